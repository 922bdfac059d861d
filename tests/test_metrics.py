"""Prometheus metrics of a run, read back by Prometheus' own parser and counted again from the trace."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from prometheus_client.parser import text_string_to_metric_families

from recorded_run import DRAFT_LENGTH, write_run
from symcert.cli import metrics as command
from symcert_runtime import metrics
from symcert_runtime.metrics import metrics_text
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import part_path, read_trace

RULES = ("strict", "tree:m=4", "additive:t=0.3")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_run(tmp_path_factory.mktemp("metrics") / "run", ["a", 'b"\n', "c"], RULES)


def samples(text: str) -> dict[str, dict[tuple[tuple[str, str], ...], float]]:
    found: dict[str, dict[tuple[tuple[str, str], ...], float]] = defaultdict(dict)
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found[sample.name][tuple(sorted(sample.labels.items()))] = sample.value
    return found


def recounted(run: Path, rule: str) -> dict[str, float]:
    """By vLLM's definitions, row by row."""
    rows = read_trace(run)[rule].table.to_pylist()
    steps = {(row["prompt_index"], row["round"]) for row in rows}
    accepted = [row for row in rows if row["kept"] and row["accepted"]]
    return {
        "drafts": len(steps),
        "draft_tokens": sum(row["width"] for row in rows),
        "accepted_tokens": len(accepted),
        **{f"at {depth}": sum(row["depth"] == depth + 1 for row in accepted) for depth in range(DRAFT_LENGTH)},
    }


def exported(run: Path, rule: str) -> dict[str, float]:
    found = samples(metrics_text(read_trace(run), {"target": {"name": "org/model"}}, "r"))
    labels = (("model_name", "org/model"), ("rule", rule), ("run", "r"))
    whole = {
        name: found[f"vllm:spec_decode_num_{name}_total"][labels]
        for name in ("drafts", "draft_tokens", "accepted_tokens")
    }
    by_place = {
        f"at {dict(key)['position']}": value
        for key, value in found["vllm:spec_decode_num_accepted_tokens_per_pos_total"].items()
        if dict(key)["rule"] == rule
    }
    return whole | by_place


@pytest.mark.parametrize("rule", RULES)
def test_vllms_counters_by_vllms_definitions(run: Path, rule: str) -> None:
    assert exported(run, rule) == recounted(run, rule)


def test_a_wrong_definition_is_seen(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = metrics.acceptance_lengths
    monkeypatch.setattr(metrics, "acceptance_lengths", lambda trace: right(trace) + 1)
    assert exported(run, "strict") != recounted(run, "strict")


def test_our_counters_are_the_traces(run: Path) -> None:
    found = samples(metrics_text(read_trace(run), {"target": {"name": "m"}}, "r"))
    for rule, trace in read_trace(run).items():
        labels, rows = (("model_name", "m"), ("rule", rule), ("run", "r")), trace.table.to_pylist()
        assert found["symcert:positions_total"][labels] == len(rows)
        for name in ("accepted", "certified", "undecided"):
            assert found[f"symcert:{name}_total"][labels] == sum(row[name] for row in rows)
        given_up = sum(row["given_up"] or 0.0 for row in rows)
        assert found["symcert:given_up_probability_total"][labels] == pytest.approx(given_up)
        rejected = {k: v for k, v in found["symcert:rejections_total"].items() if dict(k)["rule"] == rule}
        assert sum(rejected.values()) == sum(not row["accepted"] for row in rows)
        kl = np.array([row["kl"] for row in rows])
        buckets = {dict(k)["le"]: v for k, v in found["symcert:kl_nats_bucket"].items() if dict(k)["rule"] == rule}
        assert buckets["0.1"] == int((kl <= 0.1).sum()) and buckets["+Inf"] == len(rows)


def test_the_command_writes_whole_files_also_of_a_growing_run(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command.metrics(run)
    printed = capsys.readouterr().out
    command.metrics(run, tmp_path / "symcert.prom")
    assert (tmp_path / "symcert.prom").read_text() == printed
    part_path(run, parse_rule("strict"), 2).unlink()
    command.metrics(run)
    assert capsys.readouterr().out != printed
