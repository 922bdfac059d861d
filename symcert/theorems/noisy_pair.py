"""Small cases of noise in the target's logits: what it does to probabilities, and the bound of the pair (t, x).

p is the recorded target, sorted; w what the engine decides with; w_i·p_j ≤ E·w_j·p_i for all i, j, with E = e^{2ε}.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, permutations

import sympy as sp

from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.noisy_pool import Product, kappa, scaled_equation

E, rho, y, g, share, top = sp.symbols("E rho y g share w_top")
T, A, B, b, lo, hi = sp.symbols("T A B b lo hi")


@dataclass(frozen=True)
class NoisyTarget:
    """The recorded target p and the engine's w over n tokens."""

    n: int

    @property
    def tokens(self) -> Vocabulary:
        return Vocabulary(self.n)

    @property
    def p(self) -> tuple[sp.Symbol, ...]:
        return self.tokens.p

    @property
    def q(self) -> tuple[sp.Symbol, ...]:
        return self.tokens.q

    @property
    def w(self) -> tuple[sp.Symbol, ...]:
        return tuple(sp.Symbol(f"w_{i}") for i in range(self.n))

    @property
    def kl(self) -> sp.Expr:
        """KL(w‖q), nats."""
        return sum((w * (sp.log(w) - sp.log(q)) for w, q in zip(self.w, self.q, strict=True)), sp.S.Zero)

    @property
    def noise(self) -> tuple[sp.Expr, ...]:
        """What is non-negative because w is a noisy copy of p, and p is sorted."""
        return (*self.signs, *(self.noise_at(i, j) for i, j in permutations(range(self.n), 2)))

    def noise_at(self, i: int, j: int) -> sp.Expr:
        """E·w_j·p_i − w_i·p_j ≥ 0."""
        return E * self.w[j] * self.p[i] - self.w[i] * self.p[j]

    @property
    def signs(self) -> tuple[sp.Expr, ...]:
        """What is non-negative because p is sorted, w a distribution and ε ≥ 0."""
        return (*self.tokens.sorted, *self.w, E - 1)

    @property
    def masses(self) -> tuple[sp.Expr, ...]:
        """What is zero because p and w are distributions."""
        return (sum(self.p) - 1, sum(self.w) - 1)

    def argmax(self, t: int) -> tuple[sp.Expr, ...]:
        """What is non-negative because t is the engine's argmax."""
        return tuple(self.w[t] - w for i, w in enumerate(self.w) if i != t)

    @property
    def spread(self) -> sp.Expr:
        """D = p_0 + (1 − p_0)E."""
        return self.p[0] + (1 - self.p[0]) * E

    @property
    def least_share(self) -> sp.Expr:
        """Zero for share = p_0' = p_0/D."""
        return share * self.p[0] + share * E - share * E * self.p[0] - self.p[0]

    @property
    def share_products(self) -> tuple[Product, ...]:
        """From which share ≤ w_0 follows: p_0(1 − w_0) ≤ E·w_0(1 − p_0), and D > 0."""
        p, w = self.p, self.w
        return (
            *scaled_equation(self.masses[1], p[0]), *scaled_equation(self.masses[0], E * w[0]), (E, w[0]), (E, 1 - p[0]),
            (share - w[0], self.spread),
        )  # fmt: skip

    def ratio_products(self, t: int, x: int) -> tuple[Product, ...]:
        """From which w_x·p_0 ≤ E·w_t·p_1 follows for x ≠ t."""
        p, w = self.p, self.w
        held = x if x >= 1 else t
        return (
            (E, w[t]), (E, p[held]), (w[t] - w[0], E * p[held]), (p[1] - p[held], E * w[t]),
            *(((w[t] - w[0], p[0]),) if x == 0 else ()),
        )  # fmt: skip


def pair_value(weight: sp.Expr) -> sp.Expr:
    """weight·h with h = −log y + ρ(log ρ − log κ − log y), y = (1 + ρ)/(1 + κ)."""
    return weight * (-sp.log(y) + rho * (sp.log(rho) - sp.log(kappa) - sp.log(y)))


PAIR_ZERO = (y * (1 + kappa) - 1 - rho, y * (1 + kappa * g) - 1, rho - kappa * y * (1 - g))
PAIR_MEANING = {y: 1 / (1 + kappa * g), rho: kappa * (1 - g) / (1 + kappa * g)}
PAIR_NONNEGATIVE = (kappa - rho, 1 - kappa)


def pair_tangents(target: NoisyTarget, t: int, x: int) -> tuple[Tangent, ...]:
    """1/y = 1 + κg and ρ/(κy) = 1 − g are the multipliers of the pair."""
    w, q = target.w, target.q
    others = (i for i in range(target.n) if i not in (t, x))
    return (
        Tangent(w[t], (q[t],), (w[t], y), q[t] * (1 + kappa * g)),
        Tangent(w[x], (q[x], rho), (w[x], kappa, y), q[x] * (1 - g)),
        *(Tangent(w[i], (q[i],), (w[i],), q[i]) for i in others),
        Tangent(sp.S.One, (rho,), (kappa, y), 1 - g),
        Tangent(sp.S.One, (y,), (), y),
        Tangent(rho, (kappa, y), (rho,), kappa * y),
    )


def pair_products(target: NoisyTarget, t: int, x: int) -> tuple[Product, ...]:
    w, q = target.w, target.q
    falls = sp.log(kappa) + sp.log(y) - sp.log(rho)
    return (
        (-y, 1 + kappa), (kappa, y), *scaled_equation(PAIR_ZERO[0], kappa), (rho - kappa * y, 1 + kappa), (-g, kappa * y),
        (g, q[x] - kappa * q[t]), (q[x], 1 - g), (g - 1, kappa * y), (rho, w[t]), (rho * w[t] - w[x], falls),
        (w[t] - share, pair_value(sp.S.One)),
    )  # fmt: skip


def strict_case(n: int, t: int, x: int) -> SmallCase:
    """KL(w‖q) ≥ p_0'·h(ρ), ρ = E·p_1/p_0 ≤ κ, when the draft token x is not the engine's argmax t."""
    target = NoisyTarget(n)
    p, w, q = target.p, target.w, target.q
    cancelled = (*scaled_equation(rho * p[0] - E * p[1], w[t]), (w[x] - rho * w[t], p[0]))
    return SmallCase(
        "statement",
        conclusion=target.kl - pair_value(share),
        nonnegative=(*target.noise, *target.argmax(t), q[x] - kappa * q[t], *PAIR_NONNEGATIVE),
        positive=(*q, kappa, share, rho),
        zero=(*target.masses, sum(q) - 1, target.least_share, rho * p[0] - E * p[1], *PAIR_ZERO),
        meaning=PAIR_MEANING,
        tangents=pair_tangents(target, t, x),
        products=(
            *target.share_products, *target.ratio_products(t, x), *cancelled, *pair_products(target, t, x),
        ),
    )  # fmt: skip


def strict_cases(n: int) -> Iterator[SmallCase]:
    """Every argmax t of the engine and every other draft token x."""
    return (strict_case(n, t, x) for t, x in permutations(range(n), 2))


def single_case(n: int, t: int, x: int) -> SmallCase:
    """KL(w‖q) ≥ p_0'·h(ρ) when w_x ≤ ρ·w_t, ρ ≤ κ: what a rule has to say of a rejected x."""
    target = NoisyTarget(n)
    w, q = target.w, target.q
    return SmallCase(
        "statement",
        conclusion=target.kl - pair_value(share),
        nonnegative=(*target.noise, *target.argmax(t), q[x] - kappa * q[t], rho * w[t] - w[x], *PAIR_NONNEGATIVE),
        positive=(*q, kappa, share, rho),
        zero=(*target.masses, sum(q) - 1, target.least_share, *PAIR_ZERO),
        meaning=PAIR_MEANING,
        tangents=pair_tangents(target, t, x),
        products=(*target.share_products, *pair_products(target, t, x)),
    )


def single_cases(n: int) -> Iterator[SmallCase]:
    """The bound of the pair, and the ratio each kind of rejection set guarantees."""
    yield from (single_case(n, t, x) for t, x in permutations(range(n), 2))
    yield from (
        rank_case(n, ranked, x) for m in range(1, n) for ranked in combinations(range(n), m + 1) for x in ranked
    )
    yield from (recorded_case(n, t, x) for t, x in permutations(range(n), 2))
    yield from (greatest_share_case(n, t) for t in range(n))
    yield from (threshold_case(sign) for sign in (1, -1))


def rank_case(n: int, ranked: tuple[int, ...], x: int) -> SmallCase:
    """m tokens beside x at least as probable as x → w_x·p_0 ≤ E·w_top·p_m."""
    target = NoisyTarget(n)
    p, w, last, m = target.p, target.w, max(ranked), len(ranked) - 1
    return SmallCase(
        f"rank {m}",
        conclusion=E * top * p[m] - w[x] * p[0],
        nonnegative=(*target.signs, target.noise_at(last, 0), top - w[0], *(w[i] - w[x] for i in ranked if i != x)),
        products=((w[last] - w[x], p[0]), (E, p[last]), (top - w[0], E * p[last]), (E, top), (p[m] - p[last], E * top)),
    )


def recorded_case(n: int, t: int, x: int) -> SmallCase:
    """w_x ≤ T·w_t → p_x ≤ E·T·p_t: so p_x ≤ b for the largest recorded b ≤ E·T·p_0."""
    target = NoisyTarget(n)
    p, w = target.p, target.w
    return SmallCase(
        "recorded",
        conclusion=E * T * p[t] - p[x],
        nonnegative=(*target.signs, target.noise_at(t, x), T * w[t] - w[x]),
        positive=(w[t],),
        products=((E, p[t]), (T * w[t] - w[x], E * p[t]), (p[x] - E * T * p[t], w[t])),
    )


def greatest_share_case(n: int, t: int) -> SmallCase:
    """w_t·(1 − p_0 + E·p_0) ≤ E·p_0."""
    target = NoisyTarget(n)
    p, w = target.p, target.w
    slope = E - (E - 1) * w[t]
    return SmallCase(
        "greatest share",
        conclusion=E * p[0] - w[t] * (1 - p[0] + E * p[0]),
        nonnegative=target.noise,
        zero=target.masses,
        products=(
            *scaled_equation(target.masses[0], w[t]), *scaled_equation(target.masses[1], E * p[t]), (E, p[t]),
            (E - 1, 1 - w[t]), (p[0] - p[t], slope),
        ),
    )  # fmt: skip


def threshold_case(sign: int) -> SmallCase:
    """w_x ≤ A·w_t + B, lo ≤ w_t ≤ hi: B ≥ 0 → w_x·lo ≤ (A·lo + B)·w_t, B ≤ 0 → the same with hi."""
    x, end = sp.Symbol("w_x"), lo if sign > 0 else hi
    between = top - lo if sign > 0 else hi - top
    return SmallCase(
        "threshold",
        conclusion=(A * end + B) * top - x * end,
        nonnegative=(A * top + B - x, sign * B, between),
        positive=(end,),
        products=((A * top + B - x, end), (sign * B, between)),
    )
