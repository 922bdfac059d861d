"""Certified runs of greedy texts: consecutive steps that any drafter of KL ≤ ε at each of them gets through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symcert_runtime.profile.spread import Floats
from symcert_runtime.sequences import certified_run_lengths


@dataclass(frozen=True)
class Runs:
    """Maximal runs of consecutive steps with C > epsilon, over all texts. Theorem certified_run."""

    epsilon: float
    runs: int
    mean: float
    """Steps; 0 without runs."""
    longest: int
    cut: int
    """Runs that end with their text: they are counted as long as they were seen."""
    share: float
    """Share of all steps that lie in a run."""

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("epsilon", "runs", "mean", "longest", "cut", "share")}


@dataclass(frozen=True)
class Texts:
    """The certificates of every step under one rule, text by text."""

    certificates: Floats
    """[N] nats."""
    starts: NDArray[np.int64]
    """[texts] where each text begins in it."""

    def runs(self, epsilon: float) -> Runs:
        """The runs at a uniform divergence of epsilon nats. Raises UserError for a negative or NaN epsilon."""
        # A certificate of 0, which exceeds no epsilon, before every text: no run goes on in the next one.
        lengths = certified_run_lengths(np.insert(self.certificates, self.starts, 0.0), epsilon)
        last = np.append(self.starts[1:], len(self.certificates)) - 1
        return Runs(
            epsilon=epsilon,
            runs=len(lengths),
            mean=float(lengths.mean()) if len(lengths) else 0.0,
            longest=int(lengths.max(initial=0)),
            cut=int(np.count_nonzero(self.certificates[last] > epsilon)),
            share=int(np.count_nonzero(self.certificates > epsilon)) / max(1, len(self.certificates)),
        )
