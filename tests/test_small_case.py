"""One-shot statements: no hypothesis contradicts another, every axiom instance is checked, the statements hold."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction

import pytest
import sympy as sp
import z3

import additive_points
import divergence_points
import margin_points
import noise_points
import rule_points
import sequence_points
from proved import small_cases
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
    cases = small_cases(theorem, n)
    assert cases
    for case in cases:
        *hypotheses, _negated_conclusion = case.assertions()
        solver = z3.Solver()
        solver.set("timeout", 5_000)
        solver.add(*hypotheses)
        assert solver.check() == z3.sat, f"{theorem}, n = {n}: a case assumes a contradiction"


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

Values = dict[str, Fraction]


def distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    return [w / sum(weights) for w in weights]


def named(stem: str, values: Sequence[Fraction], first: int = 0) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values, start=first)}


def argmax_at(q: list[Fraction], x: int) -> list[Fraction]:
    top = q.index(max(q))
    q[x], q[top] = q[top], q[x]
    return q


def sorted_target(rng: random.Random, n: int) -> list[Fraction]:
    return sorted(distribution(rng, n), reverse=True)


def sample_donsker_varadhan(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    (case,) = small_cases("donsker_varadhan", n)
    p, q, u = distribution(rng, n), distribution(rng, n), [Fraction(rng.randint(1, 30), 10) for _ in range(n)]
    z = sum(a * b for a, b in zip(q, u, strict=True))
    return case, named("p", p) | named("q", q) | named("u", u) | named("v", [x / z for x in u]) | {"Z": Fraction(z)}


def sample_master_lemma(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    (case,) = small_cases("master_lemma", n)
    p, q = distribution(rng, n), distribution(rng, n)
    steps = [Fraction(rng.randint(0, 9), 10 * n) * (1 if q[0] > x else -1) for x in q[1:]]
    u = [1 - sum(steps, Fraction(0)) - Fraction(rng.randint(0, 1), 100), *(1 + step for step in steps)]
    return case, named("p", p) | named("q", q) | named("u", u)


def pool_level(p: Sequence[Fraction], b: Fraction) -> tuple[Fraction, int]:
    return max((Fraction(sum(p[:k]) + b) / (k + 1), k) for k in range(1, len(p) + 1))


def sample_single(theorem: str) -> Callable[[random.Random, int], tuple[SmallCase, Values]]:
    def sample(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
        while True:
            p = sorted_target(rng, n)
            x = rng.randint(1, n - 1)
            b = p[x] + (p[0] - p[x]) * Fraction(rng.randint(0, 3), 4)
            c, k = pool_level(p, b)
            if k <= (x if theorem == "single_exact" else n - 1):
                break
        values = named("p", p) | named("e", [a / c - 1 for a in p[:k]]) | {"b": b, "c": c}
        cases = small_cases(theorem, n)
        if theorem == "single_ceiling":
            return cases[k - 1], values
        places = [(pool, token) for pool in range(1, n) for token in range(pool, n)]
        return cases[places.index((k, x))], values | named("q", argmax_at(distribution(rng, n), x))

    return sample


def sample_strict_exact(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, x = sorted_target(rng, n), rng.randint(1, n - 1)
    c = (p[0] + p[1]) / 2
    q = argmax_at(distribution(rng, n), x)
    return small_cases("strict_exact", n)[x - 1], named("p", p) | named("q", q) | {"c": c, "r": p[0] / c - 1}


def sample_strict_margin(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, x = sorted_target(rng, n), rng.randint(1, n - 1)
    gamma = (p[0] - p[1]) * Fraction(rng.randint(0, 4), 4)
    values = named("p", p) | named("q", argmax_at(distribution(rng, n), x)) | {"gamma": gamma, "t": 1 / (1 + gamma)}
    return small_cases("strict_margin", n)[x - 1], values


def raised_level(p: Sequence[Fraction], m: int) -> tuple[Fraction, int]:
    return min((Fraction(p[0] + sum(p[m - k + 1 : m + 1])) / (k + 1), k) for k in range(1, m + 1))


def with_challengers(q: list[Fraction], tokens: Sequence[int]) -> list[Fraction]:
    """The drafter with its least probable of the named tokens and token 0 exchanged where token 0 is above."""
    low = min([0, *tokens], key=lambda i: q[i])
    q[0], q[low] = q[low], q[0]
    return q


def challenger_sets(n: int) -> list[tuple[int, ...]]:
    from itertools import combinations

    return [chosen for m in range(1, n) for chosen in combinations(range(1, n), m)]


def sample_tree_exact(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, chosen = sorted_target(rng, n), rng.choice(challenger_sets(n))
    m = len(chosen)
    c, k = raised_level(p, m)
    places = [(tokens, pool) for tokens in challenger_sets(n) for pool in range(1, len(tokens) + 1)]
    q = with_challengers(distribution(rng, n), chosen)
    deficits = named("d", [1 - p[r] / c for r in range(m - k + 1, m + 1)], first=m - k + 1)
    return small_cases("tree_exact", n)[places.index((chosen, k))], named("p", p) | named("q", q) | deficits | {"c": c}


def sample_tree_ceiling(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, m = sorted_target(rng, n), rng.randint(1, n - 1)
    c, k = raised_level(p, m)
    places = [(width, pool) for width in range(1, n) for pool in range(1, width + 1)]
    deficits = named("d", [1 - p[r] / c for r in range(m - k + 1, m + 1)], first=m - k + 1)
    return small_cases("tree_ceiling", n)[places.index((m, k))], named("p", p) | deficits | {"c": c}


def sample_tree_margin(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    p, chosen = sorted_target(rng, n), rng.choice(challenger_sets(n))
    m, u = len(chosen), 1 + Fraction(rng.randint(0, 20), 8)
    gamma = (p[0] - p[m]) * Fraction(rng.randint(0, 4), 4)
    share = (m + 1) / (u + m - 1 + 1 / u)
    values = {"gamma": gamma, "u": u, "t": 1 / u, "s": share}
    q = with_challengers(distribution(rng, n), chosen)
    return small_cases("tree_margin", n)[challenger_sets(n).index(chosen)], named("p", p) | named("q", q) | values


SAMPLERS: dict[str, Callable[[random.Random, int], tuple[SmallCase, Values]]] = {
    "donsker_varadhan": sample_donsker_varadhan,
    "master_lemma": sample_master_lemma,
    "single_exact": sample_single("single_exact"),
    "single_ceiling": sample_single("single_ceiling"),
    "strict_exact": sample_strict_exact,
    "strict_margin": sample_strict_margin,
    "tree_exact": sample_tree_exact,
    "tree_ceiling": sample_tree_ceiling,
    "tree_margin": sample_tree_margin,
    **sequence_points.SAMPLERS,
    **margin_points.SAMPLERS,
    **additive_points.SAMPLERS,
    **rule_points.SAMPLERS,
    **noise_points.SAMPLERS,
    **divergence_points.SAMPLERS,
}


def symbolic(values: Values) -> dict[sp.Symbol, Fraction]:
    return {sp.Symbol(name): value for name, value in values.items()}


@pytest.mark.parametrize("n", [2, 3, 4])
@pytest.mark.parametrize("theorem", SAMPLERS)
def test_every_statement_holds_at_sampled_points(theorem: str, n: int) -> None:
    """Exact rationals that satisfy every hypothesis; the conclusion is evaluated in ball arithmetic there."""
    rng = random.Random(f"{theorem} {n}")
    for _ in range(6):
        case, values = SAMPLERS[theorem](rng, n)
        with pytest.raises(ProofError, match="the conclusion holds"):
            verified(case, symbolic(values))


@pytest.mark.parametrize("theorem", SAMPLERS)
def test_a_conclusion_that_fails_at_a_sampled_point_is_seen(theorem: str) -> None:
    """Planted: the conclusion lowered by ten nats, at the same points."""
    case, values = SAMPLERS[theorem](random.Random(theorem), 3)
    false = case.changed("ten nats more", conclusion=case.conclusion - 10)
    assert verified(false, symbolic(values)).violation > 0


def test_every_theorem_is_sampled() -> None:
    assert list(SAMPLERS) and set(SAMPLERS) == set(WITH_CASES) - divergence_points.ELSEWHERE


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
