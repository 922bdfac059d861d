"""`symcert verify`: prove the theorems again and compare with the committed evidence, or ask a second solver."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Collection, Iterable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

import symcert
from symcert.cli._quiet import hushed
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert.evidence import Evidence
    from symcert.second_opinion import SecondOpinion

PROOFS = Path(symcert.__file__).parent.parent / "proofs"
ACCEPT_COMMAND = "symcert verify --accept"


def verify(
    theorems: Annotated[
        list[str] | None, typer.Argument(metavar="[THEOREM]...", help="Theorem ids; default all.")
    ] = None,
    solver: Annotated[
        str,
        typer.Option(
            help="z3 proves everything anew; cvc5 answers every SMT-LIB file of proofs/ from its text alone; "
            "rocq checks the development in proofs/rocq, and what each of its theorems says and assumes."
        ),
    ] = "z3",
    accept: Annotated[
        bool,
        typer.Option("--accept", help="Write the evidence to proofs/ after z3, cvc5 and Rocq agreed to all of it."),
    ] = False,
    proofs: Annotated[Path, typer.Option(help="Folder of the committed evidence.")] = PROOFS,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors only, and what --json prints.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Derive, prove for small n, prove for all n, attain, and refute every false variant; then compare with proofs/.

    Exit code 0 only when every obligation is discharged (unknown or a timeout fails) and the evidence is unchanged.
    With THEOREM ids only their own evidence is compared; a file of proofs/ that should not be there is noticed by the
    full run alone.
    """
    from symcert.errors import ProofError
    from symcert.rocq import ROCQ
    from symcert.smt.solvers import SOLVERS

    if solver not in (*SOLVERS, ROCQ):
        raise UserError(f"unknown solver {solver!r}; use one of {', '.join([*SOLVERS, ROCQ])}")
    if accept and theorems:
        raise UserError("--accept writes the evidence of all theorems; leave the theorem names out")
    if accept and solver != "z3":
        raise UserError(f"--accept asks every solver; leave --solver {solver} out")
    chosen = list(dict.fromkeys(theorems or ()))
    try:
        with hushed(quiet and not as_json):
            if solver == "z3":
                _prove(chosen, proofs, accept=accept, as_json=as_json, quiet=quiet)
            elif solver == ROCQ:
                _check_development(chosen, proofs, as_json=as_json)
            else:
                _ask(solver, chosen, proofs, as_json=as_json, quiet=quiet)
    except ProofError as error:
        if as_json:
            typer.echo(json.dumps({"proved": False, "reason": str(error)}, ensure_ascii=False))
        _fail(f"not proved: {error}")


def _fail(reason: str) -> NoReturn:
    typer.echo(reason, err=True)
    raise typer.Exit(1)


def _accept_command(proofs: Path) -> str:
    return ACCEPT_COMMAND if proofs == PROOFS else f"{ACCEPT_COMMAND} --proofs {proofs}"


def _known(names: Iterable[str], known: Iterable[str]) -> None:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UserError(f"unknown theorem {unknown[0]!r}; known theorems: {', '.join(known)}")


# --- z3: everything anew ------------------------------------------------------------------------------------------


def _prove(names: list[str], proofs: Path, *, accept: bool, as_json: bool, quiet: bool) -> None:
    from symcert.evidence import accept as write
    from symcert.evidence import adopt_second_opinions, ask_rocq, ask_second_solver, differences, drift, prove
    from symcert.theorems import THEOREMS

    _known(names, THEOREMS)
    chosen = [THEOREMS[name] for name in names] if names else list(THEOREMS.values())
    started = perf_counter()
    # Said before anything is proved: where a formula is wrong, no proof goes through and nothing is said after.
    drifted = [] if accept else drift(proofs)
    for line in drifted:
        typer.echo(f"differs: {line}", err=True)
    evidence = prove(chosen, progress=_silent if quiet else _proved, processes=os.cpu_count() or 1)
    adopt_second_opinions(evidence, proofs)
    if accept:
        ask_second_solver(evidence, progress=_silent if quiet else _count)
        ask_rocq(evidence, proofs)
        write(evidence, proofs)
    found = differences(evidence, proofs, whole=not names)
    _print_proved(evidence, perf_counter() - started, found, as_json, said=drifted)
    if found:
        _fail(f"the evidence differs from {proofs}; if the change is meant, accept it with: {_accept_command(proofs)}")


def _print_proved(
    evidence: Evidence, seconds: float, found: list[str], as_json: bool, said: Collection[str] = ()
) -> None:
    """`said` are differences that have been printed already."""
    ledger = evidence.ledger()
    if as_json:
        summary = {
            "proved": True,
            "obligations": evidence.obligations,
            "refuted": evidence.refuted,
            "seconds": round(seconds, 2),
            "differences": found,
            "seconds_per_theorem": {name: round(taken, 2) for name, taken in evidence.seconds.items()},
            "ledger": ledger,
        }
        typer.echo(json.dumps(summary, ensure_ascii=False))
        return
    from symcert.rocq import statements_of
    from symcert.trust_table import agreement, counted

    rows = []
    for name, entry in evidence.theorems.items():
        agreed, asked = agreement(ledger, name)
        rows.append((
            name, counted(len(entry["derived"]["steps"]), "step"), f"{len(entry['small'])} proved",
            "assumed*" if name in entry["assumed"] else counted(len(entry["kernel"]["lemmas"]), "lemma"),
            counted(len(entry["attained"]["steps"]), "step") if entry["attained"] else "–", f"{len(entry['refuted'])}",
            f"{agreed} of {asked}", f"{len(statements_of(ledger, name))}", f"{evidence.seconds[name]:.1f}",
        ))  # fmt: skip
    _print_table(
        (
            "theorem",
            "derived",
            "n = 2…6",
            "all n",
            "attained",
            "false variants refuted",
            "cvc5 agreed",
            "Rocq",
            "seconds",
        ),
        rows,
    )
    typer.echo(
        f"{evidence.obligations} obligations discharged by z3, "
        f"{evidence.refuted} false variants refuted, {seconds:.1f} s."
    )
    for name, entry in evidence.theorems.items():
        if name in entry["assumed"]:
            typer.echo(f"* an axiom of the kernel; its finite forms are proved (symcert/theorems/{name}.py).")
    for line in found:
        if line not in said:
            typer.echo(f"differs: {line}", err=True)


# --- a second solver: the committed files -------------------------------------------------------------------------


def _ask(solver: str, names: list[str], proofs: Path, *, as_json: bool, quiet: bool) -> None:
    from symcert.errors import ProofError
    from symcert.ledger import LEDGER, read_ledger
    from symcert.second_opinion import second_opinion

    ledger = read_ledger(proofs)
    if ledger is None:
        raise ProofError(f"{proofs / LEDGER} is missing; write it with: {_accept_command(proofs)}")
    _known(names, ledger["theorems"])
    started = perf_counter()
    progress = _silent if quiet else _count
    opinion = second_opinion(solver, ledger, proofs, names or list(ledger["theorems"]), progress)
    _print_opinion(opinion, perf_counter() - started, as_json)
    if opinion.complaints:
        asked = len(opinion.replies) + len(opinion.damaged)
        _fail(f"not proved: {len(opinion.complaints)} of {asked} files are not discharged by {solver}")


def _silent(*_: object) -> None:
    """No progress: --quiet."""


def _proved(name: str) -> None:
    typer.echo(f"proved {name}", err=True)


def _count(done: int, of: int) -> None:
    """A line that counts, on a terminal; in a log the last state only."""
    if sys.stderr.isatty() or done == of:
        typer.echo(f"\rasked {done} of {of} files", err=True, nl=done == of)


def _print_opinion(opinion: SecondOpinion, seconds: float, as_json: bool) -> None:
    if as_json:
        summary = {
            "proved": not opinion.complaints,
            "solver": opinion.solver,
            "version": opinion.version,
            "obligations": opinion.agreed("unsat"),
            "refuted": opinion.agreed("sat"),
            "failures": opinion.complaints,
            "seconds": round(seconds, 2),
            "theorems": {
                name: {reply.obligation["file"]: reply.said for reply in opinion.of(name)} for name in opinion.theorems
            },
        }
        typer.echo(json.dumps(summary, ensure_ascii=False))
        return
    rows = []
    for name, entries in opinion.theorems.items():
        replies = opinion.of(name)
        agreeing = [reply for reply in replies if reply.agrees]
        counts = [
            f"{sum(reply.said == verdict for reply in agreeing)} of {sum(e['verdict'] == verdict for e in entries)}"
            for verdict in ("unsat", "sat")
        ]
        rows.append((name, *counts, f"{max((reply.seconds for reply in replies), default=0.0):.2f}"))
    _print_table(("theorem", "proved, with lemmas", "false variants refuted", "slowest file, s"), rows)
    typer.echo(
        f"{opinion.agreed('unsat')} obligations discharged by {opinion.solver} {opinion.version}, "
        f"{opinion.agreed('sat')} false variants refuted, {seconds:.1f} s."
    )
    for line in opinion.complaints:
        typer.echo(f"not discharged: {line}", err=True)


# --- Rocq: the development, compiled and checked anew ----------------------------------------------------------------


def _check_development(names: list[str], proofs: Path, *, as_json: bool) -> None:
    from symcert import rocq
    from symcert.errors import ProofError
    from symcert.evidence import rocq_differences
    from symcert.ledger import LEDGER, read_ledger

    ledger = read_ledger(proofs)
    if ledger is None:
        raise ProofError(f"{proofs / LEDGER} is missing; write it with: {_accept_command(proofs)}")
    _known(names, ledger["theorems"])
    started = perf_counter()
    checked = rocq.check(rocq.development(proofs / rocq.ROCQ))
    found = [*rocq_differences(ledger, proofs), *rocq.unexpected(checked, proofs / rocq.ROCQ)]
    seconds = perf_counter() - started
    count = sum(map(len, checked.statements.values()))
    stated = {name: rocq.statements_of(ledger, name) for name in names or ledger["theorems"]}
    if as_json:
        summary = {
            "proved": not found, "solver": rocq.ROCQ, "version": checked.version, "differences": found,
            "seconds": round(seconds, 2), "axioms": checked.beneath, "theorems": stated,
        }  # fmt: skip
        typer.echo(json.dumps(summary, ensure_ascii=False))
    else:
        _print_table(("theorem", "in Rocq"), [(name, ", ".join(stated[name]) or "–") for name in stated])
        typer.echo(
            f"{count} theorems checked by coqc and coqchk {checked.version}, {seconds:.1f} s. "
            f"Beneath them: {', '.join(checked.beneath)}."
        )
        for line in found:
            typer.echo(f"differs: {line}", err=True)
    if found:
        _fail(f"the development differs from {proofs}; if that is meant, accept it with: {_accept_command(proofs)}")


def _print_table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title="Theorems", box=None, header_style="bold")
    for column in columns:
        left = column in {"theorem", "in Rocq"}
        table.add_column(column, justify="left" if left else "right", no_wrap=column == "theorem")
    for row in rows:
        table.add_row(*row)
    Console(width=max(Console().width, 120)).print(table)
