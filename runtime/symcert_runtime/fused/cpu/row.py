"""What the CPU's kernels know of one row, in enclosures: made from the scan's sums and their error bounds (`scan`)."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from symcert_runtime import engine_rounding
from symcert_runtime.fused.cpu.intervals import add, clamp, divide, down, exp, log, number, subtract, up
from symcert_runtime.fused.cpu.jit import kernel
from symcert_runtime.fused.cpu.scan import BENEATH, BLOCK, EXP_UNITS, SLACK, UNIT

ENGINE_UNIT, LANES, FLUSHED = engine_rounding.UNIT, float(engine_rounding.LANES), engine_rounding.FLUSHED
FARTHEST, SECOND_ORDER = engine_rounding.FARTHEST, engine_rounding.SECOND_ORDER


class Row(NamedTuple):
    """A target row of V tokens. Pairs are (lower, upper)."""

    stored: Any
    """[V] the logits as stored."""
    logits: Any
    """[K] the largest logits, sorted; −inf beyond the vocabulary."""
    tokens: Any
    """[K] their tokens."""
    listed: Any
    """How many tokens the list holds: K or V."""
    size: Any
    """V."""
    maximum: Any
    normaliser: Any
    """S, a pair."""
    log_normaliser: Any
    """log S, a pair."""
    entropy: Any
    """H, a pair."""
    computed_entropy: Any
    """What an engine in float32 may compute as H (`engine_rounding.computed_entropy`), a pair."""
    draft_token: Any
    """The drafter's argmax."""
    draft_logit: Any
    """Its logit in this row."""


@kernel
def around(value, error):
    """The pair value ± error."""
    return (down(value - error), up(value + error))


@kernel
def additions(size):
    """How many additions a term passes through at most: step 5 of the scan's bound."""
    return min(size, BLOCK) + (size + BLOCK - 1) // BLOCK


@kernel
def target_row(rows, scan, row):
    """The facts of row number `row`; `rows` is the stored logits, the distance between rows, V."""
    stored, stride, size = rows
    _, _, S, _, _, _, A, _, Q = scan.sums[row]
    beneath, c = size * BENEATH, additions(size) + EXP_UNITS + 4
    normaliser = around(S, (UNIT * (c * S + A) + beneath) * SLACK)
    normaliser = (max(normaliser[0], 1.0), normaliser[1])
    log_normaliser = log(normaliser)
    first = divide(around(A, (UNIT * (c + 708) * A + beneath) * SLACK), normaliser)
    entropy = add(log_normaliser, first)
    second = up(up(Q * (1 + UNIT * (c + 709)) * SLACK + beneath) / normaliser[0])
    error = entropy_rounding(max(first[1], 0.0), second, log_normaliser[1], size)
    listed = min(size, scan.logits.shape[1])
    return Row(
        stored[row * stride : row * stride + size],
        scan.logits[row],
        scan.tokens[row],
        listed,
        size,
        scan.logits[row, 0],
        normaliser,
        log_normaliser,
        entropy,
        add(entropy, (-error, error)),
        scan.draft_token[row],
        scan.draft_logit[row],
    )


@kernel
def divergence(scan, row, facts):
    """KL(target ‖ drafter): N / S + log S' − log S, never below 0; +inf at a hole."""
    if scan.hole[row]:
        return (np.inf, np.inf)
    _, _, _, S_draft, N, W, A, B, _ = scan.sums[row]
    beneath, c = facts.size * BENEATH, additions(facts.size) + EXP_UNITS + 4
    numerator = around(N, (UNIT * ((c + 709) * W + 2 * A) + beneath) * SLACK)
    draft_normaliser = around(S_draft, (UNIT * (c * S_draft + B) + beneath) * SLACK)
    draft_normaliser = (max(draft_normaliser[0], 1.0), draft_normaliser[1])
    rest = subtract(log(draft_normaliser), facts.log_normaliser)
    found = add(divide(numerator, facts.normaliser), rest)
    return (max(found[0], 0.0), max(found[1], 0.0))


@kernel
def probability(row, logit):
    """Of the row's tokens with this logit; −inf has 0."""
    if logit == -np.inf:
        return (0.0, 0.0)
    return clamp(divide(exp(subtract(number(logit), number(row.maximum))), row.normaliser), 0.0, 1.0)


# --- what an engine in float32 may compute instead (`engine_rounding`)


@kernel
def relative_error(distance, size):
    """B(d) of `engine_rounding`, for tokens this many nats below the maximum."""
    reach = min(abs(distance), FARTHEST)
    return SECOND_ORDER * ENGINE_UNIT * (size / LANES + 10 * (reach + np.log(size)) + 64)


@kernel
def entropy_rounding(first, second, log_normaliser, size):
    """How far an engine's H may be off: `statistics.entropy_error` with engine_rounding's errors, summed up.

    With x = p, h = log p = −(|d| + L), L = log S, and first = Σ p |d|, second = Σ p d²: the error of a term is at most
    x [(R_0 + R_1 |d|) (|d| + L + 2) + u ((2·4 + depth + 3) (|d| + L) + 2)] plus what is flushed.
    """
    constant, slope = relative_error(0.0, size), SECOND_ORDER * ENGINE_UNIT * 10
    shares = constant * (first + log_normaliser + 2) + slope * (second + (log_normaliser + 2) * first)
    sums = ENGINE_UNIT * ((size / LANES + 27) * (first + log_normaliser) + 2)
    return (shares + sums + FLUSHED * 1024 * size) * SLACK * SECOND_ORDER
