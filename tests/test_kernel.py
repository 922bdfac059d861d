"""The development for every n: its steps stand alone, rest on the named axioms only, and false variants are refused."""

from __future__ import annotations

import inspect
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import FunctionType

import flint
import kdrag as kd
import pytest
import z3

import additive_points
import noise_points
import rule_points
import sequence_points
from proved import evidence, lemma_obligations
from symcert.kernel import gibbs, logs, margins_ratio, margins_single, margins_tree, pairs, prover, single, sums, tree
from symcert.kernel.axioms import AXIOMS, INT, REAL, SEQUENCE, SequenceDefinition, induction, log, log_product
from symcert.kernel.prover import DEVELOPMENT, Development, Lemma, Proof, by_induction, check, lemma
from symcert.smt.obligation import Obligation, canonical_names
from symcert.smt.solve import z3_check
from symcert.theorems import THEOREMS, log_tangent


@pytest.fixture(scope="module")
def recorded() -> list[Obligation]:
    return lemma_obligations()


# --- every step, from its text alone -----------------------------------------------------------------------------


def test_every_step_is_answered_again_from_its_text(recorded: list[Obligation]) -> None:
    assert len(recorded) >= 150
    refused = [o.name for o in recorded if z3_check(o.smtlib, 10_000) != z3.unsat]
    assert refused == []


@pytest.mark.slow
def test_no_step_has_contradictory_premises(recorded: list[Obligation]) -> None:
    """Without the negated claim nothing may be refutable, or the step would prove anything."""
    vacuous = [o.name for o in recorded if _premises_answer(o, 500) == z3.unsat]
    assert vacuous == []


def test_contradictory_premises_would_be_seen() -> None:
    """Planted: a step whose premises deny each other."""
    x = z3.Real("x")
    step = Obligation.refutation("planted/step", [log(x) > 0, log(x) < 0, z3.Not(x == 1)], scope="all n")
    assert _premises_answer(step, 500) == z3.unsat


def _premises_answer(obligation: Obligation, timeout_ms: int) -> z3.CheckSatResult:
    context = z3.Context()
    *premises, _negated_claim = z3.parse_smt2_string(obligation.smtlib, ctx=context)
    solver = z3.Solver(ctx=context)
    solver.set("timeout", timeout_ms)
    solver.add(*premises)
    return solver.check()


def test_every_step_is_one_of_the_committed_files(recorded: list[Obligation]) -> None:
    texts = set(evidence().files.values())
    assert [o.name for o in recorded if o.smtlib not in texts] == []


# --- hypotheses that something satisfies -------------------------------------------------------------------------

N = z3.IntVal(3)


def sequence(*values: str) -> z3.ArrayRef:
    array = z3.K(INT, z3.RealVal(0))
    for i, value in enumerate(values):
        array = z3.Store(array, i, z3.RealVal(value))
    return array


P = sequence("1/2", "3/10", "1/5")
STRICT_Q, TREE_Q = sequence("3/10", "2/5", "3/10"), sequence("1/5", "2/5", "2/5")
U = sequence("1/2", "1", "3/2")  # pivot 0 of a drafter that is flat or falling behind it
FLAT = sequence("1/3", "1/3", "1/3")
ONE, TWO = z3.IntVal(1), z3.IntVal(2)
real = z3.RealVal

SATISFIED: dict[Lemma, tuple[z3.ExprRef, ...]] = {
    gibbs.donsker_varadhan: (P, TREE_Q, U, N),
    gibbs.master_lemma: (P, FLAT, U, N, z3.IntVal(0)),
    single.single_exact_bound: (P, STRICT_Q, N, ONE, real("3/10"), real("2/5"), ONE),
    single.single_attained: (P, N, ONE, real("3/10"), real("2/5"), ONE),
    single.single_ceiling: (P, N, real("3/10"), real("2/5"), ONE),
    single.strict_exact: (P, STRICT_Q, N, ONE),
    single.strict_attained: (P, N),
    margins_single.strict_margin: (P, STRICT_Q, N, ONE, real("1/5")),
    margins_single.top_m_margin: (P, TREE_Q, N, TWO, TWO, real("3/10"), real("23/30"), real("9/23")),
    margins_single.constant_margin: (P, TREE_Q, N, TWO, real("1/5"), real("1/5"), real("3/5"), real("1/3")),
    margins_ratio.multiplicative_greedy: (P, TREE_Q, N, TWO, real("2/5"), real("3/7")),
    margins_ratio.multiplicative_margin: (P, TREE_Q, N, TWO, real("2/5"), real("1/5"), real("3/7"), real("7/15")),
    margins_ratio.multiplicative_margin_finite: (
        P,
        TREE_Q,
        N,
        TWO,
        real("2/5"),
        real("1/5"),
        real("3/7"),
        real("7/15"),
        real("1/2"),
    ),
    margins_ratio.typical_margin: (
        P,
        TREE_Q,
        N,
        TWO,
        real("1/5"),
        real("2/5"),
        real(0),
        real("1/5"),
        real("7/15"),
        real("3/7"),
    ),
    margins_ratio.relaxed_ratio_margin: (
        P,
        TREE_Q,
        N,
        TWO,
        TWO,
        real("2/5"),
        real("1/5"),
        real("11/15"),
        real("3/11"),
    ),
    tree.tree_exact_bound: (P, TREE_Q, N, TWO, TWO, real("1/3")),
    tree.tree_attained: (P, N, TWO, real("1/3")),
    tree.tree_ceiling: (P, N, TWO, TWO, real("1/3")),
    margins_tree.tree_margin: (P, TREE_Q, N, TWO, real(2), real("3/10"), real("6/7")),
    tree.coverage_bound: (P, TREE_Q, sequence("9/10", "3/5"), N, TWO, real("3/2")),
}
"""Values of the quantified variables, in order, at which the hypotheses hold: no theorem is vacuous."""


def _unfolded(values: Sequence[z3.ExprRef]) -> list[Proof]:
    """The definitions at the indices that three tokens need."""
    arrays = [v for v in values if v.sort() == SEQUENCE]
    levels = [v for v in values if v.sort() == REAL]
    sequences = [*arrays, *(gibbs.excess_terms(a) for a in arrays)]
    sequences += [tree.deficits(P, c) for c in levels]
    indices = [z3.IntVal(i) for i in range(5)]
    facts = [sums.total.defn(a, i) for a in sequences for i in indices]
    facts += [gibbs.is_distribution.defn(a, N) for a in arrays] + [single.sorted_down.defn(P, N)]
    for i in indices:
        facts += [gibbs.excess_terms.at(a, i) for a in arrays]
        facts += [tree.deficits.at(P, c, i) for c in levels]
        facts += [f for a in arrays for f in (sums.count.defn(tree.challengers(a), i), tree.challengers.at(a, i))]
    return facts


@pytest.mark.parametrize("statement", SATISFIED, ids=lambda statement: statement.__name__)
def test_the_hypotheses_of_every_statement_hold_somewhere(statement: Lemma) -> None:
    values = SATISFIED[statement]
    implication = z3.substitute_vars(statement().thm.body(), *reversed(values))
    kd.kernel.prove(implication.arg(0), _unfolded(values), timeout=10_000)


def test_satisfied_hypotheses_cover_every_theorem_about_drafters() -> None:
    # The other divergences are held against optimisers, at hundreds of targets, in tests/test_divergences.py.
    here = [theorem for theorem in THEOREMS.values() if theorem.chapter != "divergences"]
    statements = {statement for theorem in here for statement in theorem.kernel}
    elsewhere = set(sequence_points.SATISFIED) | set(additive_points.SATISFIED) | set(rule_points.SATISFIED)
    elsewhere |= set(noise_points.SATISFIED)
    assert statements - {log_tangent.bernoulli} <= set(SATISFIED) | elsewhere


def test_a_hypothesis_that_fails_at_the_point_is_seen() -> None:
    """Planted: the drafter's argmax is not token 2."""
    values = (P, STRICT_Q, N, TWO)
    implication = z3.substitute_vars(single.strict_exact().thm.body(), *reversed(values))
    with pytest.raises(kd.kernel.LemmaError):
        kd.kernel.prove(implication.arg(0), _unfolded(values), timeout=1_000)


# --- planted false lemmas ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Planted:
    """One lemma with one piece of its source replaced, in its own body or in a function it calls."""

    name: str
    statement: Lemma
    old: str
    new: str
    helper: FunctionType | None = None
    z3_says: str | None = None
    """The solver's answer to the step that is refused, where it does not depend on the time it is given."""

    @property
    def body(self) -> Lemma:
        source = self.helper or self.statement
        namespace = vars(sys.modules[source.__module__]) | vars(sys.modules[self.statement.__module__])
        text = inspect.getsource(source)
        assert self.old in text, f"{source.__name__} no longer holds {self.old!r}"
        exec("from __future__ import annotations\n" + text.replace(self.old, self.new), namespace)
        if self.helper is None:
            return namespace[self.statement.__name__].__wrapped__  # type: ignore[no-any-return]
        exec("from __future__ import annotations\n" + inspect.getsource(self.statement), namespace)
        return namespace[self.statement.__name__].__wrapped__  # type: ignore[no-any-return]


FALSE = (
    Planted("log of one is one", logs.log_one, "== 0", "== 1", z3_says="Countermodel"),
    Planted("log of a ratio with the wrong sign", logs.log_ratio, "log(r) + log(y)", "log(r) - log(y)"),
    Planted("log falls", logs.log_monotone, "log(x) <= log(y)", "log(y) <= log(x)"),
    Planted("x and y exchanged", logs.log_monotone, "x <= y", "y <= x", z3_says="Countermodel"),
    Planted("Gibbs with the sum", logs.gibbs_term, "a - b", "a + b", z3_says="Countermodel"),
    Planted("Bernoulli off by one", log_tangent.bernoulli, "power(v, k) - 1", "power(v, k) - 2"),
    Planted("prefix off by one", sums.total_of_prefix, "== total(a, k))", "== total(a, k + 1))"),
    Planted("prefix includes k", sums.total_of_prefix, "i < k,", "i <= k,"),
    Planted("suffix starts late", sums.total_of_suffix, "m <= k,", "m <= k + 1,"),
    Planted("one term beyond the end", sums.total_of_one_term, "x < k,", "x <= k,"),
    Planted("one constant too many", sums.total_of_constant, "z3.ToReal(k) * c", "(z3.ToReal(k) + 1) * c"),
    Planted("scale forgotten", sums.total_scaled, "== c * total(d, k)", "== total(d, k)"),
    Planted("shift keeps the first term", sums.total_shifted, " - a[0]", ""),
    Planted("negative mass", sums.prefix_mass, "a[i] >= 0", "a[i] >= -1"),
    Planted("terms vanish with no sign", sums.no_negative_terms_no_sum, "t[i] >= 0", "t[i] >= -1"),
    Planted("more challengers than tokens", sums.count_bounds, "k - 1", "k - 2"),
    Planted("one more in the run", sums.count_of_initial_run, ">= reached", ">= reached + 1"),
    Planted("ranks without the head", sums.total_by_rank, "w[0] + total(h", "total(h"),
    Planted("Gibbs pointwise too strong", gibbs.gibbs_pointwise, ">= a - w", ">= a"),
    Planted("tilt above one", gibbs.tilt_positive, "tilt(q, u, n) > 0)", "tilt(q, u, n) > 1)"),
    Planted("no log Z", gibbs.donsker_varadhan, "gain(p, u, n) - log(tilt(q, u, n))", "gain(p, u, n)"),
    Planted(
        "budget of one", gibbs.master_lemma, "total(excess_terms(u), n) <= 0", "total(excess_terms(u), n) <= 1",
        gibbs.master_hypotheses,
    ),
    Planted(
        "pivot condition reversed", gibbs.master_lemma, "(q[i] - q[a]) * (u[i] - 1) <= 0",
        "(q[i] - q[a]) * (u[i] - 1) >= 0", gibbs.master_hypotheses,
    ),
    Planted("competitor below the draft token", single.single_bound_at_level, "p[x] <= b,", "p[x] >= b,"),
    Planted("level is a minimum", single.level_of_maximum, ">= total(p, j) + b", "<= total(p, j) + b", single.maximum),
    Planted("attained by any competitor", single.single_attained, "p[x] == b", "p[x] <= b"),
    Planted("ceiling below log 2", single.single_ceiling, "z3.RealVal(2)", "z3.Q(19, 10)"),
    Planted(
        "no argmax", single.strict_exact, ", pointwise(n, lambda y: q[y] <= q[x])", "",
    ),
    Planted("token 0 may be the argmax", single.strict_exact, "index_range(x, n, 1)", "index_range(x, n)"),
    Planted(
        "certificate 5 % larger", single.strict_exact, "return p[0] * (", "return z3.Q(21, 20) * p[0] * (",
        single.strict_certificate,
    ),
    Planted("phi without its half", margins_single.strict_margin, "phi(gamma)", "2 * phi(gamma)"),
    Planted("margin of the wrong sign", margins_single.strict_margin, "p[0] - p[1] >= gamma", "p[1] - p[0] >= -gamma"),
    Planted(
        "pair dual with a heavier token", pairs.pair_dual, "pair_value(p[0], p[x], u)", "pair_value(p[0], 2 * p[x], -u)"
    ),
    Planted("pair dual at token 0", pairs.pair_dual, "x, n, 1)", "x, n)", pairs.rejected_argmax),
    Planted("mass below the pair's", pairs.pair_margin, "w * s >= A + B * g", "w * s <= A + B * g", pairs.capped_mass),
    Planted("mass rises without end", pairs.slanted_value, "B * u <= w", "B <= w * u"),
    Planted("one token more above", margins_single.tokens_above, "p[0] + z3.ToReal(m) * b", "p[0] + z3.ToReal(n) * b"),
    Planted("mass of top m + 1", margins_single.top_m_margin, "(width + 1) * s >= 2", "(width + 2) * s >= 2"),
    Planted("any token of top m", margins_single.top_m_margin, "p[x] <= p[m], ", ""),
    Planted("threshold counted once", margins_single.constant_margin, "s >= 2 * a + gamma)", "s >= a + gamma)"),
    Planted("any ratio", margins_ratio.multiplicative_greedy, ", p[x] <= alpha * p[0]),", "),"),
    Planted(
        "ratio of the wrong sign", margins_ratio.multiplicative_greedy, "u * (1 + alpha) == 1 - alpha",
        "u * (1 + alpha) == 1", margins_ratio.ratio_at,
    ),
    Planted(
        "branches exchanged", margins_ratio.multiplicative_margin, "z3.If(gamma < u", "z3.If(gamma > u",
        margins_ratio.ratio_value,
    ),
    Planted("one token fewer", margins_ratio.least_head, "(z3.ToReal(n) - 2) * gamma", "(z3.ToReal(n) - 1) * gamma"),
    Planted("engine's constant forgotten", margins_ratio.typical_margin, "gamma + 2 * (delta * e)", "gamma"),
    Planted("one mass of two", margins_ratio.relaxed_ratio_margin, "u * s == gamma, ranked,", "u * s == gamma,"),
    Planted("no balance", tree.coverage_bound, "w >= 1, head_excess + total(excess_terms(v), m) <= 0,", "w >= 1,"),
    Planted("rank off by one", tree.coverage_bound, "p[rank + 1]", "p[rank + 2]"),
    Planted("head may vanish", tree.coverage_bound, "w >= 1,", "w >= 0,"),
    Planted(
        "level above the water", tree.tree_bound_at_level, "p[0] - c == total", "p[0] - c >= total", tree.water_level
    ),
    Planted(
        "level is a maximum", tree.level_of_minimum, "* c <= p[0] + total", "* c >= p[0] + total", tree.minimum
    ),
    Planted("one challenger too few", tree.tree_exact_bound, ">= m)", ">= m - 1)", tree.not_covered),
    Planted("ceiling log m", tree.tree_ceiling, "width = z3.ToReal(m) + 1", "width = z3.ToReal(m)"),
    Planted(
        "fall of the wrong sign", margins_tree.tree_margin, ">= margin_bound(gamma, u, share)",
        ">= gamma * log(u) - fall",
    ),
    Planted("share too large", margins_tree.tree_margin, "== width * u)", "== width * u + 1)"),
)  # fmt: skip


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps of the development take a few hundredths of a second; a refusal need not take twenty."""
    monkeypatch.setattr(prover, "STEP_TIMEOUT_MS", 400)


@pytest.mark.parametrize("planted", FALSE, ids=lambda planted: planted.name)
def test_a_planted_false_lemma_is_refused(planted: Planted, hurried: None) -> None:
    body = planted.body
    with pytest.raises(kd.kernel.LemmaError) as refusal:
        DEVELOPMENT.run("planted.false", body)
    if planted.z3_says is not None:
        assert planted.z3_says in [word for word in refusal.value.args if isinstance(word, str)]
    assert "planted.false" not in DEVELOPMENT.records


STATEMENTS = sorted({planted.statement for planted in FALSE}, key=lambda statement: statement.__name__)


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
