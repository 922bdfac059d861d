"""Profiling a target: decode every prompt greedily, record each step, and write the figures, tables and drawings."""

from __future__ import annotations

import platform
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from symcert_runtime.chat import chat_identity
from symcert_runtime.decoding import Limits
from symcert_runtime.errors import UserError
from symcert_runtime.files import write_json
from symcert_runtime.generated import LEDGER_HASH
from symcert_runtime.models import LoadedModel
from symcert_runtime.profile import parts
from symcert_runtime.profile.decode import greedy_text
from symcert_runtime.profile.numbers import DEFAULT_EPSILONS, Columns, Numbers, numbers_of
from symcert_runtime.profile.output import write_outputs
from symcert_runtime.profile.reference import MEDUSA
from symcert_runtime.profile.rows import step_columns
from symcert_runtime.prompts import Prompt, PromptFile, choose
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.run_folder import RECORD, default_folder, finish, opened_run

PAPERS_RULES = (
    "strict",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    MEDUSA[0],
    "tree:m=2",
    "tree:m=4",
    "tree:m=8",
)
DEFAULT_RULES = (
    *PAPERS_RULES,
    "top-m:m=3",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "constant:a=0.0067",
)
"""The paper's, and the other rules of the registry."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Settings:
    """What the user chose; together with model, prompts and versions it decides every recorded step."""

    rules: tuple[str, ...] = DEFAULT_RULES
    max_new_tokens: int = 128
    min_prompt_tokens: int = 64
    """Shorter prompts are left out, before `limit` counts."""
    limit: int | None = None
    """How many prompts; None: all."""
    seed: int | None = None
    """With `limit`: draw the prompts at random. Decoding itself is greedy and draws nothing."""

    def __post_init__(self) -> None:
        """Rules become canonical, without repetitions. Raises UserError for a value out of range or without effect."""
        parsed = [parse_rule(rule) for rule in self.rules]
        object.__setattr__(self, "rules", tuple(dict.fromkeys(map(str, parsed))))
        for name, least in (("max_new_tokens", 1), ("min_prompt_tokens", 1), ("limit", 1)):
            value = getattr(self, name)
            if value is not None and value < least:
                raise UserError(f"{name.replace('_', '-')} is {value}; it must be at least {least}")
        for rule in parsed:
            if rule.varies_by_depth:
                raise UserError(
                    f"rule {rule} differs by depth, and a profile has none; give its widths as rules of their own, "
                    f"e.g. --rule {rule.at_depth(1)}"
                )
        if self.seed is not None and self.limit is None:
            raise UserError("--seed draws the prompts of --limit, which is missing; give --limit too, or drop --seed")


@dataclass(frozen=True)
class Job:
    """Everything a profile needs, checked: it can start."""

    target: LoadedModel
    settings: Settings
    epsilons: tuple[float, ...]
    """Nats at which run lengths are stated; they decide nothing that is recorded."""
    prompts: tuple[Prompt, ...]
    tokens: tuple[list[int], ...]
    """Of each prompt."""
    left_out: int
    """Prompts of the file that are shorter than min_prompt_tokens."""
    provenance: dict[str, Any]

    @property
    def folder(self) -> Path:
        """Where the profile lies unless the user says otherwise."""
        usual = default_folder(self.provenance)
        return usual.with_name(f"profile-{usual.name}")

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(map(parse_rule, self.settings.rules))


@dataclass(frozen=True)
class Profile:
    """What came of it."""

    numbers: Numbers
    summary: dict[str, Any]
    """What summary.json holds."""


def prepare(
    target: LoadedModel, prompt_file: PromptFile, settings: Settings, epsilons: Sequence[float] = DEFAULT_EPSILONS
) -> Job:
    """Encode the prompts and choose among those that are long enough.

    Raises UserError where none is, for one that is too long for the model, and for an epsilon that is no number >= 0.
    """
    _require_epsilons(epsilons)
    encoded = {prompt.id: target.encode_prompt(prompt) for prompt in prompt_file.prompts}
    enough = [prompt for prompt in prompt_file.prompts if len(encoded[prompt.id]) >= settings.min_prompt_tokens]
    if not enough:
        raise UserError(
            f"no prompt of {prompt_file.name} has {settings.min_prompt_tokens} tokens, the longest has "
            f"{max(map(len, encoded.values()))}; lower --min-prompt-tokens or give longer prompts"
        )
    prompts = choose(enough, settings.limit, settings.seed)
    longest = target.longest_text()
    for prompt in prompts:
        tokens = len(encoded[prompt.id])
        if longest is not None and tokens + settings.max_new_tokens > longest:
            raise UserError(
                f"prompt {prompt.id} of {prompt_file.name} has {tokens} tokens; with {settings.max_new_tokens} more "
                f"that exceeds the model's {longest} positions: shorten it or lower max-new-tokens"
            )
    return Job(
        target=target,
        settings=settings,
        epsilons=tuple(dict.fromkeys(epsilons)),
        prompts=prompts,
        tokens=tuple(encoded[prompt.id] for prompt in prompts),
        left_out=len(prompt_file.prompts) - len(enough),
        provenance=provenance(target, prompt_file, settings),
    )


def provenance(target: LoadedModel, prompt_file: PromptFile, settings: Settings) -> dict[str, Any]:
    """What decides the recorded steps; two profiles are the same iff these agree."""
    return {
        "experiment": "profile",
        "schema_version": parts.SCHEMA_VERSION,
        "symcert": version("symcert"),
        "theorems": {rule: list(facts_of(parse_rule(rule)).theorems) for rule in settings.rules},
        "ledger_hash": LEDGER_HASH,
        "target": {"name": target.name, "sha256": target.sha256},
        "dtype": str(target.model.dtype).removeprefix("torch."),
        "device": str(target.model.device),
        "prompts": prompt_file.identity() | chat_identity(target.tokenizer, prompt_file.prompts),
        **asdict(settings),
        "rules": list(settings.rules),
        "torch": torch.__version__,
        "transformers": version("transformers"),
        "python": platform.python_version(),
    }


def profiled_run(job: Job, run: Path, on_progress: Progress = lambda done, total: None) -> Profile:
    """Do what of the profile is missing in the folder `run`, then write its tables and drawings.

    Killing it at any time loses at most the prompt being decoded. `on_progress(done, total)` counts prompts.
    """
    prompt_ids = [prompt.id for prompt in job.prompts]
    folder = parts.folder_of(job.rules)
    with opened_run(run, asdict(job.settings), job.provenance, prompt_ids, folder) as record:
        seconds = defaultdict(float, record["seconds"])
        for index in range(len(job.prompts)):
            on_progress(index, len(job.prompts))
            place = parts.Place(job.rules, index, prompt_ids[index])
            if not (run / folder.folder / place.name).exists():
                parts.write_part(run, place, profiled_text(job, place, seconds))
                write_json(run / RECORD, record | {"seconds": dict(seconds)})
        on_progress(len(job.prompts), len(job.prompts))
        table = parts.read_parts(run, job.rules, prompt_ids)
        parts.write_table(run, job.rules, table)
        columns = Columns(table, job.settings.rules)
        numbers = numbers_of(columns, job.epsilons)
        facts = {"epsilons": list(job.epsilons), "prompts_left_out": job.left_out, "provenance": job.provenance}
        write_outputs(run, columns, numbers, facts)
        summary = {**numbers.as_json(), **facts}
        finish(run, record | {"seconds": dict(seconds)}, summary)
    return Profile(numbers, summary)


def profiled_text(job: Job, place: parts.Place, seconds: dict[str, float]) -> Any:
    """Decode one prompt and take the figures of its steps: pyarrow.Table; adds to `seconds` by kind of work.

    Raises UserError, naming the prompt, where the model's logits are none.
    """
    start = time.perf_counter()
    limits = Limits(job.settings.max_new_tokens, job.target.eos_token_ids())
    text = greedy_text(job.target.cached(), job.tokens[place.index], limits)
    decoded = time.perf_counter()
    try:
        columns = step_columns(text, place.rules)
    except UserError as error:
        raise UserError(f"prompt {place.id}: {error}{_mend(job.provenance['dtype'])}") from None
    table = parts.table_of(place, columns)
    _add(seconds, {"decode": decoded - start, "certify": time.perf_counter() - decoded})
    return table


def _mend(dtype: str) -> str:
    return "" if dtype in ("float32", "float64") else f"; the model computes in {dtype}: try --dtype float32"


def _add(seconds: dict[str, float], more: Mapping[str, float]) -> None:
    for name, value in more.items():
        seconds[name] = seconds.get(name, 0.0) + value


def _require_epsilons(epsilons: Sequence[float]) -> None:
    for epsilon in epsilons:
        if not 0 <= epsilon < float("inf"):
            raise UserError(f"epsilon is {epsilon}; give a number of nats, at least 0, such as --epsilon 0.3")
