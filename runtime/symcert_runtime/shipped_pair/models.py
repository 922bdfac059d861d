"""Building, running and storing the two models, both ``Qwen3ForCausalLM``."""

import copy
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

from .settings import Settings


def build_model(settings: Settings, layers: int, end_of_text: int, intermediate_size: int = 0) -> Qwen3ForCausalLM:
    """A fresh model of ``layers`` layers, tied embeddings; width 0 means the settings' own."""
    config = Qwen3Config(
        vocab_size=settings.vocab_size,
        hidden_size=settings.hidden_size,
        intermediate_size=intermediate_size or settings.intermediate_size,
        num_hidden_layers=layers,
        num_attention_heads=settings.num_attention_heads,
        num_key_value_heads=settings.num_key_value_heads,
        head_dim=settings.head_dim,
        max_position_embeddings=settings.max_position_embeddings,
        tie_word_embeddings=True,
        bos_token_id=end_of_text,
        eos_token_id=end_of_text,
        pad_token_id=end_of_text,
    )
    return Qwen3ForCausalLM(config)


def build_early_exit(settings: Settings, target: Qwen3ForCausalLM, end_of_text: int) -> Qwen3ForCausalLM:
    """A drafter sharing the target's embedding and first layers, with a final norm of its own."""
    drafter = build_model(settings, settings.early_exit_layers, end_of_text)
    drafter.model.embed_tokens = target.model.embed_tokens
    drafter.lm_head = target.lm_head
    for index in range(settings.early_exit_layers):
        drafter.model.layers[index] = target.model.layers[index]
    return drafter


def run_layers(model: Any, hidden: Tensor, layers: Any) -> Tensor:
    """Pass hidden states (batch, tokens, width) through ``layers`` with causal attention from position 0.

    Without a mask the attention kernel applies causality itself, which compiles to a static graph.
    """
    position_ids = torch.arange(hidden.shape[1], device=hidden.device)[None]
    position_embeddings = model.model.rotary_emb(hidden, position_ids)
    for layer in layers:
        hidden = layer(hidden, attention_mask=None, position_embeddings=position_embeddings)
    return hidden


def head_logits(model: Any, hidden: Tensor) -> Tensor:
    """Final norm and tied head: (batch, tokens, width) to float32 logits (batch, tokens, vocabulary)."""
    logits: Tensor = model.lm_head(model.model.norm(hidden))
    return logits.float()


def model_logits(model: Any, token_ids: Tensor) -> Tensor:
    """Logits (batch, tokens, vocabulary) of sequences (batch, tokens): ``model(token_ids).logits``."""
    return head_logits(model, run_layers(model, model.model.embed_tokens(token_ids), model.model.layers))


def load_model(folder: Path) -> Qwen3ForCausalLM:
    """Load a model folder in float32, in evaluation mode, without touching the network."""
    model: Qwen3ForCausalLM = Qwen3ForCausalLM.from_pretrained(folder, dtype=torch.float32, local_files_only=True)
    model.eval()
    return model


def _write_bfloat16(model: nn.Module, folder: Path) -> None:
    """Store bfloat16 weights, and float32 as the type to compute in.

    Stored so, the weights take half the space; float32 logits are free of the ties that bfloat16 makes.
    """
    stored: Any = copy.deepcopy(model).to(torch.bfloat16)
    stored.save_pretrained(folder)
    config_path = folder / "config.json"
    config = json.loads(config_path.read_text())
    config["dtype"] = "float32"
    config_path.write_text(json.dumps(config, indent=2) + "\n")


def publish_model(model: nn.Module, tokenizer: PreTrainedTokenizerFast, folder: Path) -> None:
    """Write model and tokenizer into ``folder``, replacing files atomically: no reader sees half of one."""
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".staging-", dir=folder.parent))
    try:
        _write_bfloat16(model, staging)
        tokenizer.save_pretrained(staging)
        for path in sorted(staging.iterdir()):
            path.replace(folder / path.name)
    finally:
        shutil.rmtree(staging)
