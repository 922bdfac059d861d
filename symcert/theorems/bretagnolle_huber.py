"""Lossless sampling accepts with probability A = Σ min(p, q); A(2 − A) ≥ e^{−KL}, whatever the divergence."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas.bretagnolle_huber import FORMULA
from symcert.kernel import acceptance
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.theorems import emitted
from symcert.theorems.bridge import bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.overlapping import Overlapping, overlap_bridges
from symcert.theorems.theorem import Theorem

_A, _M = sp.symbols("A M")


def derive() -> Derivation:
    d = Derivation("bretagnolle_huber")
    p, q = sp.symbols("p_0:3", positive=True), sp.symbols("q_0:3", positive=True)
    accepted, covered = sp.symbols("A M", positive=True)
    kl = sum(a * sp.log(a / b) for a, b in zip(p, q, strict=True))
    d.given("KL(p‖q), three tokens, p_0 ≥ q_0 and p_i ≤ q_i for the others", kl)
    least, most = (q[0], p[1], p[2]), (p[0], q[1], q[2])
    d.equal("A = Σ min(p, q) and M = Σ max(p, q) sum to 2", sum(least) + sum(most), sum(p) + sum(q))
    gaps = sum(
        a * (x / (a * total) - 1 - sp.log(x / (a * total)))
        for side, total in ((least, accepted), (most, covered))
        for a, x in zip(p, side, strict=True)
    )
    bound = kl + sum(p) * (sp.log(accepted) + sp.log(covered))
    d.equal("KL + log A + log M is a p-average of tangent gaps x − 1 − log x at min/(pA) and max/(pM), plus 2Σp − Σmin/A − Σmax/M = 0",
            sp.expand(sp.expand_log(bound - gaps)), sp.expand(2 * sum(p) - sum(least) / accepted - sum(most) / covered))  # fmt: skip
    a, r, s = sp.symbols("A r s", positive=True)
    d.equal("with r = e^{−KL}: A(2 − A) ≥ r says (1 − A)² ≤ 1 − r", 1 - a * (2 - a), (1 - a) ** 2)
    d.equal(
        "with s = √(1 − r) the bound 1 − s is larger than r/2 by (1 − s)²/2", 1 - s - (1 - s**2) / 2, (1 - s) ** 2 / 2
    )
    runtime = emitted.closed_form(FORMULA).subs(FORMULA.arguments[0], -sp.log(r))
    d.equal(
        "1 − √(1 − r) is the form the runtime evaluates", sp.simplify(runtime - (1 - sp.sqrt(1 - r))), sp.Integer(0)
    )
    return d


def attain() -> Derivation:
    d = Derivation("bretagnolle_huber")
    r = sp.Symbol("r", positive=True)
    bound = emitted.closed_form(FORMULA).subs(FORMULA.arguments[0], 0)
    d.equal("a drafter equal to the target accepts everything, and so says the bound at KL = 0", bound, sp.Integer(1))
    kl = 1 * sp.log(1 / r)
    d.equal("p = (1, 0), q = (r, 1 − r) has A = min(1, r) + min(0, 1 − r) = e^{−KL}: no A ≥ κ e^{−KL} with κ > 1",
            sp.exp(-kl), r)  # fmt: skip
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, k) for k in range(1, n + 1))


def case(n: int, k: int) -> SmallCase:
    """KL + log A + log(2 − A) ≥ 0; a_i = min(p_i, q_i)/A, b_i = max(p_i, q_i)/M with M = 2 − A."""
    pair = Overlapping(n, k)
    p = pair.tokens.p
    a, b = sp.symbols(f"a_0:{n}"), sp.symbols(f"b_0:{n}")
    shares = [(_A, a, pair.least), (_M, b, pair.most)]
    return SmallCase(
        "statement",
        conclusion=pair.tokens.kl + sp.log(_A) + sp.log(_M),
        nonnegative=(*p, *pair.apart),
        positive=pair.tokens.q,
        zero=(
            *pair.tokens.normalised, _A - sum(pair.least), _A + _M - 2,
            *(total * x - y for total, xs, ys in shares for x, y in zip(xs, ys, strict=True)),
            *((sum(p) - 1) * sp.log(total) for total, _xs, _ys in shares),
        ),
        meaning={y: total * x for total, xs, ys in shares for x, y in zip(xs, ys, strict=True)},
        tangents=tuple(
            Tangent(w, (y,), (w, total), x) for total, xs, ys in shares for w, x, y in zip(p, xs, ys, strict=True)
        ),
        products=tuple(
            pair for total, xs, _ys in shares for pair in ((sum(xs) - 1, total), *((-x, total) for x in xs))
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(
        f"bretagnolle_huber/n={n}", f"n = {n}, p ≥ q at the first 1 … {n} tokens and p ≤ q behind", cases(n)
    )


def bridge() -> Obligation:
    return bridged("bretagnolle_huber", [kl_bridge(2), kl_bridge(3), *overlap_bridges(acceptance.overlap, "least")])


def mutants() -> list[Mutant]:
    statement, pair = case(2, 1), Overlapping(2, 1)
    (p0, p1), (q0, q1) = pair.tokens.p, pair.tokens.q
    fifth, half = sp.Rational(1, 5), sp.Rational(1, 2)
    equal = {p0: half, p1: half, q0: half, q1: half, _A: sp.S.One, _M: sp.S.One}
    apart = {p0: 4 * fifth, p1: fifth, q0: sp.Rational(4, 25), q1: sp.Rational(21, 25), _A: sp.Rational(9, 25),
             _M: sp.Rational(41, 25)}  # fmt: skip
    heavy = {p0: half, p1: half, q0: half, q1: sp.S.One, _A: sp.S.One, _M: sp.S.One}
    gap = statement.conclusion
    return [
        Mutant(statement.changed("constant off", conclusion=gap - sp.Rational(1, 50)), "e^{−KL} became e^{1/50 − KL}", equal),
        Mutant(statement.changed("factor dropped", conclusion=gap - sp.log(_M)), "A(2 − A) became A", apart),
        Mutant(statement.changed("sign flipped", conclusion=gap - 2 * sp.log(_M)), "A(2 − A) became A/(2 − A)", apart),
        Mutant(statement.changed("drafter not normalised", zero=(statement.zero[0], *statement.zero[2:])),
               "the drafter need not sum to one", heavy),
    ]  # fmt: skip


THEOREM = Theorem(
    id="bretagnolle_huber",
    chapter="sequences",
    title="Acceptance of lossless sampling, Bretagnolle–Huber",
    statement="A(2 − A) ≥ e^{−KL(p‖q)} for A = Σ min(pᵢ, qᵢ) = 1 − TV; hence A ≥ 1 − √(1 − e^{−KL}) ≥ ½ e^{−KL}",
    latex=r"A(2-A)\ge e^{-\mathrm{KL}(p\Vert q)},\quad A=\sum_i\min(p_i,q_i)=1-\mathrm{TV},\quad\text{hence}\quad A\ge 1-\sqrt{1-e^{-\mathrm{KL}}}\ge\tfrac12e^{-\mathrm{KL}}",
    hypotheses=(
        "p and q are distributions over n tokens, qᵢ > 0 wherever pᵢ > 0",
        "a draft token x ~ q is accepted with probability min(1, p_x/q_x)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(
        acceptance.bretagnolle_huber,
        acceptance.acceptance_is_one_minus_tv,
        acceptance.acceptance_of_a_spread_drafter,
    ),
    mutants=mutants,
    note="Sound for every divergence, not sharp: reached at KL = 0 only, and the ½ could not be replaced by more than 1. "
    "The kernel writes e^{−KL} as any r > 0 with log r = −KL, and √(1 − r) as any v ≥ 0 with v² = 1 − r.",
    emits=True,
)
