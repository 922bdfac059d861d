"""The certificate of one drafted token under any rule when the logits of target and drafter carry noise."""

from __future__ import annotations

import sympy as sp

from symcert.formulas import single_noise as formula
from symcert.kernel import noise_box, noise_target
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.theorems.bridge import bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.noisy_pair import NoisyTarget, g, rho, single_case, single_cases, y
from symcert.theorems.noisy_point import TARGET, WITNESS, bound_at, quiet
from symcert.theorems.noisy_pool import kappa
from symcert.theorems.strict_noise import pair_formula, pair_optimum, value_bridge
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("single_noise")
    r, kap = sp.symbols("rho kappa", positive=True)
    pair_optimum(d, r, kap)
    _ratios(d)
    _compare_with_emitted(d)
    return d


def _ratios(d: Derivation) -> None:
    """What ρ is for each kind of rejection set."""
    eps, p0, top, p_x = sp.symbols("epsilon p_0 w_top p_x", positive=True)
    A, B = sp.symbols("A B", real=True)
    raised = p0 * sp.exp(eps) / (p0 * sp.exp(eps) + (1 - p0) * sp.exp(-eps))
    d.equal("no token gets more than p_0'' = p_0/(p_0 + (1 − p_0)e^(−2ε))",
            sp.simplify(raised - p0 / (p0 + (1 - p0) * sp.exp(-2 * eps))), sp.Integer(0))  # fmt: skip
    d.equal("a threshold A·w_top + B is A + B/w_top of w_top: the most at w_top = p_0' if B ≥ 0, at p_0'' if B ≤ 0",
            sp.diff((A * top + B) / top, top), -B / top**2)  # fmt: skip
    d.equal("a token recorded with p_x has at most e^(2ε)·p_x/p_0 of w_top, since w_0 ≤ w_top",
            (p_x * sp.exp(eps)) / (p0 * sp.exp(-eps)), sp.exp(2 * eps) * p_x / p0)  # fmt: skip


def _compare_with_emitted(d: Derivation) -> None:
    """With d = (κ − ρ)/(1 + ρ): ρ = (κ − d)/(1 + d)."""
    E, x, kap, p0 = sp.symbols("E d kappa p_0", positive=True)
    f = formula.FORMULA
    (spread, _), (noise, _), (gap, _) = f.definitions
    r = (kap - x) / (1 + x)
    fixed = {formula.p_0: p0, formula.ratio: r, spread: E, noise: kap}
    definitions = dict(f.definitions)
    d.equal("the emitted E is e^(2ε)", definitions[spread], sp.exp(2 * formula.target_noise))
    d.equal("the emitted κ is e^(−2η)", definitions[noise], sp.exp(-2 * formula.drafter_noise))
    d.equal("the emitted gap is (κ − ρ)/(1 + ρ) where that is positive", sp.simplify(definitions[gap].subs(fixed)), x)
    runtime = f.expression.subs({**fixed, gap: x}).doit()
    derived = p0 / (p0 + (1 - p0) * E) * pair_formula(r, kap)
    d.equal("and the emitted form is p_0'·h_κ(ρ)",
            sp.simplify(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    d.equal("or 0 where the gap is", f.expression.subs(gap, 0).doit(), sp.Integer(0))


def attain() -> Derivation:
    d = Derivation("single_noise")
    E, p0, p_x, kap, p_i = sp.symbols("E p_0 p_x kappa p_i", positive=True)
    share, ratio = p0 / (p0 + (1 - p0) * E), E * p_x / p0
    drafted = E * p_x / (p0 + (1 - p0) * E)
    d.equal("at the worst corner the token x with p_x = b has e^(2ε)·b/p_0 of w_0", drafted / share, ratio)
    y = (1 + ratio) / (1 + kap)
    kl = share * sp.log(share / (share * y)) + drafted * sp.log(drafted / (share * kap * y))
    d.equal("levelling it with token 0 costs p_0'·h_κ(ρ)",
            sp.simplify(sp.expand_log(kl - share * pair_formula(ratio, kap), force=True)), sp.Integer(0))  # fmt: skip
    other = E * p_i / (p0 + (1 - p0) * E)
    d.equal(
        "a token p_i stays below the level y·p_0' while e^(2ε)·p_i ≤ y·p_0", other / (y * share), E * p_i / (y * p0)
    )
    return d


def small(n: int) -> Obligation:
    return one_shot(
        f"single_noise/n={n}",
        f"n = {n}, the pair's bound and the ratio of every kind of rejection set",
        single_cases(n),
    )


def bridge() -> Obligation:
    return bridged("single_noise", [kl_bridge(2), value_bridge()])


def mutants() -> list[Mutant]:
    statement, target = single_case(2, 0, 1), NoisyTarget(2)
    gap, w, q = statement.conclusion, target.w, target.q
    full, kap = sp.Rational(9, 4), sp.Rational(1, 2)
    not_argmax = tuple(h for h in statement.nonnegative if h != q[1] - kappa * q[0])
    unbounded = tuple(h for h in statement.nonnegative if h != rho * w[0] - w[1])
    # ρ = 1/9, as if noise had not raised the ratio; the engine's ratio is 1/4.
    recorded = {**WITNESS, rho: sp.Rational(1, 9), **_pair_at(sp.Rational(1, 9))}
    return [
        Mutant(statement.changed("constant off", conclusion=gap - bound_at(full, kap) / 20), "the bound is 5 % larger", WITNESS),
        Mutant(statement.changed("sign flipped", conclusion=target.kl - quiet(-1)), "ρ log(ρ/(κy)) is subtracted", WITNESS),
        Mutant(statement.changed("share of one side", conclusion=target.kl - bound_with_share(sp.Rational(3, 2))),
               "e^ε in the place of e^{2ε} in p_0'", WITNESS),
        Mutant(statement.changed("drafter noise ignored", conclusion=target.kl - bound_at(full, sp.S.One)), "κ = 1", WITNESS),
        Mutant(statement.changed("argmax dropped", nonnegative=not_argmax), "the draft token need not be a noisy argmax", TARGET),
        Mutant(statement.changed("ratio dropped", nonnegative=unbounded), "ρ is that of the recorded target", recorded),
    ]  # fmt: skip


def bound_with_share(spread: sp.Expr) -> sp.Expr:
    """The point's bound with another spread in p_0' only."""
    full, kap = sp.Rational(9, 4), sp.Rational(1, 2)
    kept, right = (sp.Rational(9, 10) / (sp.Rational(9, 10) + e * sp.Rational(1, 10)) for e in (spread, full))
    return bound_at(full, kap) * kept / right


def _pair_at(ratio: sp.Rational) -> dict[sp.Symbol, sp.Expr]:
    """The level of the pair (1, ratio) at κ = 1/2, and its multiplier."""
    level = (1 + ratio) / sp.Rational(3, 2)
    return {y: level, g: (1 / level - 1) * 2}


THEOREM = Theorem(
    id="single_noise",
    chapter="noise",
    title="Certificate of one drafted token under logit noise, for any rule",
    statement="KL(p̃‖q) ≥ p₀'·h_κ(ρ), h_κ(ρ) = log((1+κ)/(1+ρ)) + ρ log(ρ(1+κ)/(κ(1+ρ))), where p₀' = p₀/(p₀ + (1−p₀)e^{2ε}), "
    "κ = e^{−2η}, and ρ ≤ κ bounds p̃_x/max p̃ over the rejected x; the bound is 0 if ρ ≥ κ",
    latex=r"\mathrm{KL}(\tilde p\Vert q)\ge p_0'\left[\log\frac{1+\kappa}{1+\rho}+\rho\log\frac{\rho(1+\kappa)}{\kappa(1+\rho)}\right],\quad p_0'=\frac{p_0}{p_0+(1-p_0)e^{2\varepsilon}},\quad\frac{\tilde p_x}{\max\tilde p}\le\rho\le\kappa=e^{-2\eta}\ \text{ for rejected }\ x",
    hypotheses=(
        "p₀ ≥ p₁ ≥ … is the recorded target; the engine decides with p̃, whose logits differ from it by at most ε each",
        "q a distribution, qᵢ > 0 wherever p̃ᵢ > 0",
        "the draft token x is the argmax of logits that differ by at most η from those of q, and the rule rejects it at p̃",
        "outside the top m: ρ = e^{2ε}p_m/p₀",
        "threshold A·max p̃ + B: ρ = A + B/p₀' if B ≥ 0, A + B/p₀'' if B ≤ 0, with p₀'' = p₀/(p₀ + (1−p₀)e^{−2ε}); "
        "that is α (multiplicative), 1 − t/p₀'' (additive), a/p₀' (constant), min(ϵ/p₀', δ(1 + e/p₀')) (typical)",
        "with such a ρ, also min(ρ, e^{2ε}b/p₀) for the largest recorded b ≤ e^{2ε}ρp₀, and e^{2ε}p₁/p₀ if ρ < 1",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(
        noise_target.single_noise_bound, noise_target.single_noise_attained, noise_target.rejected_is_not_the_argmax,
        noise_box.rank_under_noise, noise_box.runner_up_under_noise, noise_box.recorded_under_noise, noise_box.ratio_cancels,
        noise_box.threshold_under_noise, noise_box.least_share, noise_box.greatest_share, noise_box.entropy_under_noise,
    ),
    mutants=mutants,
    dual=DualCertificate("{t, x}", "x", "f_t = log((1+κ)/(1+ρ)), f_x = log(ρ(1+κ)/(κ(1+ρ))), t = argmax p̃"),
    side_conditions=("p̃_t ≥ p₀'", "p̃_x ≤ ρ·p̃_t"),
    note="Sharp when ρ = e^{2ε}p_x/p₀ for a token x, the rule rejects x at the corner of the noise with token 0 down and all "
    "others up by ε, and e^{2ε}p₁/p₀ ≤ (1+ρ)/(1+κ), so that the pool at that corner is the pair. The small cases take "
    "ρ > 0; the kernel takes any ρ.",
    follows=("single_drafter_noise",),
    emits=True,
)  # fmt: skip
