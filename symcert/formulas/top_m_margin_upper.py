"""How large the certificate of the top-m rule can be when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import log1p

margin = sp.Symbol("margin", nonnegative=True)
m = sp.Symbol("m", integer=True, positive=True)

FORMULA = Formula(
    theorem="top_m_margin_upper",
    arguments=(margin, m),
    expression=margin * m * log1p(1 / m),
    doc="Upper bound of the top-m certificate at every target with p_0 - p_m = margin in [0, 1]; log 2, its ceiling, "
    "may be smaller.",
)
