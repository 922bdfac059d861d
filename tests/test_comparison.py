"""Several runs on one page: differences recounted, texts that part found and explained, errors in one sentence."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import pytest

from symcert.cli import main
from symcert_runtime import trace
from symcert_runtime.errors import UserError
from symcert_runtime.report import comparison, data, write_comparison
from symcert_runtime.report.divergence import Texts, same_prompts
from symcert_runtime.report.run import load_run
from test_report import text_of
from worded_run import Row, write_worded_run

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

    def test_rules_that_the_first_run_has_are_compared_with_their_own(self, runs: tuple[Path, Path, Path]) -> None:
        entries = [comparison._entries(at, run.name, load_run(run)) for at, run in enumerate(runs)]
        groups = [[(entry.run, entry.rule) for entry in group] for group in comparison.grouped(entries)]
        assert groups == [[("one", "strict"), ("two", "strict"), ("two", "additive:t=0.3"), ("same", "strict")]]

    def test_only_what_differs_is_listed(self, page: str) -> None:
        table = page.partition('aria-labelledby="settings">\n  <table')[2].partition("</table>")[0]
        listed = re.findall(r'<th scope="row">([^<]+)</th>', table)
        assert listed == ["dtype", "rules", "seed"]
        assert "recorded keys agree" in text_of(page)

    def test_runs_of_one_name_are_told_apart(self) -> None:
        assert comparison._labels(["a", "b", "a"]) == ["a (1)", "b", "a (2)"]


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

    def test_every_run_is_in_every_figure(self, page: str) -> None:
        figures = re.findall(r"<figure.*?</figure>", page, re.DOTALL)
        assert len(figures) == 5
        for figure in figures:
            assert [f"k{kind}" in figure for kind in range(5)] == [True, True, True, True, False]

    def test_runs_without_a_common_rule(self, tmp_path: Path) -> None:
        one = write_worded_run(tmp_path / "one", PROMPTS, ("strict",))
        two = write_worded_run(tmp_path / "two", PROMPTS, ("tree:m=4",))
        words = text_of(write_comparison([one, two]).read_text(encoding="utf-8"))
        assert (one / "comparison.html").is_file()
        assert "strict and tree:m=4" in words, "they are compared all the same"


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
