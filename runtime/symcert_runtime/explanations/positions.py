"""Single drafts explained: by how much, against which token, behind which text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import torch
from numpy.typing import NDArray

from symcert_runtime.contexts import Context, contexts_of
from symcert_runtime.explanations.causes import ACCEPTED, LOOKAHEAD, causes_of
from symcert_runtime.explanations.tally import token_classes
from symcert_runtime.record_columns import record_of_columns
from symcert_runtime.recorded import deciding_token
from symcert_runtime.report.run import Written
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import RuleTrace

BEFORE = 24
"""Tokens of context that an explanation quotes."""


@dataclass(frozen=True)
class Named:
    """A token, with its probability on both sides; None where the record ends before it."""

    token: int | None
    """None where the record ends before it; `text` is then empty."""
    text: str
    p_target: float | None
    p_draft: float | None


@dataclass(frozen=True)
class Explanation:
    """One drafted position that did not get into the text. Probabilities are rounded, not bounds."""

    rule: str
    prompt_id: str
    prompt_index: int
    round: int
    position: int
    depth: int
    width: int
    cause: str
    """One of CAUSES."""
    reason: str
    """What the trace says of the position in its own context; "accepted" is possible in lookahead."""
    kl: float
    """Nats, upper bound."""
    certificate: float
    """Nats, lower bound."""
    draft: Named
    """The drafter's argmax; in a tree the first of `width` children."""
    target: Named
    """The target's argmax."""
    competitor: Named | None
    """The token that decides the certificate: the most probable one that the rule may reject, in a tree of width m the
    target's token of rank m. None where the rule rejects nothing."""
    draft_token_rank: int
    """In the target's order, from 0; negative: unknown."""
    target_token_rank: int
    """In the drafter's order."""
    token_class: str
    """Of the target's token."""
    before: str
    """The text before the position, as both models saw it; its end only."""
    before_is_whole: bool
    """False on a tree's other branches: the branch's own tokens are missing at the end of `before`."""

    @property
    def excess(self) -> float:
        """KL − C, nats; ∞ where KL is."""
        return self.kl - self.certificate if math.isfinite(self.kl) else math.inf

    @property
    def ratio(self) -> float:
        """KL/C; ∞ where C is 0 or KL infinite."""
        return self.kl / self.certificate if self.certificate > 0 and math.isfinite(self.kl) else math.inf


def explain(trace: RuleTrace, written: Mapping[int, Written], rows: Sequence[int]) -> list[Explanation]:
    """The positions at these rows of a trace, in this order; `written` as in a `report.run.Run`."""
    part = RuleTrace(trace.rule, trace.table.take(pa.array(rows, pa.int64())), trace.emitted, trace.texts)
    causes, contexts = causes_of(trace)[list(rows)].tolist(), contexts_of(trace, written)
    classes = token_classes(part, written)
    competitors = _competitors(part)
    return [
        _explanation(row, cause, contexts[number], written[row["prompt_index"]], competitor, class_)
        for row, cause, number, competitor, class_ in zip(
            part.table.to_pylist(), causes, rows, competitors, classes, strict=True
        )
    ]


def rejected_rows(trace: RuleTrace, lookahead: bool = False) -> NDArray[np.int64]:
    """The rows of drafts that ended their step, with `lookahead` those that were lost behind them too."""
    causes = causes_of(trace)
    return np.flatnonzero((causes != ACCEPTED) & (lookahead | (causes != LOOKAHEAD)))


def farthest_rows(trace: RuleTrace, limit: int) -> list[int]:
    """Rejections with the largest KL/C, both finite and C > 0: ties and holes have none."""
    rows = rejected_rows(trace)
    kl, certificate = (np.asarray(trace.table[name].to_numpy())[rows] for name in ("kl", "certificate"))
    finite = np.isfinite(kl) & np.isfinite(certificate) & (certificate > 0)
    ratio = kl[finite] / certificate[finite]
    return [int(row) for row in rows[finite][np.argsort(-ratio, kind="stable")][:limit]]


def surest_rows(trace: RuleTrace, limit: int) -> list[int]:
    """Rejections where the target gives its own token the largest probability."""
    rows = rejected_rows(trace)
    total = sum(np.asarray(trace.table[f"target_total_{end}"].to_numpy())[rows] for end in ("lower", "upper"))
    return [int(row) for row in rows[np.argsort(total, kind="stable")][:limit]]  # p_0 = 1 / total


def _explanation(
    row: Mapping[str, Any], cause: str, context: Context, written: Written, competitor: float | None, class_: str
) -> Explanation:
    return Explanation(
        **{name: row[name] for name in _TAKEN},
        rule=row["rule"],
        cause=cause,
        draft=_named(row, written, row["draft_token"]),
        target=_named(row, written, row["target_token"]),
        competitor=_competitor(row, written, competitor),
        token_class=class_,
        before="".join(_text(written, token) for token in context.tokens[-BEFORE:]),
        before_is_whole=context.whole,
    )


_TAKEN = (
    "prompt_id", "prompt_index", "round", "position", "depth", "width", "reason", "kl", "certificate",
    "draft_token_rank", "target_token_rank",
)  # fmt: skip


def _text(written: Written, token: int) -> str:
    text = written.of(token)
    return f"[{token}]" if text is None else text


def _named(row: Mapping[str, Any], written: Written, token: int) -> Named:
    known = row["draft_token_logit"] if token == row["draft_token"] else None
    return Named(
        token, _text(written, token), _probability(row, "target", token, known), _probability(row, "draft", token)
    )


def _competitor(row: Mapping[str, Any], written: Written, logit: float | None) -> Named | None:
    """The token of that logit: behind the target's argmax, the first so probable."""
    if logit is None:
        return None
    pairs = zip(row["target_top_tokens"][1:], row["target_top_logits"][1:], strict=True)
    token = next((token for token, recorded in pairs if recorded == logit and token >= 0), None)
    return Named(None, "", None, None) if token is None else _named(row, written, token)


def _probability(row: Mapping[str, Any], side: str, token: int, logit: float | None = None) -> float | None:
    """exp(z − z_0)/S, S in the middle of its enclosure; None where the record ends before the token."""
    tokens, logits = row[f"{side}_top_tokens"], row[f"{side}_top_logits"]
    found = logits[tokens.index(token)] if token in tokens else logit
    total = (row[f"{side}_total_lower"] + row[f"{side}_total_upper"]) / 2
    if found is None or not math.isfinite(total) or math.isnan(found):
        return None
    return float(math.exp(found - logits[0]) / total)


def _competitors(trace: RuleTrace) -> list[float | None]:
    """Of every row, the logit that decides its certificate; None where the rule rejects nothing."""
    rule, record = parse_rule(trace.rule), record_of_columns(trace.table)
    depth = torch.tensor(trace.table["depth"].to_pylist(), dtype=torch.int64).clamp(max=rule.depths())
    logits: list[float | None] = [None] * len(depth)
    for level in range(1, rule.depths() + 1):
        rows = (depth == level).nonzero()[:, 0]
        token = deciding_token(record.rows(rows), rule.at_depth(level))
        for row, logit, present in zip(rows.tolist(), token.logit.tolist(), token.present.tolist(), strict=True):
            logits[row] = logit if present else None
    return logits
