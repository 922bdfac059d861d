"""Bound of typical acceptance when only the margin p_0 - p_1 is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin, epsilon, delta, entropy_eps = sp.symbols("margin epsilon delta entropy_eps", nonnegative=True)
_s = sp.Symbol("s", positive=True)
_ratio = (margin * (1 + delta) + 2 * delta * entropy_eps) / (1 - delta)

FORMULA = Formula(
    theorem="typical_margin",
    arguments=(margin, epsilon, delta, entropy_eps),
    # The largest mass p_0 + p_x that p_x <= epsilon and p_x <= delta (p_0 + entropy_eps) leave at this margin.
    definitions=((_s, sp.Min(1, 2 * epsilon + margin, _ratio)),),
    expression=sp.Piecewise((_s * phi(margin / _s), sp.StrictGreaterThan(margin, 0)), (0, True)),
    doc="Lower bound of the certificate of typical acceptance, p_x <= min(epsilon, delta exp(-H)) with H = -sum p "
    "log(p + entropy_eps), over all targets with p_0 - p_1 = margin in [0, 1]; delta < 1.",
)
