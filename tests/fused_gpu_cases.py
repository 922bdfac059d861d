"""What holds of the Triton kernel, run by Triton's interpreter: `test_fused_gpu` starts pytest on this file.

Ball arithmetic says what is true of the logits as stored, the eager tier what the rules do.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
import torch
import triton
import triton.language as tl
from flint import arb
from torch import Tensor

import triton_interpreter  # noqa: F401 -- it makes the interpreter faster
from adversarial import FAMILIES, Pair, drafting_rows, generator, rows_as_floats, stored_as, witness_rows
from exact import Target, accepted, certificate, draft_certificate, kl_divergence, rejected
from symcert_runtime import certify_logits, eager
from symcert_runtime.fused import gpu, gpu_kernel
from symcert_runtime.fused import gpu_intervals as iv
from symcert_runtime.fused.gpu_scan import UNIT
from symcert_runtime.row_bounds import Fused
from symcert_runtime.rules import parse_rule

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")  # numpy's, of infinities in branches not taken

SMALL = gpu.Tuning(lanes=32, programs=16, most_iters=4, most_groups=32)
"""Programs of at most 1024 logits: short rows are cut as long ones are on a GPU."""

WIDTHS = {"strict": 1, "tree:m=1": 1, "tree:m=3": 3, "tree:m=8": 8}
DRAFT_RULES = (
    "additive:t=0.3",
    "additive:t=0",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=4,delta=0.3",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "constant:a=0.0067",
)
DTYPES = tuple(gpu.DTYPES)

FEW_DIGITS = arb(2) ** -18
"""What float32 leaves of a KL of order 1, four times the bound's usual size; used to say what must be certified
only."""


def fused(pair: Pair, rule: str, tuning: gpu.Tuning = SMALL) -> Fused:
    found = gpu.certify_rows(*pair, parse_rule(rule), tuning)
    assert found is not None
    return found


def judge(pair: Pair, rule: str, tuning: gpu.Tuning = SMALL) -> Counter[str]:
    """Hold every claim against the exact truth, and decisions against the eager tier. Returns how many rows were
    what."""
    found = fused(pair, rule, tuning)
    plain = eager.certify_rows(pair[0].to(torch.float64), pair[1].to(torch.float64), parse_rule(rule))
    bounds, count = found.bounds, Counter[str]()
    for row, (target, drafter) in enumerate(zip(*map(rows_as_floats, pair), strict=True)):
        kl = kl_divergence(target, drafter)
        lower, upper = bounds.kl.lower[row].item(), bounds.kl.upper[row].item()
        low, high = bounds.certificate.lower[row].item(), bounds.certificate.upper[row].item()
        context = f"{rule}, {pair[0].dtype}, V = {len(target)}, row {row}: KL {kl.str(12)} in [{lower}, {upper}]"
        context += f", certificate in [{low}, {high}]"
        assert not bool(kl < arb(lower)) and not bool(kl > arb(upper)), context
        exact = exact_certificate(target, rule)
        assert not bool(exact < arb(low)) and not bool(exact > arb(high)), f"{context}, certificate {exact.str(12)}"
        count.update(rows=1, settled=bool(found.settled[row]), certified=bool(bounds.certified[row]))
        if not found.settled[row]:
            assert (lower, upper, low, high) == (0, math.inf, 0, math.inf), context
            continue
        assert bounds.margin[row] <= plain.margin[row] + 1e-12, context
        # The certificate counts what an engine may reject, in both tiers; both enclose the same number.
        assert low <= plain.certificate.upper[row] and plain.certificate.lower[row] <= high, context
        for name in ("accepted", "tie", "draft_token", "target_token"):
            assert getattr(bounds, name)[row] == getattr(plain, name)[row], f"{name}: {context}"
        if bounds.certified[row]:
            assert bool(kl < exact) and (rule not in WIDTHS or accepted(target, drafter, WIDTHS[rule])), context
        clear = bool(kl + FEW_DIGITS * (1 + kl) < arb(low))
        count.update(clear=clear, withheld=clear and not bounds.certified[row])
    return count


def exact_certificate(target: list[float], rule: str) -> arb:
    if rule in WIDTHS:
        return certificate(target, WIDTHS[rule])
    row = Target(target)
    return draft_certificate(row, rejected(rule, row))


def add(*counts: Counter[str]) -> Counter[str]:
    return sum(counts, Counter[str]())


# --- every kind of row, every rule, every dtype


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_enclosures_and_decisions(family: str, dtype: torch.dtype) -> None:
    rules = ("strict", "tree:m=3")
    count = add(
        *(
            judge(stored_as(FAMILIES[family](2, V, V), dtype), rule)
            for rule, V in zip(rules * 4, (1, 2, 5, 40, 300, 700), strict=False)
        )
    )
    assert count["rows"] == 12 and count["withheld"] == 0
    assert count["settled"] > 0 or family == "tail"


def peaked_by(rows: int, V: int, seed: int, dtype: torch.dtype) -> Pair:
    """Rows with a few probable tokens, as models have them, and drafters at all distances."""
    g = generator(seed)
    target = torch.randn(rows, V, generator=g) - 8.0
    top = torch.rand(rows, 12, generator=g).cumsum(-1) * torch.rand(rows, 1, generator=g) * 2
    target.scatter_(1, torch.stack([torch.randperm(V, generator=g)[:12] for _ in range(rows)]), top)
    noise = torch.exp2(torch.empty(rows, 1).uniform_(-12, 1, generator=g)) * torch.randn(rows, V, generator=g)
    return target.to(dtype), (target + noise).to(dtype)


@pytest.mark.parametrize("rule", [*WIDTHS, *DRAFT_RULES])
def test_every_rule(rule: str) -> None:
    count = add(*(judge(peaked_by(5, V, V, dtype), rule) for V, dtype in zip((30, 600, 1100), DTYPES, strict=True)))
    assert count["settled"] >= 10 and count["certified"] >= 2, count
    assert count["withheld"] == 0


@pytest.mark.parametrize("rule", WIDTHS)
def test_drafters_at_the_certificate(rule: str) -> None:
    count = add(*(judge(stored_as(witness_rows(12, V, V, WIDTHS[rule]), torch.float32), rule) for V in (9, 60)))
    assert count["settled"] == 24


@pytest.mark.parametrize("rule", ["multiplicative:alpha=0.1", "constant:a=0.0067", "relaxed:m=4,delta=0.3"])
def test_drafters_near_the_competitor(rule: str) -> None:
    target, _ = peaked_by(8, 40, 4, torch.float32)
    token = eager.certify_rows(target.double(), target.double(), parse_rule(rule)).draft_token
    token = (target == target.topk(3).values[:, 2:]).to(torch.uint8).argmax(-1) + 0 * token
    judge(stored_as(drafting_rows(target.double(), token, 3), torch.float32), rule)


# --- where a share begins and ends, and what the stream cannot do


@pytest.mark.parametrize("V", [127, 128, 129, 255, 256, 512, 513, 1024, 2049])
def test_rows_of_every_length_are_read_to_their_end(V: int) -> None:
    """The last token alone holds most of the mass, and the drafter's elsewhere."""
    target, drafter = torch.zeros(2, V), torch.zeros(2, V)
    target[0, -1] = drafter[1, -1] = 20.0
    drafter[0, V // 2] = target[1, 0] = 21.0
    found = fused((target, drafter), "strict")
    assert found.settled.all()
    assert found.bounds.target_token.tolist() == [V - 1, 0] and found.bounds.draft_token.tolist() == [V // 2, V - 1]
    judge((target, drafter), "strict")


@pytest.mark.parametrize("programs", [1, 4, 64])
def test_however_many_programs_share_a_row(programs: int) -> None:
    pair = peaked_by(3, 2000, 5, torch.bfloat16)
    tuning = gpu.Tuning(lanes=32, programs=programs, most_iters=8, most_groups=64)
    assert gpu.shape_of(3, 2000, torch.bfloat16, tuning).splits == {1: 1, 4: 2, 64: 8}[programs]
    assert judge(pair, "relaxed:m=4,delta=0.3", tuning)["settled"] == 3


def test_the_default_tuning() -> None:
    """256 lanes, as on a GPU: the cuts differ, the answers do not."""
    pair = peaked_by(2, 20_000, 6, torch.bfloat16)
    assert judge(pair, "multiplicative:alpha=0.1", gpu.TUNING)["settled"] == 2


def test_any_stride() -> None:
    whole = peaked_by(6, 640, 7, torch.float16)
    padded = [torch.cat((side, torch.full((6, 3), 9.0, dtype=side.dtype)), -1)[::2, :640] for side in whole]
    assert not padded[0].is_contiguous()
    found, again = fused((padded[0], padded[1]), "strict"), fused((whole[0][::2], whole[1][::2].clone()), "strict")
    same(found, again)
    assert gpu.certify_rows(whole[0].T, whole[1].T, parse_rule("strict"), SMALL) is None


def same(found: Fused, again: Fused) -> None:
    assert torch.equal(found.settled, again.settled)
    for name in ("margin", "accepted", "tie", "draft_token", "target_token"):
        assert torch.equal(getattr(found.bounds, name), getattr(again.bounds, name)), name
    for name in ("kl", "certificate"):
        one, other = getattr(found.bounds, name), getattr(again.bounds, name)
        assert torch.equal(one.lower, other.lower) and torch.equal(one.upper, other.upper), name


def test_counters_are_left_as_they_were_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A replayed graph starts from the same counters: they are zero again, and the answers are the same to the bit."""
    made: list[Tensor] = []
    zeros = torch.zeros

    def recorded(*shape: Any, **options: Any) -> Tensor:
        made.append(zeros(*shape, **options))
        return made[-1]

    pair = peaked_by(3, 1500, 8, torch.bfloat16)
    with monkeypatch.context() as patch:
        patch.setattr(gpu.torch, "zeros", recorded)
        found = fused(pair, "strict")
    assert len(made) == 1 and made[0].dtype == torch.int32 and not made[0].any()
    with monkeypatch.context() as patch:
        patch.setattr(gpu.torch, "zeros", lambda *shape, **options: made[0])
        same(found, fused(pair, "strict"))
        same(found, fused(pair, "strict"))
    assert not made[0].any()


# --- masks, ties, one-hot and uniform rows


def test_masks_and_holes() -> None:
    target, drafter = peaked_by(5, 600, 9, torch.float32)
    target[0, 100:500] = drafter[0, 100:500] = -math.inf  # the same tokens: no hole
    target[1, 20:40] = -math.inf  # the drafter has more
    drafter[2, 599] = -math.inf  # a hole at the last token
    drafter[3, :300] = -math.inf
    target[4, :599] = -math.inf  # one token left
    for dtype in (torch.bfloat16, torch.float32):
        found = fused((target.to(dtype), drafter.to(dtype)), "strict")
        assert found.settled.all()
        assert found.bounds.kl.lower.isinf().tolist() == [False, False, True, True, False]
        assert not found.bounds.certified[2:4].any() and not found.bounds.undecided[2:4].any()
        judge((target.to(dtype), drafter.to(dtype)), "strict")
        judge((target.to(dtype), drafter.to(dtype)), "tree:m=3")


@pytest.mark.parametrize("value", [math.nan, math.inf])
@pytest.mark.parametrize("place", [0, 299, 640])
def test_rows_that_are_no_logits_are_not_settled(value: float, place: int) -> None:
    target, drafter = peaked_by(4, 641, 10, torch.float32)
    target[0, place] = drafter[1, place] = value
    target[2] = -math.inf
    found = fused((target, drafter), "strict")
    assert found.settled.tolist() == [False, False, False, True]
    assert (found.bounds.kl.upper[:3] == math.inf).all() and not found.bounds.certified[:3].any()
    drafter[3] = -math.inf
    assert not fused((target, drafter), "tree:m=2").settled.any()


@pytest.mark.parametrize("filled", [torch.finfo(torch.float32).min, -3e4, -1e38])
def test_masks_that_are_finite_numbers(filled: float) -> None:
    """A drafter token at −3·10³⁸ is no hole, and more than the bound covers where the target has it."""
    target, drafter = peaked_by(6, 600, 11, torch.float32)
    drafter[0, 50] = target[1, 50] = filled
    target[2, 60] = drafter[2, 60] = filled
    target[3, 100:] = drafter[3, 100:] = filled
    target[4], drafter[4] = filled, filled
    target[5, 70], drafter[5, 70] = filled, -math.inf
    found = fused((target, drafter), "strict")
    assert found.settled.tolist() == [filled == -3e4, True, True, True, False, True]
    assert found.bounds.kl.lower[5] == math.inf
    judge((target, drafter), "strict")


def test_ties_go_to_the_lowest_index_and_are_never_certified() -> None:
    target, drafter = peaked_by(4, 900, 12, torch.bfloat16)
    for row, places in enumerate(([5, 800], [800, 5], [3, 4], [])):
        target[row, places] = drafter[row, places] = 30.0
    target[3, 700] = drafter[3, 700] = drafter[3, 20] = 30.0
    found = fused((target, drafter), "strict")
    assert found.bounds.target_token.tolist() == [5, 5, 3, 700] and found.bounds.draft_token.tolist() == [5, 5, 3, 20]
    assert found.bounds.tie.tolist() == [True, True, True, False]
    assert (found.bounds.certificate.upper[:3] == 0).all() and not found.bounds.certified.any()
    for rule in ("strict", "tree:m=1", "tree:m=3", "top-m:m=3", "additive:t=0"):
        judge((target, drafter), rule)


def test_zeros_of_either_sign_tie() -> None:
    target = torch.full((2, 300), -5.0)
    target[0, 40], target[0, 290], target[1, 40], target[1, 290] = 0.0, -0.0, -0.0, 0.0
    found = fused((target, target.clone()), "strict")
    assert found.settled.all() and found.bounds.tie.all() and found.bounds.target_token.tolist() == [40, 40]


def test_uniform_and_one_hot_rows() -> None:
    uniform = torch.zeros(1, 777)
    found = fused((uniform, uniform), "strict")
    assert found.bounds.kl.upper[0] == math.inf or found.bounds.kl.upper[0] < 1e-5
    assert not found.bounds.certified[0]
    hot = torch.full((2, 777), -200.0)
    hot[:, 400] = 0.0
    other = hot.clone()
    other[1] = hot[1].roll(1)
    found = fused((hot, other), "strict")
    assert found.settled.all() and found.bounds.certified.tolist() == [True, False]
    assert not found.bounds.undecided.any() and found.bounds.certificate.upper[0] < math.log(2) + 1e-5
    judge((hot, other), "multiplicative:alpha=0.1")


def test_wide_trees_and_short_vocabularies() -> None:
    pair = peaked_by(3, 40, 13, torch.float32)
    for width in (20, 39, 40, 63, 1000):
        found = gpu.certify_rows(*pair, parse_rule(f"tree:m={width}"), SMALL)
        assert found is not None and found.settled.all()
        if width >= 40:
            assert found.bounds.certificate.lower.isinf().all() and found.bounds.accepted.all()
    long = peaked_by(1, 200, 13, torch.float32)
    assert gpu.certify_rows(*long, parse_rule("tree:m=64"), SMALL) is None


def test_ranks_beyond_the_list_are_left_to_the_eager_tier() -> None:
    pair = peaked_by(2, 400, 14, torch.float32)
    assert not fused(pair, "top-m:m=100").settled.any()
    assert fused(pair, "relaxed:m=100,delta=0.01").settled.all(), "the threshold decides alone"
    judge(pair, f"relaxed:m={10**30},delta=0.01")


@pytest.mark.parametrize(
    "pair",
    [
        (torch.zeros(2, 5, dtype=torch.float64),) * 2,
        (torch.zeros(2, 5), torch.zeros(2, 5, dtype=torch.float16)),
        (torch.zeros(2, 5, dtype=torch.int32),) * 2,
    ],
)
def test_what_there_is_no_program_for(pair: Pair) -> None:
    assert gpu.certify_rows(*pair, parse_rule("strict")) is None


def test_rules_there_is_no_program_for() -> None:
    pair = (torch.zeros(2, 5), torch.zeros(2, 5))
    assert gpu.certify_rows(*pair, parse_rule("typical:epsilon=0.3,delta=0.09,entropy_eps=1e-5")) is None
    assert gpu.certify_rows(*pair, parse_rule("tree:m=3-2")) is None


def test_no_rows() -> None:
    found = fused((torch.zeros(0, 5), torch.zeros(0, 5)), "strict")
    assert found.settled.shape == found.bounds.kl.lower.shape == (0,)


def test_it_is_as_sharp_as_float32_allows() -> None:
    """KL within a few units of float32's last place, certificates as a factor."""
    pair = peaked_by(4, 2500, 15, torch.bfloat16)
    bounds = fused(pair, "strict").bounds
    assert (bounds.kl.upper - bounds.kl.lower < 2**-17 * (1 + bounds.kl.upper)).all()
    assert (bounds.certificate.upper <= bounds.certificate.lower * (1 + 2**-17)).all()
    full = certify_logits(*pair, escalate=True)
    assert torch.equal(full.certified, bounds.certified)


# --- planted errors are found


def planted(
    monkeypatch: pytest.MonkeyPatch, module: Any, name: str, wrong: Callable[..., Any], pair: Pair, rule: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(module, name, wrong)
        with pytest.raises(AssertionError):
            judge(pair, rule)
    judge(pair, rule)


def test_a_certificate_five_percent_too_large_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    right = gpu_kernel.certificate

    def wrong(*arguments: Any) -> Any:
        lower, upper = right(*arguments)
        return lower * 1.05, upper * 1.05

    for rule in ("strict", "tree:m=3", "multiplicative:alpha=0.1"):
        planted(monkeypatch, gpu_kernel, "certificate", wrong, peaked_by(3, 200, 16, torch.float32), rule)


def hard_pair() -> Pair:
    """Rows whose float32 KL is off by a good part of its bound: long, flat, in float32, with exp's errors of one
    sign."""
    g = generator(17)
    target = torch.rand(3, 2500, generator=g) * 0.01 + 90.0
    return target, target + torch.randn(3, 2500, generator=g) * 1e-3


def test_a_bound_too_small_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the roundings that the bound is about, KL of one of these rows lies outside of what is claimed."""
    pair = stored_as(FAMILIES["random"](6, 1500, 3), torch.float32)
    planted(monkeypatch, gpu_kernel, "UNIT", tl.constexpr(UNIT.value / 256), pair, "strict")


def test_a_hole_that_is_overlooked_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    target, drafter = peaked_by(2, 300, 18, torch.float32)
    drafter[0, 7] = -math.inf
    planted(monkeypatch, gpu_kernel, "HOLE", tl.constexpr(4), (target, drafter), "strict")


# --- the intervals the decision is made of


@triton.jit
def _functions(points, bounds, results, WIDTH: tl.constexpr):
    place = tl.arange(0, WIDTH)
    x = tl.load(points + place)
    for number in tl.static_range(4):
        if number == 0:
            pair, value = iv.log1p((x, x)), iv.log1p_rounded(x)
        elif number == 1:
            pair, value = iv.atanh((x, x)), iv.atanh_rounded(x)
        elif number == 2:
            pair, value = iv.log((x, x)), tl.log(x)
        else:
            pair, value = iv.exp((x, x)), tl.exp(x)
        tl.store(bounds + (2 * number) * WIDTH + place, pair[0])
        tl.store(bounds + (2 * number + 1) * WIDTH + place, pair[1])
        tl.store(results + number * WIDTH + place, value)


FUNCTIONS: dict[str, tuple[Callable[[arb], arb], Callable[[float], bool]]] = {
    "log1p": (lambda x: x.log1p(), lambda x: x > -1),
    "atanh": (lambda x: x.atanh(), lambda x: abs(x) < 1),
    "log": (lambda x: x.log(), lambda x: x > 0),
    "exp": (lambda x: x.exp(), lambda x: x < 709),
}


def test_functions_against_ball_arithmetic() -> None:
    """Within the stated ULPS, and enclosed, from subnormal to huge arguments and next to where they vanish."""
    g = generator(19)
    width = 8192
    x = torch.exp2(torch.empty(width, dtype=torch.float64).uniform_(-60, 9, generator=g))
    x = torch.where(torch.rand(width, generator=g) < 0.5, x, -x.clamp(max=1) * torch.rand(width, generator=g))
    special = [
        0.0,
        -0.0,
        1.0,
        0.5,
        -0.5,
        5e-324,
        1e-310,
        -1e-310,
        1e308,
        -1 + 2**-53,
        1 - 2**-53,
        2.0**-53,
        -(2.0**-53),
    ]
    x[: len(special)] = torch.tensor(special, dtype=torch.float64)
    bounds, results = torch.empty(8, width, dtype=torch.float64), torch.empty(4, width, dtype=torch.float64)
    _functions[(1,)](x, bounds, results, width)
    for number, (name, (function, defined)) in enumerate(FUNCTIONS.items()):
        for place, point in enumerate(x.tolist()):
            if not defined(point):
                continue
            exact = function(arb(point))
            low, high = bounds[2 * number, place].item(), bounds[2 * number + 1, place].item()
            assert not bool(exact < arb(low)) and not bool(exact > arb(high)), (name, point)
            rounded = results[number, place].item()
            if abs(rounded) > 2.0**-1022:
                assert bool(abs(arb(rounded) - exact) <= iv.ULPS[name] * arb(math.ulp(rounded))), (name, point)


@triton.jit
def _arithmetic(points, bounds, WIDTH: tl.constexpr):
    place = tl.arange(0, WIDTH)
    a, b = tl.load(points + place), tl.load(points + WIDTH + place)
    for number in tl.static_range(4):
        if number == 0:
            pair = iv.add((a, a), (b, b))
        elif number == 1:
            pair = iv.subtract((a, a), (b, b))
        elif number == 2:
            pair = iv.multiply((a, a), (b, b))
        else:
            pair = iv.divide((a, a), (b, b))
        tl.store(bounds + (2 * number) * WIDTH + place, pair[0])
        tl.store(bounds + (2 * number + 1) * WIDTH + place, pair[1])
    sums = iv.running_total((a, a), place < WIDTH, WIDTH)
    tl.store(bounds + 8 * WIDTH + place, sums[0])
    tl.store(bounds + 9 * WIDTH + place, sums[1])


def test_arithmetic_rounds_outwards_at_every_magnitude() -> None:
    g = generator(20)
    width = 2048
    magnitude = torch.empty(2, width, dtype=torch.float64).uniform_(-1074, 500, generator=g)
    points = torch.exp2(magnitude) * torch.randn(2, width, dtype=torch.float64, generator=g)
    points[:, :512] = torch.randn(2, 512, dtype=torch.float64, generator=g)
    points[1, :256] = -points[0, :256] * (1 + torch.randint(-2, 3, (256,), generator=g) * 2.0**-52)
    points[0, 600:610] = 0.0
    bounds = torch.empty(10, width, dtype=torch.float64)
    _arithmetic[(1,)](points, bounds, width)
    total = arb(0)
    for place, (x, y) in enumerate(points.T.tolist()):
        a, b = arb(x), arb(y)
        total += a
        exact = [a + b, a - b, a * b, *([a / b] if y else [])]
        for number, value in enumerate(exact):
            low, high = bounds[2 * number, place].item(), bounds[2 * number + 1, place].item()
            assert not bool(value < arb(low)) and not bool(value > arb(high)), (number, x, y, low, high)
        assert not bool(total < arb(bounds[8, place].item())) and not bool(total > arb(bounds[9, place].item()))
    assert (bounds[0, 600:610] == bounds[1, 600:610]).all(), "sums without error stay exact"
