"""What the runtime knows about a declared rule; the entries are generated from `symcert/rules/`."""

from __future__ import annotations

from dataclasses import dataclass

from symcert_runtime.rule_grammar import Rule, RuleSignature


@dataclass(frozen=True)
class RuleFacts:
    """A rule as data. `draft_width` is a number, or the name of the parameter that holds it."""

    signature: RuleSignature
    title: str
    rejects_when: str
    draft_width: str
    certificate_theorem: str
    margin_theorem: str
    ceiling_theorem: str

    def width_of(self, rule: Rule) -> int:
        """How many of the drafter's top tokens are offered at a position under `rule`."""
        return int(rule.parameters.get(self.draft_width, 0)) or int(self.draft_width)
