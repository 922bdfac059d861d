"""A cached model seen through a translation: other token ids go in, other logits come out. Loops do not notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.decoding import CachedModel

Fed = Callable[[Sequence[int]], Sequence[int]]
"""The caller's token ids -> the model's."""

Seen = Callable[[Tensor], Tensor]
"""The model's logits [B, n, V] -> those the caller sees, [B, n, W]."""


class ModelView(CachedModel):
    """A `CachedModel` whose tokens pass through `fed`, and whose logits pass through all of `seen` in turn."""

    def __init__(
        self, model: Any, vocab_size: int | None = None, fed: Fed | None = None, seen: Sequence[Seen] = ()
    ) -> None:
        self._fed, self._seen = fed, seen
        super().__init__(model, vocab_size)

    def start(self, rows: Sequence[Sequence[int]]) -> None:
        """Forget everything and cache these rows, whose logits nobody needs."""
        super().start(self._translated(rows))

    @torch.inference_mode()
    def feed_rows(
        self,
        tokens: Sequence[Sequence[int]],
        positions: Sequence[Sequence[int]] | None = None,
        visible: Sequence[Tensor] | None = None,
    ) -> Tensor:
        """As `CachedBatch.feed_rows`, [B, n, W]."""
        logits: Tensor = super().feed_rows(self._translated(tokens), positions, visible)
        for seen in self._seen:
            logits = seen(logits)
        return logits

    def _translated(self, rows: Sequence[Sequence[int]]) -> Sequence[Sequence[int]]:
        return rows if self._fed is None else [self._fed(row) for row in rows]
