"""Which recorded rule of a run a question is put to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pyarrow.compute as pc

from symcert_runtime.errors import UserError
from symcert_runtime.replay.steps import is_tree
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, parse_rule, widths_of
from symcert_runtime.trace import RuleTrace

Traces = Mapping[str, RuleTrace]
"""Recorded rule -> its trace, as `report.run.load_run` reads them."""


def record_for(traces: Traces, rule: Rule, asked: str | None = None) -> RuleTrace:
    """The trace that tells most about a rule: its own, else a chain for one draft token, a tree as wide for a tree.

    Among several the first one; `asked` names one instead. Raises UserError where the run has no such rule.
    """
    if asked is not None:
        return recorded_rule(traces, asked)
    if str(rule) in traces:
        return traces[str(rule)]
    return max(traces.values(), key=lambda trace: _suits(trace, rule))  # the first of equals


def recorded_rule(traces: Traces, text: str) -> RuleTrace:
    """The trace of a rule that was recorded. Raises UserError where it was not."""
    name = str(parse_rule(text))
    if name not in traces:
        raise UserError(f"the run has no positions under {name}; it was recorded under {', '.join(traces)}")
    return traces[name]


def first_prompts(traces: Traces, limit: int | None) -> dict[str, RuleTrace]:
    """The traces of the run's first prompts only; None: all. Raises UserError for a limit that leaves nothing."""
    if limit is None:
        return dict(traces)
    if limit < 1:
        raise UserError(f"limit-prompts is {limit}; it must be at least 1")
    return {rule: _first(trace, limit) for rule, trace in traces.items()}


def _first(trace: RuleTrace, limit: int) -> RuleTrace:
    table = trace.table.filter(pc.less(trace.table["prompt_index"], limit))
    if not table.num_rows:
        raise UserError(
            f"the run has no positions of its first {limit} prompts under {trace.rule}; give a larger limit"
        )
    return replace(trace, table=table)


def _suits(trace: RuleTrace, rule: Rule) -> int:
    if covers_target_token(rule) != is_tree(trace):
        return 0
    return 2 if not is_tree(trace) or wide_enough(parse_rule(trace.rule), rule) else 1


def wide_enough(recorded: Rule, rule: Rule) -> bool:
    """Is a tree of `rule` at every depth no wider than the recorded one?"""
    deepest = max(recorded.depths(), rule.depths())
    theirs, ours = (
        [widths[min(depth, len(widths) - 1)] for depth in range(deepest)]
        for widths in (widths_of(recorded), widths_of(rule))
    )
    return all(mine <= recorded_width for mine, recorded_width in zip(ours, theirs, strict=True))
