"""Theorems about rules and about partial information: proved by both solvers, and planted errors are caught.

The statements about rules are made from the declarations, so errors are planted in declarations, too.
"""

from __future__ import annotations

import inspect
import random
import sys
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import kdrag as kd
import pytest
import sympy as sp
import z3

from proved import small_cases
from rule_points import SAMPLERS, SATISFIED
from symcert.kernel import entropy, exchange, logs, partial, single, tree
from symcert.kernel.prover import DEVELOPMENT, Lemma
from symcert.rules import RULES
from symcert.rules.rejection import Below, Beyond, RejectionSet, p_0, p_1
from symcert.rules.rule import RuleDeclaration
from symcert.smt.refute import refute, verified
from symcert.smt.small_case import SmallCase, is_proved
from symcert.smt.solve import ProofError, cvc5_check, z3_check
from symcert.theorems import (
    THEOREMS,
    entropy_floor,
    inclusions,
    level_sets,
    rejected,
    single_partial,
    tree_partial,
)
from symcert.theorems import exchange as exchange_theorem
from symcert.theorems.inclusions import Inclusion, all_inclusions, direction, included, inclusion_cases
from symcert.theorems.level_sets import kept_cases, lower_level_set, token_0_kept
from symcert.theorems.rejected import SINGLE_DRAFT, Scheme, rejected_by
from symcert.theorems.theorem import SMALL_SIZES
from symcert_runtime.rule_grammar import Parameter, RuleSignature
from test_kernel import Planted, hurried

__all__ = ["hurried"]  # a fixture

MODULES = (exchange_theorem, entropy_floor, level_sets, inclusions, single_partial, tree_partial)
CHAPTERS = ("rules", "partial information")
NAMES = tuple(module.THEOREM.id for module in MODULES)


# --- the theorems ------------------------------------------------------------------------------------------------


def test_the_chapters_are_complete_and_assume_nothing() -> None:
    assert {name for name, theorem in THEOREMS.items() if theorem.chapter in CHAPTERS} == set(NAMES) == set(SAMPLERS)
    assert not any(THEOREMS[name].assumed for name in NAMES)
    assert {statement for name in NAMES for statement in THEOREMS[name].kernel} == set(SATISFIED)


@pytest.mark.parametrize("name", NAMES)
def test_both_solvers_prove_the_small_sizes_and_the_bridge(name: str) -> None:
    theorem = THEOREMS[name]
    for obligation in [*map(theorem.small, SMALL_SIZES), theorem.bridge()]:
        assert z3_check(obligation.smtlib, 10_000) == z3.unsat, obligation.name
        assert cvc5_check(obligation.smtlib, 20_000) == z3.unsat, obligation.name


@pytest.mark.parametrize("name", NAMES)
def test_cvc5_agrees_to_every_step_of_the_kernel(name: str) -> None:
    own = ("partial.", "exchange.", "entropy.", "level_sets.", "inclusions.")
    lemmas = [f"{lemma.__module__.rsplit('.', 1)[-1]}.{lemma.__name__}" for lemma in THEOREMS[name].kernel if lemma()]
    used = {record for lemma in lemmas for record in DEVELOPMENT.dependencies(lemma) if record.startswith(own)}
    assert set(lemmas) <= used
    for obligation in (o for record in used for o in DEVELOPMENT.records[record].obligations):
        assert cvc5_check(obligation.smtlib, 20_000) == z3.unsat, obligation.name


@pytest.mark.parametrize("name", NAMES)
def test_derivation_and_attainment_are_verified(name: str) -> None:
    theorem = THEOREMS[name]
    assert theorem.attain is not None
    assert any(step.verified for step in theorem.derive().steps)
    assert any(step.verified for step in theorem.attain().steps)


@pytest.mark.parametrize("name", NAMES)
def test_false_variants_are_refuted(name: str) -> None:
    variants = THEOREMS[name].mutants()
    assert len(variants) >= 3
    for variant in variants:
        violation = refute(variant, name).counterexample.violation
        assert violation >= 0.999e-3 or (variant.case.strict and violation == 0)


def satisfiable(case: SmallCase) -> bool:
    *hypotheses, _negated_conclusion = case.assertions()
    solver = z3.Solver()
    solver.add(*hypotheses)
    return bool(solver.check() == z3.sat)


@pytest.mark.parametrize("name", NAMES)
def test_a_stronger_conclusion_is_not_proved(name: str) -> None:
    """By a hundredth, in every case whose hypotheses something satisfies."""
    possible = [case for case in small_cases(name, 2) if satisfiable(case)]
    assert possible
    for case in possible:
        assert not is_proved(case.changed("larger", conclusion=case.conclusion - sp.Rational(1, 100)))


@pytest.mark.parametrize("rule", SINGLE_DRAFT, ids=lambda rule: rule.signature.name)
def test_no_rule_and_no_claim_is_vacuous(rule: RuleDeclaration) -> None:
    numbered = list(rejected_by(rule).numbered(3))
    for one in numbered:
        assert any(map(satisfiable, level_sets.lower_cases(3, one)))
        assert all(map(satisfiable, kept_cases(3, one)))


@pytest.mark.parametrize("row", all_inclusions(), ids=lambda row: row.id)
def test_no_inclusion_is_vacuous(row: Inclusion) -> None:
    assert any(satisfiable(case) for one in row.numbered(3) for case in inclusion_cases(3, one))


@pytest.mark.parametrize("n", [2, 3])
@pytest.mark.parametrize("name", NAMES)
def test_statements_hold_at_sampled_points(name: str, n: int) -> None:
    rng = random.Random(f"{name} {n}")
    for _ in range(8):
        case, values = SAMPLERS[name](rng, n)
        with pytest.raises(ProofError, match="the conclusion holds"):
            verified(case, symbolic(values))
    false = case.changed("ten more", conclusion=case.conclusion - 10)
    assert verified(false, symbolic(values)).violation > 0


def symbolic(values: dict[str, Fraction]) -> dict[sp.Symbol, Fraction]:
    return {sp.Symbol(name): value for name, value in values.items()}


@pytest.mark.parametrize("statement", SATISFIED, ids=lambda statement: statement.__name__)
def test_the_hypotheses_of_every_statement_hold_somewhere(statement: Lemma) -> None:
    values, definitions = SATISFIED[statement]
    body = z3.substitute_vars(statement().thm.body(), *reversed(values))
    kd.kernel.prove(body.arg(0), definitions, timeout=10_000)


# --- planted: false lemmas ---------------------------------------------------------------------------------------

FALSE = (
    Planted(
        "competitor below the draft token", partial.single_partial, "p[x] <= b)", "p[x] >= b)", single.rejected_draft
    ),
    Planted("any pool", single.level_of_prefix, ">= total(p, j) + b", "<= total(p, j) + b", single.maximum),
    Planted("attained whatever follows", partial.single_partial_attained, "<= c, start=known", ">= c, start=known"),
    Planted("larger competitor, larger value", partial.certificate_antitone, "b <= b2,", "b >= b2,"),
    Planted("fewer known, larger value", partial.certificate_antitone, "known2 <= known,", "known2 >= known,"),
    Planted("levels without ratio", partial.levelled_term, "r > 0, c == r * c2)", "r > 0)"),
    Planted("one token more in the tail", partial.tail_share, "z3.ToReal(known) + 1)", "z3.ToReal(known) + 2)"),
    Planted("bounds below the competitors", partial.tree_partial, "h[i] >= p[i]", "h[i] <= p[i]"),
    Planted("another head", tree.tree_bound_from_above, "h[0] == p[0]", "h[0] >= p[0]"),
    Planted("rising bounds", tree.level_of_least_mean, "sorted_down(p, m + 1), ", "", tree.falling),
    Planted(
        "price of the wrong sign", exchange.exchange_identity, "log(q[x]) - log(q[y])", "log(q[y]) - log(q[x])",
        exchange.price,
    ),
    Planted("to a less probable token", exchange.exchange, "p[x] <= p[y]", "p[x] >= p[y]"),
    Planted("from any token", exchange.exchange, "lambda z: q[z] <= q[x]", "lambda z: q[z] <= 1"),
    Planted(
        "sets not included", exchange.certificates_ordered, "z3.Implies(R[z], larger[z])", "z3.Implies(larger[z], R[z])"
    ),
    Planted(
        "any token of the set", exchange.certificates_ordered, "p[y] <= p[x]", "p[y] >= p[x]", exchange.most_probable
    ),
    Planted(
        "log of what is smaller", logs.log_reflects_order, "log(x) <= log(y)), x <= y", "log(x) <= log(y)), x >= y"
    ),
    Planted(
        "nothing added to the floor", entropy.entropy_floor, "negentropy(p, e, n) <= top)",
        "negentropy(p, e, n) <= log(p[0]))",
    ),
    Planted("half the floor", entropy.entropy_factor, "p[0] + e >= E", "p[0] + e >= 2 * E"),
    Planted("attained by any target", entropy.entropy_floor_attained, "e >= 0, even)", "e >= 0)"),
    Planted("strict on even targets", entropy.entropy_factor_strict, "p[y] < p[0])", "p[y] <= p[0])"),
    Planted("more inside, more entropy", entropy.entropy_falls, "E <= E2", "E >= E2"),
)  # fmt: skip


@pytest.mark.parametrize("false", FALSE, ids=lambda false: false.name)
def test_a_planted_false_lemma_is_refused(false: Planted, hurried: None) -> None:
    false.statement()  # what it rests on is proved without hurry
    body = false.body
    with pytest.raises(kd.kernel.LemmaError):
        DEVELOPMENT.run("planted.false", body)
    assert "planted.false" not in DEVELOPMENT.records


# --- planted: wrong lines and terms ------------------------------------------------------------------------------

WRONG_LINES = [
    ("exchange", "derive", "gap = sp.Symbol(\"g\", nonnegative=True)", "gap = sp.Symbol(\"g\", negative=True)"),
    ("exchange", "attain", ".subs(q[2], q[1])", ".subs(q[2], q[0])"),
    ("entropy_floor", "derive", "x * (top - sp.log(x + e))", "x * (top + sp.log(x + e))"),
    ("entropy_floor", "attain", "even = 1 / k", "even = 2 / k"),
    ("level_sets", "derive", "delta * (p0 + e)), p0)", "delta * (p0 - e)), p0)"),
    ("level_sets", "attain", "even = k * (1 / k)", "even = k * (2 / k)"),
    ("inclusions", "derive", "(1 - alpha)) + (1 - alpha) * (1 - p0)", "(1 - alpha)) - (1 - alpha) * (1 - p0)"),
    ("inclusions", "attain", "(alpha * p0).subs(p0, 1)", "(alpha * p0).subs(p0, 2)"),
    ("single_partial", "derive", "mean = (P_k + rejected) / (k + 1)", "mean = (P_k + rejected) / k"),
    ("single_partial", "attain", "/ (known + 1)", "/ known"),
    ("tree_partial", "derive", "- rest * sp.log(level)", "+ rest * sp.log(level)"),
    ("tree_partial", "attain", "sp.Min(p1, r / 2)", "sp.Min(p1, r / 3)"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "part", "old", "new"), WRONG_LINES)
def test_a_wrong_line_is_caught(name: str, part: str, old: str, new: str) -> None:
    module = sys.modules[f"symcert.theorems.{name}"]
    text = inspect.getsource(getattr(module, part))
    assert old in text
    namespace = dict(vars(module))
    exec("from __future__ import annotations\n" + text.replace(old, new), namespace)
    with pytest.raises((ProofError, ValueError)):
        namespace[part]()


@pytest.mark.parametrize(
    ("name", "module", "function"),
    [
        ("single_partial", single, "certificate"),
        ("tree_partial", tree, "certificate"),
        ("exchange", exchange, "price"),
        ("entropy_floor", entropy, "negentropy"),
    ],
)
def test_a_kernel_term_that_is_not_the_formula_is_caught(
    name: str, module: object, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = getattr(module, function)
    monkeypatch.setattr(module, function, lambda *arguments: z3.Q(9, 10) * exact(*arguments))
    assert z3_check(THEOREMS[name].bridge().smtlib, 1_000) != z3.unsat


@pytest.mark.parametrize("name", ["level_sets", "inclusions"])
def test_a_kernel_set_that_is_not_the_declared_one_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the kernel compares with every threshold strictly."""
    exact = Scheme._holds

    def opened(self: Scheme, comparison: rejected.Comparison, y: z3.ArithRef) -> z3.BoolRef:
        return exact(self, replace(comparison, closed=False), y)

    monkeypatch.setattr(Scheme, "_holds", opened)
    assert z3_check(THEOREMS[name].bridge().smtlib, 5_000) == z3.sat


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
