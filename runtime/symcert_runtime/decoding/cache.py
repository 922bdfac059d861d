"""A causal language model together with the key/value cache of one growing sequence."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from transformers.cache_utils import DynamicCache


class CachedModel:
    """An unmodified `transformers` causal LM and the cache of the tokens it has been fed (batch size 1).

    `vocab_size` cuts the logits to the real tokens: the tail of a padded output layer is nothing an engine may emit.
    """

    def __init__(self, model: Any, vocab_size: int | None = None) -> None:
        self.model = model
        self.vocab_size = vocab_size
        self._cache = DynamicCache()
        self._keeps_logits = "logits_to_keep" in inspect.signature(model.forward).parameters

    @property
    def length(self) -> int:
        """How many tokens the cache holds."""
        return int(self._cache.get_seq_length())

    @property
    def dtype(self) -> torch.dtype:
        dtype: torch.dtype = self.model.dtype
        return dtype

    @property
    def device(self) -> torch.device:
        device: torch.device = self.model.device
        return device

    def feed(self, tokens: Sequence[int], positions: Sequence[int] | None = None, mask: Tensor | None = None) -> Tensor:
        """Run the model over n tokens behind the cached ones; logits [n, V].

        Without `positions` [n] and `mask` [1, 1, n, cached + n] the tokens simply continue the sequence.
        """
        return self._forward(tokens, position_ids=self._row(positions), attention_mask=mask)

    def prefill(self, tokens: Sequence[int]) -> None:
        """Cache tokens whose logits nobody needs."""
        if tokens:
            self._forward(tokens, **({"logits_to_keep": 1} if self._keeps_logits else {}))

    @torch.inference_mode()
    def truncate(self, length: int) -> None:
        """Forget everything behind the first `length` tokens."""
        # Not Cache.crop: the meaning of its argument differs between releases of transformers.
        for layer in self._cache.layers:
            layer.keys = layer.keys[:, :, :length]
            layer.values = layer.values[:, :, :length]

    @torch.inference_mode()
    def keep(self, prefix: int, tail: Sequence[int]) -> None:
        """Keep the first `prefix` tokens and, of those behind them, the ones at offsets `tail`, in that order."""
        index = torch.cat([torch.arange(prefix), prefix + torch.tensor(list(tail), dtype=torch.long)])
        for layer in self._cache.layers:
            at = index.to(layer.keys.device)
            layer.keys = layer.keys.index_select(2, at)  # [1, heads, length, head_dim]
            layer.values = layer.values.index_select(2, at)

    def layers(self) -> list[tuple[Tensor, Tensor]]:
        """Keys and values of every layer, each [1, heads, length, head_dim]."""
        return [(layer.keys, layer.values) for layer in self._cache.layers]

    @torch.inference_mode()
    def _forward(self, tokens: Sequence[int], **options: Any) -> Tensor:
        logits: Tensor = self.model(
            input_ids=self._row(tokens), past_key_values=self._cache, use_cache=True, **options
        ).logits
        return logits[0, :, : self.vocab_size]

    def _row(self, numbers: Sequence[int] | None) -> Tensor | None:
        return None if numbers is None else torch.tensor([list(numbers)], device=self.device)
