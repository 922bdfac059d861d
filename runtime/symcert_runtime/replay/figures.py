"""The figures of a replay. Shares name what they are shares of; estimates and bounds are called so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow.compute as pc

from symcert_runtime.errors import UserError
from symcert_runtime.replay.positions import Positions, replay_positions
from symcert_runtime.replay.steps import Steps, layout_of, replay_steps
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token
from symcert_runtime.trace import RuleTrace


@dataclass(frozen=True)
class Replay:
    """A recorded rule's trace, asked about another rule."""

    rule: Rule
    recorded: RuleTrace
    """The trace that was asked, cut to `draft_length`."""
    draft_length: int
    """Levels drafted per verify step: tokens of a chain, depth of a tree."""
    positions: Positions
    steps: Steps


def replay(trace: RuleTrace, rule: Rule, draft_length: int | None = None) -> Replay:
    """Ask a trace about a rule; `draft_length` None: as deep as was recorded.

    Raises UserError for a draft length below 1, and for a rule that asks more than is recorded.
    """
    deepest = recorded_depth(trace)
    if draft_length is not None and draft_length < 1:
        raise UserError(f"draft-length is {draft_length}; it must be at least 1")
    length = deepest if draft_length is None else draft_length
    trace = trace if length >= deepest else _shortened(trace, length)
    positions = replay_positions(trace.table, rule)
    return Replay(rule, trace, length, positions, replay_steps(trace, layout_of(trace), positions, rule, length))


def recorded_depth(trace: RuleTrace) -> int:
    """The deepest position of any verify step."""
    return int(pc.max(trace.table["depth"]).as_py())


def _shortened(trace: RuleTrace, length: int) -> RuleTrace:
    """The positions that drafts of that length would have had."""
    return replace(trace, table=trace.table.filter(pc.less_equal(trace.table["depth"], length)))


def replay_figures(found: Replay) -> dict[str, Any]:
    """The figures of one rule, for JSON.

    rule, recorded_under, draft_length
    of_tree                     a tree rule: figures of its steps are estimates, see `steps`
    positions                   recorded positions up to that depth, in contexts of the recorded rule's run
    accepted, certified         of positions; acceptance is exact in each context
    violations                  certified and not accepted; contradicts a theorem
    undecided, partial          not certified, though perhaps within rounding, or because the record ends
    reached                     positions that the rule looks at: no draft before them in their step is rejected
    reached_accepted, reached_certified     of reached
    steps, steps_exact          recorded verify steps, and those whose acceptance length is known, not only bounded
    accepted_per_step           mean acceptance length over steps: at least so much; exact if steps_exact = steps
    accepted_per_exact_step     the mean over steps_exact alone; they are not a fair sample of the steps; None of none
    certified_per_step          certified positions in a row from the step's start, mean over steps: at least so much
    certified_steps_exact       steps in which that number is known
    acceptance_lengths          how many steps have acceptance length 0, 1, …, as far as known
    emitted_tokens              estimate: steps and their accepted draft tokens
    lossy_tokens, given_up      accepted draft tokens of the steps that are not the target's argmax, and the probability
                                p_0 − p(draft token) lost by them in sum, upper bound
    given_up_per_token          given_up / emitted_tokens
    given_up_per_lossy_token    given_up / lossy_tokens; 0 where there are none
    """
    positions, steps = found.positions, found.steps
    count = len(steps.length)
    emitted = count + int(steps.length.sum())
    lossy, lost = int(steps.lossy.sum()), float(steps.given_up.sum())
    exact = steps.length[steps.exact]
    return {
        "rule": str(found.rule),
        "recorded_under": found.recorded.rule,
        "draft_length": found.draft_length,
        "of_tree": covers_target_token(found.rule),
        "positions": len(positions.accepted),
        **{name: _count(getattr(positions, name)) for name in _FLAGS},
        "reached": len(steps.reached),
        "reached_accepted": _count(positions.accepted[steps.reached]),
        "reached_certified": _count(positions.certified[steps.reached]),
        "steps": count,
        "steps_exact": _count(steps.exact),
        "accepted_per_step": _mean(steps.length),
        "accepted_per_exact_step": _mean(exact) if len(exact) else None,
        "certified_per_step": _mean(steps.certified_length),
        "certified_steps_exact": _count(steps.certified_exact),
        "acceptance_lengths": np.bincount(steps.length, minlength=found.draft_length + 1).tolist(),
        "emitted_tokens": emitted,
        "lossy_tokens": lossy,
        "given_up": lost,
        "given_up_per_token": lost / emitted if emitted else 0.0,
        "given_up_per_lossy_token": lost / lossy if lossy else 0.0,
    }


_FLAGS = ("accepted", "certified", "violations", "undecided", "partial")


def _count(flags: Any) -> int:
    return int(np.count_nonzero(flags))


def _mean(values: Any) -> float:
    return float(values.mean()) if len(values) else 0.0
