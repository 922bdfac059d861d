"""The shipped pair in bfloat16: what speculation changes is noise, and a planted bug is not taken for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle

import pytest

from symcert_runtime.decoding import CachedModel, Limits
from symcert_runtime.live_run import Job, Settings, prepare
from symcert_runtime.models import Pair, shipped_pair
from symcert_runtime.numerical_noise.greedy_check import checked_greedy
from symcert_runtime.numerical_noise.measure import measured_noise
from symcert_runtime.numerical_noise.mismatches import BEYOND_NOISE
from symcert_runtime.numerical_noise.passes import Tree, Width
from symcert_runtime.prompts import read_prompts

TEXTS = ("trace.py:447", "email/charset.py:255", "test/test_re.py:1980", "ftplib.py:889")
"""Prompts whose texts came out differently on the machine this was written on, within 20 tokens."""


@pytest.fixture(scope="module")
def job() -> Job:
    prompt_file = read_prompts()
    chosen = tuple(prompt for prompt in prompt_file.prompts if prompt.id in TEXTS)
    settings = Settings(("strict", "tree:m=4"), max_new_tokens=21)
    return prepare(shipped_pair("bfloat16"), replace(prompt_file, prompts=chosen), settings)


@pytest.fixture(scope="module")
def noise(job: Job) -> float:
    found = measured_noise(job.pair.cached_target(), job.tokens, Limits(21), (Width(5), Tree(13)))
    assert 0.01 < found["eps"] < 0.5
    return float(found["eps"])


def test_what_speculation_changes_is_noise(job: Job, noise: float) -> None:
    """Half as much noise again leaves room for other machines' kernels."""
    for figures in checked_greedy(job, 1.5 * noise).values():
        assert figures["genuine"] == 0
        assert figures["identical"] + figures["numerical_tie"] == len(TEXTS)
        assert figures["beyond_noise"] == 0


class LateRollback(CachedModel):
    """One rejected token too many stays in the cache."""

    def keep_rows(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> None:
        super().keep_rows(
            rows, [range(min(len(one) + 1, self.lengths[row])) for row, one in zip(rows, kept, strict=True)]
        )


def test_a_rollback_that_is_off_by_one_is_genuine(job: Job, noise: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """The loops get the broken target, the comparison a sound one."""
    kinds = cycle([LateRollback, CachedModel])  # per prompt, in this order
    monkeypatch.setattr(Pair, "cached_target", lambda pair: next(kinds)(pair.target.model, pair.vocab_size))
    strict = replace(job, settings=replace(job.settings, rules=("strict",)))
    figures = checked_greedy(strict, noise)["strict"]
    assert figures["genuine"] >= 1
    assert figures["beyond_noise"] > 10
    assert BEYOND_NOISE in {row["why"] for row in figures["mismatches"]}
