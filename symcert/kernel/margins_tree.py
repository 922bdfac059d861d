"""The bound of tree coverage from the margin γ = p₀ − p_m alone, for every vocabulary: Cramér's rate.

The dual weights of `tree.coverage_bound` are equal at the middle ranks and smaller by the factor u at the last.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import ONE, REAL, SequenceDefinition, log
from symcert.kernel.distributions import is_distribution
from symcert.kernel.gibbs import excess_terms, kl
from symcert.kernel.logs import log_monotone, log_one, log_ratio
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_equality,
    multiple_of,
    only_at,
    prefix_mass,
    total,
    total_of_constant,
    total_of_multiple,
    total_of_only_at,
    total_shifted,
)
from symcert.kernel.tree import competitors, coverage_bound, not_covered, rank_gain, scheme

_w, _g = z3.Reals("w g")
_m, _r = z3.Ints("m r")

margin_rank_weights = SequenceDefinition("margin_rank_weights", [_m, _w, _g], _r, z3.If(_r == _m - 1, _w / _g, _w))
"""w at the middle ranks, w/g at the last: the dual weights of the margin bound."""


def margin_bound(gamma: z3.ArithRef, u: z3.ArithRef, share: z3.ArithRef) -> z3.ArithRef:
    """γ log u + log share, with share = (m+1)/D and D = u + (m − 1) + 1/u."""
    return gamma * log(u) + log(share)


@lemma
def tree_margin() -> Proof:
    """p₀ − p_m ≥ γ ≥ 0 and a missed token 0 → KL(p‖q) ≥ γ log u − log(D/(m+1)), D = u + (m − 1) + 1/u, for every u ≥ 1.

    Dual certificate: (m+1)/D times u at token 0, 1 at the middle ranks, 1/u at the last. With u = e^θ this is
    θγ − log((2 cosh θ + m − 1)/(m + 1)).
    """
    p, q, _v, n, m, _k, r, _c, _w = scheme()
    u, gamma, share = reals("u gamma share")
    v = margin_rank_weights(m, share, u)
    fall = log(share)
    width = z3.ToReal(m) + 1
    # share = (m+1)/D, cleared of fractions: share·(u² + (m−1)u + 1) = (m+1)u
    shared = z3.And(u >= 1, m >= 1, share * (u * u + (width - 2) * u + 1) == width * u)
    sizes = check(
        "sizes", z3.Implies(shared, z3.And(share > 0, share <= 1, share * u >= 1, share / u > 0, share / u <= 1))
    )
    logs = check(
        "logs",
        z3.Implies(
            shared, z3.And(log(share * u) == fall + log(u), log(share / u) == fall - log(u), fall <= 0, log(u) >= 0)
        ),
        [
            sizes, log_ratio()(share * u, share, u), log_ratio()(share, share / u, u), log_monotone()(share, ONE),
            log_monotone()(ONE, u), log_one(),
        ],
    )  # fmt: skip
    hypotheses = z3.And(not_covered(p, q, n, m), shared, gamma >= 0, p[0] - p[m] >= gamma)
    in_range = z3.And(shared, index_range(r, m))
    ranks = check(
        "ranks",
        z3.Implies(in_range, z3.And(v[r] > 0, v[r] <= 1)),
        [sizes, margin_rank_weights.at(m, share, u, r)],
    ).forall([r])
    step_down = share / u - share
    level, drop = constant(share - 1), only_at(m - 1, step_down)
    excess = check(
        "excess",
        z3.Implies(in_range, excess_terms(v)[r] == level[r] + drop[r]),
        [
            margin_rank_weights.at(m, share, u, r),
            excess_terms.at(v, r),
            constant.at(share - 1, r),
            only_at.at(m - 1, step_down, r),
        ],
    ).forall([r])
    tail = only_at(m - 1, -p[m] * log(u))
    lowered = log(share / u) == fall - log(u)
    gains = check(
        "gains",
        z3.Implies(z3.And(lowered, index_range(r, m)), rank_gain(p, v)[r] == multiple_of(fall, competitors(p))[r] + tail[r]),
        [
            margin_rank_weights.at(m, share, u, r), rank_gain.at(p, v, r), multiple_of.at(fall, competitors(p), r), competitors.at(p, r),
            only_at.at(m - 1, -p[m] * log(u), r),
        ],
    ).forall([r])  # fmt: skip

    sums_to_zero = check(
        "sums to zero",
        z3.Implies(shared, (share * u - 1) + z3.ToReal(m) * (share - 1) + step_down == 0),
    )
    balance = check(
        "balance",
        z3.Implies(shared, (share * u - 1) + total(excess_terms(v), m) == 0),
        [
            excess, sums_to_zero, total_of_only_at()(m - 1, step_down, m), constant.everywhere(share - 1),
            total_of_constant()(level, share - 1, m), linear_equality((1, -1, -1))()(excess_terms(v), level, drop, m),
        ],
    )  # fmt: skip
    gain_total = check(
        "gain total",
        z3.Implies(
            z3.And(m >= 1, lowered),
            total(rank_gain(p, v), m) == total(multiple_of(fall, competitors(p)), m) + total(tail, m),
        ),
        [gains, linear_equality((1, -1, -1))()(rank_gain(p, v), multiple_of(fall, competitors(p)), tail, m)],
    )
    dual = check(
        "dual",
        z3.Implies(hypotheses, kl(p, q, n) >= p[0] * log(share * u) + total(rank_gain(p, v), m)),
        [sizes, ranks, balance, coverage_bound()(p, q, v, n, m, share * u)],
    )
    mass = check(
        "mass",
        z3.Implies(hypotheses, p[0] + total(competitors(p), m) <= 1),
        [
            prefix_mass()(p, m + 1, n), is_distribution.defn(p, n), competitors.everywhere(p),
            total_shifted()(competitors(p), p, m),
        ],
    )  # fmt: skip
    others = kd.FreshVar("others", REAL)
    optimum = check(
        "optimum",
        z3.Implies(
            z3.And(fall <= 0, log(u) >= 0, p[0] - p[m] >= gamma, p[0] + others <= 1),
            p[0] * (fall + log(u)) + fall * others - p[m] * log(u) >= gamma * log(u) + fall,
        ),
    ).forall([others])
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= margin_bound(gamma, u, share)),
        [
            dual,
            gain_total,
            total_of_multiple()(fall, competitors(p), m),
            total_of_only_at()(m - 1, -p[m] * log(u), m),
            logs,
            mass,
            optimum(total(competitors(p), m)),
        ],
    ).forall([p, q, n, m, u, gamma, share])
