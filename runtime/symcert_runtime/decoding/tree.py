"""Tree drafting: the drafter proposes several continuations, the target checks the whole tree in one forward pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from symcert_runtime.decoding.cache import CachedModel
from symcert_runtime.decoding.draft_tree import DraftTree, TreeShape, grow_tree
from symcert_runtime.decoding.limits import Limits
from symcert_runtime.decoding.rounds import VerifiedRound
from symcert_runtime.decoding.tree_mask import ancestors, tree_attention_mask

__all__ = ["TreeShape", "accepted_path", "tree_rounds", "verify_tree"]


def tree_rounds(
    target: CachedModel, drafter: CachedModel, prompt: Sequence[int], shape: TreeShape, limits: Limits
) -> Iterator[VerifiedRound]:
    """Greedy speculative decoding of `prompt` with draft trees of the given shape, one item per verify step."""
    context, start = list(prompt), len(prompt)
    target.prefill(context[:-1])
    while not limits.reached(context[start:]):
        # The caches hold context[:-1] (the drafter's may lack one token more).
        tree = grow_tree(drafter, context, shape)  # N nodes, E of them expanded
        target_logits = verify_tree(target, tree, root_position=len(context) - 1)  # [N, V]
        target_tokens = target_logits.argmax(dim=-1).tolist()  # N
        path = accepted_path(tree, target_tokens)
        accepted_tokens = [tree.tokens[node] for node in path[1:]]
        emitted = limits.cut(context[start:], [*accepted_tokens, target_tokens[path[-1]]])
        target.keep(len(context) - 1, path)
        drafter.keep(len(context) - 1, [tree.expanded.index(node) for node in path if node in tree.children])
        rows = tree.expanded
        depth = torch.tensor([tree.depths[node] + 1 for node in rows])
        yield VerifiedRound(
            target_logits=target_logits[rows],
            draft_logits=torch.stack(tree.draft_logits),
            position=len(context) + depth - 1,
            depth=depth,
            kept=torch.tensor([node in path for node in rows]) & (depth <= len(emitted)),
            accepted=torch.tensor([target_tokens[node] in tree.children[node] for node in rows]),
            draft_token=torch.tensor([next(iter(tree.children[node])) for node in rows]),
            target_token=torch.tensor([target_tokens[node] for node in rows]),
            emitted=emitted,
        )
        context += emitted


def verify_tree(target: CachedModel, tree: DraftTree, root_position: int) -> Tensor:
    """The target's logits [N, V] in the context of every node, in one forward pass with tree attention."""
    return target.feed(
        tree.tokens,
        positions=[root_position + depth for depth in tree.depths],
        mask=tree_attention_mask(ancestors(tree.parents), root_position, target.dtype, target.device),
    )


def accepted_path(tree: DraftTree, target_tokens: Sequence[int]) -> list[int]:
    """From the root, follow the target's argmax as long as the tree holds it; the nodes of that path, root included."""
    path = [0]
    while (child := tree.children.get(path[-1], {}).get(target_tokens[path[-1]])) is not None:
        path.append(child)
    return path
