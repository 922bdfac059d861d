# mypy: disallow-untyped-decorators=False
"""Interval arithmetic on float64 tiles, compiled by Triton: `enclosure`'s rules on pairs (lower, upper) of tiles [n].

Generated formulas are printed as calls of these functions; one value is a tile [1], which broadcasts against a tile
[n]. Every result contains the exact value, whichever of + and × the compiler contracts to a fused multiply-add.

Why the bounds hold
- `+ − × ÷` round to nearest, so a result x = fl(X) has |X − x| <= 2⁻⁵³|x|, or <= 2⁻¹⁰⁷⁵ below the normal range.
  `_down` takes w = fl(2⁻⁵¹|x| + TINY), TINY = 2⁻¹⁰⁰⁰, and returns fl(x − w): its own roundings cost at most
      2⁻⁵³(|x| + w) + 2⁻⁵³ w + 2⁻¹⁰⁷⁴  <  w − 2⁻⁵³|x| − 2⁻¹⁰⁷⁵,
  so what is returned lies below X, subnormal or not. A fused multiply-add only leaves out one of these roundings.
- A sum whose error is exactly zero (Knuth's TwoSum) and a product with an exact zero stay exact: formulas reach p = 0.
  TwoSum's operands are never bare products, which contraction could fuse into the sum: every product is widened first.
  (Triton contracts, but never reassociates: it has no fast-math mode for float64.)
- exp and log come from libdevice (documented: 1 ulp) or, in Triton's interpreter, from numpy. ULPS of error are
  assumed, as `enclosure` does of torch's functions. TINY covers what exp loses or flushes below the normal range.
- log1p(x) = log(v)·x/(v − 1) with v = fl(1 + x) = (1 + x)(1 + δ), |δ| <= 2⁻⁵³ (Kahan). h(v) = log(v)/(v − 1) has an
  elasticity v h'(v)/h(v) = 1/log v − v/(v − 1) in (−1, 0), so exchanging 1 + x for v costs 2⁻⁵³ relative; log, v − 1,
  ÷ and × cost ULPS + 3/2 more. Where v = 1, |x| <= 2⁻⁵³ and x itself is within 2⁻⁵⁴. In all below ULPS["log"] + 3.
- atanh(r) = ½ log1p(2r/(1 − r)), for |r|, the sign put back: the argument's 3/2 ulps are not amplified, since
  x/((1 + x) log1p(x)) <= 1 for x >= 0. In all below ULPS["log1p"] + 2.
- A convex function is evaluated at the ends and at the point nearest its minimiser, as `enclosure.convex` does.
- An end that is no number says nothing: it becomes an infinity.
"""

from __future__ import annotations

import triton
import triton.language as tl

ULPS = {"exp": 4, "log": 4, "log1p": 7, "atanh": 9}
"""Largest errors in units in the last place: assumed of exp and log, derived from that for log1p and atanh."""

TINY = tl.constexpr(2.0**-1000)
_STEP = tl.constexpr(2.0**-51)
_EXP = tl.constexpr((ULPS["exp"] + 1) * 2.0**-52)
_LOG = tl.constexpr((ULPS["log"] + 1) * 2.0**-52)
_LOG1P = tl.constexpr((ULPS["log1p"] + 1) * 2.0**-52)
_ATANH = tl.constexpr((ULPS["atanh"] + 1) * 2.0**-52)
_SUM = tl.constexpr(2.0**-51)
_INF = tl.constexpr(float("inf"))


# --- rounding


@triton.jit
def known(lower: tl.tensor, upper: tl.tensor) -> tl.tuple:
    """The pair, with ends that are no numbers as infinities."""
    return tl.where(lower == lower, lower, -_INF), tl.where(upper == upper, upper, _INF)


@triton.jit
def _down(x: tl.tensor) -> tl.tensor:
    return x - (tl.abs(x) * _STEP + TINY)


@triton.jit
def _up(x: tl.tensor) -> tl.tensor:
    return x + (tl.abs(x) * _STEP + TINY)


@triton.jit
def _widened(lower: tl.tensor, upper: tl.tensor, share: tl.constexpr) -> tl.tuple:
    """The pair with `share` of each end, and TINY, off and on."""
    return known(lower - (tl.abs(lower) * share + TINY), upper + (tl.abs(upper) * share + TINY))


# --- making and reading


@triton.jit
def exactly(value: tl.constexpr) -> tl.tuple:
    """A number that a double holds exactly."""
    point = tl.full([1], value, tl.float64)
    return point, point


@triton.jit
def counted(index: tl.tensor) -> tl.tuple:
    """Integers as what they are."""
    point = index.to(tl.float64)
    return point, point


@triton.jit
def indices(low: tl.tensor, WIDTH: tl.constexpr) -> tl.tensor:
    """low, low + 1, …, as a tile [WIDTH]."""
    return tl.arange(0, WIDTH) + low


@triton.jit
def entry(vector: tl.tuple, index: tl.tensor, WIDTH: tl.constexpr) -> tl.tuple:
    """The vector's entries at these places, a tile; beyond its ends any entry, for a mask to leave out."""
    inside = tl.minimum(tl.maximum(index, 0), WIDTH - 1)
    return tl.gather(vector[0], inside, 0), tl.gather(vector[1], inside, 0)


@triton.jit
def single(vector: tl.tuple, index: tl.tensor, WIDTH: tl.constexpr) -> tl.tuple:
    """The vector's entry at one place, a tile [1]."""
    chosen = tl.arange(0, WIDTH) == index
    lower = tl.sum(tl.where(chosen, vector[0], 0.0), 0, keep_dims=True)
    return lower, tl.sum(tl.where(chosen, vector[1], 0.0), 0, keep_dims=True)


# --- arithmetic


@triton.jit
def _sum_error(a: tl.tensor, b: tl.tensor, total: tl.tensor) -> tl.tensor:
    shadow = total - a
    return (a - (total - shadow)) + (b - shadow)


@triton.jit
def add(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    lower, upper = x[0] + y[0], x[1] + y[1]
    below = tl.where(_sum_error(x[0], y[0], lower) == 0, lower, _down(lower))
    above = tl.where(_sum_error(x[1], y[1], upper) == 0, upper, _up(upper))
    return known(below, above)


@triton.jit
def negate(x: tl.tuple) -> tl.tuple:
    return -x[1], -x[0]


@triton.jit
def subtract(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    return add(x, negate(y))


@triton.jit
def _product(a: tl.tensor, b: tl.tensor) -> tl.tensor:
    """a·b with 0·inf = 0: an infinite end stands for arbitrarily large real numbers."""
    return tl.where((a == 0) | (b == 0), 0.0, a * b)


@triton.jit
def multiply(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    a, b = _product(x[0], y[0]), _product(x[0], y[1])
    c, d = _product(x[1], y[0]), _product(x[1], y[1])
    lower = tl.minimum(tl.minimum(a, b), tl.minimum(c, d))
    upper = tl.maximum(tl.maximum(a, b), tl.maximum(c, d))
    exact = ((x[0] == 0) & (x[1] == 0)) | ((y[0] == 0) & (y[1] == 0))
    return known(tl.where(exact, 0.0, _down(lower)), tl.where(exact, 0.0, _up(upper)))


@triton.jit
def divide(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    """x/y; no information where 0 may be in y, or where an infinity over another leaves no quotient."""
    a, b = x[0] / y[0], x[0] / y[1]
    c, d = x[1] / y[0], x[1] / y[1]
    lower = tl.minimum(tl.minimum(a, b), tl.minimum(c, d))
    upper = tl.maximum(tl.maximum(a, b), tl.maximum(c, d))
    open_ = ((y[0] <= 0) & (y[1] >= 0)) | (a != a) | (b != b) | (c != c) | (d != d)
    exact = (x[0] == 0) & (x[1] == 0)
    below, above = known(tl.where(exact, 0.0, _down(lower)), tl.where(exact, 0.0, _up(upper)))
    return tl.where(open_, -_INF, below), tl.where(open_, _INF, above)


@triton.jit
def square(x: tl.tuple) -> tl.tuple:
    """x², not below 0."""
    one, other = tl.abs(x[0]), tl.abs(x[1])
    least = tl.where((x[0] <= 0) & (x[1] >= 0), 0.0, tl.minimum(one, other))
    most = tl.maximum(one, other)
    lower, upper = multiply((least, most), (least, most))
    return tl.maximum(lower, 0.0), upper


@triton.jit
def minimum(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    return tl.minimum(x[0], y[0]), tl.minimum(x[1], y[1])


@triton.jit
def maximum(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    return tl.maximum(x[0], y[0]), tl.maximum(x[1], y[1])


# --- comparisons and choices


@triton.jit
def less(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    """x < y: certainly, and possibly."""
    return x[1] < y[0], x[0] < y[1]


@triton.jit
def select(condition: tl.tuple, chosen: tl.tuple, otherwise: tl.tuple) -> tl.tuple:
    """The branch that the condition selects, the hull of both where it is open."""
    low, high = tl.minimum(chosen[0], otherwise[0]), tl.maximum(chosen[1], otherwise[1])
    certain, possible = condition
    lower = tl.where(certain, chosen[0], tl.where(possible, low, otherwise[0]))
    return lower, tl.where(certain, chosen[1], tl.where(possible, high, otherwise[1]))


# --- increasing functions


@triton.jit
def exp(x: tl.tuple) -> tl.tuple:
    lower, upper = _widened(tl.exp(x[0]), tl.exp(x[1]), _EXP)
    return tl.maximum(lower, 0.0), upper


@triton.jit
def log(x: tl.tuple) -> tl.tuple:
    low, high = tl.maximum(x[0], 0.0), tl.maximum(x[1], 0.0)
    return _widened(tl.log(low), tl.log(high), _LOG)


@triton.jit
def log1p_rounded(x: tl.tensor) -> tl.tensor:
    """log(1 + x) for x >= −1, within ULPS["log1p"]."""
    shifted = 1.0 + x
    # Not the quotient where it is 0/0, nor where x/inf would be: there v = x to within rounding.
    near = shifted == 1.0
    far = x > 2.0**60
    apart = tl.where(near | far, 1.0, shifted - 1.0)
    return tl.where(near, x, tl.where(far, tl.log(shifted), tl.log(shifted) * (x / apart)))


@triton.jit
def log1p(x: tl.tuple) -> tl.tuple:
    low, high = tl.maximum(x[0], -1.0), tl.maximum(x[1], -1.0)
    return _widened(log1p_rounded(low), log1p_rounded(high), _LOG1P)


@triton.jit
def atanh_rounded(r: tl.tensor) -> tl.tensor:
    """atanh for |r| <= 1, within ULPS["atanh"]."""
    size = tl.abs(r)
    half = 0.5 * log1p_rounded(2.0 * size / (1.0 - size))
    return tl.where(r < 0, -half, half)


@triton.jit
def atanh(x: tl.tuple) -> tl.tuple:
    low, high = tl.maximum(x[0], -1.0), tl.minimum(x[1], 1.0)
    return _widened(atanh_rounded(low), atanh_rounded(high), _ATANH)


@triton.jit
def xlog1py(factor: tl.tuple, x: tl.tuple) -> tl.tuple:
    return multiply(factor, log1p(x))


@triton.jit
def xlogy(factor: tl.tuple, x: tl.tuple) -> tl.tuple:
    return multiply(factor, log(x))


# --- vectors: reductions over the places a mask keeps, results as tiles [1]


@triton.jit
def running_total(x: tl.tuple, mask: tl.tensor, WIDTH: tl.constexpr) -> tl.tuple:
    """Sums up to each place. n additions in any order err by at most (n − 1) u (1 + n u) Σ|x|; twice n u Σ|x| is
    taken."""
    low, high = tl.where(mask, x[0], 0.0), tl.where(mask, x[1], 0.0)
    error = tl.cumsum(tl.maximum(tl.abs(low), tl.abs(high)), 0) * (WIDTH * _SUM) + TINY
    return known(_down(tl.cumsum(low, 0) - error), _up(tl.cumsum(high, 0) + error))


@triton.jit
def total(x: tl.tuple, mask: tl.tensor, WIDTH: tl.constexpr) -> tl.tuple:
    low, high = tl.where(mask, x[0], 0.0), tl.where(mask, x[1], 0.0)
    sizes = tl.sum(tl.maximum(tl.abs(low), tl.abs(high)), 0, keep_dims=True)
    error = sizes * (WIDTH * _SUM) + TINY
    below = _down(tl.sum(low, 0, keep_dims=True) - error)
    return known(below, _up(tl.sum(high, 0, keep_dims=True) + error))


@triton.jit
def least(x: tl.tuple, mask: tl.tensor) -> tl.tuple:
    lower = tl.min(tl.where(mask, x[0], _INF), 0, keep_dims=True)
    return lower, tl.min(tl.where(mask, x[1], _INF), 0, keep_dims=True)


@triton.jit
def greatest(x: tl.tuple, mask: tl.tensor) -> tl.tuple:
    lower = tl.max(tl.where(mask, x[0], -_INF), 0, keep_dims=True)
    return lower, tl.max(tl.where(mask, x[1], -_INF), 0, keep_dims=True)


# --- convex functions


@triton.jit
def three_points(x: tl.tuple, LOW: tl.constexpr, HIGH: tl.constexpr, LEAST: tl.constexpr) -> tl.tuple:
    """Points [n, 4] at which a convex function on [LOW, HIGH] says all of x [n]: the ends and, twice, the lowest."""
    low, high = tl.maximum(x[0], LOW), tl.minimum(x[1], HIGH)
    # An empty intersection with the domain is no information: its ends are points where no function is defined.
    low, high = tl.where(low <= high, low, -_INF), tl.where(low <= high, high, _INF)
    lowest = tl.minimum(tl.maximum(LEAST, low), high)
    place = tl.arange(0, 4)[None, :]
    points = tl.where(place == 0, low[:, None], tl.where(place == 1, high[:, None], lowest[:, None]))
    return points, points


@triton.jit
def hull(values: tl.tuple) -> tl.tuple:
    """Of a convex function's enclosures at `three_points`: largest at an end, smallest at the lowest point."""
    place = tl.arange(0, 4)[None, :]
    lower = tl.min(tl.where(place >= 2, values[0], _INF), 1)
    return lower, tl.max(tl.where(place < 2, values[1], -_INF), 1)
