"""The sharp bound of relaxed acceptance by ratio (top m, and at least r p₀) when only the margin γ = p₀ − p₁ is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas import relaxed_ratio_margin as formula
from symcert.kernel import margins_ratio
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import multiplicative_margin, top_m_margin
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import best_dual, gamma, phi, same_as_emitted
from symcert.theorems.rejected_pair import Rejected, g, phi_bridge, s, scaled_phi, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_r, _k = sp.symbols("r k")
"""The rule's share of p_0, and k = (1 + r)/(1 − r)."""


def derive() -> Derivation:
    d = Derivation("relaxed_ratio_margin")
    m, r = sp.symbols("m r", positive=True)
    best_dual(d)
    ranked, steep = top_m_margin.mass(m, gamma), gamma * (1 + r) / (1 - r)
    d.given("A token beyond the top m leaves the pair at most the mass (top_m_margin)", ranked)
    d.given("a token below r·p_0 leaves it at most (multiplicative_margin)", sp.Min(1, steep))
    d.given("The smaller bound is the one of the larger mass", sp.Max(ranked, sp.Min(1, steep)))
    (u_symbol, u_value), (mass_symbol, mass_value), (symbol, level) = formula.FORMULA.definitions
    here = {formula.margin: gamma, formula.m: m, formula.r: r}
    d.equal("the emitted u", u_value.subs(here), (1 - r) / (1 + r))
    by_ratio = sp.Piecewise((gamma / u_symbol, sp.StrictLessThan(gamma - u_symbol, 0)), (1, True))
    d.equal("the emitted mass, 1 unless γ < u", mass_value.subs(here), by_ratio)
    d.equal("and γ/u", gamma / u_value.subs(here), steep)
    d.equal("the emitted s", level.subs(here), sp.Max(mass_symbol, ranked))
    same_as_emitted(d, formula.FORMULA.expression.subs(here), symbol * phi(gamma / symbol))
    return d


def attain() -> Derivation:
    """Both rules' tight targets have margin p_0 − p_1 = γ, and the rule rejects at both."""
    d = Derivation("relaxed_ratio_margin")
    top_m_margin.tight(d)
    multiplicative_margin.tight(d)
    m = sp.Symbol("m", positive=True)
    low = (1 - gamma) / (m + 1)
    d.equal("top-m's has p_0 − p_1 = p_0 − p_m", (low + gamma) - low, gamma)
    return d


def cases(n: int) -> Iterator[SmallCase]:
    for x in range(1, n):
        yield ratio_case(n, x)
        yield whole_case(n, x)
        yield from (rank_case(n, m, x) for m in range(1, x + 1))


def rank_case(n: int, m: int, x: int) -> SmallCase:
    """A rejected argmax x of rank at least m: KL ≥ s·φ(γ/s) for every s ≥ (2 + (m−1)γ)/(m+1)."""
    p = Vocabulary(n).p
    constant, slope = sp.Rational(2, m + 1), sp.Rational(m - 1, m + 1)
    return Rejected(Vocabulary(n), x).capped(
        constant, slope, nonnegative=(p[0] - p[1] - g, s - constant - slope * g, s - g)
    )


def ratio_case(n: int, x: int) -> SmallCase:
    """A rejected argmax x with p_x ≤ r·p_0: KL ≥ s·φ(γ/s) for every s ≥ kγ, k(1 − r) = 1 + r."""
    rejected = Rejected(Vocabulary(n), x)
    p = rejected.tokens.p
    slope = _k * (1 - _r) - (1 + _r)
    return rejected.capped(
        sp.S.Zero, _k, nonnegative=(p[0] - p[1] - g, _r * p[0] - p[x], _r, s - _k * g, s - g), positive=(1 - _r, _k),
        zero=(slope, slope * p[0], slope * p[x]),
        products=((rejected.mass - _k * rejected.gap, 1 - _r),),
    )  # fmt: skip


def whole_case(n: int, x: int) -> SmallCase:
    """Any rejected argmax x: KL ≥ s·φ(γ/s) for every s ≥ 1."""
    p = Vocabulary(n).p
    return Rejected(Vocabulary(n), x).capped(sp.S.One, sp.S.Zero, nonnegative=(p[0] - p[1] - g, s - 1, s - g))


def small(n: int) -> Obligation:
    return one_shot(f"relaxed_ratio_margin/n={n}", f"n = {n}, every m and rejected token, either rule", cases(n))


def bridge() -> Obligation:
    return phi_bridge("relaxed_ratio_margin")


def mutants() -> list[Mutant]:
    ranked, ratio, tokens = rank_case(3, 2, 2), ratio_case(3, 2), Vocabulary(3)
    (p0, p1, p2), (q0, q1, q2) = tokens.p, tokens.q
    half, fifth = sp.Rational(1, 2), sp.Rational(1, 5)
    # m = 2, r = 1/3, γ = 2/5: both rules leave the pair the mass 4/5; tokens 0 and 2 levelled at 2/5.
    known = {_r: sp.Rational(1, 3), _k: sp.Integer(2), g: 2 * fifth, s: 4 * fifth, u: half, t: sp.Rational(2, 3)}
    target = known | {p0: 3 * fifth, p1: fifth, p2: fifth}
    at_witness = target | {q0: 2 * fifth, q1: fifth, q2: 2 * fifth}
    smaller = known | {s: half, u: 4 * fifth, t: sp.Rational(5, 9)}
    flat = {p: sp.Rational(1, 3) for p in tokens.p} | {q: sp.Rational(1, 3) for q in tokens.q}
    pair = ratio_case(2, 1)
    return [
        Mutant(ranked.changed("constant off", conclusion=ranked.conclusion - scaled_phi() / 20), "the bound is 5 % larger", at_witness),
        Mutant(ratio.changed("sign flipped", conclusion=ratio.conclusion + (s - g) * sp.log(1 - u)),
               "(s−γ) log(1−u) is subtracted", at_witness),
        Mutant(without(ranked, "mass of top m forgotten", s - sp.Rational(2, 3) - g / 3), "s may be the ratio's mass where top m leaves more",
               smaller | {key: value for key, value in at_witness.items() if key not in known}),
        Mutant(without(ratio, "mass of the ratio forgotten", s - _k * g), "s may be top m's mass where the ratio leaves more",
               smaller | {key: value for key, value in at_witness.items() if key not in known}),
        Mutant(without(ranked, "margin dropped", p0 - p1 - g), "the margin may be smaller than γ", flat | known),
        Mutant(without(ranked, "argmax dropped", q2 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: 3 * fifth, q1: fifth, q2: fifth}),
        Mutant(without(pair, "refused by neither", _r * p0 - p1), "the draft token may weigh more than r·p_0",
               known | {p0: sp.Rational(7, 10), p1: sp.Rational(3, 10), q0: half, q1: half}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="relaxed_ratio_margin",
    chapter="margins",
    title="Sharp margin bound of relaxed acceptance by ratio",
    statement="KL(p‖q) ≥ s·φ(γ/s) with s = max((2 + (m−1)γ)/(m+1), min(1, γ(1+r)/(1−r))): the smaller of the bounds of top m and of the ratio",
    latex=r"\mathrm{KL}(p\Vert q)\ge s\,\varphi(\gamma/s),\quad s=\max\left(\frac{2+(m-1)\gamma}{m+1},\ \min\left(1,\gamma\frac{1+r}{1-r}\right)\right)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1, 1 ≤ m < n, 0 ≤ r ≤ 1",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ p_m or p_x ≤ r·p₀",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_ratio.relaxed_ratio_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + γ/s), f_x = log(1 − γ/s)"),
    side_conditions=("p₀ + m·p_x ≤ 1", "(1−r)(p₀ + p_x) ≤ (1+r)(p₀ − p_x)", "p₀ + p_x ≤ 1"),
    note="The margin is p₀ − p₁; top m's tight target has p₁ = p_m, so it serves here too.",
    emits=True,
    follows=("multiplicative_margin", "top_m_margin"),
)
