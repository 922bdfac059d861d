"""Noise in the drafter's logits, for tree coverage: the bound with a slack κ, its level, and that it is attained.

Token 0 may be missed when m other tokens have q_y ≥ κ·q₀. The bound is stated for any weights a that dominate the target w,
w_i·a₀ ≤ a_r·w₀ for r ≤ i, with the raised competitors held at d = κc instead of c: `noise_tree_target` needs it so.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, ONE, REAL, SEQUENCE, ZERO, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import finite, is_distribution
from symcert.kernel.gibbs import gain_terms, kl, kl_terms, positive_where_needed, weighted_excess_terms
from symcert.kernel.logs import gibbs_term, log_one, log_weight
from symcert.kernel.noise_single import master_lemma_with_slack, slack
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import (
    constant,
    count,
    count_bounds,
    count_of_initial_run,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    pointwise,
    prefix,
    prefix_mass,
    total,
    total_by_rank,
    total_of_constant,
    total_of_multiple,
    total_of_prefix,
    total_of_suffix,
    total_shifted,
)
from symcert.kernel.tree import (
    capped_terms,
    competitors,
    deficits,
    head_and_ranks,
    head_and_ranks_total,
    negated_deficits,
    raised_weights,
    shortfall,
)

_p, _q, _v = (z3.Const(name, SEQUENCE) for name in "pqv")
_c, _d, _g, _k = z3.Reals("c d g kappa")
_i, _m = z3.Ints("i m")

near_challengers = SequenceDefinition("noise_challengers", [_q, _k], _i, _q[_i] >= _k * _q[0])
"""Tokens that noise may lift to token 0's height under the drafter."""

near_by_rank = SequenceDefinition(
    "noise_by_rank", [_q, _k, _v, _g], _i,
    z3.If(_i == 0, _g, z3.If(near_challengers(_q, _k)[_i], _v[count(near_challengers(_q, _k), _i)], ZERO)),
)  # fmt: skip
near_weights = SequenceDefinition(
    "noise_coverage_weights", [_q, _k, _v, _g, _m], _i,
    z3.If(
        _i == 0, _g,
        z3.If(
            z3.And(near_challengers(_q, _k)[_i], count(near_challengers(_q, _k), _i) < _m),
            _v[count(near_challengers(_q, _k), _i)], ONE,
        ),
    ),
)  # fmt: skip
"""u₀ = g, and the challenger of rank r gets v_r."""

noise_tree_witness = SequenceDefinition(
    "noise_tree_witness", [_p, _c, _d, _m], _i,
    z3.If(_i == 0, _c, z3.If(z3.And(_i >= 1, _i <= _m, _p[_i] < _d), _d, _p[_i])),
)  # fmt: skip
"""Token 0 lowered to c, the competitors below d = κc raised to d."""


def near_missed(w: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef, kappa: z3.ArithRef) -> z3.BoolRef:
    """Token 0 is not surely among the drafter's noisy top m: at least m others have q_y ≥ κ·q₀."""
    return z3.And(
        n >= 1, is_distribution(w, n), is_distribution(q, n), finite(w, q, n), slack(kappa), m >= 1, m < n,
        count(near_challengers(q, kappa), n) >= m,
    )  # fmt: skip


def tree_value(a: z3.ArrayRef, c: z3.ArithRef, d: z3.ArithRef, m: z3.ArithRef) -> z3.ArithRef:
    """T = a₀ log(a₀/c) − Σ_{r=1..m} a_r max(0, log(d/a_r))."""
    return a[0] * (log(a[0]) - log(c)) + total(capped_terms(a, d), m)


def near_level(a: z3.ArrayRef, c: z3.ArithRef, d: z3.ArithRef, m: z3.ArithRef, kappa: z3.ArithRef) -> z3.BoolRef:
    """Lowering token 0 to c frees exactly what raises the competitors to d = κc."""
    return z3.And(
        slack(kappa), c > 0, c <= a[0], d == kappa * c, a[0] - c == total(deficits(a, d), m),
        pointwise(m, lambda r: a[r + 1] >= 0),
    )  # fmt: skip


def scheme() -> tuple[z3.ExprRef, ...]:
    a, w, q = sequences("a w q")
    n, m, i, r = integers("n m i r")
    c, d, kappa, g = reals("c d kappa g")
    return a, w, q, n, m, i, r, c, d, kappa, g


@lemma
def near_ranked_total() -> Proof:
    """Σ over the challengers of v at their rank, cut after m of them, is g + v₀ + … + v₍ₘ₋₁₎ when there are ≥ m."""
    v, _w1, q, n, m, _i1, _r1, _c1, _d1, kappa, g = scheme()
    cut, J = prefix(v, m), near_challengers(q, kappa)
    members = count(J, n)
    return check(
        "claim",
        z3.Implies(z3.And(n >= 1, m >= 0, members >= m), total(near_by_rank(q, kappa, cut, g), n) == g + total(v, m)),
        [
            near_by_rank.everywhere(q, kappa, cut, g), near_by_rank.at(q, kappa, cut, g, z3.IntVal(0)), prefix.everywhere(v, m),
            total_by_rank()(near_by_rank(q, kappa, cut, g), cut, J, n), total_of_prefix()(cut, v, m, members),
        ],
    ).forall([v, q, n, m, kappa, g])  # fmt: skip


@lemma
def near_exchange() -> Proof:
    """The slack condition at a challenger: c·Q(v − 1) ≤ X·e where d·v = e + d, e ≤ 0, d = κc and Q ≥ κX."""
    c, d, kappa, Q, X, v, e = reals("c d kappa Q X v e")
    product = check("product", z3.Implies(z3.And(e <= 0, kappa * X <= Q), e * Q <= e * (kappa * X)))
    left = check("left", z3.Implies(z3.And(d == kappa * c, d * v - d == e), kappa * (c * (Q * (v - 1))) == e * Q))
    divided = check(
        "divided",
        z3.Implies(z3.And(slack(kappa), kappa * (c * (Q * (v - 1))) <= e * (kappa * X)), c * (Q * (v - 1)) <= X * e),
    )
    return check(
        "claim",
        z3.Implies(
            z3.And(e <= 0, kappa * X <= Q, d == kappa * c, d * v - d == e, slack(kappa)), c * (Q * (v - 1)) <= X * e
        ),
        [product, left, divided],
    ).forall([c, d, kappa, Q, X, v, e])


@lemma
def raised_competitor() -> Proof:
    """v_r = min(1, a/d) at a competitor a: 0 ≤ v ≤ 1, d·v − d = −max(0, d − a), and a·log v is its capped term."""
    a, _w, _q, _n, _m, _i, r, _c, d, _kappa, _g = scheme()
    v = raised_weights(a, d)
    known = z3.And(a[r + 1] >= 0, d > 0)
    at = [raised_weights.at(a, d, r), deficits.at(a, d, r)]
    sizes = check(
        "sizes",
        z3.Implies(
            known, z3.And(v[r] >= 0, v[r] <= 1, z3.Implies(a[r + 1] > 0, v[r] > 0), d * v[r] - d == -deficits(a, d)[r])
        ),
        at,
    )
    terms = check(
        "terms",
        z3.Implies(known, a[r + 1] * log(v[r]) == capped_terms(a, d)[r]),
        [at[0], capped_terms.at(a, d, r), log_weight()(a[r + 1], d), log_one()],
    )
    return check(
        "claim",
        z3.Implies(
            known,
            z3.And(
                v[r] >= 0, v[r] <= 1, z3.Implies(a[r + 1] > 0, v[r] > 0), d * v[r] - d == -deficits(a, d)[r],
                deficits(a, d)[r] >= 0, a[r + 1] * log(v[r]) == capped_terms(a, d)[r],
            ),
        ),
        [sizes, terms, at[1]],
    ).forall([a, r, d])  # fmt: skip


def dominated(w: z3.ArrayRef, a: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef) -> z3.BoolRef:
    """w_i·a₀ ≤ a_r·w₀ for 1 ≤ r ≤ m and r ≤ i < n: token i is at most as probable, against token 0, as a says of rank r."""
    i, r = z3.Ints("i r")
    return z3.ForAll([i, r], z3.Implies(z3.And(r >= 0, r < m, i >= r + 1, i < n), w[i] * a[0] <= a[r + 1] * w[0]))


@lemma
def near_coverage_bound() -> Proof:
    """A missed token 0 costs a₀·KL(w‖q) ≥ w₀·T(a), for any weights a that dominate w, levelled at c and d = κc."""
    a, w, q, n, m, i, _r, c, d, kappa, _g = scheme()
    J, v = near_challengers(q, kappa), raised_weights(a, d)
    head = a[0] / c
    u = near_weights(q, kappa, v, head, m)
    e = near_by_rank(q, kappa, prefix(negated_deficits(a, d), m), a[0] - c)
    head_gain = w[0] * (a[0] * (log(a[0]) - log(c)))
    scaled_capped = multiple_of(w[0], capped_terms(a, d))
    gained = near_by_rank(q, kappa, prefix(scaled_capped, m), head_gain)
    scaled_gain = multiple_of(a[0], gain_terms(w, u))
    hypotheses = z3.And(near_missed(w, q, n, m, kappa), near_level(a, c, d, m, kappa), dominated(w, a, n, m))
    in_range = z3.And(hypotheses, index_range(i, n))
    rank = count(J, i)
    challenger = z3.And(J[i], rank < m)
    other = z3.And(i != 0, z3.Not(challenger))
    positive = check("positive", z3.Implies(z3.And(slack(kappa), c > 0, d == kappa * c), d > 0))
    sizes = check(
        "sizes",
        z3.Implies(hypotheses, z3.And(a[0] > 0, c > 0, d > 0, c <= a[0], w[0] >= 0)),
        [positive, is_distribution.defn(w, n)],
    )
    ranks = check(
        "ranks",
        z3.Implies(
            z3.And(in_range, i >= 1, challenger),
            z3.And(rank >= 0, a[rank + 1] >= 0, w[i] * a[0] <= a[rank + 1] * w[0], q[i] >= kappa * q[0]),
        ),
        [count_bounds()(J, i), near_challengers.at(q, kappa, i)],
    )
    signs = check(
        "signs",
        z3.Implies(in_range, z3.And(w[i] >= 0, q[i] >= 0, z3.Implies(w[i] > 0, q[i] > 0))),
        [is_distribution.defn(w, n), is_distribution.defn(q, n)],
    )
    weights_at = near_weights.at(q, kappa, v, head, m, i)
    over = check("over", z3.Implies(z3.And(a[0] > 0, c > 0, c <= a[0]), z3.And(c * head == a[0], head > 0)))
    raised = raised_competitor()(a, rank, d)
    kinds = check(
        "kinds",
        z3.And(
            z3.Implies(i == 0, u[i] == head),
            z3.Implies(z3.And(i != 0, challenger), u[i] == v[rank]),
            z3.Implies(other, u[i] == 1),
        ),
        [weights_at],
    )
    e_kinds = check(
        "excess kinds",
        z3.Implies(count(J, i) >= 0, z3.And(
            z3.Implies(i == 0, e[i] == a[0] - c), z3.Implies(z3.And(i != 0, challenger), e[i] == -deficits(a, d)[rank]),
            z3.Implies(other, e[i] == 0),
        )),
        [
            near_by_rank.at(q, kappa, prefix(negated_deficits(a, d), m), a[0] - c, i), prefix.at(negated_deficits(a, d), m, rank),
            negated_deficits.at(a, d, rank),
        ],
    )  # fmt: skip
    counted = count_bounds()(J, i)
    # A challenger has w_i > 0 only where a_{r+1} does.
    x, y, z = reals("x y z")
    vanishes = check("vanishes", z3.Implies(z3.And(x > 0, y > 0, x * y <= z * w[0], w[0] >= 0), z > 0)).forall(
        [x, y, z]
    )
    feasible = check(
        "feasible",
        z3.Implies(in_range, z3.And(q[i] >= 0, u[i] >= 0, z3.Implies(w[i] > 0, z3.And(q[i] > 0, u[i] > 0)))),
        [kinds, ranks, sizes, signs, over, raised, vanishes(w[i], a[0], a[rank + 1])],
    ).forall([i])
    positivity = check("positivity", z3.Implies(hypotheses, positive_where_needed(w, q, u, n)), [feasible])
    claim = c * (q[i] * (u[i] - 1)) <= q[0] * e[i]
    at_head = check(
        "exchange at the head", z3.Implies(z3.And(i == 0, u[i] == head, e[i] == a[0] - c, c * head == a[0]), claim)
    )
    at_challenger = check(
        "exchange at a challenger",
        z3.Implies(z3.And(in_range, i != 0, challenger), claim),
        [
            kinds, e_kinds, ranks, sizes, raised, counted,
            near_exchange()(c, d, kappa, q[i], q[0], v[rank], -deficits(a, d)[rank]),
        ],
    )  # fmt: skip
    exchange = check(
        "exchange",
        z3.Implies(in_range, multiple_of(c, weighted_excess_terms(q, u))[i] <= multiple_of(q[0], e)[i]),
        [
            at_head, at_challenger, kinds, e_kinds, sizes, over, counted, multiple_of.at(c, weighted_excess_terms(q, u), i),
            multiple_of.at(q[0], e, i), weighted_excess_terms.at(q, u, i),
        ],
    ).forall([i])  # fmt: skip
    balance = check(
        "balance",
        z3.Implies(hypotheses, total(e, n) <= 0),
        [
            near_ranked_total()(negated_deficits(a, d), q, n, m, kappa, a[0] - c), negated_deficits.everywhere(a, d),
            linear_inequality((-1, -1))()(negated_deficits(a, d), deficits(a, d), m),
        ],
    )  # fmt: skip
    g_kinds = check(
        "gain kinds",
        z3.Implies(count(J, i) >= 0, z3.And(
            z3.Implies(i == 0, gained[i] == head_gain), z3.Implies(z3.And(i != 0, challenger), gained[i] == w[0] * capped_terms(a, d)[rank]),
            z3.Implies(other, gained[i] == 0),
        )),
        [
            near_by_rank.at(q, kappa, prefix(scaled_capped, m), head_gain, i), prefix.at(scaled_capped, m, rank),
            multiple_of.at(w[0], capped_terms(a, d), rank),
        ],
    )  # fmt: skip
    gain_at_head = check(
        "gain at the head",
        z3.Implies(z3.And(a[0] > 0, c > 0, u[0] == head), a[0] * (w[0] * log(u[0])) == head_gain),
        [log_weight()(a[0], c)],
    )
    low = kd.FreshVar("low", REAL)
    lowered = check(
        "lowered", z3.Implies(z3.And(x * y <= z * w[0], low <= 0), y * (x * low) >= w[0] * (z * low))
    ).forall([x, y, z, low])
    falls = check("falls", z3.Implies(z3.And(v[rank] > 0, v[rank] <= 1), log(v[rank]) <= 0), [log_tangent(v[rank])])
    no_mass = check("no mass", z3.Implies(z3.And(x * y <= z * w[0], y > 0, x >= 0, z == 0), x == 0)).forall([x, y, z])
    gain_at_challenger = check(
        "gain at a challenger",
        z3.Implies(z3.And(in_range, i != 0, challenger), a[0] * (w[i] * log(v[rank])) >= w[0] * capped_terms(a, d)[rank]),
        [
            ranks, sizes, signs, raised, falls, lowered(w[i], a[0], a[rank + 1], log(v[rank])),
            no_mass(w[i], a[0], a[rank + 1]),
        ],
    )  # fmt: skip
    gains = check(
        "gains",
        z3.Implies(in_range, scaled_gain[i] - gained[i] >= 0),
        [
            kinds, g_kinds, counted, sizes, gain_at_head, gain_at_challenger, multiple_of.at(a[0], gain_terms(w, u), i),
            gain_terms.at(w, u, i), log_one(),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(hypotheses, a[0] * total(gain_terms(w, u), n) >= head_gain + w[0] * total(capped_terms(a, d), m)),
        [
            gains, near_ranked_total()(scaled_capped, q, n, m, kappa, head_gain),
            total_of_multiple()(a[0], gain_terms(w, u), n), total_of_multiple()(w[0], capped_terms(a, d), m),
            linear_inequality((1, -1))()(scaled_gain, gained, n),
        ],
    )  # fmt: skip
    divergence = check(
        "divergence",
        z3.Implies(hypotheses, kl(w, q, n) >= total(gain_terms(w, u), n)),
        [exchange, balance, positivity, sizes, master_lemma_with_slack()(w, q, u, e, n, z3.IntVal(0), c)],
    )
    scaled = check("scaled", z3.Implies(z3.And(a[0] > 0, x >= y), a[0] * x >= a[0] * y)).forall([x, y])
    return check(
        "claim",
        z3.Implies(hypotheses, a[0] * kl(w, q, n) >= w[0] * tree_value(a, c, d, m)),
        [summed, divergence, sizes, scaled(kl(w, q, n), total(gain_terms(w, u), n))],
    ).forall([a, w, q, n, m, c, d, kappa])


@lemma
def tree_value_is_nonnegative() -> Proof:
    """T ≥ 0: the tangent lines of its terms, whose constants cancel at the level."""
    a, _w, _q, _n, m, _i, r, c, d, kappa, _g = scheme()
    level = z3.And(m >= 1, near_level(a, c, d, m, kappa))
    positive = check("positive", z3.Implies(z3.And(slack(kappa), c > 0, d == kappa * c), d > 0))
    term = check(
        "term",
        z3.Implies(z3.And(level, index_range(r, m)), capped_terms(a, d)[r] + deficits(a, d)[r] >= 0),
        [positive, capped_terms.at(a, d, r), deficits.at(a, d, r), gibbs_term()(a[r + 1], d)],
    ).forall([r])
    return check(
        "claim",
        z3.Implies(level, tree_value(a, c, d, m) >= 0),
        [term, gibbs_term()(a[0], c), linear_inequality((1, 1))()(capped_terms(a, d), deficits(a, d), m)],
    ).forall([a, m, c, d, kappa])


def raised_mass(a: z3.ArrayRef, start: z3.ArithRef, m: z3.ArithRef) -> z3.ArithRef:
    """a₀ + a_start + … + a_m."""
    return a[0] + total(a, m + 1) - total(a, start)


def near_minimum(a: z3.ArrayRef, c: z3.ArithRef, d: z3.ArithRef, k: z3.ArithRef, m: z3.ArithRef) -> z3.BoolRef:
    """c + k·d = a₀ + a_m + … + a₍ₘ₋ₖ₊₁₎, and no other pool {0} ∪ {start, …, m}, 1 ≤ start ≤ m, gives a smaller level."""
    start = z3.Int("s")
    above = z3.ToReal(m - start + 1) * d + c <= raised_mass(a, start, m)
    smaller = z3.ForAll([start], z3.Implies(z3.And(start >= 1, start <= m), above))
    return z3.And(k >= 1, k <= m, z3.ToReal(k) * d + c == raised_mass(a, m - k + 1, m), smaller)


def falling_ranks(a: z3.ArrayRef, m: z3.ArithRef, kappa: z3.ArithRef) -> z3.BoolRef:
    """a₀ > 0, a₁ ≥ … ≥ a_m ≥ 0, and a_m ≤ κ·a₀: otherwise m challengers are there without moving anything."""
    i, j = z3.Ints("i j")
    falls = z3.ForAll([i, j], z3.Implies(z3.And(i >= 1, i <= j, j <= m), a[i] >= a[j]))
    return z3.And(
        m >= 1, slack(kappa), a[0] > 0, falls, pointwise(m, lambda r: a[r + 1] >= 0), a[m] >= 0, a[m] <= kappa * a[0]
    )


@lemma
def near_first_level() -> Proof:
    """What c(1 + κ) ≤ a₀ + a_m with a_m ≤ κa₀ says of c, and its equality of a_m."""
    c, d, kappa, top, last = reals("c d kappa top last")
    known = z3.And(slack(kappa), top > 0, last >= 0, last <= kappa * top, d == kappa * c, d + c <= top + last)
    over = check("over", z3.Implies(z3.And(slack(kappa), c > top), (c - top) * (1 + kappa) > 0))
    below = check("below", z3.Implies(known, c <= top), [over])
    scaled = check("scaled", z3.Implies(z3.And(known, d + c == top + last), kappa * (d + c) >= last * (1 + kappa)))
    product = check("product", z3.Implies(z3.And(slack(kappa), last > d), (last - d) * (1 + kappa) > 0))
    competitor = check("competitor", z3.Implies(z3.And(known, d + c == top + last), last <= d), [scaled, product])
    return check(
        "claim", z3.Implies(known, z3.And(c <= top, z3.Implies(d + c == top + last, last <= d))), [below, competitor]
    ).forall([c, d, kappa, top, last])


@lemma
def near_level_of_minimum() -> Proof:
    """c = min over 1 ≤ k ≤ m of (a₀ + a_m + … + a₍ₘ₋ₖ₊₁₎)/(1 + kκ) levels token 0 at c and the raised competitors at κc."""
    a, _w, _q, _n, m, _i, r, c, d, kappa, _g = scheme()
    k = kd.FreshVar("k", INT)
    known = z3.And(falling_ranks(a, m, kappa), d == kappa * c, near_minimum(a, c, d, k, m))
    width = z3.ToReal(k)
    instances = check(
        "instances",
        z3.Implies(
            near_minimum(a, c, d, k, m),
            z3.And(
                d + c <= raised_mass(a, m, m), z3.Implies(k > 1, (width - 1) * d + c <= raised_mass(a, m - k + 2, m)),
                z3.Implies(k < m, (width + 1) * d + c <= raised_mass(a, m - k, m)),
            ),
        ),
    )  # fmt: skip
    steps = check(
        "steps",
        z3.Implies(
            z3.And(k >= 1, k <= m),
            z3.And(
                raised_mass(a, m, m) == a[0] + a[m], raised_mass(a, m - k + 1, m) == raised_mass(a, m - k + 2, m) + a[m - k + 1],
                z3.Implies(k < m, raised_mass(a, m - k, m) == raised_mass(a, m - k + 1, m) + a[m - k]),
            ),
        ),
        [total.defn(a, m - k + 1), total.defn(a, m - k + 2), total.defn(a, m + 1)],
    )  # fmt: skip
    everywhere = [competitors.everywhere(a), constant.everywhere(d), shortfall.everywhere(a, d)]
    i = kd.FreshVar("i", INT)
    kept = check(
        "kept",
        z3.Implies(z3.And(falling_ranks(a, m, kappa), k >= 1, k <= m), total(a, m + 1) - total(a, m - k + 1) >= 0),
        [
            prefix_mass()(a, m - k + 1, m + 1),
            check("nonnegative", z3.Implies(z3.And(falling_ranks(a, m, kappa), index_range(i, m + 1)), a[i] >= 0)).forall([i]),
        ],
    )  # fmt: skip
    sign = check(
        "sign", z3.Implies(z3.And(slack(kappa), c <= 0, width >= 1), z3.And(kappa * c <= 0, width * (kappa * c) <= 0))
    )
    positive = check("positive", z3.Implies(known, c > 0), [kept, sign])
    first = near_first_level()(c, d, kappa, a[0], a[m])
    neighbours = check(
        "neighbours",
        z3.Implies(known, z3.And(c <= a[0], a[m - k + 1] <= d, z3.Implies(k < m, a[m - k] >= d))),
        [instances, steps, first],
    )
    closure = check(
        "closure",
        z3.Implies(z3.And(known, index_range(r, m)), deficits(a, d)[r] == z3.If(r < m - k, ZERO, shortfall(a, d)[r])),
        [neighbours, deficits.at(a, d, r), shortfall.at(a, d, r)],
    ).forall([r])

    def total_shortfall(step: str, stop: z3.ArithRef) -> Proof:
        return check(
            step,
            z3.Implies(stop >= 0, total(shortfall(a, d), stop) == z3.ToReal(stop) * d - (total(a, stop + 1) - a[0])),
            [
                *everywhere, total_of_constant()(constant(d), d, stop), total_shifted()(competitors(a), a, stop),
                linear_equality((1, -1, -1))()(constant(d), competitors(a), shortfall(a, d), stop),
            ],
        )  # fmt: skip

    widths = check("widths", z3.ToReal(m) * d - z3.ToReal(m - k) * d == width * d)
    freed = check(
        "freed",
        z3.Implies(known, a[0] - c == total(deficits(a, d), m)),
        [
            closure, total_shortfall("all ranks", m), total_shortfall("high ranks", m - k), widths,
            total_of_suffix()(deficits(a, d), shortfall(a, d), m - k, m),
        ],
    )  # fmt: skip
    return check("claim", z3.Implies(known, near_level(a, c, d, m, kappa)), [positive, neighbours, freed]).forall(
        [a, m, k, c, d, kappa]
    )


@lemma
def near_attained() -> Proof:
    """The levelled drafter may miss token 0 by noise alone, and its KL is T: the tree certificate with κ is exact."""
    p, _w, _q, n, m, i, _r, c, d, kappa, _g = scheme()
    w = noise_tree_witness(p, c, d, m)
    J = near_challengers(w, kappa)
    moved_mass = head_and_ranks(deficits(p, d), c - p[0], m)
    cost = head_and_ranks(capped_terms(p, d), p[0] * (log(p[0]) - log(c)), m)
    hypotheses = z3.And(m >= 1, m < n, is_distribution(p, n), near_level(p, c, d, m, kappa))
    in_range = z3.And(hypotheses, index_range(i, n))
    positive = check("positive", z3.Implies(z3.And(slack(kappa), c > 0, d == kappa * c), d > 0))
    at_i = noise_tree_witness.at(p, c, d, m, i)
    feasible = check(
        "feasible",
        z3.Implies(
            in_range, z3.And(w[i] >= 0, z3.Implies(p[i] > 0, w[i] > 0), z3.Implies(index_range(i, m + 1, 1), J[i]))
        ),
        [is_distribution.defn(p, n), positive, at_i, noise_tree_witness.at(p, c, d, m, z3.IntVal(0)), near_challengers.at(w, kappa, i)],
    ).forall([i])  # fmt: skip
    moved = check(
        "moved",
        z3.Implies(in_range, w[i] - p[i] - moved_mass[i] == 0),
        [at_i, head_and_ranks.at(deficits(p, d), c - p[0], m, i), deficits.at(p, d, i - 1)],
    ).forall([i])
    terms = check(
        "terms",
        z3.Implies(in_range, kl_terms(p, w)[i] - cost[i] == 0),
        [
            at_i, kl_terms.at(p, w, i), capped_terms.at(p, d, i - 1),
            head_and_ranks.at(capped_terms(p, d), p[0] * (log(p[0]) - log(c)), m, i),
        ],
    ).forall([i])  # fmt: skip
    mass = check(
        "mass",
        z3.Implies(hypotheses, total(w, n) == 1),
        [
            moved, is_distribution.defn(p, n), head_and_ranks_total()(deficits(p, d), n, m, c - p[0]),
            linear_equality((1, -1, -1))()(w, p, moved_mass, n),
        ],
    )  # fmt: skip
    price = check(
        "price",
        z3.Implies(hypotheses, kl(p, w, n) == tree_value(p, c, d, m)),
        [
            terms, head_and_ranks_total()(capped_terms(p, d), n, m, p[0] * (log(p[0]) - log(c))),
            linear_equality((1, -1))()(kl_terms(p, w), cost, n),
        ],
    )  # fmt: skip
    missed = check("missed", z3.Implies(hypotheses, count(J, n) >= m), [feasible, count_of_initial_run()(J, m, n)])
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(near_missed(p, w, n, m, kappa), kl(p, w, n) == tree_value(p, c, d, m))),
        [feasible, mass, price, missed, is_distribution.defn(w, n), is_distribution.defn(p, n)],
    ).forall([p, n, m, c, d, kappa])
