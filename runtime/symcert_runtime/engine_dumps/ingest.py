"""From a dump to a run folder: certificates where they exist, "unknown" with its reason where they do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from symcert_runtime.engine_dumps.dump import Dump, Position
from symcert_runtime.engine_dumps.position import Reported, reported
from symcert_runtime.errors import UserError
from symcert_runtime.generated import LEDGER_HASH
from symcert_runtime.live_run import widths_at
from symcert_runtime.loss import given_up
from symcert_runtime.record_columns import columns_of_record
from symcert_runtime.recorded import certify_by_depth
from symcert_runtime.row_bounds import RowBounds
from symcert_runtime.row_record import TOP, RowRecord, concatenated
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.run_folder import finish, opened_run
from symcert_runtime.summary import engine_figures, summarise
from symcert_runtime.trace import Part, first_reasons, part_of, part_path, read_trace, write_part

LOGPROB_ERROR = 1e-5
"""Nats: a float32 log_softmax errs by some 1e-6; what an engine rounds to half precision errs far more."""


def ingest(dump: Dump, run: Path, rules: Sequence[str], top: int = TOP, error: float = LOGPROB_ERROR) -> dict[str, Any]:
    """Write the run that the dump tells of, and return its summary.

    Log-probabilities are taken to be within `error` nats. Raises UserError for a rule that is none or that the dump
    does not tell enough for, and for a folder that holds something else.
    """
    if top < 2:
        raise UserError(f"top is {top}; it must be at least 2, since rules compare the two most probable tokens")
    if not error >= 0:
        raise UserError(f"logprob-error is {error}; give the nats by which reported log-probabilities may be off")
    parsed = list(dict.fromkeys(parse_rule(rule) for rule in rules))
    prompts = _by_prompt(dump)
    kept = [[reported(position, top, error) for position in positions] for positions in prompts.values()]
    width = min(len(one.record.target.tokens[0]) for each in kept for one in each)
    settings = {"rules": [str(rule) for rule in parsed], "top": min(top, width), "logprob_error": error}
    provenance = {
        "symcert": version("symcert"),
        "ledger_hash": LEDGER_HASH,
        "theorems": {str(rule): list(facts_of(rule).theorems) for rule in parsed},
        "dump": {"name": dump.name, "sha256": dump.sha256},
        "target": {"name": dump.name},
        **settings,
    }
    parts = [
        part
        for index, (positions, found) in enumerate(zip(prompts.values(), kept, strict=True))
        for part in _parts(parsed, index, positions, found, error)
    ]
    with opened_run(run, settings, provenance, list(prompts)) as record:
        for part in parts:
            write_part(part_path(run, parse_rule(part.rule), part.prompt_index), part)
        traces = read_trace(run, list(prompts))
        summary = summarise({str(rule): traces[str(rule)] for rule in parsed}, provenance)
        for rule, figures in summary["rules"].items():
            figures["engine"] = engine_figures(traces[rule])
        finish(run, record, summary)
    return summary


def _by_prompt(dump: Dump) -> dict[str, list[Position]]:
    """Positions of each prompt, by verify step and depth."""
    prompts: dict[str, list[Position]] = {}
    for position in dump.positions:
        prompts.setdefault(position.prompt_id, []).append(position)
    return {
        id_: sorted(each, key=lambda one: (one.round, one.depth, one.node, one.line)) for id_, each in prompts.items()
    }


def _parts(
    rules: Sequence[Rule], index: int, positions: Sequence[Position], kept: Sequence[Reported], error: float
) -> Iterator[Part]:
    record = concatenated([one.record for one in kept])
    shared: dict[str, list[Any]] = {
        "round": [one.round for one in positions],
        "node": _nodes(positions),
        "position": [one.position for one in positions],
        "depth": [one.depth for one in positions],
        "proposed_token": [one.proposed_token for one in positions],
        "premise": _premises(record, positions, error),
        "engine_accepted": [one.accepted for one in positions],
        "kept": _kept(positions),
        "draft_token": record.draft_token.tolist(),
        "target_token": record.target_token.tolist(),
        "kl": record.kl.upper.tolist(),
        "kl_unknown": [one.kl_unknown for one in kept],
        **columns_of_record(record),
    }
    depth = torch.tensor(shared["depth"])
    for rule in rules:
        bounds = certify_by_depth(record, rule, depth).bounds
        columns = {**shared, **_verdicts(rule, record, bounds, shared)}
        yield part_of(rule, index, positions[0].prompt_id, [], columns)


def _verdicts(
    rule: Rule, record: RowRecord, bounds: RowBounds, shared: Mapping[str, list[Any]]
) -> dict[str, list[Any]]:
    premise = torch.tensor(shared["premise"])
    certified = bounds.certified & premise
    columns = {
        "width": widths_at(rule, torch.tensor(shared["depth"])).tolist(),
        "certificate": bounds.certificate.lower.tolist(),
        "margin": bounds.margin.tolist(),
        "certified": certified.tolist(),
        "accepted": bounds.accepted.tolist(),
        "undecided": (bounds.undecided & ~certified).tolist(),
        "given_up": given_up(rule, record, bounds.accepted),
    }
    causes = [  # the first that holds
        ("accepted", columns["accepted"]),
        ("violation", columns["certified"]),
        ("premise_not_met", (~premise).tolist()),
        ("vocabulary_hole", record.kl.lower.isposinf().tolist()),
        ("kl_unknown", [why is not None for why in shared["kl_unknown"]]),
        ("exact_tie", bounds.tie.tolist()),
        ("undecided", columns["undecided"]),
    ]
    columns["reason"] = first_reasons(causes, "kl_exceeds_certificate")
    return columns


def _premises(record: RowRecord, positions: Sequence[Position], error: float) -> list[bool]:
    """Whether the proposed token is the drafter's argmax, by more than the reported numbers may be off."""
    first, second = record.drafter.logits[:, 0], record.drafter.logits[:, 1]
    exact = torch.tensor([one.drafter.logits is not None for one in positions])
    clear = exact | (first - second > 2 * error)
    proposed = torch.tensor([one.proposed_token for one in positions])
    return ((record.drafter.tokens[:, 0] == proposed) & (record.draft_token == proposed) & clear).tolist()


def _nodes(positions: Sequence[Position]) -> list[int]:
    """Number of each position within its verify step; positions are in order."""
    seen: Counter[int] = Counter()
    nodes = []
    for one in positions:
        nodes.append(seen[one.round])
        seen[one.round] += 1
    return nodes


def _kept(positions: Sequence[Position]) -> list[bool]:
    """Whether a position's context is part of the text: the engine accepted everything before it in its verify step."""
    rejected: dict[int, int] = {}
    for one in positions:
        if one.accepted is False:
            rejected[one.round] = min(one.depth, rejected.get(one.round, one.depth))
    return [one.depth <= rejected.get(one.round, one.depth) for one in positions]
