"""The page: everything the template shows, computed; then one pass of jinja2 with autoescape on."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import jinja2
from markupsafe import Markup

from symcert_runtime.generated.theorems import THEOREMS
from symcert_runtime.report import data, figures, wording
from symcert_runtime.report.bounds import Bound, bounds
from symcert_runtime.report.figures import Figure
from symcert_runtime.report.run import Run
from symcert_runtime.rule_facts import RuleFacts, TheoremFacts
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule

WORST_PROMPTS = 8
MANY_RULES = 4
"""With more rules than this the headline compares, and each rule's sentences move to its own section."""


@dataclass(frozen=True)
class Reason:
    name: str
    meaning: str
    positions: int
    share: str
    fraction: float


@dataclass(frozen=True)
class Theorem:
    """A theorem that the run names. `facts` is None of an id that this version does not know."""

    id: str
    slug: str
    facts: TheoremFacts | None


@dataclass(frozen=True)
class RuleSection:
    rule: str
    slug: str
    parsed: Rule
    facts: RuleFacts
    tally: data.Counts
    diagnosis: data.Diagnosis
    ceilings: Sequence[tuple[float, str]]
    figures: Sequence[Figure]
    reasons: Sequence[Reason]
    bounds: Sequence[Bound]
    prompts: Sequence[data.Prompt]
    prompt_total: int
    """Prompts with at least one position under this rule."""
    theorem_ids: Sequence[str]
    failures: Sequence[str]

    @property
    def is_chain(self) -> bool:
        """One draft token per position, so the counters of the engines apply to the trace as they stand."""
        return self.facts.draft_width == "1"


def render(run: Run) -> str:
    """The report of `run` as HTML text."""
    folder = files("symcert_runtime.report")
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"count": wording.count, "nats": wording.nats}
    environment.globals |= {"share": wording.share, "wording": wording}
    template = environment.from_string(folder.joinpath("template.html.jinja").read_text(encoding="utf-8"))
    by_rule = {rule: data.columns_of(trace.table) for rule, trace in run.traces.items()}
    sections = [_section(index, rule, columns, run) for index, (rule, columns) in enumerate(by_rule.items())]
    return template.render(
        run=run,
        sections=sections,
        many_rules=len(sections) > MANY_RULES,
        theorems=_theorems(sections),
        models=_models(run.provenance),
        prompts=len({int(i) for columns in by_rule.values() for i in columns.prompt_index}),
        provenance=list(_flatten({key: value for key, value in run.provenance.items() if key != "theorems"})),
        ledger_hash=run.provenance.get("ledger_hash"),
        style=Markup(folder.joinpath("style.css").read_text(encoding="utf-8")),
    )


def _section(index: int, rule: str, columns: data.Columns, run: Run) -> RuleSection:
    tally = data.counts(columns)
    name = f"rule{index}"
    parsed = parse_rule(rule)
    return RuleSection(
        rule=rule,
        slug=name,
        parsed=parsed,
        facts=facts_of(parsed),
        tally=tally,
        diagnosis=data.diagnose(columns),
        ceilings=data.ceilings_by_depth(rule),
        figures=[
            figures.scatter(f"{name}-scatter", rule, columns),
            figures.certificates(f"{name}-certificates", rule, columns),
            figures.lengths(f"{name}-lengths", rule, columns),
            figures.depths(f"{name}-depths", rule, columns),
        ],
        reasons=[
            Reason(reason, wording.REASONS.get(reason, ""), n, wording.share(n, tally.rejected), n / tally.rejected)
            for reason, n in data.rejection_reasons(columns)
        ],
        bounds=bounds(run.traces[rule], tally),
        prompts=data.worst_prompts(columns, WORST_PROMPTS),
        prompt_total=len(set(columns.prompt_index.tolist())),
        theorem_ids=_theorem_ids(run.provenance, rule),
        failures=data.failed_checks(rule, columns, run.summary),
    )


def _theorem_ids(provenance: Mapping[str, Any], rule: str) -> list[str]:
    """The ids recorded for `rule`: a list of them, or a mapping of roles to ids."""
    recorded = provenance.get("theorems", {})
    ids = recorded.get(rule, []) if isinstance(recorded, dict) else []
    listed = ids.values() if isinstance(ids, dict) else [ids] if isinstance(ids, str) else ids
    return [str(identifier) for identifier in listed if identifier]


def _theorems(sections: Sequence[RuleSection]) -> dict[str, Theorem]:
    """Every theorem that a section names, once, by id and in the order of first mention."""
    ids = dict.fromkeys(id_ for section in sections for id_ in section.theorem_ids)
    return {id_: Theorem(id_, f"theorem{index}", THEOREMS.get(id_)) for index, id_ in enumerate(ids)}


def _models(provenance: Mapping[str, Any]) -> str:
    """`target-name with drafter-name`, as far as the run recorded them."""
    names = []
    for role in ("target", "drafter"):
        recorded = provenance.get(role)
        name = recorded.get("name", recorded.get("path")) if isinstance(recorded, dict) else recorded
        if name and name != role:  # a folder called "target" says nothing
            names.append(str(name))
    return " with drafter ".join(names)


def _flatten(mapping: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """`{"a": {"b": 1}}` -> `a.b`, `1`; keys sorted, so that the page does not depend on their order."""
    for key, value in sorted(mapping.items()):
        if isinstance(value, dict):
            yield from _flatten(value, f"{prefix}{key}.")
        elif isinstance(value, list):
            yield prefix + key, ", ".join(map(str, value))
        elif isinstance(value, float) and math.isfinite(value):
            yield prefix + key, f"{value:g}"
        else:
            yield prefix + key, "–" if value is None else str(value)
