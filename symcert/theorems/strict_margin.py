"""The sharp bound of strict greedy when only the margin γ = p₀ − p₁ is known: φ(γ)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas.strict_margin import FORMULA
from symcert.kernel import margins_single, pairs
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import DualCertificate, Theorem

_g, _t = sp.symbols("gamma t")


def derive() -> Derivation:
    d = Derivation("strict_margin")
    theta, gamma = sp.symbols("theta gamma", positive=True)
    dual = theta * gamma - sp.log(sp.cosh(theta))
    d.given("Legendre dual: maximise over θ", dual)
    slope = sp.diff(dual, theta)
    d.equal("slope", slope, gamma - sp.tanh(theta))
    d.equal("vanishes at θ = artanh γ", sp.simplify(slope.subs(theta, sp.atanh(gamma))), sp.Integer(0))
    d.holds("and the dual is concave", sp.Le(sp.simplify(sp.diff(dual, theta, 2)).rewrite(sp.cosh), 0))
    u = sp.sqrt((1 + gamma) / (1 - gamma))
    phi = ((1 + gamma) * sp.log(1 + gamma) + (1 - gamma) * sp.log(1 - gamma)) / 2
    d.equal(
        "there e^θ = √((1+γ)/(1−γ)) =: u and cosh²θ = ((u + 1/u)/2)²",
        sp.simplify(((u + 1 / u) / 2) ** 2),
        1 / (1 - gamma**2),
    )
    simplified = gamma * (sp.log(1 + gamma) - sp.log(1 - gamma)) / 2 + (sp.log(1 - gamma) + sp.log(1 + gamma)) / 2
    d.equal("so the dual's value is φ(γ)", sp.expand(simplified), sp.expand(phi))
    d.equal("equals the form the runtime evaluates",
            sp.simplify(sp.expand_log(emitted.closed_form(FORMULA).subs(FORMULA.arguments[0], gamma) - phi, force=True)), sp.Integer(0))  # fmt: skip
    s, r = sp.symbols("s r", positive=True)
    scaled = s * phi.subs(gamma, gamma / s)
    d.equal("mass p_0 + p_1 = s < 1 only helps: the slope of s·φ(γ/s) in s is ½ log(1 − (γ/s)²) ≤ 0",
            sp.simplify(sp.expand_log(sp.diff(scaled, s).subs(gamma, r * s) - sp.log(1 - r) / 2 - sp.log(1 + r) / 2, force=True)),
            sp.Integer(0))  # fmt: skip
    return d


def attain() -> Derivation:
    d = Derivation("strict_margin")
    gamma = sp.Symbol("gamma", positive=True)
    p0, p1 = (1 + gamma) / 2, (1 - gamma) / 2
    d.equal("p = (½ + γ/2, ½ − γ/2) has margin γ", sp.expand(p0 - p1), gamma)
    certificate = p0 * sp.log(2 * p0 / (p0 + p1)) + p1 * sp.log(2 * p1 / (p0 + p1))
    phi = ((1 + gamma) * sp.log(1 + gamma) + (1 - gamma) * sp.log(1 - gamma)) / 2
    d.equal("and its exact certificate is φ(γ)", sp.simplify(certificate - phi), sp.Integer(0))
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x) for x in range(1, n))


def case(n: int, x: int) -> SmallCase:
    """0 ≤ γ < 1, p_0 − p_1 ≥ γ and a rejected argmax x imply KL ≥ φ(γ); t = 1/(1 + γ)."""
    tokens = Vocabulary(n)
    p, q = tokens.p, tokens.q
    up, down = sp.log(1 + _g), sp.log(1 - _g)
    others = [tokens.untouched(i) for i in range(1, n) if i != x]
    return SmallCase(
        "statement",
        conclusion=tokens.kl - _phi(),
        nonnegative=(*tokens.sorted, *(q[x] - y for y in q), p[0] - p[1] - _g, _g, _t),
        positive=(*q, 1 - _g),
        zero=(*tokens.normalised, _t * (1 + _g) - 1),
        meaning={_t: 1 / (1 + _g)},
        tangents=(
            Tangent(p[0], (q[0], 1 + _g), (p[0],), q[0] * (1 + _g)),
            Tangent(p[x], (q[x], 1 - _g), (p[x],), q[x] * (1 - _g)),
            *others,
            Tangent(sp.S.One, (1 + _g, 1 - _g), (), 1 - _g**2),
            Tangent(sp.S.One, (1 - _g,), (), 1 - _g),
            Tangent(sp.S.One, (), (1 + _g,), _t),
        ),
        products=(
            (_g, q[x] - q[0]), (q[x], 1 - _g), (q[0], _g), (_t, _g), (_g, _g), (1 - p[0] - p[1], -up - down),
            (p[0] - p[1] - _g, up - down), (p[1] - p[x], -down),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"strict_margin/n={n}", f"n = {n}, every rejected token", cases(n))


def bridge() -> Obligation:
    phi = Bridge("phi", pairs.phi(z3.Real("gamma")), _phi())
    return bridged("strict_margin", [kl_bridge(2), phi])


def _phi() -> sp.Expr:
    return ((1 + _g) * sp.log(1 + _g) + (1 - _g) * sp.log(1 - _g)) / 2


def mutants() -> list[Mutant]:
    statement, tokens = case(2, 1), Vocabulary(2)
    (p0, p1), (q0, q1) = tokens.p, tokens.q
    half = sp.Rational(1, 2)
    target = {p0: sp.Rational(3, 4), p1: sp.Rational(1, 4), _g: half, _t: sp.Rational(2, 3)}
    at_witness = target | {q0: half, q1: half}
    up, down = (1 + _g) * sp.log(1 + _g) / 2, (1 - _g) * sp.log(1 - _g) / 2
    without_margin = tuple(h for h in statement.nonnegative if h != p0 - p1 - _g)
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - (up + down) / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("factor dropped", conclusion=statement.conclusion - up - down), "½ is left out of φ", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + 2 * down), "(1−γ)log(1−γ) is subtracted", at_witness),
        Mutant(statement.changed("margin dropped", nonnegative=without_margin), "the margin may be smaller than γ",
               {p0: half, p1: half, q0: half, q1: half}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="strict_margin",
    chapter="margins",
    title="Sharp margin bound of strict greedy",
    statement="KL(p‖q) ≥ φ(γ) = ½[(1+γ) log(1+γ) + (1−γ) log(1−γ)]",
    latex=r"p_0-p_1\ge\gamma\ \Longrightarrow\ \mathrm{KL}(p\Vert q)\ge\varphi(\gamma)=\tfrac12\left[(1+\gamma)\log(1+\gamma)+(1-\gamma)\log(1-\gamma)\right]",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q ≠ 0 (ties included)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_single.strict_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1+γ), f_x = log(1−γ)"),
    side_conditions=("(1+γ) + (1−γ) = 2", "log(1+γ) + log(1−γ) ≤ 0"),
    emits=True,
)
