"""Strict greedy in reverse KL: the pool is {0, 1}, its geometric mean √(p₀p₁), for every n."""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import REAL, log
from symcert.kernel.distributions import argmax_has_mass, is_distribution, sorted_down
from symcert.kernel.gibbs import kl
from symcert.kernel.logs import log_ratio
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.reverse_kl import (
    geometric_water_level,
    logs,
    pooled_mass,
    rejected_draft,
    reverse_bound_for_pool,
    scheme,
    single_certificate,
)
from symcert.kernel.reverse_kl_witness import reverse_witness, single_reverse_kl_attained
from symcert.kernel.sums import total


def strict_certificate(s: z3.ArithRef, t: z3.ArithRef) -> z3.ArithRef:
    """−log(1 − (s − t)²) with s = √p₀ and t = √p₁."""
    return -log(1 - (s - t) * (s - t))


def roots(p: z3.ArrayRef, s: z3.ArithRef, t: z3.ArithRef) -> z3.BoolRef:
    """s = √p₀ and t = √p₁."""
    return z3.And(s >= 0, t >= 0, s * s == p[0], t * t == p[1])


def _strict_scheme() -> tuple[z3.ExprRef, ...]:
    p, q, n, x, *_ = scheme()
    return p, q, n, x, kd.FreshVar("s", REAL), kd.FreshVar("t", REAL)


@lemma
def pair_of_roots() -> Proof:
    """s ≥ 0, t ≥ 0, s² = a ≥ t² = b > 0 and g = s·t → b ≤ g ≤ a, 2 log g = log a + log b, a + b − 2g = (s − t)²."""
    a, b, g, s, t = reals("a b g s t")
    hypotheses = z3.And(s >= 0, t >= 0, s * s == a, t * t == b, b > 0, a >= b, g == s * t)
    larger = check("larger", z3.Implies(hypotheses, z3.And(t > 0, s >= t)))
    between = check(
        "between", z3.Implies(z3.And(s >= t, t > 0, s * s == a, t * t == b, g == s * t), z3.And(b <= g, g <= a))
    )
    logarithms = check(
        "logarithms",
        z3.Implies(z3.And(hypotheses, s > 0, t > 0), 2 * log(g) == log(a) + log(b)),
        [log_ratio()(g, s, t), log_ratio()(a, s, s), log_ratio()(b, t, t)],
    )
    square = check("square", z3.Implies(z3.And(s * s == a, t * t == b, g == s * t), a + b - 2 * g == (s - t) * (s - t)))
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(b <= g, g <= a, 2 * log(g) == log(a) + log(b), a + b - 2 * g == (s - t) * (s - t)),
        ),
        [larger, between, logarithms, square],
    ).forall([a, b, g, s, t])


@lemma
def strict_geometric_level() -> Proof:
    """For strict greedy the geometric mean is √(p₀p₁), reached with the pool {0, 1}; 1 − P_S + |S|g = 1 − (√p₀ − √p₁)²."""
    p, _q, n, _x, s, t = _strict_scheme()
    g, one = s * t, z3.IntVal(1)
    hypotheses = z3.And(n >= 2, sorted_down(p, n), roots(p, s, t), p[1] > 0)
    unfolded = [total.defn(array, j) for array in (p, logs(p)) for j in (one, z3.IntVal(0))]
    pair = check(
        "pair",
        z3.Implies(
            hypotheses,
            z3.And(
                p[1] <= g, g <= p[0], 2 * log(g) == log(p[0]) + log(p[1]), p[0] + p[1] - 2 * g == (s - t) * (s - t)
            ),
        ),
        [pair_of_roots()(p[0], p[1], g, s, t), sorted_down.defn(p, n)],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                geometric_water_level(p, p[1], g, one, n), single_certificate(p, p[1], g, one) == strict_certificate(s, t)
            ),
        ),
        [pair, *unfolded, logs.at(p, z3.IntVal(0)), sorted_down.defn(p, n)],
    ).forall([p, n, s, t])  # fmt: skip


@lemma
def strict_reverse_kl() -> Proof:
    """A drafter of finite KL(q‖p) whose argmax x is not token 0 has KL(q‖p) ≥ −log(1 − (√p₀ − √p₁)²), and p₁ > 0."""
    p, q, n, x, s, t = _strict_scheme()
    hypotheses = z3.And(
        n >= 2, rejected_draft(p, q, n, x, p[1]), sorted_down(p, n), x >= 1, roots(p, s, t)
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(p[1] > 0, kl(q, p, n) >= strict_certificate(s, t))),
        [
            argmax_has_mass()(q, n, x), strict_geometric_level()(p, n, s, t),
            reverse_bound_for_pool()(p, q, n, x, p[1], s * t, z3.IntVal(1)),
        ],
    ).forall([p, q, n, x, s, t])  # fmt: skip


@lemma
def strict_reverse_kl_attained() -> Proof:
    """For p₁ > 0 the witness of the pool {0, 1} has token 1 as an argmax and KL(witness‖p) = −log(1 − (√p₀ − √p₁)²)."""
    p, _q, n, _x, s, t = _strict_scheme()
    one, g = z3.IntVal(1), s * t
    w = reverse_witness(p, one, g, one, pooled_mass(p, p[1], g, one))
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n), roots(p, s, t), p[1] > 0),
            z3.And(rejected_draft(p, w, n, one, p[1]), kl(w, p, n) == strict_certificate(s, t)),
        ),
        [strict_geometric_level()(p, n, s, t), single_reverse_kl_attained()(p, n, one, p[1], g, one)],
    ).forall([p, n, s, t])
