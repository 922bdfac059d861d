"""Every setting of the shipped pair's training, as one flat dataclass that settings.json records."""

import argparse
import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Hyperparameters of the tokenizer and of both stages; lengths and sizes are in tokens."""

    seed: int = 0
    threads: int = 2
    # Text
    held_out_per_mille: int = 50
    vocab_size: int = 2048
    # Shape of the target; the drafter is cut from it, so both share widths and heads.
    hidden_size: int = 192
    intermediate_size: int = 512
    num_attention_heads: int = 3
    num_key_value_heads: int = 1
    head_dim: int = 64
    max_position_embeddings: int = 1024
    target_layers: int = 5
    # Optimisation, both stages. Muon moves the layers' matrices, AdamW the embedding and the norms.
    sequence_length: int = 256
    batch_size: int = 16
    muon_learning_rate: float = 1e-2
    adam_learning_rate: float = 4e-3
    weight_decay: float = 0.05
    warmup_fraction: float = 0.03
    max_gradient_norm: float = 1.0
    # Target stage: cross-entropy + early_exit_weight * KL(target || drafter) on the shared lower layers.
    target_minutes: float = 30.0
    target_max_steps: int = 100_000
    early_exit_layers: int = 2
    early_exit_weight: float = 0.5
    # Drafter stage: KL(target || drafter) on library text and on the target's own greedy continuations.
    drafter_from_layers: str = "0,1,4"
    drafter_intermediate_size: int = 256
    drafter_minutes: float = 21.0
    drafter_max_steps: int = 100_000
    drafter_learning_rate_scale: float = 0.6
    on_policy_fraction: float = 0.25
    on_policy_sequences: int = 1024
    on_policy_prompt_length: int = 64
    # Logging
    evaluations_per_stage: int = 15
    checkpoints_per_stage: int = 4
    python_version: str = ""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read settings written by ``save``."""
        return cls(**json.loads(path.read_text()))

    def save(self, path: Path) -> None:
        """Write the settings as JSON, one per line, in declaration order."""
        path.write_text(json.dumps(dataclasses.asdict(self), indent=1) + "\n")


def parse_settings(parser: argparse.ArgumentParser, arguments: list[str] | None) -> tuple[Settings, argparse.Namespace]:
    """Add one option per setting to ``parser``; return the settings beside the parser's own options."""
    names = [field.name for field in dataclasses.fields(Settings) if field.name != "python_version"]
    defaults = Settings()
    for name in names:
        default: Any = getattr(defaults, name)
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default, help="%(default)s")
    namespace = parser.parse_args(arguments)
    return Settings(**{name: getattr(namespace, name) for name in names}), namespace
