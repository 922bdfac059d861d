"""Rows of logits through the kernels: each row scanned once and decided by its rule's functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import computed_ends
from symcert_runtime.fused.cpu.batch import MOST_LISTED, Scan, Stored, empty_scan, in_parts, part
from symcert_runtime.fused.cpu.decide import Found, decide_cover, decide_draft
from symcert_runtime.fused.cpu.scan import scan
from symcert_runtime.generated import cpu_competitors, cpu_decisions
from symcert_runtime.generated.cpu_formulas import CERTIFICATES, POOLS
from symcert_runtime.row_bounds import Fused, RowBounds
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import GENERATED, covers_target_token, facts_of

LISTED = 16
"""How many of the largest logits are kept, if the rule needs no more."""

NORMAL = 2.0**-1000
"""Well within the normal range."""

UNKNOWN = np.array([0.0, np.inf, 0.0, np.inf, np.inf, 0.0])
"""Bounds that say nothing, in the order of `Found.bounds`."""


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> Fused | None:
    """Bounds of rows [R, V] on the CPU; None for a rule that has no kernel, or that asks for too long a list."""
    rows, size = target_logits.shape
    listed, decide = _listed(rule, size), _decider(rule, size)
    if decide is None or listed > MOST_LISTED or size < 2:
        return None
    scanned, ranked = empty_scan(rows, listed), covers_target_token(rule)
    found = Found(np.tile(UNKNOWN, (rows, 1)), np.zeros((rows, 3), bool))

    def work(some: slice, target: Stored, drafter: Stored) -> None:
        scan(*target, *drafter, size, ranked, part(scanned, some))
        decide((*target, size), part(scanned, some), part(found, some))

    in_parts(target_logits, draft_logits, work)
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
