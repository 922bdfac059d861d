"""`symcert rejections`: why each draft of a recorded run did not get into the text."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.cli._completion import run_folders
from symcert.cli._runs import loaded_run
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert_runtime.explanations import Explanation, Group
    from symcert_runtime.report.run import Run

RUN_HELP = "Run folder, as written by symcert certify --out."
RULE_HELP = "One of the run's rules; without it, all of them."
PROMPT_HELP = "One prompt, by its id: every rejection of it, in the order of the text."
TOP_HELP = "How many of the worst positions and prompts."
JSON_HELP = "Print one JSON object instead of tables."


def rejections(
    run: Annotated[Path, typer.Argument(help=RUN_HELP, autocompletion=run_folders)],
    rule: Annotated[str | None, typer.Option(help=RULE_HELP)] = None,
    prompt: Annotated[str | None, typer.Option(metavar="ID", help=PROMPT_HELP)] = None,
    top: Annotated[int, typer.Option(help=TOP_HELP)] = 5,
    json_: Annotated[bool, typer.Option("--json", help=JSON_HELP)] = False,
) -> None:
    """Why drafts were rejected: by how much KL exceeds the certificate, ties, holes, lookahead; which token competed.

    Counted by depth, by class of the token that the target wanted and by prompt, then the worst positions with their
    text: those farthest above their certificate, and those where the target was surest of another token.
    """
    from rich.console import Console

    from symcert_runtime.explanations.table import explanation_lines, tally_tables
    from symcert_runtime.replay import recorded_rule

    if top < 1:
        raise UserError(f"top is {top}; it must be at least 1")
    loaded = loaded_run(run)
    rules = [recorded_rule(loaded.traces, rule).rule] if rule is not None else list(loaded.traces)
    console = Console()
    answers = list[dict[str, Any]]()
    for name in rules:
        found, listed = _explained(loaded, name, prompt, top)
        answers.append({**_tally_json(found), **{title: list(map(_json, of)) for title, of in listed.items()}})
        if not json_:
            console.print(tally_tables(found, top))
            for title, of in listed.items():
                console.print(explanation_lines(of, _TITLES[title]), highlight=False)
    if json_:
        typer.echo(json.dumps({"rules": answers}, ensure_ascii=False))


_TITLES = {
    "farthest": "Farthest above their certificate (largest KL/C)",
    "surest": "Target surest of its own token",
    "rejections": "Rejections of the prompt, in the order of its text",
}


def _explained(loaded: Run, rule: str, prompt: str | None, top: int) -> tuple[Any, dict[str, list[Explanation]]]:
    """The tally of a rule's positions, and explanations by the title of their list."""
    from symcert_runtime.explanations import explain, farthest_rows, rejected_rows, surest_rows, tally
    from symcert_runtime.explanations.selection import of_prompt

    trace, written = loaded.traces[rule], loaded.written[rule]
    if prompt is None:
        rows = {"farthest": farthest_rows(trace, top), "surest": surest_rows(trace, top)}
    else:
        trace = of_prompt(trace, prompt)
        rows = {"rejections": rejected_rows(trace).tolist()}
    return tally(trace, written), {title: explain(trace, written, of) for title, of in rows.items()}


def _tally_json(found: Any) -> dict[str, Any]:
    return {
        "rule": found.rule,
        **_group_json(found.whole),
        "lookahead_accepted": found.lookahead_accepted,
        **{name: [_group_json(group) for group in getattr(found, name)] for name in _SPLITS},
    }


_SPLITS = ("by_depth", "by_token_class", "by_prompt")


def _group_json(group: Group) -> dict[str, Any]:
    return {**asdict(group), "rejected": group.rejected}


def _json(one: Explanation) -> dict[str, Any]:
    """Infinite numbers are the text "inf": JSON has none."""
    figures = {**asdict(one), "excess": one.excess, "ratio": one.ratio}
    return {
        key: "inf" if isinstance(value, float) and not math.isfinite(value) else value for key, value in figures.items()
    }
