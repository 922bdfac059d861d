"""Which tokens a rule for one draft token rejects, in rows of target logits.

`generated/rejection_sets.py` states each rule's set by asking a *target* for the tokens `below` a threshold or
`beyond` a rank. Two targets answer:

* `Decision`: is this draft token rejected? Plain float64, what an engine computes.
* `Competitors`: the most probable rejected token, in enclosures: one that is possibly rejected, and one that
  certainly is. Rejection sets are lower level sets of the target, so they are ordered by inclusion: of a union the more
  probable competitor counts, of an intersection the less probable one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.enclosure import MIN_NORMAL, Enclosure, Operand, log
from symcert_runtime.generated.rejection_sets import REJECTIONS
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.statistics import Softmax, probability_of, shifted_entropy, top_logits

ENGINE_ROUNDING = 2.0**-36
"""Thresholds are compared in logits up to this much, so that a certificate also holds for an engine that decides in
float64 instead of exactly; far above the rounding of a float64 softmax or entropy over a million tokens."""

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
    return torch.tensor(value, dtype=torch.float64)


def _as_written(value: float) -> Enclosure:
    """A parameter is meant as it was written, in decimal, or as the double nearest to that: both lie in here."""
    point, away = _tensor(value), _tensor(torch.inf)
    if value == int(value):
        return Enclosure.exactly(point)
    return Enclosure(torch.nextafter(point, -away), torch.nextafter(point, away))


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
        return rank(self._logits, self._token) >= m

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

    def probabilities(self, softmax: Softmax) -> tuple[Enclosure, Enclosure]:
        """Of both, enclosed; 0 where there is no token."""
        return probability_of(self.possible.logit, softmax), probability_of(self.certain.logit, softmax)


class Competitors:
    """Answers with the set's competitor in each row of logits [R, V]."""

    def __init__(self, target_logits: Tensor, softmax: Softmax) -> None:
        self._logits, self._softmax = target_logits, softmax

    @cached_property
    def p_0(self) -> Enclosure:
        return self.ranked(0)

    @cached_property
    def p_1(self) -> Enclosure:
        return self.ranked(1)

    def ranked(self, m: int) -> Enclosure:
        return probability_of(self._ranked_logit(m), self._softmax)

    def number(self, numerator: int, denominator: int) -> Enclosure:
        return _as_written(numerator / denominator)

    def entropy(self, inside: Operand) -> Enclosure:
        return shifted_entropy(self._softmax, Enclosure.exactly(inside))

    def below(self, threshold: Enclosure, or_equal: bool) -> Competitor:
        threshold = threshold + torch.zeros_like(self._softmax.maximum)  # one per row
        low, high = self._threshold_logit(threshold)
        beneath = torch.le if or_equal else torch.lt
        exists = beneath(torch.zeros_like(threshold.upper), threshold.upper)  # p >= 0 could be below it
        possible = self._largest(beneath(self._logits, high[:, None]) & exists[:, None])
        certain = self._largest((self._logits < low[:, None]) & (threshold.lower > 0)[:, None])
        return Competitor(possible, certain)

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

    def _threshold_logit(self, threshold: Enclosure) -> tuple[Tensor, Tensor]:
        """[R] p(y) < threshold implies z_y < high, and z_y < low implies p(y) < threshold: z = M + log S + log p."""
        positive = threshold.clamp(lower=MIN_NORMAL)
        logit = log(positive) + log(self._softmax.normaliser) + self._softmax.maximum
        slack = ENGINE_ROUNDING * (1 + torch.maximum(logit.lower.abs(), logit.upper.abs()))
        return logit.lower - slack, logit.upper + slack

    def _largest(self, mask: Tensor) -> Token:
        """The largest logit among the masked tokens [R, V]."""
        return Token(torch.where(mask, self._logits, -torch.inf).amax(-1), mask.any(-1))


def competitor(rule: Rule, target_logits: Tensor, softmax: Softmax) -> Competitor:
    """The competitor of each row of float64 logits [R, V] under the rule."""
    found: Competitor = rejects(rule, Competitors(target_logits, softmax), _as_written)
    return found


__all__ = ["Competitor", "accepted_drafts", "competitor", "rank"]
