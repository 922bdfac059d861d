"""Commands that read a finished run say on stderr what it has lost since."""

from __future__ import annotations

from pathlib import Path

import pytest

from recorded_run import write_run
from symcert.cli import main
from symcert_runtime.rules import parse_rule
from symcert_runtime.trace import part_path

COMMANDS = {
    "replay": ("--rule", "strict"),
    "rejections": (),
    "advise": ("--draft-cost", "0.2"),
    "metrics": (),
    "report": (),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_lost_part_is_told(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = write_run(tmp_path / "run", ["a", "b"], ("strict",))
    for lost in (False, True):
        assert main([command, str(run), *COMMANDS[command]]) == 0
        assert ("strict-000000.parquet" in capsys.readouterr().err) is lost
        part_path(run, parse_rule("strict"), 0).unlink(missing_ok=True)
