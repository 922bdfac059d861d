"""The exact certificate of one drafted token in total variation, ½ Σ |pᵢ − qᵢ|, for every vocabulary. No logarithm occurs.

A distance is at least what any set of tokens loses or gains. The pool {0, …, k − 1} loses at least p₀ + … + p₍ₖ₋₁₎ − k·qₓ,
the draft token gains qₓ − pₓ; k times the second plus the first is free of qₓ.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.acceptance import distance, distance_terms
from symcert.kernel.axioms import INT, REAL, SEQUENCE, ZERO, SequenceDefinition
from symcert.kernel.distributions import attained, is_distribution, sorted_down
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.single import (
    maximum,
    prefix_surplus,
    prefix_totals,
    scheme,
    single_attained,
    strict_level,
    water_level,
    witness,
)
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_equality,
    linear_inequality,
    only_at,
    pointwise,
    prefix_mass,
    total,
    total_of_constant,
    total_of_only_at,
    total_of_prefix,
)

_p, _q = z3.Const("p", SEQUENCE), z3.Const("q", SEQUENCE)
_i, _k = z3.Ints("i k")

losses = SequenceDefinition("losses", [_p, _q], _i, _p[_i] - _q[_i])
prefix_losses = SequenceDefinition("prefix_losses", [_p, _q, _k], _i, z3.If(_i < _k, losses(_p, _q)[_i], ZERO))


def total_variation(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.ArithRef:
    """TV(p, q) = ½ Σ |pᵢ − qᵢ|."""
    return distance(p, q, n) / 2


def single_certificate(b: z3.ArithRef, c: z3.ArithRef) -> z3.ArithRef:
    """C = c − b."""
    return c - b


def strict_certificate(p: z3.ArrayRef) -> z3.ArithRef:
    """(p₀ − p₁)/2."""
    return (p[0] - p[1]) / 2


def rejected_draft(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef, b: z3.ArithRef) -> z3.BoolRef:
    """x is an argmax of the drafter (ties included) and p_x ≤ b. The target need not be sorted, nor KL finite."""
    return z3.And(
        n >= 1, is_distribution(p, n), is_distribution(q, n), index_range(x, n), pointwise(n, lambda y: q[y] <= q[x]),
        p[x] <= b,
    )  # fmt: skip


@lemma
def losses_total() -> Proof:
    """Σ_{i<k} (pᵢ − qᵢ) = Σ_{i<k} pᵢ − Σ_{i<k} qᵢ, for k ≥ 0."""
    p, q, *_, k = scheme()
    return check(
        "claim",
        z3.Implies(k >= 0, total(losses(p, q), k) == total(p, k) - total(q, k)),
        [losses.everywhere(p, q), linear_equality((1, -1, -1))()(p, q, losses(p, q), k)],
    ).forall([p, q, k])


@lemma
def distance_of_prefix() -> Proof:
    """TV(p, q) ≥ Σ_{i<k} pᵢ − Σ_{i<k} qᵢ: what the first k tokens lose."""
    p, q, n, _x, _b, _c, k = scheme()
    i = kd.FreshVar("i", INT)
    terms = check(
        "terms",
        distance_terms(p, q)[i] - 2 * prefix_losses(p, q, k)[i] + losses(p, q)[i] >= 0,
        [distance_terms.at(p, q, i), prefix_losses.at(p, q, k, i), losses.at(p, q, i)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, k >= 0, k <= n, is_distribution(p, n), is_distribution(q, n)),
            total_variation(p, q, n) >= total(p, k) - total(q, k),
        ),
        [
            terms, is_distribution.defn(p, n), is_distribution.defn(q, n), losses_total()(p, q, n), losses_total()(p, q, k),
            prefix_losses.everywhere(p, q, k), total_of_prefix()(prefix_losses(p, q, k), losses(p, q), k, n),
            linear_inequality((1, -2, 1))()(distance_terms(p, q), prefix_losses(p, q, k), losses(p, q), n),
        ],
    ).forall([p, q, n, k])  # fmt: skip


@lemma
def distance_of_token() -> Proof:
    """TV(p, q) ≥ qₓ − pₓ: what one token gains."""
    p, q, n, x, *_ = scheme()
    i = kd.FreshVar("i", INT)
    gained = only_at(x, q[x] - p[x])
    terms = check(
        "terms",
        distance_terms(p, q)[i] - 2 * gained[i] - losses(p, q)[i] >= 0,
        [distance_terms.at(p, q, i), only_at.at(x, q[x] - p[x], i), losses.at(p, q, i)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, index_range(x, n), is_distribution(p, n), is_distribution(q, n)),
            total_variation(p, q, n) >= q[x] - p[x],
        ),
        [
            terms, is_distribution.defn(p, n), is_distribution.defn(q, n), losses_total()(p, q, n),
            total_of_only_at()(x, q[x] - p[x], n),
            linear_inequality((1, -2, -1))()(distance_terms(p, q), gained, losses(p, q), n),
        ],
    ).forall([p, q, n, x])  # fmt: skip


@lemma
def pool_and_token() -> Proof:
    """d ≥ t − b, d ≥ m − s, s ≤ k·t and (k+1)c = m + b, k ≥ 0 → d ≥ c − b: k times the first plus the second."""
    apart, top, b, c, mass, drafted, k = reals("d t b c m s k")
    scaled = check("scaled", z3.Implies(z3.And(k >= 0, apart >= top - b), k * apart >= k * top - k * b))
    added = check(
        "added",
        z3.Implies(
            z3.And(k >= 0, apart >= top - b, apart >= mass - drafted, drafted <= k * top, (k + 1) * c == mass + b),
            (k + 1) * apart >= (k + 1) * (c - b),
        ),
        [scaled],
    )  # fmt: skip
    divided = check("divided", z3.Implies(z3.And(k >= 0, (k + 1) * apart >= (k + 1) * (c - b)), apart >= c - b))
    return check(
        "claim",
        z3.Implies(
            z3.And(k >= 0, apart >= top - b, apart >= mass - drafted, drafted <= k * top, (k + 1) * c == mass + b), apart >= c - b
        ),
        [added, divided],
    ).forall([apart, top, b, c, mass, drafted, k])  # fmt: skip


@lemma
def tv_bound_for_pool() -> Proof:
    """A rejected argmax x costs TV(p, q) ≥ c − b for every k ≥ 1 with (k+1)c = p₀ + … + p₍ₖ₋₁₎ + b. No other condition."""
    p, q, n, x, b, c, k = scheme()
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), k >= 1, k <= n, (z3.ToReal(k) + 1) * c == total(p, k) + b)
    at_most_top = check(
        "at most top",
        z3.Implies(hypotheses, total(q, k) <= z3.ToReal(k) * q[x]),
        [
            constant.everywhere(q[x]), total_of_constant()(constant(q[x]), q[x], k),
            linear_inequality((1, -1))()(constant(q[x]), q, k),
        ],
    )  # fmt: skip
    apart = total_variation(p, q, n)
    return check(
        "claim",
        z3.Implies(hypotheses, apart >= single_certificate(b, c)),
        [
            at_most_top, distance_of_prefix()(p, q, n, k), distance_of_token()(p, q, n, x),
            pool_and_token()(apart, q[x], b, c, total(p, k), total(q, k), z3.ToReal(k)),
        ],
    ).forall([p, q, n, x, b, c, k])  # fmt: skip


@lemma
def single_tv_bound() -> Proof:
    """Rejection implies TV(p, q) ≥ c* − b with c* = max over k ≥ 1 of (p₀ + … + p₍ₖ₋₁₎ + b)/(k + 1)."""
    p, q, n, x, b, c, k = scheme()
    return check(
        "claim",
        z3.Implies(
            z3.And(rejected_draft(p, q, n, x, b), maximum(p, b, c, k, n)),
            total_variation(p, q, n) >= single_certificate(b, c),
        ),
        [tv_bound_for_pool()(p, q, n, x, b, c, k)],
    ).forall([p, q, n, x, b, c, k])


@lemma
def single_tv_attained() -> Proof:
    """The drafter that levels the pool and the competitor at c has x as an argmax and TV(p, witness) = c − b."""
    p, _q, n, x, b, c, k = scheme()
    i = kd.FreshVar("i", INT)
    w, raised = witness(p, x, c, k), only_at(x, c - b)
    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), sorted_down(p, n), water_level(p, b, c, k, n), c > 0, index_range(x, n), p[x] == b
    )  # fmt: skip
    terms = check(
        "terms",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)), distance_terms(p, w)[i] == prefix_surplus(p, c, k)[i] + raised[i]
        ),
        [
            witness.at(p, x, c, k, i), only_at.at(x, c - b, i), prefix_surplus.at(p, c, k, i), distance_terms.at(p, w, i),
        ],
    ).forall([i])  # fmt: skip
    cost = check(
        "cost",
        z3.Implies(hypotheses, total_variation(p, w, n) == single_certificate(b, c)),
        [
            terms, prefix_totals()(p, n, b, c, k), total_of_only_at()(x, c - b, n),
            linear_equality((1, -1, -1))()(distance_terms(p, w), prefix_surplus(p, c, k), raised, n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, n, x, total_variation(p, w, n) == single_certificate(b, c)),
        ),
        [cost, single_attained()(p, n, x, b, c, k)],
    ).forall([p, n, x, b, c, k])


@lemma
def single_tv_ceiling() -> Proof:
    """C = c − b ≤ ½: (k + 1)(c − b) = p₀ + … + p₍ₖ₋₁₎ − k·b ≤ 1 and k ≥ 1. A certain target with b = 0 attains it."""
    p, _q, n, _x, b, c, k = scheme()
    mass, size = reals("m s")
    ground = z3.And(size >= 1, b >= 0, mass <= 1, (size + 1) * c == mass + b)
    scaled = check("scaled", z3.Implies(ground, (size + 1) * (c - b) <= 1))
    divided = check("divided", z3.Implies(z3.And(size >= 1, (size + 1) * (c - b) <= 1), 2 * (c - b) <= 1))
    bounded = check("bounded", z3.Implies(ground, 2 * (c - b) <= 1), [scaled, divided]).forall([mass, size])
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, is_distribution(p, n), maximum(p, b, c, k, n)), single_certificate(b, c) <= z3.Q(1, 2)
        ),
        [bounded(total(p, k), z3.ToReal(k)), prefix_mass()(p, k, n), is_distribution.defn(p, n)],
    ).forall([p, n, b, c, k])


@lemma
def strict_tv() -> Proof:
    """A drafter whose argmax x is not token 0 has TV(p, q) ≥ (p₀ − p₁)/2, hence ≥ γ/2 for every γ ≤ p₀ − p₁."""
    p, q, n, x, *_ = scheme()
    gamma, one = kd.FreshVar("gamma", REAL), z3.IntVal(1)
    hypotheses = z3.And(
        n >= 2, is_distribution(p, n), is_distribution(q, n), sorted_down(p, n), index_range(x, n, 1),
        pointwise(n, lambda y: q[y] <= q[x]),
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                total_variation(p, q, n) >= strict_certificate(p),
                z3.Implies(p[0] - p[1] >= gamma, total_variation(p, q, n) >= gamma / 2),
            ),
        ),
        [
            tv_bound_for_pool()(p, q, n, x, p[1], (p[0] + p[1]) / 2, one), sorted_down.defn(p, n), total.defn(p, one),
            total.defn(p, z3.IntVal(0)),
        ],
    ).forall([p, q, n, x, gamma])  # fmt: skip


@lemma
def strict_tv_attained() -> Proof:
    """The drafter with tokens 0 and 1 levelled has token 1 as an argmax and TV(p, q) = (p₀ − p₁)/2, whatever the target."""
    p, n = kd.FreshVar("p", SEQUENCE), kd.FreshVar("n", INT)
    c, one = (p[0] + p[1]) / 2, z3.IntVal(1)
    w = witness(p, one, c, one)
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n)),
            attained(p, w, n, one, total_variation(p, w, n) == strict_certificate(p)),
        ),
        [strict_level()(p, n), single_tv_attained()(p, n, one, p[1], c, one)],
    ).forall([p, n])
