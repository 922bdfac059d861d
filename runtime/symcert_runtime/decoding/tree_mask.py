"""Tree attention: a node sees the cached prefix, its ancestors and itself, never a sibling."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def ancestors(parents: Sequence[int]) -> Tensor:
    """[n, n] bool: entry (i, j) says that j is i or an ancestor of i.

    Nodes come after their parents; the root's parent is -1.
    """
    visible = torch.eye(len(parents), dtype=torch.bool)
    for node, parent in enumerate(parents):
        if parent >= 0:
            visible[node] |= visible[parent]
    return visible


def additive_mask(allowed: Tensor, dtype: torch.dtype, device: torch.device) -> Tensor:
    """The additive attention mask [B, 1, n, S] from `allowed` [B, n, S] bool: which of S slots each token may see."""
    # Additive rather than boolean: the one form that eager attention and sdpa both take.
    blocked = ~allowed[:, None].to(device)
    return torch.zeros(blocked.shape, dtype=dtype, device=device).masked_fill(blocked, torch.finfo(dtype).min)
