"""Train the tokenizer and the target, its drafter exiting early from the target's lower layers, then distil.

``python -m symcert_runtime.shipped_pair.train`` runs everything; ``--stage drafter`` only distils again.
"""

import argparse
import dataclasses
import platform
import sys
from pathlib import Path

import numpy as np
import torch

from . import DRAFTER_DIR, HELD_OUT_PROMPTS, PAIR_DIR, SETTINGS_FILE, TARGET_DIR, TRAINING_LOG
from .batches import iter_batches, spread_windows
from .distill import distil_drafter
from .losses import joint_losses, watched_figures
from .models import build_early_exit, build_model, publish_model
from .optimise import PairOptimiser, Progress
from .prompts import select_prompts, write_prompts
from .settings import Settings, parse_settings
from .stages import WATCHED_WINDOWS, Text, TrainingLog, prepare_text, run_stage


def train_target(settings: Settings, text: Text, output: Path, log: TrainingLog) -> None:
    """Train the target, with a drafter exiting from its lower layers, and publish both folders."""
    torch.manual_seed(settings.seed)
    end_of_text = int(text.tokenizer.eos_token_id)
    target = build_model(settings, settings.target_layers, end_of_text)
    drafter = build_early_exit(settings, target, end_of_text)
    optimiser = PairOptimiser((target, drafter), settings)
    compiled_losses = torch.compile(joint_losses, dynamic=False)
    generator = np.random.default_rng(settings.seed)
    batches = iter_batches(text.train_stream, settings.sequence_length, settings.batch_size, generator)
    windows = spread_windows(text.held_out_stream, settings.sequence_length, WATCHED_WINDOWS)

    def step_once(factor: float) -> dict[str, float]:
        with torch.autocast("cpu", torch.bfloat16):
            cross_entropy, divergence = compiled_losses(target, drafter, next(batches))
        torch.autograd.backward(cross_entropy + settings.early_exit_weight * divergence)
        optimiser.step(factor)
        return {"loss": float(cross_entropy.detach()), "kl": float(divergence.detach())}

    def evaluate() -> dict[str, float]:
        return watched_figures(target, drafter, windows)

    def checkpoint() -> None:
        publish_model(target, text.tokenizer, output / TARGET_DIR.name)
        publish_model(drafter, text.tokenizer, output / DRAFTER_DIR.name)

    progress = Progress(settings.target_max_steps, settings.target_minutes)
    run_stage("target", progress, settings, step_once, evaluate, checkpoint, log)


def main(arguments: list[str] | None = None) -> int:
    """Parse the settings and run the chosen stages."""
    parser = argparse.ArgumentParser(prog="python -m symcert_runtime.shipped_pair.train", description=__doc__)
    parser.add_argument("--output", type=Path, default=PAIR_DIR, help="folder to write to (default: the package's own)")
    parser.add_argument("--stage", choices=("all", "target", "drafter"), default="all")
    settings, options = parse_settings(parser, arguments)
    settings = dataclasses.replace(settings, python_version=platform.python_version())
    torch.set_num_threads(settings.threads)
    output: Path = options.output
    output.mkdir(parents=True, exist_ok=True)
    log = TrainingLog(output / TRAINING_LOG.name, append=options.stage == "drafter")
    settings.save(output / SETTINGS_FILE.name)
    if options.stage != "drafter":
        text = prepare_text(settings)
        write_prompts(select_prompts(settings, text.tokenizer), output / HELD_OUT_PROMPTS.name)
        train_target(settings, text, output, log)
    if options.stage != "target":
        distil_drafter(settings, output, log)
    return 0


if __name__ == "__main__":
    sys.exit(main())
