"""`symcert generate`: write the runtime's generated code, or check that it is current."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import symcert
import symcert_runtime
from symcert_runtime.errors import UserError

GENERATED = Path(symcert_runtime.__file__).parent / "generated"
LEDGER = Path(symcert.__file__).parent.parent / "proofs" / "ledger.json"


def generate(
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; print a diff and exit 1 if the code on disk differs.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors only, and with --check the diff.")] = False,
) -> None:
    """Print the proved formulas as torch code into the runtime, and prove the printed text equal to them."""
    from symcert.codegen.generate import build, difference, ledger_hash, write

    files = build(ledger_hash(LEDGER))
    if not check:
        changed = write(files, GENERATED)
        if not quiet:
            typer.echo(f"{len(files)} files in {GENERATED}, {len(changed)} changed")
        return
    if not GENERATED.is_dir():
        raise UserError(f"there is no generated code at {GENERATED}; run `symcert generate`")
    diff = difference(files, GENERATED)
    if diff:
        typer.echo(diff, nl=False)
        typer.echo("generated code differs from what the formulas give; run `symcert generate`", err=True)
        raise typer.Exit(1)
    if not quiet:
        typer.echo(f"{len(files)} files are current")
