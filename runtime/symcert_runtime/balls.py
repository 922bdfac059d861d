"""Ball arithmetic for rows that float64 leaves undecided: is KL(target ‖ drafter) below the certificate?

A ball is a midpoint and a radius. python-flint's `arb` keeps the exact value inside through every operation, at any
precision and with exponents of any size, so 10³⁰⁰ between two logits neither overflows nor underflows. The precision
grows until the balls of KL and certificate part, or PRECISIONS is exhausted: equal values never part.

Why the bounds hold
- Logits are doubles and exact as balls. KL = N / S + log S' − log S with N = Σ a_i ((z_i − M) − (y_i − M')),
  a_i = exp(z_i − M), S = Σ a_i and S' = Σ exp(y_i − M') for target logits z and drafter logits y, as in `statistics`;
  nothing is left out of a sum but masked tokens, whose terms are 0.
- The certificate is the generated text itself, run on `Balls`. p_top holds every token that can be pooled.
- `where` takes the hull of both branches if balls leave its condition open.
- `convex` functions are evaluated at exact points: the ends, cut to the domain, and the point nearest the minimiser. So
  a ball that touches the domain's end gets a finite answer where the function has one, and none is asked of 0 · log 0
  but where the factor is exactly 0.
- What cannot be told is a ball without information (NaN): it compares as neither smaller nor larger.

Cost of a row of 152,000 tokens on one core: about 0.3 s at 128 bits, 0.5 s at 512, 4 s at 2048, in proportion to the
tokens; 1, 1.3 and 6 s if nearly all of them are pooled.

python-flint is no dependency of serving: it is imported when a row needs it, and `available` says whether it is there.
Its precision is a setting of the whole process: one row is worked on at a time and the setting put back afterwards. A
thread that changed it meanwhile would cost us precision, never soundness; its own sums would see ours.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from threading import Lock
from typing import Any

import numpy as np
import torch
from torch import Tensor

from symcert_runtime.enclosure import CONVEX, Convexity, Enclosure
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.row_bounds import RowBounds, replaced, selected
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of

PRECISIONS = (128, 512, 2048)
"""Bits of the midpoints, tried in turn. Of rows that float64 leaves open, chance leaves about one in 10²⁴ open at 128
bits; the higher ones are for logits chosen to come close, and the last one caps the work on values that are equal."""

_ONE_AT_A_TIME = Lock()

Ball = Any
"""A flint.arb; the package ships no usable types."""

Logits = Tensor | Sequence[float]


@dataclass(frozen=True)
class BallVerdict:
    """What balls say of one row. Bounds in nats, rounded outwards to doubles.

    `certified` is the finding, not a comparison of the bounds: values that agree in every digit of a double have the
    same bounds and may be told apart all the same.
    """

    kl_lower: float
    kl_upper: float
    certificate_lower: float
    certificate_upper: float
    certified: bool
    """KL < certificate is proved."""
    undecided: bool
    """Neither KL < certificate nor KL >= certificate is proved."""
    bits: int
    """The precision that gave this verdict."""


def available() -> bool:
    """Whether python-flint can be imported here."""
    try:
        import flint  # noqa: F401
    except ImportError:
        return False
    return True


def certified_by_balls(
    rule: Rule, target_logits: Logits, draft_logits: Logits, competitor_logit: float | None
) -> BallVerdict:
    """Compare KL(target ‖ drafter) of a row with its certificate under `rule`, theorems as for `certify_logits`.

    target_logits, draft_logits: [V], finite or −inf (masked), not wholly masked. competitor_logit: the target's logit
    of the most probable token that is rejected, −inf if that token is masked, None if the rule can reject no token, so
    that the certificate is +inf. Rules that cover several tokens find their competitor themselves; give None.

    Raises ImportError without python-flint, ValueError for rows of different lengths.
    """
    import flint

    row = _Row(rule, _floats(target_logits), _floats(draft_logits), competitor_logit)
    with _ONE_AT_A_TIME:
        for bits in PRECISIONS:
            with flint.ctx.workprec(bits):
                verdict = _verdict(row, bits)
            if not verdict.undecided:
                break
    return verdict


@dataclass(frozen=True)
class Sharpened:
    """Bounds of R rows after some of them went through ball arithmetic, and what was found of those."""

    bounds: RowBounds
    certified: Tensor
    """[R] bool: KL < certificate is proved by balls."""
    undecided: Tensor
    """[R] bool: it is open for balls too, or hangs on how an engine rounds."""


def sharpened(bounds: RowBounds, numbers: Tensor, verdicts: Sequence[BallVerdict]) -> Sharpened:
    """The bounds with those of the rows with these numbers [Q] from their verdicts."""

    def column(name: str) -> Tensor:
        values = [getattr(verdict, name) for verdict in verdicts]
        kind = torch.bool if isinstance(values[0], bool) else torch.float64
        return torch.tensor(values, dtype=kind, device=numbers.device)

    def flags(found: Tensor) -> Tensor:
        return torch.zeros_like(bounds.accepted).index_copy(0, numbers, found)

    old = selected(bounds, numbers)
    certificate = Enclosure(column("certificate_lower"), column("certificate_upper"))
    certified = column("certified")
    new = replace(
        old,
        kl=Enclosure(column("kl_lower"), column("kl_upper")),
        certificate=certificate,
        # With one competitor for every engine, the limit is the certificate's own upper end.
        limit=torch.where(old.limit == old.certificate.upper, certificate.upper, old.limit),
    )
    hangs_on_engine = (old.limit != old.certificate.upper) & ~certified & (new.kl.lower < new.limit)
    undecided = column("undecided") | hangs_on_engine
    return Sharpened(replaced(bounds, numbers, new), flags(certified), flags(undecided))


def _floats(logits: Logits) -> list[float]:
    """Exact doubles; every narrower format embeds."""
    if isinstance(logits, Tensor):
        values: list[float] = logits.detach().to("cpu", torch.float64).tolist()
        return values
    return [float(z) for z in logits]


@dataclass(frozen=True)
class _Row:
    rule: Rule
    target: list[float]
    drafter: list[float]
    competitor: float | None


def _verdict(row: _Row, bits: int) -> BallVerdict:
    """At the current precision."""
    sums = _sums(row.target, row.drafter)
    kl, certificate = _kl_divergence(row, sums), _certificate(row, sums.target)
    certified = bool(kl < certificate)
    # KL >= 0 is known, whatever its ball says: a certificate of exactly 0 is never above it.
    refuted = bool(max(kl.lower(), _arb()(0)) >= certificate.upper())
    return BallVerdict(*_nonnegative(kl), *_nonnegative(certificate), certified, not (certified or refuted), bits)


def _nonnegative(ball: Ball) -> tuple[float, float]:
    """Doubles around a value that is known to be >= 0; 0 and inf if nothing else is known."""
    return max(0.0, _outwards(ball.lower(), -math.inf)), _outwards(ball.upper(), math.inf)


def _outwards(end: Ball, direction: float) -> float:
    """The exact end of a ball as a double, rounded in the direction of −inf or inf; a NaN becomes that infinity."""
    value = float(end)
    if math.isnan(value):
        return direction
    rounded = _arb()(value)
    while bool(rounded > end) if direction < 0 else bool(rounded < end):
        value = math.nextafter(value, direction)
        rounded = _arb()(value)
    return value


# --- KL and softmax


@dataclass(frozen=True)
class _Sums:
    """Of the module's formula."""

    target: Ball
    """S >= 1"""
    drafter: Ball
    """S' >= 1"""
    ratios: Ball
    """N"""


def _sums(target: list[float], drafter: list[float]) -> _Sums:
    arb = _arb()
    top, draft_top = arb(max(target)), arb(max(drafter))
    total = draft_total = ratios = arb(0)
    for z, y in zip(target, drafter, strict=True):
        g = arb(y) - draft_top
        draft_total += g.exp()
        if z != -math.inf:
            d = arb(z) - top
            weight = d.exp()
            total += weight
            ratios += weight * (d - g)
    return _Sums(total, draft_total, ratios)


def _kl_divergence(row: _Row, sums: _Sums) -> Ball:
    if any(y == -math.inf < z for z, y in zip(row.target, row.drafter, strict=True)):
        return _arb()(math.inf)
    if row.target == row.drafter:
        return _arb()(0)
    return sums.ratios / sums.target + sums.drafter.log() - sums.target.log()


def _probability(logit: float, largest: float, total: Ball) -> Ball:
    arb = _arb()
    return (arb(logit) - arb(largest)).exp() / total


# --- certificate

POOL = 0.7
"""Nats below the maximum: c* >= p_0/2, so that no token further off than log 2 is pooled. Rounding max − POOL is
monotone, so it cannot lose a double above the exact difference."""


def _certificate(row: _Row, total: Ball) -> Ball:
    """Certificate of the row, given S: +inf where nothing can be rejected, exactly 0 at a tie with the competitor."""
    arb = _arb()
    covers = covers_target_token(row.rule)
    largest = (_covered if covers else _pooled)(row)
    competitor = largest[-1] if covers and largest else row.competitor
    if competitor is None:
        return arb(math.inf)
    if competitor == largest[0]:
        return arb(0)
    p_top = Balls([_probability(z, largest[0], total) for z in largest])
    p_rejected = Balls(_probability(competitor, largest[0], total))
    return CERTIFICATES[row.rule.name](p_top, p_rejected).values[()]


def _covered(row: _Row) -> list[float]:
    """The width + 1 largest logits; none if the draft offers every token."""
    width = facts_of(row.rule).width_of(row.rule)
    return heapq.nlargest(width + 1, row.target) if width < len(row.target) else []


def _pooled(row: _Row) -> list[float]:
    """The largest logits, enough for every pool; two of them even where the vocabulary has one token."""
    least = max(row.target) - POOL
    count = max(2, sum(z >= least for z in row.target))
    return [*heapq.nlargest(count, row.target), -math.inf][:count]


@cache
def _arb() -> Any:
    """The class of balls; looked up once, since the loops are tight."""
    from flint import arb

    return arb


class Balls:
    """Balls in place of a tensor: what generated certificates need of one, on an array of objects."""

    __slots__ = ("values",)

    def __init__(self, values: Any) -> None:
        self.values = np.asarray(values, dtype=object)

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        if func in _RULES:
            return _RULES[func](*args, **(kwargs or {}))
        return _convex(CONVEX[func], *args) if func in CONVEX else NotImplemented

    def __getitem__(self, index: Any) -> Balls:
        return Balls(self.values[index])

    def __add__(self, other: Any) -> Balls:
        return Balls(self.values + _plain(other))

    def __sub__(self, other: Any) -> Balls:
        return Balls(self.values - _plain(other))

    def __rsub__(self, other: Any) -> Balls:
        return Balls(_plain(other) - self.values)

    def __mul__(self, other: Any) -> Balls:
        return Balls(self.values * _plain(other))

    def __truediv__(self, other: Any) -> Balls:
        return Balls(self.values / _plain(other))

    def __neg__(self) -> Balls:
        return Balls(-self.values)

    def __lt__(self, bound: float) -> Truth:
        return Truth(certain=self.values < bound, possible=~np.asarray(self.values >= bound, dtype=bool))

    __radd__ = __add__
    __rmul__ = __mul__

    @property
    def shape(self) -> tuple[int, ...]:
        return self.values.shape

    @property
    def device(self) -> torch.device:
        return torch.device("cpu")


class Truth:
    """Of a comparison, ball by ball: certainly true, and possibly true."""

    __slots__ = ("certain", "possible")

    def __init__(self, certain: Any, possible: Any) -> None:
        self.certain, self.possible = certain, possible

    __torch_function__ = Balls.__torch_function__


def _plain(operand: Any) -> Any:
    """What numpy combines with an array of balls: balls, Python numbers, or an array of either."""
    if isinstance(operand, Balls):
        return operand.values
    return np.array(operand.tolist(), dtype=object) if isinstance(operand, Tensor) else operand


# --- functions of balls


def _each(function: Callable[..., Any], *arrays: Any) -> Balls:
    """The function of every ball, or of every tuple of them."""
    return Balls(np.frompyfunc(function, len(arrays), 1)(*arrays))


def _folded(function: Callable[[Ball, Ball], Ball], x: Balls, axis: int) -> Balls:
    return Balls(np.frompyfunc(function, 2, 1).reduce(x.values, axis=axis))


def _where(condition: Truth, chosen: Balls, otherwise: Balls) -> Balls:
    def choose(certain: bool, possible: bool, x: Ball, y: Ball) -> Ball:
        return x if certain else x.union(y) if possible else y

    return _each(choose, condition.certain, condition.possible, chosen.values, otherwise.values)


def _clamp(x: Balls, min: float | None = None, max: float | None = None) -> Balls:
    if min is not None:
        x = _each(_arb()(min).max, x.values)
    if max is not None:
        x = _each(_arb()(max).min, x.values)
    return x


def _xlog1py(factor: Ball, argument: Ball) -> Ball:
    """factor · log(1 + argument), 0 where the factor is exactly 0."""
    return factor if factor.is_zero() else factor * argument.log1p()


_RULES: dict[Any, Callable[..., Balls]] = {
    torch.amax: lambda x, dim: _folded(lambda a, b: a.max(b), x, dim),
    torch.amin: lambda x, dim: _folded(lambda a, b: a.min(b), x, dim),
    torch.atanh: lambda x: _each(lambda ball: ball.atanh(), x.values),
    torch.clamp: _clamp,
    torch.cumsum: lambda x, dim: Balls(np.cumsum(x.values, axis=dim)),
    torch.flip: lambda x, dims: Balls(np.flip(x.values, dims)),
    torch.log1p: lambda x: _each(lambda ball: ball.log1p(), x.values),
    torch.pow: lambda x, exponent: Balls(x.values**exponent),
    torch.special.xlog1py: lambda x, y: _each(_xlog1py, x.values, y.values),
    torch.sum: lambda x, dim: Balls(np.sum(x.values, axis=dim)),
    torch.where: _where,
}


def _convex(convexity: Convexity, argument: Balls) -> Balls:
    """The function's text at the points that matter (`enclosure.convex`), and the hull of what it gives there."""
    arb = _arb()
    low, high, minimum_at = arb(convexity.domain[0]), arb(convexity.domain[1]), arb(convexity.minimum_at)
    lower = _each(lambda ball: max(ball.lower(), low), argument.values)
    upper = _each(lambda ball: min(ball.upper(), high), argument.values)
    nearest = _each(lambda least, most: min(max(minimum_at, least), most), lower.values, upper.values)
    found = convexity.function(Balls(np.stack((lower.values, upper.values, nearest.values))))
    return _folded(lambda a, b: a.union(b), found, 0)
