"""The rules the runtime can certify: generated facts, looked up by rule string."""

from __future__ import annotations

from symcert_runtime.errors import UserError
from symcert_runtime.generated.rules import RULES
from symcert_runtime.rule_facts import RuleFacts
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rule_grammar import parse_rule as _parse_rule

GENERATED = frozenset(RULES)
"""The rules that are generated from declarations, before anybody adds one of their own."""


def parse_rule(text: str) -> Rule:
    """Parse a rule string such as `tree:m=4`; raises UserError when it is not one."""
    if not isinstance(text, str):
        raise UserError(f"the rule {text!r} is of type {type(text).__name__}; give a rule string such as 'strict'")
    return _parse_rule(text, [facts.signature for facts in RULES.values()])


def widths_of(rule: Rule) -> tuple[int, ...]:
    """How many of the drafter's top tokens are offered, depth by depth; the last number holds for all deeper ones."""
    levels = [rule.at_depth(depth) for depth in range(1, rule.depths() + 1)]
    return tuple(facts_of(level).width_of(level) for level in levels)


def facts_of(rule: Rule) -> RuleFacts:
    """The declared facts of a parsed rule."""
    return RULES[rule.name]


COVERAGE = "tree_exact"
"""The certificate of rules that offer several tokens; every other one is about one draft token."""


def covers_target_token(rule: Rule) -> bool:
    """Whether the rule asks if the target's argmax is among several drafted tokens, not what one draft token is."""
    return facts_of(rule).certificate_theorem == COVERAGE
