"""Traces: what is written is read back; damaged parts are named; summaries are what a naive recount gives."""

from __future__ import annotations

import errno
import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.errors import UserError
from symcert_runtime.files import write_atomically
from symcert_runtime.record_columns import columns_of_record, record_of_columns
from symcert_runtime.row_record import record_rows
from symcert_runtime.rules import parse_rule
from symcert_runtime.summary import acceptance_lengths, histogram_text, rule_summary, violations
from symcert_runtime.trace import (
    REASONS,
    SCHEMA,
    SCHEMA_VERSION,
    Part,
    RuleTrace,
    Text,
    part_of,
    part_path,
    read_part,
    read_trace,
    write_part,
)

STRICT = parse_rule("strict")
ROUNDS, DEPTH = 20, 3
TEXT = Text((3, 1), {1: "a", 3: "\u2028<b>", 5: "c", 7: "d", 9: "e"})


def random_columns(seed: int) -> dict[str, list[Any]]:
    """Rows without meaning, but with the structure of a chain: kept = everything before in the round was accepted."""
    draw = random.Random(seed)
    rows = torch.randn(2, ROUNDS * DEPTH, 20, generator=torch.Generator().manual_seed(seed))
    recorded = columns_of_record(record_rows(*rows, Enclosure.exactly(rows[0, :, 0].abs()), top=5))
    columns: dict[str, list[Any]] = {
        name: [] for name in SCHEMA.names if name not in ("rule", "prompt_index", "prompt_id", *recorded)
    }
    for round_ in range(ROUNDS):
        kept = True
        for node in range(DEPTH):
            accepted = draw.random() < 0.6
            row = {
                "round": round_,
                "node": node,
                "depth": node + 1,
                "position": 10 * round_ + node,
                "width": 1,
                "proposed_token": draw.randrange(100),
                "premise": draw.random() < 0.9,
                "engine_accepted": draw.choice([None, True, False]),
                "kl_unknown": draw.choice([None, "target_tail"]),
                "given_up": draw.choice([None, 0.25]),
                "draft_token": draw.randrange(100),
                "target_token": draw.randrange(100),
                "kl": draw.expovariate(3),
                "certificate": draw.random(),
                "margin": draw.random(),
                "certified": draw.random() < 0.3,
                "accepted": accepted,
                "undecided": draw.random() < 0.1,
                "kept": kept,
                "reason": "accepted" if accepted else draw.choice(REASONS),
            }
            kept = kept and accepted
            for name, value in row.items():
                columns[name].append(value)
    return columns | recorded


def random_part(index: int = 0) -> Part:
    return part_of(STRICT, index, f"prompt-{index}", [5, 7, 9], random_columns(index), TEXT)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    (tmp_path / "trace").mkdir()
    for index in range(3):
        write_part(part_path(tmp_path, STRICT, index), random_part(index))
    return tmp_path


def test_a_part_is_read_back_as_written(run: Path) -> None:
    part = read_part(part_path(run, STRICT, 1))
    assert (part.rule, part.prompt_index, part.prompt_id, part.emitted) == ("strict", 1, "prompt-1", (5, 7, 9))
    assert part.table.equals(random_part(1).table)
    assert part.table.schema.equals(SCHEMA)
    assert part.text == random_part(1).text == TEXT


def test_a_record_of_rows_survives_the_trace(run: Path) -> None:
    table = read_trace(run)["strict"].table
    again = record_of_columns(table)
    columns = columns_of_record(again)
    assert {name: table[name].to_pylist() for name in columns} == columns
    shorter = table.set_column(
        table.schema.get_field_index("target_top_tokens"),
        table.schema.field("target_top_tokens"),
        pa.array([row[:3] for row in table["target_top_tokens"].to_pylist()], pa.list_(pa.int32())),
    )
    assert record_of_columns(shorter).target.tokens.shape[-1] == 3


def test_a_trace_is_its_parts_in_order(run: Path) -> None:
    write_part(
        part_path(run, parse_rule("tree:m=4"), 0), part_of(parse_rule("tree:m=4"), 0, "x", [], random_columns(9))
    )
    (run / "trace" / ".strict-000003.parquet.x.partial").write_bytes(b"half a part")
    traces = read_trace(run)
    assert list(traces) == ["strict", "tree:m=4"]
    assert traces["strict"].table.equals(pa.concat_tables([random_part(index).table for index in range(3)]))


def test_nothing_is_left_when_writing_fails(tmp_path: Path) -> None:
    broken = Part("strict", 0, "x", (), pa.table({"x": [1]}))
    object.__setattr__(broken, "prompt_id", 3)  # metadata must be text: the write fails half way
    with pytest.raises(TypeError):
        write_part(tmp_path / "part.parquet", broken)
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_of_the_system_is_one_sentence(run: Path) -> None:
    path = part_path(run, STRICT, 0)
    before = path.read_bytes()

    def full(partial: Path) -> None:
        partial.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(UserError, match=r"cannot write .*: No space left"):
        write_atomically(path, full)
    assert path.read_bytes() == before
    assert len(list((run / "trace").iterdir())) == 3
    with pytest.raises(UserError, match="No such file"):
        write_part(run / "absent" / "part.parquet", random_part())


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_a_truncated_part_is_named_with_its_mend(run: Path, share: float) -> None:
    path = part_path(run, STRICT, 1)
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    others = {other: other.read_bytes() for other in (run / "trace").iterdir()}
    with pytest.raises(UserError, match="delete it to recompute that prompt") as caught:
        read_trace(run)
    assert str(path) in str(caught.value)
    assert {other: other.read_bytes() for other in (run / "trace").iterdir()} == others


def test_a_flipped_bit_in_the_data_is_noticed(run: Path) -> None:
    path = part_path(run, STRICT, 0)
    column = pq.ParquetFile(path).metadata.row_group(0).column(SCHEMA.get_field_index("kl"))
    data = bytearray(path.read_bytes())
    data[column.data_page_offset + column.total_compressed_size // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserError, match="delete it to recompute that prompt"):
        read_part(path)


def test_other_versions_and_foreign_files_are_refused(run: Path) -> None:
    path = part_path(run, STRICT, 0)
    table = random_part().table
    pq.write_table(table.replace_schema_metadata({"schema_version": "99"}), path)
    with pytest.raises(UserError, match="schema version 99"):
        read_part(path)
    pq.write_table(table, path)
    with pytest.raises(UserError, match="schema version none"):
        read_part(path)
    pq.write_table(table.drop_columns(["kl"]).replace_schema_metadata({"schema_version": SCHEMA_VERSION}), path)
    with pytest.raises(UserError, match="other columns"):
        read_part(path)


def test_a_part_in_anothers_place_is_refused(run: Path) -> None:
    ids = [f"prompt-{index}" for index in range(3)]
    assert read_trace(run, ids)["strict"].table.num_rows == 3 * ROUNDS * DEPTH
    with pytest.raises(UserError, match=r"strict-000002\.parquet is damaged or belongs elsewhere .*; delete it"):
        read_trace(run, ids[:2])
    with pytest.raises(UserError, match=r"strict-000001\.parquet .* \(it holds prompt 1, 'prompt-1', of strict\)"):
        read_trace(run, ["prompt-0", "another", "prompt-2"])
    for target in (part_path(run, STRICT, 1), part_path(run, parse_rule("tree:m=4"), 0)):
        original = target.read_bytes() if target.exists() else None
        target.write_bytes(part_path(run, STRICT, 0).read_bytes())
        with pytest.raises(UserError, match="belongs elsewhere") as caught:
            read_trace(run)
        assert str(target) in str(caught.value)
        target.unlink() if original is None else target.write_bytes(original)


@pytest.mark.parametrize("broken", [{"prompt_index": "one"}, {"emitted": "["}, {"emitted": "3"}])
def test_damaged_metadata_is_refused(run: Path, broken: dict[str, str]) -> None:
    path = part_path(run, STRICT, 0)
    table = pq.read_table(path, partitioning=None)
    metadata = {key.decode(): value.decode() for key, value in table.schema.metadata.items()}
    pq.write_table(table.replace_schema_metadata(metadata | broken), path)
    with pytest.raises(UserError, match=r"is damaged .*; delete it"):
        read_part(path)


def test_the_summary_is_what_a_naive_recount_gives(run: Path) -> None:
    trace = read_trace(run)["strict"]
    rows = trace.table.to_pylist()
    lengths = [
        sum(row["kept"] and row["accepted"] for row in rows if (row["prompt_index"], row["round"]) == (prompt, round_))
        for prompt in range(3)
        for round_ in range(ROUNDS)
    ]
    figures = rule_summary(trace)
    assert acceptance_lengths(trace).tolist() == lengths
    counted = {
        "positions": len(rows),
        "accepted": sum(row["accepted"] for row in rows),
        "certified": sum(row["certified"] for row in rows),
        "violations": sum(row["certified"] and not row["accepted"] for row in rows),
        "undecided": sum(row["undecided"] for row in rows),
        "reasons": {reason: sum(row["reason"] == reason for row in rows) for reason in REASONS},
        "rounds": len(lengths),
        "emitted_tokens": 9,
        "mean_acceptance_length": pytest.approx(sum(lengths) / len(lengths), abs=1e-15),
        "acceptance_length_histogram": [lengths.count(length) for length in range(DEPTH + 1)],
        "kept_positions": sum(row["kept"] for row in rows),
        "kept_accepted": sum(row["kept"] and row["accepted"] for row in rows),
        "kept_certified": sum(row["kept"] and row["certified"] for row in rows),
    }
    assert {name: figures[name] for name in counted} == counted
    assert figures["violations"] > 0
    assert violations({"rules": {"strict": figures, "tree:m=4": figures}}) == 2 * figures["violations"]


def test_an_empty_trace_has_a_summary() -> None:
    figures = rule_summary(RuleTrace("strict", SCHEMA.empty_table(), ()))
    assert figures["positions"] == figures["rounds"] == 0
    assert figures["mean_acceptance_length"] == 0.0


def test_histogram_bars_are_proportional() -> None:
    lines = histogram_text("strict", [10, 0, 20]).splitlines()
    assert [line.count("█") for line in lines] == [0, 20, 0, 40]
    assert "20 (66.7%)" in lines[3]
