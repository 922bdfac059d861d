"""Rule strings: what parses, what it prints as, and one clear sentence for everything else."""

from __future__ import annotations

import pytest

from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Parameter, Rule, RuleSignature, parse_rule

SIGNATURES = [
    RuleSignature("strict"),
    RuleSignature("tree", (Parameter("m", int, "tree width", minimum=1, per_depth=True),)),
    RuleSignature(
        "optional",
        (
            Parameter("t", float, "a number", minimum=0, maximum=1),
            Parameter("eps", float, "one that need not be given", minimum=0, default=0),
        ),
    ),
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
        ("mixed:m=2,delta=1e-05", "mixed:m=2,delta=1e-5", {"m": 2, "delta": 1e-5}, "mixed-m2-delta1e-5"),
        ("mixed:m=2,delta=2.5e-12", "mixed:m=2,delta=2.5e-12", {"m": 2, "delta": 2.5e-12}, "mixed-m2-delta2.5e-12"),
        ("tree:m=8-4-2", "tree:m=8-4-2", {"m": (8, 4, 2)}, "tree-m8-4-2"),
        ("tree: m = 08 - 4 ", "tree:m=8-4", {"m": (8, 4)}, "tree-m8-4"),
        ("tree:m=4-4", "tree:m=4-4", {"m": (4, 4)}, "tree-m4-4"),
        ("optional:t=0.3", "optional:t=0.3", {"t": 0.3, "eps": 0.0}, "optional-t0.3"),
        ("optional:t=0.3,eps=0", "optional:t=0.3", {"t": 0.3, "eps": 0.0}, "optional-t0.3"),
        ("optional:eps=1e-5,t=0.3", "optional:t=0.3,eps=1e-5", {"t": 0.3, "eps": 1e-5}, "optional-t0.3-eps1e-5"),
        ("optional:t=-0", "optional:t=0.0", {"t": 0.0, "eps": 0.0}, "optional-t0.0"),
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


def test_a_default_is_the_same_rule_written_or_not() -> None:
    assert parse("optional:t=0.3") == parse("optional:t=0.3,eps=0.0")
    assert parse("optional:t=0.3") != parse("optional:t=0.3,eps=1e-300")
    assert len({parse("optional:t=0.3"), parse("optional:t=0.3,eps=0")}) == 1


def test_each_depth_has_its_own_rule() -> None:
    rule = parse("tree:m=8-4-2")
    assert rule.varies_by_depth
    assert rule.depths() == 3
    assert [str(rule.at_depth(depth)) for depth in (1, 2, 3, 4, 100)] == [
        "tree:m=8", "tree:m=4", "tree:m=2", "tree:m=2", "tree:m=2",
    ]  # fmt: skip
    assert rule.at_depth(2) == parse("tree:m=4")
    plain = parse("optional:t=0.3")
    assert not plain.varies_by_depth
    assert plain.depths() == 1
    assert plain.at_depth(7) == plain


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
        ("mixed:m=2-1,delta=0.5", "m='2-1' is not an integer >= 1"),
        ("tree:m=8-", "m='8-' is not an integer >= 1, or one per depth: 8-4-2"),
        ("tree:m=8-4-0", "m=8-4-0 is out of range; it must be an integer >= 1, or one per depth: 8-4-2"),
        ("tree:m=8-4,m=2", "sets m twice"),
        ("tree:m=8-4.5", "is not an integer >= 1, or one per depth"),
        ("optional", "lacks t; write it as optional:t=…"),
        ("optional:eps=0.1", "lacks t; write it as optional:t=…"),
        ("optional:t=0.1,eps=-1", "eps=-1 is out of range"),
        ("optional:t=0.1-0.2", "t='0.1-0.2' is not a number"),
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
    assert Parameter("x", int, "", minimum=2, per_depth=True).range_text() == (
        "an integer >= 2, or one per depth: 8-4-2"
    )
