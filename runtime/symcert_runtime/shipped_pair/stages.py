"""What both training stages share: the text, the log, and the loop."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from transformers import PreTrainedTokenizerFast

from .batches import TokenIds
from .corpus import split_files
from .optimise import Progress, learning_rate_factor
from .settings import Settings
from .tokenizer import encode_documents, train_tokenizer

WATCHED_WINDOWS = 16


@dataclasses.dataclass(frozen=True, slots=True)
class Text:
    """The tokenizer with both splits as one stream of token ids each."""

    tokenizer: PreTrainedTokenizerFast
    train_stream: TokenIds
    held_out_stream: TokenIds


class TrainingLog:
    """Appends one JSON object per evaluation to a file and to standard output."""

    def __init__(self, path: Path, append: bool) -> None:
        """Start the log at ``path``, or continue it."""
        self._path = path
        if not append:
            path.write_text("")

    def write(self, **record: object) -> None:
        """Add one record."""
        line = json.dumps(record)
        print(line, flush=True)
        with self._path.open("a") as stream:
            stream.write(line + "\n")


def prepare_text(settings: Settings, tokenizer: PreTrainedTokenizerFast | None = None) -> Text:
    """Read the library, learn the tokenizer on the training files (unless given), and encode both splits."""
    train_files, held_out_files = split_files(settings.held_out_per_mille)
    if tokenizer is None:
        tokenizer = train_tokenizer(
            (source.text for source in train_files), settings.vocab_size, settings.max_position_embeddings
        )
    train_stream = np.concatenate(encode_documents(tokenizer, (source.text for source in train_files)))
    held_out_documents = encode_documents(tokenizer, (source.text for source in held_out_files))
    return Text(tokenizer, train_stream, np.concatenate(held_out_documents))


def run_stage(
    stage: str,
    progress: Progress,
    settings: Settings,
    step_once: Callable[[float], dict[str, float]],
    evaluate: Callable[[], dict[str, float]],
    checkpoint: Callable[[], None],
    log: TrainingLog,
) -> None:
    """Step until ``progress`` is complete, evaluating and checkpointing at even intervals and at the end."""
    tokens_per_step = settings.batch_size * settings.sequence_length
    evaluated = checkpointed = 0
    while (fraction := progress.fraction) < 1.0:
        factor = learning_rate_factor(fraction, settings.warmup_fraction)
        losses = step_once(factor)
        progress.step += 1
        if progress.step == 1:
            progress.restart_clock()
        is_last = progress.fraction >= 1.0
        if is_last or progress.fraction * settings.evaluations_per_stage >= evaluated + 1:
            evaluated += 1
            rounded = {name: round(value, 4) for name, value in losses.items()}
            counts = {"step": progress.step, "tokens": progress.step * tokens_per_step}
            rates = {"lr_factor": round(factor, 4), "seconds": round(progress.seconds)}
            log.write(stage=stage, **counts, **rounded, **rates, **evaluate())
        if is_last or progress.fraction * settings.checkpoints_per_stage >= checkpointed + 1:
            checkpointed += 1
            checkpoint()
