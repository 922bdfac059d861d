"""Distributions and sequences from which the points of every chapter are made."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction

import z3

from cases.declaration import Values
from symcert.kernel import sums
from symcert.kernel.axioms import INT
from symcert.kernel.distributions import is_distribution, sorted_down
from symcert.kernel.prover import Proof

# --- of small cases: exact rationals -----------------------------------------------------------------------------


def normalised(weights: Sequence[Fraction]) -> list[Fraction]:
    return [w / sum(weights) for w in weights]


def distribution(rng: random.Random, n: int) -> list[Fraction]:
    return normalised([Fraction(rng.randint(1, 24)) for _ in range(n)])


def sorted_target(rng: random.Random, n: int) -> list[Fraction]:
    return sorted(distribution(rng, n), reverse=True)


def drafter(rng: random.Random, n: int, x: int) -> list[Fraction]:
    """With token x as its argmax."""
    q = distribution(rng, n)
    top = q.index(max(q))
    q[x], q[top] = q[top], q[x]
    return q


def challenged(rng: random.Random, n: int, tokens: Sequence[int]) -> list[Fraction]:
    """A drafter that ranks token 0 behind each of the named tokens."""
    q = distribution(rng, n)
    low = min([0, *tokens], key=lambda i: q[i])
    q[0], q[low] = q[low], q[0]
    return q


def named(stem: str, values: Sequence[Fraction], first: int = 0) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values, start=first)}


def part(rng: random.Random, low: Fraction, high: Fraction, parts: int = 4) -> Fraction:
    """Any of low, … , high, both included, in equal steps."""
    return low + (high - low) * Fraction(rng.randint(0, parts), parts)


# --- of kernel lemmas: terms of z3 -------------------------------------------------------------------------------

real = z3.RealVal
ZERO, ONE, TWO, THREE = map(z3.IntVal, range(4))
INDICES = [z3.IntVal(k) for k in range(4)]


def reals(*values: str) -> tuple[z3.RatNumRef, ...]:
    return tuple(map(z3.RealVal, values))


def sequence(*values: str) -> z3.ArrayRef:
    """These values, then zeros."""
    array = z3.K(INT, z3.RealVal(0))
    for i, value in enumerate(values):
        array = z3.Store(array, i, z3.RealVal(value))
    return array


def subset(*members: int) -> z3.ArrayRef:
    array = z3.K(INT, z3.BoolVal(False))
    for member in members:
        array = z3.Store(array, member, z3.BoolVal(True))
    return array


def totals(*arrays: z3.ArrayRef) -> list[Proof]:
    """What sums of up to three terms are."""
    return [sums.total.defn(array, k) for array in arrays for k in INDICES]


def distributions(*arrays: z3.ArrayRef, n: z3.ArithRef = THREE) -> list[Proof]:
    """What it means to be a distribution over n ≤ 3 tokens."""
    return totals(*arrays) + [is_distribution.defn(array, n) for array in arrays]


def falling(*arrays: z3.ArrayRef, n: z3.ArithRef = THREE) -> list[Proof]:
    return [sorted_down.defn(array, n) for array in arrays]
