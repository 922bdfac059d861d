"""Markdown from the results: what the README shows, and everything for benchmarks/README.md."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks import cpu_rows, gpu_rows, verify_times
from benchmarks.contenders import (
    CERTIFY,
    COMPILED,
    COPY,
    FUSED,
    LIGER,
    LIGER_WHOLE,
    NAIVE_32,
    NAIVE_64,
    READ,
    READ_TOP,
    REPLAYED,
)
from benchmarks.overhead import CERTIFIED, PLAIN
from benchmarks.plots import plots
from benchmarks.results import Results
from benchmarks.row import Environment, Row, Spread

NONE = "–"
PACKAGES = ("python", "torch", "numba", "triton", "transformers", "liger-kernel")

Cell = Callable[[Row], str]


@dataclass(frozen=True)
class Column:
    """A comparison (or, without b, a measurement) and what its cell shows of the row."""

    title: str
    a: str
    b: str | None
    cell: Cell


def number(value: float) -> str:
    """Three significant digits, never with an exponent."""
    if value == 0:
        return "0"
    return f"{value:,.{max(0, 2 - math.floor(math.log10(abs(value))))}f}"


def _spread(found: Spread, show: Callable[[float], str] = number) -> str:
    return f"{show(found.median)} ({show(found.q25)}–{show(found.q75)})"


def _ratio(row: Row) -> str:
    return _spread(row.ratio) if row.ratio else NONE


def _share(row: Row) -> str:
    return f"{_spread(row.ratio, lambda value: f'{100 * value:.0f}')} %" if row.ratio else NONE


def _overhead(row: Row) -> str:
    return f"{_spread(row.ratio, lambda value: f'{100 * (value - 1):.2f}')} %" if row.ratio else NONE


def _microseconds(row: Row) -> str:
    """Of a, per row of logits."""
    return number(row.seconds_a.median / row.shape[0] * 1e6) if row.seconds_a else NONE


def _memory(row: Row) -> str:
    return f"{100 * row.facts['share_of_logits']:.1f} %"


def _milliseconds(name: str) -> Cell:
    return lambda row: number(1e3 * row.facts[name]) if name in row.facts else NONE


def _percent(name: str) -> Cell:
    return lambda row: f"{100 * row.facts[name]:.0f} %"


CPU_HEADLINE = (
    Column("µs per row", CERTIFY, NAIVE_32, _microseconds),
    Column(NAIVE_32, CERTIFY, NAIVE_32, _ratio),
    Column(NAIVE_64, CERTIFY, NAIVE_64, _ratio),
    Column(COMPILED, CERTIFY, COMPILED, _ratio),
    Column(READ_TOP, CERTIFY, READ_TOP, _ratio),
)
MEMORY = Column("memory beyond the logits", CERTIFY, None, _memory)
CPU = (
    *CPU_HEADLINE,
    Column(READ, CERTIFY, READ, _ratio),
    MEMORY,
    Column(f"memory, {NAIVE_32}", NAIVE_32, None, _memory),
)
GPU_HEADLINE = (
    Column("µs per row", FUSED, COPY, _microseconds),
    Column("share of copy bandwidth", FUSED, COPY, _share),
    Column("the same, replayed as a graph", REPLAYED, COPY, _share),
    Column(NAIVE_32, FUSED, NAIVE_32, _ratio),
    Column(COMPILED, FUSED, COMPILED, _ratio),
    Column(LIGER, FUSED, LIGER, _ratio),
)
GPU = (
    *GPU_HEADLINE,
    Column("ms on the host", FUSED, COPY, _milliseconds("host_seconds")),
    Column(LIGER_WHOLE, FUSED, LIGER_WHOLE, _ratio),
    Column(NAIVE_64, FUSED, NAIVE_64, _ratio),
    Column(READ_TOP, FUSED, READ_TOP, _ratio),
    Column("all tiers", FUSED, CERTIFY, _ratio),
    Column("memory beyond the logits", FUSED, None, _memory),
)
OVERHEAD = (
    Column("verify steps", PLAIN, CERTIFIED, lambda row: f"{row.facts['verify_steps']:.0f}"),
    Column("overhead", PLAIN, CERTIFIED, _overhead),
    Column("ms per step", PLAIN, CERTIFIED, _milliseconds("step_seconds")),
    Column("ms to certify it", PLAIN, CERTIFIED, _milliseconds("certify_seconds")),
    Column("ms to record it", PLAIN, CERTIFIED, _milliseconds("record_seconds")),
    Column("drafts accepted", PLAIN, CERTIFIED, _percent("accepted")),
    Column("certified", PLAIN, CERTIFIED, _percent("certified")),
    MEMORY,
)

NOT_YET = {
    "cpu": "Not measured yet; `make bench` does it.",
    "cuda": "Not measured yet: `python -m benchmarks --device cuda` on a machine with an NVIDIA GPU does it.",
}
RATIOS = (
    "Columns named after something else: how many times as long it takes. "
    "Medians of paired ratios, quartiles in brackets."
)


def headline(results: Results) -> str:
    """For the README: the shapes the targets are about, under `strict`."""
    cpu = [row for row in results.get(("cpu", "cpu_rows"), []) if row.shape == cpu_rows.MAIN]
    gpu = [row for row in results.get(("cuda", "gpu_rows"), []) if row.shape[0] >= gpu_rows.MAIN_ROWS]
    return _joined(
        _section("`certify_logits` on the CPU", "cpu", _only_strict(cpu), CPU_HEADLINE, RATIOS),
        _section("The fused pass on a GPU", "cuda", _only_strict(gpu), GPU_HEADLINE, RATIOS),
        *_overheads(results),
        _verification(results.get(("cpu", "verify_times"), [])),
        "Everything, with plots and how it is measured: [benchmarks/](benchmarks/README.md).",
    )


def everything(results: Results) -> str:
    """For benchmarks/README.md."""
    return _joined(
        _section("cpu_rows", "cpu", results.get(("cpu", "cpu_rows"), []), CPU, RATIOS),
        _section("gpu_rows", "cuda", results.get(("cuda", "gpu_rows"), []), GPU, RATIOS),
        *_overheads(results),
        _verification(results.get(("cpu", "verify_times"), [])),
        *(f"![{path}](results/{path})" for path in plots(results)),
    )


def _overheads(results: Results) -> Iterable[str]:
    """On the CPU, and on a GPU once there was one."""
    title = "Certified against uncertified decoding"
    yield _section(f"{title} on the CPU", "cpu", results.get(("cpu", "overhead"), []), OVERHEAD, "")
    if rows := results.get(("cuda", "overhead")):
        yield _section(f"{title} on a GPU", "cuda", rows, OVERHEAD, "")


def _verification(rows: Sequence[Row]) -> str:
    title = "**`symcert verify`**"
    whole = next((row for row in rows if row.a == verify_times.ALL), None)
    if whole is None:
        return f"{title}\n\n{NOT_YET['cpu']}"
    if whole.seconds_a is None:
        return f"{title}\n\n{whole.skipped}"
    slowest = sorted(
        ((row.seconds_a.median, row.a) for row in rows if row.seconds_a and row is not whole), reverse=True
    )[:3]
    return (
        f"{title}: {whole.seconds_a.median:.0f} s for {whole.facts['obligations']:,.0f} obligations and "
        f"{whole.facts['refuted']:,.0f} false variants, {whole.facts['processes']:.0f} processes. Slowest: "
        + ", ".join(f"`{name}` {seconds:.1f} s" for seconds, name in slowest)
        + f".\n\n{_measured_on(whole.environment)}"
    )


def _section(title: str, kind: str, rows: Sequence[Row], columns: Sequence[Column], legend: str) -> str:
    if not rows:
        return f"**{title}**\n\n{NOT_YET[kind]}"
    skipped = sorted({f"{row.b or row.a}: {row.skipped}." for row in rows if row.skipped})
    notes = [_measured_on(rows[0].environment), legend, *skipped]
    return f"**{title}**\n\n{_table(rows, columns)}\n{' '.join(filter(None, notes))}"


def _measured_on(where: Environment) -> str:
    versions = ", ".join(f"{name} {where.versions[name]}" for name in PACKAGES if where.versions.get(name))
    return f"{where.device}, {where.threads} threads on {where.cores} cores; {versions}; {where.commit}, {where.date}."


def _only_strict(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.rule == "strict"]


def _table(rows: Sequence[Row], columns: Sequence[Column]) -> str:
    """One line per rule, shape and dtype, in the order of the results; columns that nothing was measured for go."""
    cells: dict[tuple[str, ...], dict[Column, str]] = {}
    for row in rows:
        line = cells.setdefault(_label(row), {})
        for column in columns:
            if (row.a, row.b) == (column.a, column.b) and not row.skipped:
                line[column] = column.cell(row)
    shown = [column for column in columns if any(column in line for line in cells.values())]
    table = [["rows × tokens", "dtype", "rule", *(column.title for column in shown)]]
    table.append(["---"] * len(table[0]))
    table += [[*label, *(line.get(column, NONE) for column in shown)] for label, line in cells.items()]
    return "".join(f"| {' | '.join(line)} |\n" for line in table)


def _label(row: Row) -> tuple[str, ...]:
    shape = " × ".join(f"{size:,}" for size in row.shape)
    return (f"{shape}, shipped pair" if row.data == "shipped" else shape, row.dtype or NONE, f"`{row.rule}`")


def _joined(*sections: str) -> str:
    return "\n\n".join(sections)
