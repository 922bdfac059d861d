"""Hugging Face transformers: assisted generation."""

from symcert.engines.engine import Engine, Setting, Source

VERSION = "5.23.0"
_PROCESSED = "softmax of the float32 logits after every logits processor (penalties, bans; temperature and top-k/p too)"


def _source(place: str) -> Source:
    return Source("huggingface/transformers", VERSION, "src/transformers/generation/utils.py", place)


ENGINE = Engine(
    name="transformers",
    version=VERSION,
    settings=(
        Setting(
            name="greedy",
            entry="generate(assistant_model=…, do_sample=False); prompt lookup, MTP and DFlash drafts alike",
            parameters={},
            rule="strict",
            accepts="exactly",
            probabilities=_PROCESSED,
            ties="the lowest token index, as torch.argmax documents",
            source=_source("_assisted_decoding, lines 4129–4132"),
            note="The drafter's argmax is drafted when do_sample is off. A draft may end early "
            "(assistant_confidence_threshold, num_assistant_tokens_schedule); that never changes verification.",
        ),
        Setting(
            name="ensemble",
            entry="generate(assistant_model=…, do_sample=False, assistant_ensemble_weight=w)",
            parameters={"assistant_ensemble_weight": None},
            rule="strict",
            accepts="at least",
            probabilities=_PROCESSED,
            ties="the lowest token index, as torch.argmax documents, of w·p + (1 − w)·q",
            source=_source("_assisted_decoding, lines 4121–4127"),
            note="Accepts when the draft token is the argmax of w·p + (1 − w)·q. A draft that is the argmax of p and "
            "of q is that, so strict's certificate holds for every w; what else is accepted depends on q.",
        ),
        Setting(
            name="sampling",
            entry="generate(assistant_model=…, do_sample=True)",
            parameters={},
            rule=None,
            accepts=None,
            probabilities=_PROCESSED,
            ties="",
            source=_source("_speculative_sampling, lines 4430–4493"),
            note="the draft is sampled from q and kept with probability min(1, p/q), so acceptance depends on the "
            "drafter; its mean over drafts is 1 − TV(p, q)",
        ),
        Setting(
            name="sampling-match",
            entry="generate(prompt_lookup_num_tokens=…, do_sample=True)",
            parameters={},
            rule=None,
            accepts=None,
            probabilities=_PROCESSED,
            ties="",
            source=_source("_assisted_decoding, lines 4116–4118"),
            note="a draft is kept when it equals a token sampled from p, so with probability p(x); `constant:a=…` "
            "certifies that this probability is at least a wherever the target has p_0 ≥ a",
        ),
    ),
)
