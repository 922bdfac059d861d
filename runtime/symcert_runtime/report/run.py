"""What lies in a run folder, read into memory."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from symcert_runtime.errors import UserError
from symcert_runtime.run_folder import RECORD, SUMMARY
from symcert_runtime.trace import RuleTrace, read_trace

RECORD_AGAIN = "record the run again with `symcert certify`"


@dataclass(frozen=True)
class Run:
    """A recorded run. `summary` is None where the run has not written one (it was stopped early)."""

    traces: Mapping[str, RuleTrace]
    """Of the rules with at least one position, in the order in which the run was told of them."""
    not_started: Sequence[str]
    """Rules the run was told of, without a position so far."""
    provenance: Mapping[str, Any]
    """What decides the run's figures, and after that what it took: settings and seconds."""
    summary: Mapping[str, Any] | None
    finished: bool


def load_run(run_dir: Path) -> Run:
    """Read the run in `run_dir`. Raises UserError where it is missing, foreign, damaged or has no position yet."""
    if not run_dir.is_dir():
        raise UserError(f"there is no run folder at {run_dir}; give the folder that `symcert certify` wrote")
    record = _read_json(run_dir / RECORD)
    if record is None:
        raise UserError(f"{run_dir} has no {RECORD}, so it is no run; give the folder that `symcert certify` wrote")
    provenance, settings, seconds = (_object(record, key, run_dir) for key in ("provenance", "settings", "seconds"))
    told = [str(rule) for rule in settings.get("rules", [])]
    recorded = {rule: trace for rule, trace in read_trace(run_dir).items() if trace.table.num_rows}
    if not recorded:
        raise UserError(f"the run in {run_dir} has no position yet; let `symcert certify` finish a prompt first")
    return Run(
        traces={rule: recorded[rule] for rule in dict.fromkeys([*told, *recorded]) if rule in recorded},
        not_started=[rule for rule in told if rule not in recorded],
        provenance={**settings, **provenance, "seconds": seconds},
        summary=_read_json(run_dir / SUMMARY),
        finished=record.get("finished") is True,
    )


def _object(record: Mapping[str, Any], key: str, run_dir: Path) -> dict[str, Any]:
    value = record.get(key, {})
    if not isinstance(value, dict):
        raise UserError(f"{run_dir / RECORD} holds no JSON object under {key!r}; {RECORD_AGAIN}")
    return value


def _read_json(path: Path) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        raise UserError(f"{path} is not readable JSON; {RECORD_AGAIN}") from None
    if not isinstance(content, dict):
        raise UserError(f"{path} does not hold a JSON object; {RECORD_AGAIN}")
    return content
