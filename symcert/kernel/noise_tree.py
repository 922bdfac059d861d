"""Noise in the logits of target and drafter, for tree coverage.

The engine's token t = argmax w must be among the drafter's noisy top m. It is missed when m other tokens have q_y ≥ κ·q_t.
List the tokens with t first, that is, exchange tokens 0 and t. Then the r-th challenger has index at least r, and

    w_i·a₀ ≤ a_r·w_t   for r ≤ i,   a₀ = p₀ and a_r = E·p_r for r ≥ 1,

so the certificate is that of the unnormalised weights a, with the raised competitors held at d = κc instead of c.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_grows
from symcert.kernel.axioms import INT, ONE, REAL, SEQUENCE, ZERO, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import finite, greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.gibbs import gain_terms, kl, kl_terms, positive_where_needed, weighted_excess_terms
from symcert.kernel.logs import gibbs_term, log_one, log_ratio, log_weight
from symcert.kernel.noise_box import (
    corner,
    corner_is_noise,
    engine,
    least_share,
    own_ratio_under_noise,
    probabilities,
    ratio_under_noise,
    spread,
)
from symcert.kernel.noise_single import master_lemma_with_slack, slack
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import (
    constant,
    count,
    count_bounds,
    count_congruence,
    count_of_initial_run,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    only_at,
    pointwise,
    prefix,
    prefix_mass,
    total,
    total_by_rank,
    total_congruence,
    total_of_constant,
    total_of_multiple,
    total_of_only_at,
    total_of_prefix,
    total_of_suffix,
    total_scaled,
    total_shifted,
)  # fmt: skip
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

_a, _p, _q, _v, _w = (z3.Const(name, SEQUENCE) for name in "apqvw")
_c, _d, _g, _k, _E = z3.Reals("c d g kappa E")
_i, _m, _r, _t = z3.Ints("i m r t")

near_challengers = SequenceDefinition("noise_challengers", [_q, _k], _i, _q[_i] >= _k * _q[0])
"""Tokens that noise may lift to token 0's height under the drafter."""

listed_first = SequenceDefinition(
    "noise_listed_first", [_a, _t], _i, z3.If(_i == 0, _a[_t], z3.If(_i == _t, _a[0], _a[_i]))
)
"""The tokens with t first: 0 and t exchanged."""

worst = SequenceDefinition("noise_worst", [_p, _E], _i, z3.If(_i == 0, _p[0], _E * _p[_i]))
"""a₀ = p₀ and a_r = E·p_r: the target after the worst noise, unnormalised."""

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


def _scheme() -> tuple[z3.ExprRef, ...]:
    a, w, q = sequences("a w q")
    n, m, i, r = integers("n m i r")
    c, d, kappa, g = reals("c d kappa g")
    return a, w, q, n, m, i, r, c, d, kappa, g


@lemma
def near_ranked_total() -> Proof:
    """Σ over the challengers of v at their rank, cut after m of them, is g + v₀ + … + v₍ₘ₋₁₎ when there are ≥ m."""
    v, _w1, q, n, m, _i1, _r1, _c1, _d1, kappa, g = _scheme()
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
    a, _w, _q, _n, _m, _i, r, _c, d, _kappa, _g = _scheme()
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
    a, w, q, n, m, i, _r, c, d, kappa, _g = _scheme()
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
    a, _w, _q, _n, m, _i, r, c, d, kappa, _g = _scheme()
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
    a, _w, _q, _n, m, _i, r, c, d, kappa, _g = _scheme()
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
def relisted() -> Proof:
    """Listing the tokens with t first changes no sum: Σ listed_first(a, t) = Σ a for 0 ≤ t < n."""
    a, _w, _q, n, t, i, *_ = _scheme()
    b, zero = listed_first(a, t), z3.IntVal(0)
    up, down = only_at(zero, a[t] - a[0]), only_at(t, a[0] - a[t])
    term = check(
        "term",
        b[i] - a[i] - up[i] - down[i] == 0,
        [listed_first.at(a, t, i), only_at.at(zero, a[t] - a[0], i), only_at.at(t, a[0] - a[t], i)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(index_range(t, n), total(b, n) == total(a, n)),
        [
            term, total_of_only_at()(zero, a[t] - a[0], n), total_of_only_at()(t, a[0] - a[t], n),
            linear_equality((1, -1, -1, -1))()(b, a, up, down, n),
        ],
    ).forall([a, n, t])  # fmt: skip


@lemma
def relisted_pair() -> Proof:
    """Distributions stay distributions, and KL does not see the order of the tokens."""
    _a, w, q, n, t, i, *_ = _scheme()
    u, v = listed_first(w, t), listed_first(q, t)
    hypotheses = z3.And(
        n >= 1, index_range(t, n), is_distribution(w, n), is_distribution(q, n),
        pointwise(n, lambda j: z3.Implies(w[j] > 0, q[j] > 0)),
    )  # fmt: skip
    at = [listed_first.at(w, t, i), listed_first.at(q, t, i)]
    signs = check(
        "signs",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(u[i] >= 0, v[i] >= 0, z3.Implies(u[i] > 0, v[i] > 0))),
        [*at, is_distribution.defn(w, n), is_distribution.defn(q, n)],
    ).forall([i])
    terms = check(
        "terms",
        kl_terms(u, v)[i] == listed_first(kl_terms(w, q), t)[i],
        [
            *at, kl_terms.at(u, v, i), kl_terms.at(w, q, i), kl_terms.at(w, q, t), kl_terms.at(w, q, z3.IntVal(0)),
            listed_first.at(kl_terms(w, q), t, i),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                is_distribution(u, n), is_distribution(v, n), pointwise(n, lambda j: z3.Implies(u[j] > 0, v[j] > 0)),
                kl(u, v, n) == kl(w, q, n),
            ),
        ),
        [
            signs, terms, is_distribution.defn(w, n), is_distribution.defn(q, n), is_distribution.defn(u, n),
            is_distribution.defn(v, n), relisted()(w, n, t), relisted()(q, n, t), relisted()(kl_terms(w, q), n, t),
            total_congruence()(kl_terms(u, v), listed_first(kl_terms(w, q), t), n),
        ],
    ).forall([w, q, n, t])  # fmt: skip


def tree_decision(
    p: z3.ArrayRef, w: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, E: z3.ArithRef, t: z3.ArithRef, m: z3.ArithRef,
    kappa: z3.ArithRef,
) -> z3.BoolRef:  # fmt: skip
    """The engine's argmax t is not surely among the drafter's noisy top m: listed first, m others have q_y ≥ κ·q_t."""
    return z3.And(
        engine(p, w, n, E, t), is_distribution(q, n), finite(w, q, n), slack(kappa),
        m >= 1, m < n, count(near_challengers(listed_first(q, t), kappa), n) >= m,
    )  # fmt: skip


@lemma
def worst_dominates() -> Proof:
    """Listed with t first, w_i·a₀ ≤ a_r·w_t for r ≤ i, also where noise has exchanged the argmax."""
    p, w, _q, n, m, i, r, *_ = _scheme()
    E, t = kd.FreshVar("E", REAL), kd.FreshVar("t", INT)
    a, u = worst(p, E), listed_first(w, t)
    known = z3.And(engine(p, w, n, E, t), m >= 1, m < n, r >= 0, r < m, i >= r + 1, i < n)
    ratio = check(
        "ratio",
        z3.Implies(known, u[i] * p[0] <= E * (w[t] * p[i])),
        [listed_first.at(w, t, i), ratio_under_noise()(p, w, n, E, t, i), own_ratio_under_noise()(p, w, n, E, t)],
    )
    ranked = check(
        "ranked",
        z3.Implies(known, E * (w[t] * p[i]) <= E * (w[t] * p[r + 1])),
        [probabilities()(p, w, n, E, t, i), sorted_down.defn(p, n), product_grows()(E, w[t], w[t], p[i], p[r + 1])],
    )
    claim = check(
        "listed",
        z3.Implies(known, u[i] * a[0] <= a[r + 1] * u[0]),
        [ratio, ranked, worst.at(p, E, z3.IntVal(0)), worst.at(p, E, r + 1), listed_first.at(w, t, z3.IntVal(0))],
    ).forall([i, r])
    return check(
        "claim", z3.Implies(z3.And(engine(p, w, n, E, t), m >= 1, m < n), dominated(u, a, n, m)), [claim]
    ).forall([p, w, n, E, t, m])


def scaled_value(g: z3.ArithRef, value: z3.ArithRef) -> z3.ArithRef:
    """g·T: g = 1/D turns the weights a into probabilities at the worst corner of the noise."""
    return g * value


def tree_noise_value(a: z3.ArrayRef, c: z3.ArithRef, d: z3.ArithRef, m: z3.ArithRef, g: z3.ArithRef) -> z3.ArithRef:
    """g·T(a)."""
    return scaled_value(g, tree_value(a, c, d, m))


@lemma
def tree_noise_bound() -> Proof:
    """A missed argmax costs KL(w‖q) ≥ T(a)/D, a₀ = p₀, a_r = E·p_r, at c* = min over k, for E·p_m ≤ κ·p₀."""
    p, w, q, n, m, i, _r, c, d, kappa, g = _scheme()
    E, t, k = kd.FreshVar("E", REAL), kd.FreshVar("t", INT), kd.FreshVar("k", INT)
    a, u, v = worst(p, E), listed_first(w, t), listed_first(q, t)
    hypotheses = z3.And(
        tree_decision(p, w, q, n, E, t, m, kappa), g * spread(p[0], E) == 1, d == kappa * c, E * p[m] <= kappa * p[0],
        near_minimum(a, c, d, k, m),
    )  # fmt: skip
    zero = z3.IntVal(0)
    x, y = reals("x y")
    grows = check("grows", z3.Implies(z3.And(E >= 1, x >= y, y >= 0), z3.And(E * x >= E * y, E * y >= 0))).forall(
        [x, y]
    )
    ranks = check(
        "ranks",
        z3.Implies(hypotheses, z3.And(p[0] > 0, E >= 1, pointwise(n, lambda j: p[j] >= 0))),
        [probabilities()(p, w, n, E, t, zero), is_distribution.defn(p, n)],
    )
    j = kd.FreshVar("j", INT)
    weights = check(
        "weights",
        z3.Implies(z3.And(hypotheses, i >= 1, i <= j, j <= m), z3.And(a[i] >= a[j], a[j] >= 0)),
        [ranks, worst.at(p, E, i), worst.at(p, E, j), grows(p[i], p[j]), sorted_down.defn(p, n)],
    ).forall([i, j])
    falling = check(
        "falling",
        z3.Implies(hypotheses, falling_ranks(a, m, kappa)),
        [weights, ranks, worst.at(p, E, zero), worst.at(p, E, m)],
    )
    level = check(
        "level",
        z3.Implies(hypotheses, near_level(a, c, d, m, kappa)),
        [falling, near_level_of_minimum()(a, m, k, c, d, kappa)],
    )
    missed = check(
        "missed",
        z3.Implies(hypotheses, z3.And(near_missed(u, v, n, m, kappa), kl(u, v, n) == kl(w, q, n))),
        [relisted_pair()(w, q, n, t)],
    )
    covered = check(
        "covered",
        z3.Implies(hypotheses, p[0] * kl(w, q, n) >= w[t] * tree_value(a, c, d, m)),
        [
            missed, level, near_coverage_bound()(a, u, v, n, m, c, d, kappa), worst_dominates()(p, w, n, E, t, m),
            listed_first.at(w, t, zero), worst.at(p, E, zero),
        ],
    )  # fmt: skip
    s = kd.FreshVar("s", REAL)
    share = check("share", z3.Implies(g * spread(p[0], E) == 1, (g * p[0]) * spread(p[0], E) == p[0]))
    kept = check("kept", z3.Implies(hypotheses, g * p[0] <= w[t]), [least_share()(p, w, n, E, t, g * p[0]), share])
    value = check(
        "value",
        z3.Implies(hypotheses, tree_value(a, c, d, m) >= 0),
        [level, tree_value_is_nonnegative()(a, m, c, d, kappa)],
    )
    T, K = reals("T K")
    scaled = check("scaled", z3.Implies(z3.And(T >= 0, g * s <= x), (g * s) * T <= x * T)).forall([s, x, T])
    divided = check("divided", z3.Implies(z3.And(s > 0, (g * s) * T <= s * K), g * T <= K)).forall([s, T, K])
    return check(
        "claim",
        z3.Implies(hypotheses, kl(w, q, n) >= tree_noise_value(a, c, d, m, g)),
        [
            covered, kept, value, ranks, scaled(p[0], w[t], tree_value(a, c, d, m)),
            divided(p[0], tree_value(a, c, d, m), kl(w, q, n)),
        ],
    ).forall([p, w, q, n, E, t, m, k, c, d, kappa, g])  # fmt: skip


@lemma
def near_attained() -> Proof:
    """The levelled drafter may miss token 0 by noise alone, and its KL is T: the tree certificate with κ is exact."""
    p, _w, _q, n, m, i, _r, c, d, kappa, _g = _scheme()
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


@lemma
def scaled_level() -> Proof:
    """The weights g·a are levelled at g·c and g·d, and T(g·a) = g·T(a)."""
    a, _w, _q, _n, m, _i, r, c, d, kappa, g = _scheme()
    v = multiple_of(g, a)
    known = z3.And(m >= 1, g > 0, near_level(a, c, d, m, kappa))
    here = z3.And(g > 0, d > 0, v[r + 1] == g * a[r + 1], a[r + 1] >= 0)
    x, y, z = reals("x y z")
    order = check(
        "order", z3.Implies(g > 0, z3.And(z3.Implies(x < y, g * x < g * y), z3.Implies(x >= y, g * x >= g * y)))
    ).forall([x, y])
    product = check("product", z3.Implies(z3.And(g > 0, x > 0), g * x > 0)).forall([x])
    logs = check(
        "logs", z3.Implies(z3.And(g > 0, x > 0), log(g * x) == log(g) + log(x)), [log_ratio()(g * x, g, x), product(x)]
    ).forall([x])
    # The common log g cancels: z·(log z − log gy) = g·x·(log x − log y) for z = gx, in plain reals first.
    lz, ly, lg, X, Y = reals("lz ly lg X Y")
    plain = check(
        "plain",
        z3.Implies(z3.And(z == g * x, lz == lg + X, ly == lg + Y), z * (lz - ly) == g * (x * (X - Y))),
    ).forall([x, z, lz, ly, lg, X, Y])  # fmt: skip
    term = check(
        "term",
        z3.Implies(
            z3.And(g > 0, y > 0, x >= 0, z == g * x), z * (log(z) - log(g * y)) == g * (x * (log(x) - log(y)))
        ),
        [
            check(
                "term without mass",
                z3.Implies(z3.And(x == 0, z == g * x), z3.And(z == 0, g * (x * (log(x) - log(y))) == 0)),
            ),
            logs(x), logs(y), plain(x, z, log(z), log(g * y), log(g), log(x), log(y)),
        ],
    ).forall([x, y, z])  # fmt: skip
    positive = check("positive", z3.Implies(z3.And(slack(kappa), c > 0, d == kappa * c), d > 0))
    free = check(
        "free",
        z3.Implies(here, deficits(v, g * d)[r] == g * deficits(a, d)[r]),
        [deficits.at(v, g * d, r), deficits.at(a, d, r), order(a[r + 1], d)],
    )
    capped = check(
        "capped",
        z3.Implies(here, capped_terms(v, g * d)[r] == g * capped_terms(a, d)[r]),
        [
            capped_terms.at(v, g * d, r), capped_terms.at(a, d, r), order(a[r + 1], d), term(a[r + 1], d, v[r + 1]),
        ],
    )  # fmt: skip
    sign = check("sign", z3.Implies(z3.And(g > 0, x >= 0), g * x >= 0)).forall([x])
    located = check(
        "located",
        z3.Implies(z3.And(known, index_range(r, m)), here),
        [positive, multiple_of.at(g, a, r + 1)],
    )
    terms = check(
        "terms",
        z3.Implies(
            z3.And(known, index_range(r, m)),
            z3.And(
                deficits(v, g * d)[r] == g * deficits(a, d)[r], capped_terms(v, g * d)[r] == g * capped_terms(a, d)[r],
                v[r + 1] >= 0,
            ),
        ),
        [located, free, capped, sign(a[r + 1])],
    ).forall([r])  # fmt: skip
    deficit_sum = check(
        "deficit sum",
        z3.Implies(known, total(deficits(v, g * d), m) == g * total(deficits(a, d), m)),
        [terms, total_scaled()(deficits(a, d), deficits(v, g * d), g, m)],
    )
    capped_sum = check(
        "capped sum",
        z3.Implies(known, total(capped_terms(v, g * d), m) == g * total(capped_terms(a, d), m)),
        [terms, total_scaled()(capped_terms(a, d), capped_terms(v, g * d), g, m)],
    )
    S = kd.FreshVar("S", REAL)
    ends = check(
        "ends",
        z3.Implies(
            z3.And(g > 0, c > 0, c <= x, d == kappa * c, x - c == S),
            z3.And(g * c > 0, g * c <= g * x, g * d == kappa * (g * c), g * x - g * c == g * S),
        ),
    ).forall([x, S])
    first = check(
        "first", z3.Implies(known, z3.And(v[0] == g * a[0], a[0] > 0, c > 0)), [multiple_of.at(g, a, z3.IntVal(0))]
    )
    freed, ours = total(deficits(a, d), m), total(deficits(v, g * d), m)
    ground = z3.And(g > 0, c > 0, c <= a[0], d == kappa * c, a[0] - c == freed, v[0] == g * a[0], ours == g * freed)
    anchored = check("anchored", z3.Implies(known, ground), [first, deficit_sum])
    balance = z3.And(g * c > 0, g * c <= v[0], g * d == kappa * (g * c), v[0] - g * c == ours)
    balanced = check("balanced", z3.Implies(ground, balance), [ends(a[0], freed)])
    rank = check(
        "rank", z3.Implies(z3.And(known, index_range(r, m)), v[r + 1] >= 0), [terms(r)]
    ).forall([r])  # fmt: skip
    ranks = check("ranks", z3.Implies(known, pointwise(m, lambda j: v[j + 1] >= 0)), [rank])
    level = check(
        "level",
        z3.Implies(known, near_level(v, g * c, g * d, m, kappa)),
        [
            ranks,
            check("balance", z3.Implies(known, z3.And(slack(kappa), balance)), [anchored, balanced]),
        ],
    )
    head = check(
        "head",
        z3.Implies(known, v[0] * (log(v[0]) - log(g * c)) == g * (a[0] * (log(a[0]) - log(c)))),
        [first, term(a[0], c, v[0])],
    )
    joined = check("joined", z3.Implies(z3.And(g * x == X, g * y == Y), g * (x + y) == X + Y)).forall([x, y, X, Y])
    value = check(
        "value",
        z3.Implies(known, tree_value(v, g * c, g * d, m) == tree_noise_value(a, c, d, m, g)),
        [
            head, capped_sum,
            joined(
                a[0] * (log(a[0]) - log(c)), total(capped_terms(a, d), m), v[0] * (log(v[0]) - log(g * c)),
                total(capped_terms(v, g * d), m),
            ),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            known,
            z3.And(near_level(v, g * c, g * d, m, kappa), tree_value(v, g * c, g * d, m) == tree_noise_value(a, c, d, m, g)),
        ),
        [level, value],
    ).forall([a, m, c, d, kappa, g])  # fmt: skip


@lemma
def same_ranks() -> Proof:
    """Level and value of a tree depend on a₀, …, a_m only."""
    a, b, _q, _n, m, _i, r, c, d, kappa, _g = _scheme()
    known = z3.And(m >= 1, pointwise(m + 1, lambda j: b[j] == a[j]))
    terms = check(
        "terms",
        z3.Implies(
            z3.And(known, index_range(r, m)),
            z3.And(deficits(b, d)[r] == deficits(a, d)[r], capped_terms(b, d)[r] == capped_terms(a, d)[r]),
        ),
        [deficits.at(a, d, r), deficits.at(b, d, r), capped_terms.at(a, d, r), capped_terms.at(b, d, r)],
    ).forall([r])
    sums = check(
        "sums",
        z3.Implies(
            known,
            z3.And(
                total(deficits(b, d), m) == total(deficits(a, d), m),
                total(capped_terms(b, d), m) == total(capped_terms(a, d), m),
            ),
        ),
        [
            terms, total_congruence()(deficits(b, d), deficits(a, d), m),
            total_congruence()(capped_terms(b, d), capped_terms(a, d), m),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            z3.And(known, near_level(a, c, d, m, kappa)),
            z3.And(near_level(b, c, d, m, kappa), tree_value(b, c, d, m) == tree_value(a, c, d, m)),
        ),
        [sums],
    ).forall([a, b, m, c, d, kappa])


@lemma
def tree_noise_attained() -> Proof:
    """E·p₁ ≤ p₀: the worst corner of the noise and its levelled drafter reach T(a)/D, so the bound is sharp there."""
    p, _w, _q, n, m, _i, r, c, d, kappa, g = _scheme()
    E, f, zero = kd.FreshVar("E", REAL), kd.FreshVar("f", REAL), z3.IntVal(0)
    a, s = worst(p, E), g * p[0]
    v = corner(p, s, f)
    q = noise_tree_witness(v, g * c, g * d, m)
    known = z3.And(
        m >= 1, m < n, is_distribution(p, n), sorted_down(p, n), E >= 1, E * p[1] <= p[0], g * spread(p[0], E) == 1, f == g * E,
        near_level(a, c, d, m, kappa),
    )  # fmt: skip
    top = kd.FreshVar("top", REAL)
    level = check(
        "corner level",
        z3.Implies(
            z3.And(E >= 1, g * spread(top, E) == 1, f == g * E),
            z3.And((g * top) * spread(top, E) == top, f * top == E * (g * top)),
        ),
    ).forall([top])
    noise = check(
        "noise",
        z3.Implies(known, z3.And(engine(p, v, n, E, zero), sorted_down(v, n), v[0] == s, s > 0)),
        [corner_is_noise()(p, n, E, s, f), level(p[0])],
    )
    sign = check("sign", z3.Implies(z3.And(top > 0, g * top > 0), g > 0)).forall([top])
    positive = check("positive", z3.Implies(known, g > 0), [noise, sign(p[0]), greedy_token_has_mass()(p, n)])
    alike = check(
        "alike",
        z3.Implies(z3.And(known, index_range(r, m + 1)), v[r] == multiple_of(g, a)[r]),
        [corner.at(p, s, f, r), worst.at(p, E, r), multiple_of.at(g, a, r)],
    ).forall([r])
    scaled = check(
        "scaled",
        z3.Implies(
            known,
            z3.And(
                near_level(v, g * c, g * d, m, kappa), tree_value(v, g * c, g * d, m) == tree_noise_value(a, c, d, m, g)
            ),
        ),
        [
            positive,
            alike,
            scaled_level()(a, m, c, d, kappa, g),
            same_ranks()(multiple_of(g, a), v, m, g * c, g * d, kappa),
        ],
    )
    i = kd.FreshVar("i", INT)
    members = check(
        "members",
        near_challengers(listed_first(q, zero), kappa)[i] == near_challengers(q, kappa)[i],
        [
            near_challengers.at(listed_first(q, zero), kappa, i), near_challengers.at(q, kappa, i),
            listed_first.at(q, zero, i), listed_first.at(q, zero, zero),
        ],
    ).forall([i])  # fmt: skip
    missed = check(
        "missed",
        z3.Implies(known, z3.And(near_missed(v, q, n, m, kappa), kl(v, q, n) == tree_value(v, g * c, g * d, m))),
        [noise, scaled, near_attained()(v, n, m, g * c, g * d, kappa)],
    )
    counted = check(
        "counted",
        z3.Implies(
            n >= 0, count(near_challengers(listed_first(q, zero), kappa), n) == count(near_challengers(q, kappa), n)
        ),
        [members, count_congruence()(near_challengers(listed_first(q, zero), kappa), near_challengers(q, kappa), n)],
    )
    return check(
        "claim",
        z3.Implies(
            known, z3.And(tree_decision(p, v, q, n, E, zero, m, kappa), kl(v, q, n) == tree_noise_value(a, c, d, m, g))
        ),
        [noise, missed, counted, scaled],
    ).forall([p, n, E, m, c, d, kappa, g, f])
