"""sympy -> torch source text, on top of sympy's own torch printer.

Only the `torch.` functional namespace and arithmetic operators are emitted, so that the printed code runs on tensors,
on enclosures (`symcert_runtime.enclosure`) and on symbols (`symcert.codegen.symbolic`) alike. (Importing sympy's
printer makes it look for torch; nothing here needs it.)

A vector argument lives along the last dimension. Inside a sum, minimum or maximum over an index, an entry `p[i + 1]`
prints as the slice it runs through, and everything that does not depend on the index gains a last dimension.
"""

# ruff: noqa: N802, N815 -- sympy finds printing rules by the names of the classes they print
from __future__ import annotations

from functools import reduce
from typing import Any

import sympy as sp
from sympy.printing.precedence import PRECEDENCE
from sympy.printing.pytorch import TorchPrinter

from symcert.codegen.slices import running_slice, whole_slice
from symcert.formulas.vocabulary import expm1, log1p


class FormulaPrinter(TorchPrinter):  # type: ignore[misc]
    """Prints one expression."""

    mapping = {**TorchPrinter.mapping, log1p: "torch.log1p", expm1: "torch.expm1"}  # noqa: RUF012 -- the base class's own shape

    def __init__(self) -> None:
        super().__init__()
        self._index: tuple[sp.Symbol, sp.Expr, sp.Expr] | None = None

    # --- plain functions

    def _print_xlog1py(self, expr: sp.Expr) -> str:
        return f"torch.special.xlog1py({self._print(expr.args[0])}, {self._print(expr.args[1])})"

    def _print_xlogy(self, expr: sp.Expr) -> str:
        return f"torch.special.xlogy({self._print(expr.args[0])}, {self._print(expr.args[1])})"

    def _print_primitive(self, expr: sp.Expr) -> str:
        return f"{type(expr).__name__}({self._print(expr.args[0])})"

    _print_phi = _print_primitive
    _print_psi = _print_primitive
    _print_chi = _print_primitive

    def _print_Min(self, expr: sp.Min) -> str:
        return self._extremum(expr, "torch.minimum", "max")

    def _print_Max(self, expr: sp.Max) -> str:
        return self._extremum(expr, "torch.maximum", "min")

    def _extremum(self, expr: sp.Expr, function: str, side: str) -> str:
        """Of two expressions; of one and a number as a clamp, which needs no tensor for the number."""
        numbers = [argument for argument in expr.args if argument.is_number]
        others = sorted((argument for argument in expr.args if not argument.is_number), key=sp.default_sort_key)
        texts = [self._print(other) for other in others]
        text = reduce(lambda left, right: f"{function}({left}, {right})", texts)
        return f"torch.clamp({text}, {side}={self._print(numbers[0])})" if numbers else str(text)

    def _print_Relational(self, expr: sp.core.relational.Relational) -> str:
        # As an operator: that is what enclosures answer with "certainly" and "possibly".
        left, right = (self.parenthesize(side, PRECEDENCE["Relational"]) for side in expr.args)
        return f"{left} {expr.rel_op} {right}"

    def _print_Piecewise(self, expr: sp.Piecewise) -> str:
        (value, condition), *rest = expr.args
        if condition == sp.true:
            return str(self._print(value))
        if not rest:
            raise NotImplementedError(f"a Piecewise needs a last branch that always holds: {expr}")
        otherwise = self._print(sp.Piecewise(*rest, evaluate=False))
        return f"torch.where({self._print(condition)}, {self._print(value)}, {otherwise})"

    def _print_Infinity(self, expr: sp.Expr) -> str:
        return "torch.inf"

    def _print_Mul(self, expr: sp.Mul) -> str:
        """A factor such as 1/3 as a division, since it is no floating-point number."""
        coefficient, rest = expr.as_coeff_Mul()
        if not coefficient.is_Rational or _is_binary(coefficient):
            return str(super()._print_Mul(expr))
        return f"{self.parenthesize(coefficient.p * rest, PRECEDENCE['Mul'])}/{coefficient.q}"

    def _print_Rational(self, expr: sp.Rational) -> str:
        if not _is_binary(expr):
            raise NotImplementedError(
                f"{expr} is no binary floating-point number; write it as a division in the formula"
            )
        return repr(float(expr))

    _print_Half = _print_Rational

    def _print_Float(self, expr: sp.Float) -> str:
        raise NotImplementedError(f"formulas are exact; {expr} is a rounded number")

    # --- vectors

    def _print_Symbol(self, expr: sp.Symbol) -> str:
        name = str(expr.name)
        if self._index is None or expr == self._index[0] or expr.is_integer:
            return name
        return f"{name}[..., None]"

    def _print_Indexed(self, expr: sp.Indexed) -> str:
        base, position = expr.base, expr.indices[0]
        if self._index is not None and position.has(self._index[0]):
            return f"{base}[..., {whole_slice(expr, self._index)}]"
        spread = "" if self._index is None else ", None"
        return f"{base}[..., {self._print(position)}{spread}]"

    def _print_Sum(self, expr: sp.Sum) -> str:
        limits = expr.limits[0]
        if self._index is not None and limits[2] == self._index[0]:
            return self._running_sum(expr)
        return self._reduce("torch.sum", expr)

    def _running_sum(self, expr: sp.Sum) -> str:
        """A sum whose upper limit is the running index: all its values at once, as one cumulative sum."""
        assert self._index is not None
        if not isinstance(expr.function, sp.Indexed):
            return f"torch.cumsum({self._terms_of_running_sum(expr)}, -1)"
        text, backwards = running_slice(expr, self._index)
        entries = f"{expr.function.base}[..., {text}]"
        return f"torch.cumsum({f'torch.flip({entries}, (-1,))' if backwards else entries}, -1)"

    def _terms_of_running_sum(self, expr: sp.Sum) -> str:
        """All terms of a sum that runs upwards to the running index, the last of them the term at the index's end."""
        assert self._index is not None
        outer, (position, start, _) = self._index, expr.limits[0]
        if start != outer[1]:
            raise NotImplementedError(f"{expr} is no running sum: both ranges must start alike")
        self._index = (position, start, outer[2])
        try:
            return str(self._print(expr.function))
        finally:
            self._index = outer

    def _print_MinOver(self, expr: sp.Expr) -> str:
        return self._reduce("torch.amin", expr)

    def _print_MaxOver(self, expr: sp.Expr) -> str:
        return self._reduce("torch.amax", expr)

    def _reduce(self, function: str, expr: Any) -> str:
        if self._index is not None or len(expr.limits) > 1:
            raise NotImplementedError(f"only one reduction at a time is printed: {expr}")
        self._index = expr.limits[0]
        try:
            return f"{function}({self._print(expr.function)}, -1)"
        finally:
            self._index = None


def _is_binary(number: sp.Rational) -> bool:
    """Whether the number is a binary fraction: its denominator is a power of 2."""
    return bool(number.q & (number.q - 1) == 0)


def torch_text(expr: sp.Expr) -> str:
    """The torch expression of a sympy expression."""
    return str(FormulaPrinter().doprint(expr))
