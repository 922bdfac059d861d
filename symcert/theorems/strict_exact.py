"""The exact certificate of strict greedy verification: the single-draft certificate with competitor 1 and pool {0, 1}."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas.strict_exact import FORMULA, p_0, p_1
from symcert.kernel import single
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import DualCertificate, Theorem

_c, _r = sp.symbols("c r")


def derive() -> Derivation:
    d = Derivation("strict_exact")
    p0, p1, lam, mu = sp.symbols("p_0 p_1 lambda mu", positive=True)
    q0, q1 = sp.symbols("q_0 q_1", positive=True)
    lagrangian = p0 * sp.log(p0 / q0) + p1 * sp.log(p1 / q1) + lam * (q0 + q1 - p0 - p1) + mu * (q0 - q1)
    d.given("Lagrangian of min KL subject to Σq = 1 and q_1 ≥ q_0 (all other tokens keep q = p)", lagrangian)
    equations = [sp.diff(lagrangian, q0), sp.diff(lagrangian, q1), q0 - q1, q0 + q1 - p0 - p1]
    (solution,) = sp.solve(equations, [q0, q1, lam, mu], dict=True)
    d.equal("the level", solution[q0], (p0 + p1) / 2)
    d.equal("the multiplier of the mass", solution[lam], sp.Integer(1))
    d.equal("the multiplier of q_1 ≥ q_0, non-negative as p_0 ≥ p_1", solution[mu], (p0 - p1) / (p0 + p1))
    optimum = (p0 * sp.log(p0 / q0) + p1 * sp.log(p1 / q1)).subs(solution)
    d.equal("the optimum", optimum, p0 * sp.log(2 * p0 / (p0 + p1)) + p1 * sp.log(2 * p1 / (p0 + p1)))
    runtime = emitted.closed_form(FORMULA).subs({p_0: p0, p_1: p1})
    d.equal(
        "equals the stable form the runtime evaluates",
        sp.simplify(sp.expand_log(sp.simplify(runtime - optimum), force=True)),
        sp.Integer(0),
    )
    return d


def attain() -> Derivation:
    d = Derivation("strict_exact")
    p0, p1 = sp.symbols("p_0 p_1", positive=True)
    level = (p0 + p1) / 2
    d.equal("the witness keeps the mass of the pair", 2 * level, p0 + p1)
    kl = p0 * sp.log(p0 / level) + p1 * sp.log(p1 / level)
    d.equal(
        "and has KL equal to the certificate", kl, p0 * sp.log(2 * p0 / (p0 + p1)) + p1 * sp.log(2 * p1 / (p0 + p1))
    )
    d.equal("at an exact tie the certificate is 0", kl.subs(p1, p0), sp.Integer(0))
    return d


def certificate(tokens: Vocabulary) -> sp.Expr:
    p = tokens.p
    return p[0] * (sp.log(p[0]) - sp.log(_c)) + p[1] * (sp.log(p[1]) - sp.log(_c))


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x) for x in range(1, n))


def case(n: int, x: int) -> SmallCase:
    """KL ≥ C when the drafter's argmax is x ≠ 0; p_0 = c(1 + r), p_1 = c(1 − r)."""
    tokens = Vocabulary(n)
    p, q = tokens.p, tokens.q
    return SmallCase(
        "statement",
        conclusion=tokens.kl - certificate(tokens),
        nonnegative=(*tokens.sorted, *(q[x] - y for y in q)),
        positive=q,
        zero=(*tokens.normalised, 2 * _c - p[0] - p[1], _c * _r - p[0] + _c),
        meaning={p[0]: _c * (1 + _r), p[1]: _c * (1 - _r)},
        tangents=(
            Tangent(p[0], (q[0],), (_c,), q[0] * (1 + _r)),
            Tangent(p[x], (q[x], p[1]), (p[x], _c), q[x] * (1 - _r)),
            *(tokens.untouched(i) for i in range(1, n) if i != x),
            Tangent(sp.S.One, (p[1],), (_c,), 1 - _r),
        ),
        products=((-_r, _c), (_r - 1, _c), (_r, q[x] - q[0]), (q[x], 1 - _r), (p[1] - p[x], sp.log(_c) - sp.log(p[1]))),
    )


def small(n: int) -> Obligation:
    return one_shot(f"strict_exact/n={n}", f"n = {n}, every rejected token", cases(n))


def bridge() -> Obligation:
    tokens = Vocabulary(2)
    levelled = certificate(tokens).subs(_c, (tokens.p[0] + tokens.p[1]) / 2)
    return bridged("strict_exact", [kl_bridge(2), Bridge("certificate", single.strict_certificate(P), levelled)])


def mutants() -> list[Mutant]:
    statement, tokens = case(2, 1), Vocabulary(2)
    (p0, p1), (q0, q1) = tokens.p, tokens.q
    half = sp.Rational(1, 2)
    target = {p0: sp.Rational(3, 4), p1: sp.Rational(1, 4), _c: half, _r: half}
    at_witness = target | {q0: half, q1: half}
    gap = statement.conclusion
    second = p1 * (sp.log(p1) - sp.log(_c))
    return [
        Mutant(statement.changed("constant off", conclusion=gap - certificate(tokens) / 20), "the certificate is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * second), "p_1 log(2p_1/(p_0+p_1)) is subtracted", at_witness),
        Mutant(statement.changed("second term dropped", conclusion=gap + second), "p_1 log(2p_1/(p_0+p_1)) is left out", at_witness),
        Mutant(statement.changed("argmax dropped", nonnegative=tokens.sorted), "the drafter's argmax may be token 0", target),
    ]  # fmt: skip


THEOREM = Theorem(
    id="strict_exact",
    chapter="one draft token",
    title="Exact certificate of strict greedy",
    statement="KL(p‖q) ≥ C = p₀ log(2p₀/(p₀+p₁)) + p₁ log(2p₁/(p₀+p₁))",
    latex=r"\mathrm{KL}(p\Vert q)\ge C=p_0\log\frac{2p_0}{p_0+p_1}+p_1\log\frac{2p_1}{p_0+p_1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q ≠ 0 (ties included)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(single.strict_exact, single.strict_attained),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = log(2p₀/(p₀+p₁)), f_x = log(2p₁/(p₀+p₁))"),
    side_conditions=("p₀/c* + p₁/c* = 2",),
    emits=True,
    follows=("single_ceiling",),
)
