"""The two training losses and the figures watched while training."""

from typing import Any

import torch
from torch import Tensor

from .batches import iter_chunks
from .models import head_logits, model_logits, run_layers


def kl_divergence(target_logits: Tensor, drafter_logits: Tensor) -> Tensor:
    """sum_i p_target[i] log(p_target[i] / p_draft[i]) in nats, shape (...); logits (..., vocabulary)."""
    log_p_target = torch.log_softmax(target_logits, dim=-1)
    log_p_draft = torch.log_softmax(drafter_logits, dim=-1)
    return (log_p_target.exp() * (log_p_target - log_p_draft)).sum(-1)


def joint_losses(target: Any, drafter: Any, batch: Tensor) -> tuple[Tensor, Tensor]:
    """Mean cross-entropy of the target and mean KL(target || drafter), both in nats, drafter exiting early.

    ``batch`` is (batch, length + 1). The target's distribution is a constant in the KL term: the drafter is
    pulled towards it, and it is never pulled towards the drafter.
    """
    inputs, labels = batch[:, :-1], batch[:, 1:]
    depth = len(drafter.model.layers)
    lower = run_layers(target, target.model.embed_tokens(inputs), target.model.layers[:depth])
    target_logits = head_logits(target, run_layers(target, lower, target.model.layers[depth:]))
    cross_entropy = torch.nn.functional.cross_entropy(target_logits.flatten(0, 1), labels.flatten())
    return cross_entropy, kl_divergence(target_logits.detach(), head_logits(drafter, lower)).mean()


def distillation_loss(target: Any, drafter: Any, batch: Tensor) -> Tensor:
    """Mean KL(target || drafter) in nats over ``batch`` (batch, length + 1), the target frozen."""
    inputs = batch[:, :-1]
    with torch.no_grad():
        target_logits = model_logits(target, inputs)
    return kl_divergence(target_logits, model_logits(drafter, inputs)).mean()


@torch.no_grad()
def watched_figures(target: Any, drafter: Any, windows: Tensor, chunk: int = 8) -> dict[str, float]:
    """Mean held-out cross-entropy, KL and strict acceptance over ``windows`` (windows, length + 1)."""
    cross_entropy, divergence, accepted, count = 0.0, 0.0, 0, 0
    for batch in iter_chunks(windows, chunk):
        target_logits, drafter_logits = (
            model_logits(target, batch[:, :-1]),
            model_logits(drafter, batch[:, :-1]),
        )
        labels = batch[:, 1:].flatten()
        total = torch.nn.functional.cross_entropy(target_logits.flatten(0, 1), labels, reduction="sum")
        cross_entropy += float(total)
        divergence += float(kl_divergence(target_logits, drafter_logits).sum())
        accepted += int((target_logits.argmax(-1) == drafter_logits.argmax(-1)).sum())
        count += labels.numel()
    return {
        "heldout_loss": round(cross_entropy / count, 4),
        "heldout_kl": round(divergence / count, 4),
        "heldout_accepted": round(accepted / count, 4),
    }
