"""Divergences of target and drafter, and for each the nearest drafter that a rule for one draft token rejects.

What a rule rejects does not depend on how distance is measured, so only water-filling differs: the pool is levelled at
its arithmetic mean for KL(p_target ‖ p_draft) and total variation, at its geometric mean for KL(p_draft ‖ p_target).
The emitted formulas are evaluated; every number is an mpmath number with a relative error far below RELATIVE_ERROR.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath

from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.waterfilling import draft_filling

RELATIVE_ERROR = mpmath.mpf(10) ** -30
"""Generous bound on the relative error of every number here."""

_DIGITS = 50
_TIE = mpmath.mpf(10) ** -40
"""Logarithms nearer than this are compared as exact rationals instead."""


@dataclass(frozen=True)
class NearestRejected:
    """The rejected drafter nearest to a target; tokens are ranks in the sorted target (rank 0 = argmax)."""

    certificate: Any
    """Its divergence (mpmath): every nearer drafter is accepted. `inf` where no rejected drafter has a finite one."""
    level: Any | None
    """The common level of the pool before the witness is normalised (mpmath); None where there is no witness."""
    pool: tuple[int, ...]
    """Ranks that the witness holds at one height; empty where there is no witness."""
    witness: tuple[Any, ...] | None
    """A rejected drafter at exactly this divergence, by rank (mpmath numbers that sum to 1); None if there is none."""
    exact: Fraction | None = None
    """The certificate itself where it is rational, as in total variation."""


@dataclass(frozen=True)
class Divergence:
    """How far a drafter is from a target, and the theorems about it."""

    name: str
    notation: str
    unit: str
    """`nats`, or empty for a probability."""
    ceiling: float
    """What no finite certificate of one draft token exceeds; inf where there is no such number."""
    single_theorem: str
    """Exact certificate of one draft token under a level-set rule."""
    strict_theorem: str
    """Its closed form for strict greedy."""
    nearest: Callable[[Sequence[Fraction], int], NearestRejected]
    """From a target sorted in falling order, which sums to 1, and the rank of the most probable rejected token."""


def nearest_in_kl(p_target: Sequence[Fraction], rank: int) -> NearestRejected:
    """Theorem single_exact: the pool at its arithmetic mean c*, every other token untouched. Nats."""
    filled = draft_filling(p_target, rank)
    with mpmath.workdps(_digits(p_target[0] - p_target[rank])):
        value = _certificate("single_exact", p_target, filled.pool, rank)
        return NearestRejected(value, _mp(filled.level), filled.pool, tuple(map(_mp, filled.witness)))


def nearest_in_tv(p_target: Sequence[Fraction], rank: int) -> NearestRejected:
    """Theorem single_tv: the same witness, at ½ Σ |p_target − witness| = c* − p_target[rank]. A probability."""
    filled = draft_filling(p_target, rank)
    exact = filled.level - p_target[rank]
    with mpmath.workdps(_DIGITS):
        return NearestRejected(_mp(exact), _mp(filled.level), filled.pool, tuple(map(_mp, filled.witness)), exact=exact)


def nearest_in_reverse_kl(p_target: Sequence[Fraction], rank: int) -> NearestRejected:
    """Theorem single_reverse_kl: the pool at its geometric mean g, then everything divided by 1 − P_S + |S|·g. Nats.

    Where the most probable rejected token has probability 0, every rejected drafter is infinitely far.
    """
    b = p_target[rank]
    if b == 0:
        return NearestRejected(mpmath.inf, None, (), None)
    with mpmath.workdps(_digits(p_target[0] - b, b)):
        size = _geometric_pool_size(p_target, b)
        pool = tuple(dict.fromkeys((*range(size), rank)))
        logarithms = [mpmath.log(_mp(p)) for p in (*p_target[:size], b)]
        level = mpmath.exp(mpmath.fsum(logarithms) / (size + 1)) if b < p_target[0] else _mp(b)
        outside = _mp(1 - sum(p_target[i] for i in pool))
        mass = outside + len(pool) * level
        witness = tuple((level if i in set(pool) else _mp(p)) / mass for i, p in enumerate(p_target))
        return NearestRejected(_certificate("single_reverse_kl", p_target, pool, rank), level, pool, witness)


def _geometric_pool_size(p_target: Sequence[Fraction], b: Fraction) -> int:
    """The k that maximises (log p_0 + … + log p_{k-1} + log b)/(k + 1): tokens join while above the mean so far."""
    total = mpmath.log(_mp(p_target[0])) + mpmath.log(_mp(b))
    size = 1
    while size < len(p_target) and p_target[size] > b:
        logarithm = mpmath.log(_mp(p_target[size]))
        surplus = (size + 1) * logarithm - total
        if surplus <= _TIE and not _above_geometric_mean(p_target, b, size, surplus):
            break
        total, size = total + logarithm, size + 1
    return size


def _above_geometric_mean(p_target: Sequence[Fraction], b: Fraction, size: int, surplus: Any) -> bool:
    """Whether p_size exceeds the geometric mean of the first `size` tokens and b; exact where logarithms cannot say."""
    if surplus < -_TIE:
        return False
    return p_target[size] ** (size + 1) > math.prod(p_target[:size]) * b


def _certificate(theorem: str, p_target: Sequence[Fraction], pool: Sequence[int], rank: int) -> Any:
    """The emitted formula, of the pool's tokens, at mpmath's current precision; exactly 0 at a tie with token 0."""
    if p_target[rank] == p_target[0]:
        return mpmath.mpf(0)
    top = [_mp(p_target[i]) for i in pool if i != rank]
    return evaluate(FORMULAS[theorem], [top, _mp(p_target[rank])], len(top))


def _digits(margin: Fraction, least: Fraction = Fraction(1)) -> int:
    """Decimal digits that leave _DIGITS after cancellation.

    A rejected drafter moves token 0 and its competitor together, which costs a total variation of at least margin / 2
    and hence, by Pinsker's inequality, either divergence margin² / 2. Reverse KL also takes the logarithm of a number
    that may be as small as the rejected probability, `least`.
    """
    return _DIGITS + 2 * _zeros(margin) + _zeros(least)


def _zeros(value: Fraction) -> int:
    """At least the number of zeros after the decimal point; 0 for 0, where nothing is evaluated."""
    if value == 0:
        return 0
    return math.ceil(max(0.0, math.log10(value.denominator) - math.log10(value.numerator)))


def _mp(value: Fraction) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


DIVERGENCES: dict[str, Divergence] = {
    divergence.name: divergence
    for divergence in (
        Divergence(
            name="kl",
            notation="KL(p_target ‖ p_draft)",
            unit="nats",
            ceiling=math.log(2),
            single_theorem="single_exact",
            strict_theorem="strict_exact",
            nearest=nearest_in_kl,
        ),
        Divergence(
            name="reverse-kl",
            notation="KL(p_draft ‖ p_target)",
            unit="nats",
            ceiling=math.inf,
            single_theorem="single_reverse_kl",
            strict_theorem="strict_reverse_kl",
            nearest=nearest_in_reverse_kl,
        ),
        Divergence(
            name="tv",
            notation="½ Σ |p_target − p_draft|",
            unit="",
            ceiling=0.5,
            single_theorem="single_tv",
            strict_theorem="strict_tv",
            nearest=nearest_in_tv,
        ),
    )
}  # fmt: skip
