"""The share of rejected positions is at most the share with KL ≥ C, and at most the mean of min(1, KL/C)."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.kernel import sequences
from symcert.kernel.sums import total
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.theorems.bridge import Bridge, P, Q, bridged, unfolded_total
from symcert.theorems.derivation import Derivation
from symcert.theorems.positions import Positions
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("reject_markov")
    certificate, divergence = sp.symbols("C KL", positive=True)
    excess = sp.Symbol("delta", nonnegative=True)
    d.given("A position's share of the bound", sp.Min(1, divergence / certificate))
    d.equal("where the position is rejected, KL = C + δ with δ ≥ 0, it is 1",
            sp.Min(1, sp.expand((certificate + excess) / certificate)), sp.Integer(1))  # fmt: skip
    d.holds("elsewhere it is not negative", sp.Ge(sp.Min(1, divergence / certificate), 0))
    return d


def attain() -> Derivation:
    d = Derivation("reject_markov")
    certificate = sp.Symbol("C", positive=True)
    d.equal("a position with KL = C counts 1", sp.Min(1, certificate / certificate), sp.Integer(1))
    d.equal("and one with KL = 0 counts 0: with no others both bounds are the share of rejections", sp.Min(1, 0 / certificate), sp.Integer(0))  # fmt: skip
    return d


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n, rejected, free) for rejected in range(n + 1) for free in range(n + 1))


def case(n: int, rejected: int, free: int) -> SmallCase:
    """The first positions are rejected, the last `free` have C = 0. x_i = KL_i/C_i, or 1; y_i = min(1, x_i)."""
    positions = Positions(n, tuple(range(rejected)))
    kl, c = positions.kl, positions.certificates
    x, y = sp.symbols(f"x_0:{n}"), sp.symbols(f"y_0:{n}")
    priced = range(n - free)
    return SmallCase(
        "statement",
        conclusion=sum(y) - rejected,
        nonnegative=(*kl, *positions.reached, *(1 - b for b in y), *(a - b for a, b in zip(x, y, strict=True))),
        positive=tuple(c[i] for i in priced),
        zero=(
            *(x[i] * c[i] - kl[i] for i in priced), *(x[i] - 1 for i in range(n - free, n)), *c[n - free :],
            *((1 - b) * (a - b) for a, b in zip(x, y, strict=True)),
        ),
        products=(
            *((1 - x[i], c[i]) for i in priced), *((-x[i], c[i]) for i in priced), *((1 - b, a - b) for a, b in zip(x, y, strict=True)),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(
        f"reject_markov/n={n}", f"n = {n} positions, 0 … {n} rejected, 0 … {n} with certificate 0", cases(n)
    )


def bridge() -> Obligation:
    """Three positions, two of them with KL ≥ C, the quotients 2, 1 and below 1."""
    three = z3.IntVal(3)
    p, q = sp.symbols("p_0:3"), sp.symbols("q_0:3")
    reach = sequences.reaching(P, Q)
    counted = [sequences.size.defn(reach, z3.IntVal(k)) for k in range(4)] + [sequences.reaching.at(P, Q, z3.IntVal(k)) for k in range(3)]  # fmt: skip
    shares = unfolded_total(sequences.capped, (P,), 3)
    return bridged(
        "reject_markov",
        [
            Bridge("KL ≥ C", z3.ToReal(sequences.size(reach, three)), sp.Integer(2), tuple(counted),
                   (sp.Ge(p[0], q[0]), sp.Lt(p[1], q[1]), sp.Ge(p[2], q[2]))),
            Bridge("min(1, x)", total(sequences.capped(P), three), 2 + p[2], shares,
                   (sp.Ge(p[0], 2), sp.Ge(p[1], 1), sp.Le(p[2], 1))),
        ],
    )  # fmt: skip


def mutants() -> list[Mutant]:
    statement, free = case(2, 1, 0), case(2, 1, 2)
    c, kl, y = sp.symbols("C_0:2"), sp.symbols("KL_0:2"), sp.symbols("y_0:2")
    half = sp.Rational(1, 2)
    tight = {c[0]: half, c[1]: half, kl[0]: half, kl[1]: sp.S.Zero}
    unreached = tuple(h for h in statement.nonnegative if h != kl[0] - c[0])
    no_quotient = tuple(h for h in free.zero if h not in {sp.Symbol("x_0") - 1, sp.Symbol("x_1") - 1})
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - sp.Rational(1, 20)), "the bound is 1/20 smaller", tight),
        Mutant(statement.changed("certificate dropped", conclusion=sum(kl) - 1), "min(1, KL/C) became KL", tight),
        Mutant(statement.changed("sign flipped", conclusion=y[0] - y[1] - 1), "the second position is subtracted",
               {**tight, kl[1]: half / 2}),
        Mutant(statement.changed("reach dropped", nonnegative=unreached), "a position may be rejected below its certificate",
               {**tight, kl[0]: sp.S.Zero}),
        Mutant(free.changed("free rejection dropped", zero=(*no_quotient, sp.Symbol("x_0"), sp.Symbol("x_1"))), "0/0 counts 0"),
    ]  # fmt: skip


THEOREM = Theorem(
    id="reject_markov",
    chapter="sequences",
    title="Rejections, from divergences and certificates",
    statement="#{rejected} ≤ #{KLᵢ ≥ Cᵢ} ≤ Σ min(1, KLᵢ/Cᵢ) ≤ Σ KLᵢ/Cᵢ, with KLᵢ/Cᵢ := 1 where Cᵢ = 0",
    latex=r"\#\lbrace\text{rejected}\rbrace\le\#\lbrace i:\mathrm{KL}_i\ge C_i\rbrace\le\sum_i\min\left(1,\frac{\mathrm{KL}_i}{C_i}\right)\le\sum_i\frac{\mathrm{KL}_i}{C_i}",
    hypotheses=(
        "n positions with finite certificates Cᵢ ≥ 0 and divergences KLᵢ ≥ 0",
        "a rejected position has KLᵢ ≥ Cᵢ (the certificate's theorem; the converse is false)",
        "positions with an infinite certificate cannot be rejected and count 0",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(sequences.reject_markov, sequences.markov_attained),
    mutants=mutants,
    note="Of any distribution over contexts the same holds for probabilities and means: P(reject) ≤ P(KL ≥ C) ≤ E min(1, KL/C). "
    "The kernel counts finitely many positions.",
    follows=("certified_run",),
)
