"""A certified live run: decode every prompt under every rule and certify each drafted position as it is verified."""

from __future__ import annotations

import platform
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.certify import Certification
from symcert_runtime.chat import chat_identity
from symcert_runtime.decoding import Limits, TreeShape, VerifiedRound, chain_batch, tree_batch
from symcert_runtime.draft_support import certify_drafts
from symcert_runtime.errors import UserError
from symcert_runtime.files import write_json
from symcert_runtime.generated import LEDGER_HASH
from symcert_runtime.loss import given_up
from symcert_runtime.models import LoadedModel, Pair
from symcert_runtime.noise_certificates import checked_noise, noise_ties
from symcert_runtime.pipelines import DEFAULT_PIPELINE, Pipeline
from symcert_runtime.prompts import Prompt, PromptFile, choose
from symcert_runtime.record_columns import columns_of_record, true_kl
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.row_record import TOP, record_rows
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of, parse_rule, widths_of
from symcert_runtime.run_folder import RECORD, default_folder, finish, opened_run
from symcert_runtime.summary import summarise
from symcert_runtime.trace import Part, Text, first_reasons, part_of, part_path, read_trace, write_part
from symcert_runtime.vocabularies import DraftVocabulary

DEFAULT_RULES = ("strict", "tree:m=4")
MOST_OFFERED = 2**15 - 1
"""Wider trees than this are not drafted; the trace's column could not hold them."""
MAX_TREE_NODES = 4096
"""Of a batch's trees together. The target sees them in one pass, with a mask of each tree's nodes squared: 64 MiB in
float32 for one tree of this size."""


@dataclass(frozen=True)
class Settings:
    """What the user chose; together with models, prompts and versions it decides every figure of the run."""

    rules: tuple[str, ...] = DEFAULT_RULES
    draft_length: int = 4
    """Tokens drafted per verify step by a chain."""
    tree_depth: int = 4
    """Levels drafted per verify step by a tree."""
    tree_expand: int | None = None
    """Nodes expanded per level of a tree; None: as many as the tree is wide."""
    max_new_tokens: int = 96
    limit: int | None = None
    """How many prompts; None: all."""
    seed: int | None = None
    """With `limit`: draw the prompts at random. Decoding itself is greedy and draws nothing."""
    top: int = TOP
    """Logits of each side that the trace keeps of a position."""
    batch: int = 1
    """Prompts decoded at once. It decides figures too: passes of another size round differently."""
    tree_nodes: int | None = None
    """Draft nodes verified of each tree, those of largest cumulative drafter probability; None: all of them."""
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    """What the logits of both sides go through, in the order of `pipeline`; None: no such step."""
    pipeline: str | None = None
    """Whose order; transformers' where steps are given without it."""
    noise: float | None = None
    """Nats per logit by which an engine's target may be off: rejections that this explains are called noise ties, and
    certificates that survive it are counted. None: not asked for."""

    def __post_init__(self) -> None:
        """Rules become canonical, without repetitions. Raises UserError for a value out of range or without effect."""
        parsed = [parse_rule(rule) for rule in self.rules]
        object.__setattr__(self, "rules", tuple(dict.fromkeys(map(str, parsed))))
        for name in ("draft_length", "tree_depth", "tree_expand", "tree_nodes", "max_new_tokens", "limit", "batch"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise UserError(f"{name.replace('_', '-')} is {value}; it must be at least 1")
        if self.top < 2:
            raise UserError(
                f"top is {self.top}; it must be at least 2, since rules compare the two most probable tokens"
            )
        for rule in parsed:
            if rule.depths() > self.tree_depth:
                raise UserError(
                    f"rule {rule} has widths for {rule.depths()} depths, but trees are drafted {self.tree_depth} deep; "
                    f"give --tree-depth {rule.depths()} or fewer widths"
                )
        if self.tree_nodes is not None and not any(map(covers_target_token, parsed)):
            raise UserError("--tree-nodes cuts the trees of tree rules, of which none is given; add one, or drop it")
        if self.seed is not None and self.limit is None:
            raise UserError("--seed draws the prompts of --limit, which is missing; give --limit too, or drop --seed")
        object.__setattr__(self, "pipeline", self.pipeline or (DEFAULT_PIPELINE if self.steps().active else None))
        if self.pipeline and not self.steps().active:
            raise UserError(
                f"--pipeline {self.pipeline} orders temperature, top-k, top-p and min-p, of which none does anything; "
                "give one, or drop --pipeline"
            )
        if self.noise is not None:
            checked_noise(self.noise)
            if self.steps().active:
                raise UserError(
                    "noise is of the logits as the model gives them, and may change what a sampling step masks; "
                    "drop --noise, or the sampling steps"
                )

    def steps(self) -> Pipeline:
        """What the logits go through. Raises UserError for a value out of range, or without a step in the pipeline."""
        engine = self.pipeline or DEFAULT_PIPELINE
        return Pipeline(self.temperature, self.top_k, self.top_p, self.min_p, engine)


@dataclass(frozen=True)
class Job:
    """Everything a run needs, checked: it can start."""

    pair: Pair
    settings: Settings
    prompts: tuple[Prompt, ...]
    tokens: tuple[list[int], ...]
    """Of each prompt."""
    provenance: dict[str, Any]

    @property
    def folder(self) -> Path:
        """Where the run lies unless the user says otherwise."""
        return default_folder(self.provenance)


def prepare(pair: Pair, prompt_file: PromptFile, settings: Settings) -> Job:
    """Choose and encode the prompts; the job's pair has the pipeline of the settings.

    Raises UserError for a tree that is too large, a model that cannot be decoded so, and for a prompt without tokens or
    too long for the models.
    """
    pair = replace(pair, pipeline=settings.steps())
    _require_small_trees(pair, settings)
    if settings.batch > 1 or any(drafting_loop(parse_rule(rule)) is _tree for rule in settings.rules):
        pair.require_masks()
    prompts = choose(prompt_file.prompts, settings.limit, settings.seed)
    tokens = tuple(pair.encode_prompt(prompt) for prompt in prompts)
    lookahead = settings.max_new_tokens + max(settings.draft_length, settings.tree_depth)
    longest = pair.longest_text()
    for prompt, ids in zip(prompts, tokens, strict=True):
        if not ids:
            raise UserError(f"prompt {prompt.id} of {prompt_file.name} encodes to no token; give it some text")
        if longest is not None and len(ids) + lookahead > longest:
            raise UserError(
                f"prompt {prompt.id} of {prompt_file.name} has {len(ids)} tokens; with {lookahead} more that exceeds "
                f"the models' {longest} positions: shorten it or lower max-new-tokens"
            )
    return Job(pair, settings, prompts, tokens, provenance(pair, prompt_file, settings))


def provenance(pair: Pair, prompt_file: PromptFile, settings: Settings) -> dict[str, Any]:
    """What decides a run's figures; two runs are the same run iff these agree."""
    facts = {rule: facts_of(parse_rule(rule)) for rule in settings.rules}
    return {
        "symcert": version("symcert"),
        "theorems": {rule: list(f.theorems) for rule, f in facts.items()},
        "ledger_hash": LEDGER_HASH,
        "target": _identity(pair.target),
        "drafter": _identity(pair.drafter),
        "dtype": str(pair.target.model.dtype).removeprefix("torch."),
        "device": str(pair.target.model.device),
        "prompts": prompt_file.identity() | chat_identity(pair.target.tokenizer, prompt_file.prompts),
        **asdict(settings),
        "rules": list(settings.rules),
        "torch": torch.__version__,
        "transformers": version("transformers"),
        "python": platform.python_version(),
        **({} if pair.draft_vocabulary is None else {"draft_vocabulary": pair.draft_vocabulary.identity()}),
        **({"steps": settings.steps().order()} if settings.steps().active else {}),
    }


def certified_run(
    job: Job, run: Path, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> dict[str, Any]:
    """Do what of the run is missing in the folder `run`, then summarise all of it; returns the summary.

    Killing it at any time loses at most the prompts being decoded. `on_progress(done, total)` counts prompts × rules.
    """
    prompt_ids = [prompt.id for prompt in job.prompts]
    with opened_run(run, asdict(job.settings), job.provenance, prompt_ids) as record:
        total = len(job.settings.rules) * len(job.prompts)
        counted = iter(range(1, total + 1))
        on_progress(0, total)
        seconds = defaultdict(float, record["seconds"])
        for rule, group in _groups(job):
            missing = [index for index in group if not part_path(run, rule, index).exists()]
            for _ in range(len(group) - len(missing)):
                on_progress(next(counted), total)
            for part in certified_parts(job, rule, group, missing, seconds):
                write_part(part_path(run, rule, part.prompt_index), part)
                write_json(run / RECORD, record | {"seconds": dict(seconds)})
                on_progress(next(counted), total)
        traces = read_trace(run, prompt_ids)
        summary = summarise({rule: traces[rule] for rule in job.settings.rules}, job.provenance)
        finish(run, record | {"seconds": dict(seconds)}, summary)
    return summary


def _groups(job: Job) -> list[tuple[Rule, list[int]]]:
    """What is decoded at once: a rule and the numbers of some prompts."""
    size, count = job.settings.batch, len(job.prompts)
    return [
        (parse_rule(rule), list(range(first, min(first + size, count))))
        for rule in job.settings.rules
        for first in range(0, count, size)
    ]


@dataclass
class _Growing:
    """A part whose prompt is being decoded."""

    rounds: int = 0
    emitted: list[int] = field(default_factory=list)
    columns: defaultdict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))

    def add(self, rule: Rule, verified: VerifiedRound, pair: Pair, top: int, noise: float | None) -> None:
        """Certify a round's positions and append them."""
        found = certify_round(rule, verified, pair.draft_vocabulary)
        for name, values in trace_columns(rule, self.rounds, verified, found, top, noise).items():
            self.columns[name] += values
        self.emitted += verified.emitted
        self.rounds += 1


def certified_parts(
    job: Job, rule: Rule, group: Sequence[int], missing: Sequence[int], seconds: dict[str, float]
) -> Iterator[Part]:
    """Decode the prompts `group` at once under one rule and certify every drafted position of those that are `missing`.

    A part comes as soon as its prompt ends. The others are decoded along with them, so that a resumed run makes passes
    of the same sizes, and rounds alike. Adds to `seconds` by kind of work.
    """
    settings, limits = job.settings, Limits(job.settings.max_new_tokens, job.pair.eos_token_ids())
    growing = {index: _Growing() for index in missing}
    if not growing:
        return
    rounds = drafting_loop(rule)(job.pair, [job.tokens[index] for index in group], rule, settings, limits)
    for place, verified in _timed(rounds, seconds):
        part = growing.get(index := group[place])
        if part is None:
            continue
        start = time.perf_counter()
        part.add(rule, verified, job.pair, settings.top, settings.noise)
        seconds["certify"] = seconds.get("certify", 0.0) + time.perf_counter() - start
        if limits.reached(part.emitted):
            del growing[index]
            text = text_of(job.pair, job.tokens[index], part.emitted, part.columns)
            yield part_of(rule, index, job.prompts[index].id, part.emitted, part.columns, text)
        if not growing:
            return
    raise RuntimeError(f"{rule}: decoding stopped before the texts of prompts {sorted(growing)} were complete")


def text_of(pair: Pair, prompt: Sequence[int], emitted: Sequence[int], columns: Mapping[str, Sequence[Any]]) -> Text:
    """The texts of all tokens that occur in a part."""
    tokens = {*prompt, *emitted, *columns["draft_token"], *columns["target_token"], *columns["proposed_token"]}
    for name in ("target_top_tokens", "draft_top_tokens"):
        tokens.update(*columns[name])
    ordered = sorted(token for token in tokens if token >= 0)
    return Text(tuple(prompt), dict(zip(ordered, pair.texts(ordered), strict=True)))


def certify_round(rule: Rule, verified: VerifiedRound, vocabulary: DraftVocabulary | None = None) -> Certification:
    """The certification of a round's rows; where the rule offers several tokens, each under as many as were offered."""
    if not covers_target_token(rule):
        return certify_drafts(verified.target_logits, verified.draft_logits, rule, vocabulary)
    widths = sorted(set(verified.width.tolist()))
    places = [(verified.width == width).nonzero()[:, 0] for width in widths]
    parts = [
        certify_drafts(verified.target_logits[rows], verified.draft_logits[rows], at_width(rule, width), vocabulary)
        for width, rows in zip(widths, places, strict=True)
    ]
    back = torch.cat(places).argsort()
    names = [each.name for each in fields(Certification) if each.name != "rule"]
    joined = {name: torch.cat([getattr(part, name) for part in parts])[back] for name in names}
    return Certification(**joined, rule=str(rule))


def at_width(rule: Rule, width: int) -> Rule:
    """A rule that offers several tokens, for a position where so many were offered: `tree:m=2`."""
    return Rule(rule.name, {**rule.parameters, facts_of(rule).draft_width: width}, rule.at_default)


def trace_columns(
    rule: Rule, number: int, verified: VerifiedRound, found: Certification, top: int = TOP, noise: float | None = None
) -> dict[str, list[Any]]:
    """The trace's rows of one round, by column; `accepted` is what the decoding loop itself did.

    Raises RuntimeError if certify_logits says otherwise, or more was offered than the rule has: one of them is broken.
    """
    if bool((verified.width > widths_at(rule, verified.depth)).any()):
        raise RuntimeError(f"{rule}, round {number}: the decoding loop offered more tokens than the rule has")
    for name in ("accepted", "target_token", "draft_token"):
        if not torch.equal(getattr(found, name).cpu(), getattr(verified, name)):
            raise RuntimeError(f"{rule}, round {number}: decoding loop and certify_logits disagree on {name}")
    rows = len(verified.position)
    kl = true_kl(found.kl_lower, found.kl)
    record = record_rows(verified.target_logits, verified.draft_logits, kl, top)
    return {
        "round": [number] * rows,
        "node": list(range(rows)),
        "width": verified.width.tolist(),
        "proposed_token": verified.draft_token.tolist(),
        "premise": [True] * rows,
        "engine_accepted": [None] * rows,
        "given_up": given_up(rule, record, verified.accepted),
        **{name: getattr(verified, name).tolist() for name in ("position", "depth", "kept", "accepted")},
        **{
            name: getattr(found, name).tolist()
            for name in ("draft_token", "target_token", "kl", "certificate", "margin", "certified", "undecided")
        },
        "reason": reasons(verified, found, noise),
        **columns_of_record(record),
    }


def widths_at(rule: Rule, depth: Tensor) -> Tensor:
    """[P] the most draft tokens offered at each depth (from 1) under a rule."""
    widths = torch.tensor([min(width, MOST_OFFERED) for width in widths_of(rule)])
    return widths[depth.clamp(max=len(widths)) - 1]


def reasons(verified: VerifiedRound, found: Certification, noise: float | None = None) -> list[str]:
    """Why each position was rejected, or "accepted"; `noise` in nats per logit, None where none is assumed."""
    ties = noise_ties(verified.target_logits, verified.draft_logits, verified.width, verified.accepted, noise)
    causes = [  # the first that holds
        ("accepted", verified.accepted),
        ("violation", found.certified.cpu()),
        ("vocabulary_hole", found.kl.cpu().isposinf()),
        ("exact_tie", found.tie.cpu()),
        ("noise_tie", ties),
        ("undecided", found.undecided.cpu()),
    ]
    return first_reasons([(name, flags.tolist()) for name, flags in causes], "kl_exceeds_certificate")


DraftingLoop = Callable[[Pair, Sequence[Sequence[int]], Rule, Settings, Limits], Iterator[tuple[int, VerifiedRound]]]
"""Decodes several prompts at once; each round comes with its prompt's place among them."""


def drafting_loop(rule: Rule) -> DraftingLoop:
    """How a rule's drafts are made: a chain where it looks at one draft token, else a tree."""
    return _chain if facts_of(rule).draft_width == "1" else _tree


def _chain(
    pair: Pair, prompts: Sequence[Sequence[int]], rule: Rule, settings: Settings, limits: Limits
) -> Iterator[tuple[int, VerifiedRound]]:
    target, drafter = pair.cached_target(), pair.cached_drafter()
    return chain_batch(target, drafter, prompts, settings.draft_length, limits, partial(accepted_drafts, rule))


def _tree(
    pair: Pair, prompts: Sequence[Sequence[int]], rule: Rule, settings: Settings, limits: Limits
) -> Iterator[tuple[int, VerifiedRound]]:
    shape = tree_shape(pair, rule, settings)
    return tree_batch(pair.cached_target(), pair.cached_drafter(), prompts, shape, limits)


def tree_shape(pair: Pair, rule: Rule, settings: Settings) -> TreeShape:
    """The trees drafted under a rule; a node has at most as many children as there are tokens, however large m is."""
    widths = tuple(min(width, pair.tokens()) for width in widths_of(rule))
    return TreeShape(widths, settings.tree_depth, settings.tree_expand or max(widths), settings.tree_nodes)


def _require_small_trees(pair: Pair, settings: Settings) -> None:
    together = f" and batch {settings.batch}" if settings.batch > 1 else ""
    for rule in map(parse_rule, settings.rules):
        fits = tree_shape(pair, rule, settings).fits(MAX_TREE_NODES // settings.batch)
        if drafting_loop(rule) is _tree and not fits:
            raise UserError(
                f"rule {rule} with tree-depth {settings.tree_depth}{together} drafts trees of more than "
                f"{MAX_TREE_NODES} nodes; lower m, --tree-expand or --tree-depth{', or --batch' if together else ''}"
            )


def _identity(side: LoadedModel) -> dict[str, str]:
    return {"name": side.name, "sha256": side.sha256}


def _timed(
    rounds: Iterator[tuple[int, VerifiedRound]], seconds: dict[str, float]
) -> Iterator[tuple[int, VerifiedRound]]:
    """The same rounds, adding the time spent producing them to seconds["decode"]."""
    while True:
        start = time.perf_counter()
        verified = next(rounds, None)
        seconds["decode"] = seconds.get("decode", 0.0) + time.perf_counter() - start
        if verified is None:
            return
        yield verified
