"""Enclosures of a target's entropies for the trace: as `engine_rounding.computed_entropy`, in fewer passes.

There every term's error is bounded by itself, by x_i (a + b|d_i|)(|h_i| + 2) and smaller parts, with x_i = e_i / S and
h_i = log(x_i + e). Since |h_i| <= |d_i| + L for L = log S + e (where x_i + e exceeds 1, |h_i| <= e), the sum of these
bounds is at most a quadratic in |d_i| summed with the weights x_i, so three sums over the row serve every error bound:
X_k = Sum x_i |d_i|^k, k = 0, 1, 2. SLACK pays for the rounding of these sums.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from symcert_runtime.enclosure import MIN_NORMAL, ULPS, Enclosure, log
from symcert_runtime.engine_rounding import FLUSHED, LANES, SECOND_ORDER
from symcert_runtime.engine_rounding import UNIT as ENGINE_UNIT
from symcert_runtime.statistics import SLACK, UNIT, Softmax, entropy_terms, row_sum


@dataclass(frozen=True)
class _Line:
    """The relative error a + b|d| of a probability whose logit is |d| below the maximum, and what sums of them add."""

    a: Tensor | float
    b: float
    unit: float
    depth: int
    beneath: float


def recorded_entropy(target: Softmax, inside: Enclosure) -> Enclosure:
    """[R] nats: H_e = -Sum p log(p + e) with e = `inside`, and what engines in float32 or wider compute as it."""
    shares, logs = entropy_terms(target, inside)
    total, depth = row_sum(shares * logs)
    moments = _moments(target)
    limit = (log(target.normaliser) + inside.upper.to(total.device)).upper
    width = (target.normaliser.upper - target.normaliser.lower) / target.normaliser.middle()
    vocabulary = target.vocabulary
    exact = _Line(UNIT * (2 * ULPS["exp"] + 3) + width, UNIT, UNIT, depth, MIN_NORMAL)
    engine_unit = SECOND_ORDER * ENGINE_UNIT
    engine = _Line(
        engine_unit * (vocabulary / LANES + 10 * math.log(vocabulary) + 64),
        10 * engine_unit,
        ENGINE_UNIT,
        vocabulary // LANES + 16,
        FLUSHED,
    )
    moved = (inside.upper - inside.lower) * torch.clamp(1 / inside.lower, max=vocabulary)
    error = _error(exact, moments, limit, vocabulary) + moved.to(total.device) * SLACK
    error = error + _error(engine, moments, limit, vocabulary) * SECOND_ORDER
    floor = torch.where(target.overflow, -math.inf, -total - error)
    return Enclosure(floor, torch.where(target.overflow, math.inf, -total + error))


def _moments(target: Softmax) -> tuple[Tensor, Tensor, Tensor]:
    """[R] X_0, X_1, X_2."""
    weighted = target.weights * target.shifted
    first = -row_sum(weighted)[0]
    second = row_sum(weighted * target.shifted)[0]
    least = target.normaliser.lower
    return row_sum(target.weights)[0] / least, first / least, second / least


def _error(line: _Line, moments: tuple[Tensor, Tensor, Tensor], limit: Tensor, vocabulary: int) -> Tensor:
    """[R] Sum x [(a + b|d|)(|h| + 2) + u ((2 ULPS + depth + 3)|h| + 2)] + beneath (|log beneath| + 2) V, at most."""
    x_0, x_1, x_2 = moments
    rounding = line.unit * (2 * ULPS["log"] + line.depth + 3)
    of_shares = line.a * ((limit + 2) * x_0 + x_1) + line.b * ((limit + 2) * x_1 + x_2)
    of_logs = rounding * (limit * x_0 + x_1) + 2 * line.unit * x_0
    return (of_shares + of_logs + line.beneath * 1024 * vocabulary) * SLACK
