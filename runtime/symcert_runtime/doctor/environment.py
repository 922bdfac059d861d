"""The machine and what is installed on it; nothing here imports a package that may be missing."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from importlib import metadata
from pathlib import Path

from symcert_runtime.doctor.finding import Check, Verdict, ok, problem, warning

GIB, MIB = 2**30, 2**20
LITTLE_MEMORY = 2 * GIB
LITTLE_DISK, NO_DISK = GIB, 64 * MIB
PROGRAM_SECONDS = 20
RUNS = Path("runs")

DISTRIBUTION = "symcert"
FALLBACKS: Mapping[str, str] = {
    "numba": "without it every row is decided in float64, which is slower on the CPU",
    "triton": "without it every row is decided in float64, which is slower on a GPU",
    "python-flint": "without it rows that float64 cannot decide stay undecided, and symcert verify does not run",
    "z3-solver": "without it symcert verify does not run",
    "cvc5": "without it symcert verify has no second opinion",
    "knuckledragger": "without it symcert verify does not run",
}
"""Packages whose lack leaves live runs and reports as they are."""
EXTRAS = ("triton",)
"""Packages of an extra that are looked at all the same."""

PROGRAMS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "rocq": (("coqc",), "symcert verify --solver rocq and --accept"),
    "browser": (("chromium", "google-chrome", "chromium-browser"), "the tests that look at the report"),
}
"""Programs -> the names they go by, and what alone needs them."""


def checks() -> list[Check]:
    """The machine: interpreter, system, processors, memory, disk."""
    return [
        Check("python", python),
        Check("system", system),
        Check("processors", processors),
        Check("memory", memory),
        Check("disk", disk),
    ]


def package_checks() -> list[Check]:
    """One check per declared dependency, then the programs."""
    return [
        *(Check(_name(line), partial(package, line)) for line in requirements()),
        *(Check(name, partial(program, *found)) for name, found in PROGRAMS.items()),
    ]


# --- the machine


def python() -> Verdict:
    return ok(f"{platform.python_implementation()} {platform.python_version()}, {sys.executable}")


def system() -> Verdict:
    return ok(f"{platform.platform()}, {platform.machine()}")


def processors() -> Verdict:
    there = os.cpu_count() or 1
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else there
    return ok(f"{usable} of {there} usable")


def memory() -> Verdict:
    """Of the machine, or of the container where that has a limit."""
    total, available = memory_bytes()
    if total is None or available is None:
        return ok("this system does not say")
    says = f"{size_text(available)} of {size_text(total)} available"
    if available < LITTLE_MEMORY:
        return warning(says, "end other programs before a run: models are loaded whole")
    return ok(says)


def memory_bytes() -> tuple[int | None, int | None]:
    """Bytes in all and bytes available; None where the system does not say."""
    kernel = _kernel_memory()
    limit, used = (_number(Path("/sys/fs/cgroup") / name) for name in ("memory.max", "memory.current"))
    total, available = kernel.get("MemTotal"), kernel.get("MemAvailable")
    if limit is not None and used is not None and total is not None and available is not None:
        return min(total, limit), min(available, limit - used)
    return total, available


def disk() -> Verdict:
    """Where runs are written unless --out says otherwise."""
    folder = RUNS if RUNS.is_dir() else Path()
    free = shutil.disk_usage(folder).free
    says = f"{size_text(free)} free in {folder.absolute()}"
    if not os.access(folder, os.W_OK):
        return problem(f"{folder.absolute()} cannot be written", "start symcert in another folder, or give --out")
    if free < NO_DISK:
        return problem(says, "make room there, or write runs elsewhere with --out")
    if free < LITTLE_DISK:
        return warning(says, "make room there before a long run, or write it elsewhere with --out")
    return ok(says)


def size_text(size: float) -> str:
    """Bytes in GiB or MiB, for people."""
    return f"{size / GIB:.1f} GiB" if size >= GIB / 10 else f"{size / MIB:.1f} MiB"


def _kernel_memory() -> dict[str, int]:
    """/proc/meminfo in bytes; empty where there is none."""
    try:
        text = Path("/proc/meminfo").read_text(encoding="ascii")
    except OSError:
        return {}
    return {name: int(kib) * 1024 for name, kib in re.findall(r"^(\w+): +(\d+) kB$", text, re.MULTILINE)}


def _number(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):  # no such limit, or "max"
        return None


# --- packages


def requirements() -> list[str]:
    """The declared dependencies as the installed distribution lists them, those of EXTRAS, and all of FALLBACKS."""
    declared = metadata.requires(DISTRIBUTION) or []
    listed = [line for line in declared if "extra ==" not in line or _name(line) in EXTRAS]
    return [*listed, *(name for name in FALLBACKS if name not in map(_name, listed))]


def package(requirement: str) -> Verdict:
    """Whether a dependency is installed in a version of the declared range; read from metadata, not by importing."""
    name, fallback = _name(requirement), FALLBACKS.get(_name(requirement))
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        if name in EXTRAS:
            return ok(f"not installed; {fallback}")
        mend = f"pip install '{_specifier(requirement)}'"
        return warning(f"not installed; {fallback}", mend) if fallback else problem("not installed", mend)
    if _fits(requirement, version) is False:
        return problem(f"{version}, which is outside the supported range", f"pip install '{_specifier(requirement)}'")
    return ok(version)


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def _specifier(requirement: str) -> str:
    return requirement.partition(";")[0].strip()


def _fits(requirement: str, version: str) -> bool | None:
    """None where nothing here can compare versions: `packaging` comes with other packages only."""
    try:
        from packaging.requirements import Requirement
    except ImportError:
        return None
    return Requirement(requirement).specifier.contains(version, prereleases=True)


# --- programs


def program(names: tuple[str, ...], needed_by: str) -> Verdict:
    """The first of these programs that is there, and what it says of its version."""
    path = next((found for name in names if (found := shutil.which(name))), None)
    if path is None:
        return ok(f"{names[0]} is not installed; only {needed_by} use it")
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False, timeout=PROGRAM_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        return warning(f"{path} does not run ({type(error).__name__})", f"install it again; {needed_by} use it")
    return ok(next(iter(done.stdout.strip().splitlines()), path))
