"""Which slice of a vector an index expression runs through."""

from __future__ import annotations

import sympy as sp

Limits = tuple[sp.Symbol, sp.Expr, sp.Expr]


def whole_slice(entry: sp.Indexed, limits: Limits) -> str:
    """`p[i + 1]` for i = 0..m-1 -> `1:` (p has m + 1 entries)."""
    index, low, high = limits
    offset = sp.expand(entry.indices[0] - index)
    if offset.has(index):
        raise NotImplementedError(f"{entry} does not run upwards one by one with {index}")
    return _slice_text(low + offset, high + offset, entry.base.shape[0])


def running_slice(total: sp.Sum, limits: Limits) -> tuple[str, bool]:
    """The slice a sum with upper limit k runs through by the time k reaches its end, and whether it runs backwards."""
    _, low, high = limits
    position, start, _ = total.limits[0]
    entry = total.function
    if low != start or not isinstance(entry, sp.Indexed):
        raise NotImplementedError(f"{total} is no running sum of entries: both ranges must start alike")
    slope = sp.diff(entry.indices[0], position)
    first, last = (sp.expand(entry.indices[0].subs(position, end)) for end in (low, high))
    if slope == 1:
        return _slice_text(first, last, entry.base.shape[0]), False
    if slope == -1:
        return _slice_text(last, first, entry.base.shape[0]), True
    raise NotImplementedError(f"{entry} skips entries")


def _slice_text(first: sp.Expr, last: sp.Expr, size: sp.Expr) -> str:
    stop = sp.expand(last + 1)
    return f"{'' if first == 0 else first}:{'' if sp.expand(stop - size) == 0 else stop}"
