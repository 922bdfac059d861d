"""Greedy tree verification: the target's argmax must be among the drafter's top m tokens."""

import sympy as sp

from symcert.rules.rejection import Uncovered
from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "tree",
        (
            Parameter(
                "m", int, "tree width: how many of the drafter's top tokens become children of a node; "
                "8-4-2 gives one per depth, the last for all deeper ones", minimum=1, per_depth=True,
            ),
        ),
    ),
    title="greedy tree coverage",
    rejects_when="the target's most probable token is not among the drafter's m most probable tokens",
    rejection=Uncovered(sp.Symbol("m")),
    certificate_theorem="tree_exact",
    margin_theorem="tree_margin",
    upper_theorem="tree_margin_upper",
    ceiling_theorem="tree_ceiling",
)  # fmt: skip
