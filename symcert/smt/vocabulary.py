"""Symbols and hypotheses that the one-shot statements share: a target and a drafter over n tokens."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symcert.smt.small_case import Tangent


@dataclass(frozen=True)
class Vocabulary:
    """Target p_0 ≥ … ≥ p_{n−1} ≥ 0 and drafter q_0, …, q_{n−1} > 0, both summing to one."""

    n: int

    @property
    def p(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"p_{i}") for i in range(self.n))

    @property
    def q(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"q_{i}") for i in range(self.n))

    @property
    def sorted(self) -> tuple[sp.Expr, ...]:
        """What is non-negative because the target is sorted: p_i − p_{i+1} and the last probability."""
        return (*(self.p[i] - self.p[i + 1] for i in range(self.n - 1)), self.p[-1])

    @property
    def normalised(self) -> tuple[sp.Expr, ...]:
        """What is zero because both are distributions."""
        return (sum(self.p) - 1, sum(self.q) - 1)

    @property
    def kl(self) -> sp.Expr:
        """KL(target‖drafter) = Σ p_i (log p_i − log q_i), nats."""
        return sum((p * (sp.log(p) - sp.log(q)) for p, q in zip(self.p, self.q, strict=True)), sp.S.Zero)

    def untouched(self, i: int) -> Tangent:
        """p_i log(q_i/p_i) ≤ q_i − p_i: a token outside the dual certificate's support."""
        return Tangent(self.p[i], (self.q[i],), (self.p[i],), self.q[i])
