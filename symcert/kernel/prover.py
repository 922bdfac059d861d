"""How a step of the development is checked, recorded and named.

A *lemma* is a function returning a `kd.Proof`. Inside it every call of `check` is one query to z3, recorded as an
`Obligation` that stock z3 can re-check from its SMT-LIB text alone. Nothing but `kdrag.kernel` makes proof objects.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, induction
from symcert.smt.obligation import Obligation
from symcert.smt.solve import z3_check

Proof: TypeAlias = kd.Proof
Lemma: TypeAlias = Callable[[], Proof]

# z3 answers every step of this development in well under a second; a step that needs more has become a different step.
STEP_TIMEOUT_MS = 20_000


@dataclass
class LemmaRecord:
    """What running one lemma left behind: its proof object, its obligations, and the lemmas it rests on."""

    name: str
    proof: Proof | None = None
    obligations: list[Obligation] = field(default_factory=list)
    uses: list[str] = field(default_factory=list)


class Development:
    """The lemmas proved so far in this process, in the order in which they were first needed."""

    def __init__(self) -> None:
        self.records: dict[str, LemmaRecord] = {}
        self._open: list[LemmaRecord] = []

    def run(self, name: str, body: Lemma) -> Proof:
        if self._open and name not in self._open[-1].uses:
            self._open[-1].uses.append(name)
        if name not in self.records:
            record = LemmaRecord(name)
            self._open.append(record)
            try:
                record.proof = body()
            finally:
                self._open.pop()
            self.records[name] = record
        proof = self.records[name].proof
        assert proof is not None
        return proof

    @property
    def current(self) -> LemmaRecord:
        if not self._open:
            raise RuntimeError("a proof step was checked outside a lemma, so nobody would record it")
        return self._open[-1]

    def dependencies(self, name: str) -> list[str]:
        """`name` and every lemma it rests on, each once, foundations first."""
        order: list[str] = []

        def visit(current: str) -> None:
            for used in self.records[current].uses:
                visit(used)
            if current not in order:
                order.append(current)

        visit(name)
        return order


DEVELOPMENT = Development()


def lemma(body: Lemma) -> Lemma:
    """Mark a function as a lemma: proved once per process, its z3 queries recorded under its module and name."""
    name = f"{body.__module__.rsplit('.', 1)[-1]}.{body.__name__}"

    @functools.wraps(body)
    def run() -> Proof:
        return DEVELOPMENT.run(name, body)

    return run


def reals(names: str) -> tuple[z3.ArithRef, ...]:
    """Fresh variables of a lemma, named as in z3's `Reals("x y")`."""
    return tuple(kd.FreshVar(name, REAL) for name in names.split())


def integers(names: str) -> tuple[z3.ArithRef, ...]:
    """Fresh integers: tokens, ranks, lengths."""
    return tuple(kd.FreshVar(name, INT) for name in names.split())


def sequences(names: str) -> tuple[z3.ArrayRef, ...]:
    """Fresh sequences of reals."""
    return tuple(kd.FreshVar(name, SEQUENCE) for name in names.split())


class RecordingSolver:
    """The solver handed to the kernel: it answers from the SMT-LIB text alone, in a fresh z3 context.

    So the text that is committed is the very query that was asked, and no verdict depends on what the process did before.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._assertions: list[z3.BoolRef] = []
        self._timeout_ms = STEP_TIMEOUT_MS

    def set(self, option: str, value: int) -> None:
        assert option == "timeout"
        self._timeout_ms = value

    def add(self, assertion: z3.BoolRef) -> None:
        self._assertions.append(assertion)

    def check(self) -> z3.CheckSatResult:
        obligation = Obligation.refutation(self._name, self._assertions, scope="all n")
        verdict = z3_check(obligation.smtlib, self._timeout_ms)
        if verdict == z3.unsat:
            DEVELOPMENT.current.obligations.append(obligation)
        return verdict

    def model(self) -> str:
        return "see the SMT-LIB text of " + self._name


def check(step: str, claim: z3.BoolRef, by: Iterable[Proof] = ()) -> Proof:
    """Let z3 prove `claim` from the theorems in `by`, recording the query. Raises kd.kernel.LemmaError unless it is unsat."""
    name = f"{DEVELOPMENT.current.name}/{step}"
    # Not kd.prove: that wrapper turns a timeout into a TimeoutError and asks again without the outer quantifier.
    return kd.kernel.prove(claim, by=list(by), timeout=STEP_TIMEOUT_MS, solver=lambda: RecordingSolver(name))


def by_induction(
    predicate: Callable[[z3.ArithRef], z3.BoolRef],
    *,
    base: Sequence[Proof],
    step: Callable[[z3.ArithRef], Sequence[Proof]],
    bound: z3.ArithRef,
) -> Proof:
    """`bound >= 0 → predicate(bound)`: two queries and two uses of modus ponens on the induction schema."""
    k = kd.FreshVar("k", INT)
    base_case = check("base", predicate(z3.IntVal(0)), base)
    step_case = check("step", z3.Implies(z3.And(k >= 0, predicate(k)), predicate(k + 1)), step(k)).forall([k])
    schema = induction(predicate, k, bound)
    return kd.kernel.modus(kd.kernel.modus(schema, base_case), step_case)
