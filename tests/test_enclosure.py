"""Enclosures contain the exact value: library functions within their allowance, operations, primitives, edge cases."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import accumulate

import flint
import pytest
import torch
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from symcert_runtime import enclosure
from symcert_runtime.enclosure import ULPS, Enclosure, require_gradual_underflow
from symcert_runtime.errors import UserError
from symcert_runtime.generated.primitives import phi, psi

POINTS = 25_000


def spread(low: float, high: float, seed: int) -> Tensor:
    """Points of both signs over all magnitudes between 2^low and 2^high."""
    generator = torch.Generator().manual_seed(seed)
    exponent = torch.empty(POINTS, dtype=torch.float64).uniform_(low, high, generator=generator)
    sign = torch.randint(0, 2, (POINTS,), generator=generator) * 2 - 1
    return sign * torch.exp2(exponent)


def neighbours(points: list[float]) -> Tensor:
    centre = torch.tensor(points, dtype=torch.float64)
    sides = [torch.nextafter(centre, torch.full_like(centre, end)) for end in (-math.inf, math.inf)]
    return torch.cat([centre, *sides])


SAMPLES: dict[str, Tensor] = {
    "exp": torch.cat([-spread(-60, 9.47, 1).abs(), spread(-60, 9, 2), neighbours([0.0, -0.5, -1.0, -708.0])]),
    "expm1": torch.cat([spread(-1074, -60, 9), spread(-60, 9, 10), neighbours([0.5, -0.5, -37.0, 709.0])]),
    "log": torch.cat([spread(-1000, 1000, 3).abs(), 1 + spread(-52, -1, 4), neighbours([1.0, 2.0, 0.5, 1e308])]),
    "log1p": torch.cat([spread(-1074, -0.0001, 5), spread(-60, 1000, 6).abs(), neighbours([0.5, -0.5, -1 + 2**-52])]),
    "atanh": torch.cat([spread(-1074, -1e-9, 7), 1 - spread(-52, -1, 8).abs(), neighbours([0.5, -0.5])]),
}


def errors_in_ulps(name: str, points: Tensor) -> list[float]:
    """|computed − exact| of torch's function in units in the last place of the computed value."""
    flint.ctx.prec = 160
    computed = getattr(torch, name)(points)
    found = []
    for x, y in zip(points.tolist(), computed.tolist(), strict=True):
        exact = getattr(arb(x), name)()
        found.append(abs(float((exact - arb(y)) / arb(math.ulp(y)))))
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_library_functions_stay_within_half_the_allowance(name: str) -> None:
    """On over 10^5 points in all, in one vector call, as single numbers and through a stride."""
    points = SAMPLES[name]
    assert max(errors_in_ulps(name, points)) <= ULPS[name] / 2
    function = getattr(torch, name)
    alone = torch.stack([function(point) for point in points[::50]])
    strided = function(torch.stack([points, points], dim=1)[:, 1])
    for again, expected in ((alone, function(points)[::50]), (strided, function(points))):
        distance = (again - expected).abs() / torch.tensor(
            [math.ulp(y) for y in expected.tolist()], dtype=torch.float64
        )
        assert distance.max() <= ULPS[name] / 2


def test_exp_below_the_normal_range_stays_within_its_absolute_allowance() -> None:
    points = torch.linspace(-800, -700, 2001, dtype=torch.float64)
    flint.ctx.prec = 160
    for x, y in zip(points.tolist(), torch.exp(points).tolist(), strict=True):
        assert abs(arb(x).exp() - arb(y)) <= arb(enclosure.MIN_NORMAL) + 4 * arb(math.ulp(y))
    low, high = enclosure.exp(points).lower, enclosure.exp(points).upper
    for x, a, b in zip(points.tolist(), low.tolist(), high.tolist(), strict=True):
        assert arb(a) <= arb(x).exp() <= arb(b)


# --- operations

ordinary = st.floats(min_value=-1e3, max_value=1e3, allow_nan=False).map(lambda x: 0.0 if abs(x) < 1e-300 else x)
intervals = st.tuples(ordinary, st.floats(0, 10), st.floats(0, 1))


def contains(found: Enclosure, exact: arb) -> bool:
    """The ball, far smaller than an ulp, is not beyond either end; where the exact value is an end it may touch it."""
    low, high = found.lower.item(), found.upper.item()
    return not (exact < arb(low)) and not (exact > arb(high))


def interval(drawn: tuple[float, float, float]) -> tuple[Enclosure, arb]:
    """An interval and an exact point inside it."""
    flint.ctx.prec = 2500
    low, width, place = drawn
    high = low + width
    inside = arb(low) + (arb(high) - arb(low)) * arb(place)
    return Enclosure(torch.tensor(low, dtype=torch.float64), torch.tensor(high, dtype=torch.float64)), inside


@given(intervals, intervals)
@settings(max_examples=200, deadline=None)
def test_operations_contain_the_exact_result(first: tuple[float, ...], second: tuple[float, ...]) -> None:
    (x, a), (y, b) = interval(first), interval(second)
    assert contains(x + y, a + b)
    assert contains(x - y, a - b)
    assert contains(x * y, a * b)
    assert contains(torch.pow(x, 2), a * a)
    assert contains(1 - x, 1 - a)
    if not (y.lower <= 0 <= y.upper):
        assert contains(x / y, a / b)
    else:
        assert (x / y).upper == math.inf
    assert contains(torch.exp(x), a.exp())
    assert contains(torch.expm1(x), a.expm1())
    assert contains(torch.clamp(x, max=0.0), min(a, arb(0), key=lambda v: v.mid()))
    if x.lower > 0:
        assert contains(torch.log(x), a.log())
        assert contains(torch.sqrt(x), a.sqrt())
        assert contains(torch.log1p(x), a.log1p())


@given(st.floats(-1, 1), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=200, deadline=None)
def test_primitives_contain_the_exact_value(low: float, width: float, place: float) -> None:
    high = min(1.0, low + width)
    flint.ctx.prec = 2500
    inside = arb(low) + (arb(high) - arb(low)) * arb(place)
    enclosed = Enclosure(torch.tensor(low, dtype=torch.float64), torch.tensor(high, dtype=torch.float64))
    assert contains(phi(enclosed), exact_phi(inside))
    assert contains(psi(enclosed), exact_psi(inside))


def exact_phi(r: arb) -> arb:
    return (times_log(1 + r) + times_log(1 - r)) / 2


def exact_psi(d: arb) -> arb:
    return times_log(1 + d) - d


def times_log(t: arb) -> arb:
    return arb(0) if t == 0 else t * t.log()


PHI_POINTS = [0.0, 5e-324, 1e-200, 1e-8, 0.49999999999999994, 0.5, 0.999, 1 - 2**-53, 1.0]
PSI_POINTS = [-1.0, -1 + 2**-53, -0.5, -1e-8, 0.0, 1e-200, 1e-8, 1.0, 1e6, 1e300]


@pytest.mark.parametrize(
    ("function", "exact", "points"), [(phi, exact_phi, PHI_POINTS), (psi, exact_psi, PSI_POINTS)], ids=["phi", "psi"]
)
def test_primitives_are_tight_at_points(
    function: Callable[[object], object], exact: Callable[[arb], arb], points: list[float]
) -> None:
    flint.ctx.prec = 2500
    for point in points:
        found = function(Enclosure.exactly(point))
        assert isinstance(found, Enclosure)
        assert contains(found, exact(arb(point)))
        assert found.upper - found.lower <= 40 * 2**-53 * max(found.upper.item(), abs(point)) + 1e-320


def test_nan_is_no_information() -> None:
    unknown = Enclosure(torch.tensor([math.nan, 0.0]), torch.tensor([1.0, math.nan]))
    assert unknown.lower.tolist() == [-math.inf, 0.0]
    assert unknown.upper.tolist() == [1.0, math.inf]
    either = torch.log(Enclosure.exactly(math.nan))
    assert (either.lower, either.upper) == (-math.inf, math.inf)
    assert (Enclosure.exactly(math.inf) - Enclosure.exactly(math.inf)).upper == math.inf


def test_zero_times_anything_is_zero() -> None:
    zero, anything = Enclosure.exactly(0.0), Enclosure(torch.tensor(-math.inf), torch.tensor(math.inf))
    assert (zero * anything).lower == (zero * anything).upper == 0
    assert torch.special.xlog1py(zero, Enclosure.exactly(-1.0)).lower == 0


def test_an_empty_intersection_is_no_information() -> None:
    outside = Enclosure.exactly(2.0).clamp(0.0, 1.0)
    assert (outside.lower, outside.upper) == (-math.inf, math.inf)


def test_where_takes_the_hull_while_undecided() -> None:
    x = Enclosure(torch.tensor([0.1, 0.4, 0.6]), torch.tensor([0.2, 0.6, 0.7]))
    chosen = torch.where(x < 0.5, Enclosure.exactly(torch.full((3,), 1.0)), Enclosure.exactly(torch.full((3,), 2.0)))
    assert chosen.lower.tolist() == [1.0, 1.0, 2.0]
    assert chosen.upper.tolist() == [1.0, 2.0, 2.0]


def test_sums_keep_exact_results_exact() -> None:
    exact = Enclosure.exactly(0.75) - 0.5
    assert exact.lower == exact.upper == 0.25
    rounded = Enclosure.exactly(0.1) + 0.2
    assert rounded.lower < rounded.upper


def terms(kind: str, count: int) -> Tensor:
    """[3, count] doubles whose sums are hard: one sign, cancelling, of all magnitudes, almost equal."""
    generator = torch.Generator().manual_seed(count)
    plain = torch.randn(3, count, dtype=torch.float64, generator=generator)
    magnitude = torch.empty(3, count, dtype=torch.float64).uniform_(-60, 60, generator=generator)
    return {
        "positive": plain.abs(),
        "cancelling": torch.cat([plain, -plain[:, :-1]], -1)[:, :count],
        "magnitudes": plain * torch.exp2(magnitude),
        "equal": torch.full_like(plain, 0.1),
    }[kind]


@pytest.mark.parametrize("count", [1, 2, 63, 64, 65, 1000, 4096])
@pytest.mark.parametrize("kind", ["positive", "cancelling", "magnitudes", "equal"])
def test_running_sums_contain_the_exact_rational(kind: str, count: int) -> None:
    """Up to FEW_TERMS term by term, beyond as a whole; of points and of proper intervals."""
    low = terms(kind, count)
    high = low + 2.0**-40 * low.abs()
    for enclosed in (Enclosure(low, low), Enclosure(low, high)):
        found = torch.cumsum(enclosed, -1)
        sums = torch.sum(enclosed, -1)
        for index in range(3):
            least = list(accumulate(map(Fraction, enclosed.lower[index].tolist())))
            most = list(accumulate(map(Fraction, enclosed.upper[index].tolist())))
            lower, upper = (map(Fraction, ends[index].tolist()) for ends in (found.lower, found.upper))
            assert all(a <= b for a, b in zip(lower, least, strict=True))
            assert all(a >= b for a, b in zip(upper, most, strict=True))
            assert Fraction(sums.lower[index].item()) <= least[-1] <= most[-1] <= Fraction(sums.upper[index].item())
    widths = torch.cumsum(Enclosure(low, low), -1)
    assert (widths.upper - widths.lower <= 4 * count * 2.0**-52 * low.abs().cumsum(-1)).all()


def test_running_sums_without_their_error_miss_the_exact_rational(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: plain floating-point sums, a step of nextafter outwards at the end."""
    low = terms("equal", 4096)
    exact = list(accumulate(map(Fraction, low[0].tolist())))

    def missed() -> bool:
        found = torch.cumsum(Enclosure(low, low), -1)
        ends = zip(found.lower[0].tolist(), exact, found.upper[0].tolist(), strict=True)
        return not all(Fraction(a) <= b <= Fraction(c) for a, b, c in ends)

    assert not missed()
    monkeypatch.setattr(enclosure, "SMALLEST", 0.0)
    monkeypatch.setattr(Tensor, "__mul__", lambda self, factor: torch.zeros_like(self))
    assert missed()


@given(intervals, intervals)
@settings(max_examples=100, deadline=None)
def test_minimum_and_maximum_contain_the_exact_result(first: tuple[float, ...], second: tuple[float, ...]) -> None:
    (x, a), (y, b) = interval(first), interval(second)
    assert contains(torch.minimum(x, y), min(a, b, key=lambda v: v.mid()))
    assert contains(torch.maximum(x, y), max(a, b, key=lambda v: v.mid()))
    assert contains(torch.minimum(x, y.lower), min(a, arb(y.lower.item()), key=lambda v: v.mid()))
    ends = torch.stack([x.lower, y.lower]), torch.stack([x.upper, y.upper])
    assert contains(torch.amin(Enclosure(*ends), 0), min(a, b, key=lambda v: v.mid()))
    assert contains(torch.amax(Enclosure(*ends), 0), max(a, b, key=lambda v: v.mid()))


def test_unknown_functions_are_refused() -> None:
    with pytest.raises(TypeError):
        torch.sin(Enclosure.exactly(1.0))  # type: ignore[arg-type]


def test_flush_to_zero_is_refused() -> None:
    if not torch.set_flush_denormal(True):
        pytest.skip("this processor cannot flush subnormal numbers")
    try:
        with pytest.raises(UserError, match="set_flush_denormal"):
            require_gradual_underflow()
    finally:
        torch.set_flush_denormal(False)
    require_gradual_underflow()
