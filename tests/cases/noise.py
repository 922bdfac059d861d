"""Noise: what is left of a certificate where the engine's logits are off."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

import z3

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, Sampler, Values, WrongLine
from cases.points import INDICES, ONE, TWO, ZERO, distributions, falling, named, normalised, real, sequence, totals
from proved import small_cases
from symcert.kernel import (
    entropy,
    noise_box,
    noise_pair,
    noise_single,
    noise_target,
    noise_tree,
    noise_tree_target,
    sums,
    tree,
)
from symcert.kernel.logs import log_one
from symcert.kernel.prover import Proof

SPREADS = (Fraction(1), Fraction(9, 8), Fraction(3, 2))
KAPPAS = (Fraction(1), Fraction(3, 4), Fraction(1, 2))

# --- small cases -------------------------------------------------------------------------------------------------


def _target(rng: random.Random, n: int) -> list[Fraction]:
    weights = sorted((Fraction(rng.randint(1, 24)) for _ in range(n)), reverse=True)
    weights[0] += rng.choice((0, 12, 48))
    return normalised(weights)


def _noisy_copy(rng: random.Random, p: Sequence[Fraction], spread: Fraction) -> list[Fraction]:
    """Any two ratios change by at most `spread`."""
    return normalised([x * (1 + (spread - 1) * Fraction(rng.randint(0, 4), 4)) for x in p])


def _drafter(
    rng: random.Random, n: int, raised: Sequence[int], against: Sequence[int], kappa: Fraction
) -> list[Fraction]:
    """q_x ≥ κ·q_y for x raised and y in `against`."""
    q = [Fraction(rng.randint(1, 24)) for _ in range(n)]
    for x in raised:
        q[x] = max(q[x], kappa * max(q[y] for y in against))
    return normalised(q)


def _pair(rho: Fraction, kappa: Fraction) -> Values:
    level = (1 + rho) / (1 + kappa)
    return {"rho": rho, "kappa": kappa, "y": level, "g": (1 / level - 1) / kappa}


def _share(p: Sequence[Fraction], spread: Fraction) -> Fraction:
    return p[0] / (p[0] + (1 - p[0]) * spread)


def sample_single_drafter_noise(rng: random.Random, n: int) -> Sample:
    while True:
        p, kappa, x = _target(rng, n), rng.choice(KAPPAS), rng.randrange(1, n)
        if p[x] <= kappa * p[0]:
            break
    levels = [(sum(p[:j]) + p[x]) / (j + kappa) for j in range(1, n + 1)]
    level, k = max(levels), levels.index(max(levels)) + 1
    case = [(size, token) for size in range(1, n) for token in range(size, n)].index((k, x))
    q = _drafter(rng, n, [x], range(n), kappa)
    values = named("p", p) | named("q", q) | named("g", [(y / level - 1) / kappa for y in p[:k]])
    return small_cases("single_drafter_noise", n)[case], values | {"b": p[x], "c": level, "kappa": kappa}


def _noisy_decision(
    rng: random.Random, n: int
) -> tuple[Values, int, int, list[Fraction], list[Fraction], Fraction, Fraction]:
    """Values of p, w, q, E, share; the argmax t and a draft token x; p, w, E and κ. E·p_1 ≤ κ·p_0."""
    while True:
        p, spread, kappa = _target(rng, n), rng.choice(SPREADS), rng.choice(KAPPAS)
        if spread * p[1] <= kappa * p[0]:
            break
    w = _noisy_copy(rng, p, spread)
    t = max(range(n), key=w.__getitem__)
    x = rng.choice([token for token in range(n) if token != t])
    values = named("p", p) | named("w", w) | named("q", _drafter(rng, n, [x], range(n), kappa))
    return values | {"E": spread, "share": _share(p, spread)}, t, x, p, w, spread, kappa


def sample_strict_noise(rng: random.Random, n: int) -> Sample:
    values, t, x, p, _w, spread, kappa = _noisy_decision(rng, n)
    case = [*permutations(range(n), 2)].index((t, x))
    return small_cases("strict_noise", n)[case], values | _pair(spread * p[1] / p[0], kappa)


def sample_single_noise(rng: random.Random, n: int) -> Sample:
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


def sample_tree_noise(rng: random.Random, n: int) -> Sample:
    chosen = rng.choice([c for m in range(1, n) for c in combinations(range(1, n), m)])
    m = len(chosen)
    while True:
        p, spread, kappa = _target(rng, n), rng.choice(SPREADS), rng.choice(KAPPAS)
        if spread * p[m] <= kappa * p[0]:
            break
    w, a = _noisy_copy(rng, p, spread), [spread * x for x in p]
    levels = [(p[0] + sum(a[m - k + 1 : m + 1])) / (1 + k * kappa) for k in range(1, m + 1)]
    level, k = min(levels), levels.index(min(levels)) + 1
    sets = [
        (c, size) for width in range(1, n) for c in combinations(range(1, n), width) for size in range(1, width + 1)
    ]
    values = (
        named("w", w) | named("q", _drafter(rng, n, chosen, [0], kappa)) | {"p_0": p[0], "c": level, "kappa": kappa}
    )
    values |= {f"a_{r}": a[r] for r in range(1, m + 1)}
    values |= {f"d_{r}": 1 - a[r] / (kappa * level) for r in range(m - k + 1, m + 1)}
    values |= {"z": w[0] / p[0], "g": 1 / (p[0] + (1 - p[0]) * spread)}
    return small_cases("tree_noise", n)[sets.index((chosen, k))], values


SAMPLERS: dict[str, Sampler] = {
    "single_drafter_noise": sample_single_drafter_noise,
    "strict_noise": sample_strict_noise,
    "single_noise": sample_single_noise,
    "tree_noise": sample_tree_noise,
}


# --- kernel lemmas -----------------------------------------------------------------------------------------------

# E = 9/4 and κ = 1/2: the ratio 1/9 of P becomes 1/4 in W, and Q is W levelled; (y, d) = (5/6, 5/12), p_0' = 4/5.
P, W, Q = sequence("9/10", "1/10"), sequence("4/5", "1/5"), sequence("2/3", "1/3")
E, KAPPA, RHO, Y, D, SHARE = real("9/4"), real("1/2"), real("1/4"), real("5/6"), real("5/12"), real("4/5")
CERTAIN = sequence("1", "0")
LEVEL = real("2/3")  # of P with b = 1/10 and κ = 1/2
TIED = sequence("2/3", "1/3")
RAISED = noise_tree_target.worst(P, E)
TREE_LEVEL, TREE_D, TREE_G = real("3/4"), real("3/8"), real("8/9")


def _pairs(*arrays: z3.ArrayRef) -> list[Proof]:
    return distributions(*arrays, n=TWO) + falling(*arrays, n=TWO)


def _decided(p: z3.ArrayRef, w: z3.ArrayRef, spread: z3.ArithRef) -> list[Proof]:
    return [*_pairs(p, w, Q), noise_box.noisy_copy.defn(p, w, TWO, spread)]


def _listed(q: z3.ArrayRef) -> list[Proof]:
    listed = noise_tree_target.listed_first(q, ZERO)
    near = noise_tree.near_challengers(listed, KAPPA)
    return [
        *(noise_tree_target.listed_first.at(q, ZERO, k) for k in INDICES),
        *(noise_tree.near_challengers.at(listed, KAPPA, k) for k in INDICES),
        *(sums.count.defn(near, k) for k in INDICES),
    ]  # fmt: skip


ENGINE = _decided(P, W, E)
RANKED = [
    *(noise_box.as_probable.at(W, ONE, k) for k in INDICES),
    *(sums.count.defn(noise_box.as_probable(W, ONE), k) for k in INDICES),
]
WORST = [*(noise_tree_target.worst.at(P, E, k) for k in INDICES), *totals(RAISED)]
DEFICITS = [*(tree.deficits.at(RAISED, TREE_D, k) for k in INDICES), *totals(tree.deficits(RAISED, TREE_D))]
PAIR = (RHO, Y, D, KAPPA)

SATISFIED = {
    noise_single.noisy_exact_bound: Point((P, Q, TWO, ONE, real("1/10"), LEVEL, KAPPA, ONE), _pairs(P, Q)),
    noise_single.noisy_attained: Point(
        (P, TWO, ONE, real("1/10"), LEVEL, real("1/3"), KAPPA, ONE), _pairs(P),
    ),
    noise_single.noisy_tie_costs_nothing: Point((TIED, TWO, ONE, real("1/3"), KAPPA), _pairs(TIED)),
    noise_target.strict_noise_bound: Point((P, W, Q, TWO, ZERO, ONE, E, *PAIR, SHARE), ENGINE),
    noise_target.strict_noise_attained: Point((P, TWO, E, *PAIR, SHARE, real(2)), _pairs(P)),
    noise_box.less_noise: Point((P, W, TWO, E, real(3)), ENGINE),
    noise_target.single_noise_bound: Point((P, W, Q, TWO, ZERO, ONE, E, *PAIR, SHARE), ENGINE),
    noise_target.single_noise_attained: Point((P, TWO, ONE, E, *PAIR, SHARE, real(2)), _pairs(P)),
    noise_target.rejected_is_not_the_argmax: Point((P, W, TWO, E, ZERO, ONE, RHO), ENGINE),
    noise_box.rank_under_noise: Point((P, W, TWO, E, ZERO, ONE, ONE), [*ENGINE, *RANKED]),
    noise_box.runner_up_under_noise: Point((P, W, TWO, E, ZERO, ONE), ENGINE),
    noise_box.recorded_under_noise: Point((P, W, TWO, E, ZERO, ONE, RHO, real("1/10")), ENGINE),
    noise_box.ratio_cancels: Point((real("4/5"), real("1/5"), real("1/10"), E, real("9/10"), RHO), []),
    noise_box.threshold_under_noise: Point((real("4/5"), real("1/5"), SHARE, real("20/21"), real("1/4"), real(0)), []),
    noise_box.least_share: Point((P, W, TWO, E, ZERO, SHARE), ENGINE),
    noise_box.greatest_share: Point((P, W, TWO, E, ZERO, real("81/85")), ENGINE),
    # e^{−H} is rational where the entropy is 0.
    noise_box.entropy_under_noise: Point(
        (CERTAIN, CERTAIN, TWO, E, ZERO, real(0), real(1)),
        [
            *_decided(CERTAIN, CERTAIN, E), log_one(),
            *(entropy.negentropy_terms.at(CERTAIN, real(0), k) for k in INDICES),
            *totals(entropy.negentropy_terms(CERTAIN, real(0))),
        ],
    ),
    noise_tree_target.tree_noise_bound: Point(
        (P, W, Q, TWO, E, ZERO, ONE, ONE, TREE_LEVEL, TREE_D, KAPPA, TREE_G), [*ENGINE, *_listed(Q), *WORST],
    ),
    noise_tree_target.tree_noise_attained: Point(
        (P, TWO, E, ONE, TREE_LEVEL, TREE_D, KAPPA, TREE_G, real(2)), [*_pairs(P), *WORST, *DEFICITS],
    ),
    noise_tree.near_level_of_minimum: Point((RAISED, ONE, ONE, TREE_LEVEL, TREE_D, KAPPA), WORST),
}  # fmt: skip

FALSE_LEMMAS = (
    Planted(
        "slack on the wrong side",
        noise_single.noisy_bound_at_level,
        "kappa * q[y] <= q[x]",
        "q[y] <= kappa * q[x] * 4",
        noise_single.noisy_draft,
    ),
    Planted("competitor level without noise", noise_single.noisy_bound_at_level, "d == kappa * c)", "d == c)"),
    Planted(
        "no slack",
        noise_single.master_lemma_with_slack,
        "total(e, n) <= 0,",
        "total(e, n) <= 1,",
        noise_single.slack_hypotheses,
    ),
    Planted(
        "level of a minimum",
        noise_single.noisy_level_of_maximum,
        ">= total(p, j) + b",
        "<= total(p, j) + b",
        noise_single.noisy_maximum,
    ),
    Planted("attained by any competitor", noise_single.noisy_attained, "p[x] == b,", "p[x] <= b,"),
    Planted("a tie that is none", noise_single.noisy_tie_costs_nothing, "b >= kappa * p[0]", "b >= 0"),
    Planted("pair of any ratio", noise_pair.pair_bound, "p[x] <= rho * p[t],", "p[x] <= p[t],"),
    Planted(
        "pair level too low",
        noise_pair.pair_value_is_nonnegative,
        "y + d == 1 + rho",
        "y + d >= 1 + rho",
        noise_pair.pair_level,
    ),
    Planted(
        "share of one side",
        noise_box.greedy_mass_under_noise,
        "return top + (1 - top) * E",
        "return top + (1 - top) * (E + 1) / 2",
        noise_box.spread,
    ),
    Planted("ratio without noise", noise_box.ratio_under_noise, "<= E * (w[t] * p[x])", "<= w[t] * p[x]"),
    Planted("runner-up may be the argmax", noise_box.runner_up_under_noise, ", x != t)", ")"),
    Planted("rank off by one", noise_box.rank_under_noise, ">= m + 1)", ">= m)", noise_box.outranked),
    Planted("any recorded token", noise_box.recorded_under_noise, "p[y] <= E * (T * p[0])", "p[y] <= T * p[0]"),
    Planted(
        "threshold at the wrong end",
        noise_box.threshold_under_noise,
        "z3.Implies(B <= 0, b * hi",
        "z3.Implies(B >= 0, b * hi",
    ),
    Planted("floor without e", noise_box.entropy_under_noise, "w[t] + e >= F", "w[t] >= F"),
    Planted("less noise allows more", noise_box.less_noise, "E <= F,", "E >= F,"),
    Planted(
        "any corner", noise_box.corner_is_noise, "f * p[0] == E * s", "f * p[0] == E * E * s", noise_box.corner_level
    ),
    Planted("bound twice", noise_target.single_noise_bound, ">= noise_value(s,", ">= 2 * noise_value(s,"),
    Planted("recorded ratio", noise_target.strict_noise_bound, "rho * p[0] == E * p[1]", "rho * p[0] == p[1]"),
    Planted("argmax of ratio one", noise_target.rejected_is_not_the_argmax, "rho < 1)", "rho <= 1)"),
    Planted("attained beyond the pair", noise_target.single_noise_attained, ", E * p[1] <= y * p[0]", ""),
    Planted(
        "challengers of token 0",
        noise_tree.near_coverage_bound,
        "a[r + 1] * w[0])",
        "a[r + 1] * w[0] * 2)",
        noise_tree.dominated,
    ),
    Planted(
        "one challenger too few",
        noise_tree.near_coverage_bound,
        "kappa), n) >= m",
        "kappa), n) >= m - 1",
        noise_tree.near_missed,
    ),
    Planted(
        "level of a maximum",
        noise_tree.near_level_of_minimum,
        "+ c <= raised_mass",
        "+ c >= raised_mass",
        noise_tree.near_minimum,
    ),
    Planted("any last rank", noise_tree.near_level_of_minimum, ", a[m] <= kappa * a[0]", "", noise_tree.falling_ranks),
    Planted("weights without noise", noise_tree_target.tree_noise_bound, "g * spread(p[0], E) == 1", "g == 1"),
    Planted("argmax exchanged at the corner", noise_tree_target.tree_noise_attained, "E * p[1] <= p[0], ", ""),
)

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("single_noise", "derive", "-B / top**2", "B / top**2", "_ratios"),
    WrongLine("single_drafter_noise", "derive", "(k + kap) * level +", "(k + 1) * level +"),
    WrongLine("single_drafter_noise", "attain", "(P_k + competitor) / (k + kap)", "(P_k + competitor) / (k + 1)"),
    WrongLine("strict_noise", "derive", "p0 * sp.exp(-eps) + (1 - p0) * sp.exp(eps)", "p0 + (1 - p0) * sp.exp(eps)"),
    WrongLine("strict_noise", "attain", "p0 / (p0 + (1 - p0) * E), E", "p0 / (1 + (1 - p0) * E), E"),
    WrongLine(
        "single_noise", "attain", "share, ratio = p0 / (p0 + (1 - p0) * E)", "share, ratio = p0 / (1 + (1 - p0) * E)"
    ),
    WrongLine("tree_noise", "derive", "(p_r * sp.exp(eps)) / (p0 * sp.exp(-eps))", "(p_r * sp.exp(eps)) / p0"),
    WrongLine("tree_noise", "attain", "(p0 + A) / (1 + k * kap)", "(p0 + A) / (1 + k)"),
)

OTHER_TERMS = (
    OtherTerm("single_drafter_noise", noise_single, "noisy_certificate"),
    OtherTerm("strict_noise", noise_target, "noise_value"),
    OtherTerm("single_noise", noise_target, "noise_value"),
    OtherTerm("tree_noise", noise_tree, "tree_value"),
    OtherTerm("tree_noise", noise_tree_target, "scaled_value"),
)

MISPRINTS = (  # e^ε in the place of e^{2ε}
    Misprint("single_drafter_noise", "torch.exp(-2*", "torch.exp(-"),
    Misprint("strict_noise", "torch.exp(2*", "torch.exp("),
    Misprint("single_noise", "torch.exp(2*", "torch.exp("),
    Misprint("tree_noise", "torch.exp(2*", "torch.exp("),
)

CASES = Cases(
    samplers=SAMPLERS,
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
)
