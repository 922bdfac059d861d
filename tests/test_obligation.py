"""Obligations as text: the same in every process, faithful to the formula, answered by the z3 binary."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from proved import PROOFS, evidence, lemma_obligations
from symcert.kernel import prover
from symcert.kernel.axioms import log
from symcert.kernel.prover import Development
from symcert.smt.obligation import Obligation, canonical_names, logic_of, smtlib_text
from symcert.smt.solve import ProofError, cvc5_check, z3_check, z3_model
from symcert.theorems import THEOREMS

Z3 = Path(sys.executable).with_name("z3")
"""The executable of the z3-solver wheel."""

COMMITTED = sorted(PROOFS.rglob("*.smt2"))


def relative(path: Path) -> str:
    return str(path.relative_to(PROOFS))


# --- nothing is known of the logarithm but the axioms ---------------------------------------------------------------


@pytest.mark.parametrize("name", ["log", "ln"])
def test_a_name_the_solver_knows_is_refused(name: str) -> None:
    """z3 proves log 1 ≠ 7 of its own `log`; an obligation in which it may do so would prove nothing from the axioms."""
    known = z3.Function(name, z3.RealSort(), z3.RealSort())
    with pytest.raises(ValueError, match="function of its own"):
        smtlib_text("planted", [known(z3.RealVal(1)) == 7], "sat")


def test_the_logarithm_of_the_obligations_is_uninterpreted() -> None:
    text = smtlib_text("free", [log(z3.RealVal(1)) == 7, log(z3.RealVal(2)) == -7], "sat")
    assert z3_check(text, 1000) == z3.sat


def undeclared(text: str) -> set[str]:
    """Applied names that are not declared, bound, or operators of SMT-LIB's arithmetic, arrays and logic."""
    text = re.sub(r"\|[^|]*\|", "x", re.sub(r"(?m)^;.*$", "", text))
    declared = set(re.findall(r"\(declare-fun ([^\s()]+)", text))
    applied = set(re.findall(r"\(([A-Za-z_][\w.!]*)\s", text)) - {"declare", "assert", "set", "check", "let", "forall"}
    bound = set(re.findall(r"\(([A-Za-z_][\w.!]*) (?:Real|Int|Bool|\()", text))
    operators = {"and", "or", "not", "ite", "select", "distinct", "to_real", "to_int"}
    return applied - declared - bound - operators


def test_every_function_of_a_committed_file_is_declared_in_it() -> None:
    strange = {relative(path): undeclared(path.read_text(encoding="utf-8")) for path in COMMITTED}
    assert {name: found for name, found in strange.items() if found} == {}


def test_a_function_that_is_not_declared_would_be_seen() -> None:
    """Planted: z3's own exponential, which is no operator of SMT-LIB."""
    text = smtlib_text("planted", [log(z3.Real("x")) > 0], "sat")
    assert undeclared(text) == set()
    assert undeclared(text.replace("(natural_log ", "(exp ")) == {"exp"}


# --- the logic a text declares -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (lambda x, y: 2 * x + y > 1, "QF_LRA"),
        (lambda x, y: z3.Or(x > y, z3.Not(3 * x <= 1)), "QF_LRA"),
        (lambda x, y: z3.If(x > 0, x, -y) / 3 - z3.Q(1, 3) * y * -z3.Q(1, 2) >= -z3.Q(1, 7), "QF_LRA"),
        (lambda x, y: z3.Implies(z3.Bool("b"), x == y), "QF_LRA"),
        (lambda x, y: x * y > 1, "QF_NRA"),
        (lambda x, y: 1 / x > y, "QF_NRA"),
        (lambda x, y: z3.Not(z3.ForAll([x], x > y)), "ALL"),
        (lambda x, y: log(x) > y, "ALL"),
        (lambda x, y: z3.ToReal(z3.Int("n")) > y, "ALL"),
        (lambda x, y: z3.Array("p", z3.IntSort(), z3.RealSort())[0] > y, "ALL"),
    ],
    ids=[
        "linear",
        "disjunction",
        "numbers",
        "proposition",
        "product",
        "division",
        "quantifier",
        "function",
        "integer",
        "array",
    ],
)
def test_the_declared_logic_holds_the_assertions(claim: object, expected: str) -> None:
    assertion = claim(*z3.Reals("x y"))  # type: ignore[operator]
    assert logic_of([assertion]) == expected
    text = smtlib_text("planted", [assertion], "sat")
    assert f"(set-logic {expected})" in text.splitlines()
    assert cvc5_check(text, 5_000) == z3.sat


def test_a_product_declared_linear_is_refused() -> None:
    x, y = z3.Reals("x y")
    text = smtlib_text("planted", [x * y > 1], "sat").replace("QF_NRA", "QF_LRA")
    with pytest.raises(ProofError, match=r"cvc5 cannot read '; planted': .*non-linear"):
        cvc5_check(text, 5_000)


# --- the same text in every process ------------------------------------------------------------------------------

ANOTHER_PROCESS = """
import json, sys, z3
from symcert.kernel import prover
from symcert.kernel.prover import DEVELOPMENT
from symcert.theorems import THEOREMS
prover.z3_check = lambda text, timeout_ms: z3.unsat  # only the texts are wanted
for name in sys.argv[1:]:
    for statement in THEOREMS[name].kernel:
        statement()
texts = {o.name: o.smtlib for record in DEVELOPMENT.records.values() for o in record.obligations}
texts |= {o.name: o.smtlib for o in (THEOREMS[name].small(3) for name in sys.argv[1:])}
texts |= {o.name: o.smtlib for o in (THEOREMS[name].bridge() for name in sys.argv[1:])}
print(json.dumps(texts))
"""


def texts_of_another_process(names: Sequence[str], hash_seed: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", ANOTHER_PROCESS, *names], capture_output=True, text=True, check=True,
        env={"PYTHONHASHSEED": hash_seed, "PATH": ""},
    )  # fmt: skip
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_another_process_writes_the_same_text() -> None:
    """With the theorems in reverse order: lemmas are needed in another one, and fresh names have other numbers."""
    here = {text.splitlines()[0]: text for text in evidence().files.values()}
    there = texts_of_another_process(list(reversed(THEOREMS)), hash_seed="7")
    assert len(there) >= len(lemma_obligations()) + 2 * len(THEOREMS)
    assert [name for name, text in there.items() if here[f"; {name}"] != text] == []


def test_the_text_does_not_depend_on_the_lengths_of_fresh_names() -> None:
    """Planted: constants whose numbers have one digit and seven, in a formula that z3 breaks over several lines."""

    def text(number: int) -> str:
        x, y = z3.Real(f"value!{number}"), z3.Real(f"other!{number}1")
        return smtlib_text("planted", [z3.And([z3.Or(x * y >= i, x + y == i, x <= y - i) for i in range(9)])], "unsat")

    assert text(1) == text(1234567)
    assert text(1).count("\n") > 10


# --- renaming ----------------------------------------------------------------------------------------------------

NAME = st.builds(
    lambda stem, number: stem if number is None else f"{stem}!{number}",
    st.sampled_from(["p", "q", "p_2", "a", "total", "p_2_2", "x.y"]),
    st.one_of(st.none(), st.integers(0, 12)),
)


def tokens(text: str) -> list[str]:
    return text.replace("(", " ").replace(")", " ").split()


@given(st.lists(NAME, max_size=25))
def test_renaming_is_one_to_one_and_keeps_plain_names(names: list[str]) -> None:
    renamed = tokens(canonical_names("(" + " ".join(names) + ")"))
    assert len(renamed) == len(names)
    image: dict[str, str] = {}
    for before, after in zip(names, renamed, strict=True):
        assert image.setdefault(before, after) == after
        assert "!" not in after
        if "!" not in before:
            assert before == after
    assert len(set(image.values())) == len(image)


def test_a_fresh_name_yields_to_a_plain_one() -> None:
    assert canonical_names("(f p!3 p p!10 p_2)") == "(f p_3 p p_4 p_2)"


def ambiguous(text: str) -> set[str]:
    """Constants, bound variables and names of shared terms are told apart by name alone: what has two meanings."""
    declared = re.findall(r"\(declare-fun (\|[^|]*\||[^ ]+)", text)
    bound = {name for block in re.findall(r"\((?:forall|exists) \(((?:\([^()]*(?:\([^()]*\)[^()]*)*\)\s*)+)\)", text)
             for name in re.findall(r"\(([^ ()]+) ", block)}  # fmt: skip
    shared = set(re.findall(r"\(let \(\(([^ ]+)", text))
    twice = {name for name, times in Counter(declared).items() if times > 1}
    fresh = {name for name in bound.union(declared) if "!" in name}
    return twice | bound & set(declared) | shared & set(declared) | shared & bound | fresh


def test_no_name_means_two_things() -> None:
    found = {relative(path): ambiguous(path.read_text(encoding="utf-8")) for path in COMMITTED}
    assert {name: names for name, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "text",
    [
        "(declare-fun x () Real)(declare-fun x () Int)",
        "(declare-fun x () Real)(assert (forall ((x Real)) (> x 0.0)))",
        "(declare-fun x () Real)(assert (let ((x 1.0)) (> x 0.0)))",
        "(assert (forall ((x Real)) (let ((x 1.0)) (> x 0.0))))",
        "(declare-fun x!1 () Real)",
        "(assert (exists ((x!1 Real)) (> x!1 0.0)))",
    ],
    ids=["declared twice", "bound", "shared", "bound and shared", "fresh constant", "fresh variable"],
)
def test_a_name_of_two_meanings_would_be_seen(text: str) -> None:
    assert ambiguous(text) <= {"x", "x!1"} != ambiguous(text) != set()


# --- faithful to the formula -------------------------------------------------------------------------------------


def occurrences(assertions: Iterable[z3.ExprRef]) -> Counter[tuple[str, str, int]]:
    """How often each constant and each bound variable occurs, constants without their names.

    A constant captured by a quantifier, or two constants given one name, would change these numbers.
    """

    @cache
    def count(expression: z3.ExprRef) -> Counter[tuple[str, str]]:
        sort = str(expression.sort())
        if z3.is_var(expression):
            return Counter({("bound", sort): 1})
        if z3.is_const(expression) and expression.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            return Counter({(sort, expression.decl().name()): 1})
        inner: Counter[tuple[str, str]] = Counter()
        for child in expression.children():
            inner += count(child)
        return inner

    whole: Counter[tuple[str, str]] = Counter()
    for assertion in assertions:
        whole += count(assertion)
    return Counter((kind if kind == "bound" else "free", name if kind == "bound" else kind, times)
                   for (kind, name), times in whole.items())  # fmt: skip


@pytest.mark.slow
def test_every_text_says_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    lemma_obligations()  # prove first; below, the whole development is only written down again
    unlike: list[str] = []
    write = Obligation.refutation

    def compared(name: str, assertions: Sequence[z3.BoolRef], **options: object) -> Obligation:
        obligation = write(name, assertions, **options)  # type: ignore[arg-type]
        if occurrences(assertions) != occurrences(z3.parse_smt2_string(obligation.smtlib)):
            unlike.append(name)
        return obligation

    monkeypatch.setattr(Obligation, "refutation", compared)
    monkeypatch.setattr(prover, "z3_check", lambda text, timeout_ms: z3.unsat)
    monkeypatch.setattr(prover, "DEVELOPMENT", Development())
    for theorem in THEOREMS.values():
        for statement in theorem.kernel:
            statement()
    assert sum(len(record.obligations) for record in prover.DEVELOPMENT.records.values()) == len(lemma_obligations())
    assert unlike == []


def test_a_captured_constant_would_be_seen() -> None:
    """Planted: the constant i inside a quantifier over i, and two constants merged into one."""
    i, j, x = z3.Ints("i j x")
    free = z3.ForAll([j], j + i > x)
    assert occurrences([free]) != occurrences([z3.ForAll([i], i + i > x)])
    assert occurrences([i + j > 0]) != occurrences([i + i > 0])
    assert occurrences([free]) == occurrences([z3.ForAll([j], j + x > i)])


def test_the_text_says_what_the_assertions_say() -> None:
    """Small formulas with fresh constants, shared terms and quantifiers keep their verdict and their model."""
    x, y = z3.FreshConst(z3.RealSort(), "x"), z3.FreshConst(z3.RealSort(), "x")
    i = z3.Int("i")
    square = (x + y) * (x + y)
    for shared in (False, True):
        unsat = Obligation.refutation("planted/unsat", [square * square + square < 0], scope="", shared=shared)
        assert z3_check(unsat.smtlib, 5_000) == z3.unsat
    sat = Obligation.model(
        "planted/sat", [x == 3, y == x + z3.Q(1, 2), z3.ForAll([i], z3.Implies(i > 3, i > x))], scope=""
    )
    assert z3_check(sat.smtlib, 5_000) == z3.sat
    plain = Obligation.model("planted/model", [z3.Real("a") == z3.Q(7, 3)], scope="")
    assert z3_model(plain.smtlib, 5_000) == {"a": Fraction(7, 3)}


def test_names_of_files_stay_in_their_folder() -> None:
    assert Obligation("theorem/gain at the competitor", "", "unsat", "").filename == "gain_at_the_competitor.smt2"
    assert Obligation("theorem/../../x", "", "unsat", "").filename == ".._.._x.smt2"


# --- the binary --------------------------------------------------------------------------------------------------


def status(path: Path) -> str:
    (said,) = re.findall(r"^\(set-info :status (sat|unsat)\)$", path.read_text(), flags=re.MULTILINE)
    return str(said)


def answers(paths: Iterable[Path]) -> list[str]:
    """What the z3 executable prints of each file; it forgets everything between one and the next."""
    script = "".join(f'{path.read_text()}\n(reset)\n(echo "next")\n' for path in paths)
    done = subprocess.run([str(Z3), "-in", "-t:30000"], input=script, capture_output=True, text=True, check=False)
    return [said.strip() for said in done.stdout.split("next\n")[:-1]]


@pytest.mark.skipif(not Z3.exists(), reason="this z3-solver has no executable")
def test_the_z3_binary_answers_as_every_file_says() -> None:
    said = answers(COMMITTED)
    assert len(said) == len(COMMITTED)
    assert [relative(path) for path, answer in zip(COMMITTED, said, strict=True) if answer != status(path)] == []
    assert set(said) == {"sat", "unsat"}


@pytest.mark.skipif(not Z3.exists(), reason="this z3-solver has no executable")
def test_a_wrong_status_would_be_seen(tmp_path: Path) -> None:
    """Planted: a proved claim's premises without its negation, behind the proved claim itself."""
    proved = PROOFS / "lemmas" / "logs.log_one" / "claim.smt2"
    path = tmp_path / "claim.smt2"
    path.write_text(proved.read_text().replace("(not (= ", "(not (< ", 1))
    before, planted, after = answers([proved, path, proved])
    assert (before, after) == ("unsat", "unsat")
    assert planted.startswith("sat") and planted != status(path)
