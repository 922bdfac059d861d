"""Points at which the statements about rules and about partial information are looked at.

`SAMPLERS` gives, per theorem, a small case and rational values of its symbols at which the hypotheses hold; `SATISFIED`
gives, per kernel lemma, values of its quantified variables and the definitions that show its hypotheses to hold there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations

import sympy as sp
import z3

from proved import small_cases
from symcert.kernel import entropy, exchange, gibbs, partial, single, sums, tree
from symcert.kernel.axioms import INT, SEQUENCE
from symcert.kernel.prover import Lemma, Proof
from symcert.smt.small_case import SmallCase
from symcert.theorems import inclusions, level_sets
from symcert.theorems.rejected import SINGLE_DRAFT, RejectedAt, Scheme, rejected_by

Values = dict[str, Fraction]


# --- small cases -------------------------------------------------------------------------------------------------


def _distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    return [w / sum(weights) for w in weights]


def _target(rng: random.Random, n: int) -> list[Fraction]:
    return sorted(_distribution(rng, n), reverse=True)


def _drafter(rng: random.Random, n: int, x: int) -> list[Fraction]:
    """With token x as its argmax."""
    q = _distribution(rng, n)
    top = q.index(max(q))
    q[x], q[top] = q[top], q[x]
    return q


def _named(stem: str, values: Sequence[Fraction], first: int = 0) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values, start=first)}


def sample_single_partial(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    while True:
        p, x, known = _target(rng, n), rng.randint(1, n - 1), rng.randint(1, n - 1)
        b = p[x] + (p[0] - p[x]) * Fraction(rng.randint(0, 3), 4)
        c, k = max((Fraction(sum(p[:j]) + b) / (j + 1), j) for j in range(1, known + 1))
        if k <= x:
            break
    places = [(pool, token) for pool in range(1, n) for token in range(pool, n)]
    values = _named("p", p) | _named("q", _drafter(rng, n, x)) | _named("e", [a / c - 1 for a in p[:k]])
    return small_cases("single_partial", n)[places.index((k, x))], values | {"b": b, "c": c}


def sample_tree_partial(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    sets = [chosen for m in range(1, n) for chosen in combinations(range(1, n), m)]
    p, chosen = _target(rng, n), rng.choice(sets)
    m = len(chosen)
    h = sorted((p[r] + (p[0] - p[r]) * Fraction(rng.randint(0, 3), 4) for r in range(1, m + 1)), reverse=True)
    c, k = min((Fraction(p[0] + sum(h[m - j :])) / (j + 1), j) for j in range(1, m + 1))
    q = _distribution(rng, n)
    low = min([0, *chosen], key=lambda i: q[i])
    q[0], q[low] = q[low], q[0]
    places = [(tokens, pool) for tokens in sets for pool in range(1, len(tokens) + 1)]
    deficits = _named("d", [1 - value / c for value in h[m - k :]], first=m - k + 1)
    values = _named("p", p) | _named("q", q) | _named("h", h, first=1) | deficits | {"c": c}
    return small_cases("tree_partial", n)[places.index((chosen, k))], values


def sample_exchange(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    y, x = sorted(rng.sample(range(n), 2))
    q = _drafter(rng, n, x)
    places = [(a, b) for a in range(n) for b in range(n) if a != b]
    values = _named("p", _target(rng, n)) | _named("q", q) | {"r": q[y] / q[x]}
    return small_cases("exchange", n)[places.index((x, y))], values


def sample_entropy_floor(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    """e^{−H_e} is rational on even targets; the entropy itself may be anything."""
    place, e, delta = rng.randrange(3), Fraction(rng.randint(0, 8), 8), Fraction(rng.randint(0, 8), 8)
    p = _target(rng, n) if place == 0 else [Fraction(1, n)] * n
    ratios = {f"r.{i}": (a + e) / (p[0] + e) for i, a in enumerate(p[1:], start=1)}
    values = _named("p", p) | ratios | {"e": e}
    return small_cases("entropy_floor", n)[place], values | {"delta": delta, "E.0": p[0] + e, "s.0": Fraction(1)}


def _sample_cases(theorem: str) -> Callable[[random.Random, int], tuple[SmallCase, Values]]:
    """Any of the theorem's cases, at parameters drawn until its hypotheses hold."""

    def sample(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
        while True:
            case = rng.choice(small_cases(theorem, n))
            for _ in range(20):
                values = _drawn(rng, n, case)
                if _holds(case, values):
                    return case, values

    return sample


def _drawn(rng: random.Random, n: int, case: SmallCase) -> Values:
    names = {str(symbol) for symbol in _symbols(case)}
    even = any(name.startswith("E") for name in names)
    p = [Fraction(1, n)] * n if even else _target(rng, n)
    drawn = {name: Fraction(rng.randint(0, 12), 12) for name in sorted(names)}
    return drawn | _named("p", p) | (_factors(case, p[0], drawn) if even else {})


def _factors(case: SmallCase, head: Fraction, drawn: Mapping[str, Fraction]) -> Values:
    """On an even target every e^{−H_e} is p_0 + e, and all ratios follow."""
    found: Values = {}
    added: list[Fraction] = []
    for equation in case.zero:
        logs = {log.args[0] for log in sp.sympify(equation).atoms(sp.log)}
        factor = next((str(x) for x in logs if str(x).startswith("E")), None)
        if factor is not None:
            e = next(iter(x - sp.Symbol("p_0") for x in logs if x.has(sp.Symbol("p_0"))))
            added.append(drawn[str(e)] if e.is_Symbol else Fraction(int(e)))
            found[factor] = head + added[-1]
    ratio = (head + added[0]) / (head + added[-1])
    names = {str(symbol) for symbol in _symbols(case)}
    ones = {
        name: Fraction(1) for name in names if name.partition("_")[0] in ("r", "r1", "s", "s1") and name not in ("r",)
    }
    return found | ones | {name: ratio for name in names if name.startswith("w.")} | {"v.0": 1 / ratio}


def _symbols(case: SmallCase) -> set[sp.Symbol]:
    expressions = (*case.nonnegative, *case.positive, *case.zero, case.conclusion)
    return set().union(*(sp.sympify(e).free_symbols for e in expressions))


def _holds(case: SmallCase, values: Values) -> bool:
    at = {sp.Symbol(name): sp.Rational(v.numerator, v.denominator) for name, v in values.items()}
    signs = all(h.subs(at) >= 0 for h in case.nonnegative) and all(h.subs(at) > 0 for h in case.positive)
    return signs and all(sp.sympify(h).has(sp.log) or h.subs(at) == 0 for h in case.zero)


SAMPLERS: dict[str, Callable[[random.Random, int], tuple[SmallCase, Values]]] = {
    "single_partial": sample_single_partial,
    "tree_partial": sample_tree_partial,
    "exchange": sample_exchange,
    "entropy_floor": sample_entropy_floor,
    "level_sets": _sample_cases("level_sets"),
    "inclusions": _sample_cases("inclusions"),
}


# --- kernel lemmas -----------------------------------------------------------------------------------------------


def _sequence(*values: str) -> z3.ArrayRef:
    array = z3.K(INT, z3.RealVal(0))
    for i, value in enumerate(values):
        array = z3.Store(array, i, z3.RealVal(value))
    return array


def _subset(*members: int) -> z3.ArrayRef:
    array = z3.K(INT, z3.BoolVal(False))
    for member in members:
        array = z3.Store(array, member, z3.BoolVal(True))
    return array


N, ZERO, ONE, TWO = z3.IntVal(3), z3.IntVal(0), z3.IntVal(1), z3.IntVal(2)
P, EVEN = _sequence("1/2", "3/10", "1/5"), _sequence("1/2", "1/2")
Q, MISSED = _sequence("3/10", "2/5", "3/10"), _sequence("1/5", "2/5", "2/5")
LAST = _sequence("3/10", "3/10", "2/5")
real = z3.RealVal


def _definitions(*arrays: z3.ArrayRef) -> list[Proof]:
    totals = [sums.total.defn(array, z3.IntVal(k)) for array in arrays for k in range(4)]
    return [
        *totals, *(gibbs.is_distribution.defn(array, N) for array in arrays), single.sorted_down.defn(P, N),
        single.sorted_down.defn(EVEN, N),
    ]  # fmt: skip


def _entropies(*added: z3.ArithRef) -> list[Proof]:
    """−H_e of the even target."""
    terms = [entropy.negentropy_terms(EVEN, e) for e in added]
    totals = [sums.total.defn(array, z3.IntVal(k)) for array in terms for k in range(4)]
    return [*totals, *(entropy.negentropy_terms.at(EVEN, e, z3.IntVal(i)) for e in added for i in range(3))]


# The parameters at which token 2 of P, and of the even target where there is an entropy, is rejected.
PARAMETERS = {
    "t": "1/10", "t_2": "1/5", "a": "1/4", "a_2": "1/3", "alpha": "1/2", "alpha_2": "3/5", "m": "1", "m_2": "2",
    "delta": "1/10", "delta_2": "1/5", "r": "1/2", "r_2": "3/5", "epsilon": "1/5", "epsilon_2": "1/4", "e": "1/8",
    "entropy_eps": "1/8", "entropy_eps_2": "1/4",
}  # fmt: skip
OVERRIDES = {"additive_in_multiplicative": {"alpha": "9/10"}}

Point = tuple[tuple[z3.ExprRef, ...], list[Proof]]


def _point(sets: Sequence[RejectedAt], tokens: Sequence[z3.ArithRef], name: str = "") -> Point:
    """The even target where a set looks at the entropy, else P; parameters from the table."""
    scheme = Scheme.of(*sets)
    table = PARAMETERS | OVERRIDES.get(name, {})
    parameters = [z3.IntVal(table[str(s)]) if v.is_int() else real(table[str(s)]) for s, v in scheme.parameters.items()]
    added = [real(table[str(e)]) if e.is_Symbol else real(str(e)) for e in scheme.factors]
    factors = [z3.simplify(real("1/2") + e) for e in added]
    target = EVEN if added else P
    return (target, N, *tokens, *parameters, *factors), _definitions(target) + _entropies(*added)


def _about_rules() -> dict[Lemma, Point]:
    statements = {statement.__name__: statement for statement in level_sets.THEOREM.kernel}
    found: dict[Lemma, Point] = {}
    for rule in SINGLE_DRAFT:
        name, own = rule.signature.name.replace("-", "_"), [rejected_by(rule)]
        found[statements[f"lower_level_set_{name}"]] = _point(own, (TWO, TWO))
        found[statements[f"token_0_kept_{name}"]] = _point(own, ())
    rows = {statement.__name__: statement for statement in inclusions.THEOREM.kernel}
    for row in inclusions.all_inclusions():
        found[rows[row.id]] = _point([row.smaller, row.larger], (TWO,), row.id)
    return found


def _definitions_of_trees() -> list[Proof]:
    challengers = tree.challengers(MISSED)
    counts = [sums.count.defn(challengers, z3.IntVal(i)) for i in range(4)]
    return [*_definitions(P, MISSED), *counts, *(tree.challengers.at(MISSED, z3.IntVal(i)) for i in range(3))]


SATISFIED: dict[Lemma, Point] = {
    partial.single_partial: ((P, Q, N, ONE, real("3/10"), real("2/5"), ONE, ONE), _definitions(P, Q)),
    partial.single_partial_attained: ((P, N, ONE, real("3/10"), real("2/5"), ONE, ONE), _definitions(P)),
    partial.certificate_antitone: (
        (P, N, real("3/10"), real("2/5"), ONE, TWO, real("2/5"), real("9/20"), ONE, ONE), _definitions(P),
    ),
    partial.tail_share: ((P, N, TWO, ONE), _definitions(P)),
    partial.tree_partial: ((P, MISSED, P, N, TWO, TWO, real("1/3")), _definitions_of_trees()),
    exchange.exchange_identity: ((P, Q, N, ONE, TWO), []),
    exchange.exchange: ((P, LAST, N, TWO, ONE), _definitions(P, LAST)),
    exchange.certificates_ordered: (
        (P, N, _subset(2), _subset(1, 2), TWO, ONE, real("7/20"), ONE, real("2/5"), ONE), _definitions(P),
    ),
    entropy.entropy_floor: ((P, N, real("1/8")), _definitions(P)),
    entropy.entropy_factor: ((EVEN, N, real("1/8"), real("5/8"), ONE), _definitions(EVEN) + _entropies(real("1/8"))),
    entropy.entropy_floor_attained: ((EVEN, N, TWO, real("1/8")), _definitions(EVEN)),
    **_about_rules(),
}  # fmt: skip
"""Values of the quantified variables, in order, and the definitions at the indices they need."""

assert P.sort() == SEQUENCE
