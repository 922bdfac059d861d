"""Several runs on one page: differences recounted, texts that part found and explained, errors in one sentence."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from pathlib import Path

import pytest

from symcert.cli import main
from symcert_runtime import trace
from symcert_runtime.errors import UserError
from symcert_runtime.report import comparison, data, wording, write_comparison
from symcert_runtime.report.divergence import Texts, same_prompts
from symcert_runtime.report.run import load_run
from symcert_runtime.summary import sequence_figures
from test_report import text_of
from worded_run import Row, write_worded_run

TREES = ("tree:m=4", "tree:m=8")
PROMPTS = ["first", "second", "<script>console.error('owned')</script>"]


def texts_of(run: Path, rule: str = "strict") -> Texts:
    loaded = load_run(run)
    trace = loaded.traces[rule]
    return Texts(loaded.name, trace, data.columns_of(trace.table), loaded.written[rule])


def reject_first(row: Row) -> None:
    """The first verify step of every prompt rejects its first draft; the target's token is another one."""
    if row["round"] == 0 and row["depth"] == 1:
        row["accepted"], row["certified"], row["reason"] = False, False, "kl_exceeds_certificate"
        row["target_token"] = (row["target_token"] + 1) % 40


def rows_of(page: str) -> list[tuple[str, list[str]]]:
    """Of the headline: run and rule, and the words of every cell; what it is against stands in the first of them."""
    table = page.partition('<table class="measures">')[2].partition("</table>")[0].partition("<tbody>")[2]
    rows = [
        [" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
        for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)
    ]
    return [(name.partition(" against ")[0], [name, *cells]) for name, *cells in rows]


def missing_rules(page: str, runs: Sequence[Path]) -> list[str]:
    """Runs and rules that were recorded and have no row on the page."""
    recorded = [f"{run.name} {rule}" for run in map(load_run, runs) for rule in run.traces]
    return sorted(set(recorded) - {name for name, _ in rows_of(page)})


def three_digits(value: float) -> str:
    """Counted by decimal arithmetic, not by the format under test; for values from 0.001 to 999."""
    exact = Decimal(float(value))
    return str(exact.quantize(Decimal(1).scaleb(exact.adjusted() - 2), ROUND_HALF_EVEN))


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    folder = tmp_path_factory.mktemp("runs")
    one = write_worded_run(folder / "one", PROMPTS, ("strict", "tree:m=4"))
    two = write_worded_run(folder / "two", PROMPTS[:2], ("strict", "additive:t=0.3"), reject_first)
    same = write_worded_run(folder / "same", PROMPTS)
    record = json.loads((two / "run.json").read_text())
    record["provenance"] |= {"dtype": "bfloat16", "seed": 8}
    (two / "run.json").write_text(json.dumps(record))
    return one, two, same


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two runs of which each has a tree that the other lacks; the second one's rejects more."""
    folder = tmp_path_factory.mktemp("trees")
    return (
        write_worded_run(folder / "four", PROMPTS, ("strict", TREES[0])),
        write_worded_run(folder / "eight", PROMPTS, ("strict", TREES[1]), reject_first),
    )


@pytest.fixture(scope="module")
def page(runs: tuple[Path, Path, Path], tmp_path_factory: pytest.TempPathFactory) -> str:
    output = tmp_path_factory.mktemp("page") / "page.html"
    return write_comparison(runs, output).read_text(encoding="utf-8")


class TestHeadline:
    def test_values_and_differences(self, runs: tuple[Path, Path, Path], page: str) -> None:
        one, two = (data.counts(texts_of(run).columns) for run in runs[:2])
        words = text_of(page)
        shares = [tally.accepted / tally.positions for tally in (one, two)]
        assert f"{shares[0]:.1%}" in words
        assert f"{shares[1]:.1%}{100 * (shares[1] - shares[0]):+.1f} points".replace("-", "−") in words
        assert f"{two.positions - one.positions:+,d}".replace("-", "−") in words

    def test_three_significant_digits_everywhere(self, runs: tuple[Path, Path, Path], page: str) -> None:
        rows = rows_of(page)
        figures = sequence_figures(load_run(runs[0]).traces["strict"])
        assert rows[0][1][7:9] == [three_digits(figures["mean_kl"]), three_digits(figures["mean_certificate"])]
        fractions = [part for _, cells in rows for cell in cells[5:9] for part in re.findall(r"\d*\.\d+", cell)]
        assert len(fractions) > 12
        assert {len(part.replace(".", "").lstrip("0")) for part in fractions} == {3}

    @pytest.mark.parametrize(
        ("value", "shown"),
        [(0.05, "0.0500"), (0.11, "0.110"), (-0.00218, "-0.00218"), (9.996, "10.0"), (123.4, "123"), (999.7, "1,000"),
         (7.6e-4, "7.60×10⁻⁴"), (0.0, "0"), (math.inf, "∞"), (math.nan, "–")],
    )  # fmt: skip
    def test_measured(self, value: float, shown: str) -> None:
        assert wording.measured(value) == shown

    def test_only_what_differs_is_listed(self, page: str) -> None:
        table = page.partition('aria-labelledby="settings">\n  <table')[2].partition("</table>")[0]
        listed = re.findall(r'<th scope="row">([^<]+)</th>', table)
        assert listed == ["dtype", "rules", "seed"]
        assert "recorded keys agree" in text_of(page)

    def test_runs_of_one_name_are_told_apart(self) -> None:
        assert comparison._labels(["a", "b", "a"]) == ["a (1)", "b", "a (2)"]


class TestRules:
    """Every rule of every run has its row, and is held against its own kind."""

    def test_every_run_and_rule_has_a_row(self, runs: tuple[Path, Path, Path], page: str) -> None:
        expected = ["one strict", "two strict", "two additive:t=0.3", "same strict", "one tree:m=4"]
        assert [name for name, _ in rows_of(page)] == expected
        assert missing_rules(page, runs) == []

    def test_a_dropped_rule_is_noticed(self, runs: tuple[Path, Path, Path], page: str) -> None:
        """Planted: the row of a rule that only the first run has is cut out."""
        row = next(row for row in re.findall(r"<tr>.*?</tr>", page, re.DOTALL) if "<code>tree:m=4</code></span>" in row)
        assert missing_rules(page.replace(row, ""), runs) == ["one tree:m=4"]

    def test_differences_are_within_the_kind(self, trees: tuple[Path, Path], tmp_path: Path) -> None:
        page = write_comparison(trees, tmp_path / "page.html").read_text(encoding="utf-8")
        rows = dict(rows_of(page))
        assert list(rows) == ["four strict", "eight strict", "four tree:m=4", "eight tree:m=8"]
        four, eight = (data.counts(texts_of(run, rule).columns) for run, rule in zip(trees, TREES, strict=True))
        apart = 100 * (eight.accepted / eight.positions - four.accepted / four.positions)
        assert apart, "equal shares would say nothing"
        assert rows["eight tree:m=8"][2].endswith(f"{apart:+.1f} points against tree:m=4".replace("-", "−"))
        assert rows["eight tree:m=8"][0] == "eight tree:m=8 against four’s tree:m=4"
        assert not any("against" in cell for name in list(rows)[:3] for cell in rows[name])
        assert [*re.findall(r'<h3 id="prompts\d">([^<]+)', page)] == [
            "The same prompts: four · strict and eight · strict",
            "The same prompts: four · tree:m=4 and eight · tree:m=8",
        ]

    def test_nothing_of_its_kind_no_difference(self, tmp_path: Path) -> None:
        one = write_worded_run(tmp_path / "one", PROMPTS, ("strict",))
        two = write_worded_run(tmp_path / "two", PROMPTS, ("tree:m=4",))
        page = write_comparison([one, two]).read_text(encoding="utf-8")
        assert (one / "comparison.html").is_file()
        assert [name for name, _ in rows_of(page)] == ["one strict", "two tree:m=4"]
        assert 'class="difference"' not in page
        for figure in re.findall(r"<figure.*?</figure>", page, re.DOTALL):
            assert "one · strict" in figure and "two · tree:m=4" in figure
        assert "The same prompts: one · strict and two · tree:m=4" in page, "texts are compared all the same"

    def test_what_is_not_drawn_is_named(self, tmp_path: Path) -> None:
        rules = ("strict", "additive:t=0.3", "additive:t=0.5", "tree:m=4")
        runs = [write_worded_run(tmp_path / name, PROMPTS[:1], rules) for name in ("one", "two")]
        page = write_comparison(runs, tmp_path / "page.html").read_text(encoding="utf-8")
        assert missing_rules(page, runs) == []
        said = "No more than 6 lines can be told apart. Not drawn, only in the table above: "
        assert f"{said}one · tree:m=4, two · tree:m=4." in text_of(page)
        for figure in re.findall(r"<figure.*?</figure>", page, re.DOTALL):
            legend = re.findall(r"</svg>([^<]+)</li>", figure)
            assert legend == [f"{run} · {rule}" for rule in rules[:3] for run in ("one", "two")]

    def test_a_rule_without_a_position_is_named(self, tmp_path: Path) -> None:
        runs = [write_worded_run(tmp_path / name, PROMPTS[:1]) for name in ("one", "two")]
        record = json.loads((runs[1] / "run.json").read_text())
        record["settings"]["rules"] = ["strict", "tree:m=4"]
        (runs[1] / "run.json").write_text(json.dumps(record | {"finished": False}))
        words = text_of(write_comparison(runs, tmp_path / "page.html").read_text(encoding="utf-8"))
        assert "two has no position yet under tree:m=4." in words


class TestPrompts:
    def test_the_first_token_that_differs(self, runs: tuple[Path, Path, Path]) -> None:
        found = same_prompts(texts_of(runs[0]), texts_of(runs[1]))
        assert [each.prompt_id for each in found] == PROMPTS[:2]
        for each, index in zip(found, range(2), strict=True):
            one, two = (texts_of(run).written[index].emitted for run in runs[:2])
            at = next(i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b)
            assert each.divergence is not None
            assert each.divergence.emitted_index == at == 0
            assert [side.token for side in each.divergence.sides] == [
                texts_of(run).written[index].of(tokens[at]) for run, tokens in zip(runs, (one, two), strict=False)
            ]
            assert "The targets choose differently themselves" in each.divergence.why
            assert "was rejected (kl_exceeds_certificate)" in each.divergence.sides[1].told

    def test_lossy_acceptance_is_named(self, runs: tuple[Path, Path, Path], tmp_path: Path) -> None:
        """Additive takes other tokens than strict where both targets are the same."""
        lossy = write_worded_run(tmp_path / "lossy", PROMPTS, ("additive:t=0.3",))
        parted = [
            each for each in same_prompts(texts_of(runs[0]), texts_of(lossy, "additive:t=0.3")) if each.divergence
        ]
        assert parted
        for each in parted:
            assert each.divergence is not None
            assert "lossy emitted a token that is not their most probable one" in each.divergence.why
            assert re.search(r"was accepted, the target's \d+\w\w; that gave up 0\.\d+", each.divergence.sides[1].told)

    def test_equal_texts_do_not_part(self, runs: tuple[Path, Path, Path]) -> None:
        found = same_prompts(texts_of(runs[0]), texts_of(runs[2]))
        assert len(found) == len(PROMPTS)
        assert all(each.divergence is None and each.comparable for each in found)

    def test_a_longer_text_is_no_divergence(self, runs: tuple[Path, Path, Path], tmp_path: Path) -> None:
        short = write_worded_run(tmp_path / "short", PROMPTS)
        path = short / "trace" / "strict-000000.parquet"
        part = trace.read_part(path)
        trace.write_part(path, dataclasses.replace(part, emitted=part.emitted[:-3]))
        (short / "trace" / "strict-000001.parquet").unlink()
        found = same_prompts(texts_of(runs[0]), texts_of(short))
        assert [each.prompt_id for each in found] == [PROMPTS[0], PROMPTS[2]], "a prompt that one lacks is left out"
        assert found[0].divergence is None
        assert comparison.Prompts("one", "short", found).longer == 1
        words = text_of(write_comparison([runs[0], short], tmp_path / "page.html").read_text(encoding="utf-8"))
        assert "0 of 2 common prompts came out differently; 1 of the others is the same as far as both go" in words

    def test_other_text_under_the_same_name_is_said_to_be(self, runs: tuple[Path, Path, Path], tmp_path: Path) -> None:
        other = write_worded_run(tmp_path / "other", PROMPTS, prompt=(1, 2, 3))
        found = same_prompts(texts_of(runs[0]), texts_of(other))
        assert all(not each.comparable and each.divergence is None for each in found)
        words = text_of(write_comparison([runs[0], other], tmp_path / "page.html").read_text(encoding="utf-8"))
        assert "3 more prompts of the same name are other texts" in words


class TestPage:
    def test_text_is_escaped_and_nothing_is_requested(self, page: str) -> None:
        assert "<script" not in page and "<img" not in page
        assert re.findall(r'(?:src|href|action|data)="(?!#|data:,")[^"]*"', page) == []
        for character in "\u202e\u200b\x1b\x00":
            assert character not in page

    def test_ids_are_unique_and_references_resolve(self, page: str) -> None:
        ids = re.findall(r'\bid="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'(?:href="#|aria-labelledby="|aria-describedby="|url\(#)([^")]+)', page)) <= set(ids)

    def test_same_runs_same_bytes(self, runs: tuple[Path, Path, Path], tmp_path: Path, page: str) -> None:
        assert write_comparison(runs, tmp_path / "again.html").read_text(encoding="utf-8") == page

    def test_every_entry_is_in_every_figure(self, page: str) -> None:
        figures = re.findall(r"<figure.*?</figure>", page, re.DOTALL)
        assert len(figures) == 5
        for figure in figures:
            assert [f"k{kind}" in figure for kind in range(6)] == [True] * 5 + [False]


class TestErrors:
    def test_a_run_given_twice(self, runs: tuple[Path, Path, Path]) -> None:
        with pytest.raises(UserError, match=r"given twice; name every run once"):
            write_comparison([runs[0], runs[1], runs[0].parent / "two" / ".." / "one"])

    def test_one_unreadable_run(self, runs: tuple[Path, Path, Path], tmp_path: Path) -> None:
        with pytest.raises(UserError, match=f"there is no run folder at {tmp_path / 'absent'}"):
            write_comparison([runs[0], tmp_path / "absent"])
        assert not (runs[0] / "comparison.html").exists()

    def test_a_single_run(self, runs: tuple[Path, Path, Path]) -> None:
        with pytest.raises(UserError, match="needs two runs"):
            write_comparison([runs[0]])

    def test_the_command_takes_one_or_several(
        self, runs: tuple[Path, Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        output = tmp_path / "page.html"
        assert main(["report", str(runs[0]), str(runs[1]), "--output", str(output)]) == 0
        assert capsys.readouterr().out.strip() == str(output)
        assert "symcert comparison: one, two" in output.read_text(encoding="utf-8")
        assert main(["report", str(runs[0]), "--output", str(output)]) == 0
        assert "symcert report: " in output.read_text(encoding="utf-8")
        capsys.readouterr()
        assert main(["report", str(runs[0]), str(runs[0])]) == 2
        said = capsys.readouterr().err
        assert "given twice" in said and "Traceback" not in said
