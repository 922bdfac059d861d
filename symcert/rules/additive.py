"""Additive relaxation: the draft token may be less probable than the target's argmax by at most t."""

import sympy as sp

from symcert.rules.rejection import Below, p_0
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "additive",
        (Parameter("t", float, "probability the draft token may lack behind the argmax", minimum=0, maximum=1),),
    ),
    title="additive threshold",
    rejects_when="the draft token's target probability is more than t below the largest",
    rejection=Below(p_0 - sp.Symbol("t")),
    margin_theorem="additive_margin",
    margin_exactly=True,
)
