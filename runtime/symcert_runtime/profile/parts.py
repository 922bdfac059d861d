"""A profile on disk: one Parquet file ("part") per prompt while it is made, `profile.parquet` of them all at its end.

One row per greedy step. Column names hold rule strings: `certificate:tree:m=4`. Parts appear whole or not at all and
carry checksums, so a profile can be killed at any time and goes on at the first prompt that is missing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from symcert_runtime.errors import UserError
from symcert_runtime.files import write_atomically
from symcert_runtime.profile.rows import CERTIFICATE, MARGIN, TIE, margin_ranks
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.run_folder import Parts

SCHEMA_VERSION = "1"
KIND = "symcert profile"
PARTS_FOLDER = "parts"
TABLE_NAME = "profile.parquet"

DESCRIPTIONS: Mapping[str, str] = {
    "prompt_index": "the prompt's place among those profiled, from 0",
    "prompt_id": "the prompt's id",
    "step": "greedy step of the text, from 0; steps follow each other without gaps",
    "token": "token id chosen at this step: the target's argmax, ties by lowest index",
    "p_0": "probability of the most probable token",
    "top_10_mass": "probability of the ten most probable tokens together",
    "entropy": "of the target's distribution, nats",
    MARGIN: "p_0 - p_r for the r in the name (p_r = 0 beyond the vocabulary), rounded down",
    "tie": "the two most probable tokens have exactly equal logits",
    CERTIFICATE: "certificate of the rule in the name, nats, rounded down; 0 at a tie, inf where it can reject nothing",
    TIE: "the competitor that decides under the rule in the name is exactly as probable as the argmax",
}
"""Column, or what its name begins with -> meaning."""


def schema(rules: Sequence[Rule]) -> Any:
    """pyarrow.Schema of a profile under these rules; every field has its meaning as metadata."""
    kinds: list[tuple[str, Any, str]] = [
        ("prompt_index", pa.int32(), "prompt_index"),
        ("prompt_id", pa.string(), "prompt_id"),
        ("step", pa.int32(), "step"),
        ("token", pa.int32(), "token"),
        ("p_0", pa.float64(), "p_0"),
        ("top_10_mass", pa.float64(), "top_10_mass"),
        ("entropy", pa.float64(), "entropy"),
        *((f"{MARGIN}{r}", pa.float64(), MARGIN) for r in margin_ranks(rules)),
        ("tie", pa.bool_(), "tie"),
        *((f"{CERTIFICATE}{rule}", pa.float64(), CERTIFICATE) for rule in rules),
        *((f"{TIE}{rule}", pa.bool_(), TIE) for rule in rules),
    ]
    return pa.schema([pa.field(name, kind, metadata={"meaning": DESCRIPTIONS[key]}) for name, kind, key in kinds])


@dataclass(frozen=True)
class Place:
    """Which prompt of which profile a part holds."""

    rules: tuple[Rule, ...]
    index: int
    id: str

    @property
    def name(self) -> str:
        return part_name(self.index)

    def metadata(self) -> dict[str, str]:
        return {
            **_kind(self.rules),
            "prompt_index": str(self.index),
            "prompt_id": self.id,
        }


def part_name(index: int) -> str:
    """The file name of a prompt's part."""
    return f"{index:06d}.parquet"


def folder_of(rules: Sequence[Rule]) -> Parts:
    """How a run folder keeps and checks these parts."""
    return Parts(PARTS_FOLDER, partial(check_part, tuple(rules)))


def table_of(place: Place, columns: Mapping[str, Sequence[Any]]) -> Any:
    """pyarrow.Table of one text from the columns that vary within it."""
    steps = len(columns["step"])
    constant = {"prompt_index": [place.index] * steps, "prompt_id": [place.id] * steps}
    return pa.table({**constant, **columns}, schema=schema(place.rules))


def write_part(run: Path, place: Place, table: Any) -> None:
    """Write a part atomically."""
    _write(run / PARTS_FOLDER / place.name, table.replace_schema_metadata(place.metadata()))


def write_table(run: Path, rules: Sequence[Rule], table: Any) -> None:
    """Write profile.parquet atomically."""
    _write(run / TABLE_NAME, table.replace_schema_metadata(_kind(rules)))


def read_parts(run: Path, rules: Sequence[Rule], prompt_ids: Sequence[str]) -> Any:
    """pyarrow.Table of all parts, by prompt and step. Raises UserError where one is missing, damaged or foreign."""
    paths = [run / PARTS_FOLDER / part_name(index) for index in range(len(prompt_ids))]
    return pa.concat_tables([_read(rules, path, prompt_ids) for path in paths])


def _read(rules: Sequence[Rule], path: Path, prompt_ids: Sequence[str]) -> Any:
    check_part(rules, path, prompt_ids)
    try:
        return pq.read_table(path, page_checksum_verification=True, partitioning=None).replace_schema_metadata(None)
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from None


def check_part(rules: Sequence[Rule], path: Path, prompt_ids: Sequence[str]) -> None:
    """Raise UserError unless the file's footer is whole, its schema ours, and it lies in its place."""
    try:
        found = pq.read_schema(path)
    except (pa.ArrowException, OSError) as error:
        raise _damaged(path, error) from None
    metadata = {key.decode(): value.decode() for key, value in (found.metadata or {}).items()}
    if metadata.get("kind") != KIND or metadata.get("schema_version") != SCHEMA_VERSION:
        raise UserError(
            f"{path} is no part of a profile of schema version {SCHEMA_VERSION}; delete it to recompute that prompt"
        )
    if not found.equals(schema(rules)):
        raise UserError(f"{path} has other columns than this profile's; delete it to recompute that prompt")
    index, id_ = metadata.get("prompt_index", ""), metadata.get("prompt_id")
    ours = index.isdecimal() and int(index) < len(prompt_ids) and prompt_ids[int(index)] == id_
    if not ours or path.name != part_name(int(index)):
        raise UserError(
            f"{path} is damaged or belongs elsewhere (it holds prompt {index}, {id_!r}); "
            "delete it to recompute that prompt"
        )


def _kind(rules: Sequence[Rule]) -> dict[str, str]:
    return {"kind": KIND, "schema_version": SCHEMA_VERSION, "rules": json.dumps([str(rule) for rule in rules])}


def _write(path: Path, table: Any) -> None:
    write_atomically(path, lambda file: pq.write_table(table, file, write_page_checksum=True))


def _damaged(path: Path, error: Exception) -> UserError:
    reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
    return UserError(f"{path} is damaged ({reason}); delete it to recompute that prompt")
