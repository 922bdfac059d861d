"""The soundness campaign, small: every family of rows, format and rule against ball arithmetic. Can it fail?"""

from __future__ import annotations

import itertools
import json
import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import flint
import pytest
import torch
from flint import arb
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

import exact
from adversarial import rows_as_floats
from soundness.campaign import LARGER, LARGEST, SMALL, Batch, Certify, Summary, as_json, batches, judged
from soundness.command import table
from soundness.families import DTYPES, FAMILIES, Draw
from soundness.judge import COUNTED, UNSOUND, Row, claims, judge, slack
from soundness.oracle import RANKED, Rule, Side, Target, covered, divergence, less
from soundness.storage import last_where, moved, number_at, ordinal, stored
from soundness.variants import LISTED
from symcert_runtime import Certification, certify_logits
from symcert_runtime.engine_rounding import relative_error
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.rules import GENERATED
from tiers import TIERS

SEED = 20260630


def campaign(
    rows: int,
    families: tuple[str, ...] = tuple(FAMILIES),
    certify: Certify = certify_logits,
    tiers: tuple[str, ...] = tuple(TIERS),
    largest: int = SMALL[-1],
) -> Summary:
    summary = Summary()
    for batch in batches(rows, SEED, families, tiers, largest):
        summary.add(judged(batch, certify))
    return summary


def test_ten_thousand_rows() -> None:
    summary = campaign(10_000, largest=LARGEST)
    print("\n" + table(summary))
    total = summary.total()
    assert summary.false_claims() == 0, summary.unsound
    assert total["missed, clear"] == 0, "what float64 with its error bounds can see was not certified"
    assert total["rows"] >= 10_000 and min(summary.total(tier=tier)["rows"] for tier in TIERS) > 4000
    assert {key[:3] for key in summary.counts} == set(itertools.product(FAMILIES, NAMES, LISTED))
    assert {key[2].partition(":")[0] for key in summary.counts} == GENERATED
    assert set(LARGER[-1].vocabularies) <= set(summary.sizes) and min(summary.sizes) == 2
    assert total["certified"] > 0.5 * total["rows"] and total["rows"] - total["certifiable"] > 0.2 * total["rows"]


NAMES = tuple(str(dtype).removeprefix("torch.") for dtype in DTYPES)


def test_the_fused_pass_alone_claims_nothing_false() -> None:
    summary = Summary()
    for batch in batches(3000, SEED + 1, tiers=("fused",), largest=4096):
        summary.add(judged(batch, partial(certify_logits, escalate=False), fast=True))
    assert summary.false_claims() == 0, summary.unsound


# --- planted errors


Plant = Callable[[Certification], Certification]


def with_certificate(factor: float) -> Plant:
    def wrong(found: Certification) -> Certification:
        certificate = found.certificate * factor
        certified = found.certified | (found.kl < certificate)
        return replace(found, certificate=certificate, certified=certified, undecided=found.undecided & ~certified)

    return wrong


PLANTED: dict[str, tuple[Plant, set[str]]] = {
    "a certificate 10⁻⁴ too large": (
        with_certificate(1.0001),
        {"certificate above exact", "false certificate", "certified but rejected"},
    ),
    "a certificate 10⁻¹² too large": (with_certificate(1 + 1e-12), {"certificate above exact", "false certificate"}),
    "a KL 10⁻⁹ too small": (lambda found: replace(found, kl=found.kl * (1 - 1e-9)), {"kl below exact"}),
    "a margin 10⁻⁹ too large": (
        lambda found: replace(found, margin=found.margin * (1 + 1e-9)),
        {"margin above exact"},
    ),
    "every second undecided row refuted": (
        lambda found: replace(found, certified=found.certified & False, undecided=found.undecided & False),
        {"falsely refuted"},
    ),
    "decisions the other way": (
        lambda found: replace(found, accepted=~found.accepted),
        {"wrong decision", "certified but rejected"},
    ),
    "ties unseen": (lambda found: replace(found, tie=found.tie & False), {"wrong tie"}),
    "the last of equal tokens": (
        lambda found: replace(found, draft_token=found.draft_token + 1),
        {"wrong token"},
    ),
    "no number": (lambda found: replace(found, kl=found.kl * math.nan), {"contradiction"}),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_error_is_found(name: str) -> None:
    plant, consequences = PLANTED[name]

    def wrong(target: Tensor, drafter: Tensor, rule: str) -> Certification:
        return plant(certify_logits(target, drafter, rule))

    families = ("straddling", "at the certificate", "ties", "plain")
    total = campaign(1200, families, wrong).total()
    assert consequences <= {what for what in UNSOUND if total[what]}


@pytest.mark.parametrize("rule", ["strict", "tree", "additive", "typical"])
def test_a_wrong_generated_certificate_is_found(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    right = CERTIFICATES[rule]
    monkeypatch.setitem(CERTIFICATES, rule, lambda p_top, p_rejected: right(p_top, p_rejected) * 1.0001)
    summary = campaign(1500, ("straddling", "at the certificate"), tiers=("eager",))
    total = summary.total()
    assert total["false certificate"] and total["certificate above exact"]
    assert all(found["batch"]["variant"].startswith(rule) for found in summary.unsound)


def test_what_was_unsound_can_be_drawn_again() -> None:
    def wrong(target: Tensor, drafter: Tensor, rule: str) -> Certification:
        return with_certificate(1.01)(certify_logits(target, drafter, rule))

    report = as_json(campaign(400, ("straddling",), wrong))["rows that were unsound"][0]
    pair = Batch(**report["batch"]).draw()
    for side, name in zip(pair, ("target", "drafter"), strict=True):
        assert list(rows_as_floats(side))[report["row"]] == [float.fromhex(z) for z in report[name]]


# --- the oracle


@pytest.mark.parametrize("rule", [rule for rule in LISTED if "-4-" not in rule])
def test_the_oracle_agrees_with_the_other_one(rule: str) -> None:
    """With `tests/exact.py`, which lists rejection sets and was written for other tests."""
    parsed = Rule(rule)
    for family in ("plain", "masked", "one-hot", "ties", "few levels", "at the threshold"):
        for V in (2, 3, 8, 33):
            pair = FAMILIES[family](Draw(parsed, torch.float64, 6, V, V))
            for target, drafter in zip(*map(rows_as_floats, pair), strict=True):
                with flint.ctx.workprec(exact.BITS):
                    check_against_the_other(parsed, target, drafter)


def check_against_the_other(rule: Rule, target: list[float], drafter: list[float]) -> None:
    side = Side(target)
    mine = divergence(side, Side(drafter)), rule.certificates(Target(side), settled=True)[0]
    if rule.width is not None:
        theirs = exact.certificate(target, rule.width)
        assert covered(rule, target, drafter) == exact.accepted(target, drafter, rule.width)
    else:
        other = exact.Target(target)
        refused = exact.rejected(rule.text, other)
        theirs = exact.draft_certificate(other, refused)
        rejects = rule.rejects(Target(side), settled=True)
        assert {token for token, z in enumerate(target) if rejects(z)} == refused
    for found, expected in zip(mine, (exact.kl_divergence(target, drafter), theirs), strict=True):
        assert found.overlaps(expected), (rule.text, target, drafter)
        assert not found.is_finite() or float((found - expected).abs_upper()) < 1e-90


@pytest.mark.parametrize(
    ("rule", "shares", "expected"),
    [
        ("strict", (0.5, 0.3, 0.2), 0.5 * math.log(1 / 0.8) + 0.3 * math.log(0.6 / 0.8)),
        ("tree:m=2", (0.5, 0.25, 0.25), 0.5 * math.log(1.5) - 0.5 * math.log(4 / 3)),
        ("top-m:m=2", (0.5, 0.25, 0.25), 0.5 * math.log(0.5 / 0.375) + 0.25 * math.log(0.25 / 0.375)),
        ("multiplicative:alpha=0.5", (0.5, 0.3, 0.2), 0.5 * math.log(0.5 / 0.35) + 0.2 * math.log(0.2 / 0.35)),
        ("constant:a=0.1", (0.5, 0.3, 0.2), math.inf),
    ],
)
def test_known_certificates(rule: str, shares: tuple[float, ...], expected: float) -> None:
    """By hand, from the theory's formulas; the first is README's 0.0252671."""
    target = Target(Side([math.log(p) for p in shares]))
    assert float(Rule(rule).certificates(target)[0]) == pytest.approx(expected, rel=1e-12)


def test_answers_are_never_guessed() -> None:
    assert less(arb(1), arb(2)) is True and less(arb(2), arb(2)) is False and less(arb(1, 1), arb(2)) is None
    assert less(arb("inf"), arb("inf")) is False and less(arb(1), arb("inf")) is True


def test_the_slack_of_engines_is_larger_than_the_runtimes() -> None:
    """A threshold moves by a few times the error of one probability."""
    for V in (2, 64, 4096, 2**18):
        assert slack(V) > 4 * relative_error(torch.tensor(100.0), V)


# --- formats


@pytest.mark.parametrize("dtype", DTYPES)
def test_places_of_a_format(dtype: torch.dtype) -> None:
    last = ordinal(torch.finfo(dtype).max, dtype)
    assert number_at(last, dtype) == torch.finfo(dtype).max and number_at(0, dtype) == ordinal(-0.0, dtype) == 0
    numbers = torch.tensor([-1.5, -0.0, 0.0, 3.0, torch.finfo(dtype).max, -math.inf], dtype=dtype)
    up = moved(numbers, torch.tensor(1))
    expected = torch.nextafter(numbers, torch.tensor(math.inf, dtype=dtype))
    assert torch.equal(up[:4], expected[:4]) and torch.equal(up[4:], numbers[4:])
    assert torch.equal(moved(up[:4], torch.tensor(-1)), numbers[:4])


@given(st.sampled_from(DTYPES), st.floats(-1e4, 1e4))
def test_numbers_and_places_belong_together(dtype: torch.dtype, number: float) -> None:
    kept = float(stored(torch.tensor(number, dtype=torch.float64), dtype))
    assert number_at(ordinal(kept, dtype), dtype) == kept
    low, high = last_where(lambda y: y < kept, -2e4, 2e4, dtype)
    assert high == kept and ordinal(high, dtype) - ordinal(low, dtype) == 1


# --- families


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("family", FAMILIES)
def test_families_give_logits(family: str, dtype: torch.dtype) -> None:
    for rule in ("tree:m=2", "typical:epsilon=0.3,delta=0.09", "constant:a=0"):
        for V in (2, 3, 50):
            draw = Draw(Rule(rule), dtype, 7, V, 4)
            pair = FAMILIES[family](draw)
            for side in pair:
                assert side.shape == (7, V) and side.dtype == dtype
                assert not side.isnan().any() and side.amax(-1).isfinite().all()
            again = FAMILIES[family](Draw(Rule(rule), dtype, 7, V, 4))
            assert all(torch.equal(a, b) for a, b in zip(pair, again, strict=True))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("rule", ["strict", "tree:m=3", "additive:t=0.3", "typical:epsilon=0.3,delta=0.09"])
def test_straddling_rows_straddle(rule: str, dtype: torch.dtype) -> None:
    """KL < certificate at one number of the format, and not at the next."""
    target, drafter = FAMILIES["straddling"](Draw(Rule(rule), dtype, 60, 6, 9))
    assert ((target[::2] == target[1::2]).all(-1)).all() and ((drafter[::2] != drafter[1::2]).sum(-1) <= 1).all()
    verdicts = [judge_of(rule, *row) for row in zip(rows_as_floats(target), rows_as_floats(drafter), strict=True)]
    below = ["certifiable" in found for found in verdicts]
    pairs = list(zip(below[::2], below[1::2], strict=True))
    assert pairs.count((True, False)) > 20 and (False, True) not in pairs


def judge_of(rule: str, target: list[float], drafter: list[float]) -> set[str]:
    pair = (torch.tensor([logits], dtype=torch.float64) for logits in (target, drafter))
    return judge(Row(Rule(rule), target, drafter), claims(certify_logits(*pair, rule))[0])


def test_ties_are_ties_and_zeros_have_both_signs() -> None:
    for rule in ("strict", "tree:m=3"):
        parsed = Rule(rule)
        target, _ = FAMILIES["ties"](Draw(parsed, torch.bfloat16, 80, 9, 2))
        ordered = target.sort(-1, descending=True).values
        assert (ordered[:, 0] == ordered[:, parsed.rank]).sum() > 10
        assert (target.signbit() & (target == 0)).any() and (~target.signbit() & (target == 0)).any()


def test_three_in_five_are_masked() -> None:
    target, drafter = FAMILIES["masked"](Draw(Rule("strict"), torch.float32, 100, 40, 2))
    assert 0.5 < torch.isneginf(target).double().mean() < 0.65
    holes = (torch.isneginf(drafter) & ~torch.isneginf(target)).any(-1)
    assert 0 < holes.sum() < 100 and torch.isneginf(drafter).all(-1).sum() == 0


# --- the command


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    folder = Path(__file__).parent / "soundness"
    return subprocess.run([sys.executable, str(folder), *arguments], capture_output=True, text=True)


def test_the_command_writes_counts(tmp_path: Path) -> None:
    options = (
        "--rows",
        "80",
        "--seed",
        "5",
        "--largest",
        "64",
        "--tier",
        "eager",
        "--family",
        "ties",
        "--family",
        "plain",
    )
    alone = command(*options, "--out", str(tmp_path / "new" / "alone.json"))
    assert alone.returncode == 0, alone.stderr
    assert "false certificate 0" in alone.stdout
    written = json.loads((tmp_path / "new" / "alone.json").read_text())
    assert written["seed"] == 5 and written["versions"]["torch"] and written["commit"]
    assert sum(cell["rows"] for cell in written["cells"].values()) == written["total"]["rows"] >= 80
    assert set(written["unsound"]) == set(UNSOUND) and set(written["family"]) == {"ties", "plain"}
    assert set(written["total"]) <= set(COUNTED)


def test_several_processes_count_the_same(tmp_path: Path) -> None:
    options = ("--rows", "60", "--family", "subnormal", "--largest", "64", "--tier", "eager")
    counts = []
    for jobs in ("1", "2"):
        done = command(*options, "--jobs", jobs, "--out", str(tmp_path / jobs))
        assert done.returncode == 0, done.stderr
        counts.append(json.loads((tmp_path / jobs).read_text())["cells"])
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    "arguments", [("--rows", "0"), ("--family", "odd"), ("--rows", "many"), ("--out", __file__ + "/x")]
)
def test_mistakes_are_named(arguments: tuple[str, ...]) -> None:
    done = command(*arguments)
    assert done.returncode == 2 and arguments[1].removesuffix("/x") in done.stderr and "Traceback" not in done.stderr


def test_rules_about_ranks_have_no_threshold() -> None:
    assert set(RANKED) <= GENERATED and covered(Rule("tree:m=1"), [1.0, 0.0], [1.0, 0.0])
