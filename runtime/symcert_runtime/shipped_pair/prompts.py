"""Held-out prompts, shipped as text because another machine's standard library may differ."""

import dataclasses
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from transformers import PreTrainedTokenizerFast

from . import HeldOutPrompt
from .corpus import SourceFile, split_files
from .settings import Settings

PROMPT_COUNT = 200
PROMPT_TOKENS = range(48, 97)


def _prompts_of(source: SourceFile, tokenizer: PreTrainedTokenizerFast) -> Iterator[HeldOutPrompt]:
    """Cut a file, line by line, into consecutive pieces whose length in tokens lies in ``PROMPT_TOKENS``."""
    piece, start = "", 0
    for index, line in enumerate(source.text.splitlines(keepends=True)):
        piece += line
        length = len(tokenizer.backend_tokenizer.encode(piece, add_special_tokens=False).ids)
        if length >= PROMPT_TOKENS.start:
            if length < PROMPT_TOKENS.stop:
                yield HeldOutPrompt(f"{source.path}:{start + 1}", piece)
            piece, start = "", index + 1


def select_prompts(settings: Settings, tokenizer: PreTrainedTokenizerFast) -> list[HeldOutPrompt]:
    """``PROMPT_COUNT`` prompts of the held-out files, taken in hash order and so spread over all of them."""
    _, held_out_files = split_files(settings.held_out_per_mille)
    candidates = [prompt for source in held_out_files for prompt in _prompts_of(source, tokenizer)]
    return sorted(candidates, key=lambda prompt: hashlib.sha256(prompt.id.encode()).digest())[:PROMPT_COUNT]


def write_prompts(prompts: Sequence[HeldOutPrompt], path: Path) -> None:
    """Write one JSON object with ``id`` and ``text`` per line."""
    path.write_text("".join(json.dumps(dataclasses.asdict(prompt)) + "\n" for prompt in prompts), encoding="utf-8")
