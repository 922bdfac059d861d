"""Small cases of the single-draft certificate under drafter noise: a pool at c, the competitor at κc, a rejected x."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp

from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary

b, c, kappa = sp.symbols("b c kappa")

Product = tuple[sp.Expr, sp.Expr]


def scaled_equation(equation: sp.Expr, factor: sp.Expr) -> tuple[Product, Product]:
    """Products from which equation·factor = 0 follows where equation = 0 and factor ≥ 0."""
    return (equation, factor), (-equation, factor)


@dataclass(frozen=True)
class NoisyPool:
    """Tokens 0 … k − 1 at or above the level c, p_i = c(1 + κ·g_i), and the competitor b = κc(1 − Σ g_i)."""

    tokens: Vocabulary
    k: int

    @property
    def g(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"g_{i}") for i in range(self.k))

    @property
    def spread(self) -> sp.Expr:
        return sum(self.g)

    @property
    def certificate(self) -> sp.Expr:
        """C = b log(b/(κc)) + Σ_{i<k} p_i log(p_i/c)."""
        pooled = sum((p * (sp.log(p) - sp.log(c)) for p in self.tokens.p[: self.k]), sp.S.Zero)
        return b * (sp.log(b) - sp.log(kappa) - sp.log(c)) + pooled

    @property
    def maximal(self) -> tuple[sp.Expr, ...]:
        """No other j gives a larger (p_0 + … + p_{j−1} + b)/(j + κ)."""
        return tuple((j + kappa) * c - sum(self.tokens.p[:j]) - b for j in range(1, self.tokens.n + 1))

    @property
    def level(self) -> tuple[sp.Expr, ...]:
        """The equations of the level and of the abbreviations g_i."""
        mean = (self.k + kappa) * c - sum(self.tokens.p[: self.k]) - b
        surplus = (c * kappa * g - p + c for g, p in zip(self.g, self.tokens.p, strict=False))
        return (mean, *surplus, kappa * c * self.spread - kappa * c + b)

    @property
    def meaning(self) -> dict[sp.Symbol, sp.Expr]:
        pooled = {p: c * (1 + kappa * g) for g, p in zip(self.g, self.tokens.p, strict=False)}
        return pooled | {b: kappa * c * (1 - self.spread)}


def noisy_cases(n: int) -> Iterator[SmallCase]:
    """Every pool size k and every rejected draft token x behind the pool, over n tokens."""
    return (noisy_case(n, k, x) for k in range(1, n) for x in range(k, n))


def noisy_case(n: int, k: int, x: int) -> SmallCase:
    """KL ≥ C when q_x ≥ κ·q_y for every y and the target probability of x is at most b ≤ κ·p_0."""
    tokens = Vocabulary(n)
    pool = NoisyPool(tokens, k)
    p, q, g, spread = tokens.p, tokens.q, pool.g, pool.spread
    drafted = Tangent(p[x], (q[x], b), (p[x], kappa, c), q[x] * (1 - spread))
    pooled = [Tangent(p[i], (q[i],), (c,), q[i] * (1 + kappa * g[i])) for i in range(k)]
    others = [tokens.untouched(i) for i in range(k, n) if i != x]
    below = sp.log(kappa) + sp.log(c) - sp.log(b)
    return SmallCase(
        "statement",
        conclusion=tokens.kl - pool.certificate,
        nonnegative=(
            *tokens.sorted, *(q[x] - kappa * y for y in q if y != q[x]), b - p[x], kappa * p[0] - b, b, 1 - kappa, *pool.maximal,
        ),
        positive=(*q, kappa),
        zero=(*tokens.normalised, *pool.level),
        meaning=pool.meaning,
        tangents=(drafted, *pooled, *others, Tangent(sp.S.One, (b,), (kappa, c), 1 - spread)),
        products=(
            (kappa, c), (-c, 1 + kappa), (c - p[0], 1 + kappa), *((-e, kappa * c) for e in g),
            *((g[i], q[x] - kappa * q[i]) for i in range(k)),
            (b - p[x], below), (q[x], 1 - spread), (spread - 1, kappa * c),
        ),
    )  # fmt: skip
