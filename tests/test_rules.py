"""The declarations: complete, and in step with the theorems, the formulas and the words of other modules."""

from __future__ import annotations

import pytest

from symcert.formulas import FORMULAS
from symcert.rules import DECLARED, parse_rule
from symcert.rules.rule import RuleDeclaration
from symcert_runtime import rules as runtime_rules
from symcert_runtime.errors import UserError

DECLARATIONS = list(DECLARED)


STRINGS = (
    "strict",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "constant:a=0.0067",
    "tree:m=4",
    "tree:m=8-4-2",
)
"""Rule strings that other tools rely on, in their canonical form."""

MEANT = {
    "strict": "p(x) ≤ p_1",
    "additive": "p(x) < p_0 - t",
    "multiplicative": "p(x) < alpha·p_0",
    "top-m": "p(x) ≤ p_m",
    "relaxed": "p(x) ≤ p_m or p(x) < p_0 - delta",
    "relaxed-ratio": "p(x) ≤ p_m or p(x) < r·p_0",
    "typical": "p(x) ≤ Min(epsilon, delta·exp(-H_entropy_eps))",
    "constant": "p(x) < a and p(x) ≤ p_1",
    "tree": "#{y ≠ 0 : q_y ≥ q_0} ≥ m",
}
"""When each rule rejects the draft token x."""


def test_the_rules_of_the_contract_are_declared_and_no_other() -> None:
    assert set(MEANT) == {rule.signature.name for rule in DECLARED} == {text.partition(":")[0] for text in STRINGS}


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.signature.name)
def test_declaration_is_complete(declaration: RuleDeclaration) -> None:
    assert declaration.title
    assert declaration.rejects_when
    assert declaration.pipeline
    assert declaration.rejection.formula() == MEANT[declaration.signature.name]
    assert all(parameter.meaning for parameter in declaration.signature.parameters)
    used = {str(symbol) for symbol in declaration.symbols.values()}
    assert all(name in str(declaration.rejection) for name in used), "a parameter that decides nothing"


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.signature.name)
def test_draft_width_is_one_or_a_parameter(declaration: RuleDeclaration) -> None:
    names = {parameter.name for parameter in declaration.signature.parameters}
    assert declaration.draft_width in {"1"} | names
    assert declaration.margin_rank in {"1"} | names


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.signature.name)
def test_every_theorem_that_gives_a_number_has_a_formula(declaration: RuleDeclaration) -> None:
    named = (declaration.upper_theorem, declaration.finite_margin_theorem, declaration.greedy_theorem)
    for theorem in (declaration.certificate_theorem, declaration.margin_theorem, *filter(None, named)):
        assert FORMULAS[theorem].theorem == theorem


@pytest.mark.parametrize("text", STRINGS)
def test_rules_of_the_contract_parse_to_themselves(text: str) -> None:
    """With the declarations, and with what was generated from them."""
    for parse in (parse_rule, runtime_rules.parse_rule):
        assert str(parse(text)) == text
        assert parse(str(parse(text))) == parse(text)
    assert runtime_rules.parse_rule(text) == parse_rule(text)


@pytest.mark.parametrize("text", STRINGS)
def test_slugs_are_file_names_of_their_own(text: str) -> None:
    slug = parse_rule(text).slug()
    assert not set(slug) & set(":=,/\\ ")
    assert [parse_rule(other).slug() for other in STRINGS].count(slug) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("additive", "rule 'additive' lacks t; write it as additive:t=…"),
        ("additive:t=-0.1", "t=-0.1 is out of range; it must be a number >= 0 and <= 1"),
        ("additive:t=1.1", "t=1.1 is out of range"),
        ("additive:t=0.1-0.2", "t='0.1-0.2' is not a number >= 0 and <= 1"),
        ("multiplicative:alpha=ten", "alpha='ten' is not a number"),
        ("top-m:m=3.5", "m='3.5' is not an integer >= 1"),
        ("top-m:m=8-4", "m='8-4' is not an integer >= 1"),
        ("topm:m=3", "unknown rule 'topm:m=3'; did you mean top-m:m=…? known rules: "),
        ("relaxed:m=3", "lacks delta"),
        ("relaxed-ratio:m=0,r=0.5", "m=0 is out of range"),
        ("typical:epsilon=0,delta=0.3", "epsilon=0 is out of range; it must be a number > 0 and <= 1"),
        ("typical:epsilon=0.3,delta=1", "delta=1 is out of range; it must be a number > 0 and < 1"),
        ("typical:epsilon=0.3,delta=0.09,entropy_eps=-1e-5", "entropy_eps=-1e-5 is out of range"),
        ("typical:epsilon=0.3", "lacks delta; write it as typical:epsilon=…,delta=…"),
        ("constant:a=nan", "a=nan is out of range"),
        ("tree:m=8-", "m='8-' is not an integer >= 1"),
        ("tree:m=8--2", "m='8--2' is not an integer >= 1"),
        ("tree:m=-8", "m=-8 is out of range"),
        ("tree:m=8-0-2", "m=8-0-2 is out of range; it must be an integer >= 1, or one per depth: 8-4-2"),
        ("tree:m=8-4.5", "m='8-4.5' is not an integer >= 1, or one per depth: 8-4-2"),
    ],
)
def test_mistakes_are_said_in_one_sentence(text: str, said: str) -> None:
    for parse in (parse_rule, runtime_rules.parse_rule):
        with pytest.raises(UserError) as caught:
            parse(text)
        assert said in str(caught.value)
        assert "\n" not in str(caught.value)
