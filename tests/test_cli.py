"""The command line as a whole: what it lists, what it imports, how it ends."""

from __future__ import annotations

import importlib
import inspect
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from types import ModuleType

import pytest
import typer

from symcert import __version__
from symcert.cli import main
from symcert.cli._commands import COMMANDS
from symcert.cli._errors import EXIT_CODES, EXIT_INTERRUPTED, EXIT_USER_ERROR, exit_codes_text
from symcert_runtime.errors import UserError

SCRIPT = "import sys; from symcert.cli import main; sys.exit(main())"
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
        (UserError("prompt \x1b[31mred\a is bad"), 2, "symcert: prompt \\x1b[31mred\\x07 is bad\n"),
        (typer.BadParameter("not this"), 2, "symcert: Invalid value: not this\n"),
        (typer.Exit(1), 1, ""),
        (typer.Exit(0), 0, ""),
        (typer.Abort(), 1, "symcert: aborted\n"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(32, "Broken pipe"), 141, ""),
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


# --- exit codes, of every command


def test_the_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert exit_codes_text() in " ".join(capsys.readouterr().out.split())
    assert list(EXIT_CODES) == [0, 1, 2, 130, 141]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_ends_with_these_codes(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([name, "--nonsense"]) == EXIT_USER_ERROR
    assert capsys.readouterr().err.startswith("symcert: No such option")
    module = importlib.import_module(f"symcert.cli.{name}")

    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, name, interrupted)
    assert main([name]) == EXIT_INTERRUPTED
    assert "Traceback" not in capsys.readouterr().err


def test_ctrl_c_before_the_command_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(typer.main, "get_command", interrupted)
    assert main(["bound"]) == EXIT_INTERRUPTED


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "sign", "seconds"),
    [
        (["verify"], "", 2.0),
        (["verify"], "proved", 0.0),
        (["verify", "--solver", "cvc5"], "", 0.5),
        (["verify", "--solver", "cvc5"], "asked", 0.0),
        (["verify", "--solver", "cvc5"], "asked", 0.1),
    ],
    ids=["z3 starts", "z3 proves", "cvc5 starts", "cvc5 answers", "cvc5 is busy"],
)
def test_ctrl_c_ends_the_solvers_too(arguments: list[str], sign: str, seconds: float) -> None:
    """A terminal sends it to every process of the command; none of them may print a traceback."""
    code = f"import sys; sys.stderr.isatty = lambda: True; {SCRIPT}"  # progress from the first file on
    child = subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert child.stderr
    said = child.stderr.read(len(sign))
    time.sleep(seconds)
    os.killpg(child.pid, signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert sign.startswith(said.strip())
    assert (child.returncode, out) == (130, "")
    assert "Traceback" not in err and "Process" not in err


# --- pipes and terminals

LONG = """
import sys, types, typer
module = types.ModuleType("symcert.cli.bound")
def bound(how: str):
    from rich.console import Console
    say = Console().print if how == "rich" else typer.echo
    for _ in range(3 if how == "short" else 9999):
        say("a line of output")
module.bound = bound
sys.modules["symcert.cli.bound"] = module
from symcert.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize("how", ["plain", "rich", "short"])
def test_a_reader_that_goes_away_is_no_traceback(how: str) -> None:
    """Echoed, printed by rich, or still in the buffer when the command is done."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-c", LONG, "bound", how], stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


def test_before_head() -> None:
    line = '"$0" -c "$1" engines medusa | head -1; echo ${PIPESTATUS[1]}'
    done = subprocess.run(["bash", "-c", line, sys.executable, SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1:] == ["0"] and done.stdout.startswith("# ")
    assert done.stderr == ""


def test_a_closed_stdout_is_no_traceback() -> None:
    line = '"$0" -c "$1" bound strict --margin 0.2 >&-'
    done = subprocess.run(["bash", "-c", line, sys.executable, SCRIPT], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


SHOWN = [
    ["--help"], ["certify", "--help"], ["bound", "strict", "--probs", "0.5,0.3,0.2"], ["engines"],
    ["verify", "--solver", "nonsense"],
]  # fmt: skip


@pytest.mark.parametrize("arguments", SHOWN, ids=" ".join)
def test_no_escape_codes_where_there_is_no_terminal(arguments: list[str]) -> None:
    done = run_python(SCRIPT, *arguments)
    assert "\x1b" not in done.stdout + done.stderr
    assert done.stdout + done.stderr


def on_terminal(environment: dict[str, str], *arguments: str) -> str:
    """What a command sends to a terminal."""
    received = bytearray()
    process, terminal = pty.fork()
    if process == 0:
        os.execve(sys.executable, [sys.executable, "-c", SCRIPT, *arguments], os.environ | environment)
    while True:
        try:
            received += (piece := os.read(terminal, 4096))
        except OSError:  # how a terminal says that the other side is gone
            break
        if not piece:
            break
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    return received.decode()


COLOUR = re.compile(r"\x1b\[(\d+;)*(3[0-8]|4[0-8]|9[0-7])[;m]")


def test_no_color_is_heeded() -> None:
    """Bold is no colour: the standard NO_COLOR leaves it."""
    assert COLOUR.search("\x1b[1;36mx") and not COLOUR.search("\x1b[1mx\x1b[0m")
    for arguments in (["engines"], ["bound", "strict", "--probs", "0.5,0.3,0.2"]):
        assert not COLOUR.search(on_terminal({"NO_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "300"}, *arguments))
    assert "\x1b" not in on_terminal({"TERM": "dumb", "COLUMNS": "300"}, "engines")
