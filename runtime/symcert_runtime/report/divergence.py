"""Where two texts of one prompt part, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from symcert_runtime.report import data
from symcert_runtime.report.positions import Context, Position, context_at, named, positions_at
from symcert_runtime.report.run import Written
from symcert_runtime.report.visible import plain
from symcert_runtime.report.wording import measured, rank
from symcert_runtime.trace import RuleTrace


@dataclass(frozen=True)
class Texts:
    """A run's texts under one rule."""

    label: str
    trace: RuleTrace
    columns: data.Columns
    written: Mapping[int, Written]

    def index_of(self, prompt_id: str) -> int | None:
        return next((index for index, each in self.written.items() if each.prompt_id == prompt_id), None)


@dataclass(frozen=True)
class Side:
    """What one run did at the position where the texts part."""

    label: str
    token: str
    told: str
    context: Context | None
    position: Position | None
    """None where nothing was drafted there."""


@dataclass(frozen=True)
class Divergence:
    emitted_index: int
    """Of the first token that differs, from 0."""
    why: str
    sides: tuple[Side, Side]


@dataclass(frozen=True)
class SamePrompt:
    """One prompt under both."""

    prompt_id: str
    accepted: tuple[float, float]
    """Share of the drafted positions of either text."""
    emitted: tuple[int, int]
    divergence: Divergence | None
    """None where the texts are the same as far as both go."""
    comparable: bool
    """The prompt is the same text in both."""


def same_prompts(first: Texts, second: Texts) -> list[SamePrompt]:
    """Every prompt that both have, in the order of the first."""
    found = []
    for index, written in first.written.items():
        other = second.index_of(written.prompt_id)
        if other is not None:
            found.append(_same_prompt(first, index, second, other))
    return found


def _same_prompt(first: Texts, index: int, second: Texts, other: int) -> SamePrompt:
    one, two = first.written[index], second.written[other]
    comparable = one.text.prompt == two.text.prompt
    at = _first_difference(one.emitted, two.emitted) if comparable else None
    return SamePrompt(
        one.prompt_id,
        (_accepted(first.columns, index), _accepted(second.columns, other)),
        (len(one.emitted), len(two.emitted)),
        None if at is None else _divergence(first, index, second, other, at),
        comparable,
    )


def _first_difference(one: Sequence[int], two: Sequence[int]) -> int | None:
    return next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), None)


def _accepted(columns: data.Columns, index: int) -> float:
    here = columns.kept & (columns.prompt_index == index)
    return float((here & columns.accepted).sum() / max(here.sum(), 1))


@dataclass(frozen=True)
class _Found:
    """One side, with what the reason is made from."""

    side: Side
    token: int
    row: Mapping[str, Any] | None

    @property
    def choice(self) -> int:
        """The target's argmax: what it adds where nothing was drafted."""
        return self.token if self.row is None else int(self.row["target_token"])

    @property
    def gap(self) -> float | None:
        """Of the target's two largest logits."""
        if self.row is None or len(self.row["target_top_logits"]) < 2:
            return None
        largest, second = self.row["target_top_logits"][:2]
        return float(largest - second)


def _divergence(first: Texts, index: int, second: Texts, other: int, at: int) -> Divergence:
    found = _side(first, index, at), _side(second, other, at)
    return Divergence(at, _why(*found), (found[0].side, found[1].side))


def _side(texts: Texts, index: int, at: int) -> _Found:
    written = texts.written[index]
    position = len(written.text.prompt) + at
    columns = texts.columns
    rows = np.flatnonzero(columns.kept & (columns.prompt_index == index) & (columns.position == position))
    token = written.emitted[at]
    row = texts.trace.table.take(pa.array(rows[:1], pa.int64())).to_pylist()[0] if len(rows) else None
    drafted = positions_at(texts.trace, texts.written, rows[:1].tolist())
    side = Side(
        texts.label,
        named(written, token),
        _told(written, row, token),
        context_at(written, position),
        drafted[0] if drafted else None,
    )
    return _Found(side, token, row)


def _told(written: Written, row: Mapping[str, Any] | None, token: int) -> str:
    """What was done at the position, in one sentence."""
    name = f"“{plain(named(written, token))}”"
    if row is None:
        return f"Nothing was drafted here: the target added {name} itself."
    kept = row["accepted"] if row["engine_accepted"] is None else row["engine_accepted"]
    if not kept:
        drafted = f"“{plain(named(written, row['proposed_token']))}”"
        instead = "" if token == row["target_token"] else ", which is not the target's most probable token"
        return f"The draft {drafted} was rejected ({row['reason']}), and {name} emitted instead{instead}."
    if token == row["target_token"]:
        return f"The target's own choice {name} was drafted and accepted."
    cost = "" if row["given_up"] is None else f"; that gave up {measured(row['given_up'])} of probability"
    return f"The draft {name} was accepted, the target's {rank(row['draft_token_rank'])}{cost}."


def _why(one: _Found, two: _Found) -> str:
    """Whose doing it is that the texts part."""
    if one.choice != two.choice:
        gaps = [measured(found.gap) for found in (one, two) if found.gap is not None]
        apart = f" The two largest logits are {' and '.join(gaps)} nats apart." if gaps else ""
        return f"The targets choose differently themselves.{apart}"
    other = [found.side.label for found in (one, two) if found.token != found.choice]
    return f"The targets agree; {' and '.join(other)} emitted a token that is not their most probable one."
