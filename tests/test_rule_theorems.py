"""Theorems about rules: their statements are made from the declarations, so errors are planted in declarations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import kdrag as kd
import pytest
import sympy as sp

from proved import satisfiable
from symcert.rules import RULES
from symcert.rules.rejection import Below, Beyond, RejectionSet, p_0, p_1
from symcert.rules.rule import RuleDeclaration
from symcert.smt.small_case import is_proved
from symcert.smt.solve import ProofError
from symcert.theorems import (
    inclusions,
    level_sets,
    rejected,
)
from symcert.theorems.inclusions import Inclusion, all_inclusions, direction, included, inclusion_cases
from symcert.theorems.level_sets import kept_cases, lower_level_set, token_0_kept
from symcert.theorems.rejected import SINGLE_DRAFT, Scheme, rejected_by
from symcert_runtime.rule_grammar import Parameter, RuleSignature

# --- not vacuous -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", SINGLE_DRAFT, ids=lambda rule: rule.signature.name)
def test_no_rule_and_no_claim_is_vacuous(rule: RuleDeclaration) -> None:
    numbered = list(rejected_by(rule).numbered(3))
    for one in numbered:
        assert any(map(satisfiable, level_sets.lower_cases(3, one)))
        assert all(map(satisfiable, kept_cases(3, one)))


@pytest.mark.parametrize("row", all_inclusions(), ids=lambda row: row.id)
def test_no_inclusion_is_vacuous(row: Inclusion) -> None:
    assert any(satisfiable(case) for one in row.numbered(3) for case in inclusion_cases(3, one))


# --- planted: wrong declarations ---------------------------------------------------------------------------------


def declared(name: str, rejection: RejectionSet, *parameters: Parameter) -> RuleDeclaration:
    return replace(RULES["additive"], signature=RuleSignature(name, parameters), rejection=rejection)


SHARE = Parameter("alpha", float, "a share", minimum=0, maximum=1)
GENEROUS = replace(SHARE, maximum=2)
NEGATIVE = Parameter("t", float, "a difference", minimum=-1, maximum=1)
ALPHA, T = sp.Symbol("alpha"), sp.Symbol("t")
REJECTING_TOKEN_0 = (
    declared("planted-multiplicative", Below(ALPHA * p_0), GENEROUS),
    declared("planted-additive", Below(p_0 - T), NEGATIVE),
    declared("planted-closed", Below(ALPHA * p_0, or_equal=True), SHARE),
    declared("planted-union", Below(ALPHA * p_0) | Below(p_0 - T), SHARE, NEGATIVE),
)


@pytest.mark.parametrize("rule", REJECTING_TOKEN_0, ids=lambda rule: rule.signature.name)
def test_a_rule_that_may_reject_token_0_is_refused(rule: RuleDeclaration, hurried: None) -> None:
    with pytest.raises(kd.kernel.LemmaError):
        token_0_kept(rule)()
    assert not all(map(is_proved, kept_cases(2, rejected_by(rule))))
    assert lower_level_set(rule)() is not None


@pytest.mark.parametrize("rule", SINGLE_DRAFT, ids=lambda rule: rule.signature.name)
def test_the_condition_on_token_0_is_needed(rule: RuleDeclaration, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it (a tie, the entropy's floor) the same obligations are not proved; the others have none."""
    conditioned = bool(level_sets.conditions(rejected_by(rule)))
    monkeypatch.setattr(level_sets, "conditions", lambda _: ())
    numbered = next(rejected_by(rule).numbered(3))
    assert all(map(is_proved, kept_cases(3, numbered))) is not conditioned


def test_a_set_that_is_no_lower_level_set_is_refused(hurried: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: comparisons hold above the threshold."""
    monkeypatch.setattr(Scheme, "_holds", lambda self, comparison, y: self.p[y] > self.real(comparison.threshold))
    monkeypatch.setattr(rejected.Comparison, "holds", rejected.Comparison.fails)
    rule = declared("planted-upper", Below(ALPHA * p_0), SHARE)
    with pytest.raises(kd.kernel.LemmaError):
        lower_level_set(rule)()
    assert not all(map(is_proved, level_sets.lower_cases(3, rejected_by(rule))))


def test_a_new_rule_brings_its_obligations(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = declared("planted-runner-up", Below(ALPHA * p_1) | Beyond(sp.Integer(2)), SHARE)
    before = len(list(level_sets.cases(3))), len(all_inclusions())
    monkeypatch.setattr(level_sets, "SINGLE_DRAFT", (*SINGLE_DRAFT, rule))
    monkeypatch.setattr(inclusions, "SINGLE_DRAFT", (*SINGLE_DRAFT, rule))
    assert len(list(level_sets.cases(3))) > before[0]
    new = {row.id: row for row in all_inclusions()}
    assert {"planted_runner_up_in_strict", "planted_runner_up_monotone_in_alpha"} <= set(new)
    assert len(new) == before[1] + 2
    assert all(map(is_proved, kept_cases(3, rejected_by(rule))))
    assert all(is_proved(case) for case in inclusion_cases(3, new["planted_runner_up_monotone_in_alpha"]))


def test_every_rule_and_claim_has_its_own_lemmas_and_false_variants() -> None:
    statements = {statement.__name__ for statement in level_sets.THEOREM.kernel}
    slugs = [rule.signature.name.replace("-", "_") for rule in SINGLE_DRAFT]
    assert statements == {f"{claim}_{slug}" for claim in ("lower_level_set", "token_0_kept") for slug in slugs}
    variants = {variant.name for variant in level_sets.mutants()}
    names = [rule.signature.name for rule in SINGLE_DRAFT]
    assert variants == {f"{change} {name}" for change in ("upper", "unconditional") for name in names}


def test_every_rule_is_monotone_in_every_parameter() -> None:
    rows = {row.id for row in all_inclusions()}
    for rule in SINGLE_DRAFT:
        name = rule.signature.name.replace("-", "_")
        assert {f"{name}_monotone_in_{p.name}" for p in rule.signature.parameters} <= rows
        assert name == "strict" or f"{name}_in_strict" in rows


@pytest.mark.parametrize(
    ("rule", "parameter", "sign"),
    [("additive", "t", -1), ("multiplicative", "alpha", 1), ("top-m", "m", -1), ("relaxed", "m", -1),
     ("relaxed", "delta", -1), ("relaxed-ratio", "r", 1), ("constant", "a", 1), ("typical", "epsilon", 1),
     ("typical", "delta", 1), ("typical", "entropy_eps", 1)],
)  # fmt: skip
def test_directions(rule: str, parameter: str, sign: int) -> None:
    assert direction(rejected_by(RULES[rule]), sp.Symbol(parameter)) == sign


def test_a_direction_that_is_not_seen_is_refused() -> None:
    wavering = declared("planted-wavering", Below(p_0 * ALPHA * (1 - ALPHA)), SHARE)
    both = declared("planted-both", Below(p_0 - ALPHA) | Below(ALPHA * p_0), SHARE)
    for rule in (wavering, both):
        with pytest.raises(ProofError, match="not seen to be monotone in alpha"):
            direction(rejected_by(rule), ALPHA)


def without_condition(rows: Iterable[Inclusion]) -> list[Inclusion]:
    return [replace(row, when=()) for row in rows if row.when]


@pytest.mark.parametrize("row", without_condition(all_inclusions()), ids=lambda row: row.id)
def test_an_inclusion_without_its_condition_is_refused(row: Inclusion, hurried: None) -> None:
    with pytest.raises(kd.kernel.LemmaError):
        included(replace(row, id=f"planted_{row.id}"))()
    assert not all(is_proved(case) for one in row.numbered(3) for case in inclusion_cases(3, one))


def test_typical_without_exact_entropy_is_not_below_multiplicative(hurried: None) -> None:
    """What engines add inside the logarithm is why exact entropy would be unsound for them."""
    row = next(row for row in all_inclusions() if row.id == "typical_in_multiplicative")
    engine = replace(row, id="planted_engine", smaller=rejected_by(RULES["typical"]))
    with pytest.raises(kd.kernel.LemmaError):
        included(engine)()
