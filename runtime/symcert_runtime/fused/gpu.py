"""Host side of the Triton kernel: shapes and parameters in, one launch, tensors out. Nothing here waits for the device.

Rows of bfloat16, float16 or float32 on an NVIDIA GPU (compute capability 8.0 or more), every declared rule but a tree
wider than MOST − FEW and typical acceptance with entropy_eps ≠ 0. Everything else has no program here.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import torch
from torch import Tensor

from symcert_runtime.enclosure import Enclosure
from symcert_runtime.engine_rounding import computed_ends
from symcert_runtime.row_bounds import Fused, RowBounds
from symcert_runtime.rule_grammar import Rule
from symcert_runtime.rules import GENERATED, covers_target_token, facts_of

DTYPES = {torch.bfloat16: 8, torch.float16: 8, torch.float32: 4}
"""How many logits a lane reads at once: 16 bytes of them."""

LONGEST = 2**20
"""Logits of a row: the error bound of `gpu_scan` and of what engines compute was derived for so many."""

FEW, LIST, MOST = 4, 16, 64
"""Lengths of the top-K list: where the two largest logits do, for a rule with a threshold or a pool, and at most."""


@dataclass(frozen=True)
class Shape:
    """How a row is cut: `splits` programs of `iters` blocks; each program's tokens in `groups` groups."""

    block: int
    vec: int
    iters: int
    splits: int
    groups: int

    def constants(self, width: int) -> dict[str, int]:
        """The kernel's compile-time constants for lists of `width` logits."""
        return {
            "BLOCK": self.block,
            "VEC": self.vec,
            "ITERS": self.iters,
            "SPLITS": self.splits,
            "GROUPS": self.groups,
            "SPLITS_2": _power_of_two(self.splits),
            "TOTAL_2": max(width, _power_of_two(self.splits * self.groups)),
            "SIZE": _power_of_two(self.iters * (self.block // self.groups)),
        }


@dataclass(frozen=True)
class Tuning:
    """What the kernel's speed depends on, and nothing else of it."""

    lanes: int = 256
    """Lanes of a program."""
    warps: int = 8
    registers: int = 80
    """Of a thread at most: three programs of 256 threads on a multiprocessor. The streaming loop needs no more; what
    ptxas then keeps in memory are figures of the decision, once per row."""
    most_iters: int = 16
    """Blocks of a program at most: more programs even out the end of a launch, fewer decide less often."""
    programs: int = 1024
    """Programs of a launch to aim for: some four to eight of them on each multiprocessor."""
    most_groups: int = 512
    """Groups of a row to aim for: so many maxima are sorted, and K groups of V/groups tokens are read again."""

    @property
    def options(self) -> dict[str, Any]:
        """What the compiler is told. The bounds hold whether it contracts to fused multiply-adds or not."""
        return {"num_warps": self.warps, "maxnreg": self.registers, "enable_fp_fusion": True}


TUNING = Tuning()


def certify_rows(target_logits: Tensor, draft_logits: Tensor, rule: Rule, tuning: Tuning = TUNING) -> Fused | None:
    """Bounds of rows [R, V] in one launch, or None where there is no program for these.

    A row that is not settled has KL in [0, ∞], certificate in [0, ∞] and margin 0.
    """
    plan = _plan(rule, target_logits.shape[-1])
    if plan is None or not _suits(target_logits, draft_logits):
        return None
    rows = target_logits.shape[0]
    device = target_logits.device
    bounds = torch.empty((rows, 5), dtype=torch.float64, device=device)
    tokens = torch.empty((rows, 2), dtype=torch.int64, device=device)
    decisions = torch.empty((rows, 3), dtype=torch.uint8, device=device)
    if rows:
        _launch(target_logits, draft_logits, plan, tuning, (bounds, tokens, decisions))
    flags = decisions.view(torch.bool)
    found = RowBounds(
        kl=Enclosure(bounds[:, 0], bounds[:, 1]),
        certificate=Enclosure(bounds[:, 2], bounds[:, 3]),
        limit=bounds[:, 3],
        margin=bounds[:, 4],
        accepted=flags[:, 0],
        tie=flags[:, 1],
        draft_token=tokens[:, 1],
        target_token=tokens[:, 0],
    )
    return Fused(found, settled=flags[:, 2])


@dataclass(frozen=True)
class Plan:
    """A rule as the kernel takes it."""

    name: str
    covers: bool
    rank: int
    """The rule's integer parameter, at most V."""
    place: int
    """The r of its margin p_0 − p_r, at most V."""
    figures: tuple[tuple[float, float], ...]
    """What an engine may take each other parameter for."""
    width: int
    """K: logits in the target's top list."""
    draft_width: int
    entropic: bool

    @property
    def constants(self) -> dict[str, Any]:
        """The kernel's compile-time constants: a program per rule, none per parameter."""
        return {
            "RULE": self.name,
            "COVERS": self.covers,
            "K": self.width,
            "DRAFT_K": self.draft_width,
            "ENTROPY": self.entropic,
        }


def _plan(rule: Rule, vocabulary: int) -> Plan | None:
    """None where the kernel has no program for the rule."""
    if rule.name not in GENERATED or rule.varies_by_depth or rule.parameters.get("entropy_eps", 0) != 0:
        return None
    covers = covers_target_token(rule)
    ranks = [value for value in rule.parameters.values() if isinstance(value, int)]
    rank = min(ranks[0], vocabulary) if ranks else 1
    place = min(facts_of(rule).margin_rank_of(rule), vocabulary)
    width = _power_of_two(_list_length(rule, covers, min(rank, place)))
    if width > MOST:
        if covers:
            return None
        width = LIST
    figures = tuple(computed_ends(value) for value in rule.parameters.values() if isinstance(value, float))
    entropic = "entropy_eps" in rule.parameters
    return Plan(rule.name, covers, rank, place, figures, width, width if covers else FEW, entropic)


def _list_length(rule: Rule, covers: bool, rank: int) -> int:
    """How long the top list is to be. A tree's is longer than its width: the drafter's logits tie."""
    if rule.name == "strict":
        return FEW
    return rank + FEW if covers else max(LIST, rank + 1)


def _suits(target: Tensor, drafter: Tensor) -> bool:
    """Whether there is a kernel for these tensors: their dtypes, their layout, the device they are on."""
    if target.dtype not in DTYPES or drafter.dtype != target.dtype or not 1 <= target.shape[-1] <= LONGEST:
        return False
    if target.stride(-1) != 1 or drafter.stride(-1) != 1 or find_spec("triton") is None:
        return False
    if target.device.type == "cpu":
        return _interpreted()
    return target.device.type == "cuda" and torch.version.hip is None and _capable(target.device)


def _interpreted() -> bool:
    """Whether Triton's interpreter runs the kernel on the CPU, as the tests have it."""
    import triton

    return bool(triton.knobs.runtime.interpret)


def _capable(device: torch.device) -> bool:
    return torch.cuda.get_device_capability(device) >= (8, 0)


def shape_of(rows: int, vocabulary: int, dtype: torch.dtype, tuning: Tuning = TUNING) -> Shape:
    """How rows of this many logits are cut."""
    vec = DTYPES[dtype]
    block = tuning.lanes * vec
    blocks = -(-vocabulary // block)
    wanted = max(-(-blocks // tuning.most_iters), min(blocks, -(-tuning.programs // max(rows, 1))))
    iters = -(-blocks // wanted)
    splits = -(-blocks // iters)
    groups = min(tuning.lanes, max(8, tuning.most_groups // _power_of_two(splits)))
    return Shape(block, vec, iters, splits, groups)


def _power_of_two(count: int) -> int:
    """The least power of two of at least `count`."""
    return 1 << (count - 1).bit_length()


def _launch(target: Tensor, drafter: Tensor, plan: Plan, tuning: Tuning, results: tuple[Tensor, ...]) -> None:
    from symcert_runtime.fused.gpu_kernel import FIELDS, certify

    rows, vocabulary = target.shape
    shape = shape_of(rows, vocabulary, target.dtype, tuning)
    device = target.device
    scratch = torch.empty(rows * shape.splits * FIELDS.value, dtype=torch.float64, device=device)
    groups = torch.empty(rows * shape.splits * 2 * shape.groups, dtype=torch.float32, device=device)
    arrivals = torch.zeros(rows, dtype=torch.int32, device=device)
    figures = [end for pair in (*plan.figures, *((0.0, 0.0),) * (3 - len(plan.figures))) for end in pair]
    kernel: Any = certify
    with torch.cuda.device(device) if device.type == "cuda" else nullcontext():
        kernel[(rows * shape.splits,)](
            target, drafter, vocabulary, target.stride(0), drafter.stride(0), plan.rank, plan.place,
            *figures, *results, scratch, groups, arrivals,
            **plan.constants, **shape.constants(plan.width), **tuning.options,
        )  # fmt: skip


_POINTERS = {
    "bounds": "*fp64", "tokens": "*i64", "decisions": "*u8", "scratch": "*fp64", "groups": "*fp32", "arrivals": "*i32",
}  # fmt: skip
_NUMBERS = {"V": "i32", "target_stride": "i32", "draft_stride": "i32", "rank": "i32", "place": "i32"}
_LOGITS = {torch.bfloat16: "*bf16", torch.float16: "*fp16", torch.float32: "*fp32"}


def compiled(
    rule: Rule, capability: int, *, rows: int, vocabulary: int, dtype: torch.dtype, tuning: Tuning = TUNING
) -> Any:
    """Triton's compilation of the kernel, as for contiguous logits, for a GPU that need not be there."""
    import triton
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource

    from symcert_runtime.fused.gpu_kernel import certify

    plan = _plan(rule, vocabulary)
    assert plan is not None, f"there is no kernel for {rule}"
    constants = {**plan.constants, **shape_of(rows, vocabulary, dtype, tuning).constants(plan.width)}
    types = {"target": _LOGITS[dtype], "drafter": _LOGITS[dtype], **_NUMBERS, **_POINTERS}
    names: list[str] = certify.arg_names
    signature = {name: "constexpr" if name in constants else types.get(name, "fp64") for name in names}
    sized = ("V", "target_stride", "draft_stride") if vocabulary % 16 == 0 else ()
    aligned = [name for name in names if name in sized or signature[name].startswith("*")]
    source = ASTSource(
        certify,
        signature=signature,
        constexprs={(names.index(name),): value for name, value in constants.items()},
        attrs={(names.index(name),): [["tt.divisibility", 16]] for name in aligned},
    )
    return triton.compile(source, target=GPUTarget("cuda", capability, 32), options=tuning.options)
