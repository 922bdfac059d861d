"""`symcert certify` from the outside: output, exit codes, one-line errors, interruption."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from symcert.cli import main
from symcert_runtime import draft_support, live_run
from symcert_runtime.certify import certify_logits
from tiny_models import random_prompts, save_tiny_pair


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    save_tiny_pair(folder)
    lines = [json.dumps({"id": f"p{n}", "text": " ".join(f"w{t}" for t in p)}) for n, p in enumerate(random_prompts(4))]
    (folder / "prompts.jsonl").write_text("\n".join(lines))
    return folder


def arguments(home: Path, *more: str) -> list[str]:
    models = ["--target", str(home / "target"), "--drafter", str(home / "drafter")]
    return ["certify", *models, "--prompts", str(home / "prompts.jsonl"), "--max-new-tokens", "8", *more]


def test_json_alone_on_stdout(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    assert main(arguments(home, "--out", str(out), "--json")) == 0
    printed = capsys.readouterr()
    summary = json.loads(printed.out)
    assert printed.err == ""
    assert summary == json.loads((out / "summary.json").read_text())
    assert list(summary["rules"]) == ["strict", "tree:m=4"]
    for figures in summary["rules"].values():
        assert figures["violations"] == 0 < figures["accepted"] <= figures["positions"]
        assert figures["emitted_tokens"] == 4 * 8


def test_table_and_histogram_for_people(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    assert main(arguments(home, "--out", str(out), "--rule", "tree:m=2", "--tree-depth", "2", "--limit", "2")) == 0
    shown = capsys.readouterr().out
    for expected in ("tree:m=2", "violations", "accepted draft tokens per verify step", "Run folder:"):
        assert expected in shown
    assert sorted(path.name for path in (out / "trace").iterdir()) == [
        "tree-m2-000000.parquet",
        "tree-m2-000001.parquet",
    ]


def test_the_default_folder_is_found_again(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    command = arguments(home, "--rule", "strict", "--limit", "1", "--json")
    assert main(command) == 0
    first = capsys.readouterr().out
    (run,) = (tmp_path / "runs").iterdir()
    monkeypatch.setattr(live_run, "certify_round", lambda *_: pytest.fail("recomputed a finished prompt"))
    assert main(command) == 0
    assert capsys.readouterr().out == first
    assert list((tmp_path / "runs").iterdir()) == [run]


def test_a_violation_is_exit_code_1(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted error: everything is called certified."""

    def boastful(target: torch.Tensor, draft: torch.Tensor, rule: str) -> object:
        honest = certify_logits(target, draft, rule)
        return replace(honest, certified=torch.ones_like(honest.certified))

    monkeypatch.setattr(draft_support, "certify_logits", boastful)
    assert main(arguments(home, "--out", str(tmp_path / "run"), "--rule", "strict", "--json")) == 1


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["--rule", "nonsense"], "nonsense"),
        (["--target", "/absent/model"], "/absent/model"),
        (["--prompts", "/absent/prompts.jsonl"], "/absent/prompts.jsonl"),
        (["--draft-length", "0"], "draft-length"),
        (["--dtype", "float31"], "float31"),
        (["--device", "warp"], "warp"),
        (["--device", "meta"], "meta"),
        (["--rule", "tree:m=1000"], "4096 nodes"),
        (["--seed", "1"], "--limit"),
        (["--rule", "tree:m=4-2-2", "--tree-depth", "2"], "widths for 3 depths, but trees are drafted 2 deep"),
    ],
)
def test_mistakes_are_one_line_and_exit_code_2(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: list[str], named: str
) -> None:
    assert main(arguments(home, "--out", str(tmp_path / "run"), *more)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert named in printed.err
    assert not (tmp_path / "run").exists()


def test_a_target_needs_a_drafter(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["certify", "--target", str(home / "target")]) == 2
    assert "--drafter" in capsys.readouterr().err


def test_other_settings_do_not_resume(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = arguments(home, "--out", str(tmp_path / "run"), "--rule", "strict", "--limit", "1")
    assert main(command) == 0
    capsys.readouterr()
    assert main([*command, "--draft-length", "2"]) == 2
    assert "draft_length = 4, not 2" in capsys.readouterr().err


@pytest.mark.parametrize("stage", ["prepare", "certified_run"])
def test_ctrl_c_before_anything_was_recorded_says_so(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stage: str
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(live_run, stage, interrupted)
    assert main(arguments(home, "--out", str(tmp_path / "run"))) == 130
    assert capsys.readouterr().err == "symcert: interrupted before anything was recorded\n"
    assert not (tmp_path / "run").exists()


def test_a_lost_part_is_reported_and_recorded_again(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    command = arguments(home, "--out", str(out), "--rule", "strict", "--limit", "2", "--json")
    assert main(command) == 0
    last = out / "trace" / "strict-000001.parquet"
    last.unlink()
    capsys.readouterr()
    assert main(["report", str(out)]) == 0
    printed = capsys.readouterr()
    assert printed.out.strip() == str(out / "report.html")
    assert len(printed.err.splitlines()) == 1
    assert f"lacks {last};" in printed.err
    assert main(command) == main(["report", str(out)]) == 0
    assert capsys.readouterr().err == ""
    shutil.copy(out / "trace" / "strict-000000.parquet", last)
    for each in (command, ["report", str(out)]):
        assert main(each) == 2
        assert f"{last} is damaged or belongs elsewhere" in capsys.readouterr().err


INTERRUPTED_AFTER_ONE_PART = """
import signal, sys
from symcert.cli import main
from symcert_runtime import live_run
signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job inherits an ignored SIGINT
write_part = live_run.write_part
def interrupted(*arguments, **settings):
    write_part(*arguments, **settings)
    signal.raise_signal(signal.SIGINT)  # from inside, so that it surely falls between the first part and the last
live_run.write_part = interrupted
sys.exit(main(sys.argv[1:]))
"""


def test_ctrl_c_leaves_a_run_that_resumes(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    command = arguments(home, "--out", str(out), "--max-new-tokens", "40")
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    child = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_AFTER_ONE_PART, *command],
        env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert child.returncode == 130
    assert child.stderr.splitlines() == [f"symcert: interrupted; resume with the same command and --out {out}"]
    assert len(list(out.glob("trace/*.parquet"))) == 1
    assert main(command) == 0
    assert f"Run folder: {out}" in capsys.readouterr().out.replace("\n", "")
