"""The rules the runtime can certify: generated facts, looked up by rule string."""

from __future__ import annotations

from symcert_runtime.generated.rules import RULES
from symcert_runtime.rule_facts import RuleFacts
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rule_grammar import parse_rule as _parse_rule


GENERATED = frozenset(RULES)
"""The rules that are generated from declarations, before anybody adds one of their own."""


def parse_rule(text: str) -> Rule:
    """Parse a rule string such as `tree:m=4`; raises UserError when it is not one."""
    return _parse_rule(text, [facts.signature for facts in RULES.values()])


def facts_of(rule: Rule) -> RuleFacts:
    """The declared facts of a parsed rule."""
    return RULES[rule.name]
