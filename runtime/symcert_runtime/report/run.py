"""What lies in a run folder, read into memory."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from symcert_runtime.errors import UserError
from symcert_runtime.rules import parse_rule
from symcert_runtime.run_folder import RECORD, SUMMARY
from symcert_runtime.trace import TRACE_FOLDER, Part, RuleTrace, Text, part_path, read_part

RECORD_AGAIN = "record the run again with `symcert certify`"
REBUILD = "repeat the same `symcert certify` command, which rebuilds it from the trace"


@dataclass(frozen=True)
class Written:
    """What stands in a prompt's text under one rule."""

    prompt_id: str
    text: Text
    emitted: tuple[int, ...]

    @property
    def tokens(self) -> tuple[int, ...]:
        """Prompt and emitted text; a row's `position` is an index here. Empty where the part keeps no prompt."""
        return (*self.text.prompt, *self.emitted) if self.text.prompt else ()

    def of(self, token: int) -> str | None:
        """A token's text, or None where it was not kept."""
        return self.text.of_token.get(token)


@dataclass(frozen=True)
class Run:
    """A recorded run. `summary` is None where it describes another trace than there is, or was never written."""

    traces: Mapping[str, RuleTrace]
    """Of the rules with at least one position, in the order in which the run was told of them."""
    not_started: Sequence[str]
    """Rules the run was told of, without a position so far."""
    provenance: Mapping[str, Any]
    """What decides the run's figures, and after that what it took: settings and seconds."""
    summary: Mapping[str, Any] | None
    finished: bool
    """Every part is there, and the run says that it ended."""
    lost: Sequence[Path]
    """Parts that are missing although the run says that it ended."""
    written: Mapping[str, Mapping[int, Written]]
    """By rule and index of the prompt."""
    name: str
    """Of its folder."""
    notes: Sequence[str] = ()
    """Why drafts of some calls have no certificate, each once."""


def load_run(run_dir: Path) -> Run:
    """Read the run in `run_dir`. Raises UserError where it is missing, foreign, damaged or has no position yet."""
    if not run_dir.is_dir():
        raise UserError(f"there is no run folder at {run_dir}; give the folder that `symcert certify` wrote")
    record = _read_record(run_dir)
    provenance, settings, seconds = (_object(record, key, run_dir) for key in ("provenance", "settings", "seconds"))
    told = [str(rule) for rule in settings.get("rules", [])]
    parts = _parts(run_dir, _prompt_ids(record, run_dir))
    traces = {rule: _joined(rule, of_rule) for rule, of_rule in parts.items()}
    recorded = {rule: trace for rule, trace in traces.items() if trace.table.num_rows}
    if not recorded:
        raise UserError(f"the run in {run_dir} has no position yet; let `symcert certify` finish a prompt first")
    lost = lost_parts(run_dir)
    finished = record.get("finished") is True and not lost
    return Run(
        traces={rule: recorded[rule] for rule in dict.fromkeys([*told, *recorded]) if rule in recorded},
        not_started=[rule for rule in told if rule not in recorded],
        provenance={**settings, **provenance, "seconds": seconds},
        summary=_read_summary(run_dir) if finished else None,
        finished=finished,
        lost=lost,
        written={
            rule: {part.prompt_index: Written(part.prompt_id, part.text, part.emitted) for part in of_rule}
            for rule, of_rule in parts.items()
        },
        name=run_dir.resolve().name,
        notes=_notes(record),
    )


def _parts(run_dir: Path, prompt_ids: Sequence[str] | None) -> dict[str, list[Part]]:
    """The parts by rule, by prompt."""
    by_rule: dict[str, list[Part]] = {}
    for path in sorted((run_dir / TRACE_FOLDER).glob("*.parquet")):
        part = read_part(path, prompt_ids)
        by_rule.setdefault(part.rule, []).append(part)
    return by_rule


def _joined(rule: str, parts: Sequence[Part]) -> RuleTrace:
    return RuleTrace(
        rule,
        pa.concat_tables([part.table for part in parts]).combine_chunks(),
        tuple(part.emitted for part in parts),
        tuple(part.text for part in parts),
    )


def _notes(record: Mapping[str, Any]) -> list[str]:
    calls = record.get("calls")
    named = [call.get("no_certificate") for call in calls if isinstance(call, dict)] if isinstance(calls, list) else []
    return list(dict.fromkeys(str(note) for note in named if note))


def lost_parts(run_dir: Path) -> list[Path]:
    """The parts that are missing from a run which says that it ended."""
    record = _read_record(run_dir)
    if record.get("finished") is not True:
        return []
    ids = _prompt_ids(record, run_dir)
    prompts = range(_prompts_seen(run_dir) if ids is None else len(ids))
    rules = [parse_rule(str(rule)) for rule in _object(record, "settings", run_dir).get("rules", [])]
    parts = [part_path(run_dir, rule, index) for rule in rules for index in prompts]
    return [part for part in parts if not part.is_file()]


def _prompts_seen(run_dir: Path) -> int:
    """As many prompts as the parts speak of, for a record that does not list them."""
    indices = [int(part.stem.rpartition("-")[2]) for part in (run_dir / TRACE_FOLDER).glob("*.parquet")]
    return max(indices, default=-1) + 1


def _prompt_ids(record: Mapping[str, Any], run_dir: Path) -> list[str] | None:
    ids = record.get("prompt_ids")
    if ids is not None and not (isinstance(ids, list) and all(isinstance(id_, str) for id_ in ids)):
        raise UserError(f"{run_dir / RECORD} holds no list of texts under 'prompt_ids'; {RECORD_AGAIN}")
    return ids


def _read_record(run_dir: Path) -> dict[str, Any]:
    record = _read_json(run_dir / RECORD, RECORD_AGAIN)
    if record is None:
        raise UserError(f"{run_dir} has no {RECORD}, so it is no run; give the folder that `symcert certify` wrote")
    return record


def _read_summary(run_dir: Path) -> dict[str, Any] | None:
    summary = _read_json(run_dir / SUMMARY, REBUILD)
    rules = (summary or {}).get("rules", {})
    if not (isinstance(rules, dict) and all(isinstance(figures, dict) for figures in rules.values())):
        raise UserError(f"{run_dir / SUMMARY} holds no figures by rule; {REBUILD}")
    return summary


def _object(record: Mapping[str, Any], key: str, run_dir: Path) -> dict[str, Any]:
    value = record.get(key, {})
    if not isinstance(value, dict):
        raise UserError(f"{run_dir / RECORD} holds no JSON object under {key!r}; {RECORD_AGAIN}")
    return value


def _read_json(path: Path, mend: str) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        raise UserError(f"{path} is not readable JSON; {mend}") from None
    if not isinstance(content, dict):
        raise UserError(f"{path} does not hold a JSON object; {mend}")
    return content
