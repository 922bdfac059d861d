"""`symcert verify`: exit code 0 only when everything is proved and the evidence is the committed one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sympy as sp
import z3

from proved import PROOFS, small_cases
from proved import evidence as proved_evidence
from symcert import evidence as evidence_module
from symcert.cli import main
from symcert.cli.verify import ACCEPT_COMMAND
from symcert.evidence import Evidence
from symcert.ledger import ledger_text
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import one_shot
from symcert.theorems import THEOREMS
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem
from symcert.trust_table import agreement

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def proofs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PROOFS, tmp_path / "proofs"))


@pytest.fixture
def proved(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command with everything proved already; what it compares and says is under test."""

    def already(theorems: Iterable[Theorem], progress: object = None, *, processes: int = 1) -> Evidence:
        assert list(theorems) == list(THEOREMS.values())
        return proved_evidence()

    monkeypatch.setattr(evidence_module, "prove", already)
    # Asked already, when the committed evidence was accepted; `proved_evidence` holds the answers.
    monkeypatch.setattr(evidence_module, "ask_second_solver", lambda evidence, progress: None)


def test_the_committed_evidence_is_confirmed(proofs: Path, proved: None, capsys: Captured) -> None:
    assert main(["verify", "--proofs", str(proofs)]) == 0
    captured = capsys.readouterr()
    assert all(name in captured.out for name in THEOREMS)
    evidence = proved_evidence()
    assert f"{evidence.obligations} obligations discharged by z3" in captured.out
    assert f"{evidence.refuted} false variants refuted" in captured.out
    for name in THEOREMS:
        agreed, asked = agreement(evidence.ledger(), name)
        assert agreed == asked > 0
        assert re.search(rf"^ {name} .* {agreed} of {asked} ", captured.out, flags=re.MULTILINE)
    assert "differs" not in captured.err


def flip(folder: Path) -> None:
    path = folder / "tree_exact" / "n=4.smt2"
    text = path.read_text()
    path.write_text(text.replace("p_0", "p_1", 1))


def edit_axiom(folder: Path) -> None:
    ledger = json.loads((folder / "ledger.json").read_text())
    ledger["axioms"]["log_product"] = "false"
    (folder / "ledger.json").write_text(ledger_text(ledger))


DAMAGE: dict[str, Callable[[Path], object]] = {
    "changed file": flip,
    "missing file": lambda folder: (folder / "tree_exact" / "n=4.smt2").unlink(),
    "extra file": lambda folder: (folder / "tree_exact" / "n=40.smt2").write_text("(check-sat)\n"),
    "edited axiom": edit_axiom,
    "no ledger": lambda folder: (folder / "ledger.json").unlink(),
    "broken ledger": lambda folder: (folder / "ledger.json").write_text("{"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_fails_names_the_command_that_accepts_it_and_is_repaired_by_it(
    name: str, proofs: Path, proved: None, capsys: Captured
) -> None:
    DAMAGE[name](proofs)
    assert main(["verify", "--proofs", str(proofs)]) == 1
    said = capsys.readouterr().err
    assert ACCEPT_COMMAND in said and "differs: " in said and "Traceback" not in said
    assert main(["verify", "--accept", "--proofs", str(proofs)]) == 0
    assert main(["verify", "--proofs", str(proofs)]) == 0
    assert "differs" not in capsys.readouterr().err


def test_a_folder_without_evidence_is_a_failed_check(tmp_path: Path, proved: None, capsys: Captured) -> None:
    assert main(["verify", "--proofs", str(tmp_path / "nowhere")]) == 1
    assert "ledger.json is missing" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_json(proofs: Path, proved: None, capsys: Captured) -> None:
    assert main(["verify", "--json", "--proofs", str(proofs)]) == 0
    result = json.loads(capsys.readouterr().out)
    evidence = proved_evidence()
    assert result["proved"] is True
    assert result["obligations"] == evidence.obligations > 200
    assert result["refuted"] == evidence.refuted > 30
    assert result["differences"] == []
    assert result["ledger"] == json.loads((PROOFS / "ledger.json").read_text())
    assert set(result["seconds_per_theorem"]) == set(THEOREMS)


def test_json_names_the_differences(proofs: Path, proved: None, capsys: Captured) -> None:
    flip(proofs)
    assert main(["verify", "--json", "--proofs", str(proofs)]) == 1
    assert json.loads(capsys.readouterr().out)["differences"] == ["tree_exact/n=4.smt2 differs"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fermat"], "unknown theorem 'fermat'"),
        (["strict_exact", "fermat"], "unknown theorem 'fermat'"),
        (["--solver", "oracle"], "unknown solver 'oracle'"),
        (["strict_exact", "--accept"], "leave the theorem names out"),
        (["--solver", "cvc5", "--accept"], "leave --solver cvc5 out"),
        (["--solver", "cvc5", "fermat"], "unknown theorem 'fermat'"),
        (["--no-such-option"], "--no-such-option"),
    ],
    ids=" ".join,
)
def test_mistakes_are_one_line_and_exit_code_2(arguments: list[str], said: str, capsys: Captured) -> None:
    assert main(["verify", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err and captured.err.count("\n") == 1


def test_a_theorem_named_twice_is_proved_once(proofs: Path, capsys: Captured) -> None:
    assert main(["verify", "log_tangent", "log_tangent", "--json", "--proofs", str(proofs)]) == 0
    result = json.loads(capsys.readouterr().out)
    assert list(result["ledger"]["theorems"]) == ["log_tangent"]


# --- planted: a false theorem, from the command line ---------------------------------------------------------------


def false_small(n: int) -> Obligation:
    """The bound of the theorem, one percent larger."""
    p0, p1, c = sp.symbols("p_0 p_1 c")
    bound = p0 * (sp.log(p0) - sp.log(c)) + p1 * (sp.log(p1) - sp.log(c))
    true = small_cases("strict_exact", n)
    cases = [case.changed("larger", conclusion=case.conclusion - bound / 100) for case in true]
    return one_shot(f"strict_exact/n={n}", f"n = {n}, every rejected token", cases)


def false_derive() -> Derivation:
    d = Derivation("strict_exact")
    p0, p1 = sp.symbols("p_0 p_1", positive=True)
    d.equal("the level", (p0 + p1) / 2, (p0 + p1) / 3)
    return d


def true_mutants() -> list[Mutant]:
    return [Mutant(small_cases("strict_exact", 2)[0], "nothing was altered")]


def false_kernel() -> Any:
    from symcert.kernel.prover import DEVELOPMENT, check

    return DEVELOPMENT.run("planted.certificate", lambda: check("claim", z3.Real("x") > 0))


def false_bridge() -> Obligation:
    return Obligation.refutation("strict_exact/bridge", [z3.Real("kernel") != z3.Real("formula")], scope="")


FALSE: dict[str, tuple[dict[str, Any], str]] = {
    "small n": ({"small": false_small}, "strict_exact/n=2: z3 says sat, unsat was needed"),
    "derivation": ({"derive": false_derive}, "sympy does not confirm `the level`"),
    "attainment": ({"attain": false_derive}, "sympy does not confirm `the level`"),
    "false variant that is true": ({"mutants": true_mutants}, "the false variant `statement` was proved"),
    "kernel": ({"kernel": (false_kernel,)}, "strict_exact: the kernel refused a step"),
    "bridge": ({"bridge": false_bridge}, "strict_exact/bridge: z3 says sat"),
}


@pytest.mark.parametrize("name", FALSE)
def test_a_false_theorem_is_not_proved(
    name: str, proofs: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    change, said = FALSE[name]
    monkeypatch.setitem(THEOREMS, "strict_exact", replace(THEOREMS["strict_exact"], **change))
    before = {path: path.read_bytes() for path in proofs.rglob("*.smt2")}
    assert main(["verify", "strict_exact", "--proofs", str(proofs)]) == 1
    reason = capsys.readouterr().err.splitlines()[-1]
    assert reason.startswith("not proved: ") and said in reason
    assert main(["verify", "strict_exact", "--json", "--proofs", str(proofs)]) == 1
    result = json.loads(capsys.readouterr().out)
    assert result["proved"] is False and said in result["reason"]
    assert {path: path.read_bytes() for path in proofs.rglob("*.smt2")} == before


def test_nothing_is_accepted_that_is_not_proved(
    proofs: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    false = replace(THEOREMS["log_tangent"], derive=false_derive)
    monkeypatch.setitem(THEOREMS, "log_tangent", false)
    (proofs / "ledger.json").unlink()
    assert main(["verify", "--accept", "--proofs", str(proofs)]) == 1
    assert "not proved: " in capsys.readouterr().err
    assert not (proofs / "ledger.json").exists()


def test_the_command_itself(proofs: Path) -> None:
    """In its own process, on undamaged and on damaged evidence; `make static` has it prove every theorem."""
    command = [str(Path(sys.executable).with_name("symcert")), "verify", "tree_exact", "--proofs", str(proofs)]
    confirmed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert confirmed.returncode == 0, confirmed.stderr
    assert "false variants refuted" in confirmed.stdout
    flip(proofs)
    damaged = subprocess.run(command, capture_output=True, text=True, check=False)
    assert damaged.returncode == 1
    assert "differs: tree_exact/n=4.smt2 differs" in damaged.stderr and ACCEPT_COMMAND in damaged.stderr
