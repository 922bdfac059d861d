"""The frontier as a drawing: accepted and certified length against loss, and against cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from symcert_runtime.advice.candidates import Candidate
from symcert_runtime.report import svg

STYLE = """
svg { font: 13px system-ui, sans-serif; background: #fff; color: #1c2126; }
text { fill: currentColor; } .end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: #e3e6e9; } .axis { stroke: currentColor; } .accepted { fill: #2f8fc4; } .certified { fill: #14508f; }
.accepted.path { fill: none; stroke: #2f8fc4; } .certified.path { fill: none; stroke: #14508f; }
.other { opacity: .25; } .chosen { fill: none; stroke: #c2501b; stroke-width: 2; } .title { font-weight: 600; }
@media (prefers-color-scheme: dark) {
  svg { background: #14181c; color: #e6e9ec; } .grid { stroke: #333b44; } .accepted { fill: #4a90c8; }
  .certified { fill: #9cccff; } .accepted.path { stroke: #4a90c8; } .certified.path { stroke: #9cccff; }
}
"""
"""Of the drawing when it stands alone."""

LEGEND = 40.0
"""Height of what stands above both plots."""

AXES: tuple[tuple[str, Callable[[Candidate], float]], ...] = (
    ("target probability given up per emitted token (≤)", lambda one: one.loss),
    ("cost per emitted token, passes of the target (estimate)", lambda one: one.cost),
)


def frontier_figure(
    candidates: Sequence[Candidate], best: Sequence[Candidate], chosen: Candidate | None = None
) -> Markup:
    """One SVG that stands alone: all candidates pale, the frontier `best` strong, `chosen` ringed."""
    plot = svg.Plot()
    panels = [
        svg.group(
            _panel(plot, candidates, best, chosen, title, value),
            transform=f"translate({svg.number(number * plot.width)} {svg.number(LEGEND)})",
        )
        for number, (title, value) in enumerate(AXES)
    ]
    width, height = len(AXES) * plot.width, plot.height + LEGEND
    description = f"{len(best)} of {len(candidates)} settings are on the frontier."
    return svg.element(
        "svg",
        svg.element("title", "Accepted and certified length against loss and cost", id="frontier-title"),
        svg.element("desc", description, id="frontier-desc"),
        svg.element("style", Markup(STYLE)),
        *_legend(chosen),
        *panels,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {svg.number(width)} {svg.number(height)}",
        role="img",
        aria_labelledby="frontier-title",
        aria_describedby="frontier-desc",
    )


def _panel(
    plot: svg.Plot,
    candidates: Sequence[Candidate],
    best: Sequence[Candidate],
    chosen: Candidate | None,
    title: str,
    value: Callable[[Candidate], float],
) -> Markup:
    right = max(map(value, candidates)) * 1.05 or 1.0
    top = max(one.accepted for one in candidates) * 1.05 or 1.0
    x, y = svg.linear((0, right), plot.x), svg.linear((0, top), plot.y)
    x_ticks, y_ticks = (
        [(scale(tick), f"{tick:g}") for tick in svg.round_ticks(end)] for scale, end in ((x, right), (y, top))
    )
    marks = [
        _mark(x(value(one)), y(length), kind, one, "" if one in best else " other")
        for one in [*(one for one in candidates if one not in best), *best]
        for kind, length in (("accepted", one.accepted), ("certified", one.certified))
    ]
    ring = [
        svg.element("circle", cx=x(value(chosen)), cy=y(length), r=8, class_="chosen")
        for length in ((chosen.accepted, chosen.certified) if chosen else ())
        if chosen is not None
    ]
    return svg.group(plot.axes(x_ticks, y_ticks, title, "draft tokens per verify step"), *marks, *ring)


def _mark(x: float, y: float, kind: str, one: Candidate, also: str) -> Markup:
    """A dot that says its setting where a pointer rests on it."""
    name = svg.element("title", f"{one.rule}, draft length {one.draft_length}: {kind}")
    return svg.element("circle", name, cx=x, cy=y, r=3.5, class_=kind + also)


def _legend(chosen: Candidate | None) -> list[Markup]:
    entries = [("accepted", "accepted per verify step"), ("certified", "certified in a row from its start")]
    marks = [
        part
        for number, (kind, label) in enumerate(entries)
        for part in (
            svg.element("circle", cx=60 + 220 * number, cy=20, r=4, class_=kind),
            svg.text(70 + 220 * number, 24, label),
        )
    ]
    if chosen is None:
        return marks
    named = f"ringed: {chosen.rule}, draft length {chosen.draft_length}"
    return [*marks, svg.text(520, 24, named, class_="title")]
