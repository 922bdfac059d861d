"""The Triton kernel without a GPU: run by Triton's interpreter, and compiled for the GPUs it is meant for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

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
