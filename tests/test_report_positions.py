"""Single positions of the report: which are shown, in which text, with which figures; and text made safe to read."""

from __future__ import annotations

import dataclasses
import json
import math
import re
import unicodedata
from pathlib import Path

import numpy as np
import pytest
import torch

from recorded_run import logits
from symcert_runtime import explanations
from symcert_runtime.report import breakdown, data, write_report
from symcert_runtime.report.page import decided_positions, render
from symcert_runtime.report.positions import PER_PROMPT, context_at, positions_at, worst_rows
from symcert_runtime.report.run import Run, load_run
from symcert_runtime.report.run_lengths import accepted_run, kept_in_order, run_lengths
from symcert_runtime.report.token_kinds import kind_of
from symcert_runtime.report.trust import Evidence, Proof
from symcert_runtime.report.visible import plain, visible
from symcert_runtime.summary import certified_runs
from test_report import text_of
from worded_run import HOSTILE_TOKENS, PROMPT, Row, write_worded_run

PROMPTS = ["first", "second", "<b>third</b>", "fourth"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return load_run(write_worded_run(tmp_path_factory.mktemp("worded") / "run", PROMPTS, ("strict", "additive:t=0.3")))


@pytest.fixture(scope="module")
def strict(run: Run) -> data.Columns:
    return data.columns_of(run.traces["strict"].table)


class TestVisible:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("a b", "a b"), ("<b>&", "&lt;b&gt;&amp;"), ("\u202e", '<span class="sign">U+202E</span>'),
            ("\u200b", '<span class="sign">U+200B</span>'), ("\x1b", '<span class="sign">␛</span>'),
            ("\n", '<span class="sign">↵</span>\n'), ("\u00a0", '<span class="sign">U+00A0</span>'),
            ("\ufe0f", '<span class="sign">U+FE0F</span>'), ("\u0301", '<span class="sign">U+0301</span>'),
            ("e\u0301", "e\u0301"), ("\U000e0041", '<span class="sign">U+E0041</span>'), ("שלום", "שלום"),
            ("\ud800", '<span class="sign">U+D800</span>'), ("\u2028", '<span class="sign">U+2028</span>'),
        ],
    )  # fmt: skip
    def test_what_has_no_shape_gets_a_sign(self, text: str, shown: str) -> None:
        assert str(visible(text)) == shown

    def test_every_control_and_direction_character_is_a_sign(self) -> None:
        for code in [*range(0x3000), *range(0xE0000, 0xE0100), 0xFEFF, 0x1D173]:
            character = chr(code)
            if unicodedata.category(character) in ("Cc", "Cf"):
                assert character not in visible(character).replace("\n", ""), hex(code)
                assert character not in plain(character), hex(code)

    def test_marks_do_not_pile_up(self) -> None:
        assert visible("e" + "\u0301" * 20).count("\u0301") == 2

    def test_a_token_shows_its_spaces_and_stays_on_its_line(self) -> None:
        assert str(visible(" a\n", token=True)) == '<span class="sign">·</span>a<span class="sign">↵</span>'


class TestWorst:
    def test_violations_come_first_then_the_largest_excess(self, strict: data.Columns) -> None:
        rows = worst_rows(strict, 99)
        excess = [strict.kl[row] - strict.certificate[row] for row in rows]
        assert excess == sorted(excess, reverse=True)
        assert all(strict.kept[row] and not strict.accepted[row] for row in rows)
        planted = strict.certified.copy()
        planted[rows[-1]] = True
        assert worst_rows(dataclasses.replace(strict, certified=planted), 3)[0] == rows[-1]

    def test_no_prompt_fills_the_list(self, strict: data.Columns) -> None:
        rows = worst_rows(strict, 99)
        _, held = np.unique(strict.prompt_index[rows], return_counts=True)
        assert held.max() <= PER_PROMPT
        assert len(worst_rows(strict, 3)) == 3

    def test_figures_are_those_of_the_logits(self, run: Run, strict: data.Columns) -> None:
        """Against the softmax of the logits that the run was made from."""
        rows = worst_rows(strict, 8)
        for row, position in zip(rows, positions_at(run.traces["strict"], run.written["strict"], rows), strict=True):
            index = int(strict.prompt_index[row])
            target, draft = logits(torch.Generator().manual_seed(index), 6 * 5)
            here = row - int(np.flatnonzero(strict.prompt_index == index)[0])
            for top, side in ((position.target_top, target), (position.draft_top, draft)):
                p = torch.softmax(side[here].double(), -1).sort(descending=True).values
                assert [each.probability for each in top] == pytest.approx(p[: len(top)].tolist(), rel=1e-6)
            assert position.target_top[0].is_target and position.draft_top[0].is_draft
            p_draft = torch.softmax(target[here].double(), -1)[int(strict.draft_token[row])]
            assert position.draft_in_target.probability == pytest.approx(float(p_draft), rel=1e-6)
            assert position.target == run.written["strict"][index].of(int(strict.target_token[row]))

    def test_the_token_that_decides_is_named(self, run: Run, strict: data.Columns) -> None:
        """Under strict it is the target's second, whatever was drafted."""
        found = decided_positions(run.traces["strict"], run.written["strict"], worst_rows(strict, 8))
        assert len(found) == 8
        for each in found:
            assert each.decides is not None
            assert each.decides.text == each.target_top[1].text
            assert each.decides.probability == pytest.approx(each.target_top[1].probability)
        assert "decides C" in text_of(render(run))

    def test_the_text_around_is_the_run_s(self, run: Run, strict: data.Columns) -> None:
        rows = worst_rows(strict, 8)
        for position in positions_at(run.traces["strict"], run.written["strict"], rows):
            assert position.context is not None
            assert position.context.there == position.target, "a rejected draft is replaced by the target's token"
        written = run.written["strict"][0]
        whole = "".join(str(written.of(token)) for token in written.tokens)
        context = context_at(written, len(PROMPT) + 3)
        assert context is not None
        assert whole.startswith(context.prompt + context.before + context.there + context.after)
        assert not context.cut
        assert context_at(written, len(PROMPT) - 1) is None, "nothing is drafted within the prompt"
        assert context_at(written, len(written.tokens)) is None

    def test_a_run_without_text(self, tmp_path: Path) -> None:
        run = write_worded_run(tmp_path / "run", PROMPTS, texts={}, prompt=())
        words = text_of(write_report(run).read_text(encoding="utf-8"))
        assert "The run keeps no text around this position" in words
        assert re.search(r"#\d+ → target's #\d+", words)


class TestPage:
    def test_hostile_text_is_inert_and_visible(self, run: Run) -> None:
        page = render(run)
        assert "<script" not in page and "<img" not in page and "<b>third" not in page
        for character in "\u202e\u202c\u200b\x1b\x00\ufeff\u00a0":
            assert character not in page
        words = text_of(page)
        assert "U+202E" in words and HOSTILE_TOKENS[0] in words

    def test_loss_is_shown_for_rules_that_lose_only(self, run: Run) -> None:
        page = render(run)
        assert 'id="rule1-loss"' in page and 'id="rule0-loss"' not in page
        trace = run.traces["additive:t=0.3"]
        rows = trace.table.to_pylist()
        lost = [r["given_up"] for r in rows if r["kept"] and r["accepted"] and r["draft_token"] != r["target_token"]]
        found = breakdown.loss(trace, data.columns_of(trace.table))
        assert found.tokens == len(lost) > 0
        assert found.given_up_mean == pytest.approx(sum(lost) / len(lost))
        assert found.given_up_largest == max(lost)

    def test_tables_by_depth_and_class_partition_the_positions(self, run: Run, strict: data.Columns) -> None:
        tally = data.counts(strict)
        found, written = explanations.tally(run.traces["strict"], run.written["strict"]), run.written["strict"]
        by_depth, by_class = (
            {group.name: group.rejected for group in groups} for groups in (found.by_depth, found.by_token_class)
        )
        tables = breakdown.by_depth(strict, by_depth), breakdown.by_token_class(strict, written, kind_of, by_class)
        for rows in tables:
            assert sum(row.ended for row in rows) == int((strict.kept & ~strict.accepted).sum())
            assert sum(row.positions for row in rows) == tally.positions
            assert sum(row.rejected for row in rows) == tally.rejected
            assert all(sum(row.reasons.values()) == row.rejected for row in rows)

    def test_run_lengths_are_the_summary_s(self, run: Run, strict: data.Columns) -> None:
        for epsilon in (0.0, 0.1, 0.3):
            found, stated = run_lengths(strict, [epsilon])[0], certified_runs(run.traces["strict"], epsilon)
            assert (found.runs, found.longest) == (stated["runs"], stated["longest"])
            assert found.mean == pytest.approx(stated["mean"])
        flags = kept_in_order(strict, strict.accepted.astype(float))
        runs = [len(run) for text in flags for run in "".join("01"[int(f)] for f in text).split("0") if run]
        assert accepted_run(strict) == pytest.approx(sum(runs) / len(runs))

    def test_margins_fill_their_histogram(self, strict: data.Columns) -> None:
        found = data.margin_histogram(strict)
        assert found.counts.sum() == len(strict.margin)
        assert found.counts[data.CERTIFIED].sum() == data.counts(strict).certified

    def test_engine_and_rule(self, tmp_path: Path) -> None:
        """An engine that keeps what strict accepts, once drafts another token, and once replaces a certified draft."""
        planted: list[Row] = []

        def listened(row: Row) -> None:
            row["engine_accepted"] = bool(row["accepted"]) if row["kept"] else None
            if row["kept"] and row["certified"] and not planted:
                row["engine_accepted"] = False
                planted.append(row)
            elif row["kept"] and not row["accepted"] and len(planted) == 1:
                row["premise"], row["reason"] = False, "premise_not_met"
                planted.append(row)

        folder = write_worded_run(tmp_path / "run", PROMPTS, change=listened)
        run = load_run(folder)
        columns = data.columns_of(run.traces["strict"].table)
        verdicts = breakdown.engine_verdicts(columns)
        assert sum(each.kept + each.replaced for each in verdicts) == data.counts(columns).kept_positions
        assert [each.certified_and_replaced for each in verdicts if each.rule_accepts] == [1]
        assert next(each for each in verdicts if not each.premise).replaced == 1
        words = text_of(render(run))
        assert "What the engine did" in words
        assert f"At 1 of {data.counts(columns).positions} positions it drafted another token" in words
        assert "drafted another token than the drafter's argmax" in words, "the reason in words"

    def test_a_record_made_through_an_engine(self, tmp_path: Path) -> None:
        """No lengths, no prompt file, no drafter named yet, and calls that say why they have no certificate."""
        folder = write_worded_run(tmp_path / "run", PROMPTS, texts={}, prompt=())
        record = json.loads((folder / "run.json").read_text())
        record["settings"] = {"rules": ["strict"], "top": 16}
        record["provenance"] = {"engine": "transformers", "target": {"name": "tiny", "fingerprint": "0f" * 32}}
        record["calls"] = [{"id": "call-1", "no_certificate": "<i>prompt lookup</i> copies its drafts"}] * 2
        (folder / "run.json").write_text(json.dumps(record))
        page = render(load_run(folder))
        assert "<i>" not in page
        words = text_of(page)
        assert words.count("Some drafts have no certificate: <i>prompt lookup</i> copies its drafts.") == 1
        assert "symcert report: tiny" in words

    def test_without_an_engine_there_is_no_such_section(self, run: Run) -> None:
        assert "What the engine did" not in render(run)


class TestTrust:
    PROOF = Proof("kernel-proved for all n", "n = 2…6", 36, 5, 4, "cvc5 9 of 9", ("strict_exact",), ())

    def test_proofs_of_this_ledger_are_shown(self, run: Run) -> None:
        hash_ = str(run.provenance["ledger_hash"])
        words = text_of(render(run, Evidence(hash_, {"strict_exact": self.PROOF})))
        assert "kernel-proved for all n 36 lemmasn = 2…6cvc5 9 of 9".replace(" ", "") in words.replace(" ", "")
        assert "which was not at hand" not in words

    def test_proofs_of_another_ledger_are_not(self, run: Run) -> None:
        words = text_of(render(run, Evidence("0" * 64, {"strict_exact": self.PROOF})))
        assert "kernel-proved" not in words
        assert "which was not at hand when this page was written" in words

    def test_the_command_hands_over_the_committed_evidence(self) -> None:
        from symcert.cli._trust import evidence
        from symcert.cli.report import _evidence
        from symcert_runtime.generated import LEDGER_HASH
        from symcert_runtime.generated.theorems import THEOREMS

        found = _evidence()
        assert found is not None
        assert found.ledger_hash == LEDGER_HASH
        assert set(THEOREMS) <= set(found.proofs)
        assert found.proofs["strict_exact"].level == "kernel-proved for all n"
        assert evidence(Path("nowhere")) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [(" ", "blank"), ("\n  ", "line break"), (" self", "word"), ("ing", "piece of a word"), (" 12", "number"),
     (").", "punctuation"), ("a.b", "mixed"), ("__x", "piece of a word")],
)  # fmt: skip
def test_kinds_of_tokens(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_infinite_figures_have_words(tmp_path: Path) -> None:
    def hole(row: Row) -> None:
        if not row["accepted"]:
            row["kl"], row["reason"] = math.inf, "vocabulary_hole"

    page = write_report(write_worded_run(tmp_path / "run", PROMPTS, change=hole)).read_text(encoding="utf-8")
    assert "KL ∞" in text_of(page)
    assert not re.search(r'="[^"]*\b(?:nan|inf)\b', page)
