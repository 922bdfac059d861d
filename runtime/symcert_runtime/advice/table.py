"""Advice for a terminal, and as a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup
from rich.table import Table

from symcert_runtime.advice.candidates import Candidate
from symcert_runtime.advice.goals import Advice
from symcert_runtime.report import svg

ESTIMATE = (
    "Every figure is an estimate from recorded verify steps; a run under the setting starts its steps elsewhere, under "
    "lossy rules in other text. ≥ and ≤ mark bounds. Cost is in passes of the target over one token, per emitted token."
)

_COLUMNS: tuple[tuple[str, Callable[[Candidate], str]], ...] = (
    ("rule", lambda one: one.rule),
    ("len", lambda one: str(one.draft_length)),
    ("drafted", lambda one: str(one.draft_tokens)),
    ("accepted", lambda one: f"{'' if one.exact else '≥'}{one.accepted:.2f}"),
    ("in a row", lambda one: f"≥{one.certified:.2f}"),
    ("certified", lambda one: f"{one.certified_share:.1%}"),
    ("lost", lambda one: "0" if one.loss == 0 else f"≤{one.loss:.2g}"),
    ("lost if lossy", lambda one: "0" if one.loss == 0 else f"≤{one.loss_per_lossy_token:.2g}"),
    ("cost", lambda one: f"{'' if one.exact else '≤'}{one.cost:.3f}"),
)


_SHOWN = ("rule", "len", "drafted", "accepted", "in a row", "certified", "lost", "cost")
"""What a terminal of 80 columns has room for."""

MEANINGS = (
    "Per verify step: len, the draft length; drafted tokens; accepted; certified in a row from its start. Certified: "
    "share of the positions looked at. Lost: target probability given up per emitted token (if lossy: per accepted "
    "token that is not the target's argmax)."
)
"""Of the columns."""


def frontier_table(best: Sequence[Candidate], title: str) -> Table:
    """The frontier, cheapest first."""
    table = Table(title=title, box=None, padding=(0, 1, 0, 0))
    for number, name in enumerate(_SHOWN):
        table.add_column(name, justify="left" if number == 0 else "right", overflow="fold", no_wrap=number > 0)
    for one in best:
        cells = _cells(one)
        table.add_row(*(cells[name] for name in _SHOWN))
    return table


def _cells(one: Candidate) -> dict[str, str]:
    return {name: cell(one) for name, cell in _COLUMNS}


def advice_lines(found: Advice) -> list[str]:
    """The verdict in sentences."""
    if found.best is not None:
        return [f"Cheapest setting that meets the goal: {sentence(found.best)}"]
    lines = [
        f"{one.goal} {one.wanted:g} is out of reach: {one.reachable:.3g} at best, with {named(one.by)}."
        for one in found.failing
    ] or ["Each goal can be met, but no setting meets all of them together."]
    return [*lines, *([f"Nearest: {sentence(found.nearest)}"] if found.nearest else [])]


def named(one: Candidate) -> str:
    tree = f", --tree-expand {one.expand}" if one.width > 1 or one.rule.startswith("tree") else ""
    return f"{one.rule}, draft length {one.draft_length}{tree}"


def sentence(one: Candidate) -> str:
    """A candidate with its estimates."""
    figures = _cells(one)
    return (
        f"{named(one)} (estimates: {figures['accepted']} accepted per verify step, "
        f"{figures['certified']} certified, {figures['lost']} probability lost per token, "
        f"cost {figures['cost']}, which is {1 / one.cost:.2f} times as fast as decoding without a draft)."
    )


def check_command(one: Candidate) -> str:
    """The command that measures what was estimated."""
    if one.rule.startswith("tree"):
        shape = f"--tree-depth {one.draft_length} --tree-expand {one.expand}"
    else:
        shape = f"--draft-length {one.draft_length}"
    return f"symcert certify --rule {one.rule} {shape}"


def advice_page(figure: Markup, best: Sequence[Candidate], found: Advice) -> str:
    """One self-contained HTML page: verdict, figure, table."""
    head = svg.element("tr", *(svg.element("th", name, scope="col") for name, _ in _COLUMNS))
    rows = [svg.element("tr", *(svg.element("td", cell(one)) for _, cell in _COLUMNS)) for one in best]
    body = svg.element(
        "main",
        svg.element("h1", "Advice from a recorded run"),
        *(svg.element("p", line) for line in advice_lines(found)),
        figure,
        svg.element("h2", "The frontier"),
        svg.element("table", svg.element("thead", head), svg.element("tbody", *rows)),
        svg.element("p", MEANINGS),
        svg.element("p", ESTIMATE),
    )
    return Markup('<!doctype html>\n<html lang="en">{}{}</html>\n').format(_HEAD, svg.element("body", body))


_HEAD = Markup(
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>symcert advise</title>'
    "<style>:root { color-scheme: light dark } body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto;"
    " max-width: 64rem; padding: 0 1rem } table { border-collapse: collapse; font-variant-numeric: tabular-nums }"
    " th, td { padding: .3rem .8rem .3rem 0; text-align: right; border-bottom: 1px solid #8884 }"
    " th:first-child, td:first-child { text-align: left }</style></head>"
)
