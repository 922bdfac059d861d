"""The declarations: complete, and in step with the theorems, the formulas and the words of other modules."""

from __future__ import annotations

import pytest

from symcert.formulas import FORMULAS
from symcert.rules import RULES, parse_rule
from symcert.rules.rule import RuleDeclaration

DECLARATIONS = list(RULES.values())


def test_the_rules_of_the_contract_are_declared() -> None:
    assert {"strict", "tree"} <= set(RULES)


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.signature.name)
def test_declaration_is_complete(declaration: RuleDeclaration) -> None:
    assert declaration.title
    assert declaration.rejects_when
    assert declaration.rejection_formula
    assert declaration.engines
    assert all(parameter.meaning for parameter in declaration.signature.parameters)


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.signature.name)
def test_draft_width_is_one_or_a_parameter(declaration: RuleDeclaration) -> None:
    names = {parameter.name for parameter in declaration.signature.parameters}
    assert declaration.draft_width in {"1"} | names


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.signature.name)
def test_every_theorem_that_gives_a_number_has_a_formula(declaration: RuleDeclaration) -> None:
    for theorem in (declaration.certificate_theorem, declaration.margin_theorem):
        assert FORMULAS[theorem].theorem == theorem


def test_rules_of_the_contract_parse() -> None:
    assert str(parse_rule("strict")) == "strict"
    assert parse_rule("tree:m=4").parameters == {"m": 4}
