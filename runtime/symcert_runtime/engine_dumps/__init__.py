"""`symcert ingest`: what an engine wrote about its own drafted positions, as a run that every other command reads.

    dump.py      the file, line by line, checked
    position.py  one position's numbers: a record, KL where it has an upper bound, or why it has none
    ingest.py    positions -> a run folder

docs/trace-format.md says what a dump holds.
"""

from __future__ import annotations

from symcert_runtime.engine_dumps.dump import read_dump
from symcert_runtime.engine_dumps.ingest import ingest

__all__ = ["ingest", "read_dump"]
