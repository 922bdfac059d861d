"""Decoding under every rule: what chains emit obeys the rule, recomputed in plain numpy; trees whose width varies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from symcert.rules import DECLARED
from symcert.rules.rejection import RejectionSet
from symcert_runtime import live_run
from symcert_runtime.certify import certify_logits
from symcert_runtime.decoding import (
    CachedModel,
    Limits,
    TreeShape,
    VerifiedRound,
    chain_rounds,
    greedy_tokens,
    tree_rounds,
)
from symcert_runtime.decoding.draft_tree import grow_tree
from symcert_runtime.live_run import Settings, certified_run, certify_round, prepare, tree_shape
from symcert_runtime.models import load_pair
from symcert_runtime.prompts import read_prompts
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import part_of, read_trace
from tiny_models import noisy_copy, random_prompts, save_tiny_pair, tiny_target

PROMPTS = random_prompts(4, seed=9)
LIMITS = Limits(14)
DRAFT_LENGTH = 4

# --- the rules in plain numpy: is token x refused by the target p, both sides' ties by lowest index?

P = NDArray[np.float64]


def rank(p: P, x: int) -> int:
    """How many tokens come before x when sorted by probability, ties by lowest index."""
    return int(np.flatnonzero(np.argsort(-p, kind="stable") == x)[0])


def entropy(p: P, inside: float) -> float:
    live = p[p > 0]
    return float(-(live * np.log(live + inside)).sum())


REFUSES: dict[str, Callable[..., bool]] = {
    "strict": lambda p, x: x != p.argmax(),
    "additive": lambda p, x, t: p[x] < p.max() - t,
    "multiplicative": lambda p, x, alpha: p[x] < alpha * p.max(),
    "top-m": lambda p, x, m: rank(p, x) >= m,
    "relaxed": lambda p, x, m, delta: rank(p, x) >= m or p[x] < p.max() - delta,
    "relaxed-ratio": lambda p, x, m, r: rank(p, x) >= m or p[x] < r * p.max(),
    "typical": lambda p, x, epsilon, delta, entropy_eps: p[x] <= min(epsilon, delta * np.exp(-entropy(p, entropy_eps))),
    "constant": lambda p, x, a: p[x] < a and x != p.argmax(),
}

LOSSY = (
    "additive:t=0.1",
    "multiplicative:alpha=0.3",
    "top-m:m=3",
    "relaxed:m=4,delta=0.2",
    "relaxed-ratio:m=3,r=0.3",
    "typical:epsilon=0.2,delta=0.5",
    "typical:epsilon=0.2,delta=0.5,entropy_eps=0.01",
    "constant:a=0.05",
)

LIKE_STRICT = (
    "strict",
    "top-m:m=1",
    "multiplicative:alpha=1",
    "additive:t=0",
    "relaxed:m=1,delta=1",
    "relaxed:m=9,delta=0",
    "relaxed-ratio:m=1,r=0",
    "relaxed-ratio:m=9,r=1",
    "constant:a=1",
)
"""Rules with parameters that leave nothing but the argmax, where no two tokens tie."""


def test_every_rule_for_one_draft_token_is_decoded() -> None:
    declared = {rule.signature.name for rule in DECLARED if isinstance(rule.rejection, RejectionSet)}
    assert set(REFUSES) == declared == {rule.partition(":")[0] for rule in (*LOSSY, "strict")}


@cache
def pair() -> tuple[Any, Any]:
    # Neither so flat that rules which accept more than the argmax would accept everything, nor too peaked.
    target = tiny_target(initializer_range=0.25)
    return target, noisy_copy(target, noise=0.1)


def decode(
    rule: str, prompt: list[int], limits: Limits = LIMITS, cached: type[CachedModel] = CachedModel
) -> list[VerifiedRound]:
    target, drafter = cached(pair()[0]), CachedModel(pair()[1])
    accepts = partial(accepted_drafts, parse_rule(rule))
    return list(chain_rounds(target, drafter, prompt, DRAFT_LENGTH, limits, accepts))


def text_of(rounds: list[VerifiedRound]) -> list[int]:
    return [token for a_round in rounds for token in a_round.emitted]


def from_scratch(tokens: list[int]) -> P:
    """The target's probabilities [n, V] behind each of n tokens: one plain pass, no cache."""
    with torch.inference_mode():
        logits = pair()[0](torch.tensor([tokens]), use_cache=False).logits[0].double().numpy()
    weights: P = np.exp(logits - logits.max(-1, keepdims=True))
    return weights / weights.sum(-1, keepdims=True)


def check_obeys(rule: str, prompt: list[int], rounds: list[VerifiedRound]) -> int:
    """Hold a decoded text against the rule's plain definition; returns how many accepted tokens are not the argmax."""
    refuses = partial(REFUSES[parse_rule(rule).name], **parse_rule(rule).parameters)
    context, beyond_greedy = list(prompt), 0
    for number, a_round in enumerate(rounds):
        drafts = a_round.draft_token.tolist()
        p = from_scratch(context + drafts)[len(context) - 1 :]  # [k + 1, V]
        verdicts = [not refuses(p[place], x) for place, x in enumerate(drafts)]
        assert a_round.accepted.tolist() == verdicts, f"round {number}"
        length = verdicts.index(False) if False in verdicts else len(drafts)
        emitted = [*drafts[:length], int(p[length].argmax())]
        # Only the last round may be cut, at the text's end.
        assert a_round.emitted == emitted[: len(a_round.emitted)]
        assert len(a_round.emitted) == len(emitted) or number == len(rounds) - 1
        beyond_greedy += sum(int(x != p[place].argmax()) for place, x in enumerate(drafts[:length]))
        context += a_round.emitted
    return beyond_greedy


@pytest.mark.parametrize("rule", LOSSY)
def test_every_emitted_token_obeys_the_rule(rule: str) -> None:
    rounds = [decode(rule, prompt) for prompt in PROMPTS]
    beyond_greedy = sum(check_obeys(rule, *each) for each in zip(PROMPTS, rounds, strict=True))
    accepted = torch.cat([a_round.accepted[a_round.kept] for each in rounds for a_round in each]).tolist()
    assert beyond_greedy > 0, "a rule like any other would pass"
    assert 0 < sum(accepted) < len(accepted)


@pytest.mark.parametrize("rule", LIKE_STRICT)
def test_rules_that_equal_strict_emit_the_targets_own_text(rule: str) -> None:
    for prompt in PROMPTS[:2]:
        rounds = decode(rule, prompt)
        assert text_of(rounds) == greedy_tokens(CachedModel(pair()[0]), prompt, LIMITS)
        assert check_obeys(rule, prompt, rounds) == 0


def test_a_lossy_text_is_not_the_targets_own() -> None:
    texts = [text_of(decode("top-m:m=3", prompt)) for prompt in PROMPTS]
    assert texts != [greedy_tokens(CachedModel(pair()[0]), prompt, LIMITS) for prompt in PROMPTS]


@pytest.mark.parametrize("rule", ["top-m:m=3", "multiplicative:alpha=0.3"])
def test_a_lossy_text_stops_at_its_limits(rule: str) -> None:
    for prompt in PROMPTS[:2]:
        free = text_of(decode(rule, prompt))
        for most in (1, 2, 7):
            assert text_of(decode(rule, prompt, Limits(most))) == free[:most]
        eos = free[5]
        assert text_of(decode(rule, prompt, Limits(14, frozenset({eos})))) == free[: free.index(eos) + 1]


class ForgetsToCrop(CachedModel):
    """Planted error: rejected draft tokens stay in the cache."""

    def keep_rows(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> None:
        super().keep_rows(rows, [range(self.lengths[row]) for row in rows])


@pytest.mark.parametrize(
    ("decoded", "meant", "cached"),
    [
        ("top-m:m=3", "top-m:m=2", CachedModel),
        ("additive:t=0.1", "additive:t=0.05", CachedModel),
        (LOSSY[5], LOSSY[6], CachedModel),
        ("top-m:m=3", "top-m:m=3", ForgetsToCrop),
    ],
)
def test_another_rule_or_a_stale_cache_is_noticed(decoded: str, meant: str, cached: type[CachedModel]) -> None:
    """Planted errors: the check above can fail."""
    with pytest.raises(AssertionError):
        for prompt in PROMPTS:
            check_obeys(meant, prompt, decode(decoded, prompt, cached=cached))


# --- trees whose width varies with depth

VARYING = "tree:m=8-4-2"
SETTINGS = Settings((VARYING,), tree_depth=4, tree_expand=3, max_new_tokens=16)


def shape_of(rule: str = VARYING) -> TreeShape:
    return tree_shape(SimpleNamespace(tokens=lambda: 300), parse_rule(rule), SETTINGS)


def tree_decode(prompt: list[int], shape: TreeShape) -> list[VerifiedRound]:
    target, drafter = (CachedModel(model) for model in pair())
    return list(tree_rounds(target, drafter, prompt, shape, LIMITS))


def test_each_level_has_its_width() -> None:
    tree = grow_tree(CachedModel(pair()[1]), PROMPTS[0], shape_of())
    per_level = [tree.depths.count(depth) for depth in range(6)]
    assert per_level == [1, 8, 3 * 4, 3 * 2, 3 * 2, 0]
    for node, children in tree.children.items():
        assert len(children) == (8, 4, 2, 2)[tree.depths[node]]
        logits = tree.draft_logits[tree.expanded.index(node)]
        assert list(children) == logits.topk(len(children)).indices.tolist()


@pytest.mark.parametrize("rule", [VARYING, "tree:m=1-6", "tree:m=2-1-1-5", "tree:m=3"])
def test_trees_of_every_shape_emit_the_targets_own_text(rule: str) -> None:
    for prompt in PROMPTS[:2]:
        rounds = tree_decode(prompt, shape_of(rule))
        assert text_of(rounds) == greedy_tokens(CachedModel(pair()[0]), prompt, LIMITS)
        for a_round in rounds:
            certified = certify_round(parse_rule(rule), a_round).certified
            assert not (certified & ~a_round.accepted).any()


def test_rows_are_certified_under_their_widths_rule() -> None:
    rule, checked = parse_rule(VARYING), 0
    for a_round in tree_decode(PROMPTS[1], shape_of()):
        found = certify_round(rule, a_round)
        assert found.rule == VARYING
        for row, depth in enumerate(a_round.depth.tolist()):
            width = (8, 4, 2, 2)[depth - 1]
            assert a_round.width[row] == width
            alone = certify_logits(a_round.target_logits[row], a_round.draft_logits[row], f"tree:m={width}")
            for name in ("kl", "certificate", "certified", "accepted", "margin", "draft_token", "target_token", "tie"):
                assert getattr(found, name)[row] == getattr(alone, name), (name, depth)
            drafted = a_round.draft_logits[row].topk(width).indices
            assert a_round.accepted[row] == (drafted == a_round.target_token[row]).any()
            checked += 1
    assert checked > 20


def traced(rule: str, prompt: list[int], shape: TreeShape) -> Any:
    """The trace of a prompt, as a live run records it."""
    columns: dict[str, list[Any]] = {}
    for number, a_round in enumerate(tree_decode(prompt, shape)):
        rows = live_run.trace_columns(parse_rule(rule), number, a_round, certify_round(parse_rule(rule), a_round))
        for name, values in rows.items():
            columns.setdefault(name, []).extend(values)
    return part_of(parse_rule(rule), 0, "x", [], columns).table


def test_the_trace_of_a_varying_tree() -> None:
    table = traced(VARYING, PROMPTS[0], shape_of())
    assert set(table["depth"].to_pylist()) == {1, 2, 3, 4}
    assert not any(row["certified"] and not row["accepted"] for row in table.to_pylist())


def test_cut_trees_are_certified_under_what_is_left() -> None:
    widths = set[int]()
    for prompt in PROMPTS:
        for a_round in tree_decode(prompt, replace(shape_of(), nodes=10)):
            found = certify_round(parse_rule(VARYING), a_round)
            live_run.trace_columns(parse_rule(VARYING), 0, a_round, found)  # the loop agrees
            for row, width in enumerate(a_round.width.tolist()):
                alone = certify_logits(a_round.target_logits[row], a_round.draft_logits[row], f"tree:m={width}")
                assert found.certificate[row] == alone.certificate
                assert found.accepted[row] == alone.accepted == a_round.accepted[row]
                widths.add(width)
    assert len(widths) > 3


def test_a_width_off_by_one_in_the_certifier_is_caught() -> None:
    """Planted error: a row is certified as if one token more had been offered."""
    rounds = [a_round for prompt in PROMPTS for a_round in tree_decode(prompt, shape_of())]
    rule = parse_rule(VARYING)
    with pytest.raises(RuntimeError, match="disagree on accepted"):
        for number, a_round in enumerate(rounds):
            wrong = certify_round(rule, replace(a_round, width=a_round.width + 1))
            live_run.trace_columns(rule, number, a_round, wrong)


def test_a_depth_off_by_one_in_the_tree_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: levels counted late, so every level is as wide as the one above."""
    right = TreeShape.width_at
    monkeypatch.setattr(TreeShape, "width_at", lambda self, level: right(self, max(level - 1, 0)))
    with pytest.raises(RuntimeError, match="offered more tokens than the rule has"):
        for prompt in PROMPTS:
            traced(VARYING, prompt, shape_of())


def test_a_whole_run_with_a_varying_tree(tmp_path: Path) -> None:
    save_tiny_pair(tmp_path, noise=0.01, initializer_range=0.25)
    (tmp_path / "prompts.txt").write_text("w5 w6 w7\nw9")
    rules = (VARYING, *LOSSY, "strict")
    models = load_pair(str(tmp_path / "target"), str(tmp_path / "drafter"))
    job = prepare(models, read_prompts(tmp_path / "prompts.txt"), replace(SETTINGS, rules=rules, max_new_tokens=8))
    summary = certified_run(job, tmp_path / "run")
    assert list(summary["rules"]) == list(rules)
    assert set(read_trace(tmp_path / "run")) == set(rules)
    for figures in summary["rules"].values():
        assert figures["violations"] == 0 < figures["certified"] <= figures["accepted"] <= figures["positions"]
