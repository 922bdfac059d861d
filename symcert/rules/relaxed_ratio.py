"""Relaxed acceptance by ratio: among the target's m most probable tokens, with at least the share r of the argmax."""

import sympy as sp

from symcert.rules.rejection import Below, Beyond, p_0
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "relaxed-ratio",
        (
            Parameter("m", int, "how many of the target's top tokens are accepted", minimum=1),
            Parameter("r", float, "least share of the argmax's probability", minimum=0, maximum=1),
        ),
    ),
    title="relaxed acceptance (top m and ratio)",
    rejects_when="the draft token is not among the target's m most probable tokens, or its target probability is less "
    "than r times the largest",
    rejection=Beyond(sp.Symbol("m")) | Below(sp.Symbol("r") * p_0),
    margin_theorem="relaxed_ratio_margin",
)
