"""The shipped target and drafter load offline, match their recorded figures, and draft well."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from symcert_runtime import shipped_pair
from symcert_runtime.shipped_pair import DRAFTER_DIR, HELD_OUT_FIGURES, TARGET_DIR, held_out_prompts
from symcert_runtime.shipped_pair.evaluate import certificate, file_sha256, live_figures, score_logits

SIZE_LIMIT_BYTES = 16 * 2**20
# Measured: 0.946. A drafter with shuffled embedding rows reaches 0.12.
ACCEPTANCE_FLOOR = 0.85
SAMPLE_PROMPTS = 12
SAMPLE_NEW_TOKENS = 48


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may ask a hub for anything."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


@cache
def _load(folder: Path) -> Any:
    """The folder's model through the public loader, as a user would load it."""
    return AutoModelForCausalLM.from_pretrained(folder, local_files_only=True).eval()


@cache
def _recorded() -> dict[str, Any]:
    """The figures recorded in heldout.json."""
    figures: dict[str, Any] = json.loads(HELD_OUT_FIGURES.read_text())
    return figures


def _live(drafter: Any) -> dict[str, Any]:
    """Figures of ``drafter`` on the target's greedy continuations of a few shipped prompts."""
    tokenizer = AutoTokenizer.from_pretrained(TARGET_DIR, local_files_only=True)
    texts = [prompt.text for prompt in held_out_prompts(SAMPLE_PROMPTS)]
    return live_figures(_load(TARGET_DIR), drafter, tokenizer, texts, SAMPLE_NEW_TOKENS)


def test_both_models_load_offline_and_compute_in_float32() -> None:
    for folder in (TARGET_DIR, DRAFTER_DIR):
        model = _load(folder)
        assert type(model).__name__ == "Qwen3ForCausalLM"
        assert model.dtype == torch.float32
        assert model.config.max_position_embeddings >= 1024
    assert _load(DRAFTER_DIR).num_parameters() < 0.5 * _load(TARGET_DIR).num_parameters()


def test_tokenizers_are_the_same_file_and_round_trip() -> None:
    assert file_sha256(TARGET_DIR / "tokenizer.json") == file_sha256(DRAFTER_DIR / "tokenizer.json")
    tokenizers = [AutoTokenizer.from_pretrained(folder, local_files_only=True) for folder in (TARGET_DIR, DRAFTER_DIR)]
    assert tokenizers[0].get_vocab() == tokenizers[1].get_vocab()
    assert len(tokenizers[0]) == _load(TARGET_DIR).config.vocab_size == _load(DRAFTER_DIR).config.vocab_size
    for prompt in held_out_prompts(20):
        token_ids = tokenizers[0](prompt.text)["input_ids"]
        assert 48 <= len(token_ids) <= 96
        assert tokenizers[0].decode(token_ids) == prompt.text


def test_folders_are_small_and_hold_no_pickle() -> None:
    files = [path for folder in (TARGET_DIR, DRAFTER_DIR) for path in folder.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= SIZE_LIMIT_BYTES
    assert {path.suffix for path in files} == {".json", ".safetensors"}


def test_weights_are_those_that_were_evaluated() -> None:
    hashes = {folder.name: file_sha256(folder / "model.safetensors") for folder in (TARGET_DIR, DRAFTER_DIR)}
    assert hashes == _recorded()["sha256"]


def test_recorded_figures_keep_the_promise() -> None:
    for part in ("held_out", "live_greedy"):
        for rule in ("strict", "tree_2", "tree_4"):
            figures = _recorded()[part][rule]
            assert figures["certified_but_rejected"] == 0
            assert 0 < figures["certified"] < figures["accepted"] <= 1


def test_prompts_are_distinct_and_from_held_out_files() -> None:
    prompts = held_out_prompts()
    assert len(prompts) == len({prompt.id for prompt in prompts}) == 200
    settings = json.loads(shipped_pair.SETTINGS_FILE.read_text())
    from symcert_runtime.shipped_pair.corpus import is_held_out

    assert all(is_held_out(prompt.id.rpartition(":")[0], settings["held_out_per_mille"]) for prompt in prompts)


def test_live_acceptance_is_reproduced_and_a_broken_drafter_fails() -> None:
    figures = _live(_load(DRAFTER_DIR))
    assert figures["strict"]["accepted"] > ACCEPTANCE_FLOOR
    assert all(figures[rule]["certified_but_rejected"] == 0 for rule in ("strict", "tree_2", "tree_4"))

    broken = AutoModelForCausalLM.from_pretrained(DRAFTER_DIR, local_files_only=True).eval()
    weight = broken.model.embed_tokens.weight
    order = torch.randperm(len(weight), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        weight.copy_(weight[order].clone())
    assert _live(broken)["strict"]["accepted"] < ACCEPTANCE_FLOOR / 3


def test_certificate_matches_the_pair_formula_and_its_ceiling() -> None:
    p_target = torch.softmax(3 * torch.randn(64, 9, generator=torch.Generator().manual_seed(1)).double(), -1)
    p_sorted = p_target.sort(-1, descending=True).values
    first, second = p_sorted[:, 0], p_sorted[:, 1]
    total = first + second
    pair = first * torch.log(2 * first / total) + second * torch.log(2 * second / total)
    torch.testing.assert_close(certificate(p_sorted, 1), pair)
    for width in (2, 4):
        assert (certificate(p_sorted, width) >= pair - 1e-12).all()
        sure = torch.tensor([[1.0, 0, 0, 0, 0]], dtype=torch.float64)
        torch.testing.assert_close(certificate(sure, width), torch.tensor([width + 1.0]).double().log())


def test_certified_implies_accepted_for_random_drafters() -> None:
    generator = torch.Generator().manual_seed(2)
    target_logits = 2 * torch.randn(4000, 12, generator=generator)
    drafter_logits = target_logits + 0.7 * torch.randn(4000, 12, generator=generator)
    scores = score_logits(target_logits, drafter_logits)
    for width in (1, 2, 4):
        certified, accepted = scores[f"certified@{width}"], scores[f"accepted@{width}"]
        assert certified.any() and not accepted.all()
        assert not (certified & ~accepted).any()
