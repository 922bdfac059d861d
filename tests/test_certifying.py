"""Certifying transformers' own assisted generation: tokens stay, rows are true, planted errors are caught."""

from __future__ import annotations

import copy
import gc
import inspect
import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import torch
from torch import Tensor
from transformers import (
    AutoModelForCausalLM,
    GenerationConfig,
    RepetitionPenaltyLogitsProcessor,
    StoppingCriteria,
    StoppingCriteriaList,
    T5Config,
    T5ForConditionalGeneration,
    TemperatureLogitsWarper,
)
from transformers.generation.candidate_generator import AssistedCandidateGenerator
from transformers.utils import logging as transformers_logging

import symcert_runtime
from symcert_runtime import certifying, draft_support
from symcert_runtime.assisted import AssistedRun, call, recording
from symcert_runtime.assisted.hooks import TESTED_RELEASES
from symcert_runtime.assisted.run import fingerprint
from symcert_runtime.assisted.verify_step import engine_accepted, verify_step
from symcert_runtime.certify import certify_logits
from symcert_runtime.errors import UserError
from symcert_runtime.report.run import load_run
from symcert_runtime.shipped_pair import DRAFTER_DIR, TARGET_DIR
from symcert_runtime.summary import engine_figures
from symcert_runtime.trace import SCHEMA, read_trace
from tiny_models import VOCABULARY, noisy_copy, random_prompts, tiny_target, tiny_tokenizer

EARLY_EXIT_WORKS = "is_first_iteration" not in inspect.signature(AssistedCandidateGenerator.get_candidates).parameters
LEAST_LENGTH_WORKS = "Passing `MinLengthLogitsProcessor`" not in inspect.getsource(AssistedCandidateGenerator)
PROMPT = random_prompts(1, seed=5, longest=9)[0]
NEW = 32
PAD = 10_000
"""No token: transformers hides tokens of this number from the drafter."""
Model = Any


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """transformers warns of every way in which these tests call it; other tests listen to what it says."""
    before = transformers_logging.get_verbosity()
    transformers_logging.set_verbosity_error()
    yield
    transformers_logging.set_verbosity(before)


@pytest.fixture(scope="module")
def target() -> Model:
    return tiny_target(initializer_range=0.25)


@pytest.fixture
def drafter(target: Model) -> Model:
    """A new one for every test: the default schedule of transformers leaves its draft length with the drafter."""
    return drafting(noisy_copy(target, 0.06))


def drafting(model: Model, **settings: Any) -> Model:
    """The model with other settings for drafting; by default transformers stops a draft that is not confident."""
    settings = {"num_assistant_tokens": 4, "assistant_confidence_threshold": 0.0} | settings
    model.generation_config.update(**settings)
    return model


def generated(model: Model, seed: int = 0, **options: Any) -> list[int]:
    """The tokens of a text, PROMPT included."""
    ids = torch.tensor([PROMPT])
    torch.manual_seed(seed)
    settings = {"attention_mask": torch.ones_like(ids), "do_sample": False, "pad_token_id": PAD} | options
    tokens: list[int] = model.generate(ids, **{"max_new_tokens": NEW, **settings})[0].tolist()
    return tokens


def certified(
    target: Model, drafter: Model | None, rule: str | Sequence[str] = "strict", **options: Any
) -> tuple[AssistedRun, list[int]]:
    """A run over one text, which is the same, and leaves torch's random numbers the same, as without a run."""
    outcomes = []
    for hook in (False, True):
        own = {} if drafter is None else {"assistant_model": copy.deepcopy(drafter)}
        if not hook:
            text = generated(target, **own, **options)
        else:
            with certifying(target, rule) as run:
                text = generated(target, **own, **options)
        outcomes.append((text, torch.get_rng_state()))
    assert outcomes[0][0] == outcomes[1][0]
    assert torch.equal(outcomes[0][1], outcomes[1][1])
    figures = run.summary()["rules"]
    assert all(entry["violations"] == 0 for entry in figures.values())
    return run, text


Processors = Sequence[Callable[[Tensor, Tensor], Tensor]]


@torch.no_grad()
def logits_after(model: Model, context: list[int], processors: Processors) -> Tensor:
    """[V] the model's logits behind the context, without a cache, processed as transformers does."""
    ids = torch.tensor([context])
    row = model(ids, use_cache=False).logits[:, -1].float()
    for processor in processors:
        row = processor(ids, row)
    return row[0].double()


def check_rows(
    run: AssistedRun, text: list[int], target: Model, drafter_logits: Callable[[list[int]], Tensor], *of: Any
) -> None:
    """Every row against both models run anew in its context, and against the text that came out."""
    table = run.trace()
    assert table.schema.equals(SCHEMA)
    rows = table.to_pylist()
    assert rows
    drafted: list[int] = []
    for row in rows:
        drafted = [*([] if row["depth"] == 1 else drafted), row["proposed_token"]]
        start = row["position"] - row["depth"] + 1
        context = text[:start] + drafted[:-1]
        followed = context == text[: row["position"]] and row["position"] < len(text)
        assert row["kept"] == followed
        assert row["engine_accepted"] == (text[row["position"]] == drafted[-1] if followed else None)
        p_logits, q_logits = logits_after(target, context, of), drafter_logits(context)
        rounding = 2.0**-22 * max(float(side[side.isfinite()].abs().max()) for side in (p_logits, q_logits))
        for name, side in (("target", p_logits), ("draft", q_logits)):
            top = side.topk(len(row[f"{name}_top_logits"])).values
            assert torch.allclose(top, torch.tensor(row[f"{name}_top_logits"], dtype=torch.float64), 0, rounding)
            assert side[row[f"{name}_token"]] >= top[0] - rounding
        ratio = p_logits.log_softmax(-1) - q_logits.log_softmax(-1)
        kl = float((p_logits.softmax(-1) * ratio).sum())
        # Each log-probability is off by two roundings of logits, and each probability by that share of itself.
        slack = rounding * (4 + 2 * float(ratio.abs().max()))
        assert row["kl_lower"] - slack <= kl <= row["kl"] + slack
        assert row["premise"] == (row["proposed_token"] == row["draft_token"])
        assert row["accepted"] == (row["draft_token"] == row["target_token"])


def engine_of(run: AssistedRun, rule: str = "strict") -> dict[str, Any]:
    figures: dict[str, Any] = run.summary()["rules"][rule]["engine"]
    return figures


# What transformers offers, with and without.


class StopAt(StoppingCriteria):
    def __init__(self, token: int) -> None:
        self.token = token

    def __call__(self, input_ids: Tensor, scores: Any, **_: Any) -> Tensor:
        return (input_ids[:, len(PROMPT) :] == self.token).any(-1)


@pytest.mark.parametrize("shift", [1, 2, 3, 4, 7])
def test_chains_are_certified_to_every_length(target: Model, drafter: Model, shift: int) -> None:
    run, text = certified(target, drafter, max_new_tokens=NEW - shift)
    assert len(text) == len(PROMPT) + NEW - shift
    check_rows(run, text, target, lambda context: logits_after(drafter, context, ()))
    figures = run.summary()["rules"]["strict"]
    assert figures["certified"] > 0 < figures["positions"] - figures["accepted"]
    assert figures["emitted_tokens"] == NEW - shift
    assert engine_of(run)["premise_not_met"] == engine_of(run)["certified_and_rejected"] == 0
    assert figures["kept_accepted"] == engine_of(run)["accepted"]
    assert figures["mean_acceptance_length"] == engine_of(run)["mean_acceptance_length"]


def test_max_length_counts_the_prompt(target: Model, drafter: Model) -> None:
    run, text = certified(target, drafter, max_new_tokens=None, max_length=len(PROMPT) + 11)
    assert len(text) == len(PROMPT) + 11
    check_rows(run, text, target, lambda context: logits_after(drafter, context, ()))


def test_one_token_is_drafted_by_nobody(target: Model, drafter: Model) -> None:
    run, _ = certified(target, drafter, max_new_tokens=1)
    figures = run.summary()["rules"]["strict"]
    assert (figures["positions"], figures["emitted_tokens"], run.calls[0].steps) == (0, 1, 1)
    assert run.trace().num_rows == 0


def test_the_text_ends_with_eos(target: Model, drafter: Model) -> None:
    plain = generated(target)[len(PROMPT) :]
    ends = [plain.index(token) for token in dict.fromkeys(plain)]
    for end in (ends[3], ends[5], ends[-1]):
        run, text = certified(target, drafter, eos_token_id=plain[end])
        assert text == PROMPT + plain[: end + 1]
        check_rows(run, text, target, lambda context: logits_after(drafter, context, ()))


def test_stopping_criteria(target: Model, drafter: Model) -> None:
    token = generated(target)[len(PROMPT) + 9]
    run, text = certified(target, drafter, stopping_criteria=StoppingCriteriaList([StopAt(token)]))
    assert token in text[len(PROMPT) :]
    assert len(text) < len(PROMPT) + NEW
    check_rows(run, text, target, lambda context: logits_after(drafter, context, ()))


def test_logits_processors_apply_to_both_sides(target: Model, drafter: Model) -> None:
    penalty = RepetitionPenaltyLogitsProcessor(1.7)
    run, text = certified(target, drafter, repetition_penalty=1.7)
    assert text != generated(target)
    check_rows(run, text, target, lambda context: logits_after(drafter, context, (penalty,)), penalty)


@pytest.mark.skipif(not LEAST_LENGTH_WORKS, reason="this transformers refuses assistants with a least length")
@pytest.mark.parametrize("name", ["min_length", "min_new_tokens"])
def test_a_least_length_forbids_the_end_on_both_sides(target: Model, drafter: Model, name: str) -> None:
    eos = generated(target)[len(PROMPT) + 3]
    least = 12 + (len(PROMPT) if name == "min_length" else 0)
    run, text = certified(target, drafter, eos_token_id=eos, **{name: least})
    assert eos not in text[len(PROMPT) : len(PROMPT) + 12]
    early = [row for row in run.trace().to_pylist() if row["position"] < len(PROMPT) + 12]
    assert early
    assert all(eos not in (row["draft_token"], row["target_token"]) for row in early)


def test_sampling_meets_the_premise_only_sometimes(target: Model, drafter: Model) -> None:
    warmth = TemperatureLogitsWarper(0.7)
    run, text = certified(target, drafter, do_sample=True, temperature=0.7, top_k=0, max_new_tokens=48)
    # All known releases divide the drafter's logits by the temperature twice: once in a processor that they hand to its
    # generate, and once in the processor that this makes of the same settings.
    check_rows(run, text, target, lambda context: logits_after(drafter, context, (warmth, warmth)), warmth)
    engine, rows = engine_of(run), run.trace().to_pylist()
    assert 0 < engine["premise_not_met"] < len(rows)
    unmet = [row for row in rows if not row["premise"]]
    assert engine["premise_not_met"] == len(unmet)
    assert {row["reason"] for row in unmet if row["engine_accepted"] is False} == {"premise_not_met"}
    # The rule is asked about the drafter's argmax, the engine about the token drawn.
    assert any(row["accepted"] != row["engine_accepted"] for row in rows if row["engine_accepted"] is not None)
    assert 0 < run.summary()["rules"]["strict"]["lossless_acceptance_bound"] < 1


def test_cut_distributions_have_holes(target: Model, drafter: Model) -> None:
    run, _ = certified(target, drafter, do_sample=True, top_k=5, max_new_tokens=64)
    rows = run.trace().to_pylist()
    holes = [row for row in rows if math.isinf(row["kl"])]
    assert 0 < len(holes) <= len(rows)
    assert not any(row["certified"] for row in holes)


@pytest.mark.parametrize(
    "settings",
    [
        {"num_assistant_tokens_schedule": "heuristic", "num_assistant_tokens": 2},
        {"num_assistant_tokens_schedule": "constant", "num_assistant_tokens": 7},
        {"assistant_confidence_threshold": 0.5, "num_assistant_tokens": 12},
    ],
)
def test_drafts_of_changing_length(target: Model, drafter: Model, settings: dict[str, Any]) -> None:
    drafting(drafter, **settings)
    run, text = certified(target, drafter, max_new_tokens=48)
    check_rows(run, text, target, lambda context: logits_after(drafter, context, ()))
    rows = run.trace().to_pylist()
    lengths = [max(r["depth"] for r in rows if r["round"] == number) for number in {row["round"] for row in rows}]
    assert len(set(lengths)) > 1


def test_bfloat16(target: Model) -> None:
    low = copy.deepcopy(target).to(torch.bfloat16)
    run, _ = certified(low, drafting(noisy_copy(target, 0.01).to(torch.bfloat16)))
    figures = run.summary()
    assert figures["provenance"]["dtype"] == "bfloat16"
    assert figures["rules"]["strict"]["certified"] > 0
    # Logits arrive as the model rounded them.
    tops = torch.tensor([row["target_top_logits"] for row in run.trace().to_pylist()])
    assert torch.equal(tops, tops.bfloat16().double())


@pytest.mark.skipif("assistant_ensemble_weight" not in vars(GenerationConfig()), reason="newer than this transformers")
def test_an_ensemble_keeps_every_certified_draft(target: Model, drafter: Model) -> None:
    run, _ = certified(target, drafter, assistant_ensemble_weight=0.3, max_new_tokens=64)
    assert run.calls[0].drafting.ensemble_weight == 0.3
    rows = [row for row in run.trace().to_pylist() if row["engine_accepted"] is not None]
    assert any(row["engine_accepted"] and not row["accepted"] for row in rows), "no draft that only an ensemble keeps"
    assert engine_of(run)["certified_and_rejected"] == 0


def test_rules_that_transformers_does_not_apply_are_asked_all_the_same(target: Model, drafter: Model) -> None:
    rules = ("strict", "top-m:m=3", "additive:t=0.3", "typical:epsilon=0.3,delta=0.09")
    run, text = certified(target, drafter, rules)
    summary = run.summary()
    assert list(summary["rules"]) == list(rules)
    assert run.trace("top-m:m=3").num_rows == run.trace("strict").num_rows
    assert run.trace().num_rows == 4 * run.trace("strict").num_rows
    assert summary["rules"]["top-m:m=3"]["accepted"] > summary["rules"]["strict"]["accepted"]
    # What transformers did is the same under each of them.
    assert run.trace("top-m:m=3")["engine_accepted"].equals(run.trace("strict")["engine_accepted"])
    assert all(len(text) == len(PROMPT) + NEW for _ in rules)
    with pytest.raises(UserError, match=r"rule top-m:m=2 was not certified in this run"):
        run.trace("top-m:m=2")


def test_the_shipped_pair() -> None:
    models = [AutoModelForCausalLM.from_pretrained(folder).eval() for folder in (TARGET_DIR, DRAFTER_DIR)]
    run, text = certified(*models, max_new_tokens=48)
    figures = run.summary()
    assert figures["provenance"]["target"]["name"] == TARGET_DIR.name
    assert figures["provenance"]["drafter"] == {"name": DRAFTER_DIR.name}
    assert figures["rules"]["strict"]["certified"] > 0
    assert run.trace().num_rows == figures["rules"]["strict"]["positions"]
    assert figures["rules"]["strict"]["emitted_tokens"] == len(text) - len(PROMPT)


def test_an_encoder_with_a_decoder() -> None:
    """Positions are those of the decoder's text."""
    torch.manual_seed(0)
    sizes = {"d_model": 32, "d_ff": 48, "d_kv": 8, "num_layers": 1, "num_heads": 4}
    config = T5Config(vocab_size=VOCABULARY, decoder_start_token_id=0, eos_token_id=None, pad_token_id=PAD, **sizes)
    model = T5ForConditionalGeneration(config).double().eval()
    with torch.no_grad():
        for weight in model.parameters():
            weight.mul_(3)
    run, text = certified(model, drafting(noisy_copy(model, 0.05)), max_new_tokens=20)
    rows = run.trace().to_pylist()
    assert (text[0], rows[0]["position"], len(text)) == (0, 1, 21)
    assert any(row["engine_accepted"] for row in rows)
    assert all(
        row["engine_accepted"] == (text[row["position"]] == row["proposed_token"]) for row in rows if row["kept"]
    )


# Drafts from elsewhere.


@pytest.mark.parametrize("do_sample", [False, True])
def test_prompt_lookup_has_certificates_of_the_target_alone(target: Model, do_sample: bool) -> None:
    with pytest.warns(UserWarning, match="prompt lookup copies its drafts"):
        run, text = certified(
            # transformers 5.0 needs the end's token to look up.
            target,
            None,
            prompt_lookup_num_tokens=3,
            do_sample=do_sample,
            max_new_tokens=96,
            eos_token_id=PAD,
        )
    rows = run.trace().to_pylist()
    assert rows
    for row in rows:
        assert row["kl"] == math.inf
        assert not row["certified"]
        assert row["premise"]
        assert row["certificate"] > 0
        if row["kept"]:
            assert row["engine_accepted"] == (text[row["position"]] == row["proposed_token"])
    assert "no distribution but their own point mass" in str(run.calls[0].no_certificate)
    assert run.calls[0].drafting.drafter == "prompt lookup"


@contextmanager
def first_layers(model: Model, layers: int) -> Iterator[Model]:
    whole = model.config.num_hidden_layers
    model.config.num_hidden_layers = layers
    try:
        yield model
    finally:
        model.config.num_hidden_layers = whole


@pytest.mark.skipif(not EARLY_EXIT_WORKS, reason="this transformers calls its own early exit with an argument too few")
@pytest.mark.parametrize("do_sample", [False, True])
def test_early_exit_drafts_with_the_target_itself(target: Model, do_sample: bool) -> None:
    def shallow(context: list[int]) -> Tensor:
        with first_layers(target, 1) as model:
            return logits_after(model, context, ())

    run, text = certified(target, None, assistant_early_exit=1, do_sample=do_sample, top_k=0)
    check_rows(run, text, target, shallow)
    assert len(run.calls) == 1, "the drafting calls of generate are no texts of their own"
    assert run.calls[0].drafting.drafter.endswith("its first 1 layers")


def widened(model: Model, extra: int) -> Model:
    """The model with an output layer for `extra` tokens more, all improbable; its configuration does not say so."""
    wide = copy.deepcopy(model)
    head = torch.nn.Linear(wide.lm_head.in_features, VOCABULARY + extra, dtype=wide.dtype)
    with torch.no_grad():
        head.weight.zero_()
        head.bias.zero_()
        head.weight[:VOCABULARY] = wide.lm_head.weight
        head.bias[VOCABULARY:] = -10.0
    wide.lm_head = head
    return wide


@pytest.mark.parametrize("wide", ["target", "drafter"])
def test_output_layers_of_different_widths(target: Model, drafter: Model, wide: str) -> None:
    models = {"target": target, "drafter": drafter}
    models[wide] = widened(models[wide], 20)
    run, text = certified(models["target"], models["drafter"])
    rows = run.trace().to_pylist()
    assert {row["vocabulary"] for row in rows} == {VOCABULARY + 20}
    # Mass that the drafter lacks makes KL infinite; mass that only the drafter has does not.
    assert {math.isinf(row["kl"]) for row in rows} == {wide == "target"}
    if wide == "drafter":
        widths = {"a": models["target"], "b": models["drafter"]}
        for row in rows[:6]:
            context = text[: row["position"] - row["depth"] + 1]
            context += [r["proposed_token"] for r in rows if r["round"] == row["round"] and r["depth"] < row["depth"]]
            p_logits, q_logits = (logits_after(model, context, ()) for model in widths.values())
            log_q = q_logits.log_softmax(-1)[:VOCABULARY]
            kl = float((p_logits.softmax(-1) * (p_logits.log_softmax(-1) - log_q)).sum())
            assert row["kl"] == pytest.approx(kl, abs=1e-4)


def test_transformers_own_refusal_is_nobodys_business(target: Model, drafter: Model) -> None:
    other = tiny_target(vocab_size=VOCABULARY + 8)
    with certifying(target) as run:
        with pytest.raises(ValueError, match="different tokenizers"):
            generated(target, assistant_model=other)
        with pytest.raises(ValueError, match="batch_size"):
            target.generate(torch.ones(2, 3, dtype=torch.long), assistant_model=drafter, max_new_tokens=3)
        assert run.calls == []
        generated(target, assistant_model=drafter)
    assert [facts.id for facts in run.calls] == ["call-1"]


def test_a_drafter_with_another_tokenizer_loses_its_distribution(target: Model) -> None:
    """Greedy drafts are written out and tokenised again."""
    fewer = VOCABULARY - 40
    drafter = drafting(tiny_target(vocab_size=fewer, initializer_range=0.25))
    tokenizers = {"tokenizer": tiny_tokenizer(), "assistant_tokenizer": tiny_tokenizer(fewer)}
    with pytest.warns(UserWarning, match="no certificate for these drafts: the drafter has another tokenizer"):
        run, _ = certified(target, drafter, **tokenizers)
    rows = run.trace().to_pylist()
    assert rows
    assert all(math.isinf(row["kl"]) and not row["certified"] for row in rows)


def test_sampled_drafts_of_another_tokenizer_keep_it_where_it_has_all_tokens(target: Model) -> None:
    more, texts = VOCABULARY + 8, []
    for hook in (False, True):
        # transformers cuts the drafter's output layer and remembers that by tokenizer: all anew for the second text.
        drafter = drafting(tiny_target(vocab_size=more, initializer_range=0.25))
        options = {"tokenizer": tiny_tokenizer(), "assistant_tokenizer": tiny_tokenizer(more)}
        for tokenizer in options.values():  # the order of its vocabulary, else random, becomes that of the tokens drawn
            vocabulary = dict(sorted(tokenizer.get_vocab().items()))
            tokenizer.get_vocab = lambda vocabulary=vocabulary: vocabulary
        with certifying(target) if hook else nullcontext() as run:
            texts.append(generated(target, assistant_model=drafter, do_sample=True, top_k=0, **options))
    assert texts[0] == texts[1]
    rows = run.trace().to_pylist()
    assert rows
    assert all(math.isfinite(row["kl"]) for row in rows)
    assert {row["vocabulary"] for row in rows} == {VOCABULARY}
    assert run.calls[0].no_certificate is None


def test_other_calls_pass_through(target: Model, drafter: Model) -> None:
    plain = generated(target)
    with certifying(target) as run:
        assert generated(target) == plain
        assert run.trace().num_rows == 0
        assert generated(target, assistant_model=drafter) == plain
        beams = generated(target, num_beams=2)
        assert generated(target, num_beams=2) == beams
        rows = run.trace().num_rows
        assert rows > 0
    assert len(run.calls) == 1
    assert run.trace().num_rows == rows
    assert generated(target, assistant_model=drafter) == plain
    assert run.trace().num_rows == rows, "the block has ended"


# The model is left as it was.


def test_the_model_is_restored(target: Model, drafter: Model) -> None:
    before = dict(vars(target)), dict(vars(drafter))
    with certifying(target):
        assert "generate" in vars(target)
        generated(target, assistant_model=drafter)
        assert "generate" not in vars(drafter)
    assert (vars(target), vars(drafter)) == before
    with pytest.raises(ZeroDivisionError), certifying(target):
        raise ZeroDivisionError
    assert vars(target) == before[0]
    mine = target.generate
    target.generate = mine
    with certifying(target) as run:
        generated(target, assistant_model=drafter)
    assert vars(target)["generate"] is mine
    assert len(run.calls) == 1
    del target.generate


def test_a_copy_of_the_model_is_another_model(target: Model, drafter: Model) -> None:
    with certifying(target) as run:
        other = copy.deepcopy(target)
        with torch.no_grad():
            other.lm_head.weight.neg_()
        text = generated(other, assistant_model=drafter)
        assert run.calls == []
    assert text == generated(other)
    assert text != generated(target)


def test_one_block_per_model(target: Model, drafter: Model) -> None:
    with certifying(target) as outer, certifying(drafter) as inner:
        with pytest.raises(UserError, match="being certified already; leave that block first"), certifying(target):
            pass
        generated(target, assistant_model=drafter)
        generated(drafter, assistant_model=target)
    assert len(outer.calls) == len(inner.calls) == 1


def test_nothing_keeps_the_drafters_cache(target: Model, drafter: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    original = recording.drafting_of

    def spying(generator: Any, *rest: Any) -> Any:
        made.append(weakref.ref(generator))
        return original(generator, *rest)

    monkeypatch.setattr(recording, "drafting_of", spying)
    gc.collect()
    gc.disable()
    try:
        with certifying(target):
            generated(target, assistant_model=drafter)
            assert made
            assert made[0]() is None
    finally:
        gc.enable()


def test_a_method_taken_before_is_heard_too(target: Model, drafter: Model) -> None:
    early = target.generate
    with certifying(target) as run:
        early(torch.tensor([PROMPT]), assistant_model=drafter, max_new_tokens=8, do_sample=False)
    assert len(run.calls) == 1
    assert run.trace().num_rows > 0


def test_threads(target: Model, drafter: Model) -> None:
    ids = [torch.tensor([prompt]) for prompt in random_prompts(4, seed=3)]
    settings = {"max_new_tokens": 24, "do_sample": False}
    alone = [target.generate(prompt, assistant_model=copy.deepcopy(drafter), **settings) for prompt in ids]
    with certifying(target) as serial:
        for prompt in ids:
            target.generate(prompt, assistant_model=copy.deepcopy(drafter), **settings)
    texts: dict[int, Tensor] = {}

    def work(number: int) -> None:
        texts[number] = target.generate(ids[number], assistant_model=copy.deepcopy(drafter), **settings)

    with certifying(target) as run:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(len(ids))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert all(torch.equal(texts[number], alone[number]) for number in range(len(ids)))
    assert [facts.id for facts in run.calls] == [f"call-{number}" for number in range(1, 5)]

    def rows_of(of: AssistedRun) -> list[str]:
        names = [name for name in SCHEMA.names if name not in ("prompt_index", "prompt_id")]
        return sorted(map(str, of.trace().select(names).to_pylist()))

    assert rows_of(run) == rows_of(serial)


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (torch.nn.Linear(2, 2), "not a Linear"),
        ("Qwen/Qwen3-4B", "not a str"),
        (None, "not a NoneType"),
    ],
)
def test_only_models_that_generate(model: Any, said: str) -> None:
    with pytest.raises(UserError, match=said), certifying(model):
        pass


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"rule": "tree:m=4"}, "tree:m=4 judges trees"),
        ({"rule": "strictly"}, "unknown rule"),
        ({"rule": []}, "no rule is given"),
        ({"rule": "strict", "top": 1}, "top is 1"),
    ],
)
def test_settings_without_sense_are_refused(target: Model, arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(UserError, match=said), certifying(target, **arguments):
        pass
    assert "generate" not in vars(target)


# Run folders.


def test_a_run_folder_grows_call_by_call(target: Model, drafter: Model, tmp_path: Path) -> None:
    out = tmp_path / "run"
    with certifying(target, ["strict", "top-m:m=2"], out, tokenizer=tiny_tokenizer()) as run:
        for call_number in (1, 2):
            generated(target, assistant_model=drafter)
            parts = sorted(path.name for path in (out / "trace").iterdir())
            assert len(parts) == 2 * call_number
            assert not load_run(out).finished
    assert load_run(out).finished
    assert load_run(out).traces.keys() == {"strict", "top-m:m=2"}
    assert json.loads((out / "summary.json").read_text()) == run.summary()
    record = json.loads((out / "run.json").read_text())
    assert record["prompt_ids"] == ["call-1", "call-2"]
    assert record["calls"][0]["drafting"]["generator"] == "AssistedCandidateGenerator"
    assert record["seconds"]["decode"] > 0 < record["seconds"]["certify"]
    text = read_trace(out)["strict"].texts[0]
    assert text.prompt == tuple(PROMPT)
    assert text.of_token[PROMPT[0]] == f"w{PROMPT[0]}"
    assert run.trace("strict").num_rows == pq.read_table(out / "trace" / parts[0]).num_rows * 2


def test_a_run_is_continued(target: Model, drafter: Model, tmp_path: Path) -> None:
    out = tmp_path / "run"
    for times in (1, 2):
        with certifying(target, out=out) as run:
            generated(target, assistant_model=copy.deepcopy(drafter))
        assert [facts.id for facts in run.calls] == [f"call-{number}" for number in range(1, times + 1)]
        assert run.summary()["rules"]["strict"]["emitted_tokens"] == times * NEW
    with pytest.raises(UserError, match="made with rules"), certifying(target, "top-m:m=2", out=out):
        pass
    other = noisy_copy(target)
    with pytest.raises(UserError, match=r"made with target\.fingerprint"), certifying(other, out=out):
        pass
    assert "generate" not in vars(other)
    with pytest.raises(UserError, match="holds no run"), certifying(target, out=tmp_path):
        pass


def test_a_part_that_cannot_be_written_stops_the_call(
    target: Model, drafter: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "run"

    def full(*_: Any) -> None:
        raise UserError("cannot write the part: No space left on device; make room there or choose another folder")

    with pytest.raises(UserError, match="No space left"), certifying(target, out=out) as run:
        generated(target, assistant_model=copy.deepcopy(drafter))
        monkeypatch.setattr("symcert_runtime.assisted.run.write_part", full)
        generated(target, assistant_model=copy.deepcopy(drafter))
    monkeypatch.undo()
    assert "generate" not in vars(target)
    assert len(read_trace(out)["strict"].emitted) == 1
    assert not load_run(out).finished
    with certifying(target, out=out) as run:
        assert [facts.id for facts in run.calls] == ["call-1"]
        generated(target, assistant_model=drafter)
    assert load_run(out).finished
    assert len(read_trace(out)["strict"].emitted) == 2


class Fails(StoppingCriteria):
    """Raises after some verify steps."""

    def __init__(self, steps: int) -> None:
        self.steps = steps

    def __call__(self, input_ids: Tensor, scores: Any, **_: Any) -> Tensor:
        self.steps -= 1
        if self.steps < 0:
            raise ConnectionError("the client has gone")
        return torch.zeros(len(input_ids), dtype=torch.bool)


def test_an_exception_leaves_the_run_so_far(target: Model, drafter: Model, tmp_path: Path) -> None:
    out = tmp_path / "run"
    with pytest.raises(ConnectionError), certifying(target, out=out) as run:
        generated(target, assistant_model=copy.deepcopy(drafter))
        generated(target, assistant_model=drafter, stopping_criteria=StoppingCriteriaList([Fails(4)]))
    assert "generate" not in vars(target)
    loaded = load_run(out)
    assert not loaded.finished
    first, second = loaded.traces["strict"].emitted
    assert len(first) == NEW
    assert second == first[: len(second)]
    assert 2 < len(second) < NEW
    assert loaded.traces["strict"].table.num_rows == run.trace().num_rows
    assert run.summary()["rules"]["strict"]["violations"] == 0
    with certifying(target, out=out) as again:
        assert len(again.calls) == 2
    assert load_run(out).finished


KILLED = """
import sys
from pathlib import Path
sys.path[:0] = {path!r}
import test_certifying as tests
target = tests.tiny_target(initializer_range=0.25)
with tests.certifying(target, ["strict", "top-m:m=2"], Path(sys.argv[1])):
    while True:
        tests.generated(target, assistant_model=tests.noisy_copy(target, 0.06))
"""


def test_a_killed_run_loses_the_running_call_at_most(target: Model, drafter: Model, tmp_path: Path) -> None:
    out = tmp_path / "run"
    paths = [str(Path(__file__).parent), str(Path(symcert_runtime.__file__).parents[1])]
    child = subprocess.Popen([sys.executable, "-c", KILLED.format(path=paths), str(out)])
    try:
        deadline = time.monotonic() + 120
        while len(list(out.glob("trace/strict-*.parquet"))) < 3:
            assert child.poll() is None, "the child ended"
            assert time.monotonic() < deadline
            time.sleep(0.001)
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert not load_run(out).finished
    whole = len(list(out.glob("trace/top-m*.parquet")))  # written second
    with certifying(target, ["strict", "top-m:m=2"], out) as run:
        assert len(run.calls) == whole
        generated(target, assistant_model=drafter)
    assert load_run(out).finished
    assert {rule: len(trace.emitted) for rule, trace in read_trace(out).items()} == {
        "strict": whole + 1,
        "top-m:m=2": whole + 1,
    }
    assert len({tuple(text) for text in read_trace(out)["strict"].emitted}) == 1


# Planted errors.


def planted(monkeypatch: pytest.MonkeyPatch, damage: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]) -> None:
    """Verify steps see draft and target logits as `damage` leaves them; the engine is as it is."""

    def damaged(start: int, candidate_ids: Tensor, draft: Any, target: Tensor, sequence: Tensor) -> Any:
        return verify_step(
            start, candidate_ids, *((None, target) if draft is None else damage(draft, target)), sequence
        )

    monkeypatch.setattr(call, "verify_step", damaged)


def swapped(draft: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    return target[:, :-1], torch.cat([draft, target[:, -1:]], 1)


PLANTED = {
    "target rows shifted": (lambda draft, target: (draft, target.roll(1, 1)), "strict verification"),
    "draft rows shifted": (lambda draft, target: (draft.roll(1, 1), target), "not the argmax of the logits"),
    "sides swapped": (swapped, "not the argmax of the logits"),
    "a row lost": (lambda draft, target: (draft, target[:, 1:]), r"rows of target logits, where 5 and 6 belong"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_logits_that_are_not_those_of_the_step(
    target: Model, drafter: Model, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    damage, said = PLANTED[name]
    drafting(drafter, num_assistant_tokens=5)
    planted(monkeypatch, damage)
    with pytest.raises(RuntimeError, match=said), certifying(target) as run:
        generated(target, assistant_model=drafter)
    assert "generate" not in vars(target)
    assert engine_figures_hold(run)


def engine_figures_hold(run: AssistedRun) -> bool:
    """What was recorded before the error showed."""
    return engine_of(run)["certified_and_rejected"] == 0


@pytest.mark.parametrize("name", ["target rows shifted", "draft rows shifted", "sides swapped"])
def test_the_tests_own_check_of_rows_sees_them_in_sampling(
    target: Model, drafter: Model, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """No rule contradicts the engine there, so it takes the models themselves."""
    planted(monkeypatch, PLANTED[name][0])
    run, text = certified(target, drafter, do_sample=True, top_k=0)
    with pytest.raises(AssertionError):
        check_rows(run, text, target, lambda context: logits_after(drafter, context, ()))


def test_an_inflated_certificate_shows(target: Model, drafter: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    def boastful(*arguments: Any) -> Any:
        honest = certify_logits(*arguments)
        return replace(honest, certified=torch.ones_like(honest.certified))

    monkeypatch.setattr(draft_support, "certify_logits", boastful)
    with certifying(target) as run:
        generated(target, assistant_model=drafter)
    figures = run.summary()["rules"]["strict"]
    assert figures["violations"] == figures["reasons"]["violation"] > 0
    assert figures["engine"]["certified_and_rejected"] > 0


def test_figures_see_a_certified_draft_that_was_not_kept(target: Model, drafter: Model) -> None:
    with certifying(target) as run:
        generated(target, assistant_model=drafter)
    trace = run._traces()["strict"]
    assert engine_figures(trace)["certified_and_rejected"] == 0
    flags = [row["engine_accepted"] and not row["certified"] for row in trace.table.to_pylist()]
    where = trace.table.schema.get_field_index("engine_accepted")
    object.__setattr__(trace, "table", trace.table.set_column(where, SCHEMA.field("engine_accepted"), [flags]))
    assert engine_figures(trace)["certified_and_rejected"] > 0


@pytest.mark.parametrize(
    ("drafted", "emitted", "expected"),
    [
        ([], [4], []),
        ([1, 2, 3], [1, 2, 3, 4], [True, True, True]),
        ([1, 2, 3], [1, 5], [True, False, None]),
        ([1, 2, 3], [5], [False, None, None]),
        ([1, 2, 3], [1, 2], [True, True, None]),  # cropped behind an accepted draft
        ([1, 2, 3], [1, 2, 3], [True, True, True]),
    ],
)
def test_what_became_of_drafts(drafted: list[int], emitted: list[int], expected: list[bool | None]) -> None:
    assert engine_accepted(drafted, emitted) == expected


@pytest.mark.parametrize(("drafted", "emitted"), [([1, 2], [3, 2]), ([1], [2, 3]), ([], [1, 2])])
def test_a_text_that_verification_cannot_have_made(drafted: list[int], emitted: list[int]) -> None:
    with pytest.raises(RuntimeError, match="not an accepted part of the draft"):
        engine_accepted(drafted, emitted)


def test_fingerprints_tell_models_apart(target: Model) -> None:
    other = copy.deepcopy(target)
    assert fingerprint(other) == fingerprint(target)
    with torch.no_grad():
        other.lm_head.weight[0, 0] += 1
    assert fingerprint(other) != fingerprint(target)


DOCUMENT = Path(__file__).parents[1] / "docs" / "transformers.md"


def test_the_documents_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    example = DOCUMENT.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    monkeypatch.chdir(tmp_path)
    exec(compile(example, str(DOCUMENT), "exec"), {})
    positions, accepted, certified_, violated = map(int, capsys.readouterr().out.split())
    assert positions > accepted >= certified_ > violated == 0
    assert load_run(tmp_path / "runs" / "assisted").finished
    for release in TESTED_RELEASES:
        assert release in DOCUMENT.read_text(encoding="utf-8")
