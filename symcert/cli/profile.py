"""`symcert profile`: the target alone, and what every rule's certificate leaves a drafter at each step."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from symcert.cli._completion import devices, dtypes, prompt_formats, rules, run_folders
from symcert.cli._config import JSON_METAVAR, ConfigFile
from symcert.cli._long_runs import counting, interruptible, progress_bar
from symcert.cli.certify import CHAT_HELP, DTYPE_HELP, FORMAT_HELP, PROMPTS_HELP, SEED_HELP, TEMPLATE_HELP

TARGET_HELP = "Target model: a folder, or a name on the Hub. Without it: the target that ships."
RULE_HELP = "Acceptance rule; repeatable. [the paper's, and the other rules at usual settings]"
EPSILON_HELP = "Nats of the uniform divergence at which run lengths are stated; repeatable. [0.3]"
OUT_HELP = "Folder; the default is named after model and settings. Giving it again resumes the profile."
SHORTEST_HELP = "Prompts with fewer tokens are left out."


def profile(
    target: Annotated[str | None, typer.Option(help=TARGET_HELP)] = None,
    prompts: Annotated[Path | None, typer.Option(help=PROMPTS_HELP)] = None,
    prompts_format: Annotated[str | None, typer.Option(help=FORMAT_HELP, autocompletion=prompt_formats)] = None,
    chat: Annotated[bool, typer.Option("--chat", help=CHAT_HELP)] = False,
    chat_template_kwargs: Annotated[str | None, typer.Option(metavar=JSON_METAVAR, help=TEMPLATE_HELP)] = None,
    rule: Annotated[list[str] | None, typer.Option(help=RULE_HELP, autocompletion=rules)] = None,
    epsilon: Annotated[list[float] | None, typer.Option(help=EPSILON_HELP)] = None,
    out: Annotated[Path | None, typer.Option(help=OUT_HELP, autocompletion=run_folders)] = None,
    limit: Annotated[int | None, typer.Option(help="Number of prompts; without it, all.")] = None,
    seed: Annotated[int | None, typer.Option(help=SEED_HELP)] = None,
    max_new_tokens: Annotated[int, typer.Option(help="Greedy steps per prompt.")] = 128,
    min_prompt_tokens: Annotated[int, typer.Option(help=SHORTEST_HELP)] = 64,
    dtype: Annotated[str, typer.Option(help=DTYPE_HELP, autocompletion=dtypes)] = "float32",
    device: Annotated[str, typer.Option(help="cpu, cuda, …", autocompletion=devices)] = "cpu",
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors only, and what --json prints.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print the summary as one JSON object.")] = False,
    config: ConfigFile = None,
) -> None:
    """Decode greedily with a target alone and state, step by step, how far a drafter may be from it.

    Writes a folder: profile.parquet with one row per step, tables as CSV, drawings as SVG, summary.json and
    profile.html, with the paper's known figures beside yours. A stopped profile resumes where it was.
    """
    with interruptible():
        from transformers.utils import logging as transformers_logging

        from symcert_runtime.models import load_model, shipped_target
        from symcert_runtime.profile.job import DEFAULT_RULES, Settings, prepare, profiled_run
        from symcert_runtime.profile.numbers import DEFAULT_EPSILONS
        from symcert_runtime.prompts import Reading, read_prompts, template_options

        settings = Settings(tuple(rule or DEFAULT_RULES), max_new_tokens, min_prompt_tokens, limit, seed)
        transformers_logging.disable_progress_bar()  # its bars for loading weights would stand above ours
        reading = Reading(prompts_format, chat, template_options(chat_template_kwargs))
        prompt_file = read_prompts(prompts, reading)
        model = load_model(target, dtype, device) if target else shipped_target(dtype, device)
        job = prepare(model, prompt_file, settings, tuple(epsilon or DEFAULT_EPSILONS))
    run = out or job.folder
    with interruptible(run), progress_bar(quiet) as on_progress:
        found = profiled_run(job, run, counting("prompts", on_progress))
    if json_:
        typer.echo(json.dumps(found.summary, ensure_ascii=False))
    elif not quiet:
        _print_tables(found.numbers)
        if job.left_out:
            typer.echo(f"Left out: {job.left_out} prompts of fewer than {min_prompt_tokens} tokens.")
        typer.echo(f"Profile folder: {run}")


def _print_tables(numbers: Any) -> None:
    from rich.console import Console

    from symcert_runtime.profile.tables import terminal

    Console().print(terminal(numbers))
