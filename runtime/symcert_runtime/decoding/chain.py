"""Chain drafting: the drafter proposes k tokens, the target checks them all in one forward pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

import torch
from torch import Tensor

from symcert_runtime.decoding.batch_cache import CachedBatch
from symcert_runtime.decoding.limits import Limits
from symcert_runtime.decoding.open_texts import OpenTexts
from symcert_runtime.decoding.rounds import VerifiedRound

Accepts = Callable[[Tensor, Tensor], Tensor]
"""(target_logits [P, V], draft_token [P]) -> [P] bool: which draft tokens the rule accepts in their contexts."""


def equals_argmax(target_logits: Tensor, draft_token: Tensor) -> Tensor:
    """[P] bool: strict greedy verification."""
    return target_logits.argmax(dim=-1) == draft_token


def chain_rounds(
    target: CachedBatch,
    drafter: CachedBatch,
    prompt: Sequence[int],
    draft_length: int,
    limits: Limits,
    accepts: Accepts = equals_argmax,
) -> Iterator[VerifiedRound]:
    """Speculative decoding of one prompt with chains of k = `draft_length` tokens, one item per verify step."""
    return (verified for _, verified in chain_batch(target, drafter, [prompt], draft_length, limits, accepts))


def chain_batch(
    target: CachedBatch,
    drafter: CachedBatch,
    prompts: Sequence[Sequence[int]],
    draft_length: int,
    limits: Limits,
    accepts: Accepts = equals_argmax,
) -> Iterator[tuple[int, VerifiedRound]]:
    """Greedy speculative decoding of several prompts at once, with chains of k = `draft_length` tokens.

    Every verify step is one pass of the target over all texts that are not complete; it yields, for each of them, the
    prompt's number in `prompts` and what was verified. A rule that accepts more than the target's argmax changes the
    text: it is what such an engine would write.
    """
    batch, depth = OpenTexts(prompts, limits), torch.arange(1, draft_length + 1)
    for model in (target, drafter):
        model.start([context[:-1] for context in batch.contexts])
    while batch.texts:
        # The caches hold context[:-1] of every row (the drafter's may lack one token more).
        numbers, contexts = batch.numbers, batch.contexts
        draft_tokens, draft_logits = draft_chains(drafter, contexts, draft_length)  # [B][k], [B, k, V]
        target_logits = target.feed_rows(
            [[context[-1], *tokens] for context, tokens in zip(contexts, draft_tokens, strict=True)]
        )  # [B, k + 1, V]
        target_tokens = target_logits.argmax(dim=-1).tolist()  # [B][k + 1]
        verdicts = _verdicts(accepts, target_logits[:, :-1], draft_tokens)  # [B][k]
        accepted = [sum(takewhile(bool, row)) for row in verdicts]
        emitted = [
            batch.cut(row, [*tokens[:count], target_tokens[row][count]])
            for row, (tokens, count) in enumerate(zip(draft_tokens, accepted, strict=True))
        ]
        rounds = [
            VerifiedRound(
                target_logits=target_logits[row, :-1],
                draft_logits=draft_logits[row],
                position=len(contexts[row]) + depth - 1,
                depth=depth,
                width=torch.ones_like(depth),
                kept=depth <= len(emitted[row]),
                accepted=torch.tensor(verdicts[row]),
                draft_token=torch.tensor(draft_tokens[row]),
                target_token=torch.tensor(target_tokens[row][:-1]),
                emitted=emitted[row],
                emitted_logits=target_logits[row, : len(emitted[row])],
            )
            for row in range(len(contexts))
        ]
        known = [len(context) + count for context, count in zip(contexts, accepted, strict=True)]
        stay = batch.extend(emitted)
        for model in (target, drafter):
            model.keep_rows(stay, [range(min(known[row], model.lengths[row])) for row in stay])
        yield from zip(numbers, rounds, strict=True)


def draft_chains(
    drafter: CachedBatch, contexts: Sequence[Sequence[int]], draft_length: int
) -> tuple[list[list[int]], Tensor]:
    """The drafter's greedy continuation of each context by k tokens, and the logits [B, k, V] each was chosen from."""
    tokens, steps = [list[int]() for _ in contexts], list[Tensor]()
    pending = [list(context[cached:]) for context, cached in zip(contexts, drafter.lengths, strict=True)]
    for _ in range(draft_length):
        steps.append(last_logits(drafter.feed_rows(pending), pending))  # [B, V]
        pending = [[token] for token in steps[-1].argmax(dim=-1).tolist()]
        for row, new in zip(tokens, pending, strict=True):
            row += new
    return tokens, torch.stack(steps, dim=1)


def last_logits(logits: Tensor, fed: Sequence[Sequence[int]]) -> Tensor:
    """[B, V]: of `logits` [B, n, V] those behind the last token fed to each row."""
    last = torch.tensor([len(row) - 1 for row in fed], device=logits.device)
    return logits[torch.arange(len(fed), device=logits.device), last]


def _verdicts(accepts: Accepts, target_logits: Tensor, draft_tokens: Sequence[Sequence[int]]) -> list[list[bool]]:
    """The rule's verdict on every draft token, [B][k], from `target_logits` [B, k, V]."""
    drafted = torch.tensor(draft_tokens, device=target_logits.device)
    verdicts: list[list[bool]] = accepts(target_logits.flatten(0, 1), drafted.flatten()).view(drafted.shape).tolist()
    return verdicts
