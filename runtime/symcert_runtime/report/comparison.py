"""The page of several runs: everything the template shows, computed. The others are held against the first."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from symcert_runtime.report import breakdown, data, environment, overlays, wording
from symcert_runtime.report.divergence import SamePrompt, Texts, same_prompts
from symcert_runtime.report.figures import Figure
from symcert_runtime.report.page import models_of
from symcert_runtime.report.run import Run
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.summary import sequence_figures

UNCOMPARED = ("theorems", "seconds")
"""Keys of the provenance that follow from others, or differ every time."""

DIVERGENCES_SHOWN = 8
PROMPTS_SHOWN = 200


@dataclass(frozen=True)
class Entry:
    """One run under one rule."""

    run: str
    rule: str
    run_index: int
    texts: Texts
    tally: data.Counts
    loss: breakdown.Loss
    mean_kl: float
    mean_certificate: float
    reasons: Sequence[tuple[str, int]]

    @property
    def is_chain(self) -> bool:
        """One draft token per position; a tree offers several."""
        return facts_of(parse_rule(self.rule)).draft_width == "1"


@dataclass(frozen=True)
class Cell:
    value: str
    difference: str
    """Against the entry's base; "" where there is none, or nothing to subtract."""


@dataclass(frozen=True)
class Pair:
    """An entry and what its figures are subtracted from."""

    entry: Entry
    base: Entry | None
    """Of the first run; None of the first run's own entries, and where the first run has no rule of this kind."""

    @property
    def other_rule(self) -> str | None:
        """The base's rule, where it is not the entry's own."""
        return self.base.rule if self.base is not None and self.base.rule != self.entry.rule else None


@dataclass(frozen=True)
class Row:
    pair: Pair
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Prompts:
    """The prompts that an entry has in common with one of the first run."""

    base: str
    other: str
    prompts: Sequence[SamePrompt]

    @property
    def parted(self) -> list[SamePrompt]:
        return [each for each in self.prompts if each.divergence]

    @property
    def longer(self) -> int:
        """Prompts whose one text is the other's beginning."""
        return sum(
            each.comparable and not each.divergence and each.emitted[0] != each.emitted[1] for each in self.prompts
        )

    @property
    def other_texts(self) -> int:
        """Prompts of one name that are not one text."""
        return sum(not each.comparable for each in self.prompts)


@dataclass(frozen=True)
class Difference:
    key: str
    values: Sequence[str]


def render(runs: Sequence[Run]) -> str:
    """The comparison of `runs` as HTML text."""
    labels = _labels([run.name for run in runs])
    several = len({rule for run in runs for rule in run.traces}) > 1
    entries = [
        _entries(index, label, run, several) for index, (label, run) in enumerate(zip(labels, runs, strict=True))
    ]
    pairs = paired(entries)
    settings = _settings(runs)
    return environment.render(
        "comparison.html.jinja",
        runs=list(zip(labels, runs, [models_of(run.provenance) for run in runs], strict=True)),
        measures=[name for name, *_ in MEASURES],
        rows=[Row(pair, _cells(pair)) for pair in pairs],
        figures=_figures([pair.entry for pair in pairs[: overlays.KINDS]]),
        lines=overlays.KINDS,
        left_out=[pair.entry.texts.label for pair in pairs[overlays.KINDS :]],
        prompts=[_prompts(pair.base or entries[0][0], pair.entry) for pair in pairs if pair.entry.run_index > 0],
        differences=[each for each in settings if len(set(each.values)) > 1],
        agreeing=sum(len(set(each.values)) == 1 for each in settings),
        divergences_shown=DIVERGENCES_SHOWN,
        prompts_shown=PROMPTS_SHOWN,
    )


def _labels(names: Sequence[str]) -> list[str]:
    """The names, numbered where several are the same."""
    return [
        name if names.count(name) == 1 else f"{name} ({1 + names[:at].count(name)})" for at, name in enumerate(names)
    ]


def _entries(index: int, label: str, run: Run, several: bool) -> list[Entry]:
    """One for each rule of the run; with `several` rules on the page the texts are named after theirs too."""
    found = []
    for rule, trace in run.traces.items():
        columns = data.columns_of(trace.table)
        figures = sequence_figures(trace)
        found.append(
            Entry(
                run=label,
                rule=rule,
                run_index=index,
                texts=Texts(f"{label} · {rule}" if several else label, trace, columns, run.written[rule]),
                tally=data.counts(columns),
                loss=breakdown.loss(trace, columns),
                mean_kl=float(figures["mean_kl"]),
                mean_certificate=float(figures["mean_certificate"]),
                reasons=data.rejection_reasons(columns),
            )
        )
    return found


def paired(entries: Sequence[Sequence[Entry]]) -> list[Pair]:
    """Every entry of every run: each of the first run, followed by the others' that are held against it.

    The base is the first run's entry of the same rule, else its first of the same kind (chain or tree). Entries
    without a base come last.
    """
    first, *others = entries
    pairs = [Pair(entry, base_of(entry, first)) for run in others for entry in run]
    ordered: list[Pair] = []
    for base in first:
        ordered += [Pair(base, None), *(pair for pair in pairs if pair.base is base)]
    return ordered + [pair for pair in pairs if pair.base is None]


def base_of(entry: Entry, first: Sequence[Entry]) -> Entry | None:
    """What `entry` is held against, of the first run's entries."""
    same_rule = (each for each in first if each.rule == entry.rule)
    same_kind = (each for each in first if each.is_chain == entry.is_chain)
    return next(same_rule, None) or next(same_kind, None)


def _figures(entries: Sequence[Entry]) -> list[Figure]:
    drawn = [overlays.Series(each.texts.label, each.rule, each.texts.columns) for each in entries]
    return [
        overlays.by_depth("figure-depth", drawn),
        overlays.lengths("figure-lengths", drawn),
        overlays.certified_runs("figure-runs", drawn),
        overlays.divergences("figure-kl", drawn),
        overlays.certificates("figure-certificates", drawn),
    ]


def _prompts(base: Entry, other: Entry) -> Prompts:
    return Prompts(base.texts.label, other.texts.label, same_prompts(base.texts, other.texts))


def _points(value: float) -> str:
    return _signed(f"{100 * value:+.1f} points")


def _apart(value: float) -> str:
    return f"{'+' if value >= 0 else '−'}{wording.measured(abs(value))}"


def _signed(text: str) -> str:
    """With the minus sign of mathematics."""
    return text.replace("-", "−")


def _share(value: float) -> str:
    return f"{value:.1%}"


def _of(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


Measure = tuple[str, Callable[[Entry], float], Callable[[float], str], Callable[[float], str]]

MEASURES: tuple[Measure, ...] = (
    ("drafted positions", lambda e: e.tally.positions, lambda v: f"{v:,.0f}", lambda d: _signed(f"{d:+,.0f}")),
    ("accepted", lambda e: _of(e.tally.accepted, e.tally.positions), _share, _points),
    ("certified", lambda e: _of(e.tally.certified, e.tally.positions), _share, _points),
    ("violations", lambda e: e.tally.violations, lambda v: f"{v:,.0f}", lambda d: _signed(f"{d:+,.0f}")),
    ("accepted tokens per verify step", lambda e: e.tally.mean_acceptance_length, wording.measured, _apart),
    ("given up per emitted token", lambda e: e.loss.per_emitted, wording.measured, _apart),
    ("mean KL, nats", lambda e: e.mean_kl, wording.measured, _apart),
    ("mean C, nats", lambda e: e.mean_certificate, wording.measured, _apart),
)  # fmt: skip
"""Name, value, how it is written, how a difference is."""


def _cells(pair: Pair) -> list[Cell]:
    cells = []
    for _, value_of, written, difference in MEASURES:
        value = value_of(pair.entry)
        apart = math.nan if pair.base is None else value - value_of(pair.base)
        shown = "" if not math.isfinite(apart) else "same" if apart == 0 else difference(apart)
        cells.append(Cell("–" if math.isnan(value) else written(value), shown))
    return cells


def _settings(runs: Sequence[Run]) -> list[Difference]:
    flat = [dict(environment.flatten({k: v for k, v in run.provenance.items() if k not in UNCOMPARED})) for run in runs]
    keys = sorted({key for each in flat for key in each})
    return [Difference(key, [each.get(key, environment.NOTHING) for each in flat]) for key in keys]
