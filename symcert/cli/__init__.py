"""The command line `symcert`: one module per command, imported only when that command runs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from symcert import __version__
from symcert.cli._commands import LazyCommands
from symcert.cli._errors import exit_code_of

# Plain help instead of rich markup: docstrings hold formulas and shapes such as [..., V], which markup would swallow.
app = typer.Typer(cls=LazyCommands, add_completion=False, rich_markup_mode=None)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"symcert {__version__}")
        raise typer.Exit


@app.callback()
def _symcert(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Proved certificates for speculative decoding: when a drafter's token must be accepted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 failed, 2 a mistake of the user's (one line on stderr).

    `arguments` defaults to the process's own; without any the help is shown.
    """
    command = typer.main.get_command(app)
    return exit_code_of(lambda: command.main(args=_or_help(arguments), prog_name="symcert", standalone_mode=False))


def _or_help(arguments: Sequence[str] | None) -> Sequence[str]:
    given = sys.argv[1:] if arguments is None else arguments
    return given or ["--help"]
