"""Every formula the code generator emits, one module each. A new formula is a new module here, nothing else."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from symcert.formulas.formula import Formula
from symcert.formulas.primitives import PRIMITIVES as PRIMITIVES

_NOT_FORMULAS = {"formula", "primitives", "vocabulary"}

FORMULAS: dict[str, Formula] = {
    formula.name: formula
    for formula in (
        import_module(f"{__name__}.{module.name}").FORMULA
        for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name)
        if module.name not in _NOT_FORMULAS
    )
}
