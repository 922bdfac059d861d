"""How large a certificate can be at a given margin: an explicit drafter that is rejected and not far from the target.

The drafter gives away the margin: token 0 loses γ = p₀ − p_m, each of the tokens 0 … m gains e = γ/(m + 1). It serves
for trees, and with m = 1 for strict greedy; `uppers_rank` is about one draft token of rank m.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import attained, greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.gibbs import kl, kl_terms
from symcert.kernel.logs import log_monotone, log_ratio, log_sum
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.sums import (
    constant,
    count_of_initial_run,
    index_range,
    linear_equality,
    linear_inequality,
    only_at,
    prefix,
    total,
    total_of_constant,
    total_of_only_at,
    total_of_prefix,
)
from symcert.kernel.tree import challengers, not_covered

_p, _e = z3.Const("p", SEQUENCE), z3.Real("e")
_i, _m = z3.Ints("i m")

spread_witness = SequenceDefinition(
    "spread_witness", [_p, _e, _m], _i,
    z3.If(_i == 0, _p[_m] + _e, z3.If(z3.And(_i >= 1, _i <= _m), _p[_i] + _e, _p[_i])),
)  # fmt: skip
"""p with the margin taken from token 0 and spread evenly, e each, over the tokens 0 … m; token 0 keeps p_m + e."""


def _scheme() -> tuple[z3.ArrayRef, z3.ArithRef, z3.ArithRef, z3.ArithRef]:
    return kd.FreshVar("p", SEQUENCE), kd.FreshVar("n", INT), kd.FreshVar("m", INT), kd.FreshVar("e", REAL)


def spread(p: z3.ArrayRef, n: z3.ArithRef, m: z3.ArithRef, e: z3.ArithRef) -> z3.BoolRef:
    """p is a sorted target over n > m ≥ 1 tokens, and (m + 1)e is its margin p₀ − p_m."""
    margin = (z3.ToReal(m) + 1) * e == p[0] - p[m]
    return z3.And(n >= 1, is_distribution(p, n), sorted_down(p, n), m >= 1, m < n, margin)


def spread_bound(p: z3.ArrayRef, m: z3.ArithRef) -> z3.ArithRef:
    """γ log(m + 1) with γ = p₀ − p_m."""
    return (p[0] - p[m]) * log(z3.ToReal(m) + 1)


@lemma
def spread_share() -> Proof:
    """p₀ ≥ p_m ≥ 0, p₀ > 0, and the share e is not negative; it is positive where the margin is."""
    p, n, m, e = _scheme()
    k = kd.FreshVar("k", REAL)
    share = check(
        "share", z3.Implies(z3.And(k >= 0, (k + 1) * e >= 0), z3.And(e >= 0, z3.Implies((k + 1) * e > 0, e > 0)))
    ).forall([k, e])
    return check(
        "claim",
        z3.Implies(
            spread(p, n, m, e),
            z3.And(p[0] > 0, p[m] >= 0, p[0] >= p[m], e >= 0, z3.Implies(p[0] > p[m], e > 0)),
        ),
        [share(z3.ToReal(m), e), is_distribution.defn(p, n), sorted_down.defn(p, n), greedy_token_has_mass()(p, n)],
    ).forall([p, n, m, e])


@lemma
def spread_mass() -> Proof:
    """The drafter that spreads the margin sums to one."""
    p, n, m, e = _scheme()
    i, zero, margin = kd.FreshVar("i", INT), z3.IntVal(0), p[0] - p[m]
    w, lost, gained = spread_witness(p, e, m), only_at(zero, margin), prefix(constant(e), m + 1)
    hypotheses = spread(p, n, m, e)
    moved = check(
        "moved",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), p[i] - w[i] - lost[i] + gained[i] == 0),
        [
            spread_witness.at(p, e, m, i), only_at.at(zero, margin, i), prefix.at(constant(e), m + 1, i),
            constant.at(e, i),
        ],
    ).forall([i])  # fmt: skip
    shares = check(
        "shares",
        z3.Implies(hypotheses, z3.And(total(lost, n) == margin, total(gained, n) == margin)),
        [
            total_of_only_at()(zero, margin, n), prefix.everywhere(constant(e), m + 1), constant.everywhere(e),
            total_of_prefix()(gained, constant(e), m + 1, n), total_of_constant()(constant(e), e, m + 1),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, total(w, n) == 1),
        [moved, shares, is_distribution.defn(p, n), linear_equality((1, -1, -1, 1))()(p, w, lost, gained, n)],
    ).forall([p, n, m, e])  # fmt: skip


@lemma
def spread_is_missed() -> Proof:
    """The drafter that spreads the margin need not offer token 0: m others are as probable."""
    p, n, m, e = _scheme()
    i, zero = kd.FreshVar("i", INT), z3.IntVal(0)
    w = spread_witness(p, e, m)
    hypotheses = spread(p, n, m, e)
    feasible = check(
        "feasible",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(w[i] >= 0, z3.Implies(p[i] > 0, w[i] > 0), z3.Implies(z3.And(i >= 1, i <= m), w[i] >= w[0])),
        ),
        [
            spread_share()(p, n, m, e), spread_witness.at(p, e, m, i), spread_witness.at(p, e, m, zero),
            is_distribution.defn(p, n), sorted_down.defn(p, n),
        ],
    ).forall([i])  # fmt: skip
    j = kd.FreshVar("j", INT)
    challenged = check(
        "challenged",
        z3.Implies(z3.And(hypotheses, index_range(j, m + 1, 1)), challengers(w)[j]),
        [feasible, challengers.at(w, j)],
    ).forall([j])
    return check(
        "claim",
        z3.Implies(hypotheses, not_covered(p, w, n, m)),
        [
            feasible, challenged, spread_mass()(p, n, m, e), is_distribution.defn(w, n),
            count_of_initial_run()(challengers(w), m, n),
        ],
    ).forall([p, n, m, e])  # fmt: skip


@lemma
def spread_cost() -> Proof:
    """KL(p‖w) ≤ γ log(m + 1) for the drafter w that spreads the margin γ: only token 0 loses."""
    p, n, m, e = _scheme()
    i, zero = kd.FreshVar("i", INT), z3.IntVal(0)
    w, margin, count = spread_witness(p, e, m), p[0] - p[m], z3.ToReal(m) + 1
    head = p[0] * (log(p[0]) - log(p[m] + e))
    hypotheses = spread(p, n, m, e)
    signs = spread_share()(p, n, m, e)
    a, x, y = reals("a x y")
    falls = check("falls", z3.Implies(z3.And(a >= 0, z3.Implies(a > 0, x <= y)), a * (x - y) <= 0)).forall([a, x, y])
    raised = check(
        "raised",
        z3.Implies(z3.And(hypotheses, index_range(i, n, 1)), z3.And(p[i] >= 0, p[i] <= w[i])),
        [spread_witness.at(p, e, m, i), is_distribution.defn(p, n), signs],
    )
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), only_at(zero, head)[i] - kl_terms(p, w)[i] >= 0),
        [
            raised, spread_witness.at(p, e, m, i), only_at.at(zero, head, i), kl_terms.at(p, w, i),
            falls(p[i], log(p[i]), log(w[i])), log_monotone()(p[i], w[i]),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(hypotheses, kl(p, w, n) <= head),
        [
            term, total_of_only_at()(zero, head, n),
            linear_inequality((1, -1))()(only_at(zero, head), kl_terms(p, w), n),
        ],
    )  # fmt: skip
    logs = check(
        "logs",
        z3.Implies(z3.And(hypotheses, margin > 0), log(margin) - log(e) == log(count)),
        [signs, log_ratio()(margin, count, e)],
    )
    levelled = check(
        "levelled",
        z3.Implies(z3.And(hypotheses, margin > 0), head <= margin * (log(margin) - log(e))),
        [signs, log_sum()(p[m], margin, e)],
    )
    untouched = check("untouched", z3.Implies(z3.And(hypotheses, margin <= 0), head <= 0), [signs])
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, w, n) <= spread_bound(p, m)),
        [summed, logs, levelled, untouched, signs],
    ).forall([p, n, m, e])


@lemma
def tree_margin_upper() -> Proof:
    """A drafter that misses token 0 has KL(p‖w) ≤ γ log(m + 1), γ = p₀ − p_m: no tree certificate is larger."""
    p, n, m, e = _scheme()
    w = spread_witness(p, e, m)
    return check(
        "claim",
        z3.Implies(
            spread(p, n, m, e),
            z3.And(not_covered(p, w, n, m), kl(p, w, n) <= spread_bound(p, m)),
        ),
        [spread_is_missed()(p, n, m, e), spread_cost()(p, n, m, e)],
    ).forall([p, n, m, e])


@lemma
def strict_margin_upper() -> Proof:
    """A drafter with argmax 1 has KL(p‖w) ≤ γ log 2, γ = p₀ − p₁: no strict certificate is larger."""
    p, n, _m, e = _scheme()
    i, one = kd.FreshVar("i", INT), z3.IntVal(1)
    w = spread_witness(p, e, one)
    hypotheses = z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n), 2 * e == p[0] - p[1])
    shared = check("shared", z3.Implies(hypotheses, spread(p, n, one, e)))
    argmax = check(
        "argmax",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), w[i] <= w[1]),
        [
            shared, spread_share()(p, n, one, e), spread_witness.at(p, e, one, i), spread_witness.at(p, e, one, one),
            sorted_down.defn(p, n),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, n, one, kl(p, w, n) <= (p[0] - p[1]) * log(z3.RealVal(2))),
        ),
        [shared, argmax, spread_is_missed()(p, n, one, e), spread_cost()(p, n, one, e)],
    ).forall([p, n, e])
