"""Exact certificate of tree coverage."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MinOver, psi

m = sp.Symbol("m", integer=True, positive=True)
p_top = sp.IndexedBase("p_top", shape=(m + 1,), nonnegative=True)
_i, _j, _k = sp.symbols("i j k", integer=True)
_c = sp.Symbol("c", positive=True)

FORMULA = Formula(
    theorem="tree_exact",
    arguments=(p_top,),
    # The pool is the target's token 0 and those of tokens 1..m below the water level c.
    definitions=((_c, MinOver((p_top[0] + sp.Sum(p_top[m - _j + 1], (_j, 1, _k))) / (_k + 1), (_k, 1, m))),),
    # Equal to p_0 log(p_0/c) - sum_i p_i max(0, log(c/p_i)), because the pool's p - c sum to zero; every term here is
    # >= 0, so nothing cancels between them.
    expression=_c * (psi(p_top[0] / _c - 1) + sp.Sum(psi(sp.Min(0, p_top[_i] / _c - 1)), (_i, 1, m))),
    doc="Least KL(target || drafter) at which the target's token 0 is not among a drafter's top m, from the target's "
    "m+1 most probable tokens p_top[..., 0] >= ... >= p_top[..., m].",
)
