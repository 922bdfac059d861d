"""The drafter stage: minimise KL(target || drafter) on library text and on the target's own text.

While decoding, the drafter sees the target's greedy continuations and not the library, so a share of every
batch is such text.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from transformers import Qwen3ForCausalLM

from . import DRAFTER_DIR, TARGET_DIR
from .batches import TokenIds, iter_batches, spread_windows
from .decoding import greedy_continuations
from .losses import distillation_loss, watched_figures
from .models import load_model, publish_model
from .optimise import PairOptimiser, Progress
from .prune import pruned_drafter
from .settings import Settings
from .stages import WATCHED_WINDOWS, TrainingLog, prepare_text, run_stage
from .tokenizer import load_tokenizer

GENERATION_BATCH = 256


def on_policy_stream(target: Qwen3ForCausalLM, settings: Settings, stream: TokenIds) -> TokenIds:
    """Greedy continuations of training prompts, joined; prompt and continuation fill one sequence."""
    generator = np.random.default_rng(settings.seed + 1)
    starts = generator.integers(len(stream) - settings.on_policy_prompt_length, size=settings.on_policy_sequences)
    new_tokens = settings.sequence_length - settings.on_policy_prompt_length
    pieces: list[TokenIds] = []
    for first in range(0, len(starts), GENERATION_BATCH):
        rows = [stream[s : s + settings.on_policy_prompt_length] for s in starts[first : first + GENERATION_BATCH]]
        prompts = torch.from_numpy(np.stack(rows))
        continued = greedy_continuations(target, prompts, new_tokens)
        pieces.append(continued.flatten().numpy())
    return np.concatenate(pieces)


def iter_mixed_batches(text: TokenIds, on_policy: TokenIds, settings: Settings) -> Iterator[Tensor]:
    """Batches (batch_size, sequence_length + 1) whose last rows are the target's own text."""
    own_rows = round(settings.on_policy_fraction * settings.batch_size)
    generator = np.random.default_rng(settings.seed + 2)
    length = settings.sequence_length
    text_batches = iter_batches(text, length, settings.batch_size - own_rows, generator)
    if own_rows == 0:
        yield from text_batches
    for text_rows, own in zip(text_batches, iter_batches(on_policy, length, own_rows, generator), strict=False):
        yield torch.cat((text_rows, own))


def distil_drafter(settings: Settings, output: Path, log: TrainingLog) -> None:
    """Prune the published target to a drafter, distil, and publish the drafter beside it."""
    torch.manual_seed(settings.seed)
    progress = Progress(settings.drafter_max_steps, settings.drafter_minutes)
    target = load_model(output / TARGET_DIR.name)
    target.requires_grad_(False)
    tokenizer = load_tokenizer(output / TARGET_DIR.name, settings.max_position_embeddings)
    text = prepare_text(settings, tokenizer)
    sample = spread_windows(text.train_stream, settings.sequence_length, WATCHED_WINDOWS)
    drafter = pruned_drafter(settings, target, sample, target.config.eos_token_id)
    own_text = on_policy_stream(target, settings, text.train_stream)
    log.write(stage="on_policy", tokens=len(own_text), seconds=round(progress.seconds))
    batches = iter_mixed_batches(text.train_stream, own_text, settings)
    windows = spread_windows(text.held_out_stream, settings.sequence_length, WATCHED_WINDOWS)
    optimiser = PairOptimiser((drafter,), settings, settings.drafter_learning_rate_scale)
    compiled_loss = torch.compile(distillation_loss, dynamic=False)

    def step_once(factor: float) -> dict[str, float]:
        with torch.autocast("cpu", torch.bfloat16):
            divergence = compiled_loss(target, drafter, next(batches))
        torch.autograd.backward(divergence)
        optimiser.step(factor)
        return {"kl": float(divergence.detach())}

    def evaluate() -> dict[str, float]:
        return watched_figures(target, drafter, windows)

    def checkpoint() -> None:
        publish_model(drafter, tokenizer, output / DRAFTER_DIR.name)

    run_stage("drafter", progress, settings, step_once, evaluate, checkpoint, log)
