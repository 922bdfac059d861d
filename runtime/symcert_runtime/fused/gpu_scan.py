# mypy: disallow-untyped-decorators=False
"""The streaming part of the Triton kernel: one program's share of a pair of rows, read once, in float32 with a bound.

A program owns the tokens [begin, end) of one row. They are read in blocks of LANES × VEC; a *lane* sees VEC
neighbours of every block, the *chunk*. Everything below is a lane's business: no thread waits for another until the
share is read. Write u = 2⁻²⁴, z and y for target and drafter logits, Z and Y for the chunk's maxima (exact), L =
log2(e), L̂ its float32. Per chunk and side, P = L·Z in float64, an integer k = ⌊P⌋ + 1, and in float32
    v = fl(z − Z)      ρ = fl(P − k) in [−1, 0]      q = fl(L̂ v + ρ) <= 0      e = ex2(q) = exp(z)·2⁻ᵏ, nearly
and w, j, r, f likewise from y, Y; t = fl(v − w). The chunk's sums are scaled by 2ᵏ, which is exact, and added to the
lane's sums in float64: so nothing is rescaled later, and no error grows with the logits. (The lane keeps 2^(k−κ), κ
the k of its *reference* a, its first chunk's maximum; likewise b for the drafter.)

Error bound. a_i = exp(z)·2⁻ᵏ is the exact weight.
1. |v − (z−Z)| <= u|v|; |L̂ − L| <= 0.23 u L; the product rounds, unless it is fused; the sum rounds; ρ is off by u/2
   and by what float64 leaves of P, |P| <= 2¹⁵. As ρ <= 0, L|v| <= |q|(1 + 2u):   |q − log2 a_i| <= u (3.25|q| + 0.51).
2. ex2: relative error at most EX2·u. ASSUMED with EX2 = 8, that is 2⁻²¹ or 4 units in the last place; a test on a GPU
   holds it against ball arithmetic. Results below 2⁻¹²⁶ may be flushed. Hence, as |q| <= 2¹⁶,
       |e − a_i| <= e·u (EX2 + 0.4 + 2.3|q|) + 2⁻¹²⁵.
3. A chunk is added in any order: VEC − 1 roundings. The chunk's largest e is above 0.49, so that what was flushed is
   below 2⁻⁸⁰ of the following and is paid for by SLACK. With s = Σe, h = Σe|q|:
       |s − Σa_i| <= u ((EX2 + VEC) s + 2.3 h)  =: E.
4. T = (z−Z) − (y−Y):  |t − T| <= u (|v| + |w| + |t|) <= u (1.39|q| + 2.01|t|), since |w| <= |v| + |t|(1 + u). With
   m = Σe|t|(c + |q|), c = (EX2 + VEC + 2.5)/2.3, products and sums included,
       |Σet − Σa_iT| <= u (2.3 m + 1.39 h).
   The log-ratio against the lane's references is T + C, C = (Z − a) − (Y − b) in float64; C s is off by |C| E.
5. Entropy: with o = Σe q²,   |Σeq − Σa_i log2 a_i| <= u (2.3 o + (EX2 + VEC + 3.7) h + 0.51 s); (k − κ) s as C s above.
SLACK = 1 + 2⁻⁵ pays for second-order terms (u·5.5·2¹⁶ < 2⁻⁵·0.7), for the rounding of the bounds themselves, and for
every float64 operation here and afterwards: those err by 2⁻³⁶ relative to sums whose bounds are above 2⁻²¹ of them.
In all S is known to about (16 + 2.3·mean|q|) u, some 1.3·10⁻⁶, whatever V is, and KL of similar rows to twice that.

Range: the bound needs |q| <= 2¹⁶, |P| <= 2¹⁵ (logits within ±FAR) and k − κ <= TOP (float64's exponents). The fast loop
checks that as it goes: q + r >= −LIMIT says it of both sides, and that nothing is masked. A share that fails (masks,
NaN, infinities, logits beyond ±FAR) is read once more by the loop that looks at each token, with the lane's exact
maxima as references; so is the last, incomplete block. It finds out holes, and what is beyond the bound.

Cost per pair of logits in bf16 (SASS for sm_90): 32 instructions, of them 2 MUFU.EX2 and 1.8 conversions. At 132 SMs ×
1.7 GHz, 85 % of an H100's copy bandwidth brings 2.7 pairs per SM and clock: 86 of its 128 issue slots, and 10 of the 16
results a clock of the unit that does ex2 and conversions. So memory should be the limit. A polynomial for ex2 would
need more issue slots than it frees.
"""

from __future__ import annotations

import triton
import triton.language as tl

UNIT = tl.constexpr(2.0**-24)
EX2 = tl.constexpr(8.0)
SLACK = tl.constexpr(1 + 2.0**-5)
LIMIT = tl.constexpr(2.0**16)
TOP = tl.constexpr(64)
LOG2E = tl.constexpr(1.4426950216293335)  # float32's nearest to log2(e)
LOG2E_64 = tl.constexpr(1.4426950408889634)
LN2 = tl.constexpr(0.6931471805599453)
FAR = tl.constexpr(20000.0)
"""Logits beyond ±FAR are not covered by the bound."""
NOTHING = tl.constexpr(1000.0)
"""A token this far below the maximum has no weight, whatever finite log-ratio it has: e⁻¹⁰⁰⁰·10³⁹ is nothing."""
DEAD = tl.constexpr(-65536.0)
"""Where a token without weight is put: ex2 makes it exactly 0."""
_INF = tl.constexpr(float("inf"))

HOLE = tl.constexpr(1)
STUCK = tl.constexpr(2)
"""Flags of a share: a token the drafter masks and the target does not; something the bound does not cover."""


@triton.jit
def empty_sums(LANES: tl.constexpr) -> tl.tuple:
    """S, its bound, S', its bound, N, its bound, A, its bound, Q (all float64, of weights relative to 2^κ), and the
    least q + r and the largest k − κ seen. Bounds are in units of u; A and Q are in base 2."""
    zero = tl.zeros([LANES], tl.float64)
    return (
        zero, zero, zero, zero, zero, zero, zero, zero, zero,
        tl.full([LANES], _INF, tl.float32), tl.full([LANES], -1024, tl.int32),
    )  # fmt: skip


@triton.jit
def exponent_of(logit: tl.tensor) -> tl.tensor:
    """k of a logit [n], the integer with 2ᵏ⁻¹ <= exp(logit) < 2ᵏ; anything for logits that the bound does not cover."""
    return tl.floor(logit.to(tl.float64) * LOG2E_64).to(tl.int32) + 1


@triton.jit
def power_of_two(k: tl.tensor) -> tl.tensor:
    """2ᵏ in float64 for integers k; 0 below −1022."""
    exponent = tl.minimum(tl.maximum(k, -1023), 1000) + 1023
    return (exponent.to(tl.int64) << 52).to(tl.float64, bitcast=True)


@triton.jit
def added(
    sums: tl.tuple, a: tl.tensor, b: tl.tensor, v: tl.tensor, w: tl.tensor, t: tl.tensor, top: tl.tensor,
    draft_top: tl.tensor, VEC: tl.constexpr, ENTROPY: tl.constexpr,
) -> tl.tuple:  # fmt: skip
    """The lanes' sums with one more chunk: its maxima Z and Y [LANES], v, w and t [LANES, VEC]; references a, b
    [LANES]."""
    START: tl.constexpr = (EX2 + VEC + 2.5) / 2.3
    z64, y64 = top.to(tl.float64), draft_top.to(tl.float64)
    k, j = exponent_of(top), exponent_of(draft_top)
    rest = (z64 * LOG2E_64 - k.to(tl.float64)).to(tl.float32)
    draft_rest = (y64 * LOG2E_64 - j.to(tl.float64)).to(tl.float32)
    q = v * LOG2E + rest[:, None]
    r = w * LOG2E + draft_rest[:, None]
    e = tl.exp2(q)
    f = tl.exp2(r)
    s = tl.sum(e, 1)
    draft_s = tl.sum(f, 1)
    h = -tl.sum(e * q, 1)
    draft_h = -tl.sum(f * r, 1)
    n = tl.sum(e * t, 1)
    m = tl.sum((e * tl.abs(t)) * (START - q), 1)

    lift, draft_lift = k - exponent_of(a), j - exponent_of(b)
    scale, draft_scale = power_of_two(lift), power_of_two(draft_lift)
    apart = (z64 - y64) - (a.to(tl.float64) - b.to(tl.float64))
    s64 = s.to(tl.float64)
    s_error = (s * (EX2 + VEC) + 2.3 * h).to(tl.float64)
    n_error = (2.3 * m + 1.39 * h).to(tl.float64)
    entropic, moment, entropic_error = sums[6], sums[8], sums[7]
    if ENTROPY:
        o = tl.sum((e * q) * q, 1)
        error = (2.3 * o + h * (EX2 + VEC + 3.7) + 0.51 * s).to(tl.float64)
        height = lift.to(tl.float64)
        entropic += scale * (height * s64 - h.to(tl.float64))
        entropic_error += scale * (error + tl.abs(height) * s_error)
        # (x + y)² <= 2x² + 2y²; nothing but an engine's rounding is bounded with it.
        moment += scale * (2.0 * (o.to(tl.float64) + height * height * s64))
    # In units of q, so that one number says whether all are within the bound.
    far = tl.maximum(tl.abs(top), tl.abs(draft_top)) * (LIMIT / FAR)
    return (
        sums[0] + scale * s64,
        sums[1] + scale * s_error,
        sums[2] + draft_scale * draft_s.to(tl.float64),
        sums[3] + draft_scale * (draft_s * (EX2 + VEC) + 2.3 * draft_h).to(tl.float64),
        sums[4] + scale * (n.to(tl.float64) + apart * s64),
        sums[5] + scale * (n_error + tl.abs(apart) * s_error),
        entropic,
        entropic_error,
        moment,
        tl.minimum(sums[9], tl.minimum(tl.min(q + r, 1), -far)),
        tl.maximum(sums[10], tl.maximum(lift, draft_lift)),
    )


@triton.jit
def _reference(top: tl.tensor) -> tl.tensor:
    """A lane's reference from a maximum; 0 where that is beyond the bound or there is none."""
    return tl.where(tl.abs(top) <= FAR, top, 0.0)


@triton.jit
def _within_bound(sums: tl.tuple) -> tl.tensor:
    """Whether the fast loop's sums are covered by the bound, in every lane."""
    numbers = (sums[0] == sums[0]) & (sums[2] == sums[2]) & (sums[4] == sums[4])
    good = numbers & (sums[9] >= -LIMIT) & (sums[10] <= TOP)
    return tl.min(good.to(tl.int32), 0) == 1


@triton.jit
def _each_token(z: tl.tensor, y: tl.tensor, a: tl.tensor, b: tl.tensor) -> tl.tuple:
    """v, w, t of a chunk in which tokens may be masked, its maxima (the references where all are), flags [LANES, VEC].

    Logits below −FAR count as masked here, since rows whose maximum is not NOTHING above that are not answered. But
    they are no holes; and where the drafter's is so low, the target's must be too.
    """
    live, draft_live = z >= -FAR, y >= -FAR
    top, draft_top = tl.max(tl.where(live, z, -_INF), 1), tl.max(tl.where(draft_live, y, -_INF), 1)
    top, draft_top = tl.where(top > -_INF, top, a), tl.where(draft_top > -_INF, draft_top, b)
    v = tl.where(live, z - top[:, None], DEAD)
    w = tl.where(draft_live, y - draft_top[:, None], DEAD)
    t = tl.where(live & draft_live, v - w, 0.0)
    hole = (z > -_INF) & (y == -_INF)
    wrong = (z != z) | (y != y) | (z > FAR) | (y > FAR)
    stuck = wrong | (live & (draft_live == 0) & (hole == 0))
    return v, w, t, top, draft_top, tl.where(hole, HOLE, 0) | tl.where(stuck, STUCK, 0)


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
    a, b = _reference(tl.max(z.to(tl.float32), 1)), _reference(tl.max(y.to(tl.float32), 1))
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
        v, w = z32 - chunk_top[:, None], y32 - draft_chunk_top[:, None]
        sums = added(sums, a, b, v, w, v - w, chunk_top, draft_chunk_top, VEC, ENTROPY)
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
        sums[9], tl.where(within, sums[10], -1024),
    )  # fmt: skip
    a, b = tl.where(within, a, _reference(top)), tl.where(within, b, _reference(draft_top))
    flags = tl.zeros([LANES], tl.int32)
    for start in range(tl.where(within, whole, begin), end, BLOCK):
        rest = start + places
        z32 = tl.load(target + rest, mask=rest < end, other=-_INF).to(tl.float32)
        y32 = tl.load(drafter + rest, mask=rest < end, other=-_INF).to(tl.float32)
        v, w, t, chunk_top, draft_chunk_top, found = _each_token(z32, y32, a, b)
        sums = added(sums, a, b, v, w, t, chunk_top, draft_chunk_top, VEC, ENTROPY)
        flags |= tl.max(found & HOLE, 1) | tl.max(found & STUCK, 1)
    flags |= tl.where(sums[10] > TOP, STUCK, 0)
    return a, b, top, draft_top, sums, flags
