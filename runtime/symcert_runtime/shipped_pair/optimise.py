"""Optimisers and the learning-rate schedule of both training stages."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

import torch
from torch import nn

from .settings import Settings


@dataclass(slots=True)
class Progress:
    """How much of a stage is done, by steps or by wall-clock time, whichever is further.

    The time bound ends a stage when it should on any machine; to repeat a run, bound it by the logged steps.
    """

    max_steps: int
    minutes: float
    step: int = 0
    started: float = field(default_factory=time.monotonic)

    def restart_clock(self) -> None:
        """Count seconds from now: the first step, which compiles, would otherwise use up the warmup."""
        self.started = time.monotonic()

    @property
    def seconds(self) -> float:
        """Wall-clock seconds since the stage began."""
        return time.monotonic() - self.started

    @property
    def fraction(self) -> float:
        """Done part of the stage, 0 to 1."""
        return min(1.0, max(self.step / self.max_steps, self.seconds / (60.0 * self.minutes)))


def learning_rate_factor(fraction: float, warmup_fraction: float) -> float:
    """Linear warmup to 1, then linear decay to 0; ``fraction`` is the done part of the stage."""
    return min(1.0, (fraction + 1e-4) / warmup_fraction) * min(1.0, (1.0 - fraction) / (1.0 - warmup_fraction))


class PairOptimiser:
    """Muon for the layers' matrices, AdamW for the embedding and the norms, under one learning-rate factor.

    Muon costs a tenth of a step here and is widely reported to need fewer tokens; it was not compared here.
    """

    def __init__(self, modules: Iterable[nn.Module], settings: Settings, scale: float = 1.0) -> None:
        """Collect each trainable parameter of ``modules`` once; ``scale`` multiplies both learning rates."""
        named = {id(value): (name, value) for module in modules for name, value in module.named_parameters()}
        self.parameters = [value for _, value in named.values()]
        is_matrix = {key: ".layers." in name and value.ndim == 2 for key, (name, value) in named.items()}
        matrices = [value for key, (_, value) in named.items() if is_matrix[key]]
        others = [value for key, (_, value) in named.items() if not is_matrix[key]]
        decay = settings.weight_decay
        muon_rate, adam_rate = scale * settings.muon_learning_rate, scale * settings.adam_learning_rate
        self._optimisers: list[tuple[torch.optim.Optimizer, float]] = [
            (
                torch.optim.Muon(matrices, lr=muon_rate, weight_decay=decay, adjust_lr_fn="match_rms_adamw"),
                muon_rate,
            ),
            (torch.optim.AdamW(others, lr=adam_rate, betas=(0.9, 0.95), weight_decay=0.0), adam_rate),
        ]
        self._max_norm = settings.max_gradient_norm

    def step(self, factor: float) -> None:
        """Clip the gradients' norm, step at ``factor`` times the base rates, and clear the gradients."""
        torch.nn.utils.clip_grad_norm_(self.parameters, self._max_norm)
        for optimiser, base_rate in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = factor * base_rate
            optimiser.step()
            optimiser.zero_grad()
