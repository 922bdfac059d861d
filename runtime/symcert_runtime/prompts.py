"""Prompt files: JSONL with a text or with chat messages, or plain text, one prompt per line; `-` is standard input.

A JSON line holds exactly one of

    "text", "prompt"    a string; "prompt" may be a list of messages too, as trl's data sets have it
    "messages"          [{"role": …, "content": …}, …]
    "conversations"     the same, or ShareGPT's [{"from": "human", "value": …}, …]
    "turns"             the user's turns, as MT-bench and Spec-Bench list them; the first is the prompt

and may hold an "id" and, with messages, "chat_template_kwargs". Assistant messages at the end are a data set's answers:
they are left out, and the target writes its own. `chat` turns prompts into tokens.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from symcert_runtime.errors import UserError
from symcert_runtime.shipped_pair import HELD_OUT_PROMPTS

JSONL, TEXT = "jsonl", "text"
FORMATS = (JSONL, TEXT)
JSONL_SUFFIXES = {".jsonl", ".ndjson"}
STDIN = Path("-")
STDIN_NAME = "standard input"
ID_KEYS = ("id", "question_id", "prompt_id")
SHAREGPT_ROLES = {"human": "user", "user": "user", "gpt": "assistant", "assistant": "assistant", "system": "system"}
TEMPLATE_OPTIONS = "chat_template_kwargs"
RESERVED_OPTIONS = frozenset({
    "conversation", "messages", "add_generation_prompt", "continue_final_message", "tokenize", "padding", "truncation",
    "max_length", "return_tensors", "return_dict", "return_assistant_tokens_mask", "tokenizer_kwargs",
})  # fmt: skip
"""Arguments of apply_chat_template that decide how it is called, not what the prompt says."""

Message = Mapping[str, Any]
"""`role`, `content` and whatever else the chat template knows of."""


def _require_template_options(where: str, options: Any) -> dict[str, Any]:
    if not isinstance(options, Mapping):
        raise UserError(f'{where} must be a JSON object such as {{"enable_thinking": false}}')
    if taken := sorted(RESERVED_OPTIONS.intersection(options)):
        raise UserError(f"{where} set {taken[0]}, which symcert sets itself; leave it out")
    return dict(options)


@dataclass(frozen=True)
class Prompt:
    """A text to continue, or messages to answer; without an id of its own it is called after its line: `line-7`."""

    id: str
    text: str = ""
    """Empty where there are messages: what they come to is the tokenizer's chat template's to say."""
    messages: tuple[Message, ...] = ()
    template_options: Mapping[str, Any] = field(default_factory=dict)
    """Keyword arguments for the chat template, such as enable_thinking."""


@dataclass(frozen=True)
class Reading:
    """How a prompt file is to be read, beyond what it says itself.

    Raises UserError for an unknown format, and for template options that are not the template's.
    """

    format: str | None = None
    """jsonl or text; None: by the file's name, and for standard input by what comes."""
    chat: bool = False
    """Plain prompts are a user's message each."""
    template_options: Mapping[str, Any] = field(default_factory=dict)
    """For every chat prompt; those of a line come before these."""

    def __post_init__(self) -> None:
        if self.format is not None and self.format not in FORMATS:
            raise UserError(f"unknown format of prompts {self.format!r}; choose one of {', '.join(FORMATS)}")
        _require_template_options("--chat-template-kwargs", self.template_options)

    def deviations(self) -> dict[str, Any]:
        """What of it differs from the defaults; it belongs to a run's identity."""
        return {
            name: value
            for name, value in (
                ("format", self.format),
                ("chat", self.chat),
                (TEMPLATE_OPTIONS, dict(self.template_options)),
            )
            if value
        }


@dataclass(frozen=True)
class PromptFile:
    """All prompts of a file, and the sha256 of its bytes."""

    name: str
    sha256: str
    prompts: tuple[Prompt, ...]
    reading: Reading = Reading()

    def identity(self) -> dict[str, Any]:
        """What decides the prompts: the file, and how it was read."""
        return {"name": self.name, "sha256": self.sha256, **self.reading.deviations()}


def read_prompts(path: Path | None = None, reading: Reading = Reading()) -> PromptFile:
    """Read a prompt file; without a path, the prompts that ship with the pair; `-` is standard input.

    `.jsonl` and `.ndjson` files hold one JSON object per line; any other file is plain text. Standard input is JSONL if
    every line of it is a JSON object. A line of plain text loses the blanks around it; a text in JSON is taken as it
    stands.
    Raises UserError for a file that cannot be read, holds no prompt, or has a malformed line or an id used twice.
    """
    path = path or HELD_OUT_PROMPTS
    name = STDIN_NAME if path == STDIN else str(path)
    raw = _bytes_of(path)
    try:
        lines = raw.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError:
        raise UserError(f"the prompts {name} are not UTF-8 text; give JSONL or plain text in UTF-8") from None
    numbered = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    parse = _from_json if (reading.format or _format_of(path, numbered)) == JSONL else _from_text
    prompts = tuple(_as_wished(parse(name, number, line), reading) for number, line in numbered)
    if not prompts:
        raise UserError(f"the prompts {name} hold no prompt; write one prompt per line")
    id_, uses = Counter(prompt.id for prompt in prompts).most_common(1)[0]
    if uses > 1:
        raise UserError(f"the prompts {name} use the id {id_!r} {uses} times; give every prompt its own id")
    if reading.template_options and not any(prompt.messages for prompt in prompts):
        raise UserError(
            f"--chat-template-kwargs have no effect: the prompts {name} are plain texts; add --chat, or leave them out"
        )
    return PromptFile("stdin" if path == STDIN else path.name, hashlib.sha256(raw).hexdigest(), prompts, reading)


def template_options(text: str | None) -> dict[str, Any]:
    """The keyword arguments of a chat template, typed as a JSON object such as {"enable_thinking": false}."""
    try:
        options = json.loads(text or "{}")
    except ValueError as error:
        raise UserError(
            f'--chat-template-kwargs is not JSON ({error}); write an object such as {{"enable_thinking": false}}'
        ) from None
    return _require_template_options("--chat-template-kwargs", options)


def choose(prompts: Sequence[Prompt], limit: int | None, seed: int | None) -> tuple[Prompt, ...]:
    """The first `limit` prompts, or with a seed that many drawn at random; always in the file's order."""
    if limit is None or limit >= len(prompts):
        return tuple(prompts)
    drawn = range(limit) if seed is None else sorted(random.Random(seed).sample(range(len(prompts)), limit))
    return tuple(prompts[index] for index in drawn)


def _bytes_of(path: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot read the prompts {path}: {error.strerror}; give an existing file") from None


def _format_of(path: Path, lines: Sequence[tuple[int, str]]) -> str:
    """By the file's name; standard input is JSONL if every line is an object, and must not begin as if it were."""
    if path != STDIN:
        return JSONL if path.suffix.lower() in JSONL_SUFFIXES else TEXT
    other = [number for number, line in lines if not _is_object(line)]
    if not other:
        return JSONL
    if other[0] != lines[0][0]:
        raise UserError(
            f"line {other[0]} of the prompts {STDIN_NAME} is no JSON object, but those before it are; mend it, or say "
            "--prompts-format text if they are meant as text"
        )
    return TEXT


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _as_wished(prompt: Prompt, reading: Reading) -> Prompt:
    """With --chat a text is a user's message; a chat prompt gets the options that are meant for all."""
    if reading.chat and not prompt.messages:
        prompt = replace(prompt, text="", messages=({"role": "user", "content": prompt.text},))
    if prompt.messages:
        return replace(prompt, template_options={**reading.template_options, **prompt.template_options})
    if prompt.template_options:
        raise UserError(f"prompt {prompt.id} has {TEMPLATE_OPTIONS} but no messages; add --chat, or take them out")
    return prompt


# --- lines


def _from_text(_: str, number: int, line: str) -> Prompt:
    return Prompt(f"line-{number}", line)


def _from_json(name: str, number: int, line: str) -> Prompt:
    where = f"line {number} of the prompts {name}"
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        why = error.msg if isinstance(error, json.JSONDecodeError) else type(error).__name__
        raise UserError(f'{where} is not JSON ({why}); write one object such as {{"text": …}} per line') from None
    keys = [key for key in CONTENTS if key in entry] if isinstance(entry, dict) else []
    if not keys:
        raise UserError(f'{where} must hold an object with a non-empty string "text" (or "prompt"), or with "messages"')
    if len(keys) > 1:
        raise UserError(f"{where} holds {' and '.join(keys)}; keep the one that is the prompt")
    content = CONTENTS[keys[0]](f"{keys[0]} in {where}", entry[keys[0]])
    options = entry.get(TEMPLATE_OPTIONS) or {}
    return replace(
        content,
        id=next((str(entry[key]) for key in ID_KEYS if entry.get(key) is not None), f"line-{number}"),
        template_options=_require_template_options(f"{TEMPLATE_OPTIONS} in {where}", options),
    )


def _text(where: str, value: Any) -> Prompt:
    if not isinstance(value, str) or not value:
        raise UserError(f"{where} must be a non-empty string")
    return Prompt("", value)


def _text_or_messages(where: str, value: Any) -> Prompt:
    return _messages(where, value) if isinstance(value, list) else _text(where, value)


def _messages(where: str, value: Any) -> Prompt:
    """Every message up to the last that is not the assistant's."""
    if not isinstance(value, list):
        raise UserError(f'{where} must be a list of {{"role": …, "content": …}}')
    messages = [_message(f"message {place} of {where}", message) for place, message in enumerate(value, 1)]
    while messages and messages[-1]["role"] == "assistant":
        messages.pop()
    if not messages:
        raise UserError(f"{where} holds nothing for the target to answer; give at least one user message")
    return Prompt("", messages=tuple(messages))


def _first_turn(where: str, value: Any) -> Prompt:
    if not isinstance(value, list) or not value:
        raise UserError(f"{where} must be a list of the user's turns")
    return Prompt("", messages=({"role": "user", "content": _text(where, value[0]).text},))


CONTENTS: Mapping[str, Callable[[str, Any], Prompt]] = {
    "text": _text,
    "prompt": _text_or_messages,
    "messages": _messages,
    "conversations": _messages,
    "turns": _first_turn,
}
"""What a line's prompt may be called, and how it is read."""


def _message(where: str, value: Any) -> Message:
    if not isinstance(value, dict):
        raise UserError(f'{where} must be an object {{"role": …, "content": …}}')
    if "from" in value and "role" not in value:
        sender = value["from"]
        if sender not in SHAREGPT_ROLES:
            raise UserError(f"{where} is from {sender!r}; write one of {', '.join(SHAREGPT_ROLES)}")
        value = {"role": SHAREGPT_ROLES[sender], "content": value.get("value")}
    if not isinstance(value.get("role"), str):
        raise UserError(f'{where} has no "role"; write user, assistant or system')
    return {**value, "content": _content(where, value)}


def _content(where: str, message: Mapping[str, Any]) -> str | None:
    """A message's text; its parts joined where it is a list of texts, as OpenAI's messages may have it."""
    content = message.get("content")
    if isinstance(content, str) or (content is None and message.get("tool_calls")):
        return content
    parts = content if isinstance(content, list) else [content]
    texts = [part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str)]
    if len(texts) == len(parts):
        return "".join(texts)
    raise UserError(f'the "content" of {where} must be a text; symcert decodes texts only')
