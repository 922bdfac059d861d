"""What a profile says of each step: figures of the target's distribution, and the certificate of every rule.

Certificates, ties and margins are those of `certify_logits`, all steps of a text at once, one call per rule; the
drafter is the target itself, so that KL = 0 and nothing but the certificate is asked for. They are lower bounds, as
everywhere.
The other figures describe and claim nothing: plain float64, correct to about 1e-12.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.certify import certify_logits
from symcert_runtime.profile.decode import GreedyText
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule

TOP = 10
"""Tokens whose mass is reported, as in the paper."""

CHUNK = 2**20
"""Logits that are worked on at a time in float64."""

STRICT = parse_rule("strict")
"""Its margin is p_0 − p_1 and its tie that of the two most probable tokens: asked for whatever the rules are."""

CERTIFICATE, TIE, MARGIN = "certificate:", "tie:", "margin_"


def margin_ranks(rules: Sequence[Rule]) -> list[int]:
    """The r of the margins p_0 − p_r that these rules speak of, ascending; 1 always."""
    return sorted({facts_of(rule).margin_rank_of(rule) for rule in (STRICT, *rules)})


def step_columns(text: GreedyText, rules: Sequence[Rule]) -> dict[str, list[Any]]:
    """The columns of `parts.schema` that vary within a text, T entries each. Raises UserError for NaN and +inf."""
    found = {str(rule): certify_logits(text.logits, text.logits, str(rule)) for rule in dict.fromkeys((STRICT, *rules))}
    margins = {facts_of(rule).margin_rank_of(rule): found[str(rule)].margin for rule in (STRICT, *rules)}
    columns: dict[str, Tensor] = {
        **_distribution(text.logits),
        **{f"{MARGIN}{r}": margins[r] for r in margin_ranks(rules)},
        "tie": found["strict"].tie,
        **{f"{CERTIFICATE}{rule}": found[str(rule)].certificate for rule in rules},
        **{f"{TIE}{rule}": found[str(rule)].tie for rule in rules},
    }
    steps = range(len(text.tokens))
    return {
        "step": list(steps),
        "token": list(text.tokens),
        **{name: column.tolist() for name, column in columns.items()},
    }


def _distribution(logits: Tensor) -> Mapping[str, Tensor]:
    """p_0, top_10_mass and entropy (nats), [T] each."""
    parts = list(_in_float64(logits))
    return {name: torch.cat([part[name] for part in parts]) for name in ("p_0", "top_10_mass", "entropy")}


def _in_float64(logits: Tensor) -> Iterator[dict[str, Tensor]]:
    plain = logits if logits.device.type in ("cpu", "cuda") else logits.cpu()  # some devices have no float64
    for rows in torch.split(plain, max(1, CHUNK // plain.shape[-1])):
        p_target = rows.to(torch.float64).softmax(-1)
        top = p_target.topk(min(TOP, p_target.shape[-1]), -1).values
        yield {
            "p_0": top[:, 0],
            "top_10_mass": top.sum(-1).clamp(max=1.0),
            "entropy": torch.special.entr(p_target).sum(-1),
        }
