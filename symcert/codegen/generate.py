"""The generated folder as a whole: build it in memory, write it, or compare it with what is there."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping
from pathlib import Path

from symcert.codegen import emitter, loops, loops_validate, tiles, tiles_validate
from symcert.codegen.exponential import exponential_module
from symcert.codegen.validate import validate
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.rules import RULES
from symcert.theorems import THEOREMS
from symcert_runtime.errors import UserError
from symcert_runtime.files import write_text

Files = Mapping[str, str]


def ledger_hash(ledger: Path) -> str:
    """sha256 of the proof ledger; raises UserError when there is none."""
    try:
        return hashlib.sha256(ledger.read_bytes()).hexdigest()
    except FileNotFoundError:
        raise UserError(f"there is no proof ledger at {ledger}; run `symcert verify` first") from None


def build(ledger_sha256: str) -> dict[str, str]:
    """Every generated file, by name, each proved equal to the formula it was printed from.

    Raises TranslationError when a printed function is not the formula.
    """
    files = {
        "__init__.py": emitter.package_module(FORMULAS, ledger_sha256),
        "primitives.py": emitter.primitives_module(PRIMITIVES, ledger_sha256),
        "rules.py": emitter.rules_module(RULES, ledger_sha256),
        "theorems.py": emitter.theorems_module(RULES, THEOREMS, ledger_sha256),
        "rejection_sets.py": emitter.rejection_sets_module(RULES, ledger_sha256),
        "certificates.py": emitter.certificates_module(RULES, FORMULAS, ledger_sha256),
        **{f"{name}.py": emitter.formula_module(formula, ledger_sha256) for name, formula in FORMULAS.items()},
        **_cpu_files(ledger_sha256),
        **tiles.tiles_modules(FORMULAS, PRIMITIVES, RULES, ledger_sha256),
    }
    validate(files, FORMULAS, PRIMITIVES, RULES)
    loops_validate.validate(files, FORMULAS, PRIMITIVES, RULES)
    tiles_validate.validate(files, FORMULAS, PRIMITIVES, RULES)
    return files


def _cpu_files(ledger_sha256: str) -> dict[str, str]:
    """What the CPU's fused pass is made of."""

    def header(title: str) -> str:
        return emitter.header(title, emitter.certificate_theorems(RULES), ledger_sha256)

    return {
        "exponential.py": exponential_module(emitter.header("A polynomial for exp.", (), ledger_sha256)),
        "cpu_formulas.py": loops.formulas_module(
            header("The certificates as interval arithmetic for the CPU's kernels."), RULES, FORMULAS, PRIMITIVES
        ),
        "cpu_competitors.py": loops.rejections_module(
            header("Per rule: its most probable rejected token, for the CPU's kernels."), RULES, "competitor"
        ),
        "cpu_decisions.py": loops.rejections_module(
            header("Per rule: whether it rejects a draft token, for the CPU's kernels."), RULES, "decision"
        ),
    }


def write(files: Files, folder: Path) -> list[str]:
    """Make `folder` hold exactly `files`; each is replaced atomically. Returns the names that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = [name for name, text in files.items() if _current(folder / name) != text]
    for name in changed:
        write_text(folder / name, files[name])
    stale = [path for path in folder.glob("*.py") if path.name not in files]
    for path in stale:
        path.unlink()
    return sorted(changed + [path.name for path in stale])


def difference(files: Files, folder: Path) -> str:
    """Unified diff from what is in `folder` to `files`; empty when they agree byte by byte."""
    present = {path.name for path in folder.glob("*.py")}
    return "".join(
        line
        for name in sorted(present | set(files))
        for line in difflib.unified_diff(
            (_current(folder / name) or "").splitlines(keepends=True),
            files.get(name, "").splitlines(keepends=True),
            f"{name} (in the folder)",
            f"{name} (generated now)",
        )
    )


def _current(path: Path) -> str | None:
    return path.read_bytes().decode() if path.exists() else None
