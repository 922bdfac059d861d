"""Small cases of a sequence of n drafted positions: divergences, certificates, and which positions are rejected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import sympy as sp


@dataclass(frozen=True)
class Positions:
    """n positions; a rejected position i has KL_i ≥ C_i."""

    n: int
    rejected: tuple[int, ...] = ()

    @property
    def kl(self) -> tuple[sp.Symbol, ...]:
        return sp.symbols(f"KL_0:{self.n}")  # type: ignore[no-any-return]

    @property
    def certificates(self) -> tuple[sp.Symbol, ...]:
        return sp.symbols(f"C_0:{self.n}")  # type: ignore[no-any-return]

    @property
    def reached(self) -> tuple[sp.Expr, ...]:
        """KL_i − C_i at the rejected positions, non-negative because they were rejected."""
        return tuple(self.kl[i] - self.certificates[i] for i in self.rejected)

    @property
    def ascending(self) -> tuple[sp.Expr, ...]:
        """What is non-negative because the certificates are sorted, the smallest first."""
        c = self.certificates
        return (c[0], *(c[i + 1] - c[i] for i in range(self.n - 1)))


def every_rejection(n: int) -> Iterator[Positions]:
    """Every set of rejected positions, the empty one first."""
    return (Positions(n, chosen) for m in range(n + 1) for chosen in combinations(range(n), m))
