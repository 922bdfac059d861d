"""Strict greedy verification: the draft token must be the target's argmax."""

from symcert.rules.rule import RuleDeclaration
from symcert_runtime.rule_grammar import RuleSignature

RULE = RuleDeclaration(
    signature=RuleSignature("strict"),
    title="strict greedy",
    rejects_when="the drafter's most probable token is not the target's most probable token",
    rejection_formula="max_{y≠0} q_y ≥ q₀",
    draft_width="1",
    certificate_theorem="strict_exact",
    margin_theorem="strict_margin",
    ceiling_theorem="single_ceiling",
    engines=(
        "transformers: _assisted_decoding with do_sample=False",
        "vLLM: rejection sampler at temperature 0",
        "SGLang, TensorRT-LLM, mlx-lm, EAGLE, Medusa: greedy chains",
    ),
)
