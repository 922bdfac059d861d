"""Tiny randomly initialised models of several architectures, windows included, to decode with in tests."""

from __future__ import annotations

from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM

from tiny_models import SIZES

WINDOW = 6
MIXED = {"layer_types": ["sliding_attention", "full_attention"], "sliding_window": WINDOW}
SOFTCAPS = {"attn_logit_softcapping": 5.0, "final_logit_softcapping": 8.0}
EXPERTS = {"num_local_experts": 4, "num_experts_per_tok": 2}

SHAPES: dict[str, dict[str, Any]] = {
    "qwen3": {},
    "llama": {},
    "gemma": {},
    "gemma2": {**MIXED, **SOFTCAPS, "query_pre_attn_scalar": 16},
    "gemma3_text": {**MIXED, "query_pre_attn_scalar": 16},
    "mistral": {"sliding_window": WINDOW},
    "qwen2": {**MIXED, "use_sliding_window": True},
    "olmo3": MIXED,
    "gpt2": {"n_embd": 64, "n_head": 4, "n_layer": 2},
}
"""Model type -> what its configuration has besides SIZES. All run in every dtype."""

WITHOUT_FLOAT64 = {"gpt_oss": {**MIXED, **EXPERTS}}

COUNT_SLOTS: dict[str, dict[str, Any]] = {
    "bloom": {"n_head": 4, "n_layer": 2},
    "mpt": {"d_model": 64, "n_heads": 4, "n_layers": 2},
    "gpt_neo": {"attention_types": [[["global", "local"], 1]], "num_layers": 2, "num_heads": 4, "window_size": WINDOW},
}
"""These decode chains alone, nothing that needs masks."""

FOREIGN: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "llama4_text": (
        {"layer_types": ["chunked_attention", "full_attention"], "attention_chunk_size": WINDOW},
        ("chunked_attention",),
    ),
    "qwen3_next": ({}, ("linear_attention",)),
    "mamba": ({}, ("LinearAttentionLayer", "linear_attention")),
    "gemma3n_text": ({"num_kv_shared_layers": 1}, ("DummyLayer", "layers that share a cache")),
}
"""With what they are refused for."""


def config_of(name: str, **changes: Any) -> Any:
    shapes = SHAPES | WITHOUT_FLOAT64 | COUNT_SLOTS | {kind: shape for kind, (shape, _) in FOREIGN.items()}
    return AutoConfig.for_model(name, **{**SIZES, **shapes[name], **changes})


def tiny_architecture(name: str, dtype: torch.dtype = torch.float64, seed: int = 0, **changes: Any) -> Any:
    torch.manual_seed(seed)
    return AutoModelForCausalLM.from_config(config_of(name, **changes), dtype=dtype).eval()
