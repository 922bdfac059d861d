"""`symcert bound`: the JSON contract, what the table says, and one sentence for every bad input."""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from symcert.bound import certificate, margin_bound
from symcert.cli import main


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["bound", *arguments, "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    # Strict JSON: no Infinity or NaN.
    result = json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert isinstance(result, dict)
    return result


def run_table(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["bound", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_json_of_probs(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_json(capsys, "strict", "--probs", "0.5,0.3,0.2")
    assert result == {
        "rule": "strict",
        "divergence": "kl",
        "theorem": "strict_exact",
        "certificate": pytest.approx(0.5 * math.log(1 / 0.8) + 0.3 * math.log(0.6 / 0.8), rel=1e-14),
        "draft_token": 1,
        "pool": [0, 1],
        "witness": [0.4, 0.4, 0.2],
    }


def test_json_of_unsorted_probs(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_json(capsys, "tree:m=2", "--probs", "0.1, 0.2, 0.4, 0.3", "--divergence", "kl")
    assert (result["rule"], result["theorem"]) == ("tree:m=2", "tree_exact")
    assert (result["draft_token"], result["pool"]) == (3, [2, 3, 1])
    assert result["witness"] == [0.1, 0.3, 0.3, 0.3]
    assert result["certificate"] == pytest.approx(0.4 * math.log(4 / 3) + 0.2 * math.log(2 / 3), rel=1e-14)


def test_json_of_a_rule_that_cannot_reject(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_json(capsys, "tree:m=3", "--probs", "0.5,0.3,0.2")
    assert (result["certificate"], result["pool"], result["witness"]) == ("inf", [], None)
    assert result["draft_token"] is None


def test_json_of_an_exact_tie(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_json(capsys, "strict", "--probs", "0.2,0.4,0.4")
    assert (result["certificate"], result["pool"], result["draft_token"]) == (0.0, [1, 2], 2)


def test_json_of_margin(capsys: pytest.CaptureFixture[str]) -> None:
    result = run_json(capsys, "tree:m=4", "--margin", "0.2")
    assert list(result) == ["rule", "theorem", "margin", "bound", "upper", "upper_theorem"]
    assert (result["rule"], result["theorem"]) == ("tree:m=4", "tree_margin")
    assert (result["margin"], result["bound"]) == (0.2, margin_bound("tree:m=4", Decimal("0.2")).bound)


@pytest.mark.parametrize(("rule", "log_of"), [("strict", 2), ("tree:m=4", 5)])
def test_ends_of_the_margin(rule: str, log_of: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_json(capsys, rule, "--margin", "0")["bound"] == 0.0
    assert run_json(capsys, rule, "--margin", "1")["bound"] == pytest.approx(math.log(log_of), rel=1e-15)


def test_numbers_are_read_as_decimals_not_floats(capsys: pytest.CaptureFixture[str]) -> None:
    """0.1 + 0.2 + 0.7 is not 1 in floats, and 1/2 ± 1e-25 is not a tie."""
    assert run_json(capsys, "tree:m=2", "--probs", "0.1,0.2,0.7")["witness"] == [1 / 3] * 3
    near_tie = "0.5000000000000000000000001,0.4999999999999999999999999"
    assert run_json(capsys, "strict", "--probs", near_tie)["certificate"] == pytest.approx(2e-50, rel=1e-12)


def test_rounded_probabilities_are_normalised(capsys: pytest.CaptureFixture[str]) -> None:
    rounded = run_json(capsys, "strict", "--probs", "0.333333,0.333333,0.333333")
    assert (rounded["certificate"], rounded["witness"]) == (0.0, [1 / 3] * 3)


def test_table_of_probs(capsys: pytest.CaptureFixture[str]) -> None:
    shown = run_table(capsys, "strict", "--probs", "0.5,0.3,0.2")
    for text in ("strict_exact", "0.0252671 nats", "0.0364527 bits", "0.693147 nats", "0, 1", "0.4, 0.4, 0.2"):
        assert text in shown
    assert "Any drafter with KL(target‖drafter) below 0.0252671 nats must have its draft accepted." in shown


def test_table_never_shows_more_than_is_proved(capsys: pytest.CaptureFixture[str]) -> None:
    """0.02526715… to six digits would be rounded up by an ordinary format."""
    exact = certificate("strict", [0.5, 0.3, 0.2]).certificate
    assert float(f"{exact:.6g}") > exact
    shown = run_table(capsys, "strict", "--probs", "0.5,0.3,0.2")
    assert float(shown.split("below ")[1].split(" nats")[0]) <= exact


def test_under_target_noise_the_divergence_is_from_the_target_of_the_engine(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The theorem is about the target by which the engine decides, not about the probabilities typed in."""
    arguments = ["strict", "--probs", "0.5,0.3,0.2"]
    noisy = run_table(capsys, *arguments, "--target-noise", "0.01")
    assert "KL(engine's target‖drafter)" in noisy
    assert "Any drafter with KL(p̃‖drafter) below" in noisy and "where p̃ is the target with its noise" in noisy
    quiet = run_table(capsys, *arguments, "--drafter-noise", "0.01")
    assert "KL(target‖drafter) below" in quiet and "p̃" not in quiet and "engine" not in quiet


def test_total_variation_is_exact(capsys: pytest.CaptureFixture[str]) -> None:
    """Half a margin of exactly 0.1: no double is 0.05, so the number in JSON is the next one below it."""
    arguments = ["strict", "--probs", "0.4,0.3,0.2,0.1", "--divergence", "tv"]
    shown = run_table(capsys, *arguments)
    assert re.search(r"certificate +0\.05 *$", shown, flags=re.MULTILINE)
    assert "below 0.05 must have its draft accepted." in shown
    result = run_json(capsys, *arguments)
    assert result["certificate_exact"] == "1/20"
    assert Fraction(result["certificate"]) <= Fraction(1, 20) < Fraction(math.nextafter(result["certificate"], 1))


def test_total_variation_with_more_than_six_digits_is_rounded_down(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["constant:a=0.3", "--probs", "0.4,0.4,0.2", "--divergence", "tv"]
    assert "0.133333 (rounded down)" in run_table(capsys, *arguments)
    assert run_json(capsys, *arguments)["certificate_exact"] == "2/15"


def test_the_table_and_json_name_the_tail_alike_and_a_token_that_is_not_given(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["strict", "--top", "0.7"]
    shown = run_table(capsys, *arguments)
    assert re.search(r"tail +0\.3 *$", shown, flags=re.MULTILINE) and "rest " not in shown
    assert re.search(r"draft token +not among those given *$", shown, flags=re.MULTILINE)
    result = run_json(capsys, *arguments)
    assert (result["tail"], result["draft_token"]) == (0.3, None) and 0 < result["certificate"] < math.inf


def test_which_way_a_figure_is_rounded_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The bound is 0.2 bits, the upper bound is the ceiling: neither can be shown in six digits of nats."""
    assert "0.199999 bits (rounded down)" in run_table(capsys, "multiplicative:alpha=0", "--p0", "0.2")
    shown = run_table(capsys, "strict", "--margin", "1")
    assert "0.693147 nats = 1 bits (rounded down)" in shown
    assert "0.693148 nats at margin = 1 (rounded up; strict_margin_upper)" in shown
    assert "0 nats = 0 bits\n" in re.sub(" +\n", "\n", run_table(capsys, "strict", "--margin", "0"))
    assert "bits (exact, rounded down)" in run_table(capsys, "strict", "--top", "0.5,0.3")
    assert "bits (or more, rounded down)" in run_table(capsys, "strict", "--top", "0.6")


def test_table_of_the_other_cases(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Exact tie" in run_table(capsys, "strict", "--probs", "0.5,0.5")
    assert "every draft is accepted" in run_table(capsys, "tree:m=2", "--probs", "0.5,0.5")


@pytest.mark.parametrize(
    ("rule", "relation"),
    [
        ("strict", "≥"), ("top-m:m=2", "≥"), ("multiplicative:alpha=0.1", "≥"), ("constant:a=0.1", "≥"),
        ("typical:epsilon=0.3,delta=0.09", "≥"), ("relaxed-ratio:m=3,r=0.5", "≥"), ("tree:m=4", "≥"),
        ("additive:t=0.1", "="), ("relaxed:m=3,delta=0.2", "="),
    ],
)  # fmt: skip
def test_whether_a_bound_holds_for_larger_margins(rule: str, relation: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Upper bounds are at the margin exactly. The margin is shown as typed: six digits could be fewer than it has."""
    shown = run_table(capsys, rule, "--margin", "0.20000004")
    assert f"at every target with margin {relation} 0.20000004." in shown
    assert "at most" not in shown or "nats at margin = 0.20000004 (rounded up" in " ".join(shown.split())


def test_a_rule_that_rejects_nothing_at_a_margin(capsys: pytest.CaptureFixture[str]) -> None:
    shown = run_table(capsys, "additive:t=0.9", "--margin", "0")
    assert "The rule rejects no token at any target with margin = 0: every draft is accepted." in shown


UNCERTAIN_TYPICAL = "typical:epsilon=0.9,delta=0.9,entropy_eps=0.5"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["strict", "--probs", "0.5,0.5"], "Exact tie with the token that decides: no draft is proved to be accepted."),
        (["strict", "--probs", "0.5,0.5", "--divergence", "tv"], "Exact tie"),
        ([UNCERTAIN_TYPICAL, "--probs", "0.4,0.3,0.3"], "At this target the rule rejects even the most probable token"),
        (
            [UNCERTAIN_TYPICAL, "--probs", "0.4,0.3,0.3", "--divergence", "reverse-kl"],
            "At this target the rule rejects even the most probable token",
        ),
        ([UNCERTAIN_TYPICAL, "--margin", "0.1"], "The rule may reject even the most probable token"),
        (["strict", "--probs", f"0.5{'0' * 198}1,0.5"], "The result is too small"),
        (["strict", "--margin", "1e-200"], "The result is too small for a positive double"),
        (["multiplicative:alpha=1", "--p0", "0.4"], "A rejected token may tie with the most probable one, or come as"),
        (["strict", "--top", "0.3"], "An unknown token may tie with the top one: no draft is proved to be accepted at"),
        (["strict", "--probs", "0.5,0.3,0.2", "--target-noise", "10"], "The noise may cover the gap"),
        (["strict", "--probs", "0.5,0.5", "--target-noise", "0.1"], "Exact tie"),
    ],
    ids=lambda value: " ".join(value)[:60] if isinstance(value, list) else "",
)
def test_a_certificate_of_zero_says_why(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said in run_table(capsys, *arguments)
    assert "why_zero" not in run_json(capsys, *arguments)


def test_an_infinite_certificate_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is rejected, or it is infinitely far: the token to be drafted has probability 0."""
    in_reverse = ["--divergence", "reverse-kl"]
    empty = run_table(capsys, "additive:t=0.3", "--probs", "0.5,0.3,0.2", *in_reverse)
    assert "The rule rejects no token at this target: every draft is accepted." in empty
    far = run_table(capsys, "strict", "--probs", "1,0", *in_reverse)
    assert "one would have to draft a token the target excludes" in far


BAD = [
    (["nucleus", "--margin", "0.1"], "unknown rule 'nucleus'"),
    (["tree", "--margin", "0.1"], "lacks m"),
    (["tree:m=0", "--margin", "0.1"], "m=0 is out of range"),
    (["tree:m=two", "--probs", "0.5,0.5"], "is not an integer >= 1"),
    (["strict:m=1", "--probs", "0.5,0.5"], "no parameter 'm'"),
    (["strict", "--probs", "0.5,0.6"], "sum to 1.1"),
    (["strict", "--probs", "0.5,0.499998"], "must sum to 1 within 1e-6"),
    (["strict", "--probs", "-0.5,1.5"], "must not be negative"),
    (["strict", "--probs", "50,30,20"], "must not exceed 1"),
    (["strict", "--probs", "nan,1"], "probability 1 is NaN"),
    (["strict", "--probs", "0,1,inf"], "probability 3 is Infinity"),
    (["strict", "--probs", "1"], "at least 2 probabilities, not 1"),
    (["strict", "--probs", ""], "'' is not a number"),
    (["strict", "--probs", "a,b"], "--probs: 'a' is not a number"),
    (["strict", "--probs", "0.5;0.5"], "'0.5;0.5' is not a number"),
    (["strict", "--probs", "0.5,,0.5"], "'' is not a number"),
    (["strict", "--margin", "1.1"], "the margin 1.1"),
    (["strict", "--margin", "-0.1"], "the margin -0.1"),
    (["tree:m=2", "--margin", "nan"], "the margin is NaN"),
    (["tree:m=2", "--margin", "1e999999999"], "the margin is"),
    (["tree:m=2", "--margin", "wide"], "--margin: 'wide' is not a number"),
    (["strict"], "exactly one of --probs, --top, --margin and --p0"),
    (["strict", "--probs", "0.5,0.5", "--margin", "0"], "exactly one of --probs, --top, --margin and --p0"),
    (["tree:m=1", "--probs", "0.5,0.5", "--divergence", "tv"], "tree has no proved certificate in divergence tv"),
    (["strict", "--margin", "0.5", "--divergence", "reverse-kl"], "--divergence goes with --probs, not with --margin"),
    (["strict", "--margin", "0.2", "--target-noise", "0.1"], "symcert: --target-noise goes with --probs, not with"),
    (["strict", "--margin", "0.2", "--drafter-noise", "0.1"], "symcert: --drafter-noise goes with --probs, not with"),
    (["strict", "--margin", "0.2", "--vocabulary", "3"], "strict has no better bound for a known vocabulary (only mul"),
    (["multiplicative:alpha=0.1", "--margin", "0.2", "--vocabulary", "1"], "leaves nothing to reject"),
    (["strict", "--probs", "1e6,0"], "probability 1 is 1e6; probabilities must not exceed 1"),
    (["strict", "--probs", "0.5,0.5", "--target-noise", "1e6"], "the target noise is 1e6;"),
    (["strict", "--margin", "1e3"], "the margin 1e3 is not a gap"),
    (["multiplicative:alpha=0.1", "--p0", "2e3"], "p_0 is 2e3;"),
    (["strict", "--top", "1"], "the one token given has all the probability; give the whole target, e.g. --probs 1,0"),
    (["strict", "--probs", "0.5,0.5", "--divergence", "hellinger"], "choose one of kl, reverse-kl, tv"),
]


@pytest.mark.parametrize("as_json", [False, True], ids=["table", "json"])
@pytest.mark.parametrize(
    ("arguments", "named"), BAD, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_bad_input_is_one_sentence_and_exit_2(
    arguments: list[str], named: str, as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bound", *arguments, *(["--json"] if as_json else [])]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("symcert: ")
    assert named in err
