"""How large a certificate can be at a given margin: explicit drafters that are rejected and not far from the target.

The tree's drafter gives away the margin: token 0 loses γ = p₀ − p_m, each of the tokens 0 … m gains e = γ/(m + 1).
For a single draft token of rank m the exact witness serves, and its level c is estimated.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import factor_cancelled, product_of_signs
from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import (
    attained,
    greedy_token_has_mass,
    is_distribution,
    sorted_down,
)
from symcert.kernel.gibbs import kl, kl_terms
from symcert.kernel.logs import chord, log_monotone, log_ratio, log_sum, logarithm_secant
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.single import certificate, pool_terms, single_attained, surplus, water_level
from symcert.kernel.single import witness as single_witness
from symcert.kernel.sums import (
    constant,
    count_of_initial_run,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    only_at,
    pointwise,
    prefix,
    total,
    total_of_constant,
    total_of_multiple,
    total_of_only_at,
    total_of_prefix,
)
from symcert.kernel.tree import challengers, not_covered

_p, _d = z3.Const("p", SEQUENCE), z3.Const("d", SEQUENCE)
_e, _c = z3.Reals("e c")
_i, _m = z3.Ints("i m")

spread_witness = SequenceDefinition(
    "spread_witness", [_p, _e, _m], _i,
    z3.If(_i == 0, _p[_m] + _e, z3.If(z3.And(_i >= 1, _i <= _m), _p[_i] + _e, _p[_i])),
)  # fmt: skip
"""p with the margin taken from token 0 and spread evenly, e each, over the tokens 0 … m; token 0 keeps p_m + e."""


def _scheme() -> tuple[z3.ArrayRef, z3.ArithRef, z3.ArithRef, z3.ArithRef]:
    return kd.FreshVar("p", SEQUENCE), kd.FreshVar("n", INT), kd.FreshVar("m", INT), kd.FreshVar("e", REAL)


def spread(p: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef, e: z3.ArithRef) -> z3.BoolRef:
    """p is a sorted target over n > m ≥ 1 tokens, and (m + 1)e is its margin p₀ − p_m."""
    margin = (z3.ToReal(m) + 1) * e == p[0] - p[m]
    return z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), m >= 1, m < n, margin)


def spread_bound(p: z3.ArrayRef, m: z3.ArithRef) -> z3.ArithRef:
    """γ log(m + 1) with γ = p₀ − p_m."""
    return (p[0] - p[m]) * log(z3.ToReal(m) + 1)


@lemma
def spread_share() -> Proof:
    """p₀ ≥ p_m ≥ 0, p₀ > 0, and the share e is not negative; it is positive where the margin is."""
    p, n, m, e = _scheme()
    k = kd.FreshVar("k", REAL)
    share = check(
        "share", z3.Implies(z3.And(k >= 0, (k + 1) * e >= 0), z3.And(e >= 0, z3.Implies((k + 1) * e > 0, e > 0)))
    ).forall([k, e])
    return check(
        "claim",
        z3.Implies(
            spread(p, n, m, e),
            z3.And(p[0] > 0, p[m] >= 0, p[0] >= p[m], e >= 0, z3.Implies(p[0] > p[m], e > 0)),
        ),
        [share(z3.ToReal(m), e), is_distribution.defn(p, n), sorted_down.defn(p, n), greedy_token_has_mass()(p, n)],
    ).forall([p, n, m, e])


@lemma
def spread_mass() -> Proof:
    """The drafter that spreads the margin sums to one."""
    p, n, m, e = _scheme()
    i, zero, margin = kd.FreshVar("i", INT), z3.IntVal(0), p[0] - p[m]
    w, lost, gained = spread_witness(p, e, m), only_at(zero, margin), prefix(constant(e), m + 1)
    hypotheses = spread(p, n, m, e)
    moved = check(
        "moved",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), p[i] - w[i] - lost[i] + gained[i] == 0),
        [
            spread_witness.at(p, e, m, i), only_at.at(zero, margin, i), prefix.at(constant(e), m + 1, i),
            constant.at(e, i),
        ],
    ).forall([i])  # fmt: skip
    shares = check(
        "shares",
        z3.Implies(hypotheses, z3.And(total(lost, n) == margin, total(gained, n) == margin)),
        [
            total_of_only_at()(zero, margin, n), prefix.everywhere(constant(e), m + 1), constant.everywhere(e),
            total_of_prefix()(gained, constant(e), m + 1, n), total_of_constant()(constant(e), e, m + 1),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, total(w, n) == 1),
        [moved, shares, is_distribution.defn(p, n), linear_equality((1, -1, -1, 1))()(p, w, lost, gained, n)],
    ).forall([p, n, m, e])  # fmt: skip


@lemma
def spread_is_missed() -> Proof:
    """The drafter that spreads the margin need not offer token 0: m others are as probable."""
    p, n, m, e = _scheme()
    i, zero = kd.FreshVar("i", INT), z3.IntVal(0)
    w = spread_witness(p, e, m)
    hypotheses = spread(p, n, m, e)
    feasible = check(
        "feasible",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(w[i] >= 0, z3.Implies(p[i] > 0, w[i] > 0), z3.Implies(z3.And(i >= 1, i <= m), w[i] >= w[0])),
        ),
        [
            spread_share()(p, n, m, e), spread_witness.at(p, e, m, i), spread_witness.at(p, e, m, zero),
            is_distribution.defn(p, n), sorted_down.defn(p, n),
        ],
    ).forall([i])  # fmt: skip
    j = kd.FreshVar("j", INT)
    challenged = check(
        "challenged",
        z3.Implies(z3.And(hypotheses, index_range(j, m + 1, 1)), challengers(w)[j]),
        [feasible, challengers.at(w, j)],
    ).forall([j])
    return check(
        "claim",
        z3.Implies(hypotheses, not_covered(p, w, n, m)),
        [
            feasible, challenged, spread_mass()(p, n, m, e), is_distribution.defn(w, n),
            count_of_initial_run()(challengers(w), m, n),
        ],
    ).forall([p, n, m, e])  # fmt: skip


@lemma
def spread_cost() -> Proof:
    """KL(p‖w) ≤ γ log(m + 1) for the drafter w that spreads the margin γ: only token 0 loses."""
    p, n, m, e = _scheme()
    i, zero = kd.FreshVar("i", INT), z3.IntVal(0)
    w, margin, count = spread_witness(p, e, m), p[0] - p[m], z3.ToReal(m) + 1
    head = p[0] * (log(p[0]) - log(p[m] + e))
    hypotheses = spread(p, n, m, e)
    signs = spread_share()(p, n, m, e)
    a, x, y = reals("a x y")
    falls = check("falls", z3.Implies(z3.And(a >= 0, z3.Implies(a > 0, x <= y)), a * (x - y) <= 0)).forall([a, x, y])
    raised = check(
        "raised",
        z3.Implies(z3.And(hypotheses, index_range(i, n, 1)), z3.And(p[i] >= 0, p[i] <= w[i])),
        [spread_witness.at(p, e, m, i), is_distribution.defn(p, n), signs],
    )
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), only_at(zero, head)[i] - kl_terms(p, w)[i] >= 0),
        [
            raised, spread_witness.at(p, e, m, i), only_at.at(zero, head, i), kl_terms.at(p, w, i),
            falls(p[i], log(p[i]), log(w[i])), log_monotone()(p[i], w[i]),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(hypotheses, kl(p, w, n) <= head),
        [
            term, total_of_only_at()(zero, head, n),
            linear_inequality((1, -1))()(only_at(zero, head), kl_terms(p, w), n),
        ],
    )  # fmt: skip
    logs = check(
        "logs",
        z3.Implies(z3.And(hypotheses, margin > 0), log(margin) - log(e) == log(count)),
        [signs, log_ratio()(margin, count, e)],
    )
    levelled = check(
        "levelled",
        z3.Implies(z3.And(hypotheses, margin > 0), head <= margin * (log(margin) - log(e))),
        [signs, log_sum()(p[m], margin, e)],
    )
    untouched = check("untouched", z3.Implies(z3.And(hypotheses, margin <= 0), head <= 0), [signs])
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, w, n) <= spread_bound(p, m)),
        [summed, logs, levelled, untouched, signs],
    ).forall([p, n, m, e])


@lemma
def tree_margin_upper() -> Proof:
    """A drafter that misses token 0 has KL(p‖w) ≤ γ log(m + 1), γ = p₀ − p_m: no tree certificate is larger."""
    p, n, m, e = _scheme()
    w = spread_witness(p, e, m)
    return check(
        "claim",
        z3.Implies(
            spread(p, n, m, e),
            z3.And(not_covered(p, w, n, m), kl(p, w, n) <= spread_bound(p, m)),
        ),
        [spread_is_missed()(p, n, m, e), spread_cost()(p, n, m, e)],
    ).forall([p, n, m, e])


@lemma
def strict_margin_upper() -> Proof:
    """A drafter with argmax 1 has KL(p‖w) ≤ γ log 2, γ = p₀ − p₁: no strict certificate is larger."""
    p, n, _m, e = _scheme()
    i, one = kd.FreshVar("i", INT), z3.IntVal(1)
    w = spread_witness(p, e, one)
    hypotheses = z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n), 2 * e == p[0] - p[1])
    shared = check("shared", z3.Implies(hypotheses, spread(p, n, one, e)))
    argmax = check(
        "argmax",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), w[i] <= w[1]),
        [
            shared, spread_share()(p, n, one, e), spread_witness.at(p, e, one, i), spread_witness.at(p, e, one, one),
            sorted_down.defn(p, n),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, n, one, kl(p, w, n) <= (p[0] - p[1]) * log(z3.RealVal(2))),
        ),
        [shared, argmax, spread_is_missed()(p, n, one, e), spread_cost()(p, n, one, e)],
    ).forall([p, n, e])


# --- one draft token, rank m


def filled(p: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef, c: z3.ArithRef, k: z3.ArithRef) -> z3.BoolRef:
    """A sorted target over n > m ≥ 1 tokens whose competitor p_m is levelled with the k first tokens at c > 0."""
    return z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), water_level(p, p[m], c, k, n), c > 0, m >= 1, m < n)


def _levels() -> tuple[z3.ArrayRef, z3.ArithRef, z3.ArithRef, z3.ArithRef, z3.ArithRef]:
    p, n, m, _e = _scheme()
    return p, n, m, kd.FreshVar("c", REAL), kd.FreshVar("k", INT)


@lemma
def pool_bounded() -> Proof:
    """d·pᵢ log(pᵢ/c) ≤ a(pᵢ − c) for all i < k, and (k+1)c = p₀ + … + p₍ₖ₋₁₎ + b → d·Σ_{i<k} pᵢ log(pᵢ/c) ≤ a(c − b)."""
    p, k = kd.FreshVar("p", SEQUENCE), kd.FreshVar("k", INT)
    a, b, c, d = reals("a b c d")
    terms, excess = multiple_of(d, pool_terms(p, c)), multiple_of(a, surplus(p, c))
    everywhere = [surplus.everywhere(p, c), constant.everywhere(c)]
    levelled = check(
        "levelled",
        z3.Implies(z3.And(k >= 0, (z3.ToReal(k) + 1) * c == total(p, k) + b), total(surplus(p, c), k) == c - b),
        [
            *everywhere, total_of_constant()(constant(c), c, k),
            linear_equality((1, -1, -1))()(p, constant(c), surplus(p, c), k),
        ],
    )  # fmt: skip
    scaled = check(
        "scaled",
        z3.Implies(
            k >= 0,
            z3.And(
                total(terms, k) == d * total(pool_terms(p, c), k),
                total(excess, k) == a * total(surplus(p, c), k),
            ),
        ),
        [total_of_multiple()(d, pool_terms(p, c), k), total_of_multiple()(a, surplus(p, c), k)],
    )  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(
            z3.And(k >= 0, pointwise(k, lambda i: excess[i] - terms[i] >= 0)), total(terms, k) <= total(excess, k)
        ),
        [linear_inequality((1, -1))()(excess, terms, k)],
    )
    return check(
        "claim",
        z3.Implies(
            z3.And(
                k >= 0, (z3.ToReal(k) + 1) * c == total(p, k) + b, pointwise(k, lambda i: excess[i] - terms[i] >= 0)
            ),
            d * total(pool_terms(p, c), k) <= a * (c - b),
        ),
        [levelled, scaled, summed],
    ).forall([p, k, a, b, c, d])  # fmt: skip


@lemma
def pool_term_bounded() -> Proof:
    """d·pᵢ log(pᵢ/c) ≤ a(pᵢ − c), in terms of the sequences that are summed."""
    p, i = kd.FreshVar("p", SEQUENCE), kd.FreshVar("i", INT)
    a, c, d = reals("a c d")
    return check(
        "claim",
        z3.Implies(
            a * (p[i] - c) - d * (p[i] * (log(p[i]) - log(c))) >= 0,
            multiple_of(a, surplus(p, c))[i] - multiple_of(d, pool_terms(p, c))[i] >= 0,
        ),
        [
            multiple_of.at(a, surplus(p, c), i), multiple_of.at(d, pool_terms(p, c), i), surplus.at(p, c, i), pool_terms.at(p, c, i),
        ],
    ).forall([p, i, a, c, d])  # fmt: skip


@lemma
def pool_secant() -> Proof:
    """With T = Σ_{i<k} pᵢ log(pᵢ/c): (p₀ − c)T ≤ (c − p_m)·p₀ log(p₀/c) and c·T ≤ p₀(c − p_m)."""
    p, n, m, c, k = _levels()
    i, hypotheses, value = kd.FreshVar("i", INT), filled(p, n, m, c, k), p[0] * (log(p[0]) - log(c))
    pool, at_i = total(pool_terms(p, c), k), p[i] * (log(p[i]) - log(c))
    between = check(
        "between",
        z3.Implies(z3.And(hypotheses, index_range(i, k)), z3.And(c > 0, c <= p[i], p[i] <= p[0])),
        [sorted_down.defn(p, n)],
    )
    level = check("level", z3.Implies(hypotheses, z3.And((z3.ToReal(k) + 1) * c == total(p, k) + p[m], k >= 0)))

    def bounded(name: str, slope: z3.ArithRef, factor: z3.ArithRef) -> Proof:
        token = check(
            f"{name} of a token",
            z3.Implies(z3.And(hypotheses, index_range(i, k)), slope * (p[i] - c) - factor * at_i >= 0),
            [between, chord()(p[i], p[0], c)],
        )
        term = check(
            f"{name} of the pool",
            z3.Implies(
                z3.And(hypotheses, index_range(i, k)),
                multiple_of(slope, surplus(p, c))[i] - multiple_of(factor, pool_terms(p, c))[i] >= 0,
            ),
            [token, pool_term_bounded()(p, i, slope, c, factor)],
        ).forall([i])
        claim = z3.Implies(hypotheses, factor * pool <= slope * (c - p[m]))
        return check(name, claim, [term, level, pool_bounded()(p, k, slope, p[m], c, factor)])

    return check(
        "claim",
        z3.Implies(hypotheses, z3.And((p[0] - c) * pool <= value * (c - p[m]), c * pool <= p[0] * (c - p[m]))),
        [bounded("secant", value, p[0] - c), bounded("tangent", p[0], c)],
    ).forall([p, n, m, c, k])


@lemma
def level_of_rank() -> Proof:
    """p_m ≤ c ≤ p₀ and, unless c = p_m, (m + 1)(c − p_m) ≤ m(p₀ − p_m): the pool is at most the first m tokens."""
    p, n, m, c, k = _levels()
    i, hypotheses = kd.FreshVar("i", INT), filled(p, n, m, c, k)
    ends = check(
        "ends",
        z3.Implies(hypotheses, z3.And(p[m] >= 0, p[m] <= c, c <= p[0], z3.Or(c == p[m], k <= m), k >= 1)),
        [is_distribution.defn(p, n)],
    )
    at_most = check(
        "at most", z3.Implies(z3.And(hypotheses, index_range(i, k)), constant(p[0])[i] - p[i] >= 0),
        [constant.at(p[0], i), sorted_down.defn(p, n)],
    ).forall([i])  # fmt: skip
    prefix = check(
        "prefix",
        z3.Implies(hypotheses, total(p, k) <= z3.ToReal(k) * p[0]),
        [
            at_most, constant.everywhere(p[0]), linear_inequality((1, -1))()(constant(p[0]), p, k),
            total_of_constant()(constant(p[0]), p[0], k),
        ],
    )  # fmt: skip
    level = check("level", z3.Implies(hypotheses, (z3.ToReal(k) + 1) * c == total(p, k) + p[m]))
    top, b, kk, mm = reals("t b k m")
    smaller = check(
        "smaller pool",
        z3.Implies(
            z3.And((kk + 1) * c <= kk * top + b, kk <= mm, (mm - kk) * (top - c) >= 0),
            (mm + 1) * (c - b) <= mm * (top - b),
        ),
    ).forall([c, top, b, kk, mm])
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                p[m] >= 0, p[m] <= c, c <= p[0],
                z3.Or(c == p[m], (z3.ToReal(m) + 1) * (c - p[m]) <= z3.ToReal(m) * (p[0] - p[m])),
            ),
        ),
        [
            ends, prefix, level, product_of_signs()(z3.ToReal(m) - z3.ToReal(k), p[0] - c),
            smaller(c, p[0], p[m], z3.ToReal(k), z3.ToReal(m)),
        ],
    ).forall([p, n, m, c, k])  # fmt: skip


def rank_bound(p: z3.ArrayRef, m: z3.ArithRef) -> z3.ArithRef:
    """m γ log((m+1)/m) with γ = p₀ − p_m."""
    rank = z3.ToReal(m)
    return (p[0] - p[m]) * (rank * (log(rank + 1) - log(rank)))


@lemma
def rank_arithmetic() -> Proof:
    """The arithmetic of `rank_certificate_upper`, about reals only, with t = p₀ > c > b = p_m, e = c − b and g = t − b.

    (t−c)T ≤ e·V, V ≤ g·R, e·R ≤ (g−e)·F and O ≤ 0 → O + T ≤ g·F: V = t log(t/c), R = log(g/e), F = m log((m+1)/m).
    """
    b, c, t, own, pool, value, ratio, fall = (kd.FreshVar(x, REAL) for x in ("b", "c", "t", "O", "T", "V", "R", "F"))
    e, g = c - b, t - b
    products = z3.And(
        (t - c) * pool <= value * e, (t - c) * -own >= 0, e * (g * ratio - value) >= 0,
        g * ((g - e) * fall - e * ratio) >= 0,
    )  # fmt: skip
    combined = check("combined", z3.Implies(products, (t - c) * (g * fall - (own + pool)) >= 0))
    return check(
        "claim",
        z3.Implies(
            z3.And(t > c, c > b, (t - c) * pool <= value * e, own <= 0, value <= g * ratio, e * ratio <= (g - e) * fall),
            own + pool <= g * fall,
        ),
        [
            combined, product_of_signs()(t - c, -own), product_of_signs()(e, g * ratio - value),
            product_of_signs()(g, (g - e) * fall - e * ratio), factor_cancelled()(t - c, g * fall - (own + pool)),
        ],
    ).forall([b, c, t, own, pool, value, ratio, fall])  # fmt: skip


@lemma
def competitor_falls() -> Proof:
    """0 ≤ b ≤ c, c > 0 → b log(b/c) ≤ 0."""
    b, c, x = reals("b c x")
    falls = check("falls", z3.Implies(z3.And(b >= 0, z3.Implies(b > 0, x <= 0)), b * x <= 0)).forall([b, x])
    return check(
        "claim",
        z3.Implies(z3.And(b >= 0, b <= c, c > 0), b * (log(b) - log(c)) <= 0),
        [falls(b, log(b) - log(c)), log_monotone()(b, c)],
    ).forall([b, c])


@lemma
def rank_certificate_upper() -> Proof:
    """C ≤ m γ log((m+1)/m), γ = p₀ − p_m, for the certificate whose competitor has rank m."""
    p, n, m, c, k = _levels()
    hypotheses, rank = filled(p, n, m, c, k), z3.ToReal(m)
    b, t, own, pool = p[m], p[0], p[m] * (log(p[m]) - log(c)), total(pool_terms(p, c), k)
    value, ratio, fall = t * (log(t) - log(c)), log(t - b) - log(c - b), rank * (log(rank + 1) - log(rank))
    level, secant = level_of_rank()(p, n, m, c, k), pool_secant()(p, n, m, c, k)
    falls = check("competitor", z3.Implies(hypotheses, own <= 0), [level, competitor_falls()(b, c)])
    strictly = z3.And(hypotheses, c > b)
    order = z3.And(c - b > 0, t - b > 0, t > c, b >= 0, (rank + 1) * (c - b) <= rank * (t - b), rank > 0)
    signs = check("signs", z3.Implies(strictly, order), [level])
    summed = check("summed", z3.Implies(order, value <= (t - b) * ratio), [log_sum()(b, t - b, c - b)])
    concave = check(
        "concave", z3.Implies(order, (c - b) * ratio <= (t - c) * fall), [logarithm_secant()(t - b, c - b, rank)]
    )
    above = check(
        "above",
        z3.Implies(strictly, own + pool <= (t - b) * fall),
        [signs, secant, falls, summed, concave, rank_arithmetic()(b, c, t, own, pool, value, ratio, fall)],
    )
    empty = check("empty", z3.Implies(z3.And(hypotheses, c == b), pool <= 0), [secant, factor_cancelled()(c, -pool)])
    rising = check(
        "rising",
        z3.Implies(hypotheses, z3.And(fall >= 0, t - b >= 0)),
        [level, log_monotone()(rank, rank + 1), product_of_signs()(rank, log(rank + 1) - log(rank))],
    )
    equal = check(
        "equal",
        z3.Implies(z3.And(hypotheses, c == b), own + pool <= (t - b) * fall),
        [empty, falls, rising, product_of_signs()(t - b, fall)],
    )
    return check(
        "claim",
        z3.Implies(hypotheses, certificate(p, p[m], c, k) <= rank_bound(p, m)),
        [above, equal, level],
    ).forall([p, n, m, c, k])


@lemma
def top_m_margin_upper() -> Proof:
    """The nearest drafter whose argmax is token m has KL(p‖w) ≤ m γ log((m+1)/m), γ = p₀ − p_m."""
    p, n, m, c, k = _levels()
    w = single_witness(p, m, c, k)
    hypotheses = filled(p, n, m, c, k)
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, n, m, kl(p, w, n) <= rank_bound(p, m)),
        ),
        [single_attained()(p, n, m, p[m], c, k), rank_certificate_upper()(p, n, m, c, k)],
    ).forall([p, n, m, c, k])
