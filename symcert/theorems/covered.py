"""Small cases of tree coverage: m challengers, ranked by the target, and the weights of a dual certificate by rank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

import sympy as sp
import z3

from symcert.kernel import tree
from symcert.smt.obligation import Obligation
from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, bridged, kl_bridge, unfolded_total

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


@dataclass(frozen=True)
class Above:
    """p_0 and, for every rank 1 … m, a number h_r ≥ p_r that stands in for p_r."""

    tokens: Vocabulary
    m: int

    @property
    def p(self) -> tuple[sp.Symbol, ...]:
        return (self.tokens.p[0], *(sp.Symbol(f"h_{r}") for r in range(1, self.m + 1)))

    @property
    def hypotheses(self) -> tuple[sp.Expr, ...]:
        """h falls, and is nowhere below p."""
        above = zip(self.p[1:], self.tokens.p[1:], strict=False)
        return (*(x - y for x, y in pairwise(self.p)), *(h - p for h, p in above))


def certificate(tokens: Vocabulary | Above, m: int, k: int) -> sp.Expr:
    """C = p_0 log(p_0/c) + Σ over the raised ranks of p_r log(p_r/c)."""
    pool = (0, *raised_ranks(m, k))
    return sum((tokens.p[r] * (sp.log(tokens.p[r]) - sp.log(c)) for r in pool), sp.S.Zero)


def deficits(m: int, k: int) -> dict[int, sp.Symbol]:
    """d_r with p_r = c(1 − d_r) on the raised ranks; p_0 = c(1 + Σ d_r)."""
    return {r: sp.Symbol(f"d_{r}") for r in raised_ranks(m, k)}


def level(tokens: Vocabulary | Above, m: int, k: int) -> tuple[sp.Expr, ...]:
    """The equations of the water level and of the abbreviations."""
    d, p = deficits(m, k), tokens.p
    mean = (k + 1) * c - p[0] - sum(p[r] for r in d)
    return (mean, *(c * x - c + p[r] for r, x in d.items()), c * sum(d.values()) - p[0] + c)


def minimal(tokens: Vocabulary | Above, m: int) -> tuple[sp.Expr, ...]:
    """No j gives a smaller (p_0 + p_m + … + p_{m−j+1})/(j + 1)."""
    p = tokens.p
    return tuple(p[0] + sum(p[r] for r in raised_ranks(m, j)) - (j + 1) * c for j in range(1, m + 1))


def meaning(tokens: Vocabulary | Above, m: int, k: int) -> dict[sp.Symbol, sp.Expr]:
    d = deficits(m, k)
    return {tokens.p[r]: c * (1 - x) for r, x in d.items()} | {tokens.p[0]: c * (1 + sum(d.values()))}


def coverage_case(missed: Missed, k: int, above: Above | None = None) -> SmallCase:
    """KL ≥ C when these challengers are at least as probable as token 0 under the drafter; C of `above` if given."""
    tokens, m = missed.tokens, missed.m
    ranks = above or tokens
    p, q, h = tokens.p, tokens.q, ranks.p
    d = deficits(m, k)
    spread = sum(d.values())
    raised = [(r, j) for r, j in missed.ranked if r in d]
    kept = [tokens.untouched(j) for r, j in missed.ranked if r not in d]
    return SmallCase(
        "statement",
        conclusion=tokens.kl - certificate(ranks, m, k),
        nonnegative=(*tokens.sorted, *missed.challenged, *minimal(ranks, m), *(above.hypotheses if above else ())),
        positive=q,
        zero=(*tokens.normalised, *level(ranks, m, k)),
        meaning=meaning(ranks, m, k),
        tangents=(
            Tangent(p[0], (q[0],), (c,), q[0] * (1 + spread)),
            *(Tangent(p[j], (q[j], h[r]), (p[j], c), q[j] * (1 - d[r])) for r, j in raised),
            *kept, *missed.untouched,
            *(Tangent(sp.S.One, (h[r],), (c,), 1 - d[r]) for r in d),
        ),
        products=(
            *((-x, c) for x in d.values()), *((x - 1, c) for x in d.values()),
            *((d[r], q[j] - q[0]) for r, j in raised), *((q[j], 1 - d[r]) for r, j in raised),
            *((h[r] - p[j], sp.log(c) - sp.log(h[r])) for r, j in raised),
        ),
    )  # fmt: skip


def raised_bridge(theorem: str) -> Obligation:
    """The kernel's certificate of a tree is C, for widths of one to three and any number of raised competitors."""

    def at(m: int, k: int) -> Bridge:
        tokens, level = Vocabulary(m + 1), z3.Real("c")
        kernel = tree.certificate(P, level, z3.IntVal(m))
        raised = raised_ranks(m, k)
        conditions = [tokens.p[r] < c if r in raised else tokens.p[r] >= c for r in range(1, m + 1)]
        facts = unfolded_total(tree.capped_terms, (P, level), m)
        return Bridge(f"m = {m}, {k} raised", kernel, certificate(tokens, m, k), facts, tuple(conditions))

    return bridged(theorem, [kl_bridge(3), *(at(m, k) for m in (1, 2, 3) for k in range(1, m + 1))])
