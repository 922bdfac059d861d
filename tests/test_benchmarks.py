"""The benchmarks run, write valid rows, and the pages show what the rows say. No time is asserted."""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import torch

from benchmarks import BENCHMARKS, overhead, pages, scaling, tables
from benchmarks.__main__ import line_of, main
from benchmarks.contenders import (
    ALSO,
    CERTIFY,
    COPY,
    FUSED,
    LIGER,
    NAIVE_32,
    NAIVE_64,
    READ,
    READ_TOP,
    REPLAYED,
    Case,
    UnavailableError,
    contender,
)
from benchmarks.drawn_logits import Logits
from benchmarks.memory import RESET, _peak_beyond
from benchmarks.paired import Call, Effort, WallClock, paired, spread
from benchmarks.plots import plots
from benchmarks.results import read_results
from benchmarks.row import Environment, Row, Seconds, Spread, read_rows, row_of, write_rows
from symcert_runtime import certify_logits
from symcert_runtime.live_run import Settings
from symcert_runtime.rules import parse_rule

ROOT = Path(__file__).parents[1]
CPU = torch.device("cpu")


# --- the command


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree in which every benchmark has run on tiny shapes, those of a GPU on the CPU."""
    root = tmp_path_factory.mktemp("quick")
    subprocess.run(
        [sys.executable, "-m", "benchmarks", *BENCHMARKS, "--quick", "--root", str(root)],
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        check=True,
        capture_output=True,
    )
    return root


def quick_lines(root: Path) -> dict[str, list[dict[str, Any]]]:
    return {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in sorted((root / "runs/benchmarks/cpu").iterdir())
    }


def test_a_quick_run_leaves_the_results_alone(quick: Path) -> None:
    assert [entry.name for entry in quick.iterdir()] == ["runs"]
    assert set(quick_lines(quick)) == set(BENCHMARKS)


def test_every_row_says_where_it_comes_from(quick: Path) -> None:
    for name, lines in quick_lines(quick).items():
        assert lines, name
        for line in lines:
            where = line["environment"]
            assert line["benchmark"] == name
            assert where["device"] and where["kind"] == "cpu" and where["threads"] == 1 <= where["cores"]
            assert {"python", "torch", "numba", "triton", "symcert"} <= set(where["versions"])
            assert where["versions"]["torch"].split("+")[0] == torch.__version__.split("+")[0]
            assert where["commit"] and len(where["date"]) == len("2026-01-31")


def test_every_row_holds_paired_figures_or_a_reason(quick: Path) -> None:
    for line in (line for lines in quick_lines(quick).values() for line in lines):
        if line["skipped"]:
            assert line["ratio"] is None and line["seconds_a"] is None
            continue
        if line["benchmark"] != "verify_times":
            assert len(line["shape"]) == 2 and line["dtype"] in {"float32", "bfloat16"} and line["rule"]
        if line["b"]:
            assert line["repetitions"] % 2 == 1
            assert 0 < line["ratio"]["q25"] <= line["ratio"]["median"] <= line["ratio"]["q75"]
            assert 0 < line["seconds_a"]["least"] <= line["seconds_a"]["median"]
            assert 0 < line["seconds_b"]["least"] <= line["seconds_b"]["median"]


def test_nothing_that_runs_here_is_skipped(quick: Path) -> None:
    for name, lines in quick_lines(quick).items():
        reasons = {line["skipped"] for line in lines if line["skipped"]}
        assert reasons <= {"CUDA graphs need a CUDA device", "Liger-Kernel needs a GPU"}, name
        assert not reasons or name == "gpu_rows"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["speed"], "unknown benchmark 'speed'"),
        (["--check", "--root", "{empty}"], "has no <!-- benchmarks:begin -->"),
        pytest.param(
            ["--device", "cuda"],
            "torch sees no CUDA device here",
            marks=pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device here"),
        ),
    ],
)
def test_a_mistake_is_told_in_one_sentence(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([argument.format(empty=tmp_path) for argument in arguments]) == 2
    assert said in capsys.readouterr().err


# --- rows


HERE = Environment(
    "A processor", "cpu", 2, 2, {"python": "3.11.7", "torch": "2.13.0", "numba": None}, "abc", "2026-01-31"
)


def row(**changes: Any) -> Row:
    """A measured row of the shape the README is about."""
    settled = {
        "benchmark": "cpu_rows",
        "a": CERTIFY,
        "b": NAIVE_32,
        "rule": "strict",
        "data": "zipf",
        "shape": (32, 151_936),
        "dtype": "float32",
        "environment": HERE,
        "ratio": Spread(7.5, 8.25, 9.0),
        "seconds_a": Seconds(1e-3, 1.28e-3),
        "seconds_b": Seconds(8e-3, 10e-3),
        "repetitions": 9,
        "facts": {"certified": 0.5},
    }
    return Row(**{**settled, **changes})


def test_rows_come_back_as_they_were_written(tmp_path: Path) -> None:
    rows = [row(), row(b=None, ratio=None), row(ratio=None, seconds_a=None, facts={}, skipped="no compiler")]
    write_rows(tmp_path / "kind" / "rows.jsonl", rows)
    assert read_rows(tmp_path / "kind" / "rows.jsonl") == rows


@pytest.mark.parametrize(
    "changes",
    [
        {"ratio": None},
        {"b": None},
        {"skipped": "and measured all the same"},
        {"seconds_a": None, "facts": {}},
    ],
)
def test_a_row_that_contradicts_itself_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="cpu_rows"):
        row(**changes)


@pytest.mark.parametrize("field", ["environment", "shape", "ratio"])
def test_a_line_without_a_field_is_no_row(field: str) -> None:
    raw = json.loads(row().text())
    del raw[field]
    with pytest.raises((ValueError, TypeError, KeyError)):
        row_of(json.dumps(raw))
    with pytest.raises(ValueError, match="unknown field"):
        row_of(json.dumps(json.loads(row().text()) | {"speed": 1}))


# --- timing


class FakeClock:
    """Gives each call the seconds that are written on it, and notes the order."""

    def __init__(self) -> None:
        self.order: list[str] = []

    def seconds(self, call: Call, times: int) -> float:
        said: Any = call()
        name, taken = said
        self.order.append(name)
        return float(taken)

    def times(self, call: Call, least: float) -> int:
        return 1


def scripted(name: str, seconds: list[float]) -> Call:
    """Warm-up calls come first and are not timed."""
    script = iter([math.nan] * 3 + seconds)
    return lambda: (name, next(script))


def test_pairs_alternate_and_give_a_ratio_each() -> None:
    clock = FakeClock()
    effort = Effort(seconds=0.0, fewest=4, most=9, timing=0.0)
    found = paired(scripted("a", [1, 1, 2, 1, 4]), scripted("b", [3, 5, 4, 9, 8]), clock, effort)
    assert "".join(clock.order) == "baabbaabba"
    assert len(found.a) == 5  # odd, although four were enough
    assert found.ratio() == Spread(2.0, 3.0, 5.0)


def test_slowness_of_the_machine_leaves_the_ratio_alone() -> None:
    slow = [1.0, 3.0, 1.0, 7.0, 1.0]
    effort = Effort(seconds=0.0, fewest=5, most=5, timing=0.0)
    found = paired(scripted("a", slow), scripted("b", [2 * taken for taken in slow]), FakeClock(), effort)
    assert found.ratio() == Spread(2.0, 2.0, 2.0)


def test_short_calls_are_timed_by_the_dozen() -> None:
    clock = WallClock()
    assert clock.times(lambda: None, 0.0) == 1
    assert clock.times(lambda: None, 1.0) > 1000
    assert spread([3.0]) == Spread(3.0, 3.0, 3.0)


# --- what is measured


def test_drawn_logits_are_the_same_every_time_and_look_like_a_language_models() -> None:
    first, again = (Case(8, 20_000).logits(CPU) for _ in range(2))
    assert torch.equal(first.target, again.target) and torch.equal(first.draft, again.draft)
    largest = first.target.double().softmax(-1).amax(-1)
    assert float(largest.min()) > 0.03 and float(largest.max()) < 0.8
    assert len(set(first.target.argmax(-1).tolist())) > 1


def test_the_shipped_pairs_logits_are_rows_of_both_models() -> None:
    logits = Case(50, 2_048, data="shipped").logits(CPU)
    assert logits.target.shape == logits.draft.shape == (50, 2_048)
    assert not torch.equal(logits.target, logits.draft)


def outcome(name: str, logits: Logits, rule: str = "strict") -> Any:
    return contender(name, logits, rule).call()


def test_every_contender_does_what_it_is_called() -> None:
    logits = Case(3, 400).logits(CPU)
    kl, top = outcome(NAIVE_64, logits)
    assert torch.allclose(kl, certify_logits(logits.target, logits.draft).kl, rtol=1e-9, atol=0)
    assert torch.equal(top, logits.target.double().log_softmax(-1).topk(16).values)
    assert outcome(NAIVE_32, logits)[0].dtype == torch.float32
    for name in (CERTIFY, FUSED):
        assert [found.rule for found in outcome(name, logits, f"strict{ALSO}tree:m=4")] == ["strict", "tree:m=4"]
    assert torch.equal(outcome(COPY, logits), logits.target)
    assert len(outcome(READ, logits)) == 2
    assert outcome(READ_TOP, logits)[2].shape == (3, 16)


@pytest.mark.parametrize("name", [LIGER, REPLAYED])
def test_what_needs_a_gpu_says_so(name: str) -> None:
    with pytest.raises(UnavailableError, match=r"CUDA|GPU"):
        contender(name, Case(2, 8).logits(CPU), "strict")


@pytest.mark.skipif(not RESET.exists(), reason="the peak of a process is read from Linux' /proc")
@pytest.mark.parametrize("allocate", [lambda: torch.ones(2**24), lambda: np.ones(2**23)], ids=["torch", "numpy"])
def test_memory_counts_whoever_allocates(allocate: Callable[[], object]) -> None:
    size = 2**26
    assert 0.98 * size < _peak_beyond(allocate) < 1.1 * size
    assert _peak_beyond(lambda: None) < 2**22


def test_both_decodings_take_the_same_steps() -> None:
    pair = overhead.built_pair(overhead.QUICK_SHAPE, CPU)
    for rule in ("strict", "tree:m=4"):
        found = overhead.decode_both_ways(pair, [3, 1, 4, 1, 5], parse_rule(rule), Settings((rule,), max_new_tokens=12))
        assert len(found.plain) == len(found.certified) == len(found.certifying) == len(found.recording) >= 3
        parts = zip(found.certifying, found.recording, found.certified, strict=True)
        assert all(certifying + recording < whole for certifying, recording, whole in parts)
        assert found.positions >= found.accepted >= found.proved


def test_the_drafter_is_part_of_the_target_and_close_to_it() -> None:
    pair = overhead.built_pair(overhead.QUICK_SHAPE, CPU)
    target, drafter = pair.target.model, pair.drafter.model
    assert drafter.lm_head is target.lm_head and drafter.model.layers[0] is target.model.layers[0]
    assert target.lm_head.weight is target.model.embed_tokens.weight
    ids = torch.arange(30)[None]
    both = [model(input_ids=ids).logits.detach() for model in (target, drafter)]
    assert not torch.equal(*both)
    assert float((both[0] - both[1]).abs().max()) < 0.1 * float(both[0].abs().max())


# --- pages and plots


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A tree with results and both pages, the tables not yet in them."""
    against = [
        row(),
        row(b=NAIVE_64, ratio=Spread(38.0, 40.125, 41.0)),
        row(b=READ_TOP, ratio=Spread(0.5, 0.625, 0.75)),
    ]
    memory = row(b=None, ratio=None, seconds_a=None, seconds_b=None, facts={"share_of_logits": 0.0049})
    growth = [
        row(benchmark="scaling", shape=(rows, 151_936), facts={"batch": rows}, b=b)
        for rows in (1, 8)
        for b in (NAIVE_32,)
    ]
    proofs = [
        replace(row(b=None, ratio=None), benchmark="verify_times", a=name, facts=facts, seconds_a=Seconds(taken, taken))
        for name, taken, facts in (
            ("all theorems", 67.0, {"obligations": 1409.0, "refuted": 242.0, "processes": 2.0}),
            ("pinsker", 9.5, {}),
        )
    ]
    folder = tmp_path / "benchmarks/results/cpu"
    for name, rows in (("cpu_rows", [*against, memory]), ("scaling", growth), ("verify_times", proofs)):
        write_rows(folder / f"{name}.jsonl", rows)
    for page in pages.PAGES:
        (tmp_path / page).write_text(f"before\n{pages.BEGIN}\nstale\n{pages.END}\nbehind\n", encoding="utf-8")
    return tmp_path


def check(root: Path) -> int:
    return main(["--check", "--root", str(root)])


def test_the_pages_show_what_the_results_say(project: Path) -> None:
    assert check(project) == 1
    assert main(["--readme", "--root", str(project)]) == 0
    assert check(project) == 0
    text = (project / "README.md").read_text(encoding="utf-8")
    assert text.startswith(f"before\n{pages.BEGIN}\n") and text.endswith(f"{pages.END}\nbehind\n")
    assert (
        "| 32 × 151,936 | float32 | `strict` | 40.0 | 8.25 (7.50–9.00) | 40.1 (38.0–41.0) | 0.625 (0.500–0.750) |"
        in text
    )
    assert "A processor, 2 threads on 2 cores; python 3.11.7, torch 2.13.0; abc, 2026-01-31." in text
    assert "67 s for 1,409 obligations and 242 false variants, 2 processes. Slowest: `pinsker` 9.5 s." in text
    full = (project / "benchmarks/README.md").read_text(encoding="utf-8")
    assert "| 0.5 % |" in full
    plots_shown = re.findall(r"!\[.*\]\((.*)\)", full)
    assert plots_shown == ["results/cpu/batch.svg", "results/cpu/verify.svg"]
    assert all((project / "benchmarks" / link).exists() for link in plots_shown)
    written = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert main(["--readme", "--root", str(project)]) == 0
    assert written == {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


def test_a_changed_figure_is_noticed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--readme", "--root", str(project)])
    results = project / "benchmarks/results/cpu/cpu_rows.jsonl"
    results.write_text(results.read_text(encoding="utf-8").replace("8.25", "9.25"), encoding="utf-8")
    assert check(project) == 1
    assert str(project / "README.md") in capsys.readouterr().err
    main(["--readme", "--root", str(project)])
    page = project / "README.md"
    page.write_text(page.read_text(encoding="utf-8").replace("9.25", "19.25"), encoding="utf-8")
    assert check(project) == 1


def test_a_plot_that_differs_lacks_or_is_left_over_is_noticed(project: Path) -> None:
    main(["--readme", "--root", str(project)])
    plot = project / "benchmarks/results/cpu/batch.svg"
    drawn = plot.read_text(encoding="utf-8")
    plot.write_text(drawn.replace("<circle", "<ellipse", 1), encoding="utf-8")
    assert check(project) == 1
    plot.unlink()
    assert check(project) == 1
    plot.write_text(drawn, encoding="utf-8")
    assert check(project) == 0
    left_over = plot.with_name("speed.svg")
    left_over.write_text(drawn, encoding="utf-8")
    assert check(project) == 1
    main(["--readme", "--root", str(project)])
    assert not left_over.exists() and check(project) == 0


def test_damaged_results_are_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results = project / "benchmarks/results/cpu/cpu_rows.jsonl"
    results.write_text(results.read_text(encoding="utf-8").replace('"shape"', '"shapes"', 1), encoding="utf-8")
    assert check(project) == 2
    assert "cpu_rows.jsonl line 1 is no row of results (unknown field shapes)" in capsys.readouterr().err


def test_without_results_the_page_says_how_to_get_them(tmp_path: Path) -> None:
    text = tables.headline(read_results(tmp_path))
    assert "`make bench`" in text and "`python -m benchmarks --device cuda`" in text


def test_quick_rows_make_pages_too(quick: Path) -> None:
    """Whatever the benchmarks write, tables and plots can show."""
    rows = {("cpu", path.stem): read_rows(path) for path in (quick / "runs/benchmarks/cpu").iterdir()}
    text = tables.everything({**rows, ("cuda", "gpu_rows"): rows["cpu", "gpu_rows"]})
    assert "Not measured yet" not in text
    assert "CUDA graphs need a CUDA device." in text
    assert set(plots(rows)) == {f"cpu/{name}.svg" for name in (*scaling.AXES, "verify")}
    assert all(line_of(one) for lines in rows.values() for one in lines)


def test_a_plot_has_every_point_and_says_what_it_is() -> None:
    rows = [
        row(benchmark="scaling", shape=(size, 151_936), facts={"batch": float(size)}, b=b)
        for size in (1, 4, 32)
        for b in (NAIVE_32, READ_TOP)
    ]
    tree = ElementTree.fromstring(plots({("cpu", "scaling"): rows})["cpu/batch.svg"])
    space = {"svg": "http://www.w3.org/2000/svg"}
    assert len(tree.findall(".//svg:polyline", space)) == 3
    assert len(tree.findall(".//svg:circle", space)) == 9
    words = [text.text for text in tree.iterfind(".//svg:text", space)]
    assert {CERTIFY, NAIVE_32, READ_TOP, "1", "4", "32"} <= set(words)
    title = tree.find("svg:title", space)
    assert title is not None and title.text == "Cost per row of logits, float32, A processor"


def test_numbers_have_three_digits() -> None:
    shown = {0.0: "0", 0.06251: "0.0625", 1.0: "1.00", 8.254: "8.25", 40.08: "40.1", 402.4: "402", 40_245.0: "40,245"}
    assert {value: tables.number(value) for value in shown} == shown


def test_the_committed_pages_show_the_committed_results() -> None:
    assert main(["--check"]) == 0
