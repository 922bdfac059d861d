"""What was found of a model's assisted generation: in memory, or in a run folder that grows call by call."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pyarrow as pa
import torch
from torch import Tensor

from symcert_runtime.assisted.call import Call, Texts
from symcert_runtime.assisted.drafting import Drafting, name_of
from symcert_runtime.errors import UserError
from symcert_runtime.files import write_json
from symcert_runtime.generated import LEDGER_HASH
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.run_folder import RECORD, finish, opened_run
from symcert_runtime.summary import engine_figures, summarise
from symcert_runtime.trace import SCHEMA, Part, RuleTrace, part_path, read_trace, write_part

SAMPLED = 4096
"""Elements of each weight tensor that a fingerprint reads."""


@dataclass(frozen=True)
class CallFacts:
    """One recorded call of `generate`."""

    id: str
    drafting: Drafting
    steps: int
    """Verify steps of the target, those without drafts included."""
    no_certificate: str | None
    """Why drafts of this call cannot have one, or None."""


class AssistedRun:
    """The certified drafts of all calls so far. Made by `certifying`."""

    def __init__(self, model: Any, rules: Sequence[Rule], texts: Texts | None, top: int) -> None:
        self.rules = tuple(rules)
        self.calls: list[CallFacts] = []
        self.folder: Path | None = None
        self.seconds = {"decode": 0.0, "certify": 0.0}
        self.provenance = provenance(model, rules)
        self._settings = {"rules": list(map(str, rules)), "top": top}
        self._texts = texts
        self._parts: list[Part] = []
        self._record: dict[str, Any] = {}
        self._opened = ExitStack()

    def open(self, folder: Path) -> None:
        """Record into a folder from now on, behind what a run of the same settings and model has left there.

        Raises UserError as `opened_run` does.
        """
        before = _left_in(folder)
        if "drafter" in before.get("provenance", {}):  # it is known only when a call names it
            self.provenance["drafter"] = before["provenance"]["drafter"]
        ids = before.get("prompt_ids", [])
        self._record = self._opened.enter_context(opened_run(folder, self._settings, self.provenance, ids))
        self.folder = folder
        while ids and not all(part_path(folder, rule, len(ids) - 1).exists() for rule in self.rules):
            for rule in self.rules:  # of the call that a kill interrupted
                part_path(folder, rule, len(ids) - 1).unlink(missing_ok=True)
            ids.pop()
        self.seconds |= self._record.get("seconds", {})
        self.calls = [_facts_from(facts) for facts in self._record.get("calls", [])[: len(ids)]]

    def add(self, call: Call) -> CallFacts:
        """Record a call that has ended; with a folder, its parts are then on the disk."""
        index, id_ = len(self.calls), f"call-{len(self.calls) + 1}"
        note = call.drafting.uncertifiable if call.without_logits else None
        facts = CallFacts(id_, call.drafting, call.steps, note)
        self.calls.append(facts)
        self.provenance["drafter"] = {"name": _joined(self.provenance.get("drafter"), call.drafting.drafter)}
        parts = call.parts(index, id_, self._texts)
        if self.folder is None:
            self._parts += parts
            return facts
        self._write_record()  # before the parts: what the record does not name belongs elsewhere
        for rule, part in zip(self.rules, parts, strict=True):
            write_part(part_path(self.folder, rule, index), part)
        return facts

    def close(self, complete: bool) -> None:
        """Write the summary of a folder and leave it; `complete` if the block ended as it was meant to."""
        with self._opened:
            if self.folder is not None:
                self._write_record()
                if complete:
                    finish(self.folder, self._record, self.summary())

    def trace(self, rule: str | None = None) -> Any:
        """pyarrow.Table of all drafted positions, under one of the rules or all; columns as in docs/trace-format.md.

        Raises UserError for a rule that was not certified.
        """
        traces = self._traces()
        if rule is None:
            return pa.concat_tables([trace.table for trace in traces.values()])
        canonical = str(parse_rule(rule))
        if canonical not in traces:
            raise UserError(
                f"rule {canonical} was not certified in this run, which has {', '.join(traces)}; "
                "name it in certifying(…, rule=…)"
            )
        return traces[canonical].table

    def summary(self) -> dict[str, Any]:
        """The dictionary of `symcert certify --json`, and by rule, under "engine", what transformers did itself."""
        traces = self._traces()
        summary = summarise(traces, self.provenance)
        for rule, trace in traces.items():
            summary["rules"][rule]["engine"] = engine_figures(trace)
        return summary

    def _traces(self) -> dict[str, RuleTrace]:
        if self.folder is not None:
            found = read_trace(self.folder)
        else:
            found = {
                str(rule): _joined_trace(str(rule), [part for part in self._parts if part.rule == str(rule)])
                for rule in self.rules
            }
        return {str(rule): found.get(str(rule)) or _joined_trace(str(rule), []) for rule in self.rules}

    def _write_record(self) -> None:
        assert self.folder is not None
        self._record |= {
            "provenance": self.provenance,
            "prompt_ids": [facts.id for facts in self.calls],
            "calls": [asdict(facts) for facts in self.calls],
            "seconds": self.seconds,
        }
        write_json(self.folder / RECORD, self._record)


def provenance(model: Any, rules: Sequence[Rule]) -> dict[str, Any]:
    """What decides a run's figures, as far as it is known before a call names its drafter."""
    return {
        "symcert": version("symcert"),
        "theorems": {str(rule): list(facts_of(rule).theorems) for rule in rules},
        "ledger_hash": LEDGER_HASH,
        "engine": "transformers",
        "target": {"name": name_of(model), "fingerprint": fingerprint(model)},
        "dtype": str(model.dtype).removeprefix("torch."),
        "device": str(model.device),
        "rules": list(map(str, rules)),
        "torch": torch.__version__,
        "transformers": version("transformers"),
        "python": platform.python_version(),
    }


@torch.no_grad()
def fingerprint(model: Any) -> str:
    """sha256 of name, dtype, shape and up to SAMPLED evenly spaced elements of every weight tensor.

    It tells models and checkpoints apart without reading gigabytes; it is no proof that every weight is the same.
    """
    digest = hashlib.sha256()
    for name, weight in sorted(model.state_dict().items()):
        digest.update(f"{name} {getattr(weight, 'dtype', None)} {tuple(getattr(weight, 'shape', ()))}\n".encode())
        if isinstance(weight, Tensor) and weight.device.type != "meta" and weight.numel():
            flat = weight.detach().reshape(-1)
            some = flat[:: -(-len(flat) // SAMPLED)].contiguous().cpu()
            digest.update(some.view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()


def _joined(known: Mapping[str, Any] | None, drafter: str) -> str:
    """The names of all drafters so far."""
    names = [] if known is None else str(known["name"]).split(" | ")
    return " | ".join(dict.fromkeys([*names, drafter]))


def _joined_trace(rule: str, parts: Sequence[Part]) -> RuleTrace:
    tables = [part.table for part in parts] or [SCHEMA.empty_table()]
    return RuleTrace(
        rule, pa.concat_tables(tables), tuple(part.emitted for part in parts), tuple(part.text for part in parts)
    )


def _left_in(folder: Path) -> dict[str, Any]:
    """The record of an earlier run in the folder; of anything else `opened_run` says what is wrong with it."""
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def _facts_from(recorded: Mapping[str, Any]) -> CallFacts:
    return CallFacts(**{**recorded, "drafting": Drafting(**recorded["drafting"])})
