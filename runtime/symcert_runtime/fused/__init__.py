"""The fused pass: each row read once, statistics, certificate and decision in one go.

A program exists for the CPU (numba) and for NVIDIA GPUs (Triton), made from the generated formulas. Rows it cannot
answer are left to the eager tier.
"""

from __future__ import annotations

from importlib.util import find_spec

from torch import Tensor

from symcert_runtime.row_bounds import Fused
from symcert_runtime.rule_grammar import Rule


SMALLEST = 2**15
"""Logits of one side from which on a fused pass is made: below, the eager tier is done before a kernel is compiled."""


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> Fused | None:
    """Bounds of rows [R, V] in one pass, or None where there is no program for the device or the rule."""
    if target_logits.numel() < SMALLEST:
        return None
    if target_logits.device.type == "cpu" and find_spec("numba"):
        from symcert_runtime.fused.cpu import program

        return program.certify_rows(target_logits, draft_logits, rule)
    return None
