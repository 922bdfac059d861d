"""Where the tokens of several sequences lie in one cache, and which of them a token may see.

A cache holds S slots for each of B rows. Rows have different numbers of tokens, so some of a row's slots hold nothing
of it: padding, and what was fed and then forgotten. This module counts a row's own tokens 0, 1, …, whatever slots they
lie in.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


class SlotTable:
    """The slots and sequence positions of the tokens of B rows; host memory only."""

    def __init__(self, lengths: Sequence[int]) -> None:
        """Rows that hold `lengths` tokens each, in their first slots and from position 0 on."""
        self.size = max(lengths, default=0)
        """S, how many slots each row has."""
        self.slots = [torch.arange(length) for length in lengths]
        """Of each row [tokens] int64: the slot of each token."""
        self.positions = [torch.arange(length) for length in lengths]
        """Of each row [tokens] int64: the position of each token in its sequence."""

    @property
    def lengths(self) -> list[int]:
        """How many tokens each row holds."""
        return [len(slots) for slots in self.slots]

    def append(self, positions: Sequence[Tensor]) -> None:
        """Every row gets as many new slots as the longest entry of `positions` needs; a row's tokens take the first."""
        for row, new in enumerate(positions):
            self.slots[row] = torch.cat([self.slots[row], self.size + torch.arange(len(new))])
            self.positions[row] = torch.cat([self.positions[row], new])
        self.size += max(map(len, positions))

    def allowed(self, new: Sequence[int], visible: Sequence[Tensor] | None, window: int | None) -> Tensor:
        """Which slots the tokens appended last may see, [B, n, S] bool; `new` [B] says how many they are, at most n.

        `visible[row]` [new, t] answers for the row's last t tokens, the new ones included; all before them are seen.
        Without it the new tokens see one another causally. A `window` of w hides tokens w or more positions back.
        """
        widest = max(new)
        allowed = torch.zeros(len(new), widest, self.size, dtype=torch.bool)
        for row, count in enumerate(new):
            seen = torch.ones(count, len(self.slots[row]), dtype=torch.bool)
            if count:
                tail = torch.ones(count, count, dtype=torch.bool).tril() if visible is None else visible[row]
                seen[:, -tail.shape[1] :] = tail
            if window is not None and count:
                seen &= self.positions[row][-count:, None] - self.positions[row] < window
            allowed[row, :count] = allowed[row, :count].index_copy(1, self.slots[row], seen)
            # Padding sees itself: a softmax over nothing would be NaN, and spread through the values it is cached with.
            idle = torch.arange(count, widest)
            allowed[row, idle, self.size - widest + idle] = True
        return allowed

    def moves(self, rows: Sequence[int], kept: Sequence[Sequence[int]]) -> Tensor:
        """[rows, new S] int64: the slots to gather so that these rows hold, first, their tokens numbered `kept`."""
        moves = torch.zeros(len(rows), max(map(len, kept), default=0), dtype=torch.long)
        for place, (row, numbers) in enumerate(zip(rows, kept, strict=True)):
            moves[place, : len(numbers)] = self.slots[row][torch.tensor(numbers, dtype=torch.long)]
        return moves
