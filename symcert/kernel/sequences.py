"""How many of N positions can be rejected, for every N: counting, Markov's inequality, a budget of mean KL.

A position has a divergence KLᵢ ≥ 0 and a certificate Cᵢ ≥ 0, and *rejected implies KLᵢ ≥ Cᵢ* (that is what a certificate
says; the converse is false). Positions whose certificate is infinite cannot be rejected: they are not among the n
positions here, and whoever takes a share of all positions divides by their number too.
"""

from __future__ import annotations

import kdrag as kd
import z3

from symcert.kernel.axioms import INT, REAL, SEQUENCE, SUBSET, SequenceDefinition
from symcert.kernel.prover import Proof, by_induction, check, lemma, reals, sequences
from symcert.kernel.sums import (
    constant,
    index_range,
    linear_inequality,
    multiple_of,
    pointwise,
    prefix,
    total,
    total_congruence,
    total_of_constant,
    total_of_multiple,
    total_of_prefix,
)

_a, _b = z3.Const("a", SEQUENCE), z3.Const("b", SEQUENCE)
_R = z3.Const("R", SUBSET)
_i, _k, _n = z3.Ints("i k n")
_zero, _one = z3.RealVal(0), z3.RealVal(1)

_size = z3.Function("size", SUBSET, INT, INT)
size = kd.define(
    "size", [_R, _n], z3.If(_n <= 0, z3.IntVal(0), _size(_R, _n - 1) + z3.If(_R[_n - 1], z3.IntVal(1), z3.IntVal(0)))
)
"""How many i < n are in R."""

indicator = SequenceDefinition("indicator", [_R], _i, z3.If(_R[_i], _one, _zero))
capped = SequenceDefinition("capped", [_a], _i, z3.If(_a[_i] <= 1, _a[_i], _one))
"""min(1, aᵢ)."""
reaching = SequenceDefinition("reaching", [_a, _b], _i, _a[_i] >= _b[_i])
"""The positions with aᵢ ≥ bᵢ: where the divergence reaches the certificate."""
restricted = SequenceDefinition("restricted", [_R, _a], _i, z3.If(_R[_i], _a[_i], _zero))
"""aᵢ on R, 0 elsewhere."""
first = SequenceDefinition("first", [_k], _i, _i < _k)
"""The positions 0 … k − 1."""


def _scheme() -> tuple[z3.ArrayRef, z3.ArrayRef, z3.ArrayRef, z3.ArithRef, z3.ArithRef]:
    """Divergences, certificates, the rejected positions, how many positions, and one of them."""
    kl, c = sequences("kl c")
    return kl, c, kd.FreshVar("R", SUBSET), kd.FreshVar("n", INT), kd.FreshVar("i", INT)


def certified_positions(kl: z3.ArrayRef, c: z3.ArrayRef, R: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """KLᵢ, Cᵢ ≥ 0, and where a position is rejected KLᵢ ≥ Cᵢ."""
    facts = pointwise(n, lambda i: z3.And(kl[i] >= 0, c[i] >= 0, z3.Implies(R[i], kl[i] >= c[i])))
    return z3.And(n >= 0, facts)


def is_quotient(x: z3.ArrayRef, kl: z3.ArrayRef, c: z3.ArrayRef, n: z3.ArithRef) -> z3.BoolRef:
    """xᵢ = KLᵢ/Cᵢ, where Cᵢ = 0 replaced by 1: such a position may be rejected at any divergence."""
    return pointwise(n, lambda i: z3.And(z3.Implies(c[i] > 0, x[i] * c[i] == kl[i]), z3.Implies(c[i] == 0, x[i] == 1)))


@lemma
def size_is_total() -> Proof:
    """The size of R is the sum of its indicator, and at most n."""
    R, n = kd.FreshVar("R", SUBSET), kd.FreshVar("n", INT)

    def predicate(k: z3.ArithRef) -> z3.BoolRef:
        return z3.And(z3.ToReal(size(R, k)) == total(indicator(R), k), size(R, k) >= 0, size(R, k) <= k)

    def unfold(k: z3.ArithRef) -> list[Proof]:
        return [size.defn(R, k + 1), total.defn(indicator(R), k + 1), indicator.at(R, k)]

    base = [size.defn(R, z3.IntVal(0)), total.defn(indicator(R), z3.IntVal(0))]
    return by_induction(predicate, base=base, step=unfold, bound=n).forall([R, n])


@lemma
def rejected_reach() -> Proof:
    """#{rejected} ≤ #{KL ≥ C}."""
    kl, c, R, n, i = _scheme()
    reach = reaching(kl, c)
    hypotheses = certified_positions(kl, c, R, n)
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), indicator(reach)[i] - indicator(R)[i] >= 0),
        [indicator.at(R, i), indicator.at(reach, i), reaching.at(kl, c, i)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, size(R, n) <= size(reach, n)),
        [
            term,
            size_is_total()(R, n),
            size_is_total()(reach, n),
            linear_inequality((1, -1))()(indicator(reach), indicator(R), n),
        ],
    ).forall([kl, c, R, n])


@lemma
def reject_markov() -> Proof:
    """#{rejected} ≤ #{KL ≥ C} ≤ Σ min(1, KLᵢ/Cᵢ) ≤ Σ KLᵢ/Cᵢ."""
    kl, c, R, n, i = _scheme()
    x = kd.FreshVar("x", SEQUENCE)
    a, b, d = reals("a b d")
    reach = reaching(kl, c)
    hypotheses = z3.And(certified_positions(kl, c, R, n), is_quotient(x, kl, c, n))
    quotient = check(
        "quotient",
        z3.Implies(z3.And(a > 0, d * a == b, b >= 0), z3.And(d >= 0, z3.Implies(b >= a, d >= 1))),
    ).forall([a, b, d])
    sizes = check(
        "sizes",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(x[i] >= 0, z3.Implies(kl[i] >= c[i], x[i] >= 1))),
        [quotient(c[i], kl[i], x[i])],
    )
    inner = check(
        "inner",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), capped(x)[i] - indicator(reach)[i] >= 0),
        [sizes, indicator.at(reach, i), reaching.at(kl, c, i), capped.at(x, i)],
    ).forall([i])
    outer = check("outer", x[i] - capped(x)[i] >= 0, [capped.at(x, i)]).forall([i])
    return check(
        "claim",
        z3.Implies(
            hypotheses,
            z3.And(
                size(R, n) <= size(reach, n), z3.ToReal(size(reach, n)) <= total(capped(x), n), total(capped(x), n) <= total(x, n)
            ),
        ),
        [
            inner, outer, rejected_reach()(kl, c, R, n), size_is_total()(reach, n),
            linear_inequality((1, -1))()(capped(x), indicator(reach), n), linear_inequality((1, -1))()(x, capped(x), n),
        ],
    ).forall([kl, c, R, n, x])  # fmt: skip


@lemma
def markov_attained() -> Proof:
    """KL = C > 0 on R and 0 elsewhere: then Σ KLᵢ/Cᵢ = #{KL ≥ C} = #R, every inequality of `reject_markov` an equality."""
    _kl, c, R, n, i = _scheme()
    kl = restricted(R, c)
    x = kd.FreshVar("x", SEQUENCE)
    a, b, d = reals("a b d")
    positive = pointwise(n, lambda j: c[j] > 0)
    hypotheses = z3.And(n >= 0, positive, is_quotient(x, kl, c, n))
    quotient = check(
        "quotient",
        z3.Implies(z3.And(a > 0, d * a == b), z3.And(z3.Implies(b == a, d == 1), z3.Implies(b == 0, d == 0))),
    ).forall([a, b, d])
    feasible = check(
        "feasible",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(kl[i] >= 0, z3.Implies(R[i], kl[i] >= c[i]))),
        [restricted.at(R, c, i)],
    ).forall([i])
    equal = check(
        "equal",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), x[i] == indicator(R)[i]),
        [restricted.at(R, c, i), indicator.at(R, i), quotient(c[i], kl[i], x[i])],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, z3.And(certified_positions(kl, c, R, n), total(x, n) == z3.ToReal(size(R, n)))),
        [feasible, equal, size_is_total()(R, n), total_congruence()(x, indicator(R), n)],
    ).forall([c, R, n, x])


ascending = kd.define(
    "ascending", [_a, _n],
    z3.ForAll([_i, _k], z3.Implies(z3.And(_i >= 0, _i <= _k, _k < _n), _a[_i] <= _a[_k])),
)  # fmt: skip


def cheapest(c: z3.ArrayRef, n: z3.ArithRef, budget: z3.ArithRef, r: z3.ArithRef) -> z3.BoolRef:
    """The r smallest certificates fit the budget, and the next one does not: C₀ + … + C₍ᵣ₋₁₎ ≤ B < C₀ + … + Cᵣ, or r = n."""
    fits = z3.And(total(c, r) <= budget, z3.Or(r == n, total(c, r) + c[r] > budget))
    return z3.And(ascending(c, n), r >= 0, r <= n, fits)


def priced(c: z3.ArrayRef, price: z3.ArithRef, r: z3.ArithRef, n: z3.ArithRef) -> z3.BoolRef:
    """The certificates before the r-th are at most the price, the others at least."""
    return z3.And(
        r >= 0, r <= n, pointwise(r, lambda i: c[i] <= price), pointwise(n, lambda i: c[i] >= price, start=r)
    )  # fmt: skip


@lemma
def budget_shares() -> Proof:
    """Positions rejected with probability yᵢ ∈ [0, 1] cost at least yᵢCᵢ each: λ(Σ yᵢ − r) ≤ B − (C₀ + … + C₍ᵣ₋₁₎).

    The dual of the fractional knapsack, every position weighed at the price λ between the r-th certificate and the next.
    """
    kl, c, _R, n, i = _scheme()
    y, r = kd.FreshVar("y", SEQUENCE), kd.FreshVar("r", INT)
    a, b, d, price, budget = reals("a b d price B")
    paid, kept, refund = multiple_of(price, y), prefix(c, r), prefix(constant(price), r)
    shares = pointwise(n, lambda j: z3.And(y[j] >= 0, y[j] <= 1, y[j] * c[j] <= kl[j]))
    hypotheses = z3.And(priced(c, price, r, n), shares)
    product = check("product", z3.Implies(z3.And(a >= 0, b >= 0), a * b >= 0)).forall([a, b])
    inside = check(
        "inside",
        z3.Implies(z3.And(b <= 1, a <= price, b * a <= d), d - price * b - a + price >= 0),
        [product(1 - b, price - a)],
    ).forall([a, b, d])
    behind = check(
        "behind", z3.Implies(z3.And(b >= 0, a >= price, b * a <= d), d - price * b >= 0), [product(b, a - price)]
    ).forall([a, b, d])
    term = check(
        "term",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), kl[i] - paid[i] - kept[i] + refund[i] >= 0),
        [
            inside(c[i], y[i], kl[i]), behind(c[i], y[i], kl[i]), multiple_of.at(price, y, i), prefix.at(c, r, i),
            prefix.at(constant(price), r, i), constant.at(price, i),
        ],
    ).forall([i])  # fmt: skip
    summed = check(
        "summed",
        z3.Implies(z3.And(n >= 0, hypotheses), total(kl, n) - price * total(y, n) - total(c, r) + z3.ToReal(r) * price >= 0),
        [
            term, prefix.everywhere(c, r), prefix.everywhere(constant(price), r), constant.everywhere(price),
            total_of_prefix()(kept, c, r, n), total_of_prefix()(refund, constant(price), r, n),
            total_of_constant()(constant(price), price, r), total_of_multiple()(price, y, n),
            linear_inequality((1, -1, -1, 1))()(kl, paid, kept, refund, n),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(
            z3.And(n >= 0, hypotheses, total(kl, n) <= budget), price * (total(y, n) - z3.ToReal(r)) <= budget - total(c, r)
        ),
        [summed],
    ).forall([kl, c, y, n, r, price, budget])  # fmt: skip


@lemma
def rejections_are_shares() -> Proof:
    """A rejected position, counted 1, costs at least its certificate."""
    kl, c, R, n, i = _scheme()
    y = indicator(R)
    return check(
        "claim",
        z3.Implies(
            z3.And(certified_positions(kl, c, R, n), index_range(i, n)), z3.And(y[i] >= 0, y[i] <= 1, y[i] * c[i] <= kl[i])
        ),
        [indicator.at(R, i)],
    ).forall([kl, c, R, n, i])  # fmt: skip


@lemma
def reject_budget() -> Proof:
    """KL summing to at most B rejects at most r positions, r the number of smallest certificates that fit into B."""
    kl, c, R, n, i = _scheme()
    r, budget, a, b = kd.FreshVar("r", INT), kd.FreshVar("B", REAL), kd.FreshVar("a", REAL), kd.FreshVar("b", REAL)
    hypotheses = z3.And(certified_positions(kl, c, R, n), total(kl, n) <= budget, cheapest(c, n, budget, r))
    whole = check("whole", z3.Implies(z3.And(a >= 0, b >= 1), a * b >= a)).forall([a, b])
    count = z3.ToReal(size(R, n)) - z3.ToReal(r)
    prices = check(
        "prices",
        z3.Implies(z3.And(hypotheses, r < n), z3.And(priced(c, c[r], r, n), c[r] >= 0)),
        [ascending.defn(c, n)],
    )
    shares = rejections_are_shares()(kl, c, R, n, i).forall([i])
    return check(
        "claim",
        z3.Implies(hypotheses, size(R, n) <= r),
        [
            shares,
            prices,
            budget_shares()(kl, c, indicator(R), n, r, c[r], budget),
            size_is_total()(R, n),
            whole(c[r], count),
        ],
    ).forall([kl, c, R, n, r, budget])


@lemma
def rejections_cost() -> Proof:
    """m rejections cost at least the m smallest certificates: Σ KLᵢ ≥ C₀ + … + C₍ₘ₋₁₎."""
    kl, c, R, n, i = _scheme()
    a, b = reals("a b")
    m = size(R, n)
    price = c[m - 1]
    hypotheses = z3.And(certified_positions(kl, c, R, n), ascending(c, n))
    prices = check(
        "prices",
        z3.Implies(z3.And(hypotheses, m >= 1), priced(c, price, m, n)),
        [ascending.defn(c, n), size_is_total()(R, n)],
    )
    even = check("even", z3.Implies(b == 0, a * b == 0)).forall([a, b])
    some = check(
        "some",
        z3.Implies(z3.And(hypotheses, m >= 1), total(kl, n) >= total(c, m)),
        [
            rejections_are_shares()(kl, c, R, n, i).forall([i]), prices, size_is_total()(R, n),
            budget_shares()(kl, c, indicator(R), n, m, price, total(kl, n)), even(price, total(indicator(R), n) - z3.ToReal(m)),
        ],
    )  # fmt: skip
    return check(
        "claim",
        z3.Implies(hypotheses, total(kl, n) >= total(c, m)),
        [some, size_is_total()(R, n), total.defn(c, m), linear_inequality((1,))()(kl, n)],
    ).forall([kl, c, R, n])


@lemma
def budget_attained() -> Proof:
    """KL = C on the r smallest certificates, 0 elsewhere, stays within B and lets r positions be rejected."""
    _kl, c, _R, n, i = _scheme()
    r, budget = kd.FreshVar("r", INT), kd.FreshVar("B", REAL)
    kl, R = prefix(c, r), first(r)
    hypotheses = z3.And(n >= 0, pointwise(n, lambda j: c[j] >= 0), cheapest(c, n, budget, r))
    feasible = check(
        "feasible",
        z3.Implies(z3.And(hypotheses, index_range(i, n)), z3.And(kl[i] >= 0, z3.Implies(R[i], kl[i] >= c[i]))),
        [prefix.at(c, r, i), first.at(r, i)],
    ).forall([i])
    ones = constant(_one)
    counted = check(
        "counted",
        indicator(R)[i] == z3.If(i < r, ones[i], _zero),
        [indicator.at(R, i), first.at(r, i), constant.at(_one, i)],
    ).forall([i])
    return check(
        "claim",
        z3.Implies(
            hypotheses, z3.And(certified_positions(kl, c, R, n), total(kl, n) <= budget, size(R, n) == r)
        ),
        [
            feasible, counted, prefix.everywhere(c, r), constant.everywhere(_one), size_is_total()(R, n), total_of_prefix()(kl, c, r, n),
            total_of_prefix()(indicator(R), ones, r, n), total_of_constant()(ones, _one, r),
        ],
    ).forall([c, n, r, budget])  # fmt: skip


@lemma
def certified_run() -> Proof:
    """Cᵢ > ε and KLᵢ ≤ ε for a ≤ i < b: no position of the run is rejected."""
    kl, c, R, n, _i = _scheme()
    start, stop, epsilon = kd.FreshVar("a", INT), kd.FreshVar("b", INT), kd.FreshVar("epsilon", REAL)
    run = pointwise(stop, lambda j: z3.And(c[j] > epsilon, kl[j] <= epsilon), start=start)
    return check(
        "claim",
        z3.Implies(
            z3.And(certified_positions(kl, c, R, n), start >= 0, stop <= n, run),
            pointwise(stop, lambda j: z3.Not(R[j]), start=start),
        ),
    ).forall([kl, c, R, n, start, stop, epsilon])


@lemma
def run_ends() -> Proof:
    """0 ≤ Cᵢ ≤ ε: at KL = C, which is at most ε there, position i may be rejected."""
    _kl, c, _R, n, i = _scheme()
    epsilon = kd.FreshVar("epsilon", REAL)
    R = first(n)
    kl = restricted(R, c)
    return check(
        "claim",
        z3.Implies(
            z3.And(index_range(i, n), pointwise(n, lambda j: c[j] >= 0), c[i] <= epsilon),
            z3.And(certified_positions(kl, c, R, n), kl[i] <= epsilon, R[i]),
        ),
        [restricted.everywhere(R, c), first.everywhere(n)],
    ).forall([c, n, i, epsilon])
