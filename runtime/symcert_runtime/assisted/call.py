"""The trace of one call of `generate`: every verify step certified as transformers takes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.assisted.drafting import Drafting
from symcert_runtime.assisted.verify_step import VerifyStep, verify_step
from symcert_runtime.certify import Certification
from symcert_runtime.decoding import VerifiedRound
from symcert_runtime.live_run import certify_round, trace_columns
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.trace import SCHEMA, Part, Text, part_of

Texts = Callable[[Sequence[int]], Sequence[str]]
"""The text of each token on its own."""

NOTHING_DRAFTED: dict[str, list[Any]] = {name: [] for name in SCHEMA.names}


class Call:
    """What one call of `generate` did, step by step, under each of the rules."""

    def __init__(self, rules: Sequence[Rule], drafting: Drafting, prompt: Sequence[int], top: int) -> None:
        self.drafting = drafting
        self.prompt = tuple(prompt)
        self.steps = 0
        self.without_logits = False
        """A draft came without the drafter's logits."""
        self._rules, self._top = rules, top
        self._emitted = list[int]()
        self._columns = {rule: defaultdict[str, list[Any]](list) for rule in rules}

    def verified(
        self, start: int, candidate_ids: Tensor, draft_logits: Tensor | None, target_logits: Tensor, sequence: Tensor
    ) -> None:
        """Certify a verify step; arguments as for `verify_step`.

        Raises RuntimeError where transformers, torch and symcert disagree about a draft: one of them is broken.
        """
        step = verify_step(start, candidate_ids, draft_logits, target_logits, sequence)
        self.without_logits |= draft_logits is None and len(step.drafted) > 0
        if len(step.drafted):
            # All before any is kept: an error leaves the call as it was after the step before.
            found = {rule: step_columns(rule, self.steps, step, self.drafting, self._top) for rule in self._rules}
            for rule, columns in found.items():
                for name, values in columns.items():
                    self._columns[rule][name] += values
        self._emitted += step.emitted
        self.steps += 1

    def parts(self, index: int, id_: str, texts: Texts | None) -> list[Part]:
        """A part of the trace for each rule; `texts` is None where there is no tokenizer."""
        return [self._part(rule, index, id_, texts) for rule in self._rules]

    def _part(self, rule: Rule, index: int, id_: str, texts: Texts | None) -> Part:
        columns = self._columns[rule]
        tokens = {*self.prompt, *self._emitted}
        for name in ("draft_token", "target_token", "proposed_token"):
            tokens.update(columns.get(name, []))
        for name in ("target_top_tokens", "draft_top_tokens"):
            tokens.update(*columns.get(name, []))
        ordered = sorted(token for token in tokens if token >= 0) if texts else []
        text = Text(self.prompt, dict(zip(ordered, texts(ordered) if texts else [], strict=True)))
        return part_of(rule, index, id_, self._emitted, columns or NOTHING_DRAFTED, text)


def step_columns(rule: Rule, number: int, step: VerifyStep, drafting: Drafting, top: int) -> dict[str, list[Any]]:
    """The trace's rows of one verify step, by column.

    Raises RuntimeError if greedy drafts are not the drafter's argmax, or if the engine, verifying greedily, kept or
    replaced one otherwise than the rule `strict` says: rows of logits and tokens do then not belong together.
    """
    verified = round_of(rule, step)
    found = certify_round(rule, verified)
    columns = trace_columns(rule, number, verified, found, top)
    columns |= {
        "width": [1] * len(step.drafted),
        "proposed_token": step.drafted.tolist(),
        "premise": (step.drafted.cpu() == verified.draft_token).tolist(),
        "engine_accepted": step.engine_accepted,
    }
    # A certificate says nothing of a token that was drafted instead of the argmax.
    columns["certified"] = [c and p for c, p in zip(columns["certified"], columns["premise"], strict=True)]
    columns["reason"] = [
        "premise_not_met" if kept is False and not premise else reason
        for reason, premise, kept in zip(columns["reason"], columns["premise"], columns["engine_accepted"], strict=True)
    ]
    _require_argmax_drafts(drafting, step)
    if str(rule) == "strict" and drafting.verifies_argmax:
        _require_agreement(columns, found)
    return columns


def round_of(rule: Rule, step: VerifyStep) -> VerifiedRound:
    """The step as our own decoding loops would tell it: `accepted` is the rule's verdict on the drafter's argmax."""
    draft_token = step.draft_logits.argmax(-1)
    depth = torch.arange(1, len(step.drafted) + 1)
    return VerifiedRound(
        target_logits=step.target_logits,
        draft_logits=step.draft_logits,
        position=step.start + depth - 1,
        depth=depth,
        width=torch.ones_like(depth),
        kept=step.kept,
        accepted=accepted_drafts(rule, step.target_logits, draft_token).cpu(),
        draft_token=draft_token.cpu(),
        target_token=step.target_logits.argmax(-1).cpu(),
        emitted=step.emitted,
    )


def _require_argmax_drafts(drafting: Drafting, step: VerifyStep) -> None:
    """Of tied logits any may be drafted."""
    chosen = step.draft_logits.gather(-1, step.drafted[:, None])[:, 0]
    if drafting.drafts_argmax and bool((chosen < step.draft_logits.amax(-1)).any()):
        raise RuntimeError(
            f"{drafting.generator} drafted greedily, yet not the argmax of the logits it returned; "
            "this transformers works in another way than symcert knows"
        )


def _require_agreement(columns: dict[str, list[Any]], found: Certification) -> None:
    """Where the target's two largest logits are equal, the engine may have taken either."""
    rows = zip(*(columns[name] for name in ("premise", "engine_accepted", "accepted")), found.tie.tolist(), strict=True)
    for row, (premise, engine, rule, tie) in enumerate(rows):
        if premise and engine is not None and engine != rule and not tie:
            kept, verdict = ("kept", "rejects") if engine else ("replaced", "accepts")
            raise RuntimeError(
                f"transformers {kept} draft token {row + 1} of a step, which strict verification {verdict}; "
                "the logits it reported are not those it decided by"
            )
