"""Evidence: prove everything, write it down, and compare with what was written down before.

The folder `proofs/` holds `ledger.json`, one SMT-LIB file per obligation, and the trust table (`README.md`). Nothing in
it is trusted: `symcert verify` recomputes all of it and fails on any difference from what is committed. The one thing
it takes from there is that a second solver has answered these very texts, which `symcert verify --solver` asks again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Any

import kdrag as kd
import sympy as sp
import z3

from symcert import rocq
from symcert.child_processes import end_on_interrupts, interrupts_held_back
from symcert.codegen.rocq import formulas_text
from symcert.codegen.rocq_rules import rejection_sets_text
from symcert.errors import ProofError
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.kernel.axioms import AXIOMS, INDUCTION
from symcert.kernel.prover import DEVELOPMENT, LemmaRecord
from symcert.ledger import LEDGER, Entry, damage, heard, ledger_text, obligations, opinion, read_ledger
from symcert.rules import RULES
from symcert.second_opinion import SECOND_SOLVER, replies
from symcert.smt.obligation import Obligation, formula_text
from symcert.smt.refute import Refutation, refute
from symcert.smt.solve import z3_check
from symcert.smt.solvers import SOLVERS
from symcert.theorems.theorem import SMALL_SIZES, Theorem
from symcert.trust_table import TRUST_TABLE, trust_table
from symcert_runtime.files import write_text

SMALL_TIMEOUT_MS = 30_000
MOST_LINES = 5
"""So many obligations without a second solver's answer are named one by one."""

Progress = Callable[[str], None]


@dataclass
class Evidence:
    """The ledger and SMT-LIB files of a set of theorems, and the seconds each took (not part of the ledger)."""

    theorems: dict[str, Entry] = field(default_factory=dict)
    lemmas: dict[str, Entry] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    second_opinions: Entry = field(default_factory=dict)
    rocq: Entry = field(default_factory=dict)
    """What Rocq has checked (`symcert.rocq.section`)."""

    @property
    def obligations(self) -> int:
        return sum(1 for text in self.files.values() if "(set-info :status unsat)" in text)

    @property
    def refuted(self) -> int:
        return sum(len(entry["refuted"]) for entry in self.theorems.values())

    def ledger(self) -> Entry:
        return {
            "format": 2,
            "versions": versions(),
            "axioms": {
                **{name: formula_text(axiom.thm) for name, axiom in AXIOMS.items()},
                "induction": INDUCTION,
            },
            "theorems": self.theorems,
            "lemmas": dict(sorted(self.lemmas.items())),
            "second_opinions": self.second_opinions,
            rocq.ROCQ: self.rocq,
        }


def versions() -> dict[str, str]:
    """The programs the evidence rests on."""
    return {
        "z3": z3.get_version_string(),
        "knuckledragger": version("knuckledragger"),
        "sympy": sp.__version__,
        "python-flint": version("python-flint"),
    }


def prove(theorems: Iterable[Theorem], progress: Progress = lambda name: None, *, processes: int = 1) -> Evidence:
    """Derive, check, attain and refute. Raises ProofError at the first thing that does not come out as it must.

    progress: called with the id of each theorem that has been proved. processes: how many share the theorems; the
    evidence is the same for any number.
    """
    evidence = Evidence()
    for part in _parts(list(theorems), processes):
        _add(part, evidence)
        progress(*part.theorems)
    return evidence


def _parts(theorems: Sequence[Theorem], processes: int) -> Iterator[Evidence]:
    """The evidence of each theorem, in their order."""
    count = min(processes, len(theorems))
    if count < 2 or not all(_can_be_named(theorem) for theorem in theorems):
        yield from map(_prove_alone, theorems)
        return
    # New interpreters: a forked one would inherit z3's state. A proof under way takes long: Ctrl-C must end it.
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=end_on_interrupts)
    try:
        with interrupts_held_back():  # the first task starts them all
            proved = pool.map(_prove_named, [theorem.id for theorem in theorems])
        yield from proved
    finally:
        pool.shutdown(cancel_futures=True)


def _can_be_named(theorem: Theorem) -> bool:
    """Whether another process finds this very theorem under its id (and not the one that somebody made of it)."""
    try:
        return getattr(import_module(f"symcert.theorems.{theorem.id}"), "THEOREM", None) is theorem
    except ImportError:
        return False


def _prove_named(name: str) -> Evidence:
    from symcert.theorems import THEOREMS

    return _prove_alone(THEOREMS[name])


def _prove_alone(theorem: Theorem) -> Evidence:
    """One theorem, and every lemma it rests on that this process has not proved yet."""
    evidence = Evidence()
    started = perf_counter()
    try:
        evidence.theorems[theorem.id] = _prove_one(theorem, evidence.files)
        _record_lemmas(theorem, evidence)
    except kd.kernel.LemmaError as error:
        raise ProofError(f"{theorem.id}: the kernel refused a step: {_one_line(str(error))[:300]}") from error
    evidence.seconds[theorem.id] = perf_counter() - started
    return evidence


def _add(part: Evidence, whole: Evidence) -> None:
    """Theorems share lemmas; what two processes wrote of one must be the same. Raises ProofError otherwise."""
    for section in ("lemmas", "files", "theorems", "seconds"):
        new, known = getattr(part, section), getattr(whole, section)
        unlike = [name for name in new if name in known and known[name] != new[name]]
        if unlike:
            raise ProofError(f"{unlike[0]} was written in two ways")
        known.update(new)


def _prove_one(theorem: Theorem, files: dict[str, str]) -> Entry:
    derivation = theorem.derive()
    attainment = theorem.attain() if theorem.attain else None
    small = [_solved(theorem.small(n), files, theorem.id) for n in SMALL_SIZES]
    statements = {lemma.__name__: formula_text(lemma().thm) for lemma in theorem.kernel}
    return {
        "title": theorem.title,
        "statement": theorem.statement,
        "latex": theorem.latex,
        "hypotheses": list(theorem.hypotheses),
        "assumed": list(theorem.assumed),
        "sampled": list(theorem.sampled),
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


def differences(evidence: Evidence, folder: Path, *, whole: bool) -> list[str]:
    """What differs from the committed evidence, a line each. whole: every theorem was proved, nothing may be left."""
    try:
        committed = read_ledger(folder)
    except ProofError as error:
        return [str(error)]
    if committed is None:
        return [f"{folder / LEDGER} is missing"]
    fresh = evidence.ledger()
    found = rocq_differences(committed, folder)
    portable = committed.get("versions") != fresh["versions"]
    found += _ledger_differences(committed, fresh, portable=portable, whole=whole)
    if portable:
        # Another solver version may find another counterexample or print terms differently; the verdicts must agree,
        # and the committed files must be those the committed ledger names.
        return found + (_damaged(committed, folder) if whole else [])
    found += _file_differences(evidence.files, folder, whole=whole)
    found += _unheard(committed, fresh)
    if whole:
        found += _other_page(fresh, folder)
    if whole and not found and (folder / LEDGER).read_bytes() != ledger_text(fresh).encode():
        found.append(f"{LEDGER} holds something else beside the evidence")
    return found


def _damaged(committed: Entry, folder: Path) -> list[str]:
    """What the committed evidence contradicts itself in: files, answers of the second solver, the page."""
    try:
        page = _other_page(committed, folder)
        return [*damage(obligations(committed), folder), *_unheard(committed, committed), *page]
    except (KeyError, TypeError, AttributeError) as error:
        return [f"{LEDGER} is no ledger ({error!r})"]


def _unheard(committed: Entry, ledger: Entry) -> list[str]:
    """Which obligations of the ledger have no committed answer of the second solver, in a line or a few."""
    entries = obligations(ledger)
    answered = {entry["file"] for entry in heard(_committed_opinion(committed), entries)}
    silent = [entry["file"] for entry in entries if entry["file"] not in answered]
    if len(silent) > MOST_LINES:
        return [f"{LEDGER} records no answer of {SECOND_SOLVER} to {len(silent)} of {len(entries)} obligations"]
    return [f"{LEDGER} records no answer of {SECOND_SOLVER} to {file}" for file in silent]


def _committed_opinion(committed: Entry) -> object:
    opinions = committed.get("second_opinions")
    return opinions.get(SECOND_SOLVER) if isinstance(opinions, dict) else None


def _other_page(ledger: Entry, folder: Path) -> list[str]:
    path = folder / TRUST_TABLE
    if not path.exists():
        return [f"{TRUST_TABLE} is missing"]
    return (
        [] if path.read_bytes() == trust_table(ledger).encode() else [f"{TRUST_TABLE} is not the table of the evidence"]
    )


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


def rocq_sources() -> dict[str, str]:
    """The generated sources of the Rocq development as they are printed now, by their path below `proofs/rocq`."""
    return {
        "generated/Formulas.v": formulas_text(FORMULAS, PRIMITIVES),
        "generated/RejectionSets.v": rejection_sets_text(RULES),
    }


def rocq_differences(committed: Entry, folder: Path) -> list[str]:
    """In what the Rocq development is not the one the ledger records, or not about the formulas, a line each."""
    return rocq.differences(folder / rocq.ROCQ, committed, rocq_sources(), FORMULAS)


def drift(folder: Path) -> list[str]:
    """`rocq_differences` of the committed ledger; nothing where it cannot be read, which `differences` says."""
    try:
        committed = read_ledger(folder)
    except ProofError:
        return []
    return [] if committed is None else rocq_differences(committed, folder)


def adopt_second_opinions(evidence: Evidence, folder: Path) -> None:
    """Take over what the committed ledger records of others: of these very texts, which the second solver has answered,
    and which sources Rocq has checked."""
    try:
        committed = read_ledger(folder) or {}
    except ProofError:
        return  # `differences` says that there is no ledger to take anything from
    evidence.rocq = committed.get(rocq.ROCQ) or {}
    said = _committed_opinion(committed)
    if isinstance(said, dict):
        agreeing = heard(said, obligations(evidence.ledger()))
        evidence.second_opinions = {SECOND_SOLVER: opinion(str(said.get("version")), agreeing)}


def ask_second_solver(evidence: Evidence, progress: Callable[[int, int], None] = lambda done, of: None) -> None:
    """Put every obligation to the second solver. Raises ProofError naming those that it does not agree to."""
    entries = obligations(evidence.ledger())
    found = replies(SECOND_SOLVER, entries, evidence.files, progress).values()
    complaints = [reply.complaint for reply in found if not reply.agrees]
    if complaints:
        raise ProofError("; ".join(complaints))
    evidence.second_opinions = {SECOND_SOLVER: opinion(SOLVERS[SECOND_SOLVER].version(), entries)}


def ask_rocq(evidence: Evidence, folder: Path) -> None:
    """Have Rocq check the development about the formulas as they are, unless it has checked these very sources.

    Raises ProofError when Rocq is needed and not installed, or refuses.
    """
    development = rocq.development(folder / rocq.ROCQ, rocq_sources())
    if evidence.rocq.get("sha256") != development.sha256:
        checked = rocq.check(development)
        evidence.rocq = rocq.section(development, checked)
        evidence.files[f"{rocq.ROCQ}/{rocq.EXPECTED}"] = checked.text()
    evidence.files.update({f"{rocq.ROCQ}/{path}": text for path, text in rocq_sources().items()})


def accept(evidence: Evidence, folder: Path) -> None:
    """Make `folder` hold exactly this evidence; every file is replaced atomically, the ledger last."""
    for path in folder.rglob("*.smt2"):
        if str(path.relative_to(folder)) not in evidence.files:
            path.unlink()
    for name, text in evidence.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        _write(folder / name, text)
    _write(folder / TRUST_TABLE, trust_table(evidence.ledger()))
    _write(folder / LEDGER, ledger_text(evidence.ledger()))


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_bytes() != text.encode():
        write_text(path, text)
