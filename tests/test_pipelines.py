"""Sampling pipelines: every engine's own formula, transformers itself, and what orders and masks do to certificates."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from transformers.generation import candidate_generator, utils

from engine_functions import definitions, source
from engine_sampling import ENGINES, Values
from symcert_runtime import certify_logits
from symcert_runtime.engine_orders import MIN_P, ORDERS, TEMPERATURE, TOP_K, TOP_P
from symcert_runtime.errors import UserError
from symcert_runtime.pipelines import Pipeline
from tiny_models import noisy_copy, tiny_target

VOCABULARY = 40
GRID = tuple(product((0.6, 1.0, 1.8), (None, 1, 7), (1.0, 0.55, 0.9), (0.0, 0.08)))
NEAR = 1e-9


def rows(count: int = 12, seed: int = 0, scale: float = 2.0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return scale * torch.randn(count, VOCABULARY, dtype=torch.float64, generator=generator)


def pipeline_of(engine: str, values: Values) -> Pipeline:
    return Pipeline(values.temperature, values.top_k, values.top_p, values.min_p or None, engine)


def settings_of(engine: str) -> list[Values]:
    """Settings in the engine's range: without a step for min-p there is no min-p."""
    has_min_p = MIN_P in ORDERS[engine].target
    return [Values(*values) for values in GRID if has_min_p or not values[3]]


def assert_as_the_engine(engine: str) -> None:
    for values in settings_of(engine):
        logits = rows()
        processed = pipeline_of(engine, values).on_target()(logits)
        for row, mine in zip(logits.tolist(), processed.tolist(), strict=True):
            theirs = ENGINES[engine](row, values)
            assert {token for token, logit in enumerate(mine) if logit > -math.inf} == set(theirs), values
            assert all(math.isclose(mine[token], logit, rel_tol=NEAR) for token, logit in theirs.items()), values


# --- orders


@pytest.mark.parametrize("engine", ENGINES)
def test_the_target_is_processed_as_the_engine_does(engine: str) -> None:
    assert_as_the_engine(engine)


@pytest.mark.parametrize(
    ("engine", "wrong"),
    [
        ("vllm", (TOP_K, TOP_P, TEMPERATURE)),
        ("vllm", (TEMPERATURE, TOP_P, TOP_K)),
        ("sglang", (TEMPERATURE, TOP_P, TOP_K)),
        ("tensorrt-llm", (TOP_P, TEMPERATURE, TOP_K)),
        ("llama.cpp", (TEMPERATURE, TOP_K, TOP_P, MIN_P)),
        ("llama.cpp", (TOP_P, TOP_K, MIN_P, TEMPERATURE)),
        ("mlx-lm", (TOP_K, TOP_P, MIN_P, TEMPERATURE)),
        ("mlx-lm", (TOP_P, MIN_P, TOP_K, TEMPERATURE, TEMPERATURE)),
    ],
)
def test_a_wrong_order_is_caught(engine: str, wrong: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ORDERS, engine, replace(ORDERS[engine], target=wrong))
    with pytest.raises(AssertionError):
        assert_as_the_engine(engine)


def test_two_engines_keep_different_tokens_of_the_same_logits() -> None:
    """A temperature above 1 before top-p spreads the mass over more tokens than one behind it."""
    logits = torch.tensor([[4.0, 3.0, 2.0, 1.0, 0.0]])
    kept = {
        engine: Pipeline(temperature=3.0, top_p=0.8, engine=engine).on_target()(logits).isfinite().sum().item()
        for engine in ("vllm", "llama.cpp")
    }
    assert kept == {"vllm": 4, "llama.cpp": 2}


def test_the_order_decides_what_is_certified() -> None:
    """With the temperature first the runner-up stays within top-p and can tie; with it last, it is masked before."""
    target = torch.tensor([[2.0, 1.0, -3.0]])
    drafter = torch.tensor([[1.0, 1.1, -3.0]])
    assert drafter.argmax() != target.argmax()
    first = Pipeline(temperature=4.0, top_p=0.7, engine="vllm").on_target()(target)
    last = Pipeline(temperature=4.0, top_p=0.7, engine="llama.cpp").on_target()(target)
    assert first.isfinite().sum() == 2 and last.isfinite().sum() == 1
    bounds = [certify_logits(row, drafter).certificate.item() for row in (first, last)]
    assert bounds[0] < 0.05 < bounds[1] == pytest.approx(math.log(2), abs=1e-12)


# --- ties and boundaries, where the engines' steps are not transformers'


def test_where_tied_logits_at_the_last_rank_differ() -> None:
    tied = [3.0, 1.0, 1.0, 0.0]
    ours = Pipeline(top_k=2, engine="llama.cpp").on_target()(torch.tensor([tied]))
    assert ours.isfinite().sum() == 3
    assert {name: len(engine(tied, Values(top_k=2))) for name, engine in ENGINES.items()} == {
        "vllm": 3, "sglang": 3, "tensorrt-llm": 3, "llama.cpp": 2, "mlx-lm": 2,
    }  # fmt: skip
    assert {name for name in ENGINES if "exactly k" in ORDERS[name].differs} == {"llama.cpp", "mlx-lm"}


def test_where_the_sum_is_exactly_top_p_differs() -> None:
    halves = [0.0, 0.0]
    ours = Pipeline(top_p=0.5, engine="vllm").on_target()(torch.tensor([halves]))
    assert ours.isfinite().sum() == 1
    assert {name: len(engine(halves, Values(top_p=0.5))) for name, engine in ENGINES.items()} == {
        "vllm": 1, "sglang": 2, "tensorrt-llm": 2, "llama.cpp": 1, "mlx-lm": 2,
    }  # fmt: skip
    assert {name for name in ENGINES if "top-p" in ORDERS[name].differs} == {
        "sglang", "tensorrt-llm", "llama.cpp", "mlx-lm",
    }  # fmt: skip


# --- engines' own code


def test_transformers_own_speculative_sampling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both sides' scores within an assisted generate(), bit for bit: the drafter's steps are applied twice."""
    target = tiny_target(dtype=torch.float32)
    drafter = noisy_copy(target)
    seen = assisted_scores(target, drafter, monkeypatch)
    pipeline = Pipeline(temperature=0.5, top_k=9, top_p=0.9, min_p=0.02, engine="transformers")
    assert len(seen) >= 3
    for side, process in (("drafter", pipeline.on_drafter()), ("target", pipeline.on_target())):
        for step in seen:
            raw, scores = step[side]
            assert torch.equal(process(raw), scores)
            assert 1 <= scores.isfinite().sum(-1).min() <= scores.isfinite().sum(-1).max() <= 9
    once = replace(ORDERS["transformers"], drafter=ORDERS["transformers"].target)
    monkeypatch.setitem(ORDERS, "transformers", once)
    assert not all(torch.equal(pipeline.on_drafter()(step["drafter"][0]), step["drafter"][1]) for step in seen)


def assisted_scores(target: Any, drafter: Any, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Of every verify step the logits [k, V] of either side as its model gave them, and as they were processed."""
    outputs: dict[str, list[Tensor]] = {"target": [], "drafter": []}
    for name, model in (("target", target), ("drafter", drafter)):
        model.register_forward_hook(
            lambda _, __, out, name=name: outputs[name].append(out.logits.detach().clone()), always_call=False
        )
    steps: list[dict[str, Any]] = []
    drafts, samples = candidate_generator.AssistedCandidateGenerator.get_candidates, utils._speculative_sampling

    def drafting(*arguments: Any, **options: Any) -> Any:
        outputs["drafter"].clear()
        found = drafts(*arguments, **options)
        if found[1] is not None:
            raw = torch.cat([logits[:, -1] for logits in outputs["drafter"]])
            steps.append({"drafter": (raw, found[1][0].clone())})
        return found

    def verifying(*arguments: Any, **options: Any) -> Any:
        length, processed = arguments[2], arguments[3]
        steps[-1]["target"] = (outputs["target"][-1][0, -length - 1 :], processed[0].clone())
        return samples(*arguments, **options)

    monkeypatch.setattr(candidate_generator.AssistedCandidateGenerator, "get_candidates", drafting)
    monkeypatch.setattr(utils, "_speculative_sampling", verifying)
    ids = torch.tensor([[5, 6, 7, 8]])
    torch.manual_seed(0)
    target.generate(
        ids, attention_mask=torch.ones_like(ids), assistant_model=drafter, do_sample=True, max_new_tokens=12,
        temperature=0.5, top_k=9, top_p=0.9, min_p=0.02, pad_token_id=0,
    )  # fmt: skip
    return [step for step in steps if "target" in step]


def test_vllms_own_masks(tmp_path: Path) -> None:
    names = ["apply_top_k_top_p_pytorch", "apply_top_k_only"]
    module = definitions(source("vllm-sampling"), names, {}, tmp_path)
    for values in settings_of("vllm"):
        logits = rows().float()
        k = None if values.top_k is None else torch.full((len(logits),), values.top_k)
        p = None if values.top_p == 1 else torch.full((len(logits),), values.top_p)
        theirs = module.apply_top_k_top_p_pytorch(logits / values.temperature, k, p, allow_cpu_sync=True)
        assert torch.equal(pipeline_of("vllm", values).on_target()(logits), theirs), values


def test_sglangs_own_pivots(tmp_path: Path) -> None:
    """Its pivots are found in torch; what is then masked and renormalised in a kernel is written out here."""
    given = {"_prepare_probs": Tensor.float, "_renorm_from_pivots": renormalised_from}
    names = ["top_p_renorm_probs_triton", "top_k_renorm_probs_triton"]
    module = definitions(source("sglang-sampling"), names, given, tmp_path)
    for values in settings_of("sglang"):
        logits = rows().float()
        theirs = (logits / values.temperature).softmax(-1)
        if values.top_k is not None:
            theirs = module.top_k_renorm_probs_triton(theirs, values.top_k)
        if values.top_p < 1:
            theirs = module.top_p_renorm_probs_triton(theirs, values.top_p)
        mine = pipeline_of("sglang", values).on_target()(logits).softmax(-1)
        assert torch.equal(mine > 0, theirs > 0), values
        assert torch.allclose(mine, theirs, rtol=1e-5, atol=0), values


def test_mlx_lms_own_masks(tmp_path: Path) -> None:
    mx = pytest.importorskip("mlx.core", reason="mlx is not installed")
    given = {"mx": mx, "math": math, "partial": partial}
    module = definitions(source("mlx-lm-sampling"), ["apply_top_k", "apply_top_p", "apply_min_p"], given, tmp_path)
    for values in settings_of("mlx-lm"):
        logits = rows().float()
        theirs = mx.array(logits.log_softmax(-1).tolist())
        if values.top_p < 1:
            theirs = module.apply_top_p(theirs, values.top_p)
        if values.min_p:
            theirs = module.apply_min_p(theirs, values.min_p)
        if values.top_k is not None:
            theirs = module.apply_top_k(theirs, values.top_k)
        left = torch.tensor((theirs * (1 / values.temperature)).tolist()).softmax(-1)
        mine = pipeline_of("mlx-lm", values).on_target()(logits).softmax(-1)
        assert torch.equal(mine > 0, left > 0), values
        assert torch.allclose(mine, left, rtol=1e-5, atol=0), values


def renormalised_from(probabilities: Tensor, pivots: Tensor) -> Tensor:
    kept = torch.where(probabilities >= pivots[:, None], probabilities, 0.0)
    return kept / kept.sum(-1, keepdim=True)


# --- what masks do to divergences and certificates


def test_a_token_that_only_the_drafter_lost_makes_kl_infinite() -> None:
    target, drafter = torch.tensor([[2.0, 1.5, 0.0]]), torch.tensor([[2.5, 0.0, 0.1]])
    pipeline = Pipeline(top_k=2, engine="transformers")
    found = certify_logits(pipeline.on_target()(target), pipeline.on_drafter()(drafter))
    assert found.kl.item() == math.inf and found.accepted.item() and not found.certified.item()
    without = certify_logits(target, drafter)
    assert math.isfinite(without.kl.item())


def test_a_temperature_changes_kl_and_not_what_strict_accepts() -> None:
    target, drafter = rows(50, 1), rows(50, 1) + 0.3 * rows(50, 2)
    plain = certify_logits(target, drafter)
    for temperature in (0.5, 2.0):
        pipeline = Pipeline(temperature=temperature, engine="mlx-lm")
        hot = certify_logits(pipeline.on_target()(target), pipeline.on_drafter()(drafter))
        assert torch.equal(hot.accepted, plain.accepted)
        assert torch.equal(hot.target_token, plain.target_token)
        assert not (hot.kl == plain.kl).any()
        assert not (hot.certified & ~hot.accepted).any()


def test_a_threshold_rule_decides_on_what_the_steps_leave() -> None:
    """p(x) = 0.24 of p_0 = 0.66 is accepted at t = 0.5; at a low temperature the gap is wider."""
    target = torch.tensor([[1.0, 0.0, -1.0]])
    drafter = torch.tensor([[0.0, 1.0, -1.0]])
    sharp = Pipeline(temperature=0.4, engine="vllm").on_target()(target)
    verdicts = [certify_logits(row, drafter, "additive:t=0.5").accepted.item() for row in (target, sharp)]
    assert verdicts == [True, False]


# --- values


def test_steps_are_taken_in_float32_or_wider() -> None:
    logits = torch.tensor([[1.0, 0.5]], dtype=torch.bfloat16)
    assert Pipeline(temperature=0.7).on_target()(logits).dtype == torch.float32
    assert Pipeline(temperature=0.7).on_target()(logits.double()).dtype == torch.float64
    assert Pipeline().on_target()(logits).dtype == torch.bfloat16


def test_neutral_values_do_nothing() -> None:
    logits = rows(3)
    neutral = Pipeline(temperature=1.0, top_p=1.0, min_p=0.0)
    assert not neutral.active and not Pipeline().active
    assert neutral.on_target()(logits) is logits
    assert Pipeline(top_k=3).active
    assert Pipeline(top_k=VOCABULARY + 1).on_target()(logits).isfinite().all()


def test_leading_shapes_are_kept() -> None:
    logits = rows(12).reshape(3, 4, VOCABULARY)
    found = Pipeline(temperature=0.7, top_k=5, top_p=0.9).on_target()(logits)
    assert found.shape == logits.shape
    assert torch.equal(found[1, 2], Pipeline(temperature=0.7, top_k=5, top_p=0.9).on_target()(logits[1, 2]))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"temperature": 0.0}, r"temperature is 0.0; it must be above 0; leave it out to decode greedily"),
        ({"temperature": -1.0}, "temperature is -1.0; it must be above 0"),
        ({"temperature": math.nan}, "temperature is nan"),
        ({"top_k": 0}, "top-k is 0; it must be at least 1"),
        ({"top_p": 0.0}, "top-p is 0.0; it must be above 0 and at most 1"),
        ({"top_p": 1.5}, "top-p is 1.5"),
        ({"min_p": 2.0}, "min-p is 2.0; it must be between 0 and 1"),
        ({"engine": "medusa"}, "unknown pipeline 'medusa'; known pipelines: transformers, vllm"),
        ({"min_p": 0.1, "engine": "vllm"}, "vllm has no min-p in speculative decoding: min_p is dropped"),
        ({"min_p": 0.1, "engine": "sglang"}, "sglang has no min-p"),
        ({"min_p": 0.1, "engine": "tensorrt-llm"}, "tensorrt-llm has no min-p"),
    ],
)
def test_values_that_cannot_be_are_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(UserError, match=message):
        Pipeline(**values)


def test_every_order_names_steps_and_sources() -> None:
    for order in ORDERS.values():
        assert len(order.source) == 2
        assert {TEMPERATURE, TOP_K, TOP_P} <= set(order.target)
        assert set(order.drafter) <= set(order.target)
        assert bool(order.missing) == (MIN_P not in order.target)
