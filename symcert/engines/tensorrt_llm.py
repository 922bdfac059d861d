"""TensorRT-LLM: greedy chains and trees, and relaxed acceptance in the thinking phase."""

from symcert.engines.engine import Engine, Setting, Source

COMMIT = "23ee85ee014dc8089415f2901ca8b7afa8d66f14"
_KERNELS = "cpp/tensorrt_llm/kernels/speculativeDecoding"


def _source(place: str, path: str, version: str = COMMIT) -> Source:
    return Source("NVIDIA/TensorRT-LLM", version, path, place)


ENGINE = Engine(
    name="TensorRT-LLM",
    version=f"commit {COMMIT[:12]}",
    settings=(
        Setting(
            name="greedy",
            entry="speculative_config without use_relaxed_acceptance_for_thinking, greedy requests",
            parameters={},
            rule="strict",
            accepts="exactly",
            probabilities="raw logits",
            ties="the lowest token index, as torch.argmax documents",
            source=_source(
                "MTPWorker.sample_and_accept_draft_tokens, strict branch", "tensorrt_llm/_torch/speculative/mtp.py"
            ),
        ),
        Setting(
            name="greedy-tree",
            entry="EagleDecodingConfig(use_dynamic_tree=True, dynamic_tree_max_topK=m), or eagle_choices",
            parameters={"dynamic_tree_max_topK": None},
            rule="tree:m={dynamic_tree_max_topK}",
            paths="eagle_choices",
            accepts="exactly",
            probabilities="raw logits",
            ties="the lowest token index, as torch.argmax documents",
            source=_source("EagleDecodingConfig", "tensorrt_llm/llmapi/llm_args.py"),
            condition="at nodes with m children",
            note="The tree keeps at most max_total_draft_tokens nodes, so m is how many children the node kept.",
        ),
        Setting(
            name="relaxed-thinking",
            entry="MTPDecodingConfig(use_relaxed_acceptance_for_thinking=True, relaxed_topk=…, relaxed_delta=…)",
            parameters={"relaxed_topk": 1, "relaxed_delta": 0.0},
            rule="relaxed:m={relaxed_topk},delta={relaxed_delta}",
            accepts="exactly",
            probabilities="softmax of the raw logits in their own dtype; no temperature (`gen_logprobs` in the "
            "source is a softmax, not its logarithm)",
            ties="equality with p_0 − relaxed_delta accepts; ties at the last rank as torch.topk breaks them",
            source=_source(
                "mtpRelaxedAcceptanceKernel", f"{_KERNELS}/mtpKernels.cu", "3585984b32cded5cc002d3087d3da4b0fd9fb8a5"
            ),
            condition="between begin_thinking_phase_token and end_thinking_phase_token; elsewhere relaxed_delta is 0",
            note="NVIDIA's recipes for DeepSeek-R1 use relaxed_topk=10, relaxed_delta=0.6. Outside the thinking phase "
            "a token tied with the argmax is accepted, so strict's certificate holds there.",
        ),
        Setting(
            name="typical-eagle",
            entry="TensorRT engine, EagleDecodingConfig(greedy_sampling=False, posterior_threshold=…)",
            parameters={"posterior_threshold": None},
            rule=None,
            accepts=None,
            probabilities="softmax of logits/temperature",
            ties="",
            source=_source(
                "maskLogitsBasedOnEntropyKernel, typicalAcceptanceSampling",
                f"{_KERNELS}/common.cu",
                "2a9abd9536aa62ad3e4b9314be9286b1b1be523b",
            ),
            note="tokens below the typical threshold are masked, one of the others is sampled, and a draft is kept "
            "when it equals the sample: chance decides among what Medusa would accept",
        ),
        Setting(
            name="rejection-sampling",
            entry="use_rejection_sampling=True, sampled requests",
            parameters={},
            rule=None,
            accepts=None,
            probabilities="softmax after temperature, top-k and top-p",
            ties="",
            source=_source(
                "SpecWorkerBase._sample_and_accept_draft_tokens_rejection",
                "tensorrt_llm/_torch/speculative/interface.py",
                "00b6d5a25c30b4382d24fbdf52956d601b3ffd24",
            ),
            note="a draft is kept with probability min(1, p/q), so acceptance depends on the drafter; its mean over "
            "sampled drafts is 1 − TV(p, q)",
        ),
    ),
)
