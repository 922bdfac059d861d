"""Of what kind a token's text is, for tables."""

from __future__ import annotations


def kind_of(text: str) -> str:
    """One of a few classes that readers know: blank, number, word, piece of a word, sign, other."""
    bare = text.strip()
    if not bare:
        return "line break" if "\n" in text else "blank"
    if bare.isnumeric():
        return "number"
    if bare.replace("_", "a").isalnum():
        return "word" if text[0].isspace() else "piece of a word"
    if all(not character.isalnum() and character.isascii() for character in bare):
        return "punctuation"
    return "mixed"
