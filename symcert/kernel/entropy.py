"""The entropy of a target, as engines compute it: H_e = −Σ p log(p + e), with e ≥ 0 added inside the logarithm.

Exponentials are variables: E stands for e^{−H_e} through E > 0 and log E = −H_e.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, ZERO, SequenceDefinition, log
from symcert.kernel.distributions import greedy_token_has_mass, is_distribution, sorted_down, sorted_target
from symcert.kernel.logs import log_monotone, log_reflects_order
from symcert.kernel.prover import Proof, check, integers, lemma, reals
from symcert.kernel.sums import (
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    only_at,
    pointwise,
    total,
    total_of_multiple,
    total_of_only_at,
)

_p = z3.Const("p", SEQUENCE)
_e = z3.Real("e")
_i = z3.Int("i")

negentropy_terms = SequenceDefinition("negentropy_terms", [_p, _e], _i, _p[_i] * log(_p[_i] + _e))


def negentropy(p: z3.ArrayRef, e: z3.ArithRef, n: z3.ArithRef) -> z3.ArithRef:
    """−H_e = Σ p_i log(p_i + e), nats."""
    return total(negentropy_terms(p, e), n)


def exponential(E: z3.ArithRef, p: z3.ArrayRef, e: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """E = e^{−H_e}: E > 0 and log E = −H_e."""
    return z3.And(E > 0, log(E) == negentropy(p, e, n))


def _scheme() -> tuple[z3.ExprRef, ...]:
    p = kd.FreshVar("p", SEQUENCE)
    n, i, y = integers("n i y")
    e, E = reals("e E")
    return p, n, i, y, e, E


@lemma
def entropy_floor() -> Proof:
    """−H_e = Σ p_i log(p_i + e) ≤ log(p₀ + e) for e ≥ 0; with e = 0, H ≥ −log p₀."""
    p, n, i, _y, e, _E = _scheme()
    hypotheses = z3.And(sorted_target(p, n), e >= 0)
    top = log(p[0] + e)
    scaled = multiple_of(top, p)
    placed = check(
        "placed",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(p[i] >= 0, p[i] <= p[0])),
        [is_distribution.defn(p, n), sorted_down.defn(p, n)],
    )
    ground = check(
        "ground",
        z3.Implies(z3.And(p[i] >= 0, p[i] <= p[0], e >= 0), scaled[i] - negentropy_terms(p, e)[i] >= 0),
        [multiple_of.at(top, p, i), negentropy_terms.at(p, e, i), log_monotone()(p[i] + e, p[0] + e)],
    )
    terms = check(
        "terms",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), scaled[i] - negentropy_terms(p, e)[i] >= 0),
        [placed, ground],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, negentropy(p, e, n) <= top),
        [
            terms, is_distribution.defn(p, n), total_of_multiple()(top, p, n),
            linear_inequality((1, -1))()(scaled, negentropy_terms(p, e), n),
        ],
    ).forall([p, n, e])  # fmt: skip


@lemma
def entropy_factor() -> Proof:
    """E = e^{−H_e} ≤ p₀ + e, hence δ·E ≤ δ(p₀ + e) for δ ≥ 0."""
    p, n, _i, _y, e, E = _scheme()
    delta = kd.FreshVar("delta", REAL)
    hypotheses = z3.And(sorted_target(p, n), e >= 0, exponential(E, p, e, n))
    factor = check(
        "factor",
        z3.Implies(hypotheses, p[0] + e >= E),
        [entropy_floor()(p, n, e), log_reflects_order()(E, p[0] + e), greedy_token_has_mass()(p, n)],
    )
    scaled = check("scaled", z3.Implies(z3.And(p[0] + e >= E, delta >= 0), delta * E <= delta * (p[0] + e)))
    return check(
        "claim",
        z3.Implies(z3.And(hypotheses, delta >= 0), z3.And(p[0] + e >= E, delta * E <= delta * (p[0] + e))),
        [factor, scaled],
    ).forall([p, n, e, E, delta])


@lemma
def entropy_floor_attained() -> Proof:
    """Where the mass is spread evenly over the first k tokens, H_e = −log(p₀ + e): the floor cannot be raised."""
    p, n, i, _y, e, _E = _scheme()
    k = kd.FreshVar("k", INT)
    top = log(p[0] + e)
    scaled = multiple_of(top, p)
    even = z3.And(k >= 1, k <= n, pointwise(n, lambda j: p[j] == z3.If(j < k, p[0], ZERO)))
    hypotheses = z3.And(n >= 1, is_distribution(p, n), e >= 0, even)
    terms = check(
        "terms",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), scaled[i] == negentropy_terms(p, e)[i]),
        [multiple_of.at(top, p, i), negentropy_terms.at(p, e, i)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, negentropy(p, e, n) == top),
        [
            terms, is_distribution.defn(p, n), total_of_multiple()(top, p, n),
            linear_equality((1, -1))()(scaled, negentropy_terms(p, e), n),
        ],
    ).forall([p, n, k, e])  # fmt: skip


@lemma
def entropy_factor_strict() -> Proof:
    """0 < p_y < p₀ → e^{−H} < p₀: the floor is strict unless all mass lies at the top (e = 0)."""
    p, n, i, y, _e, E = _scheme()
    top, e = log(p[0]), ZERO
    scaled = multiple_of(top, p)
    lost = p[y] * (top - log(p[y]))
    hypotheses = z3.And(sorted_target(p, n), index_range(y, n), p[y] > 0, p[y] < p[0])
    placed = check(
        "placed",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(p[i] >= 0, p[i] <= p[0])),
        [is_distribution.defn(p, n), sorted_down.defn(p, n)],
    )
    ground = check(
        "ground",
        z3.Implies(
            z3.And(p[i] >= 0, p[i] <= p[0]),
            scaled[i] - negentropy_terms(p, e)[i] - only_at(y, lost)[i] >= 0,
        ),
        [multiple_of.at(top, p, i), negentropy_terms.at(p, e, i), only_at.at(y, lost, i), log_monotone()(p[i], p[0])],
    )
    terms = check(
        "terms",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)), scaled[i] - negentropy_terms(p, e)[i] - only_at(y, lost)[i] >= 0
        ),
        [placed, ground],
    ).forall([i])
    positive = check(
        "positive", z3.Implies(z3.And(p[y] > 0, p[y] < p[0]), lost > 0), [log_reflects_order()(p[0], p[y])]
    )
    floor = check(
        "floor",
        z3.Implies(hypotheses, negentropy(p, e, n) < top),
        [
            terms, positive, is_distribution.defn(p, n), total_of_multiple()(top, p, n), total_of_only_at()(y, lost, n),
            linear_inequality((1, -1, -1))()(scaled, negentropy_terms(p, e), only_at(y, lost), n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(z3.And(hypotheses, exponential(E, p, e, n)), p[0] > E),
        [floor, log_monotone()(p[0], E), greedy_token_has_mass()(p, n)],
    ).forall([p, n, y, E])


@lemma
def entropy_falls() -> Proof:
    """0 ≤ e ≤ e′ → −H_e ≤ −H_{e′}, so e^{−H_e} ≤ e^{−H_{e′}}: adding more inside the logarithm raises the threshold."""
    p, n, i, _y, e, E = _scheme()
    e2, E2 = reals("e2 E2")
    hypotheses = z3.And(n >= 0, is_distribution(p, n), e >= 0, e <= e2)
    mine, other = negentropy_terms(p, e), negentropy_terms(p, e2)
    ground = check(
        "ground",
        z3.Implies(z3.And(p[i] >= 0, e >= 0, e <= e2), other[i] - mine[i] >= 0),
        [negentropy_terms.at(p, e, i), negentropy_terms.at(p, e2, i), log_monotone()(p[i] + e, p[i] + e2)],
    )
    terms = check(
        "terms",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), other[i] - mine[i] >= 0),
        [ground, is_distribution.defn(p, n)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(
            z3.And(hypotheses, exponential(E, p, e, n), exponential(E2, p, e2, n)), E <= E2
        ),
        [terms, linear_inequality((1, -1))()(other, mine, n), log_reflects_order()(E, E2)],
    ).forall([p, n, e, e2, E, E2])  # fmt: skip
