"""How large a tree certificate can be at the margin γ = p₀ − p_m: γ log(m+1), by giving the margin away."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import sympy as sp
import z3

from symcert.formulas import tree_margin_upper as formula
from symcert.kernel import uppers
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem

e = sp.Symbol("e")
"""γ/(m + 1), what each of the tokens 0 … m gains."""


def derive() -> Derivation:
    d = Derivation("tree_margin_upper")
    gamma, m, p_m, x = sp.symbols("gamma m p_m x", positive=True)
    share = gamma / (m + 1)
    head = p_m + gamma
    level = p_m + share
    d.given("Drafter: token 0 loses γ = p_0 − p_m, the tokens 0 … m gain γ/(m+1) each", level)
    d.equal("it sums to one as the target does", sp.simplify((m + 1) * share - gamma), sp.Integer(0))
    d.given("Only token 0 has less than under the target, so KL is at most its term", head * sp.log(head / level))
    term = head * sp.log(head / level)
    d.equal("without p_m it is γ log(m+1)", sp.simplify(term.subs(p_m, 0)), gamma * sp.log(m + 1))
    slope = sp.diff(term, p_m)
    d.equal("and it falls as p_m grows: its slope is log x + 1 − x at x = (p_m + γ)/(p_m + γ/(m+1))",
            sp.simplify(slope - (sp.log(x) + 1 - x).subs(x, head / level)), sp.Integer(0))  # fmt: skip
    value = formula.FORMULA.expression.subs({formula.margin: gamma, formula.m: m}).doit()
    d.equal("so KL ≤ γ log(m+1), as emitted", value, gamma * sp.log(m + 1))
    return d


def attain() -> Derivation:
    d = Derivation("tree_margin_upper")
    gamma, m, small_p = sp.symbols("gamma m epsilon", positive=True)
    head = gamma + small_p
    level = small_p + gamma / (m + 1)
    d.given(
        "Target: p_0 = γ + ε, p_1 = … = p_m = ε and the rest of the mass spread over tokens of at most ε each", head
    )
    certificate = head * sp.log(head / level) - m * small_p * sp.log(level / small_p)
    d.equal(
        "the level of tokens 0 … m, all below which are raised",
        sp.simplify((head + m * small_p) / (m + 1) - level),
        sp.Integer(0),
    )
    d.equal(
        "its certificate tends to γ log(m+1) as ε → 0", sp.limit(certificate, small_p, 0, "+"), gamma * sp.log(m + 1)
    )
    return d


# --- small cases


def witness(n: int, m: int) -> tuple[list[sp.Expr], list[sp.Expr]]:
    """The target and the drafter over n tokens; p_0 = p_m + (m+1)e is written out."""
    p = list(Vocabulary(n).p)
    p[0] = p[m] + (m + 1) * e
    return p, [p[m] + e, *(x + e for x in p[1 : m + 1]), *p[m + 1 :]]


def case(n: int, m: int) -> SmallCase:
    """KL(p‖q) ≤ (m+1)e log(m+1)."""
    p, q = witness(n, m)
    margin, level = (m + 1) * e, q[0]
    kl = sum((x * (sp.log(x) - sp.log(y)) for x, y in zip(p, q, strict=True)), sp.S.Zero)
    head = p[0] * (sp.log(p[0]) - sp.log(level)) - margin * sp.log(m + 1)
    raised = list(zip(p[1 : m + 1], q[1 : m + 1], strict=True))
    return SmallCase(
        "statement",
        conclusion=margin * sp.log(m + 1) - kl,
        nonnegative=(*(a - b for a, b in pairwise(p)), p[-1], e),
        zero=(sum(p) - 1,),
        tangents=(
            Tangent(margin * level, (p[0],), (sp.Integer(m + 1), level), e * p[0]),
            Tangent(p[m] * level, (p[0],), (level,), p[m] * p[0]),
            *(Tangent(y, (x,), (y,), x) for x, y in raised),
        ),
        products=((head, level), *((sp.log(x) - sp.log(y), y) for x, y in raised),
                  *((x, sp.log(y) - sp.log(x)) for x, y in raised), (e, level), (p[m], level)),
    )  # fmt: skip


def feasible(n: int, m: int) -> Iterator[SmallCase]:
    """The drafter sums to one, is not negative, and has m tokens beside token 0 that are as probable."""
    _p, q = witness(n, m)
    known = case(n, m)
    facts = [1 - sum(q), sum(q) - 1, *q, *(y - q[0] for y in q[1 : m + 1])]
    return (
        SmallCase(f"feasible {place}", conclusion=fact, nonnegative=known.nonnegative, zero=known.zero)
        for place, fact in enumerate(facts)
    )


def cases(n: int) -> Iterator[SmallCase]:
    for m in range(1, n):
        yield case(n, m)
        yield from feasible(n, m)


def small(n: int) -> Obligation:
    return one_shot(f"tree_margin_upper/n={n}", f"n = {n}, every m", cases(n))


def bridge() -> Obligation:
    return bridged("tree_margin_upper", [kl_bridge(3), *witness_bridges(2)])


def witness_bridges(m: int) -> list[Bridge]:
    """The kernel's drafter and bound over m + 2 tokens are those of the small cases."""
    width, share = z3.IntVal(m), z3.Real("e")
    _p, q = witness(m + 2, m)
    tokens = Vocabulary(m + 2).p
    entries = [
        Bridge(f"witness {i}", uppers.spread_witness(P, share, width)[i], q[i],
               (uppers.spread_witness.at(P, share, width, z3.IntVal(i)),))
        for i in range(m + 2)
    ]  # fmt: skip
    bound = (tokens[0] - tokens[m]) * sp.log(m + 1)
    return [*entries, Bridge("bound", uppers.spread_bound(P, width), bound)]


def mutants() -> list[Mutant]:
    statement, p = case(3, 2), Vocabulary(3).p
    gap = statement.conclusion
    third, tenth = sp.Rational(1, 3), sp.Rational(1, 10)
    # The whole margin, p = (1, 0, 0): KL is log 3 exactly.
    certain = {p[1]: sp.Integer(0), p[2]: sp.Integer(0), e: third}
    *_, above, _same = feasible(4, 2)
    q = Vocabulary(4).p
    return [
        Mutant(statement.changed("constant off", conclusion=gap - 3 * e * sp.log(3) / 20), "the bound is 5 % smaller", certain),
        Mutant(statement.changed("width", conclusion=gap - 3 * e * (sp.log(3) - sp.log(2))), "γ log m instead of γ log(m+1)", certain),
        Mutant(statement.changed("sign flipped", conclusion=gap - 6 * e * sp.log(3)), "−γ log(m+1)", certain),
        Mutant(statement.changed("order dropped", nonnegative=statement.nonnegative[-2:-1]), "token 0 may be less probable than token m",
               {p[1]: 5 * tenth, p[2]: 4 * tenth, e: -tenth}),
        Mutant(above.changed("sorted dropped", nonnegative=(q[3], e, q[2])), "tokens 1 … m need not be at least p_m",
               {q[1]: sp.Integer(0), q[2]: sp.Rational(1, 4), q[3]: sp.Integer(0), e: sp.Rational(1, 6)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="tree_margin_upper",
    chapter="trees",
    title="Largest tree certificate at a margin",
    statement="There is a drafter that misses token 0 with KL(p‖q) ≤ γ log(m+1), so C ≤ γ log(m+1)",
    latex=r"p_0-p_m=\gamma\ \Longrightarrow\ C\le\gamma\log(m+1)",
    hypotheses=("p₀ ≥ p₁ ≥ …, p₀ − p_m = γ", "1 ≤ m < n"),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(uppers.tree_margin_upper,),
    mutants=mutants,
    side_conditions=("(p_m+γ) log((p_m+γ)/(p_m+γ/(m+1))) ≤ γ log(m+1), the log-sum inequality",),
    note="The drafter: γ taken from token 0, γ/(m+1) given to each of the tokens 0 … m. No smaller multiple of γ would do: "
    "approached as p_m → 0 with γ fixed, for large n; attained at γ = 1.",
    emits=True,
    follows=("tree_margin",),
)
