"""What a benchmark is given: where it runs, for how long, and the two measurements it makes rows from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch

from benchmarks.contenders import Case, Contender, UnavailableError, contender
from benchmarks.drawn_logits import Logits
from benchmarks.memory import extra_bytes
from benchmarks.paired import Clock, Effort, host_seconds, paired, seconds
from benchmarks.row import Environment, Row


@dataclass(frozen=True)
class Bench:
    name: str
    device: torch.device
    quick: bool
    """Tiny shapes and a few repetitions: does it run?"""
    effort: Effort
    clock: Clock
    environment: Environment

    def compare(self, case: Case, a: str, others: tuple[str, ...]) -> Iterator[Row]:
        """A row of `a` against each of the others."""
        logits = _logits(case.rows, case.tokens, case.dtype, case.data, self.device)
        try:
            first = contender(a, logits, case.rule)
        except UnavailableError as reason:
            yield from (self._skipped(case, a, b, str(reason)) for b in others)
            return
        for b in others:
            yield self._compared(case, logits, first, a, b)

    def memory(self, case: Case, name: str) -> Row:
        """Peak memory beyond the logits, as bytes and as a share of the logits' own."""
        try:
            extra = extra_bytes(name, case, self.device, self.quick)
        except UnavailableError as reason:
            return self._skipped(case, name, None, str(reason))
        size = 2 * case.rows * case.tokens * getattr(torch, case.dtype).itemsize
        return self._row(case, name, None, facts={"extra_bytes": extra, "share_of_logits": extra / size})

    def _compared(self, case: Case, logits: Logits, first: Contender, a: str, b: str) -> Row:
        try:
            second = contender(b, logits, case.rule)
        except UnavailableError as reason:
            return self._skipped(case, a, b, str(reason))
        pairs = paired(first.call, second.call, self.clock, self.effort)
        return self._row(
            case,
            a,
            b,
            ratio=pairs.ratio(),
            seconds_a=seconds(pairs.a),
            seconds_b=seconds(pairs.b),
            repetitions=len(pairs.a),
            facts={**second.facts, **first.facts, **self._host(first)},
        )

    def _host(self, first: Contender) -> dict[str, float]:
        return {"host_seconds": host_seconds(first.call, self.device)} if self.device.type == "cuda" else {}

    def _skipped(self, case: Case, a: str, b: str | None, reason: str) -> Row:
        return self._row(case, a, b, skipped=reason)

    def _row(self, case: Case, a: str, b: str | None, **found: Any) -> Row:
        shape = (case.rows, case.tokens)
        return Row(self.name, a, b, case.rule, case.data, shape, case.dtype, self.environment, **found)


@lru_cache(maxsize=1)
def _logits(rows: int, tokens: int, dtype: str, data: str, device: torch.device) -> Logits:
    """Drawn once for all that is compared on them."""
    return Case(rows, tokens, dtype, data=data).logits(device)
