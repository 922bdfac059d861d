"""Chain drafting reproduces the target's own greedy text, and its rows are what plain forward passes give."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

import pytest
import torch

from symcert_runtime.decoding import CachedModel, Limits, VerifiedRound, chain_rounds, greedy_tokens
from tiny_models import noisy_copy, random_prompts, tiny_target

PROMPTS = random_prompts(8)


@cache
def pair(attention: str = "sdpa") -> tuple[object, object]:
    target = tiny_target(attention=attention)
    return target, noisy_copy(target)


def decode(prompt: list[int], draft_length: int, limits: Limits, attention: str = "sdpa") -> list[VerifiedRound]:
    target, drafter = pair(attention)
    return list(chain_rounds(CachedModel(target), CachedModel(drafter), prompt, draft_length, limits))


def text_of(rounds: list[VerifiedRound]) -> list[int]:
    return [token for a_round in rounds for token in a_round.emitted]


def reference(prompt: list[int], limits: Limits, attention: str = "sdpa") -> list[int]:
    return greedy_tokens(CachedModel(pair(attention)[0]), prompt, limits)


def test_greedy_is_the_argmax_of_plain_forward_passes() -> None:
    target, _ = pair()
    for prompt in PROMPTS[:4]:
        context = list(prompt)
        for _ in range(10):
            with torch.inference_mode():
                context.append(int(target(torch.tensor([context])).logits[0, -1].argmax()))
        assert reference(prompt, Limits(10)) == context[len(prompt) :]


@pytest.mark.parametrize("attention", ["sdpa", "eager"])
@pytest.mark.parametrize("draft_length", range(1, 7))
def test_emits_the_targets_greedy_text(draft_length: int, attention: str) -> None:
    limits, accepted = Limits(20), list[bool]()
    for prompt in PROMPTS:
        rounds = decode(prompt, draft_length, limits, attention)
        assert text_of(rounds) == reference(prompt, limits, attention)
        accepted += torch.cat([a_round.accepted[a_round.kept] for a_round in rounds]).tolist()
    assert 0.1 < sum(accepted) / len(accepted) < 0.95, "the drafter should be neither perfect nor useless"


@pytest.mark.parametrize("max_new_tokens", range(9))
def test_stops_at_max_new_tokens_inside_a_draft(max_new_tokens: int) -> None:
    for prompt in PROMPTS[:6]:
        rounds = decode(prompt, 4, Limits(max_new_tokens))
        assert text_of(rounds) == reference(prompt, Limits(20))[:max_new_tokens]


def test_stops_at_an_eos_inside_a_draft() -> None:
    stopped_inside_an_accepted_draft = 0
    for prompt in PROMPTS[:3]:
        free = reference(prompt, Limits(16))
        for eos in set(free):
            limits = Limits(16, frozenset({eos, 299}))
            rounds = decode(prompt, 4, limits)
            assert text_of(rounds) == free[: free.index(eos) + 1] == reference(prompt, limits)
            last = rounds[-1]
            assert int(last.kept.sum()) == min(len(last.emitted), 4)
            stopped_inside_an_accepted_draft += bool(last.accepted[len(last.emitted) - 1 :].all())
    assert stopped_inside_an_accepted_draft > 3


def test_rows_equal_plain_forward_passes() -> None:
    """Every row, also behind a rejection, holds both models' logits in the context it names."""
    target, drafter = pair()
    for prompt in PROMPTS[:4]:
        context, off_text = list(prompt), 0
        for a_round in decode(prompt, 5, Limits(20)):
            sequence = [context + a_round.draft_token.tolist()]
            with torch.inference_mode():
                plain_target, plain_draft = (model(torch.tensor(sequence)).logits[0] for model in (target, drafter))
            at = slice(len(context) - 1, -1)
            torch.testing.assert_close(a_round.target_logits, plain_target[at], rtol=0, atol=1e-10)
            torch.testing.assert_close(a_round.draft_logits, plain_draft[at], rtol=0, atol=1e-10)
            assert a_round.position.tolist() == list(range(len(context), len(context) + 5))
            assert torch.equal(a_round.accepted, a_round.draft_token == a_round.target_token)
            assert torch.equal(a_round.target_token, a_round.target_logits.argmax(-1))
            assert torch.equal(a_round.draft_token, a_round.draft_logits.argmax(-1))
            context += a_round.emitted
            off_text += int((~a_round.kept).sum())
            for row in torch.nonzero(a_round.kept).flatten().tolist():
                assert int(a_round.target_token[row]) == context[int(a_round.position[row])]
        assert off_text > 0


def test_caches_hold_the_accepted_text_and_nothing_else() -> None:
    target, drafter = (CachedModel(model) for model in pair())
    context = list(PROMPTS[0])
    for a_round in islice(chain_rounds(target, drafter, PROMPTS[0], 4, Limits(1000)), 12):
        accepted = int((a_round.kept & a_round.accepted).sum())
        assert target.length == len(context) + accepted
        assert drafter.length == len(context) + min(accepted, 3)  # the last draft token was never fed
        context += a_round.emitted


class ForgetsToCrop(CachedModel):
    """Planted error: rejected draft tokens stay in the cache."""

    def keep_rows(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> None:
        super().keep_rows(rows, [range(self.lengths[row]) for row in rows])


def test_a_cache_that_is_not_cropped_is_noticed() -> None:
    target, drafter = pair()
    limits = Limits(20)
    texts = [
        text_of(list(chain_rounds(ForgetsToCrop(target), CachedModel(drafter), prompt, 4, limits)))
        for prompt in PROMPTS[:3]
    ]
    assert texts != [reference(prompt, limits) for prompt in PROMPTS[:3]]


def test_padded_vocabulary_is_cut_before_anything_is_chosen() -> None:
    target, _ = pair()
    limits = Limits(12)
    for prompt in PROMPTS[:3]:
        prompt = [token % 150 for token in prompt]
        cut = greedy_tokens(CachedModel(target, vocab_size=150), prompt, limits)
        assert max(cut) < 150
        rounds = list(
            chain_rounds(CachedModel(target, 150), CachedModel(pair()[1], 150), prompt, 3, limits),
        )
        assert text_of(rounds) == cut
        assert rounds[0].target_logits.shape == rounds[0].draft_logits.shape == (3, 150)
