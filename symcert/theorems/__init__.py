"""Every theorem, one module each. A new theorem is a new module here, nothing else."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from graphlib import TopologicalSorter
from importlib import import_module

from symcert.theorems.theorem import CHAPTERS, Theorem


def _discovered() -> dict[str, Theorem]:
    modules = (import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    return {module.THEOREM.id: module.THEOREM for module in modules if hasattr(module, "THEOREM")}


def reading_order(theorems: Mapping[str, Theorem]) -> tuple[str, ...]:
    """Chapter by chapter, and within a chapter every theorem after those it follows; otherwise by name."""
    graph = {name: [*sorted(theorems[name].follows)] for name in sorted(theorems)}
    position = {name: place for place, name in enumerate(TopologicalSorter(graph).static_order())}
    return tuple(sorted(theorems, key=lambda name: (CHAPTERS.index(theorems[name].chapter), position[name])))


_THEOREMS = _discovered()
ORDER: tuple[str, ...] = reading_order(_THEOREMS)
THEOREMS: dict[str, Theorem] = {name: _THEOREMS[name] for name in ORDER}
