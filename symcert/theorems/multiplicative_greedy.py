"""The bound of a multiplicative threshold when only the target's largest probability is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas import multiplicative_greedy as formula
from symcert.kernel import margins_ratio
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, phi, same_as_emitted
from symcert.theorems.rejected_pair import DOWN, TWICE_PHI, UP, Rejected, extended, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_alpha = sp.Symbol("alpha")


def derive() -> Derivation:
    d = Derivation("multiplicative_greedy")
    p_0, alpha, v = sp.symbols("p_0 alpha u", positive=True)
    ratio = (1 - alpha) / (1 + alpha)
    at_threshold = p_0 * (sp.log(2) - sp.log(1 + alpha)) + alpha * p_0 * (sp.log(2) + sp.log(alpha) - sp.log(1 + alpha))
    d.given("Pair dual at u, p_x = αp_0", p_0 * sp.log(1 + v) + alpha * p_0 * sp.log(1 - v))
    slope = sp.diff(p_0 * sp.log(1 + v) + alpha * p_0 * sp.log(1 - v), v)
    (best,) = sp.solve(slope, v)
    d.equal("stationary in u", sp.simplify(best), ratio)
    d.equal("1 + u", sp.simplify(1 + ratio), 2 / (1 + alpha))
    d.equal("1 − u", sp.simplify(1 - ratio), 2 * alpha / (1 + alpha))
    d.equal("a smaller p_x only raises it: its slope log(1 − u) is not positive",
            sp.diff(p_0 * sp.log(1 + v) + alpha * p_0 * sp.log(1 - v), alpha), p_0 * sp.log(1 - v))  # fmt: skip
    value = p_0 * (1 + alpha) * phi(ratio)
    same_as_emitted(d, value, at_threshold, "so the bound p_0[log(2/(1+α)) + α log(2α/(1+α))] is p_0(1 + α)φ(u)")
    here = {formula.p_0: p_0, formula.alpha: alpha}
    same_as_emitted(d, formula.FORMULA.closed_form().subs(here), value)
    return d


def attain() -> Derivation:
    d = Derivation("multiplicative_greedy")
    p_0, alpha = sp.symbols("p_0 alpha", positive=True)
    attained(d, p_0, alpha * p_0, p_0 * (1 + alpha), p_0 * (1 - alpha))
    d.equal("with γ/s the ratio u", sp.simplify(p_0 * (1 - alpha) / (p_0 * (1 + alpha))), (1 - alpha) / (1 + alpha))
    d.equal("tokens of at most αp_0 are below the level s/2, so the pool is {0, x} (large n)",
            sp.expand(p_0 * (1 + alpha) / 2 - alpha * p_0), sp.expand(p_0 * (1 - alpha) / 2))  # fmt: skip
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x) for x in range(1, n))


def case(n: int, x: int) -> SmallCase:
    """A rejected argmax x with p_x ≤ αp_0 implies KL ≥ p_0(1 + α)φ(u), u(1 + α) = 1 − α and 0 < α ≤ 1."""
    rejected = Rejected(Vocabulary(n), x)
    p, base = rejected.tokens.p, rejected.base
    ratio = u * (1 + _alpha) - (1 - _alpha)
    return extended(
        base,
        conclusion=base.conclusion - p[0] * (1 + _alpha) * TWICE_PHI / 2,
        nonnegative=(_alpha * p[0] - p[x], _alpha, 1 - _alpha),
        zero=(ratio, p[0] * ratio * UP, p[0] * ratio * DOWN),
        products=((_alpha * p[0] - p[x], -DOWN),),
    )


def small(n: int) -> Obligation:
    return one_shot(f"multiplicative_greedy/n={n}", f"n = {n}, every rejected token", cases(n))


def bridge() -> Obligation:
    value = Bridge(
        "p_0 (1 + alpha) phi",
        margins_ratio.head_value(*z3.Reals("head alpha u")),
        sp.Symbol("head") * (1 + _alpha) * TWICE_PHI / 2,
    )
    return bridged("multiplicative_greedy", [kl_bridge(2), value])


def mutants() -> list[Mutant]:
    statement, tokens = case(2, 1), Vocabulary(2)
    (p0, p1), (q0, q1) = tokens.p, tokens.q
    half, third = sp.Rational(1, 2), sp.Rational(1, 3)
    # α = 1/3: u = 1/2, and the pair (3/4, 1/4) has the ratio α; both tokens levelled at 1/2.
    known = {_alpha: third, u: half, t: 2 * third}
    target = known | {p0: sp.Rational(3, 4), p1: sp.Rational(1, 4)}
    at_witness = target | {q0: half, q1: half}
    bound = tokens.kl - statement.conclusion
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - bound / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + p0 * (1 + _alpha) * (1 - u) * DOWN),
               "(1−u) log(1−u) is subtracted", at_witness),
        Mutant(statement.changed("mass dropped", conclusion=tokens.kl - (1 + _alpha) * TWICE_PHI / 2),
               "(1 + α)φ(u) without the factor p_0", at_witness),
        Mutant(without(statement, "threshold dropped", _alpha * p0 - p1), "the draft token may weigh more than αp_0",
               known | {p0: half, p1: half, q0: half, q1: half}),
        Mutant(without(statement, "argmax dropped", q1 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: sp.Rational(3, 4), q1: sp.Rational(1, 4)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="multiplicative_greedy",
    chapter="margins",
    title="Bound of a multiplicative threshold from the largest probability",
    statement="KL(p‖q) ≥ p₀(1 + α)φ(u) = p₀[log(2/(1+α)) + α log(2α/(1+α))], u = (1−α)/(1+α)",
    latex=r"\mathrm{KL}(p\Vert q)\ge p_0(1+\alpha)\,\varphi(u)=p_0\left[\log\frac{2}{1+\alpha}+\alpha\log\frac{2\alpha}{1+\alpha}\right],\quad u=\frac{1-\alpha}{1+\alpha}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, 0 ≤ α ≤ 1",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ αp₀",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_ratio.multiplicative_greedy,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + u), f_x = log(1 − u)"),
    side_conditions=("(1+α)(1+u) = 2", "(1+α)(1−u) = 2α", "log(1−u) ≤ 0"),
    note="Sharp where p₀(1 + α) ≤ 1: approached as p_x rises to αp₀, the other tokens at most that (large n). p₀ log 2 at α = 0, 0 at α = 1.",
    emits=True,
    follows=("strict_margin",),
)
