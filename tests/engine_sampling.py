"""What engines make of one row of logits, as their sources say it, in plain Python and float64.

Each function returns the tokens that are left and their logits. Written from the files that `engine_orders` names, not
from the steps of transformers that `pipelines` puts in order.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True)
class Values:
    temperature: float = 1.0
    top_k: int | None = None
    top_p: float = 1.0
    min_p: float = 0.0


Kept = dict[int, float]


def probabilities(kept: Kept) -> Kept:
    highest = max(kept.values())
    weights = {token: math.exp(logit - highest) for token, logit in kept.items()}
    total = math.fsum(weights.values())
    return {token: weight / total for token, weight in weights.items()}


def falling(kept: Kept) -> list[int]:
    return sorted(kept, key=lambda token: (-kept[token], token))


def at_least(kept: Kept, least: float) -> Kept:
    return {token: logit for token, logit in kept.items() if logit >= least}


def divided(kept: Kept, temperature: float) -> Kept:
    return {token: logit / temperature for token, logit in kept.items()}


def top_k_with_ties(kept: Kept, k: int | None) -> Kept:
    return kept if k is None else at_least(kept, kept[falling(kept)[min(k, len(kept)) - 1]])


def top_k_exactly(kept: Kept, k: int | None) -> Kept:
    return kept if k is None else {token: kept[token] for token in falling(kept)[:k]}


def vllm(logits: Sequence[float], values: Values) -> Kept:
    """apply_top_k_top_p_pytorch: of the rising order a token goes while the sum up to it is at most 1 − p."""
    kept = top_k_with_ties(divided(dict(enumerate(logits)), values.temperature), values.top_k)
    if values.top_p == 1:
        return kept
    rising = falling(kept)[::-1]
    sums = accumulate(probabilities(kept)[token] for token in rising)
    gone = {token for token, sum_ in zip(rising[:-1], sums, strict=False) if sum_ <= 1 - values.top_p}
    return {token: logit for token, logit in kept.items() if token not in gone}


def sglang(logits: Sequence[float], values: Values) -> Kept:
    """top_k_renorm_probs and top_p_renorm_probs: all that tie with the pivot stay."""
    kept = top_k_with_ties(divided(dict(enumerate(logits)), values.temperature), values.top_k)
    if values.top_p == 1:
        return kept
    rising = falling(kept)[::-1]
    sums = list(accumulate(probabilities(kept)[token] for token in rising))
    cutoff = next((at for at, sum_ in enumerate(sums) if sum_ >= 1 - values.top_p), len(sums) - 1)
    return at_least(kept, kept[rising[cutoff]])


def tensorrt_llm(logits: Sequence[float], values: Values) -> Kept:
    """top_k_top_p_sampling_batch: a token goes where those before it sum to more than p."""
    kept = top_k_with_ties(divided(dict(enumerate(logits)), values.temperature), values.top_k)
    if values.top_p == 1:
        return kept
    order = falling(kept)
    before = [0.0, *accumulate(probabilities(kept)[token] for token in order)]
    return {token: kept[token] for token, sum_ in zip(order, before, strict=False) if sum_ <= values.top_p}


def llama_cpp(logits: Sequence[float], values: Values) -> Kept:
    """llama_sampler_top_k_impl, _top_p_apply, _min_p_apply, _temp_impl."""
    kept = top_k_exactly(dict(enumerate(logits)), values.top_k)
    order = falling(kept)
    if values.top_p < 1:
        sums = list(accumulate(probabilities(kept)[token] for token in order))
        last = next((at for at, sum_ in enumerate(sums) if sum_ >= values.top_p), len(sums) - 1)
        kept = {token: kept[token] for token in order[: last + 1]}
    if values.min_p > 0:
        kept = at_least(kept, max(kept.values()) + math.log(values.min_p))
    return divided(kept, values.temperature)


def mlx_lm(logits: Sequence[float], values: Values) -> Kept:
    """apply_top_p, apply_min_p, apply_top_k, categorical_sampling."""
    kept = dict(enumerate(logits))
    if values.top_p < 1:
        rising = falling(kept)[::-1]
        share = probabilities(kept)
        above = [math.fsum(share[token] for token in rising[at + 1 :]) for at in range(len(rising))]
        dropped = sum(mass >= values.top_p for mass in above)
        kept = at_least(kept, kept[rising[dropped]])
    if values.min_p > 0:
        kept = at_least(kept, max(kept.values()) + math.log(values.min_p))
    return divided(top_k_exactly(kept, values.top_k), values.temperature)


ENGINES: dict[str, Callable[[Sequence[float], Values], Kept]] = {
    "vllm": vllm,
    "sglang": sglang,
    "tensorrt-llm": tensorrt_llm,
    "llama.cpp": llama_cpp,
    "mlx-lm": mlx_lm,
}
