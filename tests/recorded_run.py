"""A small recorded run for tests: simulated decoding over random, plausible logits, certified by the real runtime.

Target rows mix confident, torn and exactly tied positions; drafter rows are noisy copies, a few with a token missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import torch
from torch import Tensor

from symcert_runtime import certify_logits, trace
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.files import write_json
from symcert_runtime.loss import given_up
from symcert_runtime.record_columns import columns_of_record
from symcert_runtime.row_record import record_rows
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.run_folder import RECORD, SUMMARY
from symcert_runtime.summary import summarise
from symcert_runtime.trace import SCHEMA, Part

VOCABULARY = 48
DRAFT_LENGTH = 5
ROUNDS = 10


def write_run(folder: Path, prompt_ids: list[str], rules: tuple[str, ...] = ("strict", "tree:m=4")) -> Path:
    """Write a finished run of `prompt_ids` under `rules` into `folder`."""
    (folder / "trace").mkdir(parents=True)
    for rule in rules:
        for index, prompt_id in enumerate(prompt_ids):
            write_part(folder, rule, index, decode(rule, index, prompt_id))
    write_record(folder, rules)
    write_json(folder / SUMMARY, summarise(trace.read_trace(folder), {}))
    return folder


def write_part(folder: Path, rule: str, index: int, table: pa.Table) -> None:
    """Write `table` as the part of a rule and a prompt."""
    part = Part(rule, index, table["prompt_id"][0].as_py(), (), table)
    trace.write_part(trace.part_path(folder, parse_rule(rule), index), part)


def write_record(folder: Path, rules: tuple[str, ...], finished: bool = True) -> Path:
    facts = {rule: facts_of(parse_rule(rule)) for rule in rules}
    provenance = {
        "symcert": "0.1.0",
        "ledger_hash": "5d1c" * 16,
        "theorems": {rule: [f.certificate_theorem, f.margin_theorem, f.ceiling_theorem] for rule, f in facts.items()},
        "target": {"name": "tiny-target", "sha256": "a3" * 32},
        "drafter": {"name": "tiny-drafter", "sha256": "0f" * 32},
        "dtype": "float32",
        "seed": 7,
    }
    settings = {"draft_length": DRAFT_LENGTH, "rules": list(rules)}
    record = {"finished": finished, "settings": settings, "provenance": provenance, "seconds": {"decode": 2.5}}
    write_json(folder / RECORD, record)
    return folder


def decode(rule: str, index: int, prompt_id: str, rounds: int = ROUNDS) -> pa.Table:
    """One prompt's trace: `rounds` rounds of DRAFT_LENGTH positions, the text going on from the first rejection."""
    random = torch.Generator().manual_seed(index)
    target, draft = logits(random, rounds * DRAFT_LENGTH)
    checked = certify_logits(target, draft, rule)
    accepted = checked.accepted.reshape(rounds, DRAFT_LENGTH)
    # A context is kept when everything drafted before it in the round was accepted.
    kept = torch.cat([torch.ones(rounds, 1, dtype=torch.bool), accepted[:, :-1].cumprod(1).bool()], 1)
    length = (kept & accepted).sum(1)
    start = torch.cat([torch.zeros(1, dtype=torch.int64), (length + 1).cumsum(0)[:-1]])
    depth = torch.arange(1, DRAFT_LENGTH + 1)
    columns: dict[str, Any] = {
        "round": torch.arange(rounds).repeat_interleave(DRAFT_LENGTH),
        "position": (start[:, None] + depth).reshape(-1),
        "depth": depth.repeat(rounds),
        "node": (depth - 1).repeat(rounds),
        "kept": kept.reshape(-1),
        **{
            name: getattr(checked, name)
            for name in SCHEMA.names
            if name not in ("rule", "reason") and hasattr(checked, name)
        },
    }
    record = record_rows(target, draft, Enclosure(checked.kl_lower, checked.kl))
    values = {name: column.tolist() for name, column in columns.items()} | columns_of_record(record)
    rows = rounds * DRAFT_LENGTH
    parsed = parse_rule(rule)
    values |= {"width": [facts_of(parsed).width_of(parsed)] * rows, "proposed_token": values["draft_token"]}
    values |= {"premise": [True] * rows, "engine_accepted": [None] * rows, "kl_unknown": [None] * rows}
    values["given_up"] = given_up(parsed, record, checked.accepted)
    values |= {"rule": [rule] * rows, "prompt_index": [index] * rows, "prompt_id": [prompt_id] * rows}
    values["reason"] = [
        reason(*row) for row in zip(values["accepted"], values["kl"], values["certificate"], strict=True)
    ]
    return pa.table(values, schema=SCHEMA)


def reason(accepted: bool, kl: float, certificate: float) -> str:
    if accepted:
        return "accepted"
    if certificate == 0:
        return "exact_tie"
    return "vocabulary_hole" if kl == float("inf") else "kl_exceeds_certificate"


def logits(random: torch.Generator, rows: int) -> tuple[Tensor, Tensor]:
    """Target and drafter logits [rows, VOCABULARY], float32."""
    uniform = torch.rand(rows, VOCABULARY, generator=random).clamp_min(1e-9)
    target = -(-uniform.log()).log() * (0.3 + 4 * torch.rand(rows, 1, generator=random))
    distance = 0.1 + torch.randn(rows, 1, generator=random).abs()
    draft = target + torch.randn(rows, VOCABULARY, generator=random) * distance
    first, second = target.topk(2).indices.unbind(1)
    tied = torch.rand(rows, generator=random) < 0.03
    target[tied, second[tied]] = target[tied, first[tied]]
    hole = torch.rand(rows, generator=random) < 0.03
    draft[hole, first[hole]] = -torch.inf
    return target, draft
