"""The Triton kernel without a GPU: run by Triton's interpreter, and compiled for the GPUs it is meant for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from symcert_runtime import eager
from symcert_runtime.fused import gpu
from symcert_runtime.rules import parse_rule

pytest.importorskip("triton")

HERE = Path(__file__).parent


def test_the_kernel_through_the_interpreter() -> None:
    """`fused_gpu_cases` in a process of its own: triton decides when it is imported whether it interprets."""
    environment = {**os.environ, "TRITON_INTERPRET": "1", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "fused_gpu_cases.py"]
    run = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-20_000:] + run.stderr[-2_000:]


def test_without_the_interpreter_there_is_no_program_for_the_cpu() -> None:
    assert gpu.certify_rows(torch.zeros(1, 5), torch.zeros(1, 5), parse_rule("strict")) is None


@pytest.fixture
def fresh_cache(tmp_path: Path) -> Iterator[None]:
    import triton

    with triton.knobs.cache.scope():
        triton.knobs.cache.dir = str(tmp_path)
        yield


@pytest.mark.slow
@pytest.mark.usefixtures("fresh_cache")
@pytest.mark.parametrize("capability", [80, 90, 100])
@pytest.mark.parametrize("rule", ["strict", "tree:m=4", "typical:epsilon=0.3,delta=0.09"])
def test_it_compiles(rule: str, capability: int) -> None:
    """Down to machine code, within the registers that keep four programs on a multiprocessor."""
    compiled = gpu.compiled(parse_rule(rule), capability, rows=256, vocabulary=151_936, dtype=torch.bfloat16)
    assert {"ptx", "cubin"} <= compiled.asm.keys()
    assert "ex2.approx.ftz.f32" in compiled.asm["ptx"]
    assert compiled.metadata.shared <= 48 * 1024


@pytest.mark.parametrize("rows", [1, 7, 256, 5000])
@pytest.mark.parametrize("vocabulary", [1, 2, 2047, 2048, 32_000, 151_936, 262_144, 2**20])
@pytest.mark.parametrize("dtype", gpu.DTYPES, ids=str)
def test_every_token_is_in_one_share_and_in_one_group(rows: int, vocabulary: int, dtype: torch.dtype) -> None:
    shape = gpu.shape_of(rows, vocabulary, dtype)
    share = shape.iters * shape.block
    assert (shape.splits - 1) * share < vocabulary <= shape.splits * share
    assert shape.iters <= gpu.TUNING.most_iters
    assert shape.block // shape.vec % shape.groups == 0 and shape.groups & (shape.groups - 1) == 0
    constants = shape.constants(16)
    assert constants["SIZE"] * shape.groups >= share
    # Triton's largest tile, for the longest list.
    assert gpu.MOST * constants["SIZE"] <= 2**20 and constants["TOTAL_2"] <= 2**16


# --- where there is a GPU

needs_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no NVIDIA GPU here")
RULES = (
    "strict",
    "tree:m=4",
    "additive:t=0.3",
    "multiplicative:alpha=0.1",
    "top-m:m=3",
    "relaxed:m=10,delta=0.6",
    "relaxed-ratio:m=3,r=0.5",
    "typical:epsilon=0.3,delta=0.09",
    "constant:a=0.0067",
)


def model_like(rows: int, V: int, dtype: torch.dtype, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """A few probable tokens in a long tail, drafters at all distances; two masked rows and one with a hole."""
    g = torch.Generator().manual_seed(seed)
    target = torch.randn(rows, V, generator=g) - 9.0
    top = torch.rand(rows, 12, generator=g).cumsum(-1) * torch.rand(rows, 1, generator=g) * 2
    target.scatter_(1, torch.stack([torch.randperm(V, generator=g)[:12] for _ in range(rows)]), top)
    noise = torch.exp2(torch.empty(rows, 1).uniform_(-12, 1, generator=g)) * torch.randn(rows, V, generator=g)
    drafter = target + noise
    target[0, : V // 2] = drafter[0, : V // 2] = drafter[1, V - 1] = -torch.inf
    return target.to("cuda", dtype), drafter.to("cuda", dtype)


@needs_gpu
@pytest.mark.parametrize("dtype", gpu.DTYPES, ids=str)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(("rows", "V"), [(1, 151_936), (5, 32_003), (64, 151_936), (300, 1000)])
def test_on_the_gpu_it_agrees_with_the_eager_tier(rule: str, dtype: torch.dtype, rows: int, V: int) -> None:
    pair = model_like(max(rows, 2), V, dtype, rows + V)
    pair = (pair[0][:rows], pair[1][:rows])
    found = gpu.certify_rows(*pair, parse_rule(rule))
    assert found is not None
    plain = eager.certify_rows(pair[0].double(), pair[1].double(), parse_rule(rule))
    settled = found.settled
    assert settled.float().mean() > 0.5
    for name in ("kl", "certificate"):
        ours, theirs = getattr(found.bounds, name), getattr(plain, name)
        assert (ours.lower <= theirs.upper)[settled].all() and (theirs.lower <= ours.upper)[settled].all(), name
    for name in ("accepted", "tie", "draft_token", "target_token"):
        assert torch.equal(getattr(found.bounds, name)[settled], getattr(plain, name)[settled]), name
    narrow = (found.bounds.kl.upper - found.bounds.kl.lower)[settled & plain.kl.upper.isfinite()]
    assert (narrow < 1e-4).all()


@needs_gpu
def test_the_gpus_exp2_keeps_to_half_of_what_is_assumed() -> None:
    """Against float64's, which errs by 2⁻⁵² at most, on 2²² points of [−125, 0] and around the integers."""
    import triton
    from triton import language as tl

    from symcert_runtime.fused.gpu_scan import EX2, UNIT

    @triton.jit
    def powers(points: tl.tensor, found: tl.tensor, BLOCK: tl.constexpr) -> None:
        places = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
        tl.store(found + places, tl.exp2(tl.load(points + places)))

    g = torch.Generator().manual_seed(6)
    near = -torch.randint(0, 125, (2**21,), generator=g) - torch.exp2(torch.empty(2**21).uniform_(-24, 0, generator=g))
    points = torch.cat((torch.empty(2**21).uniform_(-125, 0, generator=g), near)).cuda()
    found = torch.empty_like(points)
    powers[(len(points) // 1024,)](points, found, BLOCK=1024)
    exact = torch.exp2(points.double())
    assert float(((found.double() - exact).abs() / exact).max()) <= EX2.value * UNIT.value / 2


@needs_gpu
def test_a_captured_graph_answers_for_what_its_inputs_hold() -> None:
    first, second = model_like(8, 151_936, torch.bfloat16, 1), model_like(8, 151_936, torch.bfloat16, 2)
    held = (first[0].clone(), first[1].clone())
    rule = parse_rule("multiplicative:alpha=0.1")
    gpu.certify_rows(*held, rule)  # compiles
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        captured = gpu.certify_rows(*held, rule)
    assert captured is not None
    for pair in (second, first, second):
        for place, logits in zip(held, pair, strict=True):
            place.copy_(logits)
        graph.replay()
        expected = gpu.certify_rows(*pair, rule)
        assert expected is not None and torch.equal(captured.settled, expected.settled)
        assert torch.equal(captured.bounds.kl.upper, expected.bounds.kl.upper)
        assert torch.equal(captured.bounds.certificate.lower, expected.bounds.certificate.lower)


@needs_gpu
def test_the_answer_is_the_same_to_the_bit_every_time() -> None:
    pair = model_like(16, 151_936, torch.bfloat16, 3)
    answers = [gpu.certify_rows(*pair, parse_rule("relaxed:m=10,delta=0.6")) for _ in range(20)]
    ends = [found.bounds.kl.upper for found in answers if found is not None]
    assert len(ends) == 20 and all(torch.equal(end, ends[0]) for end in ends)
