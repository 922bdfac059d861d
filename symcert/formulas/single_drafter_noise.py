"""Exact certificate of one drafted token that is the argmax of noisy drafter logits."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver, psi

K = sp.Symbol("K", integer=True, positive=True)
p_top = sp.IndexedBase("p_top", shape=(K,), nonnegative=True)
p_rejected = sp.Symbol("p_rejected", nonnegative=True)
drafter_noise = sp.Symbol("drafter_noise", nonnegative=True)
_i, _j, _k = sp.symbols("i j k", integer=True)
_c, _kappa = sp.symbols("c kappa", positive=True)

FORMULA = Formula(
    theorem="single_drafter_noise",
    arguments=(p_top, p_rejected, drafter_noise),
    definitions=(
        (_kappa, sp.exp(-2 * drafter_noise)),
        (_c, MaxOver((sp.Sum(p_top[_j - 1], (_j, 1, _k)) + p_rejected) / (_k + _kappa), (_k, 1, K))),
    ),
    # As in single_exact, with the competitor levelled at kappa c; where p_rejected >= kappa p_0 every term is 0.
    expression=_c
    * (
        _kappa * psi(sp.Min(0, p_rejected / (_kappa * _c) - 1))
        + sp.Sum(psi(sp.Max(0, p_top[_i] / _c - 1)), (_i, 0, K - 1))
    ),
    doc="Least KL(target || drafter) at which a rejected token may be the argmax of logits within drafter_noise of the "
    "drafter's, from the target's K most probable tokens p_top[..., 0] >= ... and the most probable rejected one. "
    "Exact once p_top[..., K-1] <= c or p_top holds every token; a lower bound otherwise.",
)
