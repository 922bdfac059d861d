"""A derivation: formulas obtained by sympy step by step, each equality verified, kept for readers to follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import sympy as sp

from symcert.smt.solve import ProofError


@dataclass(frozen=True)
class Step:
    """One line of a derivation: why, and what (empty when the text says it all)."""

    text: str
    formula: str
    verified: bool
    """True when sympy proved the line; False when the line only introduces something."""


@dataclass
class Derivation:
    """Collects steps; every `equal` and `holds` is proved by sympy or raises ProofError."""

    theorem: str
    steps: list[Step] = field(default_factory=list)

    def given(self, text: str, expression: sp.Basic) -> None:
        """Introduce an object (a Lagrangian, a candidate); nothing is claimed."""
        self.steps.append(Step(text, _shown(expression), verified=False))

    def equal(self, text: str, left: sp.Expr, right: sp.Expr) -> None:
        """Record left = right after sympy has reduced the difference to zero."""
        if not is_zero(left - right):
            raise ProofError(f"{self.theorem}: sympy does not confirm `{text}`: {left} = {right}")
        sides = [_shown(left), _shown(right)]
        self.steps.append(Step(text, sides[1] if sides[0] == sides[1] else " = ".join(sides), verified=True))

    def holds(self, text: str, relation: sp.Basic) -> None:
        """Record a relation sympy has decided to be true."""
        if relation is not sp.true and sp.simplify(relation) is not sp.true:
            raise ProofError(f"{self.theorem}: sympy does not confirm `{text}`: {relation}")
        self.steps.append(Step(text, "" if relation is sp.true else _shown(relation), verified=True))


def is_zero(expression: sp.Expr) -> bool:
    """Whether sympy reduces the expression to zero, expanding logarithms of positive arguments."""
    return any(reduction(expression) == 0 for reduction in _REDUCTIONS)


def _expand_logs(expression: sp.Expr) -> sp.Expr:
    return sp.simplify(sp.expand_log(expression, force=True))


_REDUCTIONS: tuple[Callable[[sp.Expr], sp.Expr], ...] = (
    sp.simplify,
    lambda e: _expand_logs(sp.simplify(e)),
    lambda e: _expand_logs(sp.factor(e.rewrite(sp.log))),
    lambda e: _expand_logs(e.rewrite(sp.log)),
    lambda e: sp.radsimp(sp.simplify(sp.expand(e))),
)


def _shown(expression: sp.Basic) -> str:
    """The expression on one line, as a reader would type it."""
    return str(sp.sstr(expression)).replace("**", "^").replace("*", "·")
