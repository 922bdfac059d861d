"""Measured noise of a target's logits: the largest error, modulo a shift, between ways of computing them.

d = z_way − z_alone over the tokens that neither masks. Softmax is blind to a shift of all logits, so the error is what
the best shift leaves: ε = (max d − min d)/2, nats per logit. The reference z_alone is decoding token by token.

It is a measurement, not a bound: other texts, lengths, machines and kernels may differ by more. So the ε that is used
is the largest over one half of the prompts, and the other half says how often it is exceeded.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from symcert_runtime.decoding import CachedModel, Limits
from symcert_runtime.errors import UserError
from symcert_runtime.numerical_noise.passes import Text, Way, decoded

TOP = 16
"""The tokens that matter most: those among the most probable so many of either side."""

DIGITS = 2
"""Of the ε that is used, rounded up."""

PERCENTILES = {"median": 50, "p95": 95, "p99": 99, "max": 100}


@dataclass(frozen=True)
class Difference:
    """What two computations of the same rows [R, V] differ by."""

    every: Tensor
    """[R] float64 ε over all live tokens; +inf where they mask different tokens."""
    top: Tensor
    """[R] the same over the TOP most probable tokens of either side."""
    argmax_changed: Tensor
    """[R] bool."""


def difference(alone: Tensor, other: Tensor) -> Difference:
    """Compare logits [R, V] of the same contexts. Raises UserError where one is not a number."""
    first, second = alone.double(), other.to(alone.device).double()
    if bool(torch.isnan(first).any() or torch.isnan(second).any()):
        raise UserError("the target computes NaN logits; choose another dtype or device")
    live, theirs = first > -math.inf, second > -math.inf
    same = (live == theirs).all(-1)
    near = live & (_among_top(first) | _among_top(second))
    apart = torch.where(live & theirs, second - first, 0.0)
    return Difference(
        torch.where(same, _half_range(apart, live), math.inf).cpu(),
        torch.where(same, _half_range(apart, near), math.inf).cpu(),
        (first.argmax(-1) != second.argmax(-1)).cpu(),
    )


def _among_top(logits: Tensor) -> Tensor:
    least = logits.topk(min(TOP, logits.shape[-1]), dim=-1).values[:, -1:]
    return logits >= least


def _half_range(apart: Tensor, which: Tensor) -> Tensor:
    highest = apart.masked_fill(~which, -math.inf).amax(-1)
    lowest = apart.masked_fill(~which, math.inf).amin(-1)
    return (highest - lowest) / 2


def measured_noise(
    target: CachedModel,
    prompts: Sequence[Sequence[int]],
    limits: Limits,
    ways: Sequence[Way],
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Measure on the target's own greedy texts behind the prompts. JSON; noise in nats per logit.

    `eps` is the largest noise of any way over every second prompt ("calibration"), rounded up to DIGITS digits;
    `held_out_above` the share of the other prompts' positions where some way exceeds it.
    Raises UserError for fewer than two prompts, and for NaN logits.
    """
    if len(prompts) < 2:
        raise UserError("noise is measured on one half of the prompts and checked on the other; give two or more")
    found: list[dict[str, Difference]] = []
    for done, prompt in enumerate(prompts):
        on_progress(done, len(prompts))
        text = decoded(target, prompt, limits)
        found.append(_compared(target, text, ways))
    on_progress(len(prompts), len(prompts))
    eps = noise_to_use(max(_worst(row) for row in found[::2]))
    return {
        "dtype": str(target.dtype).removeprefix("torch."),
        "device": str(target.device),
        "prompts": len(prompts),
        "eps": eps,
        "calibration_positions": sum(map(_positions, found[::2])),
        "held_out_positions": sum(map(_positions, found[1::2])),
        "held_out_above": _share_above(found[1::2], [way.label for way in ways], eps),
        "ways": {way.label: _figures(found, way.label, eps) for way in ways},
    }


def noise_to_use(largest: float) -> float:
    """The largest noise seen, rounded up to DIGITS significant digits. Raises UserError where it is infinite."""
    if not math.isfinite(largest):
        raise UserError("the target masks different tokens from one pass to the next; noise has no measure there")
    if largest == 0:
        return 0.0
    unit = 10.0 ** (math.floor(math.log10(largest)) + 1 - DIGITS)
    steps = math.ceil(largest / unit)
    rounded = float(f"{steps * unit:.{DIGITS - 1}e}")
    return rounded if rounded >= largest else float(f"{(steps + 1) * unit:.{DIGITS - 1}e}")


def _compared(target: CachedModel, text: Text, ways: Sequence[Way]) -> dict[str, Difference]:
    return {way.label: difference(text.logits, way.logits(target, text)) for way in ways}


def _worst(ways: dict[str, Difference]) -> float:
    return max((float(one.every.max()) for one in ways.values()), default=0.0)


def _positions(ways: dict[str, Difference]) -> int:
    return len(next(iter(ways.values())).every)


def _share_above(found: Sequence[dict[str, Difference]], labels: Sequence[str], eps: float) -> float:
    """Of all positions, where any of these ways exceeds ε."""
    above = [torch.stack([ways[label].every > eps for label in labels]).any(0) for ways in found]
    return float(torch.cat(above).double().mean())


def _figures(found: Sequence[dict[str, Difference]], label: str, eps: float) -> dict[str, Any]:
    every, top, changed = (
        torch.cat([getattr(ways[label], name) for ways in found]).numpy() for name in ("every", "top", "argmax_changed")
    )
    return {
        "positions": len(every),
        "argmax_changed": int(changed.sum()),
        "noise": _distribution(every),
        f"noise_top_{TOP}": _distribution(top),
        "held_out_above": _share_above(found[1::2], [label], eps),
    }


def _distribution(values: NDArray[Any]) -> dict[str, float]:
    return {name: float(np.percentile(values, percent)) for name, percent in PERCENTILES.items()}
