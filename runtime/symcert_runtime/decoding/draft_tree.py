"""The tree of draft tokens of one round, and how the drafter grows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from symcert_runtime.decoding.cache import CachedModel
from symcert_runtime.decoding.tree_mask import ancestors, tree_attention_mask


@dataclass(frozen=True)
class TreeShape:
    """At each of `depth` levels the `expand` most probable nodes get the drafter's top tokens as children."""

    widths: tuple[int, ...]
    """How many children a node gets, level by level; the last number holds for all deeper levels."""
    depth: int
    expand: int

    def width_at(self, level: int) -> int:
        """Children per node expanded at a level, counted from 0."""
        return self.widths[min(level, len(self.widths) - 1)]

    def fits(self, limit: int) -> bool:
        """Has such a tree at most `limit` nodes, its root included?"""
        nodes, level = 1, 1
        for depth in range(self.depth):
            level = (min(level, self.expand) if depth else 1) * self.width_at(depth)
            nodes += level
            if nodes > limit:  # here, not behind the loop: the depth may be any number
                return False
        return True


@dataclass
class DraftTree:
    """Draft tokens as nodes, parents before children; node 0 is the last token of the context (depth 0)."""

    tokens: list[int]
    parents: list[int] = field(default_factory=lambda: [-1])
    depths: list[int] = field(default_factory=lambda: [0])
    scores: list[float] = field(default_factory=lambda: [0.0])
    """Cumulative log-probability (nats) under the drafter."""
    expanded: list[int] = field(default_factory=list)
    """The nodes that have children, in the order in which the drafter was fed."""
    draft_logits: list[Tensor] = field(default_factory=list)
    """[V] per expanded node, in the same order."""
    children: dict[int, dict[int, int]] = field(default_factory=dict)
    """Expanded node -> {token: child node}, most probable child first."""

    def expand(self, nodes: Sequence[int], logits: Tensor, width: int) -> list[int]:
        """Give each of the nodes its top `width` tokens by `logits` [nodes, V] as children; returns the new nodes."""
        first_new = len(self.tokens)
        # A stable sort: among equal logits the lowest token index comes first, as in certify_logits.
        order = logits.sort(dim=-1, descending=True, stable=True).indices[:, :width]  # [nodes, width]
        scores = logits.to(torch.float64).log_softmax(dim=-1).gather(-1, order)
        for node, row, tokens, log_probs in zip(nodes, logits, order.tolist(), scores.tolist(), strict=True):
            self.children[node] = {token: len(self.tokens) + rank for rank, token in enumerate(tokens)}
            self.tokens += tokens
            self.parents += [node] * len(tokens)
            self.depths += [self.depths[node] + 1] * len(tokens)
            self.scores += [self.scores[node] + log_prob for log_prob in log_probs]
            self.expanded.append(node)
            self.draft_logits.append(row)
        return list(range(first_new, len(self.tokens)))

    def best(self, nodes: Sequence[int], count: int) -> list[int]:
        """The `count` most probable of the nodes, most probable first (ties: the older node)."""
        return sorted(nodes, key=lambda node: (-self.scores[node], node))[:count]


def grow_tree(drafter: CachedModel, context: Sequence[int], shape: TreeShape) -> DraftTree:
    """Draft a tree behind `context`: one drafter pass per level, over the nodes being expanded (tree attention)."""
    root_position = len(context) - 1
    tree = DraftTree([context[-1]])
    frontier = tree.expand([0], drafter.feed(context[drafter.length :])[-1:], shape.width_at(0))  # logits [1, V]
    for level in range(1, shape.depth):
        chosen = tree.best(frontier, shape.expand)
        fed = [*tree.expanded, *chosen]  # the drafter's cache: context[:-1], then these nodes
        slot = {node: index for index, node in enumerate(fed)}
        visible = ancestors([slot.get(tree.parents[node], -1) for node in fed])  # [fed, fed]
        logits = drafter.feed(
            [tree.tokens[node] for node in chosen],
            positions=[root_position + tree.depths[node] for node in chosen],
            mask=tree_attention_mask(visible[-len(chosen) :], root_position, drafter.dtype, drafter.device),
        )  # [chosen, V]
        frontier = tree.expand(chosen, logits, shape.width_at(level))
    return tree
