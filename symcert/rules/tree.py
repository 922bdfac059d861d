"""Greedy tree verification: the target's argmax must be among the drafter's top m tokens."""

from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import Parameter, RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature(
        "tree",
        (Parameter("m", int, "tree width: how many of the drafter's top tokens become children of a node", minimum=1),),
    ),
    title="greedy tree coverage",
    rejects_when="the target's most probable token is not among the drafter's m most probable tokens",
    rejection_formula="#{y ≠ 0 : q_y ≥ q₀} ≥ m",
    draft_width="m",
    certificate_theorem="tree_exact",
    margin_theorem="tree_margin",
    ceiling_theorem="tree_ceiling",
    engines=("SGLang, TensorRT-LLM, EAGLE, Medusa: greedy trees with m children per node",),
)
