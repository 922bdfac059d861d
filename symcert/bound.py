"""Certificates as numbers: what a rule guarantees at one target distribution, or at every one with a given margin.

The emitted formulas (`symcert.formulas`) are evaluated with so many digits that cancellation cannot touch them, then
rounded down to float64: each returned number is itself a lower bound. No torch is needed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import sympy as sp

from symcert.competitor import competitor, exact_parameters
from symcert.divergences import DIVERGENCES
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.rules import RULES, parse_rule
from symcert.rules.rejection import Below, Entropy, RejectionSet, p_0
from symcert.rules.rule import RuleDeclaration
from symcert.waterfilling import WaterFilling, draft_filling, tree_filling
from symcert_runtime.errors import UserError
from symcert_runtime.rule_grammar import Rule

Real = int | float | Fraction | Decimal

SUM_TOLERANCE = Fraction(1, 10**6)
"""How far the given probabilities may sum from 1 before they are refused rather than normalised."""

# Why a certificate is 0, as sentences begin.
TIE = "Exact tie with the token that decides"
ARGMAX_REJECTED = "At this target the rule rejects even the most probable token"
ARGMAX_IN_DOUBT = "The rule may reject even the most probable token"
NO_GAP = "A rejected token may tie with the most probable one, or come as near to it as one likes"
TOO_SMALL = "The result is too small for a positive double"

_DIGITS = 50
_EVALUATION_ERROR = mpmath.mpf(10) ** -30
"""Generous bound on the relative error of an evaluation at `_digits(margin)`; taken off before rounding down."""
_MOST_DECIMALS = 1000
_SHOWN_DIGITS = 40
"""Longer numbers are shortened in messages."""


@dataclass(frozen=True)
class BoundResult:
    """The certificate of a rule at one target distribution.

        C(p) = inf { KL(p_target ‖ p_draft) : the rule rejects under p_draft }

    Tokens are indices in the order in which the caller gave the probabilities.
    """

    rule: str
    """Canonical rule string."""
    divergence: str
    """Divergence of the target from the drafter; `kl` is KL(p_target ‖ p_draft)."""
    theorem: str
    """Theorem id, such as `strict_exact`, `single_exact` or `tree_exact`."""
    certificate: float
    """C(p_target) in nats, rounded down; `inf` when no drafter is rejected."""
    ceiling: float
    """The largest certificate that any target has under this rule, in nats, rounded down; `inf` as above."""
    draft_token: int | None
    """Most probable token of the witness with ties going against the target's argmax; None when there is no witness."""
    pool: tuple[int, ...]
    """Tokens that the witness holds at the common level c*, most probable first; empty when there is no witness."""
    witness: tuple[float, ...] | None
    """A rejected drafter with KL(p_target ‖ witness) = C(p_target), rounded to nearest; None if there is none."""
    rejects: bool = True
    """Whether the rule rejects any token at all; in reverse KL a rejected one may be infinitely far."""
    exact: Fraction | None = None
    """The certificate itself in total variation, where it is rational; None in nats."""
    why_zero: str = ""
    """Why the certificate is 0, as a sentence begins; empty where it is positive."""


@dataclass(frozen=True)
class MarginResult:
    """A lower bound of the certificate over every target with a margin of at least, or of exactly, so much; or over
    every target with a largest probability.

    The margin is p_0 - p_1; for top-m and tree it is p_0 - p_m, p_target sorted in falling order. Sharp except for
    typical.
    """

    rule: str
    """Canonical rule string."""
    theorem: str
    """Theorem id, such as `strict_margin`."""
    known: str
    """What is known of the target: `margin` or `p_0`."""
    value: float
    """Its value."""
    bound: float
    """inf { C(p_target) : p_target has it } in nats, rounded down; `inf` when no such target has a rejected token."""
    or_more: bool = False
    """Whether it holds for larger values as well, by theorem."""
    upper: float | None = None
    """No finite certificate at exactly this margin exceeds it, nats, rounded up; None: only the ceiling is known."""
    upper_theorem: str | None = None
    why_zero: str = ""
    """Why the bound is 0, as a sentence begins; empty where it is positive."""


@dataclass(frozen=True)
class Nearest:
    """The nearest rejected drafter of a sorted target, and the rank whose tie with token 0 makes the certificate 0."""

    filling: WaterFilling
    rank: int
    """Of the competitor that decides."""
    drafted: int
    """Rank of the witness's most probable token, ties going against token 0."""


def certificate(rule: Rule | str, probs: Sequence[Real], divergence: str = "kl") -> BoundResult:
    """Exact certificate of `rule` at the target distribution `probs`, in nats; for total variation a probability.

    `divergence`: kl, KL(p_target ‖ p_draft) (theorems *_exact); for rules on one draft token also reverse-kl,
    KL(p_draft ‖ p_target), and tv, ½ Σ |p_target − p_draft| (theorems *_reverse_kl and *_tv).

    `probs` has length n >= 2 in any order, zeros and ties allowed. It must sum to 1 within SUM_TOLERANCE and is then
    divided by its sum in rational arithmetic. A tie that decides gives certificate 0: it is resolved against
    acceptance.

    Raises UserError for an unknown rule or parameter, one that differs by depth, a divergence the rule has no
    certificate in, and for probabilities that are negative, not finite, fewer than two, or do not sum to 1.
    """
    rule = parsed_rule(rule)
    declaration = RULES[rule.name]
    theorem = certificate_theorem(declaration, divergence)
    p_target = normalised(probs)
    ranked = sorted(range(len(p_target)), key=lambda token: (-p_target[token], token))
    sorted_target = [p_target[token] for token in ranked]
    shared: dict[str, Any] = {"rule": str(rule), "divergence": divergence, "theorem": theorem}
    nearest = nearest_rejected(rule, sorted_target)
    if nearest is None:
        return BoundResult(
            **shared, certificate=math.inf, ceiling=math.inf, draft_token=None, pool=(), witness=None, rejects=False
        )
    if divergence != "kl":
        return _in_another_divergence(shared, ranked, sorted_target, nearest.drafted)
    witness = dict(zip(ranked, nearest.filling.witness, strict=True))
    value = certificate_value(declaration, sorted_target, nearest.rank)
    return BoundResult(
        **shared,
        certificate=value,
        ceiling=_ceiling_value(draft_width(rule)),
        draft_token=ranked[nearest.drafted],
        pool=tuple(ranked[rank] for rank in nearest.filling.pool),
        witness=tuple(float(witness[token]) for token in range(len(p_target))),
        why_zero="" if value else why_zero(sorted_target, nearest.rank),
    )


def _in_another_divergence(
    shared: Mapping[str, Any], ranked: Sequence[int], sorted_target: Sequence[Fraction], drafted: int
) -> BoundResult:
    """The result for a rule on one draft token whose most probable rejected token has the rank `drafted`."""
    found = DIVERGENCES[shared["divergence"]].nearest(sorted_target, drafted)
    witness = None if found.witness is None else dict(zip(ranked, found.witness, strict=True))
    value = _rounded_down(found.certificate) if found.exact is None else _largest_float(found.exact)
    return BoundResult(
        **shared,
        certificate=value,
        ceiling=DIVERGENCES[shared["divergence"]].ceiling,
        draft_token=None if witness is None else ranked[drafted],
        pool=tuple(ranked[rank] for rank in found.pool),
        witness=None if witness is None else tuple(float(witness[token]) for token in range(len(ranked))),
        exact=found.exact,
        why_zero="" if value else why_zero(sorted_target, drafted),
    )


def why_zero(sorted_target: Sequence[Fraction], rank: int) -> str:
    """Why the certificate is 0 with the competitor (or width) `rank`, as a sentence begins."""
    if sorted_target[0] > sorted_target[rank]:
        return TOO_SMALL
    return TIE if sorted_target[:1] == sorted_target[1:2] else ARGMAX_REJECTED


def certificate_theorem(declaration: RuleDeclaration, divergence: str) -> str:
    """The theorem a rule's certificate in this divergence rests on; raises UserError where there is none."""
    if divergence not in DIVERGENCES:
        raise UserError(f"divergence {divergence} is unknown; choose one of {', '.join(DIVERGENCES)}")
    if divergence == "kl":
        return declaration.certificate_theorem
    if not isinstance(declaration.rejection, RejectionSet):
        name = declaration.signature.name
        raise UserError(f"rule {name} has no proved certificate in divergence {divergence}; use divergence kl")
    declared = DIVERGENCES[divergence]
    return declared.strict_theorem if declaration.certificate_theorem == "strict_exact" else declared.single_theorem


def nearest_rejected(rule: Rule, sorted_target: Sequence[Fraction]) -> Nearest | None:
    """The nearest drafter the rule rejects at p_0 >= p_1 >= …; None when it rejects none."""
    rejection = RULES[rule.name].rejection
    if not isinstance(rejection, RejectionSet):
        width = draft_width(rule)
        # A tree as wide as the vocabulary offers every token.
        return None if width >= len(sorted_target) else Nearest(tree_filling(sorted_target, width), width, 1)
    rank = competitor(rejection, sorted_target, rule.parameters)
    if rank is None:
        return None
    # Token 0 rejected: at a tie the runner-up stands for it.
    tied = rank == 0 and sorted_target[1] == sorted_target[0]
    return Nearest(draft_filling(sorted_target, 1 if tied else rank), rank, 1 if tied else rank)


def margin_bound(rule: Rule | str, margin: Real, vocabulary: int | None = None) -> MarginResult:
    """Lower bound of the certificate at a margin in [0, 1] (theorems *_margin), in nats; inf where none is rejected.

    `vocabulary` is the number of tokens, for rules that have a better bound where it is known.

    Raises UserError for an unknown rule or parameter, one that differs by depth, one without a margin theorem, for a
    margin that is not a number in [0, 1], for a vocabulary of less than two tokens, and for one that changes nothing.
    """
    rule = parsed_rule(rule)
    declaration = RULES[rule.name]
    exact = _exact(margin, "the margin")
    if not 0 <= exact <= 1:
        raise UserError(f"the margin {written(margin)} is not a gap between two probabilities; give a number in [0, 1]")
    if not declaration.margin_theorem:
        raise UserError(f"rule {rule.name} has no bound from a margin; give the probabilities")
    theorem = declaration.margin_theorem if vocabulary is None else _finite_margin_theorem(declaration, vocabulary)
    known = {"margin": exact, **({"n": Fraction(vocabulary)} if vocabulary is not None else {})}
    upper = declaration.upper_theorem or None
    bound, why = _bound_value(theorem, rule, known)
    if _argmax_in_doubt(rule, exact):
        bound, why = 0.0, ARGMAX_IN_DOUBT
    return MarginResult(
        rule=str(rule),
        theorem=theorem,
        known="margin",
        value=float(exact),
        bound=bound,
        or_more=not declaration.margin_exactly,
        upper=None if upper is None else min(_rounded_up(_formula_value(upper, rule, known)), _ceiling(rule)),
        upper_theorem=upper,
        why_zero=why,
    )


def _finite_margin_theorem(declaration: RuleDeclaration, vocabulary: int) -> str:
    """The theorem for a vocabulary of so many tokens; raises UserError where the rule has none."""
    if vocabulary < 2:
        raise UserError(f"a vocabulary of {vocabulary} tokens leaves nothing to reject; give at least 2")
    if not declaration.finite_margin_theorem:
        having = _rules_having(lambda one: one.finite_margin_theorem)
        name = declaration.signature.name
        raise UserError(f"rule {name} has no better bound for a known vocabulary (only {having} has); leave it out")
    return declaration.finite_margin_theorem


def _rules_having(theorem: Callable[[RuleDeclaration], str]) -> str:
    """The rules whose declaration names such a theorem."""
    return ", ".join(name for name, declaration in RULES.items() if theorem(declaration))


def _argmax_in_doubt(rule: Rule, margin: Fraction) -> bool:
    """Whether a target with this margin may have its own argmax rejected; the margin theorems are about other tokens.

    Only a rule whose entropy is not exact can: at e > 0 theorem entropy_floor says no more than exp(-H_e) <= p_0 + e. A
    threshold that reaches p_0 then does so at the least p_0, the margin, as it grows more slowly than p_0.
    """
    rejection = RULES[rule.name].rejection
    if margin == 0 or not (isinstance(rejection, Below) and rejection.threshold.has(Entropy)):
        return False
    least = sp.Rational(*margin.as_integer_ratio())
    known = {**exact_parameters(rule.parameters), p_0: least}
    factors = [factor for factor in rejection.threshold.atoms(sp.exp) if isinstance(-factor.args[0], Entropy)]
    at_floor = {factor: least + (-factor.args[0]).args[0].xreplace(known) for factor in factors}
    return bool(rejection.threshold.xreplace({**known, **at_floor}) >= least)


def greedy_bound(rule: Rule | str, p_0: Real) -> MarginResult:
    """Lower bound of the certificate when only the target's largest probability p_0 is known, in nats.

    Raises UserError for an unknown rule or parameter, one that has no such bound, and p_0 outside (0, 1].
    """
    rule = parsed_rule(rule)
    theorem = RULES[rule.name].greedy_theorem
    exact = _exact(p_0, "p_0")
    if not 0 < exact <= 1:
        raise UserError(f"p_0 is {written(p_0)}; the largest probability of a target lies in (0, 1]")
    if not theorem:
        having = _rules_having(lambda one: one.greedy_theorem)
        raise UserError(f"rule {rule.name} has no bound from p_0 alone (only {having} has); give a margin")
    bound, why = _bound_value(theorem, rule, {"p_0": exact})
    return MarginResult(str(rule), theorem, "p_0", float(exact), bound, why_zero=why)


def normalised(probs: Iterable[Real]) -> list[Fraction]:
    """The probabilities as exact rationals that sum to exactly 1; raises UserError as `certificate` does."""
    exact = [probability(value, f"probability {place}") for place, value in enumerate(probs, start=1)]
    if len(exact) < 2:
        raise UserError(f"a target distribution needs at least 2 probabilities, not {len(exact)}; give the others too")
    total = sum(exact, Fraction(0))
    if abs(total - 1) > SUM_TOLERANCE:
        raise UserError(f"the probabilities sum to {float(total):.9g}; they must sum to 1 within 1e-6")
    return [value / total for value in exact]


def parsed_rule(rule: Rule | str) -> Rule:
    """The rule with its parameters; raises UserError when it is none or differs by depth."""
    parsed = parse_rule(str(rule))
    if parsed.varies_by_depth:
        raise UserError(f"rule {parsed} differs by depth; take it at one depth, e.g. {parsed.at_depth(1)}")
    return parsed


def draft_width(rule: Rule) -> int:
    """How many of the drafter's top tokens the rule offers: m."""
    declared = RULES[rule.name].draft_width
    return int(str(rule.parameters.get(declared, declared)))


def probability(value: Real, what: str) -> Fraction:
    """The value as an exact rational; raises UserError, naming it as `what`, unless it lies in [0, 1]."""
    exact = _exact(value, what)
    if exact < 0:
        raise UserError(f"{what} is {written(value)}; probabilities must not be negative")
    if exact > 1 + SUM_TOLERANCE:
        raise UserError(f"{what} is {written(value)}; probabilities must not exceed 1")
    return exact


def written(value: Real) -> str:
    """A number as it is typed: 1e6, where a Decimal of it would say 1E+6; shortened where it is long."""
    text = f"{value:.3g}" if isinstance(value, Decimal) and len(str(value)) > _SHOWN_DIGITS else str(value)
    return text.replace("E+", "e").replace("e+", "e").replace("E-", "e-")


def _exact(value: Real, what: str) -> Fraction:
    if not (value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)):
        raise UserError(f"{what} is {written(value)}; give a finite number")
    # Fraction(Decimal("1e-999999999")) would be a billion digits long.
    if isinstance(value, Decimal) and abs(int(value.as_tuple().exponent)) > _MOST_DECIMALS:
        raise UserError(f"{what} is {written(value)}; write it with at most {_MOST_DECIMALS} decimals")
    return Fraction(value)


# --- evaluation ------------------------------------------------------------------------------------------------


def certificate_value(declaration: RuleDeclaration, sorted_target: Sequence[Fraction], rank: int) -> float:
    """The certificate theorem's formula, nats, rounded down, with the competitor (or width) `rank`.

    It looks at the tokens that can be in the pool or are competitors, so sorted_target may lack others: it is then a
    lower bound by theorems single_partial and tree_partial.
    """
    margin = sorted_target[0] - sorted_target[rank]
    if margin == 0:
        return 0.0
    formula = FORMULAS[declaration.certificate_theorem]
    covers = not isinstance(declaration.rejection, RejectionSet)
    count = rank + 1 if covers else _pool_bound(sorted_target)
    with mpmath.workdps(_digits(margin)):
        top = [_mp(p) for p in sorted_target[:count]]
        known = {"p_top": top, "p_rejected": _mp(sorted_target[rank]), "p_0": top[0], "p_1": _mp(sorted_target[1])}
        size = rank if covers else count
        return _rounded_down(evaluate(formula, [known[str(argument)] for argument in formula.arguments], size))


def _pool_bound(sorted_target: Sequence[Fraction]) -> int:
    """How many of the most probable tokens hold every pool: c* >= p_0/2, so pooled tokens are above half of p_0."""
    return sum(2 * p > sorted_target[0] for p in sorted_target)


def _ceiling(rule: Rule) -> float:
    """log(m + 1) for m drafted tokens, rounded up."""
    with mpmath.workdps(_DIGITS):
        return _rounded_up(mpmath.log(draft_width(rule) + 1))


def _ceiling_value(width: int) -> float:
    with mpmath.workdps(_DIGITS):
        return _rounded_down(mpmath.log(width + 1))


def _bound_value(theorem: str, rule: Rule, given: Mapping[str, Fraction]) -> tuple[float, str]:
    """A bound's formula, nats, rounded down; and why it is 0, if it is."""
    value = _formula_value(theorem, rule, given)
    bound = _rounded_down(value)
    return bound, "" if bound else TOO_SMALL if value else NO_GAP


def _formula_value(theorem: str, rule: Rule, given: Mapping[str, Fraction]) -> Any:
    """A formula of scalars at a rule's parameters and the given figures, an mpmath number (nats)."""
    parameters = {name: Fraction(str(value)) for name, value in rule.parameters.items()}
    figures = {**parameters, **given}
    smallest = min((value for value in figures.values() if value > 0), default=Fraction(1))
    formula = FORMULAS[theorem]
    with mpmath.workdps(_digits(min(smallest, Fraction(1)))):
        # As fractions: the branch of a formula is chosen by comparisons that must not be rounded.
        known = {name: int(v) if v.denominator == 1 else v for name, v in figures.items()}
        return mpmath.mpf(evaluate(formula, [known[str(argument)] for argument in formula.arguments]))


def _digits(margin: Fraction) -> int:
    """Decimal digits that leave at least _DIGITS after cancellation.

    Moving token 0 and its competitor together costs a total variation of at least margin / 2, hence, by Pinsker's
    inequality, every certificate and every bound is at least margin² / 2, while no term of a formula exceeds a few.
    """
    return _DIGITS + 2 * math.ceil(max(0.0, -_log10(margin)))


def _log10(value: Fraction) -> float:
    """Logarithm of a positive rational that may be far below the smallest float."""
    return math.log10(value.numerator) - math.log10(value.denominator)


def _mp(value: Fraction) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


def _rounded_down(value: Any) -> float:
    """The largest float64 not above a positive mpmath value known to a relative error of _EVALUATION_ERROR; or inf."""
    if value == mpmath.inf:
        return math.inf
    with mpmath.workdps(_DIGITS):
        lower = value * (1 - _EVALUATION_ERROR)
    nearest = float(lower)
    return nearest if nearest <= lower else math.nextafter(nearest, -math.inf)


def _largest_float(exact: Fraction) -> float:
    """The largest float64 not above a rational of [0, 1]."""
    nearest = float(exact)
    return nearest if nearest <= exact else math.nextafter(nearest, -math.inf)


def _rounded_up(value: Any) -> float:
    """The smallest float64 not below a positive mpmath value known to a relative error of _EVALUATION_ERROR."""
    with mpmath.workdps(_DIGITS):
        upper = value * (1 + _EVALUATION_ERROR)
    nearest = float(upper)
    return nearest if nearest >= upper else math.nextafter(nearest, math.inf)
