"""From a scan to bounds and decisions, row by row: the kernels behind every rule, given its generated functions."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from symcert_runtime.fused.cpu.intervals import subtract
from symcert_runtime.fused.cpu.jit import kernel, program
from symcert_runtime.fused.cpu.row import divergence, probability, target_row

NOTHING = (0.0, 0.0, 0.0)
"""What a rule without entropy adds inside its logarithm."""

HALF = math.log(2) + 2**-30
"""Pooled tokens have p > c* >= p_0/2: they are nearer to the maximum than this. (Differences round monotonically.)"""


class Found(NamedTuple):
    """What is filled in of each of R rows; rows without an answer keep what they had."""

    bounds: Any
    """[R, 6] float64: lower and upper end of KL and of the certificate, its limit, lower end of the margin."""
    flags: Any
    """[R, 3] bool: accepted, tie, settled."""


@kernel
def margin(row, rank):
    """Lower bound of p_0 − p_r; 0 exactly at a tie."""
    if rank >= row.size:
        return probability(row, row.maximum)[0]
    if row.logits[rank] == row.maximum:
        return 0.0
    return max(subtract(probability(row, row.maximum), probability(row, row.logits[rank]))[0], 0.0)


@kernel
def _probabilities(row, count, p_top):
    for k in range(count):
        p_top[k, 0], p_top[k, 1] = probability(row, row.logits[k])


@kernel
def _pool(row):
    """How many of the listed tokens can be pooled, and whether every other token cannot."""
    pooled = 0
    while pooled < row.listed and row.logits[pooled] >= row.maximum - HALF:
        pooled += 1
    return pooled, pooled < row.listed or row.listed == row.size


@program
def decide_draft(rows, scan, competitor, rejects, certificate, computed, exact, inside, pools, rank, found):
    """Rows under a rule for one draft token: its generated functions, its parameters as engines may round them, and as
    they are. `rows`: the stored logits, the distance between rows, V. `inside`: see `target_row`. `pools`: the
    certificate looks at more than the two largest probabilities.
    """
    p_top = np.empty((scan.logits.shape[1], 2))
    for number in range(scan.sums.shape[0]):
        if not scan.settled[number]:
            continue
        row = target_row(rows, scan, number, inside)
        pooled, closed = _pool(row)
        rejected, decided = rejects(row, *exact)
        if not (decided and (closed or not pools)):
            continue
        possible, may_reject, certain, must_reject = competitor(row, *computed)
        count = min(row.listed, max(2, pooled))
        _probabilities(row, count, p_top)
        bound = _certificate_at(row, certificate, p_top[:count], possible) if may_reject else (np.inf, np.inf)
        limit = bound[1] if may_reject else np.inf
        if not must_reject:
            limit = np.inf
        elif certain != possible:
            limit = _certificate_at(row, certificate, p_top[:count], certain)[1]
        kl = divergence(scan, number, row)
        found.bounds[number] = (kl[0], kl[1], bound[0], bound[1], limit, margin(row, rank))
        found.flags[number] = (not rejected, may_reject and possible == row.maximum, True)


@kernel
def _certificate_at(row, certificate, p_top, competitor):
    """With a competitor of this logit; 0 at a tie with the argmax, a fact about logits that rounding could hide."""
    if competitor == row.maximum:
        return (0.0, 0.0)
    lower, upper = certificate(p_top, probability(row, competitor))
    return (max(lower, 0.0), max(upper, 0.0))


@program
def decide_cover(rows, scan, certificate, width, found):
    """Rows under tree coverage: `width` < V tokens of the drafter are offered."""
    p_top = np.empty((width + 1, 2))
    for number in range(scan.sums.shape[0]):
        if not scan.settled[number]:
            continue
        row = target_row(rows, scan, number, NOTHING)
        _probabilities(row, width + 1, p_top)
        bound = _certificate_at(row, certificate, p_top, row.logits[width])
        kl = divergence(scan, number, row)
        found.bounds[number] = (kl[0], kl[1], bound[0], bound[1], bound[1], margin(row, width))
        found.flags[number] = (scan.before[number] < width, row.logits[width] == row.maximum, True)
