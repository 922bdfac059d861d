"""`symcert replay`: what other rules would have accepted and certified of a recorded run, without a model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from symcert.cli._completion import run_folders
from symcert.cli._runs import loaded_run

EXIT_VIOLATIONS = 1

RUN_HELP = "Run folder, as written by symcert certify --out."
RULE_HELP = "Rule to ask about, e.g. additive:t=0.2 or tree:m=8-4-2; repeatable."
LENGTH_HELP = "Tokens drafted per verify step (a tree's depth); without it, as many as were recorded."
FROM_HELP = "Recorded rule to ask; without it the rule's own, else a chain for one draft token, a tree for a tree."
LIMIT_HELP = "Only the run's first so many prompts."
JSON_HELP = "Print one JSON object instead of a table."


def replay(
    run: Annotated[Path, typer.Argument(help=RUN_HELP, autocompletion=run_folders)],
    rule: Annotated[list[str], typer.Option(help=RULE_HELP)],
    draft_length: Annotated[int | None, typer.Option(help=LENGTH_HELP)] = None,
    from_: Annotated[str | None, typer.Option("--from", metavar="RULE", help=FROM_HELP)] = None,
    limit_prompts: Annotated[int | None, typer.Option(help=LIMIT_HELP)] = None,
    json_: Annotated[bool, typer.Option("--json", help=JSON_HELP)] = False,
) -> None:
    """What each rule would have accepted and certified at the positions of a recorded run.

    Acceptance is exact at every recorded position of symcert's own runs. Acceptance lengths are exact where the record
    holds every context that the rule leads to, and lower bounds elsewhere; the table says how many. Those of trees are
    estimates: a real tree may expand or keep fewer nodes. Exit code 1 if a certified position is rejected (a
    violation: it would contradict a theorem).
    """
    from rich.console import Console

    from symcert_runtime.replay import first_prompts, record_for, replay_figures
    from symcert_runtime.replay import replay as replayed
    from symcert_runtime.replay.table import NOTES, replay_table
    from symcert_runtime.rules import parse_rule

    rules = list(dict.fromkeys(map(parse_rule, rule)))  # before the run is read, which takes longer
    traces = first_prompts(loaded_run(run).traces, limit_prompts)
    figures = [replay_figures(replayed(record_for(traces, one, from_), one, draft_length)) for one in rules]
    if json_:
        typer.echo(json.dumps({"rules": figures, "notes": NOTES}, ensure_ascii=False))
    else:
        console = Console()
        console.print(replay_table(figures, console.width))
    if any(one["violations"] for one in figures):
        raise typer.Exit(EXIT_VIOLATIONS)
