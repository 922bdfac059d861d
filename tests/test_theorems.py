"""Theorem modules: every step of a derivation is verified, and a planted error in any part of a theorem is caught."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
import sympy as sp
import z3

from cases import OTHER_TERMS, WRONG_LINES
from cases.declaration import OtherTerm, WrongLine
from proved import evidence, small_cases
from symcert.formulas import FORMULAS
from symcert.formulas.formula import Formula
from symcert.kernel.axioms import AXIOMS
from symcert.rules import RULES
from symcert.smt.solve import ProofError, z3_check
from symcert.theorems import ORDER, THEOREMS
from symcert.theorems.derivation import Derivation, is_zero
from symcert.theorems.theorem import SMALL_SIZES

EMITTED = [name for name in ORDER if THEOREMS[name].emits]


# --- statements --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ORDER)
def test_a_theorem_states_everything(name: str) -> None:
    theorem = THEOREMS[name]
    assert theorem.id == name
    assert theorem.title and theorem.statement and theorem.hypotheses and theorem.kernel
    assert set(theorem.assumed) <= set(AXIOMS)
    assert theorem.attain is not None
    doc = inspect.getdoc(sys.modules[f"symcert.theorems.{name}"])
    assert doc and doc.endswith(".")
    for statement in theorem.kernel:
        assert inspect.getdoc(statement), statement.__name__


def test_only_the_axiom_itself_is_assumed() -> None:
    assert {name for name in ORDER if THEOREMS[name].assumed} == {"log_tangent"}


def test_theorems_with_a_choice_of_multipliers_name_it() -> None:
    with_dual = {name for name in ORDER if THEOREMS[name].dual is not None}
    assert with_dual >= {"single_exact", "strict_exact", "strict_margin", "tree_exact", "tree_margin"}
    assert all(THEOREMS[name].side_conditions for name in with_dual)


def test_a_theorem_emits_exactly_when_there_is_a_formula() -> None:
    assert set(EMITTED) == set(FORMULAS)
    assert all(formula.theorem == name for name, formula in FORMULAS.items())


def test_rules_name_theorems_that_exist() -> None:
    for rule in RULES.values():
        assert {rule.certificate_theorem, rule.margin_theorem, rule.ceiling_theorem} <= set(THEOREMS)


def test_a_theorem_builds_on_earlier_ones_only() -> None:
    """In the ledger the lemmas of a theorem may include the statements of theorems before it, never of later ones."""
    entries = evidence().theorems
    stated: dict[str, str] = {}
    for name in ORDER:
        for statement in THEOREMS[name].kernel:
            stated[f"{statement.__module__.rsplit('.', 1)[-1]}.{statement.__name__}"] = name
    for name in ORDER:
        used = {stated[lemma] for lemma in entries[name]["kernel"]["lemmas"] if lemma in stated}
        assert name in used
        assert all(ORDER.index(other) <= ORDER.index(name) for other in used)


# --- derivations -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ORDER)
def test_what_a_derivation_claims_is_verified(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every line is either introduced (`given`) or was decided by sympy; nothing reaches the list by another way."""
    introduced: list[str] = []
    decided: list[str] = []
    for kind, seen in (("given", introduced), ("equal", decided), ("holds", decided)):
        monkeypatch.setattr(Derivation, kind, _spy(getattr(Derivation, kind), seen))
    theorem = THEOREMS[name]
    assert theorem.attain is not None
    for derive in (theorem.derive, theorem.attain):
        derivation = derive()
        assert derivation.theorem == name
        assert [step.text for step in derivation.steps if step.verified] == decided
        assert [step.text for step in derivation.steps if not step.verified] == introduced
        assert decided
        decided.clear()
        introduced.clear()


def _spy(method: Callable[..., None], seen: list[str]) -> Callable[..., None]:
    def spied(self: Derivation, text: str, *arguments: sp.Basic) -> None:
        method(self, text, *arguments)
        seen.append(text)

    return spied


def test_a_false_equality_is_refused() -> None:
    x = sp.Symbol("x", positive=True)
    for false in (sp.Rational(1, 10**12), x, sp.log(x), sp.log(2) - sp.Rational(693147, 10**6)):
        with pytest.raises(ProofError, match="sympy does not confirm `planted`"):
            Derivation("planted").equal("planted", x + false, x)
    assert not is_zero(sp.sqrt(x**2) + x)


def test_an_undecided_or_false_relation_is_refused() -> None:
    x = sp.Symbol("x", real=True)
    for relation in (x > 0, sp.false, sp.Gt(1, 2)):
        with pytest.raises(ProofError, match="does not confirm"):
            Derivation("planted").holds("planted", relation)


# --- planted: a wrong formula for the runtime --------------------------------------------------------------------


def scaled(expression: sp.Expr, factor: sp.Expr) -> sp.Expr:
    """The expression times a factor, branch by branch where there are branches."""
    if isinstance(expression, sp.Piecewise):
        return sp.Piecewise(*((branch * factor, condition) for branch, condition in expression.args))
    return expression * factor


def with_formula(name: str, changed: Formula, monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = import_module(f"symcert.theorems.{name}")
    holder = module if hasattr(module, "FORMULA") else module.formula
    monkeypatch.setattr(holder, "FORMULA", changed)


@pytest.mark.parametrize("factor", [sp.Rational(21, 20), sp.Integer(-1)], ids=["5 % larger", "sign"])
@pytest.mark.parametrize("name", EMITTED)
def test_a_wrong_emitted_formula_is_caught(name: str, factor: sp.Expr, monkeypatch: pytest.MonkeyPatch) -> None:
    formula = FORMULAS[name]
    with_formula(name, replace(formula, expression=scaled(formula.expression, factor)), monkeypatch)
    with pytest.raises(ProofError, match=name):
        THEOREMS[name].derive()


@pytest.mark.parametrize("name", [name for name in EMITTED if FORMULAS[name].definitions])
def test_a_wrong_definition_in_an_emitted_formula_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The water level of the exact certificates, each local name of the margin bound."""
    formula = FORMULAS[name]
    for index, (symbol, definition) in enumerate(formula.definitions):
        wrong = list(formula.definitions)
        wrong[index] = (symbol, definition * 2)
        with monkeypatch.context() as patched:
            with_formula(name, replace(formula, definitions=tuple(wrong)), patched)
            with pytest.raises(ProofError):
                THEOREMS[name].derive()


# --- planted: a wrong line of a derivation or of an attainment ---------------------------------------------------


@pytest.mark.parametrize("line", WRONG_LINES, ids=str)
def test_a_wrong_line_is_caught(line: WrongLine) -> None:
    with pytest.raises((ProofError, ValueError)):
        line.function()


@pytest.mark.parametrize("line", [WrongLine("strict_exact", "derive", "d = ", "d = "),
                                  WrongLine("top_m_margin", "attain", "low", "low", "tight")], ids=str)  # fmt: skip
def test_the_same_line_unchanged_is_accepted(line: WrongLine) -> None:
    """What is caught is the error, not the replacing of the source."""
    assert any(step.verified for step in line.function().steps)


@pytest.mark.parametrize("part", ["derive", "attain"])
@pytest.mark.parametrize("name", ORDER)
def test_every_derivation_and_attainment_has_a_wrong_line(name: str, part: str) -> None:
    assert any((line.theorem, line.part) == (name, part) for line in WRONG_LINES)


# --- planted: a wrong statement in the solver's or the kernel's words --------------------------------------------


@pytest.mark.parametrize("name", [name for name in ORDER if name != "log_tangent"])
def test_a_larger_bound_is_not_proved_for_small_n(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One case of one vocabulary size, its conclusion a hundredth of a nat stronger."""
    (first, *others) = small_cases(name, 2)
    module: Any = import_module(f"symcert.theorems.{name}")
    one_shot = module.one_shot
    false = first.changed("larger", conclusion=first.conclusion - sp.Rational(1, 100))
    monkeypatch.setattr(module, "one_shot", lambda title, scope, cases: one_shot(title, scope, [false, *others]))
    assert z3_check(THEOREMS[name].small(2).smtlib, 10_000) == z3.sat


@pytest.mark.parametrize("name", ORDER)
def test_small_sizes_and_bridge_are_named_after_the_theorem(name: str) -> None:
    entry = evidence().theorems[name]
    assert [small["name"] for small in entry["small"]] == [f"{name}/n={n}" for n in SMALL_SIZES]
    assert entry["bridge"]["name"] == f"{name}/bridge"


@pytest.mark.parametrize("term", OTHER_TERMS, ids=str)
def test_a_kernel_term_that_is_not_the_formula_is_caught(term: OtherTerm, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel proof of nine tenths of the certificate would be a true but weaker theorem; the bridge sees it."""
    exact = THEOREMS[term.theorem].bridge().smtlib
    monkeypatch.setattr(term.owner, term.name, term.wrong(getattr(term.owner, term.name)))
    other = THEOREMS[term.theorem].bridge().smtlib
    assert other != exact
    assert z3_check(other, 2_000) != z3.unsat


@pytest.mark.parametrize("name", ORDER)
def test_every_theorem_has_a_wrong_kernel_term(name: str) -> None:
    assert any(term.theorem == name for term in OTHER_TERMS)
