"""certify_logits on the CPU against naive torch, against torch.compile of it, and against merely reading the rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from benchmarks.bench import Bench
from benchmarks.contenders import CERTIFY, COMPILED, NAIVE_32, NAIVE_64, READ, READ_TOP, Case
from benchmarks.row import Row

DEVICES = ("cpu",)
DTYPES = ("float32", "bfloat16")
MAIN = (32, 151_936)
OTHER_SHAPES = ((1, 151_936), (4, 151_936), (8, 151_936), (128, 151_936), (32, 4_096), (32, 32_000), (32, 262_144))
QUICK_MAIN, QUICK_OTHER_SHAPES, QUICK_RULES = (3, 400), ((1, 400),), 1
RULES = (
    "tree:m=4",
    "top-m:m=3",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "constant:a=0.0067",
)
SHIPPED = Case(32, 2_048, data="shipped")


def rows(bench: Bench) -> Iterator[Row]:
    main, others = (QUICK_MAIN, QUICK_OTHER_SHAPES) if bench.quick else (MAIN, OTHER_SHAPES)
    for dtype in DTYPES:
        case = Case(*main, dtype)
        # Whether torch.compile works does not depend on the shape, and it takes a quarter of a minute.
        compiled = () if bench.quick else (COMPILED,)
        yield from bench.compare(case, CERTIFY, (NAIVE_32, NAIVE_64, *compiled, READ_TOP, READ))
        for rule in RULES[:QUICK_RULES] if bench.quick else RULES:
            yield from bench.compare(replace(case, rule=rule), CERTIFY, (NAIVE_32,))
        yield bench.memory(case, CERTIFY)
        yield bench.memory(case, NAIVE_32)
    for shape, dtype in product(others, DTYPES):
        yield from bench.compare(Case(*shape, dtype), CERTIFY, (NAIVE_32, NAIVE_64, READ_TOP))
    yield from bench.compare(SHIPPED, CERTIFY, (NAIVE_32, NAIVE_64, READ_TOP))
