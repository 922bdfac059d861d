"""Pair bounds, for every vocabulary: what a rejected draft token x costs, from token 0 and x alone.

Dual weights 1 + u at token 0, 1 − u at x and 1 elsewhere, pivot x, for any 0 ≤ u ≤ 1. In the parametrisation u = tanh θ they
say KL(p‖q) ≥ θ(p₀ − pₓ) − (p₀ + pₓ) log cosh θ. Every bound from a margin is one choice of u, and one bound of the pair's mass
p₀ + pₓ in terms of its gap p₀ − pₓ.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_of_signs
from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import is_distribution, sorted_down, target_and_drafter
from symcert.kernel.gibbs import excess_terms, gain_terms, kl, master_lemma
from symcert.kernel.logs import gibbs_term, log_monotone, log_one, log_ratio
from symcert.kernel.prover import Proof, check, lemma, reals, sequences
from symcert.kernel.sums import index_range, linear_inequality, only_at, pointwise, prefix_mass, total, total_of_only_at

_u = z3.Real("u")
_i, _x = z3.Ints("i x")

pair_weights = SequenceDefinition(
    "pair_weights", [_x, _u], _i, z3.If(_i == 0, 1 + _u, z3.If(_i == _x, 1 - _u, z3.RealVal(1)))
)
"""1 + u at token 0, 1 − u at the draft token, 1 elsewhere."""


def rejected_argmax(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, x: z3.ArithRef) -> z3.BoolRef:
    """The drafter's argmax (ties included) is a token x other than the target's token 0."""
    return z3.And(target_and_drafter(p, q, n), index_range(x, n, 1), pointwise(n, lambda y: q[y] <= q[x]))


def pair_value(a: z3.ArithRef, b: z3.ArithRef, u: z3.ArithRef) -> z3.ArithRef:
    """a log(1+u) + b log(1−u)."""
    return a * log(1 + u) + b * log(1 - u)


def phi(u: z3.ArithRef) -> z3.ArithRef:
    """φ(u) = ½[(1+u) log(1+u) + (1−u) log(1−u)]."""
    return pair_value(1 + u, 1 - u, u) / 2


def scaled_phi(s: z3.ArithRef, g: z3.ArithRef, u: z3.ArithRef) -> z3.ArithRef:
    """s·φ(g/s), where u = g/s: ½[(s+g) log(1+u) + (s−g) log(1−u)]."""
    return pair_value(s + g, s - g, u) / 2


def pair_scheme() -> tuple[z3.ExprRef, ...]:
    """Fresh p, q, n, x."""
    p, q = sequences("p q")
    return p, q, kd.FreshVar("n", INT), kd.FreshVar("x", INT)


@lemma
def pair_dual() -> Proof:
    """A rejected argmax x ≠ 0 costs KL(p‖q) ≥ p₀ log(1+u) + pₓ log(1−u), for 0 ≤ u ≤ 1 (u < 1 unless pₓ = 0)."""
    p, q, n, x = pair_scheme()
    u, i = kd.FreshVar("u", REAL), kd.FreshVar("i", INT)
    w, zero = pair_weights(x, u), z3.IntVal(0)
    up, down = log(1 + u), log(1 - u)
    hypotheses = z3.And(rejected_argmax(p, q, n, x), u >= 0, u <= 1, z3.Or(u < 1, p[x] == 0))
    in_range = z3.And(hypotheses, index_range(i, n))
    at_i = [pair_weights.at(x, u, i), is_distribution.defn(p, n), is_distribution.defn(q, n)]
    # The product of the pivot condition is decided from ground facts alone.
    weight = w[i] == z3.If(i == 0, 1 + u, z3.If(i == x, 1 - u, z3.RealVal(1)))
    local = z3.And(weight, u >= 0, x >= 1, q[i] <= q[x])
    pivot = check("pivot", z3.Implies(local, (q[i] - q[x]) * (w[i] - 1) <= 0))
    located = check("located", z3.Implies(in_range, local), at_i)
    positive = check(
        "positive",
        z3.Implies(in_range, z3.And(q[i] >= 0, w[i] >= 0, z3.Implies(p[i] > 0, z3.And(q[i] > 0, w[i] > 0)))),
        at_i,
    ).forall([i])
    pivots = check("pivots", z3.Implies(in_range, (q[i] - q[x]) * (w[i] - 1) <= 0), [located, pivot]).forall([i])
    excess = check(
        "excess",
        z3.Implies(in_range, only_at(zero, u)[i] + only_at(x, -u)[i] - excess_terms(w)[i] >= 0),
        [pair_weights.at(x, u, i), only_at.at(zero, u, i), only_at.at(x, -u, i), excess_terms.at(w, i)],
    ).forall([i])
    gains = check(
        "gains",
        z3.Implies(in_range, gain_terms(p, w)[i] - only_at(zero, p[0] * up)[i] - only_at(x, p[x] * down)[i] >= 0),
        [
            pair_weights.at(x, u, i), only_at.at(zero, p[0] * up, i), only_at.at(x, p[x] * down, i), gain_terms.at(p, w, i),
            log_one(),
        ],
    ).forall([i])  # fmt: skip
    balance = check(
        "balance",
        z3.Implies(hypotheses, total(excess_terms(w), n) <= 0),
        [
            excess, total_of_only_at()(zero, u, n), total_of_only_at()(x, -u, n),
            linear_inequality((1, 1, -1))()(only_at(zero, u), only_at(x, -u), excess_terms(w), n),
        ],
    )  # fmt: skip
    gained = check(
        "gained",
        z3.Implies(hypotheses, total(gain_terms(p, w), n) >= pair_value(p[0], p[x], u)),
        [
            gains, total_of_only_at()(zero, p[0] * up, n), total_of_only_at()(x, p[x] * down, n),
            linear_inequality((1, -1, -1))()(gain_terms(p, w), only_at(zero, p[0] * up), only_at(x, p[x] * down), n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= pair_value(p[0], p[x], u)),
        [positive, pivots, balance, gained, master_lemma()(p, q, w, n, x)],
    ).forall([p, q, n, x, u])


@lemma
def pair_masses() -> Proof:
    """x ≠ 0 → p₀ + pₓ ≤ 1, pₓ ≥ 0, p₁ ≥ pₓ and p₀ ≥ pₓ."""
    p, _q, n, x = pair_scheme()
    two, one, zero = z3.IntVal(2), z3.IntVal(1), z3.IntVal(0)
    nonnegative = check(
        "nonnegative",
        z3.Implies(z3.And(n >= 2, is_distribution(p, n)), z3.And(total(p, n) == 1, pointwise(n, lambda i: p[i] >= 0))),
        [is_distribution.defn(p, n)],
    )
    top_two = check(
        "top two",
        z3.Implies(z3.And(n >= 2, is_distribution(p, n)), p[0] + p[1] <= 1),
        [nonnegative, prefix_mass()(p, two, n), total.defn(p, two), total.defn(p, one), total.defn(p, zero)],
    )
    return check(
        "claim",
        z3.Implies(
            z3.And(is_distribution(p, n), sorted_down(p, n), index_range(x, n, 1)),
            z3.And(p[0] + p[x] <= 1, p[x] >= 0, p[1] >= p[x], p[0] >= p[x]),
        ),
        [top_two, nonnegative, sorted_down.defn(p, n)],
    ).forall([p, n, x])


@lemma
def pair_slopes() -> Proof:
    """0 ≤ u < 1 → log(1+u) + log(1−u) ≤ 0 ≤ log(1+u) − log(1−u), log(1+u) ≥ 0, log(1−u) ≤ 0."""
    u = kd.FreshVar("u", REAL)
    product = (1 + u) * (1 - u)
    square = check("square", z3.Implies(z3.And(u >= 0, u < 1), z3.And(product > 0, product <= 1)))
    return check(
        "claim",
        z3.Implies(
            z3.And(u >= 0, u < 1),
            z3.And(log(1 + u) + log(1 - u) <= 0, log(1 + u) - log(1 - u) >= 0, log(1 + u) >= 0, log(1 - u) <= 0),
        ),
        [
            square, log_ratio()(product, 1 + u, 1 - u), log_tangent(product), log_monotone()(z3.RealVal(1), 1 + u), log_one(),
            log_tangent(1 - u),
        ],
    ).forall([u])  # fmt: skip


@lemma
def phi_is_nonnegative() -> Proof:
    """0 ≤ u < 1 → (log(1+u) + log(1−u)) + u(log(1+u) − log(1−u)) = 2φ(u) ≥ 0."""
    u = kd.FreshVar("u", REAL)
    one, up, down = z3.RealVal(1), log(1 + u), log(1 - u)
    tangents = check(
        "tangents",
        z3.Implies(z3.And(u >= 0, u < 1), (1 + u) * (up - log(one)) + (1 - u) * (down - log(one)) >= 0),
        [gibbs_term()(1 + u, one), gibbs_term()(1 - u, one)],
    )
    return check(
        "claim",
        z3.Implies(z3.And(u >= 0, u < 1), z3.And(up + down + u * (up - down) >= 0, phi(u) >= 0)),
        [tangents, log_one()],
    ).forall([u])


@lemma
def slanted_slope() -> Proof:
    """w·s ≥ A + B·g, u·s = g, A ≥ 0 and s > 0 → B·u ≤ w: the mass grows more slowly than the gap does."""
    w, A, B, g, s, u = reals("w A B g s u")
    equations = z3.And(A >= 0, s > 0, w * s >= A + B * g, u * s == g)
    substituted = check("substituted", z3.Implies(u * s == g, B * g == (B * u) * s))
    factored = check("factored", z3.Implies(equations, s * (w - B * u) >= 0), [substituted])
    signed = check("signed", z3.Implies(z3.And(s > 0, s * (w - B * u) >= 0), w - B * u >= 0))
    return check("claim", z3.Implies(equations, B * u <= w), [factored, signed]).forall([w, A, B, g, s, u])


@lemma
def slanted_value() -> Proof:
    """The arithmetic of `pair_margin`, about reals only: U = log(1+u) and V = log(1−u), a = p₀ and b = pₓ.

    With rise = U − V ≥ 0 and fall = −(U + V) ≥ 0, fall ≤ u·rise (φ ≥ 0):
    2w[aU + bV − s·φ(u)] = (a − b − g)(w·rise − B·fall) + (A + B(a − b) − w(a + b))·fall + (w·s − A − B·g)·fall, each ≥ 0.
    """
    a, b, w, A, B, g, s, u, U, V = reals("a b w A B g s u U V")
    rise, fall = U - V, -(U + V)
    steeper = w * rise - B * fall
    slack, room = A + B * (a - b) - w * (a + b), w * s - A - B * g
    signs = z3.And(rise >= 0, fall >= 0, fall <= u * rise, B * u <= w, B >= 0)
    rises = check(
        "rises",
        z3.Implies(signs, steeper >= 0),
        [product_of_signs()(B, u * rise - fall), product_of_signs()(w - B * u, rise)],
    )
    difference = 2 * (a * U + b * V) - ((s + g) * U + (s - g) * V)
    identity = check("identity", w * difference == (a - b - g) * steeper + slack * fall + room * fall)
    cleared = check("cleared", z3.Implies(z3.And(w > 0, w * difference >= 0), difference >= 0))
    return check(
        "claim",
        z3.Implies(z3.And(signs, w > 0, room >= 0, a - b >= g, slack >= 0), difference >= 0),
        [
            rises, identity, cleared, product_of_signs()(a - b - g, steeper), product_of_signs()(slack, fall),
            product_of_signs()(room, fall),
        ],
    ).forall([a, b, w, A, B, g, s, u, U, V])  # fmt: skip


def capped_mass(
    p: z3.ArrayRef, x: z3.ArithRef, w: z3.ArithRef, A: z3.ArithRef, B: z3.ArithRef, g: z3.ArithRef, s: z3.ArithRef,
    u: z3.ArithRef,
) -> z3.BoolRef:  # fmt: skip
    """p₀ − pₓ ≥ g and p₀ + pₓ ≤ [A + B(p₀ − pₓ)]/w; at gap g that mass is at most s, and u = g/s ≤ 1."""
    return z3.And(
        w > 0, A >= 0, B >= 0, s > 0, u >= 0, u <= 1, u * s == g, w * s >= A + B * g, p[0] - p[x] >= g,
        w * (p[0] + p[x]) <= A + B * (p[0] - p[x]),
    )  # fmt: skip


@lemma
def pair_margin_below_one() -> Proof:
    """`pair_margin` where u < 1."""
    p, q, n, x = pair_scheme()
    w, A, B, g, s, u = reals("w A B g s u")
    capped = z3.And(capped_mass(p, x, w, A, B, g, s, u), u < 1)
    value = check(
        "value",
        z3.Implies(capped, pair_value(p[0], p[x], u) >= scaled_phi(s, g, u)),
        [
            pair_slopes()(u), phi_is_nonnegative()(u), slanted_slope()(w, A, B, g, s, u),
            slanted_value()(p[0], p[x], w, A, B, g, s, u, log(1 + u), log(1 - u)),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(z3.And(rejected_argmax(p, q, n, x), capped), kl(p, q, n) >= scaled_phi(s, g, u)),
        [value, pair_dual()(p, q, n, x, u)],
    ).forall([p, q, n, x, w, A, B, g, s, u])


@lemma
def nothing_drafted() -> Proof:
    """The hypotheses of `pair_margin` at u = 1, with pₓ ≥ 0 → pₓ = 0, s = g and p₀ ≥ s."""
    p, x = kd.FreshVar("p", SEQUENCE), kd.FreshVar("x", INT)
    w, A, B, g, s, u = reals("w A B g s u")
    a, b = p[0], p[x]
    flat = check("flat", z3.Implies(z3.And(u == 1, u * s == g), s == g))
    level = z3.And(w * s >= A + B * g, s == g, s > 0, A >= 0)
    free = check("free", z3.Implies(level, w - B >= 0), [slanted_slope()(w, A, B, g, s, z3.RealVal(1))])
    # A ≤ (w − B)g ≤ (w − B)(a − b), so w(a + b) ≤ w(a − b).
    held = z3.And(w * s >= A + B * g, s == g, (w - B) * (a - b - g) >= 0, w * (a + b) <= A + B * (a - b))
    vanishing = check("vanishing", z3.Implies(held, w * b <= 0))
    signed = check("signed", z3.Implies(z3.And(w > 0, w * b <= 0, b >= 0), b == 0))
    return check(
        "claim",
        z3.Implies(z3.And(capped_mass(p, x, w, A, B, g, s, u), b >= 0, u == 1), z3.And(b == 0, s == g, a >= s)),
        [flat, free, vanishing, signed, product_of_signs()(w - B, a - b - g)],
    ).forall([p, x, w, A, B, g, s, u])


@lemma
def pair_margin_at_one() -> Proof:
    """`pair_margin` where u = 1: then pₓ = 0, and log 0 is multiplied by it."""
    p, q, n, x = pair_scheme()
    numbers = reals("w A B g s u")
    *_, g, s, u = numbers
    a, b, up = p[0], p[x], log(1 + u)
    value = check(
        "value", z3.Implies(z3.And(b == 0, s == g, (a - s) * up >= 0), pair_value(a, b, u) >= scaled_phi(s, g, u))
    )
    rising = check("rising", z3.Implies(u == 1, up >= 0), [log_monotone()(z3.RealVal(1), 1 + u), log_one()])
    return check(
        "claim",
        z3.Implies(
            z3.And(rejected_argmax(p, q, n, x), capped_mass(p, x, *numbers), u == 1), kl(p, q, n) >= scaled_phi(s, g, u)
        ),
        [
            nothing_drafted()(p, x, *numbers), product_of_signs()(a - s, up), value, rising, pair_dual()(p, q, n, x, u),
            pair_masses()(p, n, x),
        ],
    ).forall([p, q, n, x, *numbers])  # fmt: skip


@lemma
def pair_margin() -> Proof:
    """p₀ − pₓ ≥ g and w(p₀ + pₓ) ≤ A + B(p₀ − pₓ) imply KL(p‖q) ≥ s·φ(g/s) for every s ≥ (A + B·g)/w, u = g/s ≤ 1.

    A gap larger than g only helps, although it allows more mass: θ − (B/w) log cosh θ ≥ 0 at tanh θ = g/s, because A ≥ 0.
    B = 0 is the plain case p₀ + pₓ ≤ s.
    """
    p, q, n, x = pair_scheme()
    numbers = reals("w A B g s u")
    *_, g, s, u = numbers
    return check(
        "claim",
        z3.Implies(
            z3.And(rejected_argmax(p, q, n, x), capped_mass(p, x, *numbers)), kl(p, q, n) >= scaled_phi(s, g, u)
        ),
        [pair_margin_below_one()(p, q, n, x, *numbers), pair_margin_at_one()(p, q, n, x, *numbers)],
    ).forall([p, q, n, x, *numbers])
