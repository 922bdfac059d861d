"""What is exactly true of a pair of rows under a rule, in ball arithmetic of as many bits as it takes.

As `tests/exact.py` (the two are compared in tests), with three changes that a million rows need: exponentials are taken
once per distinct logit; questions are answered True, False or None, "not at this precision", so that the precision
can grow until there is an answer; sets of tokens are never listed, since they are lower level sets and their
most probable member is all that counts. Nothing here shares code with the runtime.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property

from flint import arb

Answer = bool | None
"""True, False, or None: the balls are still too wide."""

INFINITE = arb("inf")


def less(a: arb, b: arb) -> Answer:
    """a < b"""
    return True if bool(a < b) else False if bool(a >= b) else None


def at_most(a: arb, b: arb) -> Answer:
    """a <= b"""
    return True if bool(a <= b) else False if bool(a > b) else None


def some(answers: Sequence[Answer]) -> Answer:
    return True if True in answers else None if None in answers else False


def every(answers: Sequence[Answer]) -> Answer:
    return False if False in answers else None if None in answers else True


class Side:
    """A row's softmax before normalising, at the precision in force when it is made; −inf weighs nothing."""

    def __init__(self, logits: Sequence[float]) -> None:
        self.logits = logits
        self.largest = max(logits)
        top = arb(self.largest)
        live = {z for z in logits if z != -math.inf}
        self.distance = {z: arb(z) - top for z in live}
        """z − M by logit, for live tokens."""
        self.weight = {z: d.exp() for z, d in self.distance.items()}
        """exp(z − M)"""
        total = arb(0)
        for z in logits:
            if z != -math.inf:
                total += self.weight[z]
        self.total = total


def divergence(target: Side, drafter: Side) -> arb:
    """KL(target ‖ drafter) in nats."""
    if any(y == -math.inf < z for z, y in zip(target.logits, drafter.logits, strict=True)):
        return INFINITE
    weight, distance, draft_distance = target.weight, target.distance, drafter.distance
    ratios = arb(0)
    for z, y in zip(target.logits, drafter.logits, strict=True):
        if z != -math.inf:
            ratios += weight[z] * (distance[z] - draft_distance[y])
    kl = ratios / target.total + drafter.total.log() - target.total.log()
    return arb(0) if kl.contains(0) and same_softmax(target.logits, drafter.logits) else kl


def same_softmax(target: Sequence[float], drafter: Sequence[float]) -> bool:
    """Whether the rows differ by a constant, exactly, so that KL is 0."""
    if list(target) == list(drafter):
        return True
    shifts = set()
    for z, y in zip(target, drafter, strict=True):
        if (z == -math.inf) != (y == -math.inf):
            return False
        if z != -math.inf:
            shifts.add(Fraction(z) - Fraction(y))
        if len(shifts) > 1:
            return False
    return True


class Target:
    """A target's exact probabilities, by logit: tokens of one logit are alike."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._share: dict[float, arb] = {-math.inf: arb(0)}
        self._entropies: dict[str, arb] = {}

    def p(self, logit: float) -> arb:
        if logit not in self._share:
            self._share[logit] = self.side.weight[logit] / self.side.total
        return self._share[logit]

    @cached_property
    def ordered(self) -> list[float]:
        return sorted(self.side.logits, reverse=True)

    @cached_property
    def descending(self) -> list[float]:
        """The distinct logits."""
        return sorted(set(self.side.logits), reverse=True)

    @property
    def p_0(self) -> arb:
        return self.p(self.side.largest)

    def ranked(self, m: int) -> float | None:
        """The (m + 1)-th largest logit; None beyond the vocabulary."""
        return self.ordered[m] if m < len(self.ordered) else None

    def entropy(self, inside: str) -> arb:
        """−Σ p log(p + e), e as written in decimal; 0 log 0 = 0."""
        if inside not in self._entropies:
            e = arb(inside)
            term = {z: self.p(z) * (self.p(z) + e).log() for z in self.side.weight}
            self._entropies[inside] = -sum((term[z] for z in self.side.logits if z != -math.inf), arb(0))
        return self._entropies[inside]

    def margin(self, m: int) -> arb:
        """p_0 − p_m"""
        other = self.ranked(m)
        if other == self.side.largest:
            return arb(0)
        return self.p_0 - (arb(0) if other is None else self.p(other))

    def draft_certificate(self, competitor: float | None) -> arb:
        """Of a rule whose most probable rejected token has this logit (theory, section 2); None: it rejects none."""
        if competitor is None:
            return INFINITE
        if competitor == self.side.largest:
            return arb(0)
        b = self.p(competitor)
        others = self._without(competitor)
        level = mass = b
        pool = []
        for k, z in enumerate(others, start=1):
            p = self.p(z)
            if bool(p < level):
                break  # it would lower the level, and so would all that follow
            mass += p
            pool.append(p)
            level = (mass / (k + 1)).max(level) if k > 1 else mass / 2
        value = arb(0) if competitor == -math.inf else b * (b / level).log()
        return value + sum((p * (p / level).log().max(arb(0)) for p in pool), arb(0))

    def _without(self, logit: float) -> Sequence[float]:
        at = self.ordered.index(logit)
        return [*self.ordered[:at], *self.ordered[at + 1 :]]

    def tree_certificate(self, m: int) -> arb:
        """Of tree coverage with m branches (theory, section 4)."""
        if m >= len(self.ordered):
            return INFINITE
        if self.ordered[0] == self.ordered[m]:
            return arb(0)
        p = [self.p(z) for z in self.ordered[: m + 1]]
        mass, level = p[0], p[0]
        for k in range(1, m + 1):
            mass += p[m - k + 1]
            level = level.min(mass / (k + 1))
        value = p[0] * (p[0] / level).log()
        for z, share in zip(self.ordered[1 : m + 1], p[1:], strict=True):
            if z != -math.inf:
                value -= share * (level / share).log().max(arb(0))
        return value


# --- which tokens a rule for one draft token rejects

Rejects = Callable[[float], Answer]
"""Of a token, given by its logit."""

Slack = float
"""Relative change of every figure in a threshold towards rejecting more (> 0) or less (< 0); 0 is the rule itself."""


def beyond(target: Target, m: int) -> Rejects:
    """Not among the top m; ties with the last of them count as rejected too."""
    least = target.ranked(m)
    return lambda z: least is not None and z <= least


def below(target: Target, threshold: arb) -> Rejects:
    """p(x) < threshold, for thresholds that keep the argmax and its ties however they are rounded."""
    return lambda z: z != target.side.largest and less(target.p(z), threshold)


def additive(target: Target, slack: Slack, t: str) -> Rejects:
    return below(target, target.p_0 * (1 + slack) - arb(t) * (1 - slack))


def multiplicative(target: Target, slack: Slack, alpha: str) -> Rejects:
    return below(target, arb(alpha) * target.p_0 * (1 + slack))


def typical(target: Target, slack: Slack, epsilon: str, delta: str, entropy_eps: str = "0") -> Rejects:
    H = target.entropy(entropy_eps)
    falling = arb(delta) * (-H).exp() * (1 + slack * (2 + abs(H)))
    threshold = falling.min(arb(epsilon) * (1 + slack))
    return lambda z: at_most(target.p(z), threshold)


def constant(target: Target, slack: Slack, a: str) -> Rejects:
    threshold = arb(a) * (1 + slack)
    return both(lambda z: less(target.p(z), threshold), beyond(target, 1))


def either(first: Rejects, second: Rejects) -> Rejects:
    return lambda z: some((first(z), second(z)))


def both(first: Rejects, second: Rejects) -> Rejects:
    return lambda z: every((first(z), second(z)))


REJECTS: dict[str, Callable[..., Rejects]] = {
    "strict": lambda target, slack: beyond(target, 1),
    "top-m": lambda target, slack, m: beyond(target, int(m)),
    "additive": additive,
    "multiplicative": multiplicative,
    "relaxed": lambda target, slack, m, delta: either(beyond(target, int(m)), additive(target, slack, delta)),
    "relaxed-ratio": lambda target, slack, m, r: either(beyond(target, int(m)), multiplicative(target, slack, r)),
    "typical": typical,
    "constant": constant,
}
"""(target, slack, parameters as written) -> the rejection set."""

TREE = "tree"
RANKED = ("strict", "top-m", TREE)
"""Rules about ranks alone: nothing in them is rounded."""


class Rule:
    """A rule string of one depth, taken apart."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.name, _, tail = text.partition(":")
        self.parameters: dict[str, str] = dict(part.split("=") for part in tail.split(",")) if tail else {}

    @property
    def width(self) -> int | None:
        """m of a tree; None for rules on one draft token."""
        return int(self.parameters["m"]) if self.name == TREE else None

    @property
    def rank(self) -> int:
        """The r of the margin p_0 − p_r."""
        return int(self.parameters["m"]) if self.name in ("top-m", TREE) else 1

    def rejects(self, target: Target, slack: Slack = 0.0, settled: bool = False) -> Rejects:
        """The rejection set; `settled`: what the precision leaves open is an equality."""
        answer = REJECTS[self.name](target, slack, **self.parameters)
        if not settled:
            return answer
        # Of the thresholds only typical's rejects what equals it.
        return lambda z: self.name == "typical" if (found := answer(z)) is None else found

    def certificates(self, target: Target, slack: Slack = 0.0, settled: bool = False) -> tuple[arb, arb]:
        """The certificate if what the precision leaves open is rejected, and if not; one ball if nothing is open."""
        if self.width is not None:
            certificate = target.tree_certificate(self.width)
            return certificate, certificate
        possible, certain = _competitors(target, self.rejects(target, slack, settled))
        least = target.draft_certificate(possible)
        return least, least if possible == certain else target.draft_certificate(certain)


def _competitors(target: Target, rejects: Rejects) -> tuple[float | None, float | None]:
    """Logits of the most probable token that is possibly rejected and that certainly is; None where there is none."""
    possible = None
    for z in target.descending:
        answer = rejects(z)
        if answer is not False and possible is None:
            possible = z
        if answer:
            return possible, z
    return possible, None


def covered(rule: Rule, target: Sequence[float], drafter: Sequence[float]) -> bool:
    """Whether a tree offers the target's argmax however ties are broken."""
    assert rule.width is not None
    largest = max(target)
    return all(
        sum(y >= drafter[token] for y in drafter) - 1 < rule.width for token, z in enumerate(target) if z == largest
    )
