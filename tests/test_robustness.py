"""Whatever tensors and rule strings are handed over: an answer that a torch user expects, or one clear sentence.

And the same answer from any thread, in any batch, in any layout, with nothing of the process's state changed.
"""

from __future__ import annotations

import math
import pickle
import random
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

import flint
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch._subclasses.fake_tensor import FakeTensorMode

import symcert_runtime
from adversarial import DTYPES, FAMILIES, Pair, one_ulp_rows, random_rows, stored_as, witness_rows
from symcert_runtime import Certification, Rule, UserError, certify_logits
from symcert_runtime.rules import GENERATED, parse_rule
from tiers import TIERS, only

RULES = (
    "strict",
    "top-m:m=3",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "typical:epsilon=0.09,delta=0.3,entropy_eps=1e-5",
    "constant:a=0.0067",
    "tree:m=4",
)

TENSORS = tuple(field.name for field in fields(Certification) if field.name != "rule")
DECISIONS = ("certified", "accepted", "undecided", "tie", "draft_token", "target_token")
BOUNDS = ("kl", "certificate", "margin")


def test_every_rule_is_here() -> None:
    assert {rule.partition(":")[0] for rule in RULES} == GENERATED


@pytest.fixture(params=TIERS)
def tier(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    only(request.param, monkeypatch)
    name: str = request.param
    return name


def assert_same(found: Certification, expected: Certification, names: tuple[str, ...] = TENSORS) -> None:
    """Bit for bit; neither has a NaN."""
    for name in names:
        mine, other = getattr(found, name), getattr(expected, name)
        assert mine.dtype == other.dtype and torch.equal(mine, other), name


def refusal(*arguments: Any, **options: Any) -> str:
    """The one sentence with which the call is refused."""
    with pytest.raises(UserError) as caught:
        certify_logits(*arguments, **options)
    message = str(caught.value)
    assert message and "\n" not in message and ". " not in message, message
    return message


def rows(dtype: torch.dtype = torch.float32, count: int = 12, V: int = 19, seed: int = 1) -> Pair:
    target, drafter = random_rows(count, V, seed)
    return stored_as((target.clamp(-30, 30), drafter.clamp(-30, 30)), dtype)


# --- dtypes


ALL_DTYPES = sorted({value for value in vars(torch).values() if isinstance(value, torch.dtype)}, key=str)
EIGHT_BITS = [dtype for dtype in ALL_DTYPES if str(dtype).startswith("torch.float8_")]
PACKED = [dtype for dtype in ALL_DTYPES if str(dtype).startswith("torch.float4_")]


@pytest.mark.parametrize("dtype", [*DTYPES, *EIGHT_BITS], ids=str)
def test_every_floating_format_is_read_exactly(dtype: torch.dtype, tier: str) -> None:
    target, drafter = (side.clamp(0.25, 8).to(dtype) for side in rows())
    for rule in ("strict", "constant:a=0.0067"):
        wide = certify_logits(target.to(torch.float64), drafter.to(torch.float64), rule)
        found = certify_logits(target, drafter, rule)
        assert_same(found, wide, DECISIONS)
        for name in BOUNDS:
            torch.testing.assert_close(getattr(found, name), getattr(wide, name), rtol=1e-12, atol=1e-13)


def test_masks_of_eight_bit_logits() -> None:
    """float8_e5m2 has −inf; in float8_e4m3fnuz the same mask is NaN, which is no logit."""
    target = torch.tensor([[2.0, 1.0, -math.inf, 0.0]])
    found = certify_logits(target.to(torch.float8_e5m2), target.to(torch.float8_e5m2))
    assert found.certified.all() and found.kl < 1e-12
    assert "NaN at token 2" in refusal(target.to(torch.float8_e4m3fnuz), target)


def test_the_two_sides_may_differ_in_format(tier: str) -> None:
    target, drafter = rows(torch.bfloat16)[0], rows(torch.float32)[1]
    expected = certify_logits(target.double(), drafter.double(), "tree:m=4")
    assert_same(certify_logits(target, drafter, "tree:m=4"), expected, DECISIONS)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("dtype", [dtype for dtype in ALL_DTYPES if not dtype.is_floating_point], ids=str)
def test_other_dtypes_are_refused_by_name(dtype: torch.dtype) -> None:
    try:
        wrong = torch.empty(2, 5, dtype=dtype)
    except (RuntimeError, NotImplementedError):
        pytest.skip(f"torch makes no plain tensors of {dtype}")
    assert f"target_logits has dtype {dtype}" in refusal(wrong, torch.zeros(2, 5))
    assert f"draft_logits has dtype {dtype}" in refusal(torch.zeros(2, 5), wrong)


@pytest.mark.parametrize("dtype", PACKED, ids=str)
def test_packed_formats_are_refused_by_name(dtype: torch.dtype) -> None:
    """Two numbers to an element: there is no telling how many tokens are meant."""
    wrong = torch.empty(2, 5, dtype=dtype)
    assert f"target_logits has dtype {dtype}" in refusal(wrong, wrong)


# --- layouts, devices, things that are no logits


NO_DENSE_TENSORS: dict[str, Callable[[Tensor], Any]] = {
    "coordinates": lambda x: x.to_sparse(),
    "compressed rows": lambda x: x.to_sparse_csr(),
    "mkldnn": lambda x: x.to_mkldnn(),
    "quantised": lambda x: torch.quantize_per_tensor(x, 0.1, 0, torch.qint8),
    "nested": lambda x: torch.nested.nested_tensor([x[0], x[1, :3]]),
    "jagged": lambda x: torch.nested.nested_tensor([x[0], x[1, :3]], layout=torch.jagged),
    "numpy": lambda x: x.numpy(),
    "list": lambda x: x.tolist(),
    "scalar": lambda x: x[0, 0],
    "no tokens": lambda x: x[:, :0],
    "None": lambda x: None,
    "number": lambda x: 1.5,
    "string": lambda x: "strict",
    "function": lambda x: torch.zeros,
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", NO_DENSE_TENSORS)
def test_what_is_no_dense_tensor_is_refused(kind: str) -> None:
    good = torch.zeros(2, 5)
    assert refusal(NO_DENSE_TENSORS[kind](good), good).startswith("target_logits ")
    assert refusal(good, NO_DENSE_TENSORS[kind](good)).startswith("draft_logits ")
    assert refusal(NO_DENSE_TENSORS[kind](good), NO_DENSE_TENSORS[kind](good)).startswith("target_logits ")


def test_tensors_without_values_are_refused() -> None:
    meta = torch.zeros(2, 5, device="meta")
    assert "meta" in refusal(meta, meta)
    assert "one device" in refusal(meta, torch.zeros(2, 5))
    with FakeTensorMode():
        fake = torch.zeros(2, 5)
    assert refusal(fake, fake).startswith("target_logits ")


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_two_devices_are_refused_and_one_is_answered_on() -> None:
    target, drafter = rows()
    assert "one device" in refusal(target, drafter.cuda())
    found = certify_logits(target.cuda(), drafter.cuda())
    assert all(getattr(found, name).device.type == "cuda" for name in TENSORS)
    expected = certify_logits(target, drafter)
    assert all(torch.equal(getattr(found, name).cpu(), getattr(expected, name)) for name in DECISIONS)


@pytest.mark.parametrize("size", [0, -1, 6, 10**30, 2.0, math.nan, "5", [5], torch.tensor([1, 2]), torch.tensor(2.0)])
def test_odd_vocabulary_sizes_are_refused(size: Any) -> None:
    assert "vocab_size" in refusal(torch.zeros(2, 5), torch.zeros(2, 5), vocab_size=size)


@pytest.mark.parametrize("size", [3, np.int64(3), torch.tensor(3)])
def test_anything_that_is_an_integer_is_a_vocabulary_size(size: Any) -> None:
    target, drafter = rows(V=5)
    assert_same(
        certify_logits(target, drafter, vocab_size=size),
        certify_logits(target[:, :3].contiguous(), drafter[:, :3].contiguous()),
    )


# --- views


def expanded_rows(x: Tensor) -> Tensor:
    return x[:1].expand(x.shape)


def with_offset(x: Tensor) -> Tensor:
    storage = torch.full((x.numel() + 7,), math.nan, dtype=x.dtype)
    storage[3:-4] = x.flatten()
    return storage[3:-4].view(x.shape)


def among_others(x: Tensor) -> Tensor:
    """Rows with NaN between them and in the columns behind them."""
    wide = torch.full((2 * x.shape[0], x.shape[1] + 5), math.nan, dtype=x.dtype)
    wide[::2, 2:-3] = x
    return wide[::2, 2:-3]


def every_second_column(x: Tensor) -> Tensor:
    wide = torch.full((x.shape[0], 2 * x.shape[1]), math.nan, dtype=x.dtype)
    wide[:, ::2] = x
    return wide[:, ::2]


VIEWS: dict[str, Callable[[Tensor], Tensor]] = {
    "transposed": lambda x: x.T.contiguous().T,
    "every second column": every_second_column,
    "rows among others": among_others,
    "an offset": with_offset,
    "one row expanded": expanded_rows,
    "one logit expanded": lambda x: x[:, :1].expand(x.shape),
    "overlapping windows": lambda x: x.flatten()[: x.shape[0] + x.shape[1] - 1].unfold(0, x.shape[1], 1),
    "permuted": lambda x: x.reshape(3, -1, x.shape[1]).permute(1, 0, 2),
    "channels last": lambda x: x.reshape(3, 2, -1, x.shape[1]).contiguous(memory_format=torch.channels_last),
}


@pytest.mark.parametrize("dtype", [*DTYPES, torch.float8_e5m2], ids=str)
@pytest.mark.parametrize("view", VIEWS)
def test_views_are_read_as_they_are(view: str, dtype: torch.dtype, tier: str) -> None:
    target, drafter = (VIEWS[view](side.to(dtype)) for side in rows())
    expected = certify_logits(target.clone(memory_format=torch.contiguous_format), drafter.contiguous(), "top-m:m=3")
    assert_same(certify_logits(target, drafter, "top-m:m=3"), expected)
    assert expected.kl.shape == target.shape[:-1]


def test_lazily_negated_and_conjugated_views(tier: str) -> None:
    target, drafter = rows()
    lazy = torch.complex(target, -drafter).conj().imag
    assert lazy.is_neg()
    assert_same(certify_logits(target, lazy), certify_logits(target, drafter))
    unit_stride = torch._neg_view(-drafter)
    assert_same(certify_logits(target, unit_stride), certify_logits(target, drafter))


class Labelled(Tensor):
    """A subclass as users write them, with torch's own `__torch_function__`."""


@pytest.mark.parametrize(
    "make",
    [
        torch.nn.Parameter,
        lambda x: x.clone().requires_grad_(),
        lambda x: x.clone().requires_grad_() * 1.0,
        lambda x: x.as_subclass(Labelled),
        lambda x: x.clone().share_memory_(),
        lambda x: torch.from_numpy(x.numpy()),
    ],
    ids=["parameter", "leaf", "in a graph", "subclass", "shared", "numpy's memory"],
)
def test_tensors_of_every_kind(make: Callable[[Tensor], Tensor], tier: str) -> None:
    target, drafter = rows()
    found = certify_logits(make(target), make(drafter))
    assert_same(found, certify_logits(target, drafter))
    assert not any(getattr(found, name).requires_grad for name in TENSORS)


def test_memory_that_may_not_be_written_is_only_read(tier: str) -> None:
    target, drafter = rows()
    frozen = target.numpy().copy()
    frozen.flags.writeable = False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert_same(certify_logits(torch.from_numpy(frozen), drafter), certify_logits(target, drafter))


@pytest.mark.parametrize("mode", [torch.inference_mode, torch.no_grad, torch.enable_grad])
def test_every_gradient_mode(mode: Callable[[], Any], tier: str) -> None:
    target, drafter = rows()
    expected = certify_logits(target, drafter)
    with mode():
        inside = certify_logits(target, drafter)
        made_inside = tuple(side.clone() for side in (target, drafter))
    assert_same(inside, expected)
    assert_same(certify_logits(*made_inside), expected)


def test_autocast_changes_nothing(tier: str) -> None:
    target, drafter = rows()
    expected = certify_logits(target, drafter, "typical:epsilon=0.3,delta=0.09")
    with torch.autocast("cpu", torch.bfloat16):
        assert_same(certify_logits(target, drafter, "typical:epsilon=0.3,delta=0.09"), expected)


@pytest.mark.parametrize("shape", [(), (1,), (0,), (4, 0, 3), (1,) * 20, (2, 1, 3, 1, 2), (100_000,)])
@pytest.mark.parametrize("rule", ["strict", "tree:m=4", "typical:epsilon=0.3,delta=0.09"])
def test_leading_shapes(shape: tuple[int, ...], rule: str, tier: str) -> None:
    row = torch.tensor([2.0, 1.0, 0.5, 0.0, -1.0])
    found = certify_logits(row.expand(*shape, 5), row.expand(*shape, 5), rule)
    assert all(getattr(found, name).shape == shape for name in TENSORS)
    assert found.certified.all() and found.accepted.all()


@pytest.mark.parametrize("rule", RULES)
def test_a_vocabulary_of_one_token_cannot_reject_its_argmax(rule: str, tier: str) -> None:
    found = certify_logits(torch.tensor([[3.0], [-1e30]]), torch.tensor([[-2.0], [0.0]]), rule)
    assert found.accepted.all() and found.target_token.tolist() == found.draft_token.tolist() == [0, 0]
    assert (found.kl < 1e-12).all() and (found.margin > 0.999).all()


# --- values


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_the_sign_of_zero_does_not_matter(dtype: torch.dtype, rule: str, tier: str) -> None:
    generator = torch.Generator().manual_seed(3)
    target, drafter = (torch.randint(-1, 2, (60, 7), generator=generator).to(dtype) for _ in range(2))
    signs = (1 - 2 * torch.randint(0, 2, (2, 60, 7), generator=generator)).to(dtype)
    negated = [torch.where(side == 0, side * sign, side) for side, sign in zip((target, drafter), signs, strict=True)]
    assert negated[0].signbit().sum() > target.signbit().sum()
    assert_same(certify_logits(*negated, rule), certify_logits(target, drafter, rule))


places = st.tuples(st.sampled_from((0, 1)), st.integers(0, 11), st.integers(0, 18))


@pytest.mark.parametrize("tier_name", TIERS)
@given(
    wrong=st.lists(st.tuples(places, st.sampled_from((math.nan, math.inf))), min_size=1, max_size=4),
    dtype=st.sampled_from(DTYPES),
    rule=st.sampled_from(RULES),
)
@settings(max_examples=40)
def test_nan_and_infinity_are_found_wherever_they_are(
    tier_name: str, wrong: list[tuple[tuple[int, int, int], float]], dtype: torch.dtype, rule: str
) -> None:
    pair = rows(dtype)
    for (side, row, token), value in wrong:
        pair[side][row, token] = value
    with pytest.MonkeyPatch.context() as patch:
        only(tier_name, patch)
        message = refusal(*pair, rule)
    named = [
        f"{('target_logits', 'draft_logits')[side]}[{row}] is {'NaN' if math.isnan(pair[side][row, token]) else '+inf'}"
        f" at token {token}"
        for (side, row, token), _ in wrong
    ]
    assert any(message.startswith(name) for name in named), message


def test_padding_may_hold_anything(tier: str) -> None:
    target, drafter = rows(V=24)
    target[:, 20:], drafter[:, 20:] = math.nan, math.inf
    found = certify_logits(target, drafter, "tree:m=4", vocab_size=20)
    assert_same(found, certify_logits(target[:, :20].contiguous(), drafter[:, :20].contiguous(), "tree:m=4"))


@pytest.mark.parametrize("rule", RULES)
def test_without_escalation_malformed_rows_are_left_open(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may wait for the device, so nothing can be refused; but nothing is claimed either."""
    only("fused", monkeypatch)
    target, drafter = rows()
    target[1, 4], drafter[2, 0], target[3], drafter[4] = math.nan, math.inf, -math.inf, -math.inf
    found = certify_logits(target, drafter, rule, escalate=False)
    assert not found.certified[1:5].any() and (found.kl[1:5] == math.inf).all()
    if rule in ("strict", "tree:m=4"):  # rules that the fused pass knows on every device
        assert found.undecided[1:5].all() and (found.certificate[1:5] == 0).all()
        assert not found.undecided[5:].all()


# --- fuzzing


@st.composite
def any_tensors(draw: st.DrawFn) -> Any:
    """Tensors of any dtype, shape, layout, device and content that are quickly made; mostly of few numbers."""
    shape = draw(st.lists(st.integers(0, 3), max_size=4)) + draw(st.lists(st.sampled_from((0, 1, 2, 5)), max_size=1))
    dtype = draw(st.sampled_from([*DTYPES, *DTYPES, *ALL_DTYPES]))
    try:
        tensor = torch.zeros(shape, dtype=dtype)
        special = st.sampled_from((0.0, -0.0, 1.0, -1.0, 1e4, math.inf, -math.inf, math.nan, 5e-324, 1e308))
        if dtype.is_floating_point and tensor.numel():
            tensor = torch.tensor([draw(special) for _ in range(tensor.numel())], dtype=torch.float64)
            tensor = tensor.reshape(shape).to(dtype)
    except (RuntimeError, NotImplementedError):
        return torch.empty(shape, dtype=dtype)
    changed = draw(st.sampled_from(("", "", "", "meta", "sparse", "transposed", "expanded", "grad")))
    if changed == "meta":
        return tensor.to("meta")
    if changed == "sparse" and dtype in DTYPES:
        return tensor.to_sparse()
    if changed == "transposed" and tensor.ndim > 1:
        return tensor.transpose(0, -1)
    if changed == "expanded":
        return tensor.expand(2, *tensor.shape)
    return tensor.requires_grad_() if changed == "grad" and dtype in DTYPES else tensor


rule_texts = st.one_of(
    st.sampled_from(RULES),
    st.text(max_size=30),
    st.builds(
        "".join, st.lists(st.sampled_from([*"=:,-.e8", "m", "strict", "tree", "top-m", "delta", " ", "1e-5", "nan"]))
    ),
)


@pytest.mark.parametrize("tier_name", TIERS)
@given(
    tensors=st.one_of(st.tuples(any_tensors(), any_tensors()), any_tensors().map(lambda x: (x, x))),
    rule=st.one_of(st.sampled_from(RULES), rule_texts),
    vocab_size=st.one_of(st.none(), st.integers(-1, 6)),
)
@settings(max_examples=250)
def test_any_call_is_answered_or_refused(
    tier_name: str, tensors: tuple[Any, Any], rule: str, vocab_size: int | None
) -> None:
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        only(tier_name, patch)
        try:
            found = certify_logits(*tensors, rule, vocab_size=vocab_size)
        except UserError as refused:
            assert str(refused) and "\n" not in str(refused)
            return
    assert all(getattr(found, name).shape == tensors[0].shape[:-1] for name in TENSORS)
    assert not (found.certified & ~found.accepted).any() and not (found.certified & found.undecided).any()
    assert not any(getattr(found, name).isnan().any() for name in BOUNDS)


@given(rule_texts)
@settings(max_examples=500)
def test_any_text_is_a_rule_or_refused(text: str) -> None:
    try:
        parsed = parse_rule(text)
    except UserError as refused:
        assert str(refused) and "\n" not in str(refused)
        return
    assert str(parse_rule(str(parsed))) == str(parsed) and parse_rule(str(parsed)) == parsed
    assert hash(parsed) == hash(parse_rule(str(parsed))) and pickle.loads(pickle.dumps(parsed)) == parsed


@given(st.sampled_from(RULES), st.data())
@settings(max_examples=300)
def test_a_rule_with_a_few_characters_changed(rule: str, data: st.DataObject) -> None:
    characters = list(rule)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(characters) - 1))
        characters[place] = data.draw(
            st.sampled_from(["", "-", "=", ",", ":", ".", "0", "9", "e", " ", "∞", "\n", "\0"])
        )
    try:
        found = certify_logits(torch.zeros(1, 3), torch.zeros(1, 3), "".join(characters))
    except UserError as refused:
        assert "\n" not in str(refused)
        return
    assert found.rule == str(parse_rule("".join(characters)))


@pytest.mark.parametrize("rule", [None, 3, b"strict", ["strict"], 0.3, torch.zeros(1), Rule("strict")], ids=repr)
def test_a_rule_that_is_no_string_is_refused(rule: Any) -> None:
    assert "rule" in refusal(torch.zeros(1, 3), torch.zeros(1, 3), rule)


@pytest.mark.parametrize("digits", ["9" * 400, "9" * 5000, "0" * 400 + "3"])
def test_very_long_numbers(digits: str) -> None:
    try:
        assert certify_logits(torch.zeros(1, 3), torch.zeros(1, 3), f"top-m:m={digits}").accepted.all()
    except UserError as refused:
        assert "not an integer" in str(refused)


def test_public_names_are_what_they_say() -> None:
    assert sorted(symcert_runtime.__all__) == ["Certification", "Rule", "UserError", "certify_logits", "certifying"]
    assert dir(symcert_runtime) == symcert_runtime.__all__
    assert all(getattr(symcert_runtime, name).__name__ == name for name in symcert_runtime.__all__)
    with pytest.raises(AttributeError, match="no attribute 'certify_logit'"):
        symcert_runtime.certify_logit  # noqa: B018
    assert issubclass(UserError, ValueError)


# --- the same answer again


def mixed_rows(dtype: torch.dtype, V: int) -> Pair:
    """Easy rows, and rows that only ball arithmetic decides."""
    pairs = [
        stored_as(pair, dtype) for pair in (random_rows(10, V, 1), one_ulp_rows(8, V, 2), witness_rows(8, V, 3, 1))
    ]
    pairs += [stored_as(FAMILIES[name](6, V, 4), dtype) for name in ("peaked", "masked", "flat", "tail")]
    return torch.cat([pair[0] for pair in pairs]), torch.cat([pair[1] for pair in pairs])


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_the_same_bits_again_and_the_same_decisions_alone(dtype: torch.dtype, rule: str, tier: str) -> None:
    pair = mixed_rows(dtype, 21)
    whole = certify_logits(*pair, rule)
    assert_same(certify_logits(*pair, rule), whole)
    for row in range(len(pair[0])):
        alone = certify_logits(pair[0][row], pair[1][row], rule)
        for name in DECISIONS:
            assert getattr(alone, name) == getattr(whole, name)[row], (name, row)


@pytest.mark.parametrize("rule", ["strict", "typical:epsilon=0.3,delta=0.09", "tree:m=4"])
def test_the_number_of_threads_and_of_rows_does_not_matter(rule: str, tier: str) -> None:
    """Batches that are worked on in several threads, and in several steps."""
    pair = stored_as(random_rows(64, 9001, 5), torch.float32)
    threads = torch.get_num_threads()
    found = []
    try:
        for number in (1, 2, 5):
            torch.set_num_threads(number)
            found.append(certify_logits(*pair, rule))
    finally:
        torch.set_num_threads(threads)
    half = certify_logits(pair[0][32:], pair[1][32:], rule)
    for other in found[1:]:
        assert_same(other, found[0], DECISIONS if tier == "eager" else TENSORS)
    for name in DECISIONS:
        assert torch.equal(getattr(half, name), getattr(found[0], name)[32:]), name


def test_both_tiers_decide_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    for dtype in DTYPES:
        pair = mixed_rows(dtype, 40)
        for rule in RULES:
            found = []
            for name in TIERS:
                only(name, monkeypatch)
                found.append(certify_logits(*pair, rule))
            assert_same(found[0], found[1], ("certified", "accepted", "tie", "draft_token", "target_token"))


# --- threads


def calls() -> list[tuple[Pair, str]]:
    return [(mixed_rows(dtype, V), rule) for dtype in DTYPES for V in (7, 300) for rule in RULES]


def test_many_threads_find_what_one_finds(tier: str) -> None:
    work = calls()
    serial = [certify_logits(*pair, rule) for pair, rule in work]
    order = random.Random(1).choices(range(len(work)), k=3 * len(work))
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda at: certify_logits(*work[at][0], work[at][1]), order))
    for at, each in zip(order, found, strict=True):
        assert_same(each, serial[at])


def test_refusals_in_one_thread_do_not_reach_another(tier: str) -> None:
    pair = mixed_rows(torch.float64, 9)
    expected = certify_logits(*pair, "additive:t=0.3")
    broken = torch.full_like(pair[0], math.nan)

    def call(number: int) -> Certification | str:
        if number % 2:
            return certify_logits(*pair, "additive:t=0.3")
        return refusal(broken, pair[1]) if number % 4 else refusal(*pair, "tree:m=0")

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(call, range(80)))
    for number, each in enumerate(found):
        if number % 2:
            assert isinstance(each, Certification)
            assert_same(each, expected)


FIRST_CALLS = """
import sys, threading
import torch
import symcert_runtime
torch.set_num_threads(1)
rules = sys.argv[1:]
pair = torch.randn(2, 120, 300, generator=torch.Generator().manual_seed(0))
start, found = threading.Barrier(len(rules)), {}
def call(at):
    start.wait()
    found[at] = symcert_runtime.certify_logits(*pair, rules[at])
threads = [threading.Thread(target=call, args=(at,)) for at in range(len(rules))]
for thread in threads: thread.start()
for thread in threads: thread.join()
for at, rule in enumerate(rules):
    again = symcert_runtime.certify_logits(*pair, rule)
    assert torch.equal(again.kl, found[at].kl) and torch.equal(again.certificate, found[at].certificate), rule
print(len(found))
"""


def test_the_first_calls_of_a_process_may_come_from_many_threads() -> None:
    """Imports and compilation happen on first use: 2¹⁵ logits and more go through the fused pass."""
    rules = ["strict", "strict", "tree:m=4", "tree:m=4", "additive:t=0.3", "additive:t=0.2"]
    done = subprocess.run([sys.executable, "-c", FIRST_CALLS, *rules], capture_output=True, text=True)
    assert done.stdout.strip() == str(len(rules)), done.stderr


# --- no state


def state() -> dict[str, Any]:
    """What a process has of settings, and where its generators of random numbers are."""
    return {
        "default dtype": torch.get_default_dtype(),
        "default device": torch.get_default_device(),
        "threads": torch.get_num_threads(),
        "gradients": torch.is_grad_enabled(),
        "inference": torch.is_inference_mode_enabled(),
        "deterministic": torch.are_deterministic_algorithms_enabled(),
        "warn only": torch.is_deterministic_algorithms_warn_only_enabled(),
        "autocast": torch.is_autocast_enabled("cpu"),
        "anomalies": torch.is_anomaly_enabled(),
        "float32 products": torch.get_float32_matmul_precision(),
        "gradual underflow": (torch.tensor(2.0**-1022, dtype=torch.float64, device="cpu") * 0.5).item() > 0,
        "torch's numbers": torch.random.get_rng_state().tolist(),
        "numpy's numbers": np.random.get_state()[1].tolist(),  # type: ignore[index,union-attr]
        "numpy's errors": np.geterr(),
        "python's numbers": random.getstate(),
        "balls": (flint.ctx.prec, flint.ctx.threads),
        "filters": list(warnings.filters),
        "recursion": sys.getrecursionlimit(),
    }


@contextmanager
def as_set_by(enter: Callable[[], Any], leave: Callable[[], Any]) -> Iterator[None]:
    enter()
    try:
        yield
    finally:
        leave()


SETTINGS: dict[str, Callable[[], Any]] = {
    "as it is": lambda: as_set_by(lambda: None, lambda: None),
    "default dtype float16": lambda: as_set_by(
        lambda: torch.set_default_dtype(torch.float16), lambda: torch.set_default_dtype(torch.float32)
    ),
    "default dtype float64": lambda: as_set_by(
        lambda: torch.set_default_dtype(torch.float64), lambda: torch.set_default_dtype(torch.float32)
    ),
    "default device meta": lambda: torch.device("meta"),
    "no gradients": torch.no_grad,
    "inference": torch.inference_mode,
    "deterministic": lambda: as_set_by(
        lambda: torch.use_deterministic_algorithms(True), lambda: torch.use_deterministic_algorithms(False)
    ),
    "autocast": lambda: torch.autocast("cpu", torch.bfloat16),
    "numpy raises": lambda: np.errstate(all="raise"),
    "balls of 53 bits": lambda: flint.ctx.workprec(53),
    "anomalies": lambda: torch.autograd.set_detect_anomaly(True),
}


@pytest.mark.filterwarnings("ignore:Anomaly Detection")
@pytest.mark.parametrize("setting", SETTINGS)
def test_settings_change_nothing_and_are_not_changed(setting: str, tier: str) -> None:
    pair = mixed_rows(torch.float64, 9)
    expected = {rule: certify_logits(*pair, rule) for rule in RULES}
    kept = tuple(side.clone() for side in pair)
    broken = pair[0].clone()
    broken[3, 2] = math.nan
    with SETTINGS[setting]():
        before = state()
        for rule in RULES:
            assert_same(certify_logits(*pair, rule), expected[rule])
        assert state() == before
        refusal(broken, pair[1])
        refusal(*pair, "tree:m=0")
        refusal(pair[0], pair[1][:, 1:])
        assert state() == before
    assert all(torch.equal(side, copy) for side, copy in zip(pair, kept, strict=True)), "inputs were written to"


def test_no_warning_is_given(tier: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for dtype in DTYPES:
            for rule in RULES:
                certify_logits(*mixed_rows(dtype, 9), rule)


def test_flushing_to_zero_is_refused_and_left_as_it_is() -> None:
    if not torch.set_flush_denormal(True):
        pytest.skip("this processor does not flush")
    try:
        before = state()
        assert "subnormal" in refusal(torch.zeros(1, 3), torch.zeros(1, 3))
        assert state() == before
    finally:
        torch.set_flush_denormal(False)


def test_what_is_returned_belongs_to_the_caller(tier: str) -> None:
    """Writing into an answer changes neither the inputs nor the next answer."""
    pair = rows(torch.float64)
    kept = tuple(side.clone() for side in pair)
    first = certify_logits(*pair, "tree:m=4")
    again = certify_logits(*pair, "tree:m=4")
    for name in TENSORS:
        getattr(first, name).zero_()
    assert_same(certify_logits(*pair, "tree:m=4"), again)
    assert all(torch.equal(side, copy) for side, copy in zip(pair, kept, strict=True))
    pointers = [getattr(again, name) for name in TENSORS]
    assert all(bool((tensor == tensor).all()) for tensor in pointers)
