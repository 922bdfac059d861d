"""A small target and drafter that ship with the package, trained on the standard library's source.

Importing this module loads no torch, so the folders and prompts can be named cheaply.
"""

import json
from dataclasses import dataclass
from pathlib import Path

PAIR_DIR = Path(__file__).parent
TARGET_DIR = PAIR_DIR / "target"
DRAFTER_DIR = PAIR_DIR / "drafter"
HELD_OUT_PROMPTS = PAIR_DIR / "prompts.jsonl"
HELD_OUT_FIGURES = PAIR_DIR / "heldout.json"
SETTINGS_FILE = PAIR_DIR / "settings.json"
TRAINING_LOG = PAIR_DIR / "training_log.jsonl"


@dataclass(frozen=True, slots=True)
class HeldOutPrompt:
    """A piece of a standard library file that neither model was trained on; ``id`` is ``path:line``."""

    id: str
    text: str


def held_out_prompts(limit: int | None = None) -> list[HeldOutPrompt]:
    """The first ``limit`` shipped prompts (default: all), each 48 to 96 tokens, cut at line boundaries."""
    lines = HELD_OUT_PROMPTS.read_text(encoding="utf-8").splitlines()[:limit]
    return [HeldOutPrompt(**json.loads(line)) for line in lines]
