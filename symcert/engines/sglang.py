"""SGLang: greedy chains and trees, and target-only tree sampling with its thresholds."""

from symcert.engines.engine import Engine, Setting, Source

VERSION = "0.5.23"
_VERIFY = "python/sglang/srt/speculative/eagle_utils.py"


def _source(place: str, path: str = _VERIFY) -> Source:
    return Source("sgl-project/sglang", VERSION, path, place)


ENGINE = Engine(
    name="SGLang",
    version=VERSION,
    settings=(
        Setting(
            name="greedy",
            entry="temperature=0, --speculative-eagle-topk 1",
            parameters={},
            rule="strict",
            accepts="exactly",
            probabilities="logits after penalties and masks",
            ties="the lowest token index, as torch.argmax documents",
            source=_source("verify, line 648: torch.argmax, then verify_tree_greedy_func"),
            note="Sampled requests are verified greedily too on CPU, XPU, and ROCm without rejection sampling "
            "(_verify_uses_greedy, lines 485–500).",
        ),
        Setting(
            name="greedy-tree",
            entry="temperature=0, --speculative-eagle-topk m",
            parameters={"speculative_eagle_topk": None},
            rule="tree:m={speculative_eagle_topk}",
            accepts="exactly",
            probabilities="logits after penalties and masks",
            ties="the lowest token index, as torch.argmax documents",
            source=_source(
                "verify_tree_greedy_kernel_triton, line 271", "python/sglang/kernels/ops/speculative/spec_tree.py"
            ),
            condition="at nodes with m children",
            note="--speculative-num-draft-tokens prunes the tree by cumulated draft probability: m is how many "
            "children the node kept, at most the topk. Where a token map (EAGLE-3) leaves tokens out, KL is infinite.",
        ),
        Setting(
            name="threshold-single",
            entry="temperature>0, --speculative-accept-threshold-single s [--speculative-accept-threshold-acc c]",
            parameters={"speculative_accept_threshold_single": 1.0, "speculative_accept_threshold_acc": 1.0},
            rule="constant:a={speculative_accept_threshold_single}",
            accepts="at least",
            probabilities="softmax of logits/temperature, renormalised after top-k and top-p, float32",
            ties="equality with s accepts",
            source=_source(
                "TreeSpeculativeSamplingTargetOnly, line 81",
                "python/sglang/kernels/jit/include/sgl_kernel/speculative/sampling.cuh",
            ),
            condition="where the target has p_0 ≥ s; below that even its argmax depends on the coin",
            note="Accepts when p(x) ≥ s, or else with probability P/c for a coin, P the summed p of the siblings "
            "tried so far (p(x) on a chain). At the default s = 1 the coin alone decides.",
        ),
        Setting(
            name="rejection-sampling",
            entry="temperature>0, --speculative-use-rejection-sampling",
            parameters={},
            rule=None,
            accepts=None,
            probabilities="softmax of logits/temperature, renormalised after top-k and top-p",
            ties="",
            source=_source(
                "speculative_sampling_classic_kernel", "python/sglang/kernels/ops/speculative/reject_sampling.py"
            ),
            note="the draft is sampled from q and kept with probability min(1, p/q), so acceptance depends on the "
            "drafter; its mean over drafts is 1 − TV(p, q)",
        ),
    ),
)
