"""A run's folder: who may write into it, which settings it belongs to, what of it is done.

run.json        settings, provenance, ids of the prompts, finished flag, seconds spent
trace/          one part per rule and prompt, see `trace`
summary.json    written at the end
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from symcert_runtime.errors import UserError
from symcert_runtime.files import PARTIAL_SUFFIX, write_json
from symcert_runtime.trace import TRACE_FOLDER, check_part

try:
    import fcntl
except ImportError:  # a system without flock: concurrent writers are then the user's to avoid
    fcntl = None  # type: ignore[assignment]

RECORD = "run.json"
SUMMARY = "summary.json"
LOCK = "run.lock"
FORMAT = 1


@dataclass(frozen=True)
class Parts:
    """Where a run keeps what it has done so far, and how one of these files is checked."""

    folder: str
    check: Callable[[Path, Sequence[str]], object]
    """Raises UserError where the file is damaged, or belongs to another run than one over prompts with these ids."""


TRACE = Parts(TRACE_FOLDER, check_part)


def default_folder(provenance: Mapping[str, Any]) -> Path:
    """`runs/<target>-<hash of everything that decides the results>`: the same command finds its own run again."""
    canonical = json.dumps(provenance, sort_keys=True).encode()
    name = str(provenance["target"]["name"]).replace("/", "--")
    return Path("runs") / f"{name}-{hashlib.sha256(canonical).hexdigest()[:12]}"


@contextmanager
def opened_run(
    run: Path,
    settings: Mapping[str, Any],
    provenance: Mapping[str, Any],
    prompt_ids: Sequence[str],
    parts: Parts = TRACE,
) -> Iterator[dict[str, Any]]:
    """Create a run folder, or resume it, as its only writer; yields the record that run.json holds.

    Raises UserError if the folder holds something else, a run with other settings or models, a damaged or misplaced
    part, or is being written by another process. Nothing in the folder is changed in those cases.
    """
    _require_ours(run, settings, provenance, prompt_ids, parts)
    try:
        (run / parts.folder).mkdir(parents=True, exist_ok=True)
        (run / LOCK).touch()
    except OSError as error:
        raise UserError(f"cannot write the run folder {run}: {error.strerror}; choose another --out") from None
    with _only_writer(run):
        for leftover in [*run.glob(f".*{PARTIAL_SUFFIX}"), *(run / parts.folder).glob(f".*{PARTIAL_SUFFIX}")]:
            leftover.unlink()
        record = _read_record(run) or {
            "format": FORMAT,
            "settings": dict(settings),
            "provenance": dict(provenance),
            "seconds": {},
        }
        # From these a reader knows which parts there have to be, and whether each lies in its place.
        record |= {"prompt_ids": list(prompt_ids), "finished": False}
        write_json(run / RECORD, record)
        yield record


def finish(run: Path, record: dict[str, Any], summary: Mapping[str, Any]) -> None:
    """Write the summary, then mark the run as finished."""
    write_json(run / SUMMARY, summary)
    write_json(run / RECORD, record | {"finished": True})


def _require_ours(
    run: Path, settings: Mapping[str, Any], provenance: Mapping[str, Any], prompt_ids: Sequence[str], parts: Parts
) -> None:
    if run.exists() and not run.is_dir():
        raise UserError(f"{run} is a file; choose a folder for --out")
    record = _read_record(run)
    if record is None:
        # Parts without a record could be anybody's. A lock and an empty trace are left by a kill right at the start.
        if run.is_dir() and ({path.name for path in run.iterdir()} - {LOCK, parts.folder} or _files(run, parts)):
            raise UserError(f"the folder {run} is not empty and holds no run; choose another --out")
        return
    theirs, ours = (_flat(side) for side in (record["provenance"], provenance))
    for key in dict.fromkeys([*settings, *ours, *theirs]):  # what the user chose is named first
        if theirs.get(key) != ours.get(key):
            raise UserError(
                f"the run in {run} was made with {key} = {theirs.get(key)}, not {ours.get(key)}; "
                "give the same settings to resume it, or choose another --out"
            )
    for part in _files(run, parts):
        parts.check(part, prompt_ids)


def _files(run: Path, parts: Parts) -> list[Path]:
    return sorted((run / parts.folder).glob("*.parquet"))


def _read_record(run: Path) -> dict[str, Any] | None:
    path = run / RECORD
    if not path.exists():
        return None
    try:
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        known = record["format"] == FORMAT and isinstance(record["provenance"], dict)
    except (OSError, ValueError, KeyError, TypeError):
        known = False
    if not known:
        raise UserError(f"{path} is damaged or of another version of symcert; choose another --out")
    return record


def _flat(value: Any, prefix: str = "") -> dict[str, Any]:
    """Nested dictionaries as `{"target.sha256": …}`."""
    if not isinstance(value, dict):
        return {prefix: value}
    parts = (_flat(inner, f"{prefix}.{key}" if prefix else str(key)) for key, inner in value.items())
    return {key: inner for part in parts for key, inner in part.items()}


@contextmanager
def _only_writer(run: Path) -> Iterator[None]:
    with (run / LOCK).open("w") as lock:
        if fcntl is not None:
            try:
                # Released by the system when the process ends, however it ends.
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise UserError(
                    f"another process is writing the run {run}; wait for it or choose another --out"
                ) from None
        yield
