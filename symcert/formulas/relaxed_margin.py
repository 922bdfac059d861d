"""Sharp bound of relaxed acceptance by difference when only the margin p_0 - p_1 is known."""

import sympy as sp

from symcert.formulas import additive_margin, top_m_margin
from symcert.formulas.formula import Formula

margin, m = top_m_margin.FORMULA.arguments
delta = sp.Symbol("delta", nonnegative=True)
_beyond, _below = sp.symbols("beyond below", nonnegative=True)

_top_m = top_m_margin.FORMULA
_additive = tuple(
    (symbol, definition.subs(additive_margin.t, delta)) for symbol, definition in additive_margin.FORMULA.definitions
)

FORMULA = Formula(
    theorem="relaxed_margin",
    arguments=(margin, m, delta),
    # A token is refused by either rule, and one margin p_0 - p_1 is the hardest for both.
    definitions=(
        *_top_m.definitions,
        (_beyond, _top_m.expression),
        *_additive,
        (_below, additive_margin.FORMULA.expression.subs(additive_margin.t, delta)),
    ),
    expression=sp.Min(_beyond, _below),
    doc="Least certificate of the rule that rejects tokens beyond the target's top m or less probable than "
    "p_0 - delta, over all targets with p_0 - p_1 = margin in [0, 1].",
)
