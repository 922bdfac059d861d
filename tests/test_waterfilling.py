"""Water-filling in exact rational arithmetic: what defines the nearest rejected drafter."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from symcert.waterfilling import tree_filling

WEIGHTS = st.lists(st.integers(0, 50), min_size=2, max_size=12).filter(any)


@given(WEIGHTS, st.data())
def test_level_pool_and_witness_fit_together(weights: list[int], data: st.DataObject) -> None:
    p_target = [Fraction(weight, sum(weights)) for weight in sorted(weights, reverse=True)]
    m = data.draw(st.integers(1, len(p_target) - 1))
    filled = tree_filling(p_target, m)
    assert filled.level * len(filled.pool) == sum(p_target[rank] for rank in filled.pool)
    assert sum(filled.witness) == 1
    assert filled.pool == (0, *(rank for rank in range(1, m + 1) if p_target[rank] <= filled.level))
    assert p_target[m] <= filled.level <= p_target[0]
    # Everything that was not needed stays as it was, and m tokens are now at or above token 0.
    assert all(filled.witness[rank] == p for rank, p in enumerate(p_target) if rank not in filled.pool)
    assert all(filled.witness[rank] >= filled.witness[0] for rank in range(1, m + 1))


def test_by_hand() -> None:
    p_target = [Fraction(n, 10) for n in (4, 3, 2, 1)]
    assert tree_filling(p_target, 1).level == Fraction(7, 20)
    assert tree_filling(p_target, 1).pool == (0, 1)
    # Levels 5/20, 7/30, 10/40 for pools of one, two and three runners-up: the second is the least.
    assert tree_filling(p_target, 3).level == Fraction(7, 30)
    assert tree_filling(p_target, 3).pool == (0, 2, 3)
