"""A campaign: batches of rows of every family, format and rule, drawn, certified, judged and summed up."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import pytest
import torch

from adversarial import Pair, rows_as_floats
from soundness.families import DTYPES, FAMILIES, Draw
from soundness.judge import COUNTED, UNSOUND, Claim, Row, claims, judge
from soundness.oracle import Rule
from soundness.variants import LISTED, variant
from symcert_runtime import Certification, certify_logits
from tiers import TIERS, only

Certify = Callable[[torch.Tensor, torch.Tensor, str], Certification]
"""(target_logits, draft_logits, rule) -> what is claimed of each row."""

SMALL = (2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 12, 15, 16, 17, 18, 24, 31, 32, 33, 48, 64, 65)
"""Vocabularies of most rows: those of few tokens, and those around the sizes of blocks and lists of top tokens."""


@dataclass(frozen=True)
class Larger:
    """Batches with larger vocabularies: their share of all rows, how many rows at least, and rows of a batch."""

    share: float
    least: int
    size: int
    vocabularies: tuple[int, ...]

    def rows(self, of: int) -> int:
        return max(self.least, math.ceil(of * self.share))


LARGER = (
    Larger(1 / 20, 40, 8, (100, 127, 128, 129, 255, 256, 257, 500, 1000, 1023, 1024, 1025, 2047, 2048, 2049)),
    Larger(1 / 500, 20, 2, (4096, 4097, 5000, 8192, 10000, 16384, 20000, 32000, 32768)),
    Larger(1 / 10000, 4, 1, (151936, 262144)),
)

LARGEST = LARGER[-1].vocabularies[-1]

MOST = 64
"""Rows of a batch with a small vocabulary, at most."""


@dataclass(frozen=True)
class Batch:
    """Rows that are drawn and certified together; these values give the same rows again."""

    family: str
    dtype: str
    rule: str
    variant: str
    V: int
    rows: int
    seed: int
    tier: str
    """Which of `TIERS` comes first; rows it leaves open go on from there."""

    def draw(self) -> Pair:
        return FAMILIES[self.family](Draw(Rule(self.variant), getattr(torch, self.dtype), self.rows, self.V, self.seed))


GROUPS = ("family", "dtype", "rule", "tier")


@dataclass
class Summary:
    """Counts of rows by family, format, rule and tier, and the rows that were unsound."""

    counts: dict[tuple[str, str, str, str], Counter[str]] = field(default_factory=dict)
    sizes: Counter[int] = field(default_factory=Counter)
    """Rows by vocabulary."""
    unsound: list[dict[str, Any]] = field(default_factory=list)
    """The first KEPT of them, with their batch and logits."""

    KEPT = 50

    def add(self, other: Summary) -> None:
        for key, count in other.counts.items():
            self.counts.setdefault(key, Counter()).update(count)
        self.sizes.update(other.sizes)
        self.unsound = [*self.unsound, *other.unsound][: self.KEPT]

    def total(self, **chosen: str) -> Counter[str]:
        """Over the cells with this family, dtype, rule or tier."""
        cells = (
            count
            for key, count in self.counts.items()
            if all(value == key[GROUPS.index(name)] for name, value in chosen.items())
        )
        return sum(cells, Counter())

    def false_claims(self) -> int:
        total = self.total()
        return sum(total[name] for name in UNSOUND)


def batches(
    rows: int,
    seed: int,
    families: Sequence[str] = tuple(FAMILIES),
    tiers: Sequence[str] = tuple(TIERS),
    largest: int = LARGEST,
) -> Iterator[Batch]:
    """At least `rows` rows: every family, format, rule and tier alike, in an order that mixes them.

    Vocabularies larger than `largest` are left out, but for SMALL ones.
    """
    draw = random.Random(seed)
    cells = list(itertools.product(families, (str(d).removeprefix("torch.") for d in DTYPES), LISTED))

    def some(count: int, size: int, vocabularies: Sequence[int]) -> Iterator[Batch]:
        """`count` batches of `size` rows, the cells taken in turn, the vocabularies too."""
        order, sizes = draw.sample(cells, len(cells)), draw.sample(vocabularies, len(vocabularies))
        turns = zip(itertools.cycle(order), itertools.cycle(sizes), strict=False)
        for (family, dtype, rule), V in itertools.islice(turns, count):
            yield Batch(family, dtype, rule, variant(rule, draw), V, size, draw.getrandbits(48), draw.choice(tiers))

    larger = [kind for kind in LARGER if kind.vocabularies[-1] <= largest]
    for kind in larger:
        yield from some(math.ceil(kind.rows(rows) / kind.size), kind.size, kind.vocabularies)
    rest = max(1, rows - sum(kind.rows(rows) for kind in larger))
    rounds = math.ceil(rest / (MOST * len(cells)))
    yield from some(rounds * len(cells), math.ceil(rest / (rounds * len(cells))), SMALL)


def judged(batch: Batch, certify: Certify = certify_logits, device: str = "cpu", fast: bool = False) -> Summary:
    """Draw, certify and judge a batch. `fast`: rows that a fast pass left open are judged by their bounds alone."""
    target, drafter = batch.draw()
    with pytest.MonkeyPatch.context() as patch:
        only(batch.tier, patch)
        found = claims(certify(target.to(device), drafter.to(device), batch.variant))
    count: Counter[str] = Counter()
    unsound = []
    rule = Rule(batch.variant)
    for index, logits in enumerate(zip(rows_as_floats(target), rows_as_floats(drafter), strict=True)):
        claim = found[index]
        names = judge(Row(rule, *logits), claim, settled=not (fast and _left_open(claim)))
        count.update(names)
        if wrong := names & set(UNSOUND):
            unsound.append(_report(batch, index, claim, wrong, *logits))
    cell = (batch.family, batch.dtype, batch.rule, batch.tier)
    return Summary({cell: count}, Counter({batch.V: batch.rows}), unsound[: Summary.KEPT])


def _left_open(claim: Claim) -> bool:
    return claim.undecided and claim.kl == math.inf and claim.certificate == 0


def _report(
    batch: Batch, row: int, claim: Claim, wrong: set[str], target: list[float], drafter: list[float]
) -> dict[str, Any]:
    """A row that was unsound, as JSON. Logits are hexadecimal, hence exact; long rows come from the batch again."""
    logits = {"target": target, "drafter": drafter} if batch.V <= 64 else {}
    return {
        "what": sorted(wrong),
        "batch": asdict(batch),
        "row": row,
        "claim": {name: str(value) for name, value in asdict(claim).items()},
        **{side: [z.hex() for z in values] for side, values in logits.items()},
    }


def as_json(summary: Summary) -> dict[str, Any]:
    """Counts: in all, by each of GROUPS, and by family, format and rule together; what is zero is left out."""
    keys = sorted(summary.counts)
    return {
        "unsound": {name: summary.total()[name] for name in UNSOUND},
        "total": _listed(summary.total()),
        **{
            name: {value: _listed(summary.total(**{name: value})) for value in sorted({key[at] for key in keys})}
            for at, name in enumerate(GROUPS)
        },
        "vocabulary": {str(V): summary.sizes[V] for V in sorted(summary.sizes)},
        "cells": {
            " × ".join(key): _listed(summary.total(**dict(zip(GROUPS, key, strict=False))))
            for key in sorted({key[:3] for key in keys})
        },
        "rows that were unsound": summary.unsound,
    }


def _listed(count: Counter[str]) -> dict[str, int]:
    return {name: count[name] for name in (*COUNTED, *UNSOUND) if count[name]}
