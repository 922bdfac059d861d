"""Tree drafting: the drafter proposes several continuations, the target checks the whole tree in one forward pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from symcert_runtime.decoding.batch_cache import CachedBatch
from symcert_runtime.decoding.draft_tree import DraftTree, TreeShape, grow_trees
from symcert_runtime.decoding.limits import Limits
from symcert_runtime.decoding.open_texts import OpenTexts
from symcert_runtime.decoding.rounds import VerifiedRound
from symcert_runtime.decoding.tree_mask import ancestors

__all__ = ["TreeShape", "accepted_path", "tree_batch", "tree_rounds", "verify_trees"]


def tree_rounds(
    target: CachedBatch, drafter: CachedBatch, prompt: Sequence[int], shape: TreeShape, limits: Limits
) -> Iterator[VerifiedRound]:
    """Greedy speculative decoding of one prompt with draft trees of the given shape, one item per verify step."""
    return (verified for _, verified in tree_batch(target, drafter, [prompt], shape, limits))


def tree_batch(
    target: CachedBatch, drafter: CachedBatch, prompts: Sequence[Sequence[int]], shape: TreeShape, limits: Limits
) -> Iterator[tuple[int, VerifiedRound]]:
    """Greedy speculative decoding of several prompts at once, with draft trees of the given shape.

    Every verify step is one pass of the target over the trees of all texts that are not complete; it yields, for each
    of them, the prompt's number in `prompts` and what was verified.
    """
    batch = OpenTexts(prompts, limits)
    for model in (target, drafter):
        model.start([context[:-1] for context in batch.contexts])
    while batch.texts:
        # The caches hold context[:-1] of every row (the drafter's may lack one token more).
        numbers, contexts = batch.numbers, batch.contexts
        trees = grow_trees(drafter, contexts, shape)  # N nodes each, E of them with children
        target_logits = verify_trees(target, trees)  # [B, N, V]
        target_tokens = target_logits.argmax(dim=-1).tolist()  # [B][N]
        paths = [accepted_path(tree, tokens) for tree, tokens in zip(trees, target_tokens, strict=True)]
        emitted = [
            batch.cut(row, [*(trees[row].tokens[node] for node in path[1:]), target_tokens[row][path[-1]]])
            for row, path in enumerate(paths)
        ]
        rounds = [
            _verified(trees[row], target_logits[row], target_tokens[row], paths[row], len(contexts[row]), emitted[row])
            for row in range(len(contexts))
        ]
        known = [len(context) - 1 for context in contexts]
        stay = batch.extend(emitted)
        target.keep_rows(stay, [[*range(known[row]), *(known[row] + node for node in paths[row])] for row in stay])
        in_drafter = [
            [tree.fed[node] for node in path if node in tree.fed] for tree, path in zip(trees, paths, strict=True)
        ]
        drafter.keep_rows(
            stay, [[*range(known[row]), *(known[row] + order for order in in_drafter[row])] for row in stay]
        )
        yield from zip(numbers, rounds, strict=True)


def verify_trees(target: CachedBatch, trees: Sequence[DraftTree]) -> Tensor:
    """The target's logits [B, N, V] in the context of every node, in one forward pass with tree attention.

    The target's cache holds what comes before each root.
    """
    return target.feed_rows(
        [tree.tokens for tree in trees],
        positions=[[known + depth for depth in tree.depths] for known, tree in zip(target.lengths, trees, strict=True)],
        visible=[ancestors(tree.parents) for tree in trees],
    )


def accepted_path(tree: DraftTree, target_tokens: Sequence[int]) -> list[int]:
    """From the root, follow the target's argmax as long as the tree holds it; the nodes of that path, root included."""
    path = [0]
    while (child := tree.children.get(path[-1], {}).get(target_tokens[path[-1]])) is not None:
        path.append(child)
    return path


def _verified(
    tree: DraftTree,
    target_logits: Tensor,
    target_tokens: Sequence[int],
    path: Sequence[int],
    length: int,
    emitted: list[int],
) -> VerifiedRound:
    """The verify step of one text of `length` tokens, `target_logits` [N, V] at least; a row per node with children."""
    rows = tree.expanded
    depth = torch.tensor([tree.depths[node] + 1 for node in rows])
    return VerifiedRound(
        target_logits=target_logits[rows],
        draft_logits=torch.stack(tree.draft_logits),
        position=length + depth - 1,
        depth=depth,
        width=torch.tensor([len(tree.children[node]) for node in rows]),
        kept=torch.tensor([node in path for node in rows]) & (depth <= len(emitted)),
        accepted=torch.tensor([target_tokens[node] in tree.children[node] for node in rows]),
        draft_token=torch.tensor([next(iter(tree.children[node])) for node in rows]),
        target_token=torch.tensor([target_tokens[node] for node in rows]),
        emitted=emitted,
        emitted_logits=target_logits[list(path[: len(emitted)])],
    )
