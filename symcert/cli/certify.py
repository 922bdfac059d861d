"""`symcert certify`: decode with a target and a drafter, and certify every drafted position as it is verified."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from symcert.cli._completion import devices, dtypes, pipelines, prompt_formats, rules, run_folders
from symcert.cli._config import ConfigFile
from symcert.cli._long_runs import counting, interruptible, progress_bar
from symcert_runtime.errors import UserError

AUTO = "auto"
EXIT_VIOLATIONS = 1

TARGET_HELP = "Target model: a folder, or a name on the Hub. Without --target and --drafter: the pair that ships."
PROMPTS_HELP = (
    'JSONL of {"text": …} or {"messages": [{"role": …, "content": …}, …]} with an optional "id", or plain text, one '
    "prompt per line; - is standard input."
)
FORMAT_HELP = "jsonl or text; else by the file's name, and standard input is jsonl if every line is a JSON object."
CHAT_HELP = "Plain prompts are a user's message each, in the target's chat template."
TEMPLATE_HELP = 'For the chat template, e.g. {"enable_thinking": false}; a prompt\'s own chat_template_kwargs win.'
RULE_HELP = "Acceptance rule; repeatable. [strict and tree:m=4]"
DTYPE_HELP = "float32, float64, bfloat16 or float16."
OUT_HELP = "Run folder; the default is named after models and settings. Giving it again resumes the run."
EXPAND_HELP = "Nodes expanded per level of a tree; without it, the tree's width."
NODES_HELP = (
    "Draft nodes verified of each tree, the most probable ones by the drafter; without it, all that were grown."
)
BATCH_HELP = "Prompts decoded at once."
TOP_HELP = "Logits of each side kept per position, for symcert replay; trees of m < top are replayed exactly."
STEP_HELP = "Sampling step on the logits of target and drafter; decoding stays deterministic."
PIPELINE_HELP = (
    "Engine in whose order the steps are applied: transformers, vllm, sglang, tensorrt-llm, llama.cpp or mlx-lm. "
    "[transformers]"
)
NOISE_HELP = (
    "Error of the target's logits, nats per logit, by which rejections may be numerical ties; auto measures it first."
)
SEED_HELP = "With --limit: draw the prompts at random instead of taking the first. Decoding draws nothing."


def certify(
    target: Annotated[str | None, typer.Option(help=TARGET_HELP)] = None,
    drafter: Annotated[str | None, typer.Option(help="Drafter, of the target's vocabulary or part of it.")] = None,
    rule: Annotated[list[str] | None, typer.Option(help=RULE_HELP, autocompletion=rules)] = None,
    prompts: Annotated[Path | None, typer.Option(help=PROMPTS_HELP)] = None,
    prompts_format: Annotated[str | None, typer.Option(help=FORMAT_HELP, autocompletion=prompt_formats)] = None,
    chat: Annotated[bool, typer.Option("--chat", help=CHAT_HELP)] = False,
    chat_template_kwargs: Annotated[str | None, typer.Option(metavar="JSON", help=TEMPLATE_HELP)] = None,
    out: Annotated[Path | None, typer.Option(help=OUT_HELP, autocompletion=run_folders)] = None,
    draft_length: Annotated[int, typer.Option(help="Tokens drafted per verify step of a chain.")] = 4,
    tree_depth: Annotated[int, typer.Option(help="Levels drafted per verify step of a tree.")] = 4,
    tree_expand: Annotated[int | None, typer.Option(help=EXPAND_HELP)] = None,
    tree_nodes: Annotated[int | None, typer.Option(help=NODES_HELP)] = None,
    max_new_tokens: Annotated[int, typer.Option(help="Length of each generated text.")] = 96,
    limit: Annotated[int | None, typer.Option(help="Number of prompts; without it, all.")] = None,
    batch: Annotated[int, typer.Option(help=BATCH_HELP)] = 1,
    temperature: Annotated[float | None, typer.Option(help=STEP_HELP)] = None,
    top_k: Annotated[int | None, typer.Option(help="Likewise.")] = None,
    top_p: Annotated[float | None, typer.Option(help="Likewise.")] = None,
    min_p: Annotated[float | None, typer.Option(help="Likewise.")] = None,
    pipeline: Annotated[str | None, typer.Option(help=PIPELINE_HELP, autocompletion=pipelines)] = None,
    top: Annotated[int, typer.Option(help=TOP_HELP)] = 16,
    noise: Annotated[str | None, typer.Option(metavar="EPS|auto", help=NOISE_HELP)] = None,
    dtype: Annotated[str, typer.Option(help=DTYPE_HELP, autocompletion=dtypes)] = "float32",
    device: Annotated[str, typer.Option(help="cpu, cuda, …", autocompletion=devices)] = "cpu",
    seed: Annotated[int | None, typer.Option(help=SEED_HELP)] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors only, and what --json prints.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print the summary as one JSON object.")] = False,
    config: ConfigFile = None,
) -> None:
    """Decode speculatively, greedily, and prove position by position that the draft had to be accepted.

    The trees of a batch have at most 4096 nodes: each has 1 + m + (tree-depth - 1) * tree-expand * m of them if
    tree-expand is at most m. With tree-nodes a node is certified under as many children as it is left with.

    Writes a run folder that symcert report can read. A stopped run resumes where it was. Exit code 1 if a certified
    position was rejected (a violation: it would contradict a theorem).
    """
    # Checked before torch and transformers are loaded, which takes seconds.
    if (target is None) != (drafter is None):
        raise UserError("give both --target and --drafter, or neither for the pair that ships with symcert")

    with interruptible():
        from transformers.utils import logging as transformers_logging

        from symcert_runtime.live_run import DEFAULT_RULES, Settings, certified_run, prepare
        from symcert_runtime.models import load_pair, shipped_pair
        from symcert_runtime.numerical_noise.survey import measured_for
        from symcert_runtime.prompts import Reading, read_prompts, template_options
        from symcert_runtime.summary import violations

        settings = Settings(
            tuple(rule or DEFAULT_RULES),
            draft_length,
            tree_depth,
            tree_expand,
            max_new_tokens,
            limit,
            seed,
            top,
            batch,
            tree_nodes,
            temperature,
            top_k,
            top_p,
            min_p,
            pipeline,
            noise=_given(noise),
        )
        transformers_logging.disable_progress_bar()  # its bars for loading weights would stand above ours
        reading = Reading(prompts_format, chat, template_options(chat_template_kwargs))
        prompt_file = read_prompts(prompts, reading)
        pair = load_pair(target, drafter, dtype, device) if target and drafter else shipped_pair(dtype, device)
        job = prepare(pair, prompt_file, settings)
        if noise == AUTO:
            job = prepare(pair, prompt_file, replace(settings, noise=measured_for(job)))
    run = out or job.folder
    with interruptible(run), progress_bar(quiet) as on_progress:
        summary = certified_run(job, run, counting("prompts × rules", on_progress))
    if json_:
        typer.echo(json.dumps(summary, ensure_ascii=False))
    elif not quiet:
        _print_summary(summary, run)
    if violations(summary):
        raise typer.Exit(EXIT_VIOLATIONS)


def _given(noise: str | None) -> float | None:
    """The number in --noise; None without one. Raises UserError for what is neither a number nor `auto`."""
    try:
        return None if noise is None or noise == AUTO else float(noise)
    except ValueError:
        raise UserError(f"--noise is {noise!r}; give a number of nats per logit, or auto") from None


def _print_summary(summary: dict[str, Any], run: Path) -> None:
    from rich.console import Console

    from symcert_runtime.summary import histogram_text, summary_table

    console = Console()
    console.print(summary_table(summary, console.width))
    for name, figures in summary["rules"].items():
        typer.echo(histogram_text(name, figures["acceptance_length_histogram"]))
    typer.echo(f"Run folder: {run}")
