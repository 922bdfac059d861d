"""Steps that the derivations of the bounds from a margin share: the best dual of a pair, and targets that attain it."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from symcert.theorems.derivation import Derivation

gamma, s = sp.symbols("gamma s", positive=True)
"""The pair's gap p_0 − p_x and its mass p_0 + p_x."""


def phi(u: sp.Expr) -> sp.Expr:
    """φ(u) = ½[(1+u) log(1+u) + (1−u) log(1−u)]."""
    return ((1 + u) * sp.log(1 + u) + (1 - u) * sp.log(1 - u)) / 2


def best_dual(d: Derivation) -> None:
    """KL ≥ θγ − s log cosh θ for the pair's gap γ and mass s; the best θ gives s·φ(γ/s), which falls as s grows."""
    theta, v = sp.symbols("theta v", positive=True)
    dual = theta * gamma - s * sp.log(sp.cosh(theta))
    d.given("Pair dual with gap γ = p_0 − p_x and mass s = p_0 + p_x, to be maximised over θ", dual)
    slope = sp.diff(dual, theta)
    d.equal("slope", slope, gamma - s * sp.tanh(theta))
    d.holds("the dual is concave", sp.Le(sp.simplify(sp.diff(dual, theta, 2) / s).rewrite(sp.cosh), 0))
    d.equal("it vanishes at θ = artanh v, v = γ/s", sp.simplify(slope.subs(theta, sp.atanh(gamma / s))), sp.Integer(0))
    e_theta = sp.sqrt((1 + v) / (1 - v))
    d.equal("there cosh²θ = 1/(1 − v²)", sp.simplify(((e_theta + 1 / e_theta) / 2) ** 2), 1 / (1 - v**2))
    value = v * (sp.log(1 + v) - sp.log(1 - v)) / 2 + (sp.log(1 + v) + sp.log(1 - v)) / 2
    d.equal("and the dual's value is s·φ(v)", sp.expand(value), sp.expand(phi(v)))
    falling = sp.diff(s * phi(gamma / s), s).subs(gamma, v * s)
    d.equal("its slope in s is ½ log(1 − v²) ≤ 0: more mass, smaller bound",
            sp.simplify(sp.expand_log(falling - sp.log(1 - v) / 2 - sp.log(1 + v) / 2, force=True)), sp.Integer(0))  # fmt: skip


def larger_gap(d: Derivation, constant: sp.Expr, slope: sp.Expr) -> None:
    """With mass constant + slope·gap, a gap beyond γ does not lower the dual of γ: θ − slope·log cosh θ ≥ 0 at tanh θ = v."""
    v = sp.Symbol("v", positive=True)
    theta = (sp.log(1 + v) - sp.log(1 - v)) / 2
    log_cosh = -(sp.log(1 + v) + sp.log(1 - v)) / 2
    d.equal("a larger gap: θ − B log cosh θ = (1 − Bv)θ + Bφ(v) ≥ 0, where the mass is A + B·gap",
            sp.expand(theta - slope * log_cosh), sp.expand((1 - slope * v) * theta + slope * phi(v)))  # fmt: skip
    d.equal("1 − Bv = A/s ≥ 0 at v = γ/s, s = A + Bγ",
            sp.simplify(1 - slope * gamma / (constant + slope * gamma)), sp.simplify(constant / (constant + slope * gamma)))  # fmt: skip


def same_as_emitted(
    d: Derivation, emitted: sp.Expr, derived: sp.Expr, text: str = "equals the form the runtime evaluates"
) -> None:
    """Last step of a derivation: the emitted expression is the derived one, up to the laws of log."""
    difference = sp.expand_log(emitted.doit() - derived, force=True)
    combined = difference.replace(sp.log, lambda x: sp.log(sp.factor(x)))
    d.equal(text, sp.simplify(sp.expand(sp.expand_log(combined, force=True))), sp.Integer(0))


def same_at_every_margin(
    d: Derivation, emitted: sp.Piecewise, margin: sp.Symbol, here: Mapping[sp.Symbol, sp.Expr], mass: sp.Symbol
) -> None:
    """Last steps of a derivation: the emitted expression is s·φ(γ/s) at positive margins, and its limit at margin 0."""
    (value, condition), (at_zero, _) = emitted.args
    same_as_emitted(
        d, value.subs(here), mass * phi(gamma / mass), "the form the runtime evaluates at a positive margin"
    )
    d.equal("and elsewhere the limit, φ(0) = 0", at_zero, phi(sp.Integer(0)))
    d.holds("it is chosen at margin 0", sp.Not(condition.subs(margin, 0)))


def attained(d: Derivation, p_0: sp.Expr, p_x: sp.Expr, mass: sp.Expr, gap: sp.Expr) -> None:
    """The exact certificate of a target whose pool is {0, x} is s·φ(γ/s) with the pair's own gap and mass."""
    a, b = sp.symbols("a b", positive=True)
    certificate = a * sp.log(2 * a / (a + b)) + b * sp.log(2 * b / (a + b))
    general = (a + b) * phi((a - b) / (a + b)) - certificate
    d.equal("p_0 log(2p_0/s) + p_x log(2p_x/s) is s·φ(γ/s), s = p_0 + p_x, γ = p_0 − p_x",
            sp.simplify(sp.expand_log(general.replace(sp.log, lambda x: sp.log(sp.factor(x))), force=True)), sp.Integer(0))  # fmt: skip
    d.equal("the pair's gap", sp.simplify(p_0 - p_x), sp.simplify(gap))
    d.equal("the pair's mass", sp.simplify(p_0 + p_x - mass), sp.Integer(0))
