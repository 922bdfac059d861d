"""A token came out differently: numerical tie, or genuine?

Two computations of the target met the same context; the speculative one emitted s, the other prefers g ≠ s. With the
measured noise ε (nats per logit) it is a *numerical tie* iff all of this holds:
- s has the largest logit of the speculative side, and g of the other: each side did what its logits say;
- s and g are within 2ε of each other on both sides: noise that size exchanges them;
- the two sides differ by at most ε in this context (modulo a shift): they did compute the same thing.
Otherwise it is *genuine*: a wrong mask, position or cache shows in the last condition, a wrong decision in the first.
Where only one side's logits are known, the conditions on the other are left out and the label says so.

Labels are statements about ε. A difference a little above the noise that was measured may still be noise; a bug that
acts only where two tokens tie cannot be told from noise at all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.numerical_noise.measure import difference

TIE, GENUINE = "numerical_tie", "genuine"

NOT_ITS_ARGMAX = "the emitted token is not the argmax of the logits it was chosen by"
NOT_SO_CLOSE = "the two tokens are more than twice the noise apart"
BEYOND_NOISE = "the logits differ by more than the noise"


@dataclass(frozen=True)
class Mismatch:
    """One position where a speculative text and the target alone disagree."""

    position: int
    """Of the token within the generated text."""
    speculative_token: int
    greedy_token: int
    label: str
    """TIE or GENUINE."""
    why: str
    """Which condition fails; empty for a tie."""
    speculative_gap: float | None
    """Nats: by how much the speculative side prefers its token; None where its logits are not known."""
    greedy_gap: float
    """Nats: by how much the target alone prefers its own."""
    greedy_gap_ulps: float
    """The same in units in the last place of the logits' dtype, at the larger of the two."""
    difference: float | None
    """Nats per logit between the two sides in this context, modulo a shift; +inf where they mask different tokens."""

    def as_json(self) -> dict[str, Any]:
        """Infinite figures are the string "inf": JSON has no such number."""
        return {name: "inf" if value == math.inf else value for name, value in asdict(self).items()}


def label_mismatches(
    text: Sequence[int], alone: Tensor, noise: float, recorded: Tensor | None = None
) -> list[Mismatch]:
    """Every position of a speculative text where the target alone prefers another token, labelled.

    `alone` [n, V] are the target's logits, decoding token by token, in the contexts of this very text: behind a
    mismatch two greedy texts have nothing in common any more, so the comparison goes on along the speculative one, and
    every position is compared in a context both sides saw. `recorded` [n, V] are the logits the speculative run chose
    by. Both as the model returned them: their dtype gives the ulp.
    """
    emitted = torch.tensor(list(text), device=alone.device)
    differing = (alone.argmax(-1) != emitted).nonzero()[:, 0].tolist()
    apart = None if recorded is None or not differing else difference(alone[differing], recorded[differing]).every
    return [
        _labelled(
            position,
            text[position],
            alone[position],
            noise,
            None if recorded is None else recorded[position],
            None if apart is None else float(apart[row]),
        )
        for row, position in enumerate(differing)
    ]


def _labelled(
    position: int, token: int, alone: Tensor, noise: float, recorded: Tensor | None, apart: float | None
) -> Mismatch:
    greedy = int(alone.argmax())
    gap = float(alone[greedy].double() - alone[token].double())
    theirs = None if recorded is None else float(recorded[token].double() - recorded[greedy].double())
    failing = [
        (NOT_ITS_ARGMAX, recorded is not None and bool(recorded[token] < recorded.max())),
        (BEYOND_NOISE, apart is not None and not apart <= noise),
        (NOT_SO_CLOSE, not max(gap, 0.0 if theirs is None else theirs) <= 2 * noise),
    ]
    why = next((reason for reason, fails in failing if fails), "")
    return Mismatch(
        position=position,
        speculative_token=token,
        greedy_token=greedy,
        label=GENUINE if why else TIE,
        why=why,
        speculative_gap=theirs,
        greedy_gap=gap,
        greedy_gap_ulps=gap / ulp(float(alone[greedy]), alone.dtype),
        difference=apart,
    )


def ulp(value: float, dtype: torch.dtype) -> float:
    """The distance from |value| to the next larger number of the dtype."""
    limits = torch.finfo(dtype)
    least = math.log2(limits.tiny)
    exponent = max(math.frexp(value)[1] - 1, least) if value else least
    return float(2.0**exponent * limits.eps)
