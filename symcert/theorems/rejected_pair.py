"""Small cases of the bounds from a margin: token 0 and a rejected draft token x, with dual weights 1 + u and 1 − u."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy as sp
import z3

from symcert.kernel import pairs
from symcert.smt.obligation import Obligation
from symcert.smt.small_case import SmallCase, Tangent
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged, kl_bridge

g, s, u, t = sp.symbols("gamma s u t")
"""Margin, mass of the pair, u = γ/s, and t = 1/(1 + u)."""

UP, DOWN = sp.log(1 + u), sp.log(1 - u)
RISE, FALL = UP - DOWN, -(UP + DOWN)
TWICE_PHI = (1 + u) * UP + (1 - u) * DOWN


def scaled_phi(mass: sp.Expr = s, gap: sp.Expr = g) -> sp.Expr:
    """s·φ(γ/s) with u = γ/s: ½[(s+γ) log(1+u) + (s−γ) log(1−u)]."""
    return ((mass + gap) * UP + (mass - gap) * DOWN) / 2


@dataclass(frozen=True)
class Rejected:
    """Token x ≠ 0 is an argmax of the drafter over n tokens."""

    tokens: Vocabulary
    x: int

    @property
    def gap(self) -> sp.Expr:
        """p_0 − p_x."""
        return self.tokens.p[0] - self.tokens.p[self.x]

    @property
    def mass(self) -> sp.Expr:
        """p_0 + p_x."""
        return self.tokens.p[0] + self.tokens.p[self.x]

    @property
    def argmax(self) -> tuple[sp.Expr, ...]:
        """What is non-negative because x is an argmax of the drafter."""
        return tuple(self.tokens.q[self.x] - q for q in self.tokens.q)

    @property
    def base(self) -> SmallCase:
        """What no margin is needed for: 0 ≤ u < 1, the drafter's choice, the tangents of the pair dual and of φ."""
        p, q, x = self.tokens.p, self.tokens.q, self.x
        others = [self.tokens.untouched(i) for i in range(1, self.tokens.n) if i != x]
        return SmallCase(
            "statement",
            conclusion=self.tokens.kl,
            nonnegative=(*self.tokens.sorted, *self.argmax, u, t),
            positive=(*q, 1 - u),
            zero=(*self.tokens.normalised, t * (1 + u) - 1),
            meaning={t: 1 / (1 + u)},
            tangents=(
                Tangent(p[0], (q[0], 1 + u), (p[0],), q[0] * (1 + u)),
                Tangent(p[x], (q[x], 1 - u), (p[x],), q[x] * (1 - u)),
                *others,
                Tangent(sp.S.One, (1 + u, 1 - u), (), 1 - u**2),
                Tangent(sp.S.One, (1 - u,), (), 1 - u),
                Tangent(sp.S.One, (), (1 + u,), t),
                Tangent(1 + u, (), (1 + u,), sp.S.One),
                Tangent(1 - u, (), (1 - u,), sp.S.One),
            ),
            products=((u, q[x] - q[0]), (q[x], 1 - u), (q[0], u), (t, u), (u, u)),
        )

    def capped(
        self,
        constant: sp.Expr,
        slope: sp.Expr,
        *,
        nonnegative: Sequence[sp.Expr],
        zero: Sequence[sp.Expr] = (),
        positive: Sequence[sp.Expr] = (),
        products: Sequence[tuple[sp.Expr, sp.Expr]] = (),
    ) -> SmallCase:
        """KL ≥ s·φ(γ/s) where p_0 + p_x ≤ constant + slope·(p_0 − p_x) and s is at least that at p_0 − p_x = γ.

        The hypotheses given, with the products given, must imply this cap, slope·u ≤ 1 and p_0 − p_x ≥ γ.
        """
        base = self.base
        slack = constant + slope * self.gap - self.mass
        return extended(
            base,
            conclusion=base.conclusion - scaled_phi(),
            nonnegative=(*nonnegative, g),
            positive=(s, *positive),
            zero=(u * s - g, slope * (u * s - g), *zero),
            products=(
                (slack, FALL), (self.gap - g, RISE - slope * FALL), (s - constant - slope * g, FALL), (1 - slope * u, RISE),
                (slope, u * RISE - FALL), (slope * u - 1, s), *products,
            ),
        )  # fmt: skip


def extended(
    case: SmallCase,
    *,
    conclusion: sp.Expr,
    nonnegative: Sequence[sp.Expr] = (),
    positive: Sequence[sp.Expr] = (),
    zero: Sequence[sp.Expr] = (),
    products: Sequence[tuple[sp.Expr, sp.Expr]] = (),
) -> SmallCase:
    """The case with another conclusion, and with more hypotheses and products."""
    return replace(
        case,
        conclusion=conclusion,
        nonnegative=(*case.nonnegative, *nonnegative),
        positive=(*case.positive, *positive),
        zero=(*case.zero, *zero),
        products=(*case.products, *products),
    )


def without(case: SmallCase, name: str, *dropped: sp.Expr) -> SmallCase:
    """A false variant: the case without some of its hypotheses."""
    missing = [h for h in dropped if h not in case.nonnegative and h not in case.zero]
    if missing:
        raise ValueError(f"{case.name} does not assume {missing}")
    return case.changed(
        name,
        nonnegative=tuple(h for h in case.nonnegative if h not in dropped),
        zero=tuple(h for h in case.zero if h not in dropped),
    )


def phi_bridge(theorem: str) -> Obligation:
    """The kernel's s·φ(γ/s) is the one here."""
    value = Bridge("s phi", pairs.scaled_phi(*z3.Reals("s gamma u")), scaled_phi())
    return bridged(theorem, [kl_bridge(2), value])
