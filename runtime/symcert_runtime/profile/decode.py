"""The target's greedy text, and the row of logits that every token of it was chosen from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from symcert_runtime.decoding import CachedModel, Limits


@dataclass(frozen=True)
class GreedyText:
    """T steps of one prompt."""

    tokens: list[int]
    """[T] token t is the argmax of row t, ties by lowest index."""
    logits: Tensor
    """[T, V] as the model gave them."""


def greedy_text(target: CachedModel, prompt: Sequence[int], limits: Limits) -> GreedyText:
    """Decode greedily with a key/value cache, one forward pass of width 1 per token; `prompt` has at least one token.

    The step that chose an end-of-sequence token is the last one and counts.
    """
    tokens, rows = list[int](), list[Tensor]()
    target.prefill(prompt[:-1])
    pending = prompt[-1]
    while not limits.reached(tokens):
        row = target.feed([pending])[-1]  # [V]
        pending = int(row.argmax())
        rows.append(row)
        tokens.append(pending)
    return GreedyText(tokens, torch.stack(rows))
