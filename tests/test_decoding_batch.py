"""Several texts decoded at once: the same rounds as alone, in one pass of each model per step for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import Any

import pytest
import torch
from torch import Tensor

from symcert_runtime.decoding import (
    CachedBatch,
    CachedModel,
    Limits,
    TreeShape,
    VerifiedRound,
    chain_batch,
    chain_rounds,
    greedy_tokens,
    tree_batch,
    tree_rounds,
)
from symcert_runtime.decoding import batch_cache as batch_cache_module
from symcert_runtime.decoding.open_texts import OpenTexts
from symcert_runtime.decoding.slots import SlotTable
from symcert_runtime.decoding.tree_mask import additive_mask, ancestors
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.rules import parse_rule
from tiny_models import noisy_copy, random_prompts, tiny_target

PROMPTS = [*random_prompts(5, seed=11, longest=16), [7]]
LIMITS = Limits(14)
EXACT = 1e-10  # float64, as in test_decoding_tree
WRONG = 1e-3
LOSSY = partial(accepted_drafts, parse_rule("top-m:m=3"))
SHAPE = TreeShape(widths=(3, 2), depth=4, expand=3)

Together = Callable[..., Iterator[tuple[int, VerifiedRound]]]
Alone = Callable[..., Iterator[VerifiedRound]]
LOOPS: dict[str, tuple[Together, Alone]] = {
    "chain": (partial(chain_batch, draft_length=4), partial(chain_rounds, draft_length=4)),
    "lossy chain": (
        partial(chain_batch, draft_length=3, accepts=LOSSY),
        partial(chain_rounds, draft_length=3, accepts=LOSSY),
    ),
    "tree": (partial(tree_batch, shape=SHAPE), partial(tree_rounds, shape=SHAPE)),
    "pruned tree": (
        partial(tree_batch, shape=TreeShape((4,), 4, 4, nodes=9)),
        partial(tree_rounds, shape=TreeShape((4,), 4, 4, nodes=9)),
    ),
}


@cache
def pair(attention: str = "sdpa") -> tuple[Any, Any]:
    target = tiny_target(attention=attention)
    return target, noisy_copy(target, noise=0.08)


Decoded = list[list[VerifiedRound]]
"""Per prompt."""


def together(
    name: str, prompts: Sequence[list[int]] = PROMPTS, limits: Limits = LIMITS, cached: type[CachedBatch] = CachedBatch
) -> Decoded:
    target, drafter = (cached(model) for model in pair())
    rounds: Decoded = [[] for _ in prompts]
    for number, verified in LOOPS[name][0](target, drafter, prompts, limits=limits):
        rounds[number].append(verified)
    return rounds


@cache
def alone(name: str, limits: Limits = LIMITS) -> Decoded:
    target, drafter = pair()
    return [
        list(LOOPS[name][1](CachedBatch(target), CachedBatch(drafter), prompt, limits=limits)) for prompt in PROMPTS
    ]


def text_of(rounds: list[VerifiedRound]) -> list[int]:
    return [token for a_round in rounds for token in a_round.emitted]


def worst_difference(ours: Decoded, theirs: Decoded) -> float:
    """Largest difference of a logit, infinite where rows, tokens or verdicts differ."""
    worst = 0.0
    for mine, other in zip(ours, theirs, strict=True):
        if len(mine) != len(other):
            return float("inf")
        for left, right in zip(mine, other, strict=True):
            for name in ("position", "depth", "width", "kept", "accepted", "draft_token", "target_token"):
                if not torch.equal(getattr(left, name), getattr(right, name)):
                    return float("inf")
            if left.emitted != right.emitted:
                return float("inf")
            for name in ("target_logits", "draft_logits"):
                difference = (getattr(left, name) - getattr(right, name)).abs().max()
                worst = max(worst, float(difference.nan_to_num(nan=torch.inf)))
    return worst


@pytest.mark.parametrize("name", LOOPS)
def test_every_text_has_the_rounds_it_has_alone(name: str) -> None:
    assert worst_difference(together(name), alone(name)) < EXACT


@pytest.mark.parametrize("name", ["chain", "tree", "pruned tree"])
def test_emits_the_targets_greedy_text(name: str) -> None:
    target, _ = pair()
    texts = [greedy_tokens(CachedModel(target), prompt, LIMITS) for prompt in PROMPTS]
    assert [text_of(rounds) for rounds in together(name)] == texts


@pytest.mark.parametrize("name", LOOPS)
def test_texts_end_each_at_its_own_limit(name: str) -> None:
    """Two end tokens: one text meets its own early, another in the middle, most neither."""
    free = [text_of(rounds) for rounds in alone(name)]
    limits = Limits(14, frozenset({free[0][2], free[1][7]}))
    rounds = together(name, limits=limits)
    expected = [limits.cut([], text) for text in free]
    assert [text_of(each) for each in rounds] == expected
    assert len({len(text) for text in expected}) > 2
    assert worst_difference(rounds, alone(name, limits)) < EXACT


def test_nothing_is_decoded_where_nothing_is_to_be_written() -> None:
    assert together("chain", limits=Limits(0)) == [[] for _ in PROMPTS]
    assert together("tree", prompts=[]) == []


class Counting(CachedBatch):
    """Notes the size of every pass."""

    def __init__(self, model: Any, vocab_size: int | None = None) -> None:
        super().__init__(model, vocab_size)
        self.passes: list[int] = []

    def feed_rows(self, tokens: Sequence[Sequence[int]], *how: Any, **more: Any) -> Tensor:
        self.passes.append(len(tokens))
        return super().feed_rows(tokens, *how, **more)


@pytest.mark.parametrize(("name", "drafts"), [("chain", 4), ("tree", 4)])
def test_one_pass_per_step_over_the_texts_that_are_open(name: str, drafts: int) -> None:
    target, drafter = (Counting(model) for model in pair())
    steps = [0] * len(PROMPTS)
    for number, _ in LOOPS[name][0](target, drafter, PROMPTS, limits=LIMITS):
        steps[number] += 1
    open_at = [sum(count > step for count in steps) for step in range(max(steps))]
    assert target.passes == open_at
    assert drafter.passes == [size for size in open_at for _ in range(drafts)]
    assert open_at[0] == len(PROMPTS) > open_at[-1] > 0


@torch.inference_mode()
def worst_cache_error(name: str, cached: type[CachedBatch] = CachedBatch) -> float:
    """Largest difference, over all steps and open texts, between a row of either cache and a plain prefill."""
    models = pair()
    caches = [cached(model) for model in models]
    texts, worst = [list(prompt) for prompt in PROMPTS], 0.0
    steps = LOOPS[name][0](*caches, PROMPTS, limits=LIMITS)
    open_texts = list(range(len(PROMPTS)))
    while open_texts:
        for number in open_texts:
            told, verified = next(steps)
            assert told == number
            texts[number] += verified.emitted
        open_texts = [number for number in open_texts if len(texts[number]) - len(PROMPTS[number]) < 14]
        for model, cache_of_all in zip(models, caches, strict=True):
            for row, number in enumerate(open_texts):
                plain = CachedModel(model)
                plain.prefill(texts[number][: cache_of_all.lengths[row]])
                for layer, plain_layer in zip(cache_of_all.row_layers(row), plain.layers(), strict=True):
                    for ours, theirs in zip(layer, plain_layer, strict=True):
                        worst = max(worst, float((ours - theirs).abs().max()))
    return worst


@pytest.mark.parametrize("name", ["chain", "tree", "pruned tree"])
def test_caches_hold_what_a_plain_prefill_holds(name: str) -> None:
    assert worst_cache_error(name) < EXACT


def test_rows_without_a_token_to_cache() -> None:
    """Prompts of a single token leave nothing to prefill; of some texts, or of all."""
    for prompts in ([[7], [9], [11]], [[7], [9, 10, 11, 12]]):
        rounds = together("tree", prompts=prompts)
        target, drafter = pair()
        theirs = [list(tree_rounds(CachedBatch(target), CachedBatch(drafter), each, SHAPE, LIMITS)) for each in prompts]
        assert worst_difference(rounds, theirs) < EXACT


# --- planted errors: each must show in the rounds

ALLOWED, MOVES = SlotTable.allowed, SlotTable.moves


def sees_padding(self: SlotTable, new: Sequence[int], visible: Sequence[Tensor] | None, window: int | None) -> Tensor:
    """The slots a shorter row does not use are open to it."""
    allowed = ALLOWED(self, new, visible, window)
    for row, slots in enumerate(self.slots):
        unused = torch.ones(self.size, dtype=torch.bool)
        unused[slots] = False
        unused[self.size - max(new) :] = False
        allowed[row] |= unused
    return allowed


def sees_siblings(self: SlotTable, new: Sequence[int], visible: Sequence[Tensor] | None, window: int | None) -> Tensor:
    """The last token fed sees the one before, in one row only."""
    if visible is not None and new[0] > 1:
        visible = [visible[0].clone(), *visible[1:]]
        visible[0][-1, -2] = True
    return ALLOWED(self, new, visible, window)


def of_the_next_row(
    self: SlotTable, new: Sequence[int], visible: Sequence[Tensor] | None, window: int | None
) -> Tensor:
    return ALLOWED(self, new, visible, window).roll(1, 0)


@pytest.mark.parametrize(
    ("planted", "names"),
    [(sees_padding, LOOPS), (sees_siblings, ["tree", "pruned tree"]), (of_the_next_row, LOOPS)],
)
def test_a_mask_that_shows_too_much_is_noticed(
    planted: Callable[..., Tensor], names: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SlotTable, "allowed", planted)
    for name in names:
        assert worst_difference(together(name), alone(name)) > WRONG, name


def off_by_one(self: SlotTable, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> Tensor:
    """The last token kept of a row is taken from the slot before."""
    moves = MOVES(self, rows, kept)
    for place, numbers in enumerate(kept):
        if len(numbers) > 1:
            moves[place, len(numbers) - 1] -= 1
    return moves


def of_the_wrong_row(self: SlotTable, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> Tensor:
    return MOVES(self, rows, kept).roll(1, 0)


@pytest.mark.parametrize("planted", [off_by_one, of_the_wrong_row])
@pytest.mark.parametrize("name", ["chain", "tree"])
def test_a_gather_from_the_wrong_slot_is_noticed(
    name: str, planted: Callable[..., Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = alone(name)
    monkeypatch.setattr(SlotTable, "moves", planted)
    assert worst_cache_error(name) > WRONG
    assert worst_difference(together(name), expected) > WRONG


@pytest.mark.parametrize("name", ["chain", "tree"])
def test_a_row_that_stays_in_place_of_another_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: when a text ends, the last row leaves the caches instead of its own."""
    expected = alone(name)
    selected = batch_cache_module._selected
    monkeypatch.setattr(
        batch_cache_module, "_selected", lambda states, rows, slots: selected(states, range(len(rows)), slots)
    )
    assert worst_difference(together(name), expected) > WRONG


@pytest.mark.parametrize("name", LOOPS)
@pytest.mark.parametrize("shift", [-1, 1])
def test_a_position_off_by_one_in_one_row_is_noticed(name: str, shift: int) -> None:
    class Shifted(CachedBatch):
        def _forward(self, tokens: Sequence[Sequence[int]], *cache_of: Any, **options: Any) -> Tensor:
            if "position_ids" in options and len(tokens) > 1:
                options["position_ids"] = options["position_ids"].clone()
                options["position_ids"][1] += shift
            return super()._forward(tokens, *cache_of, **options)

    assert worst_difference(together(name, cached=Shifted), alone(name)) > WRONG


# --- slots, masks and texts by themselves


def test_what_a_token_may_see() -> None:
    table = SlotTable([3, 1])
    table.append([torch.tensor([3]), torch.tensor([1, 2])])
    assert table.size == 5
    assert [slots.tolist() for slots in table.slots] == [[0, 1, 2, 3], [0, 3, 4]]
    assert table.allowed([1, 2], None, None).int().tolist() == [
        [[1, 1, 1, 1, 0], [0, 0, 0, 0, 1]],  # its second token is padding, which sees itself
        [[1, 0, 0, 1, 0], [1, 0, 0, 1, 1]],
    ]
    siblings = ancestors([-1, -1])
    assert table.allowed([1, 2], [siblings[:1, :1], siblings], None).int().tolist() == [
        [[1, 1, 1, 1, 0], [0, 0, 0, 0, 1]],
        [[1, 0, 0, 1, 0], [1, 0, 0, 0, 1]],
    ]
    assert table.allowed([1, 2], None, 2).int().tolist() == [
        [[0, 0, 1, 1, 0], [0, 0, 0, 0, 1]],
        [[1, 0, 0, 1, 0], [0, 0, 0, 1, 1]],
    ]
    assert table.moves([1, 0], [[0, 2], [0, 1, 3]]).tolist() == [[0, 4, 0], [0, 1, 3]]


def test_windows_go_by_position_not_by_slot() -> None:
    """Behind a prefix of four, two siblings at position 4: the later slot is no farther from the prefix."""
    table = SlotTable([4])
    table.append([torch.tensor([4, 4])])
    assert table.allowed([2], [torch.eye(2, dtype=torch.bool)], 3).int().tolist() == [
        [[0, 0, 1, 1, 1, 0], [0, 0, 1, 1, 0, 1]]
    ]


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_the_mask_hides_by_the_types_least_number(dtype: torch.dtype) -> None:
    mask = additive_mask(torch.tensor([[[True, False]]]), dtype, torch.device("cpu"))
    assert mask.shape == (1, 1, 1, 2)
    assert mask.dtype == dtype
    assert mask.tolist() == [[[[0.0, torch.finfo(dtype).min]]]]


def test_complete_texts_leave() -> None:
    texts = OpenTexts([[5], [6], [7]], Limits(3, frozenset({9})))
    assert texts.cut(0, [1, 2, 3, 4]) == [1, 2, 3]
    assert texts.extend([[1], [9], [1, 2]]) == [0, 2]
    assert texts.numbers == [0, 2]
    assert texts.contexts == [[5, 1], [7, 1, 2]]
    assert texts.extend([[2], [3]]) == [0]
    assert texts.numbers == [0]
