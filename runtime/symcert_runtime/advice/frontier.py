"""The candidates that no other one beats: more accepted, more certified, less loss, less cost."""

from __future__ import annotations

from collections.abc import Sequence

from symcert_runtime.advice.candidates import Candidate
from symcert_runtime.advice.order import by_cost, preference


def frontier(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Cheapest first. Of candidates with equal figures the preferred one is kept."""
    kept: dict[tuple[float, ...], Candidate] = {}
    for one in sorted(candidates, key=preference):
        kept.setdefault(_figures(one), one)
    points = list(kept)
    best = [point for point in points if not any(_beats(other, point) for other in points)]
    return sorted((kept[point] for point in best), key=by_cost)


def _figures(one: Candidate) -> tuple[float, ...]:
    """Larger is better, all four."""
    return one.accepted, one.certified, -one.loss, -one.cost


def _beats(other: tuple[float, ...], point: tuple[float, ...]) -> bool:
    return other != point and all(theirs >= ours for theirs, ours in zip(other, point, strict=True))
