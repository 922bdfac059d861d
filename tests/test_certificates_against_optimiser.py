"""Certificates of every rule for one draft token, in every divergence, against a convex optimiser.

A rule rejects a drafter whose argmax x is one of its rejected tokens. So the certificate is the least, over those x, of
the least divergence at which x is the drafter's argmax. The former set is read off the rule's statement
(tests/drawn_targets.py), the latter comes with a proved bracket from tests/convex_optimum.py, for every token of every
target once; neither knows of level sets, competitors or water-filling. Trees: tests/test_bound_against_optimiser.py.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pytest
import sympy as sp

from convex_optimum import Array, Bracket, ahead_of_all, bracket_optimum
from drawn_targets import (
    COUNT,
    FAMILIES,
    REJECTS,
    TREES,
    Target,
    floats,
    instances,
    rejected,
    single_draft_rules,
    targets,
)
from symcert import bound, divergences
from symcert.bound import MarginResult, certificate, greedy_bound, margin_bound
from symcert.divergences import DIVERGENCES
from symcert.rules import DECLARED, RULES, parse_rule
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0
from symcert.rules.rule import RuleDeclaration
from symcert.waterfilling import WaterFilling

BRACKET_WIDTH = 1e-10
ROUNDING = 1e-12
"""For evaluating a bracket's two ends in float64."""


@dataclass(frozen=True)
class Optima:
    """Ends of the bracket of the least divergence at which each token is the drafter's argmax; inf where it is."""

    lower: Array
    upper: Array

    def over(self, tokens: Iterable[int]) -> tuple[float, float]:
        chosen = list(tokens)
        return min(self.lower[chosen], default=math.inf), min(self.upper[chosen], default=math.inf)


@cache
def optima(divergence: str) -> tuple[Optima, ...]:
    """Of every target, in batches of one size."""
    found = [Optima(np.full(len(p), math.inf), np.full(len(p), math.inf)) for p in targets()]
    widest = 0.0
    for places in _by_support(divergence).values():
        rows = np.array([floats(targets()[number])[list(support)] for number, support in places])
        bracket = _every_token(rows, divergence)
        widest = max(widest, bracket.width())
        for (number, support), lower, upper in zip(places, bracket.lower, bracket.upper, strict=True):
            found[number].lower[list(support)], found[number].upper[list(support)] = lower, upper
    assert widest <= BRACKET_WIDTH
    return tuple(found)


def _by_support(divergence: str) -> dict[int, list[tuple[int, tuple[int, ...]]]]:
    """Targets by how many tokens count; in reverse KL a drafter at a finite distance has no others than the target."""
    grouped = defaultdict(list)
    for number, p in enumerate(targets()):
        support = tuple(x for x in range(len(p)) if p[x] > 0 or divergence != "reverse-kl")
        grouped[len(support)].append((number, support))
    return grouped


def _every_token(rows: Array, divergence: str) -> Bracket:
    """Brackets [B, n], one for each token of each target [B, n]."""
    batch, n = rows.shape
    bracket = bracket_optimum(np.repeat(rows, n, axis=0), ahead_of_all(np.tile(np.arange(n), batch), n), divergence)
    return Bracket(bracket.lower.reshape(batch, n), bracket.upper.reshape(batch, n))


def outside(value: float, ends: tuple[float, float]) -> float:
    """How far the value lies outside the bracket; infinite where just one of them is."""
    if math.inf in (value, *ends):
        return 0.0 if value == ends[0] == ends[1] else math.inf
    return max(0.0, ends[0] - value, value - ends[1])


def deviations(family: str, divergence: str, value: Callable[[str, int], float], every: int = 1) -> list[float]:
    """How far outside its bracket each instance's value is, which comes from the rule and the number of the target."""
    return [
        outside(value(text, number), optima(divergence)[number].over(rejected(text, number)))
        for number, text in instances(family)[::every]
    ]


def value_in(divergence: str) -> Callable[[str, int], float]:
    return lambda text, number: certificate(text, targets()[number], divergence).certificate


# --- parts of a certificate that many instances share --------------------------------------------------------------


def _remembered(function: Callable[..., Any], key: Callable[..., Any], known: dict[Any, Any]) -> Callable[..., Any]:
    def recalled(*arguments: Any) -> Any:
        asked = key(*arguments)
        if asked not in known:
            known[asked] = function(*arguments)
        return known[asked]

    return recalled


_KNOWN: defaultdict[str, dict[Any, Any]] = defaultdict(dict)


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules often have the same competitor at a target, and divergences the same rule: each is worked out once."""
    recall = {
        "competitor": lambda rejection, p, parameters: (rejection, tuple(p), tuple(parameters.items())),
        "certificate_value": lambda rule, p, rank: (rule.certificate_theorem, tuple(p), rank),
    }
    for name, key in recall.items():
        monkeypatch.setattr(bound, name, _remembered(getattr(bound, name), key, _KNOWN[name]))
    for name, declared in DIVERGENCES.items():
        nearest = _remembered(declared.nearest, lambda p, rank: (tuple(p), rank), _KNOWN[name])
        monkeypatch.setitem(DIVERGENCES, name, replace(declared, nearest=nearest))


def known_value(divergence: str) -> Callable[[str, int], float]:
    """`value_in` for tests that plant no error in what is called."""
    return _remembered(value_in(divergence), lambda *instance: instance, _KNOWN[f"certificates in {divergence}"])


# --- the agreement -------------------------------------------------------------------------------------------------


def test_no_rule_is_left_out() -> None:
    """A new rule for one draft token needs its statement and its parameters in tests/drawn_targets.py."""
    assert set(REJECTS) == set(single_draft_rules())
    assert {parse_rule(text).name for texts in FAMILIES.values() for text in texts} == set(single_draft_rules())
    assert COUNT >= 2000


@pytest.mark.parametrize("divergence", DIVERGENCES)
@pytest.mark.parametrize("family", FAMILIES)
def test_certificate_is_the_optimum(family: str, divergence: str, remembered: None) -> None:
    found = deviations(family, divergence, known_value(divergence))
    worst = int(np.argmax(found))
    assert len(found) >= 2000
    assert found[worst] <= ROUNDING, (instances(family)[worst], targets()[worst])


@pytest.mark.parametrize("family", FAMILIES)
def test_the_instances_are_of_every_kind(family: str) -> None:
    """Most reject something at a distance; some nothing, save for rules that always reject; some at a tie."""
    ends = [optima("kl")[number].over(rejected(text, number)) for number, text in instances(family)]
    assert sum(0 < lower < math.inf for lower, _ in ends) >= 1000
    assert any(rejected(text, number) == () for number, text in instances(family)) or family == "strict"


def test_the_targets_are_of_every_kind() -> None:
    sizes = {len(p) for p in targets()}
    assert sizes == set(range(2, 13))
    for kind in (lambda p: 0 in p, lambda p: len(set(p)) < len(p), lambda p: max(p) == 1, lambda p: len(set(p)) == 1):
        assert sum(map(kind, targets())) >= 5
    assert sum(sorted(p)[-1] == sorted(p)[-2] for p in targets()) >= 100


# --- planted errors: the very same comparison must catch them ------------------------------------------------------

Plant = Callable[[pytest.MonkeyPatch], None]


def with_rejection(rule: str, rejection: RejectionSet) -> Plant:
    return lambda patch: patch.setitem(RULES, rule, replace(RULES[rule], rejection=rejection))


def _next_rank(patch: pytest.MonkeyPatch) -> None:
    right = bound.competitor

    def wrong(rejection: Any, p: Any, parameters: Any) -> int | None:
        rank = right(rejection, p, parameters)
        return rank if rank is None else min(rank + 1, len(p) - 1)

    patch.setattr(bound, "competitor", wrong)


def _pair_only(p_target: Any, rank: int) -> WaterFilling:
    level = (p_target[0] + p_target[rank]) / 2
    return WaterFilling(level, (0, rank), tuple(p_target))


epsilon, delta, alpha, m = sp.symbols("epsilon delta alpha m")
threshold = sp.Min(epsilon, delta * sp.exp(-Entropy(sp.Symbol("entropy_eps"))))

PLANTED: dict[str, tuple[str, str, Plant]] = {
    "pool too small": ("additive", "kl", lambda patch: patch.setattr(bound, "_pool_bound", lambda _: 1)),
    "pool too small, reverse": (
        "additive", "reverse-kl", lambda patch: patch.setattr(divergences, "_geometric_pool_size", lambda *_: 1),
    ),
    "pool too small, tv": ("additive", "tv", lambda patch: patch.setattr(divergences, "draft_filling", _pair_only)),
    "next rank": ("top-m", "kl", _next_rank),
    "next rank, reverse": ("multiplicative", "reverse-kl", _next_rank),
    "next rank, tv": ("strict", "tv", _next_rank),
    "entropy without eps": (
        "typical with entropy_eps", "kl",
        with_rejection("typical", Below(threshold.subs("entropy_eps", 0), or_equal=True)),
    ),
    "typical: < for <=": ("typical", "kl", with_rejection("typical", Below(threshold))),
    "typical: cap forgotten": (
        "typical", "tv", with_rejection("typical", Below(delta * sp.exp(-Entropy(sp.S.Zero)), or_equal=True)),
    ),
    "additive: <= for <": (
        "additive", "reverse-kl", with_rejection("additive", Below(p_0 - sp.Symbol("t"), or_equal=True)),
    ),
    "multiplicative: <= for <": (
        "multiplicative", "tv", with_rejection("multiplicative", Below(alpha * p_0, or_equal=True)),
    ),
    "top-m: < for <=": ("top-m", "kl", with_rejection("top-m", Below(Ranked(m)))),
    "top-m: one more": ("top-m", "tv", with_rejection("top-m", Beyond(m + 1))),
    "relaxed: and for or": (
        "relaxed", "kl", with_rejection("relaxed", Intersection((Beyond(m), Below(p_0 - delta)))),
    ),
    "constant: or for and": (
        "constant", "kl", with_rejection("constant", Union((Below(sp.Symbol("a")), Beyond(sp.S.One)))),
    ),
    "constant: argmax not kept": ("constant", "reverse-kl", with_rejection("constant", Below(sp.Symbol("a")))),
}  # fmt: skip


@pytest.mark.parametrize("name", PLANTED)
def test_planted_error_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    family, divergence, plant = PLANTED[name]
    plant(monkeypatch)
    assert sum(deviation > 1e-6 for deviation in deviations(family, divergence, value_in(divergence), every=8)) >= 5


@pytest.mark.parametrize("factor", [0.95, 1.05])
@pytest.mark.parametrize("divergence", DIVERGENCES)
@pytest.mark.parametrize("family", FAMILIES)
def test_five_percent_more_or_less_is_caught(family: str, divergence: str, factor: float, remembered: None) -> None:
    found = deviations(family, divergence, lambda *instance: factor * known_value(divergence)(*instance), every=40)
    assert np.mean([deviation > 1e-6 for deviation in found]) > 0.2


def test_the_other_divergences_are_other_numbers() -> None:
    for asked, answered in (("kl", "reverse-kl"), ("reverse-kl", "kl"), ("tv", "kl")):
        found = deviations("strict", asked, value_in(answered), every=20)
        assert np.mean([deviation > 1e-6 for deviation in found]) > 0.5


# --- bounds from a margin ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Known:
    """Something less than a target from which a bound is made."""

    theorem: Callable[[RuleDeclaration], str]
    """Empty where the rule has no such bound."""
    bound: Callable[[str, Target, Fraction], MarginResult]
    """From the rule, the target and its margin."""


BOUNDS: dict[str, Known] = {
    "margin": Known(lambda rule: rule.margin_theorem, lambda text, _, gap: margin_bound(text, gap)),
    "margin and size": Known(
        lambda rule: rule.finite_margin_theorem, lambda text, p, gap: margin_bound(text, gap, len(p))
    ),
    "p_0": Known(lambda rule: rule.greedy_theorem, lambda text, p, _: greedy_bound(text, max(p))),
}


def declared(family: str) -> RuleDeclaration:
    return RULES[parse_rule((FAMILIES | TREES)[family][0]).name]


def margin(text: str, p: Target) -> Fraction | None:
    """p_0 − p_r with the rank r of the rule's margin; None where there are too few tokens."""
    rule = parse_rule(text)
    rank = int(str(rule.parameters.get(RULES[rule.name].margin_rank, RULES[rule.name].margin_rank)))
    ordered = sorted(p, reverse=True)
    return ordered[0] - ordered[rank] if rank < len(p) else None


def compared(family: str, known: Known, every: int = 1) -> list[tuple[float, MarginResult]]:
    """The certificate and the bound of every instance that has a margin."""
    found = []
    for number, text in instances(family)[::every]:
        p = targets()[number]
        gap = margin(text, p)
        if gap is not None:
            found.append((known_value("kl")(text, number), known.bound(text, p, gap)))
    return found


MARGIN_CASES = [
    (family, name)
    for family in (*FAMILIES, *TREES)
    for name, known in BOUNDS.items()
    if known.theorem(declared(family))
]


def test_every_margin_theorem_is_compared() -> None:
    theorems = {BOUNDS[name].theorem(declared(family)) for family, name in MARGIN_CASES}
    assert theorems == {known.theorem(rule) for rule in DECLARED for known in BOUNDS.values()} - {""}


@pytest.mark.parametrize(("family", "name"), MARGIN_CASES)
def test_no_certificate_is_below_its_bound_or_above_its_upper_bound(family: str, name: str, remembered: None) -> None:
    found = compared(family, BOUNDS[name])
    assert len(found) >= 2000
    assert sum(0 < bounded.bound < math.inf for _, bounded in found) >= 1000
    assert all(bounded.bound <= value for value, bounded in found)
    assert all(value <= bounded.upper or value == math.inf for value, bounded in found if bounded.upper is not None)


@pytest.mark.parametrize(("family", "name"), MARGIN_CASES)
def test_a_planted_larger_bound_exceeds_a_certificate(family: str, name: str, remembered: None) -> None:
    """Random targets come near enough to the hardest ones that a bound too large by a tenth is noticed."""
    found = compared(family, BOUNDS[name], every=4)
    assert any(value < 1.1 * bounded.bound < math.inf for value, bounded in found)
