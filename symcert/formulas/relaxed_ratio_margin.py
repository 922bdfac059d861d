"""Sharp bound of relaxed acceptance by ratio when only the margin p_0 - p_1 is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin, r = sp.symbols("margin r", nonnegative=True)
m = sp.Symbol("m", integer=True, positive=True)
_u, _mass = sp.symbols("u mass", nonnegative=True)
_s = sp.Symbol("s", positive=True)

FORMULA = Formula(
    theorem="relaxed_ratio_margin",
    arguments=(margin, m, r),
    # The smaller of the two rules' bounds is s phi(margin/s) at the larger mass s that they leave to the pair.
    definitions=(
        (_u, (1 - r) / (1 + r)),
        (_mass, sp.Piecewise((margin / _u, sp.StrictLessThan(margin - _u, 0)), (1, True))),
        (_s, sp.Max(_mass, (2 + (m - 1) * margin) / (m + 1))),
    ),
    expression=_s * phi(margin / _s),
    doc="Least certificate of the rule that rejects tokens beyond the target's top m or less probable than r p_0, over "
    "all targets with p_0 - p_1 = margin in [0, 1].",
)
