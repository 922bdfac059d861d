"""Quantiles and means of a column that may hold infinity."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

QUANTILES: Mapping[str, tuple[int, int]] = {
    "p5": (5, 100),
    "p25": (25, 100),
    "median": (50, 100),
    "p75": (75, 100),
    "p95": (95, 100),
}
"""Name -> numerator and denominator."""

STATISTICS = ("mean", *QUANTILES, "min", "max")


@dataclass(frozen=True)
class Spread:
    """How a column is distributed over its n values; NaN everywhere of an empty one."""

    count: int
    infinite: int
    """How many are +inf."""
    mean: float
    """+inf as soon as one value is."""
    mean_of_finite: float
    quantiles: Mapping[str, float]
    min: float
    max: float

    def __getitem__(self, statistic: str) -> float:
        """One of STATISTICS."""
        return self.quantiles[statistic] if statistic in self.quantiles else float(getattr(self, statistic))

    def as_json(self) -> dict[str, Any]:
        """JSON has no infinity: the string "inf"; None where there is no value."""
        figures = {name: self[name] for name in STATISTICS} | {"mean_of_finite": self.mean_of_finite}
        return {"count": self.count, "infinite": self.infinite} | {k: json_number(v) for k, v in figures.items()}


def spread_of(values: Floats) -> Spread:
    """The spread of a column without NaN and −inf."""
    ascending = np.sort(values)
    finite = ascending[np.isfinite(ascending)]
    return Spread(
        count=len(ascending),
        infinite=len(ascending) - len(finite),
        mean=_mean(ascending) if len(finite) == len(ascending) else math.inf,
        mean_of_finite=_mean(finite),
        quantiles={name: quantile(ascending, *fraction) for name, fraction in QUANTILES.items()},
        min=float(ascending[0]) if len(ascending) else math.nan,
        max=float(ascending[-1]) if len(ascending) else math.nan,
    )


def quantile(ascending: Floats, numerator: int, denominator: int) -> float:
    """The quantile numerator/denominator of n ascending values: linear between neighbours, as numpy has it.

    It lies at the place h = (n − 1) numerator/denominator. Between a finite and an infinite neighbour it is the finite
    one: a certificate's quantile then still errs to the safe side.
    """
    if not len(ascending):
        return math.nan
    place, rest = divmod((len(ascending) - 1) * numerator, denominator)
    low = float(ascending[place])
    if rest == 0 or not math.isfinite(float(ascending[place + 1])):
        return low
    return low + (float(ascending[place + 1]) - low) * (rest / denominator)


def json_number(value: float) -> float | str | None:
    return None if math.isnan(value) else value if math.isfinite(value) else "inf"


def _mean(values: Floats) -> float:
    return math.fsum(values.tolist()) / len(values) if len(values) else math.nan
