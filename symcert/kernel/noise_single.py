"""Noise in the drafter's logits: the master lemma with a slack, and the exact certificate of one drafted token.

The draft token x is the argmax of logits that differ by at most η from those of q. That is all that is known of it:
q_x ≥ κ·q_y for every y, with κ = e^{−2η} in (0, 1]. κ = 1 is `symcert.kernel.single`. The pool is levelled at c, the
competitor at d = κc; d has a name of its own so that every step but the exchange is linear.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, ONE, REAL, SEQUENCE, ZERO, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import greedy_token_has_mass, is_distribution, sorted_down, target_and_drafter
from symcert.kernel.gibbs import (
    donsker_varadhan,
    gain,
    gain_terms,
    kl,
    kl_terms,
    positive_where_needed,
    tilt,
    tilt_positive,
    tilt_terms,
    weighted_excess_terms,
)
from symcert.kernel.logs import log_one, log_weight
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.single import pool_terms, prefix_pool_terms, prefix_surplus, surplus
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
    total_step,
)

_p = z3.Const("p", SEQUENCE)
_b, _c, _d = z3.Reals("b c d")
_i, _k, _x = z3.Ints("i k x")

noisy_weights = SequenceDefinition(
    "noisy_dual_weights", [_p, _x, _b, _c, _d, _k], _i,
    z3.If(_i == _x, _b / _d, z3.If(_i < _k, _p[_i] / _c, ONE)),
)  # fmt: skip
"""uᵢ = pᵢ/c on the pool, b/d at the draft token, 1 elsewhere."""

noisy_excess = SequenceDefinition(
    "noisy_excess", [_p, _x, _b, _c, _d, _k], _i,
    z3.If(_i == _x, _b - _d, z3.If(_i < _k, _p[_i] - _c, ZERO)),
)  # fmt: skip
"""What the pool loses and the draft token gains when they are levelled at c and d."""

noisy_witness = SequenceDefinition(
    "noisy_witness", [_p, _x, _c, _d, _k], _i, z3.If(_i == _x, _d, z3.If(_i < _k, _c, _p[_i]))
)
"""The drafter that attains the certificate: the pool at c, the competitor at κc, every other token untouched."""


def slack_hypotheses(
    p: z3.ArrayRef, q: z3.ArrayRef, u: z3.ArrayRef, e: z3.ArrayRef, n: z3.ArithRef, a: z3.ArithRef, s: z3.ArithRef
) -> z3.BoolRef:
    """p and q are distributions with finite KL, Σ eᵢ ≤ 0, and s·qᵢ(uᵢ − 1) ≤ q_a·eᵢ for every i, with s > 0."""
    return z3.And(
        n >= 1, index_range(a, n), is_distribution(p, n), is_distribution(q, n), positive_where_needed(p, q, u, n),
        s > 0, total(e, n) <= 0, pointwise(n, lambda i: multiple_of(s, weighted_excess_terms(q, u))[i] <= multiple_of(q[a], e)[i]),
    )  # fmt: skip


@lemma
def master_lemma_with_slack() -> Proof:
    """s > 0, Σ eᵢ ≤ 0 and s·qᵢ(uᵢ − 1) ≤ q_a·eᵢ for all i imply KL(p‖q) ≥ Σ pᵢ log uᵢ.

    The master lemma is s = 1, e = u − 1. With noise q_a may be smaller than qᵢ by a factor κ, and e charges for it.
    """
    p, q, u, e = sequences("p q u e")
    n, a, i = integers("n a i")
    s = kd.FreshVar("s", REAL)
    weighted = weighted_excess_terms(q, u)
    left, right = multiple_of(s, weighted), multiple_of(q[a], e)
    hypotheses = slack_hypotheses(p, q, u, e, n, a, s)
    split = check(
        "split",
        q[i] + weighted[i] - tilt_terms(q, u)[i] >= 0,
        [weighted_excess_terms.at(q, u, i), tilt_terms.at(q, u, i)],
    ).forall([i])
    exchanged = check(
        "exchanged",
        z3.Implies(hypotheses, s * total(weighted, n) <= q[a] * total(e, n)),
        [
            total_of_multiple()(s, weighted, n), total_of_multiple()(q[a], e, n),
            linear_inequality((1, -1))()(right, left, n),
        ],
    )  # fmt: skip
    signs = check(
        "signs", z3.Implies(hypotheses, z3.And(s > 0, q[a] >= 0, total(e, n) <= 0)), [is_distribution.defn(q, n)]
    )
    W, X, y = reals("W X y")
    ground = check(
        "ground", z3.Implies(z3.And(s > 0, y >= 0, X <= 0, s * W <= y * X), W <= 0)
    ).forall([W, X, y])  # fmt: skip
    lighter = check(
        "lighter",
        z3.Implies(hypotheses, total(weighted, n) <= 0),
        [exchanged, signs, ground(total(weighted, n), total(e, n), q[a])],
    )
    at_most_one = check(
        "at most one",
        z3.Implies(hypotheses, tilt(q, u, n) <= 1),
        [lighter, split, is_distribution.defn(q, n), linear_inequality((1, 1, -1))()(q, weighted, tilt_terms(q, u), n)],
    )
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= gain(p, u, n)),
        [at_most_one, donsker_varadhan()(p, q, u, n), tilt_positive()(p, q, u, n), log_tangent(tilt(q, u, n))],
    ).forall([p, q, u, e, n, a, s])


def noisy_certificate(p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, d: z3.ArithRef, k: z3.ArithRef) -> z3.ArithRef:
    """C = b log(b/d) + Σ_{i<k} pᵢ log(pᵢ/c), d = κc."""
    return b * (log(b) - log(d)) + total(pool_terms(p, c), k)


def slack(kappa: z3.ArithRef) -> z3.BoolRef:
    """0 < κ ≤ 1."""
    return z3.And(kappa > 0, kappa <= 1)


def noisy_level(
    p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, d: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef
) -> z3.BoolRef:
    """Levelling the k first tokens at c and the competitor at d keeps the mass: kc + d = p₀ + … + p₍ₖ₋₁₎ + b."""
    return z3.And(
        k >= 1, k <= n, b >= 0, b <= d, d > 0, d <= c, z3.ToReal(k) * c + d == total(p, k) + b,
        pointwise(k, lambda i: p[i] >= c),
    )  # fmt: skip


def noisy_draft(
    p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef, b: z3.ArithRef, kappa: z3.ArithRef
) -> z3.BoolRef:
    """x may be the argmax of the drafter's noisy logits, q_x ≥ κ·q_y for every y, and p_x ≤ b: x is rejected."""
    return z3.And(
        target_and_drafter(p, q, n), slack(kappa), index_range(x, n), pointwise(n, lambda y: kappa * q[y] <= q[x]), p[x] <= b
    )  # fmt: skip


def _scheme() -> tuple[z3.ExprRef, ...]:
    p, q = sequences("p q")
    n, x, k = integers("n x k")
    b, c, d, kappa = reals("b c d kappa")
    return p, q, n, x, b, c, d, kappa, k


@lemma
def noisy_prefix_totals() -> Proof:
    """The level balances: Σ_{i<n} prefix_surplus + (b − d) = 0, and the pooled terms sum to their share."""
    p, _q, n, _x, b, c, d, _kappa, k = _scheme()
    everywhere = [prefix_surplus.everywhere(p, c, k), prefix_pool_terms.everywhere(p, c, k), surplus.everywhere(p, c),
                  constant.everywhere(c)]  # fmt: skip
    levelled = check(
        "levelled",
        z3.Implies(k >= 0, total(surplus(p, c), k) == total(p, k) - z3.ToReal(k) * c),
        [
            *everywhere, total_of_constant()(constant(c), c, k),
            linear_equality((1, -1, -1))()(p, constant(c), surplus(p, c), k),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            noisy_level(p, b, c, d, k, n),
            z3.And(
                total(prefix_surplus(p, c, k), n) + (b - d) == 0,
                total(prefix_pool_terms(p, c, k), n) == total(pool_terms(p, c), k),
            ),
        ),
        [
            *everywhere, levelled, total_of_prefix()(prefix_surplus(p, c, k), surplus(p, c), k, n),
            total_of_prefix()(prefix_pool_terms(p, c, k), pool_terms(p, c), k, n),
        ],
    ).forall([p, n, b, c, d, k])  # fmt: skip


@lemma
def noisy_exchange() -> Proof:
    """The slack condition at one token: κc·Q(u − 1) ≤ X·e where κQ ≤ X and c·u − c = e ≥ 0."""
    c, d, kappa, Q, X, u, e = reals("c d kappa Q X u e")
    raised = z3.And(e >= 0, kappa * Q <= X)
    product = check("product", z3.Implies(raised, e * (X - kappa * Q) >= 0))
    left = check("left", z3.Implies(z3.And(d == kappa * c, c * u - c == e), d * (Q * (u - 1)) == kappa * Q * e))
    return check(
        "claim",
        z3.Implies(z3.And(raised, d == kappa * c, c * u - c == e), d * (Q * (u - 1)) <= X * e),
        [product, left],
    ).forall([c, d, kappa, Q, X, u, e])


@lemma
def noisy_bound_at_level() -> Proof:
    """A rejected noisy argmax x costs KL(p‖q) ≥ C, for a pool of k tokens levelled at c and the competitor at d = κc."""
    p, q, n, x, b, c, d, kappa, k = _scheme()
    i = kd.FreshVar("i", INT)
    u, e = noisy_weights(p, x, b, c, d, k), noisy_excess(p, x, b, c, d, k)
    gain_at_x = only_at(x, b * (log(b) - log(d)))
    hypotheses = z3.And(noisy_draft(p, q, n, x, b, kappa), noisy_level(p, b, c, d, k, n), d == kappa * c)
    in_range = z3.And(hypotheses, index_range(i, n))
    at_i = [noisy_weights.at(p, x, b, c, d, k, i), noisy_excess.at(p, x, b, c, d, k, i)]
    local = z3.And(
        c > 0, d > 0, d == kappa * c, b >= 0, b <= d, d <= c, p[i] >= 0, z3.Implies(i < k, p[i] >= c),
        z3.Implies(i == x, p[i] <= b), kappa * q[i] <= q[x], q[i] >= 0, z3.Implies(p[i] > 0, q[i] > 0),
    )  # fmt: skip
    located = check("located", z3.Implies(in_range, local), [is_distribution.defn(p, n), is_distribution.defn(q, n)])
    pooled = z3.And(local, i != x)
    levels = check(
        "levels",
        z3.Implies(local, z3.And(
            z3.Implies(i == x, z3.And(d * u[i] == b, e[i] == b - d)),
            z3.Implies(i != x, z3.And(c * u[i] - c == e[i], e[i] >= 0)),
        )),
        at_i,
    )  # fmt: skip
    elsewhere = check(
        "exchange elsewhere",
        z3.Implies(pooled, d * (q[i] * (u[i] - 1)) <= q[x] * e[i]),
        [levels, noisy_exchange()(c, d, kappa, q[i], q[x], u[i], e[i])],
    )
    at_competitor = check(
        "exchange at the competitor",
        z3.Implies(z3.And(local, i == x), d * (q[i] * (u[i] - 1)) <= q[x] * e[i]),
        [levels],
    )
    exchange = check(
        "exchange",
        z3.Implies(in_range, multiple_of(d, weighted_excess_terms(q, u))[i] <= multiple_of(q[x], e)[i]),
        [
            located, elsewhere, at_competitor, multiple_of.at(d, weighted_excess_terms(q, u), i),
            multiple_of.at(q[x], e, i), weighted_excess_terms.at(q, u, i),
        ],
    ).forall([i])  # fmt: skip
    signs = check("signs", z3.Implies(local, z3.And(u[i] >= 0, z3.Implies(p[i] > 0, u[i] > 0))), at_i[:1])
    positivity = check(
        "positivity",
        z3.Implies(hypotheses, positive_where_needed(p, q, u, n)),
        [
            check("positive", z3.Implies(in_range, z3.And(q[i] >= 0, u[i] >= 0, z3.Implies(p[i] > 0, z3.And(q[i] > 0, u[i] > 0)))), [located, signs]).forall([i])
        ],
    )  # fmt: skip
    covered = check(
        "covered",
        z3.Implies(in_range, prefix_surplus(p, c, k)[i] + only_at(x, b - d)[i] - e[i] >= 0),
        [located, at_i[1], prefix_surplus.at(p, c, k, i), only_at.at(x, b - d, i)],
    ).forall([i])
    balance = check(
        "balance",
        z3.Implies(hypotheses, total(e, n) <= 0),
        [
            covered, noisy_prefix_totals()(p, n, b, c, d, k), total_of_only_at()(x, b - d, n),
            linear_inequality((1, 1, -1))()(prefix_surplus(p, c, k), only_at(x, b - d), e, n),
        ],
    )  # fmt: skip
    gain_elsewhere = check(
        "gain elsewhere",
        z3.Implies(pooled, p[i] * log(u[i]) >= z3.If(i < k, p[i] * (log(p[i]) - log(c)), ZERO)),
        [at_i[0], log_weight()(p[i], c), log_one()],
    )
    gain_at_competitor = check(
        "gain at the competitor",
        z3.Implies(
            z3.And(local, i == x),
            p[i] * log(u[i]) >= z3.If(i < k, p[i] * (log(p[i]) - log(c)), ZERO) + b * (log(b) - log(d)),
        ),
        [at_i[0], log_weight()(b, d), log_tangent(b / d)],
    )
    gains = check(
        "gains",
        z3.Implies(in_range, gain_terms(p, u)[i] - prefix_pool_terms(p, c, k)[i] - gain_at_x[i] >= 0),
        [
            located, gain_elsewhere, gain_at_competitor, gain_terms.at(p, u, i), prefix_pool_terms.at(p, c, k, i),
            pool_terms.at(p, c, i), only_at.at(x, b * (log(b) - log(d)), i),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= noisy_certificate(p, b, c, d, k)),
        [
            exchange, balance, positivity, gains, master_lemma_with_slack()(p, q, u, e, n, x, d),
            noisy_prefix_totals()(p, n, b, c, d, k), total_of_only_at()(x, b * (log(b) - log(d)), n),
            linear_inequality((1, -1, -1))()(gain_terms(p, u), prefix_pool_terms(p, c, k), gain_at_x, n),
        ],
    ).forall([p, q, n, x, b, c, d, kappa, k])  # fmt: skip


def noisy_maximum(
    p: z3.ArrayRef, b: z3.ArithRef, c: z3.ArithRef, kappa: z3.ArithRef, k: z3.ArithRef, n: z3.ArithRef
) -> z3.BoolRef:
    """0 ≤ b ≤ κp₀, (k + κ)c = p₀ + … + p₍ₖ₋₁₎ + b, and no other 1 ≤ j ≤ n gives more."""
    j = z3.Int("j")
    larger = z3.ForAll([j], z3.Implies(z3.And(j >= 1, j <= n), z3.ToReal(j) * c + kappa * c >= total(p, j) + b))
    return z3.And(
        slack(kappa), k >= 1, k <= n, b >= 0, b <= kappa * p[0], z3.ToReal(k) * c + kappa * c == total(p, k) + b, larger
    )


@lemma
def noisy_first_level() -> Proof:
    """0 < κ ≤ 1, p₀ > 0, 0 ≤ b ≤ κp₀ ≤ …: what c ≥ (p₀ + b)/(1 + κ) says of b, and equality of p₀."""
    b, c, kappa, top = reals("b c kappa top")
    known = z3.And(slack(kappa), top > 0, b >= 0, b <= kappa * top, c + kappa * c >= top + b)
    positive = check("positive", z3.Implies(known, c > 0))
    # κ times the level's inequality is κc(1 + κ) ≥ κp₀ + κb ≥ b(1 + κ).
    scaled = check("scaled", z3.Implies(known, kappa * (c + kappa * c) >= b * (1 + kappa)))
    product = check("product", z3.Implies(z3.And(slack(kappa), b > kappa * c), (b - kappa * c) * (1 + kappa) > 0))
    competitor = check("competitor", z3.Implies(known, b <= kappa * c), [scaled, product])
    above = check("above", z3.Implies(z3.And(slack(kappa), c > top), (c - top) * (1 + kappa) > 0))
    single_pool = check("single pool", z3.Implies(z3.And(known, c + kappa * c == top + b), top >= c), [above])
    small = check("small", z3.Implies(z3.And(slack(kappa), c > 0), z3.And(kappa * c > 0, kappa * c <= c)))
    return check(
        "claim",
        z3.Implies(
            known,
            z3.And(
                c > 0, kappa * c > 0, kappa * c <= c, b <= kappa * c, z3.Implies(c + kappa * c == top + b, top >= c)
            ),
        ),
        [positive, competitor, single_pool, small],
    ).forall([b, c, kappa, top])


@lemma
def noisy_level_of_maximum() -> Proof:
    """c = max over 1 ≤ j ≤ n of (p₀ + … + p₍ⱼ₋₁₎ + b)/(j + κ), attained at k, levels the pool; no token behind exceeds it."""
    p, _q, n, _x, b, c, _d, kappa, k = _scheme()
    hypotheses = z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), noisy_maximum(p, b, c, kappa, k, n))
    at = [total.defn(p, z3.IntVal(1)), *total_step(p, z3.IntVal(0))]
    first = check(
        "first",
        z3.Implies(
            hypotheses, z3.And(p[0] > 0, c + kappa * c >= p[0] + b, z3.Implies(k == 1, c + kappa * c == p[0] + b))
        ),
        [greedy_token_has_mass()(p, n), *at],
    )
    step = z3.ToReal(k) * c - (z3.ToReal(k) - 1) * c
    one_more = check("one more", z3.And(step == c, (z3.ToReal(k) + 1) * c - z3.ToReal(k) * c == c))
    neighbours = check(
        "neighbours",
        z3.Implies(hypotheses, z3.And(z3.Implies(k > 1, p[k - 1] >= c), z3.Implies(k < n, p[k] <= c))),
        [one_more, total.defn(p, k), total.defn(p, k + 1)],
    )
    edges = check(
        "edges",
        z3.Implies(
            hypotheses,
            z3.And(p[k - 1] >= c, z3.Implies(k < n, p[k] <= c), c > 0, kappa * c > 0, kappa * c <= c, b <= kappa * c),
        ),
        [first, neighbours, noisy_first_level()(b, c, kappa, p[0])],
    )
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(noisy_level(p, b, c, kappa * c, k, n), c > 0, pointwise(n, lambda i: p[i] <= c, start=k)),
        ),
        [edges, sorted_down.defn(p, n)],
    ).forall([p, n, b, c, kappa, k])


@lemma
def noisy_exact_bound() -> Proof:
    """q_x ≥ κ·q_y for every y and p_x ≤ b imply KL(p‖q) ≥ C, with c* = max over k: sound for every n."""
    p, q, n, x, b, c, _d, kappa, k = _scheme()
    hypotheses = z3.And(noisy_draft(p, q, n, x, b, kappa), noisy_maximum(p, b, c, kappa, k, n))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= noisy_certificate(p, b, c, kappa * c, k)),
        [noisy_level_of_maximum()(p, n, b, c, kappa, k), noisy_bound_at_level()(p, q, n, x, b, c, kappa * c, kappa, k)],
    ).forall([p, q, n, x, b, c, kappa, k])


@lemma
def noisy_attained() -> Proof:
    """The witness is a drafter whose noisy argmax may be x, and KL(p‖witness) = C: the constant cannot be raised."""
    p, _q, n, x, b, c, d, kappa, k = _scheme()
    i = kd.FreshVar("i", INT)
    w = noisy_witness(p, x, c, d, k)
    moved_at_x, gain_at_x = only_at(x, d - b), only_at(x, b * (log(b) - log(d)))
    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), sorted_down(p, n), slack(kappa), noisy_level(p, b, c, d, k, n), c > 0, d == kappa * c,
        pointwise(n, lambda i: p[i] <= c, start=k), index_range(x, n), p[x] == b,
    )  # fmt: skip
    in_range = z3.And(hypotheses, index_range(i, n))
    ground = z3.And(
        c > 0, d > 0, d <= c, slack(kappa), d == kappa * c, p[i] >= 0, z3.Implies(i >= k, p[i] <= c),
        z3.Implies(i == x, z3.And(p[i] == b, z3.Implies(i < k, z3.And(b == c, b == d)))),
    )  # fmt: skip
    located = check("located", z3.Implies(in_range, ground), [is_distribution.defn(p, n)])
    at_i = noisy_witness.at(p, x, c, d, k, i)
    lowered = check("lowered", z3.Implies(z3.And(slack(kappa), w[i] <= c), kappa * w[i] <= kappa * c))
    feasible = check(
        "feasible",
        z3.Implies(in_range, z3.And(w[i] >= 0, kappa * w[i] <= w[x], z3.Implies(p[i] > 0, w[i] > 0))),
        [located, at_i, noisy_witness.at(p, x, c, d, k, x), lowered],
    ).forall([i])
    moved = check(
        "moved",
        z3.Implies(in_range, p[i] - w[i] - prefix_surplus(p, c, k)[i] + moved_at_x[i] == 0),
        [located, at_i, prefix_surplus.at(p, c, k, i), only_at.at(x, d - b, i)],
    ).forall([i])
    equal_terms = kl_terms(p, w)[i] == prefix_pool_terms(p, c, k)[i] + gain_at_x[i]
    products = check(
        "products",
        z3.Implies(ground, equal_terms),
        [
            at_i, kl_terms.at(p, w, i), prefix_pool_terms.at(p, c, k, i), pool_terms.at(p, c, i),
            only_at.at(x, b * (log(b) - log(d)), i),
        ],
    )  # fmt: skip
    terms = check("terms", z3.Implies(in_range, equal_terms), [located, products]).forall([i])
    placed = [
        total_of_only_at()(x, d - b, n), total_of_only_at()(x, b * (log(b) - log(d)), n),
        noisy_prefix_totals()(p, n, b, c, d, k), is_distribution.defn(p, n),
    ]  # fmt: skip
    mass = check(
        "mass",
        z3.Implies(hypotheses, total(w, n) == 1),
        [moved, *placed, linear_equality((1, -1, -1, 1))()(p, w, prefix_surplus(p, c, k), moved_at_x, n)],
    )  # fmt: skip
    cost = check(
        "cost",
        z3.Implies(hypotheses, kl(p, w, n) == noisy_certificate(p, b, c, d, k)),
        [
            terms, *placed, linear_equality((1, -1, -1))()(kl_terms(p, w), prefix_pool_terms(p, c, k), gain_at_x, n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(noisy_draft(p, w, n, x, b, kappa), kl(p, w, n) == noisy_certificate(p, b, c, d, k)),
        ),
        [feasible, mass, cost, is_distribution.defn(w, n), is_distribution.defn(p, n)],
    ).forall([p, n, x, b, c, d, kappa, k])


@lemma
def noisy_tie_costs_nothing() -> Proof:
    """p_x ≥ κp₀ → the target itself is a drafter whose noisy argmax may be x, and KL(p‖p) = 0: no certificate there."""
    p, _q, n, x, b, _c, _d, kappa, _k = _scheme()
    i = kd.FreshVar("i", INT)
    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), sorted_down(p, n), slack(kappa), index_range(x, n), p[x] == b, b >= kappa * p[0]
    )
    scaled = check("scaled", z3.Implies(z3.And(slack(kappa), p[i] <= p[0]), kappa * p[i] <= kappa * p[0]))
    below = check(
        "below",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), kappa * p[i] <= p[x]),
        [scaled, sorted_down.defn(p, n)],
    ).forall([i])
    nothing = check("nothing", kl_terms(p, p)[i] == ZERO, [kl_terms.at(p, p, i)]).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(noisy_draft(p, p, n, x, b, kappa), kl(p, p, n) == 0)),
        [below, nothing, total_of_constant()(kl_terms(p, p), ZERO, n)],
    ).forall([p, n, x, b, kappa])
