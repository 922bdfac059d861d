"""The sharp bound of top-m acceptance when only the margin γ = p₀ − p_m is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas import top_m_margin as formula
from symcert.kernel import margins_single
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, best_dual, gamma, larger_gap, phi, same_as_emitted
from symcert.theorems.rejected_pair import Rejected, g, phi_bridge, s, scaled_phi, t, u, without
from symcert.theorems.theorem import DualCertificate, Theorem


def mass(m: sp.Expr, gap: sp.Expr) -> sp.Expr:
    """(2 + (m − 1)·gap)/(m + 1): what p_0 + m·p_x ≤ 1 leaves to the pair."""
    return (2 + (m - 1) * gap) / (m + 1)


def derive() -> Derivation:
    d = Derivation("top_m_margin")
    m, p_0, p_x, gap = sp.symbols("m p_0 p_x d", positive=True)
    d.given("m tokens beside token 0 weigh at least p_x, so at most", sp.Eq(p_0 + m * p_x, 1))
    pair = sp.solve([p_0 + m * p_x - 1, p_0 - p_x - gap], [p_0, p_x])
    d.equal("then p_0 + p_x, given d = p_0 − p_x", pair[p_0] + pair[p_x], mass(m, gap))
    best_dual(d)
    larger_gap(d, 2 / (m + 1), (m - 1) / (m + 1))
    level = mass(m, gamma)
    d.equal("s − γ, never negative", sp.simplify(level - gamma), 2 * (1 - gamma) / (m + 1))
    (symbol, definition), *_ = formula.FORMULA.definitions
    here = {formula.margin: gamma, formula.m: m}
    d.equal("the emitted s", definition.subs(here), level)
    ratio = formula.FORMULA.expression.subs(sp.Min(1, formula.margin / symbol), formula.margin / symbol)
    same_as_emitted(d, ratio.subs(here), symbol * phi(gamma / symbol))
    return d


def attain() -> Derivation:
    d = Derivation("top_m_margin")
    tight(d)
    return d


def tight(d: Derivation) -> None:
    """The targets at which the bound is attained or approached."""
    m = sp.Symbol("m", positive=True)
    low = (1 - gamma) / (m + 1)
    head = low + gamma
    d.equal("p_1 = … = p_m = (1−γ)/(m+1) and p_0 = p_m + γ sum to one", sp.simplify(head + m * low), sp.Integer(1))
    attained(d, head, low, mass(m, gamma), gamma)
    d.equal(
        "tokens 1 … m are below the level s/2 by γ/2, so the pool is {0, m}",
        sp.simplify(mass(m, gamma) / 2 - low),
        gamma / 2,
    )


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, m, x) for m in range(1, n) for x in range(m, n))


def case(n: int, m: int, x: int) -> SmallCase:
    """p_0 − p_m ≥ γ and a rejected argmax x of rank at least m imply KL ≥ s·φ(γ/s), s = (2 + (m−1)γ)/(m+1)."""
    p = Vocabulary(n).p
    constant, slope = sp.Rational(2, m + 1), sp.Rational(m - 1, m + 1)
    return Rejected(Vocabulary(n), x).capped(
        constant, slope, nonnegative=(p[0] - p[m] - g,), zero=(s - constant - slope * g,)
    )


def small(n: int) -> Obligation:
    return one_shot(f"top_m_margin/n={n}", f"n = {n}, every m and rejected token", cases(n))


def bridge() -> Obligation:
    return phi_bridge("top_m_margin")


def mutants() -> list[Mutant]:
    statement, tokens = case(3, 2, 2), Vocabulary(3)
    (p0, p1, p2), (q0, q1, q2) = tokens.p, tokens.q
    fifth = sp.Rational(1, 5)
    # The tight target at γ = 2/5: mass 4/5, u = 1/2, and its witness, tokens 0 and 2 levelled at 2/5.
    target = {
        p0: 3 * fifth,
        p1: fifth,
        p2: fifth,
        g: 2 * fifth,
        s: 4 * fifth,
        u: sp.Rational(1, 2),
        t: sp.Rational(2, 3),
    }
    at_witness = target | {q0: 2 * fifth, q1: fifth, q2: 2 * fifth}
    flat = {p: sp.Rational(1, 3) for p in tokens.p} | {q: sp.Rational(1, 3) for q in tokens.q}
    known = {g: 2 * fifth, s: 4 * fifth, u: sp.Rational(1, 2), t: sp.Rational(2, 3)}
    runner_up = case(3, 2, 1)
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - scaled_phi() / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + (s - g) * sp.log(1 - u)),
               "(s−γ) log(1−u) is subtracted", at_witness),
        Mutant(statement.changed("unscaled", conclusion=tokens.kl - scaled_phi() / s), "φ(γ/s) without the factor s", at_witness),
        Mutant(without(statement, "margin dropped", p0 - p2 - g), "the margin may be smaller than γ", flat | known),
        Mutant(without(statement, "argmax dropped", q2 - q0), "the draft token need not be the drafter's argmax",
               target | {q0: 3 * fifth, q1: fifth, q2: fifth}),
        Mutant(runner_up.changed("rank dropped"), "token 1 is rejected, one of the target's top 2",
               known | {p0: sp.Rational(1, 2), p1: sp.Rational(2, 5), p2: sp.Rational(1, 10), q0: sp.Rational(9, 20), q1: sp.Rational(9, 20), q2: sp.Rational(1, 10)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="top_m_margin",
    chapter="margins",
    title="Sharp margin bound of top-m acceptance",
    statement="KL(p‖q) ≥ s·φ(γ/s) with s = (2 + (m−1)γ)/(m+1)",
    latex=r"p_0-p_m\ge\gamma\ \Longrightarrow\ \mathrm{KL}(p\Vert q)\ge s\,\varphi(\gamma/s),\quad s=\frac{2+(m-1)\gamma}{m+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p_m ≥ γ, 0 ≤ γ ≤ 1, 1 ≤ m < n",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x ≠ 0 (ties included), p_x ≤ p_m",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_single.top_m_margin,),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(1 + γ/s), f_x = log(1 − γ/s)"),
    side_conditions=("p₀ + m·p_x ≤ 1", "(m−1)γ ≤ (m+1)s"),
    note="m = 1 is strict greedy. Attained at p₁ = … = p_m = (1−γ)/(m+1).",
    emits=True,
    follows=("strict_margin",),
)
