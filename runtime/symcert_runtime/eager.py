"""Rows of logits certified by eager float64 torch: any device, any rule, with temporaries as large as the logits.

What a fused pass (`fused`) cannot settle comes here, and everything where there is no fused pass for a device or rule.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.rejection import Competitor, Token, accepted_drafts, competitor, rank
from symcert_runtime.row_bounds import RowBounds
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of
from symcert_runtime.statistics import Normalised, kl_divergence, probability_of, softmax_rows, top_logits


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule) -> RowBounds:
    """Bounds of float64 rows [R, V] of finite or −inf logits, none of them wholly masked."""
    target = softmax_rows(target_logits)
    kl = kl_divergence(target, softmax_rows(draft_logits))
    draft_token, target_token = draft_logits.argmax(-1), target_logits.argmax(-1)
    if covers_target_token(rule):
        width = at_most_all(facts_of(rule).width_of(rule), target)
        largest = top_logits(target_logits, min(width + 1, target.vocabulary))
        certificate, limit, tie = coverage_certificate(rule, width, largest, target)
        accepted = rank(draft_logits, target_token) < width
    else:
        found = competitor(rule, target_logits, target)
        certificate, limit, tie = draft_certificate(rule, found, _pool_logits(target_logits), target)
        accepted = accepted_drafts(rule, target_logits, draft_token)
    place = at_most_all(facts_of(rule).margin_rank_of(rule), target)
    return RowBounds(
        kl=kl,
        certificate=certificate,
        limit=limit,
        margin=margin_below(top_logits(target_logits, min(place + 1, target.vocabulary)), target, place),
        accepted=accepted,
        tie=tie,
        draft_token=draft_token,
        target_token=target_token,
    )


def competitor_logits(target_logits: Tensor, rule: Rule) -> list[float | None]:
    """The logit of the most probable token that may be rejected, of float64 rows [R, V]; None where there is none, and
    for rules that cover several tokens, whose competitor is known by its rank.
    """
    if covers_target_token(rule):
        return [None] * len(target_logits)
    found = competitor(rule, target_logits, softmax_rows(target_logits)).possible
    pairs = zip(found.logit.tolist(), found.present.tolist(), strict=True)
    return [logit if present else None for logit, present in pairs]


def at_most_all(count: int, rows: Normalised) -> int:
    """No more than there are tokens: a width beyond int64 could not be compared with."""
    return min(count, rows.vocabulary)


def coverage_certificate(
    rule: Rule, width: int, largest: Tensor, target: Normalised
) -> tuple[Enclosure, Tensor, Tensor]:
    """Certificate [R] of a tree, token 0 must be among the drafter's top `width`; its limit; where a tie makes it 0.

    `largest` [R, width + 1] are the largest logits; fewer where there are no more tokens.
    """
    if width >= target.vocabulary:
        # The draft offers every token: nothing can be rejected.
        unbounded = torch.full_like(target.maximum, math.inf)
        return Enclosure(unbounded, unbounded), unbounded, torch.zeros_like(unbounded, dtype=torch.bool)
    p_top = probability_of(largest, target)
    certificate = CERTIFICATES[rule.name](p_top, p_top[..., width]).clamp(lower=0.0)
    tie = largest[:, 0] == largest[:, width]
    bounds = _zero_at(tie, certificate)
    return bounds, bounds.upper, tie


def draft_certificate(
    rule: Rule, found: Competitor, pool_logits: Tensor, target: Normalised
) -> tuple[Enclosure, Tensor, Tensor]:
    """Certificate [R] of one draft token, +inf where the rule rejects no token; its limit; where a tie makes it 0.

    `pool_logits` [R, K] are the largest logits; with fewer than every pool needs it is only a lower bound.
    """
    possible, certain = found.probabilities(target)
    p_top = probability_of(pool_logits, target)
    # The certificate falls as the competitor grows.
    least = CERTIFICATES[rule.name](p_top, possible)
    most = least if found.decided() else CERTIFICATES[rule.name](p_top, certain)
    tie, certain_tie = (token.present & (token.logit == target.maximum) for token in (found.possible, found.certain))
    bounds = _zero_at(tie, _where_present(found.possible, least))
    return bounds, _zero_at(certain_tie, _where_present(found.certain, most)).upper, tie


def _where_present(token: Token, certificate: Enclosure) -> Enclosure:
    """The certificate, never below 0; +inf where there is no token to reject."""
    bounds = certificate.clamp(lower=0.0)
    return Enclosure(*(torch.where(token.present, end, math.inf) for end in (bounds.lower, bounds.upper)))


def _pool_logits(logits: Tensor) -> Tensor:
    """[R, K] the largest logits, enough for every pool: c* >= p_0/2, so pooled tokens are above half of p_0; K >= 2."""
    # A little more than enough; >=, because the difference may round to a logit.
    near = logits >= logits.amax(-1, keepdim=True) - (math.log(2) + 2**-36)
    count = max(2, int(near.sum(-1).max()) + 1) if len(logits) else 2
    missing = max(0, 2 - logits.shape[-1])  # a vocabulary of one token
    return torch.nn.functional.pad(top_logits(logits, min(count, logits.shape[-1])), (0, missing), value=-math.inf)


def _zero_at(tie: Tensor, certificate: Enclosure) -> Enclosure:
    """Certificate 0 at exact ties with the target's argmax: a fact about logits, which rounding could hide."""
    return Enclosure(torch.where(tie, 0.0, certificate.lower), torch.where(tie, 0.0, certificate.upper))


def margin_below(largest: Tensor, target: Normalised, place: int) -> Tensor:
    """Lower bound [R] of p_0 − p_r for r = `place`; p_r = 0 beyond the vocabulary, and 0 exactly at a tie.

    `largest` [R, place + 1] are the largest logits; fewer where there are no more tokens.
    """
    shares = probability_of(largest, target)
    if place >= target.vocabulary:
        return shares[..., 0].lower
    margin = (shares[..., 0] - shares[..., place]).clamp(lower=0.0)
    return torch.where(largest[:, 0] == largest[:, place], 0.0, margin.lower)
