"""Files that appear whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from symcert_runtime.errors import UserError

PARTIAL_SUFFIX = ".partial"


def write_atomically(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a temporary file beside `path`, then rename it over `path`.

    A killed process leaves only that temporary file, whose name ends in PARTIAL_SUFFIX.
    Raises UserError where the system refuses (no space, no permission); `path` is then as it was.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=PARTIAL_SUFFIX)
        os.close(handle)
        partial = Path(name)
        try:
            write(partial)
            partial.chmod(0o666 & ~_umask())  # mkstemp makes files only their owner may read
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            f"cannot write {path}: {error.strerror or error}; make room there or choose another folder"
        ) from error


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 file atomically, line ends as given."""
    write_atomically(path, lambda partial: partial.write_bytes(text.encode()))


def write_json(path: Path, value: Any) -> None:
    """Write a JSON file atomically; NaN and infinity are refused, since JSON has none."""
    text = json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    write_text(path, text)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
