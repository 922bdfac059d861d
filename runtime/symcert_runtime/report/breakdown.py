"""Where rejections fall: by depth of the draft, by class of the token that was wanted, and what another engine did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from symcert_runtime.loss import loss_figures, lossy_rows
from symcert_runtime.report import data
from symcert_runtime.report.run import Written
from symcert_runtime.rules import covers_target_token, parse_rule
from symcert_runtime.trace import RuleTrace

Ended = Mapping[str, int]
"""Name of a group -> drafts that ended their verify step, as `symcert_runtime.explanations` counts them."""


@dataclass(frozen=True)
class Rejections:
    """One row of a small table; all counts are of drafted positions."""

    name: str
    positions: int
    rejected: int
    """By the rule in their own context."""
    ended: int
    """Drafts that ended their verify step."""
    certified: int
    median_certificate: float
    median_kl: float
    reasons: Mapping[str, int]


def by_depth(columns: data.Columns, found: Ended) -> list[Rejections]:
    """Of every depth, over all drafted positions; `found` by depth."""
    return [_row(str(depth), columns, columns.depth == depth, found) for depth in np.unique(columns.depth)]


def by_token_class(
    columns: data.Columns, written: Mapping[int, Written], class_of: Callable[[str], str], found: Ended
) -> list[Rejections]:
    """Of every class of the target's token, most rejections first; positions whose token has no text are left out."""
    known = {
        (index, token): class_of(text)
        for index, token in set(zip(columns.prompt_index.tolist(), columns.target_token.tolist(), strict=True))
        if index in written and (text := written[index].of(token)) is not None
    }
    classes = np.array(
        [known.get(key, "") for key in zip(columns.prompt_index.tolist(), columns.target_token.tolist(), strict=True)]
    )
    rows = [_row(str(name), columns, classes == name, found) for name in np.unique(classes) if name]
    return sorted(rows, key=lambda row: (-row.rejected, row.name))


def _row(name: str, columns: data.Columns, here: data.Bools, found: Ended) -> Rejections:
    refused = here & ~columns.accepted
    reasons = [columns.reason[row] for row in np.flatnonzero(refused)]
    return Rejections(
        name=name,
        positions=int(here.sum()),
        rejected=int(refused.sum()),
        ended=found[name],
        certified=int((here & columns.certified).sum()),
        median_certificate=data.median(columns.certificate[here]),
        median_kl=data.median(columns.kl[here]),
        reasons={reason: reasons.count(reason) for reason in dict.fromkeys(reasons)},
    )


@dataclass(frozen=True)
class Loss:
    """What accepting tokens that are not the target's argmax cost in the emitted text; see `symcert_runtime.loss`."""

    tokens: int
    emitted: int
    given_up_mean: float
    given_up_largest: float
    given_up_total: float
    log_probability_mean: float
    log_probability_total: float

    @property
    def per_emitted(self) -> float:
        """Target probability given up per emitted token."""
        return self.given_up_total / max(self.emitted, 1)


def can_lose(rule: str) -> bool:
    """Can the rule accept a draft token that is not the target's argmax?"""
    parsed = parse_rule(rule)
    return not covers_target_token(parsed) and parsed.name != "strict"


def loss(trace: RuleTrace, columns: data.Columns) -> Loss:
    figures = loss_figures(trace)
    lost = columns.given_up[lossy_rows(trace)]
    return Loss(
        tokens=figures["lossy_accepted"],
        emitted=sum(map(len, trace.emitted)),
        given_up_mean=float(figures["given_up_mean"]),
        given_up_largest=float(lost.max(initial=0.0)),
        given_up_total=float(figures["given_up_total"]),
        log_probability_mean=float(figures["log_probability_lost_mean"]),
        log_probability_total=float(figures["log_probability_lost_total"]),
    )


@dataclass(frozen=True)
class EngineVerdict:
    """Drafted tokens on which engine and rule said the same, or not."""

    premise: bool
    """The engine drafted the drafter's argmax, of which the rule speaks."""
    rule_accepts: bool
    kept: int
    replaced: int
    certified_and_replaced: int


def engine_verdicts(columns: data.Columns) -> list[EngineVerdict]:
    """What another engine did with the tokens it verified; empty where it was our own loop."""
    looked = columns.engine_accepted >= 0
    rows = [
        _verdict(columns, looked & (columns.premise == premise) & (columns.accepted == accepts), premise, accepts)
        for premise in (True, False)
        for accepts in (True, False)
    ]
    return [row for row in rows if row.kept + row.replaced]


def _verdict(columns: data.Columns, here: data.Bools, premise: bool, accepts: bool) -> EngineVerdict:
    replaced = here & (columns.engine_accepted == 0)
    return EngineVerdict(
        premise,
        accepts,
        int((here & (columns.engine_accepted == 1)).sum()),
        int(replaced.sum()),
        int((replaced & columns.certified).sum()),
    )
