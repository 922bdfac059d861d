"""What is true of a pair of logit rows, by ball arithmetic: the oracle the certificates are tested against.

Logits are Python floats (float64; every other dtype embeds). Nothing here shares code with the runtime.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import flint
from flint import arb

BITS = 400


def at_precision(bits: int = BITS) -> None:
    flint.ctx.prec = bits


def softmax(logits: Sequence[float]) -> tuple[list[arb], arb]:
    """Unnormalised weights exp(z − max z), 0 where masked, and their sum."""
    at_precision()
    top = arb(max(logits))
    weights = [arb(0) if z == -math.inf else (arb(z) - top).exp() for z in logits]
    return weights, sum(weights, arb(0))


def kl_divergence(target: Sequence[float], drafter: Sequence[float]) -> arb:
    """KL(target ‖ drafter) in nats; an infinite ball where the drafter masks a token of the target's."""
    if any(y == -math.inf < z for z, y in zip(target, drafter, strict=True)):
        return arb("inf")
    weights, total = softmax(target)
    top, draft_top = arb(max(target)), arb(max(drafter))
    terms = (
        w * ((arb(z) - top) - (arb(y) - draft_top))
        for w, z, y in zip(weights, target, drafter, strict=True)
        if z != -math.inf
    )
    return sum(terms, arb(0)) / total + softmax(drafter)[1].log() - total.log()


def certificate(target: Sequence[float], m: int) -> arb:
    """The exact certificate of tree coverage with m branches (m = 1: strict), as theory.md states it."""
    if m >= len(target):
        return arb("inf")
    ordered = sorted(target, reverse=True)
    weights, total = softmax(ordered)
    p = [w / total for w in weights[: m + 1]]
    if ordered[0] == ordered[m]:
        return arb(0)
    levels, mass = [], p[0]
    for k in range(1, m + 1):
        mass += p[m - k + 1]
        levels.append(mass / (k + 1))
    # Levels too close to be told apart at this precision give values that cannot be told apart either.
    level = min(levels, key=lambda x: x.mid())
    value = p[0] * (p[0] / level).log()
    for share in p[1:]:
        if share > 0 and (share - level).mid() < 0:
            value -= share * (level / share).log()
    return value


def accepted(target: Sequence[float], drafter: Sequence[float], m: int) -> bool:
    """Whether the target's argmax is accepted however ties are broken: fewer than m others weigh as much."""
    return all(
        sum(y >= drafter[token] for other, y in enumerate(drafter) if other != token) < m
        for token, z in enumerate(target)
        if z == max(target)
    )
