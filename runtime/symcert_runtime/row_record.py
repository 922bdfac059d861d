"""What is kept of a drafted position's two rows of logits, so that any rule can be asked later, without a model.

The largest logits of both sides exactly as they were, with ties by lowest token index; enclosures of both normalisers,
of the divergence and of the target's entropies; and where the tokens that decide stand in the other side's order. From
that `recorded` computes acceptance exactly and certificates as exact values or lower bounds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

import torch
from torch import Tensor

from symcert_runtime import fused
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import computed_number
from symcert_runtime.recorded_entropy import recorded_entropy
from symcert_runtime.rejection import rank
from symcert_runtime.statistics import Softmax, softmax_rows, top_tokens

TOP = 16
"""Logits kept of each side unless the user says otherwise: trees up to m = 15 are replayed exactly."""

ENGINE_ENTROPY = 1e-5
"""What Medusa and vLLM add inside the entropy's logarithm (symcert/engines/)."""

UNRANKED = -1
"""The rank, or the token, of what an imported position does not tell; live runs tell everything."""

CHUNK = 2**18
"""Logits of each side that are worked on at a time."""


@dataclass(frozen=True)
class TopRow:
    """The largest logits of rows [R, V], and their normaliser. Probabilities are exp(logit − maximum) / S."""

    tokens: Tensor
    """[R, K] int64, by falling logit, ties by lowest index; UNRANKED for masked tokens that an import did not name."""
    logits: Tensor
    """[R, K] float64; −inf for masked tokens."""
    normaliser: Enclosure
    """[R] S = Σ exp(z_i − z_0) over the whole vocabulary."""
    vocabulary: int

    @property
    def maximum(self) -> Tensor:
        return self.logits[:, 0]

    @property
    def whole(self) -> bool:
        """Is every token of the vocabulary among them?"""
        return self.logits.shape[-1] >= self.vocabulary


@dataclass(frozen=True)
class RowRecord:
    """R drafted positions."""

    target: TopRow
    drafter: TopRow
    kl: Enclosure
    """[R] KL(target ‖ drafter), nats."""
    entropy: Enclosure
    """[R] of the target, nats: what an engine in float32 or wider may compute as it, the exact value included."""
    engine_entropy: Enclosure
    """[R] the same of −Σ p log(p + ENGINE_ENTROPY)."""
    draft_token: Tensor
    """[R] int64, the drafter's argmax."""
    target_token: Tensor
    """[R] int64, the target's argmax."""
    draft_token_logit: Tensor
    """[R] float64, the target's logit of the drafter's argmax."""
    draft_token_rank: Tensor
    """[R] int64, of the drafter's argmax in the target's order, 0 for the target's argmax; ties by lowest index.
    UNRANKED where an import told the K most probable tokens only and this is none of them; so below."""
    target_token_rank: Tensor
    """[R] int64, of the target's argmax in the drafter's order."""

    def rows(self, which: Tensor) -> RowRecord:
        """Those rows [Q] (indices)."""
        found: RowRecord = _fieldwise(lambda tensor: tensor[which], self)
        return found

    def entropy_inside(self, inside: float) -> Enclosure | None:
        """H_e for e = `inside`, or None where it was not recorded."""
        return {0.0: self.entropy, ENGINE_ENTROPY: self.engine_entropy}.get(float(inside))


def concatenated(records: Sequence[RowRecord]) -> RowRecord:
    """The rows of all records, of one vocabulary; of each as many tokens as the shortest keeps."""
    assert len({side.vocabulary for record in records for side in (record.target, record.drafter)}) == 1
    shortest = min(side.tokens.shape[-1] for record in records for side in (record.target, record.drafter))
    found: RowRecord = _fieldwise(
        lambda *tensors: torch.cat([t[:, :shortest] if t.ndim == 2 else t for t in tensors]), *records
    )
    return found


@torch.no_grad()
def record_rows(target_logits: Tensor, draft_logits: Tensor, kl: Enclosure, top: int = TOP) -> RowRecord:
    """Record rows of logits [R, V] with their KL [R], both as `certify_logits` found them; `top` is at least 2."""
    top = min(top, target_logits.shape[-1])
    found = fused.record_rows(target_logits, draft_logits, kl, top)
    if found is None:
        return _eagerly(target_logits, draft_logits, kl, top)
    record, settled = found
    others = (~settled).nonzero()[:, 0]
    if not len(others):
        return record
    instead = _eagerly(target_logits[others], draft_logits[others], kl[others], top)
    replaced: RowRecord = _fieldwise(lambda whole, part: whole.index_copy(0, others, part), record, instead)
    return replaced


def _eagerly(target_logits: Tensor, draft_logits: Tensor, kl: Enclosure, top: int) -> RowRecord:
    """By float64 torch, on any device."""
    rows = max(1, CHUNK // target_logits.shape[-1])
    whole = (target_logits, draft_logits, kl.lower, kl.upper)
    recorded = [
        _record(target.double(), drafter.double(), Enclosure(lower, upper), top)
        for target, drafter, lower, upper in zip(*(torch.split(side, rows) for side in whole), strict=True)
    ]
    found: RowRecord = _fieldwise(lambda *tensors: torch.cat(tensors).cpu(), *recorded)
    return found


def _record(target_logits: Tensor, draft_logits: Tensor, kl: Enclosure, top: int) -> RowRecord:
    target, drafter = softmax_rows(target_logits), softmax_rows(draft_logits)
    rows = _top_row(target_logits, target, top), _top_row(draft_logits, drafter, top)
    target_token, draft_token = (row.tokens[:, 0] for row in rows)
    return RowRecord(
        *rows,
        kl=kl,
        entropy=recorded_entropy(target, computed_number(0.0)),
        engine_entropy=recorded_entropy(target, computed_number(ENGINE_ENTROPY)),
        draft_token=draft_token,
        target_token=target_token,
        draft_token_logit=target_logits.gather(-1, draft_token[:, None])[:, 0],
        draft_token_rank=rank(target_logits, draft_token),
        target_token_rank=rank(draft_logits, target_token),
    )


def _top_row(logits: Tensor, softmax: Softmax, top: int) -> TopRow:
    tokens = top_tokens(logits, top)
    return TopRow(tokens, logits.gather(-1, tokens), softmax.normaliser, logits.shape[-1])


def _fieldwise(combine: Callable[..., Tensor], *parts: Any) -> Any:
    """One record from several, tensor by tensor."""
    first = parts[0]
    if isinstance(first, Tensor):
        return combine(*parts)
    if isinstance(first, Enclosure):
        return Enclosure(combine(*(p.lower for p in parts)), combine(*(p.upper for p in parts)))
    if isinstance(first, TopRow | RowRecord):
        names = [field.name for field in fields(first)]
        return type(first)(**{n: _fieldwise(combine, *(getattr(p, n) for p in parts)) for n in names})
    return first
