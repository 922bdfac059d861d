"""The pair bound: what it costs a drafter to hold x at κ times token t, when the target has p_x ≤ ρ·p_t.

Nothing is known of the other tokens, so this is the bound that survives noise in the target's logits: only p_t from
below and p_x/p_t from above have to be known. With y = (1+ρ)/(1+κ), the level of the pair in units of p_t, and d = κy,

    KL(p‖q) ≥ p_t·h,   h = −log y + ρ (log ρ − log d) = log((1+κ)/(1+ρ)) + ρ log(ρ(1+κ)/(κ(1+ρ))).
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, ONE, REAL, ZERO, SequenceDefinition, log, log_tangent
from symcert.kernel.distributions import finite, is_distribution
from symcert.kernel.gibbs import gain_terms, kl, positive_where_needed, weighted_excess_terms
from symcert.kernel.logs import gibbs_term, log_one, log_ratio, log_weight
from symcert.kernel.noise_single import master_lemma_with_slack, noisy_exchange, slack
from symcert.kernel.prover import Proof, check, integers, lemma, reals, sequences
from symcert.kernel.sums import index_range, linear_inequality, multiple_of, only_at, total, total_of_only_at

_r, _y, _d = z3.Reals("r y d")
_i, _t, _x = z3.Ints("i t x")

level_weights = SequenceDefinition(
    "noise_level_weights", [_t, _x, _r, _y, _d], _i, z3.If(_i == _t, 1 / _y, z3.If(_i == _x, _r / _d, ONE))
)
"""1/y at token t, ρ/d at the draft token, 1 elsewhere: probabilities over levels, in units of p_t."""

level_excess = SequenceDefinition(
    "noise_level_excess", [_t, _x, _r, _y, _d], _i, z3.If(_i == _t, 1 - _y, z3.If(_i == _x, _r - _d, ZERO))
)


def two_tokens(
    p: z3.ArrayRef, q: z3.ArrayRef, n: z3.ArithRef, t: z3.ArithRef, x: z3.ArithRef, kappa: z3.ArithRef
) -> z3.BoolRef:
    """p and q are distributions with finite KL, t ≠ x are tokens, and q_x ≥ κ·q_t."""
    return z3.And(
        n >= 1, is_distribution(p, n), is_distribution(q, n), finite(p, q, n), index_range(t, n), index_range(x, n), t != x,
        slack(kappa), kappa * q[t] <= q[x],
    )  # fmt: skip


def pair_level(rho: z3.ArithRef, y: z3.ArithRef, d: z3.ArithRef, kappa: z3.ArithRef) -> z3.BoolRef:
    """The pair (1, ρ) is levelled at y and d = κy without losing mass: y + d = 1 + ρ, and 0 ≤ ρ ≤ d, so that ρ ≤ κ."""
    return z3.And(slack(kappa), rho >= 0, rho <= d, d == kappa * y, y + d == 1 + rho)


def pair_value(rho: z3.ArithRef, y: z3.ArithRef, d: z3.ArithRef) -> z3.ArithRef:
    """h = −log y + ρ (log ρ − log d)."""
    return -log(y) + rho * (log(rho) - log(d))


def _scheme() -> tuple[z3.ExprRef, ...]:
    p, q = sequences("p q")
    n, t, x = integers("n t x")
    rho, y, d, kappa = reals("rho y d kappa")
    return p, q, n, t, x, rho, y, d, kappa


@lemma
def pair_level_sizes() -> Proof:
    """The level of a pair: 0 < d ≤ y ≤ 1."""
    *_, rho, y, d, kappa = _scheme()
    level = pair_level(rho, y, d, kappa)
    sign = check("sign", z3.Implies(z3.And(slack(kappa), y <= 0), kappa * y <= 0))
    positive = check("positive", z3.Implies(level, y > 0), [sign])
    small = check("small", z3.Implies(z3.And(slack(kappa), y > 0), z3.And(kappa * y > 0, kappa * y <= y)))
    return check(
        "claim", z3.Implies(level, z3.And(y > 0, y <= 1, d > 0, d <= y)), [positive, small]
    ).forall([rho, y, d, kappa])  # fmt: skip


@lemma
def pair_value_is_nonnegative() -> Proof:
    """h ≥ 0: two tangent lines, whose constants cancel as y + d = 1 + ρ."""
    *_, rho, y, d, kappa = _scheme()
    level = pair_level(rho, y, d, kappa)
    return check(
        "claim",
        z3.Implies(level, pair_value(rho, y, d) >= 0),
        [pair_level_sizes()(rho, y, d, kappa), gibbs_term()(ONE, y), gibbs_term()(rho, d), log_one()],
    ).forall([rho, y, d, kappa])


@lemma
def pair_dual() -> Proof:
    """q_x ≥ κ·q_t costs KL(p‖q) ≥ p_t log(1/y) + p_x log(ρ/d), for any pair (y, d) of levels with p_x = 0 if ρ = 0."""
    p, q, n, t, x, rho, y, d, kappa = _scheme()
    i = kd.FreshVar("i", INT)
    u, e = level_weights(t, x, rho, y, d), level_excess(t, x, rho, y, d)
    at_t, at_x = only_at(t, p[t] * log(1 / y)), only_at(x, p[x] * log(rho / d))
    hypotheses = z3.And(two_tokens(p, q, n, t, x, kappa), pair_level(rho, y, d, kappa), z3.Implies(p[x] > 0, rho > 0))
    in_range = z3.And(hypotheses, index_range(i, n))
    weights_at, excess_at = level_weights.at(t, x, rho, y, d, i), level_excess.at(t, x, rho, y, d, i)
    sizes = pair_level_sizes()(rho, y, d, kappa)
    local = z3.And(
        y > 0, y <= 1, d > 0, d == kappa * y, rho >= 0, rho <= d, t != x, kappa * q[t] <= q[x], q[i] >= 0, p[i] >= 0,
        z3.Implies(p[i] > 0, q[i] > 0), z3.Implies(i == x, z3.Implies(p[i] > 0, rho > 0)), slack(kappa),
    )  # fmt: skip
    located = check(
        "located", z3.Implies(in_range, local), [sizes, is_distribution.defn(p, n), is_distribution.defn(q, n)]
    )
    levels = check(
        "levels",
        z3.Implies(local, z3.And(
            u[i] >= 0, z3.Implies(p[i] > 0, u[i] > 0),
            z3.Implies(i == t, z3.And(y * u[i] - y == e[i], e[i] >= 0)),
            z3.Implies(i == x, d * u[i] - d == e[i]),
            z3.Implies(z3.And(i != t, i != x), z3.And(u[i] == 1, e[i] == 0)),
        )),
        [weights_at, excess_at],
    )  # fmt: skip
    claim = d * (q[i] * (u[i] - 1)) <= q[x] * e[i]
    ground = noisy_exchange()(y, d, kappa, q[i], q[x], u[i], e[i])
    exchanges = [
        check(f"exchange at {name}", z3.Implies(z3.And(local, where), claim), [levels, *facts])
        for name, where, facts in (
            ("t", i == t, [ground]),
            ("x", i == x, []),
            ("others", z3.And(i != t, i != x), []),
        )
    ]
    exchange = check(
        "exchange",
        z3.Implies(in_range, multiple_of(d, weighted_excess_terms(q, u))[i] <= multiple_of(q[x], e)[i]),
        [
            located, *exchanges, multiple_of.at(d, weighted_excess_terms(q, u), i), multiple_of.at(q[x], e, i),
            weighted_excess_terms.at(q, u, i),
        ],
    ).forall([i])  # fmt: skip
    positive = check(
        "positive",
        z3.Implies(in_range, z3.And(q[i] >= 0, u[i] >= 0, z3.Implies(p[i] > 0, z3.And(q[i] > 0, u[i] > 0)))),
        [located, levels],
    ).forall([i])
    positivity = check("positivity", z3.Implies(hypotheses, positive_where_needed(p, q, u, n)), [positive])
    split = check(
        "split",
        z3.Implies(t != x, only_at(t, 1 - y)[i] + only_at(x, rho - d)[i] - e[i] == 0),
        [excess_at, only_at.at(t, 1 - y, i), only_at.at(x, rho - d, i)],
    ).forall([i])
    balance = check(
        "balance",
        z3.Implies(hypotheses, total(e, n) <= 0),
        [
            split, total_of_only_at()(t, 1 - y, n), total_of_only_at()(x, rho - d, n),
            linear_inequality((1, 1, -1))()(only_at(t, 1 - y), only_at(x, rho - d), e, n),
        ],
    )  # fmt: skip
    gains = check(
        "gains",
        z3.Implies(t != x, gain_terms(p, u)[i] - at_t[i] - at_x[i] == 0),
        [
            weights_at, gain_terms.at(p, u, i), only_at.at(t, p[t] * log(1 / y), i), only_at.at(x, p[x] * log(rho / d), i),
            log_one(),
        ],
    ).forall([i])  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= p[t] * log(1 / y) + p[x] * log(rho / d)),
        [
            exchange, balance, positivity, gains, sizes, master_lemma_with_slack()(p, q, u, e, n, x, d),
            total_of_only_at()(t, p[t] * log(1 / y), n), total_of_only_at()(x, p[x] * log(rho / d), n),
            linear_inequality((1, -1, -1))()(gain_terms(p, u), at_t, at_x, n),
        ],
    ).forall([p, q, n, t, x, rho, y, d, kappa])  # fmt: skip


@lemma
def pair_arithmetic() -> Proof:
    """a·U + b·V ≥ s(U + ρV) where b ≤ ρa, V ≤ 0 ≤ U + ρV and s ≤ a."""
    a, b, s, rho, U, V = reals("a b s rho U V")
    lowered = check("lowered", z3.Implies(z3.And(b <= rho * a, V <= 0), b * V >= (rho * a) * V))
    scaled = check("scaled", z3.Implies(z3.And(s <= a, U + rho * V >= 0), (a - s) * (U + rho * V) >= 0))
    return check(
        "claim",
        z3.Implies(z3.And(b <= rho * a, V <= 0, U + rho * V >= 0, s <= a), a * U + b * V >= s * (U + rho * V)),
        [lowered, scaled],
    ).forall([a, b, s, rho, U, V])


@lemma
def pair_bound() -> Proof:
    """q_x ≥ κ·q_t, p_x ≤ ρ·p_t and p_t ≥ s imply KL(p‖q) ≥ s·h."""
    p, q, n, t, x, rho, y, d, kappa = _scheme()
    s = kd.FreshVar("s", REAL)
    hypotheses = z3.And(two_tokens(p, q, n, t, x, kappa), pair_level(rho, y, d, kappa), p[x] <= rho * p[t], s <= p[t])
    vanishes = check("vanishes", z3.Implies(z3.And(p[x] <= rho * p[t], p[x] > 0, rho >= 0), rho > 0))
    dual = check(
        "dual",
        z3.Implies(hypotheses, kl(p, q, n) >= p[t] * log(1 / y) + p[x] * log(rho / d)),
        [vanishes, pair_dual()(p, q, n, t, x, rho, y, d, kappa)],
    )
    sizes = pair_level_sizes()(rho, y, d, kappa)
    inverse = kd.FreshVar("inverse", REAL)
    unfolded = check(
        "inverse",
        z3.Implies(z3.And(y > 0, inverse * y == ONE), z3.And(inverse > 0, log(inverse) == -log(y))),
        [log_ratio()(ONE, inverse, y), log_one()],
    ).forall([inverse])
    top = check("top", z3.Implies(y > 0, log(1 / y) == -log(y)), [unfolded(1 / y)])
    share = kd.FreshVar("share", REAL)
    falls = check(
        "falls", z3.Implies(z3.And(rho > 0, rho <= d, rho == share * d), log(share) <= 0), [log_tangent(share)]
    ).forall([share])
    bottom = check("bottom", z3.Implies(z3.And(rho > 0, rho <= d), log(rho / d) <= 0), [falls(rho / d)])
    weight = check(
        "weight",
        z3.Implies(z3.And(rho >= 0, d > 0), rho * log(rho / d) == rho * (log(rho) - log(d))),
        [log_weight()(rho, d)],
    )
    # ρ = 0 leaves log(ρ/d) without meaning, but p_x = 0 then.
    with_draft = check(
        "with the draft token",
        z3.Implies(z3.And(hypotheses, rho > 0), kl(p, q, n) >= s * pair_value(rho, y, d)),
        [
            dual, sizes, top, bottom, weight, pair_value_is_nonnegative()(rho, y, d, kappa),
            pair_arithmetic()(p[t], p[x], s, rho, log(1 / y), log(rho / d)),
        ],
    )  # fmt: skip
    head_only = check("head only", z3.Implies(z3.And(s <= p[t], -log(y) >= 0), p[t] * -log(y) >= s * -log(y)))
    without_draft = check(
        "without the draft token",
        z3.Implies(z3.And(hypotheses, rho == 0), kl(p, q, n) >= s * pair_value(rho, y, d)),
        [dual, sizes, top, head_only, log_tangent(y), is_distribution.defn(p, n)],
    )
    return check(
        "claim",
        z3.Implies(hypotheses, kl(p, q, n) >= s * pair_value(rho, y, d)),
        [with_draft, without_draft, sizes],
    ).forall([p, q, n, t, x, rho, y, d, kappa, s])
