"""Recompute ``heldout.json`` from the shipped folders: ``python -m symcert_runtime.shipped_pair.evaluate``.

Figures are computed in float64 on float32 logits. A position is *accepted at m* when the target's argmax
is among the drafter's top m tokens (ties count against it; m = 1 is strict greedy), and *certified at m* when
KL(target || drafter) is below the certificate C_m of the target's distribution, which proves acceptance.
"""

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from . import DRAFTER_DIR, HELD_OUT_FIGURES, PAIR_DIR, SETTINGS_FILE, TARGET_DIR, held_out_prompts
from .batches import iter_chunks, spread_windows
from .corpus import split_files
from .decoding import greedy_continuations
from .losses import kl_divergence
from .models import load_model, model_logits
from .settings import Settings
from .tokenizer import encode_documents, load_tokenizer

TREE_WIDTHS = (1, 2, 4)
# Evenly spread over the held-out files; all of them would take a quarter of an hour on one core.
WINDOWS = 256
WINDOW_BATCH = 4
LIVE_PROMPT_TOKENS = 48
LIVE_NEW_TOKENS = 128

Figures = dict[str, Any]


def certificate(p_sorted: Tensor, width: int) -> Tensor:
    """The exact certificate C_m in nats, m = ``width``; p_sorted (positions, >= m + 1) is descending.

    c* = min over 1 <= k <= m of (p_0 + p_m + ... + p_{m-k+1}) / (k + 1), and
    C = p_0 log(p_0 / c*) - sum over i = 1..m of p_i max(0, log(c* / p_i)).
    """
    top, others = p_sorted[:, :1], p_sorted[:, 1 : width + 1]
    pooled = top + others.flip(-1).cumsum(-1)
    level = (pooled / torch.arange(2, width + 2)).min(-1, keepdim=True).values
    raised = torch.xlogy(others, level) - torch.xlogy(others, others)
    return (torch.xlogy(top, top) - torch.xlogy(top, level)).squeeze(-1) - raised.clamp_min(0).sum(-1)


def score_logits(target_logits: Tensor, drafter_logits: Tensor) -> dict[str, Tensor]:
    """KL in nats, ``accepted@m`` and ``certified@m`` of every position; logits (positions, vocabulary)."""
    target_logits, drafter_logits = target_logits.double(), drafter_logits.double()
    p_sorted = torch.softmax(target_logits, -1).topk(max(TREE_WIDTHS) + 1).values
    divergence = kl_divergence(target_logits, drafter_logits)
    greedy = target_logits.argmax(-1, keepdim=True)
    rank = (drafter_logits >= drafter_logits.gather(-1, greedy)).sum(-1)
    scores = {"kl": divergence}
    for width in TREE_WIDTHS:
        scores[f"accepted@{width}"] = rank <= width
        scores[f"certified@{width}"] = divergence < certificate(p_sorted, width)
    return scores


def _merge(parts: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Concatenate the per-position scores of several batches."""
    return {name: torch.cat([part[name] for part in parts]) for name in parts[0]}


def summarise(scores: dict[str, Tensor]) -> Figures:
    """Fractions of positions; ``certified_but_rejected`` must be 0: certified means proved to be accepted."""
    figures: Figures = {"positions": len(scores["kl"]), "mean_kl_nats": round(float(scores["kl"].mean()), 5)}
    for width in TREE_WIDTHS:
        accepted, certified = scores[f"accepted@{width}"], scores[f"certified@{width}"]
        figures["strict" if width == 1 else f"tree_{width}"] = {
            "accepted": round(float(accepted.double().mean()), 5),
            "certified": round(float(certified.double().mean()), 5),
            "certified_but_rejected": int((certified & ~accepted).sum()),
        }
    return figures


@torch.no_grad()
def held_out_figures(target: Any, drafter: Any, windows: Tensor) -> Figures:
    """Score every position of ``windows`` (windows, length + 1): inputs ``[:-1]``, labels ``[1:]``."""
    parts, negative_log_likelihood = [], 0.0
    for batch in iter_chunks(windows, WINDOW_BATCH):
        target_logits = model_logits(target, batch[:, :-1]).flatten(0, 1)
        drafter_logits = model_logits(drafter, batch[:, :-1]).flatten(0, 1)
        labels = batch[:, 1:].flatten()
        total = torch.nn.functional.cross_entropy(target_logits.double(), labels, reduction="sum")
        negative_log_likelihood += float(total)
        parts.append(score_logits(target_logits, drafter_logits))
    figures = summarise(_merge(parts))
    mean = negative_log_likelihood / figures["positions"]
    extra = {
        "target_perplexity": round(math.exp(mean), 4),
        "target_bits_per_token": round(mean / math.log(2), 4),
    }
    return {**figures, **extra}


@torch.no_grad()
def live_figures(
    target: Any, drafter: Any, tokenizer: PreTrainedTokenizerFast, texts: Iterable[str], new_tokens: int
) -> Figures:
    """Score the positions of the target's greedy continuations: what a drafter meets while decoding."""
    prompts = torch.tensor([tokenizer(text)["input_ids"][:LIVE_PROMPT_TOKENS] for text in texts])
    sequences = greedy_continuations(target, prompts, new_tokens)[:, :-1]
    parts = []
    for batch in iter_chunks(sequences, WINDOW_BATCH):
        generated = slice(LIVE_PROMPT_TOKENS - 1, None)
        target_logits = model_logits(target, batch)[:, generated].flatten(0, 1)
        parts.append(score_logits(target_logits, model_logits(drafter, batch)[:, generated].flatten(0, 1)))
    return summarise(_merge(parts))


def file_sha256(path: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def evaluate_pair(folder: Path, window_count: int = WINDOWS) -> Figures:
    """All figures of the pair in ``folder``: held-out text, live greedy decoding, and the weights' hashes."""
    settings = Settings.load(folder / SETTINGS_FILE.name)
    target_dir, drafter_dir = folder / TARGET_DIR.name, folder / DRAFTER_DIR.name
    target, drafter = load_model(target_dir), load_model(drafter_dir)
    tokenizer = load_tokenizer(target_dir, settings.max_position_embeddings)
    _, held_out_files = split_files(settings.held_out_per_mille)
    documents = encode_documents(tokenizer, (source.text for source in held_out_files))
    windows = spread_windows(np.concatenate(documents), settings.sequence_length, window_count)
    texts = [prompt.text for prompt in held_out_prompts()]
    return {
        "held_out_files": len(held_out_files),
        "held_out": held_out_figures(target, drafter, windows),
        "live_greedy": live_figures(target, drafter, tokenizer, texts, LIVE_NEW_TOKENS),
        "parameters": {"target": target.num_parameters(), "drafter": drafter.num_parameters()},
        "sha256": {
            path.parent.name: file_sha256(path)
            for path in (target_dir / "model.safetensors", drafter_dir / "model.safetensors")
        },
    }


def main(arguments: list[str] | None = None) -> int:
    """Evaluate the pair and write ``heldout.json`` beside it."""
    parser = argparse.ArgumentParser(prog="python -m symcert_runtime.shipped_pair.evaluate", description=__doc__)
    parser.add_argument("--folder", type=Path, default=PAIR_DIR, help="folder of the pair (default: the shipped one)")
    parser.add_argument("--windows", type=int, default=WINDOWS, help="held-out windows to score")
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    figures = evaluate_pair(folder, options.windows)
    text = json.dumps(figures, indent=1)
    (folder / HELD_OUT_FIGURES.name).write_text(text + "\n")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
