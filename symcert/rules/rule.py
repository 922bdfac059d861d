"""What the declaration of an acceptance rule consists of."""

from __future__ import annotations

from dataclasses import dataclass

from symcert_runtime.rule_grammar import RuleSignature


@dataclass(frozen=True)
class RuleDeclaration:
    """An acceptance rule as data. Everything else about it is derived: proofs, generated code, CLI, documentation.

    Tokens are named by their rank in the target distribution: token 0 is the target's argmax, token 1 the runner-up.
    """

    signature: RuleSignature
    title: str
    rejects_when: str
    """The rejection event in words, ties resolved against acceptance."""
    rejection_formula: str
    """The same as a formula."""
    draft_width: str
    """How many of the drafter's top tokens are offered at a position: `1`, or the parameter that says so."""
    certificate_theorem: str
    margin_theorem: str
    ceiling_theorem: str
    engines: tuple[str, ...]
    """Where this rule is found in the wild (engine: place)."""
