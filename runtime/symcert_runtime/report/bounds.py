"""What the theorems on sequences say of a whole run: bounds from its divergences and certificates, beside what was."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from symcert_runtime.report.data import Counts
from symcert_runtime.report.wording import counted, nats, share
from symcert_runtime.summary import sequence_figures, share_at_least, share_at_most
from symcert_runtime.trace import RuleTrace


@dataclass(frozen=True)
class Bound:
    """One figure, rounded to the safe side, what it means, and the theorems it rests on."""

    name: str
    value: str
    meaning: str
    theorems: tuple[str, ...]


def bounds(trace: RuleTrace, tally: Counts) -> list[Bound]:
    """The figures of `symcert_runtime.summary.sequence_figures`, counted anew from the trace."""
    figures = sequence_figures(trace)
    mean = float(figures["mean_kl"])
    rejected = Bound(
        "rejected, at most",
        share_at_most(figures["rejection_bound_markov"]),
        "The mean of min(1, KL/C) over all drafted positions; "
        f"{share(tally.rejected, tally.positions)} of them were rejected.",
        ("reject_markov",),
    )
    budget = Bound(
        "rejected at this mean KL, at most",
        share_at_most(figures["rejection_bound_budget"]),
        f"No drafters of the mean KL that these had, {nats(mean)} nats, can have a larger share rejected."
        if math.isfinite(mean)
        else "The mean KL is infinite (a vocabulary hole): whatever the rule can reject may be rejected.",
        ("reject_budget",),
    )
    lossless = Bound(
        "accepted by lossless sampling, at least",
        share_at_least(figures["lossless_acceptance_bound"]),
        "What sampling that accepts a draft with probability min(1, p/q) would keep of these drafters, from KL alone.",
        ("bretagnolle_huber", "pinsker"),
    )
    runs = [_certified_in_a_row(runs) for runs in figures["certified_run_length"] if runs["epsilon"] != "inf"]
    return [rejected, budget, lossless, *runs]


def _certified_in_a_row(runs: Mapping[str, Any]) -> Bound:
    """Runs of positions with C > ε, at one ε."""
    epsilon = nats(float(runs["epsilon"]))
    if runs["runs"]:
        found = (
            f"{counted(runs['runs'], 'run')} of positions with C > {epsilon} nats, the longest of {runs['longest']:,}"
        )
    else:
        found = f"No position has C > {epsilon} nats"
    return Bound(
        f"certified in a row while KL ≤ {epsilon} nats",
        f"mean {runs['mean']:.1f}",
        f"{found}. Within a run no drafter is rejected that stays at or below that KL.",
        ("certified_run",),
    )
