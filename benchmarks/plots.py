"""Plots of the results as SVG, the same to the byte wherever they are drawn."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from benchmarks import scaling, verify_times
from benchmarks.contenders import NAIVE_32, READ_TOP
from benchmarks.results import KINDS, Results
from benchmarks.row import Row
from symcert_runtime.report import svg

NAMESPACE = "http://www.w3.org/2000/svg"
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #59636e; }
.end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: #dfe3e7; } .axis { stroke: #7d8c9b; }
.s0 { stroke: #14508f; fill: #14508f; } .s1 { stroke: #c2501b; fill: #c2501b; } .s2 { stroke: #7d8c9b; fill: #7d8c9b; }
polyline { stroke-width: 2px; fill: none; } text.s0, text.s1, text.s2 { stroke: none; }
@media (prefers-color-scheme: dark) {
text { fill: #a0abb6; } .grid { stroke: #333b44; }
.s0 { stroke: #9cccff; fill: #9cccff; } .s1 { stroke: #f0905a; fill: #f0905a; } .s2 { stroke: #8494a3; fill: #8494a3; }
polyline { fill: none; }
}
"""
X_TITLES = {
    "vocabulary": "tokens in the vocabulary (logarithmic)",
    "batch": "rows in the batch (logarithmic)",
    "width": "tree width m (logarithmic)",
    "rules": "rules certified (logarithmic)",
}
LOOKS = {NAIVE_32: "s1", READ_TOP: "s2"}
"""Classes of STYLE; s0 is what is measured, whatever its name."""

LABEL_HEIGHT, BAR_HEIGHT = 15.0, 16.0

Series = Mapping[str, Sequence[tuple[float, float]]]


def plots(results: Results) -> dict[str, str]:
    """Path below benchmarks/results -> SVG; only what something was measured for."""
    found = {}
    for kind in KINDS:
        for axis in scaling.AXES:
            found[f"{kind}/{axis}.svg"] = _cost(axis, results.get((kind, "scaling"), []))
        found[f"{kind}/verify.svg"] = _seconds_per_theorem(results.get((kind, "verify_times"), []))
    return {path: drawing for path, drawing in found.items() if drawing}


def _cost(axis: str, rows: Sequence[Row]) -> str:
    """Microseconds per row of logits against one axis of `scaling`; empty where nothing was measured."""
    mine = [row for row in rows if axis in row.facts]
    if len({row.facts[axis] for row in mine}) < 2:
        return ""
    series: dict[str, dict[float, float]] = {}
    for row in mine:
        for name, taken in ((row.a, row.seconds_a), (row.b, row.seconds_b)):
            if name and taken:
                series.setdefault(name, {}).setdefault(row.facts[axis], taken.median / row.shape[0] * 1e6)
    title = f"Cost per row of logits, {mine[0].dtype}, {mine[0].environment.device}"
    return _lines(axis, title, {name: sorted(points.items()) for name, points in series.items()})


def _lines(axis: str, title: str, series: Series) -> str:
    plot = svg.Plot(width=640, height=360, right=190, top=54)
    xs = sorted({x for points in series.values() for x, _ in points})
    ys = [y for points in series.values() for _, y in points]
    low, high = min(ys) / 1.2, max(ys) * 1.2
    x, y = svg.logarithmic((xs[0], xs[-1]), plot.x), svg.logarithmic((low, high), plot.y)
    axes = plot.axes(
        [(x(value), f"{value:,.0f}") for value in xs],
        [(y(value), f"{value:,g}") for value in _ticks(low, high)],
        X_TITLES[axis],
        "microseconds per row (logarithmic)",
    )
    places = _apart({name: y(points[-1][1]) for name, points in series.items()})
    curves = []
    for name, points in series.items():
        look = LOOKS.get(name, "s0")
        at = [(x(value), y(cost)) for value, cost in points]
        path = " ".join(f"{svg.number(right)},{svg.number(down)}" for right, down in at)
        curves += [
            svg.element("polyline", points=path, class_=look),
            *(svg.element("circle", cx=right, cy=down, r=3.0, class_=look) for right, down in at),
            svg.text(plot.x[1] + 10, places[name] + 4, name, class_=look),
        ]
    return _drawing(axis, title, X_TITLES[axis], plot, axes, *curves)


def _seconds_per_theorem(rows: Sequence[Row]) -> str:
    """A bar per theorem, the slowest on top."""
    bars = sorted(
        ((row.seconds_a.median, row.a) for row in rows if row.seconds_a and row.a != verify_times.ALL), reverse=True
    )
    if not bars:
        return ""
    plot = svg.Plot(width=640, height=88 + BAR_HEIGHT * len(bars), left=210, right=50)
    x = svg.linear((0.0, bars[0][0]), plot.x)
    top = plot.y[1]
    marks = []
    for index, (taken, theorem) in enumerate(bars):
        down = top + BAR_HEIGHT * index
        marks += [
            svg.element("rect", x=x(0), y=down + 2, width=x(taken) - x(0), height=BAR_HEIGHT - 4, class_="s0"),
            svg.text(x(0) - 7, down + 12, theorem, class_="end"),
            svg.text(x(taken) + 5, down + 12, f"{taken:.1f}"),
        ]
    axes = plot.axes([(x(value), f"{value:g}") for value in svg.round_ticks(bars[0][0])], [], "seconds", "")
    return _drawing("verify", "symcert verify, seconds per theorem", "one bar per theorem", plot, axes, *marks)


def _drawing(name: str, title: str, description: str, plot: svg.Plot, *layers: Markup) -> str:
    """A file of its own: with its name space and its colours."""
    heading = svg.text(2, 14, title)
    inner = svg.drawing(name, title, description, plot, svg.element("style", Markup(STYLE)), heading, *layers)
    return inner.replace("<svg ", Markup('<svg xmlns="{}" ').format(NAMESPACE), 1) + "\n"


def _ticks(low: float, high: float) -> list[float]:
    """1, 2 and 5 times powers of ten inside the range."""
    exponents = range(math.floor(math.log10(low)), math.floor(math.log10(high)) + 1)
    return [step * 10.0**power for power in exponents for step in (1, 2, 5) if low <= step * 10.0**power <= high]


def _apart(places: Mapping[str, float]) -> dict[str, float]:
    """Labels moved down where they would lie over one another."""
    found: dict[str, float] = {}
    for name, place in sorted(places.items(), key=lambda item: item[1]):
        found[name] = max([place, *(other + LABEL_HEIGHT for other in found.values())])
    return found
