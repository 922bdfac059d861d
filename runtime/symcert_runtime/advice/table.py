"""Advice for a terminal, and as a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup
from rich.table import Table

from symcert_runtime.advice.candidates import Candidate
from symcert_runtime.advice.goals import Advice, Failing
from symcert_runtime.report import svg


def _sign(one: Candidate, bound: str) -> str:
    """What stands before a figure that rests on the setting's acceptance length."""
    return "≈" if one.width > 1 else "" if one.exact else bound


ESTIMATE = (
    "Every figure is an estimate from recorded verify steps; a run under the setting starts its steps elsewhere, under "
    "lossy rules in other text. ≥ and ≤ mark bounds; ≈ stands at trees, which a real run may expand or keep "
    "less of. Cost is in passes of the target over one token, per emitted token."
)

_COLUMNS: tuple[tuple[str, Callable[[Candidate], str]], ...] = (
    ("rule", lambda one: one.rule),
    ("len", lambda one: str(one.draft_length)),
    ("drafted", lambda one: str(one.draft_tokens)),
    ("accepted", lambda one: f"{_sign(one, '≥')}{one.accepted:.2f}"),
    ("in a row", lambda one: f"{'≈' if one.width > 1 else '≥'}{one.certified:.2f}"),
    ("certified", lambda one: f"{one.certified_share:.1%}"),
    ("lost", lambda one: "0" if one.loss == 0 else f"≤{one.loss:.2g}"),
    ("lost if lossy", lambda one: "0" if one.loss == 0 else f"≤{one.loss_per_lossy_token:.2g}"),
    ("cost", lambda one: f"{_sign(one, '≤')}{one.cost:.3f}"),
)


FREE_TOKENS = "Verify cost 0 assumed: checking drafted tokens is free. --verify-cost says otherwise."
"""Where the user did not say what a further token in a target pass costs."""

_SHOWN = ("rule", "len", "drafted", "accepted", "in a row", "certified", "lost", "cost")
"""What a terminal has room for, mostly."""

_GIVEN_UP = ("in a row", "drafted", "certified", "lost")
"""The first of these columns is left out, then the next, where names of rules would not fit on one line."""

MEANINGS = (
    "Per verify step: len, the draft length; drafted tokens; accepted; certified in a row from its start. Certified: "
    "share of the positions looked at. Lost: target probability given up per emitted token (if lossy: per accepted "
    "token that is not the target's argmax)."
)
"""Of the columns."""


def frontier_table(shown: Sequence[Candidate], title: str, width: int) -> Table:
    """The settings as they come, for a terminal of that many columns. Names of rules stay on one line.

    Headings go on below where room is short; after that columns are left out, and named below the table.
    """
    rows = [_cells(one) for one in shown]
    names, left_out = list(_SHOWN), list[str]()
    for name in _GIVEN_UP:
        if _room(names, rows) > width:
            names.remove(name)
            left_out.append(name)
    elsewhere = "A wider terminal, --out advice.html and --json have them."
    caption = f"No room for: {', '.join(left_out)}. {elsewhere}" if left_out else None
    table = Table(title=title, caption=caption, caption_justify="left", box=None, padding=(0, 1, 0, 0))
    for name in names:
        first = name == "rule"
        table.add_column(
            name,
            justify="left" if first else "right",
            overflow="fold",
            no_wrap=first and _room(names, rows) <= width,
            width=None if first else _least(name, rows),
        )
    for row in rows:
        table.add_row(*(row[name] for name in names))
    return table


def _room(names: Sequence[str], rows: Sequence[dict[str, str]]) -> int:
    """Columns of the terminal that a table of these needs, a space after each of them."""
    return sum(_least(name, rows) + 1 for name in names)


def _least(name: str, rows: Sequence[dict[str, str]]) -> int:
    """The longest word of a heading, or cell."""
    return max(map(len, [*name.split(), *(row[name] for row in rows)]))


def _cells(one: Candidate) -> dict[str, str]:
    return {name: cell(one) for name, cell in _COLUMNS}


def frontier_title(found: Advice, best: Sequence[Candidate], candidates: int) -> str:
    """What the rows of `Advice.shown_with` have in common."""
    also = "" if len(found.shown_with(best)) == len(best) else "; with them what is named below"
    return f"No other one of {candidates} settings accepts and certifies more at less loss and cost (estimates){also}"


def advice_lines(found: Advice) -> list[str]:
    """The verdict in sentences."""
    if found.best is not None:
        goal = " that meets the goal" if found.goals.set() else ""
        return [f"Cheapest setting{goal}: {sentence(found.best)}"]
    lines = [_out_of_reach(one) for one in found.failing] or [
        "Each goal can be met, but no setting meets all of them together."
    ]
    return [*lines, *([f"Nearest: {sentence(found.nearest)}"] if found.nearest else [])]


def _out_of_reach(one: Failing) -> str:
    more = (
        ""
        if one.recorded_length is None
        else f" The run recorded draft length {one.recorded_length}, so no step accepts more; to see more, record it "
        "with a larger --draft-length (trees: --tree-depth)."
    )
    return f"{one.goal} {one.wanted:g} is out of reach: {one.reachable:.3g} at best, with {named(one.by)}.{more}"


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


def advice_page(figure: Markup, shown: Sequence[Candidate], found: Advice, title: str, notes: Sequence[str]) -> str:
    """One self-contained HTML page: verdict, figure, table of `shown`, what to bear in mind."""
    head = svg.element("tr", *(svg.element("th", name, scope="col") for name, _ in _COLUMNS))
    rows = [svg.element("tr", *(svg.element("td", cell(one)) for _, cell in _COLUMNS)) for one in shown]
    body = svg.element(
        "main",
        svg.element("h1", "Advice from a recorded run"),
        *(svg.element("p", line) for line in advice_lines(found)),
        figure,
        svg.element("h2", "The frontier"),
        svg.element("p", title),
        svg.element("table", svg.element("thead", head), svg.element("tbody", *rows)),
        *(svg.element("p", note) for note in (MEANINGS, *notes)),
    )
    return Markup('<!doctype html>\n<html lang="en">{}{}</html>\n').format(_HEAD, svg.element("body", body))


_HEAD = Markup(
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>symcert advise</title>'
    "<style>:root { color-scheme: light dark } body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto;"
    " max-width: 64rem; padding: 0 1rem } table { border-collapse: collapse; font-variant-numeric: tabular-nums }"
    " th, td { padding: .3rem .8rem .3rem 0; text-align: right; border-bottom: 1px solid #8884 }"
    " th:first-child, td:first-child { text-align: left }</style></head>"
)
