"""The command: `python -m benchmarks [NAME…] [--device cpu|cuda] [--quick]`, `--readme`, `--check`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

import torch

from benchmarks import BENCHMARKS, pages
from benchmarks.bench import Bench
from benchmarks.environment import environment
from benchmarks.paired import FULL, QUICK, clock_of
from benchmarks.results import folder
from benchmarks.row import Row, write_rows
from benchmarks.tables import number
from symcert_runtime.errors import UserError

ROOT = Path(__file__).parents[1]


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 done, 1 pages or plots differ from the results, 2 a mistake in the input."""
    options = _parser().parse_args(arguments)
    try:
        if options.readme or options.check:
            return _pages(options.root, write=options.readme)
        _run(options.names, options.device, options.quick, options.root)
    except UserError as mistake:
        print(f"benchmarks: {mistake}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure; write rows of results.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(BENCHMARKS)}; default: the device's own")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--quick", action="store_true", help="tiny shapes, rows under runs/: does it run?")
    parser.add_argument("--readme", action="store_true", help="write the committed results' tables and plots")
    parser.add_argument("--check", action="store_true", help="fail where tables or plots differ from the results")
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to read and write; default: this one")
    return parser


def _run(names: Sequence[str], device: str, quick: bool, root: Path) -> None:
    """A benchmark's file of rows is replaced as a whole, once the benchmark is through."""
    if unknown := [name for name in names if name not in BENCHMARKS]:
        raise UserError(f"unknown benchmark {unknown[0]!r}; choose from {', '.join(BENCHMARKS)}")
    where = torch.device(device)
    if where.type == "cuda" and not torch.cuda.is_available():
        raise UserError("torch sees no CUDA device here; leave --device away to measure the CPU")
    modules = {name: import_module(f"benchmarks.{name}") for name in names or BENCHMARKS}
    here, clock = environment(where), clock_of(where)
    for name, module in modules.items():
        if names or device in module.DEVICES:
            bench = Bench(name, where, quick, QUICK if quick else FULL, clock, here)
            write_rows(folder(root, device, quick) / f"{name}.jsonl", _shown(module.rows(bench)))


def _shown(rows: Iterator[Row]) -> Iterator[Row]:
    """The same rows, each printed as it comes."""
    for row in rows:
        print(line_of(row), flush=True)
        yield row


def line_of(row: Row) -> str:
    """One line that says what a row says."""
    shape = "×".join(map(str, row.shape))
    about = " ".join(filter(None, (row.benchmark, shape, row.dtype, row.rule, row.a)))
    if row.skipped:
        return f"{about} | {row.b or ''} skipped: {row.skipped}"
    parts = [f"{number(row.seconds_a.median * 1e3)} ms"] if row.seconds_a else []
    if row.ratio:
        parts.append(f"{row.b} takes {number(row.ratio.median)} times as long")
    parts += [f"{name} {number(value)}" for name, value in row.facts.items()]
    return f"{about} | {', '.join(parts)}"


def _pages(root: Path, write: bool) -> int:
    if write:
        pages.write(root)
        return 0
    found = pages.differences(root)
    for path in found:
        print(f"differs from the results: {path}; write it with: python -m benchmarks --readme", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
