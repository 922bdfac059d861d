"""A recorded run under every rule, with one whose width differs by depth; see `recorded_run`."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa

from recorded_run import DRAFT_LENGTH, decode, write_part, write_record
from symcert_runtime import trace
from symcert_runtime.files import write_json
from symcert_runtime.rules import parse_rule
from symcert_runtime.run_folder import SUMMARY
from symcert_runtime.summary import summarise
from symcert_runtime.trace import SCHEMA

EVERY_RULE = (
    "strict", "top-m:m=3", "additive:t=0.3", "multiplicative:alpha=0.1", "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5", "typical:epsilon=0.3,delta=0.09", "constant:a=0.0067", "tree:m=4", "tree:m=8-4-2-2",
)  # fmt: skip


def write_every_rule(folder: Path, prompt_ids: list[str]) -> Path:
    """Write a finished run of `prompt_ids` under every rule into `folder`."""
    (folder / "trace").mkdir(parents=True)
    for rule in EVERY_RULE:
        for index, prompt_id in enumerate(prompt_ids):
            write_part(folder, rule, index, decode_by_depth(rule, index, prompt_id))
    write_record(folder, EVERY_RULE)
    write_json(folder / SUMMARY, summarise(trace.read_trace(folder), {}))
    return folder


def decode_by_depth(rule: str, index: int, prompt_id: str) -> pa.Table:
    """As `decode`, every row certified under the rule of its own depth."""
    parsed = parse_rule(rule)
    levels = [decode(str(parsed.at_depth(depth)), index, prompt_id).to_pylist() for depth in range(1, DRAFT_LENGTH + 1)]
    rows = [level[at] for at, level in ((at, levels[row["depth"] - 1]) for at, row in enumerate(levels[0]))]
    reached = True
    for row in rows:
        reached = reached or row["depth"] == 1
        row |= {"rule": rule, "kept": reached}
        reached = reached and row["accepted"]
    return pa.Table.from_pylist(rows, schema=SCHEMA)
