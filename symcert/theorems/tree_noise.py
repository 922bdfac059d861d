"""The certificate of greedy tree coverage when the logits of target and drafter carry noise."""

from __future__ import annotations

import sympy as sp
import z3

from symcert.formulas import tree_noise as formula
from symcert.kernel import noise_tree, noise_tree_target, tree
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import covered, emitted
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge, unfolded_total
from symcert.theorems.covered import Missed
from symcert.theorems.derivation import Derivation
from symcert.theorems.noisy_cover import NoisyCover, cover_case, g, p_0, tree_cases, z
from symcert.theorems.noisy_pool import c, kappa
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("tree_noise")
    eps, p0, p_r = sp.symbols("epsilon p_0 p_r", positive=True)
    mass = p0 * sp.exp(-eps) + (1 - p0) * sp.exp(eps)
    d.equal("worst noise: token 0 down by ε, all others up. The ratio of rank r to token 0 is then a_r/p_0, a_r = e^(2ε)·p_r",
            (p_r * sp.exp(eps)) / (p0 * sp.exp(-eps)), sp.exp(2 * eps) * p_r / p0)  # fmt: skip
    d.equal("and token 0 has p_0/D, D = p_0 + (1 − p_0)e^(2ε)",
            sp.simplify(p0 * sp.exp(-eps) / mass - p0 / (p0 + (1 - p0) * sp.exp(2 * eps))), sp.Integer(0))  # fmt: skip
    _optimum(d)
    for m in (1, 2, 3):
        for raised in range(1, m + 1):
            _compare_with_emitted(d, m, raised)
    definitions = dict(formula.FORMULA.definitions)
    spread, noise, _level = definitions
    d.equal("the emitted E is e^(2ε)", definitions[spread], sp.exp(2 * formula.target_noise))
    d.equal("the emitted κ is e^(−2η)", definitions[noise], sp.exp(-2 * formula.drafter_noise))
    return d


def _optimum(d: Derivation) -> None:
    """Competitors raised to κc, token 0 lowered to c."""
    a0, A, k, lam, level, kap = sp.symbols("p_0 A k lambda c kappa", positive=True)
    a_r, mu, q = sp.symbols("a_r mu_r q", positive=True)
    stationarity = sp.diff(a_r * sp.log(a_r / q) + (lam - mu) * q, q)
    d.given("Minimise KL with q_r ≥ κ·q_0 for the m competitors. Lagrangian of a competitor",
            a_r * sp.log(a_r / q) + (lam - mu) * q)  # fmt: skip
    d.equal("stationary in q_r", stationarity, -a_r / q + lam - mu)
    # k raised competitors of total weight A at κc, token 0 at c; its multiplier is κΣμ, so token 0's equation and κ times
    # the competitors' leave −p_0/c + λ + κ(−A/(κc) + kλ) = 0.
    pooled = -a0 / level + lam + kap * (-A / (kap * level) + k * lam)
    mass = (1 + k * kap) * level + (1 - a0 - A) / lam - 1
    (solution,) = sp.solve([pooled, mass], [level, lam], dict=True)
    d.equal("the multiplier of Σq = 1", solution[lam], sp.Integer(1))
    d.equal("the level", solution[level], (a0 + A) / (1 + k * kap))
    (multiplier,) = sp.solve(stationarity.subs({q: kap * level, lam: 1}), mu)
    d.equal("the multiplier of q_r ≥ κ·q_0, non-negative exactly when a_r ≤ κc", multiplier, 1 - a_r / (kap * level))
    d.equal("dual certificate: f_r = log(1 − μ_r)", sp.log(sp.together(1 - multiplier)), sp.log(a_r / (kap * level)))


def _compare_with_emitted(d: Derivation, m: int, k: int) -> None:
    """The cancellation-free form the runtime evaluates, with k of the m competitors below κc."""
    level, kap, E = sp.symbols("c kappa E", positive=True)
    deficit, above = sp.symbols(f"d_1:{k + 1}", positive=True), sp.symbols(f"g_1:{m - k + 1}", positive=True)
    raised = [kap * level * (1 - x) for x in deficit]
    weights = [level * (1 + kap * sum(deficit)), *(kap * level * (1 + x) for x in above), *raised]
    entries = [weights[0], *(x / E for x in weights[1:])]
    (spread, _), (noise, _), (level_name, level_definition) = formula.FORMULA.definitions
    runtime = emitted.with_names(formula.FORMULA, m, entries, {spread: E, noise: kap, level_name: level})
    mass = weights[0] + (1 - weights[0]) * E
    derived = weights[0] * sp.log(weights[0] / level) + sum(x * sp.log(x / (kap * level)) for x in raised)
    d.equal(f"the emitted form equals [p_0 log(p_0/c) + Σ a_r log(a_r/(κc))]/D (m = {m}, {k} raised)",
            sp.simplify(sp.expand(sp.expand_log(sp.simplify(runtime * mass - derived), force=True))), sp.Integer(0))  # fmt: skip
    p = sp.symbols(f"p_0:{m + 1}", positive=True)
    means = [(p[0] + E * sum(p[r] for r in covered.raised_ranks(m, j))) / (1 + j * kap) for j in range(1, m + 1)]
    if k == m:
        written_out = level_definition.subs({formula.m: m, spread: E, noise: kap}).doit()
        emitted_level = written_out.replace(sp.Indexed, lambda base, index: p[int(index)]).doit()
        d.equal(
            f"its level is the minimum over pool sizes 1 … {m}", sp.expand(emitted_level), sp.expand(sp.Min(*means))
        )


def attain() -> Derivation:
    d = Derivation("tree_noise")
    p0, A, k, level, kap, scale = sp.symbols("p_0 A k c kappa g", positive=True)
    mean = (p0 + A) / (1 + k * kap)
    d.equal(
        "at the corner, levelling token 0 at g·c and the raised competitors at g·κc keeps the mass",
        sp.simplify((scale * (level + k * kap * level) - scale * (p0 + A)).subs(level, mean)),
        sp.Integer(0),
    )
    x, y = sp.symbols("d_1 d_2", positive=True)
    head, raised = level * (1 + kap * (x + y)), (kap * level * (1 - x), kap * level * (1 - y))
    kl = scale * head * (sp.log(scale * head) - sp.log(scale * level))
    kl += sum(scale * a * (sp.log(scale * a) - sp.log(scale * kap * level)) for a in raised)
    value = head * sp.log(head / level) + sum(a * sp.log(a / (kap * level)) for a in raised)
    d.equal("and costs g·T (two raised); for every m: kernel lemma tree_noise_attained",
            sp.simplify(sp.expand_log(kl - scale * value, force=True)), sp.Integer(0))  # fmt: skip
    d.equal("at a_m = κ·p_0 the level is p_0 and nothing has to move", sp.simplify((p0 + kap * p0) / (1 + kap)), p0)
    return d


def small(n: int) -> Obligation:
    scope = f"n = {n}, every m, pool, set of challengers and argmax of the engine"
    return one_shot(f"tree_noise/n={n}", scope, tree_cases(n))


def bridge() -> Obligation:
    def at(m: int, k: int) -> Bridge:
        level, lowered = z3.Real("c"), z3.Real("d")
        cover = NoisyCover(Missed(Vocabulary(m + 1), tuple(range(1, m + 1))), k)
        low, p = sp.Symbol("d"), Vocabulary(m + 1).p
        # The kernel calls the competitors' level d = κc, and here its weights a are the array p.
        named = {sp.log(kappa): sp.log(low) - sp.log(c), **{a: p[r] for r, a in cover.a.items()}}
        conditions = [p[r] < low if r in cover.delta else p[r] >= low for r in range(1, m + 1)]
        facts = unfolded_total(tree.capped_terms, (P, lowered), m)
        kernel = noise_tree.tree_value(P, level, lowered, z3.IntVal(m))
        return Bridge(f"m = {m}, {k} raised", kernel, cover.value().subs(named), facts, tuple(conditions))

    return bridged("tree_noise", [kl_bridge(3), *(at(m, k) for m in (1, 2, 3) for k in range(1, m + 1)), _scaled()])


def _scaled() -> Bridge:
    """The bound is g·T."""
    value, scale = z3.Real("T"), z3.Real("g")
    kernel = noise_tree_target.scaled_value(scale, value)
    return Bridge("scaled", kernel, g * sp.Symbol("T"))


def mutants() -> list[Mutant]:
    cover = NoisyCover(Missed(Vocabulary(3), (1, 2)), 2)
    statement, q, w = cover_case(cover), cover.q, cover.w
    # p = (9/10, 1/20, 1/20), E = 9/4, κ = 1/2: the corner is (4/5, 1/10, 1/10), the levelled drafter (1/2, 1/4, 1/4).
    target = {
        p_0: sp.Rational(9, 10), c: sp.Rational(9, 16), kappa: sp.Rational(1, 2), g: sp.Rational(8, 9), z: sp.Rational(8, 9),
        **dict.fromkeys(cover.a.values(), sp.Rational(9, 80)), **dict.fromkeys(cover.delta.values(), sp.Rational(3, 5)),
        **dict.fromkeys(w[1:], sp.Rational(1, 10)),
    }  # fmt: skip
    at_witness = target | {q[0]: sp.Rational(1, 2), q[1]: sp.Rational(1, 4), q[2]: sp.Rational(1, 4)}
    gap, last = statement.conclusion, -g * cover.a[2] * cover.depth(2)
    one_challenger = tuple(h for h in statement.nonnegative if h != q[2] - kappa * q[0])
    half, full = sp.Rational(3, 2), sp.Rational(9, 4)
    return [
        Mutant(statement.changed("constant off", conclusion=gap - cover.value(g) / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * last), "a_m log(a_m/(κc)) is subtracted", at_witness),
        Mutant(statement.changed("noise counted once", conclusion=cover.kl - bound_at(half, sp.Rational(1, 2))),
               "e^ε in the place of e^{2ε}", at_witness),
        Mutant(statement.changed("target noise ignored", conclusion=cover.kl - bound_at(sp.S.One, sp.Rational(1, 2))),
               "the recorded probabilities are used", at_witness),
        Mutant(statement.changed("drafter noise ignored", conclusion=cover.kl - bound_at(full, sp.S.One)), "κ = 1", at_witness),
        Mutant(statement.changed("one challenger", nonnegative=one_challenger), "only one challenger instead of m = 2", target),
        _without_domination(),
        _without_share(),
    ]  # fmt: skip


def _without_domination() -> Mutant:
    """p = (9/10, 1/20, 1/20), m = 1: an engine that gives rank 1 more than the noise allows."""
    cover = NoisyCover(Missed(Vocabulary(3), (1,)), 1)
    statement = cover_case(cover)
    w, q, a = cover.w, cover.q, cover.a[1]
    kept = tuple(h for h in statement.nonnegative if h != a * w[0] - w[1] * p_0)
    return Mutant(
        statement.changed("domination dropped", nonnegative=kept),
        "rank 1 may have more than the noise allows",
        {
            p_0: sp.Rational(9, 10), a: sp.Rational(9, 80), kappa: sp.Rational(1, 2), c: sp.Rational(27, 40), g: sp.Rational(8, 9),
            z: sp.Rational(8, 9), cover.delta[1]: sp.Rational(2, 3), w[1]: sp.Rational(19, 100), w[2]: sp.Rational(1, 100),
            q[0]: sp.Rational(66, 100), q[1]: sp.Rational(33, 100), q[2]: sp.Rational(1, 100),
        },
    )  # fmt: skip


def _without_share() -> Mutant:
    """p = (9/10, 9/100, 1/100), m = 1, E = 2: an engine that gives token 0 less than the noise allows."""
    cover = NoisyCover(Missed(Vocabulary(3), (1,)), 1)
    statement = cover_case(cover)
    w, q = cover.w, cover.q
    return Mutant(
        statement.changed("share dropped", nonnegative=tuple(h for h in statement.nonnegative if h != z - g)),
        "token 0 may have less than p_0/D",
        {
            p_0: sp.Rational(9, 10), cover.a[1]: sp.Rational(9, 50), kappa: sp.Rational(1, 2), c: sp.Rational(18, 25),
            g: sp.Rational(10, 11), z: sp.Rational(50, 63), cover.delta[1]: sp.Rational(1, 2), w[1]: sp.Rational(1, 7),
            w[2]: sp.Rational(1, 7), q[0]: sp.Rational(4, 7), q[1]: sp.Rational(2, 7), q[2]: sp.Rational(1, 7),
        },
    )  # fmt: skip


def bound_at(spread: sp.Expr, kap: sp.Expr) -> sp.Expr:
    """T/D at p = (9/10, 1/20, 1/20) and m = 2, both competitors raised, with this E and κ."""
    top, low = sp.Rational(9, 10), spread * sp.Rational(1, 20)
    level = (top + 2 * low) / (1 + 2 * kap)
    value = top * (sp.log(top) - sp.log(level)) + 2 * low * (sp.log(low) - sp.log(kap * level))
    return value / (top + (1 - top) * spread)


THEOREM = Theorem(
    id="tree_noise",
    chapter="noise",
    title="Certificate of tree coverage under logit noise",
    statement="KL(p̃‖q) ≥ [p₀ log(p₀/c*) − Σ_{r=1..m} a_r max(0, log(κc*/a_r))]/D, where a_r = e^{2ε}p_r, "
    "D = p₀ + (1−p₀)e^{2ε}, κ = e^{−2η} and c* = min_{1≤k≤m} (p₀ + a_m + … + a_{m−k+1})/(1+kκ); the bound is 0 if a_m ≥ κp₀",
    latex=r"\mathrm{KL}(\tilde p\Vert q)\ge\frac{1}{D}\left[p_0\log\frac{p_0}{c^\ast}-\sum_{r=1}^{m}a_r\max\left(0,\log\frac{\kappa c^\ast}{a_r}\right)\right],\quad a_r=e^{2\varepsilon}p_r,\quad D=p_0+(1-p_0)e^{2\varepsilon},\quad c^\ast=\min_{1\le k\le m}\frac{p_0+a_m+\dots+a_{m-k+1}}{1+k\kappa}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ … is the recorded target; the engine decides with p̃, whose logits differ from it by at most ε each",
        "q a distribution, qᵢ > 0 wherever p̃ᵢ > 0",
        "1 ≤ m < n; the argmax t of p̃ is not surely among the top m of logits that differ by at most η from those of q: at "
        "least m tokens y ≠ t have q_y ≥ κ·q_t",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(
        noise_tree_target.tree_noise_bound,
        noise_tree_target.tree_noise_attained,
        noise_tree.near_level_of_minimum,
    ),
    mutants=mutants,
    dual=DualCertificate(
        "{t} ∪ {challengers}", "t", "f_t = log(p₀/c*), f = min(0, log(a_r/(κc*))) at the r-th challenger"
    ),
    side_conditions=(
        "p₀ − c* = Σ_{r=1..m} max(0, κc* − a_r)",
        "listed with t first, the r-th challenger j has p̃_j·p₀ ≤ a_r·p̃_t",
        "p̃_t ≥ p₀/D",
    ),
    note="Sharp when e^{2ε}p₁ ≤ p₀: then token 0 stays the argmax at the worst corner. η = ε = 0 is tree_exact. The small cases "
    "take p > 0; the kernel takes any target.",
    follows=("single_noise",),
    emits=True,
)
