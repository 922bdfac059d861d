"""The drawings of a profile: columns in, one accessible SVG with its caption and its numbers out.

Legends are drawn inside, so that a drawing means something on its own. Colours and strokes are in report/style.css and
report/profile.css.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise

import numpy as np
import torch
from markupsafe import Markup

from symcert_runtime.profile.budget import accepted_curve, certified_share
from symcert_runtime.profile.numbers import Columns, Numbers
from symcert_runtime.profile.rows import MARGIN
from symcert_runtime.profile.spread import QUANTILES, Floats, Spread
from symcert_runtime.profile.tables import shown
from symcert_runtime.report import svg
from symcert_runtime.report.data import ceiling
from symcert_runtime.report.figures import Figure
from symcert_runtime.report.wording import count, counted, share
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of, parse_rule

Curve = Sequence[tuple[float, float]]

TOGETHER = 4
"""Rules in one drawing of curves; more are hard to tell apart."""

LEGEND_LINE = 19.0
BINS = 20
POINTS = 120
"""Places at which a curve is evaluated."""
ROWS_OF = 6
"""One of so many of these places is in the table below the drawing."""
LEAST_KL = 1e-3
"""Nats where logarithmic axes of KL begin."""
CELL = 7.0
"""Side of the square (drawing units) in which steps share one mark."""
RADII = ((1, 1.5), (9, 2.1), (99, 2.8), (math.inf, 3.5))
"""(largest number of steps, radius of the mark) in ascending order."""


def figures_of(columns: Columns, numbers: Numbers) -> list[Figure]:
    """Every drawing, in reading order."""
    groups = rule_groups(columns.rules)
    several = len(groups) > 1
    return [
        histogram("top-1", "top-1 probability", "p_0", columns.floats("p_0")),
        histogram("margin", "margin", "p_0 − p_1", columns.floats(f"{MARGIN}1")),
        spreads(numbers),
        *(
            make(f"{kind}{f'-{place}' if several else ''}", group, columns)
            for kind, make in (("run-length", run_lengths), ("budget", budget), ("mean-budget", mean_budget))
            for place, group in enumerate(groups, 1)
        ),
        *(against_margin(rule, columns) for rule in columns.rules),
    ]


def rule_groups(rules: Sequence[str]) -> list[list[str]]:
    """At most TOGETHER rules each; rules on one draft token and trees apart, for their ceilings differ."""
    kinds = [[rule for rule in rules if covers_target_token(parse_rule(rule)) is tree] for tree in (False, True)]
    return [kind[at : at + TOGETHER] for kind in kinds for at in range(0, len(kind), TOGETHER)]


# ---------------------------------------------------------------- one distribution


def histogram(name: str, title: str, axis: str, values: Floats) -> Figure:
    """Values in [0, 1], in BINS boxes."""
    plot = svg.Plot(height=280)
    held, edges = np.histogram(values, bins=BINS, range=(0.0, 1.0))
    x, y = svg.linear((0, 1), plot.x), svg.linear((0, max(int(held.max()), 1) * 1.1), plot.y)
    boxes = [
        svg.element("rect", x=x(a) + 0.75, y=y(n), width=x(b) - x(a) - 1.5, height=y(0) - y(n), class_="box plain")
        for (a, b), n in zip(pairwise(edges.tolist()), held.tolist(), strict=True)
        if n
    ]
    middle = float(np.median(values))
    drawing = svg.drawing(
        name,
        f"Profile: {title}",
        f"Histogram of {axis} over {counted(len(values), 'step')}; the median is {shown(middle)}.",
        plot,
        plot.axes(_linear_ticks(x, 1.0), _count_ticks(y, int(held.max())), f"{title} {axis}", "steps"),
        *boxes,
    )
    rows = [(f"{a:.2f}", f"{b:.2f}", count(int(n))) for (a, b), n in zip(pairwise(edges), held, strict=True)]
    caption = f"{counted(len(values), 'greedy step')}; median {shown(middle)}."
    return Figure(name, f"Profile: {title}", drawing, caption, [], ("from", "to", "steps"), rows)


# ---------------------------------------------------------------- all rules: quantiles


def spreads(numbers: Numbers) -> Figure:
    """One line per rule: p5 to p95 thin, p25 to p75 thick, the median a tick, the mean a dot."""
    name, title = "certificates", "Profile: certificates of every rule"
    step = 40.0
    plot = svg.Plot(height=88 + step * len(numbers.rules), left=14)
    limits = {rule: ceiling(rule)[0] for rule in numbers.rules}
    high = 1.03 * max(limits.values())
    x = svg.linear((0, high), plot.x)
    rows = [(rule, found.certificates, plot.top + step * (place + 0.75))
            for place, (rule, found) in enumerate(numbers.rules.items())]  # fmt: skip
    drawn = [_spread_row(rule, spread, limits[rule], x, y) for rule, spread, y in rows]
    drawing = svg.drawing(
        name,
        title,
        "Quantiles of the certificate under every rule. "
        + " ".join(f"{rule}: median {shown(spread['median'])} nats." for rule, spread, _ in rows),
        plot,
        plot.axes([(x(value), f"{value:g}") for value in svg.round_ticks(high)], [], "certificate C, nats", ""),
        *drawn,
    )
    infinite = [f"{rule} at {share(spread.infinite, spread.count)}" for rule, spread, _ in rows if spread.infinite]
    caption = (
        "Thin line: 5th to 95th percentile; thick: 25th to 75th; tick: median; dot: mean of the finite ones. "
        "The short dashed line is the rule's ceiling."
    )
    if infinite:
        caption += f" C = ∞ where a rule can reject nothing, drawn at the ceiling: {', '.join(infinite)} of the steps."
    headers = ("rule", *QUANTILES, "mean of finite", "C = ∞")
    table = [
        (rule, *(shown(spread[q]) for q in QUANTILES), shown(spread.mean_of_finite), count(spread.infinite))
        for rule, spread, _ in rows
    ]
    return Figure(name, title, drawing, caption, [], headers, table)


def _spread_row(rule: str, spread: Spread, limit: float, x: svg.Scale, y: float) -> Markup:
    """Infinity is drawn at the ceiling; the caption says so."""
    p5, p25, median, p75, p95 = (x(min(spread[q], limit)) for q in QUANTILES)
    mean = spread.mean_of_finite
    mean_dot = [] if math.isnan(mean) else [svg.element("circle", cx=x(mean), cy=y, r=3.2, class_="dot")]
    return svg.group(
        svg.text(x(0), y - 11, rule, class_="label"),
        svg.line(p5, y, p95, y, class_="whisker"),
        svg.line(p25, y, p75, y, class_="quartiles"),
        svg.line(median, y - 8, median, y + 8, class_="median"),
        *mean_dot,
        svg.line(x(limit), y - 6, x(limit), y + 6, class_="ceiling"),
    )


# ---------------------------------------------------------------- curves, one per rule


@dataclass(frozen=True)
class Chart:
    """The frame of a drawing with one curve per rule."""

    title: str
    x_title: str
    y_title: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    caption: str
    of_shares: bool
    """A share on a linear axis over KL on a logarithmic one; else a length on a logarithmic axis over epsilon."""

    def scales(self, plot: svg.Plot) -> tuple[svg.Scale, svg.Scale]:
        x_kind, y_kind = (svg.logarithmic, svg.linear) if self.of_shares else (svg.linear, svg.logarithmic)
        return x_kind(self.x_range, plot.x), y_kind(self.y_range, plot.y)

    def axes(self, plot: svg.Plot) -> Markup:
        x, y = self.scales(plot)
        if self.of_shares:
            x_ticks = [(x(value), label) for value, label in svg.decade_ticks(*self.x_range)]
            y_ticks = [(y(tenths / 10), f"{10 * tenths}%") for tenths in range(0, 11, 2)]
        else:
            x_ticks = _linear_ticks(x, self.x_range[1])
            y_ticks = [(y(value), f"{value:g}") for value in _one_two_five(self.y_range[1])]
        return plot.axes(x_ticks, y_ticks, self.x_title, self.y_title)


def run_lengths(name: str, rules: Sequence[str], columns: Columns) -> Figure:
    """Mean certified run length against the uniform divergence."""
    high = _highest(rules)
    epsilons = np.linspace(0.0, high, POINTS).tolist()
    texts = {rule: columns.texts(rule) for rule in rules}
    curves = {rule: [(e, texts[rule].runs(e).mean) for e in epsilons] for rule in rules}
    longest = max(mean for curve in curves.values() for _, mean in curve)
    chart = Chart(
        title="certified run length against epsilon",
        x_title="uniform divergence ε, nats",
        y_title="steps in a row, mean",
        x_range=(0.0, high),
        y_range=(1.0, max(10.0, 1.2 * longest)),
        caption="Mean length of the runs of consecutive steps with C > ε: a drafter with KL ≤ ε at each of them is not "
        "rejected within one. Texts end runs, so long ones are cut short.",
        of_shares=False,
    )
    return _drawn(name, chart, curves, "ε, nats", lambda e: f"{e:.2f}", lambda mean: f"{mean:.2f}")


def budget(name: str, rules: Sequence[str], columns: Columns) -> Figure:
    """Share of steps certified against a KL that holds everywhere."""
    places = np.geomspace(LEAST_KL, _highest(rules), POINTS).tolist()
    certificates = {rule: columns.certificates(rule) for rule in rules}
    curves = {rule: [(x, certified_share(certificates[rule], x)) for x in places] for rule in rules}
    chart = Chart(
        title="certified if KL stays below everywhere",
        x_title="KL(p_target ‖ p_draft) ≤ x at every step, nats",
        y_title="share of steps certified",
        x_range=(places[0], places[-1]),
        y_range=(0.0, 1.0),
        caption="A drafter with KL ≤ x at every step is certified on this share of them.",
        of_shares=True,
    )
    return _drawn(name, chart, curves, "x, nats", lambda x: f"{x:.4f}", _percent)


def mean_budget(name: str, rules: Sequence[str], columns: Columns) -> Figure:
    """Share of steps accepted at least, against the mean KL (theorem reject_budget)."""
    places = np.geomspace(LEAST_KL, _highest(rules), POINTS)
    curves = {}
    for rule in rules:
        means, _ = accepted_curve(columns.certificates(rule))
        rejected = np.searchsorted(means, places, side="right") / columns.table.num_rows
        curves[rule] = list(zip(places.tolist(), (1.0 - rejected).tolist(), strict=True))
    chart = Chart(
        title="accepted at least, by mean KL",
        x_title="mean KL(p_target ‖ p_draft) ≤ x, nats",
        y_title="share of steps accepted, at least",
        x_range=(float(places[0]), float(places[-1])),
        y_range=(0.0, 1.0),
        caption="Whatever the drafter, if its mean KL over these steps is at most x, at least this share of them is "
        "accepted (theorem reject_budget).",
        of_shares=True,
    )
    return _drawn(name, chart, curves, "x, nats", lambda x: f"{x:.4f}", _percent)


def _drawn(
    name: str,
    chart: Chart,
    curves: Mapping[str, Curve],
    x_header: str,
    x_shown: Callable[[float], str],
    y_shown: Callable[[float], str],
) -> Figure:
    """One line per rule, told apart by colour and dashes, named in a legend below the axis. A length of 0 is no run."""
    below = LEGEND_LINE * len(curves) + 6
    plot = svg.Plot(height=300 + below, bottom=54 + below)
    x, y = chart.scales(plot)
    points = [[(x(a), y(b)) for a, b in curve if chart.of_shares or b > 0] for curve in curves.values()]
    lines = [svg.element("path", d=_path(line), class_=f"curve c{n}") for n, line in enumerate(points) if line]
    title = f"Profile: {chart.title}"
    description = f"{chart.caption} One line per rule: {', '.join(curves)}."
    legend = _legend(list(curves), plot.height - below)
    drawing = svg.drawing(name, title, description, plot, chart.axes(plot), *lines, *legend)
    places = [a for a, _ in next(iter(curves.values()))]
    rows = [
        (x_shown(place), *(y_shown(curve[at][1]) for curve in curves.values()))
        for at, place in enumerate(places)
        if at % ROWS_OF == 0
    ]
    return Figure(name, title, drawing, chart.caption, [], (x_header, *curves), rows)


def _legend(rules: Sequence[str], base: float) -> list[Markup]:
    heights = [base + 8 + LEGEND_LINE * place for place in range(len(rules))]
    return [
        svg.group(svg.line(2, at - 4, 34, at - 4, class_=f"curve c{place}"), svg.text(42, at, rule))
        for place, (rule, at) in enumerate(zip(rules, heights, strict=True))
    ]


def _highest(rules: Sequence[str]) -> float:
    """The largest ceiling of these rules, nats."""
    return max(ceiling(rule)[0] for rule in rules)


def _percent(share_: float) -> str:
    return f"{100 * share_:.1f}%"


# ---------------------------------------------------------------- certificate against margin


def against_margin(rule_string: str, columns: Columns) -> Figure:
    """Every step's certificate over its margin, and the curve below which the theorem lets none lie."""
    rule = parse_rule(rule_string)
    rank = facts_of(rule).margin_rank_of(rule)
    certificates, margins = columns.certificates(rule_string), columns.floats(f"{MARGIN}{rank}")
    finite = np.isfinite(certificates)
    name, title = f"margin-{rule.slug()}", f"{rule_string}: certificate against margin"
    high = 1.06 * ceiling(rule_string)[0]
    plot = svg.Plot(height=340)
    x, y = svg.linear((0, 1), plot.x), svg.linear((0, high), plot.y)
    marks, drawn = _marks(margins[finite], certificates[finite], x, y)
    bounds = margin_bounds(rule)
    curves = [
        svg.element("path", d=_path([(x(a), y(min(b, high))) for a, b in curve]), class_=f"bound {kind}")
        for kind, curve in bounds.items()
    ]
    theorem = facts_of(rule).margin_theorem
    drawing = svg.drawing(
        name,
        title,
        f"Scatter of the certificate over the margin p_0 − p_{rank} at {counted(int(finite.sum()), 'step')}.",
        plot,
        plot.axes(
            _linear_ticks(x, 1.0), [(y(v), f"{v:g}") for v in svg.round_ticks(high)], f"margin p_0 − p_{rank}",
            "certificate C, nats",
        ),
        drawn,
        *curves,
    )  # fmt: skip
    caption = f"{counted(int(finite.sum()), 'step')} in {counted(marks, 'mark')}, which grow with their number."
    if "least" in bounds:
        caption += f" Line: what the margin alone guarantees ({theorem}); no certificate lies below it."
    if "most" in bounds:
        caption += f" Dashed: the most it allows ({theorem}_upper)."
    if not finite.all():
        caption += f" Not drawn, as C = ∞: {counted(int((~finite).sum()), 'step')}."
    headers = ("margin from", "to", "steps", "least C", "median C", "most C")
    return Figure(name, title, drawing, caption, [], headers, _margin_table(margins, certificates))


def margin_bounds(rule: Rule) -> dict[str, Curve]:
    """`least` and, where proved, `most`: the certificate that a margin in [0, 1] guarantees and allows, nats.

    By the generated functions of the rule's margin theorem; nothing for a rule of one's own, which has none. The curve
    ends where the bound becomes infinite, since the rule can reject nothing beyond.
    """
    theorem = facts_of(rule).margin_theorem
    margins = torch.linspace(0.0, 1.0, POINTS + 1, dtype=torch.float64)
    parameters = {key: torch.tensor(value, dtype=torch.float64) for key, value in rule.parameters.items()}
    curves = {}
    for kind, name in (("least", theorem), ("most", f"{theorem}_upper")):
        if theorem and find_spec(f"symcert_runtime.generated.{name}"):
            bound = _generated(name)(margins, **parameters)
            pairs = zip(margins.tolist(), bound.tolist(), strict=True)
            curves[kind] = [(margin, nats) for margin, nats in pairs if math.isfinite(nats)]
    return {kind: curve for kind, curve in curves.items() if curve}


def _generated(name: str) -> Callable[..., torch.Tensor]:
    function: Callable[..., torch.Tensor] = getattr(import_module(f"symcert_runtime.generated.{name}"), name)
    return function


def _marks(a: Floats, b: Floats, x: svg.Scale, y: svg.Scale) -> tuple[int, Markup]:
    """How many marks, and them: one per cell of CELL x CELL units, at its steps' mean, larger for more steps."""
    across, up = np.asarray([x(v) for v in a.tolist()]), np.asarray([y(v) for v in b.tolist()])
    if not len(a):
        return 0, svg.group()
    cells = np.stack([across // CELL, up // CELL])
    _, cell, held = np.unique(cells, axis=1, return_inverse=True, return_counts=True)
    cell = cell.reshape(-1)
    centre_x, centre_y = (np.bincount(cell, weights=values) / held for values in (across, up))
    layers, smallest = list[Markup](), 0.0
    for largest, radius in RADII:
        chosen = (held > smallest) & (held <= largest)
        smallest = largest
        if chosen.any():
            dots = zip(centre_x[chosen].tolist(), centre_y[chosen].tolist(), strict=True)
            path = "".join(f"M{svg.number(p)} {svg.number(q)}h0" for p, q in dots)
            layers.append(svg.element("path", d=path, class_="steps", stroke_width=2 * radius))
    return len(held), svg.group(*layers)


def _margin_table(margins: Floats, certificates: Floats) -> list[tuple[str, ...]]:
    rows = []
    for tenth in range(10):
        low, high = tenth / 10, (tenth + 1) / 10
        here = certificates[(margins >= low) & ((margins < high) | (tenth == 9))]
        if len(here):
            figures = (float(here.min()), float(np.sort(here)[len(here) // 2]), float(here.max()))
            rows.append((f"{low:.1f}", f"{high:.1f}", count(len(here)), *map(shown, figures)))
    return rows


# ---------------------------------------------------------------- common


def _linear_ticks(x: svg.Scale, high: float) -> list[tuple[float, str]]:
    return [(x(value), f"{value:g}") for value in svg.round_ticks(high)]


def _one_two_five(high: float) -> list[float]:
    """1, 2, 5, 10, … up to `high`; of many only the powers of ten."""
    decades = range(math.floor(math.log10(high)) + 1)
    values = [m * 10.0**decade for decade in decades for m in ((1, 2, 5) if len(decades) < 4 else (1,))]
    return [value for value in values if value <= high]


def _count_ticks(y: svg.Scale, high: int) -> list[tuple[float, str]]:
    return [(y(v), count(round(v))) for v in svg.round_ticks(max(high, 1)) if v == int(v)]


def _path(points: Curve) -> str:
    return "M" + "L".join(f"{svg.number(a)} {svg.number(b)}" for a, b in points)
