"""The rounding bounds of statistics.py, against ball arithmetic and at the edges of double."""

from __future__ import annotations

import math

import pytest
import torch
from flint import arb
from torch import Tensor

from adversarial import DTYPES, FAMILIES, rows_as_floats, stored_as
from exact import Target, softmax
from exact import kl_divergence as exact_kl
from symcert_runtime import statistics
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.statistics import kl_divergence, probability_of, shifted_entropy, softmax_rows, top_logits


def kl_of(target: Tensor, drafter: Tensor) -> Enclosure:
    return kl_divergence(softmax_rows(target), softmax_rows(drafter))


def row(*values: float) -> Tensor:
    return torch.tensor([values], dtype=torch.float64)


def encloses(low: float, exact: arb, high: float) -> bool:
    return not bool(exact < arb(low)) and not bool(exact > arb(high))


@pytest.mark.parametrize("family", FAMILIES)
def test_normaliser_probabilities_and_divergence_are_enclosed(family: str) -> None:
    for seed, V in enumerate((2, 5, 30, 300)):
        for dtype in DTYPES:
            target, drafter = (logits.double() for logits in stored_as(FAMILIES[family](6, V, seed + 50), dtype))
            side, kl = softmax_rows(target), kl_of(target, drafter)
            p_top = probability_of(top_logits(target, min(V, 4)), side)
            for index, (z, y) in enumerate(zip(rows_as_floats(target), rows_as_floats(drafter), strict=True)):
                weights, total = softmax(sorted(z, reverse=True))
                assert encloses(side.normaliser.lower[index].item(), total, side.normaliser.upper[index].item())
                assert encloses(kl.lower[index].item(), exact_kl(z, y), kl.upper[index].item())
                for rank in range(min(V, 4)):
                    low, high = p_top.lower[index, rank].item(), p_top.upper[index, rank].item()
                    assert encloses(low, weights[rank] / total, high)


def test_the_bound_is_not_vacuous() -> None:
    """Ordinary rows: KL known to 10⁻¹¹ relative to its terms, whatever the vocabulary."""
    for V in (2, 100, 5000, 100_000):
        target, drafter = FAMILIES["random"](8, V, 2)
        target, drafter = target / 8, drafter / 8
        kl = kl_of(target, drafter)
        assert (kl.upper - kl.lower <= 1e-11 * (1 + target.abs().amax(-1) + drafter.abs().amax(-1))).all()


@pytest.mark.parametrize("V", [2**17, 2**20])
def test_a_million_tokens(V: int) -> None:
    """Two-valued rows have closed forms at any size; the sum's own bound holds at the size it was derived for."""
    target, drafter = torch.zeros(1, V, dtype=torch.float64), torch.zeros(1, V, dtype=torch.float64)
    target[0, ::2], drafter[0, 1::2] = 1.7, 0.3
    p_high = 1 / (1 + (-arb(1.7)).exp())
    q_low = 1 / (1 + arb(0.3).exp())
    exact = p_high * (p_high / q_low).log() + (1 - p_high) * ((1 - p_high) / (1 - q_low)).log()
    kl = kl_of(target, drafter)
    assert encloses(kl.lower.item(), exact, kl.upper.item())
    assert kl.upper - kl.lower < 1e-10


def test_two_level_sums_lose_no_term() -> None:
    for V in (1, 1023, 1024, 2047, 2048, 2049, 5000):
        total, depth = statistics.row_sum(torch.arange(1, V + 1, dtype=torch.float64).expand(3, V))
        assert total.tolist() == [V * (V + 1) / 2] * 3
        assert depth <= 2048


def test_identical_rows_have_a_divergence_of_almost_zero() -> None:
    target, _ = FAMILIES["random"](50, 64, 9)
    kl = kl_of(target, target)
    assert (kl.lower == 0).all() and (kl.upper < 1e-11).all()


def test_masked_everywhere_is_no_contribution() -> None:
    masked = kl_of(row(1.0, 0.0, -math.inf), row(0.5, 0.0, -math.inf))
    plain = kl_of(row(1.0, 0.0), row(0.5, 0.0))
    assert abs(masked.upper - plain.upper) < 1e-14
    target_only = kl_of(row(1.0, 0.0, -math.inf), row(0.5, 0.0, 0.0))
    assert target_only.lower > plain.upper and target_only.upper < 1


def test_a_hole_is_infinite_and_an_overflow_unknown() -> None:
    hole = kl_of(row(0.0, -5000.0), row(0.0, -math.inf))
    assert hole.lower.item() == hole.upper.item() == math.inf
    for target, drafter in (
        (row(1.5e308, -1.5e308), row(0.0, 0.0)),
        (row(0.0, 0.0), row(1.5e308, -1.5e308)),
        (row(1.5e308, -1.5e308), row(-1.5e308, 1.5e308)),
    ):
        unknown = kl_of(target, drafter)
        assert unknown.lower.item() == 0 and unknown.upper.item() == math.inf


def test_a_negligible_probability_times_a_huge_ratio_is_bounded() -> None:
    """The target's second token underflows, the drafter's logit there is −10³⁰⁸: the product is not negligible."""
    for z in (-700.0, -744.0, -746.0, -800.0):
        target, drafter = [0.0, z], [0.0, -1e308]
        kl = kl_of(row(*target), row(*drafter))
        assert encloses(kl.lower.item(), exact_kl(target, drafter), kl.upper.item())


def test_probabilities_of_masked_tokens_are_exactly_zero() -> None:
    logits = row(0.0, -math.inf, -math.inf)
    p_top = probability_of(top_logits(logits, 3), softmax_rows(logits))
    assert p_top.lower[0, 1:].tolist() == p_top.upper[0, 1:].tolist() == [0.0, 0.0]
    assert p_top.upper[0, 0].item() == 1.0


@pytest.mark.parametrize("family", FAMILIES)
def test_every_tokens_probability_is_enclosed(family: str) -> None:
    for V in (1, 2, 9, 200):
        logits = FAMILIES[family](4, V, V)[0]
        found = probability_of(logits, softmax_rows(logits))
        for index, z in enumerate(rows_as_floats(logits)):
            ends = zip(found.lower[index].tolist(), Target(z).p, found.upper[index].tolist(), strict=True)
            assert all(encloses(*each) for each in ends)


# --- the entropy


INSIDE = (0.0, 1e-5, 0.5)


def entropies(target: Tensor, inside: float) -> Enclosure:
    return shifted_entropy(softmax_rows(target), Enclosure.exactly(inside))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_entropy_is_enclosed(family: str) -> None:
    for seed, V in enumerate((1, 2, 5, 30, 200)):
        pairs = [stored_as(FAMILIES[family](3, V, seed + 90), dtype) for dtype in DTYPES]
        target = torch.cat([pair[0].double() for pair in pairs])
        exact = [Target(z) for z in rows_as_floats(target)]
        for inside in INSIDE:
            found = entropies(target, inside)
            for index, row_ in enumerate(exact):
                assert encloses(found.lower[index].item(), row_.entropy(inside), found.upper[index].item())


def test_the_entropys_bound_is_not_vacuous() -> None:
    for V in (2, 100, 5000, 100_000):
        target = FAMILIES["random"](8, V, 2)[0] / 8
        for inside in INSIDE:
            found = entropies(target, inside)
            assert (found.upper - found.lower <= 1e-11 * (1 + target.abs().amax(-1)) * (1 + found.upper.abs())).all()


@pytest.mark.parametrize("V", [4096, 2**17])
@pytest.mark.parametrize("inside", INSIDE)
def test_the_entropy_of_many_tokens(V: int, inside: float) -> None:
    """Two-valued rows have closed forms at any size, and every rounding error goes the same way."""
    target = torch.zeros(1, V, dtype=torch.float64)
    target[0, ::2] = 1.7
    high = 2 / (V * (1 + (-arb(1.7)).exp()))
    exact = -sum((V // 2 * p * (p + arb(inside)).log() for p in (high, arb(2) / V - high)), arb(0))
    found = entropies(target, inside)
    assert encloses(found.lower.item(), exact, found.upper.item())
    assert found.upper - found.lower < 1e-9


def test_a_constant_known_within_bounds_is_a_bound_on_the_entropy() -> None:
    """1e-5 is no double: both it and its neighbours give entropies inside."""
    target = FAMILIES["random"](20, 300, 5)[0] / 4
    low, high = (torch.nextafter(torch.tensor(1e-5, dtype=torch.float64), torch.tensor(end)) for end in (0.0, 1.0))
    found = shifted_entropy(softmax_rows(target), Enclosure(low, high))
    for index, z in enumerate(rows_as_floats(target)):
        for inside in ("1e-5", low.item(), high.item()):
            assert encloses(found.lower[index].item(), Target(z).entropy(inside), found.upper[index].item())


def test_the_entropy_of_an_overflowing_row_is_unknown() -> None:
    found = entropies(row(1.5e308, -1.5e308), 0.0)
    assert (found.lower.item(), found.upper.item()) == (-math.inf, math.inf)


def test_without_its_bound_the_entropy_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: the rounded sum itself, taken as exact."""
    target = FAMILIES["random"](20, 200, 11)[0]
    exact = [Target(z).entropy(0.0) for z in rows_as_floats(target)]

    def missed() -> int:
        found = entropies(target, 0.0)
        ends = zip(found.lower.tolist(), exact, found.upper.tolist(), strict=True)
        return sum(not encloses(*each) for each in ends)

    assert missed() == 0
    monkeypatch.setattr(statistics, "SLACK", 0.0)
    assert missed() > 0


# --- the bound matters


def misses(target: Tensor, drafter: Tensor) -> int:
    """In how many rows the enclosure of KL misses the exact value."""
    kl = kl_of(target, drafter)
    ends = zip(kl.lower.tolist(), kl.upper.tolist(), strict=True)
    rows = zip(rows_as_floats(target), rows_as_floats(drafter), strict=True)
    return sum(not encloses(low, exact_kl(z, y), high) for (low, high), (z, y) in zip(ends, rows, strict=True))


def test_without_the_relative_error_term_the_bound_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error. Where one token has nearly all mass, S = 1 + 10⁻¹⁰: its rounding is all that KL consists of."""
    target, drafter = FAMILIES["random"](60, 200, 11)
    target[:, 0], drafter[:, 0] = target.amax(-1) + 24, drafter.amax(-1) + 23
    assert misses(target, drafter) == 0
    monkeypatch.setattr(statistics, "UNIT", 0.0)
    assert misses(target, drafter) > 0


def test_without_the_underflow_term_the_bound_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error. exp(−746) is computed as 0, and the drafter's logit there is −10³⁰⁷."""
    target, drafter = row(0.0, -746.0), row(0.0, -1e307)
    monkeypatch.setattr(statistics, "UNIT", 0.0)
    assert misses(target, drafter) == 0, "here the underflow term alone suffices"
    monkeypatch.setattr(statistics, "MIN_NORMAL", 0.0)
    assert misses(target, drafter) == 1
