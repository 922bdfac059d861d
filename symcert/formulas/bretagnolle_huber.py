"""Lower bound of the acceptance of lossless sampling that no divergence makes vacuous."""

import sympy as sp

from symcert.formulas.formula import Formula

kl = sp.Symbol("kl", nonnegative=True)
_r = sp.Symbol("r", positive=True)

FORMULA = Formula(
    theorem="bretagnolle_huber",
    arguments=(kl,),
    definitions=((_r, sp.exp(-kl)),),
    # Equal to 1 - sqrt(1 - r), without its cancellation at small r; never below r/2.
    expression=_r / (1 + sp.sqrt(1 - _r)),
    doc="Least acceptance of lossless sampling, sum_i min(p_i, q_i) = 1 - TV, that kl = KL(target || drafter) leaves "
    "possible by Bretagnolle and Huber: 1 - sqrt(1 - exp(-kl)).",
    unit="A probability; kl in nats.",
)
