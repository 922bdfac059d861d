"""The exact certificate of one drafted token in reverse KL: the pool is levelled at its geometric mean."""

from __future__ import annotations

import sympy as sp
import z3
from sympy.codegen.cfunctions import log1p

from symcert.formulas import single_reverse_kl as formula
from symcert.kernel import reverse_kl as kernel
from symcert.kernel import reverse_kl_witness
from symcert.kernel.sums import total
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, P, bridged, unfolded_total
from symcert.theorems.derivation import Derivation
from symcert.theorems.other_divergences import (
    Z,
    b,
    certificate,
    g,
    geometric_case,
    geometric_cases,
    reverse_kl_bridge,
)
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("single_reverse_kl")
    P, k, level, competitor = sp.symbols("P k g b", positive=True)
    p_i, q = sp.symbols("p_i q", positive=True)
    nu, mu, T, y = sp.symbols("nu mu_i T y", real=True)
    token = q * sp.log(q / p_i) - q - nu * q + mu * q
    d.given(
        "Minimise KL(q‖p) over q with Σq = 1 and q_x ≥ q_i. Lagrangian of a pooled token i, up to a constant", token
    )
    stationarity = sp.diff(token, q)
    d.equal("stationary in q_i", stationarity, sp.log(q / p_i) - nu + mu)
    (free,) = sp.solve(stationarity.subs(mu, 0), q)
    d.equal("a token outside the pool (μ = 0) is only rescaled", free, p_i * sp.exp(nu))
    # A pool of k tokens whose log p_i sum to T, and the competitor; log q = y is common and the multipliers cancel.
    pooled = (k + 1) * (y - nu) - T - sp.log(competitor)
    (height,) = sp.solve(pooled, y)
    mean = (T + sp.log(competitor)) / (k + 1)
    d.equal("the pool's common log q is that of its geometric mean g, rescaled", sp.simplify(height - nu), mean)
    mass = sp.exp(nu) * (1 - P - competitor + (k + 1) * level) - 1
    (scale,) = sp.solve(mass, nu)
    d.equal("Σq = 1 fixes the scale", scale, -sp.log(1 - P - competitor + (k + 1) * level))
    (multiplier,) = sp.solve(stationarity.subs(q, level * sp.exp(nu)), mu)
    d.equal("the multiplier of q_x ≥ q_i, non-negative exactly when p_i ≥ g", multiplier, sp.log(p_i / level))
    depth = (k + 1) * sp.log(level) - T - sp.log(competitor)
    value = sp.exp(nu) * (level * depth + nu * (1 - P - competitor + (k + 1) * level))
    d.equal("KL(q‖p) is Σ q ν and the pool's depths log(g/p), which sum to zero: the optimum is ν",
            value.subs(T, (k + 1) * sp.log(level) - sp.log(competitor)).subs(nu, scale), scale)  # fmt: skip
    for size in (1, 2, 3):
        _compare_with_emitted(d, size)
    return d


def _compare_with_emitted(d: Derivation, k: int) -> None:
    """The cancellation-free form the runtime evaluates, at a pool of k tokens with one more token below the level."""
    level, below = sp.symbols("g h", positive=True)
    heights = sp.symbols(f"l_0:{k}", positive=True)
    entries = [level * sp.exp(x) for x in heights] + [level * sp.exp(-below)]
    rejected = level * sp.exp(-sum(heights))
    runtime = emitted.at_level(formula.FORMULA, k + 1, entries, sum(heights), {formula.p_rejected: rejected})
    derived = -sp.log(1 - sum(entries[:k]) - rejected + (k + 1) * level)
    d.equal(f"the emitted form equals −log(1 − P_S + |S|g) (pool of {k})", _plain(runtime), _plain(derived))
    p = sp.symbols(f"p_0:{k}", positive=True)
    ratios = [log1p((x - formula.p_rejected) / formula.p_rejected) for x in p]
    d.equal(f"its log(g/b) is the largest mean of log(p_i/b) over pool sizes 1 … {k}",
            emitted.level(formula.FORMULA, k, p), sp.Max(*(sum(ratios[:j]) / (j + 1) for j in range(1, k + 1))))  # fmt: skip


def _plain(expression: sp.Expr) -> sp.Expr:
    """With log(1 + x) for log1p(x), and the arguments of logarithms expanded."""
    logs = expression.replace(log1p, lambda x: sp.log(sp.expand(sp.expand(1 + x))))
    return logs.replace(sp.log, lambda x: sp.expand_log(sp.log(sp.powsimp(sp.expand(x))), force=True)).doit()


def attain() -> Derivation:
    d = Derivation("single_reverse_kl")
    P, k, level, competitor = sp.symbols("P k g b", positive=True)
    scale = 1 - P - competitor + (k + 1) * level
    d.equal("the witness, g/Z on the pool and p/Z elsewhere with Z = 1 − P_S + |S|g, sums to one",
            ((k + 1) * level + 1 - P - competitor) / scale, sp.Integer(1))  # fmt: skip
    heights, rest = sp.symbols("l_0:2", real=True), sp.Symbol("r", positive=True)
    pool = [level * sp.exp(x) for x in (*heights, -sum(heights))]
    whole = 3 * level + rest
    terms = [level / whole * (sp.log(level / whole) - sp.log(p)) for p in pool]
    outside = rest / whole * (sp.log(rest / whole) - sp.log(rest))
    d.equal("KL(witness‖p) = −log Z (pool of two tokens and the competitor); for every pool: kernel lemma single_reverse_kl_attained",
            sp.simplify(sp.expand_log(sum(terms) + outside, force=True)), -sp.log(whole))  # fmt: skip
    return d


def small(n: int) -> Obligation:
    return one_shot(f"single_reverse_kl/n={n}", f"n = {n}, every pool and rejected token", geometric_cases(n))


def bridge() -> Obligation:
    level, competitor = z3.Real("g"), z3.Real("b")

    def at(k: int) -> list[Bridge]:
        p, count = Vocabulary(k).p, z3.IntVal(k)
        masses = unfolded_total(kernel.logs, (P,), k)
        facts = (*masses, *(total.defn(P, z3.IntVal(i)) for i in range(k + 1)))
        value = certificate().subs(Z, 1 - sum(p) - b + (k + 1) * g)
        logs = sum((sp.log(x) for x in p), sp.S.Zero) + sp.log(b)
        return [
            Bridge(f"pool of {k}", kernel.single_certificate(P, competitor, level, count), value, facts),
            Bridge(f"level of {k}", kernel.pool_logarithms(P, competitor, count), logs, facts),
        ]

    return bridged("single_reverse_kl", [*map(reverse_kl_bridge, (1, 2, 3)), *at(1), *at(2), *at(3)])


def mutants() -> list[Mutant]:
    statement, tokens = geometric_case(3, 2, 2), Vocabulary(3)
    p, q = tokens.p, tokens.q
    # p = (8, 8, 1)/17: the pool {0, 1} and the competitor level at g = 4/17, Z = 12/17.
    masses = dict(zip(p, (sp.Rational(8, 17), sp.Rational(8, 17), sp.Rational(1, 17)), strict=True))
    target = masses | {b: sp.Rational(1, 17), g: sp.Rational(4, 17), Z: sp.Rational(12, 17)}
    uniform = dict.fromkeys(q, sp.Rational(1, 3))
    gap, hypotheses = statement.conclusion, statement.nonnegative
    forward = tokens.kl - certificate()
    level = 3 * sp.log(g) - sp.log(p[0]) - sp.log(p[1]) - sp.log(b)
    levelled_mass = Z - 1 + p[0] + p[1] + b - 3 * g
    assert level in statement.zero and levelled_mass in statement.zero
    without_level = tuple(e for e in statement.zero if e != level)
    smaller = tuple(e + g if e == levelled_mass else e for e in statement.zero)
    return [
        Mutant(statement.changed("constant off", conclusion=gap - certificate() / 20), "the certificate is 5 % larger", target | uniform),
        Mutant(statement.changed("sign flipped", conclusion=-gap), "KL(q‖p) ≤ C instead of ≥", target),
        Mutant(statement.changed("size of the pool", zero=smaller), "|S| is one too small", masses | uniform | {b: sp.Rational(1, 17), g: sp.Rational(4, 17), Z: sp.Rational(8, 17)}),
        Mutant(statement.changed("divergence exchanged", conclusion=forward), "KL(p‖q) instead of KL(q‖p)", target),
        Mutant(statement.changed("level dropped", zero=without_level), "g need not be the geometric mean",
               masses | uniform | {b: sp.Rational(1, 17), g: sp.Rational(1, 17), Z: sp.Rational(3, 17)}),
        Mutant(statement.changed("argmax dropped", nonnegative=tuple(h for h in hypotheses if h not in {q[2] - q[0], q[2] - q[1]})),
               "the draft token need not be the drafter's argmax", target | dict(zip(q, masses.values(), strict=True))),
        Mutant(statement.changed("competitor dropped", nonnegative=tuple(h for h in hypotheses if h != b - p[2])),
               "the draft token may be more probable than b",
               masses | uniform | {b: sp.Rational(1, 136), g: sp.Rational(2, 17), Z: sp.Rational(55, 136)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="single_reverse_kl",
    chapter="divergences",
    title="Exact certificate of one drafted token in reverse KL",
    statement="KL(q‖p) ≥ C = −log(1 − P_S + |S|·g), where S = {0, …, k−1} ∪ {x*} and "
    "log g = max_{k≥1} (log p₀ + … + log p_{k−1} + log p_{x*})/(k+1); C = +∞ where p_{x*} = 0",
    latex=r"\mathrm{KL}(q\Vert p)\ge C=-\log\left(1-P_S+\lvert S\rvert\,g\right),\quad S=\lbrace 0,\dots,k-1,x^\ast\rbrace,\quad\log g=\max_{k\ge 1}\frac{\log p_0+\dots+\log p_{k-1}+\log p_{x^\ast}}{k+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, pᵢ > 0 wherever qᵢ > 0",
        "the draft token x = argmax q (ties included) lies in the rejection set R",
        "R is a lower level set of p, 0 ∉ R, x* is its most probable token",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(
        kernel.single_reverse_kl_bound,
        kernel.level_of_geometric_maximum,
        reverse_kl_witness.single_reverse_kl_attained,
        kernel.reverse_kl_infinite,
    ),
    mutants=mutants,
    dual=DualCertificate("{0, …, k−1} ∪ {x}", "x", "fᵢ = log(g/pᵢ), f_x = log(g/p_{x*})"),
    side_conditions=("Σ_{i<k} log(pᵢ/g) = log(g/p_{x*})", "pᵢ ≥ g for i < k, pᵢ ≤ g for i ≥ k"),
    note="Donsker–Varadhan with target and drafter exchanged: Σ qᵢfᵢ ≥ 0 and Σ pᵢe^{fᵢ} ≤ 1 − P_S + |S|g. The axioms know no "
    "exponential, so g is any positive number with that logarithm.",
    emits=True,
)
