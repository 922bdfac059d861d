"""The single-draft certificate from a part of the target: its K most probable tokens and the mass of the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import sympy as sp

from symcert.formulas import single_exact as formula
from symcert.kernel import partial
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import emitted
from symcert.theorems.derivation import Derivation
from symcert.theorems.levelled import Pool, b, c, pool_bridge, rejection_case
from symcert.theorems.theorem import DualCertificate, Theorem


def derive() -> Derivation:
    d = Derivation("single_partial")
    P_k, k, level = sp.symbols("P_k k c", positive=True)
    rejected = sp.Symbol("b", positive=True)
    p_i, u = sp.symbols("p_i u", positive=True)
    lagrangian = p_i * sp.log(u) - level * (u - 1)
    d.given(
        "Any multipliers u ≥ 1 on known tokens and u_x ≤ 1 with Σ(u − 1) ≤ 0 give a bound. Lagrangian of one of them",
        lagrangian,
    )
    (best,) = sp.solve(sp.diff(lagrangian, u), u)
    d.equal("the best multiplier of a pooled token; of the draft token likewise b/c", best, p_i / level)
    mean = (P_k + rejected) / (k + 1)
    d.equal("the constraint Σ(u − 1) = 0 over k pooled tokens of mass P_k and the draft token gives the level",
            sp.solve((P_k / level - k) + (rejected / level - 1), level)[0], mean)  # fmt: skip
    entropy = sp.Symbol("S", real=True)
    value = entropy + rejected * sp.log(rejected / mean) - P_k * sp.log(mean)
    d.given("the value, with S = Σ p_i log p_i over the pool", value)
    d.equal("its slope in b is log(b/c), not positive as b ≤ c: a larger b lowers it",
            sp.diff(value, rejected), sp.log(rejected / mean))  # fmt: skip
    for size in (1, 2, 3):
        _compare_with_emitted(d, size)
    return d


def _compare_with_emitted(d: Derivation, known: int) -> None:
    """The runtime evaluates the formula of single_exact with K known tokens, whether or not others follow."""
    level = sp.Symbol("c", positive=True)
    e = sp.symbols(f"e_0:{known}", positive=True)
    entries = [level * (1 + x) for x in e]
    rejected = level * (1 - sum(e))
    runtime = emitted.at_level(formula.FORMULA, known, entries, level, {formula.p_rejected: rejected})
    derived = sum(p * sp.log(p / level) for p in entries) + rejected * sp.log(rejected / level)
    d.equal(f"the emitted form equals Σ p_i log(p_i/c) + b log(b/c) (K = {known}, all pooled)",
            sp.expand(sp.expand_log(sp.simplify(runtime - derived), force=True)), sp.Integer(0))  # fmt: skip
    p = sp.symbols(f"p_0:{known}", positive=True)
    means = [(sum(p[:j]) + formula.p_rejected) / (j + 1) for j in range(1, known + 1)]
    d.equal(f"its level is the maximum over pools of 1 … {known} known tokens",
            emitted.level(formula.FORMULA, known, p), sp.Max(*means))  # fmt: skip


def attain() -> Derivation:
    d = Derivation("single_partial")
    mass, tail = sp.symbols("P_K r", positive=True)
    known = sp.Symbol("K", positive=True)
    mean = (mass + sp.Symbol("b", positive=True)) / (known + 1)
    d.equal("K tokens pooled, the next one at the level: pooling it too moves the level by nothing",
            ((mass + sp.Symbol("b", positive=True)) + mean) / (known + 2), mean)  # fmt: skip
    p = (sp.Rational(1, 2), sp.Rational(1, 4))
    full = (p[0] + p[1]) / 2
    d.equal(
        "with p = (1/2, 1/4, …), b = 1/4 the level 3/8 exceeds every unknown token: the value is exact",
        full,
        sp.Rational(3, 8),
    )
    d.holds("min(p_{K−1}, r) = 1/4 ≤ c", sp.Le(sp.Min(p[1], sp.Rational(1, 4)), full))
    d.equal("the witness keeps the unknown mass", 2 * full + tail - (p[0] + p[1]) - tail, sp.Integer(0))
    return d


def known_case(n: int, k: int, x: int) -> SmallCase:
    """The single-draft case, knowing only that no pool of fewer than k tokens has a larger mean: nothing of the others."""
    statement = rejection_case(n, k, x)
    unknown = Pool(Vocabulary(n), k).maximal[k:]
    return replace(statement, nonnegative=tuple(h for h in statement.nonnegative if h not in unknown))


def cases(n: int) -> Iterator[SmallCase]:
    return (known_case(n, k, x) for k in range(1, n) for x in range(k, n))


def small(n: int) -> Obligation:
    return one_shot(
        f"single_partial/n={n}", f"n = {n}, every number K ≥ k of known tokens, pool and rejected token", cases(n)
    )


def bridge() -> Obligation:
    return pool_bridge("single_partial")


def mutants() -> list[Mutant]:
    # Known: p_0 = 1/2, p_1 = 1/4. Behind them 1/4, drafted. b = 1/4 levels at c = 3/8 with token 0 alone.
    statement = known_case(3, 1, 2)
    pool = Pool(Vocabulary(3), 1)
    p, q = pool.tokens.p, pool.tokens.q
    quarter, level = sp.Rational(1, 4), sp.Rational(3, 8)
    target = {p[0]: sp.Rational(1, 2), p[1]: quarter, p[2]: quarter, b: quarter, c: level}
    at_witness = target | {q[0]: level, q[1]: quarter, q[2]: level}
    not_argmax = tuple(h for h in statement.nonnegative if h not in {q[2] - q[0], q[2] - q[1]})
    # b below p_x: p = (1/2, 1/4, 1/4) with b = 0 claims log 2 of p_0, which the witness does not cost.
    too_small = target | {b: sp.Integer(0), c: quarter}
    no_bound = tuple(h for h in statement.nonnegative if h != b - p[2])
    # b = 1 above p_0: at a tie, p = q = (1/2, 1/2), token 1 is drafted at no cost and the formula still claims some.
    tie, half = known_case(2, 1, 1), sp.Rational(1, 2)
    no_cap = tuple(h for h in tie.nonnegative if h != p[0] - b)
    too_large = {p[0]: half, p[1]: half, q[0]: half, q[1]: half, b: sp.Integer(1), c: sp.Rational(3, 4)}
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - pool.certificate / 20),
               "the value is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + 2 * b * (sp.log(b) - sp.log(c))),
               "b log(b/c) is subtracted", at_witness),
        Mutant(statement.changed("argmax dropped", nonnegative=not_argmax), "the draft token need not be the drafter's argmax", target),
        Mutant(statement.changed("competitor too small", nonnegative=no_bound), "b may be smaller than p_x", too_small),
        Mutant(tie.changed("competitor above token 0", nonnegative=no_cap), "b may exceed p_0", too_large),
    ]  # fmt: skip


THEOREM = Theorem(
    id="single_partial",
    chapter="partial information",
    title="One drafted token, part of the target known",
    statement="KL(p‖q) ≥ b log(b/c) + Σ_{i<K} pᵢ max(0, log(pᵢ/c)), where c = max_{1≤j≤K} (p₀ + … + p_{j−1} + b)/(j+1); "
    "exact when b = p_{x*} and no unknown token exceeds c; the value falls when b grows or K shrinks",
    latex=r"\mathrm{KL}(p\Vert q)\ge b\log\frac bc+\sum_{i\lt K}p_i\max\left(0,\log\frac{p_i}{c}\right),\quad c=\max_{1\le j\le K}\frac{p_0+\dots+p_{j-1}+b}{j+1}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, of which p₀, …, p_{K−1} are known; q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "the draft token x = argmax q (ties included) has p_x ≤ b ≤ p₀",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(
        partial.single_partial,
        partial.single_partial_attained,
        partial.certificate_antitone,
        partial.tail_share,
    ),
    mutants=mutants,
    dual=DualCertificate("{0, …, k−1} ∪ {x}, k ≤ K", "x", "fᵢ = log(pᵢ/c), f_x = log(b/c)"),
    side_conditions=("Σ_{i<k} (pᵢ − c) = c − b", "pᵢ ≥ c for i < k"),
    note="A token behind the K known ones has probability at most min(p_{K−1}, r), r the mass of the unknown; the j-th of "
    "them at most r/j.",
)
