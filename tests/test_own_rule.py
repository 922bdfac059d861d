"""Rules of one's own: the tutorial as written, proofs, counterexamples, and the same figures on both roads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
import sympy as sp
import torch

import symcert_runtime.generated.certificates as certificates
import symcert_runtime.generated.rejection_sets as rejection_sets
import symcert_runtime.generated.rules as runtime_rules
from symcert.bound import certificate
from symcert.codegen.validate import TranslationError, validate_rejection
from symcert.competitor import threshold_at
from symcert.own_rule import H, Ranked, own_rule, p_0, p_1, parameter
from symcert.rules import RULES
from symcert.rules.rejection import Below
from symcert.smt.solve import cvc5_check, z3_check
from symcert.smt.threshold import Counterexample, prove_below_greedy
from symcert_runtime import UserError, certify_logits
from tiers import only

TUTORIAL = Path(__file__).parent.parent / "docs" / "your-own-rule.md"


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    """Rules are registered for the process; tests must not see each other's."""
    tables = (RULES, runtime_rules.RULES, rejection_sets.REJECTIONS, certificates.CERTIFICATES)
    before = [dict(table) for table in tables]
    yield
    for table, entries in zip(tables, before, strict=True):
        table.clear()
        table.update(entries)  # type: ignore[call-overload]


def tutorial_blocks() -> list[tuple[str, str]]:
    """Every piece of code in the tutorial, with the output that follows it."""
    text = TUTORIAL.read_text(encoding="utf-8")
    found = re.findall(r"(?ms)^( *)```python\n(.*?)^ *```\n(?:\n *```text\n(.*?)^ *```)?", text)
    return [
        (re.sub(f"(?m)^{indent}", "", code), re.sub(f"(?m)^{indent}", "", output)) for indent, code, output in found
    ]


def test_the_tutorial_runs_as_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Proof, certificate, rows of logits and a live run: each prints what the page says."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    shown = 0
    for code, output in tutorial_blocks():
        promised = re.search(r"# UserError: (.*)", code)
        if promised:
            with pytest.raises(UserError) as caught:
                exec(compile(code, str(TUTORIAL), "exec"), names)
            assert str(caught.value) == promised[1]
        else:
            exec(compile(code, str(TUTORIAL), "exec"), names)
            assert capsys.readouterr().out == output
            shown += 1
    assert shown >= 3


beta = parameter("beta", 0, 1)

PROVED = {
    "share of the runner-up": (beta * p_1, [beta], False),
    "greedy itself": (p_0, [], False),
    "square": (p_0**2, [], False),
    "capped entropy": (sp.Min(sp.Rational(1, 10), sp.exp(-H)), [], False),
    "entropy twice": (sp.exp(-2 * H), [], False),
    "third rank": (Ranked(2) + p_0 / 3 - sp.Rational(1, 3) * p_1, [], False),
    "difference": (p_0 - beta, [beta], False),
    "mean": ((p_0 + p_1) / 2, [], False),
}


@pytest.mark.parametrize("name", PROVED)
def test_true_thresholds_are_proved_by_two_solvers(name: str) -> None:
    threshold, parameters, or_equal = PROVED[name]
    rule = own_rule("mine", threshold, parameters, or_equal=or_equal)
    text = rule.proof.obligation.smtlib
    assert str(z3_check(text, 20_000)) == str(cvc5_check(text, 20_000)) == "unsat"


FALSE = {
    "twice the runner-up": (2 * p_1, [], False),
    "equality at uniform targets": (sp.exp(-H), [], True),
    "entropy is no probability": (H / 10, [], False),
    "two ranks": (Ranked(3) + Ranked(2), [], False),
    "the difference, added": (p_0 + beta, [beta], False),
    "mean with equality": ((p_0 + p_1) / 2, [], True),
}


@pytest.mark.parametrize("name", FALSE)
def test_false_thresholds_come_with_a_target_where_they_fail(name: str) -> None:
    threshold, parameters, or_equal = FALSE[name]
    plain = threshold.subs({symbol: sp.Symbol(symbol.name) for symbol in parameters})
    found = prove_below_greedy("mine", plain, [p.parameter for p in parameters], or_equal=or_equal)
    assert isinstance(found, Counterexample)
    assert sum(found.p_target) == 1 and list(found.p_target) == sorted(found.p_target, reverse=True)
    tau = threshold_at(plain, found.p_target, found.parameters)
    largest = sp.Rational(found.p_target[0].numerator, found.p_target[0].denominator)
    assert tau >= largest if or_equal else tau > largest
    with pytest.raises(UserError, match="would reject the target's most probable token"):
        own_rule("mine", threshold, parameters, or_equal=or_equal)
    assert "mine" not in RULES


def test_a_rule_written_again_has_the_figures_of_the_declared_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """`multiplicative` and `typical` as rules of one's own: equal certificates, by the tier that own rules have."""
    only("eager", monkeypatch)
    share = parameter("share", 0, 1)
    mine = own_rule("mine", share * p_0, [share])
    typical = own_rule("mine-typical", sp.Min(sp.Rational(3, 10), sp.Rational(9, 100) * sp.exp(-H)), or_equal=True)
    torch.manual_seed(0)
    target, drafter = 3 * torch.randn(200, 30), 3 * torch.randn(200, 30)
    for own, declared in (
        (mine(share=0.1), "multiplicative:alpha=0.1"),
        (typical(), "typical:epsilon=0.3,delta=0.09"),
    ):
        found, wanted = certify_logits(target, drafter, own), certify_logits(target, drafter, declared)
        for name in ("kl", "certificate", "certified", "accepted", "undecided"):
            assert torch.equal(getattr(found, name), getattr(wanted, name)), name
        for row in target[:10].double().softmax(-1).tolist():
            assert certificate(own, row).certificate == certificate(declared, row).certificate


def test_runtime_and_exact_road_agree() -> None:
    rule = own_rule("mine", sp.Min(p_1 / 7 + sp.Rational(1, 10), sp.exp(-H) / 3) + Ranked(2) / 9)
    torch.manual_seed(1)
    logits = 2 * torch.randn(40, 12, dtype=torch.float64)
    found = rule.certify_logits(logits, logits)
    assert found.certified.all()
    for row, p_target in enumerate(logits.softmax(-1).tolist()):
        exact = rule.certificate([Fraction(p) / sum(map(Fraction, p_target)) for p in p_target]).certificate
        assert found.certificate[row].item() == pytest.approx(exact, rel=1e-10)


def test_a_function_that_is_not_the_threshold_is_refused() -> None:
    rule = own_rule("mine", beta * p_1, [beta])
    validate_rejection(rule.source, rule.declaration)
    for wrong in ("target.p_0", "2*target.p_1"):
        with pytest.raises(TranslationError):
            validate_rejection(rule.source.replace("target.p_1", wrong), rule.declaration)


def test_decimal_numbers_are_taken_as_written() -> None:
    """0.1 is 1/10: the same rule, the same certificate as with the fraction."""
    decimal = own_rule("decimal", 0.1 * p_0 + 0.5 * p_1 - sp.Min(0.25, sp.exp(-2.0 * H)) * 1e-3)
    exact = sp.Rational(1, 10) * p_0 + p_1 / 2 - sp.Min(sp.Rational(1, 4), sp.exp(-2 * H)) / 1000
    assert decimal.declaration.rejection == own_rule("exact", exact).declaration.rejection
    long = sp.Float("0.123456789012345678901234", 24)
    digits = own_rule("digits", long * p_1).declaration.rejection
    assert isinstance(digits, Below)
    assert digits.threshold == sp.Rational("0.123456789012345678901234") * p_1


@pytest.mark.parametrize("name", ["a b", "", "1st", "lambda", "β", "H", "H_2", "p_0", "p_7", "exp_0", "target", "self"])
def test_a_parameter_needs_a_name_of_its_own(name: str) -> None:
    with pytest.raises(UserError, match=r"is no name for a parameter|means something else"):
        parameter(name, 0, 1)


@pytest.mark.parametrize(
    ("minimum", "maximum", "words"),
    [
        (float("nan"), 1, "parameter d has the bound nan"),
        (0, float("inf"), "parameter d has the bound inf"),
        (1, 0, "parameter d has no value: 1 <= d <= 0"),
    ],
)
def test_a_parameter_needs_a_range(minimum: float, maximum: float, words: str) -> None:
    with pytest.raises(UserError, match=words):
        parameter("d", minimum, maximum)


def test_a_parameter_may_be_unbounded() -> None:
    share = parameter("share", 1)
    assert 0 < own_rule("mine", p_1 / share, [share]).certificate([0.5, 0.3, 0.2], share=1).certificate < 1


def test_mistakes_are_one_sentence() -> None:
    own_rule("mine", p_1)
    for call, words in (
        (lambda: own_rule("mine", p_1), "there is a rule mine already"),
        (lambda: own_rule("strict", p_1), "there is a rule strict already"),
        (lambda: own_rule("no name", p_1), "is no name for a rule"),
        (lambda: own_rule("torch", p_1), "is no name for a rule"),
        (lambda: own_rule("other", sp.Symbol("gamma") * p_1), "uses gamma"),
        (lambda: own_rule("other", p_1 / 2, [beta]), "does not use beta; leave it out"),
        (lambda: own_rule("other", "p_0/2"), "is a text; write it as an expression"),
        (lambda: own_rule("other", sp.sin(p_0)), "no translation to z3"),
        (lambda: own_rule("other", beta * p_1, [beta])(), "takes the parameters beta"),
    ):
        with pytest.raises(UserError, match=words):
            call()
