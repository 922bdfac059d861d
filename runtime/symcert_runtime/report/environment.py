"""The jinja2 environment of the pages: autoescape on, undefined names refused, templates from this package only."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import partial
from importlib.resources import files
from typing import Any

import jinja2
from markupsafe import Markup

from symcert_runtime.report import wording
from symcert_runtime.report.visible import plain, visible

NOTHING = "–"
"""What stands for a setting without a value; a run that does not know the setting says the same."""


def render(template: str, **values: Any) -> str:
    """One page from a template of this package; every text in `values` is escaped."""
    folder = files("symcert_runtime.report")
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda name: folder.joinpath(name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "count": wording.count,
        "nats": wording.nats,
        "probability": wording.probability,
        "visible": visible,
        "token": partial(visible, token=True),
        "plain": plain,
    }
    environment.globals |= {
        "share": wording.share,
        "wording": wording,
        "style": Markup(folder.joinpath("style.css").read_text(encoding="utf-8")),
    }
    return environment.get_template(template).render(**values)


def flatten(mapping: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """`{"a": {"b": 1}}` -> `a.b`, `1`; keys sorted, so that the page does not depend on their order."""
    for key, value in sorted(mapping.items()):
        if isinstance(value, dict):
            yield from flatten(value, f"{prefix}{key}.")
        elif isinstance(value, list | tuple):
            yield prefix + key, ", ".join(map(str, value))
        elif isinstance(value, float) and math.isfinite(value):
            yield prefix + key, f"{value:g}"
        else:
            yield prefix + key, NOTHING if value is None else str(value)
