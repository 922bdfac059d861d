"""The exact certificate of greedy tree coverage."""

from __future__ import annotations

import sympy as sp

from symcert.formulas.tree_exact import FORMULA
from symcert.kernel import tree
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import covered, emitted
from symcert.theorems.covered import Missed, all_missed, c, coverage_case
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("tree_exact")
    p0, P, k, lam, level = sp.symbols("p_0 P k lambda c", positive=True)
    p_i, mu, q = sp.symbols("p_i mu_i q", positive=True)
    stationarity = sp.diff(p_i * sp.log(p_i / q) + (lam - mu) * q, q)
    d.given("Minimise KL over q with Σq = 1 and q_i ≥ q_0 for the m competitors. Lagrangian of a competitor i",
            p_i * sp.log(p_i / q) + (lam - mu) * q)  # fmt: skip
    d.equal("stationary in q_i", stationarity, -p_i / q + lam - mu)
    # k raised competitors of total mass P and token 0, all at the level c; the multipliers cancel in their sum.
    pooled = -(p0 + P) / level + (k + 1) * lam
    mass = (k + 1) * level + (1 - p0 - P) / lam - 1
    (solution,) = sp.solve([pooled, mass], [level, lam], dict=True)
    d.equal("the multiplier of Σq = 1", solution[lam], sp.Integer(1))
    d.equal("the level", solution[level], (p0 + P) / (k + 1))
    (multiplier,) = sp.solve(stationarity.subs({q: level, lam: 1}), mu)
    d.equal("the multiplier of q_i ≥ q_0, non-negative exactly when p_i ≤ c", multiplier, 1 - p_i / level)
    d.equal(
        "dual certificate on the pool: f_i = log(1 − μ_i)", sp.log(sp.together(1 - multiplier)), sp.log(p_i / level)
    )
    for m in (1, 2, 3):
        for raised in range(1, m + 1):
            _compare_with_emitted(d, m, raised)
    return d


def _compare_with_emitted(d: Derivation, m: int, k: int) -> None:
    """The cancellation-free form the runtime evaluates, with k of the m competitors below the level."""
    level = sp.Symbol("c", positive=True)
    deficit, above = sp.symbols(f"d_1:{k + 1}", positive=True), sp.symbols(f"g_1:{m - k + 1}", positive=True)
    raised = [level * (1 - x) for x in deficit]
    entries = [level * (1 + sum(deficit)), *(level * (1 + x) for x in above), *raised]
    runtime = emitted.at_level(FORMULA, m, entries, level)
    derived = sum(p * sp.log(p / level) for p in (entries[0], *raised))
    d.equal(f"the emitted form equals p_0 log(p_0/c) + Σ p_i log(p_i/c) (m = {m}, {k} raised)",
            sp.expand(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    p = sp.symbols(f"p_0:{m + 1}", positive=True)
    means = [(p[0] + sum(p[r] for r in covered.raised_ranks(m, j))) / (j + 1) for j in range(1, m + 1)]
    if k == m:
        d.equal(f"its level is the minimum over pool sizes 1 … {m}", emitted.level(FORMULA, m, p), sp.Min(*means))


def attain() -> Derivation:
    d = Derivation("tree_exact")
    p0, P, k, level = sp.symbols("p_0 P k c", positive=True)
    mean = (p0 + P) / (k + 1)
    d.equal("the witness sums to one", sp.simplify(((k + 1) * level + 1 - p0 - P).subs(level, mean)), sp.Integer(1))
    x, y = sp.symbols("d_1 d_2", positive=True)
    pool = (level * (1 + x + y), level * (1 - x), level * (1 - y))
    kl = sum(p * (sp.log(p) - sp.log(level)) for p in pool)
    certificate = sum(p * sp.log(p / level) for p in pool)
    d.equal("KL(p‖witness) is the certificate (two raised); for every m: kernel lemma tree_attained",
            sp.simplify(sp.expand_log(kl - certificate, force=True)), sp.Integer(0))  # fmt: skip
    return d


def small(n: int) -> Obligation:
    cases = (coverage_case(missed, k) for missed in all_missed(n) for k in range(1, missed.m + 1))
    return one_shot(f"tree_exact/n={n}", f"n = {n}, every m, pool and set of challengers", cases)


def bridge() -> Obligation:
    return covered.raised_bridge("tree_exact")


def mutants() -> list[Mutant]:
    missed = Missed(Vocabulary(3), (1, 2))
    statement = coverage_case(missed, 2)
    tokens = missed.tokens
    (p0, p1, p2), q = tokens.p, tokens.q
    d1, d2 = covered.deficits(2, 2).values()
    # p = (2/3, 1/6, 1/6) levels at c = 1/3 with both competitors raised.
    target = {
        p0: sp.Rational(2, 3),
        p1: sp.Rational(1, 6),
        p2: sp.Rational(1, 6),
        c: sp.Rational(1, 3),
        d1: sp.Rational(1, 2),
        d2: sp.Rational(1, 2),
    }
    at_witness = target | dict.fromkeys(q, sp.Rational(1, 3))
    gap = statement.conclusion
    last = p2 * (sp.log(p2) - sp.log(c))
    level_of_one = (p0 + p2) / 2
    pool_of_one = sum(p * (sp.log(p) - sp.log(level_of_one)) for p in (p0, p2))
    one_challenger = tuple(h for h in statement.nonnegative if h != q[2] - q[0])
    no_challenger = tuple(h for h in one_challenger if h != q[1] - q[0])
    return [
        Mutant(statement.changed("constant off", conclusion=gap - covered.certificate(tokens, 2, 2) / 20), "the certificate is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * last), "p_m log(p_m/c) is subtracted", at_witness),
        Mutant(statement.changed("term dropped", conclusion=gap + last), "p_m log(p_m/c) is left out", at_witness),
        Mutant(statement.changed("one challenger", nonnegative=one_challenger), "only one challenger instead of m = 2", target),
        Mutant(statement.changed("coverage dropped", nonnegative=no_challenger), "token 0 may be covered", target),
        Mutant(statement.changed("pool too small", conclusion=tokens.kl - 2 * pool_of_one),
               "the pool {0, m} for each of the two competitors", at_witness),
    ]  # fmt: skip


THEOREM = Theorem(
    id="tree_exact",
    chapter="trees",
    title="Exact certificate of tree coverage",
    statement="KL(p‖q) ≥ C = p₀ log(p₀/c*) − Σ_{i=1..m} pᵢ max(0, log(c*/pᵢ)), where "
    "c* = min_{1≤k≤m} (p₀ + p_m + … + p_{m−k+1})/(k+1)",
    latex=r"\mathrm{KL}(p\Vert q)\ge C=p_0\log\frac{p_0}{c^\ast}-\sum_{i=1}^{m}p_i\max\left(0,\log\frac{c^\ast}{p_i}\right),\quad c^\ast=\min_{1\le k\le m}\frac{p_0+p_m+\dots+p_{m-k+1}}{k+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "1 ≤ m < n, at least m tokens y ≠ 0 have q_y ≥ q₀ (token 0 is not surely among the drafter's top m)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(tree.tree_exact_bound, tree.tree_attained),
    mutants=mutants,
    dual=DualCertificate("{0} ∪ {challengers}", "0", "f₀ = log(p₀/c*), f = min(0, log(p_r/c*)) at the r-th challenger"),
    side_conditions=(
        "p₀ − c* = Σ_{i=1..m} max(0, c* − pᵢ)",
        "the r-th challenger has target probability at most p_r",
    ),
    emits=True,
)
