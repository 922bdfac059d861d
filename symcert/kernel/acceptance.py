"""Lossless sampling accepts with probability A = Σ min(pᵢ, qᵢ) = 1 − TV: what KL(p‖q) says about A, for every n.

There is no exponential in the kernel. e^{−KL} is any r > 0 with log r = −KL, and √x is any v ≥ 0 with v² = x; the
statements hold for whichever reals satisfy these equations, and the real numbers have exactly one each.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import comparable, is_distribution
from symcert.kernel.gibbs import donsker_varadhan, gain_terms, kl, kl_terms, tilt_positive, tilt_terms
from symcert.kernel.logs import log_one, log_ratio, log_reflects_order
from symcert.kernel.prover import Proof, check, lemma, reals, sequences
from symcert.kernel.second_order import log_minorant
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    pointwise,
    total,
    total_congruence,
    total_of_constant,
    total_of_multiple,
)

_p, _q = z3.Const("p", SEQUENCE), z3.Const("q", SEQUENCE)
_i = z3.Int("i")

overlap_terms = SequenceDefinition("overlap_terms", [_p, _q], _i, z3.If(_p[_i] <= _q[_i], _p[_i], _q[_i]))
"""min(pᵢ, qᵢ)."""
cover_terms = SequenceDefinition("cover_terms", [_p, _q], _i, z3.If(_p[_i] <= _q[_i], _q[_i], _p[_i]))
"""max(pᵢ, qᵢ)."""
distance_terms = SequenceDefinition(
    "distance_terms", [_p, _q], _i, z3.If(_p[_i] <= _q[_i], _q[_i] - _p[_i], _p[_i] - _q[_i])
)
"""|pᵢ − qᵢ|."""


def overlap(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.ArithRef:
    """A = Σ min(pᵢ, qᵢ), the probability with which lossless sampling accepts."""
    return total(overlap_terms(p, q), n)


def distance(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.ArithRef:
    """Σ |pᵢ − qᵢ| = 2 TV."""
    return total(distance_terms(p, q), n)


def _scheme() -> tuple[z3.ArrayRef, z3.ArrayRef, z3.ArithRef, z3.ArithRef]:
    p, q = sequences("p q")
    return p, q, kd.FreshVar("n", INT), kd.FreshVar("i", INT)


@lemma
def acceptance_is_one_minus_tv() -> Proof:
    """Σ min(pᵢ, qᵢ) = 1 − ½ Σ |pᵢ − qᵢ|, and Σ max(pᵢ, qᵢ) = 2 − Σ min(pᵢ, qᵢ)."""
    p, q, n, i = _scheme()
    least, most, gap = overlap_terms(p, q), cover_terms(p, q), distance_terms(p, q)
    definitions = [overlap_terms.at(p, q, i), cover_terms.at(p, q, i), distance_terms.at(p, q, i)]
    halves = check("halves", 2 * least[i] + gap[i] - p[i] - q[i] == 0, definitions).forall([i])
    both = check("both", least[i] + most[i] - p[i] - q[i] == 0, definitions).forall([i])
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 1, is_distribution(p, n), is_distribution(q, n)),
            z3.And(2 * overlap(p, q, n) + distance(p, q, n) == 2, total(most, n) == 2 - overlap(p, q, n)),
        ),
        [
            halves, both, is_distribution.defn(p, n), is_distribution.defn(q, n),
            linear_equality((2, 1, -1, -1))()(least, gap, p, q, n),
            linear_equality((1, 1, -1, -1))()(least, most, p, q, n),
        ],
    ).forall([p, q, n])  # fmt: skip


@lemma
def divergence_from_weights() -> Proof:
    """Σ pᵢ (log pᵢ − log sᵢ) ≥ −log Σ sᵢ for weights s ≥ 0 of any sum, positive where p is; and that sum is positive."""
    p, s, n, i = _scheme()
    one = z3.RealVal(1)
    ones, zero = constant(one), z3.RealVal(0)
    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), pointwise(n, lambda j: z3.And(s[j] >= 0, z3.Implies(p[j] > 0, s[j] > 0)))
    )
    definitions = [constant.at(one, i), gain_terms.at(p, ones, i), tilt_terms.at(s, ones, i)]
    gains = check("gains", gain_terms(p, ones)[i] == 0, [*definitions, log_one()]).forall([i])
    tilts = check("tilts", tilt_terms(s, ones)[i] == s[i], definitions).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(total(s, n) > 0, kl(p, s, n) >= -log(total(s, n)))),
        [
            gains, tilts, constant.everywhere(one), donsker_varadhan()(p, s, ones, n), tilt_positive()(p, s, ones, n),
            total_of_constant()(gain_terms(p, ones), zero, n), total_congruence()(tilt_terms(s, ones), s, n),
        ],
    ).forall([p, s, n])  # fmt: skip


@lemma
def log_bretagnolle_huber() -> Proof:
    """KL(p‖q) ≥ −log A − log(2 − A), and A > 0. Two Jensen's: min·max = pq, and their sums are A and 2 − A."""
    p, q, n, i = _scheme()
    least, most = overlap_terms(p, q), cover_terms(p, q)
    hypotheses = comparable(p, q, n)
    definitions = [
        overlap_terms.at(p, q, i),
        cover_terms.at(p, q, i),
        is_distribution.defn(p, n),
        is_distribution.defn(q, n),
    ]
    signs = check(
        "signs",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(least[i] >= 0, most[i] >= 0, z3.Implies(p[i] > 0, z3.And(least[i] > 0, most[i] > 0))),
        ),
        definitions,
    ).forall([i])
    split = check(
        "split",
        kl_terms(p, q)[i] == kl_terms(p, least)[i] + kl_terms(p, most)[i],
        [*definitions[:2], kl_terms.at(p, q, i), kl_terms.at(p, least, i), kl_terms.at(p, most, i)],
    )
    summand = check("summand", kl_terms(p, q)[i] - kl_terms(p, least)[i] - kl_terms(p, most)[i] >= 0, [split]).forall(
        [i]
    )
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(overlap(p, q, n) > 0, kl(p, q, n) >= -log(overlap(p, q, n)) - log(2 - overlap(p, q, n))),
        ),
        [
            signs, summand, acceptance_is_one_minus_tv()(p, q, n),
            divergence_from_weights()(p, least, n), divergence_from_weights()(p, most, n),
            linear_inequality((1, -1, -1))()(kl_terms(p, q), kl_terms(p, least), kl_terms(p, most), n),
        ],
    ).forall([p, q, n])  # fmt: skip


@lemma
def bretagnolle_huber() -> Proof:
    """A(2 − A) ≥ e^{−KL}; hence A ≥ ½e^{−KL}, and with v = √(1 − e^{−KL}) also A ≥ 1 − v = e^{−KL}/(1 + v)."""
    p, q, n, _i = _scheme()
    r, v, a, x, y = reals("r v a x y")
    hypotheses = z3.And(comparable(p, q, n), r > 0, log(r) == -kl(p, q, n))
    signs = check(
        "signs",
        z3.Implies(comparable(p, q, n), z3.And(overlap(p, q, n) > 0, overlap(p, q, n) <= 1)),
        [log_bretagnolle_huber()(p, q, n), acceptance_is_one_minus_tv()(p, q, n), distance_nonnegative()(p, q, n)],
    )
    product = check(
        "product",
        z3.Implies(z3.And(a > 0, a <= 1, r > 0, log(r) <= log(a) + log(2 - a)), a * (2 - a) >= r),
        [
            check("sign", z3.Implies(z3.And(a > 0, a <= 1), a * (2 - a) > 0)),
            log_ratio()(a * (2 - a), a, 2 - a), log_reflects_order()(r, a * (2 - a)),
        ],
    ).forall([a])  # fmt: skip
    half = check("half", z3.Implies(z3.And(a > 0, a * (2 - a) >= r), 2 * a >= r)).forall([a])
    positive = check("positive", z3.Implies(z3.And(x > 0, y > 0), x * y > 0)).forall([x, y])
    square = check(
        "square",
        z3.Implies(z3.And(v >= 0, v * v == 1 - r, a * (2 - a) >= r), a >= 1 - v),
        [positive(1 - a - v, 1 - a + v)],
    ).forall([a])
    stable = check("stable", z3.Implies(z3.And(v >= 0, v * v == 1 - r, a >= 1 - v), a * (1 + v) >= r)).forall([a])
    here = overlap(p, q, n)
    root = z3.Implies(z3.And(v >= 0, v * v == 1 - r), z3.And(here >= 1 - v, here * (1 + v) >= r))
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(here * (2 - here) >= r, 2 * here >= r, root)),
        [signs, log_bretagnolle_huber()(p, q, n), product(here), half(here), square(here), stable(here)],
    ).forall([p, q, n, r, v])


@lemma
def distance_nonnegative() -> Proof:
    """Σ |pᵢ − qᵢ| ≥ 0."""
    p, q, n, i = _scheme()
    term = check("term", distance_terms(p, q)[i] >= 0, [distance_terms.at(p, q, i)]).forall([i])
    return check(
        "claim", z3.Implies(n >= 0, distance(p, q, n) >= 0), [term, linear_inequality((1,))()(distance_terms(p, q), n)]
    ).forall([p, q, n])


@lemma
def acceptance_of_a_spread_drafter() -> Proof:
    """p = (1, 0), q = (r, 1 − r) has A = r and KL = −log r: no bound A ≥ κe^{−KL} holds with κ > 1."""
    p, q, _n, _i = _scheme()
    r = kd.FreshVar("r", REAL)
    zero, one, two = (z3.IntVal(k) for k in range(3))
    summed = (p, q, overlap_terms(p, q), kl_terms(p, q))
    sums = [total.defn(a, k) for a in summed for k in (zero, one, two)]
    terms = [t.at(p, q, k) for t in (overlap_terms, kl_terms) for k in (zero, one)]
    return check(
        "claim",
        z3.Implies(
            z3.And(p[0] == 1, p[1] == 0, q[0] == r, q[1] == 1 - r, r > 0, r <= 1),
            z3.And(overlap(p, q, two) == r, kl(p, q, two) == -log(r)),
        ),
        [*sums, *terms, log_one()],
    ).forall([p, q, r])


@lemma
def minorant_of_ratio() -> Proof:
    """p, q > 0 → 2p(p + 2q)(log p − log q) ≥ (p − q)(5p + q): `log_minorant` at u = p/q."""
    p, q, u = reals("p q u")
    L = kd.FreshVar("l", REAL)
    least = z3.And(p > 0, q > 0, p == u * q)
    scaled = check(
        "scaled",
        z3.Implies(z3.And(q > 0, 2 * u * (u + 2) * L >= (u - 1) * (5 * u + 1)), q * q * (2 * u * (u + 2) * L - (u - 1) * (5 * u + 1)) >= 0),
    ).forall([L])  # fmt: skip
    homogeneous = check(
        "homogeneous",
        z3.Implies(
            z3.And(p == u * q, q * q * (2 * u * (u + 2) * L - (u - 1) * (5 * u + 1)) >= 0), 2 * p * (p + 2 * q) * L >= (p - q) * (5 * p + q)
        ),
    ).forall([L])  # fmt: skip
    sign = check("sign", z3.Implies(least, u > 0))
    at_ratio = check(
        "at ratio",
        z3.Implies(least, 2 * p * (p + 2 * q) * (log(p) - log(q)) >= (p - q) * (5 * p + q)),
        [sign, log_minorant()(u), log_ratio()(p, u, q), scaled(log(u)), check("same", z3.Implies(log(p) == log(u) + log(q), log(p) - log(q) == log(u))),
         homogeneous(log(p) - log(q)), scaled(log(p) - log(q))],
    ).forall([u])  # fmt: skip
    divided = check("divided", z3.Implies(q > 0, p == p / q * q))
    return check(
        "claim",
        z3.Implies(z3.And(p > 0, q > 0), 2 * p * (p + 2 * q) * (log(p) - log(q)) >= (p - q) * (5 * p + q)),
        [divided, at_ratio(p / q)],
    ).forall([p, q])


@lemma
def pinsker_pointwise() -> Proof:
    """p, q ≥ 0, q > 0 where p > 0 → 3(p − q)² ≤ (2p + 4q)(p(log p − log q) − p + q)."""
    p, q, L = reals("p q l")
    hypotheses = z3.And(p >= 0, q >= 0, z3.Implies(p > 0, q > 0))
    bound = 3 * (p - q) * (p - q) <= (2 * p + 4 * q) * (p * L - p + q)
    inside = check("inside", z3.Implies(2 * p * (p + 2 * q) * L >= (p - q) * (5 * p + q), bound)).forall([L])
    at_zero = check("at zero", z3.Implies(z3.And(p == 0, q >= 0), bound)).forall([L])
    gap = log(p) - log(q)
    return check(
        "claim",
        z3.Implies(hypotheses, 3 * (p - q) * (p - q) <= (2 * p + 4 * q) * (p * gap - p + q)),
        [minorant_of_ratio()(p, q), inside(gap), at_zero(gap)],
    ).forall([p, q])


@lemma
def pinsker_term() -> Proof:
    """3(p(log p − log q) − p + q) + l²(2p + 4q) ≥ 6l|p − q|, for every real l."""
    p, q, t, w, d, level = reals("p q t w d l")
    times = check("times", z3.Implies(z3.And(w >= 0, d * d <= w * t), w * (t + level * level * w - 2 * level * d) >= 0), [
        check("square", p * p >= 0).forall([p])(d - level * w)
    ])  # fmt: skip
    divided = check("divided", z3.Implies(z3.And(w > 0, w * t >= 0), t >= 0)).forall([t])
    mean = check(
        "mean",
        z3.Implies(z3.And(w > 0, d * d <= w * t), t + level * level * w >= 2 * level * d),
        [times, divided(t + level * level * w - 2 * level * d)],
    ).forall([w, t, d])
    gap = 3 * (p * (log(p) - log(q)) - p + q)
    weight = 2 * p + 4 * q
    hypotheses = z3.And(p >= 0, q >= 0, z3.Implies(p > 0, q > 0))
    squared = check(
        "squared", z3.Implies(hypotheses, 3 * (p - q) * (3 * (p - q)) <= weight * gap), [pinsker_pointwise()(p, q)]
    )
    claim = z3.And(
        gap + level * level * weight >= 6 * level * (p - q), gap + level * level * weight >= 6 * level * (q - p)
    )
    return check(
        "claim",
        z3.Implies(hypotheses, claim),
        [squared, mean(weight, gap, 3 * (p - q)), mean(weight, gap, 3 * (q - p)), check("nothing", z3.Implies(z3.And(p == 0, q == 0), p * (log(p) - log(q)) == 0))],
    ).forall([p, q, level])  # fmt: skip


@lemma
def pinsker() -> Proof:
    """KL(p‖q) ≥ ½(Σ |pᵢ − qᵢ|)² = 2 TV², and A ≥ 1 − v for v = √(KL/2)."""
    p, q, n, i = _scheme()
    level, v, D, K = reals("l v d kl")
    gap, square = distance_terms(p, q), level * level
    scaled, p_scaled, q_scaled = multiple_of(level, gap), multiple_of(square, p), multiple_of(square, q)
    hypotheses = comparable(p, q, n)
    products = check(
        "products",
        z3.Implies(
            z3.And(p[i] >= 0, q[i] >= 0, z3.Implies(p[i] > 0, q[i] > 0)),
            3 * kl_terms(p, q)[i] - 3 * p[i] + 3 * q[i] + 2 * p_scaled[i] + 4 * q_scaled[i] - 6 * scaled[i] >= 0,
        ),
        [
            pinsker_term()(p[i], q[i], level), kl_terms.at(p, q, i), distance_terms.at(p, q, i), multiple_of.at(level, gap, i),
            multiple_of.at(square, p, i), multiple_of.at(square, q, i),
        ],
    )  # fmt: skip
    term = check(
        "term",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            3 * kl_terms(p, q)[i] - 3 * p[i] + 3 * q[i] + 2 * p_scaled[i] + 4 * q_scaled[i] - 6 * scaled[i] >= 0,
        ),
        [products, is_distribution.defn(p, n), is_distribution.defn(q, n)],
    ).forall([i])
    summed = check(
        "summed",
        z3.Implies(hypotheses, 3 * kl(p, q, n) + 6 * square - 6 * level * distance(p, q, n) >= 0),
        [
            term, is_distribution.defn(p, n), is_distribution.defn(q, n), total_of_multiple()(level, gap, n),
            total_of_multiple()(square, p, n), total_of_multiple()(square, q, n),
            linear_inequality((3, -3, 3, 2, 4, -6))()(kl_terms(p, q), p, q, p_scaled, q_scaled, scaled, n),
        ],
    ).forall([level])  # fmt: skip
    half = distance(p, q, n) / 2
    best = check("best", z3.Implies(3 * K + 6 * (D / 2) * (D / 2) - 6 * (D / 2) * D >= 0, 2 * K >= D * D)).forall(
        [K, D]
    )
    root = check("root", z3.Implies(z3.And(v >= 0, 2 * v * v == K, 2 * K >= D * D), 2 * v >= D)).forall([K, D])
    accepted = z3.Implies(z3.And(v >= 0, 2 * v * v == kl(p, q, n)), overlap(p, q, n) >= 1 - v)
    here = kl(p, q, n), distance(p, q, n)
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(2 * kl(p, q, n) >= distance(p, q, n) * distance(p, q, n), accepted)),
        [summed(half), best(*here), root(*here), acceptance_is_one_minus_tv()(p, q, n)],
    ).forall([p, q, n, v])


@lemma
def pinsker_sharp() -> Proof:
    """p = (½ + t, ½ − t), q = (½, ½), 0 ≤ t < ½, has TV = t and (9 − 16t²) KL ≤ (18 − 16t²) t².

    As t → 0 the quotient KL/TV² falls to 2, so no bound KL ≥ κ TV² holds with κ > 2.
    """
    p, q, _n, _i = _scheme()
    t, up, down, x = reals("t up down x")
    zero, one, two = (z3.IntVal(k) for k in range(3))
    summed = (p, q, distance_terms(p, q), kl_terms(p, q))
    sums = [total.defn(a, k) for a in summed for k in (zero, one, two)]
    terms = [s.at(p, q, k) for s in (distance_terms, kl_terms) for k in (zero, one)]
    half = z3.Q(1, 2)
    small = z3.And(t >= 0, t < half)
    # The minorant at ½/p bounds log p − log ½ from above.
    rise = check("rise", z3.Implies(z3.And(small, 2 * half * (half + 2 * (half + t)) * -up >= (half - (half + t)) * (5 * half + (half + t))),
                                    (3 + 4 * t) * up <= 2 * t * (3 + t))).forall([up])  # fmt: skip
    fall = check("fall", z3.Implies(z3.And(small, 2 * half * (half + 2 * (half - t)) * -down >= (half - (half - t)) * (5 * half + (half - t))),
                                    (3 - 4 * t) * down <= -2 * t * (3 - t))).forall([down])  # fmt: skip
    times = check("times", z3.Implies(z3.And(x >= 0, up <= down), x * up <= x * down)).forall([x, up, down])
    weights = check(
        "weights", z3.Implies(small, z3.And((1 + 2 * t) * (3 - 4 * t) >= 0, (1 - 2 * t) * (3 + 4 * t) >= 0))
    )
    summed = check(
        "summed",
        z3.Implies(
            z3.And(
                (1 + 2 * t) * (3 - 4 * t) * ((3 + 4 * t) * up) <= (1 + 2 * t) * (3 - 4 * t) * (2 * t * (3 + t)),
                (1 - 2 * t) * (3 + 4 * t) * ((3 - 4 * t) * down) <= (1 - 2 * t) * (3 + 4 * t) * (-2 * t * (3 - t)),
            ),
            (9 - 16 * t * t) * ((half + t) * up + (half - t) * down) <= (18 - 16 * t * t) * t * t,
        ),
    ).forall([up, down])
    high, low = half + t, half - t
    gain, loss = log(high) - log(half), log(low) - log(half)
    reduced = check(
        "reduced",
        z3.Implies(small, (9 - 16 * t * t) * (high * gain + low * loss) <= (18 - 16 * t * t) * t * t),
        [
            rise(gain), fall(loss), minorant_of_ratio()(half, high), minorant_of_ratio()(half, low), weights, summed(gain, loss),
            times((1 + 2 * t) * (3 - 4 * t), (3 + 4 * t) * gain, 2 * t * (3 + t)),
            times((1 - 2 * t) * (3 + 4 * t), (3 - 4 * t) * loss, -2 * t * (3 - t)),
        ],
    )  # fmt: skip
    pair = z3.And(p[0] == high, p[1] == low, q[0] == half, q[1] == half, t >= 0, t < half)
    values = check(
        "values",
        z3.Implies(pair, z3.And(distance(p, q, two) == 2 * t, kl(p, q, two) == high * gain + low * loss)),
        [*sums, *terms],
    )
    return check(
        "claim",
        z3.Implies(
            pair,
            z3.And(distance(p, q, two) == 2 * t, (9 - 16 * t * t) * kl(p, q, two) <= (18 - 16 * t * t) * t * t),
        ),
        [values, reduced],
    ).forall([p, q, t])
