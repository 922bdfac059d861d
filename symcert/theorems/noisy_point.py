"""A point at which the bound of the pair is attained, where false variants of it are refuted.

p = (9/10, 1/10), E = e^{2ε} = 9/4, κ = e^{−2η} = 1/2: the worst corner of the noise is w = (4/5, 1/5), its ratio 1/4, and the
levelled drafter q = (2/3, 1/3).
"""

from __future__ import annotations

import sympy as sp

from symcert.theorems.noisy_pair import E, NoisyTarget, g, rho, share, y
from symcert.theorems.noisy_pool import kappa

_two = NoisyTarget(2)


TARGET = {
    _two.p[0]: sp.Rational("9/10"), _two.p[1]: sp.Rational("1/10"), E: sp.Rational("9/4"), kappa: sp.Rational("1/2"),
    _two.w[0]: sp.Rational("4/5"), _two.w[1]: sp.Rational("1/5"), share: sp.Rational("4/5"), rho: sp.Rational("1/4"),
    y: sp.Rational("5/6"), g: sp.Rational("2/5"),
}  # fmt: skip
"""Everything but the drafter."""
WITNESS = TARGET | {_two.q[0]: sp.Rational("2/3"), _two.q[1]: sp.Rational("1/3")}
"""With the drafter that attains the bound."""


def bound_at(spread: sp.Expr, kap: sp.Expr) -> sp.Expr:
    """p_0'·h at p = (9/10, 1/10), with another spread or κ than the point's."""
    ratio = spread * sp.Rational("1/9")
    kept = sp.Rational("9/10") / (sp.Rational("9/10") + spread * sp.Rational("1/10"))
    level = (1 + ratio) / (1 + kap)
    return kept * (-sp.log(level) + ratio * (sp.log(ratio) - sp.log(kap * level)))


def quiet(sign: int) -> sp.Expr:
    """The bound of the point with its second term multiplied by `sign`."""
    level = sp.log(y)
    return share * (-level + sign * rho * (sp.log(rho) - sp.log(kappa) - level))
