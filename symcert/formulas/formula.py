"""What an emitted formula consists of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import sympy as sp

Argument: TypeAlias = "sp.Symbol | sp.IndexedBase"
"""A scalar (`p_0`, `margin`), a parameter (an integer symbol), or a vector along the last dimension."""


@dataclass(frozen=True)
class Formula:
    """The closed form of one theorem, in the shape in which the runtime evaluates it. Natural logarithms (nats).

    `definitions` are local names used by later definitions and by `expression`, in order.
    """

    theorem: str
    arguments: tuple[Argument, ...]
    expression: sp.Expr
    doc: str
    definitions: tuple[tuple[sp.Symbol, sp.Expr], ...] = ()
    unit: str = "Nats."
    """Of the result, as the generated function's documentation ends."""

    @property
    def name(self) -> str:
        """Name of the generated module and function: the theorem's id."""
        return self.theorem

    @property
    def vector(self) -> sp.IndexedBase | None:
        """The vector argument, if there is one; its size is a free integer symbol plus a constant."""
        return next((a for a in self.arguments if isinstance(a, sp.IndexedBase)), None)

    @property
    def size(self) -> sp.Symbol | None:
        """The integer symbol the vector's length depends on."""
        return None if self.vector is None else next(iter(self.vector.shape[0].free_symbols))

    def closed_form(self) -> sp.Expr:
        """The expression with every definition substituted: arguments only."""
        expression = self.expression
        for symbol, definition in reversed(self.definitions):
            expression = expression.subs(symbol, definition)
        return expression

    def entries(self, size: int) -> tuple[sp.Symbol, ...]:
        """Plain symbols p_0, p_1, … for a vector argument at a concrete value of the size symbol."""
        assert self.vector is not None, f"{self.theorem} has no vector argument"
        length = int(self.vector.shape[0].subs(self.size, size))
        return tuple(sp.symbols(f"p_0:{length}", nonnegative=True))

    def at_size(
        self, size: int, values: Sequence[sp.Expr] | None = None, scalars: Mapping[sp.Symbol, sp.Expr] | None = None
    ) -> sp.Expr:
        """Plain sympy for a vector of concrete length: no sums, ranges or vocabulary functions left.

        `size` is the value of the size symbol (`m` for trees); `values` are the vector's entries, by default the
        symbols of `entries(size)`, and `scalars` the values of other arguments. Give zeros here rather than substitute
        them afterwards: 0·log 0 = 0 is known to the vocabulary functions only.
        """
        assert self.vector is not None, f"{self.theorem} has no vector argument"
        given = self.entries(size) if values is None else values
        fixed = self.closed_form().subs({self.size: size, **(scalars or {})}).doit(primitives=False)
        return fixed.replace(sp.Indexed, lambda base, index: given[int(index)]).doit()


@dataclass(frozen=True)
class Primitive:
    """A convex function of one argument that generated code calls: emitted once, enclosed tightly at run time.

    `branches` are (expression, condition) pairs as in a sympy Piecewise; every branch equals `meaning` wherever it is
    defined (the generator proves it), so the condition only chooses the numerically better form.
    """

    function: type[sp.Function]
    argument: sp.Symbol
    branches: tuple[tuple[sp.Expr, sp.Basic | bool], ...]
    domain: tuple[sp.Expr, sp.Expr]
    minimum_at: sp.Expr
    doc: str

    @property
    def name(self) -> str:
        return str(self.function.__name__)

    @property
    def expression(self) -> sp.Expr:
        return sp.Piecewise(*self.branches)

    @property
    def meaning(self) -> sp.Expr:
        return self.function(self.argument).doit()
