"""Numerical noise: ways of computing the same logits, how far they differ, and labels of what came out differently."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import torch
from torch import Tensor

from symcert_runtime.decoding import CachedModel, Limits, TreeShape, chain_batch, tree_batch
from symcert_runtime.decoding import batch_cache as batch_cache_module
from symcert_runtime.decoding import tree as tree_module
from symcert_runtime.decoding.rounds import VerifiedRound
from symcert_runtime.errors import UserError
from symcert_runtime.numerical_noise import passes as passes_module
from symcert_runtime.numerical_noise.greedy_check import (
    IDENTICAL,
    Comparison,
    Spoken,
    compared,
    require_greedy,
    spoken,
)
from symcert_runtime.numerical_noise.measure import difference, measured_noise, noise_to_use
from symcert_runtime.numerical_noise.mismatches import (
    BEYOND_NOISE,
    GENUINE,
    NOT_ITS_ARGMAX,
    NOT_SO_CLOSE,
    TIE,
    label_mismatches,
    ulp,
)
from symcert_runtime.numerical_noise.passes import Batch, Text, Tree, Way, Width, decoded
from symcert_runtime.rules import parse_rule
from tiny_models import noisy_copy, random_prompts, tiny_target

PROMPTS = random_prompts(10, seed=3)
LIMITS = Limits(24)
WAYS: tuple[Way, ...] = (Width(1), Width(2), Width(5), Tree(2), Tree(5), Tree(13), Batch(3))
EXACT = 1e-10  # float64: rounding differs between passes, in the 14th digit
BFLOAT16 = torch.bfloat16


@cache
def pair(dtype: torch.dtype = torch.float64) -> tuple[Any, Any]:
    target = tiny_target(dtype=torch.float32)
    return target.to(dtype), noisy_copy(target, noise=0.05).to(dtype)


@cache
def text(number: int = 0) -> Text:
    return decoded(CachedModel(pair()[0]), PROMPTS[number], LIMITS)


@cache
def measured() -> float:
    """The noise of the tiny target in bfloat16, over prompts of their own."""
    found = measured_noise(CachedModel(pair(BFLOAT16)[0]), random_prompts(10, seed=9), LIMITS, (Width(5), Tree(13)))
    return float(found["eps"])


# --- ways of passing ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.label))
def test_every_way_computes_the_same_logits(way: Way) -> None:
    for number in range(4):
        found = way.logits(CachedModel(pair()[0]), text(number))
        assert found.shape == text(number).logits.shape
        assert float((found - text(number).logits).abs().max()) < EXACT


def test_the_ways_see_what_they_are_meant_to_see(monkeypatch: pytest.MonkeyPatch) -> None:
    """Widths of the passes, nodes of the trees, rows of the batches, as the model got them."""
    seen, own = list[tuple[int, int]](), text()
    forward = batch_cache_module.CachedBatch._forward

    def spied(self: Any, tokens: Any, cache: Any = None, **options: Any) -> Tensor:
        if cache is None:
            seen.append((len(tokens), len(tokens[0])))
        return forward(self, tokens, cache, **options)

    monkeypatch.setattr(batch_cache_module.CachedBatch, "_forward", spied)
    for way, shape in ((Width(5), (1, 5)), (Tree(13), (1, 13)), (Tree(4), (1, 4)), (Batch(3), (3, 1))):
        seen.clear()
        way.logits(CachedModel(pair()[0]), own)
        assert set(seen) == {shape}


@pytest.mark.parametrize("planted", ["siblings seen", "wrong cache kept"])
def test_a_broken_way_is_seen(planted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if planted == "siblings seen":
        everything = lambda parents: torch.ones(len(parents), len(parents), dtype=torch.bool).tril()  # noqa: E731
        monkeypatch.setattr(passes_module, "ancestors", everything)
    else:
        keep = CachedModel.keep_rows
        shifted = lambda self, rows, kept: keep(self, rows, [[*k[:-1], k[-1] - 1] for k in kept])  # noqa: E731
        monkeypatch.setattr(CachedModel, "keep_rows", shifted)
    found = Tree(13).logits(CachedModel(pair()[0]), text())
    assert float((found - text().logits).abs().max()) > 1e-3


@pytest.mark.parametrize(("make", "value"), [(Width, 0), (Tree, 1), (Batch, 1)])
def test_a_way_that_is_none_is_refused(make: Callable[[int], Way], value: int) -> None:
    with pytest.raises(UserError, match="or more"):
        make(value)


# --- measuring ---------------------------------------------------------------------------------------------------


def test_a_difference_is_modulo_a_shift() -> None:
    first = torch.tensor([[1.0, 2.0, -torch.inf], [0.0, 0.0, 0.0], [1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
    second = torch.tensor([[8.0, 9.0, -torch.inf], [0.5, 0.0, -0.5], [1.0, 2.0, -torch.inf], [1.0, 3.5, 3.0]])
    found = difference(first, second)
    assert found.every.tolist() == [0.0, 0.5, math.inf, 0.75]
    assert found.argmax_changed.tolist() == [False, False, True, True]


def test_the_top_leaves_out_what_cannot_matter() -> None:
    first = torch.arange(40.0)[None]
    second = first.clone()
    second[0, 3] += 1.0  # token 3 is not among the 16 most probable ones
    found = difference(first, second)
    assert (found.every.item(), found.top.item()) == (0.5, 0.0)


def test_the_best_shift_is_taken() -> None:
    """No other shift leaves a smaller largest error."""
    random = torch.Generator().manual_seed(0)
    first, second = torch.randn(5, 30, generator=random), torch.randn(5, 30, generator=random)
    apart = (second.double() - first.double())[:, None, :] - torch.linspace(-4, 4, 4001).double()[:, None]
    torch.testing.assert_close(difference(first, second).every, apart.abs().amax(-1).amin(-1), atol=2e-3, rtol=0)


@pytest.mark.parametrize(
    ("largest", "used"), [(0.0, 0.0), (0.0123, 0.013), (0.09375, 0.094), (1.2e-5, 1.2e-5), (0.996, 1.0), (7.0, 7.0)]
)
def test_the_noise_that_is_used_is_rounded_up(largest: float, used: float) -> None:
    assert noise_to_use(largest) == used


def test_measured_noise_of_a_model_in_bfloat16() -> None:
    model = CachedModel(pair(BFLOAT16)[0])
    found = measured_noise(model, PROMPTS, LIMITS, (Width(1), Width(5), Tree(13)))
    width_one, width_five = found["ways"]["width 1"], found["ways"]["width 5"]
    assert width_one["noise"]["max"] == 0.0
    assert width_one["argmax_changed"] == 0
    assert width_five["noise"]["median"] <= width_five["noise"]["p99"] <= width_five["noise"]["max"]
    assert width_five["noise_top_16"]["max"] <= width_five["noise"]["max"]
    assert found["calibration_positions"] == found["held_out_positions"] == 5 * 24
    assert found["eps"] >= 1e-3
    assert 0.0 <= width_five["held_out_above"] <= found["held_out_above"] < 0.2
    double = measured_noise(CachedModel(pair()[0]), PROMPTS[:2], LIMITS, (Width(5),))
    assert 0.0 < double["eps"] < EXACT


def test_what_is_held_out_is_not_calibrated_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the second prompt's passes are far off. ε must not know, the held-out share must."""

    class Off(Width):
        def logits(self, target: CachedModel, one: Text) -> Tensor:
            found = super().logits(target, one).clone()
            found[:, 0] += 5.0 if one.prompt == tuple(PROMPTS[1]) else 1e-6
            return found

    found = measured_noise(CachedModel(pair()[0]), PROMPTS[:4], LIMITS, (Off(5),))
    assert found["eps"] < 1e-5
    assert found["held_out_above"] == found["ways"]["width 5"]["held_out_above"] == 0.5
    assert found["ways"]["width 5"]["noise"]["max"] == pytest.approx(2.5)


def test_what_cannot_be_measured_is_refused() -> None:
    model = CachedModel(pair()[0])
    with pytest.raises(UserError, match="two or more"):
        measured_noise(model, PROMPTS[:1], LIMITS, (Width(5),))
    with pytest.raises(UserError, match="NaN"):
        difference(torch.zeros(1, 3), torch.full((1, 3), math.nan))
    with pytest.raises(UserError, match="masks different tokens"):
        noise_to_use(math.inf)


# --- labels ------------------------------------------------------------------------------------------------------

ALONE = torch.tensor([[2.0, 1.9, 0.0], [3.0, 0.0, 1.0], [1.0, 1.0, 0.0]])
"""The target alone prefers tokens 0, 0, 0, the last by a tie."""


def test_agreement_is_no_mismatch() -> None:
    assert label_mismatches([0, 0, 0], ALONE, 0.1, ALONE + 5) == []


def test_noise_that_exchanges_two_tokens_is_a_tie() -> None:
    recorded = ALONE + torch.tensor([[-0.05, 0.06, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    (found,) = label_mismatches([1, 0, 0], ALONE, 0.06, recorded)
    assert (found.label, found.why, found.position) == (TIE, "", 0)
    assert (found.speculative_token, found.greedy_token) == (1, 0)
    assert found.greedy_gap == pytest.approx(0.1)
    assert found.speculative_gap == pytest.approx(0.01, abs=1e-6)
    assert found.difference == pytest.approx(0.055, abs=1e-6)


def test_bit_identical_logits_are_a_tie_whatever_argmax_returns() -> None:
    (found,) = label_mismatches([0, 0, 1], ALONE, 0.0, ALONE)
    assert (found.label, found.greedy_gap, found.difference) == (TIE, 0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "change", "noise", "why"),
    [
        ([1, 0, 0], [-0.2, 0.2, 0.0], 0.1, BEYOND_NOISE),  # an exchange the noise does not explain
        ([1, 0, 0], [0.0, 0.0, 0.0], 0.1, NOT_ITS_ARGMAX),  # the loop emitted what its own logits do not say
        ([0, 2, 0], [0.0, 0.0, 0.0], 0.1, NOT_ITS_ARGMAX),
        ([1, 0, 0], [-5.0, 5.0, -5.0], 0.1, BEYOND_NOISE),
        ([1, 0, 0], [0.0, 0.2, math.inf * -1], 0.2, BEYOND_NOISE),  # other tokens are masked
    ],
)
def test_what_noise_does_not_explain_is_genuine(text: list[int], change: list[float], noise: float, why: str) -> None:
    recorded = ALONE + torch.tensor([change] + [[0.0] * 3] * 2)
    labels = [(found.label, found.why) for found in label_mismatches(text, ALONE, noise, recorded)]
    assert labels == [(GENUINE, why)]


def test_with_one_sides_logits_the_gap_decides() -> None:
    assert [found.label for found in label_mismatches([1, 0, 0], ALONE, 0.06)] == [TIE]
    (found,) = label_mismatches([0, 2, 0], ALONE, 0.06)
    assert (found.label, found.why, found.difference) == (GENUINE, NOT_SO_CLOSE, None)


def test_twice_the_noise_is_meant() -> None:
    """Each of two logits may move by ε: a gap of 1.9ε is a tie, one of 2.1ε is not."""
    alone = torch.tensor([[0.0, -1.9], [0.0, -2.1]]).double()
    assert [found.label for found in label_mismatches([1, 1], alone, 1.0)] == [TIE, GENUINE]


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("value", [0.0, 1.0, -1.0, 0.75, 12.3, -200.0, 1e-3, 6e-8])
def test_an_ulp_is_the_next_number(value: float, dtype: torch.dtype) -> None:
    stored = torch.tensor(value, dtype=dtype)
    size = stored.abs()
    step = torch.nextafter(size, torch.tensor(math.inf, dtype=dtype)).double() - size.double()
    assert ulp(stored.item(), dtype) == step.item()


# --- whole texts -------------------------------------------------------------------------------------------------


def chained(dtype: torch.dtype, kind: type[CachedModel] = CachedModel, **options: Any) -> list[Spoken]:
    target, drafter = pair(dtype)
    found = []
    for prompt in PROMPTS:
        rounds = chain_batch(kind(target), CachedModel(drafter), [prompt], 4, LIMITS, **options)
        found += spoken(rounds, 1)
    return found


def treed(dtype: torch.dtype) -> list[Spoken]:
    target, drafter = pair(dtype)
    shape, found = TreeShape((3,), 4, 2), list[Spoken]()
    for prompt in PROMPTS:
        found += spoken(tree_batch(CachedModel(target), CachedModel(drafter), [prompt], shape, LIMITS), 1)
    return found


def outcomes(texts: list[Spoken], noise: float, dtype: torch.dtype) -> list[Comparison]:
    target = CachedModel(pair(dtype)[0])
    return [compared(target, prompt, one, noise) for prompt, one in zip(PROMPTS, texts, strict=True)]


@pytest.mark.parametrize("decode", [chained, treed])
def test_in_double_precision_nothing_differs(decode: Callable[[torch.dtype], list[Spoken]]) -> None:
    for found in outcomes(decode(torch.float64), 1e-9, torch.float64):
        assert (found.outcome, found.beyond_noise, found.positions) == (IDENTICAL, 0, 24)
        assert found.largest_difference < EXACT


def test_in_bfloat16_ties_occur_and_are_ties() -> None:
    """The real thing: nothing is planted here. Half as much noise again leaves room for texts not measured on."""
    found = [*outcomes(chained(BFLOAT16), 1.5 * measured(), BFLOAT16)]
    found += outcomes(treed(BFLOAT16), 1.5 * measured(), BFLOAT16)
    labels = [mismatch.label for one in found for mismatch in one.mismatches]
    assert labels.count(TIE) >= 1
    assert GENUINE not in labels


def test_several_texts_of_a_batch_are_told_apart() -> None:
    target, drafter = pair()
    together = spoken(chain_batch(CachedModel(target), CachedModel(drafter), PROMPTS, 4, LIMITS), len(PROMPTS))
    for alone, one in zip(chained(torch.float64), together, strict=True):
        assert alone.tokens == one.tokens
        assert float((alone.logits - one.logits).abs().max()) < EXACT


def shifted_positions(monkeypatch: pytest.MonkeyPatch) -> Callable[[torch.dtype], list[Spoken]]:
    verify = CachedModel.feed_rows

    def wrong(self: Any, tokens: Any, positions: Any = None, visible: Any = None) -> Tensor:
        if len(tokens[0]) == 5 and positions is None:  # the target's verify passes
            length = self.lengths[0]
            positions = [[length + 1 + place for place in range(5)]]
            visible = [torch.ones(5, 5, dtype=torch.bool).tril()]
        return verify(self, tokens, positions, visible)

    monkeypatch.setattr(CachedModel, "feed_rows", wrong)
    return chained


class LateRollback(CachedModel):
    """One rejected token too many stays in the cache."""

    def keep_rows(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> None:
        more = [range(min(len(one) + 1, self.lengths[row])) for row, one in zip(rows, kept, strict=True)]
        super().keep_rows(rows, more)


def late_rollback(_: pytest.MonkeyPatch) -> Callable[[torch.dtype], list[Spoken]]:
    return lambda dtype: chained(dtype, kind=LateRollback)


def open_mask(monkeypatch: pytest.MonkeyPatch) -> Callable[[torch.dtype], list[Spoken]]:
    """Tree nodes see their siblings."""
    everything = lambda parents: torch.ones(len(parents), len(parents), dtype=torch.bool).tril()  # noqa: E731
    monkeypatch.setattr(tree_module, "ancestors", everything)
    return treed


def wrong_decision(_: pytest.MonkeyPatch) -> Callable[[torch.dtype], list[Spoken]]:
    """Every draft is accepted."""
    everything = lambda target_logits, draft_token: torch.ones_like(draft_token, dtype=torch.bool)  # noqa: E731
    return lambda dtype: chained(dtype, accepts=everything)


@pytest.mark.parametrize("plant", [shifted_positions, late_rollback, open_mask, wrong_decision])
def test_planted_bugs_are_genuine(
    plant: Callable[[pytest.MonkeyPatch], Callable[[torch.dtype], list[Spoken]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In bfloat16, where real ties occur too and must not hide them."""
    noise = measured()
    with monkeypatch.context() as patch:
        texts = plant(patch)(BFLOAT16)
    found = outcomes(texts, noise, BFLOAT16)
    genuine = sum(one.outcome == GENUINE for one in found)
    assert genuine >= len(PROMPTS) // 2
    whys = {mismatch.why for one in found for mismatch in one.mismatches if mismatch.label == GENUINE}
    assert (NOT_ITS_ARGMAX if plant is wrong_decision else BEYOND_NOISE) in whys


def test_a_planted_perturbation_below_the_noise_is_a_tie() -> None:
    """Where the two top tokens are closer than ε, push them past one another in what the loop saw."""
    target = CachedModel(pair()[0])
    top = torch.cat([text(number).logits.topk(2).values for number in range(len(PROMPTS))])
    noise = float((top[:, 0] - top[:, 1]).quantile(0.2))
    ties = 0
    for number, prompt in enumerate(PROMPTS):
        own = text(number)
        values, tokens = own.logits.topk(2)
        gap = values[:, 0] - values[:, 1]
        place = int(gap.argmin())
        if gap[place] >= noise:
            continue
        logits = own.logits.clone()
        logits[place, tokens[place, 0]] -= 0.51 * gap[place]
        logits[place, tokens[place, 1]] += 0.51 * gap[place]
        # As an engine would, it goes on from the other token: a text of its own from there.
        chosen = [*own.tokens[:place], int(tokens[place, 1])]
        found = compared(target, prompt, Spoken(tuple(chosen), logits[: place + 1]), noise)
        assert [(m.position, m.label) for m in found.mismatches] == [(place, TIE)]
        assert found.beyond_noise == 0
        smaller = compared(target, prompt, Spoken(tuple(chosen), logits[: place + 1]), float(gap[place]) * 0.4)
        assert smaller.outcome == GENUINE
        ties += 1
    assert ties >= 2


def test_after_a_mismatch_the_comparison_goes_on_along_the_speculative_text() -> None:
    """One wrong token is one mismatch, not a text that differs from there on."""
    target, own = CachedModel(pair()[0]), text()
    wrong = int(own.logits[10].topk(5).indices[4])
    prefix = [*own.tokens[:10], wrong]
    behind = decoded(target, [*own.prompt, *prefix], Limits(8))
    tokens = (*prefix, *behind.tokens)
    logits = torch.cat([own.logits[:11], behind.logits])
    (found,) = compared(target, own.prompt, Spoken(tokens, logits), 1e-9).mismatches
    assert (found.position, found.label, found.why) == (10, GENUINE, NOT_ITS_ARGMAX)


def test_a_bug_that_changes_no_token_is_counted() -> None:
    own = text()
    noisy = replace(own, logits=own.logits + 0.01 * torch.randn(own.logits.shape, dtype=torch.float64))
    found = compared(CachedModel(pair()[0]), own.prompt, Spoken(own.tokens, noisy.logits), 1e-6)
    assert (found.outcome, found.beyond_noise) == (IDENTICAL, 24)


@pytest.mark.parametrize("rule", ["strict", "tree:m=4", "tree:m=4-2"])
def test_rules_that_emit_the_greedy_text_can_be_checked(rule: str) -> None:
    require_greedy(parse_rule(rule))


@pytest.mark.parametrize("rule", ["additive:t=0.3", "top-m:m=3", "typical:epsilon=0.3,delta=0.09"])
def test_lossy_rules_are_refused(rule: str) -> None:
    with pytest.raises(UserError, match="by design"):
        require_greedy(parse_rule(rule))


def rounds_of(rounds: Iterator[tuple[int, VerifiedRound]]) -> list[VerifiedRound]:
    return [verified for _, verified in rounds]


@pytest.mark.parametrize("kind", ["chain", "tree"])
def test_the_logits_kept_of_a_round_are_those_of_its_tokens(kind: str) -> None:
    target, drafter = (CachedModel(model) for model in pair())
    shape = TreeShape((3,), 4, 2)
    loop = (
        chain_batch(target, drafter, [PROMPTS[3]], 4, LIMITS)
        if kind == "chain"
        else tree_batch(target, drafter, [PROMPTS[3]], shape, LIMITS)
    )
    for verified in rounds_of(loop):
        assert verified.emitted_logits is not None
        assert verified.emitted_logits.argmax(-1).tolist() == verified.emitted
