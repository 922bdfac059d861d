"""The certificate of reverse KL is attained: the drafter proportional to g on the pool and to p elsewhere, for every n."""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import no_factor, quotient
from symcert.kernel.axioms import INT, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import is_distribution
from symcert.kernel.gibbs import kl, kl_terms
from symcert.kernel.logs import log_of_product
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.reverse_kl import (
    balanced,
    depths,
    geometric_water_level,
    logs,
    pooled_mass,
    prefix_depths,
    prefix_sums,
    rejected_draft,
    scheme,
    single_certificate,
)
from symcert.kernel.single import prefix_surplus, witness
from symcert.kernel.sums import (
    index_range,
    linear_equality,
    multiple_of,
    no_negative_terms_no_sum,
    only_at,
    total,
    total_of_multiple,
    total_of_only_at,
    total_scaled,
)

_p = z3.Const("p", SEQUENCE)
_g, _z = z3.Reals("g z")
_i, _k, _x = z3.Ints("i k x")

reverse_witness = SequenceDefinition("reverse_witness", [_p, _x, _g, _k, _z], _i, witness(_p, _x, _g, _k)[_i] / _z)
"""The drafter that attains the certificate: proportional to g on the pool, to p elsewhere."""


def attainable(
    p: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef
) -> z3.BoolRef:
    return z3.And(n >= 1, is_distribution(p, n), geometric_water_level(p, b, g, k, n), index_range(x, n), p[x] == b)


@lemma
def levelled_mass() -> Proof:
    """The target with its pool levelled at g weighs 1 − P_S + |S|·g > 0 in all."""
    p, _q, n, x, b, g, k = scheme()
    i = kd.FreshVar("i", INT)
    v, raised = witness(p, x, g, k), only_at(x, g - b)
    hypotheses = attainable(p, n, x, b, g, k)
    moved = check(
        "moved",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), p[i] - v[i] - prefix_surplus(p, g, k)[i] + raised[i] == 0),
        [witness.at(p, x, g, k, i), only_at.at(x, g - b, i), prefix_surplus.at(p, g, k, i)],
    ).forall([i])
    signs = check(
        "signs",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(v[i] >= 0, v[x] == g)),
        [witness.at(p, x, g, k, i), witness.at(p, x, g, k, x), is_distribution.defn(p, n)],
    ).forall([i])
    positive = check(
        "positive",
        z3.Implies(hypotheses, total(v, n) > 0),
        [signs, no_negative_terms_no_sum()(v, n)],
    )
    summed = check(
        "summed",
        z3.Implies(hypotheses, total(p, n) - total(v, n) - total(prefix_surplus(p, g, k), n) + total(raised, n) == 0),
        [moved, linear_equality((1, -1, -1, 1))()(p, v, prefix_surplus(p, g, k), raised, n)],
    )  # fmt: skip
    placed = check(
        "placed",
        z3.Implies(index_range(x, n), total(raised, n) == g - b),
        [total_of_only_at()(x, g - b, n)],
    )
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(total(v, n) == pooled_mass(p, b, g, k), pooled_mass(p, b, g, k) > 0)),
        [summed, placed, positive, prefix_sums()(p, n, g, k), is_distribution.defn(p, n)],
    ).forall([p, n, x, b, g, k])


@lemma
def witness_cleared() -> Proof:
    """z·wᵢ is g on the pool and pᵢ elsewhere, for the witness w and z = 1 − P_S + |S|·g."""
    p, _q, n, x, b, g, k = scheme()
    i, z = kd.FreshVar("i", INT), pooled_mass(p, b, g, k)
    w = reverse_witness(p, x, g, k, z)
    return check(
        "claim",
        z3.Implies(
            z3.And(attainable(p, n, x, b, g, k), index_range(i, n)),
            z3.And(
                z > 0, z * w[i] == witness(p, x, g, k)[i],
                witness(p, x, g, k)[i] == z3.If(z3.Or(i == x, i < k), g, p[i]),
            ),
        ),
        [
            levelled_mass()(p, n, x, b, g, k), reverse_witness.at(p, x, g, k, z, i), witness.at(p, x, g, k, i),
            quotient()(z, witness(p, x, g, k)[i]),
        ],
    ).forall([p, n, x, b, g, k, i])  # fmt: skip


@lemma
def scaled_order() -> Proof:
    """z > 0, z·a = s, z·r = t and 0 ≤ s ≤ t → 0 ≤ a ≤ r; a > 0 only where s > 0; a = r where s = t."""
    a, r, s, t, z = reals("a r s t z")
    hypotheses = z3.And(z > 0, z * a == s, z * r == t, s >= 0, s <= t)
    order = check("order", z3.Implies(hypotheses, z3.And(a >= 0, a <= r)))
    support = check("support", z3.Implies(hypotheses, z3.And(z3.Implies(a > 0, s > 0), z3.Implies(s > 0, a > 0))))
    equal = check("equal", z3.Implies(z3.And(hypotheses, s == t), a == r))
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                a >= 0, a <= r, z3.Implies(a > 0, s > 0), z3.Implies(s > 0, a > 0), z3.Implies(s == t, a == r)
            ),
        ),
        [order, support, equal],
    ).forall([a, r, s, t, z])  # fmt: skip


@lemma
def witness_feasible() -> Proof:
    """The witness is a distribution, has x as an argmax, and KL(witness‖p) is finite."""
    p, _q, n, x, b, g, k = scheme()
    i, z = kd.FreshVar("i", INT), pooled_mass(p, b, g, k)
    w, v = reverse_witness(p, x, g, k, z), witness(p, x, g, k)
    hypotheses = attainable(p, n, x, b, g, k)
    heights = check(
        "heights",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(v[x] == g, v[i] >= 0, v[i] <= g)),
        [witness.at(p, x, g, k, i), witness.at(p, x, g, k, x), is_distribution.defn(p, n)],
    )
    ordered = check(
        "ordered",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(z > 0, z * w[i] == v[i], w[i] >= 0, w[i] <= w[x], z3.Implies(w[i] > 0, v[i] > 0)),
        ),
        [
            heights, witness_cleared()(p, n, x, b, g, k, i), witness_cleared()(p, n, x, b, g, k, x),
            scaled_order()(w[i], w[x], v[i], v[x], z),
        ],
    )  # fmt: skip
    support = check(
        "support",
        z3.Implies(z3.And(hypotheses, index_range(i, n), w[i] > 0), p[i] > 0),
        [ordered, witness_cleared()(p, n, x, b, g, k, i)],
    )
    scaled = check(
        "scaled", z3.Implies(hypotheses, total(v, n) == z * total(w, n)),
        [ordered.forall([i]), total_scaled()(w, v, z, n)],
    )  # fmt: skip
    mass, share = reals("mass share")
    normal = check("normal", z3.Implies(z3.And(mass > 0, mass == mass * share), share == 1)).forall([mass, share])
    unit = check(
        "unit", z3.Implies(hypotheses, total(w, n) == 1),
        [scaled, levelled_mass()(p, n, x, b, g, k), normal(z, total(w, n))],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, rejected_draft(p, w, n, x, b)),
        [ordered.forall([i]), support.forall([i]), unit, is_distribution.defn(w, n)],
    ).forall([p, n, x, b, g, k])


@lemma
def witness_term() -> Proof:
    """wᵢ(log wᵢ − log pᵢ) = r·log(g/pᵢ) on the pool − wᵢ log z, with r = g/z the witness's largest probability."""
    p, _q, n, x, b, g, k = scheme()
    i, z = kd.FreshVar("i", INT), pooled_mass(p, b, g, k)
    w, r = reverse_witness(p, x, g, k, z), reverse_witness(p, x, g, k, z)[x]
    raised = only_at(x, r * (log(g) - log(b)))
    in_range = z3.And(attainable(p, n, x, b, g, k), index_range(i, n))
    ground = z3.And(
        z > 0, g > 0, p[i] >= 0, z * r == g,
        z3.Implies(i == x, z3.And(p[i] == b, b > 0, z3.Implies(i < k, b == g))),
        z3.Implies(z3.And(i != x, i < k), z3.And(w[i] == r, p[i] >= g)),
        z3.Implies(z3.And(i != x, i >= k), z * w[i] == p[i]),
    )  # fmt: skip
    levels = check(
        "levels",
        z3.Implies(in_range, ground),
        [
            witness_cleared()(p, n, x, b, g, k, i), witness_cleared()(p, n, x, b, g, k, x), is_distribution.defn(p, n),
            scaled_order()(w[i], r, g, g, z),
        ],
    )  # fmt: skip
    on_pool = check("logarithm on the pool", z3.Implies(ground, log(g) == log(z) + log(r)), [log_of_product()(z, r, g)])
    behind = check(
        "logarithm behind it",
        z3.Implies(z3.And(ground, i != x, i >= k, p[i] > 0), z3.And(w[i] > 0, log(p[i]) == log(z) + log(w[i]))),
        [log_of_product()(z, w[i], p[i])],
    )
    empty = check(
        "nothing behind it", z3.Implies(z3.And(ground, i != x, i >= k, p[i] == 0), w[i] == 0), [no_factor()(z, w[i])]
    )
    definitions = [
        kl_terms.at(w, p, i), multiple_of.at(r, prefix_depths(p, g, k), i), prefix_depths.at(p, g, k, i), depths.at(p, g, i),
        only_at.at(x, r * (log(g) - log(b)), i), multiple_of.at(log(z), w, i),
    ]  # fmt: skip
    claim = kl_terms(w, p)[i] - multiple_of(r, prefix_depths(p, g, k))[i] - raised[i] + multiple_of(log(z), w)[i] == 0
    at_token = check("at the draft token", z3.Implies(z3.And(ground, i == x), claim), [on_pool, *definitions])
    share = check(
        "share of the prefix",
        z3.Implies(
            z3.And(ground, i != x, i < k),
            w[i] * (log(w[i]) - log(p[i])) - r * (log(g) - log(p[i])) + log(z) * w[i] == 0,
        ),
        [on_pool, one_share()(w[i], r, log(w[i]), log(p[i]), log(z), log(g))],
    )
    unfolded = check(
        "unfolded in the prefix",
        z3.Implies(
            z3.And(i != x, i < k),
            z3.And(
                kl_terms(w, p)[i] == w[i] * (log(w[i]) - log(p[i])), raised[i] == 0,
                multiple_of(r, prefix_depths(p, g, k))[i] == r * (log(g) - log(p[i])), multiple_of(log(z), w)[i] == log(z) * w[i],
            ),
        ),
        definitions,
    )  # fmt: skip
    in_prefix = check("in the prefix", z3.Implies(z3.And(ground, i != x, i < k), claim), [share, unfolded])
    elsewhere = check(
        "elsewhere", z3.Implies(z3.And(ground, i != x, i >= k), claim), [behind, empty, *definitions]
    )  # fmt: skip
    return check(
        "claim", z3.Implies(in_range, claim), [levels, at_token, in_prefix, elsewhere]
    ).forall([p, n, x, b, g, k, i])  # fmt: skip


@lemma
def one_share() -> Proof:
    """w = r and h = m + v → w(v − a) − r(h − a) + m·w = 0."""
    w, r, v, a, m, h = reals("w r v a m h")
    return check(
        "claim", z3.Implies(z3.And(w == r, h == m + v), w * (v - a) - r * (h - a) + m * w == 0)
    ).forall([w, r, v, a, m, h])  # fmt: skip


@lemma
def reverse_witness_cost() -> Proof:
    """KL(witness‖p) = −log(1 − P_S + |S|·g)."""
    p, _q, n, x, b, g, k = scheme()
    i, z = kd.FreshVar("i", INT), pooled_mass(p, b, g, k)
    w = reverse_witness(p, x, g, k, z)
    r = w[x]
    pooled, weighed = multiple_of(r, prefix_depths(p, g, k)), multiple_of(log(z), w)
    raised = only_at(x, r * (log(g) - log(b)))
    hypotheses = attainable(p, n, x, b, g, k)
    summed = check(
        "summed",
        z3.Implies(hypotheses, kl(w, p, n) == total(pooled, n) + total(raised, n) - total(weighed, n)),
        [
            witness_term()(p, n, x, b, g, k, i).forall([i]),
            linear_equality((1, -1, -1, 1))()(kl_terms(w, p), pooled, raised, weighed, n),
        ],
    )  # fmt: skip
    of_pool = check(
        "total of the pool",
        z3.Implies(n >= 0, total(pooled, n) == r * total(prefix_depths(p, g, k), n)),
        [total_of_multiple()(r, prefix_depths(p, g, k), n)],
    )
    of_token = check(
        "total of the draft token",
        z3.Implies(index_range(x, n), total(raised, n) == r * (log(g) - log(b))),
        [total_of_only_at()(x, r * (log(g) - log(b)), n)],
    )  # fmt: skip
    of_mass = check(
        "total of the mass",
        z3.Implies(hypotheses, total(weighed, n) == log(z)),
        [total_of_multiple()(log(z), w, n), witness_feasible()(p, n, x, b, g, k), is_distribution.defn(w, n)],
    )  # fmt: skip
    level = balanced()(log(b), total(logs(p), k), z3.ToReal(k), log(g), r)
    return check(
        "claim",
        z3.Implies(hypotheses, kl(w, p, n) == single_certificate(p, b, g, k)),
        [summed, of_pool, of_token, of_mass, prefix_sums()(p, n, g, k), level],
    ).forall([p, n, x, b, g, k])


@lemma
def single_reverse_kl_attained() -> Proof:
    """The witness is a rejected drafter, its argmax x has p_x = b, and KL(witness‖p) = C: the constant cannot be raised."""
    p, _q, n, x, b, g, k = scheme()
    w = reverse_witness(p, x, g, k, pooled_mass(p, b, g, k))
    return check(
        "claim",
        z3.Implies(
            attainable(p, n, x, b, g, k),
            z3.And(rejected_draft(p, w, n, x, b), kl(w, p, n) == single_certificate(p, b, g, k)),
        ),
        [witness_feasible()(p, n, x, b, g, k), reverse_witness_cost()(p, n, x, b, g, k)],
    ).forall([p, n, x, b, g, k])
