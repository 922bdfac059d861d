"""The repository itself: what it says of itself is so, and nothing of the machine it was made on is in it."""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import symcert
from symcert.cli import main
from symcert.cli._commands import COMMANDS
from symcert.cli._errors import EXIT_CODES
from symcert.rules import RULES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PAGES = [README, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

NOT_SHIPPED = {"__pycache__", "build", "runs", ".git", ".venv"}
# Written apart, so that this file does not match itself.
MACHINE_PATH = re.compile(rb"(?<![\w.~)}])/(?:" + rb"|".join((b"work", b"root", b"opt", b"mnt", b"Users")) + rb")/")


def is_shipped(path: Path) -> bool:
    """Whether a file belongs to the repository, judged by its path below ROOT: no caches, no runs, no environment."""
    folders = path.relative_to(ROOT).parts[:-1]
    return path.is_file() and not any(
        part in NOT_SHIPPED or part.endswith((".egg-info", "_cache")) or part in {".hypothesis", ".benchmarks"}
        for part in folders
    )


def shipped_files() -> list[Path]:
    top = [entry for entry in ROOT.iterdir() if entry.name not in NOT_SHIPPED]
    return [path for entry in top for path in ([entry] if entry.is_file() else entry.rglob("*")) if is_shipped(path)]


def machine_paths(text: bytes) -> list[bytes]:
    return MACHINE_PATH.findall(text)


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    files = shipped_files()
    assert ROOT / "README.md" in files and ROOT / ".ci" / "run" in files
    assert {str(path.relative_to(ROOT)): found for path in files if (found := machine_paths(path.read_bytes()))} == {}


def test_a_planted_machine_path_is_seen() -> None:
    for folder in ("work/main", "root/.cache", "opt/wheels"):
        assert machine_paths(f"see /{folder} there".encode())
        assert machine_paths(f"file:///{folder}".encode()) or machine_paths(f'"/{folder}"'.encode())


def test_versions_agree() -> None:
    assert PYPROJECT["project"]["version"] == symcert.__version__
    assert f" {symcert.__version__}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_pin_is_exact_and_every_dependency_is_pinned() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9][0-9.]*", pin) for pin in pins)
    project = PYPROJECT["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"], *PYPROJECT["build-system"]["requires"]]
    names = {re.split(r"[><=\[]", requirement)[0].replace("_", "-") for requirement in asked}
    assert names <= {pin.partition("==")[0] for pin in pins}


def test_importing_the_packages_loads_no_torch() -> None:
    code = "import sys, symcert, symcert_runtime; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- what the pages tell the reader to type


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


def commands(page: str) -> list[list[str]]:
    """Every `symcert …` and `make …` that stands in an indented block, a console block or between backticks."""
    indented = re.findall(r"^ {4}((?:symcert|make) .*?)(?: {2,}#.*)?$", page, flags=re.MULTILINE)
    prompted = re.findall(r"^\$ (symcert .*)$", page, flags=re.MULTILINE)
    quoted = re.findall(r"`((?:symcert|make) [^`]*)`", page)
    words = [shlex.split(line.split("&&")[0]) for line in (*indented, *prompted, *quoted)]
    assert words
    return words


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, flags=re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=["README", "CONTRIBUTING"])
def test_commands_on_the_pages_exist(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    for program, name, *rest in commands(page):
        if program == "make":
            assert name in make_targets()
            continue
        if name.startswith("--"):
            assert main(["--help"]) == 0 and name in capsys.readouterr().out
            continue
        assert name in COMMANDS
        assert main([name, "--help"]) == 0
        described = capsys.readouterr().out
        for option in (word for word in rest if word.startswith("--")):
            assert f"{option} " in described, f"symcert {name} has no {option}"


def test_console_blocks_show_what_the_commands_print(capsys: pytest.CaptureFixture[str]) -> None:
    shown = blocks("console")
    assert len(shown) >= 2
    for block in shown:
        prompt, _, output = block.partition("\n")
        assert main(shlex.split(prompt)[2:]) == 0
        assert capsys.readouterr().out.split() == output.split()


def test_the_number_of_rules_is_right() -> None:
    words = ("seven", "eight", "nine", "ten", "eleven", "twelve")
    number = re.search(r"exact certificates of (\w+) acceptance rules", README)
    assert number and words.index(number[1]) + 7 == len(RULES)
    section = README.partition("## Rules")[2].partition("## Trust")[0]
    assert set(re.findall(r"^\| `([\w-]+)(?::[^`]*)?` \|", section, re.MULTILINE)) == set(RULES)


def test_the_exit_codes_are_told() -> None:
    told = re.search(r"Exit codes of every command: (.*?)\n\n", README, re.DOTALL)
    assert told
    codes = {int(code) for code in re.findall(r"\b\d+\b", told[1])}
    assert codes == set(EXIT_CODES)


def test_python_blocks_print_what_they_show() -> None:
    shown = blocks("pycon")
    assert shown
    for block in shown:
        example = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
        result = doctest.DocTestRunner().run(example)
        assert result.attempted and not result.failed


def test_links_on_the_pages_lead_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\(([^)#:]+)\)", page):
            assert (ROOT / link).exists(), link


# --- make


def recipe(target: str) -> str:
    """The shell lines `make TARGET` would run, with the installation taken as done."""
    dry = subprocess.run(
        ["make", "-n", "-o", ".venv/.installed", target], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return dry.stdout


def test_check_only_looks() -> None:
    lines = recipe("check")
    assert all(tool in lines for tool in ("ruff check", "mypy", "lint-imports", "symcert verify", "generate --check"))
    assert not re.search(r"--fix|--accept|ruff format (?!--check)|symcert generate(?! --check)", lines)


def test_recipes_fail_loudly() -> None:
    assert ".SHELLFLAGS := -eu -o pipefail -c" in MAKEFILE
    assert not re.search(r"\|\| *(true|:)|^\t-", MAKEFILE, flags=re.MULTILINE)


def test_help_lists_every_target() -> None:
    listing = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in listing.splitlines() if line.startswith("  make ")} == make_targets()


# --- the wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Names in a wheel that was built from a copy, so that nothing appears in the working tree."""
    copy = tmp_path_factory.mktemp("source")
    skip = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in ("symcert", "runtime"):
        shutil.copytree(ROOT / name, copy / name, ignore=skip)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    build = "import os, sys, setuptools.build_meta as b; print(b.build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, str(copy)], cwd=copy, check=True, capture_output=True)
    (built,) = copy.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        return archive.namelist()


def test_the_wheel_holds_every_file_of_both_packages(wheel: list[str]) -> None:
    for base, package in ((ROOT, "symcert"), (ROOT / "runtime", "symcert_runtime")):
        files = [path for path in (base / package).rglob("*") if is_shipped(path) and not path.name.startswith(".")]
        assert {path.relative_to(base).as_posix() for path in files} <= set(wheel)
        assert f"{package}/py.typed" in wheel


def test_the_wheel_holds_nothing_else(wheel: list[str]) -> None:
    assert {name.split("/")[0] for name in wheel} - {"symcert", "symcert_runtime"} == {
        f"symcert-{symcert.__version__}.dist-info"
    }
