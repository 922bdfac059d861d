"""`symcert doctor`: what of the installation, the evidence and a pair of models works, and what to do where not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import Annotated

import typer

from symcert import __version__
from symcert.cli._completion import devices, dtypes
from symcert.cli._evidence_state import checks
from symcert.cli._layout import terminal_width, wrapped
from symcert_runtime.doctor import Finding, Section, examine, sections
from symcert_runtime.errors import UserError

EXIT_PROBLEMS = 1
NAME = 26
"""Columns before what a check says."""

DTYPE_HELP = "float32, float64, bfloat16 or float16."
LOAD_HELP = "With models: load both as symcert certify does, and certify one short text."


def doctor(
    target: Annotated[str | None, typer.Option(help="Target model: a folder, or a name on the Hub.")] = None,
    drafter: Annotated[str | None, typer.Option(help="Drafter model; goes with --target.")] = None,
    device: Annotated[str, typer.Option(help="cpu, cuda, …", autocompletion=devices)] = "cpu",
    dtype: Annotated[str, typer.Option(help=DTYPE_HELP, autocompletion=dtypes)] = "float32",
    load: Annotated[bool, typer.Option("--load", help=LOAD_HELP)] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print problems only, and what --json prints.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")] = False,
) -> None:
    """Look at the environment, the generated code, the evidence and the devices, and at a pair of models if named.

    Of models only the small files are read, unless --load is given. Every finding is ok, a warning or a problem, the
    last two with what to do. Exit code 1 if there is a problem.
    """
    if (target is None) != (drafter is None):
        raise UserError("give both --target and --drafter, or neither to look at the installation only")
    if load and target is None:
        raise UserError("--load loads the models of --target and --drafter, which are missing; give them, or drop it")
    general = sections(target, drafter, device, dtype, load)
    findings = examine([*general[:2], Section("evidence", checks()), *general[2:]])
    counts = _print_json(findings) if json_ else _print_text(findings, quiet)
    if counts["problem"]:
        raise typer.Exit(EXIT_PROBLEMS)


def _print_json(findings: Iterable[Finding]) -> Counter[str]:
    found = list(findings)
    counts = Counter(finding.status for finding in found)
    summary = {
        "symcert": __version__,
        "problems": counts["problem"],
        "warnings": counts["warning"],
        "findings": [asdict(finding) for finding in found],
    }
    typer.echo(json.dumps(summary, ensure_ascii=False))
    return counts


def _print_text(findings: Iterable[Finding], quiet: bool) -> Counter[str]:
    """Each finding as soon as it is made: some checks take seconds."""
    counts, section, width = Counter[str](), "", terminal_width()
    for finding in findings:
        counts[finding.status] += 1
        if quiet and finding.status != "problem":
            continue
        if finding.section != section and not quiet:
            typer.echo(f"{finding.section}" if not section else f"\n{finding.section}")
            section = finding.section
        typer.echo("\n".join(_lines(finding, width)))
    if not quiet:
        typer.echo(f"\nproblems: {counts['problem']}, warnings: {counts['warning']}, ok: {counts['ok']}")
    return counts


def _lines(finding: Finding, width: int) -> list[str]:
    status = "" if finding.status == "ok" else f"{finding.status}: "
    lines = wrapped(f"{status}{finding.says}", width, f"  {finding.check:<{NAME - 3}} ", " " * NAME)
    return lines + (wrapped(f"→ {finding.mend}", width, " " * NAME, " " * (NAME + 2)) if finding.mend else [])
