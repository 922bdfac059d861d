"""Verdicts. `unknown` and timeouts are failures, never skips."""

from __future__ import annotations

import z3


class ProofFailure(Exception):
    """A solver did not give the verdict an obligation must have."""


def z3_check(smtlib: str, timeout_ms: int) -> z3.CheckSatResult:
    """z3's answer to the text alone, in a fresh context."""
    solver = z3.Solver(ctx=z3.Context())
    solver.set("timeout", timeout_ms)
    solver.from_string(smtlib)
    return solver.check()
