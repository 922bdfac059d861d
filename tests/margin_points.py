"""Points at which the statements about a margin are looked at: small cases and rational values of their symbols."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction

from proved import small_cases
from symcert.smt.small_case import SmallCase

Values = dict[str, Fraction]
Sample = tuple[SmallCase, Values]


def _distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    return [w / sum(weights) for w in weights]


def _named(stem: str, values: Sequence[Fraction]) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values)}


def _rejected(rng: random.Random, n: int) -> tuple[list[Fraction], int, Values]:
    """A sorted target with p_0 > p_x, a token x, and a drafter whose argmax is x."""
    while True:
        p, x = sorted(_distribution(rng, n), reverse=True), rng.randint(1, n - 1)
        if p[0] > p[x]:
            break
    q = _distribution(rng, n)
    top = q.index(max(q))
    q[x], q[top] = q[top], q[x]
    return p, x, _named("p", p) | _named("q", q)


def _part(rng: random.Random, low: Fraction, high: Fraction) -> Fraction:
    """A point of [low, high), low included."""
    return low + (high - low) * Fraction(rng.randint(0, 3), 4)


def _margin(rng: random.Random, widest: Fraction) -> Fraction:
    return widest * Fraction(rng.randint(0, 4), 4)


def _weights(u: Fraction) -> Values:
    return {"u": u, "t": 1 / (1 + u)}


def _scaled(gamma: Fraction, s: Fraction) -> Values:
    return {"gamma": gamma, "s": s} | _weights(gamma / s)


def sample_top_m_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    m = rng.randint(1, x)
    gamma = _margin(rng, p[0] - p[m])
    places = [(rank, token) for rank in range(1, n) for token in range(rank, n)]
    mass = (2 + (m - 1) * gamma) / (m + 1)
    return small_cases("top_m_margin", n)[places.index((m, x))], values | _scaled(gamma, mass)


def sample_constant_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    whole, gamma, a = rng.randint(0, 1), _margin(rng, p[0] - p[1]), _part(rng, p[x], Fraction(1))
    values |= {"a": a} | _scaled(gamma, Fraction(1) if whole else 2 * a + gamma)
    return small_cases("constant_margin", n)[2 * (x - 1) + whole], values


def _share(rng: random.Random, p: Sequence[Fraction], x: int) -> tuple[Fraction, Fraction, Values]:
    """α with p_x ≤ αp_0 and α < 1, the ratio u = (1 − α)/(1 + α) and its inverse."""
    alpha = _part(rng, p[x] / p[0], Fraction(1))
    u = (1 - alpha) / (1 + alpha)
    return alpha, u, {"alpha": alpha, "k": 1 / u}


def sample_multiplicative_greedy(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    _alpha, u, share = _share(rng, p, x)
    return small_cases("multiplicative_greedy", n)[x - 1], values | share | _weights(u)


def sample_multiplicative_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    _alpha, u, share = _share(rng, p, x)
    branch, gamma = rng.randint(0, 1), _margin(rng, p[0] - p[1])
    values |= share | {"gamma": gamma} | _weights(gamma if branch else u)
    return small_cases("multiplicative_margin", n)[2 * (x - 1) + branch], values


def sample_multiplicative_margin_finite(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    alpha, u, share = _share(rng, p, x)
    branch, gamma = rng.randint(0, 2), _margin(rng, p[0] - p[1])
    floor = (1 + (n - 2) * gamma) / (n - 1 + alpha)
    values |= share | {"gamma": gamma, "rho": floor} | _weights(gamma if branch == 2 else u)
    return small_cases("multiplicative_margin_finite", n)[3 * (x - 1) + branch], values


def sample_typical_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    e, branch, gamma = Fraction(rng.randint(0, 3), 10), rng.randint(0, 2), _margin(rng, p[0] - p[1])
    epsilon, delta = _part(rng, p[x], Fraction(1)), _part(rng, p[x] / (p[0] + e), Fraction(1))
    k, j = (1 + delta) / (1 - delta), 2 * delta * e / (1 - delta)
    branch = branch if k * gamma + j > 0 else 1
    values |= {"epsilon": epsilon, "delta": delta, "e": e, "k": k, "j": j}
    values |= _scaled(gamma, (k * gamma + j, 2 * epsilon + gamma, Fraction(1))[branch])
    return small_cases("typical_margin", n)[3 * (x - 1) + branch], values


def sample_relaxed_ratio_margin(rng: random.Random, n: int) -> Sample:
    p, x, values = _rejected(rng, n)
    branch, gamma, r = rng.randint(0, x + 1), _margin(rng, p[0] - p[1]), _part(rng, p[x] / p[0], Fraction(1))
    k = (1 + r) / (1 - r)
    least = (k * gamma, Fraction(1), *((2 + (m - 1) * gamma) / (m + 1) for m in range(1, x + 1)))[branch]
    place = sum(2 + token for token in range(1, x)) + branch
    values |= {"r": r, "k": k} | _scaled(gamma, least + Fraction(rng.randint(0 if least else 1, 4), 10))
    return small_cases("relaxed_ratio_margin", n)[place], values


SAMPLERS: dict[str, Callable[[random.Random, int], Sample]] = {
    "top_m_margin": sample_top_m_margin,
    "constant_margin": sample_constant_margin,
    "multiplicative_greedy": sample_multiplicative_greedy,
    "multiplicative_margin": sample_multiplicative_margin,
    "multiplicative_margin_finite": sample_multiplicative_margin_finite,
    "typical_margin": sample_typical_margin,
    "relaxed_ratio_margin": sample_relaxed_ratio_margin,
}
