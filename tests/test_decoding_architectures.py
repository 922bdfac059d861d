"""Chains, trees and batches on several architectures: their own greedy text, windows and soft caps included."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
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
from symcert_runtime.decoding import slots as slots_module
from symcert_runtime.decoding.attention import foreign_layers, layer_windows
from symcert_runtime.decoding.probes import heeds_cache, heeds_masks
from symcert_runtime.errors import UserError
from symcert_runtime.models import load_pair
from tiny_architectures import COUNT_SLOTS, FOREIGN, SHAPES, WINDOW, WITHOUT_FLOAT64, config_of, tiny_architecture
from tiny_models import noisy_copy, random_prompts, tiny_tokenizer

PROMPTS = random_prompts(3, seed=3, longest=14)
LIMITS = Limits(12)
SHAPE = TreeShape(widths=(3,), depth=3, expand=2, nodes=9)
DTYPES = (torch.float32, torch.bfloat16, torch.float16)
WINDOWED = [name for name in SHAPES if list(layer_windows(config_of(name)).values()) != [None]]

Rounds = list[list[VerifiedRound]]
"""Per prompt."""


@cache
def pair(name: str, dtype: torch.dtype = torch.float64, device: str = "cpu") -> tuple[Any, Any]:
    target = tiny_architecture(name, dtype)
    return target.to(device), noisy_copy(target, 0.08).to(device)


def _each(loop: Callable[..., Iterator[VerifiedRound]], *how: Any) -> Callable[[Any, Any], Rounds]:
    return lambda target, drafter: [
        list(loop(CachedBatch(target), CachedBatch(drafter), prompt, *how, LIMITS)) for prompt in PROMPTS
    ]


def _together(loop: Callable[..., Iterator[tuple[int, VerifiedRound]]], *how: Any) -> Callable[[Any, Any], Rounds]:
    def decode(target: Any, drafter: Any) -> Rounds:
        rounds: Rounds = [[] for _ in PROMPTS]
        for number, verified in loop(CachedBatch(target), CachedBatch(drafter), PROMPTS, *how, LIMITS):
            rounds[number].append(verified)
        return rounds

    return decode


WAYS: dict[str, Callable[[Any, Any], Rounds]] = {
    "chain": _each(chain_rounds, 4),
    "tree": _each(tree_rounds, SHAPE),
    "chains together": _together(chain_batch, 4),
    "trees together": _together(tree_batch, SHAPE),
}


def text_of(rounds: list[VerifiedRound]) -> list[int]:
    return [token for a_round in rounds for token in a_round.emitted]


@torch.inference_mode()
def plain_text(model: Any, prompt: list[int]) -> list[int]:
    """By whole passes without any cache, over masks that transformers makes."""
    context = list(prompt)
    for _ in range(LIMITS.max_new_tokens):
        logits = model(torch.tensor([context], device=model.device), use_cache=False).logits
        context.append(int(logits[0, -1].argmax()))
    return context[len(prompt) :]


@torch.inference_mode()
def plain_logits(model: Any, tokens: list[int]) -> Tensor:
    """[n, V] behind each of n tokens."""
    logits: Tensor = model(torch.tensor([tokens], device=model.device), use_cache=False).logits[0]
    return logits


def check_own_text(name: str, way: str, dtype: torch.dtype = torch.float64) -> None:
    target, drafter = pair(name, dtype)
    rounds = WAYS[way](target, drafter)
    assert [text_of(each) for each in rounds] == [plain_text(target, prompt) for prompt in PROMPTS]
    accepted = torch.cat([a_round.accepted[a_round.kept] for each in rounds for a_round in each]).double().mean()
    assert 0.1 < float(accepted) < 0.99, "the drafter should be neither perfect nor useless"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", SHAPES)
def test_emits_the_targets_greedy_text(name: str, way: str) -> None:
    check_own_text(name, way)


@pytest.mark.parametrize("name", SHAPES)
def test_greedy_is_the_argmax_of_plain_passes(name: str) -> None:
    target, _ = pair(name)
    for prompt in PROMPTS:
        assert greedy_tokens(CachedModel(target), prompt, LIMITS) == plain_text(target, prompt)


def worst_error(name: str, dtype: torch.dtype, way: str, device: str = "cpu") -> float:
    """Largest difference of the emitted text's rows from plain passes, relative to the largest logit, of both models.

    Checks too that what was emitted is the argmax of the target's own row.
    """
    models, worst = pair(name, dtype, device), 0.0
    for prompt, rounds in zip(PROMPTS, WAYS[way](*models), strict=True):
        text = prompt + text_of(rounds)
        plain = [plain_logits(model, text).double() for model in models]
        for a_round in rounds:
            places = a_round.position[a_round.kept] - 1
            assert a_round.target_token[a_round.kept].tolist() == [text[place + 1] for place in places.tolist()]
            for ours, theirs in zip((a_round.target_logits, a_round.draft_logits), plain, strict=True):
                difference = (ours[a_round.kept.to(device)].double() - theirs[places.to(device)]).abs().max()
                assert difference.isfinite()
                worst = max(worst, float(difference / theirs.abs().max()))
    return worst


ROUNDING = {torch.float32: 1e-5, torch.float16: 8e-3, torch.bfloat16: 6e-2}
"""Relative to the largest logit: a few units in the last place, in float32 tens. What is wrongly seen shows as more."""


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("name", [*SHAPES, *WITHOUT_FLOAT64])
def test_narrow_types_differ_by_rounding_only(name: str, dtype: torch.dtype) -> None:
    for way in WAYS:
        assert worst_error(name, dtype, way) < ROUNDING[dtype], way


# --- windows


def test_windows_are_where_the_configuration_has_them() -> None:
    assert WINDOWED == ["gemma2", "gemma3_text", "mistral", "qwen2", "olmo3"]
    assert layer_windows(config_of("gemma2")) == {"full_attention": None, "sliding_attention": WINDOW}
    assert layer_windows(config_of("mistral")) == {"sliding_attention": WINDOW}
    assert layer_windows(config_of("mistral", sliding_window=None)) == {"full_attention": None}


def test_windows_matter_here() -> None:
    """The texts are long enough for what lies behind the window to count."""
    for name in WINDOWED:
        wide = tiny_architecture(name, sliding_window=100)
        assert [plain_text(wide, prompt) for prompt in PROMPTS] != [
            plain_text(pair(name)[0], prompt) for prompt in PROMPTS
        ]


@pytest.mark.parametrize("shift", [-1, 1, 100])
@pytest.mark.parametrize("way", ["tree", "chains together", "trees together"])
def test_a_window_off_by_one_is_noticed(way: str, shift: int, monkeypatch: pytest.MonkeyPatch) -> None:
    right = slots_module.SlotTable.allowed

    def shifted(
        self: slots_module.SlotTable, new: Sequence[int], visible: Sequence[Tensor] | None, window: int | None
    ) -> Tensor:
        return right(self, new, visible, None if window is None else window + shift)

    assert worst_error("gemma3_text", torch.float32, way) < ROUNDING[torch.float32]
    monkeypatch.setattr(slots_module.SlotTable, "allowed", shifted)
    assert worst_error("gemma3_text", torch.float32, way) > 100 * ROUNDING[torch.float32]


def test_masks_given_to_the_wrong_kind_of_layer_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "symcert_runtime.decoding.batch_cache.layer_windows",
        lambda config: {"full_attention": WINDOW, "sliding_attention": None},
    )
    with pytest.raises(AssertionError):
        check_own_text("gemma3_text", "trees together")


# --- what is refused


@pytest.mark.parametrize("name", FOREIGN)
def test_layers_without_an_entry_per_token_are_refused(name: str, tmp_path: Path) -> None:
    """By their kind, or by what comes of it: older releases of transformers do not tell the kind of all of them."""
    found = foreign_layers(config_of(name))
    assert found == [] or set(found) & set(FOREIGN[name][1])
    if not found:
        assert not heeds_cache(tiny_architecture(name, torch.float32))


@pytest.mark.parametrize("name", SHAPES)
def test_known_layers_are_not_foreign(name: str) -> None:
    assert foreign_layers(config_of(name)) == []


@pytest.mark.parametrize("dtype", [torch.float64, *DTYPES], ids=str)
def test_models_that_count_slots_are_told_from_those_that_heed_masks(dtype: torch.dtype) -> None:
    heeding = {**SHAPES, **({} if dtype == torch.float64 else WITHOUT_FLOAT64)}
    counting = {} if dtype == torch.float64 else COUNT_SLOTS  # in float64, MPT fails in some releases
    models = {name: tiny_architecture(name, dtype) for name in {**heeding, **counting}}
    found = {name: heeds_masks(model) for name, model in models.items()}
    assert found == {**dict.fromkeys(heeding, True), **dict.fromkeys(counting, False)}
    assert all(heeds_cache(model) for model in models.values())


def test_a_model_that_passes_by_the_cache_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    target, _ = pair("llama")
    forward = type(target).forward

    def forgetful(self: Any, *inputs: Any, past_key_values: Any = None, **options: Any) -> Any:
        return forward(self, *inputs, **options)

    assert heeds_cache(target)
    monkeypatch.setattr(type(target), "forward", forgetful)
    assert not heeds_cache(target)


@pytest.mark.parametrize("name", COUNT_SLOTS)
def test_models_that_count_slots_decode_chains_alone(name: str) -> None:
    check_own_text(name, "chain", torch.float32)


# --- files and devices


def test_a_sharded_checkpoint_of_another_architecture_runs(tmp_path: Path) -> None:
    for side, model in zip(("target", "drafter"), pair("gemma2", torch.float32), strict=True):
        model.save_pretrained(tmp_path / side, max_shard_size="60KB")
        tiny_tokenizer().save_pretrained(tmp_path / side)
        assert len(list((tmp_path / side).glob("*.safetensors"))) > 2
    loaded = load_pair(str(tmp_path / "target"), str(tmp_path / "drafter"), "float64")
    loaded.require_masks()
    rounds = WAYS["trees together"](loaded.target.model, loaded.drafter.model)
    assert [text_of(each) for each in rounds] == [plain_text(loaded.target.model, prompt) for prompt in PROMPTS]


def test_a_pair_that_counts_slots_is_refused_in_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "alibi"
    tiny_architecture("mpt", torch.float32).save_pretrained(folder)
    tiny_tokenizer().save_pretrained(folder)
    with pytest.raises(UserError, match=r"the model alibi does not go by the attention masks .* --batch 1"):
        load_pair(str(folder), str(folder)).require_masks()


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("name", ["qwen3", "gemma2", "gemma3_text", "mistral"])
def test_on_a_gpu(name: str) -> None:
    for way in WAYS:
        assert worst_error(name, torch.float32, way, "cuda") < 1e-3, way
        assert worst_error(name, torch.bfloat16, way, "cuda") < ROUNDING[torch.bfloat16], way
