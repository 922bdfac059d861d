"""The exact certificate of one drafted token in total variation: how far the water level lies above the competitor."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp
import z3

from symcert.formulas import single_tv as formula
from symcert.kernel import total_variation
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.other_divergences import Distance, b, c, total_variation_bridge
from symcert.theorems.theorem import Theorem


def derive() -> Derivation:
    d = Derivation("single_tv")
    P, k, level = sp.symbols("P k c", positive=True)
    top, competitor, drafted = sp.symbols("q_x b Q", nonnegative=True)
    gained, lost = top - competitor, P - drafted
    d.given("TV is at least what a set of tokens gains or loses. The draft token gains at least", gained)
    d.given("the pool {0, …, k−1} of mass P under the target, Q under the drafter, loses", lost)
    weighted = (k * gained + lost) / (k + 1)
    d.equal("k of the first and one of the second, divided by k + 1, is a lower bound of TV; with Q ≤ k·q_x it is at least",
            weighted.subs(drafted, k * top), (P - k * competitor) / (k + 1))  # fmt: skip
    (solution,) = sp.solve((k + 1) * level - P - competitor, level)
    d.equal("which is c − b for the level c of the pool", sp.simplify(solution - competitor), sp.factor(weighted.subs(drafted, k * top)))  # fmt: skip
    for size in (1, 2, 3):
        _compare_with_emitted(d, size)
    return d


def _compare_with_emitted(d: Derivation, size: int) -> None:
    p = sp.symbols(f"p_0:{size}", positive=True)
    levels = [(sum(p[:j]) + formula.p_rejected) / (j + 1) for j in range(1, size + 1)]
    emitted = formula.FORMULA.at_size(size, p)
    d.equal(f"the emitted form is the largest c − b over pools of 1 … {size}", emitted,
            sp.Max(*(sp.expand(level - formula.p_rejected) for level in levels)))  # fmt: skip


def attain() -> Derivation:
    d = Derivation("single_tv")
    P, k = sp.symbols("P k", positive=True)
    competitor = sp.Symbol("b", positive=True)
    level = (P + competitor) / (k + 1)
    d.equal("the water-filling witness raises the competitor by as much as it lowers the pool",
            sp.simplify(P - k * level), sp.simplify(level - competitor))  # fmt: skip
    d.equal("so half the sum of its changes is c − b", sp.simplify((P - k * level + level - competitor) / 2), sp.simplify(level - competitor))  # fmt: skip
    return d


def cases(n: int) -> Iterator[SmallCase]:
    """Every pool size k and every rejected draft token x."""
    return (case(n, k, x) for k in range(1, n + 1) for x in range(n))


def case(n: int, k: int, x: int) -> SmallCase:
    """TV(p, q) ≥ c − b when the drafter's argmax is token x, whose target probability is at most b."""
    tokens = Vocabulary(n)
    p, q = tokens.p, tokens.q
    distance = Distance(tokens)
    return SmallCase(
        "statement",
        conclusion=distance.value - certificate(),
        nonnegative=(*p, *q, *(q[x] - y for y in q), b - p[x], *distance.at_least),
        zero=(*tokens.normalised, (k + 1) * c - sum(p[:k]) - b),
    )


def certificate() -> sp.Expr:
    return c - b


def small(n: int) -> Obligation:
    return one_shot(f"single_tv/n={n}", f"n = {n}, every pool and rejected token", cases(n))


def bridge() -> Obligation:
    kernel = total_variation.single_certificate(z3.Real("b"), z3.Real("c"))
    return bridged("single_tv", [*map(total_variation_bridge, (1, 2, 3)), Bridge("certificate", kernel, certificate())])


def mutants() -> list[Mutant]:
    statement = case(3, 2, 2)
    distance = Distance(Vocabulary(3))
    p, q = distance.tokens.p, distance.tokens.q
    # p = (9/20, 9/20, 1/10) levels at c = 1/3: the pool is {0, 1}, the competitor token 2.
    masses = dict(zip(p, (sp.Rational(9, 20), sp.Rational(9, 20), sp.Rational(1, 10)), strict=True))
    target = masses | {b: sp.Rational(1, 10), c: sp.Rational(1, 3)}
    at_witness = target | dict.fromkeys(q, sp.Rational(1, 3))
    gap, hypotheses = statement.conclusion, statement.nonnegative
    return [
        Mutant(statement.changed("constant off", conclusion=gap - certificate() / 20), "the certificate is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=gap - 2 * b), "b is added", at_witness),
        Mutant(statement.changed("half dropped", conclusion=gap - certificate()), "Σ |p − q| ≥ 4(c − b) is claimed", at_witness),
        Mutant(statement.changed("argmax dropped", nonnegative=tuple(h for h in hypotheses if h not in {q[2] - q[0], q[2] - q[1]})),
               "the draft token need not be the drafter's argmax", target | dict(zip(q, masses.values(), strict=True))),
        Mutant(statement.changed("competitor dropped", nonnegative=tuple(h for h in hypotheses if h != b - p[2])),
               "the draft token may be more probable than b", masses | {b: sp.S.Zero, c: sp.Rational(3, 10)}),
        Mutant(statement.changed("level dropped", zero=statement.zero[:2]), "c need not be the level of a pool", masses | {b: sp.Rational(1, 10)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="single_tv",
    chapter="divergences",
    title="Exact certificate of one drafted token in total variation",
    statement="TV(p, q) = ½ Σ |pᵢ − qᵢ| ≥ C = c* − p_{x*}, where c* = max_{k≥1} (p₀ + … + p_{k−1} + p_{x*})/(k+1)",
    latex=r"\mathrm{TV}(p,q)=\tfrac12\sum_i\lvert p_i-q_i\rvert\ge C=c^\ast-p_{x^\ast},\quad c^\ast=\max_{k\ge 1}\frac{p_0+\dots+p_{k-1}+p_{x^\ast}}{k+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, q a distribution",
        "the draft token x = argmax q (ties included) lies in the rejection set R",
        "R is a lower level set of p, 0 ∉ R, x* is its most probable token",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(total_variation.single_tv_bound, total_variation.single_tv_attained, total_variation.single_tv_ceiling),
    mutants=mutants,
    note="Each k alone gives a bound, whether or not the pool lies above its level. No certificate exceeds ½. No logarithm "
    "is involved.",
    emits=True,
)
