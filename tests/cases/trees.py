"""Trees: the exact certificate of coverage, its ceiling, its margin bound."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

import z3

from cases.declaration import Cases, Misprint, OtherTerm, Planted, Point, Sample, WrongLine
from cases.points import (
    INDICES,
    THREE,
    TWO,
    challenged,
    distributions,
    falling,
    named,
    real,
    sequence,
    sorted_target,
    totals,
)
from proved import small_cases
from symcert.kernel import gibbs, margins_tree, sums, tree
from symcert.kernel.prover import Proof

# --- small cases -------------------------------------------------------------------------------------------------


def raised_level(p: Sequence[Fraction], m: int) -> tuple[Fraction, int]:
    return min((Fraction(p[0] + sum(p[m - k + 1 : m + 1])) / (k + 1), k) for k in range(1, m + 1))


def challenger_sets(n: int) -> list[tuple[int, ...]]:
    return [chosen for m in range(1, n) for chosen in combinations(range(1, n), m)]


def sample_tree_exact(rng: random.Random, n: int) -> Sample:
    p, chosen = sorted_target(rng, n), rng.choice(challenger_sets(n))
    m = len(chosen)
    c, k = raised_level(p, m)
    places = [(tokens, pool) for tokens in challenger_sets(n) for pool in range(1, len(tokens) + 1)]
    q = challenged(rng, n, chosen)
    deficits = named("d", [1 - p[r] / c for r in range(m - k + 1, m + 1)], first=m - k + 1)
    return small_cases("tree_exact", n)[places.index((chosen, k))], named("p", p) | named("q", q) | deficits | {"c": c}


def sample_tree_ceiling(rng: random.Random, n: int) -> Sample:
    p, m = sorted_target(rng, n), rng.randint(1, n - 1)
    c, k = raised_level(p, m)
    places = [(width, pool) for width in range(1, n) for pool in range(1, width + 1)]
    deficits = named("d", [1 - p[r] / c for r in range(m - k + 1, m + 1)], first=m - k + 1)
    return small_cases("tree_ceiling", n)[places.index((m, k))], named("p", p) | deficits | {"c": c}


def sample_tree_margin(rng: random.Random, n: int) -> Sample:
    p, chosen = sorted_target(rng, n), rng.choice(challenger_sets(n))
    m, u = len(chosen), 1 + Fraction(rng.randint(0, 20), 8)
    gamma = (p[0] - p[m]) * Fraction(rng.randint(0, 4), 4)
    share = (m + 1) / (u + m - 1 + 1 / u)
    values = {"gamma": gamma, "u": u, "t": 1 / u, "s": share}
    q = challenged(rng, n, chosen)
    return small_cases("tree_margin", n)[challenger_sets(n).index(chosen)], named("p", p) | named("q", q) | values


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q = sequence("1/2", "3/10", "1/5"), sequence("1/5", "2/5", "2/5")
V, LEVEL = sequence("9/10", "3/5"), real("1/3")


def _challenged(q: z3.ArrayRef) -> list[Proof]:
    """Which tokens are ahead of token 0, and how many."""
    ahead = tree.challengers(q)
    return [f for k in INDICES for f in (sums.count.defn(ahead, k), tree.challengers.at(q, k))]


DEFICITS = [*(tree.deficits.at(P, LEVEL, k) for k in INDICES), *totals(tree.deficits(P, LEVEL))]
EXCESS = [*(gibbs.excess_terms.at(V, k) for k in INDICES), *totals(gibbs.excess_terms(V))]
KNOWN = [*distributions(P, Q), *falling(P), *_challenged(Q), *DEFICITS]

SATISFIED = {
    tree.tree_exact_bound: Point((P, Q, THREE, TWO, TWO, LEVEL), KNOWN),
    tree.tree_attained: Point((P, THREE, TWO, LEVEL), KNOWN),
    tree.tree_ceiling: Point((P, THREE, TWO, TWO, LEVEL), KNOWN),
    margins_tree.tree_margin: Point((P, Q, THREE, TWO, real(2), real("3/10"), real("6/7")), KNOWN),
    tree.coverage_bound: Point((P, Q, V, THREE, TWO, real("3/2")), [*KNOWN, *EXCESS]),
}

FALSE_LEMMAS = (
    Planted("no balance", tree.coverage_bound, "w >= 1, head_excess + total(excess_terms(v), m) <= 0,", "w >= 1,"),
    Planted("rank off by one", tree.coverage_bound, "p[rank + 1]", "p[rank + 2]"),
    Planted("head may vanish", tree.coverage_bound, "w >= 1,", "w >= 0,"),
    Planted(
        "level above the water", tree.tree_bound_at_level, "p[0] - c == total", "p[0] - c >= total", tree.water_level
    ),
    Planted(
        "level is a maximum", tree.level_of_minimum, "* c <= p[0] + total", "* c >= p[0] + total", tree.minimum
    ),
    Planted("one challenger too few", tree.tree_exact_bound, ">= m)", ">= m - 1)", tree.not_covered),
    Planted("ceiling log m", tree.tree_ceiling, "width = z3.ToReal(m) + 1", "width = z3.ToReal(m)"),
    Planted(
        "fall of the wrong sign", margins_tree.tree_margin, ">= margin_bound(gamma, u, share)",
        ">= gamma * log(u) - fall",
    ),
    Planted("share too large", margins_tree.tree_margin, "== width * u)", "== width * u + 1)"),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("tree_ceiling", "derive", "p0 * sp.log(m + 1))", "p0 * sp.log(m))"),
    WrongLine("tree_exact", "attain", "/ (k + 1)", "/ (k + 2)"),
    WrongLine("tree_exact", "derive", "(lam - mu) * q", "(lam + mu) * q"),
    WrongLine("tree_ceiling", "attain", "1 / (1 / (m + 1))", "1 / (1 / m)"),
    WrongLine("tree_margin", "attain", "level = 1 / (m + 1)", "level = 1 / m"),
    WrongLine("tree_margin", "derive", "4 * (1 - gamma)", "2 * (1 - gamma)"),
)

OTHER_TERMS = (
    OtherTerm("tree_exact", tree, "certificate"),
    OtherTerm("tree_ceiling", tree, "ceiling"),
    OtherTerm("tree_margin", margins_tree, "margin_bound"),
)

MISPRINTS = (
    Misprint("tree_exact", "torch.amin", "torch.amax"),
    Misprint("tree_exact", "torch.flip(p_top[..., 1:], (-1,))", "p_top[..., 1:]"),
    Misprint("tree_exact", "torch.flip(p_top[..., 1:]", "torch.flip(p_top[..., :-1]"),
    Misprint("tree_exact", "/(k + 1)", "/k"),
    Misprint("tree_exact", "max=0", "min=0"),
    Misprint("tree_exact", "psi(torch.clamp(-1 + p_top[..., 1:]", "psi(torch.clamp(-1 + p_top[..., :-1]"),
    Misprint("tree_exact", "torch.arange(1, m + 1", "torch.arange(1, m"),
    Misprint("tree_margin", "margin*torch.log1p(w)", "margin*torch.log(w)"),
    Misprint("tree_margin", "margin < 0.5", "margin < 0.25"),
    Misprint("tree_margin", "xlogy(1 - margin, v)", "xlogy(v, 1 - margin)"),
    Misprint("tree_margin", "4 - 4*margin", "3.9999999999999996 - 4*margin"),
)

CASES = Cases(
    samplers={
        "tree_exact": sample_tree_exact,
        "tree_ceiling": sample_tree_ceiling,
        "tree_margin": sample_tree_margin,
    },
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
    misprints=MISPRINTS,
)
