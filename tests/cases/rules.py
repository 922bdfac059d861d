"""Rules: what they reject and how they compare, made from their declarations; and the entropy's floor."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import sympy as sp
import z3

from cases.declaration import Cases, OtherTerm, Planted, Point, Sample, Sampler, Values, WrongLine
from cases.points import (
    INDICES,
    ONE,
    THREE,
    TWO,
    distributions,
    drafter,
    falling,
    named,
    real,
    sequence,
    sorted_target,
    subset,
    totals,
)
from proved import small_cases
from symcert.kernel import entropy, exchange, logs
from symcert.kernel.prover import Lemma, Proof
from symcert.smt.small_case import SmallCase
from symcert.theorems import inclusions, level_sets
from symcert.theorems.rejected import SINGLE_DRAFT, RejectedAt, Scheme, rejected_by

# --- small cases -------------------------------------------------------------------------------------------------


def sample_exchange(rng: random.Random, n: int) -> Sample:
    y, x = sorted(rng.sample(range(n), 2))
    q = drafter(rng, n, x)
    places = [(a, b) for a in range(n) for b in range(n) if a != b]
    values = named("p", sorted_target(rng, n)) | named("q", q) | {"r": q[y] / q[x]}
    return small_cases("exchange", n)[places.index((x, y))], values


def sample_entropy_floor(rng: random.Random, n: int) -> Sample:
    """e^{−H_e} is rational on even targets; the entropy itself may be anything."""
    place, e, delta = rng.randrange(3), Fraction(rng.randint(0, 8), 8), Fraction(rng.randint(0, 8), 8)
    p = sorted_target(rng, n) if place == 0 else [Fraction(1, n)] * n
    ratios = {f"r.{i}": (a + e) / (p[0] + e) for i, a in enumerate(p[1:], start=1)}
    values = named("p", p) | ratios | {"e": e}
    return small_cases("entropy_floor", n)[place], values | {"delta": delta, "E.0": p[0] + e, "s.0": Fraction(1)}


def _sample_cases(theorem: str) -> Sampler:
    """Any of the theorem's cases, at parameters drawn until its hypotheses hold."""

    def sample(rng: random.Random, n: int) -> Sample:
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
    p = [Fraction(1, n)] * n if even else sorted_target(rng, n)
    drawn = {name: Fraction(rng.randint(0, 12), 12) for name in sorted(names)}
    return drawn | named("p", p) | (_factors(case, p[0], drawn) if even else {})


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


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, EVEN = sequence("1/2", "3/10", "1/5"), sequence("1/2", "1/2")
Q, LAST = sequence("3/10", "2/5", "3/10"), sequence("3/10", "3/10", "2/5")
KNOWN = distributions(P) + falling(P)


def _entropies(*added: z3.ArithRef) -> list[Proof]:
    """−H_e of the even target."""
    terms = [entropy.negentropy_terms(EVEN, e) for e in added]
    return [*totals(*terms), *(entropy.negentropy_terms.at(EVEN, e, k) for e in added for k in INDICES)]


# The parameters at which token 2 of P, and of the even target where there is an entropy, is rejected.
PARAMETERS = {
    "t": "1/10", "t_2": "1/5", "a": "1/4", "a_2": "1/3", "alpha": "1/2", "alpha_2": "3/5", "m": "1", "m_2": "2",
    "delta": "1/10", "delta_2": "1/5", "r": "1/2", "r_2": "3/5", "epsilon": "1/5", "epsilon_2": "1/4", "e": "1/8",
    "entropy_eps": "1/8", "entropy_eps_2": "1/4",
}  # fmt: skip
OVERRIDES = {"additive_in_multiplicative": {"alpha": "9/10"}}


def _point(sets: Sequence[RejectedAt], tokens: Sequence[z3.ArithRef], name: str = "") -> Point:
    """The even target where a set looks at the entropy, else P; parameters from the table."""
    scheme = Scheme.of(*sets)
    table = PARAMETERS | OVERRIDES.get(name, {})
    parameters = [z3.IntVal(table[str(s)]) if v.is_int() else real(table[str(s)]) for s, v in scheme.parameters.items()]
    added = [real(table[str(e)]) if e.is_Symbol else real(str(e)) for e in scheme.factors]
    factors = [z3.simplify(real("1/2") + e) for e in added]
    target = EVEN if added else P
    return Point(
        (target, THREE, *tokens, *parameters, *factors), distributions(target) + falling(target) + _entropies(*added)
    )


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


SATISFIED = {
    exchange.exchange_identity: Point((P, Q, THREE, ONE, TWO), []),
    exchange.exchange: Point((P, LAST, THREE, TWO, ONE), KNOWN + distributions(LAST)),
    exchange.certificates_ordered: Point(
        (P, THREE, subset(2), subset(1, 2), TWO, ONE, real("7/20"), ONE, real("2/5"), ONE), KNOWN,
    ),
    entropy.entropy_floor: Point((P, THREE, real("1/8")), KNOWN),
    entropy.entropy_factor: Point(
        (EVEN, THREE, real("1/8"), real("5/8"), ONE), distributions(EVEN) + falling(EVEN) + _entropies(real("1/8"))
    ),
    entropy.entropy_floor_attained: Point((EVEN, THREE, TWO, real("1/8")), distributions(EVEN) + falling(EVEN)),
    **_about_rules(),
}  # fmt: skip

FALSE_LEMMAS = (
    Planted(
        "price of the wrong sign", exchange.exchange_identity, "log(q[x]) - log(q[y])", "log(q[y]) - log(q[x])",
        exchange.price,
    ),
    Planted("to a less probable token", exchange.exchange, "p[x] <= p[y]", "p[x] >= p[y]"),
    Planted("from any token", exchange.exchange, "lambda z: q[z] <= q[x]", "lambda z: q[z] <= 1"),
    Planted(
        "sets not included", exchange.certificates_ordered, "z3.Implies(R[z], larger[z])", "z3.Implies(larger[z], R[z])"
    ),
    Planted(
        "any token of the set", exchange.certificates_ordered, "p[y] <= p[x]", "p[y] >= p[x]", exchange.most_probable
    ),
    Planted(
        "log of what is smaller", logs.log_reflects_order, "log(x) <= log(y)), x <= y", "log(x) <= log(y)), x >= y"
    ),
    Planted(
        "nothing added to the floor", entropy.entropy_floor, "negentropy(p, e, n) <= top)",
        "negentropy(p, e, n) <= log(p[0]))",
    ),
    Planted("half the floor", entropy.entropy_factor, "p[0] + e >= E", "p[0] + e >= 2 * E"),
    Planted("attained by any target", entropy.entropy_floor_attained, "e >= 0, even)", "e >= 0)"),
    Planted("strict on even targets", entropy.entropy_factor_strict, "p[y] < p[0])", "p[y] <= p[0])"),
    Planted("more inside, more entropy", entropy.entropy_falls, "E <= E2", "E >= E2"),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("exchange", "derive", 'gap = sp.Symbol("g", nonnegative=True)', 'gap = sp.Symbol("g", negative=True)'),
    WrongLine("exchange", "attain", ".subs(q[2], q[1])", ".subs(q[2], q[0])"),
    WrongLine("entropy_floor", "derive", "x * (top - sp.log(x + e))", "x * (top + sp.log(x + e))"),
    WrongLine("entropy_floor", "attain", "even = 1 / k", "even = 2 / k"),
    WrongLine("level_sets", "derive", "delta * (p0 + e)), p0)", "delta * (p0 - e)), p0)"),
    WrongLine("level_sets", "attain", "even = k * (1 / k)", "even = k * (2 / k)"),
    WrongLine("inclusions", "derive", "(1 - alpha)) + (1 - alpha) * (1 - p0)", "(1 - alpha)) - (1 - alpha) * (1 - p0)"),
    WrongLine("inclusions", "attain", "(alpha * p0).subs(p0, 1)", "(alpha * p0).subs(p0, 2)"),
)


def _opened(exact: Callable[..., Any]) -> Callable[..., Any]:
    """Every threshold compared with strictly."""
    return lambda scheme, comparison, y: exact(scheme, replace(comparison, closed=False), y)


OTHER_TERMS = (
    OtherTerm("exchange", exchange, "price"),
    OtherTerm("entropy_floor", entropy, "negentropy"),
    OtherTerm("level_sets", Scheme, "_holds", _opened),
    OtherTerm("inclusions", Scheme, "_holds", _opened),
)

CASES = Cases(
    samplers={
        "exchange": sample_exchange,
        "entropy_floor": sample_entropy_floor,
        "level_sets": _sample_cases("level_sets"),
        "inclusions": _sample_cases("inclusions"),
    },
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
)
