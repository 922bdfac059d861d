"""The tokens before each recorded position: what both models saw there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from symcert_runtime.replay.steps import is_tree
from symcert_runtime.report.run import Written
from symcert_runtime.trace import RuleTrace


@dataclass(frozen=True)
class Context:
    """A position's context, as far as the trace tells."""

    tokens: tuple[int, ...]
    """Prompt, text emitted before the verify step, and the draft tokens of the step before the position."""
    whole: bool
    """False where tokens are missing: on a tree's branch off the emitted text, whose tokens a trace does not tell, and
    where the run keeps no prompt (`tokens` is then the emitted text only)."""


def contexts_of(trace: RuleTrace, written: Mapping[int, Written]) -> list[Context]:
    """Of every row of the trace, in its order; `written` by index of the prompt, as a `report.run.Run` holds it."""
    tree = is_tree(trace)
    names = ("prompt_index", "round", "position", "depth", "kept", "proposed_token")
    columns = {name: np.asarray(trace.table[name].to_numpy()) for name in names}
    texts = {index: (text.text.prompt + text.emitted, bool(text.text.prompt)) for index, text in written.items()}
    drafted = _drafted(columns)
    contexts = list[Context]()
    for prompt, round_, position, depth, kept, _ in zip(*(column.tolist() for column in columns.values()), strict=True):
        text, told = texts[prompt]
        start = position - depth + 1  # of the verify step
        known = position if tree and kept else start
        branch = () if tree else tuple(drafted[prompt, round_, level] for level in range(1, depth))
        contexts.append(Context(text[:known] + branch, told and known + len(branch) == position))
    return contexts


def _drafted(columns: Mapping[str, NDArray[Any]]) -> dict[tuple[int, ...], int]:
    """(prompt, verify step, depth) -> the token drafted there, in a chain."""
    keys = zip(*(columns[name].tolist() for name in ("prompt_index", "round", "depth")), strict=True)
    return dict(zip(keys, columns["proposed_token"].tolist(), strict=True))
