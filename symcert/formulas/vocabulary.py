"""The functions formulas are written in, beyond sympy's own.

Each has a *meaning* in plain sympy (`.doit()`, `expand_func`) and a printing rule in `symcert.codegen.printer`.
Derivations use the meaning; only the code generator cares about the printing.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p
from sympy.concrete.expr_with_limits import ExprWithLimits

__all__ = ["MaxOver", "MinOver", "chi", "expm1", "log1p", "phi", "psi", "xlog1py", "xlogy"]


class _ZeroWins(sp.Function):  # type: ignore[misc]
    """Base of x·log(…) with the convention 0·log 0 = 0."""

    @classmethod
    def eval(cls, x: sp.Expr, y: sp.Expr) -> sp.Expr | None:
        return sp.S.Zero if x.is_zero else None

    def doit(self, **hints: Any) -> sp.Expr:
        x, y = (argument.doit(**hints) for argument in self.args)
        return sp.S.Zero if x.is_zero else self.meaning(x, y)

    def _eval_expand_func(self, **hints: Any) -> sp.Expr:
        return self.meaning(*self.args)

    @staticmethod
    def meaning(x: sp.Expr, y: sp.Expr) -> sp.Expr:
        raise NotImplementedError


class xlog1py(_ZeroWins):  # noqa: N801 -- sympy functions are lower case
    """x·log(1 + y), 0 where x = 0."""

    @staticmethod
    def meaning(x: sp.Expr, y: sp.Expr) -> sp.Expr:
        return x * sp.log(1 + y)


class xlogy(_ZeroWins):  # noqa: N801
    """x·log y, 0 where x = 0."""

    @staticmethod
    def meaning(x: sp.Expr, y: sp.Expr) -> sp.Expr:
        return x * sp.log(y)


class _Primitive(sp.Function):  # type: ignore[misc]
    """Base of the one-argument functions that get a generated function of their own."""

    @classmethod
    def eval(cls, x: sp.Expr) -> sp.Expr | None:
        return sp.S.Zero if x.is_zero else None

    def doit(self, **hints: Any) -> sp.Expr:
        """The meaning; with `primitives=False` only the argument is worked out."""
        argument = self.args[0].doit(**hints)
        return self.meaning(argument) if hints.get("primitives", True) else self.func(argument)

    def _eval_expand_func(self, **hints: Any) -> sp.Expr:
        return self.meaning(self.args[0])

    @staticmethod
    def meaning(x: sp.Expr) -> sp.Expr:
        raise NotImplementedError


class phi(_Primitive):  # noqa: N801
    """φ(r) = ½[(1+r) log(1+r) + (1−r) log(1−r)] on [−1, 1]: the convex conjugate of log cosh."""

    @staticmethod
    def meaning(x: sp.Expr) -> sp.Expr:
        if (1 - x**2).is_zero:
            return sp.log(2)
        return ((1 + x) * sp.log(1 + x) + (1 - x) * sp.log(1 - x)) / 2


class psi(_Primitive):  # noqa: N801
    """ψ(d) = (1+d) log(1+d) − d on [−1, ∞): what one token adds to a divergence, never negative."""

    @staticmethod
    def meaning(x: sp.Expr) -> sp.Expr:
        if (1 + x).is_zero:
            return sp.S.One
        return (1 + x) * sp.log(1 + x) - x


class chi(_Primitive):  # noqa: N801
    """χ(l) = e^l − 1 − l on the reals: what one token at e^l times the level adds to a reverse divergence."""

    @staticmethod
    def meaning(x: sp.Expr) -> sp.Expr:
        return sp.exp(x) - 1 - x


class _Extremum(ExprWithLimits):  # type: ignore[misc]
    """Base of min/max over an integer range; `.doit()` expands once the range is concrete."""

    combine: type[sp.Expr]

    def doit(self, **hints: Any) -> sp.Expr:
        (index, low, high) = self.limits[0]
        if not (low.is_Integer and high.is_Integer):
            return self
        terms = (self.function.subs(index, value).doit(**hints) for value in range(int(low), int(high) + 1))
        return self.combine(*terms)


class MinOver(_Extremum):
    """min of an expression over an integer range: `MinOver(f(k), (k, 1, m))`."""

    combine = sp.Min


class MaxOver(_Extremum):
    """max of an expression over an integer range: `MaxOver(f(k), (k, 1, K))`."""

    combine = sp.Max
