"""Text of models and prompts as a reader can trust it: what has no shape of its own is given one, and all is escaped.

Control characters, zero-width and direction-changing ones, blanks other than the space, and piled-up combining marks
become signs; a line break is shown and then made. The page isolates the direction of every such text (`.text`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from markupsafe import Markup, escape

SIGNS = {"\n": "↵", "\t": "⇥", "\r": "␍", "\x7f": "␡"}
"""Of the characters that texts are full of; other control characters have their picture in Unicode."""

INVISIBLE = (
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x2028, 0x202F), (0x205F, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""Code points that Unicode lets a font leave out (Default_Ignorable_Code_Point), and more that draw nothing."""

INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})

MOST_MARKS = 2
"""Combining marks upon one letter; more would cover the lines around."""


def visible(text: str, token: bool = False) -> Markup:
    """Escaped text for the page. Of a `token` the spaces are shown too, and no line is broken."""
    return Markup("").join(_shown(character, kind, token) for character, kind in _kinds(text))


def plain(text: str) -> str:
    """The same on one line without markup, for names and titles."""
    return "".join(
        character if kind == "letter" or character == " " else _sign(character) for character, kind in _kinds(text)
    )


def _kinds(text: str) -> Iterator[tuple[str, str]]:
    """Every character, and whether it is drawn as it is."""
    marks = 0
    for place, character in enumerate(text):
        combining = unicodedata.combining(character) != 0 or unicodedata.category(character) in ("Mn", "Me")
        marks = marks + 1 if combining else 0
        hidden = _is_invisible(character) or marks > MOST_MARKS or (combining and place == 0)
        yield character, "sign" if hidden else "letter"


def _is_invisible(character: str) -> bool:
    if character == " ":
        return False
    code = ord(character)
    return unicodedata.category(character) in INVISIBLE_CATEGORIES or any(
        first <= code <= last for first, last in INVISIBLE
    )


def _shown(character: str, kind: str, token: bool) -> Markup:
    if kind == "letter" and not (token and character == " "):
        return escape(character)
    sign = Markup('<span class="sign">{}</span>').format("·" if character == " " else _sign(character))
    return sign + Markup("\n") if character == "\n" and not token else sign


def _sign(character: str) -> str:
    code = ord(character)
    if character in SIGNS:
        return SIGNS[character]
    return chr(0x2400 + code) if code < 0x20 else f"U+{code:04X}"
