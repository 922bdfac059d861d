"""Loading pairs: weights are identified, vocabularies compared, every damaged folder is one clear sentence."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertForMaskedLM
from transformers.utils import logging as transformers_logging

from symcert_runtime.errors import UserError
from symcert_runtime.models import DTYPES, Pair, load_pair, sha256_of_weights
from tiny_models import EOS, VOCABULARY, save_model, save_tiny_pair, tiny_target, tiny_tokenizer


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return save_tiny_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture
def damaged(saved: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy of the target's folder, for a test to damage."""
    return Path(shutil.copytree(saved[0], tmp_path / "damaged"))


def load(target: Path | str, drafter: Path | str) -> Pair:
    return load_pair(str(target), str(drafter))


def test_loads_a_pair(saved: tuple[Path, Path]) -> None:
    pair = load(*saved)
    assert pair.vocab_size is None
    assert pair.target.name == "target"
    assert pair.target.sha256 == hashlib.sha256((saved[0] / "model.safetensors").read_bytes()).hexdigest()
    assert pair.target.sha256 != pair.drafter.sha256
    assert pair.eos_token_ids() == {EOS}
    assert pair.encode("w5 w7 nonsense") == [5, 7, 0]
    assert pair.longest_text() == 512
    assert pair.target.model.dtype == torch.float32
    assert not pair.target.model.training


def test_dtype_is_as_asked(saved: tuple[Path, Path]) -> None:
    assert load_pair(str(saved[0]), str(saved[1]), "bfloat16").drafter.model.dtype == torch.bfloat16


def test_sharded_weights_are_identified_file_by_file(tmp_path: Path) -> None:
    folder = tmp_path / "sharded"
    tiny_target(dtype=torch.float32).save_pretrained(folder, max_shard_size="100KB")
    tiny_tokenizer().save_pretrained(folder)
    shards = sorted(folder.glob("*.safetensors"))
    assert len(shards) > 1
    listing = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in shards)
    assert load(folder, folder).target.sha256 == hashlib.sha256(listing.encode()).hexdigest()
    before = sha256_of_weights(folder)
    data = bytearray(shards[-1].read_bytes())
    data[-1] ^= 1
    shards[-1].write_bytes(data)
    assert sha256_of_weights(folder) != before
    shards[0].unlink()
    with pytest.raises(UserError, match=shards[0].name):
        load(folder, folder)


def test_padded_widths_are_cut_to_the_real_tokens(saved: tuple[Path, Path], tmp_path: Path) -> None:
    padded = save_model(tiny_target(vocab_size=VOCABULARY + 20, dtype=torch.float32), tmp_path / "padded")
    assert load(saved[0], padded).vocab_size == VOCABULARY


def test_a_vocabulary_larger_than_an_output_layer_is_refused(saved: tuple[Path, Path], tmp_path: Path) -> None:
    narrow = save_model(tiny_target(vocab_size=VOCABULARY - 20, dtype=torch.float32), tmp_path / "narrow")
    with pytest.raises(UserError, match="280"):
        load(saved[0], narrow)


def test_different_tokenizers_are_refused(saved: tuple[Path, Path], tmp_path: Path) -> None:
    other = save_model(tiny_target(dtype=torch.float32), tmp_path / "other", tiny_tokenizer(word="v"))
    with pytest.raises(UserError, match="tokenizers of target and other differ"):
        load(saved[0], other)


def test_unknown_dtype_and_device_are_refused(saved: tuple[Path, Path]) -> None:
    target, drafter = map(str, saved)
    with pytest.raises(UserError, match="float31"):
        load_pair(target, drafter, "float31")
    for device in ("warp", "cuda:99", "meta"):
        with pytest.raises(UserError, match=device):
            load_pair(target, drafter, "float32", device)


def test_missing_folders_are_refused(saved: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError, match="absent"):
        load(tmp_path / "absent", saved[1])
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=r"config\.json"):
        load(tmp_path / "empty", saved[1])
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(UserError, match="no-such-author/no-such-model"):
        load("no-such-author/no-such-model", saved[1])


def test_pickled_weights_are_refused(damaged: Path) -> None:
    (damaged / "model.safetensors").rename(damaged / "pytorch_model.bin")
    with pytest.raises(UserError, match="safetensors"):
        load(damaged, damaged)


def test_truncated_weights_are_refused(damaged: Path) -> None:
    weights = damaged / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])
    with pytest.raises(UserError, match="cannot load the model"):
        load(damaged, damaged)


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
def test_damaged_json_is_refused(damaged: Path, name: str) -> None:
    (damaged / name).write_text("{")
    with pytest.raises(UserError, match="cannot load the model"):
        load(damaged, damaged)


def change_config(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_weights_that_do_not_fit_the_configuration_are_refused(damaged: Path) -> None:
    """transformers would fill the missing layer with random numbers and only warn."""
    change_config(damaged, num_hidden_layers=3, layer_types=["full_attention"] * 3)
    with pytest.raises(UserError, match=r"do not fit its config\.json"):
        load(damaged, damaged)


def test_remote_code_is_refused(damaged: Path) -> None:
    change_config(damaged, model_type="mine", auto_map={"AutoConfig": "code.C", "AutoModelForCausalLM": "code.M"})
    (damaged / "code.py").write_text("raise SystemExit('remote code ran')")
    with pytest.raises(UserError, match="cannot load the model"):
        load(damaged, damaged)


def test_sliding_windows_are_loaded(damaged: Path) -> None:
    change_config(
        damaged, use_sliding_window=True, sliding_window=8, layer_types=["full_attention", "sliding_attention"]
    )
    load(damaged, damaged).require_masks()


@pytest.mark.parametrize("kind", ["chunked_attention", "linear_attention"])
def test_layers_of_other_kinds_are_refused(
    saved: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr("symcert_runtime.models.foreign_layers", lambda config: [kind])
    with pytest.raises(UserError, match=f"uses {kind}; symcert decodes models with full attention or one sl"):
        load(*saved)


def encoder(**changes: object) -> BertForMaskedLM:
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
    return BertForMaskedLM(BertConfig(vocab_size=VOCABULARY, **sizes, **changes)).eval()


@pytest.mark.parametrize("dtype", DTYPES)
def test_models_that_see_later_tokens_are_refused(saved: tuple[Path, Path], tmp_path: Path, dtype: str) -> None:
    """Weights as large as a trained model's: at BERT's 0.02, bfloat16 would round the later tokens away."""
    both_ways = save_model(encoder(initializer_range=0.2), tmp_path / "encoder")
    with pytest.raises(UserError, match=r"encoder is not causal"):
        load_pair(str(saved[0]), str(both_ways), dtype)
    load_pair(str(saved[0]), str(saved[1]), dtype)


def test_an_untrained_encoder_is_refused(tmp_path: Path) -> None:
    both_ways = save_model(encoder(), tmp_path / "encoder")
    with pytest.raises(UserError, match="not causal"):
        load(both_ways, both_ways)


def test_a_dtype_in_which_a_model_cannot_run_is_refused(
    saved: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(*_: object) -> None:
        raise RuntimeError("Expected Float32, got Double")

    monkeypatch.setattr("torch.nn.functional.silu", refusing)
    with pytest.raises(UserError, match="target does not run in float64 on cpu: Expected Float32, got Double; choose"):
        load_pair(str(saved[0]), str(saved[1]), "float64")


def test_transformers_logs_nothing_of_its_own(saved: tuple[Path, Path], tmp_path: Path) -> None:
    lines: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    listener, before = Listener(), transformers_logging.get_verbosity()
    transformers_logging.add_handler(listener)
    try:
        pair = load(*saved)
        pair.target.tokenizer.model_max_length = 4
        assert len(pair.encode("w5 w5 w5 w5 w5 w5")) == 6
        with pytest.raises(UserError, match="not causal"):
            load(saved[0], save_model(encoder(), tmp_path / "encoder"))
        assert lines == []
        assert transformers_logging.get_verbosity() == before
        pair.target.tokenizer.deprecation_warnings.clear()  # it warns once
        pair.target.tokenizer("w5 w5 w5 w5 w5 w5")
        assert lines, "the listener hears what is said without the silence"
    finally:
        transformers_logging.remove_handler(listener)


def test_a_model_that_passes_by_its_cache_is_refused(saved: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symcert_runtime.models.heeds_cache", lambda model: False)
    with pytest.raises(UserError, match=r"target does not continue from a cache of one entry per token and layer"):
        load(*saved)
