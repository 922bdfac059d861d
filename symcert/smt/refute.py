"""Refuting deliberately false statements with a concrete counterexample.

A false variant of a theorem must fail twice. The machinery that proves the theorem must not prove it, and z3 must find
rational values that satisfy every hypothesis and violate the conclusion. To give z3 a decidable search, the arguments
of the logarithms are confined to a grid of rationals where log is enclosed to 60 digits; what z3 finds is then
evaluated from scratch, hypotheses in exact rationals and the conclusion in ball arithmetic, so nothing rests on the
search. The obligation that is filed is that evaluation, for solvers: the values are asserted, every logarithm is
enclosed at one point, and what is left to decide are signs of rational numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

import flint
import sympy as sp
import z3

from symcert.smt.obligation import Obligation
from symcert.smt.small_case import SmallCase, is_proved
from symcert.smt.solve import ProofError, z3_check, z3_model

SEARCH_TIMEOUT_MS = 60_000
BALL_BITS = 256
GRID_STEP = Fraction(1, 24)
GRID_TOP = 3
LEAST_VIOLATION = Fraction(1, 1000)  # nats; far above the width of the enclosures, so a model is never spurious


@dataclass(frozen=True)
class Mutant:
    """A false variant of a theorem.

    change: what was altered, in words. at: values to try the variant at (a target, say); z3 finds the rest.
    """

    case: SmallCase
    change: str
    at: Mapping[sp.Symbol, sp.Expr] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.case.name


@dataclass(frozen=True)
class Counterexample:
    """Rational values satisfying the hypotheses of a false statement, and how far its conclusion fails (nats)."""

    values: Mapping[str, Fraction]
    violation: float


@dataclass(frozen=True)
class Refutation:
    mutant: Mutant
    obligation: Obligation
    counterexample: Counterexample


def refute(mutant: Mutant, theorem: str) -> Refutation:
    """Find and verify a counterexample. Raises ProofError when the variant is proved, or none is found."""
    if is_proved(mutant.case):
        raise ProofError(f"{theorem}: the false variant `{mutant.name}` was proved")
    search = Obligation.model(f"{theorem}/{mutant.name}", _search(mutant), scope="search")
    model = z3_model(search.smtlib, SEARCH_TIMEOUT_MS)
    if model is None:
        raise ProofError(f"{theorem}: no counterexample was found for the false variant `{mutant.name}`")
    values = {symbol: model.get(str(symbol), Fraction(0)) for symbol in _symbols(mutant.case)}
    counterexample = verified(mutant.case, values)
    return Refutation(mutant, _instance(mutant, values, theorem), counterexample)


def _instance(mutant: Mutant, values: Mapping[sp.Symbol, Fraction], theorem: str) -> Obligation:
    """The hypotheses and the negated conclusion at these values. Raises ProofError unless z3 finds them true."""
    at = {symbol: sp.Rational(value.numerator, value.denominator) for symbol, value in values.items()}
    name = f"{theorem}/{mutant.name}"
    obligation = Obligation.model(name, _search(replace(mutant, at=at)), scope="counterexample")
    verdict = z3_check(obligation.smtlib, SEARCH_TIMEOUT_MS)
    if verdict != z3.sat:
        raise ProofError(f"{name}: z3 says {verdict} at the counterexample, sat was needed")
    return obligation


def verified(case: SmallCase, values: Mapping[sp.Symbol, Fraction]) -> Counterexample:
    """Evaluate a claimed counterexample from scratch. Raises ProofError unless it is one."""
    exact = {symbol: sp.Rational(value.numerator, value.denominator) for symbol, value in values.items()}
    hypotheses = [
        *(h.subs(exact) >= 0 for h in case.nonnegative),
        *(h.subs(exact) > 0 for h in case.positive),
        *(sp.Eq(sp.simplify(h.subs(exact)), 0) for h in case.zero),
    ]
    if not all(bool(h) for h in hypotheses):
        raise ProofError(f"{case.name}: the proposed counterexample violates a hypothesis")
    gap = _ball(case.conclusion, exact)
    equality = _least_violation(case) == 0 and sp.sympify(case.conclusion).subs(exact) == 0
    if not (gap < 0 or equality):
        raise ProofError(f"{case.name}: the conclusion holds at the proposed counterexample ({gap})")
    violation = 0.0 if equality else -float(gap.mid())
    return Counterexample({str(symbol): value for symbol, value in values.items()}, violation)


def _least_violation(case: SmallCase) -> Fraction:
    """0 where equality refutes and can be decided: a strict conclusion without logarithms."""
    return Fraction(0) if case.strict and not sp.sympify(case.conclusion).has(sp.log) else LEAST_VIOLATION


def _symbols(case: SmallCase) -> list[sp.Symbol]:
    expressions = (*case.nonnegative, *case.positive, *case.zero, case.conclusion)
    return sorted(set().union(*(sp.sympify(e).free_symbols for e in expressions)), key=str)


def _search(mutant: Mutant) -> list[z3.BoolRef]:
    case = mutant.case
    found = set().union(*(sp.sympify(e).atoms(sp.log) for e in (case.conclusion, *case.zero)))
    logs = {log: z3.Real(str(log)) for log in sorted(found, key=str)}
    return [
        *(z3.Real(str(symbol)) == _translate(value, {}) for symbol, value in mutant.at.items()),
        *(_translate(h, {}) >= 0 for h in case.nonnegative),
        *(_translate(h, {}) > 0 for h in case.positive),
        *(_translate(h, logs) == 0 for h in case.zero),
        *(_on_grid(_translate(log.args[0].subs(mutant.at), {}), value) for log, value in logs.items()),
        _translate(case.conclusion, logs) <= -_rational(_least_violation(case)),
    ]


def _on_grid(argument: z3.ArithRef, value: z3.ArithRef) -> z3.BoolRef:
    fixed = z3.simplify(argument)
    if z3.is_rational_value(fixed):
        point = Fraction(fixed.numerator_as_long(), fixed.denominator_as_long())
        return _log_enclosed(value, point) if point > 0 else z3.BoolVal(True)
    points = [GRID_STEP * i for i in range(1, int(GRID_TOP / GRID_STEP) + 1)]
    return z3.Or([z3.And(argument == _rational(g), _log_enclosed(value, g)) for g in points])


def _log_enclosed(value: z3.ArithRef, point: Fraction) -> z3.BoolRef:
    scale = 10**60
    with flint.ctx.workprec(BALL_BITS):
        scaled = flint.arb(flint.fmpq(point.numerator, point.denominator)).log() * scale
        lower, upper = int(scaled.floor().unique_fmpz()), int(scaled.ceil().unique_fmpz())
    return z3.And(value * scale >= lower, value * scale <= upper)


def _rational(value: Fraction) -> z3.RatNumRef:
    return z3.Q(value.numerator, value.denominator)


def _translate(expression: sp.Expr, logs: Mapping[sp.Expr, z3.ArithRef]) -> z3.ArithRef:
    """sympy polynomial (over symbols and the given logarithms) to z3."""
    expression = sp.sympify(expression)
    if expression in logs:
        return logs[expression]
    if expression.is_Symbol:
        return z3.Real(str(expression))
    if expression.is_Rational:
        return z3.Q(int(expression.p), int(expression.q))
    arguments = [_translate(argument, logs) for argument in expression.args]
    if expression.is_Add:
        return z3.Sum(arguments)
    if expression.is_Mul:
        return z3.Product(arguments)
    if expression.is_Pow and expression.exp.is_Integer:
        factors = [arguments[0]] * abs(int(expression.exp))
        power = z3.Product(factors) if len(factors) > 1 else factors[0]  # SMT-LIB has no product of one factor
        return power if expression.exp > 0 else 1 / power
    raise ProofError(f"no translation to z3 for {expression}")


def _ball(expression: sp.Expr, values: Mapping[sp.Symbol, sp.Rational]) -> flint.arb:
    """Rigorous enclosure of the expression's value; a product with an exact zero factor is zero (0·log 0 = 0)."""
    with flint.ctx.workprec(BALL_BITS):
        return _ball_of(sp.expand(expression, log=False, power_base=False), values)


def _ball_of(expression: sp.Expr, values: Mapping[sp.Symbol, sp.Rational]) -> flint.arb:
    if not expression.has(sp.log):
        rational = sp.Rational(expression.subs(values))
        return flint.arb(flint.fmpq(int(rational.p), int(rational.q)))
    if isinstance(expression, sp.log):
        return _ball_of(expression.args[0], values).log()
    if expression.is_Mul:
        plain = [factor for factor in expression.args if not factor.has(sp.log)]
        if any(factor.subs(values) == 0 for factor in plain):
            return flint.arb(0)
    product = flint.arb(1) if expression.is_Mul else flint.arb(0)
    for argument in expression.args:
        ball = _ball_of(argument, values)
        product = product * ball if expression.is_Mul else product + ball
    return product
