"""Chain drafting: the drafter proposes k tokens, the target checks them all in one forward pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

import torch
from torch import Tensor

from symcert_runtime.decoding.cache import CachedModel
from symcert_runtime.decoding.limits import Limits
from symcert_runtime.decoding.rounds import VerifiedRound

Accepts = Callable[[Tensor, Tensor], Tensor]
"""(target_logits [k, V], draft_token [k]) -> [k] bool: which draft tokens the rule accepts in their contexts."""


def equals_argmax(target_logits: Tensor, draft_token: Tensor) -> Tensor:
    """[k] bool: strict greedy verification."""
    return target_logits.argmax(dim=-1) == draft_token


def chain_rounds(
    target: CachedModel,
    drafter: CachedModel,
    prompt: Sequence[int],
    draft_length: int,
    limits: Limits,
    accepts: Accepts = equals_argmax,
) -> Iterator[VerifiedRound]:
    """Greedy speculative decoding of `prompt` with chains of k = `draft_length` tokens, one item per verify step.

    A rule that accepts more than the target's argmax changes the text: it is what such an engine would write.
    """
    context, start = list(prompt), len(prompt)
    target.prefill(context[:-1])
    while not limits.reached(context[start:]):
        # The caches hold context[:-1] (the drafter's may lack one token more).
        draft_tokens, draft_logits = draft_chain(drafter, context, draft_length)  # k, [k, V]
        target_logits = target.feed([context[-1], *draft_tokens])  # [k + 1, V]
        target_tokens = target_logits.argmax(dim=-1).tolist()  # k + 1
        drafted = torch.tensor(draft_tokens, device=target_logits.device)
        verdicts = accepts(target_logits[:-1], drafted).tolist()  # k
        accepted = sum(takewhile(bool, verdicts))
        emitted = limits.cut(context[start:], [*draft_tokens[:accepted], target_tokens[accepted]])
        target.truncate(len(context) + accepted)
        drafter.truncate(len(context) + accepted)
        depth = torch.arange(1, draft_length + 1)
        yield VerifiedRound(
            target_logits=target_logits[:-1],
            draft_logits=draft_logits,
            position=len(context) + depth - 1,
            depth=depth,
            kept=depth <= len(emitted),
            accepted=torch.tensor(verdicts),
            draft_token=drafted.cpu(),
            target_token=torch.tensor(target_tokens[:-1]),
            emitted=emitted,
        )
        context += emitted


def draft_chain(drafter: CachedModel, context: Sequence[int], draft_length: int) -> tuple[list[int], Tensor]:
    """The drafter's greedy continuation of `context` by k tokens, and the logits [k, V] each was chosen from."""
    tokens, rows = list[int](), list[Tensor]()
    pending = context[drafter.length :]
    for _ in range(draft_length):
        rows.append(drafter.feed(pending)[-1])  # [V]
        tokens.append(int(rows[-1].argmax()))
        pending = tokens[-1:]
    return tokens, torch.stack(rows)
