"""What is measured: calls on one batch of logits, by name."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module

import torch
from torch import Tensor

from benchmarks.drawn_logits import Logits, drawn
from benchmarks.paired import Call
from symcert_runtime import Certification, certify_logits

CERTIFY = "certify_logits"
FUSED = "certify_logits, escalate=False"
REPLAYED = "certify_logits, escalate=False, replayed CUDA graph"
NAIVE_32 = "naive float32"
NAIVE_64 = "naive float64"
COMPILED = "torch.compile of naive float32"
READ = "read both rows"
READ_TOP = "read both rows, topk(16)"
COPY = "device-to-device copy"
LIGER = "Liger-Kernel KL of probabilities"
LIGER_WHOLE = "log_softmax, softmax, Liger-Kernel KL"

TOP = 16

ALSO = " + "
"""Between rules that the same rows are certified under, one after the other."""


@dataclass(frozen=True)
class Case:
    """One batch of logits and the rule to certify it under."""

    rows: int
    tokens: int
    dtype: str = "float32"
    rule: str = "strict"
    data: str = "zipf"

    def logits(self, device: torch.device) -> Logits:
        return drawn(self.data, self.rows, self.tokens, getattr(torch, self.dtype), device)


class UnavailableError(Exception):
    """This machine cannot do it; the message says why."""


@dataclass(frozen=True)
class Contender:
    """Ready to be called, and what is known of it beside its time."""

    call: Call
    facts: Mapping[str, float] = field(default_factory=dict)


def contender(name: str, logits: Logits, rule: str) -> Contender:
    """Raises UnavailableError where there is no such thing here."""
    return _MAKERS[name](logits, rule)


def naive(target: Tensor, draft: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """KL(target ‖ drafter) and the target's top log-probabilities, as one writes it in torch."""
    log_target, log_draft = target.to(dtype).log_softmax(-1), draft.to(dtype).log_softmax(-1)
    return (log_target.exp() * (log_target - log_draft)).sum(-1), log_target.topk(_top(target)).values


def _certify(escalate: bool, logits: Logits, rule: str) -> Contender:
    def call() -> list[Certification]:
        return [certify_logits(logits.target, logits.draft, one, escalate=escalate) for one in rule.split(ALSO)]

    return Contender(call, _outcome(call()))


def _outcome(found: Sequence[Certification]) -> dict[str, float]:
    """Shares of the rows, over all rules."""
    flags = {name: torch.cat([getattr(one, name) for one in found]) for name in ("certified", "undecided")}
    return {name: float(flag.double().mean()) for name, flag in flags.items()}


def _replayed(logits: Logits, rule: str) -> Contender:
    if logits.target.device.type != "cuda":
        raise UnavailableError("CUDA graphs need a CUDA device")
    call = _certify(False, logits, rule).call
    graph = torch.cuda.CUDAGraph()
    try:
        stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):  # as torch asks for: warm up beside the stream that is captured
            for _ in range(3):
                call()
        torch.cuda.current_stream().wait_stream(stream)
        with torch.cuda.graph(graph):
            kept = call()
    except RuntimeError as error:
        raise UnavailableError(f"not captured: {_first_line(error)}") from error

    def replay(kept: object = kept) -> None:
        """The graph writes to what `call` returned, which has to live as long as it."""
        graph.replay()

    return Contender(replay)


def _naive(dtype: torch.dtype, logits: Logits, rule: str) -> Contender:
    return Contender(partial(naive, logits.target, logits.draft, dtype))


def _compiled(logits: Logits, rule: str) -> Contender:
    torch.compiler.reset()
    torch.compiler.config.force_disable_caches = True  # else the seconds would be those of an earlier run's cache
    call = partial(torch.compile(naive, dynamic=False), logits.target, logits.draft, torch.float32)
    return Contender(call, {"compile_seconds": _tried("torch.compile", call)})


def _read(top: int, logits: Logits, rule: str) -> Contender:
    """Sums, the cheapest way to look at every logit; `top` adds the selection of the target's largest."""

    def call() -> tuple[Tensor, ...]:
        sums = logits.target.sum(-1), logits.draft.sum(-1)
        return (*sums, logits.target.topk(_top(logits.target)).values) if top else sums

    return Contender(call)


def _copy(logits: Logits, rule: str) -> Contender:
    """Of one side: as many bytes read and written together as both sides have."""
    return Contender(partial(torch.empty_like(logits.target).copy_, logits.target))


def _liger(whole: bool, logits: Logits, rule: str) -> Contender:
    """Liger-Kernel's forward KL takes log-probabilities and probabilities; without `whole` they are there already."""
    if logits.target.device.type != "cuda":
        raise UnavailableError("Liger-Kernel needs a GPU")
    try:
        liger = import_module("liger_kernel.ops.kl_div").LigerKLDivLossFunction
    except ImportError as error:
        raise UnavailableError("Liger-Kernel is not installed (pip install liger-kernel)") from error

    def probabilities() -> tuple[Tensor, Tensor]:
        return logits.draft.log_softmax(-1), logits.target.softmax(-1)

    def call(sides: tuple[Tensor, Tensor] | None = None) -> Tensor:
        # Not as log-probabilities both: the kernel takes the exponential of what it gets, in bfloat16 too.
        log_draft, target = sides or probabilities()
        found: Tensor = liger.apply(log_draft, target, "sum", False)
        return found

    ready = call if whole else partial(call, probabilities())
    _tried("Liger-Kernel", ready)
    return Contender(ready)


def _tried(name: str, call: Call) -> float:
    """Seconds of a first call. Raises UnavailableError for whatever somebody else's compiler may raise."""
    start = time.perf_counter()
    try:
        with warnings.catch_warnings(action="ignore"):  # torch.compile warns that its caches are off
            call()
    except Exception as error:
        raise UnavailableError(f"{name}: {_first_line(error)}") from error
    return time.perf_counter() - start


def _top(logits: Tensor) -> int:
    return min(TOP, logits.shape[-1])


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


_MAKERS: dict[str, Callable[[Logits, str], Contender]] = {
    CERTIFY: partial(_certify, True),
    FUSED: partial(_certify, False),
    REPLAYED: _replayed,
    NAIVE_32: partial(_naive, torch.float32),
    NAIVE_64: partial(_naive, torch.float64),
    COMPILED: _compiled,
    READ: partial(_read, 0),
    READ_TOP: partial(_read, TOP),
    COPY: _copy,
    LIGER: partial(_liger, False),
    LIGER_WHOLE: partial(_liger, True),
}
