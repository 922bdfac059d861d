"""Certificate of one drafted token under noise in the logits of target and drafter, from the pair alone."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import psi

p_0, ratio = sp.symbols("p_0 ratio", nonnegative=True)
target_noise, drafter_noise = sp.symbols("target_noise drafter_noise", nonnegative=True)
_spread, _kappa = sp.symbols("spread kappa", positive=True)
_d = sp.Symbol("d", nonnegative=True)

FORMULA = Formula(
    theorem="single_noise",
    arguments=(p_0, ratio, target_noise, drafter_noise),
    definitions=(
        (_spread, sp.exp(2 * target_noise)),
        (_kappa, sp.exp(-2 * drafter_noise)),
        (_d, sp.Max(0, (_kappa - ratio) / (1 + ratio))),
    ),
    expression=p_0
    * (1 + ratio)
    * (psi(_d) + _kappa * psi(-_d / _kappa))
    / ((1 + _kappa) * (p_0 + (1 - p_0) * _spread)),
    doc="Lower bound of KL(engine's target || drafter) wherever a rejected token may be the drafter's argmax, if the "
    "engine decides with logits within target_noise of those recorded and the argmax is that of logits within "
    "drafter_noise of the drafter's; p_0 is the recorded target's largest probability, ratio an upper bound of what a "
    "rejected token can have of the engine's largest probability.",
)
