"""Exact certificate of one drafted token in total variation, under a level-set rule."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver

K = sp.Symbol("K", integer=True, positive=True)
p_top = sp.IndexedBase("p_top", shape=(K,), nonnegative=True)
p_rejected = sp.Symbol("p_rejected", nonnegative=True)
_j, _k = sp.symbols("j k", integer=True)

FORMULA = Formula(
    theorem="single_tv",
    arguments=(p_top, p_rejected),
    # Equal to c - p_rejected with the water level c of single_exact, but nothing cancels: close numbers are subtracted
    # before anything is rounded.
    expression=MaxOver(sp.Sum(p_top[_j - 1] - p_rejected, (_j, 1, _k)) / (_k + 1), (_k, 1, K)),
    doc="Least total variation distance, half the sum of |target - drafter|, at which a drafter's argmax is a rejected "
    "token, from the target's K most probable tokens p_top[..., 0] >= ... and the most probable rejected one. Exact "
    "once p_top[..., K-1] is at most the water level or p_top holds every token; a lower bound otherwise.",
    unit="A probability.",
)
