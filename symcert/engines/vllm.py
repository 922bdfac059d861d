"""vLLM: the rejection sampler of the V1 engine, and typical acceptance as V0 had it."""

from symcert.engines.engine import Engine, Setting, Source

VERSION = "0.33.0"
LAST_V0 = "0.9.2"
_PROCESSED = "softmax of the float32 logits after penalties, bad words, temperature, top-k and top-p"
_SAMPLER = "vllm/v1/sample/rejection_sampler.py"


def _source(place: str, path: str = _SAMPLER, version: str = VERSION) -> Source:
    return Source("vllm-project/vllm", version, path, place)


ENGINE = Engine(
    name="vLLM",
    version=VERSION,
    settings=(
        Setting(
            name="greedy",
            entry="temperature=0",
            parameters={},
            rule="strict",
            accepts="exactly",
            probabilities="float32 logits after penalties and bad words; temperature and top-k/p are not applied",
            ties="the lowest token index, as torch.argmax documents",
            source=_source("rejection_sample line 511, rejection_greedy_sample_kernel line 835"),
        ),
        Setting(
            name="fly",
            entry="temperature=0, speculative_config={'rejection_sample_method': 'fly'}",
            parameters={},
            rule="strict",
            accepts="at least",
            probabilities="as greedy; deferral looks at the entropy of the target's fly_entropy_top_k top tokens",
            ties="as greedy",
            source=_source("apply_fly_greedy_acceptance_kernel, lines 47–98", "vllm/v1/spec_decode/fly.py"),
            note="Also keeps a mismatch where the entropy reaches fly_entropy_threshold (0.3) and the next "
            "fly_window_size drafts match: what follows decides, so only strict's acceptance is certain.",
        ),
        Setting(
            name="typical",
            entry="V0 engine, up to 0.9.2: speculative_config={'acceptance_method': 'typical_acceptance_sampler', …}",
            parameters={"posterior_threshold": 0.09, "posterior_alpha": 0.3},
            rule="typical:epsilon={posterior_threshold},delta={posterior_alpha},entropy_eps=1e-5",
            accepts="exactly",
            probabilities=f"{_PROCESSED}; of a greedy request the one-hot of its argmax, so the rule is then strict",
            ties="equality rejects",
            source=_source(
                "TypicalAcceptanceSampler._evaluate_accepted_tokens, lines 132–148",
                "vllm/model_executor/layers/typical_acceptance_sampler.py",
                LAST_V0,
            ),
            note="Removed with the V0 engine. Defaults from vllm/config.py, lines 2764–2768.",
        ),
        Setting(
            name="relaxed-thinking",
            entry="pull requests 22238, 43184, 45229, none of them merged; within the thinking phase",
            parameters={"relax_top_k": 3, "relax_ratio": 0.5},
            rule="relaxed-ratio:m={relax_top_k},r={relax_ratio}",
            accepts="exactly",
            probabilities="processed float32 logits (a ratio of probabilities is a difference of logits)",
            ties="equality with the ratio accepts; ties at the last rank as topk breaks them",
            source=_source(
                "description; 45229 fixes the ratio 0.5 and the width 3", "pull requests 43184 and 45229", "unmerged"
            ),
            condition="between the thinking phase's begin and end; strict elsewhere",
            note="Read from the pull requests' descriptions, not from merged code.",
        ),
        Setting(
            name="sampling",
            entry="temperature>0, speculative_config={'draft_sample_method': 'greedy'} (the default)",
            parameters={},
            rule=None,
            accepts=None,
            probabilities=_PROCESSED,
            ties="",
            source=_source("rejection_random_sample_kernel, line 951"),
            note="the draft is the drafter's argmax, taken as one-hot, and kept when p(x) ≥ u for a uniform u, so with "
            "probability p(x); `constant:a=…` certifies that this probability is at least a wherever p_0 ≥ a",
        ),
        Setting(
            name="sampling-probabilistic",
            entry="temperature>0, speculative_config={'draft_sample_method': 'probabilistic'}, or block verification",
            parameters={},
            rule=None,
            accepts=None,
            probabilities=_PROCESSED,
            ties="",
            source=_source("rejection_random_sample_kernel, line 951"),
            note="the draft is sampled from q and kept with probability min(1, p/q), so acceptance depends on the "
            "drafter; its mean over drafts is 1 − TV(p, q)",
        ),
    ),
)
