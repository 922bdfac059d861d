"""Drafters with part of the target's vocabulary: ids translated, holes scattered, and what cannot be is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from part_vocabulary import END, UNKNOWN, restricted, save_drafter
from symcert_runtime import vocabularies
from symcert_runtime.decoding import Limits, TreeShape, VerifiedRound, chain_rounds, greedy_tokens, tree_rounds
from symcert_runtime.draft_support import certify_drafts
from symcert_runtime.errors import UserError
from symcert_runtime.models import Pair, load_pair
from symcert_runtime.record_columns import is_conditioned
from symcert_runtime.rules import parse_rule
from symcert_runtime.vocabularies import HOLE, DraftVocabulary, Tokens, common_vocabulary, draft_vocabulary
from tiny_models import EOS, VOCABULARY, noisy_copy, random_prompts, save_model, tiny_target

LIMITS = Limits(24, frozenset([EOS]))
KEPT = [token for token in range(VOCABULARY) if token % 8 != 2]
"""What the drafter with holes has."""
SHUFFLED = torch.randperm(VOCABULARY, generator=torch.Generator().manual_seed(0)).tolist()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A target, and drafters: over all its tokens in another order, and over most of them."""
    folder = tmp_path_factory.mktemp("parts")
    target = tiny_target(dtype=torch.float32, eos_token_id=EOS)
    save_model(target, folder / "target")
    save_model(noisy_copy(target), folder / "same")
    save_drafter(folder / "shuffled", target, SHUFFLED)
    save_drafter(folder / "part", target, KEPT, noise=0.01)
    return folder


def pair_in(home: Path, drafter: str, target: str = "target") -> Pair:
    return load_pair(str(home / target), str(home / drafter))


def chain(pair: Pair, prompt: list[int]) -> list[VerifiedRound]:
    return list(chain_rounds(pair.cached_target(), pair.cached_drafter(), prompt, 4, LIMITS))


def tree(pair: Pair, prompt: list[int]) -> list[VerifiedRound]:
    shape = TreeShape((3,), 3, 3)
    return list(tree_rounds(pair.cached_target(), pair.cached_drafter(), prompt, shape, LIMITS))


def emitted(rounds: list[VerifiedRound]) -> list[int]:
    return [token for verified in rounds for token in verified.emitted]


# --- the same tokens under other ids


def test_other_ids_change_nothing(home: Path) -> None:
    same, shuffled = pair_in(home, "same"), pair_in(home, "shuffled")
    assert same.draft_vocabulary is None
    assert shuffled.draft_vocabulary is not None and HOLE not in shuffled.draft_vocabulary.draft_ids
    for prompt in random_prompts(3):
        for ours, theirs in zip(chain(shuffled, prompt), chain(same, prompt), strict=True):
            assert torch.equal(ours.draft_token, theirs.draft_token)
            assert ours.emitted == theirs.emitted
            assert torch.allclose(ours.draft_logits, theirs.draft_logits, atol=1e-5)


def test_a_translation_that_is_off_by_one_is_caught(home: Path) -> None:
    pair, same = pair_in(home, "shuffled"), pair_in(home, "same")
    assert pair.draft_vocabulary is not None
    ids = pair.draft_vocabulary.draft_ids
    wrong = replace(pair, draft_vocabulary=replace(pair.draft_vocabulary, draft_ids=(*ids[1:], ids[0])))
    prompt = random_prompts(1)[0]
    assert not torch.allclose(chain(wrong, prompt)[0].draft_logits, chain(same, prompt)[0].draft_logits, atol=1e-1)


# --- holes


@pytest.mark.parametrize("loop", [chain, tree])
def test_a_drafter_with_holes_leaves_the_target_its_text(home: Path, loop: Callable[..., list[VerifiedRound]]) -> None:
    pair = pair_in(home, "part")
    for prompt in random_prompts(4):
        rounds = loop(pair, prompt)
        assert emitted(rounds) == greedy_tokens(pair.cached_target(), prompt, LIMITS)
        for verified in rounds:
            assert verified.draft_logits.shape[-1] == verified.target_logits.shape[-1] == VOCABULARY
            assert set(verified.draft_token.tolist()) <= set(KEPT)
            holes = verified.draft_logits.isneginf()
            assert holes.sum(-1).eq(VOCABULARY - len(KEPT)).all()
            assert not holes[:, KEPT].any()


@pytest.mark.parametrize(("rule", "loop"), [("strict", chain), ("tree:m=3", tree)])
def test_holes_are_certified_where_the_argmax_is_in_the_drafters_vocabulary(
    home: Path, rule: str, loop: Callable[..., list[VerifiedRound]]
) -> None:
    pair = pair_in(home, "part")
    certified = lacking = 0
    for prompt in random_prompts(8):
        for verified in loop(pair, prompt):
            logits = verified.target_logits, verified.draft_logits
            found = certify_drafts(*logits, parse_rule(rule), pair.draft_vocabulary)
            assert torch.equal(found.accepted, verified.accepted)
            assert not (found.certified & ~verified.accepted).any()
            inside = torch.isin(verified.target_token, torch.tensor(KEPT))
            assert torch.equal(is_conditioned(found.kl, found.kl_lower), inside)
            assert found.kl[~inside].isposinf().all()
            certified, lacking = certified + int(found.certified.sum()), lacking + int((~inside).sum())
    assert certified > 5 and lacking > 5


def test_the_drafter_is_fed_its_unknown_token_for_what_it_lacks(home: Path) -> None:
    pair = pair_in(home, "part")
    assert pair.draft_vocabulary is not None
    unknown = KEPT.index(0)
    assert pair.draft_vocabulary.fed([5, 10, 7]) == [KEPT.index(5), unknown, KEPT.index(7)]
    fed = pair.cached_drafter().feed([5, 10, 7])
    plain = pair.drafter.model(input_ids=torch.tensor([[KEPT.index(5), unknown, KEPT.index(7)]])).logits[0]
    assert torch.allclose(fed[:, KEPT], plain, atol=1e-5)


def test_scattering_keeps_leading_shapes_and_formats() -> None:
    vocabulary = DraftVocabulary((2, HOLE, 0), unknown=1)
    logits = torch.tensor([[[1.0, 2.0, 3.0, 9.0]]], dtype=torch.bfloat16)  # the last is padding
    scattered = vocabulary.scattered(logits)
    assert scattered.dtype == torch.bfloat16
    assert scattered.tolist() == [[[3.0, -torch.inf, 1.0]]]
    assert vocabulary.holes().tolist() == [False, True, False]
    assert vocabulary.identity() == {"tokens": 2, "of": 3, "unknown_token": 1}


def test_padded_output_layers_are_cut(home: Path, tmp_path: Path) -> None:
    padded = tiny_target(vocab_size=VOCABULARY + 20, dtype=torch.float32, eos_token_id=EOS)
    save_model(padded, tmp_path / "padded")
    wide = restricted(padded, [*KEPT, *range(VOCABULARY, VOCABULARY + 5)])
    save_drafter(tmp_path / "part", padded, KEPT)
    wide.save_pretrained(tmp_path / "part")
    pair = load_pair(str(tmp_path / "padded"), str(tmp_path / "part"))
    assert pair.vocab_size == pair.tokens() == VOCABULARY
    prompt = random_prompts(1)[0]
    for verified in chain(pair, prompt):
        assert verified.target_logits.shape[-1] == verified.draft_logits.shape[-1] == VOCABULARY
    assert emitted(chain(pair, prompt)) == greedy_tokens(pair.cached_target(), prompt, LIMITS)


# --- refusals

TARGET = Tokens("T", {UNKNOWN: 0, END: 1, "a": 2, "b": 3}, {UNKNOWN, END}, 0, 4)


def drafter_of(*tokens: str, **changes: Any) -> Tokens:
    ids = {token: place for place, token in enumerate(tokens)}
    return replace(Tokens("D", ids, {UNKNOWN, "<pad>"}, ids.get(UNKNOWN), len(ids)), **changes)


@pytest.mark.parametrize(
    ("drafter", "message"),
    [
        (drafter_of(UNKNOWN, "a", "z"), r"tokenizers of T and D differ: D has 1 tokens that T lacks, e\.g\. 'z'; give"),
        (drafter_of("<pad>"), "tokenizers of T and D differ: they have no token in common"),
        (drafter_of(END, "a"), r"D lacks 2 tokens of T, e\.g\. '\[UNK\]', and has no unknown token"),
        (drafter_of(UNKNOWN, "a", width=1), "output layers for 4 and 1 tokens, fewer than the 2 of their tokenizer"),
    ],
)
def test_what_does_not_fit_is_refused(drafter: Tokens, message: str) -> None:
    with pytest.raises(UserError, match=message):
        draft_vocabulary(TARGET, drafter)


def test_special_tokens_of_the_drafter_alone_are_never_drafted() -> None:
    found = draft_vocabulary(TARGET, drafter_of("<pad>", UNKNOWN, "b"))
    assert found.draft_ids == (1, HOLE, HOLE, 2)
    assert found.scattered(torch.tensor([9.0, 1.0, 2.0])).tolist() == [1.0, -torch.inf, -torch.inf, 2.0]


def test_one_vocabulary_of_one_width_needs_no_cut() -> None:
    assert common_vocabulary(TARGET, TARGET) is None
    assert common_vocabulary(TARGET, replace(TARGET, width=8)) == 4
    with pytest.raises(UserError, match="fewer than the 4"):
        common_vocabulary(TARGET, replace(TARGET, width=3))


def test_a_drafter_without_unknown_token_is_refused_when_loaded(home: Path, tmp_path: Path) -> None:
    target = tiny_target(dtype=torch.float32, eos_token_id=EOS)
    save_drafter(tmp_path / "drafter", target, KEPT, unknown=None)
    with pytest.raises(UserError, match=r"drafter lacks 38 tokens of target, .* has no unknown token"):
        load_pair(str(home / "target"), str(tmp_path / "drafter"))


def test_holes_filled_with_zeros_would_be_caught(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted error: holes as probable as logit 0 makes them are drafted."""

    def zeros(self: DraftVocabulary, draft_logits: Tensor) -> Tensor:
        empty = draft_logits.new_full((*draft_logits.shape[:-1], self.size), 100.0)
        return empty.index_copy(-1, self.target_tokens, draft_logits.index_select(-1, self.draft_tokens))

    monkeypatch.setattr(vocabularies.DraftVocabulary, "scattered", zeros)
    drafted = {token for verified in chain(pair_in(home, "part"), [5, 7]) for token in verified.draft_token.tolist()}
    assert not drafted <= set(KEPT)
