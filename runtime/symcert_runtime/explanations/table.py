"""Explanations for a terminal: tables of causes, then positions as paragraphs. What models wrote is made harmless."""

from __future__ import annotations

import math
from collections.abc import Sequence

from rich.console import Group as Lines
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from symcert_runtime.explanations.causes import ACCEPTED, CAUSES, LOOKAHEAD, MEANINGS
from symcert_runtime.explanations.positions import Explanation, Named
from symcert_runtime.explanations.tally import Group, Tally
from symcert_runtime.report.visible import plain
from symcert_runtime.report.wording import nats, share

QUOTED = 60
"""Characters of text before a position."""


def tally_tables(found: Tally, prompts: int) -> Lines:
    """The causes of one rule's positions, by depth and token class, and of the `prompts` worst prompts."""
    whole = found.whole
    title = f"Drafts under {found.rule}"
    causes = Table("cause", "positions", "share of all", "meaning", title=title, title_style="bold")
    for column in causes.columns[1:3]:
        column.justify = "right"
    for cause, count in {ACCEPTED: whole.accepted, **whole.causes}.items():
        causes.add_row(cause, f"{count:,}", share(count, whole.positions), MEANINGS[cause])
    lost = Text(
        f"The rule accepts {found.lookahead_accepted:,} of the {whole.lookahead:,} lookahead positions in their own "
        "context.",
        style="dim",
    )
    return Lines(
        causes,
        *([lost] if whole.lookahead else []),
        _table("depth", found.by_depth),
        _table("target's token", found.by_token_class),
        _table("prompt", found.by_prompt[:prompts]),
    )


def _table(name: str, groups: Sequence[Group]) -> Table:
    causes = [cause for cause in CAUSES if cause != LOOKAHEAD and any(cause in group.causes for group in groups)]
    table = Table(name, "looked at", "accepted", *causes, LOOKAHEAD)
    for column in table.columns[1:]:
        column.justify = "right"
    for group in groups:
        looked_at = group.positions - group.lookahead
        table.add_row(
            Text(plain(group.name)),
            f"{looked_at:,}",
            share(group.accepted, looked_at),
            *(f"{group.causes.get(cause, 0):,}" for cause in causes),
            f"{group.lookahead:,}",
        )
    return table


def explanation_lines(found: Sequence[Explanation], title: str) -> Lines:
    """One paragraph per position."""
    shown: list[RenderableType] = [Text(f"\n{title}", style="bold")]
    for one in found:
        shown += [Text(_headline(one)), *(Padding(Text(line), (0, 0, 0, 4)) for line in _details(one))]
    return Lines(*shown)


def _headline(one: Explanation) -> str:
    return f"{plain(one.prompt_id)}, position {one.position}, step {one.round}, depth {one.depth}: {one.cause}"


def _details(one: Explanation) -> list[str]:
    before = plain(one.before)
    cut = "…" if len(before) > QUOTED else ""
    missing = "" if one.before_is_whole else " [another branch]"
    offered = "drafted" if one.width == 1 else f"drafted first of {one.width}"
    lines = [
        f"{cut}{before[-QUOTED:]}{missing} ▸ target {_token(one.target)}, {offered} {_token(one.draft)}",
        f"KL {nats(one.kl)}, C {nats(one.certificate)} nats{_excess(one)}",
    ]
    if one.competitor is not None:
        lines.append(f"C is decided by {_token(one.competitor)}")
    if one.width > 1:
        rank = "beyond what is recorded" if one.target_token_rank < 0 else f"number {one.target_token_rank + 1}"
        lines.append(f"the target's token is {rank} of the drafter's, the tree offers {one.width}")
    if one.cause == LOOKAHEAD:
        lines.append(f"in its own context: {one.reason}")
    return lines


def _excess(one: Explanation) -> str:
    if not math.isfinite(one.excess) or one.excess < 0:
        return ""
    times = f", {one.ratio:,.3g} times C" if math.isfinite(one.ratio) else ""
    return f": KL − C = {nats(one.excess)}{times}"


def _token(named: Named) -> str:
    if named.token is None:
        return "a token behind the recorded ones"
    sides = (("target", named.p_target), ("drafter", named.p_draft))
    given = ", ".join(f"{side} {'not recorded' if p is None else f'{p:.3g}'}" for side, p in sides)
    return f"“{plain(named.text)}” ({given})"
