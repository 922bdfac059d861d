"""docs/trace-format.md: every column is there with its type, and its examples run as they stand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow as pa
import pytest

from recorded_run import write_run
from symcert_runtime.engine_dumps import ingest, read_dump
from symcert_runtime.trace import REASONS, SCHEMA, SCHEMA_VERSION, read_trace

PAGE = (Path(__file__).parents[1] / "docs" / "trace-format.md").read_text(encoding="utf-8")
TYPES = {
    "string": pa.string(), "int16": pa.int16(), "int32": pa.int32(), "double": pa.float64(), "bool": pa.bool_(),
    "list of int32": pa.list_(pa.int32()), "list of double": pa.list_(pa.float64()),
}  # fmt: skip


def documented() -> dict[str, pa.DataType]:
    """Column -> type, of the page's table."""
    table = PAGE.split("## Columns")[1].split("## ")[0]
    found = {}
    for names, kinds in re.findall(r"^\| (`.*?) \| (.*?) \|", table, flags=re.M):
        columns, types = re.findall(r"`(\w+)`", names), kinds.removesuffix(", null").split(", ")
        found |= dict(zip(columns, (TYPES[kind] for kind in types * len(columns)), strict=False))
    return found


def examples() -> list[str]:
    return re.findall(r"```python\n(.*?)```", PAGE, flags=re.S)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_run(tmp_path_factory.mktemp("format") / "run", ["a", "b"])


def last_value(code: str, run: Path) -> Any:
    """Of an example, with its RUN replaced by a folder."""
    *statements, value = code.replace("RUN", str(run)).strip().split("\n\n")
    names: dict[str, Any] = {}
    exec("\n".join(statements), names)
    return eval(value, names)


def test_every_column_is_documented_with_its_type() -> None:
    assert documented() == {field.name: field.type for field in SCHEMA}
    assert f"schema version {SCHEMA_VERSION}" in PAGE
    assert all(f"`{reason}`" in PAGE for reason in REASONS)


def test_the_examples_count_what_the_trace_holds(run: Path) -> None:
    rows = [row for trace in read_trace(run).values() for row in trace.table.to_pylist()]
    by_polars, by_duckdb, by_pandas = (last_value(code, run) for code in examples())
    assert isinstance(by_polars, polars.DataFrame)
    for rule, positions, accepted, certified in by_polars.iter_rows():
        ours = [row for row in rows if row["rule"] == rule]
        assert positions == len(ours)
        assert accepted == pytest.approx(sum(row["accepted"] for row in ours) / len(ours))
        assert certified == pytest.approx(sum(row["certified"] for row in ours) / len(ours))
    assert isinstance(by_duckdb, duckdb.DuckDBPyRelation)
    for rule, depth, accepted, _ in by_duckdb.fetchall():
        ours = [row for row in rows if row["rule"] == rule and row["depth"] == depth and row["kept"]]
        assert accepted == pytest.approx(sum(row["accepted"] for row in ours) / len(ours))
    assert isinstance(by_pandas, pandas.Series)
    assert by_pandas.sum() == sum(not row["accepted"] for row in rows)


def test_the_example_of_a_dump_is_one(tmp_path: Path) -> None:
    line = re.findall(r"```json\n(.*?)```", PAGE, flags=re.S)[0]
    json.loads(line)
    (tmp_path / "dump.jsonl").write_text(line)
    summary = ingest(read_dump(tmp_path / "dump.jsonl"), tmp_path / "run", ["strict"])
    assert summary["rules"]["strict"]["certified"] == summary["rules"]["strict"]["positions"] == 1
