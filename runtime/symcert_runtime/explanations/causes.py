"""Why each drafted token did not get into the text.

A trace says of each position what the rule makes of it there. In the text, a draft can also fail without fault of its
own: behind the first rejection of a verify step nothing is looked at. Every position has one cause here:

    accepted        the draft counts: the rule (or another engine) accepts it, and everything before it in its step
    a reason        one of `trace.REASONS`: it is the draft that ended its step
    engine_differs  another engine replaced it, although the rule accepts it: a tie broken the other way, say
    lookahead       an earlier draft of its step was rejected, or it hangs on another branch of a tree than the text:
                    the rule may accept it in its own context, nobody looked
"""

from __future__ import annotations

import numpy as np
import pyarrow.compute as pc
from numpy.typing import NDArray

from symcert_runtime.replay.steps import is_tree, layout_of
from symcert_runtime.trace import REASONS, RuleTrace

ACCEPTED = "accepted"
ENGINE_DIFFERS = "engine_differs"
LOOKAHEAD = "lookahead"
CAUSES = (*REASONS, ENGINE_DIFFERS, LOOKAHEAD)

MEANINGS = {
    ACCEPTED: "the draft counts, and so does every one before it in its step",
    "kl_exceeds_certificate": "the drafter is too far from the target there: KL ≥ C",
    "exact_tie": "the target's deciding logits are exactly equal, so C = 0",
    "noise_tie": "the target's deciding logits differ by no more than its noise",
    "vocabulary_hole": "the drafter excludes a token that the target allows: KL = ∞",
    "kl_unknown": "the engine's dump leaves KL without an upper bound",
    "premise_not_met": "the engine drafted another token than the drafter's argmax",
    "undecided": "KL and C are closer than rounding can tell apart",
    "violation": "certified and yet rejected: contradicts a theorem",
    ENGINE_DIFFERS: "the engine replaced what the rule accepts",
    LOOKAHEAD: "an earlier draft of the step was rejected, or the text took another branch",
}
"""Of ACCEPTED and of every cause."""


def causes_of(trace: RuleTrace) -> NDArray[np.str_]:
    """[R] the cause of every row of the trace, ACCEPTED included."""
    table = trace.table
    accepted = np.asarray(table["accepted"].to_numpy())
    taken = np.asarray(pc.if_else(pc.is_null(table["engine_accepted"]), table["accepted"], table["engine_accepted"]))
    reason = np.array(table["reason"].to_pylist(), dtype=object)
    named = np.where(taken, ACCEPTED, np.where(accepted & (reason == ACCEPTED), ENGINE_DIFFERS, reason))
    # An engine may also keep what the rule rejects; its reason is then the engine's to give, and it counts as taken.
    return np.asarray(np.where(_looked_at(trace, taken), named, LOOKAHEAD), dtype=np.str_)


def _looked_at(trace: RuleTrace, taken: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """[R] everything before the row in its verify step was taken."""
    row = layout_of(trace).row
    known = row >= 0
    passed = np.where(known, taken[row], True)
    before = np.ones_like(passed)
    before[:, 1:] = np.logical_and.accumulate(passed[:, :-1], axis=1)
    looked = np.zeros(len(taken), dtype=np.bool_)  # a tree's branches off the text stay False
    looked[row[known]] = before[known]
    if is_tree(trace):
        looked &= np.asarray(trace.table["kept"].to_numpy())
    return looked
