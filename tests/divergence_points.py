"""Points of the chapter on divergences: total variation at rational targets and drafters.

The reverse divergence levels at a geometric mean, which is rational at hardly any target; tests/test_divergences.py
holds its theorems against an optimiser instead.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

from symcert.smt.small_case import SmallCase
from symcert.theorems import single_tv, strict_tv

Values = dict[str, Fraction]

ELSEWHERE = frozenset({"single_reverse_kl", "strict_reverse_kl"})


def _distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    return [w / sum(weights) for w in weights]


def _pair(rng: random.Random, n: int, x: int) -> Values:
    """A sorted target, a drafter with its argmax at x, and their distances token by token."""
    p, q = sorted(_distribution(rng, n), reverse=True), _distribution(rng, n)
    top = q.index(max(q))
    q[x], q[top] = q[top], q[x]
    distances = {f"d_{i}": abs(a - b) for i, (a, b) in enumerate(zip(p, q, strict=True))}
    return {f"p_{i}": a for i, a in enumerate(p)} | {f"q_{i}": b for i, b in enumerate(q)} | distances


def sample_strict_tv(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    x = rng.randint(1, n - 1)
    return strict_tv.case(n, x), _pair(rng, n, x)


def sample_single_tv(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    x = rng.randint(0, n - 1)
    values = _pair(rng, n, x)
    p = [values[f"p_{i}"] for i in range(n)]
    competitor = p[x] + (p[0] - p[x]) * Fraction(rng.randint(0, 3), 4)
    level, k = max(((sum(p[:k]) + competitor) / (k + 1), k) for k in range(1, n + 1))
    return single_tv.case(n, k, x), values | {"b": competitor, "c": level}


SAMPLERS: dict[str, Callable[[random.Random, int], tuple[SmallCase, Values]]] = {
    "single_tv": sample_single_tv,
    "strict_tv": sample_strict_tv,
}
