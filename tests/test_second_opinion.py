"""`symcert verify --solver cvc5`: every file of proofs/ answered from its text alone, every planted error caught."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from proved import PROOFS
from symcert import second_opinion as module
from symcert.cli import main
from symcert.ledger import Entry, heard, ledger_text, obligations, opinion, read_ledger
from symcert.second_opinion import SECOND_SOLVER, second_opinion
from symcert.smt import solvers
from symcert.smt.solvers import SOLVERS, answers

Captured = pytest.CaptureFixture[str]

UNSAT = "(set-logic QF_LRA)\n(declare-fun x () Real)\n(assert (and (< x 0.0) (> x 0.0)))\n(check-sat)\n"
SAT = "(set-logic QF_LRA)\n(declare-fun x () Real)\n(assert (> x 0.0))\n(check-sat)\n"
# Fermat's last theorem at one exponent: neither decided nor given up within a second.
HARD = (
    "(set-logic QF_NIA)\n(declare-fun x () Int)\n(declare-fun y () Int)\n(declare-fun z () Int)\n"
    "(assert (and (> x 0) (> y 0) (= (+ (* x x x) (* y y y)) (* z z z))))\n(check-sat)\n"
)
# Outside of what any solver decides, and cvc5 says so at once.
UNDECIDED = (
    "(set-logic ALL)\n(declare-fun f (Real) Real)\n"
    "(assert (forall ((x Real)) (> (f (* x x (f x))) (+ 1.0 (f (f x))))))\n(check-sat)\n"
)


# --- a ledger of two theorems ------------------------------------------------------------------------------------


def filed(folder: Path, name: str, verdict: str, text: str) -> Entry:
    """An obligation, its file, and a hash that is that of the file."""
    path = folder / f"{name}.smt2"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"; {name}\n(set-info :status {verdict})\n{text}")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"name": name, "scope": "n = 2", "verdict": verdict, "file": f"{name}.smt2", "sha256": digest}


def theorem(folder: Path, name: str, lemmas: list[str]) -> Entry:
    return {
        "small": [filed(folder, f"{name}/n=2", "unsat", UNSAT)],
        "bridge": filed(folder, f"{name}/bridge", "unsat", UNSAT),
        "kernel": {"lemmas": lemmas},
        "refuted": [filed(folder, f"{name}/refuted/sign", "sat", SAT)],
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lemmas = {"sums": {"obligations": [filed(tmp_path, "lemmas/sums/step", "unsat", UNSAT)]}}
    theorems = {name: theorem(tmp_path, name, ["sums"]) for name in ("euler", "gauss")}
    (tmp_path / "ledger.json").write_text(ledger_text({"theorems": theorems, "lemmas": lemmas}))
    return tmp_path


def ledger_of(folder: Path) -> Entry:
    ledger = read_ledger(folder)
    assert ledger is not None
    return ledger


def verified(folder: Path, *arguments: str) -> int:
    return main(["verify", "--solver", "cvc5", "--proofs", str(folder), *arguments])


def test_every_file_is_answered_once(folder: Path, capsys: Captured) -> None:
    assert verified(folder) == 0
    captured = capsys.readouterr()
    assert "5 obligations discharged by cvc5" in captured.out and "2 false variants refuted" in captured.out
    assert "asked 7 of 7 files" in captured.err


def test_one_theorem_with_the_lemmas_it_rests_on(folder: Path, capsys: Captured) -> None:
    assert verified(folder, "gauss", "gauss", "--json") == 0
    result = json.loads(capsys.readouterr().out)
    assert result["proved"] is True and result["failures"] == []
    assert (result["solver"], result["version"]) == ("cvc5", SOLVERS["cvc5"].version())
    assert (result["obligations"], result["refuted"]) == (3, 1)
    assert result["theorems"] == {
        "gauss": {
            "gauss/n=2.smt2": "unsat", "gauss/bridge.smt2": "unsat", "gauss/refuted/sign.smt2": "sat",
            "lemmas/sums/step.smt2": "unsat",
        }
    }  # fmt: skip


# --- planted errors ----------------------------------------------------------------------------------------------


def replaced(folder: Path, name: str, verdict: str, text: str) -> None:
    """Another text for an obligation of euler, with the hash in the ledger changed to fit."""
    entry = filed(folder, name, verdict, text)
    ledger = ledger_of(folder)
    for known in obligations(ledger):
        if known["file"] == entry["file"]:
            known.update(entry)
    (folder / "ledger.json").write_text(ledger_text(ledger))


def no_text(folder: Path, file: str) -> None:
    """Bytes that are no text, with the hash in the ledger changed to fit."""
    (folder / file).write_bytes(b"\xff")
    ledger = ledger_of(folder)
    for entry in obligations(ledger):
        if entry["file"] == file:
            entry["sha256"] = hashlib.sha256((folder / file).read_bytes()).hexdigest()
    (folder / "ledger.json").write_text(ledger_text(ledger))


PLANTED: dict[str, tuple[Callable[[Path], object], str]] = {
    "a tampered file": (
        lambda folder: (folder / "euler/n=2.smt2").write_text(UNSAT),
        "euler/n=2.smt2 is not the file that ledger.json names",
    ),
    "a missing file": (lambda folder: (folder / "euler/n=2.smt2").unlink(), "euler/n=2.smt2 is missing"),
    "a false obligation said to be proved": (
        lambda folder: replaced(folder, "euler/n=2", "unsat", SAT),
        "euler/n=2: cvc5 says sat, unsat was needed (euler/n=2.smt2)",
    ),
    "a false step of a lemma": (
        lambda folder: replaced(folder, "lemmas/sums/step", "unsat", SAT),
        "lemmas/sums/step: cvc5 says sat, unsat was needed",
    ),
    "a true variant said to be refuted": (
        lambda folder: replaced(folder, "euler/refuted/sign", "sat", UNSAT),
        "euler/refuted/sign: cvc5 says unsat, sat was needed",
    ),
    "what nobody decides": (
        lambda folder: replaced(folder, "euler/bridge", "unsat", UNDECIDED),
        "euler/bridge: cvc5 says unknown, unsat was needed",
    ),
    "a timeout": (
        lambda folder: replaced(folder, "euler/bridge", "unsat", HARD),
        "euler/bridge: cvc5 says unknown, unsat was needed",
    ),
    "a verdict that is none": (
        lambda folder: replaced(folder, "euler/bridge", "unknown", UNDECIDED),
        "euler/bridge: cvc5 says unknown, unknown was needed",
    ),
    "no text for a solver": (
        lambda folder: replaced(folder, "euler/bridge", "unsat", "(assert (> y 0.0))\n(check-sat)\n"),
        "euler/bridge: cvc5 cannot read '; euler/bridge': ",
    ),
    "no text at all": (
        lambda folder: no_text(folder, "euler/n=2.smt2"),
        "euler/n=2.smt2 is no text",
    ),
    "no question": (
        lambda folder: replaced(folder, "euler/bridge", "unsat", UNSAT.replace("(check-sat)", "")),
        "euler/bridge: cvc5 says unknown, unsat was needed",
    ),
    "a second question": (
        lambda folder: replaced(folder, "euler/bridge", "unsat", UNSAT + "(reset)\n" + SAT),
        "euler/bridge: cvc5 says unknown, unsat was needed",
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_error_fails_and_is_named(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(module, "TIMEOUT_MS", 1_000)
    plant, said = PLANTED[name]
    plant(folder)
    assert verified(folder) == 1
    captured = capsys.readouterr()
    assert f"not discharged: {said}" in captured.err and "Traceback" not in captured.err
    assert captured.err.splitlines()[-1] == "not proved: 1 of 7 files are not discharged by cvc5"
    assert verified(folder, "--json") == 1
    result = json.loads(capsys.readouterr().out)
    assert result["proved"] is False
    (complaint,) = result["failures"]
    assert said in complaint


def test_the_others_are_still_answered(folder: Path, capsys: Captured) -> None:
    (folder / "euler/n=2.smt2").unlink()
    assert verified(folder, "--json") == 1
    result = json.loads(capsys.readouterr().out)
    assert (result["obligations"], result["refuted"]) == (4, 2)
    assert verified(folder, "gauss") == 0


@pytest.mark.parametrize(
    ("ledger", "said"),
    [
        (None, "ledger.json is missing"),
        ("{", "cannot be read"),
        ('{"theorems": {"euler": {}}, "lemmas": {}}', "it is no ledger"),
        ('{"theorems": {"euler": {"kernel": {"lemmas": ["sums"]}}}, "lemmas": {}}', "holds no lemma 'sums'"),
        ('{"theorems": {"euler": {"kernel": {"lemmas": []}, "small": [{"file": 7}]}}, "lemmas": {}}', None),
    ],
    ids=["missing", "no JSON", "no kernel", "a lemma missing", "a file that is a number"],
)
def test_a_ledger_that_is_none(ledger: str | None, said: str | None, tmp_path: Path, capsys: Captured) -> None:
    if ledger is not None:
        (tmp_path / "ledger.json").write_text(ledger)
    assert verified(tmp_path, "--json") == (1 if said else 0)
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    if said:
        assert said in json.loads(captured.out)["reason"]


# --- the processes -----------------------------------------------------------------------------------------------


def test_a_process_that_does_not_answer_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solvers, "GRACE_S", -60.0)  # seconds; no process starts and answers in less than none
    spoken = [said for said, _ in answers("cvc5", [UNSAT] * 3, 30_000)]
    assert spoken == ["cvc5 gave no answer within the time limit"] * 3
    monkeypatch.undo()
    assert [said for said, _ in answers("cvc5", [UNSAT, SAT, UNSAT], 30_000)] == ["unsat", "sat", "unsat"]


def test_a_process_that_dies_is_no_answer() -> None:
    """Planted: a solver that the process does not know, so that it ends with an exception."""
    assert [said for said, _ in answers("oracle", [UNSAT], 1_000)] == ["oracle crashed"]


@pytest.mark.parametrize("solver", SOLVERS)
def test_both_solvers_answer_texts(solver: str) -> None:
    assert [said for said, _ in answers(solver, [SAT, UNSAT, UNDECIDED], 2_000)] == ["sat", "unsat", "unknown"]
    assert SOLVERS[solver].version()


def test_the_status_a_file_claims_is_not_believed() -> None:
    claims = [f"(set-info :status {claim})\n{text}" for claim, text in (("sat", UNSAT), ("unsat", SAT))]
    assert [said for said, _ in answers("cvc5", claims, 5_000)] == ["unsat", "sat"]


# --- what the ledger keeps of it ---------------------------------------------------------------------------------


def test_an_answer_counts_for_one_text_and_one_verdict(folder: Path) -> None:
    entries = obligations(ledger_of(folder))
    kept = opinion("1.0", entries)
    assert heard(kept, entries) == entries
    changed: list[Mapping[str, Any]] = [{"sha256": "0" * 64}, {"verdict": "unknown"}, {"file": "other.smt2"}]
    for change in changed:
        assert heard(kept, [{**entries[0], **change}]) == []
    assert (
        heard(None, entries) == heard({"answers": []}, entries) == heard({"answers": {"unsat": 1}}, entries[:1]) == []
    )


# --- the committed files -----------------------------------------------------------------------------------------

FROM_THE_FILES_ALONE = """
import sys
from symcert.cli import main
code = main(["verify", "--solver", "cvc5", "--proofs", sys.argv[1], "log_tangent"])
assert not {"z3", "sympy", "kdrag", "symcert.kernel", "symcert.theorems", "symcert.evidence"} & set(sys.modules)
sys.exit(code)
"""


def test_nothing_that_wrote_the_files_is_imported(tmp_path: Path) -> None:
    """In a script of its own, away from the repository, with only the folder in hand."""
    proofs = shutil.copytree(PROOFS, tmp_path / "proofs")
    script = tmp_path / "script.py"
    script.write_text("if __name__ == '__main__':\n" + FROM_THE_FILES_ALONE.replace("\n", "\n    "))
    done = subprocess.run(
        [sys.executable, script, proofs], capture_output=True, text=True, check=False, cwd=tmp_path, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert "false variants refuted" in done.stdout


@pytest.mark.slow
def test_cvc5_discharges_every_committed_obligation() -> None:
    ledger = ledger_of(PROOFS)
    found = second_opinion(SECOND_SOLVER, ledger, PROOFS, ledger["theorems"])
    assert found.complaints == []
    entries = obligations(ledger)
    assert found.agreed("unsat") + found.agreed("sat") == len(entries) == len(list(PROOFS.rglob("*.smt2")))
    assert opinion(found.version, entries)["answers"] == ledger["second_opinions"]["cvc5"]["answers"]
