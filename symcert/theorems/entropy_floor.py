"""The entropy is at least −log p₀: what bounds a threshold that depends on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import sympy as sp
import z3

from symcert.kernel import entropy
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, P, bridged, unfolded_total
from symcert.theorems.derivation import Derivation
from symcert.theorems.entropic import Factor
from symcert.theorems.theorem import Theorem

_e, _delta = sp.symbols("e delta")


def derive() -> Derivation:
    d = Derivation("entropy_floor")
    p = sp.symbols("p_0:3", positive=True)
    e = sp.Symbol("e", nonnegative=True)
    top = sp.log(p[0] + e)
    negentropy = sum(x * sp.log(x + e) for x in p)
    d.given("−H_e, three tokens", negentropy)
    gaps = sum(x * (top - sp.log(x + e)) for x in p[1:])
    d.equal("log(p_0 + e) + H_e is a sum over the other tokens (as Σp = 1)",
            sp.expand((top - negentropy).subs(p[0], 1 - p[1] - p[2]) - gaps.subs(p[0], 1 - p[1] - p[2])), sp.Integer(0))  # fmt: skip
    x = sp.Symbol("x", positive=True)
    d.equal("the slope of log(x + e)", sp.diff(sp.log(x + e), x), 1 / (x + e))
    d.holds("is positive, so that no term of the sum is negative for p_i ≤ p_0", sp.Gt(1 / (x + e), 0))
    entropy_value, delta = sp.Symbol("H", real=True), sp.Symbol("delta", positive=True)
    factor = sp.exp(-entropy_value)
    d.equal(
        "at the floor the threshold δ e^{−H_e} is δ(p_0 + e)",
        (delta * factor).subs(entropy_value, -top),
        delta * (p[0] + e),
    )
    d.holds("and it falls with the entropy", sp.Lt(sp.diff(delta * factor, entropy_value), 0))
    return d


def attain() -> Derivation:
    d = Derivation("entropy_floor")
    k = sp.Symbol("k", integer=True, positive=True)
    e = sp.Symbol("e", nonnegative=True)
    even = 1 / k
    d.equal("mass 1/k on each of k tokens: −H_e is log(p_0 + e)", k * (even * sp.log(even + e)), sp.log(even + e))
    d.equal("in particular H = log k", -(k * even * sp.log(even)), sp.log(k))
    return d


def entropy_case(n: int) -> SmallCase:
    """−H_e ≤ log(p_0 + e)."""
    tokens = Vocabulary(n)
    factor = Factor(tokens, _e)
    return SmallCase(
        "statement",
        conclusion=sp.log(factor.top) - factor.negentropy,
        nonnegative=(*tokens.sorted, _e),
        zero=(tokens.normalised[0], *factor.ratios),
        meaning=factor.floor_meaning,
        tangents=factor.floor,
        products=factor.floor_products,
    )


def factor_case(n: int) -> SmallCase:
    """E ≤ p_0 + e."""
    floor, factor = entropy_case(n), Factor(Vocabulary(n), _e)
    return replace(
        floor,
        conclusion=factor.top - factor.value,
        positive=(factor.value,),
        zero=(*floor.zero, factor.definition, factor.ratio),
        meaning={**floor.meaning, **factor.factor_meaning},
        tangents=(*floor.tangents, factor.factor),
        products=(*floor.products, *factor.factor_products),
    )


def threshold_case(n: int) -> SmallCase:
    """δE ≤ δ(p_0 + e)."""
    bounded = factor_case(n)
    return replace(
        bounded,
        conclusion=_delta * bounded.conclusion,
        nonnegative=(*bounded.nonnegative, _delta),
        products=(*bounded.products, (_delta, bounded.conclusion)),
    )


def cases(n: int) -> Iterator[SmallCase]:
    return (case(n) for case in (entropy_case, factor_case, threshold_case))


def small(n: int) -> Obligation:
    return one_shot(f"entropy_floor/n={n}", f"n = {n}: entropy, its exponential, the threshold", cases(n))


def bridge() -> Obligation:
    def at(n: int) -> Bridge:
        e = z3.Real("e")
        facts = unfolded_total(entropy.negentropy_terms, (P, e), n)
        formula = Factor(Vocabulary(n), _e).negentropy
        return Bridge(f"−H_e of {n} tokens", entropy.negentropy(P, e, z3.IntVal(n)), formula, facts)

    return bridged("entropy_floor", [at(n) for n in (1, 2, 3)])


def mutants() -> list[Mutant]:
    floor, bounded, threshold = entropy_case(2), factor_case(2), threshold_case(5)
    p = Vocabulary(5).p
    half, eighth, zero = sp.Rational(1, 2), sp.Rational(1, 8), sp.Integer(0)
    even, skew = {p[0]: half, p[1]: half, _e: zero}, {p[0]: sp.Rational(3, 4), p[1]: sp.Rational(1, 4), _e: zero}
    # With e = 1/2 the even target has E = 1, above p_0: what engines add inside the logarithm does raise the threshold.
    raised = even | {_e: half, Factor(Vocabulary(2), _e).value: sp.Integer(1)}
    # p = (1/2, 1/8, 1/8, 1/8, 1/8) has H = log 4.
    quarter = {p[0]: half, **dict.fromkeys(p[1:], eighth), _e: zero, Factor(Vocabulary(5), _e).value: sp.Rational(1, 4)}
    unsorted = tuple(h for h in floor.nonnegative if h != p[0] - p[1])
    any_factor = tuple(h for h in threshold.nonnegative if h != _delta)
    return [
        Mutant(floor.changed("constant off", conclusion=floor.conclusion - sp.Rational(1, 100)), "H ≥ 1/100 − log p_0", even),
        Mutant(floor.changed("sign flipped", conclusion=-floor.conclusion), "H ≤ −log p_0", skew),
        Mutant(floor.changed("unsorted", nonnegative=unsorted), "p_0 need not be the largest",
               {p[0]: sp.Rational(1, 4), p[1]: sp.Rational(3, 4), _e: zero}),
        Mutant(bounded.changed("nothing added", conclusion=p[0] - bounded.positive[0]), "e^{−H_e} ≤ p_0 whatever e is", raised),
        Mutant(threshold.changed("negative factor", nonnegative=any_factor), "δ may be negative", quarter | {_delta: sp.Integer(-1)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="entropy_floor",
    chapter="rules",
    title="Floor of the entropy",
    statement="H_e = −Σ pᵢ log(pᵢ + e) ≥ −log(p₀ + e) for e ≥ 0; hence δ e^{−H_e} ≤ δ(p₀ + e) for δ ≥ 0",
    latex=r"H_e=-\sum_i p_i\log(p_i+e)\ge-\log(p_0+e)\quad(e\ge 0),\quad\text{hence}\quad\delta e^{-H_e}\le\delta(p_0+e)\quad(\delta\ge 0)",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, Σ pᵢ = 1",
        "e ≥ 0 is what the engine adds inside the logarithm (0 is the entropy itself)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(entropy.entropy_floor, entropy.entropy_factor, entropy.entropy_floor_attained),
    mutants=mutants,
    note="The exponential is a variable E > 0 with log E = −H_e. With e = 0 the floor is strict as soon as one token has "
    "0 < p_y < p₀ (kernel lemma entropy_factor_strict).",
)
