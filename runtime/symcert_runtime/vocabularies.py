"""A drafter that has only some of the target's tokens, under ids of its own.

Tokens are the same where their strings in the two tokenizers are. The drafter's logits go to the target's ids, −inf in
the holes, so that it never drafts a token it lacks; a token it lacks is fed to it as its unknown token.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from symcert_runtime.errors import UserError

HOLE = -1


@dataclass(frozen=True)
class Tokens:
    """The tokens of one model, for a comparison."""

    name: str
    """Of the model."""
    ids: Mapping[str, int]
    """Of each token."""
    special: Collection[str]
    """Tokens that are no text, such as its unknown token: the other model may lack them."""
    unknown: int | None
    """The id that stands for text outside the vocabulary."""
    width: int
    """Of the model's output layer, padding included."""

    @property
    def count(self) -> int:
        """How wide the output layer is without its padding."""
        return max(self.ids.values()) + 1


@dataclass(frozen=True)
class DraftVocabulary:
    """Where the drafter has the target's tokens."""

    draft_ids: tuple[int, ...]
    """[N] of each of the target's N tokens the drafter's id, or HOLE."""
    unknown: int | None
    """The drafter's id for tokens it lacks; None where it lacks none."""

    @property
    def size(self) -> int:
        """N, the number of the target's tokens."""
        return len(self.draft_ids)

    @cached_property
    def target_tokens(self) -> Tensor:
        """[D] int64, those of the target's tokens that the drafter has."""
        return torch.tensor([token for token, known in enumerate(self.draft_ids) if known != HOLE])

    @cached_property
    def draft_tokens(self) -> Tensor:
        """[D] int64, the same tokens by the drafter's ids."""
        return torch.tensor([known for known in self.draft_ids if known != HOLE])

    def fed(self, tokens: Sequence[int]) -> list[int]:
        """The target's token ids as the drafter's, its unknown token for those it lacks."""
        known = [self.draft_ids[token] for token in tokens]
        if HOLE not in known:
            return known
        assert self.unknown is not None, "draft_vocabulary refuses drafters that lack tokens and have no unknown token"
        return [self.unknown if token == HOLE else token for token in known]

    def scattered(self, draft_logits: Tensor) -> Tensor:
        """The drafter's logits [..., W] by the target's ids, [..., N], −inf in the holes."""
        taken = draft_logits.index_select(-1, self.draft_tokens.to(draft_logits.device))
        empty = draft_logits.new_full((*draft_logits.shape[:-1], self.size), -torch.inf)
        return empty.index_copy(-1, self.target_tokens.to(draft_logits.device), taken)

    def holes(self) -> Tensor:
        """[N] bool, the target's tokens that the drafter lacks."""
        return torch.tensor(self.draft_ids) == HOLE

    def identity(self) -> dict[str, int | None]:
        """What a run records of it."""
        return {"tokens": len(self.target_tokens), "of": self.size, "unknown_token": self.unknown}


def common_vocabulary(target: Tokens, drafter: Tokens) -> int | None:
    """How many tokens two models with one vocabulary have, if their output layers differ in width, else None.

    Raises UserError where an output layer is too narrow for the tokens.
    """
    if target.width == drafter.width:
        return None
    _require_wide_enough(target, drafter, target.count)
    return target.count


def draft_vocabulary(target: Tokens, drafter: Tokens) -> DraftVocabulary:
    """Where a drafter has the target's tokens, if all it has are among them.

    Raises UserError for a drafter with tokens that the target lacks (special ones aside), one that lacks tokens and has
    no unknown token to be fed in their place, and an output layer that is too narrow for the tokens.
    """
    differ = f"the tokenizers of {target.name} and {drafter.name} differ"
    foreign = [token for token in drafter.ids if token not in target.ids and token not in drafter.special]
    if foreign:
        raise UserError(
            f"{differ}: {drafter.name} has {len(foreign)} tokens that {target.name} lacks, e.g. {foreign[0]!r}; give "
            "two models with one vocabulary, or a drafter whose tokens are all the target's"
        )
    missing = [token for token in target.ids if token not in drafter.ids]
    if len(missing) == len(target.ids):
        raise UserError(f"{differ}: they have no token in common; give two models with one vocabulary")
    if missing and drafter.unknown is None:
        raise UserError(
            f"{differ}: {drafter.name} lacks {len(missing)} tokens of {target.name}, e.g. {missing[0]!r}, and has no "
            "unknown token to be fed in their place; give a drafter with one, or two models with one vocabulary"
        )
    for side in (target, drafter):
        _require_wide_enough(target, drafter, side.count, side)
    draft_ids = [HOLE] * target.count
    for token, place in target.ids.items():
        draft_ids[place] = drafter.ids.get(token, HOLE)
    return DraftVocabulary(tuple(draft_ids), drafter.unknown)


def _require_wide_enough(target: Tokens, drafter: Tokens, tokens: int, narrow: Tokens | None = None) -> None:
    if (narrow.width if narrow else min(target.width, drafter.width)) < tokens:
        raise UserError(
            f"{target.name} and {drafter.name} have output layers for {target.width} and {drafter.width} tokens, fewer "
            f"than the {tokens} of their tokenizer; give two models with one vocabulary"
        )
