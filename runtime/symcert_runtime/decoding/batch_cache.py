"""A causal language model together with the key/value caches of several growing sequences."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import pad
from transformers.cache_utils import DynamicCache

from symcert_runtime.decoding.attention import layer_windows, masks_for
from symcert_runtime.decoding.slots import SlotTable
from symcert_runtime.decoding.tree_mask import additive_mask


class CachedBatch:
    """An unmodified `transformers` causal LM and one cache of the tokens that B sequences ("rows") have fed it.

    Every layer caches every token, those with a sliding window too: they need all that may yet be forgotten, and their
    masks hide what lies behind the window. `vocab_size` cuts the logits to the real tokens: the tail of a padded output
    layer is nothing an engine may emit.
    """

    def __init__(self, model: Any, vocab_size: int | None = None) -> None:
        self.model = model
        self.vocab_size = vocab_size
        self._windows = layer_windows(model.config)
        self._keeps_logits = "logits_to_keep" in inspect.signature(model.forward).parameters
        self._cache, self._table = DynamicCache(), SlotTable([])

    @property
    def lengths(self) -> list[int]:
        """How many tokens the cache holds of each row."""
        return self._table.lengths

    @property
    def dtype(self) -> torch.dtype:
        dtype: torch.dtype = self.model.dtype
        return dtype

    @property
    def device(self) -> torch.device:
        device: torch.device = self.model.device
        return device

    @torch.inference_mode()
    def start(self, rows: Sequence[Sequence[int]]) -> None:
        """Forget everything and cache these rows, whose logits nobody needs."""
        # One by one: a pass over rows of different lengths needs a mask of the longest one squared for each of them.
        self._cache = _joined([self._prefilled(row) for row in rows], list(map(len, rows)))
        self._table = SlotTable(list(map(len, rows)))

    @torch.inference_mode()
    def feed_rows(
        self,
        tokens: Sequence[Sequence[int]],
        positions: Sequence[Sequence[int]] | None = None,
        visible: Sequence[Tensor] | None = None,
    ) -> Tensor:
        """Run the model over n_b tokens behind those cached of row b; logits [B, n, V], n the largest n_b.

        What lies behind a row's own n_b logits means nothing. Without `positions` [B][n_b] the tokens continue their
        sequences, without `visible` they see what is before them; `visible[b]` [n_b, t] bool says it for the last t
        tokens of row b, these included.
        """
        counts, widest = list(map(len, tokens)), max(map(len, tokens))
        # A single row that just goes on needs no mask of ours: some architectures take none.
        plain = len(counts) == 1 and positions is None and visible is None
        at = [
            torch.arange(length, length + count) if positions is None else torch.tensor(positions[row])
            for row, (length, count) in enumerate(zip(self.lengths, counts, strict=True))
        ]
        self._table.append(at)
        if plain:
            return self._forward(tokens)
        masks = masks_for(
            self._windows,
            lambda window: additive_mask(self._table.allowed(counts, visible, window), self.dtype, self.device),
        )
        padded = [[*row, *[0] * (widest - len(row))] for row in tokens]
        places = torch.stack([pad(row, (0, widest - len(row))) for row in at])
        return self._forward(padded, position_ids=places.to(self.device), attention_mask=masks)

    @torch.inference_mode()
    def keep_rows(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> None:
        """Keep only these rows, and of each only the tokens numbered `kept`, which become its first ones."""
        slots = self._table.moves(rows, kept)  # [rows, new S]
        self._table = SlotTable(list(map(len, kept)))
        # Not Cache.crop: the meaning of its argument differs between releases of transformers.
        for layer in self._cache.layers:
            at = slots.to(layer.keys.device)
            layer.keys, layer.values = _selected(layer.keys, rows, at), _selected(layer.values, rows, at)

    def row_layers(self, row: int) -> list[tuple[Tensor, Tensor]]:
        """Keys and values of every layer for a row's tokens, each [heads, tokens, head_dim]."""
        slots = self._table.slots[row]
        return [
            (layer.keys[row][:, slots.to(layer.keys.device)], layer.values[row][:, slots.to(layer.values.device)])
            for layer in self._cache.layers
        ]

    def _prefilled(self, tokens: Sequence[int]) -> DynamicCache:
        cache = DynamicCache()
        if tokens:
            keep = {"logits_to_keep": 1} if self._keeps_logits else {}
            self._forward([tokens], cache, **keep)
        return cache

    def _forward(self, tokens: Sequence[Sequence[int]], cache: DynamicCache | None = None, **options: Any) -> Tensor:
        logits: Tensor = self.model(
            input_ids=torch.tensor([list(row) for row in tokens], device=self.device),
            past_key_values=self._cache if cache is None else cache,
            use_cache=True,
            **options,
        ).logits
        return logits[:, :, : self.vocab_size]


def _selected(states: Tensor, rows: Sequence[int], slots: Tensor) -> Tensor:
    """Of `states` [B, heads, S, head_dim] the slots [rows, new S] of those rows."""
    chosen = states if list(rows) == list(range(states.shape[0])) else states[list(rows)]
    if len(rows) == 1:
        return chosen.index_select(2, slots[0])
    return chosen.take_along_dim(slots[:, None, :, None], dim=2)


def _joined(caches: Sequence[DynamicCache], lengths: Sequence[int]) -> DynamicCache:
    """One cache of all rows, from a cache of each; shorter rows are padded behind."""
    if len(caches) == 1 or not any(lengths):
        return caches[0] if caches else DynamicCache()
    joined, longest = DynamicCache(), caches[lengths.index(max(lengths))]
    for number, model_layer in enumerate(longest.layers):
        rows = [cache.layers[number] if length else None for cache, length in zip(caches, lengths, strict=True)]
        keys, values = (
            torch.cat([_padded(getattr(row, side, None), getattr(model_layer, side)) for row in rows])
            for side in ("keys", "values")
        )
        joined.update(keys, values, number)
    return joined


def _padded(states: Tensor | None, longest: Tensor) -> Tensor:
    """[1, heads, S, head_dim] as long as `longest`, zeros behind; None stands for a row without tokens."""
    if states is None:
        return torch.zeros_like(longest)
    return pad(states, (0, 0, 0, longest.shape[2] - states.shape[2]))
