"""Certified live runs: what is recorded, resuming after a kill, refusals, and planted errors that must show."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from symcert_runtime import live_run
from symcert_runtime.certify import Certification, certify_logits
from symcert_runtime.decoding import Limits, TreeShape, VerifiedRound, greedy_tokens
from symcert_runtime.decoding.draft_tree import grow_tree
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import MAX_TREE_NODES, Job, Settings, certified_run, prepare, reasons, trace_columns
from symcert_runtime.models import load_pair, shipped_pair
from symcert_runtime.prompts import read_prompts
from symcert_runtime.rules import parse_rule
from symcert_runtime.summary import rule_summary
from symcert_runtime.trace import RuleTrace, part_of, part_path, read_part, read_trace, write_part
from tiny_models import random_prompts, save_tiny_pair

SETTINGS = Settings(max_new_tokens=12)
KEY = ("rule", "prompt_index", "round", "position", "node")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a pair, and prompts.txt."""
    folder = tmp_path_factory.mktemp("live")
    save_tiny_pair(folder)
    lines = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(4)]
    (folder / "prompts.txt").write_text("\n".join(lines))
    return folder


def job_in(home: Path, settings: Settings = SETTINGS) -> Job:
    pair = load_pair(str(home / "target"), str(home / "drafter"))
    return prepare(pair, read_prompts(home / "prompts.txt"), settings)


@pytest.fixture(scope="module")
def job(home: Path) -> Job:
    return job_in(home)


@pytest.fixture(scope="module")
def finished(job: Job, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An uninterrupted run."""
    run = tmp_path_factory.mktemp("finished") / "run"
    certified_run(job, run)
    return run


@pytest.fixture
def copied(finished: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished, tmp_path / "run"))


def test_the_emitted_text_is_the_targets_own(job: Job, finished: Path) -> None:
    limits = Limits(SETTINGS.max_new_tokens, job.pair.eos_token_ids())
    expected = tuple(tuple(greedy_tokens(job.pair.cached_target(), prompt, limits)) for prompt in job.tokens)
    traces = read_trace(finished)
    assert list(traces) == ["strict", "tree:m=4"]
    for trace in traces.values():
        assert trace.emitted == expected


def test_the_trace_agrees_with_the_text(job: Job, finished: Path) -> None:
    """Every kept row predicts the token emitted at its position, and every emitted token but bonus ones has a row."""
    for trace in read_trace(finished).values():
        for row in trace.table.to_pylist():
            prompt, text = job.tokens[row["prompt_index"]], trace.emitted[row["prompt_index"]]
            if row["kept"]:
                assert row["target_token"] == text[row["position"] - len(prompt)]
            assert row["prompt_id"] == job.prompts[row["prompt_index"]].id
            assert (row["reason"] == "accepted") == row["accepted"]


def test_run_json_and_summary(job: Job, finished: Path) -> None:
    record = json.loads((finished / "run.json").read_text())
    summary = json.loads((finished / "summary.json").read_text())
    assert record["finished"] is True
    assert record["settings"]["draft_length"] == 4
    assert record["provenance"] == summary["provenance"]
    assert summary["provenance"]["target"]["sha256"] == job.pair.target.sha256
    assert summary["provenance"]["theorems"]["tree:m=4"][0] == "tree_exact"
    for rule, trace in read_trace(finished).items():
        assert summary["rules"][rule] == rule_summary(trace)
        assert summary["rules"][rule]["violations"] == 0
        assert summary["rules"][rule]["accepted"] > 0


def test_a_finished_run_is_only_summarised_again(job: Job, copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (copied / "summary.json").read_text()
    monkeypatch.setattr(live_run, "certify_round", lambda *_: pytest.fail("recomputed a finished prompt"))
    certified_run(job, copied)
    assert (copied / "summary.json").read_text() == before


def test_a_deleted_part_alone_is_recomputed(job: Job, copied: Path, finished: Path) -> None:
    path = part_path(copied, parse_rule("tree:m=4"), 2)
    path.unlink()
    seen = list[tuple[int, int]]()
    certified_run(job, copied, lambda done, total: seen.append((done, total)))
    assert seen == [(done, 8) for done in range(9)]
    assert {rule: trace.table for rule, trace in read_trace(copied).items()} == {
        rule: trace.table for rule, trace in read_trace(finished).items()
    }


RUN_IN_CHILD = """
import sys, time
from pathlib import Path
sys.path[:0] = {path!r}
from symcert_runtime import live_run
from test_live_run import job_in, certified_run
write_part = live_run.write_part
def unhurried(*arguments, **settings):  # leaves a busy machine the time to kill before the last part
    time.sleep(0.3)
    write_part(*arguments, **settings)
live_run.write_part = unhurried
certified_run(job_in(Path(sys.argv[1])), Path(sys.argv[2]))
"""


def killed_after(home: Path, run: Path, parts: int) -> None:
    """Start the run in a child process and SIGKILL it as soon as it has written that many parts."""
    code = RUN_IN_CHILD.format(path=[str(Path(__file__).parent)])
    child = subprocess.Popen([sys.executable, "-c", code, str(home), str(run)], stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 120
        while len(list(run.glob("trace/*.parquet"))) < parts:
            assert child.poll() is None, "the run ended before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(0.001)
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()


def test_a_killed_run_resumes_without_loss_or_repetition(home: Path, job: Job, finished: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    killed_after(home, run, parts=3)
    parts = len(list(run.glob("trace/*.parquet")))
    assert 3 <= parts < 8, "the kill came too late to prove anything"
    assert json.loads((run / "run.json").read_text())["finished"] is False
    (run / "trace" / ".strict-000000.parquet.x.partial").write_bytes(b"half a part, as a kill while writing leaves it")
    certified_run(job, run)
    whole, resumed = read_trace(finished), read_trace(run)
    for rule, trace in whole.items():
        keys = list(zip(*(resumed[rule].table[name].to_pylist() for name in KEY), strict=True))
        assert len(keys) == len(set(keys))
        assert resumed[rule].table.equals(trace.table)
        assert resumed[rule].emitted == trace.emitted
    assert (run / "summary.json").read_text() == (finished / "summary.json").read_text()
    assert not list(run.glob("**/*.partial"))


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"max_new_tokens": 13}, "max_new_tokens = 12, not 13"),
        ({"draft_length": 2}, "draft_length = 4, not 2"),
        ({"rules": ("strict",)}, "rules = ['strict', 'tree:m=4'], not ['strict']"),
    ],
)
def test_other_settings_do_not_resume(home: Path, copied: Path, changes: dict[str, object], named: str) -> None:
    before = {path: path.read_bytes() for path in copied.rglob("*") if path.is_file()}
    with pytest.raises(UserError, match="choose another --out") as caught:
        certified_run(job_in(home, replace(SETTINGS, **changes)), copied)
    assert named in str(caught.value)
    assert {path: path.read_bytes() for path in copied.rglob("*") if path.is_file()} == before


def test_other_models_do_not_resume(home: Path, copied: Path) -> None:
    pair = load_pair(str(home / "target"), str(home / "target"))
    other = prepare(pair, read_prompts(home / "prompts.txt"), SETTINGS)
    with pytest.raises(UserError, match=r"drafter\.(name|sha256) = "):
        certified_run(other, copied)


def test_a_damaged_part_stops_the_resume_before_anything_is_changed(job: Job, copied: Path) -> None:
    path = part_path(copied, parse_rule("strict"), 1)
    path.write_bytes(path.read_bytes()[:-7])
    part_path(copied, parse_rule("strict"), 3).unlink()
    with pytest.raises(UserError, match=r"strict-000001\.parquet is damaged .*; delete it to recompute"):
        certified_run(job, copied)
    assert not part_path(copied, parse_rule("strict"), 3).exists()


def test_a_misplaced_part_stops_the_resumption(job: Job, copied: Path) -> None:
    wrong = part_path(copied, parse_rule("strict"), 1)
    shutil.copy(part_path(copied, parse_rule("strict"), 0), wrong)
    before = {path: path.read_bytes() for path in copied.rglob("*") if path.is_file()}
    with pytest.raises(UserError, match=r"strict-000001\.parquet is damaged or belongs elsewhere"):
        certified_run(job, copied)
    assert {path: path.read_bytes() for path in copied.rglob("*") if path.is_file()} == before


def test_a_part_of_another_prompt_stops_the_resumption(job: Job, copied: Path) -> None:
    """Of the same rule and index, yet of a run over other prompts."""
    path = part_path(copied, parse_rule("strict"), 1)
    write_part(path, replace(read_part(path), prompt_id="another"))
    with pytest.raises(UserError, match="belongs elsewhere"):
        certified_run(job, copied)


@pytest.mark.parametrize(
    "shape", [((1,), 4, 1), ((4,), 4, 4), ((3,), 4, 100), ((5,), 1, 2), ((300,), 2, 1), ((4, 2), 3, 4)]
)
def test_the_size_of_a_tree_is_known_before_it_grows(job: Job, shape: tuple[tuple[int, ...], int, int]) -> None:
    nodes = len(grow_tree(job.pair.cached_drafter(), job.tokens[0], TreeShape(*shape)).tokens)
    assert TreeShape(*shape).fits(nodes)
    assert not TreeShape(*shape).fits(nodes - 1)


def test_trees_too_large_are_refused_at_the_start(home: Path) -> None:
    deep = {"tree_depth": 10**12}
    for changes in ({"rules": ("tree:m=100",)}, {"rules": (f"tree:m={10**30}",)}, deep):
        with pytest.raises(UserError, match=f"more than {MAX_TREE_NODES} nodes; lower m, --tree-expand or"):
            job_in(home, replace(SETTINGS, **changes))


def test_a_tree_wider_than_the_vocabulary_offers_all_of_it(home: Path, tmp_path: Path) -> None:
    settings = Settings((f"tree:m={10**30}",), tree_depth=1, max_new_tokens=3, limit=1)
    figures = certified_run(job_in(home, settings), tmp_path / "run")["rules"][settings.rules[0]]
    assert figures["certified"] == figures["accepted"] == figures["positions"] > 0


def test_foreign_folders_are_left_alone(job: Job, copied: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="is a file"):
        certified_run(job, tmp_path / "file")
    with pytest.raises(UserError, match="holds no run"):
        certified_run(job, tmp_path)
    (copied / "run.json").write_text("{")
    with pytest.raises(UserError, match=r"run\.json is damaged"):
        certified_run(job, copied)
    (copied / "run.json").unlink()
    with pytest.raises(UserError, match="holds no run"):
        certified_run(job, copied)


def test_two_processes_do_not_write_one_run(job: Job, copied: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    with (copied / "run.lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(UserError, match="another process"):
            certified_run(job, copied)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"draft_length": 0}, "draft-length is 0"),
        ({"limit": -1}, "limit is -1"),
        ({"seed": 1}, "--seed .* --limit"),
        ({"rules": ("tree:m=0",)}, "tree"),
        ({"rules": ("nonsense",)}, "unknown rule"),
    ],
)
def test_settings_out_of_range_are_the_users_mistake(changes: dict[str, object], named: str) -> None:
    with pytest.raises(UserError, match=named):
        Settings(**changes)


def test_rules_become_canonical() -> None:
    assert Settings(rules=("tree:m=04", "strict", "tree: m=4")).rules == ("tree:m=4", "strict")


def test_prompts_must_fit_the_models(home: Path, tmp_path: Path) -> None:
    pair = load_pair(str(home / "target"), str(home / "drafter"))
    long = tmp_path / "long.txt"
    long.write_text(" ".join(["w5"] * 490))
    assert prepare(pair, read_prompts(long), SETTINGS).tokens[0] == [5] * 490
    with pytest.raises(UserError, match=r"prompt line-1 of long\.txt has 490 tokens"):
        prepare(pair, read_prompts(long), replace(SETTINGS, draft_length=11))


@pytest.mark.parametrize("dtype", ["float64", "bfloat16", "float16"])
def test_other_types_agree_with_certify_logits(home: Path, tmp_path: Path, dtype: str) -> None:
    """Half precision makes exact ties common: loops and certify_logits must break them alike (trace_columns checks)."""
    pair = load_pair(str(home / "target"), str(home / "drafter"), dtype)
    certified_run(prepare(pair, read_prompts(home / "prompts.txt"), replace(SETTINGS, limit=2)), tmp_path / "run")
    assert json.loads((tmp_path / "run" / "run.json").read_text())["provenance"]["dtype"] == dtype


def test_ties_among_children_are_broken_alike(home: Path, tmp_path: Path) -> None:
    """A drafter that knows nothing ties all tokens; its children are then the lowest token indices."""
    know_nothing = load_pair(str(home / "target"), str(home / "drafter"))
    know_nothing.drafter.model.lm_head.weight.data.zero_()
    job = prepare(
        know_nothing,
        read_prompts(home / "prompts.txt"),
        Settings(("strict", "tree:m=150"), tree_depth=1, max_new_tokens=8),
    )
    certified_run(job, tmp_path / "run")
    for row in read_trace(tmp_path / "run")["tree:m=150"].table.to_pylist():
        assert row["draft_token"] == 0
        assert row["accepted"] == (row["target_token"] < 150)


def test_padded_output_layers_are_certified_over_the_real_tokens(home: Path, tmp_path: Path) -> None:
    """A drafter padded by 20 rows gives the same trace as without them, even where the padding would win."""
    pair = load_pair(str(home / "target"), str(home / "drafter"))
    padded = load_pair(str(home / "target"), str(home / "drafter"))
    head = padded.drafter.model.lm_head
    head.weight = torch.nn.Parameter(torch.cat([head.weight, 10 * head.weight[:20]]))
    padded = replace(padded, vocab_size=300)
    prompts = read_prompts(home / "prompts.txt")
    for name, each in (("plain", pair), ("padded", padded)):
        certified_run(prepare(each, prompts, replace(SETTINGS, limit=2)), tmp_path / name)
    plain, cut = read_trace(tmp_path / "plain"), read_trace(tmp_path / "padded")
    for rule, trace in plain.items():
        for name in ("position", "draft_token", "target_token", "certified", "accepted", "kept"):
            assert cut[rule].table[name].equals(trace.table[name])


def test_folders_are_named_after_everything_that_decides(home: Path, job: Job) -> None:
    assert job_in(home).folder == job.folder
    assert job_in(home, replace(SETTINGS, tree_expand=2)).folder != job.folder


def test_the_shipped_pair_is_certified_live(tmp_path: Path) -> None:
    pair = shipped_pair()
    job = prepare(pair, read_prompts(), Settings(limit=3, max_new_tokens=32))
    summary = certified_run(job, tmp_path / "run")
    limits = Limits(32, pair.eos_token_ids())
    expected = tuple(tuple(greedy_tokens(pair.cached_target(), prompt, limits)) for prompt in job.tokens)
    for rule, trace in read_trace(tmp_path / "run").items():
        assert trace.emitted == expected
        figures = summary["rules"][rule]
        assert figures["violations"] == 0 < figures["certified"] < figures["accepted"] < figures["positions"]


# Planted errors. A round is made by hand, so that what the certificates claim can be broken at known places.


def round_of(target_logits: Tensor, draft_logits: Tensor, width: int) -> VerifiedRound:
    rows = torch.arange(target_logits.shape[0])
    target_token = target_logits.argmax(-1)
    drafted = draft_logits.sort(dim=-1, descending=True, stable=True).indices[:, :width]
    return VerifiedRound(
        target_logits=target_logits,
        draft_logits=draft_logits,
        position=rows,
        depth=rows + 1,
        width=torch.full_like(rows, width),
        kept=torch.ones(len(rows), dtype=torch.bool),
        accepted=(drafted == target_token[:, None]).any(-1),
        draft_token=drafted[:, 0],
        target_token=target_token,
        emitted=[],
    )


def rejected_drafter(target: Tensor, width: int, nudge: float = 1e-3) -> Tensor:
    """Drafter logits [P, V] of the cheapest rejection (theory: the witness), pushed over the edge by `nudge` nats.

    c* = min over k <= m of (p_0 + p_m + … + p_{m-k+1}) / (k + 1); token 0 and every i <= m below c* are set to c*.
    """
    p, order = target.softmax(-1).sort(dim=-1, descending=True)
    pooled = torch.stack(
        [(p[:, 0] + p[:, width - k + 1 : width + 1].sum(-1)) / (k + 1) for k in range(1, width + 1)], -1
    )
    level = pooled.amin(-1, keepdim=True)  # c*, [P, 1]
    witness = p.clone()
    witness[:, 1 : width + 1] = witness[:, 1 : width + 1].maximum(level)
    witness[:, :1] = level
    logits = witness.log()
    logits[:, 1 : width + 1] += nudge
    return torch.empty_like(logits).scatter_(-1, order, logits)


def figures_of(rule: str, verified: VerifiedRound, found: Certification) -> dict[str, int]:
    part = part_of(parse_rule(rule), 0, "x", [], trace_columns(parse_rule(rule), 0, verified, found))
    return rule_summary(RuleTrace(rule, part.table, ()))


@pytest.mark.parametrize(("rule", "width"), [("strict", 1), ("tree:m=2", 2), ("tree:m=4", 4)])
def test_an_inflated_certificate_shows_as_violations(rule: str, width: int) -> None:
    torch.manual_seed(0)
    target = 3 * torch.randn(200, 50, dtype=torch.float64)
    verified = round_of(target, rejected_drafter(target, width), width)
    honest = certify_logits(verified.target_logits, verified.draft_logits, rule)
    figures = figures_of(rule, verified, honest)
    assert figures["accepted"] == figures["certified"] == figures["violations"] == 0
    # The rows are near enough to the boundary that 5% more is too much for most of them.
    assert float((honest.kl / honest.certificate).median()) < 1.04
    inflated = replace(honest, certified=honest.kl < 1.05 * honest.certificate)
    figures = figures_of(rule, verified, inflated)
    assert figures["violations"] == figures["reasons"]["violation"] == figures["certified"] > 100


@pytest.mark.parametrize("name", ["accepted", "draft_token", "target_token"])
def test_a_disagreement_with_certify_logits_is_loud(name: str) -> None:
    torch.manual_seed(0)
    verified = round_of(torch.randn(5, 20), torch.randn(5, 20), 1)
    found = certify_logits(verified.target_logits, verified.draft_logits, "strict")
    trace_columns(parse_rule("strict"), 0, verified, found)
    wrong = getattr(verified, name).clone()
    wrong[3] = ~wrong[3] if name == "accepted" else wrong[3] + 1
    with pytest.raises(RuntimeError, match=f"disagree on {name}"):
        trace_columns(parse_rule("strict"), 0, replace(verified, **{name: wrong}), found)


def test_every_rejection_has_its_reason() -> None:
    target = torch.tensor([[3.0, 1.0, 0.0]] * 6)
    draft = torch.tensor([[0.0, 1.0, 0.0]] * 6)
    draft[0] = target[0]  # accepted
    draft[1, 0] = -torch.inf  # a vocabulary hole at the target's favourite
    target[2] = torch.tensor([3.0, 3.0, 0.0])  # a tie that the drafter breaks the other way
    verified = round_of(target, draft, 1)
    found = certify_logits(target, draft, "strict")
    undecided, certified = found.undecided.clone(), found.certified.clone()
    undecided[4] = certified[5] = True
    found = replace(found, undecided=undecided, certified=certified)
    assert reasons(verified, found) == [
        "accepted",
        "vocabulary_hole",
        "exact_tie",
        "kl_exceeds_certificate",
        "undecided",
        "violation",
    ]
