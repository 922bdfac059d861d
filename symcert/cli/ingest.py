"""`symcert ingest`: what an engine wrote about its drafted positions, as a run."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from symcert.cli._errors import EXIT_FAILED

DUMP_HELP = "JSON lines or .parquet, one drafted position each; docs/trace-format.md says what they hold."
ERROR_HELP = "Nats by which reported log-probabilities may be off; whole rows of logits are taken as exact."


def ingest(
    dump: Annotated[Path, typer.Argument(help=DUMP_HELP)],
    out: Annotated[Path, typer.Option(help="Run folder to write.")],
    rule: Annotated[list[str] | None, typer.Option(help="Acceptance rule; repeatable. [strict]")] = None,
    top: Annotated[int, typer.Option(help="Tokens of each side kept per position.")] = 16,
    logprob_error: Annotated[float, typer.Option(help=ERROR_HELP)] = 1e-5,
    json_: Annotated[bool, typer.Option("--json", help="Print the summary as one JSON object.")] = False,
) -> None:
    """Certify what an engine dumped, from whole logits or from top log-probabilities, and write it as a run.

    Where the reported tokens leave KL without an upper bound nothing is certified, and the trace says why. Exit code 1
    if a certified draft was rejected, by the rule or by the engine: the engine then decides by another rule or other
    distributions than the dump says, or has a defect.
    """
    from symcert_runtime.engine_dumps import ingest as ingested
    from symcert_runtime.engine_dumps import read_dump
    from symcert_runtime.summary import violations

    summary = ingested(read_dump(dump), out, rule or ["strict"], top, logprob_error)
    if json_:
        typer.echo(json.dumps(summary, ensure_ascii=False))
    else:
        from rich.console import Console

        from symcert_runtime.summary import summary_table

        console = Console()
        console.print(summary_table(summary, console.width))
        typer.echo(f"Run folder: {out}")
    against = sum(figures["engine"]["certified_and_rejected"] for figures in summary["rules"].values())
    if against:
        print(
            f"symcert: the engine rejected {against} drafts that its own numbers certify; it decides by another rule "
            "or other distributions than the dump says, or has a defect: see symcert rejections (engine_differs)",
            file=sys.stderr,
        )
    if violations(summary) or against:
        raise typer.Exit(EXIT_FAILED)
