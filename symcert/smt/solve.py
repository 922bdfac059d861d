"""Verdicts. `unknown` and timeouts are failures, never skips."""

from __future__ import annotations

from fractions import Fraction

import z3

from symcert.errors import ProofError as ProofError
from symcert.smt.solvers import SOLVERS


def z3_check(smtlib: str, timeout_ms: int) -> z3.CheckSatResult:
    """z3's answer to the text alone, in a fresh context."""
    solver = z3.Solver(ctx=z3.Context())
    solver.set("timeout", timeout_ms)
    solver.from_string(smtlib)
    return solver.check()


def cvc5_check(smtlib: str, timeout_ms: int) -> z3.CheckSatResult:
    """cvc5's answer to the text alone, as `z3_check` gives z3's. To see whether an obligation is friendly to both:

        from symcert.smt.solve import cvc5_check, z3_check
        assert str(cvc5_check(obligation.smtlib, 10_000)) == obligation.expected

    Raises ProofError when cvc5 cannot read the text.
    """
    return _VERDICTS[SOLVERS["cvc5"].check(smtlib, timeout_ms)]


_VERDICTS = {"sat": z3.sat, "unsat": z3.unsat, "unknown": z3.unknown}


def z3_model(smtlib: str, timeout_ms: int) -> dict[str, Fraction] | None:
    """A rational model of the text, or None when it has none. Raises ProofError on `unknown` or an irrational value."""
    solver = z3.Solver(ctx=z3.Context())
    solver.set("timeout", timeout_ms)
    solver.from_string(smtlib)
    verdict = solver.check()
    if verdict == z3.unknown:
        raise ProofError(f"z3 does not know whether this has a model: {smtlib.splitlines()[0]}")
    if verdict == z3.unsat:
        return None
    model = solver.model()
    return {str(declaration): _fraction(model[declaration]) for declaration in model.decls()}


def _fraction(value: z3.ExprRef) -> Fraction:
    if not z3.is_rational_value(value):
        raise ProofError(f"the model holds {value}, which is not rational")
    return Fraction(value.numerator_as_long(), value.denominator_as_long())
