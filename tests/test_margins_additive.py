"""The additive and relaxed margin bounds and the upper bounds: against exact certificates, at their tight targets, in
floating point, and with errors planted in statements, derivations, lemmas and generated code."""

from __future__ import annotations

import inspect
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import kdrag as kd
import mpmath
import pytest
import sympy as sp
import torch
import z3

from additive_points import SAMPLERS, SATISFIED
from symcert.bound import margin_bound
from symcert.codegen.emitter import formula_module
from symcert.codegen.validate import TranslationError, validate_formula
from symcert.evaluate import evaluate
from symcert.formulas import FORMULAS
from symcert.kernel import additive, gibbs, single, sums, uppers, uppers_rank
from symcert.kernel.axioms import SEQUENCE
from symcert.kernel.prover import DEVELOPMENT, Lemma, Proof
from symcert.smt.refute import refute, verified
from symcert.smt.solve import ProofError, cvc5_check, z3_check
from symcert.theorems import THEOREMS
from symcert.theorems.theorem import SMALL_SIZES
from symcert_runtime.enclosure import Enclosure
from test_kernel import Planted, hurried

__all__ = ["hurried"]  # a fixture

NAMES = sorted(SAMPLERS)
WEIGHTS = (Fraction(1, 9), Fraction(1, 3), Fraction(1), Fraction(3), Fraction(9))


# --- certificates by their definition ----------------------------------------------------------------------------


def mp(value: Fraction | int) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


def value(name: str, *arguments: Fraction | int) -> Any:
    """The emitted formula at exact arguments, 50 digits."""
    with mpmath.workdps(50):
        return evaluate(FORMULAS[name], [a if isinstance(a, int) else mp(a) for a in arguments])


def is_less(left: Any, right: Any) -> bool:
    """left < right, beyond what 50 digits leave open."""
    with mpmath.workdps(50):
        return bool(left < right - mpmath.mpf(10) ** -40)


def gap(left: Any, right: Any) -> Any:
    """left − right, without losing digits."""
    with mpmath.workdps(50):
        return left - right


def single_certificate(p: Sequence[Fraction], b: Fraction) -> Any:
    """C = b log(b/c) + Σ max(0, p_i log(p_i/c)) with c the largest mean of b and the k first probabilities."""
    level = max(sum(p[:k], b) / (k + 1) for k in range(1, len(p) + 1))
    pooled = [x for x in p if x > level] + ([b] if b > 0 else [])
    with mpmath.workdps(50):
        return mpmath.fsum(mp(x) * mpmath.log(mp(x) / mp(level)) for x in pooled)


def tree_certificate(p: Sequence[Fraction], m: int) -> Any:
    """C = p_0 log(p_0/c) − Σ_{1 ≤ i ≤ m} p_i max(0, log(c/p_i)) with c the least mean of p_0 and the k last of m."""
    level = min(sum(p[m - k + 1 : m + 1], p[0]) / (k + 1) for k in range(1, m + 1))
    pool = [p[0], *(x for x in p[1 : m + 1] if 0 < x < level)]
    with mpmath.workdps(50):
        return mpmath.fsum(mp(x) * mpmath.log(mp(x) / mp(level)) for x in pool)


def below(p: Sequence[Fraction], t: Fraction) -> Fraction | None:
    """The most probable token below p_0 − t."""
    return max((x for x in p if x < p[0] - t), default=None)


def targets(count: int, seed: str) -> Iterator[tuple[list[Fraction], random.Random]]:
    rng = random.Random(seed)
    for _ in range(count):
        weights = [Fraction(rng.randint(0, 40)) * rng.choice(WEIGHTS) for _ in range(rng.randint(2, 7))]
        if sum(weights):
            yield sorted((w / sum(weights) for w in weights), reverse=True), rng


def regime(gamma: Fraction, t: Fraction) -> str:
    if t >= (1 + gamma) / 2:
        return "none"
    if gamma > t:
        return "strict"
    return "pair" if 2 * gamma >= t else "triple"


def peak(gamma: Fraction, t: Fraction) -> list[Fraction]:
    top = (1 + gamma + t) / 3
    return [top, top - gamma, top - t]


def rank_peak(gamma: Fraction, m: int) -> list[Fraction]:
    low = (1 - gamma) / (m + 1)
    return [low + gamma, *[low] * m]


# --- the bounds and the certificates -----------------------------------------------------------------------------


def violations(bound: Callable[[Fraction, Fraction], Any], seed: str = "additive", count: int = 600) -> Counter[str]:
    """How often the certificate of a random target is below the bound, and how often each regime was met."""
    found: Counter[str] = Counter()
    for p, rng in targets(count, seed):
        gamma, t = p[0] - p[1], Fraction(rng.randint(0, 60), 60)
        b = below(p, t)
        found[regime(gamma, t)] += 1
        if b is not None and is_less(single_certificate(p, b), bound(gamma, t)):
            found["violated"] += 1
    return found


def test_no_additive_certificate_is_below_the_bound_at_its_margin() -> None:
    found = violations(lambda gamma, t: value("additive_margin", gamma, t))
    assert found["violated"] == 0
    assert min(found[name] for name in ("none", "strict", "pair", "triple")) >= 40


@pytest.mark.parametrize(
    "wrong",
    [
        lambda gamma, t: value("additive_margin", gamma * Fraction(9, 10), t),
        lambda gamma, t: value("additive_margin", gamma, min(Fraction(1), t * Fraction(11, 10))),
        lambda gamma, t: value("additive_margin", gamma, t) * 21 / 20,
    ],
    ids=["a smaller margin", "a larger threshold", "5 % larger"],
)
def test_wrong_additive_bounds_would_be_seen(wrong: Callable[[Fraction, Fraction], Any]) -> None:
    assert violations(wrong, count=300)["violated"] > 0


def test_from_the_last_threshold_on_nothing_is_rejected() -> None:
    for p, rng in targets(200, "never"):
        gamma = p[0] - p[1]
        t = (1 + gamma) / 2 + Fraction(rng.randint(1, 5), 100)
        assert below(p, t) is None
        assert value("additive_margin", gamma, t) == mpmath.inf
        assert value("additive_margin", gamma, (1 + gamma) / 2 - Fraction(1, 10**12)) < 1
    assert value("additive_margin", Fraction(1, 8), Fraction(9, 16)) == mpmath.inf


TIGHT = [
    (Fraction(gamma, 100), Fraction(t, 100))
    for gamma, t in (
        (0, 1),
        (0, 40),
        (1, 3),
        (5, 30),
        (10, 50),
        (14, 30),
        (15, 30),
        (16, 30),
        (25, 30),
        (30, 30),
        (30, 64),
    )
]


@pytest.mark.parametrize(("gamma", "t"), TIGHT, ids=str)
def test_the_additive_bound_is_approached(gamma: Fraction, t: Fraction) -> None:
    """At p° the token at p_0 − t is rejected by every smaller threshold, and its certificate is the bound for t."""
    p, smaller = peak(gamma, t), t - Fraction(1, 10**10)
    if smaller < gamma:  # then token 1 is rejected too: at γ = t the limit is from above, by less probable tokens
        p = [p[0], p[1], p[2] - Fraction(1, 10**12), Fraction(1, 10**12)]
        smaller = t
    b = below(p, smaller)
    assert b is not None
    assert -1e-40 < gap(single_certificate(p, b), value("additive_margin", gamma, smaller)) < 1e-9


@pytest.mark.parametrize("beside", [-1, 0, 1])
def test_regimes_are_told_apart_exactly(beside: int) -> None:
    """The bound jumps at γ = t and at t = (1+γ)/2: no rounding of the margin may take it across."""
    third, step = Fraction(1, 3), Fraction(beside, 10**200)
    jump = float(margin_bound("additive:t=0.3", Fraction(3, 10) + step).bound)
    assert jump == pytest.approx(0.0457005415 if beside > 0 else 0.0602936262, rel=1e-8)  # φ(0.3) and s φ(0.3/s)
    with mpmath.workdps(50):
        last = evaluate(FORMULAS["additive_margin"], [third + step, 2 * third])
    assert (last == mpmath.inf) == (beside <= 0)


@pytest.mark.parametrize("gamma", [Fraction(0), Fraction(1, 3), Fraction(99, 100), Fraction(1)], ids=str)
def test_above_the_threshold_the_additive_bound_is_attained(gamma: Fraction) -> None:
    p = [(1 + gamma) / 2, (1 - gamma) / 2]
    b = below(p, gamma / 2) if gamma else p[1]
    assert b == p[1]
    assert abs(gap(single_certificate(p, p[1]), value("additive_margin", gamma, gamma / 2))) < 1e-40


def relaxed_certificate(p: Sequence[Fraction], m: int, delta: Fraction) -> Any | None:
    refused = [b for b in (below(p, delta), p[m] if m < len(p) else None) if b is not None]
    return single_certificate(p, max(refused)) if refused else None


def relaxed_violations(bound: Callable[[Fraction, int, Fraction], Any], count: int) -> int:
    found = 0
    for p, rng in targets(count, "relaxed"):
        m, delta = rng.randint(1, 5), Fraction(rng.randint(0, 60), 60)
        certificate = relaxed_certificate(p, m, delta)
        if certificate is not None:
            found += is_less(certificate, bound(p[0] - p[1], m, delta))
    return found


def test_no_relaxed_certificate_is_below_the_bound_at_its_margin() -> None:
    assert relaxed_violations(lambda gamma, m, delta: value("relaxed_margin", gamma, m, delta), 500) == 0


def test_either_bound_alone_would_be_too_large_for_relaxed_acceptance() -> None:
    assert relaxed_violations(lambda gamma, m, _delta: value("top_m_margin", gamma, m), 300) > 0
    assert relaxed_violations(lambda gamma, _m, delta: value("additive_margin", gamma, delta), 300) > 0


@pytest.mark.parametrize(
    ("gamma", "m", "delta"),
    [(Fraction(1, 10), 1, Fraction(3, 5)), (Fraction(2, 5), 4, Fraction(9, 10)), (Fraction(1, 20), 6, Fraction(1, 10)),
     (Fraction(1, 5), 3, Fraction(3, 10))],
    ids=str,
)  # fmt: skip
def test_the_relaxed_bound_is_approached(gamma: Fraction, m: int, delta: Fraction) -> None:
    smaller = delta - Fraction(1, 10**10)
    hardest = [rank_peak(gamma, m), *([peak(gamma, delta)] if regime(gamma, delta) != "none" else [])]
    nearest = [relaxed_certificate(p, m, smaller) for p in hardest]
    bound = value("relaxed_margin", gamma, m, smaller)
    assert -1e-40 < min(gap(c, bound) for c in nearest if c is not None) < 1e-9


UPPERS: dict[str, Callable[[Sequence[Fraction], int], tuple[Any, Any]]] = {
    "strict": lambda p, m: (single_certificate(p, p[1]), value("strict_margin_upper", p[0] - p[1])),
    "tree": lambda p, m: (tree_certificate(p, m), value("tree_margin_upper", p[0] - p[m], m)),
    "top-m": lambda p, m: (single_certificate(p, p[m]), value("top_m_margin_upper", p[0] - p[m], m)),
}


@pytest.mark.parametrize("rule", UPPERS)
def test_no_certificate_exceeds_the_upper_bound_and_a_smaller_one_is_exceeded(rule: str) -> None:
    ratios = []
    for p, rng in targets(400, rule):
        m = rng.randint(1, len(p) - 1)
        certificate, upper = UPPERS[rule](p, m)
        assert not is_less(upper, certificate)
        ratios.append(certificate / upper if upper else 0)
    assert max(ratios) > 0.99  # so that a hundredth less would have been exceeded


@pytest.mark.parametrize("m", [1, 2, 5])
@pytest.mark.parametrize("rule", UPPERS)
def test_the_upper_bounds_are_approached_by_improbable_competitors(rule: str, m: int) -> None:
    """The rest of the mass, spread over tokens of at most ε, changes neither certificate."""
    gamma, small = Fraction(1, 6), Fraction(1, 10**13)
    heads = m if rule == "top-m" else 1
    p = [gamma + small] * heads + [small] * m
    certificate, upper = UPPERS[rule](p, 1 if rule == "strict" else m)
    assert -1e-40 < gap(upper, certificate) < 1e-9


# --- in floating point -------------------------------------------------------------------------------------------


def generated(name: str) -> Callable[..., Any]:
    """The emitted function, run with torch."""
    names: dict[str, Any] = {}
    exec(formula_module(FORMULAS[name], "0" * 64), names)
    return names[name]  # type: ignore[no-any-return]


POINTS = [0.0, 1e-300, 1e-12, 1e-7, 1e-3, 0.0625, 0.25, 0.3, 0.5, 0.6, 0.75, 1.0 - 2**-53, 1.0]


def margins(t: float) -> list[float]:
    """Everywhere, and at and beside the ends of the regimes."""
    edges = (t, t / 2, 2 * t - 1, t * (1 + 2**-40), t / 2 * (1 - 2**-40), (2 * t - 1) * (1 + 2**-40))
    return sorted({*POINTS, *(edge for edge in edges if 0 <= edge <= 1)})


def exactly(name: str, *arguments: float) -> Any:
    with mpmath.workdps(100):
        return evaluate(FORMULAS[name], [a if isinstance(a, int) else mpmath.mpf(a) for a in arguments])


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("additive_margin", lambda gamma, t: (gamma, t)), ("relaxed_margin", lambda gamma, t: (gamma, 3, t))],
    ids=["additive", "relaxed"],
)
def test_enclosures_hold_the_exact_bound_and_are_narrow(name: str, arguments: Callable[..., tuple[Any, ...]]) -> None:
    function = generated(name)
    for t in POINTS:
        gammas = margins(t)
        found = function(*arguments(Enclosure.exactly(torch.tensor(gammas, dtype=torch.float64)), t))
        for gamma, lower, upper in zip(gammas, found.lower.tolist(), found.upper.tolist(), strict=True):
            exact = exactly(name, *arguments(gamma, t))
            assert lower <= exact <= upper, (gamma, t)
            assert lower == upper == exact or upper - lower <= 1e-13 * float(exact) + 1e-307, (gamma, t)


@pytest.mark.parametrize("scale", [1e-3, 1e-8, 1e-80])
def test_the_three_token_regime_does_not_cancel(scale: float) -> None:
    """At small thresholds the bound is about t² − tγ + γ²; p° log 3p° as it stands would leave no digit of it."""
    gamma, t = 0.25 * scale, scale
    found = generated("additive_margin")(torch.tensor(gamma, dtype=torch.float64), t).item()
    exact = float(exactly("additive_margin", gamma, t))
    assert found == pytest.approx(exact, rel=1e-14, abs=0)
    assert exact == pytest.approx(t * t - t * gamma + gamma * gamma, rel=2 * scale + 1e-14, abs=0)


# --- planted errors ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "printed", "instead"),
    [
        ("additive_margin", "small/3", "small/4"),
        ("additive_margin", "large/3", "large/4"),
        ("additive_margin", "d_0*d_1*d_x", "d_0*d_1*d_1"),
        ("additive_margin", "d_0 < 0.25", "d_0 < 0.75"),
        ("additive_margin", "torch.inf", "0.0"),
        ("additive_margin", "margin <= 2*t", "margin < 2*t"),
        ("additive_margin", "thrice/3", "thrice/2"),
        ("additive_margin", "t/mass", "mass/t"),
        ("relaxed_margin", "torch.minimum", "torch.maximum"),
        ("relaxed_margin", "minimum(below, beyond)", "minimum(below, below)"),
        ("strict_margin_upper", "margin, 2)", "margin, 3)"),
        ("tree_margin_upper", "xlog1py(margin, m)", "xlogy(margin, m)"),
        ("top_m_margin_upper", "m*margin", "margin"),
    ],
)
def test_a_planted_error_in_the_generated_code_is_caught(name: str, printed: str, instead: str) -> None:
    text = formula_module(FORMULAS[name], "0" * 64)
    validate_formula({f"{name}.py": text}, FORMULAS[name])
    assert printed in text
    with pytest.raises(TranslationError, match=name):
        validate_formula({f"{name}.py": text.replace(printed, instead)}, FORMULAS[name])


WRONG_LINES = [
    ("additive_margin", "attain", "(1 + _gamma + _t) / 3", "(1 + _gamma + _t) / 2"),
    ("additive_margin", "attain", "sum(p * sp.log(3 * p)", "sum(p * sp.log(2 * p)"),
    ("relaxed_margin", "attain", "low + _gamma", "low + 2 * _gamma"),
    ("relaxed_margin", "derive", "sp.Min(names", "sp.Max(names"),
    ("strict_margin_upper", "attain", "small_p + gamma / 2", "small_p + gamma / 3"),
    ("strict_margin_upper", "derive", "p_1 + gamma / 2", "p_1 + gamma / 3"),
    ("top_m_margin_upper", "attain", "/ (m + 1)", "/ (m + 2)"),
    ("top_m_margin_upper", "derive", "(m + 1) / m", "(m + 2) / m"),
    ("tree_margin_upper", "attain", "gamma / (m + 1)", "gamma / m"),
    ("tree_margin_upper", "derive", "gamma / (m + 1)", "gamma / m"),
]


@pytest.mark.parametrize(("name", "part", "old", "new"), WRONG_LINES)
def test_a_wrong_line_is_caught(name: str, part: str, old: str, new: str) -> None:
    module = sys.modules[f"symcert.theorems.{name}"]
    text = inspect.getsource(getattr(module, part))
    assert old in text
    namespace = dict(vars(module))
    exec("from __future__ import annotations\n" + text.replace(old, new), namespace)
    with pytest.raises(ProofError):
        namespace[part]()


@pytest.mark.parametrize(
    ("name", "module", "function"),
    [
        ("additive_margin", additive, "additive_bound"),
        ("relaxed_margin", additive, "additive_bound"),
        ("relaxed_margin", additive, "smaller"),
        ("strict_margin_upper", uppers, "spread_bound"),
        ("top_m_margin_upper", uppers_rank, "rank_bound"),
        ("tree_margin_upper", uppers, "spread_bound"),
    ],
)
def test_a_kernel_term_that_is_not_the_formula_is_caught(
    name: str, module: Any, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = getattr(module, function)
    monkeypatch.setattr(module, function, lambda *arguments: z3.Q(9, 10) * exact(*arguments))
    assert z3_check(THEOREMS[name].bridge().smtlib, 1_000) != z3.unsat


REJECTS, PAIR = additive.additive_rejects, additive.additive_pair

FALSE = (
    Planted("a token at the threshold", additive.additive_margin, "p[x] < p[0] - t", "p[x] <= p[0] - t", REJECTS),
    Planted("a larger margin", PAIR, "p[0] - p[1] == gamma", "p[0] - p[1] >= gamma", REJECTS),
    Planted("mass of the pair", PAIR, "== 2 + 2 * gamma - t", "== 2 + gamma - t", additive.pair_mass),
    Planted("heavier peak", additive.additive_triple, "1 + gamma - 2 * t", "1 + gamma - t", additive.peak),
    Planted("weights above three", additive.triple_dual, "a + b + d <= 3", "a + b + d <= 4"),
    Planted("always rejectable", additive.additive_never_rejects, "2 * t < 1 + gamma", "3 * t < 1 + gamma"),
    Planted("the larger", additive.relaxed_margin, "z3.If(a <= b, a, b)", "z3.If(a <= b, b, a)", additive.smaller),
    Planted("lower than the log-sum", uppers.log_sum, "<= g * (log(g) - log(e))", "<= e * (log(g) - log(e))"),
    Planted("width m", uppers.spread_cost, "log(z3.ToReal(m) + 1)", "log(z3.ToReal(m))", uppers.spread_bound),
    Planted("argmax 0", uppers.strict_margin_upper, "attained(p, w, n, one,", "attained(p, w, n, z3.IntVal(0),"),
    Planted("without m", uppers_rank.rank_certificate_upper, "(rank * (log", "((log", uppers_rank.rank_bound),
)


@pytest.mark.parametrize("false", FALSE, ids=lambda false: false.name)
def test_a_planted_false_lemma_is_refused(false: Planted, hurried: None) -> None:
    with pytest.raises(kd.kernel.LemmaError):
        DEVELOPMENT.run("planted.false", false.body)
    assert "planted.false" not in DEVELOPMENT.records


# --- statements --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_both_solvers_prove_the_small_sizes_and_the_bridge(name: str) -> None:
    """cvc5 is asked about the larger sizes by `symcert verify --solver cvc5`."""
    theorem = THEOREMS[name]
    small = [theorem.small(n) for n in SMALL_SIZES]
    for obligation in (*small, theorem.bridge()):
        assert z3_check(obligation.smtlib, 10_000) == z3.unsat, obligation.name
    for obligation in (*small[:3], theorem.bridge()):
        assert cvc5_check(obligation.smtlib, 20_000) == z3.unsat, obligation.name


@pytest.mark.parametrize("name", NAMES)
def test_false_variants_are_refuted(name: str) -> None:
    mutants = THEOREMS[name].mutants()
    assert len(mutants) >= 4 and len({mutant.name for mutant in mutants}) == len(mutants)
    for mutant in mutants:
        assert refute(mutant, name).counterexample.violation > 1e-4


def _symbolic(values: dict[str, Fraction]) -> dict[sp.Symbol, Fraction]:
    return {sp.Symbol(name): value for name, value in values.items()}


@pytest.mark.parametrize("n", [2, 3, 4])
@pytest.mark.parametrize("name", NAMES)
def test_statements_hold_at_sampled_points(name: str, n: int) -> None:
    rng = random.Random(f"{name} {n}")
    for _ in range(8):
        case, values = SAMPLERS[name](rng, n)
        with pytest.raises(ProofError, match="the conclusion holds"):
            verified(case, _symbolic(values))
        false = case.changed("ten nats more", conclusion=case.conclusion - 10)
        assert verified(false, _symbolic(values)).violation > 0


@pytest.mark.parametrize("statement", SATISFIED, ids=lambda statement: statement.__name__)
def test_the_hypotheses_of_every_statement_hold_somewhere(statement: Lemma) -> None:
    values = SATISFIED[statement]
    implication = z3.substitute_vars(statement().thm.body(), *reversed(values))
    kd.kernel.prove(implication.arg(0), _unfolded(values), timeout=10_000)


def _unfolded(values: Sequence[z3.ExprRef]) -> list[Proof]:
    arrays = [v for v in values if v.sort() == SEQUENCE]
    facts = [sums.total.defn(a, z3.IntVal(i)) for a in arrays for i in range(4)]
    three = z3.IntVal(3)
    return facts + [defined.defn(a, three) for a in arrays for defined in (gibbs.is_distribution, single.sorted_down)]
