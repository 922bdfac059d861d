"""Rejection sets as solvers see them: the declarations of `symcert.rules` taken apart into comparisons.

A set is a union of intersections of comparisons p(y) < τ or p(y) ≤ τ. For a fixed small vocabulary these become
polynomials, for the kernel formulas over a sequence; both come from the declaration, so a new rule brings its own
obligations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

import kdrag as kd
import sympy as sp
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE
from symcert.kernel.distributions import greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.entropy import exponential
from symcert.kernel.prover import Proof
from symcert.kernel.sums import prefix_mass, total
from symcert.rules import DECLARED
from symcert.rules.rejection import Below, Beyond, Entropy, Intersection, Ranked, RejectionSet, Union, p_0, p_1
from symcert.rules.rule import RuleDeclaration
from symcert.smt.small_case import SmallCase
from symcert.smt.solve import ProofError
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import P, translate
from symcert.theorems.entropic import Factor
from symcert_runtime.rule_grammar import Parameter

Fact = tuple[sp.Expr, bool]
"""An expression that is ≥ 0, or > 0 where the second entry is true."""

SINGLE_DRAFT: tuple[RuleDeclaration, ...] = tuple(r for r in DECLARED if isinstance(r.rejection, RejectionSet))
"""Every declared rule for one draft token."""


@dataclass(frozen=True)
class Comparison:
    """p(y) < threshold, or ≤ where closed."""

    threshold: sp.Expr
    closed: bool

    def holds(self, probability: sp.Expr) -> Fact:
        return self.threshold - probability, not self.closed

    def fails(self, probability: sp.Expr) -> Fact:
        return probability - self.threshold, self.closed


Alternatives = tuple[tuple[Comparison, ...], ...]
"""The set is where all comparisons of one of the alternatives hold."""


def alternatives(rejection: RejectionSet) -> Alternatives:
    """The declaration as a union of intersections."""
    match rejection:
        case Below(threshold, or_equal):
            return _of_threshold(sp.sympify(threshold), closed=or_equal)
        case Beyond(m):
            return ((Comparison(Ranked(m), closed=True),),)
        case Union(sets):
            return tuple(alternative for one in sets for alternative in alternatives(one))
        case Intersection(sets):
            return _all_of(map(alternatives, sets))
    raise TypeError(f"no comparisons for the rejection set {rejection}")


def _of_threshold(threshold: sp.Expr, *, closed: bool) -> Alternatives:
    """p < min(…) says that it is below all of them, p < max(…) below one."""
    if isinstance(threshold, sp.Min):
        return _all_of(_of_threshold(part, closed=closed) for part in threshold.args)
    if isinstance(threshold, sp.Max):
        return tuple(alternative for part in threshold.args for alternative in _of_threshold(part, closed=closed))
    return ((Comparison(threshold, closed),),)


def _all_of(parts: Iterator[Alternatives]) -> Alternatives:
    return tuple(tuple(c for one in chosen for c in one) for chosen in product(*parts))


@dataclass(frozen=True)
class RejectedAt:
    """A rejection set at parameters that may be symbols or numbers, with the facts about them that their ranges give."""

    name: str
    rejection: RejectionSet
    ranges: tuple[Fact, ...] = ()
    ranks: tuple[sp.Symbol, ...] = ()
    """Those parameters that count tokens."""

    @cached_property
    def alternatives(self) -> Alternatives:
        return alternatives(self.rejection)

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        return tuple(comparison for alternative in self.alternatives for comparison in alternative)

    @property
    def added(self) -> tuple[sp.Expr, ...]:
        """Every e for which the set looks at H_e."""
        found = {entropy.args[0] for c in self.comparisons for entropy in c.threshold.atoms(Entropy)}
        return tuple(sorted(found, key=str))

    @property
    def symbols(self) -> tuple[sp.Symbol, ...]:
        free = set().union(
            *(c.threshold.free_symbols for c in self.comparisons), *(f.free_symbols for f, _ in self.ranges)
        )
        return tuple(sorted(free - {p_0, p_1}, key=str))

    def at(self, values: Mapping[sp.Symbol, sp.Expr]) -> RejectedAt:
        """The same set with parameters replaced."""
        return RejectedAt(
            self.name,
            _replaced(self.rejection, values),
            tuple((sp.sympify(fact).subs(values, simultaneous=True), strict) for fact, strict in self.ranges),
            tuple(rank for rank in (values.get(m, m) for m in self.ranks) if rank.is_Symbol),
        )

    def numbered(self, n: int) -> Iterator[RejectedAt]:
        """One set per choice of token counts below n, which are numbers in a small vocabulary."""
        for chosen in product(range(1, n), repeat=len(self.ranks)):
            yield self.at({rank: sp.Integer(m) for rank, m in zip(self.ranks, chosen, strict=True)})


def rejected_by(rule: RuleDeclaration, **values: sp.Expr) -> RejectedAt:
    """The rule's set, with parameters given by name replaced."""
    assert isinstance(rule.rejection, RejectionSet)
    parameters = rule.signature.parameters
    own = RejectedAt(
        str(rule.signature.example()) if not parameters else rule.signature.name,
        rule.rejection,
        tuple(fact for parameter in parameters for fact in _range(parameter)),
        tuple(sp.Symbol(parameter.name) for parameter in parameters if parameter.kind is int),
    )
    at = own.at({sp.Symbol(name): sp.sympify(value) for name, value in values.items()})
    return replace(at, name=named(rule, values))


def named(rule: RuleDeclaration, values: Mapping[str, sp.Expr]) -> str:
    """The rule string with symbols for numbers."""
    shown = ",".join(f"{p.name}={values.get(p.name, p.name)}" for p in rule.signature.parameters)
    return f"{rule.signature.name}:{shown}" if shown else rule.signature.name


def slug(text: str) -> str:
    """Part of a lemma's name."""
    return text.replace("-", "_")


def _range(parameter: Parameter) -> Iterator[Fact]:
    value = sp.Symbol(parameter.name)
    if parameter.minimum is not None:
        yield value - sp.Rational(str(parameter.minimum)), parameter.minimum_open
    if parameter.maximum is not None:
        yield sp.Rational(str(parameter.maximum)) - value, parameter.maximum_open


def _replaced(rejection: RejectionSet, values: Mapping[sp.Symbol, sp.Expr]) -> RejectionSet:
    match rejection:
        case Below(threshold, or_equal):
            return Below(sp.sympify(threshold).subs(values, simultaneous=True), or_equal)
        case Beyond(m):
            return Beyond(sp.sympify(m).subs(values, simultaneous=True))
        case Union(sets):
            return Union(tuple(_replaced(one, values) for one in sets))
        case Intersection(sets):
            return Intersection(tuple(_replaced(one, values) for one in sets))
    raise TypeError(f"nothing to replace in the rejection set {rejection}")


# --- small vocabularies ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SmallSet:
    """A rejection set over n tokens: thresholds are polynomials in p_i, parameters and the factors e^{−H_e}."""

    tokens: Vocabulary
    source: RejectedAt
    factors: tuple[Factor, ...]

    @cached_property
    def alternatives(self) -> Alternatives:
        """Without those that no token satisfies: rank n and beyond."""
        found = (tuple(self._translated(c) for c in alternative) for alternative in self.source.alternatives)
        return tuple(tuple(c for c in one if c is not None) for one in found if None not in one)

    def _translated(self, comparison: Comparison) -> Comparison | None:
        threshold = comparison.threshold
        if any(int(rank.args[0]) >= self.tokens.n for rank in threshold.atoms(Ranked)):
            return None
        p = self.tokens.p
        known = {sp.exp(-Entropy(factor.e)): factor.value for factor in self.factors} | {p_0: p[0], p_1: p[1]}
        return Comparison(threshold.subs(known).replace(Ranked, lambda m: p[int(m)]), comparison.closed)

    @property
    def compared(self) -> tuple[sp.Expr, ...]:
        """p_0, the other probabilities that thresholds are made of, and by how much p_0 exceeds them: none negative."""
        p0, *others = self.tokens.p
        found = {symbol for one in self.alternatives for c in one for symbol in c.threshold.free_symbols}
        used = [other for other in others if other in found]
        return (p0, *used, *(p0 - other for other in used))

    def members(self, y: int) -> Iterator[tuple[Fact, ...]]:
        """Ways for token y to be in the set, one per alternative."""
        return (self.member(y, one) for one in self.alternatives)

    def member(self, y: int, alternative: Sequence[Comparison]) -> tuple[Fact, ...]:
        """Token y satisfies this alternative."""
        return tuple(c.holds(self.tokens.p[y]) for c in alternative)

    def non_members(self, y: int) -> Iterator[tuple[Fact, ...]]:
        """Ways for token y not to be in it: a comparison of every alternative fails."""
        return (tuple(c.fails(self.tokens.p[y]) for c in chosen) for chosen in product(*self.alternatives))

    def to_show(self, y: int, given: Sequence[Comparison] = ()) -> Iterator[tuple[Fact, tuple[Fact, ...]]]:
        """That y is in the set, as (conclusion, hypotheses): where all alternatives but one fail, that one holds.

        The one is an alternative of which a comparison is `given` for some token, or the first.
        """
        p = self.tokens.p[y]
        for chosen in product(*self.alternatives):
            shown = next((c for c in chosen if c in given), chosen[0])
            yield shown.holds(p), tuple(c.fails(p) for c in chosen if c is not shown)


def factors_of(tokens: Vocabulary, *sets: RejectedAt) -> tuple[Factor, ...]:
    added = sorted({e for one in sets for e in one.added}, key=str)
    return tuple(Factor(tokens, e, str(index) if index else "") for index, e in enumerate(added))


def small_set(tokens: Vocabulary, source: RejectedAt, factors: Sequence[Factor] = ()) -> SmallSet:
    return SmallSet(tokens, source, tuple(factors) or factors_of(tokens, source))


def claim(name: str, conclusion: Fact, hypotheses: Sequence[Fact], base: SmallCase) -> SmallCase:
    """The base's hypotheses and these imply the conclusion."""
    expression, strict = conclusion
    return replace(
        base,
        name=name,
        conclusion=expression,
        strict=strict,
        nonnegative=(*base.nonnegative, *(fact for fact, positive in hypotheses if not positive)),
        positive=(*base.positive, *(fact for fact, positive in hypotheses if positive)),
    )


def target_case(tokens: Vocabulary, factors: Sequence[Factor]) -> SmallCase:
    """A sorted target and the factors e^{−H_e} by their definition; nothing is concluded yet."""
    return SmallCase(
        "statement",
        conclusion=sp.S.Zero,
        nonnegative=tokens.sorted,
        positive=tuple(factor.value for factor in factors),
        zero=(tokens.normalised[0], *(factor.definition for factor in factors)),
    )


def with_floor(base: SmallCase, factor: Factor) -> SmallCase:
    """What the axioms of log say about one factor: e^{−H_e} ≤ p_0 + e, strictly where a token lies below p_0."""
    return replace(
        base,
        zero=(*base.zero, *factor.ratios, factor.ratio),
        meaning={**base.meaning, **factor.floor_meaning, **factor.factor_meaning},
        tangents=(*base.tangents, *factor.floor, factor.factor),
        products=(*base.products, *factor.floor_products, *factor.factor_products),
    )


# --- every vocabulary --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Scheme:
    """Variables of a kernel lemma about rejection sets: the target, tokens x and y, parameters, factors e^{−H_e}."""

    p: z3.ArrayRef
    n: z3.ArithRef
    x: z3.ArithRef
    y: z3.ArithRef
    parameters: Mapping[sp.Symbol, z3.ArithRef]
    factors: Mapping[sp.Expr, z3.ArithRef]

    @classmethod
    def of(cls, *sets: RejectedAt) -> Scheme:
        p = kd.FreshVar("p", SEQUENCE)
        n, x, y = (kd.FreshVar(name, INT) for name in "nxy")
        ranks = {rank for one in sets for rank in one.ranks}
        symbols = sorted({symbol for one in sets for symbol in one.symbols} | ranks, key=str)
        parameters = {s: kd.FreshVar(str(s), INT if s in ranks else REAL) for s in symbols}
        added = sorted({e for one in sets for e in one.added}, key=str)
        return cls(p, n, x, y, parameters, {e: kd.FreshVar(f"E{i}", REAL) for i, e in enumerate(added)})

    @property
    def variables(self) -> list[z3.ExprRef]:
        return [self.p, self.n, self.x, self.y, *self.parameters.values(), *self.factors.values()]

    def rejects(self, source: RejectedAt, y: z3.ArithRef) -> z3.BoolRef:
        """Token y is in the set."""
        return z3.Or([z3.And([self._holds(c, y) for c in alternative]) for alternative in source.alternatives])

    def _holds(self, comparison: Comparison, y: z3.ArithRef) -> z3.BoolRef:
        threshold = self.real(comparison.threshold)
        compared = self.p[y] <= threshold if comparison.closed else self.p[y] < threshold
        ranks = [self.integer(rank.args[0]) for rank in comparison.threshold.atoms(Ranked)]
        return z3.And([*(rank < self.n for rank in ranks), compared])

    def fact(self, fact: Fact) -> z3.BoolRef:
        value = self.real(fact[0])
        return value > 0 if fact[1] else value >= 0

    def integer(self, expression: sp.Expr) -> z3.ArithRef:
        return z3.IntVal(int(expression)) if expression.is_Integer else self.parameters[expression]

    def real(self, expression: sp.Expr) -> z3.ArithRef:
        """The expression as a z3 term."""
        match sp.sympify(expression):
            case sp.Symbol() as symbol if symbol in (p_0, p_1):
                return self.p[0 if symbol == p_0 else 1]
            case sp.Symbol() as symbol:
                value = self.parameters[symbol]
                return z3.ToReal(value) if value.is_int() else value
            case sp.Rational() as number:
                return z3.Q(int(number.p), int(number.q))
            case Ranked(args=(m,)):
                return self.p[self.integer(m)]
            case sp.exp(args=(power,)) if isinstance(-power, Entropy):
                return self.factors[(-power).args[0]]
            case sp.Add(args=args):
                return z3.Sum([self.real(part) for part in args])
            case sp.Mul(args=args):
                return z3.Product([self.real(part) for part in args])
        raise ProofError(f"no translation to z3 for the threshold {expression}")

    def ranks(self) -> list[z3.ArithRef]:
        """The token counts among the parameters."""
        return [value for value in self.parameters.values() if value.is_int()]

    def order(self) -> list[z3.BoolRef]:
        """What being sorted and summing to one says about p_0, p_1 and the p_m that are compared with."""
        p, n = self.p, self.n
        below = [z3.Implies(z3.And(m >= 1, m < n), z3.And(p[m] <= p[1], p[m] >= 0)) for m in self.ranks()]
        return [n >= 2, p[0] > 0, p[0] <= 1, p[1] <= p[0], p[1] >= 0, *below]

    def order_lemmas(self) -> list[Proof]:
        """What `order` follows from, for a sorted distribution."""
        return [
            greedy_token_has_mass()(self.p, self.n), is_distribution.defn(self.p, self.n), sorted_down.defn(self.p, self.n),
            prefix_mass()(self.p, z3.IntVal(1), self.n), total.defn(self.p, z3.IntVal(1)), total.defn(self.p, z3.IntVal(0)),
        ]  # fmt: skip

    def exponentials(self) -> list[z3.BoolRef]:
        """What the factors are: E > 0 and log E = −H_e."""
        return [exponential(value, self.p, self.real(e), self.n) for e, value in self.factors.items()]


def polynomial(scheme: Scheme, own: SmallSet, fact: Fact) -> z3.BoolRef:
    """A comparison of a small vocabulary in the scheme's variables."""
    names = [(z3.Real(str(symbol)), value) for symbol, value in scheme.parameters.items()]
    names += [(z3.Real(str(factor.value)), scheme.factors[factor.e]) for factor in own.factors]
    value = z3.substitute(translate(sp.expand(fact[0])), (P, scheme.p), *names)
    return value > 0 if fact[1] else value >= 0


def disagreements(scheme: Scheme, source: RejectedAt, own: SmallSet) -> Iterator[z3.BoolRef]:
    """At a token of a small vocabulary the kernel's set and the polynomials of the small cases differ."""
    for y in range(own.tokens.n):
        members = z3.Or([z3.And([polynomial(scheme, own, fact) for fact in member]) for member in own.members(y)])
        yield z3.And(scheme.n == own.tokens.n, scheme.rejects(source, z3.IntVal(y)) != members)
