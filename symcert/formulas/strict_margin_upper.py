"""How large the certificate of strict greedy verification can be when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import xlogy

margin = sp.Symbol("margin", nonnegative=True)

FORMULA = Formula(
    theorem="strict_margin_upper",
    arguments=(margin,),
    expression=xlogy(margin, sp.Integer(2)),
    doc="Least upper bound of the strict certificate over all targets whose two most probable tokens differ by "
    "margin = p_0 - p_1 in [0, 1].",
)
