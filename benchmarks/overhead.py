"""Certified against uncertified decoding of the same prompts.

The target has the shape of Qwen3-0.6B, with random weights from a seed. The drafter is its first layers, its final norm
and its output layer, shared. Random weights agree on nothing, so what the target's other layers write is scaled down:
the target is its drafter and a small perturbation. And they are sure of nothing, so the logits are scaled up. With the
numbers below the largest probability is 0.3 in the median, and drafts are accepted about as often as a trained
drafter's. How long a step takes does not depend on any of that.

Both decodings of a prompt advance in turn, step by step, whichever goes first alternating: what slows the machine for a
while slows both. The uncertified one is the same loop, which keeps the drafter's logits whether anybody wants them. The
certified one does with each step what `symcert certify` does: certify its positions, and make their rows of the trace.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from transformers import Qwen3Config, Qwen3ForCausalLM

from benchmarks.bench import Bench
from benchmarks.contenders import CERTIFY, Case
from benchmarks.paired import Pairs, seconds
from benchmarks.row import Row
from symcert_runtime.decoding import Limits, VerifiedRound
from symcert_runtime.live_run import Settings, certify_round, drafting_loop, trace_columns
from symcert_runtime.models import LoadedModel, Pair
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import parse_rule

DEVICES = ("cpu", "cuda")
RULES = {"float32": ("strict", "tree:m=4"), "bfloat16": ("strict",)}
"""By dtype. A step with a tree is long enough that one dtype will do."""
QWEN3_06B = {
    "vocab_size": 151_936,
    "hidden_size": 1_024,
    "intermediate_size": 3_072,
    "num_hidden_layers": 28,
    "num_attention_heads": 16,
    "num_key_value_heads": 8,
    "head_dim": 128,
}
QUICK_SHAPE = {
    "vocab_size": 64,
    "hidden_size": 16,
    "intermediate_size": 32,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
}
DRAFTER_LAYERS = 2
PERTURBATION = 0.01
"""What the target's other layers write, as a share of what random weights would write."""
SHARPNESS = 8.0
"""Factor of the logits."""
PROMPTS, PROMPT_TOKENS, NEW_TOKENS = 7, 64, 16
QUICK_PROMPTS, QUICK_PROMPT_TOKENS, QUICK_NEW_TOKENS = 3, 5, 6

PLAIN, CERTIFIED = "uncertified decoding", "certified decoding"
PARTS = ("certifying", "recording")


@dataclass
class Decoded:
    """One prompt, decoded both ways: seconds of each verify step, and what the steps held."""

    plain: list[float] = field(default_factory=list)
    certified: list[float] = field(default_factory=list)
    certifying: list[float] = field(default_factory=list)
    """The part of `certified` that certify_round took."""
    recording: list[float] = field(default_factory=list)
    """The part that trace_columns took."""
    positions: int = 0
    accepted: int = 0
    proved: int = 0


def rows(bench: Bench) -> Iterator[Row]:
    pair = built_pair(QUICK_SHAPE if bench.quick else QWEN3_06B, bench.device)
    for dtype, rules in RULES.items():
        for side in (pair.target, pair.drafter):
            side.model.to(getattr(torch, dtype))
        for rule in rules:
            yield from _rows_of(bench, pair, dtype, parse_rule(rule))


@torch.no_grad()
def built_pair(shape: dict[str, int], device: torch.device, seed: int = 0) -> Pair:
    """A target of this shape and its drafter, in float32, without tokenizers."""
    torch.manual_seed(seed)
    with device:
        target, drafter = _model(shape), _model(shape | {"num_hidden_layers": DRAFTER_LAYERS})
    for layer in target.model.layers[DRAFTER_LAYERS:]:
        layer.self_attn.o_proj.weight *= PERTURBATION
        layer.mlp.down_proj.weight *= PERTURBATION
    target.model.norm.weight *= SHARPNESS
    drafter.model.embed_tokens, drafter.model.norm = target.model.embed_tokens, target.model.norm
    drafter.lm_head = target.lm_head
    for index in range(DRAFTER_LAYERS):
        drafter.model.layers[index] = target.model.layers[index]
    return Pair(LoadedModel("target", "", target, None), LoadedModel("drafter", "", drafter, None), vocab_size=None)


def _model(shape: dict[str, int]) -> Any:
    ends = dict.fromkeys(("bos_token_id", "eos_token_id", "pad_token_id"))
    return Qwen3ForCausalLM(Qwen3Config(**shape, **ends, tie_word_embeddings=True)).eval()


def _rows_of(bench: Bench, pair: Pair, dtype: str, rule: Rule) -> Iterator[Row]:
    count, length = (QUICK_PROMPTS, QUICK_PROMPT_TOKENS) if bench.quick else (PROMPTS, PROMPT_TOKENS)
    settings = Settings((str(rule),), max_new_tokens=QUICK_NEW_TOKENS if bench.quick else NEW_TOKENS)
    prompts = torch.randint(pair.tokens(), (count + 1, length), generator=torch.Generator().manual_seed(1)).tolist()
    decoded = [decode_both_ways(pair, prompt, rule, settings) for prompt in prompts][1:]  # the first warms up
    steps = sum(len(one.plain) for one in decoded)
    positions = sum(one.positions for one in decoded)
    pairs = Pairs([sum(one.plain) for one in decoded], [sum(one.certified) for one in decoded])
    case = Case(round(positions / steps), pair.tokens(), dtype, str(rule), "decoded")
    certifying, recording = ([taken for one in decoded for taken in getattr(one, part)] for part in PARTS)
    yield Row(
        bench.name,
        a=PLAIN,
        b=CERTIFIED,
        rule=case.rule,
        data=case.data,
        shape=(case.rows, case.tokens),
        dtype=dtype,
        environment=bench.environment,
        ratio=pairs.ratio(),
        seconds_a=seconds(pairs.a),
        seconds_b=seconds(pairs.b),
        repetitions=len(decoded),
        facts={
            "verify_steps": steps,
            "step_seconds": statistics.median(taken for one in decoded for taken in one.plain),
            "certify_seconds": statistics.median(certifying),
            "record_seconds": statistics.median(recording),
            "certify_share": sum(certifying) / sum(pairs.a),
            "accepted": sum(one.accepted for one in decoded) / positions,
            "certified": sum(one.proved for one in decoded) / positions,
        },
    )
    yield bench.memory(Case(case.rows, case.tokens, dtype, case.rule), CERTIFY)


def decode_both_ways(pair: Pair, prompt: list[int], rule: Rule, settings: Settings) -> Decoded:
    """Greedy decoding, so that both ways write the same text in the same steps."""
    limits, found = Limits(settings.max_new_tokens, pair.eos_token_ids()), Decoded()
    loops = [drafting_loop(rule)(pair, [prompt], rule, settings, limits) for _ in (PLAIN, CERTIFIED)]
    while True:
        turns = (0, 1) if len(found.plain) % 2 else (1, 0)
        stepped = [_step(loops[side], rule if side else None, found) for side in turns]
        if None in stepped:
            return found


def _step(loop: Iterator[tuple[int, VerifiedRound]], certify: Rule | None, found: Decoded) -> VerifiedRound | None:
    """One verify step, None behind the last; its seconds go to `found`."""
    start = time.perf_counter()
    _, verified = next(loop, (0, None))
    if verified is None:
        return None
    _wait(verified.target_logits)
    between = time.perf_counter()
    if certify is None:
        found.plain.append(between - start)
        return verified
    certification = certify_round(certify, verified)
    _wait(verified.target_logits)
    certified = time.perf_counter()
    trace_columns(certify, len(found.certified), verified, certification)
    end = time.perf_counter()
    found.certified.append(end - start)
    found.certifying.append(certified - between)
    found.recording.append(end - certified)
    found.positions += len(verified.position)
    found.accepted += int(verified.accepted.sum())
    found.proved += int(certification.certified.sum())
    return verified


def _wait(logits: torch.Tensor) -> None:
    if logits.device.type == "cuda":
        torch.cuda.synchronize(logits.device)
