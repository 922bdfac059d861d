"""Interval arithmetic on float64 tensors: every enclosure contains the exact real value, whatever was rounded.

Generated formulas are written against the `torch.` functional namespace; an `Enclosure` answers those functions
through `__torch_function__`, so one generated body serves tensors (fast, rounded) and enclosures (bounds).

Why the bounds hold
- `+ − × ÷ √` are correctly rounded by IEEE 754, so one step of `nextafter` outwards covers them. A sum whose rounding
  error is exactly zero (Knuth's TwoSum) and a product with an exact zero stay exact: formulas reach p = 0 without loss.
- exp, expm1, log, log1p and atanh are not correctly rounded. Their results are widened by ULPS[…] units in the last
  place: an ASSUMPTION about torch's libraries (MKL and SLEEF on CPU, CUDA's libdevice: all document at most 2), tested
  against ball arithmetic on many points, extremes included.
- Arguments are cut to the function's domain: the exact value lies there by the theorem's hypotheses, so what sticks
  out is rounding.
- `where` takes the branch its condition selects if the condition is decided on the whole enclosure, else the hull of
  both. Whatever the branches are, the exact value is in there; nothing about them is assumed.
- `convex` functions are evaluated at the ends and at the point nearest their minimiser: a convex function is largest
  at an end and smallest there. The code generator proves convexity and the minimiser.
- The two ends are computed independently, each a valid bound or NaN; NaN becomes −inf below and +inf above: no
  information, never a claim.
Gradual underflow is needed (`require_gradual_underflow`): with flush-to-zero tiny operands would silently be read as 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

import torch
from torch import Tensor
from torch.overrides import handle_torch_function, has_torch_function

from symcert_runtime.errors import UserError

ULPS = {"exp": 4, "expm1": 4, "log": 4, "log1p": 4, "atanh": 4}
"""Assumed largest error of torch's float64 functions, in units in the last place; observed values are about 1."""

SMALLEST = 2.0**-1074
"""The smallest positive double: one unit in the last place of anything below the normal range."""

MIN_NORMAL = 2.0**-1022
"""Below this exp may lose all relative accuracy; its absolute error is assumed to be at most this."""

_RULES: dict[Any, Callable[..., Any]] = {}

Operand = Any
"""An Enclosure, or a tensor or number taken as exact."""


class Enclosure:
    """A pair of float64 tensors of one shape with lower <= exact value <= upper."""

    __slots__ = ("lower", "upper")

    def __init__(self, lower: Tensor, upper: Tensor) -> None:
        self.lower = torch.nan_to_num(lower, nan=-math.inf, posinf=math.inf, neginf=-math.inf)
        self.upper = torch.nan_to_num(upper, nan=math.inf, posinf=math.inf, neginf=-math.inf)

    @classmethod
    def exactly(cls, value: Operand) -> Enclosure:
        """The enclosure of a value that is known exactly; float64, or anything that embeds in it."""
        if isinstance(value, Enclosure):
            return value
        # Numbers get a dtype, because torch would round them to float32, and a device that mixes with every other.
        point = (
            value.to(torch.float64)
            if isinstance(value, Tensor)
            else torch.tensor(value, dtype=torch.float64, device="cpu")
        )
        return cls(point, point)

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        if func not in _RULES:
            return NotImplemented
        return _RULES[func](*args, **(kwargs or {}))

    def __getitem__(self, index: Any) -> Enclosure:
        return Enclosure(self.lower[index], self.upper[index])

    def __add__(self, other: Operand) -> Enclosure:
        return add(self, other)

    def __sub__(self, other: Operand) -> Enclosure:
        return add(self, -Enclosure.exactly(other))

    def __rsub__(self, other: Operand) -> Enclosure:
        return add(-self, other)

    def __mul__(self, other: Operand) -> Enclosure:
        return multiply(self, other)

    def __truediv__(self, other: Operand) -> Enclosure:
        return divide(self, other)

    def __rtruediv__(self, other: Operand) -> Enclosure:
        return divide(other, self)

    def __neg__(self) -> Enclosure:
        return Enclosure(-self.upper, -self.lower)

    def __lt__(self, bound: Operand) -> Verdict:
        x, y = _operands(self, bound)
        return Verdict(certain=x.upper < y.lower, possible=x.lower < y.upper)

    def __le__(self, bound: Operand) -> Verdict:
        x, y = _operands(self, bound)
        return Verdict(certain=x.upper <= y.lower, possible=x.lower <= y.upper)

    def __gt__(self, bound: Operand) -> Verdict:
        x, y = _operands(self, bound)
        return Verdict(certain=x.lower > y.upper, possible=x.upper > y.lower)

    def __ge__(self, bound: Operand) -> Verdict:
        x, y = _operands(self, bound)
        return Verdict(certain=x.lower >= y.upper, possible=x.upper >= y.lower)

    __radd__ = __add__
    __rmul__ = __mul__

    @property
    def shape(self) -> torch.Size:
        return self.lower.shape

    @property
    def device(self) -> torch.device:
        return self.lower.device

    def to(self, device: torch.device) -> Enclosure:
        return Enclosure(self.lower.to(device), self.upper.to(device))

    def clamp(self, lower: float = -math.inf, upper: float = math.inf) -> Enclosure:
        """The enclosure of a value known to lie in [lower, upper]. An empty intersection becomes no information."""
        low, high = self.lower.clamp(min=lower), self.upper.clamp(max=upper)
        empty = low > high
        return Enclosure(torch.where(empty, -math.inf, low), torch.where(empty, math.inf, high))

    def middle(self) -> Tensor:
        """A point between the ends, the same one where they agree."""
        return self.lower + 0.5 * (self.upper - self.lower)

    def __repr__(self) -> str:
        return f"Enclosure(lower={self.lower}, upper={self.upper})"


class Verdict:
    """Truth of a comparison on an enclosure: certainly true, and possibly true."""

    __slots__ = ("certain", "possible")

    def __init__(self, certain: Tensor, possible: Tensor) -> None:
        self.certain = certain
        self.possible = possible

    __torch_function__ = Enclosure.__torch_function__


def require_gradual_underflow(elements: int = 1) -> None:
    """Raise UserError where subnormal numbers are flushed to zero: no bound would hold any more.

    Threads have settings of their own; so many `elements` reach the ones that as large a tensor is worked on by.
    """
    smallest = torch.full((elements,), MIN_NORMAL, dtype=torch.float64, device="cpu")
    if bool((smallest * 0.5 == 0.0).any()):
        raise UserError("subnormal numbers are flushed to zero here; call torch.set_flush_denormal(False) first")


# --- rounding


_INFINITY = torch.tensor(math.inf, dtype=torch.float64, device="cpu")


def _down(value: Tensor) -> Tensor:
    return torch.nextafter(value, -_INFINITY)


def _up(value: Tensor) -> Tensor:
    return torch.nextafter(value, _INFINITY)


def _allowance(value: Tensor, ulps: int) -> Tensor:
    """At least `ulps` units in the last place of `value`, and one more for the rounded addition that applies it."""
    return value.abs() * ((ulps + 1) * 2.0**-52) + (ulps + 1) * SMALLEST


def _all_ends(x: Enclosure, y: Enclosure) -> tuple[Tensor, Tensor]:
    """The ends of x along one new dimension and those of y along another, broadcast: every pair of ends."""
    x_ends, y_ends = torch.stack((x.lower, x.upper)), torch.stack((y.lower, y.upper))
    missing = x.lower.ndim - y.lower.ndim
    x_ends = x_ends.reshape(2, 1, *(1,) * -missing, *x.shape)
    return x_ends, y_ends.reshape(1, 2, *(1,) * missing, *y.shape)


# --- arithmetic


def _operands(a: Operand, b: Operand) -> tuple[Enclosure, Enclosure]:
    """Both as enclosures on one device: a number joins the device of what it is combined with."""
    x, y = Enclosure.exactly(a), Enclosure.exactly(b)
    if x.device == y.device:
        return x, y
    device = x.device if y.device.type == "cpu" else y.device
    return x.to(device), y.to(device)


def _rounded_sum(a: Tensor, b: Tensor, outwards: Callable[[Tensor], Tensor]) -> Tensor:
    """a + b rounded outwards, unless the floating-point sum is exact (TwoSum finds no error)."""
    total = a + b
    shadow = total - a
    error = (a - (total - shadow)) + (b - shadow)
    return torch.where(error == 0, total, outwards(total))


def add(a: Operand, b: Operand) -> Enclosure:
    x, y = _operands(a, b)
    return Enclosure(_rounded_sum(x.lower, y.lower, _down), _rounded_sum(x.upper, y.upper, _up))


def multiply(a: Operand, b: Operand) -> Enclosure:
    """x·y, with 0·inf = 0: an infinite end stands for arbitrarily large real numbers."""
    x, y = _all_ends(*_operands(a, b))
    zero = (x == 0) | (y == 0)
    products = torch.where(zero, 0.0, x * y)
    exact = zero.all(0).all(0)
    lower, upper = _down(products.amin((0, 1))), _up(products.amax((0, 1)))
    return Enclosure(torch.where(exact, 0.0, lower), torch.where(exact, 0.0, upper))


def divide(a: Operand, b: Operand) -> Enclosure:
    x, y = _operands(a, b)
    x_ends, y_ends = _all_ends(x, y)
    quotients = x_ends / y_ends
    exact = (x.lower == 0) & (x.upper == 0)
    lower = torch.where(exact, 0.0, _down(quotients.amin((0, 1))))
    upper = torch.where(exact, 0.0, _up(quotients.amax((0, 1))))
    straddles = (y.lower <= 0) & (y.upper >= 0)
    return Enclosure(torch.where(straddles, -math.inf, lower), torch.where(straddles, math.inf, upper))


def power(base: Operand, exponent: int) -> Enclosure:
    """Integer powers the printer emits: squares and reciprocals."""
    x = Enclosure.exactly(base)
    if exponent == -1:
        return divide(1.0, x)
    if exponent != 2:
        raise NotImplementedError(f"power {exponent} of an enclosure")
    magnitude = torch.maximum(x.lower.abs(), x.upper.abs())
    least = torch.where((x.lower <= 0) & (x.upper >= 0), 0.0, torch.minimum(x.lower.abs(), x.upper.abs()))
    square = multiply(Enclosure(least, magnitude), Enclosure(least, magnitude))
    return square.clamp(lower=0.0)


# --- increasing functions


def _increasing(
    function: Callable[[Tensor], Tensor], ulps: int, domain: tuple[float, float]
) -> Callable[[Operand], Enclosure]:
    def rule(argument: Operand) -> Enclosure:
        x = Enclosure.exactly(argument).clamp(*domain)
        low, high = function(x.lower), function(x.upper)
        # log 0 is -inf exactly; adding an allowance to it would leave no information.
        upper = torch.where(high == -math.inf, high, high + _allowance(high, ulps))
        return Enclosure(low - _allowance(low, ulps), upper)

    return rule


def exp(argument: Operand) -> Enclosure:
    """e^x; results so small that exp may be inaccurate get an absolute allowance instead of a relative one."""
    x = Enclosure.exactly(argument)
    low, high = torch.exp(x.lower), torch.exp(x.upper)
    lower = torch.where(low < 2 * MIN_NORMAL, 0.0, low - _allowance(low, ULPS["exp"]))
    upper = torch.where(high < 2 * MIN_NORMAL, 4 * MIN_NORMAL, high + _allowance(high, ULPS["exp"]))
    return Enclosure(lower, upper)


expm1 = _increasing(torch.expm1, ULPS["expm1"], (-math.inf, math.inf))
log = _increasing(torch.log, ULPS["log"], (0.0, math.inf))
log1p = _increasing(torch.log1p, ULPS["log1p"], (-1.0, math.inf))
atanh = _increasing(torch.atanh, ULPS["atanh"], (-1.0, 1.0))
sqrt = _increasing(torch.sqrt, 1, (0.0, math.inf))


def xlog1py(factor: Operand, argument: Operand) -> Enclosure:
    return multiply(factor, log1p(argument))


def xlogy(factor: Operand, argument: Operand) -> Enclosure:
    return multiply(factor, log(argument))


# --- vectors and choices


def where(condition: Verdict, chosen: Operand, otherwise: Operand) -> Enclosure:
    x, y = _operands(chosen, otherwise)
    low, high = torch.minimum(x.lower, y.lower), torch.maximum(x.upper, y.upper)
    certain, impossible = condition.certain, ~condition.possible
    return Enclosure(
        torch.where(certain, x.lower, torch.where(impossible, y.lower, low)),
        torch.where(certain, x.upper, torch.where(impossible, y.upper, high)),
    )


def clamp(x: Enclosure, min: float | None = None, max: float | None = None) -> Enclosure:
    """max(min, min(max, x)) of the value, end by end (not the enclosure's own cut to a known range)."""
    return Enclosure(torch.clamp(x.lower, min=min, max=max), torch.clamp(x.upper, min=min, max=max))


def _end_by_end(function: Callable[[Tensor, Tensor], Tensor]) -> Callable[[Operand, Operand], Enclosure]:
    """A function that is increasing in both arguments and does not round."""

    def rule(a: Operand, b: Operand) -> Enclosure:
        x, y = _operands(a, b)
        return Enclosure(function(x.lower, y.lower), function(x.upper, y.upper))

    return rule


FEW_TERMS = 64
"""Longer sums are bounded as a whole: faster, and their error is no longer the smallest part of the width."""


def cumsum(x: Enclosure, dim: int) -> Enclosure:
    """Running sums. Few terms: one rounded addition per entry, so widths grow with the error, not with a worst case."""
    terms = x.shape[dim]
    if terms > FEW_TERMS:
        # n additions in any order err by at most (n − 1) u (1 + n u) Σ|x|; the factor 2 pays for rounding that sum.
        sizes = torch.maximum(x.lower.abs(), x.upper.abs()).cumsum(dim)
        error = sizes * (2 * terms * 2.0**-53) + SMALLEST
        return Enclosure(_down(x.lower.cumsum(dim) - error), _up(x.upper.cumsum(dim) + error))
    parts = [Enclosure(low, high) for low, high in zip(x.lower.unbind(dim), x.upper.unbind(dim), strict=True)]
    for position in range(1, len(parts)):
        parts[position] = add(parts[position - 1], parts[position])
    return Enclosure(torch.stack([e.lower for e in parts], dim), torch.stack([e.upper for e in parts], dim))


def total(x: Enclosure, dim: int) -> Enclosure:
    return _on_both_ends(torch.select)(cumsum(x, dim), dim, -1)


def _on_both_ends(function: Callable[..., Tensor]) -> Callable[..., Enclosure]:
    def rule(x: Enclosure, *args: Any, **kwargs: Any) -> Enclosure:
        return Enclosure(function(x.lower, *args, **kwargs), function(x.upper, *args, **kwargs))

    return rule


_RULES.update(
    {
        torch.Tensor.add: add,
        torch.Tensor.mul: multiply,
        torch.Tensor.sub: lambda a, b: add(a, -Enclosure.exactly(b)),
        torch.Tensor.div: divide,
        torch.Tensor.__rsub__: lambda a, b: add(-Enclosure.exactly(a), b),
        torch.pow: power,
        torch.sqrt: sqrt,
        torch.exp: exp,
        torch.expm1: expm1,
        torch.log: log,
        torch.log1p: log1p,
        torch.atanh: atanh,
        torch.special.xlog1py: xlog1py,
        torch.special.xlogy: xlogy,
        torch.where: where,
        torch.clamp: clamp,
        torch.minimum: _end_by_end(torch.minimum),
        torch.maximum: _end_by_end(torch.maximum),
        torch.cumsum: cumsum,
        torch.sum: total,
        torch.flip: _on_both_ends(torch.flip),
        torch.amin: _on_both_ends(torch.amin),
        torch.amax: _on_both_ends(torch.amax),
    }
)


# --- convex functions


@dataclass(frozen=True)
class Convexity:
    """A generated convex function as it was written, and what was declared of it."""

    function: Callable[[Any], Any]
    domain: tuple[float, float]
    minimum_at: float


CONVEX: dict[Any, Convexity] = {}
"""Of every function that `convex` decorates, for other arithmetics than enclosures."""


def convex(domain: tuple[float, float], minimum_at: float) -> Callable[[Callable[[Any], Any]], Callable[[Any], Any]]:
    """Declare a generated one-argument function convex on `domain` with its minimum at `minimum_at`.

    On tensors it runs as written. On an enclosure it is evaluated, with bounds, at the three points that matter.
    Evaluating its text on the whole enclosure would be as sound but loose, since the argument occurs several times.
    """

    def decorate(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        @wraps(function)
        def dispatch(argument: Any) -> Any:
            if has_torch_function((argument,)):
                return handle_torch_function(dispatch, (argument,), argument)
            return function(argument)

        def rule(argument: Enclosure) -> Enclosure:
            x = argument.clamp(*domain)
            lowest = torch.clamp(torch.full_like(x.lower, minimum_at), x.lower, x.upper)
            at_lower, at_upper, least = (function(Enclosure(point, point)) for point in (x.lower, x.upper, lowest))
            return Enclosure(least.lower, torch.maximum(at_lower.upper, at_upper.upper))

        _RULES[dispatch] = rule
        CONVEX[dispatch] = Convexity(function, domain, minimum_at)
        return dispatch

    return decorate
