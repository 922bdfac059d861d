# mypy: disallow-untyped-decorators=False
"""`rejection.Competitors` for the Triton kernel: a rule's most probable rejected token, looked for in the top-K list.

The generated rejection sets ask a *target* for the tokens `below` a figure or `beyond` a rank and combine the
answers. What engines may compute is bounded as in `engine_rounding`, whose analysis and constants hold here as they
stand.

target  = (logits [K] sorted, listed [K] bool, maximum [1], S lower, S upper, entropy lower, entropy upper, size [1],
           draft logit [1], draft rank [1], whether that rank is exact [1]); all numbers float64.
figure  = (lower, upper, stays): an enclosure of what an engine may compute, and whether it is a figure that no rounding
           lifts above p_0 (`rejection.UpToTop`).
token   = (logit, present, known): -inf and not present where there is none; not known where the list is too short to
say. answer  = (possible token …, certain token …, draft token possibly in, draft token certainly in), eight tiles [1].
"""

from __future__ import annotations

import triton
import triton.language as tl

from symcert_runtime import engine_rounding
from symcert_runtime.fused import gpu_intervals as iv

UNIT = tl.constexpr(engine_rounding.UNIT)
LANES = tl.constexpr(engine_rounding.LANES)
FLUSHED = tl.constexpr(engine_rounding.FLUSHED)
FARTHEST = tl.constexpr(engine_rounding.FARTHEST)
SECOND_ORDER = tl.constexpr(engine_rounding.SECOND_ORDER)
MORE = tl.constexpr(1 + 2.0**-10)
"""What the closed form below has over the sum it bounds, rounding of either included."""
_INF = tl.constexpr(float("inf"))


@triton.jit
def relative_error(distance: tl.tensor, size: tl.tensor) -> tl.tensor:
    """`engine_rounding.relative_error` of tokens this many nats below the maximum."""
    reach = tl.minimum(tl.abs(distance), FARTHEST)
    return (size * (1.0 / LANES) + 10.0 * (reach + tl.log(size)) + 64.0) * (SECOND_ORDER * UNIT)


@triton.jit
def engine_entropy(
    entropy: tl.tuple, log_s: tl.tuple, distance: tl.tensor, square: tl.tensor, size: tl.tensor
) -> tl.tuple:
    """What an engine may compute as H, from upper bounds of Σp|d| and Σp d² (d = log-weight): `engine_rounding`'s bound
    of its sum, Σp [B(d)(|h| + 2) + u((2·ULPS + depth + 3)|h| + 2)] with |h| = |log p| = |d| + log S and
    B(d) = B₀ + B₁|d|, multiplied out."""
    constant = relative_error(size * 0.0, size)
    slope = SECOND_ORDER * UNIT * 10.0
    depth = tl.floor(size * (1.0 / LANES)) + 16.0
    log_size = tl.maximum(log_s[1], 0.0)
    shares = constant * (distance + log_size + 2.0) + (square + distance * (log_size + 2.0)) * slope
    summing = ((11.0 + depth) * (distance + log_size) + 2.0) * UNIT
    error = (shares + summing + size * (FLUSHED * 1024.0)) * (SECOND_ORDER * MORE)
    return iv.known(entropy[0] - error, entropy[1] + error)


# --- figures


@triton.jit
def number(value: tl.constexpr) -> tl.tuple:
    """A number in a threshold that is no parameter, as `engine_rounding.computed_number` has it."""
    point = tl.full([1], value, tl.float64)
    error = tl.abs(point) * (2.0 * UNIT)
    lower, upper = tl.maximum(point - error, tl.floor(point)), tl.minimum(point + error, tl.ceil(point))
    return lower, upper, lower != lower


@triton.jit
def parameter(lower: tl.tensor, upper: tl.tensor) -> tl.tuple:
    return lower, upper, lower != lower


@triton.jit
def _computed_probability(target: tl.tuple, logit: tl.tensor) -> tl.tuple:
    """`engine_rounding.computed_probability` of a token with this logit."""
    distance = iv.subtract((logit, logit), (target[2], target[2]))
    masked = logit == -_INF
    error = relative_error(tl.where(masked, 0.0, logit - target[2]), target[7])
    exact = iv.divide(iv.exp(distance), (target[3], target[4]))
    lower, upper = iv.multiply(exact, (1.0 - error, 1.0 + error))
    lower, upper = tl.maximum(lower - FLUSHED, 0.0), tl.minimum(upper + FLUSHED, 1.0)
    return tl.where(masked, 0.0, lower), tl.where(masked, 0.0, upper)


@triton.jit
def ranked(target: tl.tuple, m: tl.tensor) -> tl.tuple:
    """p_m; all of [0, 1] where the list does not go so far."""
    token = _ranked_token(target, m)
    lower, upper = _computed_probability(target, token[0])
    lower, upper = tl.where(token[2], lower, 0.0), tl.where(token[2], upper, 1.0)
    return lower, upper, lower != lower


@triton.jit
def p_0(target: tl.tuple) -> tl.tuple:
    lower, upper = _computed_probability(target, target[2])
    return lower, upper, lower == lower


@triton.jit
def p_1(target: tl.tuple) -> tl.tuple:
    return ranked(target, 1)


@triton.jit
def entropy(target: tl.tuple, inside: tl.tuple) -> tl.tuple:
    """H_e; nothing is known of it but for e = 0."""
    plain = (inside[0] == 0) & (inside[1] == 0)
    lower, upper = tl.where(plain, target[5], -_INF), tl.where(plain, target[6], _INF)
    return lower, upper, lower != lower


@triton.jit
def plus(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    lower, upper = iv.add((x[0], x[1]), (y[0], y[1]))
    return lower, upper, (x[2] & (y[1] <= 0)) | (y[2] & (x[1] <= 0))


@triton.jit
def minus(x: tl.tuple) -> tl.tuple:
    return -x[1], -x[0], x[0] != x[0]


@triton.jit
def times(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    lower, upper = iv.multiply((x[0], x[1]), (y[0], y[1]))
    stays = (x[2] & (y[0] >= 0) & (y[1] <= 1)) | (y[2] & (x[0] >= 0) & (x[1] <= 1))
    return lower, upper, stays


@triton.jit
def over(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    lower, upper = iv.divide((x[0], x[1]), (y[0], y[1]))
    return lower, upper, lower != lower


@triton.jit
def smaller(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    return tl.minimum(x[0], y[0]), tl.minimum(x[1], y[1]), x[2] | y[2]


@triton.jit
def larger(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    return tl.maximum(x[0], y[0]), tl.maximum(x[1], y[1]), x[2] & y[2]


@triton.jit
def exponential(x: tl.tuple) -> tl.tuple:
    lower, upper = iv.exp((x[0], x[1]))
    return lower, upper, lower != lower


# --- answers


@triton.jit
def _ranked_token(target: tl.tuple, m: tl.tensor) -> tl.tuple:
    """The (m + 1)-th most probable token."""
    logits, listed = target[0], target[1]
    place = tl.arange(0, logits.shape[0])
    chosen = listed & (place == m)
    logit = tl.max(tl.where(chosen, logits, -_INF), 0, keep_dims=True)
    found = tl.max(chosen.to(tl.int32), 0, keep_dims=True) == 1
    return logit, found, found | (target[7] <= m)


@triton.jit
def _first_listed(target: tl.tuple, mask: tl.tensor, impossible: tl.tensor) -> tl.tuple:
    """The most probable token under a mask [K] that keeps a lower level set of the target, empty where `impossible`."""
    logits = target[0]
    logit = tl.max(tl.where(mask, logits, -_INF), 0, keep_dims=True)
    found = tl.max(mask.to(tl.int32), 0, keep_dims=True) == 1
    return logit, found, found | impossible | (target[7] <= logits.shape[0])


@triton.jit
def below(target: tl.tuple, figure: tl.tuple, OR_EQUAL: tl.constexpr) -> tl.tuple:
    """{ y : p(y) < figure }, or <=: by z − M = log figure + log S, as `rejection.Competitors` does."""
    logits, listed, maximum, size = target[0], target[1], target[2], target[7]
    lower, upper = figure[0], figure[1]
    flushed = tl.where(lower > FLUSHED, lower, 0.0)
    found = iv.add(iv.log((flushed, tl.maximum(upper, FLUSHED))), iv.log((target[3], target[4])))
    reach = relative_error(tl.maximum(tl.abs(found[0]), tl.abs(found[1])), size)
    low, high = found[0] - reach, found[1] + reach
    if OR_EQUAL:
        exists = upper >= 0
        keeps = upper != upper
    else:
        exists = upper > 0
        keeps = figure[2]
    positive = lower > 0
    distance, drafted = logits - maximum, target[8] - maximum
    possible = listed & (distance <= high) & exists & ((distance < 0) | (keeps == 0))
    certain = listed & (distance < low) & positive
    most, least = _first_listed(target, possible, exists == 0), _first_listed(target, certain, positive == 0)
    may = (drafted <= high) & exists & ((drafted < 0) | (keeps == 0))
    must = (drafted < low) & positive
    return most[0], most[1], most[2], least[0], least[1], least[2], may, must


@triton.jit
def beyond(target: tl.tuple, m: tl.tensor) -> tl.tuple:
    """Outside of the target's top m."""
    token = _ranked_token(target, m)
    behind, exact = target[9] >= tl.minimum(target[7], m), target[10]
    # The rank is a lower bound where it is not exact.
    return token[0], token[1], token[2], token[0], token[1], token[2], behind | (exact == 0), behind


@triton.jit
def _more_probable(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    """A listed token is more probable than one that is not; so it is known if one of them is found, or both are
    known."""
    known = (x[2] & y[2]) | (x[1] & x[2]) | (y[1] & y[2])
    return tl.maximum(x[0], y[0]), x[1] | y[1], known


@triton.jit
def _less_probable(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    known = (x[2] & y[2]) | (x[2] & (x[1] == 0)) | (y[2] & (y[1] == 0))
    return tl.minimum(x[0], y[0]), x[1] & y[1], known


@triton.jit
def either(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    most = _more_probable((x[0], x[1], x[2]), (y[0], y[1], y[2]))
    least = _more_probable((x[3], x[4], x[5]), (y[3], y[4], y[5]))
    return most[0], most[1], most[2], least[0], least[1], least[2], x[6] | y[6], x[7] | y[7]


@triton.jit
def both(x: tl.tuple, y: tl.tuple) -> tl.tuple:
    most = _less_probable((x[0], x[1], x[2]), (y[0], y[1], y[2]))
    least = _less_probable((x[3], x[4], x[5]), (y[3], y[4], y[5]))
    return most[0], most[1], most[2], least[0], least[1], least[2], x[6] & y[6], x[7] & y[7]
