"""Exact certificate of one drafted token under a level-set rule."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver, psi

K = sp.Symbol("K", integer=True, positive=True)
p_top = sp.IndexedBase("p_top", shape=(K,), nonnegative=True)
p_rejected = sp.Symbol("p_rejected", nonnegative=True)
_i, _j, _k = sp.symbols("i j k", integer=True)
_c = sp.Symbol("c", positive=True)

FORMULA = Formula(
    theorem="single_exact",
    arguments=(p_top, p_rejected),
    definitions=((_c, MaxOver((sp.Sum(p_top[_j - 1], (_j, 1, _k)) + p_rejected) / (_k + 1), (_k, 1, K))),),
    # Equal to p_rejected log(p_rejected/c) + sum_i p_i max(0, log(p_i/c)), because the pool's p - c sum to zero.
    expression=_c * (psi(p_rejected / _c - 1) + sp.Sum(psi(sp.Max(0, p_top[_i] / _c - 1)), (_i, 0, K - 1))),
    doc="Least KL(target || drafter) at which a drafter's argmax is a rejected token, from the target's K most "
    "probable tokens p_top[..., 0] >= ... and the most probable rejected one. Exact once p_top[..., K-1] <= c or "
    "p_top holds every token; a lower bound otherwise.",
)
