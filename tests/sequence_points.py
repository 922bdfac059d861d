"""Points at which the statements of the chapter on sequences are looked at: sampled values, and hypotheses that hold.

`SAMPLERS` gives, per theorem, a small case and rational values of its symbols; `SATISFIED` gives, per kernel lemma,
values of its quantified variables and the definitions that show its hypotheses to hold there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations

import z3

from proved import small_cases
from symcert.kernel import acceptance, gibbs, second_order, sequences, sums
from symcert.kernel.axioms import INT
from symcert.kernel.logs import log_one
from symcert.kernel.prover import Lemma, Proof
from symcert.smt.small_case import SmallCase

Values = dict[str, Fraction]


# --- small cases -------------------------------------------------------------------------------------------------


def _distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    return [w / sum(weights) for w in weights]


def _named(stem: str, values: Sequence[Fraction]) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values)}


def _compared(rng: random.Random, n: int) -> tuple[list[Fraction], list[Fraction], int]:
    """Target and drafter with the k tokens where p ≥ q first."""
    pairs = sorted(zip(_distribution(rng, n), _distribution(rng, n), strict=True), key=lambda pair: pair[0] < pair[1])
    return [p for p, _ in pairs], [q for _, q in pairs], sum(p >= q for p, q in pairs)


def sample_bretagnolle_huber(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, q, k = _compared(rng, n)
    accepted = sum(map(min, p, q), Fraction(0))
    covered = 2 - accepted
    shares = _named("a", [min(x, y) / accepted for x, y in zip(p, q, strict=True)])
    shares |= _named("b", [max(x, y) / covered for x, y in zip(p, q, strict=True)])
    values = _named("p", p) | _named("q", q) | shares | {"A": accepted, "M": covered}
    return small_cases("bretagnolle_huber", n)[k - 1], values


def sample_pinsker(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, q, k = _compared(rng, n)
    distance = sum((abs(x - y) for x, y in zip(p, q, strict=True)), Fraction(0))
    return small_cases("pinsker", n)[k - 1], _named("p", p) | _named("q", q) | {"T": distance / 2}


def sample_reject_markov(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    rejected, free = rng.randint(0, n), rng.randint(0, n)
    c = [Fraction(rng.randint(1, 9), 10) if i < n - free else Fraction(0) for i in range(n)]
    kl = [(c[i] if i < rejected else Fraction(0)) + Fraction(rng.randint(0, 5), 10) for i in range(n)]
    x = [divergence / price if price else Fraction(1) for divergence, price in zip(kl, c, strict=True)]
    values = _named("KL", kl) | _named("C", c) | _named("x", x) | _named("y", [min(Fraction(1), a) for a in x])
    return small_cases("reject_markov", n)[rejected * (n + 1) + free], values


def sample_reject_budget(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    subsets = [chosen for m in range(n + 1) for chosen in combinations(range(n), m)]
    chosen = rng.choice(subsets)
    c = sorted(Fraction(rng.randint(0, 9), 10) for _ in range(n))
    kl = [(c[i] if i in chosen else Fraction(0)) + Fraction(rng.randint(0, 2), 10) for i in range(n)]
    return small_cases("reject_budget", n)[subsets.index(chosen)], _named("KL", kl) | _named("C", c)


def sample_certified_run(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    epsilon, slack = Fraction(rng.randint(0, 5), 10), Fraction(rng.randint(1, 5), 10)
    c = [epsilon + slack + Fraction(rng.randint(0, 3), 10) for _ in range(n)]
    kl = [epsilon * Fraction(rng.randint(0, 4), 4) for _ in range(n)]
    values = _named("KL", kl) | _named("C", c) | {"epsilon": epsilon, "s": slack}
    return small_cases("certified_run", n)[rng.randrange(n)], values


SAMPLERS: dict[str, Callable[[random.Random, int], tuple[SmallCase, Values]]] = {
    "bretagnolle_huber": sample_bretagnolle_huber,
    "pinsker": sample_pinsker,
    "reject_markov": sample_reject_markov,
    "reject_budget": sample_reject_budget,
    "certified_run": sample_certified_run,
}


# --- kernel lemmas -----------------------------------------------------------------------------------------------


def _sequence(*values: str) -> z3.ArrayRef:
    array = z3.K(INT, z3.RealVal(0))
    for i, value in enumerate(values):
        array = z3.Store(array, i, z3.RealVal(value))
    return array


def _subset(*members: int) -> z3.ArrayRef:
    array = z3.K(INT, z3.BoolVal(False))
    for member in members:
        array = z3.Store(array, member, z3.BoolVal(True))
    return array


def _totals(*arrays: z3.ArrayRef) -> list[Proof]:
    return [sums.total.defn(array, z3.IntVal(k)) for array in arrays for k in range(4)]


def _distributions(*arrays: z3.ArrayRef) -> list[Proof]:
    return _totals(*arrays) + [gibbs.is_distribution.defn(array, N) for array in arrays]


N, TWO = z3.IntVal(3), z3.IntVal(2)
P, Q = _sequence("1/2", "3/10", "1/5"), _sequence("1/5", "2/5", "2/5")
CERTAIN, SPREAD = _sequence("1", "0"), _sequence("1/2", "1/2")
PEAKED, EVEN = _sequence("3/4", "1/4"), _sequence("1/2", "1/2")
PROFILE = _sequence("1/10", "1/5", "3/5")  # certificates in ascending order
COSTS = _sequence("1/10", "3/10", "0")  # positions 0 and 1 reach theirs
REJECTED = _subset(0, 1)
QUOTIENTS = _sequence("1", "3/2", "0")
real = z3.RealVal
_INDICES = [z3.IntVal(k) for k in range(4)]
_SAME = [gibbs.kl_terms.at(P, P, k) for k in _INDICES] + _totals(gibbs.kl_terms(P, P)) + [log_one()]
_SHARES = _sequence("1", "1", "0")

SATISFIED: dict[Lemma, tuple[tuple[z3.ExprRef, ...], list[Proof]]] = {
    second_order.log_minorant: ((real(2),), []),
    acceptance.acceptance_is_one_minus_tv: ((P, Q, N), _distributions(P, Q)),
    # e^{-KL} is rational at KL = 0.
    acceptance.bretagnolle_huber: ((P, P, N, real(1), real(0)), _distributions(P) + _SAME),
    acceptance.acceptance_of_a_spread_drafter: ((CERTAIN, SPREAD, real("1/2")), []),
    acceptance.pinsker: ((P, Q, N, real(0)), _distributions(P, Q)),
    acceptance.pinsker_sharp: ((PEAKED, EVEN, real("1/4")), []),
    sequences.reject_markov: ((COSTS, PROFILE, REJECTED, N, QUOTIENTS), []),
    sequences.markov_attained: (
        (PROFILE, _subset(0), N, _sequence("1", "0", "0")),
        [sequences.restricted.at(_subset(0), PROFILE, k) for k in _INDICES],
    ),
    sequences.reject_budget: (
        (COSTS, PROFILE, REJECTED, N, TWO, real("2/5")),
        [*_totals(COSTS, PROFILE), sequences.ascending.defn(PROFILE, N)],
    ),
    sequences.rejections_cost: ((COSTS, PROFILE, REJECTED, N), [sequences.ascending.defn(PROFILE, N)]),
    sequences.budget_shares: ((COSTS, PROFILE, _SHARES, N, TWO, real("3/5"), real("2/5")), _totals(COSTS)),
    sequences.budget_attained: (
        (PROFILE, N, TWO, real("2/5")), [*_totals(PROFILE), sequences.ascending.defn(PROFILE, N)],
    ),
    sequences.certified_run: ((_sequence("1/20", "0", "0"), PROFILE, _subset(), N, z3.IntVal(0), N, real("1/20")), []),
    sequences.run_ends: ((PROFILE, N, TWO, real("3/5")), []),
}  # fmt: skip
"""Per statement of a theorem: values of the quantified variables, in order, and the definitions they need."""
