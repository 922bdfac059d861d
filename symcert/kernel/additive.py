"""The additive threshold, p_x < p₀ − t, when only the margin γ = p₀ − p₁ is known: four regimes, for every vocabulary.

    t ≥ (1+γ)/2        no token can be rejected
    γ > t              φ(γ), as for strict greedy: token 1 is rejected
    t/2 ≤ γ ≤ t        s·φ(t/s), s = (2+2γ−t)/3: token 0 and x
    γ < t/2            Σ p° log(3p°), p° = (a, a−γ, a−t), a = (1+γ+t)/3: tokens 0, 1 and x

The margin is known exactly: a larger one may reject more tokens and cost less.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.algebra import product_of_signs
from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import attained, is_distribution, sorted_down
from symcert.kernel.gibbs import excess_terms, gain_terms, kl, master_lemma
from symcert.kernel.logs import levelled_term, log_monotone, log_one
from symcert.kernel.margins_single import strict_margin, top_m_margin
from symcert.kernel.pairs import pair_margin, pair_masses, pair_scheme, phi, rejected_argmax, scaled_phi
from symcert.kernel.prover import Proof, check, lemma, reals
from symcert.kernel.single import certificate, pool_terms, single_attained, water_level
from symcert.kernel.single import witness as single_witness
from symcert.kernel.sums import index_range, linear_inequality, only_at, pointwise, prefix_mass, total, total_of_only_at

THIRD = z3.Q(1, 3)

_a, _b, _d = z3.Reals("a b d")
_i, _x = z3.Ints("i x")

triple_weights = SequenceDefinition(
    "triple_weights", [_x, _a, _b, _d], _i,
    z3.If(_i == 0, _a, z3.If(_i == 1, _b, z3.If(_i == _x, _d, z3.RealVal(1)))),
)  # fmt: skip
"""a at token 0, b at token 1, d at the draft token, 1 elsewhere: the dual weights of three tokens."""


def additive_rejects(p: z3.ArrayRef, x: z3.ArithRef, gamma: z3.ArithRef, t: z3.ArithRef) -> z3.BoolRef:
    """p_x < p₀ − t where p₀ − p₁ = γ and t ≥ 0."""
    return z3.And(p[0] - p[1] == gamma, t >= 0, p[x] < p[0] - t)


def peak(gamma: z3.ArithRef, t: z3.ArithRef) -> tuple[z3.ArithRef, z3.ArithRef, z3.ArithRef]:
    """3p° = (1 + γ + t, 1 + t − 2γ, 1 + γ − 2t): three times the target that is hardest to certify when γ < t/2."""
    return 1 + gamma + t, 1 + t - 2 * gamma, 1 + gamma - 2 * t


def triple_value(gamma: z3.ArithRef, t: z3.ArithRef) -> z3.ArithRef:
    """Σ p° log(3p°) over three tokens."""
    first, second, last = (w * log(w) for w in peak(gamma, t))
    return (first + second + last) / 3


def additive_bound(gamma: z3.ArithRef, t: z3.ArithRef, s: z3.ArithRef, u: z3.ArithRef) -> z3.ArithRef:
    """The bound where it is finite; 3s = 2 + 2γ − t and u·s = t name the mass of the pair and its relative gap."""
    return z3.If(gamma > t, phi(gamma), z3.If(2 * gamma >= t, scaled_phi(s, t, u), triple_value(gamma, t)))


@lemma
def triple_dual() -> Proof:
    """x ≥ 2 costs KL(p‖q) ≥ p₀ log a + p₁ log b + pₓ log d for a, b ≥ 1, d > 0, a + b + d ≤ 3."""
    p, q, n, x = pair_scheme()
    a, b, d = reals("a b d")
    i, zero, one = kd.FreshVar("i", INT), z3.IntVal(0), z3.IntVal(1)
    w = triple_weights(x, a, b, d)
    weights = z3.And(a >= 1, b >= 1, d > 0, a + b + d <= 3)
    hypotheses = z3.And(rejected_argmax(p, q, n, x), x >= 2, weights)
    in_range = z3.And(hypotheses, index_range(i, n))
    at_i = [triple_weights.at(x, a, b, d, i), is_distribution.defn(p, n), is_distribution.defn(q, n)]
    weight = w[i] == z3.If(i == 0, a, z3.If(i == 1, b, z3.If(i == x, d, z3.RealVal(1))))
    local = z3.And(weight, a >= 1, b >= 1, x >= 2, q[i] <= q[x])
    pivot = check("pivot", z3.Implies(local, (q[i] - q[x]) * (w[i] - 1) <= 0))
    located = check("located", z3.Implies(in_range, local), at_i)
    pivots = check("pivots", z3.Implies(in_range, (q[i] - q[x]) * (w[i] - 1) <= 0), [located, pivot]).forall([i])
    positive = check(
        "positive",
        z3.Implies(in_range, z3.And(q[i] >= 0, w[i] >= 0, z3.Implies(p[i] > 0, z3.And(q[i] > 0, w[i] > 0)))),
        at_i,
    ).forall([i])
    excesses = (a - 1, b - 1, d - 1)
    gains = (p[0] * log(a), p[1] * log(b), p[x] * log(d))

    def parts(values: tuple[z3.ArithRef, ...]) -> list[z3.ArrayRef]:
        return [only_at(place, value) for place, value in zip((zero, one, x), values, strict=True)]

    def totals(values: tuple[z3.ArithRef, ...]) -> list[Proof]:
        return [total_of_only_at()(place, value, n) for place, value in zip((zero, one, x), values, strict=True)]

    def at(values: tuple[z3.ArithRef, ...]) -> list[Proof]:
        return [only_at.at(place, value, i) for place, value in zip((zero, one, x), values, strict=True)]

    excess = check(
        "excess",
        z3.Implies(in_range, sum((e[i] for e in parts(excesses)), start=-excess_terms(w)[i]) >= 0),
        [triple_weights.at(x, a, b, d, i), *at(excesses), excess_terms.at(w, i)],
    ).forall([i])
    balance = check(
        "balance",
        z3.Implies(hypotheses, total(excess_terms(w), n) <= 0),
        [
            excess, *totals(excesses),
            linear_inequality((-1, 1, 1, 1))()(excess_terms(w), *parts(excesses), n),
        ],
    )  # fmt: skip
    gain = check(
        "gain",
        z3.Implies(in_range, gain_terms(p, w)[i] - sum((g[i] for g in parts(gains)), start=z3.RealVal(0)) >= 0),
        [triple_weights.at(x, a, b, d, i), *at(gains), gain_terms.at(p, w, i), log_one()],
    ).forall([i])
    gained = check(
        "gained",
        z3.Implies(hypotheses, total(gain_terms(p, w), n) >= gains[0] + gains[1] + gains[2]),
        [
            gain, *totals(gains),
            linear_inequality((1, -1, -1, -1))()(gain_terms(p, w), *parts(gains), n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= gains[0] + gains[1] + gains[2]),
        [positive, pivots, balance, gained, master_lemma()(p, q, w, n, x)],
    ).forall([p, q, n, x, a, b, d])


@lemma
def triple_mass() -> Proof:
    """p₀ + p₁ + pₓ ≤ 1 for x ≥ 2, and pₓ ≥ 0."""
    p, _q, n, x = pair_scheme()
    three = z3.IntVal(3)
    nonnegative = check(
        "nonnegative",
        z3.Implies(is_distribution(p, n), z3.And(total(p, n) == 1, pointwise(n, lambda i: p[i] >= 0))),
        [is_distribution.defn(p, n)],
    )
    top_three = check(
        "top three",
        z3.Implies(z3.And(n >= 3, is_distribution(p, n)), p[0] + p[1] + p[2] <= 1),
        [nonnegative, prefix_mass()(p, three, n), *(total.defn(p, z3.IntVal(k)) for k in range(4))],
    )
    return check(
        "claim",
        z3.Implies(
            z3.And(is_distribution(p, n), sorted_down(p, n), index_range(x, n, 2)),
            z3.And(p[0] + p[1] + p[x] <= 1, p[x] >= 0),
        ),
        [top_three, nonnegative, sorted_down.defn(p, n)],
    ).forall([p, n, x])


@lemma
def additive_never_rejects() -> Proof:
    """A rejected token x ≠ 0 needs t < (1+γ)/2: beyond that threshold the certificate is +∞."""
    p, _q, n, x = pair_scheme()
    gamma, t = reals("gamma t")
    return check(
        "claim",
        z3.Implies(
            z3.And(is_distribution(p, n), sorted_down(p, n), index_range(x, n, 1), additive_rejects(p, x, gamma, t)),
            2 * t < 1 + gamma,
        ),
        [pair_masses()(p, n, x), pair_masses()(p, n, z3.IntVal(1))],
    ).forall([p, n, x, gamma, t])


@lemma
def triple_arithmetic() -> Proof:
    """The arithmetic of the three-token regime, about reals only; A, B, D are the logs of the weights a, b, d.

    3[p·f − p°·f] = (A + B − 2D)(p₀ − pₓ − t) − (A + B + D)(1 + γ − 2p₀ − pₓ), two products of non-negatives.
    """
    p_0, p_x, gamma, t, A, B, D = reals("p0 px gamma t A B D")
    a, b, d = peak(gamma, t)
    steep, fall = A + B - 2 * D, -(A + B + D)
    apart, free = p_0 - p_x - t, 1 + gamma - 2 * p_0 - p_x
    difference = 3 * (p_0 * A + (p_0 - gamma) * B + p_x * D) - (a * A + b * B + d * D)
    identity = check("identity", difference == steep * apart + fall * free)
    return check(
        "claim",
        z3.Implies(z3.And(steep >= 0, fall >= 0, apart >= 0, free >= 0), difference >= 0),
        [identity, product_of_signs()(steep, apart), product_of_signs()(fall, free)],
    ).forall([p_0, p_x, gamma, t, A, B, D])


@lemma
def triple_slopes() -> Proof:
    """a, b ≥ 1, d > 0, a + b + d ≤ 3 → log a + log b + log d ≤ 0 and log a + log b ≥ 2 log d."""
    a, b, d = reals("a b d")
    one = z3.RealVal(1)
    return check(
        "claim",
        z3.Implies(
            z3.And(a >= 1, b >= 1, d > 0, a + b + d <= 3),
            z3.And(log(a) + log(b) + log(d) <= 0, log(a) + log(b) - 2 * log(d) >= 0),
        ),
        [
            log_tangent(a), log_tangent(b), log_tangent(d), log_monotone()(one, a), log_monotone()(one, b), log_one(),
        ],
    ).forall([a, b, d])  # fmt: skip


@lemma
def additive_triple() -> Proof:
    """γ < t/2: KL(p‖q) ≥ Σ p° log(3p°)."""
    p, q, n, x = pair_scheme()
    gamma, t = reals("gamma t")
    a, b, d = peak(gamma, t)
    hypotheses = z3.And(rejected_argmax(p, q, n, x), additive_rejects(p, x, gamma, t), gamma >= 0, 2 * gamma < t)
    far = check("far", z3.Implies(hypotheses, x >= 2))
    weights = check(
        "weights",
        z3.Implies(hypotheses, z3.And(a >= 1, b >= 1, d > 0, a + b + d <= 3)),
        [additive_never_rejects()(p, n, x, gamma, t)],
    )
    free = check(
        "free",
        z3.Implies(hypotheses, z3.And(p[0] - p[x] - t >= 0, 1 + gamma - 2 * p[0] - p[x] >= 0, p[1] == p[0] - gamma)),
        [far, triple_mass()(p, n, x)],
    )
    dual = check(
        "dual",
        z3.Implies(hypotheses, kl(p, q, n) >= p[0] * log(a) + p[1] * log(b) + p[x] * log(d)),
        [far, weights, triple_dual()(p, q, n, x, a, b, d)],
    )
    value = check(
        "value",
        z3.Implies(
            hypotheses, 3 * (p[0] * log(a) + (p[0] - gamma) * log(b) + p[x] * log(d)) >= 3 * triple_value(gamma, t)
        ),
        [weights, free, triple_slopes()(a, b, d), triple_arithmetic()(p[0], p[x], gamma, t, log(a), log(b), log(d))],
    )
    replaced = check("replaced", z3.Implies(p[1] == p[0] - gamma, p[1] * log(b) == (p[0] - gamma) * log(b)))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= triple_value(gamma, t)),
        [dual, value, free, replaced],
    ).forall([p, q, n, x, gamma, t])


def pair_mass(gamma: z3.ArithRef, t: z3.ArithRef, s: z3.ArithRef, u: z3.ArithRef) -> z3.BoolRef:
    """3s = 2 + 2γ − t and u·s = t."""
    return z3.And(3 * s == 2 + 2 * gamma - t, u * s == t)


@lemma
def additive_pair() -> Proof:
    """t/2 ≤ γ ≤ t: KL(p‖q) ≥ s·φ(t/s), s = (2+2γ−t)/3, from 2p₀ + pₓ ≤ 1 + γ."""
    p, q, n, x = pair_scheme()
    gamma, t, s, u = reals("gamma t s u")
    zero, one = z3.RealVal(0), z3.RealVal(1)
    hypotheses = z3.And(
        rejected_argmax(p, q, n, x),
        additive_rejects(p, x, gamma, t),
        gamma <= t,
        2 * gamma >= t,
        pair_mass(gamma, t, s, u),
    )
    far = check("far", z3.Implies(hypotheses, x >= 2))
    masses = check(
        "masses",
        z3.Implies(hypotheses, z3.And(p[0] - p[x] >= t, p[0] + p[x] <= s, s > t, s > 0, t >= 0)),
        [far, triple_mass()(p, n, x), additive_never_rejects()(p, n, x, gamma, t)],
    )
    relative = check("relative", z3.Implies(z3.And(s > t, t >= 0, u * s == t), z3.And(u >= 0, u <= 1)))
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= scaled_phi(s, t, u)),
        [masses, relative, pair_margin()(p, q, n, x, one, s, zero, t, s, u)],
    ).forall([p, q, n, x, gamma, t, s, u])


@lemma
def additive_margin() -> Proof:
    """A token rejected by the additive threshold t costs KL(p‖q) ≥ the bound at the margin γ, and t < (1+γ)/2."""
    p, q, n, x = pair_scheme()
    gamma, t, s, u = reals("gamma t s u")
    hypotheses = z3.And(rejected_argmax(p, q, n, x), additive_rejects(p, x, gamma, t), pair_mass(gamma, t, s, u))
    margin = check(
        "margin",
        z3.Implies(hypotheses, z3.And(gamma >= 0, gamma <= 1, n >= 2)),
        [pair_masses()(p, n, x), pair_masses()(p, n, z3.IntVal(1)), sorted_down.defn(p, n)],
    )
    strict = check(
        "strict", z3.Implies(z3.And(hypotheses, gamma > t), kl(p, q, n) >= phi(gamma)),
        [margin, strict_margin()(p, q, n, x, gamma)],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(2 * t < 1 + gamma, kl(p, q, n) >= additive_bound(gamma, t, s, u))),
        [
            margin, strict, additive_pair()(p, q, n, x, gamma, t, s, u), additive_triple()(p, q, n, x, gamma, t),
            additive_never_rejects()(p, n, x, gamma, t),
        ],
    ).forall([p, q, n, x, gamma, t, s, u])  # fmt: skip


def smaller(a: z3.ArithRef, b: z3.ArithRef) -> z3.ArithRef:
    """min(a, b)."""
    return z3.If(a <= b, a, b)


@lemma
def relaxed_margin() -> Proof:
    """A token beyond the target's top m, or less probable than p₀ − δ, costs at least the smaller of the two rules' bounds.

    With γ = p₀ − p₁ exactly; from 2δ ≥ 1 + γ on only the first can reject.
    """
    p, q, n, x = pair_scheme()
    m = kd.FreshVar("m", INT)
    gamma, delta, s, u, mass, v = reals("gamma delta s u mass v")
    width = z3.ToReal(m)
    below, beyond = additive_bound(gamma, delta, mass, v), scaled_phi(s, gamma, u)
    rank = z3.And(index_range(m, n, 1), p[x] <= p[m])
    level = z3.And((width + 1) * s == 2 + (width - 1) * gamma, u * s == gamma)
    common = z3.And(rejected_argmax(p, q, n, x), p[0] - p[1] == gamma, delta >= 0, pair_mass(gamma, delta, mass, v))
    margin = check(
        "margin",
        z3.Implies(z3.And(common, rank), z3.And(gamma >= 0, gamma <= 1, p[0] - p[m] >= gamma)),
        [pair_masses()(p, n, x), pair_masses()(p, n, z3.IntVal(1)), sorted_down.defn(p, n)],
    )
    first = check(
        "beyond",
        z3.Implies(z3.And(common, rank, level), kl(p, q, n) >= beyond),
        [margin, top_m_margin()(p, q, n, x, m, gamma, s, u)],
    )
    second = check(
        "below",
        z3.Implies(z3.And(common, p[x] < p[0] - delta), z3.And(2 * delta < 1 + gamma, kl(p, q, n) >= below)),
        [additive_margin()(p, q, n, x, gamma, delta, mass, v)],
    )
    bound = z3.If(2 * delta < 1 + gamma, smaller(beyond, below), beyond)
    return check(
        "claim",
        z3.Implies(z3.And(common, level, z3.Or(rank, p[x] < p[0] - delta)), kl(p, q, n) >= bound),
        [first, second],
    ).forall([p, q, n, x, m, gamma, delta, s, u, mass, v])


def at_threshold(p: z3.ArrayRef, gamma: z3.ArithRef, t: z3.ArithRef) -> z3.BoolRef:
    """Three tokens, sorted, with p₀ − p₁ = γ and p₀ − p₂ = t: p = p° = (a, a−γ, a−t)."""
    three = z3.IntVal(3)
    return z3.And(is_distribution(p, three), sorted_down(p, three), p[0] - p[1] == gamma, p[0] - p[2] == t)


@lemma
def three_tokens() -> Proof:
    """p₀ + p₁ + p₂ = 1, and p₀, p₁, p₂ are sorted and not negative."""
    p, gamma, t = kd.FreshVar("p", SEQUENCE), kd.FreshVar("gamma", REAL), kd.FreshVar("t", REAL)
    return check(
        "claim",
        z3.Implies(
            at_threshold(p, gamma, t),
            z3.And(p[0] + p[1] + p[2] == 1, p[0] >= p[1], p[1] >= p[2], p[2] >= 0),
        ),
        [
            is_distribution.defn(p, z3.IntVal(3)), sorted_down.defn(p, z3.IntVal(3)),
            *(total.defn(p, z3.IntVal(k)) for k in range(4)),
        ],
    ).forall([p, gamma, t])  # fmt: skip


@lemma
def additive_triple_tight() -> Proof:
    """γ ≤ t/2: at p° the drafter that levels all three tokens has argmax 2 and KL(p‖w) = Σ p° log(3p°)."""
    p, gamma, t = kd.FreshVar("p", SEQUENCE), kd.FreshVar("gamma", REAL), kd.FreshVar("t", REAL)
    two, three = z3.IntVal(2), z3.IntVal(3)
    w = single_witness(p, two, THIRD, two)
    hypotheses = z3.And(at_threshold(p, gamma, t), 2 * gamma <= t)
    masses = three_tokens()(p, gamma, t)
    sums = [total.defn(array, z3.IntVal(k)) for array in (p, pool_terms(p, THIRD)) for k in range(3)]
    level = check("level", z3.Implies(hypotheses, water_level(p, p[2], THIRD, two, three)), [masses, *sums])
    terms = [p[k] * (log(p[k]) - log(THIRD)) for k in range(3)]
    cost = check(
        "cost",
        z3.Implies(hypotheses, certificate(p, p[2], THIRD, two) == terms[0] + terms[1] + terms[2]),
        [*sums, *(pool_terms.at(p, THIRD, z3.IntVal(k)) for k in range(2))],
    )
    weights = peak(gamma, t)
    at_peak = check(
        "at the peak",
        z3.Implies(hypotheses, z3.And([z3.And(p[k] >= 0, p[k] == weights[k] * THIRD) for k in range(3)])),
        [masses],
    )
    value = check(
        "value",
        z3.Implies(hypotheses, terms[0] + terms[1] + terms[2] == triple_value(gamma, t)),
        [at_peak, *(levelled_term()(p[k], weights[k], THIRD) for k in range(3))],
    )
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, three, two, kl(p, w, three) == triple_value(gamma, t)),
        ),
        [level, cost, value, three_tokens()(p, gamma, t), single_attained()(p, three, two, p[2], THIRD, two)],
    ).forall([p, gamma, t])


@lemma
def additive_pair_tight() -> Proof:
    """t/2 ≤ γ ≤ t: at p° the drafter that levels tokens 0 and 2 has argmax 2 and KL(p‖w) = s·φ(t/s)."""
    p, gamma, t = kd.FreshVar("p", SEQUENCE), kd.FreshVar("gamma", REAL), kd.FreshVar("t", REAL)
    s, u = reals("s u")
    one, two, three, c = z3.IntVal(1), z3.IntVal(2), z3.IntVal(3), s / 2
    w = single_witness(p, two, c, one)
    hypotheses = z3.And(at_threshold(p, gamma, t), 2 * gamma >= t, pair_mass(gamma, t, s, u))
    masses = three_tokens()(p, gamma, t)
    shape = z3.And(p[0] + p[2] == s, 2 * p[0] == s + t, 2 * p[2] == s - t, 2 * p[1] <= s, p[0] > 0, p[2] >= 0, s > 0)
    pair = check("pair", z3.Implies(hypotheses, shape), [masses])
    sums = [total.defn(array, z3.IntVal(k)) for array in (p, pool_terms(p, c)) for k in range(2)]
    level = check("level", z3.Implies(hypotheses, water_level(p, p[2], c, one, three)), [pair, masses, *sums])
    terms = [p[k] * (log(p[k]) - log(c)) for k in (0, 2)]
    cost = check(
        "cost",
        z3.Implies(hypotheses, certificate(p, p[2], c, one) == terms[0] + terms[1]),
        [*sums, pool_terms.at(p, c, z3.IntVal(0))],
    )
    relative = check(
        "relative",
        z3.Implies(z3.And(u * s == t, 2 * p[0] == s + t, 2 * p[2] == s - t),
                   z3.And(p[0] == (1 + u) * c, p[2] == (1 - u) * c)),
    )  # fmt: skip
    logs = check(
        "logs",
        z3.Implies(hypotheses, z3.And(terms[0] == p[0] * log(1 + u), terms[1] == p[2] * log(1 - u))),
        [pair, relative, levelled_term()(p[0], 1 + u, c), levelled_term()(p[2], 1 - u, c)],
    )
    doubled = check(
        "doubled",
        z3.Implies(shape, p[0] * log(1 + u) + p[2] * log(1 - u) == scaled_phi(s, t, u)),
    )
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            attained(p, w, three, two, kl(p, w, three) == scaled_phi(s, t, u)),
        ),
        [level, cost, logs, doubled, pair, masses, single_attained()(p, three, two, p[2], c, one)],
    ).forall([p, gamma, t, s, u])
