"""Constant threshold: the draft token's target probability must reach a; the target's argmax is always kept."""

import sympy as sp

from symcert.rules.rejection import Below, Beyond
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "constant",
        (Parameter("a", float, "least target probability of a draft token", minimum=0, maximum=1),),
    ),
    title="constant threshold",
    rejects_when="the draft token is not the target's most probable token and its target probability is less than a",
    rejection=Below(sp.Symbol("a")) & Beyond(sp.S.One),
    margin_theorem="constant_margin",
)
