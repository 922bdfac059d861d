"""No tree certificate exceeds log(m + 1): sharing the mass among token 0 and its m competitors always misses it."""

from __future__ import annotations

import sympy as sp
import z3

from symcert.kernel import tree
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import covered
from symcert.theorems.bridge import Bridge, bridged
from symcert.theorems.covered import c
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("tree_ceiling")
    p0, m = sp.symbols("p_0 m", positive=True)
    d.given(
        "c* is a mean of p_0 and at most m non-negative numbers, so c* ≥ p_0/(m+1); the certificate is at most",
        p0 * sp.log(p0 / (p0 / (m + 1))),
    )
    d.equal("which simplifies to", sp.simplify(p0 * sp.log(p0 / (p0 / (m + 1)))), p0 * sp.log(m + 1))
    return d


def attain() -> Derivation:
    d = Derivation("tree_ceiling")
    m = sp.Symbol("m", positive=True, integer=True)
    d.equal(
        "the certain target p = (1, 0, …) has c* = 1/(m+1) and C = log(m+1)", sp.log(1 / (1 / (m + 1))), sp.log(m + 1)
    )
    return d


def case(n: int, m: int, k: int) -> SmallCase:
    tokens = Vocabulary(n)
    p, d = tokens.p, covered.deficits(m, k)
    width = sp.Integer(m + 1)
    spread = sum(d.values())
    return SmallCase(
        "statement",
        conclusion=sp.log(width) - covered.certificate(tokens, m, k),
        nonnegative=(*tokens.sorted, *covered.minimal(tokens, m)),
        zero=(tokens.normalised[0], *covered.level(tokens, m, k)),
        meaning=covered.meaning(tokens, m, k),
        tangents=(
            Tangent(p[0], (p[0],), (c, width), p[0] * (1 + spread) / width),
            *(Tangent(p[r], (p[r],), (c,), p[r] * (1 - x)) for r, x in d.items()),
            Tangent(sp.S.One, (), (width,), 1 / width),
        ),
        products=(
            *((-x, c) for x in d.values()), *((x - 1, c) for x in d.values()), *((p[r], x) for r, x in d.items()),
            *((p[0], 1 - x) for x in d.values()), (1 - p[0], sp.log(width)),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    cases = (case(n, m, k) for m in range(1, n) for k in range(1, m + 1))
    return one_shot(f"tree_ceiling/n={n}", f"n = {n}, every m and pool", cases)


def bridge() -> Obligation:
    ceilings = [
        Bridge(f"m = {m}", z3.simplify(tree.ceiling(z3.IntVal(m))), sp.log(sp.Integer(m + 1))) for m in (1, 2, 3)
    ]
    return bridged("tree_ceiling", ceilings)


def mutants() -> list[Mutant]:
    statement, tokens = case(3, 2, 2), Vocabulary(3)
    p0, p1, p2 = tokens.p
    d1, d2 = covered.deficits(2, 2).values()
    zero, one = sp.S.Zero, sp.S.One
    certain = {p0: one, p1: zero, p2: zero, c: sp.Rational(1, 3), d1: one, d2: one}
    return [
        Mutant(
            statement.changed("constant off", conclusion=statement.conclusion - sp.Rational(1, 20)),
            "log(m+1) became log(m+1) − 1/20",
            certain,
        ),
        Mutant(
            statement.changed("width off", conclusion=statement.conclusion - sp.log(3) + sp.log(2)),
            "log(m+1) became log m",
            certain,
        ),
    ]


THEOREM = Theorem(
    id="tree_ceiling",
    chapter="trees",
    title="Ceiling of a tree certificate",
    statement="C ≤ log(m+1)",
    latex=r"C\le\log(m+1)",
    hypotheses=("C is the certificate of tree_exact with tree width m",),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(tree.tree_ceiling,),
    mutants=mutants,
    follows=("tree_exact",),
)
