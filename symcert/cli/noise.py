"""`symcert noise`: how far a target's logits differ between decoding and verifying, and whether that changed a text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from symcert.cli._completion import devices, dtypes, prompt_formats, rules
from symcert.cli._config import ConfigFile
from symcert.cli._long_runs import progress_bar
from symcert_runtime.errors import UserError

EXIT_GENUINE = 1

TARGET_HELP = "Target model: a folder, or a name on the Hub; without it, the pair that ships."
DRAFTER_HELP = "Drafter model, for --check-greedy; noise is the target's own."
PROMPTS_HELP = "Prompts, as for symcert certify; - is standard input. Every second one checks the others."
FORMAT_HELP = "jsonl or text; else by the file's name, and standard input is jsonl if every line is a JSON object."
CHAT_HELP = "Plain prompts are a user's message each, in the target's chat template."
TEMPLATE_HELP = 'For the chat template, e.g. {"enable_thinking": false}; a prompt\'s own chat_template_kwargs win.'
WIDTHS_HELP = "Tokens per pass, separated by commas: 1 repeats decoding, k + 1 verifies a chain of k."
TREE_HELP = "Nodes of the trees that are verified, root included; 0 leaves trees out."
BATCH_HELP = "Decode in a batch of so many rows too; 1 leaves batches out."
CHECK_HELP = "Decode speculatively as well, and label every token that differs from the target alone."
AGAINST_HELP = (
    "Texts another engine wrote, to be labelled likewise: JSON lines with prompt_token_ids and token_ids, or with "
    "prompt and output."
)
RULE_HELP = "For --check-greedy: strict or tree:m=…; repeatable. [strict and tree:m=4]"
DTYPE_HELP = "float32, float64, bfloat16 or float16; repeatable. [float32]"
NOISE_HELP = "For --check-greedy and --against: label by this noise (nats per logit) instead of the one measured."


def noise(
    target: Annotated[str | None, typer.Option(help=TARGET_HELP)] = None,
    drafter: Annotated[str | None, typer.Option(help=DRAFTER_HELP)] = None,
    prompts: Annotated[Path | None, typer.Option(help=PROMPTS_HELP)] = None,
    prompts_format: Annotated[str | None, typer.Option(help=FORMAT_HELP, autocompletion=prompt_formats)] = None,
    chat: Annotated[bool, typer.Option("--chat", help=CHAT_HELP)] = False,
    chat_template_kwargs: Annotated[str | None, typer.Option(metavar="JSON", help=TEMPLATE_HELP)] = None,
    widths: Annotated[str, typer.Option(help=WIDTHS_HELP)] = "1,5",
    tree: Annotated[int, typer.Option(help=TREE_HELP)] = 13,
    batch: Annotated[int, typer.Option(help=BATCH_HELP)] = 4,
    max_new_tokens: Annotated[int, typer.Option(help="Length of each generated text.")] = 96,
    limit: Annotated[int | None, typer.Option(help="Number of prompts; all if the file has fewer.")] = 20,
    dtype: Annotated[list[str] | None, typer.Option(help=DTYPE_HELP, autocompletion=dtypes)] = None,
    device: Annotated[str, typer.Option(help="cpu, cuda, …", autocompletion=devices)] = "cpu",
    check_greedy: Annotated[bool, typer.Option("--check-greedy", help=CHECK_HELP)] = False,
    against: Annotated[Path | None, typer.Option(help=AGAINST_HELP)] = None,
    rule: Annotated[list[str] | None, typer.Option(help=RULE_HELP, autocompletion=rules)] = None,
    noise: Annotated[float | None, typer.Option(help=NOISE_HELP)] = None,
    out: Annotated[Path | None, typer.Option(help="Write the measurement to this JSON file too.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print errors only, and what --json prints.")] = False,
    json_: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
    config: ConfigFile = None,
) -> None:
    """Measure how far the same model's logits differ between decoding token by token and verify passes.

    With --check-greedy, did speculation here change the greedy text, and with --against, is what another engine wrote
    the target's greedy text: and if not, was it a numerical tie or a bug? Exit code 1 if some mismatch is genuine, that
    is, not explained by noise of the size measured.
    """
    if drafter is not None and target is None:
        raise UserError("--drafter comes without --target; give both, or neither for the pair that ships with symcert")
    if check_greedy and target is not None and drafter is None:
        raise UserError("--check-greedy decodes speculatively; give --drafter too")
    if rule and not check_greedy:
        raise UserError("--rule is for --check-greedy; give it too, or leave out --rule")
    if noise is not None and not check_greedy and against is None:
        raise UserError("--noise labels what --check-greedy or --against compares; give one of them, or leave it out")
    if out is not None and not out.parent.is_dir():
        raise UserError(f"there is no folder {out.parent} for --out; make it, or choose another file")
    names = list(dict.fromkeys(dtype or ["float32"]))

    from symcert_runtime.files import write_json
    from symcert_runtime.live_run import DEFAULT_RULES, Settings, prepare
    from symcert_runtime.noise_certificates import checked_noise
    from symcert_runtime.numerical_noise.survey import STATEMENT, genuine_mismatches, in_words, surveyed
    from symcert_runtime.prompts import Reading, read_prompts, template_options

    if noise is not None:
        checked_noise(noise)
    ways = _ways(widths, tree, batch)
    settings = Settings(tuple(rule or DEFAULT_RULES), max_new_tokens=max_new_tokens, limit=limit)
    reading = Reading(prompts_format, chat, template_options(chat_template_kwargs))
    prompt_file = read_prompts(prompts, reading)
    measurements = []
    with progress_bar(quiet) as report:
        for name in names:
            job = prepare(_pair(target, drafter, name, device), prompt_file, settings)
            measurements.append(surveyed(job, ways, check_greedy, noise, against, report))
    found = {
        "statement": STATEMENT,
        "target": job.provenance["target"],
        "prompts": job.provenance["prompts"],
        "max_new_tokens": max_new_tokens,
        "measurements": measurements,
    }
    if out is not None:
        write_json(out, found)
    if json_:
        typer.echo(json.dumps(found, ensure_ascii=False))
    elif not quiet:
        _print(in_words(measurements))
    if genuine_mismatches(measurements):
        raise typer.Exit(EXIT_GENUINE)


def _ways(widths: str, tree: int, batch: int) -> list[Any]:
    """The passes to compare. Raises UserError where there is none, or a number is not one."""
    from symcert_runtime.numerical_noise.passes import Batch, Tree, Width

    try:
        numbers = [int(part) for part in widths.split(",") if part.strip()]
    except ValueError:
        raise UserError(f"--widths is {widths!r}; give whole numbers separated by commas, such as 1,5") from None
    trees = [Tree(tree)] if tree else []
    batches = [Batch(batch)] if batch != 1 else []
    ways = [*map(Width, dict.fromkeys(numbers)), *trees, *batches]
    if not ways:
        raise UserError("nothing is left to compare with decoding; give --widths, --tree or --batch")
    return ways


def _pair(target: str | None, drafter: str | None, dtype: str, device: str) -> Any:
    from transformers.utils import logging as transformers_logging

    from symcert_runtime.models import load_model, load_pair, pair_of, shipped_pair

    transformers_logging.disable_progress_bar()  # its bars for loading weights would stand above ours
    if target is None:
        return shipped_pair(dtype, device)
    if drafter is not None:
        return load_pair(target, drafter, dtype, device)
    alone = load_model(target, dtype, device)
    return pair_of(alone, alone)


def _print(page: Any) -> None:
    from rich.console import Console

    Console().print(page)
