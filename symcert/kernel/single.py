"""The exact certificate of one drafted token, for every vocabulary: bound, attainment, ceiling, strict as an instance.

The target is sorted, p₀ ≥ p₁ ≥ …; x is the draft token, so q_y ≤ q_x for every y; b is the largest probability in the
rejection set, so p_x ≤ b when x is rejected. The pool is the prefix {0, …, k − 1} together with the competitor.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, ZERO, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import (
    attained,
    greedy_token_has_mass,
    is_distribution,
    sorted_down,
    target_and_drafter,
)
from symcert.kernel.gibbs import excess_terms, gain_terms, kl, kl_terms, master_lemma, positive_where_needed
from symcert.kernel.logs import log_monotone, log_one, log_ratio, log_weight
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    only_at,
    pointwise,
    prefix_mass,
    total,
    total_of_constant,
    total_of_multiple,
    total_of_only_at,
    total_of_prefix,
    total_step,
)

_p = z3.Const("p", SEQUENCE)
_b, _c = z3.Reals("b c")
_i, _k, _x = z3.Ints("i k x")

pool_terms = SequenceDefinition("pool_terms", [_p, _c], _i, _p[_i] * (log(_p[_i]) - log(_c)))
"""pᵢ log(pᵢ/c): what a pooled token contributes to the certificate."""

prefix_pool_terms = SequenceDefinition(
    "prefix_pool_terms", [_p, _c, _k], _i, z3.If(_i < _k, pool_terms(_p, _c)[_i], ZERO)
)
prefix_surplus = SequenceDefinition("prefix_surplus", [_p, _c, _k], _i, z3.If(_i < _k, _p[_i] - _c, ZERO))
surplus = SequenceDefinition("surplus", [_p, _c], _i, _p[_i] - _c)

dual_weights = SequenceDefinition(
    "single_dual_weights", [_p, _x, _b, _c, _k], _i,
    z3.If(_i == _x, _b / _c, z3.If(_i < _k, _p[_i] / _c, z3.RealVal(1))),
)  # fmt: skip
"""uᵢ = pᵢ/c on the pool, b/c at the draft token, 1 elsewhere: the multipliers of the KKT conditions."""

witness = SequenceDefinition("single_witness", [_p, _x, _c, _k], _i, z3.If(z3.Or(_i == _x, _i < _k), _c, _p[_i]))
"""The drafter that attains the certificate: the pool and the competitor levelled at c, every other token untouched."""


def certificate(p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, k: z3.ArithRef) -> z3.ArithRef:
    """C = b log(b/c) + Σ_{i<k} pᵢ log(pᵢ/c)."""
    return b * (log(b) - log(c)) + total(pool_terms(p, c), k)


def pool_level(p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """c levels b and the k first tokens, (k+1)c = p₀ + … + p₍ₖ₋₁₎ + b, and they are at or above it. All a bound needs."""
    return z3.And(
        k >= 1, k <= n, b >= 0, b <= p[0], (z3.ToReal(k) + 1) * c == total(p, k) + b, b <= c,
        pointwise(k, lambda i: p[i] >= c),
    )  # fmt: skip


def water_level(p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """The pool is levelled at c and no token behind it exceeds c. Attainment needs this, the bound does not."""
    return z3.And(pool_level(p, b, c, k, n), pointwise(n, lambda i: p[i] <= c, start=k))


def scheme() -> tuple[z3.ExprRef, ...]:
    p, q = sequences("p q")
    n, x, k = integers("n x k")
    b, c = reals("b c")
    return p, q, n, x, b, c, k


@lemma
def surplus_total() -> Proof:
    """Σ_{i<k} (pᵢ − c) = p₀ + … + p₍ₖ₋₁₎ − k·c."""
    p, c, k = kd.FreshVar("p", SEQUENCE), kd.FreshVar("c", REAL), kd.FreshVar("k", INT)
    return check(
        "claim",
        z3.Implies(k >= 0, total(surplus(p, c), k) == total(p, k) - z3.ToReal(k) * c),
        [
            surplus.everywhere(p, c), constant.everywhere(c), total_of_constant()(constant(c), c, k),
            linear_equality((1, -1, -1))()(p, constant(c), surplus(p, c), k),
        ],
    ).forall([p, c, k])  # fmt: skip


@lemma
def prefix_totals() -> Proof:
    """The water level balances: Σ_{i<n} prefix_surplus + (b − c) = 0, and the pooled terms sum to the certificate."""
    p, _q, n, _x, b, c, k = scheme()
    everywhere = [prefix_surplus.everywhere(p, c, k), prefix_pool_terms.everywhere(p, c, k), surplus.everywhere(p, c)]
    return check(
        "claim",
        z3.Implies(
            pool_level(p, b, c, k, n),
            z3.And(
                total(prefix_surplus(p, c, k), n) + (b - c) == 0,
                total(prefix_pool_terms(p, c, k), n) == total(pool_terms(p, c), k),
            ),
        ),
        [
            *everywhere, surplus_total()(p, c, k), total_of_prefix()(prefix_surplus(p, c, k), surplus(p, c), k, n),
            total_of_prefix()(prefix_pool_terms(p, c, k), pool_terms(p, c), k, n),
        ],
    ).forall([p, n, b, c, k])  # fmt: skip


@lemma
def single_bound_at_level() -> Proof:
    """A rejected argmax x costs KL(p‖q) ≥ C, for a pool of k tokens levelled at c with b ≥ p_x."""
    p, q, n, x, b, c, k = scheme()
    i = kd.FreshVar("i", INT)
    u = dual_weights(p, x, b, c, k)
    at_x = only_at(x, b - c)
    gain_at_x = only_at(x, b * (log(b) - log(c)))
    hypotheses = z3.And(
        target_and_drafter(p, q, n), index_range(x, n), pointwise(n, lambda y: q[y] <= q[x]), p[x] <= b,
        pool_level(p, b, c, k, n), c > 0,
    )  # fmt: skip
    in_range = z3.And(hypotheses, index_range(i, n))
    definitions = [
        is_distribution.defn(p, n), is_distribution.defn(q, n), dual_weights.at(p, x, b, c, k, i), only_at.at(x, b - c, i),
        only_at.at(x, b * (log(b) - log(c)), i), excess_terms.at(u, i), prefix_surplus.at(p, c, k, i),
    ]  # fmt: skip
    weights = check(
        "weights",
        z3.Implies(
            in_range,
            z3.And(
                c * u[i] == z3.If(i == x, b, z3.If(i < k, p[i], c)),
                u[i] >= 0, z3.Implies(p[i] > 0, u[i] > 0),
                z3.Implies(i != x, u[i] >= 1), z3.Implies(i == x, u[i] <= 1),
            ),
        ),
        definitions,
    )  # fmt: skip
    signs = check("signs", z3.Implies(in_range, (q[i] - q[x]) * (u[i] - 1) <= 0), [weights]).forall([i])
    excess = check(
        "excess",
        z3.Implies(in_range, prefix_surplus(p, c, k)[i] + at_x[i] == c * excess_terms(u)[i]),
        [*definitions, weights],
    ).forall([i])
    positivity = check(
        "positivity",
        z3.Implies(hypotheses, positive_where_needed(p, q, u, n)),
        [weights.forall([i]), is_distribution.defn(q, n)],
    )
    balance = check(
        "balance",
        z3.Implies(hypotheses, total(excess_terms(u), n) <= 0),
        [
            excess, prefix_totals()(p, n, b, c, k), total_of_only_at()(x, b - c, n),
            multiple_of.everywhere(c, excess_terms(u)), total_of_multiple()(c, excess_terms(u), n),
            linear_inequality((1, 1, -1))()(prefix_surplus(p, c, k), at_x, multiple_of(c, excess_terms(u)), n),
        ],
    )  # fmt: skip
    log_at = [
        log_weight()(p[i], c), log_weight()(b, c), log_tangent(b / c), prefix_pool_terms.at(p, c, k, i), pool_terms.at(p, c, i),
        gain_terms.at(p, u, i),
    ]  # fmt: skip
    a = kd.FreshVar("a", REAL)
    lowered = check(
        "lowered",
        z3.Implies(z3.And(c > 0, a >= 0, a <= b, b <= c), a * log(b / c) >= b * (log(b) - log(c))),
        [log_weight()(b, c), log_tangent(b / c)],
    ).forall([a])
    in_pool = check("competitor in the pool", z3.Implies(z3.And(in_range, i == x, i < k), z3.And(p[i] == c, b == c)))
    at_competitor = check(
        "gain at the competitor",
        z3.Implies(z3.And(in_range, i == x), gain_terms(p, u)[i] >= prefix_pool_terms(p, c, k)[i] + gain_at_x[i]),
        [
            dual_weights.at(p, x, b, c, k, i), only_at.at(x, b * (log(b) - log(c)), i), prefix_pool_terms.at(p, c, k, i),
            pool_terms.at(p, c, i), gain_terms.at(p, u, i), is_distribution.defn(p, n), in_pool, lowered(p[i]),
        ],
    )  # fmt: skip
    elsewhere = check(
        "gain elsewhere",
        z3.Implies(z3.And(in_range, i != x), gain_terms(p, u)[i] >= prefix_pool_terms(p, c, k)[i] + gain_at_x[i]),
        [*definitions, *log_at, log_one()],
    )
    gains = check(
        "gains",
        z3.Implies(in_range, gain_terms(p, u)[i] - prefix_pool_terms(p, c, k)[i] - gain_at_x[i] >= 0),
        [at_competitor, elsewhere],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= certificate(p, b, c, k)),
        [
            signs, balance, positivity, gains, master_lemma()(p, q, u, n, x), prefix_totals()(p, n, b, c, k),
            total_of_only_at()(x, b * (log(b) - log(c)), n),
            linear_inequality((1, -1, -1))()(gain_terms(p, u), prefix_pool_terms(p, c, k), gain_at_x, n),
        ],
    ).forall([p, q, n, x, b, c, k])  # fmt: skip


@lemma
def level_of_prefix() -> Proof:
    """c = max over 1 ≤ j ≤ K of (p₀ + … + p₍ⱼ₋₁₎ + b)/(j + 1), attained at k, levels a pool; p_k ≤ c where k < K."""
    p, _q, n, _x, b, c, k = scheme()
    known = kd.FreshVar("K", INT)
    hypotheses = z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), known <= n, maximum(p, b, c, k, known))
    neighbours = check(
        "neighbours",
        z3.Implies(hypotheses, z3.And(p[k - 1] >= c, z3.Implies(k < known, p[k] <= c), b <= c, c > 0)),
        [
            is_distribution.defn(p, n), sorted_down.defn(p, n), greedy_token_has_mass()(p, n), *total_step(p, z3.IntVal(0)),
            total.defn(p, k), total.defn(p, k + 1), total.defn(p, z3.IntVal(1)),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(pool_level(p, b, c, k, n), c > 0, z3.Implies(k < known, p[k] <= c))),
        [neighbours, sorted_down.defn(p, n)],
    ).forall([p, n, b, c, k, known])


@lemma
def level_of_maximum() -> Proof:
    """c = max over 1 ≤ j ≤ n of (p₀ + … + p₍ⱼ₋₁₎ + b)/(j + 1), attained at k, is the water level, and c > 0."""
    p, _q, n, _x, b, c, k = scheme()
    hypotheses = z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), maximum(p, b, c, k, n))
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(water_level(p, b, c, k, n), c > 0)),
        [level_of_prefix()(p, n, b, c, k, n), sorted_down.defn(p, n)],
    ).forall([p, n, b, c, k])


def maximum(p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """0 ≤ b ≤ p₀, (k+1)c = p₀ + … + p₍ₖ₋₁₎ + b, and no other 1 ≤ j ≤ n gives more."""
    j = z3.Int("j")
    larger = z3.ForAll([j], z3.Implies(z3.And(j >= 1, j <= n), (z3.ToReal(j) + 1) * c >= total(p, j) + b))
    return z3.And(k >= 1, k <= n, b >= 0, b <= p[0], (z3.ToReal(k) + 1) * c == total(p, k) + b, larger)


def rejected_draft(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef, b: z3.ArithRef) -> z3.BoolRef:
    """x is an argmax of the drafter (ties included) and lies in a lower level set whose largest probability is b."""
    return z3.And(target_and_drafter(p, q, n), index_range(x, n), pointwise(n, lambda y: q[y] <= q[x]), p[x] <= b)


@lemma
def single_exact_bound() -> Proof:
    """Rejection implies KL(p‖q) ≥ C with c* = max over k: the certificate of a lower level set is sound."""
    p, q, n, x, b, c, k = scheme()
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), maximum(p, b, c, k, n))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= certificate(p, b, c, k)),
        [level_of_maximum()(p, n, b, c, k), single_bound_at_level()(p, q, n, x, b, c, k)],
    ).forall([p, q, n, x, b, c, k])


@lemma
def single_attained() -> Proof:
    """The witness is a drafter distribution, has x as an argmax, and KL(p‖witness) = C: the constant cannot be raised."""
    p, _q, n, x, b, c, k = scheme()
    i = kd.FreshVar("i", INT)
    w = witness(p, x, c, k)
    at_x, gain_at_x = only_at(x, c - b), only_at(x, b * (log(b) - log(c)))
    hypotheses = z3.And(
        n >= 1,
        is_distribution(p, n),
        sorted_down(p, n),
        water_level(p, b, c, k, n),
        c > 0,
        index_range(x, n),
        p[x] == b,
    )
    in_range = z3.And(hypotheses, index_range(i, n))
    definitions = [
        is_distribution.defn(p, n), sorted_down.defn(p, n), witness.at(p, x, c, k, i), witness.at(p, x, c, k, x),
        only_at.at(x, c - b, i), only_at.at(x, b * (log(b) - log(c)), i), prefix_surplus.at(p, c, k, i),
        prefix_pool_terms.at(p, c, k, i), pool_terms.at(p, c, i), kl_terms.at(p, w, i),
    ]  # fmt: skip
    feasible = check(
        "feasible",
        z3.Implies(in_range, z3.And(w[i] >= 0, w[i] <= w[x], z3.Implies(p[i] > 0, w[i] > 0))),
        definitions,
    ).forall([i])
    moved = check(
        "moved", z3.Implies(in_range, p[i] - w[i] - prefix_surplus(p, c, k)[i] + at_x[i] == 0), definitions
    ).forall([i])
    # The products of the last step are decided from ground facts alone: quantified hypotheses beside them stall z3.
    equal_terms = kl_terms(p, w)[i] == prefix_pool_terms(p, c, k)[i] + gain_at_x[i]
    ground = z3.And(
        z3.Implies(i == x, z3.And(w[i] == c, p[i] == b, z3.Implies(i < k, b == c))),
        z3.Implies(i != x, w[i] == z3.If(i < k, c, p[i])),
    )
    levels = check("levels", z3.Implies(in_range, ground), definitions[1:4])
    products = check("products", z3.Implies(ground, equal_terms), definitions[5:6] + definitions[7:])
    terms = check("terms", z3.Implies(in_range, equal_terms), [levels, products]).forall([i])
    placed = [
        total_of_only_at()(x, c - b, n), total_of_only_at()(x, b * (log(b) - log(c)), n),
        prefix_totals()(p, n, b, c, k), is_distribution.defn(p, n),
    ]  # fmt: skip
    mass = check(
        "mass",
        z3.Implies(hypotheses, total(w, n) == 1),
        [moved, *placed, linear_equality((1, -1, -1, 1))()(p, w, prefix_surplus(p, c, k), at_x, n)],
    )  # fmt: skip
    cost = check(
        "cost",
        z3.Implies(hypotheses, kl(p, w, n) == certificate(p, b, c, k)),
        [
            terms, *placed, linear_equality((1, -1, -1))()(kl_terms(p, w), prefix_pool_terms(p, c, k), gain_at_x, n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, n, x, kl(p, w, n) == certificate(p, b, c, k)),
        ),
        [feasible, mass, cost, is_distribution.defn(w, n), is_distribution.defn(p, n)],
    ).forall([p, n, x, b, c, k])


CEILING = log(z3.RealVal(2))


@lemma
def single_ceiling() -> Proof:
    """C ≤ log 2: the level c is at least p₀/2, so no pooled token gains more than log 2."""
    p, _q, n, _x, b, c, k = scheme()
    i = kd.FreshVar("i", INT)
    two = z3.RealVal(2)
    hypotheses = z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), maximum(p, b, c, k, n))
    facts = check(
        "facts",
        z3.Implies(hypotheses, z3.And(water_level(p, b, c, k, n), c > 0, 2 * c >= p[0], total(p, k) <= 1)),
        [
            level_of_maximum()(p, n, b, c, k), total.defn(p, z3.IntVal(1)), total.defn(p, z3.IntVal(0)), is_distribution.defn(p, n),
            prefix_mass()(p, k, n),
        ],
    )  # fmt: skip
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, k)), multiple_of(log(two), p)[i] - pool_terms(p, c)[i] >= 0),
        [
            facts, multiple_of.at(log(two), p, i), pool_terms.at(p, c, i), log_monotone()(p[i], two * c), log_ratio()(two * c, two, c),
            sorted_down.defn(p, n), is_distribution.defn(p, n),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, certificate(p, b, c, k) <= CEILING),
        [
            facts, term, log_monotone()(b, c), log_monotone()(z3.RealVal(1), two), log_one(),
            linear_inequality((1, -1))()(multiple_of(log(two), p), pool_terms(p, c), k),
            total_of_multiple()(log(two), p, k),
        ],
    ).forall([p, n, b, c, k])  # fmt: skip


def strict_certificate(p: z3.ArrayRef) -> z3.ArithRef:
    """p₀ log(p₀/c) + p₁ log(p₁/c) with c = (p₀ + p₁)/2."""
    level = log((p[0] + p[1]) / 2)
    return p[0] * (log(p[0]) - level) + p[1] * (log(p[1]) - level)


@lemma
def strict_level() -> Proof:
    """For strict greedy the water level is (p₀ + p₁)/2, reached with the pool {0, 1}."""
    p, n = kd.FreshVar("p", SEQUENCE), kd.FreshVar("n", INT)
    c, one = (p[0] + p[1]) / 2, z3.IntVal(1)
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n)),
            z3.And(
                water_level(p, p[1], c, one, n), c > 0, certificate(p, p[1], c, one) == strict_certificate(p)
            ),
        ),
        [
            is_distribution.defn(p, n), sorted_down.defn(p, n), greedy_token_has_mass()(p, n), total.defn(p, one),
            total.defn(p, z3.IntVal(0)), pool_terms.at(p, c, z3.IntVal(0)), total.defn(pool_terms(p, c), one),
            total.defn(pool_terms(p, c), z3.IntVal(0)),
        ],
    ).forall([p, n])  # fmt: skip


@lemma
def strict_exact() -> Proof:
    """A drafter whose argmax x is not token 0 has KL(p‖q) ≥ p₀ log(2p₀/(p₀+p₁)) + p₁ log(2p₁/(p₀+p₁))."""
    p, q, n, x, *_ = scheme()
    c = (p[0] + p[1]) / 2
    hypotheses = z3.And(n >= 2, target_and_drafter(p, q, n), index_range(x, n, 1), pointwise(n, lambda y: q[y] <= q[x]))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= strict_certificate(p)),
        [strict_level()(p, n), single_bound_at_level()(p, q, n, x, p[1], c, z3.IntVal(1)), sorted_down.defn(p, n)],
    ).forall([p, q, n, x])


@lemma
def strict_attained() -> Proof:
    """The drafter with tokens 0 and 1 levelled has token 1 as an argmax and KL(p‖q) equal to the strict certificate."""
    p, n = kd.FreshVar("p", SEQUENCE), kd.FreshVar("n", INT)
    c, one = (p[0] + p[1]) / 2, z3.IntVal(1)
    w = witness(p, one, c, one)
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n)),
            attained(p, w, n, one, kl(p, w, n) == strict_certificate(p)),
        ),
        [strict_level()(p, n), single_attained()(p, n, one, p[1], c, one)],
    ).forall([p, n])
