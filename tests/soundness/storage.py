"""The numbers of a storage format in order: neighbours, and bisection over them."""

from __future__ import annotations

import struct
from collections.abc import Callable

import torch
from torch import Tensor

INTEGERS = {
    torch.bfloat16: torch.int16,
    torch.float16: torch.int16,
    torch.float32: torch.int32,
    torch.float64: torch.int64,
}
"""Formats, with the integers of their width."""

_LAYOUT = {torch.bfloat16: ("<f", "<I", 16), torch.float16: ("<e", "<H", 0), torch.float32: ("<f", "<I", 0),
           torch.float64: ("<d", "<Q", 0)}  # fmt: skip
"""How `struct` packs the number and its bits, and how many low bits are not stored."""


def stored(logits: Tensor, dtype: torch.dtype) -> Tensor:
    """Logits as a model would store them; what overflows is cut to the largest number, −inf stays."""
    bounded = logits.clamp(-torch.finfo(dtype).max, torch.finfo(dtype).max)
    return torch.where(torch.isneginf(logits), logits, bounded).to(dtype)


def moved(logits: Tensor, steps: Tensor) -> Tensor:
    """Each number this many places [broadcastable] further in its format; −0 is 0, infinities stay, ends are cut."""
    last = ordinal(torch.finfo(logits.dtype).max, logits.dtype)
    places = (_ordinals(logits) + steps).clamp(-last, last)
    return torch.where(torch.isinf(logits), logits, _numbers(places, logits.dtype))


def _ordinals(logits: Tensor) -> Tensor:
    integer = INTEGERS[logits.dtype]
    bits = logits.contiguous().view(integer)
    return torch.where(bits < 0, -(bits & torch.iinfo(integer).max).long(), bits.long())


def _numbers(places: Tensor, dtype: torch.dtype) -> Tensor:
    integer = INTEGERS[dtype]
    bits = torch.where(places < 0, -places | torch.iinfo(integer).min, places)
    return bits.to(integer).view(dtype)


def ordinal(number: float, dtype: torch.dtype) -> int:
    """The place of a finite number of the format; 0 has place 0, and neighbours have neighbouring places."""
    layout, integer, dropped = _LAYOUT[dtype]
    bits: int = struct.unpack(integer, struct.pack(layout, abs(number)))[0] >> dropped
    return -bits if number < 0 else bits


def number_at(place: int, dtype: torch.dtype) -> float:
    layout, integer, dropped = _LAYOUT[dtype]
    size: float = struct.unpack(layout, struct.pack(integer, abs(place) << dropped))[0]
    return -size if place < 0 else size


def last_where(holds: Callable[[float], bool], low: float, high: float, dtype: torch.dtype) -> tuple[float, float]:
    """Neighbours of the format, the first with `holds` and the second without; it holds at `low` and not at `high`."""
    first, second = ordinal(low, dtype), ordinal(high, dtype)
    while abs(second - first) > 1:
        middle = (first + second) // 2
        first, second = (middle, second) if holds(number_at(middle, dtype)) else (first, middle)
    return number_at(first, dtype), number_at(second, dtype)
