"""Prompt files: what is read, what is refused."""

from __future__ import annotations

import hashlib
import io
import json
import sys
from pathlib import Path

import pytest

from symcert_runtime.errors import UserError
from symcert_runtime.prompts import STDIN, Prompt, Reading, choose, read_prompts, template_options


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_jsonl_keeps_the_text_as_it_stands(tmp_path: Path) -> None:
    path = written(
        tmp_path, "p.jsonl", '{"text": "  a\\n"}\n\n{"prompt": "b", "id": "second"}\n{"text": "\u2028", "id": 7}\n'
    )
    file = read_prompts(path)
    assert file.prompts == (Prompt("line-1", "  a\n"), Prompt("second", "b"), Prompt("7", "\u2028"))
    assert file.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert file.name == "p.jsonl"


def test_plain_text_has_one_prompt_per_non_empty_line(tmp_path: Path) -> None:
    path = written(tmp_path, "p.txt", "\n  one\n\ntwo {\r\n")
    assert read_prompts(path).prompts == (Prompt("line-2", "one"), Prompt("line-4", "two {"))


def test_shipped_prompts_are_the_default() -> None:
    prompts = read_prompts().prompts
    assert len(prompts) >= 100
    assert len({prompt.id for prompt in prompts}) == len(prompts)


@pytest.mark.parametrize(
    ("name", "text", "names_it"),
    [
        ("p.txt", " \n\n", "hold no prompt"),
        ("p.jsonl", "", "hold no prompt"),
        ("p.jsonl", "{", "line 1"),
        ("p.jsonl", '{"text": "a"}\n[1]\n', "line 2"),
        ("p.jsonl", '{"text": ""}', "non-empty"),
        ("p.jsonl", '{"text": "a", "prompt": "b"}', "line 1"),
        ("p.jsonl", '{"id": "a"}', "line 1"),
        ("p.jsonl", '{"text": 3}', "line 1"),
        ("p.jsonl", '{"text": "a", "id": "x"}\n{"text": "b", "id": "x"}', "'x' 2 times"),
    ],
)
def test_malformed_files_are_the_users_mistake(tmp_path: Path, name: str, text: str, names_it: str) -> None:
    with pytest.raises(UserError, match=names_it) as caught:
        read_prompts(written(tmp_path, name, text))
    assert str(tmp_path / name) in str(caught.value)


def test_unreadable_files_are_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        read_prompts(tmp_path / "absent.jsonl")
    binary = tmp_path / "p.txt"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="UTF-8"):
        read_prompts(binary)


def test_limit_takes_the_first_and_a_seed_draws() -> None:
    prompts = [Prompt(str(index), "x") for index in range(50)]
    assert choose(prompts, None, 3) == choose(prompts, 50, 3) == tuple(prompts)
    assert choose(prompts, 3, None) == tuple(prompts[:3])
    drawn = choose(prompts, 5, 1)
    assert drawn == choose(prompts, 5, 1) != choose(prompts, 5, 2)
    assert [int(prompt.id) for prompt in drawn] == sorted(int(prompt.id) for prompt in drawn)


# --- chat

PLAIN = Reading()


def one_prompt(folder: Path, entry: object, reading: Reading = PLAIN) -> Prompt:
    (prompt,) = read_prompts(written(folder, "p.jsonl", json.dumps(entry)), reading).prompts
    return prompt


ASKED = {"role": "user", "content": "why?"}
ANSWERED = {"role": "assistant", "content": "because"}
TOLD = {"role": "system", "content": "be brief"}


@pytest.mark.parametrize(
    ("entry", "messages"),
    [
        ({"messages": [TOLD, ASKED]}, [TOLD, ASKED]),
        ({"messages": [ASKED, ANSWERED, ASKED, ANSWERED, ANSWERED]}, [ASKED, ANSWERED, ASKED]),
        ({"prompt": [ASKED]}, [ASKED]),
        ({"conversations": [{"from": "human", "value": "why?"}, {"from": "gpt", "value": "because"}]}, [ASKED]),
        ({"conversations": [{"from": "system", "value": "be brief"}, ASKED]}, [TOLD, ASKED]),
        ({"turns": ["why?", "and then?"]}, [ASKED]),
        ({"messages": [{"role": "user", "content": [{"type": "text", "text": "wh"}, {"text": "y?"}]}]}, [ASKED]),
        ({"messages": [ASKED | {"name": "Ada"}]}, [ASKED | {"name": "Ada"}]),
    ],
)
def test_messages_in_the_spellings_of_the_field(tmp_path: Path, entry: object, messages: list[object]) -> None:
    prompt = one_prompt(tmp_path, entry)
    assert prompt == Prompt("line-1", messages=tuple(messages))


def test_ids_of_benchmarks_are_kept(tmp_path: Path) -> None:
    assert one_prompt(tmp_path, {"turns": ["a"], "question_id": 81}).id == "81"
    assert one_prompt(tmp_path, {"text": "a", "id": "x", "prompt_id": "y"}).id == "x"
    assert one_prompt(tmp_path, {"text": "a", "id": None}).id == "line-1"


def test_chat_makes_messages_of_texts(tmp_path: Path) -> None:
    path = written(tmp_path, "p.txt", "why?\n")
    plain, asked = (read_prompts(path, Reading(chat=chat)) for chat in (False, True))
    assert plain.prompts == (Prompt("line-1", "why?"),)
    assert asked.prompts == (Prompt("line-1", messages=(ASKED,)),)
    assert plain.identity() == {"name": "p.txt", "sha256": plain.sha256}
    assert asked.identity() == plain.identity() | {"chat": True}


def test_a_lines_template_options_come_before_those_for_all(tmp_path: Path) -> None:
    reading = Reading(template_options=template_options('{"enable_thinking": true, "depth": 1}'))
    entry = {"messages": [ASKED], "chat_template_kwargs": {"enable_thinking": False}}
    assert one_prompt(tmp_path, entry, reading).template_options == {"enable_thinking": False, "depth": 1}
    assert reading.deviations() == {"chat_template_kwargs": {"enable_thinking": True, "depth": 1}}


@pytest.mark.parametrize(
    ("entry", "names_it"),
    [
        ({"messages": "why?"}, "messages in line 1 .* must be a list"),
        ({"messages": [ANSWERED]}, "nothing for the target to answer"),
        ({"messages": []}, "nothing for the target to answer"),
        ({"messages": ["why?"]}, "message 1 of messages in line 1 .* must be an object"),
        ({"messages": [ASKED, {"content": "x"}]}, 'message 2 of .* has no "role"'),
        ({"messages": [{"role": "user", "content": 3}]}, '"content" of message 1'),
        ({"messages": [{"role": "user"}]}, '"content" of message 1'),
        ({"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}, "texts only"),
        ({"conversations": [{"from": "robot", "value": "x"}]}, "is from 'robot'"),
        ({"turns": []}, "turns in line 1"),
        ({"turns": [3]}, "turns in line 1"),
        ({"messages": [ASKED], "prompt": "why?"}, "holds prompt and messages"),
        ({"messages": [ASKED], "chat_template_kwargs": [1]}, "chat_template_kwargs in line 1 .* JSON object"),
        ({"messages": [ASKED], "chat_template_kwargs": {"tokenize": True}}, "set tokenize"),
        ({"text": "why?", "chat_template_kwargs": {"enable_thinking": False}}, "no messages; add --chat"),
    ],
)
def test_malformed_messages_are_the_users_mistake(tmp_path: Path, entry: object, names_it: str) -> None:
    with pytest.raises(UserError, match=names_it):
        one_prompt(tmp_path, entry)


@pytest.mark.parametrize("text", ["{", "[1]", '{"return_tensors": "pt"}'])
def test_template_options_are_an_object_of_the_templates_own(text: str) -> None:
    with pytest.raises(UserError, match="--chat-template-kwargs"):
        template_options(text)


def test_options_without_effect_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "p.txt", "why?\n")
    with pytest.raises(UserError, match="no effect"):
        read_prompts(path, Reading(template_options={"enable_thinking": False}))
    with pytest.raises(UserError, match="'csv'"):
        Reading(format="csv")


# --- standard input


def from_stdin(text: str, monkeypatch: pytest.MonkeyPatch, reading: Reading = PLAIN) -> tuple[Prompt, ...]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    return read_prompts(STDIN, reading).prompts


def test_standard_input_is_jsonl_if_every_line_is_an_object(monkeypatch: pytest.MonkeyPatch) -> None:
    assert from_stdin('{"text": "a"}\n\n {"text": "b"}', monkeypatch) == (Prompt("line-1", "a"), Prompt("line-3", "b"))
    assert from_stdin("a\n[1]\n3\n", monkeypatch) == (
        Prompt("line-1", "a"), Prompt("line-2", "[1]"), Prompt("line-3", "3"),
    )  # fmt: skip
    assert from_stdin('x\n{"text": "a"}', monkeypatch)[1] == Prompt("line-2", '{"text": "a"}')


def test_standard_input_that_breaks_off_being_jsonl_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = '{"text": "a"}\n{"text": "b"\n'
    with pytest.raises(UserError, match="line 2 of the prompts standard input"):
        from_stdin(broken, monkeypatch)
    assert len(from_stdin(broken, monkeypatch, Reading(format="text"))) == 2


def test_the_format_can_be_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert from_stdin('{"text": "a"}', monkeypatch, Reading(format="text"))[0].text == '{"text": "a"}'
    with pytest.raises(UserError, match="line 1 of the prompts standard input is not JSON"):
        from_stdin("a", monkeypatch, Reading(format="jsonl"))
    path = written(tmp_path, "p.json-lines", '\ufeff{"text": "a"}')
    assert read_prompts(path, Reading(format="jsonl")).prompts == (Prompt("line-1", "a"),)


def test_standard_input_is_identified_by_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a\n")))
    assert read_prompts(STDIN).identity() == {"name": "stdin", "sha256": hashlib.sha256(b"a\n").hexdigest()}
