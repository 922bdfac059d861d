"""`symcert noise`: what it prints, writes, refuses, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from click.testing import Result
from typer.testing import CliRunner

from symcert.cli import noise as command
from symcert_runtime.decoding import tree as tree_module
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Settings
from symcert_runtime.models import load_pair
from symcert_runtime.numerical_noise.passes import Tree, Way, Width
from symcert_runtime.numerical_noise.survey import STATEMENT, ways_of
from tiny_models import random_prompts, save_tiny_pair

import torch  # isort: skip

QUICK = ["--max-new-tokens", "8", "--limit", "4", "--widths", "1,5", "--tree", "7", "--batch", "1"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("noise")
    save_tiny_pair(folder)
    lines = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(6)]
    (folder / "prompts.txt").write_text("\n".join(lines))
    return folder


def run(home: Path, *options: str, drafter: bool = True) -> Result:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command()(command.noise)
    models = ["--target", str(home / "target"), *(["--drafter", str(home / "drafter")] if drafter else [])]
    return CliRunner().invoke(app, [*models, "--prompts", str(home / "prompts.txt"), *QUICK, *options])


def test_what_is_measured(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "noise.json"
    result = run(home, "--dtype", "float32", "--dtype", "bfloat16", "--out", str(out), "--json", drafter=False)
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert json.loads(out.read_text()) == found
    assert found["statement"] == STATEMENT
    single, half = found["measurements"]
    assert (single["dtype"], half["dtype"]) == ("float32", "bfloat16")
    assert 0 < single["eps"] < 1e-3 < half["eps"] < 1
    assert list(half["ways"]) == ["width 1", "width 5", "tree of 7"]
    assert half["calibration_positions"] + half["held_out_positions"] == half["ways"]["width 5"]["positions"]
    assert found["target"]["name"] == "target"


def test_what_is_printed(home: Path) -> None:
    result = run(home, "--check-greedy", "--dtype", "float64")
    assert result.exit_code == 0, result.output
    words = " ".join(result.stdout.split())
    assert "Noise of the logits, float64 on cpu" in words
    assert "A measurement, not a bound" in words
    for rule in ("strict", "tree:m=4"):
        assert f"{rule}: of 4 texts 4 identical, 0 with numerical ties, 0 genuinely different" in words
    assert run(home, "--quiet").stdout == ""


def test_a_bug_is_genuine_and_the_exit_code_says_so(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: tree nodes see their siblings."""
    everything = lambda parents: torch.ones(len(parents), len(parents), dtype=torch.bool).tril()  # noqa: E731
    monkeypatch.setattr(tree_module, "ancestors", everything)
    result = run(home, "--check-greedy", "--rule", "tree:m=4", "--json")
    assert result.exit_code == 1
    figures = json.loads(result.stdout)["measurements"][0]["greedy_check"]["rules"]["tree:m=4"]
    assert figures["genuine"] >= 1
    assert figures["beyond_noise"] >= figures["genuine"]
    row = next(row for row in figures["mismatches"] if row["label"] == "genuine")
    assert row["why"] == "the logits differ by more than the noise"
    assert row["speculative_text"].startswith("w")
    assert row["difference"] > json.loads(result.stdout)["measurements"][0]["eps"]
    assert "genuine, the logits differ by more than the noise: line-" in " ".join(
        run(home, "--check-greedy", "--rule", "tree:m=4").stdout.split()
    )
    # The same with noise given so large that anything is explained by it.
    assert run(home, "--check-greedy", "--rule", "tree:m=4", "--noise", "40").exit_code == 0


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--widths", "1,x"], "whole numbers separated by commas"),
        (["--widths", "0"], "give 1 or more"),
        (["--widths", "", "--tree", "0"], "nothing is left to compare"),
        (["--tree", "1"], "give 2 or more"),
        (["--limit", "1"], "two or more"),
        (["--noise", "0.1"], "for --check-greedy"),
        (["--check-greedy", "--noise", "-1"], "largest error of a logit"),
        (["--check-greedy", "--rule", "additive:t=0.3"], "by design"),
        (["--out", "no/such/folder/x.json"], "there is no folder"),
        (["--dtype", "int8"], "unknown dtype"),
    ],
)
def test_mistakes_are_told(home: Path, options: list[str], says: str) -> None:
    result = run(home, *options)
    assert isinstance(result.exception, UserError)
    assert says in str(result.exception)


def test_a_check_needs_a_drafter(home: Path) -> None:
    result = run(home, "--check-greedy", drafter=False)
    assert "give --drafter too" in str(result.exception)


def test_a_run_is_measured_by_the_passes_it_makes(home: Path) -> None:
    pair = load_pair(str(home / "target"), str(home / "drafter"))

    def ways(*rules: str, **settings: Any) -> list[Way]:
        return ways_of(pair, Settings(rules, **settings))

    assert ways("strict", "additive:t=0.3", draft_length=6) == [Width(7)]
    assert ways("tree:m=2", tree_depth=2) == [Tree(1 + 2 + 4)]
    assert ways("strict", "tree:m=3", tree_depth=3, tree_expand=2) == [Width(5), Tree(1 + 3 + 6 + 6)]
    assert ways("tree:m=3", tree_depth=3, tree_expand=2, tree_nodes=9) == [Tree(10)]
