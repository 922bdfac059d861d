"""The commands as data, and the typer group that imports a command's module only when that command runs.

`symcert --help` and `symcert bound` must start fast and on a machine without torch or z3, while other commands need
them. A new command is one row of COMMANDS and one module with a function of the command's name.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

COMMANDS: dict[str, str] = {
    "verify": "Prove the theorems: every obligation, by a solver.",
    "generate": "Write the runtime's code, or check it is current.",
    "bound": "Certificate of a distribution or of a margin.",
    "explain": "A rule's certificate: statement, derivation, proofs.",
    "engines": "Which rule an engine's setting is, and its source.",
    "profile": "A target alone: margins, certificates, budgets.",
    "certify": "Decode live, certifying every position.",
    "noise": "Measure numerical noise; tell ties from bugs.",
    "rejections": "Every rejected draft, and why.",
    "replay": "A recorded run under other rules, without a model.",
    "advise": "The cheapest rule, width, draft length for a goal.",
    "report": "Turn recorded runs into one HTML file.",
    "metrics": "A run in the format that Prometheus scrapes.",
    "ingest": "Make a run of what another engine dumped.",
    "doctor": "What this machine has, and whether a pair fits.",
}
"""Command -> its line in `symcert --help`. The command `name` is the function `name` of the module symcert.cli.name."""


def load_function(name: str) -> Any:
    """Import a command's module and return the plain typed function that implements it."""
    return getattr(import_module(f"symcert.cli.{name}"), name)


class LazyCommand(TyperCommand):
    """Stands for a command in listings; becomes the real one, its module imported, when it is about to run."""

    def make_context(self, *args: Any, **kwargs: Any) -> Any:
        home = typer.Typer(add_completion=False, rich_markup_mode=None)
        home.command(self.name)(load_function(str(self.name)))
        return typer.main.get_command(home).make_context(*args, **kwargs)


class LazyCommands(TyperGroup):
    """The typer group over COMMANDS."""

    def __init__(self, **settings: Any) -> None:
        listed = {name: LazyCommand(name, short_help=summary) for name, summary in COMMANDS.items()}
        super().__init__(**{**settings, "commands": listed})
