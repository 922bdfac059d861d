"""KL(p‖q) ≥ Σ pᵢfᵢ − log Σ qᵢe^{fᵢ}: every choice of f is a lower bound, and f = log(p/q) is the best one."""

from __future__ import annotations

import sympy as sp

from symcert.kernel import gibbs
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase, Tangent, one_shot
from symcert.smt.vocabulary import Vocabulary
from symcert.theorems.bridge import bridged, kl_bridge
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem

_Z = sp.Symbol("Z")


def _three_tokens() -> tuple[list[sp.Symbol], list[sp.Symbol], list[sp.Symbol]]:
    return (
        list(sp.symbols("p_0:3", positive=True)), list(sp.symbols("q_0:3", positive=True)), list(sp.symbols("f_0:3", real=True))
    )  # fmt: skip


def derive() -> Derivation:
    d = Derivation("donsker_varadhan")
    p, q, f = _three_tokens()
    p[2] = 1 - p[0] - p[1]
    partition = sum(b * sp.exp(x) for b, x in zip(q, f, strict=True))
    dual = sum(a * x for a, x in zip(p, f, strict=True)) - sp.log(partition)
    d.given("Maximise the dual function over f (three tokens)", dual)
    optimum = {x: sp.log(a / b) for x, a, b in zip(f, p, q, strict=True)}
    for i, x in enumerate(f):
        d.equal(f"f = log(p/q) is stationary in f_{i}", sp.simplify(sp.diff(dual, x).subs(optimum)), sp.Integer(0))
    gap = sum(a * sp.log(a / b) for a, b in zip(p, q, strict=True)) - dual
    ratios = [b * sp.exp(x) / (a * partition) for a, b, x in zip(p, q, f, strict=True)]
    tangents = sum(a * (r - 1 - sp.log(r)) for a, r in zip(p, ratios, strict=True))
    d.equal("KL minus the dual is a p-average of tangent gaps r − 1 − log r, hence ≥ 0",
            sp.simplify(sp.expand(sp.expand_log(gap - tangents, force=True))), sp.Integer(0))  # fmt: skip
    return d


def attain() -> Derivation:
    d = Derivation("donsker_varadhan")
    p, q, _f = _three_tokens()
    best = [sp.log(a / b) for a, b in zip(p, q, strict=True)]
    kl = sum(a * sp.log(a / b) for a, b in zip(p, q, strict=True))
    dual = sum(a * x for a, x in zip(p, best, strict=True)) - sp.log(
        sp.simplify(sum(b * sp.exp(x) for b, x in zip(q, best, strict=True))).subs(p[2], 1 - p[0] - p[1])
    )
    d.equal("f = log(p/q) attains KL", sp.simplify(kl - dual), sp.Integer(0))
    return d


def case(n: int) -> SmallCase:
    """Weights u = e^f, written as u_i = Z·v_i with Z = Σ q_i u_i, that is Σ q_i v_i = 1."""
    tokens = Vocabulary(n)
    u, v = sp.symbols(f"u_0:{n}"), sp.symbols(f"v_0:{n}")
    gain = sum((p * sp.log(x) for p, x in zip(tokens.p, u, strict=True)), sp.S.Zero)
    normalised = sum((q * x for q, x in zip(tokens.q, v, strict=True)), sp.S.Zero) - 1
    return SmallCase(
        "statement",
        conclusion=tokens.kl - gain + sp.log(_Z),
        nonnegative=tokens.p,
        positive=(*tokens.q, *u, *v, _Z),
        zero=(
            *tokens.normalised, normalised, *(x - _Z * y for x, y in zip(u, v, strict=True)),
            (sum(tokens.p) - 1) * sp.log(_Z),
        ),
        meaning={x: _Z * y for x, y in zip(u, v, strict=True)},
        tangents=tuple(
            Tangent(p, (q, x), (p, _Z), q * y) for p, q, x, y in zip(tokens.p, tokens.q, u, v, strict=True)
        ),
        products=tuple((q, y) for q, y in zip(tokens.q, v, strict=True)),
    )  # fmt: skip


def small(n: int) -> Obligation:
    return one_shot(f"donsker_varadhan/n={n}", f"n = {n}", [case(n)])


def bridge() -> Obligation:
    return bridged("donsker_varadhan", map(kl_bridge, (1, 2, 3)))


def mutants() -> list[Mutant]:
    statement, tokens = case(2), Vocabulary(2)
    half = {symbol: sp.Rational(1, 2) for symbol in (*tokens.p, *tokens.q)}
    return [
        Mutant(
            statement.changed("log dropped", conclusion=statement.conclusion - sp.log(_Z)),
            "− log Σ q e^f dropped",
            half,
        ),
        Mutant(
            statement.changed("sign flipped", conclusion=statement.conclusion - 2 * sp.log(_Z)),
            "− log Z became + log Z",
            half,
        ),
        Mutant(
            statement.changed("constant off", conclusion=statement.conclusion - sp.Rational(1, 100)),
            "1/100 added to the bound",
            half,
        ),
    ]


THEOREM = Theorem(
    id="donsker_varadhan",
    chapter="foundations",
    title="Donsker–Varadhan",
    statement="KL(p‖q) ≥ Σ pᵢ fᵢ − log Σ qᵢ e^{fᵢ}",
    latex=r"\mathrm{KL}(p\Vert q)\ge\sum_i p_if_i-\log\sum_i q_ie^{f_i}",
    hypotheses=("p and q are distributions over n tokens", "qᵢ > 0 wherever pᵢ > 0", "fᵢ real wherever pᵢ > 0"),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(gibbs.donsker_varadhan,),
    mutants=mutants,
    follows=("log_tangent",),
)
