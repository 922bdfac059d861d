"""Certificates for rows of logits: is this draft proved to be accepted?"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure, require_gradual_underflow
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.logits import check_rows, checked_logits
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.statistics import Softmax, kl_divergence, softmax_rows, top_probabilities

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
    margin: Tensor
    """float64, a lower bound of p_0 − p_m, m the number of drafted tokens (p_m = 0 beyond the vocabulary)."""
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
    """Certify each row of logits [..., V] under `rule`: theorems strict_exact and tree_exact.

    Sound: `certified` is never True where KL ≥ certificate in exact arithmetic, both taken of the exact softmax of the
    logits as stored (see `statistics` for the rounding bound). −inf masks a token. `vocab_size=N` cuts both sides to
    their first N entries, for vocabularies padded differently; the tail is padding that no engine may emit.

    Raises UserError for an unknown rule, tensors that are no floating-point logits of one shape and device, NaN, +inf,
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
    # No more than there are tokens: a width beyond int64 could not be compared with.
    width = min(facts_of(rule).width_of(rule), target_logits.shape[-1])
    target = softmax_rows(target_logits)
    kl = kl_divergence(target, softmax_rows(draft_logits))
    certificate, margin = _certificate_and_margin(target_logits, target, rule.name, width)
    certified = kl.upper < certificate.lower
    target_token = target_logits.argmax(-1)
    return Certification(
        kl=kl.upper,
        certificate=certificate.lower,
        certified=certified,
        accepted=_rank(draft_logits, target_token) < width,
        undecided=~certified & (kl.lower < certificate.upper),
        margin=margin,
        draft_token=draft_logits.argmax(-1),
        target_token=target_token,
        rule=str(rule),
    )


def _certificate_and_margin(logits: Tensor, target: Softmax, rule: str, width: int) -> tuple[Enclosure, Tensor]:
    """Enclosed certificate and lower bound of the margin of each row [R], for `width` drafted tokens."""
    size = logits.shape[-1]
    if width >= size:
        # The draft offers every token: nothing can be rejected, and the runner-up at rank `width` does not exist.
        unbounded = torch.full_like(target.maximum, math.inf)
        return Enclosure(unbounded, unbounded), top_probabilities(logits, target, 1)[1].lower[:, 0]
    largest, p_top = top_probabilities(logits, target, width + 1)
    certificate = CERTIFICATES[rule](p_top).clamp(lower=0.0)
    margin = (p_top[..., 0] - p_top[..., width]).clamp(lower=0.0)
    # A tie is a fact about logits; rounded probabilities could hide it.
    tie = largest[:, 0] == largest[:, width]
    certificate = Enclosure(torch.where(tie, 0.0, certificate.lower), torch.where(tie, 0.0, certificate.upper))
    return certificate, torch.where(tie, 0.0, margin.lower)


def _rank(logits: Tensor, token: Tensor) -> Tensor:
    """How many tokens of each row come before `token` [R] when sorted by logit, ties by lowest index."""
    own = logits.gather(-1, token[:, None])
    index = torch.arange(logits.shape[-1], device=logits.device)
    before = (logits > own) | ((logits == own) & (index < token[:, None]))
    return before.sum(-1)
