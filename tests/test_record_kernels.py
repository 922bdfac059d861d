"""The kernels behind the record: true by ball arithmetic, and what the eager tier records, token for token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import flint
import pytest
import torch
from flint import arb
from torch import Tensor

from adversarial import FAMILIES, Pair, random_rows, rows_as_floats, stored_as
from exact import Target
from symcert_runtime import certify_logits, row_record
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.fused.cpu import record as kernels
from symcert_runtime.row_record import ENGINE_ENTROPY, RowRecord, record_rows
from tiers import only

SIZES = (2, 3, 40, 257, 1025)
STORED = (torch.bfloat16, torch.float16, torch.float32, torch.float64)
TOKENS_AND_RANKS = ("draft_token", "target_token", "draft_token_logit", "draft_token_rank", "target_token_rank")


def recorded_by(tier: str, pair: Pair, top: int) -> RowRecord:
    found = certify_logits(*pair)
    with pytest.MonkeyPatch.context() as patch:
        only(tier, patch)
        return record_rows(*pair, Enclosure(found.kl_lower, found.kl), top)


def leaves_out(bounds: Enclosure, row: int, exact: arb) -> bool:
    """Beyond the ball's radius, some 10⁻⁵⁰ of it: an end may be the exact value."""
    return bool(exact < arb(bounds.lower[row].item())) or bool(exact > arb(bounds.upper[row].item()))


def total(row: list[float]) -> arb:
    largest = arb(max(row))
    return sum(((arb(z) - largest).exp() for z in row), arb(0))


def untrue(record: RowRecord, pair: Pair) -> list[str]:
    """Enclosures that leave out the exact value."""
    flint.ctx.prec = 200
    wrong = []
    for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
        facts = {
            "S": (record.target.normaliser, total(target)),
            "S'": (record.drafter.normaliser, total(drafter)),
            "H": (record.entropy, Target(target).entropy(0.0)),
            "H_e": (record.engine_entropy, Target(target).entropy("1e-5")),
        }
        wrong += [f"row {row}: {name}" for name, (bounds, exact) in facts.items() if leaves_out(bounds, row, exact)]
    return wrong


def unlike(found: RowRecord, wanted: RowRecord) -> list[str]:
    """What should be the same, whoever records."""
    pairs = {name: (getattr(found, name), getattr(wanted, name)) for name in TOKENS_AND_RANKS}
    for side in ("target", "drafter"):
        ours, theirs = getattr(found, side), getattr(wanted, side)
        pairs |= {f"{side} tokens": (ours.tokens, theirs.tokens), f"{side} logits": (ours.logits, theirs.logits)}
    pairs |= {"kl below": (found.kl.lower, wanted.kl.lower), "kl above": (found.kl.upper, wanted.kl.upper)}
    return [name for name, (ours, theirs) in pairs.items() if not torch.equal(ours, theirs)]


@pytest.mark.parametrize("dtype", STORED)
@pytest.mark.parametrize("kind", FAMILIES)
def test_records_are_true_and_those_of_the_eager_tier(kind: str, dtype: torch.dtype) -> None:
    for seed, V in enumerate(SIZES):
        pair = stored_as(FAMILIES[kind](3, V, seed), dtype)
        for top in (2, 16):
            found, wanted = (recorded_by(tier, pair, top) for tier in ("fused", "eager"))
            assert unlike(found, wanted) == []
            assert untrue(found, pair) == []


def test_a_row_that_the_kernels_leave_open_is_recorded_by_the_eager_tier() -> None:
    """A drafter's logit more than 2^20 nats below its maximum is such a row; here it is the second."""
    target, drafter = random_rows(3, 300, 1)
    drafter[1, 7] = drafter[1].max() - 2.0**21
    found, wanted = (recorded_by(tier, (target, drafter), 16) for tier in ("fused", "eager"))
    assert unlike(found, wanted) == []
    assert untrue(found, (target, drafter)) == []
    assert torch.equal(found.entropy.lower[1], wanted.entropy.lower[1])
    assert not torch.equal(found.entropy.lower[0], wanted.entropy.lower[0])


def test_rows_that_cannot_be_read_in_place_are_recorded_too() -> None:
    target, drafter = random_rows(600, 1000, 3)  # more than the kernels copy at a time
    strided = target.T.contiguous().T, drafter.T.contiguous().T
    found, wanted = recorded_by("fused", strided, 5), recorded_by("fused", (target, drafter), 5)
    assert unlike(found, wanted) == []
    assert torch.equal(found.engine_entropy.upper, wanted.engine_entropy.upper)


def test_a_long_list_is_left_to_the_eager_tier() -> None:
    found = recorded_by("fused", random_rows(2, 300, 1), 200)
    assert found.target.tokens.shape == (2, 200)
    assert kernels.record_rows(*random_rows(2, 300, 1), found.kl, 200) is None


@pytest.mark.parametrize("kind", ["random", "flat", "peaked"])
def test_enclosures_are_about_as_narrow_as_the_eager_tiers(kind: str) -> None:
    """And hold what an engine computes in float32."""
    target, drafter = stored_as(FAMILIES[kind](4, 4099, 2), torch.float32)
    found, wanted = (recorded_by(tier, (target, drafter), 16) for tier in ("fused", "eager"))
    for ours, theirs in (
        (found.target.normaliser, wanted.target.normaliser),
        (found.drafter.normaliser, wanted.drafter.normaliser),
        (found.entropy, wanted.entropy),
        (found.engine_entropy, wanted.engine_entropy),
    ):
        assert bool((ours.upper - ours.lower <= 2 * (theirs.upper - theirs.lower)).all())
    p_target = target.softmax(-1)
    for bounds, inside in ((found.entropy, 1e-38), (found.engine_entropy, ENGINE_ENTROPY)):
        computed = -(p_target * (p_target + inside).log()).sum(-1).double()
        assert bool(((bounds.lower <= computed) & (computed <= bounds.upper)).all())


def nothing_for_engines(numbers: Tensor) -> None:
    numbers[:, 4:] = numbers[:, 4:].mean(-1, keepdim=True)


def sums_a_little_off(numbers: Tensor) -> None:
    numbers[:, :4] *= 1 + 2.0**-38


def sides_swapped(numbers: Tensor) -> None:
    numbers[:, :4] = numbers[:, [2, 3, 0, 1]]


@pytest.mark.parametrize("planted", [nothing_for_engines, sums_a_little_off, sides_swapped])
def test_planted_errors_are_seen(planted: Callable[[Tensor], None], monkeypatch: pytest.MonkeyPatch) -> None:
    whole: Any = kernels._record

    def broken(scanned: Any, kept: Any, kl: Enclosure, size: int) -> RowRecord:
        planted(torch.from_numpy(kept.numbers))
        return whole(scanned, kept, kl, size)  # type: ignore[no-any-return]

    pair = random_rows(3, 257, 1)
    assert untrue(recorded_by("fused", pair, 16), pair) == []
    monkeypatch.setattr(kernels, "_record", broken)
    assert untrue(recorded_by("fused", pair, 16), pair) != []


def test_a_planted_tie_break_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The eager tier's list without its order among equals."""
    pair = torch.tensor([[1.0, 3.0, 3.0, 2.0, 3.0]]), torch.tensor([[3.0, 1.0, 3.0, 3.0, 2.0]])
    assert unlike(recorded_by("fused", pair, 3), recorded_by("eager", pair, 3)) == []
    whole = row_record.top_tokens

    def last_first(logits: Tensor, count: int) -> Tensor:
        return logits.shape[-1] - 1 - whole(logits.flip(-1), count)

    monkeypatch.setattr(row_record, "top_tokens", last_first)
    assert unlike(recorded_by("fused", pair, 3), recorded_by("eager", pair, 3)) != []
