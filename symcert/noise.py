"""Certificates that survive noise in the logits: the engine's target logits, the drafter's, or both, are somewhat off.

p_target is the target as recorded. The engine decides with a target whose logits differ from the recorded ones by at
most `target_noise` each (the same model at another batch size, say), and the draft token is the argmax, or the draft
tokens the top m, of logits that differ from the drafter's by at most `drafter_noise` each.

Every number is a lower bound: ratios are evaluated with so many digits that rounding is far below the slack that is
taken off, or added to them, afterwards.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from symcert.bound import Real, certificate, draft_width, nearest_rejected, normalised, parsed_rule, written
from symcert.competitor import competitor, exact_parameters
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.rules import RULES
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0, p_1
from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Rule, Value

DIGITS = 200
"""Decimal digits of every evaluation. A formula loses at most twice the digits of its gap, and gaps below
LEAST_GAP count as none."""
LEAST_GAP = mpmath.mpf(10) ** -40
_SLACK = mpmath.mpf(10) ** -100
"""Relative; far above the rounding of an evaluation, far below LEAST_GAP."""
NOISE_COVERS = "The noise may cover the gap, or leave a result too small for a positive double"
_EVALUATION_ERROR = mpmath.mpf(10) ** -30

_MOST_NOISE, _MOST_DECIMALS = 1000, 1000


@dataclass(frozen=True)
class NoiseResult:
    """What a rule guarantees at a recorded target whatever the noise.

    Every drafter with KL(engine's target ‖ drafter) < certificate has its draft accepted.
    """

    rule: str
    """Canonical rule string."""
    theorem: str
    """Theorem id, such as `strict_noise`; without any noise the rule's certificate theorem."""
    target_noise: float
    """Largest error of a target logit, nats."""
    drafter_noise: float
    """Largest error of a drafter logit, nats."""
    certificate: float
    """Nats, rounded down; `inf` when no token can be rejected."""
    exact: bool
    """Whether some engine and drafter within the noise reject at a KL of, or arbitrarily near, the certificate."""
    why_zero: str = ""
    """Why the certificate is 0, as a sentence begins; empty where it is positive."""


@dataclass(frozen=True)
class NoisyTarget:
    """The recorded target p_0 ≥ p_1 ≥ …, E = e^{2ε} and κ = e^{−2η}, and what noise can make of p_0."""

    p: tuple[Fraction, ...]
    target_noise: Fraction
    drafter_noise: Fraction

    @property
    def spread(self) -> Any:
        """E = e^{2ε}."""
        return mpmath.exp(2 * _mp(self.target_noise))

    @property
    def kappa(self) -> Any:
        """κ = e^{−2η}."""
        return mpmath.exp(-2 * _mp(self.drafter_noise))

    @property
    def least_share(self) -> Any:
        """p_0' = p_0/(p_0 + (1 − p_0)E): what the engine's argmax surely has."""
        return _mp(self.p[0]) / (_mp(self.p[0]) + _mp(1 - self.p[0]) * self.spread)

    @property
    def greatest_share(self) -> Any:
        """p_0'' = p_0/(p_0 + (1 − p_0)/E): what it can have at most."""
        return _mp(self.p[0]) / (_mp(self.p[0]) + _mp(1 - self.p[0]) / self.spread)

    def ratio(self, rank: int) -> Any:
        """E·p_r/p_0: what the engine's r-th rank can have of its argmax."""
        return self.spread * _mp(self.p[rank]) / _mp(self.p[0])

    @property
    def corner(self) -> list[Fraction]:
        """The worst corner of the noise: token 0's logit down by ε, all others up; sorted while E·p_1 ≤ p_0."""
        share, spread = self.least_share, self.spread
        rest = spread * share / _mp(self.p[0])
        return [_fraction(share), *(_fraction(rest * _mp(p)) for p in self.p[1:])]


def noise_certificate(
    rule: Rule | str, probs: Sequence[Real], target_noise: Real = 0, drafter_noise: Real = 0
) -> NoiseResult:
    """Certificate of `rule` at the recorded target `probs` under noise of at most so much per logit, in nats.

    Theorems: strict_noise and tree_noise; for other rules single_drafter_noise where only the drafter is noisy, else
    single_noise. Without any noise it is `symcert.bound.certificate`.

    Raises UserError for what `symcert.bound.certificate` does, for noise that is negative or not finite, and for a rule
    of yours whose threshold is not made of minima and maxima of linear terms when the target is noisy.
    """
    rule = parsed_rule(rule)
    noises = [_noise(value, what) for value, what in ((target_noise, "target"), (drafter_noise, "drafter"))]
    target = NoisyTarget(tuple(sorted(normalised(probs), reverse=True)), *noises)
    if not any(noises):
        plain = certificate(rule, target.p)
        return NoiseResult(plain.rule, plain.theorem, 0.0, 0.0, plain.certificate, True, plain.why_zero)
    with mpmath.workdps(DIGITS):
        theorem, value, exact = _certified(rule, target)
    why = "" if value else certificate(rule, target.p).why_zero or NOISE_COVERS
    return NoiseResult(str(rule), theorem, float(noises[0]), float(noises[1]), value, exact, why)


def _certified(rule: Rule, target: NoisyTarget) -> tuple[str, float, bool]:
    """Theorem, certificate, and whether it is attained."""
    rejection = RULES[rule.name].rejection
    if not isinstance(rejection, RejectionSet):
        return "tree_noise", *_tree(target, draft_width(rule))
    if rejection == Beyond(sp.S.One):
        return "strict_noise", *_strict(target)
    if target.target_noise == 0:
        return "single_drafter_noise", *_quiet_target(rule, target)
    return "single_noise", *_single(rejection, rule, target)


def _strict(target: NoisyTarget) -> tuple[float, bool]:
    return _pair("strict_noise", target, target.ratio(1), {"p_1": _mp(target.p[1])}), True


def _tree(target: NoisyTarget, width: int) -> tuple[float, bool]:
    if width >= len(target.p):
        return math.inf, True
    kept = target.spread * _mp(target.p[1]) <= _mp(target.p[0]) * (1 - _SLACK) or target.target_noise == 0
    if target.kappa - target.ratio(width) < LEAST_GAP:
        return 0.0, kept
    top = [_mp(p) for p in target.p[: width + 1]]
    known = {"p_top": top, **_noise_arguments(target)}
    return _value("tree_noise", known, width), kept


def _quiet_target(rule: Rule, target: NoisyTarget) -> tuple[float, bool]:
    nearest = nearest_rejected(rule, target.p)
    if nearest is None:
        return math.inf, True
    rejected = _mp(target.p[nearest.rank])
    if target.kappa - rejected / _mp(target.p[0]) < LEAST_GAP:
        return 0.0, True
    # c ≥ p_0/2, so tokens in the pool are above half of p_0.
    top = [_mp(p) for p in target.p if 2 * p > target.p[0]]
    known = {"p_top": top, "p_rejected": rejected, **_noise_arguments(target)}
    return _value("single_drafter_noise", known, len(top)), True


def _single(rejection: RejectionSet, rule: Rule, target: NoisyTarget) -> tuple[float, bool]:
    ratio = rejected_ratio(rejection, rule.parameters, target)
    if ratio is None:
        return math.inf, True
    return _pair("single_noise", target, ratio, {"ratio": ratio}), _attained(rejection, rule, target, ratio)


def _attained(rejection: RejectionSet, rule: Rule, target: NoisyTarget, ratio: Any) -> bool:
    """Whether the pair at the worst corner is the optimum: kernel lemma single_noise_attained.

    The ratio must be that of a recorded token which the rule rejects there, and E·p_1 ≤ y·p_0, so that the pool is the
    pair.
    """
    level = (1 + ratio) / (1 + target.kappa)
    if ratio > target.kappa or target.ratio(1) > level * (1 - _SLACK):
        return False
    rank = competitor(rejection, target.corner, rule.parameters)
    return rank is not None and rank > 0 and abs(target.ratio(rank) - ratio) <= ratio * mpmath.sqrt(_SLACK)


# --- what a rejected token can have of the engine's argmax -------------------------------------------------------


def rejected_ratio(rejection: RejectionSet, parameters: Mapping[str, Value], target: NoisyTarget) -> Any | None:
    """ρ of theorem single_noise: no rejected token has more than ρ of the engine's argmax; None: none is rejected.

    Rounded up. Of the recorded tokens only those with p_y ≤ E·ρ·p_0 can be rejected (kernel lemma
    recorded_under_noise), and where ρ < 1 not the argmax (rejected_is_not_the_argmax, runner_up_under_noise).
    """
    reached = _reach(rejection, exact_parameters(parameters), target)
    if reached is None:
        return None
    reached *= 1 + _SLACK
    limit = target.spread * reached * _mp(target.p[0]) * (1 + _SLACK)
    eligible = [p for p in target.p if _mp(p) <= limit]
    if not eligible:
        return None
    recorded = target.spread * _mp(eligible[0]) / _mp(target.p[0])
    others = [target.ratio(1)] if reached < 1 - _SLACK else []
    return min([reached, recorded, *others]) * (1 + _SLACK)


def _reach(rejection: RejectionSet, parameters: Mapping[sp.Symbol, sp.Expr], target: NoisyTarget) -> Any | None:
    """The same from the rule's definition alone."""
    match rejection:
        case Below(threshold, or_equal):
            share = _threshold(threshold.subs(parameters), target)
            if share < -_SLACK or (share == 0 and not or_equal):
                return None
            share = max(share, mpmath.mpf(0))
            # p(x) < threshold ≤ the argmax's own probability leaves out the argmax.
            return min(share, target.ratio(1)) if share == 1 and not or_equal else share
        case Beyond(m):
            rank = int(m.subs(parameters))
            return None if rank >= len(target.p) else target.ratio(rank)
        case Union(sets):
            return max((r for r in _reaches(sets, parameters, target) if r is not None), default=None)
        case Intersection(sets):
            reaches = _reaches(sets, parameters, target)
            return None if None in reaches else min(reaches)
    raise TypeError(f"no bound under noise for the rejection set {rejection}")


def _reaches(sets: Sequence[RejectionSet], parameters: Mapping[sp.Symbol, sp.Expr], target: NoisyTarget) -> list[Any]:
    return [_reach(one, parameters, target) for one in sets]


def _threshold(threshold: sp.Expr, target: NoisyTarget) -> Any:
    """The most that threshold/w_top can be; of A·w_top + B, A + B/w_top at the end of w_top's range that B asks for."""
    if isinstance(threshold, sp.Min | sp.Max):
        combine = min if isinstance(threshold, sp.Min) else max
        return combine(_threshold(part, target) for part in threshold.args)
    slope, constant = mpmath.mpf(0), mpmath.mpf(0)
    for coefficient, figure in _linear_terms(threshold):
        weight = _number(coefficient)
        if figure == p_0:
            slope += weight
        elif figure == 1:
            constant += weight
        elif weight > 0:  # the figure is not negative, so a term that subtracts it may be left out
            part, added = _figure(figure, target)
            slope, constant = slope + weight * part, constant + weight * added
    return slope + constant / (target.least_share if constant > 0 else target.greatest_share)


def _figure(figure: sp.Expr, target: NoisyTarget) -> tuple[Any, Any]:
    """(part, added) with figure ≤ part·w_top + added: ranks by rank_under_noise, e^{−H_e} by entropy_under_noise."""
    if isinstance(figure, sp.exp):
        (inside,) = (-figure.args[0]).args
        return mpmath.mpf(1), _number(inside)
    rank = 1 if figure == p_1 else int(figure.args[0])
    return (min(mpmath.mpf(1), target.ratio(rank)) if rank < len(target.p) else mpmath.mpf(0)), mpmath.mpf(0)


def _linear_terms(threshold: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]]:
    """(coefficient, figure) pairs; figures are 1, p_0, p_1, Ranked(m) and e^{−H_e}."""
    terms = [term.as_coeff_Mul() for term in sp.Add.make_args(sp.expand(threshold))]
    for _, figure in terms:
        entropic = isinstance(figure, sp.exp) and isinstance(-figure.args[0], Entropy)
        if not (figure in (1, p_0, p_1) or isinstance(figure, Ranked) or entropic):
            raise UserError(
                f"a threshold with the term {figure} has no proved certificate under target noise; "
                "give --drafter-noise alone"
            )
    return terms


# --- evaluation --------------------------------------------------------------------------------------------------


def _pair(theorem: str, target: NoisyTarget, ratio: Any, figures: dict[str, Any]) -> float:
    if target.kappa - ratio < LEAST_GAP:
        return 0.0
    return _value(theorem, {"p_0": _mp(target.p[0]), **figures, **_noise_arguments(target)}, None)


def _noise_arguments(target: NoisyTarget) -> dict[str, Any]:
    return {"target_noise": _mp(target.target_noise), "drafter_noise": _mp(target.drafter_noise)}


def _value(theorem: str, known: dict[str, Any], size: int | None) -> float:
    """The formula of a theorem, nats, rounded down to float64."""
    formula = FORMULAS[theorem]
    lower = evaluate(formula, [known[str(argument)] for argument in formula.arguments], size) * (1 - _EVALUATION_ERROR)
    nearest = float(lower)
    return nearest if nearest <= lower else math.nextafter(nearest, -math.inf)


def _noise(value: Real, what: str) -> Fraction:
    if not math.isfinite(value) or not 0 <= value <= _MOST_NOISE:
        raise UserError(
            f"the {what} noise is {written(value)}; give the largest error of a logit, a number in [0, {_MOST_NOISE}]"
        )
    # Fraction(Decimal("1e-999999999")) would be a billion digits long.
    if isinstance(value, Decimal) and abs(int(value.as_tuple().exponent)) > _MOST_DECIMALS:
        raise UserError(f"the {what} noise is {written(value)}; write it with at most {_MOST_DECIMALS} decimals")
    return Fraction(value)


def _number(value: sp.Expr) -> Any:
    """A rational of sympy as an mpmath number."""
    exact = sp.Rational(value)
    return mpmath.mpf(int(exact.p)) / int(exact.q)


def _mp(value: Fraction) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


def _fraction(value: Any) -> Fraction:
    """The mpmath number as a rational with DIGITS digits."""
    return Fraction(mpmath.nstr(value, DIGITS, strip_zeros=False))
