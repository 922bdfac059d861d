"""Is a threshold never above the target's largest probability? Decided by z3, for targets of every vocabulary size.

A threshold is an expression over p_0, p_1, `Ranked(m)`, `Entropy(e)` and parameters. z3 sees every one of these as a
real number that satisfies what holds of every target:

    0 < p_0 ≤ 1,  p_0 ≥ p_1 ≥ p_2 ≥ … ≥ 0,  p_0 + p_1 + … ≤ 1
    0 < exp(−H) ≤ p_0 and 0 < exp(−H_e) ≤ p_0 + e       (theorem entropy_floor)
    H ≥ 1 − exp(−H)                                      (theorem log_tangent)

More reals satisfy this than targets exist, so `unsat` proves the claim for every target, while a model is only a
candidate: a target is built from it and evaluated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import pairwise

import sympy as sp
import z3

from symcert.competitor import threshold_at
from symcert.rules.rejection import Entropy, Ranked, p_0, p_1
from symcert.smt.obligation import Obligation
from symcert.smt.solve import ProofError, z3_check, z3_model
from symcert_runtime.rule_grammar import Parameter

TIMEOUT_MS = 20_000
TAILS = (1, 2, 10, 100, 1000)
"""Sizes of the equal tails that candidates for a counterexample are completed with."""


@dataclass(frozen=True)
class Counterexample:
    """A target and parameters at which the threshold exceeds the largest probability: token 0 would be rejected."""

    p_target: tuple[Fraction, ...]
    parameters: Mapping[str, Fraction]
    threshold: float


@dataclass(frozen=True)
class ThresholdProof:
    """`threshold ≤ p_0` (or `<`, where equality rejects) at every target and admissible parameters."""

    claim: str
    obligation: Obligation
    """Unsatisfiable: z3 has said so, and any SMT-LIB solver can check it again."""


def prove_below_greedy(
    name: str, threshold: sp.Expr, parameters: Sequence[Parameter], *, or_equal: bool
) -> ThresholdProof | Counterexample:
    """A proof that token 0 is never rejected, or a target at which it is. Raises ProofError where neither is found."""
    translation = _Translation(parameters)
    tau = translation.of(threshold)
    greedy = translation.of(p_0)
    violated = tau >= greedy if or_equal else tau > greedy
    obligation = Obligation.refutation(f"{name}/threshold", [*translation.facts(), violated], scope="all n")
    verdict = z3_check(obligation.smtlib, TIMEOUT_MS)
    claim = f"{threshold} {'<' if or_equal else '≤'} p_0"
    if verdict == z3.unsat:
        return ThresholdProof(claim, obligation)
    found = _counterexample(threshold, parameters, translation.candidate(obligation), or_equal=or_equal)
    if found is None:
        raise ProofError(f"{name}: z3 does not prove {claim}, and no target was found where it fails")
    return found


class _Translation:
    """sympy to z3, remembering which figures of the target were met."""

    def __init__(self, parameters: Sequence[Parameter]) -> None:
        self._parameters = {parameter.name: parameter for parameter in parameters}
        self._ranks: dict[int, z3.ArithRef] = {0: z3.Real("p_0"), 1: z3.Real("p_1")}
        self._entropies: dict[sp.Expr, tuple[z3.ArithRef, z3.ArithRef]] = {}
        self._exponentials: list[tuple[z3.ArithRef, z3.ArithRef]] = []

    def of(self, expression: sp.Expr) -> z3.ArithRef:
        match expression:
            case sp.Symbol():
                return {p_0: self._ranks[0], p_1: self._ranks[1]}.get(expression, z3.Real(str(expression)))
            case sp.Rational():
                return z3.Q(int(expression.p), int(expression.q))
            case Ranked():
                return self._ranks.setdefault(int(expression.args[0]), z3.Real(f"p_{expression.args[0]}"))
            case Entropy():
                return self._entropy(expression.args[0])[0]
            case sp.exp():
                return self._exponential(expression.args[0])
        arguments = [self.of(argument) for argument in expression.args]
        match expression:
            case sp.Add():
                return z3.Sum(arguments)
            case sp.Mul():
                return z3.Product(arguments)
            case sp.Min():
                return reduce(lambda a, b: z3.If(b < a, b, a), arguments)
            case sp.Max():
                return reduce(lambda a, b: z3.If(b > a, b, a), arguments)
            case sp.Pow() if expression.exp.is_Integer:
                power = _power(arguments[0], abs(int(expression.exp)))
                return power if expression.exp > 0 else 1 / power
        raise ProofError(f"no translation to z3 for {expression}; use + − × ÷, Min, Max, exp(-H) and integer powers")

    def _entropy(self, inside: sp.Expr) -> tuple[z3.ArithRef, z3.ArithRef]:
        """H_e and exp(−H_e) as reals."""
        stem = f"H_{inside}".replace("/", "_over_")
        return self._entropies.setdefault(inside, (z3.Real(stem), z3.Real(f"exp_minus_{stem}")))

    def _exponential(self, argument: sp.Expr) -> z3.ArithRef:
        """exp(c·H) for integers c through exp(−H); any other as a positive real above its tangent at 0."""
        factor, entropy = argument.as_coeff_Mul()
        if isinstance(entropy, Entropy) and factor.is_Integer:
            power = _power(self._entropy(entropy.args[0])[1], abs(int(factor)))
            return power if factor < 0 else 1 / power
        value = z3.Real(f"exp_{len(self._exponentials)}")
        self._exponentials.append((self.of(argument), value))
        return value

    def facts(self) -> list[z3.BoolRef]:
        ranks = sorted(self._ranks)
        falling = [self._ranks[a] >= self._ranks[b] for a, b in pairwise(ranks)]
        # Ranks between those named hold at least as much as the next one named.
        mass = z3.Sum([self._ranks[0], *((b - a) * self._ranks[b] for a, b in pairwise(ranks))])
        entropies = [
            fact
            for inside, (entropy, falls) in self._entropies.items()
            for fact in (
                falls > 0,
                falls <= self._ranks[0] + self.of(inside),
                entropy >= 1 - falls,
            )
        ]
        exponentials = [fact for power, value in self._exponentials for fact in (value > 0, value >= 1 + power)]
        ranges = [fact for p in self._parameters.values() for fact in _range(p)]
        return [
            self._ranks[0] > 0,
            mass <= 1,
            self._ranks[ranks[-1]] >= 0,
            *falling,
            *entropies,
            *exponentials,
            *ranges,
        ]

    def candidate(self, obligation: Obligation) -> dict[str, Fraction]:
        """A model's values, by name; empty when z3 has none to offer in rationals."""
        try:
            return z3_model(obligation.smtlib, TIMEOUT_MS) or {}
        except ProofError:
            return {}


def _power(base: z3.ArithRef, exponent: int) -> z3.ArithRef:
    """base·base·…; SMT-LIB has no product of one factor."""
    return reduce(lambda a, b: a * b, [base] * exponent)


def _range(parameter: Parameter) -> Iterator[z3.BoolRef]:
    value = z3.Real(parameter.name)
    if parameter.minimum is not None:
        low = z3.RealVal(str(parameter.minimum))
        yield value > low if parameter.minimum_open else value >= low
    if parameter.maximum is not None:
        high = z3.RealVal(str(parameter.maximum))
        yield value < high if parameter.maximum_open else value <= high


def _counterexample(
    threshold: sp.Expr, parameters: Sequence[Parameter], model: Mapping[str, Fraction], *, or_equal: bool
) -> Counterexample | None:
    for values in _parameter_values(parameters, model):
        for p_target in _targets(model):
            tau = threshold_at(threshold, p_target, values)
            if tau >= p_target[0] if or_equal else tau > p_target[0]:
                return Counterexample(p_target, values, float(tau))
    return None


def _parameter_values(parameters: Sequence[Parameter], model: Mapping[str, Fraction]) -> Iterator[dict[str, Fraction]]:
    """The model's values, then the middle of every range."""
    if all(parameter.name in model for parameter in parameters):
        yield {parameter.name: model[parameter.name] for parameter in parameters}
    for share in (Fraction(1, 2), Fraction(99, 100), Fraction(1, 100)):
        yield {p.name: _between(p, share) for p in parameters}


def _between(parameter: Parameter, share: Fraction) -> Fraction:
    low = Fraction(str(0 if parameter.minimum is None else parameter.minimum))
    high = Fraction(str(low + 1 if parameter.maximum is None else parameter.maximum))
    value = low + share * (high - low)
    return value if parameter.kind is float else Fraction(round(value))


def _targets(model: Mapping[str, Fraction]) -> Iterator[tuple[Fraction, ...]]:
    """The model's probabilities completed to a distribution, then two-level targets of several shapes."""
    heads = [(model.get("p_0", Fraction(1)), model.get("p_1", Fraction(0)))]
    heads += [(Fraction(k, 20), Fraction(j, 20)) for k in range(1, 21) for j in range(min(k, 20 - k) + 1)]
    for head, second in heads:
        rest = 1 - head - second
        if second > head or rest < 0:
            continue
        if not rest:
            yield (head, second)
        for tail in TAILS if rest else ():
            if rest / tail <= second:
                yield (head, second, *([rest / tail] * tail))
