"""What a drafter may cost in KL: budgets for those who train one against this target.

Two premises, with the certificates C of N positions in ascending order C₍₀₎ ≤ C₍₁₎ ≤ …, in nats:

* everywhere: KL ≤ x at every position. Every position with C > x is certified then (`single_exact`, `tree_exact`).
* on average: the mean KL over these positions is at most x. No drafters of that mean have more than
  `largest_rejected_share(C, x)` of them rejected (theorem reject_budget), so all others are accepted.

Both need the target only, and speak of the positions that were profiled.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from symcert_runtime.profile.spread import Floats, json_number
from symcert_runtime.sequences import largest_rejected_share

PERCENTS = (50, 75, 90, 95, 99)
"""Shares of positions that a budget is asked for."""

BUDGETS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)
"""Nats at which shares are tabulated."""


@dataclass(frozen=True)
class Budget:
    """The largest KL that still guarantees a share of the positions."""

    percent: int
    everywhere: float
    """KL below it at every position certifies at least `percent` % of them; 0: nothing guarantees so many."""
    on_average: float
    """A mean KL below it has at least `percent` % of them accepted."""

    def as_json(self) -> dict[str, Any]:
        return {
            "percent": self.percent,
            "everywhere": json_number(self.everywhere),
            "on_average": json_number(self.on_average),
        }


@dataclass(frozen=True)
class Guaranteed:
    """What a KL of at most `kl` nats guarantees."""

    kl: float
    certified: float
    """Share of positions certified if it holds everywhere."""
    accepted: float
    """Share accepted, at least, if it holds on average."""

    def as_json(self) -> dict[str, Any]:
        return {"kl": self.kl, "certified_if_everywhere": self.certified, "accepted_if_on_average": self.accepted}


def budgets(certificates: Floats, percents: Sequence[int] = PERCENTS) -> list[Budget]:
    """Budgets [nats] of N >= 1 certificates for each share."""
    ascending = np.sort(certificates)
    return [
        Budget(percent, float(ascending[spare]), _mean_budget(ascending, spare))
        for percent, spare in ((percent, _spare(len(ascending), percent)) for percent in percents)
    ]


def guaranteed(certificates: Floats, kl: Sequence[float] = BUDGETS) -> list[Guaranteed]:
    """What each KL guarantees at N >= 1 positions with these certificates."""
    return [Guaranteed(x, certified_share(certificates, x), 1.0 - largest_rejected_share(certificates, x)) for x in kl]


def certified_share(certificates: Floats, kl: float) -> float:
    """Share of the positions that any drafter with KL ≤ `kl` everywhere is certified on: those with C > kl."""
    return int(np.count_nonzero(certificates > kl)) / len(certificates)


def accepted_curve(certificates: Floats) -> tuple[Floats, Floats]:
    """Mean KL x_r = (C₍₀₎ + … + C₍ᵣ₎)/N and the share 1 − r/N accepted below it, r = 0, 1, …, while x_r is finite.

    The whole step function of theorem reject_budget, for drawing; sums as numpy rounds them.
    """
    ascending = np.sort(certificates)
    finite = ascending[np.isfinite(ascending)]
    return np.cumsum(finite) / len(ascending), 1.0 - np.arange(len(finite)) / len(ascending)


def _spare(positions: int, percent: int) -> int:
    """How many positions may fail while `percent` % of them hold; at least one always has to."""
    needed = max(1, -(-positions * percent // 100))
    return positions - needed


def _mean_budget(ascending: Floats, spare: int) -> float:
    """The mean KL below which no more than `spare` positions can be rejected: (C₍₀₎ + … + C₍spare₎)/N, rounded down."""
    if not math.isfinite(float(ascending[spare])):
        return math.inf
    total, positions = math.fsum(ascending[: spare + 1].tolist()), len(ascending)
    mean = total / positions
    # Whatever is below it has to stay below in the arithmetic of largest_rejected_share, which errs upwards.
    while mean > 0 and math.nextafter(math.nextafter(mean, 0.0) * positions, math.inf) >= total:
        mean = math.nextafter(mean, 0.0)
    return mean
