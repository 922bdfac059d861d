"""Where the benchmarks run: device, versions, commit."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

from benchmarks.row import Environment

PACKAGES = ("symcert", "torch", "numba", "triton", "transformers", "liger-kernel")
CHANGES_ALLOWED = ("benchmarks/results", "README.md", "benchmarks/README.md")
"""Written by the benchmarks themselves, so that a second run does not count as one of a changed tree."""


def environment(device: torch.device) -> Environment:
    return Environment(
        device=torch.cuda.get_device_name(device) if device.type == "cuda" else _processor(),
        kind=device.type,
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        threads=torch.get_num_threads(),
        versions={"python": platform.python_version(), **{name: _version(name) for name in PACKAGES}},
        commit=_commit(),
        date=datetime.now(UTC).strftime("%Y-%m-%d"),
    )


def _processor() -> str:
    listing = Path("/proc/cpuinfo")
    text = listing.read_text(encoding="utf-8") if listing.exists() else ""
    named = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return named[1] if named else platform.processor() or platform.machine()


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _commit() -> str:
    """The commit of the code that runs, or `unknown` outside of git."""
    try:
        commit = _git("rev-parse", "--short=12", "HEAD")
        changed = _git("status", "--porcelain", "--", ".", *(f":!{path}" for path in CHANGES_ALLOWED))
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return f"{commit}+changes" if changed else commit


def _git(*arguments: str) -> str:
    root = Path(__file__).parents[1]
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=True).stdout.strip()
