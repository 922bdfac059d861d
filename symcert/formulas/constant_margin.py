"""Sharp bound of a constant threshold when only the margin p_0 - p_1 is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin, a = sp.symbols("margin a", nonnegative=True)
_s = sp.Symbol("s", positive=True)

FORMULA = Formula(
    theorem="constant_margin",
    arguments=(margin, a),
    definitions=((_s, sp.Min(1, 2 * a + margin)),),
    # At margin 0 the mass s may vanish as well (a = 0).
    expression=sp.Piecewise((_s * phi(margin / _s), sp.StrictGreaterThan(margin, 0)), (0, True)),
    doc="Least certificate of the rule that rejects tokens less probable than a, over all targets with p_0 - p_1 = "
    "margin in [0, 1]; margin log 2 at a = 0, log 2 at margin 1.",
)
