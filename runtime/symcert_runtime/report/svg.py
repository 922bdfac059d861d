"""SVG by hand: escaped elements, linear and logarithmic scales, and the frame of a plot.

Colours, strokes and fonts are CSS classes, so one drawing serves light mode, dark mode and print.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from symcert_runtime.report.wording import superscript

Scale = Callable[[float], float]
"""Data value -> coordinate in the drawing."""

Tick = tuple[float, str]


def number(value: float) -> str:
    """A coordinate with one decimal, the shortest way: `12`, `12.5`."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def element(tag: str, *children: str | Markup, **attributes: str | float) -> Markup:
    """One SVG element. `class_` and `stroke_width` are written `class` and `stroke-width`; all text is escaped."""
    written = Markup("").join(
        Markup(' {}="{}"').format(
            name.rstrip("_").replace("_", "-"), value if isinstance(value, str) else number(value)
        )
        for name, value in attributes.items()
    )
    inside = Markup("").join(escape(child) for child in children)
    return Markup("<{0}{1}>{2}</{0}>").format(tag, written, inside)


def group(*children: Markup, **attributes: str | float) -> Markup:
    return element("g", *children, **attributes)


def text(x: float, y: float, content: str, **attributes: str | float) -> Markup:
    return element("text", content, x=x, y=y, **attributes)


def line(x1: float, y1: float, x2: float, y2: float, **attributes: str | float) -> Markup:
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, **attributes)


def linear(domain: tuple[float, float], output: tuple[float, float]) -> Scale:
    """The affine map that takes `domain` to `output`."""
    slope = (output[1] - output[0]) / (domain[1] - domain[0])
    return lambda value: output[0] + (value - domain[0]) * slope


def logarithmic(domain: tuple[float, float], output: tuple[float, float]) -> Scale:
    """As `linear`, in the logarithm of the value (which must be positive)."""
    inner = linear((math.log(domain[0]), math.log(domain[1])), output)
    return lambda value: inner(math.log(value))


def decade_ticks(low: float, high: float, at_most: int = 7) -> list[Tick]:
    """Powers of ten inside [low, high], thinned evenly to at most `at_most`."""
    exponents = range(math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1)
    step = max(1, math.ceil(len(exponents) / at_most))
    shown = [exponent for exponent in exponents if (exponents[-1] - exponent) % step == 0]
    return [(10.0**exponent, _decade_label(exponent)) for exponent in shown]


def _decade_label(exponent: int) -> str:
    plain = {-2: "0.01", -1: "0.1", 0: "1", 1: "10", 2: "100"}
    return plain.get(exponent, "10" + superscript(exponent))


def round_ticks(high: float, about: int = 5) -> list[float]:
    """0, s, 2s, … up to `high`, where s is 1, 2 or 5 times a power of ten."""
    rough = high / about
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(m * magnitude for m in (1, 2, 5, 10) if m * magnitude >= rough * (1 - 1e-9))
    return [index * step for index in range(math.floor(high / step + 1e-9) + 1)]


@dataclass(frozen=True)
class Plot:
    """The rectangle that the data is drawn in, inside a drawing of `width` x `height` units."""

    width: float = 480
    height: float = 340
    left: float = 52
    right: float = 14
    top: float = 34
    bottom: float = 54

    @property
    def x(self) -> tuple[float, float]:
        return (self.left, self.width - self.right)

    @property
    def y(self) -> tuple[float, float]:
        """From the bottom up, as data grows."""
        return (self.height - self.bottom, self.top)

    def axes(
        self, x_ticks: Sequence[tuple[float, str]], y_ticks: Sequence[tuple[float, str]], x_title: str, y_title: str
    ) -> Markup:
        """Grid, tick labels and titles; ticks come in drawing coordinates. The y title is upright, above its axis."""
        (x0, x1), (y0, y1) = self.x, self.y
        return group(
            *(line(x0, y, x1, y, class_="grid") for y, _ in y_ticks),
            *(text(x0 - 7, y + 4, label, class_="tick end") for y, label in y_ticks),
            *(line(x, y0, x, y0 + 4, class_="axis") for x, _ in x_ticks),
            *(text(x, y0 + 22, label, class_="tick middle") for x, label in x_ticks),
            line(x0, y0, x1, y0, class_="axis"),
            text(x1, y0 + 44, x_title, class_="axis-title end"),
            text(2, y1 - 18, y_title, class_="axis-title"),
        )


def drawing(name: str, title: str, description: str, plot: Plot, *layers: Markup) -> Markup:
    """The whole figure, with an accessible name and description. `name` makes its ids unique on the page."""
    return element(
        "svg",
        element("title", title, id=f"{name}-title"),
        element("desc", description, id=f"{name}-desc"),
        *layers,
        viewBox=f"0 0 {number(plot.width)} {number(plot.height)}",
        role="img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
    )
