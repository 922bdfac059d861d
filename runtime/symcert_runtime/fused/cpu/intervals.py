"""Interval arithmetic on pairs (lower, upper) of doubles, compiled for the CPU: `enclosure`'s rules, number by number.

Every result contains the exact value. An arithmetic operation rounds to nearest; one further step outwards covers
that. exp, log, log1p and atanh come from the C library; they are widened by `enclosure.ULPS`, an assumption tested
against ball arithmetic. An end that is no number says nothing: it becomes an infinity.
"""

from __future__ import annotations

import math

import numpy as np

from symcert_runtime.enclosure import MIN_NORMAL, SMALLEST, ULPS
from symcert_runtime.fused.cpu.jit import kernel

STEP = 2.0**-52
"""x ± (|x|·STEP + SMALLEST), itself rounded, lies beyond x's neighbour, also below the normal range."""


@kernel
def down(x):
    below = x - (abs(x) * STEP + SMALLEST)
    return -np.inf if np.isnan(below) else below


@kernel
def up(x):
    return -down(-x)


@kernel
def known(lower, upper):
    """The pair, with ends that are no numbers as infinities."""
    return (-np.inf if np.isnan(lower) else lower, np.inf if np.isnan(upper) else upper)


@kernel
def number(x):
    """A number that a double holds exactly."""
    return (float(x), float(x))


@kernel
def negate(x):
    return (-x[1], -x[0])


@kernel
def _sum_down(a, b):
    """a + b rounded down, unless the sum is exact (Knuth's TwoSum finds no error)."""
    total = a + b
    shadow = total - a
    error = (a - (total - shadow)) + (b - shadow)
    return total if error == 0 else down(total)


@kernel
def add(x, y):
    return (_sum_down(x[0], y[0]), -_sum_down(-x[1], -y[1]))


@kernel
def subtract(x, y):
    return add(x, negate(y))


@kernel
def _product(a, b):
    """With 0·inf = 0: an infinite end stands for arbitrarily large real numbers."""
    return 0.0 if a == 0 or b == 0 else a * b


@kernel
def _hull(a, b, c, d):
    """The outward rounded hull of four results; no information if one of them is no number."""
    if np.isnan(a) or np.isnan(b) or np.isnan(c) or np.isnan(d):
        return (-np.inf, np.inf)
    return (down(min(min(a, b), min(c, d))), up(max(max(a, b), max(c, d))))


@kernel
def multiply(x, y):
    if (x[0] == 0 and x[1] == 0) or (y[0] == 0 and y[1] == 0):
        return (0.0, 0.0)
    return _hull(_product(x[0], y[0]), _product(x[0], y[1]), _product(x[1], y[0]), _product(x[1], y[1]))


@kernel
def divide(x, y):
    if y[0] <= 0 <= y[1]:
        return (-np.inf, np.inf)
    if x[0] == 0 and x[1] == 0:
        return (0.0, 0.0)
    return _hull(x[0] / y[0], x[0] / y[1], x[1] / y[0], x[1] / y[1])


@kernel
def square(x):
    largest = max(abs(x[0]), abs(x[1]))
    least = 0.0 if x[0] <= 0 <= x[1] else min(abs(x[0]), abs(x[1]))
    lower, upper = multiply((least, largest), (least, largest))
    return (max(lower, 0.0), upper)


@kernel
def clamp(x, least, largest):
    """x cut to a range that the exact value is known to lie in."""
    return (min(max(x[0], least), largest), min(max(x[1], least), largest))


@kernel
def minimum(x, y):
    return (min(x[0], y[0]), min(x[1], y[1]))


@kernel
def maximum(x, y):
    return (max(x[0], y[0]), max(x[1], y[1]))


# --- functions of the C library


@kernel
def _allowance(x, ulps):
    return abs(x) * ((ulps + 1) * 2.0**-52) + (ulps + 1) * SMALLEST


EXP_ULPS, LOG_ULPS, LOG1P_ULPS, ATANH_ULPS = ULPS["exp"], ULPS["log"], ULPS["log1p"], ULPS["atanh"]


@kernel
def exp(x):
    """Results so small that exp may be inaccurate get an absolute allowance."""
    low, high = math.exp(x[0]), math.exp(x[1])
    lower = 0.0 if low < 2 * MIN_NORMAL else low - _allowance(low, EXP_ULPS)
    upper = 4 * MIN_NORMAL if high < 2 * MIN_NORMAL else high + _allowance(high, EXP_ULPS)
    return known(lower, upper)


@kernel
def log(x):
    """Of x >= 0; log 0 is −inf exactly."""
    low, high = np.log(max(x[0], 0.0)), np.log(max(x[1], 0.0))
    upper = high if high == -np.inf else high + _allowance(high, LOG_ULPS)
    return known(low - _allowance(low, LOG_ULPS), upper)


@kernel
def log1p(x):
    """Of x >= −1."""
    low, high = np.log1p(max(x[0], -1.0)), np.log1p(max(x[1], -1.0))
    upper = high if high == -np.inf else high + _allowance(high, LOG1P_ULPS)
    return known(low - _allowance(low, LOG1P_ULPS), upper)


@kernel
def atanh(x):
    """Of x in [−1, 1]; infinite at the ends."""
    x = clamp(x, -1.0, 1.0)
    low, high = np.arctanh(x[0]), np.arctanh(x[1])
    return known(low - _allowance(low, ATANH_ULPS), high + _allowance(high, ATANH_ULPS))


@kernel
def xlog1py(factor, x):
    return multiply(factor, log1p(x))


# --- choices


@kernel
def where_less(x, y, chosen, otherwise):
    """`chosen` where x < y, `otherwise` where not; the hull of both where that is open."""
    if x[1] < y[0]:
        return chosen
    if x[0] >= y[1]:
        return otherwise
    return (min(chosen[0], otherwise[0]), max(chosen[1], otherwise[1]))


@kernel
def convex(function, x, low, high, minimum_at):
    """A convex function on [low, high]: largest at an end of x, smallest at the point of x nearest its minimiser."""
    a, b = clamp(x, low, high)
    least = min(max(minimum_at, a), b)
    return (function((least, least))[0], max(function((a, a))[1], function((b, b))[1]))


@kernel
def entry(vector, index):
    """Entry of a vector of pairs [K, 2]."""
    return (vector[index, 0], vector[index, 1])
