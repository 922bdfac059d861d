"""A bound of typical acceptance when only the margin γ = p₀ − p₁ is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas import typical_margin as formula
from symcert.kernel import margins_ratio
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, best_dual, gamma, larger_gap, same_at_every_margin
from symcert.theorems.rejected_pair import Rejected, g, phi_bridge, s, scaled_phi, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_epsilon, _delta, _e, _k, _j = sp.symbols("epsilon delta e k j")
"""The rule's parameters, what the engine adds inside the logarithm, k = (1 + δ)/(1 − δ) and j = 2δe/(1 − δ)."""


def derive() -> Derivation:
    d = Derivation("typical_margin")
    epsilon, delta, e, p_0, p_x = sp.symbols("epsilon delta e p_0 p_x", positive=True)
    d.given(
        "p log(p + e) ≤ p log(p_0 + e) term by term, so −H ≤ log(p_0 + e) and the threshold is at most",
        sp.Min(epsilon, delta * (p_0 + e)),
    )
    d.equal("its second part, as a bound of the mass: the difference is a multiple of δ(p_0 + e) − p_x",
            sp.expand((1 + delta) * (p_0 - p_x) + 2 * delta * e - (1 - delta) * (p_0 + p_x)), sp.expand(2 * (delta * (p_0 + e) - p_x)))  # fmt: skip
    d.equal(
        "its first part: the mass is the gap and twice p_x ≤ ε", sp.expand(p_0 + p_x), sp.expand((p_0 - p_x) + 2 * p_x)
    )
    best_dual(d)
    slope = (1 + delta) / (1 - delta)
    larger_gap(d, 2 * epsilon, sp.Integer(1))
    larger_gap(d, 2 * delta * e / (1 - delta), slope)
    larger_gap(d, sp.Integer(1), sp.Integer(0))
    (symbol, definition), *_ = formula.FORMULA.definitions
    here = {formula.margin: gamma, formula.epsilon: epsilon, formula.delta: delta, formula.entropy_eps: e}
    cap = (gamma * (1 + delta) + 2 * delta * e) / (1 - delta)
    d.equal("the third mass", sp.simplify(cap), sp.simplify(slope * gamma + 2 * delta * e / (1 - delta)))
    d.equal("the emitted s, the smallest of the three", definition.subs(here), sp.Min(1, 2 * epsilon + gamma, cap))
    same_at_every_margin(d, formula.FORMULA.expression, formula.margin, here, symbol)
    return d


def attain() -> Derivation:
    d = Derivation("typical_margin")
    epsilon = sp.Symbol("epsilon", positive=True)
    d.given("Where the threshold is ε: p_0 = ε + γ, the draft token ε, every other token at most ε", epsilon + gamma)
    attained(d, epsilon + gamma, epsilon, 2 * epsilon + gamma, gamma)
    d.equal(
        "the others are below the level s/2 by γ/2 or more, so the pool is {0, x}",
        sp.expand((2 * epsilon + gamma) / 2 - epsilon),
        gamma / 2,
    )
    # Such a target: two tokens, ε = 1/20, γ = 9/10, δ = 1/2 at e = 0.
    head, low = sp.Rational(19, 20), sp.Rational(1, 20)
    d.equal("for example p = (19/20, 1/20), ε = 1/20, γ = 9/10", head - low, sp.Rational(9, 10))
    entropy = -(head * sp.log(head) + low * sp.log(low))
    d.holds("whose threshold min(ε, δ exp(−H)) at δ = 1/2 is ε", sp.Ge(sp.exp(-entropy) / 2, low))
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (make(n, x) for x in range(1, n) for make in (entropy_case, threshold_case, whole_case))


def entropy_case(n: int, x: int) -> SmallCase:
    """KL ≥ s·φ(γ/s) for s = (γ(1 + δ) + 2δe)/(1 − δ) = kγ + j."""
    p = Vocabulary(n).p
    rejected = Rejected(Vocabulary(n), x)
    slope, offset = _k * (1 - _delta) - (1 + _delta), _j * (1 - _delta) - 2 * _delta * _e
    slack = _j + _k * rejected.gap - rejected.mass
    return rejected.capped(
        _j, _k, nonnegative=refused(n, x), positive=(1 - _delta, _k),
        zero=(s - _j - _k * g, slope, offset, slope * p[0], slope * p[x]),
        products=((-slack, 1 - _delta), (_delta, _e), (-_j, 1 - _delta)),
    )  # fmt: skip


def threshold_case(n: int, x: int) -> SmallCase:
    """KL ≥ s·φ(γ/s) for s = 2ε + γ."""
    rejected = Rejected(Vocabulary(n), x)
    return rejected.capped(2 * _epsilon, sp.S.One, nonnegative=refused(n, x), zero=(s - 2 * _epsilon - g,))


def whole_case(n: int, x: int) -> SmallCase:
    """KL ≥ s·φ(γ/s) for s = 1."""
    return Rejected(Vocabulary(n), x).capped(sp.S.One, sp.S.Zero, nonnegative=refused(n, x), zero=(s - 1,))


def refused(n: int, x: int) -> tuple[sp.Expr, ...]:
    """What is non-negative because p_0 − p_1 ≥ γ, p_x ≤ ε and p_x ≤ δ(p_0 + e)."""
    p = Vocabulary(n).p
    return (p[0] - p[1] - g, _epsilon - p[x], _delta * (p[0] + _e) - p[x], _epsilon, _delta, _e)


def small(n: int) -> Obligation:
    return one_shot(f"typical_margin/n={n}", f"n = {n}, every rejected token, each of the three masses", cases(n))


def bridge() -> Obligation:
    return phi_bridge("typical_margin")


def mutants() -> list[Mutant]:
    statement, whole, tokens = threshold_case(3, 2), whole_case(2, 1), Vocabulary(3)
    (p0, p1, p2), (q0, q1, q2) = tokens.p, tokens.q
    half, fifth, tenth = sp.Rational(1, 2), sp.Rational(1, 5), sp.Rational(1, 10)
    # ε = 1/5, δ = 1/3, e = 0, γ = 2/5: the masses 2ε + γ and γ(1 + δ)/(1 − δ) are both 4/5; tokens 0 and 2 levelled at 2/5.
    rule = {_epsilon: fifth, _delta: sp.Rational(1, 3), _e: sp.S.Zero, _k: sp.Integer(2), _j: sp.S.Zero}
    known = rule | {g: 2 * fifth, s: 4 * fifth, u: half, t: sp.Rational(2, 3)}
    target = known | {p0: 3 * fifth, p1: fifth, p2: fifth}
    at_witness = target | {q0: 2 * fifth, q1: fifth, q2: 2 * fifth}
    light = known | {_epsilon: tenth, g: 3 * tenth, s: half, u: 3 * fifth, t: sp.Rational(5, 8)}
    # Beside p_x ≤ δ(p_0 + e) only: token 1 weighs more than ε = 1/10, and less than δp_0 with δ = 2/3.
    heavy = light | {_delta: sp.Rational(2, 3), p0: sp.Rational(13, 20), p1: sp.Rational(7, 20), q0: half, q1: half}
    pair = threshold_case(2, 1)
    sharp, pair_target = entropy_case(2, 1), {p0: sp.Rational(7, 10), p1: 3 * tenth, q0: half, q1: half}
    flat = {p: sp.Rational(1, 3) for p in tokens.p} | {q: sp.Rational(1, 3) for q in tokens.q}
    tied = known | {
        _epsilon: sp.Rational(1, 3),
        s: sp.Rational(16, 15),
        u: sp.Rational(3, 8),
        t: sp.Rational(8, 11),
        _delta: sp.S.One,
    }
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - scaled_phi() / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + (s - g) * sp.log(1 - u)),
               "(s−γ) log(1−u) is subtracted", at_witness),
        Mutant(without(statement, "margin dropped", p0 - p1 - g), "the margin may be smaller than γ", flat | tied),
        Mutant(without(statement, "argmax dropped", q2 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: 3 * fifth, q1: fifth, q2: fifth}),
        Mutant(without(pair, "epsilon dropped", _epsilon - p1), "the draft token may weigh more than ε", heavy),
        Mutant(without(sharp, "entropy dropped", _delta * (p0 + _e) - p1), "the draft token may weigh more than δ(p_0 + e)",
               known | pair_target | {_epsilon: half}),
        Mutant(sharp.changed("engine's constant forgotten", zero=tuple(z.subs(_j, 0) for z in sharp.zero if not z.has(_e)), conclusion=sharp.conclusion),
               "e is left out of the bound, though the engine's entropy has it",
               known | pair_target | {_epsilon: half, _e: sp.Rational(1, 4), _j: sp.S.Zero}),
        Mutant(without(whole, "margin dropped, s = 1", p0 - p1 - g), "the margin may be smaller than γ",
               known | {_epsilon: half, _delta: sp.S.One, s: sp.S.One, g: half, p0: half, p1: half, q0: half, q1: half}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="typical_margin",
    chapter="margins",
    title="Margin bound of typical acceptance",
    statement="KL(p‖q) ≥ s·φ(γ/s) with s = min(1, 2ε + γ, (γ(1+δ) + 2δe)/(1−δ))",
    latex=r"\mathrm{KL}(p\Vert q)\ge s\,\varphi(\gamma/s),\quad s=\min\left(1,\ 2\varepsilon+\gamma,\ \frac{\gamma(1+\delta)+2\delta e}{1-\delta}\right)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1, 0 ≤ δ < 1, e ≥ 0",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ ε and p_x ≤ δ(p₀ + e)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_ratio.typical_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + γ/s), f_x = log(1 − γ/s)"),
    side_conditions=("p₀ + p_x ≤ 1", "p₀ + p_x ≤ 2ε + (p₀ − p_x)", "(1−δ)(p₀ + p_x) ≤ 2δe + (1+δ)(p₀ − p_x)"),
    note="Sound, not sharp in general: of the threshold min(ε, δ exp(−H)), H = −Σ p log(p + e), only exp(−H) ≤ p₀ + e is used. At e = 0 it is the larger "
    "of the bounds of constant_margin at ε and of multiplicative_margin at δ; attained where the threshold is ε and 2ε + γ ≤ 1.",
    emits=True,
    follows=("constant_margin", "multiplicative_margin"),
)
