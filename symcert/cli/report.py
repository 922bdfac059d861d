"""`symcert report`: a recorded run as one self-contained HTML file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

RUN_HELP = "Run folder, as written by symcert certify --out."
OUTPUT_HELP = "File to write; without it, report.html inside the run folder."


def report(
    run: Annotated[Path, typer.Argument(help=RUN_HELP)],
    output: Annotated[Path | None, typer.Option(help=OUTPUT_HELP)] = None,
) -> None:
    """Turn a recorded run into one self-contained HTML file and print where it is.

    The file needs no network and runs no script. An unfinished run is reported as a partial one.
    """
    from symcert_runtime.report import write_report

    typer.echo(write_report(run, output))
