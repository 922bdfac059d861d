"""An engine's dump: JSON lines (or Parquet with the same columns), one drafted position each."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from symcert_runtime.errors import UserError

LogProbs = Mapping[int, float]
"""Token -> natural logarithm of its probability; −inf, null in JSON, for a masked token."""


@dataclass(frozen=True)
class Side:
    """What a dump says of one side's distribution at a position: whole logits, or log-probabilities of some tokens."""

    logits: tuple[float, ...] | None
    logprobs: LogProbs
    top: int
    """So many of `logprobs`, the largest, are the most probable tokens of all."""
    complete: bool
    """Every token that is not named has probability 0: it is masked."""


@dataclass(frozen=True)
class Position:
    """One drafted position as the engine reports it."""

    line: int
    prompt_id: str
    round: int
    depth: int
    node: int
    """Tells positions of one tree and depth apart."""
    position: int
    draft_token: int
    proposed_token: int
    accepted: bool | None
    """What the engine did with proposed_token; None: it did not look."""
    vocab_size: int
    target: Side
    drafter: Side
    kl: float | None
    """An upper bound of KL(target ‖ drafter) in nats that the engine computed itself."""


@dataclass(frozen=True)
class Dump:
    name: str
    sha256: str
    positions: tuple[Position, ...]


def read_dump(path: Path) -> Dump:
    """Read a dump. Raises UserError, naming the line and the mend, for anything that is not one."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot read the dump {path}: {error.strerror}; give an existing file") from None
    entries = _parquet(path) if path.suffix.lower() == ".parquet" else _json_lines(path, raw)
    positions = tuple(_position(f"line {line} of {path}", line, entry) for line, entry in entries)
    if not positions:
        raise UserError(f"the dump {path} holds no position; write one JSON object per drafted position")
    _require_once(path, positions)
    sizes = sorted({one.vocab_size for one in positions})
    if len(sizes) > 1:
        raise UserError(f"the dump {path} has positions of vocab_size {sizes[0]} and {sizes[1]}; pad them to one size")
    return Dump(path.name, hashlib.sha256(raw).hexdigest(), positions)


def _require_once(path: Path, positions: Sequence[Position]) -> None:
    first: dict[tuple[Any, ...], int] = {}
    for one in positions:
        key = (one.prompt_id, one.round, one.depth, one.node)
        if key in first:
            raise UserError(
                f"lines {first[key]} and {one.line} of {path} are both depth {one.depth} of round {one.round} of "
                f"prompt {one.prompt_id}; write every position once, and give the positions of a tree a 'node' each"
            )
        first[key] = one.line


def _json_lines(path: Path, raw: bytes) -> Iterator[tuple[int, Any]]:
    try:
        lines = raw.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise UserError(f"the dump {path} is not UTF-8 text; give JSON lines, or Parquet as .parquet") from None
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                raise UserError(f"line {number} of {path} is not JSON ({error.msg}); write one object a line") from None


def _parquet(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        rows = pq.read_table(path).to_pylist()
    except (pa.ArrowException, OSError) as error:
        raise UserError(f"the dump {path} is no readable Parquet file ({str(error).splitlines()[0]})") from None
    yield from enumerate(({k: v for k, v in row.items() if v is not None} for row in rows), 1)


def _position(where: str, line: int, entry: Any) -> Position:
    if not isinstance(entry, dict):
        raise UserError(f"{where} is no object; write one JSON object per drafted position")
    draft_token = _number(where, entry, "draft_token", int, minimum=0)
    vocab_size = _number(where, entry, "vocab_size", int, minimum=1)
    for name in ("draft_token", "proposed_token"):
        if (_number(where, entry, name, int, default=None) or 0) >= vocab_size:
            raise UserError(f"{where} has {name} = {entry[name]}, outside its vocabulary of {vocab_size} tokens")
    kl = _number(where, entry, "kl", float, default=None, minimum=0)
    accepted = entry.get("accepted")
    if accepted is not None and not isinstance(accepted, bool):
        raise UserError(f"{where} has accepted = {accepted!r}; give true, false or nothing")
    target, drafter = (_side(where, entry, side, vocab_size) for side in ("target", "draft"))
    if target.logits is None and draft_token not in target.logprobs:
        raise UserError(
            f"{where} has no target_logprobs entry for its draft_token {draft_token}; engines report the proposed "
            "token beside the most probable ones: add it"
        )
    return Position(
        line=line,
        prompt_id=str(entry.get("prompt_id", "prompt")),
        round=_number(where, entry, "round", int, minimum=0),
        depth=_number(where, entry, "depth", int, default=1, minimum=1),
        node=_number(where, entry, "node", int, default=0),
        position=_number(where, entry, "position", int, minimum=0),
        draft_token=draft_token,
        proposed_token=_number(where, entry, "proposed_token", int, default=draft_token, minimum=0),
        accepted=accepted,
        vocab_size=vocab_size,
        target=target,
        drafter=drafter,
        kl=kl,
    )


_MISSING = object()


def _number(
    where: str,
    entry: Mapping[str, Any],
    name: str,
    kind: Callable[[Any], Any],
    default: Any = _MISSING,
    minimum: int = 0,
) -> Any:
    value = entry.get(name, default)
    if value is _MISSING or (value is None and default is _MISSING):
        raise UserError(f"{where} has no {name!r}; every position needs it")
    if value is None:
        return None
    right = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not right or kind(value) != value or value < minimum:
        raise UserError(f"{where} has {name} = {value!r}; give a number of at least {minimum}")
    return kind(value)


def _side(where: str, entry: Mapping[str, Any], side: str, vocab_size: int) -> Side:
    logits, logprobs = entry.get(f"{side}_logits"), entry.get(f"{side}_logprobs")
    if (logits is None) == (logprobs is None):
        raise UserError(f"{where} must have either {side}_logits or {side}_logprobs, and not both")
    if logits is not None:
        return Side(_logits(where, side, logits, vocab_size), {}, vocab_size, True)
    pairs = _pairs(where, side, logprobs, vocab_size)
    complete = entry.get(f"{side}_complete", False) is True or len(pairs) == vocab_size
    top = _number(where, entry, f"{side}_top", int, default=None, minimum=2)
    named = len(pairs) if complete else _most_probable(entry, pairs)
    count = named if top is None else min(top, len(pairs))
    if count < 2 and not complete:
        raise UserError(
            f"{where} names one of the {side}'s most probable tokens for sure, and rules compare two; "
            f"report more, or say as {side}_top how many of them are the most probable"
        )
    return Side(None, pairs, count, complete)


def _most_probable(entry: Mapping[str, Any], pairs: LogProbs) -> int:
    """How many of the tokens named are surely the most probable: drafted tokens in the last places may be extras."""
    extras = {entry.get("draft_token"), entry.get("proposed_token")}
    rising = sorted(pairs, key=lambda token: pairs[token])
    return len(pairs) - sum(1 for _ in takewhile(lambda token: token in extras, rising))


def _logits(where: str, side: str, logits: Any, vocab_size: int) -> tuple[float, ...]:
    if not isinstance(logits, list) or len(logits) != vocab_size:
        raise UserError(f"{where} must have a list of vocab_size = {vocab_size} numbers as {side}_logits")
    found = tuple(-math.inf if value is None else float(value) for value in logits)
    if not all(value < math.inf for value in found) or max(found) == -math.inf:  # NaN compares with nothing
        raise UserError(f"{where} has {side}_logits with NaN, +inf or every token masked; give numbers, null masks one")
    return found


def _pairs(where: str, side: str, logprobs: Any, vocab_size: int) -> LogProbs:
    """Of `[[token, logprob], …]` or `{"token": logprob}`."""
    items = logprobs.items() if isinstance(logprobs, dict) else logprobs
    try:
        pairs = {int(token): -math.inf if value is None else float(value) for token, value in items}
    except (TypeError, ValueError):
        raise UserError(f"{where} has no list of [token, logprob] pairs as {side}_logprobs") from None
    unlike = next((t for t, value in pairs.items() if math.isnan(value) or value == math.inf), None)
    if unlike is not None:
        raise UserError(f"{where} has {pairs[unlike]} for token {unlike} in {side}_logprobs; give a number, or null")
    wrong = [token for token, value in pairs.items() if not 0 <= token < vocab_size or not value <= 1e-3]
    if wrong or len(pairs) < 2 or len(pairs) != len(items):
        what = f"token {wrong[0]} is outside the vocabulary or more probable than 1" if wrong else "name two or more"
        raise UserError(f"{where} has unusable {side}_logprobs: {what}, each token once")
    return pairs
