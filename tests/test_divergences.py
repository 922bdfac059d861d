"""Certificates in reverse KL and total variation against optimisers that know nothing of pools.

Reverse KL: an optimiser that brackets the optimum from both sides (tests/convex_optimum.py), so that it needs no trust.
Total variation: a linear programme solved in exact rational arithmetic by z3. Whole certificates, rule by rule, are
compared in tests/test_certificates_against_optimiser.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch
import z3
from numpy.typing import NDArray

from convex_optimum import ahead_of_all, bracket_optimum
from symcert.codegen import emitter
from symcert.codegen.validate import TranslationError, validate_primitive
from symcert.divergences import DIVERGENCES, RELATIVE_ERROR, NearestRejected
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.theorems import THEOREMS
from symcert_runtime.enclosure import Enclosure, convex

Array = NDArray[np.float64]

THEOREM_IDS = ("single_reverse_kl", "single_tv", "strict_reverse_kl", "strict_tv")
CONCENTRATIONS = (0.1, 0.5, 1.0, 10.0)
TARGETS = 400
BRACKET_WIDTH = 1e-11
ROUNDING = 1e-12
"""For evaluating a bracket's two ends in float64."""


@pytest.fixture(autouse=True)
def _many_digits() -> Iterator[None]:
    with mpmath.workdps(60):
        yield


@dataclass(frozen=True)
class Case:
    """A sorted target in exact rationals and the rank of the most probable token that a rule rejects."""

    p_target: tuple[Fraction, ...]
    rank: int

    @property
    def b(self) -> Fraction:
        return self.p_target[self.rank]

    @property
    def floats(self) -> Array:
        return np.array([float(p) for p in self.p_target])


@cache
def cases() -> tuple[Case, ...]:
    """Sizes 2 … 12, every concentration, some with zeros at the end, ties in the middle or at the top."""
    return tuple(_drawn(np.random.default_rng(20), TARGETS))


def _drawn(rng: np.random.Generator, count: int) -> Iterator[Case]:
    for number in range(count):
        n = int(rng.integers(2, 13))
        weights = -np.sort(-rng.dirichlet(np.full(n, CONCENTRATIONS[number % 4])))
        exact = [Fraction(int(w * 10**6) + 1) for w in weights]
        first = int(rng.integers(0, n))
        match number % 5:
            case 1:
                exact[max(1, first) :] = [Fraction(0)] * (n - max(1, first))
            case 2:
                exact[first:] = [exact[first]] * (n - first)
            case 3:
                exact[: first + 1] = [exact[0]] * (first + 1)
        yield Case(tuple(p / sum(exact) for p in exact), int(rng.integers(1, n)))


def nearest(name: str, case: Case) -> NearestRejected:
    return DIVERGENCES[name].nearest(case.p_target, case.rank)


# --- total variation: linear programming, exactly ------------------------------------------------------------------


def exact_tv_optimum(case: Case) -> Fraction:
    """min ½ Σ d_i over d_i ≥ |p_i − q_i|, q_x ≥ q_i ≥ 0, Σ q = 1, by z3's simplex over the rationals."""
    n = len(case.p_target)
    q, d = z3.Reals(" ".join(f"q{i}" for i in range(n))), z3.Reals(" ".join(f"d{i}" for i in range(n)))
    optimiser = z3.Optimize()
    optimiser.add(z3.Sum(q) == 1, *(q[case.rank] >= y for y in q), *(y >= 0 for y in q))
    for p, y, gap in zip(case.p_target, q, d, strict=True):
        exact = z3.Q(p.numerator, p.denominator)
        optimiser.add(gap >= exact - y, gap >= y - exact)
    least = optimiser.minimize(z3.Sum(d) / 2)
    assert optimiser.check() == z3.sat
    value = optimiser.lower(least)
    return Fraction(str(value))


def tv_faults(case: Case, value: Any) -> list[str]:
    return [] if abs(value - mp(exact_tv_optimum(case))) <= RELATIVE_ERROR else ["not the optimum"]


def mp(value: Fraction) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


def test_tv_certificate_is_the_optimum_of_the_linear_programme() -> None:
    for case in cases():
        assert tv_faults(case, nearest("tv", case).certificate) == [], case


# --- reverse KL: a bracket by weak duality -------------------------------------------------------------------------


def positive_cases() -> list[Case]:
    """Where the competitor has mass; tokens of probability 0 are left out: no drafter nearby uses them."""
    kept = [case for case in cases() if case.b > 0]
    return [Case(tuple(p for p in case.p_target if p > 0), case.rank) for case in kept]


@cache
def brackets() -> tuple[tuple[float, float], ...]:
    """min KL(q‖p) over q_x ≥ q_i, Σ q = 1, for each of the positive cases, between two computed values."""
    chosen = positive_cases()
    found = [(0.0, 0.0)] * len(chosen)
    for n in {len(case.p_target) for case in chosen}:
        places = [place for place, case in enumerate(chosen) if len(case.p_target) == n]
        p_target = np.array([chosen[place].floats for place in places])
        tokens = np.array([chosen[place].rank for place in places])
        bracket = bracket_optimum(p_target, ahead_of_all(tokens, n), "reverse-kl")
        assert bracket.width() <= BRACKET_WIDTH
        for place, *ends in zip(places, bracket.lower, bracket.upper, strict=True):
            found[place] = (ends[0], ends[1])
    return tuple(found)


def outside(value: float, bracket: tuple[float, float]) -> float:
    return max(0.0, bracket[0] - value, value - bracket[1])


def test_reverse_kl_certificate_is_the_convex_optimum() -> None:
    assert len(positive_cases()) > 250
    for case, bracket in zip(positive_cases(), brackets(), strict=True):
        assert outside(float(nearest("reverse-kl", case).certificate), bracket) <= ROUNDING, case


def test_zero_probabilities_leave_the_reverse_certificate_alone() -> None:
    for case in cases():
        if case.b == 0:
            assert nearest("reverse-kl", case) == NearestRejected(mpmath.inf, None, (), None)
        else:
            shorter = Case(tuple(p for p in case.p_target if p > 0), case.rank)
            assert nearest("reverse-kl", case).certificate == nearest("reverse-kl", shorter).certificate


# --- planted errors: the same comparisons catch them ---------------------------------------------------------------


def geometric_value(p: Array, b: float, size: int, extra: int = 1) -> float:
    """−log(1 − P_S + |S|g) with a pool of `size` tokens; `extra` = 1 counts the competitor."""
    g = math.exp((np.log(p[:size]).sum() + math.log(b)) / (size + 1))
    return -math.log(max(1e-300, 1 - p[:size].sum() - b + (size + extra) * g))


def best_size(p: Array, b: float) -> int:
    return max(range(1, len(p) + 1), key=lambda k: (np.log(p[:k]).sum() + math.log(b)) / (k + 1))


WRONG_REVERSE: dict[str, Callable[[Array, float], float]] = {
    "5 % too large": lambda p, b: 1.05 * geometric_value(p, b, best_size(p, b)),
    "5 % too small": lambda p, b: 0.95 * geometric_value(p, b, best_size(p, b)),
    "competitor not counted": lambda p, b: geometric_value(p, b, best_size(p, b), 0),
    "pool of one token": lambda p, b: geometric_value(p, b, 1),
    "pool one too large": lambda p, b: geometric_value(p, b, min(len(p), best_size(p, b) + 1)),
    "arithmetic mean": lambda p, b: float(sum(p[:1]) - b) / 2,
}


@pytest.mark.parametrize("name", WRONG_REVERSE)
def test_planted_wrong_reverse_certificate_is_caught(name: str) -> None:
    pairs = zip(positive_cases(), brackets(), strict=True)
    faults = [outside(WRONG_REVERSE[name](case.floats, float(case.b)), bracket) > 1e-6 for case, bracket in pairs]
    assert np.mean(faults) > 0.1


def test_unplanted_reverse_formula_passes_the_planting_harness() -> None:
    for case, bracket in zip(positive_cases(), brackets(), strict=True):
        p, b = case.floats, float(case.b)
        assert outside(geometric_value(p, b, best_size(p, b)), bracket) <= 1e-11


def largest_mean(case: Case, sizes: range) -> Fraction:
    return max((sum(case.p_target[:k]) + case.b) / (k + 1) for k in sizes)


WRONG_TV: dict[str, Callable[[Case], Fraction]] = {
    "5 % too large": lambda case: Fraction(21, 20) * (largest_mean(case, range(1, len(case.p_target) + 1)) - case.b),
    "pool of one token": lambda case: largest_mean(case, range(1, 2)) - case.b,
    "pool of every token": lambda case: Fraction(1) / len(case.p_target) - case.b,
    "half the margin of token 1": lambda case: (case.p_target[0] - case.p_target[1]) / 2,
    "doubled": lambda case: 2 * (largest_mean(case, range(1, len(case.p_target) + 1)) - case.b),
}


@pytest.mark.parametrize("name", WRONG_TV)
def test_planted_wrong_tv_certificate_is_caught(name: str) -> None:
    chosen = cases()[:60]
    assert np.mean([bool(tv_faults(case, mp(WRONG_TV[name](case)))) for case in chosen]) > 0.1
    for case in chosen:
        assert tv_faults(case, mp(largest_mean(case, range(1, len(case.p_target) + 1)) - case.b)) == []


# --- witnesses -----------------------------------------------------------------------------------------------------

DISTANCES: dict[str, Callable[[Any, Any], Any]] = {
    "kl": lambda p, q: mpmath.fsum(a * mpmath.log(a / c) for a, c in zip(p, q, strict=True) if a > 0),
    "reverse-kl": lambda p, q: mpmath.fsum(c * mpmath.log(c / a) for a, c in zip(p, q, strict=True) if c > 0),
    "tv": lambda p, q: mpmath.fsum(abs(a - c) for a, c in zip(p, q, strict=True)) / 2,
}


def witness_faults(name: str, case: Case, found: NearestRejected) -> list[str]:
    """What is wrong with a witness, to 30 digits."""
    assert found.witness is not None
    with mpmath.workdps(60):
        distance = DISTANCES[name]([mp(p) for p in case.p_target], found.witness)
        checks = {
            "negative": min(found.witness) >= 0,
            "does not sum to 1": abs(mpmath.fsum(found.witness) - 1) <= RELATIVE_ERROR,
            "accepted": found.witness[case.rank] == max(found.witness),
            "does not attain the certificate": abs(distance - found.certificate) <= RELATIVE_ERROR,
            "pool is not level": len({found.witness[i] for i in found.pool}) == 1,
        }
    return [fault for fault, holds in checks.items() if not holds]


@pytest.mark.parametrize("name", DIVERGENCES)
def test_witness_is_a_rejected_drafter_that_attains_the_certificate(name: str) -> None:
    for case in cases():
        found = nearest(name, case)
        if found.witness is not None:
            assert witness_faults(name, case, found) == [], case


@pytest.mark.parametrize("name", DIVERGENCES)
def test_planted_wrong_witness_is_caught(name: str) -> None:
    case = Case((Fraction(4, 10), Fraction(3, 10), Fraction(2, 10), Fraction(1, 10)), 2)
    found = nearest(name, case)
    assert witness_faults(name, case, found) == [] and found.witness is not None
    exact = tuple(mp(p) for p in case.p_target)
    assert "accepted" in witness_faults(name, case, replace(found, witness=exact))
    assert "does not sum to 1" in witness_faults(
        name, case, replace(found, witness=tuple(2 * w for w in found.witness))
    )
    uniform = replace(found, witness=(mpmath.mpf(1) / 4,) * 4)
    assert witness_faults(name, case, uniform) == ["does not attain the certificate"]
    other = next(n for n in DIVERGENCES if n not in (name, "tv" if name == "kl" else "kl" if name == "tv" else ""))
    assert "does not attain the certificate" in witness_faults(
        name, case, replace(found, witness=nearest(other, case).witness)
    )


def test_pools_by_hand() -> None:
    case = Case((Fraction(8, 17), Fraction(8, 17), Fraction(1, 17)), 2)
    found = nearest("reverse-kl", case)
    assert found.pool == (0, 1, 2) and abs(found.level - mp(Fraction(4, 17))) < RELATIVE_ERROR
    assert abs(found.certificate + mpmath.log(mp(Fraction(12, 17)))) < RELATIVE_ERROR
    # Token 1 at exactly the geometric mean of 0 and the competitor: it need not be pooled.
    tie = Case((Fraction(4, 7), Fraction(2, 7), Fraction(1, 7)), 2)
    assert nearest("reverse-kl", tie).pool == (0, 2)
    strict = nearest("tv", Case((Fraction(1, 2), Fraction(3, 10), Fraction(1, 5)), 1))
    assert strict.pool == (0, 1) and abs(strict.certificate - mp(Fraction(1, 10))) < RELATIVE_ERROR


def test_extreme_margins_keep_their_digits() -> None:
    """Pinsker-small and almost infinite certificates: 30 digits survive the cancellation."""
    tiny = Fraction(1, 10**120)
    close = Case((Fraction(1, 2) + tiny, Fraction(1, 2) - tiny), 1)
    assert abs(nearest("reverse-kl", close).certificate / mp(2 * tiny**2) - 1) < mpmath.mpf(10) ** -30
    assert abs(nearest("tv", close).certificate / mp(tiny) - 1) < RELATIVE_ERROR
    far = Case((1 - tiny, tiny), 1)
    with mpmath.workdps(200):
        root = 2 * mpmath.sqrt(mp(tiny) * mp(1 - tiny))
        assert abs(nearest("reverse-kl", far).certificate / -mpmath.log(root) - 1) < RELATIVE_ERROR


# --- closed forms --------------------------------------------------------------------------------------------------


def test_strict_closed_forms_are_the_single_certificates_of_token_one() -> None:
    for name in ("kl", "reverse-kl", "tv"):
        strict = FORMULAS[DIVERGENCES[name].strict_theorem]
        for case in cases():
            case = Case(case.p_target, 1)
            with mpmath.workdps(60):
                value = evaluate(strict, [mp(case.p_target[0]), mp(case.b)])
            found = nearest(name, case).certificate
            assert value == found == mpmath.inf or abs(value - found) <= RELATIVE_ERROR


def test_pinsker_holds_between_the_certificates() -> None:
    """Either KL is at least twice the squared distance, so their least values are too."""
    for case in cases():
        half = nearest("tv", case).certificate
        for name in ("kl", "reverse-kl"):
            assert nearest(name, case).certificate >= 2 * half**2 * (1 - RELATIVE_ERROR)


# --- the emitted text ----------------------------------------------------------------------------------------------

HASH = "0" * 64


@cache
def texts() -> dict[str, str]:
    formulas = {f"{name}.py": emitter.formula_module(FORMULAS[name], HASH) for name in THEOREM_IDS}
    return {"primitives.py": emitter.primitives_module(PRIMITIVES, HASH), **formulas}


@cache
def emitted(name: str) -> Callable[..., Any]:
    """The function that `symcert generate` writes, run on torch."""
    primitives: dict[str, Any] = {}
    exec(texts()["primitives.py"], primitives)
    names: dict[str, Any] = {"torch": torch, "Any": Any, **{p: primitives[p] for p in PRIMITIVES}}
    body = texts()[f"{name}.py"].split("import torch\n", 1)[1]
    exec("\n".join(line for line in body.splitlines() if not line.startswith("from ")), names)
    return names[name]  # type: ignore[no-any-return]


def test_convexity_of_chi_is_checked() -> None:
    wrong = replace(PRIMITIVES["chi"], minimum_at=sp.S.One)
    text = texts()["primitives.py"].replace(
        "math.inf), minimum_at=0.0)\ndef chi", "math.inf), minimum_at=1.0)\ndef chi"
    )
    assert text != texts()["primitives.py"]
    with pytest.raises(TranslationError, match="minimum"):
        validate_primitive({**texts(), "primitives.py": text}, wrong)


ARGUMENTS: dict[str, Callable[[Any, int], tuple[Any, ...]]] = {
    "single_reverse_kl": lambda p, x: (p, p[..., x]),
    "single_tv": lambda p, x: (p, p[..., x]),
    "strict_reverse_kl": lambda p, _: (p[..., 0], p[..., 1]),
    "strict_tv": lambda p, _: (p[..., 0], p[..., 1]),
}


@pytest.mark.parametrize("theorem", THEOREM_IDS)
def test_emitted_enclosures_contain_the_certificate_tightly(theorem: str) -> None:
    """Torch on float64 targets: the exact value for those very numbers lies in the enclosure, which is narrow."""
    for case in cases():
        doubles = tuple(map(Fraction, sorted(case.floats.tolist(), reverse=True)))
        rank = 1 if theorem.startswith("strict") else case.rank
        p = torch.tensor([float(x) for x in doubles], dtype=torch.float64)
        found = emitted(theorem)(*ARGUMENTS[theorem](Enclosure(p, p), rank))
        plain = emitted(theorem)(*ARGUMENTS[theorem](p, rank))
        with mpmath.workdps(80):
            exact = evaluate(FORMULAS[theorem], *_at(theorem, doubles, rank))
        assert found.lower.item() <= exact <= found.upper.item()
        if exact == mpmath.inf:
            # The quotient of the strict form is 1 up to rounding, so its enclosure says "large" rather than "infinite".
            least = 30.0 if theorem.startswith("strict") else math.inf
            assert plain.item() == math.inf and found.lower.item() >= least
        else:
            assert found.upper.item() - found.lower.item() <= 1e-12 + 1e-11 * float(exact)
            assert plain.item() == pytest.approx(float(exact), rel=1e-9, abs=1e-13)


def _at(theorem: str, doubles: tuple[Fraction, ...], rank: int) -> tuple[list[Any], int | None]:
    exact = [mp(p) for p in doubles]
    return ([exact, exact[rank]], len(exact)) if theorem.startswith("single") else ([exact[0], exact[1]], None)


def test_a_truncated_target_gives_a_lower_bound_and_the_exact_value_once_the_pool_is_in() -> None:
    for theorem, name in (("single_reverse_kl", "reverse-kl"), ("single_tv", "tv")):
        for case in positive_cases()[:150]:
            found = nearest(name, case)
            prefix = len([i for i in found.pool if i != case.rank])
            with mpmath.workdps(60):
                p = [mp(x) for x in case.p_target]
                values = [evaluate(FORMULAS[theorem], [p[:K], p[case.rank]], K) for K in range(1, len(p) + 1)]
            assert all(value <= found.certificate + RELATIVE_ERROR for value in values)
            assert all(abs(value - found.certificate) <= RELATIVE_ERROR for value in values[prefix - 1 :])


def test_the_decorator_answers_for_chi_on_the_whole_line() -> None:
    chi = convex(domain=(-math.inf, math.inf), minimum_at=0.0)(lambda x: -x + torch.expm1(x))
    wide = chi(Enclosure(torch.tensor(-math.inf, dtype=torch.float64), torch.tensor(1.0, dtype=torch.float64)))
    assert wide.lower.item() <= 0.0 and wide.upper.item() == math.inf


def test_the_divergences_name_theorems_with_formulas() -> None:
    for divergence in DIVERGENCES.values():
        assert {divergence.single_theorem, divergence.strict_theorem} <= set(THEOREMS) & set(FORMULAS)
        assert THEOREMS[divergence.single_theorem].emits
