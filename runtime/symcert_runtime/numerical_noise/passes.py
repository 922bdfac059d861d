"""The target's logits in the contexts of one text, computed as engines do: token by token, in verify passes, in trees.

Every way starts from the prompt cached in one pass, as all decoding loops here do, and then builds its own cache, so
that what rounding does to keys and values counts too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor

from symcert_runtime.decoding import CachedModel, Limits
from symcert_runtime.decoding.batch_cache import CachedBatch
from symcert_runtime.decoding.tree_mask import ancestors
from symcert_runtime.errors import UserError

TREE_DEPTH = 4
"""Levels below the root; fewer where there are fewer nodes."""


@dataclass(frozen=True)
class Text:
    """A prompt of at least one token, and n tokens behind it. Its contexts are the n that precede those."""

    prompt: tuple[int, ...]
    tokens: tuple[int, ...]
    logits: Tensor
    """[n, V] as decoding token by token gave them: the reference."""

    @property
    def fed(self) -> list[int]:
        """[n] the last token of every context."""
        return [self.prompt[-1], *self.tokens[:-1]]


class Way(Protocol):
    """A way of computing the logits [n, V] of a text's n contexts with `target`, whose cache is started anew."""

    @property
    def label(self) -> str: ...

    def logits(self, target: CachedModel, text: Text) -> Tensor: ...


def decoded(target: CachedModel, prompt: Sequence[int], limits: Limits) -> Text:
    """The target's own greedy text, one pass of width 1 per token, with the logits each token was chosen from."""
    tokens, rows = list[int](), list[Tensor]()
    target.prefill(prompt[:-1])
    while not limits.reached(tokens):
        rows.append(target.feed([tokens[-1] if tokens else prompt[-1]])[-1])
        tokens.append(int(rows[-1].argmax()))
    return Text(tuple(prompt), tuple(tokens), torch.stack(rows))


@dataclass(frozen=True)
class Width:
    """Passes over `width` tokens of the text at a time: width 1 is decoding, width k + 1 verifies a chain of k."""

    width: int

    def __post_init__(self) -> None:
        _require_at_least("a width", self.width, 1)

    @property
    def label(self) -> str:
        return f"width {self.width}"

    def logits(self, target: CachedModel, text: Text) -> Tensor:
        fed = text.fed
        target.prefill(text.prompt[:-1])
        parts = [target.feed(_filled(fed[start : start + self.width], self.width)) for start in self._starts(fed)]
        return torch.cat(parts)[: len(fed)]

    def _starts(self, fed: Sequence[int]) -> range:
        return range(0, len(fed), self.width)


@dataclass(frozen=True)
class Batch:
    """Decoding token by token in a batch of so many rows, all of this text."""

    rows: int

    def __post_init__(self) -> None:
        _require_at_least("a batch", self.rows, 2)

    @property
    def label(self) -> str:
        return f"batch of {self.rows}"

    def logits(self, target: CachedModel, text: Text) -> Tensor:
        batch = CachedBatch(target.model, target.vocab_size)
        batch.start([text.prompt[:-1]] * self.rows)
        return torch.stack([batch.feed_rows([[token]] * self.rows)[0, -1] for token in text.fed])


@dataclass(frozen=True)
class Tree:
    """Verify passes over trees of so many nodes, root included, that hold the text on one path and rivals beside it."""

    nodes: int

    def __post_init__(self) -> None:
        _require_at_least("a tree", self.nodes, 2)

    @property
    def label(self) -> str:
        return f"tree of {self.nodes}"

    @property
    def widths(self) -> list[int]:
        """How many nodes each level below the root has; the first of each is on the text's path."""
        levels = min(TREE_DEPTH, self.nodes - 1)
        each, more = divmod(self.nodes - 1, levels)
        return [each + (level < more) for level in range(levels)]

    def logits(self, target: CachedModel, text: Text) -> Tensor:
        fed, step, rows = text.fed, len(self.widths) + 1, list[Tensor]()
        rivals = text.logits.topk(max(self.widths) + 1, dim=-1).indices.tolist()  # [n, …]
        target.prefill(text.prompt[:-1])
        for start in range(0, len(fed), step):
            path = _filled(fed[start : start + step], step)
            tokens, parents, on_path = self._tree(path, rivals[start:])
            known = target.length
            depths = _depths(parents)
            logits = target.feed(tokens, [known + depth for depth in depths], ancestors(parents))
            rows.append(logits[on_path])
            target.keep_rows([0], [[*range(known), *(known + node for node in on_path)]])
        return torch.cat(rows)[: len(fed)]

    def _tree(self, path: Sequence[int], rivals: Sequence[Sequence[int]]) -> tuple[list[int], list[int], list[int]]:
        """Tokens and parents of the nodes, and the nodes of the path. A rival is a token the target finds likely."""
        tokens, parents, on_path = [path[0]], [-1], [0]
        for level, width in enumerate(self.widths):
            likely = rivals[min(level, len(rivals) - 1)]
            others = [token for token in likely if token != path[level + 1]][: width - 1]
            parent = on_path[-1]
            on_path.append(len(tokens))
            tokens += [path[level + 1], *others]
            parents += [parent] * (1 + len(others))
        return tokens, parents, on_path


def _depths(parents: Sequence[int]) -> list[int]:
    depths = list[int]()
    for parent in parents:
        depths.append(0 if parent < 0 else depths[parent] + 1)
    return depths


def _filled(tokens: Sequence[int], length: int) -> list[int]:
    """As long as a whole pass; what stands behind the text changes no logits before it."""
    return [*tokens, *[tokens[-1]] * (length - len(tokens))]


def _require_at_least(what: str, value: Any, least: int) -> None:
    if value < least:
        raise UserError(f"{what} of {value} is none; give {least} or more")
