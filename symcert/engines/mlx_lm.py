"""mlx-lm: speculative generation on Apple silicon."""

from symcert.engines.engine import Engine, Setting, Source

VERSION = "0.32.2"
_SOURCE = Source("ml-explore/mlx-lm", VERSION, "mlx_lm/generate.py", "speculative_generate_step, line 635")

ENGINE = Engine(
    name="mlx-lm",
    version=VERSION,
    settings=(
        Setting(
            name="greedy",
            entry="stream_generate(draft_model=…) without a sampler, --draft-model",
            parameters={},
            rule="strict",
            accepts="exactly",
            probabilities="log-softmax of the processed logits, in the model's dtype",
            ties="whichever index mx.argmax returns",
            source=_SOURCE,
        ),
        Setting(
            name="sampling",
            entry="stream_generate(draft_model=…, sampler=…)",
            parameters={},
            rule=None,
            accepts=None,
            probabilities="what the sampler makes of the processed logits",
            ties="",
            source=_SOURCE,
            note="drafter and target sample independently and a draft is kept when both drew the same token, so with "
            "probability Σ p·q over drafts",
        ),
    ),
)
