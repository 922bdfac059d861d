"""Typical acceptance: a threshold that falls with the target's entropy, capped at epsilon."""

import sympy as sp

from symcert.rules.rejection import Below, Entropy
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

_epsilon, _delta, _entropy_eps = sp.symbols("epsilon delta entropy_eps")

RULE = RuleDeclaration(
    signature=RuleSignature(
        "typical",
        (
            Parameter("epsilon", float, "largest threshold", minimum=0, maximum=1, minimum_open=True),
            Parameter(
                "delta", float, "factor before exp(−H)", minimum=0, maximum=1, minimum_open=True, maximum_open=True
            ),
            Parameter(
                "entropy_eps", float, "what the engine adds inside the logarithm of its entropy", minimum=0, maximum=1,
                default=0,
            ),
        ),
    ),
    title="typical acceptance",
    rejects_when="the draft token's target probability is at most min(epsilon, delta·exp(−H)), where "
    "H = −Σ p log(p + entropy_eps) is the target's entropy as the engine computes it",
    rejection=Below(sp.Min(_epsilon, _delta * sp.exp(-Entropy(_entropy_eps))), or_equal=True),
    margin_theorem="typical_margin",
)  # fmt: skip
