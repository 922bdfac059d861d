"""What commands that run for long have in common: a progress bar, and an end by Ctrl-C that says how to go on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from symcert.cli._errors import EXIT_INTERRUPTED

OnProgress = Callable[[str, int, int], None]
"""(what is being counted, done, total)"""


@contextmanager
def progress_bar(quiet: bool) -> Iterator[OnProgress]:
    """A bar on stderr; nothing where it is to be quiet, or where stderr is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=quiet or not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)


def counting(what: str, on_progress: OnProgress) -> Callable[[int, int], None]:
    """For work that counts one kind of thing: (done, total)."""
    return lambda done, total: on_progress(what, done, total)


@contextmanager
def interruptible(run: Path | None = None) -> Iterator[None]:
    """Ctrl-C in the block ends the command with one line: how to resume `run`, if anything of it was recorded."""
    try:
        yield
    except KeyboardInterrupt:
        outcome = f"; resume with the same command and --out {run}" if _begun(run) else " before anything was recorded"
        print(f"symcert: interrupted{outcome}", file=sys.stderr)
        raise typer.Exit(EXIT_INTERRUPTED) from None


def _begun(run: Path | None) -> bool:
    if run is None:
        return False
    from symcert_runtime.run_folder import RECORD

    return (run / RECORD).exists()
