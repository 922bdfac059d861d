"""Numeric value of an emitted formula at any precision: the sympy expression is interpreted node by node in mpmath.

The code generator prints the very same expressions, so what `symcert bound` says and what the runtime computes have
one source. (sympy's own substitution would first try to order the entries of every minimum symbolically.)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p

from symcert.formulas.formula import Formula
from symcert.formulas.primitives import PRIMITIVES
from symcert.formulas.vocabulary import MaxOver, MinOver, chi, phi, psi, xlog1py, xlogy

Values = Mapping[Any, Any]
"""What symbols stand for: an int, an mpmath number, or for a vector argument the sequence of its entries."""

_OUTER = object()
"""Key of the indices of the ranges around a node, among its values."""
_SUMS = object()
"""Key of the partial sums found so far, among the values: by what is summed and where it starts."""


def evaluate(formula: Formula, arguments: Sequence[Any], size: int | None = None) -> Any:
    """Value of `formula` (nats) at mpmath's current precision; `arguments` in the formula's order.

    A number is an int, a Fraction or an mpmath number, a vector a sequence of them; `size` is the value of
    `formula.size`. What is rational stays exact until a function of it is taken: comparisons of rational figures, which
    choose a branch, are never rounded.
    """
    values: dict[Any, Any] = {**dict(zip(formula.arguments, arguments, strict=True)), _OUTER: frozenset(), _SUMS: {}}
    if formula.size is not None:
        values[formula.size] = size
    for symbol, definition in formula.definitions:
        values[symbol] = _LazyValue(definition, values)
    found = _value(formula.expression, values)
    return mpmath.mpmathify(found) if isinstance(found, Fraction) else found


class _LazyValue:
    """A definition, computed on first use: one that only another branch needs may be undefined here."""

    def __init__(self, definition: sp.Expr, values: Values) -> None:
        self._definition, self._values, self._known = definition, values, None

    def get(self) -> Any:
        if self._known is None:
            self._known = _value(self._definition, self._values)
        return self._known


def _value(node: sp.Basic, values: Values) -> Any:
    for kind, rule in _RULES.items():
        if isinstance(node, kind):
            return rule(node, values)
    raise TypeError(f"formulas may not contain {type(node).__name__}: {node}")


def _parts(node: sp.Basic, values: Values) -> list[Any]:
    return [_value(part, values) for part in node.args]


def _symbol(node: sp.Symbol, values: Values) -> Any:
    value = values[node]
    return value.get() if isinstance(value, _LazyValue) else value


def _entry(node: sp.Indexed, values: Values) -> Any:
    (vector,) = (values[key] for key in values if isinstance(key, sp.IndexedBase) and key.label == node.base.label)
    return vector[_value(node.indices[0], values)]


def _power(node: sp.Pow, values: Values) -> Any:
    base, exponent = _parts(node, values)
    if exponent != int(exponent):
        return mpmath.power(mpmath.mpmathify(base), mpmath.mpmathify(exponent))
    # int ** -1 would be a float64.
    return (Fraction(base) if isinstance(base, int) else base) ** int(exponent)


def _over_range(combine: Callable[[list[Any]], Any]) -> Callable[[Any, Values], Any]:
    def rule(node: Any, values: Values) -> Any:
        index, low, high = node.limits[0]
        span = range(_value(low, values), _value(high, values) + 1)
        return combine([_value(node.function, _at(index, place, values)) for place in span])

    return rule


def _sum(node: sp.Sum, values: Values) -> Any:
    """A sum. Of one that grows, as under an extremum over its last term, only the new terms are added."""
    if node.function.free_symbols & values[_OUTER]:
        return _over_range(sum)(node, values)
    index, low, high = node.limits[0]
    first, last = _value(low, values), _value(high, values)
    sums = values[_SUMS].setdefault((node.function, index, first), [0])
    for place in range(first + len(sums) - 1, last + 1):
        sums.append(sums[-1] + _value(node.function, _at(index, place, values)))
    return sums[max(0, last - first + 1)]


def _at(index: sp.Symbol, place: int, values: Values) -> Values:
    """The values inside of a range, at one place of it."""
    return {**values, index: place, _OUTER: values[_OUTER] | {index}}


def _piecewise(node: sp.Piecewise, values: Values) -> Any:
    return next(_value(branch, values) for branch, condition in node.args if _holds(condition, values))


def _holds(condition: sp.Basic, values: Values) -> bool:
    if condition in (sp.true, sp.false):
        return bool(condition)
    left, right = _alike(_parts(condition, values))
    return bool(_RELATIONS[type(condition)](left, right))


def _alike(numbers: Sequence[Any]) -> Sequence[Any]:
    """The numbers as they are if all are rational, so that they compare exactly; else as mpmath numbers."""
    exact = all(isinstance(number, int | Fraction) for number in numbers)
    return numbers if exact else [mpmath.mpmathify(number) for number in numbers]


def _primitive(node: sp.Function, values: Values) -> Any:
    primitive = PRIMITIVES[type(node).__name__]
    return _value(primitive.expression, {**values, primitive.argument: _value(node.args[0], values)})


def _zero_wins(function: Callable[[Any], Any]) -> Callable[[Any, Values], Any]:
    def rule(node: Any, values: Values) -> Any:
        x, y = _parts(node, values)
        return x * function(y) if x != 0 else mpmath.mpf(0)

    return rule


def _function(function: Callable[[Any], Any]) -> Callable[[Any, Values], Any]:
    return lambda node, values: function(_value(node.args[0], values))


_RELATIONS: dict[type, Callable[[Any, Any], bool]] = {
    sp.StrictLessThan: lambda left, right: left < right,
    sp.LessThan: lambda left, right: left <= right,
    sp.StrictGreaterThan: lambda left, right: left > right,
    sp.GreaterThan: lambda left, right: left >= right,
}

_RULES: dict[type | tuple[type, ...], Callable[[Any, Values], Any]] = {
    sp.Symbol: _symbol,
    sp.Integer: lambda node, _: int(node),
    sp.Rational: lambda node, _: Fraction(int(node.p), int(node.q)),
    type(sp.oo): lambda *_: mpmath.inf,
    sp.Indexed: _entry,
    sp.Add: lambda node, values: sum(_parts(node, values)),
    sp.Mul: lambda node, values: math.prod(_parts(node, values)),
    sp.Pow: _power,
    sp.Min: lambda node, values: min(_alike(_parts(node, values))),
    sp.Max: lambda node, values: max(_alike(_parts(node, values))),
    sp.Sum: _sum,
    MinOver: _over_range(lambda numbers: min(_alike(numbers))),
    MaxOver: _over_range(lambda numbers: max(_alike(numbers))),
    sp.Piecewise: _piecewise,
    (phi, psi, chi): _primitive,
    xlogy: _zero_wins(mpmath.log),
    xlog1py: _zero_wins(mpmath.log1p),
    sp.log: _function(mpmath.log),
    log1p: _function(mpmath.log1p),
    sp.exp: _function(mpmath.exp),
    expm1: _function(mpmath.expm1),
    sp.atanh: _function(mpmath.atanh),
}
