"""The generator: reproducible, complete, and caught when it prints anything but the formula."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import sympy as sp

import symcert.cli.generate as command
from cases import MISPRINTED_PRIMITIVES, MISPRINTS
from cases.declaration import Misprint
from symcert.cli import main
from symcert.codegen import emitter, generate, printer
from symcert.codegen import validate as validation
from symcert.codegen.validate import (
    TranslationError,
    check_rejections,
    validate,
    validate_formula,
    validate_primitive,
    validate_rejection,
)
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.formulas.vocabulary import MinOver
from symcert.rules import RULES
from symcert.rules.rejection import RejectionSet

HASH = "0" * 64


built = cache(generate.build)
"""For tests of what happens to the text: printing and validating all of it takes seconds."""


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return dict(built(HASH))


def test_regeneration_is_byte_identical_in_a_fresh_process_without_torch(files: dict[str, str]) -> None:
    program = (
        "import sys; sys.modules['torch'] = None;"
        f"from symcert.codegen.generate import build; print(repr(build({HASH!r})), end='')"
    )
    again = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert again == repr(files)


def test_every_file_says_where_it_comes_from(files: dict[str, str]) -> None:
    assert set(files) >= {f"{name}.py" for name in FORMULAS} | {"__init__.py", "rules.py", "primitives.py"}
    for name, text in files.items():
        head = text.split('"""')[1]
        assert "`symcert generate`" in head and "Do not edit" in head and HASH in head and sp.__version__ in head
        assert "\r" not in text and text.endswith("\n"), name
    for name in FORMULAS:
        assert f"Theorems: {name}." in files[f"{name}.py"]


# --- printer errors, planted in the text


@pytest.mark.parametrize("misprint", MISPRINTS, ids=str)
def test_planted_error_in_a_formula_is_caught(misprint: Misprint, files: dict[str, str]) -> None:
    text = files[f"{misprint.formula}.py"]
    assert misprint.printed in text
    broken = {**files, f"{misprint.formula}.py": text.replace(misprint.printed, misprint.instead, 1)}
    with pytest.raises(TranslationError, match=misprint.formula):
        validate_formula(broken, FORMULAS[misprint.formula])


@pytest.mark.parametrize("misprint", MISPRINTED_PRIMITIVES, ids=str)
def test_planted_error_in_a_primitive_is_caught(misprint: Misprint, files: dict[str, str]) -> None:
    text = files["primitives.py"]
    assert misprint.printed in text
    with pytest.raises(TranslationError, match=misprint.formula):
        broken = {**files, "primitives.py": text.replace(misprint.printed, misprint.instead)}
        validate_primitive(broken, PRIMITIVES[misprint.formula])


def test_every_formula_and_every_primitive_has_a_planted_error() -> None:
    assert {misprint.formula for misprint in MISPRINTS} == set(FORMULAS)
    assert {misprint.formula for misprint in MISPRINTED_PRIMITIVES} == set(PRIMITIVES)


@pytest.mark.parametrize(
    ("file", "printed", "instead"),
    [
        ("certificates.py", "p_top[..., 1]", "p_top[..., 0]"),
        (
            "certificates.py",
            '"tree": lambda p_top, p_rejected: tree_exact(p_top)',
            '"tree": lambda p_top, p_rejected: tree_exact(p_top[..., :-1])',
        ),
        ("rules.py", "minimum=1", "minimum=0"),
        ("rules.py", 'draft_width="m"', 'draft_width="1"'),
        ("rules.py", 'margin_rank="m"', 'margin_rank="1"'),
        ("rules.py", ", per_depth=True", ""),
        ("rules.py", ", default=0", ""),
        ("rules.py", ", maximum_open=True", ""),
        ("rules.py", '"additive_margin"', '"strict_margin"'),
    ],
)
def test_planted_error_in_the_tables_is_caught(
    file: str, printed: str, instead: str, files: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert printed in files[file]
    monkeypatch.setattr(validation, "validate_formula", lambda files, formula: None)  # nothing is wrong with them
    validate(files, FORMULAS, {}, RULES)
    with pytest.raises(TranslationError):
        validate({**files, file: files[file].replace(printed, instead)}, FORMULAS, {}, RULES)


# --- rejection sets: (what is printed, what is printed instead)

PLANTED_REJECTION = {
    "sign of the tolerance": ("-t + target.p_0", "t + target.p_0"),
    "tolerance forgotten": ("-t + target.p_0", "target.p_0"),
    "share forgotten": ("alpha*target.p_0", "target.p_0"),
    "another probability": ("r*target.p_0", "r*target.p_1"),
    "another parameter": ("-delta + target.p_0", "-m + target.p_0"),
    "equality rejects": ("target.below(a, or_equal=False)", "target.below(a, or_equal=True)"),
    "equality accepts": ("or_equal=True", "or_equal=False"),
    "rank one too high": ("target.beyond(m)", "target.beyond(m + 1)"),
    "rank one too low": ("target.beyond(1)", "target.beyond(0)"),
    "union to intersection": ("target.either(", "target.both("),
    "intersection to union": ("target.both(", "target.either("),
    "one set lost": ("target.both(target.below(a, or_equal=False), target.beyond(1))", "target.beyond(1)"),
    "minimum to maximum": ("torch.minimum(epsilon", "torch.maximum(epsilon"),
    "exact entropy": ("target.entropy(entropy_eps)", "target.entropy(0)"),
    "sign of the entropy": ("torch.exp(-target.entropy", "torch.exp(target.entropy"),
    "factor forgotten": ("delta*torch.exp", "torch.exp"),
    "another rule in the table": ('"top-m": top_m', '"top-m": strict'),
    "rules exchanged in the table": ('"relaxed": relaxed,', '"relaxed": relaxed_ratio,'),
    "a rule missing": ('    "strict": strict,\n', ""),
    "another name in the table": ('"strict": strict', '"Strict": strict'),
}


@pytest.mark.parametrize("name", PLANTED_REJECTION)
def test_planted_error_in_a_rejection_set_is_caught(name: str, files: dict[str, str]) -> None:
    printed, instead = PLANTED_REJECTION[name]
    text = files["rejection_sets.py"]
    assert printed in text
    check_rejections(text, RULES)
    with pytest.raises(TranslationError, match="rejection sets: "):
        validate({**files, "rejection_sets.py": text.replace(printed, instead, 1)}, {}, {}, RULES)


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if isinstance(rule.rejection, RejectionSet)])
def test_a_rule_printed_alone_is_compared_too(name: str) -> None:
    source = emitter.rejection_module(RULES[name])
    validate_rejection(source, RULES[name])
    broken = source.replace("return target.", "return target.either(target.beyond(7), target.", 1).rstrip("\n") + ")\n"
    with pytest.raises(TranslationError, match=f"rejection set of {name}"):
        validate_rejection(broken, RULES[name])


def test_an_emitter_that_forgets_equality_cannot_generate(monkeypatch: pytest.MonkeyPatch) -> None:
    right = emitter._rejection_text
    wrong = {"or_equal=True": "or_equal=False"}
    monkeypatch.setattr(emitter, "_rejection_text", lambda rejection: replaced(right(rejection), wrong))
    with pytest.raises(TranslationError, match="typical"):
        generate.build(HASH)


def test_an_emitter_that_confuses_sets_cannot_generate(monkeypatch: pytest.MonkeyPatch) -> None:
    right = emitter._rejection_text
    wrong = {"either": "both"}
    monkeypatch.setattr(emitter, "_rejection_text", lambda rejection: replaced(right(rejection), wrong))
    with pytest.raises(TranslationError, match="relaxed"):
        generate.build(HASH)


def replaced(text: str, changes: dict[str, str]) -> str:
    for old, new in changes.items():
        text = text.replace(old, new)
    return text


# --- printer errors, planted in the printer


def wrong_minimum(self: printer.FormulaPrinter, expr: sp.Expr) -> str:
    return self._reduce("torch.amax", expr)


def test_a_broken_printer_cannot_generate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer.FormulaPrinter, "_print_MinOver", wrong_minimum)
    with pytest.raises(TranslationError, match="tree_exact"):
        generate.build(HASH)


def test_log1p_printed_as_log_cannot_generate(monkeypatch: pytest.MonkeyPatch) -> None:
    from sympy.codegen.cfunctions import log1p

    monkeypatch.setitem(printer.FormulaPrinter.mapping, log1p, "torch.log")
    with pytest.raises(TranslationError, match="phi"):
        generate.build(HASH)


# --- what the printer refuses


@pytest.mark.parametrize(
    "expression",
    [
        sp.Symbol("x") / 3 + sp.Rational(1, 3),
        sp.Symbol("x") + sp.Float(0.1),
        sp.Piecewise((sp.Symbol("x"), sp.Symbol("x") < 1)),
        MinOver(MinOver(sp.Symbol("i") + sp.Symbol("j"), (sp.Symbol("i"), 1, 2)), (sp.Symbol("j"), 1, 2)),
    ],
)
def test_the_printer_refuses_what_it_cannot_print_exactly(expression: sp.Expr) -> None:
    with pytest.raises(NotImplementedError):
        printer.torch_text(expression)


# --- the command


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    ledger, generated = tmp_path / "ledger.json", tmp_path / "generated"
    ledger.write_text("{}")
    monkeypatch.setattr(command, "LEDGER", ledger)
    monkeypatch.setattr(command, "GENERATED", generated)
    monkeypatch.setattr(generate, "build", built)
    return ledger, generated


def test_generate_writes_and_check_agrees(folders: tuple[Path, Path]) -> None:
    ledger, generated = folders
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0
    assert generate.ledger_hash(ledger) in (generated / "tree_exact.py").read_text()


def test_check_prints_a_diff_and_writes_nothing(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    _, generated = folders
    assert main(["generate"]) == 0
    edited = generated / "strict_exact.py"
    edited.write_text(edited.read_text().replace("p_0 - p_1", "p_0 - 0.9*p_1"))
    (generated / "stray.py").write_text("x = 1\n")
    before = {path.name: path.read_bytes() for path in generated.iterdir()}
    capsys.readouterr()
    assert main(["generate", "--check"]) == 1
    shown = capsys.readouterr().out
    assert "-    return s*phi((p_0 - 0.9*p_1)/s)" in shown and "+    return s*phi((p_0 - p_1)/s)" in shown
    assert "-x = 1" in shown
    assert {path.name: path.read_bytes() for path in generated.iterdir()} == before
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0
    assert not (generated / "stray.py").exists()


def test_a_changed_ledger_makes_the_check_fail(folders: tuple[Path, Path]) -> None:
    ledger, _ = folders
    assert main(["generate"]) == 0
    ledger.write_text('{"changed": true}')
    assert main(["generate", "--check"]) == 1


def test_without_a_ledger_the_user_is_told(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    ledger, generated = folders
    ledger.unlink()
    assert main(["generate", "--check"]) == 2
    assert main(["generate"]) == 2
    assert "symcert verify" in capsys.readouterr().err
    assert not generated.exists()
