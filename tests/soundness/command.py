"""The command: a campaign of any size in any number of processes, its counts as a table and as JSON."""

from __future__ import annotations

import argparse
import multiprocessing
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch

from soundness.campaign import GROUPS, LARGEST, Batch, Summary, as_json, batches, judged
from soundness.families import FAMILIES
from soundness.judge import COUNTED, UNSOUND
from symcert_runtime import UserError, certify_logits
from symcert_runtime.files import write_json
from tiers import TIERS

PACKAGES = ("symcert", "torch", "numba", "triton", "python-flint")


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 nothing unsound, 1 something was, 2 a mistake in the input."""
    options = _parser().parse_args(arguments)
    torch.set_num_threads(1)
    started, summary, heading = time.monotonic(), Summary(), _heading(options)
    try:
        if options.out:
            _make_folder(options.out.parent)
        for done, found in enumerate(_judged(options), start=1):
            summary.add(found)
            if done % 500 == 0:
                _tell(summary, started)
        if options.out:
            seconds = {"seconds": round(time.monotonic() - started)}
            write_json(options.out, heading | seconds | as_json(summary))
    except UserError as mistake:
        print(f"soundness: {mistake}", file=sys.stderr)
        return 2
    print(table(summary))
    return 1 if summary.false_claims() else 0


def _make_folder(folder: Path) -> None:
    """Before the work, which takes long."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"cannot make {folder}: {error.strerror}; name another file as --out") from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python tests/soundness", description="certify_logits against ball arithmetic, on rows chosen to break it"
    )
    parser.add_argument("--rows", type=_positive, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, help="write the counts, and rows that were unsound, to this JSON file")
    parser.add_argument("--jobs", type=_positive, default=1, help="processes")
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu", help="where rows are certified")
    parser.add_argument("--fast", action="store_true", help="the fused pass alone: escalate=False")
    parser.add_argument("--tier", action="append", choices=tuple(TIERS), help="the first one: only this one")
    parser.add_argument("--largest", type=_positive, default=LARGEST, metavar="V", help="the largest vocabulary")
    parser.add_argument("--family", action="append", choices=tuple(FAMILIES), help="only this one; may be repeated")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not positive")
    return number


def _judged(options: argparse.Namespace) -> Iterator[Summary]:
    if options.device == "cuda" and not torch.cuda.is_available():
        raise UserError("torch sees no CUDA device here; leave --device away to certify on the CPU")
    tiers = ("fused",) if options.fast else options.tier or tuple(TIERS)
    work = batches(options.rows, options.seed, options.family or tuple(FAMILIES), tiers, options.largest)
    judge_one = partial(_judge, device=options.device, fast=options.fast)
    if options.jobs == 1:
        yield from map(judge_one, work)
        return
    with multiprocessing.get_context("spawn").Pool(options.jobs, torch.set_num_threads, (1,)) as pool:
        yield from pool.imap_unordered(judge_one, work, chunksize=8)


def _judge(batch: Batch, device: str, fast: bool) -> Summary:
    return judged(batch, partial(certify_logits, escalate=False) if fast else certify_logits, device, fast)


def _tell(summary: Summary, started: float) -> None:
    rows = summary.total()["rows"]
    print(f"{rows:,} rows, {summary.false_claims()} unsound, {time.monotonic() - started:.0f} s", file=sys.stderr)


def _heading(options: argparse.Namespace) -> dict[str, Any]:
    """What is run, and where; the commit that is there at the start."""
    cuda = options.device == "cuda" and torch.cuda.is_available()
    return {
        "seed": options.seed,
        "escalate": not options.fast,
        "device": torch.cuda.get_device_name() if cuda else f"{platform.machine()} CPU",
        "versions": {"python": platform.python_version(), **{name: _version(name) for name in PACKAGES}},
        "commit": _commit(),
        "jobs": options.jobs,
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _commit() -> str:
    """Of the code that runs, or `unknown` outside of git."""
    try:
        changed = _git("status", "--porcelain", "--untracked-files=no", "--", "runtime", "tests/soundness")
        return _git("rev-parse", "--short=12", "HEAD") + ("+changes" if changed else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _git(*arguments: str) -> str:
    here = Path(__file__).parent
    root = subprocess.run(["git", "rev-parse", "--show-toplevel"], cwd=here, capture_output=True, text=True, check=True)
    done = subprocess.run(["git", *arguments], cwd=root.stdout.strip(), capture_output=True, text=True, check=True)
    return done.stdout.strip()


def table(summary: Summary) -> str:
    """Counts by each of GROUPS, and in all; then what was unsound."""
    shown = [name for name in COUNTED if summary.total()[name]]
    widths = [max(len(name), 9) for name in shown]

    def line(label: str, cells: Sequence[str]) -> str:
        return f"{label:<50}" + "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths, strict=True))

    lines = [line("", shown)]
    for at, name in enumerate(GROUPS):
        for value in sorted({key[at] for key in summary.counts}):
            count = summary.total(**{name: value})
            lines.append(line(value, [f"{count[what]:,}" for what in shown]))
        lines.append("")
    total = summary.total()
    lines.append(line("all", [f"{total[what]:,}" for what in shown]))
    lines.append("unsound: " + ", ".join(f"{name} {total[name]}" for name in UNSOUND))
    return "\n".join(lines)
