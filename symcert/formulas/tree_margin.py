"""Sharp bound of tree coverage when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import log1p, xlogy

margin = sp.Symbol("margin", nonnegative=True)
m = sp.Symbol("m", integer=True, positive=True)
_R = sp.Symbol("R", positive=True)
_w, _v = sp.symbols("w v", nonnegative=True)

# theta maximises theta margin - log((2 cosh theta + m - 1)/(m + 1)); w = e^theta - 1 and v = e^-theta are the two
# forms of the maximiser that stay finite and accurate near margin 0 and up to margin 1.
_root = sp.sqrt(margin**2 * (m - 1) ** 2 + 4 * (1 - margin) * (1 + margin))
_near_zero = margin * (m + 1) * (1 + margin * (m - 3) / (_R + 2)) / (2 * (1 - margin))
_near_one = 2 * (1 - margin) / (margin * (m - 1) + _R)

FORMULA = Formula(
    theorem="tree_margin",
    arguments=(margin, m),
    definitions=((_R, _root), (_w, _near_zero), (_v, _near_one)),
    expression=sp.Piecewise(
        (margin * log1p(_w) - log1p(_w**2 / ((1 + _w) * (m + 1))), sp.StrictLessThan(margin, sp.Rational(1, 2))),
        (log1p(m) - log1p(_v * (_v + m - 1)) + xlogy(1 - margin, _v), sp.StrictLessThan(margin, 1)),
        (log1p(m), True),
    ),
    doc="Least tree certificate over all targets with p_0 - p_m = margin in [0, 1]; log(m + 1) at 1.",
)
