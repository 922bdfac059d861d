"""A recorded run whose parts hold text, hostile in places; on top of `recorded_run`, for reports and comparisons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from recorded_run import VOCABULARY, decode, write_record
from symcert_runtime import trace
from symcert_runtime.files import write_json
from symcert_runtime.rules import parse_rule
from symcert_runtime.run_folder import SUMMARY
from symcert_runtime.summary import summarise
from symcert_runtime.trace import SCHEMA, Part, Text

Row = dict[str, Any]

HOSTILE_TOKENS = (
    "<script>console.error('owned')</script>", '"><img src=x onerror=console.error(1)>', "\u202eevil\u202c",
    "zero\u200bwidth", "\x1b[31m", "\n", "\t", " ", "\u00a0", "é́́́́", "שלום", "日本語", "&amp;", "'", "\ufeff", "\x00",
)  # fmt: skip
WORDS = {
    token: HOSTILE_TOKENS[token] if token < len(HOSTILE_TOKENS) else f" word{token}" for token in range(VOCABULARY)
}
PROMPT = (20, 21, 22, 0, 2)


def write_worded_run(
    folder: Path,
    prompt_ids: Sequence[str],
    rules: Sequence[str] = ("strict",),
    change: Callable[[Row], object] = lambda row: None,
    rounds: int = 6,
    texts: Mapping[int, str] = WORDS,
    prompt: tuple[int, ...] = PROMPT,
) -> Path:
    """Write a finished run; `change` may plant something in every row, before the text is made from the rows."""
    (folder / "trace").mkdir(parents=True)
    for rule in rules:
        for index, prompt_id in enumerate(prompt_ids):
            rows = decode(rule, index, prompt_id, rounds).to_pylist()
            for row in rows:
                row["position"] += len(prompt) - 1  # they count from a prompt of one token
                change(row)
            part = Part(
                rule, index, prompt_id, emitted_by(rows), pa.Table.from_pylist(rows, schema=SCHEMA), Text(prompt, texts)
            )
            trace.write_part(trace.part_path(folder, parse_rule(rule), index), part)
    write_record(folder, tuple(rules))
    write_json(folder / SUMMARY, summarise(trace.read_trace(folder), {}))
    return folder


def emitted_by(rows: Sequence[Row]) -> tuple[int, ...]:
    """The text that verify steps leave: accepted draft tokens, then the target's own (after all of them, its last)."""
    emitted: list[int] = []
    for number in range(rows[-1]["round"] + 1):
        steps = [row for row in rows if row["round"] == number and row["kept"]]
        emitted += [row["draft_token"] if row["accepted"] else row["target_token"] for row in steps]
        if steps[-1]["accepted"]:
            emitted.append(steps[-1]["target_token"])
    return tuple(emitted)
