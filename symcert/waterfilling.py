"""The nearest drafter that a rule rejects, by water-filling, in exact rational arithmetic.

A tree rejects when token 0, the target's argmax, loses against m other tokens of the drafter: the cheapest such
drafter lowers token 0 and raises the least probable of the m runners-up until they meet at one level c*. A rule for one
draft token rejects when the drafter's argmax is in its rejection set: the cheapest such drafter raises the set's most
probable token and lowers those above, again until they meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class WaterFilling:
    """The level c*, the pool of ranks held at it, and the witness, all by rank in the target (rank 0 = argmax)."""

    level: Fraction
    pool: tuple[int, ...]
    witness: tuple[Fraction, ...]


def draft_filling(p_target: Sequence[Fraction], rank: int) -> WaterFilling:
    """Water-filling of theory section 2: the token of this rank (its probability b) becomes the drafter's argmax.

        c* = max over k >= 1 of (p_0 + … + p_{k-1} + b) / (k + 1)

    p_target is sorted in falling order. The pool is token 0, every token with p_i > c*, and the rejected one; the
    witness has c* there and p_target elsewhere. At a tie with token 0 the target itself is rejected: c* = b = p_0.
    """
    b = p_target[rank]
    level, mass = b, b
    for k, p in enumerate(p_target, start=1):
        mass += p
        if mass <= level * (k + 1):
            break
        level = mass / (k + 1)
    pool = tuple(i for i, p in enumerate(p_target) if p > level or i in (0, rank))
    witness = tuple(level if i in set(pool) else p for i, p in enumerate(p_target))
    return WaterFilling(level, pool, witness)


def tree_filling(p_target: Sequence[Fraction], m: int) -> WaterFilling:
    """Water-filling of theory section 4 for p_target sorted in falling order and 1 <= m < len(p_target).

        c* = min over 1 <= k <= m of (p_0 + p_m + … + p_{m-k+1}) / (k + 1)

    The pool is rank 0 and every rank i <= m with p_i <= c*; the witness has c* there and p_target elsewhere. The pool
    loses p_0 - c* and gains as much, so the witness sums to 1 exactly.
    """
    level = min(_levels(p_target, m))
    pool = (0, *(i for i in range(1, m + 1) if p_target[i] <= level))
    witness = tuple(level if i in set(pool) else p for i, p in enumerate(p_target))
    return WaterFilling(level, pool, witness)


def _levels(p_target: Sequence[Fraction], m: int) -> list[Fraction]:
    """The common level of rank 0 and the k least probable runners-up, for k = 1 … m."""
    levels, mass = [], p_target[0]
    for k in range(1, m + 1):
        mass += p_target[m - k + 1]
        levels.append(mass / (k + 1))
    return levels
