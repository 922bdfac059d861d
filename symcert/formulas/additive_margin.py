"""Sharp bound of the additive threshold when only the margin is known."""

import sympy as sp

from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import log1p, phi, psi, xlog1py

margin, t = sp.symbols("margin t", nonnegative=True)
_thrice, _mass = sp.symbols("thrice mass", positive=True)
_d = sp.symbols("d_0 d_1 d_x", real=True)
_small, _large, _peak = sp.symbols("small large peak", nonnegative=True)

# Of the target p = (1 + d)/3 that is hardest to certify when all of tokens 0, 1 and x count: sum p log 3p, times 3. The
# d sum to zero, so sum log(1 + d) = log1p(d_0 d_1 d_x - (d_0^2 + d_1^2 + d_x^2)/2). Neither form subtracts numbers much
# larger than what is left: the first as the d go to 0, the second where d_x is near -1.
_product = sp.Mul(*_d) - sum(d**2 for d in _d) / 2
_near_zero = sum((xlog1py(d, d) for d in _d), log1p(_product))
_elsewhere = sum(psi(d) for d in _d)

FORMULA = Formula(
    theorem="additive_margin",
    arguments=(margin, t),
    definitions=(
        # The mass p_0 + p_x of the pair that is hardest to certify when token 1 does not count.
        (_thrice, 2 + 2 * margin - t),
        (_mass, _thrice / 3),
        *zip(_d, (margin + t, t - 2 * margin, margin - 2 * t), strict=True),
        (_small, _near_zero),
        (_large, _elsewhere),
        (_peak, sp.Piecewise((_small / 3, sp.StrictLessThan(_d[0], sp.Rational(1, 4))), (_large / 3, True))),
    ),
    expression=sp.Piecewise(
        (sp.oo, sp.LessThan(margin, 2 * t - 1)),
        (_peak, sp.StrictLessThan(margin, t / 2)),
        # The minimum is against rounding only.
        (_mass * phi(sp.Min(1, t / _mass)), sp.LessThan(margin - t, 0)),
        (phi(margin), True),
    ),
    doc="Least additive certificate over all targets whose two most probable tokens differ by exactly margin = "
    "p_0 - p_1 in [0, 1], for the threshold p_0 - t, t in [0, 1]; inf where no token can be rejected.",
)
