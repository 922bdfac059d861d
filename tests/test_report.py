"""The report's numbers against a plain recount of the trace, its escaping, determinism and errors."""

from __future__ import annotations

import dataclasses
import io
import json
import math
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest
from rich.console import Console

from every_rule_run import EVERY_RULE, decode_by_depth, write_every_rule
from recorded_run import ROUNDS, decode, write_part, write_record, write_run
from symcert.cli import main
from symcert.codegen.generate import build
from symcert.codegen.validate import TranslationError, validate
from symcert.own_rule import own_rule, p_1, parameter
from symcert.rules import RULES as DECLARED
from symcert.theorems import THEOREMS as DECLARED_THEOREMS
from symcert_runtime import trace
from symcert_runtime.errors import UserError
from symcert_runtime.generated import LEDGER_HASH, certificates, rejection_sets
from symcert_runtime.generated.rules import RULES
from symcert_runtime.generated.theorems import THEOREMS
from symcert_runtime.report import data, svg, wording, write_report
from symcert_runtime.report.bounds import bounds
from symcert_runtime.report.run import load_run, lost_parts
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.summary import share_at_least, share_at_most, summary_table
from symcert_runtime.trace import SCHEMA

HOSTILE = "<script>document.title='owned'</script>"
PROMPTS = [f"story-{index}" for index in range(6)] + [HOSTILE, '"><img src=x onerror=alert(1)>', "日本語 & co"]


@pytest.fixture(scope="module")
def every_rule(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of a run under every rule."""
    folder = write_every_rule(tmp_path_factory.mktemp("every") / "run", PROMPTS[:2])
    return write_report(folder).read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[str]:
    """A rule of one's own, known while the test runs."""
    tables = (DECLARED, RULES, rejection_sets.REJECTIONS, certificates.CERTIFICATES)
    before = [dict(table) for table in tables]
    beta = parameter("beta", 0, 1, "share of the runner-up's probability")
    yield own_rule("runner-up", beta * p_1, [beta])(beta=0.9)
    for table, entries in zip(tables, before, strict=True):
        table.clear()
        table.update(entries)  # type: ignore[call-overload]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_run(tmp_path_factory.mktemp("recorded") / "run", PROMPTS)


@pytest.fixture(scope="module")
def page(run: Path) -> str:
    return write_report(run).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def strict(run: Path) -> data.Columns:
    return columns_of(run, "strict")


def rows_of(run: Path, rule: str) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = load_run(run).traces[rule].table.to_pylist()
    return rows


def columns_of(run: Path, rule: str) -> data.Columns:
    return data.columns_of(load_run(run).traces[rule].table)


def text_of(page: str) -> str:
    """The words of the page, white space collapsed, figures' data included."""

    parts: list[str] = []

    class Words(HTMLParser):
        def handle_data(self, data: str) -> None:
            parts.append(data)

    Words().feed(page)
    return " ".join("".join(parts).split())


class TestData:
    def test_counts_equal_a_recount_row_by_row(self, run: Path, strict: data.Columns) -> None:
        rows = rows_of(run, "strict")
        tally = data.counts(strict)
        assert tally.positions == len(rows)
        assert tally.accepted == sum(bool(row["accepted"]) for row in rows)
        assert tally.certified == sum(bool(row["certified"]) for row in rows)
        assert tally.kept_accepted == sum(bool(row["accepted"] and row["kept"]) for row in rows)
        assert tally.rounds == ROUNDS * len(PROMPTS)
        assert 0 < tally.certified < tally.accepted < tally.positions, "the run must show every outcome"

    def test_acceptance_lengths_count_accepted_tokens_of_each_round(self, run: Path, strict: data.Columns) -> None:
        tally: dict[tuple[object, object], int] = {}
        for row in rows_of(run, "strict"):
            key = (row["prompt_index"], row["round"])
            tally[key] = tally.get(key, 0) + bool(row["kept"] and row["accepted"])
        assert sorted(data.acceptance_lengths(strict).tolist()) == sorted(tally.values())
        histogram = data.acceptance_length_histogram(strict)
        assert histogram.sum() == len(tally)
        assert (histogram * np.arange(len(histogram))).sum() == data.counts(strict).kept_accepted

    def test_depths_partition_the_kept_positions(self, strict: data.Columns) -> None:
        tally, rows = data.counts(strict), data.by_depth(strict)
        assert sum(row.reached for row in rows) == tally.kept_positions
        assert sum(row.accepted for row in rows) == tally.kept_accepted
        assert sum(row.certified for row in rows) == tally.kept_certified
        assert rows[0].reached == tally.rounds
        # A depth is reached exactly where the one before it was accepted.
        assert all(later.reached == earlier.accepted for earlier, later in pairwise(rows))

    def test_reasons_and_diagnosis_partition_the_rejections(self, strict: data.Columns) -> None:
        rejected = data.counts(strict).rejected
        assert sum(positions for _, positions in data.rejection_reasons(strict)) == rejected
        found = data.diagnose(strict)
        assert found.usual_too_far + found.unusually_far == rejected
        assert found.usual_too_far and found.unusually_far

    @pytest.mark.parametrize("rule", ["strict", "tree:m=4"])
    def test_certificate_histogram_holds_every_position(self, run: Path, rule: str) -> None:
        columns = columns_of(run, rule)
        histogram = data.certificate_histogram(columns, rule)
        assert histogram.counts.sum() + histogram.infinite == data.counts(columns).positions
        assert histogram.counts[data.CERTIFIED].sum() == data.counts(columns).certified

    def test_ceiling(self) -> None:
        assert data.ceiling("strict") == (math.log(2), "log 2")
        assert data.ceiling("tree:m=4") == (math.log(5), "log 5")

    def test_ceilings_by_depth(self) -> None:
        assert data.ceilings_by_depth("strict") == ((math.log(2), "log 2"),)
        assert [name for _, name in data.ceilings_by_depth("tree:m=8-4-2-2")] == ["log 9", "log 5", "log 3", "log 3"]

    def test_worst_prompts_come_worst_first(self, strict: data.Columns) -> None:
        worst = data.worst_prompts(strict, 3)
        shares = [prompt.accepted / prompt.positions for prompt in worst]
        everyone = data.worst_prompts(strict, 99)
        assert shares == sorted(shares)
        assert len(everyone) == len(PROMPTS)
        assert shares[0] == min(prompt.accepted / prompt.positions for prompt in everyone)


class TestChecks:
    """A trace that contradicts itself, its theorems or its summary is said to."""

    def test_a_sound_run_passes(self, run: Path, strict: data.Columns) -> None:
        summary = load_run(run).summary
        assert summary is not None
        assert set(data.COMPARED_WITH_SUMMARY) <= set(summary["rules"]["strict"])
        assert data.failed_checks("strict", strict, summary) == []

    @pytest.mark.parametrize(
        ("column", "value", "words"),
        [
            ("accepted", False, "certified and yet rejected"),
            ("kl", 5.0, "KL is not below C"),
            ("certificate", math.log(2) * (1 + 1e-12), "exceed the ceiling log 2"),
        ],
    )
    def test_a_planted_error_is_found(self, run: Path, tmp_path: Path, column: str, value: object, words: str) -> None:
        planted = rows_of(run, "strict")
        next(row for row in planted if row["certified"])[column] = value
        columns = data.columns_of(pa.Table.from_pylist(planted, schema=SCHEMA))
        failures = data.failed_checks("strict", columns, None)
        assert len(failures) == 1
        assert words in failures[0]
        assert failures[0].startswith("1 ")

    def test_a_ceiling_is_that_of_the_depth(self) -> None:
        """Twice log 3 lies below the ceiling of the first depth and above those of the deeper ones."""
        rule = "tree:m=8-2"
        columns = data.columns_of(decode_by_depth(rule, 0, "story"))
        planted = dataclasses.replace(columns, certificate=columns.certificate.copy())
        assert data.failed_checks(rule, columns, None) == []
        planted.certificate[columns.depth == 1] = 2 * math.log(3)
        too_high = [failure for failure in data.failed_checks(rule, planted, None) if "ceiling" in failure]
        assert too_high == []
        planted.certificate[np.flatnonzero(columns.depth == 5)[0]] = 2 * math.log(3)
        too_high = [failure for failure in data.failed_checks(rule, planted, None) if "ceiling" in failure]
        assert too_high == ["1 certificates exceed the ceiling of their depth"]

    def test_a_violation_reaches_the_headline(self, tmp_path: Path) -> None:
        (tmp_path / "trace").mkdir()
        rows = decode("strict", 0, "story").to_pylist()
        next(row for row in rows if row["certified"])["accepted"] = False
        write_part(tmp_path, "strict", 0, pa.Table.from_pylist(rows, schema=SCHEMA))
        write_record(tmp_path, ("strict",))
        words = text_of(write_report(tmp_path).read_text(encoding="utf-8"))
        assert "This contradicts a proved theorem" in words
        assert "Not all of this holds" in words
        assert "All of it holds" not in words

    def test_a_summary_that_differs_from_the_trace_is_found(self, strict: data.Columns) -> None:
        accepted = data.counts(strict).accepted
        agreeing = {"rules": {"strict": {"accepted": accepted}}}
        differing = {"rules": {"strict": {"accepted": accepted + 1}}}
        assert data.failed_checks("strict", strict, agreeing) == []
        assert (
            f"gives {accepted + 1} for accepted, its trace {accepted}"
            in data.failed_checks("strict", strict, differing)[0]
        )


class TestBounds:
    """What the theorems say of the whole run stands on the page, and is what the summary has."""

    @pytest.mark.parametrize("rule", ["strict", "tree:m=4"])
    def test_figures_are_those_of_the_summary(self, run: Path, page: str, rule: str) -> None:
        loaded = load_run(run)
        assert loaded.summary is not None
        figures = loaded.summary["rules"][rule]
        section = page.partition(f'aria-label="Bounds under {rule}"')[2].partition("</table>")[0]
        words = text_of(section)
        tally = data.counts(columns_of(run, rule))
        shown = {bound.name: bound.value for bound in bounds(loaded.traces[rule], tally)}
        assert all(f"{name}" in words for name in shown)
        assert shown["rejected, at most"] == share_at_most(figures["rejection_bound_markov"])
        assert shown["rejected at this mean KL, at most"] == share_at_most(figures["rejection_bound_budget"])
        assert shown["accepted by lossless sampling, at least"] == share_at_least(figures["lossless_acceptance_bound"])
        mean = figures["certified_run_length"][0]["mean"]
        assert shown["certified in a row while KL ≤ 0.3 nats"] == f"mean {mean:.1f}"
        assert f"{wording.share(tally.rejected, tally.positions)} of them were rejected" in words
        assert {*re.findall(r"<code>(\w+)</code>", section)} <= set(DECLARED_THEOREMS)

    def test_an_infinite_mean_is_said_in_words(self, run: Path, strict: data.Columns) -> None:
        """A vocabulary hole makes it so; without one the mean and the runs at it are shown."""
        trace_ = load_run(run).traces["strict"]
        assert np.isinf(strict.kl).any()
        assert not any("∞" in bound.name + bound.meaning for bound in bounds(trace_, data.counts(strict)))
        table = trace_.table.filter(pc.is_finite(trace_.table["kl"]))
        whole = dataclasses.replace(trace_, table=table)
        finite = bounds(whole, data.counts(data.columns_of(table)))
        mean = wording.nats(float(np.mean(table["kl"].to_numpy())))
        assert [bound.name for bound in finite][-1] == f"certified in a row while KL ≤ {mean} nats"
        assert f"the mean KL that these had, {mean} nats" in finite[1].meaning

    def test_bounds_are_rounded_to_the_safe_side(self) -> None:
        assert [share_at_most(share) for share in (0.0, 0.02901, 0.029, 1 / 3, 0.9999, 1.0)] == [
            "0.0%", "3.0%", "2.9%", "33.4%", "100.0%", "100.0%",
        ]  # fmt: skip
        assert [share_at_least(share) for share in (0.0, 0.0299, 0.029, 2 / 3, 0.9999, 1.0)] == [
            "0.0%", "2.9%", "2.9%", "66.6%", "99.9%", "100.0%",
        ]  # fmt: skip

    def test_terminal_and_page_round_alike(self, run: Path, strict: data.Columns, page: str) -> None:
        summary = load_run(run).summary
        assert summary is not None
        console = Console(width=120, record=True, file=io.StringIO())
        console.print(summary_table(summary, 120))
        mean = f"{data.counts(strict).mean_acceptance_length:.2f}"
        assert re.search(rf"accepted draft tokens per verify step\D+{mean} ", console.export_text())
        assert f"{mean} per verify step" in text_of(page)

    def test_one_name_for_a_verify_step(self, page: str) -> None:
        words = text_of(page)
        assert "verify steps" in words
        for other in ("rounds", " round ", "bonus token", "verification step"):
            assert other not in words


class TestWording:
    @pytest.mark.parametrize(
        ("part", "whole", "shown"),
        [
            (0, 7, "0.0%"),
            (7, 7, "100.0%"),
            (1, 10**6, "<0.1%"),
            (10**6 - 1, 10**6, ">99.9%"),
            (1, 3, "33.3%"),
            (0, 0, "–"),
        ],
    )
    def test_share(self, part: int, whole: int, shown: str) -> None:
        assert wording.share(part, whole) == shown

    @pytest.mark.parametrize(
        ("value", "shown"), [(0.0, "0"), (math.inf, "∞"), (math.nan, "–"), (0.6931, "0.693"), (1.234e-7, "1.2×10⁻⁷")]
    )
    def test_nats(self, value: float, shown: str) -> None:
        assert wording.nats(value) == shown

    def test_round_ticks_are_multiples_of_1_2_or_5(self) -> None:
        assert svg.round_ticks(0.6931) == pytest.approx([0.0, 0.2, 0.4, 0.6])
        assert svg.round_ticks(1234) == pytest.approx([0, 500, 1000])


class TestPage:
    def test_headline_names_counts_and_denominators(self, run: Path, page: str) -> None:
        words = text_of(page)
        for rule in ("strict", "tree:m=4"):
            tally = data.counts(columns_of(run, rule))
            assert f"{tally.accepted} of {tally.positions} drafted positions were accepted" in words
            assert f"{tally.certified} of {tally.positions} drafted positions were certified" in words
            assert f"None of the {tally.certified} certified positions was rejected" in words
        assert "Not certified does not mean rejected" in words
        assert "The counts of the trace equal those in the run's summary" in words
        assert "All of it holds" in words

    def test_every_figure_has_a_name_and_a_description(self, page: str) -> None:
        figures = [
            ElementTree.fromstring(found) for found in re.findall(r'<svg[^>]*role="img".*?</svg>', page, re.DOTALL)
        ]
        assert len(figures) == 12, "six figures per rule"
        for figure in figures:
            named = {child.get("id"): child.text for child in figure if child.tag in ("title", "desc")}
            assert named[figure.get("aria-labelledby")]
            assert named[figure.get("aria-describedby")]

    def test_ids_are_unique_and_references_resolve(self, page: str) -> None:
        ids = re.findall(r'\bid="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        referenced = re.findall(r'(?:href="#|aria-labelledby="|aria-describedby="|url\(#)([^")]+)', page)
        assert set(referenced) <= set(ids)

    def test_text_of_the_run_is_escaped(self, page: str) -> None:
        assert "<script" not in page
        assert "<img" not in page
        assert "&lt;script&gt;document.title=" in page
        assert HOSTILE in text_of(page)
        assert "日本語 & co" in text_of(page)

    def test_hostile_provenance_is_escaped(self, tmp_path: Path) -> None:
        write_run(tmp_path / "run", ["story"], ("strict",))
        record = json.loads((tmp_path / "run" / "run.json").read_text())
        record["provenance"]["target"]["name"] = HOSTILE
        record["provenance"]["theorems"]["strict"] = [HOSTILE]
        (tmp_path / "run" / "run.json").write_text(json.dumps(record))
        assert "<script" not in write_report(tmp_path / "run").read_text(encoding="utf-8")

    def test_nothing_is_requested_from_anywhere(self, page: str) -> None:
        assert re.findall(r'(?:src|href|action|data)="(?!#|data:,")[^"]*"', page) == []
        assert "@import" not in page
        assert re.findall(r"url\((?!#)", page) == []
        assert "default-src 'none'" in page

    def test_same_run_same_bytes(self, run: Path, tmp_path: Path) -> None:
        first, second = write_report(run, tmp_path / "a.html"), write_report(run, tmp_path / "b.html")
        assert first.read_bytes() == second.read_bytes()

    def test_thousands_of_positions_stay_small(self, tmp_path: Path) -> None:
        (tmp_path / "trace").mkdir()
        for index in range(4):
            write_part(tmp_path, "strict", index, decode("strict", index, f"story-{index}", rounds=1000))
        report = write_report(write_record(tmp_path, ("strict",)))
        assert load_run(tmp_path).traces["strict"].table.num_rows == 20_000
        assert report.stat().st_size < 200_000

    def test_theorems_ledger_and_provenance_are_shown(self, page: str) -> None:
        words = text_of(page)
        for shown in ("strict_exact", "tree_ceiling", "5d1c" * 16, "a3" * 32, "symcert verify"):
            assert shown in words


class TestTheorems:
    """What the page says of a theorem comes from its declaration, by way of the generated code."""

    def test_every_theorem_behind_a_rule_has_its_words(self) -> None:
        """Also of a rule or theorem that is yet to come: there is no list of words to keep."""
        for facts in RULES.values():
            assert facts.theorems
            for name in facts.theorems:
                words = THEOREMS[name]
                assert len(words.title.split()) > 1 and words.title[0].isupper(), name
                assert words.statement and words.hypotheses and all(words.hypotheses), name

    def test_the_words_are_those_of_the_declarations(self) -> None:
        for name, words in THEOREMS.items():
            declared = DECLARED_THEOREMS[name]
            assert (words.title, words.statement, words.hypotheses) == (
                declared.title, declared.statement, declared.hypotheses,
            )  # fmt: skip

    def test_other_words_in_the_generated_code_are_caught(self) -> None:
        files = build(LEDGER_HASH)
        for printed, instead in [("C ≤ log 2", "C ≤ log 3"), ('    "strict_exact": ', '    "strict_exakt": ')]:
            assert printed in files["theorems.py"]
            wrong = {**files, "theorems.py": files["theorems.py"].replace(printed, instead)}
            with pytest.raises(TranslationError, match="theorems: "):
                validate(wrong, {}, {}, DECLARED)

    def test_a_run_under_every_rule_states_each_theorem_once(self, every_rule: str) -> None:
        assert {parse_rule(rule).name for rule in EVERY_RULE} == set(RULES)
        words = text_of(every_rule)
        for name, theorem in THEOREMS.items():
            stated = f"{name} {theorem.title} {theorem.statement} where {'; '.join(theorem.hypotheses)}"
            assert words.count(" ".join(stated.split())) == 1, name

    def test_theorems_of_other_rules_are_left_out(self, tmp_path: Path) -> None:
        words = text_of(
            write_report(write_run(tmp_path / "run", ["story"], ("additive:t=0.3",))).read_text(encoding="utf-8")
        )
        for name, theorem in THEOREMS.items():
            assert (theorem.title in words) == (name in RULES["additive"].theorems), name

    def test_a_theorem_that_this_version_does_not_know(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        record = json.loads((run / "run.json").read_text())
        record["provenance"]["theorems"]["strict"] = ["strict_exact", "of_yore"]
        (run / "run.json").write_text(json.dumps(record))
        words = text_of(write_report(run).read_text(encoding="utf-8"))
        assert "of_yore This version of symcert has no theorem of that name" in words

    def test_a_run_that_names_no_theorem(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        record = json.loads((run / "run.json").read_text())
        del record["provenance"]["theorems"]
        (run / "run.json").write_text(json.dumps(record))
        words = text_of(write_report(run).read_text(encoding="utf-8"))
        assert "The run did not record which theorems it relied on" in words

    def test_a_rule_of_ones_own(self, own: str, tmp_path: Path) -> None:
        """It has no margin theorem, and so there is none on the page."""
        words = text_of(write_report(write_run(tmp_path / "run", ["story"], (own,))).read_text(encoding="utf-8"))
        assert "runner-up:beta=0.9single_exact, single_ceiling" in words
        assert facts_of(parse_rule(own)).theorems == ("single_exact", "single_ceiling")
        assert "beta = 0.9share of the runner-up's probability" in words


class TestManyRules:
    def test_each_rule_is_explained(self, every_rule: str) -> None:
        words = text_of(every_rule)
        for rule in map(parse_rule, EVERY_RULE):
            facts = facts_of(rule)
            assert f"Rejects when {' '.join(facts.rejects_when.split())}." in words
            for assigned, meaning in wording.parameter_meanings(rule, facts):
                assert assigned + " ".join(meaning.split()) in words
        assert "entropy_eps = 0.0what the engine adds" in words, "a default is shown as well"

    def test_sentences_are_in_the_sections_and_the_headline_adds_up(self, every_rule: str) -> None:
        headline, sections = every_rule.split('<h2 id="rules">')
        assert "drafted positions were accepted" not in text_of(headline)
        assert text_of(sections).count("drafted positions were accepted") == len(EVERY_RULE)
        certified = re.findall(r"None of the (\d+) certified positions was rejected", text_of(sections))
        assert len(certified) == len(EVERY_RULE)
        together = f"{wording.count(sum(map(int, certified)))} positions were certified, and none of them was rejected"
        assert f"Under all 10 rules together {together}" in text_of(headline)

    def test_ids_are_unique_and_references_resolve(self, every_rule: str) -> None:
        TestPage().test_ids_are_unique_and_references_resolve(every_rule)

    def test_a_violation_is_counted_over_all_rules(self, strict: data.Columns) -> None:
        tally = data.counts(strict)
        broken = dataclasses.replace(tally, violations=2)
        assert "and 2 of them rejected" in wording.together_sentence([tally, broken])

    def test_one_table_for_metrics_of_engines(self, every_rule: str) -> None:
        assert every_rule.count("in the names of vLLM's metrics, for rules on one draft token") == 1
        table = every_rule.partition('aria-label="Metrics of vLLM"')[2].partition("</table>")[0]
        assert table.count("<tr>") == 1 + len([rule for rule in EVERY_RULE if not rule.startswith("tree")])

    def test_a_width_per_depth_shows_every_ceiling(self, every_rule: str) -> None:
        words = text_of(every_rule)
        assert words.count("By depth the ceilings are log 9, log 5, log 3, log 3, the last for all deeper ones") == 1


class TestUnusualRuns:
    def test_an_unfinished_run_is_called_partial(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        write_record(run, ("strict", "tree:m=4"), finished=False)
        words = text_of(write_report(tmp_path / "run").read_text(encoding="utf-8"))
        assert "Partial run:" in words
        assert "nothing yet of tree:m=4" in words
        assert "Finished run" not in words

    @pytest.mark.parametrize(("listed", "lost"), [(False, 1), (True, 1), (True, 2)])
    def test_a_finished_run_that_lost_parts_is_called_partial(self, tmp_path: Path, listed: bool, lost: int) -> None:
        """Only a record that lists the prompts tells that the last of them is missing."""
        run = write_run(tmp_path / "run", ["a", "b", "c"], ("strict",))
        if listed:
            record = json.loads((run / "run.json").read_text()) | {"prompt_ids": ["a", "b", "c"]}
            (run / "run.json").write_text(json.dumps(record))
        paths = [run / "trace" / f"strict-{index:06d}.parquet" for index in (1, 2)[:lost]]
        for path in paths:
            path.unlink()
        assert lost_parts(run) == paths
        words = text_of(write_report(run).read_text(encoding="utf-8"))
        assert f"Partial run: it ended, but parts of its trace are missing now ({lost} part" in words
        assert "Finished run" not in words
        assert "Not all of this holds" not in words, "the summary counts the lost parts too"
        assert "no summary to compare its trace with" in words

    def test_a_run_that_lost_nothing_lacks_nothing(self, run: Path) -> None:
        assert lost_parts(run) == []
        assert load_run(run).finished

    @pytest.mark.parametrize("keep", ["accepted", "rejected", "infinite", "one"])
    def test_one_sided_traces_can_be_drawn(self, tmp_path: Path, keep: str) -> None:
        (tmp_path / "trace").mkdir()
        table = pa.concat_tables([decode("strict", index, "story") for index in range(8)])
        chosen = {
            "accepted": table.filter(table["accepted"]),
            "rejected": table.filter(pc.invert(table["accepted"])),
            "infinite": table.filter(pc.is_inf(table["kl"])),
            "one": table.slice(0, 1),
        }[keep]
        assert chosen.num_rows
        write_part(tmp_path, "strict", 0, chosen)
        page = write_report(write_record(tmp_path, ("strict",))).read_text(encoding="utf-8")
        assert "nan" not in re.findall(r'\bd="[^"]*"', page)
        assert not re.search(r'="[^"]*\b(?:nan|inf)\b', page)

    def test_infinite_certificates_can_be_drawn(self, tmp_path: Path) -> None:
        """A tree as wide as the vocabulary rejects nothing: every certificate is infinite."""
        words = text_of(
            write_report(write_run(tmp_path / "run", ["story"], ("tree:m=48",))).read_text(encoding="utf-8")
        )
        assert "with C = ∞ not drawn" in words


class TestErrors:
    def test_output_can_be_chosen(self, run: Path, tmp_path: Path) -> None:
        assert write_report(run, tmp_path / "page.html") == tmp_path / "page.html"
        assert [path.name for path in tmp_path.iterdir()] == ["page.html"], "no temporary file is left"

    def test_no_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="there is no run folder"):
            write_report(tmp_path / "absent")

    def test_foreign_folder(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="it is no run"):
            write_report(tmp_path)

    def test_damaged_record(self, tmp_path: Path) -> None:
        (tmp_path / "run.json").write_text("{")
        with pytest.raises(UserError, match="not readable JSON"):
            write_report(tmp_path)

    @pytest.mark.parametrize("text", ["{", "[]", '{"rules": []}', '{"rules": {"strict": 3}}'])
    def test_damaged_summary(self, tmp_path: Path, text: str) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        (run / "summary.json").write_text(text)
        with pytest.raises(
            UserError, match=r"summary\.json .* repeat the same `symcert certify` command, which rebuilds"
        ):
            write_report(run)

    def test_foreign_prompt(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        record = json.loads((run / "run.json").read_text()) | {"prompt_ids": ["tale"]}
        (run / "run.json").write_text(json.dumps(record))
        with pytest.raises(UserError, match="belongs elsewhere"):
            write_report(run)
        (run / "run.json").write_text(json.dumps(record | {"prompt_ids": 3}))
        with pytest.raises(UserError, match="prompt_ids"):
            write_report(run)

    def test_run_without_positions(self, tmp_path: Path) -> None:
        write_record(tmp_path, ("strict",), finished=False)
        with pytest.raises(UserError, match="no position yet"):
            write_report(tmp_path)

    def test_damaged_part(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        part = next((run / "trace").glob("*.parquet"))
        part.write_bytes(part.read_bytes()[:100])
        with pytest.raises(UserError, match="is damaged"):
            write_report(run)

    def test_foreign_part(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        pq.write_table(pa.table({"rule": ["strict"]}), run / "trace" / "strict-000001.parquet")
        with pytest.raises(UserError, match="schema version none"):
            write_report(run)

    def test_unknown_rule(self, tmp_path: Path) -> None:
        run = write_run(tmp_path / "run", ["story"], ("strict",))
        table = decode("strict", 1, "story")
        trace.write_part(run / "trace" / "mystery-000001.parquet", trace.Part("mystery", 1, "story", (), table))
        with pytest.raises(UserError, match="unknown rule 'mystery'"):
            write_report(run)

    def test_output_in_a_missing_folder(self, run: Path, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="there is no folder"):
            write_report(run, tmp_path / "absent" / "page.html")

    def test_output_is_a_folder(self, run: Path, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="is a folder"):
            write_report(run, tmp_path)

    def test_output_is_a_folder_that_is_missing(self, run: Path, tmp_path: Path) -> None:
        """Through the command line, which must not lose the slash."""
        assert main(["report", str(run), "--output", f"{tmp_path / 'absent'}/"]) == 2
        assert not (tmp_path / "absent").exists()
