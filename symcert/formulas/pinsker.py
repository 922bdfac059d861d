"""Lower bound of the acceptance of lossless sampling at small divergences."""

import sympy as sp

from symcert.formulas.formula import Formula

kl = sp.Symbol("kl", nonnegative=True)
_h = sp.Symbol("h", nonnegative=True)

FORMULA = Formula(
    theorem="pinsker",
    arguments=(kl,),
    definitions=((_h, kl / 2),),
    expression=sp.Piecewise((1 - sp.sqrt(_h), sp.StrictLessThan(kl, 2)), (0, True)),
    doc="Least acceptance of lossless sampling, sum_i min(p_i, q_i) = 1 - TV, that kl = KL(target || drafter) leaves "
    "possible by Pinsker: max(0, 1 - sqrt(kl/2)).",
    unit="A probability; kl in nats.",
)
