"""What float32 engines compute lies where `engine_rounding` says, so what is certified they accept."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

import symcert_runtime.engine_rounding as engine_rounding
import symcert_runtime.rejection as rejection_module
from adversarial import FAMILIES, generator, nearest_drafting, random_rows
from symcert_runtime import certify_logits
from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import LANES, computed_entropy, computed_number, computed_probability
from symcert_runtime.rejection import accepted_drafts
from symcert_runtime.rules import parse_rule
from symcert_runtime.statistics import softmax_rows
from tiers import only


def equal_rows(rows: int, V: int) -> Tensor:
    """All tokens but one equally probable: float32 rounds every addition to the same side."""
    target = -torch.linspace(0.01, 0.69, rows)[:, None].expand(rows, V).clone()
    target[:, 0] = 0.0
    return target


def zipf_rows(rows: int, V: int) -> Tensor:
    return -torch.linspace(0.5, 3, rows)[:, None] * torch.arange(1, V + 1).log()


def spread_rows(rows: int, V: int) -> Tensor:
    return torch.linspace(0.5, 20, rows)[:, None] * torch.randn(rows, V, generator=generator(V))


SHAPES = {"equal": equal_rows, "zipf": zipf_rows, "spread": spread_rows}


def kahan_free_sum(terms: Tensor) -> Tensor:
    """The plainest sum with four lanes: one running float32 sum each."""
    total = torch.zeros(terms.shape[0], LANES)
    for start in range(0, terms.shape[-1], LANES):
        block = terms[:, start : start + LANES]
        total[:, : block.shape[-1]] += block
    return total.sum(-1)


def lanes_softmax(target: Tensor) -> Tensor:
    weights = (target - target.amax(-1, keepdim=True)).exp()
    return weights / kahan_free_sum(weights)[:, None]


PROBABILITIES: dict[str, Callable[[Tensor], Tensor]] = {
    "softmax": lambda target: target.softmax(-1),
    "log_softmax": lambda target: target.log_softmax(-1).exp(),
    "four lanes": lanes_softmax,
}
"""Float32 logits [R, V] -> probabilities, as engines compute them."""


def outside(found: Tensor, enclosed: Enclosure) -> int:
    return int(((found < enclosed.lower) | (found > enclosed.upper)).sum())


def misses(target: Tensor, way: str) -> int:
    """How many float32 probabilities and entropies are not where they are said to be."""
    wide = target.double()
    side, found = softmax_rows(wide), PROBABILITIES[way](target)
    total = 0
    for token in {0, target.shape[-1] // 2, target.shape[-1] - 1}:
        total += outside(found[:, token].double(), computed_probability(wide[:, token], side))
    for inside in (0.0, 1e-5, 0.5):
        terms = torch.special.xlogy(found, found + inside)
        for summed in (terms.sum(-1), kahan_free_sum(terms)):
            total += outside(-summed.double(), computed_entropy(computed_number(inside), side))
    return total


@pytest.mark.parametrize("way", PROBABILITIES)
@pytest.mark.parametrize("shape", SHAPES)
def test_float32_figures_are_enclosed(shape: str, way: str) -> None:
    for V in (2, 7, 64, 1000, 2**15):
        assert misses(SHAPES[shape](5, V), way) == 0


def test_float32_figures_of_large_vocabularies_are_enclosed() -> None:
    for way in ("softmax", "log_softmax"):
        assert misses(equal_rows(1, 2**18), way) == 0


@pytest.mark.parametrize("family", FAMILIES)
def test_float32_figures_of_adversarial_rows_are_enclosed(family: str) -> None:
    for V in (1, 2, 5, 300):
        target = FAMILIES[family](12, V, V)[0].clamp(-1e30, 1e30).float()
        assert misses(target, "softmax") == misses(target, "log_softmax") == 0


def test_without_the_sums_own_error_figures_are_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: 2⁻¹⁸, 64 units, whatever the size of the vocabulary."""
    monkeypatch.setattr(engine_rounding, "relative_error", lambda distance, V: torch.full_like(distance, 2.0**-18))
    assert misses(equal_rows(6, 2**15), "softmax") > 0


@pytest.mark.parametrize("value", [0.0, 1.0, 0.3, 1e-5, 0.1 + 0.2, 0.99999999, 1e-30])
def test_parameters_in_every_format_are_enclosed(value: float) -> None:
    found = computed_number(value)
    for stored in (value, torch.tensor(value, dtype=torch.float32).item()):
        assert found.lower.item() <= stored <= found.upper.item()
    assert found.lower.item() >= 0 and found.upper.item() <= 1
    assert (found.lower == found.upper).item() == (value in (0.0, 1.0))


# --- decisions


Decide = Callable[..., Tensor]


def at_most(p: Tensor, threshold: Tensor) -> Tensor:
    return p <= threshold


def entropy_of(p: Tensor, inside: float) -> Tensor:
    return -torch.special.xlogy(p, p + inside).sum(-1)


def own(p: Tensor, token: Tensor) -> Tensor:
    return p.gather(-1, token[:, None])[:, 0]


def rank_of(p: Tensor, token: Tensor) -> Tensor:
    return (p > own(p, token)[:, None]).sum(-1)


REFUSALS: dict[str, tuple[Decide, ...]] = {
    "additive": (
        lambda p, x, t: own(p, x) < p.amax(-1) - t,
        lambda p, x, t: p.amax(-1) - own(p, x) > t,
    ),
    "multiplicative": (
        lambda p, x, alpha: own(p, x) < alpha * p.amax(-1),
        lambda p, x, alpha: own(p, x) / p.amax(-1) < alpha,
        lambda p, x, alpha: own(p, x).log() < p.amax(-1).log() + math.log(alpha),
    ),
    "relaxed": (lambda p, x, m, delta: (rank_of(p, x) >= m) | (own(p, x) < p.amax(-1) - delta),),
    "relaxed-ratio": (lambda p, x, m, r: (rank_of(p, x) >= m) | (own(p, x) < r * p.amax(-1)),),
    "typical": (
        lambda p, x, epsilon, delta, entropy_eps: (
            own(p, x) <= torch.clamp(delta * torch.exp(-entropy_of(p, entropy_eps)), max=epsilon)
        ),
    ),
    "constant": (
        lambda p, x, a: (own(p, x) < a) & (x != p.argmax(-1)),
        lambda p, x, a: (-own(p, x).log() > -math.log(a)) & (x != p.argmax(-1)),
    ),
}
"""How an engine may decide, from rounded probabilities [R, V] and draft tokens [R]."""

AT_THE_THRESHOLD = (
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "relaxed:m=6,delta=0.3",
    "relaxed-ratio:m=6,r=0.1",
    "typical:epsilon=0.09,delta=0.3",
    "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5",
    "constant:a=0.0067",
    "constant:a=0.09",
)


def at_the_threshold(rule: str, others: Tensor, between: tuple[int, int], seed: int) -> tuple[Tensor, Tensor]:
    """Float32 rows with token 1 on one side of the rule's threshold or the other, 2^-a … 2^-b nats away.

    Returns the rows and the token. Its logit is near 0, where float32 is finest. No other token is near the threshold,
    so there is room for certificates of drafts of token 1.
    """
    g, token = generator(seed), torch.ones(len(others), dtype=torch.int64)
    near = 10 ** -torch.empty(len(others), dtype=torch.float64).uniform_(1, 4, generator=g)
    target = others.double()
    # Just above 0.3, where p_0 − 0.3 cancels, for the rules that look at the difference.
    p_top = 0.3 + near if "t=0.3" in rule or ("delta=0.3" in rule and "m=" in rule) else 0.5 - near
    target[:, 0] = target[:, 1:].logsumexp(-1) + p_top.logit()
    target -= _first_accepted(rule, target, token, target[:, 0] - 40, target[:, 0])[:, None]
    target[:, 2:] = target[:, 2:].clamp(max=-0.2)
    target = target.float().double()
    first = _first_accepted(rule, target, token, torch.full_like(near, -1.0), target[:, 0].clamp(max=1.0))
    away = torch.exp2(-torch.empty(len(others), dtype=torch.float64).uniform_(*between, generator=g))
    target[:, 1] = first + away * torch.randint(-1, 4, (len(others),), generator=g).sign()
    return target.float(), token


def _first_accepted(rule: str, target: Tensor, token: Tensor, low: Tensor, high: Tensor) -> Tensor:
    """The least logit [R] of token 1 at which it is accepted, by bisection in float64."""
    for _ in range(70):
        middle = (low + high) / 2
        accepts = accepted_drafts(parse_rule(rule), target.index_copy(1, torch.tensor([1]), middle[:, None]), token)
        low, high = torch.where(accepts, low, middle), torch.where(accepts, middle, high)
    return high


def certified_and_refused(rule: str, target: Tensor, token: Tensor) -> tuple[int, int]:
    """How many rows are certified near the threshold, and how many of them some float32 engine refuses."""
    drafter = nearest_drafting(target.double(), token)
    drafter[:, 1] += 1e-9
    found = certify_logits(target, drafter, rule)
    assert torch.equal(found.draft_token, token)
    parsed = parse_rule(rule)
    refused = torch.zeros_like(found.certified)
    for probabilities in PROBABILITIES.values():
        for refuses in REFUSALS[parsed.name]:
            refused |= refuses(probabilities(target), token, **parsed.parameters)
    return int(found.certified.sum()), int((found.certified & refused).sum())


@pytest.mark.parametrize("rule", AT_THE_THRESHOLD)
def test_what_is_certified_float32_engines_accept(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [at_the_threshold(rule, random_rows(600, V, V)[0].clamp(-8, 8), (8, 26), V) for V in (8, 64)]
    for target, token in rows:
        certified, refused = certified_and_refused(rule, target, token)
        assert certified > len(target) / 20
        assert refused == 0
    only("eager", monkeypatch)  # the tier that the error is planted in
    monkeypatch.setattr(engine_rounding, "UNIT", 2.0**-50)  # planted: as if engines decided in float64
    assert sum(certified_and_refused(rule, *each)[1] for each in rows) > 0


@pytest.mark.parametrize("rule", ["additive:t=0.3", "typical:epsilon=0.09,delta=0.3", "constant:a=0.09"])
def test_many_equal_tokens_shift_float32_sums_and_nothing_certified_is_refused(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = at_the_threshold(rule, equal_rows(60, 2**14), (3, 18), 5)
    certified, refused = certified_and_refused(rule, *rows)
    assert certified > 0
    assert refused == 0
    # Planted: probabilities within 64 units in the last place and entropies added pairwise, however large V is.
    only("eager", monkeypatch)  # the tier that the error is planted in
    monkeypatch.setattr(engine_rounding, "LANES", 2**40)
    for module in (engine_rounding, rejection_module):
        monkeypatch.setattr(module, "relative_error", lambda distance, _: torch.full_like(distance, 2.0**-18))
    assert certified_and_refused(rule, *rows)[1] > 0


def test_rules_that_equal_strict_keep_the_argmax() -> None:
    """p(x) < p_0 − 0 and p(x) < 1·p_0 never hold of the argmax, however p_0 was rounded."""
    target, drafter = random_rows(200, 20, 4)
    strict = certify_logits(target, drafter, "strict")
    for rule in (
        "additive:t=0",
        "multiplicative:alpha=1",
        "relaxed:m=20,delta=0",
        "relaxed-ratio:m=20,r=1",
        "top-m:m=1",
    ):
        same = certify_logits(target, drafter, rule)
        for name in ("certified", "accepted"):
            assert torch.equal(getattr(same, name), getattr(strict, name)), rule
        torch.testing.assert_close(same.certificate, strict.certificate, rtol=1e-9, atol=1e-12)
