"""The training text: the source files of the running Python's standard library.

Every Python installation carries this text, so the pair can be trained again without a download. The file
list is sorted and the split hashes a file's relative path, so neither depends on the file system's order.
"""

import hashlib
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Third-party code, generated tables and deliberately broken sources: none of them is ordinary library text.
EXCLUDED_PARTS = frozenset({"site-packages", "__pycache__", "lib2to3", "idlelib", "encodings", "pydoc_data", "data"})
EXCLUDED_PREFIXES = ("bad", "_sysconfigdata", "cjk")
MAX_FILE_BYTES = 300_000
# A file with longer lines than this holds a table, not code.
MAX_LINE_CHARS = 2_000


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One standard library file: its path relative to the library's root (POSIX form) and its text."""

    path: str
    text: str


def _is_wanted(relative: Path) -> bool:
    """Whether a path below the library's root is ordinary, hand-written Python source."""
    return not EXCLUDED_PARTS.intersection(relative.parts) and not relative.name.startswith(EXCLUDED_PREFIXES)


def _read_text(path: Path) -> str | None:
    """The file's text, or None where it is not UTF-8, is outsized, or looks like a table."""
    content = path.read_bytes()
    if not 0 < len(content) <= MAX_FILE_BYTES:
        return None
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    return text if max(map(len, text.split("\n"))) <= MAX_LINE_CHARS else None


def iter_stdlib_files(root: Path | None = None) -> Iterator[SourceFile]:
    """Yield the wanted files below ``root`` (default: the running Python's library), sorted by path."""
    base = Path(sysconfig.get_path("stdlib")) if root is None else root
    relative_paths = (path.relative_to(base) for path in base.rglob("*.py"))
    for relative in sorted(filter(_is_wanted, relative_paths), key=Path.as_posix):
        text = _read_text(base / relative)
        if text is not None:
            yield SourceFile(relative.as_posix(), text)


def is_held_out(path: str, held_out_per_mille: int) -> bool:
    """Whether the file belongs to the held-out split: SHA-256(path) mod 1000 < held_out_per_mille."""
    return int.from_bytes(hashlib.sha256(path.encode()).digest()[:8], "big") % 1000 < held_out_per_mille


def split_files(held_out_per_mille: int, root: Path | None = None) -> tuple[list[SourceFile], list[SourceFile]]:
    """Return (training files, held-out files). Splitting by file keeps near-copies of a line on one side."""
    train_files: list[SourceFile] = []
    held_out_files: list[SourceFile] = []
    for source in iter_stdlib_files(root):
        (held_out_files if is_held_out(source.path, held_out_per_mille) else train_files).append(source)
    return train_files, held_out_files
