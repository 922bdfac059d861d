"""Prompt files: what is read, what is refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from symcert_runtime.errors import UserError
from symcert_runtime.prompts import Prompt, choose, read_prompts


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
