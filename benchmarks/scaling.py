"""How the cost of certification grows: with the vocabulary, the batch, the width of a tree, the number of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from benchmarks.bench import Bench
from benchmarks.contenders import ALSO, CERTIFY, FUSED, NAIVE_32, READ_TOP, Case
from benchmarks.row import Row

DEVICES = ("cpu", "cuda")
MAIN = Case(32, 151_936)
QUICK = Case(2, 300)
QUICK_VALUES = 2
SUBJECTS = {"cpu": CERTIFY, "cuda": FUSED}
DTYPES = {"cpu": "float32", "cuda": "bfloat16"}
SECONDS = 1.0
"""Per pair; there are many points, and a plot shows no more than two digits."""
RULES = (
    "strict",
    "tree:m=4",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "constant:a=0.0067",
)


@dataclass(frozen=True)
class Axis:
    """One plot: `case` changed so that it has each of the values."""

    values: Sequence[int]
    case: Callable[[Case, int], Case]
    against: tuple[str, ...]


AXES = {
    "vocabulary": Axis(
        (4_096, 8_192, 16_384, 32_000, 65_536, 151_936, 262_144),
        lambda case, tokens: replace(case, tokens=tokens),
        (NAIVE_32, READ_TOP),
    ),
    "batch": Axis(
        (1, 2, 4, 8, 16, 32, 64, 128),
        lambda case, rows: replace(case, rows=rows),
        (NAIVE_32, READ_TOP),
    ),
    "width": Axis(
        (1, 2, 4, 8, 16, 32),
        lambda case, width: replace(case, rule=f"tree:m={width}"),
        (READ_TOP,),
    ),
    "rules": Axis(
        (1, 2, 3, 5, 7, 9),
        lambda case, count: replace(case, rule=ALSO.join(RULES[:count])),
        (READ_TOP,),
    ),
}


def rows(bench: Bench) -> Iterator[Row]:
    """Each row says in its facts which axis it belongs to, and where it lies there."""
    kind = bench.device.type
    main = replace(QUICK if bench.quick else MAIN, dtype=DTYPES[kind])
    shorter = replace(bench, effort=replace(bench.effort, seconds=min(SECONDS, bench.effort.seconds)))
    for name, axis in AXES.items():
        for value in axis.values[:QUICK_VALUES] if bench.quick else axis.values:
            for row in shorter.compare(axis.case(main, value), SUBJECTS[kind], axis.against):
                yield row if row.skipped else replace(row, facts={**row.facts, name: value})
