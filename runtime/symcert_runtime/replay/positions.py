"""What a rule says of recorded positions: acceptance, certificate and loss in the contexts that the record holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from symcert_runtime.loss import given_up
from symcert_runtime.record_columns import record_of_columns
from symcert_runtime.recorded import certify_by_depth
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Positions:
    """R recorded positions under one rule, each at its depth. Every array is [R], in the order of the trace's rows."""

    accepted: Flags
    """What the rule says of the drafter's argmax, or whether a tree of its width covers the target's: exact."""
    certified: Flags
    """KL < C is proved from the record."""
    undecided: Flags
    """Not certified, and KL < C is within rounding."""
    partial: Flags
    """The record ends before the tokens that decide C, so `certificate` is a lower bound only."""
    kl: Floats
    """Nats, upper bound."""
    certificate: Floats
    """Nats, lower bound."""
    given_up: Floats
    """p_0 − p(draft token), upper bound, where one accepted draft token is not the target's argmax; else 0."""
    lossy: Flags
    """Accepted, and another token than the target's argmax would be emitted."""

    @property
    def violations(self) -> Flags:
        """Certified and not accepted: contradicts a theorem."""
        return self.certified & ~self.accepted


def replay_positions(table: Any, rule: Rule) -> Positions:
    """The positions of a trace table (pyarrow.Table) under any rule, without a model.

    Raises UserError for a rule that asks more than is recorded (an entropy with another number in its logarithm).
    """
    record = record_of_columns(table)
    depth = torch.from_numpy(np.array(table["depth"].to_numpy(), dtype=np.int64))
    found = certify_by_depth(record, rule, depth)
    bounds, partial = found.bounds, found.partial
    lost = given_up(rule, record, bounds.accepted)
    lossy = bounds.accepted & (record.draft_token_rank != 0) & (not covers_target_token(rule))
    return Positions(
        accepted=_array(bounds.accepted),
        certified=_array(bounds.certified),
        undecided=_array(bounds.undecided),
        partial=_array(partial),
        kl=_array(bounds.kl.upper),
        certificate=_array(bounds.certificate.lower),
        given_up=np.array([0.0 if share is None else share for share in lost], dtype=np.float64),
        lossy=_array(lossy),
    )


def _array(tensor: Tensor) -> NDArray[Any]:
    return tensor.numpy()
