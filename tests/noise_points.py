"""Points at which the statements of the chapter on noise are looked at: sampled values, and hypotheses that hold.

`SAMPLERS` gives, per theorem, a small case and rational values of its symbols; `SATISFIED` gives, per kernel lemma,
values of its quantified variables and the definitions that show its hypotheses to hold there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations, permutations

import z3

from proved import small_cases
from symcert.kernel import (
    entropy,
    gibbs,
    noise_box,
    noise_single,
    noise_target,
    noise_tree,
    noise_tree_target,
    single,
    sums,
    tree,
)
from symcert.kernel.axioms import INT
from symcert.kernel.logs import log_one
from symcert.kernel.prover import Lemma, Proof
from symcert.smt.small_case import SmallCase

Values = dict[str, Fraction]
SPREADS = (Fraction(1), Fraction(9, 8), Fraction(3, 2))
KAPPAS = (Fraction(1), Fraction(3, 4), Fraction(1, 2))


# --- small cases -------------------------------------------------------------------------------------------------


def _distribution(rng: random.Random, n: int) -> list[Fraction]:
    weights = sorted((Fraction(rng.randint(1, 24)) for _ in range(n)), reverse=True)
    weights[0] += rng.choice((0, 12, 48))
    return [w / sum(weights) for w in weights]


def _named(stem: str, values: Sequence[Fraction]) -> Values:
    return {f"{stem}_{i}": value for i, value in enumerate(values)}


def _normalised(weights: Sequence[Fraction]) -> list[Fraction]:
    return [w / sum(weights) for w in weights]


def _noisy_copy(rng: random.Random, p: Sequence[Fraction], spread: Fraction) -> list[Fraction]:
    """Any two ratios change by at most `spread`."""
    return _normalised([x * (1 + (spread - 1) * Fraction(rng.randint(0, 4), 4)) for x in p])


def _drafter(
    rng: random.Random, n: int, raised: Sequence[int], against: Sequence[int], kappa: Fraction
) -> list[Fraction]:
    """q_x ≥ κ·q_y for x raised and y in `against`."""
    q = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    for x in raised:
        q[x] = max(q[x], kappa * max(q[y] for y in against))
    return _normalised(q)


def _pair(rho: Fraction, kappa: Fraction) -> Values:
    level = (1 + rho) / (1 + kappa)
    return {"rho": rho, "kappa": kappa, "y": level, "g": (1 / level - 1) / kappa}


def _share(p: Sequence[Fraction], spread: Fraction) -> Fraction:
    return p[0] / (p[0] + (1 - p[0]) * spread)


def sample_single_drafter_noise(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    while True:
        p, kappa, x = _distribution(rng, n), rng.choice(KAPPAS), rng.randrange(1, n)
        if p[x] <= kappa * p[0]:
            break
    levels = [(sum(p[:j]) + p[x]) / (j + kappa) for j in range(1, n + 1)]
    level, k = max(levels), levels.index(max(levels)) + 1
    case = [(size, token) for size in range(1, n) for token in range(size, n)].index((k, x))
    q = _drafter(rng, n, [x], range(n), kappa)
    values = _named("p", p) | _named("q", q) | _named("g", [(y / level - 1) / kappa for y in p[:k]])
    return small_cases("single_drafter_noise", n)[case], values | {"b": p[x], "c": level, "kappa": kappa}


def _noisy_decision(
    rng: random.Random, n: int
) -> tuple[Values, int, int, list[Fraction], list[Fraction], Fraction, Fraction]:
    """Values of p, w, q, E, share; the argmax t and a draft token x; p, w, E and κ. E·p_1 ≤ κ·p_0."""
    while True:
        p, spread, kappa = _distribution(rng, n), rng.choice(SPREADS), rng.choice(KAPPAS)
        if spread * p[1] <= kappa * p[0]:
            break
    w = _noisy_copy(rng, p, spread)
    t = max(range(n), key=w.__getitem__)
    x = rng.choice([token for token in range(n) if token != t])
    values = _named("p", p) | _named("w", w) | _named("q", _drafter(rng, n, [x], range(n), kappa))
    return values | {"E": spread, "share": _share(p, spread)}, t, x, p, w, spread, kappa


def sample_strict_noise(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    values, t, x, p, _w, spread, kappa = _noisy_decision(rng, n)
    case = [*permutations(range(n), 2)].index((t, x))
    return small_cases("strict_noise", n)[case], values | _pair(spread * p[1] / p[0], kappa)


def sample_single_noise(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    """The bound of the pair, or what noise does to ranks, to recorded tokens and to the largest share."""
    values, t, x, p, w, spread, kappa = _noisy_decision(rng, n)
    pairs = [*permutations(range(n), 2)]
    least = w[x] / w[t]
    rho = least + (kappa - least) * Fraction(rng.randint(0, 3), 4)
    cases = small_cases("single_noise", n)
    ranked = [(chosen, y) for m in range(1, n) for chosen in combinations(range(n), m + 1) for y in chosen]
    lowest = rng.choice([pair for pair in ranked if w[pair[1]] == min(w[i] for i in pair[0])])
    ends = {"w_top": w[t], "lo": _share(p, spread), "hi": spread * p[0] / (1 - p[0] + spread * p[0])}
    slope, constant = Fraction(rng.randint(0, 4), 4), Fraction(rng.randint(0, 4), 8)
    end = len(pairs) + len(ranked) + len(pairs) + n
    kinds: list[tuple[int, Values]] = [
        (pairs.index((t, x)), _pair(rho, kappa)),
        (len(pairs) + ranked.index(lowest), {"w_top": w[t]}),
        (len(pairs) + len(ranked) + pairs.index((t, x)), {"T": rho}),
        (len(pairs) + len(ranked) + len(pairs) + t, {}),
        (end, {**ends, "A": slope, "B": constant, "w_x": slope * w[t] + constant}),
        (end + 1, {**ends, "A": slope, "B": -constant, "w_x": slope * w[t] - constant}),
    ]
    index, own = rng.choice(kinds)
    return cases[index], values | own


def sample_tree_noise(rng: random.Random, n: int) -> tuple[SmallCase, Values]:
    chosen = rng.choice([c for m in range(1, n) for c in combinations(range(1, n), m)])
    m = len(chosen)
    while True:
        p, spread, kappa = _distribution(rng, n), rng.choice(SPREADS), rng.choice(KAPPAS)
        if spread * p[m] <= kappa * p[0]:
            break
    w, a = _noisy_copy(rng, p, spread), [spread * x for x in p]
    levels = [(p[0] + sum(a[m - k + 1 : m + 1])) / (1 + k * kappa) for k in range(1, m + 1)]
    level, k = min(levels), levels.index(min(levels)) + 1
    sets = [
        (c, size) for width in range(1, n) for c in combinations(range(1, n), width) for size in range(1, width + 1)
    ]
    values = (
        _named("w", w) | _named("q", _drafter(rng, n, chosen, [0], kappa)) | {"p_0": p[0], "c": level, "kappa": kappa}
    )
    values |= {f"a_{r}": a[r] for r in range(1, m + 1)}
    values |= {f"d_{r}": 1 - a[r] / (kappa * level) for r in range(m - k + 1, m + 1)}
    values |= {"z": w[0] / p[0], "g": 1 / (p[0] + (1 - p[0]) * spread)}
    return small_cases("tree_noise", n)[sets.index((chosen, k))], values


SAMPLERS: dict[str, Callable[[random.Random, int], tuple[SmallCase, Values]]] = {
    "single_drafter_noise": sample_single_drafter_noise,
    "strict_noise": sample_strict_noise,
    "single_noise": sample_single_noise,
    "tree_noise": sample_tree_noise,
}


# --- kernel lemmas -----------------------------------------------------------------------------------------------


def _sequence(*values: str) -> z3.ArrayRef:
    array = z3.K(INT, z3.RealVal(0))
    for i, value in enumerate(values):
        array = z3.Store(array, i, z3.RealVal(value))
    return array


real = z3.RealVal
ZERO, ONE, N = z3.IntVal(0), z3.IntVal(1), z3.IntVal(2)
_INDICES = [z3.IntVal(k) for k in range(4)]

# E = 9/4 and κ = 1/2: the ratio 1/9 of P becomes 1/4 in W, and Q is W levelled; (y, d) = (5/6, 5/12), p_0' = 4/5.
P, W, Q = _sequence("9/10", "1/10"), _sequence("4/5", "1/5"), _sequence("2/3", "1/3")
E, KAPPA, RHO, Y, D, SHARE = real("9/4"), real("1/2"), real("1/4"), real("5/6"), real("5/12"), real("4/5")
CERTAIN = _sequence("1", "0")
LEVEL = real("2/3")  # of P with b = 1/10 and κ = 1/2
TIED = _sequence("2/3", "1/3")
RAISED = noise_tree_target.worst(P, E)
TREE_LEVEL, TREE_D, TREE_G = real("3/4"), real("3/8"), real("8/9")


def _totals(*arrays: z3.ArrayRef) -> list[Proof]:
    return [sums.total.defn(array, k) for array in arrays for k in _INDICES]


def _distributions(*arrays: z3.ArrayRef) -> list[Proof]:
    return [
        *_totals(*arrays), *(gibbs.is_distribution.defn(a, N) for a in arrays),
        *(single.sorted_down.defn(a, N) for a in arrays),
    ]  # fmt: skip


def _decided(p: z3.ArrayRef, w: z3.ArrayRef, spread: z3.ArithRef) -> list[Proof]:
    return [*_distributions(p, w, Q), noise_box.noisy_copy.defn(p, w, N, spread)]


def _listed(q: z3.ArrayRef) -> list[Proof]:
    listed = noise_tree_target.listed_first(q, ZERO)
    near = noise_tree.near_challengers(listed, KAPPA)
    return [
        *(noise_tree_target.listed_first.at(q, ZERO, k) for k in _INDICES),
        *(noise_tree.near_challengers.at(listed, KAPPA, k) for k in _INDICES),
        *(sums.count.defn(near, k) for k in _INDICES),
    ]  # fmt: skip


_ENGINE = _decided(P, W, E)
_RANKED = [
    *(noise_box.as_probable.at(W, ONE, k) for k in _INDICES),
    *(sums.count.defn(noise_box.as_probable(W, ONE), k) for k in _INDICES),
]
_WORST = [*(noise_tree_target.worst.at(P, E, k) for k in _INDICES), *_totals(RAISED)]
_DEFICITS = [*(tree.deficits.at(RAISED, TREE_D, k) for k in _INDICES), *_totals(tree.deficits(RAISED, TREE_D))]
_PAIR = (RHO, Y, D, KAPPA)

SATISFIED: dict[Lemma, tuple[tuple[z3.ExprRef, ...], list[Proof]]] = {
    noise_single.noisy_exact_bound: ((P, Q, N, ONE, real("1/10"), LEVEL, KAPPA, ONE), _distributions(P, Q)),
    noise_single.noisy_attained: (
        (P, N, ONE, real("1/10"), LEVEL, real("1/3"), KAPPA, ONE), _distributions(P),
    ),
    noise_single.noisy_tie_costs_nothing: ((TIED, N, ONE, real("1/3"), KAPPA), _distributions(TIED)),
    noise_target.strict_noise_bound: ((P, W, Q, N, ZERO, ONE, E, *_PAIR, SHARE), _ENGINE),
    noise_target.strict_noise_attained: ((P, N, E, *_PAIR, SHARE, real(2)), _distributions(P)),
    noise_box.less_noise: ((P, W, N, E, real(3)), _ENGINE),
    noise_target.single_noise_bound: ((P, W, Q, N, ZERO, ONE, E, *_PAIR, SHARE), _ENGINE),
    noise_target.single_noise_attained: ((P, N, ONE, E, *_PAIR, SHARE, real(2)), _distributions(P)),
    noise_target.rejected_is_not_the_argmax: ((P, W, N, E, ZERO, ONE, RHO), _ENGINE),
    noise_box.rank_under_noise: ((P, W, N, E, ZERO, ONE, ONE), [*_ENGINE, *_RANKED]),
    noise_box.runner_up_under_noise: ((P, W, N, E, ZERO, ONE), _ENGINE),
    noise_box.recorded_under_noise: ((P, W, N, E, ZERO, ONE, RHO, real("1/10")), _ENGINE),
    noise_box.ratio_cancels: ((real("4/5"), real("1/5"), real("1/10"), E, real("9/10"), RHO), []),
    noise_box.threshold_under_noise: ((real("4/5"), real("1/5"), SHARE, real("20/21"), real("1/4"), real(0)), []),
    noise_box.least_share: ((P, W, N, E, ZERO, SHARE), _ENGINE),
    noise_box.greatest_share: ((P, W, N, E, ZERO, real("81/85")), _ENGINE),
    # e^{−H} is rational where the entropy is 0.
    noise_box.entropy_under_noise: (
        (CERTAIN, CERTAIN, N, E, ZERO, real(0), real(1)),
        [
            *_decided(CERTAIN, CERTAIN, E), log_one(),
            *(entropy.negentropy_terms.at(CERTAIN, real(0), k) for k in _INDICES),
            *_totals(entropy.negentropy_terms(CERTAIN, real(0))),
        ],
    ),
    noise_tree_target.tree_noise_bound: (
        (P, W, Q, N, E, ZERO, ONE, ONE, TREE_LEVEL, TREE_D, KAPPA, TREE_G), [*_ENGINE, *_listed(Q), *_WORST],
    ),
    noise_tree_target.tree_noise_attained: (
        (P, N, E, ONE, TREE_LEVEL, TREE_D, KAPPA, TREE_G, real(2)), [*_distributions(P), *_WORST, *_DEFICITS],
    ),
    noise_tree.near_level_of_minimum: ((RAISED, ONE, ONE, TREE_LEVEL, TREE_D, KAPPA), _WORST),
}  # fmt: skip
"""Per statement of a theorem: values of the quantified variables, in order, and the definitions they need."""
