"""How large a strict certificate can be at the margin γ = p₀ − p₁: γ log 2, by sharing the margin with token 1."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas import strict_margin_upper as formula
from symcert.kernel import uppers
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import tree_margin_upper
from symcert.theorems.bridge import bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem
from symcert.theorems.tree_margin_upper import e


def derive() -> Derivation:
    d = Derivation("strict_margin_upper")
    gamma, p_1, x = sp.symbols("gamma p_1 x", positive=True)
    head, level = p_1 + gamma, p_1 + gamma / 2
    d.given(
        "Drafter: tokens 0 and 1 both at p_1 + γ/2; token 1 gains, so KL is at most token 0's term",
        head * sp.log(head / level),
    )
    term = head * sp.log(head / level)
    d.equal("without p_1 it is γ log 2", sp.simplify(term.subs(p_1, 0)), gamma * sp.log(2))
    d.equal("and it falls as p_1 grows: its slope is log x + 1 − x at x = (p_1 + γ)/(p_1 + γ/2)",
            sp.simplify(sp.diff(term, p_1) - (sp.log(x) + 1 - x).subs(x, head / level)), sp.Integer(0))  # fmt: skip
    d.equal(
        "so KL ≤ γ log 2, as emitted", formula.FORMULA.expression.subs(formula.margin, gamma).doit(), gamma * sp.log(2)
    )
    return d


def attain() -> Derivation:
    d = Derivation("strict_margin_upper")
    gamma, small_p = sp.symbols("gamma epsilon", positive=True)
    head = gamma + small_p
    level = small_p + gamma / 2
    certificate = head * sp.log(head / level) + small_p * sp.log(small_p / level)
    d.given("Target: p_0 = γ + ε, p_1 = ε and the rest of the mass spread over tokens of at most ε each", certificate)
    d.equal("its certificate tends to γ log 2 as ε → 0", sp.limit(certificate, small_p, 0, "+"), gamma * sp.log(2))
    return d


def cases(n: int) -> Iterator[SmallCase]:
    yield tree_margin_upper.case(n, 1)
    yield from tree_margin_upper.feasible(n, 1)
    yield from argmax(n)


def argmax(n: int) -> Iterator[SmallCase]:
    """Token 1 is an argmax of the drafter."""
    known = tree_margin_upper.case(n, 1)
    _p, q = tree_margin_upper.witness(n, 1)
    return (
        SmallCase(f"argmax {y}", conclusion=q[1] - q[y], nonnegative=known.nonnegative, zero=known.zero)
        for y in range(n)
    )


def small(n: int) -> Obligation:
    return one_shot(f"strict_margin_upper/n={n}", f"n = {n}", cases(n))


def bridge() -> Obligation:
    return bridged("strict_margin_upper", [kl_bridge(2), *tree_margin_upper.witness_bridges(1)])


def mutants() -> list[Mutant]:
    statement, p = tree_margin_upper.case(2, 1), Vocabulary(3).p
    gap, half = statement.conclusion, sp.Rational(1, 2)
    # The whole margin, p = (1, 0): KL is log 2 exactly.
    certain = {p[1]: sp.Integer(0), e: half}
    *_, last = argmax(3)
    return [
        Mutant(statement.changed("constant off", conclusion=gap - e * sp.log(2) / 10), "the bound is 5 % smaller", certain),
        Mutant(statement.changed("sign flipped", conclusion=gap - 4 * e * sp.log(2)), "−γ log 2", certain),
        Mutant(statement.changed("order dropped", nonnegative=(p[1],)), "token 0 may be less probable than token 1",
               {p[1]: sp.Rational(3, 4), e: -sp.Rational(1, 4)}),
        Mutant(last.changed("sorted dropped", nonnegative=(p[1], p[2], e)), "token 1 need not be the runner-up",
               {p[1]: sp.Integer(0), p[2]: sp.Rational(2, 3), e: sp.Rational(1, 6)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="strict_margin_upper",
    chapter="margins",
    title="Largest strict certificate at a margin",
    statement="There is a drafter with argmax 1 and KL(p‖q) ≤ γ log 2, so C ≤ γ log 2",
    latex=r"p_0-p_1=\gamma\ \Longrightarrow\ C\le\gamma\log 2",
    hypotheses=("p₀ ≥ p₁ ≥ …, p₀ − p₁ = γ", "n ≥ 2"),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(uppers.strict_margin_upper,),
    mutants=mutants,
    side_conditions=("(p₁+γ) log((p₁+γ)/(p₁+γ/2)) ≤ γ log 2, the log-sum inequality",),
    note="The drafter: γ taken from token 0, γ/2 given back to it and to token 1. No smaller multiple of γ would do: approached "
    "as p₁ → 0 with γ fixed, for large n; attained at γ = 1.",
    emits=True,
    follows=("strict_margin",),
)
