"""What a shell completes behind an option or for an argument; a completer returns whole words, `typer` filters them.

Completers run at every press of the tab key: they import nothing that takes long.
"""

from __future__ import annotations

import os
from pathlib import Path

REQUEST = "_SYMCERT_COMPLETE"
"""Set by the shells' scripts, which then run the program itself."""

RULES = (
    "strict",
    "top-m:m=3",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "constant:a=0.0067",
    "tree:m=4",
    "tree:m=8-4-2-2",
)
"""Every rule, with parameters to change."""

DTYPES = ("float32", "float64", "bfloat16", "float16")
DEVICES = ("cpu", "cuda", "cuda:0", "mps")
FORMATS = ("jsonl", "text")
PIPELINES = ("transformers", "vllm", "sglang", "tensorrt-llm", "llama.cpp", "mlx-lm")

RUN_RECORD = "run.json"
RUNS = Path("runs")
"""Where runs lie unless --out says otherwise."""


def prepare_completion() -> None:
    """Where a shell asks: typer must not fold a description, for every line of the answer counts as an offer."""
    if REQUEST in os.environ:
        os.environ["TERMINAL_WIDTH"] = "10000"


def rules(incomplete: str) -> list[str]:
    """Acceptance rules."""
    return _beginning(RULES, incomplete)


def dtypes(incomplete: str) -> list[str]:
    return _beginning(DTYPES, incomplete)


def devices(incomplete: str) -> list[str]:
    return _beginning(DEVICES, incomplete)


def pipelines(incomplete: str) -> list[str]:
    return _beginning(PIPELINES, incomplete)


def prompt_formats(incomplete: str) -> list[str]:
    return _beginning(FORMATS, incomplete)


def run_folders(incomplete: str) -> list[str]:
    """Run folders beside what is typed, and those of `runs/`; with none, the shell goes on to files."""
    typed = Path(incomplete)
    beside = typed if incomplete.endswith("/") or not incomplete else typed.parent
    return _beginning(dict.fromkeys(run for place in (beside, RUNS) for run in _runs_in(place)), incomplete)


def _runs_in(folder: Path) -> list[str]:
    try:
        return sorted(str(path) for path in folder.iterdir() if (path / RUN_RECORD).is_file())
    except OSError:
        return []


def _beginning(words: tuple[str, ...] | dict[str, None], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
