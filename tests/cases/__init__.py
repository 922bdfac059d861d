"""What the tests of all theorems need to know of each: one module per chapter or part of one, found by itself.

A new theorem needs here a sampler of its small cases, a point for each of its kernel statements, a wrong line for its
derivation and for its attainment, a false variant of one of its lemmas, a kernel term that is not its formula, and a
misprint of its code if it has any. The test of each of these fails for a theorem that has none.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TypeVar

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sampler, WrongLine
from symcert.kernel.prover import Lemma

Key = TypeVar("Key")
Value = TypeVar("Value")


def _discovered() -> list[Cases]:
    modules = (import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    return [module.CASES for module in modules if hasattr(module, "CASES")]


def _joined(parts: Iterable[Mapping[Key, Value]]) -> dict[Key, Value]:
    """Raises ValueError when one theorem or lemma is declared in two places: one of them would count for nothing."""
    joined: dict[Key, Value] = {}
    for part in parts:
        if joined.keys() & part.keys():
            raise ValueError(f"declared twice: {joined.keys() & part.keys()}")
        joined |= part
    return joined


_CHAPTERS = _discovered()
SAMPLERS: dict[str, Sampler] = _joined(cases.samplers for cases in _CHAPTERS)
SATISFIED: dict[Lemma, Point] = _joined(cases.satisfied for cases in _CHAPTERS)
FALSE_LEMMAS: list[Planted] = [planted for cases in _CHAPTERS for planted in cases.false_lemmas]
WRONG_LINES: list[WrongLine] = [line for cases in _CHAPTERS for line in cases.wrong_lines]
OTHER_TERMS: list[OtherTerm] = [term for cases in _CHAPTERS for term in cases.other_terms]
MISPRINTS: list[Misprint] = [misprint for cases in _CHAPTERS for misprint in cases.misprints]
MISPRINTED_PRIMITIVES: list[Misprint] = [misprint for cases in _CHAPTERS for misprint in cases.misprinted_primitives]
