"""Chapter on sequences: what is proved holds where it can be checked otherwise, and the figures of runs are bounds."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import flint
import mpmath
import numpy as np
import pyarrow as pa
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert_runtime import summary
from symcert_runtime.errors import UserError
from symcert_runtime.rules import parse_rule
from symcert_runtime.sequences import (
    certified_run_lengths,
    largest_rejected_share,
    lossless_acceptance,
    rejection_bounds,
)
from symcert_runtime.summary import rule_summary, summary_table
from symcert_runtime.trace import RuleTrace, part_of
from test_trace import random_columns

BITS = 300


# --- against exact values ----------------------------------------------------------------------------------------


def random_pair(rng: random.Random, n: int, spread: float) -> tuple[list[Any], list[Any]]:
    """Target and drafter as mpmath numbers; the larger the spread, the further apart."""
    sides = []
    for _ in range(2):
        weights = [mpmath.exp(rng.gauss(0, spread)) for _ in range(n)]
        sides.append([w / mpmath.fsum(weights) for w in weights])
    return sides[0], sides[1]


def divergence(p: Sequence[Any], q: Sequence[Any]) -> Any:
    return mpmath.fsum(a * mpmath.log(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def acceptance_rate(p: Sequence[Any], q: Sequence[Any]) -> Any:
    return mpmath.fsum(map(min, p, q))


def violated(bound: Callable[[Any, Any], bool], spreads: Sequence[float] = (0.01, 0.3, 1, 3, 8)) -> int:
    """At how many of many random pairs `bound(KL, A)` fails, to 60 digits."""
    rng, failures = random.Random(7), 0
    with mpmath.workdps(60):
        for spread in spreads:
            for n in (2, 3, 5, 20):
                for _ in range(15):
                    p, q = random_pair(rng, n, spread)
                    failures += not bound(divergence(p, q), acceptance_rate(p, q))
    return failures


def test_bretagnolle_huber_and_pinsker_at_random_pairs() -> None:
    assert violated(lambda kl, a: a * (2 - a) >= mpmath.exp(-kl)) == 0
    assert violated(lambda kl, a: 2 * a >= mpmath.exp(-kl)) == 0
    assert violated(lambda kl, a: kl >= 2 * (1 - a) ** 2) == 0
    for name in ("bretagnolle_huber", "pinsker"):
        assert violated(lambda kl, a, formula=FORMULAS[name]: a >= evaluate(formula, [kl]) - mpmath.mpf("1e-55")) == 0


def test_a_larger_constant_would_be_seen_at_random_pairs() -> None:
    """Planted: 2 TV² became 2.02 TV², A(2 − A) became A, ½ became 1."""
    assert violated(lambda kl, a: kl >= 2.02 * (1 - a) ** 2) > 0
    assert violated(lambda kl, a: a >= mpmath.exp(-kl)) > 0


def test_the_emitted_bounds_are_the_stated_ones() -> None:
    with mpmath.workdps(40):
        for text in ("0", "1e-12", "0.01", "0.5", "1.99", "2", "7", "60"):
            kl = mpmath.mpf(text)
            huber, quadratic = (evaluate(FORMULAS[name], [kl]) for name in ("bretagnolle_huber", "pinsker"))
            assert mpmath.almosteq(huber, 1 - mpmath.sqrt(1 - mpmath.exp(-kl)), abs_eps=mpmath.mpf("1e-35"))
            assert mpmath.almosteq(quadratic, max(0, 1 - mpmath.sqrt(kl / 2)), abs_eps=mpmath.mpf("1e-35"))
            assert huber >= mpmath.exp(-kl) / 2


def minorant_gap(u: Fraction, numerator_slope: int = 5) -> flint.arb:
    """log u − (u − 1)(5u + 1)/(2u(u + 2)) in ball arithmetic."""
    rational = (u - 1) * (numerator_slope * u + 1) / (2 * u * (u + 2))
    with flint.ctx.workprec(BITS):
        x, y = (flint.arb(flint.fmpq(v.numerator, v.denominator)) for v in (u, rational))
        return x.log() - y


def test_the_minorant_of_log_holds_on_a_grid() -> None:
    """Far out, close to 1 from both sides, where the gap is of fourth order, and at 1."""
    away = [Fraction(10) ** k for k in range(-12, 13) if k] + [Fraction(k, 40) for k in range(1, 200) if k != 40]
    near = [1 + sign * Fraction(1, 10**k) for k in range(1, 9) for sign in (1, -1)]
    assert all(bool(minorant_gap(u) > 0) for u in away + near)
    assert minorant_gap(Fraction(1)).contains(0)
    for u in near:
        quotient = minorant_gap(u) / flint.arb(flint.fmpq((u - 1).numerator, (u - 1).denominator)) ** 4
        assert abs(float(quotient.mid()) - 1 / 36) < 0.1 * abs(float(u - 1)) * 10
    # Planted: 5u + 1 became 6u + 1.
    assert any(bool(minorant_gap(u, 6) < 0) for u in away)


# --- how many can be rejected ------------------------------------------------------------------------------------

quarters = st.integers(0, 12).map(lambda k: k / 4)
certificates = st.lists(quarters | st.just(math.inf), min_size=1, max_size=7)


def most_rejections(profile: Sequence[float], budget: Fraction) -> int:
    """By brute force: the largest set of positions whose certificates, all finite, sum to no more than the budget."""
    finite = [i for i, c in enumerate(profile) if c < math.inf]
    return max(
        m
        for m in range(len(finite) + 1)
        for chosen in combinations(finite, m)
        if sum((Fraction(profile[i]) for i in chosen), Fraction(0)) <= budget
    )


@given(certificates, st.integers(0, 16).map(lambda k: k / 8))
def test_the_largest_rejected_share_is_the_optimum(profile: list[float], mean_kl: float) -> None:
    """A set of positions can be rejected iff its certificates fit the budget: KL = C there, 0 elsewhere."""
    expected = most_rejections(profile, Fraction(mean_kl) * len(profile))
    assert largest_rejected_share(profile, mean_kl) == expected / len(profile)


def test_a_budget_off_by_one_would_be_seen() -> None:
    """Planted: the budget of one position more, or the largest certificates instead of the smallest."""
    profile, mean_kl = [0.25, 0.5, 1.0], 0.25
    assert largest_rejected_share(profile, mean_kl) == 2 / 3
    assert most_rejections(profile, Fraction(1)) == 2 and most_rejections(profile, Fraction(7, 4)) == 3
    assert largest_rejected_share([1.0, 1.0], 0.499999) == 0 < largest_rejected_share([1.0, 1.0], 0.5)


def test_a_budget_spent_to_the_last_bit_counts() -> None:
    """0.1 and 0.2 sum to more than the double 0.3; the mean of the two doubles themselves must still allow both."""
    profile = [0.1, 0.2, 0.7]
    exact = Fraction(profile[0]) + Fraction(profile[1])
    mean = float(exact / 3)
    assert largest_rejected_share(profile, max(mean, math.nextafter(mean, 1))) == 2 / 3
    assert largest_rejected_share(profile, 0.09) == 1 / 3


def test_free_and_impossible_rejections() -> None:
    assert largest_rejected_share([0.0, 0.0, 1.0, math.inf], 0.0) == 0.5
    assert largest_rejected_share([0.0, 0.0, 1.0, math.inf], math.inf) == 0.75
    assert largest_rejected_share([math.inf], math.inf) == largest_rejected_share([], 1.0) == 0.0


positions = st.lists(
    st.tuples(quarters | st.just(math.inf), quarters | st.just(math.inf), st.booleans()), min_size=1, max_size=12
)


def exact_markov(kl: Sequence[float], profile: Sequence[float]) -> Fraction:
    total = Fraction(0)
    for divergence_, certificate in zip(kl, profile, strict=True):
        if certificate == 0:
            total += 1
        elif certificate < math.inf:
            total += 1 if divergence_ == math.inf else min(Fraction(1), Fraction(divergence_) / Fraction(certificate))
    return total / len(kl)


@given(positions)
def test_rejections_stay_within_every_bound(rows: list[tuple[float, float, bool]]) -> None:
    """Whatever of the positions that may be rejected (KL ≥ C, C finite) is rejected."""
    kl, profile, _chosen = zip(*rows, strict=True)
    rejected = sum(k >= c and c < math.inf and b for k, c, b in rows)
    bounds, n = rejection_bounds(kl, profile), len(rows)
    assert rejected / n <= bounds.reached <= bounds.markov + 1e-15
    assert rejected / n <= bounds.budget
    exact = exact_markov(kl, profile)
    assert exact <= Fraction(bounds.markov) or bounds.markov == 1.0
    assert bounds.markov == pytest.approx(float(exact), abs=1e-12)
    assert bounds.markov < bounds.budget + 1 / n + 1e-12


def test_a_smaller_bound_would_be_broken() -> None:
    """Planted: with KL = C at one position of two, any figure below one half is wrong."""
    bounds = rejection_bounds([0.5, 0.0], [0.5, 0.75])
    assert bounds.reached == 0.5 == pytest.approx(bounds.markov) and bounds.budget == 0.5
    nearly = rejection_bounds([0.4999, 0.0], [0.5, 0.75])
    assert nearly.reached == 0.0 < nearly.markov < 0.5 and nearly.budget == 0.0


def test_bounds_of_nothing_and_of_infinities() -> None:
    assert rejection_bounds([], []) == rejection_bounds([0.0], [1.0]) == rejection_bounds([0.0], [math.inf])
    hole = rejection_bounds([math.inf, 0.0], [0.5, math.inf])
    assert (hole.reached, hole.markov, hole.budget) == (0.5, pytest.approx(0.5), 0.5)
    assert rejection_bounds([math.inf], [math.inf]).markov == 0.0


# --- runs --------------------------------------------------------------------------------------------------------


def naive_runs(profile: Sequence[float], epsilon: float) -> list[int]:
    lengths, current = [], 0
    for certificate in [*profile, 0.0]:
        if certificate > epsilon:
            current += 1
        elif current:
            lengths.append(current)
            current = 0
    return lengths


@given(st.lists(certificates, min_size=1, max_size=3), quarters)
def test_run_lengths_are_what_counting_gives(sequences_: list[list[float]], epsilon: float) -> None:
    width = min(map(len, sequences_))
    table = np.array([row[:width] for row in sequences_])
    expected = [length for row in table for length in naive_runs(row, epsilon)]
    assert certified_run_lengths(table, epsilon).tolist() == expected
    assert certified_run_lengths(torch.from_numpy(table), epsilon).tolist() == expected


def test_runs_need_certificates_above_epsilon() -> None:
    """At C = ε a drafter at KL = ε may be rejected."""
    assert certified_run_lengths([0.5, 0.25, 0.5, 0.5], 0.25).tolist() == [1, 2]
    assert certified_run_lengths([math.inf] * 3, 1e300).tolist() == [3]
    assert certified_run_lengths([math.inf] * 3, math.inf).tolist() == []
    assert certified_run_lengths([], 0.3).tolist() == []


# --- lossless sampling -------------------------------------------------------------------------------------------


def test_lossless_acceptance_is_the_better_bound_rounded_down() -> None:
    points = [0.0, 5e-324, 1e-17, 1e-9, 0.01, 0.3, 1.5, 1.6, 2.0, 2.5, 30.0, 700.0, 1e6]
    found = lossless_acceptance(points)
    with mpmath.workdps(60):
        for kl, bound in zip(points, found.tolist(), strict=True):
            r = mpmath.exp(-mpmath.mpf(kl))  # 1 - √(1 - r), without its cancellation:
            exact = max(r / (1 + mpmath.sqrt(1 - r)), 1 - mpmath.sqrt(mpmath.mpf(kl) / 2))
            assert exact - mpmath.mpf("1e-15") <= bound <= exact
    assert (np.diff(found) <= 0).all()


def test_lossless_acceptance_holds_at_random_pairs() -> None:
    rng = random.Random(3)
    for spread in (0.1, 1, 4):
        for _ in range(40):
            p, q = random_pair(rng, 6, spread)
            above = math.nextafter(float(divergence(p, q)), math.inf)
            assert lossless_acceptance([above])[0] <= acceptance_rate(p, q)


def test_lossless_acceptance_of_every_shape() -> None:
    assert lossless_acceptance(torch.tensor([[0.5, math.inf]], dtype=torch.bfloat16)).tolist() == [
        [pytest.approx(0.5, abs=1e-15), 0.0]
    ]
    assert lossless_acceptance(np.zeros((2, 0))).shape == (2, 0)
    assert lossless_acceptance(np.float32([[2.0]])).shape == (1, 1)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: lossless_acceptance([0.1, -1.0]), r"kl holds -1\.0; give non-negative"),
        (lambda: lossless_acceptance([math.nan]), "kl holds nan"),
        (lambda: certified_run_lengths([0.1], -0.1), r"epsilon is -0\.1"),
        (lambda: certified_run_lengths([math.nan], 0.1), "certificates holds nan"),
        (lambda: largest_rejected_share([0.1], math.nan), "mean_kl is nan"),
        (lambda: rejection_bounds([0.1], [0.1, 0.2]), r"kl has shape \(1,\) and certificates \(2,\)"),
    ],
)
def test_what_is_no_column_of_nats_is_refused(call: Callable[[], object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        call()


# --- figures of a run --------------------------------------------------------------------------------------------


def trace_of(changes: dict[str, list[Any]], seeds: Sequence[int] = (1, 2)) -> RuleTrace:
    strict = parse_rule("strict")
    parts = [part_of(strict, i, str(i), [1, 2], {**random_columns(seed), **changes}) for i, seed in enumerate(seeds)]
    return RuleTrace("strict", pa.concat_tables([part.table for part in parts]), ((1, 2),) * len(parts))


def test_the_figures_of_a_run_are_what_a_naive_recount_gives() -> None:
    trace = trace_of({})
    rows = trace.table.to_pylist()
    kl, profile = [row["kl"] for row in rows], [row["certificate"] for row in rows]
    figures = rule_summary(trace)
    assert figures["mean_kl"] == pytest.approx(sum(kl) / len(kl))
    assert figures["mean_certificate"] == pytest.approx(sum(profile) / len(profile))
    assert figures["infinite_kl"] == figures["infinite_certificates"] == 0
    assert figures["rejection_bound_markov"] == pytest.approx(float(exact_markov(kl, profile)))
    cheapest, spent = 0, 0.0
    for certificate in sorted(profile):
        spent += certificate
        cheapest += spent <= sum(kl)
    assert figures["rejection_bound_budget"] == cheapest / len(rows)
    assert figures["lossless_acceptance_bound"] == pytest.approx(
        sum(max(1 - math.sqrt(1 - math.exp(-k)), 1 - math.sqrt(k / 2)) for k in kl) / len(kl)
    )
    for runs, epsilon in zip(figures["certified_run_length"], (0.3, figures["mean_kl"]), strict=True):
        lengths = []
        for prompt in (0, 1):
            kept = sorted((r["position"], r["certificate"]) for r in rows if r["kept"] and r["prompt_index"] == prompt)
            lengths += naive_runs([certificate for _, certificate in kept], epsilon)
        assert runs == {
            "epsilon": epsilon,
            "runs": len(lengths),
            "mean": pytest.approx(sum(lengths) / len(lengths)),
            "longest": max(lengths),
        }


def test_runs_do_not_reach_from_one_text_into_the_next() -> None:
    high = [1.0] * len(random_columns(1)["certificate"])
    figures = rule_summary(trace_of({"certificate": high}))["certified_run_length"][0]
    kept = [sum(random_columns(seed)["kept"]) for seed in (1, 2)]
    assert figures["runs"] == 2 and figures["longest"] == max(kept) and figures["mean"] == sum(kept) / 2


def test_infinite_means_are_words_that_json_can_hold(tmp_path: Path) -> None:
    columns = random_columns(1)
    rows = len(columns["kl"])
    figures = rule_summary(
        trace_of({"kl": [math.inf, *[0.1] * (rows - 1)], "certificate": [*[0.2] * (rows - 1), math.inf]})
    )
    assert figures["mean_kl"] == figures["mean_certificate"] == figures["certified_run_length"][1]["epsilon"] == "inf"
    assert figures["infinite_kl"] == figures["infinite_certificates"] == 2
    assert figures["rejection_bound_budget"] == pytest.approx((rows - 1) / rows)
    assert json.loads(json.dumps(figures, allow_nan=False)) == figures


def test_the_table_shows_them(capsys: pytest.CaptureFixture[str]) -> None:
    figures = rule_summary(trace_of({}))
    Console(width=120).print(summary_table({"rules": {"strict": figures}}))
    shown = capsys.readouterr().out
    assert f"{figures['mean_kl']:.4f}" in shown and summary.share_at_most(figures["rejection_bound_budget"]) in shown
    assert f"≤ {summary.RUN_EPSILON}" in shown
