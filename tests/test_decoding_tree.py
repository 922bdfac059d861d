"""Tree drafting: the same text as the target alone, tree attention equal to plain passes, pruned caches exact."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

import pytest
import torch
from torch import Tensor

from symcert_runtime.decoding import (
    CachedModel,
    Limits,
    TreeShape,
    VerifiedRound,
    chain_rounds,
    greedy_tokens,
    tree_rounds,
)
from symcert_runtime.decoding import draft_tree as draft_tree_module
from symcert_runtime.decoding import tree as tree_module
from symcert_runtime.decoding.draft_tree import DraftTree, grow_tree
from symcert_runtime.decoding.tree import verify_trees
from symcert_runtime.decoding.tree_mask import ancestors
from tiny_models import noisy_copy, random_prompts, tiny_target

PROMPTS = random_prompts(6, seed=5)
SHAPE = TreeShape(widths=(3,), depth=4, expand=2)
EXACT = 1e-10  # float64: rounding differs between pass widths, in the 14th digit
EXACT_EAGER = 1e-5  # transformers' eager attention takes its softmax in float32 whatever the model's type
WRONG = 1e-3


@cache
def pair(attention: str = "sdpa") -> tuple[object, object]:
    target = tiny_target(attention=attention)
    return target, noisy_copy(target, noise=0.08)


def decode(prompt: list[int], shape: TreeShape, limits: Limits, attention: str = "sdpa") -> list[VerifiedRound]:
    target, drafter = pair(attention)
    return list(tree_rounds(CachedModel(target), CachedModel(drafter), prompt, shape, limits))


def text_of(rounds: list[VerifiedRound]) -> list[int]:
    return [token for a_round in rounds for token in a_round.emitted]


def reference(prompt: list[int], limits: Limits, attention: str = "sdpa") -> list[int]:
    return greedy_tokens(CachedModel(pair(attention)[0]), prompt, limits)


@pytest.mark.parametrize("attention", ["sdpa", "eager"])
@pytest.mark.parametrize(
    "shape",
    [
        TreeShape(*shape)
        for shape in [((1,), 4, 1), ((2,), 1, 1), ((2,), 4, 2), ((3,), 3, 9), ((4,), 5, 3), ((4, 1, 2), 4, 3)]
    ],
)
def test_emits_the_targets_greedy_text(shape: TreeShape, attention: str) -> None:
    limits, accepted = Limits(16), list[bool]()
    for prompt in PROMPTS:
        rounds = decode(prompt, shape, limits, attention)
        assert text_of(rounds) == reference(prompt, limits, attention)
        accepted += torch.cat([a_round.accepted[a_round.kept] for a_round in rounds]).tolist()
    assert 0.1 < sum(accepted) / len(accepted) < 0.99, "the drafter should be neither perfect nor useless"


@pytest.mark.parametrize("max_new_tokens", range(8))
def test_stops_at_max_new_tokens_inside_a_draft(max_new_tokens: int) -> None:
    for prompt in PROMPTS[:4]:
        assert text_of(decode(prompt, SHAPE, Limits(max_new_tokens))) == reference(prompt, Limits(16))[:max_new_tokens]


def test_stops_at_an_eos_inside_a_draft() -> None:
    for prompt in PROMPTS[:2]:
        free = reference(prompt, Limits(16))
        for eos in set(free):
            rounds = decode(prompt, SHAPE, Limits(16, frozenset({eos})))
            assert text_of(rounds) == free[: free.index(eos) + 1]
            assert int(rounds[-1].kept.sum()) <= len(rounds[-1].emitted)


def test_a_tree_of_width_one_is_a_chain() -> None:
    target, drafter = pair()
    for prompt in PROMPTS[:4]:
        chain = list(chain_rounds(CachedModel(target), CachedModel(drafter), prompt, 4, Limits(16)))
        tree = decode(prompt, TreeShape((1,), 4, 1), Limits(16))
        assert [a_round.emitted for a_round in chain] == [a_round.emitted for a_round in tree]
        for left, right in zip(chain, tree, strict=True):
            for name in ("position", "depth", "kept", "accepted", "draft_token", "target_token"):
                assert torch.equal(getattr(left, name), getattr(right, name)), name
            torch.testing.assert_close(left.target_logits, right.target_logits, rtol=0, atol=EXACT)
            torch.testing.assert_close(left.draft_logits, right.draft_logits, rtol=0, atol=EXACT)


def test_rows_are_the_expanded_nodes() -> None:
    for a_round in decode(PROMPTS[0], SHAPE, Limits(12)):
        assert a_round.depth.tolist() == [1, 2, 2, 3, 3, 4, 4]
        covered = [
            int(row.argmax()) in draft.topk(3).indices.tolist()
            for row, draft in zip(a_round.target_logits, a_round.draft_logits, strict=True)
        ]
        assert a_round.accepted.tolist() == covered
        kept_depths = a_round.depth[a_round.kept].tolist()
        assert kept_depths == list(range(1, len(kept_depths) + 1))


def test_equal_logits_become_children_in_token_order() -> None:
    tree = DraftTree([0])
    tree.expand([0], torch.tensor([[0.0, 2.0, 1.0, 2.0, 1.0, 1.0]]), width=4)
    assert tree.tokens[1:] == [1, 3, 2, 4]
    assert tree.best([4, 3, 2, 1], 3) == [1, 2, 3]


def test_a_node_sees_its_ancestors_and_itself() -> None:
    visible = ancestors([-1, 0, 0, 1, 3])
    expected = [[1, 0, 0, 0, 0], [1, 1, 0, 0, 0], [1, 0, 1, 0, 0], [1, 1, 0, 1, 0], [1, 1, 0, 1, 1]]
    assert visible.int().tolist() == expected


# The checks below measure an error, so that planted errors can be shown to raise it.


def path_tokens(tree: DraftTree, node: int) -> list[int]:
    """The tokens from below the root down to the node."""
    return [] if node == 0 else [*path_tokens(tree, tree.parents[node]), tree.tokens[node]]


def plain_logits(model: object, tokens: list[int]) -> Tensor:
    with torch.inference_mode():
        return model(torch.tensor([tokens])).logits[0, -1]


def worst_node_error(prompt: list[int], attention: str = "sdpa", cached: type[CachedModel] = CachedModel) -> float:
    """Largest difference between tree passes (both models, every node) and plain passes over each node's own path."""
    target, drafter = pair(attention)
    cached_target, cached_drafter = cached(target), cached(drafter)
    cached_target.prefill(prompt[:-1])
    tree = grow_tree(cached_drafter, prompt, SHAPE)
    logits = verify_trees(cached_target, [tree])[0]
    errors = [
        (logits[node] - plain_logits(target, prompt + path_tokens(tree, node))).abs().max()
        for node in range(len(tree.tokens))
    ] + [
        (row - plain_logits(drafter, prompt + path_tokens(tree, node))).abs().max()
        for node, row in zip(tree.expanded, tree.draft_logits, strict=True)
    ]
    return float(torch.stack(errors).max())


def worst_cache_error(prompt: list[int], cached: type[CachedModel] = CachedModel) -> float:
    """Largest difference, over all rounds, between both pruned caches and the caches of a plain prefill."""
    models = pair()
    target, drafter = (cached(model) for model in models)
    context, errors = list(prompt), list[Tensor]()
    for a_round in islice(tree_rounds(target, drafter, prompt, SHAPE, Limits(1000)), 6):
        context += a_round.emitted
        for model, pruned in zip(models, (target, drafter), strict=True):
            plain = CachedModel(model)
            plain.prefill(context[: pruned.length])
            errors += [
                (ours - theirs).abs().max()
                for layer, plain_layer in zip(pruned.layers(), plain.layers(), strict=True)
                for ours, theirs in zip(layer, plain_layer, strict=True)
            ]
    return float(torch.stack(errors).max())


@pytest.mark.parametrize("attention", ["sdpa", "eager"])
def test_tree_passes_equal_plain_passes(attention: str) -> None:
    exact = {"sdpa": EXACT, "eager": EXACT_EAGER}[attention]
    assert max(worst_node_error(prompt, attention) for prompt in PROMPTS[:4]) < exact


def test_pruned_caches_equal_a_plain_prefill() -> None:
    assert max(worst_cache_error(prompt) for prompt in PROMPTS[:4]) < EXACT


def test_nothing_is_recomputed_needlessly() -> None:
    """After a round the target lacks only the bonus token, the drafter at most the accepted leaf besides."""
    target, drafter = (CachedModel(model) for model in pair())
    length = len(PROMPTS[1])
    for a_round in islice(tree_rounds(target, drafter, PROMPTS[1], SHAPE, Limits(1000)), 12):
        length += len(a_round.emitted)
        assert target.length == length - 1
        assert length - 2 <= drafter.length <= length - 1


@pytest.mark.parametrize("module", [tree_module, draft_tree_module])
def test_a_mask_that_leaks_a_sibling_is_noticed(module: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def leaky(parents: Sequence[int]) -> Tensor:
        visible = ancestors(parents)
        siblings = [(i, j) for i, p in enumerate(parents) for j, q in enumerate(parents) if i > j and p == q >= 0]
        for i, j in siblings[-1:]:
            visible[i, j] = True
        return visible

    monkeypatch.setattr(module, "ancestors", leaky)
    shown = [prompt for prompt in PROMPTS if worst_node_error(prompt) > WRONG]
    # The drafter's tree has siblings only where the expanded nodes share a parent.
    assert len(shown) == len(PROMPTS) if module is tree_module else shown


@pytest.mark.parametrize("shift", [-1, 1])
def test_positions_off_by_one_are_noticed(shift: int) -> None:
    class Shifted(CachedModel):
        def feed_rows(
            self,
            tokens: Sequence[Sequence[int]],
            positions: Sequence[Sequence[int]] | None = None,
            visible: Sequence[Tensor] | None = None,
        ) -> Tensor:
            moved = positions and [[position + shift for position in row] for row in positions]
            return super().feed_rows(tokens, moved, visible)

    assert all(worst_node_error(prompt, cached=Shifted) > WRONG for prompt in PROMPTS if len(prompt) > 1)


def test_a_cache_pruned_to_the_wrong_branch_is_noticed() -> None:
    class CropsOnly(CachedModel):
        """Keeps as many nodes as were accepted, but the first ones instead of the accepted ones."""

        def keep_rows(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> None:
            super().keep_rows(rows, [range(len(numbers)) for numbers in kept])

    assert max(worst_cache_error(prompt, CropsOnly) for prompt in PROMPTS[:4]) > WRONG
    target, drafter = pair()
    limits = Limits(16)
    texts = [
        text_of(list(tree_rounds(CropsOnly(target), CropsOnly(drafter), prompt, SHAPE, limits))) for prompt in PROMPTS
    ]
    assert texts != [reference(prompt, limits) for prompt in PROMPTS]
