"""The sharp bound of tree coverage when only the margin γ = p₀ − p_m is known."""

from __future__ import annotations

import sympy as sp
import z3

from symcert.formulas import tree_margin as formula
from symcert.kernel import margins_tree
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import Bridge, bridged, kl_bridge
from symcert.theorems.covered import Missed, all_missed
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import DualCertificate, Theorem

_g, _u, _t, _s = sp.symbols("gamma u t s")


def derive() -> Derivation:
    d = Derivation("tree_margin")
    gamma, m, U = sp.symbols("gamma m U", positive=True)
    theta = sp.Symbol("theta", positive=True)
    dual = theta * gamma - sp.log((2 * sp.cosh(theta) + m - 1) / (m + 1))
    d.given("Legendre dual: maximise over θ", dual)
    D = U + m - 1 + 1 / U
    slope = sp.diff(dual, theta).rewrite(sp.exp).subs(theta, sp.log(U))
    quadratic = (1 - gamma) * U**2 - gamma * (m - 1) * U - (1 + gamma)
    d.equal("its slope at u = e^θ", sp.simplify(slope), gamma - (U - 1 / U) / D)
    d.equal(
        "vanishes where the quadratic does", sp.simplify((gamma - (U - 1 / U) / D) * D * U + quadratic), sp.Integer(0)
    )
    R = sp.sqrt(gamma**2 * (m - 1) ** 2 + 4 * (1 - gamma) * (1 + gamma))
    root = (gamma * (m - 1) + R) / (2 * (1 - gamma))
    d.equal("the positive root is a root", sp.simplify(sp.expand(quadratic.subs(U, root))), sp.Integer(0))
    d.equal("with product −(1+γ)/(1−γ) < 0, so there is one positive root",
            sp.simplify(root * (gamma * (m - 1) - R) / (2 * (1 - gamma))), -(1 + gamma) / (1 - gamma))  # fmt: skip
    _compare_with_emitted(d, gamma, m, U, root, R)
    return d


def _compare_with_emitted(
    d: Derivation, gamma: sp.Symbol, m: sp.Symbol, U: sp.Symbol, root: sp.Expr, R: sp.Expr
) -> None:
    """Both branches the runtime evaluates are the dual's value at the root, written through w = u − 1 and v = 1/u."""
    local = dict(formula.FORMULA.definitions)
    symbols = {str(symbol): symbol for symbol in local}
    here = {formula.margin: gamma, formula.m: m}
    plain = {name: local[symbol].subs(here) for name, symbol in symbols.items()}
    d.equal("the emitted R", plain["R"], R)
    near_zero = plain["w"].subs(symbols["R"], R)
    near_one = plain["v"].subs(symbols["R"], R)
    d.equal("the emitted w is u − 1", sp.radsimp(sp.simplify(near_zero - root + 1)), sp.Integer(0))
    d.equal("the emitted v is 1/u", sp.simplify(sp.radsimp(sp.expand(near_one * root))), sp.Integer(1))
    value = gamma * sp.log(U) - sp.log((U + m - 1 + 1 / U) / (m + 1))
    branches = [branch.subs(here).doit() for branch, _condition in formula.FORMULA.expression.args]
    forms = {"small": branches[0].subs(symbols["w"], U - 1), "large": branches[1].subs(symbols["v"], 1 / U)}
    for name, form in forms.items():
        difference = sp.expand_log(sp.factor(form.rewrite(sp.log)) - value, force=True)
        combined = sp.simplify(sp.expand(difference.replace(sp.log, lambda x: sp.log(sp.factor(x)))))
        d.equal(
            f"the branch for {name} margins is the dual at the root",
            sp.simplify(sp.expand_log(combined, force=True)),
            sp.Integer(0),
        )
    d.equal("and at γ = 1 the limit is the ceiling", branches[2].rewrite(sp.log), sp.log(m + 1))


def attain() -> Derivation:
    d = Derivation("tree_margin")
    m, U = sp.symbols("m U", positive=True)
    D = U + m - 1 + 1 / U
    p0, middle, pm = U / D, 1 / D, 1 / U / D
    d.equal("p° ∝ (u, 1, …, 1, 1/u) is a distribution", sp.simplify(p0 + (m - 1) * middle + pm), sp.Integer(1))
    gamma = sp.simplify(p0 - pm)
    d.equal("its margin solves the stationarity equation", sp.simplify(gamma * D - (U - 1 / U)), sp.Integer(0))
    level = 1 / (m + 1)
    certificate = sum(weight * p * sp.log(p / level) for weight, p in ((1, p0), (m - 1, middle), (1, pm)))
    bound = gamma * sp.log(U) - sp.log(D / (m + 1))
    d.equal("with all m competitors raised, c* = 1/(m+1), its certificate is the bound",
            sp.simplify(sp.expand(sp.expand_log(certificate - bound, force=True))), sp.Integer(0))  # fmt: skip
    return d


def case(missed: Missed) -> SmallCase:
    """γ log u + log s with s = (m+1)/(u + m − 1 + t), t = 1/u, for every u ≥ 1."""
    tokens, m = missed.tokens, missed.m
    p, q = tokens.p, tokens.q
    log_u, log_s = sp.log(_u), sp.log(_s)

    def weighted(rank: int, token: int) -> Tangent:
        if rank == m:
            return Tangent(p[token], (q[token], _s), (p[token], _u), q[token] * _s * _t)
        return Tangent(p[token], (q[token], _s), (p[token],), q[token] * _s)

    def fall(rank: int) -> sp.Expr:
        return log_u - log_s if rank == m else -log_s

    def share(rank: int) -> sp.Expr:
        return _s * _t if rank == m else _s

    return SmallCase(
        "statement",
        conclusion=tokens.kl - _g * log_u - log_s,
        nonnegative=(*tokens.sorted, *missed.challenged, p[0] - p[m] - _g, _g, _u - 1),
        positive=(*q, _s, _t),
        zero=(*tokens.normalised, _u * _t - 1, _s * (_u + m - 1 + _t) - (m + 1), q[0] * (_s * (_u + m - 1 + _t) - (m + 1)), _s * (_u * _t - 1)),
        meaning={_t: 1 / _u},
        tangents=(
            Tangent(p[0], (q[0], _s, _u), (p[0],), q[0] * _s * _u),
            *(weighted(rank, token) for rank, token in missed.ranked), *missed.untouched,
            Tangent(sp.S.One, (_s,), (), _s), Tangent(sp.S.One, (), (_u,), _t),
        ),
        products=(
            (_u - 1, _t), (_u - 1, 1 - _t), (_s, _t), (_s, _u + _t - 2), (_s, 1 - _t), (_s, _u - 1),
            *((q[token] - q[0], 1 - share(rank)) for rank, token in missed.ranked),
            *((p[rank] - p[token], fall(rank)) for rank, token in missed.ranked),
            *((q[token], share(rank)) for rank, token in missed.ranked), (q[0], _s * _u),
            (1 - sum(p[: m + 1]), -log_s), (p[0] - p[m] - _g, log_u),
        ),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"tree_margin/n={n}", f"n = {n}, every m and set of challengers", map(case, all_missed(n)))


def bridge() -> Obligation:
    bound = Bridge("bound", margins_tree.margin_bound(*z3.Reals("gamma u s")), _g * sp.log(_u) + sp.log(_s))
    return bridged("tree_margin", [kl_bridge(3), bound])


def mutants() -> list[Mutant]:
    missed = Missed(Vocabulary(3), (1, 2))
    statement, tokens = case(missed), missed.tokens
    p0, p1, p2 = tokens.p
    q = tokens.q
    # The tight target at u = 2: D = 7/2, p ∝ (2, 1, 1/2), margin 3/7, s = 6/7.
    target = {
        p0: sp.Rational(4, 7), p1: sp.Rational(2, 7), p2: sp.Rational(1, 7), _g: sp.Rational(3, 7), _u: sp.Integer(2),
        _t: sp.Rational(1, 2), _s: sp.Rational(6, 7),
    }  # fmt: skip
    third = dict.fromkeys(q, sp.Rational(1, 3))
    gap = statement.conclusion
    bound = tokens.kl - gap
    without_margin = tuple(h for h in statement.nonnegative if h != p0 - p2 - _g)
    uniform = {**target, p0: sp.Rational(1, 3), p1: sp.Rational(1, 3), p2: sp.Rational(1, 3)}
    no_challenger = tuple(h for h in statement.nonnegative if h not in missed.challenged)
    return [
        Mutant(statement.changed("constant off", conclusion=gap - bound / 20), "the bound is 5 % larger", target | third),
        Mutant(statement.changed("sign flipped", conclusion=gap + 2 * sp.log(_s)), "+ log D/(m+1) instead of −", target | third),
        Mutant(statement.changed("margin dropped", nonnegative=without_margin), "the margin may be smaller than γ", uniform | third),
        Mutant(statement.changed("coverage dropped", nonnegative=no_challenger), "token 0 may be covered",
               target | {q[0]: p0, q[1]: p1, q[2]: p2} | {q[0]: sp.Rational(4, 7), q[1]: sp.Rational(2, 7), q[2]: sp.Rational(1, 7)}),
    ]  # fmt: skip


THEOREM = Theorem(
    id="tree_margin",
    chapter="trees",
    title="Sharp margin bound of tree coverage",
    statement="KL(p‖q) ≥ θγ − log((2 cosh θ + m − 1)/(m+1)), where "
    "e^θ = [γ(m−1) + √(γ²(m−1)² + 4(1−γ²))]/(2(1−γ)), and log(m+1) at γ = 1",
    latex=r"\mathrm{KL}(p\Vert q)\ge\theta\gamma-\log\frac{2\cosh\theta+m-1}{m+1},\quad e^\theta=\frac{\gamma(m-1)+\sqrt{\gamma^2(m-1)^2+4(1-\gamma^2)}}{2(1-\gamma)}",
    hypotheses=(
        "p₀ ≥ p₁ ≥ …, p₀ − p_m ≥ γ, 0 ≤ γ ≤ 1",
        "q a distribution, qᵢ > 0 wherever pᵢ > 0",
        "1 ≤ m < n, at least m tokens y ≠ 0 have q_y ≥ q₀",
    ),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(margins_tree.tree_margin,),
    mutants=mutants,
    dual=DualCertificate(
        "{0} ∪ {challengers}",
        "0",
        "e^f = (m+1)/D · (u, 1, …, 1, 1/u) at token 0, the middle ranks, rank m; D = u + m − 1 + 1/u",
    ),
    side_conditions=("u + 1/u ≥ 2", "(m+1)/D · (u + m − 1 + 1/u) = m + 1"),
    note="The kernel proves the bound for every u = e^θ ≥ 1; sympy derives the optimal u.",
    emits=True,
    follows=("tree_ceiling",),
)
