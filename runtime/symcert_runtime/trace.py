"""The trace of a run: one Parquet file ("part") per rule and prompt, one row per drafted position.

A part's schema metadata holds the schema version, the rule, the prompt, its tokens and the emitted ones, and the text
of every token that occurs. Parts appear whole or not at all, and carry checksums, so a run can be killed at any time
and resumed at the first missing part. docs/trace-format.md describes the format for other readers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from symcert_runtime.errors import UserError
from symcert_runtime.files import write_atomically
from symcert_runtime.record_columns import RECORD_SCHEMA
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import parse_rule

SCHEMA_VERSION = "2"
TRACE_FOLDER = "trace"

SCHEMA = pa.schema(
    [
        ("rule", pa.string()),
        ("prompt_index", pa.int32()),
        ("prompt_id", pa.string()),
        ("round", pa.int32()),  # verify step of the target, from 0 within the prompt
        ("position", pa.int32()),  # index in the sequence, prompt included, of the token being predicted
        ("depth", pa.int16()),  # 1 = first drafted token of the verify step
        ("node", pa.int32()),  # row within the round
        ("width", pa.int16()),  # draft tokens offered here: 1 in a chain, the children of a tree's node
        ("draft_token", pa.int32()),  # the drafter's argmax
        ("target_token", pa.int32()),  # the target's argmax
        ("proposed_token", pa.int32()),  # what was drafted: draft_token, unless an engine sampled
        ("premise", pa.bool_()),  # proposed_token is draft_token, so the certificate speaks of the draft
        ("kl", pa.float64()),  # nats, upper bound
        ("certificate", pa.float64()),  # nats, lower bound
        ("margin", pa.float64()),  # lower bound
        ("certified", pa.bool_()),
        ("accepted", pa.bool_()),  # what the rule says of draft_token, or of the tree's children
        ("engine_accepted", pa.bool_()),  # what another engine did with proposed_token; null: it did not look, or ours
        ("undecided", pa.bool_()),
        ("kept", pa.bool_()),  # the row's context is part of the emitted text
        ("kl_unknown", pa.string()),  # why an imported position's kl has no upper bound (it is inf then); else null
        ("given_up", pa.float64()),  # p_0 - p(draft_token), upper bound, where one draft token is accepted; else null
        ("reason", pa.string()),  # one of REASONS, or "accepted"
        *RECORD_SCHEMA,
    ]
)

OPTIONAL = ("engine_accepted", "kl_unknown")
"""Columns that are null where nobody fills them."""

REASONS = (
    "kl_exceeds_certificate", "exact_tie", "noise_tie", "vocabulary_hole", "kl_unknown", "premise_not_met", "undecided",
    "violation",
)  # fmt: skip
"""Why a position was rejected. `violation`: although certified, which contradicts a theorem."""


def first_reasons(causes: Sequence[tuple[str, Sequence[bool]]], otherwise: str) -> list[str]:
    """[R] of each row the first cause whose flag [R] is set."""
    names = [name for name, _ in causes]
    rows = zip(*(flags for _, flags in causes), strict=True)
    return [next((name for name, holds in zip(names, row, strict=True) if holds), otherwise) for row in rows]


@dataclass(frozen=True)
class Text:
    """What readers need to show a position in its context."""

    prompt: tuple[int, ...] = ()
    """The prompt's tokens; position 0 is the first of them."""
    of_token: Mapping[int, str] = field(default_factory=dict)
    """The text of every token that occurs in the part."""


NO_TEXT = Text()


@dataclass(frozen=True)
class Part:
    """The trace of one prompt under one rule."""

    rule: str
    prompt_index: int
    prompt_id: str
    emitted: tuple[int, ...]
    """The tokens of the text generated behind the prompt."""
    table: Any
    """pyarrow.Table with the columns of SCHEMA."""
    text: Text = NO_TEXT


@dataclass(frozen=True)
class RuleTrace:
    """All parts of one rule."""

    rule: str
    table: Any
    """pyarrow.Table with the columns of SCHEMA, by prompt, round and node."""
    emitted: tuple[tuple[int, ...], ...]
    """The generated text of each prompt."""
    texts: tuple[Text, ...] = ()
    """Of each prompt."""


def part_path(run: Path, rule: Rule, prompt_index: int) -> Path:
    """Where the part of a rule and a prompt lies in a run folder."""
    return run / TRACE_FOLDER / f"{rule.slug()}-{prompt_index:06d}.parquet"


def part_of(
    rule: Rule,
    index: int,
    id_: str,
    emitted: Sequence[int],
    columns: Mapping[str, Sequence[Any]],
    text: Text = NO_TEXT,
) -> Part:
    """A part from the columns that vary within it (all but rule and prompt)."""
    rows = len(columns["round"])
    columns = {**{name: [None] * rows for name in OPTIONAL}, **columns}
    constant = {"rule": [str(rule)] * rows, "prompt_index": [index] * rows, "prompt_id": [id_] * rows}
    return Part(str(rule), index, id_, tuple(emitted), pa.table({**constant, **columns}, schema=SCHEMA), text)


def write_part(path: Path, part: Part) -> None:
    """Write a part atomically."""
    metadata = {
        "schema_version": SCHEMA_VERSION,
        "rule": part.rule,
        "prompt_index": str(part.prompt_index),
        "prompt_id": part.prompt_id,
        "emitted": json.dumps(part.emitted),
        "prompt_tokens": json.dumps(part.text.prompt),
        "texts": json.dumps(part.text.of_token, ensure_ascii=False),
    }
    table = part.table.replace_schema_metadata(metadata)
    write_atomically(path, lambda partial: pq.write_table(table, partial, write_page_checksum=True))


def read_part(path: Path, prompt_ids: Sequence[str] | None = None) -> Part:
    """Read and check one part. Raises UserError, naming the file and the mend, where it is damaged or foreign."""
    metadata = check_part(path, prompt_ids)
    try:
        table = pq.read_table(path, page_checksum_verification=True, partitioning=None)
        emitted = tuple(json.loads(metadata["emitted"]))
        texts = {int(token): text for token, text in json.loads(metadata["texts"]).items()}
        text = Text(tuple(json.loads(metadata["prompt_tokens"])), texts)
    except (pa.ArrowException, OSError, KeyError, ValueError, TypeError) as error:
        raise _damaged(path, error) from None
    return Part(
        metadata["rule"],
        int(metadata["prompt_index"]),
        metadata["prompt_id"],
        emitted,
        table.replace_schema_metadata(None),
        text,
    )


def check_part(path: Path, prompt_ids: Sequence[str] | None = None) -> dict[str, str]:
    """The metadata of a part, having checked that its footer is whole, its schema ours and it lies in its place.

    The data is not read. `prompt_ids` are those of the run, in its order; without them rule and index are compared.
    """
    try:
        schema = pq.read_schema(path)
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from None
    metadata = {key.decode(): value.decode() for key, value in (schema.metadata or {}).items()}
    version = metadata.get("schema_version")
    if version != SCHEMA_VERSION:
        written = "none" if version is None else version
        raise UserError(
            f"{path} has trace schema version {written}, this symcert reads {SCHEMA_VERSION}; "
            "delete it to recompute that prompt"
        )
    if not schema.equals(SCHEMA):
        raise UserError(f"{path} has other columns than a trace; delete it to recompute that prompt")
    _require_its_place(path, metadata, prompt_ids)
    return metadata


def read_trace(run: Path, prompt_ids: Sequence[str] | None = None) -> dict[str, RuleTrace]:
    """The whole trace of a run folder by rule, as far as it was recorded; `prompt_ids` as for check_part."""
    by_rule: dict[str, list[Part]] = {}
    for path in sorted((run / TRACE_FOLDER).glob("*.parquet")):
        part = read_part(path, prompt_ids)
        by_rule.setdefault(part.rule, []).append(part)
    return {
        rule: RuleTrace(
            rule,
            pa.concat_tables([part.table for part in parts]),
            tuple(part.emitted for part in parts),
            tuple(part.text for part in parts),
        )
        for rule, parts in by_rule.items()
    }


def _require_its_place(path: Path, metadata: Mapping[str, str], prompt_ids: Sequence[str] | None) -> None:
    """A part copied or renamed onto another's place is whole, yet counting it there would give wrong figures."""
    try:
        rule, index, id_ = metadata["rule"], int(metadata["prompt_index"]), metadata["prompt_id"]
    except (KeyError, ValueError) as error:
        raise _damaged(path, error) from None
    named_so = path.name == part_path(Path(), parse_rule(rule), index).name
    ours = prompt_ids is None or (0 <= index < len(prompt_ids) and prompt_ids[index] == id_)
    if not (named_so and ours):
        raise UserError(
            f"{path} is damaged or belongs elsewhere (it holds prompt {index}, {id_!r}, of {rule}); "
            "delete it to recompute that prompt"
        )


def _damaged(path: Path, error: Exception) -> UserError:
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
    return UserError(f"{path} is damaged ({reason}); delete it to recompute that prompt")
