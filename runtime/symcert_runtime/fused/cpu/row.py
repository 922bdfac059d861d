"""What the CPU's kernels know of one row, in enclosures: made from the scan's sums and their error bounds (`scan`)."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from symcert_runtime import engine_rounding
from symcert_runtime.fused.cpu.intervals import add, clamp, divide, down, exp, log, number, subtract, up
from symcert_runtime.fused.cpu.jit import kernel
from symcert_runtime.fused.cpu.scan import BENEATH, BLOCK, EXP_UNITS, SLACK, UNIT, shifted_entropy_sums

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
    """H_e, a pair, for the rule's e."""
    computed_entropy: Any
    """What an engine in float32 may compute as H_e (`engine_rounding.computed_entropy`), a pair."""
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
def normaliser_of(S, A, size):
    """A side's normaliser, a pair, from its sums S = Σ a and A = Σ a |D|."""
    found = around(S, (UNIT * ((additions(size) + EXP_UNITS + 4) * S + A) + size * BENEATH) * SLACK)
    return (max(found[0], 1.0), found[1])


@kernel
def target_row(rows, scan, row, inside):
    """The facts of row number `row`. `rows`: the stored logits, the distance between rows, V. `inside`: what is added
    inside the logarithm of the entropy, e = inside[0], and the ends of what an engine makes of it.
    """
    stored, stride, size = rows
    logits = stored[row * stride : row * stride + size]
    _, _, S, _, _, _, A, _, Q = scan.sums[row]
    beneath, c = size * BENEATH, additions(size) + EXP_UNITS + 4
    normaliser = normaliser_of(S, A, size)
    log_normaliser = log(normaliser)
    first = divide(around(A, (UNIT * (c + 708) * A + beneath) * SLACK), normaliser)
    if inside[0] == 0:
        entropy = add(log_normaliser, first)
        second = up(up(Q * (1 + UNIT * (c + 709)) * SLACK + beneath) / normaliser[0])
        size_of_logs, reach = first[1] + log_normaliser[1], second + log_normaliser[1] * first[1]
    else:
        entropy, size_of_logs, reach = shifted_entropy(logits, scan.logits[row, 0], normaliser, first[1], inside[0])
    error = entropy_rounding(size_of_logs, reach, first[1], size)
    moved = 0.0 if inside[0] == 0 else up((inside[2] - inside[1]) * min(size, up(1 / inside[1])))
    listed = min(size, scan.logits.shape[1])
    return Row(
        logits,
        scan.logits[row],
        scan.tokens[row],
        listed,
        size,
        scan.logits[row, 0],
        normaliser,
        log_normaliser,
        entropy,
        add(entropy, (-up(error + moved), up(error + moved))),
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
    rest = subtract(log(normaliser_of(S_draft, B, facts.size)), facts.log_normaliser)
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
def entropy_rounding(size_of_logs, reach, first, size):
    """How far an engine's H_e may be off: `statistics.entropy_error` with engine_rounding's errors, summed up.

    With x = p, h = log(x + e), the error of a term is at most
    x [(R_0 + R_1 |d|) (|h| + 2) + u ((2·4 + depth + 3) |h| + 2)] plus what is flushed.
    size_of_logs = Σ x |h|, reach = Σ x |d h|, first = Σ x |d|, upper bounds all.
    """
    constant, slope = relative_error(0.0, size), SECOND_ORDER * ENGINE_UNIT * 10
    shares = constant * (size_of_logs + 2) + slope * (reach + 2 * first)
    sums = ENGINE_UNIT * ((size / LANES + 27) * size_of_logs + 2)
    return (shares + sums + FLUSHED * 1024 * size) * SLACK * SECOND_ORDER


@kernel
def shifted_entropy(logits, maximum, normaliser, first, inside):
    """H_e for e = `inside` > 0, a pair, with upper bounds of Σ x |h| and Σ x |d h|.

    x = e_i / S' for a double S' in the normaliser's enclosure is within a factor 1 ± ρ of p, ρ = ρ_0 + u |d|, and
    t ↦ t log(t + e) has a slope of at most |log(t + e)| + 1. So a term errs by at most
    x [ρ (|h| + 2) + u ((additions + 4) |h| + 6)]; `first` bounds Σ x |d|.
    """
    size, middle = logits.shape[0], normaliser[0]
    H, size_of_logs, reach = shifted_entropy_sums(logits, maximum, middle, inside)
    constant = UNIT * (EXP_UNITS + 4) + up(up(normaliser[1] - normaliser[0]) / normaliser[0])
    shares = constant * (size_of_logs + 2) + UNIT * (reach + 2 * first)
    error = (shares + UNIT * ((additions(size) + 4) * size_of_logs + 6) + size * BENEATH) * SLACK
    more = SLACK * (1 + UNIT * (additions(size) + 730)) * (1 + constant)
    return around(-H, error), size_of_logs * more + 10 * UNIT, reach * more + 7100 * UNIT
