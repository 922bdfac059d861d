"""What the runtime knows about a declared rule and its theorems; the entries are generated from their declarations."""

from __future__ import annotations

from dataclasses import dataclass

from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Rule, RuleSignature


@dataclass(frozen=True)
class TheoremFacts:
    """A theorem as its declaration in `symcert/theorems/` words it, for readers; nothing is computed from it."""

    title: str
    statement: str
    hypotheses: tuple[str, ...]


@dataclass(frozen=True)
class RuleFacts:
    """A rule as data. `draft_width` and `margin_rank` are numbers, or names of the parameters that hold them."""

    signature: RuleSignature
    title: str
    rejects_when: str
    draft_width: str
    margin_rank: str
    certificate_theorem: str
    margin_theorem: str
    ceiling_theorem: str

    @property
    def theorems(self) -> tuple[str, ...]:
        """What certificates of the rule rest on. A rule of one's own has no margin theorem."""
        roles = (self.certificate_theorem, self.margin_theorem, self.ceiling_theorem)
        return tuple(name for name in roles if name)

    def width_of(self, rule: Rule) -> int:
        """How many of the drafter's top tokens are offered at a position under `rule`."""
        return _integer(rule, self.draft_width)

    def margin_rank_of(self, rule: Rule) -> int:
        """The r of the margin p_0 − p_r under `rule`."""
        return _integer(rule, self.margin_rank)


def _integer(rule: Rule, declared: str) -> int:
    """A declared number, or the parameter it names. Raises UserError where that differs by depth."""
    if rule.varies_by_depth:
        raise UserError(f"rule {rule} differs by depth; take it at one depth, e.g. {rule.at_depth(1)}")
    value = rule.parameters.get(declared, declared)
    assert not isinstance(value, tuple)
    return int(value)
