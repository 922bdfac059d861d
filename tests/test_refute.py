"""False variants: true statements cannot be refuted, and a counterexample is one only when it is checked to be."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy as sp
import z3

from proved import evidence, small_cases
from symcert.smt import refute as refutation
from symcert.smt.refute import Mutant, refute, verified
from symcert.smt.small_case import SmallCase, is_proved
from symcert.smt.solve import ProofError, z3_model
from symcert.theorems import THEOREMS

x, y = sp.symbols("x y")
TANGENT = SmallCase("tangent line", conclusion=x - 1 - sp.log(x), positive=(x,))


@pytest.mark.parametrize("theorem", ["strict_exact", "tree_exact", "strict_margin", "tree_margin"])
def test_a_true_statement_is_not_refuted(theorem: str) -> None:
    case = small_cases(theorem, 2)[0]
    with pytest.raises(ProofError, match=f"{theorem}: the false variant `statement` was proved"):
        refute(Mutant(case, "nothing"), theorem)


def test_a_true_statement_out_of_reach_of_the_prover_has_no_counterexample_either() -> None:
    """Without the instance of the axiom the tangent line is not proved; the search still finds nothing against it."""
    assert not is_proved(TANGENT)
    with pytest.raises(ProofError, match="no counterexample was found"):
        refute(Mutant(TANGENT, "nothing"), "planted")


def test_every_theorem_has_false_variants_that_were_refuted() -> None:
    for name, entry in evidence().theorems.items():
        assert len(entry["refuted"]) >= 2, name
        assert {variant["verdict"] for variant in entry["refuted"]} == {"sat"}
        assert len({variant["name"] for variant in entry["refuted"]}) == len(entry["refuted"])


@pytest.mark.parametrize("theorem", THEOREMS)
def test_the_recorded_counterexamples_are_counterexamples(theorem: str) -> None:
    recorded = {entry["name"]: entry for entry in evidence().theorems[theorem]["refuted"]}
    for mutant in THEOREMS[theorem].mutants():
        entry = recorded.pop(f"{theorem}/{mutant.name}")
        assert entry["violation_nats"] >= 0.999 * refutation._least_violation(mutant.case)
        values = {sp.Symbol(name): Fraction(value) for name, value in entry["counterexample"].items()}
        assert verified(mutant.case, values).violation == pytest.approx(entry["violation_nats"], rel=1e-5)
        assert all(Fraction(int(sp.Rational(v).p), int(sp.Rational(v).q)) == values[s] for s, v in mutant.at.items()
                   if s in values and sp.sympify(v).is_Rational)  # fmt: skip
    assert recorded == {}


@pytest.mark.parametrize(
    ("case", "values"),
    [
        (SmallCase("nonnegative", conclusion=x, nonnegative=(x,)), {x: Fraction(-1)}),
        (SmallCase("positive", conclusion=x - 1, positive=(x,)), {x: Fraction(0)}),
        (SmallCase("zero", conclusion=x - 1, zero=(x - y,)), {x: Fraction(0), y: Fraction(1, 10**9)}),
        (SmallCase("logarithm", conclusion=-x, zero=(sp.log(x),)), {x: Fraction(1, 2)}),
    ],
    ids=lambda value: value.name if isinstance(value, SmallCase) else "",
)
def test_what_violates_a_hypothesis_is_no_counterexample(case: SmallCase, values: dict[sp.Symbol, Fraction]) -> None:
    with pytest.raises(ProofError, match="violates a hypothesis"):
        verified(case, values)


@pytest.mark.parametrize("at", [Fraction(1), Fraction(2), Fraction(1, 100), Fraction(10**9 + 1, 10**9)])
def test_where_the_conclusion_holds_is_no_counterexample(at: Fraction) -> None:
    """At 1 it holds with equality: the enclosure contains 0, which is not a violation."""
    with pytest.raises(ProofError, match="the conclusion holds"):
        verified(TANGENT, {x: at})


def test_a_violation_far_below_double_precision_is_seen() -> None:
    """log x ≤ x − 1 − 10⁻⁴⁰ fails at x = 1."""
    false = TANGENT.changed("off by a hair", conclusion=TANGENT.conclusion - sp.Rational(1, 10**40))
    assert verified(false, {x: Fraction(1)}).violation == pytest.approx(1e-40)


def test_a_missing_value_is_no_counterexample() -> None:
    with pytest.raises((ProofError, TypeError)):
        verified(SmallCase("planted", conclusion=x - 2, positive=(x, y)), {x: Fraction(1)})


def test_a_wrong_model_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: a solver that answers with values that satisfy nothing."""
    false = TANGENT.changed("sign", conclusion=1 - x - sp.log(x))
    assert refute(Mutant(false, "1 − x"), "planted").counterexample.violation > 0
    monkeypatch.setattr(refutation, "z3_model", lambda text, timeout_ms: {"x": Fraction(-3)})
    with pytest.raises(ProofError, match="violates a hypothesis"):
        refute(Mutant(false, "1 − x"), "planted")
    monkeypatch.setattr(refutation, "z3_model", lambda text, timeout_ms: {"x": Fraction(1, 2)})
    with pytest.raises(ProofError, match="the conclusion holds"):
        refute(Mutant(false, "1 − x"), "planted")


def test_zero_times_log_zero_is_zero_in_the_evaluation() -> None:
    kl = x * (sp.log(x) - sp.log(y))
    with pytest.raises(ProofError, match="the conclusion holds"):
        verified(SmallCase("planted", conclusion=kl, nonnegative=(x, y)), {x: Fraction(0), y: Fraction(0)})


def test_a_model_that_z3_cannot_decide_is_a_failure() -> None:
    hard = (
        "(declare-fun f (Real) Real)(declare-fun x () Real)(assert (forall ((y Real)) (< (* y y (f y)) (f (+ x y)))))"
    )
    with pytest.raises(ProofError, match="does not know"):
        z3_model(hard + "(check-sat)", 50)


def test_an_irrational_model_is_a_failure() -> None:
    with pytest.raises(ProofError, match="not rational"):
        z3_model("(declare-fun x () Real)(assert (and (> x 0.0) (= (* x x) 2.0)))", 5_000)


def test_no_model_is_told_apart_from_no_answer() -> None:
    assert z3_model("(declare-fun x () Real)(assert (< (* x x) 0.0))", 5_000) is None
    assert z3.sat != z3.unknown
