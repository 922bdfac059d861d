"""Temperature, top-k, top-p and min-p, in the order of an engine, on the logits of target and drafter.

Decoding stays deterministic: the drafter proposes the argmax of what its steps leave, and rules decide on the target's
distribution as its steps leave it. So certificates and divergences are of the distributions an engine would sample
from. A token that a side's steps mask has the logit −inf: where the drafter lost one that the target kept, KL is +inf.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers.generation.logits_process import (
    LogitsProcessor,
    MinPLogitsWarper,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from symcert_runtime.engine_orders import MIN_P, ORDERS, STEPS, TEMPERATURE, TOP_K, TOP_P
from symcert_runtime.errors import UserError

DEFAULT_PIPELINE = "transformers"

Processed = Callable[[Tensor], Tensor]
"""Logits [..., V] -> logits [..., V], −inf for the tokens that are masked."""


@dataclass(frozen=True)
class _Step:
    """One parameter of a pipeline."""

    warper: Callable[[Any], LogitsProcessor]
    allowed: Callable[[float], bool]
    range: str
    neutral: float | None
    """The value at which the step does nothing, and engines leave it out."""


_STEPS = {
    TEMPERATURE: _Step(TemperatureLogitsWarper, lambda t: 0 < t < math.inf, "above 0", 1.0),
    TOP_K: _Step(TopKLogitsWarper, lambda k: k >= 1, "at least 1", None),
    TOP_P: _Step(TopPLogitsWarper, lambda p: 0 < p <= 1, "above 0 and at most 1", 1.0),
    MIN_P: _Step(MinPLogitsWarper, lambda p: 0 <= p <= 1, "between 0 and 1", 0.0),
}


@dataclass(frozen=True)
class Pipeline:
    """Values of the parameters, and the engine whose order they are applied in. Without values it does nothing."""

    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    engine: str = DEFAULT_PIPELINE

    def __post_init__(self) -> None:
        """Raises UserError for an unknown engine, a value out of range, and a parameter the engine has no step for."""
        if self.engine not in ORDERS:
            raise UserError(f"unknown pipeline {self.engine!r}; known pipelines: {', '.join(ORDERS)}")
        order = ORDERS[self.engine]
        for name in STEPS:
            value = getattr(self, name)
            if value is None:
                continue
            if not _STEPS[name].allowed(value):
                hint = "; leave it out to decode greedily" if (name, value) == (TEMPERATURE, 0) else ""
                raise UserError(f"{_option(name)} is {value}; it must be {_STEPS[name].range}{hint}")
            if name not in order.target:
                raise UserError(
                    f"{self.engine} has no {_option(name)} in speculative decoding: {order.missing}; leave it out, or "
                    "choose another --pipeline"
                )

    @property
    def active(self) -> bool:
        """Does any step do something?"""
        return any(self._warpers([name]) for name in STEPS)

    def order(self) -> dict[str, list[str]]:
        """The steps that do something, of either side, as a run records them."""
        order = ORDERS[self.engine]
        return {
            side: [name for name in names if self._warpers([name])]
            for side, names in (("target", order.target), ("drafter", order.drafter))
        }

    def on_target(self) -> Processed:
        """What the engine makes of the target's logits."""
        return _applied(self._warpers(ORDERS[self.engine].target))

    def on_drafter(self) -> Processed:
        """What the engine makes of the drafter's logits."""
        return _applied(self._warpers(ORDERS[self.engine].drafter))

    def _warpers(self, names: Sequence[str]) -> list[LogitsProcessor]:
        given = [(_STEPS[name], getattr(self, name)) for name in names]
        return [step.warper(value) for step, value in given if value not in (None, step.neutral)]


def _applied(warpers: Sequence[LogitsProcessor]) -> Processed:
    """The steps one after the other, in float32 as engines do, or wider where the logits are; none: logits as is."""
    no_ids = torch.zeros(1, 0, dtype=torch.long)  # the warpers look at scores only

    def processed(logits: Tensor) -> Tensor:
        if not warpers:
            return logits
        scores = logits.reshape(-1, logits.shape[-1]).to(torch.promote_types(logits.dtype, torch.float32))
        for warper in warpers:
            scores = warper(no_ids, scores)
        return scores.reshape(logits.shape)

    return processed


def _option(name: str) -> str:
    return name.replace("_", "-")
