"""The evidence of all theorems, proved once per test process, and the one-shot cases behind the small sizes."""

from __future__ import annotations

import copy
from functools import cache
from importlib import import_module
from pathlib import Path
from unittest.mock import patch

import z3

import symcert
from symcert.evidence import Evidence, adopt_second_opinions, prove
from symcert.kernel.prover import DEVELOPMENT
from symcert.smt.obligation import Obligation
from symcert.smt.small_case import SmallCase, one_shot
from symcert.theorems import THEOREMS

PROOFS = Path(symcert.__file__).parent.parent / "proofs"


@cache
def _proved() -> Evidence:
    evidence = prove(THEOREMS.values())
    adopt_second_opinions(evidence, PROOFS)  # cvc5 is asked by `symcert verify --solver cvc5` and the slow tests of it
    return evidence


def evidence() -> Evidence:
    """A copy that a test may damage."""
    return copy.deepcopy(_proved())


def lemma_obligations() -> list[Obligation]:
    """Every query of the development, foundations first."""
    for theorem in THEOREMS.values():
        for statement in theorem.kernel:
            statement()
    return [obligation for record in DEVELOPMENT.records.values() for obligation in record.obligations]


@cache
def small_cases(theorem: str, n: int) -> tuple[SmallCase, ...]:
    """The cases whose negations `THEOREMS[theorem].small(n)` asserts to be unsatisfiable; a polynomial has none."""
    module = import_module(f"symcert.theorems.{theorem}")
    captured: list[SmallCase] = []

    def capture(name: str, scope: str, cases: object) -> Obligation:
        captured.extend(cases)  # type: ignore[call-overload]
        return one_shot(name, scope, [])

    if hasattr(module, "one_shot"):
        with patch.object(module, "one_shot", capture):
            module.small(n)
    return tuple(captured)


def satisfiable(case: SmallCase) -> bool:
    """Whether something satisfies the hypotheses, as far as linear arithmetic tells."""
    *hypotheses, _negated_conclusion = case.assertions()
    solver = z3.Solver()
    solver.set("timeout", 5_000)
    solver.add(*hypotheses)
    return bool(solver.check() == z3.sat)
