"""The most probable token a rule rejects at one target distribution: all that its certificate depends on.

Thresholds are evaluated on exact rationals. One that involves the entropy is irrational; it is then compared with
DIGITS digits, and a probability that agrees with it to so many digits counts as rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

import mpmath
import sympy as sp

from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0, p_1
from symcert_runtime.rule_grammar import Value

DIGITS = 60


def exact_parameters(parameters: Mapping[str, Value]) -> dict[sp.Symbol, sp.Expr]:
    """Parameters as they were written: 0.3 is 3/10, not the double next to it."""
    return {sp.Symbol(name): sp.Rational(str(value)) for name, value in parameters.items()}


def competitor(rejection: RejectionSet, p_target: Sequence[Fraction], parameters: Mapping[str, Value]) -> int | None:
    """Rank of the most probable rejected token of the sorted target, 0 where not even token 0 is safe; None: no token.

    At a tie the smallest of the tied ranks: ties are resolved against acceptance.
    """
    return _SortedTarget(p_target, exact_parameters(parameters)).first_rejected(rejection)


def threshold_at(threshold: sp.Expr, p_target: Sequence[Fraction], parameters: Mapping[str, Fraction]) -> sp.Expr:
    """The threshold at the sorted target: a Rational, or a Float of DIGITS digits where it is not rational."""
    exact = {sp.Symbol(name): _rational(value) for name, value in parameters.items()}
    return _SortedTarget(p_target, exact).value(threshold)


class _SortedTarget:
    """p_0 ≥ p_1 ≥ …, and the value of expressions over it."""

    def __init__(self, p_target: Sequence[Fraction], parameters: Mapping[sp.Symbol, sp.Expr]) -> None:
        self._p, self._parameters = p_target, parameters

    def first_rejected(self, rejection: RejectionSet) -> int | None:
        match rejection:
            case Below(threshold, or_equal):
                value = self.value(threshold)
                return self._first(lambda p: _is_below(p, value, or_equal))
            case Beyond(m):
                rank = int(self.value(m))
                return None if rank >= len(self._p) else self._first(lambda p: p <= self._p[rank])
            case Union(sets):
                return min(self._ranks(sets), default=None)
            case Intersection(sets):
                ranks = self._ranks(sets)
                return max(ranks) if len(ranks) == len(sets) else None
        raise TypeError(f"no competitor for the rejection set {rejection}")

    def _ranks(self, sets: Sequence[RejectionSet]) -> list[int]:
        """The competitors of those sets that have one."""
        return [rank for rank in map(self.first_rejected, sets) if rank is not None]

    def _first(self, rejected: Callable[[Fraction], bool]) -> int | None:
        return next((rank for rank, p in enumerate(self._p) if rejected(p)), None)

    def value(self, expression: sp.Expr) -> sp.Expr:
        """The expression at this target; a Float of DIGITS digits where it is not rational."""
        # The target's figures first: sympy cannot compare an entropy that is not a number yet.
        known = sp.sympify(expression).replace(Ranked, self._ranked_at).replace(Entropy, self._entropy)
        value = known.subs({**self._parameters, p_0: self._ranked(0), p_1: self._ranked(1)})
        return value if value.is_Rational else sp.N(value, DIGITS)

    def _ranked_at(self, m: sp.Expr) -> sp.Rational:
        return self._ranked(int(m.subs(self._parameters)))

    def _ranked(self, m: int) -> sp.Rational:
        return _rational(self._p[m]) if m < len(self._p) else sp.S.Zero

    def _entropy(self, inside: sp.Expr) -> sp.Float:
        """H_e = −Σ p log(p + e) in nats."""
        e = inside.subs(self._parameters)
        with mpmath.workdps(DIGITS + 20):
            added = mpmath.mpf(int(e.p)) / int(e.q)
            shares = [mpmath.mpf(p.numerator) / p.denominator for p in self._p if p]
            return sp.Float(-mpmath.fsum(p * mpmath.log(p + added) for p in shares), DIGITS + 10)


def _is_below(p: Fraction, threshold: sp.Expr, or_equal: bool) -> bool:
    if threshold.is_Rational:
        exact = Fraction(int(threshold.p), int(threshold.q))
        return p <= exact if or_equal else p < exact
    with mpmath.workdps(DIGITS):
        gap = mpmath.mpf(str(threshold)) - mpmath.mpf(p.numerator) / p.denominator
        return bool(gap > -(mpmath.mpf(10) ** (10 - DIGITS)))


def _rational(value: Fraction) -> sp.Rational:
    return sp.Rational(value.numerator, value.denominator)
