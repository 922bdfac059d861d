"""Greedy decoding of one model over a batch of equally long prompts."""

from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache


@torch.no_grad()
def greedy_continuations(model: Any, prompts: Tensor, new_tokens: int) -> Tensor:
    """Append ``new_tokens`` argmax tokens to ``prompts`` (batch, tokens); end of text does not stop a row."""
    cache = DynamicCache(config=model.config)
    pieces, step_input = [prompts], prompts
    for _ in range(new_tokens):
        logits = model(input_ids=step_input, past_key_values=cache, use_cache=True, logits_to_keep=1).logits
        step_input = logits[:, -1].argmax(-1, keepdim=True)
        pieces.append(step_input)
    return torch.cat(pieces, dim=1)
