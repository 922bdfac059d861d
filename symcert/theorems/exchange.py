"""Exchanging two tokens of the drafter: of a rejection set only the most probable token matters."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.kernel import exchange
from symcert.kernel.gibbs import kl, kl_terms
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, Q, bridged, unfolded_total
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem

_r = sp.Symbol("r")


def exchanged(tokens: Vocabulary, x: int, y: int) -> sp.Expr:
    """KL(target‖drafter with its probabilities of x and y swapped)."""
    q = tokens.q
    return tokens.kl.subs({q[x]: q[y], q[y]: q[x]}, simultaneous=True)


def price(tokens: Vocabulary, x: int, y: int) -> sp.Expr:
    """(p_x − p_y)(log q_x − log q_y)."""
    p, q = tokens.p, tokens.q
    return (p[x] - p[y]) * (sp.log(q[x]) - sp.log(q[y]))


def derive() -> Derivation:
    d = Derivation("exchange")
    tokens, x, y = Vocabulary(3), 2, 1
    p, q = tokens.p, tokens.q
    d.given("KL with the drafter's tokens x = 2 and y = 1 swapped (three tokens)", exchanged(tokens, x, y))
    d.equal("what the swap adds", sp.expand(exchanged(tokens, x, y) - tokens.kl), sp.expand(price(tokens, x, y)))
    r = sp.Symbol("r", positive=True)
    gap = sp.Symbol("g", nonnegative=True)
    change = price(tokens, x, y).subs(
        {p[y]: p[x] + gap, q[x]: sp.exp(r) * sp.Symbol("t", positive=True), q[y]: sp.Symbol("t", positive=True)}
    )
    d.equal("with p_y = p_x + g and q_x = e^r q_y it is −g·r", sp.expand_log(sp.expand(change), force=True), -gap * r)
    d.holds("which is not positive: the drafter whose argmax is the more probable token is nearer", sp.Le(-gap * r, 0))
    d.equal("nothing else changes: the mass of the two tokens", q[x] + q[y], q[y] + q[x])
    return d


def attain() -> Derivation:
    d = Derivation("exchange")
    tokens = Vocabulary(3)
    p, q = tokens.p, tokens.q
    d.equal(
        "equally probable tokens may be swapped at no cost: the bound is attained",
        price(tokens, 2, 1).subs(p[2], p[1]),
        sp.Integer(0),
    )
    d.equal("so may tokens that the drafter holds equal", price(tokens, 2, 1).subs(q[2], q[1]), sp.Integer(0))
    return d


def case(n: int, x: int, y: int) -> SmallCase:
    """KL does not grow when the drafter's argmax x and a token y that the target finds no less probable are swapped."""
    tokens = Vocabulary(n)
    p, q = tokens.p, tokens.q
    return SmallCase(
        "statement",
        conclusion=tokens.kl - exchanged(tokens, x, y),
        nonnegative=(*tokens.sorted, *(q[x] - other for other in q), p[y] - p[x]),
        positive=q,
        zero=(*tokens.normalised, _r * q[x] - q[y]),
        meaning={q[y]: _r * q[x]},
        tangents=(Tangent(sp.S.One, (q[y],), (q[x],), _r),),
        products=((_r - 1, q[x]), (p[y] - p[x], sp.log(q[x]) - sp.log(q[y]))),
    )  # fmt: skip


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x, y) for x in range(n) for y in range(n) if x != y)


def small(n: int) -> Obligation:
    return one_shot(f"exchange/n={n}", f"n = {n}, every two tokens", cases(n))


def bridge() -> Obligation:
    def at(x: int, y: int) -> list[Bridge]:
        tokens, swapped = Vocabulary(3), exchange.exchanged(Q, z3.IntVal(x), z3.IntVal(y))
        facts = (
            *unfolded_total(kl_terms, (P, swapped), 3),
            *(exchange.exchanged.at(Q, z3.IntVal(x), z3.IntVal(y), z3.IntVal(i)) for i in range(3)),
        )
        return [
            Bridge(f"KL with {x} and {y} exchanged", kl(P, swapped, z3.IntVal(3)), exchanged(tokens, x, y), facts),
            Bridge(f"price of {x} and {y}", exchange.price(P, Q, z3.IntVal(x), z3.IntVal(y)), price(tokens, x, y)),
        ]

    return bridged("exchange", [bridge for pair in ((1, 2), (2, 1), (0, 2)) for bridge in at(*pair)])


def mutants() -> list[Mutant]:
    statement = case(3, 2, 1)
    tokens = Vocabulary(3)
    p, q = tokens.p, tokens.q
    half, quarter = sp.Rational(1, 2), sp.Rational(1, 4)
    target = {p[0]: half, p[1]: quarter, p[2]: quarter}
    drafted = {q[0]: quarter, q[1]: quarter, q[2]: half, _r: half}
    other = case(3, 1, 2)
    unordered = tuple(h for h in other.nonnegative if h != p[2] - p[1])
    apart = {
        p[0]: half,
        p[1]: sp.Rational(1, 3),
        p[2]: sp.Rational(1, 6),
        q[0]: quarter,
        q[1]: half,
        q[2]: quarter,
        _r: half,
    }
    not_argmax = tuple(h for h in statement.nonnegative if h not in {q[2] - q[0], q[2] - q[1]})
    behind = {p[0]: half, p[1]: sp.Rational(1, 3), p[2]: sp.Rational(1, 6)}
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - sp.Rational(1, 100)),
               "the swap saves a hundredth of a nat", target | drafted),
        Mutant(statement.changed("sign flipped", conclusion=-statement.conclusion), "the swap costs", behind | drafted),
        Mutant(other.changed("any other token", nonnegative=unordered), "y may be less probable than x", apart),
        Mutant(statement.changed("argmax dropped", nonnegative=not_argmax), "x need not be the drafter's argmax", behind),
    ]  # fmt: skip


THEOREM = Theorem(
    id="exchange",
    chapter="rules",
    title="Only the most probable rejected token matters",
    statement="KL(p‖q with tokens x and y exchanged) − KL(p‖q) = (p_x − p_y)(log q_x − log q_y); hence for p_x ≤ p_y the "
    "infimum of KL over drafters with argmax x is at least the one over drafters with argmax y",
    latex=r"\mathrm{KL}(p\Vert q_{x\leftrightarrow y})-\mathrm{KL}(p\Vert q)=(p_x-p_y)(\log q_x-\log q_y),\quad\text{hence}\quad p_x\le p_y\ \Longrightarrow\ \inf_{\mathrm{argmax}\,q=x}\mathrm{KL}(p\Vert q)\ge\inf_{\mathrm{argmax}\,q=y}\mathrm{KL}(p\Vert q)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "for the inequality: x = argmax q (ties included), p_x ≤ p_y",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(exchange.exchange_identity, exchange.exchange),
    mutants=mutants,
)
