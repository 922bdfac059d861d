"""One reported position as a `RowRecord`, with KL where it has an upper bound, or the reason why it has none.

Log-probabilities are taken to be within `error` nats of the exact ones. As p_i = exp(z_i − z_0) / S with z the reported
numbers, that is a normaliser S within e^{±error} of exp(−z_0), for every token on its own: enclosures know of no
dependence. Sorted probabilities move by no more than single ones do.

KL(target ‖ drafter) = Σ p log(p/q) has an upper bound only if every token that the target may have is reported on both
sides: the q of any other may be as small as it likes. It always has a lower bound: the tokens reported on both sides
one by one, all others as one (log-sum inequality).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from symcert_runtime.certify import certify_logits
from symcert_runtime.enclosure import Enclosure, exp, log
from symcert_runtime.engine_dumps.dump import LogProbs, Position, Side
from symcert_runtime.errors import UserError
from symcert_runtime.row_record import ENGINE_ENTROPY, UNRANKED, RowRecord, TopRow, record_rows

KL_UNKNOWN: Mapping[str, str] = {
    "target_tail": "the target has probability outside the reported tokens, and the drafter's there may be tiny",
    "draft_tail": "the drafter's probability of a token that the target may have was not reported",
}
"""Why KL has no upper bound, so that nothing is certified."""

OWN_ERROR = 2.0**-40
"""Nats, of log_softmax in float64 with much to spare."""

NEGLIGIBLE = 1e-6
"""By so much a sum may miss 1 beyond the error told: float32 sums do."""

TOO_SMALL = -700.0
"""Log-probabilities below that count as this: exp stays above double's least number."""


@dataclass(frozen=True)
class Reported:
    record: RowRecord
    """Of one row."""
    kl_unknown: str | None
    """A key of KL_UNKNOWN."""


@dataclass(frozen=True)
class _Known:
    """One side: its tokens' log-probabilities, within `error` nats."""

    logprobs: LogProbs
    complete: bool
    error: float

    def probabilities(self, tokens: Sequence[int]) -> Enclosure:
        """[tokens]"""
        values = torch.tensor([self.logprobs[token] for token in tokens], dtype=torch.float64)
        return exp(Enclosure(values - self.error, values + self.error)).clamp(0.0, 1.0)


def reported(position: Position, top: int, error: float) -> Reported:
    """The record of a position: from two whole rows of logits exactly, else within `error` nats per log-probability.

    `top` tokens are kept; a row that is complete with fewer is filled up with masked ones.
    """
    if position.target.logits is not None and position.drafter.logits is not None:
        return Reported(_from_logits(position, top), None)
    known = {name: _known(side, error) for name, side in (("target", position.target), ("draft", position.drafter))}
    for name, side in known.items():
        _require_mass(position.line, name, side)
    target = _top_row(known["target"], position.target.top, position.vocab_size, top)
    drafter = _top_row(known["draft"], position.drafter.top, position.vocab_size, top)
    kl, unknown = _divergence(known["target"], known["draft"], position.kl, position.line)
    entropies = [_entropy(known["target"], inside, position.vocab_size) for inside in (0.0, ENGINE_ENTROPY)]
    target_token = int(target.tokens[0, 0])
    record = RowRecord(
        target=target,
        drafter=drafter,
        kl=kl,
        entropy=entropies[0],
        engine_entropy=entropies[1],
        draft_token=torch.tensor([position.draft_token]),
        target_token=torch.tensor([target_token]),
        draft_token_logit=_number(known["target"].logprobs[position.draft_token]),
        draft_token_rank=torch.tensor([_rank(known["target"], position.target.top, position.draft_token)]),
        target_token_rank=torch.tensor([_rank(known["draft"], position.drafter.top, target_token)]),
    )
    return Reported(record, unknown)


def _from_logits(position: Position, top: int) -> RowRecord:
    sides = [side.logits for side in (position.target, position.drafter)]
    target, drafter = (torch.tensor([logits], dtype=torch.float64) for logits in sides)
    found = certify_logits(target, drafter)
    return record_rows(target, drafter, Enclosure(found.kl_lower, found.kl), top)


def _known(side: Side, error: float) -> _Known:
    if side.logits is None:
        return _Known(side.logprobs, side.complete, error)
    logprobs = torch.tensor(side.logits, dtype=torch.float64).log_softmax(-1)
    return _Known(dict(enumerate(logprobs.tolist())), True, max(error, OWN_ERROR))


def _require_mass(line: int, name: str, known: _Known) -> None:
    """A distribution has the mass 1, and a part of one no more."""
    total = _summed(known.probabilities(list(known.logprobs)))
    if bool((total.lower > 1 + NEGLIGIBLE).any()) or (known.complete and bool((total.upper < 1 - NEGLIGIBLE).any())):
        raise UserError(
            f"line {line} of the dump reports probabilities of the {name} that sum to {float(total.middle()):.4g}"
            f"{', though they are said to be all' if known.complete else ''}; give log-probabilities after every "
            "filter, or say with --logprob-error by how much they may be off"
        )


def _top_row(known: _Known, count: int, vocabulary: int, top: int) -> TopRow:
    tokens = _order(known.logprobs)[: min(count, top)]
    logits = [known.logprobs[token] for token in tokens]
    if known.complete:
        masked = min(top, vocabulary) - len(tokens)
        tokens, logits = tokens + [UNRANKED] * masked, logits + [-math.inf] * masked
    # Equal as reported is not equal: only tokens that are exactly as probable as the argmax share its fate.
    below = math.nextafter(logits[0], -math.inf)
    logits = [logits[0], *(min(logit, below) for logit in logits[1:])]
    error = known.error + math.ulp(logits[0])
    normaliser = exp(Enclosure.exactly(_number(-logits[0])) + Enclosure(_number(-error), _number(error)))
    return TopRow(torch.tensor([tokens]), torch.tensor([logits], dtype=torch.float64), normaliser, vocabulary)


def _order(logprobs: LogProbs) -> list[int]:
    return sorted(logprobs, key=lambda token: (-logprobs[token], token))


def _rank(known: _Known, count: int, token: int) -> int:
    """Of a token in a side's order; UNRANKED where the tokens reported do not say."""
    order = _order(known.logprobs)
    if token in order and (known.complete or order.index(token) < count):
        return order.index(token)
    return len(order) if known.complete else UNRANKED


def _divergence(target: _Known, drafter: _Known, told: float | None, line: int) -> tuple[Enclosure, str | None]:
    """KL [1], and why it has no upper bound. `told` is an upper bound that the engine computed.

    Raises UserError where it is below what the log-probabilities of the dump's `line` show.
    """
    live = [token for token, value in target.logprobs.items() if value > -math.inf]
    both = [token for token in live if drafter.logprobs.get(token, -math.inf) > -math.inf]
    p_target, p_draft = target.probabilities(both), drafter.probabilities(both)
    shared = _summed(p_target * (log(p_target) - log(p_draft)))
    grouped = _grouped(*((Enclosure.exactly(_number(1.0)) - _summed(p)).clamp(lower=0.0) for p in (p_target, p_draft)))
    lower = (shared + grouped).lower.clamp(min=0.0)
    unbounded = torch.full_like(lower, math.inf)
    missing = [token for token in live if token not in both]
    if any(token in drafter.logprobs for token in missing) or (missing and drafter.complete):
        return Enclosure(unbounded, unbounded), None  # a hole: KL is infinite, and known to be
    if told is not None:
        if bool(lower > told):
            raise UserError(
                f"line {line} of the dump tells a kl of {told}, but its log-probabilities show at least "
                f"{float(lower):.6g}; give KL(target ‖ drafter) in nats, natural logarithms everywhere"
            )
        return Enclosure(lower, _number(told)), None
    if not target.complete:
        return Enclosure(lower, unbounded), "target_tail"
    if missing:
        return Enclosure(lower, unbounded), "draft_tail"
    return Enclosure(lower, shared.upper.clamp(min=0.0)), None


def _grouped(mass: Enclosure, draft_mass: Enclosure) -> Enclosure:
    """A lower bound (and no upper one) of what the tokens that are not in both lists add: P log(P/Q)."""
    least = mass.lower.clamp(min=0.0)
    most = draft_mass.upper.clamp(min=math.exp(TOO_SMALL))
    ends = [
        Enclosure.exactly(p) * (log(Enclosure.exactly(p)) - log(Enclosure.exactly(most)))
        for p in (least.clamp(min=math.exp(TOO_SMALL)), mass.upper.clamp(min=math.exp(TOO_SMALL)))
    ]
    # t log(t/Q) is convex with its minimum −Q/e at t = Q/e.
    valley = -(Enclosure.exactly(most) * math.exp(-1.0)).upper
    inside = (mass.lower <= most) & (mass.upper >= 0)
    lower = torch.minimum(ends[0].lower, ends[1].lower)
    return Enclosure(torch.where(inside, torch.minimum(lower, valley), lower), torch.full_like(lower, math.inf))


def _entropy(target: _Known, inside: float, vocabulary: int) -> Enclosure:
    """H_e [1] of a complete target; otherwise no more than that it lies between its extremes."""
    if not target.complete:
        return Enclosure(_number(-1.0), _number(math.log(vocabulary) + 1.0))
    live = [token for token, value in target.logprobs.items() if value > -math.inf]
    p_target = target.probabilities(live)
    return -_summed(p_target * log(p_target + inside))


def _summed(terms: Enclosure) -> Enclosure:
    """[1], the sum of [n]."""
    total = Enclosure.exactly(_number(0.0))
    for place in range(terms.shape[0]):
        total = total + terms[place : place + 1]
    return total


def _number(value: float) -> Tensor:
    return torch.tensor([value], dtype=torch.float64)
