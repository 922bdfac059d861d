"""The sharp bound of a constant threshold when only the margin γ = p₀ − p₁ is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas import constant_margin as formula
from symcert.kernel import margins_single
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, best_dual, gamma, larger_gap, same_at_every_margin
from symcert.theorems.rejected_pair import Rejected, g, phi_bridge, s, scaled_phi, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem

_a = sp.Symbol("a")


def derive() -> Derivation:
    d = Derivation("constant_margin")
    a, p_0, p_x = sp.symbols("a p_0 p_x", positive=True)
    d.equal("the pair's mass is its gap and twice p_x ≤ a", sp.expand(p_0 + p_x), sp.expand((p_0 - p_x) + 2 * p_x))
    best_dual(d)
    larger_gap(d, 2 * a, sp.Integer(1))
    larger_gap(d, sp.Integer(1), sp.Integer(0))
    (symbol, definition), *_ = formula.FORMULA.definitions
    here = {formula.margin: gamma, formula.a: a}
    d.equal("the emitted s, the smaller of both masses", definition.subs(here), sp.Min(1, 2 * a + gamma))
    same_at_every_margin(d, formula.FORMULA.expression, formula.margin, here, symbol)
    return d


def attain() -> Derivation:
    d = Derivation("constant_margin")
    a = sp.Symbol("a", positive=True)
    d.given(
        "if 2a + γ ≤ 1: p_0 = a + γ, p_1 = a, every other token at most a, the draft token approaching a", a + gamma
    )
    attained(d, a + gamma, a, 2 * a + gamma, gamma)
    d.equal(
        "the others are below the level s/2 by γ/2 or more, so the pool is {0, x}",
        sp.expand((2 * a + gamma) / 2 - a),
        gamma / 2,
    )
    head, low = (1 + gamma) / 2, (1 - gamma) / 2
    d.given("else: the pair alone, whose token 1 is below a where 2a + γ > 1", low)
    attained(d, head, low, sp.Integer(1), gamma)
    d.equal("2a + γ > 1 says so", sp.expand(2 * (a - low)), sp.expand(2 * a + gamma - 1))
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x, whole=whole) for x in range(1, n) for whole in (False, True))


def case(n: int, x: int, *, whole: bool) -> SmallCase:
    """p_0 − p_1 ≥ γ and a rejected argmax x with p_x ≤ a imply KL ≥ s·φ(γ/s) for s = 2a + γ and (whole) for s = 1."""
    p = Vocabulary(n).p
    constant, slope = (sp.S.One, sp.S.Zero) if whole else (2 * _a, sp.S.One)
    return Rejected(Vocabulary(n), x).capped(
        constant, slope, nonnegative=(p[0] - p[1] - g, _a - p[x]), zero=(s - constant - slope * g,)
    )


def small(n: int) -> Obligation:
    return one_shot(f"constant_margin/n={n}", f"n = {n}, every rejected token, either mass", cases(n))


def bridge() -> Obligation:
    return phi_bridge("constant_margin")


def mutants() -> list[Mutant]:
    statement, tokens = case(3, 2, whole=False), Vocabulary(3)
    (p0, p1, p2), (q0, q1, q2) = tokens.p, tokens.q
    fifth = sp.Rational(1, 5)
    # a = 1/5 and γ = 2/5: mass 4/5, u = 1/2, tokens 0 and 2 levelled at 2/5.
    known = {_a: fifth, g: 2 * fifth, s: 4 * fifth, u: sp.Rational(1, 2), t: sp.Rational(2, 3)}
    target = known | {p0: 3 * fifth, p1: fifth, p2: fifth}
    at_witness = target | {q0: 2 * fifth, q1: fifth, q2: 2 * fifth}
    flat = {p: sp.Rational(1, 3) for p in tokens.p} | {q: sp.Rational(1, 3) for q in tokens.q}
    third = known | {_a: sp.Rational(1, 3), s: sp.Rational(16, 15), u: sp.Rational(3, 8), t: sp.Rational(8, 11)}
    pair = case(2, 1, whole=False)
    tenth = sp.Rational(1, 10)
    heavy = {_a: tenth, g: 3 * tenth, s: 5 * tenth, u: 3 * fifth, t: sp.Rational(5, 8), p0: sp.Rational(13, 20), p1: sp.Rational(7, 20),
             q0: 5 * tenth, q1: 5 * tenth}  # fmt: skip
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - scaled_phi() / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + (s - g) * sp.log(1 - u)),
               "(s−γ) log(1−u) is subtracted", at_witness),
        Mutant(statement.changed("unscaled", conclusion=tokens.kl - scaled_phi() / s), "φ(γ/s) without the factor s", at_witness),
        Mutant(without(statement, "margin dropped", p0 - p1 - g), "the margin may be smaller than γ", flat | third),
        Mutant(without(statement, "argmax dropped", q2 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: 3 * fifth, q1: fifth, q2: fifth}),
        Mutant(without(pair, "threshold dropped", _a - p1), "the draft token may weigh more than a",
               heavy),
    ]  # fmt: skip


THEOREM = Theorem(
    id="constant_margin",
    chapter="margins",
    title="Sharp margin bound of a constant threshold",
    statement="KL(p‖q) ≥ s·φ(γ/s) with s = min(1, 2a + γ)",
    latex=r"\mathrm{KL}(p\Vert q)\ge s\,\varphi(\gamma/s),\quad s=\min(1,2a+\gamma)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1, a ≥ 0",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ a",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_single.constant_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + γ/s), f_x = log(1 − γ/s)"),
    side_conditions=("p₀ + p_x ≤ 1", "p₀ + p_x ≤ 2a + (p₀ − p_x)"),
    note="Attained by a pair where 2a + γ > 1, and approached elsewhere as p_x rises to a. At γ = 0 the bound is 0, at γ = 1 it is log 2; "
    "a → 0 gives γ log 2, although nothing is rejected at a = 0.",
    emits=True,
    follows=("strict_margin",),
)
