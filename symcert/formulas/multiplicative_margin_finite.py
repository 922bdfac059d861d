"""Bound of a multiplicative threshold from the margin p_0 - p_1 and the size of the vocabulary."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi

margin, alpha = sp.symbols("margin alpha", nonnegative=True)
n = sp.Symbol("n", integer=True, positive=True)
_u = sp.Symbol("u", nonnegative=True)
_floor = sp.Symbol("floor", positive=True)

FORMULA = Formula(
    theorem="multiplicative_margin_finite",
    arguments=(margin, alpha, n),
    definitions=(
        (_u, (1 - alpha) / (1 + alpha)),
        # p_0 is at least this much, since every other token is margin or more below it and one of them below alpha p_0.
        (_floor, (1 + (n - 2) * margin) / (n - 1 + alpha)),
    ),
    expression=sp.Piecewise(
        (_floor * (1 + alpha) * phi(_u), sp.StrictLessThan(margin * (1 + (n - 1) * alpha) - (1 - alpha), 0)),
        (margin / _u * phi(_u), sp.StrictLessThan(margin - _u, 0)),
        (phi(margin), True),
    ),
    doc="Lower bound of the certificate of the rule that rejects tokens less probable than alpha p_0, over all targets "
    "with n >= 2 tokens and p_0 - p_1 = margin in [0, 1].",
)
