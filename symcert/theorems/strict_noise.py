"""The sharp certificate of strict greedy when the logits of target and drafter carry noise."""

from __future__ import annotations

import sympy as sp
import z3

from symcert.formulas import strict_noise as formula
from symcert.kernel import noise_box, noise_target
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.noisy_pair import NoisyTarget, pair_value, strict_case, strict_cases
from symcert.theorems.noisy_point import TARGET, WITNESS, bound_at, quiet
from symcert.theorems.noisy_pool import kappa
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("strict_noise")
    eps, p0, kap, r = sp.symbols("epsilon p_0 kappa r", positive=True)
    lowered = p0 * sp.exp(-eps) / (p0 * sp.exp(-eps) + (1 - p0) * sp.exp(eps))
    d.equal("token 0 is least where its logit goes down by ε and all others up",
            sp.simplify(lowered - p0 / (p0 + (1 - p0) * sp.exp(2 * eps))), sp.Integer(0))  # fmt: skip
    d.equal("there the ratio p_1/p_0 has grown by", sp.exp(eps) / sp.exp(-eps), sp.exp(2 * eps))
    pair_optimum(d, r, kap)
    h = pair_formula(r, kap)
    d.equal("it falls with r: its slope is log(r/(κy)), at most 0 for r ≤ κ",
            sp.simplify(sp.expand_log(sp.diff(h, r) - sp.log(r * (1 + kap) / (kap * (1 + r))), force=True)), sp.Integer(0))  # fmt: skip
    d.equal("and vanishes at r = κ", h.subs(r, kap), sp.Integer(0))
    d.equal("without drafter noise (κ = 1) it is log(2/(1+r)) + r log(2r/(1+r))",
            h.subs(kap, 1), sp.log(2 / (1 + r)) + r * sp.log(2 * r / (1 + r)))  # fmt: skip
    _compare_with_emitted(d)
    return d


def pair_formula(r: sp.Expr, kap: sp.Expr) -> sp.Expr:
    """h_κ(r) = log((1+κ)/(1+r)) + r log(r(1+κ)/(κ(1+r)))."""
    return sp.log((1 + kap) / (1 + r)) + r * sp.log(r * (1 + kap) / (kap * (1 + r)))


def pair_optimum(d: Derivation, r: sp.Symbol, kap: sp.Symbol) -> None:
    """The Lagrangian of the pair (1, r), solved."""
    lam, mu, q0, qx = sp.symbols("lambda mu q_0 q_x", positive=True)
    lagrangian = sp.log(1 / q0) + r * sp.log(r / qx) + lam * (q0 + qx - 1 - r) + mu * (kap * q0 - qx)
    d.given("Lagrangian of min KL over the pair (1, r), in units of p_0', subject to q_x ≥ κ·q_0", lagrangian)
    equations = [sp.diff(lagrangian, q0), sp.diff(lagrangian, qx), qx - kap * q0, q0 + qx - 1 - r]
    (solution,) = sp.solve(equations, [q0, qx, lam, mu], dict=True)
    d.equal("the level y of token 0", solution[q0], (1 + r) / (1 + kap))
    d.equal("the draft token's, κy", solution[qx], kap * (1 + r) / (1 + kap))
    d.equal("the multiplier of the mass", solution[lam], sp.Integer(1))
    d.equal("the multiplier of q_x ≥ κ·q_0, non-negative for r ≤ κ", solution[mu], (kap - r) / (kap * (1 + r)))
    optimum = (sp.log(1 / q0) + r * sp.log(r / qx)).subs(solution)
    d.equal("the optimum h_κ(r)", sp.simplify(sp.expand_log(optimum - pair_formula(r, kap), force=True)), sp.Integer(0))


def _compare_with_emitted(d: Derivation) -> None:
    """With s = p_0 + E·p_1 and d = (κp_0 − E·p_1)/s: p_0 = s(1+d)/(1+κ) and E·p_1 = s(κ−d)/(1+κ)."""
    E, s, x, kap = sp.symbols("E s d kappa", positive=True)
    f = formula.FORMULA
    (spread, _), (noise, _), (mass, _), (gap, _) = f.definitions
    p0, p1 = s * (1 + x) / (1 + kap), s * (kap - x) / ((1 + kap) * E)
    fixed = {formula.p_0: p0, formula.p_1: p1, spread: E, noise: kap}
    definitions = dict(f.definitions)
    d.equal("the emitted E is e^(2ε)", definitions[spread], sp.exp(2 * formula.target_noise))
    d.equal("the emitted κ is e^(−2η)", definitions[noise], sp.exp(-2 * formula.drafter_noise))
    d.equal("the emitted mass is p_0 + E·p_1", sp.simplify(definitions[mass].subs(fixed)), s)
    d.equal(
        "the emitted gap is (κ − r)/(1 + r) where that is positive",
        sp.simplify(definitions[gap].subs({**fixed, mass: s})),
        x,
    )
    runtime = f.expression.subs({**fixed, mass: s, gap: x}).doit()
    derived = p0 / (p0 + (1 - p0) * E) * pair_formula(E * p1 / p0, kap)
    d.equal("and the emitted form is p_0'·h_κ(r)",
            sp.simplify(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    d.equal("or 0 where the gap is", f.expression.subs(gap, 0).doit(), sp.Integer(0))


def attain() -> Derivation:
    d = Derivation("strict_noise")
    E, p0, p1, kap = sp.symbols("E p_0 p_1 kappa", positive=True)
    share, ratio = p0 / (p0 + (1 - p0) * E), E * p1 / p0
    second = E * p1 / (p0 + (1 - p0) * E)
    d.equal("the corner (token 0 down by ε, all others up) has p_1/p_0 grown to r", second / share, ratio)
    d.equal("and any two ratios changed by E or not at all", (E * p1 / (p0 + (1 - p0) * E)) / (p1 * share / p0), E)
    y = (1 + ratio) / (1 + kap)
    d.equal(
        "levelling tokens 0 and 1 at y and κy keeps their mass",
        sp.simplify(share * (y + kap * y) - share - second),
        sp.Integer(0),
    )
    kl = share * sp.log(share / (share * y)) + second * sp.log(second / (share * kap * y))
    d.equal("and costs p_0'·h_κ(r)",
            sp.simplify(sp.expand_log(kl - share * pair_formula(ratio, kap), force=True)), sp.Integer(0))  # fmt: skip
    return d


def small(n: int) -> Obligation:
    return one_shot(
        f"strict_noise/n={n}", f"n = {n}, every argmax of the engine and every other draft token", strict_cases(n)
    )


def bridge() -> Obligation:
    return bridged("strict_noise", [kl_bridge(2), value_bridge()])


def value_bridge() -> Bridge:
    """The kernel's s·h, where d = κy."""
    s, rho, y, d = z3.Reals("share rho y d")
    value = pair_value(sp.Symbol("share")).subs(sp.log(kappa), sp.log(sp.Symbol("d")) - sp.log(sp.Symbol("y")))
    return Bridge("value", noise_target.noise_value(s, rho, y, d), value)


def mutants() -> list[Mutant]:
    statement, target = strict_case(2, 0, 1), NoisyTarget(2)
    gap = statement.conclusion
    not_argmax = tuple(h for h in statement.nonnegative if h != target.q[1] - kappa * target.q[0])
    no_noise = tuple(h for h in statement.nonnegative if h not in {target.noise_at(1, 0), target.noise_at(0, 1)})
    other_engine = {key: value for key, value in TARGET.items() if key not in target.w} | {
        target.w[0]: sp.Rational(2, 3), target.w[1]: sp.Rational(1, 3), target.q[0]: sp.Rational(2, 3), target.q[1]: sp.Rational(1, 3),
    }  # fmt: skip
    half, full, recorded = sp.Rational(3, 2), sp.Rational(9, 4), sp.Rational(1)
    kap = sp.Rational(1, 2)
    return [
        Mutant(statement.changed("constant off", conclusion=gap - bound_at(full, kap) / 20), "the bound is 5 % larger", WITNESS),
        Mutant(statement.changed("sign flipped", conclusion=target.kl - quiet(-1)), "r log(r/(κy)) is subtracted", WITNESS),
        Mutant(statement.changed("noise counted once", conclusion=target.kl - bound_at(half, kap)),
               "e^ε in the place of e^{2ε}", WITNESS),
        Mutant(statement.changed("target noise ignored", conclusion=target.kl - bound_at(recorded, kap)),
               "the recorded p_0 and p_1 are used", WITNESS),
        Mutant(statement.changed("drafter noise ignored", conclusion=target.kl - bound_at(full, sp.S.One)), "κ = 1", WITNESS),
        Mutant(statement.changed("argmax dropped", nonnegative=not_argmax), "the draft token need not be a noisy argmax", TARGET),
        Mutant(statement.changed("box dropped", nonnegative=no_noise), "the engine's logits may be anything", other_engine),
    ]  # fmt: skip


THEOREM = Theorem(
    id="strict_noise",
    chapter="noise",
    title="Sharp certificate of strict greedy under logit noise",
    statement="KL(p̃‖q) ≥ p₀'·h_κ(r), h_κ(r) = log((1+κ)/(1+r)) + r log(r(1+κ)/(κ(1+r))), where "
    "p₀' = p₀/(p₀ + (1−p₀)e^{2ε}), r = e^{2ε}p₁/p₀ ≤ κ = e^{−2η}; the bound is 0 if r ≥ κ",
    latex=r"\mathrm{KL}(\tilde p\Vert q)\ge p_0'\left[\log\frac{1+\kappa}{1+r}+r\log\frac{r(1+\kappa)}{\kappa(1+r)}\right],\quad p_0'=\frac{p_0}{p_0+(1-p_0)e^{2\varepsilon}},\quad r=e^{2\varepsilon}\frac{p_1}{p_0}\le\kappa=e^{-2\eta}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ … is the recorded target; the engine decides with p̃, whose logits differ from it by at most ε each",
        "q a distribution, qᵢ > 0 wherever p̃ᵢ > 0",
        "the draft token x is the argmax of logits that differ by at most η from those of q, and not the argmax of p̃ (ties "
        "included)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(noise_target.strict_noise_bound, noise_target.strict_noise_attained, noise_box.less_noise),
    mutants=mutants,
    dual=DualCertificate("{t, x}", "x", "f_t = log((1+κ)/(1+r)), f_x = log(r(1+κ)/(κ(1+r))), t = argmax p̃"),
    side_conditions=("p̃_t ≥ p₀'", "p̃_x ≤ r·p̃_t for x ≠ t"),
    note="Without drafter noise (η = 0) this is the bound of theory section 7. Where r > κ a smaller noise already ties the "
    "two tokens, and the bound 0 is attained. The small cases take p₁ > 0; the kernel takes any target.",
    follows=("single_noise",),
    emits=True,
)
