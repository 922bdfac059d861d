"""What a pass over rows of logits has to say of each row, whichever pass it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure


@dataclass(frozen=True)
class RowBounds:
    """Enclosures and decisions of R rows under one rule; the exact values of the logits as stored lie inside."""

    kl: Enclosure
    """[R] KL(target ‖ drafter), nats."""
    certificate: Enclosure
    """[R] nats; 0 at an exact tie, +inf where the rule cannot reject. It counts every token as rejected that an engine
    in float32 or wider may reject by its own rounding (`engine_rounding`).
    """
    limit: Tensor
    """[R] float64, an upper bound of the certificate that counts only what every such engine rejects."""
    margin: Tensor
    """[R] float64, a lower bound of p_0 − p_r."""
    accepted: Tensor
    """[R] bool: what the rule does; ties go to the lowest token index."""
    tie: Tensor
    """[R] bool: the deciding competitor is exactly as probable as the argmax."""
    draft_token: Tensor
    """[R] int64, the drafter's argmax."""
    target_token: Tensor
    """[R] int64, the target's argmax."""

    @property
    def certified(self) -> Tensor:
        """[R] bool: KL < certificate is proved by the enclosures."""
        return self.kl.upper < self.certificate.lower

    @property
    def open(self) -> Tensor:
        """[R] bool: the enclosures leave open whether KL < certificate; sharper arithmetic would tell."""
        return ~self.certified & (self.kl.lower < self.certificate.upper)

    @property
    def undecided(self) -> Tensor:
        """[R] bool: not certified, though KL < certificate is within rounding, the arithmetic's here or an engine's."""
        return ~self.certified & (self.kl.lower < self.limit)


@dataclass(frozen=True)
class Fused:
    """What a fused pass found. Rows that are not settled have enclosures without information."""

    bounds: RowBounds
    settled: Tensor
    """[R] bool: the row was answered, whether certified or not."""


_NAMES = ("kl", "certificate", "limit", "margin", "accepted", "tie", "draft_token", "target_token")


def joined(parts: Sequence[RowBounds]) -> RowBounds:
    """The rows of all parts, one after the other."""
    return _fieldwise(lambda *tensors: torch.cat(tensors), *parts)


def selected(bounds: RowBounds, rows: Tensor) -> RowBounds:
    """The bounds of `rows` [Q] (indices)."""
    return _fieldwise(lambda tensor: tensor[rows], bounds)


def replaced(bounds: RowBounds, rows: Tensor, others: RowBounds) -> RowBounds:
    """The bounds with those of `rows` [Q] (indices) taken from `others` (Q rows)."""
    return _fieldwise(lambda mine, theirs: mine.index_copy(0, rows, theirs), bounds, others)


def _fieldwise(combine: Callable[..., Tensor], *parts: RowBounds) -> RowBounds:
    return RowBounds(*(_combined(combine, [getattr(part, name) for part in parts]) for name in _NAMES))


def _combined(combine: Callable[..., Tensor], values: Sequence[Any]) -> Any:
    if isinstance(values[0], Enclosure):
        return Enclosure(combine(*(v.lower for v in values)), combine(*(v.upper for v in values)))
    return combine(*values)
