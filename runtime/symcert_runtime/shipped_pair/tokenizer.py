"""The one tokenizer both models share: byte-level BPE with Qwen's pre-tokenisation pattern."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

END_OF_TEXT = "<|endoftext|>"

# Qwen's split: contractions, words with one leading symbol, single digits, punctuation, line ends, blanks.
PRE_TOKEN_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def wrap_backend(backend: Tokenizer, max_length: int) -> PreTrainedTokenizerFast:
    """The backend with its one special token in every role; ``max_length`` is the models' position limit."""
    return PreTrainedTokenizerFast(
        tokenizer_object=backend,
        bos_token=END_OF_TEXT,
        eos_token=END_OF_TEXT,
        pad_token=END_OF_TEXT,
        model_max_length=max_length,
        # Cleaning would drop blanks before punctuation, and decode(encode(code)) must give the code back.
        clean_up_tokenization_spaces=False,
    )


def train_tokenizer(texts: Iterable[str], vocab_size: int, max_length: int) -> PreTrainedTokenizerFast:
    """Learn ``vocab_size`` byte-level BPE tokens (the end-of-text token has id 0) from ``texts``."""
    backend = Tokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PRE_TOKEN_PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    backend.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    backend.train_from_iterator(texts, trainer)
    return wrap_backend(backend, max_length)


def load_tokenizer(folder: Path, max_length: int) -> PreTrainedTokenizerFast:
    """The tokenizer of a model folder, without the loading options ``from_pretrained`` would save again."""
    return wrap_backend(Tokenizer.from_file(str(folder / "tokenizer.json")), max_length)


def encode_documents(tokenizer: PreTrainedTokenizerFast, texts: Iterable[str]) -> list[npt.NDArray[np.int64]]:
    """Encode each text as one array (tokens,) starting with the end-of-text token, which separates files."""
    end_of_text = tokenizer.convert_tokens_to_ids(END_OF_TEXT)
    encodings = tokenizer.backend_tokenizer.encode_batch(list(texts), add_special_tokens=False)
    return [np.asarray([end_of_text, *encoding.ids], dtype=np.int64) for encoding in encodings]
