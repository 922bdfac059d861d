"""Strict greedy in total variation: half the margin, which is also the sharp bound when only the margin is known."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas.strict_tv import FORMULA, p_0, p_1
from symcert.kernel import total_variation
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, P, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.other_divergences import Distance, total_variation_bridge
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("strict_tv")
    level = (p_0 + p_1) / 2
    d.given("single_tv with competitor 1 and a pool of one token: the level", level)
    d.equal("its height above the competitor", level - p_1, (p_0 - p_1) / 2)
    p_2 = sp.Symbol("p_2", nonnegative=True)
    wider = (p_0 + p_1 + p_1) / 3 - p_1
    d.equal(
        "a pool of two tokens lies lower: the difference is a sixth of the margin", level - p_1 - wider, (p_0 - p_1) / 6
    )
    d.equal(
        "and one of three lower still", wider - ((p_0 + p_1 + p_2 + p_1) / 4 - p_1), (p_0 - p_1) / 12 + (p_1 - p_2) / 4
    )
    d.equal("equals the form the runtime evaluates", emitted.closed_form(FORMULA), (p_0 - p_1) / 2)
    return d


def attain() -> Derivation:
    d = Derivation("strict_tv")
    level = (p_0 + p_1) / 2
    d.equal("levelling tokens 0 and 1 keeps their mass", 2 * level, p_0 + p_1)
    d.equal("and moves half the margin", ((p_0 - level) + (level - p_1)) / 2, (p_0 - p_1) / 2)
    gamma = sp.Symbol("gamma", nonnegative=True)
    d.equal(
        "so the certificate is γ/2 at every target of margin γ", ((p_0 - p_1) / 2).subs(p_0, p_1 + gamma), gamma / 2
    )
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x) for x in range(1, n))


def case(n: int, x: int) -> SmallCase:
    """TV(p, q) ≥ (p_0 − p_1)/2 when the drafter's argmax is x ≠ 0."""
    tokens = Vocabulary(n)
    q, distance = tokens.q, Distance(tokens)
    return SmallCase(
        "statement",
        conclusion=distance.value - certificate(tokens),
        nonnegative=(*tokens.sorted, *q, *(q[x] - y for y in q), *distance.at_least),
        zero=tokens.normalised,
    )


def certificate(tokens: Vocabulary) -> sp.Expr:
    return (tokens.p[0] - tokens.p[1]) / 2


def small(n: int) -> Obligation:
    return one_shot(f"strict_tv/n={n}", f"n = {n}, every rejected token", cases(n))


def bridge() -> Obligation:
    pair = Bridge("certificate", total_variation.strict_certificate(P), certificate(Vocabulary(2)))
    return bridged("strict_tv", [*map(total_variation_bridge, (1, 2, 3)), pair])


def mutants() -> list[Mutant]:
    statement, tokens = case(2, 1), Vocabulary(2)
    (p0, p1), (q0, q1) = tokens.p, tokens.q
    target = {p0: sp.Rational(3, 4), p1: sp.Rational(1, 4)}
    at_witness = target | {q0: sp.Rational(1, 2), q1: sp.Rational(1, 2)}
    gap = statement.conclusion
    second = case(3, 2)
    p, q = Vocabulary(3).p, Vocabulary(3).q
    return [
        Mutant(statement.changed("constant off", conclusion=gap - certificate(tokens) / 20), "the certificate is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap - p1), "p_1 is added", at_witness),
        Mutant(statement.changed("half dropped", conclusion=gap - certificate(tokens)), "the whole margin is claimed", at_witness),
        Mutant(statement.changed("argmax dropped", nonnegative=tuple(h for h in statement.nonnegative if h != q1 - q0)),
               "the drafter's argmax may be token 0", target | {q0: sp.Rational(3, 4), q1: sp.Rational(1, 4)}),
        Mutant(second.changed("sorting dropped", nonnegative=tuple(h for h in second.nonnegative if h not in Vocabulary(3).sorted)),
               "token 2 may be more probable than token 1",
               dict(zip((*p, *q), map(sp.Rational, ("1/2", "0", "1/2", "1/2", "0", "1/2")), strict=True))),
    ]  # fmt: skip


THEOREM = Theorem(
    id="strict_tv",
    chapter="divergences",
    title="Strict greedy in total variation: half the margin",
    statement="TV(p, q) = ½ Σ |pᵢ − qᵢ| ≥ C = (p₀ − p₁)/2, hence ≥ γ/2 where p₀ − p₁ ≥ γ",
    latex=r"\mathrm{TV}(p,q)\ge C=\frac{p_0-p_1}{2}",
    hypotheses=("p₀ ≥ p₁ ≥ …, q a distribution", "argmax q ≠ 0 (ties included)"),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(total_variation.strict_tv, total_variation.strict_tv_attained),
    mutants=mutants,
    note="The certificate depends on the margin alone, so γ/2 is both exact and the sharp bound at margin γ.",
    emits=True,
    follows=("single_tv",),
)
