"""Loading a target and a drafter: local folders or names on the Hub, safetensors only, never remote code."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from huggingface_hub import snapshot_download
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError
from safetensors import SafetensorError
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers import __version__ as transformers_version
from transformers.utils import logging as transformers_logging

from symcert_runtime.chat import token_ids
from symcert_runtime.decoding import CachedModel
from symcert_runtime.decoding.attention import foreign_layers
from symcert_runtime.decoding.probes import heeds_cache, heeds_masks
from symcert_runtime.errors import UserError
from symcert_runtime.model_view import ModelView
from symcert_runtime.pipelines import Pipeline
from symcert_runtime.prompts import Prompt
from symcert_runtime.shipped_pair import DRAFTER_DIR, TARGET_DIR
from symcert_runtime.vocabularies import DraftVocabulary, Tokens, common_vocabulary, draft_vocabulary

DTYPES = {name: getattr(torch, name) for name in ("float32", "float64", "bfloat16", "float16")}
HUB_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?")
CAUSAL_TOLERANCE = {torch.float64: 1e-8, torch.float32: 1e-4, torch.float16: 1e-2, torch.bfloat16: 5e-2}
"""Relative to the largest logit. In a causal model only rounding differs, and that only where experts share batches."""
NO_PIPELINE = Pipeline()
FILES_OF_A_MODEL = ["*.json", "*.safetensors", "*.txt", "*.model", "*.jinja"]


@dataclass(frozen=True)
class LoadedModel:
    """One model with its tokenizer, and what identifies its weights."""

    name: str
    """As the user gave it: a folder's last component, or the name on the Hub."""
    sha256: str
    """Of the safetensors file; of the text `<sha256>  <file>` per line, sorted by file, where there are several."""
    model: Any
    tokenizer: Any

    def cached(self) -> CachedModel:
        """The model with an empty cache."""
        return CachedModel(self.model)

    def encode_prompt(self, prompt: Prompt) -> list[int]:
        """Token ids of a text, or of messages in the model's chat template. Raises UserError where it has none."""
        with _quiet_transformers():  # it warns of texts too long for the model, which are refused in our own words
            return token_ids(self.tokenizer, prompt)

    def eos_token_ids(self) -> frozenset[int]:
        """The tokens that end the model's text: those of its generation settings, else of its configuration."""
        ids = self.model.generation_config.eos_token_id
        ids = self.model.config.eos_token_id if ids is None else ids
        return frozenset([] if ids is None else [ids] if isinstance(ids, int) else ids)

    def tokens(self) -> Tokens:
        """Its vocabulary and the width of its output layer."""
        return Tokens(
            name=self.name,
            ids=self.tokenizer.get_vocab(),
            special=frozenset(self.tokenizer.all_special_tokens),
            unknown=self.tokenizer.unk_token_id,
            width=int(self.model.get_output_embeddings().weight.shape[0]),
        )

    def longest_text(self) -> int | None:
        """How many positions the model has, or None where it does not say."""
        length: int | None = getattr(self.model.config, "max_position_embeddings", None)
        return length or None


@dataclass(frozen=True)
class Pair:
    """A target and a drafter over the target's vocabulary."""

    target: LoadedModel
    drafter: LoadedModel
    vocab_size: int | None
    """Number of real tokens where the two output layers are padded to different widths, otherwise None."""
    draft_vocabulary: DraftVocabulary | None = None
    """Where the drafter has the target's tokens, if not all of them under the same ids."""
    pipeline: Pipeline = NO_PIPELINE
    """What the logits of both sides go through before anything looks at them."""

    def cached_target(self) -> CachedModel:
        return ModelView(self.target.model, self.vocab_size, seen=[self.pipeline.on_target()])

    def cached_drafter(self) -> CachedModel:
        mine, theirs = self.draft_vocabulary, self.pipeline.on_drafter()
        if mine is None:
            return ModelView(self.drafter.model, self.vocab_size, seen=[theirs])
        return ModelView(self.drafter.model, fed=mine.fed, seen=[mine.scattered, theirs])

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, with whatever special tokens the target's tokenizer puts there."""
        return self.encode_prompt(Prompt("", text))

    def encode_prompt(self, prompt: Prompt) -> list[int]:
        """Token ids of a text, or of messages in the target's chat template. Raises UserError where it has none."""
        return self.target.encode_prompt(prompt)

    def texts(self, tokens: Sequence[int]) -> list[str]:
        """The text of each token on its own; bytes that are no whole character show as U+FFFD."""
        texts: list[str] = self.target.tokenizer.batch_decode([[token] for token in tokens])
        return texts

    def tokens(self) -> int:
        """The number of tokens that both models choose among."""
        return self.vocab_size or int(self.target.model.get_output_embeddings().weight.shape[0])

    def eos_token_ids(self) -> frozenset[int]:
        """The tokens that end the target's text."""
        return self.target.eos_token_ids()

    def longest_text(self) -> int | None:
        """How many positions both models have, or None where neither says."""
        lengths = [side.longest_text() for side in (self.target, self.drafter)]
        return min((length for length in lengths if length), default=None)

    def require_masks(self) -> None:
        """Raises UserError where a model does not go by masks and positions, which trees and batches need."""
        for side in (self.target, self.drafter):
            if not heeds_masks(side.model):
                raise UserError(
                    f"the model {side.name} does not go by the attention masks and positions it is given, as trees and "
                    "batches need (ALiBi, for one, counts cache entries); give another model, or rules for one draft "
                    "token and --batch 1"
                )


def shipped_pair(dtype: str = "float32", device: str = "cpu") -> Pair:
    """The small pair that ships with symcert."""
    return load_pair(str(TARGET_DIR), str(DRAFTER_DIR), dtype, device)


def shipped_target(dtype: str = "float32", device: str = "cpu") -> LoadedModel:
    """The target of the shipped pair, alone."""
    return load_model(str(TARGET_DIR), dtype, device)


def load_model(name: str, dtype: str = "float32", device: str = "cpu") -> LoadedModel:
    """Load one causal language model by folder or by name on the Hub; refuses what `load_pair` refuses of each side."""
    with _quiet_transformers():
        return _load(name, _dtype(dtype), _device(device))


def load_pair(target: str, drafter: str, dtype: str = "float32", device: str = "cpu") -> Pair:
    """Load two causal language models by folder, or by name on the Hub (the environment's HF_HUB_OFFLINE is honoured).

    Raises UserError for an unknown dtype or device, a folder that is missing, unreadable, incomplete or without
    safetensors, a model that needs remote code or layers of another kind, sees later tokens or does not run in the
    dtype, and vocabularies that do not fit (`pair_of`).
    """
    sides = [load_model(name, dtype, device) for name in (target, drafter)]
    return pair_of(sides[0], sides[1])


def pair_of(target: LoadedModel, drafter: LoadedModel) -> Pair:
    """Two models over one vocabulary, or a drafter over part of the target's.

    Raises UserError where their tokenizers or their output layers do not fit (`vocabularies`).
    """
    theirs, mine = target.tokens(), drafter.tokens()
    if theirs.ids == mine.ids:
        return Pair(target, drafter, common_vocabulary(theirs, mine))
    return Pair(target, drafter, theirs.count, draft_vocabulary(theirs, mine))


def sha256_of_weights(folder: Path) -> str:
    """The sha256 that identifies the weights in a folder; see LoadedModel.sha256."""
    digests = {path.name: _sha256(path) for path in _weight_files(folder)}
    if len(digests) == 1:
        return next(iter(digests.values()))
    listing = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items()))
    return hashlib.sha256(listing.encode()).hexdigest()


def _load(name: str, dtype: torch.dtype, device: torch.device) -> LoadedModel:
    folder = _folder_of(name)
    sha256 = sha256_of_weights(folder)
    options = {"local_files_only": True, "trust_remote_code": False}
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, **options)
        model, report = AutoModelForCausalLM.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, output_loading_info=True, **options
        )
    except (OSError, ValueError, KeyError, RuntimeError, SafetensorError, TypeError, AttributeError) as error:
        # transformers raises any of these for a damaged or unknown configuration, tokenizer or weight file.
        raise UserError(f"cannot load the model {name}: {_first_line(error)}; give a complete model folder") from error
    wrong = [*report["missing_keys"], *report["unexpected_keys"], *report["mismatched_keys"]]
    if wrong:
        raise UserError(
            f"the weights of {name} do not fit its config.json ({len(wrong)} tensors, e.g. {_example(wrong)}); "
            "give the folder as its author published it"
        )
    _require_known_layers(name, model)
    model = model.to(device).eval()
    _require_causal(name, model)
    if not heeds_cache(model):
        raise UserError(
            f"the model {name} does not continue from a cache of one entry per token and layer, as transformers "
            f"{transformers_version} runs it; give a transformer without recurrent or shared layers"
        )
    shown = folder.name if Path(name).is_dir() else name
    return LoadedModel(shown, sha256, model, tokenizer)


@contextmanager
def _quiet_transformers() -> Iterator[None]:
    """Without the log lines of transformers: what matters of them is checked here and said in one sentence."""
    before = transformers_logging.get_verbosity()
    transformers_logging.set_verbosity_error()
    try:
        yield
    finally:
        transformers_logging.set_verbosity(before)


def _folder_of(name: str) -> Path:
    folder = Path(name)
    if folder.is_dir():
        if not (folder / "config.json").is_file():
            raise UserError(f"the model folder {name} has no config.json; give a folder written by save_pretrained")
        return folder.resolve()
    if folder.exists() or not HUB_NAME.fullmatch(name):
        raise UserError(f"there is no model folder {name}; give an existing folder or a model's name on the Hub")
    try:
        return Path(snapshot_download(name, allow_patterns=FILES_OF_A_MODEL))
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, OSError) as error:
        raise UserError(
            f"{name} is neither a folder here nor a model that can be fetched from the Hub ({type(error).__name__}); "
            "give an existing model folder"
        ) from None


def _weight_files(folder: Path) -> list[Path]:
    index = folder / "model.safetensors.index.json"
    if not index.is_file():
        names = ["model.safetensors"]
    else:
        try:
            names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
        except (OSError, ValueError, KeyError, AttributeError):
            raise UserError(f"{index} is damaged; fetch the model folder again") from None
    files = [folder / str(name) for name in names]
    for file in files:
        if not file.is_file():
            raise UserError(f"the model folder {folder} has no {file.name}; symcert loads safetensors weights only")
    return files


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _dtype(name: str) -> torch.dtype:
    if name not in DTYPES:
        raise UserError(f"unknown dtype {name!r}; choose one of {', '.join(DTYPES)}")
    dtype: torch.dtype = DTYPES[name]
    return dtype


def _device(name: str) -> torch.device:
    try:
        device = torch.device(name)
        torch.ones(1, device=device).item()  # a number comes back: "meta", say, holds none
    except (RuntimeError, AssertionError, NotImplementedError):
        raise UserError(f"device {name!r} cannot compute here; choose cpu, or a device that torch sees") from None
    return device


def _require_known_layers(name: str, model: Any) -> None:
    other = foreign_layers(model.config)
    if other:
        raise UserError(
            f"the model {name} uses {', '.join(other)}; symcert decodes models with full attention or one sliding "
            "window in every layer"
        )


@torch.inference_mode()
def _require_causal(name: str, model: Any) -> None:
    """Logits must not depend on later tokens: two texts of one length that differ behind their second token only.

    transformers loads an encoder such as BERT as a causal model too, merely logging that it is none. Equal lengths make
    for equal roundings.
    """
    size = int(model.get_input_embeddings().weight.shape[0])
    text = [size * part // 8 for part in (2, 3, 4, 5)]
    other = [*text[:2], *(size * part // 8 for part in (6, 7))]
    try:
        first, second = (
            model(input_ids=torch.tensor([ids], device=model.device), use_cache=False).logits[0, :2]
            for ids in (text, other)
        )
    except (RuntimeError, NotImplementedError) as error:  # some layers lack some dtypes: experts float64, say
        raise UserError(
            f"the model {name} does not run in {str(model.dtype).removeprefix('torch.')} on {model.device}: "
            f"{_first_line(error)}; choose another dtype or device"
        ) from error
    finite = first.isfinite() & second.isfinite()  # NaN is certify_logits' to refuse
    first, second = first[finite].double(), second[finite].double()
    if bool(((first - second).abs() > CAUSAL_TOLERANCE[model.dtype] * first.abs().max()).any()):
        raise UserError(
            f"the model {name} is not causal: its logits change with later tokens; give a causal language model, "
            "not an encoder"
        )


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__).rstrip(".;")


def _example(keys: list[Any]) -> str:
    first = keys[0]
    return str(first if isinstance(first, str) else first[0])
