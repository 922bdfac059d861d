"""Replay against runs under the other rule: the same answers wherever both runs saw the same context."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
import torch
from numpy.typing import NDArray

from recorded_run import VOCABULARY, decode, write_run
from symcert.cli import replay as replay_module
from symcert_runtime import recorded
from symcert_runtime.contexts import Context, contexts_of
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Settings, certified_run, prepare
from symcert_runtime.models import shipped_pair
from symcert_runtime.prompts import read_prompts
from symcert_runtime.replay import (
    first_prompts,
    is_tree,
    layout_of,
    record_for,
    replay,
    replay_figures,
    replay_positions,
    steps,
)
from symcert_runtime.replay.table import replay_table
from symcert_runtime.report.run import Written
from symcert_runtime.rules import parse_rule
from symcert_runtime.summary import acceptance_lengths
from symcert_runtime.trace import RuleTrace, read_trace

torch.set_num_threads(1)  # passes this small only lose by being spread over threads

CHAINS = ("strict", "additive:t=0.1", "constant:a=0.2", "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5")
TREES = ("tree:m=8", "tree:m=4-2", "tree:m=2")
DRAFTED = 3  # a tree's depth, up to which narrower trees expand what the wide one does
PAIRS = [(a, b) for a in CHAINS for b in CHAINS if a != b] + [("tree:m=8", narrow) for narrow in TREES[1:]]


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> dict[str, RuleTrace]:
    """Runs of the shipped pair under every rule; float64, so that a context gives one answer in every batch shape.

    Seven nodes expanded at most: larger verify steps would first have numba compile every rule for float64.
    """
    settings = Settings(CHAINS + TREES, DRAFTED, DRAFTED, tree_expand=3, max_new_tokens=24, limit=3)
    run = tmp_path_factory.mktemp("real") / "run"
    certified_run(prepare(shipped_pair("float64"), read_prompts(None), settings), run)
    return read_trace(run)


def seen(trace: RuleTrace) -> list[Context]:
    """The context of every row."""
    texts = enumerate(zip(trace.texts, trace.emitted, strict=True))
    return contexts_of(trace, {index: Written("", text, emitted) for index, (text, emitted) in texts})


def answers(trace: RuleTrace, rule: str) -> dict[str, np.ndarray]:
    """What the trace, asked about a rule, says of its rows."""
    found = replay_positions(trace.table, parse_rule(rule))
    names = ("accepted", "certified", "undecided", "partial", "kl", "certificate", "given_up")
    return {name: getattr(found, name) for name in names}


def differences(asked: dict[str, np.ndarray], rows: Any, real: RuleTrace, theirs: Any, near: float = 0.0) -> list[str]:
    """Names of the columns in which replayed `rows` differ from rows of a run under that rule.

    `near` is the relative difference that another batch shape may make.
    """
    table = real.table.take(pa.array(theirs))
    column = {name: np.asarray(table[name].to_numpy(zero_copy_only=False)) for name in table.column_names}
    mine = {name: values[rows] for name, values in asked.items()}
    whole = ~mine["partial"]
    close = np.isclose(mine["kl"], mine["certificate"], rtol=1e-6) | mine["undecided"] | column["undecided"]
    wrong = {
        "accepted": mine["accepted"] != column["accepted"],
        "certified": (mine["certified"] != column["certified"]) & whole & ~close,
        "kl": ~np.isclose(mine["kl"], column["kl"], rtol=near, atol=near),
        # The runtime's other tiers round a little differently than float64 torch.
        "certificate": ~np.isclose(mine["certificate"], column["certificate"], rtol=max(near, 1e-9), atol=1e-12)
        & whole,
        "beyond": mine["certificate"] > column["certificate"] * (1 + 1e-9) + max(near, 1e-12),
        "given_up": mine["accepted"]
        & ~np.isclose(mine["given_up"], column["given_up"].astype(float), rtol=1e-9, atol=max(near, 1e-12)),
    }
    return [name for name, rows_ in wrong.items() if rows_.any()]


def shared_steps(mine: RuleTrace, theirs: RuleTrace) -> Iterator[tuple[int, int]]:
    """The verify steps (numbers in both layouts) begun in the same context: up to the first that went otherwise."""
    layouts = layout_of(mine), layout_of(theirs)
    contexts = seen(mine), seen(theirs)
    for prompt in np.unique(layouts[0].prompt):
        numbers = [np.flatnonzero(layout.prompt == prompt) for layout in layouts]
        for ours, other in zip(*numbers, strict=False):
            rows = layouts[0].row[ours, 0], layouts[1].row[other, 0]
            if contexts[0][rows[0]] != contexts[1][rows[1]]:
                break
            yield int(ours), int(other)


@pytest.mark.parametrize(("asked", "rule"), PAIRS)
def test_up_to_and_in_the_first_diverging_step(asked: str, rule: str, real: dict[str, RuleTrace]) -> None:
    """Same contexts, so the same rows; and the step's length under the rule is the one that the run had."""
    mine, theirs = real[asked], real[rule]
    found = answers(mine, rule)
    walked = replay(mine, parse_rule(rule)).steps
    truth = replay(theirs, parse_rule(rule)).steps
    layouts = layout_of(mine), layout_of(theirs)
    shared = list(shared_steps(mine, theirs))
    for ours, other in shared:
        rows = layouts[0].row[ours], layouts[1].row[other]
        both = (rows[0] >= 0) & (rows[1] >= 0)
        near = 1e-9 if is_tree(mine) else 0.0
        assert differences(found, rows[0][both], theirs, rows[1][both], near) == []
        if truth.exact[other]:
            assert walked.length[ours] == truth.length[other] or not walked.exact[ours]
        assert walked.length[ours] <= truth.length[other] or not truth.exact[other]
    assert len(shared) >= 3
    if not is_tree(mine):
        assert walked.exact.all()


def test_steps_do_diverge(real: dict[str, RuleTrace]) -> None:
    """Without that the test before would compare equal runs."""
    found = {(asked, rule): lengths(real[asked], rule) for asked in CHAINS for rule in CHAINS}
    diverging = 0
    for asked, rule in PAIRS[: -len(TREES) + 1]:
        shared = [step for step, _ in shared_steps(real[asked], real[rule])]
        diverging += int((found[asked, asked][shared] != found[asked, rule][shared]).sum())
    assert diverging >= 5


def lengths(trace: RuleTrace, rule: str) -> np.ndarray:
    return replay(trace, parse_rule(rule)).steps.length


@pytest.mark.parametrize("asked", CHAINS + TREES[:1])
def test_positions_of_the_same_context(asked: str, real: dict[str, RuleTrace]) -> None:
    """Wherever any two runs saw the same tokens, whatever step that was in."""
    mine = real[asked]
    at = {key: row for row, key in enumerate(keys(mine)) if key is not None}
    for rule, theirs in real.items():
        pairs = [(at[key], row) for row, key in enumerate(keys(theirs)) if key in at]
        if parse_rule(rule).varies_by_depth:
            depths = [trace.table["depth"].to_pylist() for trace in (mine, theirs)]
            pairs = [(ours, other) for ours, other in pairs if depths[0][ours] == depths[1][other]]
        assert len(pairs) >= 10
        rows, others = map(list, zip(*pairs, strict=True))
        assert differences(answers(mine, rule), rows, theirs, others, 1e-9) == []


def keys(trace: RuleTrace) -> list[tuple[int, tuple[int, ...]] | None]:
    """Prompt and preceding tokens of every row; None where the trace does not tell them."""
    prompts = trace.table["prompt_index"].to_pylist()
    return [
        (prompt, context.tokens) if context.whole else None
        for prompt, context in zip(prompts, seen(trace), strict=True)
    ]


def test_the_recorded_rule_gives_the_recorded_run(real: dict[str, RuleTrace]) -> None:
    """Acceptance lengths of a chain's own record are those of the run, but for the cut at the text's end."""
    for rule in CHAINS:
        found = replay(real[rule], parse_rule(rule))
        table = real[rule].table
        row = found.steps.reached
        assert replay_figures(found)["steps_exact"] == replay_figures(found)["steps"]
        kept = np.asarray(table["kept"].to_numpy())
        reached = np.isin(np.arange(len(kept)), row)
        assert not (kept & ~reached).any()
        assert replay_figures(found)["violations"] == 0


def test_a_cut_tree_asked_about_its_own_rule_gives_its_own_lengths(tmp_path: Path) -> None:
    """--tree-nodes leaves nodes with fewer children than the rule has: what was cut off was not accepted."""
    settings = Settings(("tree:m=4",), DRAFTED, DRAFTED, max_new_tokens=48, limit=6, tree_nodes=6)
    certified_run(prepare(shipped_pair(), read_prompts(), settings), tmp_path / "run")
    trace = read_trace(tmp_path / "run")["tree:m=4"]
    walked = replay(trace, parse_rule("tree:m=4")).steps
    # Steps at the text's end are cut there, which replay does not do.
    real = acceptance_lengths(trace)
    whole = np.concatenate([real_of[:-1] for real_of in _by_prompt(trace, real)])
    found = np.concatenate([found_of[:-1] for found_of in _by_prompt(trace, walked.length)])
    assert (found <= whole).all() and (found == whole).mean() > 0.9
    rows = trace.table.to_pylist()
    assert any(row["width"] <= row["target_token_rank"] < 4 for row in rows if row["kept"])


def _by_prompt(trace: RuleTrace, lengths: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """The lengths of each prompt's verify steps."""
    rounds = np.unique(np.stack([trace.table[name].to_numpy() for name in ("prompt_index", "round")]), axis=1)[0]
    return np.split(lengths, np.flatnonzero(np.diff(rounds)) + 1)


def test_a_tree_asked_of_a_chain_never_claims_too_much(real: dict[str, RuleTrace]) -> None:
    """Where chain and tree began a step in one context: a bound stays below the truth, an exact length is the truth."""
    mine, theirs, rule = real["strict"], real["tree:m=8"], parse_rule("tree:m=8")
    walked, truth = replay(mine, rule).steps, replay(theirs, rule).steps
    pairs = list(shared_steps(mine, theirs))
    for ours, other in pairs:
        assert walked.length[ours] <= truth.length[other] or not truth.exact[other]
        if walked.exact[ours] and truth.exact[other]:
            assert walked.length[ours] == truth.length[other]
    assert pairs
    assert (~walked.exact).any()
    assert walked.exact.sum() > len(walked.exact) / 2


SIMULATED = (
    "strict", "top-m:m=3", "additive:t=0.3", "multiplicative:alpha=0.1", "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5", "typical:epsilon=0.3,delta=0.09", "constant:a=0.0067", "constant:a=0.3", "tree:m=2",
    "tree:m=4", "tree:m=15", "tree:m=30",
)  # fmt: skip


@cache
def simulated(rule: str, prompt: int = 0) -> RuleTrace:
    """Rows of the same logits whatever the rule, so every position is an independent one."""
    return RuleTrace(rule, decode(rule, prompt, "a"), ((),))


@pytest.mark.parametrize("rule", SIMULATED)
@pytest.mark.parametrize("asked", ["strict", "tree:m=4"])
def test_independent_positions_under_every_rule(rule: str, asked: str) -> None:
    for prompt in range(6):
        theirs = simulated(rule, prompt)
        rows = np.arange(theirs.table.num_rows)
        assert differences(answers(simulated(asked, prompt), rule), rows, theirs, rows) == []


@pytest.mark.parametrize("column", ["draft_token_rank", "target_token_rank"])
def test_a_wrong_rank_is_caught(column: str) -> None:
    mine = simulated("strict")
    place = mine.table.schema.get_field_index(column)
    shifted = pa.array([rank + 1 for rank in mine.table[column].to_pylist()], pa.int32())
    mine = replace(mine, table=mine.table.set_column(place, column, shifted))
    rule = "top-m:m=3" if column == "draft_token_rank" else "tree:m=2"
    rows = np.arange(mine.table.num_rows)
    assert "accepted" in differences(answers(mine, rule), rows, simulated(rule), rows)


def test_a_forgotten_tail_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The competitor may lie behind the record: a certificate that forgets so is too large."""
    monkeypatch.setattr(recorded, "_tail", recorded._nothing)
    rows = np.arange(simulated("strict").table.num_rows)
    wrong = [differences(answers(simulated("strict", p), rule), rows, simulated(rule, p), rows)
             for rule in ("constant:a=0.0067", "multiplicative:alpha=0.1") for p in range(6)]  # fmt: skip
    assert any("beyond" in names for names in wrong)


def test_rows_of_another_context_are_caught(real: dict[str, RuleTrace]) -> None:
    mine, theirs = real["strict"], real["additive:t=0.1"]
    table = mine.table
    moved = table.take(pa.array(np.roll(np.arange(table.num_rows), 1)))
    for name in ("prompt_index", "round", "position", "depth", "node", "kept"):
        moved = moved.set_column(moved.schema.get_field_index(name), name, table[name])
    ours, other = next(shared_steps(mine, theirs))
    rows = layout_of(mine).row[ours], layout_of(theirs).row[other]
    asked = answers(replace(mine, table=moved), "additive:t=0.1")
    assert "kl" in differences(asked, rows[0], theirs, rows[1])


def test_a_walk_that_ignores_other_contexts_is_caught(
    real: dict[str, RuleTrace], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted error: going on behind a draft token that the tree would not have put into the text."""
    rule = parse_rule("tree:m=8")
    honest = replay(real["strict"], rule).steps
    monkeypatch.setattr(steps, "_goes_on", lambda trace, _: np.ones(trace.table.num_rows, dtype=bool))
    assert (replay(real["strict"], rule).steps.length > honest.length).any()
    with pytest.raises(AssertionError):
        test_a_tree_asked_of_a_chain_never_claims_too_much(real)


def test_lengths_by_hand() -> None:
    """Walked in plain Python, for every rule for one draft token and every draft length."""
    for rule in SIMULATED[:9]:
        for length in (1, 3, 5, 7):
            mine = simulated("strict")
            found = replay(mine, parse_rule(rule), length)
            rows = zip(
                *(simulated(rule).table[name].to_pylist() for name in ("round", "depth", "accepted")), strict=True
            )
            by_round: dict[int, list[bool]] = {}
            for round_, depth, accepted in rows:
                if depth <= length:
                    by_round.setdefault(round_, []).append(accepted)
            expected = [flags.index(False) if False in flags else len(flags) for flags in by_round.values()]
            assert found.steps.length.tolist() == expected
            cut = [not (length > 5 and n == 5) for n in expected]
            assert found.steps.exact.tolist() == cut
            assert replay_figures(found)["positions"] == 10 * min(length, 5)
            assert (found.steps.certified_length <= found.steps.length).all()


def test_widths_by_depth() -> None:
    """`8-4-2` is each width at its depth."""
    mine = simulated("strict")
    depth = np.asarray(mine.table["depth"].to_numpy())
    found = answers(mine, "tree:m=8-4-2")
    for level, width in ((1, 8), (2, 4), (3, 2), (4, 2)):
        alone = answers(mine, f"tree:m={width}")
        for name, values in found.items():
            assert np.array_equal(values[depth == level], alone[name][depth == level])


def test_what_is_lost_is_counted_along_the_steps() -> None:
    mine = simulated("strict")
    found = replay(mine, parse_rule("constant:a=0.0067"))
    figures = replay_figures(found)
    accepted = found.steps.reached[found.positions.accepted[found.steps.reached]]
    assert figures["given_up"] == pytest.approx(found.positions.given_up[accepted].sum())
    assert figures["lossy_tokens"] == found.positions.lossy[accepted].sum() > 0
    assert figures["given_up_per_lossy_token"] == figures["given_up"] / figures["lossy_tokens"]
    assert figures["emitted_tokens"] == 10 + len(accepted)
    assert replay_figures(replay(mine, parse_rule("strict")))["given_up"] == 0
    assert replay_figures(replay(mine, parse_rule("tree:m=4")))["given_up"] == 0


def test_a_rule_asks_the_record_that_tells_most() -> None:
    traces = {rule: simulated(rule) for rule in ("additive:t=0.3", "strict", "tree:m=4", "tree:m=8")}
    for rule, expected in (
        ("strict", "strict"),
        ("top-m:m=2", "additive:t=0.3"),
        ("tree:m=3", "tree:m=4"),
        ("tree:m=6-2", "tree:m=8"),
        ("tree:m=9", "tree:m=4"),
    ):
        assert record_for(traces, parse_rule(rule)).rule == expected
    assert record_for(traces, parse_rule("top-m:m=2"), "strict").rule == "strict"
    assert record_for({"tree:m=4": traces["tree:m=4"]}, parse_rule("strict")).rule == "tree:m=4"
    with pytest.raises(UserError, match="recorded under additive"):
        record_for(traces, parse_rule("strict"), "top-m:m=2")


def test_a_step_with_two_positions_of_one_depth_is_refused() -> None:
    mine = simulated("strict")
    place = mine.table.schema.get_field_index("depth")
    same = mine.table.set_column(place, "depth", pa.array([1] * mine.table.num_rows, pa.int16()))
    with pytest.raises(UserError, match="two positions of one depth"):
        layout_of(replace(mine, table=same))


def test_first_prompts_and_bad_limits() -> None:
    both = RuleTrace("strict", pa.concat_tables([decode("strict", 0, "a"), decode("strict", 1, "b")]), ((), ()))
    assert first_prompts({"strict": both}, 1)["strict"].table.num_rows == both.table.num_rows // 2
    assert first_prompts({"strict": both}, None)["strict"] == both
    with pytest.raises(UserError, match="limit-prompts is 0"):
        first_prompts({"strict": both}, 0)
    with pytest.raises(UserError, match="draft-length is 0"):
        replay(both, parse_rule("strict"), 0)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    run = write_run(tmp_path / "run", ["a", "b"], ("strict",))
    rules = ["strict", "top-m:m=2", "tree:m=4-2"]
    replay_module.replay(run, [*rules, "strict"], json_=True)
    printed = json.loads(capsys.readouterr().out)
    assert [one["rule"] for one in printed["rules"]] == rules
    assert {one["recorded_under"] for one in printed["rules"]} == {"strict"}
    assert printed["rules"][0]["positions"] == 100
    assert printed["rules"][2]["steps_exact"] < printed["rules"][2]["steps"] == 20
    assert printed["rules"][2]["accepted_per_exact_step"] is not None
    monkeypatch.setenv("COLUMNS", "100")
    replay_module.replay(run, rules, draft_length=2, limit_prompts=1)
    shown = capsys.readouterr().out
    for expected in ("from strict", "steps known to their end", "≥", "Estimates: means"):
        assert expected in shown
    assert max(map(len, shown.splitlines())) <= 100
    with pytest.raises(UserError, match="recorded under strict"):
        replay_module.replay(run, ["strict"], from_="tree:m=4")
    with pytest.raises(UserError, match="unknown rule"):
        replay_module.replay(tmp_path / "absent", ["nonsense"])
    with pytest.raises(UserError, match="no run folder"):
        replay_module.replay(tmp_path / "absent", ["strict"])


def test_a_violation_is_exit_code_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: certificates of another rule's, larger ones."""
    import typer

    run = write_run(tmp_path / "run", ["a", "b"], ("strict",))
    honest = recorded._one_token

    def boastful(record: Any, rule: Any) -> Any:
        found = honest(record, rule)
        return replace(found, certificate=found.certificate + 1.0)

    monkeypatch.setattr(recorded, "_one_token", boastful)
    with pytest.raises(typer.Exit) as ended:
        replay_module.replay(run, ["strict"])
    assert ended.value.exit_code == 1


def test_the_table_says_zero_only_of_nothing() -> None:
    figures = [
        replay_figures(replay(simulated("strict"), parse_rule(rule))) for rule in ("strict", "constant:a=0.0067")
    ]
    assert replay_table(figures, 80).renderables
    assert VOCABULARY == 48  # `tree:m=30` lies within it, so that its record ends before
