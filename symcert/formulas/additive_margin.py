"""Sharp bound of the additive threshold when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import phi, psi

margin, t = sp.symbols("margin t", nonnegative=True)
_thrice, _mass, _peak = sp.symbols("thrice mass peak", positive=True)

FORMULA = Formula(
    theorem="additive_margin",
    arguments=(margin, t),
    definitions=(
        # The mass p_0 + p_x of the pair that is hardest to certify.
        (_thrice, 2 + 2 * margin - t),
        (_mass, _thrice / 3),
        # Equal to 3 sum p log 3p over p = (1 + margin + t, 1 + t - 2 margin, 1 + margin - 2t)/3, because the three
        # arguments sum to zero; every term is >= 0, so nothing cancels as t goes to 0.
        (_peak, psi(margin + t) + psi(t - 2 * margin) + psi(margin - 2 * t)),
    ),
    expression=sp.Piecewise(
        (sp.oo, sp.LessThan(margin, 2 * t - 1)),
        (_peak / 3, sp.StrictLessThan(margin, t / 2)),
        # The minimum is against rounding only.
        (_mass * phi(sp.Min(1, t / _mass)), sp.LessThan(margin - t, 0)),
        (phi(margin), True),
    ),
    doc="Least additive certificate over all targets whose two most probable tokens differ by exactly margin = "
    "p_0 - p_1 in [0, 1], for the threshold p_0 - t, t in [0, 1]; inf where no token can be rejected.",
)
