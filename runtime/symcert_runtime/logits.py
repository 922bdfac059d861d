"""Checks on logits handed over by the user: each failure is one sentence naming the tensor and the place."""

from __future__ import annotations

import math
import operator

import torch
from torch import Tensor

from symcert_runtime.errors import UserError

_WITHOUT_FLOAT64 = {"mps"}
"""Devices that cannot compute in double; their logits are brought to the CPU."""

_PACKED = {getattr(torch, name) for name in ("float4_e2m1fn_x2",) if hasattr(torch, name)}
"""Formats of several numbers per entry."""


def checked_logits(target: object, drafter: object, vocab_size: object) -> tuple[Tensor, Tensor]:
    """Both sides' logits, one shape [..., V], cut to `vocab_size` where given. Raises UserError otherwise."""
    size = _integer(vocab_size)
    pair = _logits("target_logits", target, size), _logits("draft_logits", drafter, size)
    (first, second) = (tuple(logits.shape) for logits in pair)
    if first[-1] != second[-1]:
        raise UserError(
            f"target_logits has {first[-1]} tokens and draft_logits {second[-1]}; if they differ by padding only, "
            "give the number of real tokens as vocab_size"
        )
    if first != second:
        raise UserError(f"target_logits has shape {first} and draft_logits {second}; give one row of each per position")
    if pair[0].device != pair[1].device:
        raise UserError(
            f"target_logits is on {pair[0].device} and draft_logits on {pair[1].device}; move them to one device"
        )
    if pair[0].untyped_storage().device.type == "meta":  # fake tensors too
        raise UserError("target_logits is a meta tensor, which has no values; give logits that have some")
    if pair[0].device.type in _WITHOUT_FLOAT64:
        return pair[0].cpu(), pair[1].cpu()
    return pair


def _integer(vocab_size: object) -> int | None:
    if vocab_size is None:
        return None
    try:
        return operator.index(vocab_size)  # type: ignore[arg-type]
    except TypeError:
        raise UserError(
            f"vocab_size={vocab_size!r} is a {type(vocab_size).__name__}; give the number of tokens as an integer"
        ) from None


def _logits(name: str, value: object, vocab_size: int | None) -> Tensor:
    if not isinstance(value, Tensor):
        raise UserError(f"{name} is a {type(value).__name__}; give a torch.Tensor")
    if value.is_nested:
        raise UserError(f"{name} is a nested tensor; give rows of one length, padded with -inf")
    if not value.is_floating_point() or value.layout != torch.strided or value.dtype in _PACKED:
        raise UserError(f"{name} has dtype {value.dtype} and layout {value.layout}; give dense floating-point logits")
    if value.ndim == 0 or value.shape[-1] == 0:
        raise UserError(f"{name} has shape {tuple(value.shape)}; give logits [..., V] with at least one token")
    # Views that are negated when they are read become what they stand for.
    plain = value.detach().resolve_neg()
    if vocab_size is None:
        return plain
    if not 1 <= vocab_size <= value.shape[-1]:
        raise UserError(f"vocab_size={vocab_size} does not fit {name}, which has {value.shape[-1]} tokens")
    return plain[..., :vocab_size]


def check_rows(name: str, rows: Tensor, numbers: Tensor, leading: torch.Size) -> None:
    """Raise UserError at the first of `rows` [R, V] with NaN, +inf or no token left.

    They are the rows with these `numbers` [R] of a batch with leading shape `leading`.
    """
    largest = rows.amax(-1)
    bad = torch.isnan(largest) | torch.isinf(largest)
    if not bool(bad.any()):
        return
    row = int(bad.to(torch.uint8).argmax())
    place = _place(int(numbers[row]), leading)
    if torch.isneginf(largest[row]):
        raise UserError(f"{name}{place} is -inf for every token; leave at least one token unmasked")
    wrong = torch.isnan(rows[row]) | (rows[row] == math.inf)
    token = int(wrong.to(torch.uint8).argmax())
    noun = "NaN" if torch.isnan(rows[row, token]) else "+inf"
    raise UserError(f"{name}{place} is {noun} at token {token}; logits must be finite, or -inf for a masked token")


def _place(row: int, leading: torch.Size) -> str:
    """`[2, 5]` for the row's index in the leading dimensions; nothing for a single row."""
    index = [int(i) for i in torch.unravel_index(torch.tensor(row, device="cpu"), leading)] if leading else []
    return f"[{', '.join(map(str, index))}]" if index else ""
