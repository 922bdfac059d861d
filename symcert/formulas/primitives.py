"""The convex functions every certificate is made of, in the forms that are accurate in floating point."""

from __future__ import annotations

import sympy as sp

from symcert.formulas.formula import Primitive
from symcert.formulas.vocabulary import chi, expm1, log1p, phi, psi, xlog1py

_r = sp.Symbol("r", real=True)
_d = sp.Symbol("d", real=True)
_l = sp.Symbol("l", real=True)

PRIMITIVES: dict[str, Primitive] = {
    primitive.name: primitive
    for primitive in (
        Primitive(
            function=phi,
            argument=_r,
            branches=(
                # φ(r) ≈ r²/2: the left form subtracts r²/2 from r², the right one would subtract r from r.
                (_r * sp.atanh(_r) + log1p(-(_r**2)) / 2, sp.StrictLessThan(_r, sp.Rational(1, 2))),
                # Defined up to and including r = 1, where atanh is not.
                (((1 + _r) * log1p(_r) + xlog1py(1 - _r, -_r)) / 2, True),
            ),
            domain=(-sp.S.One, sp.S.One),
            minimum_at=sp.S.Zero,
            doc="½[(1+r) log(1+r) + (1−r) log(1−r)] for r in [−1, 1]; log 2 at the ends.",
        ),
        Primitive(
            function=psi,
            argument=_d,
            branches=((xlog1py(1 + _d, _d) - _d, True),),
            domain=(-sp.S.One, sp.oo),
            minimum_at=sp.S.Zero,
            doc="(1+d) log(1+d) − d for d ≥ −1; 1 at d = −1.",
        ),
        Primitive(
            function=chi,
            argument=_l,
            branches=((expm1(_l) - _l, True),),
            domain=(-sp.oo, sp.oo),
            minimum_at=sp.S.Zero,
            doc="e^l − 1 − l for every real l.",
        ),
    )
}
