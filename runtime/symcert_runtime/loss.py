"""What lossy acceptance cost: the emitted draft tokens that are not the target's argmax, and what the target lost.

Under strict, and in trees, the target's own token is emitted: nothing is lost. Elsewhere a rule may accept a draft
token x with p(x) < p_0. At such a position

    given up                p_0 − p(x), an upper bound of it (the trace's column)
    log-probability lost    log p_0 − log p(x) = z_0 − z_x, nats, of the recorded logits

The second, summed over a text, is how much less probable it is under the target than with its argmax at these
positions, each within the context that was emitted.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyarrow.compute as pc
import torch
from numpy.typing import NDArray
from torch import Tensor

from symcert_runtime.row_record import RowRecord
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, parse_rule
from symcert_runtime.statistics import probability_of
from symcert_runtime.trace import RuleTrace


def given_up(rule: Rule, record: RowRecord, accepted: Tensor) -> list[float | None]:
    """p_0 − p(draft token) of each row whose one draft token is accepted, an upper bound; 0 for the target's argmax.

    Of a tree the target's own token is emitted: nothing is given up.
    """
    if covers_target_token(rule):
        return [0.0 if row else None for row in accepted.tolist()]
    pair = torch.stack([record.target.maximum, record.draft_token_logit], -1)
    shares = probability_of(pair, record.target)
    lost = (shares[:, 0] - shares[:, 1]).upper.clamp(min=0.0)
    lost = torch.where(record.draft_token_rank == 0, 0.0, lost)
    return [value if row else None for value, row in zip(lost.tolist(), accepted.tolist(), strict=True)]


def loss_figures(trace: RuleTrace) -> dict[str, Any]:
    """Of the emitted text under one rule; without lossy tokens 0.

    lossy_accepted                 how many emitted draft tokens are not the target's argmax
    given_up_mean, given_up_total  target probability given up by them
    log_probability_lost_mean, log_probability_lost_total  nats; "inf" where a token was accepted that the target masks
    """
    rows = lossy_rows(trace)
    table = trace.table
    given_up = table["given_up"].to_numpy(zero_copy_only=False)[rows]
    largest = pc.list_element(table["target_top_logits"], 0).to_numpy(zero_copy_only=False)[rows]
    lost = largest - table["draft_token_logit"].to_numpy()[rows]
    return {
        "lossy_accepted": int(rows.sum()),
        **_mean_and_total("given_up", given_up),
        **_mean_and_total("log_probability_lost", lost),
    }


def lossy_rows(trace: RuleTrace) -> NDArray[np.bool_]:
    """[rows] where an emitted draft token is not the target's argmax."""
    table = trace.table
    kept, accepted, premise = (table[name].to_numpy(zero_copy_only=False) for name in ("kept", "accepted", "premise"))
    if covers_target_token(parse_rule(trace.rule)):
        return np.zeros(len(kept), dtype=np.bool_)
    other = table["draft_token"].to_numpy() != table["target_token"].to_numpy()
    # What another engine refused is not in its text, whatever the rule says of it.
    taken = pc.fill_null(table["engine_accepted"], True).to_numpy(zero_copy_only=False)
    found: NDArray[np.bool_] = kept & accepted & premise & other & taken
    return found


def _mean_and_total(name: str, values: NDArray[np.float64]) -> dict[str, float | str]:
    total = math.fsum(values.tolist())
    figures = {f"{name}_mean": total / max(len(values), 1), f"{name}_total": total}
    return {key: value if math.isfinite(value) else "inf" for key, value in figures.items()}
