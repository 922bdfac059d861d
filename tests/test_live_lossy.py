"""Every rule of the registry applied for real: its text, and what it gave up, held against the target alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch

from every_rule_run import EVERY_RULE
from symcert_runtime import live_run
from symcert_runtime.decoding import Limits, greedy_tokens
from symcert_runtime.live_run import Job, Settings, certified_run, prepare
from symcert_runtime.models import load_pair
from symcert_runtime.prompts import read_prompts
from symcert_runtime.rules import GENERATED, covers_target_token, parse_rule
from symcert_runtime.trace import read_trace
from tiny_models import random_prompts, save_tiny_pair

# Generous values: a tiny random model is unsure, and most drafts of a noisy copy are near its argmax.
RULES_RUN = (
    *(rule for rule in EVERY_RULE if not rule.startswith(("constant", "typical"))),
    "constant:a=0.02",
    "typical:epsilon=0.05,delta=0.5",
    "typical:epsilon=0.05,delta=0.5,entropy_eps=1e-5",
)
NEW_TOKENS = 24


@dataclass(frozen=True)
class Finished:
    job: Job
    run: Path
    summary: dict[str, Any]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    folder = tmp_path_factory.mktemp("lossy")
    save_tiny_pair(folder, noise=0.1)
    (folder / "prompts.txt").write_text("\n".join(" ".join(f"w{t}" for t in prompt) for prompt in random_prompts(4)))
    pair = load_pair(str(folder / "target"), str(folder / "drafter"))
    settings = Settings(rules=RULES_RUN, max_new_tokens=NEW_TOKENS)
    job = prepare(pair, read_prompts(folder / "prompts.txt"), settings)
    return Finished(job, folder / "run", certified_run(job, folder / "run"))


def test_every_rule_of_the_registry_is_run() -> None:
    assert {rule.partition(":")[0] for rule in RULES_RUN} == GENERATED


@torch.inference_mode()
def worth(finished: Finished, rule: str) -> list[tuple[float, float]]:
    """(p_0 − p(x), log p_0 − log p(x)) of every emitted token x, from one pass of the target over each whole text."""
    lost = []
    for prompt, emitted in zip(finished.job.tokens, read_trace(finished.run)[rule].emitted, strict=True):
        text = torch.tensor([[*prompt, *emitted]])
        logits = finished.job.pair.target.model(input_ids=text).logits[0, len(prompt) - 1 : -1].double()
        taken = torch.tensor(emitted)[:, None]
        for values in (logits.softmax(-1), logits):
            lost.append((values.amax(-1) - values.gather(-1, taken)[:, 0]).tolist())
    return [pair for shares, logs in zip(lost[::2], lost[1::2], strict=True) for pair in zip(shares, logs, strict=True)]


@pytest.mark.parametrize("rule", RULES_RUN)
def test_what_was_given_up_is_what_the_target_says_of_the_text(finished: Finished, rule: str) -> None:
    figures, tokens = finished.summary["rules"][rule], worth(finished, rule)
    assert figures["violations"] == 0
    lossy = [pair for pair in tokens if pair[1] > 1e-4]
    assert figures["lossy_accepted"] == len(lossy)
    assert figures["given_up_total"] == pytest.approx(sum(share for share, _ in lossy), abs=1e-4)
    assert figures["log_probability_lost_total"] == pytest.approx(sum(log for _, log in lossy), abs=1e-3)
    if lossy:
        assert figures["given_up_mean"] == pytest.approx(figures["given_up_total"] / len(lossy))


def test_lossy_rules_change_the_text_and_lossless_ones_do_not(finished: Finished) -> None:
    limits = Limits(NEW_TOKENS, finished.job.pair.eos_token_ids())
    own = tuple(tuple(greedy_tokens(finished.job.pair.cached_target(), p, limits)) for p in finished.job.tokens)
    traces = read_trace(finished.run)
    for rule in RULES_RUN:
        lossless = rule == "strict" or covers_target_token(parse_rule(rule))
        assert (traces[rule].emitted == own) == (finished.summary["rules"][rule]["lossy_accepted"] == 0)
        assert finished.summary["rules"][rule]["lossy_accepted"] == 0 or not lossless
    changed = [rule for rule in RULES_RUN if traces[rule].emitted != own]
    assert {rule.partition(":")[0] for rule in changed} == GENERATED - {"strict", "tree"}


def test_a_loop_that_emits_something_else_is_caught(
    finished: Finished, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted error: the loop accepts by another rule than it says."""
    accepts = live_run.accepted_drafts
    monkeypatch.setattr(live_run, "accepted_drafts", lambda _, *rows: accepts(parse_rule("top-m:m=5"), *rows))
    with pytest.raises(RuntimeError, match="disagree on accepted"):
        certified_run(finished.job, tmp_path / "run")
