"""The development for every n: its steps stand alone, rest on the named axioms only, and false variants are refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

import flint
import kdrag as kd
import pytest
import z3

from cases import FALSE_LEMMAS, SATISFIED
from cases.declaration import Planted
from proved import PROOFS, lemma_obligations
from symcert.kernel import prover, single
from symcert.kernel.axioms import AXIOMS, SequenceDefinition, induction, log, log_product
from symcert.kernel.prover import DEVELOPMENT, Development, Lemma, Proof, by_induction, check, lemma
from symcert.smt.obligation import Obligation, canonical_names
from symcert.theorems import THEOREMS


@pytest.fixture(scope="module")
def recorded() -> list[Obligation]:
    return lemma_obligations()


# --- every step, from its text alone -----------------------------------------------------------------------------


def test_no_step_has_contradictory_premises(recorded: list[Obligation]) -> None:
    """Without the negated claim nothing may be refutable, or the step would prove anything."""
    assert len(recorded) >= 150
    vacuous = [o.name for o in recorded if _premises_answer(o) == z3.unsat]
    assert vacuous == []


def test_contradictory_premises_would_be_seen() -> None:
    """Planted: a step whose premises deny each other."""
    x = z3.Real("x")
    step = Obligation.refutation("planted/step", [log(x) > 0, log(x) < 0, z3.Not(x == 1)], scope="all n")
    assert _premises_answer(step) == z3.unsat


WORK = 200_000
"""z3's own measure, the same on every machine: twice what nearly every step takes to prove."""
CONTEXT = z3.Context()


def _premises_answer(obligation: Obligation) -> z3.CheckSatResult:
    *premises, _negated_claim = z3.parse_smt2_string(obligation.smtlib, ctx=CONTEXT)
    solver = z3.Solver(ctx=CONTEXT)
    solver.set("rlimit", WORK)
    solver.add(*premises)
    return solver.check()


def test_every_step_is_one_of_the_committed_files(recorded: list[Obligation]) -> None:
    texts = {path.read_text(encoding="utf-8") for path in PROOFS.rglob("*.smt2")}
    assert [o.name for o in recorded if o.smtlib not in texts] == []


# --- hypotheses that something satisfies -------------------------------------------------------------------------


def hypotheses(statement: Lemma, values: Sequence[z3.ExprRef]) -> z3.BoolRef:
    """Of the statement, at values of its quantified variables."""
    return z3.substitute_vars(statement().thm.body(), *reversed(values)).arg(0)


@pytest.mark.parametrize("statement", SATISFIED, ids=lambda statement: statement.__name__)
def test_the_hypotheses_of_every_statement_hold_somewhere(statement: Lemma) -> None:
    point = SATISFIED[statement]
    kd.kernel.prove(hypotheses(statement, point.values), point.definitions, timeout=10_000)


@pytest.mark.parametrize("name", THEOREMS)
def test_every_statement_with_hypotheses_has_a_point(name: str) -> None:
    """What is denied outright, that a drafter exists, has none."""
    without = [statement for statement in THEOREMS[name].kernel if statement not in SATISFIED]
    assert [statement.__name__ for statement in without if z3.is_implies(statement().thm.body())] == []


def test_a_hypothesis_that_fails_at_the_point_is_seen() -> None:
    """Planted: the drafter's argmax is not token 2."""
    *values, _draft_token = SATISFIED[single.strict_exact].values
    with pytest.raises(kd.kernel.LemmaError):
        kd.kernel.prove(
            hypotheses(single.strict_exact, [*values, z3.IntVal(2)]),
            SATISFIED[single.strict_exact].definitions,
            timeout=1_000,
        )


# --- planted false lemmas ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("planted", FALSE_LEMMAS, ids=lambda planted: f"{planted.statement.__name__}: {planted.name}")
def test_a_planted_false_lemma_is_refused(planted: Planted, request: pytest.FixtureRequest) -> None:
    planted.statement()  # what it rests on is proved without hurry
    body = planted.body
    request.getfixturevalue("hurried")
    try:
        with pytest.raises(kd.kernel.LemmaError) as refusal:
            DEVELOPMENT.run("planted.false", body)
    finally:
        # A false lemma that was proved would stand for the next ones.
        assert DEVELOPMENT.records.pop("planted.false", None) is None
    if planted.z3_says is not None:
        assert planted.z3_says in [word for word in refusal.value.args if isinstance(word, str)]


MADE_OF_DECLARATIONS = {"level_sets", "inclusions"}
"""Their lemmas have no source of their own; tests/test_rule_theorems.py plants errors in the declarations."""


@pytest.mark.parametrize("name", [name for name in THEOREMS if name not in MADE_OF_DECLARATIONS])
def test_every_theorem_has_a_false_lemma(name: str) -> None:
    modules = {statement.__module__ for statement in THEOREMS[name].kernel}
    assert any(planted.statement.__module__ in modules for planted in FALSE_LEMMAS)


STATEMENTS = sorted({planted.statement for planted in FALSE_LEMMAS}, key=lambda lemma: lemma.__qualname__)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.__name__)
def test_the_same_lemma_unchanged_is_accepted(statement: Lemma) -> None:
    """What refuses the false variants is their falsehood, not the replacing of their source."""
    name = f"replayed.{statement.__name__}"
    try:
        replayed = DEVELOPMENT.run(name, Planted("unchanged", statement, "def ", "def ").body)
        assert alike(replayed.thm, statement().thm)
    finally:
        DEVELOPMENT.records.pop(name, None)


def alike(one: z3.ExprRef, other: z3.ExprRef) -> bool:
    """The same formula up to the names of bound variables."""
    return canonical_names(one.sexpr()).split() == canonical_names(other.sexpr()).split()


# --- the machinery -----------------------------------------------------------------------------------------------


def test_a_sequence_is_defined_once() -> None:
    x, i = z3.Real("x"), z3.Int("i")
    SequenceDefinition("planted_sequence", [x], i, x + 1)
    with pytest.raises(ValueError, match="planted_sequence is defined already"):
        SequenceDefinition("planted_sequence", [x], i, x + 2)


def test_no_two_definitions_share_a_name() -> None:
    """kdrag merely warns when a function is defined again; nothing of ours relies on that."""
    names = Counter(defined.name for defined in kd.kernel.defns.values())
    ours = {"total", "count", "is_distribution", "sorted_down", "power"}
    assert {name: names[name] for name in ours} == dict.fromkeys(ours, 1)
    assert not ours & SequenceDefinition._defined


def test_a_step_outside_a_lemma_is_refused() -> None:
    with pytest.raises(RuntimeError, match="outside a lemma"):
        check("claim", z3.BoolVal(True))


def test_a_step_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prover, "z3_check", lambda text, timeout_ms: z3.unknown)
    with pytest.raises(kd.kernel.LemmaError):
        DEVELOPMENT.run("planted.slow", lambda: check("claim", z3.BoolVal(True)))
    assert "planted.slow" not in DEVELOPMENT.records


def test_a_slow_step_is_refused_whatever_the_clock_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """kdrag's own `prove` raises TimeoutError here, which nobody would take for a refused proof."""
    monkeypatch.setattr(prover, "STEP_TIMEOUT_MS", 1)
    x, y, z = z3.Reals("x y z")
    hard = z3.ForAll([x, y, z], x**3 + y**3 + z**3 - 3 * x * y * z >= log(x * y * z))
    with pytest.raises(kd.kernel.LemmaError):
        DEVELOPMENT.run("planted.slow", lambda: check("claim", hard))


def test_a_lemma_is_proved_once_and_names_what_it_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    development, runs = Development(), []
    monkeypatch.setattr(prover, "DEVELOPMENT", development)

    @lemma
    def foundation() -> Proof:
        runs.append("foundation")
        return check("claim", z3.BoolVal(True))

    @lemma
    def middle() -> Proof:
        runs.append("middle")
        return check("claim", z3.BoolVal(True), [foundation(), foundation()])

    @lemma
    def top() -> Proof:
        return check("claim", z3.BoolVal(True), [middle(), foundation()])

    assert top() is top()
    assert runs == ["middle", "foundation"]
    names = [f"test_kernel.{name}" for name in ("foundation", "middle", "top")]
    assert development.dependencies(names[2]) == names
    assert development.records[names[2]].uses == [names[1], names[0]]
    assert [len(record.obligations) for record in development.records.values()] == [1, 1, 1]


def test_dependencies_come_before_what_uses_them(recorded: list[Obligation]) -> None:
    for name, record in DEVELOPMENT.records.items():
        order = DEVELOPMENT.dependencies(name)
        assert order[-1] == name and len(set(order)) == len(order)
        assert all(order.index(used) < order.index(name) for used in record.uses)


@pytest.mark.parametrize(
    "false", [lambda k: k < 5, lambda k: k > 0], ids=["holds at 0 but not further", "handed on but false at 0"]
)
def test_induction_needs_both_cases(false: Callable[[z3.ArithRef], z3.BoolRef], hurried: None) -> None:
    n = z3.Int("n")
    with pytest.raises(kd.kernel.LemmaError):
        DEVELOPMENT.run("planted.induction", lambda: by_induction(false, base=[], step=lambda k: [], bound=n))


def test_modus_ponens_needs_the_very_premise() -> None:
    """Planted: the schema at one predicate applied to the base case of another."""
    n, k = z3.Int("n"), z3.Int("k")
    schema = induction(lambda i: i >= 0, k, n)
    other = kd.kernel.prove(z3.IntVal(0) >= -1)
    with pytest.raises(AssertionError):
        kd.kernel.modus(schema, other)


# --- what lies beneath -------------------------------------------------------------------------------------------


def ancestors(proof: Proof) -> Iterator[Proof]:
    seen: set[int] = set()
    waiting = [proof]
    while waiting:
        current = waiting.pop()
        if id(current) not in seen:
            seen.add(id(current))
            yield current
            waiting += [reason for reason in current.reason if isinstance(reason, kd.Proof)]


def kind(proof: Proof) -> str:
    """`proved`, an inference rule of the kernel, or what the proof was asserted as."""
    words = [proof.reason] if isinstance(proof.reason, str) else [r for r in proof.reason if isinstance(r, str)]
    return words[0] if words else "proved"


RULES = {"proved", "generalize", "modus"}
ASSUMED = {"axiom log_product", "axiom log_tangent", "axiom schema induction", "definition"}


def test_nothing_is_admitted_and_only_the_named_axioms_lie_beneath(recorded: list[Obligation]) -> None:
    beneath = [p for record in DEVELOPMENT.records.values() if record.proof for p in ancestors(record.proof)]
    assert not any(proof.admit for proof in beneath)
    assert {kind(proof) for proof in beneath} == RULES | ASSUMED
    axioms = {kind(p): p.thm for p in beneath if kind(p).startswith("axiom log")}
    x, y = z3.Reals("x y")
    positive = z3.And(x > 0, y > 0)
    assert alike(axioms["axiom log_product"], z3.ForAll([x, y], z3.Implies(positive, log(x * y) == log(x) + log(y))))
    assert alike(axioms["axiom log_tangent"], z3.ForAll([x], z3.Implies(x > 0, log(x) <= x - 1)))


def test_an_axiom_slipped_in_would_be_seen() -> None:
    """Planted: log x = 0, asserted."""
    slipped = kd.axiom(log(z3.Real("x")) == 0)
    proof = kd.kernel.prove(log(z3.Real("x")) >= 0, [slipped])
    assert {kind(p) for p in ancestors(proof)} - RULES - ASSUMED == {"axiom"}


def test_each_definition_says_what_one_name_means(recorded: list[Obligation]) -> None:
    """A definition is an equation whose left side is the new name, and its right side does not mention that name."""
    for proof in {id(p): p for r in DEVELOPMENT.records.values() if r.proof for p in ancestors(r.proof)}.values():
        if kind(proof) == "definition" and isinstance(proof.reason, list):
            equation = proof.thm.body()
            name = proof.reason[1]
            assert z3.is_eq(equation) or z3.is_bool(equation.arg(0))
            assert name in equation.arg(0).sexpr() and name not in equation.arg(1).sexpr().split()


def test_the_logarithm_satisfies_both_axioms() -> None:
    """The axioms are true of the function the runtime computes, here in ball arithmetic at many rationals."""
    points = [Fraction(i, 7) for i in range(1, 60)]
    for x in points:
        assert not ball(x).log() > ball(x) - 1
        assert all((ball(x) * ball(y)).log().overlaps(ball(x).log() + ball(y).log()) for y in points[::9])


def ball(x: Fraction) -> flint.arb:
    return flint.arb(flint.fmpq(x.numerator, x.denominator))


def test_the_product_axiom_is_consistent_with_the_tangent_axiom() -> None:
    """Both axioms alone refute nothing within the time z3 is given."""
    solver = z3.Solver()
    solver.set("timeout", 500)
    solver.add(*(axiom.thm for axiom in AXIOMS.values()))
    assert solver.check() != z3.unsat
    solver.add(log_product(z3.RealVal(1), z3.RealVal(1)).thm, log(z3.RealVal(1)) != 0)
    assert solver.check() == z3.unsat
