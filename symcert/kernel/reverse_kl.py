"""The exact certificate of one drafted token in reverse KL, KL(q‖p) of the drafter q against the target p, for every n.

Donsker–Varadhan with the roles of p and q exchanged. The pool, {0, …, k − 1} and the competitor b ≥ pₓ, is levelled at its
geometric mean g: (k + 1) log g = log p₀ + … + log p₍ₖ₋₁₎ + log b. A real number g with that logarithm is given, not
constructed: the axioms know no exponential. KL(q‖p) is finite when pᵢ > 0 wherever qᵢ > 0; at b = 0 no rejected drafter is.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import quotient
from symcert.kernel.axioms import INT, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import argmax_has_mass, finite, is_distribution, sorted_down
from symcert.kernel.gibbs import (
    donsker_varadhan,
    gain,
    gain_terms,
    kl,
    positive_where_needed,
    tilt,
    tilt_positive,
    tilt_terms,
)
from symcert.kernel.logs import log_monotone, log_one, log_ratio, log_strictly_increasing
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.single import prefix_surplus, surplus, surplus_total
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    only_at,
    pointwise,
    total,
    total_of_constant,
    total_of_multiple,
    total_of_only_at,
    total_of_prefix,
)

ZERO, ONE = z3.RealVal(0), z3.RealVal(1)

_p = z3.Const("p", SEQUENCE)
_b, _g = z3.Reals("b g")
_i, _k, _x = z3.Ints("i k x")

logs = SequenceDefinition("logs", [_p], _i, log(_p[_i]))
depths = SequenceDefinition("depths", [_p, _g], _i, log(_g) - log(_p[_i]))
"""log(g/pᵢ), at most 0 in the pool's prefix."""

prefix_depths = SequenceDefinition("prefix_depths", [_p, _g, _k], _i, z3.If(_i < _k, depths(_p, _g)[_i], ZERO))
reverse_weights = SequenceDefinition(
    "reverse_weights", [_p, _x, _b, _g, _k], _i, z3.If(_i == _x, _g / _b, z3.If(_i < _k, _g / _p[_i], ONE))
)
"""uᵢ = g/pᵢ on the prefix, g/b at the draft token, 1 elsewhere."""


def pooled_mass(p: z3.ArrayRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef) -> z3.ArithRef:
    """1 − P_S + |S|·g: the mass of the target once its pool is levelled at g."""
    return 1 - total(p, k) - b + (z3.ToReal(k) + 1) * g


def single_certificate(p: z3.ArrayRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef) -> z3.ArithRef:
    """C = −log(1 − P_S + |S|·g)."""
    return -log(pooled_mass(p, b, g, k))


def pool_logarithms(p: z3.ArrayRef, b: z3.ArithRef, k: z3.ArithRef) -> z3.ArithRef:
    """log p₀ + … + log p₍ₖ₋₁₎ + log b."""
    return total(logs(p), k) + log(b)


def geometric_level(p: z3.ArrayRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """g is the geometric mean of b and of the k first tokens, and they are at or above it. All a bound needs."""
    return z3.And(
        k >= 1, k <= n, b > 0, b <= g, (z3.ToReal(k) + 1) * log(g) == pool_logarithms(p, b, k),
        pointwise(k, lambda i: p[i] >= g),
    )  # fmt: skip


def geometric_water_level(p: z3.ArrayRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """The pool is levelled at its geometric mean g and no token behind it exceeds g. Attainment needs this."""
    return z3.And(geometric_level(p, b, g, k, n), pointwise(n, lambda i: p[i] <= g, start=k))


def geometric_maximum(p: z3.ArrayRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """0 < b ≤ p₀, g > 0, log g = (log p₀ + … + log p₍ₖ₋₁₎ + log b)/(k + 1), and no other 1 ≤ j ≤ n gives more.

    A mean with a token of probability 0 in it is −∞ and does not count.
    """
    j = z3.Int("j")
    larger = z3.ForAll(
        [j],
        z3.Implies(z3.And(j >= 1, j <= n, p[j - 1] > 0), (z3.ToReal(j) + 1) * log(g) >= pool_logarithms(p, b, j)),
    )
    return z3.And(
        k >= 1, k <= n, b > 0, b <= p[0], p[k - 1] > 0, g > 0,
        (z3.ToReal(k) + 1) * log(g) == pool_logarithms(p, b, k), larger,
    )  # fmt: skip


def rejected_draft(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef, b: z3.ArithRef) -> z3.BoolRef:
    """x is an argmax of the drafter (ties included), p_x ≤ b, and KL(q‖p) is finite."""
    return z3.And(
        n >= 1, is_distribution(p, n), is_distribution(q, n), finite(q, p, n),
        index_range(x, n), pointwise(n, lambda y: q[y] <= q[x]), p[x] <= b,
    )  # fmt: skip


def scheme() -> tuple[z3.ExprRef, ...]:
    p, q = sequences("p q")
    n, x, k = integers("n x k")
    b, g = reals("b g")
    return p, q, n, x, b, g, k


@lemma
def reverse_kl_infinite() -> Proof:
    """Where every rejected token has probability 0, no rejected drafter has a finite KL(q‖p): the certificate is +∞."""
    p, q, n, x, *_ = scheme()
    return check(
        "claim", z3.Not(rejected_draft(p, q, n, x, ZERO)), [argmax_has_mass()(q, n, x)]
    ).forall([p, q, n, x])  # fmt: skip


@lemma
def prefix_sums() -> Proof:
    """Σ_{i<n} of prefix_surplus is Σ_{i<k} pᵢ − k·g, and of prefix_depths is k·log g − Σ_{i<k} log pᵢ, for 0 ≤ k ≤ n."""
    p, _q, n, _x, _b, g, k = scheme()
    level = constant(log(g))
    deep = check(
        "deep",
        z3.Implies(k >= 0, total(depths(p, g), k) == z3.ToReal(k) * log(g) - total(logs(p), k)),
        [
            depths.everywhere(p, g), logs.everywhere(p), constant.everywhere(log(g)),
            total_of_constant()(level, log(g), k), linear_equality((1, -1, -1))()(level, logs(p), depths(p, g), k),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            z3.And(k >= 0, k <= n),
            z3.And(
                total(prefix_surplus(p, g, k), n) == total(p, k) - z3.ToReal(k) * g,
                total(prefix_depths(p, g, k), n) == z3.ToReal(k) * log(g) - total(logs(p), k),
            ),
        ),
        [
            surplus_total()(p, g, k), deep, prefix_surplus.everywhere(p, g, k), surplus.everywhere(p, g), prefix_depths.everywhere(p, g, k),
            total_of_prefix()(prefix_surplus(p, g, k), surplus(p, g), k, n),
            total_of_prefix()(prefix_depths(p, g, k), depths(p, g), k, n),
        ],
    ).forall([p, n, g, k])  # fmt: skip


@lemma
def reverse_weights_cleared() -> Proof:
    """b·uₓ = g, pᵢ·uᵢ = g on the rest of the prefix, uᵢ = 1 elsewhere; every weight is positive."""
    p, _q, n, x, b, g, k = scheme()
    i = kd.FreshVar("i", INT)
    u = reverse_weights(p, x, b, g, k)[i]
    hypotheses = z3.And(geometric_level(p, b, g, k, n), index_range(i, n))
    cleared = check(
        "cleared",
        z3.Implies(
            hypotheses,
            z3.And(
                z3.Implies(i == x, b * u == g),
                z3.Implies(z3.And(i != x, i < k), z3.And(p[i] * u == g, p[i] >= g)),
                z3.Implies(z3.And(i != x, i >= k), u == 1),
            ),
        ),
        [reverse_weights.at(p, x, b, g, k, i), quotient()(b, g), quotient()(p[i], g)],
    )
    r, v, h = reals("r v h")
    positive = check("positive", z3.Implies(z3.And(r > 0, h > 0, r * v == h), v > 0)).forall([r, v, h])
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                u > 0,
                z3.Implies(i == x, b * u == g),
                z3.Implies(z3.And(i != x, i < k), p[i] * u == g),
                z3.Implies(z3.And(i != x, i >= k), u == 1),
            ),
        ),
        [cleared, positive(b, u, g), positive(p[i], u, g)],
    ).forall([p, n, x, b, g, k, i])


@lemma
def level_mass_at_token() -> Proof:
    """0 ≤ a ≤ b ≤ g and b·u = g, b > 0 → a·u ≤ a + g − b: levelling a less probable token adds less mass."""
    a, b, g, u = reals("a b g u")
    above = check("above", z3.Implies(z3.And(b > 0, b <= g, b * u == g), u >= 1))
    product = check("product", z3.Implies(z3.And(u >= 1, a <= b), (b - a) * (u - 1) >= 0))
    return check(
        "claim",
        z3.Implies(z3.And(a <= b, b > 0, b <= g, b * u == g), a * u <= a + g - b),
        [above, product],
    ).forall([a, b, g, u])


@lemma
def weighted_mass() -> Proof:
    """Σ pᵢuᵢ ≤ 1 − P_S + |S|·g for the weights of a pool at its geometric mean."""
    p, q, n, x, b, g, k = scheme()
    i = kd.FreshVar("i", INT)
    u, raised = reverse_weights(p, x, b, g, k), only_at(x, g - b)
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), geometric_level(p, b, g, k, n))
    term = tilt_terms(p, u)[i] <= p[i] - prefix_surplus(p, g, k)[i] + raised[i]
    definitions = [
        tilt_terms.at(p, u, i), prefix_surplus.at(p, g, k, i), only_at.at(x, g - b, i),
        reverse_weights_cleared()(p, n, x, b, g, k, i),
    ]  # fmt: skip
    # At the draft token, and where it lies in the prefix p_x = g = b, which makes its weight 1.
    at_token = check(
        "at the draft token",
        z3.Implies(z3.And(hypotheses, index_range(i, n), i == x), term),
        [*definitions, level_mass_at_token()(p[x], b, g, u[x])],
    )
    elsewhere = check("elsewhere", z3.Implies(z3.And(hypotheses, index_range(i, n), i != x), term), definitions)
    terms = check(
        "terms",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), p[i] - prefix_surplus(p, g, k)[i] + raised[i] - tilt_terms(p, u)[i] >= 0),
        [at_token, elsewhere],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, tilt(p, u, n) <= pooled_mass(p, b, g, k)),
        [
            terms, is_distribution.defn(p, n), prefix_sums()(p, n, g, k), total_of_only_at()(x, g - b, n),
            linear_inequality((1, -1, 1, -1))()(p, prefix_surplus(p, g, k), raised, tilt_terms(p, u), n),
        ],
    ).forall([p, q, n, x, b, g, k])  # fmt: skip


@lemma
def balanced() -> Proof:
    """(m + 1)h = s + a → t(m·h − s) + t(h − a) = 0: distances from a mean cancel, whatever their common weight."""
    a, s, m, h, t = reals("a s m h t")
    return check(
        "claim", z3.Implies((m + 1) * h == s + a, t * (m * h - s) + t * (h - a) == 0)
    ).forall([a, s, m, h, t])  # fmt: skip


@lemma
def weighted_gain() -> Proof:
    """Σ qᵢ log uᵢ ≥ 0: the pool's log(g/pᵢ) are at most 0, weigh at most qₓ each, and sum to −log(g/b)."""
    p, q, n, x, b, g, k = scheme()
    i = kd.FreshVar("i", INT)
    u, top = reverse_weights(p, x, b, g, k), q[x]
    pooled, raised = multiple_of(top, prefix_depths(p, g, k)), only_at(x, top * (log(g) - log(b)))
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), geometric_level(p, b, g, k, n))
    cleared = reverse_weights_cleared()(p, n, x, b, g, k, i)
    definitions = [
        gain_terms.at(q, u, i), multiple_of.at(top, prefix_depths(p, g, k), i), prefix_depths.at(p, g, k, i), depths.at(p, g, i),
        only_at.at(x, top * (log(g) - log(b)), i),
    ]  # fmt: skip
    heights = check(
        "logarithms of the weights",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(
                q[i] >= 0, q[i] <= top,
                z3.Implies(i == x, log(u[i]) == log(g) - log(b)),
                z3.Implies(z3.And(i != x, i < k), z3.And(log(u[i]) == log(g) - log(p[i]), log(u[i]) <= 0)),
                z3.Implies(z3.And(i != x, i >= k), log(u[i]) == 0),
                z3.Implies(z3.And(i == x, i < k), p[i] == g),
            ),
        ),
        [
            cleared, is_distribution.defn(q, n), log_one(), log_ratio()(g, u[i], b), log_ratio()(g, u[i], p[i]),
            log_monotone()(g, p[i]),
        ],
    )  # fmt: skip
    # Ground arithmetic: the product of q_x - q_i >= 0 with a logarithm that is at most 0.
    a, t, v = reals("a t v")
    product = check("product", z3.Implies(z3.And(a <= t, v <= 0), a * v >= t * v)).forall([a, t, v])
    term = gain_terms(q, u)[i] - pooled[i] - raised[i] >= 0
    in_range = z3.And(hypotheses, index_range(i, n))
    at_token = check("at the draft token", z3.Implies(z3.And(in_range, i == x), term), [*definitions, heights])
    in_prefix = check(
        "in the prefix",
        z3.Implies(z3.And(in_range, i != x, i < k), term),
        [*definitions, heights, product(q[i], top, log(u[i]))],
    )
    behind = check("behind", z3.Implies(z3.And(in_range, i != x, i >= k), term), [*definitions, heights])
    terms = check("terms", z3.Implies(in_range, term), [at_token, in_prefix, behind]).forall([i])
    summed = check(
        "summed",
        z3.Implies(hypotheses, gain(q, u, n) >= total(pooled, n) + total(raised, n)),
        [terms, linear_inequality((1, -1, -1))()(gain_terms(q, u), pooled, raised, n)],
    )
    of_pool = check(
        "total of the pool",
        z3.Implies(n >= 0, total(pooled, n) == top * total(prefix_depths(p, g, k), n)),
        [total_of_multiple()(top, prefix_depths(p, g, k), n)],
    )
    of_token = check(
        "total of the draft token",
        z3.Implies(index_range(x, n), total(raised, n) == top * (log(g) - log(b))),
        [total_of_only_at()(x, top * (log(g) - log(b)), n)],
    )  # fmt: skip
    level = balanced()(log(b), total(logs(p), k), z3.ToReal(k), log(g), top)
    return check(
        "claim",
        z3.Implies(hypotheses, gain(q, u, n) >= 0),
        [summed, of_pool, of_token, prefix_sums()(p, n, g, k), level],
    ).forall([p, q, n, x, b, g, k])


@lemma
def reverse_bound_for_pool() -> Proof:
    """A rejected argmax x costs KL(q‖p) ≥ C, for a pool of k tokens levelled at its geometric mean with b ≥ p_x."""
    p, q, n, x, b, g, k = scheme()
    i = kd.FreshVar("i", INT)
    u = reverse_weights(p, x, b, g, k)
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), geometric_level(p, b, g, k, n))
    positivity = check(
        "positivity",
        z3.Implies(hypotheses, positive_where_needed(q, p, u, n)),
        [reverse_weights_cleared()(p, n, x, b, g, k, i).forall([i]), is_distribution.defn(p, n)],
    )
    mass = pooled_mass(p, b, g, k)
    return check(
        "claim",
        z3.Implies(hypotheses, kl(q, p, n) >= single_certificate(p, b, g, k)),
        [
            positivity, donsker_varadhan()(q, p, u, n), tilt_positive()(q, p, u, n), weighted_gain()(p, q, n, x, b, g, k),
            weighted_mass()(p, q, n, x, b, g, k), log_monotone()(tilt(p, u, n), mass),
        ],
    ).forall([p, q, n, x, b, g, k])  # fmt: skip


@lemma
def level_of_geometric_maximum() -> Proof:
    """The largest geometric mean g, reached with k tokens, levels the pool, and no token behind it exceeds g."""
    p, _q, n, _x, b, g, k = scheme()
    hypotheses = z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), geometric_maximum(p, b, g, k, n))
    unfolded = [total.defn(logs(p), j) for j in (k, k + 1, z3.IntVal(1), z3.IntVal(0))]
    terms = [logs.at(p, j) for j in (k, k - 1, z3.IntVal(0))]
    masses = check(
        "masses", z3.Implies(hypotheses, z3.And(p[0] > 0, z3.Implies(k >= 2, p[k - 2] > 0))), [sorted_down.defn(p, n)]
    )
    neighbours = check(
        "logarithms of the neighbours",
        z3.Implies(
            hypotheses,
            z3.And(
                log(p[k - 1]) >= log(g), z3.Implies(z3.And(k < n, p[k] > 0), log(p[k]) <= log(g)), log(b) <= log(g)
            ),
        ),
        [masses, *unfolded, *terms, *_means_at(p, b, g, k, n), log_monotone()(b, p[0])],
    )  # fmt: skip
    bounds = check(
        "neighbours",
        z3.Implies(hypotheses, z3.And(p[k - 1] >= g, z3.Implies(k < n, p[k] <= g), b <= g)),
        [
            neighbours, log_strictly_increasing()(p[k - 1], g), log_strictly_increasing()(g, p[k]),
            log_strictly_increasing()(g, b),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses, z3.And(geometric_level(p, b, g, k, n), pointwise(n, lambda i: p[i] <= g, start=k))
        ),
        [bounds, sorted_down.defn(p, n)],
    ).forall([p, n, b, g, k])  # fmt: skip


def _means_at(p: z3.ArrayRef, b: z3.ArithRef, g: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> list[Proof]:
    """What `geometric_maximum` says of the pools of k − 1, k + 1 and 1 tokens, with the products by ToReal(j) written out."""
    hypotheses = z3.And(n >= 1, sorted_down(p, n), geometric_maximum(p, b, g, k, n))
    sizes = {"one fewer": k - 1, "one more": k + 1, "one": z3.IntVal(1)}
    return [
        check(
            name,
            z3.Implies(
                z3.And(hypotheses, j >= 1, j <= n, p[j - 1] > 0),
                (z3.ToReal(j) + 1) * log(g) >= pool_logarithms(p, b, j),
            ),
        )
        for name, j in sizes.items()
    ]


@lemma
def single_reverse_kl_bound() -> Proof:
    """Rejection implies KL(q‖p) ≥ C with the largest geometric mean g over k, for every b > 0; at b = 0 it is impossible."""
    p, q, n, x, b, g, k = scheme()
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), sorted_down(p, n))
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                b > 0, z3.Implies(geometric_maximum(p, b, g, k, n), kl(q, p, n) >= single_certificate(p, b, g, k))
            ),
        ),
        [
            level_of_geometric_maximum()(p, n, b, g, k), reverse_bound_for_pool()(p, q, n, x, b, g, k), argmax_has_mass()(q, n, x),
        ],
    ).forall([p, q, n, x, b, g, k])  # fmt: skip
