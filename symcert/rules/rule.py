"""What the declaration of an acceptance rule consists of."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symcert.rules.rejection import Beyond, RejectionSet, Uncovered
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
    rejection: RejectionSet | Uncovered
    """The same as data. Of a rejection set it is the draft token, the drafter's argmax, that must not be in it."""
    margin_theorem: str
    """A bound from the margin; by hypothesis for every margin of at least so much, unless `margin_exactly`."""
    margin_exactly: bool = False
    """Whether that bound is about a margin of exactly so much: it need not hold for a larger one."""
    certificate_theorem: str = "single_exact"
    ceiling_theorem: str = "single_ceiling"
    upper_theorem: str = ""
    """How large the certificate can be at a margin; empty where nothing is proved beyond the ceiling."""
    finite_margin_theorem: str = ""
    """A better bound from the margin where the size of the vocabulary is known; empty where there is none."""
    greedy_theorem: str = ""
    """A bound from p_0 alone; empty where there is none but 0."""
    pipeline: str = "softmax of the logits after the engine's own processing (temperature, penalties, masks)"
    """Which probabilities the rule looks at."""

    @property
    def draft_width(self) -> str:
        """How many of the drafter's top tokens are offered at a position: `1`, or the parameter that says so."""
        return str(self.rejection.m) if isinstance(self.rejection, Uncovered) else "1"

    @property
    def margin_rank(self) -> str:
        """The margin of the rule's margin theorem is p_0 − p_r with this r: a number, or the parameter that says so."""
        return str(self.rejection.m) if isinstance(self.rejection, Uncovered | Beyond) else "1"

    @property
    def symbols(self) -> dict[str, sp.Symbol]:
        """The rule's parameters as they occur in its rejection set."""
        return {parameter.name: sp.Symbol(parameter.name) for parameter in self.signature.parameters}
