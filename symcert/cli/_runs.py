"""Reading a recorded run for a command: parts that a finished run has lost are told on stderr."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symcert_runtime.report.run import Run

MOST_NAMED = 5


def loaded_run(run: Path) -> Run:
    """The run in a folder. Raises UserError where there is none."""
    from symcert_runtime.report.run import load_run

    loaded = load_run(run)
    warn_of_lost(run, loaded.lost)
    return loaded


def warn_of_lost(run: Path, lost: Sequence[Path]) -> None:
    """One line naming the parts that are missing from a run which says that it ended."""
    if not lost:
        return
    named = ", ".join(str(part) for part in lost[:MOST_NAMED])
    more = f" and {len(lost) - MOST_NAMED} more" if len(lost) > MOST_NAMED else ""
    print(
        f"symcert: what is said of {run} is of a part of it, it lacks {named}{more}; "
        "repeat the command that recorded it to have them again",
        file=sys.stderr,
    )
