"""The figures of a replay for a terminal: a column per rule, and below them what is exact and what is a bound."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rich.console import Group
from rich.text import Text

from symcert_runtime.rule_columns import rule_tables

Figures = Mapping[str, Any]

NOTES = (
    "Exact: acceptance at each recorded position, in the context that the run recorded. A certificate is a lower bound "
    "where the record ends before the tokens that decide it; such positions may be certified beyond what is counted.",
    "≥: some steps are known only as far as the record holds the contexts that the rule leads to "
    "(`steps known to their end` counts the others). ≈: so it is of trees, which moreover are taken to expand every "
    "node on the target's path and to keep all its children; --tree-expand and --tree-nodes may stop a real one "
    "earlier.",
    "Estimates: means over the recorded verify steps stand for those of a run under the rule. Such a run would have "
    "been the same up to and including the first step of different length; behind it, it starts its steps elsewhere, "
    "under lossy rules in other text.",
)
"""What figures of a replay are, and are not."""


def replay_table(figures: Sequence[Figures], width: int = 80) -> Group:
    """One column per replayed rule, in as many tables as a terminal of this width needs, and NOTES."""
    headers = [f"{one['rule']}\nfrom {one['recorded_under']}" for one in figures]
    rows = [(label, [cell(one) for one in figures]) for label, cell in _ROWS]
    notes = [Text(f"\n{note}", style="dim") for note in NOTES]
    return Group(rule_tables("Replayed from the record, without a model", headers, rows, width), *notes)


def _counted(key: str, whole: str) -> Callable[[Figures], str]:
    """A count with its share of `whole`."""
    return lambda one: f"{one[key]:,} ({one[key] / one[whole]:.1%})" if one[whole] else f"{one[key]:,}"


def _plain(key: str) -> Callable[[Figures], str]:
    return lambda one: f"{one[key]:,}"


def _per_step(key: str, exact: str) -> Callable[[Figures], str]:
    def cell(one: Figures) -> str:
        bound = "≈ " if one["of_tree"] else "" if one[exact] == one["steps"] else "≥ "
        return f"{bound}{one[key]:.2f}"

    return cell


def _loss(key: str) -> Callable[[Figures], str]:
    return lambda one: "0" if one[key] == 0 else f"≤ {one[key]:.2g}"


_ROWS: tuple[tuple[str, Callable[[Figures], str]], ...] = (
    ("draft length", _plain("draft_length")),
    ("recorded positions", _plain("positions")),
    ("  accepted", _counted("accepted", "positions")),
    ("  certified", _counted("certified", "positions")),
    ("  violations (certified, not accepted)", _plain("violations")),
    ("  undecided within rounding", _plain("undecided")),
    ("  certificate only a lower bound (partial)", _counted("partial", "positions")),
    ("positions that the rule looks at", _plain("reached")),
    ("  accepted", _counted("reached_accepted", "reached")),
    ("  certified", _counted("reached_certified", "reached")),
    ("recorded verify steps", _plain("steps")),
    ("  steps known to their end", _counted("steps_exact", "steps")),
    ("accepted draft tokens per verify step", _per_step("accepted_per_step", "steps_exact")),
    ("certified from its start, per verify step", _per_step("certified_per_step", "certified_steps_exact")),
    ("accepted tokens that are not the argmax", _plain("lossy_tokens")),
    ("probability given up per emitted token", _loss("given_up_per_token")),
    ("  per such token", _loss("given_up_per_lossy_token")),
)
"""Label and cell."""
