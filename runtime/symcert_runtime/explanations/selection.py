"""Parts of a trace that a reader asks for."""

from __future__ import annotations

from dataclasses import replace

import pyarrow.compute as pc

from symcert_runtime.errors import UserError
from symcert_runtime.trace import RuleTrace

MOST_NAMED = 5


def of_prompt(trace: RuleTrace, prompt_id: str) -> RuleTrace:
    """The positions of one prompt. Raises UserError where the trace has none of it."""
    table = trace.table.filter(pc.equal(trace.table["prompt_id"], prompt_id))
    if not table.num_rows:
        ids = pc.unique(trace.table["prompt_id"]).to_pylist()
        more = f" and {len(ids) - MOST_NAMED} more" if len(ids) > MOST_NAMED else ""
        raise UserError(
            f"the run has no prompt {prompt_id!r} under {trace.rule}; it has {', '.join(ids[:MOST_NAMED])}{more}"
        )
    return replace(trace, table=table)
