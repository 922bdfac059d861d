"""The CPU kernels' interval arithmetic: every pair contains the exact result, whatever the ends are."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement, product
from types import ModuleType
from typing import Any, TypeAlias

import flint
import numba
import numpy as np
import pytest
from flint import arb, fmpq

from symcert_runtime.enclosure import MIN_NORMAL, SMALLEST, ULPS
from symcert_runtime.fused.cpu import intervals
from symcert_runtime.generated import cpu_formulas

Pair = tuple[float, float]
Real: TypeAlias = Fraction | arb
Kernel = Any

# --- pairs

HUGE = Fraction(2) ** 2000
"""A real number beyond every double: infinite ends stand for such."""

SPECIAL = (
    0.0,
    SMALLEST,
    MIN_NORMAL - SMALLEST,
    MIN_NORMAL,
    2.0**-500,
    1 / 3,
    0.5,
    1 - 2.0**-53,
    1.0,
    1 + 2.0**-52,
    math.pi,
    2.0**53 + 2,
    2.0**600,
    1.7976931348623157e308,
    math.inf,
)


def special_pairs() -> Iterator[Pair]:
    """All of them, points included; both ends are the same infinity in none."""
    ends = sorted({sign * x for x in SPECIAL for sign in (1.0, -1.0)})
    pairs = combinations_with_replacement(ends, 2)
    return ((low, high) for low, high in pairs if low < high or math.isfinite(low))


def random_pairs(count: int, seed: int) -> list[Pair]:
    """Of every magnitude and every width, points among them."""
    rng = np.random.default_rng(seed)
    low = rng.choice([-1.0, 1.0], count) * 2.0 ** rng.uniform(-60, 60, count)
    width = rng.choice([0.0, 1.0], count, p=[0.2, 0.8]) * np.abs(low) * 2.0 ** rng.uniform(-54, 4, count)
    return list(zip(low.tolist(), (low + width).tolist(), strict=True))


PAIRS: list[Pair] = [*special_pairs(), *random_pairs(300, 1)]


def pairs_of_pairs(count: int) -> tuple[list[Pair], list[Pair]]:
    rng = np.random.default_rng(2)
    first, second = rng.integers(0, len(PAIRS), (2, count)).tolist()
    return [PAIRS[i] for i in first], [PAIRS[i] for i in second]


TWO = pairs_of_pairs(2_500)


def inside(pair: Pair) -> set[Fraction]:
    """Real numbers in a pair: its ends, its middle, and those where functions have their ends or turn."""
    low, high = (Fraction(x) if math.isfinite(x) else Fraction(int(math.copysign(1, x))) * HUGE for x in pair)
    turns = (Fraction(0), 1 / HUGE, -1 / HUGE, 1 / HUGE - 1, 1 - 1 / HUGE)
    return {low, high, (low + high) / 2, *(turn for turn in turns if low < turn < high)}


# --- kernels on many pairs

_LOOPS: dict[tuple[Kernel, int], Callable[..., None]] = {}


def loop(function: Kernel, arguments: int) -> Callable[..., None]:
    """Over arrays of pairs [n, 2], compiled once: kernels have no way in from Python."""

    def one(x, found):  # type: ignore[no-untyped-def]
        for i in range(x.shape[0]):
            found[i, 0], found[i, 1] = function((x[i, 0], x[i, 1]))

    def two(x, y, found):  # type: ignore[no-untyped-def]
        for i in range(x.shape[0]):
            found[i, 0], found[i, 1] = function((x[i, 0], x[i, 1]), (y[i, 0], y[i, 1]))

    if (function, arguments) not in _LOOPS:
        _LOOPS[function, arguments] = numba.njit(error_model="numpy")((one, two)[arguments - 1])
    return _LOOPS[function, arguments]


def run(function: Kernel, *arguments: Sequence[Pair]) -> list[Pair]:
    arrays = [np.array(pairs, dtype=np.float64) for pairs in arguments]
    found = np.full_like(arrays[0], np.nan)
    loop(function, len(arrays))(*arrays, found)
    return [(low, high) for low, high in found.tolist()]


def misses(found: Pair, exact: Real) -> bool:
    """Whether the exact number is certainly not in the pair. Where a ball says nothing, neither does this."""
    low, high = found
    if isinstance(exact, Fraction):
        return not low <= exact <= high
    return bool(exact < arb(low)) or bool(exact > arb(high))


def violations(function: Kernel, exact: Callable[..., Real | None], *arguments: Sequence[Pair]) -> list[Any]:
    """Rows whose result is inverted, no number, or without the exact one at some point; None: there is no exact one."""
    flint.ctx.prec = 300
    wrong = []
    for row, found in zip(zip(*arguments, strict=True), run(function, *arguments), strict=True):
        values = (exact(*point) for point in product(*map(inside, row)))
        if not found[0] <= found[1] or any(misses(found, value) for value in values if value is not None):
            wrong.append((row, found))
    return wrong


# --- what is exact


def ball(x: Fraction) -> arb:
    return arb(fmpq(x.numerator, x.denominator))


def exact_exp(x: Fraction) -> Real:
    return ball(x).exp() if abs(x) < 10**5 else HUGE if x > 0 else 1 / HUGE


def exact_log(x: Fraction) -> Real | None:
    return ball(x).log() if x > 0 else None


def exact_log1p(x: Fraction) -> Real | None:
    if abs(x) < Fraction(1, 2):
        return ball(x).log1p() if x else Fraction(0)
    return exact_log(1 + x)


def exact_atanh(x: Fraction) -> Real | None:
    if abs(x) < Fraction(1, 2):
        return ball(x).atanh() if x else Fraction(0)
    return ball((1 + x) / (1 - x)).log() / 2 if abs(x) < 1 else None


def exact_xlog1py(factor: Fraction, x: Fraction) -> Real | None:
    if factor == 0 or x <= -1:
        return Fraction(0) if x >= -1 and factor == 0 else None
    return ball(factor) * exact_log1p(x) if x else Fraction(0)


def times_log(t: Fraction) -> arb:
    return ball(t) * ball(t).log() if t else arb(0)


def exact_phi(r: Fraction) -> Real | None:
    """A series where the closed form cancels."""
    if abs(r) > 1:
        return None
    if abs(r) > Fraction(1, 2**60):
        return (times_log(1 + r) + times_log(1 - r)) / 2
    return arb(ball(r) ** 2 / 2).union(ball(r) ** 2 / 2 * (1 + ball(r) ** 2))


def exact_psi(d: Fraction) -> Real | None:
    if d < -1:
        return None
    if abs(d) > Fraction(1, 2**60):
        return times_log(1 + d) - ball(d)
    return arb(ball(d) ** 2 / 2).union(ball(d) ** 2 / 2 * (1 - ball(d)))


@numba.njit
def cut(x):  # type: ignore[no-untyped-def]
    return intervals.clamp(x, -1.0, 1.0)


@numba.njit
def lesser(x, y):  # type: ignore[no-untyped-def]
    return intervals.where_less(x, y, x, y)


@numba.njit
def greater(x, y):  # type: ignore[no-untyped-def]
    return intervals.where_less(x, y, y, x)


ONE_ARGUMENT: dict[str, tuple[Kernel, Callable[[Fraction], Real | None]]] = {
    "negate": (intervals.negate, lambda a: -a),
    "square": (intervals.square, lambda a: a * a),
    "clamp": (cut, lambda a: a if abs(a) <= 1 else None),
    "exp": (intervals.exp, exact_exp),
    "log": (intervals.log, exact_log),
    "log1p": (intervals.log1p, exact_log1p),
    "atanh": (intervals.atanh, exact_atanh),
    "phi": (cpu_formulas.phi, exact_phi),
    "psi": (cpu_formulas.psi, exact_psi),
}

TWO_ARGUMENTS: dict[str, tuple[Kernel, Callable[[Fraction, Fraction], Real | None]]] = {
    "add": (intervals.add, lambda a, b: a + b),
    "subtract": (intervals.subtract, lambda a, b: a - b),
    "multiply": (intervals.multiply, lambda a, b: a * b),
    "divide": (intervals.divide, lambda a, b: a / b if b else None),
    "minimum": (intervals.minimum, min),
    "maximum": (intervals.maximum, max),
    "where_less": (lesser, lambda a, b: a if a < b else b),
    "where_less, exchanged": (greater, lambda a, b: b if a < b else a),
    "xlog1py": (intervals.xlog1py, exact_xlog1py),
}


@pytest.mark.parametrize("name", ONE_ARGUMENT)
def test_every_point_of_a_pair_is_answered(name: str) -> None:
    assert violations(*ONE_ARGUMENT[name], PAIRS) == []


@pytest.mark.parametrize("name", TWO_ARGUMENTS)
def test_every_two_points_of_two_pairs_are_answered(name: str) -> None:
    assert violations(*TWO_ARGUMENTS[name], *TWO) == []


def test_every_function_of_the_module_is_tested() -> None:
    """Besides those that are tested by name below, and through `convex` and the operations here."""
    kernels = {name for name, value in vars(intervals).items() if isinstance(value, type(intervals.add))}
    through_others = {"convex", "known", "_hull", "_product", "_sum_down", "_allowance"}
    by_name = {"down", "up", "number", "entry", "where_less"}
    assert (
        kernels == {*ONE_ARGUMENT, *TWO_ARGUMENTS} - {"phi", "psi", "where_less, exchanged"} | through_others | by_name
    )


# --- tight where it matters, silent where nothing is known


def test_sums_without_error_stay_exact() -> None:
    """p = 0 and 1 + r reach the formulas without loss."""
    first, second = pairs_of_pairs(2_500)
    for x, y, found in zip(first, second, run(intervals.add, first, second), strict=True):
        for a, b, total in zip(x, y, found, strict=True):
            if math.isfinite(a) and math.isfinite(b) and math.isfinite(a + b) and Fraction(a) + Fraction(b) == a + b:
                assert total == a + b


def test_a_step_outwards_is_a_neighbour_or_two_away() -> None:
    points = [(x, y) for x, y in PAIRS if math.isfinite(x) and math.isfinite(y) and x == y]
    one = [(1.0, 1.0)] * len(points)
    for (x, _), (low, high) in zip(points, run(intervals.multiply, points, one), strict=True):
        beside = [math.nextafter(x, end) for end in (-math.inf, math.inf)]
        assert (low <= beside[0] and high >= beside[1]) or x == low == high == 0.0
        if abs(x) < 1e308:
            assert x - low <= 3 * math.ulp(x) and high - x <= 3 * math.ulp(x)


NOTHING = (-math.inf, math.inf)
KNOWS_NOTHING: dict[str, tuple[Kernel, list[Pair]]] = {
    "0 in the divisor": (intervals.divide, [(1.0, 2.0), (-1.0, 1.0)]),
    "0 at an end of the divisor": (intervals.divide, [(1.0, 2.0), (0.0, 1.0)]),
    "0/0": (intervals.divide, [(0.0, 0.0), (0.0, 0.0)]),
    "inf/inf": (intervals.divide, [(1.0, math.inf), (1.0, math.inf)]),
    "inf - inf": (intervals.subtract, [(1.0, math.inf), (1.0, math.inf)]),
    "exp of anything": (intervals.exp, [NOTHING]),
    "log of an overflow": (intervals.log, [(math.inf, math.inf)]),
    "anything times something": (intervals.multiply, [NOTHING, (1.0, 1.0)]),
}


@pytest.mark.parametrize("name", KNOWS_NOTHING)
def test_what_is_no_number_claims_nothing(name: str) -> None:
    function, arguments = KNOWS_NOTHING[name]
    ((low, high),) = run(function, *([pair] for pair in arguments))
    assert low in (-math.inf, 0.0 if name.startswith("exp") else -math.inf) and high == math.inf


def test_infinity_times_zero_is_zero() -> None:
    """An infinite end stands for numbers as large as you like, none of them infinite."""
    found = run(intervals.multiply, [NOTHING, (0.0, 0.0), (0.0, 1.0)], [(0.0, 0.0), NOTHING, (1.0, math.inf)])
    assert found[:2] == [(0.0, 0.0)] * 2 and found[2][0] <= 0.0 and found[2][1] == math.inf


def test_ends_of_the_domains() -> None:
    assert run(intervals.log, [(0.0, 0.0), (-1.0, 0.0)]) == [(-math.inf, -math.inf)] * 2
    assert run(intervals.log1p, [(-1.0, -1.0), (-2.0, -1.0)]) == [(-math.inf, -math.inf)] * 2
    assert run(intervals.atanh, [(1.0, 2.0), (-1.0, 1.0)]) == [NOTHING] * 2
    assert run(intervals.xlog1py, [(0.0, 0.0)], [(-1.0, -1.0)]) == [(0.0, 0.0)]
    ((low, high),) = run(cpu_formulas.phi, [(1.0, 1.0)])
    assert low <= math.log(2) <= high and high - low < 1e-14


def test_entries_and_numbers() -> None:
    @numba.njit
    def second(x):  # type: ignore[no-untyped-def]
        return intervals.entry(np.array([[0.0, 0.0], [x[0], x[1]]]), 1)

    @numba.njit
    def first_of_three(x):  # type: ignore[no-untyped-def]
        return intervals.number(3)

    assert run(second, [(1.0, 2.0)]) == [(1.0, 2.0)] and run(first_of_three, [(1.0, 2.0)]) == [(3.0, 3.0)]


def steps(module: ModuleType, points: Any) -> tuple[Any, Any]:
    """down(x) and up(x) of every point."""
    down, up = module.down, module.up

    @numba.njit(error_model="numpy")
    def both(points, below, above):  # type: ignore[no-untyped-def]
        for i in range(points.shape[0]):
            below[i], above[i] = down(points[i]), up(points[i])

    below, above = np.empty_like(points), np.empty_like(points)
    both(points, below, above)
    return below, above


def test_down_and_up_pass_the_neighbour_whatever_the_magnitude() -> None:
    rng = np.random.default_rng(3)
    special = np.array([sign * x for x in SPECIAL for sign in (1, -1)])
    powers = 2.0 ** np.arange(-1074, 1024)
    subnormal = rng.integers(0, 2**20, 2_000) * SMALLEST * 2.0 ** rng.integers(0, 33, 2_000)
    some = np.concatenate([special, powers, -powers, subnormal, 2.0 ** rng.uniform(-1074, 1023.9, 20_000)])
    with np.errstate(over="ignore"):
        points = np.concatenate([some, np.nextafter(some, -np.inf), np.nextafter(some, np.inf)])
        beneath, beyond = np.nextafter(points, -np.inf), np.nextafter(points, np.inf)
    below, above = steps(intervals, points)
    finite, moderate = np.isfinite(points), np.abs(points) < 1e308
    assert (below[finite] <= beneath[finite]).all() and (above[finite] >= beyond[finite]).all()
    assert (below[~finite] == -np.inf).all() and (above[~finite] == np.inf).all()
    points, below, above = points[moderate], below[moderate], above[moderate]
    assert (np.maximum(points - below, above - points) <= 3 * np.spacing(np.abs(points))).all()
    assert [float(x[0]) for x in steps(intervals, np.array([np.nan]))] == [-math.inf, math.inf]


# --- functions of the C library, as they are compiled


def spread(low: float, high: float, seed: int, count: int = 4_000) -> Any:
    """Points between 2^low and 2^high."""
    return 2.0 ** np.random.default_rng(seed).uniform(low, high, count)


def neighbours(*points: float) -> Any:
    centre = np.array(points)
    return np.concatenate([centre, np.nextafter(centre, -np.inf), np.nextafter(centre, np.inf)])


LIBRARY: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "exp": (math.exp, (-spread(-60, 9.46, 1), spread(-60, 9, 2), neighbours(0.0, -0.5, -1.0, -700.0))),
    "log": (np.log, (spread(-1022, 1023, 3), 1 + spread(-52, 0, 4), 1 - spread(-53, -1, 5), neighbours(0.5, 2.0))),
    "log1p": (np.log1p, (spread(-1022, 1000, 6), -spread(-1022, -0.001, 7), spread(-60, 3, 8), neighbours(-0.5, 0.5))),
    "atanh": (np.arctanh, (spread(-1022, -1e-9, 9), -spread(-30, -1e-9, 10), 1 - spread(-53, -1, 11))),
}
"""(what the kernels call, points at which it is tried)"""


def library_values(name: str, points: Any) -> Any:
    function = LIBRARY[name][0]

    @numba.njit(error_model="numpy")
    def each(points, found):  # type: ignore[no-untyped-def]
        for i in range(points.shape[0]):
            found[i] = function(points[i])

    found = np.empty_like(points)
    each(points, found)
    return found


@pytest.mark.parametrize("name", LIBRARY)
def test_library_functions_stay_within_half_the_allowance(name: str) -> None:
    flint.ctx.prec = 160
    points = np.concatenate(LIBRARY[name][1])
    pairs = zip(points.tolist(), library_values(name, points).tolist(), strict=True)
    errors = [float(abs(getattr(arb(x), name)() - y) / math.ulp(y)) for x, y in pairs]
    assert len(errors) >= 8_000 and max(errors) <= ULPS[name] / 2


def test_exp_below_the_normal_range_stays_within_its_absolute_allowance() -> None:
    flint.ctx.prec = 160
    points = np.linspace(-800, -700, 1001)
    for x, y in zip(points.tolist(), library_values("exp", points).tolist(), strict=True):
        assert abs(arb(x).exp() - y) <= arb(MIN_NORMAL) + 4 * math.ulp(y)
    pairs = [(x, x) for x in points.tolist()]
    assert violations(intervals.exp, exact_exp, pairs) == []


# --- planted errors

SOURCE = inspect.getsource(intervals)


def variant(right: str, wrong: str) -> ModuleType:
    """The module with something else written in it."""
    assert SOURCE.count(right) == 1
    module = ModuleType("wrong_intervals")
    exec(compile(SOURCE.replace(right, wrong), "<wrong intervals>", "exec"), vars(module))
    return module


NO_STEP = ("below = x - (abs(x) * STEP + SMALLEST)", "below = x")
NO_ALLOWANCE = ("return abs(x) * ((ulps + 1) * 2.0**-52) + (ulps + 1) * SMALLEST", "return 0.0 * x")
PLANTED: dict[str, tuple[str, str, str]] = {
    "no step outwards: sums": ("add", *NO_STEP),
    "no step outwards: products": ("multiply", *NO_STEP),
    "no step outwards: quotients": ("divide", *NO_STEP),
    "half a step": ("multiply", "abs(x) * STEP + SMALLEST", "abs(x) * STEP / 4"),
    "no step below the normal range": ("multiply", "abs(x) * STEP + SMALLEST", "abs(x) * STEP"),
    "no allowance: exp": ("exp", *NO_ALLOWANCE),
    "no allowance: log": ("log", *NO_ALLOWANCE),
    "no allowance: log1p": ("log1p", *NO_ALLOWANCE),
    "no allowance: atanh": ("atanh", *NO_ALLOWANCE),
    "every sum taken for exact": ("add", "return total if error == 0 else down(total)", "return total"),
    "a product forgotten": ("multiply", "down(min(min(a, b), min(c, d)))", "down(min(a, b))"),
    "a quotient forgotten": ("divide", "up(max(max(a, b), max(c, d)))", "up(max(a, d))"),
    "0 in the divisor overlooked": ("divide", "if y[0] <= 0 <= y[1]:", "if y[0] == 0 and y[1] == 0:"),
    "0 in the square overlooked": ("square", "0.0 if x[0] <= 0 <= x[1] else min", "min"),
    "ends not exchanged": ("negate", "return (-x[1], -x[0])", "return (-x[0], -x[1])"),
    "subnormal results of exp taken for accurate": ("exp", "upper = 4 * MIN_NORMAL", "upper = high"),
}  # fmt: skip
"""(function that then misses something, what is written, what is written instead)"""


@pytest.mark.parametrize("name", PLANTED)
def test_a_wrong_operation_is_found_out(name: str) -> None:
    function, right, wrong = PLANTED[name]
    arguments = (PAIRS,) if function in ONE_ARGUMENT else TWO
    exact = {**ONE_ARGUMENT, **TWO_ARGUMENTS}[function][1]
    assert violations(getattr(variant(right, wrong), function), exact, *arguments)


def test_a_wrong_choice_is_found_out() -> None:
    module = variant(
        "    if x[0] >= y[1]:\n        return otherwise\n    return (min", "    return otherwise\n    return (min"
    )

    @numba.njit
    def wrong(x, y):  # type: ignore[no-untyped-def]
        return module.where_less(x, y, x, y)

    assert violations(wrong, TWO_ARGUMENTS["where_less"][1], *TWO)


WRONG_CONVEX = {
    "largest at one end only": ("max(function((a, a))[1], function((b, b))[1])", "function((a, a))[1]"),
    "smallest at an end": ("least = min(max(minimum_at, a), b)", "least = a"),
}


@pytest.mark.parametrize("name", WRONG_CONVEX)
def test_a_wrong_bound_of_a_convex_function_is_found_out(name: str) -> None:
    convex = variant(*WRONG_CONVEX[name]).convex

    @numba.njit
    def wrong_psi(d):  # type: ignore[no-untyped-def]
        return convex(cpu_formulas.psi_at, d, -1.0, np.inf, 0.0)

    assert violations(wrong_psi, exact_psi, PAIRS)
