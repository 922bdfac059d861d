"""Every declared rule rejects a lower level set of the target, and not the target's argmax where nothing ties.

The obligations are made from the declarations in `symcert.rules`: a rule that is added there is proved here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import sympy as sp
import z3

from symcert.kernel.distributions import is_distribution, sorted_down
from symcert.kernel.entropy import entropy_factor
from symcert.kernel.prover import Lemma, Proof, check, lemma
from symcert.rules.rejection import Entropy, Ranked, p_0
from symcert.rules.rule import RuleDeclaration
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.derivation import Derivation
from symcert.theorems.rejected import (
    SINGLE_DRAFT,
    Comparison,
    Fact,
    RejectedAt,
    Scheme,
    claim,
    disagreements,
    rejected_by,
    slug,
    small_set,
    target_case,
    with_floor,
)
from symcert.theorems.theorem import Theorem

# --- what keeps token 0 ------------------------------------------------------------------------------------------


def keeps(comparison: Comparison) -> Fact | None:
    """What must hold of the target for the comparison not to reject token 0; None where the parameter ranges say it.

    A rank must not tie: p_0 > p_m. A threshold with the entropy must be beaten at the entropy's floor, where
    e^{−H_e} = p_0 + e: for δ e^{−H_e} that is p_0 > δ(p_0 + e), or p_0 > δe/(1 − δ).
    """
    at_floor = comparison.threshold.replace(sp.exp, lambda power: p_0 + (-power).args[0])
    if at_floor.has(Ranked) or at_floor != comparison.threshold:
        return Comparison(at_floor, comparison.closed).fails(p_0)
    return None


def conditions(rejected: RejectedAt) -> tuple[Fact, ...]:
    """Token 0 is kept when these hold: one for every comparison that has a condition."""
    found = [keeps(comparison) for comparison in rejected.comparisons]
    return tuple(dict.fromkeys(fact for fact in found if fact is not None))


# --- derivation --------------------------------------------------------------------------------------------------


def derive() -> Derivation:
    d = Derivation("level_sets")
    p_x, p_y = sp.symbols("p_x p_y", nonnegative=True)
    for rule in SINGLE_DRAFT:
        rejected = rejected_by(rule)
        for comparison in rejected.comparisons:
            threshold = comparison.threshold.replace(Ranked, lambda m: sp.Symbol(f"p_{m}"))
            plain = threshold.replace(sp.exp, lambda power: sp.Symbol("E")).replace(Entropy, lambda e: sp.Symbol("H"))
            relation = "≤" if comparison.closed else "<"
            d.given(f"{rejected.name} compares p(y) {relation} a threshold that no token enters", plain)
            d.equal("p(y) is further below it than p(x) by p(x) − p(y)", (plain - p_y) - (plain - p_x), p_x - p_y)
    e, delta, p0 = sp.symbols("e delta p_0", positive=True)
    (least,) = sp.solve(sp.Eq(p0, delta * (p0 + e)), p0)
    d.equal("a threshold δ e^{−H_e} ≤ δ(p_0 + e) stays below p_0 from here on", least, delta * e / (1 - delta))
    return d


def attain() -> Derivation:
    d = Derivation("level_sets")
    k = sp.Symbol("k", integer=True, positive=True)
    e, delta = sp.symbols("e delta", positive=True)
    even = k * (1 / k) * sp.log(1 / k + e)
    d.equal("the condition on p_0 is sharp: on k even tokens e^{−H_e} is p_0 + e", sp.exp(even), 1 / k + e)
    (boundary,) = sp.solve(sp.Eq(1 / k, delta * (1 / k + e)), delta)
    d.equal("and typical acceptance rejects them all from this δ on", boundary, 1 / (1 + k * e))
    d.equal("with e = 0 that is δ = 1", boundary.subs(e, 0), sp.Integer(1))
    d.equal(
        "at a tie p_0 = p_m the rule by rank rejects token 0: no slack",
        sp.Symbol("p_m") - sp.Symbol("p_m"),
        sp.Integer(0),
    )
    return d


# --- small vocabularies ------------------------------------------------------------------------------------------


def lower_cases(n: int, rejected: RejectedAt) -> Iterator[SmallCase]:
    """x in the set and p_y ≤ p_x: y in the set."""
    tokens = Vocabulary(n)
    own = small_set(tokens, rejected)
    base = target_case(tokens, own.factors)
    for x in range(n):
        for y in range(n):
            if x != y:
                ordered: Fact = (tokens.p[x] - tokens.p[y], False)
                for given in own.alternatives:
                    for conclusion, others in own.to_show(y, given):
                        facts = [ordered, *own.member(x, given), *others, *rejected.ranges]
                        yield claim("statement", conclusion, facts, base)


def kept_cases(n: int, rejected: RejectedAt) -> Iterator[SmallCase]:
    """Token 0 is not in the set: of every alternative the last comparison fails where the others hold."""
    tokens = Vocabulary(n)
    own = small_set(tokens, rejected)
    base = target_case(tokens, own.factors)
    for factor in own.factors:
        base = with_floor(base, factor)
    p0 = tokens.p[0]
    needed = [small_fact(n, rejected, fact) for fact in conditions(rejected)]
    slopes = tuple((fact, figure) for fact, _ in rejected.ranges for figure in own.compared)
    gaps = tuple((fact, f.top - f.value) for fact, _ in rejected.ranges for f in own.factors)
    for *others, last in own.alternatives:
        facts = [*(c.holds(p0) for c in others), *rejected.ranges, *needed]
        case = claim("statement", last.fails(p0), facts, base)
        yield replace(case, products=(*case.products, *slopes, *gaps))


def small_fact(n: int, rejected: RejectedAt, fact: Fact) -> Fact:
    """A condition over n tokens."""
    tokens = Vocabulary(n)
    expression, strict = fact
    named = expression.subs({p_0: tokens.p[0]}).replace(Ranked, lambda m: tokens.p[int(m)])
    return named, strict


def cases(n: int) -> Iterator[SmallCase]:
    """Every rule, token counts, and both claims."""
    numbered = chain.from_iterable(rejected_by(rule).numbered(n) for rule in SINGLE_DRAFT)
    return chain.from_iterable(chain(kept_cases(n, one), lower_cases(n, one)) for one in numbered)


def small(n: int) -> Obligation:
    return one_shot(f"level_sets/n={n}", f"n = {n}, every rule, rank and token", cases(n))


# --- every vocabulary --------------------------------------------------------------------------------------------


def lower_level_set(rule: RuleDeclaration) -> Lemma:
    """p_y ≤ p_x and x ∈ R → y ∈ R, for one declared rule."""

    def body() -> Proof:
        rejected = rejected_by(rule)
        s = Scheme.of(rejected)
        ordered = s.p[s.y] <= s.p[s.x]
        statement = z3.Implies(z3.And(ordered, s.rejects(rejected, s.x)), s.rejects(rejected, s.y))
        return check("claim", statement).forall(s.variables)

    body.__name__ = f"lower_level_set_{slug(rule.signature.name)}"
    body.__doc__ = f"{rule.signature.name}: p_y ≤ p_x and x ∈ R → y ∈ R."
    return lemma(body)


def token_0_kept(rule: RuleDeclaration) -> Lemma:
    """0 ∉ R under the conditions of `conditions`, for one declared rule and its parameter ranges."""

    def body() -> Proof:
        rejected = rejected_by(rule)
        s = Scheme.of(rejected)
        zero = z3.IntVal(0)
        target = z3.And(s.n >= 2, is_distribution(s.p, s.n), sorted_down(s.p, s.n))
        parameters = z3.And([z3.BoolVal(True), *(s.fact(fact) for fact in rejected.ranges)])
        needed = z3.And([z3.BoolVal(True), *(_where_ranked(s, fact) for fact in conditions(rejected))])
        floors = [value <= s.p[0] + s.real(e) for e, value in s.factors.items()]
        order = check("order", z3.Implies(target, z3.And(s.order())), s.order_lemmas())
        entropy = check(
            "entropy",
            z3.Implies(z3.And(target, parameters, *s.exponentials()), z3.And([z3.BoolVal(True), *floors])),
            [entropy_factor()(s.p, s.n, s.real(e), value, z3.RealVal(1)) for e, value in s.factors.items()],
        )
        ground = check(
            "ground",
            z3.Implies(z3.And(parameters, needed, *s.order(), *floors), z3.Not(s.rejects(rejected, zero))),
        )
        statement = z3.Implies(z3.And(target, parameters, needed, *s.exponentials()), z3.Not(s.rejects(rejected, zero)))
        variables = [v for v in s.variables if not (z3.eq(v, s.x) or z3.eq(v, s.y))]
        return check("claim", statement, [order, entropy, ground]).forall(variables)

    body.__name__ = f"token_0_kept_{slug(rule.signature.name)}"
    body.__doc__ = f"{rule.signature.name}: the target's token 0 is not in R, where nothing decisive ties."
    return lemma(body)


def _where_ranked(s: Scheme, fact: Fact) -> z3.BoolRef:
    """A condition on p_m counts where there is a token m."""
    ranks = [s.integer(rank.args[0]) for rank in fact[0].atoms(Ranked)]
    return z3.Implies(z3.And([z3.BoolVal(True), *(rank < s.n for rank in ranks)]), s.fact(fact))


def bridge() -> Obligation:
    """The kernel's set and the small vocabularies' polynomials agree at every token of three."""
    differing: list[z3.BoolRef] = []
    for rule in SINGLE_DRAFT:
        for rejected in rejected_by(rule).numbered(3):
            s = Scheme.of(rejected)
            differing += disagreements(s, rejected, small_set(Vocabulary(3), rejected))
    return Obligation.refutation(
        "level_sets/bridge", [z3.Or(differing)], scope="kernel sets = polynomials, three tokens"
    )


# --- false variants ----------------------------------------------------------------------------------------------

_SKEW = dict(zip(Vocabulary(5).p, (sp.Rational(1, 2), *[sp.Rational(1, 8)] * 4), strict=True))
"""Entropy log 4, so that e^{−H} is 1/4."""
_EVEN = dict.fromkeys(Vocabulary(2).p, sp.Rational(1, 2))


def mutants() -> list[Mutant]:
    """For every rule a false variant of either claim: the set as an upper one, and token 0 kept without the condition."""
    return [mutant for rule in SINGLE_DRAFT for mutant in (_upper(rule), _unconditional(rule))]


def _upper(rule: RuleDeclaration) -> Mutant:
    rejected = next(rejected_by(rule).numbered(5))
    tokens = Vocabulary(5)
    own = small_set(tokens, rejected)
    conclusion, others = next(own.to_show(0))
    facts = [(tokens.p[0] - tokens.p[2], False), *next(own.members(2)), *others, *rejected.ranges]
    case = claim(f"upper {rule.signature.name}", conclusion, facts, target_case(tokens, own.factors))
    entropy = {own.factors[0].value: sp.Rational(1, 4), own.factors[0].e: sp.S.Zero} if own.factors else {}
    return Mutant(case, f"{rule.signature.name}: p_y ≥ p_x and x ∈ R → y ∈ R", _SKEW | entropy)


def _unconditional(rule: RuleDeclaration) -> Mutant:
    """Drops the condition on the target where there is one, else the ranges of the parameters."""
    rejected = next(rejected_by(rule).numbered(2))
    tokens = Vocabulary(2)
    own = small_set(tokens, rejected)
    conditioned = bool(conditions(rejected))
    sources = zip(rejected.alternatives, own.alternatives, strict=True)
    *others, last = next(mine for source, mine in sources if not conditioned or any(map(keeps, source)))
    p0 = tokens.p[0]
    facts = [*(c.holds(p0) for c in others), *(rejected.ranges if conditioned else ())]
    case = claim(f"unconditional {rule.signature.name}", last.fails(p0), facts, target_case(tokens, own.factors))
    # With e = 1/2 the even target has e^{−H_e} = 1.
    entropy = {own.factors[0].value: sp.S.One, own.factors[0].e: sp.Rational(1, 2)} if own.factors else {}
    dropped = "whatever ties" if conditioned else "whatever the parameters are"
    return Mutant(case, f"{rule.signature.name}: 0 ∉ R {dropped}", _EVEN | entropy)


THEOREM = Theorem(
    id="level_sets",
    chapter="rules",
    title="Every rule rejects a lower level set",
    statement="For every declared single-draft rule with rejection set R: p_y ≤ p_x and x ∈ R imply y ∈ R; and 0 ∉ R where "
    "p₀ > p_m for every rank m the rule compares with, and p₀ > δ(p₀ + e) where it compares with δ e^{−H_e}",
    latex=r"x\in R,\ p_y\le p_x\ \Longrightarrow\ y\in R,\quad\text{and}\quad 0\notin R\ \text{ where }\ p_0\gt p_m\ \text{ (ranks) and }\ p_0\gt\delta(p_0+e)\ \text{ (entropy)}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, parameters in their declared ranges",
        "H_e = −Σ pᵢ log(pᵢ + e); with e = 0 and δ < 1 the condition on the entropy always holds, else it says p₀ > δe/(1−δ)",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(*map(lower_level_set, SINGLE_DRAFT), *map(token_0_kept, SINGLE_DRAFT)),
    mutants=mutants,
    note="Rules: " + ", ".join(rule.signature.name for rule in SINGLE_DRAFT) + ". The statements are made from their "
    "declarations.",
    follows=("entropy_floor",),
)
