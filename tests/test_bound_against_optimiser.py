"""Certificates, witnesses and margin bounds against an optimiser that knows nothing of their closed forms.

The optimiser (tests/convex_optimum.py) returns a proved bracket around each optimum, so the only tolerance is the
bracket's own width, asserted to be at most BRACKET_WIDTH, plus ROUNDING for evaluating its two ends in float64.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint, minimize

from convex_optimum import Array, Bracket, ahead_of_token_0, bracket_optimum, divergence
from symcert.bound import certificate, margin_bound, normalised
from symcert.waterfilling import tree_filling

BRACKET_WIDTH = 1e-11
ROUNDING = 1e-12
CONCENTRATIONS = (0.05, 0.3, 1.0, 10.0)
PER_GROUP = 30
SIZES = [range(2, 7), range(7, 16), range(16, 29, 3), range(31, 41, 3)]
"""Vocabulary sizes 2 … 40, cut so that parallel workers share the load."""


@dataclass(frozen=True)
class Group:
    """Targets [B, n], sorted in falling order, under tree:m=K, or strict where m is 1 and `rule` says so."""

    rule: str
    m: int
    p_target: Array

    def __str__(self) -> str:
        return f"{self.rule} n={self.p_target.shape[1]}"


def random_targets(rng: np.random.Generator, count: int, n: int, m: int) -> Array:
    """Sorted Dirichlet draws of every concentration, some with zeros, ties at the boundary, or all equal."""
    rows = np.array([rng.dirichlet(np.full(n, CONCENTRATIONS[i % len(CONCENTRATIONS)])) for i in range(count)])
    rows = -np.sort(-np.nan_to_num(rows, nan=1 / n), axis=1)
    rows[0] = 1 / n
    rows[1, rng.integers(1, n) :] = 0.0
    rows[2, m] = rows[2, 0]
    rows[2] = -np.sort(-rows[2])
    rows[3, 1:] = rows[3, 1:].mean()
    rows[4, m - 1 : m + 1] = rows[4, m - 1]
    rows[5, m:] = 0.0
    return np.asarray(rows / rows.sum(axis=1, keepdims=True))


def groups(seed: int, sizes: range, per_group: int = PER_GROUP) -> Iterator[Group]:
    rng = np.random.default_rng(seed)
    for n in sizes:
        yield Group("strict", 1, random_targets(rng, per_group, n, 1))
        for m in sorted({1, *rng.integers(1, n, size=2).tolist(), n - 1}):
            yield Group(f"tree:m={m}", m, random_targets(rng, per_group, n, m))


def certificates(group: Group) -> Array:
    return np.array([certificate(group.rule, row.tolist()).certificate for row in group.p_target])


def competitor_mask(group: Group, tokens: tuple[int, ...]) -> NDArray[np.bool_]:
    mask = np.zeros(group.p_target.shape, dtype=bool)
    mask[:, list(tokens)] = True
    return mask


def competitor_sets(group: Group, rng: np.random.Generator) -> list[tuple[int, ...]]:
    """Every set of m competitors where there are few tokens, else the m most probable ones and some others."""
    others = range(1, group.p_target.shape[1])
    if len(others) < 6:
        return list(itertools.combinations(others, group.m))
    drawn = (tuple(sorted(rng.permutation(others)[: group.m].tolist())) for _ in range(2))
    return [tuple(others[: group.m]), *drawn]


def optimum(group: Group, rng: np.random.Generator) -> Bracket:
    """Bracket of the least divergence at which some m tokens weigh at least as much as token 0."""
    brackets = [
        bracket_optimum(group.p_target, ahead_of_token_0(competitor_mask(group, tokens)))
        for tokens in competitor_sets(group, rng)
    ]
    assert max(bracket.width() for bracket in brackets) <= BRACKET_WIDTH
    return Bracket(
        lower=np.min([bracket.lower for bracket in brackets], axis=0),
        upper=np.min([bracket.upper for bracket in brackets], axis=0),
    )


def deviation(values: Array, bracket: Bracket) -> Array:
    """How far each value lies outside its bracket; shape [B], 0 inside."""
    return np.maximum(0.0, np.maximum(bracket.lower - values, values - bracket.upper))


@pytest.mark.parametrize("sizes", SIZES, ids=str)
def test_certificate_is_the_convex_optimum(sizes: range) -> None:
    rng = np.random.default_rng(sizes.start)
    for group in groups(sizes.start, sizes):
        assert np.max(deviation(certificates(group), optimum(group, rng))) <= ROUNDING, group


def test_the_comparison_covers_thousands_of_distributions() -> None:
    drawn = [group for sizes in SIZES for group in groups(sizes.start, sizes)]
    assert sum(len(group.p_target) for group in drawn if group.rule != "strict") >= 2000


def test_interior_point_agrees_with_scipy() -> None:
    """The optimiser itself against another one, SLSQP, which reaches about 1e-7 on these problems."""
    for group in groups(5, range(3, 9), per_group=8):
        competitors = tuple(range(1, group.m + 1))
        bracket = bracket_optimum(group.p_target, ahead_of_token_0(competitor_mask(group, competitors)))
        for row in range(6, 8):
            value = slsqp_optimum(group.p_target[row], competitors)
            assert bracket.lower[row] - 1e-6 <= value <= bracket.upper[row] + 1e-6, group


def slsqp_optimum(p_target: Array, competitors: tuple[int, ...]) -> float:
    n = len(p_target)
    ahead = np.zeros((len(competitors), n))
    ahead[range(len(competitors)), competitors] = 1.0
    ahead[:, 0] = -1.0
    found = minimize(
        lambda q: float(divergence(p_target, q)),
        np.full(n, 1 / n),
        jac=lambda q: -p_target / q,
        method="SLSQP",
        bounds=[(1e-12, 1.0)] * n,
        constraints=[LinearConstraint(np.ones((1, n)), 1.0, 1.0), LinearConstraint(ahead, 0.0, np.inf)],
        options={"ftol": 1e-13, "maxiter": 500},
    )
    return float(found.fun)


# --- planted errors: the very same comparison must catch them ------------------------------------------------------


def kl_at_level(row: Array, m: int, choose: Callable[[list[tuple[float, int]]], tuple[float, int]]) -> float:
    """The tree certificate of theory section 4 with a chosen (level, pool size) instead of the minimum."""
    levels = [(float(row[0] + row[m - k + 1 : m + 1].sum()) / (k + 1), k) for k in range(1, m + 1)]
    level, k = choose(levels)
    pool = [0, *range(m - k + 1, m + 1)]
    return math.fsum(row[i] * math.log(row[i] / level) for i in pool if row[i] > 0)


def one_smaller(levels: list[tuple[float, int]]) -> tuple[float, int]:
    return levels[max(0, min(levels)[1] - 2)]


WRONG: dict[str, Callable[[Array, int], float]] = {
    "5 % too large": lambda row, m: 1.05 * kl_at_level(row, m, min),
    "5 % too small": lambda row, m: 0.95 * kl_at_level(row, m, min),
    "max instead of min": lambda row, m: kl_at_level(row, m, max),
    "pool one too small": lambda row, m: kl_at_level(row, m, one_smaller),
    "runner-up instead of the m-th": lambda row, m: kl_at_level(row, 1, min),
}


@pytest.mark.parametrize("name", WRONG)
def test_planted_wrong_formula_is_caught(name: str) -> None:
    group = Group("tree:m=3", 3, random_targets(np.random.default_rng(1), 60, 8, 3))
    bracket = optimum(group, np.random.default_rng(2))
    wrong = np.array([WRONG[name](row, group.m) for row in group.p_target])
    assert np.mean(deviation(wrong, bracket) > 1e-6) > 0.1


def test_unplanted_formula_passes_the_planting_harness() -> None:
    """The harness catches only what was planted: with the right choice the same code agrees with the optimum."""
    group = Group("tree:m=3", 3, random_targets(np.random.default_rng(1), 60, 8, 3))
    right = np.array([kl_at_level(row, group.m, min) for row in group.p_target])
    assert np.max(deviation(right, optimum(group, np.random.default_rng(2)))) <= ROUNDING


# --- witnesses -----------------------------------------------------------------------------------------------------


def witness_faults(p_target: list[Fraction], witness: list[Fraction], m: int, value: float) -> list[str]:
    """What is wrong with a witness, given as exact rationals in the order of a sorted target."""
    ahead = sum(weight >= witness[0] for weight in witness[1:])
    pairs = [(float(p), float(w)) for p, w in zip(p_target, witness, strict=True) if p]
    kl = math.fsum(p * math.log(p / w) for p, w in pairs) if all(w > 0 for _, w in pairs) else math.inf
    checks = {
        "negative": min(witness) >= 0,
        "does not sum to 1": sum(witness) == 1,
        "accepted": ahead >= m,
        "does not attain the certificate": abs(kl - value) <= 1e-12,
    }
    return [fault for fault, holds in checks.items() if not holds]


def test_witness_is_a_rejected_drafter_that_attains_the_certificate() -> None:
    for group in groups(11, range(2, 41, 4), per_group=8):
        for row in group.p_target.tolist():
            p_target, result = normalised(row), certificate(group.rule, row)
            exact = list(tree_filling(p_target, group.m).witness)
            assert witness_faults(p_target, exact, group.m, result.certificate) == []
            assert result.witness == tuple(map(float, exact))
            # What is printed is rejected too, not only the rational numbers behind it.
            assert sum(weight >= result.witness[0] for weight in result.witness[1:]) >= group.m


def test_planted_wrong_witness_is_caught() -> None:
    p_target = normalised([0.4, 0.3, 0.2, 0.1])
    right, value = list(tree_filling(p_target, 2).witness), certificate("tree:m=2", p_target).certificate
    assert witness_faults(p_target, right, 2, value) == []
    assert "accepted" in witness_faults(p_target, p_target, 2, value)
    assert "does not attain the certificate" in witness_faults(p_target, [Fraction(1, 4)] * 4, 2, value)
    assert "does not sum to 1" in witness_faults(p_target, [2 * w for w in right], 2, value)


# --- margin bounds -------------------------------------------------------------------------------------------------

MARGINS = [Fraction(1, 1000), Fraction(1, 10), Fraction(1, 3), Fraction(1, 2), Fraction(3, 4), Fraction(99, 100)]


def test_every_target_is_at_or_above_the_bound_of_its_margin() -> None:
    for group in groups(17, range(4, 41, 6), per_group=20):
        for row in group.p_target.tolist():
            p_target = normalised(row)
            bound = margin_bound(group.rule, p_target[0] - p_target[group.m]).bound
            assert certificate(group.rule, p_target).certificate >= bound


def tightest_target(m: int, margin: Fraction) -> list[float]:
    """Theory section 5: p_0 : p_mid : p_m = e^θ : 1 : e^-θ with m - 1 middle tokens."""
    g = float(margin)
    e_theta = (g * (m - 1) + math.sqrt((g * (m - 1)) ** 2 + 4 * (1 - g * g))) / (2 * (1 - g))
    weights = [e_theta, *[1.0] * (m - 1), 1 / e_theta]
    return [weight / math.fsum(weights) for weight in weights]


@pytest.mark.parametrize("margin", MARGINS, ids=str)
@pytest.mark.parametrize("m", [1, 2, 3, 8])
def test_margin_bound_is_attained(m: int, margin: Fraction) -> None:
    p_target = tightest_target(m, margin)
    for rule in ("strict", "tree:m=1") if m == 1 else (f"tree:m={m}",):
        bound = margin_bound(rule, margin).bound
        assert certificate(rule, p_target).certificate == pytest.approx(bound, rel=0, abs=1e-12)


@pytest.mark.parametrize(("m", "n", "margin"), [(1, 2, 0.3), (1, 5, 0.6), (2, 4, 0.2), (3, 5, 0.5), (4, 5, 0.8)])
def test_no_target_found_by_search_goes_below_the_bound(m: int, n: int, margin: float) -> None:
    """Minimise the certificate over all targets with the margin: the search ends at the bound, never below it."""
    bound = margin_bound(f"tree:m={m}", margin).bound
    found = min(search(start, m, margin) for start in np.random.default_rng(m).normal(size=(3, n - 1)))
    assert bound - 1e-12 <= found <= bound * (1 + 1e-4)


def search(start: Array, m: int, margin: float) -> float:
    """Nelder-Mead over the shares that `target_with_margin` divides the free mass by."""

    def objective(x: Array) -> float:
        p_target = target_with_margin(np.exp(x), m, margin)
        is_sorted = np.all(p_target <= p_target[0]) and np.all(p_target[m + 1 :] <= p_target[m])
        return kl_at_level(p_target, m, min) if is_sorted else math.inf

    # Nearly all of the free mass goes to p_m at first: that start is sorted whatever the other shares are.
    start[m - 1] = 6.0
    options = {"maxiter": 4000, "maxfev": 4000, "xatol": 1e-9, "fatol": 1e-13, "adaptive": True}
    return float(minimize(objective, start, method="Nelder-Mead", options=options).fun)


def target_with_margin(shares: Array, m: int, margin: float) -> Array:
    """A target with p_0 - p_m = margin from n - 1 positive shares of the mass 1 - margin.

    Shares: the excess over p_m of each token 1 … m-1, then p_m for all of the tokens 0 … m, then the tail's tokens.
    """
    parts = (1 - margin) * shares / shares.sum()
    p_m = parts[m - 1] / (m + 1)
    middle = -np.sort(-(p_m + parts[: m - 1]))
    return np.concatenate([[p_m + margin], middle, [p_m], parts[m:]])


def test_bound_too_large_by_five_percent_would_be_noticed() -> None:
    """The two comparisons above, turned on a planted bound: one side or the other fails."""
    for m, margin in itertools.product((1, 3), MARGINS):
        bound = margin_bound(f"tree:m={m}", margin).bound
        attained = certificate(f"tree:m={m}", tightest_target(m, margin)).certificate
        assert attained < 1.05 * bound
        assert attained > 0.95 * bound + 1e-12
