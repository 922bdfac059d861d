"""`symcert report`: a recorded run as one self-contained HTML file.

    run.py       what lies in a run folder, and whether it can be reported at all
    data.py      trace -> numbers (pure functions)
    wording.py   numbers -> sentences
    bounds.py    what the theorems on sequences say of the whole run
    svg.py       scales and escaped SVG elements
    figures.py   numbers -> figures

The file asks nothing of the network and runs no script; the same run always gives the same bytes.
"""

from __future__ import annotations

import os
from pathlib import Path

from symcert_runtime.errors import UserError
from symcert_runtime.files import write_text
from symcert_runtime.report.page import render
from symcert_runtime.report.run import load_run
from symcert_runtime.report.run import lost_parts as lost_parts

REPORT_NAME = "report.html"


def write_report(run_dir: Path | str, output: Path | str | None = None) -> Path:
    """Write the report of the run in `run_dir` to `output` (default: `report.html` inside the run) and return its path.

    An unfinished run is reported as a partial one, and so is one of which parts are missing. Raises UserError where
    `run_dir` holds no run, its trace is unreadable, misplaced or still empty, or `output` cannot be written.
    """
    if isinstance(output, str) and output.endswith(("/", os.sep)):  # Path would drop it and write a file of that name
        raise UserError(f"{output} is a folder; name a file for --output")
    run_path = Path(run_dir)
    page = render(load_run(run_path))
    target = Path(output) if output is not None else run_path / REPORT_NAME
    _write_page(target, page)
    return target


def _write_page(target: Path, page: str) -> None:
    if target.is_dir():
        raise UserError(f"{target} is a folder; name a file for --output")
    if not target.parent.is_dir():
        raise UserError(f"there is no folder {target.parent} to write to; create it or choose another --output")
    write_text(target, page)
