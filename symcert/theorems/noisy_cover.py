"""Small cases of tree coverage under noise: what noise does to the ranks, and the bound at weights that dominate.

Tokens are listed with the engine's argmax first. a_r = E·p_r for ranks r ≥ 1, and token 0 has w_0 = z·p_0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp

from symcert.smt.small_case import SmallCase, Tangent
from symcert.theorems.covered import Missed, all_missed, raised_ranks
from symcert.theorems.noisy_pair import E, NoisyTarget, top
from symcert.theorems.noisy_pool import Product, c, kappa, scaled_equation

z, g, p_0 = sp.symbols("z g p_0")


@dataclass(frozen=True)
class NoisyCover:
    """Challengers under noise, the k cheapest ranks raised to d = κc: a_r = κc(1 − δ_r) and p_0 = c(1 + κ·Σ δ_r)."""

    missed: Missed
    k: int

    @property
    def m(self) -> int:
        return self.missed.m

    @property
    def a(self) -> dict[int, sp.Symbol]:
        return {r: sp.Symbol(f"a_{r}") for r in range(1, self.m + 1)}

    @property
    def w(self) -> tuple[sp.Expr, ...]:
        """w_0 = z·p_0, w_1, …"""
        return (z * p_0, *(sp.Symbol(f"w_{i}") for i in range(1, self.missed.tokens.n)))

    @property
    def q(self) -> tuple[sp.Symbol, ...]:
        return self.missed.tokens.q

    @property
    def delta(self) -> dict[int, sp.Symbol]:
        return {r: sp.Symbol(f"d_{r}") for r in raised_ranks(self.m, self.k)}

    @property
    def spread(self) -> sp.Expr:
        return sum(self.delta.values())

    @property
    def kl(self) -> sp.Expr:
        """KL(w‖q), nats."""
        return sum((w * (sp.log(w) - sp.log(q)) for w, q in zip(self.w, self.q, strict=True)), sp.S.Zero)

    def value(self, weight: sp.Expr = sp.S.One) -> sp.Expr:
        """weight·T, T = p_0 log(p_0/c) + Σ over the raised ranks of a_r log(a_r/(κc))."""
        head = p_0 * (sp.log(p_0) - sp.log(c))
        return weight * (head - sum((self.a[r] * self.depth(r) for r in self.delta), sp.S.Zero))

    def depth(self, r: int) -> sp.Expr:
        """log(κc/a_r)."""
        return sp.log(kappa) + sp.log(c) - sp.log(self.a[r])

    @property
    def falling(self) -> tuple[sp.Expr, ...]:
        """What is non-negative because a_1 ≥ … ≥ a_m, and a_m ≤ κ·p_0."""
        a = self.a
        return (*(a[r] - a[r + 1] for r in range(1, self.m)), kappa * p_0 - a[self.m])

    @property
    def minimal(self) -> tuple[sp.Expr, ...]:
        """No j gives a smaller (p_0 + a_m + … + a_{m−j+1})/(1 + jκ)."""
        a = self.a
        return tuple(
            p_0 + sum(a[r] for r in raised_ranks(self.m, j)) - (1 + j * kappa) * c for j in range(1, self.m + 1)
        )

    @property
    def dominated(self) -> tuple[sp.Expr, ...]:
        """w_i·p_0 ≤ a_r·w_0 for r ≤ i, with w_0 = z·p_0."""
        w = self.w
        return tuple(self.a[r] * w[0] - w[i] * p_0 for i in range(1, len(w)) for r in range(1, min(i, self.m) + 1))

    @property
    def level(self) -> tuple[sp.Expr, ...]:
        """The equations of the level and of the abbreviations."""
        mean = (1 + self.k * kappa) * c - p_0 - sum(self.a[r] for r in self.delta)
        raised = (kappa * c * x - kappa * c + self.a[r] for r, x in self.delta.items())
        return (mean, *raised, c * kappa * self.spread - p_0 + c)

    @property
    def meaning(self) -> dict[sp.Symbol, sp.Expr]:
        raised = {self.a[r]: kappa * c * (1 - x) for r, x in self.delta.items()}
        return raised | {p_0: c * (1 + kappa * self.spread)}


def cover_case(cover: NoisyCover) -> SmallCase:
    """KL(w‖q) ≥ g·T when these challengers have q_j ≥ κ·q_0 and w_0 = z·p_0 ≥ g·p_0."""
    missed, a, w, q, delta = cover.missed, cover.a, cover.w, cover.q, cover.delta
    raised = [(r, j) for r, j in missed.ranked if r in delta]
    touched = {0, *(j for _, j in raised)}
    return SmallCase(
        "statement",
        conclusion=cover.kl - cover.value(g),
        nonnegative=(
            *w[1:], *cover.falling, *cover.minimal, *cover.dominated, *(q[j] - kappa * q[0] for j in missed.challengers),
            1 - kappa, z - g,
        ),
        positive=(*q, kappa, p_0, g, *a.values()),
        zero=(sum(w) - 1, sum(q) - 1, *cover.level),
        meaning=cover.meaning,
        tangents=(
            Tangent(w[0], (q[0], p_0), (w[0], c), q[0] * (1 + kappa * cover.spread)),
            *(Tangent(w[j], (q[j], a[r]), (w[j], kappa, c), q[j] * (1 - delta[r])) for r, j in raised),
            *(Tangent(w[i], (q[i],), (w[i],), q[i]) for i in range(1, len(w)) if i not in touched),
            *(Tangent(sp.S.One, (a[r],), (kappa, c), 1 - x) for r, x in delta.items()),
            Tangent(p_0, (c,), (p_0,), c),
            *(Tangent(a[r], (kappa, c), (a[r],), kappa * c) for r in delta),
        ),
        products=tuple(_products(cover, raised)),
    )  # fmt: skip


def _products(cover: NoisyCover, raised: list[tuple[int, int]]) -> Iterator[Product]:
    a, w, q, delta = cover.a, cover.w, cover.q, cover.delta
    yield from (
        (z, p_0),
        (kappa, c),
        (-c, 1 + cover.k * kappa),
        (a[cover.m] - kappa * c, 1 + kappa),
        (z - g, cover.value()),
    )
    yield from scaled_equation(cover.level[0], kappa)
    for r, x in delta.items():
        yield from ((-x, kappa * c), (x - 1, kappa * c), (z, a[r]))
    for r, j in raised:
        yield from ((delta[r], q[j] - kappa * q[0]), (q[j], 1 - delta[r]))
        yield from ((w[j] - z * a[r], p_0), (z * a[r] - w[j], cover.depth(r)))


def tree_cases(n: int) -> Iterator[SmallCase]:
    """Every tree width, pool and set of challengers; and what noise does to ranks, whichever token is the argmax."""
    yield from (cover_case(NoisyCover(missed, k)) for missed in all_missed(n) for k in range(1, missed.m + 1))
    yield from (
        listed_case(n, r, i, exchanged) for i in range(1, n) for r in range(1, i + 1) for exchanged in (False, True)
    )
    yield share_case(n)


def listed_case(n: int, r: int, i: int, exchanged: bool) -> SmallCase:
    """u_i·p_0 ≤ E·p_r·w_top for r ≤ i, where u_i = w_i, or w_0 if i is the argmax and so exchanged with 0."""
    target = NoisyTarget(n)
    p, w = target.p, target.w
    listed = w[0] if exchanged else w[i]
    largest = (top - w[0], w[i] - top, top - w[i]) if exchanged else (top - w[0],)
    return SmallCase(
        "listed",
        conclusion=E * p[r] * top - listed * p[0],
        nonnegative=(*target.signs, target.noise_at(i, 0), *largest),
        products=((E, p[i]), (E, top), (top - w[0], E * p[i]), (top - w[0], p[0]), (p[r] - p[i], E * top),
                  *(scaled_equation(w[i] - top, p[0]) if exchanged else ())),
    )  # fmt: skip


def share_case(n: int) -> SmallCase:
    """g·D = 1, D = p_0 + (1 − p_0)E → w_top ≥ w_0 ≥ g·p_0."""
    target = NoisyTarget(n)
    p, w = target.p, target.w
    return SmallCase(
        "share",
        conclusion=top - g * p[0],
        nonnegative=(*target.noise, top - w[0]),
        zero=(*target.masses, g * p[0] + g * E - g * E * p[0] - 1),
        products=(
            *scaled_equation(target.masses[1], p[0]), *scaled_equation(target.masses[0], E * w[0]), (E, w[0]), (E, 1 - p[0]),
            (g * p[0] - w[0], target.spread), *scaled_equation(g * p[0] + g * E - g * E * p[0] - 1, p[0]),
        ),
    )  # fmt: skip
