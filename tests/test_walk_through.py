"""The README's walk-through, step by step as it stands there, on the shipped pair in an empty folder."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from symcert.cli import main
from symcert_runtime.trace import read_trace

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("## A walk-through")[2].partition("\n## ")[0]
STEPS = re.findall(r"```(python|sh)\n(.*?)```(?:\s+```text\n(.*?)```)?", SECTION, flags=re.S)
"""Language, code, and what the page shows of its output."""
WORD = re.compile(r"[^\W\d_]{3,}")


def commands(code: str) -> list[list[str]]:
    lines = [line.partition("    #")[0] for line in code.strip().splitlines()]
    return [shlex.split(line) for line in lines]


def words(text: str) -> list[str]:
    return WORD.findall(text)


def missing(shown: str, printed: str) -> list[str]:
    """Lines of an excerpt whose words are in no line of what was printed; figures differ from machine to machine."""
    there = [set(words(line)) for line in printed.splitlines()]
    return [line for line in shown.splitlines() if not any(set(words(line)) <= line_words for line_words in there)]


def test_the_walk_through_has_its_steps() -> None:
    assert next(language for language, _, _ in STEPS) == "python"
    names = [command[1] for language, code, _ in STEPS if language == "sh" for command in commands(code)]
    assert names == ["rejections", "replay", "advise", "report"]
    replayed = next(c for language, code, _ in STEPS if language == "sh" for c in commands(code) if c[1] == "replay")
    assert replayed.count("--rule") == 3


def test_an_excerpt_that_nobody_printed_is_noticed() -> None:
    assert missing("accepted 12\nnever printed", "accepted 13") == ["never printed"]


@pytest.mark.slow
def test_every_step_does_what_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for language, code, shown in STEPS:
        if language == "python":
            exec(compile(code, "README.md", "exec"), {"__name__": "walk_through"})
        for command in commands(code) if language == "sh" else ():
            assert command[0] == "symcert" and main(command[1:]) == 0, command
        assert missing(shown, capsys.readouterr().out) == []
    _require_no_violation(tmp_path, capsys)
    (report,) = tmp_path.rglob("*.html")
    assert "<script" not in report.read_text(encoding="utf-8")


def _require_no_violation(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the run itself, and under every rule that the page replays."""
    (record,) = folder.rglob("summary.json")
    summary = json.loads(record.read_text())
    assert all(figures["violations"] == 0 < figures["certified"] for figures in summary["rules"].values())
    assert read_trace(record.parent)["strict"].table.num_rows > 100
    replayed = [c for language, code, _ in STEPS if language == "sh" for c in commands(code) if c[1] == "replay"]
    assert main([*replayed[0][1:], "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)["rules"]
    assert len(figures) == 3
    assert all(each["violations"] == 0 < each["certified"] for each in figures)
