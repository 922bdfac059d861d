"""The additive and relaxed margin bounds and the upper bounds: against exact certificates, at their tight targets, and
in floating point."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import mpmath
import pytest
import torch

from symcert.bound import margin_bound
from symcert.codegen.emitter import formula_module
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert_runtime.enclosure import Enclosure

WEIGHTS = (Fraction(1, 9), Fraction(1, 3), Fraction(1), Fraction(3), Fraction(9))


# --- certificates by their definition ----------------------------------------------------------------------------


def mp(value: Fraction | int) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


def value(name: str, *arguments: Fraction | int) -> Any:
    """The emitted formula at exact arguments, 50 digits."""
    with mpmath.workdps(50):
        return evaluate(FORMULAS[name], [a if isinstance(a, int) else mp(a) for a in arguments])


def is_less(left: Any, right: Any) -> bool:
    """left < right, beyond what 50 digits leave open."""
    with mpmath.workdps(50):
        return bool(left < right - mpmath.mpf(10) ** -40)


def gap(left: Any, right: Any) -> Any:
    """left − right, without losing digits."""
    with mpmath.workdps(50):
        return left - right


def single_certificate(p: Sequence[Fraction], b: Fraction) -> Any:
    """C = b log(b/c) + Σ max(0, p_i log(p_i/c)) with c the largest mean of b and the k first probabilities."""
    level = max(sum(p[:k], b) / (k + 1) for k in range(1, len(p) + 1))
    pooled = [x for x in p if x > level] + ([b] if b > 0 else [])
    with mpmath.workdps(50):
        return mpmath.fsum(mp(x) * mpmath.log(mp(x) / mp(level)) for x in pooled)


def tree_certificate(p: Sequence[Fraction], m: int) -> Any:
    """C = p_0 log(p_0/c) − Σ_{1 ≤ i ≤ m} p_i max(0, log(c/p_i)) with c the least mean of p_0 and the k last of m."""
    level = min(sum(p[m - k + 1 : m + 1], p[0]) / (k + 1) for k in range(1, m + 1))
    pool = [p[0], *(x for x in p[1 : m + 1] if 0 < x < level)]
    with mpmath.workdps(50):
        return mpmath.fsum(mp(x) * mpmath.log(mp(x) / mp(level)) for x in pool)


def below(p: Sequence[Fraction], t: Fraction) -> Fraction | None:
    """The most probable token below p_0 − t."""
    return max((x for x in p if x < p[0] - t), default=None)


def targets(count: int, seed: str) -> Iterator[tuple[list[Fraction], random.Random]]:
    rng = random.Random(seed)
    for _ in range(count):
        weights = [Fraction(rng.randint(0, 40)) * rng.choice(WEIGHTS) for _ in range(rng.randint(2, 7))]
        if sum(weights):
            yield sorted((w / sum(weights) for w in weights), reverse=True), rng


def regime(gamma: Fraction, t: Fraction) -> str:
    if t >= (1 + gamma) / 2:
        return "none"
    if gamma > t:
        return "strict"
    return "pair" if 2 * gamma >= t else "triple"


def peak(gamma: Fraction, t: Fraction) -> list[Fraction]:
    top = (1 + gamma + t) / 3
    return [top, top - gamma, top - t]


def rank_peak(gamma: Fraction, m: int) -> list[Fraction]:
    low = (1 - gamma) / (m + 1)
    return [low + gamma, *[low] * m]


# --- the bounds and the certificates -----------------------------------------------------------------------------


def violations(bound: Callable[[Fraction, Fraction], Any], seed: str = "additive", count: int = 600) -> Counter[str]:
    """How often the certificate of a random target is below the bound, and how often each regime was met."""
    found: Counter[str] = Counter()
    for p, rng in targets(count, seed):
        gamma, t = p[0] - p[1], Fraction(rng.randint(0, 60), 60)
        b = below(p, t)
        found[regime(gamma, t)] += 1
        if b is not None and is_less(single_certificate(p, b), bound(gamma, t)):
            found["violated"] += 1
    return found


def test_no_additive_certificate_is_below_the_bound_at_its_margin() -> None:
    found = violations(lambda gamma, t: value("additive_margin", gamma, t))
    assert found["violated"] == 0
    assert min(found[name] for name in ("none", "strict", "pair", "triple")) >= 40


@pytest.mark.parametrize(
    "wrong",
    [
        lambda gamma, t: value("additive_margin", gamma * Fraction(9, 10), t),
        lambda gamma, t: value("additive_margin", gamma, min(Fraction(1), t * Fraction(11, 10))),
        lambda gamma, t: value("additive_margin", gamma, t) * 21 / 20,
    ],
    ids=["a smaller margin", "a larger threshold", "5 % larger"],
)
def test_wrong_additive_bounds_would_be_seen(wrong: Callable[[Fraction, Fraction], Any]) -> None:
    assert violations(wrong, count=300)["violated"] > 0


def test_from_the_last_threshold_on_nothing_is_rejected() -> None:
    for p, rng in targets(200, "never"):
        gamma = p[0] - p[1]
        t = (1 + gamma) / 2 + Fraction(rng.randint(1, 5), 100)
        assert below(p, t) is None
        assert value("additive_margin", gamma, t) == mpmath.inf
        assert value("additive_margin", gamma, (1 + gamma) / 2 - Fraction(1, 10**12)) < 1
    assert value("additive_margin", Fraction(1, 8), Fraction(9, 16)) == mpmath.inf


TIGHT = [
    (Fraction(gamma, 100), Fraction(t, 100))
    for gamma, t in (
        (0, 1),
        (0, 40),
        (1, 3),
        (5, 30),
        (10, 50),
        (14, 30),
        (15, 30),
        (16, 30),
        (25, 30),
        (30, 30),
        (30, 64),
    )
]


@pytest.mark.parametrize(("gamma", "t"), TIGHT, ids=str)
def test_the_additive_bound_is_approached(gamma: Fraction, t: Fraction) -> None:
    """At p° the token at p_0 − t is rejected by every smaller threshold, and its certificate is the bound for t."""
    p, smaller = peak(gamma, t), t - Fraction(1, 10**10)
    if smaller < gamma:  # then token 1 is rejected too: at γ = t the limit is from above, by less probable tokens
        p = [p[0], p[1], p[2] - Fraction(1, 10**12), Fraction(1, 10**12)]
        smaller = t
    b = below(p, smaller)
    assert b is not None
    assert -1e-40 < gap(single_certificate(p, b), value("additive_margin", gamma, smaller)) < 1e-9


@pytest.mark.parametrize("beside", [-1, 0, 1])
def test_regimes_are_told_apart_exactly(beside: int) -> None:
    """The bound jumps at γ = t and at t = (1+γ)/2: no rounding of the margin may take it across."""
    third, step = Fraction(1, 3), Fraction(beside, 10**200)
    jump = float(margin_bound("additive:t=0.3", Fraction(3, 10) + step).bound)
    assert jump == pytest.approx(0.0457005415 if beside > 0 else 0.0602936262, rel=1e-8)  # φ(0.3) and s φ(0.3/s)
    with mpmath.workdps(50):
        last = evaluate(FORMULAS["additive_margin"], [third + step, 2 * third])
    assert (last == mpmath.inf) == (beside <= 0)


@pytest.mark.parametrize("gamma", [Fraction(0), Fraction(1, 3), Fraction(99, 100), Fraction(1)], ids=str)
def test_above_the_threshold_the_additive_bound_is_attained(gamma: Fraction) -> None:
    p = [(1 + gamma) / 2, (1 - gamma) / 2]
    b = below(p, gamma / 2) if gamma else p[1]
    assert b == p[1]
    assert abs(gap(single_certificate(p, p[1]), value("additive_margin", gamma, gamma / 2))) < 1e-40


def relaxed_certificate(p: Sequence[Fraction], m: int, delta: Fraction) -> Any | None:
    refused = [b for b in (below(p, delta), p[m] if m < len(p) else None) if b is not None]
    return single_certificate(p, max(refused)) if refused else None


def relaxed_violations(bound: Callable[[Fraction, int, Fraction], Any], count: int) -> int:
    found = 0
    for p, rng in targets(count, "relaxed"):
        m, delta = rng.randint(1, 5), Fraction(rng.randint(0, 60), 60)
        certificate = relaxed_certificate(p, m, delta)
        if certificate is not None:
            found += is_less(certificate, bound(p[0] - p[1], m, delta))
    return found


def test_no_relaxed_certificate_is_below_the_bound_at_its_margin() -> None:
    assert relaxed_violations(lambda gamma, m, delta: value("relaxed_margin", gamma, m, delta), 500) == 0


def test_either_bound_alone_would_be_too_large_for_relaxed_acceptance() -> None:
    assert relaxed_violations(lambda gamma, m, _delta: value("top_m_margin", gamma, m), 300) > 0
    assert relaxed_violations(lambda gamma, _m, delta: value("additive_margin", gamma, delta), 300) > 0


@pytest.mark.parametrize(
    ("gamma", "m", "delta"),
    [(Fraction(1, 10), 1, Fraction(3, 5)), (Fraction(2, 5), 4, Fraction(9, 10)), (Fraction(1, 20), 6, Fraction(1, 10)),
     (Fraction(1, 5), 3, Fraction(3, 10))],
    ids=str,
)  # fmt: skip
def test_the_relaxed_bound_is_approached(gamma: Fraction, m: int, delta: Fraction) -> None:
    smaller = delta - Fraction(1, 10**10)
    hardest = [rank_peak(gamma, m), *([peak(gamma, delta)] if regime(gamma, delta) != "none" else [])]
    nearest = [relaxed_certificate(p, m, smaller) for p in hardest]
    bound = value("relaxed_margin", gamma, m, smaller)
    assert -1e-40 < min(gap(c, bound) for c in nearest if c is not None) < 1e-9


UPPERS: dict[str, Callable[[Sequence[Fraction], int], tuple[Any, Any]]] = {
    "strict": lambda p, m: (single_certificate(p, p[1]), value("strict_margin_upper", p[0] - p[1])),
    "tree": lambda p, m: (tree_certificate(p, m), value("tree_margin_upper", p[0] - p[m], m)),
    "top-m": lambda p, m: (single_certificate(p, p[m]), value("top_m_margin_upper", p[0] - p[m], m)),
}


@pytest.mark.parametrize("rule", UPPERS)
def test_no_certificate_exceeds_the_upper_bound_and_a_smaller_one_is_exceeded(rule: str) -> None:
    ratios = []
    for p, rng in targets(400, rule):
        m = rng.randint(1, len(p) - 1)
        certificate, upper = UPPERS[rule](p, m)
        assert not is_less(upper, certificate)
        ratios.append(certificate / upper if upper else 0)
    assert max(ratios) > 0.99  # so that a hundredth less would have been exceeded


@pytest.mark.parametrize("m", [1, 2, 5])
@pytest.mark.parametrize("rule", UPPERS)
def test_the_upper_bounds_are_approached_by_improbable_competitors(rule: str, m: int) -> None:
    """The rest of the mass, spread over tokens of at most ε, changes neither certificate."""
    gamma, small = Fraction(1, 6), Fraction(1, 10**13)
    heads = m if rule == "top-m" else 1
    p = [gamma + small] * heads + [small] * m
    certificate, upper = UPPERS[rule](p, 1 if rule == "strict" else m)
    assert -1e-40 < gap(upper, certificate) < 1e-9


# --- in floating point -------------------------------------------------------------------------------------------


def generated(name: str) -> Callable[..., Any]:
    """The emitted function, run with torch."""
    names: dict[str, Any] = {}
    exec(formula_module(FORMULAS[name], "0" * 64), names)
    return names[name]  # type: ignore[no-any-return]


POINTS = [0.0, 1e-300, 1e-12, 1e-7, 1e-3, 0.0625, 0.25, 0.3, 0.5, 0.6, 0.75, 1.0 - 2**-53, 1.0]


def margins(t: float) -> list[float]:
    """Everywhere, and at and beside the ends of the regimes."""
    edges = (t, t / 2, 2 * t - 1, t * (1 + 2**-40), t / 2 * (1 - 2**-40), (2 * t - 1) * (1 + 2**-40))
    return sorted({*POINTS, *(edge for edge in edges if 0 <= edge <= 1)})


def exactly(name: str, *arguments: float) -> Any:
    with mpmath.workdps(100):
        return evaluate(FORMULAS[name], [a if isinstance(a, int) else mpmath.mpf(a) for a in arguments])


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("additive_margin", lambda gamma, t: (gamma, t)), ("relaxed_margin", lambda gamma, t: (gamma, 3, t))],
    ids=["additive", "relaxed"],
)
def test_enclosures_hold_the_exact_bound_and_are_narrow(name: str, arguments: Callable[..., tuple[Any, ...]]) -> None:
    function = generated(name)
    for t in POINTS:
        gammas = margins(t)
        found = function(*arguments(Enclosure.exactly(torch.tensor(gammas, dtype=torch.float64)), t))
        for gamma, lower, upper in zip(gammas, found.lower.tolist(), found.upper.tolist(), strict=True):
            exact = exactly(name, *arguments(gamma, t))
            assert lower <= exact <= upper, (gamma, t)
            assert lower == upper == exact or upper - lower <= 1e-13 * float(exact) + 1e-307, (gamma, t)


@pytest.mark.parametrize("scale", [1e-3, 1e-8, 1e-80])
def test_the_three_token_regime_does_not_cancel(scale: float) -> None:
    """At small thresholds the bound is about t² − tγ + γ²; p° log 3p° as it stands would leave no digit of it."""
    gamma, t = 0.25 * scale, scale
    found = generated("additive_margin")(torch.tensor(gamma, dtype=torch.float64), t).item()
    exact = float(exactly("additive_margin", gamma, t))
    assert found == pytest.approx(exact, rel=1e-14, abs=0)
    assert exact == pytest.approx(t * t - t * gamma + gamma * gamma, rel=2 * scale + 1e-14, abs=0)
