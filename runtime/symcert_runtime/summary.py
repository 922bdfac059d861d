"""From a trace to the figures of `symcert certify`: pure functions of the recorded columns.

Denominators: `positions` counts every drafted position, `kept_positions` those whose context is part of the emitted
text, `rounds` the target's verify steps. The acceptance length of a round is its number of accepted draft tokens that
were emitted, the token that the target adds itself not included.

Figures of `sequences` take KL as the upper and C as the lower bound that the trace holds, so that each errs to the safe
side. Means that are infinite (a vocabulary hole makes the mean KL so) are the string "inf": JSON has no such number.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow.compute as pc
from numpy.typing import NDArray
from rich.console import Group

from symcert_runtime.loss import loss_figures
from symcert_runtime.noise_figures import noise_figures
from symcert_runtime.record_columns import is_conditioned
from symcert_runtime.rule_columns import rule_tables
from symcert_runtime.sequences import certified_run_lengths, lossless_acceptance, rejection_bounds
from symcert_runtime.trace import REASONS, RuleTrace

BAR_WIDTH = 40

RUN_EPSILON = 0.3
"""Nats: the uniform divergence at which the paper states certified run lengths."""


def summarise(traces: Mapping[str, RuleTrace], provenance: Mapping[str, Any]) -> dict[str, Any]:
    """The summary dictionary of a run: the figures of each rule, and the run's provenance."""
    return {
        "rules": {rule: rule_summary(trace, provenance.get("noise")) for rule, trace in traces.items()},
        "provenance": dict(provenance),
    }


def rule_summary(trace: RuleTrace, noise: float | None = None) -> dict[str, Any]:
    """The figures of one rule; `noise` in nats per logit, if some is assumed."""
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
        **sequence_figures(trace),
        **noise_figures(trace, noise),
        **loss_figures(trace),
    }


def engine_figures(trace: RuleTrace) -> dict[str, Any]:
    """What the engine did with the tokens it drafted; a rule's own figures are of the drafter's argmax instead.

    looked_at                how many drafted tokens it came to verify: not those behind a rejection
    accepted                 how many of them it kept
    mean_acceptance_length   kept tokens per verify step with a draft
    premise_not_met          positions whose drafted token is not the drafter's argmax: no certificate speaks of them
    certified_and_rejected   certified, premise met, and yet not kept: 0 where the engine verifies greedily, as `strict`
    """
    engine = np.array([-1 if kept is None else int(kept) for kept in trace.table["engine_accepted"].to_pylist()])
    premise, certified = (trace.table[name].to_numpy() for name in ("premise", "certified"))
    rounds = len(acceptance_lengths(trace))
    accepted = int(np.count_nonzero(engine == 1))
    return {
        "looked_at": int(np.count_nonzero(engine >= 0)),
        "accepted": accepted,
        "mean_acceptance_length": accepted / rounds if rounds else 0.0,
        "premise_not_met": int(np.count_nonzero(~premise)),
        "certified_and_rejected": int(np.count_nonzero(certified & premise & (engine == 0))),
    }


def sequence_figures(trace: RuleTrace) -> dict[str, Any]:
    """What divergences and certificates of all drafted positions say together; without positions 0, and no runs.

    mean_kl, mean_certificate        nats
    infinite_kl, infinite_certificates   how many positions: vocabulary holes, and where the rule cannot reject
    conditioned                      how many positions have KL and C on the drafter's vocabulary (`draft_support`)
    rejection_bound_markov           the share of rejected positions is at most the mean of min(1, KL/C)
    rejection_bound_budget           and at most what any drafters of this mean KL could have rejected here
    lossless_acceptance_bound        lossless sampling accepts at least this share of its drafts in these contexts
    certified_run_length             runs at a uniform divergence of RUN_EPSILON and of the run's own mean KL
    """
    kl, certificate, kl_lower = (trace.table[name].to_numpy() for name in ("kl", "certificate", "kl_lower"))
    # Of a target conditioned on the drafter's vocabulary: it bounds rejections, not lossless acceptance.
    conditioned = is_conditioned(kl, kl_lower)
    bounds = rejection_bounds(kl, certificate)
    mean_kl = _mean(kl)
    return {
        "mean_kl": _or_text(mean_kl),
        "mean_certificate": _or_text(_mean(certificate)),
        "infinite_kl": _count(np.isinf(kl)),
        "infinite_certificates": _count(np.isinf(certificate)),
        "conditioned": _count(conditioned),
        "rejection_bound_markov": bounds.markov,
        "rejection_bound_budget": bounds.budget,
        "lossless_acceptance_bound": math.nextafter(_mean(lossless_acceptance(np.where(conditioned, np.inf, kl))), 0.0),
        "certified_run_length": [certified_runs(trace, epsilon) for epsilon in (RUN_EPSILON, mean_kl)],
    }


def certified_runs(trace: RuleTrace, epsilon: float) -> dict[str, Any]:
    """Number, mean and greatest length of the runs of consecutive positions with C > epsilon (nats).

    Over the drafted positions of each emitted text, in its order. Tokens that the target added itself stand between
    them without a row: nothing was drafted there, so they neither count nor end a run.
    """
    prompt, position, certificate, kept = (
        trace.table[name].to_numpy() for name in ("prompt_index", "position", "certificate", "kept")
    )
    order = np.lexsort((position[kept], prompt[kept]))
    texts = np.split(certificate[kept][order], np.flatnonzero(np.diff(prompt[kept][order])) + 1)
    lengths = np.concatenate([certified_run_lengths(text, epsilon) for text in texts])
    return {
        "epsilon": _or_text(epsilon),
        "runs": len(lengths),
        "mean": _mean(lengths),
        "longest": int(lengths.max(initial=0)),
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


def summary_table(summary: Mapping[str, Any], width: int = 80) -> Group:
    """The figures for a terminal of this width: a column per rule, in as many tables as they need."""
    rules = summary["rules"]
    figures = list(rules.values())
    rows = [(label, [_counted(one, key, whole) for one in figures]) for label, key, whole in _COUNTS]
    rows.append(("accepted draft tokens per verify step", [f"{one['mean_acceptance_length']:.2f}" for one in figures]))
    rows += [(label, [cell(one) for one in figures]) for label, cell in (*_SEQUENCE_ROWS, *_LOSS_ROWS)]
    if all("noise_certified" in one for one in figures):
        rows.append(
            ("certified whatever the noise", [_counted(one, "noise_certified", "positions") for one in figures])
        )
    shown = [reason for reason in REASONS if any(one["reasons"][reason] for one in figures)]
    rows += [(f"rejected: {reason}", [f"{one['reasons'][reason]:,}" for one in figures]) for reason in shown]
    title = "Certified import" if "dump" in summary.get("provenance", {}) else "Certified live run"
    return rule_tables(title, [rule.replace(",", ",\n") for rule in rules], rows, width)


_COUNTS: tuple[tuple[str, str, str | None], ...] = (
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
)
"""Label, figure, and the figure it is a share of."""

_SEQUENCE_ROWS: tuple[tuple[str, Callable[[Mapping[str, Any]], str]], ...] = (
    ("mean KL, nats", lambda figures: f"{float(figures['mean_kl']):.4f}"),
    ("mean certificate, nats", lambda figures: f"{float(figures['mean_certificate']):.4f}"),
    (
        "rejected by the worst drafters of that mean KL",
        lambda figures: share_at_most(figures["rejection_bound_budget"]),
    ),
    (
        f"certified positions in a row, if KL ≤ {RUN_EPSILON} nats",
        lambda figures: f"{figures['certified_run_length'][0]['mean']:.1f}",
    ),
)


_LOSS_ROWS: tuple[tuple[str, Callable[[Mapping[str, Any]], str]], ...] = (
    ("emitted drafts that are not the argmax", lambda figures: f"{figures['lossy_accepted']:,}"),
    ("  mean probability given up", lambda figures: f"{float(figures['given_up_mean']):.4f}"),
    ("  mean log-probability lost, nats", lambda figures: f"{float(figures['log_probability_lost_mean']):.4f}"),
)


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


def share_at_most(share: float) -> str:
    """An upper bound as `12.4%`, rounded up; a double next to a tenth of a percent counts as it."""
    return f"{math.ceil(round(1000 * share, 9)) / 10:.1f}%"


def share_at_least(share: float) -> str:
    """A lower bound as `12.3%`, rounded down."""
    return f"{math.floor(round(1000 * share, 9)) / 10:.1f}%"


def _mean(values: NDArray[Any]) -> float:
    return math.fsum(values.tolist()) / len(values) if len(values) else 0.0


def _or_text(value: float) -> float | str:
    """The number, or "inf"."""
    return value if math.isfinite(value) else "inf"


def _count(flags: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(flags))
