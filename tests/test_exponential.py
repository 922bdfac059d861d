"""The fused pass's own exp and log: proved truncation, counted rounding, and kernels that keep within both."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from types import ModuleType
from typing import Any

import flint
import numba
import numpy as np
import pytest
from flint import arb

from symcert.cli.generate import GENERATED
from symcert.codegen.exponential import (
    DEGREE,
    REACH,
    coefficients,
    exponential_module,
    rounding_units,
    truncation_bound,
)
from symcert_runtime.fused.cpu import scan
from symcert_runtime.fused.cpu.scan import CUT, EXP_UNITS, UNIT
from symcert_runtime.generated import exponential

Polynomial = tuple[float, ...]
Doubles = Any
"""A numpy array of doubles."""

COMMITTED: Polynomial = exponential.COEFFICIENTS


def test_the_committed_module_is_what_is_generated() -> None:
    text = (GENERATED / "exponential.py").read_text()
    assert text.endswith('"""\n\n' + exponential_module(""))
    assert coefficients() == COMMITTED
    assert truncation_bound(COMMITTED) == exponential.TRUNCATION
    assert rounding_units(COMMITTED) == exponential.HORNER_UNITS
    assert exponential.REACH == REACH > math.log(2) / 2


# --- truncation


def horner(polynomial: Polynomial, r: arb) -> arb:
    total = arb(0)
    for c in reversed(polynomial):
        total = total * r + c
    return total


def largest_deviation(polynomial: Polynomial, pieces: int) -> tuple[float, float]:
    """Bounds of max |P(r) e^−r − 1| on [−REACH, REACH]: values in between, and the mean value theorem on each piece."""
    flint.ctx.prec = 200
    exact = tuple(map(arb, polynomial))
    slope = tuple((i + 1) * c - exact[i] for i, c in enumerate((*exact[1:], arb(0))))
    radius, low, high = REACH / pieces, 0.0, 0.0
    for k in range(-pieces // 2, pieces // 2):
        middle = arb((2 * k + 1) * radius)
        piece = arb(middle.mid(), radius * (1 + 2**-20))
        value = abs(horner(exact, middle) * (-middle).exp() - 1)
        reach = abs(horner(slope, piece) * (-piece).exp()) * piece.rad()
        low, high = max(low, float(value.lower())), max(high, float((value + reach).upper()))
    return low, high


def test_the_truncation_bound_holds_and_is_not_silly() -> None:
    low, high = largest_deviation(COMMITTED, 2000)
    assert low <= high <= exponential.TRUNCATION <= 64 * low
    assert high < 1.1 * low, "the check itself is sharp"
    assert exponential.TRUNCATION < UNIT / 2


def moved(polynomial: Polynomial, place: int, by: float) -> Polynomial:
    return tuple(c + by if i == place else c for i, c in enumerate(polynomial))


@pytest.mark.parametrize("by", [1e-13, -1e-13])
@pytest.mark.parametrize("place", range(1, DEGREE + 1))
def test_the_bound_of_a_wrong_coefficient_holds_too(place: int, by: float) -> None:
    wrong = moved(COMMITTED, place, by)
    assert largest_deviation(wrong, 400)[1] <= truncation_bound(wrong) != exponential.TRUNCATION


def test_the_integral_needs_its_constant() -> None:
    with pytest.raises(ValueError, match="P\\(0\\) = 1"):
        truncation_bound(moved(COMMITTED, 0, 2.0**-52))


def test_another_degree_has_another_bound() -> None:
    lower, higher = (coefficients(degree) for degree in (DEGREE - 1, DEGREE + 1))
    assert truncation_bound(lower) > UNIT, "the bound asks for the degree that there is"
    assert truncation_bound(higher) < exponential.TRUNCATION
    for polynomial in (lower, higher, COMMITTED[:-1], (1.0, 1.0)):
        assert largest_deviation(polynomial, 400)[1] <= truncation_bound(polynomial)


# --- Horner's rounding


def plain_step(total: float, r: float, c: float) -> float:
    return total * r + c


def fused_step(total: float, r: float, c: float) -> float:
    """Rounded once: a quotient of integers is the double nearest to it."""
    return float(Fraction(total) * Fraction(r) + Fraction(c))


def units_lost(step: Callable[[float, float, float], float], r: float) -> float:
    """By Horner's rule at r, in units of 2⁻⁵³ e^r."""
    computed, exact = 0.0, Fraction(0)
    for c in reversed(COMMITTED):
        computed, exact = step(computed, r, c), exact * Fraction(r) + Fraction(c)
    return float(abs(Fraction(computed) - exact) / Fraction(UNIT)) / math.exp(r)


@pytest.mark.parametrize("step", [plain_step, fused_step])
def test_horners_rule_loses_no_more_than_its_count(step: Callable[[float, float, float], float]) -> None:
    points = np.random.default_rng(1).uniform(-REACH, REACH, 1000).tolist()
    lost = max(units_lost(step, r) for r in (*points, REACH, -REACH, 0.0))
    # To first order: (1 + u)^25 − 1 = 25u (1 + 12u + …).
    assert 0.5 < lost <= exponential.HORNER_UNITS * (1 + 2**-40)
    assert 5 * lost > exponential.HORNER_UNITS, "the count is not silly"


# --- what the kernels compute


def driver(function: Any) -> Callable[[Doubles, Doubles], None]:
    """A loop over an array, which the compiler turns into vector code."""

    @numba.njit
    def each(points, found):  # type: ignore[no-untyped-def]
        for i in range(points.shape[0]):
            found[i] = function(points[i])

    return each  # type: ignore[no-any-return]


def computed(loop: Callable[[Doubles, Doubles], None], points: Doubles) -> Doubles:
    found = np.empty_like(points)
    loop(points, found)
    return found


def neighbours(points: Doubles) -> Doubles:
    return np.concatenate([points, np.nextafter(points, -np.inf), np.nextafter(points, np.inf)])


def exponents() -> Doubles:
    """Everywhere; close to 0; where k changes and where r is 0, at multiples of (log 2)/2; close to CUT."""
    rng = np.random.default_rng(2)
    halves = -np.arange(0, 2 * math.floor(-CUT / math.log(2)) + 1) * (math.log(2) / 2)
    points = np.concatenate(
        [
            rng.uniform(CUT, 0, 10_000),
            -(2.0 ** rng.uniform(-1074, 9.4, 5_000)),
            neighbours(neighbours(halves)),
            CUT + 2.0 ** rng.uniform(-43, 3, 1_000),
            neighbours(np.array([CUT, -REACH, -1.0, 0.0])),
        ]
    )
    return points[(points >= CUT) & (points <= 0)]


def exp_units(points: Doubles, found: Doubles) -> float:
    """The largest relative error, in units of 2⁻⁵³."""
    flint.ctx.prec = 120
    pairs = zip(points.tolist(), found.tolist(), strict=True)
    return max(float(abs(arb(y) * (-arb(d)).exp() - 1)) for d, y in pairs) / UNIT


@pytest.fixture(scope="module")
def exp_loop() -> Callable[[Doubles, Doubles], None]:
    return driver(scan.exp_nonpositive)


def test_exp_keeps_to_its_units(exp_loop: Callable[[Doubles, Doubles], None]) -> None:
    points = exponents()
    assert exp_units(points, computed(exp_loop, points)) <= EXP_UNITS


def test_exp_of_numbers_one_by_one(exp_loop: Callable[[Doubles, Doubles], None]) -> None:
    """Too few for vector code; contraction may differ, the bound may not."""
    points = exponents()[::7]
    alone = np.concatenate([computed(exp_loop, points[i : i + 1]) for i in range(len(points))])
    assert exp_units(points, alone) <= EXP_UNITS


def test_exp_of_zero_is_one_and_of_a_nan_none(exp_loop: Callable[[Doubles, Doubles], None]) -> None:
    found = computed(exp_loop, np.array([0.0, -0.0, -5e-324, np.nan, -np.nan] * 9))
    assert (found.reshape(9, 5)[:, :3] == 1.0).all() and np.isnan(found.reshape(9, 5)[:, 3:]).all()


def arguments_of_log() -> Doubles:
    """Everywhere; close to 1; where k changes, at √½ 2^k."""
    rng = np.random.default_rng(3)
    close = 2.0 ** rng.uniform(-53, -1, 4_000)
    return np.concatenate(
        [
            2.0 ** rng.uniform(-1000, 1, 10_000),
            1 + close,
            1 - close,
            neighbours(math.sqrt(0.5) * 2.0 ** np.arange(-999, 3)),
            neighbours(np.array([1.0, 2.0, 0.5])),
        ]
    )


def log_units(points: Doubles, found: Doubles) -> float:
    """The largest |found − log y| in units of (4 + 2 |log y|) u."""
    flint.ctx.prec = 120
    largest = 0.0
    for y, x in zip(points.tolist(), found.tolist(), strict=True):
        exact = arb(y).log()
        largest = max(largest, float(abs(exact - x) / ((4 + 2 * abs(exact)) * UNIT)))
    return largest


def test_log_keeps_to_its_bound() -> None:
    points, loop = arguments_of_log(), driver(scan.log_positive)
    assert log_units(points, computed(loop, points)) <= 1
    alone = np.concatenate([computed(loop, points[i : i + 1]) for i in range(0, len(points), 7)])
    assert log_units(points[::7], alone) <= 1
    assert (computed(loop, np.ones(9)) == 0).all()


# --- planted errors

SOURCE = inspect.getsource(scan)


def variant(right: str, wrong: str) -> ModuleType:
    """The module `scan` with something else written in it."""
    assert right in SOURCE
    module = ModuleType("wrong_scan")
    exec(compile(SOURCE.replace(right, wrong), "<wrong scan>", "exec"), vars(module))
    return module


WRONG_EXP = {
    "log 2 to 33 bits": ('LN2_LO = float.fromhex("0x1.a39ef35793c76p-33")', "LN2_LO = 0.0"),
    "log 2 not split": ('LN2_HI = float.fromhex("0x1.62e42feep-1")', "LN2_HI = 0.6931471805599453"),
    "a coefficient lost": ("REVERSED = tuple(reversed(COEFFICIENTS))", "REVERSED = tuple(reversed(COEFFICIENTS[:-1]))"),
    "a coefficient moved": ("p = REVERSED[0]\n", "p = REVERSED[0] + 1e-9\n"),
    "twice as much": ("SHIFT = 1.5 * 2.0**52 + 1023", "SHIFT = 1.5 * 2.0**52 + 1024"),
}


@pytest.mark.parametrize("name", WRONG_EXP)
def test_a_wrong_exp_is_found_out(name: str) -> None:
    points = exponents()[::5]
    found = computed(driver(variant(*WRONG_EXP[name]).exp_nonpositive), points)
    assert not exp_units(points, found) <= EXP_UNITS


WRONG_LOG = {
    "fewer terms": ("range(21, 0, -2)", "range(13, 0, -2)"),
    "a factor off": ("2.0 * (s * p)", "2.0 * (s * (p - 1e-14))"),
}


@pytest.mark.parametrize("name", WRONG_LOG)
def test_a_wrong_log_is_found_out(name: str) -> None:
    points = arguments_of_log()[::5]
    found = computed(driver(variant(*WRONG_LOG[name]).log_positive), points)
    assert not log_units(points, found) <= 1


def constants(proved: dict[str, float], right: str = "", wrong: str = "") -> None:
    """Run what `scan` says of its constants when it is imported, with other text or other proved figures."""
    head = SOURCE[SOURCE.index("\nUNIT = ") : SOURCE.index("\nCUT = ")]
    assert right in head and "\nassert " in head
    names = {name: getattr(exponential, name) for name in ("HORNER_UNITS", "REACH", "TRUNCATION")}
    exec(compile(head.replace(right, wrong), "<constants>", "exec"), names | proved)


def too_small() -> Iterator[dict[str, float]]:
    for place in range(1, 9):
        yield {"TRUNCATION": truncation_bound(moved(COMMITTED, place, 1e-13))}
    yield {"TRUNCATION": truncation_bound(coefficients(DEGREE - 1))}
    yield {"HORNER_UNITS": rounding_units(COMMITTED) + 1}


def test_allowing_too_few_units_fails_at_import() -> None:
    constants({})
    with pytest.raises(AssertionError):
        constants({}, "EXP_UNITS = 5.0", "EXP_UNITS = 4.0")
    for proved in too_small():
        with pytest.raises(AssertionError):
            constants(proved)
