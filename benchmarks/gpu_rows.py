"""The fused pass on a GPU against the device's own copy, naive torch, torch.compile of it and Liger-Kernel's KL.

A copy of one side reads and writes as many bytes as certification reads, so ratio = seconds of the copy ÷ seconds of
certification is the share of the copy's bandwidth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from benchmarks.bench import Bench
from benchmarks.contenders import (
    CERTIFY,
    COMPILED,
    COPY,
    FUSED,
    LIGER,
    LIGER_WHOLE,
    NAIVE_32,
    NAIVE_64,
    READ_TOP,
    REPLAYED,
    Case,
)
from benchmarks.row import Row

DEVICES = ("cuda",)
TOKENS = 151_936
MAIN_ROWS = 256
ROWS = (256, 1_024, 64, 8, 1)
DTYPES = ("bfloat16", "float32")
QUICK_TOKENS, QUICK_ROWS = 300, (4, 1)
RULES = ("typical:epsilon=0.3,delta=0.09", "tree:m=4", "additive:t=0.3")
AGAINST = (COPY, REPLAYED, NAIVE_32, READ_TOP, LIGER, LIGER_WHOLE)
AGAINST_IN_MAIN = (NAIVE_64, COMPILED, CERTIFY)
"""Measured at MAIN_ROWS only: what takes long, and how much the further tiers add."""


def rows(bench: Bench) -> Iterator[Row]:
    sizes = QUICK_ROWS if bench.quick else ROWS
    for dtype in DTYPES:
        for size in sizes:
            case = Case(size, QUICK_TOKENS if bench.quick else TOKENS, dtype)
            yield from bench.compare(case, FUSED, AGAINST)
            yield from bench.compare(case, REPLAYED, (COPY,))
            if size == MAIN_ROWS:
                yield from bench.compare(case, FUSED, AGAINST_IN_MAIN)
                for rule in RULES:
                    yield from bench.compare(replace(case, rule=rule), FUSED, (COPY,))
        yield bench.memory(Case(sizes[0], case.tokens, dtype), FUSED)
