"""The rules of the campaign: those of README's table, each with the parameters that are tried under its name."""

from __future__ import annotations

import random
from collections.abc import Callable

WIDE = 10**30
"""A rank that every vocabulary is smaller than, beyond int64 too."""


def _share(draw: random.Random) -> str:
    """A number in (0, 1) as a user would write it, small ones included."""
    return f"{10 ** draw.uniform(-4, -1):.3g}" if draw.random() < 0.4 else f"{draw.uniform(0.01, 0.99):.3g}"


def _rank(draw: random.Random) -> int:
    return draw.choice((1, 2, 3, 4, 5, 8, 15, 16, 17, 40, 127, 128, 129))


DRAWN: dict[str, Callable[[random.Random], str]] = {
    "strict": lambda draw: "strict",
    "top-m": lambda draw: f"top-m:m={_rank(draw)}",
    "additive": lambda draw: f"additive:t={_share(draw)}",
    "multiplicative": lambda draw: f"multiplicative:alpha={_share(draw)}",
    "relaxed": lambda draw: f"relaxed:m={_rank(draw)},delta={_share(draw)}",
    "relaxed-ratio": lambda draw: f"relaxed-ratio:m={_rank(draw)},r={_share(draw)}",
    "typical": lambda draw: f"typical:epsilon={_share(draw)},delta={_share(draw)}",
    "typical, shifted": lambda draw: (
        f"typical:epsilon={_share(draw)},delta={_share(draw)},"
        f"entropy_eps={draw.choice(('1e-5', '1e-10', '1e-3', _share(draw)))}"
    ),
    "constant": lambda draw: f"constant:a={_share(draw)}",
    "tree": lambda draw: f"tree:m={_rank(draw)}",
}

LISTED: dict[str, tuple[str, tuple[str, ...]]] = {
    "strict": ("strict", ()),
    "top-m:m=3": ("top-m", ("top-m:m=1", f"top-m:m={WIDE}")),
    "additive:t=0.3": ("additive", ("additive:t=0", "additive:t=1", "additive:t=0.5")),
    "multiplicative:alpha=0.1": ("multiplicative", ("multiplicative:alpha=0", "multiplicative:alpha=1")),
    "relaxed:m=10,delta=0.6": (
        "relaxed",
        ("relaxed:m=4,delta=0", f"relaxed:m={WIDE},delta=0.2", "relaxed:m=1,delta=1"),
    ),
    "relaxed-ratio:m=3,r=0.5": (
        "relaxed-ratio",
        ("relaxed-ratio:m=2,r=0", f"relaxed-ratio:m={WIDE},r=0.3", "relaxed-ratio:m=5,r=1"),
    ),
    "typical:epsilon=0.3,delta=0.09": ("typical", ("typical:epsilon=1,delta=0.95", "typical:epsilon=0.01,delta=0.5")),
    "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5": (
        "typical, shifted",
        ("typical:epsilon=1,delta=0.9,entropy_eps=0.05", "typical:epsilon=1,delta=0.9,entropy_eps=1"),
    ),
    "constant:a=0.0067": ("constant", ("constant:a=0", "constant:a=1", "constant:a=0.25")),
    "tree:m=4": ("tree", ("tree:m=1", f"tree:m={WIDE}")),
    "tree:m=8-4-2-2": ("tree", ("tree:m=8", "tree:m=4", "tree:m=2")),
}  # fmt: skip
"""README's rule -> how its parameters are drawn, and the special ones."""


def variant(rule: str, draw: random.Random) -> str:
    """A rule string for one depth: as listed, at one of its special parameters, or at drawn ones."""
    name, special = LISTED[rule]
    by_depth = "-" in rule.partition(":m=")[2]
    choice = draw.random()
    if by_depth:
        return draw.choice(special)
    if choice < 0.4:
        return rule
    return draw.choice(special) if special and choice < 0.6 else DRAWN[name](draw)
