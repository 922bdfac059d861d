"""Certificates when only the target's most probable tokens are known: what an API that returns top logprobs allows.

The unknown tokens share the mass r, and none exceeds the least known one. Whatever depends on them is replaced by a
bound on the side that lowers the certificate (theorems single_partial and tree_partial), and the result says whether
that has cost anything. Probabilities are exact rationals; thresholds are enclosed, outward.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import Any, TypeAlias

import sympy as sp
from mpmath.ctx_iv import MPIntervalContext

from symcert.bound import (
    ARGMAX_IN_DOUBT,
    ARGMAX_REJECTED,
    SUM_TOLERANCE,
    TIE,
    Real,
    certificate,
    certificate_value,
    draft_width,
    parsed_rule,
    probability,
    why_zero,
)
from symcert.competitor import exact_parameters
from symcert.rules import RULES
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0, p_1
from symcert.waterfilling import WaterFilling, draft_filling, tree_filling
from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Rule

_IV: Any = MPIntervalContext()
_IV.dps = 80

UNKNOWN_TIE = "An unknown token may tie with the top one"

MOST_UNKNOWN = 4096
"""No more unknown tokens of a tree are looked at. What is among the drafter's top m is among its top m + 1, so a wider
tree accepts whatever a narrower one does: leaving tokens out lowers the certificate."""
_GRID = 2**200
"""Shares of what is left are rounded up to multiples of 1/_GRID: sums of many r/j would have huge denominators."""

End: TypeAlias = Fraction | float
"""An end of an interval: a rational, or one of the infinities."""


@dataclass(frozen=True)
class PartialResult:
    """What the known part of a target says about the certificate of a rule. Tokens are indices into what was given."""

    rule: str
    """Canonical rule string."""
    divergence: str
    """`kl`: KL(p_target ‖ p_draft)."""
    theorem: str
    """Theorem id: `single_partial` or `tree_partial`; the certificate theorem's where every token was given."""
    certificate: float
    """Lower bound of C(p_target) over all completions of the target, nats, rounded down; `inf`: nothing is rejected."""
    exact: bool
    """Whether every completion has this certificate."""
    reason: str
    """Why it is exact, or what is missing."""
    tail: float
    """Mass of the unknown tokens."""
    draft_token: int | None
    """The rejected token that decides, where it is one of those given."""
    pool: tuple[int, ...]
    """The given tokens that are levelled, most probable first; with an unknown competitor it is not among them."""
    why_zero: str = ""
    """Why the certificate is 0, as a sentence begins; empty where it is positive."""


@dataclass(frozen=True)
class Interval:
    """A figure of the target that is known to lie between two ends."""

    low: End
    high: End


@dataclass(frozen=True)
class Verdict:
    """The competitor of a rejection set, as far as the known tokens tell."""

    rank: int | None
    """The first known token that may be rejected."""
    certain: bool
    """Whether it is rejected under every completion."""
    unknown: Fraction | None
    """The largest probability of an unknown token that may be rejected; None: none can be."""


def partial_certificate(rule: Rule | str, top: Sequence[Real]) -> PartialResult:
    """Certificate of `rule` from the target's most probable tokens `top`, in any order; r = 1 − Σ top is the tail.

    With r = 0 the tokens given are the vocabulary (name those of probability 0, too) and it is
    `symcert.bound.certificate`. Otherwise no token that was not given has more than the least one given.
    Probabilities that sum to more than 1, by at most SUM_TOLERANCE, are divided by their sum.

    Raises UserError for an unknown rule or parameter, one that differs by depth, and for probabilities that are
    negative, not finite, none at all, that sum to more than 1, or leave a tail that no token may have.
    """
    rule = parsed_rule(rule)
    given = known_probabilities(top)
    tail = 1 - sum(given, Fraction(0))
    if tail == 0:
        return _complete(rule, given)
    ranked = sorted(range(len(given)), key=lambda token: (-given[token], token))
    target = KnownPart(tuple(given[token] for token in ranked), tail)
    declared = RULES[rule.name].rejection
    if isinstance(declared, RejectionSet):
        return _single(rule, declared, target, ranked)
    return _tree(rule, target, ranked)


def known_probabilities(top: Iterable[Real]) -> list[Fraction]:
    """The probabilities as exact rationals that sum to at most 1; raises UserError as `partial_certificate` does."""
    exact = [probability(value, f"probability {place}") for place, value in enumerate(top, start=1)]
    if not exact:
        raise UserError("no probability is given; give those of the target's most probable tokens")
    total = sum(exact, Fraction(0))
    if total > 1 + SUM_TOLERANCE:
        raise UserError(f"the probabilities sum to {float(total):.9g}; those of the top tokens sum to at most 1")
    if total < 1 and min(exact) == 0:
        raise UserError(
            f"the probabilities sum to {float(total):.9g} and the least is 0, so no other token can have the tail; "
            "give the most probable tokens"
        )
    return [value / total for value in exact] if total > 1 else exact


def _complete(rule: Rule, given: Sequence[Fraction]) -> PartialResult:
    """Nothing is unknown: the tokens given are the vocabulary."""
    if len(given) < 2:
        raise UserError("the one token given has all the probability; give the whole target, e.g. --probs 1,0")
    result = certificate(rule, given)
    return PartialResult(
        result.rule, result.divergence, result.theorem, result.certificate, True,
        "the tokens given have all the probability", 0.0, result.draft_token, result.pool, result.why_zero,
    )  # fmt: skip


# --- one draft token ---------------------------------------------------------------------------------------------


def _single(rule: Rule, rejection: RejectionSet, target: KnownPart, ranked: Sequence[int]) -> PartialResult:
    nothing = PartialResult(
        rule=str(rule),
        divergence="kl",
        theorem="single_partial",
        certificate=math.inf,
        exact=True,
        reason="no token can be rejected, whatever the unknown ones are",
        tail=float(target.tail),
        draft_token=None,
        pool=(),
    )
    known = list(target.known)
    verdict = _Judge(target, rule).verdict(rejection)
    if verdict.rank is None and verdict.unknown is None:
        return nothing
    if verdict.rank is None:
        assert verdict.unknown is not None
        known, rank = [*known, verdict.unknown], len(known)
    else:
        # Token 0 rejected at a tie: the runner-up stands for it.
        rank = 1 if verdict.rank == 0 and known[1:2] == known[:1] else verdict.rank
    filling = draft_filling(known, rank)
    exact, reason = _single_exactness(target, verdict, filling)
    value = certificate_value(RULES[rule.name], known, rank)
    return replace(
        nothing,
        certificate=value,
        exact=exact,
        reason=reason,
        draft_token=ranked[rank] if verdict.rank is not None else None,
        pool=tuple(ranked[i] for i in filling.pool if i < len(ranked)),
        why_zero="" if value else _why_single_zero(known, rank, verdict),
    )


def _why_single_zero(known: Sequence[Fraction], rank: int, verdict: Verdict) -> str:
    why = why_zero(known, rank)
    if why == TIE and verdict.rank is None:
        return UNKNOWN_TIE
    return ARGMAX_IN_DOUBT if why == ARGMAX_REJECTED else why


def _single_exactness(target: KnownPart, verdict: Verdict, filling: WaterFilling) -> tuple[bool, str]:
    if verdict.rank is None:
        assert verdict.unknown is not None
        most = float(verdict.unknown)
        return (
            False,
            f"the most probable rejected token is not among those given; its probability is at most {most:.6g}",
        )
    if not verdict.certain:
        return False, "the threshold depends on unknown tokens, and whether a given token is rejected depends on it"
    if target.cap > filling.level:
        return False, f"unknown tokens may exceed the level {float(filling.level):.6g}; with them it may be larger"
    return True, "the rejected token that decides is given, and no unknown token exceeds the level it is raised to"


# --- trees -------------------------------------------------------------------------------------------------------


def _tree(rule: Rule, target: KnownPart, ranked: Sequence[int]) -> PartialResult:
    given, whole = len(target.known), draft_width(rule)
    width = min(whole, given - 1 + MOST_UNKNOWN)
    unknown = (min(target.known[-1], _on_grid(target.at_most(rank))) for rank in range(given, width + 1))
    bounds = [*target.known, *unknown]
    filling = tree_filling(bounds, width)
    value = certificate_value(RULES[rule.name], bounds, width)
    why = "" if value else why_zero(bounds, width)
    return PartialResult(
        rule=str(rule),
        divergence="kl",
        theorem="tree_partial",
        certificate=value,
        exact=given > whole,
        reason=_tree_reason(given, whole, width),
        tail=float(target.tail),
        draft_token=ranked[1] if len(ranked) > 1 else None,
        pool=tuple(ranked[i] for i in filling.pool if i < len(ranked)),
        why_zero=UNKNOWN_TIE if why == TIE and given <= whole else why,
    )


def _tree_reason(given: int, whole: int, width: int) -> str:
    if given > whole:
        return f"the {whole + 1} most probable tokens are given, and it depends on no other"
    replaced = "the others are replaced by the most they can be"
    if width < whole:
        replaced = f"the next {MOST_UNKNOWN} are replaced by the most they can be, and those behind them left out"
    return f"it depends on the {whole + 1} most probable tokens, of which {given} are given; {replaced}"


def _on_grid(share: Fraction) -> Fraction:
    """The share, rounded up."""
    return Fraction(math.ceil(share * _GRID), _GRID)


# --- what is known -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class KnownPart:
    """p_0 >= … >= p_{K-1}, and the mass r > 0 of the unknown tokens, however many there are."""

    known: tuple[Fraction, ...]
    tail: Fraction

    @property
    def cap(self) -> Fraction:
        """No unknown token has more: min(p_{K-1}, r)."""
        return min(self.known[-1], self.tail)

    def at_most(self, rank: int) -> Fraction:
        """Upper bound of p_rank: behind the known ones min(p_{K-1}, r/j) at the j-th (kernel lemma tail_share)."""
        if rank < len(self.known):
            return self.known[rank]
        return min(self.known[-1], self.tail / (rank - len(self.known) + 1))

    def ranked(self, rank: int) -> Interval:
        if rank < len(self.known):
            return Interval(self.known[rank], self.known[rank])
        return Interval(Fraction(0), self.at_most(rank))

    def entropy(self, added: Fraction) -> Interval:
        """H_e: the unknown tokens add at least r·(−log(cap + e)), and at most r·(−log e)."""
        own = -sum((_iv(p) * _IV.log(_iv(p + added)) for p in self.known), _IV.mpf(0))
        least = own - _iv(self.tail) * _IV.log(_iv(self.cap + added))
        if added == 0:
            return Interval(_ends(least)[0], math.inf)
        most = own - _iv(self.tail) * _IV.log(_iv(added))
        return Interval(_ends(least)[0], _ends(most)[1])


class _Judge:
    """Which tokens a rejection set holds, as far as the known part tells."""

    def __init__(self, target: KnownPart, rule: Rule) -> None:
        self._target, self._parameters = target, exact_parameters(rule.parameters)

    def verdict(self, rejection: RejectionSet) -> Verdict:
        possible = self._first(lambda p: self._rejects(rejection, p, certainly=False))
        certain = self._first(lambda p: self._rejects(rejection, p, certainly=True))
        return Verdict(possible, possible == certain, self._largest_unknown(rejection))

    def _first(self, rejected: Callable[[Fraction], bool]) -> int | None:
        return next((rank for rank, p in enumerate(self._target.known) if rejected(p)), None)

    def _rejects(self, rejection: RejectionSet, p: Fraction, *, certainly: bool) -> bool:
        match rejection:
            case Below(threshold, or_equal):
                value = self._value(threshold)
                end = value.low if certainly else value.high
                return p <= end if or_equal else p < end
            case Beyond(m):
                # An unknown p_m is reached by the least of the known tokens only, and then by an unknown one, too: it
                # counts as that one.
                rank = int(self._parameter(m))
                return rank < len(self._target.known) and p <= self._target.known[rank]
            case Union(sets):
                return any(self._rejects(one, p, certainly=certainly) for one in sets)
            case Intersection(sets):
                return all(self._rejects(one, p, certainly=certainly) for one in sets)
        raise TypeError(f"no partial certificate for the rejection set {rejection}")

    def _largest_unknown(self, rejection: RejectionSet) -> Fraction | None:
        """Upper bound of the probabilities of unknown tokens in the set; None when none can be in it."""
        match rejection:
            case Below(threshold, or_equal):
                high = self._value(threshold).high
                empty = high < 0 if or_equal else high <= 0
                return None if empty else _rational(min(high, self._target.cap))
            case Beyond(m):
                rank = int(self._parameter(m))
                return min(self._target.cap, self._target.at_most(rank))
            case Union(sets):
                return max((one for one in map(self._largest_unknown, sets) if one is not None), default=None)
            case Intersection(sets):
                found = [self._largest_unknown(one) for one in sets]
                return None if None in found else min(one for one in found if one is not None)
        raise TypeError(f"no partial certificate for the rejection set {rejection}")

    def _parameter(self, expression: sp.Expr) -> Fraction:
        value = sp.sympify(expression).subs(self._parameters)
        return Fraction(int(value.p), int(value.q))

    def _value(self, expression: sp.Expr) -> Interval:
        """The expression over every completion of the target."""
        match sp.sympify(expression):
            case sp.Symbol() as symbol if symbol in (p_0, p_1):
                return self._target.ranked(0 if symbol == p_0 else 1)
            case sp.Symbol() | sp.Rational() as known:
                value = self._parameter(known)
                return Interval(value, value)
            case Ranked(args=(m,)):
                return self._target.ranked(int(self._parameter(m)))
            case Entropy(args=(added,)):
                return self._target.entropy(self._parameter(added))
            case sp.exp(args=(power,)):
                return _exponential(self._value(power))
            case sp.Add(args=args):
                parts = [self._value(part) for part in args]
                return Interval(_sum(part.low for part in parts), _sum(part.high for part in parts))
            case sp.Mul(args=args):
                return _product(self._value(part) for part in args)
            case sp.Min(args=args):
                parts = [self._value(part) for part in args]
                return Interval(min(part.low for part in parts), min(part.high for part in parts))
            case sp.Max(args=args):
                parts = [self._value(part) for part in args]
                return Interval(max(part.low for part in parts), max(part.high for part in parts))
            case sp.Pow(args=(base, exponent)) if exponent.is_Integer:
                powers = _product([self._value(base)] * abs(int(exponent)))
                return powers if exponent > 0 else _reciprocal(powers)
        raise UserError(f"a threshold with {expression} is not evaluated for a partly known target; give every token")


def _sum(ends: Iterable[End]) -> End:
    total = sum(ends, Fraction(0))
    if total != total:  # +∞ − ∞
        raise UserError("the threshold cannot be bounded for a partly known target; give every token")
    return total


def _product(factors: Iterable[Interval]) -> Interval:
    result = Interval(Fraction(1), Fraction(1))
    for factor in factors:
        corners = [_times(a, b) for a, b in product((result.low, result.high), (factor.low, factor.high))]
        result = Interval(min(corners), max(corners))
    return result


def _times(a: End, b: End) -> End:
    return Fraction(0) if 0 in (a, b) else a * b


def _reciprocal(value: Interval) -> Interval:
    if value.low <= 0 <= value.high:
        raise UserError("the threshold divides by a figure that may be 0 for a partly known target; give every token")
    return Interval(_inverse(value.high), _inverse(value.low))


def _inverse(value: End) -> End:
    return Fraction(0) if math.isinf(value) else 1 / value


def _exponential(power: Interval) -> Interval:
    low = Fraction(0) if power.low == -math.inf else _ends(_IV.exp(_iv(_rational(power.low))))[0]
    high = math.inf if power.high == math.inf else _ends(_IV.exp(_iv(_rational(power.high))))[1]
    return Interval(low, high)


def _iv(value: Fraction) -> Any:
    return _IV.mpf(value.numerator) / value.denominator


def _ends(value: Any) -> tuple[Fraction, Fraction]:
    """The ends of an mpmath interval as exact rationals."""
    low, high = (Fraction(-int(m) if sign else int(m)) * Fraction(2) ** int(e) for sign, m, e, _ in value._mpi_)
    return low, high


def _rational(value: End) -> Fraction:
    assert isinstance(value, Fraction), "an end that was bounded by a rational"
    return value
