"""Does a model see exactly what a mask shows it, at the positions it is told? Trees and batches need that."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from symcert_runtime.decoding.batch_cache import CachedBatch

PADDING = 14
"""Slots between the cached text and its continuation: far enough for a bias by distance to show."""


def heeds_masks(model: Any, tolerance: float) -> bool:
    """Whether siblings behind padding get the logits that each gets alone, within `tolerance` times the largest.

    False also where the model fails on such a mask. ALiBi, for one, counts slots instead of positions.
    """
    size = int(model.get_input_embeddings().weight.shape[0])
    first, second, left, right = (size * part // 8 for part in (2, 3, 4, 6))
    if "local" in getattr(model.config, "attention_layers", ()):
        return False  # GPT-Neo's windows count slots, and are too wide to show it here
    text = [first, second]
    alone = [_alone(model, text, token) for token in (left, right)]  # [V] each
    try:
        beside = _behind_padding(model, text, [right, left])  # [2, V]
    except (RuntimeError, ValueError, TypeError, AttributeError, IndexError, KeyError, NotImplementedError):
        return False
    return all(
        bool(((ours - theirs).double().abs() <= tolerance * theirs.double().abs().max()).all())
        for ours, theirs in zip(beside.flip(0), alone, strict=True)
    )


def _alone(model: Any, text: list[int], token: int) -> Tensor:
    cached = CachedBatch(model)
    cached.start([text])
    return cached.feed_rows([[token]])[0, 0]


def _behind_padding(model: Any, text: list[int], siblings: list[int]) -> Tensor:
    cached = CachedBatch(model)
    cached.start([text, text[:1] * (len(text) + PADDING)])
    count = len(siblings)
    logits = cached.feed_rows(
        [siblings, siblings],
        positions=[[length] * count for length in cached.lengths],
        visible=[torch.eye(count, dtype=torch.bool)] * 2,
    )
    return logits[0]
