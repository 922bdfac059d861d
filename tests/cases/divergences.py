"""Divergences: certificates in reverse KL and in total variation."""

from __future__ import annotations

import random
from fractions import Fraction
from math import isqrt, prod

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, Sampler, Values, WrongLine
from cases.points import (
    INDICES,
    ONE,
    THREE,
    TWO,
    distributions,
    drafter,
    falling,
    named,
    real,
    reals,
    sequence,
    sorted_target,
    totals,
)
from proved import small_cases
from symcert.kernel import reverse_kl, reverse_kl_strict, reverse_kl_witness, total_variation
from symcert.kernel.axioms import log_product
from symcert.kernel.logs import log_monotone
from symcert.theorems import single_tv, strict_tv

# --- small cases -------------------------------------------------------------------------------------------------


def _distances(rng: random.Random, n: int, x: int) -> Values:
    """A sorted target, a drafter with its argmax at x, and their distances token by token."""
    p, q = sorted_target(rng, n), drafter(rng, n, x)
    return named("p", p) | named("q", q) | named("d", [abs(a - b) for a, b in zip(p, q, strict=True)])


def sample_strict_tv(rng: random.Random, n: int) -> Sample:
    x = rng.randint(1, n - 1)
    return strict_tv.case(n, x), _distances(rng, n, x)


def sample_single_tv(rng: random.Random, n: int) -> Sample:
    x = rng.randint(0, n - 1)
    values = _distances(rng, n, x)
    p = [values[f"p_{i}"] for i in range(n)]
    competitor = p[x] + (p[0] - p[x]) * Fraction(rng.randint(0, 3), 4)
    level, k = max(((sum(p[:k]) + competitor) / (k + 1), k) for k in range(1, n + 1))
    return single_tv.case(n, k, x), values | {"b": competitor, "c": level}


def _shares(p: list[Fraction], k: int, x: int, mass: Fraction, level: Fraction, b: Fraction) -> Values:
    """Shares of the levelled mass Z: b = Zβ, p_x = Zξ, p_i = Z·t_i outside the pool; g = b(1 + h)."""
    others = {f"t_{i}": p[i] / mass for i in range(k, len(p)) if i != x}
    return {"Z": mass, "beta": b / mass, "xi": p[x] / mass, "h": level / b - 1} | others


def sample_single_reverse_kl(rng: random.Random, n: int) -> Sample:
    """A pool of g·r_0, …, g·r_{k−1} and the competitor g/(r_0 ⋯ r_{k−1}): g is their geometric mean."""
    places = [(k, x) for k in range(1, n) for x in range(k, n)]
    k, x = rng.choice(places)
    ratios = [Fraction(rng.randint(2, 6), 2) for _ in range(k)]
    product = prod(ratios, start=Fraction(1))
    behind = [Fraction(rng.randint(1, 24), 24) for _ in range(k, n)]
    # Where the competitor weighs 1, whatever all of them sum to.
    *p, b = (w / (sum(behind) + product * sum(ratios)) for w in (*(product * r for r in ratios), *behind, Fraction(1)))
    level = b * product
    mass = 1 - sum(p[:k], b) + (k + 1) * level
    values = named("p", p) | named("q", drafter(rng, n, x)) | {"b": b, "g": level}
    return small_cases("single_reverse_kl", n)[places.index((k, x))], values | _shares(p, k, x, mass, level, b)


def _squares(rng: random.Random, n: int) -> tuple[int, int, int]:
    """a ≥ c and m with m² − a² − c² a sum of n − 2 numbers between 0 and c², all positive."""
    while True:
        a, c = sorted((rng.randint(1, 24), rng.randint(1, 24)), reverse=True)
        m = isqrt(a * a + c * c) + rng.randint(0, 4)
        rest = m * m - a * a - c * c
        if 0 < rest <= (n - 2) * c * c or rest == n - 2 == 0:
            return a, c, m


def sample_strict_reverse_kl(rng: random.Random, n: int) -> Sample:
    """p_0 and p_1 are squares of rationals."""
    a, c, m = _squares(rng, n)
    s, t, x = Fraction(a, m), Fraction(c, m), rng.randint(1, n - 1)
    p = [s * s, t * t, *[(1 - s * s - t * t) / max(1, n - 2)] * (n - 2)]
    shares = _shares(p, 1, x, 1 - (s - t) ** 2, s * t, p[1])
    values = named("p", p) | named("q", drafter(rng, n, x)) | {"s": s, "t": t}
    return small_cases("strict_reverse_kl", n)[x - 1], values | shares


SAMPLERS: dict[str, Sampler] = {
    "single_reverse_kl": sample_single_reverse_kl,
    "single_tv": sample_single_tv,
    "strict_reverse_kl": sample_strict_reverse_kl,
    "strict_tv": sample_strict_tv,
}

# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q = sequence("1/2", "3/10", "1/5"), sequence("1/5", "2/5", "2/5")
KNOWN = distributions(P, Q) + falling(P)

# The geometric mean of 2/3 and 1/6 is 1/3, the square of 1/6 · 2/3.
PEAK, LOW, MEAN = sequence("2/3", "1/6", "1/6"), real("1/6"), real("1/3")
LOGS = [
    *distributions(PEAK, Q), *falling(PEAK), *totals(reverse_kl.logs(PEAK)),
    *(reverse_kl.logs.at(PEAK, k) for k in INDICES), log_product(MEAN, MEAN), log_product(real("2/3"), LOW),
    log_monotone()(LOW, MEAN),
]  # fmt: skip

# 36 + 9 + 4 = 49.
SQUARES = sequence("36/49", "9/49", "4/49")
ROOTS = reals("6/7", "3/7")
SQUARED = distributions(SQUARES, Q) + falling(SQUARES)

SATISFIED = {
    reverse_kl.single_reverse_kl_bound: Point((PEAK, Q, THREE, TWO, LOW, MEAN, ONE), LOGS),
    reverse_kl.level_of_geometric_maximum: Point((PEAK, THREE, LOW, MEAN, ONE), LOGS),
    reverse_kl_witness.single_reverse_kl_attained: Point((PEAK, THREE, TWO, LOW, MEAN, ONE), LOGS),
    reverse_kl_strict.strict_reverse_kl: Point((SQUARES, Q, THREE, TWO, *ROOTS), SQUARED),
    reverse_kl_strict.strict_reverse_kl_attained: Point((SQUARES, THREE, *ROOTS), SQUARED),
    total_variation.single_tv_bound: Point((P, Q, THREE, TWO, real("3/10"), real("2/5"), ONE), KNOWN),
    total_variation.single_tv_attained: Point((P, THREE, ONE, real("3/10"), real("2/5"), ONE), KNOWN),
    total_variation.single_tv_ceiling: Point((P, THREE, real("3/10"), real("2/5"), ONE), KNOWN),
    total_variation.strict_tv: Point((P, Q, THREE, TWO, real("1/5")), KNOWN),
    total_variation.strict_tv_attained: Point((P, THREE), KNOWN),
}

FALSE_LEMMAS = (
    Planted("arithmetic mean", reverse_kl.level_of_geometric_maximum, "log(g)", "g", reverse_kl.geometric_maximum),
    Planted(
        "level of a least mean", reverse_kl.level_of_geometric_maximum, ">= pool_logarithms(p, b, j)",
        "<= pool_logarithms(p, b, j)", reverse_kl.geometric_maximum,
    ),
    Planted("competitor with mass", reverse_kl.reverse_kl_infinite, "x, ZERO)", "x, z3.RealVal(1))"),
    Planted(
        "any draft token", reverse_kl.single_reverse_kl_bound, "p[x] <= b,", "p[x] >= b,", reverse_kl.rejected_draft,
    ),
    Planted(
        "competitor not counted", reverse_kl_witness.single_reverse_kl_attained, "== single_certificate(p, b, g, k)",
        "== single_certificate(p, b, g, k - 1)",
    ),
    Planted(
        "token 0 may be the argmax", reverse_kl_strict.strict_reverse_kl, "p[1]), sorted_down(p, n), x >= 1,",
        "p[0]), sorted_down(p, n),",
    ),
    Planted(
        "any roots", reverse_kl_strict.strict_reverse_kl, "s * s == p[0]", "s * s >= p[0]", reverse_kl_strict.roots
    ),
    Planted("no mass behind token 0", reverse_kl_strict.strict_reverse_kl_attained, ", p[1] > 0)", ")"),
    Planted("distance doubled", total_variation.single_tv_bound, ">= single_certificate(b, c)", ">= 2 * (c - b)"),
    Planted("attained by any competitor", total_variation.single_tv_attained, "p[x] == b", "p[x] <= b"),
    Planted("ceiling of two fifths", total_variation.single_tv_ceiling, "z3.Q(1, 2)", "z3.Q(2, 5)"),
    Planted("token 0 may be drafted", total_variation.strict_tv, "index_range(x, n, 1)", "index_range(x, n)"),
    Planted("the whole margin", total_variation.strict_tv, ">= gamma / 2", ">= gamma"),
    Planted(
        "attained by levelling higher", total_variation.strict_tv_attained, "c, one = (p[0] + p[1]) / 2",
        "c, one = (p[0] + p[1]) / 3",
    ),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("single_reverse_kl", "derive", "(k + 1) * (y - nu) - T", "k * (y - nu) - T"),
    WrongLine("single_reverse_kl", "derive", "q * sp.log(q / p_i)", "p_i * sp.log(p_i / q)"),
    WrongLine("single_reverse_kl", "attain", "scale = 1 - P", "scale = 2 - P"),
    WrongLine("single_tv", "derive", "(k * gained + lost)", "(gained + lost)"),
    WrongLine("single_tv", "attain", "/ (k + 1)", "/ k"),
    WrongLine("strict_reverse_kl", "derive", "mean = sp.sqrt(p0) * sp.sqrt(p1)", "mean = (p0 + p1) / 2"),
    WrongLine("strict_reverse_kl", "attain", "level = a * c / whole", "level = a / whole"),
    WrongLine("strict_tv", "derive", "level = (p_0 + p_1) / 2", "level = (p_0 + p_1) / 3"),
    WrongLine("strict_tv", "attain", "level = (p_0 + p_1) / 2", "level = p_0"),
)

OTHER_TERMS = (
    OtherTerm("single_reverse_kl", reverse_kl, "single_certificate"),
    OtherTerm("single_reverse_kl", reverse_kl, "pool_logarithms"),
    OtherTerm("strict_reverse_kl", reverse_kl_strict, "strict_certificate"),
    OtherTerm("single_tv", total_variation, "single_certificate"),
    OtherTerm("strict_tv", total_variation, "strict_certificate"),
    OtherTerm("single_tv", total_variation, "total_variation"),
)

MISPRINTS = (
    Misprint("single_tv", "[..., None] + p_top[..., :]", "[..., None] + p_top[..., 1:]"),
    Misprint("single_tv", "/(k + 1)", "/k"),
    Misprint("single_reverse_kl", "torch.amax", "torch.amin"),
    Misprint("single_reverse_kl", "min=0", "max=0"),
    Misprint("single_reverse_kl", "chi(-w) + ", ""),
    Misprint("single_reverse_kl", "chi(-w)", "chi(w)"),
    Misprint("single_reverse_kl", "p_rejected > 0", "p_rejected > 1"),
    Misprint("strict_reverse_kl", "torch.pow(d, 2)", "d"),
    Misprint("strict_tv", "(0.5)*margin", "margin"),
)

MISPRINTED_PRIMITIVES = (
    Misprint("chi", "-l + torch.expm1(l)", "l + torch.expm1(l)"),
    Misprint("chi", "torch.expm1(l)", "torch.exp(l)"),
    Misprint("chi", "domain=(-math.inf, math.inf)", "domain=(0.0, math.inf)"),
)

CASES = Cases(
    samplers=SAMPLERS,
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
    misprinted_primitives=MISPRINTED_PRIMITIVES,
)
