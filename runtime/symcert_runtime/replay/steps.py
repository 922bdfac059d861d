"""How far each recorded verify step would have gone under another rule, and where the record cannot tell.

A step is walked from its first position. The rule rejects: the step ends there, exactly. It accepts: the next context
is the one behind the token that the rule lets into the text, the draft token under a rule for one draft token, the
target's argmax under a tree. Where the record holds that context the walk goes on; where it does not (the record went
on with another token, or not at all) the length found so far is a lower bound.

Of the contexts of a step a record holds

    a chain    those behind its own draft tokens, rejected ones included: exact for every rule for one draft token, and
               for a tree as long as the target's argmax is the draft token
    a tree     those along the target's argmax, as far as nodes were expanded: exact for trees that are no wider, and
               for a rule for one draft token as long as the target's argmax is the draft token

Trees are taken to expand every node on the target's path and to keep all its children; a real one may be stopped
earlier, by how many nodes it expands per level or keeps in all, so "exact" and "lower bound" hold of trees under that
assumption only. One that is narrower than the recorded tree and expands as many nodes per level does so wherever the
recorded one did, for sure through depth 3: up to there its frontier is a part of the recorded one's. Where the
recorded tree was left with fewer children than its rule has, and the target's argmax is not among them, the walk ends
unknown. Steps are not cut at the text's end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symcert_runtime.errors import UserError
from symcert_runtime.replay.positions import Flags, Floats, Positions
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, parse_rule, widths_of
from symcert_runtime.trace import RuleTrace

Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Layout:
    """The recorded contexts of S verify steps by depth, D deep."""

    row: Integers
    """[S, D] row of the trace, −1 where the record has no context."""
    prompt: Integers
    """[S] index of the prompt."""
    round: Integers
    """[S] number of the step within its prompt."""


@dataclass(frozen=True)
class Steps:
    """S recorded verify steps under one rule and draft length."""

    length: Integers
    """[S] accepted draft tokens; a lower bound where not `exact`."""
    exact: Flags
    """[S]"""
    certified_length: Integers
    """[S] certified positions in a row from the step's start; a lower bound where not `certified_exact`."""
    certified_exact: Flags
    """[S]"""
    reached: Integers
    """Rows of the trace that the rule looks at: the accepted ones of each step, and the rejected one behind them."""
    given_up: Floats
    """[S] sum of what the accepted draft tokens give up, upper bound of those found."""
    lossy: Integers
    """[S] accepted draft tokens that are not the target's argmax."""


def layout_of(trace: RuleTrace) -> Layout:
    """Where the contexts of each verify step lie, step by step in the order of prompts and rounds.

    Raises UserError where a step has two contexts of one depth on its path: the trace is damaged.
    """
    prompt, round_, depth, kept = (
        np.asarray(trace.table[name].to_numpy()) for name in ("prompt_index", "round", "depth", "kept")
    )
    steps, step = np.unique(np.stack([prompt, round_]).astype(np.int64), axis=1, return_inverse=True)
    step = step.reshape(-1)
    # A tree's other branches are measured too, but the trace does not say behind which node they hang.
    path = np.flatnonzero(kept) if is_tree(trace) else np.arange(len(step))
    row = np.full((steps.shape[1], int(depth.max(initial=1))), -1, dtype=np.int64)
    row[step[path], depth[path] - 1] = path
    if np.count_nonzero(row >= 0) != len(path):
        raise UserError(
            f"the trace of {trace.rule} has two positions of one depth in a verify step; record the run again with "
            "symcert certify"
        )
    return Layout(row, steps[0], steps[1])


def is_tree(trace: RuleTrace) -> bool:
    """Was the trace recorded from draft trees?"""
    return covers_target_token(parse_rule(trace.rule))


def replay_steps(trace: RuleTrace, layout: Layout, positions: Positions, rule: Rule, draft_length: int) -> Steps:
    """Walk every step of the trace under the rule; `positions` are those of `replay_positions` for the same rule."""
    goes_on, offered = _goes_on(trace, rule), _offered(trace, rule)
    count = len(layout.row)
    length, certified_length = np.zeros(count, np.int64), np.zeros(count, np.int64)
    lossy, given_up = np.zeros(count, np.int64), np.zeros(count)
    walking, exact = np.ones(count, dtype=bool), np.ones(count, dtype=bool)
    certifying, certified_exact = walking.copy(), exact.copy()
    reached = list[Integers]()
    for level in range(draft_length):
        row = layout.row[:, level] if level < layout.row.shape[1] else np.full(count, -1)
        known = row >= 0
        exact &= known | ~walking
        certified_exact &= known | ~certifying
        walking, certifying = walking & known, certifying & known
        reached.append(row[walking])
        certified_exact &= ~certifying | positions.certified[row] | ~_open(positions)[row]
        certifying &= positions.certified[row]
        walking &= positions.accepted[row]
        exact &= ~walking | offered[row]
        walking &= offered[row]
        length += walking
        certified_length += certifying
        given_up += np.where(walking, positions.given_up[row], 0.0)
        lossy += walking & positions.lossy[row]
        if level + 1 < draft_length:
            leaves = walking & ~goes_on[row]
            exact &= ~leaves
            certified_exact &= ~(certifying & leaves)
            walking, certifying = walking & ~leaves, certifying & ~leaves
    return Steps(
        length=length,
        exact=exact,
        certified_length=certified_length,
        certified_exact=certified_exact,
        reached=np.concatenate(reached),
        given_up=given_up,
        lossy=lossy,
    )


def _open(positions: Positions) -> Flags:
    """More of the record could still certify the position."""
    return positions.partial | positions.undecided


def _offered(trace: RuleTrace, rule: Rule) -> Flags:
    """[R] nothing speaks against the tree's offering what the rule lets in: the recorded one was not cut before it."""
    if not (is_tree(trace) and covers_target_token(rule)):
        return np.ones(trace.table.num_rows, dtype=bool)
    rank, width, depth = (_column(trace.table, name) for name in ("target_token_rank", "width", "depth"))
    whole = np.array(widths_of(parse_rule(trace.rule)))
    return np.asarray((rank < width) | (width >= whole[np.minimum(depth, len(whole)) - 1]))


def _goes_on(trace: RuleTrace, rule: Rule) -> Flags:
    """[R] the token that the rule lets in is the one with which the record goes on."""
    let_in = _column(trace.table, "target_token" if covers_target_token(rule) else "draft_token")
    recorded = _column(trace.table, "target_token" if is_tree(trace) else "proposed_token")
    return np.asarray(let_in == recorded)


def _column(table: Any, name: str) -> Integers:
    return np.asarray(table[name].to_numpy(), dtype=np.int64)
