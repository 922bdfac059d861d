"""Where a call's drafts come from, and whether their certificates can say anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOOKUP = (
    "prompt lookup copies its drafts from the text: they have no distribution but their own point mass, "
    "which is infinitely far from any target that leaves a choice"
)
OTHER_TOKENIZER = (
    "the drafter has another tokenizer and its text is tokenised again: there is no distribution over the target's "
    "tokens that the drafts came from"
)
NO_DISTRIBUTION = "the candidate generator returns no logits, so there is no drafter's distribution to certify"

NAMES = {
    "PromptLookupCandidateGenerator": "prompt lookup",
    "MTPCandidateGenerator": "the model's own MTP layers",
}
UNCERTIFIABLE = {
    "PromptLookupCandidateGenerator": LOOKUP,
    "AssistedCandidateGeneratorDifferentTokenizers": OTHER_TOKENIZER,
}
"""By class of generator, for those that return no logits."""


@dataclass(frozen=True)
class Drafting:
    """How one call of `generate` drafts and decides."""

    generator: str
    """Class of transformers' candidate generator."""
    drafter: str
    """Name of the model that drafts, or of what does instead."""
    do_sample: bool
    ensemble_weight: float | None
    """transformers' assistant_ensemble_weight: verification against w p_target + (1 − w) p_draft."""
    drafts_argmax: bool
    """Drafts are the argmax of the logits that come with them; otherwise that is seen row by row only."""

    @property
    def verifies_argmax(self) -> bool:
        """Does the engine keep a draft if and only if it is the target's argmax?"""
        return not self.do_sample and self.ensemble_weight is None

    @property
    def uncertifiable(self) -> str:
        """Why drafts that come without logits have no certificate."""
        return UNCERTIFIABLE.get(self.generator, NO_DISTRIBUTION)


def drafting_of(generator: Any, config: Any, model: Any) -> Drafting:
    """Of a candidate generator that transformers made for `model` under a generation `config`."""
    kind = type(generator)
    do_sample = bool(config.do_sample)
    return Drafting(
        generator=kind.__name__,
        drafter=_drafter(generator, model),
        do_sample=do_sample,
        ensemble_weight=getattr(config, "assistant_ensemble_weight", None),
        # Of generators from elsewhere nothing is known.
        drafts_argmax=not do_sample and kind.__module__.startswith("transformers."),
    )


def name_of(model: Any) -> str:
    """A model's folder or name on the Hub, as it was loaded; the class of one that was not."""
    path = str(getattr(model, "name_or_path", "") or "")
    if not path:
        return type(model).__name__
    return Path(path).name if Path(path).is_dir() else path


def _drafter(generator: Any, model: Any) -> str:
    drafter = getattr(generator, "assistant_model", None)
    if drafter is None:
        return NAMES.get(type(generator).__name__, type(generator).__name__)
    if drafter is model:
        return f"{name_of(model)}, its first {getattr(generator, 'assistant_early_exit', None)} layers"
    return name_of(drafter)
