"""The ledger of `proofs/`: how it is read, written, and walked through. Plain Python; nothing is proved here.

    theorems          per theorem: statement, derivation, attainment, and its obligations (small, bridge, refuted)
    lemmas            per kernel lemma: its obligations; a theorem names the lemmas it rests on
    second_opinions   per further solver: its version, and the files it answered as the ledger says, by verdict
    rocq              what Rocq has checked of `proofs/rocq`: version, hash of the sources, axioms, file of each theorem

An *obligation* is an entry with name, scope, verdict (`unsat` proves, `sat` refutes), file, and the file's sha256.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from symcert.errors import ProofError

LEDGER = "ledger.json"

Entry = dict[str, Any]


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


def obligations(ledger: Entry) -> list[Entry]:
    """Every obligation: those of the theorems, then those of the lemmas."""
    return [*_filed(ledger.get("theorems", {})), *_filed(ledger.get("lemmas", {}))]


def obligations_of(ledger: Entry, theorem: str) -> list[Entry]:
    """The obligations of one theorem and of every lemma it rests on. Raises ProofError when such a lemma is missing."""
    entry, lemmas = ledger["theorems"][theorem], ledger["lemmas"]
    missing = [name for name in entry["kernel"]["lemmas"] if name not in lemmas]
    if missing:
        raise ProofError(f"{LEDGER} holds no lemma {missing[0]!r}, on which {theorem} rests")
    return [*_filed(entry), *_filed([lemmas[name] for name in entry["kernel"]["lemmas"]])]


def _filed(value: Any) -> Iterator[Entry]:
    if isinstance(value, dict) and isinstance(value.get("file"), str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _filed(inner)


def sizes(entry: Entry) -> list[int]:
    """The vocabulary sizes (or numbers of positions) that a theorem's one-shot obligations are about."""
    found = (re.match(r"n = (\d+)\b", obligation["scope"]) for obligation in entry["small"])
    return [int(match[1]) for match in found if match]


def damage(entries: Iterable[Entry], folder: Path) -> list[str]:
    """Which files of these obligations are missing or are not those the ledger names, a line each."""
    found = []
    for entry in entries:
        path = folder / entry["file"]
        if not path.is_file():
            found.append(f"{entry['file']} is missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != entry.get("sha256"):
            found.append(f"{entry['file']} is not the file that {LEDGER} names")
    return found


def opinion(version: str, agreeing: Iterable[Entry]) -> Entry:
    """A further solver's section: these obligations have the verdict the ledger says."""
    answers: dict[str, dict[str, str]] = {"unsat": {}, "sat": {}}
    for entry in agreeing:
        answers[entry["verdict"]][entry["file"]] = entry["sha256"]
    return {"version": version, "answers": {verdict: dict(sorted(files.items())) for verdict, files in answers.items()}}


def heard(opinion: Any, entries: Iterable[Entry]) -> list[Entry]:
    """Those obligations whose very text the solver has answered as the ledger says."""
    answers = opinion.get("answers") if isinstance(opinion, Mapping) else None
    return [
        entry for entry in entries
        if isinstance(answers, dict) and isinstance(files := answers.get(entry.get("verdict")), dict)
        and files.get(entry["file"]) == entry.get("sha256")
    ]  # fmt: skip
