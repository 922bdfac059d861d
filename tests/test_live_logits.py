"""Live runs whose logits are not the models' own: sampling pipelines, and drafters with part of the vocabulary."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from part_vocabulary import save_drafter
from symcert.cli import main
from symcert_runtime.decoding import Limits, greedy_tokens
from symcert_runtime.engine_orders import ORDERS
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Job, Settings, certified_run, prepare
from symcert_runtime.models import load_pair
from symcert_runtime.pipelines import Pipeline
from symcert_runtime.prompts import read_prompts
from symcert_runtime.record_columns import record_of_columns
from symcert_runtime.recorded import certify_recorded
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import read_trace
from tiny_models import EOS, VOCABULARY, random_prompts, save_tiny_pair, tiny_target

RULES = ("strict", "tree:m=3", "additive:t=0.3")
SETTINGS = Settings(rules=RULES, max_new_tokens=10, tree_depth=2)
KNOWN = [token for token in range(VOCABULARY) if token % 8 != 2]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("logits")
    save_tiny_pair(folder)
    save_drafter(folder / "part", tiny_target(dtype=torch.float32, eos_token_id=EOS), KNOWN, noise=0.01)
    lines = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(4)]
    (folder / "prompts.txt").write_text("\n".join(lines))
    return folder


def job_in(home: Path, drafter: str = "drafter", **changes: Any) -> Job:
    pair = load_pair(str(home / "target"), str(home / drafter))
    return prepare(pair, read_prompts(home / "prompts.txt"), replace(SETTINGS, **changes))


def greedy_texts(job: Job) -> tuple[tuple[int, ...], ...]:
    """The target's own, its logits as they are."""
    target = replace(job.pair, pipeline=Pipeline()).cached_target()
    limits = Limits(SETTINGS.max_new_tokens, job.pair.eos_token_ids())
    return tuple(tuple(greedy_tokens(target, prompt, limits)) for prompt in job.tokens)


# --- pipelines


@pytest.mark.parametrize("engine", ORDERS)
def test_steps_change_divergences_and_not_the_greedy_text(home: Path, tmp_path: Path, engine: str) -> None:
    plain, job = job_in(home), job_in(home, temperature=0.6, top_k=40, top_p=0.98, pipeline=engine)
    without, summary = certified_run(plain, tmp_path / "plain"), certified_run(job, tmp_path / "run")
    traces = read_trace(tmp_path / "run")
    for rule in ("strict", "tree:m=3"):
        assert traces[rule].emitted == greedy_texts(job)
        assert summary["rules"][rule]["violations"] == 0 < summary["rules"][rule]["positions"]
    assert summary["rules"]["strict"]["accepted"] == without["rules"]["strict"]["accepted"]
    assert summary["rules"]["strict"]["mean_kl"] != without["rules"]["strict"]["mean_kl"]
    provenance = summary["provenance"]
    assert (provenance["pipeline"], provenance["temperature"], provenance["top_k"]) == (engine, 0.6, 40)
    assert provenance["steps"]["target"] == [name for name in ORDERS[engine].target if name != "min_p"]
    assert "steps" not in without["provenance"] and without["provenance"]["pipeline"] is None


def test_masks_of_the_drafter_alone_are_vocabulary_holes(home: Path, tmp_path: Path) -> None:
    """Of either side the top two are left: KL is finite where those of the target are among the drafter's."""
    job = job_in(home, top_k=2, rules=("strict", "top-m:m=2"), max_new_tokens=24)
    certified_run(job, tmp_path / "run")
    for rule, trace in read_trace(tmp_path / "run").items():
        rows = trace.table.to_pylist()
        holes = [row for row in rows if row["kl"] == math.inf]
        assert len(rows) > len(holes) > 5, rule
        assert not any(row["certified"] for row in holes)
        assert {row["reason"] for row in holes} <= {"vocabulary_hole", "accepted"}
        assert all(row["kl_lower"] == math.inf for row in holes)


def test_rules_decide_on_the_processed_target(home: Path, tmp_path: Path) -> None:
    """At a low temperature the gap behind the argmax is wider, and an additive threshold accepts less."""
    cold, hot = (job_in(home, temperature=t, rules=("additive:t=0.3",), pipeline="vllm") for t in (0.2, 4.0))
    rates = []
    for name, job in (("cold", cold), ("hot", hot)):
        figures = certified_run(job, tmp_path / name)["rules"]["additive:t=0.3"]
        rates.append(figures["accepted"] / figures["positions"])
    assert rates[0] < rates[1] == 1.0


def test_another_order_does_not_resume(home: Path, tmp_path: Path) -> None:
    certified_run(job_in(home, rules=("strict",), limit=1, temperature=0.6), tmp_path / "run")
    with pytest.raises(UserError, match=r"pipeline = transformers, not mlx-lm"):
        certified_run(job_in(home, rules=("strict",), limit=1, temperature=0.6, pipeline="mlx-lm"), tmp_path / "run")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"pipeline": "vllm"},
            "--pipeline vllm orders temperature, top-k, top-p and min-p, of which none does anything",
        ),
        ({"pipeline": "vllm", "temperature": 1.0}, "of which none does anything"),
        ({"pipeline": "orca", "temperature": 0.5}, "unknown pipeline 'orca'"),
        ({"temperature": 0.0}, "leave it out to decode greedily"),
    ],
)
def test_settings_without_effect_or_sense_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(UserError, match=message):
        replace(SETTINGS, **changes)


def test_the_command_line_takes_them(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    models = [
        "--target",
        str(home / "target"),
        "--drafter",
        str(home / "drafter"),
        "--prompts",
        str(home / "prompts.txt"),
    ]
    steps = ["--temperature", "0.7", "--top-k", "20", "--top-p", "0.9", "--min-p", "0.01", "--pipeline", "llama.cpp"]
    run = ["--rule", "strict", "--limit", "1", "--max-new-tokens", "6", "--out", str(tmp_path / "run"), "--json"]
    assert main(["certify", *models, *steps, *run]) == 0
    provenance = json.loads(capsys.readouterr().out)["provenance"]
    assert provenance["steps"] == {"target": ["top_k", "top_p", "min_p", "temperature"], "drafter": []}
    assert main(["certify", *models, "--min-p", "0.1", "--pipeline", "vllm", *run]) == 2
    assert "vllm has no min-p in speculative decoding" in capsys.readouterr().err


# --- part of the vocabulary


@pytest.fixture(scope="module")
def with_holes(home: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Job, Path, dict[str, Any]]:
    job, run = job_in(home, "part", max_new_tokens=24), tmp_path_factory.mktemp("holes") / "run"
    return job, run, certified_run(job, run)


def test_strict_and_trees_are_certified_on_the_drafters_vocabulary(
    with_holes: tuple[Job, Path, dict[str, Any]],
) -> None:
    _, run, summary = with_holes
    assert summary["provenance"]["draft_vocabulary"] == {"tokens": len(KNOWN), "of": VOCABULARY, "unknown_token": 0}
    traces = read_trace(run)
    for rule in ("strict", "tree:m=3"):
        figures, rows = summary["rules"][rule], traces[rule].table.to_pylist()
        assert figures["violations"] == 0 < figures["certified"] <= figures["conditioned"] < figures["positions"]
        lacking = [row for row in rows if row["target_token"] not in KNOWN]
        assert len(lacking) == figures["infinite_kl"] == figures["positions"] - figures["conditioned"] > 0
        assert all(row["reason"] == "vocabulary_hole" and row["kl"] == math.inf for row in lacking)
        assert all(row["kl_lower"] == math.inf for row in rows)
        assert figures["lossless_acceptance_bound"] == 0


def test_other_rules_are_not(with_holes: tuple[Job, Path, dict[str, Any]]) -> None:
    _, run, summary = with_holes
    figures = summary["rules"]["additive:t=0.3"]
    assert figures["conditioned"] == figures["certified"] == 0
    assert figures["infinite_kl"] == figures["positions"]
    assert figures["lossy_accepted"] >= 0 and set(read_trace(run)["additive:t=0.3"].table["kl"].to_pylist()) == {
        math.inf
    }


def test_a_record_speaks_of_the_whole_target(with_holes: tuple[Job, Path, dict[str, Any]]) -> None:
    """What is replayed from a conditioned position under another rule must not take its KL for KL(target ‖ drafter)."""
    _, run, _ = with_holes
    record = record_of_columns(read_trace(run)["strict"].table)
    assert record.kl.upper.isposinf().all() and record.kl.lower.isposinf().all()
    for rule in ("strict", "additive:t=0.3", "top-m:m=3", "constant:a=0.0067"):
        assert not certify_recorded(record, parse_rule(rule)).bounds.certified.any()
