"""Finite sums over sequences, for every length. `total(a, n) = a₀ + … + a₍ₙ₋₁₎`.

The arrays are fixed before the induction, and the step stays linear: products of sums with scalars are separate lemmas.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, SUBSET, ZERO, SequenceDefinition
from symcert.kernel.prover import Lemma, Proof, by_induction, check, integers, lemma, sequences

_a = z3.Const("a", SEQUENCE)
_J = z3.Const("J", SUBSET)
_c = z3.Real("c")
_i, _k, _n, _x = z3.Ints("i k n x")

_total = z3.Function("total", SEQUENCE, INT, REAL)
total = kd.define("total", [_a, _n], z3.If(_n <= 0, z3.RealVal(0), _total(_a, _n - 1) + _a[_n - 1]))

_count = z3.Function("count", SUBSET, INT, INT)
count = kd.define(
    "count", [_J, _n], z3.If(_n <= 1, z3.IntVal(0), _count(_J, _n - 1) + z3.If(_J[_n - 1], z3.IntVal(1), z3.IntVal(0)))
)
"""How many tokens i with 1 ≤ i < n are in J. Token 0 is never counted."""

constant = SequenceDefinition("constant", [_c], _i, _c)
only_at = SequenceDefinition("only_at", [_x, _c], _i, z3.If(_i == _x, _c, ZERO))
"""c at x, 0 elsewhere."""
multiple_of = SequenceDefinition("multiple_of", [_c, _a], _i, _c * _a[_i])
prefix = SequenceDefinition("prefix", [_a, _k], _i, z3.If(_i < _k, _a[_i], ZERO))
"""aᵢ for i < k, 0 behind."""


def total_step(a: z3.ArrayRef, n: z3.ArithRef) -> list[Proof]:
    """The definition of `total(a, ·)` at 0 and at n + 1."""
    return [total.defn(a, z3.IntVal(0)), total.defn(a, n + 1)]


def index_range(i: z3.ArithRef, stop: z3.ArithRef, start: z3.ArithRef | int = 0) -> z3.BoolRef:
    """start ≤ i < stop."""
    return z3.And(start <= i, i < stop)


def pointwise(stop: z3.ArithRef, claim_at: object, start: z3.ArithRef | int = 0) -> z3.BoolRef:
    """∀ i, start ≤ i < stop → claim_at(i)."""
    i = z3.Int("i")
    return z3.ForAll([i], z3.Implies(index_range(i, stop, start), claim_at(i)))  # type: ignore[operator]


@cache
def linear_inequality(coefficients: tuple[int, ...]) -> Lemma:
    """Σⱼ cⱼ aⱼ[i] ≥ 0 for all i < n → Σⱼ cⱼ total(aⱼ, n) ≥ 0, for the given integers cⱼ."""

    def body() -> Proof:
        arrays = [kd.FreshVar(f"a{j}", SEQUENCE) for j in range(len(coefficients))]
        n = kd.FreshVar("n", INT)

        def predicate(k: z3.ArithRef) -> z3.BoolRef:
            terms = pointwise(k, lambda i: _combine(coefficients, [a[i] for a in arrays]) >= 0)
            return z3.Implies(terms, _combine(coefficients, [total(a, k) for a in arrays]) >= 0)

        def unfold(k: z3.ArithRef) -> list[Proof]:
            return [fact for a in arrays for fact in total_step(a, k)]

        return by_induction(predicate, base=unfold(n), step=unfold, bound=n).forall([*arrays, n])

    body.__name__ = f"linear_inequality_{_label(coefficients)}"
    return lemma(body)


@cache
def linear_equality(coefficients: tuple[int, ...]) -> Lemma:
    """Σⱼ cⱼ aⱼ[i] = 0 for all i < n → Σⱼ cⱼ total(aⱼ, n) = 0, for the given integers cⱼ."""

    def body() -> Proof:
        arrays = [kd.FreshVar(f"a{j}", SEQUENCE) for j in range(len(coefficients))]
        n = kd.FreshVar("n", INT)
        terms = pointwise(n, lambda i: _combine(coefficients, [a[i] for a in arrays]) == 0)
        negated = tuple(-c for c in coefficients)
        return check(
            "claim",
            z3.Implies(z3.And(n >= 0, terms), _combine(coefficients, [total(a, n) for a in arrays]) == 0),
            [linear_inequality(signs)()(*arrays, n) for signs in (coefficients, negated)],
        ).forall([*arrays, n])

    body.__name__ = f"linear_equality_{_label(coefficients)}"
    return lemma(body)


def _label(coefficients: Sequence[int]) -> str:
    return "_".join(str(c).replace("-", "minus") for c in coefficients)


def _combine(coefficients: Sequence[int], terms: Sequence[z3.ArithRef]) -> z3.ArithRef:
    first, *others = (c * term for c, term in zip(coefficients, terms, strict=True))
    return sum(others, start=first)


@lemma
def total_scaled() -> Proof:
    """e[i] = c·d[i] for all i < n → total(e, n) = c·total(d, n)."""
    d, e = sequences("d e")
    c, n = kd.FreshVar("c", REAL), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(pointwise(k, lambda i: e[i] == c * d[i]), total(e, k) == c * total(d, k))

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [*total_step(d, k), *total_step(e, k)]

    return by_induction(predicate, base=unfold(n), step=unfold, bound=n).forall([d, e, c, n])


@lemma
def total_of_one_term() -> Proof:
    """0 ≤ x < n and d[i] = 0 for every i < n except x → total(d, n) = d[x]."""
    d, x, n = kd.FreshVar("d", SEQUENCE), kd.FreshVar("x", INT), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        others = pointwise(k, lambda i: z3.Implies(i != x, d[i] == 0))
        return z3.Implies(z3.And(x >= 0, others), total(d, k) == z3.If(x < k, d[x], z3.RealVal(0)))

    return by_induction(predicate, base=total_step(d, n), step=lambda k: total_step(d, k), bound=n).forall([d, x, n])


@lemma
def total_of_multiple() -> Proof:
    """Σ c·aᵢ = c·Σ aᵢ."""
    c, a, n = kd.FreshVar("c", REAL), kd.FreshVar("a", SEQUENCE), kd.FreshVar("n", INT)
    claim = z3.Implies(n >= 0, total(multiple_of(c, a), n) == c * total(a, n))
    return check("claim", claim, [multiple_of.everywhere(c, a), total_scaled()(a, multiple_of(c, a), c, n)]).forall(
        [c, a, n]
    )


@lemma
def total_of_only_at() -> Proof:
    """A sequence that is c at x and vanishes elsewhere sums to c over n > x tokens."""
    x, c, n = kd.FreshVar("x", INT), kd.FreshVar("c", REAL), kd.FreshVar("n", INT)
    return check(
        "claim",
        z3.Implies(index_range(x, n), total(only_at(x, c), n) == c),
        [only_at.everywhere(x, c), only_at.at(x, c, x), total_of_one_term()(only_at(x, c), x, n)],
    ).forall([x, c, n])


@lemma
def total_of_tail() -> Proof:
    """0 ≤ k ≤ n and d[i] = 0 for k ≤ i < n → total(d, n) = total(d, k)."""
    d, k, n = kd.FreshVar("d", SEQUENCE), kd.FreshVar("k", INT), kd.FreshVar("n", INT)

    def predicate(m: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(
            z3.And(k >= 0, k <= m, pointwise(m, lambda i: d[i] == 0, start=k)), total(d, m) == total(d, k)
        )

    return by_induction(predicate, base=total_step(d, n), step=lambda m: total_step(d, m), bound=n).forall([d, k, n])


@lemma
def total_congruence() -> Proof:
    """a[i] = b[i] for all i < n → total(a, n) = total(b, n)."""
    a, b, n = kd.FreshVar("a", SEQUENCE), kd.FreshVar("b", SEQUENCE), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(pointwise(k, lambda i: a[i] == b[i]), total(a, k) == total(b, k))

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [*total_step(a, k), *total_step(b, k)]

    return by_induction(predicate, base=unfold(n), step=unfold, bound=n).forall([a, b, n])


@lemma
def total_of_prefix() -> Proof:
    """0 ≤ k ≤ n, e[i] = a[i] for i < k and 0 for k ≤ i < n → total(e, n) = total(a, k)."""
    e, a = sequences("e a")
    k, n = integers("k n")
    agrees = pointwise(n, lambda i: e[i] == z3.If(i < k, a[i], z3.RealVal(0)))
    return check(
        "claim",
        z3.Implies(z3.And(k >= 0, k <= n, agrees), total(e, n) == total(a, k)),
        [total_of_tail()(e, k, n), total_congruence()(e, a, k)],
    ).forall([e, a, k, n])


@lemma
def total_of_suffix() -> Proof:
    """0 ≤ k ≤ n, e[i] = 0 for i < k and a[i] for k ≤ i < n → total(e, n) = total(a, n) − total(a, k)."""
    e, a = sequences("e a")
    k, n = integers("k n")

    def predicate(m: z3.ArithRef) -> z3.BoolRef:
        suffix = pointwise(m, lambda i: e[i] == z3.If(i < k, z3.RealVal(0), a[i]))
        return z3.Implies(
            z3.And(k >= 0, suffix), total(e, m) == z3.If(m <= k, z3.RealVal(0), total(a, m) - total(a, k))
        )

    def unfold(m: z3.ArithRef) -> list[Proof]:
        return [*total_step(e, m), *total_step(a, m)]

    return by_induction(predicate, base=unfold(n), step=unfold, bound=n).forall([e, a, k, n])


@lemma
def total_shifted() -> Proof:
    """s[i] = a[i + 1] for all i < n → total(s, n) = total(a, n + 1) − a[0]."""
    s, a, n = kd.FreshVar("s", SEQUENCE), kd.FreshVar("a", SEQUENCE), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(pointwise(k, lambda i: s[i] == a[i + 1]), total(s, k) == total(a, k + 1) - a[0])

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [*total_step(s, k), *total_step(a, k), total.defn(a, k + 2)]

    return by_induction(predicate, base=[*total_step(s, n), total.defn(a, z3.IntVal(0)), total.defn(a, z3.IntVal(1))],
                        step=unfold, bound=n).forall([s, a, n])  # fmt: skip


@lemma
def prefix_mass() -> Proof:
    """a[i] ≥ 0 for all i < n and 0 ≤ k ≤ n → 0 ≤ total(a, k) ≤ total(a, n)."""
    a, k, n = kd.FreshVar("a", SEQUENCE), kd.FreshVar("k", INT), kd.FreshVar("n", INT)

    def predicate(m: z3.ArithRef) -> z3.BoolRef:
        hypotheses = z3.And(k >= 0, pointwise(m, lambda i: a[i] >= 0))
        return z3.Implies(hypotheses, z3.Implies(k <= m, total(a, k) <= total(a, m)))

    grows = by_induction(predicate, base=total_step(a, n), step=lambda m: total_step(a, m), bound=n)
    return check(
        "claim",
        z3.Implies(
            z3.And(k >= 0, k <= n, pointwise(n, lambda i: a[i] >= 0)),
            z3.And(total(a, k) >= 0, total(a, k) <= total(a, n)),
        ),
        [grows, linear_inequality((1,))()(a, k)],
    ).forall([a, k, n])


@lemma
def total_of_constant() -> Proof:
    """d[i] = c for all i < n → total(d, n) = n·c."""
    d, c, n = kd.FreshVar("d", SEQUENCE), kd.FreshVar("c", REAL), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(pointwise(k, lambda i: d[i] == c), total(d, k) == z3.ToReal(k) * c)

    return by_induction(predicate, base=total_step(d, n), step=lambda k: total_step(d, k), bound=n).forall([d, c, n])


@lemma
def no_negative_terms_no_sum() -> Proof:
    """t[i] ≥ 0 for all i < n and total(t, n) ≤ 0 → t[i] = 0 for all i < n."""
    t, n = kd.FreshVar("t", SEQUENCE), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        hypotheses = z3.And(pointwise(k, lambda i: t[i] >= 0), total(t, k) <= 0)
        return z3.Implies(hypotheses, pointwise(k, lambda i: t[i] == 0))

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [*total_step(t, k), linear_inequality((1,))()(t, k)]

    return by_induction(predicate, base=unfold(n), step=unfold, bound=n).forall([t, n])


@lemma
def count_bounds() -> Proof:
    """n ≥ 1 → 0 ≤ count(J, n) ≤ n − 1: the r-th member of J after token 0 has index at least r."""
    J, n = kd.FreshVar("J", SUBSET), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.And(count(J, k) >= 0, z3.Implies(k >= 1, count(J, k) <= k - 1))

    return by_induction(
        predicate, base=[count.defn(J, z3.IntVal(0))], step=lambda k: [count.defn(J, k + 1)], bound=n
    ).forall([J, n])


@lemma
def count_congruence() -> Proof:
    """The same members, the same count."""
    J, K, n = kd.FreshVar("J", SUBSET), kd.FreshVar("K", SUBSET), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.Implies(pointwise(k, lambda i: J[i] == K[i]), count(J, k) == count(K, k))

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [count.defn(J, k + 1), count.defn(K, k + 1)]

    base = [count.defn(J, z3.IntVal(0)), count.defn(K, z3.IntVal(0))]
    return by_induction(predicate, base=base, step=unfold, bound=n).forall([J, K, n])


@lemma
def count_stops() -> Proof:
    """No member of J in [m, n) → count(J, n) = count(J, m)."""
    J, m, n = kd.FreshVar("J", SUBSET), kd.FreshVar("m", INT), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        none = pointwise(k, lambda i: z3.Not(J[i]), start=m)
        return z3.Implies(z3.And(m >= 1, k >= m, none), count(J, k) == count(J, m))

    return by_induction(predicate, base=[], step=lambda k: [count.defn(J, k + 1)], bound=n).forall([J, m, n])


@lemma
def count_of_initial_run() -> Proof:
    """Tokens 1 … m all in J, m < n → count(J, n) ≥ m."""
    J, m, n = kd.FreshVar("J", SUBSET), kd.FreshVar("m", INT), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        run = pointwise(m + 1, lambda i: J[i], start=1)
        reached = z3.If(k <= m, k - 1, m)
        return z3.Implies(z3.And(run, m >= 1, k >= 1), count(J, k) >= reached)

    return by_induction(
        predicate, base=[], step=lambda k: [count.defn(J, k + 1), count.defn(J, z3.IntVal(1))], bound=n
    ).forall([J, m, n])


@lemma
def total_by_rank() -> Proof:
    """Summing over the members of J in order is summing over their ranks:

    w[i] = h[count(J, i)] for i ∈ J, 0 for other i ≥ 1 → total(w, n) = w[0] + total(h, count(J, n))   (n ≥ 1).
    """
    w, h = sequences("w h")
    J, n = kd.FreshVar("J", SUBSET), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        ranked = pointwise(k, lambda i: w[i] == z3.If(J[i], h[count(J, i)], z3.RealVal(0)), start=1)
        return z3.Implies(z3.And(k >= 1, ranked), total(w, k) == w[0] + total(h, count(J, k)))

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [
            *total_step(w, k), total.defn(w, z3.IntVal(1)), total.defn(h, count(J, k) + 1),
            total.defn(h, z3.IntVal(0)), count.defn(J, k + 1), count_bounds()(J, k),
        ]  # fmt: skip

    return by_induction(predicate, base=[], step=unfold, bound=n).forall([w, h, J, n])
