"""certify_logits against ball arithmetic: no false certificate, and none withheld without need."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

import symcert_runtime.certify as certify_module
from adversarial import DTYPES, FAMILIES, Pair, rows_as_floats, stored_as, witness_rows
from exact import accepted, certificate, finest, kl_divergence
from symcert_runtime import Certification, UserError, certify_logits, eager, fused
from symcert_runtime.rejection import Competitor
from symcert_runtime.rules import parse_rule
from symcert_runtime.statistics import top_logits
from tiers import TIERS, only

RULES = {"strict": 1, "tree:m=1": 1, "tree:m=3": 3}
DRAFT_RULES = (
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=4,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5",
    "constant:a=0.0067",
)


def judge(pair: Pair, rule: str, m: int) -> dict[str, int]:
    """Certify the rows and hold every claim against the exact truth. Returns how many rows were what."""
    found = certify_logits(*pair, rule)
    count = {"rows": 0, "certified": 0, "clear": 0, "clear and certified": 0}
    rows = zip(rows_as_floats(pair[0]), rows_as_floats(pair[1]), strict=True)
    for row, (target, drafter) in enumerate(rows):
        kl, bound = kl_divergence(target, drafter), certificate(target, m)
        check_row(found, row, target, drafter, kl, bound, m)
        clear = bool(kl * (1 + arb(2) ** -30) + arb(2) ** -36 < bound)
        count["rows"] += 1
        count["certified"] += bool(found.certified[row])
        count["clear"] += clear
        count["clear and certified"] += clear and bool(found.certified[row])
    return count


def check_row(
    found: Certification, row: int, target: list[float], drafter: list[float], kl: arb, bound: arb, m: int
) -> None:
    context = f"row {row}: KL {kl.str(20)}, certificate {bound.str(20)}, {target=}, {drafter=}"
    assert not bool(kl > arb(found.kl[row].item())), f"KL is not an upper bound: {context}"
    assert not bool(bound < arb(found.certificate[row].item())), f"certificate is not a lower bound: {context}"
    if found.certified[row]:
        if not bool(kl < bound):
            with finest():
                kl, bound = kl_divergence(target, drafter), certificate(target, m)
                assert bool(kl < bound), f"certified without proof: {context}"
        assert accepted(target, drafter, m), f"certified but rejected: {context}"
        assert found.accepted[row]
    if max(target) == sorted(target)[-min(m + 1, len(target))] and m < len(target):
        assert found.certificate[row] == 0 and not found.certified[row], f"a tie was certified: {context}"
    assert found.target_token[row] == target.index(max(target))
    assert found.draft_token[row] == drafter.index(max(drafter))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("tier", TIERS)
def test_no_false_certificate_and_few_withheld(
    tier: str, family: str, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    only(tier, monkeypatch)
    total: dict[str, int] = {}
    for seed, V in enumerate((2, 3, 4, 7, 40)):
        for dtype in DTYPES:
            count = judge(stored_as(FAMILIES[family](12, V, seed), dtype), rule, RULES[rule])
            total = {key: total.get(key, 0) + value for key, value in count.items()}
    assert total["rows"] >= 240
    if family != "tail":
        assert total["clear and certified"] == total["clear"]
    else:
        # Beyond the range of double nothing is claimed.
        assert total["clear and certified"] >= 0.9 * total["clear"]


@pytest.mark.parametrize("V", [257, 1024, 2049, 4096])
@pytest.mark.parametrize("rule", ["strict", "tree:m=3"])
def test_large_vocabularies(V: int, rule: str) -> None:
    for family in ("random", "masked"):
        count = judge(stored_as(FAMILIES[family](6, V, V), torch.bfloat16), rule, RULES[rule])
        assert count["clear and certified"] == count["clear"]
    judge(witness_rows(4, V, V, RULES[rule]), rule, RULES[rule])


@pytest.mark.parametrize("rule", RULES)
def test_drafters_at_the_certificate(rule: str) -> None:
    """Within ulps of the witness: KL straddles the certificate, and nothing wrong is claimed."""
    m = RULES[rule]
    total = {"rows": 0, "clear": 0, "clear and certified": 0, "certified": 0}
    for V in (m + 1, m + 2, 9, 60):
        count = judge(witness_rows(120, V, V, m), rule, m)
        total = {key: total[key] + count[key] for key in total}
    assert total["clear and certified"] == total["clear"] > 0
    assert total["certified"] < total["rows"], "some drafters here are rejected"


def test_a_certificate_five_percent_too_large_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests above can fail: with a wrong formula, drafters near the witness are certified and rejected."""
    only("eager", monkeypatch)
    for rule, m in RULES.items():
        name = rule.partition(":")[0]
        right = eager.CERTIFICATES[name]
        pair = witness_rows(120, 9, 5, m)

        def wrong(p_top: Any, p_rejected: Any, right: Callable[[Any, Any], Any] = right) -> Any:
            return right(p_top, p_rejected) * 1.05

        monkeypatch.setitem(eager.CERTIFICATES, name, wrong)
        found = certify_logits(*pair, rule)
        assert (found.certified & ~found.accepted).any(), rule
        monkeypatch.setitem(eager.CERTIFICATES, name, right)
        assert not (certify_logits(*pair, rule).certified & ~certify_logits(*pair, rule).accepted).any()


logits_rows = st.integers(2, 6).flatmap(
    lambda V: st.tuples(*(st.lists(st.floats(allow_nan=False, max_value=1.7e308), min_size=V, max_size=V),) * 2)
)


@given(logits_rows, st.integers(1, 4))
@settings(max_examples=200, deadline=None)
def test_any_two_rows(rows: tuple[list[float], list[float]], m: int) -> None:
    target, drafter = rows
    pair = torch.tensor([target], dtype=torch.float64), torch.tensor([drafter], dtype=torch.float64)
    if max(target) == -math.inf or max(drafter) == -math.inf:
        with pytest.raises(UserError, match="-inf for every token"):
            certify_logits(*pair)
        return
    judge(pair, f"tree:m={m}", m)


# --- shapes, dtypes, devices


def test_shapes_views_and_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    target, drafter = (logits.reshape(4, 6, 33) for logits in FAMILIES["random"](24, 33, 0))
    whole = certify_logits(target, drafter, "tree:m=2")
    assert whole.kl.shape == whole.certified.shape == (4, 6)
    assert whole.kl.dtype == whole.certificate.dtype == whole.margin.dtype == torch.float64
    assert whole.draft_token.dtype == whole.target_token.dtype == torch.int64
    assert whole.rule == "tree:m=2"
    strided = certify_logits(target.transpose(0, 1), drafter.transpose(0, 1), "tree:m=2")
    monkeypatch.setattr(certify_module, "CHUNK", 70)
    chunked = certify_logits(target, drafter, "tree:m=2")
    single = certify_logits(target[1, 2], drafter[1, 2], "tree:m=2")
    assert single.kl.shape == ()
    for name in ("certified", "accepted", "draft_token", "target_token", "undecided"):
        assert torch.equal(getattr(whole, name), getattr(strided, name).transpose(0, 1))
        assert torch.equal(getattr(whole, name), getattr(chunked, name))
        assert getattr(single, name) == getattr(whole, name)[1, 2]
    torch.testing.assert_close(whole.kl, chunked.kl, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("shape", [(0,), (3, 0), (0, 2)])
def test_empty_batches(shape: tuple[int, ...]) -> None:
    found = certify_logits(torch.zeros(*shape, 5), torch.zeros(*shape, 5), "strict")
    assert found.kl.shape == found.certified.shape == found.target_token.shape == shape


def test_default_dtype_does_not_matter() -> None:
    pair = FAMILIES["random"](8, 20, 3)
    expected = certify_logits(*pair, "tree:m=2")
    torch.set_default_dtype(torch.float16)
    try:
        again = certify_logits(*pair, "tree:m=2")
    finally:
        torch.set_default_dtype(torch.float32)
    assert torch.equal(again.kl, expected.kl) and torch.equal(again.certificate, expected.certificate)


def test_default_device_does_not_matter() -> None:
    pair = FAMILIES["random"](8, 20, 3)
    expected = certify_logits(*pair, "tree:m=2")
    with torch.device("meta"):
        again = certify_logits(*pair, "tree:m=2")
        assert torch.equal(again.kl, expected.kl) and torch.equal(again.certificate, expected.certificate)
        with pytest.raises(UserError, match="NaN"):
            certify_logits(*(torch.full_like(logits, math.nan) for logits in pair))


def test_gradients_are_not_tracked_and_inputs_not_changed() -> None:
    target, drafter = (logits.requires_grad_() for logits in FAMILIES["random"](3, 5, 1))
    before = target.detach().clone()
    assert not certify_logits(target, drafter).kl.requires_grad
    assert torch.equal(target, before)


def test_a_tree_wider_than_the_vocabulary_cannot_reject() -> None:
    target, drafter = torch.tensor([[2.0, 1.0, -math.inf]] * 2), torch.tensor([[0.0, 9.0, 1.0], [1.0, -math.inf, 0.0]])
    for width in (3, 4, 1000):
        found = certify_logits(target, drafter, f"tree:m={width}")
        assert found.certificate.tolist() == [math.inf, math.inf]
        assert found.certified.tolist() == [True, False], "an infinite KL is never certified"
        assert found.accepted.tolist() == [True, True]
    only = certify_logits(torch.zeros(2, 1), torch.ones(2, 1), "strict")
    assert only.certified.all() and only.margin.tolist() == pytest.approx([1.0, 1.0])


def test_ties_go_to_the_lowest_index_and_are_never_certified() -> None:
    target = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0], [2.0, 1.0, 0.0]])
    drafter = torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
    found = certify_logits(target, drafter, "strict")
    assert found.target_token.tolist() == [0, 1, 0]
    assert found.draft_token.tolist() == [0, 0, 0]
    assert found.accepted.tolist() == [True, False, True]
    assert found.certified.tolist() == [False, False, False]
    assert found.certificate[0] == 0 and found.margin[0] == 0
    assert not found.undecided.any()


def test_a_masked_draft_token_the_target_allows_makes_kl_infinite_even_if_its_probability_underflows() -> None:
    target, drafter = torch.tensor([[0.0, -1e6, -2.0]]), torch.tensor([[0.0, -math.inf, -2.0]])
    found = certify_logits(target, drafter)
    assert found.kl.item() == math.inf and not found.certified and not found.undecided
    both = certify_logits(torch.tensor([[0.0, -math.inf, -2.0]]), drafter)
    assert both.kl < 1e-14 and both.certified


def test_padding_is_cut_by_vocab_size() -> None:
    target, drafter = FAMILIES["random"](9, 12, 4)
    padded = torch.cat([drafter, torch.full((9, 4), 1e4, dtype=torch.float64)], -1)
    expected = certify_logits(target, drafter)
    found = certify_logits(target, padded, vocab_size=12)
    assert torch.equal(found.kl, expected.kl) and torch.equal(found.certified, expected.certified)
    with pytest.raises(UserError, match="vocab_size"):
        certify_logits(target, padded)


@pytest.mark.parametrize("rule", ["strict", "tree:m=3", "tree:m=9", *DRAFT_RULES])
def test_no_operation_mixes_devices(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """torch's meta device has the rules of an accelerator: nothing but a number may come from the CPU."""
    # Values decide how many tokens are needed and whether one evaluation will do; the meta device has none.
    monkeypatch.setattr(eager, "_pool_logits", lambda logits: top_logits(logits, 3))
    monkeypatch.setattr(Competitor, "decided", lambda _: False)
    logits, parsed = torch.zeros(4, 9, dtype=torch.float64, device="meta"), parse_rule(rule)
    found = eager.certify_rows(logits, logits, parsed)
    computed = (found.kl.upper, found.certificate.lower, found.limit, found.tie, found.margin, found.accepted)
    assert {tensor.device.type for tensor in computed} == {"meta"}


# --- mistakes


def rows_with(value: float) -> Tensor:
    rows = torch.zeros(2, 3, 4)
    rows[1, 2, 3] = value
    return rows


ZEROS = torch.zeros(2, 3, 4)
MISTAKES: dict[str, tuple[Any, Any, dict[str, Any], str]] = {
    "NaN": (rows_with(math.nan), ZEROS, {}, r"target_logits\[1, 2\] is NaN at token 3"),
    "+inf": (ZEROS, rows_with(math.inf), {}, r"draft_logits\[1, 2\] is \+inf at token 3"),
    "all masked": (ZEROS, torch.full((2, 3, 4), -math.inf), {}, r"draft_logits\[0, 0\] is -inf for every token"),
    "one row": (torch.tensor([math.nan]), torch.zeros(1), {}, "target_logits is NaN at token 0"),
    "integers": (ZEROS.long(), ZEROS, {}, "target_logits has dtype torch.int64"),
    "complex": (ZEROS, ZEROS.to(torch.complex64), {}, "draft_logits has dtype torch.complex64"),
    "list": ([[0.0]], ZEROS, {}, "target_logits is a list"),
    "scalar": (torch.tensor(1.0), torch.tensor(1.0), {}, "target_logits has shape"),
    "no tokens": (torch.zeros(2, 0), torch.zeros(2, 0), {}, "at least one token"),
    "vocabularies": (ZEROS, torch.zeros(2, 3, 5), {}, "4 tokens and draft_logits 5"),
    "broadcasting": (ZEROS, torch.zeros(1, 3, 4), {}, "one row of each"),
    "devices": (ZEROS, torch.zeros(2, 3, 4, device="meta"), {}, "one device"),
    "vocab_size": (ZEROS, ZEROS, {"vocab_size": 5}, "vocab_size=5 does not fit target_logits"),
    "no vocabulary": (ZEROS, ZEROS, {"vocab_size": 0}, "vocab_size=0"),
    "fractional vocabulary": (ZEROS, ZEROS, {"vocab_size": 2.0}, "vocab_size=2.0 is a float; give .* an integer"),
    "rule": (ZEROS, ZEROS, {"rule": "lenient"}, "unknown rule"),
    "tree width": (ZEROS, ZEROS, {"rule": "tree:m=0"}, "out of range"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_are_named_in_one_sentence(name: str) -> None:
    target, drafter, options, message = MISTAKES[name]
    with pytest.raises(UserError, match=message) as caught:
        certify_logits(target, drafter, **options)
    assert "\n" not in str(caught.value)


def test_the_first_offending_row_is_named_beyond_the_first_chunk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certify_module, "CHUNK", 8)
    rows = torch.zeros(50, 4)
    rows[37, 1] = math.nan
    rows[41, 0] = math.nan
    with pytest.raises(UserError, match=r"target_logits\[37\] is NaN at token 1"):
        certify_logits(rows, torch.zeros(50, 4))


# --- rows that float64 cannot decide


HAIR_BELOW = torch.tensor([[0.0, 1.0]]), torch.tensor([[-(2.0**-720), 0.0]], dtype=torch.float64)
"""The drafter prefers the target's argmax by so little that KL is below the certificate by 10^-217 only."""


@pytest.mark.parametrize("tier", TIERS)
def test_a_row_that_float64_leaves_open_is_decided_by_balls(tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    only(tier, monkeypatch)
    target, drafter = HAIR_BELOW[0].double(), HAIR_BELOW[1]
    found = certify_logits(target, drafter)
    assert found.certified and not found.undecided and found.accepted
    assert found.kl <= torch.nextafter(found.certificate, torch.tensor(math.inf, dtype=torch.float64))
    beyond = certify_logits(target, -drafter)
    assert not beyond.certified and not beyond.undecided and not beyond.accepted
    equal = certify_logits(target, torch.zeros_like(drafter))
    assert not equal.certified and equal.undecided, "KL is the certificate"


def test_without_python_flint_such_a_row_stays_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certify_module.balls, "available", lambda: False)
    found = certify_logits(HAIR_BELOW[0].double(), HAIR_BELOW[1])
    assert not found.certified and found.undecided


def test_escalation_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    only("fused", monkeypatch)
    monkeypatch.setattr(eager, "certify_rows", None)  # nobody may ask it
    found = certify_logits(HAIR_BELOW[0].double(), HAIR_BELOW[1], escalate=False)
    assert not found.certified and found.undecided
    broken = certify_logits(rows_with(math.nan), ZEROS, escalate=False)
    assert broken.undecided.sum() == 1 and broken.undecided[1, 2] and not broken.certified[1, 2]
    assert broken.kl[1, 2] == math.inf and broken.certificate[1, 2] == 0


def test_without_a_compiler_everything_is_certified_eagerly(monkeypatch: pytest.MonkeyPatch) -> None:
    only("fused", monkeypatch)
    monkeypatch.setattr(fused, "find_spec", lambda name: None)
    monkeypatch.setattr(fused, "import_module", None)  # nobody may ask for a program
    assert certify_logits(*FAMILIES["random"](3, 9, 0)).kl.shape == (3,)
