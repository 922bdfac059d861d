"""`--quiet`: nothing but errors, warnings and JSON, of every command that has it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from symcert.cli import main
from symcert.cli._commands import COMMANDS
from symcert.codegen import generate as generator
from symcert.ledger import ledger_text, read_ledger
from symcert_runtime.shipped_pair import PAIR_DIR

WORKING = ("verify", "generate", "certify", "report", "doctor")
"""Commands that do something beside answering."""

THEOREM = "pinsker"
RUN = ["--rule", "strict", "--limit", "2", "--max-new-tokens", "4"]


@pytest.mark.parametrize("name", [name for name in WORKING if name in COMMANDS])
def test_every_command_that_works_can_be_quiet(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert "--quiet " in capsys.readouterr().out


def test_certify_and_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = tmp_path / "run"
    assert main(["certify", *RUN, "--out", str(run), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["report", str(run), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    assert (run / "report.html").is_file()
    assert main(["certify", *RUN, "--out", str(run), "--quiet", "--json"]) == 0
    out, err = capsys.readouterr()
    assert (list(json.loads(out)["rules"]), err) == (["strict"], "")
    (run / "trace" / "strict-000001.parquet").unlink()
    assert main(["report", str(run), "--quiet"]) == 0
    out, err = capsys.readouterr()
    assert out == "" and "is of a part of it, it lacks" in err


def test_errors_are_said_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["certify", "--rule", "nonsense", "--quiet"]) == 2
    assert "nonsense" in capsys.readouterr().err
    assert main(["report", str(PAIR_DIR), "--quiet"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_verify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", THEOREM, "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    ledger = read_ledger(Path(__file__).parents[1] / "proofs")
    assert ledger is not None
    ledger["theorems"][THEOREM]["statement"] += " planted"
    (tmp_path / "ledger.json").write_text(ledger_text(ledger))
    assert main(["verify", THEOREM, "--proofs", str(tmp_path), "--quiet"]) == 1
    out, err = capsys.readouterr()
    assert out == "" and f"differs: {THEOREM}" in err.replace("theorem ", "") and "evidence differs" in err


def test_generate(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(generator, "build", lambda _: {})
    monkeypatch.setattr(generator, "difference", lambda *_: "")
    assert main(["generate", "--check", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(generator, "difference", lambda *_: "--- planted\n")
    assert main(["generate", "--check", "--quiet"]) == 1
    out, err = capsys.readouterr()
    assert out == "--- planted\n" and "differs" in err
