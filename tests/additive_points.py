"""Points at which the statements of additive and relaxed margins and of the upper bounds are looked at.

`SAMPLERS` gives, per theorem, a small case and rational values of its symbols; `SATISFIED` gives, per kernel lemma,
values of its quantified variables at which its hypotheses hold, for the targets and drafters over three tokens below.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction

import sympy as sp
import z3

from proved import small_cases
from symcert.kernel import additive, uppers, uppers_rank
from symcert.kernel.axioms import INT
from symcert.kernel.prover import Lemma
from symcert.smt.small_case import SmallCase

Values = dict[str, Fraction]
Sample = tuple[SmallCase, Values]


# --- small cases -------------------------------------------------------------------------------------------------


def _distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    return sorted((w / sum(weights) for w in weights), reverse=True)


def _named(stem: str, values: Sequence[Fraction]) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values)}


def _drafting(rng: random.Random, n: int, x: int) -> Values:
    """A drafter whose argmax is x."""
    q = _distribution(rng, n)
    q[0], q[x] = q[x], q[0]
    return _named("q", q)


def _threshold(rng: random.Random, low: Fraction, high: Fraction) -> Fraction:
    return low + (high - low) * Fraction(rng.randint(0, 4), 4)


def _strict(rng: random.Random, n: int) -> tuple[int, Values]:
    """Place among the cases of one token each, and values: token x is rejected because token 1 is."""
    p, x = _distribution(rng, n), rng.randint(1, n - 1)
    gamma = p[0] - p[1]
    return x - 1, _named("p", p) | _drafting(rng, n, x) | {"gamma": gamma, "t": 1 / (1 + gamma)}


def _pair(rng: random.Random, n: int) -> tuple[int, Values]:
    p, x = _distribution(rng, n), rng.randint(2, n - 1)
    gamma, tau = p[0] - p[1], _threshold(rng, Fraction(0), p[0] - p[x])
    s = (2 + 2 * gamma - tau) / 3
    known = {"gamma": gamma, "tau": tau, "s": s, "u": tau / s, "t": 1 / (1 + tau / s)}
    return x - 2, _named("p", p) | _drafting(rng, n, x) | known


def _triple(rng: random.Random, n: int) -> tuple[int, Values]:
    while True:
        p, x = _distribution(rng, n), rng.randint(2, n - 1)
        gamma = p[0] - p[1]
        if p[0] - p[x] >= 2 * gamma:
            break
    tau = _threshold(rng, 2 * gamma, p[0] - p[x])
    known = {"gamma": gamma, "tau": tau, "y_0": 1 / (1 + gamma + tau), "y_1": 1 / (1 + tau - 2 * gamma)}
    return x - 2, _named("p", p) | _drafting(rng, n, x) | known


_REGIMES = (_strict, _pair, _triple)


def _additive(rng: random.Random, n: int) -> tuple[int, Values]:
    """A place among the cases of the three regimes, in their order, and values."""
    regime = rng.randint(0, 2 if n > 2 else 0)
    place, values = _REGIMES[regime](rng, n)
    return place + (0, n - 1, 2 * n - 3)[regime], values


def sample_additive_margin(rng: random.Random, n: int) -> Sample:
    place, values = _additive(rng, n)
    return small_cases("additive_margin", n)[place], values


def _just_below(case: SmallCase, values: Values) -> Values:
    """The values, with a number a little below the bound that the case is about."""
    (cap,) = (h for h in case.nonnegative if h.has(sp.Symbol("bound")))
    level = (cap + sp.Symbol("bound")).subs(
        {sp.Symbol(name): sp.Rational(str(value)) for name, value in values.items()}
    )
    return values | {"bound": Fraction(float(level)) - Fraction(1, 10**9)}


def sample_relaxed_margin(rng: random.Random, n: int) -> Sample:
    ranked = [(m, x) for m in range(1, n) for x in range(m, n)]
    if rng.randint(0, 1):
        place, values = _additive(rng, n)
        case = small_cases("relaxed_margin", n)[len(ranked) + place]
        return case, _just_below(case, values)
    p = _distribution(rng, n)
    m, x = rng.choice(ranked)
    gamma = p[0] - p[1]
    s = (2 + (m - 1) * gamma) / (m + 1)
    values = _named("p", p) | _drafting(rng, n, x)
    values |= {"gamma": gamma, "s": s, "u": gamma / s, "t": 1 / (1 + gamma / s)}
    case = small_cases("relaxed_margin", n)[ranked.index((m, x))]
    return case, _just_below(case, values)


def _spread(rng: random.Random, n: int, m: int) -> Values:
    p = _distribution(rng, n)
    return _named("p", p) | {"e": (p[0] - p[m]) / (m + 1)}


def sample_tree_margin_upper(rng: random.Random, n: int) -> Sample:
    m = rng.randint(1, n - 1)
    lengths = [1 + 2 + n + width for width in range(1, n)]  # the statement, and what makes the drafter feasible
    place = sum(lengths[: m - 1]) + rng.choice([0, 0, rng.randrange(lengths[m - 1])])
    return small_cases("tree_margin_upper", n)[place], _spread(rng, n, m)


def sample_strict_margin_upper(rng: random.Random, n: int) -> Sample:
    cases = small_cases("strict_margin_upper", n)
    return rng.choice([cases[0], *cases]), _spread(rng, n, 1)


def sample_top_m_margin_upper(rng: random.Random, n: int) -> Sample:
    p, m = _distribution(rng, n), rng.randint(1, n - 1)
    levels = [(sum(p[:k], p[m]) / (k + 1), k) for k in range(1, m + 1)]
    _level, k = max(levels)
    return small_cases("top_m_margin_upper", n)[m * (m - 1) // 2 + k - 1], _named("p", p)


SAMPLERS: dict[str, Callable[[random.Random, int], Sample]] = {
    "additive_margin": sample_additive_margin,
    "relaxed_margin": sample_relaxed_margin,
    "strict_margin_upper": sample_strict_margin_upper,
    "top_m_margin_upper": sample_top_m_margin_upper,
    "tree_margin_upper": sample_tree_margin_upper,
}


# --- hypotheses that something satisfies -------------------------------------------------------------------------

N, ONE, TWO = z3.IntVal(3), z3.IntVal(1), z3.IntVal(2)


def _sequence(*values: str) -> z3.ArrayRef:
    array = z3.K(INT, z3.RealVal(0))
    for i, value in enumerate(values):
        array = z3.Store(array, i, z3.RealVal(value))
    return array


def _reals(*values: str) -> tuple[z3.RatNumRef, ...]:
    return tuple(map(z3.RealVal, values))


P, Q, PEAK = _sequence("1/2", "3/10", "1/5"), _sequence("1/5", "2/5", "2/5"), _sequence("16/30", "13/30", "1/30")

SATISFIED: dict[Lemma, tuple[z3.ExprRef, ...]] = {
    additive.additive_margin: (P, Q, N, TWO, *_reals("1/5", "1/4", "43/60", "15/43")),
    additive.additive_triple_tight: (PEAK, *_reals("1/10", "1/2")),
    additive.additive_pair_tight: (P, *_reals("1/5", "3/10", "7/10", "3/7")),
    additive.relaxed_margin: (P, Q, N, TWO, TWO, *_reals("1/5", "1/4", "11/15", "3/11", "43/60", "15/43")),
    uppers.strict_margin_upper: (P, N, *_reals("1/10")),
    uppers.tree_margin_upper: (P, N, TWO, *_reals("1/10")),
    uppers_rank.top_m_margin_upper: (P, N, TWO, *_reals("7/20"), ONE),
}
"""Values of the quantified variables, in order. γ = 1/5, t = 1/4: s = 43/60, u = 15/43; PEAK: γ = 1/10, t = 1/2."""
