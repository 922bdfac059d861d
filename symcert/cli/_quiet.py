"""`--quiet`: errors, warnings and what `--json` prints, and nothing else."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout


@contextmanager
def hushed(quiet: bool) -> Iterator[None]:
    """With `quiet`, what the block prints to stdout is dropped; stderr stays as it is."""
    if not quiet:
        yield
        return
    with redirect_stdout(io.StringIO()):
        yield
