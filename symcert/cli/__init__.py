"""The command line `symcert`: one module per command, imported only when that command runs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from symcert import __version__
from symcert.cli._commands import LazyCommands
from symcert.cli._completion import prepare_completion
from symcert.cli._errors import exit_code_of, exit_codes_text

# Plain help instead of rich markup: docstrings hold formulas and shapes such as [..., V], which markup would swallow.
app = typer.Typer(cls=LazyCommands, rich_markup_mode=None)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"symcert {__version__}")
        raise typer.Exit


@app.callback(epilog=exit_codes_text())
def _symcert(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Proved certificates for speculative decoding: when a drafter's token must be accepted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code, one of `EXIT_CODES`.

    `arguments` defaults to the process's own; without any the help is shown.
    """
    prepare_completion()
    return exit_code_of(
        lambda: typer.main.get_command(app).main(args=_or_help(arguments), prog_name="symcert", standalone_mode=False)
    )


def _or_help(arguments: Sequence[str] | None) -> Sequence[str]:
    given = sys.argv[1:] if arguments is None else arguments
    return given or ["--help"]
