"""`symcert report`: recorded runs as self-contained HTML files, one run or several compared.

    run.py           what lies in a run folder, and whether it can be reported at all
    data.py          trace -> numbers (pure functions); breakdown.py: where rejections fall, loss, another engine
    positions.py     single positions in their context; visible.py: text made safe and visible
    wording.py       numbers -> sentences
    bounds.py        what the theorems on sequences say of the whole run; trust.py: who vouches for what
    svg.py           scales and escaped SVG elements
    figures.py       numbers -> figures, with run_lengths.py; overlays.py: several runs in one figure
    page.py          the page of one run; comparison.py: that of several

The files ask nothing of the network and run no script; the same runs always give the same bytes.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from symcert_runtime.errors import UserError
from symcert_runtime.files import write_text
from symcert_runtime.report.run import load_run
from symcert_runtime.report.run import lost_parts as lost_parts
from symcert_runtime.report.trust import Evidence as Evidence
from symcert_runtime.report.trust import Proof as Proof

REPORT_NAME = "report.html"
COMPARISON_NAME = "comparison.html"


def write_report(run_dir: Path | str, output: Path | str | None = None, evidence: Evidence | None = None) -> Path:
    """Write the report of the run in `run_dir` to `output` (default: `report.html` inside the run) and return its path.

    An unfinished run is reported as a partial one, and so is one of which parts are missing. With the `evidence` of the
    run's ledger the page says how each theorem is proved. Raises UserError where `run_dir` holds no run, its trace is
    unreadable, misplaced or still empty, or `output` cannot be written.
    """
    _require_file_name(output)
    from symcert_runtime.report import page  # other packages use this one's modules, and the pages use them

    run_path = Path(run_dir)
    text = page.render(load_run(run_path), evidence)
    return _write_page(Path(output) if output is not None else run_path / REPORT_NAME, text)


def write_comparison(run_dirs: Sequence[Path | str], output: Path | str | None = None) -> Path:
    """Write one page that compares runs with the first (default: `comparison.html` inside that) and return its path.

    Raises UserError where a run is given twice, or alone, and as `write_report` does.
    """
    _require_file_name(output)
    from symcert_runtime.report import comparison

    paths = [Path(run_dir) for run_dir in run_dirs]
    _require_different(paths)
    text = comparison.render([load_run(path) for path in paths])
    return _write_page(Path(output) if output is not None else paths[0] / COMPARISON_NAME, text)


def _require_different(paths: Sequence[Path]) -> None:
    if len(paths) < 2:
        raise UserError("a comparison needs two runs at least; name another run folder")
    seen: dict[Path, Path] = {}
    for path in paths:
        resolved = path.resolve()
        if resolved in seen:
            raise UserError(f"the run {path} is given twice; name every run once")
        seen[resolved] = path


def _require_file_name(output: Path | str | None) -> None:
    if isinstance(output, str) and output.endswith(("/", os.sep)):  # Path would drop it and write a file of that name
        raise UserError(f"{output} is a folder; name a file for --output")


def _write_page(target: Path, text: str) -> Path:
    if target.is_dir():
        raise UserError(f"{target} is a folder; name a file for --output")
    if not target.parent.is_dir():
        raise UserError(f"there is no folder {target.parent} to write to; create it or choose another --output")
    write_text(target, text)
    return target
