"""Exact certificate of strict greedy verification in reverse KL."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import log1p

p_0, p_1 = sp.symbols("p_0 p_1", nonnegative=True)
_d = sp.Symbol("d", nonnegative=True)

FORMULA = Formula(
    theorem="strict_reverse_kl",
    arguments=(p_0, p_1),
    # d = sqrt(p_0) - sqrt(p_1) without cancellation.
    definitions=((_d, (p_0 - p_1) / (sp.sqrt(p_0) + sp.sqrt(p_1))),),
    expression=-log1p(-(_d**2)),
    doc="Least KL(drafter || target) at which a drafter's argmax is not the target's, from the target's two most "
    "probable tokens, p_0 >= p_1; inf at p_1 = 0.",
)
