"""A row's most probable rejected token, for the CPU's kernels: what `rejection.Competitors` answers.

It is looked up in the list of the largest logits, and in the whole row where the list does not reach that far.

An answer is (possible logit, whether there is one, certain logit, whether there is one): the most probable token that
some engine in float32 or wider could reject, and the most probable one that every such engine rejects.
"""

from __future__ import annotations

import numpy as np

from symcert_runtime.enclosure import SMALLEST
from symcert_runtime.fused.cpu.intervals import add, clamp, log, multiply
from symcert_runtime.fused.cpu.jit import kernel
from symcert_runtime.fused.cpu.row import FLUSHED, probability, relative_error
from symcert_runtime.fused.cpu.scan import largest_within


@kernel
def p_0(row):
    error = relative_error(0.0, row.size)
    found = add(multiply(probability(row, row.maximum), (1 - error, 1 + error)), (-FLUSHED, FLUSHED))
    return clamp(found, 0.0, 1.0)


@kernel
def entropy(row):
    """H_e for the rule's e."""
    return row.computed_entropy


@kernel
def below(row, threshold, or_equal, keeps_top):
    """{ y : p(y) < threshold }; `keeps_top`: no rounding lifts the threshold above p_0."""
    low = threshold[0] if threshold[0] > FLUSHED else 0.0
    found = add(log((low, max(threshold[1], FLUSHED))), row.log_normaliser)
    reach = relative_error(max(abs(found[0]), abs(found[1])), row.size)
    exists = threshold[1] >= 0 if or_equal else threshold[1] > 0
    possible = _largest(row, found[1] + reach, keeps_top) if exists else (-np.inf, False)
    certain = _largest(row, np.nextafter(found[0] - reach, -np.inf), False) if low > 0 else (-np.inf, False)
    return (possible[0], possible[1], certain[0], certain[1])


@kernel
def _largest(row, farthest, keeps_top):
    """The largest logit no more than `farthest` from the maximum, below it if `keeps_top`, and whether there is one."""
    if keeps_top:
        farthest = min(farthest, -SMALLEST)
    for k in range(row.listed):
        if row.logits[k] - row.maximum <= farthest:
            return row.logits[k], True
    if row.listed == row.size:
        return -np.inf, False
    return largest_within(row.stored, row.maximum, farthest)


@kernel
def beyond(row, m):
    """{ y : p(y) <= p_m }; the list holds every rank that rules ask for, or the vocabulary."""
    if m < row.listed:
        return (row.logits[m], True, row.logits[m], True)
    return (-np.inf, False, -np.inf, False)


@kernel
def either(a, b):
    """Of a union the more probable of those there are."""
    possible = max(a[0] if a[1] else -np.inf, b[0] if b[1] else -np.inf)
    certain = max(a[2] if a[3] else -np.inf, b[2] if b[3] else -np.inf)
    return (possible, a[1] or b[1], certain, a[3] or b[3])


@kernel
def both(a, b):
    """Of an intersection the less probable, where both are there."""
    return (min(a[0], b[0]), a[1] and b[1], min(a[2], b[2]), a[3] and b[3])
