"""The exact certificate of one drafted token that is the argmax of noisy drafter logits."""

from __future__ import annotations

import sympy as sp
import z3

from symcert.formulas import single_drafter_noise as formula
from symcert.kernel import noise_single, single
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge, unfolded_total
from symcert.theorems.derivation import Derivation
from symcert.theorems.noisy_pool import NoisyPool, b, c, kappa, noisy_case, noisy_cases
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("single_drafter_noise")
    P_k, k, lam, level, kap = sp.symbols("P k lambda c kappa", positive=True)
    competitor, eta = sp.symbols("b eta", positive=True)
    p_i, mu, q = sp.symbols("p_i mu_i q", positive=True)
    d.equal("logits that differ by at most η put x on top iff q_x·e^η ≥ q_y·e^(−η), that is q_x ≥ κ·q_y with κ = e^(−2η)",
            sp.exp(-eta) / sp.exp(eta), sp.exp(-2 * eta))  # fmt: skip
    stationarity = sp.diff(p_i * sp.log(p_i / q) + (lam + kap * mu) * q, q)
    d.given("Minimise KL over q with Σq = 1 and q_x ≥ κ·q_i. Lagrangian of a pooled token i",
            p_i * sp.log(p_i / q) + lam * q + kap * mu * q)  # fmt: skip
    d.equal("stationary in q_i", stationarity, -p_i / q + lam + kap * mu)
    # Pool of k tokens with mass P at c, the competitor at κc. Its multiplier is −Σμ, so κ times the pool's equations and
    # the competitor's leave κ(−P/c + kλ) + (−b/(κc) + λ)κ = 0.
    pooled = -P_k / level + k * lam + kap * (-competitor / (kap * level) + lam)
    mass = (k + kap) * level + (1 - P_k - competitor) / lam - 1
    (solution,) = sp.solve([pooled, mass], [level, lam], dict=True)
    d.equal("the multiplier of Σq = 1", solution[lam], sp.Integer(1))
    d.equal("the level", solution[level], (P_k + competitor) / (k + kap))
    (multiplier,) = sp.solve(stationarity.subs({q: level, lam: 1}), mu)
    d.equal("the multiplier of q_x ≥ κ·q_i, non-negative exactly when p_i ≥ c", multiplier, (p_i / level - 1) / kap)
    d.equal(
        "dual certificate on the pool: f_i = log(1 + κ·μ_i)",
        sp.log(sp.expand(1 + kap * multiplier)),
        sp.log(p_i / level),
    )
    at_competitor = 1 - (P_k / level - k) / kap
    d.equal(
        "and at the competitor: 1 − Σμ = b/(κc)",
        at_competitor.subs(level, solution[level]),
        competitor / (kap * solution[level]),
    )
    for size in (1, 2, 3):
        _compare_with_emitted(d, size)
    return d


def _compare_with_emitted(d: Derivation, k: int) -> None:
    """The cancellation-free form the runtime evaluates, at a pool of k tokens with one more token below the level."""
    level, kap = sp.symbols("c kappa", positive=True)
    g, below = sp.symbols(f"g_0:{k}", positive=True), sp.Symbol("e", positive=True)
    entries = [level * (1 + kap * x) for x in g] + [level * (1 - below)]
    rejected = kap * level * (1 - sum(g))
    definitions = dict(formula.FORMULA.definitions)
    (kappa_name, level_name) = definitions
    runtime = emitted.with_names(
        formula.FORMULA, k + 1, entries, {formula.p_rejected: rejected, kappa_name: kap, level_name: level}
    )
    derived = sum(p * sp.log(p / level) for p in entries[:k]) + rejected * sp.log(rejected / (kap * level))
    d.equal(f"the emitted form equals Σ p_i log(p_i/c) + b log(b/(κc)) (pool of {k})", sp.expand(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    p = sp.symbols(f"p_0:{k}", positive=True)
    means = [(sum(p[:j]) + formula.p_rejected) / (j + kap) for j in range(1, k + 1)]
    written_out = definitions[level_name].subs({formula.K: k, kappa_name: kap}).doit()
    emitted_level = written_out.replace(sp.Indexed, lambda base, index: p[int(index)]).doit()
    d.equal(f"its level is the maximum over pool sizes 1 … {k}", emitted_level, sp.Max(*means))
    d.equal("with the κ of the noise", definitions[kappa_name].subs(formula.drafter_noise, below), sp.exp(-2 * below))


def attain() -> Derivation:
    d = Derivation("single_drafter_noise")
    P_k, k, level, kap = sp.symbols("P k c kappa", positive=True)
    competitor = sp.Symbol("b", positive=True)
    mean = (P_k + competitor) / (k + kap)
    d.equal(
        "the witness (pool at c, competitor at κc) sums to one",
        sp.simplify((k * level + kap * level + 1 - P_k - competitor).subs(level, mean)),
        sp.Integer(1),
    )
    g = sp.symbols("g_0:2", positive=True)
    pool = [level * (1 + kap * x) for x in g]
    rest = kap * level * (1 - sum(g))
    kl = sum(p * (sp.log(p) - sp.log(level)) for p in pool) + rest * (sp.log(rest) - sp.log(kap * level))
    certificate = sum(p * sp.log(p / level) for p in pool) + rest * sp.log(rest / (kap * level))
    d.equal("KL(p‖witness) is the certificate (pool of 2); for every pool: kernel lemma noisy_attained",
            sp.simplify(sp.expand_log(kl - certificate, force=True)), sp.Integer(0))  # fmt: skip
    d.equal("at b = κ·p_0 the level is p_0 and the certificate 0",
            ((P_k + kap * P_k) / (1 + kap) - P_k).simplify(), sp.Integer(0))  # fmt: skip
    return d


def small(n: int) -> Obligation:
    return one_shot(f"single_drafter_noise/n={n}", f"n = {n}, every pool and rejected token", noisy_cases(n))


def bridge() -> Obligation:
    def at(k: int) -> Bridge:
        level, competitor, lowered = z3.Real("c"), z3.Real("b"), z3.Real("d")
        kernel = noise_single.noisy_certificate(P, competitor, level, lowered, z3.IntVal(k))
        facts = unfolded_total(single.pool_terms, (P, level), k)
        certificate = NoisyPool(Vocabulary(k), k).certificate
        # The kernel calls the competitor's level d = κc.
        return Bridge(
            f"pool of {k}", kernel, certificate.subs(sp.log(kappa), sp.log(sp.Symbol("d")) - sp.log(c)), facts
        )

    return bridged("single_drafter_noise", [kl_bridge(3), *map(at, (1, 2, 3))])


def mutants() -> list[Mutant]:
    statement = noisy_case(3, 2, 2)
    pool = NoisyPool(Vocabulary(3), 2)
    p, q = pool.tokens.p, pool.tokens.q
    # κ = 1/2: p = (9/20, 9/20, 1/10) levels at c = 2/5, the competitor at 1/5.
    target = {
        p[0]: sp.Rational(9, 20),
        p[1]: sp.Rational(9, 20),
        p[2]: sp.Rational(1, 10),
        b: sp.Rational(1, 10),
        c: sp.Rational(2, 5),
        kappa: sp.Rational(1, 2),
        **dict.fromkeys(pool.g, sp.Rational(1, 4)),
    }
    at_witness = target | {q[0]: sp.Rational(2, 5), q[1]: sp.Rational(2, 5), q[2]: sp.Rational(1, 5)}
    gap = statement.conclusion
    lifted = b * (sp.log(b) - sp.log(kappa) - sp.log(c))
    noiseless = sp.Rational(1, 3)
    as_if_quiet = sum((x * (sp.log(x) - sp.log(noiseless)) for x in (p[0], p[1], b)), sp.S.Zero)
    half_noise = sum((x * (sp.log(x) - sp.log(sp.Rational(3, 8))) for x in (p[0], p[1])), sp.S.Zero) + b * (
        sp.log(b) - sp.log(sp.Rational(3, 8)) - sp.log(sp.Rational(2, 3))
    )
    not_argmax = tuple(h for h in statement.nonnegative if h not in {q[2] - kappa * q[0], q[2] - kappa * q[1]})
    return [
        Mutant(statement.changed("constant off", conclusion=gap - pool.certificate / 20), "the certificate is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * lifted), "b log(b/(κc)) is subtracted", at_witness),
        Mutant(statement.changed("noise ignored", conclusion=pool.tokens.kl - as_if_quiet), "the certificate without noise", at_witness),
        Mutant(statement.changed("noise counted once", conclusion=pool.tokens.kl - half_noise),
               "noise of one side only: 2/3 < √κ in the place of κ = e^(−2η)", at_witness),
        Mutant(statement.changed("argmax dropped", nonnegative=not_argmax), "the draft token need not be a noisy argmax", target),
    ]  # fmt: skip


THEOREM = Theorem(
    id="single_drafter_noise",
    chapter="noise",
    title="Exact certificate under noise in the drafter's logits",
    statement="KL(p‖q) ≥ C = p_{x*} log(p_{x*}/(κc*)) + Σ_{i≠x*} pᵢ max(0, log(pᵢ/c*)), where "
    "c* = max_{k≥1} (p₀ + … + p_{k−1} + p_{x*})/(k+κ) and κ = e^{−2η}; 0 if p_{x*} ≥ κp₀",
    latex=r"\mathrm{KL}(p\Vert q)\ge C=p_{x^\ast}\log\frac{p_{x^\ast}}{\kappa c^\ast}+\sum_{i\ne x^\ast}p_i\max\left(0,\log\frac{p_i}{c^\ast}\right),\quad c^\ast=\max_{k\ge 1}\frac{p_0+\dots+p_{k-1}+p_{x^\ast}}{k+\kappa},\quad\kappa=e^{-2\eta}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "the draft token x is the argmax of logits that differ by at most η from those of q: q_x ≥ κ·q_y for every y",
        "x lies in the rejection set R, a lower level set of p with 0 ∉ R, x* its most probable token",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(noise_single.noisy_exact_bound, noise_single.noisy_attained, noise_single.noisy_tie_costs_nothing),
    mutants=mutants,
    dual=DualCertificate("{0, …, k−1} ∪ {x}", "x", "fᵢ = log(pᵢ/c*), f_x = log(p_{x*}/(κc*))"),
    side_conditions=("Σ_{i<k} (pᵢ − c*) = κc* − p_{x*}", "κ·qᵢ(pᵢ − c*) ≤ q_x(pᵢ − c*) on the pool"),
    note="η = 0 is single_exact.",
    emits=True,
)
