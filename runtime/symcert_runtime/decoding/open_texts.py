"""The texts of a batch that are still being written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from symcert_runtime.decoding.limits import Limits


@dataclass(frozen=True)
class OpenText:
    """A prompt and what has been generated behind it."""

    number: int
    """Of the prompt within its batch."""
    context: list[int]
    """The prompt's tokens, then the generated ones."""
    start: int
    """How many tokens the prompt has."""

    @property
    def generated(self) -> list[int]:
        return self.context[self.start :]


class OpenTexts:
    """The incomplete texts of a batch, one per row of the caches, in the order of their prompts."""

    def __init__(self, prompts: Sequence[Sequence[int]], limits: Limits) -> None:
        self.limits = limits
        texts = [OpenText(number, list(prompt), len(prompt)) for number, prompt in enumerate(prompts)]
        self.texts = [text for text in texts if not limits.reached(text.generated)]

    @property
    def contexts(self) -> list[list[int]]:
        return [text.context for text in self.texts]

    @property
    def numbers(self) -> list[int]:
        return [text.number for text in self.texts]

    def cut(self, row: int, tokens: Sequence[int]) -> list[int]:
        """Of the tokens that would follow a row's text, those that still belong to it."""
        return self.limits.cut(self.texts[row].generated, tokens)

    def extend(self, emitted: Sequence[Sequence[int]]) -> list[int]:
        """Append to every row's text; complete texts leave. Returns the rows, as numbered before, that stay."""
        for text, tokens in zip(self.texts, emitted, strict=True):
            text.context.extend(tokens)
        stay = [row for row, text in enumerate(self.texts) if not self.limits.reached(text.generated)]
        self.texts = [self.texts[row] for row in stay]
        return stay
