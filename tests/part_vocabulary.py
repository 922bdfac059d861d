"""Drafters with part of a target's vocabulary: its own weights, with embeddings and output rows chosen and moved."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

from tiny_models import noisy_copy, save_model

UNKNOWN, END = "[UNK]", "[EOS]"


def tokenizer_of(tokens: Sequence[str], unknown: str | None = UNKNOWN) -> PreTrainedTokenizerFast:
    """A tokenizer whose ids are the tokens' places."""
    tokenizer = Tokenizer(models.WordLevel({token: place for place, token in enumerate(tokens)}, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    special = {} if unknown is None else {"unk_token": unknown}
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, **special)


def restricted(model: Qwen3ForCausalLM, target_ids: Sequence[int]) -> Qwen3ForCausalLM:
    """The same model over some of its tokens: new id i is `target_ids[i]`."""
    smaller = copy.deepcopy(model)
    chosen = torch.tensor(list(target_ids))
    with torch.no_grad():
        smaller.resize_token_embeddings(len(chosen), mean_resizing=False)
        smaller.get_input_embeddings().weight.copy_(model.get_input_embeddings().weight[chosen])
        smaller.get_output_embeddings().weight.copy_(model.get_output_embeddings().weight[chosen])
    return smaller


def save_drafter(
    folder: Path,
    target: Qwen3ForCausalLM,
    target_ids: Sequence[int],
    noise: float = 0.03,
    unknown: str | None = UNKNOWN,
) -> Path:
    """A noisy copy of the target over the tokens of `tiny_models.tiny_tokenizer` with these ids, in this order."""
    names = [(UNKNOWN, END)[token] if token < 2 else f"w{token}" for token in target_ids]
    drafter = restricted(noisy_copy(target, noise), target_ids)
    return save_model(drafter, folder, tokenizer_of(names, unknown))
