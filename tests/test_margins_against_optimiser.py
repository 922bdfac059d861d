"""Bounds from a margin, and from p_0, against a convex optimiser over every target at once.

At a margin each declared rule's condition on the draft token x is linear in the target p, so KL(p ‖ q) is to be
minimised over a convex set of pairs (p, q): p sorted with that margin, x rejected, q with its argmax at x. The
optimiser (tests/convex_optimum.py) brackets the optimum for every x; none of it knows the closed forms. The least over
x is the infimum of the certificate over every target of that size: never below the bound, and equal to it wherever the
vocabulary has room for the target that the theorem calls tight.

The margin theorem of typical acceptance is about the larger linear set p_x ≤ min(ε, δ(p_0 + e)).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

import numpy as np
import pytest

from convex_optimum import Array, Targets, ahead_of_all, ahead_of_token_0, least_over_targets
from symcert.bound import greedy_bound, margin_bound
from symcert.rules import DECLARED

COUNT = 2000
SIZES = (2, 3, 4, 5)
BRACKET_WIDTH = 1e-10
ROUNDING = 1e-12
"""For evaluating a bracket's two ends in float64."""

Numbers = Mapping[str, Fraction]
Row = tuple[dict[int, Fraction], Fraction]
"""Coefficients by token, and what the sum must reach at least."""

Conditions = list[Row]

ZERO, ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True)
class Bound:
    """A bound and the convex problem behind it. Functions take the instance's numbers: parameters, n and `known`."""

    text: Callable[[Numbers], str]
    """Rule string."""
    draw: Callable[[np.random.Generator, int], dict[str, Fraction]]
    """Parameters for n tokens."""
    refused: Callable[[Numbers, int], list[Conditions]]
    """Ways in which the token of rank x > 0 may be refused; none for a token that never is."""
    fits: Callable[[Numbers], bool]
    """Whether n tokens have room for the target that attains, or approaches, the bound."""
    rank: Callable[[Numbers], int] = lambda _: 1
    """The margin is p_0 − p_rank."""
    greedy: bool = False
    """p_0 itself is what is known."""
    sized: bool = False
    tree: bool = False

    def value(self, numbers: Numbers) -> float:
        if self.greedy:
            return greedy_bound(self.text(numbers), numbers["known"]).bound
        return margin_bound(self.text(numbers), numbers["known"], int(numbers["n"]) if self.sized else None).bound


def share(rng: np.random.Generator, least: int = 1) -> Fraction:
    """Multiples of 1/101: never at an end of a regime, as margins are multiples of 1/97."""
    return Fraction(int(rng.integers(least, 101)), 101)


def rank_below(rng: np.random.Generator, n: int) -> dict[str, Fraction]:
    return {"m": Fraction(int(rng.integers(1, n)))}


def decimal(value: Fraction) -> str:
    """A rule string is read back as a decimal number; enough digits for agreement to far below ROUNDING."""
    return f"{value.numerator / value.denominator:.17g}"


def beyond(v: Numbers, x: int) -> list[Conditions]:
    """Rank m or worse, in a sorted target."""
    return [[]] if x >= v["m"] else []


def at_most(x: int, cap: Fraction, of_p_0: Fraction) -> Conditions:
    """p_x ≤ cap + of_p_0·p_0."""
    return [({0: of_p_0, x: -ONE}, -cap)]


def pair_fits(v: Numbers, mass: Fraction) -> bool:
    """Whether p_0 + p_x = mass at this margin leaves so little that the other tokens need not exceed p_x."""
    return mass >= 1 or 1 - mass <= (v["n"] - 2) * (mass - v["known"]) / 2


def ratio_mass(v: Numbers, alpha: Fraction) -> Fraction:
    return min(ONE, v["known"] * (1 + alpha) / (1 - alpha))


def ranked_mass(v: Numbers) -> Fraction:
    return (2 + (v["m"] - 1) * v["known"]) / (v["m"] + 1)


def finite_fits(v: Numbers) -> bool:
    floor = (1 + (v["n"] - 2) * v["known"]) / (v["n"] - 1 + v["alpha"])
    return v["known"] * (1 + v["alpha"]) >= 1 - v["alpha"] or (
        v["n"] > 2 and (1 - v["alpha"]) * floor <= 2 * v["known"]
    )


def greedy_fits(v: Numbers) -> bool:
    pair = v["known"] * (1 + v["alpha"])
    return pair <= 1 and 1 - pair <= (v["n"] - 2) * pair / 2


def typical_mass(v: Numbers) -> Fraction:
    epsilon, delta, e = v["epsilon"], v["delta"], v["entropy_eps"]
    return min(ONE, 2 * epsilon + v["known"], (v["known"] * (1 + delta) + 2 * delta * e) / (1 - delta))


def typical_may_refuse_argmax(v: Numbers) -> bool:
    return v["known"] <= min(v["epsilon"], v["delta"] * (v["known"] + v["entropy_eps"]))


def multiplicative(**told: object) -> Bound:
    return Bound(
        text=lambda v: f"multiplicative:alpha={decimal(v['alpha'])}",
        draw=lambda rng, _: {"alpha": share(rng)},
        refused=lambda v, x: [at_most(x, ZERO, v["alpha"])],
        **{"fits": lambda v: pair_fits(v, ratio_mass(v, v["alpha"])), **told},  # type: ignore[arg-type]
    )


BOUNDS: dict[str, Bound] = {
    "strict_margin": Bound(
        text=lambda _: "strict",
        draw=lambda *_: {},
        refused=lambda _, x: [[]],
        fits=lambda _: True,
    ),
    "top_m_margin": Bound(
        text=lambda v: f"top-m:m={v['m']}",
        draw=rank_below,
        refused=beyond,
        fits=lambda _: True,
        rank=lambda v: int(v["m"]),
    ),
    "tree_margin": Bound(
        text=lambda v: f"tree:m={v['m']}",
        draw=rank_below,
        refused=beyond,
        fits=lambda _: True,
        rank=lambda v: int(v["m"]),
        tree=True,
    ),
    "additive_margin": Bound(
        text=lambda v: f"additive:t={decimal(v['t'])}",
        draw=lambda rng, _: {"t": share(rng)},
        refused=lambda v, x: [at_most(x, -v["t"], ONE)],
        fits=lambda v: v["n"] >= 3,
    ),
    "relaxed_margin": Bound(
        text=lambda v: f"relaxed:m={v['m']},delta={decimal(v['delta'])}",
        draw=lambda rng, n: {**rank_below(rng, n), "delta": share(rng)},
        refused=lambda v, x: [at_most(x, -v["delta"], ONE), *beyond(v, x)],
        fits=lambda v: v["n"] >= 3,
    ),
    "relaxed_ratio_margin": Bound(
        text=lambda v: f"relaxed-ratio:m={v['m']},r={decimal(v['r'])}",
        draw=lambda rng, n: {**rank_below(rng, n), "r": share(rng)},
        refused=lambda v, x: [at_most(x, ZERO, v["r"]), *beyond(v, x)],
        fits=lambda v: ranked_mass(v) >= ratio_mass(v, v["r"]) or pair_fits(v, ratio_mass(v, v["r"])),
    ),
    "constant_margin": Bound(
        text=lambda v: f"constant:a={decimal(v['a'])}",
        draw=lambda rng, _: {"a": share(rng)},
        refused=lambda v, x: [at_most(x, v["a"], ZERO)],
        fits=lambda v: pair_fits(v, 2 * v["a"] + v["known"]),
    ),
    "multiplicative_margin": multiplicative(),
    "multiplicative_margin_finite": multiplicative(fits=finite_fits, sized=True),
    "multiplicative_greedy": multiplicative(fits=greedy_fits, greedy=True),
    "typical_margin": Bound(
        text=lambda v: ",".join(
            [f"typical:epsilon={decimal(v['epsilon'])}", *(f"{k}={decimal(v[k])}" for k in ("delta", "entropy_eps"))]
        ),
        draw=lambda rng, _: {
            "epsilon": share(rng), "delta": share(rng), "entropy_eps": int(rng.integers(2)) * share(rng) / 5,
        },
        refused=lambda v, x: [
            at_most(x, v["epsilon"], ZERO) + at_most(x, v["delta"] * v["entropy_eps"], v["delta"])
        ],
        fits=lambda v: pair_fits(v, typical_mass(v)) and not typical_may_refuse_argmax(v),
    ),
}  # fmt: skip


# --- the convex problems -------------------------------------------------------------------------------------------


@cache
def instances(theorem: str) -> tuple[Numbers, ...]:
    return tuple(drawn(theorem, np.random.default_rng(len(theorem))))


def drawn(theorem: str, rng: np.random.Generator) -> Iterator[Numbers]:
    bound = BOUNDS[theorem]
    for number in range(COUNT):
        n = SIZES[number % len(SIZES)]
        numbers = {**bound.draw(rng, n), "n": Fraction(n)}
        least = 97 // n + 1 if bound.greedy else 1  # no largest probability is below 1/n
        yield {**numbers, "known": Fraction(int(rng.integers(least, 97)), 97)}


@dataclass(frozen=True)
class Case:
    """An instance with one draft token (of a tree: one set of them) and one way of refusing it."""

    instance: int
    targets: tuple[Array, Array, Array]
    """Rows and floor of the conditions on a sorted target, and the equation of what is known."""
    ahead: Array
    """Rows of what the drafter's probabilities satisfy."""


CONDITIONS = 2


def cases(theorem: str) -> Iterator[Case]:
    bound = BOUNDS[theorem]
    for instance, numbers in enumerate(instances(theorem)):
        n = int(numbers["n"])
        known = np.eye(n)[0] - (0.0 if bound.greedy else np.eye(n)[bound.rank(numbers)])
        for x in range(1, n):
            for conditions in bound.refused(numbers, x):
                yield Case(instance, (*_conditions(conditions, n), known), _ahead(bound, numbers, x, n))


def _conditions(conditions: Conditions, n: int) -> tuple[Array, Array]:
    """Those given, and p_0 ≥ p_1 ≥ …."""
    rows, floor = np.zeros((CONDITIONS + n - 1, n)), np.zeros(CONDITIONS + n - 1)
    rows[CONDITIONS:] = np.eye(n)[:-1] - np.eye(n)[1:]
    for place, (coefficients, least) in enumerate(conditions):
        floor[place] = float(least)
        for token, coefficient in coefficients.items():
            rows[place, token] += float(coefficient)
    return rows, floor


def _ahead(bound: Bound, numbers: Numbers, x: int, n: int) -> Array:
    """x is the drafter's argmax; in a tree x and the m − 1 tokens before it, in the target's order, beat token 0."""
    if not bound.tree:
        return ahead_of_all(np.array([x]), n)[0]
    competitors = np.zeros((1, n), dtype=bool)
    competitors[0, x - int(numbers["m"]) + 1 : x + 1] = True
    return ahead_of_token_0(competitors)[0]


@dataclass(frozen=True)
class Least:
    """Brackets [COUNT] of the least divergence over every target of the instance's size; inf where none is refused."""

    lower: Array
    upper: Array


@cache
def least(theorem: str) -> Least:
    found = Least(np.full(COUNT, math.inf), np.full(COUNT, math.inf))
    by_size = defaultdict(list)
    for case in cases(theorem):
        by_size[len(case.ahead)].append(case)
    for group in by_size.values():
        rows, floor, known = (np.array(part) for part in zip(*(case.targets for case in group), strict=True))
        total = np.array([[float(instances(theorem)[case.instance]["known"])] for case in group])
        targets = Targets(rows, floor, known[:, None, :], total)
        bracket = least_over_targets(targets, np.array([case.ahead for case in group]))
        places = [case.instance for case in group]
        np.minimum.at(found.lower, places, bracket.lower)
        np.minimum.at(found.upper, places, bracket.upper)
    finite = np.isfinite(found.upper)
    assert np.max(found.upper[finite] - found.lower[finite]) <= BRACKET_WIDTH
    return found


@dataclass(frozen=True)
class Deviation:
    """By how much the bounds exceed the optimum, and by how much they fall short of it where they should not."""

    above: Array
    below: Array


@cache
def bounds(theorem: str) -> Array:
    return np.array([BOUNDS[theorem].value(numbers) for numbers in instances(theorem)])


def deviation(theorem: str, values: Array) -> Deviation:
    """Of the values for the first instances."""
    some = slice(len(values))
    with np.errstate(invalid="ignore"):
        above = np.nan_to_num(values - least(theorem).upper[some], nan=0.0, posinf=math.inf)
        below = np.nan_to_num(least(theorem).lower[some] - values, nan=0.0, posinf=math.inf)
    fits = np.array([BOUNDS[theorem].fits(numbers) for numbers in instances(theorem)[some]])
    return Deviation(above, below[fits])


# --- the agreement -------------------------------------------------------------------------------------------------


def test_no_margin_theorem_is_left_out() -> None:
    """A new rule's bounds need their convex problems here."""
    declared = {
        theorem
        for rule in DECLARED
        for theorem in (rule.margin_theorem, rule.finite_margin_theorem, rule.greedy_theorem)
    }
    assert set(BOUNDS) == declared - {""}


@pytest.mark.parametrize("theorem", BOUNDS)
def test_the_bound_is_the_least_certificate_of_any_target(theorem: str) -> None:
    found = deviation(theorem, bounds(theorem))
    assert len(found.above) >= 2000 and np.max(found.above) <= ROUNDING
    assert len(found.below) >= 400 and np.max(found.below) <= ROUNDING


# --- planted errors: the very same comparison must catch them ------------------------------------------------------


@pytest.mark.parametrize("theorem", BOUNDS)
def test_a_thousandth_more_or_less_is_caught(theorem: str) -> None:
    more, less = (deviation(theorem, factor * bounds(theorem)) for factor in (1.001, 0.999))
    assert np.sum(more.above > 1e-7) >= 100
    assert np.sum(less.below > 1e-7) >= 100


def changed(**told: Callable[[Numbers], Fraction]) -> Callable[[Numbers], Numbers]:
    return lambda numbers: {**numbers, **{name: change(numbers) for name, change in told.items()}}


PLANTED: dict[str, tuple[str, Callable[[Numbers], Numbers]]] = {
    "one rank more": ("top_m_margin", changed(m=lambda v: v["m"] + 1)),
    "one child more": ("tree_margin", changed(m=lambda v: v["m"] + 1)),
    "one child fewer": ("tree_margin", changed(m=lambda v: max(ONE, v["m"] - 1))),
    "half the threshold": ("additive_margin", changed(t=lambda v: v["t"] / 2)),
    "margin and threshold exchanged": ("additive_margin", changed(t=lambda v: v["known"], known=lambda v: v["t"])),
    "top-m forgotten": ("relaxed_margin", changed(m=lambda v: v["m"] + 20)),
    "difference forgotten": ("relaxed_margin", changed(delta=lambda v: ONE)),
    "ratio forgotten": ("relaxed_ratio_margin", changed(r=lambda v: ZERO)),
    "half of a": ("constant_margin", changed(a=lambda v: v["a"] / 2)),
    "nine tenths of alpha": ("multiplicative_margin", changed(alpha=lambda v: v["alpha"] * 9 / 10)),
    "one token more": ("multiplicative_margin_finite", changed(n=lambda v: v["n"] + 1)),
    "one token fewer": ("multiplicative_margin_finite", changed(n=lambda v: max(2 * ONE, v["n"] - 1))),
    "margin for p_0": ("multiplicative_greedy", changed(known=lambda v: v["known"] * 9 / 10)),
    "entropy without eps": ("typical_margin", changed(entropy_eps=lambda v: ZERO)),
    "cap forgotten": ("typical_margin", changed(epsilon=lambda v: ONE)),
}


@pytest.mark.parametrize("name", PLANTED)
def test_planted_error_is_caught(name: str) -> None:
    theorem, change = PLANTED[name]
    wrong = np.array([BOUNDS[theorem].value(change(numbers)) for numbers in instances(theorem)[:400]])
    found = deviation(theorem, wrong)
    assert np.sum(found.above > 1e-6) + np.sum(found.below > 1e-6) >= 20


def test_a_closed_set_of_targets_is_not_mistaken_for_an_empty_one() -> None:
    """Whether a threshold leaves anything to refuse: by hand at p_0 − t, where something is iff t < (1 + γ)/2."""
    for numbers, upper in zip(instances("additive_margin"), least("additive_margin").upper, strict=True):
        if numbers["n"] > 2:
            assert (upper == math.inf) == (2 * numbers["t"] > 1 + numbers["known"])
