"""What one verify step of the target yields."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True)
class VerifiedRound:
    """One verify step. A row is a drafted position: a context in which the drafter proposed (P rows, V tokens).

    Rows behind a rejection, or off the accepted path of a tree, are real measurements too (both models saw the same
    context there) but their context is not the emitted text: `kept` is False for them.
    """

    target_logits: Tensor
    """[P, V] the target's logits in each row's context, as the model returned them."""
    draft_logits: Tensor
    """[P, V] the drafter's logits in the same contexts."""
    position: Tensor
    """[P] int64, index in the sequence (prompt included) of the token being predicted."""
    depth: Tensor
    """[P] int64, 1 for the first drafted token of the round."""
    width: Tensor
    """[P] int64, how many draft tokens were offered here: 1 in a chain; in a tree the drafter's top so many."""
    kept: Tensor
    """[P] bool, the token at this position was emitted in this context."""
    accepted: Tensor
    """[P] bool, what the loop decided: the rule accepts the draft token, or the tree drafted the target's argmax."""
    draft_token: Tensor
    """[P] int64, the drafter's argmax."""
    target_token: Tensor
    """[P] int64, the target's argmax."""
    emitted: list[int]
    """The tokens this round appended: accepted draft tokens, then the target's own token, cut at the text's end."""
    emitted_logits: Tensor | None = None
    """[E, V] the target's logits that each emitted token was checked against or chosen by; None: not kept."""
