"""The command line as a whole: what it lists, what it imports, how it ends."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
import time
from types import ModuleType

import pytest
import typer

from symcert import __version__
from symcert.cli import main
from symcert.cli._commands import COMMANDS
from symcert_runtime.errors import UserError

HEAVY = ("torch", "z3", "kdrag", "transformers", "triton", "matplotlib", "pyarrow")
"""What answering a small question must not import."""


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)


def imported_by(*arguments: str) -> set[str]:
    """Names of the modules that a fresh process has imported after running `symcert ARGUMENTS`."""
    code = (
        "import json, sys; from symcert.cli import main; code = main(sys.argv[1:]);"
        "print(); print(json.dumps([code, sorted(sys.modules)]))"
    )
    done = run_python(code, *arguments)
    assert done.returncode == 0, done.stderr
    code_and_modules = json.loads(done.stdout.splitlines()[-1])
    assert code_and_modules[0] == 0
    return set(code_and_modules[1])


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("--version",),
        ("bound", "--help"),
        ("bound", "strict", "--probs", "0.5,0.3,0.2"),
        ("bound", "tree:m=2", "--margin", "0.2", "--json"),
    ],
    ids=" ".join,
)
def test_light_commands_import_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert imported_by(*arguments).isdisjoint(HEAVY)


def test_help_imports_no_command() -> None:
    assert not {f"symcert.cli.{name}" for name in COMMANDS} & imported_by("--help")


def test_the_import_check_sees_a_heavy_import() -> None:
    """Planted: the same question asked of a process that did import z3."""
    done = run_python("import z3, sys, json; print(json.dumps(sorted(sys.modules)))")
    assert not set(json.loads(done.stdout)).isdisjoint(HEAVY)


def test_help_starts_fast() -> None:
    started = time.perf_counter()
    assert run_python("from symcert.cli import main; main(['--help'])").returncode == 0
    # 0.2 s on an idle core; importing torch alone takes longer than this.
    assert time.perf_counter() - started < 3


def test_help_lists_every_command_with_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    for name, summary in COMMANDS.items():
        assert [name, summary] in shown


def test_no_arguments_show_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    without = capsys.readouterr().out
    assert main(["--help"]) == 0
    assert without == capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"symcert {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_documented_function_and_its_own_help(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    function = getattr(importlib.import_module(f"symcert.cli.{name}"), name)
    assert inspect.getdoc(function)
    assert main([name, "--help"]) == 0
    assert f"Usage: symcert {name}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["bund"], "No such command 'bund'. Did you mean 'bound'?"),
        (["--nonsense"], "No such option"),
        (["bound"], "Missing argument"),
        (["bound", "strict", "--nonsense"], "No such option"),
        (["bound", "strict", "strict", "--margin", "0.1"], "unexpected extra argument"),
        (["bound", "strict", "--margin"], "requires an argument"),
    ],
)
def test_usage_errors_are_one_line_and_exit_2(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("symcert: ")
    assert named in err


@pytest.fixture
def bound_that_raises(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Replaces `symcert bound` by a command that raises what the test puts into the list."""
    raised: list[BaseException] = []

    def bound() -> None:
        raise raised[0]

    module = ModuleType("symcert.cli.bound")
    module.bound = bound  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "symcert.cli.bound", module)
    return raised


@pytest.mark.parametrize(
    ("raised", "code", "line"),
    [
        (UserError("the input\n  is bad"), 2, "symcert: the input is bad\n"),
        (typer.BadParameter("not this"), 2, "symcert: Invalid value: not this\n"),
        (typer.Exit(1), 1, ""),
        (typer.Exit(0), 0, ""),
        (typer.Abort(), 1, "symcert: aborted\n"),
    ],
    ids=repr,
)
def test_how_a_command_may_end(
    raised: BaseException,
    code: int,
    line: str,
    bound_that_raises: list[BaseException],
    capsys: pytest.CaptureFixture[str],
) -> None:
    bound_that_raises.append(raised)
    assert main(["bound"]) == code
    assert capsys.readouterr() == ("", line)


def test_a_defect_keeps_its_traceback(bound_that_raises: list[BaseException]) -> None:
    bound_that_raises.append(ZeroDivisionError("a defect"))
    with pytest.raises(ZeroDivisionError, match="a defect"):
        main(["bound"])


def test_the_installed_script_exits_with_the_code() -> None:
    done = run_python("import sys; from symcert.cli import main; sys.exit(main())", "bound", "nucleus", "--margin", "0")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    defect = "import sys, symcert.bound as b; b.margin_bound = None; from symcert.cli import main; sys.exit(main())"
    done = run_python(defect, "bound", "strict", "--margin", "0.1")
    assert done.returncode == 1
    assert "Traceback" in done.stderr
