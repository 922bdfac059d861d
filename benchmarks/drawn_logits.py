"""Logits to measure with.

`zipf`: drawn so that rows look like a language model's. Of a random order of the tokens, the one of rank r = 0, 1, …
has the target logit 20 − s·log(r + 1) + 0.3·n with the row's own s, uniform in [1, 2], and n normal: probabilities fall
like Zipf's law, the largest is between 0.05 and 0.7, and around 20 bfloat16 is coarse enough for ties at the top, as in
life. The drafter's logit adds w·n' with the row's own w, uniform in [0.1, 1]: some rows certify, others do not.

`shipped`: what the shipped pair says of its own held-out prompts (V = 2,048).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

DATA = ("zipf", "shipped")


@dataclass(frozen=True)
class Logits:
    """Both sides, [R, V]."""

    target: Tensor
    draft: Tensor

    @property
    def bytes(self) -> int:
        return self.target.nbytes + self.draft.nbytes


def drawn(data: str, rows: int, tokens: int, dtype: torch.dtype, device: torch.device) -> Logits:
    """The same logits whenever and wherever asked for, up to the device's own random numbers."""
    sides = _zipf(rows, tokens, device) if data == "zipf" else _shipped(rows, tokens, device)
    return Logits(*(side.to(dtype) for side in sides))


def _zipf(rows: int, tokens: int, device: torch.device, seed: int = 0) -> tuple[Tensor, Tensor]:
    generator = torch.Generator(device).manual_seed(seed)
    target, draft = (torch.empty(rows, tokens, device=device) for _ in range(2))
    falling = torch.arange(1, tokens + 1, device=device).log()
    for row in range(rows):
        slope, width = (1 + torch.rand(2, generator=generator, device=device)).unbind()
        order = torch.randperm(tokens, generator=generator, device=device)
        noise = torch.randn(2, tokens, generator=generator, device=device)
        target[row] = 20 - slope * falling[order] + 0.3 * noise[0]
        draft[row] = target[row] + (0.9 * (width - 1) + 0.1) * noise[1]
    return target, draft


@torch.inference_mode()
def _shipped(rows: int, tokens: int, device: torch.device) -> tuple[Tensor, Tensor]:
    from transformers.utils import logging

    from symcert_runtime.models import shipped_pair
    from symcert_runtime.shipped_pair import held_out_prompts

    logging.disable_progress_bar()
    pair = shipped_pair(device=str(device))
    if pair.tokens() != tokens:
        raise ValueError(f"the shipped pair has {pair.tokens()} tokens, not {tokens}")
    texts = [pair.encode(prompt.text) for prompt in held_out_prompts(1 + rows // 40)]  # 48 tokens or more each
    sides = [
        torch.cat([side.model(input_ids=torch.tensor([text], device=device)).logits[0] for text in texts])[:rows]
        for side in (pair.target, pair.drafter)
    ]
    return sides[0], sides[1]
