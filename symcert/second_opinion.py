"""A second solver's answers to the obligations, from their SMT-LIB texts alone.

What reads the files of `proofs/` needs nothing of what wrote them: neither z3, nor sympy, nor the kernel is imported
here. An obligation is agreed to when the solver says `unsat` where the ledger does, and `sat` for a false variant;
`unknown`, a time limit and a crash are disagreement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from symcert.errors import ProofError
from symcert.ledger import LEDGER, Entry, damage, obligations_of
from symcert.smt.solvers import SOLVERS, answers

SECOND_SOLVER = "cvc5"
# cvc5 answers every obligation within a second or two on an idle core.
TIMEOUT_MS = 60_000

VERDICTS = ("unsat", "sat")

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Reply:
    """What a solver said of one obligation: a verdict, or a sentence that says why it gave none."""

    solver: str
    obligation: Entry
    said: str
    seconds: float

    @property
    def agrees(self) -> bool:
        return self.said in VERDICTS and self.said == self.obligation["verdict"]

    @property
    def complaint(self) -> str:
        entry = self.obligation
        said = f"{self.solver} says {self.said}" if self.said in (*VERDICTS, "unknown") else self.said
        return f"{entry['name']}: {said}, {entry['verdict']} was needed ({entry['file']})"


def replies(
    solver: str, entries: Sequence[Entry], texts: Mapping[str, str], progress: Progress = lambda done, of: None
) -> dict[str, Reply]:
    """The solver's reply to each of these obligations, by file. texts: the SMT-LIB text by file."""
    found = {}
    spoken = answers(solver, [texts[entry["file"]] for entry in entries], TIMEOUT_MS)
    for entry, (said, seconds) in zip(entries, spoken, strict=True):
        found[entry["file"]] = Reply(solver, entry, said, seconds)
        progress(len(found), len(entries))
    return found


@dataclass(frozen=True)
class SecondOpinion:
    """The replies to the obligations of some theorems and their lemmas, and which files could not be asked about."""

    solver: str
    version: str
    theorems: Mapping[str, Sequence[Entry]]
    replies: Mapping[str, Reply]
    damaged: Sequence[str]

    @property
    def complaints(self) -> list[str]:
        return [*self.damaged, *(reply.complaint for reply in self.replies.values() if not reply.agrees)]

    def agreed(self, verdict: str) -> int:
        """How many obligations with this verdict the solver agrees to."""
        return sum(reply.agrees and reply.said == verdict for reply in self.replies.values())

    def of(self, theorem: str) -> list[Reply]:
        return [self.replies[e["file"]] for e in self.theorems[theorem] if e["file"] in self.replies]


def second_opinion(
    solver: str, ledger: Entry, folder: Path, theorems: Iterable[str], progress: Progress = lambda done, of: None
) -> SecondOpinion:
    """Ask the solver about the committed files of these theorems. Raises ProofError when the ledger holds no such."""
    try:
        chosen = {name: obligations_of(ledger, name) for name in theorems}
        entries = list({entry["file"]: entry for part in chosen.values() for entry in part}.values())
        damaged = {entry["file"]: line for entry in entries for line in damage([entry], folder)}
    except (KeyError, TypeError, AttributeError) as error:
        raise ProofError(f"{folder / LEDGER} cannot be read (it is no ledger: {error!r})") from error
    asked, texts = [], {}
    for entry in entries:
        if entry["file"] not in damaged:
            try:
                texts[entry["file"]] = (folder / entry["file"]).read_text(encoding="utf-8")
                asked.append(entry)
            except UnicodeDecodeError:
                damaged[entry["file"]] = f"{entry['file']} is no text"
    found = replies(solver, asked, texts, progress)
    return SecondOpinion(solver, SOLVERS[solver].version(), chosen, found, list(damaged.values()))
