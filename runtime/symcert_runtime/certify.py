"""Certificates for rows of logits: is this draft proved to be accepted?

Three tiers, as robust geometric predicates have them. A fused pass reads each row once and decides almost every one;
rows it cannot settle go to eager float64 torch; what is still undecided goes to ball arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from symcert_runtime import balls, eager, fused
from symcert_runtime.enclosure import require_gradual_underflow
from symcert_runtime.logits import check_rows, checked_logits
from symcert_runtime.row_bounds import RowBounds, joined, replaced
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import parse_rule

CHUNK = 2**18
"""Logits of each side that the eager tier works on at a time: its temporaries are some fifteen times as large."""


@dataclass(frozen=True)
class Certification:
    """What is known of each row, in tensors of the logits' leading shape [...].

    Probabilities are the exact softmax of the logits as stored.
    """

    kl: Tensor
    """float64, an upper bound of KL(target ‖ drafter) in nats; +inf where the drafter masks a token the target has."""
    kl_lower: Tensor
    """float64, a lower bound of KL(target ‖ drafter) in nats."""
    certificate: Tensor
    """float64, a lower bound of the exact certificate in nats; 0 at an exact tie, +inf if the rule cannot reject."""
    certified: Tensor
    """bool: KL < certificate is proved, so the rule accepts, however ties are broken. Then kl < certificate too, unless
    it took ball arithmetic to tell them apart: kl may then be one unit in the last place above."""
    accepted: Tensor
    """bool: what the rule does; ties go to the lowest token index, as torch.argmax documents."""
    undecided: Tensor
    """bool: not certified, yet KL < certificate is within the rounding error, of this arithmetic or of an engine's."""
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
    target_logits: Tensor,
    draft_logits: Tensor,
    rule: str = "strict",
    *,
    vocab_size: int | None = None,
    escalate: bool = True,
) -> Certification:
    """Certify each row of logits [..., V] under `rule`: theorems strict_exact, single_exact and tree_exact.

    Sound: `certified` is never True where KL ≥ certificate in exact arithmetic, both taken of the exact softmax of the
    logits as stored (the rounding bounds are in `statistics` and in the modules of `fused`). −inf masks a token.
    `vocab_size=N` cuts both sides to their first N entries, for vocabularies padded differently; the tail is padding
    that no engine may emit.

    `escalate=False` keeps to the fused pass, where there is one: nothing waits for the device, so CUDA graphs can
    capture the call, and rows it cannot settle, malformed ones included, come out `undecided` with an infinite kl.

    Raises UserError for an unknown rule, one that differs by depth (certify the rows of each depth on their own),
    tensors that are no floating-point logits of one shape and device, NaN, +inf,
    and rows that mask every token.
    """
    parsed = parse_rule(rule)
    require_gradual_underflow()
    target, drafter = checked_logits(target_logits, draft_logits, vocab_size)
    leading, size = target.shape[:-1], target.shape[-1]
    rows = _Rows(target.reshape(-1, size), drafter.reshape(-1, size), leading)
    found = fused.certify_rows(rows.target, rows.drafter, parsed)
    if found is None:
        bounds = rows.eagerly(torch.arange(len(rows.target), device=target.device), parsed)
    elif escalate:
        bounds = rows.instead(found.bounds, ~found.settled | found.bounds.open, parsed)
    else:
        bounds = found.bounds
    certified, undecided = bounds.certified, bounds.undecided
    if escalate:
        bounds, certified, undecided = rows.by_balls(bounds, parsed)
    return _certification(bounds, certified, undecided, parsed, leading)


@dataclass(frozen=True)
class _Rows:
    """A batch's rows of logits, both [R, V], from tensors of the shape `leading` + [V]."""

    target: Tensor
    drafter: Tensor
    leading: torch.Size

    def eagerly(self, numbers: Tensor, rule: Rule) -> RowBounds:
        """Bounds of the rows with these numbers, by the eager tier. Raises UserError for logits that are none."""
        return joined(
            [self._chunk(part, rule) for part in torch.split(numbers, max(1, CHUNK // self.target.shape[-1]))]
        )

    def _chunk(self, numbers: Tensor, rule: Rule) -> RowBounds:
        target, drafter = (side[numbers].to(torch.float64) for side in (self.target, self.drafter))
        require_gradual_underflow(target.numel() if target.device.type == "cpu" else 1)
        check_rows("target_logits", target, numbers, self.leading)
        check_rows("draft_logits", drafter, numbers, self.leading)
        return eager.certify_rows(target, drafter, rule)

    def instead(self, bounds: RowBounds, unclear: Tensor, rule: Rule) -> RowBounds:
        """The bounds with those of the `unclear` rows [R] from the eager tier."""
        numbers = unclear.nonzero()[:, 0]
        return replaced(bounds, numbers, self.eagerly(numbers, rule)) if len(numbers) else bounds

    def by_balls(self, bounds: RowBounds, rule: Rule) -> tuple[RowBounds, Tensor, Tensor]:
        """The bounds with those of open rows from ball arithmetic, which rows are certified, which undecided."""
        certified, undecided = bounds.certified, bounds.undecided
        numbers = bounds.open.nonzero()[:, 0]
        if not len(numbers) or not balls.available():
            return bounds, certified, undecided
        target, drafter = (side[numbers].to(torch.float64) for side in (self.target, self.drafter))
        rows = zip(target, drafter, eager.competitor_logits(target, rule), strict=True)
        sharper = balls.sharpened(bounds, numbers, [balls.certified_by_balls(rule, *row) for row in rows])
        return sharper.bounds, certified | sharper.certified, (undecided & ~bounds.open) | sharper.undecided


def _certification(
    bounds: RowBounds, certified: Tensor, undecided: Tensor, rule: Rule, leading: torch.Size
) -> Certification:
    """What is published, in the shape of the batch."""
    return Certification(
        kl=bounds.kl.upper.reshape(leading),
        kl_lower=bounds.kl.lower.reshape(leading),
        certificate=bounds.certificate.lower.reshape(leading),
        certified=certified.reshape(leading),
        accepted=bounds.accepted.reshape(leading),
        undecided=undecided.reshape(leading),
        tie=bounds.tie.reshape(leading),
        margin=bounds.margin.reshape(leading),
        draft_token=bounds.draft_token.reshape(leading),
        target_token=bounds.target_token.reshape(leading),
        rule=str(rule),
    )
