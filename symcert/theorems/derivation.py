"""A derivation: formulas obtained by sympy step by step, each equality verified, kept for readers to follow."""

from __future__ import annotations

from dataclasses import dataclass, field

import sympy as sp

from symcert.smt.solve import ProofError


@dataclass(frozen=True)
class Step:
    """One line of a derivation: why, and what (LaTeX)."""

    text: str
    latex: str
    verified: bool
    """True when sympy proved the line; False when the line only introduces something."""


@dataclass
class Derivation:
    """Collects steps; every `equal` and `holds` is proved by sympy or raises ProofError."""

    theorem: str
    steps: list[Step] = field(default_factory=list)

    def given(self, text: str, expression: sp.Basic) -> None:
        """Introduce an object (a Lagrangian, a candidate); nothing is claimed."""
        self.steps.append(Step(text, sp.latex(expression), verified=False))

    def equal(self, text: str, left: sp.Expr, right: sp.Expr) -> None:
        """Record left = right after sympy has reduced the difference to zero."""
        if not is_zero(left - right):
            raise ProofError(f"{self.theorem}: sympy does not confirm `{text}`: {left} = {right}")
        self.steps.append(Step(text, f"{sp.latex(left)} = {sp.latex(right)}", verified=True))

    def holds(self, text: str, relation: sp.Basic) -> None:
        """Record a relation sympy has decided to be true."""
        if relation is not sp.true and sp.simplify(relation) is not sp.true:
            raise ProofError(f"{self.theorem}: sympy does not confirm `{text}`: {relation}")
        self.steps.append(Step(text, sp.latex(relation) if relation is not sp.true else r"\top", verified=True))


def is_zero(expression: sp.Expr) -> bool:
    """Whether sympy reduces the expression to zero, expanding logarithms of positive arguments."""
    candidates = (
        lambda e: sp.simplify(e),
        lambda e: sp.simplify(sp.expand_log(sp.simplify(e), force=True)),
        lambda e: sp.simplify(sp.expand_log(sp.factor(e.rewrite(sp.log)), force=True)),
        lambda e: sp.simplify(sp.expand_log(e.rewrite(sp.log), force=True)),
        lambda e: sp.radsimp(sp.simplify(sp.expand(e))),
    )
    return any(candidate(expression) == 0 for candidate in candidates)
