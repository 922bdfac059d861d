"""A `RowRecord` as columns of a trace, and back."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyarrow as pa
import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.row_record import RowRecord, TopRow

_TOKENS, _LOGITS = pa.list_(pa.int32()), pa.list_(pa.float64())

RECORD_SCHEMA = pa.schema(
    [
        ("vocabulary", pa.int32()),  # tokens of the rows of logits, masked ones included
        ("kl_lower", pa.float64()),  # nats; `kl` is the upper bound. Where it is inf and kl is not, kl is of the target
        # conditioned on the drafter's vocabulary (draft_support), for the certificate beside it alone
        ("draft_token_logit", pa.float64()),  # the target's logit of draft_token
        ("draft_token_rank", pa.int32()),  # of draft_token in the target's order, 0 = its argmax, ties by lowest index
        ("target_token_rank", pa.int32()),  # of target_token in the drafter's order
        ("entropy_lower", pa.float64()),  # of the target, nats: exact value and what an engine in float32 may compute
        ("entropy_upper", pa.float64()),
        ("engine_entropy_lower", pa.float64()),  # the same with 1e-5 added inside the logarithm
        ("engine_entropy_upper", pa.float64()),
        ("target_top_tokens", _TOKENS),  # the most probable tokens, ties by lowest index
        ("target_top_logits", _LOGITS),  # their logits, exact: p_i = exp(z_i - z_0) / total
        ("target_total_lower", pa.float64()),  # of the whole vocabulary: total = sum of exp(z - z_0)
        ("target_total_upper", pa.float64()),
        ("draft_top_tokens", _TOKENS),
        ("draft_top_logits", _LOGITS),
        ("draft_total_lower", pa.float64()),
        ("draft_total_upper", pa.float64()),
    ]
)

_ENCLOSURES = ("entropy", "engine_entropy")
_TENSORS = ("draft_token_logit", "draft_token_rank", "target_token_rank")
_SIDES = {"target": "target", "draft": "drafter"}


def columns_of_record(record: RowRecord) -> dict[str, list[Any]]:
    """The columns of RECORD_SCHEMA, by name."""
    columns: dict[str, list[Any]] = {
        "vocabulary": [record.target.vocabulary] * len(record.draft_token),
        "kl_lower": record.kl.lower.tolist(),
        **{name: getattr(record, name).tolist() for name in _TENSORS},
    }
    for name in _ENCLOSURES:
        columns |= _ends(name, getattr(record, name))
    for column, side in _SIDES.items():
        row: TopRow = getattr(record, side)
        columns |= {
            f"{column}_top_tokens": row.tokens.tolist(),
            f"{column}_top_logits": row.logits.tolist(),
            **_ends(f"{column}_total", row.normaliser),
        }
    return columns


def record_of_columns(table: Any) -> RowRecord:
    """The record of a trace table (pyarrow.Table) with the columns of RECORD_SCHEMA and `kl`, draft and target tokens.

    All rows are of one vocabulary: its size is the largest recorded one. Of every row as many tokens are taken as the
    shortest one has: what is left out counts as unknown.
    """
    vocabulary = max(table["vocabulary"].to_pylist(), default=1)
    rows = {side: _top_row(table, column, vocabulary) for column, side in _SIDES.items()}
    return RowRecord(
        target=rows["target"],
        drafter=rows["drafter"],
        kl=true_kl(_tensor(table, "kl_lower"), _tensor(table, "kl")),
        entropy=_enclosure(table, "entropy"),
        engine_entropy=_enclosure(table, "engine_entropy"),
        draft_token=_tensor(table, "draft_token"),
        target_token=_tensor(table, "target_token"),
        draft_token_logit=_tensor(table, "draft_token_logit"),
        draft_token_rank=_tensor(table, "draft_token_rank"),
        target_token_rank=_tensor(table, "target_token_rank"),
    )


def is_conditioned(kl: Any, kl_lower: Any) -> Any:
    """Of which rows (tensors or arrays) `kl` is of the target conditioned on the drafter's vocabulary, `draft_support`.

    KL of the target itself is then known to be infinite.
    """
    return (kl_lower == math.inf) & (kl != math.inf)


def true_kl(kl_lower: Tensor, kl: Tensor) -> Enclosure:
    """KL(target ‖ drafter) of rows whose certification says these two: +inf where `kl` is of a conditioned target."""
    return Enclosure(kl_lower, torch.where(is_conditioned(kl, kl_lower), kl_lower, kl))


def _ends(name: str, value: Enclosure) -> dict[str, list[Any]]:
    return {f"{name}_lower": value.lower.tolist(), f"{name}_upper": value.upper.tolist()}


def _enclosure(table: Any, name: str) -> Enclosure:
    return Enclosure(_tensor(table, f"{name}_lower"), _tensor(table, f"{name}_upper"))


def _tensor(table: Any, name: str) -> Tensor:
    values = table[name].to_numpy()
    kind = np.float64 if values.dtype.kind == "f" else np.int64
    return torch.from_numpy(np.array(values, dtype=kind))


def _top_row(table: Any, column: str, vocabulary: int) -> TopRow:
    tokens, logits = (table[f"{column}_top_{what}"].combine_chunks() for what in ("tokens", "logits"))
    return TopRow(
        torch.from_numpy(_cut(tokens).astype(np.int64)),
        torch.from_numpy(_cut(logits).astype(np.float64)),
        _enclosure(table, f"{column}_total"),
        vocabulary,
    )


def _cut(lists: Any) -> Any:
    """[R, K] the first K entries of every row, K as many as the shortest has."""
    lengths = lists.value_lengths().to_numpy(zero_copy_only=False)
    starts = np.cumsum(lengths) - lengths
    count = int(lengths.min(initial=lengths.max(initial=1)))
    values = lists.flatten().to_numpy(zero_copy_only=False)
    return values[starts[:, None] + np.arange(count)]
