"""The figures as tables, once: a terminal and CSV files show the same rows."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from symcert_runtime.profile import reference
from symcert_runtime.profile.budget import Budget
from symcert_runtime.profile.numbers import Numbers, RuleNumbers
from symcert_runtime.profile.reference import QUOTED, Quoted
from symcert_runtime.profile.rows import MARGIN
from symcert_runtime.profile.spread import STATISTICS
from symcert_runtime.report.wording import share

Cell = str | int | float | None

SHOWN = ("mean", "median", "p5", "p25", "p75", "p95")
"""The statistics that a terminal has room for, as the paper orders the first three."""


@dataclass(frozen=True)
class Grid:
    """A table. Numbers stay numbers; whoever shows them rounds them."""

    name: str
    """Of its file, without suffix."""
    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()


def grids(numbers: Numbers) -> tuple[Grid, ...]:
    """Every table of a profile; STATISTICS in full."""
    makers = (distribution, certificates, runs, budget, guaranteed, beside_the_paper)
    return tuple(make(numbers) for make in makers)


def distribution(numbers: Numbers, statistics: Sequence[str] = STATISTICS) -> Grid:
    rows: list[tuple[Cell, ...]] = [
        (label_of(name), *(spread[s] for s in statistics)) for name, spread in numbers.distribution.items()
    ]
    ties = share(numbers.ties, numbers.steps)
    tie = f"At {numbers.ties:,} of {numbers.steps:,} steps ({ties}) the two most probable tokens tie exactly."
    return Grid("distribution", "The target's distribution", ("figure", *statistics), tuple(rows), (tie,))


def certificates(numbers: Numbers, statistics: Sequence[str] = STATISTICS) -> Grid:
    headers = ("rule", *statistics, "mean of finite", "infinite", "ties")
    rows: list[tuple[Cell, ...]] = [
        (rule, *(found.certificates[s] for s in statistics), found.certificates.mean_of_finite,
         found.certificates.infinite, found.ties)
        for rule, found in numbers.rules.items()
    ]  # fmt: skip
    notes = [note for found in numbers.rules.values() for note in _infinity_note(found)]
    return Grid("certificates", "Certificates, nats", headers, tuple(rows), tuple(notes))


def _infinity_note(found: RuleNumbers) -> list[str]:
    spread = found.certificates
    if not spread.infinite:
        return []
    if spread.infinite == spread.count:
        return [f"{found.rule} can reject nothing at any step: its certificates are all ∞."]
    return [
        f"{found.rule} can reject nothing at {spread.infinite:,} steps ({share(spread.infinite, spread.count)}), where "
        f"its certificate is ∞; the mean over the others is {shown(spread.mean_of_finite)}."
    ]


def runs(numbers: Numbers) -> Grid:
    headers = ("rule", "epsilon", "mean", "longest", "runs", "cut", "share")
    rows = [
        (rule, each.epsilon, each.mean, each.longest, each.runs, each.cut, each.share)
        for rule, found in numbers.rules.items()
        for each in found.runs
    ]
    note = (
        "Steps in a row that any drafter with KL ≤ epsilon at each of them gets accepted; cut: how many runs end only "
        "because their text does; share: of all steps that lie in a run."
    )
    return Grid("run_lengths", "Certified run length", headers, tuple(rows), (note,))


def budget(numbers: Numbers) -> Grid:
    headers = ("rule", "share of steps", "KL everywhere below", "mean KL below")
    rows = [
        (rule, each.percent / 100, each.everywhere, each.on_average)
        for rule, found in numbers.rules.items()
        for each in found.budgets
    ]
    notes = (
        "KL everywhere below: certifies that share of the steps, whatever the drafter. Mean KL below: that share is "
        "accepted at least, whatever the drafter (reject_budget).",
    )
    return Grid("budget", "A drafter's budget, nats", headers, tuple(rows), notes)


def guaranteed(numbers: Numbers) -> Grid:
    headers = ("rule", "KL", "certified if everywhere", "accepted if on average")
    rows = [
        (rule, each.kl, each.certified, each.accepted)
        for rule, found in numbers.rules.items()
        for each in found.guaranteed
    ]
    return Grid("guaranteed", "What a drafter's KL guarantees", headers, tuple(rows))


def beside_the_paper(numbers: Numbers) -> Grid:
    """The paper's known figures, beside this profile's where it has them."""
    headers = ("figure", "here", *(f"{model}, quoted" for model in reference.MODELS))
    rows = [
        (_quoted_label(quoted), _here(numbers, quoted), *(quoted.values.get(model) for model in reference.MODELS))
        for quoted in QUOTED
    ]
    notes = (f"Quoted: {reference.MARK}; {reference.SETTING}.",)
    return Grid("beside_the_paper", "Beside the paper", headers, tuple(rows), notes)


def _quoted_label(quoted: Quoted) -> str:
    subject = label_of(quoted.names[0])
    if quoted.section == reference.RUNS:
        return f"{subject}: certified run at ε = {reference.EPSILON}, {quoted.statistic}"
    return f"{subject}: {quoted.statistic}"


def _here(numbers: Numbers, quoted: Quoted) -> float | None:
    """This profile's figure, None where it has none."""
    for name in quoted.names:
        if quoted.section == reference.DISTRIBUTION:
            return numbers.distribution[name][quoted.statistic]
        if name not in numbers.rules:
            continue
        found = numbers.rules[name]
        if quoted.section == reference.CERTIFICATES:
            return found.certificates[quoted.statistic]
        return next((each.mean for each in found.runs if each.epsilon == reference.EPSILON), None)
    return None


def label_of(name: str) -> str:
    """A column in words; a rule string stays as it is."""
    if name.startswith(MARGIN):
        return f"margin p_0 - p_{name.removeprefix(MARGIN)}"
    return {"p_0": "top-1 probability", "top_10_mass": "top-10 mass", "entropy": "entropy, nats"}.get(name, name)


# ---------------------------------------------------------------- as CSV


def csv_text(grid: Grid) -> str:
    """RFC 4180, with a header; infinity is `inf`, what is not known stays empty."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(grid.headers)
    writer.writerows([["" if cell is None else cell for cell in row] for row in grid.rows])
    return stream.getvalue()


# ---------------------------------------------------------------- for a terminal


def terminal(numbers: Numbers) -> Group:
    """The tables for people: fewer statistics, three decimals."""
    return Group(*(Padding(_terminal_table(grid), (0, 0, 1, 0)) for grid in terminal_grids(numbers)))


def terminal_grids(numbers: Numbers) -> tuple[Grid, ...]:
    """The statistics that matter most, and budgets with one column per share."""
    return (
        distribution(numbers, SHOWN),
        _certificates_briefly(numbers),
        runs(numbers),
        _budget_by_share(numbers, "KL below this at every step certifies that share of them", lambda b: b.everywhere),
        _budget_by_share(numbers, "Mean KL below this has at least that share accepted", lambda b: b.on_average),
        _starred(beside_the_paper(numbers)),
    )


def _budget_by_share(numbers: Numbers, title: str, read: Callable[[Budget], float]) -> Grid:
    """One column per share of the steps."""
    first = next(iter(numbers.rules.values()))
    headers = ("rule", *(f"{each.percent}%" for each in first.budgets))
    rows: list[tuple[Cell, ...]] = [(rule, *map(read, found.budgets)) for rule, found in numbers.rules.items()]
    return Grid("budget", title, headers, tuple(rows))


def _starred(grid: Grid) -> Grid:
    """A star instead of a word for what is quoted."""
    headers = tuple(header.replace(", quoted", "*") for header in grid.headers)
    return replace(grid, headers=headers, notes=tuple(note.replace("Quoted:", "*") for note in grid.notes))


def _certificates_briefly(numbers: Numbers) -> Grid:
    """Without the counts of infinity, which the notes state."""
    whole = certificates(numbers, SHOWN)
    kept = [place for place, header in enumerate(whole.headers) if header not in ("mean of finite", "infinite")]
    rows = tuple(tuple(row[place] for place in kept) for row in whole.rows)
    return replace(whole, headers=tuple(whole.headers[place] for place in kept), rows=rows)


def _terminal_table(grid: Grid) -> Table:
    caption = "\n".join(grid.notes) or None
    table = Table(
        title=grid.title, caption=caption, title_justify="left", caption_justify="left", box=box.SIMPLE_HEAD,
        padding=(0, 1), collapse_padding=True, pad_edge=False, show_edge=False,
    )  # fmt: skip
    for place, header in enumerate(grid.headers):
        if place:
            table.add_column(header, justify="right", no_wrap=len(header) <= 8)
        else:
            table.add_column(header, overflow="fold", min_width=max(map(len, _words(grid))))
    for row in grid.rows:
        table.add_row(_broken(row[0]), *(Text(shown(cell)) for cell in row[1:]))
    return table


def _broken(cell: Cell) -> Text:
    """A rule string on a line per parameter, so that it stays legible in narrow columns."""
    return Text(re.sub(r",(?=\S)", ",\n", shown(cell)))


def _words(grid: Grid) -> list[str]:
    """What stands in the first column and is not to be broken."""
    return [word for row in grid.rows for word in _broken(row[0]).plain.split()]


def shown(cell: Cell) -> str:
    """A cell for people: three decimals, small numbers with two digits, ∞, – where nothing is known."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return "–"
    if isinstance(cell, int):
        return f"{cell:,}"
    if isinstance(cell, str):
        return cell
    if math.isinf(cell):
        return "∞"
    return f"{cell:.3f}" if cell == 0 or abs(cell) >= 5e-4 else f"{cell:.0e}"
