"""`symcert report`: one recorded run, or several compared, as one self-contained HTML file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from symcert.cli._completion import run_folders
from symcert.cli._runs import warn_of_lost

if TYPE_CHECKING:
    from symcert_runtime.report import Evidence

RUNS_HELP = (
    "Run folders, as written by symcert certify --out, by certifying(…, out=…) or by symcert ingest. "
    "Several are compared, each with the first."
)
OUTPUT_HELP = (
    "File to write; without it, report.html inside the run folder, or comparison.html inside the first of several."
)


def report(
    runs: Annotated[list[Path], typer.Argument(help=RUNS_HELP, metavar="RUN…", autocompletion=run_folders)],
    # Text, since a Path loses the trailing slash that tells a folder from a file.
    output: Annotated[str | None, typer.Option(help=OUTPUT_HELP, metavar="PATH")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors and warnings only.")] = False,
) -> None:
    """Turn a recorded run into one self-contained HTML file, or compare several, and print where it is.

    The file needs no network and runs no script. An unfinished run is reported as a partial one, and so is one of which
    parts are missing.
    """
    from symcert_runtime.report import lost_parts, write_comparison, write_report

    written = write_report(runs[0], output, _evidence()) if len(runs) == 1 else write_comparison(runs, output)
    for run in runs:
        warn_of_lost(run, lost_parts(run))
    if not quiet:
        typer.echo(written)


def _evidence() -> Evidence | None:
    """The proofs at hand, for the trust table."""
    from symcert.cli._trust import evidence
    from symcert_runtime.report import Evidence, Proof

    found = evidence()
    if found is None:
        return None
    return Evidence(found["ledger_hash"], {name: Proof(**fields) for name, fields in found["proofs"].items()})
