"""Texts that another engine wrote speculatively, to be compared with the target alone: JSON lines.

"prompt_token_ids", "token_ids"   lists of token ids, as vLLM's outputs name them
"prompt", "output"                or strings, where no ids are known
"id"                              optional; else `line-7`
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from symcert_runtime.errors import UserError
from symcert_runtime.models import Pair

MEND = 'write {"prompt_token_ids": [...], "token_ids": [...]} or {"prompt": "...", "output": "..."} per line'


@dataclass(frozen=True)
class ForeignText:
    """A prompt and what an engine wrote behind it, in the target's tokens."""

    id: str
    prompt: tuple[int, ...]
    tokens: tuple[int, ...]


def read_texts(path: Path, pair: Pair) -> list[ForeignText]:
    """Read a file of texts. Raises UserError, naming the line, for one that is malformed or not in the vocabulary."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"cannot read the texts {path} ({type(error).__name__}); give JSON lines in UTF-8") from None
    texts = [_text(line, number, path, pair) for number, line in enumerate(lines, 1) if line.strip()]
    if not texts:
        raise UserError(f"the texts {path} hold none; {MEND}")
    return texts


def _text(line: str, number: int, path: Path, pair: Pair) -> ForeignText:
    where = f"line {number} of {path}"
    try:
        entry = json.loads(line)
    except json.JSONDecodeError as error:
        raise UserError(f"{where} is not JSON ({error.msg}); {MEND}") from None
    if not isinstance(entry, dict):
        raise UserError(f"{where} is no JSON object; {MEND}")
    if "token_ids" in entry:
        prompt, tokens = (_ids(entry.get(key), where, key, pair) for key in ("prompt_token_ids", "token_ids"))
    else:
        prompt, tokens = _encoded(entry.get("prompt"), entry.get("output"), where, pair)
    if not prompt or not tokens:
        raise UserError(f"{where} has no token in its {'output' if prompt else 'prompt'}; {MEND}")
    longest = pair.longest_text()
    if longest is not None and len(prompt) + len(tokens) > longest:
        raise UserError(f"{where} has more tokens than the models' {longest} positions; shorten it")
    return ForeignText(str(entry.get("id", f"line-{number}")), prompt, tokens)


def _ids(value: Any, where: str, key: str, pair: Pair) -> tuple[int, ...]:
    known = isinstance(value, list) and all(type(token) is int and 0 <= token < pair.tokens() for token in value)
    if not known:
        raise UserError(f"{key} in {where} is no list of token ids below {pair.tokens()}; {MEND}")
    return tuple(value)


def _encoded(prompt: Any, output: Any, where: str, pair: Pair) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The tokens of both strings, split where the prompt's own tokens end."""
    if not (isinstance(prompt, str) and isinstance(output, str)):
        raise UserError(f"{where} lacks a prompt or an output; {MEND}")
    before, whole = pair.encode(prompt), _without_end(pair.encode(prompt + output), pair)
    if whole[: len(before)] != before:
        raise UserError(f"in {where} prompt and output share a token where they meet; give token ids instead")
    return tuple(before), tuple(whole[len(before) :])


def _without_end(tokens: Sequence[int], pair: Pair) -> list[int]:
    """Some tokenizers end every text with a token of their own."""
    ends = len(tokens) > 0 and tokens[-1] in pair.eos_token_ids() and pair.encode("")[-1:] == list(tokens[-1:])
    return list(tokens[:-1] if ends else tokens)
