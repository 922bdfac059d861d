"""How far back the layers of a model look, and the masks they take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from torch import Tensor
from transformers.cache_utils import DynamicCache, DynamicLayer, DynamicSlidingWindowLayer

Windows = Mapping[str, int | None]
"""Kind of layer, as in a configuration's `layer_types` -> how many tokens such a layer sees; None: all of them."""

FULL, SLIDING = "full_attention", "sliding_attention"


def foreign_layers(config: Any) -> list[str]:
    """What a model has besides full and sliding-window attention; the loops cannot decode with such layers.

    They select entries of each layer's cache, one per token, which recurrent states, chunks and shared caches are not.
    """
    named, layers = _layer_types(config), _layers(config)
    strange = {kind for kind in named if kind not in (FULL, SLIDING)}
    kinds = {type(layer) for layer in layers} - {DynamicLayer, DynamicSlidingWindowLayer}
    strange |= {kind.__name__ for kind in kinds}
    if 0 < len(layers) < (getattr(_text(config), "num_hidden_layers", None) or 0):
        strange.add("layers that share a cache")  # which older releases of transformers leave out
    windows = {layer.sliding_window for layer in layers if isinstance(layer, DynamicSlidingWindowLayer)}
    if not named and windows and getattr(_text(config), "sliding_window", None) is None:
        strange.add("chunked_attention")  # transformers caches chunks as windows
    return sorted(strange or ({f"sliding windows of {len(windows)} sizes"} if len(windows) > 1 else ()))


def layer_windows(config: Any) -> Windows:
    """The windows of a model without foreign layers; with both kinds of layers, the model takes a mask for each."""
    return {
        SLIDING if isinstance(layer, DynamicSlidingWindowLayer) else FULL: getattr(layer, "sliding_window", None)
        for layer in _layers(config)
    }


def masks_for(windows: Windows, mask: Callable[[int | None], Tensor]) -> Tensor | dict[str, Tensor]:
    """What the model takes as its attention mask, from `mask(window)` [B, 1, n, S]: one, or one per kind of layer."""
    masks = {kind: mask(window) for kind, window in windows.items()}
    return masks if len(masks) > 1 else next(iter(masks.values()))


def _text(config: Any) -> Any:
    return config.get_text_config(decoder=True)


def _layer_types(config: Any) -> list[str]:
    return list(getattr(_text(config), "layer_types", None) or ())


def _layers(config: Any) -> list[Any]:
    """A layer of every kind the model caches."""
    return list(DynamicCache(config=config).layers)
