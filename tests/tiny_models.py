"""Tiny randomly initialised Qwen3 pairs for the tests: a target, and a drafter that is a noisy copy of it."""

from __future__ import annotations

import copy
from pathlib import Path

import torch
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

# Passes this small only lose by being spread over threads.
torch.set_num_threads(1)

VOCABULARY = 300
EOS = 1


SIZES = {
    "vocab_size": VOCABULARY,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "max_position_embeddings": 512,
    "eos_token_id": None,
    "bos_token_id": None,
    "pad_token_id": None,
    "initializer_range": 0.15,
    "tie_word_embeddings": False,
}


def tiny_config(vocab_size: int = VOCABULARY, **changes: object) -> Qwen3Config:
    return Qwen3Config(**{**SIZES, "vocab_size": vocab_size, **changes})


def tiny_target(
    seed: int = 0, dtype: torch.dtype = torch.float64, attention: str = "sdpa", **changes: object
) -> Qwen3ForCausalLM:
    torch.manual_seed(seed)
    config = tiny_config(**changes)
    config._attn_implementation = attention
    return Qwen3ForCausalLM(config).to(dtype).eval()


def noisy_copy(target: Qwen3ForCausalLM, noise: float = 0.03, seed: int = 1) -> Qwen3ForCausalLM:
    """The target with Gaussian noise on every weight, scaled by the weights' own standard deviation."""
    drafter = copy.deepcopy(target)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in drafter.parameters():
            shake = torch.randn(weight.shape, generator=generator, dtype=torch.float64).to(weight.dtype)
            weight += noise * (weight.std() if weight.ndim > 1 else 1.0) * shake
    return drafter


def random_prompts(count: int, seed: int = 0, longest: int = 12, vocab_size: int = VOCABULARY) -> list[list[int]]:
    generator = torch.Generator().manual_seed(seed)
    lengths = torch.randint(1, longest + 1, (count,), generator=generator).tolist()
    return [torch.randint(2, vocab_size, (length,), generator=generator).tolist() for length in lengths]


def tiny_tokenizer(vocab_size: int = VOCABULARY, word: str = "w") -> PreTrainedTokenizerFast:
    vocabulary = {"[UNK]": 0, "[EOS]": EOS} | {f"{word}{index}": index for index in range(2, vocab_size)}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="[UNK]", eos_token="[EOS]")


def save_model(model: Qwen3ForCausalLM, folder: Path, tokenizer: PreTrainedTokenizerFast | None = None) -> Path:
    model.save_pretrained(folder)
    (tokenizer or tiny_tokenizer()).save_pretrained(folder)
    return folder


def save_tiny_pair(folder: Path, noise: float = 0.03, **changes: object) -> tuple[Path, Path]:
    target = tiny_target(dtype=torch.float32, eos_token_id=EOS, **changes)
    return save_model(target, folder / "target"), save_model(noisy_copy(target, noise), folder / "drafter")
