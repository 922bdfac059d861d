"""Noise in the target's logits: what a perturbation by at most ε per logit can do to probabilities.

p is the target as recorded, sorted; w is the distribution the engine decides with, whose logits differ from the recorded
ones by at most ε each; t is its argmax. Any two probabilities change their ratio by at most E = e^{2ε} ≥ 1,

    wᵢ·pⱼ ≤ E·wⱼ·pᵢ   for all i, j,

and conversely every w that satisfies this has such logits, up to a common shift that no probability sees. Polynomials are
therefore all that is left of the exponentials.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_grows
from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log
from symcert.kernel.distributions import greedy_token_has_mass, is_distribution, sorted_down
from symcert.kernel.entropy import exponential, negentropy, negentropy_terms
from symcert.kernel.logs import log_monotone, log_reflects_order
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import (
    count,
    count_bounds,
    count_stops,
    index_range,
    linear_equality,
    linear_inequality,
    multiple_of,
    only_at,
    pointwise,
    prefix_mass,
    total,
    total_of_multiple,
    total_of_only_at,
    total_step,
)

_p, _w = z3.Const("p", SEQUENCE), z3.Const("w", SEQUENCE)
_E, _s, _f = z3.Reals("E s f")
_i, _j, _n, _x = z3.Ints("i j n x")

noisy_copy = kd.define(
    "noisy_copy", [_p, _w, _n, _E],
    z3.ForAll([_i, _j], z3.Implies(z3.And(index_range(_i, _n), index_range(_j, _n)), _w[_i] * _p[_j] <= _E * (_w[_j] * _p[_i]))),
)  # fmt: skip
"""wᵢ·pⱼ ≤ E·wⱼ·pᵢ for all tokens i, j: the logits of w differ from those of p by at most ε each, E = e^{2ε}."""

as_probable = SequenceDefinition("noise_as_probable", [_w, _x], _i, _w[_i] >= _w[_x])
"""The tokens at least as probable as x."""

corner = SequenceDefinition("noise_corner", [_p, _s, _f], _i, z3.If(_i == 0, _s, _f * _p[_i]))
"""s at token 0 and f·pᵢ elsewhere: token 0's logit lowered by ε and all others raised, for s = p₀/D, f = E/D."""


def engine(p: z3.ArrayRef, w: z3.ArrayRef, n: z3.ArithRef, E: z3.ArithRef, t: z3.ArithRef) -> z3.BoolRef:
    """p is the recorded target, sorted; w a noisy copy of it; t an argmax of w."""
    return z3.And(
        n >= 1, E >= 1, is_distribution(p, n), sorted_down(p, n), is_distribution(w, n), noisy_copy(p, w, n, E),
        index_range(t, n), pointwise(n, lambda y: w[y] <= w[t]),
    )  # fmt: skip


def spread(top: z3.ArithRef, E: z3.ArithRef) -> z3.ArithRef:
    """D = p₀ + (1 − p₀)·E: the mass after token 0's logit went down by ε and all others up, in units of e^{−ε}."""
    return top + (1 - top) * E


def _scheme() -> tuple[z3.ExprRef, ...]:
    p, w = sequences("p w")
    n, t, x = integers("n t x")
    return p, w, n, kd.FreshVar("E", REAL), t, x


def _noise_at(p: z3.ArrayRef, w: z3.ArrayRef, n: z3.ArithRef, E: z3.ArithRef, i: z3.ArithRef, j: z3.ArithRef) -> Proof:
    return noise_at()(p, w, n, E, i, j)


@lemma
def noise_at() -> Proof:
    """The noise at two tokens."""
    p, w, n, E, i, j = _scheme()
    return check(
        "claim",
        z3.Implies(
            z3.And(noisy_copy(p, w, n, E), index_range(i, n), index_range(j, n)), w[i] * p[j] <= E * (w[j] * p[i])
        ),
        [noisy_copy.defn(p, w, n, E)],
    ).forall([p, w, n, E, i, j])


@lemma
def probabilities() -> Proof:
    """Under `engine`: 0 ≤ p_i ≤ p_0, p_0 in (0, 1], 0 ≤ w_i ≤ w_t ≤ 1."""
    p, w, n, E, t, i = _scheme()
    hypotheses = z3.And(engine(p, w, n, E, t), index_range(i, n))
    below_one = check(
        "below one",
        z3.Implies(z3.And(n >= 1, is_distribution(p, n), index_range(i, n)), z3.And(p[i] >= 0, p[i] <= 1)),
        [
            is_distribution.defn(p, n), prefix_mass()(p, i, i + 1), prefix_mass()(p, i + 1, n), total.defn(p, i + 1),
        ],
    ).forall([p, n, i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(p[i] >= 0, p[i] <= p[0], p[0] > 0, p[0] <= 1, w[i] >= 0, w[i] <= w[t], w[0] >= 0, w[0] <= w[t], w[t] <= 1),
        ),
        [
            greedy_token_has_mass()(p, n), sorted_down.defn(p, n), below_one(p, n, i), below_one(p, n, z3.IntVal(0)),
            below_one(w, n, i), below_one(w, n, z3.IntVal(0)), below_one(w, n, t),
        ],
    ).forall([p, w, n, E, t, i])  # fmt: skip


@lemma
def greedy_mass_under_noise() -> Proof:
    """w₀·D ≥ p₀ > 0: token 0 keeps at least p₀' = p₀/(p₀ + (1 − p₀)E), and so does the engine's argmax."""
    p, w, n, E, t, i = _scheme()
    zero = z3.IntVal(0)
    ours, theirs = multiple_of(p[0], w), multiple_of(E * w[0], p)
    kept = only_at(zero, (E - 1) * (w[0] * p[0]))
    hypotheses = engine(p, w, n, E, t)
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), theirs[i] - kept[i] - ours[i] >= 0),
        [
            _noise_at(p, w, n, E, i, zero), multiple_of.at(p[0], w, i), multiple_of.at(E * w[0], p, i),
            only_at.at(zero, (E - 1) * (w[0] * p[0]), i),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(hypotheses, E * w[0] * total(p, n) - (E - 1) * (w[0] * p[0]) - p[0] * total(w, n) >= 0),
        [
            term, total_of_multiple()(p[0], w, n), total_of_multiple()(E * w[0], p, n),
            total_of_only_at()(zero, (E - 1) * (w[0] * p[0]), n),
            linear_inequality((1, -1, -1))()(theirs, kept, ours, n),
        ],
    )  # fmt: skip
    masses = check(
        "masses",
        z3.Implies(hypotheses, z3.And(total(p, n) == 1, total(w, n) == 1)),
        [is_distribution.defn(p, n), is_distribution.defn(w, n)],
    )
    P, W, a, b = reals("P W a b")
    ground = check(
        "ground",
        z3.Implies(z3.And(P == 1, W == 1, E * b * P - (E - 1) * (b * a) - a * W >= 0), b * spread(a, E) >= a),
    ).forall([P, W, a, b])
    mass = check(
        "mass",
        z3.Implies(hypotheses, w[0] * spread(p[0], E) >= p[0]),
        [summed, masses, ground(total(p, n), total(w, n), p[0], w[0])],
    )
    sizes = probabilities()(p, w, n, E, t, zero)
    sign = check("sign", z3.Implies(z3.And(a > 0, b * spread(a, E) >= a, b >= 0), b > 0)).forall([a, b])
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(w[0] * spread(p[0], E) >= p[0], w[0] > 0, w[t] > 0)),
        [mass, sizes, sign(p[0], w[0])],
    ).forall([p, w, n, E, t])


@lemma
def least_share() -> Proof:
    """s·D = p₀ → 0 < s ≤ w_t: the share p₀' that the engine's argmax surely has."""
    p, w, n, E, t, _i = _scheme()
    s, a, b, D = reals("s a b D")
    wide = check("wide", z3.Implies(z3.And(a > 0, a <= 1, E >= 1), spread(a, E) >= 1)).forall([a])
    positive = check("positive", z3.Implies(z3.And(s <= 0, D > 0), s * D <= 0)).forall([D])
    smaller = check("smaller", z3.Implies(z3.And(s > b, D > 0), (s - b) * D > 0)).forall([b, D])
    return check(
        "claim",
        z3.Implies(z3.And(engine(p, w, n, E, t), s * spread(p[0], E) == p[0]), z3.And(s > 0, s <= w[0], s <= w[t])),
        [
            greedy_mass_under_noise()(p, w, n, E, t), probabilities()(p, w, n, E, t, z3.IntVal(0)), wide(p[0]),
            positive(spread(p[0], E)), smaller(w[0], spread(p[0], E)),
        ],
    ).forall([p, w, n, E, t, s])  # fmt: skip


@lemma
def greatest_share() -> Proof:
    """h·(1 − p₀ + E·p₀) = E·p₀ → w_t ≤ h: no token gets more than p₀'' = p₀/(p₀ + (1 − p₀)/E)."""
    p, w, n, E, t, i = _scheme()
    h = kd.FreshVar("h", REAL)
    ours, theirs = multiple_of(w[t], p), multiple_of(E * p[t], w)
    kept = only_at(t, (E - 1) * (w[t] * p[t]))
    hypotheses = engine(p, w, n, E, t)
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), theirs[i] - kept[i] - ours[i] >= 0),
        [
            _noise_at(p, w, n, E, t, i), multiple_of.at(w[t], p, i), multiple_of.at(E * p[t], w, i),
            only_at.at(t, (E - 1) * (w[t] * p[t]), i),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(hypotheses, E * p[t] * total(w, n) - (E - 1) * (w[t] * p[t]) - w[t] * total(p, n) >= 0),
        [
            term, total_of_multiple()(w[t], p, n), total_of_multiple()(E * p[t], w, n),
            total_of_only_at()(t, (E - 1) * (w[t] * p[t]), n), linear_inequality((1, -1, -1))()(theirs, kept, ours, n),
        ],
    )  # fmt: skip
    masses = check(
        "masses",
        z3.Implies(hypotheses, z3.And(total(p, n) == 1, total(w, n) == 1)),
        [is_distribution.defn(p, n), is_distribution.defn(w, n)],
    )
    P, W, a, b, top = reals("P W a b top")
    ground = check(
        "ground",
        z3.Implies(
            z3.And(P == 1, W == 1, E * a * W - (E - 1) * (b * a) - b * P >= 0), E * a - (E - 1) * (a * b) - b >= 0
        ),
    ).forall([P, W, a, b])
    # E·a − (E−1)ab − b grows with a, because b ≤ 1 leaves a slope of E − (E−1)b ≥ 1.
    slope = check("slope", z3.Implies(z3.And(b <= 1, b >= 0, E >= 1), E - (E - 1) * b >= 0)).forall([b])
    product = check(
        "product", z3.Implies(z3.And(a <= top, E - (E - 1) * b >= 0), (top - a) * (E - (E - 1) * b) >= 0)
    ).forall([a, b, top])
    at_top = check(
        "at the top",
        z3.Implies(hypotheses, w[t] * (1 - p[0] + E * p[0]) <= E * p[0]),
        [
            summed, masses, ground(total(p, n), total(w, n), p[t], w[t]), probabilities()(p, w, n, E, t, t), slope(w[t]),
            product(p[t], w[t], p[0]),
        ],
    )  # fmt: skip
    D = kd.FreshVar("D", REAL)
    wide = check("wide", z3.Implies(z3.And(a > 0, a <= 1, E >= 1), 1 - a + E * a >= 1)).forall([a])
    larger = check("larger", z3.Implies(z3.And(b > h, D > 0), (b - h) * D > 0)).forall([b, D])
    return check(
        "claim",
        z3.Implies(z3.And(hypotheses, h * (1 - p[0] + E * p[0]) == E * p[0]), w[t] <= h),
        [at_top, probabilities()(p, w, n, E, t, t), wide(p[0]), larger(w[t], 1 - p[0] + E * p[0])],
    ).forall([p, w, n, E, t, h])


@lemma
def ratio_under_noise() -> Proof:
    """w_x·p₀ ≤ E·w_t·p_x for every token x."""
    p, w, n, E, t, x = _scheme()
    zero = z3.IntVal(0)
    return check(
        "claim",
        z3.Implies(z3.And(engine(p, w, n, E, t), index_range(x, n)), w[x] * p[0] <= E * (w[t] * p[x])),
        [_noise_at(p, w, n, E, x, zero), probabilities()(p, w, n, E, t, x), product_grows()(E, w[0], w[t], p[x], p[x])],
    ).forall([p, w, n, E, t, x])


@lemma
def runner_up_under_noise() -> Proof:
    """w_x·p₀ ≤ E·w_t·p₁ for every token x ≠ t, also where noise has exchanged the argmax."""
    p, w, n, E, t, x = _scheme()
    zero, one = z3.IntVal(0), z3.IntVal(1)
    hypotheses = z3.And(engine(p, w, n, E, t), n >= 2, index_range(x, n), x != t)
    claim = w[x] * p[0] <= E * (w[t] * p[1])
    sizes = [probabilities()(p, w, n, E, t, place) for place in (x, t, one)]
    behind = check(
        "behind",
        z3.Implies(z3.And(hypotheses, x >= 1), claim),
        [
            ratio_under_noise()(p, w, n, E, t, x), sorted_down.defn(p, n), *sizes,
            product_grows()(E, w[t], w[t], p[x], p[1]),
        ],
    )  # fmt: skip
    raised = check("raised", z3.Implies(z3.And(w[0] <= w[t], p[0] > 0), w[0] * p[0] <= w[t] * p[0]))
    exchanged = check(
        "exchanged",
        z3.Implies(z3.And(hypotheses, x == 0), claim),
        [
            _noise_at(p, w, n, E, t, zero), sorted_down.defn(p, n), *sizes, raised,
            product_grows()(E, w[0], w[t], p[t], p[1]),
        ],
    )  # fmt: skip
    return check("claim", z3.Implies(hypotheses, claim), [behind, exchanged]).forall([p, w, n, E, t, x])


@lemma
def own_ratio_under_noise() -> Proof:
    """w₀·p₀ ≤ E·w_t·p_t: where noise has exchanged the argmax, the old one is bounded by the new one's rank."""
    p, w, n, E, t, _x = _scheme()
    zero = z3.IntVal(0)
    sizes = probabilities()(p, w, n, E, t, t)
    raised = check("raised", z3.Implies(z3.And(w[0] <= w[t], p[0] > 0), w[0] * p[0] <= w[t] * p[0]))
    return check(
        "claim",
        z3.Implies(engine(p, w, n, E, t), w[0] * p[0] <= E * (w[t] * p[t])),
        [_noise_at(p, w, n, E, t, zero), sizes, raised, product_grows()(E, w[0], w[t], p[t], p[t])],
    ).forall([p, w, n, E, t])


def outranked(w: z3.ArrayRef, x: z3.ArithRef, m: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """At least m tokens beside x are as probable as x: it is not surely among the top m. Token 0 is not in `count`."""
    J = as_probable(w, x)
    return z3.And(m >= 1, m < n, count(J, n) + z3.If(J[0], z3.IntVal(1), z3.IntVal(0)) >= m + 1)


@lemma
def rank_under_noise() -> Proof:
    """x not surely among the engine's top m → w_x·p₀ ≤ E·w_t·p_m: of m + 1 tokens one was recorded at rank m or behind."""
    p, w, n, E, t, x = _scheme()
    m, y = integers("m y")
    J = as_probable(w, x)
    hypotheses = z3.And(engine(p, w, n, E, t), index_range(x, n), outranked(w, x, m, n))
    claim = w[x] * p[0] <= E * (w[t] * p[m])
    lifted = check("lifted", z3.Implies(z3.And(w[x] <= w[y], p[0] > 0), w[x] * p[0] <= w[y] * p[0]))
    member = check(
        "member",
        z3.Implies(z3.And(hypotheses, index_range(y, n, m), J[y]), claim),
        [
            as_probable.at(w, x, y), ratio_under_noise()(p, w, n, E, t, y), lifted, sorted_down.defn(p, n),
            probabilities()(p, w, n, E, t, y), product_grows()(E, w[t], w[t], p[y], p[m]),
        ],
    ).forall([y])  # fmt: skip
    few = check(
        "few", z3.Implies(z3.And(hypotheses, pointwise(n, lambda i: z3.Not(J[i]), start=m)), z3.BoolVal(False)),
        [count_stops()(J, m, n), count_bounds()(J, m)],
    )  # fmt: skip
    return check("claim", z3.Implies(hypotheses, claim), [member, few]).forall([p, w, n, E, t, x, m])


@lemma
def threshold_under_noise() -> Proof:
    """w_x ≤ A·w_t + B and lo ≤ w_t ≤ hi → w_x ≤ (A + B/lo)·w_t where B ≥ 0, w_x ≤ (A + B/hi)·w_t where B ≤ 0.

    Multiplicative thresholds have B = 0, additive ones A = 1 and B = −t, constant ones A = 0. With lo = p₀', hi = p₀''.
    """
    a, b, lo, hi, A, B = reals("a b lo hi A B")
    known = z3.And(b <= A * a + B, lo > 0, lo <= a, a <= hi)
    scaled = [
        check(f"scaled {name}", z3.Implies(z3.And(b <= A * a + B, end > 0), b * end <= (A * a + B) * end))
        for name, end in (("low", lo), ("high", hi))
    ]
    rising = check("rising", z3.Implies(z3.And(B >= 0, lo <= a), B * lo <= B * a))
    falling = check("falling", z3.Implies(z3.And(B <= 0, a <= hi), B * hi <= B * a))
    return check(
        "claim",
        z3.Implies(
            known,
            z3.And(z3.Implies(B >= 0, b * lo <= (A * lo + B) * a), z3.Implies(B <= 0, b * hi <= (A * hi + B) * a)),
        ),
        [*scaled, rising, falling],
    ).forall([a, b, lo, hi, A, B])


@lemma
def recorded_under_noise() -> Proof:
    """w_x ≤ T·w_t, and no recorded p_y ≤ E·T·p₀ exceeds b → w_x·p₀ ≤ E·w_t·b: only recorded tokens can be rejected."""
    p, w, n, E, t, x = _scheme()
    T, b = reals("T b")
    y = z3.Int("y")
    eligible = z3.ForAll([y], z3.Implies(z3.And(index_range(y, n), p[y] <= E * (T * p[0])), p[y] <= b))
    hypotheses = z3.And(engine(p, w, n, E, t), index_range(x, n), w[x] <= T * w[t], eligible)
    sizes = [probabilities()(p, w, n, E, t, place) for place in (x, t)]
    positive = greedy_mass_under_noise()(p, w, n, E, t)
    a, r, u, v = reals("a r u v")
    # a = w_t, r = w_x, u = p_t, v = p_x: v·a ≤ E·r·u ≤ E·T·a·u, and a > 0 cancels.
    sign = check("sign", z3.Implies(z3.And(r >= 0, r <= T * a, a > 0), T >= 0)).forall([a, r])
    replaced = check("replaced", z3.Implies(z3.And(r <= T * a, u >= 0), r * u <= (T * a) * u)).forall([a, r, u])
    raised = check("raised", z3.Implies(z3.And(T >= 0, u <= p[0], E >= 1), E * (T * u) <= E * (T * p[0]))).forall([u])
    scaled = check("scaled", z3.Implies(z3.And(E >= 1, r * u <= (T * a) * u), E * (r * u) <= (E * (T * u)) * a)).forall(
        [a, r, u]
    )
    cancel = check("cancel", z3.Implies(z3.And(a > 0, v * a <= (E * (T * u)) * a), v <= E * (T * u))).forall([a, u, v])
    recorded = check(
        "recorded",
        z3.Implies(hypotheses, p[x] <= E * (T * p[0])),
        [
            *sizes, positive, _noise_at(p, w, n, E, t, x), sign(w[t], w[x]), replaced(w[t], w[x], p[t]), raised(p[t]),
            scaled(w[t], w[x], p[t]), cancel(w[t], p[t], p[x]),
        ],
    )  # fmt: skip
    bounded = check("bounded", z3.Implies(hypotheses, p[x] <= b), [recorded])
    return check(
        "claim",
        z3.Implies(hypotheses, w[x] * p[0] <= E * (w[t] * b)),
        [bounded, *sizes, ratio_under_noise()(p, w, n, E, t, x), product_grows()(E, w[t], w[t], p[x], b)],
    ).forall([p, w, n, E, t, x, T, b])


@lemma
def ratio_cancels() -> Proof:
    """b·p₀ ≤ E·a·r and ρ·p₀ = E·r, p₀ > 0 → b ≤ ρ·a."""
    a, b, r, E, top, rho = reals("a b r E top rho")
    product = check("product", z3.Implies(rho * top == E * r, (rho * a) * top == E * (a * r)))
    larger = check("larger", z3.Implies(z3.And(b > rho * a, top > 0), b * top > (rho * a) * top))
    return check(
        "claim",
        z3.Implies(z3.And(b * top <= E * (a * r), rho * top == E * r, top > 0), b <= rho * a),
        [product, larger],
    ).forall([a, b, r, E, top, rho])


@lemma
def less_noise() -> Proof:
    """What smaller noise allows, larger noise allows."""
    p, w, n, E, _t, _x = _scheme()
    F, i, j = kd.FreshVar("F", REAL), kd.FreshVar("i", INT), kd.FreshVar("j", INT)
    hypotheses = z3.And(E >= 1, E <= F, is_distribution(p, n), is_distribution(w, n), noisy_copy(p, w, n, E))
    in_range = z3.And(hypotheses, index_range(i, n), index_range(j, n))
    signs = check(
        "signs",
        z3.Implies(in_range, z3.And(w[j] >= 0, p[i] >= 0)),
        [is_distribution.defn(p, n), is_distribution.defn(w, n)],
    )
    product = check("product", z3.Implies(z3.And(w[j] >= 0, p[i] >= 0), w[j] * p[i] >= 0))
    grown = check("grown", z3.Implies(z3.And(w[j] * p[i] >= 0, E <= F), E * (w[j] * p[i]) <= F * (w[j] * p[i])))
    pair = check(
        "pair",
        z3.Implies(in_range, w[i] * p[j] <= F * (w[j] * p[i])),
        [signs, product, grown, _noise_at(p, w, n, E, i, j)],
    ).forall([i, j])
    return check("claim", z3.Implies(hypotheses, noisy_copy(p, w, n, F)), [pair, noisy_copy.defn(p, w, n, F)]).forall(
        [p, w, n, E, F]
    )


def corner_level(p: z3.ArrayRef, E: z3.ArithRef, s: z3.ArithRef, f: z3.ArithRef) -> z3.BoolRef:
    """s·D = p₀ and f·p₀ = E·s: what token 0 keeps, and the factor of all others, at the worst corner of the noise."""
    return z3.And(E >= 1, s * spread(p[0], E) == p[0], f * p[0] == E * s)


@lemma
def corner_is_noise() -> Proof:
    """The worst corner is a noisy copy of p with p₀' at token 0; token 0 stays its argmax, and it sorted, if E·p₁ ≤ p₀."""
    p, _w, n, E, _t, _x = _scheme()
    s, f = reals("s f")
    i, j, zero = kd.FreshVar("i", INT), kd.FreshVar("j", INT), z3.IntVal(0)
    v = corner(p, s, f)
    known = z3.And(n >= 2, is_distribution(p, n), sorted_down(p, n), corner_level(p, E, s, f), E * p[1] <= p[0])
    a, g, h = reals("a g h")
    wide = check("wide", z3.Implies(z3.And(a > 0, a <= 1, E >= 1), spread(a, E) >= 1)).forall([a])
    positive = check("positive", z3.Implies(z3.And(g > 0, h > 0, a * g == h), a > 0)).forall([a, g, h])
    raised = check("raised", z3.Implies(z3.And(E >= 1, s > 0), E * s > 0))
    bounds = check(
        "bounds",
        z3.Implies(known, z3.And(p[0] > 0, p[0] <= 1, E >= 1, s > 0, f > 0)),
        [
            greedy_token_has_mass()(p, n), prefix_mass()(p, z3.IntVal(1), n), *total_step(p, zero), is_distribution.defn(p, n),
            wide(p[0]), positive(s, spread(p[0], E), p[0]), positive(f, p[0], E * s), raised,
        ],
    )  # fmt: skip
    term = check(
        "term",
        v[i] - multiple_of(f, p)[i] - only_at(zero, s - f * p[0])[i] == 0,
        [corner.at(p, s, f, i), multiple_of.at(f, p, i), only_at.at(zero, s - f * p[0], i)],
    ).forall([i])
    summed = check(
        "summed",
        z3.Implies(n >= 1, total(v, n) == f * total(p, n) + (s - f * p[0])),
        [
            term, total_of_multiple()(f, p, n), total_of_only_at()(zero, s - f * p[0], n),
            linear_equality((1, -1, -1))()(v, multiple_of(f, p), only_at(zero, s - f * p[0]), n),
        ],
    )  # fmt: skip
    balance = check(
        "balance",
        z3.Implies(z3.And(a > 0, s * spread(a, E) == a, f * a == E * s), a * (f + (s - f * a) - 1) == 0),
    ).forall([a])
    cancel = check("cancel", z3.Implies(z3.And(a > 0, a * g == 0), g == 0)).forall([a, g])
    mass = check(
        "mass",
        z3.Implies(known, total(v, n) == 1),
        [summed, bounds, is_distribution.defn(p, n), balance(p[0]), cancel(p[0], f + (s - f * p[0]) - 1)],
    )
    at = [corner.at(p, s, f, place) for place in (i, j)]
    signs = check("signs", z3.Implies(z3.And(known, index_range(i, n)), z3.And(p[i] >= 0, p[i] <= p[0], z3.Implies(i >= 1, p[i] <= p[1]))),
                  [is_distribution.defn(p, n), sorted_down.defn(p, n)]).forall([i])  # fmt: skip
    scaled = check("scaled", z3.Implies(z3.And(f > 0, a >= 0), f * a >= 0)).forall([a])
    nonnegative = check(
        "nonnegative", z3.Implies(z3.And(known, index_range(i, n)), v[i] >= 0), [at[0], signs(i), bounds, scaled(p[i])]
    ).forall([i])
    order = check("order", z3.Implies(z3.And(f > 0, a <= g), f * a <= f * g)).forall([a, g])
    # f·p₁ ≤ s, from p₀·f·p₁ = E·s·p₁ ≤ s·p₀.
    lowered = check("lowered", z3.Implies(z3.And(s > 0, E * g <= a), s * (E * g) <= s * a)).forall([a, g])
    swapped = check("swapped", z3.Implies(f * a == E * s, a * (f * g) == s * (E * g))).forall([a, g])
    divided = check("divided", z3.Implies(z3.And(a > 0, a * (f * g) <= s * a), f * g <= s)).forall([a, g])
    second = check(
        "second",
        z3.Implies(known, f * p[1] <= s),
        [bounds, lowered(p[0], p[1]), swapped(p[0], p[1]), divided(p[0], p[1])],
    )
    down = check(
        "down",
        z3.Implies(z3.And(known, i >= 0, i <= j, j < n), v[i] >= v[j]),
        [*at, signs(j), second, bounds, order(p[j], p[i]), order(p[j], p[1]), sorted_down.defn(p, n)],
    ).forall([i, j])
    c, d = reals("c d")
    # The four kinds of pairs, cleared of the corner's definition: c = p_i, d = p_j, a = p_0.
    positives = z3.And(E >= 1, s > 0, f > 0, c >= 0, d >= 0, f * a == E * s)
    both = check("both", z3.Implies(positives, z3.And(f * (c * d) >= 0, E * (f * (c * d)) >= f * (c * d)))).forall(
        [c, d]
    )
    up = check("up", z3.Implies(positives, (f * c) * a == E * (s * c))).forall([a, c])
    from_top = check(
        "from top", z3.Implies(positives, z3.And(s * d >= 0, E * (s * d) >= s * d, E * (E * (s * d)) >= E * (s * d)))
    ).forall([d])
    top_claim = check("top claim", z3.Implies(positives, s * d <= E * ((f * d) * a)), [from_top(d), up(a, d)]).forall(
        [a, c, d]
    )
    same = check("same", z3.Implies(z3.And(E >= 1, s > 0, a > 0), s * a <= E * (s * a))).forall([a])
    reached = (v[i] * p[j], E * (v[j] * p[i]))
    kinds = [
        check(f"noisy {name}", z3.Implies(z3.And(known, index_range(i, n), index_range(j, n), where), reached[0] <= reached[1]),
              [*at, signs(i), signs(j), bounds, *facts])
        for name, where, facts in (
            ("at token 0", z3.And(i == 0, j == 0), [same(p[0])]),
            ("from token 0", z3.And(i == 0, j >= 1), [top_claim(p[0], p[i], p[j])]),
            ("to token 0", z3.And(i >= 1, j == 0), [up(p[0], p[i])]),
            ("elsewhere", z3.And(i >= 1, j >= 1), [both(p[i], p[j])]),
        )
    ]  # fmt: skip
    noisy = check(
        "noisy", z3.Implies(z3.And(known, index_range(i, n), index_range(j, n)), reached[0] <= reached[1]), kinds
    ).forall([i, j])
    return check(
        "claim",
        z3.Implies(known, z3.And(engine(p, v, n, E, zero), sorted_down(v, n), v[0] == s, s > 0, f > 0)),
        [
            mass, nonnegative, down, noisy, bounds, is_distribution.defn(v, n), noisy_copy.defn(p, v, n, E),
            sorted_down.defn(v, n), corner.at(p, s, f, zero),
        ],
    ).forall([p, n, E, s, f])  # fmt: skip


@lemma
def entropy_under_noise() -> Proof:
    """F = e^{−H_e(w)} ≤ w_t + e: the entropy floor of the engine's own distribution, whichever token is its argmax."""
    p, w, n, E, t, i = _scheme()
    e, F = reals("e F")
    level = log(w[t] + e)
    scaled = multiple_of(level, w)
    hypotheses = z3.And(engine(p, w, n, E, t), e >= 0, exponential(F, w, e, n))
    ground = check(
        "ground",
        z3.Implies(z3.And(w[i] >= 0, w[i] <= w[t], e >= 0), scaled[i] - negentropy_terms(w, e)[i] >= 0),
        [multiple_of.at(level, w, i), negentropy_terms.at(w, e, i), log_monotone()(w[i] + e, w[t] + e)],
    )
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), scaled[i] - negentropy_terms(w, e)[i] >= 0),
        [probabilities()(p, w, n, E, t, i), ground],
    ).forall([i])
    summed = check(
        "summed",
        z3.Implies(hypotheses, negentropy(w, e, n) <= level),
        [
            term, is_distribution.defn(w, n), total_of_multiple()(level, w, n),
            linear_inequality((1, -1))()(scaled, negentropy_terms(w, e), n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, w[t] + e >= F),
        [summed, log_reflects_order()(F, w[t] + e), greedy_mass_under_noise()(p, w, n, E, t)],
    ).forall([p, w, n, E, t, e, F])
