"""Noise in the target's and the drafter's logits together: the bound of the pair, for strict greedy and for any rule.

w is what the engine decides with, t its argmax, s = p₀' the least share t can have, x the draft token. All a rule
contributes is ρ, a bound of w_x/w_t for a rejected x; `noise_box` has the one that belongs to each kind of threshold.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, log
from symcert.kernel.distributions import finite, greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.gibbs import kl
from symcert.kernel.logs import log_one, log_ratio
from symcert.kernel.noise_box import (
    corner,
    corner_is_noise,
    corner_level,
    engine,
    greedy_mass_under_noise,
    least_share,
    probabilities,
    ratio_cancels,
    runner_up_under_noise,
    spread,
)
from symcert.kernel.noise_pair import pair_bound, pair_level, pair_level_sizes, pair_value
from symcert.kernel.noise_single import (
    noisy_attained,
    noisy_certificate,
    noisy_draft,
    noisy_level,
    noisy_witness,
    slack,
)
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.single import pool_terms
from symcert.kernel.sums import index_range, pointwise, total_step


def _scheme() -> tuple[z3.ExprRef, ...]:
    p, w, q = sequences("p w q")
    n, t, x = integers("n t x")
    E, rho, y, d, kappa, s = reals("E rho y d kappa s")
    return p, w, q, n, t, x, E, rho, y, d, kappa, s


def noisy_decision(
    p: z3.ArrayRef, w: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, E: z3.ArithRef, t: z3.ArithRef, x: z3.ArithRef,
    kappa: z3.ArithRef,
) -> z3.BoolRef:  # fmt: skip
    """The engine decides with a noisy copy w of p, t is its argmax, and x ≠ t may be the drafter's noisy argmax."""
    return z3.And(
        engine(p, w, n, E, t), is_distribution(q, n), finite(w, q, n),
        index_range(x, n), x != t, pointwise(n, lambda y: kappa * q[y] <= q[x]),
    )  # fmt: skip


def noise_value(s: z3.ArithRef, rho: z3.ArithRef, y: z3.ArithRef, d: z3.ArithRef) -> z3.ArithRef:
    """s·h with h = −log y + ρ (log ρ − log d)."""
    return s * pair_value(rho, y, d)


@lemma
def single_noise_bound() -> Proof:
    """w_x ≤ ρ·w_t implies KL(w‖q) ≥ p₀'·h_κ(ρ), with p₀' = s: s·D = p₀."""
    p, w, q, n, t, x, E, rho, y, d, kappa, s = _scheme()
    hypotheses = z3.And(
        noisy_decision(p, w, q, n, E, t, x, kappa), pair_level(rho, y, d, kappa), s * spread(p[0], E) == p[0], w[x] <= rho * w[t]
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(w, q, n) >= noise_value(s, rho, y, d)),
        [least_share()(p, w, n, E, t, s), pair_bound()(w, q, n, t, x, rho, y, d, kappa, s)],
    ).forall([p, w, q, n, t, x, E, rho, y, d, kappa, s])


@lemma
def strict_noise_bound() -> Proof:
    """A draft token x that is not the engine's argmax costs KL(w‖q) ≥ p₀'·h_κ(r), r = E·p₁/p₀ ≤ κ."""
    p, w, q, n, t, x, E, rho, y, d, kappa, s = _scheme()
    hypotheses = z3.And(
        n >= 2, noisy_decision(p, w, q, n, E, t, x, kappa), pair_level(rho, y, d, kappa), s * spread(p[0], E) == p[0],
        rho * p[0] == E * p[1],
    )  # fmt: skip
    ratio = check(
        "ratio",
        z3.Implies(hypotheses, w[x] <= rho * w[t]),
        [
            runner_up_under_noise()(p, w, n, E, t, x), probabilities()(p, w, n, E, t, x),
            ratio_cancels()(w[t], w[x], p[1], E, p[0], rho),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(w, q, n) >= noise_value(s, rho, y, d)),
        [ratio, single_noise_bound()(p, w, q, n, t, x, E, rho, y, d, kappa, s)],
    ).forall([p, w, q, n, t, x, E, rho, y, d, kappa, s])


@lemma
def rejected_is_not_the_argmax() -> Proof:
    """w_x ≤ ρ·w_t with ρ < 1 leaves no choice but x ≠ t."""
    p, w, _q, n, t, x, E, rho, *_ = _scheme()
    ground = check("ground", z3.Implies(z3.And(w[t] > 0, rho < 1), rho * w[t] < w[t]))
    return check(
        "claim",
        z3.Implies(z3.And(engine(p, w, n, E, t), w[x] <= rho * w[t], rho < 1), x != t),
        [greedy_mass_under_noise()(p, w, n, E, t), ground],
    ).forall([p, w, n, E, t, x, rho])


def corner_witness(
    p: z3.ArrayRef, x: z3.ArithRef, s: z3.ArithRef, f: z3.ArithRef, y: z3.ArithRef, d: z3.ArithRef
) -> z3.ArrayRef:
    """The worst corner of the noise with token 0 at s·y and x at s·d."""
    return noisy_witness(corner(p, s, f), x, s * y, s * d, z3.IntVal(1))


@lemma
def corner_value() -> Proof:
    """The certificate of the pair (s, sρ) levelled at (sy, sd) is s·h: every logarithm loses log s."""
    *_, rho, y, d, kappa, s = _scheme()
    level = z3.And(pair_level(rho, y, d, kappa), s > 0)
    products = [log_ratio()(s * y, s, y), log_ratio()(s * d, s, d), log_ratio()(s * rho, s, rho)]
    sizes = pair_level_sizes()(rho, y, d, kappa)
    positive = check("positive", z3.Implies(z3.And(s > 0, y > 0, d > 0), z3.And(s * y > 0, s * d > 0)))
    head = check("head", z3.Implies(level, log(s) - log(s * y) == -log(y)), [sizes, products[0]])
    draft = check(
        "draft",
        z3.Implies(z3.And(level, rho > 0), log(s * rho) - log(s * d) == log(rho) - log(d)),
        [sizes, products[1], products[2]],
    )
    with_draft = check(
        "with the draft token",
        z3.Implies(
            z3.And(level, rho > 0),
            s * rho * (log(s * rho) - log(s * d)) + s * (log(s) - log(s * y)) == noise_value(s, rho, y, d),
        ),
        [head, draft],
    )
    without_draft = check(
        "without the draft token",
        z3.Implies(
            z3.And(level, rho == 0),
            s * rho * (log(s * rho) - log(s * d)) + s * (log(s) - log(s * y)) == noise_value(s, rho, y, d),
        ),
        [head],
    )
    return check(
        "claim",
        z3.Implies(
            level,
            z3.And(
                s * y > 0, s * d > 0,
                s * rho * (log(s * rho) - log(s * d)) + s * (log(s) - log(s * y)) == noise_value(s, rho, y, d),
            ),
        ),
        [with_draft, without_draft, positive, sizes],
    ).forall([rho, y, d, kappa, s])  # fmt: skip


@lemma
def single_noise_attained() -> Proof:
    """ρ·p₀ = E·p_x and E·p₁ ≤ y·p₀: the worst corner v of the noise and its levelled pair reach the bound.

    v_x = ρ·v₀, x may be the drafter's noisy argmax, and KL(v‖witness) = p₀'·h_κ(ρ). So the bound is sharp wherever the
    rule rejects x at this corner.
    """
    p, _w, _q, n, _t, x, E, rho, y, d, kappa, s = _scheme()
    f, i = kd.FreshVar("f", REAL), kd.FreshVar("i", INT)
    zero, one = z3.IntVal(0), z3.IntVal(1)
    v, q = corner(p, s, f), corner_witness(p, x, s, f, y, d)
    known = z3.And(
        n >= 2, is_distribution(p, n), sorted_down(p, n), corner_level(p, E, s, f), pair_level(rho, y, d, kappa),
        index_range(x, n, 1), rho * p[0] == E * p[x], E * p[1] <= y * p[0],
    )  # fmt: skip
    sizes = pair_level_sizes()(rho, y, d, kappa)
    a = kd.FreshVar("a", REAL)
    shorter = check("shorter", z3.Implies(z3.And(y <= 1, a > 0), y * a <= a)).forall([a])
    positive = check(
        "positive", z3.Implies(z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n)), z3.And(p[0] > 0, pointwise(n, lambda i: z3.And(p[i] >= 0, p[i] <= p[0], z3.Implies(i >= 1, p[i] <= p[1]))))),
        [is_distribution.defn(p, n), sorted_down.defn(p, n), greedy_token_has_mass()(p, n)],
    )  # fmt: skip
    noise = check(
        "noise",
        z3.Implies(known, z3.And(engine(p, v, n, E, zero), sorted_down(v, n), v[0] == s, s > 0, f > 0)),
        [corner_is_noise()(p, n, E, s, f), positive, sizes, shorter(p[0])],
    )
    b, r = reals("b r")
    # f·p_x = s·ρ and f·p_i ≤ s·y, both after multiplication with p₀ > 0.
    scaled = check("scaled", z3.Implies(z3.And(f * a == E * s, r * a == E * b), a * (f * b) == a * (s * r))).forall(
        [a, b, r]
    )
    cancel = check("cancel", z3.Implies(z3.And(a > 0, a * b == a * r), b == r)).forall([a, b, r])
    below = check(
        "below", z3.Implies(z3.And(f * a == E * s, s > 0, E * b <= y * a), a * (f * b) <= a * (s * y))
    ).forall([a, b])
    divided = check("divided", z3.Implies(z3.And(a > 0, a * b <= a * r), b <= r)).forall([a, b, r])
    lowered = check("lowered", z3.Implies(z3.And(b <= p[1], f > 0), f * b <= f * p[1])).forall([b])
    at_x = check(
        "at the draft token",
        z3.Implies(known, v[x] == s * rho),
        [noise, positive, corner.at(p, s, f, x), scaled(p[0], p[x], rho), cancel(p[0], f * p[x], s * rho)],
    )
    second = check(
        "second",
        z3.Implies(known, f * p[1] <= s * y),
        [noise, positive, below(p[0], p[1]), divided(p[0], f * p[1], s * y)],
    )
    behind = check(
        "behind",
        z3.Implies(z3.And(known, index_range(i, n, 1)), v[i] <= s * y),
        [noise, positive, second, corner.at(p, s, f, i), lowered(p[i])],
    ).forall([i])
    levels = check(
        "levels",
        z3.Implies(
            z3.And(pair_level(rho, y, d, kappa), s > 0, y > 0, y <= 1, d > 0, d <= y),
            z3.And(
                s * rho >= 0, s * rho <= s * d, s * d > 0, s * d <= s * y, s * y > 0, s * y <= s, s * d == kappa * (s * y),
                s * y + s * d == s + s * rho,
            ),
        ),
    )  # fmt: skip
    level = check(
        "level",
        z3.Implies(known, noisy_level(v, s * rho, s * y, s * d, one, n)),
        [noise, sizes, levels, *total_step(v, zero)],
    )
    value = check(
        "value",
        z3.Implies(known, noisy_certificate(v, s * rho, s * y, s * d, one) == noise_value(s, rho, y, d)),
        [
            noise, corner_value()(rho, y, d, kappa, s), pool_terms.at(v, s * y, zero),
            *total_step(pool_terms(v, s * y), zero),
        ],
    )  # fmt: skip
    reached = check(
        "reached",
        z3.Implies(
            known,
            z3.And(
                noisy_draft(v, q, n, x, s * rho, kappa),
                kl(v, q, n) == noisy_certificate(v, s * rho, s * y, s * d, one),
            ),
        ),
        [
            noise, at_x, behind, level, levels, sizes, noisy_attained()(v, n, x, s * rho, s * y, s * d, kappa, one),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            known,
            z3.And(
                noisy_decision(p, v, q, n, E, zero, x, kappa), v[x] == rho * v[0], v[0] == s,
                kl(v, q, n) == noise_value(s, rho, y, d),
            ),
        ),
        [reached, value, noise, at_x],
    ).forall([p, n, x, E, rho, y, d, kappa, s, f])  # fmt: skip


@lemma
def strict_noise_attained() -> Proof:
    """The strict bound is reached by the worst corner with tokens 0 and 1 levelled; at r = κ it is 0, and reached too."""
    p, _w, _q, n, _t, _x, E, rho, y, d, kappa, s = _scheme()
    f, zero, one = kd.FreshVar("f", REAL), z3.IntVal(0), z3.IntVal(1)
    v, q = corner(p, s, f), corner_witness(p, one, s, f, y, d)
    known = z3.And(
        n >= 2, is_distribution(p, n), sorted_down(p, n), corner_level(p, E, s, f), pair_level(rho, y, d, kappa),
        rho * p[0] == E * p[1],
    )  # fmt: skip
    # ρ ≤ y: ρ(1 + κ) ≤ 1 + ρ, because ρκ ≤ 1.
    below_one = check("below one", z3.Implies(z3.And(slack(kappa), rho >= 0, rho <= 1), rho * kappa <= 1))
    small = check("small", z3.Implies(z3.And(pair_level(rho, y, d, kappa), d <= y, y <= 1), rho <= 1))
    product = check("product", z3.Implies(z3.And(slack(kappa), rho > y), (rho - y) * (1 + kappa) > 0))
    pool = check(
        "pool",
        z3.Implies(pair_level(rho, y, d, kappa), rho <= y),
        [pair_level_sizes()(rho, y, d, kappa), small, below_one, product],
    )
    a = kd.FreshVar("a", REAL)
    scaled = check("scaled", z3.Implies(z3.And(rho <= y, a > 0), rho * a <= y * a)).forall([a])
    flat = check(
        "flat", z3.Implies(z3.And(pair_level(rho, y, d, kappa), rho == kappa), z3.And(y == 1, d == kappa)), [product]
    )
    tie = check(
        "tie",
        z3.Implies(z3.And(pair_level(rho, y, d, kappa), rho == kappa), noise_value(s, rho, y, d) == 0),
        [flat, log_one()],
    )
    return check(
        "claim",
        z3.Implies(
            known,
            z3.And(
                noisy_decision(p, v, q, n, E, zero, one, kappa), kl(v, q, n) == noise_value(s, rho, y, d),
                z3.Implies(rho == kappa, noise_value(s, rho, y, d) == 0),
            ),
        ),
        [single_noise_attained()(p, n, one, E, rho, y, d, kappa, s, f), pool, scaled(p[0]), greedy_token_has_mass()(p, n), tie],
    ).forall([p, n, E, rho, y, d, kappa, s, f])  # fmt: skip
