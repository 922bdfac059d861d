"""The engines' own acceptance code, made functions of rows of logits. None of it is kept here.

transformers is always installed. Of the other engines the source text is read from the folder that the environment
variable SYMCERT_ENGINE_SOURCES names (docs/engine-conformance.md), and only the definitions that decide acceptance are
executed. Kernels written in Triton run in Triton's interpreter.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from transformers import Qwen3ForCausalLM
from transformers.generation.streamers import BaseStreamer

from tiny_models import tiny_config

SOURCES = "SYMCERT_ENGINE_SOURCES"
FILES = {
    "medusa": "medusa/medusa/model/utils.py",
    "eagle": "eagle/eagle/model/utils.py",
    "bild": "bild/src/transformers/models/t5/modeling_t5.py",
    "vllm-v0": "vllm-0.9.2/vllm/model_executor/layers/typical_acceptance_sampler.py",
    "vllm": "vllm-0.33.0/vllm/v1/sample/rejection_sampler.py",
    "vllm-fly": "vllm-0.33.0/vllm/v1/spec_decode/fly.py",
    "vllm-sampling": "vllm-0.33.0/vllm/v1/sample/ops/topk_topp_sampler.py",
    "sglang": "sglang-0.5.23/sglang/kernels/ops/speculative/spec_tree.py",
    "mlx-lm-sampling": "mlx-lm-0.32.2/mlx_lm/sample_utils.py",
    "sglang-sampling": "sglang-0.5.23/sglang/kernels/ops/sampling/renorm_triton.py",
}
"""Where each engine's text lies in the folder of sources."""

Accepts = Callable[[Tensor, Tensor], Tensor]
"""Target logits [R, V] and draft tokens [R], or children [R, m] of a tree -> [R] bool."""


# --- reading definitions out of a source file


def source(engine: str) -> Path:
    """The engine's file; skips the test, saying why, where it is not at hand."""
    folder = os.environ.get(SOURCES)
    if not folder:
        pytest.skip(f"{SOURCES} is not set; docs/engine-conformance.md says how to fetch the engines' sources")
    path = Path(folder) / FILES[engine]
    if not path.exists():
        pytest.skip(f"{path} does not exist; docs/engine-conformance.md says how to fetch the engines' sources")
    return path


def definitions(path: Path, names: Sequence[str], given: dict[str, Any], folder: Path) -> ModuleType:
    """Execute the named functions (`f`, or `C.f` for a method) of a file, and nothing else of it, beside `given`.

    The text goes through a file in `folder`, since Triton reads the source of its kernels.
    """
    text = path.read_text(encoding="utf-8")
    pieces = [_unindented(text, _find(ast.parse(text), name)) for name in names]
    written = "from __future__ import annotations\n\n" + "\n\n".join(pieces) + "\n"
    place = folder / f"engine_{hashlib.sha256(written.encode()).hexdigest()[:12]}.py"
    place.write_text(written, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(place.stem, place)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    vars(module).update({"torch": torch, "nn": nn, "F": nn.functional, **given})
    spec.loader.exec_module(module)
    return module


def _find(tree: ast.AST, name: str) -> ast.FunctionDef:
    for part in name.split("."):
        (tree,) = (
            node for node in ast.iter_child_nodes(tree)
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == part
        )  # fmt: skip
    assert isinstance(tree, ast.FunctionDef)
    return tree


def _unindented(text: str, node: ast.FunctionDef) -> str:
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    lines = text.splitlines()[first - 1 : node.end_lineno]
    return "\n".join(line[node.col_offset :] for line in lines)


def triton_interpreter() -> dict[str, Any]:
    """Triton's names, with kernels interpreted; skips the test where that cannot be."""
    if os.environ.get("TRITON_INTERPRET") != "1":
        pytest.skip("TRITON_INTERPRET=1 is not set, so kernels written in Triton cannot run without their GPU")
    triton = pytest.importorskip("triton", reason="triton is not installed")
    import triton.language as tl

    return {"triton": triton, "tl": tl, "PLACEHOLDER_TOKEN_ID": tl.constexpr(-1), "GREEDY_TEMPERATURE": tl.constexpr(0)}


# --- Medusa and EAGLE: candidates of one node, as rows of a tree


def medusa_typical(folder: Path, epsilon: float, delta: float, temperature: float = 1.0) -> Accepts:
    module = definitions(source("medusa"), ["evaluate_posterior"], {}, folder)

    def accepts(target: Tensor, drafts: Tensor) -> Tensor:
        lengths = [
            module.evaluate_posterior(_root(row), _path(draft[None]), temperature, epsilon, delta)[1]
            for row, draft in zip(target, drafts, strict=True)
        ]
        return torch.stack(lengths) == 1

    return accepts


def medusa_tree(folder: Path) -> Accepts:
    module = definitions(source("medusa"), ["evaluate_posterior"], {}, folder)
    return _tree(lambda logits, candidates: module.evaluate_posterior(logits, candidates, temperature=0)[1])


def eagle_tree(folder: Path) -> Accepts:
    module = definitions(source("eagle"), ["evaluate_posterior"], {}, folder)
    return _tree(lambda logits, candidates: module.evaluate_posterior(logits, candidates, None)[1])


def _tree(length: Callable[[Tensor, Tensor], Tensor]) -> Accepts:
    def accepts(target: Tensor, children: Tensor) -> Tensor:
        paths = zip(target, children, strict=True)
        return torch.stack([length(_root(row).expand(len(c), -1, -1), _path(c)) for row, c in paths]) == 1

    return accepts


def _root(row: Tensor) -> Tensor:
    """[1, 2, V]: the logits at the root, and after the draft, which nobody looks at."""
    return torch.stack([row, torch.zeros_like(row)])[None]


def _path(children: Tensor) -> Tensor:
    """[m, 2]: one path a child, each from a root token."""
    return torch.stack([torch.zeros_like(children), children], dim=1)


# --- vLLM


def vllm_typical(folder: Path, epsilon: float, delta: float) -> Accepts:
    name = "TypicalAcceptanceSampler._evaluate_accepted_tokens"
    module = definitions(source("vllm-v0"), [name], {}, folder)
    sampler = SimpleNamespace(_posterior_threshold=epsilon, _posterior_alpha=delta)

    def accepts(target: Tensor, drafts: Tensor) -> Tensor:
        # As its sampler makes probabilities: logits to float32, softmax in float32.
        p_target = torch.softmax(target if target.dtype == torch.float64 else target.to(torch.float32), dim=-1)
        accepted: Tensor = module._evaluate_accepted_tokens(sampler, p_target[:, None], drafts[:, None])[:, 0]
        return accepted

    return accepts


def vllm_greedy(folder: Path, fly_window: int | None = None) -> Accepts:
    """V1's rejection_sample on greedy requests, one draft each; with `fly_window` drafts 1 … W behind it all match."""
    given = triton_interpreter()
    kernels = definitions(source("vllm"), ["rejection_greedy_sample_kernel"], given, folder)

    def launch(*arguments: Any) -> None:
        kernels.rejection_greedy_sample_kernel[(arguments[0].shape[0],)](*arguments, SYNTHETIC_MODE=False)

    fly = {}
    if fly_window is not None:
        names = ["compute_fly_entropy", "apply_fly_greedy_acceptance_kernel"]
        fly = {name: vars(definitions(source("vllm-fly"), names, given, folder))[name] for name in names}
    sampling = {**given, **fly, "PLACEHOLDER_TOKEN_ID": -1, "_rejection_greedy_sample": launch}
    sample = definitions(source("vllm"), ["rejection_sample"], sampling, folder).rejection_sample
    length = 1 if fly_window is None else 1 + fly_window

    def accepts(target: Tensor, drafts: Tensor) -> Tensor:
        rows, V = target.shape
        one_hot = torch.nn.functional.one_hot(torch.zeros(rows, dtype=torch.int64), V).to(torch.float32)
        logits = torch.stack([target.to(torch.float32), *([one_hot] * (length - 1))], dim=1).reshape(-1, V)
        tokens = torch.cat([drafts[:, None], torch.zeros(rows, length - 1, dtype=torch.int64)], dim=1).flatten()
        output = sample(
            tokens.to(torch.int32), [length] * rows, length, torch.arange(1, rows + 1, dtype=torch.int32) * length,
            None, logits, torch.zeros(rows, 1, dtype=torch.int32), SimpleNamespace(all_greedy=True, all_random=False),
            **({} if fly_window is None else {"fly_window_size": fly_window, "fly_entropy_threshold": 0.3}),
        )  # fmt: skip
        # A refused draft ends the output with the target's own token.
        accepted: Tensor = output[:, 1] != -1
        return accepted

    return accepts


# --- SGLang


def sglang_tree(folder: Path) -> Accepts:
    kernel = definitions(source("sglang"), ["verify_tree_greedy_kernel_triton"], triton_interpreter(), folder)

    def accepts(target: Tensor, children: Tensor) -> Tensor:
        rows, m = children.shape
        nodes = m + 1
        accepted = torch.zeros(rows, dtype=torch.int32)
        siblings = torch.tensor([-1, *range(2, nodes), -1])
        kernel.verify_tree_greedy_kernel_triton[(rows,)](
            torch.zeros(rows * nodes, dtype=torch.int32),
            torch.full((rows, 2), -1, dtype=torch.int32),
            accepted,
            torch.cat([torch.zeros(rows, 1, dtype=torch.int64), children], dim=1),
            torch.arange(rows * nodes).reshape(rows, nodes),
            torch.tensor([1, *([-1] * m)]).repeat(rows, 1),
            siblings.repeat(rows, 1),
            target.argmax(-1)[:, None].repeat(1, nodes),
            batch_size=rows,
            num_speculative_tokens=2,
            num_draft_tokens=nodes,
        )
        return accepted == 1

    return accepts


# --- BiLD


class Verified(Exception):  # noqa: N818
    """Raised by the stand-in for the pair once the large model has decided."""

    def __init__(self, rolled_back: bool) -> None:
        self.rolled_back = rolled_back


def bild_keeps(folder: Path, threshold: float) -> Callable[[Tensor, Tensor], bool]:
    """Whether the large model keeps all drafts [k], given its logits [k, V] at them."""
    name = "T5BiLDModel._greedy_search_body"
    module = definitions(source("bild"), [name], {}, folder)

    def keeps(target: Tensor, drafts: Tensor) -> bool:
        text = torch.cat([torch.zeros(1, dtype=torch.int64), drafts])[None]
        pair = BildPair(text, torch.cat([target, target[-1:]])[None], threshold)
        try:
            module._greedy_search_body(
                pair, text, {}, None, None, None, lambda _, scores: scores, None, None, False, torch.ones(1)
            )
        except Verified as outcome:
            return not outcome.rolled_back
        raise AssertionError("the large model decided nothing")

    return keeps


class BildPair:
    """Stands for T5BiLDModel at the moment when the large model checks what the small one drafted."""

    model_type, training = "large", False
    config = SimpleNamespace(is_encoder_decoder=True)

    def __init__(self, text: Tensor, logits: Tensor, threshold: float) -> None:
        self.text, self.logits, self.rollback_threshold = text, logits, threshold
        self.model_kwargs: dict[str, Any] = {}
        self.crossentropy_loss = nn.CrossEntropyLoss(reduction="none")

    def init_iters(self, **_: Any) -> None: ...

    def is_large(self) -> bool:
        return True

    def prepare_inputs_for_generation(self, *_: Any, **__: Any) -> dict[str, Any]:
        return {"decoder_input_ids": self.text, "past_key_values": [[torch.zeros(1, 1, 0, 1)]]}

    def __call__(self, **_: Any) -> Any:
        return SimpleNamespace(logits=self.logits)

    def _reset_kwargs_past_to_new_length(self, _: Any) -> None:
        raise Verified(rolled_back=True)

    def _update_model_kwargs_for_generation(self, *_: Any, **__: Any) -> None:
        raise Verified(rolled_back=False)


# --- transformers: whole assisted generation, with models that recite given rows


class Reciter(Qwen3ForCausalLM):
    """A causal model whose logits at position t are row t of a script, whatever the text."""

    script: Tensor

    def forward(self, *arguments: Any, past_key_values: Any = None, **settings: Any) -> Any:
        start = 0 if past_key_values is None else past_key_values.get_seq_length()
        output = super().forward(*arguments, past_key_values=past_key_values, **settings)
        ids = settings["input_ids"] if "input_ids" in settings else arguments[0]
        keep = output.logits.shape[1]
        output.logits = self.script[None, start + ids.shape[1] - keep : start + ids.shape[1]]
        return output


class Rounds(BaseStreamer):  # type: ignore[misc]
    """Notes how many tokens each round of generation emits; the prompt comes first."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def put(self, value: Tensor) -> None:
        self.lengths.append(value.numel())

    def end(self) -> None: ...


def transformers_greedy(
    target: Tensor, drafter: Tensor, drafts: int = 4, **settings: Any
) -> Iterator[tuple[int, bool]]:
    """Assisted generation over scripts [T, V]: (row, accepted) of every draft that was decided on."""
    rounds = Rounds()
    assistant = reciter(drafter)
    assistant.generation_config.num_assistant_tokens = drafts
    assistant.generation_config.num_assistant_tokens_schedule = "constant"
    assistant.generation_config.assistant_confidence_threshold = 0.0
    total = len(target)
    reciter(target).generate(
        torch.zeros(1, 1, dtype=torch.int64), attention_mask=torch.ones(1, 1, dtype=torch.int64),
        assistant_model=assistant, do_sample=False, streamer=rounds, max_length=total, pad_token_id=0, **settings,
    )  # fmt: skip
    row = 0
    for emitted in rounds.lengths[1:]:
        # Near the end drafts are shortened and what they gave is cropped: nothing is said of those rows.
        if row + drafts + 2 > total:
            return
        yield from ((row + place, True) for place in range(emitted - 1))
        if emitted - 1 < drafts:
            yield row + emitted - 1, False
        row += emitted


def reciter(script: Tensor) -> Reciter:
    config = tiny_config(
        script.shape[-1], hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1,
        num_key_value_heads=1, head_dim=8, max_position_embeddings=len(script) + 8,
    )  # fmt: skip
    config._attn_implementation = "sdpa"
    model = Reciter(config).eval().to(script.dtype)
    model.script = script
    return model
