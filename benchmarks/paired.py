"""Timing two calls against each other: back to back, in alternating order, one ratio per repetition.

What slows the machine for a while slows both sides of a repetition, so it leaves the ratio alone.
"""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import torch

from benchmarks.row import Seconds, Spread

Call = Callable[[], object]

WARM_UP = 3
"""Calls of each side that are not counted: programs are compiled, pages and buffers are there, clocks are up."""


@dataclass(frozen=True)
class Effort:
    """How long a pair is measured."""

    seconds: float
    """Repetitions go on for so long …"""
    fewest: int
    """… and until there are so many,"""
    most: int
    """but not beyond so many."""
    timing: float
    """A timing on the CPU holds as many calls as take so many seconds: short calls are timed by the dozen."""


FULL = Effort(seconds=1.5, fewest=7, most=101, timing=2e-3)
QUICK = Effort(seconds=0.0, fewest=3, most=3, timing=0.0)


class Clock(Protocol):
    def seconds(self, call: Call, times: int) -> float:
        """Of one call, where it is made `times` times in a row."""

    def times(self, call: Call, least: float) -> int:
        """How many calls make a timing of `least` seconds."""


class WallClock:
    """For the CPU. Caches are warm, as they are for logits that a model has just written."""

    def seconds(self, call: Call, times: int) -> float:
        start = time.perf_counter()
        for _ in range(times):
            call()
        return (time.perf_counter() - start) / times

    def times(self, call: Call, least: float) -> int:
        return max(1, math.ceil(least / max(self.seconds(call, 1), 1e-9)))


class CudaClock:
    """For a CUDA device: its own time between events around one call, the second-level cache emptied before.

    Emptied by reading: lines that were written would be written back at the expense of what is timed. Reading again and
    again keeps the device busy for about a millisecond, in which the host launches everything that is timed: how long
    that takes it is another figure, `host_seconds`.
    """

    FLOATS = 2**26
    """256 MiB: several times the cache of any device."""
    READINGS = 10

    def __init__(self, device: torch.device) -> None:
        self._buffer = torch.zeros(self.FLOATS, device=device)
        self._sum = torch.zeros((), device=device)

    def seconds(self, call: Call, times: int) -> float:
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))  # type: ignore[no-untyped-call]
        for _ in range(self.READINGS):
            torch.sum(self._buffer, dim=0, out=self._sum)
        start.record()
        for _ in range(times):
            call()
        end.record()
        end.synchronize()
        return float(start.elapsed_time(end)) / 1e3 / times

    def times(self, call: Call, least: float) -> int:
        return 1


def host_seconds(call: Call, device: torch.device, repetitions: int = 21) -> float:
    """How long a call keeps the host, which does not wait for the device; the median."""
    found = []
    for _ in range(repetitions):
        torch.cuda.synchronize(device)
        found.append(WallClock().seconds(call, 1))
    torch.cuda.synchronize(device)
    return statistics.median(found)


def clock_of(device: torch.device) -> Clock:
    return CudaClock(device) if device.type == "cuda" else WallClock()


@dataclass(frozen=True)
class Pairs:
    """Seconds of each side, repetition by repetition."""

    a: Sequence[float]
    b: Sequence[float]

    def ratio(self) -> Spread:
        return spread([b / a for a, b in zip(self.a, self.b, strict=True)])


def paired(a: Call, b: Call, clock: Clock, effort: Effort) -> Pairs:
    """Time both, an odd number of repetitions: the median of b ÷ a is then that of a ÷ b, inverted."""
    calls, found = (a, b), (list[float](), list[float]())
    for call in calls:
        for _ in range(WARM_UP):
            call()
    times = [clock.times(call, effort.timing) for call in calls]
    with _no_collector():
        start = time.perf_counter()
        while _goes_on(len(found[0]), time.perf_counter() - start, effort):
            for side in (0, 1) if len(found[0]) % 2 else (1, 0):
                found[side].append(clock.seconds(calls[side], times[side]))
    return Pairs(*found)


def spread(values: Sequence[float]) -> Spread:
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(low, middle, high)


def seconds(values: Sequence[float]) -> Seconds:
    return Seconds(min(values), statistics.median(values))


def _goes_on(done: int, elapsed: float, effort: Effort) -> bool:
    if done < effort.fewest or done % 2 == 0:
        return True
    return elapsed < effort.seconds and done < effort.most


@contextmanager
def _no_collector() -> Iterator[None]:
    """Without the garbage collector, whose rounds would fall on either side."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
