"""How large a top-m certificate can be at the margin γ = p₀ − p_m: m γ log((m+1)/m), and never above log 2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sympy as sp
import z3

from symcert.formulas import top_m_margin_upper as formula
from symcert.kernel import uppers_rank
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("top_m_margin_upper")
    gamma, m, r = sp.symbols("gamma m r", positive=True)
    p_i, p_0, level, excess = sp.symbols("p_i p_0 c e", positive=True)
    term = p_i * sp.log(p_i / level)
    d.given("The witness levels token m and the k first at c = p_m + e; each of these costs", term)
    d.equal("which is convex in p_i", sp.simplify(sp.diff(term, p_i, 2)), 1 / p_i)
    chord = (p_i - level) / (p_0 - level) * p_0 * sp.log(p_0 / level)
    d.equal("so it is at most its chord over [c, p_0], equal at c", (chord - term).subs(p_i, level), sp.Integer(0))
    d.equal("and at p_0", sp.simplify((chord - term).subs(p_i, p_0)), sp.Integer(0))
    d.given("Σ (p_i − c) = e, and p_0 log(p_0/c) ≤ γ log(γ/e) by the log-sum inequality, so C is at most",
            excess / (gamma - excess) * gamma * sp.log(gamma / excess))  # fmt: skip
    bound = gamma * sp.log(r) / (r - 1)
    d.equal("with r = γ/e", sp.simplify((excess / (gamma - excess) * gamma * sp.log(gamma / excess)).subs(gamma, r * excess)),
            sp.simplify(bound.subs(gamma, r * excess)))  # fmt: skip
    d.equal("it falls with r: the slope's numerator r − 1 − r log r vanishes at r = 1",
            sp.simplify(sp.diff(sp.log(r) / (r - 1), r) * r * (r - 1) ** 2), r - 1 - r * sp.log(r))  # fmt: skip
    d.equal("and falls itself, with slope", sp.diff(r - 1 - r * sp.log(r), r), -sp.log(r))
    least = (m + 1) / m
    d.given("(k + 1)c ≤ k p_0 + p_m with k ≤ m says that r is at least", least)
    value = bound.subs(r, least)
    d.equal("there the bound is", sp.simplify(value), sp.simplify(m * gamma * sp.log(least)))
    emitted = formula.FORMULA.expression.subs({formula.margin: gamma, formula.m: m}).doit().rewrite(sp.log)
    d.equal("as emitted", emitted, m * gamma * sp.log(least))
    return d


def attain() -> Derivation:
    d = Derivation("top_m_margin_upper")
    gamma, m, small_p = sp.symbols("gamma m epsilon", positive=True)
    head = gamma + small_p
    level = (m * head + small_p) / (m + 1)
    d.given(
        "Target, for mγ ≤ 1: p_0 = … = p_{m−1} = γ + ε, p_m = ε, the rest spread over tokens of at most ε each", level
    )
    certificate = m * head * sp.log(head / level) + small_p * sp.log(small_p / level)
    d.equal("its certificate tends to m γ log((m+1)/m) as ε → 0",
            sp.simplify(sp.expand_log(sp.limit(certificate, small_p, 0, "+") - m * gamma * sp.log((m + 1) / m), force=True)), sp.Integer(0))  # fmt: skip
    return d


# --- small cases


def level(p: Sequence[sp.Expr], m: int, k: int) -> sp.Expr:
    """c = (p_0 + … + p_{k−1} + p_m)/(k + 1), written out."""
    return sp.Add(*p[:k], p[m]) / (k + 1)


def certificate(p: Sequence[sp.Expr], m: int, k: int) -> sp.Expr:
    """C = p_m log(p_m/c) + Σ_{i<k} p_i log(p_i/c)."""
    c = level(p, m, k)
    return sum((x * (sp.log(x) - sp.log(c)) for x in (*p[:k], p[m])), sp.S.Zero)


def case(n: int, m: int, k: int) -> SmallCase:
    """C ≤ m γ log((m+1)/m) for a pool of the k first tokens."""
    p, c = Vocabulary(n).p, level(Vocabulary(n).p, m, k)
    top, b = p[0], p[m]
    excess, margin, fall = c - b, top - b, sp.log(m + 1) - sp.log(m)
    ratio = sp.log(margin) - sp.log(excess)
    value = top * (sp.log(top) - sp.log(c))
    upper = [Tangent(top, (x,), (top,), x) for x in p[1:k]]
    lower = [Tangent(c, (x,), (c,), x) for x in p[:k]]
    gap = m * margin * fall - certificate(p, m, k)
    concave = (margin - excess) * m * fall - excess * ratio
    pool = certificate(p, m, k) - b * (sp.log(b) - sp.log(c))
    return SmallCase(
        "statement",
        conclusion=gap,
        nonnegative=(*Vocabulary(n).sorted, *(x - c for x in p[:k]), c - b),
        positive=(c,),
        tangents=(
            *upper, *lower, Tangent(c, (b,), (c,), b),
            Tangent(margin * c, (excess, top), (margin, c), excess * top), Tangent(b * c, (top,), (c,), b * top),
            Tangent(excess * (m + 1), (margin, sp.Integer(m)), (excess, sp.Integer(m + 1)), margin * m),
            Tangent(sp.Integer(m + 1), (sp.Integer(m),), (sp.Integer(m + 1),), sp.Integer(m)),
        ),
        products=(
            *((x - c, t.inequality) for x, t in zip(p[1:k], upper, strict=True)),
            *((top - x, t.inequality) for x, t in zip(p[:k], lower, strict=True)),
            *((x, t.inequality) for x, t in zip(p[:k], lower, strict=True)), *((top - x, x - c) for x in p[:k]),
            (sp.log(b) - sp.log(c), c), (b, sp.log(c) - sp.log(b)), (top - c, b * (sp.log(c) - sp.log(b))),
            (value - margin * ratio, c), (excess, margin * ratio - value), (margin * m - excess * (m + 1), (m + 1) * fall - 1),
            (margin, concave), (-gap, top - c), (top, -excess), (pool, c), (margin, fall),
        ),
    )  # fmt: skip


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, m, k) for m in range(1, n) for k in range(1, m + 1))


def small(n: int) -> Obligation:
    return one_shot(f"top_m_margin_upper/n={n}", f"n = {n}, every m and pool", cases(n))


def bridge() -> Obligation:
    p = Vocabulary(3).p
    bound = (p[0] - p[2]) * 2 * (sp.log(3) - sp.log(2))
    return bridged(
        "top_m_margin_upper", [kl_bridge(2), Bridge("bound", uppers_rank.rank_bound(P, z3.IntVal(2)), bound)]
    )


def mutants() -> list[Mutant]:
    statement, p = case(3, 2, 2), Vocabulary(3).p
    gap, half = statement.conclusion, sp.Rational(1, 2)
    fall = sp.log(3) - sp.log(2)
    margin = p[0] - p[2]
    # p = (1, 1, 0)/2: the certificate is log(3/2) = 2·½·log(3/2) exactly, at the level 1/3.
    pair = {p[0]: half, p[1]: half, p[2]: sp.Integer(0)}
    pool = tuple(x - level(p, 2, 2) for x in p[:2])
    return [
        Mutant(statement.changed("constant off", conclusion=gap - margin * fall / 10), "the bound is 5 % smaller", pair),
        Mutant(statement.changed("factor dropped", conclusion=gap - margin * fall), "γ log((m+1)/m) without m", pair),
        Mutant(statement.changed("sign flipped", conclusion=gap - 4 * margin * fall), "−m γ log((m+1)/m)", pair),
        Mutant(statement.changed("order dropped", nonnegative=(*pool, p[2])),
               "p_1 may exceed p_0", {p[0]: half, p[1]: sp.Integer(1), p[2]: sp.Integer(0)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="top_m_margin_upper",
    chapter="margins",
    title="Largest top-m certificate at a margin",
    statement="There is a drafter with argmax m and KL(p‖q) ≤ m γ log((m+1)/m), so C ≤ min(log 2, m γ log((m+1)/m))",
    latex=r"p_0-p_m=\gamma\ \Longrightarrow\ C\le\min\left(\log 2,\ m\gamma\log\frac{m+1}{m}\right)",
    hypotheses=("p₀ ≥ p₁ ≥ …, p₀ − p_m = γ", "1 ≤ m < n"),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(uppers_rank.top_m_margin_upper,),
    mutants=mutants,
    side_conditions=("(p₀ − c) p_i log(p_i/c) ≤ (p_i − c) p₀ log(p₀/c)", "(m+1)(c − p_m) ≤ mγ"),
    note="log 2 is single_ceiling. m = 1 is strict_margin_upper. Approached for mγ ≤ 1 as p_m → 0 with p₀ = … = p_{m−1}.",
    emits=True,
    follows=("top_m_margin",),
)
