"""What is true of a pair of logit rows, by ball arithmetic: the oracle the certificates are tested against.

Logits are Python floats (float64; every other dtype embeds). Nothing here shares code with the runtime.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache

import flint
from flint import arb

BITS = 400
FINEST = 4096
"""Bits that tell apart whatever the runtime's own ball arithmetic can."""

_bits = [BITS]


def at_precision(bits: int | None = None) -> None:
    flint.ctx.prec = bits or _bits[-1]


@contextmanager
def finest() -> Iterator[None]:
    """Everything inside is computed with FINEST bits."""
    _bits.append(FINEST)
    try:
        yield
    finally:
        _bits.pop()


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


# --- rules for one draft token: what they reject, by their plain definitions


NEGLIGIBLE = arb(2) ** -2000
"""Probabilities below this count as 0 where a logarithm is taken: t log t is then far below every ball's radius."""


class Target:
    """A row's exact probabilities."""

    def __init__(self, logits: Sequence[float]) -> None:
        weights, total = softmax(logits)
        self.logits = list(logits)
        self.p = [w / total for w in weights]
        self.order = sorted(range(len(logits)), key=lambda token: -logits[token])

    def ranked_logit(self, m: int) -> float | None:
        """The (m + 1)-th largest logit; None beyond the vocabulary."""
        return self.logits[self.order[m]] if m < len(self.order) else None

    def largest(self) -> arb:
        return self.p[self.order[0]]

    @cache  # noqa: B019 - a target lives as long as its test
    def entropy(self, inside: str | float) -> arb:
        """H_e for e as written in decimal, or as a double."""
        at_precision()
        e = arb(inside)
        return -sum((p * (p + e).log() for p in self.p if p > NEGLIGIBLE), arb(0))

    @cache  # noqa: B019
    def certificate(self, competitor: int) -> arb:
        """Of a rule whose most probable rejected token this is (theory.md, section 2)."""
        b, others = self.p[competitor], [self.p[token] for token in self.order if token != competitor]
        mass, levels = b, []
        for k, p in enumerate(others, start=1):
            mass += p
            levels.append(mass / (k + 1))
        c = max(levels, key=lambda level: level.mid())
        value = b * (b / c).log() if b > NEGLIGIBLE else arb(0)
        return value + sum((p * (p / c).log() for p in others if bool(p > c)), arb(0))


Slack = float
"""Relative change of every figure in a threshold towards rejecting more (> 0) or less (< 0); 0 is the rule itself."""


def below(target: Target, threshold: arb, or_equal: bool = False) -> set[int]:
    """{ y : p(y) < threshold }. Balls this small that cannot be told apart are equal."""
    if or_equal:
        return {token for token, p in enumerate(target.p) if not bool(p > threshold)}
    return {token for token, p in enumerate(target.p) if bool(p < threshold)}


def beyond(target: Target, m: int) -> set[int]:
    """{ y : p(y) <= p_m }, ties worst case."""
    least = target.ranked_logit(m)
    return set() if least is None else {token for token, z in enumerate(target.logits) if z <= least}


def but_the_top(target: Target, rejected: set[int]) -> set[int]:
    """Without the argmax and its ties: a threshold that is p_0 less something, or a share of it, rejects none of them,
    however an engine rounds."""
    top = target.ranked_logit(0)
    return {token for token in rejected if target.logits[token] != top}


def additive(target: Target, slack: Slack, t: str) -> set[int]:
    return but_the_top(target, below(target, target.largest() * (1 + slack) - arb(t) * (1 - slack)))


def multiplicative(target: Target, slack: Slack, alpha: str) -> set[int]:
    return but_the_top(target, below(target, arb(alpha) * target.largest() * (1 + slack)))


def typical(target: Target, slack: Slack, epsilon: str, delta: str, entropy_eps: str = "0") -> set[int]:
    H = target.entropy(entropy_eps)
    falling = arb(delta) * (-H).exp() * (1 + slack * (2 + abs(H)))
    capped = arb(epsilon) * (1 + slack)
    return below(target, capped if bool(capped < falling) else falling, or_equal=True)


def constant(target: Target, slack: Slack, a: str) -> set[int]:
    return below(target, arb(a) * (1 + slack)) & beyond(target, 1)


REJECTED: dict[str, Callable[..., set[int]]] = {
    "strict": lambda target, slack: beyond(target, 1),
    "additive": additive,
    "multiplicative": multiplicative,
    "top-m": lambda target, slack, m: beyond(target, int(m)),
    "relaxed": lambda target, slack, m, delta: beyond(target, int(m)) | additive(target, slack, delta),
    "relaxed-ratio": lambda target, slack, m, r: beyond(target, int(m)) | multiplicative(target, slack, r),
    "typical": typical,
    "constant": constant,
}
"""(target, slack, parameters as written) -> the tokens the rule rejects."""


def rejected(rule: str, target: Target, slack: Slack = 0.0) -> set[int]:
    """The tokens that a rule, given as its string, rejects at a target."""
    at_precision()
    name, _, tail = rule.partition(":")
    parameters = dict(part.split("=") for part in tail.split(",")) if tail else {}
    return REJECTED[name](target, slack, **parameters)


def draft_certificate(target: Target, tokens: set[int]) -> arb:
    """The exact certificate of a rule that rejects these tokens; +inf where it rejects none."""
    at_precision()
    if not tokens:
        return arb("inf")
    competitor = max(tokens, key=lambda token: target.logits[token])
    if target.logits[competitor] == max(target.logits):
        return arb(0)
    return target.certificate(competitor)
