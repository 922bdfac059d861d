"""Exchanging two tokens of the drafter: only the most probable rejected token matters.

And the order of certificates that follows from attainment: a rule that rejects more has the smaller certificate.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import SEQUENCE, SUBSET, SequenceDefinition, log
from symcert.kernel.distributions import is_distribution, sorted_down, target_and_drafter
from symcert.kernel.gibbs import kl, kl_terms
from symcert.kernel.logs import log_monotone
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.single import certificate, level_of_maximum, maximum, single_attained, single_exact_bound, witness
from symcert.kernel.sums import (
    index_range,
    linear_equality,
    only_at,
    pointwise,
    total,
    total_congruence,
    total_of_only_at,
)

_q = z3.Const("q", SEQUENCE)
_i, _x, _y = z3.Ints("i x y")

exchanged = SequenceDefinition("exchanged", [_q, _x, _y], _i, z3.If(_i == _x, _q[_y], z3.If(_i == _y, _q[_x], _q[_i])))
"""The drafter with its probabilities of tokens x and y swapped."""


def _scheme() -> tuple[z3.ExprRef, ...]:
    p, q = sequences("p q")
    n, x, y, i = integers("n x y i")
    return p, q, n, x, y, i


def price(p: z3.ArrayRef, q: z3.ArrayRef, x: z3.ArithRef, y: z3.ArithRef) -> z3.ArithRef:
    """(p_x − p_y)(log q_x − log q_y): what the exchange adds to KL."""
    return (p[x] - p[y]) * (log(q[x]) - log(q[y]))


@lemma
def exchange_identity() -> Proof:
    """KL(p‖q with x and y exchanged) − KL(p‖q) = (p_x − p_y)(log q_x − log q_y), and the mass of q stays."""
    p, q, n, x, y, i = _scheme()
    swapped = exchanged(q, x, y)
    step = log(q[x]) - log(q[y])
    at_x, at_y = only_at(x, p[x] * step), only_at(y, -p[y] * step)
    mass_x, mass_y = only_at(x, q[y] - q[x]), only_at(y, q[x] - q[y])
    hypotheses = z3.And(index_range(x, n), index_range(y, n))
    at_i = [
        exchanged.at(q, x, y, i), only_at.at(x, p[x] * step, i), only_at.at(y, -p[y] * step, i), kl_terms.at(p, swapped, i),
        kl_terms.at(p, q, i),
    ]  # fmt: skip
    terms = check(
        "terms", z3.Implies(x != y, kl_terms(p, swapped)[i] - kl_terms(p, q)[i] - at_x[i] - at_y[i] == 0), at_i
    )
    masses = check(
        "masses",
        z3.Implies(x != y, swapped[i] - q[i] - mass_x[i] - mass_y[i] == 0),
        [exchanged.at(q, x, y, i), only_at.at(x, q[y] - q[x], i), only_at.at(y, q[x] - q[y], i)],
    )
    alone = check(
        "alone", z3.Implies(x == y, z3.And(swapped[i] == q[i], kl_terms(p, swapped)[i] == kl_terms(p, q)[i])), at_i
    ).forall([i])

    unchanged = check(
        "unchanged",
        z3.Implies(
            z3.And(hypotheses, x == y), z3.And(kl(p, swapped, n) == kl(p, q, n), total(swapped, n) == total(q, n))
        ),
        [alone, total_congruence()(kl_terms(p, swapped), kl_terms(p, q), n), total_congruence()(swapped, q, n)],
    )
    cost = check(
        "cost",
        z3.Implies(z3.And(hypotheses, x != y), kl(p, swapped, n) - kl(p, q, n) == p[x] * step - p[y] * step),
        [
            terms.forall([i]), total_of_only_at()(x, p[x] * step, n), total_of_only_at()(y, -p[y] * step, n),
            linear_equality((1, -1, -1, -1))()(kl_terms(p, swapped), kl_terms(p, q), at_x, at_y, n),
        ],
    )  # fmt: skip
    mass = check(
        "mass",
        z3.Implies(z3.And(hypotheses, x != y), total(swapped, n) == total(q, n)),
        [
            masses.forall([i]), total_of_only_at()(x, q[y] - q[x], n), total_of_only_at()(y, q[x] - q[y], n),
            linear_equality((1, -1, -1, -1))()(swapped, q, mass_x, mass_y, n),
        ],
    )  # fmt: skip
    factored = check(
        "factored", z3.And(price(p, q, x, y) == p[x] * step - p[y] * step, z3.Implies(x == y, price(p, q, x, y) == 0))
    )
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(kl(p, swapped, n) - kl(p, q, n) == price(p, q, x, y), total(swapped, n) == total(q, n)),
        ),
        [unchanged, cost, mass, factored],
    ).forall([p, q, n, x, y])


@lemma
def exchange() -> Proof:
    """For p_x ≤ p_y, every drafter with argmax x has a counterpart with argmax y whose KL is no larger.

    So the infimum of KL over the drafters whose argmax is x is at least the infimum for the most probable rejected token.
    """
    p, q, n, x, y, i = _scheme()
    swapped = exchanged(q, x, y)
    hypotheses = z3.And(
        target_and_drafter(p, q, n),
        index_range(x, n),
        index_range(y, n),
        pointwise(n, lambda z: q[z] <= q[x]),
        p[x] <= p[y],
    )
    ends = check(
        "ends",
        z3.Implies(hypotheses, z3.And(p[x] >= 0, q[y] >= 0, q[y] <= q[x], z3.Implies(p[y] > 0, q[y] > 0))),
        [is_distribution.defn(p, n), is_distribution.defn(q, n)],
    )
    feasible = check(
        "feasible",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(swapped[i] >= 0, swapped[i] <= swapped[y], z3.Implies(p[i] > 0, swapped[i] > 0)),
        ),
        [
            ends,
            exchanged.at(q, x, y, i),
            exchanged.at(q, x, y, y),
            is_distribution.defn(p, n),
            is_distribution.defn(q, n),
        ],
    ).forall([i])
    sign = check(
        "sign",
        z3.Implies(
            z3.And(p[x] >= 0, p[x] <= p[y], q[y] >= 0, q[y] <= q[x], z3.Implies(p[y] > 0, q[y] > 0)),
            price(p, q, x, y) <= 0,
        ),
        [log_monotone()(q[y], q[x])],
    )
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                target_and_drafter(p, swapped, n), pointwise(n, lambda z: swapped[z] <= swapped[y]),
                kl(p, swapped, n) <= kl(p, q, n),
            ),
        ),
        [ends, feasible, sign, exchange_identity()(p, q, n, x, y), is_distribution.defn(swapped, n), is_distribution.defn(q, n)],
    ).forall([p, q, n, x, y])  # fmt: skip


def most_probable(p: z3.ArrayRef, R: z3.ArrayRef, x: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """x is in R, and no token of R is more probable."""
    return z3.And(index_range(x, n), R[x], pointwise(n, lambda y: z3.Implies(R[y], p[y] <= p[x])))


@lemma
def certificates_ordered() -> Proof:
    """R ⊆ R′ → C(R) ≥ C(R′): the witness of R is rejected under R′ as well, at the price C(R)."""
    p, _q, n, x, y, _i = _scheme()
    R, larger = kd.FreshVar("R", SUBSET), kd.FreshVar("Q", SUBSET)
    k, k2 = integers("k k2")
    c, c2 = reals("c c2")
    w = witness(p, x, c, k)
    own = z3.And(most_probable(p, R, x, n), maximum(p, p[x], c, k, n))
    other = z3.And(most_probable(p, larger, y, n), maximum(p, p[y], c2, k2, n))
    target = z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n))
    included = pointwise(n, lambda z: z3.Implies(R[z], larger[z]))
    return check(
        "claim",
        z3.Implies(z3.And(target, own, other, included), certificate(p, p[x], c, k) >= certificate(p, p[y], c2, k2)),
        [
            level_of_maximum()(p, n, p[x], c, k), single_attained()(p, n, x, p[x], c, k),
            single_exact_bound()(p, w, n, x, p[y], c2, k2),
        ],
    ).forall([p, n, R, larger, x, y, c, k, c2, k2])  # fmt: skip
