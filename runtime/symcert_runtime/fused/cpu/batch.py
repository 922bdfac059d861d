"""Rows of tensors as the CPU's kernels read them: as they are stored, some at a time, in threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from symcert_runtime.fused.cpu.scan import SUMS

MOST_LISTED = 128
"""More of the largest logits are left to the eager tier: inserting into a longer list would cost more than the pass."""

SHARES = 4
"""Of the rows, per thread."""

AT_A_TIME = 2**19
"""Logits of one side that a share holds at least, if there are as many."""

COPIED = 2**18
"""Logits at a time where they cannot be read as they are stored."""

WORTH_A_THREAD = 2**18
"""Logits of one side; starting a thread costs about as much as reading a quarter of them."""

Stored = tuple[Any, int]
"""Rows of logits as one run of numbers, and the distance between rows."""


class Scan(NamedTuple):
    """What `scan.scan` fills in, per row."""

    sums: Any
    tokens: Any
    logits: Any
    draft_token: Any
    draft_logit: Any
    before: Any
    hole: Any
    settled: Any


def empty_scan(rows: int, listed: int) -> Scan:
    """For as many rows, with so many of the target's largest logits."""
    return Scan(
        sums=np.empty((rows, len(SUMS))),
        tokens=np.empty((rows, listed), np.int64),
        logits=np.empty((rows, listed)),
        draft_token=np.empty(rows, np.int64),
        draft_logit=np.empty(rows),
        before=np.empty(rows, np.int64),
        hole=np.empty(rows, bool),
        settled=np.empty(rows, bool),
    )


def part(arrays: Any, some: slice) -> Any:
    """Those rows of a NamedTuple of arrays; views, to be filled in."""
    return type(arrays)(*(array[some] for array in arrays))


def in_parts(target_logits: Tensor, draft_logits: Tensor, work: Callable[[slice, Stored, Stored], None]) -> None:
    """work(which rows, the target's, the drafter's) until all rows [R, V] are done."""
    rows, size = target_logits.shape
    at_once = rows if _as_stored(target_logits) and _as_stored(draft_logits) else max(1, COPIED // size)

    def share(first: int, last: int) -> None:
        for start in range(first, last, at_once):
            some = slice(start, min(start + at_once, last))
            work(some, readable(target_logits[some]), readable(draft_logits[some]))

    _in_threads(share, rows, size)


def _as_stored(rows: Tensor) -> bool:
    """Whether the kernels can read these rows without a copy."""
    return rows.stride(-1) == 1 and rows.dtype in (torch.bfloat16, torch.float32, torch.float64)


def readable(rows: Tensor) -> tuple[Any, int]:
    """Rows [R, V] as one run of numbers and the distance between rows; bfloat16 as its bits. Copies if it must."""
    if rows.dtype not in (torch.bfloat16, torch.float32, torch.float64):
        rows = rows.to(torch.float32)  # float16 and the eight-bit formats embed in it
    if rows.stride(-1) != 1:
        rows = rows.contiguous()
    if rows.dtype == torch.bfloat16:
        rows = rows.view(torch.int16)
    span = (len(rows) - 1) * rows.stride(0) + rows.shape[1] if len(rows) else 0
    return rows.as_strided((span,), (1,)).numpy(), rows.stride(0)


def _in_threads(work: Callable[[int, int], None], rows: int, size: int) -> None:
    """work(first, last) over all rows, in as many threads as torch uses where that pays. Kernels hold no lock."""
    threads = max(1, min(torch.get_num_threads(), rows, rows * size // WORTH_A_THREAD))
    # Several shares a thread: one that has to wait for its core, torch's threads go on spinning, does fewer of them.
    step = max(1, min(-(-rows // threads), max(-(-rows // (threads * SHARES)), AT_A_TIME // size)))
    shares = iter([(start, min(start + step, rows)) for start in range(0, rows, step)])

    def some(_: int) -> None:
        for share in shares:  # a list's iterator gives each share to one thread
            work(*share)

    if threads == 1:
        some(0)
        return
    with ThreadPoolExecutor(threads - 1) as pool:
        others = [pool.submit(some, thread) for thread in range(1, threads)]
        some(0)
        for other in others:
            other.result()
