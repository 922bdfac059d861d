"""Rule strings: what parses, what it prints as, and one clear sentence for everything else."""

from __future__ import annotations

import pytest

from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Parameter, Rule, RuleSignature, parse_rule

SIGNATURES = [
    RuleSignature("strict"),
    RuleSignature("tree", (Parameter("m", int, "tree width", minimum=1),)),
    RuleSignature(
        "mixed",
        (
            Parameter("m", int, "an integer", minimum=1),
            Parameter("delta", float, "a share", minimum=0, maximum=1, minimum_open=True, maximum_open=True),
        ),
    ),
]


def parse(text: str) -> Rule:
    return parse_rule(text, SIGNATURES)


@pytest.mark.parametrize(
    ("text", "canonical", "parameters", "slug"),
    [
        ("strict", "strict", {}, "strict"),
        ("  strict ", "strict", {}, "strict"),
        ("tree:m=4", "tree:m=4", {"m": 4}, "tree-m4"),
        ("tree: m = 4", "tree:m=4", {"m": 4}, "tree-m4"),
        ("tree:m=04", "tree:m=4", {"m": 4}, "tree-m4"),
        ("mixed:delta=0.50,m=2", "mixed:m=2,delta=0.5", {"m": 2, "delta": 0.5}, "mixed-m2-delta0.5"),
        ("mixed:m=2,delta=1e-5", "mixed:m=2,delta=1e-05", {"m": 2, "delta": 1e-5}, "mixed-m2-delta1e-05"),
    ],
)
def test_parses_to_canonical_form(text: str, canonical: str, parameters: dict[str, float], slug: str) -> None:
    rule = parse(text)
    assert (str(rule), dict(rule.parameters), rule.slug()) == (canonical, parameters, slug)
    assert parse(str(rule)) == rule
    assert hash(parse(str(rule))) == hash(rule)


def test_canonical_form_keeps_every_digit() -> None:
    """Two thresholds that differ in the last bit are two rules."""
    rule = Rule("mixed", {"m": 1, "delta": 0.1 + 0.2})
    assert parse(str(rule)).parameters["delta"] == 0.1 + 0.2
    assert str(rule) != str(Rule("mixed", {"m": 1, "delta": 0.3}))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "unknown rule"),
        ("nucleus", "known rules: strict, tree:m=…"),
        ("Strict", "unknown rule 'Strict'"),
        ("strict:", "ends after its colon"),
        ("strict:m=1", "no parameter 'm'"),
        ("tree", "lacks m"),
        ("tree:", "ends after its colon"),
        ("tree:k=3", "no parameter 'k'; it takes m"),
        ("tree:m=3,m=4", "sets m twice"),
        ("tree:m=3,", "no parameter ''"),
        ("tree:m", "m='' is not an integer >= 1"),
        ("tree:m=", "m='' is not an integer >= 1"),
        ("tree:m=two", "m='two' is not an integer >= 1"),
        ("tree:m=2.5", "m='2.5' is not an integer >= 1"),
        ("tree:m=0", "out of range; it must be an integer >= 1"),
        ("tree:m=-1", "out of range"),
        ("mixed:m=1,delta=0", "must be a number > 0 and < 1"),
        ("mixed:m=1,delta=1", "must be a number > 0 and < 1"),
        ("mixed:m=1,delta=nan", "out of range"),
        ("mixed:m=1,delta=inf", "out of range"),
        ("mixed:m=1", "lacks delta"),
    ],
)
def test_mistakes_are_named(text: str, named: str) -> None:
    with pytest.raises(UserError) as mistake:
        parse(text)
    assert named in str(mistake.value)
    assert "\n" not in str(mistake.value)


def test_range_text() -> None:
    assert Parameter("x", float, "").range_text() == "a number"
    assert Parameter("x", float, "", maximum=2).range_text() == "a number <= 2"
    assert Parameter("x", int, "", minimum=1, maximum=9, maximum_open=True).range_text() == "an integer >= 1 and < 9"
