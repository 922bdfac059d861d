"""The emitted forms against the theory's: exactly where sympy can, else to 60 digits on rational distributions."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy as sp

from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.formulas.formula import Formula
from symcert.rules import RULES
from symcert.waterfilling import tree_filling

DISTRIBUTIONS = [
    ("1/2", "3/10", "1/5"),
    ("2/5", "2/5", "1/5"),
    ("1", "0", "0"),
    ("9/10", "1/10", "0"),
    ("1/4", "1/4", "1/4", "1/4"),
    ("7/10", "1/10", "1/10", "1/20", "1/20"),
    ("99999/100000", "1/200000", "1/200000"),
    ("50001/100000", "49999/100000", "0", "0"),
]


def rationals(texts: tuple[str, ...]) -> list[Fraction]:
    return [Fraction(text) for text in texts]


def kl_divergence(p_target: list[Fraction], p_draft: tuple[Fraction, ...]) -> sp.Float:
    terms = (sp.Rational(p) * sp.log(sp.Rational(p / q)) for p, q in zip(p_target, p_draft, strict=True) if p > 0)
    return sp.N(sum(terms), 60)


def digits(expression: sp.Expr) -> sp.Float:
    return sp.N(sp.sympify(expression), 60)


def test_every_rule_has_its_certificate_and_margin_formula() -> None:
    for declaration in RULES.values():
        assert {declaration.certificate_theorem, declaration.margin_theorem} <= set(FORMULAS)


@pytest.mark.parametrize("texts", DISTRIBUTIONS)
def test_tree_exact_is_the_divergence_to_the_tree_filling_witness(texts: tuple[str, ...]) -> None:
    p_target = rationals(texts)
    for m in range(1, len(p_target)):
        certificate = FORMULAS["tree_exact"].at_size(m, [sp.Rational(p) for p in p_target[: m + 1]])
        witness = tree_filling(p_target, m).witness
        assert abs(digits(certificate) - kl_divergence(p_target, witness)) < sp.Float("1e-55", 60)


@pytest.mark.parametrize("texts", DISTRIBUTIONS)
def test_single_exact_with_the_runner_up_rejected_is_strict_exact(texts: tuple[str, ...]) -> None:
    p_0, p_1, *_ = (sp.Rational(p) for p in rationals(texts))
    single, strict = FORMULAS["single_exact"], FORMULAS["strict_exact"]
    value = single.at_size(1, [p_0], {single.arguments[1]: p_1})
    expected = strict.closed_form().subs(dict(zip(strict.arguments, (p_0, p_1), strict=True))).doit()
    assert abs(digits(value) - digits(expected)) < sp.Float("1e-55", 60)


def test_single_exact_is_the_theorys_sum() -> None:
    """p_x log(p_x/c) + sum p_i max(0, log(p_i/c)) with c the largest mean, token x of rank 4 rejected."""
    p_top = [sp.Rational(n, 40) for n in (20, 9, 6, 3)]
    p_rejected = sp.Rational(1, 40)
    single = FORMULAS["single_exact"]
    value = single.at_size(4, p_top, {single.arguments[1]: p_rejected})
    level = max((sum(p_top[:k]) + p_rejected) / (k + 1) for k in range(1, 5))
    expected = p_rejected * sp.log(p_rejected / level) + sum(p * sp.log(p / level) for p in p_top if p > level)
    assert abs(digits(value) - digits(expected)) < sp.Float("1e-55", 60)


def test_strict_exact_is_the_theorys_form() -> None:
    p_0, p_1 = FORMULAS["strict_exact"].arguments
    total = p_0 + p_1
    theory = p_0 * sp.log(2 * p_0 / total) + p_1 * sp.log(2 * p_1 / total)
    positive = {p_0: sp.Symbol("a", positive=True), p_1: sp.Symbol("b", positive=True)}
    difference = (FORMULAS["strict_exact"].closed_form().doit() - theory).subs(positive)
    together = sp.expand_log(difference.replace(sp.log, lambda x: sp.log(sp.factor(x))), force=True)
    assert sp.simplify(together) == 0


def test_tree_with_one_branch_is_strict() -> None:
    strict, tree = FORMULAS["strict_exact"], FORMULAS["tree_exact"]
    for p_0, p_1 in (("3/5", "1/5"), ("1/2", "1/2"), ("1", "0"), ("2/3", "1/3")):
        pair = [sp.Rational(p_0), sp.Rational(p_1)]
        expected = strict.closed_form().subs(dict(zip(strict.arguments, pair, strict=True))).doit()
        assert abs(digits(tree.at_size(1, pair)) - digits(expected)) < sp.Float("1e-55", 60)


def margin_branches() -> tuple[Formula, list[sp.Expr], sp.Symbol, sp.Symbol]:
    """Both stable branches of tree_margin at margin = (x² − 1)/(x² + (m−1)x + 1), where x = e^θ is the maximiser."""
    formula = FORMULAS["tree_margin"]
    margin, m = formula.arguments
    x, width = sp.symbols("x m", positive=True)
    gap = (x**2 - 1) / (x**2 + (width - 1) * x + 1)
    root = ((width - 1) * (x**2 + 1) + 4 * x) / (x**2 + (width - 1) * x + 1)
    (R, R_is), (w, w_is), (v, v_is) = formula.definitions
    at_x = {margin: gap, m: width}
    assert sp.simplify((R_is**2).subs(at_x) - root**2) == 0, "R is the positive root for m >= 1"
    assert sp.simplify(w_is.subs(R, root).subs(at_x) - (x - 1)) == 0, "w = e^theta - 1"
    assert sp.simplify(v_is.subs(R, root).subs(at_x) - 1 / x) == 0, "v = e^-theta"
    branches = [branch.subs({w: x - 1, v: 1 / x}).subs(at_x) for branch, _ in formula.expression.args]
    return formula, branches, x, width


def test_tree_margin_is_the_rate_function_at_its_maximiser() -> None:
    _, (near_zero, near_one, _), x, m = margin_branches()
    gap = (x**2 - 1) / (x**2 + (m - 1) * x + 1)
    theory = gap * sp.log(x) - sp.log((x + 1 / x + m - 1) / (m + 1))
    # x really is the maximiser: the derivative in theta = log x of the supremum's objective vanishes.
    assert sp.simplify(gap - (x - 1 / x) / (x + 1 / x + m - 1)) == 0
    for branch in (near_zero, near_one):
        difference = sp.expand_func(branch) - theory
        factored = difference.replace(sp.log, lambda y: sp.log(sp.factor(y)))
        assert sp.simplify(sp.expand_log(factored, force=True)) == 0


def test_tree_margin_ends() -> None:
    formula = FORMULAS["tree_margin"]
    margin, m = formula.arguments
    for width in (1, 2, 7):
        assert formula.closed_form().subs({margin: 0, m: width}).doit().rewrite(sp.log) == 0
        at_one = formula.closed_form().subs({margin: 1, m: width})
        assert sp.expand_func(at_one) == sp.log(width + 1)


def test_tree_margin_with_one_branch_is_strict_margin() -> None:
    formula = FORMULAS["tree_margin"]
    margin, m = formula.arguments
    for value in ("1/1000", "1/3", "1/2", "9/10", "999/1000"):
        gap = sp.Rational(value)
        tree = sp.expand_func(formula.closed_form().subs({margin: gap, m: 1}).doit())
        assert abs(digits(tree) - digits(FORMULAS["strict_margin"].closed_form().subs(margin, gap).doit())) < 1e-50


def test_primitives_at_their_ends() -> None:
    phi, psi = PRIMITIVES["phi"].function, PRIMITIVES["psi"].function
    assert phi(sp.S.One).doit() == sp.log(2)
    assert psi(sp.S.NegativeOne).doit() == 1
    assert phi(0) == psi(0) == 0
