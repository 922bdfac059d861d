"""Foundations: the tangent line, Donsker–Varadhan, the master lemma, and the sums and logarithms below them."""

from __future__ import annotations

import random
from fractions import Fraction

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, WrongLine
from cases.points import INDICES, THREE, ZERO, distribution, distributions, named, real, sequence, totals
from proved import small_cases
from symcert.kernel import gibbs, logs, sums
from symcert.theorems import bridge, log_tangent

# --- small cases -------------------------------------------------------------------------------------------------


def sample_donsker_varadhan(rng: random.Random, n: int) -> Sample:
    (case,) = small_cases("donsker_varadhan", n)
    p, q, u = distribution(rng, n), distribution(rng, n), [Fraction(rng.randint(1, 30), 10) for _ in range(n)]
    z = sum(a * b for a, b in zip(q, u, strict=True))
    return case, named("p", p) | named("q", q) | named("u", u) | named("v", [x / z for x in u]) | {"Z": Fraction(z)}


def sample_master_lemma(rng: random.Random, n: int) -> Sample:
    (case,) = small_cases("master_lemma", n)
    p, q = distribution(rng, n), distribution(rng, n)
    steps = [Fraction(rng.randint(0, 9), 10 * n) * (1 if q[0] > x else -1) for x in q[1:]]
    u = [1 - sum(steps, Fraction(0)) - Fraction(rng.randint(0, 1), 100), *(1 + step for step in steps)]
    return case, named("p", p) | named("q", q) | named("u", u)


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q = sequence("1/2", "3/10", "1/5"), sequence("1/5", "2/5", "2/5")
FLAT = sequence("1/3", "1/3", "1/3")
U = sequence("1/2", "1", "3/2")  # pivot 0 of a drafter that is flat or falling behind it

EXCESS = [*(gibbs.excess_terms.at(U, k) for k in INDICES), *totals(gibbs.excess_terms(U))]

SATISFIED = {
    log_tangent.bernoulli: Point((real(2), THREE)),
    gibbs.donsker_varadhan: Point((P, Q, U, THREE), distributions(P, Q)),
    gibbs.master_lemma: Point((P, FLAT, U, THREE, ZERO), [*distributions(P, FLAT), *EXCESS]),
}

FALSE_LEMMAS = (
    Planted("log of one is one", logs.log_one, "== 0", "== 1", z3_says="Countermodel"),
    Planted("log of a ratio with the wrong sign", logs.log_ratio, "log(r) + log(y)", "log(r) - log(y)"),
    Planted("log falls", logs.log_monotone, "log(x) <= log(y)", "log(y) <= log(x)"),
    Planted("x and y exchanged", logs.log_monotone, "x <= y", "y <= x", z3_says="Countermodel"),
    Planted("Gibbs with the sum", logs.gibbs_term, "a - b", "a + b", z3_says="Countermodel"),
    Planted("Bernoulli off by one", log_tangent.bernoulli, "power(v, k) - 1", "power(v, k) - 2"),
    Planted("prefix off by one", sums.total_of_prefix, "== total(a, k))", "== total(a, k + 1))"),
    Planted("prefix includes k", sums.total_of_prefix, "i < k,", "i <= k,"),
    Planted("suffix starts late", sums.total_of_suffix, "m <= k,", "m <= k + 1,"),
    Planted("one term beyond the end", sums.total_of_one_term, "x < k,", "x <= k,"),
    Planted("one constant too many", sums.total_of_constant, "z3.ToReal(k) * c", "(z3.ToReal(k) + 1) * c"),
    Planted("scale forgotten", sums.total_scaled, "== c * total(d, k)", "== total(d, k)"),
    Planted("shift keeps the first term", sums.total_shifted, " - a[0]", ""),
    Planted("negative mass", sums.prefix_mass, "a[i] >= 0", "a[i] >= -1"),
    Planted("terms vanish with no sign", sums.no_negative_terms_no_sum, "t[i] >= 0", "t[i] >= -1"),
    Planted("more challengers than tokens", sums.count_bounds, "k - 1", "k - 2"),
    Planted("one more in the run", sums.count_of_initial_run, ">= reached", ">= reached + 1"),
    Planted("ranks without the head", sums.total_by_rank, "w[0] + total(h", "total(h"),
    Planted("Gibbs pointwise too strong", gibbs.gibbs_pointwise, ">= a - w", ">= a"),
    Planted("tilt above one", gibbs.tilt_positive, "tilt(q, u, n) > 0)", "tilt(q, u, n) > 1)"),
    Planted("no log Z", gibbs.donsker_varadhan, "gain(p, u, n) - log(tilt(q, u, n))", "gain(p, u, n)"),
    Planted(
        "budget of one", gibbs.master_lemma, "total(excess_terms(u), n) <= 0", "total(excess_terms(u), n) <= 1",
        gibbs.master_hypotheses,
    ),
    Planted(
        "pivot condition reversed", gibbs.master_lemma, "(q[i] - q[a]) * (u[i] - 1) <= 0",
        "(q[i] - q[a]) * (u[i] - 1) >= 0", gibbs.master_hypotheses,
    ),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("log_tangent", "derive", "gap = _u - 1", "gap = _u - 2"),
    WrongLine("log_tangent", "attain", "sp.log(sp.Integer(1))", "sp.log(sp.Integer(2))"),
    WrongLine("donsker_varadhan", "attain", "sp.log(a / b) for", "sp.log(b / a) for"),
    WrongLine("donsker_varadhan", "derive", "x: sp.log(a / b)", "x: sp.log(b / a)"),
    WrongLine("master_lemma", "attain", "(p0 + p1) / 2", "(p0 + p1) / 3"),
    WrongLine("master_lemma", "derive", "(b - q[0])", "(b + q[0])"),
)

OTHER_TERMS = (
    OtherTerm("log_tangent", log_tangent, "log_tangent", lambda exact: lambda u: exact(2 * u)),
    OtherTerm("donsker_varadhan", bridge, "kl"),
    OtherTerm("master_lemma", bridge, "kl"),
)

MISPRINTED_PRIMITIVES = (
    Misprint("phi", "(r + 1)*torch.log1p(r)", "(r + 1)*torch.log(r)"),
    Misprint("phi", "(0.5)*torch.log1p(-torch.pow(r, 2))", "torch.log1p(-torch.pow(r, 2))"),
    Misprint("phi", "xlog1py(1 - r, -r)", "xlog1py(1 + r, -r)"),
    Misprint("phi", "r < 0.5", "r < 2"),
    Misprint("psi", "-d + torch", "torch"),
    Misprint("psi", "domain=(-1.0, math.inf)", "domain=(0.0, math.inf)"),
    Misprint("psi", "minimum_at=0.0)\ndef psi", "minimum_at=1.0)\ndef psi"),
)

CASES = Cases(
    samplers={"donsker_varadhan": sample_donsker_varadhan, "master_lemma": sample_master_lemma},
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprinted_primitives=MISPRINTED_PRIMITIVES,
)
