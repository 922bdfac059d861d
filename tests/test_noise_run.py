"""Certified runs that assume noise: which rejections are ties, what stays certified, and what is recorded of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
import typer
from typer.testing import CliRunner

from symcert.cli import certify as command
from symcert_runtime import noise_figures as figures_module
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Job, Settings, certified_run, prepare
from symcert_runtime.models import load_pair
from symcert_runtime.noise_figures import noise_figures, stable_rows
from symcert_runtime.numerical_noise.survey import measured_for
from symcert_runtime.prompts import read_prompts
from symcert_runtime.summary import rule_summary, summary_table
from symcert_runtime.trace import RuleTrace, read_trace
from tiny_models import random_prompts, save_tiny_pair

RULES = ("strict", "tree:m=3-2", "additive:t=0.3")
NOISE = 0.05
QUICK = ["--max-new-tokens", "6", "--limit", "2", "--rule", "strict", "--quiet", "--json"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("noise")
    save_tiny_pair(folder, noise=0.02)
    lines = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(8, seed=3)]
    (folder / "prompts.txt").write_text("\n".join(lines))
    return folder


def job_in(home: Path, noise: float | None, rules: Sequence[str] = RULES, tokens: int = 20) -> Job:
    pair = load_pair(str(home / "target"), str(home / "drafter"))
    settings = Settings(tuple(rules), max_new_tokens=tokens, noise=noise)
    return prepare(pair, read_prompts(home / "prompts.txt"), settings)


@pytest.fixture(scope="module")
def noisy(home: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, RuleTrace]:
    run = tmp_path_factory.mktemp("run") / "noisy"
    certified_run(job_in(home, NOISE), run)
    return read_trace(run)


@pytest.fixture(scope="module")
def plain(home: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, RuleTrace]:
    run = tmp_path_factory.mktemp("run") / "plain"
    certified_run(job_in(home, None), run)
    return read_trace(run)


def test_noise_renames_reasons_and_changes_nothing_else(
    noisy: dict[str, RuleTrace], plain: dict[str, RuleTrace]
) -> None:
    for rule in RULES:
        assert noisy[rule].emitted == plain[rule].emitted
        for name in noisy[rule].table.column_names:
            if name != "reason":
                assert noisy[rule].table[name] == plain[rule].table[name]
        assert "noise_tie" not in plain[rule].table["reason"].to_pylist()


@pytest.mark.parametrize("rule", RULES)
def test_ties_are_the_rejections_within_twice_the_noise(rule: str, noisy: dict[str, RuleTrace]) -> None:
    """By the recorded logits: the target's argmax against the best of the tokens that were offered."""
    ties = 0
    for row in noisy[rule].table.to_pylist():
        if row["accepted"]:
            assert row["reason"] == "accepted"
            continue
        logit = dict(zip(row["target_top_tokens"], row["target_top_logits"], strict=True))
        offered = row["draft_top_tokens"][: row["width"]]
        gap = row["target_top_logits"][0] - max(logit.get(token, -torch.inf) for token in offered)
        assert (row["reason"] == "noise_tie") == (gap <= 2 * NOISE and row["reason"] != "exact_tie")
        ties += row["reason"] == "noise_tie"
    assert ties > 0 or rule != "strict"


def test_the_summary_counts_them(noisy: dict[str, RuleTrace]) -> None:
    for rule in RULES:
        found = rule_summary(noisy[rule], NOISE)
        assert found["noise_ties"] == found["reasons"]["noise_tie"]
        assert 0 < found["noise_certified"] <= found["certified"]
        assert found["violations"] == 0
        assert "noise_certified" not in rule_summary(noisy[rule])
    strict = rule_summary(noisy["strict"], NOISE)
    assert strict["noise_ties"] > 0
    # A certificate for every engine within more noise is one for less.
    counts = [noise_figures(noisy["strict"], noise)["noise_certified"] for noise in (0.0, 0.01, 0.05, 0.5, 5.0)]
    assert counts[0] == strict["certified"]
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] < counts[0]


def test_stable_strict_rows_have_their_gap(noisy: dict[str, RuleTrace]) -> None:
    trace = noisy["strict"]
    top = torch.tensor([row[:2] for row in trace.table["target_top_logits"].to_pylist()], dtype=torch.float64)
    certified = torch.tensor(trace.table["certified"].to_pylist())
    assert torch.equal(stable_rows(trace, NOISE), certified & (top[:, 0] - top[:, 1] > 2 * NOISE))


def test_a_row_whose_divergence_is_conditioned_is_not_counted(noisy: dict[str, RuleTrace]) -> None:
    trace = noisy["strict"]
    table = trace.table
    holes = [float("inf")] * table.num_rows
    table = table.set_column(table.column_names.index("kl_lower"), table.schema.field("kl_lower"), [holes])
    assert noise_figures(RuleTrace("strict", table, trace.emitted), NOISE)["noise_certified"] == 0


def test_a_tree_is_asked_under_the_width_each_position_had(
    noisy: dict[str, RuleTrace], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = set[str]()
    certified = figures_module.noise_certified
    monkeypatch.setattr(
        figures_module,
        "noise_certified",
        lambda record, rule, noise: asked.add(str(rule)) or certified(record, rule, noise),
    )
    stable_rows(noisy["tree:m=3-2"], NOISE)
    assert asked == {"tree:m=2", "tree:m=3"}


def test_the_noise_belongs_to_a_runs_identity(home: Path, tmp_path: Path) -> None:
    job = job_in(home, 0.01, ("strict",), 4)
    assert job.provenance["noise"] == 0.01
    assert job_in(home, None, ("strict",), 4).provenance["noise"] is None
    summary = certified_run(job, tmp_path / "run")
    assert summary["provenance"]["noise"] == 0.01
    assert "noise_certified" in summary["rules"]["strict"]
    with pytest.raises(UserError, match=r"noise = 0.01, not 0.02"):
        certified_run(job_in(home, 0.02, ("strict",), 4), tmp_path / "run")


def test_noise_and_sampling_steps_do_not_go_together() -> None:
    with pytest.raises(UserError, match="drop --noise, or the sampling steps"):
        Settings(("strict",), noise=0.01, temperature=0.7)


def certify(home: Path, *options: str) -> object:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command()(command.certify)
    models = ["--target", str(home / "target"), "--drafter", str(home / "drafter")]
    return CliRunner().invoke(app, [*models, "--prompts", str(home / "prompts.txt"), *QUICK, *options])


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_auto_measures_first(home: Path, tmp_path: Path, dtype: str) -> None:
    options = ["--noise", "auto", "--dtype", dtype, "--out", str(tmp_path / "run")]
    result = certify(home, *options)
    assert result.exit_code == 0, result.output
    summary = json.loads(result.stdout)
    # So few positions may show no noise at all in bfloat16, whose logits are coarse.
    low, high = {"float32": (1e-8, 1e-3), "bfloat16": (-1.0, 1.0)}[dtype]
    assert low < summary["provenance"]["noise"] < high
    assert json.loads(certify(home, *options).stdout) == summary  # resumed: measured alike


def test_one_prompt_is_enough_for_auto(home: Path) -> None:
    job = job_in(home, None, ("strict",), 4)
    alone = Job(job.pair, job.settings, job.prompts[:1], job.tokens[:1], job.provenance)
    assert 0 < measured_for(alone) < 1e-3


@pytest.mark.parametrize(("noise", "says"), [("much", "a number of nats per logit, or auto"), ("-1", "largest error")])
def test_noise_that_is_none_is_refused(home: Path, noise: str, says: str) -> None:
    result = certify(home, "--noise", noise)
    assert isinstance(result.exception, UserError)
    assert says in str(result.exception)


def test_the_table_shows_what_noise_leaves(noisy: dict[str, RuleTrace]) -> None:
    from rich.console import Console

    figures = {rule: rule_summary(noisy[rule], NOISE) for rule in RULES}
    console = Console(width=200, record=True)
    console.print(summary_table({"rules": figures}, 200))
    shown = console.export_text()
    assert "certified whatever the noise" in shown
    assert "rejected: noise_tie" in shown
