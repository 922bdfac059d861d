"""The table of a run: readable with many rules, nothing cut off, and every figure where it belongs."""

from __future__ import annotations

import io
import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from rich.console import Console

from recorded_run import write_run
from symcert_runtime.rule_columns import RULES_PER_TABLE
from symcert_runtime.summary import summary_table

RULES = (
    "strict",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "constant:a=0.0067",
    "tree:m=4",
)


@cache
def summary() -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        run = write_run(Path(folder) / "run", ["a"], RULES)
        figures = json.loads((run / "summary.json").read_text())["rules"]
    return {"rules": {rule: figures[rule] for rule in RULES}}


def printed(rules: tuple[str, ...], width: int) -> str:
    console = Console(width=width, record=True, file=io.StringIO())
    console.print(summary_table({"rules": {rule: summary()["rules"][rule] for rule in rules}}, width))
    return console.export_text()


def tables(text: str) -> list[list[list[str]]]:
    """The cells of each table, row by row; wrapped lines are rows of their own."""
    parts = text.split("┏")[1:]
    return [
        [[cell.strip() for cell in re.split("[│┃]", line)[1:-1]] for line in part.splitlines() if line[:1] in "│┃"]
        for part in parts
    ]


@pytest.mark.parametrize("width", [80, 100, 130, 200])
@pytest.mark.parametrize("count", [1, 2, 4, 5, 10])
def test_every_rule_has_its_column_and_no_table_has_many(count: int, width: int) -> None:
    text = printed(RULES[:count], width)
    assert max(map(len, text.splitlines())) <= width
    assert "…" not in text
    assert text.count("Certified live run") == 1
    names, accepted = [], []
    for table in tables(text):
        columns = list(zip(*table, strict=True))
        assert 2 <= len(columns) <= RULES_PER_TABLE + 1
        head = next(place for place, row in enumerate(table) if row[0] == "drafted positions")
        names += ["".join(column[:head]) for column in columns[1:]]
        accepted += table[head + 1][1:]
    assert tuple(names) == RULES[:count]
    expected = [summary()["rules"][rule] for rule in RULES[:count]]
    assert accepted == [f"{f['accepted']} ({f['accepted'] / f['positions']:.1%})" for f in expected]


def test_wide_terminals_take_four_rules_a_table() -> None:
    assert [len(table[0]) - 1 for table in tables(printed(RULES, 200))] == [4, 4, 2]
    assert [len(table[0]) - 1 for table in tables(printed(RULES[:4], 130))] == [4]


def test_a_summary_without_rules_is_empty() -> None:
    console = Console(width=80, record=True, file=io.StringIO())
    console.print(summary_table({"rules": {}}))
    assert console.export_text().strip() == ""
