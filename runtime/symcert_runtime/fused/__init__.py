"""The fused pass: each row read once, statistics, certificate and decision in one go.

A program exists for the CPU (numba) and for NVIDIA GPUs (Triton), made from the generated formulas. Rows it cannot
answer are left to the eager tier.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from torch import Tensor

from symcert_runtime.row_bounds import Fused
from symcert_runtime.rule_grammar import Rule


@dataclass(frozen=True)
class Program:
    """A module with a function certify_rows for one kind of device."""

    module: str
    compiler: str
    """The package that compiles its kernels; without it there is no program."""
    smallest: float
    """Logits of one side from which on it is used."""


PROGRAMS = {
    # Below, the eager tier is done long before a kernel is compiled.
    "cpu": Program("symcert_runtime.fused.cpu.program", compiler="numba", smallest=2**15),
    "cuda": Program("symcert_runtime.fused.gpu", compiler="triton", smallest=0),
}


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> Fused | None:
    """Bounds of rows [R, V] in one pass, or None where there is no program for device, size or rule."""
    program = PROGRAMS.get(target_logits.device.type)
    if program is None or target_logits.numel() < program.smallest or not find_spec(program.compiler):
        return None
    found: Fused | None = import_module(program.module).certify_rows(target_logits, draft_logits, rule)
    return found
