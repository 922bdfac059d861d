"""Shell completion: scripts for the shells, and what is offered where."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from symcert.cli import _completion, main
from symcert.cli._commands import COMMANDS
from symcert.rules import RULES
from symcert.rules import parse_rule as parse
from symcert_runtime.engine_orders import ORDERS
from symcert_runtime.models import DTYPES
from symcert_runtime.prompts import FORMATS
from symcert_runtime.run_folder import RECORD

PROGRAM = "import sys; from symcert.cli import main; sys.exit(main())"
SHELLS = ("bash", "zsh", "fish")


def completed(line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What is offered at the end of a command line, as fish is told."""
    monkeypatch.setenv("_SYMCERT_COMPLETE", "complete_fish")
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", line)
    with pytest.raises(SystemExit) as end:
        main([])
    assert end.value.code == 0
    return [word.split("\t")[0] for word in capsys.readouterr().out.splitlines() if word]


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("symcert ", list(COMMANDS)),
        ("symcert cer", ["certify"]),
        ("symcert certify --max", ["--max-new-tokens"]),
        ("symcert certify --rule tr", ["tree:m=4", "tree:m=8-4-2-2"]),
        ("symcert certify --rule strict --rule tree:m=8", ["tree:m=8-4-2-2"]),
        ("symcert certify --rule=top", ["top-m:m=3"]),
        ("symcert certify --dtype bf", ["bfloat16"]),
        ("symcert certify --prompts-format ", ["jsonl", "text"]),
        ("symcert bound rel", ["relaxed:m=10,delta=0.6", "relaxed-ratio:m=3,r=0.5"]),
        ("symcert explain ty", ["typical:epsilon=0.3,delta=0.09"]),
        ("symcert certify --rule nonsense", []),
    ],
)
def test_what_is_offered(
    line: str, offered: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert completed(line, monkeypatch, capsys) == offered


def test_every_option_of_every_command_is_offered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in COMMANDS:
        assert main([name, "--help"]) == 0
        described = {word for word in capsys.readouterr().out.split() if word.startswith("--") and word[2:3].isalpha()}
        offered = completed(f"symcert {name} --", monkeypatch, capsys)
        monkeypatch.delenv("_SYMCERT_COMPLETE")
        assert "--help" in offered
        assert set(offered) <= described


def test_runs_are_offered_where_a_run_is_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("runs/one", "runs/two", "elsewhere/three", "elsewhere/none"):
        (tmp_path / name).mkdir(parents=True)
        if "none" not in name:
            (tmp_path / name / RECORD).write_text("{}")
    monkeypatch.chdir(tmp_path)
    assert completed("symcert report ", monkeypatch, capsys) == ["runs/one", "runs/two"]
    assert completed("symcert report runs/t", monkeypatch, capsys) == ["runs/two"]
    assert completed("symcert report elsewhere/", monkeypatch, capsys) == ["elsewhere/three"]
    assert completed("symcert certify --out ru", monkeypatch, capsys) == ["runs/one", "runs/two"]
    assert completed("symcert report absent/", monkeypatch, capsys) == []
    monkeypatch.chdir(tmp_path / "runs")
    assert completed("symcert report o", monkeypatch, capsys) == ["one"]


def test_what_is_offered_is_valid_and_whole() -> None:
    assert {parse(rule).name for rule in _completion.RULES} == set(RULES)
    assert [str(parse(rule)) for rule in _completion.RULES] == list(_completion.RULES)
    assert set(_completion.DTYPES) == set(DTYPES)
    assert _completion.FORMATS == FORMATS
    assert tuple(ORDERS) == _completion.PIPELINES
    assert _completion.RUN_RECORD == RECORD


def test_completing_imports_nothing_heavy() -> None:
    code = (
        "import atexit, json, sys;"
        "atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr));" + PROGRAM
    )
    environment = os.environ | {
        "_SYMCERT_COMPLETE": "complete_bash", "COMP_WORDS": "symcert\ncertify\n--rule\ntr", "COMP_CWORD": "3",
    }  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tree:m=4", "tree:m=8-4-2-2"]
    modules = set(json.loads(done.stderr))
    assert "symcert.cli.certify" in modules
    assert modules.isdisjoint({"torch", "transformers", "sympy", "z3", "numpy", "pyarrow"})


# --- real shells


@pytest.fixture(scope="module")
def shell_environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A home of its own, where `symcert` is a program and no shell's name has to be found out."""
    folder = tmp_path_factory.mktemp("shell")
    program = folder / "bin" / "symcert"
    program.parent.mkdir()
    program.write_text(f"#!{sys.executable}\n{PROGRAM}\n")
    program.chmod(0o755)
    return os.environ | {
        "HOME": str(folder), "PATH": f"{program.parent}:{os.environ['PATH']}", "TERM": "dumb",
        "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1",
    }  # fmt: skip


def shell(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


@pytest.mark.parametrize("name", SHELLS)
def test_the_script_is_one_of_that_shell(name: str, shell_environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["symcert", "--show-completion", name], env=shell_environment, capture_output=True, text=True, check=True
    )
    assert "_SYMCERT_COMPLETE" in done.stdout and f"complete_{name}" in done.stdout
    assert done.stderr == ""
    check = subprocess.run([shell(name), "-n"], input=done.stdout, capture_output=True, text=True, check=False)
    assert (check.returncode, check.stderr) == (0, "")


BASH = """
eval "$(symcert --show-completion bash)"
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
$(complete -p symcert | sed -E 's/.*-F ([^ ]+) .*/\\1/') symcert
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("cer",), ["certify"]),
        (("certify", "--rule", "tr"), ["tree:m=4", "tree:m=8-4-2-2"]),
        (("certify", "--draft-l"), ["--draft-length"]),
    ],
)
def test_bash_completes(words: tuple[str, ...], offered: list[str], shell_environment: dict[str, str]) -> None:
    done = subprocess.run(
        [shell("bash"), "-c", BASH, "bash", "symcert", *words], env=shell_environment, capture_output=True, text=True
    )
    assert (done.stdout.split(), done.stderr) == (offered, "")


def test_fish_completes(shell_environment: dict[str, str]) -> None:
    command = 'symcert --show-completion fish | source; complete -C "symcert certify --rule tree:"'
    done = subprocess.run(
        [shell("fish"), "--no-config", "-c", command], env=shell_environment, capture_output=True, text=True
    )
    assert done.stdout.split() == ["tree:m=4", "tree:m=8-4-2-2"]


def test_zsh_completes(shell_environment: dict[str, str]) -> None:
    """At a terminal, which is where zsh completes."""
    path = shell("zsh")
    process, terminal = pty.fork()
    if process == 0:
        os.execve(path, ["zsh", "-f", "-i"], shell_environment)

    def answer(line: str, expected: str) -> str:
        os.write(terminal, line.encode())
        received, end = "", time.monotonic() + 30
        while expected not in received and time.monotonic() < end:
            if select.select([terminal], [], [], 0.2)[0]:
                received += os.read(terminal, 4096).decode(errors="replace")
        return received

    ready = "autoload -Uz compinit; compinit -u -D; eval \"$(symcert --show-completion zsh)\"; echo rea''dy\n"
    assert "ready" in answer(ready, "ready")
    assert "tree:m=8-4-2-2" in answer("symcert certify --rule tree:m=8\t", "tree:m=8-4-2-2")
    os.write(terminal, b"\x15exit\n")
    os.close(terminal)
    os.waitpid(process, 0)


def test_installing_it_makes_bash_complete(shell_environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["symcert", "--install-completion", "bash"], env=shell_environment, capture_output=True, text=True, check=True
    )
    assert "bash completion installed in" in done.stdout
    home = Path(shell_environment["HOME"])
    assert str(home) in (home / ".bashrc").read_text()
    asked = subprocess.run(
        [shell("bash"), "-c", 'source "$HOME/.bashrc"; complete -p symcert'],
        env=shell_environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "_symcert_completion" in asked.stdout
