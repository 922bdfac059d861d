"""The sharp bound of the additive threshold p_x < p₀ − t when only the margin γ = p₀ − p₁ is known: four regimes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import sympy as sp
import z3

from symcert.formulas import additive_margin as formula
from symcert.formulas.vocabulary import log1p
from symcert.kernel import additive
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems import strict_margin
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.pair_derivation import attained, best_dual, phi, same_as_emitted
from symcert.theorems.rejected_pair import Rejected, g, s, scaled_phi, u, without
from symcert.theorems.rejected_pair import t as reciprocal
from symcert.theorems.theorem import DualCertificate, Theorem

tau = sp.Symbol("tau")
"""The threshold t; `t` abbreviates 1/(1 + u) in the small cases."""

_gamma, _t = sp.symbols("gamma t", positive=True)


def peak(gap: sp.Expr, threshold: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """3p° = (1 + γ + t, 1 + t − 2γ, 1 + γ − 2t)."""
    return 1 + gap + threshold, 1 + threshold - 2 * gap, 1 + gap - 2 * threshold


def triple_value(gap: sp.Expr, threshold: sp.Expr) -> sp.Expr:
    """Σ p° log(3p°)."""
    return sum((w * sp.log(w) for w in peak(gap, threshold)), sp.S.Zero) / 3


def pair_mass(gap: sp.Expr, threshold: sp.Expr) -> sp.Expr:
    """(2 + 2γ − t)/3: what 2p_0 + p_x ≤ 1 + γ leaves to the pair."""
    return (2 + 2 * gap - threshold) / 3


# --- derivation


def derive() -> Derivation:
    d = Derivation("additive_margin")
    _three_tokens(d)
    _two_tokens(d)
    _compare_with_emitted(d)
    return d


def _three_tokens(d: Derivation) -> None:
    a, p_0, p_x = sp.symbols("a p_0 p_x", positive=True)
    d.given(
        "Token 1 weighs p_0 − γ, a rejected token at most p_0 − t; the worst target has no other",
        sp.Eq(3 * a - _gamma - _t, 1),
    )
    (top,) = sp.solve(3 * a - _gamma - _t - 1, a)
    weights = peak(_gamma, _t)
    d.equal("so p° = (a, a − γ, a − t)", top, (1 + _gamma + _t) / 3)
    d.equal("3p°, token 1", sp.expand(3 * (top - _gamma)), weights[1])
    d.equal("3p°, the rejected token; beyond t = (1+γ)/2 there is none", sp.expand(3 * (top - _t)), weights[2])
    d.given(
        "Dual weights u_i = 3p°_i at tokens 0, 1 and x, f = log u; they need t ≥ 2γ, that 3p°_1 ≥ 1", sp.Tuple(*weights)
    )
    d.equal("their excess over 1 sums to zero, so Σ f ≤ Σ (u − 1) = 0", sp.expand(sum(weights) - 3), sp.Integer(0))
    f = sp.symbols("f_0 f_1 f_x")
    gain = f[0] * p_0 + f[1] * (p_0 - _gamma) + f[2] * p_x
    slack = (f[0] + f[1] - 2 * f[2]) * (p_0 - p_x - _t) - sum(f) * (1 + _gamma - 2 * p_0 - p_x)
    d.equal("the dual beyond its value at p°: two products of non-negatives",
            sp.expand(3 * gain - sum(w * x for w, x in zip(weights, f, strict=True))), sp.expand(slack))  # fmt: skip


def _two_tokens(d: Derivation) -> None:
    p_0, p_x = sp.symbols("p_0 p_x", positive=True)
    d.equal("For t ≤ 2γ tokens 0 and x alone: 3(p_0 + p_x) = 2(2p_0 + p_x) − (p_0 − p_x) ≤ 2(1 + γ) − t",
            sp.expand(2 * (2 * p_0 + p_x) - (p_0 - p_x)), 3 * (p_0 + p_x))  # fmt: skip
    best_dual(d)
    mass = pair_mass(_gamma, _t)
    at_the_border = (mass * phi(_t / mass)).subs(_gamma, _t / 2)
    d.equal("with this s and the gap t, the two regimes agree at γ = t/2",
            sp.simplify(sp.expand_log(at_the_border - triple_value(_t / 2, _t), force=True)), sp.Integer(0))  # fmt: skip


def _compare_with_emitted(d: Derivation) -> None:
    here = {formula.margin: _gamma, formula.t: _t}
    branches = [branch for branch, _condition in formula.FORMULA.expression.args]
    local = dict(formula.FORMULA.definitions)
    named = {str(symbol): symbol for symbol in local}
    mass, weights = named["mass"], {named[name]: local[named[name]] for name in ("d_0", "d_1", "d_x")}
    d.equal(
        "the emitted mass", local[mass].subs(named["thrice"], local[named["thrice"]]).subs(here), pair_mass(_gamma, _t)
    )
    d.equal("from t = (1+γ)/2 on no token has p_x < p_0 − t", peak(_gamma, (1 + _gamma) / 2)[2], sp.Integer(0))
    d.holds("so the emitted bound is +∞ there", sp.Eq(branches[0], sp.oo))
    (joint,) = (call for call in local[named["small"]].atoms(log1p) if call.args[0].is_Add)
    product = sp.Mul(*peak(_gamma, _t))
    d.equal("the emitted log1p, near 0, is that of 3p°_0·3p°_1·3p°_x − 1: the sum of the logs",
            sp.expand(joint.args[0].subs(weights).subs(here)), sp.expand(product - 1))  # fmt: skip
    logs = sum(map(sp.log, peak(_gamma, _t)), sp.S.Zero)
    for form in (local[named["small"]].subs(joint, logs), local[named["large"]]):
        value = form.subs(weights).subs(here).doit() / 3
        d.equal("the emitted three-token regime", sp.expand(value), sp.expand(triple_value(_gamma, _t)))
    chosen = sp.Piecewise((named["small"] / 3, named["d_0"] < sp.Rational(1, 4)), (named["large"] / 3, True))
    d.equal("one of the two", branches[1], named["peak"])
    d.holds("the first where d_0 = 3p°_0 − 1 < 1/4", sp.sympify(local[named["peak"]] == chosen))
    ratio = branches[2].subs(sp.Min(1, formula.t / mass), formula.t / mass).subs(here)
    same_as_emitted(d, ratio, mass * phi(_t / mass), "the emitted pair")
    same_as_emitted(
        d, branches[3].subs(here), phi(_gamma), "and γ > t rejects token 1: the bound of strict greedy, as emitted"
    )


def attain() -> Derivation:
    d = Derivation("additive_margin")
    top = (1 + _gamma + _t) / 3
    target = (top, top - _gamma, top - _t)
    d.equal("p° = (a, a−γ, a−t) is a distribution", sp.expand(sum(target)), sp.Integer(1))
    d.equal("t ≥ 2γ: the level 1/3 is at most p_1", sp.expand(target[1] - sp.Rational(1, 3)), (_t - 2 * _gamma) / 3)
    certificate = sum(p * sp.log(3 * p) for p in target)
    d.equal("then the pool is all three tokens and the certificate is the bound",
            sp.simplify(sp.expand(certificate - triple_value(_gamma, _t))), sp.Integer(0))  # fmt: skip
    d.equal("t ≤ 2γ: the level of tokens 0 and x is at least p_1",
            sp.expand((target[0] + target[2]) / 2 - target[1]), sp.expand((2 * _gamma - _t) / 2))  # fmt: skip
    attained(d, target[0], target[2], pair_mass(_gamma, _t), _t)
    d.given(
        "p_x = p_0 − t is the limit of rejected tokens: approached as t is from above, or as p_x is from below",
        target[2],
    )
    d.equal(
        "γ > t: p = (½ + γ/2, ½ − γ/2) has p_1 = p_0 − γ, which is rejected",
        (1 + _gamma) / 2 - (1 - _gamma) / 2,
        _gamma,
    )
    attained(d, (1 + _gamma) / 2, (1 - _gamma) / 2, sp.S.One, _gamma)
    return d


# --- small cases


def cases(n: int) -> Iterator[SmallCase]:
    yield from strict_margin.cases(n)
    yield from (pair(n, x) for x in range(2, n))
    yield from (triple(n, x) for x in range(2, n))
    yield from (never(n, x) for x in range(1, n))
    yield accepted(n)


def _rejected(n: int, x: int) -> Rejected:
    return Rejected(Vocabulary(n), x)


def never(n: int, x: int) -> SmallCase:
    """(1+γ)/2 − t ≥ p_0 − t − p_x: no token is below p_0 − t unless t < (1+γ)/2."""
    tokens, (p_0, p_1, *_) = Vocabulary(n), Vocabulary(n).p
    return SmallCase(
        "never",
        conclusion=1 + g - 2 * tau - 2 * (p_0 - tau - tokens.p[x]),
        nonnegative=tokens.sorted,
        zero=(sum(tokens.p) - 1, p_0 - p_1 - g),
    )


def accepted(n: int) -> SmallCase:
    """γ − t ≥ p_0 − t − p_1: token 1 is not below p_0 − t unless γ > t."""
    p_0, p_1, *_ = Vocabulary(n).p
    return SmallCase(
        "accepted", conclusion=g - tau - (p_0 - tau - p_1), nonnegative=Vocabulary(n).sorted, zero=(p_0 - p_1 - g,)
    )


def pair(n: int, x: int) -> SmallCase:
    """p_0 − p_1 = γ and p_x ≤ p_0 − t imply KL ≥ s·φ(t/s), 3s = 2 + 2γ − t, for 2γ ≥ t and also for smaller γ."""
    rejected = _rejected(n, x)
    # The shared case names the pair's gap g; here that is the threshold, and the margin is another variable.
    margin = sp.Symbol("margin")
    p_0, p_1, *_ = rejected.tokens.p
    case = rejected.capped(
        s, sp.S.Zero, nonnegative=(rejected.gap - g,), zero=(3 * s - 2 - 2 * margin + g, p_0 - p_1 - margin)
    )
    return _renamed(case, {g: tau, margin: g})


def _renamed(case: SmallCase, names: dict[sp.Symbol, sp.Symbol]) -> SmallCase:
    def named(expression: sp.Expr) -> sp.Expr:
        return expression.subs(names, simultaneous=True)

    return replace(
        case,
        conclusion=named(case.conclusion),
        nonnegative=tuple(map(named, case.nonnegative)),
        zero=tuple(named(e) for e in case.zero if e != 0),
        products=tuple((named(f), named(h)) for f, h in case.products),
    )


def triple(n: int, x: int) -> SmallCase:
    """p_0 − p_1 = γ ≤ t/2 and p_x ≤ p_0 − t imply KL ≥ Σ p° log(3p°); y_i is the reciprocal of a dual weight."""
    rejected = _rejected(n, x)
    tokens, (p_0, p_1, *_), q = rejected.tokens, rejected.tokens.p, rejected.tokens.q
    p_x, weights, (y_0, y_1) = tokens.p[x], peak(g, tau), sp.symbols("y_0 y_1")
    logs = tuple(map(sp.log, weights))
    steep, fall = logs[0] + logs[1] - 2 * logs[2], -sum(logs)
    support = zip((0, 1, x), weights, strict=True)
    return SmallCase(
        "three tokens",
        conclusion=tokens.kl - triple_value(g, tau),
        nonnegative=(*tokens.sorted, *rejected.argmax, g, tau - 2 * g, rejected.gap - tau, y_0, y_1),
        positive=(*q, weights[2]),
        zero=(*tokens.normalised, p_0 - p_1 - g, y_0 * weights[0] - 1, y_1 * weights[1] - 1),
        meaning={y_0: 1 / weights[0], y_1: 1 / weights[1]},
        tangents=(
            *(Tangent(tokens.p[i], (q[i], w), (tokens.p[i],), q[i] * w) for i, w in support),
            *(tokens.untouched(i) for i in range(2, n) if i != x),
            *(Tangent(sp.S.One, (w,), (), w) for w in weights),
            Tangent(sp.S.One, (), (weights[0],), y_0), Tangent(sp.S.One, (), (weights[1],), y_1),
        ),
        products=(
            (q[x] - q[0], weights[0] - 1), (q[x] - q[1], weights[1] - 1), (q[0], weights[0]), (q[1], weights[1]),
            (q[x], weights[2]), (y_0, weights[0] - 1), (y_1, weights[1] - 1), (rejected.gap - tau, steep),
            (1 + g - 2 * p_0 - p_x, fall), (p_0 - p_1 - g, logs[1]), (p_1 + g - p_0, logs[1]),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"additive_margin/n={n}", f"n = {n}, every regime and rejected token", cases(n))


def regimes() -> list[Bridge]:
    """The kernel's bound, regime by regime."""
    kernel = additive.additive_bound(*z3.Reals("gamma tau s u"))
    return [
        Bridge("strict", kernel, phi(g), conditions=(tau < g,)),
        Bridge("pair", kernel, scaled_phi(s, tau), conditions=(g <= tau, tau <= 2 * g)),
        Bridge("three tokens", kernel, triple_value(g, tau), conditions=(g <= tau, 2 * g < tau)),
    ]


def bridge() -> Obligation:
    return bridged("additive_margin", [kl_bridge(3), *regimes()])


# --- false variants


def mutants() -> list[Mutant]:
    statement, tokens = triple(3, 2), Vocabulary(3)
    (p_0, p_1, p_2), q = tokens.p, tokens.q
    y_0, y_1 = sp.symbols("y_0 y_1")
    tenth, third = sp.Rational(1, 10), sp.Rational(1, 3)
    # γ = 1/10, t = 1/2: p° = (16, 13, 1)/30, levelled by its witness.
    known = {g: tenth, tau: 5 * tenth, y_0: sp.Rational(5, 8), y_1: sp.Rational(10, 13)}
    target = {p_0: sp.Rational(16, 30), p_1: sp.Rational(13, 30), p_2: sp.Rational(1, 30)}
    level, itself = dict.fromkeys(q, third), dict(zip(q, target.values(), strict=True))
    at_witness = known | target | level
    bound, last = triple_value(g, tau), peak(g, tau)[2]
    # A larger margin leaves less for token 1, and raising token 2 costs less.
    wide = {p_0: sp.Rational(3, 4), p_1: sp.Rational(1, 8), p_2: sp.Rational(1, 8)}
    beside = pair(3, 2)
    # γ = 1/5, t = 3/10: s = 7/10, u = 3/7 and p° = (5, 3, 2)/10, with tokens 0 and 2 levelled by its witness.
    near = {g: 2 * tenth, tau: 3 * tenth, s: 7 * tenth, u: sp.Rational(3, 7), reciprocal: 7 * tenth}
    at_near = near | {p_0: 5 * tenth, p_1: 3 * tenth, p_2: 2 * tenth}
    levelled = at_near | {q[0]: sp.Rational(7, 20), q[1]: 3 * tenth, q[2]: sp.Rational(7, 20)}
    close = {p_0: sp.Rational(7, 15), p_1: sp.Rational(4, 15), p_2: sp.Rational(4, 15)}
    return [
        Mutant(statement.changed("constant off", conclusion=statement.conclusion - bound / 20), "the bound is 5 % larger", at_witness),
        Mutant(statement.changed("sign flipped", conclusion=statement.conclusion + 2 * last * sp.log(last) / 3),
               "p°_x log(3p°_x) is subtracted", at_witness),
        Mutant(without(statement, "threshold dropped", p_0 - p_2 - tau), "the draft token may be above the threshold",
               known | {p_0: sp.Rational(2, 5), p_1: sp.Rational(3, 10), p_2: sp.Rational(3, 10)} | level),
        Mutant(without(statement, "margin dropped", p_0 - p_1 - g), "the margin may be larger than γ", known | wide),
        Mutant(without(statement, "argmax dropped", q[2] - q[0], q[2] - q[1]), "the draft token need not be the drafter's argmax",
               known | target | itself),
        Mutant(beside.changed("pair: constant off", conclusion=beside.conclusion - scaled_phi(s, tau) / 20),
               "the pair's bound is 5 % larger", levelled),
        Mutant(without(beside, "pair: threshold dropped", p_0 - p_2 - tau), "the draft token may be above the threshold",
near | close),
        Mutant(without(never(3, 2), "never: margin dropped", p_0 - p_1 - g), "p_0 may exceed (1+γ)/2", {p_0: sp.Integer(1)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="additive_margin",
    chapter="margins",
    title="Sharp margin bound of the additive threshold",
    statement="KL(p‖q) ≥ φ(γ) if γ > t; +∞ (no token can be rejected) if t ≥ (1+γ)/2; s·φ(t/s) with s = (2+2γ−t)/3 if "
    "t/2 ≤ γ ≤ t; Σ p° log(3p°) with p° = (a, a−γ, a−t), a = (1+γ+t)/3, if γ < t/2",
    latex=r"\mathrm{KL}(p\Vert q)\ge\varphi(\gamma)\ \text{ if }\ \gamma\gt t;\quad\infty\ \text{ if }\ t\ge\tfrac{1+\gamma}{2};\quad s\,\varphi(t/s),\ s=\tfrac{2+2\gamma-t}{3},\ \text{ if }\ \tfrac t2\le\gamma\le t;\quad\sum p^\circ\log(3p^\circ),\ p^\circ=(a,a-\gamma,a-t),\ a=\tfrac{1+\gamma+t}{3},\ \text{ if }\ \gamma\lt\tfrac t2",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p₁ = γ, t ≥ 0",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "argmax q = x (ties included), p_x < p₀ − t",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(additive.additive_margin, additive.additive_triple_tight, additive.additive_pair_tight),
    mutants=mutants,
    dual=DualCertificate(
        "{0, x}, or {0, 1, x} if γ < t/2", "x", "f₀ = log(1 + t/s), f_x = log(1 − t/s), or f = log(3p°)"
    ),
    side_conditions=("2p₀ + p_x ≤ 1 + γ", "3p°₀ + 3p°₁ + 3p°_x = 3"),
    note="The margin is known exactly: a larger one may reject token 1 and cost less. For γ ≤ t the bound is approached, at p° "
    "with p_x = p₀ − t from below; the kernel proves that the drafter levelled at p° reaches it.",
    emits=True,
    follows=("strict_margin", "top_m_margin"),
)
