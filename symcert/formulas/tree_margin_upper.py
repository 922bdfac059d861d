"""How large the certificate of tree coverage can be when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import xlog1py

margin = sp.Symbol("margin", nonnegative=True)
m = sp.Symbol("m", integer=True, positive=True)

FORMULA = Formula(
    theorem="tree_margin_upper",
    arguments=(margin, m),
    expression=xlog1py(margin, m),
    doc="Least upper bound of the tree certificate over all targets with p_0 - p_m = margin in [0, 1].",
)
