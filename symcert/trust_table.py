"""The trust table, `proofs/README.md`: what each theorem rests on. A pure function of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from symcert.ledger import Entry, heard, obligations, obligations_of, sizes
from symcert.rocq import ROCQ, statements_of
from symcert.second_opinion import SECOND_SOLVER

TRUST_TABLE = "README.md"

HEAD = """\
# Trust table

Written by `symcert verify --accept` from [`ledger.json`](ledger.json), checked by `symcert verify`. Every obligation
is a file in this folder: SMT-LIB 2.6 text with its expected answer, which any solver can give again (`z3 FILE`,
`cvc5 --enum-inst FILE`; pip's cvc5 has no such program, and `symcert verify --solver cvc5` does the same). What is
named under Rocq stands in [`rocq/`](rocq/README.md), about formulas printed from the same sympy expressions.
Natural logarithms, so every bound is in nats.
"""

LEVELS = {
    "kernel-proved for all n": "the kernel holds a proof object of the statement, for every vocabulary and tree width",
    "SMT-proved for all n": "one obligation that does not mention n, answered by z3",
    "SMT-checked": "one obligation per vocabulary size, up to the one named, answered by z3",
    "sampled": "tried on samples and nowhere refuted; no proof",
    "assumed": "taken on faith; the other columns say what supports it",
}

KERNEL = """\
`natural_log` is otherwise uninterpreted. Beside the axioms there are definitions (names for sums, sequences and
predicates) and z3's word for each step: a proof object says that z3 found the step's negation unsatisfiable.
"""

COUNTEREXAMPLES = """\
A counterexample is also evaluated from scratch, hypotheses in rationals and the conclusion in ball arithmetic.
"""

SAMPLED = """\
- That theorems and formulas agree with independent convex optimisation and with exact arithmetic (`tests/`).
- That the runtime's floating-point statistics stay within their derived error bounds: the derivation stands in
  `runtime/symcert_runtime/enclosure.py`, the comparison with ball arithmetic in `tests/test_enclosure.py`. Rocq has
  the enclosures of the strict rule (`rocq/rounding/`), not those of softmax, KL and the other rules.

The step from a theorem's formula to the code that runs is not sampled: `symcert generate` executes the emitted text
symbolically and compares it with the formula. Nobody checks the printers, torch's kernels and the compilers beneath.
"""


def trust_table(ledger: Entry) -> str:
    """The page. Every figure on it is counted from the ledger."""
    rows = [[cell(ledger, name) for cell in COLUMNS.values()] for name in ledger["theorems"]]
    sections = [HEAD, _table(list(COLUMNS), rows), _levels(), _axioms(ledger)]
    sections += [_solvers(ledger), _rocq(ledger), _beyond(ledger)]
    return "\n".join(sections)


def level(name: str, entry: Entry) -> str:
    """How far the theorem is proved: one of LEVELS."""
    if name in entry["assumed"]:
        return "assumed"
    if entry["kernel"]["statements"]:
        return "kernel-proved for all n"
    if any("all n" in obligation["scope"] for obligation in entry["small"]):
        return "SMT-proved for all n"
    if sizes(entry):
        return f"SMT-checked for n ≤ {max(sizes(entry))}"
    return "sampled" if entry["sampled"] else "assumed"


def agreement(ledger: Entry, theorem: str) -> tuple[int, int]:
    """Of the obligations of a theorem and its lemmas: how many the second solver has answered alike, and how many."""
    entries = obligations_of(ledger, theorem)
    return len(heard(_opinion(ledger), entries)), len(entries)


def _opinion(ledger: Entry) -> Entry:
    opinions = ledger.get("second_opinions")
    said = opinions.get(SECOND_SOLVER) if isinstance(opinions, dict) else None
    return said if isinstance(said, dict) else {}


def _statement(ledger: Entry, name: str) -> str:
    entry = ledger["theorems"][name]
    claim = f"$`{entry['latex']}`$" if entry["latex"] else _plain(entry["statement"])
    return f"{claim}<br>given: {_plain('; '.join(entry['hypotheses']))}"


def _attained(ledger: Entry, name: str) -> str:
    entry = ledger["theorems"][name]
    by_sympy = [counted(len(entry["attained"]["steps"]), "step")] if entry["attained"] else []
    by_kernel = [f"`{lemma}`" for lemma in entry["kernel"]["statements"] if "attain" in lemma]
    return ", ".join(by_sympy + by_kernel)


def _of(column: Callable[[Entry], str]) -> Callable[[Entry, str], str]:
    """A column that needs the theorem's own entry only."""
    return lambda ledger, name: column(ledger["theorems"][name]) or "–"


COLUMNS: dict[str, Callable[[Entry, str], str]] = {
    "theorem": lambda ledger, name: f"**{_plain(ledger['theorems'][name]['title'])}**<br>`{name}`",
    "statement": _statement,
    "level": lambda ledger, name: level(name, ledger["theorems"][name]),
    "derived (sympy)": _of(lambda entry: counted(len(entry["derived"]["steps"]), "step")),
    "small n (z3)": _of(lambda entry: _span(sizes(entry))),
    "all n (kernel)": _of(lambda entry: counted(len(entry["kernel"]["lemmas"]), "lemma")),
    "attained": lambda ledger, name: _attained(ledger, name) or "–",
    "false variants refuted": _of(lambda entry: str(len(entry["refuted"]))),
    f"{SECOND_SOLVER} agrees": lambda ledger, name: "on {} of {}".format(*agreement(ledger, name)),
    "Rocq": lambda ledger, name: ", ".join(f"`{theorem}`" for theorem in statements_of(ledger, name)) or "–",
    "assumed": _of(lambda entry: ", ".join(f"`{fact}`" for fact in entry["assumed"])),
    "only sampled": _of(lambda entry: _plain("; ".join(entry["sampled"]))),
}


def _span(covered: Sequence[int]) -> str:
    return f"n = {min(covered)}…{max(covered)}" if covered else ""


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _plain(text: str) -> str:
    """Text for a table's cell: a bar would end the cell, an asterisk could begin emphasis."""
    return text.replace("|", "\\|").replace("*", "\\*")


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(line)} |\n" for line in (columns, ["---"] * len(columns), *rows))


def _levels() -> str:
    return "## Levels\n\n" + "".join(f"- **{name}**: {meaning}.\n" for name, meaning in LEVELS.items())


def _axioms(ledger: Entry) -> str:
    axioms = (f"- `{name}`: `{' '.join(text.split())}`\n" for name, text in ledger["axioms"].items())
    return "## What the kernel assumes\n\n" + "".join(axioms) + "\n" + KERNEL


def _solvers(ledger: Entry) -> str:
    entries = obligations(ledger)
    proving = sum(entry["verdict"] == "unsat" for entry in entries)
    versions = ", ".join(f"{name} {version}" for name, version in ledger["versions"].items())
    said = _opinion(ledger)
    second = (
        f"{SECOND_SOLVER} {said.get('version')} gave the expected answer to {len(heard(said, entries))} of these "
        f"{len(entries)} files, from their text alone; `symcert verify --solver {SECOND_SOLVER}` asks it again."
        if said
        else "No second solver has been asked."
    )
    return (
        f"## Which programs are believed\n\nProved with {versions}: {proving} obligations unsatisfiable, "
        f"{len(entries) - proving} counterexamples satisfiable.\n{second}\n{COUNTEREXAMPLES}"
    )


def _rocq(ledger: Entry) -> str:
    recorded = ledger.get(ROCQ) or {}
    if not recorded:
        return "## Rocq\n\nRocq has not been asked.\n"
    axioms = ", ".join(f"`{axiom}`" for axiom in recorded["axioms"])
    count = len(recorded["theorems"])
    return (
        f"## Rocq\n\nRocq {recorded['version']} and its independent checker `coqchk` checked {count} "
        f"theorems of [`rocq/`](rocq/README.md); `symcert verify --solver {ROCQ}` has them checked again. Beneath them "
        f"lie the axioms of the standard library's real numbers and nothing else: {axioms}.\n"
    )


def _beyond(ledger: Entry) -> str:
    theorems = ledger["theorems"]
    assumed = sorted({fact for entry in theorems.values() for fact in entry["assumed"]})
    sampled = "".join(f"- `{name}`: {text}.\n" for name, entry in theorems.items() for text in entry["sampled"])
    return (
        "## What is not proved here\n\n"
        f"Assumed: {', '.join(f'`{fact}`' for fact in assumed) or 'nothing beside the axioms'}.\n\n"
        f"Only sampled:\n\n{sampled}{SAMPLED}"
    )
