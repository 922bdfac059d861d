"""Small cases of tree coverage: m challengers, ranked by the target, and the weights of a dual certificate by rank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import sympy as sp

from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary

c = sp.Symbol("c")


@dataclass(frozen=True)
class Missed:
    """Token 0 is missed: the challengers (any m other tokens) are at least as probable under the drafter."""

    tokens: Vocabulary
    challengers: tuple[int, ...]

    @property
    def m(self) -> int:
        return len(self.challengers)

    @property
    def challenged(self) -> tuple[sp.Expr, ...]:
        return tuple(self.tokens.q[j] - self.tokens.q[0] for j in self.challengers)

    @property
    def untouched(self) -> tuple[Tangent, ...]:
        support = {0, *self.challengers}
        return tuple(self.tokens.untouched(i) for i in range(self.tokens.n) if i not in support)

    @property
    def ranked(self) -> tuple[tuple[int, int], ...]:
        """(rank, token) of every challenger; rank r stands for the target's token r, and token ≥ rank."""
        return tuple(enumerate(self.challengers, start=1))


def all_missed(n: int) -> Iterator[Missed]:
    """Every tree width and every set of challengers over n tokens."""
    tokens = Vocabulary(n)
    return (Missed(tokens, chosen) for m in range(1, n) for chosen in combinations(range(1, n), m))


def raised_ranks(m: int, k: int) -> range:
    """The k cheapest competitors: ranks m − k + 1 … m."""
    return range(m - k + 1, m + 1)


def certificate(tokens: Vocabulary, m: int, k: int) -> sp.Expr:
    """C = p_0 log(p_0/c) + Σ over the raised ranks of p_r log(p_r/c)."""
    pool = (0, *raised_ranks(m, k))
    return sum((tokens.p[r] * (sp.log(tokens.p[r]) - sp.log(c)) for r in pool), sp.S.Zero)


def deficits(m: int, k: int) -> dict[int, sp.Symbol]:
    """d_r with p_r = c(1 − d_r) on the raised ranks; p_0 = c(1 + Σ d_r)."""
    return {r: sp.Symbol(f"d_{r}") for r in raised_ranks(m, k)}


def level(tokens: Vocabulary, m: int, k: int) -> tuple[sp.Expr, ...]:
    """The equations of the water level and of the abbreviations."""
    d, p = deficits(m, k), tokens.p
    mean = (k + 1) * c - p[0] - sum(p[r] for r in d)
    return (mean, *(c * x - c + p[r] for r, x in d.items()), c * sum(d.values()) - p[0] + c)


def minimal(tokens: Vocabulary, m: int) -> tuple[sp.Expr, ...]:
    """No j gives a smaller (p_0 + p_m + … + p_{m−j+1})/(j + 1)."""
    p = tokens.p
    return tuple(p[0] + sum(p[r] for r in raised_ranks(m, j)) - (j + 1) * c for j in range(1, m + 1))


def meaning(tokens: Vocabulary, m: int, k: int) -> dict[sp.Symbol, sp.Expr]:
    d = deficits(m, k)
    return {tokens.p[r]: c * (1 - x) for r, x in d.items()} | {tokens.p[0]: c * (1 + sum(d.values()))}


def coverage_case(missed: Missed, k: int) -> SmallCase:
    """KL ≥ C when these challengers are at least as probable as token 0 under the drafter."""
    tokens, m = missed.tokens, missed.m
    p, q = tokens.p, tokens.q
    d = deficits(m, k)
    spread = sum(d.values())
    raised = [(r, j) for r, j in missed.ranked if r in d]
    kept = [tokens.untouched(j) for r, j in missed.ranked if r not in d]
    return SmallCase(
        "statement",
        conclusion=tokens.kl - certificate(tokens, m, k),
        nonnegative=(*tokens.sorted, *missed.challenged, *minimal(tokens, m)),
        positive=q,
        zero=(*tokens.normalised, *level(tokens, m, k)),
        meaning=meaning(tokens, m, k),
        tangents=(
            Tangent(p[0], (q[0],), (c,), q[0] * (1 + spread)),
            *(Tangent(p[j], (q[j], p[r]), (p[j], c), q[j] * (1 - d[r])) for r, j in raised),
            *kept, *missed.untouched,
            *(Tangent(sp.S.One, (p[r],), (c,), 1 - d[r]) for r in d),
        ),
        products=(
            *((-x, c) for x in d.values()), *((x - 1, c) for x in d.values()),
            *((d[r], q[j] - q[0]) for r, j in raised), *((q[j], 1 - d[r]) for r, j in raised),
            *((p[r] - p[j], sp.log(c) - sp.log(p[r])) for r, j in raised),
        ),
    )  # fmt: skip
