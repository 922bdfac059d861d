"""Whether a rule rejects the draft token, for the CPU's kernels: what `rejection.Decision` answers, with its rounding.

An answer is (rejected, decided): not decided where the token's probability is within rounding of a threshold.
"""

from __future__ import annotations

from symcert_runtime.fused.cpu.jit import kernel
from symcert_runtime.fused.cpu.row import probability


@kernel
def p_0(row):
    return probability(row, row.maximum)


@kernel
def entropy(row):
    """H_e for the rule's e."""
    return row.entropy


@kernel
def below(row, threshold, or_equal, keeps_top):
    if keeps_top and row.draft_logit == row.maximum:
        return (False, True)
    p = probability(row, row.draft_logit)
    if or_equal:
        return (p[1] <= threshold[0], p[1] <= threshold[0] or p[0] > threshold[1])
    return (p[1] < threshold[0], p[1] < threshold[0] or p[0] >= threshold[1])


@kernel
def beyond(row, m):
    """Whether m tokens or more come before the draft token, ties by lowest index; at most V − 1 do."""
    if m >= row.size:
        return (False, True)
    for place in range(row.listed):
        if row.tokens[place] == row.draft_token:
            return (place >= m, True)
    return (True, m <= row.listed)


@kernel
def either(a, b):
    return (a[0] or b[0], a[1] and b[1])


@kernel
def both(a, b):
    return (a[0] and b[0], a[1] and b[1])
