"""Certificates from a part of the target: its K most probable tokens and the mass r of the others, for every vocabulary.

The pool is sought among the known tokens only, and the competitor's probability may be replaced by anything that is no
smaller: both lower the value, so it stays a bound. Trees: competitors that are not known are replaced by upper bounds.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel import tree
from symcert.kernel.axioms import REAL, SEQUENCE, log, log_tangent
from symcert.kernel.distributions import attained, greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.gibbs import kl
from symcert.kernel.logs import gibbs_term, log_monotone, log_ratio
from symcert.kernel.prover import Proof, check, integers, lemma, reals
from symcert.kernel.single import (
    certificate,
    level_of_prefix,
    maximum,
    pool_level,
    pool_terms,
    prefix_pool_terms,
    prefix_surplus,
    prefix_totals,
    rejected_draft,
    scheme,
    single_attained,
    single_bound_at_level,
    surplus,
    surplus_total,
    witness,
)
from symcert.kernel.sums import (
    index_range,
    linear_inequality,
    multiple_of,
    pointwise,
    prefix_mass,
    total,
    total_of_multiple,
)


def _scheme() -> tuple[z3.ExprRef, ...]:
    return *scheme(), *integers("K")


@lemma
def single_partial() -> Proof:
    """Rejection implies KL(p‖q) ≥ the certificate of the K first tokens, with any b ≥ p_x, b ≤ p₀ for the competitor."""
    p, q, n, x, b, c, k, known = _scheme()
    hypotheses = z3.And(rejected_draft(p, q, n, x, b), known <= n, maximum(p, b, c, k, known))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= certificate(p, b, c, k)),
        [level_of_prefix()(p, n, b, c, k, known), single_bound_at_level()(p, q, n, x, b, c, k)],
    ).forall([p, q, n, x, b, c, k, known])


@lemma
def single_partial_attained() -> Proof:
    """Nothing is lost when the competitor is known, b = p_x, and no unknown token exceeds c: the witness attains it."""
    p, _q, n, x, b, c, k, known = _scheme()
    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), sorted_down(p, n), known <= n, maximum(p, b, c, k, known), index_range(x, n),
        p[x] == b, pointwise(n, lambda i: p[i] <= c, start=known),
    )  # fmt: skip
    w = witness(p, x, c, k)
    level = check(
        "level",
        z3.Implies(
            hypotheses, z3.And(pool_level(p, b, c, k, n), c > 0, pointwise(n, lambda i: p[i] <= c, start=k))
        ),
        [level_of_prefix()(p, n, b, c, k, known), sorted_down.defn(p, n)],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, n, x, kl(p, w, n) == certificate(p, b, c, k)),
        ),
        [level, single_attained()(p, n, x, b, c, k)],
    ).forall([p, n, x, b, c, k, known])


@lemma
def levelled_term() -> Proof:
    """One token under two levels c = r·c′: (pooled term at c) − (pooled term at c′) ≥ (a − c)₊ − r·(a − c′)₊.

    The token is pooled at c exactly when a ≥ c (above), and not at c′ unless a ≥ c′ (above′).
    """
    a, c, c2, r = reals("a c c2 r")
    above, above2 = kd.FreshVar("above", z3.BoolSort()), kd.FreshVar("above2", z3.BoolSort())
    s = kd.FreshVar("s", REAL)
    positive = z3.And(a >= 0, c > 0, c2 > 0, r > 0, c == r * c2)
    both = check(
        "both",
        z3.Implies(positive, a * (log(c2) - log(c)) >= a * (1 - r)),
        [log_ratio()(c, r, c2), log_tangent(r)],
    )
    tangent = check(
        "tangent", z3.Implies(z3.And(c2 > 0, a >= c2), c2 * (log(a) - log(c2)) <= a - c2), [gibbs_term()(c2, a)]
    )
    share = check("share", z3.Implies(z3.And(positive, a >= c2, a <= c, a == s * c2), z3.And(s >= 1, s <= r)))
    scaled = check(
        "scaled",
        z3.Implies(
            z3.And(positive, a >= c2, a <= c, a == s * c2), a * (log(a) - log(c2)) <= r * (a - c2)
        ),
        [share, tangent],
    ).forall([s])  # fmt: skip
    behind = check(
        "behind",
        z3.Implies(z3.And(positive, a >= c2, a <= c), a * (log(a) - log(c2)) <= r * (a - c2)),
        [scaled(a / c2)],
    )
    placed = z3.And(
        positive, z3.Implies(above, a >= c), z3.Implies(above2, a >= c2), z3.Implies(z3.Not(above), a <= c)
    )  # fmt: skip
    pooled = z3.If(above, a * (log(a) - log(c)), 0) - z3.If(above2, a * (log(a) - log(c2)), 0)
    surplus = z3.If(above, a - c, 0) - r * z3.If(above2, a - c2, 0)
    return check(
        "claim", z3.Implies(placed, pooled >= surplus), [both, behind, gibbs_term()(a, c)]
    ).forall([a, c, c2, r, above, above2])  # fmt: skip


@lemma
def levelled_competitor() -> Proof:
    """b ≤ b′ ≤ c′ and c = r·c′ → b log(b/c) ≥ b′ log(b′/c′) + b − r·b′."""
    b, b2, c, c2, r = reals("b b2 c c2 r")
    hypotheses = z3.And(b >= 0, b <= b2, b2 <= c2, c2 > 0, r > 0, c == r * c2)
    logs = check(
        "logs",
        z3.Implies(z3.And(hypotheses, b2 > 0), log(r * b2) - log(c) == log(b2) - log(c2)),
        [log_ratio()(r * b2, r, b2), log_ratio()(c, r, c2)],
    )
    gibbs = check(
        "gibbs",
        z3.Implies(z3.And(hypotheses, b2 > 0), b * (log(b) - log(r * b2)) >= b - r * b2),
        [gibbs_term()(b, r * b2)],
    )
    slope = check(
        "slope",
        z3.Implies(z3.And(hypotheses, b2 > 0), b * (log(b2) - log(c2)) >= b2 * (log(b2) - log(c2))),
        [log_monotone()(b2, c2)],
    )
    claim = z3.Implies(hypotheses, b * (log(b) - log(c)) >= b2 * (log(b2) - log(c2)) + b - r * b2)
    return check("claim", claim, [logs, gibbs, slope]).forall([b, b2, c, c2, r])


@lemma
def certificate_antitone() -> Proof:
    """b ≤ b′ ≤ p₀ and K′ ≤ K → C_K(b) ≥ C_{K′}(b′): a larger competitor or fewer known tokens only lower the value.

    The multipliers of (b′, c′) are a dual certificate for b too, and c levels b: with r = c/c′ the difference is, token
    by token, at least (surplus over c) − r·(surplus over c′), and the totals of these cancel.
    """
    p, _q, n, _x, b, c, k, known = _scheme()
    b2, c2, r = reals("b2 c2 r")
    k2, known2, i = integers("k2 K2 i")
    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), sorted_down(p, n), known <= n, known2 <= known, b <= b2,
        maximum(p, b, c, k, known), maximum(p, b2, c2, k2, known2),
    )  # fmt: skip
    at_ratio = z3.And(hypotheses, c == r * c2)
    levels = check(
        "levels",
        z3.Implies(
            hypotheses,
            z3.And(
                pool_level(p, b, c, k, known), pool_level(p, b2, c2, k2, known), c > 0, c2 > 0, z3.Implies(k < known, p[k] <= c)
            ),
        ),
        [level_of_prefix()(p, n, b, c, k, known), level_of_prefix()(p, n, b2, c2, k2, known2)],
    )  # fmt: skip
    positive = check("positive", z3.Implies(z3.And(c > 0, c2 > 0, c == r * c2), r > 0))
    placed = check(
        "placed",
        z3.Implies(
            z3.And(hypotheses, index_range(i, known)),
            z3.And(
                p[i] >= 0, z3.Implies(i < k, p[i] >= c), z3.Implies(i < k2, p[i] >= c2), z3.Implies(i >= k, p[i] <= c)
            ),
        ),
        [levels, is_distribution.defn(p, n), sorted_down.defn(p, n)],
    )
    mine, other = prefix_pool_terms(p, c, k), prefix_pool_terms(p, c2, k2)
    surplus, scaled = prefix_surplus(p, c, k), multiple_of(r, prefix_surplus(p, c2, k2))
    definitions = [
        prefix_pool_terms.at(p, c, k, i), prefix_pool_terms.at(p, c2, k2, i), pool_terms.at(p, c, i), pool_terms.at(p, c2, i),
        prefix_surplus.at(p, c, k, i), prefix_surplus.at(p, c2, k2, i), multiple_of.at(r, prefix_surplus(p, c2, k2), i),
    ]  # fmt: skip
    unfolded = check(
        "unfolded",
        z3.Implies(
            z3.And(
                p[i] >= 0, c > 0, c2 > 0, r > 0, c == r * c2, z3.Implies(i < k, p[i] >= c), z3.Implies(i < k2, p[i] >= c2),
                z3.Implies(i >= k, p[i] <= c),
            ),
            mine[i] - other[i] - surplus[i] + scaled[i] >= 0,
        ),
        [*definitions, levelled_term()(p[i], c, c2, r, i < k, i < k2)],
    )  # fmt: skip
    terms = check(
        "terms",
        z3.Implies(z3.And(at_ratio, index_range(i, known)), mine[i] - other[i] - surplus[i] + scaled[i] >= 0),
        [levels, positive, placed, unfolded],
    ).forall([i])
    totals = check(
        "totals",
        z3.Implies(
            at_ratio,
            total(pool_terms(p, c), k) - total(pool_terms(p, c2), k2) >= (c - b) - r * (c2 - b2),
        ),
        [
            terms, levels, prefix_totals()(p, known, b, c, k), prefix_totals()(p, known, b2, c2, k2),
            total_of_multiple()(r, prefix_surplus(p, c2, k2), known),
            linear_inequality((1, -1, -1, 1))()(mine, other, surplus, scaled, known),
        ],
    )  # fmt: skip
    at_r = check(
        "at ratio",
        z3.Implies(at_ratio, certificate(p, b, c, k) >= certificate(p, b2, c2, k2)),
        [levels, positive, totals, levelled_competitor()(b, b2, c, c2, r)],
    ).forall([r])
    return check(
        "claim", z3.Implies(hypotheses, certificate(p, b, c, k) >= certificate(p, b2, c2, k2)), [levels, at_r(c / c2)]
    ).forall([p, n, b, c, k, known, b2, c2, k2, known2])


@lemma
def tail_share() -> Proof:
    """K ≤ j < n → (j − K + 1)·p_j ≤ 1 − (p₀ + … + p₍K₋₁₎): the j-th token and those before it share the tail's mass."""
    p, _q, n, _x, _b, _c, j, known = _scheme()
    hypotheses = z3.And(is_distribution(p, n), sorted_down(p, n), known >= 0, known <= j, j < n)
    over = surplus(p, p[j])
    return check(
        "claim",
        z3.Implies(hypotheses, (z3.ToReal(j) - z3.ToReal(known) + 1) * p[j] <= 1 - total(p, known)),
        [
            is_distribution.defn(p, n), sorted_down.defn(p, n), surplus.everywhere(p, p[j]), prefix_mass()(over, known, j + 1),
            surplus_total()(p, p[j], known), surplus_total()(p, p[j], j + 1), prefix_mass()(p, j + 1, n),
        ],
    ).forall([p, n, j, known])  # fmt: skip


@lemma
def tree_partial() -> Proof:
    """A missed token 0 costs KL(p‖q) ≥ C(h) for every falling h with h₀ = p₀ and h_i ≥ p_i for 1 ≤ i ≤ m."""
    p, q, n, _x, _b, c, k, m = _scheme()
    h = kd.FreshVar("h", SEQUENCE)
    above = z3.And(h[0] == p[0], pointwise(m + 1, lambda i: h[i] >= p[i], start=1))
    hypotheses = z3.And(tree.not_covered(p, q, n, m), above, sorted_down(h, m + 1), tree.minimum(h, c, k, m))
    fell = check(
        "falling",
        z3.Implies(hypotheses, tree.falling(h, m)),
        [greedy_token_has_mass()(p, n), is_distribution.defn(p, n), sorted_down.defn(p, n)],
    )
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= tree.certificate(h, c, m)),
        [fell, tree.level_of_least_mean()(h, m, k, c), tree.tree_bound_from_above()(p, q, h, n, m, c)],
    ).forall([p, q, h, n, m, k, c])
