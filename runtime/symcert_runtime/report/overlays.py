"""Several runs in one figure: lines that differ by colour, dash and mark, with one legend."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup

from symcert_runtime.report import data, run_lengths, svg
from symcert_runtime.report.figures import Figure, Key
from symcert_runtime.report.wording import measured, share

KINDS = 6
"""Lines that can be told apart (`.line.k0` … in the style sheet)."""

SHARES = tuple(tenths / 10 for tenths in (0, 2, 4, 6, 8, 10))


@dataclass(frozen=True)
class Series:
    """A run under one rule."""

    label: str
    rule: str
    columns: data.Columns


Points = Sequence[tuple[float, float]]


def by_depth(name: str, series: Sequence[Series]) -> Figure:
    """Accepted share by depth, of the contexts reached."""
    found = [[row for row in data.by_depth(each.columns) if row.reached] for each in series]
    deepest = max(row.depth for rows in found for row in rows)
    plot = svg.Plot(height=300)
    x, y = svg.linear((0.6, deepest + 0.4), plot.x), svg.linear((0, 1), plot.y)
    lines = [[(x(row.depth), y(row.accepted / row.reached)) for row in rows] for rows in found]
    depths = range(1, deepest + 1)
    rows = [
        (str(depth), *(next((share(r.accepted, r.reached) for r in rows if r.depth == depth), "–") for rows in found))
        for depth in depths
    ]
    return _figure(
        name, "Accepted by depth", plot, series, lines,
        [(x(depth), str(depth)) for depth in depths if (depth - 1) % max(1, math.ceil(deepest / 10)) == 0],
        [(y(value), f"{value:.0%}") for value in SHARES],
        "depth (1 = first drafted token of the verify step)", "accepted, of the contexts reached",
        "A depth is reached when everything before it was accepted.", "depth", rows, marked=True,
    )  # fmt: skip


def lengths(name: str, series: Sequence[Series]) -> Figure:
    """Share of the verify steps by accepted draft tokens."""
    found = [data.acceptance_length_histogram(each.columns) for each in series]
    longest = max(map(len, found))
    shares = [np.pad(counts / counts.sum(), (0, longest - len(counts))) for counts in found]
    plot = svg.Plot(height=300)
    high = max(float(each.max()) for each in shares)
    x, y = svg.linear((-0.4, longest - 0.6), plot.x), svg.linear((0, high * 1.1), plot.y)
    lines = [[(x(k), y(float(value))) for k, value in enumerate(each)] for each in shares]
    rows = [(str(k), *(f"{each[k]:.1%}" for each in shares)) for k in range(longest)]
    return _figure(
        name, "Accepted tokens per verify step", plot, series, lines,
        [(x(k), str(k)) for k in range(0, longest, max(1, longest // 10))],
        [(y(value), f"{value:.0%}") for value in svg.round_ticks(high)],
        "accepted draft tokens in the verify step", "share of the verify steps",
        "The token that the target adds itself is not counted.", "accepted tokens", rows, marked=True,
    )  # fmt: skip


def certified_runs(name: str, series: Sequence[Series]) -> Figure:
    """Mean certified run length against ε."""
    widest = max(series, key=lambda each: data.ceiling(each.rule)[0])
    epsilons = run_lengths.epsilons_of(widest.rule)
    found = [run_lengths.run_lengths(each.columns, epsilons) for each in series]
    plot = svg.Plot(height=300)
    high = 1.4 * max([each.mean for rows in found for each in rows] + [2.0])
    limit = data.ceiling(widest.rule)[0]
    x, y = svg.linear((0, limit), plot.x), svg.logarithmic((0.8, high), plot.y)
    lines = [[(x(each.epsilon), y(each.mean)) for each in rows if each.mean] for rows in found]
    rows = [(measured(epsilon), *(measured(each[at].mean) for each in found)) for at, epsilon in enumerate(epsilons)]
    return _figure(
        name, "Certified in a row", plot, series, lines,
        [(x(value), f"{value:g}") for value in svg.round_ticks(limit)],
        [(y(value), f"{value:g}") for value in run_lengths.length_ticks(0.8, high)],
        "greatest KL at every position, ε, nats", "positions in a row, mean (logarithmic)",
        "Drafted positions of the text that any drafter within ε has accepted in a row, on average.",
        "ε (nats)", rows,
    )  # fmt: skip


def divergences(name: str, series: Sequence[Series]) -> Figure:
    """Distribution functions of KL."""
    return _distribution(
        name, "Divergence", series, lambda each: each.kl, "KL(p_target ‖ p_draft), nats", "How far the drafters were."
    )


def certificates(name: str, series: Sequence[Series]) -> Figure:
    """Distribution functions of C."""
    return _distribution(
        name, "Certificate", series, lambda each: each.certificate, "certificate C, nats",
        "How much room the targets left: a line farther right leaves more.",
    )  # fmt: skip


QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


def _distribution(
    name: str,
    title: str,
    series: Sequence[Series],
    values_of: Callable[[data.Columns], data.Floats],
    x_title: str,
    caption: str,
) -> Figure:
    """Share of the positions at or below each value, on a logarithmic axis."""
    values = [np.sort(values_of(each.columns)) for each in series]
    shown = np.concatenate([each[np.isfinite(each) & (each > 0)] for each in values])
    low = float(np.quantile(shown, 0.005)) if len(shown) else 0.01
    high = max(float(shown.max()) if len(shown) else 1.0, low * 100)
    low = max(10.0 ** math.floor(math.log10(low)), high / 10**6)
    plot = svg.Plot(height=300)
    x, y = svg.logarithmic((low, high), plot.x), svg.linear((0, 1), plot.y)
    grid = np.geomspace(low, high, 120)
    lines = [
        [(x(float(at)), y(float(np.searchsorted(each, at, side="right") / len(each)))) for at in grid]
        for each in values
    ]
    rows = [
        (f"{quantile:.0%}", *(measured(float(each[min(int(quantile * len(each)), len(each) - 1)])) for each in values))
        for quantile in QUANTILES
    ]
    return _figure(
        name, title, plot, series, lines,
        [(x(value), label) for value, label in svg.decade_ticks(low, high)],
        [(y(value), f"{value:.0%}") for value in SHARES],
        x_title, "positions at or below", caption, "quantile", rows,
    )  # fmt: skip


def _figure(
    name: str,
    title: str,
    plot: svg.Plot,
    series: Sequence[Series],
    lines: Sequence[Points],
    x_ticks: Sequence[svg.Tick],
    y_ticks: Sequence[svg.Tick],
    x_title: str,
    y_title: str,
    caption: str,
    first: str,
    rows: Sequence[Sequence[str]],
    marked: bool = False,
) -> Figure:
    drawing = svg.drawing(
        name,
        title,
        f"{title}: {', '.join(each.label for each in series)}. The numbers stand in the table below.",
        plot,
        plot.axes(x_ticks, y_ticks, x_title, y_title),
        *(_line(points, at % KINDS, marked) for at, points in enumerate(lines)),
    )
    legend = [
        Key(
            svg.element(
                "svg", _line([(0, 8), (16, 8)], at % KINDS, False), viewBox="0 0 16 16", class_="sample",
                aria_hidden="true",
            ),
            each.label,
        )
        for at, each in enumerate(series)
    ]  # fmt: skip
    return Figure(name, title, drawing, caption, legend, (first, *(each.label for each in series)), rows)


def _line(points: Points, kind: int, marked: bool) -> Markup:
    path = "M" + "L".join(f"{svg.number(x)} {svg.number(y)}" for x, y in points) if points else ""
    marks = [svg.element("circle", cx=x, cy=y, r=3.2, class_=f"spot k{kind}") for x, y in points] if marked else []
    drawn = [svg.element("path", d=path, class_=f"line k{kind}")] if points else []
    return svg.group(*drawn, *marks)
