"""Peak memory of one call beyond its logits, outputs included.

On CUDA torch's allocator counts. On the CPU nobody counts everything (torch's, numpy's and compiled programs'
allocations alike) but the kernel: a fresh process in which every allocation of 64 KiB and more is mapped by itself, and
so is given back at once, resets its own peak and reads it after the call. That is right to some 100 KiB.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import torch

from benchmarks.contenders import Case, UnavailableError, contender
from benchmarks.paired import Call

REPETITIONS = 5
STATUS, RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
RESET_PEAK = "5"  # proc(5)
BY_ITSELF = {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "0"}  # mallopt(3)


def extra_bytes(name: str, case: Case, device: torch.device, quick: bool = False) -> int:
    """`quick`: without a process of its own, so less exactly. Raises UnavailableError where the peak cannot be read."""
    if device.type == "cuda":
        return _on_cuda(name, case, device)
    if not RESET.exists():
        raise UnavailableError("the peak of a process is read from Linux' /proc")
    if quick:
        return _in_this_process(name, case)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.memory", name, json.dumps(asdict(case))],
        cwd=Path(__file__).parents[1],
        env=os.environ | BY_ITSELF,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise UnavailableError((done.stderr.strip().splitlines() or ["the measuring process failed"])[-1])
    return int(done.stdout)


def _on_cuda(name: str, case: Case, device: torch.device) -> int:
    ready = contender(name, case.logits(device), case.rule)
    ready.call()
    torch.cuda.synchronize(device)
    before = torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    ready.call()
    torch.cuda.synchronize(device)
    return int(torch.cuda.max_memory_allocated(device) - before)


def _in_this_process(name: str, case: Case) -> int:
    ready = contender(name, case.logits(torch.device("cpu")), case.rule)
    ready.call()
    return int(statistics.median(_peak_beyond(ready.call) for _ in range(REPETITIONS)))


def _peak_beyond(call: Call) -> int:
    gc.collect()
    RESET.write_text(RESET_PEAK, encoding="ascii")
    before = _status("VmRSS")
    kept = call()
    peak = _status("VmHWM")
    del kept
    return max(0, peak - before)


def _status(name: str) -> int:
    """Bytes."""
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    print(_in_this_process(sys.argv[1], Case(**json.loads(sys.argv[2]))))
