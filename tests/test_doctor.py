"""`symcert doctor`: what it says of a healthy installation, of broken ones, and of pairs of models."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from transformers import BertConfig, BertLMHeadModel, MambaConfig, MambaForCausalLM

from part_vocabulary import save_drafter
from symcert.cli import _evidence_state, main
from symcert.cli._commands import COMMANDS
from symcert.cli.generate import GENERATED
from symcert.cli.verify import PROOFS
from symcert_runtime import models
from symcert_runtime.doctor import Check, Section, Verdict, environment, examine, pair, sections
from symcert_runtime.errors import UserError
from tiny_models import VOCABULARY, noisy_copy, save_model, save_tiny_pair, tiny_target, tiny_tokenizer


@pytest.fixture(autouse=True)
def doctor_is_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "doctor", COMMANDS.get("doctor", "Look at the installation."))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("doctor")
    save_tiny_pair(folder)
    return folder


def looked(*checks: Check) -> dict[str, Any]:
    """Check -> its finding."""
    return {finding.check: finding for finding in examine([Section("here", checks)])}


def of_pair(target: Path | str, drafter: Path | str, load: bool = False) -> dict[str, Any]:
    return looked(*pair.checks(str(target), str(drafter), "cpu", "float32", load))


def problems(found: dict[str, Any]) -> set[str]:
    return {name for name, finding in found.items() if finding.status == "problem"}


# --- the command


def test_a_working_installation_has_no_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    found = {finding["check"]: finding for finding in report["findings"]}
    assert report["problems"] == 0
    assert {finding["section"] for finding in found.values()} == {"machine", "packages", "evidence", "computing"}
    assert {"python", "memory", "disk", "torch", "transformers", "z3-solver", "numba", "generated code"} <= set(found)
    assert found["torch"]["says"] == metadata.version("torch")
    for finding in found.values():
        assert finding["says"]
        assert bool(finding["mend"]) == (finding["status"] != "ok")


def test_text_for_people(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["doctor", "--target", str(home / "target"), "--drafter", str(home / "absent")]
    assert main(command) == 1
    shown = capsys.readouterr().out
    assert "problem: there is no model folder" in shown and "→ give an existing folder" in " ".join(shown.split())
    assert "\x1b" not in shown
    assert main([*command, "--quiet"]) == 1
    quiet = capsys.readouterr().out
    assert "problem: " in quiet and "python" not in quiet
    assert main(["doctor", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("more", "named"), [(["--target", "x"], "--drafter"), (["--load"], "--target and --drafter")])
def test_options_that_lack_others(more: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", *more]) == 2
    assert named in capsys.readouterr().err


MISSING = {
    "torch": "torch", "transformers": "transformers", "numba": "numba", "z3": "z3-solver", "kdrag": "knuckledragger",
    "cvc5": "cvc5", "sympy": "sympy", "flint": "python-flint", "safetensors": "safetensors", "numpy": "numpy",
    "pyarrow": "pyarrow", "huggingface_hub": "huggingface_hub", "tokenizers": "tokenizers", "packaging": "packaging",
    "mpmath": "mpmath", "jinja2": "jinja2",
}  # fmt: skip
WITHOUT = """
import importlib.metadata as metadata, sys
missing, version = {missing!r}, metadata.version
sys.modules.update(dict.fromkeys(missing))  # None: importing it raises ModuleNotFoundError
def known(name):
    if name in missing.values():
        raise metadata.PackageNotFoundError(name)
    return version(name)
metadata.version = known
from symcert.cli import main
from symcert.cli._commands import COMMANDS
COMMANDS["doctor"] = ""
sys.exit(main(["doctor", "--json", *sys.argv[1:]]))
"""


@pytest.mark.parametrize("names", [list(MISSING), ["transformers"]], ids=["everything", "transformers"])
def test_missing_packages_are_findings_not_tracebacks(names: list[str], home: Path) -> None:
    code = WITHOUT.format(missing={name: MISSING[name] for name in names})
    named = ["--target", str(home / "target"), "--drafter", str(home / "drafter"), "--load"]
    done = subprocess.run([sys.executable, "-c", code, *named], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    found = {finding["check"]: finding for finding in json.loads(done.stdout)["findings"]}
    for name in names:
        if (package := MISSING[name]) in found:
            assert found[package]["says"].startswith("not installed")
            assert found[package]["status"] == ("warning" if package in environment.FALLBACKS else "problem")
    assert found["target: model"]["status"] == found["loaded"]["status"] == "problem"
    assert "transformers" in found["loaded"]["says"] or "torch" in found["loaded"]["says"]
    assert found["python"]["status"] == found["disk"]["status"] == "ok"


def test_a_check_that_breaks_is_a_problem_and_the_next_one_runs() -> None:
    def broken() -> Verdict:
        raise ZeroDivisionError("by nothing")

    def refusing() -> Verdict:
        raise UserError("the thing is bad; mend it")

    found = looked(Check("broken", broken), Check("refusing", refusing), Check("python", environment.python))
    assert [finding.status for finding in found.values()] == ["problem", "problem", "ok"]
    assert "ZeroDivisionError: by nothing" in found["broken"].says
    assert (found["refusing"].says, found["refusing"].mend) == ("the thing is bad", "mend it")


# --- the machine


@pytest.mark.parametrize(("free", "status"), [(2**35, "ok"), (2**29, "warning"), (2**20, "problem")])
def test_disk(free: int, status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert environment.disk().status == status


def test_a_folder_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment.os, "access", lambda *_: False)
    assert environment.disk().status == "problem"


def test_a_containers_limit_is_its_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {"memory.max": 4 * 2**30, "memory.current": 3 * 2**30}
    monkeypatch.setattr(environment, "_kernel_memory", lambda: {"MemTotal": 2**36, "MemAvailable": 2**35})
    monkeypatch.setattr(environment, "_number", lambda path: limits[path.name])
    assert environment.memory_bytes() == (4 * 2**30, 2**30)
    assert environment.memory().status == "warning"
    monkeypatch.setattr(environment, "_number", lambda path: None)
    assert environment.memory_bytes() == (2**36, 2**35)
    monkeypatch.setattr(environment, "_kernel_memory", dict)
    assert environment.memory().says == "this system does not say"


@pytest.mark.parametrize(
    ("requirement", "version", "status"),
    [
        ("transformers>=5.0", "4.57.1", "problem"),
        ("transformers>=5.0", "5.0", "ok"),
        ("torch>=2.6", "2.13.0+cpu", "ok"),
    ],
)
def test_versions_are_held_against_the_declared_range(
    requirement: str, version: str, status: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metadata, "version", lambda _: version)
    verdict = environment.package(requirement)
    assert (verdict.status, version in verdict.says) == (status, True)
    assert (requirement in verdict.mend) == (status == "problem")


def test_every_declared_dependency_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    declared = ["a>=1", 'b-c>=2; platform_system == "Linux"', 'd; extra == "dev"', 'triton>=3; extra == "dev"']
    monkeypatch.setattr(metadata, "requires", lambda _: declared)
    names = [check.name for check in environment.package_checks()]
    assert names[:3] == ["a", "b-c", "triton"]
    assert set(environment.FALLBACKS) < set(names) and "d" not in names


def test_programs_that_are_missing_or_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert environment.program(("coqc",), "rocq") == Verdict("ok", "coqc is not installed; only rocq use it")
    broken = tmp_path / "coqc"
    broken.write_bytes(b"\x00")
    broken.chmod(0o755)
    assert environment.program(("coqc",), "rocq").status == "warning"


def test_flushed_subnormals_are_a_problem() -> None:
    """Planted, in a process of its own."""
    code = (
        "import torch; assert torch.set_flush_denormal(True);"
        "from symcert_runtime.doctor import computing, examine, Section;"
        "print([(f.check, f.status) for f in examine([Section('', computing.checks('cpu', 'float32'))])])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "('gradual underflow', 'problem')" in done.stdout


@pytest.mark.parametrize(("device", "dtype"), [("warp", "float32"), ("meta", "float32"), ("cpu", "float31")])
def test_devices_and_dtypes_that_do_not_compute(device: str, dtype: str) -> None:
    (section,) = (section for section in sections(device=device, dtype=dtype) if section.name == "computing")
    assert "device and dtype" in problems(looked(*section.checks))


def test_a_wrong_certificate_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: everything is called certified."""
    from symcert_runtime import certify
    from symcert_runtime.doctor import computing

    monkeypatch.setattr(certify, "certify_logits", lambda *_: SimpleNamespace(certified=SimpleNamespace(
        tolist=lambda: [True, True, True])))  # fmt: skip
    assert computing.certifies("cpu").status == "problem"


# --- evidence


@pytest.fixture
def copied(tmp_path: Path) -> tuple[Path, Path]:
    """Generated code and proofs to damage."""
    generated, proofs = tmp_path / "generated", tmp_path / "proofs"
    shutil.copytree(GENERATED, generated, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROOFS, proofs, ignore=shutil.ignore_patterns("rocq"))
    return generated, proofs


def evidence(copied: tuple[Path, Path]) -> dict[str, Any]:
    return looked(*_evidence_state.checks(*copied))


def test_evidence_as_committed_is_fine(copied: tuple[Path, Path]) -> None:
    assert problems(evidence(copied)) == set()


def test_code_of_another_ledger_is_a_problem(copied: tuple[Path, Path]) -> None:
    generated, proofs = copied
    file = generated / "strict_exact.py"
    text = file.read_text(encoding="utf-8")
    named = _evidence_state.HEADER.search(text)
    assert named
    file.write_text(text.replace(named[1], "0" * 64), encoding="utf-8")
    assert "strict_exact.py" in evidence(copied)["generated code"].says
    assert problems(evidence((generated, proofs.parent / "absent"))) == {"generated code"}
    file.write_text("", encoding="utf-8")
    assert problems(evidence(copied)) == {"generated code"}


def test_changed_proofs_are_a_problem(copied: tuple[Path, Path]) -> None:
    _, proofs = copied
    changed = next(proofs.glob("**/*.smt2"))
    changed.write_text(changed.read_text() + "; changed\n")
    assert problems(found := evidence(copied)) == {"proofs"}
    assert changed.name in found["proofs"].says
    (proofs / "ledger.json").write_text("{")
    assert problems(evidence(copied)) == {"generated code", "proofs", "solver versions"}


def test_other_solvers_are_a_warning(copied: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_evidence_state, "_installed", lambda name: "1.0" if name == "cvc5" else metadata.version(name))
    finding = evidence(copied)["solver versions"]
    assert (finding.status, "cvc5 1.0, not" in finding.says) == ("warning", True)


def test_an_installed_package_has_no_proofs(copied: tuple[Path, Path]) -> None:
    generated, proofs = copied
    shutil.rmtree(proofs)
    found = evidence((generated, proofs))
    assert problems(found) == set()
    assert "which is not here" in found["generated code"].says


# --- models


def test_a_pair_that_fits(home: Path) -> None:
    found = of_pair(home / "target", home / "drafter", load=True)
    assert {finding.status for finding in found.values()} == {"ok"}
    assert "Qwen3ForCausalLM" in found["target: model"].says
    assert "1 safetensors" in found["drafter: weights"].says and "F32" in found["drafter: weights"].says
    assert found["vocabulary"].says == f"one vocabulary; output layers of {VOCABULARY}"
    assert "mean KL" in found["loaded"].says


def test_no_weights_are_read_without_load(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("weights were read")

    monkeypatch.setattr(models, "load_model", never)
    monkeypatch.setattr(models, "sha256_of_weights", never)
    monkeypatch.setattr(models.AutoModelForCausalLM, "from_pretrained", never)
    assert problems(of_pair(home / "target", home / "drafter")) == set()
    assert problems(of_pair(home / "target", home / "drafter", load=True)) == {"loaded"}


def without_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def with_damaged_weights(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:100])


def with_other_tokens(folder: Path) -> None:
    tiny_tokenizer(word="x").save_pretrained(folder)


def without_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def of_unknown_kind(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"model_type": "nonesuch"}))


def without_tokenizer(folder: Path) -> None:
    for path in folder.glob("token*"):
        path.unlink()


def with_too_narrow_an_output(folder: Path) -> None:
    save_model(tiny_target(vocab_size=VOCABULARY - 20), folder)


def with_recurrent_layers(folder: Path) -> None:
    config = MambaConfig(vocab_size=VOCABULARY, hidden_size=16, state_size=4, num_hidden_layers=2)
    save_model(MambaForCausalLM(config), folder)


def of_the_hub(folder: Path) -> None:
    (folder / "config.json").write_text("{}")


BREAKAGES: tuple[tuple[Callable[[Path], None], set[str]], ...] = (
    (without_weights, {"target: weights"}),
    (with_damaged_weights, {"target: weights"}),
    (with_other_tokens, {"vocabulary"}),
    (with_too_narrow_an_output, {"vocabulary"}),
    (with_recurrent_layers, {"target: attention"}),
    (without_config, {"target: model"}),
    (of_unknown_kind, {"target: model", "vocabulary"}),
    (of_the_hub, {"target: model", "vocabulary"}),
    (without_tokenizer, {"vocabulary"}),
)


@pytest.mark.parametrize(("break_it", "named"), BREAKAGES, ids=lambda value: getattr(value, "__name__", ""))
def test_what_the_loader_refuses_the_doctor_has_said(
    break_it: Callable[[Path], None], named: set[str], home: Path, tmp_path: Path
) -> None:
    for name in ("target", "drafter"):
        shutil.copytree(home / name, tmp_path / name)
    break_it(tmp_path / "target")
    found = problems(of_pair(tmp_path / "target", tmp_path / "drafter"))
    assert named <= found
    with pytest.raises(UserError):
        models.load_pair(str(tmp_path / "target"), str(tmp_path / "drafter"))


def test_an_encoder_is_found_out_by_loading(tmp_path: Path) -> None:
    config = BertConfig(vocab_size=VOCABULARY, hidden_size=16, num_hidden_layers=2, num_attention_heads=2,
                        intermediate_size=32, is_decoder=False)  # fmt: skip
    save_model(BertLMHeadModel(config), tmp_path / "bert")
    save_model(tiny_target(), tmp_path / "target")
    found = of_pair(tmp_path / "target", tmp_path / "bert", load=True)
    assert "loaded" in problems(found) and "not causal" in found["loaded"].says


def test_padded_output_layers_are_told(home: Path, tmp_path: Path) -> None:
    padded = save_model(tiny_target(vocab_size=VOCABULARY + 20), tmp_path / "padded")
    says = of_pair(padded, home / "drafter")["vocabulary"].says
    assert says == "300 tokens; output layers of 320 and 300, which are cut to them"


def test_a_large_drafter_and_a_short_one_are_warnings(home: Path, tmp_path: Path) -> None:
    large = save_model(tiny_target(num_hidden_layers=3), tmp_path / "large")
    assert of_pair(home / "target", large)["sizes"].status == "warning"
    short = save_model(noisy_copy(tiny_target(max_position_embeddings=64)), tmp_path / "short")
    finding = of_pair(home / "target", short)["sizes"]
    assert (finding.status, "texts end at its 64 tokens, not at the target's 512" in finding.says) == ("warning", True)


def test_memory_is_held_against_what_there_is(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sides = (pair.Side("target", str(home / "target")), pair.Side("drafter", str(home / "drafter")))
    bytes_ = 1.1 * 8 * sum(side.parameters() for side in sides)
    for available, status in ((bytes_ - 1, "problem"), (bytes_ + 1, "ok")):
        monkeypatch.setattr(pair, "memory_bytes", partial(lambda value: (None, value), available))
        assert pair.room(*sides, "cpu", "float64").status == status
    monkeypatch.setattr(pair, "memory_bytes", lambda: (None, None))
    assert pair.room(*sides, "cpu", "float64").status == "ok"


def test_of_a_model_on_the_hub_small_files_are_fetched(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = tmp_path / "snapshot"
    shutil.copytree(home / "target", small)
    without_weights(small)
    asked = []

    def snapshot(name: str, allow_patterns: list[str]) -> str:
        asked.append((name, allow_patterns))
        return str(small)

    monkeypatch.setattr("huggingface_hub.snapshot_download", snapshot)
    found = of_pair("somebody/large", home / "drafter")
    assert problems(found) == set()
    assert found["target: weights"].says == "not on this machine yet; the first run fetches them"
    ((name, patterns),) = asked
    assert name == "somebody/large" and "config.json" not in patterns and "*.safetensors" not in patterns


def test_a_model_that_is_nowhere(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")

    def nowhere(*_: object, **__: object) -> None:
        raise OSError("no network")

    monkeypatch.setattr("huggingface_hub.snapshot_download", nowhere)
    found = of_pair("nobody/nothing", home / "drafter")
    assert problems(found) == {"target: model"} and "vocabulary" not in found
    assert "neither a folder here nor a model" in found["target: model"].says


def test_quantised_weights_are_a_warning(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home / "target", tmp_path / "target")
    path = tmp_path / "target" / "config.json"
    changed = json.loads(path.read_text()) | {"quantization_config": {"quant_method": "fp8"}}
    path.write_text(json.dumps(changed))
    assert of_pair(tmp_path / "target", home / "drafter")["target: weights"].status == "warning"


def test_a_drafter_with_part_of_the_vocabulary_is_told_and_runs(home: Path, tmp_path: Path) -> None:
    known = [token for token in range(VOCABULARY) if token % 8]
    drafter = save_drafter(tmp_path / "part", tiny_target(dtype=torch.float32), [0, *known])
    found = of_pair(home / "target", drafter, load=True)
    assert found["vocabulary"].status == "warning"
    assert f"the drafter has {len(known) + 1} of the target's {VOCABULARY} tokens" in found["vocabulary"].says
    assert found["loaded"].status == "ok"
    shuffled = save_drafter(tmp_path / "shuffled", tiny_target(dtype=torch.float32), range(VOCABULARY - 1, -1, -1))
    finding = of_pair(home / "target", shuffled)["vocabulary"]
    assert (finding.status, "under other ids" in finding.says) == ("ok", True)
