"""The interpreter of formulas against sympy's own evaluation of their meaning."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
import sympy as sp

from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver, MinOver

x = sp.Symbol("x", real=True)


def value_of(expression: sp.Expr, at: object) -> mpmath.mpf:
    return evaluate(Formula("test", (x,), expression, doc=""), [at])


@pytest.mark.parametrize("name", ["strict_exact", "strict_margin", "tree_margin"])
@pytest.mark.parametrize("numbers", [("3/5", "1/7"), ("9/10", "1/20"), ("1/3", "1/4")])
def test_scalar_formulas_agree_with_sympy(name: str, numbers: tuple[str, str]) -> None:
    formula = FORMULAS[name]
    exact = [
        sp.Integer(3) if a.is_integer else sp.Rational(n) for a, n in zip(formula.arguments, numbers, strict=False)
    ]
    meaning = sp.expand_func(formula.closed_form().subs(dict(zip(formula.arguments, exact, strict=True))).doit())
    with mpmath.workdps(50):
        given = [int(n) if n.is_Integer else mpmath.mpf(int(n.p)) / int(n.q) for n in exact]
        assert abs(evaluate(formula, given) - mpmath.mpf(meaning.evalf(50))) < mpmath.mpf(10) ** -45


@pytest.mark.parametrize(
    "expression",
    [
        x**2 - x / 3 + sp.Rational(1, 7),
        sp.sqrt(x) + x**-2 + x ** sp.Rational(1, 3),
        sp.Min(x, 1 / x, 2) + sp.Max(x, 1 / x),
        sp.log(x) * sp.atanh(x / 2),
        sp.Sum(x ** sp.Symbol("k", integer=True), (sp.Symbol("k", integer=True), 1, 5)),
        sp.Piecewise((x, x < 1), (x**2, x >= 2), (sp.log(x), True)),
    ],
    ids=str,
)
@pytest.mark.parametrize("at", ["0.3", "1.5"])
def test_every_kind_of_node(expression: sp.Expr, at: str) -> None:
    with mpmath.workdps(50):
        expected = mpmath.mpf(expression.subs(x, sp.Rational(at)).doit().evalf(50))
        assert abs(value_of(expression, mpmath.mpf(at)) - expected) < mpmath.mpf(10) ** -45


i, j, k = sp.symbols("i j k", integer=True)


@pytest.mark.parametrize(
    "summed",
    [
        sp.Sum(x**j, (j, 1, k)),
        sp.Sum(x**j, (j, k, 4)),
        sp.Sum(x**j * k, (j, 1, k)),
        sp.Sum(j * sp.Sum(x**i, (i, 1, j)), (j, 1, k)),
        sp.Sum(x**j, (j, 1, k)) + sp.Sum(x**j, (j, 2, k)),
    ],
    ids=str,
)
def test_partial_sums_that_are_kept_are_the_right_ones(summed: sp.Expr) -> None:
    """Under an extremum sums grow term by term; one whose terms or start vary is another sum."""
    for extremum in (MinOver, MaxOver):
        found = value_of(extremum(summed, (k, 1, 4)), Fraction(-2, 3))
        assert found == mpmath.mpmathify(Fraction(str(extremum(summed.subs(x, sp.Rational(-2, 3)), (k, 1, 4)).doit())))


def test_integers_never_pass_through_floats() -> None:
    with mpmath.workdps(50):
        assert value_of(1 / x, 3) == mpmath.mpf(1) / 3
        assert value_of(sp.Rational(1, 3) * x, 1) == mpmath.mpf(1) / 3


def test_a_node_without_a_rule_is_refused() -> None:
    with pytest.raises(TypeError, match="sin"):
        value_of(sp.sin(x), mpmath.mpf(1))
