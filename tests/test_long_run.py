"""200 prompts through the command line, killed twice with SIGKILL and resumed: nothing lost, nothing done twice."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from symcert_runtime.trace import read_trace

PROMPTS = 200
RULES = ("strict", "tree:m=4")
KILLS = (60, 220)
"""Parts of the 400 that are there when the run is killed."""
KEY = ("rule", "prompt_index", "round", "node")
COMMAND = [
    sys.executable, "-c", "import sys; from symcert.cli import main; sys.exit(main())",
    "certify", "--quiet", "--max-new-tokens", "12", "--batch", "8", "--top", "4",
    *(word for rule in RULES for word in ("--rule", rule)),
]  # fmt: skip


def started(run: Path) -> subprocess.Popen[bytes]:
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    return subprocess.Popen([*COMMAND, "--out", str(run)], env=environment, stdout=subprocess.DEVNULL)


def parts(run: Path) -> dict[str, str]:
    """Name -> hash of the finished parts."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (run / "trace").glob("*.parquet")}


def killed_at(run: Path, count: int) -> dict[str, str]:
    """Start or resume the run, kill it when it has so many parts, and return those."""
    child = started(run)
    try:
        deadline = time.monotonic() + 240
        while len(list((run / "trace").glob("*.parquet"))) < count:
            assert child.poll() is None, "the run ended before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(0.005)
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    return parts(run)


@pytest.mark.slow
def test_two_hundred_prompts_killed_twice(tmp_path: Path) -> None:
    run, whole = tmp_path / "run", tmp_path / "whole"
    assert started(whole).wait(timeout=300) == 0
    after_kill = [killed_at(run, count) for count in KILLS]
    assert all(count <= len(found) < PROMPTS * len(RULES) for count, found in zip(KILLS, after_kill, strict=True))
    assert json.loads((run / "run.json").read_text())["finished"] is False
    assert started(run).wait(timeout=300) == 0

    found = parts(run)
    assert len(found) == PROMPTS * len(RULES)
    for earlier in after_kill:  # what was done stays as it was
        assert earlier.items() <= found.items()
    assert not list(run.glob("**/*.partial"))
    uninterrupted = read_trace(whole)
    for rule, trace in read_trace(run).items():
        keys = list(zip(*(trace.table[name].to_pylist() for name in KEY), strict=True))
        assert len(keys) == len(set(keys)) > PROMPTS
        assert set(trace.table["prompt_index"].to_pylist()) == set(range(PROMPTS))
        assert trace.table.equals(uninterrupted[rule].table)
        assert trace.emitted == uninterrupted[rule].emitted
    summaries = [json.loads((folder / "summary.json").read_text()) for folder in (run, whole)]
    assert summaries[0] == summaries[1]
    assert all(figures["violations"] == 0 for figures in summaries[0]["rules"].values())
