"""The fused pass: each row read once, statistics, certificate and decision in one go; and twice for the record.

A program exists for the CPU (numba) and for NVIDIA GPUs (Triton), made from the generated formulas. Rows it cannot
answer are left to the eager tier.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.row_bounds import Fused
from symcert_runtime.rule_grammar import Rule

if TYPE_CHECKING:
    from symcert_runtime.row_record import RowRecord


@dataclass(frozen=True)
class Program:
    """The modules for one kind of device."""

    certifier: str
    """Has a function certify_rows."""
    recorder: str | None
    """Has a function record_rows."""
    compiler: str
    """The package that compiles its kernels; without it there is no program."""
    smallest: float
    """Logits of one side from which on it is used."""


PROGRAMS = {
    # Below, the eager tier is done long before a kernel is compiled.
    "cpu": Program(
        "symcert_runtime.fused.cpu.program", "symcert_runtime.fused.cpu.record", compiler="numba", smallest=2**15
    ),
    "cuda": Program("symcert_runtime.fused.gpu", None, compiler="triton", smallest=0),
}


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> Fused | None:
    """Bounds of rows [R, V] in one pass, or None where there is no program for device, size or rule."""
    program = _program(target_logits)
    if program is None:
        return None
    found: Fused | None = import_module(program.certifier).certify_rows(target_logits, draft_logits, rule)
    return found


def record_rows(
    target_logits: Tensor, draft_logits: Tensor, kl: Enclosure, top: int
) -> tuple[RowRecord, Tensor] | None:
    """The record of rows [R, V], `top` <= V, and which of them [R] it holds for; None where there is no program."""
    program = _program(target_logits)
    if program is None or program.recorder is None:
        return None
    found: tuple[RowRecord, Tensor] | None = import_module(program.recorder).record_rows(
        target_logits, draft_logits, kl, top
    )
    return found


def _program(logits: Tensor) -> Program | None:
    program = PROGRAMS.get(logits.device.type)
    usable = program is not None and logits.numel() >= program.smallest and find_spec(program.compiler)
    return program if usable else None
