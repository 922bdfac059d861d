"""Exact certificate of strict greedy verification."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

p_0, p_1 = sp.symbols("p_0 p_1", nonnegative=True)
_s = sp.Symbol("s", positive=True)

FORMULA = Formula(
    theorem="strict_exact",
    arguments=(p_0, p_1),
    definitions=((_s, p_0 + p_1),),
    # phi form of p_0 log(2 p_0/s) + p_1 log(2 p_1/s): no cancellation at small margins.
    expression=_s * phi((p_0 - p_1) / _s),
    doc="Least KL(target || drafter) at which a drafter's argmax is not the target's, from the target's two most "
    "probable tokens, p_0 >= p_1.",
)
