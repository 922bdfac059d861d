"""One second-order fact about log, from the two axioms: log u ≥ (u − 1)(5u + 1)/(2u(u + 2)) for every u > 0.

The rational function touches log at u = 1 to fourth order and has the smaller derivative behind 1, the larger before.
Without derivatives: walk from 1 to u in N equal steps of length h. On each step the tangent line bounds what log gains
from below and the rational function gains at most that much and 2h²/w, w a lower bound of squared positions. The N
errors together are 2(u − 1)²/(wN), and a number at most K/N for every N is at most 0: the reals are Archimedean, in
SMT-LIB's words `to_int` exists.

Everything is multiplied out; the bound reads 2u(u + 2) log u ≥ (u − 1)(5u + 1).
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, log, log_tangent
from symcert.kernel.logs import log_one, log_ratio
from symcert.kernel.prover import Proof, by_induction, check, lemma, reals


def denominator(x: z3.ArithRef) -> z3.ArithRef:
    """2x(x + 2)."""
    return 2 * x * (x + 2)


def numerator(x: z3.ArithRef) -> z3.ArithRef:
    """(x − 1)(5x + 1)."""
    return (x - 1) * (5 * x + 1)


@lemma
def nothing_below_every_fraction() -> Proof:
    """Archimedes: N·c ≤ K at N = ⌊K/c⌋ + 1 is impossible for c > 0. z = K/c."""
    c, K, z, N = reals("c K z N")
    floor = check("floor", z3.ToReal(z3.ToInt(z) + 1) > z)
    beyond = check("beyond", z3.Implies(z3.And(c > 0, z * c == K, z < N), N * c > K)).forall([N])
    return check(
        "claim",
        z3.Implies(z3.And(c > 0, z * c == K), z3.ToReal(z3.ToInt(z) + 1) * c > K),
        [floor, beyond(z3.ToReal(z3.ToInt(z) + 1))],
    ).forall([c, K, z])


@lemma
def step_polynomial() -> Proof:
    """From a to b = a + h the rational function gains at most 1 − a/b + 2h²/w, if h leads away from 1 and w ≤ ab.

    Cleared of denominators the difference is a sum of three products of non-negative factors:
    4w·h(a − 1)·(a − 1)² + w·h²·(4a² − 4a + 30) + 8h²·(a + 2)·(ab(b + 2) − 2w).
    """
    a, b, h, w = reals("a b h w")
    x, y, z = reals("x y z")
    away = z3.Or(z3.And(h >= 0, a >= 1), z3.And(h <= 0, a <= 1))
    square = check("square", x * x >= 0).forall([x])
    product = check("product", z3.Implies(z3.And(x >= 0, y >= 0, z >= 0), x * y * z >= 0)).forall([x, y, z])
    signs = [
        square(h),
        square(a - 1),
        check("outwards", z3.Implies(away, h * (a - 1) >= 0)),
        check("curvature", 4 * a * a - 4 * a + 30 >= 0),
        check("room", z3.Implies(z3.And(a > 0, b > 0, w <= a * b), a * b * (b + 2) - 2 * w >= 0)),
    ]
    terms = [
        product(w, h * (a - 1), (a - 1) * (a - 1)),
        product(w, h * h, 4 * a * a - 4 * a + 30),
        product(h * h, a + 2, a * b * (b + 2) - 2 * w),
    ]
    gained = denominator(a) * numerator(b) - denominator(b) * numerator(a)
    claim = w * (gained - denominator(a) * 2 * (b + 2) * h) <= denominator(a) * denominator(b) * 2 * h * h
    hypotheses = z3.And(away, a > 0, b > 0, b == a + h, w >= 0, w <= a * b)
    return check("claim", z3.Implies(hypotheses, claim), [*signs, *terms]).forall([a, b, h, w])


@lemma
def one_step() -> Proof:
    """If the bound holds at a with error E, log u ≥ bound − E/w, it holds at b = a + h with error E + 2h²."""
    a, b, h, w, r, E = reals("a b h w r E")
    before, after, X, Y, Z = reals("la lb X Y Z")
    Da, Db, Na, Nb = denominator(a), denominator(b), numerator(a), numerator(b)
    positive = check("positive", z3.Implies(z3.And(a > 0, b > 0), z3.And(Da > 0, Db > 0)))
    times = check("times", z3.Implies(z3.And(X >= 0, Y >= 0), X * Y >= 0)).forall([X, Y])
    kept = times(Db, Da * (w * before + E) - w * Na)
    gained = times(w * Da * Db, after - before - (1 - r))
    weights = times(w, Da * Db)
    pairs = times(Da, Db)
    ratio = check("ratio", z3.Implies(b * r == a, Db * (1 - r) == 2 * (b + 2) * (b - a)))
    scaled = check("scaled", z3.Implies(X == Y, Z * X == Z * Y)).forall([X, Y, Z])(
        Db * (1 - r), 2 * (b + 2) * (b - a), w * Da
    )
    excess = Db * (w * after + E + 2 * h * h) - w * Nb
    product = check(
        "product",
        z3.Implies(
            z3.And(
                Db * (Da * (w * before + E) - w * Na) >= 0, w * Da * Db * (after - before - (1 - r)) >= 0,
                w * Da * (Db * (1 - r)) == w * Da * (2 * (b + 2) * (b - a)), b == a + h,
                w * (Da * Nb - Db * Na - Da * 2 * (b + 2) * h) <= Da * Db * 2 * h * h,
            ),
            Da * excess >= 0,
        ),
    )  # fmt: skip
    divided = check("divided", z3.Implies(z3.And(X > 0, X * Y >= 0), Y >= 0)).forall([X, Y])(Da, excess)
    away = z3.Or(z3.And(h >= 0, a >= 1), z3.And(h <= 0, a <= 1))
    hypotheses = z3.And(
        away, a > 0, b > 0, b == a + h, w >= 0, w <= a * b, b * r == a, after - before >= 1 - r, Da * (w * before + E) >= w * Na,
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, Db * (w * after + E + 2 * h * h) >= w * Nb),
        [positive, kept, gained, weights, pairs, ratio, scaled, product, divided, step_polynomial()(a, b, h, w)],
    ).forall([a, b, h, w, r, E, before, after])


@lemma
def log_gain() -> Proof:
    """b·r = a with a, b > 0 → log b − log a ≥ 1 − r: the tangent line at r."""
    a, b, r = reals("a b r")
    return check(
        "claim",
        z3.Implies(z3.And(a > 0, b > 0, b * r == a), log(b) - log(a) >= 1 - r),
        [check("sign", z3.Implies(z3.And(a > 0, b > 0, b * r == a), r > 0)), log_ratio()(a, r, b), log_tangent(r)],
    ).forall([a, b, r])


def position(h: z3.ArithRef, k: z3.ArithRef) -> z3.ArithRef:
    """Where the walk from 1 in steps of h is after k of them: 1 + k·h."""
    return 1 + z3.ToReal(k) * h


@lemma
def walk() -> Proof:
    """After k of n steps of length h the bound holds with error 2kh², if w is at most every product of neighbours."""
    h, w, low = reals("h w low")
    n = kd.FreshVar("n", INT)
    x, y, a, b = reals("x y a b")
    ends = z3.And(low > 0, low <= 1, low <= position(h, n), w >= 0, w <= low * low)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        here = position(h, k)
        bound = denominator(here) * (w * log(here) + z3.ToReal(k) * 2 * h * h) >= w * numerator(here)
        return z3.Implies(z3.And(ends, k <= n), bound)

    def step(k: z3.ArithRef) -> list[Proof]:
        between = check(
            "between",
            z3.Implies(
                z3.And(x >= 0, x <= y, low <= 1, low <= 1 + y * h),
                z3.And(low <= 1 + x * h, z3.Implies(h >= 0, 1 + x * h >= 1), z3.Implies(h <= 0, 1 + x * h <= 1)),
            ),
        ).forall([x, y])
        neighbours = check(
            "neighbours", z3.Implies(z3.And(low > 0, low <= a, low <= b, w <= low * low), w <= a * b)
        ).forall([a, b])
        here, there = position(h, k), position(h, k + 1)
        r = here / there
        cleared = check("cleared", z3.Implies(there > 0, there * r == here))
        return [
            between(z3.ToReal(k), z3.ToReal(n)), between(z3.ToReal(k + 1), z3.ToReal(n)), neighbours(here, there), cleared,
            log_gain()(here, there, r), one_step()(here, there, h, w, r, z3.ToReal(k) * 2 * h * h, log(here), log(there)),
        ]  # fmt: skip

    return by_induction(predicate, base=[log_one()], step=step, bound=n).forall([h, w, low, n])


@lemma
def within_every_fraction() -> Proof:
    """N·w·((u − 1)(5u + 1) − 2u(u + 2) log u) ≤ 4u(u + 2)(u − 1)² for every N ≥ 1, if w ≤ 1 and w ≤ u²."""
    u, h, low, L, M = reals("u h low L M")
    n = kd.FreshVar("n", INT)
    reached = z3.And(u > 0, M >= 1, M * h == u - 1, low > 0, low <= 1, low <= u)
    w = low * low
    bound = denominator(u) * (w * L + M * 2 * h * h) >= w * numerator(u)
    times = check(
        "times",
        z3.Implies(z3.And(M >= 1, bound), M * (denominator(u) * (w * L + M * 2 * h * h) - w * numerator(u)) >= 0),
    )
    steps = check("steps", z3.Implies(M * h == u - 1, M * 2 * h * (M * h) == 2 * (u - 1) * (u - 1)))
    summed = check(
        "summed",
        z3.Implies(
            z3.And(reached, bound),
            M * (w * (numerator(u) - denominator(u) * L)) <= denominator(u) * 2 * (u - 1) * (u - 1),
        ),
        [times, steps, check("scaled", z3.Implies(M * 2 * h * (M * h) == 2 * (u - 1) * (u - 1),
                       denominator(u) * (M * 2 * h * (M * h)) == denominator(u) * 2 * (u - 1) * (u - 1)))],
    ).forall([L, M])  # fmt: skip
    at_end = check("at the end", z3.Implies(z3.ToReal(n) * h == u - 1, position(h, n) == u))
    c = w * (numerator(u) - denominator(u) * log(u))
    at_n = check(
        "at n",
        z3.Implies(
            z3.And(n >= 1, u > 0, z3.ToReal(n) * h == u - 1, low > 0, low <= 1, low <= u),
            z3.ToReal(n) * c <= denominator(u) * 2 * (u - 1) * (u - 1),
        ),
        [at_end, walk()(h, w, low, n), summed(log(u), z3.ToReal(n)), check("w", low * low >= 0)],
    ).forall([h])
    quotient = (u - 1) / z3.ToReal(n)
    divided = check("divided", z3.Implies(n >= 1, z3.ToReal(n) * quotient == u - 1))
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, u > 0, low > 0, low <= 1, low <= u),
            z3.ToReal(n) * c <= denominator(u) * 2 * (u - 1) * (u - 1),
        ),
        [divided, at_n(quotient)],
    ).forall([u, low, n])


@lemma
def log_minorant() -> Proof:
    """u > 0 → 2u(u + 2) log u ≥ (u − 1)(5u + 1)."""
    u, low, K, z, s = reals("u low K z s")
    c = low * low * (numerator(u) - denominator(u) * log(u))
    limit = denominator(u) * 2 * (u - 1) * (u - 1)
    N = z3.ToInt(z) + 1
    inside = z3.And(u > 0, low > 0, low <= 1, low <= u)
    square = check("square", z3.Implies(K >= 0, K * (s * s) >= 0)).forall([K, s])(denominator(u), u - 1)
    nonnegative = check(
        "nonnegative",
        z3.Implies(u > 0, limit >= 0),
        [square, check("positive", z3.Implies(u > 0, denominator(u) > 0))],
    )
    late = check("late", z3.Implies(z3.And(K >= 0, c > 0, z * c == K), N >= 1), [
        check("sign", z3.Implies(z3.And(s > 0, z * s >= 0), z >= 0)).forall([s])(c),
        check("floor", z3.Implies(z >= 0, N >= 1)),
    ]).forall([K])  # fmt: skip
    contradiction = check(
        "contradiction",
        z3.Implies(z3.And(inside, z * c == limit), c <= 0),
        [nonnegative, late(limit), within_every_fraction()(u, low, N), nothing_below_every_fraction()(c, limit, z)],
    ).forall([z])
    divided = check("divided", z3.Implies(s > 0, K / s * s == K)).forall([K, s])
    bounded = check("bounded", z3.Implies(inside, c <= 0), [divided(limit, c), contradiction(limit / c)])
    cleared = check("cleared", z3.Implies(z3.And(low > 0, low * low * s <= 0), s <= 0)).forall([s])
    claim = denominator(u) * log(u) >= numerator(u)
    at_low = check(
        "at low", z3.Implies(inside, claim), [bounded, cleared(numerator(u) - denominator(u) * log(u))]
    ).forall([low])
    return check("claim", z3.Implies(u > 0, claim), [at_low(u), at_low(z3.RealVal(1))]).forall([u])
