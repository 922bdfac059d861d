# mypy: disallow-untyped-decorators=False
"""The streaming part of the Triton kernel: one program's share of a pair of rows, read once, in float32 with a bound.

A program owns the tokens [begin, end) of one row. They are read in blocks of LANES × VEC; a *lane* sees VEC neighbours of
every block, the *chunk*. Everything below is a lane's business: no thread waits for another until the share is read.
Write u = 2⁻²⁴, z and y for target and drafter logits, a and b for the lane's *references* (its first chunk's maxima, exact
logits), L = log2(e), L̂ its float32. Per chunk, with an integer k per side:
    v = fl(z − a)      k = ⌊fl(L̂ max v)⌋ + 1      q = fl(L̂ v − k) <= 0      e = ex2(q)
and w, k', r, f likewise from y, b; t = fl(v − w). The chunk's sums are scaled by 2ᵏ, which is exact, and added to the
lane's sums in float64. So no running maximum has to be carried through the exponentials, and nothing is rescaled later.

Error bound. a_i = 2^((z−a)L − k) is the exact weight.
1. |v − (z−a)| <= u|v|; |L̂ − L| <= 0.23 u L; q rounds once, or twice where L̂v is rounded on its own (a fused multiply-add
   only leaves that out). With L|v| <= (|q| + |k|)(1 + 2u):   |q − ((z−a)L − k)| <= u (3.25|q| + 2.25|k|).
2. ex2: relative error at most EX2·u. ASSUMED with EX2 = 8, that is 2⁻²¹; NVIDIA documents 2⁻²² for ex2.approx (2 units in
   the last place), numpy's exp2 has less. Results below 2⁻¹²⁶ may be flushed. Hence, as |q|, |k| <= 2¹⁵,
       |e − a_i| <= e·u (EX2 + 2.3|q| + 1.6|k|) + 2⁻¹²⁵.
3. A chunk is added in any order: VEC − 1 roundings. The chunk's largest e is above 0.49, so that what was flushed is below
   2⁻⁸⁰ of the following and is paid for by SLACK. With s = Σe, h = Σe|q|:
       |s − Σa_i| <= u ((EX2 + VEC + 1.6|k|) s + 2.3 h).
4. T = (z−a) − (y−b):  |t − T| <= u (|v| + |w| + |t|) <= u (1.39 (|q| + |k|) + 2.01|t|), since |w| <= |v| + |t|(1 + u). With
   m = Σe|t|(c + |q|), c = (EX2 + VEC + 2.1)/2.3, products and sums included,
       |Σet − Σa_iT| <= u ((2.3 + 1.6|k|/c) m + 1.39 (h + |k| s)).
5. Entropy: with o = Σe q²,
       |Σeq − Σa_i((z−a)L − k)| <= u (2.3 o + (EX2 + VEC + 3.3 + 1.6|k|) h + 2.25|k| s).
SLACK = 1 + 2⁻⁵ pays for second-order terms (u·5.5·2¹⁵ < 2⁻⁶), for the rounding of the bounds themselves, and for every float64
operation afterwards: those err by 2⁻⁴⁰ relative to sums whose bounds are above 2⁻²⁰ of them.
It stays below about (20 + 4·mean|log weight|) u: some 2·10⁻⁶ relative, whatever V is.

Range: the bound needs |q|, |k| <= 2¹⁵ and k <= TOP (the lane's reference is not too small for float64's exponents). The fast
loop checks that as it goes: q + r >= −LIMIT says it of both sides, and that nothing is masked. A share that fails
(masks, NaN, infinities, a range of more than 2·10⁴ nats) is read once more by the loop that looks at each token, with the
lane's exact maxima as references; so is the last, incomplete block. It finds out holes, and what is beyond the bound.

Cost per pair of logits, bf16 (SASS for sm_90): about 28 instructions, of them two MUFU.EX2. At 132 SMs × 1.7 GHz the copy
bandwidth of an H100 brings 2.7 pairs per SM and clock: 76 of 128 issue slots, and 5.3 of 16 MUFU results. So memory is the
limit, with a polynomial for ex2 there would be more instructions, not fewer.
"""

from __future__ import annotations

import triton
import triton.language as tl

UNIT = tl.constexpr(2.0**-24)
EX2 = tl.constexpr(8.0)
SLACK = tl.constexpr(1 + 2.0**-5)
LIMIT = tl.constexpr(2.0**15)
TOP = tl.constexpr(64.0)
LOG2E = tl.constexpr(1.4426950216293335)  # float32's nearest to log2(e)
LN2 = tl.constexpr(0.6931471805599453)
FAR = tl.constexpr(20000.0)
"""Nats below the lane's reference beyond which a live token is not covered by the bound."""
DEAD = tl.constexpr(-65536.0)
"""Where a masked token is put: its weight is exactly 0."""
_INF = tl.constexpr(float("inf"))

HOLE = tl.constexpr(1)
STUCK = tl.constexpr(2)
"""Flags of a share: a token the drafter masks and the target does not; something the bound does not cover."""


@triton.jit
def empty_sums(LANES: tl.constexpr) -> tl.tuple:
    """S, its bound, S', its bound, N, its bound, A, its bound, Q (all float64, of weights relative to the references), and
    the least and largest exponent seen. Bounds are in units of u; A and Q are in base 2."""
    zero = tl.zeros([LANES], tl.float64)
    return (
        zero, zero, zero, zero, zero, zero, zero, zero, zero,
        tl.full([LANES], _INF, tl.float32), tl.full([LANES], -_INF, tl.float32),
    )  # fmt: skip


@triton.jit
def power_of_two(k: tl.tensor) -> tl.tensor:
    """2ᵏ in float64 for integers k in float32; 0 below −1022."""
    exponent = tl.minimum(tl.maximum(k, -1023.0), 1000.0).to(tl.int32) + 1023
    return (exponent.to(tl.int64) << 52).to(tl.float64, bitcast=True)


@triton.jit
def added(
    sums: tl.tuple, v: tl.tensor, w: tl.tensor, t: tl.tensor, highest: tl.tensor, draft_highest: tl.tensor,
    VEC: tl.constexpr, ENTROPY: tl.constexpr,
) -> tl.tuple:  # fmt: skip
    """The lanes' sums with one more chunk: shifted logits v and w [LANES, VEC], t = v − w, and their maxima [LANES]."""
    START: tl.constexpr = (EX2 + VEC + 2.1) / 2.3
    k = tl.floor(highest * LOG2E) + 1.0
    j = tl.floor(draft_highest * LOG2E) + 1.0
    q = v * LOG2E - k[:, None]
    r = w * LOG2E - j[:, None]
    e = tl.exp2(q)
    f = tl.exp2(r)
    s = tl.sum(e, 1)
    draft_s = tl.sum(f, 1)
    n = tl.sum(e * t, 1)
    h = -tl.sum(e * q, 1)
    draft_h = -tl.sum(f * r, 1)
    m = tl.sum((e * tl.abs(t)) * (START - q), 1)
    lowest = tl.minimum(tl.min(q + r, 1), tl.minimum(k, j))

    size = tl.abs(k)
    s_error = (EX2 + VEC + 1.6 * size) * s + 2.3 * h
    draft_error = (EX2 + VEC + 1.6 * tl.abs(j)) * draft_s + 2.3 * draft_h
    n_error = (2.3 + (1.6 / START) * size) * m + 1.39 * (h + size * s)
    scale, draft_scale = power_of_two(k), power_of_two(j)
    s64 = s.to(tl.float64)
    entropic, moment, entropic_error = sums[6], sums[8], sums[7]
    if ENTROPY:
        o = tl.sum((e * q) * q, 1)
        error = 2.3 * o + (EX2 + VEC + 3.3 + 1.6 * size) * h + 2.25 * size * s + size * s_error
        entropic += scale * (k.to(tl.float64) * s64 - h.to(tl.float64))
        entropic_error += scale * error.to(tl.float64)
        # Σa((z−a)L)² <= 2 Σa((z−a)L − k)² + 2k² Σa; nothing but an engine's rounding is bounded with it.
        moment += scale * (2.0 * (o + size * size * s)).to(tl.float64)
    return (
        sums[0] + scale * s64,
        sums[1] + scale * s_error.to(tl.float64),
        sums[2] + draft_scale * draft_s.to(tl.float64),
        sums[3] + draft_scale * draft_error.to(tl.float64),
        sums[4] + scale * n.to(tl.float64),
        sums[5] + scale * n_error.to(tl.float64),
        entropic,
        entropic_error,
        moment,
        tl.minimum(sums[9], lowest),
        tl.maximum(sums[10], tl.maximum(k, j)),
    )


@triton.jit
def _finite_or_zero(x: tl.tensor) -> tl.tensor:
    return tl.where((x > -_INF) & (x < _INF), x, 0.0)


@triton.jit
def _within_bound(sums: tl.tuple) -> tl.tensor:
    """Whether the fast loop's sums are covered by the bound, in every lane."""
    numbers = (sums[0] == sums[0]) & (sums[2] == sums[2]) & (sums[4] == sums[4])
    good = numbers & (sums[9] >= -LIMIT) & (sums[10] <= TOP)
    return tl.min(good.to(tl.int32), 0) == 1


@triton.jit
def _each_token(z: tl.tensor, y: tl.tensor, a: tl.tensor, b: tl.tensor) -> tl.tuple:
    """v, w, t of a chunk with masked tokens, and flags [LANES, VEC]."""
    live, draft_live = z > -_INF, y > -_INF
    v = tl.where(live, z - a[:, None], DEAD)
    w = tl.where(draft_live, tl.maximum(y - b[:, None], DEAD), DEAD)
    t = tl.where(live & draft_live, v - w, 0.0)
    wrong = (z != z) | (z == _INF) | (y != y) | (y == _INF)
    stuck = wrong | (live & ((v < -FAR) | (draft_live & (w < -FAR))))
    flags = tl.where(live & (y == -_INF), HOLE, 0) | tl.where(stuck, STUCK, 0)
    return tl.maximum(v, DEAD), w, t, flags


@triton.jit
def scan(
    target: tl.tensor, drafter: tl.tensor, begin: tl.tensor, end: tl.tensor,
    BLOCK: tl.constexpr, VEC: tl.constexpr, ENTROPY: tl.constexpr,
) -> tl.tuple:  # fmt: skip
    """The lanes' references a and b, maxima of z and y (exact), sums, and flags, of tokens [begin, end) of two rows."""
    LANES: tl.constexpr = BLOCK // VEC
    places = tl.arange(0, LANES)[:, None] * VEC + tl.arange(0, VEC)[None, :]
    z = tl.load(target + (begin + places), mask=begin + places < end, other=-_INF)
    y = tl.load(drafter + (begin + places), mask=begin + places < end, other=-_INF)
    a, b = _finite_or_zero(tl.max(z.to(tl.float32), 1)), _finite_or_zero(tl.max(y.to(tl.float32), 1))
    top = tl.full([LANES], -_INF, tl.float32)
    draft_top = top
    sums = empty_sums(LANES)
    whole = begin + (end - begin) // BLOCK * BLOCK
    for start in range(begin, whole, BLOCK):
        # The next block is under way while this one is worked on; the last one is asked for twice.
        ahead = tl.minimum(start + BLOCK, whole - BLOCK) + places
        next_z, next_y = tl.load(target + ahead), tl.load(drafter + ahead)
        z32, y32 = z.to(tl.float32), y.to(tl.float32)
        chunk_top, draft_chunk_top = tl.max(z32, 1), tl.max(y32, 1)
        top, draft_top = tl.maximum(top, chunk_top), tl.maximum(draft_top, draft_chunk_top)
        v, w = z32 - a[:, None], y32 - b[:, None]
        sums = added(sums, v, w, v - w, chunk_top - a, draft_chunk_top - b, VEC, ENTROPY)
        z, y = next_z, next_y

    # What is left: the incomplete block, or everything once more.
    rest = whole + places
    z32 = tl.load(target + rest, mask=rest < end, other=-_INF).to(tl.float32)
    y32 = tl.load(drafter + rest, mask=rest < end, other=-_INF).to(tl.float32)
    top, draft_top = tl.maximum(top, tl.max(z32, 1)), tl.maximum(draft_top, tl.max(y32, 1))
    within = _within_bound(sums)
    sums = (
        tl.where(within, sums[0], 0.0), tl.where(within, sums[1], 0.0), tl.where(within, sums[2], 0.0),
        tl.where(within, sums[3], 0.0), tl.where(within, sums[4], 0.0), tl.where(within, sums[5], 0.0),
        tl.where(within, sums[6], 0.0), tl.where(within, sums[7], 0.0), tl.where(within, sums[8], 0.0),
        sums[9], tl.where(within, sums[10], -_INF),
    )  # fmt: skip
    a, b = tl.where(within, a, _finite_or_zero(top)), tl.where(within, b, _finite_or_zero(draft_top))
    flags = tl.zeros([LANES], tl.int32)
    for start in range(tl.where(within, whole, begin), end, BLOCK):
        rest = start + places
        z32 = tl.load(target + rest, mask=rest < end, other=-_INF).to(tl.float32)
        y32 = tl.load(drafter + rest, mask=rest < end, other=-_INF).to(tl.float32)
        v, w, t, found = _each_token(z32, y32, a, b)
        sums = added(sums, v, w, t, tl.max(v, 1), tl.max(w, 1), VEC, ENTROPY)
        flags |= tl.max(found & HOLE, 1) | tl.max(found & STUCK, 1)
    flags |= tl.where(sums[10] > TOP, STUCK, 0)
    return a, b, top, draft_top, sums, flags
