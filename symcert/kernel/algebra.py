"""Products and quotients of reals, in the forms in which z3 does not find them by itself among other premises."""

from __future__ import annotations

import z3

from symcert.kernel.prover import Proof, check, lemma, reals


@lemma
def product_of_signs() -> Proof:
    """x ≥ 0 and y ≥ 0 → x·y ≥ 0."""
    x, y = reals("x y")
    return check("claim", z3.Implies(z3.And(x >= 0, y >= 0), x * y >= 0)).forall([x, y])


@lemma
def factor_cancelled() -> Proof:
    """a > 0 and a·b ≥ 0 → b ≥ 0."""
    a, b = reals("a b")
    return check("claim", z3.Implies(z3.And(a > 0, a * b >= 0), b >= 0)).forall([a, b])


@lemma
def no_factor() -> Proof:
    """z > 0 and z·a = 0 → a = 0."""
    z, a = reals("z a")
    return check("claim", z3.Implies(z3.And(z > 0, z * a == 0), a == 0)).forall([z, a])


@lemma
def quotient() -> Proof:
    """a > 0 → a·(g/a) = g. The only place where a quotient is taken apart."""
    a, g = reals("a g")
    return check("claim", z3.Implies(a > 0, a * (g / a) == g)).forall([a, g])


@lemma
def product_grows() -> Proof:
    """0 ≤ a ≤ b, 0 ≤ c ≤ d, E ≥ 1 → E·(a·c) ≤ E·(b·d)."""
    E, a, b, c, d = reals("E a b c d")
    left = check("left", z3.Implies(z3.And(a >= 0, a <= b, c >= 0), a * c <= b * c))
    right = check("right", z3.Implies(z3.And(b >= 0, c <= d), b * c <= b * d))
    scaled = check("scaled", z3.Implies(z3.And(E >= 1, a * c <= b * d), E * (a * c) <= E * (b * d)))
    return check(
        "claim",
        z3.Implies(z3.And(a >= 0, a <= b, c >= 0, c <= d, E >= 1), E * (a * c) <= E * (b * d)),
        [left, right, scaled],
    ).forall([E, a, b, c, d])
