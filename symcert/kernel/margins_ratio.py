"""Bounds of one drafted token where rejection bounds the ratio pₓ/p₀, for every vocabulary: multiplicative, typical, relaxed.

The largest ratio α = (1 − u)/(1 + u) is written through u, as u(1 + α) = 1 − α: pₓ ≤ αp₀ says u(p₀ + pₓ) ≤ p₀ − pₓ.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_of_signs
from symcert.kernel.axioms import INT, REAL, log
from symcert.kernel.distributions import is_distribution, sorted_down
from symcert.kernel.gibbs import kl
from symcert.kernel.logs import log_monotone, log_one
from symcert.kernel.margins_single import strict_margin, top_m_margin
from symcert.kernel.pairs import (
    pair_dual,
    pair_margin,
    pair_masses,
    pair_scheme,
    pair_slopes,
    pair_value,
    phi,
    phi_is_nonnegative,
    rejected_argmax,
    scaled_phi,
)
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_inequality,
    only_at,
    total,
    total_of_constant,
    total_of_only_at,
)

_ZERO, _ONE = z3.RealVal(0), z3.RealVal(1)


def ratio_at(u: z3.ArithRef, alpha: z3.ArithRef) -> z3.BoolRef:
    """u = (1 − α)/(1 + α), for 0 ≤ α ≤ 1."""
    return z3.And(alpha >= 0, alpha <= 1, u * (1 + alpha) == 1 - alpha)


def gap_at_least(p: z3.ArrayRef, gamma: z3.ArithRef) -> z3.BoolRef:
    """p₀ − p₁ ≥ γ, 0 ≤ γ ≤ 1."""
    return z3.And(gamma >= 0, gamma <= 1, p[0] - p[1] >= gamma)


def head_value(p_0: z3.ArithRef, alpha: z3.ArithRef, u: z3.ArithRef) -> z3.ArithRef:
    """p₀(1 + α)φ(u): what the pair (p₀, αp₀) pays."""
    return p_0 * ((1 + alpha) * phi(u))


def ratio_value(gamma: z3.ArithRef, u: z3.ArithRef, nu: z3.ArithRef) -> z3.ArithRef:
    """ν·φ(u) with ν = γ/u where γ < u, φ(γ) elsewhere."""
    return z3.If(gamma < u, nu * phi(u), phi(gamma))


@lemma
def ratio_range() -> Proof:
    """0 ≤ α ≤ 1 → 0 ≤ u ≤ 1, u = 1 only at α = 0, and (1+α)(1+u) = 2, (1+α)(1−u) = 2α."""
    u, alpha = reals("u alpha")
    signs = check(
        "signs",
        z3.Implies(ratio_at(u, alpha), z3.And(u >= 0, u <= 1)),
    )
    return check(
        "claim",
        z3.Implies(
            ratio_at(u, alpha),
            z3.And(
                u >= 0, u <= 1, z3.Or(u < 1, alpha == 0), (1 + alpha) * (1 + u) == 2, (1 + alpha) * (1 - u) == 2 * alpha,
            ),
        ),
        [signs],
    ).forall([u, alpha])  # fmt: skip


@lemma
def phi_sign() -> Proof:
    """0 ≤ u ≤ 1 → φ(u) ≥ 0."""
    u = kd.FreshVar("u", REAL)
    top = check(
        "top", z3.Implies(u == 1, phi(u) >= 0), [log_monotone()(_ONE, 1 + u), log_one()]
    )  # fmt: skip
    return check("claim", z3.Implies(z3.And(u >= 0, u <= 1), phi(u) >= 0), [top, phi_is_nonnegative()(u)]).forall([u])


@lemma
def head_terms() -> Proof:
    """p₀(1+α)φ(u) = p₀ log(1+u) + αp₀ log(1−u)."""
    a, alpha, u = reals("a alpha u")
    U, V = log(1 + u), log(1 - u)
    halves = z3.And((1 + alpha) * (1 + u) == 2, (1 + alpha) * (1 - u) == 2 * alpha)
    scaled = check(
        "scaled",
        z3.Implies(halves, z3.And((1 + alpha) * (1 + u) * U == 2 * U, (1 + alpha) * (1 - u) * V == 2 * alpha * V)),
    )
    value = check("value", z3.Implies(halves, (1 + alpha) * phi(u) == U + alpha * V), [scaled])
    opened = check(
        "opened",
        z3.Implies((1 + alpha) * phi(u) == U + alpha * V, head_value(a, alpha, u) == pair_value(a, alpha * a, u)),
    )
    return check(
        "claim", z3.Implies(ratio_at(u, alpha), head_value(a, alpha, u) == pair_value(a, alpha * a, u)),
        [value, opened, ratio_range()(u, alpha)],
    ).forall([a, alpha, u])  # fmt: skip


@lemma
def multiplicative_greedy() -> Proof:
    """A rejected argmax x ≠ 0 with pₓ ≤ αp₀ → KL(p‖q) ≥ p₀(1 + α)φ(u), u = (1 − α)/(1 + α)."""
    p, q, n, x = pair_scheme()
    alpha, u = reals("alpha u")
    a, b, V = p[0], p[x], log(1 - u)
    lighter = check(
        "lighter",
        z3.Implies(z3.And(alpha * a - b >= 0, V <= 0), pair_value(a, b, u) >= pair_value(a, alpha * a, u)),
        [product_of_signs()(alpha * a - b, -V)],
    )
    nothing = check("nothing", z3.Implies(z3.And(alpha == 0, b >= 0, b <= alpha * a), z3.And(b == 0, alpha * a == 0)))
    vanishing = check(
        "vanishing",
        z3.Implies(z3.And(b == 0, alpha * a == 0), pair_value(a, b, u) >= pair_value(a, alpha * a, u)),
    )
    return check(
        "claim",
        z3.Implies(
            z3.And(rejected_argmax(p, q, n, x), ratio_at(u, alpha), p[x] <= alpha * p[0]),
            kl(p, q, n) >= head_value(p[0], alpha, u),
        ),
        [
            lighter, nothing, vanishing, ratio_range()(u, alpha), head_terms()(a, alpha, u), pair_slopes()(u),
            pair_masses()(p, n, x), pair_dual()(p, q, n, x, u),
        ],
    ).forall([p, q, n, x, alpha, u])  # fmt: skip


@lemma
def multiplicative_margin() -> Proof:
    """p₀ − p₁ ≥ γ, a rejected argmax x ≠ 0 with pₓ ≤ αp₀ → KL(p‖q) ≥ (γ/u)φ(u) if γ < u = (1−α)/(1+α), else φ(γ)."""
    p, q, n, x = pair_scheme()
    alpha, gamma, u, nu = reals("alpha gamma u nu")
    shared = z3.And(rejected_argmax(p, q, n, x), gap_at_least(p, gamma), ratio_at(u, alpha), p[x] <= alpha * p[0])
    steep = z3.And(gamma < u, nu * u == gamma)
    ground = z3.And(ratio_at(u, alpha), steep, gamma >= 0)
    below = check("below", z3.Implies(z3.And(ratio_at(u, alpha), gamma < u, gamma >= 0), z3.And(alpha < 1, u > 0)))
    expanded = check(
        "expanded",
        z3.Implies(z3.And(u * (1 + alpha) == 1 - alpha, nu * u == gamma), (1 - alpha) * nu == (1 + alpha) * gamma),
    )
    sign = check("sign", z3.Implies(z3.And(u > 0, nu * u == gamma, gamma > 0), nu > 0))
    value = check("value", z3.Implies(nu * u == gamma, scaled_phi(nu, gamma, u) == nu * phi(u)))
    mass = check(
        "mass",
        z3.Implies(p[x] <= alpha * p[0], (1 - alpha) * (p[0] + p[x]) <= 0 + (1 + alpha) * (p[0] - p[x])),
    )
    positive = check(
        "positive",
        z3.Implies(z3.And(shared, steep, gamma > 0), kl(p, q, n) >= nu * phi(u)),
        [
            below, expanded, sign, value, mass, ratio_range()(u, alpha), pair_masses()(p, n, x),
            pair_margin()(p, q, n, x, 1 - alpha, _ZERO, 1 + alpha, gamma, nu, u),
        ],
    )  # fmt: skip
    flat = check("flat", z3.Implies(z3.And(ground, gamma == 0), nu * phi(u) == 0), [below])
    nothing = check(
        "nothing",
        z3.Implies(z3.And(shared, steep, gamma == 0), kl(p, q, n) >= nu * phi(u)),
        [flat, strict_margin()(p, q, n, x, gamma), phi_sign()(gamma)],
    )
    return check(
        "claim",
        z3.Implies(z3.And(shared, z3.Implies(gamma < u, nu * u == gamma)), kl(p, q, n) >= ratio_value(gamma, u, nu)),
        [positive, nothing, strict_margin()(p, q, n, x, gamma)],
    ).forall([p, q, n, x, alpha, gamma, u, nu])


@lemma
def least_head() -> Proof:
    """p₀ − p₁ ≥ γ and pₓ ≤ αp₀ for an x ≠ 0 → p₀(n − 1 + α) ≥ 1 + (n − 2)γ: the n − 2 other tokens weigh at most p₀ − γ."""
    p, _q, n, x = pair_scheme()
    alpha, gamma, i = kd.FreshVar("alpha", REAL), kd.FreshVar("gamma", REAL), kd.FreshVar("i", INT)
    a, zero = p[0], z3.IntVal(0)
    low = alpha * a - (a - gamma)
    floor, head, drafted = constant(a - gamma), only_at(zero, gamma), only_at(x, low)
    hypotheses = z3.And(
        is_distribution(p, n), sorted_down(p, n), index_range(x, n, 1), gap_at_least(p, gamma), p[x] <= alpha * p[0]
    )
    above = check(
        "above",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), floor[i] + head[i] + drafted[i] - p[i] >= 0),
        [sorted_down.defn(p, n), constant.at(a - gamma, i), only_at.at(zero, gamma, i), only_at.at(x, low, i)],
    ).forall([i])
    sums = check(
        "sums",
        z3.Implies(
            index_range(x, n, 1),
            z3.And(total(head, n) == gamma, total(drafted, n) == low, total(floor, n) == z3.ToReal(n) * (a - gamma)),
        ),
        [
            total_of_only_at()(zero, gamma, n), total_of_only_at()(x, low, n), constant.everywhere(a - gamma),
            total_of_constant()(floor, a - gamma, n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, p[0] * (z3.ToReal(n) - 1 + alpha) >= 1 + (z3.ToReal(n) - 2) * gamma),
        [above, sums, is_distribution.defn(p, n), linear_inequality((1, 1, 1, -1))()(floor, head, drafted, p, n)],
    ).forall([p, n, x, alpha, gamma])


@lemma
def multiplicative_margin_finite() -> Proof:
    """Over n tokens, beside `multiplicative_margin`: KL(p‖q) ≥ ρ(1 + α)φ(u) with ρ(n − 1 + α) = 1 + (n − 2)γ, a floor of p₀."""
    p, q, n, x = pair_scheme()
    alpha, gamma, u, nu, rho = reals("alpha gamma u nu rho")
    size = z3.ToReal(n)
    value = (1 + alpha) * phi(u)
    hypotheses = z3.And(
        rejected_argmax(p, q, n, x), gap_at_least(p, gamma), ratio_at(u, alpha), p[x] <= alpha * p[0],
        z3.Implies(gamma < u, nu * u == gamma), rho * (size - 1 + alpha) == 1 + (size - 2) * gamma,
    )  # fmt: skip
    scale, floor = reals("scale floor")
    divided = check(
        "divided", z3.Implies(z3.And(scale > 0, rho * scale == floor, p[0] * scale >= floor), p[0] - rho >= 0)
    ).forall([scale, floor])
    whole = check("whole", z3.Implies(index_range(x, n, 1), size >= 2))
    larger = check(
        "larger",
        z3.Implies(z3.And(p[0] - rho >= 0, value >= 0), head_value(p[0], alpha, u) >= head_value(rho, alpha, u)),
        [product_of_signs()(p[0] - rho, value)],
    )
    sign = check(
        "sign", z3.Implies(ratio_at(u, alpha), value >= 0),
        [ratio_range()(u, alpha), phi_sign()(u), product_of_signs()(1 + alpha, phi(u))],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses, z3.And(kl(p, q, n) >= head_value(rho, alpha, u), kl(p, q, n) >= ratio_value(gamma, u, nu))
        ),
        [
            divided(size - 1 + alpha, 1 + (size - 2) * gamma), whole, larger, sign, least_head()(p, n, x, alpha, gamma),
            multiplicative_greedy()(p, q, n, x, alpha, u), multiplicative_margin()(p, q, n, x, alpha, gamma, u, nu),
        ],
    ).forall([p, q, n, x, alpha, gamma, u, nu, rho])  # fmt: skip


@lemma
def typical_margin() -> Proof:
    """p₀ − p₁ ≥ γ, a rejected argmax x ≠ 0 with pₓ ≤ ε and pₓ ≤ δ(p₀ + e) → KL(p‖q) ≥ s·φ(γ/s), u = γ/s, for

    every s ≥ γ that is at least one of 1, 2ε + γ and (γ(1 + δ) + 2δe)/(1 − δ): the mass p₀ + pₓ at gap γ is at most each.
    """
    p, q, n, x = pair_scheme()
    epsilon, delta, e, gamma, s, u = reals("epsilon delta e gamma s u")
    slanted = (1 - delta) * s >= (1 + delta) * gamma + 2 * (delta * e)
    level = z3.And(s > 0, s >= gamma, z3.Or(s >= 1, s >= 2 * epsilon + gamma, slanted), u * s == gamma)
    hypotheses = z3.And(
        rejected_argmax(p, q, n, x), gap_at_least(p, gamma), epsilon >= 0, delta >= 0, delta < 1, e >= 0,
        p[x] <= epsilon, p[x] <= delta * (p[0] + e), level,
    )  # fmt: skip
    mass = check(
        "mass",
        z3.Implies(
            p[x] <= delta * (p[0] + e), (1 - delta) * (p[0] + p[x]) <= 2 * (delta * e) + (1 + delta) * (p[0] - p[x])
        ),
    )
    ratio = check("ratio", z3.Implies(z3.And(s > 0, s >= gamma, gamma >= 0, u * s == gamma), z3.And(u >= 0, u <= 1)))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= scaled_phi(s, gamma, u)),
        [
            mass, ratio, product_of_signs()(delta, e), pair_masses()(p, n, x),
            pair_margin()(p, q, n, x, _ONE, 2 * epsilon, _ONE, gamma, s, u),
            pair_margin()(p, q, n, x, _ONE, _ONE, _ZERO, gamma, s, u),
            pair_margin()(p, q, n, x, 1 - delta, 2 * (delta * e), 1 + delta, gamma, s, u),
        ],
    ).forall([p, q, n, x, epsilon, delta, e, gamma, s, u])  # fmt: skip


@lemma
def relaxed_ratio_margin() -> Proof:
    """p₀ − p₁ ≥ γ, a rejected argmax x ≠ 0 with pₓ ≤ p_m or pₓ ≤ rp₀ → KL(p‖q) ≥ s·φ(γ/s), u = γ/s, for every

    s ≥ max((2 + (m−1)γ)/(m+1), min(1, γ(1 + r)/(1 − r))): the larger of the masses that the two rules leave to the pair.
    """
    p, q, n, x = pair_scheme()
    m = kd.FreshVar("m", INT)
    r, gamma, s, u = reals("r gamma s u")
    width = z3.ToReal(m)
    ranked = (width + 1) * s >= 2 + (width - 1) * gamma
    steep = z3.Or(s >= 1, z3.And(r < 1, (1 - r) * s >= (1 + r) * gamma))
    refused = z3.Or(p[x] <= p[m], p[x] <= r * p[0])
    level = z3.And(s > 0, s >= gamma, u * s == gamma, ranked, steep)
    ranks = check(
        "ranks", z3.Implies(z3.And(sorted_down(p, n), index_range(m, n, 1)), p[m] <= p[1]), [sorted_down.defn(p, n)]
    )
    mass = check(
        "mass", z3.Implies(p[x] <= r * p[0], (1 - r) * (p[0] + p[x]) <= 0 + (1 + r) * (p[0] - p[x]))
    )  # fmt: skip
    ratio = check("ratio", z3.Implies(z3.And(s > 0, s >= gamma, gamma >= 0, u * s == gamma), z3.And(u >= 0, u <= 1)))
    return check(
        "claim",
        z3.Implies(
            z3.And(
                rejected_argmax(p, q, n, x), index_range(m, n, 1), gap_at_least(p, gamma), r >= 0, r <= 1, refused, level,
            ),
            kl(p, q, n) >= scaled_phi(s, gamma, u),
        ),
        [
            ranks, mass, ratio, pair_masses()(p, n, x), top_m_margin()(p, q, n, x, m, gamma, s, u),
            pair_margin()(p, q, n, x, _ONE, _ONE, _ZERO, gamma, s, u),
            pair_margin()(p, q, n, x, 1 - r, _ZERO, 1 + r, gamma, s, u),
        ],
    ).forall([p, q, n, x, m, r, gamma, s, u])  # fmt: skip
