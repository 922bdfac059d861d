"""Which tokens a rule for one draft token rejects, in rows of target logits.

`generated/rejection_sets.py` states each rule's set by asking a *target* for the tokens `below` a threshold or
`beyond` a rank. Two targets answer:

* `Decision`: is this draft token rejected? Plain float64, what an engine computes.
* `Competitors`: the most probable rejected token, in enclosures: one that is possibly rejected, and one that
  certainly is. Rejection sets are lower level sets of the target, so they are ordered by inclusion: of a union the more
  probable competitor counts, of an intersection the less probable one. "Possibly" covers the exact rule and every
  engine that decides in float32 or wider (`engine_rounding` says what is assumed of it), so a certificate holds for all
  of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure, Operand, log
from symcert_runtime.engine_rounding import (
    FLUSHED,
    computed_entropy,
    computed_number,
    computed_probability,
    relative_error,
)
from symcert_runtime.generated.rejection_sets import REJECTIONS
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.statistics import Normalised, Softmax, probability_of, top_logits

Answer = Any


def rejects(rule: Rule, target: Any, number: Callable[[float], Any]) -> Answer:
    """The target's answer for the rule's rejection set; `number` makes a parameter what the target calculates with."""
    arguments = {k: number(v) if isinstance(v, float) else v for k, v in rule.parameters.items()}
    return REJECTIONS[rule.name](target, **arguments)


def accepted_drafts(rule: Rule, target_logits: Tensor, draft_token: Tensor) -> Tensor:
    """[R] bool: the rule accepts draft_token [R] given target_logits [R, V]; ties go to the lowest token index."""
    rejected: Tensor = rejects(rule, Decision(target_logits.to(torch.float64), draft_token), _tensor)
    return ~rejected


def _tensor(value: float) -> Tensor:
    return torch.tensor(value, dtype=torch.float64, device="cpu")


def rank(logits: Tensor, token: Tensor) -> Tensor:
    """How many tokens of each row [R, V] come before `token` [R] when sorted by logit, ties by lowest index."""
    own = logits.gather(-1, token[:, None])
    index = torch.arange(logits.shape[-1], device=logits.device)
    before = (logits > own) | ((logits == own) & (index < token[:, None]))
    return before.sum(-1)


class Decision:
    """Answers [R] bool: is the draft token in the set?"""

    def __init__(self, target_logits: Tensor, draft_token: Tensor) -> None:
        self._logits, self._token = target_logits, draft_token.to(target_logits.device)
        self._log_p = target_logits.log_softmax(-1)

    @cached_property
    def p_0(self) -> Tensor:
        return self._log_p.amax(-1).exp()

    @cached_property
    def p_1(self) -> Tensor:
        return self.ranked(1)

    def ranked(self, m: int) -> Tensor:
        if m >= self._log_p.shape[-1]:
            return torch.zeros_like(self._log_p[:, 0])
        return self._log_p.topk(m + 1, -1).values[:, m].exp()

    def number(self, numerator: int, denominator: int) -> Tensor:
        return _tensor(numerator / denominator)

    def entropy(self, inside: Tensor | int) -> Tensor:
        p = self._log_p.exp()
        entropy: Tensor = -torch.special.xlogy(p, p + inside).sum(-1)
        return entropy

    def below(self, threshold: Tensor, or_equal: bool) -> Tensor:
        p = self._log_p.gather(-1, self._token[:, None])[:, 0].exp()
        return p <= threshold if or_equal else p < threshold

    def beyond(self, m: int) -> Tensor:
        return rank(self._logits, self._token) >= min(m, self._logits.shape[-1])  # m may be beyond int64

    def either(self, *sets: Tensor) -> Tensor:
        return reduce(torch.logical_or, sets)

    def both(self, *sets: Tensor) -> Tensor:
        return reduce(torch.logical_and, sets)


@dataclass(frozen=True)
class Token:
    """A token per row, by its logit [R]; `present` [R] is False where there is none."""

    logit: Tensor
    present: Tensor

    def or_else(self, other: Token) -> Token:
        """The more probable one of those there are."""
        ours, theirs = (torch.where(t.present, t.logit, -torch.inf) for t in (self, other))
        return Token(torch.maximum(ours, theirs), self.present | other.present)

    def and_also(self, other: Token) -> Token:
        """The less probable one where both are there."""
        return Token(torch.minimum(self.logit, other.logit), self.present & other.present)


@dataclass(frozen=True)
class Competitor:
    """The most probable token that is possibly rejected, and the most probable one that certainly is."""

    possible: Token
    certain: Token

    def decided(self) -> bool:
        """Whether they are the same token in every row."""
        pairs = ((self.possible.logit, self.certain.logit), (self.possible.present, self.certain.present))
        return all(torch.equal(first, second) for first, second in pairs)

    def probabilities(self, softmax: Normalised) -> tuple[Enclosure, Enclosure]:
        """Of both, enclosed; 0 where there is no token."""
        return probability_of(self.possible.logit, softmax), probability_of(self.certain.logit, softmax)


class UpToTop(Enclosure):
    """A figure that no rounding lifts above p_0: p_0 itself, less something, a share of it, the least of it and others.

    Comparing p(x) < figure then keeps the argmax, and whatever ties with it, in every engine; two enclosures alone
    could not tell.
    """

    __slots__ = ()

    def __add__(self, other: Operand) -> Enclosure:
        more = Enclosure.exactly(other)
        return self._kept(super().__add__(more), bool((more.upper <= 0).all()))

    def __sub__(self, other: Operand) -> Enclosure:
        return self + -Enclosure.exactly(other)

    def __mul__(self, other: Operand) -> Enclosure:
        factor = Enclosure.exactly(other)
        return self._kept(super().__mul__(factor), bool(((factor.lower >= 0) & (factor.upper <= 1)).all()))

    __radd__ = __add__
    __rmul__ = __mul__

    @classmethod
    def __torch_function__(
        cls, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        found = super().__torch_function__(func, types, args, kwargs)
        return cls._kept(found, True) if func is torch.minimum else found

    @staticmethod
    def _kept(found: Enclosure, stays: bool) -> Enclosure:
        return UpToTop(found.lower, found.upper) if stays else found


@dataclass(frozen=True)
class Reach:
    """How far below the maximum, in nats of logit [R], tokens may be, or surely are, below a threshold."""

    low: Tensor
    """Tokens farther down are below it."""
    high: Tensor
    """Tokens nearer to the maximum are not."""
    possible: Tensor
    """[R] bool: some probability may be below it at all."""
    certain: Tensor
    """[R] bool: some probability surely is."""


class Competitors:
    """Answers with the set's competitor in each row of logits [R, V]."""

    def __init__(self, target_logits: Tensor, softmax: Softmax) -> None:
        self._logits = target_logits
        self._softmax: Normalised = softmax
        self._rows = softmax

    @cached_property
    def p_0(self) -> Enclosure:
        top = self.ranked(0)
        return UpToTop(top.lower, top.upper)

    @cached_property
    def p_1(self) -> Enclosure:
        return self.ranked(1)

    def ranked(self, m: int) -> Enclosure:
        return computed_probability(self._ranked_logit(m), self._softmax)

    def number(self, numerator: int, denominator: int) -> Enclosure:
        return computed_number(numerator / denominator)

    def entropy(self, inside: Operand) -> Enclosure:
        return computed_entropy(Enclosure.exactly(inside), self._rows)

    def below(self, threshold: Enclosure, or_equal: bool) -> Competitor:
        keeps_top = isinstance(threshold, UpToTop) and not or_equal
        reach = self._reach(threshold, or_equal)
        distance = self._logits - self._softmax.maximum[:, None]
        possible = (distance <= reach.high[:, None]) & reach.possible[:, None]
        certain = (distance < reach.low[:, None]) & reach.certain[:, None]
        if keeps_top:
            possible &= distance < 0
        return Competitor(self._largest(possible), self._largest(certain))

    def beyond(self, m: int) -> Competitor:
        logit = self._ranked_logit(m)
        token = Token(logit, torch.full_like(logit, m < self._logits.shape[-1], dtype=torch.bool))
        return Competitor(token, token)

    def either(self, *sets: Competitor) -> Competitor:
        return reduce(lambda a, b: Competitor(a.possible.or_else(b.possible), a.certain.or_else(b.certain)), sets)

    def both(self, *sets: Competitor) -> Competitor:
        return reduce(lambda a, b: Competitor(a.possible.and_also(b.possible), a.certain.and_also(b.certain)), sets)

    def _ranked_logit(self, m: int) -> Tensor:
        """[R] the (m + 1)-th largest logit, −inf beyond the vocabulary."""
        if m >= self._logits.shape[-1]:
            return torch.full_like(self._softmax.maximum, -torch.inf)
        return top_logits(self._logits, m + 1)[:, m]

    def _reach(self, threshold: Enclosure, or_equal: bool) -> Reach:
        rows = Enclosure(threshold.lower, threshold.upper) + torch.zeros_like(self._softmax.maximum)  # one per row
        beneath = torch.le if or_equal else torch.lt
        exists = beneath(torch.zeros_like(rows.upper), rows.upper)  # p >= 0 could be below it
        return Reach(*self._threshold_distance(rows), exists, rows.lower > 0)

    def _threshold_distance(self, threshold: Enclosure) -> tuple[Tensor, Tensor]:
        """[R] of z − M = log threshold + log S: up to `high` a token may be found below it, under `low` it must be.

        `reach` is what an engine's rounding of the token's own probability can do; rounding z − M here is far less.
        """
        flushed = torch.where(threshold.lower > FLUSHED, threshold.lower, 0.0)
        found = log(Enclosure(flushed, threshold.upper.clamp(min=FLUSHED))) + log(self._softmax.normaliser)
        reach = relative_error(torch.maximum(found.lower.abs(), found.upper.abs()), self._softmax.vocabulary)
        return found.lower - reach, found.upper + reach

    def _largest(self, mask: Tensor) -> Token:
        """The largest logit among the masked tokens [R, V]."""
        return Token(torch.where(mask, self._logits, -torch.inf).amax(-1), mask.any(-1))


def competitor(rule: Rule, target_logits: Tensor, softmax: Softmax) -> Competitor:
    """The competitor of each row of float64 logits [R, V] under the rule."""
    found: Competitor = rejects(rule, Competitors(target_logits, softmax), computed_number)
    return found


__all__ = ["Competitor", "accepted_drafts", "competitor", "rank"]
