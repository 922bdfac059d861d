"""Whether a target and a drafter fit each other and this machine, from their small files: no weights are read.

The models are built on torch's meta device, where a tensor has a shape and no numbers, and then pass the loader's own
checks, so that the doctor says what the loader will say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symcert_runtime.doctor.environment import memory_bytes, size_text
from symcert_runtime.doctor.finding import Check, Verdict, ok, problem, warning
from symcert_runtime.errors import UserError

if TYPE_CHECKING:
    from symcert_runtime.models import LoadedModel, Pair

WEIGHTS = "*.safetensors"
ROOM = 1.1
"""Memory a model takes in use, by the size of its weights: caches and activations of one text."""
LOADED_TEXT = (2, 3, 5)
"""Token ids that are run with --load."""


@dataclass(frozen=True)
class Side:
    """The target or the drafter, by name."""

    role: str
    name: str

    @cached_property
    def folder(self) -> Path:
        """Where its small files lie; of a model on the Hub they are fetched, the weights are not.

        Raises UserError where there is no such model.
        """
        from symcert_runtime import models

        if Path(self.name).exists() or not models.HUB_NAME.fullmatch(self.name):
            return models._folder_of(self.name)
        return _small_files(self.name)

    @property
    def on_hub(self) -> bool:
        return not Path(self.name).is_dir()

    @cached_property
    def outline(self) -> LoadedModel:
        """The model without numbers, and its tokenizer. Raises UserError for what transformers does not load."""
        import torch
        from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

        from symcert_runtime import models

        options = {"local_files_only": True, "trust_remote_code": False}
        folder = self.folder  # whose absence has a sentence of its own
        with _quiet():
            try:
                config = AutoConfig.from_pretrained(folder, **options)
                tokenizer = AutoTokenizer.from_pretrained(folder, **options)
                with torch.device("meta"):
                    model = AutoModelForCausalLM.from_config(config, trust_remote_code=False)
            except (OSError, ValueError, KeyError, RuntimeError, TypeError, AttributeError, ImportError) as error:
                why = (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".;")
                raise UserError(f"cannot read the model {self.name}: {why}; give a complete model folder") from error
        return models.LoadedModel(self.name, "", model, tokenizer)

    def parameters(self) -> int:
        """Numbers of the model; tied ones count once."""
        return sum(weight.numel() for weight in self.outline.model.parameters())


def checks(target: str, drafter: str, device: str, dtype: str, load: bool) -> list[Check]:
    sides = (Side("target", target), Side("drafter", drafter))
    per_side = (
        ("model", model),
        ("weights", weights),
        ("attention", attention),
        ("text length", text_length),
        ("chat template", chat_template),
    )
    lacking = [side for side in sides if not _there(side)]
    if lacking:  # one finding per model that is not there, and nothing about the pair
        return [
            Check(f"{side.role}: {name}", partial(look, side))
            for side in sides
            for name, look in (per_side[:1] if side in lacking else per_side)
        ]
    return [
        *(Check(f"{side.role}: {name}", partial(look, side)) for side in sides for name, look in per_side),
        Check("vocabulary", partial(vocabulary, *sides)),
        Check("sizes", partial(sizes, *sides)),
        Check("memory", partial(room, *sides, device, dtype)),
        *([Check("loaded", partial(loaded, *sides, device, dtype))] if load else []),
    ]


def _there(side: Side) -> bool:
    try:
        return side.folder.is_dir()
    except UserError:
        return False
    except ImportError:  # of what reads models: the checks themselves say so
        return True


# --- one model


def model(side: Side) -> Verdict:
    built = side.outline.model
    return ok(f"{side.name}: {type(built).__name__}, {side.parameters():,} parameters")


def weights(side: Side) -> Verdict:
    """That there are safetensors, whole as far as their headers tell, and in which formats they are kept."""
    from safetensors import SafetensorError, safe_open

    from symcert_runtime import models

    if side.on_hub and not list(side.folder.glob(WEIGHTS)):
        return ok("not on this machine yet; the first run fetches them")
    files = models._weight_files(side.folder)
    kept = Counter[str]()
    for file in files:
        try:
            with safe_open(file, framework="numpy") as tensors:
                kept.update(str(tensors.get_slice(name).get_dtype()) for name in tensors.keys())  # noqa: SIM118
        except (OSError, SafetensorError) as error:
            return problem(f"{file} is damaged ({error})", "fetch that file again")
    quantised = getattr(side.outline.model.config, "quantization_config", None)
    says = (
        f"{len(files)} safetensors, {size_text(sum(file.stat().st_size for file in files))}, {', '.join(sorted(kept))}"
    )
    if quantised:
        return warning(f"{says}, quantised", "give the model as it was trained: other formats are not tested")
    return ok(says)


def attention(side: Side) -> Verdict:
    from symcert_runtime.decoding.attention import foreign_layers, layer_windows

    config = side.outline.model.config
    if foreign := foreign_layers(config):
        return problem(
            f"{side.name} has layers of {', '.join(foreign)}, which symcert does not decode",
            "take a model with full or sliding-window attention in every layer",
        )
    windows = layer_windows(config)
    return ok(", ".join(kind if window is None else f"{kind} ({window:,} tokens)" for kind, window in windows.items()))


def text_length(side: Side) -> Verdict:
    positions = side.outline.longest_text()
    return ok(f"{positions:,} tokens" if positions else "unlimited")


def chat_template(side: Side) -> Verdict:
    there = bool(side.outline.tokenizer.chat_template)
    return ok("there" if there else "none: prompts are plain texts, without --chat")


# --- both


def vocabulary(target: Side, drafter: Side) -> Verdict:
    """That both choose among the same tokens, and what becomes of padding."""
    pair = _pair(target, drafter)
    if pair.draft_vocabulary is not None:
        known = len(pair.draft_vocabulary.target_tokens)
        says = f"the drafter has {known:,} of the target's {pair.tokens():,} tokens"
        if known == pair.tokens():
            return ok(f"{says}, under other ids")
        return warning(
            f"{says}; where another is the target's argmax the draft is rejected",
            "certificates exist under strict and tree rules alone; see --rule",
        )
    widths = [int(side.outline.model.get_output_embeddings().weight.shape[0]) for side in (target, drafter)]
    if widths[0] == widths[1]:
        return ok(f"one vocabulary; output layers of {widths[0]:,}")
    return ok(f"{pair.tokens():,} tokens; output layers of {widths[0]:,} and {widths[1]:,}, which are cut to them")


def sizes(target: Side, drafter: Side) -> Verdict:
    ratio = drafter.parameters() / target.parameters()
    says = f"the drafter has {ratio:.0%} of the target's parameters"
    if ratio > 1:
        return warning(says, "exchange --target and --drafter if that is not meant")
    lengths = [side.outline.longest_text() for side in (target, drafter)]
    if all(lengths) and (lengths[1] or 0) < (lengths[0] or 0):
        return warning(
            f"{says}, but texts end at its {lengths[1]:,} tokens, not at the target's {lengths[0]:,}",
            "keep prompts and --max-new-tokens below that, or take another drafter",
        )
    return ok(says)


def room(target: Side, drafter: Side, device: str, dtype: str) -> Verdict:
    """Weights of both in the chosen format, and a tenth more, against what the device has."""
    from symcert_runtime import models

    needed = ROOM * models._dtype(dtype).itemsize * (target.parameters() + drafter.parameters())
    available = _available(device)
    if available is None:
        return ok(f"about {size_text(needed)} needed; {device} does not say what it has")
    says = f"about {size_text(needed)} needed in {dtype}, {size_text(available)} available on {device}"
    if needed > available:
        return problem(says, "choose a smaller --dtype such as bfloat16, smaller models, or another --device")
    return ok(says)


def loaded(target: Side, drafter: Side, device: str, dtype: str) -> Verdict:
    """The real thing: both models, loaded as `symcert certify` loads them, certified at one short text."""
    from transformers.utils import logging as transformers_logging

    from symcert_runtime.draft_support import certify_drafts
    from symcert_runtime.models import load_pair
    from symcert_runtime.rules import parse_rule

    transformers_logging.disable_progress_bar()
    pair = load_pair(target.name, drafter.name, dtype, device)
    rows = [side.feed(LOADED_TEXT) for side in (pair.cached_target(), pair.cached_drafter())]
    found = certify_drafts(rows[0], rows[1], parse_rule("strict"), pair.draft_vocabulary)
    return ok(f"both models run; mean KL {found.kl.mean().item():.3g} nats at {len(LOADED_TEXT)} positions")


def _pair(target: Side, drafter: Side) -> Pair:
    from symcert_runtime import models

    return models.pair_of(target.outline, drafter.outline)


def _available(device: str) -> int | None:
    """Bytes free on a device; None where it does not say. Raises UserError for a device that is not here."""
    import torch

    from symcert_runtime import models

    place = models._device(device)
    if place.type == "cuda":
        return int(torch.cuda.mem_get_info(place)[0])
    return memory_bytes()[1] if place.type == "cpu" else None


def _small_files(name: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    from symcert_runtime import models

    try:
        return Path(
            snapshot_download(name, allow_patterns=[kind for kind in models.FILES_OF_A_MODEL if kind != WEIGHTS])
        )
    except (LocalEntryNotFoundError, HfHubHTTPError, HFValidationError, OSError) as error:
        raise UserError(
            f"{name} is neither a folder here nor a model that can be fetched from the Hub ({type(error).__name__}); "
            "give an existing model folder"
        ) from None


@contextmanager
def _quiet() -> Iterator[Any]:
    from symcert_runtime import models

    with models._quiet_transformers():
        yield
