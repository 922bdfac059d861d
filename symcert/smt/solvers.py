"""The solvers an obligation can be put to: SMT-LIB text in, verdict out.

A question has a time limit that the solver is told, and a harder one that it is not: a process that does not answer is
ended. So no solver can hang a check, and none can take the others with it.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from time import perf_counter

from symcert.child_processes import interrupts_held_back
from symcert.errors import ProofError


@dataclass(frozen=True)
class Solver:
    """check(smtlib, timeout in ms) is `sat`, `unsat` or `unknown`. Raises ProofError where it cannot read the text."""

    name: str
    version: Callable[[], str]
    check: Callable[[str, int], str]


def _z3(smtlib: str, timeout_ms: int) -> str:
    from symcert.smt.solve import z3_check

    return str(z3_check(smtlib, timeout_ms))


def _cvc5(smtlib: str, timeout_ms: int) -> str:
    import cvc5

    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("tlimit-per", str(timeout_ms))
    solver.setOption("enum-inst", "true")  # instances of quantifiers that no trigger finds
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, smtlib, "obligation")
    answer = ""
    try:
        while not (command := parser.nextCommand()).isNull():
            if command.getCommandName() != "set-info":  # the status a file claims is no business of the solver
                answer += command.invoke(solver, parser.getSymbolManager())
    except RuntimeError as error:
        answer = f"(error {error})"
    if "(error" in answer:
        raise ProofError(f"cvc5 cannot read {smtlib.splitlines()[0]!r}: {' '.join(answer.split())}")
    return answer.strip() if answer.strip() in ("sat", "unsat") else "unknown"


SOLVERS = {
    "z3": Solver("z3", lambda: version("z3-solver"), _z3),
    "cvc5": Solver("cvc5", lambda: version("cvc5"), _cvc5),
}

GRACE_S = 10.0
"""Seconds beyond twice its time limit before a process is ended; it starts in less than one."""

Answer = tuple[str, float]
"""A verdict, or a sentence that says why there is none; and seconds."""


def answers(solver: str, texts: Sequence[str], timeout_ms: int) -> Iterator[Answer]:
    """The solver's answers in the order of the texts, from one process per core."""
    count = max(1, min(os.cpu_count() or 1, len(texts)))
    processes = [_SolverProcess(solver, timeout_ms) for _ in range(count)]
    remaining, found, said = iter(enumerate(texts)), dict[int, Answer](), 0
    try:
        idle = processes
        while said < len(texts):
            for process, (position, text) in zip(idle, remaining, strict=False):
                process.ask(position, text)
            idle = _done([process for process in processes if process.is_asked])
            found |= {process.position: process.answer() for process in idle}
            while said in found:
                yield found.pop(said)
                said += 1
    finally:  # also where Ctrl-C ends the wait
        for process in processes:
            process.stop()


def _done(asked: Sequence[_SolverProcess]) -> list[_SolverProcess]:
    """Wait until one of them has answered, crashed or run out of time; all that have."""
    first = min(process.deadline for process in asked)
    wait([process.connection for process in asked], max(0.0, first - perf_counter()))
    now = perf_counter()
    return [process for process in asked if process.connection.poll() or process.deadline <= now]


class _SolverProcess:
    """A process that answers one text after the other, and is replaced when it does not."""

    # A new interpreter: a forked one would inherit the locks of other threads.
    _context = multiprocessing.get_context("spawn")

    connection: Connection
    position: int
    """Of the text it was asked about last."""

    def __init__(self, solver: str, timeout_ms: int) -> None:
        self._solver, self._limit = solver, 2 * timeout_ms / 1000 + GRACE_S
        self._timeout_ms = timeout_ms
        self._process: BaseProcess | None = None
        self.is_asked = False

    @property
    def deadline(self) -> float:
        return self._asked_at + self._limit

    def ask(self, position: int, text: str) -> None:
        if self._process is None:
            self._start()
        self.position, self.is_asked, self._asked_at = position, True, perf_counter()
        with suppress(OSError):  # a process that is gone: the answer will say so
            self.connection.send(text)

    def answer(self) -> Answer:
        """To what it was asked, of a process that is done with it."""
        self.is_asked, seconds = False, perf_counter() - self._asked_at
        try:
            if self.connection.poll():
                answer: str = self.connection.recv()
                return answer, seconds
            reason = f"{self._solver} gave no answer within the time limit"
        except (EOFError, OSError):
            reason = f"{self._solver} crashed"
        self.stop()
        return reason, seconds

    def _start(self) -> None:
        self.connection, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._solver, self._timeout_ms), daemon=True)
        with interrupts_held_back():
            process.start()
            self._process = process  # before Ctrl-C is heard again, so that it is stopped too
        theirs.close()

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self.connection.close()
        self._process = None


def _serve(connection: Connection, solver: str, timeout_ms: int) -> None:
    """Answer texts until the other side hangs up, or ends this process."""
    while True:
        try:
            text = connection.recv()
        except EOFError:
            return
        try:
            connection.send(SOLVERS[solver].check(text, timeout_ms))
        except ProofError as error:
            connection.send(str(error))
