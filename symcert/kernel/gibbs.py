"""Donsker–Varadhan and the master lemma, for every vocabulary size.

Exponentials never appear: a real f is written through u = e^f > 0, so f = log u. KL is a sum of terms
pᵢ(log pᵢ − log qᵢ); absolute continuity (pᵢ > 0 → qᵢ > 0) is a hypothesis, since otherwise KL = +∞ and there is nothing
to prove.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import is_distribution
from symcert.kernel.logs import gibbs_term, log_ratio
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import (
    index_range,
    linear_inequality,
    multiple_of,
    no_negative_terms_no_sum,
    pointwise,
    total,
    total_of_constant,
    total_scaled,
)

_p, _q, _u = (z3.Const(name, SEQUENCE) for name in "pqu")
_i, _n = z3.Ints("i n")

kl_terms = SequenceDefinition("kl_terms", [_p, _q], _i, _p[_i] * (log(_p[_i]) - log(_q[_i])))
gain_terms = SequenceDefinition("gain_terms", [_p, _u], _i, _p[_i] * log(_u[_i]))
tilt_terms = SequenceDefinition("tilt_terms", [_q, _u], _i, _q[_i] * _u[_i])
excess_terms = SequenceDefinition("excess_terms", [_u], _i, _u[_i] - 1)
weighted_excess_terms = SequenceDefinition("weighted_excess_terms", [_q, _u], _i, _q[_i] * (_u[_i] - 1))


def kl(p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef) -> z3.ArithRef:
    """KL(p‖q) = Σ pᵢ (log pᵢ − log qᵢ), in nats."""
    return total(kl_terms(p, q), n)


def gain(p: z3.ArrayRef, u: z3.ArrayRef, n: z3.ArithRef) -> z3.ArithRef:
    """Σ pᵢ fᵢ with fᵢ = log uᵢ."""
    return total(gain_terms(p, u), n)


def tilt(q: z3.ArrayRef, u: z3.ArrayRef, n: z3.ArithRef) -> z3.ArithRef:
    """Σ qᵢ e^{fᵢ} with e^{fᵢ} = uᵢ."""
    return total(tilt_terms(q, u), n)


def positive_where_needed(p: z3.ArrayRef, q: z3.ArrayRef, u: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """qᵢ, uᵢ ≥ 0, and both positive wherever pᵢ is: KL is finite and every fᵢ that counts is real."""
    return pointwise(n, lambda i: z3.And(q[i] >= 0, u[i] >= 0, z3.Implies(p[i] > 0, z3.And(q[i] > 0, u[i] > 0))))


def _scheme() -> tuple[z3.ArrayRef, z3.ArrayRef, z3.ArrayRef, z3.ArithRef]:
    p, q, u = sequences("p q u")
    return p, q, u, kd.FreshVar("n", INT)


normalised_tilt_terms = SequenceDefinition(
    "normalised_tilt_terms", [_q, _u, _n], _i, tilt_terms(_q, _u)[_i] / tilt(_q, _u, _n)
)


@lemma
def gibbs_pointwise() -> Proof:
    """a(log a − log b) − a·log v + a·l ≥ a − w for b·v = z·w, l = log z, z > 0: one term of Donsker–Varadhan."""
    a, b, v, z, w = reals("a b v z w")
    hypotheses = z3.And(a >= 0, b >= 0, v >= 0, z > 0, z3.Implies(a > 0, z3.And(b > 0, v > 0)), b * v == z * w)
    sign = check("sign", z3.Implies(hypotheses, z3.And(w >= 0, z3.Implies(a > 0, w > 0))))
    logs = check(
        "logs",
        z3.Implies(z3.And(hypotheses, a > 0), log(b) + log(v) == log(z) + log(w)),
        [sign, log_ratio()(b * v, b, v), log_ratio()(b * v, z, w)],
    )
    claim = z3.Implies(hypotheses, a * (log(a) - log(b)) - a * log(v) + a * log(z) >= a - w)
    return check("claim", claim, [sign, logs, gibbs_term()(a, w)]).forall([a, b, v, z, w])


@lemma
def tilt_positive() -> Proof:
    """Σ qᵢ uᵢ > 0: it vanishes only where p does, and p sums to one."""
    p, q, u, n = _scheme()
    hypotheses = z3.And(n >= 1, is_distribution(p, n), positive_where_needed(p, q, u, n))
    i = kd.FreshVar("i", INT)
    term = check(
        "term",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            z3.And(tilt_terms(q, u)[i] >= 0, z3.Implies(tilt_terms(q, u)[i] == 0, p[i] == 0)),
        ),
        [tilt_terms.at(q, u, i), is_distribution.defn(p, n)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, tilt(q, u, n) > 0),
        [
            term, is_distribution.defn(p, n), no_negative_terms_no_sum()(tilt_terms(q, u), n),
            total_of_constant()(p, z3.RealVal(0), n),
        ],
    ).forall([p, q, u, n])  # fmt: skip


@lemma
def donsker_varadhan() -> Proof:
    """KL(p‖q) ≥ Σ pᵢ log uᵢ − log Σ qᵢ uᵢ."""
    p, q, u, n = _scheme()
    z = kd.FreshVar("z", REAL)
    i = kd.FreshVar("i", INT)
    w, scaled_p = sequences("w s")

    hypotheses = z3.And(
        n >= 1, is_distribution(p, n), positive_where_needed(p, q, u, n), z > 0, z == tilt(q, u, n),
        pointwise(n, lambda i: tilt_terms(q, u)[i] == z * w[i]), pointwise(n, lambda i: scaled_p[i] == log(z) * p[i]),
    )  # fmt: skip
    term = check(
        "term",
        z3.Implies(
            z3.And(hypotheses, index_range(i, n)),
            kl_terms(p, q)[i] - gain_terms(p, u)[i] + scaled_p[i] - p[i] + w[i] >= 0,
        ),
        [
            kl_terms.at(p, q, i), gain_terms.at(p, u, i), tilt_terms.at(q, u, i), is_distribution.defn(p, n),
            gibbs_pointwise()(p[i], q[i], u[i], z, w[i]),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(hypotheses, kl(p, q, n) >= gain(p, u, n) - log(z)),
        [
            term, is_distribution.defn(p, n), total_scaled()(w, tilt_terms(q, u), z, n), total_scaled()(p, scaled_p, log(z), n),
            linear_inequality((1, -1, 1, -1, 1))()(kl_terms(p, q), gain_terms(p, u), scaled_p, p, w, n),
        ],
    ).forall([w, scaled_p, z])  # fmt: skip
    normalised, weighed = normalised_tilt_terms(q, u, n), multiple_of(log(tilt(q, u, n)), p)
    j = kd.FreshVar("j", INT)
    cleared = check(
        "cleared",
        z3.Implies(tilt(q, u, n) > 0, tilt_terms(q, u)[j] == tilt(q, u, n) * normalised[j]),
        [normalised_tilt_terms.at(q, u, n, j)],
    ).forall([j])
    claim = z3.Implies(
        z3.And(n >= 1, is_distribution(p, n), positive_where_needed(p, q, u, n)),
        kl(p, q, n) >= gain(p, u, n) - log(tilt(q, u, n)),
    )
    return check(
        "claim",
        claim,
        [
            summed(normalised, weighed, tilt(q, u, n)),
            cleared,
            multiple_of.everywhere(log(tilt(q, u, n)), p),
            tilt_positive()(p, q, u, n),
        ],
    ).forall([p, q, u, n])


@lemma
def master_lemma() -> Proof:
    """Σ (uᵢ − 1) ≤ 0 and (qᵢ − q_a)(uᵢ − 1) ≤ 0 for all i imply KL(p‖q) ≥ Σ pᵢ log uᵢ.

    The set S of the statement is where uᵢ ≠ 1; outside it both conditions are trivial, so no subset needs a name.
    """
    p, q, u, n = _scheme()
    a, i = integers("a i")
    scaled = multiple_of(q[a], excess_terms(u))
    hypotheses = master_hypotheses(p, q, u, n, a)
    in_range = z3.And(hypotheses, index_range(i, n))
    definitions = [
        excess_terms.at(u, i), weighted_excess_terms.at(q, u, i), multiple_of.at(q[a], excess_terms(u), i), tilt_terms.at(q, u, i),
    ]  # fmt: skip
    exchange = check(
        "exchange", z3.Implies(in_range, scaled[i] - weighted_excess_terms(q, u)[i] >= 0), definitions
    ).forall([i])
    split = check("split", q[i] + weighted_excess_terms(q, u)[i] - tilt_terms(q, u)[i] >= 0, definitions).forall([i])
    pivot = check("pivot", scaled[i] == q[a] * excess_terms(u)[i], definitions).forall([i])
    sums = check(
        "sums",
        z3.Implies(hypotheses, tilt(q, u, n) <= 1 + q[a] * total(excess_terms(u), n)),
        [
            exchange, split, pivot, is_distribution.defn(q, n), total_scaled()(excess_terms(u), scaled, q[a], n),
            linear_inequality((1, -1))()(scaled, weighted_excess_terms(q, u), n),
            linear_inequality((1, 1, -1))()(q, weighted_excess_terms(q, u), tilt_terms(q, u), n),
        ],
    )  # fmt: skip
    at_most_one = check("at most one", z3.Implies(hypotheses, tilt(q, u, n) <= 1), [sums, is_distribution.defn(q, n)])
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= gain(p, u, n)),
        [at_most_one, donsker_varadhan()(p, q, u, n), tilt_positive()(p, q, u, n), log_tangent(tilt(q, u, n))],
    ).forall([p, q, u, n, a])


def master_hypotheses(p: z3.ArrayRef, q: z3.ArrayRef, u: z3.ArrayRef, n: z3.ArithRef, a: z3.ArithRef) -> z3.BoolRef:
    """p and q are distributions over n tokens, KL is finite, and conditions (i) and (ii) hold with pivot a."""
    return z3.And(
        n >= 1, index_range(a, n), is_distribution(p, n), is_distribution(q, n), positive_where_needed(p, q, u, n),
        total(excess_terms(u), n) <= 0, pointwise(n, lambda i: (q[i] - q[a]) * (u[i] - 1) <= 0),
    )  # fmt: skip
