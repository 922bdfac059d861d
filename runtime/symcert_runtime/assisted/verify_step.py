"""One verify step of transformers' assisted decoding: what was drafted, in which contexts, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

import torch
from torch import Tensor


@dataclass(frozen=True)
class VerifyStep:
    """k drafted tokens and what the target made of them (k may be 0); V is the width of the wider output layer."""

    start: int
    """Length of the sequence before the step, which is the position of the first drafted token."""
    drafted: Tensor
    """[k] int64, the tokens drafted."""
    draft_logits: Tensor
    """[k, V] what each was drawn from, as the drafter's logits processors left it."""
    target_logits: Tensor
    """[k, V] the target's logits in the same contexts, as its logits processors left them."""
    emitted: list[int]
    """The tokens that the step appended to the sequence."""
    engine_accepted: list[bool | None]
    """[k] whether transformers kept the drafted token; None where it did not come to look at it, behind the first
    rejection and behind the text's end."""

    @property
    def kept(self) -> Tensor:
        """[k] bool: a token was emitted in the row's context."""
        return torch.arange(len(self.drafted)) < len(self.emitted)


def verify_step(
    start: int, candidate_ids: Tensor, draft_logits: Tensor | None, target_logits: Tensor, sequence: Tensor
) -> VerifyStep:
    """The step on a sequence of `start` tokens: drafts made it `candidate_ids` [1, start + k], and in the end it was
    `sequence` [1, start + e].

    `draft_logits` [1, k, V] is None where drafts are copied rather than drawn: each is then a distribution of its own
    with all its mass on one token. `target_logits` [1, k + 1, V] has a row more, for the token behind the drafts.
    Output layers of different widths: what the narrower one lacks has probability 0 there.

    Raises RuntimeError where the tensors do not fit together: transformers then works in another way than it did.
    """
    length = candidate_ids.shape[1] - start
    rows = target_logits[0, :length]
    drafted = candidate_ids[0, start:].to(rows.device)
    given = _point_masses(drafted, rows) if draft_logits is None else draft_logits[0].to(rows.device)
    if target_logits.shape[1] != length + 1 or len(given) != length:
        raise RuntimeError(
            f"transformers verified {length} draft tokens with {len(given)} rows of draft logits and "
            f"{target_logits.shape[1]} rows of target logits, where {length} and {length + 1} belong"
        )
    emitted = sequence[0, start:].tolist()
    width = max(rows.shape[-1], given.shape[-1])
    return VerifyStep(
        start=start,
        drafted=drafted,
        draft_logits=_widened(given, width),
        target_logits=_widened(rows, width),
        emitted=emitted,
        engine_accepted=engine_accepted(drafted.tolist(), emitted),
    )


def engine_accepted(drafted: Sequence[int], emitted: Sequence[int]) -> list[bool | None]:
    """What became of each of the k drafted tokens, read off the text: kept, replaced, or not looked at (None).

    Raises RuntimeError if the text is not made of accepted drafts and one token more.
    """
    pairs = zip(drafted, emitted, strict=False)  # either may be longer
    matches = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if len(emitted) not in (matches, matches + 1):
        raise RuntimeError(
            f"transformers made of the draft {list(drafted)} the text {list(emitted)}, "
            "which is not an accepted part of the draft and one token of the target's"
        )
    replaced = [False] if matches < min(len(emitted), len(drafted)) else []
    known = [True] * matches + replaced
    return known + [None] * (len(drafted) - len(known))


def _point_masses(tokens: Tensor, like: Tensor) -> Tensor:
    """[k, V] logits of the distributions that draw `tokens` [k] and nothing else."""
    nothing = torch.full_like(like, -torch.inf)
    return nothing.scatter_(-1, tokens[:, None], 0.0)


def _widened(logits: Tensor, width: int) -> Tensor:
    return torch.nn.functional.pad(logits, (0, width - logits.shape[-1]), value=-torch.inf)
