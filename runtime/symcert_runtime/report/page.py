"""The page of one run: everything the template shows, computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from symcert_runtime.explanations import Group, explain, tally
from symcert_runtime.generated.theorems import THEOREMS
from symcert_runtime.report import breakdown, data, environment, figures, run_lengths, wording
from symcert_runtime.report.bounds import Bound, bounds
from symcert_runtime.report.figures import Figure
from symcert_runtime.report.positions import Candidate, Position, positions_at, worst_rows
from symcert_runtime.report.run import Run, Written
from symcert_runtime.report.token_kinds import kind_of
from symcert_runtime.report.trust import MEASURED, Evidence, Proof, applies
from symcert_runtime.rule_facts import RuleFacts, TheoremFacts
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import facts_of, parse_rule
from symcert_runtime.trace import RuleTrace

WORST_PROMPTS = 8
WORST_POSITIONS = 8
MANY_RULES = 4
"""With more rules than this the headline compares, and each rule's sentences move to its own section."""
WORST_POSITIONS_OF_MANY = 3


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
    proof: Proof | None
    """None where the run's ledger is not at hand."""


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
    conditioned: int
    """Positions whose KL and C speak of what the drafter can draft at all."""
    positions: Sequence[Position]
    lookahead: tuple[int, int]
    """Drafts that nobody looked at, and those of them that the rule accepts in their own context."""
    depths: Sequence[breakdown.Rejections]
    token_classes: Sequence[breakdown.Rejections]
    loss: breakdown.Loss | None
    """None of a rule that accepts nothing but the target's argmax."""
    engine: Sequence[breakdown.EngineVerdict]
    premise_not_met: int
    prompts: Sequence[data.Prompt]
    prompt_total: int
    """Prompts with at least one position under this rule."""
    theorem_ids: Sequence[str]
    failures: Sequence[str]

    @property
    def is_chain(self) -> bool:
        """One draft token per position, so the counters of the engines apply to the trace as they stand."""
        return self.facts.draft_width == "1"


def render(run: Run, evidence: Evidence | None = None) -> str:
    """The report of `run` as HTML text; `evidence` is of the proofs at hand."""
    by_rule = {rule: data.columns_of(trace.table) for rule, trace in run.traces.items()}
    worst = WORST_POSITIONS if len(by_rule) <= MANY_RULES else WORST_POSITIONS_OF_MANY
    sections = [_section(index, rule, columns, run, worst) for index, (rule, columns) in enumerate(by_rule.items())]
    ledger_hash = run.provenance.get("ledger_hash")
    return environment.render(
        "template.html.jinja",
        run=run,
        sections=sections,
        many_rules=len(sections) > MANY_RULES,
        theorems=_theorems(sections, evidence if applies(evidence, ledger_hash) else None),
        proofs_at_hand=applies(evidence, ledger_hash),
        measured=MEASURED,
        models=models_of(run.provenance),
        prompts=len({int(i) for columns in by_rule.values() for i in columns.prompt_index}),
        provenance=list(environment.flatten({k: v for k, v in run.provenance.items() if k != "theorems"})),
        ledger_hash=ledger_hash,
    )


def _section(index: int, rule: str, columns: data.Columns, run: Run, worst: int) -> RuleSection:
    counts = data.counts(columns)
    name = f"rule{index}"
    parsed = parse_rule(rule)
    facts = facts_of(parsed)
    trace, written = run.traces[rule], run.written[rule]
    causes = tally(trace, written)
    return RuleSection(
        rule=rule,
        slug=name,
        parsed=parsed,
        facts=facts,
        tally=counts,
        diagnosis=data.diagnose(columns),
        ceilings=data.ceilings_by_depth(rule),
        figures=[
            figures.scatter(f"{name}-scatter", rule, columns),
            figures.certificates(f"{name}-certificates", rule, columns),
            figures.margins(f"{name}-margins", rule, columns, _margin_competitor(parsed, facts)),
            run_lengths.figure(f"{name}-runs", rule, columns),
            figures.lengths(f"{name}-lengths", rule, columns),
            figures.depths(f"{name}-depths", rule, columns),
        ],
        reasons=[
            Reason(reason, wording.REASONS.get(reason, ""), n, wording.share(n, counts.rejected), n / counts.rejected)
            for reason, n in data.rejection_reasons(columns)
        ],
        bounds=bounds(trace, counts),
        conditioned=data.conditioned(trace.table),
        positions=decided_positions(trace, written, worst_rows(columns, worst)),
        lookahead=(causes.whole.lookahead, causes.lookahead_accepted),
        depths=breakdown.by_depth(columns, _ended(causes.by_depth)),
        token_classes=breakdown.by_token_class(columns, written, kind_of, _ended(causes.by_token_class)),
        loss=breakdown.loss(trace, columns) if breakdown.can_lose(rule) else None,
        engine=breakdown.engine_verdicts(columns),
        premise_not_met=int((~columns.premise).sum()),
        prompts=data.worst_prompts(columns, WORST_PROMPTS),
        prompt_total=len(set(columns.prompt_index.tolist())),
        theorem_ids=_theorem_ids(run.provenance, rule),
        failures=data.failed_checks(rule, columns, run.summary),
    )


def decided_positions(trace: RuleTrace, written: Mapping[int, Written], rows: Sequence[int]) -> list[Position]:
    """With the token that decides each certificate."""
    found = positions_at(trace, written, rows)
    if not set(trace.table["prompt_index"].unique().to_pylist()) <= set(written):
        return found
    competitors = [each.competitor for each in explain(trace, written, rows)]
    return [
        replace(each, decides=Candidate(named.text, named.p_target, False, False))
        if named is not None and named.token is not None and named.p_target is not None
        else each
        for each, named in zip(found, competitors, strict=True)
    ]


def _ended(groups: Sequence[Group]) -> breakdown.Ended:
    return {group.name: group.rejected for group in groups}


def _margin_competitor(rule: Rule, facts: RuleFacts) -> str:
    """The probability that p₀ is compared with: `p₁`, or `pₘ` where m differs by depth."""
    return "pₘ" if rule.varies_by_depth else f"p{wording.subscript(facts.margin_rank_of(rule))}"


def _theorem_ids(provenance: Mapping[str, Any], rule: str) -> list[str]:
    """The ids recorded for `rule`: a list of them, or a mapping of roles to ids."""
    recorded = provenance.get("theorems", {})
    ids = recorded.get(rule, []) if isinstance(recorded, dict) else []
    listed = ids.values() if isinstance(ids, dict) else [ids] if isinstance(ids, str) else ids
    return [str(identifier) for identifier in listed if identifier]


def _theorems(sections: Sequence[RuleSection], evidence: Evidence | None) -> dict[str, Theorem]:
    """Every theorem that a section names, once, by id and in the order of first mention."""
    ids = dict.fromkeys(id_ for section in sections for id_ in section.theorem_ids)
    proofs = evidence.proofs if evidence else {}
    return {id_: Theorem(id_, f"theorem{index}", THEOREMS.get(id_), proofs.get(id_)) for index, id_ in enumerate(ids)}


def models_of(provenance: Mapping[str, Any]) -> str:
    """`target-name with drafter-name`, as far as the run recorded them."""
    names = []
    for role in ("target", "drafter"):
        recorded = provenance.get(role)
        name = recorded.get("name", recorded.get("path")) if isinstance(recorded, dict) else recorded
        if name and name != role:  # a folder called "target" says nothing
            names.append(str(name))
    return " with drafter ".join(names)
