"""Any rule's certificate and decision from what a trace keeps of a row (`row_record`), without a model.

Acceptance is exact up to float64 rounding of the compared figures: the ranks and the probability of the draft token are
recorded. A certificate is exact where the tokens that decide it are among those recorded, else a lower bound: a token
of the tail has at most the least recorded logit and at most the tail's mass; C falls as the competitor grows (theorem
single_exact), a pool of fewer tokens only lowers it, and a narrower tree has the smaller certificate.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.eager import at_most_all, coverage_certificate, draft_certificate, margin_below
from symcert_runtime.enclosure import Enclosure, Operand, log
from symcert_runtime.engine_rounding import computed_number
from symcert_runtime.errors import UserError
from symcert_runtime.rejection import Competitor, Competitors, Token, rejects
from symcert_runtime.row_bounds import RowBounds, joined, selected
from symcert_runtime.row_record import ENGINE_ENTROPY, UNRANKED, RowRecord, TopRow
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of
from symcert_runtime.statistics import probability_of

VAGUE = 0.5
"""Nats: an entropy enclosed no better says nothing of a threshold. Live runs enclose it a hundred times better."""


@dataclass(frozen=True)
class Recorded:
    """What recorded rows [R] say under one rule."""

    bounds: RowBounds
    """Its `certificate.lower` is always a lower bound; `certificate.upper` and `limit` only where not `partial`."""
    partial: Tensor
    """[R] bool: tokens beyond the record may decide, so that the certificate is a lower bound only."""


def certify_recorded(record: RowRecord, rule: Rule) -> Recorded:
    """Bounds of the recorded rows under a rule that does not differ by depth.

    Raises UserError for a rule whose entropy or ranks were not recorded.
    """
    found = (_coverage if covers_target_token(rule) else _one_token)(record, rule)
    place = facts_of(rule).margin_rank_of(rule)
    bounds = RowBounds(
        kl=record.kl,
        certificate=found.certificate,
        limit=torch.where(found.partial, found.certificate.lower, found.limit),
        margin=_margin(record.target, place),
        accepted=found.accepted,
        tie=found.tie,
        draft_token=record.draft_token,
        target_token=record.target_token,
    )
    return Recorded(bounds, found.partial)


def certify_by_depth(record: RowRecord, rule: Rule, depth: Tensor) -> Recorded:
    """The same for rows at these depths [R], from 1, under a rule that may differ by depth."""
    if not rule.varies_by_depth:
        return certify_recorded(record, rule)
    level = depth.clamp(max=rule.depths())
    places = [(level == at).nonzero()[:, 0] for at in range(1, rule.depths() + 1)]
    parts = [certify_recorded(record.rows(rows), rule.at_depth(at)) for at, rows in enumerate(places, start=1)]
    back = torch.cat(places).argsort()
    bounds = selected(joined([part.bounds for part in parts]), back)
    return Recorded(bounds, torch.cat([part.partial for part in parts])[back])


def deciding_token(record: RowRecord, rule: Rule) -> Token:
    """The token [R] that decides the certificate: the most probable one that the rule may reject, in a tree of width m
    the target's of rank m; absent where nothing is rejected.

    Its logit is an upper bound where it lies behind the recorded tokens. The rule does not differ by depth.
    """
    target = record.target
    if not covers_target_token(rule):
        found: Token = _competitor(rule, partial(RecordedCompetitors, record, with_tail=True)).possible
        return found
    width = at_most_all(facts_of(rule).width_of(rule), target)
    if width >= target.vocabulary:
        return _nothing(target)
    everywhere = torch.ones_like(target.maximum, dtype=torch.bool)
    known = target.logits.shape[-1]
    return Token(target.logits[:, width], everywhere) if width < known else Token(_tail(target).logit, everywhere)


@dataclass(frozen=True)
class _Found:
    certificate: Enclosure
    limit: Tensor
    tie: Tensor
    accepted: Tensor
    partial: Tensor


def _coverage(record: RowRecord, rule: Rule) -> _Found:
    target = record.target
    wanted = at_most_all(facts_of(rule).width_of(rule), target)
    known = target.logits.shape[-1]
    beyond = wanted >= known and wanted < target.vocabulary
    width = known - 1 if beyond else wanted
    certificate, limit, tie = coverage_certificate(rule, width, target.logits[:, : width + 1], target)
    accepted = _ranked_within(record.target_token_rank, wanted, record.drafter)
    return _Found(certificate, limit, tie, accepted, torch.full_like(tie, beyond))


def _one_token(record: RowRecord, rule: Rule) -> _Found:
    target = record.target
    known = _competitor(rule, partial(RecordedCompetitors, record, with_tail=False))
    found = _competitor(rule, partial(RecordedCompetitors, record, with_tail=True))
    missing = max(0, 2 - target.logits.shape[-1])  # a vocabulary of one token
    pool = torch.nn.functional.pad(target.logits, (0, missing), value=-math.inf)
    certificate, _, tie = draft_certificate(rule, found, pool, target)
    limit = draft_certificate(rule, known, pool, target)[1]
    unknown = found.possible.present & (~known.possible.present | (known.possible.logit < found.possible.logit))
    # A pool reaches down to half of p_0 at most.
    pool_ends = target.logits[:, -1] < target.maximum - (math.log(2) + 2**-36)
    accepted = ~rejects(rule, RecordedDecision(record), partial(torch.tensor, dtype=torch.float64))
    return _Found(certificate, limit, tie, accepted, unknown | ~(pool_ends | target.whole))


def _competitor(rule: Rule, answers: Callable[[], RecordedCompetitors]) -> Competitor:
    found: Competitor = rejects(rule, answers(), computed_number)
    return found


def _margin(target: TopRow, place: int) -> Tensor:
    """Lower bound of p_0 − p_r; p_r is at most the least recorded probability where it lies beyond the record."""
    wanted = min(place, target.vocabulary)
    known = target.logits.shape[-1]
    nearest = known - 1 if known <= wanted < target.vocabulary else wanted
    return margin_below(target.logits[:, : nearest + 1], target, nearest)


class RecordedCompetitors(Competitors):
    """The competitor among the recorded tokens; with the tail, an upper bound of what may lie there too."""

    def __init__(self, record: RowRecord, with_tail: bool) -> None:
        self._record, self._row = record, record.target
        self._logits, self._softmax = record.target.logits, record.target
        self._tail = _tail(record.target) if with_tail else _nothing(record.target)

    def entropy(self, inside: Operand) -> Enclosure:
        return _entropy(self._record, inside)

    def below(self, threshold: Enclosure, or_equal: bool) -> Competitor:
        known = super().below(threshold, or_equal)
        reach = self._reach(threshold, or_equal)
        # The tail's tokens are at most so probable, and those at the threshold or above are none of the set.
        highest = torch.minimum(self._tail.logit, _not_below(self._row.maximum + reach.high))
        tail = Token(highest, self._tail.present & reach.possible)
        return Competitor(known.possible.or_else(tail), known.certain)

    def beyond(self, m: int) -> Competitor:
        if m < self._logits.shape[-1] or m >= self._row.vocabulary:
            return super().beyond(m)
        return Competitor(self._tail, _nothing(self._row))

    def _ranked_logit(self, m: int) -> Tensor:
        if self._logits.shape[-1] <= m < self._row.vocabulary:
            raise UserError(
                f"the run keeps the {self._logits.shape[-1]} most probable tokens of each position and the rule needs "
                f"{m + 1}; record it again with a larger --top"
            )
        return super()._ranked_logit(m)


class RecordedDecision:
    """Answers [R] bool: is the recorded draft token in the set? In plain float64, like `rejection.Decision`."""

    def __init__(self, record: RowRecord) -> None:
        self._record, self._row = record, record.target
        self._log_total = record.target.normaliser.middle().log()
        self.p_0 = (-self._log_total).exp()

    @property
    def p_1(self) -> Tensor:
        return self.ranked(1)

    def ranked(self, m: int) -> Tensor:
        if m >= self._row.vocabulary:
            return torch.zeros_like(self.p_0)
        if m >= self._row.logits.shape[-1]:
            raise UserError(f"the run keeps too few tokens of each position for a rule about rank {m + 1}")
        return self._probability(self._row.logits[:, m])

    def number(self, numerator: int, denominator: int) -> Tensor:
        return torch.tensor(numerator / denominator, dtype=torch.float64)

    def entropy(self, inside: Any) -> Tensor:
        return _entropy(self._record, inside).middle()

    def below(self, threshold: Tensor, or_equal: bool) -> Tensor:
        probability = self._probability(self._record.draft_token_logit)
        return probability <= threshold if or_equal else probability < threshold

    def beyond(self, m: int) -> Tensor:
        return ~_ranked_within(self._record.draft_token_rank, m, self._row)

    def either(self, *sets: Tensor) -> Tensor:
        return reduce(torch.logical_or, sets)

    def both(self, *sets: Tensor) -> Tensor:
        return reduce(torch.logical_and, sets)

    def _probability(self, logits: Tensor) -> Tensor:
        return (logits - self._row.maximum - self._log_total).exp()


def _ranked_within(rank: Tensor, m: int, row: TopRow) -> Tensor:
    """[R] bool: rank < m. Raises UserError where an unranked token could be either."""
    known = row.logits.shape[-1]
    unranked = rank == UNRANKED
    if m > known and bool(unranked.any()):
        raise UserError(
            f"the run was imported with the {known} most probable tokens of a position, too few to rank a token "
            f"among the first {m}; import more of them, or ask for a rule about {known} tokens at most"
        )
    return (rank < min(m, row.vocabulary)) & ~unranked


def _tail(row: TopRow) -> Token:
    """An upper bound [R] of the largest logit that is not recorded; absent where everything is."""
    if row.whole:
        return _nothing(row)
    known = probability_of(row.logits, row)
    mass = (Enclosure.exactly(torch.ones_like(row.maximum)) - known[:, 0]).upper
    for place in range(1, row.logits.shape[-1]):
        mass = (Enclosure.exactly(mass) - known[:, place]).upper
    mass = mass.clamp(min=0.0)
    by_mass = (log(Enclosure.exactly(mass.clamp(min=torch.finfo(torch.float64).tiny))) + log(row.normaliser)).upper
    highest = torch.minimum(row.logits[:, -1], _not_below(row.maximum + by_mass))
    # Masked tokens are tokens too: a rule about ranks rejects them, and a drafter may draft one.
    return Token(highest, torch.ones_like(highest, dtype=torch.bool))


def _nothing(row: TopRow) -> Token:
    return Token(torch.full_like(row.maximum, -math.inf), torch.zeros_like(row.maximum, dtype=torch.bool))


def _not_below(rounded: Tensor) -> Tensor:
    """A number that is not below the exact sum that was rounded."""
    return torch.nextafter(rounded, torch.full_like(rounded, math.inf))


def _entropy(record: RowRecord, inside: Any) -> Enclosure:
    """H_e as recorded. Raises UserError where it was not."""
    wanted = float(inside.middle()) if isinstance(inside, Enclosure) else float(inside)
    for recorded in (0.0, ENGINE_ENTROPY):
        if math.isclose(wanted, recorded, rel_tol=1e-6):
            found = record.entropy_inside(recorded)
            assert found is not None
            if bool((found.upper - found.lower > VAGUE).any()):
                raise UserError(
                    "the run was imported without the target's whole distribution, so it has no entropy; "
                    "ask for a rule without one"
                )
            return found
    raise UserError(
        f"runs keep the entropy with 0 and with {ENGINE_ENTROPY:g} inside its logarithm, not with {wanted:g}; "
        "decode under that rule instead"
    )
