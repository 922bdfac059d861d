"""Chat prompts: rendered by the target's template, special tokens never doubled."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from symcert.cli import main
from symcert_runtime.chat import chat_identity, text_ids, token_ids
from symcert_runtime.errors import UserError
from symcert_runtime.prompts import Prompt
from tiny_models import EOS, VOCABULARY, noisy_copy, save_model, tiny_target, tiny_tokenizer

BOS = VOCABULARY - 1
THINK, USER, ASSISTANT = 290, 291, 292
TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{% if message.role not in ('user', 'assistant') %}{{ raise_exception('only user and assistant') }}{% endif %}"
    " w{{ 291 if message.role == 'user' else 292 }} {{ message.content }} [EOS]"
    "{% endfor %}{% if add_generation_prompt %} w292{% endif %}{% if enable_thinking %} w290{% endif %}"
)


def chatty_tokenizer(adds_bos: bool = True, template: str | None = TEMPLATE) -> PreTrainedTokenizerFast:
    """A tokenizer of words w2 … w298 that puts [BOS] before every text, as Llama's does; so does its template."""
    words = {"[UNK]": 0, "[EOS]": EOS} | {f"w{index}": index for index in range(2, BOS)} | {"[BOS]": BOS}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    if adds_bos:
        tokenizer.post_processor = processors.TemplateProcessing(single="[BOS] $A", special_tokens=[("[BOS]", BOS)])
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, unk_token="[UNK]", eos_token="[EOS]", bos_token="[BOS]"
    )
    wrapped.chat_template = template
    return wrapped


def asking(text: str, **options: Any) -> Prompt:
    return Prompt("ask", messages=({"role": "user", "content": text},), template_options=options)


@pytest.mark.parametrize("adds_bos", [True, False])
def test_a_rendered_prompt_has_one_bos(adds_bos: bool) -> None:
    tokenizer = chatty_tokenizer(adds_bos)
    assert token_ids(tokenizer, asking("w5 w6")) == [BOS, USER, 5, 6, EOS, ASSISTANT]


def test_the_naive_way_would_double_it() -> None:
    """Planted: tokenising the rendered text as any other, which the tests around this one rule out."""
    tokenizer = chatty_tokenizer()
    text = tokenizer.apply_chat_template(asking("w5").messages, tokenize=False, add_generation_prompt=True)
    assert tokenizer(text)["input_ids"][:2] == [BOS, BOS]


def test_a_text_that_brings_its_bos_keeps_one() -> None:
    tokenizer = chatty_tokenizer()
    assert text_ids(tokenizer, "w5 w6") == text_ids(tokenizer, "[BOS] w5 w6") == [BOS, 5, 6]
    assert text_ids(tokenizer, "[BOS] [BOS] w5") == [BOS, BOS, 5]
    assert text_ids(tokenizer, "w5 [BOS]") == [BOS, 5, BOS]
    assert text_ids(tokenizer, "") == [BOS]
    without = chatty_tokenizer(adds_bos=False)
    assert text_ids(without, "[BOS] [BOS] w5") == [BOS, BOS, 5]
    assert text_ids(tiny_tokenizer(), "w5 w5") == [5, 5]


def test_options_reach_the_template() -> None:
    assert token_ids(chatty_tokenizer(), asking("w5", enable_thinking=True))[-2:] == [ASSISTANT, THINK]
    other = "{{ messages[0].content }}"
    assert token_ids(chatty_tokenizer(template=None), asking("w5", chat_template=other)) == [5]


def test_no_template_is_one_sentence() -> None:
    with pytest.raises(UserError, match=r"prompt ask .* no chat template; give plain texts"):
        token_ids(tiny_tokenizer(), asking("w5"))


@pytest.mark.parametrize(
    ("template", "why"),
    [(TEMPLATE, "only user and assistant"), ("{{ messages[0].missing.deeper }}", "missing"), ("{% if %}", "Expected")],
)
def test_a_template_that_refuses_is_one_sentence(template: str, why: str) -> None:
    prompt = Prompt("told", messages=({"role": "system", "content": "w5"},))
    with pytest.raises(UserError, match=f"does not take prompt told: .*{why}"):
        token_ids(chatty_tokenizer(template=template), prompt)


def test_the_template_belongs_to_a_runs_identity_where_it_decides() -> None:
    one, other = (chatty_tokenizer(template=text) for text in (TEMPLATE, TEMPLATE + " "))
    asked, plain = [asking("w5")], [Prompt("p", "w5")]
    assert chat_identity(one, asked) != chat_identity(other, asked)
    assert chat_identity(one, asked) == chat_identity(chatty_tokenizer(), asked)
    assert chat_identity(one, plain) == chat_identity(tiny_tokenizer(), plain) == {}


# --- from the command line


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, target = tmp_path_factory.mktemp("chat"), tiny_target(eos_token_id=EOS)
    for name, model in (("target", target), ("drafter", noisy_copy(target))):
        save_model(model, folder / name, chatty_tokenizer())
    return folder


def certified(home: Path, out: Path, stdin: str, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
    models_ = ["--target", str(home / "target"), "--drafter", str(home / "drafter")]
    few = ["--prompts", "-", "--rule", "strict", "--max-new-tokens", "4", "--out", str(out), "--quiet"]
    return main(["certify", *models_, *few, *more])


def first_positions(out: Path) -> dict[str, int]:
    """Prompt -> its first drafted position: as many tokens as the prompt has."""
    tables = [pyarrow.parquet.read_table(path) for path in sorted((out / "trace").glob("*.parquet"))]
    return {table["prompt_id"][0].as_py(): table["position"][0].as_py() for table in tables}


def test_chat_prompts_from_standard_input(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        {"id": "asked", "messages": [{"role": "user", "content": "w5 w6"}, {"role": "assistant", "content": "w9"}]},
        {"id": "thinking", "turns": ["w5"], "chat_template_kwargs": {"enable_thinking": True}},
        {"id": "plain", "text": "w5 w6 w7"},
    ]
    out = tmp_path / "run"
    assert certified(home, out, "\n".join(map(json.dumps, lines)), monkeypatch) == 0
    assert capsys.readouterr() == ("", "")
    # BOS user w5 w6 EOS assistant; BOS user w5 EOS assistant think; BOS w5 w6 w7
    assert first_positions(out) == {"asked": 6, "thinking": 6, "plain": 4}


def test_chat_wraps_plain_text(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "run"
    assert certified(home, out, "w5\nw6 w7\n", monkeypatch, "--chat") == 0
    assert first_positions(out) == {"line-1": 5, "line-2": 6}
    record = json.loads((out / "run.json").read_text())
    assert record["provenance"]["prompts"]["chat"] is True
    assert record["provenance"]["prompts"]["name"] == "stdin"
    assert len(record["provenance"]["prompts"]["chat_template"]) == 64


@pytest.mark.parametrize(
    ("stdin", "more", "named"),
    [
        ("", [], "the prompts standard input hold no prompt"),
        ("w5", ["--chat-template-kwargs", "{"], "--chat-template-kwargs"),
        ("w5", ["--chat-template-kwargs", '{"a": 1}'], "no effect"),
        ("w5", ["--prompts-format", "yaml"], "'yaml'"),
        ('{"messages": [{"role": "tool", "content": "w5"}]}', [], "only user and assistant"),
    ],
)
def test_mistakes_are_one_line(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    stdin: str, more: list[str], named: str,
) -> None:  # fmt: skip
    assert certified(home, tmp_path / "run", stdin, monkeypatch, *more) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert named in err


def test_the_shipped_pair_has_no_template(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["certify", "--chat", "--limit", "1"]) == 2
    assert "no chat template" in capsys.readouterr().err
