"""Small cases of a target and a drafter compared token by token: p ≥ q at the first k tokens, p ≤ q behind.

The statements do not distinguish tokens, so numbering them in this order loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import sympy as sp
import z3

from symcert.kernel.acceptance import cover_terms, distance_terms, overlap_terms
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, Q, unfolded_total


@dataclass(frozen=True)
class Overlapping:
    """Target and drafter over n tokens, p_i ≥ q_i for i < k and p_i ≤ q_i for i ≥ k. Some k ≥ 1 fits any two distributions."""

    n: int
    k: int

    @property
    def tokens(self) -> Vocabulary:
        return Vocabulary(self.n)

    @property
    def least(self) -> tuple[sp.Expr, ...]:
        """min(p_i, q_i)."""
        return (*self.tokens.q[: self.k], *self.tokens.p[self.k :])

    @property
    def most(self) -> tuple[sp.Expr, ...]:
        """max(p_i, q_i)."""
        return (*self.tokens.p[: self.k], *self.tokens.q[self.k :])

    @property
    def apart(self) -> tuple[sp.Expr, ...]:
        """|p_i − q_i|, non-negative by the order."""
        return tuple(x - y for x, y in zip(self.most, self.least, strict=True))


_TERMS = {"least": overlap_terms, "most": cover_terms, "apart": distance_terms}


def overlap_bridges(
    kernel: Callable[[z3.ArrayRef, z3.ArrayRef, z3.ArithRef], z3.ArithRef], side: str
) -> Iterator[Bridge]:
    """The kernel's sum over tokens is Σ min, Σ max or Σ |p − q| for 2 and 3 tokens in every order of p and q."""
    for n in (2, 3):
        facts = unfolded_total(_TERMS[side], (P, Q), n)
        for k in range(1, n + 1):
            pair = Overlapping(n, k)
            conditions = tuple(sp.Ge(x, y) for x, y in zip(pair.most, pair.least, strict=True))
            yield Bridge(
                f"{side} {n} {k}", kernel(P, Q, z3.IntVal(n)), sum(getattr(pair, side), sp.S.Zero), facts, conditions
            )
