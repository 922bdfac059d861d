"""What lossy acceptance cost: counted over the emitted text alone, exact in small cases, zero where nothing is lost."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from recorded_run import decode, logits, write_run
from symcert_runtime import loss
from symcert_runtime.loss import loss_figures, lossy_rows
from symcert_runtime.summary import rule_summary
from symcert_runtime.trace import RuleTrace, read_trace

LOSSY = ("top-m:m=3", "additive:t=0.3", "multiplicative:alpha=0.1", "relaxed:m=10,delta=0.6",
         "relaxed-ratio:m=3,r=0.5", "typical:epsilon=0.3,delta=0.09", "constant:a=0.0067")  # fmt: skip
LOSSLESS = ("strict", "tree:m=4")


def trace_of(rule: str, index: int = 0, **changes: list[Any]) -> RuleTrace:
    table = decode(rule, index, "a")
    for name, values in changes.items():
        place = table.schema.get_field_index(name)
        table = table.set_column(place, table.schema.field(place), pa.array(values, table.schema.field(place).type))
    return RuleTrace(rule, table, ((),))


@pytest.mark.parametrize("rule", LOSSY)
def test_figures_are_those_of_the_logits(rule: str) -> None:
    """Recomputed from the logits that the trace was made of."""
    trace = trace_of(rule)
    target, drafter = logits(torch.Generator().manual_seed(0), trace.table.num_rows)
    p_target = target.double().softmax(-1)
    rows = [
        (float(p_target[at, top]), float(p_target[at, draft]))
        for at, (top, draft) in enumerate(zip(target.argmax(-1).tolist(), drafter.argmax(-1).tolist(), strict=True))
        if top != draft and trace.table["kept"][at].as_py() and trace.table["accepted"][at].as_py()
    ]
    figures = loss_figures(trace)
    assert figures["lossy_accepted"] == len(rows) > 0
    assert figures["given_up_total"] == pytest.approx(math.fsum(top - draft for top, draft in rows), abs=1e-9)
    assert figures["given_up_mean"] == pytest.approx(figures["given_up_total"] / len(rows))
    lost = math.fsum(math.log(top / draft) for top, draft in rows)
    assert figures["log_probability_lost_total"] == pytest.approx(lost, rel=1e-9)
    assert figures["log_probability_lost_mean"] == pytest.approx(lost / len(rows), rel=1e-9)


@pytest.mark.parametrize("rule", LOSSLESS)
def test_nothing_is_lost_where_the_targets_own_token_is_emitted(rule: str) -> None:
    assert set(loss_figures(trace_of(rule)).values()) == {0}


@given(st.integers(0, 2**31), st.sampled_from(LOSSY))
def test_lost_probability_and_log_probability_agree(index: int, rule: str) -> None:
    """p_0 − p(x) ≤ p_0 (1 − e^{−lost}), and both are positive but for ties."""
    trace = trace_of(rule, index % 1000)
    figures, rows = loss_figures(trace), lossy_rows(trace)
    given_up = trace.table["given_up"].to_numpy(zero_copy_only=False)[rows]
    assert (given_up >= 0).all() and (given_up <= 1).all()
    if figures["log_probability_lost_total"] != "inf":
        assert figures["given_up_total"] <= len(given_up) * -math.expm1(-figures["log_probability_lost_total"]) + 1e-9


def test_only_the_emitted_text_counts() -> None:
    whole = trace_of("top-m:m=3")
    rows = whole.table.num_rows
    assert loss_figures(trace_of("top-m:m=3", kept=[False] * rows))["lossy_accepted"] == 0
    assert loss_figures(trace_of("top-m:m=3", premise=[False] * rows))["lossy_accepted"] == 0
    assert loss_figures(trace_of("top-m:m=3", engine_accepted=[False] * rows))["lossy_accepted"] == 0
    same = loss_figures(trace_of("top-m:m=3", engine_accepted=[True] * rows))
    assert same == loss_figures(whole) and same["lossy_accepted"] > 0
    assert loss_figures(trace_of("top-m:m=3", kept=[True] * rows))["lossy_accepted"] > same["lossy_accepted"]


def test_a_token_that_the_target_masks_costs_everything() -> None:
    trace = trace_of("top-m:m=3")
    row = int(lossy_rows(trace).argmax())
    worth = trace.table["draft_token_logit"].to_pylist()
    worth[row] = -math.inf
    figures = loss_figures(trace_of("top-m:m=3", draft_token_logit=worth))
    assert (figures["log_probability_lost_mean"], figures["log_probability_lost_total"]) == ("inf", "inf")


def test_the_summary_has_them_and_a_planted_error_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = write_run(tmp_path / "run", ["a", "b"], ("strict", "additive:t=0.3"))
    traces = read_trace(run)
    figures = {rule: rule_summary(trace) for rule, trace in traces.items()}
    assert figures["strict"]["lossy_accepted"] == 0 < figures["additive:t=0.3"]["lossy_accepted"]
    lossy = figures["additive:t=0.3"]
    assert 0 < lossy["given_up_mean"] < 0.3 + 1e-9
    assert lossy["lossy_accepted"] <= lossy["kept_accepted"]
    monkeypatch.setattr(loss, "covers_target_token", lambda rule: True)
    assert rule_summary(traces["additive:t=0.3"])["lossy_accepted"] == 0
