"""BiLD, Big Little Decoder: rollback by the large model's cross-entropy."""

import math

from symcert.engines.engine import Engine, Setting, Source

COMMIT = "ad37f5641d403c955e7e7c90d946b0ebc3986eb1"


def _least_probability(loss: float) -> float:
    """e^(−loss), rounded up: a threshold that is too large only weakens the certificate."""
    return min(1.0, math.nextafter(math.exp(-loss), math.inf))


ENGINE = Engine(
    name="BiLD",
    version=f"commit {COMMIT[:12]}",
    settings=(
        Setting(
            name="rollback",
            entry="T5BiLDModel(rollback_threshold=…), --bild_rollback_threshold",
            parameters={"rollback_threshold": 5.0},
            rule="constant:a={a}",
            accepts="at least",
            probabilities="softmax of the large model's raw logits; the small model's are processed",
            ties="a loss equal to the threshold accepts; the large model's argmax is always kept",
            source=Source(
                "kssteven418/BigLittleDecoder",
                COMMIT,
                "src/transformers/models/t5/modeling_t5.py",
                "T5BiLDModel._greedy_search_body, lines 2116–2151; defaults, lines 1867–1885",
            ),
            note="Rolls back at the first token x with −log p(x) > rollback_threshold that is not the argmax; when the "
            "first such token is the argmax, later ones are kept as well. fallback_threshold (0.6) only ends drafts. "
            "A threshold of 0 means the default.",
            computed={"a": ("rollback_threshold", _least_probability)},
        ),
    ),
)
