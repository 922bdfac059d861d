"""The bound of a multiplicative threshold from the margin γ = p₀ − p₁ and the size n of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas import multiplicative_margin_finite as formula
from symcert.kernel import margins_ratio
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.multiplicative_margin import branches, refused, steep_case, whole_case
from symcert.theorems.pair_derivation import attained, gamma, phi, same_as_emitted
from symcert.theorems.rejected_pair import DOWN, TWICE_PHI, UP, Rejected, extended, g, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_alpha, _rho = sp.symbols("alpha rho")
"""The threshold's share of p_0, and the least p_0."""


def least_head(n: sp.Expr, gap: sp.Expr, alpha: sp.Expr) -> sp.Expr:
    """(1 + (n − 2)γ)/(n − 1 + α): the least p_0 over n tokens, one of them at most αp_0 and all others at most p_0 − γ."""
    return (1 + (n - 2) * gap) / (n - 1 + alpha)


def derive() -> Derivation:
    d = Derivation("multiplicative_margin_finite")
    n, alpha, p_0 = sp.symbols("n alpha p_0", positive=True)
    full = p_0 + alpha * p_0 + (n - 2) * (p_0 - gamma)
    d.given("The whole mass is at most", full)
    (least,) = sp.solve(full - 1, p_0)
    d.equal("so p_0 is at least ρ", least, least_head(n, gamma, alpha))
    v = sp.Symbol("u", positive=True)
    ratio = (1 - alpha) / (1 + alpha)
    by_head, by_margin = least * (1 + alpha) * phi(v), gamma / v * phi(v)
    d.given("The bound from p_0 (multiplicative_greedy) at ρ, beside that from γ (multiplicative_margin)", by_head)
    larger = (least * (1 + alpha) - gamma / ratio) * (1 - alpha) * (n - 1 + alpha) / (1 + alpha)
    d.equal(
        "it is the larger one where γ(1 + (n−1)α) < 1 − α",
        sp.simplify(larger),
        sp.expand(1 - alpha - gamma * (1 + (n - 1) * alpha)),
    )
    d.equal("which implies γ < u for n ≥ 2", sp.expand((1 - alpha - gamma * (1 + alpha)) - (1 - alpha - gamma * (1 + (n - 1) * alpha))),
            sp.expand((n - 2) * alpha * gamma))  # fmt: skip
    here = {formula.margin: gamma, formula.alpha: alpha, formula.n: n}
    (symbol, definition), (floor, floor_value) = formula.FORMULA.definitions
    d.equal("the emitted u", definition.subs(here), ratio)
    d.equal("the emitted floor of p_0", floor_value.subs(here), least)
    (head, by_size), (steep, by_ratio), (whole, _) = formula.FORMULA.expression.args
    d.equal("chosen by", by_size.lts.subs(here) - by_size.gts, sp.expand(gamma * (1 + (n - 1) * alpha) - (1 - alpha)))
    d.equal("then by", by_ratio.lhs.subs(here), gamma - symbol)
    named = {symbol: v, floor: least}
    same_as_emitted(d, head.subs(here).subs(named), by_head, "the emitted first branch")
    same_as_emitted(d, steep.subs(here).subs(named), by_margin, "the emitted second branch")
    same_as_emitted(d, whole.subs(here), phi(gamma), "the emitted third branch")
    return d


def attain() -> Derivation:
    d = Derivation("multiplicative_margin_finite")
    n, alpha = sp.symbols("n alpha", positive=True)
    head = least_head(n, gamma, alpha)
    d.equal(
        "p = (ρ, ρ − γ, …, ρ − γ, αρ) over n tokens sums to one",
        sp.simplify(head + (n - 2) * (head - gamma) + alpha * head),
        sp.Integer(1),
    )
    attained(d, head, alpha * head, head * (1 + alpha), head * (1 - alpha))
    rho = sp.Symbol("rho", positive=True)
    d.equal("its other tokens stay out of the pool where (1−α)ρ ≤ 2γ", sp.expand(2 * (rho * (1 + alpha) / 2 - (rho - gamma))),
            sp.expand(2 * gamma - (1 - alpha) * rho))  # fmt: skip
    d.equal(
        "and are at least αρ where (1−α)ρ ≥ γ, so that its margin is γ",
        sp.expand(rho - gamma - alpha * rho),
        sp.expand((1 - alpha) * rho - gamma),
    )
    # A concrete target: n = 4, α = 1/2, γ = 1/5.
    here = {n: sp.Integer(4), alpha: sp.Rational(1, 2), gamma: sp.Rational(1, 5)}
    d.equal("for n = 4, α = 1/2, γ = 1/5 that is p = (2/5, 1/5, 1/5, 1/5)", head.subs(here), sp.Rational(2, 5))
    d.holds(
        "which is in the range",
        sp.And(sp.Ge((1 - alpha) * head - gamma, 0), sp.Le((1 - alpha) * head - 2 * gamma, 0)).subs(here),
    )
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (make(n, x) for x in range(1, n) for make in (head_case, steep_case, whole_case))


def head_case(n: int, x: int) -> SmallCase:
    """p_0 − p_1 ≥ γ and p_x ≤ αp_0 imply KL ≥ ρ(1 + α)φ(u), ρ(n − 1 + α) = 1 + (n − 2)γ, u(1 + α) = 1 − α."""
    rejected = Rejected(Vocabulary(n), x)
    p, base = rejected.tokens.p, rejected.base
    ratio = u * (1 + _alpha) - (1 - _alpha)
    return extended(
        base,
        conclusion=base.conclusion - _rho * (1 + _alpha) * TWICE_PHI / 2,
        nonnegative=(p[0] - p[1] - g, g, *refused(rejected)),
        zero=(
            ratio, _rho * (n - 1 + _alpha) - 1 - (n - 2) * g,
            *(ratio * scale * log for scale in (sp.S.One, _rho) for log in (UP, DOWN)),
        ),
        products=(
            (_rho - p[0], n - 1 + _alpha), (_alpha * p[0] - p[x], -DOWN), (1 + _alpha, TWICE_PHI), (p[0] - _rho, UP + _alpha * DOWN),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"multiplicative_margin_finite/n={n}", f"n = {n}, every rejected token, each branch", cases(n))


def bridge() -> Obligation:
    head = Bridge("head", margins_ratio.head_value(*z3.Reals("rho alpha u")), _rho * (1 + _alpha) * TWICE_PHI / 2)
    return bridged("multiplicative_margin_finite", [kl_bridge(2), head, *branches()])


def mutants() -> list[Mutant]:
    statement, tokens = head_case(3, 2), Vocabulary(3)
    (p0, p1, p2), (q0, q1, q2) = tokens.p, tokens.q
    half, third, sixth = sp.Rational(1, 2), sp.Rational(1, 3), sp.Rational(1, 6)
    # α = 1/3: u = 1/2. γ = 1/6: ρ = 1/2, p = (1/2, 1/3, 1/6), tokens 0 and 2 levelled at 1/3.
    known = {_alpha: third, u: half, t: 2 * third, g: sixth, _rho: half}
    target = known | {p0: half, p1: third, p2: sixth}
    level = dict.fromkeys(tokens.q, third)
    at_witness = target | level
    bound = tokens.kl - statement.conclusion
    floor = next(equation for equation in statement.zero if equation.has(_rho) and not equation.has(sp.log))
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - bound / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + _rho * (1 + _alpha) * (1 - u) * DOWN),
               "(1−u) log(1−u) is subtracted", at_witness),
        Mutant(without(statement, "floor dropped", floor), "ρ may be larger than the floor of p_0", at_witness | {_rho: 2 * third}),
        Mutant(without(statement, "threshold dropped", _alpha * p0 - p2), "the draft token may weigh more than αp_0",
               known | {p0: sp.Rational(4, 9), p1: sp.Rational(5, 18), p2: sp.Rational(5, 18)}
               | {q0: sp.Rational(13, 36), q1: sp.Rational(10, 36), q2: sp.Rational(13, 36)}),
        Mutant(without(statement, "argmax dropped", q2 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: half, q1: sp.Rational(1, 4), q2: sp.Rational(1, 4)}),
        Mutant(without(statement, "margin dropped", p0 - p1 - g), "the margin may be smaller than γ",
               known | {g: third, _rho: sp.Rational(4, 7), p0: sp.Rational(3, 7), p1: sp.Rational(3, 7), p2: sp.Rational(1, 7)} | level),
    ]  # fmt: skip


THEOREM = Theorem(
    id="multiplicative_margin_finite",
    chapter="margins",
    title="Margin bound of a multiplicative threshold over n tokens",
    statement="KL(p‖q) ≥ max(ρ(1 + α)φ(u), the bound of multiplicative_margin), ρ = (1 + (n−2)γ)/(n − 1 + α), u = (1−α)/(1+α)",
    latex=r"\mathrm{KL}(p\Vert q)\ge\rho(1+\alpha)\,\varphi(u),\quad\rho=\frac{1+(n-2)\gamma}{n-1+\alpha},\quad u=\frac{1-\alpha}{1+\alpha}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ … ≥ p₍ₙ₋₁₎, p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1, 0 ≤ α ≤ 1, n ≥ 2",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ αp₀",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_ratio.multiplicative_margin_finite,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + v), f_x = log(1 − v), v = max(γ, u)"),
    side_conditions=("p₀(n − 1 + α) ≥ 1 + (n − 2)γ", "φ(u) ≥ 0"),
    note="Sharp where (1−α)ρ ≤ 2γ: approached at (ρ, ρ−γ, …, ρ−γ, αρ) where also (1−α)ρ ≥ γ, and where the limit of large n applies elsewhere. "
    "At smaller margins other tokens join the pool and the bound is sound only.",
    emits=True,
    follows=("multiplicative_margin",),
)
