"""From rows of logits to enclosures of what certificates need: KL(target ‖ drafter) and the target's top probabilities.

All logits are float64 here; bfloat16, float16 and float32 embed exactly, so "the logits as stored" are what is bounded.
Write u = 2⁻⁵³, z for a row's logits, M for their exact maximum, a_i = exp(z_i − M), S = Σ a_i, p_i = a_i / S.

Error bound (every step is IEEE double; `exp` errs by at most ULPS units in the last place, see `enclosure`)
1. d_i = fl(z_i − M) has z_i − M = d_i (1 + δ), |δ| ≤ u.
2. e_i = fl(exp d_i) estimates a_i = exp(d_i)·exp(d_i δ) with
       |e_i − a_i| ≤ e_i (|d_i| + 2·ULPS + 1) u + τ,      τ = 2⁻¹⁰²²
   for every d_i ≤ 0. If |d_i| ≤ 800 then exp(d_i δ) = 1 + θ with |θ| ≤ |d_i| u (1 + 10⁻¹²), and the spare "+ 1" absorbs
   the rest; if |d_i| > 800 then e_i and a_i are both below τ. τ also covers results of exp below the normal range,
   flushed or not. A masked token (z_i = −inf) has e_i = a_i = 0 exactly.
3. A sum of n terms in any order errs by at most (n − 1) u (1 + n u) Σ|terms|. `row_sum` adds in two levels, so that
   n − 1 becomes its depth, at most 1024 + V/1024 + 1: about 2·10³ at V = 2²⁰ instead of 10⁶.
4. With g_i = fl(y_i − M') for the drafter's logits y, and t_i = fl(d_i − g_i), the log-ratio before normalising is
       (z_i − M) − (y_i − M') = t_i + ε,    |ε| ≤ u (|d_i| + |g_i| + |t_i|)
   so N = Σ a_i ((z_i − M) − (y_i − M')) is Σ e_i t_i up to
       u Σ e_i [ |t_i| (|d_i| + 2·ULPS + depth + 3) + |d_i| + |g_i| ] + τ Σ (|t_i| + |d_i| + |g_i| + 1).
   The bound itself is a rounded sum of products; SLACK = 1 + 2⁻²⁰ pays for that and for second-order terms.
5. KL = N / S + log S' − log S, in enclosure arithmetic.

Beyond the range of double: a finite logit whose distance to its row's maximum overflows leaves KL's enclosure unbounded
above (the row is not certified). A drafter logit of −inf where the target's is finite makes KL = +inf, exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from symcert_runtime.enclosure import MIN_NORMAL, SMALLEST, ULPS, Enclosure, exp, log

UNIT = 2.0**-53
SLACK = 1 + 2.0**-20
BLOCK = 1024


class Normalised(Protocol):
    """What probabilities of single tokens need of their rows [R]: no more than a trace keeps of them."""

    @property
    def maximum(self) -> Tensor:
        """[R] M, the largest logit, exact."""

    @property
    def normaliser(self) -> Enclosure:
        """[R] S = Σ exp(z_i − M), at least 1."""

    @property
    def vocabulary(self) -> int:
        """V, masked tokens included."""


@dataclass(frozen=True)
class Softmax:
    """One side's rows [R, V] before normalising, shifted by their maximum, and the enclosed normaliser."""

    live: Tensor
    """[R, V] bool: the logit is not −inf."""
    shifted: Tensor
    """[R, V] d_i; 0 where the token is masked or its distance to the maximum overflows."""
    weights: Tensor
    """[R, V] e_i."""
    overflow: Tensor
    """[R] bool: some live token's distance to the maximum is beyond double."""
    maximum: Tensor
    """[R] M, exact."""
    normaliser: Enclosure
    """[R] S, at least 1."""

    @property
    def vocabulary(self) -> int:
        return self.weights.shape[-1]


def softmax_rows(logits: Tensor) -> Softmax:
    """The unnormalised softmax of float64 rows [R, V]; every row has a finite maximum."""
    maximum = logits.amax(-1)
    shifted = logits - maximum[:, None]
    beyond = shifted == -math.inf
    live = logits != -math.inf
    shifted.masked_fill_(beyond, 0.0)
    weights = torch.exp(shifted).masked_fill_(beyond, 0.0)
    total, depth = row_sum(weights)
    # shifted <= 0, so −shifted is |d_i|.
    error = UNIT * ((2 * ULPS["exp"] + 1 + depth) * total - row_sum(weights * shifted)[0])
    error = (error + MIN_NORMAL * logits.shape[-1]) * SLACK
    normaliser = (Enclosure.exactly(total) + Enclosure(-error, error)).clamp(lower=1.0)
    return Softmax(live, shifted, weights, (live & beyond).any(-1), maximum, normaliser)


def kl_divergence(target: Softmax, drafter: Softmax) -> Enclosure:
    """KL(target ‖ drafter) of each row [R], in nats; never below 0."""
    d, g = target.shifted, drafter.shifted
    t = d - g
    value, depth = row_sum(target.weights * t)
    # Both d and g are <= 0, so −(d + g) is |d| + |g|.
    size, reach = t.abs(), -(d + g)
    first_order = target.weights * size * (2 * ULPS["exp"] + depth + 3 - d) + target.weights * reach
    beneath = row_sum(size + reach)[0] + d.shape[-1]
    error = (UNIT * row_sum(first_order)[0] + MIN_NORMAL * beneath) * SLACK
    numerator = Enclosure.exactly(value) + Enclosure(-error, error)
    divergence = (numerator / target.normaliser + log(drafter.normaliser) - log(target.normaliser)).clamp(lower=0.0)
    hole = (target.live & ~drafter.live).any(-1)
    unbounded = hole | target.overflow | drafter.overflow
    return Enclosure(
        torch.where(hole, math.inf, torch.where(unbounded, 0.0, divergence.lower)),
        torch.where(unbounded, math.inf, divergence.upper),
    )


def top_logits(logits: Tensor, count: int) -> Tensor:
    """The `count` largest logits of each row, sorted, [R, count].

    Sorting logits sorts exact probabilities, and ties between probabilities are exactly ties between logits.
    """
    return torch.topk(logits, count, dim=-1).values


def top_tokens(logits: Tensor, count: int) -> Tensor:
    """The tokens of the `count` largest logits of each row, by falling logit, ties by lowest index, [R, count] int64.

    torch.topk alone leaves open which of equal logits it names, and in which order. NaN counts as the largest.
    """
    least = torch.topk(logits, count, dim=-1).values[:, -1:]
    tied = int((logits >= least).sum(-1).max()) if len(logits) else count
    candidates = torch.topk(logits, max(count, tied), dim=-1).indices.sort(-1).values
    order = logits.gather(-1, candidates).sort(dim=-1, descending=True, stable=True).indices[:, :count]
    return candidates.gather(-1, order)


def probability_of(logits: Tensor, softmax: Normalised) -> Enclosure:
    """Enclosures of the exact probabilities of the tokens with these logits [R] or [R, count]; −inf has 0."""
    masked = logits == -math.inf
    row = (..., None) if logits.ndim == 2 else ...
    distance = Enclosure.exactly(torch.where(masked, 0.0, logits)) - softmax.maximum[row]
    shares = (exp(distance) / softmax.normaliser[row]).clamp(0.0, 1.0)
    return Enclosure(torch.where(masked, 0.0, shares.lower), torch.where(masked, 0.0, shares.upper))


def shifted_entropy(target: Softmax, inside: Enclosure) -> Enclosure:
    """H_e = −Σ p log(p + e) of each row [R], nats; `inside` is e >= 0, and e = 0 gives the entropy.

    x_i = fl(e_i / S) has |x_i − p_i| <= x_i ρ_i + τ by item 2 of the module's bound and the enclosure of S.
    """
    width = target.normaliser.upper - target.normaliser.lower
    shares, logs = entropy_terms(target, inside)
    total, depth = row_sum(shares * logs)
    share_error = UNIT * (2 * ULPS["exp"] + 3 - target.shifted) + (width / target.normaliser.middle())[:, None]
    error = entropy_error(shares, logs, share_error, UNIT, depth, MIN_NORMAL)
    # e itself moves H_e by at most |Δe| Σ p/(p + e) <= |Δe| min(V, 1/e).
    moved = (inside.upper - inside.lower) * torch.clamp(1 / inside.lower, max=shares.shape[-1])
    error = error + moved.to(total.device) * SLACK
    floor = torch.where(target.overflow, -math.inf, -total - error)
    return Enclosure(floor, torch.where(target.overflow, math.inf, -total + error))


def entropy_terms(target: Softmax, inside: Enclosure) -> tuple[Tensor, Tensor]:
    """The rounded x and log(x + e) of −Σ x log(x + e), both [R, V]; 0 for the logarithm of 0."""
    shares = target.weights / target.normaliser.middle()[:, None]
    argument = shares + inside.middle().to(shares.device)
    return shares, torch.where(argument > 0, torch.log(argument.clamp(min=SMALLEST)), 0.0)


def entropy_error(shares: Tensor, logs: Tensor, share_error: Tensor, unit: float, depth: int, beneath: float) -> Tensor:
    """How far −Σ x log(x + e) [R] is off when computed with rounding errors of `unit` u in sums of this depth.

    x estimates p with |x − p| <= x · share_error + beneath. With h = log(x + e), rounded too, and since
    t ↦ t log(t + e) has a slope of at most |log(t + e)| + 1, a term errs by at most
        x [share_error (|h| + 2) + (2·ULPS + depth + 3) u |h| + 2u] + beneath · (|log beneath| + 2);
    SLACK pays for the slope's own change between x and p.
    """
    size = logs.abs()
    first_order = shares * (share_error * (size + 2) + unit * ((2 * ULPS["log"] + depth + 3) * size + 2))
    # |log τ| < 709, and beneath is not smaller.
    return (row_sum(first_order)[0] + beneath * 1024 * shares.shape[-1]) * SLACK


def row_sum(terms: Tensor) -> tuple[Tensor, int]:
    """Sums of rows [R, V] in two levels, and the largest number of additions any term passes through."""
    size = terms.shape[-1]
    blocks = size // BLOCK
    if blocks < 2:
        return terms.sum(-1), size
    whole = terms[:, : blocks * BLOCK].reshape(-1, blocks, BLOCK).sum(-1)
    rest = terms[:, blocks * BLOCK :].sum(-1, keepdim=True)
    return torch.cat((whole, rest), -1).sum(-1), BLOCK + blocks + 1
