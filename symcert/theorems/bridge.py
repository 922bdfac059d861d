"""Ties the kernel's statements to the sympy formulas: a kernel proof of a weaker formula would fail here.

Each check unfolds a kernel term (sums over sequences, for every length) at a small length and asks z3 whether it can
differ from the sympy expression of the theorem, translated term by term.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import kdrag as kd
import sympy as sp
import z3

from symcert.kernel.axioms import SEQUENCE, SequenceDefinition, log
from symcert.kernel.gibbs import kl, kl_terms
from symcert.kernel.sums import total
from symcert.smt.obligation import Obligation
from symcert.smt.vocabulary import Vocabulary

P, Q = z3.Const("p", SEQUENCE), z3.Const("q", SEQUENCE)


@dataclass(frozen=True)
class Bridge:
    """`kernel` equals `formula` whenever the facts (definitions unfolded) and the conditions hold."""

    name: str
    kernel: z3.ArithRef
    formula: sp.Expr
    facts: tuple[kd.Proof, ...] = ()
    conditions: tuple[sp.Rel, ...] = ()

    def assertions(self) -> list[z3.BoolRef]:
        conditions = [relation(condition) for condition in self.conditions]
        return [*(fact.thm for fact in self.facts), *conditions, self.kernel != translate(self.formula)]


def bridged(theorem: str, bridges: Iterable[Bridge]) -> Obligation:
    """One obligation: none of these kernel terms differs from its formula."""
    differing = z3.Or([z3.And(bridge.assertions()) for bridge in bridges])
    return Obligation.refutation(f"{theorem}/bridge", [differing], scope="kernel term = sympy formula, small sizes")


def kl_bridge(n: int) -> Bridge:
    """The kernel's KL over n tokens is Σ p_i (log p_i − log q_i)."""
    facts = unfolded_total(kl_terms, (P, Q), n)
    return Bridge(f"kl {n}", kl(P, Q, z3.IntVal(n)), Vocabulary(n).kl, facts)


def unfolded_total(sequence: SequenceDefinition, parameters: tuple[z3.ExprRef, ...], n: int) -> tuple[kd.Proof, ...]:
    """The definition of total(sequence, ·) at 0 … n and of the sequence at 0 … n − 1."""
    array = sequence(*parameters)
    sums = [total.defn(array, z3.IntVal(i)) for i in range(n + 1)]
    return (*sums, *(sequence.at(*parameters, z3.IntVal(i)) for i in range(n)))


def translate(expression: sp.Expr) -> z3.ArithRef:
    """sympy to z3 with `log` the kernel's; p_i and q_i are terms of the sequences p and q."""
    expression = sp.sympify(expression)
    if expression.is_Symbol:
        return _symbol(str(expression))
    if expression.is_Rational:
        return z3.Q(int(expression.p), int(expression.q))
    arguments = [translate(argument) for argument in expression.args]
    if isinstance(expression, sp.log):
        return log(arguments[0])
    if isinstance(expression, sp.Abs):
        return z3.If(arguments[0] >= 0, arguments[0], -arguments[0])
    if expression.is_Add:
        return z3.Sum(arguments)
    if expression.is_Mul:
        return z3.Product(arguments)
    if expression.is_Pow and expression.exp == -1:
        return 1 / arguments[0]
    if expression.is_Pow and expression.exp.is_Integer and expression.exp > 0:
        return z3.Product([arguments[0]] * int(expression.exp))
    raise TypeError(f"no translation to z3 for {expression}")


def _symbol(name: str) -> z3.ArithRef:
    stem, _, index = name.partition("_")
    if stem in ("p", "q") and index.isdigit():
        return {"p": P, "q": Q}[stem][int(index)]
    return z3.Real(name)


def relation(condition: sp.Rel) -> z3.BoolRef:
    """A sympy order relation as a z3 formula."""
    left, right = translate(condition.lhs), translate(condition.rhs)
    return {sp.StrictLessThan: left < right, sp.LessThan: left <= right, sp.GreaterThan: left >= right}[type(condition)]
