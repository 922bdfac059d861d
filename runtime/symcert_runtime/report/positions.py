"""Single positions as a reader needs them: the text around, both tokens, both distributions' tops, and why in words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from symcert_runtime.report import data
from symcert_runtime.report.run import Written
from symcert_runtime.report.wording import nats, probability, rank
from symcert_runtime.trace import NO_TEXT, RuleTrace

BEFORE, AFTER = 48, 12
"""Tokens of context on either side."""

TOP_SHOWN = 5
PER_PROMPT = 2
"""Worst positions of one prompt at most: one bad text would fill the list."""


TORN, SURE = 0.8, 0.9
"""The target is called torn where the draft token has so much of p₀, sure where p₀ is so large."""


@dataclass(frozen=True)
class Candidate:
    """A token with its probability on one side."""

    text: str
    probability: float
    is_draft: bool
    is_target: bool


@dataclass(frozen=True)
class Elsewhere:
    """Where one side's token stands in the other side's order."""

    rank: int
    """From 0; negative where the run does not tell."""
    probability: float | None


@dataclass(frozen=True)
class Context:
    """Text around a position: `prompt` + `before` stand before it, `there` is the token emitted at it."""

    cut: bool
    """Text is left out before `prompt`."""
    prompt: str
    before: str
    there: str
    after: str
    goes_on: bool


@dataclass(frozen=True)
class Position:
    prompt_id: str
    position: int
    emitted_index: int
    """Of the emitted text, from 0."""
    depth: int
    width: int
    draft: str
    target: str
    kl: float
    certificate: float
    margin: float
    reason: str
    explanation: str
    context: Context | None
    """None where the run keeps no text."""
    target_top: Sequence[Candidate]
    draft_top: Sequence[Candidate]
    draft_in_target: Elsewhere
    target_in_draft: Elsewhere
    decides: Candidate | None = None
    """The token whose probability decides C, with the target's; None where the record ends before it."""


def worst_rows(columns: data.Columns, limit: int) -> list[int]:
    """Rows of the emitted text to look at first: violations, then rejections by how far KL is above C.

    At most PER_PROMPT of a prompt.
    """
    rejected = np.flatnonzero(columns.kept & ~columns.accepted)
    violated = columns.certified[rejected]
    with np.errstate(invalid="ignore"):
        excess = np.nan_to_num(columns.kl[rejected] - columns.certificate[rejected], nan=0.0, posinf=math.inf)
    order = np.lexsort((rejected, -excess, ~violated))
    chosen: list[int] = []
    seen: dict[int, int] = {}
    for row in rejected[order].tolist():
        prompt = int(columns.prompt_index[row])
        seen[prompt] = seen.get(prompt, 0) + 1
        if seen[prompt] <= PER_PROMPT and len(chosen) < limit:
            chosen.append(row)
    return chosen


def positions_at(trace: RuleTrace, written: Mapping[int, Written], rows: Sequence[int]) -> list[Position]:
    """The positions at these rows of a trace."""
    taken = trace.table.take(pa.array(rows, pa.int64()))
    without_text = Written("", NO_TEXT, ())
    return [_position(row, written.get(row["prompt_index"], without_text)) for row in taken.to_pylist()]


def _position(row: Mapping[str, Any], written: Written) -> Position:
    draft, target = (named(written, row[f"{side}_token"]) for side in ("draft", "target"))
    target_top, draft_top = (_top(row, written, side) for side in ("target", "draft"))
    draft_probability = _probability(row, "target", row["draft_token_logit"])
    return Position(
        prompt_id=row["prompt_id"],
        position=row["position"],
        emitted_index=row["position"] - len(written.text.prompt),
        depth=row["depth"],
        width=row["width"],
        draft=draft,
        target=target,
        kl=row["kl"],
        certificate=row["certificate"],
        margin=row["margin"],
        reason=row["reason"],
        explanation=explained(row, target_top[0].probability if target_top else math.nan, draft_probability),
        context=context_at(written, row["position"]),
        target_top=target_top[:TOP_SHOWN],
        draft_top=draft_top[:TOP_SHOWN],
        draft_in_target=Elsewhere(row["draft_token_rank"], draft_probability),
        target_in_draft=Elsewhere(
            row["target_token_rank"], next((each.probability for each in draft_top if each.is_target), None)
        ),
    )


def named(written: Written, token: int) -> str:
    """A token's text, or its number where the run keeps none."""
    text = written.of(token)
    if text is None:
        return f"#{token}" if token >= 0 else "not told"
    return text


def context_at(written: Written, position: int) -> Context | None:
    """The text around `position`; None where the run keeps none, or the position is not in it."""
    tokens, start = written.tokens, len(written.text.prompt)
    if not start <= position < len(tokens):
        return None
    first = max(0, position - BEFORE)
    last = position + 1 + AFTER
    return Context(
        cut=first > 0,
        prompt=_joined(written, tokens[first:start]),
        before=_joined(written, tokens[max(first, start) : position]),
        there=named(written, tokens[position]),
        after=_joined(written, tokens[position + 1 : last]),
        goes_on=last < len(tokens),
    )


def _joined(written: Written, tokens: Sequence[int]) -> str:
    return "".join(named(written, token) for token in tokens)


def _top(row: Mapping[str, Any], written: Written, side: str) -> list[Candidate]:
    """The recorded most probable tokens of one side; masked ones are left out."""
    pairs = zip(row[f"{side}_top_tokens"], row[f"{side}_top_logits"], strict=True)
    return [
        Candidate(
            named(written, token),
            _probability(row, side, logit),
            is_draft=token == row["draft_token"],
            is_target=token == row["target_token"],
        )
        for token, logit in pairs
        if logit > -math.inf
    ]


def _probability(row: Mapping[str, Any], side: str, logit: float) -> float:
    """exp(z − z_0)/S, S in the middle of its enclosure."""
    total = (row[f"{side}_total_lower"] + row[f"{side}_total_upper"]) / 2
    largest = row[f"{side}_top_logits"][0]
    return math.exp(logit - largest) / total if math.isfinite(total) and logit > -math.inf else 0.0


def explained(row: Mapping[str, Any], sure: float, draft_probability: float) -> str:
    """Why the position was rejected, with its figures; the target's probabilities of its argmax and of the draft."""
    kl, certificate = row["kl"], row["certificate"]
    if row["reason"] == "kl_exceeds_certificate":
        excess = f"KL {nats(kl)} exceeds C {nats(certificate)} by {nats(kl - certificate)} nats."
        return f"{excess} {_who_is_to_blame(row, sure, draft_probability)}"
    return _REASONS.get(row["reason"], "").format(kl=nats(kl), certificate=nats(certificate)) or row["reason"]


def _who_is_to_blame(row: Mapping[str, Any], sure: float, draft_probability: float) -> str:
    if row["width"] > 1:
        place = rank(row["target_token_rank"])
        return (
            f"The target gives its own token {probability(sure)}; it is the drafter's {place}, "
            f"and {row['width']} were offered."
        )
    both = f"The target gives its own token {probability(sure)} and the drafted one {probability(draft_probability)}"
    if draft_probability >= TORN * sure:
        return f"{both}: it is torn, so a small difference decides."
    return f"{both}: it is sure, and the drafter misses it." if sure >= SURE else f"{both}."


_REASONS = {
    "violation": "Certified (KL {kl} < C {certificate}) and yet rejected: this contradicts a theorem.",
    "exact_tie": "The target's deciding probabilities are exactly equal, so C is 0 and no closeness helps.",
    "noise_tie": "The target's deciding logits differ by no more than its noise: another pass may reverse them.",
    "vocabulary_hole": "The drafter gives probability 0 to a token that the target can emit, so KL is infinite.",
    "kl_unknown": "The engine's dump leaves KL without an upper bound: too much of the distribution was not told.",
    "premise_not_met": "The engine drafted another token than the drafter's argmax, and certificates speak of that.",
    "undecided": "KL {kl} and C {certificate} are closer than rounding can tell apart.",
}
