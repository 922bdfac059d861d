"""`symcert noise`: what it prints, writes, refuses, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
import typer
from click.testing import Result
from typer.testing import CliRunner

from symcert.cli import noise as command
from symcert_runtime.decoding import Limits
from symcert_runtime.decoding import tree as tree_module
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Settings
from symcert_runtime.models import load_pair
from symcert_runtime.numerical_noise.foreign_texts import read_texts
from symcert_runtime.numerical_noise.passes import Tree, Way, Width, decoded
from symcert_runtime.numerical_noise.survey import STATEMENT, ways_of
from tiny_models import random_prompts, save_tiny_pair

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
    figures = json.loads(result.stdout)["measurements"][0]["greedy_check"]["texts_of"]["tree:m=4"]
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
        (["--noise", "0.1"], "give one of them"),
        (["--rule", "strict"], "for --check-greedy"),
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


# --- texts of another engine -------------------------------------------------------------------------------------


def written(home: Path, folder: Path, change: int | None = None) -> tuple[Path, list[dict[str, Any]]]:
    """A file with the target's own greedy texts, in the second of them one token replaced."""
    pair = load_pair(str(home / "target"), str(home / "drafter"))
    entries = []
    for number, line in enumerate((home / "prompts.txt").read_text().splitlines()[:3]):
        own = decoded(pair.cached_target(), pair.encode(line), Limits(8))
        tokens = list(own.tokens)
        if number == 1 and change is not None:
            tokens[change] = int(own.logits[change].topk(6).indices[5])
        entries.append({"id": f"text {number}", "prompt_token_ids": list(own.prompt), "token_ids": tokens})
    path = folder / "engine.jsonl"
    path.write_text("\n".join(map(json.dumps, entries)))
    return path, entries


def test_another_engines_texts_are_labelled(home: Path, tmp_path: Path) -> None:
    same, _ = written(home, tmp_path)
    result = run(home, "--against", str(same), "--json")
    assert result.exit_code == 0, result.output
    figures = json.loads(result.stdout)["measurements"][0]["greedy_check"]["texts_of"]["engine.jsonl"]
    assert (figures["texts"], figures["identical"], figures["beyond_noise"]) == (3, 3, None)
    wrong, entries = written(home, tmp_path, change=7)
    result = run(home, "--against", str(wrong), "--json")
    assert result.exit_code == 1
    figures = json.loads(result.stdout)["measurements"][0]["greedy_check"]["texts_of"]["engine.jsonl"]
    assert (figures["identical"], figures["genuine"]) == (2, 1)
    (row,) = figures["mismatches"]
    assert (row["prompt_id"], row["position"]) == ("text 1", 7)
    assert row["speculative_token"] == entries[1]["token_ids"][7]
    assert row["speculative_gap"] is None
    assert "by the target's own logits" in " ".join(run(home, "--against", str(wrong)).stdout.split())
    # A noise larger than the gap explains it.
    assert run(home, "--against", str(wrong), "--noise", str(row["greedy_gap"])).exit_code == 0


def test_strings_are_encoded_as_the_target_does(home: Path, tmp_path: Path) -> None:
    path, entries = written(home, tmp_path)
    pair = load_pair(str(home / "target"), str(home / "drafter"))
    spell = lambda ids: " ".join(pair.texts(ids))  # noqa: E731
    lines = [{"prompt": spell(e["prompt_token_ids"]), "output": " " + spell(e["token_ids"])} for e in entries]
    path.write_text("\n".join(map(json.dumps, lines)))
    found = read_texts(path, pair)
    assert [list(text.tokens) for text in found] == [entry["token_ids"] for entry in entries]
    assert [list(text.prompt) for text in found] == [entry["prompt_token_ids"] for entry in entries]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("", "hold none"),
        ("{", "is not JSON"),
        ("[1]", "no JSON object"),
        ("{}", "lacks a prompt or an output"),
        ('{"prompt_token_ids": [5], "token_ids": [300]}', "token ids below 300"),
        ('{"prompt_token_ids": [5], "token_ids": [true]}', "token ids below 300"),
        ('{"prompt_token_ids": [], "token_ids": [5]}', "no token in its prompt"),
        ('{"prompt_token_ids": [5], "token_ids": []}', "no token in its output"),
        ('{"prompt": "w5 w6", "output": "7"}', "share a token where they meet"),
        (json.dumps({"prompt_token_ids": [5], "token_ids": [6] * 600}), "more tokens than the models' 512"),
    ],
)
def test_malformed_texts_are_told(home: Path, tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(line)
    with pytest.raises(UserError, match=says):
        read_texts(path, load_pair(str(home / "target"), str(home / "drafter")))
    with pytest.raises(UserError, match="cannot read"):
        read_texts(tmp_path / "missing.jsonl", load_pair(str(home / "target"), str(home / "drafter")))
