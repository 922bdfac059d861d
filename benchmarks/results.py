"""The committed results: one file of rows per device and benchmark."""

from __future__ import annotations

from pathlib import Path

from benchmarks import BENCHMARKS
from benchmarks.row import Row, read_rows

KINDS = ("cpu", "cuda")
RESULTS, QUICK_RESULTS = "benchmarks/results", "runs/benchmarks"
"""Quick runs measure nothing, so their rows stay away from the results."""

Results = dict[tuple[str, str], list[Row]]
"""(cpu or cuda, benchmark) -> its rows; nothing where it was never run."""


def folder(root: Path, kind: str, quick: bool = False) -> Path:
    return root / (QUICK_RESULTS if quick else RESULTS) / kind


def read_results(root: Path) -> Results:
    """Raises UserError for a damaged file."""
    found: Results = {}
    for kind in KINDS:
        for name in BENCHMARKS:
            path = folder(root, kind) / f"{name}.jsonl"
            if path.exists():
                found[kind, name] = read_rows(path)
    return found
