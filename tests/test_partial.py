"""symcert.partial: a lower bound for every completion of the target, exact where it says so; planted errors show."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import pytest

from symcert import partial
from symcert.bound import certificate
from symcert.partial import KnownPart, PartialResult, partial_certificate
from symcert.rules import DECLARED
from symcert_runtime.errors import UserError

RULES = (
    "strict", "additive:t=0.3", "additive:t=0.05", "additive:t=0.9", "multiplicative:alpha=0.1",
    "multiplicative:alpha=0.6", "multiplicative:alpha=1", "top-m:m=1", "top-m:m=3", "top-m:m=6",
    "relaxed:m=2,delta=0.2", "relaxed:m=8,delta=0.6", "relaxed-ratio:m=3,r=0.5", "relaxed-ratio:m=7,r=0.05",
    "typical:epsilon=0.3,delta=0.09", "typical:epsilon=0.02,delta=0.9",
    "typical:epsilon=0.3,delta=0.5,entropy_eps=1e-5", "typical:epsilon=0.9,delta=0.6,entropy_eps=0.2",
    "constant:a=0.0067", "constant:a=0.2",
    "tree:m=1", "tree:m=2", "tree:m=4", "tree:m=7",
)  # fmt: skip


def full_targets(count: int, seed: int) -> Iterator[list[Fraction]]:
    """Sorted targets of 2 … 12 tokens: flat, peaked, with ties and with zeros."""
    rng = random.Random(seed)
    for _ in range(count):
        n = rng.randint(2, 12)
        shape = rng.randrange(3)
        weights = sorted((_weight(rng, shape) for _ in range(n)), reverse=True)
        total = sum(weights)
        if total:
            yield [Fraction(weight, total) for weight in weights]


def _weight(rng: random.Random, shape: int) -> int:
    """Nearly equal, often zero, or far apart."""
    return (rng.randint(1, 6), rng.randint(0, 9) ** 2, int(rng.expovariate(0.03)))[shape]


def truncated(target: list[Fraction]) -> Iterator[list[Fraction]]:
    """Its most probable tokens, as long as some mass is missing."""
    return (target[:known] for known in range(1, len(target)) if sum(target[:known]) < 1)


def contradictions(count: int, seed: int) -> Iterator[tuple[object, ...]]:
    """Where a truncated target gets a larger certificate than it has, or a different one that is called exact."""
    for target in full_targets(count, seed):
        for rule in RULES:
            whole = certificate(rule, target).certificate
            for top in truncated(target):
                part = partial_certificate(rule, top)
                if part.certificate > whole or (part.exact and part.certificate != whole):
                    yield rule, target, part, whole


def test_every_declared_rule_is_tried() -> None:
    assert {rule.partition(":")[0] for rule in RULES} == {declared.signature.name for declared in DECLARED}


@pytest.mark.parametrize("seed", range(3))
def test_a_truncated_target_never_gets_more_than_it_has(seed: int) -> None:
    assert list(contradictions(12, seed)) == []


def test_exact_is_said_often_enough_to_mean_something() -> None:
    said = [
        partial_certificate(rule, top).exact
        for target in full_targets(8, 9)
        for rule in RULES
        for top in truncated(target)
    ]
    assert 0.2 < sum(said) / len(said) < 0.9


@pytest.mark.parametrize("rule", RULES)
def test_with_nothing_unknown_it_is_the_exact_certificate(rule: str) -> None:
    for target in full_targets(5, 5):
        shuffled = random.Random(1).sample(target, len(target))
        part, whole = partial_certificate(rule, shuffled), certificate(rule, shuffled)
        assert part.exact and part.tail == 0
        assert (part.certificate, part.theorem, part.draft_token, part.pool) == (
            whole.certificate, whole.theorem, whole.draft_token, whole.pool,
        )  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_knowing_more_never_hurts(rule: str) -> None:
    for target in full_targets(5, 6):
        values = [
            partial_certificate(rule, target[:known]).certificate
            for known in range(1, len(target))
            if sum(target[:known]) < 1
        ]
        assert values == sorted(values)


def test_tokens_are_named_in_the_order_given() -> None:
    part = partial_certificate("strict", [Decimal("0.1"), Decimal("0.3"), Decimal("0.4")])
    assert (part.draft_token, part.pool, part.exact, part.tail) == (1, (2, 1), True, 0.2)
    assert part.certificate == certificate("strict", [Decimal(x) for x in ("0.4", "0.3", "0.2", "0.1")]).certificate


def test_an_unknown_competitor_is_bounded_by_what_is_left() -> None:
    """p_0 = 0.9 alone: the runner-up has at most 0.1."""
    part = partial_certificate("strict", [Decimal("0.9")])
    assert part.certificate == certificate("strict", [Decimal("0.9"), Decimal("0.1")]).certificate
    assert not part.exact and part.draft_token is None
    assert "at most 0.1" in part.reason


@pytest.mark.parametrize(("rule", "top"), [("strict", "0.3"), ("top-m:m=2", "0.4,0.3"), ("constant:a=0.9", "0.3")])
def test_a_rank_rule_counts_an_unknown_token_rather_than_the_known_one_it_may_tie_with(rule: str, top: str) -> None:
    """The least known token may be tied with unknown ones; the rule has no threshold that could depend on them."""
    part = partial_certificate(rule, [Decimal(p) for p in top.split(",")])
    assert part.draft_token is None and not part.exact
    assert part.reason.endswith("not among those given; its probability is at most 0.3")


def test_a_certificate_of_zero_says_why() -> None:
    for rule, top, why in (
        ("strict", ["0.3"], "An unknown token may tie"),
        ("tree:m=2", ["0.3", "0.3"], "An unknown token may tie"),
        ("strict", ["0.3", "0.3"], "Exact tie"),
        ("tree:m=1", ["0.3", "0.3"], "Exact tie"),
        ("typical:epsilon=0.9,delta=0.9,entropy_eps=0.5", ["0.4", "0.3"], "The rule may reject even"),
        ("strict", ["0.4", "0.3"], ""),
    ):
        part = partial_certificate(rule, [Decimal(p) for p in top])
        assert bool(part.why_zero) == bool(why) == (part.certificate == 0)
        assert part.why_zero.startswith(why)


def test_unknown_competitors_of_a_tree_share_what_is_left() -> None:
    """p_0 = 0.9 and m = 2: the runners-up have at most 0.1 and 0.05."""
    part = partial_certificate("tree:m=2", [Decimal("0.9")])
    assert not part.exact and part.certificate > partial_certificate("tree:m=1", [Decimal("0.9")]).certificate
    assert part.certificate <= certificate("tree:m=2", [Decimal("0.9"), Decimal("0.05"), Decimal("0.05")]).certificate


def test_unknown_tokens_of_a_wide_tree_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a tree as wide as one likes as many are looked at as take a moment, and the bound stays one."""
    monkeypatch.setattr(partial, "MOST_UNKNOWN", 2)
    assert list(contradictions(12, 3)) == []
    narrow, wide = (partial_certificate(f"tree:m={m}", [Decimal("0.5"), Decimal("0.2")]) for m in (3, 10**21))
    assert wide.certificate == narrow.certificate and not wide.exact
    assert f"the {10**21 + 1} most probable tokens" in wide.reason and "the next 2 are replaced" in wide.reason
    assert "left out" not in narrow.reason


def test_a_tree_of_any_width_is_answered() -> None:
    values = [partial_certificate(f"tree:m={m}", [Decimal("0.5"), Decimal("0.2")]).certificate for m in (100, 10**4)]
    assert values == sorted(values)


def test_a_threshold_no_token_is_below_never_rejects() -> None:
    part = partial_certificate("additive:t=0.5", [Decimal("0.4"), Decimal("0.3")])
    assert part.certificate == math.inf and part.exact


def test_the_entropy_of_unknown_tokens_only_lowers_a_threshold() -> None:
    """However the rest of 0.2 is spread, e^(−H) is at most what two tokens of 0.1 give."""
    rule = "typical:epsilon=1,delta=0.9"
    top = [Decimal("0.7"), Decimal("0.1")]
    part = partial_certificate(rule, top)
    for tail in (2, 3, 20, 1000):
        full = [*map(Fraction, top), *[Fraction(1, 5 * tail)] * tail]
        assert part.certificate <= certificate(rule, full).certificate


def test_unknown_tokens_above_the_level_are_not_overlooked() -> None:
    """Three tokens of 0.3 with the last two unknown: the level exceeds them only once the second is known."""
    rule = "constant:a=0.05"
    target = [Fraction(30, 100), Fraction(30, 100), Fraction(30, 100), Fraction(6, 100), Fraction(4, 100)]
    values = [partial_certificate(rule, target[:known]) for known in (1, 2, 3)]
    whole = certificate(rule, target).certificate
    assert values[0].certificate < values[1].certificate < values[2].certificate <= whole


BAD = [
    ([], "no probability is given"),
    ([Decimal("0.7"), Decimal("0.4")], "sum to 1.1"),
    ([Decimal("0.7"), Decimal("0")], "no other token can have the tail"),
    ([Decimal("-0.1")], "probability 1 is -0.1"),
    ([math.nan], "probability 1 is nan"),
    ([Decimal("1")], "the one token given has all the probability; give the whole target, e.g. --probs 1,0"),
]


@pytest.mark.parametrize(("top", "named"), BAD)
def test_bad_probabilities(top: list[Decimal], named: str) -> None:
    with pytest.raises(UserError, match=named):
        partial_certificate("strict", top)


def test_bad_rules() -> None:
    with pytest.raises(UserError, match="unknown rule"):
        partial_certificate("nucleus", [Decimal("0.5")])
    with pytest.raises(UserError, match="differs by depth"):
        partial_certificate("tree:m=4-2", [Decimal("0.5")])


def test_a_sum_barely_above_one_is_divided_out() -> None:
    assert partial_certificate("strict", [0.1] * 10).exact


# --- planted errors ----------------------------------------------------------------------------------------------


def _certain(target: KnownPart, verdict: partial.Verdict, filling: object) -> tuple[bool, str]:
    return True, "planted"


def _half_cap(self: KnownPart) -> Fraction:
    return min(self.known[-1], self.tail) / 2


def _half_rank(self: KnownPart, rank: int) -> Fraction:
    return self.known[rank] if rank < len(self.known) else self.cap / (2 * (rank - len(self.known) + 1))


def _whole_entropy(self: KnownPart, added: Fraction) -> partial.Interval:
    """As if the unknown tokens were spread over a million."""
    value = -sum(float(p) * math.log(p + added) for p in self.known) + float(self.tail) * math.log(10**6)
    return partial.Interval(Fraction(value), Fraction(value))


PLANTED = [
    ("always exact", partial, "_single_exactness", _certain),
    ("unknown tokens are smaller than they may be", KnownPart, "cap", property(_half_cap)),
    ("unknown ranks are smaller than they may be", KnownPart, "at_most", _half_rank),
    ("the entropy of the rest is overestimated", KnownPart, "entropy", _whole_entropy),
]


@pytest.mark.parametrize(("owner", "name", "wrong"), [p[1:] for p in PLANTED], ids=[p[0] for p in PLANTED])
def test_a_planted_error_is_caught(owner: object, name: str, wrong: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner, name, wrong)
    assert next(contradictions(40, 0), None) is not None


def test_a_result_says_everything() -> None:
    fields = set(PartialResult.__dataclass_fields__)
    assert fields == {
        "rule", "divergence", "theorem", "certificate", "exact", "reason", "tail", "draft_token", "pool", "why_zero",
    }  # fmt: skip
