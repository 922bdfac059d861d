"""Batches of token ids, packed without padding."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

TokenIds = npt.NDArray[np.int64]


def iter_batches(stream: TokenIds, length: int, batch_size: int, generator: np.random.Generator) -> Iterator[Tensor]:
    """Yield batches (batch_size, length + 1) forever; each epoch cuts at a new phase and shuffles the cuts.

    Rows are one longer than the model's input, since inputs are ``row[:-1]`` and labels ``row[1:]``.
    """
    while True:
        phase = int(generator.integers(length))
        starts = generator.permutation(np.arange(phase, len(stream) - length, length))
        for first in range(0, len(starts) - batch_size + 1, batch_size):
            rows = [stream[start : start + length + 1] for start in starts[first : first + batch_size]]
            yield torch.from_numpy(np.stack(rows))


def spread_windows(stream: TokenIds, length: int, count: int) -> Tensor:
    """``count`` evenly spread windows (count, length + 1): the fixed sample watched during training."""
    starts = np.linspace(0, len(stream) - length - 1, count).astype(np.int64)
    return torch.from_numpy(np.stack([stream[start : start + length + 1] for start in starts]))


def iter_chunks(rows: Tensor, size: int) -> Iterator[Tensor]:
    """Yield ``rows`` in pieces of at most ``size`` rows, which bounds the memory their logits take."""
    for first in range(0, len(rows), size):
        yield rows[first : first + size]
