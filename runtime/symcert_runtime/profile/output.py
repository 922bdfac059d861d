"""What a profile leaves in its folder beside the recorded steps: tables, drawings, a page. Everything appears whole.

tables/*.csv      every figure
figures/*.svg     every drawing, self-contained
profile.html      both, on one self-contained page
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from symcert_runtime.errors import UserError
from symcert_runtime.files import write_text
from symcert_runtime.profile import reference
from symcert_runtime.profile.figures import figures_of
from symcert_runtime.profile.numbers import Columns, Numbers
from symcert_runtime.profile.tables import csv_text, grids, shown, terminal_grids
from symcert_runtime.report import wording
from symcert_runtime.report.figures import Figure

TABLES_FOLDER = "tables"
FIGURES_FOLDER = "figures"
PAGE_NAME = "profile.html"
TEMPLATE = "profile.html.jinja"

ALONE = "svg { font-family: system-ui, sans-serif; } svg text { font-size: 12.5px; }"
"""Of a drawing by itself: it is scaled as a whole, while on a page its text stays legible on a phone."""


def write_outputs(run: Path, columns: Columns, numbers: Numbers, facts: Mapping[str, Any]) -> None:
    """Write tables, drawings and the page. `facts` are what a reader needs beside the figures, provenance above all."""
    drawings = figures_of(columns, numbers)
    style = page_style()
    for folder in (TABLES_FOLDER, FIGURES_FOLDER):
        try:
            (run / folder).mkdir(exist_ok=True)
        except OSError as error:
            raise UserError(f"cannot make the folder {run / folder}: {error.strerror}; choose another --out") from None
    for grid in grids(numbers):
        write_text(run / TABLES_FOLDER / f"{grid.name}.csv", csv_text(grid))
    for figure in drawings:
        write_text(run / FIGURES_FOLDER / f"{figure.name}.svg", standalone(figure, style))
    write_text(run / PAGE_NAME, page(numbers, drawings, facts, style))


def page_style() -> str:
    """The style sheet of reports and what profiles add to it."""
    folder = files("symcert_runtime.report")
    return "".join(folder.joinpath(name).read_text(encoding="utf-8") for name in ("style.css", "profile.css"))


def standalone(figure: Figure, style: str) -> str:
    """A drawing as a file of its own: with a name space, its style sheet and a ground to stand on."""
    opening, rest = str(figure.drawing).split(">", 1)
    ground = '<rect width="100%" height="100%" style="fill: var(--card)"/>'
    sheet = f"<style>{Markup.escape(style)}{ALONE}</style>"
    return f'{opening} xmlns="http://www.w3.org/2000/svg">{sheet}{ground}{rest}\n'


def page(numbers: Numbers, drawings: Sequence[Figure], facts: Mapping[str, Any], style: str) -> str:
    """The profile as one HTML file that asks nothing of the network and runs no script; every text is escaped."""
    source = files("symcert_runtime.report").joinpath(TEMPLATE).read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True,
    )  # fmt: skip
    provenance = facts["provenance"]
    return environment.from_string(source).render(
        target=provenance["target"]["name"],
        numbers=numbers,
        grids=terminal_grids(numbers),
        drawings=drawings,
        left_out=facts["prompts_left_out"],
        min_prompt_tokens=provenance["min_prompt_tokens"],
        provenance=list(_flat(provenance)),
        reference=reference,
        style=Markup(style),
        shown=shown,
        wording=wording,
    )


def _flat(mapping: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """`{"a": {"b": 1}}` -> `a.b`, `1`; keys sorted, so that the page does not depend on their order."""
    rows = []
    for key, value in sorted(mapping.items()):
        if isinstance(value, dict):
            rows += _flat(value, f"{prefix}{key}.")
        elif isinstance(value, list):
            rows.append((prefix + key, ", ".join(map(str, value))))
        else:
            rows.append((prefix + key, "–" if value is None else str(value)))
    return rows
