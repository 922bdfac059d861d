"""The sharp bound of relaxed acceptance, top m and at most δ below the argmax, when only the margin γ = p₀ − p₁ is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas import additive_margin as additive_formula
from symcert.formulas import relaxed_margin as formula
from symcert.formulas import top_m_margin as top_m_formula
from symcert.kernel import additive
from symcert.kernel.pairs import scaled_phi as kernel_scaled_phi
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import additive_margin, strict_margin, top_m_margin
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, phi
from symcert.theorems.rejected_pair import extended, g, s, scaled_phi, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_bound = sp.Symbol("bound")
"""Any number that is at most both rules' bounds, such as their minimum."""

_gamma, _delta, _m = sp.symbols("gamma delta m", positive=True)


def derive() -> Derivation:
    d = Derivation("relaxed_margin")
    beyond, below = sp.symbols("beyond below")
    d.given(
        "A refused token is beyond the top m or below p_0 − δ, so KL is at least one of the two bounds",
        sp.Min(beyond, below),
    )
    low = (1 - _gamma) / (_m + 1)
    d.equal(
        "the margin p_0 − p_1 at top-m's hardest target, p_1 = … = p_m, is its p_0 − p_m", (low + _gamma) - low, _gamma
    )
    inner = formula.FORMULA.definitions
    names = {str(symbol): (symbol, definition) for symbol, definition in inner}
    d.equal("the emitted bound beyond the top m", _unfolded(names["beyond"][1]), top_m_formula.FORMULA.closed_form())
    threshold = additive_formula.FORMULA.closed_form().subs(additive_formula.t, formula.delta)
    d.holds("the emitted bound below p_0 − δ is that of the additive threshold, branch by branch",
            sp.sympify(_unfolded(names["below"][1]) == threshold))  # fmt: skip
    expected = sp.Min(names["beyond"][0], names["below"][0])
    d.equal("and the formula the runtime evaluates is the smaller", formula.FORMULA.expression, expected)
    return d


def _unfolded(expression: sp.Expr) -> sp.Expr:
    """With the emitted definitions substituted."""
    for symbol, definition in reversed(formula.FORMULA.definitions):
        expression = expression.subs(symbol, definition)
    return expression


def attain() -> Derivation:
    d = Derivation("relaxed_margin")
    low = (1 - _gamma) / (_m + 1)
    head = low + _gamma
    d.equal("p_1 = … = p_m = (1−γ)/(m+1), p_0 = p_m + γ is a distribution", sp.simplify(head + _m * low), sp.Integer(1))
    d.equal("with p_0 − p_1 = γ; token m is refused", head - low, _gamma)
    attained(d, head, low, top_m_margin.mass(_m, _gamma), _gamma)
    top = (1 + _gamma + _delta) / 3
    d.equal("p° = (a, a−γ, a−δ), a = (1+γ+δ)/3, has p_0 − p_1 = γ as well", top - (top - _gamma), _gamma)
    value = sum(w * sp.log(w) for w in additive_margin.peak(_gamma, _delta)) / 3
    mass = additive_margin.pair_mass(_gamma, _delta)
    d.given("where refusing more cannot cost more: at most the additive bound, for γ < δ/2", value)
    d.given("or, for δ/2 ≤ γ ≤ δ", mass * phi(_delta / mass))
    return d


# --- small cases


def cases(n: int) -> Iterator[SmallCase]:
    yield from (_below_both(n, beyond(n, m, x)) for m in range(1, n) for x in range(m, n))
    yield from (_below_both(n, case) for case in strict_margin.cases(n))
    yield from (_below_both(n, additive_margin.pair(n, x)) for x in range(2, n))
    yield from (_below_both(n, additive_margin.triple(n, x)) for x in range(2, n))
    yield from (additive_margin.never(n, x) for x in range(1, n))
    yield additive_margin.accepted(n)


def beyond(n: int, m: int, x: int) -> SmallCase:
    """p_0 − p_1 = γ and a rejected argmax x of rank at least m imply KL ≥ the top-m bound."""
    p = Vocabulary(n).p
    case = top_m_margin.case(n, m, x)
    known = without(case, case.name, p[0] - p[m] - g) if m > 1 else case
    return extended(known, conclusion=known.conclusion, zero=(p[0] - p[1] - g,))


def _below_both(n: int, case: SmallCase) -> SmallCase:
    """The case, for any number that is at most its bound."""
    kl = Vocabulary(n).kl
    return extended(case, conclusion=kl - _bound, nonnegative=(kl - case.conclusion - _bound,))


def small(n: int) -> Obligation:
    return one_shot(f"relaxed_margin/n={n}", f"n = {n}, every m, regime and rejected token", cases(n))


def bridge() -> Obligation:
    left, right = sp.symbols("beyond below")
    either = additive.smaller(*z3.Reals("beyond below"))
    parts = [
        Bridge("top m", kernel_scaled_phi(*z3.Reals("s gamma u")), scaled_phi()),
        Bridge("the first", either, left, conditions=(left <= right,)),
        Bridge("the second", either, right, conditions=(right <= left,)),
    ]
    return bridged("relaxed_margin", [kl_bridge(3), *parts, *additive_margin.regimes()])


# --- false variants


def mutants() -> list[Mutant]:
    """Where one of the two rules' bounds is the smaller, the statement is about that bound alone."""
    tokens, fifth = Vocabulary(3), sp.Rational(1, 5)
    (p_0, p_1, p_2), q, tau = tokens.p, tokens.q, additive_margin.tau
    ranked, refused = beyond(3, 2, 2), additive_margin.pair(3, 2)
    # top-m's hardest target at γ = 2/5, m = 2, and its witness.
    level = {g: 2 * fifth, s: 4 * fifth, u: sp.Rational(1, 2), t: sp.Rational(2, 3)}
    target = {p_0: 3 * fifth, p_1: fifth, p_2: fifth}
    witness = {q[0]: 2 * fifth, q[1]: fifth, q[2]: 2 * fifth}
    # The additive threshold's hardest target at γ = 1/5, δ = 3/10, and its witness.
    pair = {g: fifth, tau: sp.Rational(3, 10), s: sp.Rational(7, 10), u: sp.Rational(3, 7), t: sp.Rational(7, 10)}
    near = {p_0: sp.Rational(1, 2), p_1: sp.Rational(3, 10), p_2: fifth}
    levelled = {q[0]: sp.Rational(7, 20), q[1]: sp.Rational(3, 10), q[2]: sp.Rational(7, 20)}
    close = {p_0: sp.Rational(7, 15), p_1: sp.Rational(4, 15), p_2: sp.Rational(4, 15)}
    flat = dict.fromkeys((*tokens.p, *q), sp.Rational(1, 3))
    # At γ = 2/5 the additive bound for δ = 1/2 is larger: mass 23/30, v = 15/23.
    mass, v = sp.symbols("mass v")
    other = ((mass + tau) * sp.log(1 + v) + (mass - tau) * sp.log(1 - v)) / 2
    dearer = {tau: sp.Rational(1, 2), mass: sp.Rational(23, 30), v: sp.Rational(15, 23)}
    half, tenth = sp.Rational(1, 2), sp.Rational(1, 10)
    return [
        Mutant(ranked.changed("beyond: constant off", conclusion=ranked.conclusion - scaled_phi() / 20),
               "top-m's bound is 5 % larger", level | target | witness),
        Mutant(refused.changed("below: constant off", conclusion=refused.conclusion - scaled_phi(s, tau) / 20),
               "the additive bound is 5 % larger", pair | near | levelled),
        Mutant(ranked.changed("larger bound", conclusion=tokens.kl - other), "the larger of the two bounds",
               level | target | witness | dearer),
        Mutant(without(ranked, "margin dropped", p_0 - p_1 - g), "p_0 − p_1 may be smaller than γ", flat | level),
        Mutant(without(refused, "threshold dropped", p_0 - p_2 - tau), "the draft token may be above the threshold", pair | close),
        Mutant(without(ranked, "argmax dropped", q[2] - q[0]), "the draft token need not be the drafter's argmax",
               level | target | {q[0]: 3 * fifth, q[1]: fifth, q[2]: fifth}),
        Mutant(beyond(3, 2, 1).changed("rank dropped"), "token 1 is refused, one of the target's top 2",
               {g: tenth, s: 7 * tenth, u: sp.Rational(1, 7), t: sp.Rational(7, 8)} | {p_0: half, p_1: 4 * tenth, p_2: tenth}
               | {q[0]: sp.Rational(9, 20), q[1]: sp.Rational(9, 20), q[2]: tenth}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="relaxed_margin",
    chapter="margins",
    title="Sharp margin bound of relaxed acceptance",
    statement="KL(p‖q) ≥ min( s·φ(γ/s) with s = (2 + (m−1)γ)/(m+1), the additive bound at threshold δ and margin γ )",
    latex=r"\mathrm{KL}(p\Vert q)\ge\min\left(s\,\varphi(\gamma/s),\ B_\delta(\gamma)\right),\quad s=\frac{2+(m-1)\gamma}{m+1},\quad B_\delta\ \text{the bound of additive\_margin at}\ t=\delta",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ = γ, δ ≥ 0, 1 ≤ m",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ p_m (m < n) or p_x < p₀ − δ",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(additive.relaxed_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x} or {0, 1, x}", "x", "that of top_m_margin or of additive_margin"),
    side_conditions=("p₀ − p_m ≥ p₀ − p₁ = γ", "2p₀ + p_x ≤ 1 + γ"),
    note="Sharp: both hardest targets have p₀ − p₁ = γ. The additive part is approached, see additive_margin.",
    emits=True,
    follows=("top_m_margin", "additive_margin"),
)
