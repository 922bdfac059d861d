"""How the command line ends: every mistake of the user's is one sentence on stderr and exit code 2."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

import typer

from symcert_runtime.errors import UserError

EXIT_FAILED = 1
EXIT_USER_ERROR = 2
EXIT_INTERRUPTED = 130
"""128 + SIGINT, as shells report it."""
EXIT_BROKEN_PIPE = 141
"""128 + SIGPIPE, likewise: what other programs before `| head` end with."""

EXIT_CODES: Mapping[int, str] = {
    0: "done",
    EXIT_FAILED: "something did not hold (a violation, an unproved theorem, evidence or code that differs, a problem)",
    EXIT_USER_ERROR: "a mistake in the input, said in one sentence",
    EXIT_INTERRUPTED: "stopped with Ctrl-C",
    EXIT_BROKEN_PIPE: "whoever read the output went away",
}
"""Of every command."""


def exit_codes_text() -> str:
    """The exit codes as one sentence."""
    return f"Exit codes: {', '.join(f'{code} {meaning}' for code, meaning in EXIT_CODES.items())}."


def exit_code_of(command_line: Callable[[], object]) -> int:
    """Run a parsed-on-call command line and turn its outcome into an exit code.

    UserError and usage errors (unknown option, missing argument, …) become one line on stderr. Anything else that is
    raised is a defect of symcert's: it passes through with its traceback, and python exits with code 1.
    """
    try:
        outcome = command_line()
        if sys.stdout is not None:  # here, where a reader that went away is noticed, and not at the interpreter's end
            sys.stdout.flush()
    except UserError as mistake:
        return complain(str(mistake), EXIT_USER_ERROR)
    except typer.TyperException as mistake:
        return complain(mistake.format_message(), EXIT_USER_ERROR)
    except typer.Abort:
        return complain("aborted", EXIT_FAILED)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        return _reader_gone()
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # typer and rich notice it too, and would end with 1
            return _reader_gone()
        raise
    # Outside of typer's stand-alone mode `raise typer.Exit(code)` comes back as the value `code`.
    return outcome if isinstance(outcome, int) else 0


def complain(sentence: str, exit_code: int) -> int:
    """Print `symcert: sentence` as exactly one line on stderr; returns the exit code it was given.

    What a file or a name brings along to steer terminals with is shown, not sent.
    """
    line = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in " ".join(sentence.split()))
    print("symcert:", line, file=sys.stderr)
    return exit_code


def _reader_gone() -> int:
    """Nobody reads stdout any more: what is still buffered goes nowhere, without a complaint."""
    with suppress(OSError, ValueError, AttributeError):  # where stdout is no file, nothing is flushed into one
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return EXIT_BROKEN_PIPE
