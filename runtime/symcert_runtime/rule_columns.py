"""Figures for a terminal: a column per rule, in as many tables as its width asks for."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group
from rich.table import Table

RULES_PER_TABLE = 4
"""More columns than that are hard to read."""

LABELS = 25
"""Columns of a terminal that labels need at least; in wider ones they take a line each."""

FIGURE = "10,000 (99.9%)"
"""As wide as figures ordinarily are."""


def rule_tables(
    title: str, headers: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], width: int = 80
) -> Group:
    """A column under each header (of several lines perhaps), and a row per label with its cell for every column.

    `width` is the terminal's.
    """
    tables = [_table([headers[place] for place in group], rows, group) for group in _groups(headers, width)]
    if tables:
        tables[0].title = title
    return Group(*tables)


def _groups(headers: Sequence[str], width: int) -> list[list[int]]:
    """The columns in their order, in groups of at most RULES_PER_TABLE that a table of this width has room for."""
    groups: list[list[int]] = []
    room = 0
    for place, header in enumerate(headers):
        needed = _column_width(header) + 3  # its borders
        if needed > room or len(groups[-1]) == RULES_PER_TABLE:
            groups.append([])
            room = width - LABELS - 4
        groups[-1].append(place)
        room -= needed
    return groups


def _column_width(header: str) -> int:
    return max(map(len, [*header.splitlines(), FIGURE]))


def _table(headers: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], places: Sequence[int]) -> Table:
    table = Table("")
    for header in headers:
        table.add_column(header, justify="right", overflow="fold", min_width=_column_width(header))
    for label, cells in rows:
        table.add_row(label, *(cells[place] for place in places))
    return table
