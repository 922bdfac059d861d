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


def tree_attention_mask(visible: Tensor, prefix: int, dtype: torch.dtype, device: torch.device) -> Tensor:
    """The additive attention mask [1, 1, rows, prefix + n] from `visible` [rows, n]; the whole prefix is visible."""
    everywhere = torch.ones(visible.shape[0], prefix, dtype=torch.bool)
    allowed = torch.cat([everywhere, visible], dim=1)  # [rows, prefix + n]
    # Additive rather than boolean: the one form that eager attention and sdpa both take.
    mask = torch.zeros(allowed.shape, dtype=dtype).masked_fill(~allowed, torch.finfo(dtype).min)
    return mask[None, None].to(device)
