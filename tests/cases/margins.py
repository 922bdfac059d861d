"""Margins: the sharp bounds of rules that compare two tokens, and those made of several."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction

import z3

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, Values, WrongLine
from cases.points import ONE, THREE, TWO, distributions, drafter, falling, named, real, reals, sequence, sorted_target
from proved import small_cases
from symcert.kernel import margins_ratio, margins_single, pairs

# --- small cases -------------------------------------------------------------------------------------------------


def sample_strict_margin(rng: random.Random, n: int) -> Sample:
    p, x = sorted_target(rng, n), rng.randint(1, n - 1)
    gamma = (p[0] - p[1]) * Fraction(rng.randint(0, 4), 4)
    values = named("p", p) | named("q", drafter(rng, n, x)) | {"gamma": gamma, "t": 1 / (1 + gamma)}
    return small_cases("strict_margin", n)[x - 1], values


def _rejected(rng: random.Random, n: int) -> tuple[list[Fraction], int, Values]:
    """A sorted target with p_0 > p_x, a token x, and a drafter whose argmax is x."""
    while True:
        p, x = sorted_target(rng, n), rng.randint(1, n - 1)
        if p[0] > p[x]:
            break
    return p, x, named("p", p) | named("q", drafter(rng, n, x))


def _part(rng: random.Random, low: Fraction, high: Fraction) -> Fraction:
    """A point of [low, high), low included."""
    return low + (high - low) * Fraction(rng.randint(0, 3), 4)


def _margin(rng: random.Random, widest: Fraction) -> Fraction:
    return widest * Fraction(rng.randint(0, 4), 4)


def _weights(u: Fraction) -> Values:
    return {"u": u, "t": 1 / (1 + u)}


def _scaled(gamma: Fraction, s: Fraction) -> Values:
    return {"gamma": gamma, "s": s} | _weights(gamma / s)


def sample_top_m_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    m = rng.randint(1, x)
    gamma = _margin(rng, p[0] - p[m])
    places = [(rank, token) for rank in range(1, n) for token in range(rank, n)]
    mass = (2 + (m - 1) * gamma) / (m + 1)
    return small_cases("top_m_margin", n)[places.index((m, x))], values | _scaled(gamma, mass)


def sample_constant_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    whole, gamma, a = rng.randint(0, 1), _margin(rng, p[0] - p[1]), _part(rng, p[x], Fraction(1))
    values |= {"a": a} | _scaled(gamma, Fraction(1) if whole else 2 * a + gamma)
    return small_cases("constant_margin", n)[2 * (x - 1) + whole], values


def _share(rng: random.Random, p: Sequence[Fraction], x: int) -> tuple[Fraction, Fraction, Values]:
    """α with p_x ≤ αp_0 and α < 1, the ratio u = (1 − α)/(1 + α) and its inverse."""
    alpha = _part(rng, p[x] / p[0], Fraction(1))
    u = (1 - alpha) / (1 + alpha)
    return alpha, u, {"alpha": alpha, "k": 1 / u}


def sample_multiplicative_greedy(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    _alpha, u, share = _share(rng, p, x)
    return small_cases("multiplicative_greedy", n)[x - 1], values | share | _weights(u)


def sample_multiplicative_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    _alpha, u, share = _share(rng, p, x)
    branch, gamma = rng.randint(0, 1), _margin(rng, p[0] - p[1])
    values |= share | {"gamma": gamma} | _weights(gamma if branch else u)
    return small_cases("multiplicative_margin", n)[2 * (x - 1) + branch], values


def sample_multiplicative_margin_finite(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    alpha, u, share = _share(rng, p, x)
    branch, gamma = rng.randint(0, 2), _margin(rng, p[0] - p[1])
    floor = (1 + (n - 2) * gamma) / (n - 1 + alpha)
    values |= share | {"gamma": gamma, "rho": floor} | _weights(gamma if branch == 2 else u)
    return small_cases("multiplicative_margin_finite", n)[3 * (x - 1) + branch], values


def sample_typical_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    e, branch, gamma = Fraction(rng.randint(0, 3), 10), rng.randint(0, 2), _margin(rng, p[0] - p[1])
    epsilon, delta = _part(rng, p[x], Fraction(1)), _part(rng, p[x] / (p[0] + e), Fraction(1))
    k, j = (1 + delta) / (1 - delta), 2 * delta * e / (1 - delta)
    branch = branch if k * gamma + j > 0 else 1
    values |= {"epsilon": epsilon, "delta": delta, "e": e, "k": k, "j": j}
    values |= _scaled(gamma, (k * gamma + j, 2 * epsilon + gamma, Fraction(1))[branch])
    return small_cases("typical_margin", n)[3 * (x - 1) + branch], values


def sample_relaxed_ratio_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    branch, gamma, r = rng.randint(0, x + 1), _margin(rng, p[0] - p[1]), _part(rng, p[x] / p[0], Fraction(1))
    k = (1 + r) / (1 - r)
    least = (k * gamma, Fraction(1), *((2 + (m - 1) * gamma) / (m + 1) for m in range(1, x + 1)))[branch]
    place = sum(2 + token for token in range(1, x)) + branch
    values |= {"r": r, "k": k} | _scaled(gamma, least + Fraction(rng.randint(0 if least else 1, 4), 10))
    return small_cases("relaxed_ratio_margin", n)[place], values


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q, OTHER = sequence("1/2", "3/10", "1/5"), sequence("1/5", "2/5", "2/5"), sequence("3/10", "2/5", "3/10")


def _at(q: z3.ArrayRef, *values: z3.ExprRef) -> Point:
    return Point((P, q, THREE, *values), distributions(P, q) + falling(P))


SATISFIED = {
    margins_single.strict_margin: _at(OTHER, ONE, real("1/5")),
    margins_single.top_m_margin: _at(Q, TWO, TWO, *reals("3/10", "23/30", "9/23")),
    margins_single.constant_margin: _at(Q, TWO, *reals("1/5", "1/5", "3/5", "1/3")),
    margins_ratio.multiplicative_greedy: _at(Q, TWO, *reals("2/5", "3/7")),
    margins_ratio.multiplicative_margin: _at(Q, TWO, *reals("2/5", "1/5", "3/7", "7/15")),
    margins_ratio.multiplicative_margin_finite: _at(Q, TWO, *reals("2/5", "1/5", "3/7", "7/15", "1/2")),
    margins_ratio.typical_margin: _at(Q, TWO, *reals("1/5", "2/5", "0", "1/5", "7/15", "3/7")),
    margins_ratio.relaxed_ratio_margin: _at(Q, TWO, TWO, *reals("2/5", "1/5", "11/15", "3/11")),
}

FALSE_LEMMAS = (
    Planted("phi without its half", margins_single.strict_margin, "phi(gamma)", "2 * phi(gamma)"),
    Planted("margin of the wrong sign", margins_single.strict_margin, "p[0] - p[1] >= gamma", "p[1] - p[0] >= -gamma"),
    Planted("one token more above", margins_single.tokens_above, "p[0] + z3.ToReal(m) * b", "p[0] + z3.ToReal(n) * b"),
    Planted("mass of top m + 1", margins_single.top_m_margin, "(width + 1) * s >= 2", "(width + 2) * s >= 2"),
    Planted("any token of top m", margins_single.top_m_margin, "p[x] <= p[m], ", ""),
    Planted("threshold counted once", margins_single.constant_margin, "s >= 2 * a + gamma)", "s >= a + gamma)"),
    Planted(
        "pair dual with a heavier token", pairs.pair_dual, "pair_value(p[0], p[x], u)", "pair_value(p[0], 2 * p[x], -u)"
    ),
    Planted("pair dual at token 0", pairs.pair_dual, "x, n, 1)", "x, n)", pairs.rejected_argmax),
    Planted("mass below the pair's", pairs.pair_margin, "w * s >= A + B * g", "w * s <= A + B * g", pairs.capped_mass),
    Planted("mass rises without end", pairs.slanted_value, "B * u <= w", "B <= w * u"),
    Planted("any ratio", margins_ratio.multiplicative_greedy, ", p[x] <= alpha * p[0]),", "),"),
    Planted(
        "ratio of the wrong sign", margins_ratio.multiplicative_greedy, "u * (1 + alpha) == 1 - alpha",
        "u * (1 + alpha) == 1", margins_ratio.ratio_at,
    ),
    Planted(
        "branches exchanged", margins_ratio.multiplicative_margin, "z3.If(gamma < u", "z3.If(gamma > u",
        margins_ratio.ratio_value,
    ),
    Planted("one token fewer", margins_ratio.least_head, "(z3.ToReal(n) - 2) * gamma", "(z3.ToReal(n) - 1) * gamma"),
    Planted("engine's constant forgotten", margins_ratio.typical_margin, "gamma + 2 * (delta * e)", "gamma"),
    Planted("one mass of two", margins_ratio.relaxed_ratio_margin, "u * s == gamma, ranked,", "u * s == gamma,"),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("constant_margin", "attain", "a + gamma, a, 2 * a + gamma", "a + gamma, a, a + gamma"),
    WrongLine("multiplicative_greedy", "attain", "alpha * p_0, p_0 * (1 + alpha)", "p_0, p_0 * (1 + alpha)"),
    WrongLine("multiplicative_margin_finite", "derive", "(n - 2) * (p_0 - gamma)", "(n - 1) * (p_0 - gamma)"),
    WrongLine("relaxed_ratio_margin", "attain", "(low + gamma) - low", "(low + gamma) - 2 * low"),
    WrongLine("strict_margin", "attain", "(1 + gamma) / 2", "(1 + gamma) / 3"),
    WrongLine("strict_margin", "derive", "sp.log(sp.cosh(theta))", "sp.log(sp.sinh(theta))"),
    WrongLine("top_m_margin", "derive", "p_0 + m * p_x - 1", "p_0 + p_x - 1"),
    WrongLine("constant_margin", "derive", "2 * a + gamma)", "a + gamma)"),
    WrongLine("multiplicative_greedy", "derive", "(1 + alpha) * phi(ratio)", "phi(ratio)"),
    WrongLine("multiplicative_margin", "derive", "slope = (1 + alpha)", "slope = (2 + alpha)"),
    WrongLine("typical_margin", "attain", "attained(d, epsilon + gamma", "attained(d, epsilon"),
    WrongLine("multiplicative_margin_finite", "attain", "(head - gamma)", "head"),
    WrongLine("typical_margin", "derive", "2 * delta * e) / (1 - delta)", "delta * e) / (1 - delta)"),
    WrongLine("relaxed_ratio_margin", "derive", "sp.Max(mass_symbol, ranked)", "sp.Min(mass_symbol, ranked)"),
    WrongLine("top_m_margin", "attain", "low + gamma", "low + 2 * gamma", "tight"),
    WrongLine("top_m_margin", "attain", "/ (m + 1)", "/ (m + 2)", "tight"),
    WrongLine("multiplicative_margin", "attain", "gamma / (1 - alpha)", "gamma", "tight"),
    WrongLine("multiplicative_margin", "attain", "head * (1 + alpha) / 2", "head", "tight"),
)

OTHER_TERMS = (
    OtherTerm("strict_margin", pairs, "phi"),
    OtherTerm("top_m_margin", pairs, "scaled_phi"),
    OtherTerm("constant_margin", pairs, "scaled_phi"),
    OtherTerm("multiplicative_greedy", margins_ratio, "head_value"),
    OtherTerm("multiplicative_margin", margins_ratio, "ratio_value"),
    OtherTerm("multiplicative_margin_finite", margins_ratio, "head_value"),
    OtherTerm("typical_margin", pairs, "scaled_phi"),
    OtherTerm("relaxed_ratio_margin", pairs, "scaled_phi"),
)

MISPRINTS = (
    Misprint("strict_margin", "return phi(margin)", "return psi(margin)"),
    Misprint("constant_margin", "2*a + margin", "a + margin"),
    Misprint("constant_margin", "max=1", "max=2"),
    Misprint("multiplicative_greedy", "(alpha + 1)*phi", "phi"),
    Misprint("top_m_margin", "margin*(m - 1)", "margin*m"),
    Misprint("top_m_margin", "phi(torch.clamp(margin/s, max=1))", "phi(torch.clamp(margin, max=1))"),
    Misprint("multiplicative_margin", "margin - u < 0", "margin - u > 0"),
    Misprint("multiplicative_margin", "phi(u)/u", "phi(u)"),
    Misprint("multiplicative_margin_finite", "alpha*(n - 1)", "alpha*n"),
    Misprint("multiplicative_margin_finite", "margin*(n - 2)", "margin*(n - 1)"),
    Misprint("relaxed_ratio_margin", "torch.maximum", "torch.minimum"),
    Misprint("relaxed_ratio_margin", "margin/u, 1", "margin, 1"),
    Misprint("typical_margin", "2*delta*entropy_eps + ", ""),
    Misprint("typical_margin", "torch.minimum", "torch.maximum"),
)

CASES = Cases(
    samplers={
        "strict_margin": sample_strict_margin,
        "top_m_margin": sample_top_m_margin,
        "constant_margin": sample_constant_margin,
        "multiplicative_greedy": sample_multiplicative_greedy,
        "multiplicative_margin": sample_multiplicative_margin,
        "multiplicative_margin_finite": sample_multiplicative_margin_finite,
        "typical_margin": sample_typical_margin,
        "relaxed_ratio_margin": sample_relaxed_ratio_margin,
    },
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
)
