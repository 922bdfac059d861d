"""Evidence: prove everything, write it down, and compare with what was written down before.

The folder `proofs/` holds `ledger.json` and one SMT-LIB file per obligation. Nothing in it is trusted: `symcert verify`
recomputes all of it and fails on any difference from what is committed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

import kdrag as kd
import sympy as sp
import z3

from symcert.kernel.axioms import AXIOMS, INDUCTION
from symcert.kernel.prover import DEVELOPMENT, LemmaRecord
from symcert.smt.obligation import Obligation, formula_text
from symcert.smt.refute import Refutation, refute
from symcert.smt.solve import ProofError, z3_check
from symcert.theorems.theorem import SMALL_SIZES, Theorem
from symcert_runtime.files import write_text

LEDGER = "ledger.json"
SMALL_TIMEOUT_MS = 30_000

Entry = dict[str, Any]
Progress = Callable[[str], None]


@dataclass
class Evidence:
    """The ledger and SMT-LIB files of a set of theorems, and the seconds each took (not part of the ledger)."""

    theorems: dict[str, Entry] = field(default_factory=dict)
    lemmas: dict[str, Entry] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def obligations(self) -> int:
        return sum(1 for text in self.files.values() if "(set-info :status unsat)" in text)

    @property
    def refuted(self) -> int:
        return sum(len(entry["refuted"]) for entry in self.theorems.values())

    def ledger(self) -> Entry:
        return {
            "format": 1,
            "versions": versions(),
            "axioms": {
                **{name: formula_text(axiom.thm) for name, axiom in AXIOMS.items()},
                "induction": INDUCTION,
            },
            "theorems": self.theorems,
            "lemmas": dict(sorted(self.lemmas.items())),
        }


def versions() -> dict[str, str]:
    """The programs the evidence rests on."""
    return {
        "z3": z3.get_version_string(),
        "knuckledragger": version("knuckledragger"),
        "sympy": sp.__version__,
        "python-flint": version("python-flint"),
    }


def prove(theorems: Iterable[Theorem], progress: Progress = lambda line: None) -> Evidence:
    """Derive, check, attain and refute. Raises ProofError at the first thing that does not come out as it must."""
    evidence = Evidence()
    for theorem in theorems:
        started = perf_counter()
        progress(theorem.id)
        try:
            evidence.theorems[theorem.id] = _prove_one(theorem, evidence.files)
            _record_lemmas(theorem, evidence)
        except kd.kernel.LemmaError as error:
            raise ProofError(f"{theorem.id}: the kernel refused a step: {_one_line(str(error))[:300]}") from error
        evidence.seconds[theorem.id] = perf_counter() - started
    return evidence


def _prove_one(theorem: Theorem, files: dict[str, str]) -> Entry:
    derivation = theorem.derive()
    attainment = theorem.attain() if theorem.attain else None
    small = [_solved(theorem.small(n), files, theorem.id) for n in SMALL_SIZES]
    statements = {lemma.__name__: formula_text(lemma().thm) for lemma in theorem.kernel}
    return {
        "title": theorem.title,
        "statement": theorem.statement,
        "hypotheses": list(theorem.hypotheses),
        "assumed": list(theorem.assumed),
        "derived": _symbolic(derivation.steps),
        "attained": _symbolic(attainment.steps) if attainment else None,
        "small": small,
        "bridge": _solved(theorem.bridge(), files, theorem.id),
        "kernel": {"scope": "all n", "statements": statements, "lemmas": _lemma_closure(theorem)},
        "refuted": [_refuted(refute(mutant, theorem.id), files, theorem.id) for mutant in theorem.mutants()],
    }


def _symbolic(steps: Iterable[Any]) -> Entry:
    verified = [step for step in steps if step.verified]
    return {"by": "sympy", "verdict": "verified", "steps": [f"{step.text}: {step.formula}" for step in verified]}


def _solved(obligation: Obligation, files: dict[str, str], folder: str) -> Entry:
    verdict = z3_check(obligation.smtlib, SMALL_TIMEOUT_MS)
    if str(verdict) != obligation.expected:
        raise ProofError(f"{obligation.name}: z3 says {verdict}, {obligation.expected} was needed")
    return _filed(obligation, files, folder)


def _filed(obligation: Obligation, files: dict[str, str], folder: str) -> Entry:
    path = f"{folder}/{obligation.filename}"
    assert path not in files, f"two obligations are named {path}"
    files[path] = obligation.smtlib
    return {
        "name": obligation.name, "scope": obligation.scope, "verdict": obligation.expected, "file": path,
        "sha256": obligation.sha256,
    }  # fmt: skip


def _refuted(refutation: Refutation, files: dict[str, str], folder: str) -> Entry:
    values = {name: str(value) for name, value in sorted(refutation.counterexample.values.items())}
    return {
        **_filed(refutation.obligation, files, f"{folder}/refuted"),
        "change": refutation.mutant.change,
        "counterexample": values,
        "violation_nats": float(f"{refutation.counterexample.violation:.6g}"),
    }


def _lemma_names(theorem: Theorem) -> list[str]:
    return [f"{lemma.__module__.rsplit('.', 1)[-1]}.{lemma.__name__}" for lemma in theorem.kernel]


def _lemma_closure(theorem: Theorem) -> list[str]:
    closure: list[str] = []
    for name in _lemma_names(theorem):
        closure += [used for used in DEVELOPMENT.dependencies(name) if used not in closure]
    return closure


def _record_lemmas(theorem: Theorem, evidence: Evidence) -> None:
    for name in _lemma_closure(theorem):
        if name not in evidence.lemmas:
            evidence.lemmas[name] = _lemma_entry(DEVELOPMENT.records[name], evidence.files)


def _lemma_entry(record: LemmaRecord, files: dict[str, str]) -> Entry:
    return {
        "uses": sorted(record.uses),
        "obligations": [_filed(obligation, files, f"lemmas/{record.name}") for obligation in record.obligations],
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def ledger_text(ledger: Entry) -> str:
    return json.dumps(ledger, indent=1, ensure_ascii=False, sort_keys=False) + "\n"


def read_ledger(folder: Path) -> Entry | None:
    """The committed ledger, or None when there is none. Raises ProofError when it cannot be read."""
    path = folder / LEDGER
    if not path.exists():
        return None
    try:
        ledger: Entry = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProofError(f"{path} cannot be read ({error})") from error
    sections = [ledger.get("theorems"), ledger.get("lemmas")] if isinstance(ledger, dict) else [None]
    if not all(
        isinstance(section, dict) and all(isinstance(e, dict) for e in section.values()) for section in sections
    ):
        raise ProofError(f"{path} cannot be read (it is no ledger)")
    return ledger


def differences(evidence: Evidence, folder: Path, *, whole: bool) -> list[str]:
    """What differs from the committed evidence, a line each. whole: every theorem was proved, nothing may be left."""
    try:
        committed = read_ledger(folder)
    except ProofError as error:
        return [str(error)]
    if committed is None:
        return [f"{folder / LEDGER} is missing"]
    fresh = evidence.ledger()
    portable = committed.get("versions") != fresh["versions"]
    found = _ledger_differences(committed, fresh, portable=portable, whole=whole)
    if portable:
        # Another solver version may find another counterexample or print terms differently; the verdicts must agree,
        # and the committed files must be those the committed ledger names.
        return found + (_damaged_files(committed, folder) if whole else [])
    found += _file_differences(evidence.files, folder, whole=whole)
    if whole and not found and (folder / LEDGER).read_bytes() != ledger_text(fresh).encode():
        found.append(f"{LEDGER} holds something else beside the evidence")
    return found


def _ledger_differences(committed: Entry, fresh: Entry, *, portable: bool, whole: bool) -> list[str]:
    found = [] if committed.get("axioms") == fresh["axioms"] or portable else ["the axioms differ"]
    for kind in ("theorems", "lemmas"):
        before, after = committed.get(kind, {}), fresh[kind]
        names = {*before, *after} if whole else set(after)
        for name in sorted(names):
            old, new = (_essence(entries.get(name), portable) for entries in (before, after))
            if old != new:
                found.append(f"{kind[:-1]} {name}: {_what_changed(old, new)}")
    return found


def _essence(entry: Entry | None, portable: bool) -> Entry | None:
    """The entry, without what depends on the solver's version when the versions differ."""
    if entry is None or not portable:
        return entry
    if isinstance(entry, dict):
        solver_dependent = {"sha256", "counterexample", "violation_nats", "statements", "steps"}
        return {key: _essence(value, portable) for key, value in entry.items() if key not in solver_dependent}
    if isinstance(entry, list):
        return [_essence(value, portable) for value in entry]
    return entry


def _what_changed(old: Entry | None, new: Entry | None) -> str:
    if old is None:
        return "not in the committed ledger"
    if new is None:
        return "in the committed ledger only"
    return "changed in " + ", ".join(key for key in {**old, **new} if old.get(key) != new.get(key))


def _damaged_files(ledger: Entry, folder: Path) -> list[str]:
    found = []
    for entry in _filed_entries(ledger):
        path = folder / entry["file"]
        if not path.is_file():
            found.append(f"{entry['file']} is missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != entry.get("sha256"):
            found.append(f"{entry['file']} is not the file that {LEDGER} names")
    return found


def _filed_entries(value: Any) -> Iterator[Entry]:
    if isinstance(value, dict) and isinstance(value.get("file"), str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _filed_entries(inner)


def _file_differences(files: Mapping[str, str], folder: Path, *, whole: bool) -> list[str]:
    found = []
    for name, text in files.items():
        path = folder / name
        if not path.exists():
            found.append(f"{name} is missing")
        elif path.read_bytes() != text.encode():
            found.append(f"{name} differs")
    stale = {str(path.relative_to(folder)) for path in folder.rglob("*.smt2")} - set(files) if whole else set()
    return found + [f"{name} belongs to no obligation" for name in sorted(stale)]


def accept(evidence: Evidence, folder: Path) -> None:
    """Make `folder` hold exactly this evidence; every file is replaced atomically, the ledger last."""
    for path in folder.rglob("*.smt2"):
        if str(path.relative_to(folder)) not in evidence.files:
            path.unlink()
    for name, text in evidence.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        _write(folder / name, text)
    _write(folder / LEDGER, ledger_text(evidence.ledger()))


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_bytes() != text.encode():
        write_text(path, text)
