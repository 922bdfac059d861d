"""Runs at a uniform divergence: while the certificates stay above ε, a drafter within ε of the target is never rejected."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.kernel import sequences
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.theorems.bridge import Bridge, P, Q, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.positions import Positions
from symcert.theorems.theorem import Theorem

_epsilon, _slack = sp.symbols("epsilon s")


def derive() -> Derivation:
    d = Derivation("certified_run")
    certificate, divergence, epsilon = sp.symbols("C KL epsilon", positive=True)
    d.given("The slack of a position", certificate - divergence)
    d.equal("is that of its certificate over ε and that of ε over its divergence, neither negative, the first positive",
            certificate - divergence, (certificate - epsilon) + (epsilon - divergence))  # fmt: skip
    return d


def attain() -> Derivation:
    d = Derivation("certified_run")
    epsilon, below = sp.symbols("epsilon delta", nonnegative=True)
    certificate = epsilon - below
    d.equal("where C = ε − δ ≤ ε, a drafter at KL = C is within ε", epsilon - certificate, below)
    d.equal("and has no slack left: it can be rejected, so a guaranteed run ends at every C ≤ ε", certificate - certificate, sp.Integer(0))  # fmt: skip
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, i) for i in range(n))


def case(n: int, i: int) -> SmallCase:
    """C_j ≥ ε + s and KL_j ≤ ε at every j leave position i the slack s: KL_i + s ≤ C_i."""
    positions = Positions(n)
    kl, c = positions.kl, positions.certificates
    return SmallCase(
        "statement",
        conclusion=c[i] - kl[i] - _slack,
        nonnegative=(*kl, *(a - _epsilon - _slack for a in c), *(_epsilon - a for a in kl)),
        positive=(_slack,),
    )


def small(n: int) -> Obligation:
    return one_shot(f"certified_run/n={n}", f"n = {n} positions, each of them", cases(n))


def bridge() -> Obligation:
    """Two positions with C > KL: none reaches its certificate."""
    p, q = sp.symbols("p_0:2"), sp.symbols("q_0:2")
    reach = sequences.reaching(P, Q)
    indices = [z3.IntVal(k) for k in range(3)]
    facts = tuple(sequences.size.defn(reach, k) for k in indices) + tuple(
        sequences.reaching.at(P, Q, k) for k in indices
    )
    count = z3.ToReal(sequences.size(reach, z3.IntVal(2)))
    certified = tuple(sp.Lt(a, b) for a, b in zip(p, q, strict=True))
    return bridged("certified_run", [Bridge("rejected", count, sp.Integer(0), facts, certified)])


def mutants() -> list[Mutant]:
    statement, positions = case(2, 0), Positions(2)
    kl, c = positions.kl, positions.certificates
    half, quarter = sp.Rational(1, 2), sp.Rational(1, 4)
    tight = {c[0]: half, c[1]: half, kl[0]: quarter, kl[1]: quarter, _epsilon: quarter, _slack: quarter}
    far = tuple(h for h in statement.nonnegative if h not in {_epsilon - a for a in kl})
    low = tuple(h for h in statement.nonnegative if h not in {a - _epsilon - _slack for a in c})
    return [
        Mutant(statement.changed("constant off", conclusion=c[0] - kl[0] - 2 * _slack), "twice the slack", tight),
        Mutant(statement.changed("sign flipped", conclusion=kl[0] - c[0] + _slack), "KL exceeds C instead", {**tight, kl[0]: sp.S.Zero}),
        Mutant(statement.changed("uniform bound dropped", nonnegative=far), "KL may exceed ε", {**tight, kl[0]: half}),
        Mutant(statement.changed("certificates dropped", nonnegative=low), "C may be below ε", {**tight, c[0]: sp.S.Zero}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="certified_run",
    chapter="sequences",
    title="Certified runs at a uniform divergence",
    statement="Cᵢ > ε ≥ KLᵢ at every position of a run: no position of it is rejected; at any position with Cᵢ ≤ ε some "
    "KLᵢ ≤ ε allows a rejection",
    latex=r"C_i\gt\varepsilon\ge\mathrm{KL}_i\ \text{ at every position }\ \Longrightarrow\ \text{no position is rejected}",
    hypotheses=(
        "consecutive positions with certificates Cᵢ and divergences KLᵢ ≥ 0",
        "a rejected position has KLᵢ ≥ Cᵢ (the certificate's theorem)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(sequences.certified_run, sequences.run_ends),
    mutants=mutants,
    note="The certified run length at ε counts consecutive positions with C > ε. It depends on the target alone.",
    follows=("pinsker",),
)
