"""Runs, not steps: what divergences and certificates say of many positions at once.

Everywhere `kl` holds KL(target ‖ drafter) and `certificates` the certificates of a rule at the same positions, in
nats, as numpy arrays, torch tensors or sequences of numbers. +inf is legal in both: a divergence is infinite where the
drafter excludes a token the target allows, a certificate where the rule cannot reject. Upper bounds of the divergences
and lower bounds of the certificates (what `certify_logits` returns) are as good as exact values: every figure then errs
to the safe side, and means are rounded that way too.

What all of it rests on: a rejected position has KL ≥ C. The converse is false, so these are bounds, not estimates.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.errors import UserError
from symcert_runtime.generated.bretagnolle_huber import bretagnolle_huber
from symcert_runtime.generated.pinsker import pinsker

Column: TypeAlias = "NDArray[np.float64] | Tensor | Sequence[float]"


@dataclass(frozen=True)
class RejectionBounds:
    """Upper bounds of the share of positions that were rejected; 0 where there are none. See `rejection_bounds`."""

    reached: float
    """#{KL ≥ C}/N. Theorem reject_markov."""
    markov: float
    """Mean of min(1, KL/C). Theorem reject_markov."""
    budget: float
    """From the mean KL and the certificates alone. Theorem reject_budget."""


def certified_run_lengths(certificates: Column, epsilon: float) -> NDArray[np.int64]:
    """Lengths of the maximal runs of consecutive positions with C > epsilon, in order. Theorem certified_run.

    certificates: [..., T] in nats, consecutive along the last dimension; every other index is a sequence of its own.
    A drafter with KL ≤ epsilon (nats) at every position is not rejected within such a run, whatever it is; at any
    position between the runs some such drafter is. An infinite certificate exceeds every finite epsilon.

    Raises UserError for negative or NaN certificates or epsilon.
    """
    above = _column("certificates", certificates) > _nonnegative("epsilon", epsilon)
    # A position that is not certified on either side of every sequence: runs begin and end within it.
    fenced = np.pad(np.atleast_1d(above), [(0, 0)] * (max(above.ndim, 1) - 1) + [(1, 1)]).reshape(-1)
    edges = np.flatnonzero(np.diff(fenced.astype(np.int8)))
    return (edges[1::2] - edges[::2]).astype(np.int64)


def rejection_bounds(kl: Column, certificates: Column) -> RejectionBounds:
    """Bounds of the share of rejected positions: reached ≤ markov, and markov < budget + 1/N.

    kl, certificates: one shape, nats. With KL/C := 1 where C = 0 (an exact tie may be rejected at any divergence) and 0
    where C = +inf. Raises UserError for other shapes, negative numbers or NaN.
    """
    divergence, certificate = _column("kl", kl), _column("certificates", certificates)
    if divergence.shape != certificate.shape:
        raise UserError(
            f"kl has shape {divergence.shape} and certificates {certificate.shape}; give one of each per position"
        )
    if not divergence.size:
        return RejectionBounds(0.0, 0.0, 0.0)
    priced = np.isfinite(certificate)
    reached = int(np.count_nonzero(priced & (divergence >= certificate))) / divergence.size
    with np.errstate(divide="ignore", invalid="ignore"):
        quotient = np.nextafter(divergence / certificate, np.inf)
    share = np.where(divergence == 0, 0.0, np.minimum(quotient, 1.0))
    share = np.where(certificate == 0, 1.0, np.where(priced, share, 0.0))
    return RejectionBounds(
        reached, min(1.0, _mean_above(share)), largest_rejected_share(certificate, _mean_above(divergence))
    )


def largest_rejected_share(certificates: Column, mean_kl: float) -> float:
    """The largest share of positions that drafters of a mean KL of at most `mean_kl` nats can have rejected.

    r/N for the largest r with C₍₀₎ + … + C₍ᵣ₋₁₎ ≤ N·mean_kl, the certificates in ascending order. Theorem
    reject_budget: no drafters exceed it, and divergences that reach it exist. It needs the target only. Positions with
    C = 0 cost nothing, those with C = +inf are never rejected and still count in N. 0 without positions.

    Raises UserError for negative or NaN certificates or mean_kl.
    """
    certificate = _column("certificates", certificates).reshape(-1)
    mean = _nonnegative("mean_kl", mean_kl)
    if not certificate.size:
        return 0.0
    ascending = np.sort(certificate[np.isfinite(certificate)]).tolist()
    budget = math.nextafter(mean * certificate.size, math.inf)
    # fsum rounds correctly, hence monotonically: no sum within the budget is missed.
    fitting = bisect_right(range(len(ascending) + 1), budget, key=lambda r: math.fsum(ascending[:r])) - 1
    return fitting / certificate.size


def lossless_acceptance(kl: Column) -> NDArray[np.float64]:
    """Lower bounds of Σ min(p, q) = 1 − TV, the probability with which lossless sampling accepts a draft token.

    max(1 − √(1 − e^{−KL}), 1 − √(KL/2)), of the shape of `kl` (nats), rounded down; 0 at KL = +inf. Theorems
    bretagnolle_huber and pinsker. This is the rule that accepts x ~ q with probability min(1, p_x/q_x); it has no
    certificate, since it may reject at any KL > 0. Raises UserError for negative or NaN kl.
    """
    divergence = Enclosure.exactly(torch.from_numpy(_column("kl", kl)))
    bounds = torch.maximum(bretagnolle_huber(divergence).lower, pinsker(divergence).lower)
    return np.asarray(bounds.clamp(min=0.0).numpy())


def _column(name: str, values: Column) -> NDArray[np.float64]:
    """float64 array of the values; raises UserError unless they are non-negative numbers."""
    plain = values.detach().cpu().to(torch.float64).numpy() if isinstance(values, Tensor) else values
    column = np.array(plain, dtype=np.float64)
    if not (column >= 0).all():
        raise UserError(f"{name} holds {column[~(column >= 0)].flat[0]}; give non-negative numbers of nats")
    return column


def _nonnegative(name: str, value: float) -> float:
    if not value >= 0:
        raise UserError(f"{name} is {value}; give a non-negative number of nats")
    return float(value)


def _mean_above(values: NDArray[np.float64]) -> float:
    """An upper bound of the mean of non-negative numbers; exactly 0 if they all are."""
    total = math.fsum(values.reshape(-1).tolist())
    if total == 0:
        return 0.0
    return math.nextafter(math.nextafter(total, math.inf) / values.size, math.inf)
