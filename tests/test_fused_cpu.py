"""The fused pass on the CPU: sums within their bounds, claims true by ball arithmetic, the eager tier's answers."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import flint
import numba
import numpy as np
import pytest
import torch
from flint import arb
from torch import Tensor

from adversarial import (
    FAMILIES,
    Pair,
    drafting_rows,
    generator,
    nearest_drafting,
    random_rows,
    rows_as_floats,
    stored_as,
    threshold_logit,
    witness_rows,
)
from exact import Target, certificate, draft_certificate, kl_divergence, rejected
from symcert_runtime import UserError, certify_logits, eager, fused
from symcert_runtime.engine_rounding import computed_number
from symcert_runtime.fused.cpu import batch, intervals, program
from symcert_runtime.fused.cpu import competitor as competitor_kernels
from symcert_runtime.fused.cpu import decision as decision_kernels
from symcert_runtime.fused.cpu import row as row_kernels
from symcert_runtime.fused.cpu import scan as scan_kernels
from symcert_runtime.fused.cpu.jit import kernel
from symcert_runtime.fused.cpu.scan import BENEATH, BLOCK, CUT, EXP_UNITS, FAR, SLACK, SUMS, UNIT
from symcert_runtime.generated import cpu_competitors, cpu_decisions, cpu_formulas
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.row_bounds import Fused, RowBounds
from symcert_runtime.rules import GENERATED, facts_of, parse_rule
from tiers import only

TREES = {"tree:m=1": 1, "tree:m=3": 3}
DRAFT_RULES = (
    "strict",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=4,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "constant:a=0.0067",
)
RULES = (*TREES, *DRAFT_RULES)
STORED = (torch.bfloat16, torch.float32, torch.float64)
"""What the kernels read as it is."""

Row = Sequence[float]


def test_every_rule_is_tested() -> None:
    assert {rule.partition(":")[0] for rule in RULES} == GENERATED


def repeated(row: Row, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.tensor([list(row)], dtype=dtype)


# --- one scan


def scanned(pair: Pair, listed: int = 2, ranked: bool = False) -> batch.Scan:
    """What the scan leaves of rows [R, V], with a list of so many of the largest logits."""
    found = batch.empty_scan(len(pair[0]), listed)
    target, drafter = map(batch.readable, pair)
    scan_kernels.scan(*target, *drafter, pair[0].shape[1], ranked, found)
    return found


@dataclass(frozen=True)
class Exact:
    """A row's sums by ball arithmetic, under the names of `scan.SUMS`; N and W are infinite at a hole."""

    sums: dict[str, arb]
    hole: bool
    settled: bool


def exactly(target: Row, drafter: Row) -> Exact:
    flint.ctx.prec = 200
    numbers = [*target, *drafter]
    if any(math.isnan(x) or x == math.inf for x in numbers) or -math.inf in (max(target), max(drafter)):
        return Exact({}, False, False)
    M, M_draft, zero = arb(max(target)), arb(max(drafter)), arb(0)
    S = S_draft = N = W = A = B = Q = zero
    hole = far = False
    for z, y in zip(target, drafter, strict=True):
        G = arb(y) - M_draft
        if y != -math.inf:
            b = G.exp()
            S_draft, B = S_draft + b, B - b * G
        if z == -math.inf:
            continue
        D = arb(z) - M
        a = D.exp()
        aD = a * D
        S, A, Q = S + a, A - aD, Q + aD * D
        if y == -math.inf:
            hole = True
            continue
        far |= bool(FAR > G)
        aT = a * (D - G)
        N, W = N + aT, W + abs(aT)
    values = (M, M_draft, S, S_draft, N, W, A, B, Q)
    return Exact(dict(zip(SUMS, values, strict=True)), hole, not far)


def documented_bounds(sums: dict[str, arb], V: int, unit: float = UNIT) -> dict[str, arb]:
    """The error bounds that the scan's documentation states, of the sums as computed."""
    depth = min(V, BLOCK) + -(-V // BLOCK)
    c = depth + EXP_UNITS + 4
    S, S_draft, W, A, B, Q = (sums[name] for name in ("S", "S_draft", "W", "A", "B", "Q"))
    first_order = {
        "S": c * S + A,
        "S_draft": c * S_draft + B,
        "N": (c + 708) * W + 2 * A + W,
        "A": (c + 708) * A,
        "Q": (c + 709) * Q,
    }
    return {name: (unit * size + V * BENEATH) * SLACK for name, size in first_order.items()}


def broken_bounds(pair: Pair, unit: float = UNIT, factor: float = 1.0) -> list[str]:
    """Sums that are farther from the exact ones than the bound, flags that are wrong."""
    found, V = scanned(pair), pair[0].shape[1]
    broken = []
    for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
        exact = exactly(target, drafter)
        if bool(found.settled[row]) != exact.settled:
            broken.append(f"row {row}: settled {found.settled[row]}")
        if not exact.settled:
            continue
        if bool(found.hole[row]) != exact.hole:
            broken.append(f"row {row}: hole {found.hole[row]}")
        sums = {name: arb(x) for name, x in zip(SUMS, (found.sums[row] * factor).tolist(), strict=True)}
        for name, bound in documented_bounds(sums, V, unit).items():
            if not (exact.hole and name == "N") and not abs(sums[name] - exact.sums[name]) <= bound:
                broken.append(f"row {row}: {name}")
    return broken


def nearly_flat_rows(rows: int, V: int, seed: int) -> Pair:
    """Uniform up to a few ulps of double."""
    g = generator(seed)
    steps = torch.randint(-3, 4, (2, rows, V), generator=g).to(torch.float64) * 2.0**-50
    return 1.0 + steps[0], 1.0 + steps[0] + steps[1]


def shifted_rows(rows: int, V: int, seed: int) -> Pair:
    """The drafter's logits are the target's and a constant: every log-ratio is the rounding of that sum."""
    target, _ = random_rows(rows, V, seed)
    return target, target + torch.linspace(-700, 1e4, rows, dtype=torch.float64)[:, None] / 3


def edge_rows(rows: int, V: int, seed: int) -> Pair:
    """Targets about CUT below their maximum, drafters about CUT, or FAR, or just not as far as that."""
    g = generator(seed)
    ulps = torch.randint(-3, 4, (rows, V), generator=g).to(torch.float64) * 2.0**-43
    target = CUT + ulps + torch.randint(0, 2, (rows, V), generator=g) * 3.0
    depths = torch.tensor([CUT, CUT - 1, FAR + 2.0**-20, FAR], dtype=torch.float64)
    drafter = depths[torch.randint(0, 4, (rows, V), generator=g)] + ulps.abs()
    target[:, -1], drafter[:, 0] = 0.0, 0.0
    drafter[1::3, -1] = torch.nextafter(torch.tensor(FAR, dtype=torch.float64), drafter.new_tensor(-math.inf))
    return target, drafter


KINDS = {**FAMILIES, "nearly flat": nearly_flat_rows, "shifted": shifted_rows, "edge": edge_rows}
SIZES = (2, 3, 40, 257, 1024, 1025, 4099)


@pytest.mark.parametrize("dtype", STORED)
@pytest.mark.parametrize("kind", KINDS)
def test_sums_keep_to_their_bounds(kind: str, dtype: torch.dtype) -> None:
    for seed, V in enumerate(SIZES):
        assert broken_bounds(stored_as(KINDS[kind](2, V, seed), dtype)) == []


def test_sums_of_a_large_vocabulary_keep_to_their_bounds() -> None:
    pair = random_rows(1, 40_000, 5)
    assert broken_bounds(pair) == broken_bounds(stored_as(pair, torch.bfloat16)) == []


def test_sums_without_error_bounds_and_sums_a_little_off_are_found_out() -> None:
    """Planted errors: nothing allowed for rounding; sums wrong by 2⁻³⁸."""
    for kind in ("random", "masked", "peaked"):
        pair = KINDS[kind](2, 257, 1)
        assert broken_bounds(pair, unit=0.0) and broken_bounds(pair, factor=1 + 2**-38)


# --- the largest logits and both argmaxes


def ordered(row: Row) -> list[int]:
    """Tokens by logit, the lower index first among equals: −0.0 equals 0.0."""
    return sorted(range(len(row)), key=lambda token: (-row[token], token))


def misplaced(pair: Pair, listed: int, scan: batch.Scan) -> list[int]:
    """Rows whose list, argmaxes or number of tokens before the target's argmax are not what sorting gives."""
    wrong = []
    for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
        tokens, draft_tokens = ordered(target)[:listed], ordered(drafter)
        missing = listed - len(tokens)
        expected = (
            tokens + [-1] * missing,
            [target[token] for token in tokens] + [-math.inf] * missing,
            draft_tokens[0],
            target[draft_tokens[0]],
            draft_tokens.index(tokens[0]),
        )
        found = (
            scan.tokens[row].tolist(),
            scan.logits[row].tolist(),
            scan.draft_token[row],
            scan.draft_logit[row],
            scan.before[row],
        )
        wrong += [row] if found != expected else []
    return wrong


def rows_with_ties(rows: int, V: int, seed: int) -> Pair:
    """Few values, many ties: both zeros, masked tokens, neighbours, negative numbers, the ends of the format."""
    values = torch.tensor([-math.inf, -3e38, -2.0, -1.0 - 2.0**-7, -1.0, -1e-38, -0.0, 0.0, 1e-38, 1.0, 3e38])
    g = generator(seed)
    picked = [values[torch.randint(0, most, (rows, V), generator=g)] for most in (len(values), 8)]
    target, drafter = (logits.to(torch.float64) for logits in picked)
    negative = torch.arange(rows)[:, None] % 4 == 3
    return torch.where(negative, -1.0 - target.abs(), target), drafter


@pytest.mark.parametrize("dtype", STORED)
def test_the_list_is_what_sorting_gives(dtype: torch.dtype) -> None:
    for listed, V in ((2, 2), (16, 5), (16, 40), (16, 300), (128, 1000)):
        for rows in (rows_with_ties(12, V, V), random_rows(6, V, V), KINDS["one ulp"](6, V, V)):
            pair = stored_as(rows, dtype)
            assert misplaced(pair, listed, scanned(pair, listed, ranked=True)) == [], (listed, V)


def variant(module: ModuleType, right: str, wrong: str) -> ModuleType:
    """The module with something else written in it."""
    source = inspect.getsource(module)
    assert source.count(right) == 1
    changed = ModuleType("wrong_module")
    exec(compile(source.replace(right, wrong), "<wrong module>", "exec"), vars(changed))
    return changed


def test_a_list_that_prefers_the_higher_index_is_found_out() -> None:
    """Planted error: `<=` for `<` where a token finds its place."""
    largest_tokens = variant(scan_kernels, "keys[place - 1] < k", "keys[place - 1] <= k").largest_tokens

    @numba.njit
    def each(logits, tokens, keys):  # type: ignore[no-untyped-def]
        for row in range(tokens.shape[0]):
            largest_tokens(logits[row], tokens[row], keys)

    pair = rows_with_ties(12, 40, 1)
    found = scanned(pair, 16, ranked=True)
    each(pair[0].numpy(), found.tokens, np.empty(16, np.int64))
    assert misplaced(pair, 16, found)


# --- what is known of a row

FACTS = ("normaliser", "log_normaliser", "entropy", "computed_entropy", "divergence", "largest", "second")


def facts_of_rows(pair: Pair, inside: float, loop: Callable[..., None]) -> dict[str, list[tuple[float, float]]]:
    """Every fact's pairs, row by row; `inside` stands inside the entropy's logarithm."""
    scan, computed = scanned(pair), computed_number(inside)
    found = np.empty((len(pair[0]), len(FACTS), 2))
    arguments = (inside, computed.lower.item(), computed.upper.item())
    loop((*batch.readable(pair[0]), pair[0].shape[1]), scan, arguments, found)
    return {name: [tuple(ends) for ends in found[:, i].tolist()] for i, name in enumerate(FACTS)}


def facts_loop(module: ModuleType) -> Callable[..., None]:
    target_row, divergence, probability = module.target_row, module.divergence, module.probability

    @numba.njit(error_model="numpy")
    def each(rows, scan, inside, found):  # type: ignore[no-untyped-def]
        for number in range(found.shape[0]):
            row = target_row(rows, scan, number, inside)
            pairs = (
                row.normaliser,
                row.log_normaliser,
                row.entropy,
                row.computed_entropy,
                divergence(scan, number, row),
                probability(row, row.logits[0]),
                probability(row, row.logits[1]),
            )
            for i in range(len(pairs)):
                found[number, i, 0], found[number, i, 1] = pairs[i]

    return each  # type: ignore[no-any-return]


@cache
def right_loop() -> Callable[..., None]:
    return facts_loop(row_kernels)


def engines_entropies(row: Row, inside: float) -> list[float]:
    """H_e as an engine may compute it, in float32; nothing for logits that it would round first."""
    logits = torch.tensor(row, dtype=torch.float64)
    single = logits.float()
    if not torch.equal(single.double(), logits):
        return []
    ways = single.softmax(-1), single.log_softmax(-1).exp()
    return [-torch.special.xlogy(p, p + inside).sum().item() for p in ways]


def missed_facts(pair: Pair, inside: float, loop: Callable[..., None]) -> list[str]:
    """Facts whose pair does not contain the exact value; of an engine's entropy, float32 results."""
    found, missed = facts_of_rows(pair, inside, loop), []
    settled = scanned(pair).settled
    for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
        if not settled[row]:
            continue
        side = Target(target)
        normaliser = 1 / side.largest()
        exact = {
            "normaliser": [normaliser],
            "log_normaliser": [normaliser.log()],
            "entropy": [side.entropy(inside)],
            "computed_entropy": [side.entropy(inside), *map(arb, engines_entropies(target, inside))],
            "divergence": [kl_divergence(target, drafter)],
            "largest": [side.largest()],
            "second": [side.p[side.order[1]]],
        }
        for name, values in exact.items():
            low, high = map(arb, found[name][row])
            missed += [f"row {row}: {name}" for value in values if not low <= high or value < low or value > high]
    return missed


@pytest.mark.parametrize("inside", [0.0, 1e-5, 0.5])
def test_facts_of_rows_contain_the_exact_values(inside: float) -> None:
    for kind, rows in KINDS.items():
        for seed, V in enumerate((2, 3, 40, 1025)):
            target, drafter = rows(3, V, seed)
            assert missed_facts((target, drafter), inside, right_loop()) == [], (kind, V)
            assert missed_facts((target.float().double(), drafter), inside, right_loop()) == [], (kind, V)


WRONG_FACTS: dict[str, tuple[str, float, str, str]] = {
    "no rounding allowed for": (
        "normaliser",
        0.0,
        "ENGINE_UNIT, LANES, FLUSHED = ",
        "UNIT = 0.0\nENGINE_UNIT, LANES, FLUSHED = ",
    ),
    "normalisers exchanged": (
        "divergence",
        0.0,
        "subtract(log(normaliser_of(S_draft, B, facts.size)), facts.log_normaliser)",
        "subtract(facts.log_normaliser, log(normaliser_of(S_draft, B, facts.size)))",
    ),
    "engines taken for exact": (
        "computed_entropy",
        0.0,
        "ENGINE_UNIT, LANES, FLUSHED = engine_rounding.UNIT",
        "ENGINE_UNIT, LANES, FLUSHED = 0.0",
    ),
    "an entropy's own pass taken for exact": (
        "entropy",
        0.5,
        "error = (shares + UNIT * ((additions(size) + 4) * size_of_logs + 6) + size * BENEATH) * SLACK",
        "error = 0.0",
    ),
}
"""(a fact that then misses something, what is in the entropy's logarithm, what is written, what is written instead)"""


@pytest.mark.parametrize("name", WRONG_FACTS)
def test_wrong_facts_are_found_out(name: str) -> None:
    fact, inside, right, wrong = WRONG_FACTS[name]
    target, drafter = random_rows(12, 1025, 3)
    loop = facts_loop(variant(row_kernels, right, wrong))
    missed = missed_facts((target.float().double(), drafter), inside, loop)
    assert any(where.endswith(f": {fact}") for where in missed)


# --- claims about rows under a rule

ENGINE = 2.0**-24
"""float32's unit: what an engine at least may be off, relative to each figure in a threshold."""


def certified_rows(pair: Pair, rule: str) -> Fused:
    found = fused.certify_rows(*pair, parse_rule(rule))
    assert found is not None
    return found


@dataclass(frozen=True)
class Truth:
    """What is true of a row under a rule, by ball arithmetic; of certificates also with what engines may reject."""

    kl: arb
    certificate: arb
    least: arb
    """At most this, if every token counts that an engine may reject by rounding a little."""
    most: arb
    """At least this, if only tokens count that it still rejects."""
    margin: arb
    margin_width: float
    """How far a lower bound of it may be off: two probabilities, each to (c + 708) u and its own few roundings."""
    may_accept: bool
    may_reject: bool
    """The rule's decision; both where it hangs on how ties are broken."""


def truth_of(rule: str, target: Row, drafter: Row) -> Truth:
    kl, side, parsed = kl_divergence(target, drafter), Target(target), parse_rule(rule)
    place = facts_of(parsed).margin_rank_of(parsed)
    margin = side.largest() - (side.p[side.order[place]] if place < len(target) else arb(0))
    width = 4 * (len(target) + 800) * UNIT
    if rule in TREES:
        m, first = TREES[rule], side.order[0]
        at_least = sum(y >= drafter[first] for token, y in enumerate(drafter) if token != first)
        above = sum(y > drafter[first] for y in drafter)
        bound = certificate(target, m)
        return Truth(kl, bound, bound, bound, margin, width, may_accept=above < m, may_reject=at_least >= m)
    draft = drafter.index(max(drafter))
    sets = {slack: rejected(rule, side, slack) for slack in (0.0, ENGINE, -ENGINE)}
    certificates = {slack: draft_certificate(side, tokens) for slack, tokens in sets.items()}
    ties = sum(z == target[draft] for z in target) > 1
    return Truth(
        kl,
        certificates[0.0],
        certificates[ENGINE],
        certificates[-ENGINE],
        margin,
        width,
        may_accept=draft not in sets[0.0] or ties,
        may_reject=draft in sets[0.0],
    )


def false_claims(pair: Pair, rule: str, found: Fused) -> list[str]:
    """What is said of settled rows and is not true."""
    wrong = []
    for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
        if found.settled[row]:
            truth = truth_of(rule, target, drafter)
            wrong += [f"row {row}: {claim}" for claim, holds in claims(found.bounds, row, truth) if not holds]
    return wrong


def claims(bounds: RowBounds, row: int, truth: Truth) -> Iterator[tuple[str, bool]]:
    """Each claim and whether it holds; balls that cannot tell are no objection, but to what is certified."""

    def number(tensor: Tensor) -> arb:
        return arb(tensor[row].item())

    yield "kl is at least", not truth.kl < number(bounds.kl.lower)
    yield "kl is at most", not truth.kl > number(bounds.kl.upper)
    for least in (truth.certificate, truth.least):
        yield "certificate is at least", not least < number(bounds.certificate.lower)
    for most in (truth.certificate, truth.most):
        yield "limit is at least the certificate", not most > number(bounds.limit)
    yield "ends of the certificate", bool(bounds.certificate.lower[row] <= bounds.certificate.upper[row])
    yield "margin is at least", not truth.margin < number(bounds.margin)
    yield "margin is not much more", bool(truth.margin - number(bounds.margin) <= truth.margin_width)
    yield "accepted", truth.may_accept if bounds.accepted[row] else truth.may_reject
    yield "tie", not bounds.tie[row] or bool(bounds.certificate.upper[row] == 0)
    if bounds.certified[row]:
        yield "certified", bool(truth.kl < truth.least) and not truth.may_reject


POOLED = math.log(2)
"""Nats below the maximum within which a token can be pooled: c* >= p_0/2."""


def answered(rule: str, target: Row, drafter: Row) -> bool:
    """Whether a row is to be settled: well formed, no token too far off, and its pool within the list."""
    if not exactly(target, drafter).settled:
        return False
    near = sum(z > max(target) - POOLED for z in target)
    without_pool = rule == "strict" or rule in TREES
    return without_pool or len(target) <= program.LISTED or near < program.LISTED


def disagreements(found: Fused, pair: Pair, rule: str) -> list[str]:
    """Settled rows of which the eager tier says something that cannot be true at the same time."""
    theirs, ours = eager.certify_rows(pair[0].double(), pair[1].double(), parse_rule(rule)), found.bounds
    both = ~ours.open & ~theirs.open
    agree = {
        "kl": (ours.kl.lower <= theirs.kl.upper) & (theirs.kl.lower <= ours.kl.upper),
        "certificate": (ours.certificate.lower <= theirs.certificate.upper)
        & (theirs.certificate.lower <= ours.certificate.upper),
        "limit": (ours.certificate.lower <= theirs.limit) & (theirs.certificate.lower <= ours.limit),
        "certified": (ours.certified == theirs.certified) | ~both,
        **{
            name: getattr(ours, name) == getattr(theirs, name)
            for name in ("accepted", "tie", "draft_token", "target_token")
        },
    }
    return [name for name, same in agree.items() if not bool((same | ~found.settled).all())]


def refuted(pair: Pair, rule: str, found: Fused) -> list[str]:
    return false_claims(pair, rule, found) + disagreements(found, pair, rule)


@pytest.fixture
def every_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fused pass for rows however few."""
    only("fused", monkeypatch)


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("rule", RULES)
def test_claims_are_true_and_the_eager_tier_agrees(rule: str) -> None:
    for kind, rows in KINDS.items():
        for V in (2, 3, 5, 40):
            pair = rows(8, V, V)
            if rule in TREES and TREES[rule] >= V:
                assert fused.certify_rows(*pair, parse_rule(rule)) is None, "a tree of the whole vocabulary"
                continue
            found = certified_rows(pair, rule)
            assert refuted(pair, rule, found) == [], (kind, V)
            expected = [answered(rule, *row) for row in zip(*map(rows_as_floats, pair), strict=True)]
            assert found.settled.tolist() == expected, (kind, V)


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("rule", ["strict", "relaxed:m=4,delta=0.6", "tree:m=3"])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32])
def test_claims_about_other_formats_are_true(dtype: torch.dtype, rule: str) -> None:
    for kind, rows in KINDS.items():
        for V in (5, 40):
            pair = stored_as(rows(8, V, V), dtype)
            found = certified_rows(pair, rule)
            assert refuted(pair, rule, found) == [], (kind, V)
            assert found.settled.any() or "flat" in kind or dtype == torch.bfloat16, (kind, V)


@pytest.mark.usefixtures("every_size")
def test_drafters_at_the_certificate() -> None:
    for rule, m in (("strict", 1), ("tree:m=1", 1), ("tree:m=3", 3)):
        for V in (m + 1, m + 2, 9, 300):
            pair = witness_rows(60, V, V, m)
            found = certified_rows(pair, rule)
            assert refuted(pair, rule, found) == []
            assert found.bounds.certified.any() and not found.bounds.certified.all()


def near_thresholds(rule: str, V: int, seed: int) -> Pair:
    """A token as probable as the rule's threshold, to a few ulps, to float32's rounding, to either side; drafted."""
    target, _ = random_rows(18, V, seed)
    target = target.clamp(-6, 6)
    parsed, middle = parse_rule(rule), V // 2
    away = torch.tensor([0, 2.0**-51, -(2.0**-51), 1e-9, -1e-9, 3e-8, -3e-8, 1e-6, -1e-6] * 2, dtype=torch.float64)
    token = torch.full((18,), middle)
    for row in range(18):

        def accepts(logit: float, row: int = row) -> bool:
            moved = target[row : row + 1].clone()
            moved[0, middle] = logit
            return bool(accepted_drafts(parsed, moved, token[:1]))

        top = target[row].max().item()
        if accepts(top) and not accepts(top - 60):
            target[row, middle] = threshold_logit(accepts, top - 60, top)[0]
    target[:, middle] += away
    return drafting_rows(target, token, seed)


THRESHOLDS = tuple(rule for rule in DRAFT_RULES if rule.partition(":")[0] not in ("strict", "top-m"))


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("rule", THRESHOLDS)
def test_tokens_at_a_threshold(rule: str) -> None:
    for V in (12, 300):
        pair = near_thresholds(rule, V, 1)
        found = certified_rows(pair, rule)
        assert refuted(pair, rule, found) == []
        for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
            clear = row % 9 >= 3  # 1e-9 is far more than rounding
            assert found.settled[row] or not clear or not answered(rule, target, drafter)


def answers(pair: Pair, rule: str, tier: str) -> dict[str, list[Any]]:
    """What certify_logits decides, all tiers behind the one given included."""
    with pytest.MonkeyPatch.context() as patch:
        only(tier, patch)
        found = certify_logits(*pair, rule)
    names = ("certified", "accepted", "undecided", "tie", "draft_token", "target_token")
    return {name: getattr(found, name).tolist() for name in names}


@pytest.mark.parametrize("rule", RULES)
def test_all_tiers_together_decide_as_without_the_fused_pass(rule: str) -> None:
    pairs = [rows(6, V, V) for rows in KINDS.values() for V in (3, 40)]
    if rule in THRESHOLDS:
        pairs.append(near_thresholds(rule, 12, 2))
    for pair in pairs:
        assert answers(pair, rule, "fused") == answers(pair, rule, "eager")


# --- planted errors: variants are compiled, because the kernels are looked up once per call


def wrong_certificate(right: Any) -> Any:
    @kernel
    def larger(p_top, p_rejected):  # type: ignore[no-untyped-def]
        return intervals.multiply(right(p_top, p_rejected), (1.05, 1.05))

    return larger


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("rule", ["strict", "top-m:m=3", "tree:m=3"])
def test_a_certificate_five_percent_too_large_is_found_out(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name = rule.partition(":")[0]
    monkeypatch.setitem(cpu_formulas.CERTIFICATES, name, wrong_certificate(cpu_formulas.CERTIFICATES[name]))
    pair = witness_rows(40, 9, 5, TREES.get(rule, 1))
    found = certified_rows(pair, rule)
    assert any("certificate is at least" in claim for claim in false_claims(pair, rule, found))
    assert "certificate" in disagreements(found, pair, rule)
    if rule != "top-m:m=3":
        assert any(claim.endswith(": certified") for claim in false_claims(pair, rule, found))


@kernel
def rank_only(row, m, delta):  # type: ignore[no-untyped-def]
    return competitor_kernels.beyond(row, m)


@kernel
def one_rank_more(row, m):  # type: ignore[no-untyped-def]
    return competitor_kernels.beyond(row, m + 1)


@kernel
def more_than(row, m):  # type: ignore[no-untyped-def]
    """`>` for `>=` tokens that come before."""
    return decision_kernels.beyond(row, m + 1)


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize(
    ("rule", "wrong"), [("relaxed:m=4,delta=0.6", rank_only), ("top-m:m=3", one_rank_more)], ids=["set", "rank"]
)
def test_the_competitor_of_another_rule_is_found_out(rule: str, wrong: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(cpu_competitors.REJECTIONS, rule.partition(":")[0], wrong)
    pair = random_rows(20, 9, 5)
    found = certified_rows(pair, rule)
    assert any("certificate is at least" in claim for claim in false_claims(pair, rule, found))
    assert "certificate" in disagreements(found, pair, rule)


@pytest.mark.usefixtures("every_size")
def test_a_decision_that_is_one_rank_off_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(cpu_decisions.REJECTIONS, "top-m", more_than)
    target, _ = random_rows(20, 9, 5)
    pair = drafting_rows(target, target.argsort(-1, descending=True)[:, 3], 1)
    found = certified_rows(pair, "top-m:m=3")
    assert any(claim.endswith(": accepted") for claim in false_claims(pair, "top-m:m=3", found))
    assert "accepted" in disagreements(found, pair, "top-m:m=3")


# --- beyond the list


def crowded_rows(rows: int, V: int, seed: int) -> Pair:
    """Between the argmax and what multiplicative:alpha=0.1 rejects lie some twenty tokens, none of them pooled."""
    g = generator(seed)
    p = torch.rand(rows, V, generator=g, dtype=torch.float64) * 0.05 + 0.01
    p[:, 5:25] = 0.2 + 0.2 * torch.rand(rows, 20, generator=g, dtype=torch.float64)
    p[:, 2] = 1.0
    target = p.log()
    return drafting_rows(target, torch.full((rows,), V - 1), seed)


@pytest.mark.usefixtures("every_size")
def test_a_competitor_beyond_the_list_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    pair, rule = crowded_rows(12, 300, 1), "multiplicative:alpha=0.1"
    found = certified_rows(pair, rule)
    assert found.settled.all() and refuted(pair, rule, found) == []
    assert found.bounds.certificate.upper.isfinite().all() and found.bounds.certificate.lower.gt(0).all()
    short = variant(
        competitor_kernels, "return largest_within(row.stored, row.maximum, farthest)", "return (-np.inf, False)"
    )

    @kernel
    def within_the_list(row, alpha):  # type: ignore[no-untyped-def]
        return short.below(row, intervals.multiply(alpha, short.p_0(row)), False, True)

    monkeypatch.setitem(cpu_competitors.REJECTIONS, "multiplicative", within_the_list)
    found = certified_rows(pair, rule)
    assert "certificate" in disagreements(found, pair, rule) and false_claims(pair, rule, found)


def pooled_rows(pooled: int, V: int) -> Pair:
    """So many tokens more than half as probable as the first; the rest far less."""
    target = torch.full((4, V), -9.0, dtype=torch.float64)
    target[:, :pooled] = -torch.linspace(0, 0.6, pooled, dtype=torch.float64)
    target += 1e-3 * torch.randn(4, V, generator=generator(V), dtype=torch.float64)
    return drafting_rows(target, torch.tensor([0, 1, pooled, V - 1]), 3)


@pytest.mark.parametrize("rule", ["strict", "top-m:m=3", "multiplicative:alpha=0.1"])
def test_pools_beyond_the_list_are_left_to_the_eager_tier(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    only("fused", monkeypatch)
    for pooled, V, settled in ((15, 40, True), (16, 40, False), (30, 40, False), (16, 16, True), (12, 12, True)):
        target, drafter = pooled_rows(pooled, max(V, pooled + 4))
        pair = target[:, :V], drafter[:, :V]
        found = certified_rows(pair, rule)
        expected = [answered(rule, *rows) for rows in zip(*map(rows_as_floats, pair), strict=True)]
        assert found.settled.tolist() == expected == [settled or rule == "strict"] * 4
        assert refuted(pair, rule, found) == []
        assert answers(pair, rule, "fused") == answers(pair, rule, "eager")


@pytest.mark.usefixtures("every_size")
def test_ranks_as_far_as_the_list_may_reach() -> None:
    pair, small = KINDS["peaked"](4, 300, 1), KINDS["peaked"](4, 40, 1)
    for rule in ("top-m:m=127", "tree:m=127"):
        found = certified_rows(pair, rule)
        assert disagreements(found, pair, rule) == [] and found.settled.any()
    for rule in ("top-m:m=128", "tree:m=128", "relaxed:m=200,delta=0.6", "top-m:m=99999999999999999999"):
        assert fused.certify_rows(*pair, parse_rule(rule)) is None
    for rule in ("top-m:m=40", "top-m:m=128", "top-m:m=99999999999999999999"):
        found = certified_rows(small, rule)
        assert disagreements(found, small, rule) == []
        assert (found.bounds.certificate.lower == math.inf)[found.settled].all(), "nothing lies beyond the vocabulary"
        assert found.bounds.accepted[found.settled].all() and found.settled.any()


def test_what_has_no_fused_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    only("fused", monkeypatch)
    pair = random_rows(3, 1, 1)
    assert fused.certify_rows(*pair, parse_rule("strict")) is None, "a vocabulary of one token"
    assert certify_logits(*pair).certified.all()
    tiny = "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-310"
    assert fused.certify_rows(*random_rows(3, 9, 1), parse_rule(tiny)) is None, "no logarithm below the normal range"
    empty = certified_rows(random_rows(0, 9, 1), "strict")
    assert empty.settled.shape == empty.bounds.kl.lower.shape == (0,)


@pytest.mark.usefixtures("every_size")
def test_a_decision_within_rounding_is_left_to_the_eager_tier() -> None:
    """p = ½ exactly, and a rule that rejects below ½: doubles in between cannot tell, plain float64 accepts."""
    target, rule = repeated([0.0, 0.0, -math.inf]), "constant:a=0.5"
    pair = target, repeated([0.0, 1.0, -math.inf])
    assert not certified_rows(pair, rule).settled.any()
    assert answers(pair, rule, "fused") == answers(pair, rule, "eager")
    assert answers(pair, rule, "fused")["accepted"] == [True]


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("exponent", [35, 48, 54])
def test_pools_of_huge_logits(exponent: int) -> None:
    """Four tokens just more than half as probable as the first, to the spacing of doubles of this size."""
    top = 2.0**exponent
    spacing = math.ulp(top) / 2
    near = top - math.floor(POOLED / spacing) * spacing
    row = [top, near, near, near, near, top - 4096.0, top - 8192.0]
    pair = repeated(row), repeated([float(x) for x in nearest_drafting(repeated(row), torch.tensor([5]))[0]])
    found = certified_rows(pair, "top-m:m=5")
    assert refuted(pair, "top-m:m=5", found) == []


@pytest.mark.parametrize("rule", ["multiplicative:alpha=1e-40", "typical:epsilon=1e-39,delta=0.5"])
def test_a_threshold_that_engines_may_flush_rejects_nothing_for_certain(rule: str) -> None:
    pair = repeated([1.0, 0.0, -math.inf]), repeated([0.0, 3.0, -math.inf])
    assert answers(pair, rule, "fused") == answers(pair, rule, "eager")


# --- rows that are not settled

NAN, INF = math.nan, math.inf
NEGATIVE_NAN = -math.nan


SETTLED: dict[str, tuple[Row, Row]] = {
    "a token masked by both": ([0.0, -1.0, -INF], [0.0, -2.0, -INF]),
    "a token masked by the target": ([0.0, -1.0, -INF], [0.0, -2.0, 1.0]),
    "a hole": ([0.0, -1.0, -2.0], [0.0, -INF, -1.0]),
    "a drafter as far as may be": ([0.0, -1.0, -2.0], [0.0, FAR, -1.0]),
    "a drafter far off where the target masks": ([0.0, -1.0, -INF], [0.0, -1.0, 4 * FAR]),
    "a target far off": ([0.0, -1.0, -(2.0**60)], [0.0, -1.0, -3.0]),
}
UNSETTLED: dict[str, tuple[Row, Row]] = {
    "a drafter too far off": ([0.0, -1.0, -2.0], [0.0, 1.01 * FAR, -1.0]),
    "a drafter too far off, and a hole": ([0.0, -1.0, -2.0], [0.0, -INF, 2 * FAR]),
}
MALFORMED: dict[str, Row] = {
    "NaN": [0.0, NAN, -1.0],
    "negative NaN": [0.0, NEGATIVE_NAN, -1.0],
    "NaN only": [NAN, NAN, NAN],
    "negative NaN only": [NEGATIVE_NAN] * 3,
    "+inf": [0.0, INF, -1.0],
    "+inf twice": [INF, INF, -1.0],
    "all masked": [-INF, -INF, -INF],
    "NaN and masked": [-INF, NAN, -INF],
}
FINE = [0.5, 0.0, -1.0]


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("dtype", STORED)
def test_which_rows_are_settled(dtype: torch.dtype) -> None:
    for name, rows in SETTLED.items():
        target, drafter = (repeated(row, dtype) for row in rows)
        found = certified_rows((target, drafter), "strict")
        assert found.settled.all() and refuted((target, drafter), "strict", found) == [], name
        assert (found.bounds.kl.upper == INF).item() == (name == "a hole"), name
    malformed = [pair for row in MALFORMED.values() for pair in ((row, FINE), (FINE, row), (row, row))]
    for unclear in (*UNSETTLED.values(), *malformed):
        pair = tuple(repeated(row, dtype) for row in unclear)
        assert_nothing_is_said(certified_rows(pair, "strict"))  # type: ignore[arg-type]


def assert_nothing_is_said(found: Fused) -> None:
    bounds = found.bounds
    assert not found.settled.any() and not bounds.certified.any() and bounds.undecided.all()
    assert bounds.kl.lower.eq(0).all() and bounds.kl.upper.eq(INF).all()
    assert bounds.certificate.lower.eq(0).all() and bounds.certificate.upper.eq(INF).all()
    assert bounds.limit.eq(INF).all() and bounds.margin.eq(0).all()


@pytest.mark.usefixtures("every_size")
def test_bits_of_a_nan_do_not_matter() -> None:
    """A NaN with every bit set is the smallest key of all: no token is found in a row of them."""
    for integer, dtype in ((torch.int16, torch.bfloat16), (torch.int32, torch.float32), (torch.int64, torch.float64)):
        nans = torch.full((2, 40), -1, dtype=integer).view(dtype)
        for pair in ((nans, torch.zeros(2, 40, dtype=dtype)), (torch.zeros(2, 40, dtype=dtype), nans), (nans, nans)):
            assert_nothing_is_said(certified_rows(pair, "strict"))
            assert_nothing_is_said(certified_rows(pair, "tree:m=3"))


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("name", MALFORMED)
def test_mistakes_in_large_tensors_are_named_as_in_small_ones(
    name: str, side: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    shape = (2, 3, 2**15)  # large enough for the fused pass of itself
    pair = [torch.zeros(shape), torch.zeros(shape)]
    row = MALFORMED[name]
    pair[side][1, 1] = row[0] if len(set(map(str, row))) == 1 else 0.0
    pair[side][1, 1, :3] = torch.tensor(row)
    if name in ("NaN and masked", "+inf twice"):
        pair[side][1, 1, 3:] = -INF
    pair[side][1, 2, 0] = NAN
    said = []
    for tier in ("fused", "eager"):
        only(tier, monkeypatch)
        with pytest.raises(UserError, match=r"(target|draft)_logits\[1, 1\] is ") as caught:
            certify_logits(pair[0], pair[1])
        said.append(str(caught.value))
    assert said[0] == said[1] and "\n" not in said[0]


def test_without_escalation_rows_that_are_not_settled_are_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    only("fused", monkeypatch)
    rows = [(FINE, FINE), *UNSETTLED.values(), (MALFORMED["NaN"], FINE), (FINE, MALFORMED["all masked"])]
    target, drafter = (torch.tensor(side, dtype=torch.float64) for side in zip(*rows, strict=True))
    found = certify_logits(target, drafter, escalate=False)
    assert found.certified.tolist() == [True] + [False] * 4
    assert found.undecided.tolist() == [False] + [True] * 4
    assert found.kl[1:].eq(INF).all() and found.certificate[1:].eq(0).all()


# --- the same rows, stored and worked on otherwise


def same(first: Fused, second: Fused) -> bool:
    """Whether two passes said the same to the last bit."""
    return torch.equal(first.settled, second.settled) and all(
        torch.equal(one, other) for one, other in zip(tensors(first.bounds), tensors(second.bounds), strict=True)
    )


def tensors(bounds: RowBounds) -> Iterator[Tensor]:
    for value in vars(bounds).values():
        yield from (value,) if isinstance(value, Tensor) else (value.lower, value.upper)


def views(rows: Tensor) -> dict[str, Tensor]:
    """The same rows [R, V] in other places of other storages."""
    R, V = rows.shape
    wide = torch.full((2 * R, 2 * V + 7), 9.0, dtype=rows.dtype)
    wide[:R, 5 : V + 5], wide[R:, : 2 * V : 2] = rows, rows
    wide_rows = torch.full((2 * R, V), 9.0, dtype=rows.dtype)
    wide_rows[1::2] = rows
    return {
        "transposed": rows.T.contiguous().T,
        "a slice with an offset": wide[:R, 5 : V + 5],
        "every second column": wide[R:, : 2 * V : 2],
        "every second row": wide_rows[1::2],
        "padded rows": torch.cat((rows, rows), -1)[:, :V],
    }


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("dtype", STORED)
def test_rows_as_views(dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch) -> None:
    target, drafter = stored_as(KINDS["masked"](6, 41, 2), dtype)
    expected = certified_rows((target, drafter), "strict")
    targets, drafters = views(target), views(drafter)
    for copied in (batch.COPIED, 2 * 41):
        monkeypatch.setattr(batch, "COPIED", copied)
        for name, view in targets.items():
            assert torch.equal(view, target)
            assert same(certified_rows((view, drafter), "strict"), expected), name
            assert same(certified_rows((target, drafters[name]), "strict"), expected), name


@pytest.mark.usefixtures("every_size")
def test_rows_that_share_their_storage() -> None:
    one, several = random_rows(1, 41, 2)[0], random_rows(5, 41, 3)[1]
    expanded = one.expand(5, 41)
    assert expanded.stride(0) == 0
    assert same(certified_rows((expanded, several), "strict"), certified_rows((expanded.clone(), several), "strict"))
    assert same(certified_rows((several, expanded), "strict"), certified_rows((several, expanded.clone()), "strict"))
    windows = random_rows(1, 45, 4)[0][0].as_strided((5, 41), (1, 1))
    assert same(certified_rows((windows, several), "strict"), certified_rows((windows.clone(), several), "strict"))


@pytest.mark.usefixtures("every_size")
@pytest.mark.parametrize("dtype", [torch.float16, torch.float8_e4m3fn, torch.float8_e5m2])
def test_formats_that_embed_in_float32(dtype: torch.dtype) -> None:
    for kind in ("random", "masked", "one ulp"):
        target, drafter = (side.clamp(-400, 400).to(dtype) for side in KINDS[kind](6, 41, 2))
        expected = certified_rows((target.float(), drafter.float()), "strict")
        assert same(certified_rows((target, drafter), "strict"), expected)


@pytest.mark.usefixtures("every_size")
def test_rows_yet_to_be_negated() -> None:
    target, drafter = random_rows(3, 41, 2)
    negated = torch._neg_view(-target)
    assert torch.equal(negated, target)
    assert answers((negated, drafter), "strict", "fused") == answers((target, drafter), "strict", "fused")


@pytest.mark.usefixtures("every_size")
def test_sides_of_different_formats() -> None:
    target, drafter = random_rows(8, 41, 2)
    pair = target.bfloat16(), drafter
    found = certified_rows(pair, "strict")
    assert refuted(pair, "strict", found) == []
    assert same(found, certified_rows((target.bfloat16().double(), drafter), "strict"))


@pytest.mark.usefixtures("every_size")
def test_a_row_alone_and_in_a_batch() -> None:
    for rule in ("strict", "tree:m=3"):
        pair = random_rows(7, 1025, 2)
        whole = certified_rows(pair, rule)
        alone = [certified_rows((pair[0][i : i + 1], pair[1][i : i + 1]), rule) for i in range(7)]
        for i, found in enumerate(alone):
            each = [tensor[i : i + 1] for tensor in tensors(whole.bounds)]
            assert all(map(torch.equal, tensors(found.bounds), each)) and found.settled == whole.settled[i]


# --- threads


@pytest.fixture
def as_many_threads() -> Iterator[Callable[[int], None]]:
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)


def test_threads_change_nothing(as_many_threads: Callable[[int], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch large enough for four of them, and one whose rows they share unevenly."""
    calls: list[int] = []
    right = ThreadPoolExecutor

    def counted(workers: int) -> ThreadPoolExecutor:
        calls.append(workers + 1)
        return right(workers)

    monkeypatch.setattr(batch, "ThreadPoolExecutor", counted)
    g = generator(4)
    target = 3 * torch.randn(28, 40_000, generator=g)
    pair = target, target + 0.1 * torch.randn(28, 40_000, generator=g)
    found = []
    for threads in (1, 2, 3, 4):
        as_many_threads(threads)
        found.append(certified_rows(pair, "strict"))
    assert calls == [2, 3, 4]
    assert all(same(other, found[0]) for other in found[1:]) and found[0].settled.all()
    monkeypatch.setattr(batch, "WORTH_A_THREAD", 1)
    assert same(
        certified_rows((target[:7], pair[1][:7]), "strict"), certified_rows((target[:7], pair[1][:7]), "strict")
    )
    assert calls[3:] == [4, 4]


def test_an_error_in_a_thread_is_not_lost(
    as_many_threads: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    only("fused", monkeypatch)
    as_many_threads(2)
    monkeypatch.setattr(batch, "WORTH_A_THREAD", 1)
    right = batch.readable

    def failing(rows: Tensor) -> tuple[Any, int]:
        if float(rows[0, 0]) == 7.0:
            raise RuntimeError("planted")
        return right(rows)

    monkeypatch.setattr(batch, "readable", failing)
    rows = torch.zeros(4, 40, dtype=torch.float64)
    rows[2:, 0] = 7.0
    with pytest.raises(RuntimeError, match="planted"):
        certified_rows((rows, rows), "strict")


def test_several_python_threads_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kernels compile when they are first called: two of these are called first here, by several threads."""
    only("fused", monkeypatch)
    tasks = [
        (stored_as(random_rows(6, 300 + i, i), dtype), rule)
        for i in range(4)
        for dtype, rule in (
            (torch.float64, "strict"),
            (torch.float64, "tree:m=3"),
            (torch.float32, "constant:a=0.0067"),
            (torch.bfloat16, "constant:a=0.0067"),
        )
    ]
    with ThreadPoolExecutor(8) as pool:
        at_once = list(pool.map(lambda task: certified_rows(*task), tasks))
    one_by_one = [certified_rows(*task) for task in tasks]
    assert all(map(same, at_once, one_by_one))
