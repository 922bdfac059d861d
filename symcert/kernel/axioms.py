"""Everything the development assumes. The trust table quotes this module; nothing else is taken on faith.

    log_product   x > 0 ∧ y > 0 → log(x·y) = log x + log y
    log_tangent   x > 0 → log x ≤ x − 1

    induction     P(0) and (k ≥ 0 ∧ P(k) → P(k+1) for all k) imply P(n) for all n ≥ 0, for every predicate P

Beside these the kernel supplies definitions (`kdrag.kernel.define`, and `SequenceDefinition` below: a name for a sequence
given term by term, a conservative extension). `log` is otherwise an
uninterpreted function on the reals, so every theorem holds for any function that satisfies the two axioms; the
natural logarithm is the only one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

import kdrag as kd
import z3

REAL = z3.RealSort()
INT = z3.IntSort()
SEQUENCE = z3.ArraySort(INT, REAL)
SUBSET = z3.ArraySort(INT, z3.BoolSort())

ZERO, ONE = z3.RealVal(0), z3.RealVal(1)

log = z3.Function("natural_log", REAL, REAL)
"""Not named `log` or `ln` in SMT-LIB: solvers may know functions of those names, and of this one nothing is known."""

_x, _y = z3.Reals("x y")

log_product = kd.axiom(
    z3.ForAll([_x, _y], z3.Implies(z3.And(_x > 0, _y > 0), log(_x * _y) == log(_x) + log(_y))), ["axiom log_product"]
)
log_tangent = kd.axiom(z3.ForAll([_x], z3.Implies(_x > 0, log(_x) <= _x - 1)), ["axiom log_tangent"])


def induction(predicate: Callable[[z3.ArithRef], z3.BoolRef], k: z3.ArithRef, n: z3.ArithRef) -> kd.Proof:
    """P(0) → (∀ k, k ≥ 0 ∧ P(k) → P(k+1)) → n ≥ 0 → P(n), the schema at one predicate."""
    step = z3.ForAll([k], z3.Implies(z3.And(k >= 0, predicate(k)), predicate(k + 1)))
    conclusion = z3.Implies(n >= 0, predicate(n))
    return kd.axiom(z3.Implies(predicate(z3.IntVal(0)), z3.Implies(step, conclusion)), ["axiom schema induction"])


INDUCTION = "P(0) -> (forall k. k >= 0 and P(k) -> P(k+1)) -> (forall n. n >= 0 -> P(n)), for every predicate P"
AXIOMS: dict[str, kd.Proof] = {"log_product": log_product, "log_tangent": log_tangent}


class SequenceDefinition:
    """A sequence (or subset) named by its i-th term: `definition(params)[i] = term(params, i)`.

    Every name is defined once, at module level: two different definitions of one name would contradict each other.
    """

    _defined: ClassVar[set[str]] = set()

    def __init__(self, name: str, parameters: Sequence[z3.ExprRef], index: z3.ArithRef, term: z3.ExprRef) -> None:
        if name in self._defined:
            raise ValueError(f"the sequence {name} is defined already")
        self._defined.add(name)
        sort = SUBSET if z3.is_bool(term) else SEQUENCE
        self._function = z3.Function(name, *(parameter.sort() for parameter in parameters), sort)
        value = self._function(*parameters)
        self._axiom = kd.axiom(z3.ForAll([*parameters, index], value[index] == term), ["definition", name])

    def __call__(self, *parameters: z3.ExprRef) -> z3.ArrayRef:
        return self._function(*parameters)

    def at(self, *parameters_and_index: z3.ExprRef) -> kd.Proof:
        """The defining equation at given parameters and index."""
        return kd.kernel.instan(list(parameters_and_index), self._axiom)

    def everywhere(self, *parameters: z3.ExprRef) -> kd.Proof:
        """The defining equation at given parameters, for every index."""
        index = kd.FreshVar("i", INT)
        return self.at(*parameters, index).forall([index])
