"""What the two axioms of log imply, in division-free forms."""

from __future__ import annotations

import z3

from symcert.kernel.algebra import factor_cancelled, product_of_signs
from symcert.kernel.axioms import log, log_product, log_tangent
from symcert.kernel.prover import Proof, check, lemma, reals


@lemma
def log_one() -> Proof:
    """log 1 = 0."""
    return check("claim", log(z3.RealVal(1)) == 0, [log_product(z3.RealVal(1), z3.RealVal(1))])


@lemma
def log_ratio() -> Proof:
    """x = r·y with all positive → log x = log r + log y."""
    x, r, y = reals("x r y")
    claim = z3.Implies(z3.And(r > 0, y > 0, x == r * y), log(x) == log(r) + log(y))
    return check("claim", claim, [log_product(r, y)]).forall([x, r, y])


@lemma
def log_monotone() -> Proof:
    """0 < x ≤ y → log x ≤ log y."""
    x, y, r = reals("x y r")
    ratio = check(
        "ratio",
        z3.Implies(z3.And(x > 0, x <= y, x == r * y), z3.And(r > 0, r <= 1)),
    )
    bounded = check(
        "bounded",
        z3.Implies(z3.And(x > 0, x <= y, x == r * y), log(x) <= log(y)),
        [ratio, log_ratio()(x, r, y), log_tangent(r)],
    ).forall([r])
    return check("claim", z3.Implies(z3.And(x > 0, x <= y), log(x) <= log(y)), [bounded(x / y)]).forall([x, y])


@lemma
def log_strictly_increasing() -> Proof:
    """0 < x < y → log x < log y."""
    x, y, r = reals("x y r")
    ratio = check("ratio", z3.Implies(z3.And(x > 0, x < y, x == r * y), z3.And(r > 0, r < 1)))
    smaller = check(
        "smaller",
        z3.Implies(z3.And(x > 0, x < y, x == r * y), log(x) < log(y)),
        [ratio, log_ratio()(x, r, y), log_tangent(r)],
    ).forall([r])
    return check("claim", z3.Implies(z3.And(x > 0, x < y), log(x) < log(y)), [smaller(x / y)]).forall([x, y])


@lemma
def log_reflects_order() -> Proof:
    """x, y > 0 and log x ≤ log y → x ≤ y."""
    x, y = reals("x y")
    claim = z3.Implies(z3.And(x > 0, y > 0, log(x) <= log(y)), x <= y)
    return check("claim", claim, [log_strictly_increasing()(y, x)]).forall([x, y])


@lemma
def log_of_product() -> Proof:
    """z > 0, z·a = s and s > 0 → a > 0 and log s = log z + log a."""
    z, a, s = reals("z a s")
    positive = check("positive", z3.Implies(z3.And(z > 0, z * a == s, s > 0), a > 0))
    return check(
        "claim",
        z3.Implies(z3.And(z > 0, z * a == s, s > 0), z3.And(a > 0, log(s) == log(z) + log(a))),
        [positive, log_ratio()(s, z, a)],
    ).forall([z, a, s])


@lemma
def log_weight() -> Proof:
    """c > 0, a ≥ 0 → a·log(a/c) = a(log a − log c); both sides vanish at a = 0."""
    a, c, r = reals("a c r")
    positive = check(
        "positive",
        z3.Implies(z3.And(c > 0, a > 0, a == r * c), a * log(r) == a * (log(a) - log(c))),
        [log_ratio()(a, r, c)],
    ).forall([r])
    return check(
        "claim", z3.Implies(z3.And(c > 0, a >= 0), a * log(a / c) == a * (log(a) - log(c))), [positive(a / c)]
    ).forall([a, c])


@lemma
def levelled_term() -> Proof:
    """p ≥ 0, c > 0, p = v·c → p(log p − log c) = p·log v."""
    p, v, c = reals("p v c")
    return check(
        "claim",
        z3.Implies(z3.And(p >= 0, c > 0, p == v * c), p * (log(p) - log(c)) == p * log(v)),
        [check("sign", z3.Implies(z3.And(p > 0, c > 0, p == v * c), v > 0)), log_ratio()(p, v, c)],
    ).forall([p, v, c])


@lemma
def gibbs_term() -> Proof:
    """a ≥ 0, b ≥ 0 and (a > 0 → b > 0) → a·(log a − log b) ≥ a − b. The tangent line at b/a, scaled by a."""
    a, b, r = reals("a b r")
    tangent = check(
        "tangent",
        z3.Implies(z3.And(a > 0, b > 0, b == r * a), z3.And(r > 0, log(b) - log(a) <= r - 1)),
        [log_ratio()(b, r, a), log_tangent(r)],
    )
    scaled = check(
        "scaled",
        z3.Implies(z3.And(a > 0, b > 0, b == r * a), a * (log(a) - log(b)) >= a - b),
        [tangent],
    ).forall([r])
    claim = z3.Implies(z3.And(a >= 0, b >= 0, z3.Implies(a > 0, b > 0)), a * (log(a) - log(b)) >= a - b)
    return check("claim", claim, [scaled(b / a)]).forall([a, b])


@lemma
def log_sum() -> Proof:
    """a ≥ 0, g > 0, e > 0 → (a+g)(log(a+g) − log(a+e)) ≤ g(log g − log e): the log-sum inequality of two terms.

    Two tangent lines, at c/A and at eA/(gc) with A = a + g, c = a + e, added with weights a·c and g·c.
    """
    a, g, e = reals("a g e")
    logs = reals("log_g log_e log_top log_level log_left log_right")
    log_g, log_e, log_top, log_level, log_left, log_right = logs
    top, level = a + g, a + e
    first = g * level * (log_left - log_right) - (g * level - e * top)
    second = level * (log_level - log_top) - (level - top)
    gap = g * (log_g - log_e) - top * (log_top - log_level)
    ratios = z3.And(log_left == log_g + log_level, log_right == log_e + log_top)
    combined = check("combined", z3.Implies(z3.And(ratios, first >= 0, a * second >= 0), level * gap >= 0))
    values = [log(g), log(e), log(top), log(level), log(g * level), log(e * top)]
    at = list(zip(logs, values, strict=True))
    hypotheses = z3.And(a >= 0, g > 0, e > 0)
    signs = check("signs", z3.Implies(hypotheses, z3.And(level > 0, top > 0, g * level > 0, e * top > 0)))
    logs_of_products = check(
        "logs",
        z3.Implies(hypotheses, z3.substitute(ratios, *at)),
        [signs, log_ratio()(g * level, g, level), log_ratio()(e * top, e, top)],
    )
    return check(
        "claim",
        z3.Implies(hypotheses, top * (log(top) - log(level)) <= g * (log(g) - log(e))),
        [
            signs, logs_of_products, gibbs_term()(g * level, e * top), gibbs_term()(level, top),
            product_of_signs()(a, z3.substitute(second, *at)), combined.forall([a, g, e, *logs])(a, g, e, *values),
            factor_cancelled()(level, z3.substitute(gap, *at)),
        ],
    ).forall([a, g, e])  # fmt: skip


@lemma
def chord() -> Proof:
    """0 < c ≤ a ≤ t → (t − c)·a log(a/c) ≤ (a − c)·t log(t/c) and c·a log(a/c) ≤ t(a − c): a log a is convex."""
    a, t, c = reals("a t c")
    log_a, log_t, log_c = reals("log_a log_t log_c")
    upper, lower = t * (log_t - log_a) - (t - a), c * (log_c - log_a) - (c - a)
    secant = (a - c) * t * (log_t - log_c) - (t - c) * a * (log_a - log_c)
    tangent = t * (a - c) - c * a * (log_a - log_c)
    between = z3.And(c > 0, c <= a, a <= t)
    combined = check("combined", z3.Implies(z3.And((a - c) * upper >= 0, (t - a) * lower >= 0), secant >= 0))
    steep = check("steep", z3.Implies(z3.And((t - a) * (a - c) >= 0, a * lower >= 0), tangent >= 0))
    variables, values = [a, t, c, log_a, log_t, log_c], [a, t, c, log(a), log(t), log(c)]
    at = [(log_a, log(a)), (log_t, log(t)), (log_c, log(c))]
    upper, lower, secant, tangent = (z3.substitute(term, *at) for term in (upper, lower, secant, tangent))
    return check(
        "claim",
        z3.Implies(between, z3.And(secant >= 0, tangent >= 0)),
        [
            gibbs_term()(t, a), gibbs_term()(c, a), product_of_signs()(a - c, upper), product_of_signs()(t - a, lower),
            product_of_signs()(t - a, a - c), product_of_signs()(a, lower), combined.forall(variables)(*values),
            steep.forall(variables)(*values),
        ],
    ).forall([a, t, c])  # fmt: skip


@lemma
def logarithm_secant() -> Proof:
    """(m+1)e ≤ m·g, e > 0, m > 0 → e(log g − log e) ≤ (g − e)·m·(log(m+1) − log m): log is concave.

    And log(m+1) − log m ≥ 0.
    """
    g, e, m = reals("g e m")
    logs = reals("log_g log_e log_m log_next log_left log_right")
    log_g, log_e, log_m, log_next, log_left, log_right = logs
    right, left = e * (m + 1), g * m
    ratio, fall = log_g - log_e, log_next - log_m
    known = z3.And(
        log_right == log_e + log_next, log_left == log_g + log_m, right * (log_right - log_left) >= right - left,
        (left - right) * ((m + 1) * fall - 1) >= 0,
    )  # fmt: skip
    combined = check("combined", z3.Implies(known, (m + 1) * ((g - e) * m * fall - e * ratio) >= 0))
    values = [log(g), log(e), log(m), log(m + 1), log(left), log(right)]
    at = list(zip(logs, values, strict=True))
    hypotheses = z3.And(e > 0, m > 0, right <= left)
    signs = check("signs", z3.Implies(hypotheses, z3.And(g > 0, right > 0, left > 0)))
    rises = check("rises", z3.Implies(hypotheses, (m + 1) * (log(m + 1) - log(m)) >= 1), [gibbs_term()(m + 1, m)])
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(e * (log(g) - log(e)) <= (g - e) * m * (log(m + 1) - log(m)), log(m + 1) >= log(m)),
        ),
        [
            signs, rises, log_ratio()(right, e, m + 1), log_ratio()(left, g, m), gibbs_term()(right, left),
            product_of_signs()(left - right, z3.substitute((m + 1) * fall - 1, *at)), log_monotone()(m, m + 1),
            combined.forall([g, e, m, *logs])(g, e, m, *values),
            factor_cancelled()(m + 1, z3.substitute((g - e) * m * fall - e * ratio, *at)),
        ],
    ).forall([g, e, m])  # fmt: skip
