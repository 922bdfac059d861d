"""Rejection events as data: what a rule refuses, written over the target's sorted probabilities p_0 ≥ p_1 ≥ ….

A rule for one draft token refuses the tokens of a *lower level set* of the target: with a token, every less probable
one. Such sets are totally ordered by inclusion, so of a union or an intersection only the larger or the smaller one
matters. A tree refuses when the target's token 0 is not covered.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

p_0, p_1 = sp.symbols("p_0 p_1", nonnegative=True)
"""The target's two largest probabilities."""


class Ranked(sp.Function):  # type: ignore[misc]
    """p_m: the (m + 1)-th largest probability of the target."""

    nargs = 1
    is_nonnegative = True
    is_number = False  # it depends on the target, which is not among its arguments


class Entropy(sp.Function):  # type: ignore[misc]
    """H_e = −Σ p log(p + e), nats; e = 0 is the entropy."""

    nargs = 1
    is_real = True
    is_number = False  # it depends on the target, which is not among its arguments


H = Entropy(sp.S.Zero)
"""The target's entropy in nats."""


class RejectionSet:
    """Tokens whose draft is refused; `|` and `&` combine sets."""

    def __or__(self, other: RejectionSet) -> Union:
        return Union((self, other))

    def __and__(self, other: RejectionSet) -> Intersection:
        return Intersection((self, other))

    def formula(self) -> str:
        """The condition on the draft token's target probability p(x)."""
        raise NotImplementedError

    def parts(self) -> tuple[RejectionSet, ...]:
        """The sets this one is built from, itself where it is elementary."""
        return (self,)


@dataclass(frozen=True)
class Below(RejectionSet):
    """{ y : p(y) < threshold }, or ≤ where equality rejects."""

    threshold: sp.Expr
    """In p_0, p_1, `Ranked(m)`, `Entropy(e)` and the rule's parameters (symbols of their names)."""
    or_equal: bool = False

    def formula(self) -> str:
        return f"p(x) {'≤' if self.or_equal else '<'} {shown(self.threshold)}"


@dataclass(frozen=True)
class Beyond(RejectionSet):
    """{ y : p(y) ≤ p_m }: outside of the target's top m, whichever way ties are broken."""

    m: sp.Expr

    def formula(self) -> str:
        return f"p(x) ≤ p_{self.m}"


@dataclass(frozen=True)
class Union(RejectionSet):
    """Refused by one of the sets."""

    sets: tuple[RejectionSet, ...]

    def formula(self) -> str:
        return " or ".join(part.formula() for part in self.sets)

    def parts(self) -> tuple[RejectionSet, ...]:
        return tuple(part for one in self.sets for part in one.parts())


@dataclass(frozen=True)
class Intersection(RejectionSet):
    """Refused by all of the sets."""

    sets: tuple[RejectionSet, ...]

    def formula(self) -> str:
        return " and ".join(part.formula() for part in self.sets)

    def parts(self) -> tuple[RejectionSet, ...]:
        return tuple(part for one in self.sets for part in one.parts())


@dataclass(frozen=True)
class Uncovered:
    """Token 0 is not among the drafter's m most probable tokens: #{ y ≠ 0 : q_y ≥ q_0 } ≥ m."""

    m: sp.Expr

    def formula(self) -> str:
        return f"#{{y ≠ 0 : q_y ≥ q_0}} ≥ {self.m}"


def shown(expression: sp.Expr) -> str:
    """A threshold on one line, as a reader would write it."""
    readable = expression.replace(Ranked, lambda m: sp.Symbol(f"p_{m}")).replace(
        Entropy, lambda e: sp.Symbol("H" if e == 0 else f"H_{e}")
    )
    return str(sp.sstr(readable, order="none")).replace("**", "^").replace("*", "·")
