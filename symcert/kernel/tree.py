"""The exact certificate of greedy tree coverage, for every vocabulary and every tree width.

The drafter's top m tokens miss token 0 exactly when at least m other tokens have q_y ≥ q₀ (ties against acceptance).
These challengers may be any tokens; the r-th of them, in the order of the target, has index at least r, so its target
probability is at most p_r. That is the whole exchange argument, and `sums.total_by_rank` carries it.
"""

from __future__ import annotations

import z3

from symcert.kernel.axioms import ONE, SEQUENCE, ZERO, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import greedy_token_has_mass, is_distribution, sorted_down, target_and_drafter
from symcert.kernel.gibbs import excess_terms, gain_terms, kl, kl_terms, master_lemma
from symcert.kernel.logs import log_monotone, log_one, log_ratio, log_weight
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import (
    constant,
    count,
    count_bounds,
    count_of_initial_run,
    index_range,
    linear_equality,
    linear_inequality,
    pointwise,
    prefix,
    prefix_mass,
    total,
    total_by_rank,
    total_congruence,
    total_of_constant,
    total_of_prefix,
    total_of_suffix,
    total_of_tail,
    total_scaled,
    total_shifted,
)

_p, _q, _v = (z3.Const(name, SEQUENCE) for name in "pqv")
_c, _w = z3.Reals("c w")
_i, _m, _r = z3.Ints("i m r")

challengers = SequenceDefinition("challengers", [_q], _i, _q[_i] >= _q[0])
"""Tokens at least as probable as token 0 under the drafter."""

# Everything below is indexed by rank r = 0 … m − 1, which stands for the target's token r + 1.
rank_gain = SequenceDefinition("rank_gain", [_p, _v], _r, _p[_r + 1] * log(_v[_r]))
coverage_weights = SequenceDefinition(
    "coverage_weights", [_q, _v, _w, _m], _i,
    z3.If(_i == 0, _w, z3.If(z3.And(challengers(_q)[_i], count(challengers(_q), _i) < _m), _v[count(challengers(_q), _i)], ONE)),
)  # fmt: skip
"""u₀ = w, and the challenger of rank r gets v_r: the dual certificate of any coverage argument."""

by_rank = SequenceDefinition(
    "by_rank", [_q, _v, _w], _i, z3.If(_i == 0, _w, z3.If(challengers(_q)[_i], _v[count(challengers(_q), _i)], ZERO))
)

competitors = SequenceDefinition("competitors", [_p], _r, _p[_r + 1])
deficits = SequenceDefinition("deficits", [_p, _c], _r, z3.If(_p[_r + 1] < _c, _c - _p[_r + 1], ZERO))
"""max(0, c − p₍ᵣ₊₁₎): what it takes to raise a competitor to the level c."""
capped_terms = SequenceDefinition(
    "capped_terms", [_p, _c], _r, z3.If(_p[_r + 1] < _c, _p[_r + 1] * (log(_p[_r + 1]) - log(_c)), ZERO)
)
"""−p₍ᵣ₊₁₎ max(0, log(c/p₍ᵣ₊₁₎)), the (non-positive) contribution of a raised competitor."""
raised_weights = SequenceDefinition("raised_weights", [_p, _c], _r, z3.If(_p[_r + 1] < _c, _p[_r + 1] / _c, ONE))

witness = SequenceDefinition(
    "tree_witness", [_p, _c, _m], _i,
    z3.If(z3.Or(_i == 0, z3.And(_i >= 1, _i <= _m, _p[_i] < _c)), _c, _p[_i]),
)  # fmt: skip
head_and_ranks = SequenceDefinition(
    "head_and_ranks", [_v, _w, _m], _i, z3.If(_i == 0, _w, z3.If(z3.And(_i >= 1, _i <= _m), _v[_i - 1], ZERO))
)
"""w at token 0, v_r at token r + 1 for r < m, and 0 behind."""
shifted_head_and_ranks = SequenceDefinition(
    "shifted_head_and_ranks", [_v, _w, _m], _i, head_and_ranks(_v, _w, _m)[_i + 1]
)

negated_deficits = SequenceDefinition("negated_deficits", [_p, _c], _r, -deficits(_p, _c)[_r])
shortfall = SequenceDefinition("shortfall", [_p, _c], _r, _c - _p[_r + 1])


def certificate(p: z3.ArrayRef, c: z3.ArithRef, m: z3.ArithRef) -> z3.ArithRef:
    """C = p₀ log(p₀/c) − Σ_{i=1..m} pᵢ max(0, log(c/pᵢ))."""
    return p[0] * (log(p[0]) - log(c)) + total(capped_terms(p, c), m)


def not_covered(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef) -> z3.BoolRef:
    """Token 0 is not surely among the drafter's top m: at least m other tokens are as probable."""
    return z3.And(target_and_drafter(p, q, n), m >= 1, m < n, count(challengers(q), n) >= m)


def water_level(p: z3.ArrayRef, c: z3.ArithRef, m: z3.ArithRef) -> z3.BoolRef:
    """Lowering token 0 to c frees exactly what raises the competitors to c: p₀ − c = Σ max(0, c − pᵢ)."""
    return z3.And(c > 0, c <= p[0], p[0] - c == total(deficits(p, c), m))


def scheme() -> tuple[z3.ExprRef, ...]:
    p, q, v = sequences("p q v")
    n, m, k, i = integers("n m k i")
    c, w = reals("c w")
    return p, q, v, n, m, k, i, c, w


@lemma
def ranked_total() -> Proof:
    """Σ over the challengers of v at their rank, cut after m of them, is w + v₀ + … + v₍ₘ₋₁₎ when there are ≥ m."""
    _p1, q, v, n, m, _k1, _i1, _c1, w = scheme()
    cut = prefix(v, m)
    members = count(challengers(q), n)
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, m >= 0, members >= m), total(by_rank(q, cut, w), n) == w + total(v, m)
        ),
        [
            by_rank.everywhere(q, cut, w), by_rank.at(q, cut, w, z3.IntVal(0)), prefix.everywhere(v, m),
            total_by_rank()(by_rank(q, cut, w), cut, challengers(q), n), total_of_prefix()(cut, v, m, members),
        ],
    ).forall([q, v, n, m, w])  # fmt: skip


@lemma
def coverage_bound() -> Proof:
    """The master lemma for trees: w ≥ 1, 0 ≤ v_r ≤ 1 and (w − 1) + Σ_{r<m} (v_r − 1) ≤ 0 imply

    KL(p‖q) ≥ p₀ log w + Σ_{r<m} p₍ᵣ₊₁₎ log v_r whenever the drafter's top m miss token 0.
    """
    p, q, v, n, m, _k, i, _c, w = scheme()
    u, J = coverage_weights(q, v, w, m), challengers(q)
    head_excess, head_gain = w - 1, p[0] * log(w)
    excess_by_rank = by_rank(q, prefix(excess_terms(v), m), head_excess)
    gain_by_rank = by_rank(q, prefix(rank_gain(p, v), m), head_gain)
    hypotheses = z3.And(
        not_covered(p, q, n, m), w >= 1, head_excess + total(excess_terms(v), m) <= 0,
        pointwise(m, lambda r: z3.And(v[r] >= 0, v[r] <= 1, z3.Implies(p[r + 1] > 0, v[r] > 0))),
    )  # fmt: skip
    in_range = z3.And(hypotheses, index_range(i, n))
    rank = count(J, i)
    challenger = z3.And(J[i], rank < m)
    ranks = check(
        "ranks",
        z3.Implies(
            z3.And(in_range, i >= 1, challenger),
            z3.And(
                rank >= 0, p[i] <= p[rank + 1], p[i] >= 0, v[rank] >= 0, v[rank] <= 1,
                z3.Implies(p[rank + 1] > 0, v[rank] > 0),
            ),
        ),
        [count_bounds()(J, i), sorted_down.defn(p, n), is_distribution.defn(p, n)],
    )  # fmt: skip
    weights = coverage_weights.at(q, v, w, m, i)
    signs = check(
        "signs",
        z3.Implies(
            in_range,
            z3.And(
                (q[i] - q[0]) * (u[i] - 1) <= 0, q[i] >= 0, u[i] >= 0, z3.Implies(p[i] > 0, z3.And(q[i] > 0, u[i] > 0))
            ),
        ),
        [weights, ranks, challengers.at(q, i), is_distribution.defn(p, n), is_distribution.defn(q, n)],
    ).forall([i])
    excess = check(
        "excess",
        z3.Implies(in_range, excess_by_rank[i] - excess_terms(u)[i] >= 0),
        [
            weights, ranks, excess_terms.at(u, i), by_rank.at(q, prefix(excess_terms(v), m), head_excess, i),
            prefix.at(excess_terms(v), m, rank), excess_terms.at(v, rank),
        ],
    ).forall([i])  # fmt: skip
    concave = check(
        "concave",
        z3.Implies(z3.And(in_range, i >= 1, challenger), p[i] * log(v[rank]) >= p[rank + 1] * log(v[rank])),
        [ranks, log_tangent(v[rank])],
    )
    gains = check(
        "gains",
        z3.Implies(in_range, gain_terms(p, u)[i] - gain_by_rank[i] >= 0),
        [
            weights, concave, gain_terms.at(p, u, i), by_rank.at(q, prefix(rank_gain(p, v), m), head_gain, i),
            prefix.at(rank_gain(p, v), m, rank), rank_gain.at(p, v, rank), log_one(),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= head_gain + total(rank_gain(p, v), m)),
        [
            signs, excess, gains, master_lemma()(p, q, u, n, z3.IntVal(0)),
            ranked_total()(q, excess_terms(v), n, m, head_excess), ranked_total()(q, rank_gain(p, v), n, m, head_gain),
            linear_inequality((1, -1))()(excess_by_rank, excess_terms(u), n),
            linear_inequality((1, -1))()(gain_terms(p, u), gain_by_rank, n),
        ],
    ).forall([p, q, v, n, m, w])  # fmt: skip


@lemma
def tree_bound_from_above() -> Proof:
    """A missed token 0 costs KL(p‖q) ≥ C(h) at the water level c of h, for h₀ = p₀ and any h_r ≥ p_r (1 ≤ r ≤ m).

    The certificate of the target itself is h = p. No multiplier exceeds 1, so a larger h_r only lowers the gain.
    """
    p, q, h, n, m, _k, r, c, _w = scheme()
    v = raised_weights(h, c)
    above = z3.And(h[0] == p[0], pointwise(m + 1, lambda j: h[j] >= p[j], start=1))
    hypotheses = z3.And(not_covered(p, q, n, m), above, water_level(h, c, m))
    in_range = z3.And(hypotheses, index_range(r, m))
    ground = z3.And(p[r + 1] >= 0, h[r + 1] >= p[r + 1], c > 0)
    nonnegative = check("nonnegative", z3.Implies(in_range, ground), [is_distribution.defn(p, n)])
    weights_ground = check(
        "weights ground",
        z3.Implies(
            ground,
            z3.And(
                v[r] >= 0, v[r] <= 1, z3.Implies(p[r + 1] > 0, v[r] > 0), c * excess_terms(v)[r] == -deficits(h, c)[r]
            ),
        ),
        [raised_weights.at(h, c, r), excess_terms.at(v, r), deficits.at(h, c, r)],
    )  # fmt: skip
    own_gain = check(
        "own gain",
        z3.Implies(ground, h[r + 1] * log(v[r]) == capped_terms(h, c)[r]),
        [raised_weights.at(h, c, r), capped_terms.at(h, c, r), log_weight()(h[r + 1], c), log_one()],
    )
    lowered = check(
        "lowered",
        z3.Implies(
            z3.And(ground, v[r] <= 1, z3.Implies(h[r + 1] > 0, v[r] > 0)), p[r + 1] * log(v[r]) >= h[r + 1] * log(v[r])
        ),
        [log_tangent(v[r])],
    )
    positive = check("positive", z3.Implies(z3.And(ground, h[r + 1] > 0), v[r] > 0), [raised_weights.at(h, c, r)])
    weights = check(
        "weights",
        z3.Implies(
            in_range,
            z3.And(
                v[r] >= 0, v[r] <= 1, z3.Implies(p[r + 1] > 0, v[r] > 0), c * excess_terms(v)[r] == -deficits(h, c)[r],
                rank_gain(p, v)[r] - capped_terms(h, c)[r] >= 0,
            ),
        ),
        [nonnegative, weights_ground, own_gain, lowered, positive, rank_gain.at(p, v, r)],
    ).forall([r])  # fmt: skip
    head = check(
        "head",
        z3.Implies(
            z3.And(c > 0, c <= p[0]),
            z3.And(p[0] / c >= 1, c * (p[0] / c - 1) == p[0] - c, p[0] * log(p[0] / c) == p[0] * (log(p[0]) - log(c))),
        ),
        [log_weight()(p[0], c)],
    )
    balance = check(
        "balance",
        z3.Implies(hypotheses, (p[0] / c - 1) + total(excess_terms(v), m) <= 0),
        [
            head, weights, negated_deficits.everywhere(h, c),
            total_scaled()(excess_terms(v), negated_deficits(h, c), c, m),
            linear_equality((1, 1))()(negated_deficits(h, c), deficits(h, c), m),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= certificate(h, c, m)),
        [
            weights,
            head,
            balance,
            coverage_bound()(p, q, v, n, m, p[0] / c),
            linear_inequality((1, -1))()(rank_gain(p, v), capped_terms(h, c), m),
        ],
    ).forall([p, q, h, n, m, c])


@lemma
def tree_bound_at_level() -> Proof:
    """A missed token 0 costs KL(p‖q) ≥ C at the water level c."""
    p, q, _v, n, m, _k, _i, c, _w = scheme()
    hypotheses = z3.And(not_covered(p, q, n, m), water_level(p, c, m))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= certificate(p, c, m)),
        [tree_bound_from_above()(p, q, p, n, m, c)],
    ).forall([p, q, n, m, c])


def levelled(p: z3.ArrayRef, k: z3.ArithRef, m: z3.ArithRef) -> z3.ArithRef:
    """p₀ + p_m + … + p₍ₘ₋ₖ₊₁₎: the mass of token 0 and the k least probable of the m runners-up."""
    return p[0] + total(p, m + 1) - total(p, m - k + 1)


def minimum(p: z3.ArrayRef, c: z3.ArithRef, k: z3.ArithRef, m: z3.ArithRef) -> z3.BoolRef:
    """(k+1)c = p₀ + p_m + … + p₍ₘ₋ₖ₊₁₎, and no other pool {0} ∪ {s, …, m}, 1 ≤ s ≤ m, has a smaller mean."""
    s = z3.Int("s")  # the first pooled rank rather than the size: solvers then instantiate at total(p, s)
    mean_above = (z3.ToReal(m - s) + 2) * c <= p[0] + total(p, m + 1) - total(p, s)
    smaller = z3.ForAll([s], z3.Implies(z3.And(s >= 1, s <= m), mean_above))
    return z3.And(k >= 1, k <= m, (z3.ToReal(k) + 1) * c == levelled(p, k, m), smaller)


def falling(p: z3.ArrayRef, m: z3.ArithRef) -> z3.BoolRef:
    """p₀ > 0 and p₀ ≥ p₁ ≥ … ≥ p_m ≥ 0; the sum may be anything."""
    return z3.And(m >= 1, sorted_down(p, m + 1), p[0] > 0, pointwise(m + 1, lambda i: p[i] >= 0))


@lemma
def level_of_least_mean() -> Proof:
    """c = min over 1 ≤ k ≤ m of (p₀ + p_m + … + p₍ₘ₋ₖ₊₁₎)/(k + 1) is the water level of any falling p₀, …, p_m."""
    p, _q, _v, _n, m, k, r, c, _w = scheme()
    n = m + 1
    hypotheses = z3.And(falling(p, m), minimum(p, c, k, m))
    width = z3.ToReal(k)
    instances = check(
        "instances",
        z3.Implies(
            minimum(p, c, k, m),
            z3.And(
                2 * c <= levelled(p, z3.IntVal(1), m), z3.Implies(k > 1, width * c <= levelled(p, k - 1, m)),
                z3.Implies(k < m, (width + 2) * c <= levelled(p, k + 1, m)),
            ),
        ),
    )  # fmt: skip
    raised = check(
        "raised",
        z3.Implies(hypotheses, z3.And(levelled(p, k, m) > 0, levelled(p, z3.IntVal(1), m) <= 2 * p[0])),
        [sorted_down.defn(p, n), total.defn(p, m + 1), prefix_mass()(p, m - k + 1, m + 1)],
    )
    positive_ground = check("positive ground", z3.Implies(z3.And(width >= 1, (width + 1) * c > 0), c > 0))
    positive = check(
        "positive", z3.Implies(hypotheses, z3.And(c > 0, c <= p[0])), [instances, raised, positive_ground]
    )  # fmt: skip
    steps = check(
        "steps",
        z3.Implies(
            z3.And(k >= 1, k <= m),
            z3.And(
                levelled(p, z3.IntVal(1), m) == p[0] + p[m], levelled(p, k, m) == levelled(p, k - 1, m) + p[m - k + 1],
                z3.Implies(k < m, levelled(p, k + 1, m) == levelled(p, k, m) + p[m - k]),
            ),
        ),
        [total.defn(p, m - k + 1), total.defn(p, m - k + 2), total.defn(p, m + 1)],
    )  # fmt: skip
    neighbours = check(
        "neighbours",
        z3.Implies(hypotheses, z3.And(p[m - k + 1] <= c, z3.Implies(k < m, p[m - k] >= c))),
        [positive, instances, steps],
    )
    closure = check(
        "closure",
        z3.Implies(
            z3.And(hypotheses, index_range(r, m)), deficits(p, c)[r] == z3.If(r < m - k, ZERO, shortfall(p, c)[r])
        ),
        [neighbours, deficits.at(p, c, r), shortfall.at(p, c, r), sorted_down.defn(p, n)],
    ).forall([r])
    everywhere = [competitors.everywhere(p), constant.everywhere(c), shortfall.everywhere(p, c)]

    def total_shortfall(step: str, stop: z3.ArithRef) -> Proof:
        return check(
            step,
            z3.Implies(stop >= 0, total(shortfall(p, c), stop) == z3.ToReal(stop) * c - (total(p, stop + 1) - p[0])),
            [
                *everywhere, total_of_constant()(constant(c), c, stop), total_shifted()(competitors(p), p, stop),
                linear_equality((1, -1, -1))()(constant(c), competitors(p), shortfall(p, c), stop),
            ],
        )  # fmt: skip

    return check(
        "claim",
        z3.Implies(hypotheses, water_level(p, c, m)),
        [
            positive, closure, total_shortfall("all ranks", m), total_shortfall("high ranks", m - k),
            total_of_suffix()(deficits(p, c), shortfall(p, c), m - k, m),
        ],
    ).forall([p, m, k, c])  # fmt: skip


@lemma
def level_of_minimum() -> Proof:
    """c = min over 1 ≤ k ≤ m of (p₀ + p_m + … + p₍ₘ₋ₖ₊₁₎)/(k + 1) is the water level of a sorted distribution."""
    p, _q, _v, n, m, k, _i, c, _w = scheme()
    hypotheses = z3.And(n >= 1, m >= 1, m < n, is_distribution(p, n), sorted_down(p, n), minimum(p, c, k, m))
    fell = check(
        "falling",
        z3.Implies(hypotheses, falling(p, m)),
        [is_distribution.defn(p, n), sorted_down.defn(p, n), sorted_down.defn(p, m + 1), greedy_token_has_mass()(p, n)],
    )
    return check(
        "claim", z3.Implies(hypotheses, water_level(p, c, m)), [fell, level_of_least_mean()(p, m, k, c)]
    ).forall([p, n, m, k, c])


@lemma
def tree_exact_bound() -> Proof:
    """A missed token 0 costs KL(p‖q) ≥ C with c* = min over k: the tree certificate is sound for every n and m."""
    p, q, _v, n, m, k, _i, c, _w = scheme()
    hypotheses = z3.And(not_covered(p, q, n, m), minimum(p, c, k, m))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= certificate(p, c, m)),
        [level_of_minimum()(p, n, m, k, c), tree_bound_at_level()(p, q, n, m, c)],
    ).forall([p, q, n, m, k, c])


@lemma
def head_and_ranks_total() -> Proof:
    """Σ_{i<n} head_and_ranks(v, w, m)[i] = w + v₀ + … + v₍ₘ₋₁₎ for m < n."""
    _p1, _q1, v, n, m, _k, _i1, _c1, w = scheme()
    e = head_and_ranks(v, w, m)
    shifted = shifted_head_and_ranks(v, w, m)
    return check(
        "claim",
        z3.Implies(z3.And(m >= 0, m < n), total(e, n) == w + total(v, m)),
        [
            head_and_ranks.everywhere(v, w, m), shifted_head_and_ranks.everywhere(v, w, m), total_of_tail()(e, m + 1, n),
            total_shifted()(shifted, e, m), total_congruence()(shifted, v, m), head_and_ranks.at(v, w, m, z3.IntVal(0)),
        ],
    ).forall([v, n, m, w])  # fmt: skip


@lemma
def tree_attained() -> Proof:
    """The witness is a drafter distribution whose top m may miss token 0, and KL(p‖witness) = C."""
    p, _q, _v, n, m, _k, i, c, _w = scheme()
    w = witness(p, c, m)
    J = challengers(w)
    moved_mass = head_and_ranks(deficits(p, c), c - p[0], m)
    cost = head_and_ranks(capped_terms(p, c), p[0] * (log(p[0]) - log(c)), m)
    hypotheses = z3.And(n >= 1, m >= 1, m < n, is_distribution(p, n), sorted_down(p, n), water_level(p, c, m))
    in_range = z3.And(hypotheses, index_range(i, n))
    feasible = check(
        "feasible",
        z3.Implies(
            in_range, z3.And(w[i] >= 0, z3.Implies(p[i] > 0, w[i] > 0), z3.Implies(index_range(i, m + 1, 1), J[i]))
        ),
        [is_distribution.defn(p, n), witness.at(p, c, m, i), witness.at(p, c, m, z3.IntVal(0)), challengers.at(w, i)],
    ).forall([i])
    moved = check(
        "moved",
        z3.Implies(in_range, w[i] - p[i] - moved_mass[i] == 0),
        [witness.at(p, c, m, i), head_and_ranks.at(deficits(p, c), c - p[0], m, i), deficits.at(p, c, i - 1)],
    ).forall([i])
    terms = check(
        "terms",
        z3.Implies(in_range, kl_terms(p, w)[i] - cost[i] == 0),
        [
            witness.at(p, c, m, i), kl_terms.at(p, w, i), capped_terms.at(p, c, i - 1),
            head_and_ranks.at(capped_terms(p, c), p[0] * (log(p[0]) - log(c)), m, i),
        ],
    ).forall([i])  # fmt: skip
    mass = check(
        "mass",
        z3.Implies(hypotheses, total(w, n) == 1),
        [
            moved, is_distribution.defn(p, n), head_and_ranks_total()(deficits(p, c), n, m, c - p[0]),
            linear_equality((1, -1, -1))()(w, p, moved_mass, n),
        ],
    )  # fmt: skip
    price = check(
        "price",
        z3.Implies(hypotheses, kl(p, w, n) == certificate(p, c, m)),
        [
            terms, head_and_ranks_total()(capped_terms(p, c), n, m, p[0] * (log(p[0]) - log(c))),
            linear_equality((1, -1))()(kl_terms(p, w), cost, n),
        ],
    )  # fmt: skip
    missed = check("missed", z3.Implies(hypotheses, count(J, n) >= m), [feasible, count_of_initial_run()(J, m, n)])
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(not_covered(p, w, n, m), kl(p, w, n) == certificate(p, c, m))),
        [feasible, mass, price, missed, is_distribution.defn(w, n), is_distribution.defn(p, n)],
    ).forall([p, n, m, c])


def ceiling(m: z3.ArithRef) -> z3.ArithRef:
    """log(m + 1)."""
    return log(z3.ToReal(m) + 1)


@lemma
def tree_ceiling() -> Proof:
    """C ≤ log(m + 1): the level c is at least p₀/(m + 1)."""
    p, _q, _v, n, m, k, r, c, _w = scheme()
    width = z3.ToReal(m) + 1
    hypotheses = z3.And(n >= 1, m >= 1, m < n, is_distribution(p, n), sorted_down(p, n), minimum(p, c, k, m))
    level = check(
        "level",
        z3.Implies(hypotheses, z3.And(width * c >= p[0], c > 0, p[0] > 0, p[0] <= 1)),
        [
            level_of_minimum()(p, n, m, k, c), is_distribution.defn(p, n), greedy_token_has_mass()(p, n),
            prefix_mass()(p, m - k + 1, m + 1), prefix_mass()(p, z3.IntVal(1), n), total.defn(p, z3.IntVal(1)),
            total.defn(p, z3.IntVal(0)),
        ],
    )  # fmt: skip
    head = check(
        "head",
        z3.Implies(
            z3.And(width * c >= p[0], c > 0, p[0] > 0, p[0] <= 1, m >= 1), p[0] * (log(p[0]) - log(c)) <= log(width)
        ),
        [log_monotone()(p[0], width * c), log_ratio()(width * c, width, c), log_monotone()(ONE, width), log_one()],
    )
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(r, m)), -capped_terms(p, c)[r] >= 0),
        [level, capped_terms.at(p, c, r), log_monotone()(p[r + 1], c), is_distribution.defn(p, n)],
    ).forall([r])
    return check(
        "claim",
        z3.Implies(hypotheses, certificate(p, c, m) <= ceiling(m)),
        [level, head, term, linear_inequality((-1,))()(capped_terms(p, c), m)],
    ).forall([p, n, m, k, c])
