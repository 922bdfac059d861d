"""Multiplicative relaxation: the draft token must have at least the share alpha of the argmax's probability."""

import sympy as sp

from symcert.rules.rejection import Below, p_0
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "multiplicative",
        (Parameter("alpha", float, "least share of the argmax's probability", minimum=0, maximum=1),),
    ),
    title="multiplicative threshold",
    rejects_when="the draft token's target probability is less than alpha times the largest",
    rejection=Below(sp.Symbol("alpha") * p_0),
    margin_theorem="multiplicative_margin",
    finite_margin_theorem="multiplicative_margin_finite",
    greedy_theorem="multiplicative_greedy",
)
