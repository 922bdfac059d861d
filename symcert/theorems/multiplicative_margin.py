"""The sharp bound of a multiplicative threshold when only the margin γ = p₀ − p₁ is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas import multiplicative_margin as formula
from symcert.kernel import margins_ratio, pairs
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, best_dual, gamma, larger_gap, phi, same_as_emitted
from symcert.theorems.rejected_pair import DOWN, FALL, RISE, TWICE_PHI, UP, Rejected, extended, g, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_alpha, _k = sp.symbols("alpha k")
"""The threshold's share of p_0, and 1/u."""


def derive() -> Derivation:
    d = Derivation("multiplicative_margin")
    alpha, p_0, p_x = sp.symbols("alpha p_0 p_x", positive=True)
    slope = (1 + alpha) / (1 - alpha)
    d.equal("p_x ≤ αp_0 bounds the pair's mass by (1+α)/(1−α) gaps: the difference is a multiple of αp_0 − p_x",
            sp.simplify((slope * (p_0 - p_x) - (p_0 + p_x)) * (1 - alpha)), sp.expand(2 * (alpha * p_0 - p_x)))  # fmt: skip
    best_dual(d)
    larger_gap(d, sp.Integer(0), slope)
    larger_gap(d, sp.Integer(1), sp.Integer(0))
    (symbol, definition), *_ = formula.FORMULA.definitions
    here = {formula.margin: gamma, formula.alpha: alpha}
    ratio = definition.subs(here)
    d.equal("the emitted u", ratio, 1 / slope)
    (steep, condition), (whole, _) = formula.FORMULA.expression.args
    d.equal(
        "chosen where γ < u, that is where the mass γ/u is below 1",
        condition.lhs.subs(formula.margin, gamma),
        gamma - symbol,
    )
    same_as_emitted(
        d, steep.subs(here), (gamma / symbol) * phi(symbol), "the emitted form there is s·φ(γ/s) at s = γ/u"
    )
    same_as_emitted(d, whole.subs(here), phi(gamma), "and elsewhere that of s = 1")
    return d


def attain() -> Derivation:
    d = Derivation("multiplicative_margin")
    tight(d)
    return d


def tight(d: Derivation) -> None:
    """The targets at which the bound is attained or approached."""
    alpha = sp.Symbol("alpha", positive=True)
    head = gamma / (1 - alpha)
    low = alpha * head
    d.given("if γ < u: p_0 = γ/(1−α), every other token at most αp_0 (large n), the draft token approaching it", head)
    attained(d, head, low, gamma * (1 + alpha) / (1 - alpha), gamma)
    d.equal(
        "the others are below the level by γ/2 or more, so the pool is {0, x}",
        sp.simplify(head * (1 + alpha) / 2 - low),
        gamma / 2,
    )
    d.given("else: the pair alone", (1 + gamma) / 2)
    attained(d, (1 + gamma) / 2, (1 - gamma) / 2, sp.Integer(1), gamma)
    d.equal("whose token 1 is at most αp_0 where γ ≥ u", sp.expand(2 * (alpha * (1 + gamma) / 2 - (1 - gamma) / 2)),
            sp.expand(gamma * (1 + alpha) - (1 - alpha)))  # fmt: skip


def cases(n: int) -> Iterator[SmallCase]:
    return (make(n, x) for x in range(1, n) for make in (steep_case, whole_case))


def steep_case(n: int, x: int) -> SmallCase:
    """p_0 − p_1 ≥ γ and a rejected argmax x with p_x ≤ αp_0 imply KL ≥ (γ/u)φ(u); k = 1/u, u(1 + α) = 1 − α > 0."""
    rejected = Rejected(Vocabulary(n), x)
    p, base = rejected.tokens.p, rejected.base
    ratio, inverse = u * (1 + _alpha) - (1 - _alpha), _k * u - 1
    cap = rejected.gap - u * rejected.mass
    return extended(
        base,
        conclusion=base.conclusion - _k * g * TWICE_PHI / 2,
        nonnegative=(p[0] - p[1] - g, g, *refused(rejected)),
        positive=(_k,),
        zero=(
            ratio, inverse, *(ratio * mass for mass in (p[0], p[x])), *(inverse * mass for mass in (p[0], p[x])),
            *(inverse * log for log in (UP, DOWN)), *(inverse * g * log for log in (UP, DOWN)),
        ),
        products=(
            (-cap, 1 + _alpha), (_k, cap), (_k * rejected.gap - rejected.mass, FALL), (_k, u * RISE - FALL),
            (rejected.gap - g, RISE - _k * FALL),
        ),
    )  # fmt: skip


def refused(rejected: Rejected) -> tuple[sp.Expr, ...]:
    """What is non-negative because p_x ≤ αp_0, 0 ≤ α ≤ 1."""
    p = rejected.tokens.p
    return (_alpha * p[0] - p[rejected.x], _alpha, 1 - _alpha)


def whole_case(n: int, x: int) -> SmallCase:
    """The same hypotheses imply KL ≥ φ(γ); here u = γ."""
    rejected = Rejected(Vocabulary(n), x)
    p, base = rejected.tokens.p, rejected.base
    return extended(
        base,
        conclusion=base.conclusion - TWICE_PHI / 2,
        nonnegative=(p[0] - p[1] - g, g, *refused(rejected)),
        zero=(u - g,),
        products=((1 - rejected.mass, FALL), (rejected.gap - u, RISE)),
    )


def small(n: int) -> Obligation:
    return one_shot(f"multiplicative_margin/n={n}", f"n = {n}, every rejected token, either branch", cases(n))


def bridge() -> Obligation:
    steep = Bridge("phi", pairs.phi(z3.Real("u")), TWICE_PHI / 2)
    return bridged("multiplicative_margin", [kl_bridge(2), steep, *branches()])


def branches() -> list[Bridge]:
    """The kernel's value where γ < u and elsewhere."""
    gamma, at, nu = z3.Reals("gamma u nu")
    kernel = margins_ratio.ratio_value(gamma, at, nu)
    return [
        Bridge("steep", kernel, sp.Symbol("nu") * TWICE_PHI / 2, conditions=(g < u,)),
        Bridge("whole", kernel, TWICE_PHI.subs(u, g) / 2, conditions=(g >= u,)),
    ]


def mutants() -> list[Mutant]:
    statement, tokens = steep_case(3, 2), Vocabulary(3)
    (p0, p1, p2), (q0, q1, q2) = tokens.p, tokens.q
    half, third, fifth = sp.Rational(1, 2), sp.Rational(1, 3), sp.Rational(1, 5)
    # α = 1/3: u = 1/2. γ = 2/5: p_0 = 3/5, mass 4/5, tokens 0 and 2 levelled at 2/5.
    known = {_alpha: third, u: half, t: 2 * third, _k: sp.Integer(2), g: 2 * fifth}
    target = known | {p0: 3 * fifth, p1: fifth, p2: fifth}
    at_witness = target | {q0: 2 * fifth, q1: fifth, q2: 2 * fifth}
    bound = _k * g * TWICE_PHI / 2
    pair, whole = steep_case(2, 1), whole_case(2, 1)
    tied = {_alpha: sp.S.One, u: half, t: 2 * third, g: half, p0: half, p1: half, q0: half, q1: half}
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - bound / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + _k * g * (1 - u) * DOWN),
               "(1−u) log(1−u) is subtracted", at_witness),
        Mutant(statement.changed("unscaled", conclusion=tokens.kl - TWICE_PHI / 2), "φ(u) without the factor γ/u", at_witness),
        Mutant(without(pair, "threshold dropped", _alpha * p0 - p1), "the draft token may weigh more than αp_0",
               known | {p0: sp.Rational(7, 10), p1: sp.Rational(3, 10), q0: half, q1: half}),
        Mutant(without(statement, "argmax dropped", q2 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: 3 * fifth, q1: fifth, q2: fifth}),
        Mutant(without(whole, "margin dropped", p0 - p1 - g), "the margin may be smaller than γ, which is above u", tied),
    ]  # fmt: skip


THEOREM = Theorem(
    id="multiplicative_margin",
    chapter="margins",
    title="Sharp margin bound of a multiplicative threshold",
    statement="KL(p‖q) ≥ (γ/u)φ(u) if γ < u = (1−α)/(1+α), else φ(γ)",
    latex=r"\mathrm{KL}(p\Vert q)\ge\frac{\gamma}{u}\varphi(u)\ \text{ if }\ \gamma\lt u=\frac{1-\alpha}{1+\alpha},\quad\text{else}\ \varphi(\gamma)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1, 0 ≤ α ≤ 1",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ αp₀",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_ratio.multiplicative_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + v), f_x = log(1 − v), v = max(γ, u)"),
    side_conditions=("u(p₀ + p_x) ≤ p₀ − p_x", "p₀ + p_x ≤ 1"),
    note="s·φ(γ/s) with the mass s = min(1, γ/u). Attained by a pair where γ ≥ u, and approached elsewhere as p_x rises to αp₀ = p₁ (large n). "
    "γ log 2 at α = 0, although nothing is rejected there; φ(γ) at α = 1.",
    emits=True,
    follows=("multiplicative_greedy", "strict_margin"),
)
