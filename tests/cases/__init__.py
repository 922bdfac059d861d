"""What the tests of all theorems need to know of each: one module per chapter or part of one, found by itself.

A new theorem needs here a sampler of its small cases, a point for each of its kernel statements, a wrong line for its
derivation and for its attainment, a kernel term that is not its formula, and a misprint of its code if it has any;
tests/test_theorems.py says what is missing.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sampler, WrongLine
from symcert.kernel.prover import Lemma


def _discovered() -> list[Cases]:
    modules = (import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    return [module.CASES for module in modules if hasattr(module, "CASES")]


_CHAPTERS = _discovered()
SAMPLERS: dict[str, Sampler] = {name: sampler for cases in _CHAPTERS for name, sampler in cases.samplers.items()}
SATISFIED: dict[Lemma, Point] = {lemma: point for cases in _CHAPTERS for lemma, point in cases.satisfied.items()}
FALSE_LEMMAS: list[Planted] = [planted for cases in _CHAPTERS for planted in cases.false_lemmas]
WRONG_LINES: list[WrongLine] = [line for cases in _CHAPTERS for line in cases.wrong_lines]
OTHER_TERMS: list[OtherTerm] = [term for cases in _CHAPTERS for term in cases.other_terms]
MISPRINTS: list[Misprint] = [misprint for cases in _CHAPTERS for misprint in cases.misprints]
MISPRINTED_PRIMITIVES: list[Misprint] = [misprint for cases in _CHAPTERS for misprint in cases.misprinted_primitives]
