"""The master lemma: a choice of pivot and multipliers with two polynomial side conditions is a lower bound on KL."""

from __future__ import annotations

import sympy as sp

from symcert.kernel import gibbs
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("master_lemma")
    q, u = sp.symbols("q_0:4"), sp.symbols("u_0:4")
    weighted = sum(b * (x - 1) for b, x in zip(q, u, strict=True))
    d.given(
        "Write uᵢ = e^{fᵢ}, pivot a = 0. Donsker–Varadhan needs Σ qᵢuᵢ ≤ 1, that is Σ qᵢ(uᵢ − 1) ≤ 0; the sum is",
        weighted,
    )
    split = sum((b - q[0]) * (x - 1) for b, x in zip(q, u, strict=True)) + q[0] * sum(x - 1 for x in u)
    d.equal(
        "condition (ii) bounds the first part, condition (i) the second", sp.expand(weighted - split), sp.Integer(0)
    )
    return d


def attain() -> Derivation:
    d = Derivation("master_lemma")
    p0, p1 = sp.symbols("p_0 p_1", positive=True)
    c = (p0 + p1) / 2
    u = (p0 / c, p1 / c)
    d.equal("the multipliers of strict greedy satisfy (i) with equality", sp.simplify(u[0] + u[1] - 2), sp.Integer(0))
    d.equal(
        "and q = (c, c) makes the bound an equality",
        p0 * sp.log(p0 / c) + p1 * sp.log(p1 / c), p0 * sp.log(u[0]) + p1 * sp.log(u[1]),
    )  # fmt: skip
    return d


def case(n: int) -> SmallCase:
    """Pivot 0; the target is not sorted here, so any token may be the pivot."""
    tokens = Vocabulary(n)
    u = sp.symbols(f"u_0:{n}")
    gain = sum((p * sp.log(x) for p, x in zip(tokens.p, u, strict=True)), sp.S.Zero)
    budget = n - sum(u)
    return SmallCase(
        "statement",
        conclusion=tokens.kl - gain,
        nonnegative=(
            *tokens.p, budget, *(-(q - tokens.q[0]) * (x - 1) for q, x in zip(tokens.q, u, strict=True)),
        ),
        positive=(*tokens.q, *u),
        zero=tokens.normalised,
        tangents=tuple(Tangent(p, (q, x), (p,), q * x) for p, q, x in zip(tokens.p, tokens.q, u, strict=True)),
        products=((tokens.q[0], budget), *((q, x) for q, x in zip(tokens.q, u, strict=True))),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"master_lemma/n={n}", f"n = {n}", [case(n)])


def bridge() -> Obligation:
    return bridged("master_lemma", map(kl_bridge, (1, 2, 3)))


def mutants() -> list[Mutant]:
    statement, tokens = case(2), Vocabulary(2)
    (p0, p1), (q0, q1) = tokens.p, tokens.q
    budget, pivot_sign = statement.nonnegative[2], statement.nonnegative[3:]
    half, quarter = sp.Rational(1, 2), sp.Rational(1, 4)
    (u0, _u1) = sp.symbols("u_0:2")
    skewed = {p0: sp.Rational(1, 10), p1: sp.Rational(9, 10), q0: quarter, q1: 3 * quarter, u0: half}
    return [
        Mutant(
            statement.changed("condition (i) dropped", nonnegative=(p0, p1, *pivot_sign)), "Σ(u − 1) ≤ 0 is not required",
            {p0: half, p1: half, q0: half, q1: half},
        ),
        Mutant(statement.changed("condition (ii) dropped", nonnegative=(p0, p1, budget)), "the pivot condition is not required", skewed),
        Mutant(
            statement.changed("condition (ii) reversed", nonnegative=(p0, p1, budget, *(-s for s in pivot_sign))),
            "the pivot condition has the opposite sign", skewed,
        ),
        Mutant(
            statement.changed("constant off", conclusion=statement.conclusion - sp.Rational(1, 20) * (tokens.kl)),
            "KL ≥ 20/19 Σ p f", {p0: 3 * quarter, p1: quarter, q0: half, q1: half, u0: 3 * half},
        ),
    ]  # fmt: skip


THEOREM = Theorem(
    id="master_lemma",
    chapter="foundations",
    title="Master lemma",
    statement="KL(p‖q) ≥ Σ_{i∈S} pᵢ fᵢ",
    latex=r"\sum_{i\in S}(e^{f_i}-1)\le 0,\ (q_i-q_a)(e^{f_i}-1)\le 0\ (i\in S)\ \Longrightarrow\ \mathrm{KL}(p\Vert q)\ge\sum_{i\in S}p_if_i",
    hypotheses=(
        "p and q are distributions, qᵢ > 0 wherever pᵢ > 0",
        "(i) Σ_{i∈S} (e^{fᵢ} − 1) ≤ 0",
        "(ii) (qᵢ − q_a)(e^{fᵢ} − 1) ≤ 0 for i ∈ S and a pivot a ∈ S",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(gibbs.master_lemma,),
    mutants=mutants,
    follows=("donsker_varadhan",),
)
