"""Does a model do what the decoding loops rely on? Asked of the model itself, with a few short passes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.decoding.batch_cache import CachedBatch

NEAR = 0.05
"""Distance of two rows of logits, relative to their spread. Rounding stays below it in every type, what a model wrongly
saw, or did not see, is mostly ten times as much."""
PADDING = 14
"""Slots between the cached text and its continuation: far enough for a bias by distance to show."""
FAILURES = (RuntimeError, ValueError, TypeError, AttributeError, IndexError, KeyError, NotImplementedError)


@torch.inference_mode()
def heeds_cache(model: Any) -> bool:
    """Whether a token fed behind cached ones gets the logits it gets in a whole text.

    False also where the model fails on such a cache. Some releases of transformers pass it by in silence (Mamba), or
    share it among layers (Gemma 3n).
    """
    try:
        return any(
            _near(_behind(model, text, token), _whole(model, [*text, token])) for text, (token, _) in _texts(model)
        )
    except FAILURES:
        return False


@torch.inference_mode()
def heeds_masks(model: Any) -> bool:
    """Whether siblings behind padding get the logits that each gets in a whole text: trees and batches need that.

    False also where the model fails on such a mask. ALiBi, for one, counts slots instead of positions.
    """
    if "local" in getattr(model.config, "attention_layers", ()):
        return False  # GPT-Neo's windows count slots, and are too wide to show it here
    try:
        return any(_siblings_near(model, text, siblings) for text, siblings in _texts(model))
    except FAILURES:
        return False


def _siblings_near(model: Any, text: list[int], siblings: list[int]) -> bool:
    beside = _behind_padding(model, text, siblings)  # [2, V]
    return all(_near(row, _whole(model, [*text, token])) for row, token in zip(beside, siblings, strict=True))


def _texts(model: Any) -> Iterator[tuple[list[int], list[int]]]:
    """Three texts of two tokens, each with two that may follow it: one on which rounding decides proves nothing.

    A router's choice of experts, say, may hang by a hair.
    """
    size = int(model.get_input_embeddings().weight.shape[0])
    for eighths in ((2, 3, 4, 6), (3, 5, 7, 2), (6, 4, 5, 3)):
        first, second, left, right = (size * part // 8 for part in eighths)
        yield [first, second], [left, right]


def _near(ours: Tensor, theirs: Tensor) -> bool:
    """Are two rows of logits [V] the same but for rounding? Where one is masked or no number, both have to be."""
    ours, theirs = ours.double(), theirs.double()
    finite = theirs.isfinite()
    if not torch.equal(ours.isfinite(), finite):
        return False
    ours, theirs = ours[finite], theirs[finite]
    return bool((ours - theirs).norm() <= NEAR * (theirs - theirs.mean()).norm())


def _whole(model: Any, text: list[int]) -> Tensor:
    """The logits [V] behind a text, without any cache."""
    logits: Tensor = model(input_ids=torch.tensor([text], device=model.device), use_cache=False).logits
    return logits[0, -1]


def _behind(model: Any, text: list[int], token: int) -> Tensor:
    cached = CachedBatch(model)
    cached.start([text])
    return cached.feed_rows([[token]])[0, 0]


def _behind_padding(model: Any, text: list[int], siblings: list[int]) -> Tensor:
    """The logits [siblings, V] in a batch whose other row is longer, so that padding follows the text."""
    cached = CachedBatch(model)
    cached.start([text, text[:1] * (len(text) + PADDING)])
    count = len(siblings)
    logits = cached.feed_rows(
        [siblings, siblings],
        positions=[[length] * count for length in cached.lengths],
        visible=[torch.eye(count, dtype=torch.bool)] * 2,
    )
    return logits[0]
