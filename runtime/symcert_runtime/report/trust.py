"""Who vouches for what a report says: the proofs of its theorems, and what is only checked or assumed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Proof:
    """What the committed evidence says of one theorem."""

    level: str
    """How far it is proved, e.g. "kernel-proved for all n"."""
    small: str
    """Vocabulary sizes at which z3 answered it in one shot, e.g. "n = 2…6"; "" for none."""
    lemmas: int
    """Proof objects that the kernel holds of it and beneath it."""
    derived: int
    """Steps of its derivation by sympy."""
    refuted: int
    """False variants of it for which a counterexample was found."""
    second: str
    """What a second solver says, e.g. "cvc5: 21 of 21"; "" where none was asked."""
    rocq: Sequence[str]
    """Its theorems in Rocq."""
    assumed: Sequence[str]


@dataclass(frozen=True)
class Evidence:
    """The proofs of one ledger."""

    ledger_hash: str
    """sha256 of the ledger."""
    proofs: Mapping[str, Proof]
    """By theorem."""


def applies(evidence: Evidence | None, ledger_hash: object) -> bool:
    """Is this the ledger that the run's code was generated from?"""
    return evidence is not None and evidence.ledger_hash == ledger_hash


MEASURED = (
    ("KL and C of every position", "enclosures of the exact values for the logits as stored, rounded to the safe side",
     "IEEE 754; exp, expm1, log, log1p and atanh of torch and the C library within 4 units in the last place; tested "
     "against ball arithmetic"),
    ("the code that computes C", "printed from the proved formula, executed symbolically and compared with it",
     "sympy; Python, torch, numba and Triton beneath"),
    ("what the rule did at each position", "evaluated from the logits, ties to the lowest token index",
     "the decoding loop or the engine that was listened to"),
    ("shares, means and lengths", "counted from these prompts under these settings",
     "nothing: they promise nothing about others"),
)  # fmt: skip
"""What, how it was established, what it rests on."""
