"""Whether evidence, generated code and installed solvers belong together, as far as hashes and versions tell.

`symcert verify` and `symcert generate --check` do the real work; this takes a second.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from symcert.cli.generate import GENERATED
from symcert.cli.verify import PROOFS
from symcert.errors import ProofError
from symcert.ledger import LEDGER, damage, obligations, read_ledger
from symcert_runtime.doctor import Check, Verdict, ok, problem, warning

HEADER = re.compile(rf"{re.escape(LEDGER)}\): sha256 ([0-9a-f]{{64}})")
HEADER_BYTES = 4096
DISTRIBUTIONS = {"z3": "z3-solver", "cvc5": "cvc5", "knuckledragger": "knuckledragger", "sympy": "sympy"}
"""Solvers as the ledger names them -> as they are installed."""
NAMED = 3
"""How many files a verdict names."""


def checks(generated: Path = GENERATED, proofs: Path = PROOFS) -> list[Check]:
    return [
        Check("generated code", partial(generated_code, generated, proofs)),
        Check("proofs", partial(evidence, proofs)),
        Check("solver versions", partial(solver_versions, proofs)),
    ]


def generated_code(generated: Path, proofs: Path) -> Verdict:
    """That every generated file names this ledger; without a ledger, that they all name one."""
    files = sorted(generated.glob("*.py"))
    hashes = {file.name: _named_ledger(file) for file in files}
    ledger = proofs / LEDGER
    expected = _sha256(ledger) if ledger.is_file() else next(iter(hashes.values()), None)
    others = [name for name, found in hashes.items() if found is None or found != expected]
    if not files or others:
        what = f"{_listed(others)} of {generated} do not name this ledger" if files else f"{generated} is empty"
        return problem(what, "run `symcert generate` where proofs/ is, or install symcert anew")
    return ok(
        f"{len(files)} files of ledger {str(expected)[:12]}" + ("" if ledger.is_file() else ", which is not here")
    )


def evidence(proofs: Path) -> Verdict:
    """That every file of the ledger is there, unchanged."""

    def look(ledger: Any) -> Verdict:
        files = obligations(ledger)
        wrong = damage(files, proofs)
        if wrong:
            return problem(_listed(wrong), "fetch proofs/ again, or prove everything anew: symcert verify --accept")
        return ok(f"{len(files)} obligations and false variants, each in its file")

    return _of_ledger(proofs, look)


def solver_versions(proofs: Path) -> Verdict:
    """That the solvers here are those the evidence was made with; with others, symcert verify reports a difference."""

    def look(ledger: Any) -> Verdict:
        recorded = ledger["versions"] | {name: said["version"] for name, said in ledger["second_opinions"].items()}
        pairs = {name: (recorded[name], _installed(DISTRIBUTIONS[name])) for name in DISTRIBUTIONS if name in recorded}
        other = [f"{name} {here}, not {theirs}" for name, (theirs, here) in pairs.items() if not _same(theirs, here)]
        if other:
            return warning(
                f"the evidence was made with others: {_listed(other)}",
                "install the versions of constraints.txt before symcert verify, or accept the difference there",
            )
        return ok(", ".join(f"{name} {here}" for name, (_, here) in pairs.items()) + ", as the evidence names them")

    return _of_ledger(proofs, look)


def _of_ledger(proofs: Path, look: Callable[[Any], Verdict]) -> Verdict:
    try:
        ledger = read_ledger(proofs)
        return look(ledger) if ledger is not None else ok("no proofs/ here: an installed package has none")
    except ProofError as error:
        return problem(str(error), "fetch proofs/ again")


def _named_ledger(file: Path) -> str | None:
    with file.open(encoding="utf-8") as stream:
        found = HEADER.search(stream.read(HEADER_BYTES))
    return found[1] if found else None


def _installed(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "missing"


def _same(recorded: str, installed: str) -> bool:
    """z3's package has a fourth number that the solver does not tell."""
    return installed == recorded or installed.startswith(f"{recorded}.")


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
