"""Exact certificate of strict greedy verification in total variation: half the margin."""

import sympy as sp

from symcert.formulas.formula import Formula

p_0, p_1 = sp.symbols("p_0 p_1", nonnegative=True)
_margin = sp.Symbol("margin", nonnegative=True)

FORMULA = Formula(
    theorem="strict_tv",
    arguments=(p_0, p_1),
    definitions=((_margin, p_0 - p_1),),
    expression=_margin / 2,
    doc="Least total variation distance, half the sum of |target - drafter|, at which a drafter's argmax is not the "
    "target's, from the target's two most probable tokens, p_0 >= p_1.",
    unit="A probability.",
)
