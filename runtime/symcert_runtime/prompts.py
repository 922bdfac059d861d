"""Prompt files: JSONL (`{"text": …}` or `{"prompt": …}`, optional `"id"`), or plain text, one prompt per line."""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from symcert_runtime.errors import UserError
from symcert_runtime.shipped_pair import HELD_OUT_PROMPTS

JSONL_SUFFIXES = {".jsonl", ".ndjson"}
TEXT_KEYS = ("text", "prompt")


@dataclass(frozen=True)
class Prompt:
    """One prompt; without an id of its own it is called after its line, counted from 1: `line-7`."""

    id: str
    text: str


@dataclass(frozen=True)
class PromptFile:
    """All prompts of a file, and the sha256 of its bytes."""

    name: str
    sha256: str
    prompts: tuple[Prompt, ...]


def read_prompts(path: Path | None = None) -> PromptFile:
    """Read a prompt file; without a path, the prompts that ship with the pair.

    `.jsonl` and `.ndjson` files hold one JSON object per line; any other file is plain text. A line of plain text loses
    the blanks around it; a text in JSON is taken as it stands.
    Raises UserError for a file that cannot be read, holds no prompt, or has a malformed line or an id used twice.
    """
    path = path or HELD_OUT_PROMPTS
    try:
        raw = path.read_bytes()
        lines = raw.decode("utf-8").split("\n")
    except OSError as error:
        raise UserError(f"cannot read the prompts {path}: {error.strerror}; give an existing file") from None
    except UnicodeDecodeError:
        raise UserError(f"the prompts {path} are not UTF-8 text; give JSONL or plain text in UTF-8") from None
    parse = _from_json if path.suffix.lower() in JSONL_SUFFIXES else _from_text
    prompts = tuple(parse(path, number, line.strip()) for number, line in enumerate(lines, 1) if line.strip())
    if not prompts:
        raise UserError(f"the prompts {path} hold no prompt; write one prompt per line")
    id_, uses = Counter(prompt.id for prompt in prompts).most_common(1)[0]
    if uses > 1:
        raise UserError(f"the prompts {path} use the id {id_!r} {uses} times; give every prompt its own id")
    return PromptFile(path.name, hashlib.sha256(raw).hexdigest(), prompts)


def choose(prompts: Sequence[Prompt], limit: int | None, seed: int | None) -> tuple[Prompt, ...]:
    """The first `limit` prompts, or with a seed that many drawn at random; always in the file's order."""
    if limit is None or limit >= len(prompts):
        return tuple(prompts)
    drawn = range(limit) if seed is None else sorted(random.Random(seed).sample(range(len(prompts)), limit))
    return tuple(prompts[index] for index in drawn)


def _from_text(_: Path, number: int, line: str) -> Prompt:
    return Prompt(f"line-{number}", line)


def _from_json(path: Path, number: int, line: str) -> Prompt:
    where = f"line {number} of the prompts {path}"
    try:
        entry = json.loads(line)
    except json.JSONDecodeError as error:
        raise UserError(f'{where} is not JSON ({error.msg}); write one object such as {{"text": …}} per line') from None
    texts = [entry[key] for key in TEXT_KEYS if key in entry] if isinstance(entry, dict) else []
    if len(texts) != 1 or not isinstance(texts[0], str) or not texts[0]:
        raise UserError(f'{where} must hold an object with a non-empty string "text" (or "prompt")')
    return Prompt(str(entry.get("id", f"line-{number}")), texts[0])
