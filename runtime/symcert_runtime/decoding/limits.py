"""Where a generated text ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Limits:
    """The text ends with its first end-of-sequence token (which belongs to it) or after `max_new_tokens` tokens."""

    max_new_tokens: int
    eos_token_ids: frozenset[int] = field(default_factory=frozenset)

    def reached(self, generated: Sequence[int]) -> bool:
        """Is this generated text complete?"""
        return len(generated) >= self.max_new_tokens or (bool(generated) and generated[-1] in self.eos_token_ids)

    def cut(self, generated: Sequence[int], tokens: Sequence[int]) -> list[int]:
        """Of `tokens`, which follow the incomplete text `generated`, those that still belong to the text."""
        allowed = list(tokens[: self.max_new_tokens - len(generated)])
        ends = [index for index, token in enumerate(allowed) if token in self.eos_token_ids]
        return allowed[: ends[0] + 1] if ends else allowed
