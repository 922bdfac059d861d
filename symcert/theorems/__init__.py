"""Every theorem, one module each, in the order in which they build on each other."""

from __future__ import annotations

from importlib import import_module

from symcert.theorems.theorem import Theorem

ORDER: tuple[str, ...] = (
    "log_tangent",
    "donsker_varadhan",
    "master_lemma",
    "single_exact",
    "single_ceiling",
    "strict_exact",
    "strict_margin",
    "tree_exact",
    "tree_ceiling",
    "tree_margin",
)

THEOREMS: dict[str, Theorem] = {name: import_module(f"{__name__}.{name}").THEOREM for name in ORDER}
