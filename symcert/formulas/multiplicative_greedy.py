"""Sharp bound of a multiplicative threshold when only the target's largest probability is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

p_0, alpha = sp.symbols("p_0 alpha", nonnegative=True)
_u = sp.Symbol("u", nonnegative=True)

FORMULA = Formula(
    theorem="multiplicative_greedy",
    arguments=(p_0, alpha),
    definitions=((_u, (1 - alpha) / (1 + alpha)),),
    expression=p_0 * (1 + alpha) * phi(_u),
    doc="Least certificate of the rule that rejects tokens less probable than alpha p_0, over all targets with largest "
    "probability p_0; p_0 log 2 at alpha = 0, 0 at alpha = 1.",
)
