"""Tables and plots in the repository, as the committed results have them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from benchmarks.plots import plots
from benchmarks.results import RESULTS, Results, read_results
from benchmarks.tables import everything, headline
from symcert_runtime.errors import UserError
from symcert_runtime.files import write_text

BEGIN, END = "<!-- benchmarks:begin -->", "<!-- benchmarks:end -->"
PAGES: dict[str, Callable[[Results], str]] = {"README.md": headline, "benchmarks/README.md": everything}


def rendered(root: Path) -> dict[Path, str]:
    """What every page and plot should hold. Raises UserError for a page without its markers."""
    results = read_results(root)
    found = {root / page: _with_block(root / page, block(results)) for page, block in PAGES.items()}
    found |= {root / RESULTS / path: drawing for path, drawing in plots(results).items()}
    return found


def differences(root: Path) -> list[Path]:
    """Pages and plots that are not what the results make of them; plots too that nothing is drawn in any more."""
    wanted = rendered(root)
    stale = [path for path in sorted((root / RESULTS).glob("*/*.svg")) if path not in wanted]
    changed = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    return changed + stale


def write(root: Path) -> None:
    for path in differences(root):
        text = rendered(root).get(path)
        if text is None:
            path.unlink()
        else:
            write_text(path, text)


def _with_block(page: Path, block: str) -> str:
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise UserError(f"{page} has no {BEGIN} … {END}; put the two where the tables belong")
    return f"{before}{BEGIN}\n{block}\n{END}{after}"
