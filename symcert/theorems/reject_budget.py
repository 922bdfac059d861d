"""How much a mean KL can spoil: m rejections cost at least the m smallest certificates, and no more than that.

The certificates depend on the target alone, so this bounds what any drafter of a given mean KL may do before there is one.
"""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.kernel import sequences
from symcert.kernel.sums import prefix, total
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.theorems.bridge import Bridge, P, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.positions import Positions, every_rejection
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("reject_budget")
    c, y, price = sp.symbols("C_0:4"), sp.symbols("y_0:4"), sp.Symbol("lambda")
    r, budget = 2, sp.Symbol("B")
    lagrangian = sum(y) + (budget - sum(a * b for a, b in zip(c, y, strict=True))) / price
    d.given(
        "Most rejections for a budget B (four positions, r = 2): maximise Σ y_i over 0 ≤ y_i ≤ 1 with Σ y_i C_i ≤ B. Lagrangian",
        lagrangian,
    )
    for i in range(4):
        d.equal(
            f"slope in y_{i}, of the sign of λ − C_{i}: reject where C < λ", sp.diff(lagrangian, y[i]), 1 - c[i] / price
        )
    slacks = [(1 - y[i]) * (c[r] - c[i]) if i < r else y[i] * (c[i] - c[r]) for i in range(4)]
    d.equal("λ = C_r: what y costs beyond the r smallest, λ(Σ y − r), and slacks ≥ 0 that vanish at y = (1, 1, 0, 0)",
            sp.expand(sum(a * b for a, b in zip(c, y, strict=True))), sp.expand(c[0] + c[1] + c[r] * (sum(y) - r) + sum(slacks)))  # fmt: skip
    return d


def attain() -> Derivation:
    d = Derivation("reject_budget")
    c = sp.symbols("C_0:4", nonnegative=True)
    kl = (c[0], c[1], sp.S.Zero, sp.S.Zero)
    d.equal("KL = C at the r = 2 smallest certificates and 0 elsewhere costs their sum", sum(kl), c[0] + c[1])
    d.equal(
        "and reaches the certificate at both",
        sum(sp.Integer(1) for a, b in zip(kl, c, strict=True) if (a - b) == 0),
        sp.Integer(2),
    )
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(positions) for positions in every_rejection(n))


def case(positions: Positions) -> SmallCase:
    """Σ KL_i is at least the sum of as many smallest certificates as positions were rejected."""
    cost = sum(positions.certificates[: len(positions.rejected)], sp.S.Zero)
    return SmallCase(
        "statement",
        conclusion=sum(positions.kl) - cost,
        nonnegative=(*positions.kl, *positions.ascending, *positions.reached),
    )


def small(n: int) -> Obligation:
    return one_shot(f"reject_budget/n={n}", f"n = {n} positions, every set of rejected ones", cases(n))


def bridge() -> Obligation:
    """The smallest certificates summed; the positions before r counted; their KL."""
    r, three = z3.IntVal(2), z3.IntVal(3)
    p = sp.symbols("p_0:3")
    kept, before = prefix(P, r), sequences.first(r)
    indices = [z3.IntVal(k) for k in range(4)]
    smallest = tuple(total.defn(P, k) for k in indices)
    placed = tuple(total.defn(kept, k) for k in indices) + tuple(prefix.at(P, r, k) for k in indices)
    counted = tuple(sequences.size.defn(before, k) for k in indices) + tuple(sequences.first.at(r, k) for k in indices)
    return bridged(
        "reject_budget",
        [
            Bridge("smallest certificates", total(P, r), p[0] + p[1], smallest),
            Bridge("their divergences", total(kept, three), p[0] + p[1], placed),
            Bridge("rejected", z3.ToReal(sequences.size(before, three)), sp.Integer(2), counted),
        ],
    )


def mutants() -> list[Mutant]:
    positions = Positions(3, (0, 1))
    statement, c, kl = case(positions), positions.certificates, positions.kl
    quarter = sp.Rational(1, 4)
    profile = {c[0]: quarter, c[1]: 2 * quarter, c[2]: 4 * quarter}
    tight = profile | {kl[0]: quarter, kl[1]: 2 * quarter, kl[2]: sp.S.Zero}
    unsorted = {
        c[0]: quarter,
        c[1]: quarter / 2,
        c[2]: 4 * quarter,
        kl[0]: quarter,
        kl[1]: quarter / 2,
        kl[2]: sp.S.Zero,
    }
    unreached = tuple(h for h in statement.nonnegative if h not in positions.reached)
    negative = tuple(h for h in statement.nonnegative if h not in kl)
    last = case(Positions(3, (0, 2)))
    return [
        Mutant(statement.changed("constant off", conclusion=sum(kl) - (c[0] + c[1]) * sp.Rational(21, 20)), "the cost is 5 % larger", tight),
        Mutant(statement.changed("one more", conclusion=sum(kl) - sum(c)), "two rejections cost three certificates", tight),
        Mutant(last.changed("not sorted", nonnegative=(*kl, *c, *(kl[i] - c[i] for i in (0, 1))), conclusion=sum(kl) - c[0] - c[2]),
               "the certificates are not in ascending order", unsorted),
        Mutant(statement.changed("reach dropped", nonnegative=unreached), "a position may be rejected below its certificate",
               profile | dict.fromkeys(kl, sp.S.Zero)),
        Mutant(statement.changed("negative divergence", nonnegative=negative), "KL may be negative", tight | {kl[2]: -quarter}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="reject_budget",
    chapter="sequences",
    title="Rejections, from a mean KL and a profile of certificates",
    statement="Σ KLᵢ ≤ Nκ implies #{rejected} ≤ r, the largest number of smallest certificates with C₍₀₎ + … + C₍ᵣ₋₁₎ ≤ Nκ; "
    "some assignment of divergences lets r positions be rejected",
    latex=r"\sum_i\mathrm{KL}_i\le N\kappa\ \Longrightarrow\ \#\lbrace\text{rejected}\rbrace\le\max\lbrace r:C_{(0)}+\dots+C_{(r-1)}\le N\kappa\rbrace",
    hypotheses=(
        "N positions, of which n have finite certificates C₍₀₎ ≤ C₍₁₎ ≤ …, Cᵢ ≥ 0; KLᵢ ≥ 0",
        "a rejected position has KLᵢ ≥ Cᵢ (the certificate's theorem; the converse is false)",
        "positions with an infinite certificate cannot be rejected: they count among the N only",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(sequences.reject_budget, sequences.rejections_cost, sequences.budget_shares, sequences.budget_attained),
    mutants=mutants,
    note="Knapsack duality: every position is weighed at the price λ = C₍ᵣ₎. The count r is the optimum for N given positions. Where rejections are probabilities yᵢ (a drafter that draws, a "
    "distribution over contexts) budget_shares bounds their sum by r + (Nκ − C₍₀₎ − … − C₍ᵣ₋₁₎)/C₍ᵣ₎. That KL = C can reject "
    "is attainment of the certificate, with ties going against acceptance.",
    follows=("reject_markov",),
)
