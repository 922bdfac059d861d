"""The target alone: what every greedy speculative loop must reproduce token for token."""

from __future__ import annotations

from collections.abc import Sequence

from symcert_runtime.decoding.cache import CachedModel
from symcert_runtime.decoding.limits import Limits


def greedy_tokens(target: CachedModel, prompt: Sequence[int], limits: Limits) -> list[int]:
    """The greedy continuation of `prompt`, one forward pass of width 1 per token."""
    context, generated = list(prompt), list[int]()
    target.prefill(context[:-1])
    while not limits.reached(generated):
        logits = target.feed([context[-1]])  # [1, V]
        token = int(logits[-1].argmax())
        context.append(token)
        generated.append(token)
    return generated
