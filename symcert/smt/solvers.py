"""The solvers an obligation can be put to: SMT-LIB text in, verdict out.

A question has a time limit that the solver is told, and a harder one that it is not: a process that does not answer is
ended. So no solver can hang a check, and none can take the others with it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from time import perf_counter

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
    idle: SimpleQueue[_SolverProcess] = SimpleQueue()
    processes = [_SolverProcess(solver, timeout_ms) for _ in range(count)]
    for process in processes:
        idle.put(process)

    def ask(text: str) -> Answer:
        process = idle.get()
        try:
            return process.ask(text)
        finally:
            idle.put(process)

    threads = ThreadPoolExecutor(count)
    try:
        yield from threads.map(ask, texts)
    finally:
        for process in processes:
            process.stop()
        threads.shutdown(cancel_futures=True)


class _SolverProcess:
    """A process that answers one text after the other, and is replaced when it does not."""

    # A new interpreter: a forked one would inherit the threads' locks.
    _context = multiprocessing.get_context("spawn")

    def __init__(self, solver: str, timeout_ms: int) -> None:
        self._solver, self._timeout_ms = solver, timeout_ms
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def ask(self, text: str) -> Answer:
        connection = self._connection or self._start()
        started = perf_counter()
        try:
            connection.send(text)
            if connection.poll(2 * self._timeout_ms / 1000 + GRACE_S):
                answer: str = connection.recv()
                return answer, perf_counter() - started
            reason = f"{self._solver} gave no answer within the time limit"
        except (EOFError, OSError):
            reason = f"{self._solver} crashed"
        self.stop()
        return reason, perf_counter() - started

    def _start(self) -> Connection:
        self._connection, theirs = self._context.Pipe()
        self._process = self._context.Process(target=_serve, args=(theirs, self._solver, self._timeout_ms), daemon=True)
        self._process.start()
        theirs.close()
        return self._connection

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


def _serve(connection: Connection, solver: str, timeout_ms: int) -> None:
    """Answer texts until the other side hangs up, or ends this process: Ctrl-C is for the other side to hear."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            text = connection.recv()
        except EOFError:
            return
        try:
            connection.send(SOLVERS[solver].check(text, timeout_ms))
        except ProofError as error:
            connection.send(str(error))
