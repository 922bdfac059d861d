"""Settings of speculative decoding with what a replay says of them, and an estimate of what they cost.

    cost per emitted token = (1 + v n + c d) / (1 + L)

in units of a pass of the target over one token: v what each further token in the pass adds, n the draft tokens of a
verify step, c a pass of the drafter, d its passes per step (as many as levels are drafted, each counted once however
many nodes it reads), L the accepted draft tokens per step. 1/cost is the speed-up over decoding without a draft.
All of it is an estimate: the means of recorded steps stand for those of a run (`replay.table.NOTES`). Where L is a
lower bound, the cost is an upper one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from symcert_runtime.advice.grid import ONE_DRAFT_TOKEN, TREES
from symcert_runtime.errors import UserError
from symcert_runtime.replay import (
    is_tree,
    record_for,
    recorded_depth,
    replay,
    replay_figures,
    wide_enough,
)
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, parse_rule, widths_of
from symcert_runtime.trace import RuleTrace


@dataclass(frozen=True)
class Costs:
    """What passes cost, in passes of the target over one token."""

    draft: float
    """c: one pass of the drafter."""
    extra_token: float = 0.0
    """v: each further token in a pass of the target. 0 where the pass is bound by reading the weights."""

    def __post_init__(self) -> None:
        """Raises UserError for a negative cost."""
        for name, value in (("draft-cost", self.draft), ("verify-cost", self.extra_token)):
            if not 0 <= value < float("inf"):
                raise UserError(f"{name} is {value:g}; it must be a number of at least 0")


@dataclass(frozen=True)
class Candidate:
    """One setting. All figures but `width`, `draft_tokens` and `draft_passes` are estimates from the record."""

    rule: str
    lossless: bool
    """The rule emits the target's own tokens, in any text: strict, and trees."""
    parameters: int
    """Numbers that the rule is given."""
    recorded_under: str
    draft_length: int
    """Tokens of a chain, depth of a tree."""
    width: int
    """Draft tokens offered at a position, at most."""
    expand: int
    """Nodes expanded per level of a tree, as the recorded tree did; 1 in a chain."""
    draft_tokens: int
    """n: draft tokens in a verify pass, of trees that grow in full."""
    draft_passes: int
    """d: passes of the drafter per verify step."""
    accepted: float
    """L: accepted draft tokens per verify step; a lower bound where not `exact`."""
    exact: bool
    """The acceptance length of every recorded step is known."""
    certified: float
    """Certified positions in a row from the step's start, mean; at least so much."""
    certified_share: float
    """Of the positions that the rule looks at."""
    loss: float
    """Target probability given up per emitted token, upper bound."""
    loss_per_lossy_token: float
    cost: float
    """Per emitted token, in passes of the target over one token."""


def candidates(traces: Mapping[str, RuleTrace], costs: Costs, expand: int | None = None) -> list[Candidate]:
    """Every setting of the grid that the record can answer, and every recorded rule, at every recorded draft length.

    `expand` is the run's --tree-expand. Trees need a recorded tree that is as wide. Raises UserError for a trace that
    cannot be walked.
    """
    return [
        candidate(trace, rule, length, costs, expand)
        for rule in askable(traces)
        for trace in [record_for(traces, rule)]
        for length in range(1, recorded_depth(trace) + 1)
        if rule.depths() <= length
    ]


def askable(traces: Mapping[str, RuleTrace]) -> Iterator[Rule]:
    """The rules of the grid that these records can answer: chains of chains, trees of trees as wide."""
    rules = dict.fromkeys(map(parse_rule, [*traces, *ONE_DRAFT_TOKEN, *TREES]))
    for rule in rules:
        trace = record_for(traces, rule)
        if covers_target_token(rule) != is_tree(trace):
            continue
        if str(rule) in traces or not is_tree(trace) or wide_enough(parse_rule(trace.rule), rule):
            yield rule


def candidate(trace: RuleTrace, rule: Rule, length: int, costs: Costs, expand: int | None = None) -> Candidate:
    """One setting, replayed from a trace."""
    figures = replay_figures(replay(trace, rule, length))
    tree = is_tree(trace)
    widths = [widths_of(rule)[min(level, len(widths_of(rule)) - 1)] for level in range(length)]
    expanded = (expand or max(widths_of(parse_rule(trace.rule)))) if tree else 1
    tokens = tree_tokens(widths, expanded) if tree else length
    return Candidate(
        rule=str(rule),
        lossless=rule.name == "strict" or covers_target_token(rule),
        parameters=sum(len(value) if isinstance(value, tuple) else 1 for value in rule.parameters.values()),
        recorded_under=trace.rule,
        draft_length=length,
        width=max(widths),
        expand=expanded,
        draft_tokens=tokens,
        draft_passes=length,
        accepted=figures["accepted_per_step"],
        exact=figures["steps_exact"] == figures["steps"],
        certified=figures["certified_per_step"],
        certified_share=_share(figures, "reached_certified", "reached"),
        loss=figures["given_up_per_token"],
        loss_per_lossy_token=figures["given_up_per_lossy_token"],
        cost=(1 + costs.extra_token * tokens + costs.draft * length) / (1 + figures["accepted_per_step"]),
    )


def tree_tokens(widths: list[int], expand: int) -> int:
    """Nodes of a tree that gives the `expand` most probable nodes of each level children, its root not counted."""
    levels = accumulate(widths, lambda nodes, width: min(nodes, expand) * width, initial=1)
    return sum(levels) - 1


def _share(figures: Mapping[str, Any], part: str, whole: str) -> float:
    return float(figures[part] / figures[whole]) if figures[whole] else 0.0
