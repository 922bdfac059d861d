"""How large the certificate of one draft token of rank m can be at a given margin: the level of the exact witness, estimated."""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import factor_cancelled, product_of_signs
from symcert.kernel.axioms import INT, REAL, SEQUENCE, log
from symcert.kernel.distributions import attained, is_distribution, sorted_down
from symcert.kernel.gibbs import kl
from symcert.kernel.logs import chord, log_monotone, log_sum, logarithm_secant
from symcert.kernel.prover import Proof, check, integers, lemma, reals
from symcert.kernel.single import certificate, pool_terms, single_attained, surplus, water_level
from symcert.kernel.single import witness as single_witness
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    pointwise,
    total,
    total_of_constant,
    total_of_multiple,
)


def filled(p: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef, c: z3.ArithRef, k: z3.ArithRef) -> z3.BoolRef:
    """A sorted target over n > m ≥ 1 tokens whose competitor p_m is levelled with the k first tokens at c > 0."""
    return z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), water_level(p, p[m], c, k, n), c > 0, m >= 1, m < n)


def _levels() -> tuple[z3.ArrayRef, z3.ArithRef, z3.ArithRef, z3.ArithRef, z3.ArithRef]:
    n, m, k = integers("n m k")
    return kd.FreshVar("p", SEQUENCE), n, m, kd.FreshVar("c", REAL), k


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
