"""Noise in the logits of target and drafter, for tree coverage: the engine's own distribution.

The engine's token t = argmax w must be among the drafter's noisy top m. It is missed when m other tokens have q_y ≥ κ·q_t.
List the tokens with t first, that is, exchange tokens 0 and t. Then the r-th challenger has index at least r, and

    w_i·a₀ ≤ a_r·w_t   for r ≤ i,   a₀ = p₀ and a_r = E·p_r for r ≥ 1,

so the certificate is that of the unnormalised weights a (`noise_tree.near_coverage_bound`).
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_grows
from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import finite, greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.gibbs import kl, kl_terms
from symcert.kernel.logs import log_ratio
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
from symcert.kernel.noise_single import slack
from symcert.kernel.noise_tree import (
    dominated,
    falling_ranks,
    near_attained,
    near_challengers,
    near_coverage_bound,
    near_level,
    near_level_of_minimum,
    near_minimum,
    near_missed,
    noise_tree_witness,
    scheme,
    tree_value,
    tree_value_is_nonnegative,
)
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.sums import (
    count,
    count_congruence,
    index_range,
    linear_equality,
    multiple_of,
    only_at,
    pointwise,
    total,
    total_congruence,
    total_of_only_at,
    total_scaled,
)
from symcert.kernel.tree import capped_terms, deficits

_a, _p = z3.Const("a", SEQUENCE), z3.Const("p", SEQUENCE)
_E = z3.Real("E")
_i, _t = z3.Ints("i t")

listed_first = SequenceDefinition(
    "noise_listed_first", [_a, _t], _i, z3.If(_i == 0, _a[_t], z3.If(_i == _t, _a[0], _a[_i]))
)
"""The tokens with t first: 0 and t exchanged."""

worst = SequenceDefinition("noise_worst", [_p, _E], _i, z3.If(_i == 0, _p[0], _E * _p[_i]))
"""a₀ = p₀ and a_r = E·p_r: the target after the worst noise, unnormalised."""


@lemma
def relisted() -> Proof:
    """Listing the tokens with t first changes no sum: Σ listed_first(a, t) = Σ a for 0 ≤ t < n."""
    a, _w, _q, n, t, i, *_ = scheme()
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
    _a, w, q, n, t, i, *_ = scheme()
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
    p, w, _q, n, m, i, r, *_ = scheme()
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
    p, w, q, n, m, i, _r, c, d, kappa, g = scheme()
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
def scaled_level() -> Proof:
    """The weights g·a are levelled at g·c and g·d, and T(g·a) = g·T(a)."""
    a, _w, _q, _n, m, _i, r, c, d, kappa, g = scheme()
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
    a, b, _q, _n, m, _i, r, c, d, kappa, _g = scheme()
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
    p, _w, _q, n, m, _i, r, c, d, kappa, g = scheme()
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
