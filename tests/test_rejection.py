"""Rules for one draft token against ball arithmetic: their competitors, certificates and decisions."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from flint import arb

from adversarial import (
    DTYPES,
    FAMILIES,
    Pair,
    drafting_rows,
    generator,
    random_rows,
    rows_as_floats,
    stored_as,
    threshold_logit,
)
from exact import REJECTED, Target, draft_certificate, finest, kl_divergence, rejected
from symcert.rules import DECLARED
from symcert.rules.rejection import RejectionSet
from symcert_runtime import certify_logits
from symcert_runtime.engine_rounding import relative_error
from symcert_runtime.generated.certificates import CERTIFICATES
from symcert_runtime.rejection import Competitor, Competitors
from tiers import TIERS, only

CASES: dict[str, tuple[str, ...]] = {
    "strict": ("",),
    "additive": ("t=0", "t=0.05", "t=0.3", "t=1"),
    "multiplicative": ("alpha=0", "alpha=0.1", "alpha=0.7", "alpha=1"),
    "top-m": ("m=1", "m=3", f"m={10**30}"),
    "relaxed": ("m=2,delta=0.6", "m=4,delta=0", f"m={10**30},delta=0.2", "m=1,delta=1"),
    "relaxed-ratio": ("m=3,r=0.5", "m=2,r=0", f"m={10**30},r=0.3", "m=5,r=1"),
    "typical": (
        "epsilon=0.3,delta=0.09",
        "epsilon=0.3,delta=0.09,entropy_eps=1e-5",
        "epsilon=1,delta=0.95",
        "epsilon=0.01,delta=0.5",
        "epsilon=1,delta=0.9,entropy_eps=0.05",
        "epsilon=1,delta=0.9,entropy_eps=1",
    ),
    "constant": ("a=0", "a=0.0067", "a=0.25", "a=1"),
}
"""Parameters each rule is tested with, by the rule's name."""

RULES = [f"{name}:{parameters}".rstrip(":") for name, listed in CASES.items() for parameters in listed]
WITH_THRESHOLD = [rule for rule in RULES if rule.partition(":")[0] not in ("strict", "top-m")]

SLACK = 2.0**-12
"""Rows whose decision does not change when every figure moves by this are clear; the runtime's slack is smaller."""


def test_every_rule_for_one_draft_token_is_tested() -> None:
    declared = {rule.signature.name for rule in DECLARED if isinstance(rule.rejection, RejectionSet)}
    assert set(CASES) == set(REJECTED) == declared


def test_the_slack_that_counts_as_clear_is_larger_than_the_runtimes() -> None:
    assert relative_error(torch.tensor(200.0), 4096) < SLACK


class Rows:
    """Pairs of rows with what is exactly true of them, whatever the rule."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.targets = [Target(row) for row in rows_as_floats(pair[0])]
        self.drafters = list(rows_as_floats(pair[1]))
        self.kl = [kl_divergence(t.logits, q) for t, q in zip(self.targets, self.drafters, strict=True)]


def judge(rows: Rows, rule: str) -> Counter[str]:
    """Certify the rows and hold every claim against the exact truth. Returns how many rows were what."""
    found, count = certify_logits(*rows.pair, rule), Counter[str]()
    for row, (target, drafter, kl) in enumerate(zip(rows.targets, rows.drafters, rows.kl, strict=True)):
        refused = rejected(rule, target)
        bound = draft_certificate(target, refused)
        claimed = found.certificate[row].item()
        context = f"{rule}, row {row}: KL {kl.str(20)}, certificate {bound.str(20)}, {claimed=}, {target.logits=}"
        assert not bool(kl > arb(found.kl[row].item())), f"KL is not an upper bound: {context}"
        assert not bool(bound < arb(claimed)), f"certificate is not a lower bound: {context}"
        highest = max(drafter)
        drafted = {token for token, y in enumerate(drafter) if y == highest}
        if found.certified[row]:
            assert bool(kl < bound) or finely_below(target.logits, drafter, refused), (
                f"certified without proof: {context}"
            )
            assert not drafted & refused, f"certified but rejected: {context}"
            assert found.accepted[row]
        assert not (bound == 0 and claimed), context
        # Moved to either side, the threshold gives the competitors a claim may rest on, and the decisions beyond doubt.
        wide, narrow = rejected(rule, target, SLACK), rejected(rule, target, -SLACK)
        token = int(found.draft_token[row])
        assert found.accepted[row] or token in wide, context
        assert not found.accepted[row] or token not in narrow or tied(target, token), context
        safe = draft_certificate(target, wide)
        clear = bool(kl * (1 + arb(2) ** -30) + arb(2) ** -36 < safe)
        if not wide:
            assert claimed == math.inf, context
        assert claimed == math.inf or not bool(safe - arb(2) ** -36 > arb(claimed) * (1 + arb(2) ** -30)), context
        count.update(
            {
                "rows": 1,
                "certified": bool(found.certified[row]),
                "clear": clear,
                "withheld": clear and not found.certified[row],
                "unlimited": not wide,
                "rejected": token in refused,
            }
        )
    return count


def finely_below(target: list[float], drafter: list[float], refused: set[int]) -> bool:
    with finest():
        return bool(kl_divergence(target, drafter) < draft_certificate(Target(target), refused))


def tied(target: Target, token: int) -> bool:
    return target.logits.count(target.logits[token]) > 1


def in_every_format(family: str, rows: int, V: int, seed: int) -> Pair:
    """The same rows as every dtype would store them, one below the other, exactly embedded in float64."""
    stored = [stored_as(FAMILIES[family](rows, V, seed), dtype) for dtype in DTYPES]
    target, drafter = (torch.cat([pair[side].to(torch.float64) for pair in stored]) for side in (0, 1))
    return target, drafter


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("family", FAMILIES)
def test_no_false_certificate_and_none_withheld(family: str, tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    only(tier, monkeypatch)
    total = Counter[str]()
    for seed, V in enumerate((1, 2, 3, 6, 24)):
        rows = Rows(in_every_format(family, 3, V, seed + 20))
        for rule in RULES:
            total += judge(rows, rule)
    assert total["rows"] == 60 * len(RULES)
    assert total["certified"] > 200 and total["unlimited"] > 200
    # Beyond the range of double nothing is claimed.
    assert total["withheld"] <= (0.1 * total["clear"] if family == "tail" else 0)


@pytest.mark.parametrize("family", ["random", "masked", "flat", "one ulp"])
def test_large_vocabularies(family: str) -> None:
    """Flat rows have pools beyond the 64 terms up to which enclosures add one by one."""
    target, drafter = FAMILIES[family](1, 4096, 7)
    rows = Rows((target / 16, drafter / 16))
    for rule in RULES:
        assert judge(rows, rule)["withheld"] == 0


def near_the_competitor(rule: str, V: int, count: int = 24) -> Rows | None:
    """Targets with drafters of the most probable rejected token, as near as can be; None if nothing is rejected."""
    target = random_rows(count, V, V)[0] / 4
    refused = [rejected(rule, Target(row)) for row in rows_as_floats(target)]
    kept = [row for row, tokens in enumerate(refused) if tokens]
    if not kept:
        return None
    competitor = [max(refused[row], key=target[row].tolist().__getitem__) for row in kept]
    return Rows(drafting_rows(target[kept], torch.tensor(competitor), V))


@pytest.mark.parametrize("name", CASES)
def test_drafters_at_the_certificate(name: str) -> None:
    """The nearest drafter of the competitor, and its neighbours: KL straddles the certificate."""
    total = Counter[str]()
    for rule in (rule for rule in RULES if rule.partition(":")[0] == name):
        for V in (2, 5, 30):
            rows = near_the_competitor(rule, V)
            total += judge(rows, rule) if rows else Counter()
    assert total["withheld"] == 0 < total["clear"]
    assert 0 < total["certified"] < total["rows"]
    assert total["rejected"] > 0.2 * total["rows"]


# --- rows at the threshold


def at_the_threshold(rule: str, V: int, seed: int) -> Iterator[list[float]]:
    """Rows in which some token has the threshold's probability up to ulps and up to 2^-8, on both sides."""
    g = generator(seed)
    for row in random_rows(4, V, seed)[0] / 3:
        logits = row.tolist()
        token = int(torch.randint(0, V, (1,), generator=g))

        def accepts(z: float, logits: list[float] = logits, token: int = token) -> bool:
            return token not in rejected(rule, Target([*logits[:token], z, *logits[token + 1 :]]))

        top = max(logits)
        if not accepts(top) or accepts(top - 60):
            continue  # no threshold between the tail and the top
        low, high = threshold_logit(accepts, top - 60, top)
        ulp = high - low
        for z in (low, high, *(low - k * ulp for k in (1, 3)), *(high + k * ulp for k in (1, 3)), high + 1e-12):
            yield [*logits[:token], z, *logits[token + 1 :]]
        for away, sign in itertools.product((1e-9, 1e-7, 1e-5, 2.0**-8), (-1, 1)):
            yield [*logits[:token], high + sign * away, *logits[token + 1 :]]


@pytest.mark.parametrize("rule", WITH_THRESHOLD)
def test_rows_at_the_threshold(rule: str) -> None:
    rows = [row for V, seed in ((2, 0), (4, 1), (9, 2)) for row in at_the_threshold(rule, V, seed) if len(row) == V]
    if rule in WITHOUT_ROWS_AT_THE_THRESHOLD:
        assert not rows
        return
    assert len(rows) >= 15
    total = Counter[str]()
    for V in (2, 4, 9):
        target = torch.tensor([row for row in rows if len(row) == V], dtype=torch.float64).reshape(-1, V)
        for place in range(min(V, 3)):  # drafters of the three most probable tokens, one of them near the threshold
            token = target.argsort(dim=-1, descending=True)[:, place]
            total += judge(Rows(drafting_rows(target, token, place)), rule)
    assert total["withheld"] == 0
    assert total["rejected"] and total["certified"]


WITHOUT_ROWS_AT_THE_THRESHOLD = {
    "additive:t=1",
    "multiplicative:alpha=0",
    "constant:a=0",
    "typical:epsilon=1,delta=0.9,entropy_eps=1",
}
"""Nothing is rejected, or everything."""


# --- planted errors: the comparisons above can fail


Method = Callable[..., Any]


def one_rank_too_low(right: Method) -> Method:
    return lambda self, m: right(self, m + 1)


def equality_accepts(right: Method) -> Method:
    """The most probable token that is less probable than p_m, instead of at most as probable."""

    def wrong(self: Competitors, m: int) -> Competitor:
        least = self._ranked_logit(m)
        token = self._largest(self._logits < least[:, None])
        return Competitor(token, token)

    return wrong


def half_the_threshold(right: Method) -> Method:
    return lambda self, threshold, or_equal: right(self, threshold * 0.5, or_equal)


def only_the_first(right: Method) -> Method:
    return lambda self, *sets: sets[0]


def only_the_second(right: Method) -> Method:
    return lambda self, *sets: sets[1]


def without_its_constant(right: Method) -> Method:
    return lambda self, inside: right(self, 0.0)


PLANTED: dict[str, tuple[str, Callable[[Method], Method]]] = {
    "additive:t=0.3": ("below", half_the_threshold),
    "multiplicative:alpha=0.1": ("below", half_the_threshold),
    "top-m:m=1": ("beyond", equality_accepts),
    "top-m:m=3": ("beyond", one_rank_too_low),
    "relaxed:m=2,delta=0.6": ("either", only_the_second),
    "relaxed-ratio:m=3,r=0.5": ("either", only_the_first),
    "typical:epsilon=0.3,delta=0.09": ("below", half_the_threshold),
    "typical:epsilon=1,delta=0.9,entropy_eps=0.05": ("entropy", without_its_constant),
    "constant:a=0.25": ("below", half_the_threshold),
}


@pytest.mark.parametrize("rule", PLANTED)
def test_a_wrong_competitor_is_found_out(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name, plant = PLANTED[rule]
    rows = [found for V in (5, 30) if (found := near_the_competitor(rule, V, 48))]
    rows.append(Rows(FAMILIES["one ulp"](24, 5, 3)))
    for each in rows:
        judge(each, rule)
    only("eager", monkeypatch)
    monkeypatch.setattr(Competitors, name, plant(getattr(Competitors, name)))
    with pytest.raises(AssertionError, match=r"certificate is not a lower bound|certified without proof"):
        for each in rows:
            judge(each, rule)


@pytest.mark.parametrize("name", CASES)
def test_a_certificate_five_percent_too_large_is_found_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rule = next(rule for rule in RULES if rule.partition(":")[0] == name and near_the_competitor(rule, 5))
    rows = near_the_competitor(rule, 5)
    assert rows is not None
    only("eager", monkeypatch)
    right = CERTIFICATES[name]
    monkeypatch.setitem(CERTIFICATES, name, lambda p_top, p_rejected: right(p_top, p_rejected) * 1.05)
    with pytest.raises(AssertionError, match="certificate is not a lower bound"):
        judge(rows, rule)
