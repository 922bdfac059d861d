"""Certificate of tree coverage under noise in the logits of target and drafter."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MinOver, psi

m = sp.Symbol("m", integer=True, positive=True)
p_top = sp.IndexedBase("p_top", shape=(m + 1,), nonnegative=True)
target_noise, drafter_noise = sp.symbols("target_noise drafter_noise", nonnegative=True)
_i, _j, _k = sp.symbols("i j k", integer=True)
_spread, _kappa, _c = sp.symbols("spread kappa c", positive=True)

FORMULA = Formula(
    theorem="tree_noise",
    arguments=(p_top, target_noise, drafter_noise),
    definitions=(
        (_spread, sp.exp(2 * target_noise)),
        (_kappa, sp.exp(-2 * drafter_noise)),
        (_c, MinOver((p_top[0] + _spread * sp.Sum(p_top[m - _j + 1], (_j, 1, _k))) / (1 + _k * _kappa), (_k, 1, m))),
    ),
    # As in tree_exact, with the competitors spread p_i and those below the level raised to kappa c. Where the level
    # would exceed p_0 every term is 0.
    expression=_c
    * (
        psi(sp.Max(0, p_top[0] / _c - 1))
        + sp.Sum(_kappa * psi(sp.Min(0, _spread * p_top[_i] / (_kappa * _c) - 1)), (_i, 1, m))
    )
    / (p_top[0] + (1 - p_top[0]) * _spread),
    doc="Least KL(engine's target || drafter) at which the engine's argmax may be missing from a drafter's top m, if "
    "the engine decides with logits within target_noise of those recorded and the top m is that of logits within "
    "drafter_noise of the drafter's, from the recorded target's m+1 most probable tokens p_top[..., 0] >= ... >= "
    "p_top[..., m]. A lower bound where noise can exchange tokens 0 and 1.",
)
