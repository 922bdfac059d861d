"""Sharp bound of a multiplicative threshold when only the margin p_0 - p_1 is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin, alpha = sp.symbols("margin alpha", nonnegative=True)
_u = sp.Symbol("u", nonnegative=True)

FORMULA = Formula(
    theorem="multiplicative_margin",
    arguments=(margin, alpha),
    definitions=((_u, (1 - alpha) / (1 + alpha)),),
    # At alpha = 1 the ratio u vanishes, and the first branch is never taken.
    expression=sp.Piecewise((margin / _u * phi(_u), sp.StrictLessThan(margin - _u, 0)), (phi(margin), True)),
    doc="Least certificate of the rule that rejects tokens less probable than alpha p_0, over all targets with "
    "p_0 - p_1 = margin in [0, 1]; margin log 2 at alpha = 0, phi(margin) at alpha = 1.",
)
