"""Rows of logits chosen to break a certificate: near the decision, at ties, at the ends of every format."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import torch
from torch import Tensor

Pair = tuple[Tensor, Tensor]
DTYPES = (torch.bfloat16, torch.float16, torch.float32, torch.float64)


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def random_rows(rows: int, V: int, seed: int) -> Pair:
    """Target rows of all temperatures, drafters at all distances from them."""
    g = generator(seed)
    scale = torch.exp2(torch.empty(rows, 1, dtype=torch.float64).uniform_(-6, 6, generator=g))
    noise = torch.exp2(torch.empty(rows, 1, dtype=torch.float64).uniform_(-30, 3, generator=g))
    target = scale * torch.randn(rows, V, dtype=torch.float64, generator=g)
    return target, target + noise * torch.randn(rows, V, dtype=torch.float64, generator=g)


def one_ulp_rows(rows: int, V: int, seed: int) -> Pair:
    """The runner-up one float64 ulp below the first, or tied with it; the drafter almost agrees."""
    target, drafter = random_rows(rows, V, seed)
    largest = target.amax(-1)
    below = torch.nextafter(largest, torch.full_like(largest, -math.inf))
    index = torch.arange(rows) % V
    target[torch.arange(rows), index] = torch.where(torch.arange(rows) % 2 == 0, below, largest)
    return target, torch.where(torch.arange(rows)[:, None] % 3 == 0, target, drafter)


def peaked_rows(rows: int, V: int, seed: int) -> Pair:
    """One-hot to within any underflow: gaps from 1 to 10^4, drafters far off in the tail."""
    g = generator(seed)
    target, drafter = random_rows(rows, V, seed)
    gap = 10 ** torch.empty(rows, dtype=torch.float64).uniform_(0, 4, generator=g)
    target[:, 0] = target.amax(-1) + gap
    drafter[:, 0] = drafter.amax(-1) + gap * torch.rand(rows, dtype=torch.float64, generator=g)
    return target, drafter


def masked_rows(rows: int, V: int, seed: int) -> Pair:
    """Masked tokens on either side, some where the other side is finite; never a whole row."""
    g = generator(seed)
    target, drafter = random_rows(rows, V, seed)
    mask = torch.rand(rows, V, generator=g) < 0.3
    holes = torch.rand(rows, V, generator=g) < 0.5 / V
    keep = torch.arange(V)[None, :] == torch.arange(rows)[:, None] % V
    drafter = drafter.masked_fill((mask & (torch.arange(rows)[:, None] % 2 == 0) | holes) & ~keep, -math.inf)
    return target.masked_fill(mask & ~keep, -math.inf), drafter


def flat_rows(rows: int, V: int, seed: int) -> Pair:
    """Uniform up to a few ulps."""
    g = generator(seed)
    steps = [torch.randint(-n, n + 1, (rows, V), generator=g).to(torch.float64) * 2.0**-50 for n in (3, 2)]
    target = 1.0 + steps[0]
    return target, target + steps[1]


def tail_rows(rows: int, V: int, seed: int) -> Pair:
    """Subnormal and huge logits, tails far below exp's range, drafters that spread over 10^300."""
    g = generator(seed)
    target, drafter = random_rows(rows, V, seed)
    magnitude = 10 ** torch.empty(rows, V, dtype=torch.float64).uniform_(-320, 300, generator=g)
    odd = torch.arange(rows)[:, None] % 2 == 1
    wild = torch.rand(rows, V, generator=g) < 0.3
    return torch.where(wild, -magnitude, target), torch.where(wild & odd, -magnitude, drafter)


def witness_rows(rows: int, V: int, seed: int, m: int) -> Pair:
    """Drafters at the certificate: the nearest rejected distribution, nudged to either side by ulps and by more."""
    g = generator(seed)
    target, _ = random_rows(rows, V, seed)
    ordered, order = target.sort(-1, descending=True)
    p_target = torch.softmax(ordered, -1)
    drafter = torch.empty_like(target).scatter_(-1, order, torch.log(nearest_rejected(p_target, m)))
    mixed = torch.logaddexp(drafter, target.log_softmax(-1) + nudge(rows, g)[:, None])
    by_ulps = drafter + torch.randint(-2, 3, drafter.shape, generator=g) * 2.0**-52 * drafter.abs()
    choice = torch.arange(rows)[:, None] % 3
    return target, torch.where(choice == 0, drafter, torch.where(choice == 1, mixed, by_ulps))


def nudge(rows: int, g: torch.Generator) -> Tensor:
    """Log-weight of a little target mixed into the witness: e^-37 … e^-1."""
    return -torch.empty(rows, dtype=torch.float64).uniform_(1, 37, generator=g)


def nearest_rejected(p_target: Tensor, m: int) -> Tensor:
    """The witness of tree coverage with m branches for sorted rows [R, V], by water-filling (rounded)."""
    backwards = p_target[:, 1 : m + 1].flip(-1).cumsum(-1)
    level = ((p_target[:, :1] + backwards) / torch.arange(2, m + 2)).amin(-1, keepdim=True)
    witness = p_target.clone()
    witness[:, 1 : m + 1] = torch.maximum(p_target[:, 1 : m + 1], level)
    witness[:, :1] = level
    return witness


def nearest_drafting(target: Tensor, token: Tensor) -> Tensor:
    """Logits [R, V] of the distribution nearest to the target's that drafts `token` [R], by water-filling (rounded)."""
    p_target = torch.softmax(target, -1)
    own = p_target.gather(-1, token[:, None])  # [R, 1]
    others = p_target.scatter(-1, token[:, None], -1.0).sort(-1, descending=True).values[:, :-1]
    if not others.shape[-1]:
        return target.clone()
    pool = torch.arange(2, target.shape[-1] + 1)
    level = ((own + others.cumsum(-1)) / pool).amax(-1, keepdim=True).maximum(own)
    return torch.log(torch.minimum(p_target, level).scatter(-1, token[:, None], level))


def drafting_rows(target: Tensor, token: Tensor, seed: int) -> Pair:
    """Drafters of `token` [R] as near to the target [R, V] as can be, nudged to either side by ulps and by more."""
    g = generator(seed)
    drafter = nearest_drafting(target, token)
    mixed = torch.logaddexp(drafter, target.log_softmax(-1) + nudge(len(target), g)[:, None])
    by_ulps = drafter + torch.randint(-2, 3, drafter.shape, generator=g) * 2.0**-52 * drafter.abs()
    away = torch.exp2(-torch.empty(len(target), dtype=torch.float64).uniform_(3, 40, generator=g))
    drafted = drafter.scatter_add(-1, token[:, None], away[:, None])
    choice = torch.arange(len(target))[:, None] % 4
    return target, torch.where(
        choice == 0, drafter, torch.where(choice == 1, mixed, torch.where(choice == 2, by_ulps, drafted))
    )


def threshold_logit(accepts: Callable[[float], bool], low: float, high: float) -> tuple[float, float]:
    """Two neighbouring doubles between `low`, which is not accepted, and `high`, which is: the last and the first."""
    while low < (middle := low + (high - low) / 2) < high:
        low, high = (low, middle) if accepts(middle) else (middle, high)
    return low, high


FAMILIES: dict[str, Callable[[int, int, int], Pair]] = {
    "random": random_rows,
    "one ulp": one_ulp_rows,
    "peaked": peaked_rows,
    "masked": masked_rows,
    "flat": flat_rows,
    "tail": tail_rows,
}


def stored_as(pair: Pair, dtype: torch.dtype) -> Pair:
    """The pair as some model would store it; what overflows the format to +inf is cut to its largest number."""
    largest = torch.finfo(dtype).max
    target, drafter = (logits.clamp(max=largest).to(dtype) for logits in pair)
    lowest = torch.finfo(dtype).min
    return tuple(  # type: ignore[return-value]
        torch.where(torch.isneginf(stored) & ~torch.isneginf(logits), lowest, stored)
        for stored, logits in ((target, pair[0]), (drafter, pair[1]))
    )


def rows_as_floats(logits: Tensor) -> Iterator[list[float]]:
    """Each row as exact Python floats."""
    yield from logits.to(torch.float64).tolist()
