"""What a theorem consists of: a statement, how it is derived, how it is checked, and which false variants must fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from symcert.kernel.prover import Lemma
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.theorems.derivation import Derivation

SMALL_SIZES = range(2, 7)

CHAPTERS = (
    "foundations",
    "one draft token",
    "rules",
    "margins",
    "trees",
    "divergences",
    "noise",
    "partial information",
    "sequences",
)
"""In reading order."""


@dataclass(frozen=True)
class DualCertificate:
    """The choice (S, pivot, f) that turns the master lemma into this theorem."""

    support: str
    pivot: str
    multipliers: str


@dataclass(frozen=True)
class Theorem:
    """A theorem as data. Formulas are plain text; natural logarithms, so every bound is in nats.

    derive: the sympy derivation from the optimisation problem; the last step equals the formula the runtime evaluates.
    attain: the symbolic check that the witness is feasible and reaches the bound.
    small: the one-shot obligations, one per size n in SMALL_SIZES.
    bridge: the kernel's statement is about the same formula as the sympy derivation.
    kernel: the lemmas that prove statement and attainment for every n (and m); the first is the statement.
    """

    id: str
    chapter: str
    title: str
    statement: str
    hypotheses: tuple[str, ...]
    derive: Callable[[], Derivation]
    small: Callable[[int], Obligation]
    kernel: tuple[Lemma, ...]
    mutants: Callable[[], Sequence[Mutant]]
    bridge: Callable[[], Obligation]
    attain: Callable[[], Derivation] | None = None
    dual: DualCertificate | None = None
    side_conditions: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    """What the theorem rests on without proof, beyond the kernel's axioms (names from `symcert.kernel.axioms`)."""
    note: str = ""
    follows: tuple[str, ...] = ()
    """Theorems of the same chapter that a reader should know first."""
    emits: bool = field(default=False)
    """Whether `symcert/formulas/<id>.py` holds the formula the runtime evaluates."""
    latex: str = ""
    """The statement for the trust table, in the LaTeX that GitHub renders, on one line and without `|` or a backtick."""
    sampled: tuple[str, ...] = ()
    """What is claimed beside the proved statement and was only tried on samples, in words."""
