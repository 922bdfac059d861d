"""Rows of logits through the kernels: in threads, each row scanned once and decided by its rule's functions."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import computed_ends
from symcert_runtime.fused.cpu.decide import Found, decide_cover, decide_draft
from symcert_runtime.fused.cpu.scan import SUMS, scan
from symcert_runtime.generated import cpu_competitors, cpu_decisions
from symcert_runtime.generated.cpu_formulas import CERTIFICATES, POOLS
from symcert_runtime.row_bounds import Fused, RowBounds
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import GENERATED, covers_target_token, facts_of

LISTED = 16
"""How many of the largest logits are kept, if the rule needs no more."""

MOST_LISTED = 128
"""Wider trees and ranks are left to the eager tier: inserting into a longer list would cost more than the pass."""

SHARES = 4
"""Of the rows, per thread."""

AT_A_TIME = 2**19
"""Logits of one side that a share holds at least, if there are as many."""

COPIED = 2**18
"""Logits at a time where they cannot be read as they are stored."""

WORTH_A_THREAD = 2**18
"""Logits of one side; starting a thread costs about as much as reading a quarter of them."""


NORMAL = 2.0**-1000
"""Well within the normal range."""

UNKNOWN = np.array([0.0, np.inf, 0.0, np.inf, np.inf, 0.0])
"""Bounds that say nothing, in the order of `Found.bounds`."""


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


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> Fused | None:
    """Bounds of rows [R, V] on the CPU; None for a rule that has no kernel, or that asks for too long a list."""
    rows, size = target_logits.shape
    listed, decide = _listed(rule, size), _decider(rule, size)
    if decide is None or listed > MOST_LISTED or size < 2:
        return None
    scanned = _empty_scan(rows, listed)
    found = Found(np.tile(UNKNOWN, (rows, 1)), np.zeros((rows, 3), bool))

    ranked = covers_target_token(rule)
    at_once = rows if _as_stored(target_logits) and _as_stored(draft_logits) else max(1, COPIED // size)

    def work(first: int, last: int) -> None:
        for start in range(first, last, at_once):
            some = slice(start, min(start + at_once, last))
            target, drafter = _readable(target_logits[some]), _readable(draft_logits[some])
            part = Scan(*(array[some] for array in scanned))
            scan(*target, *drafter, size, ranked, part)
            decide((*target, size), part, Found(found.bounds[some], found.flags[some]))

    _in_threads(work, rows, size)
    return _fused(scanned, found)


def _listed(rule: Rule, size: int) -> int:
    """How many of the largest logits the rule's kernels need."""
    ranks = [value for value in rule.parameters.values() if isinstance(value, int)]
    return max(2, min(size, max([LISTED, *(rank + 1 for rank in ranks)])))


Decider = Callable[[tuple[Any, int, int], Scan, Found], None]
"""(stored logits, distance between rows, V), what the scan found, what is to be filled in."""


def _decider(rule: Rule, size: int) -> Decider | None:
    """The rule's kernel with its arguments, or None where it has none."""
    if covers_target_token(rule):
        width = facts_of(rule).width_of(rule)
        if width >= size:
            return None  # the draft offers every token
        return lambda rows, scan, found: decide_cover(rows, scan, CERTIFICATES[rule.name], width, found)
    if rule.name not in GENERATED:
        return None
    functions = cpu_competitors.REJECTIONS[rule.name], cpu_decisions.REJECTIONS[rule.name], CERTIFICATES[rule.name]
    parameters = _parameters(rule, size, computed_ends), _parameters(rule, size, lambda value: (value, value))
    rank = min(facts_of(rule).margin_rank_of(rule), size)
    inside = _inside(rule)
    if 0 < inside[1] < NORMAL:
        return None  # no logarithm for it
    return lambda rows, scan, found: decide_draft(
        rows, scan, *functions, *parameters, inside, POOLS[rule.name], rank, found
    )


def _inside(rule: Rule) -> tuple[float, float, float]:
    """What the rule adds inside the logarithm of its entropy, and the ends of what engines make of it."""
    value = rule.parameters.get("entropy_eps", 0.0)
    assert isinstance(value, float)
    return value, *computed_ends(value)


def _parameters(rule: Rule, size: int, ends: Callable[[float], tuple[float, float]]) -> tuple[Any, ...]:
    """Numbers as pairs; ranks as they are, up to V: nothing lies beyond it."""

    return tuple(min(v, size) if isinstance(v, int) else ends(v) for v in rule.parameters.values())  # type: ignore[arg-type]


def _empty_scan(rows: int, listed: int) -> Scan:
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


def _as_stored(rows: Tensor) -> bool:
    """Whether the kernels can read these rows without a copy."""
    return rows.stride(-1) == 1 and rows.dtype in (torch.bfloat16, torch.float32, torch.float64)


def _readable(rows: Tensor) -> tuple[Any, int]:
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


def _fused(scanned: Scan, found: Found) -> Fused:
    columns, flags = torch.from_numpy(found.bounds).unbind(1), torch.from_numpy(found.flags).unbind(1)
    bounds = RowBounds(
        kl=Enclosure(columns[0], columns[1]),
        certificate=Enclosure(columns[2], columns[3]),
        limit=columns[4],
        margin=columns[5],
        accepted=flags[0],
        tie=flags[1],
        draft_token=torch.from_numpy(scanned.draft_token),
        target_token=torch.from_numpy(scanned.tokens)[:, 0],
    )
    return Fused(bounds, flags[2])
