"""The tree of draft tokens of one round, and how the drafter grows it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from symcert_runtime.decoding.batch_cache import CachedBatch
from symcert_runtime.decoding.chain import last_logits
from symcert_runtime.decoding.tree_mask import ancestors
from symcert_runtime.statistics import top_tokens


@dataclass(frozen=True)
class TreeShape:
    """At each of `depth` levels the `expand` most probable nodes get the drafter's top tokens as children."""

    widths: tuple[int, ...]
    """How many children a node gets, level by level; the last number holds for all deeper levels."""
    depth: int
    expand: int
    nodes: int | None = None
    """How many draft nodes are verified, those of largest cumulative probability; None: all that were grown."""

    def width_at(self, level: int) -> int:
        """Children per node expanded at a level, counted from 0."""
        return self.widths[min(level, len(self.widths) - 1)]

    def fits(self, limit: int) -> bool:
        """Has such a tree, as the drafter grows it, at most `limit` nodes, its root included?"""
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
    fed: dict[int, int] = field(default_factory=dict)
    """Node that the drafter was fed -> how many were fed before it."""

    def expand(self, nodes: Sequence[int], logits: Tensor, width: int) -> list[int]:
        """Give each of the nodes its top `width` tokens by `logits` [nodes, V] as children; returns the new nodes."""
        first_new = len(self.tokens)
        order = top_tokens(logits, min(width, logits.shape[-1]))  # [nodes, width]; ties as in certify_logits
        wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
        scores = (wide.gather(-1, order) - wide.logsumexp(dim=-1, keepdim=True)).double()
        scores = scores.masked_fill(scores.isnan(), -math.inf)  # an order all the same; certify_logits refuses the row
        for node, row, tokens, log_probs in zip(nodes, logits, order.tolist(), scores.tolist(), strict=True):
            self.children[node] = {token: len(self.tokens) + rank for rank, token in enumerate(tokens)}
            self.tokens += tokens
            self.parents += [node] * len(tokens)
            self.depths += [self.depths[node] + 1] * len(tokens)
            self.scores += [self.scores[node] + log_prob for log_prob in log_probs]
            self.fed[node] = len(self.fed)
            self.expanded.append(node)
            self.draft_logits.append(row)
        return list(range(first_new, len(self.tokens)))

    def best(self, nodes: Sequence[int], count: int) -> list[int]:
        """The `count` most probable of the nodes, most probable first (ties: the older node)."""
        return sorted(nodes, key=lambda node: (-self.scores[node], node))[:count]

    def pruned(self, count: int) -> DraftTree:
        """The root and the `count` draft nodes of largest cumulative probability, numbered anew in their old order.

        That is a tree, and the children a node is left with are its most probable ones, so that a node left with m of
        them is certified as `tree:m=m`. For a log-probability is at most 0, also as computed, and adding it is
        monotone: no node scores higher than its parent, nor than a sibling of lower rank. Parent and sibling have
        smaller numbers, which win ties, so both are among the best whenever the node is.
        """
        kept = sorted([0, *self.best(range(1, len(self.tokens)), count)])
        new = {node: number for number, node in enumerate(kept)}
        children = {
            new[node]: {token: new[child] for token, child in self.children[node].items() if child in new}
            for node in self.expanded
            if node in new
        }
        rows = [
            (new[node], logits)
            for node, logits in zip(self.expanded, self.draft_logits, strict=True)
            if node in new and children[new[node]]
        ]
        return DraftTree(
            tokens=[self.tokens[node] for node in kept],
            parents=[new.get(self.parents[node], -1) for node in kept],
            depths=[self.depths[node] for node in kept],
            scores=[self.scores[node] for node in kept],
            expanded=[node for node, _ in rows],
            draft_logits=[logits for _, logits in rows],
            children={node: children[node] for node, _ in rows},
            fed={new[node]: order for node, order in self.fed.items() if node in new},
        )


def grow_tree(drafter: CachedBatch, context: Sequence[int], shape: TreeShape) -> DraftTree:
    """Draft a tree behind one context; see `grow_trees`."""
    return grow_trees(drafter, [context], shape)[0]


def grow_trees(drafter: CachedBatch, contexts: Sequence[Sequence[int]], shape: TreeShape) -> list[DraftTree]:
    """Draft a tree behind each context: one drafter pass per level, over the nodes being expanded (tree attention)."""
    pending = [list(context[cached:]) for context, cached in zip(contexts, drafter.lengths, strict=True)]
    logits = last_logits(drafter.feed_rows(pending), pending)  # [B, V]
    trees = [DraftTree([context[-1]]) for context in contexts]
    frontiers = [
        tree.expand([0], root_logits[None], shape.width_at(0)) for tree, root_logits in zip(trees, logits, strict=True)
    ]
    for level in range(1, shape.depth):
        chosen = [tree.best(frontier, shape.expand) for tree, frontier in zip(trees, frontiers, strict=True)]
        logits = _feed_nodes(drafter, contexts, trees, chosen)  # [B, chosen, V]
        frontiers = [
            tree.expand(nodes, node_logits[: len(nodes)], shape.width_at(level))
            for tree, nodes, node_logits in zip(trees, chosen, logits, strict=True)
        ]
    return trees if shape.nodes is None else [tree.pruned(shape.nodes) for tree in trees]


def _feed_nodes(
    drafter: CachedBatch,
    contexts: Sequence[Sequence[int]],
    trees: Sequence[DraftTree],
    chosen: Sequence[Sequence[int]],
) -> Tensor:
    """The drafter's logits [B, chosen, V] behind the chosen nodes; its cache: context[:-1], then the nodes fed."""
    grown = list(zip(contexts, trees, chosen, strict=True))
    return drafter.feed_rows(
        [[tree.tokens[node] for node in nodes] for _, tree, nodes in grown],
        positions=[[len(context) - 1 + tree.depths[node] for node in nodes] for context, tree, nodes in grown],
        visible=[_seen_by(tree, nodes) for _, tree, nodes in grown],
    )


def _seen_by(tree: DraftTree, chosen: Sequence[int]) -> Tensor:
    """[chosen, fed] bool: which of the nodes fed, the chosen ones last, each chosen node sees."""
    fed = [*tree.fed, *chosen]
    slot = {node: index for index, node in enumerate(fed)}
    return ancestors([slot.get(tree.parents[node], -1) for node in fed])[-len(chosen) :]
