"""Bounds of one drafted token from a margin of the target alone, for every vocabulary: strict, top-m, constant threshold.

Each is `pair_margin` with the mass p₀ + pₓ that the margin and the rejection leave to the pair.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_of_signs
from symcert.kernel.axioms import INT, REAL
from symcert.kernel.distributions import is_distribution, sorted_down
from symcert.kernel.gibbs import kl
from symcert.kernel.pairs import pair_margin, pair_masses, pair_scheme, phi, rejected_argmax, scaled_phi
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_inequality,
    only_at,
    prefix_mass,
    total,
    total_of_constant,
    total_of_only_at,
)

_ZERO, _ONE, _TWO = z3.RealVal(0), z3.RealVal(1), z3.RealVal(2)


@lemma
def strict_margin() -> Proof:
    """p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1, and the drafter's argmax is not token 0 → KL(p‖q) ≥ φ(γ)."""
    p, q, n, x = pair_scheme()
    gamma = kd.FreshVar("gamma", REAL)
    hypotheses = z3.And(rejected_argmax(p, q, n, x), gamma >= 0, gamma <= 1, p[0] - p[1] >= gamma)
    whole = check("whole", scaled_phi(_ONE, gamma, gamma) == phi(gamma))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= phi(gamma)),
        [pair_margin()(p, q, n, x, _ONE, _ONE, _ZERO, gamma, _ONE, gamma), pair_masses()(p, n, x), whole],
    ).forall([p, q, n, x, gamma])


@lemma
def tokens_above() -> Proof:
    """p₀ ≥ … ≥ p_m ≥ b ≥ 0 with m < n → p₀ + m·b ≤ 1."""
    p, _q, n, m = pair_scheme()
    b, i = kd.FreshVar("b", REAL), kd.FreshVar("i", INT)
    zero, head, floor = z3.IntVal(0), only_at(z3.IntVal(0), p[0] - b), constant(b)
    hypotheses = z3.And(is_distribution(p, n), sorted_down(p, n), index_range(m, n, 1), p[m] >= b)
    above = check(
        "above",
        z3.Implies(z3.And(hypotheses, index_range(i, m + 1)), p[i] - floor[i] - head[i] >= 0),
        [sorted_down.defn(p, n), only_at.at(zero, p[0] - b, i), constant.at(b, i)],
    ).forall([i])
    mass = check(
        "mass",
        z3.Implies(hypotheses, z3.And(total(p, m + 1) <= 1)),
        [is_distribution.defn(p, n), prefix_mass()(p, m + 1, n)],
    )
    levels = check(
        "levels",
        z3.Implies(m >= 1, z3.And(total(head, m + 1) == p[0] - b, total(floor, m + 1) == (z3.ToReal(m) + 1) * b)),
        [
            total_of_only_at()(zero, p[0] - b, m + 1), constant.everywhere(b), total_of_constant()(floor, b, m + 1),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, p[0] + z3.ToReal(m) * b <= 1),
        [above, mass, levels, linear_inequality((1, -1, -1))()(p, floor, head, m + 1)],
    ).forall([p, n, m, b])


@lemma
def top_m_margin() -> Proof:
    """p₀ − p_m ≥ γ and a rejected argmax x with pₓ ≤ p_m, x ≠ 0 → KL(p‖q) ≥ s·φ(γ/s), u = γ/s, for every

    s ≥ (2 + (m−1)γ)/(m+1). m tokens beside token 0 weigh at least pₓ, so p₀ + m·pₓ ≤ 1, which is
    (m+1)(p₀ + pₓ) ≤ 2 + (m−1)(p₀ − pₓ).
    """
    p, q, n, x = pair_scheme()
    m = kd.FreshVar("m", INT)
    gamma, s, u = reals("gamma s u")
    width = z3.ToReal(m)
    level = z3.And((width + 1) * s >= 2 + (width - 1) * gamma, u * s == gamma)
    margin = z3.And(gamma >= 0, gamma <= 1, p[0] - p[m] >= gamma)
    hypotheses = z3.And(rejected_argmax(p, q, n, x), index_range(m, n, 1), p[x] <= p[m], margin, level)
    scale = check(
        "scale",
        z3.Implies(
            z3.And((width + 1) * s >= 2 + (width - 1) * gamma, width >= 1, gamma >= 0, gamma <= 1),
            z3.And((width + 1) * s >= 2, (width + 1) * (s - gamma) >= 0),
        ),
        [product_of_signs()(width - 1, gamma)],
    )
    room = check(
        "room",
        z3.Implies(z3.And((width + 1) * s >= 2, (width + 1) * (s - gamma) >= 0, width >= 1), z3.And(s > 0, s >= gamma)),
    )
    ratio = check("ratio", z3.Implies(z3.And(s > 0, s >= gamma, gamma >= 0, u * s == gamma), z3.And(u >= 0, u <= 1)))
    mass = check(
        "mass",
        z3.Implies(p[0] + width * p[x] <= 1, (width + 1) * (p[0] + p[x]) <= 2 + (width - 1) * (p[0] - p[x])),
    )
    whole = check("whole", z3.Implies(m >= 1, width >= 1))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= scaled_phi(s, gamma, u)),
        [
            scale, room, ratio, mass, whole, tokens_above()(p, n, m, p[x]), pair_masses()(p, n, x),
            pair_margin()(p, q, n, x, width + 1, _TWO, width - 1, gamma, s, u),
        ],
    ).forall([p, q, n, x, m, gamma, s, u])  # fmt: skip


@lemma
def constant_margin() -> Proof:
    """p₀ − p₁ ≥ γ and a rejected argmax x ≠ 0 with pₓ ≤ a → KL(p‖q) ≥ s·φ(γ/s) for every s ≥ min(1, 2a + γ), u = γ/s.

    p₀ + pₓ is 2pₓ more than the gap, and at most one.
    """
    p, q, n, x = pair_scheme()
    a, gamma, s, u = reals("a gamma s u")
    margin = z3.And(gamma >= 0, gamma <= 1, p[0] - p[1] >= gamma)
    level = z3.And(z3.Or(s >= 1, s >= 2 * a + gamma), s >= gamma, s > 0, u * s == gamma)
    hypotheses = z3.And(rejected_argmax(p, q, n, x), p[x] <= a, a >= 0, margin, level)
    ratio = check("ratio", z3.Implies(z3.And(s > 0, s >= gamma, gamma >= 0, u * s == gamma), z3.And(u >= 0, u <= 1)))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= scaled_phi(s, gamma, u)),
        [
            ratio, pair_masses()(p, n, x), pair_margin()(p, q, n, x, _ONE, 2 * a, _ONE, gamma, s, u),
            pair_margin()(p, q, n, x, _ONE, _ONE, _ZERO, gamma, s, u),
        ],
    ).forall([p, q, n, x, a, gamma, s, u])  # fmt: skip
