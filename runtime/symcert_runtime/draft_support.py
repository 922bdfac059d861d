"""Certificates where the drafter's vocabulary lacks tokens of the target: of what is left of the target without them.

Such tokens make KL(target ‖ drafter) infinite everywhere, so no certificate holds, although a rule that looks at ranks
alone may not care. Let D be the drafter's vocabulary, p the target, q the drafter (which lives on D), and p|D the
target conditioned on D: its logits with −inf outside D.

    Let the target's argmax a be in D, p(a) > p(x) for all x outside D.
    strict: if KL(p|D ‖ q) < C_strict(p|D), the drafter's argmax is the argmax of p|D (theorem strict_exact, about the
            distributions p|D and q), which is a.
    tree:   if KL(p|D ‖ q) < C_m(p|D), the argmax of p|D, which is a, is among the drafter's top m (theorem tree_exact).

If a is not in D there is no such certificate: the drafter cannot draft a. The comparison is strict because of ties: a
token outside D that is as probable as a could be the argmax of an engine that breaks ties differently.

D is the vocabulary, the same at every position, never what a drafter happens to exclude at one: conditioned on a draft
of one token, say, "its argmax is in D" would be acceptance itself, and the certificate would say nothing.

For no other rule does this hold in general:
    top-m           tokens outside D push the draft token down the target's order
    constant        p(x) = p(D) p|D(x) may lie below a where p|D(x) does not
    typical         the same, and the entropy in its threshold is another
    additive and multiplicative  where a is outside D, p_0 is larger than the largest probability of p|D says. With a
                    in D they would be right over the reals: p_0 − p(x) = p(D) (p|D_0 − p|D(x)), and ratios are the
                    same; they are left out because their allowance for an engine's rounding is not scaled by p(D).
tests/test_draft_support.py has a counterexample for each.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from symcert_runtime.certify import Certification, certify_logits
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of
from symcert_runtime.vocabularies import DraftVocabulary

RANK_CERTIFICATES = frozenset({"strict_exact", "tree_exact"})
"""Certificates of what the target's argmax alone decides."""

CONDITIONED = ("kl", "certificate", "certified", "undecided", "tie")
"""What of a row's certification is about p|D and q. `kl_lower` stays that of KL(p ‖ q), +inf."""


@torch.no_grad()
def certify_drafts(
    target_logits: Tensor, draft_logits: Tensor, rule: Rule, vocabulary: DraftVocabulary | None = None
) -> Certification:
    """As `certify_logits` for rows [P, V]; with a draft vocabulary, strict and tree are certified on what it leaves.

    Such a row is known by kl_lower = +inf and a finite kl. Rows whose argmax the vocabulary lacks keep kl = +inf.
    Raises UserError as certify_logits does.
    """
    found = certify_logits(target_logits, draft_logits, str(rule))
    if vocabulary is None or facts_of(rule).certificate_theorem not in RANK_CERTIFICATES:
        return found
    outside = vocabulary.holes().to(target_logits.device)
    rows = conditionable(target_logits, outside).nonzero()[:, 0]
    if not len(rows):
        return found
    within = certify_logits(conditioned(target_logits[rows], outside), draft_logits[rows], str(rule))
    parts = {name: getattr(found, name).index_copy(0, rows, getattr(within, name)) for name in CONDITIONED}
    return replace(found, **parts)


def conditioned(target_logits: Tensor, outside: Tensor) -> Tensor:
    """The logits of p|D, [..., V]; `outside` [V] bool is what D lacks."""
    return target_logits.masked_fill(outside, -torch.inf)


def conditionable(target_logits: Tensor, outside: Tensor) -> Tensor:
    """[P] bool: the target [P, V] allows tokens `outside` [V] of D, all less probable than its argmax."""
    beyond = target_logits.masked_fill(~outside, -torch.inf).amax(-1)
    inside = target_logits.masked_fill(outside, -torch.inf).amax(-1)
    return ~beyond.isneginf() & (inside > beyond)
