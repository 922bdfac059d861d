"""Sharp bound of strict greedy verification when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin = sp.Symbol("margin", nonnegative=True)

FORMULA = Formula(
    theorem="strict_margin",
    arguments=(margin,),
    expression=phi(margin),
    doc="Least strict certificate over all targets whose two most probable tokens differ by margin = p_0 - p_1 in "
    "[0, 1].",
)
