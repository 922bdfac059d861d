"""In which order engines apply temperature, top-k, top-p and min-p while they decode speculatively, as data.

Read from the engines' own sources. Every step is transformers' own; `differs` says where the engine's step is another
one, at ties and on boundaries, so that a reader knows what the order alone does not reproduce.
"""

from __future__ import annotations

from dataclasses import dataclass

TEMPERATURE, TOP_K, TOP_P, MIN_P = STEPS = ("temperature", "top_k", "top_p", "min_p")


@dataclass(frozen=True)
class EngineOrder:
    """What an engine makes of the logits of both sides before it drafts and verifies."""

    engine: str
    version: str
    target: tuple[str, ...]
    """Steps in the order in which they are applied; a step that is missing here is none the engine has."""
    drafter: tuple[str, ...]
    """The same of the drafter's logits; without steps the draft is the argmax of the logits as they are."""
    source: tuple[str, ...]
    """Where target and drafter were read: repository, file, place."""
    missing: str = ""
    """What the engine does with a parameter that it has no step for."""
    differs: str = ""
    """Where its steps are not transformers'."""


_TRANSFORMERS_WARPERS = (TEMPERATURE, TOP_K, TOP_P, MIN_P)

ORDERS = {
    order.engine: order
    for order in (
        EngineOrder(
            engine="transformers",
            version="5.23.0",
            target=_TRANSFORMERS_WARPERS,
            drafter=_TRANSFORMERS_WARPERS * 2,
            source=(
                "huggingface/transformers src/transformers/generation/utils.py, _get_logits_processor",
                "src/transformers/generation/candidate_generator.py, _prepare_generation_args: the assistant's "
                "generate() is handed the target's warpers, and appends its own of the same settings behind them",
            ),
        ),
        EngineOrder(
            engine="vllm",
            version="0.33.0",
            target=(TEMPERATURE, TOP_K, TOP_P),
            drafter=(),
            source=(
                "vllm-project/vllm vllm/v1/sample/rejection_sampler.py, apply_sampling_constraints",
                "vllm/v1/spec_decode/llm_base_proposer.py, _greedy_sample (draft_sample_method 'greedy', the default; "
                "'probabilistic' divides by the temperature)",
            ),
            missing="min_p is dropped with a warning when speculative decoding is on (v1/sample/logits_processor)",
            differs="FlashInfer's kernels, where they are used, sample instead of masking",
        ),
        EngineOrder(
            engine="sglang",
            version="0.5.23",
            target=(TEMPERATURE, TOP_K, TOP_P),
            drafter=(),
            source=(
                "sgl-project/sglang python/sglang/srt/speculative/eagle_utils.py, eagle_sample",
                "python/sglang/srt/speculative/spec_utils.py, renorm_draft_probs (with rejection sampling it divides "
                "by the temperature)",
            ),
            missing="min_p is read by the sampler without speculation only",
            differs="probabilities are renormalised after each step, and top-p keeps every token as probable as the "
            "last one kept",
        ),
        EngineOrder(
            engine="tensorrt-llm",
            version="commit 00b6d5a25c30",
            target=(TEMPERATURE, TOP_K, TOP_P),
            drafter=(TEMPERATURE, TOP_K, TOP_P),
            source=(
                "NVIDIA/TensorRT-LLM tensorrt_llm/_torch/pyexecutor/sampling_utils.py (commit 053c42c948a1), "
                "top_k_top_p_sampling_batch",
                "tensorrt_llm/_torch/speculative/interface.py, advanced_sample_draft",
            ),
            missing="min_p is refused with one-model speculative decoding (SpecSampler.validate_request)",
            differs="top-p also keeps a token when those before it sum to exactly p",
        ),
        EngineOrder(
            engine="llama.cpp",
            version="commit 001d906a6d86",
            target=(TOP_K, TOP_P, MIN_P, TEMPERATURE),
            drafter=(),
            source=(
                "ggml-org/llama.cpp common/common.h, common_params_sampling.samplers; src/llama-sampler.cpp (commit "
                "00efb3e18428)",
                "common/speculative.cpp, common_speculative_impl_draft_simple: the first of the ten most probable",
            ),
            differs="top-k keeps exactly k tokens, whichever of those tied at the last rank its sort puts first, and "
            "top-p cuts there too; min-p compares logits with z_0 + log(min_p) in float32",
        ),
        EngineOrder(
            engine="mlx-lm",
            version="0.32.2",
            target=(TOP_P, MIN_P, TOP_K, TEMPERATURE),
            drafter=(TOP_P, MIN_P, TOP_K, TEMPERATURE),
            source=(
                "ml-explore/mlx-lm mlx_lm/sample_utils.py, make_sampler",
                "mlx_lm/generate.py, speculative_generate_step: one sampler for both models",
            ),
            differs="log-probabilities in the model's dtype; top-p keeps every token as probable as the last one kept; "
            "top-k keeps exactly k of those tied at the last rank; logits are multiplied by 1/temperature",
        ),
    )
}
"""Engine -> its order."""
