"""Trees cut to their most probable nodes: what is kept, what is certified, what is emitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from symcert_runtime.certify import certify_logits
from symcert_runtime.decoding import (
    CachedBatch,
    CachedModel,
    Limits,
    TreeShape,
    VerifiedRound,
    greedy_tokens,
    tree_rounds,
)
from symcert_runtime.decoding.draft_tree import DraftTree, grow_tree
from tiny_models import noisy_copy, random_prompts, tiny_target

PROMPTS = random_prompts(5, seed=21)
LIMITS = Limits(14)
GROWN = TreeShape(widths=(5,), depth=4, expand=5)
KEPT = (1, 2, 5, 9, 16)


@cache
def pair() -> tuple[Any, Any]:
    # Peaked enough for the most probable nodes to lie deep in one place and shallow in another.
    target = tiny_target(initializer_range=0.3)
    return target, noisy_copy(target, noise=0.04)


def decode(prompt: list[int], nodes: int | None) -> list[VerifiedRound]:
    target, drafter = (CachedBatch(model) for model in pair())
    return list(tree_rounds(target, drafter, prompt, replace(GROWN, nodes=nodes), LIMITS))


def text_of(rounds: list[VerifiedRound]) -> list[int]:
    return [token for a_round in rounds for token in a_round.emitted]


# --- pruning, on trees of random logits


def path_of(tree: DraftTree, node: int) -> tuple[int, ...]:
    return () if node == 0 else (*path_of(tree, tree.parents[node]), tree.tokens[node])


def paths(tree: DraftTree) -> dict[tuple[int, ...], float]:
    """Every node's tokens below the root, and its score."""
    return {path_of(tree, node): tree.scores[node] for node in range(len(tree.tokens))}


@st.composite
def grown_trees(draw: st.DrawFn) -> DraftTree:
    """A tree of up to three levels; logits from few values, so that ties are common, −inf and huge ones among them."""
    values = st.sampled_from([0.0, -1.0, 1.0, 5.0, 80.0, -float("inf")])
    tree, frontier = DraftTree([0]), [0]
    for _ in range(draw(st.integers(1, 3))):
        chosen = tree.best(frontier, draw(st.integers(1, 3)))
        rows = [[draw(values) for _ in range(5)] for _ in chosen]
        logits = torch.tensor([[0.0, *row] for row in rows])  # one token at least is allowed
        frontier = tree.expand(chosen, logits, draw(st.integers(1, 4)))
    return tree


def check_pruned(tree: DraftTree, pruned: DraftTree, count: int) -> None:
    before, after = paths(tree), paths(pruned)
    assert len(pruned.tokens) == len(after) == min(count + 1, len(tree.tokens))
    assert all(before[path] == score for path, score in after.items())
    left_out = [score for path, score in before.items() if path not in after]
    assert not left_out or max(left_out) <= min(score for path, score in after.items() if path)
    assert [*pruned.depths] == [len(path_of(pruned, node)) for node in range(len(pruned.tokens))]
    assert all(parent < node for node, parent in enumerate(pruned.parents))
    # What certify_logits takes for the drafter's top m is what is offered.
    for node, row in zip(pruned.expanded, pruned.draft_logits, strict=True):
        offered = pruned.children[node]
        best_first = row.sort(descending=True, stable=True).indices.tolist()
        assert list(offered) == best_first[: len(offered)] != []
        assert all(pruned.parents[child] == node and pruned.tokens[child] == x for x, child in offered.items())
    assert set(pruned.children) == set(pruned.expanded) == set(pruned.parents[1:])


@settings(max_examples=200)
@given(grown_trees(), st.integers(1, 60))
def test_the_most_probable_nodes_are_kept_and_form_a_tree(tree: DraftTree, count: int) -> None:
    check_pruned(tree, tree.pruned(count), count)


def test_a_tree_that_keeps_a_child_of_lower_rank_is_noticed() -> None:
    """Planted error: the last sibling survives instead of the first."""
    tree = DraftTree([0])
    tree.expand([0], torch.tensor([[3.0, 2.0, 1.0, 0.0]]), 3)
    wrong = tree.pruned(2)
    check_pruned(tree, wrong, 2)
    wrong.tokens[2] = 2
    wrong.children[0] = {0: 1, 2: 2}
    wrong.scores[2] = tree.scores[3]
    with pytest.raises(AssertionError):
        check_pruned(tree, wrong, 2)


def test_logits_that_are_no_numbers_still_make_a_tree() -> None:
    tree = DraftTree([0])
    nodes = tree.expand([0], torch.tensor([[0.0, float("nan"), 1.0]]), 3)
    tree.expand(nodes[1:], torch.tensor([[0.0, 1.0, 2.0]] * 2), 3)
    pruned = tree.pruned(4)
    assert len(pruned.tokens) == 5
    assert all(parent < node for node, parent in enumerate(pruned.parents))


# --- decoding


@pytest.mark.parametrize("nodes", KEPT)
def test_emits_the_targets_greedy_text(nodes: int) -> None:
    for prompt in PROMPTS:
        assert text_of(decode(prompt, nodes)) == greedy_tokens(CachedModel(pair()[0]), prompt, LIMITS)


def test_a_bound_beyond_the_tree_changes_nothing() -> None:
    for left, right in zip(decode(PROMPTS[0], None), decode(PROMPTS[0], 10**9), strict=True):
        assert left.emitted == right.emitted
        assert torch.equal(left.width, right.width)
        assert torch.equal(left.target_logits, right.target_logits)


def test_rows_are_the_nodes_with_children_and_say_how_many() -> None:
    widths = list[int]()
    for prompt in PROMPTS:
        for a_round in decode(prompt, 9):
            assert int(a_round.width.sum()) == 9
            widths += a_round.width.tolist()
            for row, width in enumerate(a_round.width.tolist()):
                offered = a_round.draft_logits[row].topk(width).indices.tolist()
                assert bool(a_round.accepted[row]) == (int(a_round.target_token[row]) in offered)
    assert set(widths) >= {1, 2, 3, 4}, "different numbers of children, as the probabilities have it"


def test_trees_differ_from_step_to_step() -> None:
    shapes = {tuple(zip(r.depth.tolist(), r.width.tolist(), strict=True)) for r in decode(PROMPTS[0], 9)}
    assert len(shapes) > 2


@pytest.mark.parametrize("nodes", KEPT)
def test_what_is_certified_under_its_own_width_is_accepted(nodes: int) -> None:
    certified = 0
    for prompt in PROMPTS[:3]:
        for a_round in decode(prompt, nodes):
            for row, width in enumerate(a_round.width.tolist()):
                found = certify_logits(a_round.target_logits[row], a_round.draft_logits[row], f"tree:m={width}")
                assert bool(found.accepted) == bool(a_round.accepted[row])
                assert not found.certified or a_round.accepted[row]
                certified += int(found.certified)
    assert certified > 0


def test_the_drafter_keeps_what_it_was_fed_of_the_accepted_path() -> None:
    """Also a node all of whose children were cut: it was fed, and need not be again."""
    target, drafter = (CachedModel(model) for model in pair())
    length, cut = len(PROMPTS[1]), 0
    for a_round in tree_rounds(target, drafter, PROMPTS[1], replace(GROWN, nodes=5), Limits(40)):
        length += len(a_round.emitted)
        if target.lengths:
            assert target.length == length - 1
            assert length - 2 <= drafter.length <= length - 1
            cut += drafter.length == length - 1
    assert cut > 0


def test_a_drafter_that_loses_count_of_what_it_was_fed_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: after the cut, the drafter's entries are taken to be as many as the nodes left with children."""
    pruned = DraftTree.pruned

    def recounted(self: DraftTree, count: int) -> DraftTree:
        tree = pruned(self, count)
        return replace(tree, fed={node: order for order, node in enumerate(tree.expanded)})

    expected = [decode(prompt, 5) for prompt in PROMPTS]
    monkeypatch.setattr(DraftTree, "pruned", recounted)
    rounds: Sequence[list[VerifiedRound]] = [decode(prompt, 5) for prompt in PROMPTS]
    assert [[r.draft_token.tolist() for r in each] for each in rounds] != [
        [r.draft_token.tolist() for r in each] for each in expected
    ]


def test_the_tree_that_is_verified_has_its_root_and_the_nodes_asked_for() -> None:
    for nodes in KEPT:
        tree = grow_tree(CachedModel(pair()[1]), PROMPTS[0], replace(GROWN, nodes=nodes))
        assert len(tree.tokens) == nodes + 1
