"""One draft token: the exact certificate, its ceiling, and strict greedy."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, Sampler, WrongLine
from cases.points import ONE, THREE, distributions, drafter, falling, named, real, sequence, sorted_target
from proved import small_cases
from symcert.kernel import single
from symcert.theorems import bridge

# --- small cases -------------------------------------------------------------------------------------------------


def pool_level(p: Sequence[Fraction], b: Fraction) -> tuple[Fraction, int]:
    return max((Fraction(sum(p[:k]) + b) / (k + 1), k) for k in range(1, len(p) + 1))


def sample_single(theorem: str) -> Sampler:
    def sample(rng: random.Random, n: int) -> Sample:
        while True:
            p = sorted_target(rng, n)
            x = rng.randint(1, n - 1)
            b = p[x] + (p[0] - p[x]) * Fraction(rng.randint(0, 3), 4)
            c, k = pool_level(p, b)
            if k <= (x if theorem == "single_exact" else n - 1):
                break
        values = named("p", p) | named("e", [a / c - 1 for a in p[:k]]) | {"b": b, "c": c}
        cases = small_cases(theorem, n)
        if theorem == "single_ceiling":
            return cases[k - 1], values
        places = [(pool, token) for pool in range(1, n) for token in range(pool, n)]
        return cases[places.index((k, x))], values | named("q", drafter(rng, n, x))

    return sample


def sample_strict_exact(rng: random.Random, n: int) -> Sample:
    p, x = sorted_target(rng, n), rng.randint(1, n - 1)
    c = (p[0] + p[1]) / 2
    q = drafter(rng, n, x)
    return small_cases("strict_exact", n)[x - 1], named("p", p) | named("q", q) | {"c": c, "r": p[0] / c - 1}


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q = sequence("1/2", "3/10", "1/5"), sequence("3/10", "2/5", "3/10")
KNOWN = distributions(P, Q) + falling(P)

SATISFIED = {
    single.single_exact_bound: Point((P, Q, THREE, ONE, real("3/10"), real("2/5"), ONE), KNOWN),
    single.single_attained: Point((P, THREE, ONE, real("3/10"), real("2/5"), ONE), KNOWN),
    single.single_ceiling: Point((P, THREE, real("3/10"), real("2/5"), ONE), KNOWN),
    single.strict_exact: Point((P, Q, THREE, ONE), KNOWN),
    single.strict_attained: Point((P, THREE), KNOWN),
}

FALSE_LEMMAS = (
    Planted("competitor below the draft token", single.single_bound_at_level, "p[x] <= b,", "p[x] >= b,"),
    Planted("level is a minimum", single.level_of_maximum, ">= total(p, j) + b", "<= total(p, j) + b", single.maximum),
    Planted("attained by any competitor", single.single_attained, "p[x] == b", "p[x] <= b"),
    Planted("ceiling below log 2", single.single_ceiling, "z3.RealVal(2)", "z3.Q(19, 10)"),
    Planted(
        "no argmax", single.strict_exact, ", pointwise(n, lambda y: q[y] <= q[x])", "",
    ),
    Planted("token 0 may be the argmax", single.strict_exact, "index_range(x, n, 1)", "index_range(x, n)"),
    Planted(
        "certificate 5 % larger", single.strict_exact, "return p[0] * (", "return z3.Q(21, 20) * p[0] * (",
        single.strict_certificate,
    ),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("single_exact", "attain", "/ (k + 1)", "/ k"),
    WrongLine("single_exact", "derive", "(k + 1) * level", "k * level"),
    WrongLine("single_ceiling", "attain", "sp.Rational(1, 2)", "sp.Rational(1, 3)"),
    WrongLine("single_ceiling", "derive", "(1 - x) * sp.log(_two)", "(1 - x) * sp.log(3)"),
    WrongLine("strict_exact", "attain", "level = (p0 + p1) / 2", "level = (p0 + p1) / 3"),
    WrongLine("strict_exact", "derive", "q0 - q1, q0 + q1", "q0 - 2 * q1, q0 + q1"),
)

OTHER_TERMS = (
    OtherTerm("single_exact", single, "certificate"),
    OtherTerm("single_ceiling", single, "CEILING"),
    OtherTerm("strict_exact", single, "strict_certificate"),
    OtherTerm("strict_exact", bridge, "kl"),
)

MISPRINTS = (
    Misprint("strict_exact", "p_0 - p_1", "p_0 + p_1"),
    Misprint("strict_exact", "(p_0 - p_1)/s", "(p_0 - p_1)/p_0"),
    Misprint("single_exact", "torch.cumsum(p_top[..., :]", "torch.cumsum(p_top[..., 1:]"),
)

CASES = Cases(
    samplers={
        "single_exact": sample_single("single_exact"),
        "single_ceiling": sample_single("single_ceiling"),
        "strict_exact": sample_strict_exact,
    },
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
)
