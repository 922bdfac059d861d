"""One line of results: what was compared, where, and what came out. Times are seconds, memory is bytes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from symcert_runtime.errors import UserError
from symcert_runtime.files import write_text

DIGITS = 5
"""Significant digits kept: more than any of these figures has."""


@dataclass(frozen=True)
class Spread:
    """A median with its quartiles."""

    q25: float
    median: float
    q75: float


@dataclass(frozen=True)
class Seconds:
    """Of one call."""

    least: float
    median: float


@dataclass(frozen=True)
class Environment:
    """Where a row comes from."""

    device: str
    """Name of the processor or the GPU."""
    kind: str
    """cpu or cuda."""
    cores: int
    threads: int
    """What torch, and a CPU program of symcert's, may use of the cores."""
    versions: Mapping[str, str | None]
    """None: not installed."""
    commit: str
    """`+changes` behind it: the working tree differed."""
    date: str


@dataclass(frozen=True)
class Row:
    """`ratio` is seconds of b ÷ seconds of a, both timed back to back, over the repetitions of one run."""

    benchmark: str
    a: str
    b: str | None
    """None where a is measured alone; there is no ratio then."""
    rule: str | None
    data: str | None
    """What the logits are; see `drawn_logits`."""
    shape: tuple[int, ...]
    """Rows and tokens of each side's logits; empty where there are none."""
    dtype: str | None
    environment: Environment
    ratio: Spread | None = None
    seconds_a: Seconds | None = None
    seconds_b: Seconds | None = None
    repetitions: int = 0
    facts: Mapping[str, float] = field(default_factory=dict)
    """Whatever else was counted, by name."""
    skipped: str | None = None
    """Why nothing was measured."""

    def __post_init__(self) -> None:
        """Raises ValueError for a row that says too little or contradicts itself."""
        measured = self.seconds_a is not None or bool(self.facts)
        if measured == (self.skipped is not None):
            raise ValueError(f"{self.benchmark}: a row is either measured or skipped with a reason")
        if (self.ratio is not None) != (self.b is not None and self.skipped is None):
            raise ValueError(f"{self.benchmark}: a ratio belongs to two things that were measured")

    def text(self) -> str:
        return json.dumps(_rounded(asdict(self)), ensure_ascii=False, allow_nan=False)


def row_of(text: str) -> Row:
    """The row of one line. Raises ValueError or TypeError where it is none."""
    raw: dict[str, Any] = json.loads(text)
    if unknown := set(raw) - {column.name for column in fields(Row)}:
        raise ValueError(f"unknown field {min(unknown)}")
    raw["shape"] = tuple(raw["shape"])
    raw["environment"] = Environment(**raw["environment"])
    for name, kind in (("ratio", Spread), ("seconds_a", Seconds), ("seconds_b", Seconds)):
        raw[name] = None if raw[name] is None else kind(**raw[name])
    return Row(**raw)


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, "".join(f"{row.text()}\n" for row in rows))


def read_rows(path: Path) -> list[Row]:
    """Raises UserError for a file that holds anything but rows."""
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            rows.append(row_of(line))
        except (ValueError, TypeError, KeyError) as error:
            raise UserError(f"{path} line {number} is no row of results ({error}); run the benchmark again") from error
    return rows


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else value
    if isinstance(value, dict):
        return {name: _rounded(inner) for name, inner in value.items()}
    return value
