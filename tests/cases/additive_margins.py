"""Margins: additive thresholds, relaxed acceptance, and upper bounds."""

from __future__ import annotations

import random
from fractions import Fraction

import sympy as sp
import z3

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, Sampler, Values, WrongLine
from cases.points import ONE, THREE, TWO, distributions, drafter, falling, named, part, reals, sequence, sorted_target
from proved import small_cases
from symcert.kernel import additive, logs, uppers, uppers_rank
from symcert.smt.small_case import SmallCase

# --- small cases -------------------------------------------------------------------------------------------------


def _drafting(rng: random.Random, n: int, x: int) -> Values:
    """A drafter whose argmax is x."""
    return named("q", drafter(rng, n, x))


def _strict(rng: random.Random, n: int) -> tuple[int, Values]:
    """Place among the cases of one token each, and values: token x is rejected because token 1 is."""
    p, x = sorted_target(rng, n), rng.randint(1, n - 1)
    gamma = p[0] - p[1]
    return x - 1, named("p", p) | _drafting(rng, n, x) | {"gamma": gamma, "t": 1 / (1 + gamma)}


def _pair(rng: random.Random, n: int) -> tuple[int, Values]:
    p, x = sorted_target(rng, n), rng.randint(2, n - 1)
    gamma, tau = p[0] - p[1], part(rng, Fraction(0), p[0] - p[x])
    s = (2 + 2 * gamma - tau) / 3
    known = {"gamma": gamma, "tau": tau, "s": s, "u": tau / s, "t": 1 / (1 + tau / s)}
    return x - 2, named("p", p) | _drafting(rng, n, x) | known


def _triple(rng: random.Random, n: int) -> tuple[int, Values]:
    while True:
        p, x = sorted_target(rng, n), rng.randint(2, n - 1)
        gamma = p[0] - p[1]
        if p[0] - p[x] >= 2 * gamma:
            break
    tau = part(rng, 2 * gamma, p[0] - p[x])
    known = {"gamma": gamma, "tau": tau, "y_0": 1 / (1 + gamma + tau), "y_1": 1 / (1 + tau - 2 * gamma)}
    return x - 2, named("p", p) | _drafting(rng, n, x) | known


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
    p = sorted_target(rng, n)
    m, x = rng.choice(ranked)
    gamma = p[0] - p[1]
    s = (2 + (m - 1) * gamma) / (m + 1)
    values = named("p", p) | _drafting(rng, n, x)
    values |= {"gamma": gamma, "s": s, "u": gamma / s, "t": 1 / (1 + gamma / s)}
    case = small_cases("relaxed_margin", n)[ranked.index((m, x))]
    return case, _just_below(case, values)


def _spread(rng: random.Random, n: int, m: int) -> Values:
    p = sorted_target(rng, n)
    return named("p", p) | {"e": (p[0] - p[m]) / (m + 1)}


def sample_tree_margin_upper(rng: random.Random, n: int) -> Sample:
    m = rng.randint(1, n - 1)
    lengths = [1 + 2 + n + width for width in range(1, n)]  # the statement, and what makes the drafter feasible
    place = sum(lengths[: m - 1]) + rng.choice([0, 0, rng.randrange(lengths[m - 1])])
    return small_cases("tree_margin_upper", n)[place], _spread(rng, n, m)


def sample_strict_margin_upper(rng: random.Random, n: int) -> Sample:
    cases = small_cases("strict_margin_upper", n)
    return rng.choice([cases[0], *cases]), _spread(rng, n, 1)


def sample_top_m_margin_upper(rng: random.Random, n: int) -> Sample:
    p, m = sorted_target(rng, n), rng.randint(1, n - 1)
    levels = [(sum(p[:k], p[m]) / (k + 1), k) for k in range(1, m + 1)]
    _level, k = max(levels)
    return small_cases("top_m_margin_upper", n)[m * (m - 1) // 2 + k - 1], named("p", p)


SAMPLERS: dict[str, Sampler] = {
    "additive_margin": sample_additive_margin,
    "relaxed_margin": sample_relaxed_margin,
    "strict_margin_upper": sample_strict_margin_upper,
    "top_m_margin_upper": sample_top_m_margin_upper,
    "tree_margin_upper": sample_tree_margin_upper,
}


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q, PEAK = sequence("1/2", "3/10", "1/5"), sequence("1/5", "2/5", "2/5"), sequence("16/30", "13/30", "1/30")


def _at(target: z3.ArrayRef, *values: z3.ExprRef) -> Point:
    drafters = [value for value in values if z3.is_array(value)]
    return Point((target, *values), distributions(target, *drafters) + falling(target))


# γ = 1/5, t = 1/4: s = 43/60, u = 15/43; PEAK: γ = 1/10, t = 1/2.
SATISFIED = {
    additive.additive_margin: _at(P, Q, THREE, TWO, *reals("1/5", "1/4", "43/60", "15/43")),
    additive.additive_triple_tight: _at(PEAK, *reals("1/10", "1/2")),
    additive.additive_pair_tight: _at(P, *reals("1/5", "3/10", "7/10", "3/7")),
    additive.relaxed_margin: _at(P, Q, THREE, TWO, TWO, *reals("1/5", "1/4", "11/15", "3/11", "43/60", "15/43")),
    uppers.strict_margin_upper: _at(P, THREE, *reals("1/10")),
    uppers.tree_margin_upper: _at(P, THREE, TWO, *reals("1/10")),
    uppers_rank.top_m_margin_upper: _at(P, THREE, TWO, *reals("7/20"), ONE),
}

REJECTS, PAIR = additive.additive_rejects, additive.additive_pair

FALSE_LEMMAS = (
    Planted("a token at the threshold", additive.additive_margin, "p[x] < p[0] - t", "p[x] <= p[0] - t", REJECTS),
    Planted("a larger margin", PAIR, "p[0] - p[1] == gamma", "p[0] - p[1] >= gamma", REJECTS),
    Planted("mass of the pair", PAIR, "== 2 + 2 * gamma - t", "== 2 + gamma - t", additive.pair_mass),
    Planted("heavier peak", additive.additive_triple, "1 + gamma - 2 * t", "1 + gamma - t", additive.peak),
    Planted("weights above three", additive.triple_dual, "a + b + d <= 3", "a + b + d <= 4"),
    Planted("always rejectable", additive.additive_never_rejects, "2 * t < 1 + gamma", "3 * t < 1 + gamma"),
    Planted("the larger", additive.relaxed_margin, "z3.If(a <= b, a, b)", "z3.If(a <= b, b, a)", additive.smaller),
    Planted("lower than the log-sum", logs.log_sum, "<= g * (log(g) - log(e))", "<= e * (log(g) - log(e))"),
    Planted("width m", uppers.spread_cost, "log(z3.ToReal(m) + 1)", "log(z3.ToReal(m))", uppers.spread_bound),
    Planted("argmax 0", uppers.strict_margin_upper, "attained(p, w, n, one,", "attained(p, w, n, z3.IntVal(0),"),
    Planted("without m", uppers_rank.rank_certificate_upper, "(rank * (log", "((log", uppers_rank.rank_bound),
)

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("additive_margin", "derive", "3 * a - _gamma - _t - 1, a", "3 * a - _gamma - 1, a", "_three_tokens"),
    WrongLine("additive_margin", "derive", "3 * (p_0 + p_x)", "2 * (p_0 + p_x)", "_two_tokens"),
    WrongLine("additive_margin", "attain", "(1 + _gamma + _t) / 3", "(1 + _gamma + _t) / 2"),
    WrongLine("additive_margin", "attain", "sum(p * sp.log(3 * p)", "sum(p * sp.log(2 * p)"),
    WrongLine("relaxed_margin", "attain", "low + _gamma", "low + 2 * _gamma"),
    WrongLine("relaxed_margin", "derive", "sp.Min(names", "sp.Max(names"),
    WrongLine("strict_margin_upper", "attain", "small_p + gamma / 2", "small_p + gamma / 3"),
    WrongLine("strict_margin_upper", "derive", "p_1 + gamma / 2", "p_1 + gamma / 3"),
    WrongLine("top_m_margin_upper", "attain", "/ (m + 1)", "/ (m + 2)"),
    WrongLine("top_m_margin_upper", "derive", "(m + 1) / m", "(m + 2) / m"),
    WrongLine("tree_margin_upper", "attain", "gamma / (m + 1)", "gamma / m"),
    WrongLine("tree_margin_upper", "derive", "gamma / (m + 1)", "gamma / m"),
)

OTHER_TERMS = (
    OtherTerm("additive_margin", additive, "additive_bound"),
    OtherTerm("relaxed_margin", additive, "additive_bound"),
    OtherTerm("relaxed_margin", additive, "smaller"),
    OtherTerm("strict_margin_upper", uppers, "spread_bound"),
    OtherTerm("top_m_margin_upper", uppers_rank, "rank_bound"),
    OtherTerm("tree_margin_upper", uppers, "spread_bound"),
)

MISPRINTS = (
    Misprint("additive_margin", "small/3", "small/4"),
    Misprint("additive_margin", "large/3", "large/4"),
    Misprint("additive_margin", "d_0*d_1*d_x", "d_0*d_1*d_1"),
    Misprint("additive_margin", "d_0 < 0.25", "d_0 < 0.75"),
    Misprint("additive_margin", "torch.inf", "0.0"),
    Misprint("additive_margin", "margin <= 2*t", "margin < 2*t"),
    Misprint("additive_margin", "thrice/3", "thrice/2"),
    Misprint("additive_margin", "t/mass", "mass/t"),
    Misprint("relaxed_margin", "torch.minimum", "torch.maximum"),
    Misprint("relaxed_margin", "minimum(below, beyond)", "minimum(below, below)"),
    Misprint("strict_margin_upper", "margin, 2)", "margin, 3)"),
    Misprint("tree_margin_upper", "xlog1py(margin, m)", "xlogy(margin, m)"),
    Misprint("top_m_margin_upper", "m*margin", "margin"),
)

CASES = Cases(
    samplers=SAMPLERS,
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
)
