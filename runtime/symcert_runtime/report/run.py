"""What lies in a run folder, read into memory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from symcert_runtime.errors import UserError

REQUIRED_COLUMNS = (
    "rule", "prompt_index", "prompt_id", "round", "position", "depth", "kl", "certificate",
    "certified", "accepted", "undecided", "kept", "reason",
)  # fmt: skip


@dataclass(frozen=True)
class Run:
    """A recorded run. `summary` is None where the run has not written one (it was stopped early)."""

    trace: pa.Table
    settings: Mapping[str, Any]
    provenance: Mapping[str, Any]
    summary: Mapping[str, Any] | None
    finished: bool


def load_run(run_dir: Path) -> Run:
    """Read the run in `run_dir`. Raises UserError where it is missing, foreign, damaged or has no trace yet."""
    if not run_dir.is_dir():
        raise UserError(f"there is no run folder at {run_dir}; give the folder that `symcert certify --out` wrote")
    record = _read_json(run_dir / "run.json")
    if record is None:
        raise UserError(
            f"{run_dir} has no run.json, so it is no run; give the folder that `symcert certify --out` wrote"
        )
    summary = _read_json(run_dir / "summary.json")
    provenance = (summary or {}).get("provenance") or record.get("provenance") or {}
    settings = record.get("settings") or {}
    for name, value in (("provenance", provenance), ("settings", settings)):
        if not isinstance(value, dict):
            raise UserError(f"the {name} in {run_dir} are no JSON object; record the run again with `symcert certify`")
    return Run(_read_trace(run_dir), settings, provenance, summary, finished=record.get("finished") is True)


def _read_json(path: Path) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        raise UserError(f"{path} is not readable JSON; record the run again with `symcert certify`") from None
    if not isinstance(content, dict):
        raise UserError(f"{path} does not hold a JSON object; record the run again with `symcert certify`")
    return content


def _read_trace(run_dir: Path) -> pa.Table:
    parts = sorted((run_dir / "trace").glob("*.parquet"))
    tables = [_read_part(part) for part in parts]
    if sum(table.num_rows for table in tables) == 0:
        raise UserError(f"the run in {run_dir} has no position yet; let `symcert certify` finish a prompt first")
    return pa.concat_tables(tables)


def _read_part(path: Path) -> pa.Table:
    try:
        table = pq.read_table(path)
    except (pa.ArrowException, OSError):
        raise UserError(f"{path} is no readable trace; delete it and resume the run with `symcert certify`") from None
    missing = [name for name in REQUIRED_COLUMNS if name not in table.column_names]
    if missing:
        raise UserError(
            f"{path} lacks the column {missing[0]}, so it is no trace of `symcert certify`; report one that is"
        )
    return table.select(REQUIRED_COLUMNS)
