# mypy: disallow-untyped-decorators=False
"""The Triton kernel: rows of target and drafter logits in, bounds and decisions out, in one launch.

Grid rows·SPLITS. Each program reads its share of a row (`gpu_scan`), moves its lanes' sums to the share's own
maxima and leaves them in scratch memory with the maxima of GROUPS groups of its tokens. The last program to arrive at
a row (an atomic counter, which it sets back to 0 for the next launch or the next replay of a graph) adds the shares
up in their order, whoever arrived when, selects the most probable tokens, and decides.

Top K without a look at single tokens in the stream: let θ be the K-th largest group maximum. The K groups with the
largest maxima hold K tokens of at least θ, and every token of another group is at most θ; so the row's K largest
logits are, as values, among the tokens of those K groups, which are read again (K of GROUPS·SPLITS groups). The
lowest index of the maximum is among them if no more than K groups have that maximum. The same goes for the drafter.

Certificates are evaluated on the weights exp(z − M) and divided by S afterwards. Every certificate is homogeneous of
degree one in its probabilities (the generator proves it of the formulas), and this way the float32 error of S enters
once, as a factor, instead of once per probability.
"""

from __future__ import annotations

import triton
import triton.language as tl

from symcert_runtime.fused import gpu_intervals as iv
from symcert_runtime.fused import gpu_rejection as rejection
from symcert_runtime.fused.gpu_scan import FAR, HOLE, LN2, NOTHING, SLACK, STUCK, UNIT, exponent_of, scan
from symcert_runtime.generated.gpu_formulas import certificate
from symcert_runtime.generated.gpu_rejection_sets import competitor

FIELDS = tl.constexpr(12)
"""Of a share, float64: maxima M and M', S and its bound, S' and its bound, N and its bound, A and its bound, Q, flags.

With d = z − M, g = y − M': S = Σ exp d, S' = Σ exp g, N = Σ exp(d)(d − g), A = Σ exp(d) d, Q >= Σ exp(d) d²."""
BOUNDS = tl.constexpr(5)
"""Results of a row, float64: KL lower and upper, certificate lower and upper, margin."""
DECISIONS = tl.constexpr(3)
"""Results of a row, 0 or 1: accepted, tie, settled."""
_INF = tl.constexpr(float("inf"))
_ROUNDING = tl.constexpr(2.0**-48)


# --- sums


@triton.jit
def _moved(offset: tl.tensor, draft_offset: tl.tensor, apart: tl.tensor, reach: tl.tensor, sums: tl.tuple) -> tl.tuple:
    """Sums of parts [n] as sums of the whole: S, bound, S', bound, N, bound, A, bound, Q.

    The parts' weights are relative to exp(offset) of the whole's largest, exp(draft_offset) for the drafter's; their
    log-ratios are larger than the whole's by `apart`, which was computed from numbers of the size `reach`."""
    s, s_error, draft_s, draft_error, n, n_error, a, a_error, q = sums
    share, draft_share = tl.exp(offset), tl.exp(draft_offset)
    return (
        tl.sum(share * s, 0),
        tl.sum(share * s_error, 0),
        tl.sum(draft_share * draft_s, 0),
        tl.sum(draft_share * draft_error, 0),
        tl.sum(share * (n + apart * s), 0),
        tl.sum(share * (n_error + tl.abs(apart) * s_error + reach * s * _ROUNDING), 0),
        tl.sum(share * (a + offset * s), 0),
        tl.sum(share * (a_error + tl.abs(offset) * s_error), 0),
        tl.sum(2.0 * share * (q + offset * offset * s), 0),
    )


@triton.jit
def _above(part: tl.tensor, maximum: tl.tensor, whole: tl.tensor) -> tl.tensor:
    """part − whole in float64; 0 where the part has no weight at all."""
    return tl.where(maximum >= -FAR, part.to(tl.float64) - whole.to(tl.float64), 0.0)


@triton.jit
def _share(
    target: tl.tensor, drafter: tl.tensor, begin: tl.tensor, end: tl.tensor, scratch: tl.tensor, groups: tl.tensor,
    BLOCK: tl.constexpr, VEC: tl.constexpr, GROUPS: tl.constexpr, ENTROPY: tl.constexpr,
) -> None:  # fmt: skip
    """Read a share and leave its sums and its groups' maxima."""
    a, b, top, draft_top, sums, flags = scan(target, drafter, begin, end, BLOCK, VEC, ENTROPY)
    maximum, draft_maximum = tl.max(top, 0), tl.max(draft_top, 0)
    scale: tl.constexpr = UNIT * SLACK
    parts = (
        sums[0], sums[1] * scale, sums[2], sums[3] * scale, sums[4], sums[5] * scale,
        sums[6] * LN2, sums[7] * (scale * LN2), sums[8] * (LN2 * LN2),
    )  # fmt: skip
    # Lanes know their weights relative to 2^κ, and log-ratios relative to their references.
    offset = _above(exponent_of(a).to(tl.float64) * LN2, top, maximum)
    draft_offset = _above(exponent_of(b).to(tl.float64) * LN2, draft_top, draft_maximum)
    one, other = _above(a, top, maximum), _above(b, draft_top, draft_maximum)
    whole = _moved(offset, draft_offset, one - other, tl.abs(one) + tl.abs(other), parts)
    tl.store(scratch, maximum.to(tl.float64))
    tl.store(scratch + 1, draft_maximum.to(tl.float64))
    for field in tl.static_range(9):
        tl.store(scratch + 2 + field, whole[field])
    flag = tl.max(flags & HOLE, 0) | tl.max(flags & STUCK, 0)
    tl.store(scratch + 11, flag.to(tl.float64))
    place = tl.arange(0, GROUPS)
    lanes: tl.constexpr = BLOCK // VEC // GROUPS
    tl.store(groups + place, tl.max(tl.reshape(top, [GROUPS, lanes]), 1))
    tl.store(groups + GROUPS + place, tl.max(tl.reshape(draft_top, [GROUPS, lanes]), 1))


@triton.jit
def _field(scratch: tl.tensor, number: tl.constexpr, SPLITS: tl.constexpr, SPLITS_2: tl.constexpr) -> tl.tensor:
    place = tl.arange(0, SPLITS_2)
    return tl.load(scratch + place * FIELDS + number, mask=place < SPLITS, other=0.0, cache_modifier=".cg")


@triton.jit
def _whole_row(scratch: tl.tensor, SPLITS: tl.constexpr, SPLITS_2: tl.constexpr) -> tl.tuple:
    """Maxima, sums and flags of a row from its shares."""
    present = tl.arange(0, SPLITS_2) < SPLITS
    tops = tl.where(present, _field(scratch, 0, SPLITS, SPLITS_2), -_INF)
    draft_tops = tl.where(present, _field(scratch, 1, SPLITS, SPLITS_2), -_INF)
    maximum, draft_maximum = tl.max(tops, 0), tl.max(draft_tops, 0)
    parts = (
        _field(scratch, 2, SPLITS, SPLITS_2), _field(scratch, 3, SPLITS, SPLITS_2), _field(scratch, 4, SPLITS,
        SPLITS_2), _field(scratch, 5, SPLITS, SPLITS_2), _field(scratch, 6, SPLITS, SPLITS_2), _field(scratch, 7,
        SPLITS, SPLITS_2), _field(scratch, 8, SPLITS, SPLITS_2), _field(scratch, 9, SPLITS, SPLITS_2), _field(scratch,
        10, SPLITS, SPLITS_2),
    )  # fmt: skip
    one, other = _above(tops, tops, maximum), _above(draft_tops, draft_tops, draft_maximum)
    whole = _moved(one, other, one - other, tl.abs(one) + tl.abs(other), parts)
    flags = _field(scratch, 11, SPLITS, SPLITS_2).to(tl.int32)
    hole = tl.max(flags & HOLE, 0) != 0
    # What is below −FAR was left out.
    heavy = (maximum >= NOTHING - FAR) & (draft_maximum >= NOTHING - FAR)
    within = heavy & (tl.max(flags & STUCK, 0) == 0)
    # Maxima are stored logits: float32 holds them exactly.
    return maximum.to(tl.float32), draft_maximum.to(tl.float32), whole, hole, within


@triton.jit
def _flag(scalar: tl.tensor) -> tl.tensor:
    """A truth as a tile [1]; by way of integers, since the interpreter spreads truths as numbers."""
    return tl.zeros([1], tl.int32) + scalar.to(tl.int32) != 0


@triton.jit
def _around(value: tl.tensor, error: tl.tensor) -> tl.tuple:
    """The tile [1] of a value within `error`; the bounds have room for these two roundings."""
    zero = tl.zeros([1], tl.float64)
    return iv.known(zero + (value - error), zero + (value + error))


@triton.jit
def _normaliser(total: tl.tensor, error: tl.tensor) -> tl.tuple:
    """S, at least 1: the maximum's own weight is 1."""
    lower, upper = _around(total, error)
    return tl.maximum(lower, 1.0), tl.maximum(upper, 1.0)


@triton.jit
def _divergence(sums: tl.tuple, s: tl.tuple, hole: tl.tensor) -> tl.tuple:
    """KL = N/S + log S' − log S, not below 0; +inf at a hole."""
    draft_s = _normaliser(sums[2], sums[3])
    mean = iv.divide(_around(sums[4], sums[5] + 2.0**-60), s)
    lower, upper = iv.subtract(iv.add(mean, iv.log(draft_s)), iv.log(s))
    return tl.where(hole, _INF, tl.maximum(lower, 0.0)), tl.where(hole, _INF, tl.maximum(upper, 0.0))


@triton.jit
def _engine_entropy(sums: tl.tuple, s: tl.tuple, size: tl.tensor) -> tl.tuple:
    """What an engine may compute as the target's entropy H = log S − A/S."""
    mean, log_s = iv.divide(_around(-sums[6], sums[7] + 2.0**-60), s), iv.log(s)
    square = iv.divide(_around(sums[8], 0.0), s)
    return rejection.engine_entropy(iv.add(log_s, mean), log_s, tl.maximum(mean[1], 0.0), square[1] * SLACK, size)


# --- the most probable tokens


@triton.jit
def _largest(values: tl.tensor, COUNT: tl.constexpr, SIZE: tl.constexpr) -> tl.tuple:
    """Places [COUNT] of the largest of float32 values [SIZE], and the least of these values.

    Sorted as integers: a float's bits as a number of the same order, then the place, lower ones first.
    """
    place = tl.arange(0, SIZE)
    bits = values.to(tl.int32, bitcast=True)
    ordered = (bits ^ ((bits >> 31) & 0x7FFFFFFF)).to(tl.int64) << 32
    best = tl.topk(ordered | (SIZE - 1 - place).to(tl.int64), COUNT)
    high = (best >> 32).to(tl.int32)
    found = (high ^ ((high >> 31) & 0x7FFFFFFF)).to(tl.float32, bitcast=True)
    return SIZE - 1 - (best & 0xFFFFFFFF).to(tl.int32), tl.min(found, 0)


@triton.jit
def _group_maxima(groups: tl.tensor, TOTAL: tl.constexpr, TOTAL_2: tl.constexpr, GROUPS: tl.constexpr) -> tl.tensor:
    """The maxima [TOTAL_2] of a row's groups; −inf beyond them."""
    place = tl.arange(0, TOTAL_2)
    address = groups + (place // GROUPS) * (2 * GROUPS) + place % GROUPS
    return tl.load(address, mask=place < TOTAL, other=-_INF, cache_modifier=".cg")


@triton.jit
def _tokens_of(
    row: tl.tensor, group: tl.tensor, member: tl.tensor, V: tl.tensor,
    ITERS: tl.constexpr, BLOCK: tl.constexpr, GROUPS: tl.constexpr,
) -> tl.tuple:  # fmt: skip
    """Logits and indices of these members of these groups; −inf and V where there is none."""
    RUN: tl.constexpr = BLOCK // GROUPS
    start = (group // GROUPS) * (ITERS * BLOCK) + (group % GROUPS) * RUN
    index = start + (member // RUN) * BLOCK + member % RUN
    there = (member < ITERS * RUN) & (index < V)
    return tl.load(row + index, mask=there, other=-_INF).to(tl.float32), tl.where(there, index, V)


@triton.jit
def _top(
    row: tl.tensor, chosen: tl.tensor, logits: tl.tensor, V: tl.tensor,
    K: tl.constexpr, ITERS: tl.constexpr, BLOCK: tl.constexpr, GROUPS: tl.constexpr, SIZE: tl.constexpr,
) -> tl.tensor:  # fmt: skip
    """The K largest logits [K], sorted, of K chosen groups with logits [K, SIZE]: those of the best pieces of them."""
    PIECE: tl.constexpr = 32 if SIZE > 32 else SIZE
    PIECES: tl.constexpr = K * SIZE // PIECE
    pieces, _ = _largest(tl.max(tl.reshape(logits, [PIECES, PIECE]), 1), K, PIECES)
    group = tl.gather(chosen, pieces * PIECE // SIZE, 0)[:, None]
    member = (pieces * PIECE % SIZE)[:, None] + tl.arange(0, PIECE)[None, :]
    near, _ = _tokens_of(row, group, member, V, ITERS, BLOCK, GROUPS)
    return tl.topk(tl.reshape(near, [K * PIECE]), K)


@triton.jit
def _first_of(value: tl.tensor, logits: tl.tensor, index: tl.tensor, V: tl.tensor) -> tl.tensor:
    """The lowest index with this logit; the last token if there is none (a row that is not settled)."""
    found = tl.min(tl.min(tl.where(logits == value, index, V), 1), 0)
    return tl.minimum(found, V - 1)


@triton.jit
def _tokens_before(value: tl.tensor, token: tl.tensor, logits: tl.tensor, index: tl.tensor, V: tl.tensor) -> tl.tensor:
    """How many of the tokens come before this one: by logit, ties by lowest index."""
    before = (logits > value) | ((logits == value) & (index < token))
    return tl.sum(tl.sum((before & (index < V)).to(tl.int32), 1), 0)


# --- the decision


@triton.jit
def _weights(logits: tl.tensor, maximum: tl.tensor) -> tl.tuple:
    """exp(z − M), 0 where masked."""
    lower, upper = iv.exp(iv.subtract((logits, logits), (maximum, maximum)))
    masked = logits == -_INF
    return tl.where(masked, 0.0, lower), tl.where(masked, 0.0, upper)


@triton.jit
def _share_of(value: tl.tuple, s: tl.tuple) -> tl.tuple:
    """value/S, not below 0."""
    lower, upper = iv.divide(value, s)
    return tl.maximum(lower, 0.0), tl.maximum(upper, 0.0)


@triton.jit
def _margin(weights: tl.tuple, s: tl.tuple, place: tl.tensor, size: tl.tensor, WIDTH: tl.constexpr) -> tl.tensor:
    """A lower bound of p_0 − p_r for r = `place`; p_r = 0 beyond the vocabulary."""
    other = iv.single(weights, place, WIDTH)
    inside = place < size
    one = iv.exactly(1.0)
    difference = iv.subtract(one, (tl.where(inside, other[0], 0.0), tl.where(inside, other[1], 0.0)))
    lower, _upper = iv.divide(difference, s)
    return tl.maximum(lower, 0.0)


@triton.jit
def _pool_closed(RULE: tl.constexpr, weights: tl.tuple, size: tl.tensor, WIDTH: tl.constexpr) -> tl.tensor:
    """Whether the list holds every token that can be pooled: c >= p_0/2, so its last one is to be below half of p_0."""
    _lower, last = iv.single(weights, 1 if RULE == "strict" else WIDTH - 1, WIDTH)
    # Greedy verification pools the two first tokens, whatever comes after them.
    return (size <= WIDTH) | (last <= (1.0 if RULE == "strict" else 0.5))


@triton.jit
def _coverage(
    RULE: tl.constexpr, weights: tl.tuple, s: tl.tuple, tops: tl.tensor, maximum: tl.tensor, rank: tl.tensor,
    size: tl.tensor, WIDTH: tl.constexpr,
) -> tl.tuple:  # fmt: skip
    """A tree's certificate and whether a tie makes it 0; +inf where it offers every token."""
    found = _share_of(certificate(RULE, weights, iv.single(weights, rank, WIDTH), rank, WIDTH), s)
    all_offered = rank >= size
    place = tl.arange(0, WIDTH)
    last = tl.max(tl.where(place == rank, tops, -_INF), 0, keep_dims=True)
    tie = (last == maximum) & (all_offered == 0)
    lower = tl.where(tie, 0.0, tl.where(all_offered, _INF, found[0]))
    return lower, tl.where(tie, 0.0, tl.where(all_offered, _INF, found[1])), tie


@triton.jit
def _draft(
    RULE: tl.constexpr, weights: tl.tuple, s: tl.tuple, target: tl.tuple, rank: tl.tensor,
    first: tl.tuple, second: tl.tuple, third: tl.tuple, WIDTH: tl.constexpr,
) -> tl.tuple:  # fmt: skip
    """The certificate of one draft token, whether a tie makes it 0, whether the draft token is accepted, and whether
    all that is known."""
    answer = competitor(RULE, target, rank, first, second, third)
    maximum, size = target[2], target[7]
    # The certificate falls as the competitor grows, so the possible one bounds it from below. From above the certain
    # one does; where that is another token, nothing is said: such rows lie within an engine's rounding of a threshold.
    found = _share_of(certificate(RULE, weights, _weights(answer[0], maximum), rank, WIDTH), s)
    tie = answer[1] & (answer[0] == maximum)
    same = answer[1] & answer[4] & (answer[0] == answer[3])
    lower = tl.where(tie, 0.0, tl.where(answer[1], found[0], _INF))
    upper = tl.where(tie & same, 0.0, tl.where(same, found[1], _INF))
    closed = tie | (answer[1] == 0) | _pool_closed(RULE, weights, size, WIDTH)
    known = answer[2] & closed & (answer[6] == answer[7])
    return lower, upper, tie, answer[6] == 0, known


@triton.jit
def _finish(
    target: tl.tensor, drafter: tl.tensor, V: tl.tensor, rank: tl.tensor, place: tl.tensor,
    first: tl.tuple, second: tl.tuple, third: tl.tuple,
    bounds: tl.tensor, tokens: tl.tensor, decisions: tl.tensor, scratch: tl.tensor, groups: tl.tensor,
    RULE: tl.constexpr, COVERS: tl.constexpr, K: tl.constexpr, DRAFT_K: tl.constexpr,
    BLOCK: tl.constexpr, ITERS: tl.constexpr, SPLITS: tl.constexpr, GROUPS: tl.constexpr,
    SPLITS_2: tl.constexpr, TOTAL_2: tl.constexpr, SIZE: tl.constexpr, ENTROPY: tl.constexpr,
) -> None:  # fmt: skip
    """A row's results from its shares."""
    TOTAL: tl.constexpr = SPLITS * GROUPS
    maximum, draft_maximum, sums, hole, within = _whole_row(scratch, SPLITS, SPLITS_2)
    s = _normaliser(sums[0], sums[1])
    kl = _divergence(sums, s, hole)

    member = tl.arange(0, SIZE)[None, :]
    maxima = _group_maxima(groups, TOTAL, TOTAL_2, GROUPS)
    chosen, least = _largest(maxima, K, TOTAL_2)
    logits, index = _tokens_of(target, chosen[:, None], member, V, ITERS, BLOCK, GROUPS)
    target_token = _first_of(maximum, logits, index, V)
    settled = within & (tl.sum((maxima == maximum).to(tl.int32), 0) <= K)
    draft_maxima = _group_maxima(groups + GROUPS, TOTAL, TOTAL_2, GROUPS)
    draft_chosen, draft_least = _largest(draft_maxima, DRAFT_K, TOTAL_2)
    draft_logits, draft_index = _tokens_of(drafter, draft_chosen[:, None], member, V, ITERS, BLOCK, GROUPS)
    draft_token = _first_of(draft_maximum, draft_logits, draft_index, V)
    settled = settled & (tl.sum((draft_maxima == draft_maximum).to(tl.int32), 0) <= DRAFT_K)

    zero = tl.zeros([1], tl.float64)
    size, top = zero + V, zero + maximum.to(tl.float64)
    tops = _top(target, chosen, logits, V, K, ITERS, BLOCK, GROUPS, SIZE).to(tl.float64)
    weights = _weights(tops, top)
    margin = _margin(weights, s, place, size, K)
    if COVERS:
        own = tl.load(drafter + target_token).to(tl.float32)
        before = _tokens_before(own, target_token, draft_logits, draft_index, V)
        accepted = zero + before < tl.minimum(zero + rank, size)
        known = (accepted == 0) | _flag((own > draft_least) | (TOTAL <= DRAFT_K))
        lower, upper, tie = _coverage(RULE, weights, s, tops, top, rank, size, K)
    else:
        own = tl.load(target + draft_token).to(tl.float32)
        before = _tokens_before(own, draft_token, logits, index, V)
        exact = _flag((own > least) | (TOTAL <= K))
        entropy = _engine_entropy(sums, s, size) if ENTROPY else (zero - _INF, zero + _INF)
        row = (tops, tl.arange(0, K) < V, top, s[0], s[1], entropy[0], entropy[1], size,
               zero + own.to(tl.float64), zero + before, exact)  # fmt: skip
        lower, upper, tie, accepted, known = _draft(RULE, weights, s, row, rank, first, second, third, K)

    # Of a row that is not settled nothing is said.
    settled = _flag(settled) & known
    one = tl.arange(0, 1)
    tl.store(bounds + one, tl.where(settled, kl[0], 0.0))
    tl.store(bounds + 1 + one, tl.where(settled, kl[1], _INF))
    tl.store(bounds + 2 + one, tl.where(settled, lower, 0.0))
    tl.store(bounds + 3 + one, tl.where(settled, upper, _INF))
    tied = tl.max(tl.where(tl.arange(0, K) == place, tops, -_INF), 0, keep_dims=True) == top
    tl.store(bounds + 4 + one, tl.where(settled & (tied == 0), margin, 0.0))
    tl.store(tokens, target_token.to(tl.int64))
    tl.store(tokens + 1, draft_token.to(tl.int64))
    tl.store(decisions + one, (accepted & settled).to(tl.int8))
    tl.store(decisions + 1 + one, (tie & settled).to(tl.int8))
    tl.store(decisions + 2 + one, settled.to(tl.int8))


@triton.jit(do_not_specialize=["rank", "place"])
def certify(
    target: tl.tensor, drafter: tl.tensor, V: tl.tensor, target_stride: tl.tensor, draft_stride: tl.tensor,
    rank: tl.int32, place: tl.int32,
    first_lower: tl.float64, first_upper: tl.float64, second_lower: tl.float64, second_upper: tl.float64,
    third_lower: tl.float64, third_upper: tl.float64,
    bounds: tl.tensor, tokens: tl.tensor, decisions: tl.tensor,
    scratch: tl.tensor, groups: tl.tensor, arrivals: tl.tensor,
    RULE: tl.constexpr, COVERS: tl.constexpr, K: tl.constexpr, DRAFT_K: tl.constexpr,
    BLOCK: tl.constexpr, VEC: tl.constexpr, ITERS: tl.constexpr, SPLITS: tl.constexpr, GROUPS: tl.constexpr,
    SPLITS_2: tl.constexpr, TOTAL_2: tl.constexpr, SIZE: tl.constexpr, ENTROPY: tl.constexpr,
) -> None:  # fmt: skip
    """Certify rows [R, V]; `rank` is the rule's integer parameter (at most V), `place` the r of its margin p_0 −
    p_r."""
    # A row's shares are neighbours, so that rows are decided while others are still read.
    row, split = tl.program_id(0) // SPLITS, tl.program_id(0) % SPLITS
    target += row.to(tl.int64) * target_stride
    drafter += row.to(tl.int64) * draft_stride
    scratch += row.to(tl.int64) * (SPLITS * FIELDS)
    groups += row.to(tl.int64) * (SPLITS * 2 * GROUPS)
    begin = split * (ITERS * BLOCK)
    end = tl.minimum(begin + ITERS * BLOCK, V)
    _share(target, drafter, begin, end, scratch + split * FIELDS, groups + split * (2 * GROUPS),
           BLOCK, VEC, GROUPS, ENTROPY)  # fmt: skip
    # Every thread's results are to be there before the one that counts says so.
    tl.debug_barrier()
    arrived = tl.atomic_add(arrivals + row, 1, sem="acq_rel", scope="gpu")
    if arrived == SPLITS - 1:
        tl.store(arrivals + row, 0)
        zero = tl.zeros([1], tl.float64)
        first = rejection.parameter(zero + first_lower, zero + first_upper)
        second = rejection.parameter(zero + second_lower, zero + second_upper)
        third = rejection.parameter(zero + third_lower, zero + third_upper)
        _finish(target, drafter, V, rank, place, first, second, third,
                bounds + row * BOUNDS, tokens + row * 2, decisions + row * DECISIONS, scratch, groups,
                RULE, COVERS, K, DRAFT_K, BLOCK, ITERS, SPLITS, GROUPS, SPLITS_2, TOTAL_2, SIZE, ENTROPY)  # fmt: skip
