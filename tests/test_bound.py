"""symcert.bound: values to the last digit, rounding to the safe side, and every bad input."""

from __future__ import annotations

import math
import random
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symcert.bound import Real, certificate, margin_bound, normalised, written
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.rules import DECLARED
from symcert.theorems import THEOREMS
from symcert_runtime.errors import UserError

MANY_DIGITS = 2500
ONE_ULP = 2.0**-52


def mp(value: Fraction) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


def pair_formula(p_0: Fraction, p_1: Fraction) -> Any:
    """Theory section 3, strict: p_0 log(2 p_0/(p_0+p_1)) + p_1 log(2 p_1/(p_0+p_1))."""
    return mpmath.fsum(mp(p) * mpmath.log(mp(2 * p / (p_0 + p_1))) for p in (p_0, p_1) if p)


def tree_formula(p_top: list[Fraction]) -> Any:
    """Theory section 4 with its own sum, minimum and positive parts."""
    m = len(p_top) - 1
    level = min((p_top[0] + sum(p_top[m - k + 1 :])) / (k + 1) for k in range(1, m + 1))
    lost = mpmath.fsum(mp(p) * mpmath.log(mp(level / p)) for p in p_top[1:] if 0 < p < level)
    return mp(p_top[0]) * mpmath.log(mp(p_top[0] / level)) - lost


def tree_margin_formula(margin: Fraction, m: int) -> Any:
    """Theory section 5: θγ − log((2 cosh θ + m − 1)/(m + 1))."""
    g = mp(margin)
    theta = mpmath.log((g * (m - 1) + mpmath.sqrt((g * (m - 1)) ** 2 + 4 * (1 - g**2))) / (2 * (1 - g)))
    return theta * g - mpmath.log((2 * mpmath.cosh(theta) + m - 1) / (m + 1))


def assert_is_tight_lower_bound(value: float, exact: Any) -> None:
    """value <= exact, and no more than one unit in the last place (or the smallest float) below it."""
    assert value <= exact
    assert exact - value <= max(ONE_ULP * exact, mpmath.mpf(2) ** -1074)


def sorted_target(text: str) -> list[Fraction]:
    return sorted(normalised([Decimal(entry) for entry in text.split(",")]), reverse=True)


HARD_TARGETS = [
    "0.5,0.3,0.2",
    "1,0",
    "0.999999999999999999999999,0.000000000000000000000001",
    "0.5000000000000000000000000000001,0.4999999999999999999999999999999",
    f"{Decimal('0.5') + Decimal('1e-25')},{Decimal('0.5') - Decimal('1e-25')}",
    "0.25,0.25,0.25,0.25",
    "0.4,0.3,0.3,0,0",
    "0.34,0.33,0.33",
    "0.97,0.01,0.01,0.005,0.005,0,0,0,0",
    "0.3,0.3,0.2,0.1,0.1",
]


@pytest.mark.parametrize("text", HARD_TARGETS)
def test_certificate_is_exact_and_rounded_down(text: str) -> None:
    p_target = sorted_target(text)
    with mpmath.workdps(MANY_DIGITS):
        assert_is_tight_lower_bound(certificate("strict", p_target).certificate, pair_formula(*p_target[:2]))
        for m in range(1, len(p_target)):
            exact = tree_formula(p_target[: m + 1])
            assert_is_tight_lower_bound(certificate(f"tree:m={m}", p_target).certificate, exact)


@pytest.mark.parametrize("exponent", [1, 5, 15, 30, 100, 170, 400, 900])
def test_tiny_margins_do_not_cancel(exponent: int) -> None:
    gap = Decimal(10) ** -exponent
    with mpmath.workdps(MANY_DIGITS):
        p_target = [Fraction(1, 2) + Fraction(gap), Fraction(1, 2) - Fraction(gap)]
        assert_is_tight_lower_bound(certificate("strict", p_target).certificate, pair_formula(*p_target))
        for m in (1, 2, 8):
            exact = tree_margin_formula(Fraction(gap), m)
            assert_is_tight_lower_bound(margin_bound(f"tree:m={m}", gap).bound, exact)


@pytest.mark.parametrize("margin", ["0.1", "0.3333333333333333", "0.5", "0.75", "0.9999999999999999999999"])
def test_margin_bound_is_exact_and_rounded_down(margin: str) -> None:
    with mpmath.workdps(MANY_DIGITS):
        g = mp(Fraction(margin))
        strict = ((1 + g) * mpmath.log(1 + g) + (1 - g) * mpmath.log(1 - g)) / 2
        assert_is_tight_lower_bound(margin_bound("strict", Decimal(margin)).bound, strict)
        for m in (1, 2, 3, 8, 64):
            exact = tree_margin_formula(Fraction(margin), m)
            assert_is_tight_lower_bound(margin_bound(f"tree:m={m}", Decimal(margin)).bound, exact)


def test_rounding_goes_down() -> None:
    """The same value rounded to nearest would break soundness about every other time."""
    too_large = 0
    with mpmath.workdps(50):
        for k in range(1, 100):
            exact = evaluate(FORMULAS["strict_margin"], [mp(Fraction(k, 100))])
            assert margin_bound("strict", Fraction(k, 100)).bound <= exact
            too_large += float(exact) > exact
    assert too_large > 20


@pytest.mark.parametrize(("rule", "ceiling"), [("strict", 2), ("tree:m=1", 2), ("tree:m=2", 3), ("tree:m=5", 6)])
def test_ceiling_is_reached_by_a_certain_target_and_by_margin_one(rule: str, ceiling: int) -> None:
    result = certificate(rule, [1.0] + [0.0] * 6)
    assert result.certificate == result.ceiling == margin_bound(rule, 1).bound
    with mpmath.workdps(50):
        assert_is_tight_lower_bound(result.ceiling, mpmath.log(ceiling))


@pytest.mark.parametrize("rule", ["strict", "tree:m=1", "tree:m=2", "tree:m=3"])
def test_exact_tie_with_the_deciding_competitor_has_certificate_zero(rule: str) -> None:
    result = certificate(rule, [0.25] * 4)
    assert (result.certificate, result.witness) == (0.0, (0.25,) * 4)
    assert margin_bound(rule, 0).bound == 0.0


def test_tie_with_another_competitor_is_not_one_that_decides() -> None:
    assert certificate("strict", [0.4, 0.4, 0.2]).certificate == 0.0
    assert certificate("tree:m=2", [0.4, 0.4, 0.2]).certificate > 0.0


@pytest.mark.parametrize("m", [3, 4, 1000])
def test_tree_over_the_whole_vocabulary_never_rejects(m: int) -> None:
    result = certificate(f"tree:m={m}", [0.5, 0.3, 0.2])
    assert result.certificate == math.inf
    assert (result.draft_token, result.pool, result.witness) == (None, (), None)


def test_tokens_are_reported_in_the_order_given() -> None:
    result = certificate("tree:m=2", [0.1, 0.2, 0.4, 0.3])
    assert result.draft_token == 3
    assert result.pool == (2, 3, 1)
    assert result.witness == (0.1, 0.3, 0.3, 0.3)
    strict = certificate("strict", [0.1, 0.2, 0.4, 0.3])
    assert (strict.draft_token, strict.pool, strict.witness) == (3, (2, 3), (0.1, 0.2, 0.35, 0.35))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 1000), min_size=2, max_size=9).filter(any), st.integers(1, 9), st.randoms())
def test_order_does_not_matter_and_width_one_is_strict(weights: list[int], m: int, rng: random.Random) -> None:
    probs = [Fraction(weight, sum(weights)) for weight in weights]
    order = rng.sample(range(len(probs)), len(probs))
    shuffled = [probs[token] for token in order]
    rule = f"tree:m={m}"
    assert certificate(rule, shuffled).certificate == certificate(rule, probs).certificate
    assert certificate("tree:m=1", probs).certificate == pytest.approx(certificate("strict", probs).certificate, 1e-15)
    assert certificate(rule, probs).certificate <= certificate(f"tree:m={m + 1}", probs).certificate


def test_strict_is_the_single_draft_theorem_with_every_token_but_the_first_rejected() -> None:
    p_target = sorted_target("0.4,0.25,0.2,0.1,0.05")
    with mpmath.workdps(50):
        general = evaluate(FORMULAS["single_exact"], [[mp(p_target[0])], mp(p_target[1])], 1)
        assert_is_tight_lower_bound(certificate("strict", p_target).certificate, general)


def test_probabilities_are_normalised_exactly() -> None:
    assert normalised([0.1] * 10) == [Fraction(1, 10)] * 10
    shares = normalised([Decimal("0.3333334"), Decimal("0.6666667")])
    assert shares == [Fraction(3333334, 10000001), Fraction(6666667, 10000001)]


BAD_PROBS: list[tuple[list[Real], str]] = [
    ([], "at least 2 probabilities, not 0"),
    ([1.0], "at least 2 probabilities, not 1"),
    ([0.5, 0.6], "sum to 1.1"),
    ([0.5, 0.49999], "sum to 0.99999"),
    ([0.0, 0.0], "sum to 0"),
    ([-0.5, 1.5], "probability 1 is -0.5"),
    ([Decimal("-1e400"), 1], "probability 1 is -1e400"),
    ([50, 30, 20], "probability 1 is 50; probabilities must not exceed 1"),
    ([Decimal("1e400"), 1], "probability 1 is 1e400"),
    ([0.5, math.nan], "probability 2 is nan"),
    ([math.inf, 0.5], "probability 1 is inf"),
    ([Decimal("sNaN"), 0.5], "probability 1 is sNaN"),
    ([Decimal("1e-999999999"), 1], "at most 1000 decimals"),
]


@pytest.mark.parametrize(("probs", "named"), BAD_PROBS, ids=lambda value: str(value)[:30])
def test_bad_probabilities(probs: list[Real], named: str) -> None:
    with pytest.raises(UserError, match=re.escape(named)):
        certificate("strict", probs)


@pytest.mark.parametrize("margin", [-0.1, 1.1, math.nan, math.inf, Decimal("1e400")])
@pytest.mark.parametrize("rule", ["strict", "tree:m=2"])
def test_bad_margin(rule: str, margin: Real) -> None:
    with pytest.raises(UserError, match="the margin"):
        margin_bound(rule, margin)


@pytest.mark.parametrize("rule", ["nucleus", "tree", "tree:m=0"])
def test_bad_rule(rule: str) -> None:
    with pytest.raises(UserError, match="rule"):
        certificate(rule, [0.5, 0.5])
    with pytest.raises(UserError, match="rule"):
        margin_bound(rule, 0.5)


def test_a_bound_is_said_to_hold_for_larger_margins_where_its_theorem_supposes_no_more() -> None:
    """Theorem and declaration agree on whether the margin is γ or at least γ."""
    for declaration in DECLARED:
        supposed = THEOREMS[declaration.margin_theorem].hypotheses[0]
        assert (" = γ" in supposed) == declaration.margin_exactly != (" ≥ γ" in supposed)


def test_a_vocabulary_is_refused_where_it_changes_nothing() -> None:
    better = "multiplicative:alpha=0.1"
    assert [rule.signature.name for rule in DECLARED if rule.finite_margin_theorem] == ["multiplicative"]
    assert margin_bound(better, Decimal("0.001"), 100).bound > margin_bound(better, Decimal("0.001")).bound
    for rule in ("strict", "tree:m=4", "additive:t=0.3"):
        with pytest.raises(UserError, match=f"rule {rule.partition(':')[0]} has no better bound .* leave it out"):
            margin_bound(rule, 0.2, 100)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("1e6"), "1e6"), (Decimal("2E-9"), "2e-9"), (Decimal("0.20"), "0.20"), (0.25, "0.25"),
        (Fraction(1, 3), "1/3"), (Decimal("1e-999999999"), "1e-999999999"), (Decimal("0." + "3" * 60), "0.333"),
        (Decimal("NaN"), "NaN"),
    ],
)  # fmt: skip
def test_a_number_is_written_as_it_is_typed(value: Real, shown: str) -> None:
    assert written(value) == shown
