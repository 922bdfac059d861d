"""Advice from a record: costs by hand, the frontier, goals met and missed, and what is written of them."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
import typer
from rich.console import Console

from recorded_run import decode, write_run
from symcert.cli import advise as advise_module
from symcert.engine_settings import engine_lines, settings_for
from symcert.engines import ENGINES
from symcert_runtime.advice import (
    Candidate,
    Costs,
    Goals,
    advise,
    askable,
    candidate,
    candidates,
    frontier,
    shortfalls,
    tree_tokens,
)
from symcert_runtime.advice.figure import frontier_figure
from symcert_runtime.advice.table import advice_lines, check_command, frontier_table
from symcert_runtime.decoding import TreeShape
from symcert_runtime.errors import UserError
from symcert_runtime.replay import replay, replay_figures
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import RuleTrace

TRACES = {rule: RuleTrace(rule, decode(rule, 0, "a"), ((),)) for rule in ("strict", "tree:m=8")}
COSTS = Costs(0.25, 0.01)
FOUND = candidates(TRACES, COSTS)


def named(rule: str, length: int) -> Candidate:
    (one,) = [one for one in FOUND if (one.rule, one.draft_length) == (rule, length)]
    return one


def test_cost_and_loss_by_hand() -> None:
    for rule, length in (("strict", 3), ("constant:a=0.03", 5), ("tree:m=8", 2)):
        one, trace = named(rule, length), TRACES["tree:m=8" if "tree" in rule else "strict"]
        figures = replay_figures(replay(trace, parse_rule(rule), length))
        drafted = 8 + 8 * 8 if "tree" in rule else length
        assert one.draft_tokens == drafted
        assert one.cost == pytest.approx((1 + 0.01 * drafted + 0.25 * length) / (1 + figures["accepted_per_step"]))
        assert one.loss == figures["given_up"] / figures["emitted_tokens"]
        assert one.certified_share == figures["reached_certified"] / figures["reached"]
        assert one.exact == (figures["steps_exact"] == figures["steps"])
    assert named("constant:a=0.03", 5).loss > 0 == named("strict", 3).loss


@pytest.mark.parametrize("widths", [(1,), (8,), (4, 2), (8, 4, 2), (3, 1)])
@pytest.mark.parametrize("expand", [1, 2, 5, 9])
def test_a_trees_tokens_are_those_that_are_drafted(widths: tuple[int, ...], expand: int) -> None:
    """Against the decoding loop's own count."""
    for depth in (1, 2, 4):
        shape = TreeShape(widths, depth, expand)
        counted = tree_tokens([shape.width_at(level) for level in range(depth)], expand)
        assert shape.fits(counted + 1)
        assert not shape.fits(counted)


def test_only_what_the_record_answers_is_considered() -> None:
    rules = {one.rule for one in FOUND}
    assert {"strict", "tree:m=8", "tree:m=2", "tree:m=8-4-2", "additive:t=0.3"} <= rules
    assert not {"tree:m=10", "tree:m=12", "tree:m=15"} & rules
    assert {one.recorded_under for one in FOUND if one.rule.startswith("tree")} == {"tree:m=8"}
    assert {one.recorded_under for one in FOUND if not one.rule.startswith("tree")} == {"strict"}
    assert {one.draft_length for one in FOUND} == {1, 2, 3, 4, 5}
    assert min(one.draft_length for one in FOUND if one.rule == "tree:m=8-4-2") == 3
    chains = {str(rule) for rule in askable({"strict": TRACES["strict"]})}
    assert chains
    assert not any(rule.startswith("tree") for rule in chains)


def point(name: str, accepted: float, certified: float, loss: float, cost: float) -> Candidate:
    return replace(FOUND[0], rule=name, accepted=accepted, certified=certified, loss=loss, cost=cost)


def test_the_frontier_is_what_nothing_beats() -> None:
    best = frontier(FOUND)
    for one in FOUND:
        beaten = any(
            o.accepted >= one.accepted and o.certified >= one.certified and o.loss <= one.loss and o.cost <= one.cost
            and (o.accepted, o.certified, o.loss, o.cost) != (one.accepted, one.certified, one.loss, one.cost)
            for o in FOUND
        )  # fmt: skip
        same = (one.accepted, one.certified, one.loss, one.cost)
        assert beaten != (same in {(o.accepted, o.certified, o.loss, o.cost) for o in best})
    assert [one.cost for one in best] == sorted(one.cost for one in best)
    assert 3 < len(best) < len(FOUND)
    a, worse, lossless = point("a", 3, 2, 0.1, 0.5), point("b", 3, 2, 0.1, 0.6), point("c", 2, 2, 0.0, 0.6)
    assert frontier([worse, a, lossless]) == [a, lossless]


def test_of_equals_the_lossless_rule_is_named_and_shown() -> None:
    """Then fewer drafted tokens, then what certifies more, then the simpler rule, whatever their order in the grid."""
    strict = named("strict", 2)
    lossy = replace(strict, rule="additive:t=0.02", lossless=False, parameters=1)
    two = replace(lossy, rule="relaxed:m=10,delta=0.6", parameters=2)
    longer = replace(strict, draft_length=3, draft_tokens=3)
    for equals, first in (((two, lossy, longer, strict), strict), ((two, lossy), lossy)):
        for order in (equals, equals[::-1]):
            assert advise(order, Goals()).best == first
            assert frontier(order) == [first]
    surer = replace(two, certified=two.certified + 1)
    for order in ((lossy, surer), (surer, lossy)):
        assert advise(order, Goals()).best == surer
        assert frontier(order) == [surer]
    assert strict.lossless and named("tree:m=8-4-2", 3).lossless
    assert not named("additive:t=0.02", 2).lossless
    assert named("tree:m=8-4-2", 3).parameters == 3


def test_drafted_tokens_break_ties_where_they_cost_nothing() -> None:
    narrow = replace(named("tree:m=8", 2), rule="tree:m=4", draft_tokens=20, certified=1.0)
    wide = replace(narrow, rule="tree:m=8", draft_tokens=200, certified=1.5)
    found = advise([wide, narrow], Goals())
    assert found.best == narrow
    assert frontier([wide, narrow]) == [wide]
    assert found.shown_with([wide]) == [narrow, wide]


@pytest.mark.parametrize("goals", [Goals(), Goals(max_width=1), Goals(min_accepted=4.9, max_loss=0.0, max_width=1)])
def test_what_is_named_is_shown(goals: Goals) -> None:
    found = advise(FOUND, goals)
    shown = found.shown_with(frontier(FOUND))
    assert found.chosen in shown
    assert all(one.by in shown for one in found.failing)
    assert len(shown) == len(set(shown))


def test_a_short_draft_length_is_the_reason_only_where_it_is() -> None:
    (far,) = advise(FOUND, Goals(min_accepted=30)).failing
    assert far.recorded_length == 5
    (near,) = advise(
        [replace(one, accepted=1.0, cost=one.draft_length) for one in FOUND], Goals(min_accepted=2)
    ).failing
    assert near.by.draft_length < 5
    assert near.recorded_length is None
    for goals in (Goals(min_certified_share=1.0), Goals(min_accepted=30, min_certified_share=1.0)):
        other = [one for one in advise(FOUND, goals).failing if one.goal == "min-certified-share"]
        assert [one.recorded_length for one in other] == [None]


@pytest.mark.parametrize("width", [75, 80, 90, 99, 100, 101, 200])
def test_names_of_rules_stay_on_one_line(width: int) -> None:
    long = [named("multiplicative:alpha=0.7", 5), named("typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5", 5)]
    for shown in (long[:1], long):
        console = Console(width=width, record=True, file=StringIO())
        console.print(frontier_table(shown, "Settings", width))
        text = console.export_text()
        assert max(map(len, text.splitlines())) <= width
        cells = [line.split() for line in text.splitlines()]
        assert [(row[0], row[-1]) for row in cells if row[1:2] == ["5"]] == [(o.rule, f"{o.cost:.3f}") for o in shown]
        assert ("No room for: in a row" in text) == (width < 78 or (width < 100 and shown == long))


def test_a_frontier_that_forgets_loss_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules["symcert_runtime.advice.frontier"]  # the package's name of it is the function
    monkeypatch.setattr(module, "_figures", lambda one: (one.accepted, one.certified, -one.cost))
    with pytest.raises(AssertionError):
        test_the_frontier_is_what_nothing_beats()


def test_the_cheapest_that_meets_every_goal() -> None:
    for goals in (Goals(), Goals(max_loss=0.0), Goals(min_accepted=1.5, max_width=1), Goals(min_certified_share=0.3)):
        best = advise(FOUND, goals).best
        assert best is not None
        assert not any(shortfalls(best, goals).values())
        cheaper = [one for one in FOUND if one.cost < best.cost]
        assert all(any(shortfalls(one, goals).values()) for one in cheaper)
    lossless = advise(FOUND, Goals(max_loss=0.0)).best
    assert lossless is not None
    assert lossless.loss == 0
    narrow = advise(FOUND, Goals(max_width=1)).best
    assert narrow is not None
    assert narrow.width == 1


def test_a_goal_out_of_reach_is_named_with_the_nearest() -> None:
    found = advise(FOUND, Goals(min_accepted=4.9, max_loss=0.5))
    assert found.best is None
    assert [one.goal for one in found.failing] == ["min-accepted"]
    assert found.failing[0].reachable == max(one.accepted for one in FOUND)
    assert found.nearest is not None
    assert found.nearest.accepted == found.failing[0].reachable
    assert any("min-accepted 4.9 is out of reach" in line for line in advice_lines(found))


def test_goals_that_exclude_each_other() -> None:
    sure = max(FOUND, key=lambda one: one.certified_share)
    lossless = max(one.certified_share for one in FOUND if one.loss == 0 and one.width == 1)
    assert sure.certified_share > lossless
    found = advise(FOUND, Goals(min_certified_share=sure.certified_share, max_loss=0.0, max_width=1))
    assert found.best is None
    assert found.failing == []
    assert any("no setting meets all of them together" in line for line in advice_lines(found))


@pytest.mark.parametrize(
    ("goals", "named"),
    [
        ({"min_accepted": -1.0}, "min-accepted is -1"),
        ({"min_certified_share": 1.5}, "min-certified-share is 1.5"),
        ({"max_loss": float("nan")}, "max-loss is nan"),
        ({"max_width": 0}, "max-width is 0"),
    ],
)
def test_goals_out_of_range(goals: dict[str, float], named: str) -> None:
    with pytest.raises(UserError, match=named):
        Goals(**goals)  # type: ignore[arg-type]


def test_costs_out_of_range() -> None:
    with pytest.raises(UserError, match=r"draft-cost is -0\.1"):
        Costs(-0.1)
    with pytest.raises(UserError, match="verify-cost is inf"):
        Costs(0.1, float("inf"))
    with pytest.raises(UserError, match="answer none of the settings"):
        advise([], Goals())


def test_dearer_drafts_make_for_shorter_ones() -> None:
    cheap = advise(candidates(TRACES, Costs(0.0)), Goals(max_loss=0.0, max_width=1)).best
    dear = advise(candidates(TRACES, Costs(2.0)), Goals(max_loss=0.0, max_width=1)).best
    assert cheap is not None
    assert dear is not None
    assert cheap.draft_length == 5
    assert dear.draft_length == 1


def test_what_to_type_in_engines() -> None:
    typed = [str(one) for one in settings_for("typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5")]
    assert any(line.startswith("Medusa") and "posterior_threshold=0.09, posterior_alpha=0.3" in line for line in typed)
    relaxed = settings_for("relaxed:m=10,delta=0.6")
    assert [one.parameters for one in relaxed] == [{"relaxed_topk": "10", "relaxed_delta": "0.6"}]
    assert {"vLLM", "SGLang", "TensorRT-LLM"} <= {one.engine.name for one in settings_for("strict")}
    trees = {one.engine.name: one.parameters for one in settings_for("tree:m=4")}
    assert trees["SGLang"] == {"speculative_eagle_topk": "4"}
    assert settings_for("multiplicative:alpha=0.123") == []


def test_widths_by_depth_only_where_an_engine_can_say_them() -> None:
    assert [one.engine.name for one in settings_for("tree:m=8-4-2")] == ["Medusa", "TensorRT-LLM"]
    lines = engine_lines("tree:m=8-4-2")
    assert not any("=8-4-2" in line for line in lines)
    assert "medusa_choices that give nodes 8, 4, 2 children by depth" in lines[0]
    assert lines[-1] == "EAGLE, SGLang: one width for all depths only; the widest at every depth is tree:m=8"
    assert engine_lines("tree:m=4") == [str(one) for one in settings_for("tree:m=4")]


def test_without_such_engines_the_uniform_width_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    without = {key: engine for key, engine in ENGINES.items() if key not in ("medusa", "tensorrt_llm")}
    monkeypatch.setattr("symcert.engine_settings.ENGINES", without)
    (line,) = engine_lines("tree:m=8-4-2")
    assert line == "no engine here takes a width per depth; the widest one at every depth is tree:m=8"


def test_the_drawing_stands_alone_and_names_every_setting() -> None:
    best = frontier(FOUND)
    figure = str(frontier_figure(FOUND, best, best[0]))
    root = ElementTree.fromstring(figure)
    titles = [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert sum("accepted" in title for title in titles[1:]) == 2 * len(FOUND)  # once in each plot
    circles = list(root.iter("{http://www.w3.org/2000/svg}circle"))
    assert len(circles) == 2 + 2 * 2 * len(FOUND) + 2 * 2
    hostile = replace(best[0], rule="<script>alert(1)</script>")
    assert "<script>" not in str(frontier_figure([hostile], [hostile], hostile))


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    run = write_run(tmp_path / "run", ["a", "b"], ("strict", "tree:m=4"))
    advise_module.advise(run, draft_cost=0.2, max_loss=0.0, json_=True)
    printed = json.loads(capsys.readouterr().out)
    assert printed["best"]["loss"] == 0
    assert printed["goals"] == ["max-loss"]
    assert printed["frontier"][0]["cost"] == min(one["cost"] for one in printed["frontier"])
    assert printed["measure"].startswith("symcert certify --rule ")
    monkeypatch.setenv("COLUMNS", "80")
    page, drawing = tmp_path / "advice.html", tmp_path / "advice.svg"
    advise_module.advise(run, draft_cost=0.2, out=page)
    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= 80
    for expected in ("Cheapest setting: ", "Verify cost 0 assumed", "To measure it: symcert certify", "estimate"):
        assert expected in shown
    advise_module.advise(run, draft_cost=0.2, out=drawing)
    assert page.read_text().startswith("<!doctype html>")
    assert "<svg" in page.read_text()
    assert ElementTree.fromstring(drawing.read_text()).tag.endswith("svg")
    with pytest.raises(typer.Exit) as ended:
        advise_module.advise(run, draft_cost=0.2, min_accepted=50)
    assert ended.value.exit_code == 1
    told = " ".join(capsys.readouterr().out.split())
    assert "out of reach: " in told
    assert "recorded draft length 5, so no step accepts more; to see more, record it with a larger" in told
    advise_module.advise(run, draft_cost=0.2, verify_cost=0.0, max_loss=0.0)
    told = capsys.readouterr().out
    assert "Cheapest setting that meets the goal: " in told
    assert "Verify cost 0 assumed" not in told


def test_the_command_to_measure_a_tree_names_its_shape() -> None:
    one = candidate(TRACES["tree:m=8"], parse_rule("tree:m=4-2"), 3, COSTS, 6)
    assert check_command(one) == "symcert certify --rule tree:m=4-2 --tree-depth 3 --tree-expand 6"
    assert check_command(named("strict", 2)) == "symcert certify --rule strict --draft-length 2"


def test_bad_input(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", ["a"], ("strict",))
    with pytest.raises(UserError, match="give --draft-cost"):
        advise_module.advise(run)
    with pytest.raises(UserError, match=r"neither .svg nor .html"):
        advise_module.advise(run, draft_cost=0.1, out=tmp_path / "advice.png")
    with pytest.raises(UserError, match="no folder"):
        advise_module.advise(run, draft_cost=0.1, out=tmp_path / "absent" / "advice.svg")
    with pytest.raises(UserError, match="no run folder"):
        advise_module.advise(tmp_path / "absent", draft_cost=0.1)
    with pytest.raises(UserError, match="max-loss is 2"):
        advise_module.advise(run, draft_cost=0.1, max_loss=2.0)
