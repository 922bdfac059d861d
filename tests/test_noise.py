"""Noise: generated code, and certificates against engines that err as far as they may."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
import sympy as sp
import torch

from symcert import noise
from symcert.bound import certificate
from symcert.codegen.emitter import formula_module, primitives_module
from symcert.formulas import FORMULAS, PRIMITIVES
from symcert.noise import noise_certificate
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.errors import UserError

# --- generated code ----------------------------------------------------------------------------------------------


def generated(name: str) -> dict[str, str]:
    return {
        f"{name}.py": formula_module(FORMULAS[name], "0" * 64),
        "primitives.py": primitives_module(PRIMITIVES, "0" * 64),
    }


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
