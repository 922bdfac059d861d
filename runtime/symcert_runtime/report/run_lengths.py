"""How long a drafter that stays within ε of the target is never rejected: certified run lengths against ε."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from markupsafe import Markup
from numpy.typing import NDArray

from symcert_runtime.report import data, svg
from symcert_runtime.report.figures import Figure, Key
from symcert_runtime.report.wording import count, nats
from symcert_runtime.sequences import certified_run_lengths
from symcert_runtime.summary import RUN_EPSILON

POINTS = 24


@dataclass(frozen=True)
class RunLengths:
    """Runs of consecutive positions of the emitted text with C > ε (nats)."""

    epsilon: float
    runs: int
    mean: float
    longest: int
    share: float
    """Of the positions, with C > ε."""


def kept_in_order(columns: data.Columns, values: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """The values at the positions of each emitted text, in its order."""
    prompt, position = columns.prompt_index[columns.kept], columns.position[columns.kept]
    order = np.lexsort((position, prompt))
    ends = np.flatnonzero(np.diff(prompt[order])) + 1
    return np.split(values[columns.kept][order], ends)


def run_lengths(columns: data.Columns, epsilons: Sequence[float]) -> list[RunLengths]:
    """At each ε."""
    texts = kept_in_order(columns, columns.certificate)
    positions = max(sum(map(len, texts)), 1)
    found = []
    for epsilon in epsilons:
        lengths = np.concatenate([certified_run_lengths(text, epsilon) for text in texts])
        total = int(lengths.sum())
        mean = total / len(lengths) if len(lengths) else 0.0
        found.append(RunLengths(epsilon, len(lengths), mean, int(lengths.max(initial=0)), total / positions))
    return found


def accepted_run(columns: data.Columns) -> float:
    """Mean length of the runs of consecutive accepted positions, as they happened."""
    texts = kept_in_order(columns, np.where(columns.accepted, math.inf, 0.0))
    lengths = np.concatenate([certified_run_lengths(text, 0.0) for text in texts])
    return float(lengths.mean()) if len(lengths) else 0.0


def epsilons_of(rule: str, extra: Sequence[float] = ()) -> list[float]:
    """From 0 to just below the rule's ceiling, with RUN_EPSILON and `extra` among them."""
    limit = data.ceiling(rule)[0]
    grid = {round(step * limit / POINTS, 6) for step in range(POINTS)}
    return sorted(grid | {value for value in (RUN_EPSILON, *extra) if 0 <= value < limit})


def length_ticks(low: float, high: float) -> list[float]:
    """1, 2, 5, 10, 20, … inside [low, high]."""
    return [m * 10.0**e for e in range(-1, 7) for m in (1, 2, 5) if low <= m * 10.0**e <= high]


def figure(name: str, rule: str, columns: data.Columns) -> Figure:
    plot = svg.Plot(height=280)
    found = run_lengths(columns, epsilons_of(rule))
    actual = accepted_run(columns)
    drawn = [each for each in found if each.mean]
    high = max([each.mean for each in drawn] + [actual, 2.0]) * 1.5
    x = svg.linear((0, data.ceiling(rule)[0]), plot.x)
    y = svg.logarithmic((0.8, high), plot.y)
    curve = "M" + "L".join(f"{svg.number(x(each.epsilon))} {svg.number(y(each.mean))}" for each in drawn)
    stated = next(each for each in found if each.epsilon == min(RUN_EPSILON, found[-1].epsilon))
    marked = [
        svg.element("circle", cx=x(each.epsilon), cy=y(each.mean), r=4.2, class_="point")
        for each in drawn
        if each is stated
    ]
    happened = [svg.line(plot.x[0], y(each), plot.x[1], y(each), class_="ceiling") for each in [actual] if each]
    title = f"{rule}: certified in a row"
    drawing = svg.drawing(
        name,
        title,
        f"Mean number of positions certified in a row against the greatest divergence ε; at {nats(stated.epsilon)} "
        f"nats it is {stated.mean:.1f}.",
        plot,
        plot.axes(
            [(x(value), f"{value:g}") for value in svg.round_ticks(data.ceiling(rule)[0])],
            [(y(value), f"{value:g}") for value in length_ticks(0.8, high)],
            "greatest KL at every position, ε, nats",
            "positions in a row, mean (logarithmic)",
        ),
        *happened,
        *([svg.element("path", d=curve, class_="series certified")] if drawn else []),
        *marked,
    )
    line = svg.element("path", d="M0 8L16 8", class_="series certified")
    dashed = svg.line(0, 8, 16, 8, class_="ceiling")
    legend = [
        Key(_sample(line), "certified at ε, mean"),
        Key(_sample(svg.element("circle", cx=8, cy=8, r=4.2, class_="point")), f"at ε = {nats(stated.epsilon)}"),
        Key(_sample(dashed), f"accepted in a row as it happened, mean {actual:.1f}"),
    ]
    caption = (
        "Any drafter that stays at or below ε at every position has so many drafted positions of the text accepted in "
        f"a row, on average; {stated.mean:.1f} at ε = {nats(stated.epsilon)} nats. Tokens that the target added itself "
        "stand between them uncounted."
    )
    rows = [
        (nats(each.epsilon), count(each.runs), f"{each.mean:.2f}", count(each.longest), f"{each.share:.1%}")
        for each in found
    ]
    headers = ("ε (nats)", "runs", "mean length", "longest", "positions with C > ε")
    return Figure(name, title, drawing, caption, legend, headers, rows)


def _sample(drawn: Markup) -> Markup:
    return svg.element("svg", drawn, viewBox="0 0 16 16", class_="sample", aria_hidden="true")
