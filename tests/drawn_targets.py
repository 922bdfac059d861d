"""Random targets in exact rationals, and what each rule rejects of them, read off the rule's statement token by token.

Nothing here knows of level sets, competitors or sorted probabilities: that is what is tested.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cache

import numpy as np

from symcert.rules import DECLARED, parse_rule
from symcert.rules.rejection import RejectionSet
from symcert.rules.rule import RuleDeclaration

Target = tuple[Fraction, ...]
Parameters = Mapping[str, Fraction]

COUNT = 2250
CONCENTRATIONS = (0.05, 0.3, 1.0, 10.0)
GRAIN = 20
"""Every third target has multiples of 1/20, so that ties and probabilities equal to a threshold are frequent."""

SPECIAL = (
    (1, 0),
    (0, 0, 1),
    (3, 3, 3, 3),
    (1, 1),
    (1,) * 12,
    (4, 1, 1, 1, 1),  # with delta = 1/2 tokens of 1/8 equal the threshold delta·exp(-H) of typical acceptance
    (1, 4, 0, 1, 1, 1),
    (5, 5, 2, 2, 2, 0),
    (1, 2, 2),
)


@cache
def targets() -> tuple[Target, ...]:
    """Sizes 2 … 12 in no order; of every concentration, with zeros, ties, equal entries and certain ones."""
    rng = np.random.default_rng(7)
    drawn = [_drawn(rng, number) for number in range(COUNT - len(SPECIAL))]
    return tuple(tuple(Fraction(w, sum(weights)) for w in weights) for weights in (*SPECIAL, *drawn))


def _drawn(rng: np.random.Generator, number: int) -> tuple[int, ...]:
    n = 2 + number % 11
    p = rng.dirichlet(np.full(n, CONCENTRATIONS[number // 11 % 4]))
    p = np.nan_to_num(p, nan=1 / n)
    if number % 3 == 0:
        return tuple(map(int, rng.multinomial(GRAIN, p / p.sum())))
    weights = (p * 10**12).astype(int)
    weights[rng.integers(n)] += 1  # so that not all of them are 0
    if number % 7 == 0:
        weights[rng.integers(n)] = weights.max()
    if number % 13 == 0:
        weights[rng.random(n) < 0.5] = weights[0] + 1
    return tuple(map(int, weights))


# --- rules ---------------------------------------------------------------------------------------------------------


def entropy(p: Target, added: Fraction) -> float:
    return -math.fsum(float(x) * math.log(x + added) for x in p if x)


def _others_at_least(p: Target, x: int) -> int:
    """How many other tokens may rank before x when ties are broken against it."""
    return sum(p[y] >= p[x] for y in range(len(p)) if y != x)


def _typical(p: Target, x: int, known: Parameters) -> bool:
    """A probability that agrees with the entropy's threshold to 12 digits equals it: of these targets none comes near
    by chance."""
    factor = math.exp(-entropy(p, known["entropy_eps"]))
    return p[x] <= known["epsilon"] and float(p[x]) <= float(known["delta"]) * factor * (1 + 1e-12)


REJECTS: dict[str, Callable[[Target, int, Parameters], bool]] = {
    "strict": lambda p, x, _: _others_at_least(p, x) >= 1,
    "additive": lambda p, x, known: max(p) - p[x] > known["t"],
    "multiplicative": lambda p, x, known: p[x] < known["alpha"] * max(p),
    "top-m": lambda p, x, known: _others_at_least(p, x) >= known["m"],
    "relaxed": lambda p, x, known: _others_at_least(p, x) >= known["m"] or max(p) - p[x] > known["delta"],
    "relaxed-ratio": lambda p, x, known: _others_at_least(p, x) >= known["m"] or p[x] < known["r"] * max(p),
    "typical": _typical,
    "constant": lambda p, x, known: p[x] < known["a"] and _others_at_least(p, x) >= 1,
}
"""Whether the rule rejects the draft token x of the target p, by its statement, ties against acceptance."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "strict": ("strict",),
    "additive": tuple(f"additive:t={t}" for t in ("0", "0.05", "0.1", "0.3", "0.5")),
    "multiplicative": tuple(f"multiplicative:alpha={alpha}" for alpha in ("0.01", "0.1", "0.5", "0.9", "1")),
    "top-m": tuple(f"top-m:m={m}" for m in (1, 2, 3)),
    "relaxed": tuple(f"relaxed:m={m},delta={delta}" for m, delta in ((1, "0.2"), (2, "0.1"), (3, "0.3"), (10, "0.2"))),
    "relaxed-ratio": tuple(f"relaxed-ratio:m={m},r={r}" for m, r in ((1, "0.5"), (2, "0.5"), (3, "0.1"), (10, "0.2"))),
    "typical": tuple(
        f"typical:epsilon={epsilon},delta={delta}"
        for epsilon, delta in (("0.3", "0.09"), ("0.1", "0.5"), ("0.05", "0.9"), ("1", "0.5"))
    ),
    "typical with entropy_eps": tuple(
        f"typical:epsilon={epsilon},delta={delta},entropy_eps={added}"
        for epsilon, delta, added in (("0.3", "0.09", "0.00001"), ("0.25", "0.5", "0.1"), ("1", "0.5", "0.5"))
    ),
    "constant": tuple(f"constant:a={a}" for a in ("0.006737947", "0.05", "0.1", "0.35", "1")),
}
"""Rule strings of the rules for one draft token; targets are looked at under one of them each, in turns."""

TREES: dict[str, tuple[str, ...]] = {"tree": tuple(f"tree:m={m}" for m in (1, 2, 3))}


def single_draft_rules() -> dict[str, RuleDeclaration]:
    found = {declaration.signature.name: declaration for declaration in DECLARED}
    return {name: rule for name, rule in found.items() if isinstance(rule.rejection, RejectionSet)}


def instances(family: str) -> list[tuple[int, str]]:
    """Numbers of targets, each with a rule string."""
    texts = (FAMILIES | TREES)[family]
    return [(number, texts[(number // 11 + number) % len(texts)]) for number in range(COUNT)]


@cache
def rejected(text: str, number: int) -> tuple[int, ...]:
    """The tokens of the numbered target that the rule rejects."""
    p = targets()[number]
    rule = parse_rule(text)
    known = {name: Fraction(str(value)) for name, value in rule.parameters.items()}
    return tuple(x for x in range(len(p)) if REJECTS[rule.name](p, x, known))


def floats(p: Sequence[Fraction]) -> np.ndarray:
    return np.array([float(x) for x in p])
