"""No single-draft certificate exceeds log 2: half target, half competitor always rejects."""

from __future__ import annotations

import sympy as sp

from symcert.kernel import single
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.levelled import Pool, b, c
from symcert.theorems.theorem import Theorem

_two = sp.Integer(2)


def derive() -> Derivation:
    d = Derivation("single_ceiling")
    x = sp.Symbol("b", nonnegative=True)
    mixture = (1 - x) * sp.log(_two) + x * sp.log(2 * x / (1 + x))
    d.given("KL(p‖q) at the rejected drafter q = (p + δ_x)/2, with p_x = b", mixture)
    slope = sp.diff(mixture.subs(x, sp.Symbol("b", positive=True)), sp.Symbol("b", positive=True))
    beta = sp.Symbol("b", positive=True)
    d.equal("its slope in b", slope, sp.log(beta / (1 + beta)) + 1 / (1 + beta))
    d.equal(
        "which is at most 0 by the tangent line, so b = 0 is the worst case",
        sp.limit(mixture.subs(x, beta), beta, 0, "+"),
        sp.log(_two),
    )
    return d


def attain() -> Derivation:
    d = Derivation("single_ceiling")
    certain = sp.Integer(1)
    d.equal(
        "the certain target p = (1, 0, …) has c* = ½ and C = log 2",
        certain * sp.log(certain / sp.Rational(1, 2)),
        sp.log(_two),
    )
    return d


def case(n: int, k: int) -> SmallCase:
    tokens = Vocabulary(n)
    pool = Pool(tokens, k)
    capped = [Tangent(p, (p,), (c, _two), p * (1 + e) / 2) for p, e in zip(tokens.p, pool.e, strict=False)]
    return SmallCase(
        "statement",
        conclusion=sp.log(_two) - pool.certificate,
        nonnegative=(*tokens.sorted, tokens.p[0] - b, b, *pool.maximal),
        zero=(tokens.normalised[0], *pool.level),
        meaning=pool.meaning,
        tangents=(
            *capped, Tangent(b, (b,), (c,), b * (1 - sum(pool.e))), Tangent(sp.S.One, (), (_two,), sp.Rational(1, 2)),
        ),
        products=(
            *pool.surplus_signs, *((e - 1, c) for e in pool.e), *((p, 1 - e) for p, e in zip(tokens.p, pool.e, strict=False)),
            *((b, e) for e in pool.e), (1 - sum(tokens.p[:k]), sp.log(_two)),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"single_ceiling/n={n}", f"n = {n}, every pool", (case(n, k) for k in range(1, n)))


def bridge() -> Obligation:
    return bridged("single_ceiling", [Bridge("ceiling", single.CEILING, sp.log(_two))])


def mutants() -> list[Mutant]:
    statement, pool = case(2, 1), Pool(Vocabulary(2), 1)
    p0, p1 = pool.tokens.p
    certain = {p0: sp.S.One, p1: sp.S.Zero, b: sp.S.Zero, c: sp.Rational(1, 2)}
    return [
        Mutant(
            statement.changed("constant off", conclusion=statement.conclusion - sp.Rational(1, 20)),
            "log 2 became log 2 − 1/20",
            certain,
        ),
        Mutant(
            statement.changed("sum not one", zero=statement.zero[1:]),
            "the target need not sum to one",
            {p1: sp.S.Zero, b: sp.S.Zero},
        ),
    ]


THEOREM = Theorem(
    id="single_ceiling",
    chapter="one draft token",
    title="Ceiling of a single-draft certificate",
    statement="C ≤ log 2",
    latex=r"C\le\log 2",
    hypotheses=("C is the certificate of single_exact for a nonempty rejection set",),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(single.single_ceiling,),
    mutants=mutants,
    follows=("single_exact",),
)
