"""`symcert report`: a recorded run as one self-contained HTML file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from symcert.cli._completion import run_folders

RUN_HELP = "Run folder, as written by symcert certify --out."
MOST_NAMED = 5
OUTPUT_HELP = "File to write; without it, report.html inside the run folder."


def report(
    run: Annotated[Path, typer.Argument(help=RUN_HELP, autocompletion=run_folders)],
    # Text, since a Path loses the trailing slash that tells a folder from a file.
    output: Annotated[str | None, typer.Option(help=OUTPUT_HELP, metavar="PATH")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors and warnings only.")] = False,
) -> None:
    """Turn a recorded run into one self-contained HTML file and print where it is.

    The file needs no network and runs no script. An unfinished run is reported as a partial one, and so is one of which
    parts are missing.
    """
    from symcert_runtime.report import lost_parts, write_report

    written = write_report(run, output)
    _warn_of(lost_parts(run))
    if not quiet:
        typer.echo(written)


def _warn_of(lost: Sequence[Path]) -> None:
    if not lost:
        return
    named = ", ".join(str(part) for part in lost[:MOST_NAMED])
    more = f" and {len(lost) - MOST_NAMED} more" if len(lost) > MOST_NAMED else ""
    print(
        f"symcert: the report is a partial one, the run lacks {named}{more}; "
        "repeat its symcert certify command to record them again",
        file=sys.stderr,
    )
