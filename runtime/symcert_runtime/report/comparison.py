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


@dataclass(frozen=True)
class Cell:
    value: str
    difference: str
    """Against the first entry of its group; "" where there is none, or nothing to subtract."""


@dataclass(frozen=True)
class Row:
    entry: Entry
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Prompts:
    """The prompts that an entry has in common with the first of its group."""

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
class Group:
    """Entries that are compared with the first of them."""

    slug: str
    title: str
    rows: Sequence[Row]
    figures: Sequence[Figure]
    left_out: int
    """Entries beyond what one figure can show."""
    prompts: Sequence[Prompts]


@dataclass(frozen=True)
class Difference:
    key: str
    values: Sequence[str]


def render(runs: Sequence[Run]) -> str:
    """The comparison of `runs` as HTML text."""
    labels = _labels([run.name for run in runs])
    entries = [_entries(index, label, run) for index, (label, run) in enumerate(zip(labels, runs, strict=True))]
    settings = _settings(runs)
    return environment.render(
        "comparison.html.jinja",
        runs=list(zip(labels, runs, [models_of(run.provenance) for run in runs], strict=True)),
        measures=[name for name, *_ in MEASURES],
        groups=[_group(index, members) for index, members in enumerate(grouped(entries))],
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


def _entries(index: int, label: str, run: Run) -> list[Entry]:
    several = len(run.traces) > 1
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


def grouped(entries: Sequence[Sequence[Entry]]) -> list[list[Entry]]:
    """For each rule of the first run: its entry, then those of the others under that rule.

    Entries of rules that the first run does not have join its first rule. A group of one entry is left out.
    """
    first, *others = entries
    groups = {entry.rule: [entry] for entry in first}
    for entry in (entry for run in others for entry in run):
        groups[entry.rule if entry.rule in groups else first[0].rule].append(entry)
    return [members for members in groups.values() if len(members) > 1]


def _group(index: int, members: Sequence[Entry]) -> Group:
    base, *others = members
    drawn = [overlays.Series(each.texts.label, each.rule, each.texts.columns) for each in members[: overlays.KINDS]]
    slug = f"group{index}"
    rules = list(dict.fromkeys(each.rule for each in members))
    return Group(
        slug=slug,
        title=" and ".join(rules) if len(rules) < 3 else f"{rules[0]} and {len(rules) - 1} other rules",
        rows=[Row(each, _cells(each, None if each is base else base)) for each in members],
        figures=[
            overlays.by_depth(f"{slug}-depth", drawn),
            overlays.lengths(f"{slug}-lengths", drawn),
            overlays.certified_runs(f"{slug}-runs", drawn),
            overlays.divergences(f"{slug}-kl", drawn),
            overlays.certificates(f"{slug}-certificates", drawn),
        ],
        left_out=len(members) - len(drawn),
        prompts=[Prompts(base.texts.label, each.texts.label, same_prompts(base.texts, each.texts)) for each in others],
    )


def _points(value: float) -> str:
    return _signed(f"{100 * value:+.1f} points")


def _nats(value: float) -> str:
    return f"{'+' if value >= 0 else '−'}{wording.nats(abs(value))}"


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
    ("accepted tokens per verify step", lambda e: e.tally.mean_acceptance_length, lambda v: f"{v:.2f}",
     lambda d: _signed(f"{d:+.2f}")),
    ("given up per emitted token", lambda e: e.loss.per_emitted, lambda v: f"{v:.4f}" if v else "0",
     lambda d: _signed(f"{d:+.4f}")),
    ("mean KL, nats", lambda e: e.mean_kl, wording.nats, _nats),
    ("mean C, nats", lambda e: e.mean_certificate, wording.nats, _nats),
)  # fmt: skip
"""Name, value, how it is written, how a difference is."""


def _cells(entry: Entry, base: Entry | None) -> list[Cell]:
    cells = []
    for _, value_of, written, difference in MEASURES:
        value = value_of(entry)
        apart = math.nan if base is None else value - value_of(base)
        shown = "" if not math.isfinite(apart) else "same" if apart == 0 else difference(apart)
        cells.append(Cell("–" if math.isnan(value) else written(value), shown))
    return cells


def _settings(runs: Sequence[Run]) -> list[Difference]:
    flat = [dict(environment.flatten({k: v for k, v in run.provenance.items() if k not in UNCOMPARED})) for run in runs]
    keys = sorted({key for each in flat for key in each})
    return [Difference(key, [each.get(key, environment.NOTHING) for each in flat]) for key in keys]
