"""Text as wide as the terminal: lines that do not fit go on below, indented."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from textwrap import TextWrapper

UNKNOWN_WIDTH = 100
"""Columns of text that goes into a file or another program."""

MARKS = ("= ", "· ")
"""Before the steps of a derivation."""


def terminal_width(unknown: int = UNKNOWN_WIDTH) -> int:
    """Columns of the terminal, or what the environment variable COLUMNS says; `unknown` where neither is there."""
    return shutil.get_terminal_size((unknown, 0)).columns


def wrapped(text: str, width: int, first: str = "", hanging: str = "") -> list[str]:
    """The text in lines of at most `width`: the first begins with `first`, the others with `hanging`.

    Words (formulas, names, settings) are never broken, so that they can be copied; a longer one stands out.
    """
    wrapper = TextWrapper(
        width, initial_indent=first, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )
    return wrapper.wrap(text) or [first.rstrip()]


def laid_out(lines: Iterable[str], width: int) -> str:
    """A page whose lines go on below where they are wider than `width`.

    What is indented goes on further in, steps of a derivation behind their mark; prose goes on at the margin.
    """
    return "\n".join(part for line in lines for part in _folded(line, width))


def _folded(line: str, width: int) -> list[str]:
    text = line.lstrip()
    indent = line[: len(line) - len(text)]
    further = len(indent) and (2 if text.startswith(MARKS) else 4)
    return wrapped(text, width, indent, indent + " " * further) if len(line) > width else [line]
