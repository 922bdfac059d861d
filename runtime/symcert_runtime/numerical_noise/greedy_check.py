"""Did speculation change the greedy text? Every prompt decoded under a rule, and compared with the target alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.decoding import CachedModel, Limits, VerifiedRound
from symcert_runtime.errors import UserError
from symcert_runtime.live_run import Job, drafting_loop
from symcert_runtime.models import Pair
from symcert_runtime.numerical_noise.foreign_texts import ForeignText
from symcert_runtime.numerical_noise.measure import difference
from symcert_runtime.numerical_noise.mismatches import GENUINE, TIE, Mismatch, label_mismatches
from symcert_runtime.numerical_noise.passes import Text, Width
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, parse_rule

IDENTICAL = "identical"


@dataclass(frozen=True)
class Spoken:
    """A speculative text, and the logits [n, V] that each of its tokens was checked against or chosen by."""

    tokens: tuple[int, ...]
    logits: Tensor


@dataclass(frozen=True)
class Comparison:
    """One speculative text against the target alone."""

    mismatches: tuple[Mismatch, ...]
    positions: int
    largest_difference: float | None
    """Nats per logit, over all positions; None where the speculative side's logits are not known."""
    beyond_noise: int | None
    """Positions where the two sides differ by more than the noise, whether or not a token changed."""

    @property
    def outcome(self) -> str:
        """IDENTICAL, TIE, or GENUINE if any mismatch is."""
        labels = {mismatch.label for mismatch in self.mismatches}
        return GENUINE if GENUINE in labels else TIE if labels else IDENTICAL


def require_greedy(rule: Rule) -> None:
    """Raises UserError for a rule whose texts are not meant to be the target's greedy ones."""
    if not (str(rule) == "strict" or covers_target_token(rule)):
        raise UserError(f"rule {rule} may change the greedy text by design; check strict or tree:m=…")


def spoken(rounds: Iterable[tuple[int, VerifiedRound]], texts: int) -> list[Spoken]:
    """What a decoding loop emitted for each of so many prompts. It has to keep `emitted_logits`."""
    tokens, rows = [list[int]() for _ in range(texts)], [list[Tensor]() for _ in range(texts)]
    for place, verified in rounds:
        assert verified.emitted_logits is not None
        tokens[place] += verified.emitted
        rows[place].append(verified.emitted_logits)
    return [Spoken(tuple(text), torch.cat(logits)) for text, logits in zip(tokens, rows, strict=True)]


def compared(target: CachedModel, prompt: Sequence[int], text: Spoken, noise: float) -> Comparison:
    """Label what differs from the target alone, which decodes along the speculative text token by token."""
    alone = Width(1).logits(target, Text(tuple(prompt), text.tokens, text.logits))
    every = difference(alone, text.logits).every
    return Comparison(
        tuple(label_mismatches(text.tokens, alone, noise, text.logits)),
        len(text.tokens),
        float(every.max()),
        int((every > noise).sum()),
    )


def compared_text(target: CachedModel, prompt: Sequence[int], tokens: Sequence[int], noise: float) -> Comparison:
    """The same for a text whose logits nobody recorded: gaps of the target alone decide."""
    alone = Width(1).logits(target, Text(tuple(prompt), tuple(tokens), torch.empty(0)))
    return Comparison(tuple(label_mismatches(tokens, alone, noise)), len(tokens), None, None)


def checked_texts(
    pair: Pair,
    texts: Sequence[ForeignText],
    noise: float,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Label every token of another engine's texts that the target alone would not have written. JSON."""
    comparisons = list[Comparison]()
    for text in texts:
        comparisons.append(compared_text(pair.cached_target(), text.prompt, text.tokens, noise))
        on_progress(len(comparisons), len(texts))
    return _summary(pair, [text.id for text in texts], comparisons)


def checked_greedy(
    job: Job, noise: float, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> dict[str, Any]:
    """Decode every prompt of the job under each of its rules and label every greedy mismatch. JSON, by rule."""
    rules = [parse_rule(rule) for rule in job.settings.rules]
    for rule in rules:
        require_greedy(rule)
    total, found = len(rules) * len(job.tokens), dict[str, list[Comparison]]()
    for number, rule in enumerate(rules):
        comparisons = found.setdefault(str(rule), [])
        for one in _comparisons(job, rule, noise):
            comparisons.append(one)
            on_progress(number * len(job.tokens) + len(comparisons), total)
    ids = [prompt.id for prompt in job.prompts]
    return {rule: _summary(job.pair, ids, comparisons) for rule, comparisons in found.items()}


def _comparisons(job: Job, rule: Rule, noise: float) -> Iterator[Comparison]:
    """Of every prompt, in order."""
    settings, limits = job.settings, Limits(job.settings.max_new_tokens, job.pair.eos_token_ids())
    for first in range(0, len(job.tokens), settings.batch):
        prompts = job.tokens[first : first + settings.batch]
        texts = spoken(drafting_loop(rule)(job.pair, prompts, rule, settings, limits), len(prompts))
        for prompt, text in zip(prompts, texts, strict=True):
            yield compared(job.pair.cached_target(), prompt, text, noise)


def _summary(pair: Pair, ids: Sequence[str], comparisons: Sequence[Comparison]) -> dict[str, Any]:
    outcomes = [comparison.outcome for comparison in comparisons]
    beyond = [one.beyond_noise for one in comparisons if one.beyond_noise is not None]
    largest = [one.largest_difference for one in comparisons if one.largest_difference is not None]
    return {
        "texts": len(outcomes),
        **{outcome: outcomes.count(outcome) for outcome in (IDENTICAL, TIE, GENUINE)},
        "positions": sum(comparison.positions for comparison in comparisons),
        "beyond_noise": sum(beyond) if beyond else None,
        "largest_difference": _or_text(max(largest)) if largest else None,
        "mismatches": [
            {"prompt_id": id_, **_in_words(pair, mismatch)}
            for id_, comparison in zip(ids, comparisons, strict=True)
            for mismatch in comparison.mismatches
        ],
    }


def _in_words(pair: Pair, mismatch: Mismatch) -> dict[str, Any]:
    texts = pair.texts([mismatch.speculative_token, mismatch.greedy_token])
    return mismatch.as_json() | {"speculative_text": texts[0], "greedy_text": texts[1]}


def _or_text(value: float) -> float | str:
    return value if math.isfinite(value) else "inf"
