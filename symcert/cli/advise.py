"""`symcert advise`: the cheapest rule, tree width and draft length for a goal, estimated from a recorded run."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from symcert.cli._completion import run_folders
from symcert.cli._runs import loaded_run
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from symcert_runtime.advice import Advice, Candidate

EXIT_NO_SETTING = 1

RUN_HELP = "Run folder, as written by symcert certify --out."
DRAFT_COST_HELP = "Time of a drafter pass as a share of a target pass over one token; runs do not measure it."
VERIFY_COST_HELP = "What each further token in a target pass adds, as such a share; 0 if not given."
ACCEPTED_HELP = "Goal: accepted draft tokens per verify step, at least."
SHARE_HELP = "Goal: certified share of the positions looked at, at least."
LOSS_HELP = "Goal: target probability given up per emitted token, at most; 0 leaves the text the target's own."
WIDTH_HELP = "Goal: draft tokens offered at a position, at most; 1 leaves chains only."
OUT_HELP = "Write the frontier there: a drawing (.svg) or a page (.html)."
JSON_HELP = "Print one JSON object instead of a table."


def advise(
    run: Annotated[Path, typer.Argument(help=RUN_HELP, autocompletion=run_folders)],
    draft_cost: Annotated[float | None, typer.Option(help=DRAFT_COST_HELP)] = None,
    verify_cost: Annotated[float | None, typer.Option(help=VERIFY_COST_HELP)] = None,
    min_accepted: Annotated[float | None, typer.Option(help=ACCEPTED_HELP)] = None,
    min_certified_share: Annotated[float | None, typer.Option(help=SHARE_HELP)] = None,
    max_loss: Annotated[float | None, typer.Option(help=LOSS_HELP)] = None,
    max_width: Annotated[int | None, typer.Option(help=WIDTH_HELP)] = None,
    limit_prompts: Annotated[int | None, typer.Option(help="Only the run's first so many prompts.")] = None,
    out: Annotated[Path | None, typer.Option(help=OUT_HELP)] = None,
    json_: Annotated[bool, typer.Option("--json", help=JSON_HELP)] = False,
) -> None:
    """Replay a run under many rules, thresholds, tree widths and draft lengths, and name the cheapest that will do.

    Cost per emitted token = (1 + verify-cost × draft tokens + draft-cost × drafter passes) / (1 + accepted length).
    Every figure is an estimate. Exit code 1 if no setting meets the goal; the nearest one is then named.
    """
    if draft_cost is None:
        raise UserError(
            "give --draft-cost, the time of a drafter pass as a share of a target pass (0.1, say): the run measured "
            "both together"
        )
    if out is not None and out.suffix not in (".svg", ".html"):
        raise UserError(f"{out} is neither .svg nor .html; name the file for --out so")
    if out is not None and not out.parent.is_dir():
        raise UserError(f"there is no folder {out.parent} to write to; create it or choose another --out")

    from symcert_runtime.advice import Costs, Goals, candidates, frontier
    from symcert_runtime.advice import advise as advised
    from symcert_runtime.advice.table import ESTIMATE, FREE_TOKENS
    from symcert_runtime.replay import first_prompts

    costs = Costs(draft_cost, verify_cost or 0.0)
    goals = Goals(min_accepted, min_certified_share, max_loss, max_width)
    loaded = loaded_run(run)
    found = candidates(first_prompts(loaded.traces, limit_prompts), costs, loaded.provenance.get("tree_expand"))
    advice, best = advised(found, goals), frontier(found)
    notes = [*([FREE_TOKENS] if verify_cost is None else []), ESTIMATE]
    if out is not None:
        _write(out, found, best, advice, notes)
    if json_:
        typer.echo(json.dumps(_answer(found, best, advice, notes), ensure_ascii=False))
    else:
        _print(found, best, advice, notes)
    if advice.best is None:
        raise typer.Exit(EXIT_NO_SETTING)


def _write(
    out: Path, found: Sequence[Candidate], best: Sequence[Candidate], advice: Advice, notes: Sequence[str]
) -> None:
    from symcert_runtime.advice.figure import frontier_figure
    from symcert_runtime.advice.table import advice_page, frontier_title
    from symcert_runtime.files import write_text

    figure = frontier_figure(found, best, advice.chosen)
    if out.suffix == ".svg":
        write_text(out, f"{figure}\n")
    else:
        title = frontier_title(advice, best, len(found))
        write_text(out, advice_page(figure, advice.shown_with(best), advice, title, notes))


def _answer(
    found: Sequence[Candidate], best: Sequence[Candidate], advice: Advice, notes: Sequence[str]
) -> dict[str, Any]:
    from symcert_runtime.advice.table import check_command

    return {
        "goals": [name.replace("_", "-") for name in advice.goals.set()],
        "best": advice.best and asdict(advice.best),
        "nearest": advice.nearest and asdict(advice.nearest),
        "failing": [asdict(one) for one in advice.failing],
        "engines": _engines(advice.chosen),
        "measure": advice.chosen and check_command(advice.chosen),
        "frontier": [asdict(one) for one in best],
        "candidates": len(found),
        "note": " ".join(notes),
    }


def _print(found: Sequence[Candidate], best: Sequence[Candidate], advice: Advice, notes: Sequence[str]) -> None:
    from rich.console import Console

    from symcert.cli._layout import terminal_width, wrapped
    from symcert_runtime.advice.table import (
        MEANINGS,
        advice_lines,
        check_command,
        frontier_table,
        frontier_title,
        sentence,
    )

    console = Console()
    title = frontier_title(advice, best, len(found))
    console.print(frontier_table(advice.shown_with(best), title, console.width))
    chosen = advice.chosen
    lines = advice_lines(advice)
    lossless = [one for one in best if one.loss == 0]
    if chosen is not None and chosen.loss > 0 and lossless:
        lines.append(f"Cheapest that gave nothing up in this record: {sentence(lossless[0])}")
    if chosen is not None:
        lines.append(f"To measure it: {check_command(chosen)}")
        lines += [f"In an engine: {line}" for line in _engines(chosen)]
    width = terminal_width()
    for line in [MEANINGS, *lines, *notes]:
        typer.echo("\n".join(wrapped(line, width, hanging="  ")))


def _engines(chosen: Candidate | None) -> list[str]:
    from symcert.engine_settings import engine_lines

    return [] if chosen is None else engine_lines(chosen.rule)
