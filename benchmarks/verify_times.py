"""How long `symcert verify` takes per theorem: every obligation proved and every false variant refuted anew."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.bench import Bench
from benchmarks.row import Row, Seconds

DEVICES = ("cpu",)
QUICK_THEOREMS = ("log_tangent",)
ALL = "all theorems"
PROGRAM = "import sys; from symcert.cli import main; sys.exit(main())"


def rows(bench: Bench) -> Iterator[Row]:
    """One row for the whole run, then one per theorem. Theorems share the cores, as they do for users."""
    arguments = ["verify", "--json", *(QUICK_THEOREMS if bench.quick else ())]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    said: dict[str, Any] = json.loads(done.stdout) if done.stdout else {"proved": False, "reason": done.stderr.strip()}
    if not said["proved"]:
        yield _row(bench, ALL, skipped=f"symcert verify: {said['reason']}")
        return
    counts = {name: said[name] for name in ("obligations", "refuted")}
    yield _row(bench, ALL, said["seconds"], counts | {"processes": os.cpu_count() or 1})
    for theorem, seconds in said["seconds_per_theorem"].items():
        yield _row(bench, theorem, seconds)


def _row(
    bench: Bench,
    theorem: str,
    seconds: float | None = None,
    facts: Mapping[str, float] | None = None,
    skipped: str | None = None,
) -> Row:
    return Row(
        bench.name,
        a=theorem,
        b=None,
        rule=None,
        data=None,
        shape=(),
        dtype=None,
        environment=bench.environment,
        seconds_a=None if seconds is None else Seconds(seconds, seconds),
        repetitions=0 if seconds is None else 1,
        facts=facts or {},
        skipped=skipped,
    )
