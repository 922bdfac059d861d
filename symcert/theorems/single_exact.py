"""The exact certificate of one drafted token, for any rule whose rejection set is a lower level set of the target."""

from __future__ import annotations

import sympy as sp

from symcert.formulas import single_exact as formula
from symcert.kernel import single
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.derivation import Derivation
from symcert.theorems.levelled import Pool, b, c, pool_bridge, rejection_case, rejection_cases
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("single_exact")
    P, k, lam, level = sp.symbols("P k lambda c", positive=True)
    competitor = sp.Symbol("b", positive=True)
    p_i, mu = sp.symbols("p_i mu_i", positive=True)
    q = sp.Symbol("q", positive=True)
    d.given("Minimise KL over q with Σq = 1 and q_x ≥ q_i. Lagrangian of a pooled token i",
            p_i * sp.log(p_i / q) + lam * q + mu * q)  # fmt: skip
    stationarity = sp.diff(p_i * sp.log(p_i / q) + (lam + mu) * q, q)
    d.equal("stationary in q_i", stationarity, -p_i / q + lam + mu)
    (free,) = sp.solve(stationarity.subs(mu, 0), q)
    d.equal("a token outside the pool (μ = 0) is only rescaled", free, p_i / lam)
    # Pool of k tokens with mass P, competitor b, everything levelled at c; the multipliers cancel in the sum over the pool.
    pooled = -(P + competitor) / level + (k + 1) * lam
    mass = (k + 1) * level + (1 - P - competitor) / lam - 1
    (solution,) = sp.solve([pooled, mass], [level, lam], dict=True)
    d.equal("the multiplier of Σq = 1", solution[lam], sp.Integer(1))
    d.equal("the level", solution[level], (P + competitor) / (k + 1))
    (multiplier,) = sp.solve(stationarity.subs({q: level, lam: 1}), mu)
    d.equal("the multiplier of q_x ≥ q_i, non-negative exactly when p_i ≥ c", multiplier, p_i / level - 1)
    d.equal("dual certificate on the pool: f_i = log(1 + μ_i)", sp.log(1 + multiplier), sp.log(p_i / level))
    at_competitor = 1 - (P / level - k)
    d.equal(
        "and at the competitor: 1 − Σμ = b/c", at_competitor.subs(level, solution[level]), competitor / solution[level]
    )
    for size in (1, 2, 3):
        _compare_with_emitted(d, size)
    return d


def _compare_with_emitted(d: Derivation, k: int) -> None:
    """The cancellation-free form the runtime evaluates, at a pool of k tokens with one more token below the level."""
    level = sp.Symbol("c", positive=True)
    e, below = sp.symbols(f"e_0:{k}", positive=True), sp.Symbol("g", positive=True)
    entries = [level * (1 + x) for x in e] + [level * (1 - below)]
    rejected = level * (1 - sum(e))
    runtime = emitted.at_level(formula.FORMULA, k + 1, entries, level, {formula.p_rejected: rejected})
    derived = sum(p * sp.log(p / level) for p in entries[:k]) + rejected * sp.log(rejected / level)
    d.equal(f"the emitted form equals Σ p_i log(p_i/c) + b log(b/c) (pool of {k})", sp.expand(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    p = sp.symbols(f"p_0:{k}", positive=True)
    means = [(sum(p[:j]) + formula.p_rejected) / (j + 1) for j in range(1, k + 1)]
    d.equal(f"its level is the maximum over pool sizes 1 … {k}", emitted.level(formula.FORMULA, k, p), sp.Max(*means))


def attain() -> Derivation:
    d = Derivation("single_exact")
    P, k, level = sp.symbols("P k c", positive=True)
    competitor = sp.Symbol("b", positive=True)
    mean = (P + competitor) / (k + 1)
    d.equal(
        "the witness sums to one", sp.simplify(((k + 1) * level + 1 - P - competitor).subs(level, mean)), sp.Integer(1)
    )
    e = sp.symbols("e_0:2", positive=True)
    pool = [level * (1 + x) for x in e]
    rest = level * (1 - sum(e))
    kl = sum(p * (sp.log(p) - sp.log(level)) for p in (*pool, rest))
    certificate = sum(p * sp.log(p / level) for p in (*pool, rest))
    d.equal("KL(p‖witness) is the certificate (pool of 2); for every pool: kernel lemma single_attained",
            sp.simplify(sp.expand_log(kl - certificate, force=True)), sp.Integer(0))  # fmt: skip
    return d


def small(n: int) -> Obligation:
    return one_shot(f"single_exact/n={n}", f"n = {n}, every pool and rejected token", rejection_cases(n))


def bridge() -> Obligation:
    return pool_bridge("single_exact")


def mutants() -> list[Mutant]:
    statement = rejection_case(3, 2, 2)
    pool = Pool(Vocabulary(3), 2)
    p, q = pool.tokens.p, pool.tokens.q
    # p = (9/20, 9/20, 1/10) levels at c = 1/3: the pool is {0, 1}, the competitor token 2.
    target = {
        p[0]: sp.Rational(9, 20),
        p[1]: sp.Rational(9, 20),
        p[2]: sp.Rational(1, 10),
        b: sp.Rational(1, 10),
        c: sp.Rational(1, 3),
    }
    at_witness = target | dict.fromkeys(q, sp.Rational(1, 3))
    gap = statement.conclusion
    certificate = pool.certificate
    small_pool = (p[0] + b) / 2
    pool_of_one = p[0] * (sp.log(p[0]) - sp.log(small_pool)) + b * (sp.log(b) - sp.log(small_pool))
    not_argmax = tuple(h for h in statement.nonnegative if h not in {q[2] - q[0], q[2] - q[1]})
    return [
        Mutant(statement.changed("constant off", conclusion=gap - certificate / 20), "the certificate is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * b * (sp.log(b) - sp.log(c))),
               "b log(b/c) is subtracted", at_witness),
        Mutant(statement.changed("competitor dropped", conclusion=gap + b * (sp.log(b) - sp.log(c))),
               "b log(b/c) is left out", at_witness),
        Mutant(statement.changed("argmax dropped", nonnegative=not_argmax), "the draft token need not be the drafter's argmax", target),
        Mutant(statement.changed("pool too small", conclusion=pool.tokens.kl - pool_of_one - p[1] * (sp.log(p[1]) - sp.log(c)),
                                 ), "token 0 is levelled with the competitor alone", at_witness),
    ]  # fmt: skip


THEOREM = Theorem(
    id="single_exact",
    chapter="one draft token",
    title="Exact certificate of one drafted token",
    statement="KL(p‖q) ≥ C = p_{x*} log(p_{x*}/c*) + Σ_{i≠x*} pᵢ max(0, log(pᵢ/c*)), where "
    "c* = max_{k≥1} (p₀ + … + p_{k−1} + p_{x*})/(k+1)",
    latex=r"\mathrm{KL}(p\Vert q)\ge C=p_{x^\ast}\log\frac{p_{x^\ast}}{c^\ast}+\sum_{i\ne x^\ast}p_i\max\left(0,\log\frac{p_i}{c^\ast}\right),\quad c^\ast=\max_{k\ge 1}\frac{p_0+\dots+p_{k-1}+p_{x^\ast}}{k+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "the draft token x = argmax q (ties included) lies in the rejection set R",
        "R is a lower level set of p, 0 ∉ R, x* is its most probable token",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(single.single_exact_bound, single.single_attained),
    mutants=mutants,
    dual=DualCertificate("{0, …, k−1} ∪ {x}", "x", "fᵢ = log(pᵢ/c*), f_x = log(p_{x*}/c*)"),
    side_conditions=("Σ_{i<k} (pᵢ − c*) = c* − p_{x*}", "pᵢ ≥ c* for i < k, pᵢ ≤ c* for i ≥ k"),
    emits=True,
)
