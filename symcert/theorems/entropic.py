"""The entropy in one-shot statements: E = e^{−H_e} as a variable, with what the axioms of log say about it."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symcert.smt.small_case import Tangent
from symcert.smt.vocabulary import Vocabulary

_V = sp.Symbol("v.0")


@dataclass(frozen=True)
class Factor:
    """E > 0 with log E = −H_e = Σ p_i log(p_i + e), bounded through p_i + e = r_i(p_0 + e) and p_0 + e = s·E.

    `mark` tells the variables of two factors in one statement apart. All are named with a dot, which no parameter of a
    rule has in its name.
    """

    tokens: Vocabulary
    e: sp.Expr
    mark: str = ""

    @property
    def value(self) -> sp.Symbol:
        """E."""
        return sp.Symbol(f"E{self.mark}.0")

    @property
    def top(self) -> sp.Expr:
        return self.tokens.p[0] + self.e

    @property
    def negentropy(self) -> sp.Expr:
        """Σ p_i log(p_i + e), nats."""
        return sum((p * sp.log(p + self.e) for p in self.tokens.p), sp.S.Zero)

    @property
    def _r(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"r{self.mark}.{i}") for i in range(1, self.tokens.n))

    @property
    def _s(self) -> sp.Symbol:
        return sp.Symbol(f"s{self.mark}.0")

    @property
    def definition(self) -> sp.Expr:
        """What is zero: log E + H_e."""
        return sp.log(self.value) - self.negentropy

    @property
    def ratios(self) -> tuple[sp.Expr, ...]:
        """What is zero: the meaning of r_i, and the normalisation times log(p_0 + e)."""
        p = self.tokens.p
        below = (x + self.e - r * self.top for x, r in zip(p[1:], self._r, strict=True))
        return (*below, (sum(p) - 1) * sp.log(self.top))

    @property
    def ratio(self) -> sp.Expr:
        """What is zero: the meaning of s."""
        return self.top - self._s * self.value

    @property
    def floor_meaning(self) -> dict[sp.Symbol, sp.Expr]:
        """The least p_i, written through r_i."""
        return {x: r * self.top - self.e for x, r in zip(self.tokens.p[1:], self._r, strict=True)}

    @property
    def factor_meaning(self) -> dict[sp.Symbol, sp.Expr]:
        """E, written through s."""
        return {self.value: self.top / self._s}

    @property
    def floor(self) -> tuple[Tangent, ...]:
        """p_i(log(p_i + e) − log(p_0 + e)) ≤ p_i r_i − p_i."""
        pairs = zip(self.tokens.p[1:], self._r, strict=True)
        return tuple(Tangent(p, (p + self.e,), (self.top,), p * r) for p, r in pairs)

    @property
    def factor(self) -> Tangent:
        """log(p_0 + e) − log E ≤ s − 1."""
        return Tangent(sp.S.One, (self.top,), (self.value,), self._s)

    @property
    def floor_products(self) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
        """r_i ≤ 1, as (r_i − 1)(p_0 + e) = p_i − p_0, and p_i r_i ≤ p_i."""
        pairs = tuple(zip(self.tokens.p[1:], self._r, strict=True))
        return (*((r - 1, self.top) for _, r in pairs), *((p, 1 - r) for p, r in pairs))

    @property
    def factor_products(self) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
        """p_0 + e − E = (s − 1)E has the sign of s − 1."""
        return ((self._s - 1, self.value),)


@dataclass(frozen=True)
class Ordered:
    """Two factors with e ≤ e′: E ≤ E′, through p_i + e = w_i(p_i + e′) and E′ = v·E."""

    less: Factor
    more: Factor

    @property
    def _w(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"w.{i}") for i in range(self.less.tokens.n))

    @property
    def _pairs(self) -> tuple[tuple[sp.Symbol, sp.Symbol], ...]:
        return tuple(zip(self.less.tokens.p, self._w, strict=True))

    @property
    def zero(self) -> tuple[sp.Expr, ...]:
        """The meanings of w_i and v."""
        shares = (p + self.less.e - w * (p + self.more.e) for p, w in self._pairs)
        return (*shares, self.more.value - _V * self.less.value)

    @property
    def tangents(self) -> tuple[Tangent, ...]:
        """p_i(log(p_i + e) − log(p_i + e′)) ≤ p_i w_i − p_i and log E′ − log E ≤ v − 1."""
        terms = (Tangent(p, (p + self.less.e,), (p + self.more.e,), p * w) for p, w in self._pairs)
        return (*terms, Tangent(sp.S.One, (self.more.value,), (self.less.value,), _V))

    @property
    def meaning(self) -> dict[sp.Symbol, sp.Expr]:
        """p_i and E′, written through w_i and v."""
        shares = {p: (w * self.more.e - self.less.e) / (1 - w) for p, w in self._pairs}
        return shares | {self.more.value: _V * self.less.value}

    @property
    def products(self) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
        """w_i ≤ 1, as (w_i − 1)(p_i + e′) = e − e′; p_i w_i ≤ p_i; E′ − E = (v − 1)E has the sign of v − 1."""
        return (
            *((w - 1, p + self.more.e) for p, w in self._pairs), *((p, 1 - w) for p, w in self._pairs),
            (_V - 1, self.less.value),
        )  # fmt: skip
