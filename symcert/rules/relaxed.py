"""Relaxed acceptance: among the target's m most probable tokens, and at most delta less probable than the argmax."""

import sympy as sp

from symcert.rules.rejection import Below, Beyond, p_0
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "relaxed",
        (
            Parameter("m", int, "how many of the target's top tokens are accepted", minimum=1),
            Parameter("delta", float, "probability the draft token may lack behind the argmax", minimum=0, maximum=1),
        ),
    ),
    title="relaxed acceptance (top m and additive)",
    rejects_when="the draft token is not among the target's m most probable tokens, or its target probability is more "
    "than delta below the largest",
    rejection=Beyond(sp.Symbol("m")) | Below(p_0 - sp.Symbol("delta")),
    margin_theorem="relaxed_margin",
    margin_exactly=True,
)
