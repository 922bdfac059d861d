"""From a trace to the figures of `symcert certify`: pure functions of the recorded columns.

Denominators: `positions` counts every drafted position, `kept_positions` those whose context is part of the emitted
text, `rounds` the target's verify steps. The acceptance length of a round is its number of accepted draft tokens that
were emitted, the target's bonus token not included.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow.compute as pc
from numpy.typing import NDArray
from rich.table import Table

from symcert_runtime.trace import REASONS, RuleTrace

BAR_WIDTH = 40


def summarise(traces: Mapping[str, RuleTrace], provenance: Mapping[str, Any]) -> dict[str, Any]:
    """The summary dictionary of a run: the figures of each rule, and the run's provenance."""
    return {
        "rules": {rule: rule_summary(trace) for rule, trace in traces.items()},
        "provenance": dict(provenance),
    }


def rule_summary(trace: RuleTrace) -> dict[str, Any]:
    """The figures of one rule."""
    certified, accepted, undecided, kept = (
        trace.table[name].to_numpy() for name in ("certified", "accepted", "undecided", "kept")
    )
    lengths = acceptance_lengths(trace)
    return {
        "positions": trace.table.num_rows,
        "accepted": _count(accepted),
        "certified": _count(certified),
        "violations": _count(certified & ~accepted),
        "undecided": _count(undecided),
        "reasons": rejection_reasons(trace),
        "rounds": len(lengths),
        "emitted_tokens": sum(map(len, trace.emitted)),
        "mean_acceptance_length": float(lengths.mean()) if len(lengths) else 0.0,
        "acceptance_length_histogram": _histogram(lengths, trace),
        "kept_positions": _count(kept),
        "kept_accepted": _count(kept & accepted),
        "kept_certified": _count(kept & certified),
    }


def acceptance_lengths(trace: RuleTrace) -> NDArray[np.int64]:
    """[rounds] accepted draft tokens emitted by each round of each prompt."""
    prompt, round_, kept, accepted = (
        trace.table[name].to_numpy() for name in ("prompt_index", "round", "kept", "accepted")
    )
    if len(prompt) == 0:
        return np.zeros(0, dtype=np.int64)
    _, group = np.unique(np.stack([prompt, round_]), axis=1, return_inverse=True)
    return np.bincount(group.reshape(-1), weights=kept & accepted).astype(np.int64)


def rejection_reasons(trace: RuleTrace) -> dict[str, int]:
    """How many positions were rejected for each reason."""
    counts = {entry["values"]: entry["counts"] for entry in pc.value_counts(trace.table["reason"]).to_pylist()}
    return {reason: int(counts.get(reason, 0)) for reason in REASONS}


def violations(summary: Mapping[str, Any]) -> int:
    """Certified positions that were rejected, over all rules: 0 unless theorem, code or trace is wrong."""
    return sum(figures["violations"] for figures in summary["rules"].values())


def summary_table(summary: Mapping[str, Any]) -> Table:
    """The figures as a table for the terminal, a column per rule."""
    rules = summary["rules"]
    table = Table("", *rules, title="Certified live run")
    for column in table.columns[1:]:
        column.justify = "right"
    for label, key, whole in (
        ("drafted positions", "positions", None),
        ("  accepted", "accepted", "positions"),
        ("  certified", "certified", "positions"),
        ("  violations (certified, not accepted)", "violations", None),
        ("  undecided within rounding", "undecided", None),
        ("positions of the emitted text", "kept_positions", None),
        ("  accepted", "kept_accepted", "kept_positions"),
        ("  certified", "kept_certified", "kept_positions"),
        ("verify steps", "rounds", None),
        ("emitted tokens", "emitted_tokens", None),
    ):
        table.add_row(label, *(_counted(figures, key, whole) for figures in rules.values()))
    table.add_row("accepted draft tokens per step", *(f"{f['mean_acceptance_length']:.3f}" for f in rules.values()))
    for reason in REASONS:
        if any(figures["reasons"][reason] for figures in rules.values()):
            table.add_row(f"rejected: {reason}", *(f"{f['reasons'][reason]:,}" for f in rules.values()))
    return table


def _counted(figures: Mapping[str, Any], key: str, whole: str | None) -> str:
    """A count, with its share of `whole` where that says something."""
    if whole is None or not figures[whole]:
        return f"{figures[key]:,}"
    return f"{figures[key]:,} ({figures[key] / figures[whole]:.1%})"


def histogram_text(rule: str, histogram: Sequence[int]) -> str:
    """Acceptance lengths of the verify steps as bars of text."""
    total, longest = sum(histogram), max(histogram, default=0)
    lines = [f"accepted draft tokens per verify step, {rule}:"]
    for length, count in enumerate(histogram):
        bar = "█" * round(BAR_WIDTH * count / longest) if longest else ""
        lines.append(f"{length:4d} {bar:<{BAR_WIDTH}} {count:,} ({count / max(total, 1):.1%})")
    return "\n".join(lines)


def _histogram(lengths: NDArray[np.int64], trace: RuleTrace) -> list[int]:
    """Entry a counts the rounds of acceptance length a, from 0 to the deepest draft."""
    deepest = pc.max(trace.table["depth"]).as_py() or 0
    return [int(count) for count in np.bincount(lengths, minlength=deepest + 1)]


def _count(flags: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(flags))
