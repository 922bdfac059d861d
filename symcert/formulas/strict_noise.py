"""Certificate of strict greedy verification under noise in the logits of target and drafter."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import psi

p_0, p_1 = sp.symbols("p_0 p_1", nonnegative=True)
target_noise, drafter_noise = sp.symbols("target_noise drafter_noise", nonnegative=True)
_spread, _kappa = sp.symbols("spread kappa", positive=True)
_s, _d = sp.Symbol("s", positive=True), sp.Symbol("d", nonnegative=True)

FORMULA = Formula(
    theorem="strict_noise",
    arguments=(p_0, p_1, target_noise, drafter_noise),
    definitions=(
        (_spread, sp.exp(2 * target_noise)),
        (_kappa, sp.exp(-2 * drafter_noise)),
        (_s, p_0 + _spread * p_1),
        (_d, sp.Max(0, (_kappa * p_0 - _spread * p_1) / _s)),
    ),
    # p_0' h(r) with r = spread p_1/p_0 and p_0' = p_0/(p_0 + (1 - p_0) spread); d = (kappa - r)/(1 + r).
    expression=_s * (psi(_d) + _kappa * psi(-_d / _kappa)) / ((1 + _kappa) * (p_0 + (1 - p_0) * _spread)),
    doc="Least KL(engine's target || drafter) at which a drafter's argmax may be rejected, if the engine decides with "
    "logits within target_noise of those recorded and the argmax is that of logits within drafter_noise of the "
    "drafter's, from the recorded target's two most probable tokens, p_0 >= p_1.",
)
