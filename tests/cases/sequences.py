"""Sequences: lossless acceptance, Pinsker's bound, and how many positions of a run can be rejected."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import combinations

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, Sampler, WrongLine, one_more
from cases.points import (
    INDICES,
    THREE,
    TWO,
    ZERO,
    distribution,
    distributions,
    named,
    real,
    sequence,
    subset,
    totals,
)
from proved import small_cases
from symcert.kernel import acceptance, gibbs, second_order, sequences
from symcert.kernel.logs import log_one
from symcert.theorems import reject_budget, reject_markov

# --- small cases -------------------------------------------------------------------------------------------------


def _compared(rng: random.Random, n: int) -> tuple[list[Fraction], list[Fraction], int]:
    """Target and drafter with the k tokens where p ≥ q first."""
    pairs = sorted(zip(distribution(rng, n), distribution(rng, n), strict=True), key=lambda pair: pair[0] < pair[1])
    return [p for p, _ in pairs], [q for _, q in pairs], sum(p >= q for p, q in pairs)


def sample_bretagnolle_huber(rng: random.Random, n: int) -> Sample:
    p, q, k = _compared(rng, n)
    accepted = sum(map(min, p, q), Fraction(0))
    covered = 2 - accepted
    shares = named("a", [min(x, y) / accepted for x, y in zip(p, q, strict=True)])
    shares |= named("b", [max(x, y) / covered for x, y in zip(p, q, strict=True)])
    values = named("p", p) | named("q", q) | shares | {"A": accepted, "M": covered}
    return small_cases("bretagnolle_huber", n)[k - 1], values


def sample_pinsker(rng: random.Random, n: int) -> Sample:
    p, q, k = _compared(rng, n)
    distance = sum((abs(x - y) for x, y in zip(p, q, strict=True)), Fraction(0))
    return small_cases("pinsker", n)[k - 1], named("p", p) | named("q", q) | {"T": distance / 2}


def sample_reject_markov(rng: random.Random, n: int) -> Sample:
    rejected, free = rng.randint(0, n), rng.randint(0, n)
    c = [Fraction(rng.randint(1, 9), 10) if i < n - free else Fraction(0) for i in range(n)]
    kl = [(c[i] if i < rejected else Fraction(0)) + Fraction(rng.randint(0, 5), 10) for i in range(n)]
    x = [divergence / price if price else Fraction(1) for divergence, price in zip(kl, c, strict=True)]
    values = named("KL", kl) | named("C", c) | named("x", x) | named("y", [min(Fraction(1), a) for a in x])
    return small_cases("reject_markov", n)[rejected * (n + 1) + free], values


def sample_reject_budget(rng: random.Random, n: int) -> Sample:
    subsets = [chosen for m in range(n + 1) for chosen in combinations(range(n), m)]
    chosen = rng.choice(subsets)
    c = sorted(Fraction(rng.randint(0, 9), 10) for _ in range(n))
    kl = [(c[i] if i in chosen else Fraction(0)) + Fraction(rng.randint(0, 2), 10) for i in range(n)]
    return small_cases("reject_budget", n)[subsets.index(chosen)], named("KL", kl) | named("C", c)


def sample_certified_run(rng: random.Random, n: int) -> Sample:
    epsilon, slack = Fraction(rng.randint(0, 5), 10), Fraction(rng.randint(1, 5), 10)
    c = [epsilon + slack + Fraction(rng.randint(0, 3), 10) for _ in range(n)]
    kl = [epsilon * Fraction(rng.randint(0, 4), 4) for _ in range(n)]
    values = named("KL", kl) | named("C", c) | {"epsilon": epsilon, "s": slack}
    return small_cases("certified_run", n)[rng.randrange(n)], values


SAMPLERS: dict[str, Sampler] = {
    "bretagnolle_huber": sample_bretagnolle_huber,
    "pinsker": sample_pinsker,
    "reject_markov": sample_reject_markov,
    "reject_budget": sample_reject_budget,
    "certified_run": sample_certified_run,
}


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q = sequence("1/2", "3/10", "1/5"), sequence("1/5", "2/5", "2/5")
CERTAIN, SPREAD = sequence("1", "0"), sequence("1/2", "1/2")
PEAKED, EVEN = sequence("3/4", "1/4"), sequence("1/2", "1/2")
PROFILE = sequence("1/10", "1/5", "3/5")  # certificates in ascending order
COSTS = sequence("1/10", "3/10", "0")  # positions 0 and 1 reach theirs
REJECTED = subset(0, 1)
QUOTIENTS = sequence("1", "3/2", "0")
SAME = [gibbs.kl_terms.at(P, P, k) for k in INDICES] + totals(gibbs.kl_terms(P, P)) + [log_one()]
SHARES = sequence("1", "1", "0")

SATISFIED = {
    second_order.log_minorant: Point((real(2),), []),
    acceptance.acceptance_is_one_minus_tv: Point((P, Q, THREE), distributions(P, Q)),
    # e^{-KL} is rational at KL = 0.
    acceptance.bretagnolle_huber: Point((P, P, THREE, real(1), real(0)), distributions(P) + SAME),
    acceptance.acceptance_of_a_spread_drafter: Point((CERTAIN, SPREAD, real("1/2")), []),
    acceptance.pinsker: Point((P, Q, THREE, real(0)), distributions(P, Q)),
    acceptance.pinsker_sharp: Point((PEAKED, EVEN, real("1/4")), []),
    sequences.reject_markov: Point((COSTS, PROFILE, REJECTED, THREE, QUOTIENTS), []),
    sequences.markov_attained: Point(
        (PROFILE, subset(0), THREE, sequence("1", "0", "0")),
        [sequences.restricted.at(subset(0), PROFILE, k) for k in INDICES],
    ),
    sequences.reject_budget: Point(
        (COSTS, PROFILE, REJECTED, THREE, TWO, real("2/5")),
        [*totals(COSTS, PROFILE), sequences.ascending.defn(PROFILE, THREE)],
    ),
    sequences.rejections_cost: Point((COSTS, PROFILE, REJECTED, THREE), [sequences.ascending.defn(PROFILE, THREE)]),
    sequences.budget_shares: Point((COSTS, PROFILE, SHARES, THREE, TWO, real("3/5"), real("2/5")), totals(COSTS)),
    sequences.budget_attained: Point(
        (PROFILE, THREE, TWO, real("2/5")), [*totals(PROFILE), sequences.ascending.defn(PROFILE, THREE)],
    ),
    sequences.certified_run: Point((sequence("1/20"), PROFILE, subset(), THREE, ZERO, THREE, real("1/20"))),
    sequences.run_ends: Point((PROFILE, THREE, TWO, real("3/5"))),
}  # fmt: skip

FALSE_LEMMAS = (
    Planted("a larger minorant", second_order.step_polynomial, "5 * x + 1", "5 * x + 2", second_order.numerator),
    Planted("walk without its error", second_order.walk, "z3.ToReal(k) * 2 * h * h)", "0)"),
    Planted("walk towards 1", second_order.one_step, "z3.And(h >= 0, a >= 1)", "z3.And(h >= 0, a <= 1)"),
    Planted("Archimedes one early", second_order.nothing_below_every_fraction, "z3.ToInt(z) + 1", "z3.ToInt(z)"),
    Planted("minorant for every u", second_order.log_minorant, "z3.Implies(u > 0, claim)", "z3.Implies(u != 0, claim)"),
    Planted("half of the overlap", acceptance.acceptance_is_one_minus_tv, "2 * overlap(p, q, n)", "overlap(p, q, n)"),
    Planted("A without 2 - A", acceptance.log_bretagnolle_huber, " - log(2 - overlap(p, q, n))", ""),
    Planted("A at least e^-KL", acceptance.bretagnolle_huber, "2 * here >= r", "here >= r"),
    Planted("Pinsker with 3", acceptance.pinsker, "2 * kl(p, q, n) >= distance", "kl(p, q, n) >= distance"),
    Planted("Pinsker's term too strong", acceptance.pinsker_pointwise, "bound = 3 *", "bound = 4 *"),
    Planted("sharper than sharp", acceptance.pinsker_sharp, "<= (18 - 16 * t * t) * t * t)", "<= 17 * t * t)"),
    Planted("more than n", sequences.size_is_total, "size(R, k) <= k", "size(R, k) < k"),
    Planted("strictly below", sequences.rejected_reach, "size(R, n) <= size(reach, n)", "size(R, n) < size(reach, n)"),
    Planted(
        "rejections below C", sequences.reject_markov, "kl[i] >= c[i]", "kl[i] >= -c[i]", sequences.certified_positions,
    ),
    Planted("a free rejection counts 0", sequences.reject_markov, "x[i] == 1", "x[i] == 0", sequences.is_quotient),
    Planted("one rejection fewer", sequences.reject_budget, "size(R, n) <= r)", "size(R, n) < r)"),
    Planted("budget of any order", sequences.reject_budget, "ascending(c, n), r >= 0", "r >= 0", sequences.cheapest),
    Planted("price too low", sequences.rejections_cost, "price = c[m - 1]", "price = c[0]"),
    Planted("one more attained", sequences.budget_attained, "size(R, n) == r)", "size(R, n) == r + 1)"),
    Planted("runs at the certificate", sequences.certified_run, "c[j] > epsilon", "c[j] >= epsilon"),
    Planted("runs end above", sequences.run_ends, "c[i] <= epsilon)", "c[i] >= epsilon)"),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("bretagnolle_huber", "derive", "a * (2 - a)", "a * (3 - a)"),
    WrongLine("bretagnolle_huber", "derive", "sp.log(x / (a * total))", "sp.log(x / a)"),
    WrongLine("bretagnolle_huber", "attain", "sp.log(1 / r)", "sp.log(2 / r)"),
    WrongLine("pinsker", "derive", "(5 * u + 1)", "(5 * u + 2)"),
    WrongLine("pinsker", "derive", "6 * level**2", "5 * level**2"),
    WrongLine("pinsker", "attain", "sp.log(1 - 2 * t)", "sp.log(1 - t)"),
    WrongLine("reject_markov", "derive", "certificate + excess", "certificate - excess"),
    WrongLine("reject_markov", "attain", "0 / certificate", "certificate / certificate"),
    WrongLine("reject_budget", "derive", "(1 - y[i]) * (c[r] - c[i])", "y[i] * (c[r] - c[i])"),
    WrongLine("reject_budget", "attain", "(c[0], c[1], sp.S.Zero", "(c[0], c[2], sp.S.Zero"),
    WrongLine("certified_run", "derive", "(epsilon - divergence)", "(epsilon + divergence)"),
    WrongLine("certified_run", "attain", "epsilon - below", "epsilon - 2 * below"),
)

OTHER_TERMS = (
    OtherTerm("bretagnolle_huber", acceptance, "overlap"),
    OtherTerm("pinsker", acceptance, "distance"),
    OtherTerm("pinsker", second_order, "denominator"),
    OtherTerm("reject_markov", reject_markov, "total"),
    OtherTerm("reject_budget", reject_budget, "total"),
    OtherTerm("certified_run", sequences, "size", one_more),
)

MISPRINTS = (
    Misprint("bretagnolle_huber", "torch.exp(-kl)", "torch.exp(kl)"),
    Misprint("bretagnolle_huber", "1 - r", "1 + r"),
    Misprint("pinsker", "(0.5)*kl", "(0.25)*kl"),
    Misprint("pinsker", "kl < 2", "kl < 3"),
)

CASES = Cases(
    samplers=SAMPLERS,
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
)
