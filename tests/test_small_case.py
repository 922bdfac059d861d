"""One-shot statements: no hypothesis contradicts another, every axiom instance is checked, the statements hold."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
import sympy as sp
import z3

from cases import SAMPLERS
from cases.declaration import Values
from proved import satisfiable, small_cases
from symcert.smt import small_case
from symcert.smt.refute import verified
from symcert.smt.small_case import SmallCase, Tangent, is_proved, linear, one_shot
from symcert.smt.solve import ProofError
from symcert.theorems import ORDER

WITH_CASES = [name for name in ORDER if name != "log_tangent"]


# --- not vacuous, in linear arithmetic ---------------------------------------------------------------------------


ENUMERATED = {"level_sets", "inclusions"}
"""Their cases run through tokens and alternatives, also those that exclude each other: see test_rule_theorems."""


@pytest.mark.parametrize("n", [2, 3, 4])
@pytest.mark.parametrize("theorem", [name for name in WITH_CASES if name not in ENUMERATED])
def test_the_hypotheses_of_every_case_are_satisfiable(theorem: str, n: int) -> None:
    assert small_cases(theorem, n)
    assert [case.name for case in small_cases(theorem, n) if not satisfiable(case)] == []


WITH_ROOM = {"strict_margin_upper", "tree_margin_upper", "tree_ceiling", "reject_markov"}
"""Some of their cases can be strengthened: a witness with mass left, a pool below the ceiling, a free rejection."""


@pytest.mark.parametrize("n", [2, 3])
@pytest.mark.parametrize("theorem", WITH_CASES)
def test_every_case_is_proved_and_none_with_a_stronger_conclusion(theorem: str, n: int) -> None:
    """By a hundredth of a nat, wherever something satisfies the hypotheses."""
    possible = [case for case in small_cases(theorem, n) if theorem not in ENUMERATED or satisfiable(case)]
    larger = [case.changed("larger", conclusion=case.conclusion - sp.Rational(1, 100)) for case in possible]
    assert all(map(is_proved, possible))
    proved = list(map(is_proved, larger))
    assert not all(proved)
    assert not any(proved) or theorem in WITH_ROOM


def test_every_theorem_but_the_polynomial_one_has_cases() -> None:
    assert small_cases("log_tangent", 2) == ()


def test_contradictory_hypotheses_would_be_seen() -> None:
    """Planted: p_0 > p_1 and p_1 > p_0."""
    p, q = sp.symbols("p q")
    *hypotheses, _conclusion = SmallCase("planted", conclusion=-p, positive=(p - q, q - p)).assertions()
    solver = z3.Solver()
    solver.add(*hypotheses)
    assert solver.check() == z3.unsat


# --- true at sampled targets and drafters ------------------------------------------------------------------------


def symbolic(values: Values) -> dict[sp.Symbol, Fraction]:
    return {sp.Symbol(name): value for name, value in values.items()}


@pytest.mark.parametrize("n", [2, 3, 4])
@pytest.mark.parametrize("theorem", SAMPLERS)
def test_every_statement_holds_at_sampled_points(theorem: str, n: int) -> None:
    """Exact rationals that satisfy every hypothesis; the conclusion is evaluated in ball arithmetic there.

    Planted: the conclusion lowered by ten nats, at the last of these points.
    """
    rng = random.Random(f"{theorem} {n}")
    for _ in range(12):
        case, values = SAMPLERS[theorem](rng, n)
        with pytest.raises(ProofError, match="the conclusion holds"):
            verified(case, symbolic(values))
    false = case.changed("ten nats more", conclusion=case.conclusion - 10)
    assert verified(false, symbolic(values)).violation > 0


def test_every_theorem_is_sampled() -> None:
    assert set(SAMPLERS) == set(WITH_CASES)


# --- the axiom instances -----------------------------------------------------------------------------------------

a, b, w = sp.symbols("a b w")


@pytest.mark.parametrize(
    "wrong",
    [
        Tangent(a, (b,), (a,), 2 * b),
        Tangent(a, (b,), (a,), -b),
        Tangent(a, (b,), (), b),
        Tangent(a, (b, w), (a,), b),
        Tangent(sp.S.One, (), (sp.Integer(2),), sp.Rational(1, 3)),
    ],
    ids=["doubled", "sign", "not divided", "factor forgotten", "number"],
)
def test_what_is_no_instance_of_the_tangent_line_is_refused(wrong: Tangent) -> None:
    with pytest.raises(ProofError, match="not an instance of the tangent line"):
        SmallCase("planted", conclusion=a, tangents=(wrong,)).assertions()


def test_an_instance_may_use_abbreviations_and_only_those_that_mean_it() -> None:
    e, c = sp.symbols("e c")
    levelled = Tangent(a, (b,), (c,), b * (1 + e))
    SmallCase("planted", conclusion=a, tangents=(levelled,), meaning={a: c * (1 + e)}).assertions()
    with pytest.raises(ProofError):
        SmallCase("planted", conclusion=a, tangents=(levelled,), meaning={a: c * (1 - e)}).assertions()


@pytest.mark.parametrize("theorem", WITH_CASES)
def test_every_abbreviation_is_also_a_hypothesis(theorem: str) -> None:
    """`meaning` is believed when instances are checked, so its equations must be assumed in the case itself."""
    for case in (case for case in small_cases(theorem, 3) if case.meaning):
        equations = [sp.numer(sp.together(h)) for h in case.zero if not sp.sympify(h).has(sp.log)]
        ideal = sp.groebner(equations, *sorted(set().union(*(e.free_symbols for e in equations)), key=str))
        divisors = (sp.S.One, *(h for h in case.positive if h.is_Symbol))  # one may divide by what is positive
        for symbol, meaning in case.meaning.items():
            equation = sp.numer(sp.together(symbol - meaning))
            assert any(ideal.contains(sp.expand(by * equation)) for by in divisors), (theorem, symbol)


def test_an_instance_is_guarded_by_the_signs_of_its_arguments() -> None:
    """log of what is not positive says nothing: log(−1) may be anything."""
    p = sp.Symbol("p")
    free = SmallCase("planted", conclusion=p - 1 - sp.log(p), tangents=(Tangent(sp.S.One, (p,), (), p),))
    assert not is_proved(free)
    assert is_proved(free.changed("positive", positive=(p,)))


def test_an_instance_of_the_minorant_is_guarded() -> None:
    """It says nothing where an argument is not positive, and no more than it says where both are."""
    p, q = sp.symbols("p q")
    gap = 2 * p * (p + 2 * q) * (sp.log(p) - sp.log(q)) - (p - q) * (5 * p + q)
    free = SmallCase("planted", conclusion=gap, minorants=((p, q),))
    assert is_proved(free.changed("positive", positive=(p, q)))
    assert not is_proved(free)
    assert not is_proved(free.changed("more", positive=(p, q), conclusion=gap - p * q))


def test_products_say_nothing_about_factors_of_unknown_sign() -> None:
    case = SmallCase("planted", conclusion=a * b, products=((a, b),))
    assert not is_proved(case)
    assert not is_proved(case.changed("one sign", nonnegative=(a,)))
    assert is_proved(case.changed("both signs", nonnegative=(a, b)))


def test_zero_times_a_logarithm_is_zero() -> None:
    """0·log 0 = 0, and only with the zero in front."""
    case = SmallCase("planted", conclusion=a * sp.log(a), zero=(a,))
    assert is_proved(case)
    assert not is_proved(case.changed("no zero", zero=()))


# --- the solver's answers ----------------------------------------------------------------------------------------


def test_unknown_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_case, "z3_check", lambda text, timeout_ms: z3.unknown)
    with pytest.raises(ProofError, match="z3 does not know"):
        is_proved(SmallCase("planted", conclusion=a, nonnegative=(a,)))


def test_one_false_case_among_true_ones_spoils_the_obligation() -> None:
    true = SmallCase("true", conclusion=a + 1, nonnegative=(a,))
    false = SmallCase("false", conclusion=a - 1, nonnegative=(a,))
    solver = z3.Solver()
    solver.from_string(one_shot("planted/one", "", [true, true]).smtlib)
    assert solver.check() == z3.unsat
    solver = z3.Solver()
    solver.from_string(one_shot("planted/two", "", [true, false, true]).smtlib)
    assert solver.check() == z3.sat


def test_a_statement_over_monomials_keeps_its_coefficients() -> None:
    expression = linear(sp.Rational(3, 2) * a * sp.log(b) - 2 * (a + b) * b + 5)
    assert {str(d) for d in z3.z3util.get_vars(expression)} == {"a*log(b)", "a*b", "b**2"}
    point = {"a*log(b)": 2, "a*b": 3, "b**2": 5}
    at = z3.simplify(z3.substitute(expression, *((z3.Real(k), z3.RealVal(v)) for k, v in point.items())))
    assert at.as_fraction() == Fraction(3) - 16 + 5
