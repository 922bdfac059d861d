"""Certificates for rows of logits: is this draft proved to be accepted?"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure, require_gradual_underflow
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.logits import check_rows, checked_logits
from symcert_runtime.rejection import accepted_drafts, competitor, rank
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.statistics import Softmax, kl_divergence, probability_of, softmax_rows, top_logits

COVERAGE = "tree_exact"
"""The certificate of rules that offer several tokens; every other one is about one draft token."""

CHUNK = 2**21
"""Logits of each side worked on at a time: bounds temporary memory to a few hundred MB whatever the batch."""


@dataclass(frozen=True)
class Certification:
    """What is known of each row, in tensors of the logits' leading shape [...].

    Probabilities are the exact softmax of the logits as stored.
    """

    kl: Tensor
    """float64, an upper bound of KL(target ‖ drafter) in nats; +inf where the drafter masks a token the target has."""
    certificate: Tensor
    """float64, a lower bound of the exact certificate in nats; 0 at an exact tie, +inf if the rule cannot reject."""
    certified: Tensor
    """bool: kl < certificate, so the rule accepts, however ties are broken."""
    accepted: Tensor
    """bool: what the rule does; ties go to the lowest token index, as torch.argmax documents."""
    undecided: Tensor
    """bool: not certified, yet KL < certificate is within the rounding error."""
    tie: Tensor
    """bool: the competitor that decides is exactly as probable as the target's argmax, so the certificate is 0."""
    margin: Tensor
    """float64, a lower bound of p_0 − p_1; for top-m and tree of p_0 − p_m (p_m = 0 beyond the vocabulary)."""
    draft_token: Tensor
    """int64, the drafter's most probable token."""
    target_token: Tensor
    """int64, the target's most probable token."""
    rule: str
    """Canonical rule string."""


@torch.no_grad()
def certify_logits(
    target_logits: Tensor, draft_logits: Tensor, rule: str = "strict", *, vocab_size: int | None = None
) -> Certification:
    """Certify each row of logits [..., V] under `rule`: theorems strict_exact, single_exact and tree_exact.

    Sound: `certified` is never True where KL ≥ certificate in exact arithmetic, both taken of the exact softmax of the
    logits as stored (see `statistics` for the rounding bound). −inf masks a token. `vocab_size=N` cuts both sides to
    their first N entries, for vocabularies padded differently; the tail is padding that no engine may emit.

    Raises UserError for an unknown rule, one that differs by depth (certify the rows of each depth on their own),
    tensors that are no floating-point logits of one shape and device, NaN, +inf,
    and rows that mask every token.
    """
    parsed = parse_rule(rule)
    require_gradual_underflow()
    target, drafter = checked_logits(target_logits, draft_logits, vocab_size)
    leading, size = target.shape[:-1], target.shape[-1]
    target, drafter = target.reshape(-1, size), drafter.reshape(-1, size)
    step = max(1, CHUNK // size)
    parts = [
        _certify_rows(target[start : start + step], drafter[start : start + step], parsed, start, leading)
        for start in range(0, max(1, target.shape[0]), step)
    ]
    names = [field.name for field in fields(Certification) if field.name != "rule"]
    joined = {name: torch.cat([getattr(part, name) for part in parts]).reshape(leading) for name in names}
    return Certification(**joined, rule=str(parsed))


def _certify_rows(
    target_rows: Tensor, draft_rows: Tensor, rule: Rule, first_row: int, leading: torch.Size
) -> Certification:
    """Rows [R, V] of a batch with shape `leading`, starting at its row `first_row`."""
    target_logits, draft_logits = target_rows.to(torch.float64), draft_rows.to(torch.float64)
    check_rows("target_logits", target_logits, first_row, leading)
    check_rows("draft_logits", draft_logits, first_row, leading)
    target = softmax_rows(target_logits)
    kl = kl_divergence(target, softmax_rows(draft_logits))
    covers = facts_of(rule).certificate_theorem == COVERAGE
    certificate, tie = (_coverage_certificate if covers else _draft_certificate)(rule, target_logits, target)
    certified = kl.upper < certificate.lower
    draft_token, target_token = draft_logits.argmax(-1), target_logits.argmax(-1)
    if covers:
        accepted = rank(draft_logits, target_token) < _at_most_all(facts_of(rule).width_of(rule), target_logits)
    else:
        accepted = accepted_drafts(rule, target_logits, draft_token)
    return Certification(
        kl=kl.upper,
        certificate=certificate.lower,
        certified=certified,
        accepted=accepted,
        undecided=~certified & (kl.lower < certificate.upper),
        tie=tie,
        margin=_margin(target_logits, target, _at_most_all(facts_of(rule).margin_rank_of(rule), target_logits)),
        draft_token=draft_token,
        target_token=target_token,
        rule=str(rule),
    )


def _at_most_all(count: int, logits: Tensor) -> int:
    """No more than there are tokens: a width beyond int64 could not be compared with."""
    return min(count, logits.shape[-1])


def _coverage_certificate(rule: Rule, logits: Tensor, target: Softmax) -> tuple[Enclosure, Tensor]:
    """Certificate [R] of a tree, token 0 must be among the drafter's top `width`, and where a tie makes it 0."""
    width = _at_most_all(facts_of(rule).width_of(rule), logits)
    if width >= logits.shape[-1]:
        # The draft offers every token: nothing can be rejected.
        unbounded = torch.full_like(target.maximum, math.inf)
        return Enclosure(unbounded, unbounded), torch.zeros_like(unbounded, dtype=torch.bool)
    largest = top_logits(logits, width + 1)
    p_top = probability_of(largest, target)
    certificate = CERTIFICATES[rule.name](p_top, p_top[..., width]).clamp(lower=0.0)
    return _zero_at(largest[:, 0] == largest[:, width], certificate)


def _draft_certificate(rule: Rule, logits: Tensor, target: Softmax) -> tuple[Enclosure, Tensor]:
    """Certificate [R] of one draft token, +inf where the rule rejects no token, and where a tie makes it 0."""
    found = competitor(rule, logits, target)
    possible, certain = found.probabilities(target)
    p_top = probability_of(_pool_logits(logits), target)
    # The certificate falls as the competitor grows: the possible one bounds it from below, the certain one from above.
    least = CERTIFICATES[rule.name](p_top, possible)
    most = least if found.decided() else CERTIFICATES[rule.name](p_top, certain)
    certificate = Enclosure(
        torch.where(found.possible.present, least.lower, math.inf),
        torch.where(found.certain.present, most.upper, math.inf),
    )
    tie = found.possible.present & (found.possible.logit == target.maximum)
    return _zero_at(tie, certificate.clamp(lower=0.0))


def _pool_logits(logits: Tensor) -> Tensor:
    """[R, K] the largest logits, enough for every pool: c* >= p_0/2, so pooled tokens are above half of p_0; K >= 2."""
    near = logits > logits.amax(-1, keepdim=True) - (math.log(2) + 2**-36)  # a little more than enough
    count = max(2, int(near.sum(-1).max()) + 1) if len(logits) else 2
    missing = max(0, 2 - logits.shape[-1])  # a vocabulary of one token
    return torch.nn.functional.pad(top_logits(logits, min(count, logits.shape[-1])), (0, missing), value=-math.inf)


def _zero_at(tie: Tensor, certificate: Enclosure) -> tuple[Enclosure, Tensor]:
    """Certificate 0 at exact ties with the target's argmax: a fact about logits, which rounding could hide."""
    return Enclosure(torch.where(tie, 0.0, certificate.lower), torch.where(tie, 0.0, certificate.upper)), tie


def _margin(logits: Tensor, target: Softmax, place: int) -> Tensor:
    """Lower bound [R] of p_0 − p_r for r = `place`; p_r = 0 beyond the vocabulary, and 0 exactly at a tie."""
    count = min(place + 1, logits.shape[-1])
    largest = top_logits(logits, count)
    shares = probability_of(largest, target)
    if place >= logits.shape[-1]:
        return shares[..., 0].lower
    margin = (shares[..., 0] - shares[..., place]).clamp(lower=0.0)
    return torch.where(largest[:, 0] == largest[:, place], 0.0, margin.lower)
