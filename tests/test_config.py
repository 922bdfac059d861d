"""`--config FILE`: options from TOML, for every option a command declares."""

from __future__ import annotations

import inspect
import json
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import pytest
import typer

from symcert.cli import main
from symcert.cli._commands import load_function
from symcert.cli._config import ConfigFile, settings_in
from symcert_runtime.errors import UserError


def command_of(function: Any) -> Any:
    home = typer.Typer(add_completion=False, rich_markup_mode=None)
    home.command()(function)
    return typer.main.get_command(home)


class Speed(Enum):
    """A choice: what it takes is typer's to judge."""

    SLOW = "slow"
    FAST = "fast"


@pytest.fixture
def heard() -> list[dict[str, Any]]:
    """What the command of `command` was called with."""
    return []


@pytest.fixture
def command(heard: list[dict[str, Any]]) -> Any:
    def some(
        rule: Annotated[list[str] | None, typer.Option()] = None,
        max_new_tokens: Annotated[int, typer.Option()] = 96,
        limit: Annotated[int | None, typer.Option()] = None,
        epsilon: Annotated[float, typer.Option()] = 0.5,
        level: Annotated[list[float] | None, typer.Option()] = None,
        speed: Annotated[Speed, typer.Option()] = Speed.SLOW,
        out: Annotated[Path | None, typer.Option()] = None,
        dtype: Annotated[str, typer.Option()] = "float32",
        options: Annotated[str | None, typer.Option(metavar="JSON")] = None,
        json_: Annotated[bool, typer.Option("--json")] = False,
        config: ConfigFile = None,
    ) -> None:
        heard.append({name: value for name, value in locals().items() if name != "heard"})

    return command_of(some)


def run(command: Any, tmp_path: Path, toml: str, *more: str) -> None:
    path = tmp_path / "run.toml"
    path.write_text(toml, encoding="utf-8")
    command.main([*more, "--config", str(path)], prog_name="some", standalone_mode=False)


EVERYTHING = """
rule = ["strict", "tree:m=4"]
max-new-tokens = 7      # with dashes
limit = 3
epsilon = 1
level = [0.25, 1]
speed = "fast"
out = "runs/x"
dtype = "bfloat16"
options = {enable_thinking = false}
json = true
"""


def test_every_kind_of_option_can_be_in_the_file(command: Any, heard: list[Any], tmp_path: Path) -> None:
    for toml in (EVERYTHING, EVERYTHING.replace("max-new-tokens", "max_new_tokens")):
        run(command, tmp_path, toml)
        called = heard.pop()
        assert called.pop("config") == tmp_path / "run.toml"
        assert called == {
            "rule": ["strict", "tree:m=4"], "max_new_tokens": 7, "limit": 3, "epsilon": 1.0, "level": [0.25, 1.0],
            "speed": Speed.FAST, "out": Path("runs/x"),
            "dtype": "bfloat16", "options": '{"enable_thinking": false}', "json_": True,
        }  # fmt: skip


def test_the_command_line_comes_before_the_file_and_that_before_the_defaults(
    command: Any, heard: list[Any], tmp_path: Path
) -> None:
    run(command, tmp_path, EVERYTHING, "--rule", "strict", "--limit", "9", "--dtype", "float32")
    called = heard.pop()
    assert (called["rule"], called["limit"], called["dtype"], called["max_new_tokens"]) == (
        ["strict"], 9, "float32", 7,
    )  # fmt: skip
    run(command, tmp_path, "")
    assert (heard[-1]["max_new_tokens"], heard[-1]["rule"]) == (96, None)


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ("max-new-token = 3", "max-new-token, .* did you mean max-new-tokens"),
        ("zzz = 3", "zzz, .* write one of dtype, epsilon"),
        ("config = 'a'", "config"),
        ("limit = 2\nmax-new-tokens = 3\nmax_new_tokens = 4", "twice"),
        ("limit = '2'", "limit in the config .* is '2'; write a whole number"),
        ("limit = true", "whole number"),
        ("limit = 1.5", "whole number"),
        ("epsilon = 'much'", "a number"),
        ("rule = 3", "a list of texts"),
        ("rule = ['strict', 3]", "a list of texts"),
        ("level = 'x'", "a list of numbers"),
        ("level = ['0.3']", "a list of numbers"),
        ("json = 1", "true or false"),
        ("out = 3", "a path in quotes"),
        ("dtype = 32", "a text in quotes"),
        ("dtype = {a = 1}", "a text in quotes"),
        ("limit = ", "is not TOML"),
    ],
)
def test_mistakes_are_one_sentence(command: Any, tmp_path: Path, toml: str, named: str) -> None:
    with pytest.raises(UserError, match=named):
        run(command, tmp_path, toml)


def test_other_types_are_the_options_own_to_judge(command: Any, tmp_path: Path) -> None:
    with pytest.raises(typer.BadParameter, match="turbo"):
        run(command, tmp_path, "speed = 'turbo'")


def test_files_that_cannot_be_read(command: Any, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"cannot read the config .*absent"):
        settings_in(tmp_path / "absent.toml", command)
    (tmp_path / "b.toml").write_bytes(b"\xff")
    with pytest.raises(UserError, match="is not TOML"):
        settings_in(tmp_path / "b.toml", command)


def test_certify_takes_all_its_options_from_a_file(tmp_path: Path) -> None:
    """Derived from the signature: an option that somebody adds is in it."""
    function = load_function("certify")
    values = {bool: "true", int: "3", float: "0.5", list[str]: "['strict']"}
    hints = inspect.get_annotations(function, eval_str=True)
    lines = {}
    for option in command_of(function).params:
        if option.name != "config":
            kinds = [kind for kind in values if kind == hints[option.name].__args__[0] or kind in getattr(
                hints[option.name].__args__[0], "__args__", ())]  # fmt: skip
            lines[option.opts[0].removeprefix("--")] = values[kinds[0]] if kinds else "'text'"
    path = tmp_path / "all.toml"
    path.write_text("\n".join(f"{name} = {value}" for name, value in lines.items()))
    assert len(settings_in(path, command_of(function))) == len(lines) >= 15


def test_a_run_from_a_file_is_the_run_of_its_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run.toml").write_text("rule = ['strict']\nlimit = 1\nmax-new-tokens = 4\njson = true\n")
    assert main(["certify", "--config", "run.toml"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert main(["certify", "--rule", "strict", "--limit", "1", "--max-new-tokens", "4", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == first
    assert len(list((tmp_path / "runs").iterdir())) == 1  # found again: settings and provenance agree
    assert main(["certify", "--config", "run.toml", "--max-new-tokens", "5"]) == 0
    assert len(list((tmp_path / "runs").iterdir())) == 2


def test_from_the_command_line_a_mistake_is_exit_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "run.toml").write_text("ruel = ['strict']")
    assert main(["certify", "--config", str(tmp_path / "run.toml")]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "symcert certify does not know; did you mean rule?" in err
