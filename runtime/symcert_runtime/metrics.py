"""A recorded run, finished or not, as Prometheus metrics: vLLM's names with vLLM's definitions, and ours.

vLLM (v1/spec_decode/metrics.py), over verify steps that drafted something:
    num_drafts               verify steps
    num_draft_tokens         draft tokens offered, of a tree all its nodes
    num_accepted_tokens      of those, the ones in the emitted text; the token that the target adds is not counted
    …_per_pos{position}      accepted at depth position + 1 of the step, of all steps: unconditional
so that acceptance rate = accepted / draft tokens and mean acceptance length = 1 + accepted / drafts.
Ours count drafted positions, those behind a rejection included, under the words of the summary.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from symcert_runtime.summary import acceptance_lengths, rule_summary
from symcert_runtime.trace import RuleTrace

BUCKETS = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, math.log(2), 1.0, 3.0, math.inf)
"""Upper ends, nats; log 2 is the ceiling of certificates of one draft token."""

COUNTS = {
    "positions": "Drafted positions: contexts in which the drafter proposed, those behind a rejection included.",
    "accepted": "Drafted positions whose draft the rule accepts.",
    "certified": "Drafted positions where KL < certificate proves that.",
    "violations": "Certified and not accepted: contradicts a theorem.",
    "undecided": "Not certified, and KL < certificate is within rounding.",
    "emitted_tokens": "Tokens of the generated texts.",
}
"""Figures of the summary that are counters, as symcert:<name>."""


def metrics_text(traces: Mapping[str, RuleTrace], provenance: Mapping[str, Any], run: str) -> str:
    """The metrics of a run in the text format that Prometheus scrapes, by rule, target model and name of the run."""
    registry = CollectorRegistry()
    registry.register(_Run(traces, _name(provenance), run))
    return generate_latest(registry).decode()


class _Run(Collector):
    def __init__(self, traces: Mapping[str, RuleTrace], model: str, run: str) -> None:
        self._traces, self._labels = traces, [model, run]

    def collect(self) -> Iterator[Metric]:
        yield from self._drafting()
        summaries = {rule: rule_summary(trace) for rule, trace in self._traces.items()}
        for name, meaning in COUNTS.items():
            yield self._counter(f"symcert:{name}", meaning, {rule: s[name] for rule, s in summaries.items()})
        rejections = CounterMetricFamily(
            "symcert:rejections", "Rejected positions by reason.", labels=["model_name", "run", "rule", "reason"]
        )
        for rule, summary in summaries.items():
            for reason, count in summary["reasons"].items():
                rejections.add_metric([*self._labels, rule, reason], count)
        yield rejections
        given_up = {rule: _sum(trace.table["given_up"]) for rule, trace in self._traces.items()}
        yield self._counter("symcert:given_up_probability", "p_0 - p(draft token) of accepted draft tokens.", given_up)
        yield self._histogram("symcert:kl_nats", "KL(target || drafter), upper bound.", "kl")
        yield self._histogram("symcert:certificate_nats", "The rule's certificate, lower bound.", "certificate")

    def _drafting(self) -> Iterator[Metric]:
        lengths = {rule: acceptance_lengths(trace) for rule, trace in self._traces.items()}
        offered = {rule: _sum(trace.table["width"]) for rule, trace in self._traces.items()}
        yield self._counter("vllm:spec_decode_num_drafts", "Verify steps.", {r: len(n) for r, n in lengths.items()})
        yield self._counter("vllm:spec_decode_num_draft_tokens", "Draft tokens offered.", offered)
        accepted = {rule: int(each.sum()) for rule, each in lengths.items()}
        yield self._counter("vllm:spec_decode_num_accepted_tokens", "Draft tokens in the emitted text.", accepted)
        by_place = CounterMetricFamily(
            "vllm:spec_decode_num_accepted_tokens_per_pos",
            "Verify steps that accepted the draft token at this position.",
            labels=["model_name", "run", "rule", "position"],
        )
        for rule, each in lengths.items():
            for place in range(int(_column(self._traces[rule].table["depth"]).max(initial=0))):
                by_place.add_metric([*self._labels, rule, str(place)], int((each > place).sum()))
        yield by_place

    def _counter(self, name: str, meaning: str, values: Mapping[str, float]) -> Metric:
        family = CounterMetricFamily(name, meaning, labels=["model_name", "run", "rule"])
        for rule, value in values.items():
            family.add_metric([*self._labels, rule], value)
        return family

    def _histogram(self, name: str, meaning: str, column: str) -> Metric:
        family = HistogramMetricFamily(name, meaning, labels=["model_name", "run", "rule"])
        for rule, trace in self._traces.items():
            values = _column(trace.table[column])
            buckets = [(_end(end), int((values <= end).sum())) for end in BUCKETS]
            family.add_metric([*self._labels, rule], buckets, float(values[np.isfinite(values)].sum()))
        return family


def _name(provenance: Mapping[str, Any]) -> str:
    target = provenance.get("target", {})
    return str(target.get("name", "")) if isinstance(target, dict) else str(target)


def _end(value: float) -> str:
    return "+Inf" if math.isinf(value) else f"{value:.6g}"


def _column(column: Any) -> NDArray[np.float64]:
    return np.asarray(column.to_numpy(), dtype=np.float64)


def _sum(column: Any) -> float:
    return math.fsum(value for value in column.to_pylist() if value is not None)
