"""A wrong certificate of any rule shows in a live run: violations in the summary, and exit code 1.

The rounds are made by hand, so that drafts stand where errors show: just beyond the certificate, on the most probable
token that the rule rejects.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from adversarial import generator, nearest_drafting, nearest_rejected, rows_as_floats
from exact import Target, rejected
from symcert.cli import main
from symcert.rules import DECLARED
from symcert_runtime import live_run
from symcert_runtime.decoding import VerifiedRound
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.rejection import Competitor, Competitors, accepted_drafts
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from tiers import only
from tiny_models import save_tiny_pair

ROWS, VOCABULARY, NUDGE = 60, 12, 1e-3


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rules")
    save_tiny_pair(folder)
    (folder / "prompts.txt").write_text("w5 w6 w7")
    return folder


# --- rounds


def targets(tied: bool) -> Tensor:
    """Rows [ROWS, VOCABULARY], half of them with their second and third token tied where that is asked for."""
    target = 2 * torch.randn(ROWS, VOCABULARY, dtype=torch.float64, generator=generator(3))
    if tied:
        order = target.argsort(-1, descending=True)
        second = target.gather(-1, order[:, 1:2])
        target[::2] = target.scatter(-1, order[:, 2:3], second)[::2]
    return target


def beyond_the_certificate(rule: Rule, target: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Targets and drafters of what the rule rejects, as near as can be and NUDGE nats farther; what it accepts."""
    width = facts_of(rule).width_of(rule)
    if width > 1 or rule.name == "tree":
        order = target.argsort(-1, descending=True)
        witness = nearest_rejected(target.softmax(-1).gather(-1, order), width).log()
        witness[:, 1 : width + 1] += NUDGE
        drafter = torch.empty_like(witness).scatter_(-1, order, witness)
        return target, drafter, (drafter.topk(width).indices == target.argmax(-1, keepdim=True)).any(-1)
    refused = [rejected(str(rule), Target(row)) for row in rows_as_floats(target)]
    kept = target[[row for row, tokens in enumerate(refused) if tokens]]
    token = torch.tensor(
        [max(tokens, key=row.__getitem__) for row, tokens in zip(target, refused, strict=True) if tokens]
    )
    drafter = nearest_drafting(kept, token)
    drafter = drafter.scatter_add(-1, token[:, None], torch.full_like(drafter[:, :1], NUDGE))
    return kept, drafter, accepted_drafts(rule, kept, token)


def round_of(rule: Rule, tied: bool) -> VerifiedRound:
    target, drafter, accepted = beyond_the_certificate(rule, targets(tied))
    rows = torch.arange(len(target))
    return VerifiedRound(
        target_logits=target,
        draft_logits=drafter,
        position=rows,
        depth=rows + 1,
        width=torch.full_like(rows, facts_of(rule).width_of(rule)),
        kept=torch.ones_like(accepted),
        accepted=accepted,
        draft_token=drafter.argmax(-1),
        target_token=target.argmax(-1),
        emitted=[],
    )


# --- planted errors

Method = Callable[..., Any]


def too_large(right: Method) -> Method:
    return lambda p_top, p_rejected: right(p_top, p_rejected) * 1.05


def one_rank_too_low(right: Method) -> Method:
    return lambda self, m: right(self, m + 1)


def equality_accepts(right: Method) -> Method:
    def wrong(self: Competitors, m: int) -> Competitor:
        token = self._largest(self._logits < self._ranked_logit(m)[:, None])
        return Competitor(token, token)

    return wrong


def too_low(right: Method) -> Method:
    return lambda self, threshold, or_equal: right(self, threshold * 0.5, or_equal)


def of_the_runner_up(right: Method) -> Method:
    return lambda self, m: right(self, m + 1)


def set_number(place: int) -> Callable[[Method], Method]:
    return lambda right: lambda self, *sets: sets[place]


def without_its_constant(right: Method) -> Method:
    return lambda self, inside: right(self, 0.0)


PLANTED: dict[str, tuple[str, str, Callable[[Method], Method]]] = {
    "certificate of strict 5 % too large": ("strict", "strict", too_large),
    "certificate of a tree 5 % too large": ("tree:m=3", "tree", too_large),
    "certificate of top-m 5 % too large": ("top-m:m=2", "top-m", too_large),
    "top-m, one rank too low": ("top-m:m=2", "beyond", one_rank_too_low),
    "top-m, < instead of ≤": ("top-m:m=1", "beyond", equality_accepts),
    "additive, threshold too low": ("additive:t=0.2", "below", too_low),
    "multiplicative, share of p_1": ("multiplicative:alpha=0.5", "ranked", of_the_runner_up),
    "relaxed without its rank": ("relaxed:m=2,delta=0.6", "either", set_number(1)),
    "relaxed-ratio without its ratio": ("relaxed-ratio:m=4,r=0.7", "either", set_number(0)),
    "typical with the exact entropy": ("typical:epsilon=1,delta=0.9,entropy_eps=0.05", "entropy", without_its_constant),
    "constant, threshold too low": ("constant:a=0.2", "below", too_low),
}
"""What is wrong -> rule, what is replaced (a certificate or a method of Competitors), by what."""


def test_an_error_is_planted_in_every_rule() -> None:
    assert {rule.partition(":")[0] for rule, *_ in PLANTED.values()} == {rule.signature.name for rule in DECLARED}


def run(home: Path, out: Path, rule: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    """Exit code and figures of `symcert certify`."""
    models = ["--target", str(home / "target"), "--drafter", str(home / "drafter")]
    prompts = ["--prompts", str(home / "prompts.txt"), "--max-new-tokens", "4"]
    capsys.readouterr()
    code = main(["certify", *models, *prompts, "--rule", rule, "--out", str(out), "--json"])
    return code, json.loads(capsys.readouterr().out)["rules"][str(parse_rule(rule))]


@pytest.mark.parametrize("name", PLANTED)
def test_a_wrong_certificate_is_a_violation_and_exit_code_1(
    name: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rule, replaced, plant = PLANTED[name]

    def one_round(*_: Any) -> Iterator[tuple[int, VerifiedRound]]:
        yield 0, replace(round_of(parse_rule(rule), tied="≤" in name), emitted=[2] * 4)

    monkeypatch.setattr(live_run, "drafting_loop", lambda _: one_round)
    code, figures = run(home, tmp_path / "honest", rule, capsys)
    assert (code, figures["violations"], figures["certified"]) == (0, 0, 0)
    assert figures["positions"] > ROWS / 3 and figures["accepted"] == 0
    only("eager", monkeypatch)
    if replaced in CERTIFICATES:
        monkeypatch.setitem(CERTIFICATES, replaced, plant(CERTIFICATES[replaced]))
    else:
        monkeypatch.setattr(Competitors, replaced, plant(getattr(Competitors, replaced)))
    code, figures = run(home, tmp_path / "planted", rule, capsys)
    assert code == 1
    assert figures["violations"] == figures["reasons"]["violation"] > 5
