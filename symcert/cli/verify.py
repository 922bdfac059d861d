"""`symcert verify`: prove the theorems again and compare with the committed evidence."""

from __future__ import annotations

import json
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

import symcert
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert.evidence import Evidence

PROOFS = Path(symcert.__file__).parent.parent / "proofs"
ACCEPT_COMMAND = "symcert verify --accept"


def verify(
    theorems: Annotated[
        list[str] | None, typer.Argument(metavar="[THEOREM]...", help="Theorem ids; default all.")
    ] = None,
    solver: Annotated[str, typer.Option(help="z3, the only solver so far.")] = "z3",
    accept: Annotated[
        bool, typer.Option("--accept", help="Write the evidence to proofs/ after everything was proved.")
    ] = False,
    proofs: Annotated[Path, typer.Option(help="Folder of the committed evidence.")] = PROOFS,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Derive, prove for small n, prove for all n, attain, and refute every false variant; then compare with proofs/.

    Exit code 0 only when every obligation is discharged (unknown or a timeout fails) and the evidence is unchanged.
    """
    from symcert.evidence import accept as write
    from symcert.evidence import differences, prove
    from symcert.smt.solve import ProofError
    from symcert.theorems import THEOREMS

    if solver != "z3":
        raise UserError(f"unknown solver {solver!r}; the obligations are discharged by z3 (use --solver z3)")
    unknown = [name for name in theorems or () if name not in THEOREMS]
    if unknown:
        raise UserError(f"unknown theorem {unknown[0]!r}; known theorems: {', '.join(THEOREMS)}")
    if accept and theorems:
        raise UserError("--accept writes the evidence of all theorems; leave the theorem names out")
    chosen = [THEOREMS[name] for name in dict.fromkeys(theorems)] if theorems else list(THEOREMS.values())
    started = perf_counter()
    try:
        evidence = prove(chosen, progress=lambda name: typer.echo(f"proving {name}", err=True))
        if accept:
            write(evidence, proofs)
        found = differences(evidence, proofs, whole=not theorems)
    except ProofError as error:
        _fail(str(error), as_json)
    _print(evidence, perf_counter() - started, found, as_json)
    if found:
        typer.echo(
            f"the evidence differs from {proofs}; if the change is meant, accept it with: {_accept_command(proofs)}",
            err=True,
        )
        raise typer.Exit(1)


def _accept_command(proofs: Path) -> str:
    return ACCEPT_COMMAND if proofs == PROOFS else f"{ACCEPT_COMMAND} --proofs {proofs}"


def _fail(reason: str, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"proved": False, "reason": reason}))
    typer.echo(f"not proved: {reason}", err=True)
    raise typer.Exit(1)


def _print(evidence: Evidence, seconds: float, found: list[str], as_json: bool) -> None:
    if as_json:
        summary = {
            "proved": True,
            "obligations": evidence.obligations,
            "refuted": evidence.refuted,
            "seconds": round(seconds, 2),
            "differences": found,
            "seconds_per_theorem": {name: round(taken, 2) for name, taken in evidence.seconds.items()},
            "ledger": evidence.ledger(),
        }
        typer.echo(json.dumps(summary, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(title="Theorems", box=None, header_style="bold")
    for column in ("theorem", "derived", "n = 2…6", "all n", "attained", "false variants refuted", "seconds"):
        table.add_column(column, justify="left" if column == "theorem" else "right")
    for name, entry in evidence.theorems.items():
        table.add_row(
            name, f"{len(entry['derived']['steps'])} steps", f"{len(entry['small'])} proved", _kernel_cell(entry),
            f"{len(entry['attained']['steps'])} steps", f"{len(entry['refuted'])}", f"{evidence.seconds[name]:.1f}",
        )  # fmt: skip
    console = Console(width=max(Console().width, 100))
    console.print(table)
    console.print(
        f"{evidence.obligations} obligations discharged by z3, "
        f"{evidence.refuted} false variants refuted, {seconds:.1f} s."
    )
    for name, entry in evidence.theorems.items():
        if entry["assumed"]:
            console.print(f"* an axiom of the kernel; its finite forms are proved (symcert/theorems/{name}.py).")
    for line in found:
        typer.echo(f"differs: {line}", err=True)


def _kernel_cell(entry: dict[str, object]) -> str:
    kernel = entry["kernel"]
    assert isinstance(kernel, dict)
    return "assumed*" if entry["assumed"] else f"{len(kernel['lemmas'])} lemmas"
