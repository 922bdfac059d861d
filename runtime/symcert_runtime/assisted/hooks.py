"""Listening to a model's assisted generation: two methods of the model and two of each candidate generator it makes.

They are replaced on the instances, by functions that call what they replace with the same arguments and return what it
returns. So types and signatures stay, nothing is drawn from any random number generator, and no other model is touched.
"""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import MethodType
from typing import Any, Protocol

from torch import Tensor
from transformers import GenerationMixin

from symcert_runtime.errors import UserError

GENERATE, GENERATOR = "generate", "_get_candidate_generator"
MARK = "_certified_by_symcert"

TESTED_RELEASES = ("5.0.0", "5.24.0")
"""The oldest and the newest transformers that the tests have passed with (tests/transformers_versions.py)."""


class StepListener(Protocol):
    """Is told of the verify steps of one call."""

    def __call__(
        self, start: int, candidate_ids: Tensor, draft_logits: Tensor | None, target_logits: Tensor, sequence: Tensor
    ) -> None: ...


class CallListener(Protocol):
    """Is told of calls of `generate` and of the assisted generations in them."""

    def calling(self) -> AbstractContextManager[None]:
        """Entered around every call of `generate`."""

    def assisted(self, generator: Any, config: Any, prompt: Tensor) -> StepListener:
        """transformers made a candidate `generator` for the `prompt` [1, n]."""


@contextmanager
def listening(model: Any, listener: CallListener) -> Iterator[None]:
    """Tell the listener what the model generates inside the block; the model is as before afterwards, whatever happens.

    Raises UserError for anything but a transformers model that generates, and for one that is listened to already.
    """
    require_generation(model)
    if hasattr(vars(model).get(GENERATE), MARK):
        raise UserError(
            "this model's generation is being certified already; leave that block first, or give it all rules at once"
        )
    with (
        _replaced(model, GENERATE, _generate(model, listener)),
        _replaced(model, GENERATOR, _candidate_generator(model, listener)),
    ):
        yield


def require_generation(model: Any) -> None:
    """Raises UserError for anything but a transformers model whose assisted generation can be listened to."""
    if not isinstance(model, GenerationMixin):
        inner = getattr(model, "_orig_mod", None) or getattr(model, "base_model", None)
        hint = f"; give the {type(inner).__name__} inside it" if isinstance(inner, GenerationMixin) else ""
        raise UserError(
            f"certifying needs a transformers model with generate(), not a {type(model).__name__}"
            f"{hint or '; give the model whose generate() you call'}"
        )
    if not callable(getattr(model, GENERATOR, None)):
        raise UserError(
            f"this transformers has no {type(model).__name__}.{GENERATOR}; install one from "
            f"{' to '.join(TESTED_RELEASES)}, the releases that symcert was tested with"
        )


@contextmanager
def _replaced(instance: Any, name: str, method: Callable[..., Any]) -> Iterator[None]:
    """The instance with another method of that name, until the block ends."""
    own = vars(instance)
    before = {name: own[name]} if name in own else {}
    object.__setattr__(instance, name, method)
    try:
        yield
    finally:
        object.__delattr__(instance, name)
        for key, value in before.items():
            object.__setattr__(instance, key, value)


def _generate(model: Any, listener: CallListener) -> Callable[..., Any]:
    original = model.generate

    @functools.wraps(original)
    def generate(self: Any, *arguments: Any, **options: Any) -> Any:
        if self is not model:  # a copy of the model took the method with it
            return type(self).generate(self, *arguments, **options)
        with listener.calling():
            return original(*arguments, **options)

    setattr(generate, MARK, True)
    return MethodType(generate, model)


def _candidate_generator(model: Any, listener: CallListener) -> Callable[..., Any]:
    original = getattr(model, GENERATOR)

    @functools.wraps(original)
    def get_candidate_generator(self: Any, *arguments: Any, **options: Any) -> Any:
        if self is not model:
            return getattr(type(self), GENERATOR)(self, *arguments, **options)
        generator = original(*arguments, **options)
        on_step = listener.assisted(generator, options["generation_config"], options["input_ids"])
        _listen(generator, on_step)
        return generator

    return MethodType(get_candidate_generator, model)


def _listen(generator: Any, on_step: StepListener) -> None:
    """Tell `on_step` of every verify step of the generation that the candidate generator serves."""
    # Not bound to the generator: a cycle would keep the drafter's cache in memory until the garbage collector comes.
    itself = weakref.ref(generator)
    kind = type(generator)
    last: dict[str, Any] = {}

    @functools.wraps(kind.get_candidates)
    def get_candidates(input_ids: Tensor, *arguments: Any, **options: Any) -> Any:
        candidate_ids, logits = kind.get_candidates(itself(), input_ids, *arguments, **options)
        last.update(start=input_ids.shape[1], candidate_ids=candidate_ids, draft_logits=logits)
        return candidate_ids, logits

    @functools.wraps(kind.update_candidate_strategy)
    def update_candidate_strategy(input_ids: Tensor, scores: Tensor, num_matches: Any) -> Any:
        on_step(target_logits=scores, sequence=input_ids, **last)
        last.clear()
        return kind.update_candidate_strategy(itself(), input_ids, scores, num_matches)

    generator.get_candidates = get_candidates
    generator.update_candidate_strategy = update_candidate_strategy
