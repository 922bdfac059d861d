"""Distributions over n tokens, the hypotheses of the theorems: a target p, sorted, and a drafter q that KL(p‖q) can be asked of."""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, SEQUENCE, ZERO
from symcert.kernel.prover import Proof, check, lemma
from symcert.kernel.sums import index_range, pointwise, total, total_of_constant

_p = z3.Const("p", SEQUENCE)
_i, _k, _n = z3.Ints("i k n")

is_distribution = kd.define(
    "is_distribution", [_p, _n], z3.And(pointwise(_n, lambda i: _p[i] >= 0), total(_p, _n) == 1)
)
"""pᵢ ≥ 0 for i < n, and p₀ + … + p₍ₙ₋₁₎ = 1."""

sorted_down = kd.define(
    "sorted_down", [_p, _n],
    z3.ForAll([_i, _k], z3.Implies(z3.And(_i >= 0, _i <= _k, _k < _n), _p[_i] >= _p[_k])),
)  # fmt: skip
"""p₀ ≥ p₁ ≥ … ≥ p₍ₙ₋₁₎."""


def finite(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """qᵢ > 0 wherever pᵢ > 0: KL(p‖q) is finite."""
    return pointwise(n, lambda i: z3.Implies(p[i] > 0, q[i] > 0))


def comparable(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """Two distributions over n tokens with finite KL."""
    return z3.And(n >= 1, is_distribution(p, n), is_distribution(q, n), finite(p, q, n))


def target_and_drafter(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """Two distributions over n tokens with finite KL, the target sorted."""
    return z3.And(n >= 1, is_distribution(p, n), is_distribution(q, n), sorted_down(p, n), finite(p, q, n))


def sorted_target(p: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """A distribution over at least one token, sorted."""
    return z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n))


def attained(p: z3.ArrayRef, w: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef, cost: z3.BoolRef) -> z3.BoolRef:
    """w is a drafter of the sorted target p with argmax x (ties included), and `cost` is what it costs."""
    return z3.And(target_and_drafter(p, w, n), pointwise(n, lambda y: w[y] <= w[x]), cost)


@lemma
def argmax_has_mass() -> Proof:
    """The most probable token of a distribution has positive probability."""
    q, n, x = kd.FreshVar("q", SEQUENCE), kd.FreshVar("n", INT), kd.FreshVar("x", INT)
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, is_distribution(q, n), index_range(x, n), pointwise(n, lambda y: q[y] <= q[x])), q[x] > 0
        ),
        [is_distribution.defn(q, n), total_of_constant()(q, ZERO, n)],
    ).forall([q, n, x])


@lemma
def greedy_token_has_mass() -> Proof:
    """The most probable token of a distribution has p₀ > 0."""
    p, n = kd.FreshVar("p", SEQUENCE), kd.FreshVar("n", INT)
    return check(
        "claim",
        z3.Implies(z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n)), p[0] > 0),
        [argmax_has_mass()(p, n, z3.IntVal(0)), sorted_down.defn(p, n)],
    ).forall([p, n])
