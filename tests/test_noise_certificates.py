"""Noise-robust certificates: no engine within the noise, and no drafter below the certificate, is ever rejected.

What an engine within ε can do is tried, not derived: logits pushed to the corners of the box, one pair of tokens at a
time and at random, the rule asked for every token, and the nearest rejected drafter found by bisection.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise, product

import pytest
import torch
from torch import Tensor

from symcert.noise import noise_certificate
from symcert_runtime import noise_certificates as module
from symcert_runtime.errors import UserError
from symcert_runtime.noise_certificates import (
    engine_certificates,
    noise_certificates,
    noise_certified,
    noise_ties,
    rejection_gap,
    survives_noise,
)
from symcert_runtime.recorded import certify_recorded
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.row_record import RowRecord, record_rows
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import covers_target_token, facts_of, parse_rule
from symcert_runtime.statistics import kl_divergence, softmax_rows

RULES = (
    "strict", "top-m:m=1", "top-m:m=3", "top-m:m=20", "additive:t=0.1", "additive:t=0.4", "multiplicative:alpha=0.1",
    "multiplicative:alpha=0.6", "multiplicative:alpha=1", "constant:a=0.02", "constant:a=0.2", "relaxed:m=2,delta=0.3",
    "relaxed-ratio:m=3,r=0.5", "typical:epsilon=0.3,delta=0.09", "typical:epsilon=0.3,delta=0.5",
    "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5", "tree:m=1", "tree:m=2", "tree:m=4", "tree:m=20",
)  # fmt: skip
TOKENS = 8
NOISES = (0.004, 0.05, 0.4)
ALLOWANCE = 1e-9

# Tensors this small only lose by being spread over threads.
torch.set_num_threads(1)


def target_rows(count: int, seed: int = 0) -> Tensor:
    """Torn, confident, tied and masked rows [count, TOKENS]."""
    random = torch.Generator().manual_seed(seed)
    rows = torch.randn(count, TOKENS, generator=random).double() * (0.2 + 2 * torch.rand(count, 1, generator=random))
    top = rows.topk(3).indices
    near = torch.arange(count) % 3 == 0
    rows[near, top[near, 1]] = rows[near, top[near, 0]] - 0.3 * torch.rand(int(near.sum()), generator=random).double()
    near = torch.arange(count) % 6 == 0
    rows[near, top[near, 2]] = rows[near, top[near, 0]] - 0.1 * torch.rand(int(near.sum()), generator=random).double()
    rows[::10] = (rows[::10] * 4).round() / 4
    rows[4::9, TOKENS - 2 :] = -torch.inf
    return rows


def engines(logits: Tensor, noise: float) -> Tensor:
    """Logits [N, V] of engines within the noise: pairs of tokens pushed apart, corners and inner points of the box."""
    random, one = torch.Generator().manual_seed(3), torch.eye(TOKENS, dtype=torch.float64)
    pairs = [
        rest * (1 - one[up]) * (1 - one[down]) + one[up] - one[down]
        for up, down, rest in product(range(TOKENS), range(TOKENS), (-1.0, 1.0))
        if up != down
    ]
    corners = torch.randn(30, TOKENS, generator=random).double().sign()
    inside = 2 * torch.rand(30, TOKENS, generator=random).double() - 1
    shifted = 3.0 + noise * inside  # a shift is no noise
    return torch.cat((logits[None], logits + noise * torch.stack(pairs), logits + noise * corners, logits + shifted))


def bisected(mass: Callable[[Tensor], Tensor], shape: torch.Size) -> Tensor:
    """The levels at which an increasing `mass` is 1."""
    low, high = torch.zeros(shape).double(), torch.full(shape, 2.0).double()
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (torch.where(mass(middle) < 1, end, other) for end, other in ((middle, low), (high, middle)))
    return high


def divergence(p: Tensor, q: Tensor) -> Tensor:
    return torch.where(p > 0, p * (p / q).log(), 0.0).sum(-1)


def nearest_single(p: Tensor) -> Tensor:
    """[N, V] least KL(p‖q) at which token x is the drafter's argmax, for targets p [N, V]."""
    raised = torch.eye(TOKENS, dtype=torch.bool)

    def drafter(level: Tensor) -> Tensor:
        return torch.where(raised, level[..., None], torch.minimum(p[:, None, :], level[..., None]))

    level = bisected(lambda c: drafter(c).sum(-1), p.shape)
    return torch.where(p == p.amax(-1, keepdim=True), 0.0, divergence(p[:, None, :], drafter(level)))


def nearest_tree(p: Tensor, m: int) -> Tensor:
    """[N, V] least KL(p‖q) at which token x is not among the drafter's top m."""
    if m >= TOKENS:
        return torch.full_like(p, math.inf)
    own = torch.eye(TOKENS, dtype=torch.bool)
    others = p[:, None, :].masked_fill(own, -1.0)  # [N, x, V]
    chosen = torch.zeros(others.shape, dtype=torch.bool).scatter(-1, others.topk(m).indices, True)

    def drafter(level: Tensor) -> Tensor:
        raised = torch.where(chosen, torch.maximum(p[:, None, :], level[..., None]), p[:, None, :])
        return torch.where(own, level[..., None], raised)

    level = bisected(lambda c: drafter(c).sum(-1), p.shape)
    covered = torch.where(chosen, p[:, None, :], 2.0).amin(-1) < p
    return torch.where(covered, divergence(p[:, None, :], drafter(level)), 0.0)


def rejections(rule: Rule, logits: Tensor) -> Tensor:
    """[N, V] bool: is it token x (for a tree: missing token x) that the engine [N] rejects?"""
    if covers_target_token(rule):
        return torch.eye(TOKENS, dtype=torch.bool)[logits.argmax(-1)]
    tokens = torch.arange(TOKENS).repeat(len(logits))
    return ~accepted_drafts(rule, logits.repeat_interleave(TOKENS, 0), tokens).reshape(-1, TOKENS)


def nearest_rejection(rule: Rule, recorded: Tensor, noise: float, of_engine: bool) -> float:
    """Least KL(recorded or engine's target ‖ drafter) at which an engine within the noise rejects."""
    logits = engines(recorded, noise)
    p = logits.softmax(-1) if of_engine else recorded.softmax(-1)[None]
    tree = covers_target_token(rule)
    least = nearest_tree(p, facts_of(rule).width_of(rule)) if tree else nearest_single(p)
    return float(torch.where(rejections(rule, logits), least, math.inf).min())


def broken(rule: str, noise: float, claimed: Tensor, recorded: Tensor, of_engine: bool = False) -> Tensor:
    """[R] bool: does some engine within the noise reject below the certificate that is claimed?"""
    found = [nearest_rejection(parse_rule(rule), row, noise, of_engine) for row in recorded]
    return torch.tensor(found, dtype=torch.float64) < claimed * (1 - ALLOWANCE) - ALLOWANCE


def record_of(targets: Tensor, top: int = TOKENS, drafts: Tensor | None = None) -> RowRecord:
    drafts = targets if drafts is None else drafts
    return record_rows(targets, drafts, kl_divergence(softmax_rows(targets), softmax_rows(drafts)), top)


@pytest.mark.parametrize("rule", RULES)
def test_no_engine_within_the_noise_rejects_below_the_certificate(rule: str) -> None:
    targets = target_rows(30)
    for noise, top in ((NOISES[0], TOKENS), (NOISES[1], 3), (NOISES[2], TOKENS)):
        claimed = noise_certificates(record_of(targets, top), parse_rule(rule), noise)
        assert not bool(broken(rule, noise, claimed, targets).any())


@pytest.mark.parametrize("rule", ["strict", "top-m:m=3", "additive:t=0.1", "multiplicative:alpha=1", "tree:m=2"])
def test_without_the_factor_two_an_engine_breaks_it(rule: str) -> None:
    """Planted: ε counted once. The certificate of half the noise is what such a mistake claims."""
    targets = target_rows(60)
    claimed = noise_certificates(record_of(targets), parse_rule(rule), 0.025)
    assert bool(broken(rule, 0.05, claimed, targets).any())


def test_a_tree_that_forgets_that_tokens_exchange_places_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: only the recorded argmax has to be covered."""
    targets = target_rows(60)
    monkeypatch.setattr(module, "survives_noise", lambda first, second, noise: torch.ones_like(first - second).bool())
    claimed = noise_certificates(record_of(targets), parse_rule("tree:m=2"), 0.05)
    assert bool(broken("tree:m=2", 0.05, claimed, targets).any())


@pytest.mark.parametrize("planted", ["entropy", "ranked", "beyond", "_threshold_distance"])
def test_each_part_of_the_noise_matters(planted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: one of the four answers forgets the noise; the certificates then grow somewhere."""
    targets = target_rows(60)
    rules = ("typical:epsilon=0.3,delta=0.5", "additive:t=0.1", "top-m:m=3")
    before = [noise_certificates(record_of(targets), parse_rule(rule), 0.05) for rule in rules]
    monkeypatch.delattr(module.NoisyCompetitors, planted)
    after = [noise_certificates(record_of(targets), parse_rule(rule), 0.05) for rule in rules]
    assert all(bool((b <= a).all()) for b, a in zip(before, after, strict=True))
    assert any(bool((b < a).any()) for b, a in zip(before, after, strict=True))


def test_strict_keeps_its_certificate_or_has_none() -> None:
    targets, noise = target_rows(200), 0.05
    record = record_of(targets, 4)
    plain = certify_recorded(record, parse_rule("strict")).bounds.certificate.lower
    gap = record.target.logits[:, 0] - record.target.logits[:, 1]
    found = noise_certificates(record, parse_rule("strict"), noise)
    assert torch.equal(found, torch.where(gap > 2 * noise, plain, 0.0))
    assert 20 < int((found == 0).sum()) < 180


@pytest.mark.parametrize("rule", RULES)
def test_noise_never_helps_and_no_noise_changes_nothing(rule: str) -> None:
    record, parsed = record_of(target_rows(100)), parse_rule(rule)
    plain = certify_recorded(record, parsed).bounds.certificate.lower
    levels = [noise_certificates(record, parsed, noise) for noise in (0.0, 1e-9, 0.01, 0.1, 1.0)]
    assert torch.equal(levels[0], plain)
    for less, more in pairwise(levels):
        assert bool((more <= less * (1 + 1e-12)).all())
    # Far from every tie and threshold a little noise costs nothing.
    assert int((levels[1] >= plain * (1 - 1e-6)).sum()) > 60


def test_a_wide_tree_covers_near_ties_that_a_chain_cannot() -> None:
    logits = torch.tensor([[2.0, 1.99, 0.0, -1.0, -2.0]]).double()
    record = record_of(logits, 5)
    assert noise_certificates(record, parse_rule("strict"), 0.01).item() == 0
    assert noise_certificates(record, parse_rule("tree:m=1"), 0.01).item() == 0
    assert noise_certificates(record, parse_rule("tree:m=2"), 0.01).item() > 0.1
    assert noise_certificates(record, parse_rule("tree:m=5"), 0.01).item() == math.inf


def test_certified_rows_hold_for_the_drafter_at_hand() -> None:
    """`noise_certified` with real drafters: every engine accepts the draft, and some rows lose their certificate."""
    targets, random = target_rows(60), torch.Generator().manual_seed(5)
    drafts = targets + 0.02 * torch.randn(targets.shape, generator=random).double()
    record, rule = record_of(targets, TOKENS, drafts), parse_rule("strict")
    stable = noise_certified(record, rule, 0.05)
    plain = certify_recorded(record, rule).bounds.certified
    assert bool((plain | ~stable).all())
    assert int(stable.sum()) < int(plain.sum())
    for row in stable.nonzero()[:, 0].tolist():
        assert bool((engines(targets[row], 0.05).argmax(-1) == record.draft_token[row]).all())


# --- KL of the engine's own target -------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["strict", "tree:m=2", "tree:m=7"])
@pytest.mark.parametrize("noises", [(0.01, 0.0), (0.05, 0.1), (0.0, 0.02)])
def test_the_engines_certificate_is_the_theorems(rule: str, noises: tuple[float, float]) -> None:
    targets = target_rows(40)[:, :TOKENS]
    found = engine_certificates(record_of(targets), parse_rule(rule), *noises)
    for value, row in zip(found.tolist(), targets, strict=True):
        exact = noise_certificate(rule, row.softmax(-1).tolist(), *noises).certificate
        assert value <= exact * (1 + 1e-12) + 1e-15
        assert value == pytest.approx(exact, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("rule", RULES)
def test_no_engine_rejects_below_its_own_certificate(rule: str) -> None:
    targets = target_rows(20)
    for noise in NOISES[:2]:
        claimed = engine_certificates(record_of(targets), parse_rule(rule), noise)
        assert not bool(broken(rule, noise, claimed, targets, of_engine=True).any())


def test_the_two_divergences_ask_for_different_certificates() -> None:
    """The recorded KL's certificate would be wrong for the engine's KL."""
    targets = target_rows(40)
    claimed = noise_certificates(record_of(targets), parse_rule("strict"), 0.05)
    assert bool(broken("strict", 0.05, claimed, targets, of_engine=True).any())


# --- gaps --------------------------------------------------------------------------------------------------------


def test_the_gap_of_a_rejection() -> None:
    target = torch.tensor([[3.0, 2.5, 1.0, 0.0], [3.0, 2.5, 1.0, 0.0], [1.0, 1.0, 0.0, -torch.inf]])
    draft = torch.tensor([[0.0, 1.0, 2.0, 3.0], [0.0, 5.0, 2.0, 3.0], [0.0, 1.0, 1.0, 2.0]])
    widths = {width: rejection_gap(target, draft, torch.full((3,), width)).tolist() for width in (1, 2, 3)}
    assert widths[1] == [3.0, 0.5, math.inf]
    assert widths[2] == [2.0, 0.5, 0.0]  # of equal drafter logits the lowest index
    assert widths[3] == [0.5, 0.5, 0.0]
    assert rejection_gap(target, draft, torch.tensor([3, 1, 1])).tolist() == [0.5, 0.5, math.inf]


def test_ties_within_the_noise_are_rejections_only() -> None:
    target = torch.tensor([[3.0, 2.5, 1.0], [3.0, 2.5, 1.0], [3.0, 2.5, 1.0]])
    draft = torch.tensor([[0.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    asked = (target, draft, torch.ones(3), torch.tensor([False, True, False]))
    assert noise_ties(*asked, 0.25).tolist() == [True, False, False]
    assert noise_ties(*asked, 0.24).tolist() == [False, False, False]
    assert noise_ties(*asked, None).tolist() == [False, False, False]


def test_a_gap_of_exactly_twice_the_noise_does_not_survive() -> None:
    first, second = torch.tensor([1.0, 1.0, 1.0]).double(), torch.tensor([0.5, 0.4999, -torch.inf]).double()
    assert survives_noise(first, second, 0.25).tolist() == [False, True, True]


@pytest.mark.parametrize("noise", [-0.1, math.nan, math.inf, 1e3])
def test_noise_out_of_range_is_refused(noise: float) -> None:
    record = record_of(target_rows(3))
    for ask in (noise_certificates, engine_certificates):
        with pytest.raises(UserError, match="the largest error of a logit"):
            ask(record, parse_rule("strict"), noise)


def test_the_judges_are_judged() -> None:
    """Levelling tokens 0 and 1 is what rejecting token 1, or missing token 0, costs."""
    p = torch.tensor([[0.5, 0.3, 0.2, 0.0, 0.0, 0.0, 0.0, 0.0]], dtype=torch.float64)
    levelled = 0.5 * math.log(0.5 / 0.4) + 0.3 * math.log(0.3 / 0.4)
    assert nearest_single(p)[0, 1].item() == pytest.approx(levelled, rel=1e-9)
    assert nearest_tree(p, 1)[0, 0].item() == pytest.approx(levelled, rel=1e-9)
    assert nearest_tree(p, 2)[0, 2].item() == 0.0
