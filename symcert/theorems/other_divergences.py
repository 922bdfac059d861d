"""What the theorems about other divergences share: the two divergences, and small cases of a pool at its geometric mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp
import z3

from symcert.kernel import total_variation
from symcert.kernel.acceptance import distance_terms
from symcert.kernel.gibbs import kl, kl_terms
from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, Q, unfolded_total

b, c, g, Z = sp.symbols("b c g Z")
beta, xi, h = sp.symbols("beta xi h")
"""Shares of the levelled mass Z: b = Zβ and p_x = Zξ; g = b(1 + h)."""


def reverse_kl(tokens: Vocabulary) -> sp.Expr:
    """KL(q‖p) = Σ q_i (log q_i − log p_i), nats."""
    return sum((q * (sp.log(q) - sp.log(p)) for p, q in zip(tokens.p, tokens.q, strict=True)), sp.S.Zero)


def reverse_kl_bridge(n: int) -> Bridge:
    """The kernel's KL with target and drafter exchanged, over n tokens."""
    facts = unfolded_total(kl_terms, (Q, P), n)
    return Bridge(f"reverse kl {n}", kl(Q, P, z3.IntVal(n)), reverse_kl(Vocabulary(n)), facts)


def total_variation_bridge(n: int) -> Bridge:
    """The kernel's distance is ½ Σ |p_i − q_i| over n tokens."""
    tokens = Vocabulary(n)
    distance = sum((sp.Abs(p - q, evaluate=False) for p, q in zip(tokens.p, tokens.q, strict=True)), sp.S.Zero) / 2
    facts = unfolded_total(distance_terms, (P, Q), n)
    return Bridge(f"total variation {n}", total_variation.total_variation(P, Q, z3.IntVal(n)), distance, facts)


@dataclass(frozen=True)
class Distance:
    """Total variation over n tokens in linear terms: d_i ≥ |p_i − q_i|, and ½ Σ d_i stands for the distance."""

    tokens: Vocabulary

    @property
    def d(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"d_{i}") for i in range(self.tokens.n))

    @property
    def at_least(self) -> tuple[sp.Expr, ...]:
        pairs = list(zip(self.d, self.tokens.p, self.tokens.q, strict=True))
        return (*(d - p + q for d, p, q in pairs), *(d + p - q for d, p, q in pairs))

    @property
    def value(self) -> sp.Expr:
        return sum(self.d, sp.S.Zero) / 2


@dataclass(frozen=True)
class LevelledMass:
    """Tokens 0 … k − 1 and a draft token x levelled at g; Z = 1 − P_S + |S|g, and every share of it a symbol.

    Donsker–Varadhan with the weights u = g/p on the prefix, g/b at x, 1 elsewhere needs Σ p_i u_i ≤ Z, that is
    k·g + p_x g/b + Σ_{others} p_i ≤ Z, in shares: kβ(1 + h) + ξ(1 + h) + Σ t_i ≤ 1.
    """

    tokens: Vocabulary
    k: int
    x: int

    @property
    def others(self) -> tuple[int, ...]:
        return tuple(i for i in range(self.k, self.tokens.n) if i != self.x)

    @property
    def shares(self) -> dict[int, sp.Symbol]:
        return {i: sp.Symbol(f"t_{i}") for i in self.others}

    @property
    def balance(self) -> sp.Expr:
        """Σ p = 1 divided by Z: 1 = ξ + Σ t − β + (k+1)β(1 + h)."""
        return 1 - xi - sum(self.shares.values()) + beta - (self.k + 1) * beta * (1 + h)

    @property
    def abbreviations(self) -> tuple[sp.Expr, ...]:
        """What is zero because ξ and the t_i are shares of Z."""
        p = self.tokens.p
        return (p[self.x] - Z * xi, *(p[i] - Z * t for i, t in self.shares.items()))

    @property
    def normalised(self) -> tuple[sp.Expr, ...]:
        """Both are distributions; the second says so beside log Z."""
        return (*self.tokens.normalised, (sum(self.tokens.q) - 1) * sp.log(Z))

    @property
    def untouched(self) -> tuple[Tangent, ...]:
        """q_i log(p_i/(q_i Z)) ≤ p_i/Z − q_i outside the pool."""
        p, q = self.tokens.p, self.tokens.q
        return tuple(Tangent(q[i], (p[i],), (q[i], Z), t) for i, t in self.shares.items())

    @property
    def signs(self) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
        """Products that divide by Z: the balance, ξ ≤ β, and no share is negative."""
        shares = (beta, xi, *self.shares.values())
        return (
            (self.balance, Z), (-self.balance, Z), (xi - beta, Z), (-h, Z * beta), (beta - xi, h), (beta, h), (xi, h),
            *((-share, Z) for share in shares),
        )  # fmt: skip


def geometric_cases(n: int) -> Iterator[SmallCase]:
    """Every pool size k and every rejected draft token x behind the pool, over n tokens."""
    return (geometric_case(n, k, x) for k in range(1, n) for x in range(k, n))


def certificate() -> sp.Expr:
    """−log(1 − P_S + |S|g)."""
    return -sp.log(Z)


def geometric_case(n: int, k: int, x: int) -> SmallCase:
    """KL(q‖p) ≥ C when the drafter's argmax is token x with p_x ≤ b ≤ g ≤ p_i in the pool; every p_i > 0."""
    tokens = Vocabulary(n)
    mass = LevelledMass(tokens, k, x)
    p, q = tokens.p, tokens.q
    level = (k + 1) * sp.log(g) - sum(sp.log(p[i]) for i in range(k)) - sp.log(b)
    return SmallCase(
        "statement",
        conclusion=reverse_kl(tokens) - certificate(),
        nonnegative=(*q, *(q[x] - y for y in q), b - p[x], g - b, *(p[i] - g for i in range(k))),
        positive=(*p, b),
        zero=(
            *mass.normalised, level, Z - 1 + sum(p[:k]) + b - (k + 1) * g, b - Z * beta, g - Z * beta - Z * beta * h,
            *mass.abbreviations,
        ),
        meaning={b: Z * beta, g: Z * beta * (1 + h), p[x]: Z * xi, **{p[i]: Z * t for i, t in mass.shares.items()}},
        tangents=(
            *(Tangent(q[i], (g,), (q[i], Z), beta * (1 + h)) for i in range(k)),
            Tangent(q[x], (p[x], g), (b, q[x], Z), xi * (1 + h)),
            *mass.untouched,
            *(Tangent(p[i], (g,), (p[i],), g) for i in range(k)),
        ),
        products=(
            *mass.signs, (level, q[x]), (-level, q[x]), *((sp.log(g) - sp.log(p[i]), p[i]) for i in range(k)),
            *((q[x] - q[i], sp.log(p[i]) - sp.log(g)) for i in range(k)),
        ),
    )  # fmt: skip
