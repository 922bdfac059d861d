"""Processes of our own, started so that Ctrl-C is for this one to hear.

A terminal sends SIGINT to every process of a command, at any moment: also while an interpreter is still starting, where
no handler of ours runs yet and it would print a traceback. So it is held back from them since before they exist.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker


@contextmanager
def interrupts_held_back() -> Iterator[None]:
    """Processes started in the block never hear SIGINT; this one hears it when the block ends."""
    resource_tracker.ensure_running()  # in the block multiprocessing would start it, and let SIGINT through after that
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_on_interrupts() -> None:
    """For a process started with interrupts held back that nobody would end otherwise: SIGINT ends it, silently."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
