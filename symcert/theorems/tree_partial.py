"""The certificate of tree coverage from a part of the target: unknown competitors are replaced by upper bounds."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from symcert.formulas.tree_exact import FORMULA
from symcert.kernel import partial
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import covered, emitted
from symcert.theorems.covered import Above, Missed, all_missed, c, coverage_case
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("tree_partial")
    p0, h, rest, k, level = sp.symbols("p_0 h H k c", positive=True)
    mean = (p0 + h + rest) / (k + 1)
    value = p0 * sp.log(p0 / level) + h * sp.log(h / level) - rest * sp.log(level)
    d.given("the certificate with the number h in the place of one of k raised competitors, the others of mass H "
            "(without their Σ h log h)", value)  # fmt: skip
    at_level = value.subs(level, mean)
    d.equal("its slope in h is log(h/c), not positive while h is raised (h ≤ c): a larger h lowers it",
            sp.diff(at_level, h), sp.log(h / mean))  # fmt: skip
    unraised = sp.diff(p0 * sp.log(p0 / level) + rest * sp.log(1 / level), h)
    d.equal("above the level it no longer counts", unraised, sp.Integer(0))
    r, j = sp.symbols("r j", positive=True)
    d.equal("the j first unknown tokens share the mass r, so the j-th is at most r/j", j * (r / j), r)
    for m in (1, 2, 3):
        _compare_with_emitted(d, m)
    return d


def _compare_with_emitted(d: Derivation, m: int) -> None:
    """The runtime evaluates the formula of tree_exact at (p_0, h_1, …, h_m), whose sum need not stay below one."""
    level = sp.Symbol("c", positive=True)
    deficit = sp.symbols(f"d_1:{m + 1}", positive=True)
    entries = [level * (1 + sum(deficit)), *(level * (1 - x) for x in deficit)]
    runtime = emitted.at_level(FORMULA, m, entries, level)
    derived = sum(x * sp.log(x / level) for x in entries)
    d.equal(f"the emitted form equals p_0 log(p_0/c) + Σ h_i log(h_i/c) (m = {m}, all raised)",
            sp.expand(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    h = sp.symbols(f"h_0:{m + 1}", positive=True)
    means = [(h[0] + sum(h[r] for r in covered.raised_ranks(m, j))) / (j + 1) for j in range(1, m + 1)]
    d.equal(f"its level is the minimum over pool sizes 1 … {m}", emitted.level(FORMULA, m, h), sp.Min(*means))


def attain() -> Derivation:
    d = Derivation("tree_partial")
    p0, p1, r = sp.symbols("p_0 p_1 r", positive=True)
    h = (sp.Min(p1, r), sp.Min(p1, r / 2))
    d.equal("p_0, p_1 known and m = 3: with r = 2 p_1 the bounds of the unknown are p_1, p_1, which a target has",
            h[0].subs(r, 2 * p1) + h[1].subs(r, 2 * p1), 2 * p1)  # fmt: skip
    d.equal("then p_0 + p_1 + r is all the mass of that target, and the value is its certificate",
            p0 + p1 + (h[0] + h[1]).subs(r, 2 * p1), p0 + 3 * p1)  # fmt: skip
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (
        coverage_case(missed, k, Above(missed.tokens, missed.m))
        for missed in all_missed(n)
        for k in range(1, missed.m + 1)
    )


def small(n: int) -> Obligation:
    return one_shot(f"tree_partial/n={n}", f"n = {n}, every m, pool, set of challengers and upper bounds", cases(n))


def bridge() -> Obligation:
    return covered.raised_bridge("tree_partial")


def mutants() -> list[Mutant]:
    missed = Missed(Vocabulary(3), (1, 2))
    above = Above(missed.tokens, 2)
    statement = coverage_case(missed, 2, above)
    p, q = missed.tokens.p, missed.tokens.q
    (_p0, h1, h2), (d1, d2) = above.p, covered.deficits(2, 2).values()
    third, sixth, half = sp.Rational(1, 3), sp.Rational(1, 6), sp.Rational(1, 2)
    # p = (2/3, 1/6, 1/6) with h = p levels at 1/3, as the witness q = (1/3, 1/3, 1/3) does.
    target = {p[0]: 2 * third, p[1]: sixth, p[2]: sixth}
    tight = target | {h1: sixth, h2: sixth, c: third, d1: half, d2: half}
    at_witness = tight | dict.fromkeys(q, third)
    # Bounds below the target: h = (1/12, 1/12) levels at 5/18.
    twelfth, low = sp.Rational(1, 12), sp.Rational(5, 18)
    deficit = 1 - twelfth / low
    too_small = target | {h1: twelfth, h2: twelfth, c: low, d1: deficit, d2: deficit} | dict.fromkeys(q, third)
    bounded = set(above.hypotheses[-2:])
    gap, last = statement.conclusion, h2 * (sp.log(h2) - sp.log(c))
    return [
        Mutant(statement.changed("constant off", conclusion=gap - covered.certificate(above, 2, 2) / 20),
               "the value is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * last), "h_m log(h_m/c) is subtracted", at_witness),
        Mutant(statement.changed("bounds too small", nonnegative=tuple(h for h in statement.nonnegative if h not in bounded)),
               "h may lie below the target", too_small),
        Mutant(statement.changed("one challenger", nonnegative=tuple(h for h in statement.nonnegative if h != q[2] - q[0])),
               "only one challenger instead of m = 2", tight),
    ]  # fmt: skip


THEOREM = Theorem(
    id="tree_partial",
    chapter="partial information",
    title="Tree coverage, part of the target known",
    statement="KL(p‖q) ≥ p₀ log(p₀/c) − Σ_{i=1..m} hᵢ max(0, log(c/hᵢ)), where "
    "c = min_{1≤k≤m} (p₀ + h_m + h_{m−1} + … + h_{m−k+1})/(k+1)",
    latex=r"\mathrm{KL}(p\Vert q)\ge p_0\log\frac{p_0}{c}-\sum_{i=1}^{m}h_i\max\left(0,\log\frac{c}{h_i}\right),\quad c=\min_{1\le k\le m}\frac{p_0+h_m+\dots+h_{m-k+1}}{k+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "1 ≤ m < n, at least m tokens y ≠ 0 have q_y ≥ q₀ (token 0 is not surely among the drafter's top m)",
        "p₀ ≥ h₁ ≥ … ≥ h_m and hᵢ ≥ pᵢ; their sum may exceed 1",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(partial.tree_partial,),
    mutants=mutants,
    dual=DualCertificate("{0} ∪ {challengers}", "0", "f₀ = log(p₀/c), f = min(0, log(h_r/c)) at the r-th challenger"),
    side_conditions=("p₀ − c = Σ_{i=1..m} max(0, c − hᵢ)", "the r-th challenger has target probability at most h_r"),
    note="For a competitor behind the K known tokens, h_{K+j−1} = min(p_{K−1}, r/j), r the mass of the unknown; known ones "
    "stand for themselves, so with K ≥ m + 1 this is the exact certificate.",
    follows=("single_partial",),
)
