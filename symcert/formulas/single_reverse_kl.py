"""Exact certificate of one drafted token in reverse KL, under a level-set rule."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver, chi, log1p

K = sp.Symbol("K", integer=True, positive=True)
p_top = sp.IndexedBase("p_top", shape=(K,), nonnegative=True)
p_rejected = sp.Symbol("p_rejected", nonnegative=True)
_i, _j, _k = sp.symbols("i j k", integer=True)
_w = sp.Symbol("w", nonnegative=True)


def _height(position: sp.Expr) -> sp.Expr:
    """log(p_top/p_rejected), accurate where the two are close."""
    return log1p((p_top[position] - p_rejected) / p_rejected)


_pool = chi(-_w) + sp.Sum(chi(sp.Max(0, _height(_i) - _w)), (_i, 0, K - 1))

FORMULA = Formula(
    theorem="single_reverse_kl",
    arguments=(p_top, p_rejected),
    # w = log(g/p_rejected), g the geometric mean of the pool.
    definitions=((_w, MaxOver(sp.Sum(_height(_j - 1), (_j, 1, _k)) / (_k + 1), (_k, 1, K))),),
    # Equal to -log(1 - P_S + |S| g), because the pool's log(p/g) sum to zero.
    expression=sp.Piecewise(
        (-log1p(-p_rejected * sp.exp(_w) * _pool), sp.StrictGreaterThan(p_rejected, 0)), (sp.oo, True)
    ),
    doc="Least KL(drafter || target) at which a drafter's argmax is a rejected token, from the target's K most "
    "probable tokens p_top[..., 0] >= ... and the most probable rejected one; inf if that has probability 0. Exact "
    "once p_top[..., K-1] is at most the pool's geometric mean or p_top holds every token; a lower bound otherwise.",
)
