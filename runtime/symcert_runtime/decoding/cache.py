"""A causal language model together with the key/value cache of one growing sequence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import Tensor

from symcert_runtime.decoding.batch_cache import CachedBatch


class CachedModel(CachedBatch):
    """A `CachedBatch` that starts with one empty row, and speaks of that row."""

    def __init__(self, model: Any, vocab_size: int | None = None) -> None:
        super().__init__(model, vocab_size)
        self.start([[]])

    @property
    def length(self) -> int:
        """How many tokens the cache holds; 0 if the row is gone."""
        return sum(self.lengths)

    def feed(
        self, tokens: Sequence[int], positions: Sequence[int] | None = None, visible: Tensor | None = None
    ) -> Tensor:
        """Run the model over n tokens behind the cached ones; logits [n, V]. See `CachedBatch.feed_rows`."""
        return self.feed_rows(
            [tokens], None if positions is None else [positions], None if visible is None else [visible]
        )[0]

    def prefill(self, tokens: Sequence[int]) -> None:
        """Start anew with these tokens, whose logits nobody needs."""
        self.start([tokens])

    def layers(self) -> list[tuple[Tensor, Tensor]]:
        """Keys and values of every layer, each [heads, tokens, head_dim]."""
        return self.row_layers(0)
