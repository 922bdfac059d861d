"""log u ≤ u − 1: the only analytic fact used anywhere.

The kernel takes it as an axiom. What supports the axiom here: sympy derives it by minimising u − 1 − log u, and its
finite forms n(v − 1) ≤ vⁿ − 1 (Bernoulli; with v = u^{1/n} the left side tends to log u) are proved for every n.
"""

from __future__ import annotations

import kdrag as kd
import sympy as sp
import z3

from symcert.kernel.axioms import INT, REAL, log_tangent
from symcert.kernel.prover import Proof, by_induction, check, lemma
from symcert.smt.obligation import Obligation
from symcert.smt.refute import Mutant
from symcert.smt.small_case import SmallCase
from symcert.theorems.bridge import Bridge, bridged
from symcert.theorems.derivation import Derivation
from symcert.theorems.theorem import Theorem

_u = sp.Symbol("u", positive=True)


def derive() -> Derivation:
    d = Derivation("log_tangent")
    gap = _u - 1 - sp.log(_u)
    d.given("Minimise the gap", gap)
    (minimiser,) = sp.solve(sp.diff(gap, _u), _u)
    d.equal("its only stationary point", minimiser, sp.Integer(1))
    d.holds("the gap is convex", sp.Gt(sp.diff(gap, _u, 2), 0))
    d.equal("and its minimum is zero", gap.subs(_u, minimiser), sp.Integer(0))
    return d


def attain() -> Derivation:
    d = Derivation("log_tangent")
    d.equal("equality at u = 1", sp.log(sp.Integer(1)), sp.Integer(0))
    n = sp.Symbol("n", positive=True)
    d.equal("the finite forms tend to log u", sp.limit(n * (_u ** (1 / n) - 1), n, sp.oo), sp.log(_u))
    return d


_v, _n = z3.Real("v"), z3.Int("n")
_power = z3.Function("power", REAL, INT, REAL)
power = kd.define("power", [_v, _n], z3.If(_n <= 0, z3.RealVal(1), _v * _power(_v, _n - 1)))


@lemma
def bernoulli() -> Proof:
    """n(v − 1) ≤ vⁿ − 1 for v ≥ 0 and every n."""
    v, n = kd.FreshVar("v", REAL), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(v >= 0, z3.ToReal(k) * (v - 1) <= power(v, k) - 1)

    def step(k: z3.ArithRef) -> list[Proof]:
        x, y = kd.FreshVar("x", REAL), kd.FreshVar("y", REAL)
        product = check(
            "product",
            z3.Implies(z3.And(v >= 0, k >= 0, x * (v - 1) <= y - 1, x == z3.ToReal(k)), (x + 1) * (v - 1) <= v * y - 1),
        ).forall([x, y])
        return [power.defn(v, k + 1), product(z3.ToReal(k), power(v, k))]

    return by_induction(predicate, base=[power.defn(v, z3.IntVal(0))], step=step, bound=n).forall([v, n])


def small(n: int) -> Obligation:
    """Bernoulli's inequality at one n, as a plain polynomial."""
    v = z3.Real("v")
    return Obligation.refutation(
        f"log_tangent/n={n}", [v >= 0, z3.Not(n * (v - 1) <= z3.Product([v] * n) - 1)], scope=f"n = {n}"
    )


def bridge() -> Obligation:
    """The kernel's axiom is log u ≤ u − 1."""
    u = sp.Symbol("u")
    tangent = Bridge("tangent", log_tangent(z3.Real("u")).thm.arg(1).arg(1), u - 1)
    return bridged("log_tangent", [tangent])


def mutants() -> list[Mutant]:
    u = sp.Symbol("u")

    def claim(name: str, upper: sp.Expr) -> SmallCase:
        return SmallCase(name, conclusion=upper - sp.log(u), positive=(u,))

    return [
        Mutant(claim("constant off", u - sp.Rational(11, 10)), "u − 1 became u − 11/10"),
        Mutant(claim("slope off", (u - 1) * sp.Rational(9, 10)), "u − 1 became 9(u − 1)/10"),
        Mutant(claim("sign flipped", 1 - u), "u − 1 became 1 − u"),
    ]


THEOREM = Theorem(
    id="log_tangent",
    chapter="foundations",
    title="Tangent line of the logarithm",
    statement="log u ≤ u − 1",
    latex=r"\log u\le u-1",
    hypotheses=("u > 0",),
    derive=derive,
    attain=attain,
    small=small,
    bridge=bridge,
    kernel=(bernoulli,),
    mutants=mutants,
    assumed=("log_tangent",),
    note="Assumed by the kernel. Proved for every n: the finite forms n(u^{1/n} − 1) ≤ u − 1, whose limit is log u.",
)
