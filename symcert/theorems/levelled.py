"""Small cases of the single-draft certificate: a pool levelled at c, the competitor, and a rejected draft token x."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp
import z3

from symcert.kernel import single
from symcert.smt.obligation import Obligation
from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge, unfolded_total

b, c = sp.symbols("b c")


@dataclass(frozen=True)
class Pool:
    """Tokens 0 … k − 1 at or above the level c, p_i = c(1 + e_i), and the competitor b = c(1 − Σ e_i)."""

    tokens: Vocabulary
    k: int

    @property
    def e(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"e_{i}") for i in range(self.k))

    @property
    def certificate(self) -> sp.Expr:
        """C = b log(b/c) + Σ_{i<k} p_i log(p_i/c)."""
        pooled = sum((p * (sp.log(p) - sp.log(c)) for p in self.tokens.p[: self.k]), sp.S.Zero)
        return b * (sp.log(b) - sp.log(c)) + pooled

    @property
    def maximal(self) -> tuple[sp.Expr, ...]:
        """No other j gives a larger (p_0 + … + p_{j−1} + b)/(j + 1)."""
        return tuple((j + 1) * c - sum(self.tokens.p[:j]) - b for j in range(1, self.tokens.n + 1))

    @property
    def level(self) -> tuple[sp.Expr, ...]:
        """The equations of the level and of the abbreviations e_i."""
        mean = (self.k + 1) * c - sum(self.tokens.p[: self.k]) - b
        return (mean, *(c * e - p + c for e, p in zip(self.e, self.tokens.p, strict=False)), c * sum(self.e) - c + b)

    @property
    def meaning(self) -> dict[sp.Symbol, sp.Expr]:
        return {p: c * (1 + e) for e, p in zip(self.e, self.tokens.p, strict=False)} | {b: c * (1 - sum(self.e))}

    @property
    def surplus_signs(self) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
        """Products from which e_i ≥ 0 follows."""
        return tuple((-e, c) for e in self.e)


def rejection_cases(n: int) -> Iterator[SmallCase]:
    """Every pool size k and every rejected draft token x behind the pool, over n tokens."""
    return (rejection_case(n, k, x) for k in range(1, n) for x in range(k, n))


def rejection_case(n: int, k: int, x: int) -> SmallCase:
    """KL ≥ C when the drafter's argmax is token x, whose target probability is at most b ≤ p_0."""
    tokens = Vocabulary(n)
    pool = Pool(tokens, k)
    p, q = tokens.p, tokens.q
    drafted = Tangent(p[x], (q[x], b), (p[x], c), q[x] * (1 - sum(pool.e)))
    pooled = [Tangent(p[i], (q[i],), (c,), q[i] * (1 + pool.e[i])) for i in range(k)]
    others = [tokens.untouched(i) for i in range(k, n) if i != x]
    return SmallCase(
        "statement",
        conclusion=tokens.kl - pool.certificate,
        nonnegative=(*tokens.sorted, *(q[x] - y for y in q), b - p[x], p[0] - b, b, *pool.maximal),
        positive=tokens.q,
        zero=(*tokens.normalised, *pool.level),
        meaning=pool.meaning,
        tangents=(drafted, *pooled, *others, Tangent(sp.S.One, (b,), (c,), 1 - sum(pool.e))),
        products=(
            *pool.surplus_signs, *((e, q[x] - q[i]) for i, e in enumerate(pool.e)), (b - p[x], sp.log(c) - sp.log(b)),
            (q[x], 1 - sum(pool.e)), (sum(pool.e) - 1, c),
        ),
    )  # fmt: skip


def pool_bridge(theorem: str) -> Obligation:
    """The kernel's certificate of a levelled pool is C, for pools of one, two and three tokens."""

    def at(k: int) -> Bridge:
        level, competitor = z3.Real("c"), z3.Real("b")
        kernel = single.certificate(P, competitor, level, z3.IntVal(k))
        facts = unfolded_total(single.pool_terms, (P, level), k)
        return Bridge(f"pool of {k}", kernel, Pool(Vocabulary(k), k).certificate, facts)

    return bridged(theorem, [kl_bridge(3), *map(at, (1, 2, 3))])
