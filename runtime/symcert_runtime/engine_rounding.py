"""What an engine that decides in float32 may compute where the target's exact figures are meant.

A rule with a threshold rejects by comparing rounded numbers: p(x) as the engine computes it with a threshold made of
p_0, p_m, H and parameters as the engine computes them. A certificate that is to hold for the engine has to count
every token as rejected that any such rounding could reject. Here every figure becomes the enclosure of what may come
out, so that a threshold of them, in enclosure arithmetic, contains the engine's.

The engine: float32 or wider (u = 2⁻²⁴), from logits as stored, up to 2²⁰ tokens; exp and log within 4 units in the
last place, so 8u; a sum of V terms in at least LANES lanes, so that no term passes through more than about
D = V/LANES + 16 additions (torch: 4 lanes of NEON, 8 or 16 of AVX, 32 and more of a GPU). Write d = z − M <= 0 and S
for the normaliser; log S <= log V, and Σ p|d| = H − log S <= log V.
1. exp d is off by the factor 1 ± u(|d| + 8), hence S by 1 ± u(log V + 8 + D), and p = exp(d) / S by
   1 ± u(|d| + log V + D + 18), a reciprocal instead of a division included.
2. d − log S is off by u(2|d| + 10 log V + D + 8), exp of that by 8u more; log of item 1's p by 8u(|d| + log V) more.
So each way to a probability errs at most by the factor 1 ± B(d), B(d) = u(V/LANES + 10(|d| + log V) + 64): at least
20u are to spare. SECOND_ORDER pays for products of errors (D u <= 2⁻⁶). What underflows is at most FLUSHED.
3. A parameter is off by u. The few operations that make a threshold of such figures (+ − × ÷, minimum) each round by
   u relative to a result no larger than its operands together, which the spare part of their enclosures contains.

Not covered: decisions in bfloat16 or float16, logits that the engine rounds before it looks at them, and ranks taken of
rounded probabilities instead of logits (tokens whose order only their logits show then count as tied).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.statistics import (
    Normalised,
    Softmax,
    entropy_error,
    entropy_terms,
    probability_of,
    shifted_entropy,
)

UNIT = 2.0**-24
"""float32's unit roundoff u."""

LANES = 4
"""An engine adds at least this many partial sums side by side."""

FLUSHED = 2.0**-125
"""float32 results below its normal range, 2⁻¹²⁶, may be flushed to zero."""

FARTHEST = 1000.0
"""Nats below the maximum at which every probability is far below FLUSHED; farther ones round no worse."""

SECOND_ORDER = 1 + 2.0**-5


def relative_error(distance: Tensor, vocabulary: int) -> Tensor:
    """B(d) of the module's bound, for tokens this many nats below the maximum; any shape."""
    reach = distance.abs().clamp(max=FARTHEST)
    return SECOND_ORDER * UNIT * (vocabulary / LANES + 10 * (reach + math.log(vocabulary)) + 64)


def computed_probability(logits: Tensor, softmax: Normalised) -> Enclosure:
    """What may be computed as the probabilities of tokens with these logits [R]; −inf has 0."""
    masked = logits == -math.inf
    distance = torch.where(masked, 0.0, logits - softmax.maximum)
    error = relative_error(distance, softmax.vocabulary)
    exact, flushed = probability_of(logits, softmax), torch.full_like(error, FLUSHED)
    found = (exact * Enclosure(1 - error, 1 + error) + Enclosure(-flushed, flushed)).clamp(0.0, 1.0)
    return Enclosure(torch.where(masked, 0.0, found.lower), torch.where(masked, 0.0, found.upper))


def computed_entropy(inside: Enclosure, softmax: Softmax) -> Enclosure:
    """What may be computed as H_e [R] with e = `inside`, its own sum of V terms included."""
    vocabulary = softmax.vocabulary
    error = entropy_error(
        *entropy_terms(softmax, inside),
        share_error=relative_error(softmax.shifted, vocabulary),
        unit=UNIT,
        depth=vocabulary // LANES + 16,
        beneath=FLUSHED,
    )
    return shifted_entropy(softmax, inside) + Enclosure(-error, error) * SECOND_ORDER


def computed_number(value: float) -> Enclosure:
    """A parameter as written in decimal, as the nearest double and as the nearest float32: all of them lie in here."""
    lower, upper = (torch.tensor(end, dtype=torch.float64, device="cpu") for end in computed_ends(value))
    return Enclosure(lower, upper)


def computed_ends(value: float) -> tuple[float, float]:
    """The ends of `computed_number`. Integers are exact in every format, so no rounding carries a number beyond one."""
    error = 2 * UNIT * abs(value)
    return max(value - error, float(math.floor(value))), min(value + error, float(math.ceil(value)))
