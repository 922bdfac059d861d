"""`symcert metrics`: a run, finished or not, in the text format that Prometheus scrapes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from symcert.cli._runs import loaded_run

RUN_HELP = "Run folder; it may still be growing."
OUTPUT_HELP = "File to write whole, e.g. for node_exporter's textfile collector; without it, standard output."


def metrics(
    run: Annotated[Path, typer.Argument(help=RUN_HELP)],
    output: Annotated[Path | None, typer.Option(help=OUTPUT_HELP)] = None,
) -> None:
    """Print vLLM's spec_decode counters and symcert's own for a recorded run."""
    from symcert_runtime.files import write_text
    from symcert_runtime.metrics import metrics_text

    recorded = loaded_run(run)
    text = metrics_text(recorded.traces, recorded.provenance, run.resolve().name)
    if output is None:
        typer.echo(text, nl=False)
    else:
        write_text(output, text)
