"""The Rocq development: what is printed for it, how it is read, and that Rocq's refusals are seen.

What needs Rocq's programs is skipped where they are not installed; continuous integration installs them.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp

from proved import PROOFS
from symcert import evidence, rocq
from symcert.cli import main
from symcert.codegen.rocq import RocqPrinter, definition, formulas_text
from symcert.errors import ProofError
from symcert.evidence import rocq_sources
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.formulas.formula import Formula
from symcert.formulas.vocabulary import MaxOver, psi, xlogy
from symcert.ledger import Entry, read_ledger
from symcert.rocq import Development, development, differences
from symcert.theorems import THEOREMS

Captured = pytest.CaptureFixture[str]

FOLDER = PROOFS / "rocq"
needs_rocq = pytest.mark.skipif(bool(rocq.missing_programs()), reason="Rocq is not installed")

x, y, m = sp.Symbol("x", real=True), sp.Symbol("y", real=True), sp.Symbol("m", integer=True, positive=True)
vector = sp.IndexedBase("p_top", shape=(m + 1,))
i, j, k = sp.symbols("i j k", integer=True)


# --- the printer


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (x - y / 3, "x - y / 3"),
        (-(x**2) * y, "- y * x ^ 2"),
        ((x + 1) / (y * (x - 2)), "(x + 1) / (y * (x - 2))"),
        (y * sp.sqrt(1 - x), "y * sqrt (1 - x)"),
        (1 / x, "/ x"),
        (m * sp.log(x), "INR m * ln x"),
        (xlogy(x, 1 - y), "xlogy x (1 - y)"),
        (sp.Max(0, sp.Min(x, y)), "Rmax 0 (Rmin x y)"),
        (sp.Piecewise((x, x < y), (y, True)), "(if Rlt_dec x y then x else y)"),
        (sp.Piecewise((x, x >= y), (y, True)), "(if Rle_dec y x then x else y)"),
        (sp.Sum(psi(vector[m - j + 1]), (j, 1, k)), "sum_over 1%nat k (fun j => psi (p_top (m + 1 - j)%nat))"),
        (x * vector[0], "x * p_top 0%nat"),
        (MaxOver(vector[k] / (k + 1), (k, 1, m)), "max_over 1%nat m (fun k => p_top k / (INR k + 1))"),
    ],
    ids=str,
)  # fmt: skip
def test_expressions_print_as_rocq(expression: sp.Expr, text: str) -> None:
    assert RocqPrinter().doprint(expression) == text


@pytest.mark.parametrize("expression", [x * sp.Float(0.5), x**y, sp.gamma(x) ** sp.Rational(1, 3)], ids=str)
def test_what_has_no_exact_counterpart_is_refused(expression: sp.Expr) -> None:
    with pytest.raises(NotImplementedError):
        RocqPrinter().doprint(expression)


def test_a_formula_that_may_be_infinite_is_a_bound() -> None:
    below = sp.Symbol("below")
    infinite = Formula(
        "f", (x, y), sp.Min(below, y), "", definitions=((below, sp.Piecewise((sp.oo, x < 0), (x, True))),)
    )
    assert definition(infinite).splitlines() == [
        "Definition f (x : R) (y : R) : bound :=",
        "  let below := if Rlt_dec x 0 then Infinite else Finite x in",
        "  bound_min below (Finite y).",
    ]


def test_every_formula_and_primitive_is_printed() -> None:
    text = formulas_text(FORMULAS, PRIMITIVES)
    assert [f"Definition {name} (" in text for name in (*FORMULAS, *PRIMITIVES)] == [True] * len(
        {**FORMULAS, **PRIMITIVES}
    )


# --- the sources as they are


@pytest.fixture(scope="module")
def sources() -> Development:
    return development(FOLDER)


def ledger() -> Entry:
    found = read_ledger(PROOFS)
    assert found is not None
    return found


def test_the_generated_sources_are_current_and_the_ledger_is_about_them() -> None:
    assert differences(FOLDER, ledger(), rocq_sources(), FORMULAS) == []


def test_every_theorem_is_stated() -> None:
    assert [name for name in THEOREMS if not rocq.statements_of(ledger(), name)] == []


def test_nothing_is_taken_on_faith(sources: Development) -> None:
    assert sources.forbidden() == []


def five_percent_more(formula: Formula) -> Formula:
    """Of its first definition where there is one: a bound that may be infinite cannot be multiplied."""
    factor = sp.Rational(21, 20)
    if not formula.definitions:
        return replace(formula, expression=factor * formula.expression)
    (name, value), *others = formula.definitions
    return replace(formula, definitions=((name, factor * value), *others))


@pytest.mark.parametrize("name", FORMULAS)
def test_a_wrong_formula_differs_from_the_generated_source(name: str) -> None:
    wrong = {**FORMULAS, name: five_percent_more(FORMULAS[name])}
    found = differences(FOLDER, ledger(), {"generated/Formulas.v": formulas_text(wrong, PRIMITIVES)}, FORMULAS)
    assert found == ["rocq/generated/Formulas.v is not what the formulas print"]


def test_a_wrong_formula_fails_verify_with_the_drift_named_first(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setitem(evidence.FORMULAS, "strict_tv", five_percent_more(FORMULAS["strict_tv"]))
    assert main(["verify", "log_tangent"]) == 1
    first, *_ = capsys.readouterr().err.splitlines()
    assert first == "differs: rocq/generated/Formulas.v is not what the formulas print"


@pytest.mark.parametrize("name", [name for name in FORMULAS if name in THEOREMS])
def test_a_statement_about_another_formula_is_seen(name: str, sources: Development) -> None:
    if name not in sources.theorems:
        pytest.skip("not stated in Rocq")
    path = sources.theorems[name]
    other = replace(
        sources, sources={**sources.sources, path: sources.sources[path].replace(f"Formulas.{name}", "Other.f")}
    )
    assert rocq.unrelated(other, FORMULAS)[0].endswith(f"does not mention Formulas.{name}")


# --- a development of two files, and what can be wrong with it

TINY = {
    "_CoqProject": "-Q theories Tiny\ntheories/One.v\ntheories/Two.v\n",
    "theories/One.v": "(* Theorem unreal : False. Admitted. *)\nTheorem one : 1 = 1.\nProof. reflexivity. Qed.\n",
    "theories/Two.v": "From Tiny Require Import One.\nTheorem two : 1 = 1 /\\ 2 = 2.\nProof. now split. Qed.\n",
}


def write(folder: Path, **changed: str) -> Path:
    texts = TINY | {f"theories/{name}.v": text for name, text in changed.items()}
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_comments_state_nothing(tmp_path: Path) -> None:
    tiny = development(write(tmp_path))
    assert tiny.theorems == {"one": "theories/One.v", "two": "theories/Two.v"}
    assert tiny.forbidden() == []


def test_a_file_left_out_and_a_file_that_is_missing_are_seen(tmp_path: Path) -> None:
    write(tmp_path, Three="")
    with pytest.raises(ProofError, match=r"does not list theories/Three\.v"):
        development(tmp_path)
    (tmp_path / "theories/One.v").unlink()
    with pytest.raises(ProofError, match=r"One\.v cannot be read"):
        development(tmp_path)


def test_a_name_used_twice_is_refused(tmp_path: Path) -> None:
    twice = development(write(tmp_path, Two=TINY["theories/One.v"]))
    with pytest.raises(ProofError, match=r"one is a theorem of both theories/One\.v and theories/Two\.v"):
        _ = twice.theorems


@pytest.mark.parametrize(
    "line",
    ["Admitted.", "Axiom false : False.", " Local Parameter f : nat.", "Unset Guard Checking.", "Set Type In Type."],
)
def test_faith_is_refused_before_anything_runs(line: str, tmp_path: Path) -> None:
    tiny = development(write(tmp_path, One=TINY["theories/One.v"] + line + "\n"))
    assert [found.rsplit(": ", 1)[1] for found in tiny.forbidden()] == [line.strip().rsplit(": ", 1)[-1]]


@needs_rocq
def test_a_sound_development_is_checked(tmp_path: Path) -> None:
    checked = rocq.check(development(write(tmp_path)))
    assert checked.axioms == {"theories/One.v": (), "theories/Two.v": ()}
    assert checked.text() == (
        "theories/One.v rests on nothing:\n\none\n     : 1%nat = 1%nat\n\n"
        "theories/Two.v rests on nothing:\n\ntwo\n     : 1%nat = 1%nat /\\ 2%nat = 2%nat\n"
    )


@needs_rocq
@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Theorem one : 1 = 2.\nProof. reflexivity. Qed.\n", "make refused the development: .*Unable to unify"),
        (
            "Require Import ClassicalEpsilon.\nTheorem one : 1 = 1.\nProof.\n"
            "destruct (constructive_indefinite_description (fun n => n = 1) (ex_intro _ 1 eq_refl)). trivial.\nQed.\n",
            "rests on ClassicalEpsilon.constructive_indefinite_description, which is no axiom of the reals",
        ),
    ],
    ids=["false", "foreign axiom"],
)
def test_what_rocq_refuses_is_refused(text: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(ProofError, match=complaint):
        rocq.check(development(write(tmp_path, One=text)))


@needs_rocq
def test_another_statement_is_unexpected(tmp_path: Path) -> None:
    checked = rocq.check(development(write(tmp_path)))
    assert rocq.unexpected(checked, tmp_path) == ["rocq/assumptions.expected is missing"]
    (tmp_path / rocq.EXPECTED).write_text(checked.text())
    assert rocq.unexpected(checked, tmp_path) == []
    (tmp_path / rocq.EXPECTED).write_text(checked.text().replace("2%nat = 2%nat", "2%nat = 3%nat"))
    assert rocq.unexpected(checked, tmp_path) == ["rocq/assumptions.expected says something else of two"]


def test_a_machine_without_rocq_says_so(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("shutil.which", lambda program: None)
    assert main(["verify", "--solver", "rocq"]) == 1
    assert (
        capsys.readouterr().err == "not proved: coqc is not installed (Debian: apt-get install coq libcoq-flocq make)\n"
    )
