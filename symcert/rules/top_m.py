"""Rank relaxation: the draft token must be among the target's m most probable tokens."""

import sympy as sp

from symcert.rules.rejection import Beyond
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "top-m",
        (Parameter("m", int, "how many of the target's top tokens are accepted", minimum=1),),
    ),
    title="target's top m",
    rejects_when="the draft token is not among the target's m most probable tokens",
    rejection=Beyond(sp.Symbol("m")),
    margin_theorem="top_m_margin",
    upper_theorem="top_m_margin_upper",
)
