"""Partial information: certificates when only the most probable tokens are known."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import combinations

from cases.declaration import Cases, OtherTerm, Planted, Point, Sample, WrongLine
from cases.points import (
    INDICES,
    ONE,
    THREE,
    TWO,
    challenged,
    distributions,
    drafter,
    falling,
    named,
    real,
    sequence,
    sorted_target,
)
from proved import small_cases
from symcert.kernel import partial, single, sums, tree

# --- small cases -------------------------------------------------------------------------------------------------


def sample_single_partial(rng: random.Random, n: int) -> Sample:
    while True:
        p, x, known = sorted_target(rng, n), rng.randint(1, n - 1), rng.randint(1, n - 1)
        b = p[x] + (p[0] - p[x]) * Fraction(rng.randint(0, 3), 4)
        c, k = max((Fraction(sum(p[:j]) + b) / (j + 1), j) for j in range(1, known + 1))
        if k <= x:
            break
    places = [(pool, token) for pool in range(1, n) for token in range(pool, n)]
    values = named("p", p) | named("q", drafter(rng, n, x)) | named("e", [a / c - 1 for a in p[:k]])
    return small_cases("single_partial", n)[places.index((k, x))], values | {"b": b, "c": c}


def sample_tree_partial(rng: random.Random, n: int) -> Sample:
    sets = [chosen for m in range(1, n) for chosen in combinations(range(1, n), m)]
    p, chosen = sorted_target(rng, n), rng.choice(sets)
    m = len(chosen)
    h = sorted((p[r] + (p[0] - p[r]) * Fraction(rng.randint(0, 3), 4) for r in range(1, m + 1)), reverse=True)
    c, k = min((Fraction(p[0] + sum(h[m - j :])) / (j + 1), j) for j in range(1, m + 1))
    q = challenged(rng, n, chosen)
    places = [(tokens, pool) for tokens in sets for pool in range(1, len(tokens) + 1)]
    deficits = named("d", [1 - value / c for value in h[m - k :]], first=m - k + 1)
    values = named("p", p) | named("q", q) | named("h", h, first=1) | deficits | {"c": c}
    return small_cases("tree_partial", n)[places.index((chosen, k))], values


# --- kernel lemmas -----------------------------------------------------------------------------------------------

P, Q, MISSED = sequence("1/2", "3/10", "1/5"), sequence("3/10", "2/5", "3/10"), sequence("1/5", "2/5", "2/5")
KNOWN = distributions(P, Q, MISSED) + falling(P)
CHALLENGED = [
    *(sums.count.defn(tree.challengers(MISSED), k) for k in INDICES),
    *(tree.challengers.at(MISSED, k) for k in INDICES),
]

SATISFIED = {
    partial.single_partial: Point((P, Q, THREE, ONE, real("3/10"), real("2/5"), ONE, ONE), KNOWN),
    partial.single_partial_attained: Point((P, THREE, ONE, real("3/10"), real("2/5"), ONE, ONE), KNOWN),
    partial.certificate_antitone: Point(
        (P, THREE, real("3/10"), real("2/5"), ONE, TWO, real("2/5"), real("9/20"), ONE, ONE), KNOWN,
    ),
    partial.tail_share: Point((P, THREE, TWO, ONE), KNOWN),
    partial.tree_partial: Point((P, MISSED, P, THREE, TWO, TWO, real("1/3")), [*KNOWN, *CHALLENGED]),
}  # fmt: skip

FALSE_LEMMAS = (
    Planted(
        "competitor below the draft token", partial.single_partial, "p[x] <= b)", "p[x] >= b)", single.rejected_draft
    ),
    Planted("any pool", single.level_of_prefix, ">= total(p, j) + b", "<= total(p, j) + b", single.maximum),
    Planted("attained whatever follows", partial.single_partial_attained, "<= c, start=known", ">= c, start=known"),
    Planted("larger competitor, larger value", partial.certificate_antitone, "b <= b2,", "b >= b2,"),
    Planted("fewer known, larger value", partial.certificate_antitone, "known2 <= known,", "known2 >= known,"),
    Planted("levels without ratio", partial.levelled_term, "r > 0, c == r * c2)", "r > 0)"),
    Planted("one token more in the tail", partial.tail_share, "z3.ToReal(known) + 1)", "z3.ToReal(known) + 2)"),
    Planted("bounds below the competitors", partial.tree_partial, "h[i] >= p[i]", "h[i] <= p[i]"),
    Planted("another head", tree.tree_bound_from_above, "h[0] == p[0]", "h[0] >= p[0]"),
    Planted("rising bounds", tree.level_of_least_mean, "sorted_down(p, m + 1), ", "", tree.falling),
)  # fmt: skip

# --- derivations, bridges, printed text --------------------------------------------------------------------------

WRONG_LINES = (
    WrongLine("single_partial", "derive", "mean = (P_k + rejected) / (k + 1)", "mean = (P_k + rejected) / k"),
    WrongLine("single_partial", "attain", "/ (known + 1)", "/ known"),
    WrongLine("tree_partial", "derive", "- rest * sp.log(level)", "+ rest * sp.log(level)"),
    WrongLine("tree_partial", "attain", "sp.Min(p1, r / 2)", "sp.Min(p1, r / 3)"),
)

OTHER_TERMS = (
    OtherTerm("single_partial", single, "certificate"),
    OtherTerm("tree_partial", tree, "certificate"),
)

CASES = Cases(
    samplers={"single_partial": sample_single_partial, "tree_partial": sample_tree_partial},
    satisfied=SATISFIED,
    false_lemmas=FALSE_LEMMAS,
    wrong_lines=WRONG_LINES,
    other_terms=OTHER_TERMS,
)
