"""The figures: data in, one accessible SVG with its caption, legend and data table out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup

from symcert_runtime.report import data, svg
from symcert_runtime.report.wording import ceilings_sentence, count, counted, nats, share

CLASSES = ("certified", "accepted", "rejected", "violation")


@dataclass(frozen=True)
class Key:
    """One entry of a legend."""

    sample: Markup
    label: str


@dataclass(frozen=True)
class Figure:
    name: str
    title: str
    drawing: Markup
    caption: str
    legend: Sequence[Key]
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]


# ---------------------------------------------------------------- KL against certificate

CELL = 8.0
"""Side of the square (drawing units) in which positions of the same outcome share one mark."""

RADII = ((1, 1.9), (3, 2.5), (9, 3.1), (31, 3.8), (math.inf, 4.6))
"""(largest number of positions, radius of the mark) in ascending order."""

LANE = 16.0
"""Width of the strip for values that have no place on a logarithmic axis."""


@dataclass(frozen=True)
class LogAxis:
    """A logarithmic axis over [low, high] with a strip for 0 before it and one for infinity behind it, where needed."""

    low: float
    high: float
    start: float
    end: float
    zero_lane: bool
    infinite_lane: bool

    def _inner(self) -> tuple[float, float]:
        step = math.copysign(LANE, self.end - self.start)
        return self.start + step * self.zero_lane, self.end - step * self.infinite_lane

    def place(self, values: data.Floats) -> data.Floats:
        """Coordinates; positive finite values outside [low, high] go to the nearer end."""
        inner = self._inner()
        lane = math.copysign(LANE / 2, self.end - self.start)
        safe = np.clip(np.where(np.isfinite(values) & (values > 0), values, self.low), self.low, self.high)
        position = np.interp(np.log(safe), (math.log(self.low), math.log(self.high)), inner)
        position = np.where(np.isposinf(values), self.end - lane, position)
        return np.asarray(np.where((values <= 0) & self.zero_lane, self.start + lane, position))

    def ticks(self) -> list[tuple[float, str]]:
        inner = self._inner()
        scale = svg.logarithmic((self.low, self.high), inner)
        lane = math.copysign(LANE / 2, self.end - self.start)
        ticks = [(scale(value), label) for value, label in svg.decade_ticks(self.low, self.high)]
        ticks = [(at, label) for at, label in ticks if not self.zero_lane or abs(at - self.start) > 2 * LANE]
        return [(self.start + lane, "0")] * self.zero_lane + ticks + [(self.end - lane, "∞")] * self.infinite_lane


DECADES = 6


def _axes(columns: data.Columns, rule: str, plot: svg.Plot) -> tuple[LogAxis, LogAxis]:
    """Both axes over one range, so that the line KL = C runs from corner to corner and comparing needs no arithmetic.

    It ends above the ceiling and every finite KL, and begins at the decade that leaves out at most 0.5% of either
    quantity, DECADES decades lower at most.
    """
    certificate, kl = (values[np.isfinite(values) & (values > 0)] for values in (columns.certificate, columns.kl))
    high = 1.35 * max(data.ceiling(rule)[0], float(kl.max(initial=0)))
    lowest = min([float(np.quantile(values, 0.005)) for values in (certificate, kl) if len(values)], default=high / 100)
    decade = math.floor(math.log10(max(lowest, high / 10.0**DECADES)))
    low = min(10.0**decade, high / 100)
    return (
        LogAxis(low, high, *plot.x, bool((columns.certificate <= 0).any()), bool(np.isinf(columns.certificate).any())),
        LogAxis(low, high, *plot.y, False, bool(np.isinf(columns.kl).any())),
    )


def scatter(name: str, rule: str, columns: data.Columns) -> Figure:
    plot = svg.Plot(height=370)
    x, y = _axes(columns, rule, plot)
    paths, marks = _marks(x.place(columns.certificate), y.place(columns.kl), columns.outcome())
    tally = data.counts(columns)
    outside = int(((columns.kl < y.low) | ((columns.certificate < x.low) & (columns.certificate > 0))).sum())
    title = f"{rule}: divergence against certificate"
    description = (
        f"Logarithmic scatter of KL over the certificate C at {count(tally.positions)} positions. "
        f"All {count(tally.certified)} certified positions lie below the diagonal KL = C; "
        f"all {count(tally.rejected)} rejected ones lie on or above it."
        if not tally.violations
        else f"Logarithmic scatter of KL over the certificate C; {tally.violations} certified positions were rejected."
    )
    drawing = svg.drawing(
        name,
        title,
        description,
        plot,
        _certified_region(x, y),
        plot.axes(x.ticks(), y.ticks(), "certificate C, nats (target alone)", "KL(p_target ‖ p_draft), nats"),
        paths,
        _diagonal(x, y),
    )
    caption = (
        f"{counted(tally.positions, 'position')} in {counted(marks, 'mark')}: positions of one outcome that fall "
        "together share a mark, which grows with their number. Below the line acceptance is guaranteed; above it "
        "the drafter may still be lucky."
    )
    if outside:
        caption += f" Drawn on the edge, being beyond it: {counted(outside, 'position')}."
    return Figure(name, title, drawing, caption, _legend(columns), *_outcome_table(columns))


def _marks(x: data.Floats, y: data.Floats, outcome: data.Ints) -> tuple[Markup, int]:
    """One path per outcome and size; a cell of CELL x CELL units has one mark per outcome, at its points' mean."""
    layers: list[Markup] = []
    total = 0
    for which in (data.ACCEPTED, data.REJECTED, data.CERTIFIED, data.VIOLATION):
        here = outcome == which
        cells = np.stack([x[here] // CELL, y[here] // CELL])
        _, cell, held = np.unique(cells, axis=1, return_inverse=True, return_counts=True)
        cell = cell.reshape(-1)
        centre_x = np.bincount(cell, weights=x[here]) / np.maximum(held, 1)
        centre_y = np.bincount(cell, weights=y[here]) / np.maximum(held, 1)
        total += len(held)
        smallest = 0.0
        for largest, radius in RADII:
            chosen = (held > smallest) & (held <= largest)
            smallest = largest
            if chosen.any():
                shapes = zip(centre_x[chosen], centre_y[chosen], strict=True)
                layers.append(_path(which, radius, "".join(_shape(which, a, b, radius) for a, b in shapes)))
    return svg.group(*layers), total


def _shape(which: int, x: float, y: float, radius: float) -> str:
    """Path data: a dot (drawn by its round line cap), a diamond, a cross, a square."""
    n, r = svg.number, radius
    return {
        data.CERTIFIED: f"M{n(x)} {n(y)}h0",
        data.ACCEPTED: f"M{n(x)} {n(y - r)}l{n(r)} {n(r)} {n(-r)} {n(r)} {n(-r)} {n(-r)}z",
        data.REJECTED: f"M{n(x - r)} {n(y - r)}l{n(2 * r)} {n(2 * r)}m0 {n(-2 * r)}l{n(-2 * r)} {n(2 * r)}",
        data.VIOLATION: f"M{n(x - 5)} {n(y - 5)}h10v10h-10z",
    }[which]


def _path(shape: int, radius: float, path: str, kind: str | None = None) -> Markup:
    # A dot of radius r is a round line cap of width 2r; the widths of the other shapes are in the style sheet.
    width = {"stroke_width": 2 * radius} if shape == data.CERTIFIED else {}
    return svg.element("path", d=path, class_=f"mark {kind or CLASSES[shape]}", **width)


def _corners(x: LogAxis, y: LogAxis) -> tuple[float, float, float, float]:
    """Where the diagonal KL = C begins and ends."""
    (x0, x1), (y0, y1) = (axis.place(np.asarray([axis.low, axis.high])).tolist() for axis in (x, y))
    return x0, y0, x1, y1


def _certified_region(x: LogAxis, y: LogAxis) -> Markup:
    x0, y0, x1, y1 = map(svg.number, _corners(x, y))
    return svg.element("polygon", points=f"{x0},{y0} {x1},{y1} {x1},{y0}", class_="region")


def _diagonal(x: LogAxis, y: LogAxis) -> Markup:
    x0, y0, x1, y1 = _corners(x, y)
    # The labels keep to the lower left: certified positions crowd at large certificates.
    at = f"{svg.number(x0 + 0.2 * (x1 - x0))} {svg.number(y0 + 0.2 * (y1 - y0))}"
    turn = f"translate({at}) rotate({svg.number(math.degrees(math.atan2(y1 - y0, x1 - x0)))})"
    return svg.group(
        svg.line(x0, y0, x1, y1, class_="diagonal"),
        svg.group(svg.text(0, -7, "KL = C", class_="label middle"), transform=turn),
        svg.text(x0 + 0.45 * (x1 - x0), y0 - 12, "KL < C: certified", class_="label middle"),
    )


def _outcome_table(columns: data.Columns) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    outcome = columns.outcome()
    headers = ("outcome", "positions", "median C (nats)", "median KL (nats)")
    rows = []
    for which in np.unique(outcome):
        here = outcome == which
        rows.append(
            (
                data.OUTCOMES[which],
                count(int(here.sum())),
                nats(data.median(columns.certificate[here])),
                nats(data.median(columns.kl[here])),
            )
        )
    return headers, rows


def _legend(columns: data.Columns) -> list[Key]:
    return [
        Key(_sample(_path(which, 3.8, _shape(which, 8, 8, 3.8))), data.OUTCOMES[which])
        for which in np.unique(columns.outcome())
    ]


def _sample(*drawn: Markup) -> Markup:
    return svg.element("svg", *drawn, viewBox="0 0 16 16", class_="sample", aria_hidden="true")


# ---------------------------------------------------------------- distribution of the certificate


def certificates(name: str, rule: str, columns: data.Columns) -> Figure:
    found = data.certificate_histogram(columns, rule)
    limit, limit_name = data.ceiling(rule)
    middle = data.median(columns.certificate)
    caption = (
        f"How much room the target leaves, whatever the drafter: median {nats(middle)} nats. No certificate of "
        f"{rule} can exceed {limit_name} ≈ {limit:.3f} nats where the rule rejects anything at all."
    )
    by_depth = [name for _, name in data.ceilings_by_depth(rule)]
    if len(by_depth) > 1:
        caption += f" {ceilings_sentence(by_depth)}"
    if found.infinite:
        caption += f" {counted(found.infinite, 'position')} with C = ∞ not drawn: the rule rejects nothing there."
    return _histogram(
        name,
        f"{rule}: distribution of the certificate",
        f"Histogram of certificates from 0 to the ceiling {limit_name}; the median is {nats(middle)} nats.",
        "certificate C, nats",
        "C from",
        "to (nats)",
        found,
        columns,
        caption,
        end=f"ceiling {limit_name} = {limit:.3f}",
    )


def margins(name: str, rule: str, columns: data.Columns, competitor: str) -> Figure:
    """`competitor` names the other probability of the margin, e.g. `p₁`."""
    found = data.margin_histogram(columns)
    middle = data.median(columns.margin)
    certain = int((columns.margin >= 0.9).sum())
    return _histogram(
        name,
        f"{rule}: distribution of the margin",
        f"Histogram of margins from 0 to 1; the median is {middle:.3f}.",
        f"margin p₀ − {competitor} of the target",
        "margin from",
        "to",
        found,
        columns,
        f"How sure the target is of its token, whatever the drafter: median {middle:.3f}; at least 0.9 at "
        f"{share(certain, len(columns.margin))} of the positions. Near 0 two tokens compete, and a slightly different "
        "drafter suffices for a rejection.",
    )


def _histogram(
    name: str,
    title: str,
    description: str,
    x_title: str,
    first: str,
    second: str,
    found: data.Histogram,
    columns: data.Columns,
    caption: str,
    end: str = "",
) -> Figure:
    """Values by outcome, stacked; `end` labels a line at the last edge."""
    plot = svg.Plot(height=370)
    limit = float(found.edges[-1])
    x = svg.linear((0, limit * 1.06), plot.x)
    tallest = max(int(found.counts.sum(axis=0).max()), 1)
    y = svg.linear((0, tallest * 1.12), plot.y)
    bars = [
        _box(which, x(found.edges[b]), x(found.edges[b + 1]), y(below), y(below + here))
        for b in range(found.counts.shape[1])
        for which, below, here in _stack(found.counts[:, b])
        if here
    ]
    ceiling = [
        svg.line(x(limit), plot.y[0], x(limit), plot.y[1] - 4, class_="ceiling"),
        svg.text(x(limit) - 2, plot.y[1] - 9, end, class_="label end"),
    ]
    drawing = svg.drawing(
        name,
        title,
        description,
        plot,
        plot.axes(
            [(x(value), f"{value:g}") for value in svg.round_ticks(limit)],
            [(y(value), count(round(value))) for value in _whole_ticks(tallest)],
            x_title,
            "positions",
        ),
        *bars,
        *(ceiling if end else []),
    )
    headers = (first, second, *(data.OUTCOMES[:3]))
    rows = [
        (f"{found.edges[b]:.3f}", f"{found.edges[b + 1]:.3f}", *(count(int(n)) for n in found.counts[:3, b]))
        for b in range(found.counts.shape[1])
    ]
    return Figure(name, title, drawing, caption, _box_legend(columns), headers, rows)


def _stack(heights: data.Ints) -> list[tuple[int, int, int]]:
    """(outcome, height below it, own height), rejected at the bottom, where shares are easiest to compare."""
    order = (data.VIOLATION, data.REJECTED, data.ACCEPTED, data.CERTIFIED)
    below = np.concatenate([[0], np.cumsum([heights[which] for which in order])])
    return [(which, int(below[i]), int(heights[which])) for i, which in enumerate(order)]


def _box(which: int, left: float, right: float, bottom: float, top: float, gap: float = 0.75) -> Markup:
    place = {"x": left + gap, "y": top, "width": max(right - left - 2 * gap, 0.5), "height": bottom - top}
    return svg.element("rect", class_=f"box {CLASSES[which]}", **place)


def _box_legend(columns: data.Columns) -> list[Key]:
    return [
        Key(_sample(_box(which, 2, 14, 14, 2, gap=0)), data.OUTCOMES[which]) for which in np.unique(columns.outcome())
    ]


def _whole_ticks(high: int) -> list[float]:
    return [value for value in svg.round_ticks(high) if value == int(value)]


# ---------------------------------------------------------------- acceptance length and depth


def lengths(name: str, rule: str, columns: data.Columns) -> Figure:
    plot = svg.Plot(height=280)
    found = data.acceptance_length_histogram(columns)
    rounds = int(found.sum())
    x = svg.linear((-0.5, len(found) - 0.5), plot.x)
    y = svg.linear((0, max(int(found.max()), 1) * 1.14), plot.y)
    width = min(0.38, 22 / (x(1) - x(0)))
    bars = [
        svg.element("rect", x=x(k - width), y=y(n), width=x(2 * width) - x(0), height=y(0) - y(n), class_="box plain")
        for k, n in enumerate(found)
    ]
    if len(found) <= 9:
        bars += [svg.text(x(k), y(n) - 6, share(int(n), rounds), class_="value middle") for k, n in enumerate(found)]
    mean = data.counts(columns).mean_acceptance_length
    title = f"{rule}: accepted tokens per verify step"
    drawing = svg.drawing(
        name,
        title,
        f"Histogram of the acceptance length over {counted(rounds, 'verify step')}; the mean is {mean:.2f} tokens.",
        plot,
        plot.axes(
            [(x(k), str(k)) for k in range(0, len(found), max(1, len(found) // 10))],
            [(y(value), count(round(value))) for value in _whole_ticks(int(found.max()))],
            "accepted draft tokens in the verify step",
            "verify steps",
        ),
        *bars,
    )
    caption = (
        f"Mean {mean:.2f} accepted draft tokens over {counted(rounds, 'verify step')}; "
        "the token that the target adds itself is not counted."
    )
    rows = [(str(k), count(int(n)), share(int(n), rounds)) for k, n in enumerate(found)]
    return Figure(name, title, drawing, caption, [], ("accepted tokens", "verify steps", "share of them"), rows)


def depths(name: str, rule: str, columns: data.Columns) -> Figure:
    plot = svg.Plot(height=280)
    found = data.by_depth(columns)
    rounds = data.counts(columns).rounds
    x = svg.linear((found[0].depth - 0.4, found[-1].depth + 0.4), plot.x)
    y = svg.linear((0, 1), plot.y)
    reached = [row for row in found if row.reached]
    accepted = [(x(row.depth), y(row.accepted / row.reached)) for row in reached]
    certified = [(x(row.depth), y(row.certified / row.reached)) for row in reached]
    unconditional = [(x(row.depth), y(row.accepted / rounds)) for row in found]
    title = f"{rule}: acceptance and certification by depth"
    first, last = reached[0], reached[-1]
    drawing = svg.drawing(
        name,
        title,
        f"Of the contexts reached, {share(first.accepted, first.reached)} were accepted at depth {first.depth}, "
        f"{share(last.accepted, last.reached)} at depth {last.depth}.",
        plot,
        plot.axes(
            [(x(row.depth), str(row.depth)) for row in found[:: max(1, math.ceil(len(found) / 10))]],
            [(y(tenths / 10), f"{10 * tenths}%") for tenths in (0, 2, 4, 6, 8, 10)],
            "depth (1 = first drafted token of the verify step)",
            "share",
        ),
        _series(unconditional, "unconditional", data.REJECTED),
        _series(accepted, "accepted", data.ACCEPTED),
        _series(certified, "certified", data.CERTIFIED),
    )
    legend = [
        _series_key("accepted", data.ACCEPTED, "accepted, of the contexts reached"),
        _series_key("certified", data.CERTIFIED, "certified, of the contexts reached"),
        _series_key("unconditional", data.REJECTED, "accepted, of all verify steps"),
    ]
    caption = (
        "A depth is reached when everything before it was accepted. The dotted line, of all verify steps, must fall "
        "with depth; it is what engines export as acceptance per position."
    )
    headers = ("depth", "reached", "accepted", "certified", "accepted, of all verify steps")
    rows = [
        (
            str(row.depth),
            count(row.reached),
            f"{count(row.accepted)} ({share(row.accepted, row.reached)})",
            f"{count(row.certified)} ({share(row.certified, row.reached)})",
            share(row.accepted, rounds),
        )
        for row in found
    ]
    return Figure(name, title, drawing, caption, legend, headers, rows)


def _series(points: Sequence[tuple[float, float]], kind: str, shape: int) -> Markup:
    """A line with one marker per point."""
    return svg.group(
        svg.element("path", d=_polyline(points), class_=f"series {kind}"),
        _path(shape, 4.2, "".join(_shape(shape, x, y, 4.2) for x, y in points), kind),
    )


def _series_key(kind: str, shape: int, label: str) -> Key:
    drawn = svg.group(
        svg.element("path", d=_polyline([(0, 8), (16, 8)]), class_=f"series {kind}"),
        _path(shape, 4.2, _shape(shape, 8, 8, 4.2), kind),
    )
    return Key(_sample(drawn), label)


def _polyline(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{svg.number(x)} {svg.number(y)}" for x, y in points)
