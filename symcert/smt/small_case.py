"""One-shot statements for a fixed small vocabulary: hypotheses, instances of the axioms of log, negated conclusion.

`log` stays uninterpreted. Beside the hypotheses a case may use

* tangent instances   a(Σ log numerator − Σ log denominator) ≤ w − a,   the axiom log r ≤ r − 1 at r = Π numerator / Π
  denominator, scaled by a ≥ 0, with w = a·r. That w is a·r is checked by sympy, not believed.
* minorants           2p(p + 2q)(log p − log q) ≥ (p − q)(5p + q) for p, q > 0: `acceptance.minorant_of_ratio`, proved
  by the kernel from the axioms of log.
* products            f ≥ 0 ∧ g ≥ 0 → f·g ≥ 0 (and the strict version): true of all reals, written out so that the
  solver need not search for it.

Every polynomial is expanded and each of its monomials (such as `p_0*log(q_1)`) becomes one real variable. That forgets
what monomials mean, so an unsatisfiable result carries over to the real statement, and it leaves linear arithmetic,
which every solver decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

import sympy as sp
import z3

from symcert.smt.obligation import Obligation
from symcert.smt.solve import ProofError, z3_check

TIMEOUT_MS = 20_000


@dataclass(frozen=True)
class Tangent:
    """a(Σ log numerator − Σ log denominator) ≤ w − a, for a·Π numerator = w·Π denominator."""

    weight: sp.Expr
    numerator: tuple[sp.Expr, ...]
    denominator: tuple[sp.Expr, ...]
    scaled_ratio: sp.Expr

    def verify(self, meaning: Mapping[sp.Symbol, sp.Expr]) -> None:
        """Raise ProofError unless scaled_ratio is weight · Π numerator / Π denominator."""
        if not _is_instance(self, tuple(meaning.items())):
            raise ProofError(f"not an instance of the tangent line: {self}")

    @property
    def inequality(self) -> sp.Expr:
        """What is asserted to be non-negative."""
        logs = sum((sp.log(x) for x in self.numerator), sp.S.Zero) - sum(
            (sp.log(x) for x in self.denominator), sp.S.Zero
        )
        return self.scaled_ratio - self.weight - self.weight * logs


@cache
def _is_instance(tangent: Tangent, meaning: tuple[tuple[sp.Symbol, sp.Expr], ...]) -> bool:
    left = tangent.weight * sp.Mul(*tangent.numerator)
    right = tangent.scaled_ratio * sp.Mul(*tangent.denominator)
    return bool(sp.simplify((left - right).subs(dict(meaning))) == 0)


@dataclass(frozen=True)
class SmallCase:
    """`nonnegative ≥ 0`, `positive > 0`, `zero = 0` imply `conclusion ≥ 0`, for one vocabulary size and one case split.

    strict: the conclusion is > 0 instead.
    meaning: variables that abbreviate others (for example e_0 = p_0/c − 1), used when tangent instances are verified;
    their defining equations are among `zero`.
    """

    name: str
    conclusion: sp.Expr
    nonnegative: tuple[sp.Expr, ...] = ()
    positive: tuple[sp.Expr, ...] = ()
    zero: tuple[sp.Expr, ...] = ()
    meaning: Mapping[sp.Symbol, sp.Expr] = field(default_factory=dict)
    tangents: tuple[Tangent, ...] = ()
    products: tuple[tuple[sp.Expr, sp.Expr], ...] = ()
    minorants: tuple[tuple[sp.Expr, sp.Expr], ...] = ()
    strict: bool = False

    def changed(self, name: str, **changes: object) -> SmallCase:
        """The same case with one thing altered: a deliberately false variant."""
        return replace(self, name=name, **changes)  # type: ignore[arg-type]

    def assertions(self) -> list[z3.BoolRef]:
        """Everything assumed, and the negated conclusion, in linear arithmetic over monomials."""
        for tangent in self.tangents:
            tangent.verify(self.meaning)
        return [
            *(_sign(">=", h) for h in self.nonnegative),
            *(_sign(">", h) for h in self.positive),
            *(_sign("==", h) for h in self.zero),
            *(_guarded(tangent) for tangent in self.tangents),
            *(_minorant(p, q) for p, q in self.minorants),
            *(fact for f, g in self.products for fact in _product_facts(f, g) if f != 0 and g != 0),
            *(z3.Implies(_sign("==", weight), _sign("==", product)) for weight, product in self._weighted_logs()),
            z3.Not(_sign(">" if self.strict else ">=", self.conclusion)),
        ]

    def _weighted_logs(self) -> list[tuple[sp.Symbol, sp.Expr]]:
        """Every variable that multiplies a logarithm somewhere, with that product: 0·log 0 = 0."""
        expressions = (self.conclusion, *(tangent.inequality for tangent in self.tangents))
        return sorted({pair for expression in expressions for pair in _weighted_logs_of(expression)}, key=str)


def one_shot(name: str, scope: str, cases: Iterable[SmallCase]) -> Obligation:
    """One obligation that all these cases hold: the disjunction of their refutations is unsatisfiable."""
    alternatives = [z3.And(case.assertions()) for case in cases]
    return Obligation.refutation(name, [z3.Or(alternatives)], scope=scope, shared=True, logic="QF_LRA")


def is_proved(case: SmallCase) -> bool:
    """Whether the machinery that proves the theorems proves this case. Raises ProofError on `unknown`."""
    obligation = one_shot(case.name, "one case", [case])
    verdict = z3_check(obligation.smtlib, TIMEOUT_MS)
    if verdict == z3.unknown:
        raise ProofError(f"{case.name}: z3 does not know")
    return bool(verdict == z3.unsat)


@cache
def _expanded(expression: sp.Expr) -> sp.Expr:
    return sp.expand(expression, log=False, power_base=False)


@cache
def _weighted_logs_of(expression: sp.Expr) -> frozenset[tuple[sp.Symbol, sp.Expr]]:
    found = set()
    for product in sp.Add.make_args(_expanded(expression)):
        if product.has(sp.log):
            weight = sp.Mul(*(f for f in sp.Mul.make_args(product) if f.is_Symbol))
            log = sp.Mul(*(f for f in sp.Mul.make_args(product) if f.has(sp.log)))
            if weight.is_Symbol:
                found.add((weight, weight * log))
    return frozenset(found)


_COMPARISONS: dict[str, Callable[[z3.ArithRef], z3.BoolRef]] = {
    ">=": lambda term: term >= 0, ">": lambda term: term > 0, "==": lambda term: term == 0,
}  # fmt: skip


@cache
def _sign(comparison: str, expression: sp.Expr) -> z3.BoolRef:
    """The expanded polynomial compared with zero. Cases share most of these, so each is made once."""
    return _COMPARISONS[comparison](linear(expression))


@cache
def _name(monomial: sp.Expr) -> str:
    return str(monomial)


@cache
def linear(expression: sp.Expr) -> z3.ArithRef:
    """The expanded polynomial with one variable per monomial."""
    terms = _expanded(sp.sympify(expression)).as_coefficients_dict()
    summands = [_term(c, m) for m, c in sorted(terms.items(), key=lambda item: _name(item[0]))]
    return summands[0] if len(summands) == 1 else z3.Sum(summands)  # SMT-LIB has no sum of one term


def _term(coefficient: sp.Expr, monomial: sp.Expr) -> z3.ArithRef:
    rational = sp.Rational(coefficient)
    number = z3.Q(int(rational.p), int(rational.q))
    if monomial == 1:
        return number
    variable = z3.Real(_name(monomial))
    return variable if rational == 1 else number * variable


@cache
def _guarded(tangent: Tangent) -> z3.BoolRef:
    arguments = [x for x in (*tangent.numerator, *tangent.denominator) if x.free_symbols]
    if not arguments:
        return _sign(">=", tangent.inequality)
    return z3.Implies(z3.And([_sign(">", x) for x in arguments]), _sign(">=", tangent.inequality))


def _minorant(p: sp.Expr, q: sp.Expr) -> z3.BoolRef:
    gap = 2 * p * (p + 2 * q) * (sp.log(p) - sp.log(q)) - (p - q) * (5 * p + q)
    return z3.Implies(z3.And(_sign(">", p), _sign(">", q)), _sign(">=", gap))


@cache
def _product_facts(f: sp.Expr, g: sp.Expr) -> tuple[z3.BoolRef, z3.BoolRef]:
    return (
        z3.Implies(z3.And(_sign(">=", f), _sign(">=", g)), _sign(">=", f * g)),
        z3.Implies(z3.And(_sign(">", f), _sign(">", g)), _sign(">", f * g)),
    )
