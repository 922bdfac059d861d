"""Rows of logits through the kernels, for the record: what `row_record` keeps of them."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import computed_ends
from symcert_runtime.fused.cpu.batch import MOST_LISTED, Scan, Stored, empty_scan, in_parts, part
from symcert_runtime.fused.cpu.decide import NOTHING
from symcert_runtime.fused.cpu.jit import program
from symcert_runtime.fused.cpu.row import normaliser_of, target_row
from symcert_runtime.fused.cpu.scan import largest_tokens, scan, tokens_before, value
from symcert_runtime.row_record import ENGINE_ENTROPY, RowRecord, TopRow

INSIDE = (ENGINE_ENTROPY, *computed_ends(ENGINE_ENTROPY))


class Kept(NamedTuple):
    """What is filled in of each of R rows, beside their scan; rows that are not settled keep nothing."""

    draft_tokens: Any
    """[R, K] int64"""
    draft_logits: Any
    """[R, K] float64"""
    numbers: Any
    """[R, 8] float64: lower and upper end of S, S', the entropy and the engine's entropy."""
    rank: Any
    """[R] int64, of the drafter's argmax in the target's order."""


@program
def keep(target, target_stride, drafter, drafter_stride, size, inside, scan, kept):
    """Fill a Kept from rows and their scan, which ranked the target's argmax."""
    keys = np.empty(kept.draft_tokens.shape[1], np.int64)
    for number in range(scan.sums.shape[0]):
        if not scan.settled[number]:
            continue
        zs = target[number * target_stride : number * target_stride + size]
        ys = drafter[number * drafter_stride : number * drafter_stride + size]
        largest_tokens(ys, kept.draft_tokens[number], keys)
        for k in range(keys.shape[0]):
            kept.draft_logits[number, k] = value(ys[kept.draft_tokens[number, k]])
        S_draft, B = scan.sums[number, 3], scan.sums[number, 7]
        plain = target_row((target, target_stride, size), scan, number, NOTHING)
        shifted = target_row((target, target_stride, size), scan, number, inside)
        of_drafter = normaliser_of(S_draft, B, size)
        ends = (plain.normaliser, of_drafter, plain.computed_entropy, shifted.computed_entropy)
        for k in range(4):
            kept.numbers[number, 2 * k], kept.numbers[number, 2 * k + 1] = ends[k]
        kept.rank[number] = tokens_before(zs, scan.draft_token[number])


def record_rows(
    target_logits: Tensor, draft_logits: Tensor, kl: Enclosure, top: int
) -> tuple[RowRecord, Tensor] | None:
    """The record of rows [R, V] on the CPU, and which of them [R] it holds for; None where the list is too long."""
    rows, size = target_logits.shape
    if top > MOST_LISTED or size < 2:
        return None
    scanned = empty_scan(rows, top)
    kept = Kept(np.zeros((rows, top), np.int64), np.zeros((rows, top)), np.ones((rows, 8)), np.zeros(rows, np.int64))

    def work(some: slice, target: Stored, drafter: Stored) -> None:
        scan(*target, *drafter, size, True, part(scanned, some))
        keep(*target, *drafter, size, INSIDE, part(scanned, some), part(kept, some))

    in_parts(target_logits, draft_logits, work)
    return _record(scanned, kept, kl, size), torch.from_numpy(scanned.settled)


def _record(scanned: Scan, kept: Kept, kl: Enclosure, size: int) -> RowRecord:
    ends = torch.from_numpy(kept.numbers).unbind(1)
    normaliser, draft_normaliser, entropy, engine_entropy = map(Enclosure, ends[::2], ends[1::2])
    tokens, logits, draft_tokens, draft_logits, draft_logit, rank, before = map(
        torch.from_numpy,
        (scanned.tokens, scanned.logits, kept.draft_tokens, kept.draft_logits, scanned.draft_logit, kept.rank,
         scanned.before),
    )  # fmt: skip
    return RowRecord(
        TopRow(tokens, logits, normaliser, size),
        TopRow(draft_tokens, draft_logits, draft_normaliser, size),
        kl=kl,
        entropy=entropy,
        engine_entropy=engine_entropy,
        draft_token=draft_tokens[:, 0],
        target_token=tokens[:, 0],
        draft_token_logit=draft_logit,
        draft_token_rank=rank,
        target_token_rank=before,
    )
