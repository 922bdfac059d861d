"""What the two axioms of log imply, in division-free forms."""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import REAL, log, log_product, log_tangent
from symcert.kernel.prover import Proof, check, lemma


@lemma
def log_one() -> Proof:
    """log 1 = 0."""
    return check("claim", log(z3.RealVal(1)) == 0, [log_product(z3.RealVal(1), z3.RealVal(1))])


@lemma
def log_ratio() -> Proof:
    """x = r·y with all positive → log x = log r + log y."""
    x, r, y = (kd.FreshVar(name, REAL) for name in ("x", "r", "y"))
    claim = z3.Implies(z3.And(r > 0, y > 0, x == r * y), log(x) == log(r) + log(y))
    return check("claim", claim, [log_product(r, y)]).forall([x, r, y])


@lemma
def log_monotone() -> Proof:
    """0 < x ≤ y → log x ≤ log y."""
    x, y, r = (kd.FreshVar(name, REAL) for name in ("x", "y", "r"))
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
    x, y, r = (kd.FreshVar(name, REAL) for name in ("x", "y", "r"))
    ratio = check("ratio", z3.Implies(z3.And(x > 0, x < y, x == r * y), z3.And(r > 0, r < 1)))
    smaller = check(
        "smaller",
        z3.Implies(z3.And(x > 0, x < y, x == r * y), log(x) < log(y)),
        [ratio, log_ratio()(x, r, y), log_tangent(r)],
    ).forall([r])
    return check("claim", z3.Implies(z3.And(x > 0, x < y), log(x) < log(y)), [smaller(x / y)]).forall([x, y])


@lemma
def gibbs_term() -> Proof:
    """a ≥ 0, b ≥ 0 and (a > 0 → b > 0) → a·(log a − log b) ≥ a − b. The tangent line at b/a, scaled by a."""
    a, b, r = (kd.FreshVar(name, REAL) for name in ("a", "b", "r"))
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
