"""KL(p‖q) ≥ 2 TV²: the acceptance of lossless sampling at small divergences. From the two axioms of log alone."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas.pinsker import FORMULA
from symcert.kernel import acceptance, second_order
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, bridged, kl_bridge, translate
from symcert.theorems.derivation import Derivation
from symcert.theorems.overlapping import Overlapping, overlap_bridges
from symcert.theorems.theorem import Theorem

_T = sp.Symbol("T")
_u = sp.Symbol("u")


def derive() -> Derivation:
    d = Derivation("pinsker")
    u, p, q = sp.symbols("u p q", positive=True)
    gap = sp.log(u) - (u - 1) * (5 * u + 1) / (2 * u * (u + 2))
    d.given("A minorant of log: the gap", gap)
    d.equal("its derivative has the sign of u − 1", sp.factor(sp.diff(gap, u)), (u - 1) ** 3 / (u**2 * (u + 2) ** 2))
    d.equal("and it vanishes at u = 1, so log u ≥ (u − 1)(5u + 1)/(2u(u + 2))", gap.subs(u, 1), sp.Integer(0))
    term = p * sp.log(p / q) - p + q
    d.equal("at u = p/q this is 3(p − q)² ≤ (2p + 4q)(p log(p/q) − p + q)",
            sp.simplify((2 * p + 4 * q) * term - 3 * (p - q) ** 2 - 2 * p * (p + 2 * q) * gap.subs(u, p / q)), sp.Integer(0))  # fmt: skip
    t, w, x, level = sp.symbols("t w x l", positive=True)
    d.equal("with x = 3|p − q|, w = 2p + 4q, t = 3(p log(p/q) − p + q): x² ≤ wt makes t + l²w − 2lx non-negative, for every l",
            sp.expand(w * (t + level**2 * w - 2 * level * x)), sp.expand((x - level * w) ** 2 + (w * t - x**2)))  # fmt: skip
    kl, tv = sp.symbols("KL T", positive=True)
    summed = 3 * kl + 6 * level**2 - 12 * level * tv
    d.given("summed over the tokens, non-negative", summed)
    (best,) = sp.solve(sp.diff(summed, level), level)
    d.equal("strongest at l", best, tv)
    d.equal("so that KL ≥ 2 TV²", sp.expand(summed.subs(level, best) / 3), kl - 2 * tv**2)
    argument = FORMULA.arguments[0]
    near, far = (branch.subs(argument, kl) for branch, _condition in emitted.closed_form(FORMULA).args)
    d.equal("beyond KL = 2 the runtime says no more than A ≥ 0", far, sp.Integer(0))
    d.equal("before it, A = 1 − TV ≥ 1 − √(KL/2)", near, 1 - sp.sqrt(kl / 2))
    return d


def attain() -> Derivation:
    d = Derivation("pinsker")
    t = sp.Symbol("t", positive=True)
    half = sp.Rational(1, 2)
    kl = (half + t) * sp.log(1 + 2 * t) + (half - t) * sp.log(1 - 2 * t)
    d.given("KL of p = (½ + t, ½ − t) from q = (½, ½), where TV = t", kl)
    d.equal("KL/TV² tends to 2 as t → 0: the constant cannot be raised", sp.limit(kl / t**2, t, 0, "+"), sp.Integer(2))
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, k) for k in range(1, n + 1))


def case(n: int, k: int) -> SmallCase:
    """KL ≥ 2T², 2T = Σ |p_i − q_i|; the dual multiplier of the distance is T itself."""
    pair = Overlapping(n, k)
    p, q = pair.tokens.p, pair.tokens.q
    # Per token 3(p log(p/q) − p + q) + T²w − 6T|p − q| ≥ 0, from the minorant and a square.
    weights = [2 * a + 4 * b for a, b in zip(p, q, strict=True)]
    terms = [3 * (a * (sp.log(a) - sp.log(b)) - a + b) + _T**2 * w - 6 * _T * x
             for a, b, w, x in zip(p, q, weights, pair.apart, strict=True)]  # fmt: skip
    roots = [3 * x - _T * w for x, w in zip(pair.apart, weights, strict=True)]
    sums = (sum(pair.apart) - 2 * _T, *pair.tokens.normalised)
    return SmallCase(
        "statement",
        conclusion=pair.tokens.kl - 2 * _T**2,
        nonnegative=pair.apart,
        positive=(*p, *q),
        zero=(*sums, _T * sums[0], _T**2 * sums[1], _T**2 * sums[2]),
        minorants=tuple(zip(p, q, strict=True)),
        products=(
            *zip(weights, (-term for term in terms), strict=True), *((root, root) for root in roots), *((-root, -root) for root in roots),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    scope = f"n = {n}, p, q > 0, p ≥ q at the first 1 … {n} tokens and p ≤ q behind"
    return one_shot(f"pinsker/n={n}", scope, cases(n))


def bridge() -> Obligation:
    """KL and Σ |p − q|; and the kernel's minorant is the rational function whose derivative was taken."""
    u = translate(_u)
    cleared = Bridge("minorant", second_order.numerator(u) - second_order.denominator(u),
                     (_u - 1) * (5 * _u + 1) - 2 * _u * (_u + 2))  # fmt: skip
    distances = overlap_bridges(acceptance.distance, "apart")
    return bridged("pinsker", [kl_bridge(2), kl_bridge(3), cleared, *distances])


def mutants() -> list[Mutant]:
    statement, pair = case(2, 1), Overlapping(2, 1)
    (p0, p1), (q0, q1) = pair.tokens.p, pair.tokens.q
    half, quarter = sp.Rational(1, 2), sp.Rational(1, 4)
    apart = {p0: 3 * quarter, p1: quarter, q0: half, q1: half, _T: quarter}
    heavy = {p0: half, p1: half, q0: half, q1: sp.S.One, _T: quarter}
    gap, kl = statement.conclusion, pair.tokens.kl
    distance, normalised_p, _normalised_q = statement.zero[:3]
    return [
        Mutant(statement.changed("constant off", conclusion=gap - _T**2 / 4), "2 TV² became 9/4 TV²", apart),
        Mutant(statement.changed("square dropped", conclusion=kl - 2 * _T), "2 TV² became 2 TV", apart),
        Mutant(statement.changed("sign flipped", conclusion=-gap), "≥ became ≤", {**apart, q0: quarter / 2, q1: 7 * quarter / 2, _T: 5 * quarter / 2}),
        Mutant(statement.changed("drafter not normalised", zero=(distance, normalised_p)), "the drafter need not sum to one", heavy),
    ]  # fmt: skip


THEOREM = Theorem(
    id="pinsker",
    chapter="sequences",
    title="Acceptance of lossless sampling, Pinsker",
    statement="KL(p‖q) ≥ 2 TV² with TV = ½ Σ |pᵢ − qᵢ|; hence A = 1 − TV ≥ 1 − √(KL/2)",
    latex=r"\mathrm{KL}(p\Vert q)\ge 2\,\mathrm{TV}^2,\quad\mathrm{TV}=\tfrac12\sum_i\lvert p_i-q_i\rvert,\quad\text{hence}\quad A=1-\mathrm{TV}\ge 1-\sqrt{\mathrm{KL}/2}",
    hypotheses=(
        "p and q are distributions over n tokens, qᵢ > 0 wherever pᵢ > 0",
        "a draft token x ~ q is accepted with probability min(1, p_x/q_x)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(acceptance.pinsker, acceptance.pinsker_sharp, second_order.log_minorant),
    mutants=mutants,
    note="Nothing is assumed beyond the kernel's axioms. The second-order fact, log u ≥ (u − 1)(5u + 1)/(2u(u + 2)), is the "
    "kernel lemma log_minorant: N tangent lines between 1 and u err by at most K/N in sum, for every N. The small sizes take "
    "its instances as given; sympy derives it from the derivative.",
    emits=True,
    follows=("bretagnolle_huber",),
)
