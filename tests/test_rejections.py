"""Every rejection explained: one cause per draft, the token that decided, the text that both models saw."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
import torch

from recorded_run import DRAFT_LENGTH, ROUNDS, decode, logits, write_run
from symcert.cli import rejections as rejections_module
from symcert_runtime.contexts import contexts_of
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.errors import UserError
from symcert_runtime.explanations import (
    ACCEPTED,
    CAUSES,
    ENGINE_DIFFERS,
    LOOKAHEAD,
    MEANINGS,
    causes,
    causes_of,
    explain,
    farthest_rows,
    rejected_rows,
    surest_rows,
    tally,
)
from symcert_runtime.explanations.selection import of_prompt
from symcert_runtime.explanations.table import explanation_lines, tally_tables
from symcert_runtime.live_run import Settings, certified_run, prepare
from symcert_runtime.models import load_pair
from symcert_runtime.prompts import read_prompts
from symcert_runtime.recorded import deciding_token
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.report.run import Run, Written, load_run
from symcert_runtime.row_record import record_rows
from symcert_runtime.rules import parse_rule
from symcert_runtime.statistics import kl_divergence, softmax_rows
from symcert_runtime.trace import RuleTrace, Text
from tiny_models import random_prompts, save_tiny_pair

RULES = ("strict", "additive:t=0.02", "tree:m=2", "tree:m=3-1")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of a tiny pair that disagrees often, and the pair."""
    folder = tmp_path_factory.mktemp("rejections")
    save_tiny_pair(folder, noise=0.12)
    lines = [" ".join(f"w{token}" for token in prompt) for prompt in random_prompts(3)]
    (folder / "prompts.txt").write_text("\n".join(lines))
    pair = load_pair(str(folder / "target"), str(folder / "drafter"))
    job = prepare(pair, read_prompts(folder / "prompts.txt"), Settings(RULES, 4, 3, max_new_tokens=20))
    certified_run(job, folder / "run")
    return folder


@pytest.fixture(scope="module")
def run(home: Path) -> Run:
    return load_run(home / "run")


def simulated(rule: str) -> RuleTrace:
    return RuleTrace(rule, decode(rule, 0, "a"), ((),))


@pytest.mark.parametrize("rule", RULES)
def test_one_cause_per_draft(rule: str, run: Run) -> None:
    """By hand: behind the first rejection of a step, and off a tree's path, everything is lookahead."""
    trace = run.traces[rule]
    failed: set[tuple[int, int]] = set()
    expected = list[str]()
    names = ("prompt_index", "round", "accepted", "kept", "reason")
    for prompt, step, accepted, kept, reason in zip(*(trace.table[n].to_pylist() for n in names), strict=True):
        on_path = (prompt, step) not in failed and (kept or not rule.startswith("tree"))
        expected.append(reason if on_path else LOOKAHEAD)
        if on_path and not accepted:
            failed.add((prompt, step))
    assert causes_of(trace).tolist() == expected
    assert expected.count(LOOKAHEAD) > 5
    assert expected.count("kl_exceeds_certificate") > 5


def test_a_lookahead_that_is_forgotten_is_caught(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(causes, "_looked_at", lambda trace, taken: np.ones_like(taken))
    with pytest.raises(AssertionError):
        test_one_cause_per_draft("strict", run)


@pytest.mark.parametrize("rule", RULES)
def test_nothing_is_counted_twice_or_lost(rule: str, run: Run) -> None:
    trace = run.traces[rule]
    found = tally(trace, run.written[rule])
    names = Counter(causes_of(trace).tolist())
    assert found.whole.positions == trace.table.num_rows == found.whole.accepted + sum(found.whole.causes.values())
    assert found.whole.causes == {cause: names[cause] for cause in CAUSES if names[cause]}
    assert set(names) <= set(MEANINGS)
    kept, accepted = (np.asarray(trace.table[name].to_numpy()) for name in ("kept", "accepted"))
    assert found.whole.accepted >= (kept & accepted).sum()  # and drafts behind the end of a text
    for groups in (found.by_depth, found.by_token_class, found.by_prompt):
        assert sum(group.positions for group in groups) == found.whole.positions
        assert sum(group.accepted for group in groups) == found.whole.accepted
        assert sum((Counter(group.causes) for group in groups), Counter()) == Counter(found.whole.causes)
    assert [group.name for group in found.by_depth] == sorted(group.name for group in found.by_depth)
    # The first draft of every step is looked at; that of a tree is its root.
    assert found.by_depth[0].lookahead == 0
    assert {group.name for group in found.by_token_class} <= {"piece of a word", "mixed", "punctuation"}
    assert 0 < found.lookahead_accepted <= found.whole.lookahead


@pytest.mark.parametrize("rule", RULES)
def test_the_target_says_its_token_behind_the_context(rule: str, run: Run, home: Path) -> None:
    """Each context, fed to the model anew, gives the recorded token: prompt, text and branch are the right ones."""
    trace = run.traces[rule]
    model = load_pair(str(home / "target"), str(home / "drafter")).target.model
    contexts = contexts_of(trace, run.written[rule])
    tokens = trace.table["target_token"].to_pylist()
    wrong = moved = 0
    for row in range(0, len(contexts), 3):
        if not contexts[row].whole:
            continue
        with torch.inference_mode():
            said = int(model(torch.tensor([contexts[row].tokens])).logits[0, -1].argmax())
        wrong += said != tokens[row]
        moved += said != tokens[row - 1]
    assert wrong == 0
    assert moved > 0  # so a context of another row is seen
    whole = [context.whole for context in contexts]
    assert all(whole) != rule.startswith("tree")


@pytest.mark.parametrize("rule", RULES)
def test_explanations_say_what_the_trace_says(rule: str, run: Run) -> None:
    trace, written = run.traces[rule], run.written[rule]
    rows = rejected_rows(trace, lookahead=True).tolist()
    table = trace.table.take(pa.array(rows)).to_pylist()
    contexts = contexts_of(trace, written)
    for one_row, one, row in zip(rows, explain(trace, written, rows), table, strict=True):
        assert (one.kl, one.certificate, one.reason) == (row["kl"], row["certificate"], row["reason"])
        assert one.excess == row["kl"] - row["certificate"]
        assert one.ratio == row["kl"] / row["certificate"]
        texts = written[row["prompt_index"]]
        assert (one.target.text, one.draft.text) == tuple(
            texts.of(row[f"{side}_token"]) for side in ("target", "draft")
        )
        assert one.target.p_target is not None
        assert one.draft.p_draft is not None
        assert one.draft.p_target is not None
        assert one.target.p_target >= one.draft.p_target
        assert one.target.p_draft is None or one.target.p_draft <= one.draft.p_draft
        last = contexts[one_row].tokens[-1]
        assert one.before.endswith(texts.of(last) or "untold")
        if one.cause == "kl_exceeds_certificate":
            assert one.excess >= 0
            assert one.ratio >= 1


DECIDED = (
    "strict", "top-m:m=3", "additive:t=0.3", "multiplicative:alpha=0.1", "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5", "typical:epsilon=0.3,delta=0.09", "constant:a=0.0067", "constant:a=0.3",
)  # fmt: skip


@pytest.mark.parametrize("rule", DECIDED)
def test_the_competitor_is_the_most_probable_token_that_the_rule_rejects(rule: str) -> None:
    """Every token of the vocabulary is put to the rule."""
    target, draft = (side.double() for side in logits(torch.Generator().manual_seed(5), 60))
    kl = kl_divergence(softmax_rows(target), softmax_rows(draft))
    found = deciding_token(record_rows(target, draft, Enclosure(kl.lower, kl.upper), 48), parse_rule(rule))
    tokens = torch.arange(target.shape[-1])
    for row in range(60):
        rejected = ~accepted_drafts(parse_rule(rule), target[row].expand(len(tokens), -1), tokens)
        assert bool(found.present[row]) == bool(rejected.any())
        if rejected.any():
            assert found.logit[row] == target[row][rejected].max()


def test_a_trees_competitor_has_its_rank() -> None:
    target, draft = (side.double() for side in logits(torch.Generator().manual_seed(5), 20))
    kl = kl_divergence(softmax_rows(target), softmax_rows(draft))
    record = record_rows(target, draft, Enclosure(kl.lower, kl.upper), 16)
    assert torch.equal(deciding_token(record, parse_rule("tree:m=4")).logit, target.topk(5).values[:, 4])
    assert bool((deciding_token(record, parse_rule("tree:m=20")).logit >= target.topk(21).values[:, 20]).all())
    assert not bool(deciding_token(record, parse_rule("tree:m=48")).present.any())


def test_the_worst_come_first() -> None:
    trace = simulated("strict")
    written = {0: Written("a", Text(), ())}
    far, sure = explain(trace, written, farthest_rows(trace, 6)), explain(trace, written, surest_rows(trace, 6))
    assert [one.ratio for one in far] == sorted((one.ratio for one in far), reverse=True)
    assert [one.target.p_target for one in sure] == sorted((one.target.p_target or 0 for one in sure), reverse=True)
    rejected = explain(trace, written, rejected_rows(trace).tolist())
    finite = [one for one in rejected if one.ratio < float("inf")]
    assert far[0].ratio == max(one.ratio for one in finite)
    assert sure[0].target.p_target == max(one.target.p_target or 0 for one in rejected)
    assert {"exact_tie", "vocabulary_hole"} & {one.cause for one in rejected}
    assert all(one.cause not in ("exact_tie", "vocabulary_hole") for one in far)


def with_column(trace: RuleTrace, name: str, values: list[Any]) -> RuleTrace:
    place = trace.table.schema.get_field_index(name)
    column = pa.array(values, trace.table.schema.field(name).type)
    return replace(trace, table=trace.table.set_column(place, name, column))


def test_what_another_engine_did_decides() -> None:
    """It replaces a draft that the rule accepts, and does not look at those behind it."""
    trace = simulated("strict")
    rows = DRAFT_LENGTH * ROUNDS
    trace = with_column(trace, "accepted", [True] * rows)
    trace = with_column(trace, "reason", [ACCEPTED] * rows)
    engine = [True, False, *[None] * (DRAFT_LENGTH - 2)] * ROUNDS
    found = causes_of(with_column(trace, "engine_accepted", engine)).reshape(ROUNDS, DRAFT_LENGTH)
    assert found.tolist() == [[ACCEPTED, ENGINE_DIFFERS, *[LOOKAHEAD] * (DRAFT_LENGTH - 2)]] * ROUNDS
    sampled = with_column(with_column(trace, "reason", ["premise_not_met"] * rows), "engine_accepted", engine)
    assert causes_of(sampled)[1] == "premise_not_met"


def test_control_characters_of_models_do_not_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    from rich.console import Console

    trace = simulated("strict")
    rows = rejected_rows(trace)[:3].tolist()
    texts = {token: f"\x1b[31m\n[red]{token}\u202e" for token in range(48)}
    written = {0: Written("a\x1b]0;title\x07", Text((1, 2), texts), tuple(range(40)))}
    with_id = with_column(trace, "prompt_id", ["a\x1b]0;title\x07"] * trace.table.num_rows)
    console = Console(force_terminal=False, width=120)
    console.print(explanation_lines(explain(with_id, written, rows), "Worst"), highlight=False)
    console.print(tally_tables(tally(with_id, written), 3))
    shown = capsys.readouterr().out
    assert "[red]" in shown
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    assert "␛[31m↵" in shown


def test_the_command(home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    run = home / "run"
    rejections_module.rejections(run, json_=True, top=3)
    printed = json.loads(capsys.readouterr().out)["rules"]
    assert [one["rule"] for one in printed] == list(RULES)
    for one in printed:
        assert one["positions"] == one["accepted"] + sum(one["causes"].values())
        assert one["rejected"] + one["causes"][LOOKAHEAD] + one["accepted"] == one["positions"]
        assert len(one["farthest"]) == len(one["surest"]) == 3
        assert one["farthest"][0]["competitor"]["p_target"] > 0
    rejections_module.rejections(run, rule="strict", prompt="line-2", json_=True)
    (of_one,) = json.loads(capsys.readouterr().out)["rules"]
    assert of_one["rejected"] == len(of_one["rejections"]) > 0
    assert {one["prompt_id"] for one in of_one["rejections"]} == {"line-2"}
    monkeypatch.setenv("COLUMNS", "120")
    rejections_module.rejections(run, rule="tree:m=2")
    shown = capsys.readouterr().out
    for expected in ("Drafts under tree:m=2", "lookahead", "target's token", "C is decided by", "the tree offers 2"):
        assert expected in shown


def test_infinite_figures_are_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_run(tmp_path / "run", [f"p{n}" for n in range(6)], ("strict",))
    rejections_module.rejections(tmp_path / "run", rule="strict", prompt="p0", json_=True)
    listed = json.loads(capsys.readouterr().out, parse_constant=lambda name: pytest.fail(name))["rules"][0]
    assert "inf" in {one["ratio"] for one in listed["rejections"]}


def test_bad_input(home: Path, tmp_path: Path, run: Run) -> None:
    with pytest.raises(UserError, match="recorded under strict, additive"):
        rejections_module.rejections(home / "run", rule="top-m:m=2")
    with pytest.raises(UserError, match="no prompt 'nobody' under strict; it has"):
        rejections_module.rejections(home / "run", rule="strict", prompt="nobody")
    with pytest.raises(UserError, match="top is 0"):
        rejections_module.rejections(home / "run", top=0)
    with pytest.raises(UserError, match="no run folder"):
        rejections_module.rejections(tmp_path / "absent")
    assert of_prompt(run.traces["strict"], "line-1").table.num_rows > 0
