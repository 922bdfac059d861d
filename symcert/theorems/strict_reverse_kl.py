"""Strict greedy in reverse KL: the pool is {0, 1}, its geometric mean √(p₀p₁), the certificate −log(1 − (√p₀ − √p₁)²)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas.strict_reverse_kl import FORMULA, p_0, p_1
from symcert.kernel import reverse_kl_strict
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.bridge import Bridge, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.other_divergences import (
    LevelledMass,
    Z,
    beta,
    certificate,
    h,
    reverse_kl,
    reverse_kl_bridge,
    xi,
)
from symcert.theorems.theorem import DualCertificate, Theorem

s, t = sp.symbols("s t")
"""√p_0 and √p_1."""


def derive() -> Derivation:
    d = Derivation("strict_reverse_kl")
    p0, p1, lam, mu = sp.symbols("p_0 p_1 lambda mu", positive=True)
    q0, q1 = sp.symbols("q_0 q_1", positive=True)
    rest = 1 - p0 - p1
    scale = sp.Symbol("r", positive=True)
    lagrangian = (
        q0 * sp.log(q0 / p0) + q1 * sp.log(q1 / p1) + rest * scale * sp.log(scale) + lam * (1 - q0 - q1 - rest * scale) - mu * (q1 - q0)
    )  # fmt: skip
    d.given(
        "Lagrangian of min KL(q‖p) subject to Σq = 1 and q_1 ≥ q_0; the other tokens keep their proportions, q = r·p",
        lagrangian,
    )
    outside = sp.diff(lagrangian, scale)
    (stationary,) = sp.solve(outside, sp.log(scale))
    d.equal("the other tokens: log r", stationary, lam - 1)
    level = sp.Symbol("q", positive=True)
    slopes = sp.diff(lagrangian, q0) + sp.diff(lagrangian, q1)
    d.equal("tokens 0 and 1 at one level q: the multiplier μ cancels in the sum",
            sp.expand_log(slopes.subs({q0: level, q1: level})), 2 * sp.log(level) - sp.log(p0) - sp.log(p1) + 2 - 2 * lam)  # fmt: skip
    (height,) = sp.solve(sp.expand_log(slopes.subs({q0: level, q1: level})), sp.log(level))
    d.equal("so q is the geometric mean, rescaled like the rest", height - (lam - 1), sp.log(p0) / 2 + sp.log(p1) / 2)
    mean = sp.sqrt(p0) * sp.sqrt(p1)
    d.equal("the mass of the rescaled target", rest + 2 * mean, 1 - (sp.sqrt(p0) - sp.sqrt(p1)) ** 2)
    derived = -sp.log(1 - (sp.sqrt(p0) - sp.sqrt(p1)) ** 2)
    runtime = emitted.closed_form(FORMULA).subs({p_0: p0, p_1: p1})
    d.equal(
        "the stable form divides (p_0 − p_1) by √p_0 + √p_1",
        sp.radsimp((p0 - p1) / (sp.sqrt(p0) + sp.sqrt(p1))),
        sp.sqrt(p0) - sp.sqrt(p1),
    )
    d.equal("and equals the form the runtime evaluates", _plain(runtime), _plain(derived))
    return d


def _plain(expression: sp.Expr) -> sp.Expr:
    """The argument of the logarithm with rational denominators, expanded."""
    return expression.rewrite(sp.log).replace(sp.log, lambda x: sp.log(sp.expand(sp.radsimp(x))))


def attain() -> Derivation:
    d = Derivation("strict_reverse_kl")
    a, c, rest = sp.symbols("s t r", positive=True)
    whole = 2 * a * c + rest
    level = a * c / whole
    pair = level * (sp.log(level) - sp.log(a**2)) + level * (sp.log(level) - sp.log(c**2))
    others = rest / whole * (sp.log(rest / whole) - sp.log(rest))
    d.equal(
        "the witness, √(p_0p_1) on tokens 0 and 1, sums to one after rescaling", 2 * level + rest / whole, sp.Integer(1)
    )
    d.equal("KL(witness‖p) = −log Z", sp.simplify(sp.expand_log(pair + others, force=True)), -sp.log(whole))
    d.equal("with Z = 1 − (√p_0 − √p_1)²", whole.subs(rest, 1 - a**2 - c**2), 1 - (a - c) ** 2)
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, x) for x in range(1, n))


def case(n: int, x: int) -> SmallCase:
    """KL(q‖p) ≥ C when the drafter's argmax is x ≠ 0; p_0 = s², p_1 = t², Z = 1 − (s − t)², every p_i > 0."""
    tokens = Vocabulary(n)
    mass = LevelledMass(tokens, 1, x)
    p, q = tokens.p, tokens.q
    return SmallCase(
        "statement",
        conclusion=reverse_kl(tokens) - certificate(),
        nonnegative=(*tokens.sorted, *q, *(q[x] - y for y in q)),
        positive=(*p, s, t),
        zero=(
            *mass.normalised, s**2 - p[0], t**2 - p[1], Z - 1 + (s - t) ** 2, p[1] - Z * beta, s * t - Z * beta - Z * beta * h,
            *mass.abbreviations,
        ),
        meaning={
            s: t * (1 + h), p[0]: t**2 * (1 + h) ** 2, Z: t**2 / beta,
            **{p[i]: share * t**2 / beta for i, share in mass.shares.items()}, p[x]: xi * t**2 / beta,
        },
        tangents=(
            Tangent(q[0], (p[0], t), (s, q[0], Z), beta * (1 + h)),
            Tangent(q[x], (p[x], s), (t, q[x], Z), xi * (1 + h)),
            *mass.untouched,
            Tangent(s, (t,), (s,), t),
        ),
        products=(
            *mass.signs, (t - s, t + s), (s - t, t), (sp.log(t) - sp.log(s), s), (q[x] - q[0], sp.log(s) - sp.log(t)),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"strict_reverse_kl/n={n}", f"n = {n}, every rejected token", cases(n))


def bridge() -> Obligation:
    root, smaller = z3.Real("s"), z3.Real("t")
    value = Bridge("certificate", reverse_kl_strict.strict_certificate(root, smaller), -sp.log(1 - (s - t) ** 2))
    return bridged("strict_reverse_kl", [*map(reverse_kl_bridge, (1, 2, 3)), value])


def mutants() -> list[Mutant]:
    statement, tokens = case(2, 1), Vocabulary(2)
    (p0, p1), (q0, q1) = tokens.p, tokens.q
    # p = (144, 25)/169, the squares of 12/13 and 5/13: Z = 120/169.
    target = {p0: sp.Rational(144, 169), p1: sp.Rational(25, 169), s: sp.Rational(12, 13), t: sp.Rational(5, 13)}
    exact = target | {Z: sp.Rational(120, 169)}
    even = {q0: sp.Rational(1, 2), q1: sp.Rational(1, 2)}
    gap, zero = statement.conclusion, statement.zero
    mass = Z - 1 + (s - t) ** 2
    assert mass in zero
    without_square = tuple(Z - 1 + (s - t) if e == mass else e for e in zero)
    without_roots = tuple(Z - 1 + (p0 - p1) if e == mass else e for e in zero)
    return [
        Mutant(statement.changed("constant off", conclusion=gap - certificate() / 20), "the certificate is 5 % larger", exact | even),
        Mutant(statement.changed("sign flipped", conclusion=-gap), "KL(q‖p) ≤ C instead of ≥", exact),
        Mutant(statement.changed("square dropped", zero=without_square), "−log(1 − (√p_0 − √p_1))", target | even | {Z: sp.Rational(6, 13)}),
        Mutant(statement.changed("roots dropped", zero=without_roots), "−log(1 − (p_0 − p_1))", target | even | {Z: sp.Rational(50, 169)}),
        Mutant(statement.changed("divergence exchanged", conclusion=tokens.kl - certificate()), "KL(p‖q) instead of KL(q‖p)", exact | even),
        Mutant(statement.changed("argmax dropped", nonnegative=tuple(e for e in statement.nonnegative if e != q1 - q0)),
               "the drafter's argmax may be token 0", exact | {q0: sp.Rational(144, 169), q1: sp.Rational(25, 169)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="strict_reverse_kl",
    chapter="divergences",
    title="Exact certificate of strict greedy in reverse KL",
    statement="KL(q‖p) ≥ C = −log(1 − (√p₀ − √p₁)²); C = +∞ where p₁ = 0",
    latex=r"\mathrm{KL}(q\Vert p)\ge C=-\log\left(1-(\sqrt{p_0}-\sqrt{p_1})^2\right)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution, pᵢ > 0 wherever qᵢ > 0",
        "argmax q ≠ 0 (ties included)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(reverse_kl_strict.strict_reverse_kl, reverse_kl_strict.strict_reverse_kl_attained),
    mutants=mutants,
    dual=DualCertificate("{0, x}", "x", "f₀ = ½ log(p₁/p₀), f_x = ½ log(p₀/p₁)"),
    side_conditions=("f₀ + f_x = 0", "p₀ + p₁ − 2√(p₀p₁) = (√p₀ − √p₁)²"),
    emits=True,
    follows=("single_reverse_kl",),
)
