"""Live runs of several prompts at once, and of trees cut to their most probable nodes: recorded, resumed, refused."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from symcert.cli import main
from symcert_runtime import live_run
from symcert_runtime.decoding import CachedBatch, Limits, greedy_tokens
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Job, Settings, certified_run, prepare
from symcert_runtime.models import load_pair
from symcert_runtime.prompts import read_prompts
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import RuleTrace, part_path, read_trace
from tiny_architectures import tiny_architecture
from tiny_models import noisy_copy, random_prompts, save_model, save_tiny_pair

PROMPTS = 5
TOGETHER = Settings(("strict", "top-m:m=3", "tree:m=4"), max_new_tokens=12, batch=3, tree_nodes=7)
FIGURES = ("kl", "certificate", "margin")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a pair, and prompts.txt."""
    folder = tmp_path_factory.mktemp("batches")
    save_tiny_pair(folder)
    lines = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(PROMPTS, seed=2)]
    (folder / "prompts.txt").write_text("\n".join(lines))
    return folder


def job_in(home: Path, settings: Settings = TOGETHER, dtype: str = "float64") -> Job:
    pair = load_pair(str(home / "target"), str(home / "drafter"), dtype)
    return prepare(pair, read_prompts(home / "prompts.txt"), settings)


@pytest.fixture(scope="module")
def finished(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("finished") / "run"
    certified_run(job_in(home), run)
    return run


def same_decisions(left: RuleTrace, right: RuleTrace) -> None:
    assert left.emitted == right.emitted
    ours, theirs = left.table.to_pydict(), right.table.to_pydict()
    for name in ("prompt_index", "round", "node", "position", "depth", "width", "draft_token", "kept", "certified"):
        assert ours[name] == theirs[name], name
    for name in FIGURES:
        assert ours[name] == pytest.approx(theirs[name], rel=1e-9, abs=1e-12), name


def test_a_batched_run_records_what_single_runs_record(home: Path, finished: Path, tmp_path: Path) -> None:
    certified_run(job_in(home, replace(TOGETHER, batch=1)), tmp_path / "single")
    together, single = read_trace(finished), read_trace(tmp_path / "single")
    assert list(together) == list(single) == list(TOGETHER.rules)
    for rule, trace in together.items():
        same_decisions(trace, single[rule])
    widths = together["tree:m=4"].table["width"].to_pylist()
    assert set(widths) >= {1, 2, 3}
    assert set(together["strict"].table["width"].to_pylist()) == {1}


def test_the_text_is_the_targets_own(home: Path, finished: Path) -> None:
    job = job_in(home)
    limits = Limits(12, job.pair.eos_token_ids())
    expected = tuple(tuple(greedy_tokens(job.pair.cached_target(), prompt, limits)) for prompt in job.tokens)
    traces = read_trace(finished)
    assert traces["strict"].emitted == traces["tree:m=4"].emitted == expected != traces["top-m:m=3"].emitted


def test_prompts_of_a_batch_are_decoded_in_the_same_passes(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, sizes = job_in(home, replace(TOGETHER, tree_nodes=None, rules=("strict",), batch=4)), list[int]()
    forward = CachedBatch.feed_rows

    def counting(self: CachedBatch, tokens: list[list[int]], *how: object, **more: object) -> torch.Tensor:
        sizes.append(len(tokens))
        return forward(self, tokens, *how, **more)

    monkeypatch.setattr(CachedBatch, "feed_rows", counting)
    certified_run(job, tmp_path / "run")
    assert sizes[0] == max(sizes) == 4
    assert sizes[-1] == 1, "the fifth prompt has a batch of its own"


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_a_resumed_run_is_the_uninterrupted_one_to_the_last_bit(home: Path, tmp_path: Path, dtype: str) -> None:
    """Passes of another size would round differently: finished prompts of a batch are decoded along."""
    job = job_in(home, dtype=dtype)
    certified_run(job, tmp_path / "whole")
    shutil.copytree(tmp_path / "whole", tmp_path / "resumed")
    for rule in TOGETHER.rules:
        part_path(tmp_path / "resumed", parse_rule(rule), 1).unlink()
    kept = part_path(tmp_path / "resumed", parse_rule("strict"), 0)
    written = kept.stat().st_mtime_ns
    seen = list[int]()
    certified_run(job, tmp_path / "resumed", lambda done, total: seen.append(done))
    assert seen == list(range(PROMPTS * len(TOGETHER.rules) + 1))
    assert kept.stat().st_mtime_ns == written
    whole, resumed = read_trace(tmp_path / "whole"), read_trace(tmp_path / "resumed")
    for rule, trace in whole.items():
        assert resumed[rule].table.equals(trace.table)
        assert resumed[rule].emitted == trace.emitted


def test_parts_are_written_as_their_prompts_end(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is finished outlives the process, although prompts of the same batch are still being decoded."""

    class KilledError(Exception):
        pass

    write, written = live_run.write_part, list[Path]()

    def killed_behind_the_second(path: Path, part: object) -> None:
        if len(written) == 2:
            raise KilledError
        write(path, part)
        written.append(path)

    job, run = job_in(home, replace(TOGETHER, rules=("tree:m=4",), batch=5)), tmp_path / "run"
    monkeypatch.setattr(live_run, "write_part", killed_behind_the_second)
    with pytest.raises(KilledError):
        certified_run(job, run)
    assert sorted(run.glob("trace/*.parquet")) == sorted(written) != []
    before = {path: path.read_bytes() for path in written}
    monkeypatch.setattr(live_run, "write_part", write)
    figures = certified_run(job, run)["rules"]["tree:m=4"]
    assert {path: path.read_bytes() for path in written} == before
    assert figures["violations"] == 0
    assert len(list(run.glob("trace/*.parquet"))) == PROMPTS


def test_a_loop_that_stops_early_is_an_error(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: the last prompt of a batch never gets its text."""
    loop = live_run.drafting_loop

    def without_the_last(rule: object) -> object:
        return lambda *how: (each for each in loop(rule)(*how) if each[0] != 2)

    job = job_in(home, replace(TOGETHER, tree_nodes=None, rules=("strict",)))
    monkeypatch.setattr(live_run, "drafting_loop", without_the_last)
    with pytest.raises(RuntimeError, match=r"before the texts of prompts \[2\] were complete"):
        certified_run(job, tmp_path / "run")


@pytest.mark.parametrize(
    ("changes", "named"), [({"batch": 2}, "batch = 3, not 2"), ({"tree_nodes": 8}, "tree_nodes = 7, not 8")]
)
def test_other_settings_do_not_resume(home: Path, finished: Path, changes: dict[str, int], named: str) -> None:
    with pytest.raises(UserError, match=named):
        certified_run(job_in(home, replace(TOGETHER, **changes)), finished)


@pytest.mark.parametrize(("name", "value"), [("batch", 0), ("tree_nodes", 0)])
def test_settings_out_of_range_are_the_users_mistake(name: str, value: int) -> None:
    with pytest.raises(UserError, match=f"{name.replace('_', '-')} is {value}; it must be at least 1"):
        Settings(**{name: value})


def test_both_settings_are_options_of_the_command(home: Path, tmp_path: Path) -> None:
    models = ["--target", str(home / "target"), "--drafter", str(home / "drafter")]
    chosen = ["--batch", "2", "--tree-nodes", "5", "--rule", "tree:m=4", "--max-new-tokens", "6", "--dtype", "float64"]
    prompts = ["--prompts", str(home / "prompts.txt"), "--limit", "3", "--json"]
    assert main(["certify", *models, *chosen, *prompts, "--out", str(tmp_path / "run")]) == 0
    same = Settings(("tree:m=4",), max_new_tokens=6, limit=3, batch=2, tree_nodes=5)
    certified_run(job_in(home, same), tmp_path / "run")  # the same run: nothing is refused, nothing is missing
    assert int(max(read_trace(tmp_path / "run")["tree:m=4"].table["node"].to_pylist())) < 5


def test_trees_count_against_one_limit_for_the_whole_batch(home: Path) -> None:
    wide = Settings(("tree:m=40",), tree_depth=2, tree_expand=4)
    job_in(home, wide)
    with pytest.raises(UserError, match=r"and batch 100 drafts trees of more than 4096 nodes; .* or --batch"):
        job_in(home, replace(wide, batch=100))


def test_models_that_count_slots_run_chains_one_by_one(home: Path, tmp_path: Path) -> None:
    target = tiny_architecture("mpt", torch.float32)
    save_model(target, tmp_path / "target")
    save_model(noisy_copy(target), tmp_path / "drafter")
    shutil.copy(home / "prompts.txt", tmp_path)
    chains = Settings(("strict",), max_new_tokens=6, limit=2)
    assert certified_run(job_in(tmp_path, chains, "float32"), tmp_path / "run")["rules"]["strict"]["violations"] == 0
    for refused in (replace(chains, batch=2), replace(chains, rules=("tree:m=2",))):
        with pytest.raises(UserError, match="the model target does not go by the attention masks"):
            job_in(tmp_path, refused, "float32")


@pytest.mark.parametrize("name", ["gemma2", "gemma3_text", "mistral"])
def test_windowed_models_run_live(home: Path, tmp_path: Path, name: str) -> None:
    target = tiny_architecture(name, torch.float32)
    save_model(target, tmp_path / "target")
    save_model(noisy_copy(target, 0.02), tmp_path / "drafter")
    shutil.copy(home / "prompts.txt", tmp_path)
    summary = certified_run(job_in(tmp_path), tmp_path / "run")
    for figures in summary["rules"].values():
        assert figures["violations"] == 0 < figures["certified"] <= figures["accepted"] <= figures["positions"]
