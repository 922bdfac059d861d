"""The chapter on noise: theorems, kernel, generated code; certificates against engines that err as far as they may."""

from __future__ import annotations

import inspect
import math
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import product
from types import FunctionType
from typing import Any

import kdrag as kd
import pytest
import sympy as sp
import torch
import z3

from noise_points import SAMPLERS, SATISFIED
from proved import small_cases
from symcert import noise
from symcert.bound import certificate
from symcert.codegen.emitter import formula_module, primitives_module
from symcert.codegen.validate import TranslationError, validate_formula
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.kernel import noise_box, noise_pair, noise_single, noise_target, noise_tree, noise_tree_target
from symcert.kernel.prover import DEVELOPMENT, Lemma
from symcert.noise import noise_certificate
from symcert.smt.refute import refute, verified
from symcert.smt.small_case import is_proved
from symcert.smt.solve import ProofError, cvc5_check, z3_check
from symcert.theorems import THEOREMS, single_drafter_noise, single_noise, strict_noise, tree_noise
from symcert.theorems.theorem import SMALL_SIZES
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.errors import UserError
from test_kernel import Planted, hurried

__all__ = ["hurried"]  # a fixture

MODULES = (single_drafter_noise, strict_noise, single_noise, tree_noise)
CHAPTER = tuple(module.THEOREM.id for module in MODULES)


# --- the theorems ------------------------------------------------------------------------------------------------


def test_the_chapter_is_complete_and_assumes_nothing() -> None:
    assert {name for name, theorem in THEOREMS.items() if theorem.chapter == "noise"} == set(CHAPTER) == set(SAMPLERS)
    assert not any(THEOREMS[name].assumed for name in CHAPTER)
    assert {lemma for name in CHAPTER for lemma in THEOREMS[name].kernel} == set(SATISFIED)


@pytest.mark.parametrize("name", CHAPTER)
def test_both_solvers_prove_the_small_sizes_and_the_bridge(name: str) -> None:
    theorem = THEOREMS[name]
    for obligation in [*map(theorem.small, SMALL_SIZES), theorem.bridge()]:
        assert z3_check(obligation.smtlib, 10_000) == z3.unsat, obligation.name
        assert cvc5_check(obligation.smtlib, 20_000) == z3.unsat, obligation.name


@pytest.mark.parametrize("name", CHAPTER)
def test_cvc5_agrees_to_every_step_of_the_kernel(name: str) -> None:
    lemmas = [f"{lemma.__module__.rsplit('.', 1)[-1]}.{lemma.__name__}" for lemma in THEOREMS[name].kernel if lemma()]
    for record in {used for lemma in lemmas for used in DEVELOPMENT.dependencies(lemma) if used.startswith("noise_")}:
        for obligation in DEVELOPMENT.records[record].obligations:
            assert cvc5_check(obligation.smtlib, 20_000) == z3.unsat, obligation.name


@pytest.mark.parametrize("name", CHAPTER)
def test_derivation_and_attainment_are_verified(name: str) -> None:
    theorem = THEOREMS[name]
    assert theorem.attain is not None
    assert any(step.verified for step in theorem.derive().steps)
    assert any(step.verified for step in theorem.attain().steps)


@pytest.mark.parametrize("name", CHAPTER)
def test_false_variants_are_refuted(name: str) -> None:
    variants = THEOREMS[name].mutants()
    assert len(variants) >= 3
    for variant in variants:
        assert refute(variant, name).counterexample.violation >= 0.999e-3


@pytest.mark.parametrize("n", [2, 3])
@pytest.mark.parametrize("name", CHAPTER)
def test_hypotheses_are_satisfiable_and_a_larger_bound_is_not_proved(name: str, n: int) -> None:
    for case in small_cases(name, n):
        *hypotheses, _negated_conclusion = case.assertions()
        solver = z3.Solver()
        solver.add(*hypotheses)
        assert solver.check() == z3.sat
        assert is_proved(case)
        assert not is_proved(case.changed("larger", conclusion=case.conclusion - sp.Rational(1, 100)))


def symbolic(values: dict[str, Fraction]) -> dict[sp.Symbol, Fraction]:
    return {sp.Symbol(name): value for name, value in values.items()}


@pytest.mark.parametrize("n", [2, 3, 4])
@pytest.mark.parametrize("name", CHAPTER)
def test_statements_hold_at_sampled_points(name: str, n: int) -> None:
    rng = random.Random(f"{name} {n}")
    for _ in range(12):
        case, values = SAMPLERS[name](rng, n)
        with pytest.raises(ProofError, match="the conclusion holds"):
            verified(case, symbolic(values))
    false = case.changed("ten more", conclusion=case.conclusion - 10)
    assert verified(false, symbolic(values)).violation > 0


@pytest.mark.parametrize("statement", SATISFIED, ids=lambda statement: statement.__name__)
def test_the_hypotheses_of_every_statement_hold_somewhere(statement: Lemma) -> None:
    values, definitions = SATISFIED[statement]
    body = z3.substitute_vars(statement().thm.body(), *reversed(values))
    kd.kernel.prove(body.arg(0), definitions, timeout=10_000)


def planted(name: str, statement: Lemma, old: str, new: str, helper: FunctionType | None = None) -> Planted:
    return Planted(name, statement, old, new, helper)


FALSE = (
    planted(
        "slack on the wrong side",
        noise_single.noisy_bound_at_level,
        "kappa * q[y] <= q[x]",
        "q[y] <= kappa * q[x] * 4",
        noise_single.noisy_draft,
    ),
    planted("competitor level without noise", noise_single.noisy_bound_at_level, "d == kappa * c)", "d == c)"),
    planted(
        "no slack",
        noise_single.master_lemma_with_slack,
        "total(e, n) <= 0,",
        "total(e, n) <= 1,",
        noise_single.slack_hypotheses,
    ),
    planted(
        "level of a minimum",
        noise_single.noisy_level_of_maximum,
        ">= total(p, j) + b",
        "<= total(p, j) + b",
        noise_single.noisy_maximum,
    ),
    planted("attained by any competitor", noise_single.noisy_attained, "p[x] == b,", "p[x] <= b,"),
    planted("a tie that is none", noise_single.noisy_tie_costs_nothing, "b >= kappa * p[0]", "b >= 0"),
    planted("pair of any ratio", noise_pair.pair_bound, "p[x] <= rho * p[t],", "p[x] <= p[t],"),
    planted(
        "pair level too low",
        noise_pair.pair_value_is_nonnegative,
        "y + d == 1 + rho",
        "y + d >= 1 + rho",
        noise_pair.pair_level,
    ),
    planted(
        "share of one side",
        noise_box.greedy_mass_under_noise,
        "return top + (1 - top) * E",
        "return top + (1 - top) * (E + 1) / 2",
        noise_box.spread,
    ),
    planted("ratio without noise", noise_box.ratio_under_noise, "<= E * (w[t] * p[x])", "<= w[t] * p[x]"),
    planted("runner-up may be the argmax", noise_box.runner_up_under_noise, ", x != t)", ")"),
    planted("rank off by one", noise_box.rank_under_noise, ">= m + 1)", ">= m)", noise_box.outranked),
    planted("any recorded token", noise_box.recorded_under_noise, "p[y] <= E * (T * p[0])", "p[y] <= T * p[0]"),
    planted(
        "threshold at the wrong end",
        noise_box.threshold_under_noise,
        "z3.Implies(B <= 0, b * hi",
        "z3.Implies(B >= 0, b * hi",
    ),
    planted("floor without e", noise_box.entropy_under_noise, "w[t] + e >= F", "w[t] >= F"),
    planted("less noise allows more", noise_box.less_noise, "E <= F,", "E >= F,"),
    planted(
        "any corner", noise_box.corner_is_noise, "f * p[0] == E * s", "f * p[0] == E * E * s", noise_box.corner_level
    ),
    planted("bound twice", noise_target.single_noise_bound, ">= noise_value(s,", ">= 2 * noise_value(s,"),
    planted("recorded ratio", noise_target.strict_noise_bound, "rho * p[0] == E * p[1]", "rho * p[0] == p[1]"),
    planted("argmax of ratio one", noise_target.rejected_is_not_the_argmax, "rho < 1)", "rho <= 1)"),
    planted("attained beyond the pair", noise_target.single_noise_attained, ", E * p[1] <= y * p[0]", ""),
    planted(
        "challengers of token 0",
        noise_tree.near_coverage_bound,
        "a[r + 1] * w[0])",
        "a[r + 1] * w[0] * 2)",
        noise_tree.dominated,
    ),
    planted(
        "one challenger too few",
        noise_tree.near_coverage_bound,
        "kappa), n) >= m",
        "kappa), n) >= m - 1",
        noise_tree.near_missed,
    ),
    planted(
        "level of a maximum",
        noise_tree.near_level_of_minimum,
        "+ c <= raised_mass",
        "+ c >= raised_mass",
        noise_tree.near_minimum,
    ),
    planted("any last rank", noise_tree.near_level_of_minimum, ", a[m] <= kappa * a[0]", "", noise_tree.falling_ranks),
    planted("weights without noise", noise_tree_target.tree_noise_bound, "g * spread(p[0], E) == 1", "g == 1"),
    planted("argmax exchanged at the corner", noise_tree_target.tree_noise_attained, "E * p[1] <= p[0], ", ""),
)


@pytest.mark.parametrize("false", FALSE, ids=lambda false: false.name)
def test_a_planted_false_lemma_is_refused(false: Planted, hurried: None) -> None:
    false.statement()  # what it rests on is proved without hurry
    body = false.body
    with pytest.raises(kd.kernel.LemmaError):
        DEVELOPMENT.run("planted.false", body)
    assert "planted.false" not in DEVELOPMENT.records


@pytest.mark.parametrize(
    ("name", "module", "function"),
    [
        ("single_drafter_noise", noise_single, "noisy_certificate"),
        ("strict_noise", noise_target, "noise_value"),
        ("single_noise", noise_target, "noise_value"),
        ("tree_noise", noise_tree, "tree_value"),
        ("tree_noise", noise_tree_target, "scaled_value"),
    ],
)
def test_a_kernel_term_that_is_not_the_formula_is_caught(
    name: str, module: object, function: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = getattr(module, function)
    monkeypatch.setattr(module, function, lambda *arguments: z3.Q(9, 10) * exact(*arguments))
    assert z3_check(THEOREMS[name].bridge().smtlib, 1_000) != z3.unsat


WRONG_LINES = [
    ("single_drafter_noise", "derive", "(k + kap) * level +", "(k + 1) * level +"),
    ("single_drafter_noise", "attain", "(P_k + competitor) / (k + kap)", "(P_k + competitor) / (k + 1)"),
    ("strict_noise", "derive", "p0 * sp.exp(-eps) + (1 - p0) * sp.exp(eps)", "p0 + (1 - p0) * sp.exp(eps)"),
    ("strict_noise", "attain", "p0 / (p0 + (1 - p0) * E), E", "p0 / (1 + (1 - p0) * E), E"),
    ("single_noise", "attain", "share, ratio = p0 / (p0 + (1 - p0) * E)", "share, ratio = p0 / (1 + (1 - p0) * E)"),
    ("tree_noise", "derive", "(p_r * sp.exp(eps)) / (p0 * sp.exp(-eps))", "(p_r * sp.exp(eps)) / p0"),
    ("tree_noise", "attain", "(p0 + A) / (1 + k * kap)", "(p0 + A) / (1 + k)"),
]


@pytest.mark.parametrize(("name", "part", "old", "new"), WRONG_LINES)
def test_a_wrong_line_is_caught(name: str, part: str, old: str, new: str) -> None:
    module = sys.modules[f"symcert.theorems.{name}"]
    text = inspect.getsource(getattr(module, part))
    assert old in text
    namespace = dict(vars(module))
    exec("from __future__ import annotations\n" + text.replace(old, new), namespace)
    with pytest.raises((ProofError, ValueError)):
        namespace[part]()


@pytest.mark.parametrize("name", CHAPTER)
def test_a_wrong_emitted_formula_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every definition doubled, in turn, and the expression 5 % larger."""
    formula, module = FORMULAS[name], sys.modules[f"symcert.theorems.{name}"]
    wrong = [replace(formula, expression=formula.expression * sp.Rational(21, 20))]
    for index, (symbol, definition) in enumerate(formula.definitions):
        definitions = list(formula.definitions)
        definitions[index] = (symbol, definition * 2)
        wrong.append(replace(formula, definitions=tuple(definitions)))
    for changed in wrong:
        with monkeypatch.context() as patched:
            patched.setattr(module.formula, "FORMULA", changed)
            with pytest.raises(ProofError, match=name):
                THEOREMS[name].derive()


# --- generated code ----------------------------------------------------------------------------------------------


def generated(name: str) -> dict[str, str]:
    return {
        f"{name}.py": formula_module(FORMULAS[name], "0" * 64),
        "primitives.py": primitives_module(PRIMITIVES, "0" * 64),
    }


@pytest.mark.parametrize(
    ("name", "printed", "instead"),
    [("single_drafter_noise", "torch.exp(-2*", "torch.exp(-"), ("strict_noise", "torch.exp(2*", "torch.exp("),
     ("single_noise", "torch.exp(2*", "torch.exp("), ("tree_noise", "torch.exp(2*", "torch.exp(")],
)  # fmt: skip
def test_a_planted_error_in_the_generated_code_is_caught(name: str, printed: str, instead: str) -> None:
    """e^ε in the place of e^{2ε}."""
    files = generated(name)
    validate_formula(files, FORMULAS[name])
    assert files[f"{name}.py"].count(printed) == 1
    with pytest.raises(TranslationError):
        validate_formula({**files, f"{name}.py": files[f"{name}.py"].replace(printed, instead)}, FORMULAS[name])


def run_generated(name: str, *arguments: Any) -> Any:
    files, names = generated(name), {}
    primitives: dict[str, Any] = {}
    exec(files["primitives.py"], primitives)
    source = files[f"{name}.py"].replace("from symcert_runtime.generated.primitives import psi", "")
    exec(source, names := {"psi": primitives["psi"]})
    return names[name](*arguments)


@pytest.mark.parametrize("noises", [(0.0, 0.0), (0.01, 0.0), (0.0, 0.02), (0.05, 0.1), (2.0, 3.0)])
def test_the_generated_code_encloses_what_the_certificate_says(noises: tuple[float, float]) -> None:
    """On enclosures: lower end at most the certificate, which is rounded down from many digits, and close to it."""
    p, (target, drafter) = [0.75, 0.125, 0.0625, 0.0625], noises
    ball = [Enclosure.exactly(torch.tensor(x, dtype=torch.float64)) for x in noises]
    top = Enclosure.exactly(torch.tensor(p, dtype=torch.float64))
    found = {
        "strict": run_generated("strict_noise", top[0], top[1], *ball),
        "tree:m=2": run_generated("tree_noise", top[:3], *ball),
    }
    if target == 0:
        found["top-m:m=2"] = run_generated("single_drafter_noise", top, top[2], ball[1])
    for rule, enclosure in found.items():
        exact = noise_certificate(rule, p, target, drafter).certificate
        assert float(enclosure.lower) <= math.nextafter(exact, math.inf)
        assert exact <= float(enclosure.upper)
        assert float(enclosure.upper - enclosure.lower) < 1e-13


# --- against engines and drafters that err as far as they may ----------------------------------------------------
# Nothing below knows a formula of the package: the nearest rejected drafter of one engine's distribution is found by
# bisection of its water level, and its KL is summed.

RULES = (
    "strict", "top-m:m=1", "top-m:m=2", "top-m:m=3", "additive:t=0.1", "additive:t=0.4", "multiplicative:alpha=0.1",
    "multiplicative:alpha=0.6", "multiplicative:alpha=1", "constant:a=0.02", "constant:a=0.2", "relaxed:m=2,delta=0.3",
    "relaxed-ratio:m=2,r=0.4", "typical:epsilon=0.3,delta=0.09", "typical:epsilon=0.3,delta=0.5,entropy_eps=0.1",
    "typical:epsilon=0.1,delta=0.9", "tree:m=1", "tree:m=2", "tree:m=3",
)  # fmt: skip


def kl(p: Sequence[float], q: Sequence[float]) -> float:
    return math.fsum(a * math.log(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def bisected(mass: Callable[[float], float], low: float, high: float) -> float:
    """The level at which an increasing `mass` is 1."""
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if mass(middle) < 1 else (low, middle)
    return high


def nearest_single(p: Sequence[float], x: int, kappa: float) -> float:
    """Least KL(p‖q) with q_x ≥ κ·q_y for every y."""
    others = [y for y in range(len(p)) if y != x]
    if p[x] >= kappa * max(p[y] for y in others):
        return 0.0
    level = bisected(lambda c: math.fsum(min(p[y], c) for y in others) + kappa * c, 0, 2)
    return kl(p, [kappa * level if y == x else min(p[y], level) for y in range(len(p))])


def nearest_tree(p: Sequence[float], t: int, m: int, kappa: float) -> float:
    """Least KL(p‖q) with q_j ≥ κ·q_t for m tokens j ≠ t: the m most probable ones."""
    ranked = sorted((y for y in range(len(p)) if y != t), key=lambda y: -p[y])[:m]
    if len(ranked) < m:
        return math.inf
    if min(p[y] for y in ranked) >= kappa * p[t]:
        return 0.0
    rest = math.fsum(p[y] for y in range(len(p)) if y != t and y not in ranked)
    level = bisected(lambda c: c + math.fsum(max(p[y], kappa * c) for y in ranked) + rest, 0, 1)
    q = [level if y == t else max(p[y], kappa * level) if y in ranked else p[y] for y in range(len(p))]
    return kl(p, q)


def rejected(rule: str, p: Sequence[float]) -> list[int]:
    """The draft tokens a rule rejects at p, written once more."""
    name, _, tail = rule.partition(":")
    value = {key: float(v) for key, _, v in (part.partition("=") for part in tail.split(",") if part)}
    top, tokens = max(p), range(len(p))
    outranked = [sum(b >= p[y] for b in p) - 1 for y in tokens]
    sets: dict[str, Callable[[int], bool]] = {
        "strict": lambda y: outranked[y] >= 1,
        "top-m": lambda y: outranked[y] >= value["m"],
        "additive": lambda y: p[y] < top - value["t"],
        "multiplicative": lambda y: p[y] < value["alpha"] * top,
        "constant": lambda y: p[y] < value["a"] and outranked[y] >= 1,
        "relaxed": lambda y: outranked[y] >= value["m"] or p[y] < top - value["delta"],
        "relaxed-ratio": lambda y: outranked[y] >= value["m"] or p[y] < value["r"] * top,
        "typical": lambda y: p[y] <= min(value["epsilon"], value["delta"] * math.exp(_negentropy(p, value))),
    }
    return [y for y in tokens if sets[name](y)]


def _negentropy(p: Sequence[float], value: dict[str, float]) -> float:
    return math.fsum(a * math.log(a + value.get("entropy_eps", 0.0)) for a in p if a > 0)


def least_rejected(rule: str, p: Sequence[float], kappa: float) -> float:
    """Least KL(p‖q) at which a rejected draft may come out, for one engine's distribution p."""
    if rule.startswith("tree:m="):
        return min(nearest_tree(p, t, int(rule[7:]), kappa) for t in range(len(p)) if p[t] == max(p))
    return min((nearest_single(p, x, kappa) for x in rejected(rule, p)), default=math.inf)


def engines(p: Sequence[float], epsilon: float, rng: random.Random) -> Iterator[list[float]]:
    """Distributions whose logits are within ε of those of p: every corner and edge of the box, and some inside."""
    signs = [*product((-1, 0, 1), repeat=len(p)), *([rng.uniform(-1, 1) for _ in p] for _ in range(30))]
    for sign in signs:
        weights = [a * math.exp(epsilon * s) for a, s in zip(p, sign, strict=True)]
        yield [w / math.fsum(weights) for w in weights]


def targets(count: int, rng: random.Random) -> Iterator[list[float]]:
    for _ in range(count):
        weights = [rng.gammavariate(rng.choice((0.3, 1.0, 3.0)), 1) + 1e-9 for _ in range(rng.randint(2, 4))]
        yield sorted((w / math.fsum(weights) for w in weights), reverse=True)


def gaps(rule: str, count: int, *, target_scale: float = 1, drafter_scale: float = 1) -> tuple[float, float]:
    """By how much the certificate exceeds the worst engine's, and falls short of it where it is said to be exact.

    The scales multiply the noise the certificate is told of: below 1 it is told too little.
    """
    rng, over, short = random.Random(rule), -math.inf, 0.0
    for p in targets(count, rng):
        epsilon, eta = rng.choice((0.0, 0.01, 0.1, 0.4)), rng.choice((0.0, 0.02, 0.3))
        claimed = noise_certificate(rule, p, target_scale * epsilon, drafter_scale * eta)
        worst = min(least_rejected(rule, w, math.exp(-2 * eta)) for w in engines(p, epsilon, rng))
        if worst == claimed.certificate == math.inf:
            continue
        over = max(over, claimed.certificate - worst)
        # A bound of 0 is reached by a tie inside the box, which the grid of engines does not hit.
        short = max(short, worst - claimed.certificate if claimed.exact and claimed.certificate > 0 else 0)
    return over, short


@pytest.mark.parametrize("rule", RULES)
def test_no_engine_and_drafter_within_the_noise_reject_below_the_certificate(rule: str) -> None:
    over, short = gaps(rule, 60)
    assert over <= 1e-12
    assert short <= 1e-12


@pytest.mark.parametrize("rule", ["strict", "top-m:m=2", "multiplicative:alpha=0.6", "tree:m=2"])
def test_noise_counted_once_is_seen(rule: str) -> None:
    """Planted: e^ε in the place of e^{2ε}, for the target and for the drafter."""
    assert gaps(rule, 60, target_scale=0.5)[0] > 1e-4
    assert gaps(rule, 60, drafter_scale=0.5)[0] > 1e-4


def test_a_planted_error_in_a_rule_s_ratio_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine's largest share for its least, the recorded token's own ratio, the entropy without its constant."""
    with monkeypatch.context() as patched:
        patched.setattr(noise.NoisyTarget, "least_share", noise.NoisyTarget.greatest_share)
        assert gaps("constant:a=0.2", 60)[0] > 1e-4
    with monkeypatch.context() as patched:
        patched.setattr(noise.NoisyTarget, "greatest_share", noise.NoisyTarget.least_share)
        assert gaps("additive:t=0.4", 60)[0] > 1e-4
    with monkeypatch.context() as patched:
        patched.setattr(noise, "_figure", lambda figure, target: (1, 0))
        assert gaps("typical:epsilon=0.3,delta=0.5,entropy_eps=0.1", 60)[0] > 1e-4


def test_exact_is_said_of_every_kind_of_rule_somewhere_and_not_everywhere() -> None:
    p = [Fraction(6, 10), Fraction(2, 10), Fraction(15, 100), Fraction(5, 100)]
    said = {rule: noise_certificate(rule, p, 0.01, 0.01).exact for rule in RULES}
    assert said["strict"] and said["top-m:m=2"] and said["multiplicative:alpha=0.6"] and said["tree:m=2"]
    assert not noise_certificate("top-m:m=3", [0.26, 0.25, 0.25, 0.24], 0.001).exact
    assert not noise_certificate("tree:m=3", [0.26, 0.25, 0.25, 0.24], 0.1).exact


# --- the function ------------------------------------------------------------------------------------------------

P = [0.6, 0.2, 0.15, 0.05]


@pytest.mark.parametrize("rule", RULES)
def test_without_noise_it_is_the_certificate(rule: str) -> None:
    quiet, plain = noise_certificate(rule, P), certificate(rule, P)
    assert (quiet.certificate, quiet.theorem, quiet.exact) == (plain.certificate, plain.theorem, True)


@pytest.mark.parametrize("rule", RULES)
def test_more_noise_never_raises_it(rule: str) -> None:
    for noises in ([(x, 0) for x in (0, 1e-6, 0.01, 0.1, 0.5, 3)], [(0.05, x) for x in (0, 1e-6, 0.01, 0.1, 3)]):
        values = [noise_certificate(rule, P, *noise).certificate for noise in noises]
        assert values == sorted(values, reverse=True)


def test_strict_and_tree_are_continuous_in_the_noise() -> None:
    for rule in ("strict", "tree:m=2", "top-m:m=1"):
        assert noise_certificate(rule, P, 1e-13, 1e-13).certificate == pytest.approx(certificate(rule, P).certificate)


def test_theorems_by_rule_and_noise() -> None:
    assert noise_certificate("strict", P, 0.1).theorem == "strict_noise"
    assert noise_certificate("strict", P, 0, 0.1).theorem == "strict_noise"
    assert noise_certificate("tree:m=2", P, 0, 0.1).theorem == "tree_noise"
    assert noise_certificate("additive:t=0.1", P, 0.1).theorem == "single_noise"
    assert noise_certificate("additive:t=0.1", P, 0, 0.1).theorem == "single_drafter_noise"


def test_it_takes_any_order_and_exact_numbers() -> None:
    shuffled = [Decimal("0.15"), Decimal("0.6"), Decimal("0.05"), Decimal("0.2")]
    exact = [Fraction(6, 10), Fraction(2, 10), Fraction(15, 100), Fraction(5, 100)]
    for rule in RULES:
        assert noise_certificate(rule, shuffled, Decimal("0.01")) == noise_certificate(rule, exact, Fraction(1, 100)), (
            rule
        )


def test_a_tie_after_noise_leaves_nothing() -> None:
    assert noise_certificate("strict", [0.5, 0.5], 0.1).certificate == 0.0
    assert noise_certificate("strict", P, 10).certificate == 0.0
    assert noise_certificate("strict", P, 0, 10).certificate == 0.0
    assert noise_certificate("strict", P, 1000, 1000).certificate == 0.0
    assert noise_certificate("tree:m=4", P, 1).certificate == math.inf
    assert noise_certificate("constant:a=0", P, 1, 1).certificate == math.inf


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("strict", P, -0.1), "the target noise is -0.1"),
        (("strict", P, 0, math.inf), "the drafter noise is inf"),
        (("strict", P, math.nan), "the target noise is nan"),
        (("strict", P, 1001), r"a number in \[0, 1000\]"),
        (("strict", P, Decimal("1e-999999999")), "at most 1000 decimals"),
        (("strict", [0.5, 0.4], 0.1), "sum to"),
        (("tree:m=8-4", P, 0.1), "differs by depth"),
        (("nonsense", P, 0.1), "unknown rule"),
    ],
)
def test_mistakes_are_named(arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(UserError, match=message):
        noise_certificate(*arguments)


def test_a_rule_of_your_own_is_bounded_or_refused() -> None:
    """p_1 and ranks are bounded as such, a difference drops what it subtracts, and what is not linear is refused."""
    from symcert.rules.rejection import Below, Ranked, p_0, p_1

    target = noise.NoisyTarget((Fraction(6, 10), Fraction(3, 10), Fraction(1, 10)), Fraction(1, 10), Fraction(0))
    half = sp.Rational(1, 2)
    second = float(noise.rejected_ratio(Below(half * p_1), {}, target))
    assert 0 < second <= 0.5 * math.exp(0.2) * 0.5 * (1 + 1e-12)
    assert noise.rejected_ratio(Below(half * p_0 - Ranked(2)), {}, target) == noise.rejected_ratio(
        Below(half * p_0), {}, target
    )
    with pytest.raises(UserError, match="no proved certificate under target noise"):
        noise.rejected_ratio(Below(p_0**2), {}, target)
