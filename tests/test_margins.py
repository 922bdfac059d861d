"""Bounds from a margin against exact certificates: never above one, as near as claimed, stable in floating point."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch
from scipy.optimize import minimize

from symcert.codegen.emitter import formula_module
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.formulas.formula import Formula
from symcert_runtime.enclosure import Enclosure

Target = Sequence[Fraction]
"""Sorted in falling order, summing to one."""

ROUNDING = mpmath.mpf(10) ** -40
"""Far above what 60 digits leave, far below any difference that is looked for."""

F = Fraction


@pytest.fixture(autouse=True)
def _digits() -> Iterator[None]:
    with mpmath.workdps(60):
        yield


def mp(value: Fraction | int) -> Any:
    return mpmath.mpf(Fraction(value).numerator) / Fraction(value).denominator


# --- what the bounds are about -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    """One theorem with its parameters: what the rule rejects, and what the bound is told of a target."""

    theorem: str
    parameters: tuple[Fraction | int, ...]
    rejected: Callable[[Target], Callable[[Fraction], bool]]
    """Of a target: whether a token of a given probability is rejected."""
    known: Callable[[Target], Fraction] = lambda p: p[0] - p[1]
    """The first argument of the bound: the margin, or p_0."""
    sized: bool = False
    """Whether the size of the vocabulary is the bound's last argument."""

    def bound(self, p: Target, formula: Formula | None = None) -> Any:
        size = [len(p)] if self.sized else []
        return value(formula or FORMULAS[self.theorem], [self.known(p), *self.parameters, *size])

    def competitor(self, p: Target) -> Fraction | None:
        """The largest rejected probability other than token 0's."""
        rejects = self.rejected(p)
        return next((x for x in p[1:] if rejects(x)), None)

    def __str__(self) -> str:
        return f"{self.theorem}({', '.join(map(str, self.parameters))})"


def value(formula: Formula, arguments: Sequence[Fraction | int]) -> Any:
    integers = [isinstance(a, sp.Symbol) and bool(a.is_integer) for a in formula.arguments]
    return evaluate(formula, [int(x) if whole else mp(x) for x, whole in zip(arguments, integers, strict=True)])


def certificate(p: Target, b: Fraction) -> Any:
    """C = b log(b/c) + Σ p_i max(0, log(p_i/c)), c = (p_0 + … + p_{k−1} + b)/(k + 1) with p_k ≤ c first."""
    mass, level = b, F(0)
    for pool, x in enumerate(p, start=1):
        if x <= level:
            break
        mass += x
        level = mass / (pool + 1)
    drafted = mp(b) * mpmath.log(mp(b / level)) if b else mpmath.mpf(0)
    return drafted + sum(mp(x) * mpmath.log(mp(x / level)) for x in p if x > level)


def entropy(p: Target, e: Fraction) -> Any:
    return -sum(mp(x) * mpmath.log(mp(x + e)) for x in p if x)


def top_m(m: int) -> Rule:
    return Rule(
        "top_m_margin", (m,), lambda p: lambda x: len(p) > m and x <= p[m], lambda p: p[0] - p[min(m, len(p) - 1)]
    )


def constant(a: Fraction) -> Rule:
    return Rule("constant_margin", (a,), lambda p: lambda x: x < a and x <= p[1])


def below_share(theorem: str, alpha: Fraction, **told: Any) -> Rule:
    return Rule(theorem, (alpha,), lambda p: lambda x: x < alpha * p[0], **told)


def typical(epsilon: Fraction, delta: Fraction, e: Fraction) -> Rule:
    def rejected(p: Target) -> Callable[[Fraction], bool]:
        threshold = min(mp(epsilon), mp(delta) * mpmath.exp(-entropy(p, e)))
        return lambda x: bool(mp(x) <= threshold)

    return Rule("typical_margin", (epsilon, delta, e), rejected)


def relaxed_ratio(m: int, r: Fraction) -> Rule:
    return Rule("relaxed_ratio_margin", (m, r), lambda p: lambda x: (len(p) > m and x <= p[m]) or x < r * p[0])


SHARES = (F(1, 20), F(1, 3), F(2, 3), F(9, 10), F(1))
GREEDY = [below_share("multiplicative_greedy", share, known=lambda p: p[0]) for share in SHARES]
RULES = (
    *map(top_m, (1, 2, 3, 5)),
    *map(constant, (F(1, 100), F(1, 10), F(1, 4), F(1, 2), F(1))),
    *GREEDY,
    *(below_share("multiplicative_margin", share) for share in SHARES),
    *(below_share("multiplicative_margin_finite", share, sized=True) for share in SHARES),
    *(typical(F(3, 10), F(9, 100), e) for e in (F(0), F(1, 10**5), F(1, 10))),
    *(typical(epsilon, delta, F(0)) for epsilon in (F(1, 20), F(1)) for delta in (F(1, 2), F(9, 10))),
    *(relaxed_ratio(m, r) for m in (1, 2, 4) for r in (F(1, 5), F(1, 2), F(1))),
)


# --- never above a certificate -----------------------------------------------------------------------------------


def random_targets(rng: random.Random, count: int) -> Iterator[Target]:
    """Flat and steep ones, with ties and tokens of probability 0."""
    for _ in range(count):
        steepness, n = rng.choice((1, 2, 6, 20)), rng.randint(2, 9)
        weights = [F(rng.randint(0, 12)) ** steepness for _ in range(n)]
        if any(weights):
            yield sorted((w / sum(weights) for w in weights), reverse=True)


def padded(head: Sequence[Fraction], most: Fraction) -> Target:
    """The target that begins with `head` and spreads the rest over tokens of at most `most` each."""
    rest = 1 - sum(head, F(0))
    tokens = int(-(-rest // most))
    return sorted([*head, *(rest / tokens for _ in range(tokens))], reverse=True)


NEARLY = 1 - F(1, 10**13)
"""What is rejected only below a threshold gets this share of it."""


def tight_targets(rule: Rule) -> Iterator[Target]:
    """Targets at which the theorem says its bound is attained or approached, over a range of margins."""
    for gamma in (F(0), F(1, 1000), F(1, 30), F(1, 10), F(3, 10), F(1, 2), F(4, 5), F(99, 100)):
        yield from (p for p in _tight(rule, gamma) if p)


def _tight(rule: Rule, gamma: Fraction) -> Iterator[Target]:
    pair = [(1 + gamma) / 2, (1 - gamma) / 2]
    match rule.theorem:
        case "top_m_margin":
            yield _flat(gamma, int(rule.parameters[0]))
        case "constant_margin":
            a = F(rule.parameters[0])
            yield padded([a + gamma, a, a * NEARLY], a) if 3 * a + gamma <= 1 else pair if 2 * a + gamma > 1 else ()
        case "multiplicative_greedy":
            head, alpha = F(1, 2) - gamma / 3, F(rule.parameters[0])
            yield padded([head, alpha * head * NEARLY], alpha * head) if head * (1 + alpha) <= 1 else ()
        case "multiplicative_margin":
            yield _below_share(gamma, F(rule.parameters[0])) or pair
        case "multiplicative_margin_finite":
            alpha = F(rule.parameters[0])
            yield from _finite(gamma, alpha)
            yield pair if gamma * (1 + alpha) > 1 - alpha else ()
        case "relaxed_ratio_margin":
            m, r = int(rule.parameters[0]), F(rule.parameters[1])
            ranked, ratio = (2 + (m - 1) * gamma) / (m + 1), gamma * (1 + r) / (1 - r) if r < 1 else F(1)
            yield _flat(gamma, m) if ranked >= min(F(1), ratio) else _below_share(gamma, r) or pair
        case "typical_margin":
            epsilon, delta, e = map(F, rule.parameters)
            if 3 * epsilon + gamma <= 1:
                p = padded([epsilon + gamma, epsilon, epsilon], epsilon)
                if mp(epsilon) <= mp(delta) * mpmath.exp(-entropy(p, e)):
                    yield p


def _flat(gamma: Fraction, m: int) -> Target:
    return [(1 + m * gamma) / (m + 1), *[(1 - gamma) / (m + 1)] * m]


def _below_share(gamma: Fraction, alpha: Fraction) -> Target:
    """p_0 = γ/(1−α), p_1 = αp_0, the draft token just below; nothing where γ ≥ (1−α)/(1+α) or there is no room."""
    if alpha == 1 or gamma == 0 or gamma * (1 + 2 * alpha) > 1 - alpha:
        return ()
    head = gamma / (1 - alpha)
    return padded([head, alpha * head, alpha * head * NEARLY], alpha * head)


def _finite(gamma: Fraction, alpha: Fraction) -> Iterator[Target]:
    for n in (2, 3, 4, 6):
        head = (1 + (n - 2) * gamma) / (n - 1 + alpha)
        if gamma <= (1 - alpha) * head <= 2 * gamma:
            low = alpha * head * NEARLY
            yield sorted([head + alpha * head - low, *[head - gamma] * (n - 2), low], reverse=True)


def excesses(rule: Rule, formula: Formula, count: int) -> list[Any]:
    """By how much the bound exceeds the certificate, at every random or tight target where the rule can reject."""
    targets = [*random_targets(random.Random(str(rule)), count), *tight_targets(rule)]
    rejected = [(p, b) for p in targets if (b := rule.competitor(p)) is not None]
    return [rule.bound(p, formula) - certificate(p, b) for p, b in rejected]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_no_certificate_is_below_its_bound(rule: Rule) -> None:
    found = excesses(rule, FORMULAS[rule.theorem], 150)
    assert len(found) >= 10
    assert max(found) <= ROUNDING


SHARP = [rule for rule in RULES if rule.theorem != "typical_margin"] + [typical(F(1, 20), F(1, 2), F(0))]


@pytest.mark.parametrize("rule", SHARP, ids=str)
def test_the_bound_is_approached_at_the_tight_targets(rule: Rule) -> None:
    gaps = [certificate(p, b) - rule.bound(p) for p in tight_targets(rule) if (b := rule.competitor(p)) is not None]
    assert gaps and all(abs(gap) < 1e-9 for gap in gaps)


PLANTED: list[tuple[Rule, Callable[[Formula], Formula]]] = [
    *((rule, lambda f: replace(f, expression=f.expression * sp.Rational(1000001, 1000000))) for rule in SHARP[::3]),
    (top_m(3), lambda f: renamed(f, m=sp.Symbol("m", integer=True, positive=True) + 1)),
    (constant(F(1, 10)), lambda f: renamed(f, a=sp.Symbol("a", nonnegative=True) / 2)),
    (GREEDY[1], lambda f: renamed(f, alpha=sp.Symbol("alpha", nonnegative=True) * sp.Rational(9, 10))),
    (typical(F(1, 20), F(1, 2), F(0)), lambda f: renamed(f, epsilon=sp.Symbol("epsilon", nonnegative=True) / 2)),
    (relaxed_ratio(2, F(1, 2)), lambda f: renamed(f, r=sp.Symbol("r", nonnegative=True) / 2)),
    (relaxed_ratio(2, F(1, 5)), lambda f: renamed(f, m=sp.Symbol("m", integer=True, positive=True) + 1)),
]


def renamed(formula: Formula, **changed: sp.Expr) -> Formula:
    """The formula with one of its arguments replaced by another expression."""
    swap = {next(a for a in formula.arguments if str(a) == name): new for name, new in changed.items()}
    definitions = tuple((symbol, definition.subs(swap)) for symbol, definition in formula.definitions)
    return replace(formula, definitions=definitions, expression=formula.expression.subs(swap))


@pytest.mark.parametrize(("rule", "change"), PLANTED, ids=lambda x: str(x) if isinstance(x, Rule) else "")
def test_a_larger_bound_exceeds_a_certificate(rule: Rule, change: Callable[[Formula], Formula]) -> None:
    wrong = change(FORMULAS[rule.theorem])
    assert wrong != FORMULAS[rule.theorem]
    assert max(excesses(rule, wrong, 50)) > 1e-9


def test_typical_needs_what_the_engine_adds_to_its_entropy() -> None:
    """Planted: the bound of exact entropy, for an engine that adds 1/4 inside the logarithm."""
    rule = typical(F(1), F(2, 5), F(1, 4))
    forgotten = replace(rule, parameters=(F(1), F(2, 5), F(0)))
    p = [F(7, 10), F(3, 10)]
    assert rule.competitor(p) == p[1]
    assert forgotten.bound(p) > certificate(p, p[1]) + mpmath.mpf("0.005")
    assert rule.bound(p) <= certificate(p, p[1]) + ROUNDING


# --- the least certificate, found by an optimiser -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "n", "x", "gamma"),
    [
        *((top_m(2), 4, 2, gamma) for gamma in (0.1, 0.5)),
        *((constant(F(1, 5)), 6, 1, gamma) for gamma in (0.1, 0.5, 0.8)),
        *((below_share("multiplicative_margin", F(1, 3)), 5, 1, gamma) for gamma in (0.35, 0.6)),
        (below_share("multiplicative_margin_finite", F(1, 3), sized=True), 4, 3, 0.2),
        *((relaxed_ratio(2, F(1, 2)), 5, 2, gamma) for gamma in (0.1, 0.2)),
    ],
    ids=str,
)
def test_an_optimiser_finds_the_bound_and_nothing_smaller(rule: Rule, n: int, x: int, gamma: float) -> None:
    """KL(p‖q) minimised over p and q at once: p sorted with the margin, token x rejected and q's argmax."""
    size = [n] if rule.sized else []
    bound = float(value(FORMULAS[rule.theorem], [F(gamma), *rule.parameters, *size]))
    least = least_divergence(rule, n, x, gamma)
    assert bound - 1e-7 <= least <= bound + 1e-5


def least_divergence(rule: Rule, n: int, x: int, gamma: float) -> float:
    rank = int(rule.parameters[0]) if rule.theorem == "top_m_margin" else 1

    def kl(v: np.ndarray) -> float:
        p, q = v[:n], v[n:]
        return float(np.sum(np.where(p > 0, p * np.log(np.maximum(p, 1e-300) / np.maximum(q, 1e-300)), 0.0)))

    allowed: dict[str, Callable[[np.ndarray], float]] = {
        "top_m_margin": lambda v: v[rank] - v[x],
        "constant_margin": lambda v: float(rule.parameters[0]) - v[x],
        "relaxed_ratio_margin": lambda v: v[2] - v[x],
    }
    share = float(rule.parameters[0])
    refused = allowed.get(rule.theorem, lambda v: share * v[0] - v[x])
    constraints = [
        {"type": "eq", "fun": lambda v: v[:n].sum() - 1},
        {"type": "eq", "fun": lambda v: v[n:].sum() - 1},
        {"type": "ineq", "fun": lambda v: v[0] - v[1:n] - np.where(np.arange(1, n) >= rank, gamma, 0.0)},
        {"type": "ineq", "fun": lambda v: v[1 : n - 1] - v[2:n]},
        {"type": "ineq", "fun": lambda v: v[n + x] - v[n:]},
        {"type": "ineq", "fun": refused},
    ]
    rng, best = np.random.default_rng(0), np.inf
    for _ in range(12):
        start = np.concatenate([np.sort(rng.dirichlet(np.ones(n)))[::-1], rng.dirichlet(np.ones(n))])
        found = minimize(kl, start, bounds=[(1e-12, 1)] * (2 * n), constraints=constraints, method="SLSQP")
        if found.success:
            best = min(best, found.fun)
    assert np.isfinite(best)
    return best


# --- the ends ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.theorem != "multiplicative_greedy"], ids=str)
def test_at_margin_zero_and_one(rule: Rule) -> None:
    size = [2] if rule.sized else []
    formula = FORMULAS[rule.theorem]
    assert abs(value(formula, [F(1), *rule.parameters, *size]) - mpmath.log(2)) <= ROUNDING
    if not rule.sized:
        assert value(formula, [F(0), *rule.parameters]) == 0


@pytest.mark.parametrize("gamma", [F(0), F(1, 3), F(1)])
def test_at_the_ends_of_the_parameters(gamma: Fraction) -> None:
    def phi(u: Fraction) -> Any:
        return value(FORMULAS["strict_margin"], [u])

    nothing = [("multiplicative_margin", [F(0)]), ("constant_margin", [F(0)]), ("multiplicative_greedy", [F(0)])]
    everything = [("multiplicative_margin", [F(1)]), ("top_m_margin", [1]), ("constant_margin", [F(1)])]
    everything += [("multiplicative_margin_finite", [F(1), 7]), ("relaxed_ratio_margin", [1, F(0)])]
    everything += [("relaxed_ratio_margin", [5, F(1)])]
    for theorem, parameters in nothing:
        assert abs(value(FORMULAS[theorem], [gamma, *parameters]) - mp(gamma) * mpmath.log(2)) <= ROUNDING
    for theorem, parameters in everything:
        assert abs(value(FORMULAS[theorem], [gamma, *parameters]) - phi(gamma)) <= ROUNDING
    assert value(FORMULAS["multiplicative_greedy"], [gamma, F(1)]) == 0


def test_the_finite_bound_falls_to_that_of_every_vocabulary() -> None:
    gamma, alpha = F(1, 10), F(1, 3)
    limit = value(FORMULAS["multiplicative_margin"], [gamma, alpha])
    bounds = [value(FORMULAS["multiplicative_margin_finite"], [gamma, alpha, n]) for n in range(2, 40)]
    assert bounds == sorted(bounds, reverse=True)
    assert bounds[0] > 2 * limit and bounds[-1] == limit


# --- floating point ----------------------------------------------------------------------------------------------


def emitted(formula: Formula) -> Callable[..., Any]:
    """The function that the generator prints, run as it stands."""
    names: dict[str, Any] = {}
    exec(formula_module(formula, "0" * 64), names)
    return names[formula.name]  # type: ignore[no-any-return]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_the_emitted_text_is_accurate_and_its_enclosures_hold(rule: Rule) -> None:
    formula = FORMULAS[rule.theorem]
    function = emitted(formula)
    margins = [0.0, 1e-150, 1e-8, 1e-3, 0.1, 0.3, 0.5, 0.7, 0.999, 1 - 2.0**-53, 1.0]
    tensor = torch.tensor(margins, dtype=torch.float64)
    given = [p if isinstance(p, int) else float(p) for p in (*rule.parameters, *([5] if rule.sized else []))]
    exact = [value(formula, [F(margin), *map(F, given)]) for margin in margins]
    as_tensors = [g if isinstance(g, int) else torch.tensor(g, dtype=torch.float64) for g in given]
    as_enclosures = [g if isinstance(g, int) else Enclosure.exactly(g) for g in given]
    plain = function(tensor, *as_tensors).tolist()
    enclosed = function(Enclosure.exactly(tensor), *as_enclosures)
    for number, lower, upper, true in zip(plain, enclosed.lower.tolist(), enclosed.upper.tolist(), exact, strict=True):
        assert abs(number - true) <= 1e-13 * true + mpmath.mpf(2) ** -1074
        assert lower <= true <= upper
        assert upper - lower <= 1e-12 * true + 1e-300 or true == 0
