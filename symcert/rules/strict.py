"""Strict greedy verification: the draft token must be the target's argmax."""

import sympy as sp

from symcert.rules.rejection import Beyond
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature("strict"),
    title="strict greedy",
    rejects_when="the drafter's most probable token is not the target's most probable token",
    rejection=Beyond(sp.S.One),
    certificate_theorem="strict_exact",
    margin_theorem="strict_margin",
    upper_theorem="strict_margin_upper",
)
