"""The committed evidence: equal to what is proved now, and every way of damaging it is noticed."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
import z3

from proved import PROOFS
from proved import evidence as proved_evidence
from symcert import evidence as module
from symcert.errors import ProofError
from symcert.evidence import Evidence, accept, ask_second_solver, differences, prove
from symcert.ledger import ledger_text, read_ledger
from symcert.theorems import ORDER, THEOREMS
from symcert.theorems.derivation import Derivation
from symcert.trust_table import trust_table
from symcert_runtime import generated

SMT2 = "strict_exact/n=3.smt2"


@pytest.fixture
def evidence() -> Evidence:
    return proved_evidence()


@pytest.fixture
def proofs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PROOFS, tmp_path / "proofs"))


def edit(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the ledger of `folder`, laid out as it was, and the page made of it."""
    ledger = json.loads((folder / "ledger.json").read_text())
    change(ledger)
    (folder / "ledger.json").write_text(ledger_text(ledger))
    (folder / "README.md").write_text(trust_table(ledger))


def write_ledger(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the ledger only."""
    ledger = json.loads((folder / "ledger.json").read_text())
    change(ledger)
    (folder / "ledger.json").write_text(ledger_text(ledger))


def answers(ledger: dict[str, Any]) -> dict[str, Any]:
    """What the ledger says that cvc5 found unsatisfiable: file and sha256."""
    return dict.__getitem__(ledger["second_opinions"]["cvc5"]["answers"], "unsat")  # type: ignore[no-any-return]


def test_the_committed_evidence_is_what_is_proved_now(evidence: Evidence) -> None:
    assert differences(evidence, PROOFS, whole=True) == []


def test_the_generated_code_names_the_committed_ledger() -> None:
    assert hashlib.sha256((PROOFS / "ledger.json").read_bytes()).hexdigest() == generated.LEDGER_HASH


def test_every_hash_in_the_ledger_is_that_of_a_file_and_every_file_has_one(evidence: Evidence) -> None:
    hashes: dict[str, str] = {}

    def collect(value: Any) -> None:
        if isinstance(value, dict) and "file" in value:
            assert value["file"] not in hashes
            hashes[value["file"]] = value["sha256"]
        elif isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                collect(inner)

    collect(evidence.ledger())
    on_disk = {str(path.relative_to(PROOFS)): path for path in PROOFS.rglob("*.smt2")}
    assert hashes == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in on_disk.items()}


def test_the_ledger_counts_every_theorem_and_holds_no_clock(evidence: Evidence) -> None:
    ledger = evidence.ledger()
    assert tuple(ledger["theorems"]) == ORDER
    assert "seconds" not in ledger_text(ledger)
    assert evidence.obligations + evidence.refuted == len(evidence.files)


# --- damage ------------------------------------------------------------------------------------------------------


def flip(folder: Path) -> None:
    path = folder / SMT2
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def no_text(folder: Path) -> None:
    path = folder / SMT2
    path.write_bytes(path.read_bytes() + b"\xff\xfe")


def carriage_returns(folder: Path) -> None:
    path = folder / SMT2
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def strict(ledger: dict[str, Any]) -> dict[str, Any]:
    return dict.__getitem__(ledger["theorems"], "strict_exact")  # type: ignore[no-any-return]


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a flipped character": (flip, f"{SMT2} differs"),
    "bytes that are no text": (no_text, f"{SMT2} differs"),
    "other line ends": (carriage_returns, f"{SMT2} differs"),
    "a missing file": (lambda folder: (folder / SMT2).unlink(), f"{SMT2} is missing"),
    "an extra file": (
        lambda folder: shutil.copy(folder / SMT2, folder / "strict_exact" / "n=99.smt2"),
        "strict_exact/n=99.smt2 belongs to no obligation",
    ),
    "an edited statement": (
        lambda folder: edit(folder, lambda ledger: strict(ledger).update(statement="KL ≥ 2C")),
        "theorem strict_exact: changed in statement",
    ),
    "an edited verdict": (
        lambda folder: edit(folder, lambda ledger: strict(ledger)["small"][0].update(verdict="unknown")),
        "theorem strict_exact: changed in small",
    ),
    "an edited hash": (
        lambda folder: edit(folder, lambda ledger: strict(ledger)["bridge"].update(sha256="0" * 64)),
        "theorem strict_exact: changed in bridge",
    ),
    "a theorem less": (
        lambda folder: edit(folder, lambda ledger: ledger["theorems"].pop("strict_exact")),
        "theorem strict_exact: not in the committed ledger",
    ),
    "a theorem more": (
        lambda folder: edit(folder, lambda ledger: ledger["theorems"].update(riemann=strict(ledger))),
        "theorem riemann: in the committed ledger only",
    ),
    "a lemma without its obligations": (
        lambda folder: edit(folder, lambda ledger: ledger["lemmas"]["logs.log_one"].update(obligations=[])),
        "lemma logs.log_one: changed in obligations",
    ),
    "an edited axiom": (
        lambda folder: edit(folder, lambda ledger: ledger["axioms"].update(log_tangent="(<= (log x) x)")),
        "the axioms differ",
    ),
    "an axiom more": (
        lambda folder: edit(folder, lambda ledger: ledger["axioms"].update(convenient="false")),
        "the axioms differ",
    ),
    "a section more": (
        lambda folder: edit(folder, lambda ledger: ledger.update(remark="trust me")),
        "ledger.json holds something else beside the evidence",
    ),
    "an edited page": (
        lambda folder: (folder / "README.md").write_text(
            (folder / "README.md").read_text().replace("assumed", "proved")
        ),
        "README.md is not the table of the evidence",
    ),
    "no page": (lambda folder: (folder / "README.md").unlink(), "README.md is missing"),
    "a file that cvc5 has not answered": (
        lambda folder: edit(folder, lambda ledger: answers(ledger).pop(SMT2)),
        f"ledger.json records no answer of cvc5 to {SMT2}",
    ),
    "an answer of cvc5 to another text": (
        lambda folder: edit(folder, lambda ledger: answers(ledger).update({SMT2: "0" * 64})),
        f"ledger.json records no answer of cvc5 to {SMT2}",
    ),
    "another answer of cvc5": (
        lambda folder: edit(
            folder,
            lambda ledger: ledger["second_opinions"]["cvc5"]["answers"]["sat"].update(
                {SMT2: answers(ledger).pop(SMT2)}
            ),
        ),
        f"ledger.json records no answer of cvc5 to {SMT2}",
    ),
    "no second opinion": (
        lambda folder: edit(folder, lambda ledger: ledger.update(second_opinions={})),
        "ledger.json records no answer of cvc5 to ",
    ),
    "a second opinion that is none": (
        lambda folder: edit(folder, lambda ledger: ledger.update(second_opinions={"cvc5": "agrees"})),
        "ledger.json records no answer of cvc5 to ",
    ),
    "an answer of cvc5 to nothing": (
        lambda folder: edit(folder, lambda ledger: answers(ledger).update({"riemann/n=2.smt2": "0" * 64})),
        "ledger.json holds something else beside the evidence",
    ),
    "a third opinion": (
        lambda folder: edit(folder, lambda ledger: ledger["second_opinions"].update(oracle={"version": "1"})),
        "ledger.json holds something else beside the evidence",
    ),
    "another layout": (
        lambda folder: (folder / "ledger.json").write_text(
            json.dumps(json.loads((folder / "ledger.json").read_text()), ensure_ascii=False)
        ),
        "ledger.json holds something else beside the evidence",
    ),
    "no ledger": (lambda folder: (folder / "ledger.json").unlink(), "ledger.json is missing"),
    "a ledger that is not JSON": (lambda folder: (folder / "ledger.json").write_text("{"), "cannot be read"),
    "a ledger that is no text": (lambda folder: (folder / "ledger.json").write_bytes(b"\xff"), "cannot be read"),
    "a ledger that is a list": (lambda folder: (folder / "ledger.json").write_text("[]"), "it is no ledger"),
    "a ledger of words": (
        lambda folder: (folder / "ledger.json").write_text('{"theorems": {"strict_exact": "true"}, "lemmas": {}}'),
        "it is no ledger",
    ),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_noticed_and_accepting_repairs_it(name: str, proofs: Path, evidence: Evidence) -> None:
    damage, said = DAMAGE[name]
    damage(proofs)
    found = differences(evidence, proofs, whole=True)
    assert any(said in line for line in found), found
    assert all("\n" not in line for line in found)
    accept(evidence, proofs)
    assert same_files(proofs, PROOFS)  # which have no differences


def same_files(one: Path, other: Path) -> bool:
    """The obligations, the ledger and its page; whatever else may lie beside them is no part of this evidence."""
    contents = [
        {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*.smt2")}
        | {name: (root / name).read_bytes() for name in ("ledger.json", "README.md")}
        for root in (one, other)
    ]
    return contents[0] == contents[1]


def test_accepting_fills_an_empty_folder(tmp_path: Path, evidence: Evidence) -> None:
    accept(evidence, tmp_path / "new")
    assert same_files(tmp_path / "new", PROOFS)


def test_accepting_what_is_there_touches_no_file(proofs: Path, evidence: Evidence) -> None:
    before = {path: path.stat().st_mtime_ns for path in proofs.rglob("*") if path.is_file()}
    accept(evidence, proofs)
    assert {path: path.stat().st_mtime_ns for path in proofs.rglob("*") if path.is_file()} == before


# --- other versions of the provers -------------------------------------------------------------------------------


def older(ledger: dict[str, Any]) -> None:
    ledger["versions"]["z3"] = "4.0.0"


def test_evidence_of_other_versions_counts_when_the_verdicts_agree(proofs: Path, evidence: Evidence) -> None:
    """Another z3 finds other counterexamples, sympy prints otherwise: that alone is no difference."""

    def change(ledger: dict[str, Any]) -> None:
        older(ledger)
        strict(ledger)["refuted"][0].update(counterexample={"p_0": "1"}, violation_nats=1.0)
        strict(ledger)["derived"]["steps"][0] = "printed otherwise"

    edit(proofs, change)
    assert differences(evidence, proofs, whole=True) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda e: e["small"][1].update(verdict="unknown"), "changed in small"),
        (lambda e: e["small"][1].update(scope="n = 2"), "changed in small"),
        (lambda e: e.update(statement="KL ≥ 2C"), "changed in statement"),
        (lambda e: e.update(assumed=["log_tangent"]), "changed in assumed"),
        (lambda e: e.update(hypotheses=[]), "changed in hypotheses"),
        (lambda e: e["kernel"].update(lemmas=[]), "changed in kernel"),
        (lambda e: e["refuted"].pop(), "changed in refuted"),
        (lambda e: e["derived"].update(verdict="assumed"), "changed in derived"),
    ],
    ids=["verdict", "scope", "statement", "assumed", "hypotheses", "lemmas", "refuted", "derived"],
)
def test_with_other_versions_a_changed_claim_is_still_a_difference(
    change: Callable[[dict[str, Any]], object], said: str, proofs: Path, evidence: Evidence
) -> None:
    edit(proofs, lambda ledger: (older(ledger), change(strict(ledger))))
    assert any(said in line for line in differences(evidence, proofs, whole=True))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (flip, f"{SMT2} is not the file that ledger.json names"),
        (lambda f: (f / SMT2).unlink(), f"{SMT2} is missing"),
        (lambda f: (f / "README.md").unlink(), "README.md is missing"),
        (
            lambda f: edit(f, lambda ledger: answers(ledger).pop(SMT2)),
            f"ledger.json records no answer of cvc5 to {SMT2}",
        ),
    ],
    ids=["changed", "missing", "no page", "no answer of cvc5"],
)
def test_with_other_versions_a_damaged_file_is_still_a_difference(
    damage: Callable[[Path], object], said: str, proofs: Path, evidence: Evidence
) -> None:
    edit(proofs, older)
    damage(proofs)
    assert differences(evidence, proofs, whole=True) == [said]


# --- the second solver -------------------------------------------------------------------------------------------


def test_the_second_solver_is_asked_about_every_file_and_its_answers_are_kept(evidence: Evidence) -> None:
    some = part(evidence, "log_tangent")
    kept = evidence.second_opinions["cvc5"]
    ask_second_solver(some)
    heard = some.second_opinions["cvc5"]
    assert heard["version"] == kept["version"]
    assert heard["answers"]["unsat"].keys() | heard["answers"]["sat"].keys() == some.files.keys()
    assert all(kept["answers"][verdict].items() >= heard["answers"][verdict].items() for verdict in ("unsat", "sat"))


def test_what_the_second_solver_does_not_agree_to_is_not_recorded(evidence: Evidence) -> None:
    """Planted: a text that is satisfiable beside one that is not, where the ledger says the opposite of both."""
    some = part(evidence, "log_tangent")
    some.second_opinions = {}
    some.files["log_tangent/n=2.smt2"], some.files["log_tangent/refuted/sign_flipped.smt2"] = (
        some.files["log_tangent/refuted/sign_flipped.smt2"], some.files["log_tangent/n=2.smt2"],
    )  # fmt: skip
    with pytest.raises(ProofError) as caught:
        ask_second_solver(some)
    assert "log_tangent/n=2: cvc5 says sat, unsat was needed" in str(caught.value)
    assert "log_tangent/sign flipped: cvc5 says unsat, sat was needed" in str(caught.value)
    assert some.second_opinions == {}


# --- some theorems only ------------------------------------------------------------------------------------------


def part(evidence: Evidence, name: str) -> Evidence:
    """What proving one theorem leaves behind."""
    lemmas = evidence.theorems[name]["kernel"]["lemmas"]
    kept = {path: text for path, text in evidence.files.items()
            if path.startswith((f"{name}/", *(f"lemmas/{lemma}/" for lemma in lemmas)))}  # fmt: skip
    return Evidence({name: evidence.theorems[name]}, {lemma: evidence.lemmas[lemma] for lemma in lemmas}, kept)


def test_one_theorem_is_compared_with_its_own_evidence_only(proofs: Path, evidence: Evidence) -> None:
    some = part(evidence, "strict_exact")
    assert differences(some, proofs, whole=False) == []
    (proofs / "tree_exact" / "n=3.smt2").unlink()
    assert differences(some, proofs, whole=False) == []
    flip(proofs)
    assert differences(some, proofs, whole=False) == [f"{SMT2} differs"]


def test_one_theorem_proved_alone_leaves_the_same_evidence(evidence: Evidence) -> None:
    alone = prove([THEOREMS["strict_exact"]])
    some = part(evidence, "strict_exact")
    assert alone.theorems == some.theorems
    assert alone.lemmas == some.lemmas
    assert alone.files == some.files


def test_two_processes_leave_the_same_evidence(evidence: Evidence) -> None:
    names = ["log_tangent", "master_lemma", "donsker_varadhan"]
    proved: list[str] = []
    shared = prove([THEOREMS[name] for name in names], proved.append, processes=2)
    assert proved == names == list(shared.theorems) == list(shared.seconds)
    alone = [part(evidence, name) for name in names]
    assert shared.theorems == {name: evidence.theorems[name] for name in names}
    assert shared.lemmas == {name: entry for one in alone for name, entry in one.lemmas.items()}
    assert shared.files == {name: text for one in alone for name, text in one.files.items()}


def test_what_two_processes_wrote_differently_is_refused(evidence: Evidence) -> None:
    """Planted: two theorems that rest on the same lemma, of which one saw another text of it."""
    whole = Evidence()
    module._add(part(evidence, "master_lemma"), whole)
    module._add(part(evidence, "donsker_varadhan"), whole)
    other = part(evidence, "donsker_varadhan")
    text = next(name for name in other.files if name.startswith("lemmas/"))
    other.files[text] += "; changed"
    with pytest.raises(ProofError, match=f"{text} was written in two ways"):
        module._add(other, whole)
    other = part(evidence, "donsker_varadhan")
    other.lemmas["gibbs.donsker_varadhan"] = {"uses": [], "obligations": []}
    with pytest.raises(ProofError, match=r"gibbs\.donsker_varadhan was written in two ways"):
        module._add(other, whole)


def test_an_altered_theorem_is_not_exchanged_for_the_original_in_another_process() -> None:
    def wrong() -> Derivation:
        d = Derivation("log_tangent")
        d.equal("planted", sp.Integer(1), sp.Integer(2))
        return d

    altered = replace(THEOREMS["log_tangent"], derive=wrong)
    with pytest.raises(ProofError, match="planted"):
        prove([altered, THEOREMS["master_lemma"]], processes=2)


# --- what does not come out ends everything ----------------------------------------------------------------------


@pytest.mark.parametrize("verdict", [z3.unknown, z3.sat], ids=str)
def test_an_obligation_that_is_not_discharged_ends_the_proof(
    verdict: z3.CheckSatResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "z3_check", lambda text, timeout_ms: verdict)
    with pytest.raises(ProofError, match=f"log_tangent/n=2: z3 says {verdict}, unsat was needed"):
        prove([THEOREMS["log_tangent"]])


def test_a_step_the_kernel_refuses_ends_the_proof() -> None:
    from symcert.kernel.prover import check, lemma

    @lemma
    def false_lemma() -> Any:
        x = z3.Real("x")
        return check("claim", x > 0)

    with pytest.raises(ProofError, match="log_tangent: the kernel refused a step"):
        prove([replace(THEOREMS["log_tangent"], kernel=(false_lemma,))])


def test_a_committed_ledger_that_cannot_be_read_is_told_apart_from_none(tmp_path: Path) -> None:
    assert read_ledger(tmp_path) is None
    (tmp_path / "ledger.json").write_text("{")
    with pytest.raises(ProofError, match="cannot be read"):
        read_ledger(tmp_path)
