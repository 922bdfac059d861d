"""Sharp bound of top-m acceptance when only the margin p_0 - p_m is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin = sp.Symbol("margin", nonnegative=True)
m = sp.Symbol("m", integer=True, positive=True)
_s = sp.Symbol("s", positive=True)

FORMULA = Formula(
    theorem="top_m_margin",
    arguments=(margin, m),
    # The largest mass p_0 + p_x at this margin. It is never below the margin; the minimum is against rounding only.
    definitions=((_s, (2 + (m - 1) * margin) / (m + 1)),),
    expression=_s * phi(sp.Min(1, margin / _s)),
    doc="Least top-m certificate over all targets with p_0 - p_m = margin in [0, 1]; log 2 at 1.",
)
