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

from proved import evidence, small_cases
from symcert.formulas import FORMULAS
from symcert.formulas.formula import Formula
from symcert.kernel import gibbs, margins_ratio, margins_tree, pairs, single, tree
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

WRONG_LINES = [
    ("log_tangent", "attain", "sp.log(sp.Integer(1))", "sp.log(sp.Integer(2))"),
    ("donsker_varadhan", "attain", "sp.log(a / b) for", "sp.log(b / a) for"),
    ("donsker_varadhan", "derive", "x: sp.log(a / b)", "x: sp.log(b / a)"),
    ("master_lemma", "attain", "(p0 + p1) / 2", "(p0 + p1) / 3"),
    ("master_lemma", "derive", "(b - q[0])", "(b + q[0])"),
    ("single_exact", "attain", "/ (k + 1)", "/ k"),
    ("single_exact", "derive", "(k + 1) * level", "k * level"),
    ("single_ceiling", "attain", "sp.Rational(1, 2)", "sp.Rational(1, 3)"),
    ("single_ceiling", "derive", "(1 - x) * sp.log(_two)", "(1 - x) * sp.log(3)"),
    ("strict_exact", "attain", "level = (p0 + p1) / 2", "level = (p0 + p1) / 3"),
    ("strict_exact", "derive", "q0 - q1, q0 + q1", "q0 - 2 * q1, q0 + q1"),
    ("strict_margin", "attain", "(1 + gamma) / 2", "(1 + gamma) / 3"),
    ("strict_margin", "derive", "sp.log(sp.cosh(theta))", "sp.log(sp.sinh(theta))"),
    ("top_m_margin", "derive", "p_0 + m * p_x - 1", "p_0 + p_x - 1"),
    ("constant_margin", "derive", "2 * a + gamma)", "a + gamma)"),
    ("multiplicative_greedy", "derive", "(1 + alpha) * phi(ratio)", "phi(ratio)"),
    ("multiplicative_margin", "derive", "slope = (1 + alpha)", "slope = (2 + alpha)"),
    ("typical_margin", "attain", "attained(d, epsilon + gamma", "attained(d, epsilon"),
    ("multiplicative_margin_finite", "attain", "(head - gamma)", "head"),
    ("typical_margin", "derive", "2 * delta * e) / (1 - delta)", "delta * e) / (1 - delta)"),
    ("relaxed_ratio_margin", "derive", "sp.Max(mass_symbol, ranked)", "sp.Min(mass_symbol, ranked)"),
    ("tree_exact", "attain", "/ (k + 1)", "/ (k + 2)"),
    ("tree_exact", "derive", "(lam - mu) * q", "(lam + mu) * q"),
    ("tree_ceiling", "attain", "1 / (1 / (m + 1))", "1 / (1 / m)"),
    ("tree_margin", "attain", "level = 1 / (m + 1)", "level = 1 / m"),
    ("tree_margin", "derive", "4 * (1 - gamma)", "2 * (1 - gamma)"),
]


@pytest.mark.parametrize(("name", "part", "old", "new"), WRONG_LINES, ids=lambda value: value if "_" in value else None)
def test_a_wrong_line_is_caught(name: str, part: str, old: str, new: str) -> None:
    with pytest.raises((ProofError, ValueError)):
        rewritten(name, part, old, new)()


def rewritten(name: str, part: str, old: str, new: str) -> Callable[[], Derivation]:
    """`derive` or `attain` of a theorem with one piece of its source replaced."""
    module = sys.modules[f"symcert.theorems.{name}"]
    text = inspect.getsource(getattr(module, part))
    assert old in text, f"{name}.{part} no longer holds {old!r}"
    namespace = dict(vars(module))
    exec("from __future__ import annotations\n" + text.replace(old, new), namespace)
    return namespace[part]  # type: ignore[no-any-return]


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


WEAKER: list[tuple[str, object, str]] = [
    ("strict_exact", single, "strict_certificate"),
    ("single_exact", single, "certificate"),
    ("strict_margin", pairs, "phi"),
    ("top_m_margin", pairs, "scaled_phi"),
    ("constant_margin", pairs, "scaled_phi"),
    ("multiplicative_greedy", margins_ratio, "head_value"),
    ("multiplicative_margin", margins_ratio, "ratio_value"),
    ("multiplicative_margin_finite", margins_ratio, "head_value"),
    ("typical_margin", pairs, "scaled_phi"),
    ("relaxed_ratio_margin", pairs, "scaled_phi"),
    ("tree_exact", tree, "certificate"),
    ("tree_margin", margins_tree, "margin_bound"),
]


@pytest.mark.parametrize(("name", "module", "function"), WEAKER, ids=[name for name, *_ in WEAKER])
def test_a_kernel_term_that_is_not_the_formula_is_caught(
    name: str, module: object, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kernel proof of nine tenths of the certificate would be a true but weaker theorem; the bridge sees it."""
    exact = getattr(module, function)
    monkeypatch.setattr(module, function, lambda *arguments: z3.Q(9, 10) * exact(*arguments))
    assert z3_check(THEOREMS[name].bridge().smtlib, 1_000) != z3.unsat


def test_a_kernel_divergence_that_is_not_kl_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    from symcert.theorems import bridge

    monkeypatch.setattr(bridge, "kl", lambda p, q, n: 2 * gibbs.kl(p, q, n))
    assert z3_check(THEOREMS["strict_exact"].bridge().smtlib, 1_000) != z3.unsat
