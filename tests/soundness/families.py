"""Families of rows: pairs [R, V] in a storage format, chosen to break a claim under a given rule."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import flint
import torch
from flint import arb
from torch import Tensor

from adversarial import Pair, generator, nearest_drafting, nearest_rejected, nudge, rows_as_floats
from soundness.oracle import INFINITE, Rule, Side, Target
from soundness.storage import INTEGERS, last_where, moved, stored

DTYPES = tuple(INTEGERS)


@dataclass(frozen=True)
class Draw:
    """What a family is asked for."""

    rule: Rule
    dtype: torch.dtype
    rows: int
    V: int
    seed: int

    @cached_property
    def g(self) -> torch.Generator:
        return generator(self.seed)

    def uniform(self, low: float, high: float, *shape: int) -> Tensor:
        """float64 [R, 1], or of a given shape."""
        return torch.empty(*(shape or (self.rows, 1)), dtype=torch.float64).uniform_(low, high, generator=self.g)

    def normal(self) -> Tensor:
        return torch.randn(self.rows, self.V, dtype=torch.float64, generator=self.g)

    def integers(self, low: int, high: int, *shape: int) -> Tensor:
        """int64 [R, V] of low … high − 1, or of a given shape."""
        return torch.randint(low, high, shape or (self.rows, self.V), generator=self.g)

    def kind(self, kinds: int) -> Tensor:
        """[R, 1] int64 below `kinds`, so that rows of a family differ in kind."""
        return self.integers(0, kinds, self.rows, 1)

    def token(self) -> Tensor:
        """[R, 1] int64"""
        return self.integers(0, self.V, self.rows, 1)

    def stored(self, target: Tensor, drafter: Tensor) -> Pair:
        return stored(target, self.dtype), stored(drafter, self.dtype)


# --- targets


def zipf(draw: Draw) -> Tensor:
    """Like a language model's: few likely tokens anywhere in the vocabulary, a long tail."""
    rank = draw.uniform(0, 1, draw.rows, draw.V).argsort(-1) + 1
    return -draw.uniform(0.5, 4) * rank.to(torch.float64).log() + 0.3 * draw.normal() + draw.uniform(-20, 20)


def gaussian(draw: Draw) -> Tensor:
    return torch.exp2(draw.uniform(-6, 4)) * draw.normal()


def usual(draw: Draw) -> Tensor:
    """Both of them."""
    return torch.where(draw.kind(2) == 0, zipf(draw), gaussian(draw))


def near(draw: Draw, target: Tensor) -> Tensor:
    """Drafters at all distances from the target."""
    return target + torch.exp2(draw.uniform(-30, 2)) * draw.normal()


def live_mask(draw: Draw, masked: float) -> Tensor:
    """[R, V] bool, this share False, one token of every row surely True."""
    return (draw.uniform(0, 1, draw.rows, draw.V) >= masked).scatter(-1, draw.token(), True)


# --- families that know nothing of the rule


def plain(draw: Draw) -> Pair:
    target = usual(draw)
    return draw.stored(target, near(draw, target))


def strangers(draw: Draw) -> Pair:
    return draw.stored(usual(draw), usual(draw))


def one_hot(draw: Draw) -> Pair:
    """All but one token masked, underflowing, or merely far below; drafters peaked there or elsewhere."""
    target, drafter, hot = usual(draw), usual(draw), draw.token()
    is_hot = torch.zeros(draw.rows, draw.V, dtype=torch.bool).scatter(-1, hot, True)
    height = 10 ** draw.uniform(0, 4.5)
    alone = torch.where(is_hot, target, -math.inf)
    peaked = torch.where(is_hot, target.amax(-1, keepdim=True) + height, target)
    target = torch.where(draw.kind(3) == 0, alone, peaked)
    same = torch.where(is_hot, drafter.amax(-1, keepdim=True) + height * draw.uniform(0, 1), drafter)
    return draw.stored(target, torch.where(draw.kind(3) == 0, drafter, same))


def uniform(draw: Draw) -> Pair:
    """Constant rows, exactly or up to ulps of the format."""
    level = torch.where(draw.kind(2) == 0, draw.uniform(-50, 50), draw.integers(-1, 2, draw.rows, 1).double())
    target, drafter = draw.stored(level.expand(-1, draw.V), (level + draw.kind(3)).expand(-1, draw.V))
    steps = draw.integers(-2, 3), draw.integers(-2, 3)
    return (
        moved(target, torch.where(draw.kind(2) == 0, 0, steps[0])),
        moved(drafter, torch.where(draw.kind(2) == 0, 0, steps[1])),
    )


def subnormal(draw: Draw) -> Pair:
    """Logits among the least numbers of the format, both signs of zero, some ordinary ones between them."""
    few = draw.integers(-6, 7)
    target = moved(torch.zeros(draw.rows, draw.V, dtype=draw.dtype), few)
    target = torch.where(few == 0, target * (1.0 - 2.0 * draw.integers(0, 2)).to(draw.dtype), target)
    ordinary = (draw.uniform(0, 1, draw.rows, draw.V) < 0.3) & (draw.kind(2) == 0)
    target = torch.where(ordinary, stored(usual(draw), draw.dtype), target)
    return target, moved(target, torch.where(draw.kind(3) == 0, 0, draw.integers(-3, 4)))


def masked(draw: Draw) -> Pair:
    """60 % masked: on both sides, on the target's alone, or with holes where the drafter masks what the target has."""
    target, live, kind = usual(draw), live_mask(draw, 0.6), draw.kind(4)
    drafter = near(draw, target)
    holes = live_mask(draw, 2 / draw.V)
    allowed = torch.where(kind == 0, True, torch.where(kind == 1, live, torch.where(kind == 2, live | holes, holes)))
    return draw.stored(target.masked_fill(~live, -math.inf), drafter.masked_fill(~allowed, -math.inf))


def huge(draw: Draw) -> Pair:
    """Logits of ±10⁴ and up to the ends of the format, some rows through and through, some in the tail only."""
    last = math.log10(torch.finfo(draw.dtype).max)
    size = 10 ** torch.where(draw.kind(2) == 0, draw.uniform(3, 4.2), draw.uniform(3, last))
    target = usual(draw)
    wild = size * draw.uniform(-1, 1, draw.rows, draw.V)
    where = draw.uniform(0, 1, draw.rows, draw.V) < draw.uniform(0, 1)
    spread = torch.where(where, torch.where(draw.kind(2) == 0, wild, -wild.abs()), target)
    wild_drafter = torch.where(draw.kind(3) == 0, size * draw.uniform(-1, 1, draw.rows, draw.V), spread)
    return draw.stored(spread, torch.where(draw.kind(3) == 1, near(draw, spread), wild_drafter))


def tail(draw: Draw) -> Pair:
    """Tokens whose probabilities underflow float32 or double, and a drafter that has other ones down there."""
    target = usual(draw)
    depth = torch.where(draw.kind(2) == 0, draw.uniform(60, 110), draw.uniform(690, 760))
    deep = draw.uniform(0, 1, draw.rows, draw.V) < 0.5
    sunk = torch.where(deep, target - depth * draw.uniform(0.9, 1.1, draw.rows, draw.V), target)
    drafter = torch.where(draw.kind(2) == 0, near(draw, sunk), torch.where(deep, sunk - depth, sunk))
    return draw.stored(sunk, drafter)


def shifted(draw: Draw) -> Pair:
    """A constant added to a row, as far as the format carries it: KL is exactly 0, or the little that rounding made."""
    target = stored(usual(draw), draw.dtype).double()
    power = draw.integers(-4, 11, draw.rows, 1)
    shift = torch.where(draw.kind(2) == 0, torch.exp2(power.double()), 10 ** draw.uniform(-3, 4))
    sign = 1.0 - 2.0 * draw.kind(2)
    return draw.stored(target, target + sign * shift)


def neighbours(draw: Draw) -> Pair:
    """Drafters a few ulps of the format from the target in every token, in one token, or in none."""
    target = stored(usual(draw), draw.dtype)
    kind = draw.kind(3)
    one = torch.where(kind == 1, one_step(draw), 0)
    return target, moved(target, torch.where(kind == 0, draw.integers(-2, 3), one))


def one_step(draw: Draw) -> Tensor:
    """[R, V] ±1 at one token of each row, 0 elsewhere."""
    return torch.zeros(draw.rows, draw.V, dtype=torch.int64).scatter(-1, draw.token(), 2 * draw.kind(2) - 1)


def in_order(draw: Draw) -> Pair:
    """Ascending or descending rows, or the largest at an end: the worst orders for one pass with a running maximum."""
    target = usual(draw)
    kind = draw.kind(3)
    ascending = target.sort(-1).values
    last = target.scatter(-1, draw.kind(2) * (draw.V - 1), target.amax(-1, keepdim=True) + 1)
    target = torch.where(kind == 0, ascending, torch.where(kind == 1, ascending.flip(-1), last))
    return draw.stored(target, near(draw, target))


def wide_pool(draw: Draw) -> Pair:
    """Many tokens within log 2 of the largest, so that the pool is longer than any short list of top tokens."""
    near_top = draw.uniform(0, 1, draw.rows, draw.V) < draw.uniform(0.1, 1)
    target = torch.where(near_top, -draw.uniform(0, 0.7) * draw.uniform(0, 1, draw.rows, draw.V), usual(draw) - 90)
    target = target.scatter(-1, draw.token(), 0.01)
    return draw.stored(target, near(draw, target))


def few_levels(draw: Draw) -> Pair:
    """Two to four distinct logits a side: equal terms by the thousand, whose sums round to one side all the way."""
    levels = draw.uniform(-12, 2, draw.rows, 4) * draw.uniform(0, 1)
    level = draw.integers(0, 4) * (draw.uniform(0, 1, draw.rows, draw.V) < draw.uniform(0, 1))
    target = levels.gather(-1, level)
    other = draw.integers(0, 4) * (draw.uniform(0, 1, draw.rows, draw.V) < 0.1)
    apart = levels + torch.exp2(draw.uniform(-20, 0)) * draw.uniform(-1, 1, draw.rows, 4)
    return draw.stored(target, apart.gather(-1, torch.where(draw.kind(2) == 0, level, (level + other) % 4)))


# --- families about the rule


def deciding_place(draw: Draw) -> int:
    return min(draw.rule.rank, draw.V - 1)


def ties(draw: Draw) -> Pair:
    """Exact ties at the places that decide, or one ulp beside them; +0 against −0; ties in the drafter too."""
    target = stored(usual(draw), draw.dtype)
    order = target.double().argsort(-1, descending=True)
    place = torch.where(draw.kind(2) == 0, 1 % draw.V, deciding_place(draw))
    height = target.amax(-1, keepdim=True)
    height = torch.where(draw.kind(4) == 0, torch.zeros_like(height), height)
    target = torch.minimum(target, height)  # nothing above the tie, also where it is at 0
    raised = draw.kind(2) * place  # ranks from here to `place` are tied with the top, or the last one alone
    rank = torch.zeros_like(order).scatter(-1, order, torch.arange(draw.V).expand(draw.rows, -1))
    tied = (rank == 0) | (rank == place) | ((rank >= raised) & (rank <= place) & (draw.kind(2) == 0))
    target = torch.where(tied, height, target)
    signs = (1.0 - 2.0 * draw.integers(0, 2)).to(draw.dtype)
    target = torch.where(target == 0, target * signs, target)
    target = torch.where(rank == place, moved(target, draw.integers(-1, 2, draw.rows, 1) * draw.kind(2)), target)
    drafter = torch.where(draw.kind(3) == 0, stored(near(draw, target.double()), draw.dtype), target)
    return target, moved(drafter, torch.where(draw.kind(2) == 0, 0, draw.integers(-1, 2)))


def rejected_token(rule: Rule, target: Target) -> int | None:
    """The most probable rejected token; None where nothing is rejected."""
    rejects, logits = rule.rejects(target, settled=True), target.side.logits
    logit = next((z for z in target.descending if rejects(z)), None)
    return None if logit is None else max(token for token, z in enumerate(logits) if z == logit)


def witnesses(draw: Draw, target: Tensor) -> Tensor:
    """The nearest rejected drafters [R, V] in float64, rounded; the target itself where nothing is rejected."""
    wide = target.double()
    if draw.rule.width is not None:
        return _tree_witnesses(wide, draw.rule.width) if draw.rule.width < draw.V else wide
    found = wide.clone()
    with flint.ctx.workprec(128):
        tokens = [rejected_token(draw.rule, Target(Side(row))) for row in rows_as_floats(target)]
    some = [row for row, token in enumerate(tokens) if token is not None]
    if some:
        found[some] = nearest_drafting(wide[some], torch.tensor([tokens[row] for row in some]))
    return found


def _tree_witnesses(target: Tensor, width: int) -> Tensor:
    ordered, order = target.sort(-1, descending=True)
    return torch.empty_like(target).scatter_(-1, order, nearest_rejected(ordered.softmax(-1), width).log())


def at_the_certificate(draw: Draw) -> Pair:
    """The witness as the format has it, and its neighbours: one ulp off anywhere, a little nearer, a little farther."""
    target = stored(usual(draw), draw.dtype)
    kind = draw.kind(5)
    wide = target.double()
    witness = witnesses(draw, target)
    log_p = wide.log_softmax(-1)
    mixed = torch.logaddexp(witness, log_p + nudge(draw.rows, draw.g)[:, None])
    beyond = witness + torch.exp2(draw.uniform(-40, -2)) * (witness - log_p).nan_to_num(0, 0, 0)
    drafter = stored(torch.where(kind == 2, mixed, torch.where(kind == 3, beyond, witness)), draw.dtype)
    one = torch.where(kind == 4, one_step(draw), 0)
    return target, moved(drafter, torch.where(kind == 1, draw.integers(-1, 2), one))


def at_the_threshold(draw: Draw) -> Pair:
    """A token with the threshold's probability up to ulps, or up to 2⁻⁸; drafters that draft it, or the competitor."""
    token = draw.token()
    target = stored(usual(draw), draw.dtype)
    target = target.scatter(-1, token, _threshold_logits(draw, target, token))
    away = torch.where(draw.kind(2) == 0, 0.0, torch.exp2(draw.uniform(-40, -8)) * (2.0 * draw.kind(2) - 1))
    own = stored(target.gather(-1, token).double() + away, draw.dtype)
    target = target.scatter(-1, token, moved(own, draw.integers(-3, 4, draw.rows, 1)))
    drafted = nearest_drafting(target.double(), token[:, 0])
    drafted = drafted.scatter_add(-1, token, torch.exp2(draw.uniform(-40, -3)))
    return target, stored(torch.where(draw.kind(2) == 0, drafted, witnesses(draw, target)), draw.dtype)


THRESHOLDS: dict[str, Callable[..., Tensor]] = {
    "additive": lambda p, t: p.amax(-1, keepdim=True) - float(t),
    "relaxed": lambda p, m, delta: p.amax(-1, keepdim=True) - float(delta),
    "multiplicative": lambda p, alpha: p.amax(-1, keepdim=True) * float(alpha),
    "relaxed-ratio": lambda p, m, r: p.amax(-1, keepdim=True) * float(r),
    "typical": lambda p, epsilon, delta, entropy_eps="0": (
        float(delta) * torch.special.xlogy(p, p + float(entropy_eps)).sum(-1, keepdim=True).exp()
    ).clamp(max=float(epsilon)),
    "constant": lambda p, a: torch.full_like(p[:, :1], float(a)),
}
"""Of probabilities [R, V], roughly: they only aim."""


def _threshold_logits(draw: Draw, target: Tensor, token: Tensor) -> Tensor:
    """[R, 1] the least logit of `token` that reaches the threshold, or its own where there is none. By bisection."""
    if draw.rule.name not in THRESHOLDS:
        return target.gather(-1, token)
    high = target.amax(-1, keepdim=True)
    low = stored(high.double() - 60, draw.dtype)
    for _ in range(80):
        middle = stored((low.double() + high.double()) / 2, draw.dtype)
        p = target.scatter(-1, token, middle).double().softmax(-1)
        reached = p.gather(-1, token) >= THRESHOLDS[draw.rule.name](p, **draw.rule.parameters)
        low, high = torch.where(reached, low, middle), torch.where(reached, middle, high)
    return high


def straddling(draw: Draw) -> Pair:
    """KL on both sides of the certificate at neighbouring numbers of the format, in one logit of the drafter."""
    half = Draw(draw.rule, draw.dtype, (draw.rows + 1) // 2, draw.V, draw.seed)
    target = stored(usual(half), draw.dtype)
    apart = torch.exp2(half.uniform(-40, -6)) * half.normal()
    start = torch.where(half.kind(3) == 0, target, stored(target.double() + apart, draw.dtype))
    tokens = half.token()[:, 0].tolist()
    rows = zip(rows_as_floats(target), rows_as_floats(start), tokens, strict=True)
    pairs = [_straddle(half, *row) for row in rows]
    drafters = [drafter for pair in pairs for drafter in pair][: draw.rows]
    return target.repeat_interleave(2, 0)[: draw.rows], torch.tensor(drafters, dtype=torch.float64).to(draw.dtype)


def _straddle(draw: Draw, target: list[float], drafter: list[float], token: int) -> Iterator[list[float]]:
    """Drafters an ulp apart in `token`, KL < certificate at the first only; without such, the given one twice."""
    with flint.ctx.workprec(256):
        side = Side(target)
        certificate = draw.rule.certificates(Target(side), settled=True)[0]
        ends = _ends(draw, side, drafter, token, certificate)
    for y in ends:
        yield [*drafter[:token], y, *drafter[token + 1 :]]


def _ends(draw: Draw, side: Side, drafter: list[float], token: int, certificate: arb) -> tuple[float, float]:
    own = drafter[token]
    if not bool(certificate < INFINITE) or side.logits[token] == -math.inf:
        return own, own
    along = _along(side, drafter, token)

    def below(y: float) -> bool:
        return bool(along(y) < certificate)

    if not below(own):
        return own, own
    for far in (own + 1000.0, own - 10000.0):
        end = float(stored(torch.tensor(far, dtype=torch.float64), draw.dtype))
        if not below(end):
            return last_where(below, own, end, draw.dtype)
    return own, own


def _along(side: Side, drafter: list[float], token: int) -> Callable[[float], arb]:
    """y ↦ KL with the drafter's logit of `token` at y."""
    others = Side([-math.inf if at == token else y for at, y in enumerate(drafter)])
    weight, distance = side.weight[side.logits[token]], side.distance[side.logits[token]]
    ratios = sum(
        (side.weight[z] * (side.distance[z] - others.distance[y]))
        for at, (z, y) in enumerate(zip(side.logits, drafter, strict=True))
        if at != token and z != -math.inf
    )
    log_total, reference = side.total.log(), arb(others.largest)

    def kl(y: float) -> arb:
        above = arb(y) - reference
        return (ratios + weight * (distance - above)) / side.total + (others.total + above.exp()).log() - log_total

    return kl


FAMILIES: dict[str, Callable[[Draw], Pair]] = {
    "plain": plain,
    "strangers": strangers,
    "one-hot": one_hot,
    "uniform": uniform,
    "subnormal": subnormal,
    "masked": masked,
    "huge": huge,
    "tail": tail,
    "shifted": shifted,
    "neighbours": neighbours,
    "in order": in_order,
    "wide pool": wide_pool,
    "few levels": few_levels,
    "ties": ties,
    "at the certificate": at_the_certificate,
    "at the threshold": at_the_threshold,
    "straddling": straddling,
}
