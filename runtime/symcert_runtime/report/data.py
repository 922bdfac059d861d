"""Numbers of the report, counted anew from the trace, so that comparing them with the summary means something.

Denominators, once for the whole report:
    positions   every context in which the drafter proposed and the target verified, those behind a rejection included
    kept        the positions whose context is part of the text that was finally emitted
    rounds      verify steps: forward passes of the target over at least one drafted position
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from symcert_runtime.record_columns import is_conditioned
from symcert_runtime.rules import parse_rule, widths_of

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

CERTIFIED, ACCEPTED, REJECTED, VIOLATION = range(4)
OUTCOMES = ("certified", "accepted, not certified", "rejected", "certified but rejected")


@dataclass(frozen=True)
class Columns:
    """The trace of one rule as arrays of equal length, in trace order."""

    prompt_index: Ints
    prompt_id: list[str]
    round: Ints
    position: Ints
    depth: Ints
    draft_token: Ints
    target_token: Ints
    draft_token_rank: Ints
    kl: Floats
    certificate: Floats
    margin: Floats
    given_up: Floats
    """NaN where the rule accepted nothing."""
    premise: Bools
    certified: Bools
    accepted: Bools
    engine_accepted: Ints
    """1 or 0, and -1 where no other engine looked."""
    undecided: Bools
    kept: Bools
    reason: list[str]

    def outcome(self) -> Ints:
        """Per position: one of CERTIFIED, ACCEPTED, REJECTED, VIOLATION."""
        return np.select(
            [self.certified & self.accepted, self.accepted, self.certified], [CERTIFIED, ACCEPTED, VIOLATION], REJECTED
        ).astype(np.int64)


@dataclass(frozen=True)
class Counts:
    positions: int
    accepted: int
    certified: int
    violations: int
    undecided: int
    kept_positions: int
    kept_accepted: int
    kept_certified: int
    rounds: int

    @property
    def rejected(self) -> int:
        return self.positions - self.accepted

    @property
    def mean_acceptance_length(self) -> float:
        """Accepted draft tokens per verify step; the token that the target adds itself is not counted."""
        return self.kept_accepted / self.rounds


@dataclass(frozen=True)
class Diagnosis:
    """Rejections split at the certificate that this run's usual draft would have needed.

    `usual_kl` is the median KL over all positions (nats). A rejection with certificate <= usual_kl happened where the
    usual distance has no guarantee; one with certificate > usual_kl took a draft farther away than usual.
    `rejected_certificate` is the median certificate of the rejections: near 0 the target itself was torn.
    """

    usual_kl: float
    rejected_certificate: float
    usual_too_far: int
    unusually_far: int


@dataclass(frozen=True)
class Depth:
    depth: int
    reached: int
    accepted: int
    certified: int


@dataclass(frozen=True)
class Prompt:
    prompt_id: str
    positions: int
    accepted: int
    certified: int
    chief_reason: str
    """The most frequent one of its rejections, "" where there are none."""
    median_certificate: float
    median_kl: float


@dataclass(frozen=True)
class Histogram:
    """`counts[outcome, bin]` over `edges`."""

    edges: Floats
    counts: Ints
    infinite: int


def columns_of(table: pa.Table) -> Columns:
    """The columns of a trace table (`symcert_runtime.trace.SCHEMA`) that the report needs."""

    def ints(name: str) -> Ints:
        return np.asarray(table[name].to_numpy(), dtype=np.int64)

    def floats(name: str) -> Floats:
        return np.asarray(table[name].to_numpy(), dtype=np.float64)

    def bools(name: str) -> Bools:
        return np.asarray(table[name].to_pylist(), dtype=np.bool_)

    return Columns(
        prompt_index=ints("prompt_index"),
        prompt_id=table["prompt_id"].to_pylist(),
        round=ints("round"),
        position=ints("position"),
        depth=ints("depth"),
        draft_token=ints("draft_token"),
        target_token=ints("target_token"),
        draft_token_rank=ints("draft_token_rank"),
        kl=floats("kl"),
        certificate=floats("certificate"),
        margin=floats("margin"),
        given_up=floats("given_up"),
        premise=bools("premise"),
        certified=bools("certified"),
        accepted=bools("accepted"),
        engine_accepted=np.array([-1 if kept is None else kept for kept in table["engine_accepted"].to_pylist()], int),
        undecided=bools("undecided"),
        kept=bools("kept"),
        reason=table["reason"].to_pylist(),
    )


def conditioned(table: pa.Table) -> int:
    """Positions whose KL and C are of the target conditioned on the drafter's vocabulary (`draft_support`)."""
    return int(is_conditioned(table["kl"].to_numpy(), table["kl_lower"].to_numpy()).sum())


def counts(columns: Columns) -> Counts:
    kept, accepted, certified = columns.kept, columns.accepted, columns.certified
    return Counts(
        positions=len(accepted),
        accepted=int(accepted.sum()),
        certified=int(certified.sum()),
        violations=int((certified & ~accepted).sum()),
        undecided=int(columns.undecided.sum()),
        kept_positions=int(kept.sum()),
        kept_accepted=int((kept & accepted).sum()),
        kept_certified=int((kept & certified).sum()),
        rounds=len(acceptance_lengths(columns)),
    )


def acceptance_lengths(columns: Columns) -> Ints:
    """Accepted draft tokens in the emitted text, one number per verify step, without the target's own token."""
    rounds = np.stack([columns.prompt_index, columns.round])
    _, round_of_row = np.unique(rounds, axis=1, return_inverse=True)
    return np.bincount(round_of_row.reshape(-1), weights=columns.kept & columns.accepted).astype(np.int64)


def acceptance_length_histogram(columns: Columns) -> Ints:
    """Verify steps by acceptance length, for lengths 0 ... deepest drafted position."""
    return np.bincount(acceptance_lengths(columns), minlength=int(columns.depth.max()) + 1)


def by_depth(columns: Columns) -> list[Depth]:
    """Kept positions by depth: how often the depth was reached, and what happened there."""
    kept = columns.kept
    return [
        Depth(
            depth=int(depth),
            reached=int((kept & (columns.depth == depth)).sum()),
            accepted=int((kept & columns.accepted & (columns.depth == depth)).sum()),
            certified=int((kept & columns.certified & (columns.depth == depth)).sum()),
        )
        for depth in np.unique(columns.depth)
    ]


def rejection_reasons(columns: Columns) -> list[tuple[str, int]]:
    """Reasons of the rejected positions, most frequent first."""
    rejected = [reason for reason, accepted in zip(columns.reason, columns.accepted, strict=True) if not accepted]
    tally = {reason: rejected.count(reason) for reason in set(rejected)}
    return sorted(tally.items(), key=lambda item: (-item[1], item[0]))


def diagnose(columns: Columns) -> Diagnosis:
    """Where the rejections happened."""
    usual_kl = median(columns.kl)
    certificates = columns.certificate[~columns.accepted]
    usual_too_far = int((certificates <= usual_kl).sum())
    return Diagnosis(usual_kl, median(certificates), usual_too_far, len(certificates) - usual_too_far)


def worst_prompts(columns: Columns, limit: int) -> list[Prompt]:
    """The prompts with the smallest accepted share of their kept positions, worst first."""
    rows = [_prompt(columns, int(index)) for index in np.unique(columns.prompt_index)]
    rows = [row for row in rows if row.positions]
    return sorted(rows, key=lambda row: (row.accepted / row.positions, row.prompt_id))[:limit]


def _prompt(columns: Columns, index: int) -> Prompt:
    here = columns.prompt_index == index
    kept = here & columns.kept
    reasons = Counter(columns.reason[row] for row in np.flatnonzero(kept & ~columns.accepted))
    return Prompt(
        prompt_id=columns.prompt_id[int(np.flatnonzero(here)[0])],
        positions=int(kept.sum()),
        accepted=int((kept & columns.accepted).sum()),
        certified=int((kept & columns.certified).sum()),
        chief_reason=min(reasons, key=lambda reason: (-reasons[reason], reason), default=""),
        median_certificate=median(columns.certificate[kept]),
        median_kl=median(columns.kl[kept]),
    )


def median(values: Floats) -> float:
    """The lower median, which exists also where some values are infinite."""
    return float(np.sort(values)[(len(values) - 1) // 2]) if len(values) else math.nan


def ceiling(rule: str) -> tuple[float, str]:
    """log(w + 1) nats, the least upper bound of finite certificates where a rule offers w tokens, and its name.

    Of a rule that differs by depth, that of its widest depth. Theorems single_ceiling (w = 1) and tree_ceiling. Raises
    UserError where the trace names an unknown rule.
    """
    choices = max(widths_of(parse_rule(rule))) + 1
    return math.log(choices), f"log {choices}"


def ceilings_by_depth(rule: str) -> tuple[tuple[float, str], ...]:
    """The same depth by depth; the last holds for all deeper ones. One entry where depth makes no difference."""
    return tuple((math.log(width + 1), f"log {width + 1}") for width in widths_of(parse_rule(rule)))


def _ceilings(rule: str, depth: Ints) -> Floats:
    """The ceiling of each position, given its depth (1 = first)."""
    by_depth = np.asarray([limit for limit, _ in ceilings_by_depth(rule)])
    return np.asarray(by_depth[np.minimum(depth, len(by_depth)) - 1])


def certificate_histogram(columns: Columns, rule: str, bins: int = 24) -> Histogram:
    """Certificates by outcome in equal bins from 0 to the rule's ceiling."""
    return _histogram(columns.certificate, columns, np.linspace(0.0, ceiling(rule)[0], bins + 1))


def margin_histogram(columns: Columns, bins: int = 25) -> Histogram:
    """Margins by outcome in equal bins from 0 to 1."""
    return _histogram(columns.margin, columns, np.linspace(0.0, 1.0, bins + 1))


def _histogram(values: Floats, columns: Columns, edges: Floats) -> Histogram:
    """Values by outcome; those beyond either end count there."""
    finite = np.isfinite(values)
    inside = np.clip(values, edges[0], edges[-1])
    outcome = columns.outcome()
    rows = [np.histogram(inside[finite & (outcome == which)], bins=edges)[0] for which in range(len(OUTCOMES))]
    return Histogram(edges, np.stack(rows).astype(np.int64), int((~finite).sum()))


COMPARED_WITH_SUMMARY = (
    "positions", "accepted", "certified", "violations", "undecided",
    "kept_positions", "kept_accepted", "kept_certified",
)  # fmt: skip


def failed_checks(rule: str, columns: Columns, summary: Mapping[str, Any] | None) -> list[str]:
    """What in the trace contradicts itself, the theorems or the run's own summary; empty is as it should be."""
    tally = counts(columns)
    failures = []
    # Ball arithmetic certifies positions whose KL and C, rounded apart, are neighbouring doubles.
    unsupported = int((columns.certified & ~(columns.kl <= np.nextafter(columns.certificate, math.inf))).sum())
    if unsupported:
        failures.append(f"{unsupported} positions are marked certified although their recorded KL is not below C")
    # A certificate is a lower bound: above the ceiling there is room for the ceiling's own rounding only.
    room = np.nextafter(_ceilings(rule, columns.depth), math.inf)
    too_high = int((np.isfinite(columns.certificate) & (columns.certificate > room)).sum())
    if too_high:
        names = [name for _, name in ceilings_by_depth(rule)]
        failures.append(
            f"{too_high} certificates exceed the ceiling {names[0] if len(names) == 1 else 'of their depth'}"
        )
    if tally.violations:
        failures.append(f"{tally.violations} positions were certified and yet rejected")
    for key, value in _summary_counts(rule, summary).items():
        if value != getattr(tally, key):
            failures.append(f"the run's summary gives {value} for {key}, its trace {getattr(tally, key)}")
    return failures


def _summary_counts(rule: str, summary: Mapping[str, Any] | None) -> dict[str, int]:
    recorded = (summary or {}).get("rules", {}).get(rule, {})
    return {key: recorded[key] for key in COMPARED_WITH_SUMMARY if key in recorded}
