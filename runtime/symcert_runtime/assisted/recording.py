"""`with certifying(model) as run:` around calls of `model.generate(…, assistant_model=…)`."""

from __future__ import annotations

import os
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torch import Tensor

from symcert_runtime.assisted.call import Call
from symcert_runtime.assisted.drafting import drafting_of
from symcert_runtime.assisted.hooks import StepListener, listening, require_generation
from symcert_runtime.assisted.run import AssistedRun
from symcert_runtime.errors import UserError
from symcert_runtime.row_record import TOP
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule


@contextmanager
def certifying(
    model: Any,
    rule: str | Sequence[str] = "strict",
    out: str | os.PathLike[str] | None = None,
    *,
    tokenizer: Any = None,
    top: int = TOP,
) -> Iterator[AssistedRun]:
    """Certify every assisted generation of a transformers model inside the block, changing none of its tokens.

    `rule` is one acceptance rule or several. `out` is a run folder as `symcert report` reads it: each call of
    `generate` appears in it whole when it ends; a folder with a run of this model and these rules is continued. With
    the model's `tokenizer`, it holds the text of tokens too. `top` logits of each side are kept of every position.

    Raises UserError for an unknown rule or one that judges trees, for anything but a transformers model that generates,
    for a model that is being certified already, and for a folder that holds something else. docs/transformers.md says
    which drafts have a certificate.
    """
    rules = _chain_rules([rule] if isinstance(rule, str) else rule)
    if top < 2:
        raise UserError(f"top is {top}; it must be at least 2, since rules compare the two most probable tokens")
    require_generation(model)
    run = AssistedRun(model, rules, None if tokenizer is None else _texts_of(tokenizer), top)
    recorder = _Recorder(model, run, top)
    with listening(model, recorder):
        if out is not None:
            run.open(Path(out))
        complete = False
        try:
            yield run
            complete = True
        finally:
            try:
                recorder.end()
            except BaseException:
                complete = False
                raise
            finally:
                run.close(complete)


def _chain_rules(texts: Sequence[str]) -> tuple[Rule, ...]:
    rules = tuple(dict.fromkeys(parse_rule(text) for text in texts))
    if not rules:
        raise UserError('no rule is given; give one, such as rule="strict"')
    for rule in rules:
        if facts_of(rule).draft_width != "1":
            raise UserError(
                f"rule {rule} judges trees of drafts, and transformers drafts chains; certify strict, and ask "
                "`symcert replay` what a tree would have done"
            )
    return rules


def _texts_of(tokenizer: Any) -> Any:
    return lambda tokens: tokenizer.batch_decode([[token] for token in tokens])


@dataclass
class _Frame:
    """One call of `generate` by the user, on one thread."""

    calls: list[Call] = field(default_factory=list)
    """The assisted generations in it: one, or none."""
    certifying: float = 0.0
    """Seconds."""


class _Recorder:
    """Hears of calls and steps, from any number of threads, and adds each call to the run when it ends."""

    def __init__(self, model: Any, run: AssistedRun, top: int) -> None:
        self._model, self._run, self._top = model, run, top
        self._lock = threading.RLock()
        self._thread = threading.local()
        self._open: list[Call] = []
        self._warned: set[str] = set()

    @contextmanager
    def calling(self) -> Iterator[None]:
        """Early exit drafts by calls of `generate` within a call: they record nothing, and their time counts once."""
        outer, frame = getattr(self._thread, "frame", None), _Frame()
        self._thread.frame = frame
        start = time.perf_counter()
        try:
            yield
        finally:
            self._thread.frame = outer
            if outer is None:
                self._run.seconds["decode"] += time.perf_counter() - start - frame.certifying
                self._run.seconds["certify"] += frame.certifying
            self._end(frame.calls)

    def assisted(self, generator: Any, config: Any, prompt: Tensor) -> StepListener:
        call = Call(self._run.rules, drafting_of(generator, config, self._model), prompt[0].tolist(), self._top)
        # Without a frame, `generate` was taken from the model before it was listened to: the call ends with the block.
        frame = getattr(self._thread, "frame", None) or _Frame()
        frame.calls.append(call)
        self._open.append(call)

        def on_step(
            start: int, candidate_ids: Tensor, draft_logits: Tensor | None, target_logits: Tensor, sequence: Tensor
        ) -> None:
            began = time.perf_counter()
            with self._lock:
                if call in self._open:  # else the block has ended, and another thread still generates
                    call.verified(start, candidate_ids, draft_logits, target_logits, sequence)
            frame.certifying += time.perf_counter() - began

        return on_step

    def end(self) -> None:
        """Record what is still open; whatever happens later is not."""
        self._end(list(self._open))

    def _end(self, calls: Sequence[Call]) -> None:
        with self._lock:
            for call in calls:
                if call in self._open:
                    self._open.remove(call)
                    self._add(call)

    def _add(self, call: Call) -> None:
        if not call.steps:  # transformers refused before it began
            return
        if (note := self._run.add(call).no_certificate) and note not in self._warned:
            self._warned.add(note)
            warnings.warn(f"no certificate for these drafts: {note}", UserWarning, stacklevel=2)
