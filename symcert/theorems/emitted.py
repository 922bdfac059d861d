"""The formula the runtime evaluates, expanded at a concrete size, for comparison with what a theorem derives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sympy as sp

from symcert.formulas.formula import Formula


def at_level(
    formula: Formula,
    size: int,
    entries: Sequence[sp.Expr],
    level: sp.Expr,
    scalars: Mapping[sp.Symbol, sp.Expr] | None = None,
) -> sp.Expr:
    """The emitted expression with its water level kept as the symbol `level`."""
    return with_names(formula, size, entries, {formula.definitions[0][0]: level, **(scalars or {})})


def with_names(formula: Formula, size: int, entries: Sequence[sp.Expr], names: Mapping[sp.Symbol, sp.Expr]) -> sp.Expr:
    """The emitted expression at a concrete size, with these values for its scalars and local names."""
    assert formula.size is not None
    fixed = formula.expression.subs({formula.size: size, **names}).doit(primitives=False)
    return fixed.replace(sp.Indexed, lambda base, index: entries[int(index)]).doit()


def level(formula: Formula, size: int, entries: Sequence[sp.Expr]) -> sp.Expr:
    """The emitted definition of the water level, expanded."""
    assert formula.size is not None
    fixed = formula.definitions[0][1].subs({formula.size: size}).doit()
    return fixed.replace(sp.Indexed, lambda base, index: entries[int(index)]).doit()


def closed_form(formula: Formula) -> sp.Expr:
    """The emitted expression of a formula without vector arguments, in its arguments only."""
    return formula.closed_form().doit()
