"""A polynomial for exp on one octave, with a proved error: what compiled kernels use instead of a library function.

exp(x) = 2^k e^r with k = round(x / log 2) and |r| <= H, a little more than (log 2)/2. P(r) = c_0 + c_1 r + … with
c_0 = 1 is found by interpolation at Chebyshev's points, and nothing is taken on trust from there: with D = P' − P,

    P(r) e^{−r} − 1 = ∫₀^r D(s) e^{−s} ds,        so  |P(r) − e^r| <= e^r · H e^H max |D|  on [−H, H],

and max |D| is bounded by ball arithmetic over small pieces of [−H, H], for the coefficients as rounded to doubles.
"""

from __future__ import annotations

import math

import flint
import mpmath as mp
from flint import arb, arb_poly

DEGREE = 12
"""The smallest degree whose error is proved here to stay below half a unit in the last place."""

REACH = math.log(2) / 2 * (1 + 2**-20)
"""H: rounding x / log 2 to an integer k leaves a little more than half an octave."""

PIECES = 4096


def coefficients(degree: int = DEGREE) -> tuple[float, ...]:
    """c_0 = 1, c_1, … as doubles: P(r) = 1 + r·(the interpolation of (e^r − 1)/r)."""
    with mp.workdps(60):
        tail = mp.chebyfit(lambda r: mp.expm1(r) / r if r else mp.mpf(1), [-REACH, REACH], degree)
    return (1.0, *(float(c) for c in reversed(tail)))


def truncation_bound(polynomial: tuple[float, ...]) -> float:
    """An upper bound of |P(r) e^{−r} − 1| on [−H, H]; P(0) must be 1."""
    if polynomial[0] != 1.0:
        raise ValueError("the integral starts at P(0) = 1")
    previous, flint.ctx.prec = flint.ctx.prec, 200
    try:
        exact = [arb(c) for c in polynomial]
        slope = [(i + 1) * c for i, c in enumerate(exact[1:])] + [arb(0)]
        difference = arb_poly([s - c for s, c in zip(slope, exact, strict=True)])
        radius = REACH / PIECES
        pieces = (arb((2 * k + 1) * radius, radius * (1 + 2**-20)) for k in range(-PIECES // 2, PIECES // 2))
        largest = max(float(abs(difference(piece)).upper()) for piece in pieces)
        return math.nextafter(float((arb(largest) * REACH * arb(REACH).exp()).upper()), math.inf)
    finally:
        flint.ctx.prec = previous


def rounding_units(polynomial: tuple[float, ...]) -> float:
    """How many units of 2⁻⁵³, relative to e^r, Horner's rule in doubles loses at most on [−H, H], to first order.

    Each coefficient c_i passes through i multiplications and i + 1 additions at most, with or without fused ones.
    """
    lost = math.fsum((2 * i + 1) * abs(c) * REACH**i for i, c in enumerate(polynomial))
    return lost * math.exp(REACH)


def exponential_module(header: str) -> str:
    """`generated/exponential.py`: the coefficients and what is proved of them."""
    polynomial = coefficients()
    entries = "\n".join(f"    {c!r}," for c in polynomial)
    return (
        header
        + f"REACH = {REACH!r}\n"
        + '"""The polynomial is for |r| up to this, a little more than (log 2)/2."""\n\n'
        + f"COEFFICIENTS = (\n{entries}\n)\n"
        + '"""e^r ≈ Σ c_i r^i, from c_0 on."""\n\n'
        + f"TRUNCATION = {truncation_bound(polynomial)!r}\n"
        + '"""Proved: |Σ c_i r^i − e^r| <= TRUNCATION · e^r for |r| <= REACH."""\n\n'
        + f"HORNER_UNITS = {rounding_units(polynomial)!r}\n"
        + '"""Horner\'s rule in doubles adds an error of at most this many 2⁻⁵³, relative to e^r, to first order."""\n'
    )
