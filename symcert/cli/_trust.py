"""The committed evidence in the words of a report."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from symcert.cli.verify import PROOFS
from symcert.errors import ProofError
from symcert.ledger import LEDGER, Entry, read_ledger, sizes
from symcert.rocq import statements_of
from symcert.second_opinion import SECOND_SOLVER
from symcert.trust_table import agreement, level


def evidence(proofs: Path = PROOFS) -> dict[str, Any] | None:
    """Fields of `symcert_runtime.report.trust.Evidence`, with those of `Proof` by theorem.

    None where `proofs/` is not installed, or cannot be read.
    """
    try:
        ledger = read_ledger(proofs)
        if ledger is None:
            return None
        found = {name: _proof(ledger, name) for name in ledger["theorems"]}
    except (ProofError, KeyError):
        return None
    return {"ledger_hash": hashlib.sha256((proofs / LEDGER).read_bytes()).hexdigest(), "proofs": found}


def _proof(ledger: Entry, name: str) -> dict[str, Any]:
    entry = ledger["theorems"][name]
    alike, asked = agreement(ledger, name)
    covered = sizes(entry)
    return {
        "level": level(name, entry),
        "small": f"n = {min(covered)}…{max(covered)}" if covered else "",
        "lemmas": len(entry["kernel"]["lemmas"]),
        "derived": len(entry["derived"]["steps"]),
        "refuted": len(entry["refuted"]),
        "second": f"{SECOND_SOLVER} {alike} of {asked}" if asked else "",
        "rocq": tuple(statements_of(ledger, name)),
        "assumed": tuple(entry["assumed"]),
    }
