"""The CPU's pass over rows of logits: sums for KL and entropy, the largest logits, both argmaxes. Float64 throughout.

Write u = 2⁻⁵³, z and y for a row's logits, M and M' for their maxima, D_i = z_i − M, G_i = y_i − M', a_i = exp D_i,
b_i = exp G_i. bfloat16 and float32 embed in float64, so the logits are exact. The kernel leaves per row

    S = Σ a_i    S' = Σ b_i    N = Σ a_i (D_i − G_i)    W = Σ a_i |D_i − G_i|    A = Σ a_i |D_i|    B = Σ b_i |G_i|
    Q = Σ a_i D_i²

Error bounds of the sums as computed; contracted and uncontracted arithmetic obey them alike
1. d_i = fl(D_i) = D_i (1 + δ), |δ| <= u; likewise g_i.
2. exp: k = round(d / log 2) and r = d − k·ln2_hi − k·ln2_lo with |r| <= REACH; k·ln2_hi is exact (ln2_hi ends in 21
   zeros, |k| < 2¹¹) and so is the subtraction after it (k = 0, or Sterbenz: d lies between k·ln2_hi/2 and 2k·ln2_hi, at
   k = −1 because ln2_hi < log 2); what follows moves r by at most u/2.
   The polynomial adds TRUNCATION (proved) and HORNER_UNITS u; scaling by 2^k is exact above CUT. In all e_i estimates
   exp(d_i) within EXP_UNITS u, and a_i within a factor 1 ± (|d_i| + EXP_UNITS + 1) u.
3. Below CUT = −708 an exponent is cut there: e_i and a_i are both below τ = 2⁻¹⁰²⁰. Masked tokens are among those.
4. t_i = fl(d_i − g_i), |t_i − (D_i − G_i)| <= u (|d_i| + |g_i| + |t_i|).
   y is cut at FAR = −2²⁰ below its maximum for t. A row in which a token the target allows lies farther, or is masked
   by the drafter, is looked at again (`_reach`): masked means KL = +∞, farther is not settled here.
   So |d|, |g|, |t| <= 2²¹ and a term below CUT is off by at most 2²² τ; products that underflow add 2⁻¹⁰⁷⁵ each. Both
   are less than 2⁻⁹⁹⁸ =: BENEATH.
5. A sum in any order inside a block of BLOCK, then block after block: no term passes through more than
   depth = min(V, BLOCK) + ⌈V / BLOCK⌉ additions, and through at most two multiplications; c has one unit to spare.
Together, with c = depth + EXP_UNITS + 4 and c' = c + 708 (as |d_i| <= 708 where it matters):
    |N − exact| <= u (c' W + 2 A + W) + V·BENEATH        since Σ a|G| <= A + W
    |S − exact| <= u (c S + A) + V·BENEATH,   |S' − exact| <= u (c S' + B) + V·BENEATH
    |A − exact| <= u c' A + V·BENEATH,        |Q − exact| <= u (c' + 1) Q + V·BENEATH
SLACK = 1 + 2⁻²⁰ pays for second-order terms and for the rounding of A, B, W, Q and of the bounds themselves. (W is off
by u (c' W + 2 A + W), as N is: next to the 2 A above that is of second order.)
"""

from __future__ import annotations

import math

import numpy as np
from numba import types
from numba.extending import overload

from symcert_runtime.fused.cpu.jit import kernel, program, streaming, unordered
from symcert_runtime.generated.exponential import COEFFICIENTS, HORNER_UNITS, REACH, TRUNCATION

UNIT = 2.0**-53
SLACK = 1 + 2.0**-20
BENEATH = 2.0**-998
EXP_UNITS = 5.0
"""Of step 2: TRUNCATION / u + HORNER_UNITS + 1/2, and as much again as REACH for second-order terms, is less."""
assert TRUNCATION / UNIT + HORNER_UNITS + 0.5 + REACH < EXP_UNITS

CUT = -708.0
FAR = -(2.0**20)
BLOCK = 1024
FILTER = 128
"""Logits whose largest is compared with the K-th largest so far before any of them is looked at."""

LOG2_E = 1.4426950408889634
LN2_HI = float.fromhex("0x1.62e42feep-1")
LN2_LO = float.fromhex("0x1.a39ef35793c76p-33")
SHIFT = 1.5 * 2.0**52 + 1023
"""Adding it rounds to an integer k and leaves k + 1023, a double's exponent field, in the lowest bits."""

ROOT_HALF_BITS = np.float64(math.sqrt(0.5)).view(np.int64)
ODD_RECIPROCALS = tuple(1.0 / n for n in range(21, 0, -2))

REVERSED = tuple(reversed(COEFFICIENTS))

SUMS = ("M", "M_draft", "S", "S_draft", "N", "W", "A", "B", "Q")
"""The columns of `sums`."""


@streaming
def exp_nonpositive(d):
    """exp(d) for CUT <= d <= 0."""
    shifted = d * LOG2_E + SHIFT
    k = shifted - SHIFT
    r = d - k * LN2_HI - k * LN2_LO
    p = REVERSED[0]
    for c in REVERSED[1:]:
        p = p * r + c
    return p * np.int64(np.float64(shifted).view(np.int64) << np.int64(52)).view(np.float64)


@streaming
def log_positive(y):
    """log y for a normal y > 0, within (4 + 2 |log y|) u.

    y = 2^k m with m in [√½, √2); f = m − 1 is exact, s = f/(2 + f), log m = 2s (1 + s²/3 + s⁴/5 + …), s² < 0.0295: the
    terms left out are below 2⁻⁶¹, and rounding loses less than 8u relative to log m, |log m| < 0.35.
    k·ln2_hi is exact; adding the two and k·ln2_lo rounds by 2u of the result.
    """
    bits = np.float64(y).view(np.int64)
    k = (bits - ROOT_HALF_BITS) >> np.int64(52)
    f = np.int64(bits - (k << np.int64(52))).view(np.float64) - 1.0
    s = f / (2.0 + f)
    square = s * s
    p = ODD_RECIPROCALS[0]
    for c in ODD_RECIPROCALS[1:]:
        p = p * square + c
    return k * LN2_HI + (k * LN2_LO + 2.0 * (s * p))


@unordered
def _plus(total, term):
    return total + term


def value(x):
    """A stored logit as a double; an int16 is the bits of a bfloat16."""
    raise NotImplementedError


@overload(value, inline="always")
def _value(x):
    if x == types.int16:
        return lambda x: np.float64(np.uint32(np.uint32(np.uint16(x)) << np.uint32(16)).view(np.float32))
    return lambda x: np.float64(x)


def key(x):
    """An integer that orders stored logits as their values do: −0 and 0 alike, a NaN beyond the infinities."""
    raise NotImplementedError


@overload(key, inline="always")
def _key(x):
    if x == types.int16:
        return _key16
    return _key32 if x == types.float32 else _key64


def _key16(x):
    k = np.int16(x ^ np.int16(np.int16(x >> np.int16(15)) & np.int16(0x7FFF)))
    return np.int16(k + np.int16(k == -1))  # −0 is right below 0


def _key32(x):
    bits = np.float32(x).view(np.int32)
    k = np.int32(bits ^ np.int32(np.int32(bits >> np.int32(31)) & np.int32(0x7FFFFFFF)))
    return np.int32(k + np.int32(k == -1))


def _key64(x):
    bits = np.float64(x).view(np.int64)
    k = np.int64(bits ^ np.int64(np.int64(bits >> np.int64(63)) & np.int64(0x7FFFFFFFFFFFFFFF)))
    return np.int64(k + np.int64(k == -1))


# --- one row


@kernel
def _largest_key(block):
    largest = key(block[0])
    for i in range(block.shape[0]):
        k = key(block[i])
        if k > largest:
            largest = k
    return largest


@kernel
def largest_tokens(logits, tokens, keys):
    """Fill `tokens` with the largest logits' tokens, the largest first, the lower index first among equals; −1 where
    there are no more. `keys` (int64, as long) is scratch.
    """
    keys[:] = np.iinfo(np.int64).min
    tokens[:] = -1
    last = keys.shape[0] - 1
    for start in range(0, logits.shape[0], FILTER):
        block = logits[start : start + FILTER]  # a slice: its indices are known not to be negative, so loops vectorise
        if _largest_key(block) > keys[last]:
            for i in range(block.shape[0]):
                k = np.int64(key(block[i]))
                if k > keys[last]:
                    place = last
                    while place > 0 and keys[place - 1] < k:
                        keys[place], tokens[place] = keys[place - 1], tokens[place - 1]
                        place -= 1
                    keys[place], tokens[place] = k, start + i


@kernel
def least_token(logits):
    """Some token with the smallest logit; NaNs aside, of which the sums tell."""
    least, start_of_least = key(logits[0]), 0
    for start in range(0, logits.shape[0], BLOCK):
        block = logits[start : start + BLOCK]
        smallest = key(block[0])
        for i in range(block.shape[0]):
            k = key(block[i])
            if k < smallest:
                smallest = k
        if smallest < least:
            least, start_of_least = smallest, start
    for token in range(start_of_least, logits.shape[0]):
        if key(logits[token]) == least:
            return token
    return 0


@streaming
def _row_sums(target, drafter, sums):
    """Fill the row's sums behind M and M'."""
    top, top_draft = sums[0], sums[1]
    sums[2:] = 0.0
    for start in range(0, target.shape[0], BLOCK):
        zs, ys = target[start : start + BLOCK], drafter[start : start + BLOCK]
        S = S_draft = N = W = A = B = Q = 0.0
        for i in range(zs.shape[0]):
            d, g = value(zs[i]) - top, value(ys[i]) - top_draft
            d = CUT if d < CUT else d  # keeps NaN, which then reaches the sums
            g = FAR if g < FAR else g
            near = CUT if g < CUT else g
            e, f, t = exp_nonpositive(d), exp_nonpositive(near), d - g
            et, ed = e * t, e * d
            S, S_draft = _plus(S, e), _plus(S_draft, f)
            N, W = _plus(N, et), _plus(W, abs(et))
            A, B, Q = _plus(A, -ed), _plus(B, -(f * near)), _plus(Q, ed * d)
        sums[2] += S
        sums[3] += S_draft
        sums[4] += N
        sums[5] += W
        sums[6] += A
        sums[7] += B
        sums[8] += Q


@kernel
def _reach(target, drafter, top_draft):
    """Whether the drafter masks a token the target allows (a hole), and whether one is farther than FAR, not masked."""
    hole, farther = False, False
    for i in range(target.shape[0]):
        z, y = value(target[i]), value(drafter[i])
        if z > -np.inf:
            hole |= y == -np.inf
            farther |= (y > -np.inf) & (y - top_draft < FAR)
    return hole, farther


@kernel
def tokens_before(logits, token):
    """How many tokens come before `token` when sorted by logit, ties by lowest index."""
    own = key(logits[token])
    before = 0
    for i in range(logits.shape[0]):
        before += key(logits[i]) > own
    for i in range(token):
        before += key(logits[i]) == own
    return before


@streaming
def shifted_entropy_sums(logits, maximum, normaliser, inside):
    """Σ x h, Σ x |h| and Σ x |d h| with x = e / S and h = log(x + inside), for a normal double inside > 0.

    `normaliser` is a double near S. h is off by at most (4 + 2 |h|) u: `log_positive`.
    """
    H = size = reach = 0.0
    for start in range(0, logits.shape[0], BLOCK):
        block = logits[start : start + BLOCK]
        terms = sizes = reaches = 0.0
        for i in range(block.shape[0]):
            d = value(block[i]) - maximum
            d = CUT if d < CUT else d
            x = exp_nonpositive(d) / normaliser
            xh = x * log_positive(x + inside)
            terms, sizes, reaches = _plus(terms, xh), _plus(sizes, abs(xh)), _plus(reaches, abs(xh * d))
        H += terms
        size += sizes
        reach += reaches
    return H, size, reach


@kernel
def largest_within(logits, maximum, farthest):
    """The largest logit no more than `farthest` (<= 0) from the maximum, and whether there is one."""
    largest, found = -np.inf, 0
    for start in range(0, logits.shape[0], BLOCK):
        block = logits[start : start + BLOCK]
        for i in range(block.shape[0]):
            logit = value(block[i])
            within = logit - maximum <= farthest
            found += within
            candidate = logit if within else -np.inf
            largest = candidate if candidate > largest else largest
    return largest, found > 0


# --- all rows


@program
def scan(target, target_stride, drafter, drafter_stride, size, ranked, found):
    """Fill a Scan. `target` and `drafter` hold R rows of `size` logits, one every `stride` entries.

    `ranked`: count what comes before the target's argmax in the drafter's order.
    """
    sums, tokens, logits, draft_token, draft_logit, before, hole, settled = found
    keys = np.empty(tokens.shape[1], np.int64)
    first, first_key = np.empty(1, np.int64), np.empty(1, np.int64)
    for row in range(sums.shape[0]):
        zs = target[row * target_stride : row * target_stride + size]
        ys = drafter[row * drafter_stride : row * drafter_stride + size]
        largest_tokens(zs, tokens[row], keys)
        largest_tokens(ys, first, first_key)
        draft_token[row], draft_logit[row] = max(first[0], 0), value(zs[first[0]])
        tokens[row, 0] = max(tokens[row, 0], 0)  # a NaN may come before −inf; the row is not settled then
        for k in range(tokens.shape[1]):
            logits[row, k] = value(zs[tokens[row, k]]) if tokens[row, k] >= 0 else -np.inf
        sums[row, 0], sums[row, 1] = logits[row, 0], value(ys[first[0]])
        _row_sums(zs, ys, sums[row])
        far = value(ys[least_token(ys)]) - sums[row, 1] < FAR
        hole[row], farther = _reach(zs, ys, sums[row, 1]) if far else (False, False)
        # NaN, +inf and wholly masked rows leave a sum that is not finite.
        settled[row] = np.isfinite(sums[row]).all() & ~farther
        before[row] = tokens_before(ys, tokens[row, 0]) if ranked else 0
