"""The Rocq development of `proofs/rocq`: built, checked by Rocq's independent checker, and asked what it assumes.

Reads sources and runs Rocq's programs; nothing of what wrote the rest of `proofs/` is imported here. A theorem's id is
the name of its statement in Rocq, and a lemma of the other kernel that a theorem names has the same name here.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from symcert.errors import ProofError
from symcert.ledger import Entry

ROCQ = "rocq"
PROJECT = "_CoqProject"
EXPECTED = "assumptions.expected"
"""Beside the project file: every theorem as Rocq prints it, and the axioms that each file's theorems rest on."""

GENERATED = "generated/"

PROGRAMS = ("coqc", "coqchk", "coq_makefile", "make")
TIME_LIMIT_S = 1200

STANDARD_AXIOMS = frozenset({
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "FunctionalExtensionality.functional_extensionality_dep",
    "Classical_Prop.classic",
})  # fmt: skip
"""What the real numbers of Rocq's standard library rest on."""

FORBIDDEN = re.compile(
    r"^\s*(?:Local\s+|Global\s+|#\[[^]]*\]\s*)*"
    r"(Admitted|Axioms?|Parameters?|Conjectures?|admit|Unset\s+\w+\s+Checking|Set\s+Type\s+In\s+Type)\b"
)
_THEOREM = re.compile(r"^Theorem\s+(\w+)", re.MULTILINE)
_COMMENT = re.compile(r"\(\*.*?\*\)", re.DOTALL)


@dataclass(frozen=True)
class Development:
    """The sources of a folder, by path, and which file holds each theorem."""

    folder: Path
    sources: Mapping[str, str]

    @property
    def theorems(self) -> dict[str, str]:
        """The file of every `Theorem`, in the order of the project. Raises ProofError for a name used twice."""
        found: dict[str, str] = {}
        for path, text in self.sources.items():
            for name in _THEOREM.findall(_COMMENT.sub("", text)):
                if name in found:
                    raise ProofError(f"{name} is a theorem of both {found[name]} and {path}")
                found[name] = path
        return found

    @property
    def sha256(self) -> str:
        """Of the project file and every source."""
        texts = {PROJECT: (self.folder / PROJECT).read_text(encoding="utf-8"), **self.sources}
        return hashlib.sha256("".join(f"{path}\n{text}" for path, text in texts.items()).encode()).hexdigest()

    def forbidden(self) -> list[str]:
        """Lines that would take something on faith or switch a check off."""
        return [
            f"{path}:{number}: {line.strip()}"
            for path, text in self.sources.items()
            for number, line in enumerate(_blanked(text).splitlines(), 1)
            if FORBIDDEN.match(line)
        ]


def _blanked(text: str) -> str:
    """Without comments, every line where it was."""
    return _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)


def development(folder: Path, generated: Mapping[str, str] | None = None) -> Development:
    """The development whose project file is in `folder`; generated: texts that take the place of these files.

    Raises ProofError when a file is missing or left out.
    """
    instead = generated or {}
    try:
        listed = [line for line in (folder / PROJECT).read_text(encoding="utf-8").splitlines() if line.endswith(".v")]
        sources = {
            path: instead[path] if path in instead else (folder / path).read_text(encoding="utf-8") for path in listed
        }
    except OSError as error:
        raise ProofError(f"{error.filename} cannot be read ({error.strerror})") from error
    left_out = sorted({str(path.relative_to(folder)) for path in folder.rglob("*.v")} - set(listed))
    if left_out:
        raise ProofError(f"{folder / PROJECT} does not list {left_out[0]}")
    return Development(folder, sources)


# --- running Rocq


@dataclass(frozen=True)
class Checked:
    """What Rocq said of a development: the version, and per file its theorems and the axioms beneath them."""

    version: str
    statements: Mapping[str, Sequence[str]]
    axioms: Mapping[str, tuple[str, ...]]

    def text(self) -> str:
        """The committed form; an empty line between two statements."""
        parts = []
        for path, axioms in self.axioms.items():
            parts += [f"{path} rests on {', '.join(axioms) or 'nothing'}:", *self.statements[path]]
        return "\n\n".join(parts) + "\n"

    @property
    def beneath(self) -> list[str]:
        """Every axiom that some theorem rests on."""
        return sorted({axiom for axioms in self.axioms.values() for axiom in axioms})


def missing_programs() -> list[str]:
    """Which of Rocq's programs are not installed."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def check(development: Development) -> Checked:
    """Compile everything anew, have `coqchk` check the result, and print what every theorem says and assumes.

    Raises ProofError when a program is missing, a proof does not go through, or an axiom is not one of the reals'.
    """
    if missing := missing_programs():
        raise ProofError(f"{missing[0]} is not installed (Debian: apt-get install coq libcoq-flocq make)")
    if lines := development.forbidden():
        raise ProofError(f"the development takes something on faith: {lines[0]}")
    with TemporaryDirectory(prefix="symcert-rocq-") as name:
        folder = Path(name)
        for path, text in {PROJECT: _project(development), **development.sources}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        _run(folder, "coq_makefile", "-f", PROJECT, "-o", "Makefile.coq")
        _run(folder, "make", "-f", "Makefile.coq", f"-j{os.cpu_count() or 1}", "--silent")
        modules = [_module(development, path) for path in development.sources]
        with ThreadPoolExecutor() as pool:  # each takes half a minute of one core
            second_check = pool.submit(_run, folder, "coqchk", "-silent", *_paths(development), *modules)
            checked = _asked(folder, development)
            second_check.result()
    foreign = set(checked.beneath) - STANDARD_AXIOMS
    if foreign:
        raise ProofError(f"the development rests on {sorted(foreign)[0]}, which is no axiom of the reals")
    return checked


def _project(development: Development) -> str:
    return (development.folder / PROJECT).read_text(encoding="utf-8")


def _paths(development: Development) -> list[str]:
    """The `-Q folder Name` arguments of the project file."""
    return [word for line in _project(development).splitlines() if line.startswith("-Q ") for word in line.split()]


def _module(development: Development, path: str) -> str:
    words = _paths(development)
    (name,) = (words[at + 2] for at, word in enumerate(words) if word == "-Q" and path.startswith(f"{words[at + 1]}/"))
    return f"{name}.{Path(path).stem}"


def _required(development: Development, path: str) -> str:
    return f"Require {'' if path.startswith(GENERATED) else 'Import '}{_module(development, path)}."


def _asked(folder: Path, development: Development) -> Checked:
    """Ask about every theorem; each answer goes to a file of its own, so that none can be taken for another's."""
    lines = ["Require Import Reals.", *(_required(development, path) for path in development.sources)]
    lines += ["Open Scope R_scope.", "Set Printing Width 118."]
    files = {path: [n for n, at in development.theorems.items() if at == path] for path in development.sources}
    for path, names in files.items():
        full = [f"{_module(development, path)}.{name}" for name in names]
        lines += [f'Redirect "{name}.statement" Check {long}.' for name, long in zip(names, full, strict=True)]
        if names:  # together, because going through all that lies beneath takes a second each time
            stem = Path(path).stem
            lines += [f"Definition all_of_{stem} := ({', '.join(full)})."]
            lines += [f'Redirect "{stem}.axioms" Print Assumptions all_of_{stem}.']
    (folder / "Ask.v").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _run(folder, "coqc", *_paths(development), "Ask.v")

    def said(name: str) -> str:
        return (folder / f"{name}.out").read_text(encoding="utf-8")

    return Checked(
        version=_run(folder, "coqc", "--print-version").split()[0],
        statements={path: [said(f"{name}.statement").strip() for name in names] for path, names in files.items()},
        axioms={path: _axioms(said(f"{Path(path).stem}.axioms")) for path, names in files.items() if names},
    )


def _axioms(printed: str) -> tuple[str, ...]:
    """The names in what `Print Assumptions` printed. Raises ProofError for anything else it may say."""
    if printed.strip() == "Closed under the global context":
        return ()
    head, *lines = printed.splitlines()
    if head.strip() != "Axioms:":
        raise ProofError(f"Rocq reports something other than axioms: {head}")
    return tuple(sorted(line.split()[0] for line in lines if line and not line[0].isspace()))


def _run(folder: Path, *command: str) -> str:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT_S, check=False)
    except subprocess.TimeoutExpired:
        raise ProofError(f"{command[0]} did not finish within {TIME_LIMIT_S} s") from None
    if done.returncode != 0:
        said = " ".join((done.stderr or done.stdout).split())
        raise ProofError(f"{command[0]} refused the development: {said[:600]}")
    return done.stdout


# --- the ledger's section


def section(development: Development, checked: Checked) -> Entry:
    """What the ledger records: which sources were checked, by whom, on what axioms, and where each theorem stands."""
    return {
        "version": checked.version,
        "sha256": development.sha256,
        "axioms": checked.beneath,
        "theorems": development.theorems,
    }


def unexpected(checked: Checked, folder: Path) -> list[str]:
    """Theorems that say or assume something else than the committed file has it, a line each."""
    try:
        expected = (folder / EXPECTED).read_text(encoding="utf-8")
    except OSError:
        return [f"{ROCQ}/{EXPECTED} is missing"]
    if expected == checked.text():
        return []
    known = set(expected.strip().split("\n\n"))
    changed = [part.split()[0] for part in checked.text().strip().split("\n\n") if part not in known]
    return [f"{ROCQ}/{EXPECTED} says something else of {name}" for name in changed] or [
        f"{ROCQ}/{EXPECTED} names theorems that are gone"
    ]


def statements_of(ledger: Entry, theorem: str) -> list[str]:
    """The Rocq theorems that state a theorem of the ledger: its id, and its statements' names in the other kernel."""
    recorded = ledger.get(ROCQ)
    known = recorded.get("theorems", {}) if isinstance(recorded, Mapping) else {}
    names = dict.fromkeys([theorem, *ledger["theorems"][theorem]["kernel"]["statements"]])
    return [name for name in names if name in known]


def differences(folder: Path, ledger: Entry, generated: Mapping[str, str], formulas: Iterable[str]) -> list[str]:
    """In what the development is not the one the ledger speaks of, a line each.

    generated: the sources printed from the formulas now; formulas: the theorems that have one.
    """
    try:
        now, printed = development(folder), development(folder, generated)
    except ProofError as error:
        return [str(error)]
    found = [
        f"{ROCQ}/{path} is not what the formulas print"
        for path in now.sources
        if now.sources[path] != printed.sources[path]
    ]
    found += unrelated(now, formulas)
    recorded = ledger.get(ROCQ) or {}
    if recorded.get("sha256") != now.sha256:
        found.append(f"Rocq has not checked the sources of {ROCQ}/ as they are")
    return found


def unrelated(development: Development, formulas: Iterable[str]) -> list[str]:
    """Theorems that have a formula, and whose statement in Rocq is not about the generated one."""
    statements = {name: _statement(development, name) for name in development.theorems}
    return [
        f"the statement of {name} in {ROCQ}/{development.theorems[name]} does not mention Formulas.{name}"
        for name in formulas
        if name in statements and not re.search(rf"\bFormulas\.{name}\b", statements[name])
    ]


def _statement(development: Development, name: str) -> str:
    text = _COMMENT.sub("", development.sources[development.theorems[name]])
    return re.split(r"\bProof\b", text[re.search(rf"^Theorem\s+{name}\b", text, re.MULTILINE).start() :], maxsplit=1)[0]  # type: ignore[union-attr]
