"""What is left of a recorded run if the target's logits carry noise: figures for its summary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.noise_certificates import noise_certified
from symcert_runtime.record_columns import record_of_columns
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of, parse_rule
from symcert_runtime.trace import RuleTrace


def noise_figures(trace: RuleTrace, noise: float | None) -> dict[str, Any]:
    """Figures of one rule under a noise of so many nats per logit; none without a noise.

    noise_ties        rejected positions where an engine within the noise has a drafted token as its argmax
    noise_certified   certified positions whose draft every engine within the noise is proved to accept
    """
    if noise is None:
        return {}
    return {
        "noise_ties": trace.table["reason"].to_pylist().count("noise_tie"),
        "noise_certified": int(stable_rows(trace, noise).sum()),
    }


def stable_rows(trace: RuleTrace, noise: float) -> Tensor:
    """[rows] bool: certified, and stable under the noise: see `noise_certificates`."""
    table, rule = trace.table, parse_rule(trace.rule)
    certified = torch.tensor(table["certified"].to_pylist(), dtype=torch.bool)
    if not bool(certified.any()):
        return certified
    record = record_of_columns(table)
    # Where the drafter cannot draft every token, KL and certificate are of a conditioned target; the record is not.
    certified &= record.kl.lower < torch.inf
    stable = torch.zeros_like(certified)
    for level, rows in _levels(rule, torch.tensor(table["width"].to_pylist()), certified):
        stable[rows] = noise_certified(record.rows(rows), level, noise)
    return stable


def _levels(rule: Rule, width: Tensor, wanted: Tensor) -> Iterator[tuple[Rule, Tensor]]:
    """The rule for each number of tokens that were offered, and the wanted rows (indices) where so many were."""
    if not covers_target_token(rule):
        yield rule, wanted.nonzero()[:, 0]
        return
    name = facts_of(rule).draft_width
    for offered in sorted(set(width[wanted].tolist())):
        yield (
            replace(rule, parameters={**rule.parameters, name: offered}),
            (wanted & (width == offered)).nonzero()[:, 0],
        )
