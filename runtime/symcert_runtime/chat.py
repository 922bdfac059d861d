"""From prompts to tokens: texts as they stand, messages through the tokenizer's chat template.

Special tokens are never doubled. What a chat template renders already has them, so the tokenizer adds none; a text that
begins with the tokenizer's BOS token, as one does that a template rendered before, keeps that one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from jinja2.exceptions import TemplateError

from symcert_runtime.errors import UserError
from symcert_runtime.prompts import Prompt


def token_ids(tokenizer: Any, prompt: Prompt) -> list[int]:
    """The tokens of a prompt. Raises UserError for messages that no template of the tokenizer's takes."""
    if not prompt.messages:
        return text_ids(tokenizer, prompt.text)
    ids: list[int] = tokenizer(rendered(tokenizer, prompt), add_special_tokens=False)["input_ids"]
    return ids


def text_ids(tokenizer: Any, text: str) -> list[int]:
    """The tokens of a text, with the special tokens the tokenizer puts there, but not a second BOS."""
    ids: list[int] = tokenizer(text)["input_ids"]
    begins = ids[:1] if tokenizer("")["input_ids"][:1] == [tokenizer.bos_token_id] else None
    return ids[1:] if ids[1:2] == begins and text.startswith(tokenizer.bos_token) else ids


def rendered(tokenizer: Any, prompt: Prompt) -> str:
    """The text that the tokenizer's chat template makes of the messages, up to where the assistant begins.

    Raises UserError where there is no such template, or where it does not take these messages.
    """
    require_template(tokenizer, prompt)
    try:
        text: str = tokenizer.apply_chat_template(
            [dict(message) for message in prompt.messages],
            tokenize=False, add_generation_prompt=True, **prompt.template_options,
        )  # fmt: skip
    except (TemplateError, ValueError, TypeError, KeyError, AttributeError) as error:
        # A template is a program of the model's author; these are its ways to refuse.
        why = (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".;")
        raise UserError(
            f"the chat template does not take prompt {prompt.id}: {why}; change its messages or chat_template_kwargs"
        ) from error
    return text


def require_template(tokenizer: Any, prompt: Prompt) -> None:
    """Raises UserError where the tokenizer has no chat template and the prompt needs one."""
    if not (tokenizer.chat_template or prompt.template_options.get("chat_template")):
        raise UserError(
            f"prompt {prompt.id} is to be read as chat messages, but the target's tokenizer has no chat template; "
            "give plain texts without --chat, or a target with one"
        )


def chat_identity(tokenizer: Any, prompts: Iterable[Prompt]) -> dict[str, str]:
    """The sha256 of the tokenizer's chat templates where a prompt needs one: it decides what the prompts say."""
    templates = tokenizer.chat_template
    if not templates or not any(prompt.messages for prompt in prompts):
        return {}
    return {"chat_template": hashlib.sha256(json.dumps(templates, sort_keys=True).encode()).hexdigest()}
